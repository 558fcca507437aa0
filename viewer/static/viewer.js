/*!
The actor3d viewer, with

@preact/signals 2.11.4

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

---

@preact/signals-core 1.14.5

The MIT License (MIT)

Copyright (c) 2022-present Preact Team

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

---

fflate 0.8.3

MIT License

Copyright (c) 2026 Arjun Barrett

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

---

mp4-muxer 5.2.2

MIT License

Copyright (c) 2023 Vanilagy

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

---

preact 11.2.0

The MIT License (MIT)

Copyright (c) 2015-present Jason Miller

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

---

three 0.187.0

The MIT License

Copyright © 2010-2026 three.js authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

---

webm-muxer 5.1.4

MIT License

Copyright (c) 2022 Vanilagy

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
"use strict";var Actor3D=(()=>{var Mp=Object.defineProperty;var M1=Object.getOwnPropertyDescriptor;var A1=Object.getOwnPropertyNames;var T1=Object.prototype.hasOwnProperty;var E1=(n,e)=>{for(var t in e)Mp(n,t,{get:e[t],enumerable:!0})},C1=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of A1(e))!T1.call(n,r)&&r!==t&&Mp(n,r,{get:()=>e[r],enumerable:!(i=M1(e,r))||i.enumerable});return n};var R1=n=>C1(Mp({},"__esModule",{value:!0}),n);var Uv=Uint8Array.fromBase64||(()=>{for(var n=new Uint8Array(128),e=0;e<64;e++)n[e<26?e+65:e<52?e+71:e<62?e-4:e*4-205]=e;return t=>{for(var i=t.length,r=new Uint8Array((i-(t[i-1]=="=")-(t[i-2]=="="))*3/4|0),s=0,o=0;s<i;){var a=n[t.charCodeAt(s++)],l=n[t.charCodeAt(s++)],c=n[t.charCodeAt(s++)],h=n[t.charCodeAt(s++)];r[o++]=a<<2|l>>4,r[o++]=l<<4|c>>2,r[o++]=c<<6|h}return r}})();var eU={};E1(eU,{AS_FILMED:()=>nr,Body:()=>yo,COLORINGS:()=>ra,Cast:()=>Qo,Clip:()=>Xi,Engine:()=>oa,EngineError:()=>Zt,FormatError:()=>Le,HOME:()=>er,IDENTITY:()=>Qa,Poser:()=>vo,UPS:()=>$u,axisAngleFromQuat:()=>Jn,blendPoses:()=>tl,conjugate:()=>vi,copyPose:()=>_i,decodePose:()=>Zv,encodePose:()=>Qc,gainOf:()=>Xs,knowsLight:()=>xo,levelEnds:()=>nh,matrixFromQuat:()=>Wi,multiply:()=>Kt,normalize:()=>br,packLength:()=>il,quatAt:()=>bt,quatFromAxisAngle:()=>Ft,readAvatar:()=>xi,readMotion:()=>ol,readStillScene:()=>Bd,restPose:()=>go,rotate:()=>Lt,slerp:()=>Dp,start:()=>Av,uprightFrom:()=>el,vectorAt:()=>ot});var gt,Bv,Cp,qr,Ap,Kc,zv,$c,Vv,Rp,Tp,Gv,Za=Symbol.for("pv"),jc={},Zc=[],P1=/^m(i|n|o|s|text|space)$/,Pp=Array.isArray,Ip=Zc.slice,Es=Object.assign;function Ts(n){n&&n.parentNode&&n.remove()}function Ja(n,e,t){var i,r,s,o={},a=arguments.length;for(s in e)s=="key"?i=e[s]:s=="ref"&&typeof n!="function"?r=e[s]:o[s]=e[s];return a>2&&(o.children=a>3?Ip.call(arguments,2):t),ja(n,o,i,r,null)}function ja(n,e,t,i,r){var s={type:n,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Za,__v:r||++Bv,__i:-1,__u:0};return!r&&gt.vnode&&gt.vnode(s),s}function Ze(n){return n.children}function mo(n,e){this.props=n,this.context=e,this.__g=0}function $r(n,e){if(e==null)return n.__&&$r(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.type!="function"||n.props.__P?null:$r(n)}function I1(n){var e,t=n.__v,i=t.__e,r=[],s=[],o=n.__P;o&&((e=Es({constructor:Za},t)).__v=t.__v+1,gt.vnode&&gt.vnode(e),Lp(o,e,t,n.__n,o.namespaceURI,32&t.__u?[i]:null,r,i||$r(t),32&t.__u,s),e.__v=t.__v,e.__.__k[e.__i]=e,Yv(r,e,s),t.__=t.__e=null,e.__e!=i&&Hv(e))}function Hv(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Hv(n)}function Ep(n){(8&n.__g||(n.__g|=8,qr.push(n),Kc++))&&Ap==gt.debounceRendering||((Ap=gt.debounceRendering)||queueMicrotask)(Wv)}function Wv(){try{for(var n,e=1;qr.length;)qr.length>e&&qr.sort(zv),n=qr.shift(),e=qr.length,8&n.__g&&I1(n)}finally{(Kc=qr.length)&&(Ap||queueMicrotask)(Wv)}}function Xv(n,e,t,i,r,s,o,a,l,c,h){var u,f,d,m,v,p,g=i.__k||Zc,x=e.length;for(l=L1(t,e,g,l,x),u=0;u<x;u++)(d=t.__k[u])!=null&&(f=~d.__i&&g[d.__i]||jc,d.__i=u,p=Lp(n,d,f,r,s,o,a,l,c,h),m=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&kp(f.ref,null,d,f),d.ref&&h.push(d.ref,d.__c||m,d)),v=v||m,4&d.__u?(l=qv(d,l,n,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&p!==void 0?l=p:m&&(l=m.nextSibling),d.__u&=-21);return t.__e=v,l}function L1(n,e,t,i,r){var s,o,a,l,c,h,u,f,d,m=t.length,v=m,p=0,g=0,x=n.__k=Array(r);for(s=0;s<r;s++)(o=e[s])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[s]=ja(null,o):Pp(o)?o=x[s]=ja(Ze,{children:o}):o.constructor===Za&&o.__b?o=x[s]=ja(o.type,o.props,o.key,o.ref,o.__v):x[s]=o,l=s+p,o.__=n,o.__b=n.__b+1,a=null,~(c=o.__i=k1(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?p--:c==l+1?p++:c!=l&&(c>l?p--:p++,g=1)):(~c||(r>m?p--:r<m&&p++),typeof o.type!="function"&&(o.__u|=4))):x[s]=null;if(g){for(h=[],u=[],s=0;s<r;s++)if((o=x[s])&&16&o.__u){for(p=0,f=h.length;p<f;)h[d=p+f>>1]<o.__i?p=d+1:f=d;h[p]=o.__i,u[s]=p+1}for(p=h.length;s--;)u[s]&&(u[s]==p?p--:x[s].__u|=4)}if(v)for(s=0;s<m;s++)!(a=t[s])||2&a.__u||(a.__e==i&&(i=$r(a)),Fp(a,a));return i}function qv(n,e,t,i){var r,s,o,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(r=n.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=n,e=qv(r[s],e,t,!1));return e}for(e&&!e.parentNode&&(e=$r(n))&&!e.parentNode&&(e=null),o=n.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function k1(n,e,t,i){var r,s=n.key,o=n.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&o==a.type)return t;if(i>(l?1:0)){for(r=t-1;r>=0;r--)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r;for(r=t+1;r<e.length;r++)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r}return-1}function Ov(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function qc(n,e,t,i,r){var s,o;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)t&&e in t||Ov(n.style,e);if(t)for(e in t)i&&t[e]==i[e]||Ov(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=t,t&&i||(o=Tp[e]||(Tp[e]=F1(e)),(n.__a||(n.__a={}))[e]=Rp,s=e!=(e=e.replace(Vv,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,o,s):n.removeEventListener(e,o,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function F1(n){return function(e){var t=this.__e;if(t){if(t=t[n],e[$c]==null)e[$c]=Rp++;else if(e[$c]<this.__a[n])return;return t(gt.event?gt.event(e):e)}}}function Lp(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,m,v,p,g,x,M,w,E,T,_,A,L,P,I,N=e.type;if(e.constructor!==Za)return null;128&t.__u&&(l=32&t.__u,h=t.__c.__z)&&(e.__u|=l,u=s=[],h.nodeType==8?a=Yc(h,s):s.push(h),a=s[0]||a),(h=gt.__b)&&h(e);e:if(typeof N=="function"){f=o.length;try{if(g=e.props,x=(h=N.prototype)&&h.render,M=(h=N.contextType)&&i[h.__c],w=h?M?M.props.value:h.__:i,(d=t.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new N(g,w):(e.__c=d=new mo(g,w),d.constructor=N,d.render=N1),M&&M.sub(d),d.state||(d.state={}),d.__n=i,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),N.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Es({},d.__s)),Es(d.__s,N.getDerivedStateFromProps(g,d.__s)))),m=d.props,v=d.state,d.__v=e,t.__c){if(g!==m&&x&&!N.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(g,w),e.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(g,d.__s,w)===!1){e.__v!=t.__v&&(d.props=g,d.state=d.__s,d.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(z){z&&(z.__=e)}),Zc.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),a=$r(t);break e}d.componentWillUpdate&&d.componentWillUpdate(g,d.__s,w),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,v,p)})}else x&&!N.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=w,d.props=g,d.__P=n,d.__g&=-5,E=gt.__r,T=x?25:0;do d.__g&=-9,E&&E(e),h=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++T<25);x&&(Zc.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(i=Es({},i,d.getChildContext())),x&&t.__c&&d.getSnapshotBeforeUpdate&&(p=d.getSnapshotBeforeUpdate(m,v)),_=h&&h.type===Ze&&h.key==null?h.props.children:h,g.__P&&(h=a,r=(n=g.__P).namespaceURI,l=s=null,t.props&&t.props.__P!=n&&(t.__k.some(function(z){z&&Fp(z,z)}),t.__k=null),a=t.__k?$r(t,0):null),a=Xv(n,Pp(_)?_:[_],e,t,i,r,s,o,a,l,c),g.__P&&(e.__e=null,a=h),e.__u&=-161,u&&u.some(Ts),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(z){if(o.length=f,e.__v=null,l||s)if(z&&z.then){if(e.__u|=128|l,s){for(~(P=s.indexOf(a||void 0))||(P=s.length);(I=s[P-1])&&I.nodeType==8;)P--;for(;P<s.length;P++)if(I=s[P])if(s[P]=null,A){if(I==L)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(L=Yc(A=I))}}if(!A){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;A=a}(h=Yc(A=e.__c.__z||(e.__c.__z=A)))?(e.__e=A,a=h):e.__e=a,a=a&&a.nextSibling}else s&&s.some(Ts);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),z&&z.then||$v(e),gt.__e(z,e,t)}}else a=e.__e=D1(t.__e,e,t,i,r,s,o,l,c,n);return(h=gt.diffed)&&h(e),a}function Yc(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!--t)return n}e&&e.push(n)}}function $v(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some($v))}function Yv(n,e,t){for(var i=0;i<t.length;)kp(t[i++],t[i++],t[i++]);gt.__c&&gt.__c(e,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(s){s.call(r)})}catch(s){gt.__e(s,r.__v)}})}function D1(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,m,v,p,g,x=t.props||jc,M=e.props,w=e.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(h=0;h<s.length;h++)if((m=s[h])&&(w?m.localName==w:m.nodeType==3)){n=m,s[h]=null;break}}if(!n){if(g=c.ownerDocument||document,!w)return g.createTextNode(M);n=g.createElementNS(r,w,M.is?M:c),a&&(gt.__m&&gt.__m(e,s),a=!1),s=null}if(w){if(c=w=="template"&&n.content||n,s=w=="textarea"&&M.defaultValue!=null?null:s&&Ip.call(c.childNodes),!a&&s)for(x={},h=0;h<n.attributes.length;h++)x[(m=n.attributes[h]).name]=m.value;for(h in x)m=x[h],h=="dangerouslySetInnerHTML"?f=m:h=="children"||h in M||h=="value"&&"defaultValue"in M||h=="checked"&&"defaultChecked"in M||qc(n,h,null,m,r);for(h in M)m=M[h],h=="children"?d=m:h=="dangerouslySetInnerHTML"?u=m:h=="value"?v=m:h=="checked"?p=m:a&&typeof m!="function"||x[h]===m||qc(n,h,m,x[h],r);u?(a||f&&(u.__html==f.__html||u.__html==n.innerHTML)||(n.innerHTML=u.__html),e.__k=[]):(f&&(n.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&P1.test(w))&&(r="http://www.w3.org/1999/xhtml"),Xv(c,Pp(d)?d:[d],e,t,i,r,s,o,s?s[0]:t.__k&&$r(t,0),a,l),s&&s.some(Ts)),a&&w!="textarea"||(h="value",w=="progress"&&v==null?n.removeAttribute(h):v==null||v===n[h]&&(w!="progress"||v)||qc(n,h,v,x[h],r),h="checked",p!=null&&p!=n[h]&&qc(n,h,p,x[h],r))}else x===M||a&&n.data==M||(n.data=M);return n}function kp(n,e,t,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(r){gt.__e(r,t)}}function Fp(n,e,t){var i,r,s,o;if(gt.unmount&&gt.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||kp(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(a){gt.__e(a,e)}i.__P=i.__n=null}if(i=n.__k)for(o=0;o<i.length;o++)i[o]&&Fp(i[o],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(i=n.__c)&&(i=i.__z)&&(r=Yc(i,s=[]))&&(i==n.__e&&s.some(Ts),Ts(r),Ts(i)),t||Ts(n.__e),n.__e=n.__c=n.__=null}function N1(n,e,t){return this.constructor(n,t)}function Jc(n,e){var t,i,r,s;gt.__&&gt.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(t=n&&32&n.__u)?null:e.__k,e.__k=ja(Ze,{children:[n]}),r=[],s=[],Lp(e,e.__k,i||jc,jc,e.namespaceURI,i?null:e.firstChild?Ip.call(e.childNodes):null,r,i?i.__e:e.firstChild,t,s),Yv(r,e.__k,s),e.__k.props.children=null}function Kv(n){function e(t){var i,r;return this.getChildContext||(i=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&i.forEach(function(o){o.__g|=4,Ep(o)})},this.sub=function(s){i.add(s);var o=s.componentWillUnmount;s.componentWillUnmount=function(){i.delete(s),o&&o.call(s)}}),t.children}return e.__c="__cC"+Gv++,e.__=n,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}gt={__e:function(n,e,t,i){for(var r,s,o;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,i||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(a){n=a}}throw Kc=0,n}},Bv=0,Cp=function(n){return n!=null&&n.constructor===Za},mo.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Es({},this.state)),typeof n=="function"&&(n=n(Es({},t),this.props)),n&&(Es(t,n),this.__v&&(e&&this.__k.push(e),Ep(this)))},mo.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Ep(this))},mo.prototype.render=Ze,qr=[],Kc=0,zv=function(n,e){return n.__v.__b-e.__v.__b},$c=Symbol(),Vv=/(PointerCapture)$|Capture$/i,Rp=0,Tp={},Gv=0;var Le=class extends Error{name="FormatError"},Zt=class extends Error{constructor(t,i){super(i);this.code=t}code;name="EngineError"};var Qa=[1,0,0,0];function bt(n,e){let t=4*e;return[n[t],n[t+1],n[t+2],n[t+3]]}function ot(n,e){let t=3*e;return[n[t],n[t+1],n[t+2]]}function Kt([n,e,t,i],[r,s,o,a]){return[n*r-e*s-t*o-i*a,n*s+e*r+t*a-i*o,n*o-e*a+t*r+i*s,n*a+e*o-t*s+i*r]}function vi([n,e,t,i]){return[n,-e,-t,-i]}function br([n,e,t,i]){let r=Math.hypot(n,e,t,i);return r>0?[n/r,e/r,t/r,i/r]:[1,0,0,0]}function Lt([n,e,t,i],[r,s,o]){let a=2*(t*o-i*s),l=2*(i*r-e*o),c=2*(e*s-t*r);return[r+n*a+t*c-i*l,s+n*l+i*a-e*c,o+n*c+e*l-t*a]}function el([n,e,t]){if(e<-1+1e-6)return[0,1,0,0];let i=Math.hypot(1+e,t,n);return[(1+e)/i,-t/i,0,n/i]}function Ft([n,e,t]){let i=Math.hypot(n,e,t),r=i>1e-8?Math.sin(i/2)/i:.5;return[Math.cos(i/2),n*r,e*r,t*r]}function Jn(n){let[e,t,i,r]=n[0]<0?n.map(a=>-a):n,s=Math.hypot(t,i,r),o=s>1e-8?2*Math.atan2(s,e)/s:2;return[t*o,i*o,r*o]}function Dp(n,e,t){let i=n[0]*e[0]+n[1]*e[1]+n[2]*e[2]+n[3]*e[3],r=i<0?-1:1,s=Math.acos(Math.min(1,Math.abs(i))),[o,a]=s<1e-4?[1-t,r*t]:[Math.sin((1-t)*s)/Math.sin(s),r*Math.sin(t*s)/Math.sin(s)];return br([o*n[0]+a*e[0],o*n[1]+a*e[1],o*n[2]+a*e[2],o*n[3]+a*e[3]])}function Wi([n,e,t,i]){return[1-2*(t*t+i*i),2*(e*t-n*i),2*(e*i+n*t),2*(e*t+n*i),1-2*(e*e+i*i),2*(t*i-n*e),2*(e*i-n*t),2*(t*i+n*e),1-2*(e*e+t*t)]}var U1=32767;function go(n){let e=new Float32Array(4*n);for(let t=0;t<n;t++)e[4*t]=1;return{rotations:e,trans:new Float32Array(3)}}function _i(n){return{rotations:n.rotations.slice(),trans:n.trans.slice()}}function tl(n,e,t){let i=new Float32Array(n.rotations.length);for(let r=0;4*r<i.length;r++)i.set(Dp(bt(n.rotations,r),bt(e.rotations,r),t),4*r);return{rotations:i,trans:n.trans.map((r,s)=>r+t*(e.trans[s]-r))}}function jv(n){let e=new Float32Array(n.length);for(let t=0;4*t<n.length;t++)e.set(br(bt(n,t)),4*t);return e}function Qc(n){let e=new DataView(new ArrayBuffer(2*n.rotations.length+12));for(let t=0;4*t<n.rotations.length;t++){let i=br(bt(n.rotations,t)),r=i[0]<0?-1:1;i.forEach((s,o)=>e.setInt16(8*t+2*o,Math.round(r*s*U1),!0))}return n.trans.forEach((t,i)=>e.setFloat32(2*n.rotations.length+4*i,t,!0)),e.buffer}function Zv(n,e){let t=8*e+12;if(n.byteLength!==t)throw new Le(`a pose of ${e} joints has ${t} bytes, got ${n.byteLength}`);let i=new DataView(n),r=new Float32Array(4*e);for(let o=0;o<e;o++){let a=[0,1,2,3].map(l=>i.getInt16(8*o+2*l,!0));r.set(br(a),4*o)}let s=Float32Array.from([0,1,2],o=>i.getFloat32(8*e+4*o,!0));if(!s.every(Number.isFinite))throw new Le("a pose must be finite");return{rotations:r,trans:s}}var Xi=class{constructor({name:e,fps:t,count:i,start:r,held_out:s},o,a){this.rotations=o;this.trans=a;this.name=e,this.fps=t,this.count=i,this.start=r,this.heldOut=s}rotations;trans;name;fps;count;start;heldOut;poseAt(e){let t=Math.min(Math.max(e,0),this.count-1),i=Math.floor(t),r=t-i;return{...r===0?this.frame(i):tl(this.frame(i),this.frame(i+1),r),moment:{clip:this,frame:t}}}placeAt(e){return ot(this.trans,e)}frame(e){let t=this.rotations.length/this.count;return{rotations:this.rotations.slice(e*t,(e+1)*t),trans:this.trans.slice(3*e,3*e+3)}}};var yo=class{constructor(e,t,i){this.data=e;this.up=t;this.floor=i;this.numJoints=e.parents.length,this.numVertices=e.restVertices.length/3,this.numFaces=e.faces.length/3}data;up;floor;numJoints;numVertices;numFaces;get kind(){return this.data.kind}get gender(){return this.data.gender}get jointNames(){return this.data.jointNames}get parents(){return this.data.parents}get betas(){return this.data.shape?.betas??null}get shapeNames(){return this.data.shape?.names??[]}restPose(){let e=go(this.numJoints),{restJoints:t,restVertices:i}=this.data,r=vi(el(this.up)),s=i.reduce((h,u,f)=>f%3===1?Math.min(h,u):h,1/0),[o,a,l]=ot(t,0),c=Lt(r,[o,a+this.floor-s,l]);return e.rotations.set(r,0),e.trans.set([c[0]-o,c[1]-a,c[2]-l]),e}joints(e,t){return this.jointsOf(e,this.restJoints(t))}restJoints(e){let{shape:t,restJoints:i}=this.data,r=i.slice();return t&&e&&Np(r,t.jointDirections,1,Jv(e,t.betas)),r}restVertices(e){let{shape:t,restVertices:i}=this.data,r=i.slice();return t&&e&&Np(r,t.directions,t.step,Jv(e,t.betas)),r}jointsOf(e,t){let i=new Float32Array(3*this.numJoints),r=new Float32Array(4*this.numJoints);for(let s=0;s<this.numJoints;s++){let o=br(bt(e.rotations,s)),a=this.data.parents[s],l=ot(t,s);if(a<0){i.set(l.map((f,d)=>f+e.trans[d]),3*s),r.set(o,4*s);continue}let c=bt(r,a),h=ot(t,a),u=Lt(c,[l[0]-h[0],l[1]-h[1],l[2]-h[2]]);i.set(u.map((f,d)=>f+i[3*a+d]),3*s),r.set(Kt(c,o),4*s)}return{positions:i,rotations:r}}},vo=class{constructor(e){this.body=e;this.restVertices=e.restVertices(),this.restJoints=e.restJoints()}body;betas=null;restVertices;restJoints;setShape(e){this.betas=e,this.restVertices=this.body.restVertices(e),this.restJoints=this.body.restJoints(e)}get shape(){return this.betas??this.body.betas}get rest(){return this.restVertices}joints(e){return this.body.jointsOf(e,this.restJoints)}bones(e){return Qv(this.joints(e),this.restJoints)}pose(e,t){let i=this.joints(e),r=Qv(i,this.restJoints),s=O1(this.body.data,this.corrected(e),r);return t?.(s,r),{vertices:s,normals:Up(s,this.body.data.faces),joints:i,bones:r,rest:this.restVertices}}corrected(e){let t=this.body.data.pose;if(!t)return this.restVertices;let i=new Float32Array(9*(this.body.numJoints-1));for(let s=1;s<this.body.numJoints;s++)Wi(br(bt(e.rotations,s))).forEach((a,l)=>i[9*(s-1)+l]=a-(l%4===0?1:0));let r=this.restVertices.slice();return Np(r,t.directions,t.step,i),r}};function Jv(n,e){return e.map((t,i)=>i<n.length?n[i]-t:0)}function Np(n,e,t,i){i.forEach((r,s)=>{if(Math.abs(r)<1e-6)return;let o=r*t,a=s*n.length;for(let l=0;l<n.length;l++)n[l]+=o*e[a+l]})}function Qv(n,e){let t=e.length/3,i=new Float32Array(12*t);for(let r=0;r<t;r++){let s=Wi(bt(n.rotations,r)),[o,a,l]=ot(e,r);for(let c=0;c<3;c++){let[h,u,f]=[s[3*c],s[3*c+1],s[3*c+2]];i.set([h,u,f,n.positions[3*r+c]-(h*o+u*a+f*l)],12*r+4*c)}}return i}function O1(n,e,t){let{skinJoints:i,skinWeights:r}=n,s=e.length/3,o=i.length/s,a=new Float32Array(e.length);for(let l=0;l<s;l++){let c=e[3*l],h=e[3*l+1],u=e[3*l+2],f=0,d=0,m=0;for(let v=l*o;v<(l+1)*o;v++){let p=r[v];if(p===0)break;let g=12*i[v];f+=p*(t[g]*c+t[g+1]*h+t[g+2]*u+t[g+3]),d+=p*(t[g+4]*c+t[g+5]*h+t[g+6]*u+t[g+7]),m+=p*(t[g+8]*c+t[g+9]*h+t[g+10]*u+t[g+11])}a[3*l]=f,a[3*l+1]=d,a[3*l+2]=m}return a}function Up(n,e){let t=new Float32Array(n.length);for(let i=0;i<e.length;i+=3){let r=3*e[i],s=3*e[i+1],o=3*e[i+2],a=n[s]-n[r],l=n[s+1]-n[r+1],c=n[s+2]-n[r+2],h=n[o]-n[r],u=n[o+1]-n[r+1],f=n[o+2]-n[r+2],d=l*f-c*u,m=c*h-a*f,v=a*u-l*h;for(let p of[r,s,o])t[p]+=d,t[p+1]+=m,t[p+2]+=v}for(let i=0;i<t.length;i+=3){let r=Math.sqrt(t[i]**2+t[i+1]**2+t[i+2]**2),s=r>1e-12?1/r:0;t[i]*=s,t[i+1]*=s,t[i+2]*=s}return t}var B1=1447310145,e0=[1,2,3],z1=64,Yr=16,t0=16,Op={i8:Int8Array,u8:Uint8Array,i16:Int16Array,u16:Uint16Array,u32:Uint32Array,f32:Float32Array};function il(n){let e=new DataView(n.buffer,n.byteOffset,Yr);if(e.getUint32(0,!0)!==B1)throw new Le("this is no avatar of the viewer: it does not start with A3DV");let t=e.getUint32(4,!0);if(!e0.some(i=>i===t))throw new Le(`the avatar has format version ${t}, this page reads ${e0.join(", ")}: export it anew`);return e.getUint32(12,!0)}function nh(n,e){return e<Yr||e<Yr+new DataView(n).getUint32(8,!0)?null:nl.read(n,e).levelEnds}var nl=class n{constructor(e,t,i,r,s,o,a){this.kind=e;this.meta=t;this.bytes=i;this.start=r;this.entries=s;this.complete=o;this.levelEnds=a}kind;meta;bytes;start;entries;complete;levelEnds;static read(e,t=e.byteLength){let i=new DataView(e);if(e.byteLength<Yr)throw new Le("this is no avatar of the viewer: it does not start with A3DV");let r=il(new Uint8Array(e,0,Yr)),s=Yr+i.getUint32(8,!0);if(r!==e.byteLength||s>r||s%t0!==0)throw new Le(`the avatar is cut off: it has ${e.byteLength} bytes of ${r}`);if(s>t)throw new Le("the avatar's header has not come yet");let o=V1(new Uint8Array(e,Yr,s-Yr)),a=new Map,l=[];for(let[c,h]of Object.entries(o.arrays)){let u=G1(c,h,r-s);u.cut&&u.pieces.forEach((d,m)=>l[m]=Math.max(l[m]??0,s+Bp(u,d)));let f=W1(u,t-s);f&&a.set(c,f)}return new n(o.kind,o.meta,e,s,a,t===e.byteLength,l)}has(e){return this.entries.has(e)}shape(e){return this.entry(e).shape}get(e,t,i){let r=this.entry(e);if(!(r.shape.length===i.length&&i.every((h,u)=>h===null||h===r.shape[u]))||!t.includes(r.type)){let h=`${t.join(" or ")} [${i.map(u=>u??"any").join(", ")}]`;throw new Le(`array '${e}' must be ${h}, found ${r.type} [${r.shape.join(", ")}]`)}let o=Op[r.type],a=r.pieces.map(({offset:h,length:u})=>new o(this.bytes,this.start+h,u));if(a.length===1)return a[0];let l=new o(th(r.shape)),c=0;for(let h of a)l.set(h,c),c+=h.length;return l}entry(e){let t=this.entries.get(e);if(!t)throw new Le(`the avatar lacks the array '${e}'`);return t}};function V1(n){let e;try{e=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(n))}catch{throw new Le("the avatar's header is not JSON: the file is damaged")}if(!eh(e)||typeof e.kind!="string"||!eh(e.meta)||!eh(e.arrays))throw new Le("the avatar's header must hold kind, meta and arrays");return{kind:e.kind,meta:e.meta,arrays:e.arrays}}function G1(n,e,t){let i=h=>Number.isSafeInteger(h)&&h>=0;if(!eh(e)||typeof e.type!="string"||!Object.hasOwn(Op,e.type)||!Array.isArray(e.shape)||!e.shape.every(i)||!(e.pieces===void 0?i(e.offset):H1(e.pieces)))throw new Le(`array '${n}' lacks a known type, a shape or an offset`);let r=e.type,s=e.shape,o=th(s.slice(1)),a=e.pieces!==void 0,c=(a?e.pieces:[[e.offset,s[0]??1]]).map(([h,u])=>({offset:h,length:u*o}));if(c.reduce((h,{length:u})=>h+u,0)!==th(s))throw new Le(`array '${n}' is cut into pieces that are not the whole`);if(c.some(({offset:h})=>h%t0!==0))throw new Le(`array '${n}' lacks a known type, a shape or an offset`);if(!c.every(h=>Bp({type:r},h)<=t))throw new Le(`array '${n}' of shape [${s.join(", ")}] lies outside of the file`);return{type:r,shape:s,pieces:c,cut:a}}function H1(n){let e=t=>Array.isArray(t)&&t.length===2&&t.every(i=>Number.isSafeInteger(i)&&i>=0);return Array.isArray(n)&&n.length>0&&n.length<=z1&&n.every(e)}function Bp({type:n},{offset:e,length:t}){return e+t*Op[n].BYTES_PER_ELEMENT}function W1(n,e){let t=n.pieces.findIndex(s=>Bp(n,s)>e);if(t<0)return n;if(!n.cut||t===0)return null;let i=n.pieces.slice(0,t),r=i.reduce((s,{length:o})=>s+o,0)/th(n.shape.slice(1));return{...n,pieces:i,shape:[r,...n.shape.slice(1)]}}function eh(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function th(n){return n.reduce((e,t)=>e*t,1)}var Cs=(n,e)=>typeof n=="string"?n:Rs(e,"text",n),sl=(n,e)=>typeof n=="boolean"?n:Rs(e,"true or false",n),Et=(n,e)=>typeof n=="number"&&Number.isFinite(n)?n:Rs(e,"a number",n),Nn=(n,e)=>Number.isSafeInteger(n)&&n>=0?n:Rs(e,"a natural number",n);function X1(...n){return(e,t)=>n.includes(e)?e:Rs(t,n.join(" or "),e)}function Qn(n){return(e,t)=>e==null?null:n(e,t)}function hn(n,e){return(t,i)=>!Array.isArray(t)||e!==void 0&&t.length!==e?Rs(i,`a list${e===void 0?"":` of ${e}`}`,t):t.map((r,s)=>n(r,`${i}[${s}]`))}var ih=hn(Et,3);function ei(n){return(e,t)=>{if(typeof e!="object"||e===null||Array.isArray(e))return Rs(t,"an object",e);let i=e;return Object.fromEntries(Object.entries(n).map(([r,s])=>[r,s(i[r],`${t}.${r}`)]))}}function Rs(n,e,t){throw new Le(`'${n}' must be ${e}, found ${(JSON.stringify(t)??"nothing").slice(0,60)}`)}var rl=ei({low:Et,high:Et}),q1=ei({directions:hn(Et),intensities:hn(Et),everywhere:ih,mean:ih,inside:Qn(hn(Et))}),$1=ei({step:Et,most:Et}),zp=ei({count:Nn,frame:X1("triangle","world","bones"),weights:rl,height:rl,log_scale:rl,color:rl,shading_step:Qn(Et),light:Qn(hn(Et,24)),dilation:Qn(Et),pixels_per_metre:Qn(Et),levels:Qn(hn(ei({count:Nn,growth:Et}))),lamps:Qn(q1),folds:Qn($1)}),Y1=ei({first:Nn,rows:Nn,columns:Nn,closed:sl,bends:sl,particle_rows:hn(Nn),particle_columns:hn(Nn),stiffness:Et,drag:Et,clearance:Et,settling:Nn,pushing:hn(Nn),obstacles:Nn}),K1=ei({sheets:hn(Y1),constants:ei({rate:Et,gravity:Et,near:Et,shortest:Et,fastest:Et,rounds:Nn})}),j1=ei({kind:Cs,gender:Cs,joint_names:hn(Cs),parents:hn(Et),rest_vertices:hn(rl,3),shape:Qn(ei({betas:hn(Et),step:Et,names:Qn(hn(Cs))})),pose_step:Qn(Et),clothes:Qn(K1)}),Vp=ei({name:Cs,fps:Et,first:Nn,count:Nn,start:Qn(Nn),held_out:sl}),Z1=ei({name:Cs,R:hn(Et,9),t:ih,K:hn(Et,9),width:Nn,height:Nn,held_out:sl,anchor:sl}),n0=ei({name:Cs,up:ih,floor:Et,body:j1,gaussians:zp,clips:hn(Vp),cameras:hn(Z1)});var rh=class{constructor(e,t){this.faces=e;this.axes=new Float32Array(2*e.length),this.plane=new Float32Array(e.length),this.shares=new Float32Array(e.length),this.atVertices=new Float32Array(6*t.length/3),this.atFaces=new Float32Array(6*e.length/3),this.measureRest(t)}faces;axes;atVertices;plane;shares;atFaces;setPose(e){this.strainFaces(e);for(let t=0;t<3;t++)this.gather(),t<2&&this.spread()}measureRest(e){let{axes:t,faces:i,plane:r,shares:s}=this,o=new Float32Array(i.length/3),a=new Float32Array(e.length/3);for(let l=0;l<i.length;l+=3){let[c,h,u]=[3*i[l],3*i[l+1],3*i[l+2]],[f,d,m]=[e[h]-e[c],e[h+1]-e[c+1],e[h+2]-e[c+2]],[v,p,g]=[e[u]-e[c],e[u+1]-e[c+1],e[u+2]-e[c+2]],[x,M,w]=[d*g-m*p,m*v-f*g,f*p-d*v],E=Math.hypot(x,M,w);o[l/3]=E;for(let k=l;k<l+3;k++)a[i[k]]+=E;let[T,_]=[Math.max(Math.hypot(f,d,m),1e-12),Math.max(E,1e-12)],[A,L,P]=[f/T,d/T,m/T],[I,N,z]=[x/_,M/_,w/_];t.set([A,L,P,N*P-z*L,z*A-I*P,I*L-N*A],2*l),r.set(E<1e-12?[1,0,1]:[T,A*v+L*p+P*g,E/T],l)}for(let l=0;l<i.length;l++)s[l]=o[Math.floor(l/3)]/Math.max(a[i[l]],1e-12)}strainFaces(e){let{atFaces:t,axes:i,faces:r,plane:s}=this;for(let o=0,a=0,l=0;o<r.length;o+=3,a+=6,l+=6){let c=3*r[o],h=3*r[o+1],u=3*r[o+2],f=s[o],d=s[o+1]/f,m=s[o+2],v=(e[h]-e[c])/f,p=(e[h+1]-e[c+1])/f,g=(e[h+2]-e[c+2])/f,x=(e[u]-e[c]-d*(e[h]-e[c]))/m,M=(e[u+1]-e[c+1]-d*(e[h+1]-e[c+1]))/m,w=(e[u+2]-e[c+2]-d*(e[h+2]-e[c+2]))/m,E=v*v+p*p+g*g-1,T=v*x+p*M+g*w,_=x*x+M*M+w*w-1,A=i[l],L=i[l+1],P=i[l+2],I=i[l+3],N=i[l+4],z=i[l+5];t[a]=_o(E*A*A+2*T*A*I+_*I*I),t[a+1]=_o(E*A*L+T*(A*N+L*I)+_*I*N),t[a+2]=_o(E*A*P+T*(A*z+P*I)+_*I*z),t[a+3]=_o(E*L*L+2*T*L*N+_*N*N),t[a+4]=_o(E*L*P+T*(L*z+P*N)+_*N*z),t[a+5]=_o(E*P*P+2*T*P*z+_*z*z)}}gather(){let{atFaces:e,atVertices:t,faces:i,shares:r}=this;t.fill(0);for(let s=0;s<i.length;s++){let o=6*i[s],a=2*(s-s%3),l=r[s];for(let c=0;c<6;c++)t[o+c]+=l*e[a+c]}}spread(){let{atFaces:e,atVertices:t,faces:i}=this;for(let r=0;r<i.length;r+=3){let s=6*i[r],o=6*i[r+1],a=6*i[r+2];for(let l=0;l<6;l++)e[2*r+l]=(t[s+l]+t[o+l]+t[a+l])/3}}};function _o(n){return n<-1?-1:n>3?3:n}var Hp=.02,J1=.25;function i0({most:n,step:e},t,i){if(!(e>0&&n>0&&n<=1))throw new Le("'meta.gaussians.folds' must hold a positive step, and most in (0, 1]");return{moves:t.get("fold_moves",["i8"],[i,12]),step:e,most:t.get("fold_most",["u8"],[i,4]),strongest:n,face:t.get("face",["u16","u32"],[i])}}var oh=class{constructor(e,t,i,r,s){this.folds=e;this.atRest=t;this.faces=i;this.moved={weights:t.weights.slice(),heights:t.heights.slice()},this.strain=new rh(i,s),this.edges=Float32Array.from(e.face,l=>Q1(r,i,l));let{most:o}=e,a=l=>o[4*l]||o[4*l+1]||o[4*l+2]||o[4*l+3];this.movable=Uint32Array.from(t.heights.keys()).filter(a)}folds;atRest;faces;moved;strain;edges;movable;setPose(e){this.strain.setPose(e);let{atRest:t,edges:i,folds:r,moved:s,movable:o}=this,a=new Float32Array(4),l=r.strongest/255;for(let c of o){this.compress(c,a);let h=0,u=0,f=0;for(let p=0,g=12*c;p<4;p++,g+=3){let x=Math.min(a[p],r.most[4*c+p]*l);h+=x*r.moves[g],u+=x*r.moves[g+1],f+=x*r.moves[g+2]}let d=r.step/J1,m=Hp*Math.tanh(h*d)/i[c],v=Hp*Math.tanh(u*d)/i[c];s.weights[3*c]=t.weights[3*c]-m-v,s.weights[3*c+1]=t.weights[3*c+1]+m,s.weights[3*c+2]=t.weights[3*c+2]+v,s.heights[c]=t.heights[c]+Hp*Math.tanh(f*d)}}compress(e,t){let{atRest:{weights:i},faces:r,folds:s,strain:{atVertices:o,axes:a}}=this,l=s.face[e],c=Math.max(i[3*e],0),h=Math.max(i[3*e+1],0),u=Math.max(i[3*e+2],0),f=c+h+u,d=6*r[3*l],m=6*r[3*l+1],v=6*r[3*l+2],p=(c*o[d]+h*o[m]+u*o[v])/f,g=(c*o[d+1]+h*o[m+1]+u*o[v+1])/f,x=(c*o[d+2]+h*o[m+2]+u*o[v+2])/f,M=(c*o[d+3]+h*o[m+3]+u*o[v+3])/f,w=(c*o[d+4]+h*o[m+4]+u*o[v+4])/f,E=(c*o[d+5]+h*o[m+5]+u*o[v+5])/f,T=6*l,_=a[T],A=a[T+1],L=a[T+2],P=a[T+3],I=a[T+4],N=a[T+5],z=p*_+g*A+x*L,k=g*_+M*A+w*L,q=x*_+w*A+E*L,Y=_*z+A*k+L*q,V=P*z+I*k+N*q,ie=P*(p*P+g*I+x*N)+I*(g*P+M*I+w*N)+N*(x*P+w*I+E*N),X=(Y+ie)/2;t[0]=sh(Y),t[1]=sh(X+V),t[2]=sh(ie),t[3]=sh(X-V)}};function sh(n){return n>=0?0:1-Math.sqrt(Math.max(1+n,0))}function Q1(n,e,t){let[i,r,s]=[3*e[3*t],3*e[3*t+1],3*e[3*t+2]],[o,a,l]=[n[r]-n[i],n[r+1]-n[i+1],n[r+2]-n[i+2]],[c,h,u]=[n[s]-n[i],n[s+1]-n[i+1],n[s+2]-n[i+2]],f=Math.hypot(a*u-l*h,l*c-o*u,o*h-a*c);return Math.sqrt(f*2/Math.sqrt(3))}var r0=64,eA=2.2,tA=1e-4;function s0({directions:n,everywhere:e,inside:t,intensities:i,mean:r}){let s=n.length/3;if(!(Number.isInteger(s)&&s>=1&&s<=r0&&i.length===3*s))throw new Le(`'meta.gaussians.lamps' must hold 1 to ${r0} lamps`);if([...i,...e,...r].some(c=>c<0))throw new Le("'meta.gaussians.lamps' must not take light away");let l=t??[];if(l.length%2||l.some(c=>!Number.isInteger(c)||c<0))throw new Le("'meta.gaussians.lamps.inside' must hold pairs of vertices");return{directions:Float32Array.from(n),intensities:Float32Array.from(i),everywhere:e,mean:r,inside:Uint32Array.from(l)}}function o0({everywhere:n,inside:e,intensities:t},i,r,s,o,a){let l=r.length/3;for(let c=0;c<a.length;c++)a[c]=n[c%3]+tA;for(let c=0;c<t.length;c+=3){let[h,u,f]=[i[c],i[c+1],i[c+2]],[d,m,v]=[t[c]/o,t[c+1]/o,t[c+2]/o],p=c/3*l;for(let g=0,x=0;g<l;g++,x+=3){let M=s[p+g];if(M===0)continue;let w=r[x]*h+r[x+1]*u+r[x+2]*f;if(w<=0)continue;let E=w*M;a[x]+=E*d,a[x+1]+=E*m,a[x+2]+=E*v}}for(let c=0;c<e.length;c+=2){let[h,u]=[3*e[c],3*e[c+1]];h<a.length&&u<a.length&&a.copyWithin(h,u,u+3)}for(let c=0;c<a.length;c++)a[c]**=1/eA}var nA=.3;function Xp(n,e,t,i){let r=n.levels?iA(n.count,e):n.count;n={...n,count:r};let s=e.get("colors",["u8"],[r,4]),o={count:r,frame:n.frame,opacities:Uint8Array.from({length:r},(f,d)=>s[4*d+3]),shading:n.lamps?null:sA(n,e),light:n.lamps||n.shading_step===null?null:n.light,lamps:null,folds:null,weights:n.weights,height:n.height,logScale:n.log_scale,color:n.color,dilation:n.dilation??nA,pixelsPerMetre:n.pixels_per_metre??0,coming:!e.complete,levels:rA(n)},a=new Uint32Array(s.slice().buffer),l=e.get("scales",["u32"],[r]),c=e.get("rotations",["u32"],[r]);if(n.frame==="bones")return{...o,hasViews:!1,...aA(e,r,i,a,l,c)};let h=e.has("views"),u=h?e.get("views",["u8"],[r]):new Uint8Array(r);return{...o,hasViews:h,lamps:n.lamps&&s0(n.lamps),folds:n.folds&&i0(n.folds,e,r),...oA(n,e,t,a,l,c,u)}}function iA(n,e){let t=["colors","scales","rotations","face","weights","height","views","shading","fold_moves","fold_most"].filter(i=>e.has(i)).map(i=>e.shape(i)[0]);return e.complete?n:Math.min(n,...t)}function rA({count:n,levels:e}){if(e?.every((i,r)=>i.count>=(e[r-1]?.count??1)&&i.growth>=1&&i.growth<=16)===!1)throw new Le("'meta.gaussians.levels' must ascend, and grow 1 to 16 times");return e?.filter((i,r)=>i.count<=n||r===0)??[]}function sA({count:n,shading_step:e},t){if(e===null)return null;let i=t.get("shading",["i8"],[n,24]),r=new Uint32Array(8*n),s=new Int8Array(r.buffer);for(let o=0;o<n;o++)s.set(i.subarray(24*o,24*o+24),32*o);return{words:r,step:e}}function oA(n,e,t,i,r,s,o){let{count:a}=n,l=e.get("face",["u16","u32"],[a]),c=e.get("weights",["u16"],[a,2]),h=e.get("height",["u16"],[a]),u={kind:n.frame,corners:new Uint32Array(3*a),weights:new Float32Array(3*a),heights:Float32Array.from(h,m=>Wp(m,n.height))},f=new Uint32Array(4*a),d=new Uint32Array(4*a);for(let m=0;m<a;m++){let v=3*l[m];if(v>=t.length)throw new Le(`a Gaussian lies on face ${l[m]}, the body has ${t.length/3}`);let p=Wp(c[2*m],n.weights),g=Wp(c[2*m+1],n.weights);u.corners.set([t[v],t[v+1],t[v+2]],3*m),u.weights.set([p,g,1-p-g],3*m),f.set([l[m],c[2*m]|c[2*m+1]<<16,h[m]|o[m]<<16,i[m]],4*m),d.set([r[m],s[m],0,0],4*m)}return{anchors:u,places:f,shapes:d}}function aA(n,e,t,i,r,s){let o=n.get("means",["f32"],[e,3]),a=n.get("bones",["u8"],[e,4]),l=n.get("bone_weights",["u8"],[e,4]);if(!o.every(Number.isFinite))throw new Le("array 'means' holds NaN or infinity");if(a.some(v=>v>=t))throw new Le(`array 'bones' names joints beyond the body's ${t}`);let c=new Float32Array(4*e),h=new Uint32Array(o.slice().buffer),u=new Uint32Array(a.slice().buffer),f=new Uint32Array(l.slice().buffer),d=new Uint32Array(4*e),m=new Uint32Array(4*e);for(let v=0;v<e;v++){let p=l[4*v]+l[4*v+1]+l[4*v+2]+l[4*v+3];if(p===0)throw new Le("a Gaussian follows no bone: its bone_weights are zero");for(let g=4*v;g<4*v+4;g++)c[g]=l[g]/p;d.set([h[3*v],h[3*v+1],h[3*v+2],i[v]],4*v),m.set([r[v],s[v],u[v],f[v]],4*v)}return{anchors:{kind:"bones",means:o,bones:a,weights:c},places:d,shapes:m}}function Wp(n,e){return e.low+n/65535*(e.high-e.low)}var a0=1e3,lA=100;function xo(n){return n!==null&&(n.gaussians.light!==null||n.gaussians.lamps!==null)}function xi(n,e){let t=qp(n,"avatar",e),i=n0(t.meta,"meta"),r=cA(i),s=new yo(hA(i.body,t),r,i.floor);return{name:i.name,up:r,floor:i.floor,body:s,gaussians:Xp(i.gaussians,t,s.data.faces,s.numJoints),clips:u0(i.clips,t,s.numJoints),cameras:i.cameras.map(vA)}}function c0(n,e){let t=qp(n,"gaussians");return Xp(zp(t.meta,"meta"),t,e.data.faces,e.numJoints)}function ol(n,e){let t=qp(n,"motion");return u0([Vp(t.meta,"meta")],t,e.numJoints)[0]}function qp(n,e,t){let i=nl.read(n,t);if(i.kind!==e)throw new Le(`the file holds '${i.kind}', expected '${e}'`);return i}function cA({up:n}){let e=Math.hypot(...n);if(!(e>0))throw new Le("'meta.up' must not be zero");return[n[0]/e,n[1]/e,n[2]/e]}function hA(n,e){let t=n.parents.length,[i]=e.shape("rest_vertices"),[r]=e.shape("faces"),[,s]=e.shape("skin_joints");if(t===0||n.joint_names.length!==t||!n.parents.every(fA))throw new Le("'meta.body' must name every joint, and parents before their children");let o=Uint32Array.from(e.get("faces",["u16","u32"],[null,3])),a=e.get("skin_joints",["u8"],[i,s??null]);if(o.some(l=>l>=i)||a.some(l=>l>=t))throw new Le("a face or a weight refers to a vertex or joint that the body lacks");return{kind:n.kind,gender:n.gender,jointNames:n.joint_names,parents:n.parents,restVertices:pA(n,e,i),restJoints:e.get("rest_joints",["f32"],[t,3]),faces:o,faceParts:e.get("face_parts",["u8"],[r]),skinJoints:a,skinWeights:mA(e,i,s),shape:gA(n,e,i,t),pose:yA(n,e,i,t),clothes:uA(n,i,t)}}function uA({clothes:n},e,t){if(!n)return null;let{constants:{rate:i,rounds:r},sheets:s}=n,o=i>0&&i<=a0&&r<=lA,a=1;for(let l of s){let{columns:c,first:h,obstacles:u,pushing:f,rows:d,settling:m}=l;if(!(h>=a&&h+d*c<=e&&u>0&&m<=a0)||!dA(l)||f.some(p=>p>=t))throw l0();a=h+d*c}if(!o||a!==e)throw l0();return n}function dA({closed:n,columns:e,particle_columns:t,particle_rows:i,rows:r}){let s=(l,c)=>l.length>2&&l.every((h,u)=>h<c&&h>(l[u-1]??-1)),o=e/t.length,a=!n||t.every((l,c)=>l===c*o);return s(i,r)&&s(t,e)&&a}function l0(){return new Le("'meta.body.clothes' does not fit the body")}function fA(n,e){return Number.isInteger(n)&&n<e&&(e===0?n===-1:n>=0)}function pA(n,e,t){let i=e.get("rest_vertices",["u16"],[t,3]);return Float32Array.from(i,(r,s)=>{let{low:o,high:a}=n.rest_vertices[s%3];return o+r/65535*(a-o)})}function mA(n,e,t){let i=n.get("skin_weights",["u16"],[e,t]),r=Float32Array.from(i);for(let s=0;s<r.length;s+=t){let o=r.subarray(s,s+t),a=o.reduce((l,c)=>l+c,0);if(a===0)throw new Le("a vertex has no skinning weight");o.forEach((l,c)=>o[c]=l/a)}return r}function gA(n,e,t,i){if(!n.shape||!h0(e,["shape_directions","shape_joint_directions"]))return null;let{betas:r,step:s,names:o}=n.shape;return{betas:Float32Array.from(r),directions:e.get("shape_directions",["i16"],[r.length,t,3]),step:s,jointDirections:e.get("shape_joint_directions",["f32"],[r.length,i,3]),names:o??[]}}function yA(n,e,t,i){return n.pose_step===null||!h0(e,["pose_directions"])?null:{directions:e.get("pose_directions",["i16"],[9*(i-1),t,3]),step:n.pose_step}}function h0(n,e){return n.complete||e.every(t=>n.has(t))}function u0(n,e,t){let i=n.reduce((o,a)=>o+a.count,0),r=e.get("clip_rotations",["i16"],[i,t,4]),s=e.get("clip_trans",["f32"],[i,3]);return n.map(o=>{let{first:a,count:l}=o;if(l<1||a+l>i||!(o.fps>0))throw new Le(`clip '${o.name}' lies outside of the ${i} frames that there are`);let c=4*t,h=jv(r.subarray(a*c,(a+l)*c));return new Xi(o,h,s.slice(3*a,3*(a+l)))})}function vA(n){if(n.width<1||n.height<1)throw new Le(`camera '${n.name}' has no size`);return n}var ls={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},cs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},F0=0,vm=1,D0=2;var Rl=1,N0=2,Wo=3,hs=0,Hn=1,Mn=2,Os=0,Xo=1,_m=2,xm=3,bm=4,Ai=5;var Ni=100,U0=101,O0=102,B0=103,z0=104,V0=200,Ti=201,G0=202,H0=203,wm=204,ai=205,W0=206,X0=207,q0=208,$0=209,Y0=210,K0=211,j0=212,Z0=213,J0=214,Rh=0,Ph=1,Ih=2,Do=3,Lh=4,kh=5,Fh=6,Dh=7,Sm=0,Q0=1,e_=2,ji=0,Mm=1,Am=2,Tm=3,Em=4,Cm=5,Rm=6,Pm=7;var Im=300,Bs=301,qo=302,iu=303,ru=304,Nh=1e3,$i=1001,Uh=1002,Nt=1003,t_=1004;var Pl=1005;var Cn=1006,su=1007;var Ir=1008;var Wn=1009,Lm=1010,km=1011,$o=1012,ou=1013,Xn=1014,li=1015,Ui=1016,au=1017,lu=1018,zs=1020,Fm=35902,Dm=35899,Nm=1021,Um=1022,ci=1023,Cr=1026,Lr=1027,Il=1028,Yo=1029,us=1030,Ko=1031;var ds=1033,Ll=33776,kl=33777,Fl=33778,Dl=33779,cu=35840,hu=35841,uu=35842,du=35843,fu=36196,pu=37492,mu=37496,gu=37488,yu=37489,Nl=37490,vu=37491,_u=37808,xu=37809,bu=37810,wu=37811,Su=37812,Mu=37813,Au=37814,Tu=37815,Eu=37816,Cu=37817,Ru=37818,Pu=37819,Iu=37820,Lu=37821,ku=36492,Fu=36494,Du=36495,Nu=36283,Uu=36284,Ul=36285,Ou=36286;var pl=2300,Oh=2301,Eh=2302,dm=2303,fm=2400,pm=2401,mm=2402;var n_=3200;var Om=0,i_=1,kr="",ii="srgb",Ds="srgb-linear",ml="linear",At="srgb";var Ch=7680;var r_=519,s_=512,o_=513,a_=514,Bm=515,l_=516,c_=517,zm=518,Vm=519,h_=35044,Ol=35048;var Rn="300 es",wi=2e3,gl=2001;function _A(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function xA(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function yl(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function u_(){let n=yl("canvas");return n.style.display="block",n}var d0={},No=null;function Gm(...n){let e="THREE."+n.shift();No?No("log",e,...n):console.log(e,...n)}function d_(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function He(...n){n=d_(n);let e="THREE."+n.shift();if(No)No("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ye(...n){n=d_(n);let e="THREE."+n.shift();if(No)No("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function ul(...n){let e=n.join(" ");e in d0||(d0[e]=!0,He(...n))}function f_(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}var p_={[Rh]:Rh,[Ih]:Fh,[Lh]:Lh,[Do]:kh,[Ph]:Ph,[Fh]:Ih,[Dh]:Dh,[kh]:Do},Fi=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let r=i[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let r=i.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Un=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],f0=1234567,dl=Math.PI/180,Uo=180/Math.PI;function jo(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Un[n&255]+Un[n>>8&255]+Un[n>>16&255]+Un[n>>24&255]+"-"+Un[e&255]+Un[e>>8&255]+"-"+Un[e>>16&15|64]+Un[e>>24&255]+"-"+Un[t&63|128]+Un[t>>8&255]+"-"+Un[t>>16&255]+Un[t>>24&255]+Un[i&255]+Un[i>>8&255]+Un[i>>16&255]+Un[i>>24&255]).toLowerCase()}function lt(n,e,t){return Math.max(e,Math.min(t,n))}function Hm(n,e){return(n%e+e)%e}function bA(n,e,t,i,r){return i+(n-e)*(r-i)/(t-e)}function wA(n,e,t){return n!==e?(t-n)/(e-n):0}function fl(n,e,t){return(1-t)*n+t*e}function SA(n,e,t,i){return fl(n,e,1-Math.exp(-t*i))}function MA(n,e=1){return e-Math.abs(Hm(n,e*2)-e)}function AA(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function TA(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function EA(n,e){return n+Math.floor(Math.random()*(e-n+1))}function CA(n,e){return n+Math.random()*(e-n)}function RA(n){return n*(.5-Math.random())}function PA(n){n!==void 0&&(f0=n);let e=f0+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function IA(n){return n*dl}function LA(n){return n*Uo}function kA(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function FA(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Wm(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function DA(n,e,t,i,r){let s=Math.cos,o=Math.sin,a=s(t/2),l=o(t/2),c=s((e+i)/2),h=o((e+i)/2),u=s((e-i)/2),f=o((e-i)/2),d=s((i-e)/2),m=o((i-e)/2);switch(r){case"XYX":n.set(a*h,l*u,l*f,a*c);break;case"YZY":n.set(l*f,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*f,a*h,a*c);break;case"XZX":n.set(a*h,l*m,l*d,a*c);break;case"YXY":n.set(l*d,a*h,l*m,a*c);break;case"ZYZ":n.set(l*m,l*d,a*h,a*c);break;default:He("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function Xm(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function m_(n,e){if(e.constructor===Float32Array)return n;let t=Xm(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function g_(n,e){if(e.constructor===Float32Array)return n;let t=Xm(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Zi={DEG2RAD:dl,RAD2DEG:Uo,generateUUID:jo,clamp:lt,euclideanModulo:Hm,mapLinear:bA,inverseLerp:wA,lerp:fl,damp:SA,pingpong:MA,smoothstep:AA,smootherstep:TA,randInt:EA,randFloat:CA,randFloatSpread:RA,seededRandom:PA,degToRad:IA,radToDeg:LA,isPowerOfTwo:kA,ceilPowerOfTwo:FA,floorPowerOfTwo:Wm,setQuaternionFromProperEuler:DA,normalize:g_,denormalize:m_},Ne=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=lt(this.x,e.x,t.x),this.y=lt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=lt(this.x,e,t),this.y=lt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(lt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(lt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*i-o*r+e.x,this.y=s*r+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Jt=class{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,o,a){let l=i[r+0],c=i[r+1],h=i[r+2],u=i[r+3],f=s[o+0],d=s[o+1],m=s[o+2],v=s[o+3];if(u!==v||l!==f||c!==d||h!==m){let p=l*f+c*d+h*m+u*v;p<0&&(f=-f,d=-d,m=-m,v=-v,p=-p);let g=1-a;if(p<.9995){let x=Math.acos(p),M=Math.sin(x);g=Math.sin(g*x)/M,a=Math.sin(a*x)/M,l=l*g+f*a,c=c*g+d*a,h=h*g+m*a,u=u*g+v*a}else{l=l*g+f*a,c=c*g+d*a,h=h*g+m*a,u=u*g+v*a;let x=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=x,c*=x,h*=x,u*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,r,s,o){let a=i[r],l=i[r+1],c=i[r+2],h=i[r+3],u=s[o],f=s[o+1],d=s[o+2],m=s[o+3];return e[t]=a*m+h*u+l*d-c*f,e[t+1]=l*m+h*f+c*u-a*d,e[t+2]=c*m+h*d+a*f-l*u,e[t+3]=h*m-a*u-l*f-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(r/2),u=a(s/2),f=l(i/2),d=l(r/2),m=l(s/2);switch(o){case"XYZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"YXZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"ZXY":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"ZYX":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"YZX":this._x=f*h*u+c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u-f*d*m;break;case"XZY":this._x=f*h*u-c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u+f*d*m;break;default:He("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],f=i+a+u;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(h-l)*d,this._y=(s-c)*d,this._z=(o-r)*d}else if(i>a&&i>u){let d=2*Math.sqrt(1+i-a-u);this._w=(h-l)/d,this._x=.25*d,this._y=(r+o)/d,this._z=(s+c)/d}else if(a>u){let d=2*Math.sqrt(1+a-i-u);this._w=(s-c)/d,this._x=(r+o)/d,this._y=.25*d,this._z=(l+h)/d}else{let d=2*Math.sqrt(1+u-i-a);this._w=(o-r)/d,this._x=(s+c)/d,this._y=(l+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(lt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-i*c,this._z=s*h+o*c+i*l-r*a,this._w=o*h-i*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},B=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(p0.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(p0.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*i),h=2*(a*t-s*r),u=2*(s*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=lt(this.x,e.x,t.x),this.y=lt(this.y,e.y,t.y),this.z=lt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=lt(this.x,e,t),this.y=lt(this.y,e,t),this.z=lt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(lt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-i*l,this.z=i*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return $p.copy(this).projectOnVector(e),this.sub($p)}reflect(e){return this.sub($p.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(lt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},$p=new B,p0=new Jt,We=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c)}set(e,t,i,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],f=i[2],d=i[5],m=i[8],v=r[0],p=r[3],g=r[6],x=r[1],M=r[4],w=r[7],E=r[2],T=r[5],_=r[8];return s[0]=o*v+a*x+l*E,s[3]=o*p+a*M+l*T,s[6]=o*g+a*w+l*_,s[1]=c*v+h*x+u*E,s[4]=c*p+h*M+u*T,s[7]=c*g+h*w+u*_,s[2]=f*v+d*x+m*E,s[5]=f*p+d*M+m*T,s[8]=f*g+d*w+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*s*h+i*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,f=a*l-h*s,d=c*s-o*l,m=t*u+i*f+r*d;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/m;return e[0]=u*v,e[1]=(r*c-h*i)*v,e[2]=(a*i-r*o)*v,e[3]=f*v,e[4]=(h*t-r*l)*v,e[5]=(r*s-a*t)*v,e[6]=d*v,e[7]=(i*l-c*t)*v,e[8]=(o*t-i*s)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ul("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Yp.makeScale(e,t)),this}rotate(e){return ul("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Yp.makeRotation(-e)),this}translate(e,t){return ul("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Yp.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},Yp=new We,m0=new We().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),g0=new We().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function NA(){let n={enabled:!0,workingColorSpace:Ds,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===At&&(r.r=Er(r.r),r.g=Er(r.g),r.b=Er(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===At&&(r.r=Fo(r.r),r.g=Fo(r.g),r.b=Fo(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===kr?ml:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Ds]:{primaries:e,whitePoint:i,transfer:ml,toXYZ:m0,fromXYZ:g0,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ii},outputColorSpaceConfig:{drawingBufferColorSpace:ii}},[ii]:{primaries:e,whitePoint:i,transfer:At,toXYZ:m0,fromXYZ:g0,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ii}}}),n}var at=NA();function Er(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Fo(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var bo,Bh=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{bo===void 0&&(bo=yl("canvas")),bo.width=e.width,bo.height=e.height;let r=bo.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=bo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=yl("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=Er(s[o]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Er(t[i]/255)*255):t[i]=Er(t[i]);return{data:t,width:e.width,height:e.height}}else return He("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},UA=0,Oo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:UA++}),this.uuid=jo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(Kp(r[o].image)):s.push(Kp(r[o]))}else s=Kp(r);i.url=s}return t||(e.images[this.uuid]=i),i}};function Kp(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Bh.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(He("Texture: Unable to serialize Texture."),{})}var OA=0,jp=new B,Bn=class n extends Fi{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=$i,r=$i,s=Cn,o=Ir,a=ci,l=Wn,c=n.DEFAULT_ANISOTROPY,h=kr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:OA++}),this.uuid=jo(),this.name="",this.source=new Oo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ne(0,0),this.repeat=new Ne(1,1),this.center=new Ne(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new We,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(jp).x}get height(){return this.source.getSize(jp).y}get depth(){return this.source.getSize(jp).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){He(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){He(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Im)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Nh:e.x=e.x-Math.floor(e.x);break;case $i:e.x=e.x<0?0:1;break;case Uh:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Nh:e.y=e.y-Math.floor(e.y);break;case $i:e.y=e.y<0?0:1;break;case Uh:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Bn.DEFAULT_IMAGE=null;Bn.DEFAULT_MAPPING=Im;Bn.DEFAULT_ANISOTROPY=1;var Ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*i+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*i+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*i+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s,l=e.elements,c=l[0],h=l[4],u=l[8],f=l[1],d=l[5],m=l[9],v=l[2],p=l[6],g=l[10];if(Math.abs(h-f)<.01&&Math.abs(u-v)<.01&&Math.abs(m-p)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+v)<.1&&Math.abs(m+p)<.1&&Math.abs(c+d+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let M=(c+1)/2,w=(d+1)/2,E=(g+1)/2,T=(h+f)/4,_=(u+v)/4,A=(m+p)/4;return M>w&&M>E?M<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(M),r=T/i,s=_/i):w>E?w<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(w),i=T/r,s=A/r):E<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(E),i=_/s,r=A/s),this.set(i,r,s,t),this}let x=Math.sqrt((p-m)*(p-m)+(u-v)*(u-v)+(f-h)*(f-h));return Math.abs(x)<.001&&(x=1),this.x=(p-m)/x,this.y=(u-v)/x,this.z=(f-h)/x,this.w=Math.acos((c+d+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=lt(this.x,e.x,t.x),this.y=lt(this.y,e.y,t.y),this.z=lt(this.z,e.z,t.z),this.w=lt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=lt(this.x,e,t),this.y=lt(this.y,e,t),this.z=lt(this.z,e,t),this.w=lt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(lt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},zh=class extends Fi{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Cn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Ut(0,0,e,t),this.scissorTest=!1,this.viewport=new Ut(0,0,e,t),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new Bn({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Cn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new Oo(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},dn=class extends zh{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},vl=class extends Bn{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Nt,this.minFilter=Nt,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Vh=class extends Bn{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Nt,this.minFilter=Nt,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ht=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p)}set(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p){let g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=r,g[1]=s,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=h,g[10]=u,g[14]=f,g[3]=d,g[7]=m,g[11]=v,g[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,r=1/wo.setFromMatrixColumn(e,0).length(),s=1/wo.setFromMatrixColumn(e,1).length(),o=1/wo.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,r=e.y,s=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){let f=o*h,d=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=d+m*c,t[5]=f-v*c,t[9]=-a*l,t[2]=v-f*c,t[6]=m+d*c,t[10]=o*l}else if(e.order==="YXZ"){let f=l*h,d=l*u,m=c*h,v=c*u;t[0]=f+v*a,t[4]=m*a-d,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=d*a-m,t[6]=v+f*a,t[10]=o*l}else if(e.order==="ZXY"){let f=l*h,d=l*u,m=c*h,v=c*u;t[0]=f-v*a,t[4]=-o*u,t[8]=m+d*a,t[1]=d+m*a,t[5]=o*h,t[9]=v-f*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let f=o*h,d=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=m*c-d,t[8]=f*c+v,t[1]=l*u,t[5]=v*c+f,t[9]=d*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let f=o*l,d=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=v-f*u,t[8]=m*u+d,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=d*u+m,t[10]=f-v*u}else if(e.order==="XZY"){let f=o*l,d=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=f*u+v,t[5]=o*h,t[9]=d*u-m,t[2]=m*u-d,t[6]=a*h,t[10]=v*u+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(BA,e,zA)}lookAt(e,t,i){let r=this.elements;return ti.subVectors(e,t),ti.lengthSq()===0&&(ti.z=1),ti.normalize(),Kr.crossVectors(i,ti),Kr.lengthSq()===0&&(Math.abs(i.z)===1?ti.x+=1e-4:ti.z+=1e-4,ti.normalize(),Kr.crossVectors(i,ti)),Kr.normalize(),ah.crossVectors(ti,Kr),r[0]=Kr.x,r[4]=ah.x,r[8]=ti.x,r[1]=Kr.y,r[5]=ah.y,r[9]=ti.y,r[2]=Kr.z,r[6]=ah.z,r[10]=ti.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],f=i[9],d=i[13],m=i[2],v=i[6],p=i[10],g=i[14],x=i[3],M=i[7],w=i[11],E=i[15],T=r[0],_=r[4],A=r[8],L=r[12],P=r[1],I=r[5],N=r[9],z=r[13],k=r[2],q=r[6],Y=r[10],V=r[14],ie=r[3],X=r[7],ee=r[11],ne=r[15];return s[0]=o*T+a*P+l*k+c*ie,s[4]=o*_+a*I+l*q+c*X,s[8]=o*A+a*N+l*Y+c*ee,s[12]=o*L+a*z+l*V+c*ne,s[1]=h*T+u*P+f*k+d*ie,s[5]=h*_+u*I+f*q+d*X,s[9]=h*A+u*N+f*Y+d*ee,s[13]=h*L+u*z+f*V+d*ne,s[2]=m*T+v*P+p*k+g*ie,s[6]=m*_+v*I+p*q+g*X,s[10]=m*A+v*N+p*Y+g*ee,s[14]=m*L+v*z+p*V+g*ne,s[3]=x*T+M*P+w*k+E*ie,s[7]=x*_+M*I+w*q+E*X,s[11]=x*A+M*N+w*Y+E*ee,s[15]=x*L+M*z+w*V+E*ne,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],f=e[10],d=e[14],m=e[3],v=e[7],p=e[11],g=e[15],x=l*d-c*f,M=a*d-c*u,w=a*f-l*u,E=o*d-c*h,T=o*f-l*h,_=o*u-a*h;return t*(v*x-p*M+g*w)-i*(m*x-p*E+g*T)+r*(m*M-v*E+g*_)-s*(m*w-v*T+p*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],f=e[10],d=e[11],m=e[12],v=e[13],p=e[14],g=e[15],x=t*a-i*o,M=t*l-r*o,w=t*c-s*o,E=i*l-r*a,T=i*c-s*a,_=r*c-s*l,A=h*v-u*m,L=h*p-f*m,P=h*g-d*m,I=u*p-f*v,N=u*g-d*v,z=f*g-d*p,k=x*z-M*N+w*I+E*P-T*L+_*A;if(k===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/k;return e[0]=(a*z-l*N+c*I)*q,e[1]=(r*N-i*z-s*I)*q,e[2]=(v*_-p*T+g*E)*q,e[3]=(f*T-u*_-d*E)*q,e[4]=(l*P-o*z-c*L)*q,e[5]=(t*z-r*P+s*L)*q,e[6]=(p*w-m*_-g*M)*q,e[7]=(h*_-f*w+d*M)*q,e[8]=(o*N-a*P+c*A)*q,e[9]=(i*P-t*N-s*A)*q,e[10]=(m*T-v*w+g*x)*q,e[11]=(u*w-h*T-d*x)*q,e[12]=(a*L-o*I-l*A)*q,e[13]=(t*I-i*L+r*A)*q,e[14]=(v*M-m*E-p*x)*q,e[15]=(h*E-u*M+f*x)*q,this}scale(e){let t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),r=Math.sin(t),s=1-i,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+i,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+i,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,o){return this.set(1,i,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,u=a+a,f=s*c,d=s*h,m=s*u,v=o*h,p=o*u,g=a*u,x=l*c,M=l*h,w=l*u,E=i.x,T=i.y,_=i.z;return r[0]=(1-(v+g))*E,r[1]=(d+w)*E,r[2]=(m-M)*E,r[3]=0,r[4]=(d-w)*T,r[5]=(1-(f+g))*T,r[6]=(p+x)*T,r[7]=0,r[8]=(m+M)*_,r[9]=(p-x)*_,r[10]=(1-(f+v))*_,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let o=wo.set(r[0],r[1],r[2]).length(),a=wo.set(r[4],r[5],r[6]).length(),l=wo.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Ii.copy(this);let c=1/o,h=1/a,u=1/l;return Ii.elements[0]*=c,Ii.elements[1]*=c,Ii.elements[2]*=c,Ii.elements[4]*=h,Ii.elements[5]*=h,Ii.elements[6]*=h,Ii.elements[8]*=u,Ii.elements[9]*=u,Ii.elements[10]*=u,t.setFromRotationMatrix(Ii),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,r,s,o,a=wi,l=!1){let c=this.elements,h=2*s/(t-e),u=2*s/(i-r),f=(t+e)/(t-e),d=(i+r)/(i-r),m,v;if(l)m=s/(o-s),v=o*s/(o-s);else if(a===wi)m=-(o+s)/(o-s),v=-2*o*s/(o-s);else if(a===gl)m=-o/(o-s),v=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=u,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,o,a=wi,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-r),f=-(t+e)/(t-e),d=-(i+r)/(i-r),m,v;if(l)m=1/(o-s),v=o/(o-s);else if(a===wi)m=-2/(o-s),v=-(o+s)/(o-s);else if(a===gl)m=-1/(o-s),v=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=u,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},wo=new B,Ii=new Ht,BA=new B(0,0,0),zA=new B(1,1,1),Kr=new B,ah=new B,ti=new B,y0=new Ht,v0=new Jt,ts=class n{constructor(e=0,t=0,i=0,r=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],f=r[6],d=r[10];switch(t){case"XYZ":this._y=Math.asin(lt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-lt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(lt(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-lt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(lt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-lt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,d),this._y=0);break;default:He("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return y0.makeRotationFromQuaternion(e),this.setFromRotationMatrix(y0,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return v0.setFromEuler(this),this.setFromQuaternion(v0,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};ts.DEFAULT_ORDER="XYZ";var _l=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},VA=0,_0=new B,So=new Jt,wr=new Ht,lh=new B,al=new B,GA=new B,HA=new Jt,x0=new B(1,0,0),b0=new B(0,1,0),w0=new B(0,0,1),S0={type:"added"},WA={type:"removed"},Mo={type:"childadded",child:null},Zp={type:"childremoved",child:null},Kn=class n extends Fi{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:VA++}),this.uuid=jo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new B,t=new ts,i=new Jt,r=new B(1,1,1);function s(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new Ht},normalMatrix:{value:new We}}),this.matrix=new Ht,this.matrixWorld=new Ht,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new _l,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return So.setFromAxisAngle(e,t),this.quaternion.multiply(So),this}rotateOnWorldAxis(e,t){return So.setFromAxisAngle(e,t),this.quaternion.premultiply(So),this}rotateX(e){return this.rotateOnAxis(x0,e)}rotateY(e){return this.rotateOnAxis(b0,e)}rotateZ(e){return this.rotateOnAxis(w0,e)}translateOnAxis(e,t){return _0.copy(e).applyQuaternion(this.quaternion),this.position.add(_0.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(x0,e)}translateY(e){return this.translateOnAxis(b0,e)}translateZ(e){return this.translateOnAxis(w0,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(wr.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?lh.copy(e):lh.set(e,t,i);let r=this.parent;this.updateWorldMatrix(!0,!1),al.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?wr.lookAt(al,lh,this.up):wr.lookAt(lh,al,this.up),this.quaternion.setFromRotationMatrix(wr),r&&(wr.extractRotation(r.matrixWorld),So.setFromRotationMatrix(wr),this.quaternion.premultiply(So.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ye("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(S0),Mo.child=e,this.dispatchEvent(Mo),Mo.child=null):Ye("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(WA),Zp.child=e,this.dispatchEvent(Zp),Zp.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),wr.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),wr.multiply(e.parent.matrixWorld)),e.applyMatrix4(wr),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(S0),Mo.child=e,this.dispatchEvent(Mo),Mo.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(al,e,GA),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(al,HA,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),f=o(e.skeletons),d=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),f.length>0&&(i.skeletons=f),d.length>0&&(i.animations=d),m.length>0&&(i.nodes=m)}return i.object=r,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Kn.DEFAULT_UP=new B(0,1,0);Kn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Kn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Fs=class extends Kn{constructor(){super(),this.isGroup=!0,this.type="Group"}},XA={type:"move"},Bo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Fs,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Fs,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new B,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new B),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Fs,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new B,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new B,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let p=t.getJointPose(v,i),g=this._getHandJoint(c,v);p!==null&&(g.matrix.fromArray(p.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=p.radius),g.visible=p!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],f=h.position.distanceTo(u.position),d=.02,m=.005;c.inputState.pinching&&f>d+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&f<=d-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(XA)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Fs;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},y_={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},jr={h:0,s:0,l:0},ch={h:0,s:0,l:0};function Jp(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var yt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ii){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,at.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=at.workingColorSpace){return this.r=e,this.g=t,this.b=i,at.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=at.workingColorSpace){if(e=Hm(e,1),t=lt(t,0,1),i=lt(i,0,1),t===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+t):i+t-i*t,o=2*i-s;this.r=Jp(o,s,e+1/3),this.g=Jp(o,s,e),this.b=Jp(o,s,e-1/3)}return at.colorSpaceToWorking(this,r),this}setStyle(e,t=ii){function i(s){s!==void 0&&parseFloat(s)<1&&He("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:He("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);He("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ii){let i=y_[e.toLowerCase()];return i!==void 0?this.setHex(i,t):He("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Er(e.r),this.g=Er(e.g),this.b=Er(e.b),this}copyLinearToSRGB(e){return this.r=Fo(e.r),this.g=Fo(e.g),this.b=Fo(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ii){return at.workingToColorSpace(On.copy(this),e),Math.round(lt(On.r*255,0,255))*65536+Math.round(lt(On.g*255,0,255))*256+Math.round(lt(On.b*255,0,255))}getHexString(e=ii){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=at.workingColorSpace){at.workingToColorSpace(On.copy(this),t);let i=On.r,r=On.g,s=On.b,o=Math.max(i,r,s),a=Math.min(i,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-i)/u+2;break;case s:l=(i-r)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=at.workingColorSpace){return at.workingToColorSpace(On.copy(this),t),e.r=On.r,e.g=On.g,e.b=On.b,e}getStyle(e=ii){at.workingToColorSpace(On.copy(this),e);let t=On.r,i=On.g,r=On.b;return e!==ii?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(jr),this.setHSL(jr.h+e,jr.s+t,jr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(jr),e.getHSL(ch);let i=fl(jr.h,ch.h,t),r=fl(jr.s,ch.s,t),s=fl(jr.l,ch.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},On=new yt;yt.NAMES=y_;var Rr=class extends Kn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new ts,this.environmentIntensity=1,this.environmentRotation=new ts,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Li=new B,Sr=new B,Qp=new B,Mr=new B,Ao=new B,To=new B,M0=new B,em=new B,tm=new B,nm=new B,im=new Ut,rm=new Ut,sm=new Ut,es=class n{constructor(e=new B,t=new B,i=new B){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),Li.subVectors(e,t),r.cross(Li);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){Li.subVectors(r,t),Sr.subVectors(i,t),Qp.subVectors(e,t);let o=Li.dot(Li),a=Li.dot(Sr),l=Li.dot(Qp),c=Sr.dot(Sr),h=Sr.dot(Qp),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let f=1/u,d=(c*l-a*h)*f,m=(o*h-a*l)*f;return s.set(1-d-m,m,d)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,Mr)===null?!1:Mr.x>=0&&Mr.y>=0&&Mr.x+Mr.y<=1}static getInterpolation(e,t,i,r,s,o,a,l){return this.getBarycoord(e,t,i,r,Mr)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,Mr.x),l.addScaledVector(o,Mr.y),l.addScaledVector(a,Mr.z),l)}static getInterpolatedAttribute(e,t,i,r,s,o){return im.setScalar(0),rm.setScalar(0),sm.setScalar(0),im.fromBufferAttribute(e,t),rm.fromBufferAttribute(e,i),sm.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(im,s.x),o.addScaledVector(rm,s.y),o.addScaledVector(sm,s.z),o}static isFrontFacing(e,t,i,r){return Li.subVectors(i,t),Sr.subVectors(e,t),Li.cross(Sr).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Li.subVectors(this.c,this.b),Sr.subVectors(this.a,this.b),Li.cross(Sr).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return n.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,r=this.b,s=this.c,o,a;Ao.subVectors(r,i),To.subVectors(s,i),em.subVectors(e,i);let l=Ao.dot(em),c=To.dot(em);if(l<=0&&c<=0)return t.copy(i);tm.subVectors(e,r);let h=Ao.dot(tm),u=To.dot(tm);if(h>=0&&u<=h)return t.copy(r);let f=l*u-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(Ao,o);nm.subVectors(e,s);let d=Ao.dot(nm),m=To.dot(nm);if(m>=0&&d<=m)return t.copy(s);let v=d*c-l*m;if(v<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(i).addScaledVector(To,a);let p=h*m-d*u;if(p<=0&&u-h>=0&&d-m>=0)return M0.subVectors(s,r),a=(u-h)/(u-h+(d-m)),t.copy(r).addScaledVector(M0,a);let g=1/(p+v+f);return o=v*g,a=f*g,t.copy(i).addScaledVector(Ao,o).addScaledVector(To,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ns=class{constructor(e=new B(1/0,1/0,1/0),t=new B(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(ki.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(ki.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=ki.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,ki):ki.fromBufferAttribute(s,o),ki.applyMatrix4(e.matrixWorld),this.expandByPoint(ki);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),hh.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),hh.copy(i.boundingBox)),hh.applyMatrix4(e.matrixWorld),this.union(hh)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,ki),ki.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ll),uh.subVectors(this.max,ll),Eo.subVectors(e.a,ll),Co.subVectors(e.b,ll),Ro.subVectors(e.c,ll),Zr.subVectors(Co,Eo),Jr.subVectors(Ro,Co),Ps.subVectors(Eo,Ro);let t=[0,-Zr.z,Zr.y,0,-Jr.z,Jr.y,0,-Ps.z,Ps.y,Zr.z,0,-Zr.x,Jr.z,0,-Jr.x,Ps.z,0,-Ps.x,-Zr.y,Zr.x,0,-Jr.y,Jr.x,0,-Ps.y,Ps.x,0];return!om(t,Eo,Co,Ro,uh)||(t=[1,0,0,0,1,0,0,0,1],!om(t,Eo,Co,Ro,uh))?!1:(dh.crossVectors(Zr,Jr),t=[dh.x,dh.y,dh.z],om(t,Eo,Co,Ro,uh))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,ki).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(ki).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Ar[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Ar[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Ar[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Ar[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Ar[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Ar[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Ar[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Ar[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Ar),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Ar=[new B,new B,new B,new B,new B,new B,new B,new B],ki=new B,hh=new ns,Eo=new B,Co=new B,Ro=new B,Zr=new B,Jr=new B,Ps=new B,ll=new B,uh=new B,dh=new B,Is=new B;function om(n,e,t,i,r){for(let s=0,o=n.length-3;s<=o;s+=3){Is.fromArray(n,s);let a=r.x*Math.abs(Is.x)+r.y*Math.abs(Is.y)+r.z*Math.abs(Is.z),l=e.dot(Is),c=t.dot(Is),h=i.dot(Is);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var sn=new B,fh=new Ne,qA=0,un=class extends Fi{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:qA++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=h_,this.updateRanges=[],this.gpuType=li,this.version=0,this._normalizationScale=e!==void 0?Xm(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)fh.fromBufferAttribute(this,t),fh.applyMatrix3(e),this.setXY(t,fh.x,fh.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyMatrix3(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyMatrix4(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyNormalMatrix(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.transformDirection(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):m_(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):g_(e,this.array)}};var xl=class extends un{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var bl=class extends un{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Si=class extends un{constructor(e,t,i){super(new Float32Array(e),t,i)}},$A=new ns,cl=new B,am=new B,Yi=class{constructor(e=new B,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):$A.setFromPoints(e).getCenter(i);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;cl.subVectors(e,this.center);let t=cl.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(cl,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(am.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(cl.copy(e.center).add(am)),this.expandByPoint(cl.copy(e.center).sub(am))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},YA=0,bi=new Ht,lm=new Kn,Po=new B,ni=new ns,hl=new ns,bn=new B,Di=class n extends Fi{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:YA++}),this.uuid=jo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(_A(e)?bl:xl)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new We().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return bi.makeRotationFromQuaternion(e),this.applyMatrix4(bi),this}rotateX(e){return bi.makeRotationX(e),this.applyMatrix4(bi),this}rotateY(e){return bi.makeRotationY(e),this.applyMatrix4(bi),this}rotateZ(e){return bi.makeRotationZ(e),this.applyMatrix4(bi),this}translate(e,t,i){return bi.makeTranslation(e,t,i),this.applyMatrix4(bi),this}scale(e,t,i){return bi.makeScale(e,t,i),this.applyMatrix4(bi),this}lookAt(e){return lm.lookAt(e),lm.updateMatrix(),this.applyMatrix4(lm.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Po).negate(),this.translate(Po.x,Po.y,Po.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Si(i,3))}else{let i=Math.min(e.length,t.count);for(let r=0;r<i;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&He("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ns);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new B(-1/0,-1/0,-1/0),new B(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){let s=t[i];ni.setFromBufferAttribute(s),this.morphTargetsRelative?(bn.addVectors(this.boundingBox.min,ni.min),this.boundingBox.expandByPoint(bn),bn.addVectors(this.boundingBox.max,ni.max),this.boundingBox.expandByPoint(bn)):(this.boundingBox.expandByPoint(ni.min),this.boundingBox.expandByPoint(ni.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ye('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Yi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new B,1/0);return}if(e){let i=this.boundingSphere.center;if(ni.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];hl.setFromBufferAttribute(a),this.morphTargetsRelative?(bn.addVectors(ni.min,hl.min),ni.expandByPoint(bn),bn.addVectors(ni.max,hl.max),ni.expandByPoint(bn)):(ni.expandByPoint(hl.min),ni.expandByPoint(hl.max))}ni.getCenter(i);let r=0;for(let s=0,o=e.count;s<o;s++)bn.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(bn));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)bn.fromBufferAttribute(a,c),l&&(Po.fromBufferAttribute(e,c),bn.add(Po)),r=Math.max(r,i.distanceToSquared(bn))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ye('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ye("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new un(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let L=0;L<i.count;L++)a[L]=new B,l[L]=new B;let h=new B,u=new B,f=new B,d=new Ne,m=new Ne,v=new Ne,p=new B,g=new B;function x(L,P,I){c[L]=c[P]=c[I]=1,h.fromBufferAttribute(i,L),u.fromBufferAttribute(i,P),f.fromBufferAttribute(i,I),d.fromBufferAttribute(s,L),m.fromBufferAttribute(s,P),v.fromBufferAttribute(s,I),u.sub(h),f.sub(h),m.sub(d),v.sub(d);let N=1/(m.x*v.y-v.x*m.y);isFinite(N)&&(p.copy(u).multiplyScalar(v.y).addScaledVector(f,-m.y).multiplyScalar(N),g.copy(f).multiplyScalar(m.x).addScaledVector(u,-v.x).multiplyScalar(N),a[L].add(p),a[P].add(p),a[I].add(p),l[L].add(g),l[P].add(g),l[I].add(g))}let M=this.groups;M.length===0&&(M=[{start:0,count:e.count}]);for(let L=0,P=M.length;L<P;++L){let I=M[L],N=I.start,z=I.count;for(let k=N,q=N+z;k<q;k+=3)x(e.getX(k+0),e.getX(k+1),e.getX(k+2))}let w=new B,E=new B,T=new B,_=new B;function A(L){T.fromBufferAttribute(r,L),_.copy(T);let P=a[L];w.copy(P),w.sub(T.multiplyScalar(T.dot(P))).normalize(),E.crossVectors(_,P);let N=E.dot(l[L])<0?-1:1;o.setXYZW(L,w.x,w.y,w.z,N)}for(let L=0,P=i.count;L<P;++L)c[L]&&A(L);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new un(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let f=0,d=i.count;f<d;f++)i.setXYZ(f,0,0,0);let r=new B,s=new B,o=new B,a=new B,l=new B,c=new B,h=new B,u=new B;if(e)for(let f=0,d=e.count;f<d;f+=3){let m=e.getX(f+0),v=e.getX(f+1),p=e.getX(f+2);r.fromBufferAttribute(t,m),s.fromBufferAttribute(t,v),o.fromBufferAttribute(t,p),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(i,m),l.fromBufferAttribute(i,v),c.fromBufferAttribute(i,p),a.add(h),l.add(h),c.add(h),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(v,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let f=0,d=t.count;f<d;f+=3)r.fromBufferAttribute(t,f+0),s.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),i.setXYZ(f+0,h.x,h.y,h.z),i.setXYZ(f+1,h.x,h.y,h.z),i.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)bn.fromBufferAttribute(e,t),bn.normalize(),e.setXYZ(t,bn.x,bn.y,bn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,f=new c.constructor(l.length*h),d=0,m=0;for(let v=0,p=l.length;v<p;v++){a.isInterleavedBufferAttribute?d=l[v]*a.data.stride+a.offset:d=l[v]*h;for(let g=0;g<h;g++)f[m++]=c[d++]}return new un(f,h,u)}if(this.index===null)return He("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,i);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let f=c[h],d=e(f,i);l.push(d)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,f=c.length;u<f;u++){let d=c[u];h.push(d.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],u=s[c];for(let f=0,d=u.length;f<d;f++)h.push(u[f].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var cm=new B,KA=new B,jA=new We,ri=class{constructor(e=new B(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let r=cm.subVectors(i,t).cross(KA.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let r=e.delta(cm),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||jA.getNormalMatrix(e),r=this.coplanarPoint(cm).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},ZA=0,Ns=class extends Fi{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:ZA++}),this.uuid=jo(),this.name="",this.type="Material",this.blending=Xo,this.side=hs,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=wm,this.blendDst=ai,this.blendEquation=Ni,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new yt(0,0,0),this.blendAlpha=0,this.depthFunc=Do,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=r_,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ch,this.stencilZFail=Ch,this.stencilZPass=Ch,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){He(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){He(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(i.textures=s),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new yt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new ri().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ne().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ne().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Tr=new B,hm=new B,ph=new B,mh=new B,zo=class{constructor(e=new B,t=new B(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Tr)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Tr.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Tr.copy(this.origin).addScaledVector(this.direction,t),Tr.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){hm.copy(e).add(t).multiplyScalar(.5),ph.copy(t).sub(e).normalize(),mh.copy(this.origin).sub(hm);let s=e.distanceTo(t)*.5,o=-this.direction.dot(ph),a=mh.dot(this.direction),l=-mh.dot(ph),c=mh.lengthSq(),h=Math.abs(1-o*o),u,f,d,m;if(h>0)if(u=o*l-a,f=o*a-l,m=s*h,u>=0)if(f>=-m)if(f<=m){let v=1/h;u*=v,f*=v,d=u*(u+o*f+2*a)+f*(o*u+f+2*l)+c}else f=s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f=-s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f<=-m?(u=Math.max(0,-(-o*s+a)),f=u>0?-s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c):f<=m?(u=0,f=Math.min(Math.max(-s,-l),s),d=f*(f+2*l)+c):(u=Math.max(0,-(o*s+a)),f=u>0?s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c);else f=o>0?-s:s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(hm).addScaledVector(ph,f),d}intersectSphere(e,t){if(e.radius<0)return null;Tr.subVectors(e.center,this.origin);let i=Tr.dot(this.direction),r=Tr.dot(Tr)-i*i,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return c>=0?(i=(e.min.x-f.x)*c,r=(e.max.x-f.x)*c):(i=(e.max.x-f.x)*c,r=(e.min.x-f.x)*c),h>=0?(s=(e.min.y-f.y)*h,o=(e.max.y-f.y)*h):(s=(e.max.y-f.y)*h,o=(e.min.y-f.y)*h),i>o||s>r||((s>i||isNaN(i))&&(i=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(e.min.z-f.z)*u,l=(e.max.z-f.z)*u):(a=(e.max.z-f.z)*u,l=(e.min.z-f.z)*u),i>l||a>r)||((a>i||i!==i)&&(i=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,Tr)!==null}intersectTriangle(e,t,i,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,f=e.y-o.y,d=e.z-o.z,m=t.x-o.x,v=t.y-o.y,p=t.z-o.z,g=i.x-o.x,x=i.y-o.y,M=i.z-o.z,w=Math.abs(l),E=Math.abs(c),T=Math.abs(h),_,A,L,P,I,N,z,k,q,Y,V,ie;if(w>=E&&w>=T?(L=l,N=u,q=m,ie=g,l>=0?(_=c,A=h,P=f,I=d,z=v,k=p,Y=x,V=M):(_=h,A=c,P=d,I=f,z=p,k=v,Y=M,V=x)):E>=T?(L=c,N=f,q=v,ie=x,c>=0?(_=h,A=l,P=d,I=u,z=p,k=m,Y=M,V=g):(_=l,A=h,P=u,I=d,z=m,k=p,Y=g,V=M)):(L=h,N=d,q=p,ie=M,h>=0?(_=l,A=c,P=u,I=f,z=m,k=v,Y=g,V=x):(_=c,A=l,P=f,I=u,z=v,k=m,Y=x,V=g)),L===0)return null;let X=_/L,ee=A/L,ne=1/L,Se=P-X*N,Te=I-ee*N,K=z-X*q,re=k-ee*q,ye=Y-X*ie,De=V-ee*ie,fe=ye*re-De*K,Ge=Se*De-Te*ye,_t=K*Te-re*Se;if(r){if(fe<0||Ge<0||_t<0)return null}else if((fe<0||Ge<0||_t<0)&&(fe>0||Ge>0||_t>0))return null;let Ie=fe+Ge+_t;if(Ie===0)return null;let nt=ne*(fe*N+Ge*q+_t*ie);return(Ie>0?nt<0:nt>0)?null:this.at(nt/Ie,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Gh=class extends Ns{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new ts,this.combine=Sm,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},A0=new Ht,Ls=new zo,gh=new Yi,T0=new B,yh=new B,vh=new B,_h=new B,um=new B,xh=new B,E0=new B,bh=new B,Ot=class extends Kn{constructor(e=new Di,t=new Gh){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){xh.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(um.fromBufferAttribute(u,e),o?xh.addScaledVector(um,h):xh.addScaledVector(um.sub(t),h))}t.add(xh)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),gh.copy(i.boundingSphere),gh.applyMatrix4(s),Ls.copy(e.ray).recast(e.near),!(gh.containsPoint(Ls.origin)===!1&&(Ls.intersectSphere(gh,T0)===null||Ls.origin.distanceToSquared(T0)>(e.far-e.near)**2))&&(A0.copy(s).invert(),Ls.copy(e.ray).applyMatrix4(A0),!(i.boundingBox!==null&&Ls.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Ls)))}_computeIntersections(e,t,i){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,f=s.groups,d=s.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,v=f.length;m<v;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),M=Math.min(a.count,Math.min(p.start+p.count,d.start+d.count));for(let w=x,E=M;w<E;w+=3){let T=a.getX(w),_=a.getX(w+1),A=a.getX(w+2);r=wh(this,g,e,i,c,h,u,T,_,A),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let m=Math.max(0,d.start),v=Math.min(a.count,d.start+d.count);for(let p=m,g=v;p<g;p+=3){let x=a.getX(p),M=a.getX(p+1),w=a.getX(p+2);r=wh(this,o,e,i,c,h,u,x,M,w),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,v=f.length;m<v;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),M=Math.min(l.count,Math.min(p.start+p.count,d.start+d.count));for(let w=x,E=M;w<E;w+=3){let T=w,_=w+1,A=w+2;r=wh(this,g,e,i,c,h,u,T,_,A),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let m=Math.max(0,d.start),v=Math.min(l.count,d.start+d.count);for(let p=m,g=v;p<g;p+=3){let x=p,M=p+1,w=p+2;r=wh(this,o,e,i,c,h,u,x,M,w),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}}};function JA(n,e,t,i,r,s,o,a){let l;if(e.side===Hn?l=i.intersectTriangle(o,s,r,!0,a):l=i.intersectTriangle(r,s,o,e.side===hs,a),l===null)return null;bh.copy(a),bh.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(bh);return c<t.near||c>t.far?null:{distance:c,point:bh.clone(),object:n}}function wh(n,e,t,i,r,s,o,a,l,c){n.getVertexPosition(a,yh),n.getVertexPosition(l,vh),n.getVertexPosition(c,_h);let h=JA(n,e,t,i,yh,vh,_h,E0);if(h){let u=new B;es.getBarycoord(E0,yh,vh,_h,u),r&&(h.uv=es.getInterpolatedAttribute(r,a,l,c,u,new Ne)),s&&(h.uv1=es.getInterpolatedAttribute(s,a,l,c,u,new Ne)),o&&(h.normal=es.getInterpolatedAttribute(o,a,l,c,u,new B),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new B,materialIndex:0};es.getNormal(yh,vh,_h,f.normal),h.face=f,h.barycoord=u}return h}var Mi=class extends Bn{constructor(e=null,t=1,i=1,r,s,o,a,l,c=Nt,h=Nt,u,f){super(null,o,a,l,c,h,r,s,u,f),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var wl=class extends un{constructor(e,t,i,r=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var ks=new Yi,QA=new Ne(.5,.5),Sh=new B,Us=class{constructor(e=new ri,t=new ri,i=new ri,r=new ri,s=new ri,o=new ri){this.planes=[e,t,i,r,s,o]}set(e,t,i,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=wi,i=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],f=s[6],d=s[7],m=s[8],v=s[9],p=s[10],g=s[11],x=s[12],M=s[13],w=s[14],E=s[15];if(r[0].setComponents(c-o,d-h,g-m,E-x).normalize(),r[1].setComponents(c+o,d+h,g+m,E+x).normalize(),r[2].setComponents(c+a,d+u,g+v,E+M).normalize(),r[3].setComponents(c-a,d-u,g-v,E-M).normalize(),i)r[4].setComponents(l,f,p,w).normalize(),r[5].setComponents(c-l,d-f,g-p,E-w).normalize();else if(r[4].setComponents(c-l,d-f,g-p,E-w).normalize(),t===wi)r[5].setComponents(c+l,d+f,g+p,E+w).normalize();else if(t===gl)r[5].setComponents(l,f,p,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),ks.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),ks.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(ks)}intersectsSprite(e){ks.center.set(0,0,0);let t=QA.distanceTo(e.center);return ks.radius=.7071067811865476+t,ks.applyMatrix4(e.matrixWorld),this.intersectsSphere(ks)}intersectsSphere(e){let t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let r=t[i];if(Sh.x=r.normal.x>0?e.max.x:e.min.x,Sh.y=r.normal.y>0?e.max.y:e.min.y,Sh.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(Sh)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},C0=new Ht,Hh=class n{constructor(){this.coordinateSystem=wi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];C0.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new Us),i[r].setFromProjectionMatrix(C0,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new Us),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new n().copy(this)}};var Sl=class extends Bn{constructor(e=[],t=Bs,i,r,s,o,a,l,c,h){super(e,t,i,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Pr=class extends Bn{constructor(e,t,i=Xn,r,s,o,a=Nt,l=Nt,c,h=Cr,u=1){if(h!==Cr&&h!==Lr)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:u};super(f,r,s,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Oo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Ml=class extends Pr{constructor(e,t=Xn,i=Bs,r,s,o=Nt,a=Nt,l,c=Cr){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Al=class extends Bn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Vo=class n extends Di{constructor(e=1,t=1,i=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],f=0,d=0;m("z","y","x",-1,-1,i,t,e,o,s,0),m("z","y","x",1,-1,i,t,-e,o,s,1),m("x","z","y",1,1,e,i,t,r,o,2),m("x","z","y",1,-1,e,i,-t,r,o,3),m("x","y","z",1,-1,e,t,i,r,s,4),m("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new Si(c,3)),this.setAttribute("normal",new Si(h,3)),this.setAttribute("uv",new Si(u,2));function m(v,p,g,x,M,w,E,T,_,A,L){let P=w/_,I=E/A,N=w/2,z=E/2,k=T/2,q=_+1,Y=A+1,V=0,ie=0,X=new B;for(let ee=0;ee<Y;ee++){let ne=ee*I-z;for(let Se=0;Se<q;Se++){let Te=Se*P-N;X[v]=Te*x,X[p]=ne*M,X[g]=k,c.push(X.x,X.y,X.z),X[v]=0,X[p]=0,X[g]=T>0?1:-1,h.push(X.x,X.y,X.z),u.push(Se/_),u.push(1-ee/A),V+=1}}for(let ee=0;ee<A;ee++)for(let ne=0;ne<_;ne++){let Se=f+ne+q*ee,Te=f+ne+q*(ee+1),K=f+(ne+1)+q*(ee+1),re=f+(ne+1)+q*ee;l.push(Se,Te,re),l.push(Te,K,re),ie+=6}a.addGroup(d,ie,L),d+=ie,f+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var si=class n extends Di{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(i),l=Math.floor(r),c=a+1,h=l+1,u=e/a,f=t/l,d=[],m=[],v=[],p=[];for(let g=0;g<h;g++){let x=g*f-o;for(let M=0;M<c;M++){let w=M*u-s;m.push(w,-x,0),v.push(0,0,1),p.push(M/a),p.push(1-g/l)}}for(let g=0;g<l;g++)for(let x=0;x<a;x++){let M=x+c*g,w=x+c*(g+1),E=x+1+c*(g+1),T=x+1+c*g;d.push(M,w,T),d.push(w,E,T)}this.setIndex(d),this.setAttribute("position",new Si(m,3)),this.setAttribute("normal",new Si(v,3)),this.setAttribute("uv",new Si(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Vs(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let r=n[t][i];if(R0(r))r.isRenderTargetTexture?(He("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(R0(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function zn(n){let e={};for(let t=0;t<n.length;t++){let i=Vs(n[t]);for(let r in i)e[r]=i[r]}return e}function R0(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function eT(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function qm(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:at.workingColorSpace}var v_={clone:Vs,merge:zn},tT=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,nT=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Ki=class extends Ns{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=tT,this.fragmentShader=nT,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Vs(e.uniforms),this.uniformsGroups=eT(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new yt().setHex(r.value);break;case"v2":this.uniforms[i].value=new Ne().fromArray(r.value);break;case"v3":this.uniforms[i].value=new B().fromArray(r.value);break;case"v4":this.uniforms[i].value=new Ut().fromArray(r.value);break;case"m3":this.uniforms[i].value=new We().fromArray(r.value);break;case"m4":this.uniforms[i].value=new Ht().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Sn=class extends Ki{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Wh=class extends Ns{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=n_,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Xh=class extends Ns{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Io(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Mh(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var is=class{constructor(e,t,i,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,r=t[i],s=t[i-1];e:{t:{let o;n:{i:if(!(e<r)){for(let a=i+2;;){if(r===void 0){if(e<s)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(s=r,r=t[++i],e<r)break t}o=t.length;break n}if(!(e>=s)){let a=t[1];e<a&&(i=2,s=a);for(let l=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(r=s,s=t[--i-1],e>=s)break t}o=i,i=0;break n}break e}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(r=t[i],s=t[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=i[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},qh=class extends is{constructor(e,t,i,r){super(e,t,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:fm,endingEnd:fm}}intervalChanged_(e,t,i){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case pm:s=e,a=2*t-i;break;case mm:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case pm:o=e,l=2*i-t;break;case mm:o=1,l=i+r[1]-r[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,d=this._weightNext,m=(i-t)/(r-t),v=m*m,p=v*m,g=-f*p+2*f*v-f*m,x=(1+f)*p+(-1.5-2*f)*v+(-.5+f)*m+1,M=(-1-d)*p+(1.5+d)*v+.5*m,w=d*p-d*v;for(let E=0;E!==a;++E)s[E]=g*o[h+E]+x*o[c+E]+M*o[l+E]+w*o[u+E];return s}},$h=class extends is{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(r-t),u=1-h;for(let f=0;f!==a;++f)s[f]=o[c+f]*u+o[l+f]*h;return s}},Yh=class extends is{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e){return this.copySampleValue_(e-1)}},Kh=class extends is{interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(i-t)/(r-t),v=1-m;for(let p=0;p!==a;++p)s[p]=o[c+p]*v+o[l+p]*m;return s}let f=a*2,d=e-1;for(let m=0;m!==a;++m){let v=o[c+m],p=o[l+m],g=d*f+m*2,x=u[g],M=u[g+1],w=e*f+m*2,E=h[w],T=h[w+1],_=rT(i,t,x,E,r);s[m]=__(_,v,M,T,p)}return s}};function __(n,e,t,i,r){let s=1-n;return s*s*s*e+3*s*s*n*t+3*s*n*n*i+n*n*n*r}function iT(n,e,t,i,r){let s=1-n;return 3*s*s*(t-e)+6*s*n*(i-t)+3*n*n*(r-i)}function rT(n,e,t,i,r){let s=(n-e)/(r-e);for(let o=0;o<8;o++){let a=__(s,e,t,i,r)-n;if(Math.abs(a)<1e-10)break;let l=iT(s,e,t,i,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var oi=class{constructor(e,t,i,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Io(t,this.TimeBufferType),this.values=Io(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Io(e.times,Array),values:Io(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(i.interpolation=r),Mh(e.settings)&&(i.settings={inTangents:Io(e.settings.inTangents,Array),outTangents:Io(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Yh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new $h(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new qh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Kh(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case pl:t=this.InterpolantFactoryMethodDiscrete;break;case Oh:t=this.InterpolantFactoryMethodLinear;break;case Eh:t=this.InterpolantFactoryMethodSmooth;break;case dm:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return He("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return pl;case this.InterpolantFactoryMethodLinear:return Oh;case this.InterpolantFactoryMethodSmooth:return Eh;case this.InterpolantFactoryMethodBezier:return dm}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]+=e;Mh(this.settings)&&(P0(this.settings.inTangents,e),P0(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]*=e;Mh(this.settings)&&(I0(this.settings.inTangents,e),I0(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,r=i.length,s=0,o=r-1;for(;s!==r&&i[s]<e;)++s;for(;o!==-1&&i[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=i.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ye("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,r=this.values,s=i.length;s===0&&(Ye("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Ye("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ye("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&xA(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Ye("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===Eh,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let u=a*i,f=u-i,d=u+i;for(let m=0;m!==i;++m){let v=t[u+m];if(v!==t[f+m]||v!==t[d+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,f=o*i;for(let d=0;d!==i;++d)t[f+d]=t[u+d]}++o}}if(s>0){e[o]=e[s];for(let a=s*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,r=new i(this.name,e,t);return r.createInterpolant=this.createInterpolant,Mh(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function P0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function I0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}oi.prototype.ValueTypeName="";oi.prototype.TimeBufferType=Float32Array;oi.prototype.ValueBufferType=Float32Array;oi.prototype.DefaultInterpolation=Oh;var rs=class extends oi{constructor(e,t,i){super(e,t,i)}};rs.prototype.ValueTypeName="bool";rs.prototype.ValueBufferType=Array;rs.prototype.DefaultInterpolation=pl;rs.prototype.InterpolantFactoryMethodLinear=void 0;rs.prototype.InterpolantFactoryMethodSmooth=void 0;var jh=class extends oi{constructor(e,t,i,r){super(e,t,i,r)}};jh.prototype.ValueTypeName="color";var Zh=class extends oi{constructor(e,t,i,r){super(e,t,i,r)}};Zh.prototype.ValueTypeName="number";var Jh=class extends is{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)Jt.slerpFlat(s,0,o,c-a,o,c,l);return s}},Tl=class extends oi{constructor(e,t,i,r){super(e,t,i,r)}InterpolantFactoryMethodLinear(e){return new Jh(this.times,this.values,this.getValueSize(),e)}};Tl.prototype.ValueTypeName="quaternion";Tl.prototype.InterpolantFactoryMethodSmooth=void 0;var ss=class extends oi{constructor(e,t,i){super(e,t,i)}};ss.prototype.ValueTypeName="string";ss.prototype.ValueBufferType=Array;ss.prototype.DefaultInterpolation=pl;ss.prototype.InterpolantFactoryMethodLinear=void 0;ss.prototype.InterpolantFactoryMethodSmooth=void 0;var Qh=class extends oi{constructor(e,t,i,r){super(e,t,i,r)}};Qh.prototype.ValueTypeName="vector";var eu=class{constructor(e,t,i){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=c.length;u<f;u+=2){let d=c[u],m=c[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},x_=new eu,tu=class{constructor(e){this.manager=e!==void 0?e:x_,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(r,s){i.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};tu.DEFAULT_MATERIAL_NAME="__DEFAULT";var Ah=new B,Th=new Jt,qi=new B,El=class extends Kn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ht,this.projectionMatrix=new Ht,this.projectionMatrixInverse=new Ht,this.coordinateSystem=wi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Ah,Th,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ah,Th,qi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Ah,Th,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Ah,Th,qi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Qr=new B,L0=new Ne,k0=new Ne,wn=class extends El{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Uo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(dl*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Uo*2*Math.atan(Math.tan(dl*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Qr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Qr.x,Qr.y).multiplyScalar(-e/Qr.z),Qr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Qr.x,Qr.y).multiplyScalar(-e/Qr.z)}getViewSize(e,t){return this.getViewBounds(e,L0,k0),t.subVectors(k0,L0)}setViewOffset(e,t,i,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(dl*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*i/c,r*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var os=class extends El{constructor(e=-1,t=1,i=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-e,o=i+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var as=class extends Di{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Lo=-90,ko=1,Go=class extends Kn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new wn(Lo,ko,e,t);r.layers=this.layers,this.add(r);let s=new wn(Lo,ko,e,t);s.layers=this.layers,this.add(s);let o=new wn(Lo,ko,e,t);o.layers=this.layers,this.add(o);let a=new wn(Lo,ko,e,t);a.layers=this.layers,this.add(a);let l=new wn(Lo,ko,e,t);l.layers=this.layers,this.add(l);let c=new wn(Lo,ko,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===wi)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===gl)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=e.getRenderTarget(),f=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,f,d),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},nu=class extends wn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var $m="\\[\\]\\.:\\/",sT=new RegExp("["+$m+"]","g"),Ym="[^"+$m+"]",oT="[^"+$m.replace("\\.","")+"]",aT=/((?:WC+[\/:])*)/.source.replace("WC",Ym),lT=/(WCOD+)?/.source.replace("WCOD",oT),cT=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Ym),hT=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Ym),uT=new RegExp("^"+aT+lT+cT+hT+"$"),dT=["material","materials","bones","map"],gm=class{constructor(e,t,i){let r=i||Dt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Dt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(sT,"")}static parseTrackName(e){let t=uT.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);dT.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},r=i(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)e[t++]=i[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){He("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ye("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ye("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ye("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Ye("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Ye("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;Ye("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Dt.Composite=gm;Dt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Dt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Dt.prototype.GetterByBindingType=[Dt.prototype._getValue_direct,Dt.prototype._getValue_array,Dt.prototype._getValue_arrayElement,Dt.prototype._getValue_toArray];Dt.prototype.SetterByBindingTypeAndVersioning=[[Dt.prototype._setValue_direct,Dt.prototype._setValue_direct_setNeedsUpdate,Dt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Dt.prototype._setValue_array,Dt.prototype._setValue_array_setNeedsUpdate,Dt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Dt.prototype._setValue_arrayElement,Dt.prototype._setValue_arrayElement_setNeedsUpdate,Dt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Dt.prototype._setValue_fromArray,Dt.prototype._setValue_fromArray_setNeedsUpdate,Dt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var LU=new Float32Array(1);var Ho=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=lt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(lt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var ym=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=i,s[3]=r,this}};var Cl=class extends Fi{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Km(n,e,t,i){let r=fT(i);switch(t){case Nm:return n*e;case Il:return n*e/r.components*r.byteLength;case Yo:return n*e/r.components*r.byteLength;case us:return n*e*2/r.components*r.byteLength;case Ko:return n*e*2/r.components*r.byteLength;case Um:return n*e*3/r.components*r.byteLength;case ci:return n*e*4/r.components*r.byteLength;case ds:return n*e*4/r.components*r.byteLength;case Ll:case kl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Fl:case Dl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case hu:case du:return Math.max(n,16)*Math.max(e,8)/4;case cu:case uu:return Math.max(n,8)*Math.max(e,8)/2;case fu:case pu:case gu:case yu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case mu:case Nl:case vu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case _u:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case xu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case bu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case wu:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Su:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Mu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Au:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Tu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Eu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Cu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Ru:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Pu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Iu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Lu:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case ku:case Fu:case Du:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Nu:case Uu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Ul:case Ou:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function fT(n){switch(n){case Wn:case Lm:return{byteLength:1,components:1};case $o:case km:case Ui:return{byteLength:2,components:1};case au:case lu:return{byteLength:2,components:4};case Xn:case ou:case li:return{byteLength:4,components:1};case Fm:case Dm:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?He("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function G_(){let n=null,e=!1,t=null,i=null;function r(s,o){i=n.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function mT(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,f=n.createBuffer();n.bindBuffer(l,f),n.bufferData(l,c,h),a.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((d,m)=>d.start-m.start);let f=0;for(let d=1;d<u.length;d++){let m=u[f],v=u[d];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++f,u[f]=v)}u.length=f+1;for(let d=0,m=u.length;d<m;d++){let v=u[d];n.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var gT=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,yT=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,vT=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,_T=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,xT=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,bT=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,wT=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,ST=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,MT=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,AT=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,TT=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,ET=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,CT=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,RT=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,PT=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,IT=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,LT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,kT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,FT=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,DT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,NT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,UT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,OT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,BT=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,zT=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,VT=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,GT=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,HT=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,WT=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,XT="gl_FragColor = linearToOutputTexel( gl_FragColor );",qT=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,$T=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,YT=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,KT=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,jT=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,ZT=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,JT=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,QT=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,eE=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,tE=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,nE=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,iE=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,rE=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,sE=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,oE=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,aE=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,lE=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,cE=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,hE=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,uE=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,dE=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,fE=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,pE=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,mE=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,gE=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,yE=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,vE=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,_E=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,xE=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,bE=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,wE=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,SE=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,ME=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,AE=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,TE=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,EE=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,CE=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,RE=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,PE=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,IE=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,LE=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,kE=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,FE=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,DE=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,NE=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,UE=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,OE=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,BE=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,zE=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,VE=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,GE=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,HE=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,WE=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,XE=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,qE=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,$E=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,YE=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,KE=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,jE=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,ZE=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,JE=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,QE=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,eC=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,tC=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,nC=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,iC=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,rC=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,sC=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,oC=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,aC=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,lC=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,cC=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,hC=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,uC=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,dC=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,fC=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,pC=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,mC=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,gC=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,yC=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,vC=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,_C=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,xC=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,bC=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,wC=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,SC=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,MC=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,AC=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,TC=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,EC=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,CC=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,RC=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,PC=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,IC=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,LC=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,kC=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,FC=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,DC=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,NC=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,UC=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,OC=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,BC=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,zC=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,VC=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,GC=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,HC=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,WC=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,XC=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,qC=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,$C=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,YC=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,rt={alphahash_fragment:gT,alphahash_pars_fragment:yT,alphamap_fragment:vT,alphamap_pars_fragment:_T,alphatest_fragment:xT,alphatest_pars_fragment:bT,aomap_fragment:wT,aomap_pars_fragment:ST,batching_pars_vertex:MT,batching_vertex:AT,begin_vertex:TT,beginnormal_vertex:ET,bsdfs:CT,iridescence_fragment:RT,bumpmap_pars_fragment:PT,clipping_planes_fragment:IT,clipping_planes_pars_fragment:LT,clipping_planes_pars_vertex:kT,clipping_planes_vertex:FT,color_fragment:DT,color_pars_fragment:NT,color_pars_vertex:UT,color_vertex:OT,common:BT,defaultnormal_vertex:zT,displacementmap_pars_vertex:VT,displacementmap_vertex:GT,emissivemap_fragment:HT,emissivemap_pars_fragment:WT,colorspace_fragment:XT,colorspace_pars_fragment:qT,envmap_fragment:$T,envmap_common_pars_fragment:YT,envmap_pars_fragment:KT,envmap_pars_vertex:jT,envmap_physical_pars_fragment:aE,envmap_vertex:ZT,fog_vertex:JT,fog_pars_vertex:QT,fog_fragment:eE,fog_pars_fragment:tE,gradientmap_pars_fragment:nE,lightmap_pars_fragment:iE,lights_lambert_fragment:rE,lights_lambert_pars_fragment:sE,lights_pars_begin:oE,lights_toon_fragment:lE,lights_toon_pars_fragment:cE,lights_phong_fragment:hE,lights_phong_pars_fragment:uE,lights_physical_fragment:dE,lights_physical_pars_fragment:fE,lights_fragment_begin:pE,lights_fragment_maps:mE,lights_fragment_end:gE,lightprobes_pars_fragment:yE,logdepthbuf_fragment:vE,logdepthbuf_pars_fragment:_E,logdepthbuf_pars_vertex:xE,logdepthbuf_vertex:bE,map_fragment:wE,map_pars_fragment:SE,map_particle_fragment:ME,map_particle_pars_fragment:AE,metalnessmap_fragment:TE,metalnessmap_pars_fragment:EE,morphinstance_vertex:CE,morphcolor_vertex:RE,morphnormal_vertex:PE,morphtarget_pars_vertex:IE,morphtarget_vertex:LE,normal_fragment_begin:kE,normal_fragment_maps:FE,normal_pars_fragment:DE,normal_pars_vertex:NE,normal_vertex:UE,normalmap_pars_fragment:OE,clearcoat_normal_fragment_begin:BE,clearcoat_normal_fragment_maps:zE,clearcoat_pars_fragment:VE,iridescence_pars_fragment:GE,opaque_fragment:HE,packing:WE,premultiplied_alpha_fragment:XE,project_vertex:qE,dithering_fragment:$E,dithering_pars_fragment:YE,roughnessmap_fragment:KE,roughnessmap_pars_fragment:jE,shadowmap_pars_fragment:ZE,shadowmap_pars_vertex:JE,shadowmap_vertex:QE,shadowmask_pars_fragment:eC,skinbase_vertex:tC,skinning_pars_vertex:nC,skinning_vertex:iC,skinnormal_vertex:rC,specularmap_fragment:sC,specularmap_pars_fragment:oC,tonemapping_fragment:aC,tonemapping_pars_fragment:lC,transmission_fragment:cC,transmission_pars_fragment:hC,uv_pars_fragment:uC,uv_pars_vertex:dC,uv_vertex:fC,worldpos_vertex:pC,background_vert:mC,background_frag:gC,backgroundCube_vert:yC,backgroundCube_frag:vC,cube_vert:_C,cube_frag:xC,depth_vert:bC,depth_frag:wC,distance_vert:SC,distance_frag:MC,equirect_vert:AC,equirect_frag:TC,linedashed_vert:EC,linedashed_frag:CC,meshbasic_vert:RC,meshbasic_frag:PC,meshlambert_vert:IC,meshlambert_frag:LC,meshmatcap_vert:kC,meshmatcap_frag:FC,meshnormal_vert:DC,meshnormal_frag:NC,meshphong_vert:UC,meshphong_frag:OC,meshphysical_vert:BC,meshphysical_frag:zC,meshtoon_vert:VC,meshtoon_frag:GC,points_vert:HC,points_frag:WC,shadow_vert:XC,shadow_frag:qC,sprite_vert:$C,sprite_frag:YC},xe={common:{diffuse:{value:new yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new We},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new We}},envmap:{envMap:{value:null},envMapRotation:{value:new We},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new We}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new We}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new We},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new We},normalScale:{value:new Ne(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new We},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new We}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new We}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new We}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0},uvTransform:{value:new We}},sprite:{diffuse:{value:new yt(16777215)},opacity:{value:1},center:{value:new Ne(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new We},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0}}},Qi={basic:{uniforms:zn([xe.common,xe.specularmap,xe.envmap,xe.aomap,xe.lightmap,xe.fog]),vertexShader:rt.meshbasic_vert,fragmentShader:rt.meshbasic_frag},lambert:{uniforms:zn([xe.common,xe.specularmap,xe.envmap,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.fog,xe.lights,{emissive:{value:new yt(0)},envMapIntensity:{value:1}}]),vertexShader:rt.meshlambert_vert,fragmentShader:rt.meshlambert_frag},phong:{uniforms:zn([xe.common,xe.specularmap,xe.envmap,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.fog,xe.lights,{emissive:{value:new yt(0)},specular:{value:new yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:rt.meshphong_vert,fragmentShader:rt.meshphong_frag},standard:{uniforms:zn([xe.common,xe.envmap,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.roughnessmap,xe.metalnessmap,xe.fog,xe.lights,{emissive:{value:new yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:rt.meshphysical_vert,fragmentShader:rt.meshphysical_frag},toon:{uniforms:zn([xe.common,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.gradientmap,xe.fog,xe.lights,{emissive:{value:new yt(0)}}]),vertexShader:rt.meshtoon_vert,fragmentShader:rt.meshtoon_frag},matcap:{uniforms:zn([xe.common,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.fog,{matcap:{value:null}}]),vertexShader:rt.meshmatcap_vert,fragmentShader:rt.meshmatcap_frag},points:{uniforms:zn([xe.points,xe.fog]),vertexShader:rt.points_vert,fragmentShader:rt.points_frag},dashed:{uniforms:zn([xe.common,xe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:rt.linedashed_vert,fragmentShader:rt.linedashed_frag},depth:{uniforms:zn([xe.common,xe.displacementmap]),vertexShader:rt.depth_vert,fragmentShader:rt.depth_frag},normal:{uniforms:zn([xe.common,xe.bumpmap,xe.normalmap,xe.displacementmap,{opacity:{value:1}}]),vertexShader:rt.meshnormal_vert,fragmentShader:rt.meshnormal_frag},sprite:{uniforms:zn([xe.sprite,xe.fog]),vertexShader:rt.sprite_vert,fragmentShader:rt.sprite_frag},background:{uniforms:{uvTransform:{value:new We},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:rt.background_vert,fragmentShader:rt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new We}},vertexShader:rt.backgroundCube_vert,fragmentShader:rt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:rt.cube_vert,fragmentShader:rt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:rt.equirect_vert,fragmentShader:rt.equirect_frag},distance:{uniforms:zn([xe.common,xe.displacementmap,{referencePosition:{value:new B},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:rt.distance_vert,fragmentShader:rt.distance_frag},shadow:{uniforms:zn([xe.lights,xe.fog,{color:{value:new yt(0)},opacity:{value:1}}]),vertexShader:rt.shadow_vert,fragmentShader:rt.shadow_frag}};Qi.physical={uniforms:zn([Qi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new We},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new We},clearcoatNormalScale:{value:new Ne(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new We},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new We},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new We},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new We},sheen:{value:0},sheenColor:{value:new yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new We},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new We},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new We},transmissionSamplerSize:{value:new Ne},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new We},attenuationDistance:{value:0},attenuationColor:{value:new yt(0)},specularColor:{value:new yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new We},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new We},anisotropyVector:{value:new Ne},anisotropyMap:{value:null},anisotropyMapTransform:{value:new We}}]),vertexShader:rt.meshphysical_vert,fragmentShader:rt.meshphysical_frag};var Bu={r:0,b:0,g:0},KC=new Ht,H_=new We;H_.set(-1,0,0,0,1,0,0,0,1);function jC(n,e,t,i,r,s){let o=new yt(0),a=r===!0?0:1,l,c,h=null,u=0,f=null;function d(x){let M=x.isScene===!0?x.background:null;if(M&&M.isTexture){let w=x.backgroundBlurriness>0;M=e.get(M,w)}return M}function m(x){let M=!1,w=d(x);w===null?p(o,a):w&&w.isColor&&(p(w,1),M=!0);let E=n.xr.getEnvironmentBlendMode();E==="additive"?t.buffers.color.setClear(0,0,0,1,s):E==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||M)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(x,M){let w=d(M);w&&w.isCubeTexture?(c===void 0&&(c=new Ot(new Vo(1,1,1),new Ki({name:"BackgroundCubeMaterial",uniforms:Vs(Qi.backgroundCube.uniforms),vertexShader:Qi.backgroundCube.vertexShader,fragmentShader:Qi.backgroundCube.fragmentShader,side:Hn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(E,T,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=M.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(KC.makeRotationFromEuler(M.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(H_),c.material.toneMapped=at.getTransfer(w.colorSpace)!==At,(h!==w||u!==w.version||f!==n.toneMapping)&&(c.material.needsUpdate=!0,h=w,u=w.version,f=n.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new Ot(new si(2,2),new Ki({name:"BackgroundMaterial",uniforms:Vs(Qi.background.uniforms),vertexShader:Qi.background.vertexShader,fragmentShader:Qi.background.fragmentShader,side:hs,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=M.backgroundIntensity,l.material.toneMapped=at.getTransfer(w.colorSpace)!==At,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(h!==w||u!==w.version||f!==n.toneMapping)&&(l.material.needsUpdate=!0,h=w,u=w.version,f=n.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function p(x,M){x.getRGB(Bu,qm(n)),t.buffers.color.setClear(Bu.r,Bu.g,Bu.b,M,s)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,M=1){o.set(x),a=M,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,p(o,a)},render:m,addToRenderList:v,dispose:g}}function ZC(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=f(null),s=r,o=!1;function a(I,N,z,k,q){let Y=!1,V=u(I,k,z,N);s!==V&&(s=V,c(s.object)),Y=d(I,k,z,q),Y&&m(I,k,z,q),q!==null&&e.update(q,n.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,w(I,N,z,k),q!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return n.createVertexArray()}function c(I){return n.bindVertexArray(I)}function h(I){return n.deleteVertexArray(I)}function u(I,N,z,k){let q=k.wireframe===!0,Y=i[N.id];Y===void 0&&(Y={},i[N.id]=Y);let V=I.isInstancedMesh===!0?I.id:0,ie=Y[V];ie===void 0&&(ie={},Y[V]=ie);let X=ie[z.id];X===void 0&&(X={},ie[z.id]=X);let ee=X[q];return ee===void 0&&(ee=f(l()),X[q]=ee),ee}function f(I){let N=[],z=[],k=[];for(let q=0;q<t;q++)N[q]=0,z[q]=0,k[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:z,attributeDivisors:k,object:I,attributes:{},index:null}}function d(I,N,z,k){let q=s.attributes,Y=N.attributes,V=0,ie=z.getAttributes();for(let X in ie)if(ie[X].location>=0){let ne=q[X],Se=Y[X];if(Se===void 0&&(X==="instanceMatrix"&&I.instanceMatrix&&(Se=I.instanceMatrix),X==="instanceColor"&&I.instanceColor&&(Se=I.instanceColor)),ne===void 0||ne.attribute!==Se||Se&&ne.data!==Se.data)return!0;V++}return s.attributesNum!==V||s.index!==k}function m(I,N,z,k){let q={},Y=N.attributes,V=0,ie=z.getAttributes();for(let X in ie)if(ie[X].location>=0){let ne=Y[X];ne===void 0&&(X==="instanceMatrix"&&I.instanceMatrix&&(ne=I.instanceMatrix),X==="instanceColor"&&I.instanceColor&&(ne=I.instanceColor));let Se={};Se.attribute=ne,ne&&ne.data&&(Se.data=ne.data),q[X]=Se,V++}s.attributes=q,s.attributesNum=V,s.index=k}function v(){let I=s.newAttributes;for(let N=0,z=I.length;N<z;N++)I[N]=0}function p(I){g(I,0)}function g(I,N){let z=s.newAttributes,k=s.enabledAttributes,q=s.attributeDivisors;z[I]=1,k[I]===0&&(n.enableVertexAttribArray(I),k[I]=1),q[I]!==N&&(n.vertexAttribDivisor(I,N),q[I]=N)}function x(){let I=s.newAttributes,N=s.enabledAttributes;for(let z=0,k=N.length;z<k;z++)N[z]!==I[z]&&(n.disableVertexAttribArray(z),N[z]=0)}function M(I,N,z,k,q,Y,V){V===!0?n.vertexAttribIPointer(I,N,z,q,Y):n.vertexAttribPointer(I,N,z,k,q,Y)}function w(I,N,z,k){v();let q=k.attributes,Y=z.getAttributes(),V=N.defaultAttributeValues;for(let ie in Y){let X=Y[ie];if(X.location>=0){let ee=q[ie];if(ee===void 0&&(ie==="instanceMatrix"&&I.instanceMatrix&&(ee=I.instanceMatrix),ie==="instanceColor"&&I.instanceColor&&(ee=I.instanceColor)),ee!==void 0){let ne=ee.normalized,Se=ee.itemSize,Te=e.get(ee);if(Te===void 0)continue;let K=Te.buffer,re=Te.type,ye=Te.bytesPerElement,De=re===n.INT||re===n.UNSIGNED_INT||ee.gpuType===ou;if(ee.isInterleavedBufferAttribute){let fe=ee.data,Ge=fe.isInterleavedBuffer===!0?fe.stride:fe.itemSize,_t=ee.offset;if(fe.isInstancedInterleavedBuffer||fe.isInstancedBufferAttribute){for(let Ie=0;Ie<X.locationSize;Ie++)g(X.location+Ie,fe.meshPerAttribute);I.isInstancedMesh!==!0&&k._maxInstanceCount===void 0&&(k._maxInstanceCount=fe.meshPerAttribute*fe.count)}else for(let Ie=0;Ie<X.locationSize;Ie++)p(X.location+Ie);n.bindBuffer(n.ARRAY_BUFFER,K);for(let Ie=0;Ie<X.locationSize;Ie++)M(X.location+Ie,Se/X.locationSize,re,ne,Ge*ye,(_t+Se/X.locationSize*Ie)*ye,De)}else{if(ee.isInstancedBufferAttribute){for(let fe=0;fe<X.locationSize;fe++)g(X.location+fe,ee.meshPerAttribute);I.isInstancedMesh!==!0&&k._maxInstanceCount===void 0&&(k._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let fe=0;fe<X.locationSize;fe++)p(X.location+fe);n.bindBuffer(n.ARRAY_BUFFER,K);for(let fe=0;fe<X.locationSize;fe++)M(X.location+fe,Se/X.locationSize,re,ne,Se*ye,Se/X.locationSize*fe*ye,De)}}else if(V!==void 0){let ne=V[ie];if(ne!==void 0)switch(ne.length){case 2:n.vertexAttrib2fv(X.location,ne);break;case 3:n.vertexAttrib3fv(X.location,ne);break;case 4:n.vertexAttrib4fv(X.location,ne);break;default:n.vertexAttrib1fv(X.location,ne)}}}}x()}function E(){L();for(let I in i){let N=i[I];for(let z in N){let k=N[z];for(let q in k){let Y=k[q];for(let V in Y)h(Y[V].object),delete Y[V];delete k[q]}}delete i[I]}}function T(I){if(i[I.id]===void 0)return;let N=i[I.id];for(let z in N){let k=N[z];for(let q in k){let Y=k[q];for(let V in Y)h(Y[V].object),delete Y[V];delete k[q]}}delete i[I.id]}function _(I){for(let N in i){let z=i[N];for(let k in z){let q=z[k];if(q[I.id]===void 0)continue;let Y=q[I.id];for(let V in Y)h(Y[V].object),delete Y[V];delete q[I.id]}}}function A(I){for(let N in i){let z=i[N],k=I.isInstancedMesh===!0?I.id:0,q=z[k];if(q!==void 0){for(let Y in q){let V=q[Y];for(let ie in V)h(V[ie].object),delete V[ie];delete q[Y]}delete z[k],Object.keys(z).length===0&&delete i[N]}}}function L(){P(),o=!0,s!==r&&(s=r,c(s.object))}function P(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:L,resetDefaultState:P,dispose:E,releaseStatesOfGeometry:T,releaseStatesOfObject:A,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:p,disableUnusedAttributes:x}}function JC(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let f=0;for(let d=0;d<h;d++)f+=c[d];t.update(f,i,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function QC(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(_){return!(_!==ci&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let A=_===Ui&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==Wn&&_!==li&&!A&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(He("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&He("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&He("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),x=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),M=n.getParameter(n.MAX_VARYING_VECTORS),w=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),E=n.getParameter(n.MAX_SAMPLES),T=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:p,maxAttributes:g,maxVertexUniforms:x,maxVaryings:M,maxFragmentUniforms:w,maxSamples:E,samples:T}}function e3(n){let e=this,t=null,i=0,r=!1,s=!1,o=new ri,a=new We,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let d=u.length!==0||f||i!==0||r;return r=f,i=u.length,d},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,f){t=h(u,f,0)},this.setState=function(u,f,d){let m=u.clippingPlanes,v=u.clipIntersection,p=u.clipShadows,g=n.get(u);if(!r||m===null||m.length===0||s&&!p)s?h(null):c();else{let x=s?0:i,M=x*4,w=g.clippingState||null;l.value=w,w=h(m,f,M,d);for(let E=0;E!==M;++E)w[E]=t[E];g.clippingState=w,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,f,d,m){let v=u!==null?u.length:0,p=null;if(v!==0){if(p=l.value,m!==!0||p===null){let g=d+v*4,x=f.matrixWorldInverse;a.getNormalMatrix(x),(p===null||p.length<g)&&(p=new Float32Array(g));for(let M=0,w=d;M!==v;++M,w+=4)o.copy(u[M]).applyMatrix4(x,a),o.normal.toArray(p,w),p[w+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,p}}var Vl=class extends dn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new Sl(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},r=new Vo(5,5,5),s=new Ki({name:"CubemapFromEquirect",uniforms:Vs(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Hn,blending:Os});s.uniforms.tEquirect.value=t;let o=new Ot(r,s),a=t.minFilter;return t.minFilter===Ir&&(t.minFilter=Cn),new Go(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,r);e.setRenderTarget(s)}},b_=256,t3=3,n3=20,W_=256,X_=16,i3=3,r3=new B,s3=new yt,Vu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Go(1,10,null),this._boxMesh=new Ot(new Vo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){let{size:o=256,position:a=r3}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,f=l.autoClearColor,d=l.autoClearDepth,m=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(s3));let p=new Go(i,r,h);return p.position.copy(a),p.update(l,e),l.autoClear=u,l.autoClearColor=f,l.autoClearDepth=d,l.autoClearStencil=m,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=M_(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=S_(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(b_,Wm(e))}_fromTexture(e,t){e.mapping===Bs||e.mapping===qo?this._setSize(e.image.length===0?b_:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=w_(e,!1,!1),i=Math.log2(e)-t3;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=w_(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Bs||e.mapping===qo?(this._cubemapMaterial===null&&(this._cubemapMaterial=M_()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=S_()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=o3(),this._integrationMaterial=a3());let t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/X_);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-i3)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(W_*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=l3());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}};function w_(n,e,t){return new Vl(n,{minFilter:Ir,generateMipmaps:e,type:Ui,colorSpace:Ds,depthBuffer:t})}function Gl(n,e,t){return new Ki({name:n,uniforms:e,vertexShader:rt.cube_vert,fragmentShader:t,side:Hn,blending:Os,depthTest:!1,depthWrite:!1})}function o3(){return Gl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${W_}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function a3(){return Gl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:X_}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function l3(){return Gl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${n3}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function S_(){return Gl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function M_(){return Gl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function c3(n){let e=new WeakMap,t=new WeakMap,i=null;function r(f,d=!1){return f==null?null:d?o(f):s(f)}function s(f){if(f&&f.isTexture){let d=f.mapping;if(d===iu||d===ru)if(e.has(f)){let m=e.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let v=new Vl(m.height);return v.fromEquirectangularTexture(n,f),e.set(f,v),f.addEventListener("dispose",c),a(v.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,m=d===iu||d===ru,v=d===Bs||d===qo;if(m||v){let p=t.get(f),g=p!==void 0?p.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==g)return i===null&&(i=new Vu(n)),p=m?i.fromEquirectangular(f,p):i.fromCubemap(f,p),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),p.texture;if(p!==void 0)return p.texture;{let x=f.image;return m&&x&&x.height>0||v&&x&&l(x)?(i===null&&(i=new Vu(n)),p=m?i.fromEquirectangular(f):i.fromCubemap(f),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),f.addEventListener("dispose",h),p.texture):null}}}return f}function a(f,d){return d===iu?f.mapping=Bs:d===ru&&(f.mapping=qo),f}function l(f){let d=0,m=6;for(let v=0;v<m;v++)f[v]!==void 0&&d++;return d===m}function c(f){let d=f.target;d.removeEventListener("dispose",c);let m=e.get(d);m!==void 0&&(e.delete(d),m.dispose())}function h(f){let d=f.target;d.removeEventListener("dispose",h);let m=t.get(d);m!==void 0&&(t.delete(d),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:u}}function h3(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let r=t(i);return r===null&&ul("WebGLRenderer: "+i+" extension not supported."),r}}}function u3(n,e,t,i){let r={},s=new WeakMap,o=new FinalizationRegistry(m=>delete r[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let p in m.attributes)e.remove(m.attributes[p]);m.removeEventListener("dispose",a),delete r[m.id],o.unregister(m);let v=s.get(m);v&&(e.remove(v),s.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,v){return r[v.id]!==void 0||(v.addEventListener("dispose",a),r[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(m){let v=m.attributes;for(let p in v)e.update(v[p],n.ARRAY_BUFFER)}function u(m){let v=m.index,p=m.attributes.position,g=0;if(p===void 0)return;let x=v!==null?v.array.length:p.array.length/3-1,M=p.count>=65535?bl:xl,w=new M(Math.ceil(x/3)*6,1),E=w.array;if(v!==null){let _=v.array;g=v.version;for(let A=0,L=0;A<x;A+=3){let P=_[A+0],I=_[A+1],N=_[A+2];E[L++]=P,E[L++]=I,E[L++]=I,E[L++]=N,E[L++]=N,E[L++]=P}}else{g=p.version;for(let _=0,A=0;_<x;_+=3){let L=_+0,P=_+1,I=_+2;E[A++]=L,E[A++]=P,E[A++]=P,E[A++]=I,E[A++]=I,E[A++]=L}}w.version=g;let T=s.get(m);T&&e.remove(T),s.set(m,w)}function f(m){let v=s.get(m);if(v){let p=m.index;p!==null&&v.version<p.version&&u(m)}else u(m);return s.get(m)}function d(){for(let m in r){let v=r[m].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:f,dispose:d}}function d3(n,e,t){let i;function r(u){i=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,f){n.drawElements(i,f,s,u*o),t.update(f,i,1)}function c(u,f,d){d!==0&&(n.drawElementsInstanced(i,f,s,u*o,d),t.update(f,i,d))}function h(u,f,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,f,0,s,u,0,d);let v=0;for(let p=0;p<d;p++)v+=f[p];t.update(v,i,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function f3(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(s/3);break;case n.LINES:t.lines+=a*(s/2);break;case n.LINE_STRIP:t.lines+=a*(s-1);break;case n.LINE_LOOP:t.lines+=a*s;break;case n.POINTS:t.points+=a*s;break;default:Ye("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function p3(n,e,t){let i=new WeakMap,r=new Ut;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=i.get(a);if(f===void 0||f.count!==u){let L=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",L)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],M=0;d===!0&&(M=1),m===!0&&(M=2),v===!0&&(M=3);let w=a.attributes.position.count*M,E=1;w>e.maxTextureSize&&(E=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);let T=new Float32Array(w*E*4*u),_=new vl(T,w,E,u);_.type=li,_.needsUpdate=!0;let A=M*4;for(let P=0;P<u;P++){let I=p[P],N=g[P],z=x[P],k=w*E*4*P;for(let q=0;q<I.count;q++){let Y=q*A;d===!0&&(r.fromBufferAttribute(I,q),T[k+Y+0]=r.x,T[k+Y+1]=r.y,T[k+Y+2]=r.z,T[k+Y+3]=0),m===!0&&(r.fromBufferAttribute(N,q),T[k+Y+4]=r.x,T[k+Y+5]=r.y,T[k+Y+6]=r.z,T[k+Y+7]=0),v===!0&&(r.fromBufferAttribute(z,q),T[k+Y+8]=r.x,T[k+Y+9]=r.y,T[k+Y+10]=r.z,T[k+Y+11]=z.itemSize===4?r.w:1)}}f={count:u,texture:_,size:new Ne(w,E)},i.set(a,f),a.addEventListener("dispose",L)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let d=0;for(let v=0;v<c.length;v++)d+=c[v];let m=a.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",f.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",f.size)}return{update:s}}function m3(n,e,t,i,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,f=e.get(c,u);if(s.get(f)!==h&&(e.update(f),s.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let d=c.skeleton;s.get(d)!==h&&(d.update(),s.set(d,h))}return f}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var g3={[Mm]:"LINEAR_TONE_MAPPING",[Am]:"REINHARD_TONE_MAPPING",[Tm]:"CINEON_TONE_MAPPING",[Em]:"ACES_FILMIC_TONE_MAPPING",[Rm]:"AGX_TONE_MAPPING",[Pm]:"NEUTRAL_TONE_MAPPING",[Cm]:"CUSTOM_TONE_MAPPING"};function y3(n,e,t,i,r,s){let o=new dn(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Di;h.setAttribute("position",new Si([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Si([0,2,0,0,2,0],2));let u=new Sn({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),f=new Ot(h,u),d=new os(-1,1,1,-1,0,1),m=null,v=null,p=!1,g,x=null,M=[],w=!1;this.setSize=function(E,T){o.setSize(E,T),a!==null&&a.setSize(E,T),l!==null&&l.setSize(E,T);for(let _=0;_<M.length;_++){let A=M[_];A.setSize&&A.setSize(E,T)}},this.setEffects=function(E){M=E,w=M.length>0&&M[0].isRenderPass===!0;let T=o.width,_=o.height;M.length>0&&a===null&&(a=new dn(T,_,{type:Ui,depthBuffer:!1,stencilBuffer:!1}),l=new dn(T,_,{type:Ui,depthBuffer:!1,stencilBuffer:!1}));let A=r===!0&&M.some(L=>L.needsDepthTexture===!0);A!==(o.depthTexture!==null)&&(A===!0&&c===null&&(c=new Pr(T,_),s===!0&&(c.format=Lr,c.type=zs)),o.dispose(),o.depthTexture=A?c:null,o.resolveDepthBuffer=A,o.storeMultisampledDepthBuffer=A);for(let L=0;L<M.length;L++){let P=M[L];P.setSize&&P.setSize(T,_),A&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(E,T){if(p||E.toneMapping===ji&&M.length===0)return!1;if(x=T,T!==null){let _=T.width,A=T.height;(o.width!==_||o.height!==A)&&this.setSize(_,A)}return w===!1&&E.setRenderTarget(o),g=E.toneMapping,E.toneMapping=ji,!0},this.hasRenderPass=function(){return w},this.end=function(E,T){E.toneMapping=g,p=!0;let _=o,A=a;for(let L=0;L<M.length;L++){let P=M[L];P.enabled!==!1&&(P.render(E,A,_,T),P.needsSwap!==!1&&(_=A,A=A===a?l:a))}if(m!==E.outputColorSpace||v!==E.toneMapping){m=E.outputColorSpace,v=E.toneMapping,u.defines={},at.getTransfer(m)===At&&(u.defines.SRGB_TRANSFER="");let L=g3[v];L&&(u.defines[L]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,E.setRenderTarget(x),E.render(f,d),x=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var q_=new Bn,$_=new Pr(1,1),Y_=new Ml(1),K_=new vl,j_=new Vh,Z_=new Sl,A_=[],T_=[],E_=new Float32Array(16),C_=new Float32Array(9),R_=new Float32Array(4);function Jo(n,e,t){let i=n[0];if(i<=0||i>0)return n;let r=e*t,s=A_[r];if(s===void 0&&(s=new Float32Array(r),A_[r]=s),e!==0){i.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(s,a)}return s}function fn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function pn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Hu(n,e){let t=T_[e];t===void 0&&(t=new Int32Array(e),T_[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function v3(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function _3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fn(t,e))return;n.uniform2fv(this.addr,e),pn(t,e)}}function x3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(fn(t,e))return;n.uniform3fv(this.addr,e),pn(t,e)}}function b3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fn(t,e))return;n.uniform4fv(this.addr,e),pn(t,e)}}function w3(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(fn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),pn(t,e)}else{if(fn(t,i))return;R_.set(i),n.uniformMatrix2fv(this.addr,!1,R_),pn(t,i)}}function S3(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(fn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),pn(t,e)}else{if(fn(t,i))return;C_.set(i),n.uniformMatrix3fv(this.addr,!1,C_),pn(t,i)}}function M3(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(fn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),pn(t,e)}else{if(fn(t,i))return;E_.set(i),n.uniformMatrix4fv(this.addr,!1,E_),pn(t,i)}}function A3(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function T3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fn(t,e))return;n.uniform2iv(this.addr,e),pn(t,e)}}function E3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fn(t,e))return;n.uniform3iv(this.addr,e),pn(t,e)}}function C3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fn(t,e))return;n.uniform4iv(this.addr,e),pn(t,e)}}function R3(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function P3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fn(t,e))return;n.uniform2uiv(this.addr,e),pn(t,e)}}function I3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fn(t,e))return;n.uniform3uiv(this.addr,e),pn(t,e)}}function L3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fn(t,e))return;n.uniform4uiv(this.addr,e),pn(t,e)}}function Wu(n){return n.version===0&&(n.compareFunction=Vm,n.needsUpdate=!0),n}function k3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=Wu($_):s=q_,t.setTexture2D(e||s,r)}function F3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||j_,r)}function D3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=Wu(Y_):s=Z_,t.setTextureCube(e||s,r)}function N3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||K_,r)}function U3(n){switch(n){case 5126:return v3;case 35664:return _3;case 35665:return x3;case 35666:return b3;case 35674:return w3;case 35675:return S3;case 35676:return M3;case 5124:case 35670:return A3;case 35667:case 35671:return T3;case 35668:case 35672:return E3;case 35669:case 35673:return C3;case 5125:return R3;case 36294:return P3;case 36295:return I3;case 36296:return L3;case 35678:case 36198:case 36298:case 36306:case 35682:return k3;case 35679:case 36299:case 36307:return F3;case 35680:case 36300:case 36308:case 36293:return D3;case 36289:case 36303:case 36311:case 36292:return N3}}function O3(n,e){n.uniform1fv(this.addr,e)}function B3(n,e){let t=Jo(e,this.size,2);n.uniform2fv(this.addr,t)}function z3(n,e){let t=Jo(e,this.size,3);n.uniform3fv(this.addr,t)}function V3(n,e){let t=Jo(e,this.size,4);n.uniform4fv(this.addr,t)}function G3(n,e){let t=Jo(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function H3(n,e){let t=Jo(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function W3(n,e){let t=Jo(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function X3(n,e){n.uniform1iv(this.addr,e)}function q3(n,e){n.uniform2iv(this.addr,e)}function $3(n,e){n.uniform3iv(this.addr,e)}function Y3(n,e){n.uniform4iv(this.addr,e)}function K3(n,e){n.uniform1uiv(this.addr,e)}function j3(n,e){n.uniform2uiv(this.addr,e)}function Z3(n,e){n.uniform3uiv(this.addr,e)}function J3(n,e){n.uniform4uiv(this.addr,e)}function Q3(n,e,t){let i=this.cache,r=e.length,s=Hu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));let o;this.type===n.SAMPLER_2D_SHADOW?o=Wu($_):o=q_;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function eR(n,e,t){let i=this.cache,r=e.length,s=Hu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||j_,s[o])}function tR(n,e,t){let i=this.cache,r=e.length,s=Hu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Wu(Y_):o=Z_;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function nR(n,e,t){let i=this.cache,r=e.length,s=Hu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||K_,s[o])}function iR(n){switch(n){case 5126:return O3;case 35664:return B3;case 35665:return z3;case 35666:return V3;case 35674:return G3;case 35675:return H3;case 35676:return W3;case 5124:case 35670:return X3;case 35667:case 35671:return q3;case 35668:case 35672:return $3;case 35669:case 35673:return Y3;case 5125:return K3;case 36294:return j3;case 36295:return Z3;case 36296:return J3;case 35678:case 36198:case 36298:case 36306:case 35682:return Q3;case 35679:case 36299:case 36307:return eR;case 35680:case 36300:case 36308:case 36293:return tR;case 36289:case 36303:case 36311:case 36292:return nR}}var Jm=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=U3(t.type)}},Qm=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=iR(t.type)}},eg=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],i)}}},jm=/(\w+)(\])?(\[|\.)?/g;function P_(n,e){n.seq.push(e),n.map[e.id]=e}function rR(n,e,t){let i=n.name,r=i.length;for(jm.lastIndex=0;;){let s=jm.exec(i),o=jm.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){P_(t,c===void 0?new Jm(a,n,e):new Qm(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new eg(a),P_(t,u)),t=u}}}var Zo=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);rR(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){let s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){let r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let i=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&i.push(o)}return i}};function I_(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var sR=37297,oR=0;function aR(n,e){let t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var L_=new We;function lR(n){at._getMatrix(L_,at.workingColorSpace,n);let e=`mat3( ${L_.elements.map(t=>t.toFixed(4))} )`;switch(at.getTransfer(n)){case ml:return[e,"LinearTransferOETF"];case At:return[e,"sRGBTransferOETF"];default:return He("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function k_(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+aR(n.getShaderSource(e),a)}else return s}function cR(n,e){let t=lR(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var hR={[Mm]:"Linear",[Am]:"Reinhard",[Tm]:"Cineon",[Em]:"ACESFilmic",[Rm]:"AgX",[Pm]:"Neutral",[Cm]:"Custom"};function uR(n,e){let t=hR[e];return t===void 0?(He("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var zu=new B;function dR(){at.getLuminanceCoefficients(zu);let n=zu.x.toFixed(4),e=zu.y.toFixed(4),t=zu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function fR(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(zl).join(`
`)}function pR(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function mR(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=n.getActiveAttrib(e,r),o=s.name,a=1;s.type===n.FLOAT_MAT2&&(a=2),s.type===n.FLOAT_MAT3&&(a=3),s.type===n.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function zl(n){return n!==""}function F_(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function D_(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var gR=/^[ \t]*#include +<([\w\d./]+)>/gm;function tg(n){return n.replace(gR,yR)}function yR(n,e){let t=rt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return tg(t)}var vR=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function N_(n){return n.replace(vR,_R)}function _R(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function U_(n){let e=`precision ${n.precision} float;
	precision ${n.precision} int;
	precision ${n.precision} sampler2D;
	precision ${n.precision} samplerCube;
	precision ${n.precision} sampler3D;
	precision ${n.precision} sampler2DArray;
	precision ${n.precision} sampler2DShadow;
	precision ${n.precision} samplerCubeShadow;
	precision ${n.precision} sampler2DArrayShadow;
	precision ${n.precision} isampler2D;
	precision ${n.precision} isampler3D;
	precision ${n.precision} isamplerCube;
	precision ${n.precision} isampler2DArray;
	precision ${n.precision} usampler2D;
	precision ${n.precision} usampler3D;
	precision ${n.precision} usamplerCube;
	precision ${n.precision} usampler2DArray;
	`;return n.precision==="highp"?e+=`
#define HIGH_PRECISION`:n.precision==="mediump"?e+=`
#define MEDIUM_PRECISION`:n.precision==="lowp"&&(e+=`
#define LOW_PRECISION`),e}var xR={[Rl]:"SHADOWMAP_TYPE_PCF",[Wo]:"SHADOWMAP_TYPE_VSM"};function bR(n){return xR[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var wR={[qo]:"ENVMAP_MODE_REFRACTION"};function SR(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":wR[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var MR={[Sm]:"ENVMAP_BLENDING_MULTIPLY",[Q0]:"ENVMAP_BLENDING_MIX",[e_]:"ENVMAP_BLENDING_ADD"};function AR(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":MR[n.combine]||"ENVMAP_BLENDING_NONE"}function TR(n,e,t,i){let r=n.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=bR(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=SR(t),u=AR(t),f=fR(t),d=pR(s),m=r.createProgram(),v,p,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(zl).join(`
`),v.length>0&&(v+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(zl).join(`
`),p.length>0&&(p+=`
`)):(v=[U_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(zl).join(`
`),p=[U_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ji?"#define TONE_MAPPING":"",t.toneMapping!==ji?rt.tonemapping_pars_fragment:"",t.toneMapping!==ji?uR("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",rt.colorspace_pars_fragment,cR("linearToOutputTexel",t.outputColorSpace),dR(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(zl).join(`
`)),o=tg(o),o=F_(o,t),o=D_(o,t),a=tg(a),a=F_(a,t),a=D_(a,t),o=N_(o),a=N_(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,v=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,p=["#define varying in",t.glslVersion===Rn?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Rn?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let x=g+v+o,M=g+p+a,w=I_(r,r.VERTEX_SHADER,x),E=I_(r,r.FRAGMENT_SHADER,M);r.attachShader(m,w),r.attachShader(m,E),t.index0AttributeName!==void 0?r.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(m,0,"position"),r.linkProgram(m);function T(P){if(n.debug.checkShaderErrors){let I=r.getProgramInfoLog(m)||"",N=r.getShaderInfoLog(w)||"",z=r.getShaderInfoLog(E)||"",k=I.trim(),q=N.trim(),Y=z.trim(),V=!0,ie=!0;if(r.getProgramParameter(m,r.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,m,w,E);else{let X=k_(r,w,"vertex"),ee=k_(r,E,"fragment");Ye("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(m,r.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+k+`
`+X+`
`+ee)}else k!==""?He("WebGLProgram: Program Info Log:",k):(q===""||Y==="")&&(ie=!1);ie&&(P.diagnostics={runnable:V,programLog:k,vertexShader:{log:q,prefix:v},fragmentShader:{log:Y,prefix:p}})}r.deleteShader(w),r.deleteShader(E),_=new Zo(r,m),A=mR(r,m)}let _;this.getUniforms=function(){return _===void 0&&T(this),_};let A;this.getAttributes=function(){return A===void 0&&T(this),A};let L=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return L===!1&&(L=r.getProgramParameter(m,sR)),L},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=oR++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=w,this.fragmentShader=E,this}var ER=0,ng=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new ig(e),t.set(e,i)),i}},ig=class{constructor(e){this.id=ER++,this.code=e,this.usedTimes=0}};function CR(n){return n===us||n===Nl||n===Ul}function RR(n,e,t,i,r,s){let o=new _l,a=new ng,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(_){return l.add(_),_===0?"uv":`uv${_}`}function m(_,A,L,P,I,N){let z=P.fog,k=I.geometry,q=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,Y=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,V=e.get(_.envMap||q,Y),ie=f[_.type],X=i.precision;_.precision!==null&&(X=i.getMaxPrecision(_.precision),X!==_.precision&&He("WebGLProgram.getParameters:",_.precision,"not supported, using",X,"instead."));let ee=k.morphAttributes.position||k.morphAttributes.normal||k.morphAttributes.color,ne=ee!==void 0?ee.length:0,Se=0;k.morphAttributes.position!==void 0&&(Se=1),k.morphAttributes.normal!==void 0&&(Se=2),k.morphAttributes.color!==void 0&&(Se=3);let Te,K,re,ye;if(ie){let _e=Qi[ie];Te=_e.vertexShader,K=_e.fragmentShader}else{Te=_.vertexShader,K=_.fragmentShader;let _e=a.getVertexShaderStage(_),Tt=a.getFragmentShaderStage(_);a.update(_,_e,Tt),re=_e.id,ye=Tt.id}let De=n.getRenderTarget(),fe=n.state.buffers.depth.getReversed(),Ge=I.isInstancedMesh===!0,_t=I.isBatchedMesh===!0,Ie=!!_.map,nt=!!_.matcap,ct=!!V,et=ct&&V.isPMREMTexture===!0,Xt=!!_.aoMap,ln=!!_.lightMap,Yn=!!_.bumpMap&&_.wireframe===!1,qt=!!_.normalMap,Hi=!!_.displacementMap,vn=!!_.emissiveMap,pi=!!_.metalnessMap,mi=!!_.roughnessMap,gi=_.anisotropy>0,O=_.clearcoat>0,yi=_.diffuseRoughness>0,Vt=_.dispersion>0,Gt=_.retroreflectivity>0,ve=_.iridescence>0,cn=_.sheen>0,Ve=_.transmission>0,Ke=gi&&!!_.anisotropyMap,C=O&&!!_.clearcoatMap,b=O&&!!_.clearcoatNormalMap,H=O&&!!_.clearcoatRoughnessMap,se=yi&&!!_.diffuseRoughnessMap,te=ve&&!!_.iridescenceMap,ce=ve&&!!_.iridescenceThicknessMap,me=cn&&!!_.sheenColorMap,Z=cn&&!!_.sheenRoughnessMap,J=!!_.specularMap,ue=!!_.specularColorMap,F=!!_.specularIntensityMap,Q=Ve&&!!_.transmissionMap,j=Ve&&!!_.thicknessMap,de=!!_.gradientMap,le=!!_.alphaMap,he=_.alphaTest>0,Oe=!!_.alphaHash,it=!!_.extensions,ae=ji;_.toneMapped&&(De===null||De.isXRRenderTarget===!0)&&(ae=n.toneMapping);let ze=et?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,tt={shaderID:ie,shaderType:_.type,shaderName:_.name,vertexShader:Te,fragmentShader:K,defines:_.defines,customVertexShaderID:re,customFragmentShaderID:ye,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:X,batching:_t,batchingColor:_t&&I._colorsTexture!==null,instancing:Ge,instancingColor:Ge&&I.instanceColor!==null,instancingMorph:Ge&&I.morphTexture!==null,outputColorSpace:De===null?n.outputColorSpace:De.isXRRenderTarget===!0?De.texture.colorSpace:at.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Ie,matcap:nt,envMap:ct,envMapMode:ct&&V.mapping,envMapPMREM:et,envMapMaxLod:et?ze.length-1:null,envMapSize:et?ze[0].width:null,aoMap:Xt,lightMap:ln,bumpMap:Yn,normalMap:qt,displacementMap:Hi,emissiveMap:vn,normalMapObjectSpace:qt&&_.normalMapType===i_,normalMapTangentSpace:qt&&_.normalMapType===Om,packedNormalMap:qt&&_.normalMapType===Om&&CR(_.normalMap.format),metalnessMap:pi,roughnessMap:mi,anisotropy:gi,anisotropyMap:Ke,clearcoat:O,clearcoatMap:C,clearcoatNormalMap:b,clearcoatRoughnessMap:H,diffuseRoughness:yi,diffuseRoughnessMap:se,dispersion:Vt,retroreflection:Gt,iridescence:ve,iridescenceMap:te,iridescenceThicknessMap:ce,sheen:cn,sheenColorMap:me,sheenRoughnessMap:Z,specularMap:J,specularColorMap:ue,specularIntensityMap:F,transmission:Ve,transmissionMap:Q,thicknessMap:j,gradientMap:de,opaque:_.transparent===!1&&_.blending===Xo&&_.alphaToCoverage===!1,alphaMap:le,alphaTest:he,alphaHash:Oe,combine:_.combine,mapUv:Ie&&d(_.map.channel),aoMapUv:Xt&&d(_.aoMap.channel),lightMapUv:ln&&d(_.lightMap.channel),bumpMapUv:Yn&&d(_.bumpMap.channel),normalMapUv:qt&&d(_.normalMap.channel),displacementMapUv:Hi&&d(_.displacementMap.channel),emissiveMapUv:vn&&d(_.emissiveMap.channel),metalnessMapUv:pi&&d(_.metalnessMap.channel),roughnessMapUv:mi&&d(_.roughnessMap.channel),anisotropyMapUv:Ke&&d(_.anisotropyMap.channel),clearcoatMapUv:C&&d(_.clearcoatMap.channel),clearcoatNormalMapUv:b&&d(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:H&&d(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:se&&d(_.diffuseRoughnessMap.channel),iridescenceMapUv:te&&d(_.iridescenceMap.channel),iridescenceThicknessMapUv:ce&&d(_.iridescenceThicknessMap.channel),sheenColorMapUv:me&&d(_.sheenColorMap.channel),sheenRoughnessMapUv:Z&&d(_.sheenRoughnessMap.channel),specularMapUv:J&&d(_.specularMap.channel),specularColorMapUv:ue&&d(_.specularColorMap.channel),specularIntensityMapUv:F&&d(_.specularIntensityMap.channel),transmissionMapUv:Q&&d(_.transmissionMap.channel),thicknessMapUv:j&&d(_.thicknessMap.channel),alphaMapUv:le&&d(_.alphaMap.channel),vertexTangents:!!k.attributes.tangent&&(qt||gi),vertexNormals:!!k.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!k.attributes.color&&k.attributes.color.itemSize===4,pointsUvs:I.isPoints===!0&&!!k.attributes.uv&&(Ie||le),fog:!!z,useFog:_.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||k.attributes.normal===void 0&&qt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:fe,skinning:I.isSkinnedMesh===!0,hasPositionAttribute:k.attributes.position!==void 0,morphTargets:k.morphAttributes.position!==void 0,morphNormals:k.morphAttributes.normal!==void 0,morphColors:k.morphAttributes.color!==void 0,morphTargetsCount:ne,morphTextureStride:Se,numSunLights:A.sun.length,numDirLights:A.directional.length,numPointLights:A.point.length,numSpotLights:A.spot.length,numSpotLightMaps:A.spotLightMap.length,numRectAreaLights:A.rectArea.length,numHemiLights:A.hemi.length,numSunLightShadows:A.sunShadowMap.length,numDirLightShadows:A.directionalShadowMap.length,numPointLightShadows:A.pointShadowMap.length,numSpotLightShadows:A.spotShadowMap.length,numSpotLightShadowsWithMaps:A.numSpotLightShadowsWithMaps,numLightProbes:A.numLightProbes,numLightProbeGrids:N.filter(_e=>_e.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&L.length>0,shadowMapType:n.shadowMap.type,toneMapping:ae,decodeVideoTexture:Ie&&_.map.isVideoTexture===!0&&at.getTransfer(_.map.colorSpace)===At,decodeVideoTextureEmissive:vn&&_.emissiveMap.isVideoTexture===!0&&at.getTransfer(_.emissiveMap.colorSpace)===At,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Mn,flipSided:_.side===Hn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:it&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(it&&_.extensions.multiDraw===!0||_t)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return tt.vertexUv1s=l.has(1),tt.vertexUv2s=l.has(2),tt.vertexUv3s=l.has(3),l.clear(),tt}function v(_){let A=[];if(_.shaderID?A.push(_.shaderID):(A.push(_.customVertexShaderID),A.push(_.customFragmentShaderID)),_.defines!==void 0)for(let L in _.defines)A.push(L),A.push(_.defines[L]);return _.isRawShaderMaterial===!1&&(p(A,_),g(A,_),A.push(n.outputColorSpace)),A.push(_.customProgramCacheKey),A.join()}function p(_,A){_.push(A.precision),_.push(A.outputColorSpace),_.push(A.envMapMode),_.push(A.envMapPMREM),_.push(A.envMapMaxLod),_.push(A.envMapSize),_.push(A.mapUv),_.push(A.alphaMapUv),_.push(A.lightMapUv),_.push(A.aoMapUv),_.push(A.bumpMapUv),_.push(A.normalMapUv),_.push(A.displacementMapUv),_.push(A.emissiveMapUv),_.push(A.metalnessMapUv),_.push(A.roughnessMapUv),_.push(A.anisotropyMapUv),_.push(A.clearcoatMapUv),_.push(A.clearcoatNormalMapUv),_.push(A.clearcoatRoughnessMapUv),_.push(A.diffuseRoughnessMapUv),_.push(A.iridescenceMapUv),_.push(A.iridescenceThicknessMapUv),_.push(A.sheenColorMapUv),_.push(A.sheenRoughnessMapUv),_.push(A.specularMapUv),_.push(A.specularColorMapUv),_.push(A.specularIntensityMapUv),_.push(A.transmissionMapUv),_.push(A.thicknessMapUv),_.push(A.combine),_.push(A.fogExp2),_.push(A.sizeAttenuation),_.push(A.morphTargetsCount),_.push(A.numSunLights),_.push(A.numDirLights),_.push(A.numPointLights),_.push(A.numSpotLights),_.push(A.numSpotLightMaps),_.push(A.numHemiLights),_.push(A.numRectAreaLights),_.push(A.numSunLightShadows),_.push(A.numDirLightShadows),_.push(A.numPointLightShadows),_.push(A.numSpotLightShadows),_.push(A.numSpotLightShadowsWithMaps),_.push(A.numLightProbes),_.push(A.numLightProbeGrids),_.push(A.shadowMapType),_.push(A.toneMapping),_.push(A.numClippingPlanes),_.push(A.numClipIntersection),_.push(A.depthPacking)}function g(_,A){o.disableAll(),A.instancing&&o.enable(0),A.instancingColor&&o.enable(1),A.instancingMorph&&o.enable(2),A.matcap&&o.enable(3),A.envMap&&o.enable(4),A.normalMapObjectSpace&&o.enable(5),A.normalMapTangentSpace&&o.enable(6),A.clearcoat&&o.enable(7),A.iridescence&&o.enable(8),A.alphaTest&&o.enable(9),A.vertexColors&&o.enable(10),A.vertexAlphas&&o.enable(11),A.vertexUv1s&&o.enable(12),A.vertexUv2s&&o.enable(13),A.vertexUv3s&&o.enable(14),A.vertexTangents&&o.enable(15),A.anisotropy&&o.enable(16),A.alphaHash&&o.enable(17),A.batching&&o.enable(18),A.dispersion&&o.enable(19),A.retroreflection&&o.enable(24),A.diffuseRoughness&&o.enable(25),A.batchingColor&&o.enable(20),A.gradientMap&&o.enable(21),A.packedNormalMap&&o.enable(22),A.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),A.fog&&o.enable(0),A.useFog&&o.enable(1),A.flatShading&&o.enable(2),A.logarithmicDepthBuffer&&o.enable(3),A.reversedDepthBuffer&&o.enable(4),A.skinning&&o.enable(5),A.morphTargets&&o.enable(6),A.morphNormals&&o.enable(7),A.morphColors&&o.enable(8),A.premultipliedAlpha&&o.enable(9),A.shadowMapEnabled&&o.enable(10),A.doubleSided&&o.enable(11),A.flipSided&&o.enable(12),A.useDepthPacking&&o.enable(13),A.dithering&&o.enable(14),A.transmission&&o.enable(15),A.sheen&&o.enable(16),A.opaque&&o.enable(17),A.pointsUvs&&o.enable(18),A.decodeVideoTexture&&o.enable(19),A.decodeVideoTextureEmissive&&o.enable(20),A.alphaToCoverage&&o.enable(21),A.numLightProbeGrids>0&&o.enable(22),A.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function x(_){let A=f[_.type],L;if(A){let P=Qi[A];L=v_.clone(P.uniforms)}else L=_.uniforms;return L}function M(_,A){let L=h.get(A);return L!==void 0?++L.usedTimes:(L=new TR(n,A,_,r),c.push(L),h.set(A,L)),L}function w(_){if(--_.usedTimes===0){let A=c.indexOf(_);c[A]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function E(_){a.remove(_)}function T(){a.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:x,acquireProgram:M,releaseProgram:w,releaseShaderCache:E,programs:c,dispose:T}}function PR(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function r(o,a,l){n.get(o)[a]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function IR(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function O_(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function B_(){let n=[],e=0,t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,m,v,p,g){let x=n[e];return x===void 0?(x={id:f.id,object:f,geometry:d,material:m,materialVariant:o(f),groupOrder:v,renderOrder:f.renderOrder,z:p,group:g},n[e]=x):(x.id=f.id,x.object=f,x.geometry=d,x.material=m,x.materialVariant=o(f),x.groupOrder=v,x.renderOrder=f.renderOrder,x.z=p,x.group=g),e++,x}function l(f,d,m,v,p,g,x){x.reversedDepth===!0&&(p=-p);let M=a(f,d,m,v,p,g);m.transmission>0?i.push(M):m.transparent===!0?r.push(M):t.push(M)}function c(f,d,m,v,p,g){let x=a(f,d,m,v,p,g);m.transmission>0?i.unshift(x):m.transparent===!0?r.unshift(x):t.unshift(x)}function h(f,d){t.length>1&&t.sort(f||IR),i.length>1&&i.sort(d||O_),r.length>1&&r.sort(d||O_)}function u(){for(let f=e,d=n.length;f<d;f++){let m=n[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function LR(){let n=new WeakMap;function e(i,r){let s=n.get(i),o;return s===void 0?(o=new B_,n.set(i,[o])):r>=s.length?(o=new B_,s.push(o)):o=s[r],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function kR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new B,color:new yt};break;case"SpotLight":t={position:new B,direction:new B,color:new yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new B,color:new yt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new B,skyColor:new yt,groundColor:new yt};break;case"RectAreaLight":t={color:new yt,position:new B,halfWidth:new B,halfHeight:new B};break}return n[e.id]=t,t}}}function FR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var DR=0;function NR(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function UR(n){let e=new kR,t=FR(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new B);let r=new B,s=new Ht,o=new Ht;function a(c){let h=0,u=0,f=0;for(let N=0;N<9;N++)i.probe[N].set(0,0,0);let d=0,m=0,v=0,p=0,g=0,x=0,M=0,w=0,E=0,T=0,_=0,A=0,L=0,P=0;c.sort(NR);for(let N=0,z=c.length;N<z;N++){let k=c[N],q=k.color,Y=k.intensity,V=k.distance,ie=null;if(k.shadow&&k.shadow.map&&(k.shadow.map.texture.format===us?ie=k.shadow.map.texture:ie=k.shadow.map.depthTexture||k.shadow.map.texture),k.isAmbientLight)h+=q.r*Y,u+=q.g*Y,f+=q.b*Y;else if(k.isLightProbe){for(let X=0;X<9;X++)i.probe[X].addScaledVector(k.sh.coefficients[X],Y);P++}else if(k.isSunLight){let X=e.get(k);if(X.color.copy(k.color).multiplyScalar(k.intensity),k.castShadow){let ee=k.shadow,ne=t.get(k);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),i.sunShadow[m]=ne,i.sunShadowMap[m]=ie;let Se=ee.getViewportCount();for(let Te=0;Te<Se;Te++)i.sunShadowMatrix[v+Te]=ee.getMatrix(Te),i.sunShadowCascade[v+Te]=ee._cascadeData[Te];v+=Se,m++}i.sun[d]=X,d++}else if(k.isDirectionalLight){let X=e.get(k);if(X.color.copy(k.color).multiplyScalar(k.intensity),k.castShadow){let ee=k.shadow,ne=t.get(k);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,i.directionalShadow[p]=ne,i.directionalShadowMap[p]=ie,i.directionalShadowMatrix[p]=k.shadow.matrix,E++}i.directional[p]=X,p++}else if(k.isSpotLight){let X=e.get(k);X.position.setFromMatrixPosition(k.matrixWorld),X.color.copy(q).multiplyScalar(Y),X.distance=V,X.coneCos=Math.cos(k.angle),X.penumbraCos=Math.cos(k.angle*(1-k.penumbra)),X.decay=k.decay,i.spot[x]=X;let ee=k.shadow;if(k.map&&(i.spotLightMap[A]=k.map,A++,ee.updateMatrices(k),k.castShadow&&L++),i.spotLightMatrix[x]=ee.matrix,k.castShadow){let ne=t.get(k);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,i.spotShadow[x]=ne,i.spotShadowMap[x]=ie,_++}x++}else if(k.isRectAreaLight){let X=e.get(k);X.color.copy(q).multiplyScalar(Y),X.halfWidth.set(k.width*.5,0,0),X.halfHeight.set(0,k.height*.5,0),i.rectArea[M]=X,M++}else if(k.isPointLight){let X=e.get(k);if(X.color.copy(k.color).multiplyScalar(k.intensity),X.distance=k.distance,X.decay=k.decay,k.castShadow){let ee=k.shadow,ne=t.get(k);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,ne.shadowCameraNear=ee.camera.near,ne.shadowCameraFar=ee.camera.far,i.pointShadow[g]=ne,i.pointShadowMap[g]=ie,i.pointShadowMatrix[g]=k.shadow.matrix,T++}i.point[g]=X,g++}else if(k.isHemisphereLight){let X=e.get(k);X.skyColor.copy(k.color).multiplyScalar(Y),X.groundColor.copy(k.groundColor).multiplyScalar(Y),i.hemi[w]=X,w++}}M>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=xe.LTC_FLOAT_1,i.rectAreaLTC2=xe.LTC_FLOAT_2):(i.rectAreaLTC1=xe.LTC_HALF_1,i.rectAreaLTC2=xe.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=f;let I=i.hash;(I.sunLength!==d||I.directionalLength!==p||I.pointLength!==g||I.spotLength!==x||I.rectAreaLength!==M||I.hemiLength!==w||I.numSunShadows!==m||I.numDirectionalShadows!==E||I.numPointShadows!==T||I.numSpotShadows!==_||I.numSpotMaps!==A||I.numLightProbes!==P)&&(i.sun.length=d,i.directional.length=p,i.spot.length=x,i.rectArea.length=M,i.point.length=g,i.hemi.length=w,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=E,i.directionalShadowMap.length=E,i.directionalShadowMatrix.length=E,i.pointShadow.length=T,i.pointShadowMap.length=T,i.pointShadowMatrix.length=T,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+A-L,i.spotLightMap.length=A,i.numSpotLightShadowsWithMaps=L,i.numLightProbes=P,I.sunLength=d,I.directionalLength=p,I.pointLength=g,I.spotLength=x,I.rectAreaLength=M,I.hemiLength=w,I.numSunShadows=m,I.numDirectionalShadows=E,I.numPointShadows=T,I.numSpotShadows=_,I.numSpotMaps=A,I.numLightProbes=P,i.version=DR++)}function l(c,h){let u=0,f=0,d=0,m=0,v=0,p=0,g=h.matrixWorldInverse;for(let x=0,M=c.length;x<M;x++){let w=c[x];if(w.isSunLight){let E=i.sun[u];E.direction.setFromMatrixPosition(w.matrixWorld),E.direction.transformDirection(g),u++}else if(w.isDirectionalLight){let E=i.directional[f];E.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),E.direction.sub(r),E.direction.transformDirection(g),f++}else if(w.isSpotLight){let E=i.spot[m];E.position.setFromMatrixPosition(w.matrixWorld),E.position.applyMatrix4(g),E.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),E.direction.sub(r),E.direction.transformDirection(g),m++}else if(w.isRectAreaLight){let E=i.rectArea[v];E.position.setFromMatrixPosition(w.matrixWorld),E.position.applyMatrix4(g),o.identity(),s.copy(w.matrixWorld),s.premultiply(g),o.extractRotation(s),E.halfWidth.set(w.width*.5,0,0),E.halfHeight.set(0,w.height*.5,0),E.halfWidth.applyMatrix4(o),E.halfHeight.applyMatrix4(o),v++}else if(w.isPointLight){let E=i.point[d];E.position.setFromMatrixPosition(w.matrixWorld),E.position.applyMatrix4(g),d++}else if(w.isHemisphereLight){let E=i.hemi[p];E.direction.setFromMatrixPosition(w.matrixWorld),E.direction.transformDirection(g),p++}}}return{setup:a,setupView:l,state:i}}function z_(n){let e=new UR(n),t=[],i=[],r=[];function s(u){h.camera=u,t.length=0,i.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),r.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function OR(n){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new z_(n),e.set(r,[a])):s>=o.length?(a=new z_(n),o.push(a)):a=o[s],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var BR=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,zR=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,VR=[new B(1,0,0),new B(-1,0,0),new B(0,1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1)],GR=[new B(0,-1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1),new B(0,-1,0),new B(0,-1,0)],V_=new Ht,Bl=new B,Zm=new B;function HR(n,e,t){let i=new Us,r=new Ne,s=new Ne,o=new Ut,a=new Wh,l=new Xh,c={},h=t.maxTextureSize,u={[hs]:Hn,[Hn]:hs,[Mn]:Mn},f=new Ki({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ne},radius:{value:4}},vertexShader:BR,fragmentShader:zR}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let m=new Di;m.setAttribute("position",new un(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new Ot(m,f),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Rl;let g=this.type;this.render=function(T,_,A){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||T.length===0)return;this.type===N0&&(He("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Rl);let L=n.getRenderTarget(),P=n.getActiveCubeFace(),I=n.getActiveMipmapLevel(),N=n.state;N.setBlending(Os),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let z=g!==this.type;z&&_.traverse(function(k){k.material&&(Array.isArray(k.material)?k.material.forEach(q=>q.needsUpdate=!0):k.material.needsUpdate=!0)});for(let k=0,q=T.length;k<q;k++){let Y=T[k],V=Y.shadow;if(V===void 0){He("WebGLShadowMap:",Y,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;r.copy(V.mapSize);let ie=V.getFrameExtents();r.multiply(ie),s.copy(V.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/ie.x),r.x=s.x*ie.x,V.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/ie.y),r.y=s.y*ie.y,V.mapSize.y=s.y));let X=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=X,V.map===null||z===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===Wo){if(Y.isPointLight){He("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new dn(r.x,r.y,{format:us,type:Ui,minFilter:Cn,magFilter:Cn,generateMipmaps:!1}),V.map.texture.name=Y.name+".shadowMap",V.map.depthTexture=new Pr(r.x,r.y,li),V.map.depthTexture.name=Y.name+".shadowMapDepth",V.map.depthTexture.format=Cr,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Nt,V.map.depthTexture.magFilter=Nt}else Y.isPointLight?(V.map=new Vl(r.x),V.map.depthTexture=new Ml(r.x,Xn)):(V.map=new dn(r.x,r.y),V.map.depthTexture=new Pr(r.x,r.y,Xn)),V.map.depthTexture.name=Y.name+".shadowMap",V.map.depthTexture.format=Cr,this.type===Rl?(V.map.depthTexture.compareFunction=X?zm:Bm,V.map.depthTexture.minFilter=Cn,V.map.depthTexture.magFilter=Cn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Nt,V.map.depthTexture.magFilter=Nt);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==r.x||V.map.height!==r.y)&&V.map.setSize(r.x,r.y);let ee=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();Y.isPointLight!==!0&&V.updateMatrices(Y,A);let ne=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:A.layers;for(let Se=0;Se<ee;Se++){let Te=V.getCamera(Se);if(Y.isPointLight){let K=V.camera,re=V.matrix,ye=Y.distance||K.far;ye!==K.far&&(K.far=ye,K.updateProjectionMatrix()),Bl.setFromMatrixPosition(Y.matrixWorld),K.position.copy(Bl),Zm.copy(K.position),Zm.add(VR[Se]),K.up.copy(GR[Se]),K.lookAt(Zm),K.updateMatrixWorld(),re.makeTranslation(-Bl.x,-Bl.y,-Bl.z),V_.multiplyMatrices(K.projectionMatrix,K.matrixWorldInverse),V._frustum.setFromProjectionMatrix(V_,K.coordinateSystem,K.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,Se),n.clear();else{Se===0&&(n.setRenderTarget(V.map),n.clear());let K=V.getViewport(Se);o.set(s.x*K.x,s.y*K.y,s.x*K.z,s.y*K.w),N.viewport(o)}i=V.getFrustum(Se),w(_,A,Te,Y,ne,this.type)}V.isPointLightShadow!==!0&&this.type===Wo&&x(V,A),V.needsUpdate=!1}g=this.type,p.needsUpdate=!1,n.setRenderTarget(L,P,I)};function x(T,_){let A=e.update(v);f.defines.VSM_SAMPLES!==T.blurSamples&&(f.defines.VSM_SAMPLES=T.blurSamples,d.defines.VSM_SAMPLES=T.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),T.mapPass===null?T.mapPass=new dn(r.x,r.y,{format:us,type:Ui}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),f.uniforms.shadow_pass.value=T.map.depthTexture,f.uniforms.resolution.value.set(T.map.width,T.map.height),f.uniforms.radius.value=T.radius,n.setRenderTarget(T.mapPass),n.clear(),n.renderBufferDirect(_,null,A,f,v,null),d.uniforms.shadow_pass.value=T.mapPass.texture,d.uniforms.resolution.value.set(T.map.width,T.map.height),d.uniforms.radius.value=T.radius,n.setRenderTarget(T.map),n.clear(),n.renderBufferDirect(_,null,A,d,v,null)}function M(T,_,A,L){let P=null,I=A.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(I!==void 0)P=I;else if(P=A.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let N=P.uuid,z=_.uuid,k=c[N];k===void 0&&(k={},c[N]=k);let q=k[z];q===void 0&&(q=P.clone(),k[z]=q,_.addEventListener("dispose",E)),P=q}if(P.visible=_.visible,P.wireframe=_.wireframe,L===Wo?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:u[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,A.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let N=n.properties.get(P);N.light=A}return P}function w(T,_,A,L,P,I){if(T.visible===!1)return;if(T.layers.test(P)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&I===Wo)&&(!T.frustumCulled||T.intersectsFrustum(i))){T.modelViewMatrix.multiplyMatrices(A.matrixWorldInverse,T.matrixWorld);let k=e.update(T),q=T.material;if(Array.isArray(q)){let Y=k.groups;for(let V=0,ie=Y.length;V<ie;V++){let X=Y[V],ee=q[X.materialIndex];if(ee&&ee.visible){let ne=M(T,ee,L,I);T.onBeforeShadow(n,T,_,A,k,ne,X),n.renderBufferDirect(A,null,k,ne,T,X),T.onAfterShadow(n,T,_,A,k,ne,X)}}}else if(q.visible){let Y=M(T,q,L,I);T.onBeforeShadow(n,T,_,A,k,Y,null),n.renderBufferDirect(A,null,k,Y,T,null),T.onAfterShadow(n,T,_,A,k,Y,null)}}let z=T.children;for(let k=0,q=z.length;k<q;k++)w(z[k],_,A,L,P,I)}function E(T){T.target.removeEventListener("dispose",E);for(let A in c){let L=c[A],P=T.target.uuid;P in L&&(L[P].dispose(),delete L[P])}}}function WR(n,e){function t(){let F=!1,Q=new Ut,j=null,de=new Ut(0,0,0,0);return{setMask:function(le){j!==le&&!F&&(n.colorMask(le,le,le,le),j=le)},setLocked:function(le){F=le},setClear:function(le,he,Oe,it,ae){ae===!0&&(le*=it,he*=it,Oe*=it),Q.set(le,he,Oe,it),de.equals(Q)===!1&&(n.clearColor(le,he,Oe,it),de.copy(Q))},reset:function(){F=!1,j=null,de.set(-1,0,0,0)}}}function i(){let F=!1,Q=!1,j=null,de=null,le=null;return{setReversed:function(he){if(Q!==he){let Oe=e.get("EXT_clip_control");he?Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.ZERO_TO_ONE_EXT):Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.NEGATIVE_ONE_TO_ONE_EXT),Q=he;let it=le;le=null,this.setClear(it)}},getReversed:function(){return Q},setTest:function(he){he?fe(n.DEPTH_TEST):Ge(n.DEPTH_TEST)},setMask:function(he){j!==he&&!F&&(n.depthMask(he),j=he)},setFunc:function(he){if(Q&&(he=p_[he]),de!==he){switch(he){case Rh:n.depthFunc(n.NEVER);break;case Ph:n.depthFunc(n.ALWAYS);break;case Ih:n.depthFunc(n.LESS);break;case Do:n.depthFunc(n.LEQUAL);break;case Lh:n.depthFunc(n.EQUAL);break;case kh:n.depthFunc(n.GEQUAL);break;case Fh:n.depthFunc(n.GREATER);break;case Dh:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}de=he}},setLocked:function(he){F=he},setClear:function(he){le!==he&&(le=he,Q&&(he=1-he),n.clearDepth(he))},reset:function(){F=!1,j=null,de=null,le=null,Q=!1}}}function r(){let F=!1,Q=null,j=null,de=null,le=null,he=null,Oe=null,it=null,ae=null;return{setTest:function(ze){F||(ze?fe(n.STENCIL_TEST):Ge(n.STENCIL_TEST))},setMask:function(ze){Q!==ze&&!F&&(n.stencilMask(ze),Q=ze)},setFunc:function(ze,tt,_e){(j!==ze||de!==tt||le!==_e)&&(n.stencilFunc(ze,tt,_e),j=ze,de=tt,le=_e)},setOp:function(ze,tt,_e){(he!==ze||Oe!==tt||it!==_e)&&(n.stencilOp(ze,tt,_e),he=ze,Oe=tt,it=_e)},setLocked:function(ze){F=ze},setClear:function(ze){ae!==ze&&(n.clearStencil(ze),ae=ze)},reset:function(){F=!1,Q=null,j=null,de=null,le=null,he=null,Oe=null,it=null,ae=null}}}let s=new t,o=new i,a=new r,l={},c=new WeakMap,h={},u={},f={},d=new WeakMap,m=[],v=null,p=!1,g=null,x=null,M=null,w=null,E=null,T=null,_=null,A=new yt(0,0,0),L=0,P=!1,I=null,N=null,z=null,k=null,q=null,Y=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ie=0,X=n.getParameter(n.VERSION);X.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(X)[1]),V=ie>=1):X.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(X)[1]),V=ie>=2);let ee=null,ne={},Se=n.getParameter(n.SCISSOR_BOX),Te=n.getParameter(n.VIEWPORT),K=new Ut().fromArray(Se),re=new Ut().fromArray(Te);function ye(F,Q,j,de){let le=new Uint8Array(4),he=n.createTexture();n.bindTexture(F,he),n.texParameteri(F,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(F,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Oe=0;Oe<j;Oe++)F===n.TEXTURE_3D||F===n.TEXTURE_2D_ARRAY?n.texImage3D(Q,0,n.RGBA,1,1,de,0,n.RGBA,n.UNSIGNED_BYTE,le):n.texImage2D(Q+Oe,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,le);return he}let De={};De[n.TEXTURE_2D]=ye(n.TEXTURE_2D,n.TEXTURE_2D,1),De[n.TEXTURE_CUBE_MAP]=ye(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),De[n.TEXTURE_2D_ARRAY]=ye(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),De[n.TEXTURE_3D]=ye(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),fe(n.DEPTH_TEST),o.setFunc(Do),Yn(!1),qt(vm),fe(n.CULL_FACE),Xt(Os);function fe(F){h[F]!==!0&&(n.enable(F),h[F]=!0)}function Ge(F){h[F]!==!1&&(n.disable(F),h[F]=!1)}function _t(F,Q){return f[F]!==Q?(n.bindFramebuffer(F,Q),f[F]=Q,F===n.DRAW_FRAMEBUFFER&&(f[n.FRAMEBUFFER]=Q),F===n.FRAMEBUFFER&&(f[n.DRAW_FRAMEBUFFER]=Q),!0):!1}function Ie(F,Q){let j=m,de=!1;if(F){j=d.get(Q),j===void 0&&(j=[],d.set(Q,j));let le=F.textures;if(j.length!==le.length||j[0]!==n.COLOR_ATTACHMENT0){for(let he=0,Oe=le.length;he<Oe;he++)j[he]=n.COLOR_ATTACHMENT0+he;j.length=le.length,de=!0}}else j[0]!==n.BACK&&(j[0]=n.BACK,de=!0);de&&n.drawBuffers(j)}function nt(F){return v!==F?(n.useProgram(F),v=F,!0):!1}let ct={[Ni]:n.FUNC_ADD,[U0]:n.FUNC_SUBTRACT,[O0]:n.FUNC_REVERSE_SUBTRACT};ct[B0]=n.MIN,ct[z0]=n.MAX;let et={[V0]:n.ZERO,[Ti]:n.ONE,[G0]:n.SRC_COLOR,[wm]:n.SRC_ALPHA,[Y0]:n.SRC_ALPHA_SATURATE,[q0]:n.DST_COLOR,[W0]:n.DST_ALPHA,[H0]:n.ONE_MINUS_SRC_COLOR,[ai]:n.ONE_MINUS_SRC_ALPHA,[$0]:n.ONE_MINUS_DST_COLOR,[X0]:n.ONE_MINUS_DST_ALPHA,[K0]:n.CONSTANT_COLOR,[j0]:n.ONE_MINUS_CONSTANT_COLOR,[Z0]:n.CONSTANT_ALPHA,[J0]:n.ONE_MINUS_CONSTANT_ALPHA};function Xt(F,Q,j,de,le,he,Oe,it,ae,ze){if(F===Os){p===!0&&(Ge(n.BLEND),p=!1);return}if(p===!1&&(fe(n.BLEND),p=!0),F!==Ai){if(F!==g||ze!==P){if((x!==Ni||E!==Ni)&&(n.blendEquation(n.FUNC_ADD),x=Ni,E=Ni),ze)switch(F){case Xo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case _m:n.blendFunc(n.ONE,n.ONE);break;case xm:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case bm:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ye("WebGLState: Invalid blending: ",F);break}else switch(F){case Xo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case _m:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case xm:Ye("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case bm:Ye("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ye("WebGLState: Invalid blending: ",F);break}M=null,w=null,T=null,_=null,A.set(0,0,0),L=0,g=F,P=ze}return}le=le||Q,he=he||j,Oe=Oe||de,(Q!==x||le!==E)&&(n.blendEquationSeparate(ct[Q],ct[le]),x=Q,E=le),(j!==M||de!==w||he!==T||Oe!==_)&&(n.blendFuncSeparate(et[j],et[de],et[he],et[Oe]),M=j,w=de,T=he,_=Oe),(it.equals(A)===!1||ae!==L)&&(n.blendColor(it.r,it.g,it.b,ae),A.copy(it),L=ae),g=F,P=!1}function ln(F,Q){F.side===Mn?Ge(n.CULL_FACE):fe(n.CULL_FACE);let j=F.side===Hn;Q&&(j=!j),Yn(j),F.blending===Xo&&F.transparent===!1?Xt(Os):Xt(F.blending,F.blendEquation,F.blendSrc,F.blendDst,F.blendEquationAlpha,F.blendSrcAlpha,F.blendDstAlpha,F.blendColor,F.blendAlpha,F.premultipliedAlpha),o.setFunc(F.depthFunc),o.setTest(F.depthTest),o.setMask(F.depthWrite),s.setMask(F.colorWrite);let de=F.stencilWrite;a.setTest(de),de&&(a.setMask(F.stencilWriteMask),a.setFunc(F.stencilFunc,F.stencilRef,F.stencilFuncMask),a.setOp(F.stencilFail,F.stencilZFail,F.stencilZPass)),vn(F.polygonOffset,F.polygonOffsetFactor,F.polygonOffsetUnits),F.alphaToCoverage===!0?fe(n.SAMPLE_ALPHA_TO_COVERAGE):Ge(n.SAMPLE_ALPHA_TO_COVERAGE)}function Yn(F){I!==F&&(F?n.frontFace(n.CW):n.frontFace(n.CCW),I=F)}function qt(F){F!==F0?(fe(n.CULL_FACE),F!==N&&(F===vm?n.cullFace(n.BACK):F===D0?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ge(n.CULL_FACE),N=F}function Hi(F){F!==z&&(V&&n.lineWidth(F),z=F)}function vn(F,Q,j){F?(fe(n.POLYGON_OFFSET_FILL),(k!==Q||q!==j)&&(k=Q,q=j,o.getReversed()&&(Q=-Q,j=-j),n.polygonOffset(Q,j))):Ge(n.POLYGON_OFFSET_FILL)}function pi(F){F?fe(n.SCISSOR_TEST):Ge(n.SCISSOR_TEST)}function mi(F){F===void 0&&(F=n.TEXTURE0+Y-1),ee!==F&&(n.activeTexture(F),ee=F)}function gi(F,Q,j){j===void 0&&(ee===null?j=n.TEXTURE0+Y-1:j=ee);let de=ne[j];de===void 0&&(de={type:void 0,texture:void 0},ne[j]=de),(de.type!==F||de.texture!==Q)&&(ee!==j&&(n.activeTexture(j),ee=j),n.bindTexture(F,Q||De[F]),de.type=F,de.texture=Q)}function O(){let F=ne[ee];F!==void 0&&F.type!==void 0&&(n.bindTexture(F.type,null),F.type=void 0,F.texture=void 0)}function yi(){try{n.compressedTexImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Vt(){try{n.compressedTexImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Gt(){try{n.texSubImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function ve(){try{n.texSubImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function cn(){try{n.compressedTexSubImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Ve(){try{n.compressedTexSubImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Ke(){try{n.texStorage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function C(){try{n.texStorage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function b(){try{n.texImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function H(){try{n.texImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function se(F){return u[F]!==void 0?u[F]:n.getParameter(F)}function te(F,Q){u[F]!==Q&&(n.pixelStorei(F,Q),u[F]=Q)}function ce(F){K.equals(F)===!1&&(n.scissor(F.x,F.y,F.z,F.w),K.copy(F))}function me(F){re.equals(F)===!1&&(n.viewport(F.x,F.y,F.z,F.w),re.copy(F))}function Z(F,Q){let j=c.get(Q);j===void 0&&(j=new WeakMap,c.set(Q,j));let de=j.get(F);de===void 0&&(de=n.getUniformBlockIndex(Q,F.name),n.uniformBlockBinding(Q,de,de),j.set(F,de))}function J(F,Q,j){let le=c.get(Q).get(F);l[le]!==j&&(n.bindBufferBase(n.UNIFORM_BUFFER,le,j),l[le]=j)}function ue(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},ee=null,ne={},f={},l={},d=new WeakMap,m=[],v=null,p=!1,g=null,x=null,M=null,w=null,E=null,T=null,_=null,A=new yt(0,0,0),L=0,P=!1,I=null,N=null,z=null,k=null,q=null,K.set(0,0,n.canvas.width,n.canvas.height),re.set(0,0,n.canvas.width,n.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:fe,disable:Ge,bindFramebuffer:_t,drawBuffers:Ie,useProgram:nt,setBlending:Xt,setMaterial:ln,setFlipSided:Yn,setCullFace:qt,setLineWidth:Hi,setPolygonOffset:vn,setScissorTest:pi,activeTexture:mi,bindTexture:gi,unbindTexture:O,compressedTexImage2D:yi,compressedTexImage3D:Vt,texImage2D:b,texImage3D:H,pixelStorei:te,getParameter:se,updateUBOMapping:Z,uniformBlockBinding:J,texStorage2D:Ke,texStorage3D:C,texSubImage2D:Gt,texSubImage3D:ve,compressedTexSubImage2D:cn,compressedTexSubImage3D:Ve,scissor:ce,viewport:me,reset:ue}}function XR(n,e,t,i,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ne,h=new WeakMap,u=new Set,f,d=new WeakMap,m=new Set,v=new FinalizationRegistry(C=>m.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(C,b){return p?new OffscreenCanvas(C,b):yl("canvas")}function x(C,b,H){let se=1,te=Ke(C);if((te.width>H||te.height>H)&&(se=H/Math.max(te.width,te.height)),se<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let ce=Math.floor(se*te.width),me=Math.floor(se*te.height);f===void 0&&(f=g(ce,me));let Z=b?g(ce,me):f;return Z.width=ce,Z.height=me,Z.getContext("2d").drawImage(C,0,0,ce,me),He("WebGLRenderer: Texture has been resized from ("+te.width+"x"+te.height+") to ("+ce+"x"+me+")."),Z}else return"data"in C&&He("WebGLRenderer: Image in DataTexture is too big ("+te.width+"x"+te.height+")."),C;return C}function M(C){return C.generateMipmaps}function w(C){n.generateMipmap(C)}function E(C){return C.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?n.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function T(C,b,H,se,te,ce=!1){if(C!==null){if(n[C]!==void 0)return n[C];He("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let me;se&&(me=e.get("EXT_texture_norm16"),me||He("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Z=b;if(b===n.RED&&(H===n.FLOAT&&(Z=n.R32F),H===n.HALF_FLOAT&&(Z=n.R16F),H===n.UNSIGNED_BYTE&&(Z=n.R8),H===n.UNSIGNED_SHORT&&me&&(Z=me.R16_EXT),H===n.SHORT&&me&&(Z=me.R16_SNORM_EXT)),b===n.RED_INTEGER&&(H===n.UNSIGNED_BYTE&&(Z=n.R8UI),H===n.UNSIGNED_SHORT&&(Z=n.R16UI),H===n.UNSIGNED_INT&&(Z=n.R32UI),H===n.BYTE&&(Z=n.R8I),H===n.SHORT&&(Z=n.R16I),H===n.INT&&(Z=n.R32I)),b===n.RG&&(H===n.FLOAT&&(Z=n.RG32F),H===n.HALF_FLOAT&&(Z=n.RG16F),H===n.UNSIGNED_BYTE&&(Z=n.RG8),H===n.UNSIGNED_SHORT&&me&&(Z=me.RG16_EXT),H===n.SHORT&&me&&(Z=me.RG16_SNORM_EXT)),b===n.RG_INTEGER&&(H===n.UNSIGNED_BYTE&&(Z=n.RG8UI),H===n.UNSIGNED_SHORT&&(Z=n.RG16UI),H===n.UNSIGNED_INT&&(Z=n.RG32UI),H===n.BYTE&&(Z=n.RG8I),H===n.SHORT&&(Z=n.RG16I),H===n.INT&&(Z=n.RG32I)),b===n.RGB_INTEGER&&(H===n.UNSIGNED_BYTE&&(Z=n.RGB8UI),H===n.UNSIGNED_SHORT&&(Z=n.RGB16UI),H===n.UNSIGNED_INT&&(Z=n.RGB32UI),H===n.BYTE&&(Z=n.RGB8I),H===n.SHORT&&(Z=n.RGB16I),H===n.INT&&(Z=n.RGB32I)),b===n.RGBA_INTEGER&&(H===n.UNSIGNED_BYTE&&(Z=n.RGBA8UI),H===n.UNSIGNED_SHORT&&(Z=n.RGBA16UI),H===n.UNSIGNED_INT&&(Z=n.RGBA32UI),H===n.BYTE&&(Z=n.RGBA8I),H===n.SHORT&&(Z=n.RGBA16I),H===n.INT&&(Z=n.RGBA32I)),b===n.RGB&&(H===n.UNSIGNED_SHORT&&me&&(Z=me.RGB16_EXT),H===n.SHORT&&me&&(Z=me.RGB16_SNORM_EXT),H===n.UNSIGNED_INT_5_9_9_9_REV&&(Z=n.RGB9_E5),H===n.UNSIGNED_INT_10F_11F_11F_REV&&(Z=n.R11F_G11F_B10F)),b===n.RGBA){let J=ce?ml:at.getTransfer(te);H===n.FLOAT&&(Z=n.RGBA32F),H===n.HALF_FLOAT&&(Z=n.RGBA16F),H===n.UNSIGNED_BYTE&&(Z=J===At?n.SRGB8_ALPHA8:n.RGBA8),H===n.UNSIGNED_SHORT&&me&&(Z=me.RGBA16_EXT),H===n.SHORT&&me&&(Z=me.RGBA16_SNORM_EXT),H===n.UNSIGNED_SHORT_4_4_4_4&&(Z=n.RGBA4),H===n.UNSIGNED_SHORT_5_5_5_1&&(Z=n.RGB5_A1)}return(Z===n.R16F||Z===n.R32F||Z===n.RG16F||Z===n.RG32F||Z===n.RGBA16F||Z===n.RGBA32F)&&e.get("EXT_color_buffer_float"),Z}function _(C,b){let H;return C?b===null||b===Xn||b===zs?H=n.DEPTH24_STENCIL8:b===li?H=n.DEPTH32F_STENCIL8:b===$o&&(H=n.DEPTH24_STENCIL8,He("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):b===null||b===Xn||b===zs?H=n.DEPTH_COMPONENT24:b===li?H=n.DEPTH_COMPONENT32F:b===$o&&(H=n.DEPTH_COMPONENT16),H}function A(C,b){return M(C)===!0||C.isFramebufferTexture&&C.minFilter!==Nt&&C.minFilter!==Cn?Math.log2(Math.max(b.width,b.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?b.mipmaps.length:1}function L(C){let b=new WeakRef(C);i.get(C).__ref=b,m.add(b),v.register(C,b,b)}function P(C){let b=i.get(C).__ref;b!==void 0&&(m.delete(b),v.unregister(b))}function I(C){z(C.target)}function N(C){k(C.target)}function z(C){C.removeEventListener("dispose",I),P(C),Y(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&u.delete(C)}function k(C){C.removeEventListener("dispose",N),P(C),ie(C)}function q(){for(let C of m){let b=C.deref();b!==void 0&&(b.isRenderTarget===!0?k(b):z(b))}m.clear(),u.clear()}function Y(C){let b=i.get(C);if(b.__webglInit===void 0)return;let H=C.source,se=d.get(H);if(se){let te=se[b.__cacheKey];te.usedTimes--,te.usedTimes===0&&V(C),Object.keys(se).length===0&&d.delete(H)}i.remove(C)}function V(C){let b=i.get(C);n.deleteTexture(b.__webglTexture);let H=C.source,se=d.get(H);delete se[b.__cacheKey],o.memory.textures--}function ie(C){let b=i.get(C);b.__depthDisposeCallback&&b.__depthDisposeCallback();let H=C.depthTexture;if(H&&H.renderTarget===C&&z(H),C.isWebGLCubeRenderTarget)for(let te=0;te<6;te++){if(Array.isArray(b.__webglFramebuffer[te]))for(let ce=0;ce<b.__webglFramebuffer[te].length;ce++)n.deleteFramebuffer(b.__webglFramebuffer[te][ce]);else n.deleteFramebuffer(b.__webglFramebuffer[te]);b.__webglDepthbuffer&&n.deleteRenderbuffer(b.__webglDepthbuffer[te])}else{if(Array.isArray(b.__webglFramebuffer))for(let te=0;te<b.__webglFramebuffer.length;te++)n.deleteFramebuffer(b.__webglFramebuffer[te]);else n.deleteFramebuffer(b.__webglFramebuffer);if(b.__webglDepthbuffer&&n.deleteRenderbuffer(b.__webglDepthbuffer),b.__webglMultisampledFramebuffer&&n.deleteFramebuffer(b.__webglMultisampledFramebuffer),b.__webglColorRenderbuffer)for(let te=0;te<b.__webglColorRenderbuffer.length;te++)b.__webglColorRenderbuffer[te]&&n.deleteRenderbuffer(b.__webglColorRenderbuffer[te]);b.__webglDepthRenderbuffer&&n.deleteRenderbuffer(b.__webglDepthRenderbuffer)}let se=C.textures;for(let te=0,ce=se.length;te<ce;te++){let me=i.get(se[te]);me.__webglTexture&&(n.deleteTexture(me.__webglTexture),o.memory.textures--),i.remove(se[te])}i.remove(C)}let X=0;function ee(){X=0}function ne(){return X}function Se(C){X=C}function Te(){let C=X;return C>=r.maxTextures&&He("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+r.maxTextures),X+=1,C}function K(C){let b=[];return b.push(C.wrapS),b.push(C.wrapT),b.push(C.wrapR||0),b.push(C.magFilter),b.push(C.minFilter),b.push(C.anisotropy),b.push(C.internalFormat),b.push(C.format),b.push(C.type),b.push(C.generateMipmaps),b.push(C.mipmapsAutoUpdate),b.push(C.premultiplyAlpha),b.push(C.flipY),b.push(C.unpackAlignment),b.push(C.colorSpace),b.join()}function re(C,b){let H=i.get(C);if(C.isVideoTexture&&cn(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&H.__version!==C.version){let se=C.image;if(se===null)He("WebGLRenderer: Texture marked for update but no image data found.");else if(se.complete===!1)He("WebGLRenderer: Texture marked for update but image is incomplete");else{ln(H,C,b);return}}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,H.__webglTexture,n.TEXTURE0+b)}function ye(C,b){let H=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){ln(H,C,b);return}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,H.__webglTexture,n.TEXTURE0+b)}function De(C,b){let H=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){ln(H,C,b);return}t.bindTexture(n.TEXTURE_3D,H.__webglTexture,n.TEXTURE0+b)}function fe(C,b){let H=i.get(C);if(C.version>0&&H.__version!==C.version){Yn(H,C,b);return}t.bindTexture(n.TEXTURE_CUBE_MAP,H.__webglTexture,n.TEXTURE0+b)}let Ge={[Nh]:n.REPEAT,[$i]:n.CLAMP_TO_EDGE,[Uh]:n.MIRRORED_REPEAT},_t={[Nt]:n.NEAREST,[t_]:n.NEAREST_MIPMAP_NEAREST,[Pl]:n.NEAREST_MIPMAP_LINEAR,[Cn]:n.LINEAR,[su]:n.LINEAR_MIPMAP_NEAREST,[Ir]:n.LINEAR_MIPMAP_LINEAR},Ie={[s_]:n.NEVER,[Vm]:n.ALWAYS,[o_]:n.LESS,[Bm]:n.LEQUAL,[a_]:n.EQUAL,[zm]:n.GEQUAL,[l_]:n.GREATER,[c_]:n.NOTEQUAL};function nt(C,b){if(b.type===li&&e.has("OES_texture_float_linear")===!1&&(b.magFilter===Cn||b.magFilter===su||b.magFilter===Pl||b.magFilter===Ir||b.minFilter===Cn||b.minFilter===su||b.minFilter===Pl||b.minFilter===Ir)&&He("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(C,n.TEXTURE_WRAP_S,Ge[b.wrapS]),n.texParameteri(C,n.TEXTURE_WRAP_T,Ge[b.wrapT]),(C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY)&&n.texParameteri(C,n.TEXTURE_WRAP_R,Ge[b.wrapR]),n.texParameteri(C,n.TEXTURE_MAG_FILTER,_t[b.magFilter]),n.texParameteri(C,n.TEXTURE_MIN_FILTER,_t[b.minFilter]),b.compareFunction&&(n.texParameteri(C,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(C,n.TEXTURE_COMPARE_FUNC,Ie[b.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(b.magFilter===Nt||b.minFilter!==Pl&&b.minFilter!==Ir||b.type===li&&e.has("OES_texture_float_linear")===!1)return;if(b.anisotropy>1||i.get(b).__currentAnisotropy){let H=e.get("EXT_texture_filter_anisotropic");n.texParameterf(C,H.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(b.anisotropy,r.getMaxAnisotropy())),i.get(b).__currentAnisotropy=b.anisotropy}}}function ct(C,b){let H=!1;C.__webglInit===void 0&&(C.__webglInit=!0,b.addEventListener("dispose",I),L(b));let se=b.source,te=d.get(se);te===void 0&&(te={},d.set(se,te));let ce=K(b);if(ce!==C.__cacheKey){te[ce]===void 0&&(te[ce]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,H=!0),te[ce].usedTimes++;let me=te[C.__cacheKey];me!==void 0&&(te[C.__cacheKey].usedTimes--,me.usedTimes===0&&V(b)),C.__cacheKey=ce,C.__webglTexture=te[ce].texture}return H}function et(C,b,H){return Math.floor(Math.floor(C/H)/b)}function Xt(C,b,H,se){let ce=C.updateRanges;if(ce.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,b.width,b.height,H,se,b.data);else{ce.sort((F,Q)=>F.start-Q.start);let me=0;for(let F=1;F<ce.length;F++){let Q=ce[me],j=ce[F],de=Q.start+Q.count,le=et(j.start,b.width,4),he=et(Q.start,b.width,4);j.start<=de+1&&le===he&&et(j.start+j.count-1,b.width,4)===le?Q.count=Math.max(Q.count,j.start+j.count-Q.start):(++me,ce[me]=j)}ce.length=me+1;let Z=t.getParameter(n.UNPACK_ROW_LENGTH),J=t.getParameter(n.UNPACK_SKIP_PIXELS),ue=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,b.width);for(let F=0,Q=ce.length;F<Q;F++){let j=ce[F],de=Math.floor(j.start/4),le=Math.ceil(j.count/4),he=de%b.width,Oe=Math.floor(de/b.width),it=le,ae=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,he),t.pixelStorei(n.UNPACK_SKIP_ROWS,Oe),t.texSubImage2D(n.TEXTURE_2D,0,he,Oe,it,ae,H,se,b.data)}C.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,Z),t.pixelStorei(n.UNPACK_SKIP_PIXELS,J),t.pixelStorei(n.UNPACK_SKIP_ROWS,ue)}}function ln(C,b,H){let se=n.TEXTURE_2D;(b.isDataArrayTexture||b.isCompressedArrayTexture)&&(se=n.TEXTURE_2D_ARRAY),b.isData3DTexture&&(se=n.TEXTURE_3D);let te=ct(C,b),ce=b.source;t.bindTexture(se,C.__webglTexture,n.TEXTURE0+H);let me=i.get(ce);if(ce.version!==me.__version||te===!0){if(t.activeTexture(n.TEXTURE0+H),(typeof ImageBitmap<"u"&&b.image instanceof ImageBitmap)===!1){let ae=at.getPrimaries(at.workingColorSpace),ze=b.colorSpace===kr?null:at.getPrimaries(b.colorSpace),tt=b.colorSpace===kr||ae===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,tt)}t.pixelStorei(n.UNPACK_ALIGNMENT,b.unpackAlignment);let J=x(b.image,!1,r.maxTextureSize);J=Ve(b,J);let ue=s.convert(b.format,b.colorSpace),F=s.convert(b.type),Q=T(b.internalFormat,ue,F,b.normalized,b.colorSpace,b.isVideoTexture);nt(se,b);let j,de=b.mipmaps,le=b.isVideoTexture!==!0,he=me.__version===void 0||te===!0,Oe=ce.dataReady,it=A(b,J);if(b.isDepthTexture)Q=_(b.format===Lr,b.type),he&&(le?t.texStorage2D(n.TEXTURE_2D,1,Q,J.width,J.height):t.texImage2D(n.TEXTURE_2D,0,Q,J.width,J.height,0,ue,F,null));else if(b.isDataTexture)if(de.length>0){le&&he&&t.texStorage2D(n.TEXTURE_2D,it,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)j=de[ae],le?Oe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,j.width,j.height,ue,F,j.data):t.texImage2D(n.TEXTURE_2D,ae,Q,j.width,j.height,0,ue,F,j.data);b.generateMipmaps=!1}else le?(he&&t.texStorage2D(n.TEXTURE_2D,it,Q,J.width,J.height),Oe&&Xt(b,J,ue,F)):t.texImage2D(n.TEXTURE_2D,0,Q,J.width,J.height,0,ue,F,J.data);else if(b.isCompressedTexture)if(b.isCompressedArrayTexture){le&&he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,it,Q,de[0].width,de[0].height,J.depth);for(let ae=0,ze=de.length;ae<ze;ae++)if(j=de[ae],b.format!==ci)if(ue!==null)if(le){if(Oe)if(b.layerUpdates.size>0){let tt=Km(j.width,j.height,b.format,b.type);for(let _e of b.layerUpdates){let Tt=j.data.subarray(_e*tt/j.data.BYTES_PER_ELEMENT,(_e+1)*tt/j.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,_e,j.width,j.height,1,ue,Tt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,j.width,j.height,J.depth,ue,j.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ae,Q,j.width,j.height,J.depth,0,j.data,0,0);else He("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else le?Oe&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,j.width,j.height,J.depth,ue,F,j.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ae,Q,j.width,j.height,J.depth,0,ue,F,j.data);b.layerUpdates.size>0&&b.clearLayerUpdates()}else{le&&he&&t.texStorage2D(n.TEXTURE_2D,it,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)j=de[ae],b.format!==ci?ue!==null?le?Oe&&t.compressedTexSubImage2D(n.TEXTURE_2D,ae,0,0,j.width,j.height,ue,j.data):t.compressedTexImage2D(n.TEXTURE_2D,ae,Q,j.width,j.height,0,j.data):He("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):le?Oe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,j.width,j.height,ue,F,j.data):t.texImage2D(n.TEXTURE_2D,ae,Q,j.width,j.height,0,ue,F,j.data)}else if(b.isDataArrayTexture)if(le){if(he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,it,Q,J.width,J.height,J.depth),Oe)if(b.layerUpdates.size>0){let ae=Km(J.width,J.height,b.format,b.type);for(let ze of b.layerUpdates){let tt=J.data.subarray(ze*ae/J.data.BYTES_PER_ELEMENT,(ze+1)*ae/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,J.width,J.height,1,ue,F,tt)}b.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ue,F,J.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,Q,J.width,J.height,J.depth,0,ue,F,J.data);else if(b.isData3DTexture)le?(he&&t.texStorage3D(n.TEXTURE_3D,it,Q,J.width,J.height,J.depth),Oe&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ue,F,J.data)):t.texImage3D(n.TEXTURE_3D,0,Q,J.width,J.height,J.depth,0,ue,F,J.data);else if(b.isFramebufferTexture){if(he)if(le)t.texStorage2D(n.TEXTURE_2D,it,Q,J.width,J.height);else{let ae=J.width,ze=J.height;for(let tt=0;tt<it;tt++)t.texImage2D(n.TEXTURE_2D,tt,Q,ae,ze,0,ue,F,null),ae>>=1,ze>>=1}}else if(b.isHTMLTexture){if("texElementImage2D"in n){let ae=n.canvas;if(ae.hasAttribute("layoutsubtree")||ae.setAttribute("layoutsubtree","true"),J.parentNode!==ae){ae.appendChild(J),u.add(b),ae.onpaint=ze=>{let tt=ze.changedElements;for(let _e of u)tt.includes(_e.image)&&(_e.needsUpdate=!0)},ae.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,J);else{let tt=n.RGBA,_e=n.RGBA,Tt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,tt,_e,Tt,J)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(de.length>0){if(le&&he){let ae=Ke(de[0]);t.texStorage2D(n.TEXTURE_2D,it,Q,ae.width,ae.height)}for(let ae=0,ze=de.length;ae<ze;ae++)j=de[ae],le?Oe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,ue,F,j):t.texImage2D(n.TEXTURE_2D,ae,Q,ue,F,j);b.generateMipmaps=!1}else if(le){if(he){let ae=Ke(J);t.texStorage2D(n.TEXTURE_2D,it,Q,ae.width,ae.height)}Oe&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ue,F,J)}else t.texImage2D(n.TEXTURE_2D,0,Q,ue,F,J);M(b)&&b.mipmapsAutoUpdate===!0&&w(se),me.__version=ce.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function Yn(C,b,H){if(b.image.length!==6)return;let se=ct(C,b),te=b.source;t.bindTexture(n.TEXTURE_CUBE_MAP,C.__webglTexture,n.TEXTURE0+H);let ce=i.get(te);if(te.version!==ce.__version||se===!0){t.activeTexture(n.TEXTURE0+H);let me=at.getPrimaries(at.workingColorSpace),Z=b.colorSpace===kr?null:at.getPrimaries(b.colorSpace),J=b.colorSpace===kr||me===Z?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,b.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ue=b.isCompressedTexture||b.image[0].isCompressedTexture,F=b.image[0]&&b.image[0].isDataTexture,Q=[];for(let _e=0;_e<6;_e++)!ue&&!F?Q[_e]=x(b.image[_e],!0,r.maxCubemapSize):Q[_e]=F?b.image[_e].image:b.image[_e],Q[_e]=Ve(b,Q[_e]);let j=Q[0],de=s.convert(b.format,b.colorSpace),le=s.convert(b.type),he=T(b.internalFormat,de,le,b.normalized,b.colorSpace),Oe=b.isVideoTexture!==!0,it=ce.__version===void 0||se===!0,ae=te.dataReady,ze=A(b,j);nt(n.TEXTURE_CUBE_MAP,b);let tt;if(b.isDepthTexture){if(he=_(b.format===Lr,b.type),it)if(Oe)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,he,j.width,j.height);else for(let _e=0;_e<6;_e++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,he,j.width,j.height,0,de,le,null)}else if(ue){Oe&&it&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,j.width,j.height);for(let _e=0;_e<6;_e++){tt=Q[_e].mipmaps;for(let Tt=0;Tt<tt.length;Tt++){let _n=tt[Tt];b.format!==ci?de!==null?Oe?ae&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,0,0,_n.width,_n.height,de,_n.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,he,_n.width,_n.height,0,_n.data):He("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,0,0,_n.width,_n.height,de,le,_n.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,he,_n.width,_n.height,0,de,le,_n.data)}}}else{if(tt=b.mipmaps,Oe&&it){tt.length>0&&ze++;let _e=Ke(Q[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,_e.width,_e.height)}for(let _e=0;_e<6;_e++)if(F){Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,0,0,Q[_e].width,Q[_e].height,de,le,Q[_e].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,he,Q[_e].width,Q[_e].height,0,de,le,Q[_e].data);for(let Tt=0;Tt<tt.length;Tt++){let Wr=tt[Tt].image[_e].image;Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,0,0,Wr.width,Wr.height,de,le,Wr.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,he,Wr.width,Wr.height,0,de,le,Wr.data)}}else{Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,0,0,de,le,Q[_e]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,he,de,le,Q[_e]);for(let Tt=0;Tt<tt.length;Tt++){let _n=tt[Tt];Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,0,0,de,le,_n.image[_e]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,he,de,le,_n.image[_e])}}}M(b)&&b.mipmapsAutoUpdate===!0&&w(n.TEXTURE_CUBE_MAP),ce.__version=te.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function qt(C,b,H,se,te,ce){let me=s.convert(H.format,H.colorSpace),Z=s.convert(H.type),J=T(H.internalFormat,me,Z,H.normalized,H.colorSpace),ue=i.get(b),F=i.get(H);if(F.__renderTarget=b,!ue.__hasExternalTextures){let Q=Math.max(1,b.width>>ce),j=Math.max(1,b.height>>ce);te===n.TEXTURE_3D||te===n.TEXTURE_2D_ARRAY?t.texImage3D(te,ce,J,Q,j,b.depth,0,me,Z,null):t.texImage2D(te,ce,J,Q,j,0,me,Z,null)}t.bindFramebuffer(n.FRAMEBUFFER,C),ve(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,se,te,F.__webglTexture,0,Gt(b)):(te===n.TEXTURE_2D||te>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&te<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,se,te,F.__webglTexture,ce),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Hi(C,b,H){if(n.bindRenderbuffer(n.RENDERBUFFER,C),b.depthBuffer){let se=b.depthTexture,te=se&&se.isDepthTexture?se.type:null,ce=_(b.stencilBuffer,te),me=b.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ve(b)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Gt(b),ce,b.width,b.height):H?n.renderbufferStorageMultisample(n.RENDERBUFFER,Gt(b),ce,b.width,b.height):n.renderbufferStorage(n.RENDERBUFFER,ce,b.width,b.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,C)}else{let se=b.textures;for(let te=0;te<se.length;te++){let ce=se[te],me=s.convert(ce.format,ce.colorSpace),Z=s.convert(ce.type),J=T(ce.internalFormat,me,Z,ce.normalized,ce.colorSpace);ve(b)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Gt(b),J,b.width,b.height):H?n.renderbufferStorageMultisample(n.RENDERBUFFER,Gt(b),J,b.width,b.height):n.renderbufferStorage(n.RENDERBUFFER,J,b.width,b.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function vn(C,b,H){let se=b.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,C),!(b.depthTexture&&b.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let te=i.get(b.depthTexture);te.__renderTarget=b;let ce=se?b.depthTexture.image[0]:b.depthTexture.image;(!te.__webglTexture||ce.width!==b.width||ce.height!==b.height)&&(ce.width=b.width,ce.height=b.height,b.depthTexture.needsUpdate=!0),se?fe(b.depthTexture,0):re(b.depthTexture,0);let me=te.__webglTexture,Z=Gt(b),J=se?n.TEXTURE_CUBE_MAP_POSITIVE_X+H:n.TEXTURE_2D,ue=b.depthTexture.format===Lr?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(b.depthTexture.format===Cr)ve(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,J,me,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,ue,J,me,0);else if(b.depthTexture.format===Lr)ve(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,J,me,0,Z):n.framebufferTexture2D(n.FRAMEBUFFER,ue,J,me,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function pi(C){let b=i.get(C),H=C.isWebGLCubeRenderTarget===!0;if(b.__boundDepthTexture!==C.depthTexture){let se=C.depthTexture;if(b.__depthDisposeCallback&&b.__depthDisposeCallback(),se){let te=()=>{delete b.__boundDepthTexture,delete b.__depthDisposeCallback,se.removeEventListener("dispose",te)};se.addEventListener("dispose",te),b.__depthDisposeCallback=te}b.__boundDepthTexture=se}if(C.depthTexture&&!b.__autoAllocateDepthBuffer)if(H)for(let se=0;se<6;se++)vn(b.__webglFramebuffer[se],C,se);else C.texture.mipmaps.length>0?vn(b.__webglFramebuffer[0],C,0):vn(b.__webglFramebuffer,C,0);else if(H){b.__webglDepthbuffer=[];for(let se=0;se<6;se++)if(t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer[se]),b.__webglDepthbuffer[se]===void 0)b.__webglDepthbuffer[se]=n.createRenderbuffer(),Hi(b.__webglDepthbuffer[se],C,!1);else{let te=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=b.__webglDepthbuffer[se];n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,te,n.RENDERBUFFER,ce)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer),b.__webglDepthbuffer===void 0)b.__webglDepthbuffer=n.createRenderbuffer(),Hi(b.__webglDepthbuffer,C,!1);else{let te=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=b.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,te,n.RENDERBUFFER,ce)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function mi(C,b,H){let se=i.get(C);b!==void 0&&qt(se.__webglFramebuffer,C,C.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),H!==void 0&&pi(C)}function gi(C){let b=C.texture,H=i.get(C),se=i.get(b);C.addEventListener("dispose",N),L(C);let te=C.textures,ce=C.isWebGLCubeRenderTarget===!0,me=te.length>1;if(me||(se.__webglTexture===void 0&&(se.__webglTexture=n.createTexture()),se.__version=b.version,o.memory.textures++),ce){H.__webglFramebuffer=[];for(let Z=0;Z<6;Z++)if(b.mipmaps.length>0){H.__webglFramebuffer[Z]=[];for(let J=0;J<b.mipmaps.length;J++)H.__webglFramebuffer[Z][J]=n.createFramebuffer()}else H.__webglFramebuffer[Z]=n.createFramebuffer()}else{if(b.mipmaps.length>0){H.__webglFramebuffer=[];for(let Z=0;Z<b.mipmaps.length;Z++)H.__webglFramebuffer[Z]=n.createFramebuffer()}else H.__webglFramebuffer=n.createFramebuffer();if(me)for(let Z=0,J=te.length;Z<J;Z++){let ue=i.get(te[Z]);ue.__webglTexture===void 0&&(ue.__webglTexture=n.createTexture(),o.memory.textures++)}if(C.samples>0&&ve(C)===!1){H.__webglMultisampledFramebuffer=n.createFramebuffer(),H.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,H.__webglMultisampledFramebuffer);for(let Z=0;Z<te.length;Z++){let J=te[Z];H.__webglColorRenderbuffer[Z]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,H.__webglColorRenderbuffer[Z]);let ue=s.convert(J.format,J.colorSpace),F=s.convert(J.type),Q=T(J.internalFormat,ue,F,J.normalized,J.colorSpace,C.isXRRenderTarget===!0),j=Gt(C);n.renderbufferStorageMultisample(n.RENDERBUFFER,j,Q,C.width,C.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+Z,n.RENDERBUFFER,H.__webglColorRenderbuffer[Z])}n.bindRenderbuffer(n.RENDERBUFFER,null),C.depthBuffer&&(H.__webglDepthRenderbuffer=n.createRenderbuffer(),Hi(H.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ce){t.bindTexture(n.TEXTURE_CUBE_MAP,se.__webglTexture),nt(n.TEXTURE_CUBE_MAP,b);for(let Z=0;Z<6;Z++)if(b.mipmaps.length>0)for(let J=0;J<b.mipmaps.length;J++)qt(H.__webglFramebuffer[Z][J],C,b,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,J);else qt(H.__webglFramebuffer[Z],C,b,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+Z,0);M(b)?w(n.TEXTURE_CUBE_MAP):b.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}else if(me){for(let Z=0,J=te.length;Z<J;Z++){let ue=te[Z],F=i.get(ue),Q=n.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(Q=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Q,F.__webglTexture),nt(Q,ue),qt(H.__webglFramebuffer,C,ue,n.COLOR_ATTACHMENT0+Z,Q,0),M(ue)&&w(Q)}t.unbindTexture()}else{let Z=n.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(Z=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Z,se.__webglTexture),nt(Z,b),b.mipmaps.length>0)for(let J=0;J<b.mipmaps.length;J++)qt(H.__webglFramebuffer[J],C,b,n.COLOR_ATTACHMENT0,Z,J);else qt(H.__webglFramebuffer,C,b,n.COLOR_ATTACHMENT0,Z,0);M(b)?w(Z):b.mipmaps.length>0&&n.texParameteri(Z,n.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&pi(C)}function O(C){let b=C.textures;for(let H=0,se=b.length;H<se;H++){let te=b[H];if(M(te)&&te.mipmapsAutoUpdate===!0){let ce=E(C),me=i.get(te).__webglTexture;t.bindTexture(ce,me),w(ce),t.unbindTexture()}}}let yi=[];function Vt(C){if(C.samples>0){if(ve(C)===!1){let b=C.textures,H=C.width,se=C.height,te=n.COLOR_BUFFER_BIT,ce=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,me=i.get(C),Z=b.length>1;if(Z)for(let ue=0;ue<b.length;ue++)t.bindFramebuffer(n.FRAMEBUFFER,me.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,me.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,me.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,me.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,me.__webglFramebuffer);for(let ue=0;ue<b.length;ue++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(te|=n.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(te|=n.STENCIL_BUFFER_BIT)),Z){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,me.__webglColorRenderbuffer[ue]);let F=i.get(b[ue]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,F,0)}n.blitFramebuffer(0,0,H,se,0,0,H,se,te,n.NEAREST),l===!0&&(yi.length=0,yi.push(n.COLOR_ATTACHMENT0+ue),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&yi.push(ce),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,yi))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),Z)for(let ue=0;ue<b.length;ue++){t.bindFramebuffer(n.FRAMEBUFFER,me.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,me.__webglColorRenderbuffer[ue]);let F=i.get(b[ue]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,me.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,F,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,me.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let b=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[b])}}}function Gt(C){return Math.min(r.maxSamples,C.samples)}function ve(C){let b=i.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&b.__useRenderToTexture!==!1}function cn(C){let b=o.render.frame;h.get(C)!==b&&(h.set(C,b),C.update())}function Ve(C,b){let H=C.colorSpace,se=C.format,te=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||H!==Ds&&H!==kr&&(at.getTransfer(H)===At?(se!==ci||te!==Wn)&&He("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ye("WebGLTextures: Unsupported texture color space:",H)),b}function Ke(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=Te,this.resetTextureUnits=ee,this.getTextureUnits=ne,this.setTextureUnits=Se,this.setTexture2D=re,this.setTexture2DArray=ye,this.setTexture3D=De,this.setTextureCube=fe,this.rebindTextures=mi,this.setupRenderTarget=gi,this.updateRenderTargetMipmap=O,this.updateMultisampleRenderTarget=Vt,this.setupDepthRenderbuffer=pi,this.setupFrameBufferTexture=qt,this.useMultisampledRTT=ve,this.dispose=q}function qR(n,e){function t(i,r=kr){let s,o=at.getTransfer(r);if(i===Wn)return n.UNSIGNED_BYTE;if(i===au)return n.UNSIGNED_SHORT_4_4_4_4;if(i===lu)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Fm)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Dm)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Lm)return n.BYTE;if(i===km)return n.SHORT;if(i===$o)return n.UNSIGNED_SHORT;if(i===ou)return n.INT;if(i===Xn)return n.UNSIGNED_INT;if(i===li)return n.FLOAT;if(i===Ui)return n.HALF_FLOAT;if(i===Nm)return n.ALPHA;if(i===Um)return n.RGB;if(i===ci)return n.RGBA;if(i===Cr)return n.DEPTH_COMPONENT;if(i===Lr)return n.DEPTH_STENCIL;if(i===Il)return n.RED;if(i===Yo)return n.RED_INTEGER;if(i===us)return n.RG;if(i===Ko)return n.RG_INTEGER;if(i===ds)return n.RGBA_INTEGER;if(i===Ll||i===kl||i===Fl||i===Dl)if(o===At)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===Ll)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===kl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Fl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Dl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===Ll)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===kl)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Fl)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Dl)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===cu||i===hu||i===uu||i===du)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===cu)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===hu)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===uu)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===du)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===fu||i===pu||i===mu||i===gu||i===yu||i===Nl||i===vu)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===fu||i===pu)return o===At?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===mu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===gu)return s.COMPRESSED_R11_EAC;if(i===yu)return s.COMPRESSED_SIGNED_R11_EAC;if(i===Nl)return s.COMPRESSED_RG11_EAC;if(i===vu)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===_u||i===xu||i===bu||i===wu||i===Su||i===Mu||i===Au||i===Tu||i===Eu||i===Cu||i===Ru||i===Pu||i===Iu||i===Lu)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===_u)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===xu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===bu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===wu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Su)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Mu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Au)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Tu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Eu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Cu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Ru)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Pu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Iu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Lu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===ku||i===Fu||i===Du)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===ku)return o===At?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Fu)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Du)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Nu||i===Uu||i===Ul||i===Ou)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===Nu)return s.COMPRESSED_RED_RGTC1_EXT;if(i===Uu)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Ul)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Ou)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===zs?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var $R=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,YR=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,rg=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Al(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Ki({vertexShader:$R,fragmentShader:YR,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ot(new si(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},sg=class extends Fi{constructor(e,t){super();let i=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,f=null,d=null,m=null,v=typeof XRWebGLBinding<"u",p=new rg,g={},x=t.getContextAttributes(),M=null,w=null,E=[],T=[],_=new Ne,A=null,L=null,P=new wn;P.viewport=new Ut;let I=new wn;I.viewport=new Ut;let N=[P,I],z=new nu,k=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(K){let re=E[K];return re===void 0&&(re=new Bo,E[K]=re),re.getTargetRaySpace()},this.getControllerGrip=function(K){let re=E[K];return re===void 0&&(re=new Bo,E[K]=re),re.getGripSpace()},this.getHand=function(K){let re=E[K];return re===void 0&&(re=new Bo,E[K]=re),re.getHandSpace()};function Y(K){let re=T.indexOf(K.inputSource);if(re===-1)return;let ye=E[re];ye!==void 0&&(ye.update(K.inputSource,K.frame,c||o),ye.dispatchEvent({type:K.type,data:K.inputSource}))}function V(){r.removeEventListener("select",Y),r.removeEventListener("selectstart",Y),r.removeEventListener("selectend",Y),r.removeEventListener("squeeze",Y),r.removeEventListener("squeezestart",Y),r.removeEventListener("squeezeend",Y),r.removeEventListener("end",V),r.removeEventListener("inputsourceschange",ie);for(let K=0;K<E.length;K++){let re=T[K];re!==null&&(T[K]=null,E[K].disconnect(re))}k=null,q=null,p.reset();for(let K in g)delete g[K];if(e.setRenderTarget(M),d=null,f=null,u=null,r=null,w=null,Te.stop(),i.isPresenting=!1,e.setPixelRatio(A),e.setSize(_.width,_.height,!1),L!==null){let K=L.camera;K.fov=L.fov,K.zoom=L.zoom,K.updateProjectionMatrix(),L=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(K){s=K,i.isPresenting===!0&&He("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(K){a=K,i.isPresenting===!0&&He("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(K){c=K},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(r,t)),u},this.getFrame=function(){return m},this.getSession=function(){return r},this.setSession=async function(K){if(r=K,r!==null){if(M=e.getRenderTarget(),r.addEventListener("select",Y),r.addEventListener("selectstart",Y),r.addEventListener("selectend",Y),r.addEventListener("squeeze",Y),r.addEventListener("squeezestart",Y),r.addEventListener("squeezeend",Y),r.addEventListener("end",V),r.addEventListener("inputsourceschange",ie),x.xrCompatible!==!0&&await t.makeXRCompatible(),A=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let ye=null,De=null,fe=null;x.depth&&(fe=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ye=x.stencil?Lr:Cr,De=x.stencil?zs:Xn);let Ge={colorFormat:t.RGBA8,depthFormat:fe,scaleFactor:s};u=this.getBinding(),f=u.createProjectionLayer(Ge),r.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),w=new dn(f.textureWidth,f.textureHeight,{format:ci,type:Wn,depthTexture:new Pr(f.textureWidth,f.textureHeight,De,void 0,void 0,void 0,void 0,void 0,void 0,ye),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let ye={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:s};d=new XRWebGLLayer(r,t,ye),r.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),w=new dn(d.framebufferWidth,d.framebufferHeight,{format:ci,type:Wn,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),Te.setContext(r),Te.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function ie(K){for(let re=0;re<K.removed.length;re++){let ye=K.removed[re],De=T.indexOf(ye);De>=0&&(T[De]=null,E[De].disconnect(ye))}for(let re=0;re<K.added.length;re++){let ye=K.added[re],De=T.indexOf(ye);if(De===-1){for(let Ge=0;Ge<E.length;Ge++)if(Ge>=T.length){T.push(ye),De=Ge;break}else if(T[Ge]===null){T[Ge]=ye,De=Ge;break}if(De===-1)break}let fe=E[De];fe&&fe.connect(ye)}}function X(K,re){re===null?K.matrixWorld.copy(K.matrix):K.matrixWorld.multiplyMatrices(re.matrixWorld,K.matrix),K.matrixWorldInverse.copy(K.matrixWorld).invert()}this.updateCamera=function(K){if(r===null)return;let re=K.near,ye=K.far;p.texture!==null&&(p.depthNear>0&&(re=p.depthNear),p.depthFar>0&&(ye=p.depthFar)),z.near=I.near=P.near=re,z.far=I.far=P.far=ye,(k!==z.near||q!==z.far)&&(r.updateRenderState({depthNear:z.near,depthFar:z.far}),k=z.near,q=z.far),z.layers.mask=K.layers.mask|6,P.layers.mask=z.layers.mask&-5,I.layers.mask=z.layers.mask&-3;let De=K.parent,fe=z.cameras;X(z,De);for(let Ge=0;Ge<fe.length;Ge++)X(fe[Ge],De);z.projectionMatrix.copy(P.projectionMatrix),z.projectionMatrixInverse.copy(P.projectionMatrixInverse),L===null&&K.isPerspectiveCamera&&(L={camera:K,fov:K.fov,zoom:K.zoom}),ee(K,z,De)};function ee(K,re,ye){ye===null?K.matrix.copy(re.matrixWorld):(K.matrix.copy(ye.matrixWorld),K.matrix.invert(),K.matrix.multiply(re.matrixWorld)),K.matrix.decompose(K.position,K.quaternion,K.scale),K.updateMatrixWorld(!0),K.projectionMatrix.copy(re.projectionMatrix),K.projectionMatrixInverse.copy(re.projectionMatrixInverse),K.isPerspectiveCamera&&(K.fov=Uo*2*Math.atan(1/K.projectionMatrix.elements[5]),K.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(f===null&&d===null))return l},this.setFoveation=function(K){l=K,f!==null&&(f.fixedFoveation=K),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=K)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(z)},this.getCameraTexture=function(K){return g[K]};let ne=null;function Se(K,re){if(h=re.getViewerPose(c||o),m=re,h!==null){let ye=h.views;d!==null&&(e.setRenderTargetFramebuffer(w,d.framebuffer),e.setRenderTarget(w));let De=!1;ye.length!==z.cameras.length&&(z.cameras.length=0,De=!0);for(let Ie=0;Ie<ye.length;Ie++){let nt=ye[Ie],ct=null;if(d!==null)ct=d.getViewport(nt);else{let Xt=u.getViewSubImage(f,nt);ct=Xt.viewport,Ie===0&&(e.setRenderTargetTextures(w,Xt.colorTexture,Xt.depthStencilTexture),e.setRenderTarget(w))}let et=N[Ie];et===void 0&&(et=new wn,et.layers.enable(Ie),et.viewport=new Ut,N[Ie]=et),et.matrix.fromArray(nt.transform.matrix),et.matrix.decompose(et.position,et.quaternion,et.scale),et.projectionMatrix.fromArray(nt.projectionMatrix),et.projectionMatrixInverse.copy(et.projectionMatrix).invert(),et.viewport.set(ct.x,ct.y,ct.width,ct.height),Ie===0&&(z.matrix.copy(et.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),De===!0&&z.cameras.push(et)}let fe=r.enabledFeatures;if(fe&&fe.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&v){u=i.getBinding();let Ie=u.getDepthInformation(ye[0]);Ie&&Ie.isValid&&Ie.texture&&p.init(Ie,r.renderState)}if(fe&&fe.includes("camera-access")&&v){e.state.unbindTexture(),u=i.getBinding();for(let Ie=0;Ie<ye.length;Ie++){let nt=ye[Ie].camera;if(nt){let ct=g[nt];ct||(ct=new Al,g[nt]=ct);let et=u.getCameraImage(nt);ct.sourceTexture=et}}}}for(let ye=0;ye<E.length;ye++){let De=T[ye],fe=E[ye];De!==null&&fe!==void 0&&fe.update(De,re,c||o)}ne&&ne(K,re),re.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:re}),m=null}let Te=new G_;Te.setAnimationLoop(Se),this.setAnimationLoop=function(K){ne=K},this.dispose=function(){}}},KR=new Ht,J_=new We;J_.set(-1,0,0,0,1,0,0,0,1);function jR(n,e){function t(p,g){p.matrixAutoUpdate===!0&&p.updateMatrix(),g.value.copy(p.matrix)}function i(p,g){g.color.getRGB(p.fogColor.value,qm(n)),g.isFog?(p.fogNear.value=g.near,p.fogFar.value=g.far):g.isFogExp2&&(p.fogDensity.value=g.density)}function r(p,g,x,M,w){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?s(p,g):g.isMeshLambertMaterial?(s(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(s(p,g),u(p,g)):g.isMeshPhongMaterial?(s(p,g),h(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(s(p,g),f(p,g),g.isMeshPhysicalMaterial&&d(p,g,w)):g.isMeshMatcapMaterial?(s(p,g),m(p,g)):g.isMeshDepthMaterial?s(p,g):g.isMeshDistanceMaterial?(s(p,g),v(p,g)):g.isMeshNormalMaterial?s(p,g):g.isLineBasicMaterial?(o(p,g),g.isLineDashedMaterial&&a(p,g)):g.isPointsMaterial?l(p,g,x,M):g.isSpriteMaterial?c(p,g):g.isShadowMaterial?(p.color.value.copy(g.color),p.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function s(p,g){p.opacity.value=g.opacity,g.color&&p.diffuse.value.copy(g.color),g.emissive&&p.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.bumpMap&&(p.bumpMap.value=g.bumpMap,t(g.bumpMap,p.bumpMapTransform),p.bumpScale.value=g.bumpScale,g.side===Hn&&(p.bumpScale.value*=-1)),g.normalMap&&(p.normalMap.value=g.normalMap,t(g.normalMap,p.normalMapTransform),p.normalScale.value.copy(g.normalScale),g.side===Hn&&p.normalScale.value.negate()),g.displacementMap&&(p.displacementMap.value=g.displacementMap,t(g.displacementMap,p.displacementMapTransform),p.displacementScale.value=g.displacementScale,p.displacementBias.value=g.displacementBias),g.emissiveMap&&(p.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,p.emissiveMapTransform)),g.specularMap&&(p.specularMap.value=g.specularMap,t(g.specularMap,p.specularMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest);let x=e.get(g),M=x.envMap,w=x.envMapRotation;M&&(p.envMap.value=M,p.envMapRotation.value.setFromMatrix4(KR.makeRotationFromEuler(w)).transpose(),M.isCubeTexture&&M.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(J_),p.reflectivity.value=g.reflectivity,p.ior.value=g.ior,p.refractionRatio.value=g.refractionRatio),g.lightMap&&(p.lightMap.value=g.lightMap,p.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,p.lightMapTransform)),g.aoMap&&(p.aoMap.value=g.aoMap,p.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,p.aoMapTransform))}function o(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform))}function a(p,g){p.dashSize.value=g.dashSize,p.totalSize.value=g.dashSize+g.gapSize,p.scale.value=g.scale}function l(p,g,x,M){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.size.value=g.size*x,p.scale.value=M*.5,g.map&&(p.map.value=g.map,t(g.map,p.uvTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function c(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.rotation.value=g.rotation,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function h(p,g){p.specular.value.copy(g.specular),p.shininess.value=Math.max(g.shininess,1e-4)}function u(p,g){g.gradientMap&&(p.gradientMap.value=g.gradientMap)}function f(p,g){p.metalness.value=g.metalness,g.metalnessMap&&(p.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,p.metalnessMapTransform)),p.roughness.value=g.roughness,g.roughnessMap&&(p.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,p.roughnessMapTransform)),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)}function d(p,g,x){p.ior.value=g.ior,g.diffuseRoughness>0&&(p.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),g.sheen>0&&(p.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),p.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(p.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,p.sheenColorMapTransform)),g.sheenRoughnessMap&&(p.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,p.sheenRoughnessMapTransform))),g.clearcoat>0&&(p.clearcoat.value=g.clearcoat,p.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(p.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,p.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(p.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Hn&&p.clearcoatNormalScale.value.negate())),g.dispersion>0&&(p.dispersion.value=g.dispersion),g.retroreflectivity>0&&(p.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(p.iridescence.value=g.iridescence,p.iridescenceIOR.value=g.iridescenceIOR,p.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(p.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,p.iridescenceMapTransform)),g.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),g.transmission>0&&(p.transmission.value=g.transmission,p.transmissionSamplerMap.value=x.texture,p.transmissionSamplerSize.value.set(x.width,x.height),g.transmissionMap&&(p.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,p.transmissionMapTransform)),p.thickness.value=g.thickness,g.thicknessMap&&(p.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=g.attenuationDistance,p.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(p.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(p.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=g.specularIntensity,p.specularColor.value.copy(g.specularColor),g.specularColorMap&&(p.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,p.specularColorMapTransform)),g.specularIntensityMap&&(p.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,p.specularIntensityMapTransform))}function m(p,g){g.matcap&&(p.matcap.value=g.matcap)}function v(p,g){let x=e.get(g).light;p.referencePosition.value.setFromMatrixPosition(x.matrixWorld),p.nearDistance.value=x.shadow.camera.near,p.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function ZR(n,e,t,i){let r={},s={};function o(x,M){let w=M.program;i.uniformBlockBinding(x,w,r[x.id])}function a(x,M){let w=r[x.id];w===void 0&&(m(x),w=l(x),r[x.id]=w,x.addEventListener("dispose",p));let E=M.program;i.updateUBOMapping(x,E);let T=e.render.frame;s[x.id]!==T&&(c(x),s[x.id]=T)}function l(x){let M=n.createBuffer(),w=x.__size,E=x.usage;return n.bindBuffer(n.UNIFORM_BUFFER,M),n.bufferData(n.UNIFORM_BUFFER,w,E),n.bindBuffer(n.UNIFORM_BUFFER,null),M}function c(x){let M=r[x.id],w=x.uniforms,E=x.__cache;n.bindBuffer(n.UNIFORM_BUFFER,M);for(let T=0,_=w.length;T<_;T++){let A=w[T];if(Array.isArray(A))for(let L=0,P=A.length;L<P;L++)h(A[L],T,L,E);else h(A,T,0,E)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(x,M,w,E){if(f(x,M,w,E)===!0){let T=x.__offset,_=x.value;if(Array.isArray(_)){let A=0;for(let L=0;L<_.length;L++){let P=_[L],I=v(P,!0);u(P,x.__data,A),A+=I.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,x.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,T,x.__data)}}function u(x,M,w){typeof x=="number"||typeof x=="boolean"?M[w]=x:x.isMatrix3?(M[w]=x.elements[0],M[w+1]=x.elements[1],M[w+2]=x.elements[2],M[w+3]=0,M[w+4]=x.elements[3],M[w+5]=x.elements[4],M[w+6]=x.elements[5],M[w+7]=0,M[w+8]=x.elements[6],M[w+9]=x.elements[7],M[w+10]=x.elements[8],M[w+11]=0):ArrayBuffer.isView(x)?M.set(x.subarray(0,M.length-w),w):x.toArray(M,w)}function f(x,M,w,E){let T=x.value,_=M+"_"+w;if(Array.isArray(T)){E[_]===void 0&&(E[_]=[]);let A=E[_],L=!1;for(let P=0;P<T.length;P++)d(T[P],A,P)===!0&&(L=!0);return L}return d(T,E,_)}function d(x,M,w){if(M[w]===void 0)return typeof x=="number"||typeof x=="boolean"?M[w]=x:ArrayBuffer.isView(x)?M[w]=x.slice():M[w]=x.clone(),!0;{let E=M[w];if(typeof x=="number"||typeof x=="boolean"){if(E!==x)return M[w]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(E.equals(x)===!1)return E.copy(x),!0}}return!1}function m(x){let M=x.uniforms,w=0,E=16;for(let _=0,A=M.length;_<A;_++){let L=Array.isArray(M[_])?M[_]:[M[_]];for(let P=0,I=L.length;P<I;P++){let N=L[P],z=Array.isArray(N.value)?N.value:[N.value],k=Array.isArray(M[_])||Array.isArray(N.value),q=w;for(let V=0,ie=z.length;V<ie;V++){let X=z[V],ee=v(X,k),ne=w%E,Se=ne%ee.boundary,Te=ne+Se;w+=Se,Te!==0&&E-Te<ee.storage&&(w+=E-Te),V===0&&(q=w),w+=ee.storage}let Y=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new Y((w-q)/Float32Array.BYTES_PER_ELEMENT),N.__offset=q}}let T=w%E;return T>0&&(w+=E-T),x.__size=w,x.__cache={},this}function v(x,M){let w={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(w.boundary=4,w.storage=4):x.isVector2?(w.boundary=8,w.storage=8):x.isVector3||x.isColor?(w.boundary=16,w.storage=12):x.isVector4?(w.boundary=16,w.storage=16):x.isMatrix3?(w.boundary=16,w.storage=48):x.isMatrix4?(w.boundary=16,w.storage=64):x.isTexture?He("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(w.boundary=16,w.storage=x.byteLength):He("WebGLRenderer: Unsupported uniform value type.",x),M===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function p(x){let M=x.target;M.removeEventListener("dispose",p),n.deleteBuffer(r[M.id]),delete r[M.id],delete s[M.id]}function g(){for(let x in r)n.deleteBuffer(r[x]);r={},s={}}return{bind:o,update:a,dispose:g}}var JR=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ji=null;function QR(){return Ji===null&&(Ji=new Mi(JR,16,16,us,Ui),Ji.name="DFG_LUT",Ji.minFilter=Cn,Ji.magFilter=Cn,Ji.wrapS=$i,Ji.wrapT=$i,Ji.generateMipmaps=!1,Ji.needsUpdate=!0),Ji}var Gu=class{constructor(e={}){let{canvas:t=u_(),context:i=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:d=Wn}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let v=d,p=new Set([ds,Ko,Yo]),g=new Set([Wn,Xn,$o,zs,au,lu]),x=new Uint32Array(4),M=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]},E=null,T=null,_=[],A=[],L=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ji,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,I=!1,N=null,z=null,k=null,q=null;this._outputColorSpace=ii;let Y=0,V=0,ie=null,X=-1,ee=null,ne=new Ut,Se=new Ut,Te=null,K=new yt(0),re=0,ye=t.width,De=t.height,fe=1,Ge=null,_t=null,Ie=new Ut(0,0,ye,De),nt=new Ut(0,0,ye,De),ct=!1,et=new Us,Xt=new Hh,ln=!1,Yn=!1,qt=new Ht,Hi=new B,vn=new Ut,pi={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},mi=!1;function gi(){return ie===null?fe:1}let O=i;function yi(S,D){return t.getContext(S,D)}let Vt,Gt,ve,cn,Ve,Ke,C,b,H,se,te,ce,me,Z,J,ue,F,Q,j,de,le,he,Oe;try{let S={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",tt,!1),t.addEventListener("webglcontextcreationerror",_e,!1),O===null){let D="webgl2";if(O=yi(D,S),O===null)throw yi(D)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}it()}catch(S){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",_e,!1),Ye("WebGLRenderer: "+S.message),S}function it(){Vt=new h3(O),Vt.init(),le=new qR(O,Vt),Gt=new QC(O,Vt,e,le),ve=new WR(O,Vt),Gt.reversedDepthBuffer&&f&&ve.buffers.depth.setReversed(!0),z=O.createFramebuffer(),k=O.createFramebuffer(),q=O.createFramebuffer(),cn=new f3(O),Ve=new PR,Ke=new XR(O,Vt,ve,Ve,Gt,le,cn),C=new c3(P),b=new mT(O),he=new ZC(O,b),H=new u3(O,b,cn,he),se=new m3(O,H,b,he,cn),Q=new p3(O,Gt,Ke),J=new e3(Ve),te=new RR(P,C,Vt,Gt,he,J),ce=new jR(P,Ve),me=new LR,Z=new OR(Vt),F=new jC(P,C,ve,se,m,l),ue=new HR(P,se,Gt),Oe=new ZR(O,cn,Gt,ve),j=new JC(O,Vt,cn),de=new d3(O,Vt,cn),cn.programs=te.programs,P.capabilities=Gt,P.extensions=Vt,P.properties=Ve,P.renderLists=me,P.shadowMap=ue,P.state=ve,P.info=cn}v!==Wn&&(L=new y3(v,t.width,t.height,a,r,s));let ae=new sg(P,O);this.xr=ae,this.getContext=function(){return O},this.getContextAttributes=function(){return O.getContextAttributes()},this.forceContextLoss=function(){let S=Vt.get("WEBGL_lose_context");S&&S.loseContext()},this.forceContextRestore=function(){let S=Vt.get("WEBGL_lose_context");S&&S.restoreContext()},this.getPixelRatio=function(){return fe},this.setPixelRatio=function(S){S!==void 0&&(fe=S,this.setSize(ye,De,!1))},this.getSize=function(S){return S.set(ye,De)},this.setSize=function(S,D,$=!0){if(ae.isPresenting){He("WebGLRenderer: Can't change size while VR device is presenting.");return}ye=S,De=D,t.width=Math.floor(S*fe),t.height=Math.floor(D*fe),$===!0&&(t.style.width=S+"px",t.style.height=D+"px"),L!==null&&L.setSize(t.width,t.height),this.setViewport(0,0,S,D)},this.getDrawingBufferSize=function(S){return S.set(ye*fe,De*fe).floor()},this.setDrawingBufferSize=function(S,D,$){ye=S,De=D,fe=$,t.width=Math.floor(S*$),t.height=Math.floor(D*$),this.setViewport(0,0,S,D)},this.setEffects=function(S){if(v===Wn){Ye("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(S){for(let D=0;D<S.length;D++)if(S[D].isOutputPass===!0){He("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}L.setEffects(S||[])},this.getCurrentViewport=function(S){return S.copy(ne)},this.getViewport=function(S){return S.copy(Ie)},this.setViewport=function(S,D,$,G){S.isVector4?Ie.set(S.x,S.y,S.z,S.w):Ie.set(S,D,$,G),ve.viewport(ne.copy(Ie).multiplyScalar(gi()).round())},this.getScissor=function(S){return S.copy(nt)},this.setScissor=function(S,D,$,G){S.isVector4?nt.set(S.x,S.y,S.z,S.w):nt.set(S,D,$,G),ve.scissor(Se.copy(nt).multiplyScalar(gi()).round())},this.getScissorTest=function(){return ct},this.setScissorTest=function(S){ve.setScissorTest(ct=S)},this.setOpaqueSort=function(S){Ge=S},this.setTransparentSort=function(S){_t=S},this.getClearColor=function(S){return S.copy(F.getClearColor())},this.setClearColor=function(){F.setClearColor(...arguments)},this.getClearAlpha=function(){return F.getClearAlpha()},this.setClearAlpha=function(){F.setClearAlpha(...arguments)},this.clear=function(S=!0,D=!0,$=!0){let G=0;if(S){let W=!1;if(ie!==null){let ge=ie.texture.format;W=p.has(ge)}if(W){let ge=ie.texture.type,Ee=g.has(ge),pe=F.getClearColor(),be=F.getClearAlpha(),Ue=pe.r,je=pe.g,ut=pe.b;Ee?(x[0]=Ue,x[1]=je,x[2]=ut,x[3]=be,O.clearBufferuiv(O.COLOR,0,x)):(M[0]=Ue,M[1]=je,M[2]=ut,M[3]=be,O.clearBufferiv(O.COLOR,0,M))}else G|=O.COLOR_BUFFER_BIT}D&&(G|=O.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(G|=O.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),G!==0&&O.clear(G)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(S){S.setRenderer(this),N=S},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",_e,!1),F.dispose(),me.dispose(),Z.dispose(),Ke.dispose(),Ve.dispose(),C.dispose(),se.dispose(),H.dispose(),he.dispose(),Oe.dispose(),te.dispose(),ae.dispose(),ae.removeEventListener("sessionstart",Ev),ae.removeEventListener("sessionend",Cv),Ss.stop()};function ze(S){S.preventDefault(),Gm("WebGLRenderer: Context Lost."),I=!0}function tt(){Gm("WebGLRenderer: Context Restored."),I=!1;let S=cn.autoReset,D=ue.enabled,$=ue.autoUpdate,G=ue.needsUpdate,W=ue.type;it(),cn.autoReset=S,ue.enabled=D,ue.autoUpdate=$,ue.needsUpdate=G,ue.type=W}function _e(S){Ye("WebGLRenderer: A WebGL context could not be created. Reason: ",S.statusMessage)}function Tt(S){let D=S.target;D.removeEventListener("dispose",Tt),_n(D)}function _n(S){Wr(S),Ve.remove(S)}function Wr(S){let D=Ve.get(S).programs;D!==void 0&&(D.forEach(function($){te.releaseProgram($)}),S.isShaderMaterial&&te.releaseShaderCache(S))}this.renderBufferDirect=function(S,D,$,G,W,ge){D===null&&(D=pi);let Ee=W.isMesh&&W.matrixWorld.determinantAffine()<0,pe=b1(S,D,$,G,W);ve.setMaterial(G,Ee);let be=$.index,Ue=1;if(G.wireframe===!0){if(be=H.getWireframeAttribute($),be===void 0)return;Ue=2}let je=$.drawRange,ut=$.attributes.position,Ce=je.start*Ue,dt=(je.start+je.count)*Ue;ge!==null&&(Ce=Math.max(Ce,ge.start*Ue),dt=Math.min(dt,(ge.start+ge.count)*Ue)),be!==null?(Ce=Math.max(Ce,0),dt=Math.min(dt,be.count)):ut!=null&&(Ce=Math.max(Ce,0),dt=Math.min(dt,ut.count));let rn=dt-Ce;if(rn<0||rn===1/0)return;he.setup(W,G,pe,$,be);let It,Rt=j;if(be!==null&&(It=b.get(be),Rt=de,Rt.setIndex(It)),W.isMesh)G.wireframe===!0?(ve.setLineWidth(G.wireframeLinewidth*gi()),Rt.setMode(O.LINES)):Rt.setMode(O.TRIANGLES);else if(W.isLine){let Fn=G.linewidth;Fn===void 0&&(Fn=1),ve.setLineWidth(Fn*gi()),W.isLineSegments?Rt.setMode(O.LINES):W.isLineLoop?Rt.setMode(O.LINE_LOOP):Rt.setMode(O.LINE_STRIP)}else W.isPoints?Rt.setMode(O.POINTS):W.isSprite&&Rt.setMode(O.TRIANGLES);if(W.isBatchedMesh)if(Vt.get("WEBGL_multi_draw"))Rt.renderMultiDraw(W._multiDrawStarts,W._multiDrawCounts,W._multiDrawCount);else{let Fn=W._multiDrawStarts,Re=W._multiDrawCounts,Gn=W._multiDrawCount,xt=be?b.get(be).bytesPerElement:1,Ms=Ve.get(G).currentProgram.getUniforms();for(let Dn=0;Dn<Gn;Dn++)Ms.setValue(O,"_gl_DrawID",Dn),Rt.render(Fn[Dn]/xt,Re[Dn])}else if(W.isInstancedMesh)Rt.renderInstances(Ce,rn,W.count);else if($.isInstancedBufferGeometry){let Fn=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,Re=Math.min($.instanceCount,Fn);Rt.renderInstances(Ce,rn,Re)}else Rt.render(Ce,rn)};function Tv(S,D,$,G){N!==null&&S.isNodeMaterial&&N.setObject(G,S),ln===!0&&J.setState(S,$,!1),S.transparent===!0&&S.side===Mn&&S.forceSinglePass===!1?(S.side=Hn,S.needsUpdate=!0,Ka(S,D,G),S.side=hs,S.needsUpdate=!0,Ka(S,D,G),S.side=Mn):Ka(S,D,G)}this.compile=function(S,D,$=null){$===null&&($=S),N!==null&&N.renderStart(S,D,$),T=Z.get($),T.init(D),A.push(T),$.traverseVisible(function(W){W.isLight&&W.layers.test(D.layers)&&(T.pushLight(W),W.castShadow&&T.pushShadow(W))}),S!==$&&S.traverseVisible(function(W){W.isLight&&W.layers.test(D.layers)&&(T.pushLight(W),W.castShadow&&T.pushShadow(W))}),T.setupLights(),N!==null&&N.updateLights(T.state.lightsArray),Yn=this.localClippingEnabled,ln=J.init(this.clippingPlanes,Yn),ln===!0&&J.setGlobalState(this.clippingPlanes,D),N!==null&&ue.render(T.state.shadowsArray,$,D);let G=new Set;return S.traverse(function(W){if(!(W.isMesh||W.isPoints||W.isLine||W.isSprite))return;let ge=W.material;if(ge)if(Array.isArray(ge))for(let Ee=0;Ee<ge.length;Ee++){let pe=ge[Ee];Tv(pe,$,D,W),G.add(pe)}else Tv(ge,$,D,W),G.add(ge)}),T=A.pop(),N!==null&&N.renderEnd(),G},this.compileAsync=function(S,D,$=null){let G=this.compile(S,D,$);return new Promise(W=>{function ge(){if(G.forEach(function(Ee){let be=Ve.get(Ee).currentProgram;(be===void 0||be.isReady())&&G.delete(Ee)}),G.size===0){W(S);return}setTimeout(ge,10)}Vt.get("KHR_parallel_shader_compile")!==null?ge():setTimeout(ge,10)})};let wp=null;function _1(S){wp&&wp(S)}function Ev(){Ss.stop()}function Cv(){Ss.start()}let Ss=new G_;Ss.setAnimationLoop(_1),typeof self<"u"&&Ss.setContext(self),this.setAnimationLoop=function(S){wp=S,ae.setAnimationLoop(S),S===null?Ss.stop():Ss.start()},ae.addEventListener("sessionstart",Ev),ae.addEventListener("sessionend",Cv),this.render=function(S,D){if(D!==void 0&&D.isCamera!==!0){Ye("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(I===!0)return;N!==null&&N.renderStart(S,D);let $=ae.enabled===!0&&ae.isPresenting===!0,G=L!==null&&(ie===null||$)&&L.begin(P,ie);if(S.matrixWorldAutoUpdate===!0&&S.updateMatrixWorld(),D.parent===null&&D.matrixWorldAutoUpdate===!0&&D.updateMatrixWorld(),ae.enabled===!0&&ae.isPresenting===!0&&(L===null||L.isCompositing()===!1)&&(ae.cameraAutoUpdate===!0&&ae.updateCamera(D),D=ae.getCamera()),S.isScene===!0&&S.onBeforeRender(P,S,D,ie),T=Z.get(S,A.length),T.init(D),T.state.textureUnits=Ke.getTextureUnits(),A.push(T),qt.multiplyMatrices(D.projectionMatrix,D.matrixWorldInverse),D.isArrayCamera?Xt.setFromArrayCamera(D):et.setFromProjectionMatrix(qt,wi,D.reversedDepth),Yn=this.localClippingEnabled,ln=J.init(this.clippingPlanes,Yn),E=me.get(S,_.length),E.init(),_.push(E),this.info.render.frame++,ae.enabled===!0&&ae.isPresenting===!0){let Ee=P.xr.getDepthSensingMesh();Ee!==null&&Sp(Ee,D,-1/0,P.sortObjects)}Sp(S,D,0,P.sortObjects),E.finish(),N!==null&&N.updateLights(T.state.lightsArray),P.sortObjects===!0&&E.sort(Ge,_t),mi=ae.enabled===!1||ae.isPresenting===!1||ae.hasDepthSensing()===!1,mi&&F.addToRenderList(E,S),this.info.autoReset===!0&&this.info.reset(),ln===!0&&J.beginShadows();let W=T.state.shadowsArray;if(ue.render(W,S,D),ln===!0&&J.endShadows(),(G&&L.hasRenderPass())===!1){let Ee=E.opaque,pe=E.transmissive;if(T.setupLights(),D.isArrayCamera){let be=D.cameras;if(pe.length>0)for(let Ue=0,je=be.length;Ue<je;Ue++){let ut=be[Ue];Pv(Ee,pe,S,ut)}mi&&F.render(S);for(let Ue=0,je=be.length;Ue<je;Ue++){let ut=be[Ue];Rv(E,S,ut,ut.viewport)}}else pe.length>0&&Pv(Ee,pe,S,D),mi&&F.render(S),Rv(E,S,D)}ie!==null&&V===0&&(Ke.updateMultisampleRenderTarget(ie),Ke.updateRenderTargetMipmap(ie)),G&&L.end(P),S.isScene===!0&&S.onAfterRender(P,S,D),he.resetDefaultState(),X=-1,ee=null,A.pop(),A.length>0?(T=A[A.length-1],Ke.setTextureUnits(T.state.textureUnits),ln===!0&&J.setGlobalState(P.clippingPlanes,T.state.camera)):T=null,_.pop(),_.length>0?E=_[_.length-1]:E=null,N!==null&&N.renderEnd()};function Sp(S,D,$,G){if(S.visible===!1)return;if(S.layers.test(D.layers)){if(S.isGroup)$=S.renderOrder;else if(S.isLOD)S.autoUpdate===!0&&S.update(D);else if(S.isLight)T.pushLight(S),S.castShadow&&T.pushShadow(S);else if(S.isSprite){let Ee=D.isArrayCamera?Xt:et;if(!S.frustumCulled||S.intersectsFrustum(Ee)){G&&vn.setFromMatrixPosition(S.matrixWorld).applyMatrix4(qt);let pe=se.update(S),be=S.material;be.visible&&E.push(S,pe,be,$,vn.z,null,D)}}else if(S.isMesh||S.isLine||S.isPoints){let Ee=D.isArrayCamera?Xt:et;if(!S.frustumCulled||S.intersectsFrustum(Ee)){let pe=se.update(S),be=S.material;if(G&&(S.boundingSphere!==void 0?(S.boundingSphere===null&&S.computeBoundingSphere(),vn.copy(S.boundingSphere.center)):(pe.boundingSphere===null&&pe.computeBoundingSphere(),vn.copy(pe.boundingSphere.center)),vn.applyMatrix4(S.matrixWorld).applyMatrix4(qt)),Array.isArray(be)){let Ue=pe.groups;for(let je=0,ut=Ue.length;je<ut;je++){let Ce=Ue[je],dt=be[Ce.materialIndex];dt&&dt.visible&&E.push(S,pe,dt,$,vn.z,Ce,D)}}else be.visible&&E.push(S,pe,be,$,vn.z,null,D)}}}let ge=S.children;for(let Ee=0,pe=ge.length;Ee<pe;Ee++)Sp(ge[Ee],D,$,G)}function Rv(S,D,$,G){let{opaque:W,transmissive:ge,transparent:Ee}=S;T.setupLightsView($),ln===!0&&J.setGlobalState(P.clippingPlanes,$),G&&ve.viewport(ne.copy(G)),W.length>0&&Wc(W,D,$),ge.length>0&&Wc(ge,D,$),Ee.length>0&&Wc(Ee,D,$),ve.buffers.depth.setTest(!0),ve.buffers.depth.setMask(!0),ve.buffers.color.setMask(!0),ve.setPolygonOffset(!1)}function Pv(S,D,$,G){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[G.id]===void 0){let Ce=Vt.has("EXT_color_buffer_half_float")||Vt.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[G.id]=new dn(1,1,{generateMipmaps:!0,type:Ce?Ui:Wn,minFilter:Ir,samples:Math.max(4,Gt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:at.workingColorSpace})}let ge=T.state.transmissionRenderTarget[G.id],Ee=G.viewport||ne;ge.setSize(Ee.z*P.transmissionResolutionScale,Ee.w*P.transmissionResolutionScale);let pe=P.getRenderTarget(),be=P.getActiveCubeFace(),Ue=P.getActiveMipmapLevel();P.setRenderTarget(ge),P.getClearColor(K),re=P.getClearAlpha(),re<1&&P.setClearColor(16777215,.5),P.clear(),mi&&F.render($);let je=P.toneMapping;P.toneMapping=ji;let ut=G.viewport;if(G.viewport!==void 0&&(G.viewport=void 0),T.setupLightsView(G),ln===!0&&J.setGlobalState(P.clippingPlanes,G),Wc(S,$,G),Ke.updateMultisampleRenderTarget(ge),Ke.updateRenderTargetMipmap(ge),Vt.has("WEBGL_multisampled_render_to_texture")===!1){let Ce=!1;for(let dt=0,rn=D.length;dt<rn;dt++){let It=D[dt],{object:Rt,geometry:Fn,material:Re,group:Gn}=It;if(Re.side===Mn&&Rt.layers.test(G.layers)){let xt=Re.side;Re.side=Hn,Re.needsUpdate=!0,Iv(Rt,$,G,Fn,Re,Gn),Re.side=xt,Re.needsUpdate=!0,Ce=!0}}Ce===!0&&(Ke.updateMultisampleRenderTarget(ge),Ke.updateRenderTargetMipmap(ge))}P.setRenderTarget(pe,be,Ue),P.setClearColor(K,re),ut!==void 0&&(G.viewport=ut),P.toneMapping=je}function Wc(S,D,$){let G=D.isScene===!0?D.overrideMaterial:null;for(let W=0,ge=S.length;W<ge;W++){let Ee=S[W],{object:pe,geometry:be,group:Ue}=Ee,je=Ee.material;je.allowOverride===!0&&G!==null&&(je=G),pe.layers.test($.layers)&&Iv(pe,D,$,be,je,Ue)}}function Iv(S,D,$,G,W,ge){N!==null&&W.isNodeMaterial&&N.setObject(S,W),S.onBeforeRender(P,D,$,G,W,ge),S.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,S.matrixWorld),S.normalMatrix.getNormalMatrix(S.modelViewMatrix),W.onBeforeRender(P,D,$,G,S,ge),W.transparent===!0&&W.side===Mn&&W.forceSinglePass===!1?(W.side=Hn,W.needsUpdate=!0,P.renderBufferDirect($,D,G,W,S,ge),W.side=hs,W.needsUpdate=!0,P.renderBufferDirect($,D,G,W,S,ge),W.side=Mn):P.renderBufferDirect($,D,G,W,S,ge),S.onAfterRender(P,D,$,G,W,ge)}function Lv(S){let D=0;for(let $ of S)$.texture!==null&&D++;return D}function Ka(S,D,$){D.isScene!==!0&&(D=pi);let G=Ve.get(S),W=T.state.lights,ge=T.state.shadowsArray,Ee=W.state.version,pe=te.getParameters(S,W.state,ge,D,$,T.state.lightProbeGridArray),be=te.getProgramCacheKey(pe),Ue=G.programs;G.environment=S.isMeshStandardMaterial||S.isMeshLambertMaterial||S.isMeshPhongMaterial?D.environment:null,G.fog=D.fog;let je=S.isMeshStandardMaterial||S.isMeshLambertMaterial&&!S.envMap||S.isMeshPhongMaterial&&!S.envMap;G.envMap=C.get(S.envMap||G.environment,je),G.envMapRotation=G.environment!==null&&S.envMap===null?D.environmentRotation:S.envMapRotation,Ue===void 0&&(S.addEventListener("dispose",Tt),Ue=new Map,G.programs=Ue,G.programVariants=new Map);let ut=Ue.get(be);if(ut!==void 0){if(G.currentProgram===ut&&G.lightsStateVersion===Ee)return Fv(S,pe),ut}else pe.uniforms=te.getUniforms(S),N!==null&&S.isNodeMaterial&&N.build(S,$,pe),S.onBeforeCompile(pe,P),ut=te.acquireProgram(pe,be),Ue.set(be,ut),G.uniforms=pe.uniforms;let Ce=G.uniforms;return(!S.isShaderMaterial&&!S.isRawShaderMaterial||S.clipping===!0)&&(Ce.clippingPlanes=J.uniform),Fv(S,pe),G.needsLights=S1(S),G.lightsStateVersion=Ee,G.needsLights&&(Ce.ambientLightColor.value=W.state.ambient,Ce.lightProbe.value=W.state.probe,Ce.sunLights.value=W.state.sun,Ce.sunLightShadows.value=W.state.sunShadow,Ce.directionalLights.value=W.state.directional,Ce.directionalLightShadows.value=W.state.directionalShadow,Ce.spotLights.value=W.state.spot,Ce.spotLightShadows.value=W.state.spotShadow,Ce.rectAreaLights.value=W.state.rectArea,Ce.ltc_1.value=W.state.rectAreaLTC1,Ce.ltc_2.value=W.state.rectAreaLTC2,Ce.pointLights.value=W.state.point,Ce.pointLightShadows.value=W.state.pointShadow,Ce.hemisphereLights.value=W.state.hemi,Ce.sunShadowMatrix.value=W.state.sunShadowMatrix,Ce.sunShadowCascade.value=W.state.sunShadowCascade,Ce.directionalShadowMatrix.value=W.state.directionalShadowMatrix,Ce.spotLightMatrix.value=W.state.spotLightMatrix,Ce.spotLightMap.value=W.state.spotLightMap,Ce.pointShadowMatrix.value=W.state.pointShadowMatrix),G.numLightProbeGrids=Lv(T.state.lightProbeGridArray),G.currentProgram=ut,G.uniformsList=null,ut}function x1(S,D,$,G,W){let ge=Ve.get(S),Ee=ge.currentProgram.id+","+G+","+W,pe=ge.programVariants.get(Ee);return pe===void 0?(pe=Ka(S,D,$),ge.programVariants.set(Ee,pe)):(ge.currentProgram=pe,ge.uniformsList=null,ge.outputColorSpace=G,ge.toneMapping=W),pe}function kv(S){if(S.uniformsList===null){let D=S.currentProgram.getUniforms();S.uniformsList=Zo.seqWithValue(D.seq,S.uniforms)}return S.uniformsList}function Fv(S,D){let $=Ve.get(S);$.outputColorSpace=D.outputColorSpace,$.batching=D.batching,$.batchingColor=D.batchingColor,$.instancing=D.instancing,$.instancingColor=D.instancingColor,$.instancingMorph=D.instancingMorph,$.skinning=D.skinning,$.morphTargets=D.morphTargets,$.morphNormals=D.morphNormals,$.morphColors=D.morphColors,$.morphTargetsCount=D.morphTargetsCount,$.numClippingPlanes=D.numClippingPlanes,$.numIntersection=D.numClipIntersection,$.vertexAlphas=D.vertexAlphas,$.vertexTangents=D.vertexTangents,$.toneMapping=D.toneMapping}function b1(S,D,$,G,W){D.isScene!==!0&&(D=pi),Ke.resetTextureUnits();let ge=D.fog,Ee=G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial?D.environment:null,pe=ie===null?P.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:at.workingColorSpace,be=G.isMeshStandardMaterial||G.isMeshLambertMaterial&&!G.envMap||G.isMeshPhongMaterial&&!G.envMap,Ue=C.get(G.envMap||Ee,be),je=G.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,ut=!!$.attributes.tangent&&(!!G.normalMap||G.anisotropy>0),Ce=!!$.morphAttributes.position,dt=!!$.morphAttributes.normal,rn=!!$.morphAttributes.color,It=ji;G.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(It=P.toneMapping);let Rt=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,Fn=Rt!==void 0?Rt.length:0,Re=Ve.get(G),Gn=T.state.lights;if(ln===!0&&(Yn===!0||S!==ee)){let $t=S===ee&&G.id===X;J.setState(G,S,$t)}let xt=!1,Ms=!1;G.version===Re.__version?Re.needsLights&&Re.lightsStateVersion!==Gn.state.version||W.isBatchedMesh&&Re.batching===!1||!W.isBatchedMesh&&Re.batching===!0||W.isBatchedMesh&&Re.batchingColor===!0&&W._colorsTexture===null||W.isBatchedMesh&&Re.batchingColor===!1&&W._colorsTexture!==null||W.isInstancedMesh&&Re.instancing===!1||!W.isInstancedMesh&&Re.instancing===!0||W.isSkinnedMesh&&Re.skinning===!1||!W.isSkinnedMesh&&Re.skinning===!0||W.isInstancedMesh&&Re.instancingColor===!0&&W.instanceColor===null||W.isInstancedMesh&&Re.instancingColor===!1&&W.instanceColor!==null||W.isInstancedMesh&&Re.instancingMorph===!0&&W.morphTexture===null||W.isInstancedMesh&&Re.instancingMorph===!1&&W.morphTexture!==null||Re.envMap!==Ue||G.fog===!0&&Re.fog!==ge||Re.numClippingPlanes!==void 0&&(Re.numClippingPlanes!==J.numPlanes||Re.numIntersection!==J.numIntersection)||Re.vertexAlphas!==je||Re.vertexTangents!==ut||Re.morphTargets!==Ce||Re.morphNormals!==dt||Re.morphColors!==rn||Re.morphTargetsCount!==Fn||Re.numLightProbeGrids!==Lv(T.state.lightProbeGridArray)?xt=!0:(Re.outputColorSpace!==pe||Re.toneMapping!==It)&&(Ms=!0):(xt=!0,Re.__version=G.version);let Dn=Re.currentProgram;(xt===!0||Ms===!0)&&(Dn=Ms===!0?x1(G,D,W,pe,It):Ka(G,D,W),N&&G.isNodeMaterial&&N.onUpdateProgram(G,Dn,Re));let Xc=!1,Xr=!1,As=!1,mt=Dn.getUniforms(),En=Re.uniforms;if(ve.useProgram(Dn.program)&&(Xc=!0,Xr=!0,As=!0),G.id!==X&&(X=G.id,Xr=!0),Xc||ee!==S){ve.buffers.depth.getReversed()&&S.reversedDepth!==!0&&(S._reversedDepth=!0,S.updateProjectionMatrix()),mt.setValue(O,"projectionMatrix",S.projectionMatrix),mt.setValue(O,"viewMatrix",S.matrixWorldInverse);let xn=mt.map.cameraPosition;xn!==void 0&&xn.setValue(O,Hi.setFromMatrixPosition(S.matrixWorld)),Gt.logarithmicDepthBuffer&&mt.setValue(O,"logDepthBufFC",2/(Math.log(S.far+1)/Math.LN2)),(G.isMeshPhongMaterial||G.isMeshToonMaterial||G.isMeshLambertMaterial||G.isMeshBasicMaterial||G.isMeshStandardMaterial||G.isShaderMaterial)&&mt.setValue(O,"isOrthographic",S.isOrthographicCamera===!0),ee!==S&&(ee=S,Xr=!0,As=!0)}if(Re.needsLights&&(Gn.state.sunShadowMap.length>0&&mt.setValue(O,"sunShadowMap",Gn.state.sunShadowMap,Ke),Gn.state.directionalShadowMap.length>0&&mt.setValue(O,"directionalShadowMap",Gn.state.directionalShadowMap,Ke),Gn.state.spotShadowMap.length>0&&mt.setValue(O,"spotShadowMap",Gn.state.spotShadowMap,Ke),Gn.state.pointShadowMap.length>0&&mt.setValue(O,"pointShadowMap",Gn.state.pointShadowMap,Ke)),W.isSkinnedMesh){mt.setOptional(O,W,"bindMatrix"),mt.setOptional(O,W,"bindMatrixInverse");let $t=W.skeleton;$t&&($t.boneTexture===null&&$t.computeBoneTexture(),mt.setValue(O,"boneTexture",$t.boneTexture,Ke))}W.isBatchedMesh&&(mt.setOptional(O,W,"batchingTexture"),mt.setValue(O,"batchingTexture",W._matricesTexture,Ke),mt.setOptional(O,W,"batchingIdTexture"),mt.setValue(O,"batchingIdTexture",W._indirectTexture,Ke),mt.setOptional(O,W,"batchingColorTexture"),W._colorsTexture!==null&&mt.setValue(O,"batchingColorTexture",W._colorsTexture,Ke));let Pi=$.morphAttributes;if((Pi.position!==void 0||Pi.normal!==void 0||Pi.color!==void 0)&&Q.update(W,$,Dn),(Xr||Re.receiveShadow!==W.receiveShadow)&&(Re.receiveShadow=W.receiveShadow,mt.setValue(O,"receiveShadow",W.receiveShadow)),(G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial)&&G.envMap===null&&D.environment!==null&&(En.envMapIntensity.value=D.environmentIntensity),En.dfgLUT!==void 0&&(En.dfgLUT.value=QR()),Xr){if(mt.setValue(O,"toneMappingExposure",P.toneMappingExposure),Re.needsLights&&w1(En,As),ge&&G.fog===!0&&ce.refreshFogUniforms(En,ge),ce.refreshMaterialUniforms(En,G,fe,De,T.state.transmissionRenderTarget[S.id]),Re.needsLights&&Re.numLightProbeGrids>0){let $t=w,xn=0;for(let xr of T.state.lightProbeGridArray)xr.texture!==null&&($t.textures[xn]=xr.texture,$t.min[xn]=xr.boundingBox.min,$t.max[xn]=xr.boundingBox.max,$t.resolution[xn]=xr.resolution,xn++);for(let xr in $t)$t[xr].length=xn;En.probesSH.value=$t.textures,En.probesMin.value=$t.min,En.probesMax.value=$t.max,En.probesResolution.value=$t.resolution}Zo.upload(O,kv(Re),En,Ke)}if(G.isShaderMaterial&&G.uniformsNeedUpdate===!0&&(Zo.upload(O,kv(Re),En,Ke),G.uniformsNeedUpdate=!1),G.isSpriteMaterial&&mt.setValue(O,"center",W.center),mt.setValue(O,"modelViewMatrix",W.modelViewMatrix),mt.setValue(O,"normalMatrix",W.normalMatrix),mt.setValue(O,"modelMatrix",W.matrixWorld),G.uniformsGroups!==void 0){let $t=G.uniformsGroups;for(let xn=0,xr=$t.length;xn<xr;xn++){let Nv=$t[xn];Oe.update(Nv,Dn),Oe.bind(Nv,Dn)}}return Dn}function w1(S,D){S.ambientLightColor.needsUpdate=D,S.lightProbe.needsUpdate=D,S.sunLights.needsUpdate=D,S.sunLightShadows.needsUpdate=D,S.directionalLights.needsUpdate=D,S.directionalLightShadows.needsUpdate=D,S.pointLights.needsUpdate=D,S.pointLightShadows.needsUpdate=D,S.spotLights.needsUpdate=D,S.spotLightShadows.needsUpdate=D,S.rectAreaLights.needsUpdate=D,S.hemisphereLights.needsUpdate=D}function S1(S){return S.isMeshLambertMaterial||S.isMeshToonMaterial||S.isMeshPhongMaterial||S.isMeshStandardMaterial||S.isShadowMaterial||S.isShaderMaterial&&S.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(S,D,$){let G=Ve.get(S);G.__autoAllocateDepthBuffer=S.resolveDepthBuffer===!1,G.__autoAllocateDepthBuffer===!1&&(G.__useRenderToTexture=!1),Ve.get(S.texture).__webglTexture=D,Ve.get(S.depthTexture).__webglTexture=G.__autoAllocateDepthBuffer?void 0:$,G.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(S,D){let $=Ve.get(S);$.__webglFramebuffer=D,$.__useDefaultFramebuffer=D===void 0},this.setRenderTarget=function(S,D=0,$=0){ie=S,Y=D,V=$;let G=null,W=!1,ge=!1;if(S){let pe=Ve.get(S);if(pe.__useDefaultFramebuffer!==void 0){ve.bindFramebuffer(O.FRAMEBUFFER,pe.__webglFramebuffer),ne.copy(S.viewport),Se.copy(S.scissor),Te=S.scissorTest,ve.viewport(ne),ve.scissor(Se),ve.setScissorTest(Te),X=-1;return}else if(pe.__webglFramebuffer===void 0)Ke.setupRenderTarget(S);else if(pe.__hasExternalTextures)Ke.rebindTextures(S,Ve.get(S.texture).__webglTexture,Ve.get(S.depthTexture).__webglTexture);else if(S.depthBuffer){let je=S.depthTexture;if(pe.__boundDepthTexture!==je){if(je!==null&&Ve.has(je)&&(S.width!==je.image.width||S.height!==je.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ke.setupDepthRenderbuffer(S)}}let be=S.texture;(be.isData3DTexture||be.isDataArrayTexture||be.isCompressedArrayTexture)&&(ge=!0);let Ue=Ve.get(S).__webglFramebuffer;S.isWebGLCubeRenderTarget?(Array.isArray(Ue[D])?G=Ue[D][$]:G=Ue[D],W=!0):S.samples>0&&Ke.useMultisampledRTT(S)===!1?G=Ve.get(S).__webglMultisampledFramebuffer:Array.isArray(Ue)?G=Ue[$]:G=Ue,ne.copy(S.viewport),Se.copy(S.scissor),Te=S.scissorTest}else ne.copy(Ie).multiplyScalar(fe).floor(),Se.copy(nt).multiplyScalar(fe).floor(),Te=ct;if($!==0&&(G=z),ve.bindFramebuffer(O.FRAMEBUFFER,G)&&ve.drawBuffers(S,G),ve.viewport(ne),ve.scissor(Se),ve.setScissorTest(Te),W){let pe=Ve.get(S.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_CUBE_MAP_POSITIVE_X+D,pe.__webglTexture,$)}else if(ge){let pe=D;for(let be=0;be<S.textures.length;be++){let Ue=Ve.get(S.textures[be]);O.framebufferTextureLayer(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0+be,Ue.__webglTexture,$,pe)}}else if(S!==null&&$!==0){let pe=Ve.get(S.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,pe.__webglTexture,$)}X=-1};function Dv(S){let D=Ve.get(S);return(D.__readFormat!==S.format||D.__readType!==S.type)&&(D.__readFormat=S.format,D.__readType=S.type,D.__formatReadable=Gt.textureFormatReadable(S.format),D.__typeReadable=Gt.textureTypeReadable(S.type)),D}this.readRenderTargetPixels=function(S,D,$,G,W,ge,Ee,pe=0){if(!(S&&S.isWebGLRenderTarget)){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let be=Ve.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Ee!==void 0&&(be=be[Ee],Array.isArray(be)&&(be=be[0])),be){ve.bindFramebuffer(O.FRAMEBUFFER,be);try{let Ue=S.textures[pe],je=Ue.format,ut=Ue.type;S.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+pe);let Ce=Dv(Ue);if(Ce.__formatReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ce.__typeReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}D>=0&&D<=S.width-G&&$>=0&&$<=S.height-W&&O.readPixels(D,$,G,W,le.convert(je),le.convert(ut),ge)}finally{let Ue=ie!==null?Ve.get(ie).__webglFramebuffer:null;ve.bindFramebuffer(O.FRAMEBUFFER,Ue)}}},this.readRenderTargetPixelsAsync=async function(S,D,$,G,W,ge,Ee,pe=0){if(!(S&&S.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let be=Ve.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Ee!==void 0&&(be=be[Ee],Array.isArray(be)&&(be=be[0])),be)if(D>=0&&D<=S.width-G&&$>=0&&$<=S.height-W){ve.bindFramebuffer(O.FRAMEBUFFER,be);let Ue=S.textures[pe],je=Ue.format,ut=Ue.type;S.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+pe);let Ce=Dv(Ue);if(Ce.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ce.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let dt=O.createBuffer();O.bindBuffer(O.PIXEL_PACK_BUFFER,dt),O.bufferData(O.PIXEL_PACK_BUFFER,ge.byteLength,O.STREAM_READ),O.readPixels(D,$,G,W,le.convert(je),le.convert(ut),0),O.bindBuffer(O.PIXEL_PACK_BUFFER,null);let rn=ie!==null?Ve.get(ie).__webglFramebuffer:null;ve.bindFramebuffer(O.FRAMEBUFFER,rn);let It=O.fenceSync(O.SYNC_GPU_COMMANDS_COMPLETE,0);return O.flush(),await f_(O,It,4),O.bindBuffer(O.PIXEL_PACK_BUFFER,dt),O.getBufferSubData(O.PIXEL_PACK_BUFFER,0,ge),O.bindBuffer(O.PIXEL_PACK_BUFFER,null),O.deleteBuffer(dt),O.deleteSync(It),ge}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(S,D=null,$=0){let G=Math.pow(2,-$),W=Math.floor(S.image.width*G),ge=Math.floor(S.image.height*G),Ee=D!==null?D.x:0,pe=D!==null?D.y:0;Ke.setTexture2D(S,0),O.copyTexSubImage2D(O.TEXTURE_2D,$,0,0,Ee,pe,W,ge),ve.unbindTexture()},this.copyTextureToTexture=function(S,D,$=null,G=null,W=0,ge=0){let Ee,pe,be,Ue,je,ut,Ce,dt,rn,It=S.isCompressedTexture?S.mipmaps[ge]:S.image;if($!==null)Ee=$.max.x-$.min.x,pe=$.max.y-$.min.y,be=$.isBox3?$.max.z-$.min.z:1,Ue=$.min.x,je=$.min.y,ut=$.isBox3?$.min.z:0;else{let mt=Math.pow(2,-W);Ee=Math.floor(It.width*mt),pe=Math.floor(It.height*mt),S.isDataArrayTexture?be=It.depth:S.isData3DTexture?be=Math.floor(It.depth*mt):be=1,Ue=0,je=0,ut=0}G!==null?(Ce=G.x,dt=G.y,rn=G.z):(Ce=0,dt=0,rn=0);let Rt=le.convert(D.format),Fn=le.convert(D.type),Re;D.isData3DTexture?(Ke.setTexture3D(D,0),Re=O.TEXTURE_3D):D.isDataArrayTexture||D.isCompressedArrayTexture?(Ke.setTexture2DArray(D,0),Re=O.TEXTURE_2D_ARRAY):(Ke.setTexture2D(D,0),Re=O.TEXTURE_2D),ve.activeTexture(O.TEXTURE0),ve.pixelStorei(O.UNPACK_FLIP_Y_WEBGL,D.flipY),ve.pixelStorei(O.UNPACK_PREMULTIPLY_ALPHA_WEBGL,D.premultiplyAlpha),ve.pixelStorei(O.UNPACK_ALIGNMENT,D.unpackAlignment);let Gn=ve.getParameter(O.UNPACK_ROW_LENGTH),xt=ve.getParameter(O.UNPACK_IMAGE_HEIGHT),Ms=ve.getParameter(O.UNPACK_SKIP_PIXELS),Dn=ve.getParameter(O.UNPACK_SKIP_ROWS),Xc=ve.getParameter(O.UNPACK_SKIP_IMAGES);ve.pixelStorei(O.UNPACK_ROW_LENGTH,It.width),ve.pixelStorei(O.UNPACK_IMAGE_HEIGHT,It.height),ve.pixelStorei(O.UNPACK_SKIP_PIXELS,Ue),ve.pixelStorei(O.UNPACK_SKIP_ROWS,je),ve.pixelStorei(O.UNPACK_SKIP_IMAGES,ut);let Xr=S.isDataArrayTexture||S.isData3DTexture,As=D.isDataArrayTexture||D.isData3DTexture;if(S.isDepthTexture){let mt=Ve.get(S),En=Ve.get(D),Pi=Ve.get(mt.__renderTarget),$t=Ve.get(En.__renderTarget);ve.bindFramebuffer(O.READ_FRAMEBUFFER,Pi.__webglFramebuffer),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,$t.__webglFramebuffer);for(let xn=0;xn<be;xn++)Xr&&(O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ve.get(S).__webglTexture,W,ut+xn),O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ve.get(D).__webglTexture,ge,rn+xn)),O.blitFramebuffer(Ue,je,Ue+Ee,je+pe,Ce,dt,Ce+Ee,dt+pe,O.DEPTH_BUFFER_BIT,O.NEAREST);ve.bindFramebuffer(O.READ_FRAMEBUFFER,null),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else if(W!==0||S.isRenderTargetTexture||Ve.has(S)){let mt=Ve.get(S),En=Ve.get(D);ve.bindFramebuffer(O.READ_FRAMEBUFFER,k),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,q);for(let Pi=0;Pi<be;Pi++)Xr?O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,mt.__webglTexture,W,ut+Pi):O.framebufferTexture2D(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,mt.__webglTexture,W),As?O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,En.__webglTexture,ge,rn+Pi):O.framebufferTexture2D(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,En.__webglTexture,ge),W!==0?O.blitFramebuffer(Ue,je,Ue+Ee,je+pe,Ce,dt,Ce+Ee,dt+pe,O.COLOR_BUFFER_BIT,O.NEAREST):As?O.copyTexSubImage3D(Re,ge,Ce,dt,rn+Pi,Ue,je,Ee,pe):O.copyTexSubImage2D(Re,ge,Ce,dt,Ue,je,Ee,pe);ve.bindFramebuffer(O.READ_FRAMEBUFFER,null),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else As?S.isDataTexture||S.isData3DTexture?O.texSubImage3D(Re,ge,Ce,dt,rn,Ee,pe,be,Rt,Fn,It.data):D.isCompressedArrayTexture?O.compressedTexSubImage3D(Re,ge,Ce,dt,rn,Ee,pe,be,Rt,It.data):O.texSubImage3D(Re,ge,Ce,dt,rn,Ee,pe,be,Rt,Fn,It):S.isDataTexture?O.texSubImage2D(O.TEXTURE_2D,ge,Ce,dt,Ee,pe,Rt,Fn,It.data):S.isCompressedTexture?O.compressedTexSubImage2D(O.TEXTURE_2D,ge,Ce,dt,It.width,It.height,Rt,It.data):O.texSubImage2D(O.TEXTURE_2D,ge,Ce,dt,Ee,pe,Rt,Fn,It);ve.pixelStorei(O.UNPACK_ROW_LENGTH,Gn),ve.pixelStorei(O.UNPACK_IMAGE_HEIGHT,xt),ve.pixelStorei(O.UNPACK_SKIP_PIXELS,Ms),ve.pixelStorei(O.UNPACK_SKIP_ROWS,Dn),ve.pixelStorei(O.UNPACK_SKIP_IMAGES,Xc),ge===0&&D.generateMipmaps===!0&&D.mipmapsAutoUpdate===!0&&O.generateMipmap(Re),ve.unbindTexture()},this.initRenderTarget=function(S){Ve.get(S).__webglFramebuffer===void 0&&Ke.setupRenderTarget(S)},this.initTexture=function(S){S.isCubeTexture?Ke.setTextureCube(S,0):S.isData3DTexture?Ke.setTexture3D(S,0):S.isDataArrayTexture||S.isCompressedArrayTexture?Ke.setTexture2DArray(S,0):Ke.setTexture2D(S,0),ve.unbindTexture()},this.resetState=function(){Y=0,V=0,ie=null,ve.reset(),he.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return wi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=at._getDrawingBufferColorSpace(e),t.unpackColorSpace=at._getUnpackColorSpace()}};var er={x:0,z:0,turn:0},tr={rotation:[...Qa],scale:1,translation:[0,0,0]};function Q_({x:n,z:e,turn:t},i,r){if(i===r&&n===0&&e===0&&t===0)return tr;let[s,o]=Xu(r.up),a=Kt(Ft(Oi(r.up,t)),Hl(i.up,r.up)),l=Gs(Gs(og(r),Oi(s,n)),Oi(o,e)),c=Lt(a,og(i));return{rotation:a,scale:1,translation:Gs(l,Oi(c,-1))}}function Xu(n){let e=Hl([0,0,1],n);return[Lt(e,[1,0,0]),Lt(e,[0,-1,0])]}function Hl(n,e){let{w:t,x:i,y:r,z:s}=new Jt().setFromUnitVectors(new B(...n),new B(...e));return[t,i,r,s]}function Hs({rotation:n,scale:e,translation:t},i){return Gs(Oi(Lt(n,i),e),t)}function ex({rotation:n,scale:e,translation:t},i){return Oi(Lt(vi(n),Gs(i,Oi(t,-1))),1/e)}function Wl(n,e){if(e===tr)return n;let t=Wi(e.rotation),i=[0,1,2].flatMap(s=>[0,1,2].map(o=>[0,1,2].reduce((a,l)=>a+n.R[3*s+l]*t[3*l+o]*e.scale,0))),r=[0,1,2].map(s=>e.translation.reduce((o,a,l)=>o+n.R[3*s+l]*a,n.t[s]));return{...n,R:i,t:r}}function Ws(n,e){if(e===tr)return n;let{rotation:t,translation:i}=e,r=vi(t);return Wl(n,{rotation:r,scale:1,translation:Oi(Lt(r,i),-1)})}function qu(n,e){if(n===tr)return e;let[t,i]=[e.positions.slice(),e.rotations.slice()];for(let r=0;3*r<t.length;r++)t.set(Hs(n,ot(t,r)),3*r),i.set(Kt(n.rotation,bt(i,r)),4*r);return{positions:t,rotations:i}}function tx({up:n,floor:e},t,i,r){let s=Hl([0,1,0],n),[o,a]=[Lt(s,[0,0,1]),Lt(s,[1,0,0])],l=Ft(Oi(n,Math.atan2(ag(i,a),ag(i,o)))),c=og({up:n,floor:e,home:t});return{rotation:Kt(l,s),scale:1,translation:Gs(c,Oi(i,r))}}function og({up:n,floor:e,home:t}){return Gs(t,Oi(n,e-ag(t,n)))}var Oi=([n,e,t],i)=>[n*i,e*i,t*i],ag=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],Gs=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var $u=["capture","y","-y","z","-z"],e2={y:[0,1,0],"-y":[0,-1,0],z:[0,0,1],"-z":[0,0,-1]},Qo=class{constructor(e,t){this.stage=e;this.changed=t}stage;changed;get chosen(){return this.stage().chosenId}add(e){return this.change(t=>t.add(xi(e)))}replace(e,t){this.change(i=>i.replace(t,e))}remove(e){this.change(t=>t.remove(e))}choose(e){this.change(t=>t.choose(e))}avatar(e){return this.stage().of(e).avatar}show(e,t){this.change(i=>i.show(e,t))}place(e,t){this.change(i=>i.place(e,t))}setPose(e,t){this.change(i=>i.of(e).setPose(t))}setShape(e,t){this.change(i=>i.of(e).setShape(t))}setScene(e,t){this.change(i=>i.setCloud(e,t2(t,i.world.up)))}joints(e){let{motion:t,pose:i,poser:r}=this.stage().of(e);return qu(t,r.joints(i))}own(e,t=this.chosen){return ex(this.stage().of(t).motion,e)}leadWay(e,t=this.chosen){return Lt(this.stage().of(t).motion.rotation,e)}lead(e,t=this.chosen){return Hs(this.stage().of(t).motion,e)}ownCamera(e,t=this.chosen){return Wl(e,this.stage().of(t).motion)}sceneCamera(e,t=this.chosen){return Ws(e,this.stage().of(t).motion)}axes(){let{floor:e,up:t}=this.stage().world,[i,r]=Xu(t);return{up:t,right:i,front:r,floor:e}}change(e){let t=e(this.stage());return this.changed(),t}};function t2({scale:n,turn:e,up:t,x:i,y:r,z:s},o){let[a,l]=Xu(o),c=t==="capture"?tr.rotation:Hl(e2[t],o),h=Kt(Ft([o[0]*e,o[1]*e,o[2]*e]),c),u=[0,1,2].map(f=>i*a[f]+r*o[f]+s*l[f]);return{rotation:h,scale:n,translation:u}}var n2=1.06;function nx(n,e,t,i,r){let s=fs(n.low,.5,n.high,.5),o=cg(n,t,i,r);return{position:fs(s,1,i2(e,t),o),target:s}}function cg(n,e,t,i){let r=fs(n.high,.5,n.low,-.5),s=fs(r,1,e,-lg(r,e)),o=Math.tan(t*Math.PI/360),a=(l,c)=>n2*l/Math.sin(Math.atan(c));return Math.max(a(Math.hypot(...r),o),a(Math.hypot(...s),o*i))}function hg(n,e){let t=Lt(n,[0,0,1]),i=fs(t,1,e,-lg(t,e));if(Math.hypot(...i)>=.1)return Xl(i);let r=Math.abs(e[0])<.9?[1,0,0]:[0,0,1];return Xl(fs(r,1,e,-lg(r,e)))}function i2(n,e){let t=hg(n,e);return Xl(fs(fs(t,1,Yu(e,t),.3),1,e,.12))}function fs(n,e,t,i){return[0,1,2].map(r=>e*n[r]+i*t[r])}function lg(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function Yu(n,e){return[n[1]*e[2]-n[2]*e[1],n[2]*e[0]-n[0]*e[2],n[0]*e[1]-n[1]*e[0]]}function Xl(n){let e=Math.hypot(...n);return[n[0]/e,n[1]/e,n[2]/e]}var ps=.01,Ku=200;function r2({R:n,t:e,K:t,...i},r,s){let o=r/i.width,a=s/i.height;return{R:n,t:e,focal:[t[0]*o,t[4]*a],centre:[t[2]*o,t[5]*a],width:r,height:s}}function ug(n,e,t){let i=Math.min(e/n.width,t/n.height),r={width:i*n.width,height:i*n.height};return{x:(e-r.width)/2,y:(t-r.height)/2,...r}}function ju(n,e,t){let i=ug(n,e,t),r=r2(n,i.width,i.height);return{...r,centre:[r.centre[0]+i.x,r.centre[1]+i.y],width:e,height:t}}function ix(n,e,t,i,r){let s=Wi(e),o=[s[0],s[3],s[6],-s[1],-s[4],-s[7],-s[2],-s[5],-s[8]],a=[0,1,2].map(c=>-ox(o,c,n)),l=r/2/Math.tan(t*Math.PI/360);return{R:o,t:a,focal:[l,l],centre:[i/2,r/2],width:i,height:r}}function dg(n,e,t,i){let r=(s,o)=>[0,4,8].map(a=>o*n[a+s]);return{R:[...r(0,1),...r(1,-1),...r(2,-1)],t:[n[12],-n[13],-n[14]],focal:[e[0]*t/2,e[5]*i/2],centre:[(1-e[8])*t/2,(1+e[9])*i/2],width:t,height:i}}function ea({R:n,t:e}){return[0,1,2].map(t=>-(n[t]*e[0]+n[3+t]*e[1]+n[6+t]*e[2]))}function rx({R:n,t:e,focal:t,centre:i},r){let[s,o,a]=[0,1,2].map(l=>ox(n,l,r)+e[l]);return[i[0]+t[0]*s/a,i[1]+t[1]*o/a,a]}function fg({R:n,t:e}){return[n[6],n[7],n[8],e[2]]}function sx(n,{R:e,t}){n.set(e[0],e[1],e[2],t[0],-e[3],-e[4],-e[5],-t[1],-e[6],-e[7],-e[8],-t[2],0,0,0,1)}function Zu(n,{focal:e,centre:t,width:i,height:r}){let s=2*e[0]/i,o=2*e[1]/r,a=1-2*t[0]/i,l=2*t[1]/r-1,[c,h]=pg();n.set(s,0,a,0,0,o,l,0,0,0,-c,h,0,0,-1,0)}function pg(){return[(Ku+ps)/(Ku-ps),-2*Ku*ps/(Ku-ps)]}function ox(n,e,[t,i,r]){return n[3*e]*t+n[3*e+1]*i+n[3*e+2]*r}async function ax(){let n=["immersive-vr","immersive-ar"],e=await Promise.all(n.map(t=>navigator.xr?.isSessionSupported(t).catch(()=>!1)??!1));return n.filter((t,i)=>e[i])}var Ju=class n{constructor(e,t,i,r,s,o){this.kind=e;this.session=t;this.layer=i;this.floor=r;this.target=s;this.work=o;t.addEventListener("end",()=>{this.over=!0,o.ended()}),t.requestAnimationFrame(this.frame)}kind;session;layer;floor;target;work;over=!1;static async begin(e,t,i){let r;try{r=await navigator.xr.requestSession(e,{requiredFeatures:["local-floor"]});let s=t.getContext();await s.makeXRCompatible();let o=new XRWebGLLayer(r,s,{antialias:!1,ignoreDepthValues:!0});await r.updateRenderState({baseLayer:o});let a=await r.requestReferenceSpace("local-floor"),l=new dn(o.framebufferWidth,o.framebufferHeight);return t.setRenderTargetFramebuffer(l,o.framebuffer),new n(e,r,o,a,l,i)}catch(s){throw await r?.end().catch(()=>{}),new Zt("no-headset",`The headset could not be entered: ${s.message}`)}}async end(){this.over||await this.session.end()}frame=(e,t)=>{if(this.over)return;this.session.requestAnimationFrame(this.frame);let i=t.getViewerPose(this.floor);if(!i)return;let{space:r}=this.work,s=i.views.map(l=>{let c=this.layer.getViewport(l),h=dg(l.transform.inverse.matrix,l.projectionMatrix,c.width,c.height);return{pinhole:Ws(h,r),rect:c}}).filter(({rect:l})=>l.width>0),[{pinhole:o}]=s,a=dg(i.transform.inverse.matrix,i.views[0].projectionMatrix,o.width,o.height);this.work.prepare(Ws(a,r)),this.work.draw(s,this.target)}};var s2=2,Qu=class{constructor(e){this.parts=e}parts;immersion=null;kinds(){return ax()}async enter(e){let{changed:t,presenter:i,scheduler:r}=this.parts;this.immersion=await Ju.begin(e,i.renderer,this.work(e)),r.pause(),t(e)}async leave(){await this.immersion?.end()}work(e){let{changed:t,frame:i,presenter:r,scheduler:s,stage:o}=this.parts,{actor:a,world:l}=o(),{motion:c,pose:h,poser:u}=a,{positions:f,rotations:d}=u.joints(h),m=hg(Kt(c.rotation,bt(d,0)),l.up);return{space:tx(l,Hs(c,ot(f,0)),m,s2),prepare:v=>{i(),r.prepareEyes(o(),v)},draw:(v,p)=>r.drawEyes(o(),v,p,e==="immersive-ar"),ended:()=>{this.immersion=null,s.resume(),t(null)}}}};var o2=`
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,a2=`
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`,ed=class{scene=new Rr;camera=new os;mesh;texture=null;constructor(){let e=new Sn({glslVersion:Rn,vertexShader:o2,fragmentShader:a2,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},share:{value:new Ne(1,1)}}});this.mesh=new Ot(new si(2,2),e),this.mesh.frustumCulled=!1,this.scene.add(this.mesh)}draw(e,t,i,r){if(this.texture?.image!==t&&this.take(t),!t)return;let s=i/r/(t.width/t.height),{uniforms:o}=this.mesh.material;o.share.value.set(Math.min(s,1),Math.min(1/s,1)),e.render(this.scene,this.camera)}dispose(){this.texture?.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}take(e){this.texture?.dispose(),this.texture=e&&new Bn(e),this.texture&&(this.texture.flipY=!1,this.texture.needsUpdate=!0),this.mesh.material.uniforms.picture.value=this.texture}};var nr={on:!0,turn:0,brightness:1,tint:"#ffffff"};function lx(n,e,t){let i=vi(Ft(e.map(r=>r*t*Math.PI/180)));return h2([0,1,2].map(r=>l2(n.filter((s,o)=>o%3===r),i)))}function l2(n,e){let[t,i,r]=[[1,0,0],[0,1,0],[0,0,1]].map(a=>Lt(e,a)),s=[t,i,r].map(a=>n[0]*a[0]+n[1]*a[1]+n[2]*a[2]),o=(a,l)=>c2(n,a,l);return[...s,2*o(t,i),2*o(i,r),2*o(r,t),1.5*o(r,r),o(t,t)-o(i,i)]}function c2([,,,n,e,t,i,r],s,o){let a=(h,u)=>(s[h]*o[u]+s[u]*o[h])/2;return[r/2-i/3,-r/2-i/3,2*i/3].reduce((h,u,f)=>h+u*s[f]*o[f],0)+n*a(0,1)+e*a(1,2)+t*a(2,0)}function h2(n){return n[0].flatMap((e,t)=>n.map(i=>i[t]))}function Xs({brightness:n,tint:e}){return[1,3,5].map(t=>n*Number.parseInt(e.slice(t,t+2),16)/255)}function cx(n){let e=n.getContext(),{drawingBufferWidth:t,drawingBufferHeight:i}=e,r=new Uint8ClampedArray(4*t*i);return n.setRenderTarget(null),e.readPixels(0,0,t,i,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(r.buffer)),ux({width:t,height:i,data:r})}function hx(n,{width:e,height:t},i,r){let s=new dn(e,t),o=new Uint8ClampedArray(4*e*t);try{n.setRenderTarget(s),n.setClearColor(i??"#000000",i===null?0:1),n.clear(),r(),n.readRenderTargetPixels(s,0,0,e,t,new Uint8Array(o.buffer))}finally{n.setRenderTarget(null),s.dispose()}return i===null&&u2(o),ux({width:e,height:t,data:o})}function u2(n){for(let e=0;e<n.length;e+=4){let t=n[e+3]>0?255/n[e+3]:0;for(let i=e;i<e+3;i++)n[i]=n[i]*t}}function ux({width:n,height:e,data:t}){let i=new Uint8ClampedArray(t.length),r=4*n;for(let s=0;s<e;s++)i.set(t.subarray(s*r,(s+1)*r),(e-1-s)*r);return{width:n,height:e,data:i}}var dx=["mode","coloring","pointSize","exposure","light","share"],mg={gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!1,box:!1,shadow:!1},td=class{constructor(e,t){this.canvas=e;this.viewpoint=t;this.renderer=d2(e)}canvas;viewpoint;display={mode:"splats",coloring:"rgb",share:1,resolution:1,background:"#ffffff",backdrop:null,elsewhere:!1,split:!1,alone:!1,pointSize:1.5,exposure:0,light:nr};layers={...mg,floor:!0};renderer;backdrop=new ed;prepare(e,t){let i=this.screens(e.length),r=e.length;r===0&&t();for(let o of e.slice(1))o.standLike(e[0].actor);let s=this.look();e.forEach((o,a)=>{o.setAlone(this.display.alone),o.setLook(...s),o.applyPose(),o.showCameras(this.viewpoint.through?.name??null);let{width:l,height:c}=i[a];o.sort(this.viewpoint.pinhole(l,c),this.display.share,h=>{h&&--r===0&&t()})})}getReady(e){this.fit(),e.compile(this.renderer)}draw(e){let{renderer:t}=this,{width:i,height:r}=this.size();this.fit();let s=this.look(),o=this.screens(e.length);t.setScissorTest(!1),t.setViewport(0,0,i,r),t.setClearColor(this.display.background,1),t.clear(),this.backdrop.draw(t,this.display.backdrop,i,r),this.viewpoint.sync(this.viewpoint.pinhole(o[0].width,o[0].height)),e.forEach((a,l)=>{let c=this.enter(o[l]);a.setLook(...s),a.draw(t,c,s[2])})}prepareEyes(e,t){e.setAlone(this.display.alone),e.setLook(this.display,{...this.layers,cameras:!1},1),e.applyPose(),e.showCameras(null),e.sort(t,this.display.share,()=>{})}drawEyes(e,t,i,r){let{renderer:s}=this;s.setClearColor(r?"#000000":this.display.background,r?0:1),e.setLook(this.display,{...this.layers,cameras:!1,floor:this.layers.floor&&!r},1),i.scissorTest=!0;for(let{pinhole:o,rect:a}of t)i.viewport.set(a.x,a.y,a.width,a.height),i.scissor.copy(i.viewport),s.setRenderTarget(i),s.clear(),e.draw(s,o,1);s.setRenderTarget(null)}read(){return cx(this.renderer)}async render(e,t){let{width:i,height:r,camera:s,background:o=null,layers:a=!1}=t,l=s??this.viewpoint.through,c=l?ju(l,i,r):this.viewpoint.pinhole(i,r);do{if(e.setAlone(this.display.alone),e.setLook(this.display,a?this.layers:mg,1),e.disposed)throw new Zt("disposed","the avatar was taken away while it was being drawn");e.applyPose()}while(!await new Promise(u=>e.sort(c,this.display.share,u)));if(this.renderer.getContext().isContextLost())throw new Zt("context-lost","the browser took the graphics context away: try again");e.setLook(this.display,a?this.layers:mg,1),e.hurry();let h=o==="display";return hx(this.renderer,c,h?this.display.background:o,()=>{h&&this.backdrop.draw(this.renderer,this.display.backdrop,i,r),e.draw(this.renderer,c,1)})}screens(e){let{width:t,height:i}=this.size();if(e<2)return[{x:0,y:0,width:t,height:i}];let r=Math.max(1,Math.floor(t/2));return[{x:0,y:0,width:r,height:i},{x:r,y:0,width:Math.max(1,t-r),height:i}]}dispose(){this.backdrop.dispose(),this.renderer.dispose()}fit(){let{width:e,height:t}=this.size();(this.canvas.width!==e||this.canvas.height!==t)&&this.renderer.setSize(e,t,!1)}look(){let e={...this.layers,gaussians:this.layers.gaussians&&!this.display.elsewhere};return[this.display,e,this.size().width/Math.max(1,this.canvas.clientWidth)]}size(){let e=devicePixelRatio*this.display.resolution,{clientWidth:t,clientHeight:i}=this.canvas,r=s=>Math.max(1,Math.round(s*e));return{width:r(t),height:r(i)}}enter(e){return this.renderer.setViewport(e.x,e.y,e.width,e.height),this.renderer.setScissor(e.x,e.y,e.width,e.height),this.renderer.setScissorTest(!0),this.viewpoint.pinhole(e.width,e.height)}};function d2(n){at.enabled=!1;let e={alpha:!1,antialias:!1,powerPreference:"high-performance"},t=n.getContext("webgl2",e);if(!t)throw new Zt("no-webgl2","This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.");let i=new Gu({canvas:n,context:t,...e});return i.debug.checkShaderErrors=!1,i.setPixelRatio(1),i.outputColorSpace=Ds,i.autoClear=!1,i}var nd=class{constructor(e){this.work=e}work;milliseconds=0;wanted=1;applied=0;sorted=0;drawn=0;shown=0;handle=0;paused=!1;holds=Promise.resolve();held=0;waiting=[];times=[];start(){this.handle=requestAnimationFrame(()=>this.tick())}stop(){cancelAnimationFrame(this.handle),this.paused=!0}pause(){this.paused=!0}resume(){this.paused=!1,this.invalidate()}invalidate(){this.wanted++}settled(){let e=this.wanted;return this.shown>=e?Promise.resolve():new Promise(t=>this.waiting.push({version:e,resolve:t}))}hold(e){this.held++;let t=this.holds.then(e).finally(()=>{this.held--,this.drawn=this.applied,this.invalidate()});return this.holds=t.catch(()=>{}),t}framesPerSecond(){let e=performance.now();return this.times=this.times.filter(t=>e-t<1e3),this.times.length*(1e3/1e3)}tick(){this.handle=requestAnimationFrame(()=>this.tick()),!(this.paused||this.held>0)&&(this.work.tick(),this.applied>this.drawn&&this.draw(),this.wanted>this.applied&&this.apply())}apply(){let e=this.wanted,t=performance.now();this.applied=e,this.work.apply(()=>{this.sorted=Math.max(this.sorted,e),e===this.applied&&!this.paused&&this.held===0&&this.draw()}),this.milliseconds=performance.now()-t}draw(){let e=performance.now();this.work.draw(),this.drawn=this.applied,this.shown=Math.min(this.drawn,this.sorted);let t=performance.now();this.milliseconds+=t-e,this.times.push(t),this.work.drawn();let i=this.waiting.filter(({version:r})=>r<=this.shown);this.waiting=this.waiting.filter(({version:r})=>r>this.shown);for(let{resolve:r}of i)r()}};var fx=`"use strict";(()=>{function v(e,t){let o=new Uint32Array(t),n=e.filter(i=>i.count<=t).at(-1)?.count??0,r=e.find(i=>i.count>t)?.count??t;for(let i=0;i<t;i++)o[i]=i;let l=t-n;for(let i=0;i<l;i++)o[n+i]=n+Math.floor(i*(r-n)/l);return o}var b=.01;var g=65536,O=30;function S(e,t,o,n){if(e.kind==="still")V(e.means,o,n);else if(t)e.kind==="bones"?I(e,t.bones,o,n):e.kind==="triangle"?G(e,t,o,n):L(e,t,o,n);else throw new Error("sort was asked for before there was something to sort")}function G(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{normals:s}=t,u=P(t.vertices,o);for(let m=0,a=0;m<n.length;m++,a+=3){let[c,h,p]=[l[a],l[a+1],l[a+2]],[f,d,y]=[r[a],r[a+1],r[a+2]],[M,k,F]=[c>0?c:0,h>0?h:0,p>0?p:0],R=M*s[3*f]+k*s[3*d]+F*s[3*y],U=M*s[3*f+1]+k*s[3*d+1]+F*s[3*y+1],w=M*s[3*f+2]+k*s[3*d+2]+F*s[3*y+2],C=(R*o[0]+U*o[1]+w*o[2])/Math.max(Math.sqrt(R*R+U*U+w*w),1e-12);n[m]=c*u[f]+h*u[d]+p*u[y]+i[m]*C}}function L(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{vertices:s}=t,u=P(s,o),m=0;for(let a=0,c=0;a<n.length;a++,c+=3){let[h,p,f]=[r[c],r[c+1],r[c+2]];a>0&&h===r[c-3]&&p===r[c-2]&&f===r[c-1]||(m=N(s,3*h,3*p,3*f,o));let y=l[c]*u[h]+l[c+1]*u[p]+l[c+2]*u[f];n[a]=y+i[a]*m}}function N(e,t,o,n,r){let[l,i,s]=[e[o]-e[t],e[o+1]-e[t+1],e[o+2]-e[t+2]],[u,m,a]=[e[n]-e[t],e[n+1]-e[t+1],e[n+2]-e[t+2]],[c,h,p]=[i*a-s*m,s*u-l*a,l*m-i*u];return(c*r[0]+h*r[1]+p*r[2])/Math.max(Math.sqrt(c*c+h*h+p*p),1e-12)}function I({means:e,bones:t,weights:o},n,r,l){let i=q(n,r);for(let s=0;s<l.length;s++){let u=0;for(let m=4*s;m<4*s+4;m++){let a=4*t[m],c=i[a]*e[3*s]+i[a+1]*e[3*s+1]+i[a+2]*e[3*s+2];u+=o[m]*(c+i[a+3])}l[s]=u}}function P(e,t){let o=new Float32Array(e.length/3);return V(e,t,o),o}function V(e,t,o){for(let n=0;n<o.length;n++)o[n]=t[0]*e[3*n]+t[1]*e[3*n+1]+t[2]*e[3*n+2]+t[3]}function q(e,t){let o=new Float32Array(e.length/3);for(let n=0;12*n<e.length;n++)for(let r=0;r<4;r++){let l=12*n+r,i=t[0]*e[l]+t[1]*e[l+4]+t[2]*e[l+8];o[4*n+r]=i+(r===3?t[3]:0)}return o}var A=class{starts=new Uint32Array(g+1);keys=new Uint16Array(0);sort(t,o,n){let r=n.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:l,starts:i}=this,s=1/0,u=-1/0;for(let a=0;a<t.length;a++){let c=t[a];c<s&&(s=c),c>u&&(u=c)}let m=u>s?(g-1)/(u-s):0;if(u-s>O)B(t,o,u,l,r);else for(let a=0;a<r;a++)l[a]=(u-t[o?o[a]:a])*m;i.fill(0);for(let a=0;a<r;a++)i[l[a]+1]++;for(let a=1;a<=g;a++)i[a]+=i[a-1];for(let a=0;a<r;a++)n[i[l[a]]++]=o?o[a]:a}};function B(e,t,o,n,r){let l=Math.log(Math.max(o,2*b)),i=(g-1)/(l-Math.log(b));for(let s=0;s<r;s++)n[s]=(l-Math.log(Math.max(e[t?t[s]:s],b)))*i}function Q(e,t){if(t>=e.length)return null;let o=new Uint32Array(256);for(let s of e)o[s]++;let n=255,r=0;for(;n>0&&r+o[n]<t;)r+=o[n--];let l=t-r,i=new Uint32Array(t);for(let s=0,u=0;u<t;s++)(e[s]>n||e[s]===n&&l-- >0)&&(i[u++]=s);return i}function D(e,t){let o=e.reduce((l,{opacities:i})=>l+i.length,0);if(t>=o)return null;if(!e.some(({levels:l})=>l.length>0))return Q(T(e.map(({opacities:l})=>l)),t);let n=new Uint32Array(t),r=0;for(let{levels:l,opacities:i}of e){let s=r+i.length,[u,m]=[r,s].map(c=>Math.round(c*t/o)),a=l.length>0?v(l,m-u):Q(i,m-u);for(let c=u;c<m;c++)n[c]=r+(a?a[c-u]:c-u);r=s}return n}function T(e){if(e.length===1)return e[0];let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}var x=class{constructor(t){this.reply=t}reply;groups=[];depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new A;handle(t){switch(t.type){case"groups":this.setGroups(t.groups);break;case"stance":this.groups[t.group].stance=t.stance;break;case"sort":this.sort(t);break}}setGroups(t){let o=t.map(({opacities:r})=>r.length);this.depths=new Float32Array(o.reduce((r,l)=>r+l,0));let n=0;this.groups=t.map((r,l)=>{let i=this.depths.subarray(n,n+=o[l]);return{...r,stance:null,depths:i}}),this.names=t.length===1&&t[0].first===0?null:j(t),this.keptCount=-1}sort({id:t,rows:o,count:n,buffer:r}){let l=performance.now();this.keptCount!==n&&(this.kept=D(this.groups,n),this.keptCount=n),this.groups.forEach(({anchors:s,stance:u,depths:m},a)=>S(s,u,o[a],m));let i=r?.length===n?r:new Uint32Array(n);if(this.sorter.sort(this.depths,this.kept,i),this.names)for(let s=0;s<n;s++)i[s]=this.names[i[s]];this.reply({id:t,order:i,milliseconds:performance.now()-l})}};function j(e){let t=new Uint32Array(e.reduce((n,{opacities:r})=>n+r.length,0)),o=0;for(let{first:n,opacities:r}of e)for(let l=0;l<r.length;l++)t[o++]=n+l;return t}var E=self,Y=new x(e=>E.postMessage(e,[e.order.buffer]));E.onmessage=({data:e})=>Y.handle(e);})();
`;function px(n,e){let t=new Uint32Array(e),i=n.filter(o=>o.count<=e).at(-1)?.count??0,r=n.find(o=>o.count>e)?.count??e;for(let o=0;o<e;o++)t[o]=o;let s=e-i;for(let o=0;o<s;o++)t[i+o]=i+Math.floor(o*(r-i)/s);return t}function mx(n,e){let t=n.findIndex(o=>o.count>=e);if(t<0)return 1;let i=n[t],r=n[t-1];if(!r)return i.growth;let s=Math.log(e/r.count)/Math.log(i.count/r.count);return r.growth*(i.growth/r.growth)**s}var id=65536,p2=30;function gx(n,e,t,i){if(n.kind==="still")vx(n.means,t,i);else if(e)n.kind==="bones"?v2(n,e.bones,t,i):n.kind==="triangle"?m2(n,e,t,i):g2(n,e,t,i);else throw new Error("sort was asked for before there was something to sort")}function m2(n,e,t,i){let{corners:r}=n,{weights:s,heights:o}=e.places??n,{normals:a}=e,l=yx(e.vertices,t);for(let c=0,h=0;c<i.length;c++,h+=3){let[u,f,d]=[s[h],s[h+1],s[h+2]],[m,v,p]=[r[h],r[h+1],r[h+2]],[g,x,M]=[u>0?u:0,f>0?f:0,d>0?d:0],w=g*a[3*m]+x*a[3*v]+M*a[3*p],E=g*a[3*m+1]+x*a[3*v+1]+M*a[3*p+1],T=g*a[3*m+2]+x*a[3*v+2]+M*a[3*p+2],_=(w*t[0]+E*t[1]+T*t[2])/Math.max(Math.sqrt(w*w+E*E+T*T),1e-12);i[c]=u*l[m]+f*l[v]+d*l[p]+o[c]*_}}function g2(n,e,t,i){let{corners:r}=n,{weights:s,heights:o}=e.places??n,{vertices:a}=e,l=yx(a,t),c=0;for(let h=0,u=0;h<i.length;h++,u+=3){let[f,d,m]=[r[u],r[u+1],r[u+2]];h>0&&f===r[u-3]&&d===r[u-2]&&m===r[u-1]||(c=y2(a,3*f,3*d,3*m,t));let p=s[u]*l[f]+s[u+1]*l[d]+s[u+2]*l[m];i[h]=p+o[h]*c}}function y2(n,e,t,i,r){let[s,o,a]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[l,c,h]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]],[u,f,d]=[o*h-a*c,a*l-s*h,s*c-o*l];return(u*r[0]+f*r[1]+d*r[2])/Math.max(Math.sqrt(u*u+f*f+d*d),1e-12)}function v2({means:n,bones:e,weights:t},i,r,s){let o=_2(i,r);for(let a=0;a<s.length;a++){let l=0;for(let c=4*a;c<4*a+4;c++){let h=4*e[c],u=o[h]*n[3*a]+o[h+1]*n[3*a+1]+o[h+2]*n[3*a+2];l+=t[c]*(u+o[h+3])}s[a]=l}}function yx(n,e){let t=new Float32Array(n.length/3);return vx(n,e,t),t}function vx(n,e,t){for(let i=0;i<t.length;i++)t[i]=e[0]*n[3*i]+e[1]*n[3*i+1]+e[2]*n[3*i+2]+e[3]}function _2(n,e){let t=new Float32Array(n.length/3);for(let i=0;12*i<n.length;i++)for(let r=0;r<4;r++){let s=12*i+r,o=e[0]*n[s]+e[1]*n[s+4]+e[2]*n[s+8];t[4*i+r]=o+(r===3?e[3]:0)}return t}var rd=class{starts=new Uint32Array(id+1);keys=new Uint16Array(0);sort(e,t,i){let r=i.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:s,starts:o}=this,a=1/0,l=-1/0;for(let h=0;h<e.length;h++){let u=e[h];u<a&&(a=u),u>l&&(l=u)}let c=l>a?(id-1)/(l-a):0;if(l-a>p2)x2(e,t,l,s,r);else for(let h=0;h<r;h++)s[h]=(l-e[t?t[h]:h])*c;o.fill(0);for(let h=0;h<r;h++)o[s[h]+1]++;for(let h=1;h<=id;h++)o[h]+=o[h-1];for(let h=0;h<r;h++)i[o[s[h]]++]=t?t[h]:h}};function x2(n,e,t,i,r){let s=Math.log(Math.max(t,2*ps)),o=(id-1)/(s-Math.log(ps));for(let a=0;a<r;a++)i[a]=(s-Math.log(Math.max(n[e?e[a]:a],ps)))*o}function gg(n,e){if(e>=n.length)return null;let t=new Uint32Array(256);for(let a of n)t[a]++;let i=255,r=0;for(;i>0&&r+t[i]<e;)r+=t[i--];let s=e-r,o=new Uint32Array(e);for(let a=0,l=0;l<e;a++)(n[a]>i||n[a]===i&&s-- >0)&&(o[l++]=a);return o}function sd(n,e){let t=n.reduce((s,{opacities:o})=>s+o.length,0);if(e>=t)return null;if(!n.some(({levels:s})=>s.length>0))return gg(b2(n.map(({opacities:s})=>s)),e);let i=new Uint32Array(e),r=0;for(let{levels:s,opacities:o}of n){let a=r+o.length,[l,c]=[r,a].map(u=>Math.round(u*e/t)),h=s.length>0?px(s,c-l):gg(o,c-l);for(let u=l;u<c;u++)i[u]=r+(h?h[u-l]:u-l);r=a}return i}function b2(n){if(n.length===1)return n[0];let e=new Uint8Array(n.reduce((i,r)=>i+r.length,0)),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}var od=class{constructor(e){this.reply=e}reply;groups=[];depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new rd;handle(e){switch(e.type){case"groups":this.setGroups(e.groups);break;case"stance":this.groups[e.group].stance=e.stance;break;case"sort":this.sort(e);break}}setGroups(e){let t=e.map(({opacities:r})=>r.length);this.depths=new Float32Array(t.reduce((r,s)=>r+s,0));let i=0;this.groups=e.map((r,s)=>{let o=this.depths.subarray(i,i+=t[s]);return{...r,stance:null,depths:o}}),this.names=e.length===1&&e[0].first===0?null:w2(e),this.keptCount=-1}sort({id:e,rows:t,count:i,buffer:r}){let s=performance.now();this.keptCount!==i&&(this.kept=sd(this.groups,i),this.keptCount=i),this.groups.forEach(({anchors:a,stance:l,depths:c},h)=>gx(a,l,t[h],c));let o=r?.length===i?r:new Uint32Array(i);if(this.sorter.sort(this.depths,this.kept,o),this.names)for(let a=0;a<i;a++)o[a]=this.names[o[a]];this.reply({id:e,order:o,milliseconds:performance.now()-s})}};function w2(n){let e=new Uint32Array(n.reduce((i,{opacities:r})=>i+r.length,0)),t=0;for(let{first:i,opacities:r}of n)for(let s=0;s<r.length;s++)e[t++]=i+s;return e}var ld=class{milliseconds=0;connection;groups=null;stances=[];untold=new Set;running=null;waiting=null;lastId=0;spare=null;constructor(){this.connection=S2(e=>this.receive(e),()=>this.moveToPage())}setGroups(e){this.groups={type:"groups",groups:e},this.stances=[],this.untold=new Set([this.groups]),this.forget()}setStance(e,{vertices:t,normals:i,bones:r,places:s}){let o={type:"stance",group:e,stance:{vertices:t,normals:i,bones:r,places:s}};this.untold.delete(this.stances[e]),this.untold.add(o),this.stances[e]=o}sort(e,t,i){let r=this.waiting;this.waiting={rows:e,count:t,sorted:i},this.running||this.next(),r?.sorted(null)}recycle(e){this.spare=e}forget(){let e=[this.waiting,this.running?.wish];this.waiting=null,this.running&&(this.running.wish={...this.running.wish,sorted:()=>{}});for(let t of e)t?.sorted(null)}dispose(){this.forget(),this.connection.stop()}next(){let e=this.waiting;if(!e)return;this.waiting=null,this.running={id:++this.lastId,wish:e};let t=this.spare;this.spare=null,this.tell();let i=t?[t.buffer]:[];this.connection.send({type:"sort",id:this.lastId,rows:e.rows,count:e.count,buffer:t},i)}tell(){for(let e of this.untold)this.connection.send(e);this.untold.clear()}moveToPage(){this.connection.stop(),this.connection=yg(e=>this.receive(e)),this.untold=new Set([this.groups,...this.stances].filter(e=>e!==null)),this.waiting??=this.running?.wish??null,this.running=null,this.next()}receive({id:e,order:t,milliseconds:i}){if(this.running?.id!==e)return;let{wish:r}=this.running;this.running=null,this.milliseconds=i,r.sorted(t),this.next()}},ta=null,ad=!1;function _x(){if(!(ta||ad))try{ta=xx(),ta.onerror=()=>{ta=null,ad=!0}}catch{ad=!0}}function xx(){let n=URL.createObjectURL(new Blob([fx],{type:"text/javascript"})),e=new Worker(n);return URL.revokeObjectURL(n),e}function S2(n,e){if(ad)return yg(n);try{let t=ta??xx();return ta=null,t.onmessage=({data:i})=>n(i),t.onerror=e,{send:(i,r=[])=>t.postMessage(i,r),stop:()=>t.terminate()}}catch{return yg(n)}}function yg(n){let e=new od(t=>setTimeout(()=>n(t)));return{send:t=>e.handle(t),stop:()=>{}}}function ql(n,e){let t=n.length;if(t===1)return e.map(()=>Float64Array.of(1));let i=t===2?vg(2)[0]:M2(n);return e.map(r=>{let s=n.slice(1,-1).filter(o=>o<=r).length;return wx([s,s+1],n[s+1]-n[s],r-n[s],i)})}function bx(n,e){let t=A2(n);return e.map(i=>{let r=Math.floor(i)%n;return wx([r,(r+1)%n],1,i-Math.floor(i),t)})}function wx([n,e],t,i,r){let[s,o]=[1-i/t,i/t],[a,l]=[(s**3-s)*t**2/6,(o**3-o)*t**2/6],c=r[n].map((h,u)=>a*h+l*r[e][u]);return c[n]+=s,c[e]+=o,c}function M2(n){let e=n.length-1,[t,i]=vg(e+1),r=n.slice(1).map((s,o)=>s-n[o]);for(let s=1;s<e;s++)Sx(t[s],i[s],[s-1,s,s+1],[r[s-1],r[s]]);return e===2?(t[0].set([1,-1,0]),t[2].set([0,1,-1])):(t[0].set([r[1],-r[0]-r[1],r[0]]),t[e].set([r[e-1],-r[e-1]-r[e-2],r[e-2]],e-2)),Mx(t,i)}function A2(n){let[e,t]=vg(n);for(let i=0;i<n;i++)Sx(e[i],t[i],[(i+n-1)%n,i,(i+1)%n],[1,1]);return Mx(e,t)}function Sx(n,e,[t,i,r],[s,o]){n[t]+=s/6,n[i]+=(s+o)/3,n[r]+=o/6,e[t]+=1/s,e[i]-=1/s+1/o,e[r]+=1/o}function vg(n){let e=()=>Array.from({length:n},()=>new Float64Array(n));return[e(),e()]}function Mx(n,e){let t=n.length;for(let i=0;i<t;i++){let r=i;for(let s=i+1;s<t;s++)Math.abs(n[s][i])>Math.abs(n[r][i])&&(r=s);[n[i],n[r]]=[n[r],n[i]],[e[i],e[r]]=[e[r],e[i]];for(let s=0;s<t;s++){let o=s===i?0:n[s][i]/n[i][i];if(o!==0){for(let a=i;a<t;a++)n[s][a]-=o*n[i][a];for(let a=0;a<t;a++)e[s][a]-=o*e[i][a]}}}return e.map((i,r)=>i.map(s=>s/n[r][r]))}var _g=10,T2=1e3,E2=1,cd=class{constructor(e,t,i){this.simulation=e;this.clip=t;this.bonesOf=i;this.steps=Math.min(Math.max(1,Math.ceil(e.rate/t.fps)),T2),this.lead=Math.ceil(E2*t.fps)*this.steps,this.now=this.before=this.settled(0),this.known.set(0,this.now)}simulation;clip;bonesOf;steps;lead;known=new Map;bones=new Map;rows=new Map;step=0;now;before;whole=!0;at(e,t){let i=Math.min(Math.max(e,0),this.clip.count-1)*this.steps,r=Math.ceil(i-1e-6);for((r<this.step||r>this.step+this.lead)&&this.seek(Math.floor(i+1e-6));this.step<r;)this.advance();if(r%this.steps===0&&r-i<1e-6)return this.now.swing.position;let s=Math.max(r-i,0),o=(l,c)=>Float64Array.from(l,(h,u)=>h+s*(c[u]-h)),a=o(this.now.swing.position,this.before.swing.position);return this.simulation.borne(a,o(this.now.bones,this.before.bones),t)}seek(e){let t=Math.max(e-this.lead,0),i=Math.max(...[...this.known.keys()].filter(r=>r<=e));this.whole=i>=t-this.lead,this.step=this.whole?i:t,this.now=this.before=this.known.get(this.step)??this.settled(this.step)}settled(e){let t=this.bonesAt(e);return{swing:this.simulation.settled(t),bones:t}}advance(){this.step++,this.before=this.now;let e=this.bonesAt(this.step);this.now={swing:this.simulation.step(this.now.swing,e,1/(this.clip.fps*this.steps)),bones:e},this.whole&&this.step%this.lead===0&&this.known.set(this.step,this.now)}bonesAt(e){let t=Math.floor(e/this.steps);if(e%this.steps===0)return this.frameBones(t);let i=Math.max(t-_g,0),r=Math.min(t+1+_g,this.clip.count-1),s=this.curve(r-i,e/this.steps-i),o=new Float64Array(this.frameBones(t).length);return s.forEach((a,l)=>{let c=this.frameBones(i+l);for(let h=0;h<o.length;h++)o[h]+=a*c[h]}),o}curve(e,t){let i=`${e} ${t.toFixed(6)}`;return this.rows.has(i)||this.rows.set(i,ql([...Array(e+1).keys()],[t])[0]),this.rows.get(i)}frameBones(e){let t=this.bones.get(e);if(t)return t;this.bones.size>4*_g&&this.bones.delete(this.bones.keys().next().value);let i=this.bonesOf(this.clip.poseAt(e));return this.bones.set(e,i),i}};var hd=class{points=new Float64Array(0);low=[0,0,0];size=[.05,.05,.05];cells=[1,1,1];starts=new Int32Array(2);order=new Int32Array(0);cellOf=new Int32Array(0);set(e){this.points=e,this.measure(),this.sort()}find(e,t,i,r,s=-1){let{cells:[,o,a],order:l,points:c,starts:h}=this,u=-1,f=r*r;if(s>=0){let w=this.squared(s,e,t,i);w<f&&([u,f]=[s,w])}let d=Math.sqrt(f),[m,v]=[this.cell(0,e-d),this.cell(0,e+d)],[p,g]=[this.cell(1,t-d),this.cell(1,t+d)],[x,M]=[this.cell(2,i-d),this.cell(2,i+d)];for(let w=m;w<=v;w++)for(let E=p;E<=g;E++){let T=(w*o+E)*a,_=h[T+M+1];for(let A=h[T+x];A<_;A++){let L=l[A],P=c[3*L]-e,I=c[3*L+1]-t,N=c[3*L+2]-i,z=P*P+I*I+N*N;z<f&&(f=z,u=L)}}return u}squared(e,t,i,r){let{points:s}=this;return(s[3*e]-t)**2+(s[3*e+1]-i)**2+(s[3*e+2]-r)**2}cell(e,t){let i=Math.floor((t-this.low[e])/this.size[e]);return i<0?0:i>=this.cells[e]?this.cells[e]-1:i}measure(){for(let e=0;e<3;e++){let t=1/0,i=-1/0;for(let s=e;s<this.points.length;s+=3)t=Math.min(t,this.points[s]),i=Math.max(i,this.points[s]);let r=i-t;this.low[e]=t,this.size[e]=Math.max(.05,r/64),this.cells[e]=Math.max(1,Math.ceil(r/this.size[e]))}}sort(){let{cells:[e,t,i],points:r}=this,s=r.length/3;this.starts.length<e*t*i+2&&(this.starts=new Int32Array(2*e*t*i+2)),this.order.length!==s&&([this.order,this.cellOf]=[new Int32Array(s),new Int32Array(s)]);let{cellOf:o,order:a,starts:l}=this;l.fill(0);for(let c=0;c<s;c++){let h=(this.cell(0,r[3*c])*t+this.cell(1,r[3*c+1]))*i+this.cell(2,r[3*c+2]);o[c]=h,l[h+2]++}for(let c=2;c<l.length;c++)l[c]+=l[c-1];for(let c=0;c<s;c++)a[l[o[c]+1]++]=c}};var ud=class{constructor(e,t,i,r,s,o){this.meta=e;this.constants=t;let{closed:a,columns:l,first:c,particle_columns:h,particle_rows:u,rows:f}=e,d=u.flatMap(p=>h.map(g=>c+p*l+g)),m=C2(e,r,i);this.rate=t.rate,this.columns=h.length,this.particles=xg(r,s,d),this.lengths=R2(this.particles.points,this.columns),this.obstacles=xg(r,s,m),this.outwards=xg(r,Up(s,r.faces),m),this.gravity=o.map(p=>-t.gravity*p),this.nearest=new Int32Array(d.length).fill(-1),this.down=ql(u,[...Array(f).keys()]);let v=[...Array(l).keys()];this.round=a?bx(this.columns,v.map(p=>p*this.columns/l)):ql(h,v)}meta;constants;rate;particles;lengths;obstacles;outwards;gravity;tree=new hd;nearest;down;round;columns;settled(e){let{settling:t}=this.meta,i=qs(this.particles,e,!0),r={position:i,velocity:new Float64Array(i.length)};for(let s=0;s<t;s++)r=this.step(r,e,1/this.rate);return r}step({position:e,velocity:t},i,r){let{drag:s,stiffness:o}=this.meta,{fastest:a,rounds:l}=this.constants,c=qs(this.particles,i,!0),h=new Float64Array(e.length);for(let p=0;p<e.length;p++){let g=o*(c[p]-e[p])-s*t[p]+this.gravity[p%3];h[p]=e[p]+r*(t[p]+r*g)-c[p]}let u=this.evened(h),f=3*this.columns;for(let p=0;p<u.length;p++)u[p]=c[p]+(p<f?0:u[p]);let d=qs(this.obstacles,i,!0),m=qs(this.outwards,i,!1);this.tree.set(d);for(let p=0;p<l;p++)this.pushOut(u,d,m),this.keepLengths(u);let v=u.map((p,g)=>(p-e[g])/r);for(let p=0;p<v.length;p+=3){let g=Math.min(1,a/Math.max(Math.hypot(v[p],v[p+1],v[p+2]),1e-9));for(let x=p;x<p+3;x++)v[x]*=g}return{position:u,velocity:v}}carried({position:e},t){return qs(this.particles,t,!0).subarray(0,3*this.columns).reduce((r,s,o)=>Math.max(r,Math.abs(s-e[o])),0)}borne(e,t,i){let[r,s]=[qs(this.particles,t,!0),qs(this.particles,i,!0)];return e.map((o,a)=>o+s[a]-r[a])}write(e,t){let{columns:i}=this,r=new Float64Array(3*i),s=3*this.meta.first;for(let o of this.down){r.fill(0),o.forEach((a,l)=>Ax(r,e,3*i*l,a));for(let a of this.round){let[l,c,h]=[0,0,0];for(let u=0;u<i;u++)l+=a[u]*r[3*u],c+=a[u]*r[3*u+1],h+=a[u]*r[3*u+2];t[s++]=l,t[s++]=c,t[s++]=h}}}evened(e){let{bends:t,closed:i}=this.meta,r=3*this.columns,s=new Float64Array(e.length);for(let l=0;l<e.length;l+=r)for(let c=0;c<r;c++){let h=c>=3?c-3:i?c+r-3:c,u=c+3<r?c+3:i?c+3-r:c;s[l+c]=e[l+c]/2+(e[l+h]+e[l+u])/4}if(t)return s;let o=s.slice(),a=e.length-r;for(let l=r;l<e.length;l++){let c=l<a?s[l+r]:2*s[l]-s[l-r];o[l]=.6*s[l]+.2*(s[l-r]+c)}return o}pushOut(e,t,i){let{clearance:r}=this.meta,{near:s}=this.constants;for(let o=this.columns;3*o<e.length;o++){let a=3*o,[l,c,h]=[e[a],e[a+1],e[a+2]],u=this.tree.find(l,c,h,s,this.nearest[o]);if(this.nearest[o]=u,u<0)continue;let f=3*u,d=(l-t[f])*i[f]+(c-t[f+1])*i[f+1]+(h-t[f+2])*i[f+2];Ax(e.subarray(a,a+3),i,f,Math.min(Math.max(r-d,0),s))}}keepLengths(e){let{shortest:t}=this.constants,i=3*this.columns;for(let r=i;r<e.length;r+=3){let s=r-i,o=e[r]-e[s],a=e[r+1]-e[s+1],l=e[r+2]-e[s+2],c=Math.max(Math.sqrt(o*o+a*a+l*l),1e-9),h=this.lengths[s/3],u=Math.min(Math.max(c,t*h),h)/c;e[r]=e[s]+o*u,e[r+1]=e[s+1]+a*u,e[r+2]=e[s+2]+l*u}}};function C2({obstacles:n,pushing:e},{restVertices:t,skinJoints:i},r){let s=i.length/(t.length/3);return[...Array(r).keys()].filter(a=>e.includes(i[a*s])).filter((a,l)=>l%n===0)}function R2(n,e){return Float64Array.from({length:n.length/3-e},(t,i)=>{let[r,s]=[3*i,3*(i+e)];return Math.hypot(n[s]-n[r],n[s+1]-n[r+1],n[s+2]-n[r+2])})}function xg({restVertices:n,skinJoints:e,skinWeights:t},i,r){let s=e.length/(n.length/3),o=(a,l)=>r.flatMap(c=>Array.from({length:l},(h,u)=>a[c*l+u]));return{points:Float64Array.from(o(i,3)),joints:Uint8Array.from(o(e,s)),weights:Float64Array.from(o(t,s))}}function qs({joints:n,points:e,weights:t},i,r){let s=e.length/3,o=n.length/s,a=new Float64Array(e.length),l=r?1:0;for(let c=0;c<s;c++){let h=e[3*c],u=e[3*c+1],f=e[3*c+2];for(let d=c*o;d<(c+1)*o&&t[d]>0;d++){let m=t[d],v=12*n[d];a[3*c]+=m*(i[v]*h+i[v+1]*u+i[v+2]*f+l*i[v+3]),a[3*c+1]+=m*(i[v+4]*h+i[v+5]*u+i[v+6]*f+l*i[v+7]),a[3*c+2]+=m*(i[v+8]*h+i[v+9]*u+i[v+10]*f+l*i[v+11])}}return a}function Ax(n,e,t,i){for(let r=0;r<n.length;r++)n[r]+=i*e[t+r]}var P2=.004,I2=.5,L2=3,k2=.004,F2=.15,D2=.5,N2=.04,bg=class{constructor(e,t,i,r,s){this.meta=e;this.constants=t;this.skin=i;this.body=r;this.poser=s;this.rest=s.rest,this.simulation=this.simulated()}meta;constants;skin;body;poser;simulation;rest;played=null;swing=null;bones=new Float32Array(0);shownAt=0;waiting=null;get swinging(){return this.waiting!==null}hang(e,t,i){this.rest!==this.poser.rest&&this.reshape(),this.swing=i.moment?this.along(i.moment,t):this.inTime(t),this.simulation.write(this.swing.position,e)}simulated(){return new ud(this.meta,this.constants,this.skin,this.body.data,this.rest,this.body.up)}reshape(){this.rest=this.poser.rest,this.simulation=this.simulated(),this.played=this.swing=null}along({clip:e,frame:t},i){this.waiting=null,this.bones=i,this.played?.clip!==e&&(this.played=new cd(this.simulation,e,s=>this.poser.bones(s)));let r=this.played.at(t,i);return{position:r,velocity:new Float64Array(r.length)}}inTime(e){let{bones:t,simulation:i,swing:r,waiting:s}=this,o=performance.now(),a=s?Math.min((o-this.shownAt)/1e3,I2):1/i.rate,l=e.reduce((u,f,d)=>Math.max(u,Math.abs(f-t[d])),0);if(r&&(a<P2||!s&&l===0))return r;if(this.bones=e,this.shownAt=o,!r||U2()||i.carried(r,e)>D2)return this.waiting=null,i.settled(e);let c=Math.ceil(Math.max(a*i.rate,Math.min(l,1)/N2)),h=r;for(let u=1;u<=c;u++){let f=e.map((d,m)=>t[m]+u/c*(d-t[m]));h=i.step(h,f,a/c)}return this.wait(h,l>0,a),h}wait({velocity:e},t,i){let r=t?0:(this.waiting?.kept??0)+i,o=!t&&e.every(a=>Math.abs(a)<k2)?(this.waiting?.calm??0)+i:0;this.waiting=r>L2||o>F2?null:{kept:r,calm:o}}};function U2(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function Tx(n,e){if(!n.data.clothes)return[];let{constants:t,sheets:i}=n.data.clothes;return i.map(r=>new bg(r,t,i[0].first,n,e))}var O2=`
precision highp float;

in vec3 position, normal;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec3 facing, place;

void main() {
  vec4 inView = modelViewMatrix * vec4(position, 1.0);
  place = inView.xyz;
  facing = mat3(modelViewMatrix) * normal;
  gl_Position = projectionMatrix * inView;
}
`,B2=`
precision highp float;

in vec3 facing, place;
uniform float opacity;
out vec4 result;

void main() {
  vec3 normal = normalize(gl_FrontFacing ? facing : -facing), towards = normalize(-place);
  float front = max(dot(normal, towards), 0.0);
  float above = 0.5 + 0.5 * normal.y;
  float rim = pow(1.0 - front, 3.0);
  vec3 clay = vec3(0.74, 0.76, 0.80) * (0.25 + 0.55 * front + 0.2 * above) + 0.12 * rim;
  result = vec4(clay * opacity, opacity);
}
`,z2=.55,dd=class{mesh;depths;constructor(e){let t=new Di;for(let r of["position","normal"]){let s=new un(new Float32Array(3*e.numVertices),3);t.setAttribute(r,s.setUsage(Ol))}t.setIndex(new un(e.data.faces,1));let i=new Sn({glslVersion:Rn,vertexShader:O2,fragmentShader:B2,uniforms:{opacity:{value:1}},side:Mn,transparent:!0,blending:Ai,blendSrc:Ti,blendDst:ai});this.mesh=new Ot(t,i),this.depths=new Ot(t,i.clone()),this.depths.material.colorWrite=!1,this.mesh.frustumCulled=this.depths.frustumCulled=!1}set visible(e){this.mesh.visible=this.depths.visible=e}setStance({vertices:e,normals:t}){let{attributes:i}=this.mesh.geometry;i.position.array.set(e),i.normal.array.set(t),i.position.needsUpdate=i.normal.needsUpdate=!0}setVeil(e){this.mesh.material.uniforms.opacity.value=e?z2:1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.depths.material.dispose()}};var V2=[.24,.62,.98,1],G2=[.98,.46,.34,1],H2=[.98,.8,.3,1],W2=[1,1,1,1],Ex=[.08,.09,.12,.85],X2=[.35,.62,.95,.9],q2=[1,.66,.2,1],$2=[.55,.75,.45,.9],Y2=24;function Cx(n,{positions:e},t,i){let r=a=>ot(e,a),s=a=>a>=Y2?1.5:3;n.clear();let o=t.map((a,l)=>({joint:l,parent:a})).filter(({parent:a})=>a>=0);for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:Ex,width:s(a)+2});for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:K2(i[a]),width:s(a)});for(let a=0;a<t.length;a++)n.dot(r(a),{color:Ex,width:2*s(a)+3}),n.dot(r(a),{color:W2,width:2*s(a)});n.commit()}function K2(n){return n.startsWith("left")?V2:n.startsWith("right")?G2:H2}function Rx(n,e,t,i){n.clear();for(let r of e){let s=r.name===i?{color:q2,width:2.5}:{color:X2,width:1.5},o=ea(r),[a,l]=[r.width,r.height],c=[[0,0],[a,0],[a,l],[0,l]].map(([h,u])=>$l(r,h,u,t));c.forEach((h,u)=>{n.add(o,h,s),n.add(h,c[(u+1)%4],s)}),n.add($l(r,.4*a,0,t),$l(r,.5*a,-.12*l,t),s),n.add($l(r,.6*a,0,t),$l(r,.5*a,-.12*l,t),s)}n.commit()}function $l({R:n,t:e,K:t},i,r,s){let o=[(i-t[2])/t[0]*s-e[0],(r-t[5])/t[4]*s-e[1],s-e[2]];return[0,1,2].map(a=>n[a]*o[0]+n[3+a]*o[1]+n[6+a]*o[2])}function wg(n){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];for(let i=0;i<n.length;i++){let r=i%3;n[i]<e[r]&&(e[r]=n[i]),n[i]>t[r]&&(t[r]=n[i])}return{low:e,high:t}}function Px(n,{vertices:e}){let{low:t,high:i}=wg(e),r=s=>t.map((o,a)=>s>>a&1?i[a]:o);n.clear();for(let s=0;s<8;s++)for(let o=0;o<3;o++)s>>o&1||n.add(r(s),r(s|1<<o),{color:$2,width:1.5});n.commit()}var j2=`
precision highp float;

in vec2 position;
in vec3 start, end;
in vec4 tint;
in float width;

uniform mat4 modelViewMatrix, projectionMatrix;
uniform vec2 size;
uniform float pixelRatio;

out vec2 pixel;
flat out vec2 from, to;
flat out float radius;
flat out vec4 color;

const float NEAR = -0.02;

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  vec3 a = (modelViewMatrix * vec4(start, 1.0)).xyz, b = (modelViewMatrix * vec4(end, 1.0)).xyz;
  if (a.z > NEAR && b.z > NEAR) return;
  if (a.z > NEAR) a = mix(b, a, (NEAR - b.z) / (a.z - b.z));
  if (b.z > NEAR) b = mix(a, b, (NEAR - a.z) / (b.z - a.z));
  vec4 clipA = projectionMatrix * vec4(a, 1.0), clipB = projectionMatrix * vec4(b, 1.0);
  vec3 ndcA = clipA.xyz / clipA.w, ndcB = clipB.xyz / clipB.w;
  from = (0.5 * ndcA.xy + 0.5) * size;
  to = (0.5 * ndcB.xy + 0.5) * size;
  radius = 0.5 * width * pixelRatio;
  color = tint;
  vec2 along = distance(from, to) > 1e-3 ? normalize(to - from) : vec2(1, 0);
  vec2 corner = position.x * along + position.y * vec2(-along.y, along.x);
  pixel = (position.x < 0.0 ? from : to) + (radius + 1.0) * corner;
  gl_Position = vec4(2.0 * pixel / size - 1.0, position.x < 0.0 ? ndcA.z : ndcB.z, 1.0);
}
`,Z2=`
precision highp float;

in vec2 pixel;
flat in vec2 from, to;
flat in float radius;
flat in vec4 color;
uniform float faintest;

out vec4 result;

void main() {
  vec2 line = to - from;
  float along = clamp(dot(pixel - from, line) / max(dot(line, line), 1e-6), 0.0, 1.0);
  float alpha = color.a * clamp(radius + 0.5 - distance(pixel, from + along * line), 0.0, 1.0);
  if (alpha < faintest * color.a) discard;
  result = vec4(color.rgb * alpha, alpha);
}
`,Ix=11,na=class{mesh;values=[];count=-1;constructor({overAll:e=!1}={}){this.mesh=new Ot(new as,new Sn({glslVersion:Rn,vertexShader:j2,fragmentShader:Z2,uniforms:{size:{value:new Ne},pixelRatio:{value:1},faintest:{value:e?.02:.5}},transparent:!0,depthTest:!e,depthWrite:!e,blending:Ai,blendSrc:Ti,blendDst:ai})),this.mesh.frustumCulled=!1}clear(){this.values=[]}add(e,t,{color:i,width:r}){this.values.push(e[0],e[1],e[2],t[0],t[1],t[2],...i,r)}dot(e,t){this.add(e,e,t)}commit(){let e=this.values.length/Ix,t={start:[0,3],end:[3,3],tint:[6,4],width:[10,1]};e!==this.count&&this.resize(e);let{geometry:i}=this.mesh;for(let[r,[s,o]]of Object.entries(t)){let a=i.getAttribute(r);for(let l=0;l<e;l++){let c=Ix*l+s;for(let h=0;h<o;h++)a.array[l*o+h]=this.values[c+h]}a.needsUpdate=!0}}setScreen(e,t,i){let{uniforms:r}=this.mesh.material;r.size.value.set(e,t),r.pixelRatio.value=i}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}resize(e){this.count=e;let t=new as;t.setAttribute("position",new un(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),t.setIndex([0,1,2,0,2,3]);for(let[i,r]of Object.entries({start:3,end:3,tint:4,width:1})){let s=new wl(new Float32Array(e*r),r);t.setAttribute(i,s.setUsage(Ol))}t.instanceCount=e,t.boundingSphere=new Yi,this.mesh.geometry.dispose(),this.mesh.geometry=t}};function Sg(n){return new Jt().setFromUnitVectors(new B(0,0,1),new B(...n))}function fd(n,e,t,i){let r=new Sn({glslVersion:Rn,...t,uniforms:i,transparent:!0,depthWrite:!1,blending:Ai,blendSrc:Ti,blendDst:ai}),s=new Ot(new si(e,e),r);return s.quaternion.copy(Sg(n)),s.frustumCulled=!1,s}var ir=.03,Lx=300,Dx=[{height:.04,blur:.02,darkness:.42},{height:.15,blur:.06,darkness:.28},{height:.8,blur:.16,darkness:.22}],pd=3*Dx[2].blur,J2=`
precision highp float;

in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,Q2=`
precision highp float;

in vec2 place;
uniform sampler2D darkness;
out vec4 result;

void main() {
  result = vec4(0.0, 0.0, 0.0, texture(darkness, place).r);
}
`,md=class{constructor(e,t,i){this.floor=i;this.up=new B(...t);let r=Sg(t);this.across=new B(1,0,0).applyQuaternion(r),this.along=new B(0,1,0).applyQuaternion(r),this.areas=eP(e);let s={darkness:{value:null}};this.mesh=fd(t,1,{vertexShader:J2,fragmentShader:Q2},s)}floor;mesh;across;along;up;areas;texture=new Mi;stance=null;setStance(e){this.stance=e}update(){if(!this.mesh.visible||!this.stance)return;let{vertices:e}=this.stance;this.stance=null;let[t,i,r]=[this.across,this.along,this.up].map(f=>tP(e,f)),s=[kx(t)-pd,kx(i)-pd],o=Math.ceil((Fx(t)+pd-s[0])/ir),a=Math.ceil((Fx(i)+pd-s[1])/ir),l=o<=Lx&&a<=Lx;this.mesh.scale.set(o*ir,a*ir,l?1:0);let[c,h]=[s[0]+o*ir/2,s[1]+a*ir/2];if(this.mesh.position.copy(this.up).multiplyScalar(this.floor),this.mesh.position.addScaledVector(this.across,c).addScaledVector(this.along,h),!l)return;let u=Uint32Array.from(t,(f,d)=>Math.floor((i[d]-s[1])/ir)*o+Math.floor((f-s[0])/ir));this.show(this.darkness(u,r,o,a),o,a)}dispose(){this.texture.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}darkness(e,t,i,r){let s=new Float32Array(i*r).fill(1);for(let{height:o,blur:a,darkness:l}of Dx){let c=new Float32Array(i*r);e.forEach((u,f)=>{let d=Math.max(0,t[f]-this.floor)/o;c[u]+=this.areas[f]/ir**2*2**-(d*d)}),nP(c,i,r,a/ir).forEach((u,f)=>s[f]*=1-l*(1-Math.exp(-u)))}return Uint8Array.from(s,o=>Math.round(255*(1-o)))}show(e,t,i){let{width:r,height:s}=this.texture.image;r===t&&s===i?this.texture.image.data=e:(this.texture.dispose(),this.texture=new Mi(e,t,i,Il,Wn),this.texture.minFilter=this.texture.magFilter=Cn,this.texture.unpackAlignment=1,this.mesh.material.uniforms.darkness.value=this.texture),this.texture.needsUpdate=!0}};function eP({data:{faces:n,restVertices:e}}){let t=new Float32Array(e.length/3),i=r=>new B().fromArray(e,3*n[r]);for(let r=0;r<n.length;r+=3){let s=i(r),o=i(r+1).sub(s).cross(i(r+2).sub(s));for(let a=r;a<r+3;a++)t[n[a]]+=o.length()/6}return t}function tP(n,{x:e,y:t,z:i}){return Float32Array.from({length:n.length/3},(r,s)=>n[3*s]*e+n[3*s+1]*t+n[3*s+2]*i)}var kx=n=>n.reduce((e,t)=>Math.min(e,t),1/0),Fx=n=>n.reduce((e,t)=>Math.max(e,t),-1/0);function nP(n,e,t,i){let r=Math.ceil(3*i),s=Array.from({length:2*r+1},(l,c)=>Math.exp(-.5*((c-r)/i)**2)),o=s.reduce((l,c)=>l+c,0),a=(l,c,h,u,f)=>{let d=new Float32Array(l.length);for(let m=0;m<u;m++)for(let v=0;v<c;v++){let p=l[m*f+v*h];if(p!==0)for(let g=Math.max(0,v-r);g<=Math.min(c-1,v+r);g++)d[m*f+g*h]+=p*s[g-v+r]/o}return d};return a(a(n,e,1,t,e),t,e,e,1)}var qn=128,Mg=40,Ag=.01,iP=.02,rP=1.03,Tg=5,gd=class{constructor(e,t){this.faces=e;this.seen=new Float32Array(3*t)}faces;nearest=new Float32Array(qn*qn);seen;body=null;centre=[0,0,0];focal=0;setBody(e){let{vertices:t}=e,[i,r]=[[1/0,1/0,1/0],[-1/0,-1/0,-1/0]];for(let c=0;c<t.length;c++){let[h,u]=[c%3,t[c]];u<i[h]&&(i[h]=u),u>r[h]&&(r[h]=u)}let[s,o,a]=[0,1,2].map(c=>(i[c]+r[c])/2),l=0;for(let c=0;c<t.length;c+=3)l=Math.max(l,(t[c]-s)**2+(t[c+1]-o)**2+(t[c+2]-a)**2);this.body=e,this.centre=[s,o,a],this.focal=qn/2*Mg/Math.max(Math.sqrt(l)*rP,1e-6)}expose(e,t){if(!this.body)return;let i=sP(e);this.look(i,this.body.vertices),this.draw(),this.ask(i,this.body,t)}look(e,t){let{centre:i,focal:r,seen:s}=this,[[o,a,l],[c,h,u],[f,d,m]]=e;for(let v=0;v<t.length;v+=3){let p=t[v]-i[0],g=t[v+1]-i[1],x=t[v+2]-i[2],M=1/(f*p+d*g+m*x+Mg);s[v]=(o*p+a*g+l*x)*r*M+qn/2,s[v+1]=(c*p+h*g+u*x)*r*M+qn/2,s[v+2]=M}}draw(){let{faces:e,nearest:t,seen:i}=this;t.fill(0);for(let r=0;r<e.length;r+=3){let s=3*e[r],o=3*e[r+1],a=3*e[r+2],l=i[s+1],c=i[o+1],h=i[a+1],u=Math.ceil((l<c?l<h?l:h:c<h?c:h)-.5),f=Math.floor((l>c?l>h?l:h:c>h?c:h)-.5);if(u>f)continue;let d=i[s],m=i[o],v=i[a],p=Math.ceil((d<m?d<v?d:v:m<v?m:v)-.5),g=Math.floor((d>m?d>v?d:v:m>v?m:v)-.5);if(p>g)continue;let x=(m-d)*(h-l)-(c-l)*(v-d);if(x!==0)for(let M=u;M<=f;M++)for(let w=p;w<=g;w++){let E=w+.5,T=M+.5,_=((v-m)*(T-c)-(h-c)*(E-m))/x,A=((d-v)*(T-h)-(l-h)*(E-v))/x,L=((m-d)*(T-l)-(c-l)*(E-d))/x;if(_<0||A<0||L<0)continue;let P=_*i[s+2]+A*i[o+2]+L*i[a+2];P>t[M*qn+w]&&(t[M*qn+w]=P)}}}ask([[e,t,i],[r,s,o],[a,l,c]],h,u){let{centre:f,focal:d,nearest:m}=this,{normals:v,vertices:p}=h,g=qn-1;for(let x=0,M=0;M<p.length;x++,M+=3){if(a*v[M]+l*v[M+1]+c*v[M+2]>=0){u[x]=0;continue}let w=p[M]+Ag*v[M]-f[0],E=p[M+1]+Ag*v[M+1]-f[1],T=p[M+2]+Ag*v[M+2]-f[2],_=a*w+l*E+c*T+Mg,A=Nx((e*w+t*E+i*T)*d/_+qn/2),L=Nx((r*w+s*E+o*T)*d/_+qn/2),P=1/(_-iP),I=qn*L+A,N=m[I]<P?1:0;m[A<g?I+1:I]<P&&N++,m[A>0?I-1:I]<P&&N++,m[L<g?I+qn:I]<P&&N++,m[L>0?I-qn:I]<P&&N++,u[x]=N}}};function Nx(n){return n<0?0:n>=qn?qn-1:Math.trunc(n)}function sP(n){let e=[-n[0],-n[1],-n[2]],t=Xl(Yu(e,Math.abs(n[1])<.9?[0,1,0]:[1,0,0]));return[t,Yu(e,t),e]}var oP=120,aP=8,yd=class{constructor(e,t,i={shadows:!0}){this.lamps=e;this.on=t;this.options=i;this.maps=new gd(t.data.faces,t.numVertices),this.factors=new Float32Array(3*t.numVertices),this.exposure=new Uint8Array(t.numVertices*e.directions.length/3).fill(Tg),this.directions=e.directions}lamps;on;options;factors;maps;exposure;directions;body=null;posedAt=-1/0;playing=!1;look=nr;turn=[1,0,0,0,1,0,0,0,1];due=[];changed=!0;get late(){return this.due.length>0}setPose(e){let t=performance.now();this.playing=t-this.posedAt<oP&&this.due.length<this.count,this.posedAt=t,this.body=e,this.options.shadows&&this.maps.setBody(e),this.renew()}setTurn(e){this.turn=e,this.aim()}setLook(e){let{on:t,turn:i}=this.look;this.look=e,!(t===e.on&&i===e.turn)&&this.aim()}update(){let{body:e,due:t,lamps:i,look:r}=this;if(!e||!this.changed)return!1;if(r.on)this.castShadows(),o0(i,this.directions,e.normals,this.exposure,Tg,this.factors);else{t.length=0;for(let s=0;s<this.factors.length;s++)this.factors[s]=i.mean[s%3]}return this.changed=t.length>0,!0}hurry(){this.playing=!1}get count(){return this.lamps.directions.length/3}castShadows(){let{due:e,exposure:t,maps:i}=this,r=this.on.numVertices,s=performance.now();do{let o=e.shift();if(o===void 0)return;i.expose(ot(this.directions,o),t.subarray(o*r,(o+1)*r))}while(!this.playing||performance.now()-s<aP)}renew(){if(this.changed=!0,!this.options.shadows)return;let e=new Set(this.due);for(let t=0;t<this.count;t++)e.has(t)||this.due.push(t)}aim(){let{look:{turn:e},on:t,turn:[i,r,s,o,a,l,c,h,u]}=this,f=Ft(t.up.map(m=>m*e*Math.PI/180)),d=new Float32Array(this.lamps.directions.length);for(let m=0;m<this.count;m++){let[v,p,g]=Lt(f,ot(this.lamps.directions,m));d.set([i*v+o*p+c*g,r*v+a*p+h*g,s*v+l*p+u*g],3*m)}this.directions=d,this.hurry(),this.renew()}};var vd=class{constructor(e,t){this.data=e;this.body=t;let{lamps:i}=e;this.lighting=i&&t?new yd(i,t,{shadows:!e.coming}):null}data;body;lit=0;lighting;folding=null;rest=null;get factors(){return this.lighting?.factors??null}get places(){return this.folding?.moved??null}get late(){return this.lighting?.late??!1}setStance(e){this.lighting?.setPose(e);let{body:t,data:{anchors:i,coming:r,folds:s}}=this;!s||r||!t||!("corners"in i)||((this.rest!==e.rest||!this.folding)&&(this.folding=new oh(s,i,t.data.faces,t.data.restVertices,e.rest),this.rest=e.rest),this.folding.setPose(e.vertices))}setTurn(e){this.lighting?.setTurn(e)}setLight(e){this.lighting?.setLook(e)}hurry(){this.lighting?.hurry()}update(){this.lighting?.update()&&this.lit++}};var Pn=1024;function $s(n){return Math.max(1,Math.ceil(n/Pn))}function Yl(n){return Cg(lP(n,4),4,ds,"RGBA32UI")}function Eg(n){return Cg(new Uint32Array(Pn*$s(n)),1,Yo,"R32UI")}function ia(n){return Cg(new Float32Array(4*Pn*$s(n)),4,ci,"RGBA32F")}function _d(n,e){let t=n.image.data;for(let i=0,r=0;r<e.length;i+=4,r+=3)t[i]=e[r],t[i+1]=e[r+1],t[i+2]=e[r+2];n.needsUpdate=!0}function Cg(n,e,t,i){let r=n instanceof Float32Array?li:Xn,s=new Mi(n,Pn,n.length/(e*Pn),t,r);return s.internalFormat=i,s.minFilter=s.magFilter=Nt,s.needsUpdate=!0,s}function lP(n,e){let t=new Uint32Array(e*Pn*$s(n.length/e));return t.set(n),t}var ra=["rgb","part","normal","opacity","views","depth"],Ox=`
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`,xd=`
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp sampler2D;

uniform usampler2D places;
uniform usampler2D shapes;
uniform int count;
uniform vec2 weightSpan, heightSpan, scaleSpan;
uniform float growth;

/** Where in the textures this Gaussian is. */
ivec2 own;

ivec2 at(uint index) { return ivec2(index % ${Pn}u, index / ${Pn}u); }

float spanned(uint steps, float most, vec2 span) { return mix(span.x, span.y, float(steps) / most); }

vec3 triple(uint word) { return vec3(uvec3(word, word >> 10, word >> 20) & 1023u) / 1023.0; }

vec3 scalesOf(uint word) { return growth * exp(mix(vec3(scaleSpan.x), vec3(scaleSpan.y), triple(word))); }

/** The smallest three components of a unit quaternion wxyz; the two highest bits name the largest. */
vec4 quatOf(uint word) {
  vec3 small = (triple(word) * 2.0 - 1.0) * inversesqrt(2.0);
  float rest = sqrt(max(0.0, 1.0 - dot(small, small)));
  uint largest = word >> 30;
  vec4 quat = largest == 0u ? vec4(rest, small)
    : largest == 1u ? vec4(small.x, rest, small.yz)
    : largest == 2u ? vec4(small.xy, rest, small.z)
    : vec4(small, rest);
  return normalize(quat);
}

mat3 rotationOf(vec4 q) {
  float w = q.x, x = q.y, y = q.z, z = q.w;
  return mat3(
    1.0 - 2.0 * (y * y + z * z), 2.0 * (x * y + w * z), 2.0 * (x * z - w * y),
    2.0 * (x * y - w * z), 1.0 - 2.0 * (x * x + z * z), 2.0 * (y * z + w * x),
    2.0 * (x * z + w * y), 2.0 * (y * z - w * x), 1.0 - 2.0 * (x * x + y * y));
}

/** A Gaussian in the world: its axes are the columns, each as long as a standard deviation; it is lit as facing. */
struct Placed { vec3 mean; mat3 axes; vec3 normal, facing, light; uint part; };
`,Ux=`
uniform usampler2D faces;
uniform sampler2D vertices, normals, factors, moved;

const float MIN_STRETCH = 0.25, MAX_STRETCH = 4.0;

vec3 texel(sampler2D values, uint index) { return texelFetch(values, at(index), 0).xyz; }

/** A unit vector along a direction, in the plane across the normal; any such where there is none. */
vec3 unitAcross(vec3 direction, vec3 normal) {
  vec3 across = direction - dot(direction, normal) * normal;
  if (length(across) >= 1e-9) return normalize(across);
  vec3 sizes = abs(normal);
  bool alongX = sizes.x <= sizes.y && sizes.x <= sizes.z;
  vec3 axis = alongX ? vec3(1, 0, 0) : sizes.y <= sizes.z ? vec3(0, 1, 0) : vec3(0, 0, 1);
  return normalize(axis - dot(axis, normal) * normal);
}

vec3 unitOrZero(vec3 v) { return v / max(length(v), 1e-12); }

Placed placeGaussian(uvec4 place, uvec4 shape) {
  uvec4 face = texelFetch(faces, at(place.x), 0);
  uvec3 corners = face.xyz & 0xffffffu;
  vec3 v0 = texel(vertices, corners.x), v1 = texel(vertices, corners.y), v2 = texel(vertices, corners.z);
  float first = spanned(place.y & 0xffffu, 65535.0, weightSpan);
  float second = spanned(place.y >> 16, 65535.0, weightSpan);
  vec3 weights = vec3(first, second, 1.0 - first - second);
  float height = spanned(place.z & 0xffffu, 65535.0, heightSpan);
#ifdef FOLDED
  vec3 folded = texelFetch(moved, own, 0).xyz;
  weights = vec3(folded.xy, 1.0 - folded.x - folded.y);
  height = folded.z;
#endif
  vec3 onFace = weights.x * v0 + weights.y * v1 + weights.z * v2;
  vec3 doubled = cross(v1 - v0, v2 - v0);
  mat3 local = rotationOf(quatOf(shape.y));
  vec3 scales = scalesOf(shape.x);
  Placed result;
  result.part = face.x >> 24;
  vec3 inside = max(weights, 0.0);
#ifdef LIT
  vec3 l0 = texel(factors, corners.x), l1 = texel(factors, corners.y), l2 = texel(factors, corners.z);
  result.light = (inside.x * l0 + inside.y * l1 + inside.z * l2) / (inside.x + inside.y + inside.z);
#endif
#if defined(TRIANGLE) || defined(SHADED)
  vec3 n0 = texel(normals, corners.x), n1 = texel(normals, corners.y), n2 = texel(normals, corners.z);
  result.facing = unitOrZero(inside.x * n0 + inside.y * n1 + inside.z * n2);
#endif
#ifdef TRIANGLE
  vec3 normal = dot(result.facing, result.facing) > 0.25 ? result.facing : vec3(0, 0, 1);
  vec3 edge = unitAcross(v1 - v0, normal);
  float rest = uintBitsToFloat(face.w);
  float ratio = rest > 0.0 ? length(doubled) / rest : 1.0;
  float stretch = sqrt(clamp(ratio, MIN_STRETCH * MIN_STRETCH, MAX_STRETCH * MAX_STRETCH));
  result.mean = onFace + height * result.facing;
  result.axes = mat3(edge, cross(normal, edge), normal) * local;
  result.normal = normal;
  scales *= stretch;
#else
  result.normal = unitOrZero(doubled);
  result.mean = onFace + height * result.normal;
  result.axes = local;
#endif
  result.axes = mat3(result.axes[0] * scales.x, result.axes[1] * scales.y, result.axes[2] * scales.z);
  return result;
}
`,cP=`
uniform sampler2D bones;

vec4 boneRow(uint bone, int row) { return texelFetch(bones, at(3u * bone + uint(row)), 0); }

Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec4 rows[3] = vec4[3](vec4(0), vec4(0), vec4(0));
  float sum = 0.0, most = 0.0;
  Placed result;
  for (int k = 0; k < 4; k++) {
    uint bone = (shape.z >> (8 * k)) & 255u;
    float weight = float((shape.w >> (8 * k)) & 255u);
    for (int row = 0; row < 3; row++) rows[row] += weight * boneRow(bone, row);
    if (weight > most) { most = weight; result.part = bone; }
    sum += weight;
  }
  mat4x3 skin = transpose(mat3x4(rows[0], rows[1], rows[2]) * (1.0 / sum));
  vec3 scales = scalesOf(shape.x);
  mat3 turned = mat3(skin) * rotationOf(quatOf(shape.y));
  result.mean = skin * vec4(uintBitsToFloat(place.xyz), 1.0);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  // A flat Gaussian lies on the surface: its shortest axis is the normal.
  int shortest = scales.x <= scales.y && scales.x <= scales.z ? 0 : scales.y <= scales.z ? 1 : 2;
  result.normal = result.facing = normalize(turned[shortest]);
  return result;
}
`,hP=`
Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec3 scales = scalesOf(shape.x);
  mat3 turned = rotationOf(quatOf(shape.y));
  Placed result;
  result.mean = uintBitsToFloat(place.xyz);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  return result;
}
`,bd=`
uniform mat3 viewRotation, turn;
uniform vec3 viewTranslation;
uniform vec2 focal, centre, size, depthRange;
uniform float pointRadius, mostViews, dilation;
uniform int coloring, firstRow;

layout(location = 0) out uvec4 outSplat;
layout(location = 1) out uvec2 outLook;

const float NEAR = 0.01, TANGENT_MARGIN = 0.3;

vec3 heat(float x) {
  vec3 cold = vec3(0.19, 0.12, 0.42), middle = vec3(0.90, 0.33, 0.36), hot = vec3(0.99, 0.91, 0.56);
  return x < 0.5 ? mix(cold, middle, 2.0 * x) : mix(middle, hot, 2.0 * x - 1.0);
}

/** Hues a golden ratio apart are far apart for neighbouring numbers. */
vec3 partColor(uint part) {
  float hue = fract(float(part) * 0.61803399);
  vec3 rgb = clamp(abs(mod(hue * 6.0 + vec3(0, 4, 2), 6.0) - 3.0) - 1.0, 0.0, 1.0);
  return mix(vec3(0.95), rgb, part % 3u == 0u ? 0.75 : part % 3u == 1u ? 0.55 : 0.4) * (part % 2u == 0u ? 0.95 : 0.75);
}

uint packColor(vec3 rgb, uint opacity) {
  uvec3 codes = uvec3(clamp(rgb, 0.0, 1.0) * 255.0 + 0.5);
  return codes.x | codes.y << 8 | codes.z << 16 | opacity << 24;
}

uniform vec2 colorSpan;
uniform vec3 lightGain;

vec3 ownColor(uint word) {
  return mix(vec3(colorSpan.x), vec3(colorSpan.y), vec3(uvec3(word, word >> 8, word >> 16) & 255u) / 255.0);
}

#ifdef SHADED
uniform usampler2D shading;
uniform float shadingStep;
uniform vec3 lightChange[8];

/** The colour under light that stands still: it depends on where the surface faces. Of another light, what it adds. */
vec3 shadedColor(uint word, vec3 n, int index) {
  float basis[8] = float[8](
    n.x, n.y, n.z, n.x * n.y, n.y * n.z, n.z * n.x, n.z * n.z - 1.0 / 3.0, 0.5 * (n.x * n.x - n.y * n.y));
  uvec4 low = texelFetch(shading, at(uint(2 * index)), 0);
  uvec4 high = texelFetch(shading, at(uint(2 * index + 1)), 0);
  uint words[6] = uint[6](low.x, low.y, low.z, low.w, high.x, high.y);
  vec3 rgb = ownColor(word);
  vec3 change = vec3(0);
  for (int k = 0; k < 8; k++) change += lightChange[k] * basis[k];
  change *= rgb;
  for (int k = 0; k < 24; k++) {
    int steps = int(words[k / 4] << (24 - 8 * (k % 4))) >> 24;
    rgb[k % 3] += shadingStep * float(steps) * basis[k / 3];
  }
  return lightGain * (rgb + change);
}
#endif

uint lookOf(Placed placed, uvec4 place, float depth, int index) {
  uint opacity = place.w >> 24;
#ifdef LIT
  if (coloring == 0) return packColor(lightGain * ownColor(place.w) * placed.light, opacity);
#endif
#ifdef SHADED
  if (coloring == 0) return packColor(shadedColor(place.w, turn * placed.facing, index), opacity);
#endif
#ifdef STILL
  if (coloring != 3 && coloring != 5) return place.w;
#endif
  if (coloring == 0) return place.w;
  vec3 rgb = coloring == 1 ? partColor(placed.part)
    : coloring == 2 ? 0.5 + 0.5 * (turn * placed.normal)
    : coloring == 3 ? heat(float(opacity) / 255.0)
    : coloring == 4 ? heat(clamp(float(place.z >> 16) / mostViews, 0.0, 1.0))
    : heat(1.0 - clamp((depth - depthRange.x) / (depthRange.y - depthRange.x), 0.0, 1.0));
  return packColor(rgb, opacity);
}

void main() {
  outSplat = uvec4(0u);
  outLook = uvec2(0u);
  ivec2 texel = ivec2(gl_FragCoord.xy) - ivec2(0, firstRow);
  int index = texel.y * ${Pn} + texel.x;
  if (index >= count) return;
  own = texel;
  uvec4 place = texelFetch(places, texel, 0);
  Placed placed = placeGaussian(place, texelFetch(shapes, texel, 0));

  vec3 point = viewRotation * placed.mean + viewTranslation;
  if (!(point.z >= NEAR)) return;
  vec2 slope = point.xy / point.z;
  vec2 pixel = slope * focal + centre;
  vec2 margin = TANGENT_MARGIN * 0.5 * size / focal;
  slope = clamp(slope, -centre / focal - margin, (size - centre) / focal + margin);
  mat3 axes = transpose(viewRotation * placed.axes); // rows of camera coordinates are columns here
  vec3 across = (focal.x / point.z) * (axes[0] - slope.x * axes[2]);
  vec3 down = (focal.y / point.z) * (axes[1] - slope.y * axes[2]);
  float xx = dot(across, across) + dilation, xy = dot(across, down), yy = dot(down, down) + dilation;

  float determinant = xx * yy - xy * xy;
  uint opacity = place.w >> 24;
  if (opacity == 0u || !(determinant > 0.0 && determinant < 1e30)) return;
  vec2 radii = sqrt(2.0 * log(float(opacity))) * sqrt(vec2(xx, yy)); // alpha there is 1/255
  if (any(lessThanEqual(pixel + radii, vec2(0))) || any(greaterThanEqual(pixel - radii, size))) return;

  vec2 major, minor;
  if (pointRadius > 0.0) {
    major = vec2(pointRadius, 0.0);
    minor = vec2(0.0, pointRadius);
  } else {
    float middle = 0.5 * (xx + yy), half_ = length(vec2(0.5 * (xx - yy), xy));
    float angle = half_ > 0.0 ? 0.5 * atan(2.0 * xy, xx - yy) : 0.0;
    vec2 direction = vec2(cos(angle), sin(angle));
    major = sqrt(middle + half_) * direction;
    minor = sqrt(max(dilation, middle - half_)) * vec2(-direction.y, direction.x);
  }
  outSplat = uvec4(floatBitsToUint(pixel), packHalf2x16(major), packHalf2x16(minor));
  outLook = uvec2(floatBitsToUint(point.z), lookOf(placed, place, point.z, index));
}
`,uP={triangle:`#define TRIANGLE
${xd}${Ux}${bd}`,world:`${xd}${Ux}${bd}`,bones:`${xd}${cP}${bd}`,still:`#define STILL
${xd}${hP}${bd}`};function Bx({folds:n,frame:e,lamps:t,shading:i}){return`${Object.entries({SHADED:i,LIT:t,FOLDED:n}).filter(([,s])=>s!==null).map(([s])=>`#define ${s}
`).join("")}${uP[e]}`}function wd({data:n,posed:e},t){let{dilation:i,pixelsPerMetre:r}=n;if(!r||!e)return i;let[s,o]=t.focal,a=(s+o)/2/dP(t,e.vertices);return Math.min(100,i*Math.max(1,a/r))}function dP({R:n,t:e},t){let i=[0,0,0],r=0;for(let o=0;o<t.length;o+=48,r++)for(let a=0;a<3;a++)i[a]+=t[o+a];let s=[0,1,2].map(o=>e[o]+i.reduce((a,l,c)=>a+n[3*o+c]*l/r,0));return Math.max(1e-8,Math.hypot(...s))}var Md=class{constructor(e){this.placement=e;let{body:t,data:i,effects:r}=e;this.vertices=ia(t?.numVertices??0),this.normals=ia(t?.numVertices??0),this.bones=ia(3*(t?.numJoints??0)),this.factors=ia(r.factors&&t?t.numVertices:0),this.moved=ia(i.folds?i.count:0);let s={places:Yl(i.places),shapes:Yl(i.shapes),faces:Yl(t?pP(t,e.restAreas):new Uint32Array(0)),shading:Yl(i.shading?.words??new Uint32Array(0)),vertices:this.vertices,normals:this.normals,bones:this.bones,factors:this.factors,moved:this.moved};this.material=new Sn({glslVersion:Rn,vertexShader:Ox,fragmentShader:Bx(i),depthTest:!1,depthWrite:!1,uniforms:fP(i,s)});let o=new Ot(new si(2,2),this.material);o.frustumCulled=!1,this.scene.add(o),this.owned=[...Object.values(s),this.material,o.geometry]}placement;vertices;normals;bones;factors;moved;material;scene=new Rr;camera=new os;owned;posed=null;lit=-1;compile(e){e.compile(this.scene,this.camera)}project(e,t,i,r,s){this.fill(),this.setLook();let{uniforms:o}=this.material,[a,l,c,h,u,f,d,m,v]=t.R;o.viewRotation.value.set(a,l,c,h,u,f,d,m,v),o.viewTranslation.value.fromArray(t.t),o.focal.value.fromArray(t.focal),o.centre.value.fromArray(t.centre),o.dilation.value=wd(this.placement,t),o.size.value.set(t.width,t.height),o.depthRange.value.fromArray(i),o.firstRow.value=s,r.viewport.set(0,s,Pn,$s(this.placement.data.count)),e.setRenderTarget(r),e.render(this.scene,this.camera)}dispose(){for(let e of this.owned)e.dispose()}fill(){let{data:e,effects:t,posed:i}=this.placement;i&&this.posed!==i?this.setStance(i):!this.posed&&e.folds&&"corners"in e.anchors&&this.setPlaces(e.anchors),this.posed=i,t.factors&&this.lit!==t.lit&&_d(this.factors,t.factors),this.lit=t.lit}setStance(e){let{data:t,effects:i}=this.placement;if(t.frame==="bones"){this.bones.image.data.set(e.bones),this.bones.needsUpdate=!0;return}_d(this.vertices,e.vertices),(t.frame==="triangle"||t.shading)&&_d(this.normals,e.normals),t.folds&&"corners"in t.anchors&&this.setPlaces(i.places??t.anchors)}setPlaces({heights:e,weights:t}){let i=this.moved.image.data;for(let r=0;r<e.length;r++)i[4*r]=t[3*r],i[4*r+1]=t[3*r+1],i[4*r+2]=e[r];this.moved.needsUpdate=!0}setLook(){let{coloring:e,growth:t,lightChange:i,lightGain:r,pointRadius:s,shadingStep:o,turn:a}=this.placement,{uniforms:l}=this.material,[c,h,u,f,d,m,v,p,g]=a;l.turn.value.set(c,h,u,f,d,m,v,p,g),l.coloring.value=ra.indexOf(e),l.pointRadius.value=s,l.growth.value=t,l.lightChange.value.forEach((x,M)=>x.fromArray(i,3*M)),l.lightGain.value.fromArray(r),l.shadingStep.value=o}};function fP(n,e){return{...Object.fromEntries(Object.entries(e).map(([t,i])=>[t,{value:i}])),dilation:{value:n.dilation},shadingStep:{value:n.shading?.step??0},lightChange:{value:Array.from({length:8},()=>new B)},lightGain:{value:new B(1,1,1)},colorSpan:{value:Sd(n.color)},count:{value:n.count},weightSpan:{value:Sd(n.weights)},heightSpan:{value:Sd(n.height)},scaleSpan:{value:Sd(n.logScale)},viewRotation:{value:new We},viewTranslation:{value:new B},turn:{value:new We},firstRow:{value:0},focal:{value:new Ne},centre:{value:new Ne},size:{value:new Ne},depthRange:{value:new Ne(0,1)},mostViews:{value:mP(n)},pointRadius:{value:0},growth:{value:1},coloring:{value:0}}}function pP(n,e){let{faces:t,faceParts:i}=n.data,r=new Uint32Array(4*n.numFaces),s=new Float32Array(r.buffer);for(let o=0;o<n.numFaces;o++){let[a,l,c]=t.subarray(3*o,3*o+3);r.set([a|i[o]<<24,l,c],4*o),s[4*o+3]=e[o]}return r}function mP({frame:n,places:e,count:t}){let i=1;if(n==="triangle"||n==="world")for(let r=0;r<t;r++)i=Math.max(i,e[4*r+2]>>>16);return i}function Sd({low:n,high:e}){return new Ne(n,e)}var gP={low:0,high:1},Ys=class{constructor(e,t){this.data=e;this.body=t;this.rows=$s(e.count),this.effects=new vd(e,t),this.shadingStep=e.shading?.step??0}data;body;rows;effects;posed=null;coloring="rgb";pointRadius=0;growth=1;turn=[1,0,0,0,1,0,0,0,1];lightGain=[1,1,1];lightChange=new Array(24).fill(0);shadingStep;shader=null;areas=null;get restAreas(){return this.areas??=this.body?yP(this.body):new Float32Array(0)}colorings(){return ra.filter(e=>e!=="views"||this.data.hasViews)}colorSpan(e){return(e==="rgb"||this.data.frame==="still"&&e!=="opacity"&&e!=="depth")&&!this.data.shading&&!this.data.lamps?this.data.color:gP}setStance(e){this.posed=e,this.data.frame!=="bones"&&this.effects.setStance(e)}setTurn(e){this.effects.setTurn(e),this.turn=e}setLook(e,t){this.coloring=e,this.pointRadius=t}setDetail(e){this.growth=mx(this.data.levels,Math.round(e*this.data.count))}setLight(e){let{body:t,data:i}=this;if(this.effects.setLight(e),i.lamps&&(this.lightGain=Xs(e)),!t||!i.light||!i.shading)return;let r=i.light,s=e.on&&e.turn!==0?lx(r,t.up,e.turn):r;this.lightChange=s.map((o,a)=>o-r[a]),this.shadingStep=e.on?i.shading.step:0,this.lightGain=Xs(e)}compile(e){this.shaderPlacing().compile(e)}project(e,t,i,r,s){this.effects.update(),this.shaderPlacing().project(e,t,i,r,s)}dispose(){this.shader?.dispose()}shaderPlacing(){return this.shader??=new Md(this)}};function yP({data:{faces:n,restVertices:e},numFaces:t}){let i=new Float32Array(t);for(let r=0;r<t;r++){let s=3*n[3*r],o=3*n[3*r+1],a=3*n[3*r+2],l=e[o]-e[s],c=e[o+1]-e[s+1],h=e[o+2]-e[s+2],u=e[a]-e[s],f=e[a+1]-e[s+1],d=e[a+2]-e[s+2];i[r]=Math.hypot(c*d-h*f,h*u-l*d,l*f-c*u)}return i}var vP=.25,rr={floor:0,shadow:1,cameras:2,box:3,splats:4,depths:5,mesh:6,skeleton:7},sa=class{constructor(e){this.avatar=e;let{body:t}=e;this.poser=new vo(t),this.pose=e.clips[0]?.poseAt(0)??t.restPose(),this.clothes=Tx(t,this.poser),this.posed=this.poser.pose(this.pose),this.placer=new Ys(e.gaussians,t),this.ground=_P(e),this.mesh=new dd(t),this.shadow=new md(t,e.up,e.floor);let i=[[this.shadow.mesh,rr.shadow],[this.cameras.mesh,rr.cameras],[this.box.mesh,rr.box],[this.mesh.depths,rr.depths],[this.mesh.mesh,rr.mesh],[this.skeleton.mesh,rr.skeleton]];for(let[r,s]of i)r.renderOrder=s;this.root.add(...i.map(([r])=>r)),this.root.matrixAutoUpdate=!1,this.showCameras(null)}avatar;root=new Kn;poser;ground;placer;pose;posed;visible=!0;place=er;motion=tr;poseMilliseconds=0;clothes;mesh;shadow;skeleton=new na({overAll:!0});cameras=new na;box=new na;moved=!0;setPose(e){this.pose={..._i(e),moment:e.moment},this.moved=!0}setShape(e){this.poser.setShape(e.slice()),this.moved=!0}replaceGaussians(e){this.placer.dispose(),this.placer=new Ys(e,this.avatar.body),this.setTurn()}standAt(e,t){this.lead(e,Q_(e,this.ground,t))}lead(e,t){this.place=e,this.motion=t;let{rotation:i,translation:r}=this.motion,[s,o,a,l]=i;this.root.matrix.copy(new Ht().compose(new B(...r),new Jt(o,a,l,s),new B(1,1,1))),this.root.matrixWorldNeedsUpdate=!0,this.setTurn()}showCameras(e){Rx(this.cameras,this.avatar.cameras,vP,e)}forget(){this.moved=!0}get swinging(){return this.clothes.some(e=>e.swinging)}applyPose(){if(!this.moved&&!this.swinging)return!1;this.moved=!1;let e=performance.now(),{clothes:t,pose:i}=this;return this.posed=this.poser.pose(i,(r,s)=>{for(let o of t)o.hang(r,s,i)}),this.placer.setStance(this.posed),this.mesh.setStance(this.posed),this.shadow.setStance(this.posed),Cx(this.skeleton,this.posed.joints,this.avatar.body.parents,this.avatar.body.jointNames),Px(this.box,this.posed),this.poseMilliseconds=performance.now()-e,!0}setLayers(e,t){this.mesh.visible=e.mesh,this.mesh.setVeil(e.gaussians),this.skeleton.mesh.visible=e.skeleton,this.cameras.mesh.visible=e.cameras&&t,this.shadow.mesh.visible=e.shadow,this.box.mesh.visible=e.box}prepare(e,t,i){for(let r of[this.skeleton,this.cameras,this.box])r.setScreen(e,t,i);this.shadow.update()}bounds(){return wg(this.posed.vertices)}corners(){let{low:e,high:t}=this.bounds();return[0,1,2,3,4,5,6,7].map(i=>Hs(this.motion,e.map((r,s)=>i>>s&1?t[s]:r)))}dispose(){for(let e of[this.placer,this.mesh,this.shadow,this.skeleton,this.cameras,this.box])e.dispose()}setTurn(){let[e,t,i]=this.avatar.up,{turn:r}=this.place;this.placer.setTurn(Wi(Ft([e*r,t*r,i*r])))}};function _P({body:n,clips:e,floor:t,up:i}){let r=ot(n.restJoints(),0),s=e[0]?.placeAt(0)??[0,0,0];return{up:i,floor:t,home:[r[0]+s[0],r[1]+s[1],r[2]+s[2]]}}var zx=5,xP=`
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,bP=`
precision highp float;

in vec2 place;
uniform vec3 color;
out vec4 result;

/** How much of a pixel is covered by lines this far apart. */
float lines(float spacing, float width) {
  vec2 cell = place / spacing, size = fwidth(cell);
  vec2 away = abs(fract(cell - 0.5) - 0.5) / max(size, vec2(1e-6));
  vec2 cover = clamp(0.5 * width + 0.5 - away, 0.0, 1.0) * clamp(1.2 - 2.0 * size, 0.0, 1.0);
  return max(cover.x, cover.y);
}

void main() {
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${zx.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`,Kl=class{mesh;constructor(e,t){let i={color:{value:new B(.5,.55,.62)}};this.mesh=fd(e,2*zx,{vertexShader:xP,fragmentShader:bP},i),this.mesh.material.side=Mn,this.mesh.position.set(...e).multiplyScalar(t)}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var jl=128,Zl=16,Ks=1<<24,Vx=`
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D order, splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpans[${Zl}];
uniform float contour, gain;

out vec2 offset;
flat out vec4 color;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // outside, unless something is to be drawn
  uint turn = uint(gl_InstanceID * ${jl} + int(position.z));
  if (int(turn) >= drawn) return;
  uint name = texelFetch(order, at(turn, textureSize(order, 0).x), 0).x;
  ivec2 texel = at(name & 0xffffffu, textureSize(splats, 0).x);
  uvec2 look = texelFetch(looks, texel, 0).xy;
  float depth = uintBitsToFloat(look.x);
  if (depth <= 0.0) return;
  uvec4 splat = texelFetch(splats, texel, 0);
  vec4 codes = vec4(look.y & 255u, (look.y >> 8) & 255u, (look.y >> 16) & 255u, look.y >> 24) / 255.0;
  vec2 span = colorSpans[name >> 24];
  vec3 rgb = mix(vec3(span.x), vec3(span.y), codes.rgb);
  color = vec4(min(gain * rgb, max(rgb, 1.0)), codes.a);
  float reach = contour > 0.0 ? contour : sqrt(2.0 * log(255.0 * codes.a));
  offset = position.xy * reach;
  vec2 pixel = uintBitsToFloat(splat.xy) + offset.x * unpackHalf2x16(splat.z) + offset.y * unpackHalf2x16(splat.w);
  vec2 screen = 2.0 * pixel / size - 1.0;
  gl_Position = vec4(screen.x, -screen.y, depthCoefficients.x + depthCoefficients.y / depth, 1.0);
}
`,Gx=`
precision highp float;

in vec2 offset;
flat in vec4 color;
uniform float contour;

out vec4 result;

const float MIN_ALPHA = 1.0 / 255.0, MAX_ALPHA = 0.999;

void main() {
  float squared = dot(offset, offset);
  if (contour > 0.0) {
    float inside = squared / (contour * contour);
    if (inside > 1.0) discard;
    result = vec4(color.rgb * (1.0 - 0.45 * inside * inside), 1.0);
    return;
  }
  float alpha = min(MAX_ALPHA, color.a * exp(-0.5 * squared));
  if (alpha < MIN_ALPHA) discard;
  result = vec4(color.rgb * alpha, alpha);
}
`;function Hx(n){let e=new Float32Array(12*jl),t=new Uint16Array(6*jl);for(let r=0;r<jl;r++)e.set([-1,-1,r,1,-1,r,1,1,r,-1,1,r],12*r),t.set([0,1,2,0,2,3].map(s=>4*r+s),6*r);let i=new as;return i.setAttribute("position",new un(e,3)),i.setIndex(new un(t,1)),i.instanceCount=Rg(n),i.boundingSphere=new Yi(void 0,1/0),i}function Rg(n){return Math.ceil(n/jl)}var Wx=Uv("AGFzbQEAAAABMQdgAn9/AGABfwBgBX9/f39/AX9gBH9/f38AYAt/f3t7e3t7e3t7ewBgAABgA39/fwADDQwCAwEAAAQABQAABgEFAwEAAQcyBgVwbGFjZQAIBnVucGFjawACBWJlZ2luAAsFcGFpbnQACgRzb3J0AAAGbWVtb3J5AgAK/FoM9gIBB39BfyEHA0AgAiAGSgRAIAAgAQR/IAEgBkECdGooAgAFIAYLQQJ0aigCACIIBEAgByAIIAcgCEkbIQcgBSAIIAUgCEsbIQULIAZBAWohBgwBCwsgBUUEQEEADwtBACEGQRAgBSAHa2drIghBACAIQQBOGyEKIANBAEGEgBD8CwADQCACIAZKBEAgACABBH8gASAGQQJ0aigCAAUgBgtBAnRqKAIAIggEQCADIAggB2sgCnZBAnRqIgggCCgCBEEBajYCBAsgBkEBaiEGDAELCyADIAUgB2sgCnZBAnRqIQggAyEGA0AgBiAISQRAIAYgBigCACAGKAIEajYCBCAGQQRqIQYMAQsLQQAhBgNAIAIgBkoEQCAAIAEEfyABIAZBAnRqKAIABSAGCyIFQQJ0aigCACIJBEAgAyAJIAdrIAp2QQJ0aiIJKAIAIQsgCSALQQFqNgIAIAQgC0ECdGogBTYCAAsgBkEBaiEGDAELCyAIKAIAC8oDAQ99IAAoAkAiACACQQp2Qf8HcUECdGoqAgAhDCAAIAJBFHZB/wdxQQJ0aioCACEEIAEgACACQf8HcUECdGoqAgAiC0MAAIA/QwAAAEBDAACAPyADQf8HcbNDCCAAO5RDAACAv5JD8wQ1P5QiBiAGlJMgA0EKdkH/B3GzQwggADuUQwAAgL+SQ/MENT+UIgggCJSTIANBFHZB/wdxs0MIIAA7lEMAAIC/kkPzBDU/lCIJIAmUk0MAAAAAl5EiCiAGIANBHnYiAEUiAhsiBSAFlCAGIAogCCAAQQFGGyACGyIGIAaUIgeSIAggCiAJIABBAkYbIABBAU0bIg0gDZQiCJIgCSAKIABBAk0bIg4gDpQiCZKVIgogCCAJkpSTlDgCACABIAsgCpQiCyAGIA2UIg8gBSAOlCIQkpQ4AhAgASALIAYgDpQiESAFIA2UIhKTlDgCICABIAwgCpQiCyAPIBCTlDgCMCABIAxDAACAPyAKIAcgCZKUk5Q4AkAgASALIA0gDpQiCSAFIAaUIgWSlDgCUCABIAQgCpQiBiARIBKSlDgCYCABIAYgCSAFk5Q4AnAgASAEQwAAgD8gCiAHIAiSlJOUOAKAAQtMAQJ/A0AgASAAKAIESARAIAAgACgCDCABQQJ1QZABbGogAUEDcUECdGogACgCCCABQQR0aiICKAIAIAIoAgQQASABQQFqIQEMAQsLC/IFAgZ7An/9DAAAgD8AAIA/AACAPwAAgD9BwAn9AAQAIgNB0An9AAQAIgT9DQABAgMQERITBAUGBxQVFhdB4An9AAQAIgVB8An9AAQAIgb9DQABAgMQERITBAUGBxQVFhciB/0NAAECAwQFBgcQERITFBUWFyICIAL95gEgAyAE/Q0AAQIDEBESEwQFBgcUFRYXIAf9DQgJCgsMDQ4PGBkaGxwdHh8iByAH/eYB/eQBIAMgBP0NCAkKCxgZGhsMDQ4PHB0eHyAFIAb9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhciAyAD/eYB/eQB/eMB/QzMvIwrzLyMK8y8jCvMvIwr/esB/ecBIgQgAiAAKgLEAf0T/eYBIAcgACoCyAH9E/3mAf3kASADIAAqAswB/RP95gH95AH95gEhBSAEIAIgACoC0AH9E/3mASAHIAAqAtQB/RP95gH95AEgAyAAKgLYAf0T/eYB/eQB/eYBIQYgBCACIAAqAtwB/RP95gEgByAAKgLgAf0T/eYB/eQBIAMgACoC5AH9E/3mAf3kAf3mASECQYAMIAX9CwQAQZAMIAb9CwQAQaAMIAL9CwQAQbAMIAUgBv3mAf0LBABBwAwgBiAC/eYB/QsEAEHQDCACIAX95gH9CwQAQeAMIAIgAv3mAf0Mq6qqPquqqj6rqqo+q6qqPv3lAf0LBABB8Az9DAAAAD8AAAA/AAAAPwAAAD8gBSAF/eYBIAYgBv3mAf3lAf3mAf0LBABBgA1BAEHgAPwLACAAKgLoAf0TIQIDQCAIQRhJBEAgCEEDcEEEdEGADWoiCSAJ/QAEACACIAAoAkQgAUEYbGogCEECdkEEdGr9AAQAQRggCEEDcUEDdGv9qwFBGP2sAf36Af3mASAIQQNuQQR0QYAMav0ABAAiA/3mAf3kAf0LBAAgCSAJ/QAEMCAAKAJIIAhBAnRq/QkCACAD/eYB/eQB/QsEMCAIQQFqIQgMAQsLC5UGAhV7AX8gACoCZP0TIgRBwAr9AAQAIgL95gEgACoCaP0TIgZB0Ar9AAQAIgP95gH95AEgACoCbP0TIgdB4Ar9AAQAIgX95gH95AEgACoCeP0T/eQBIgv9DArXIzwK1yM8CtcjPArXIzz9RiEKIAAqAkz9EyIMIAL95gEgACoCUP0TIg0gA/3mAf3kASAAKgJU/RMiDiAF/eYB/eQBIAAqAnD9E/3kAf0MAACAPwAAgD8AAIA/AACAPyAL/ecBIg/95gEiECAAKgJ8/RMiEf3mASAAKgKEAf0T/eQBIQkgACoCWP0TIhIgAv3mASAAKgJc/RMiEyAD/eYB/eQBIAAqAmD9EyIUIAX95gH95AEgACoCdP0T/eQBIA/95gEiBSAAKgKAAf0TIhX95gEgACoCiAH9E/3kASEIIBEgACoCpAH9EyAP/eYBIg/95gEiESAMIBAgACoClAH9E/3rASAAKgKcAf0T/eoBIgwgBP3mAf3lAf3mASEDIBEgDSAMIAb95gH95QH95gEhAiARIA4gDCAH/eYB/eUB/eYBIQwgFSAP/eYBIg0gEiAFIAAqApgB/RP96wEgACoCoAH9E/3qASIOIAT95gH95QH95gEhBSANIBMgDiAG/eYB/eUB/eYBIQQgDSAUIA4gB/3mAf3lAf3mASENIAAoAgAiF0ECRkEBIBcbBEAgA0HwCv0ABAAiDv3mASACQYAL/QAEACIP/eYB/eQBIAxBkAv9AAQAIhD95gH95AEgA0GgC/0ABAAiEf3mASACQbAL/QAEACIS/eYB/eQBIAxBwAv9AAQAIhP95gH95AEhByADQdAL/QAEACIU/eYBIAJB4Av9AAQAIhX95gH95AEgDEHwC/0ABAAiFv3mAf3kASEMIQMgByECIAUgDv3mASAEIA/95gH95AEgDSAQ/eYB/eQBIAUgEf3mASAEIBL95gH95AEgDSAT/eYB/eQBIAUgFP3mASAEIBX95gH95AEgDSAW/eYB/eQBIQ0hBCEFCyAAIAEgCiAL/U4gCSAIIAMgAiAMIAUgBCANEAULoxMCC3sCfyAAKAIMIAFBJGxqIhb9AAQQIQsgBSAW/QAEACIQ/eYBIAYgC/3mAf3kASAHIBb9AAQgIgz95gH95AEiDSAN/eYBIAUgFv0ABDAiDv3mASAGIBb9AARAIhH95gH95AEgByAW/QAEUCIS/eYB/eQBIg8gD/3mAf3kASAFIBb9AARgIhP95gEgBiAW/QAEcCIG/eYB/eQBIAcgFv0ABIABIgf95gH95AEiBSAF/eYB/eQBIAAqAqgB/RMiFP3kASEVIA0gCCAQ/eYBIAkgC/3mAf3kASAKIAz95gH95AEiC/3mASAPIAggDv3mASAJIBH95gH95AEgCiAS/eYB/eQBIgz95gH95AEgBSAIIBP95gEgCSAG/eYB/eQBIAogB/3mAf3kASIF/eYB/eQBIQYgAyABQQJ0IhYgACgCFGr9AAQAIgcgFf3mAf3jASII/eUB/QwAAAA/AAAAPwAAAD8AAAA//eUB/Wf9DAAAAAAAAAAAAAAAAAAAAAD96wEgACoCjAH9EyIJ/eoBIQogACgCOCAWaiACIBUgCyAL/eYBIAwgDP3mAf3kASAFIAX95gH95AEgFP3kASIC/eYBIAYgBv3mAf3lASIF/QwAAAAAAAAAAAAAAAAAAAAA/UQgBf0MyvJJccrySXHK8klxyvJJcf1D/U79TiAKIAMgCP3kAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf1o/QwAAAAAAAAAAAAAAAAAAAAA/esBIAn96gEiCP1DIAQgByAC/eYB/eMBIgn95QH9DAAAAD8AAAA/AAAAPwAAAD/95QH9Z/0MAAAAAAAAAAAAAAAAAAAAAP3rASAAKgKQAf0TIgv96gEiDCAEIAn95AH9DAAAAD8AAAA/AAAAPwAAAD/95AH9aP0MAAAAAAAAAAAAAAAAAAAAAP3rASAL/eoBIgn9Q/1O/U4iC/0LBAAgC/1TRQRADwsgACgCECABQQJ0av0ABAAhCyAAKAI8IAFBMGxqIhYgAyAE/Q0AAQIDEBESEwQFBgcUFRYXIg0gBiAC/ecBIgb9DAAAgD8AAIA/AACAPwAAgD8gAv3nASIO/Q0AAQIDEBESEwQFBgcUFRYXIg/9DQABAgMEBQYHEBESExQVFhf9CwQAIBYgDSAP/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAWIAMgBP0NCAkKCxgZGhsMDQ4PHB0eHyIDIAYgDv0NCAkKCxgZGhsMDQ4PHB0eHyIE/Q0AAQIDBAUGBxAREhMUFRYX/QsEYCAWIAMgBP0NCAkKCwwNDg8YGRobHB0eH/0LBJABIBZBEGoiFyACIAX95wEiAiAH/Q0AAQIDEBESEwQFBgcUFRYXIgMgC0EY/a0B/fsB/QyBgIA7gYCAO4GAgDuBgIA7/eYBIgQgCv35ASAI/fkBQRD9qwH9UCIF/Q0AAQIDEBESEwQFBgcUFRYXIgb9DQABAgMEBQYHEBESExQVFhf9CwQAIBcgAyAG/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAXIAIgB/0NCAkKCxgZGhsMDQ4PHB0eHyICIAQgBf0NCAkKCxgZGhsMDQ4PHB0eHyID/Q0AAQIDBAUGBxAREhMUFRYX/QsEYCAXIAIgA/0NCAkKCwwNDg8YGRobHB0eH/0LBJABIAAqAqwB/RMiBCAAKgKwAf0TIgUgC/0M/wAAAP8AAAD/AAAA/wAAAP1O/fsB/eYB/eQBIQIgBCAFIAtBCP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1O/fsB/eYB/eQBIQMgBCAFIAtBEP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1O/fsB/eYB/eQBIQQgACgCMARAIAAqArQB/RMgAv3mAUGACv0ABAAiBUGQCv0ABAAiBv0NAAECAxAREhMEBQYHFBUWF0GgCv0ABAAiB0GwCv0ABAAiCP0NAAECAxAREhMEBQYHFBUWFyIK/Q0AAQIDBAUGBxAREhMUFRYX/eYB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QwAAIA/AACAPwAAgD8AAIA//eoBIQIgACoCuAH9EyAD/eYBIAUgBv0NAAECAxAREhMEBQYHFBUWFyAK/Q0ICQoLDA0ODxgZGhscHR4f/eYB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QwAAIA/AACAPwAAgD8AAIA//eoBIQMgACoCvAH9EyAE/eYBIAUgBv0NCAkKCxgZGhsMDQ4PHB0eHyAHIAj9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf95gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9DAAAgD8AAIA/AACAPwAAgD/96gEhBAUgACgCRARAIAAgARADIAAqArgB/RMgA/0MAACAPwAAgD8AAIA/AACAP0HADf0ABAD95AH95gFBkA39AAQA/eQB/eYB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QwAAIA/AACAPwAAgD8AAIA//eoBIQMgACoCvAH9EyAE/QwAAIA/AACAPwAAgD8AAIA/QdAN/QAEAP3kAf3mAUGgDf0ABAD95AH95gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9DAAAgD8AAIA/AACAPwAAgD/96gEhBCAAKgK0Af0TIAL9DAAAgD8AAIA/AACAPwAAgD9BsA39AAQA/eQB/eYBQYAN/QAEAP3kAf3mAf0MAAAAAAAAAAAAAAAAAAAAAP3rAf0MAACAPwAAgD8AAIA/AACAP/3qASECCwsgFkEgaiIB/QwAAAAAAAAAAAAAAAAAAAAAIAAqAsAB/RMiBSAC/eYBIAL9DAAAgD8AAIA/AACAPwAAgD/96wH96gH96wEiAv0MAAAAAAAAAAAAAAAAAAAAACAFIAP95gEgA/0MAACAPwAAgD8AAIA/AACAP/3rAf3qAf3rASID/Q0AAQIDEBESEwQFBgcUFRYXIgb9DAAAAAAAAAAAAAAAAAAAAAAgBSAE/eYBIAT9DAAAgD8AAIA/AACAPwAAgD/96wH96gH96wEiBCAM/fkBIAn9+QFBEP2rAf1QIgX9DQABAgMQERITBAUGBxQVFhciB/0NAAECAwQFBgcQERITFBUWF/0LBAAgASAGIAf9DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIAEgAiAD/Q0ICQoLGBkaGwwNDg8cHR4fIgIgBCAF/Q0ICQoLGBkaGwwNDg8cHR4fIgP9DQABAgMEBQYHEBESExQVFhf9CwRgIAEgAiAD/Q0ICQoLDA0ODxgZGhscHR4f/QsEkAEL1w0CD3sBf0HACP0ABAAiB0HQCP0ABAAiCP0NAAECAxAREhMEBQYHFBUWFyIJQeAI/QAEACIKQfAI/QAEACIL/Q0AAQIDEBESEwQFBgcUFRYXIgz9DQgJCgsMDQ4PGBkaGxwdHh8iDUGACf0ABAAiAkGQCf0ABAAiA/0NCAkKCxgZGhsMDQ4PHB0eH0GgCf0ABAAiBEGwCf0ABAAiBf0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyIG/eYBIAcgCP0NCAkKCxgZGhsMDQ4PHB0eHyAKIAv9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhciByACIAP9DQABAgMQERITBAUGBxQVFhciCCAEIAX9DQABAgMQERITBAUGBxQVFhciAv0NCAkKCwwNDg8YGRobHB0eHyIE/eYB/eUBIgMgA/3mASAHIAggAv0NAAECAwQFBgcQERITFBUWFyIF/eYBIAkgDP0NAAECAwQFBgcQERITFBUWFyIIIAb95gH95QEiAiAC/eYB/eQBIAggBP3mASANIAX95gH95QEiBCAE/eYB/eQB/eMBIAAoAgBFIhEEQEHACf0ABAAiAkHQCf0ABAAiBf0NAAECAxAREhMEBQYHFBUWF0HgCf0ABAAiBEHwCf0ABAAiBv0NAAECAxAREhMEBQYHFBUWFyIK/Q0AAQIDBAUGBxAREhMUFRYXIQMgAiAF/Q0ICQoLGBkaGwwNDg8cHR4fIAQgBv0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyEEIAIgBf0NAAECAxAREhMEBQYHFBUWFyAK/Q0ICQoLDA0ODxgZGhscHR4fIQILIAP9DAAAgD8AAIA/AACAPwAAgD8gAyAD/eYBIAIgAv3mAf3kASAEIAT95gH95AH94wH9DMy8jCvMvIwrzLyMK8y8jCv96wH95wEiCv3mASELQYAI/QAEACIMQZAI/QAEACIO/Q0AAQIDEBESEwQFBgcUFRYXQaAI/QAEACIPQbAI/QAEACID/Q0AAQIDEBESEwQFBgcUFRYXIgX9DQgJCgsMDQ4PGBkaGxwdHh8gACgCHCABQQJ0av0ABAAiBiACIAr95gEiEP3mAf3kASECQcAKIAwgDv0NAAECAxAREhMEBQYHFBUWFyAF/Q0AAQIDBAUGBxAREhMUFRYXIAYgC/3mAf3kAf0LBABB0AogAv0LBABB4AogDCAO/Q0ICQoLGBkaGwwNDg8cHR4fIA8gA/0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyAGIAQgCv3mASIC/eYB/eQB/QsEACARRQRADwsgACgCJCABQQJ0av0ABAAiA/3nAf0MAACAPwAAgD8AAIA/AACAPyAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0MAACAPQAAgD0AAIA9AACAPf3rAf0MAACAQQAAgEEAAIBBAACAQf3qAf3jASEFIAggCCALIAsgC/3mASAQIBD95gH95AEgAiAC/eYB/eQB/QwAAIA+AACAPgAAgD4AAIA+/UQiA/1OIgb95gEgDSAQIAP9TiII/eYB/eQBIAcgAv0MAACAPwAAgD8AAIA/AACAPyAD/VIiCf3mAf3kASICIAb95gH95QEiAyAD/eYBIA0gAiAI/eYB/eUBIgQgBP3mAf3kASAHIAIgCf3mAf3lASICIAL95gH95AH9DO+SkyHvkpMh75KTIe+SkyH9QyIH/VMEQP0MAACAPwAAgD8AAIA/AACAPyAG/eABIgogCP3gASIL/UUgCiAJ/eABIgr9Rf1OIgz9TiAGIAggCSALIAr9RSAM/U8iCv1SIAz9UiILIAb95gH95QEgAyAH/VIhA/0MAACAPwAAgD8AAIA/AACAPyAK/U4gCyAI/eYB/eUBIAQgB/1SIQT9DAAAgD8AAIA/AACAPwAAgD8gDCAK/VD9Tf1OIAsgCf3mAf3lASACIAf9UiECC0HwCiADIAX9DAAAgD8AAIA/AACAPwAAgD8gAyAD/eYBIAQgBP3mAf3kASACIAL95gH95AH94wH9DMy8jCvMvIwrzLyMK8y8jCv96wH95wH95gEiA/3mASIH/QsEAEGACyAEIAP95gEiBP0LBABBkAsgAiAD/eYBIgL9CwQAQaALIAggAv3mASAJIAT95gH95QH9CwQAQbALIAkgB/3mASAGIAL95gH95QH9CwQAQcALIAYgBP3mASAIIAf95gH95QH9CwQAQdALIAUgBv3mAf0LBABB4AsgBSAI/eYB/QsEAEHwCyAFIAn95gH9CwQAC8oNAQx7QYAJ/QAEACIGQZAJ/QAEACIH/Q0AAQIDEBESEwQFBgcUFRYXIghBoAn9AAQAIglBsAn9AAQAIgr9DQABAgMQERITBAUGBxQVFhciC/0NAAECAwQFBgcQERITFBUWF0GACP0ABAAiAUGQCP0ABAAiAv0NAAECAxAREhMEBQYHFBUWF0GgCP0ABAAiA0GwCP0ABAAiBP0NAAECAxAREhMEBQYHFBUWFyIF/Q0AAQIDBAUGBxAREhMUFRYXIgD95gEgCCAL/Q0ICQoLDA0ODxgZGhscHR4fIAEgAv0NAAECAxAREhMEBQYHFBUWFyAF/Q0ICQoLDA0ODxgZGhscHR4fIgX95gH95AEgBiAH/Q0ICQoLGBkaGwwNDg8cHR4fIgYgCSAK/Q0ICQoLGBkaGwwNDg8cHR4fIgf9DQABAgMEBQYHEBESExQVFhcgASAC/Q0ICQoLGBkaGwwNDg8cHR4fIAMgBP0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyIC/eYB/eQBIAYgB/0NCAkKCwwNDg8YGRobHB0eH/3kASEDQcAJ/QAEACIBQdAJ/QAEACIE/Q0AAQIDEBESEwQFBgcUFRYXIgZB4An9AAQAIgdB8An9AAQAIgj9DQABAgMQERITBAUGBxQVFhciCf0NAAECAwQFBgcQERITFBUWFyAA/eYBIAYgCf0NCAkKCwwNDg8YGRobHB0eHyAF/eYB/eQBIAEgBP0NCAkKCxgZGhsMDQ4PHB0eHyIBIAcgCP0NCAkKCxgZGhsMDQ4PHB0eHyIE/Q0AAQIDBAUGBxAREhMUFRYXIAL95gH95AEgASAE/Q0ICQoLDA0ODxgZGhscHR4f/eQBIQRBwApBwAj9AAQAIgZB0Aj9AAQAIgf9DQABAgMQERITBAUGBxQVFhciCEHgCP0ABAAiCUHwCP0ABAAiAf0NAAECAxAREhMEBQYHFBUWFyIK/Q0AAQIDBAUGBxAREhMUFRYXIAD95gEgCCAK/Q0ICQoLDA0ODxgZGhscHR4fIAX95gH95AEgBiAH/Q0ICQoLGBkaGwwNDg8cHR4fIgAgCSAB/Q0ICQoLGBkaGwwNDg8cHR4fIgH9DQABAgMEBQYHEBESExQVFhcgAv3mAf3kASAAIAH9DQgJCgsMDQ4PGBkaGxwdHh/95AH9CwQAQdAKIAP9CwQAQeAKIAT9CwQAQYAJ/QAEAEGQCf0ABAD9DQABAgMQERITBAUGBxQVFhdBoAn9AAQAQbAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyEAQcAJ/QAEAEHQCf0ABAD9DQABAgMQERITBAUGBxQVFhdB4An9AAQAQfAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyEBQfAKQcAI/QAEAEHQCP0ABAD9DQABAgMQERITBAUGBxQVFhdB4Aj9AAQAQfAI/QAEAP0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWF/0LBABBgAsgAP0LBABBkAsgAf0LBABBgAn9AAQAQZAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF0GgCf0ABABBsAn9AAQA/Q0AAQIDEBESEwQFBgcUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIQBBwAn9AAQAQdAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF0HgCf0ABABB8An9AAQA/Q0AAQIDEBESEwQFBgcUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIQFBoAtBwAj9AAQAQdAI/QAEAP0NAAECAxAREhMEBQYHFBUWF0HgCP0ABABB8Aj9AAQA/Q0AAQIDEBESEwQFBgcUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEAEGwCyAA/QsEAEHACyAB/QsEAEGACf0ABABBkAn9AAQA/Q0ICQoLGBkaGwwNDg8cHR4fQaAJ/QAEAEGwCf0ABAD9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchAEHACf0ABABB0An9AAQA/Q0ICQoLGBkaGwwNDg8cHR4fQeAJ/QAEAEHwCf0ABAD9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchAUHQC0HACP0ABABB0Aj9AAQA/Q0ICQoLGBkaGwwNDg8cHR4fQeAI/QAEAEHwCP0ABAD9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwQAQeALIAD9CwQAQfALIAH9CwQAC6UIAwh/BnsCfQNAIAEgBEoEQCAAKAIAQQJGBEBBACECA0AgAkEESARAIAJBBHRBgAhqIQUgACgCCCACIARqIgZBBHRqIQf9DAAAAAAAAAAAAAAAAAAAAAAhCv0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQxDAAAAACEQQQAhAwNAIANBBEkEQCAKIAMgB2oiCC0ADLMiEf0TIg0gACgCNCAILQAIQTBsaiII/QAEAP3mAf3kASEKIAsgDSAI/QAEEP3mAf3kASELIAwgDSAI/QAEIP3mAf3kASEMIBAgEZIhECADQQFqIQMMAQsLIAUgACgCGCAGQQxsav0ABAD9CwQAIAUgCkMAAIA/IBCV/RMiCv3mAf0LBEAgBSALIAr95gH9CwSAASAFIAwgCv3mAf0LBMABIAJBAWohAgwBCwsQBwUgACgCAEEDRgRAQQAhAgNAIAJBBEgEQCACQQR0QYAIaiAAKAIYIAIgBGpBDGxq/QAEAP0LBAAgAkEBaiECDAELC0GACP0ABAAiCkGQCP0ABAAiC/0NAAECAxAREhMEBQYHFBUWF0GgCP0ABAAiDEGwCP0ABAAiDf0NAAECAxAREhMEBQYHFBUWFyIO/Q0ICQoLDA0ODxgZGhscHR4fIQ9BwAogCiAL/Q0AAQIDEBESEwQFBgcUFRYXIA79DQABAgMEBQYHEBESExQVFhf9CwQAQdAKIA/9CwQAQeAKIAogC/0NCAkKCxgZGhsMDQ4PHB0eHyAMIA39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwQABUEAIQIDQCACQQRIBEAgAiAEakEMbCIDIAAoAiBqIgUoAgBBDGwiBiAAKAIoIgdq/QAEACEKIAJBBHRBgAhqIgggACgCGCADaiIJ/QkCACILIAr95gEgCf0JAgQiDCAHIAUoAgRBDGwiA2r9AAQAIg395gH95AEgCf0JAggiDiAHIAUoAghBDGwiBWr9AAQAIg/95gH95AH9CwQAIAggDSAK/eUB/QsEQCAIIA8gCv3lAf0LBIABIAv9DAAAAAAAAAAAAAAAAAAAAAD96wEhCiAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQsgDv0MAAAAAAAAAAAAAAAAAAAAAP3rASEMIAAoAiwiBwRAIAggCiAGIAdq/QAEAP3mASALIAMgB2r9AAQA/eYB/eQBIAwgBSAHav0ABAD95gH95AH9CwTAAQsgACgCMCIHBEAgCCAKIAYgB2r9AAQA/eYBIAsgAyAHav0ABAD95gH95AEgDCAFIAdq/QAEAP3mAf3kASAKIAv95AEgDP3kAf3nAf0LBIACCyACQQFqIQIMAQsLIAAgBBAGCwsgACAEEAQgBEEEaiEEDAELCwvMBwMKfwp7CH0gAS8BLiEFIAAoAhwhCSABLwEcIgdBA3YhBCABLwEeIgJBAWtBA3UhCiABLwEsIghBA3YhBgJ/A0AgBiAFQQFrQQN1TARAIAAoAgQgBiAJbGohCyAEIQMDQCADIApMBEBBASADIAtqLQAADQQaIANBAWohAwwBCwsgBkEBaiEGDAELC0EAC0UEQA8LIAAgACgCICIDIAcgAyAHSBs2AiAgACAAKAIkIgMgCCADIAhIGzYCJCAAIAAoAigiAyACIAIgA0gbNgIoIAAgACgCLCIDIAUgAyAFShs2AiwgASoCACEdIAEqAgQhHCABKgIIIRsgASoCDCEaQwAAgD8gASoCECIWlSEZIBb9EyETIAEqAhQiGP0TIRIgAf0JAhghESAB/QkCICEQIAH9CQIkIQ8gAf0JAighDiACIAdBfHFrQRBKIQYDQCAFIAhKBEAgCLJDAAAAP5IgHJMiFiAWlCAalCEXIB0gGyAWlJJDAAAAv5IhFiACIQEgB0F8cSEEIAAoAgQgACgCHCAIQQN1bGohCSAX/RMhDSAGBEAgASAWIBggF5MgGZRDAAAAAJeRIheSjvwAQQFqIgMgASADSBshASAHIBYgF5ON/AAiAyADIAdIG0F8cSEECyAAKAIAIAggACgCGGwgBGpBBHRqIQMDQCABIARKBEAgA/0ABAAiFP0MAMB/PwDAfz8AwH8/AMB/P/1FIgz9UwRAIAwgDSATIASyIBaT/RP9DAAAAAAAAIA/AAAAQAAAQED95AEiDCAM/eYB/eYB/eQBIhUgEv1F/U4hDCADIBT9DAAAgD8AAIA/AACAPwAAgD8gFP3lAf0Md75/P3e+fz93vn8/d75/PyAR/QzV/38/1f9/P9X/fz/V/38/IBX9DPH0f73x9H+98fR/vfH0f70gFf0MeA7/OngO/zp4Dv86eA7/OiAV/QzyMSO48jEjuPIxI7jyMSO4IBX9DBgo8DQYKPA0GCjwNBgo8DT95gH95AH95gH95AH95gH95AH95gH95AEiFCAU/eYBIhQgFP3mASIUIBT95gH95gH96gEgDP1O/eYBIhT95AEiFf0LBAAgAyAD/QAEECAUIBD95gH95AH9CwQQIAMgA/0ABCAgFCAP/eYB/eQB/QsEICADIAP9AAQwIBQgDv3mAf3kAf0LBDAgDCAV/QwAwH8/AMB/PwDAfz8AwH8//UT9TiIM/VMEQCAJIARBA3VqIgogCi0AACAM/aQBaWs6AAALCyAEQQRqIQQgA0FAayEDDAELCyAIQQFqIQgMAQsLC64HAgd/AXsgACAAKAIQNgIgIAAgACgCFDYCJCAAQQA2AiwgAEEANgIoIAAoAgQhBANAIAAoAhQiAyAHSgRAQQggAyAHayIDIANBCEobIQZBACEIA0AgACgCECIFIAhKBEAgBCIDQQFqIQQgAyAGQQggBSAIayIDIANBCEobbDoAACAIQQhqIQgMAQsLIAdBCGohBwwBCwsDQCACIAlKBEAgACAAKAIMIAEgCUECdGooAgBBMGxqEAkgCUEBaiEJDAELCyAAIAAoAiBBfHE2AiAgACAAKAIoIAAoAiBrQT9qIgFBACABQQBOG0FAcTYCMCAAIAAoAiwgACgCJGtBP2oiAUEAIAFBAE4bQUBxNgI0IAAoAiQhCQNAIAkgACgCLEgEQCAAKAIAIAAoAiAiASAJIAAoAhhsakEEdGohBCAAKAIIIAAoAjAgCSAAKAIka2xBAnRqIQIDQCABIAAoAihIBEAgAiAE/QAEEP0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAB/QwAAf0MAAH9DAAB/Q/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf35ASAE/QAEIP0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAB/QwAAf0MAAH9DAAB/Q/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf35AUEI/asB/VAgBP0ABDD9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAf0MAAH9DAAB/QwAAf0P95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH9+QFBEP2rASAE/QAEAP0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAB/QwAAf0MAAH9DAAB/Q/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf35AUEY/asB/VD9UP0LBAAgAUEEaiEBIARBQGshBCACQRBqIQIMAQsLIAlBAWohCQwBCwsgACgCICEBIAAoAighBSAAKAIsIQMgACgCEP0R/QwBAAAAAgAAAAMAAAAEAAAA/bEBIQogACgCJCEGA0AgAyAGSgRAIAAoAgAgBiAAKAIYbCABakEEdGohBCABIQIDQCACIAVIBEAgBP0MAACAPwAAgD8AAIA/AACAPyAC/REgCv07/U79CwQAIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwQgIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwQwIAJBBGohAiAEQUBrIQQMAQsLIAZBAWohBgwBCwsL7gECBn8BeyAAKAIQIgFBfHEhAiAAKAIYIQUgACgCFCEGIAH9Ef0MAQAAAAIAAAADAAAABAAAAP2xASEHA0AgBCAGSARAIAAoAgAgBCAAKAIYbCACakEEdGohAyACIQEDQCABIAVIBEAgA/0MAACAPwAAgD8AAIA/AACAPyAB/REgB/07/U79CwQAIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQgIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQwIAFBBGohASADQUBrIQMMAQsLIARBAWohBAwBCwsL");var Ad=class{constructor(e){this.memory=e}memory;next=65536;used=65536;take(e){let t=this.next;this.next=t+e+31&-16;let i=Math.ceil((this.next-this.memory.buffer.byteLength)/65536);return i>0&&this.memory.grow(i),this.used>t&&this.bytes(t,Math.min(this.used,this.next)-t).fill(0),this.used=Math.max(this.used,this.next),t}put(e,t=e.length){let i=this.take(4*t);return e instanceof Float32Array?this.floats(i,t).set(e):this.words(i,t).set(e),i}giveBack(e){this.next=e}floats(e,t){return new Float32Array(this.memory.buffer,e,t)}words(e,t){return new Uint32Array(this.memory.buffer,e,t)}bytes(e,t){return new Uint8Array(this.memory.buffer,e,t)}};var Xx=48,SP=59,qx=19,MP=16,AP=["triangle","world","bones","still"],TP=65537,$x=64,EP=Float32Array.from({length:256},(n,e)=>2*Math.log(Math.max(e,1))),Td;function Kx(){if(Td===void 0)try{Td=new WebAssembly.Module(Wx)}catch{Td=null}return Td}function jx(n){let e=({coloring:t,data:{frame:i,shading:r}})=>t==="rgb"&&(i!=="bones"||!r);return Kx()!==null&&n.every(e)}var Cd=class{sortMilliseconds=0;run;memory;groups;total;depths;records;order;kept;starts;picture;canvas;size={width:0,height:0,pixels:0};count=-1;some=!1;ends=[];constructor(e){this.run=new WebAssembly.Instance(Kx()).exports;let t=this.memory=new Ad(this.run.memory),i=0,r=e.map(({data:s})=>(i+=Ed(s.count))-Ed(s.count));this.total=i,this.depths=t.take(4*i),this.records=t.take(Xx*i),this.order=t.take(4*i),this.kept=t.take(4*i),this.starts=t.take(4*TP),this.picture=t.take(4*MP),this.groups=e.map((s,o)=>this.enter(s,r[o])),this.canvas=t.take(0)}paint(e,t,i){let{kept:r,memory:s,order:o,picture:a,run:l}=this,{height:c,width:h}=e[0];this.fit(h,c),this.choose(t),this.groups.forEach((w,E)=>{this.tell(w),this.aim(w,e[E],i),l.place(w.at,this.ends[E])});let u=performance.now(),f=l.sort(this.depths,this.some?r:0,this.some?t:this.total,this.starts,o);this.sortMilliseconds=performance.now()-u,l.paint(a,o,f);let[d,m,v,p,g,x]=s.words(a+32,6);return{pixels:s.bytes(this.size.pixels,4*g*x),columns:g,rows:x,corner:[d,m],width:h,height:c,region:{left:d,top:m,right:v,bottom:p}}}enter(e,t){let{memory:i}=this,{body:r,data:s,effects:o}=e,{anchors:a,frame:l,logScale:c,shading:h}=s,u=Ed(s.count),f="corners"in a,d=f?12*(r?.numVertices??0):0,m={placement:e,at:i.take(4*SP),first:t,stance:null,lit:-1,vertices:i.take(d),normals:l==="triangle"||h?i.take(d):0,factors:o.factors?i.take(d):0,changes:i.take(96),bones:i.take(l==="bones"?48*(r?.numJoints??0):0),weights:f?i.take(12*u):i.put(a.means,3*u),heights:i.take(f?4*u:0)},v=Uint32Array.from({length:s.count},(x,M)=>s.places[4*M+3]),p=Float32Array.from({length:1024},(x,M)=>Math.exp(c.low+M/1023*(c.high-c.low))),g=[i.put(s.shapes,4*u),i.take(36*u),i.put(v,u),i.put(Float32Array.from(v,x=>EP[x>>>24]),u),m.weights,m.heights,f?i.put(a.corners,3*u):0,l==="triangle"?i.put(CP(e),u):0,m.vertices,m.normals,m.factors,m.bones,this.depths+4*t,this.records+Xx*t,i.put(p),h?i.put(RP(h.words,u)):0,m.changes];return i.words(m.at,qx).set([AP.indexOf(l),s.count,...g]),this.run.unpack(m.at),m}tell(e){let{memory:t}=this,{data:{anchors:i},effects:r,posed:s}=e.placement;if(r.update(),s&&e.stance!==s){if(i.kind==="bones"&&t.floats(e.bones,s.bones.length).set(s.bones),"corners"in i){let{heights:o,weights:a}=r.places??i;t.floats(e.vertices,s.vertices.length).set(s.vertices),e.normals&&t.floats(e.normals,s.normals.length).set(s.normals),t.floats(e.weights,a.length).set(a),t.floats(e.heights,o.length).set(o)}e.stance=s}r.factors&&e.lit!==r.lit&&(t.floats(e.factors,r.factors.length).set(r.factors),e.lit=r.lit)}aim({at:e,changes:t,placement:i},r,s){let{R:o,t:a,focal:l,centre:c,width:h,height:u}=r,{data:{color:f},growth:d,lightChange:m,lightGain:v,shadingStep:p,turn:g}=i,[x,M]=Yx(l[0],c[0],h),[w,E]=Yx(l[1],c[1],u),T=[...o,...a,...l,...c,h,u,x,w,M,E,d,wd(i,r),f.low,(f.high-f.low)/255,...v,s,...g,p];this.memory.floats(e+4*qx,T.length).set(T),this.memory.floats(t,24).set(m)}choose(e){if(e===this.count)return;let t=this.groups.map(({placement:o})=>o.data.count),i=sd(this.groups.map(({placement:o})=>o.data),e);if(this.count=e,this.some=i!==null,this.ends=t,!i)return;let r=0,s=0;this.ends=this.groups.map(({first:o},a)=>{let l=0;for(;r<i.length&&i[r]<s+t[a];r++)l=i[r]-s+1,i[r]+=o-s;return s+=t[a],l}),this.memory.words(this.kept,i.length).set(i)}fit(e,t){if(this.size.width===e&&this.size.height===t)return;let{memory:i}=this,r=Ed(e),s=Math.ceil(e/8);i.giveBack(this.canvas);let o=i.take(16*r*t),a=i.take(s*Math.ceil(t/8)),l=i.take(4*(r+$x)*(t+$x));this.size={width:e,height:t,pixels:l},i.words(this.picture,8).set([o,a,l,this.records,e,t,r,s]),this.run.begin(this.picture)}};function CP({data:{count:n,places:e},restAreas:t}){return Float32Array.from({length:n},(i,r)=>t[e[4*r]])}function RP(n,e){return Uint32Array.from({length:6*e},(t,i)=>{let r=Math.floor(i/24);return n[8*(4*r+i%4)+(i>>2)%6]??0})}function Ed(n){return n+3&-4}function Yx(n,e,t){let i=.15*t/n;return[-e/n-i,(t-e)/n+i]}var PP=`
precision highp float;

in vec3 position;
uniform vec2 size;
uniform vec4 region;
out vec2 pixel;

void main() {
  pixel = mix(region.xy, region.zw, 0.5 * position.xy + 0.5);
  gl_Position = vec4(2.0 * pixel.x / size.x - 1.0, 1.0 - 2.0 * pixel.y / size.y, 0.0, 1.0);
}
`,IP=`
precision highp float;

in vec2 pixel;
uniform sampler2D picture;
uniform vec2 corner;
out vec4 result;

void main() { result = texelFetch(picture, ivec2(pixel - corner), 0); }
`,Rd=class{mesh=new Ot(new si(2,2),LP());texture=new Mi;constructor(){this.mesh.frustumCulled=!1}show({columns:e,corner:t,height:i,pixels:r,region:s,rows:o,width:a}){let{bottom:l,left:c,right:h,top:u}=s,{uniforms:f}=this.mesh.material;this.mesh.visible=c<h,this.mesh.visible&&(this.fit(e,o),this.texture.image.data=r,this.texture.needsUpdate=!0,f.corner.value.set(...t),f.size.value.set(a,i),f.region.value.set(c,u,h,l))}dispose(){for(let e of[this.texture,this.mesh.geometry,this.mesh.material])e.dispose()}fit(e,t){let{image:i}=this.texture;i.width===e&&i.height===t||(this.texture.dispose(),this.texture=new Mi(null,e,t),this.texture.minFilter=this.texture.magFilter=Nt,this.mesh.material.uniforms.picture.value=this.texture)}};function LP(){return new Sn({glslVersion:Rn,vertexShader:PP,fragmentShader:IP,uniforms:{picture:{value:null},corner:{value:new Ne},size:{value:new Ne},region:{value:new Ut}},side:Mn,transparent:!0,depthTest:!1,depthWrite:!1,blending:Ai,blendEquation:Ni,blendSrc:Ti,blendDst:ai})}var Zx=1-1/1024,kP=.999,Ig=512,FP=2*Math.log(255),DP=Float32Array.from({length:Math.ceil(Ig*FP)+2},(n,e)=>Math.exp(-.5*(e+.5)/Ig)),NP=Float32Array.from({length:256},(n,e)=>2*Math.log(Math.max(e,1))),Fr=3,sr=1<<Fr,Jl=class{constructor(e,t){this.width=e;this.height=t;this.pixels=new Uint8Array(4*e*t),this.sums=new Float32Array(4*e*t),this.columns=e+sr-1>>Fr,this.open=new Uint8Array(this.columns*(t+sr-1>>Fr))}width;height;pixels;sums;columns;open;before={left:1/0,top:1/0,right:0,bottom:0};paint(e,t,{gain:i,spans:r}){let{looks:s,splats:o}=e,a={...e,floats:new Float32Array(o.buffer,o.byteOffset,o.length),gain:i},l={left:this.width,top:this.height,right:0,bottom:0};this.openTiles();for(let c=t.length-1;c>=0;c--){let h=t[c],u=4*(h&Ks-1);s[u]!==0&&this.paintSplat(a,u,r[h/Ks|0],l)}return this.finish(l),l}paintSplat({floats:e,gain:t,looks:i,splats:r},s,{x:o,y:a},l){let{columns:c,height:h,open:u,sums:f,width:d}=this,m=e[s],v=e[s+1],p=i[s+1],g=Pd(r[s+2]),x=Pd(r[s+2]>>>16),M=Pd(r[s+3]),w=Pd(r[s+3]>>>16),E=g*g+M*M,T=g*x+M*w,_=x*x+w*w,A=NP[p>>>24],L=Math.sqrt(A*E),P=Math.sqrt(A*_),I=Math.max(0,Math.ceil(v-P-.5)),N=Math.min(h,Math.floor(v+P+.5)),z=Math.max(0,Math.ceil(m-L-.5)),k=Math.min(d,Math.floor(m+L+.5));if(I>=N||z>=k||!this.isOpen(z,I,k,N))return;z<l.left&&(l.left=z),I<l.top&&(l.top=I),k>l.right&&(l.right=k),N>l.bottom&&(l.bottom=N);let q=(p>>>24)/255,Y=Pg(p&255,o,a,t),V=Pg(p>>>8&255,o,a,t),ie=Pg(p>>>16&255,o,a,t),X=_/(E*_-T*T),ee=T/_,ne=1/_,Se=1/X;for(let Te=I;Te<N;Te++){let K=Te+.5-v,re=K*K*ne,ye=m+ee*K-.5,De=Math.sqrt(Math.max(0,(A-re)*Se)),fe=Math.min(d,Math.floor(ye+De)+1),Ge=(Te>>Fr)*c,_t=Math.max(0,Math.ceil(ye-De));for(let Ie=4*(Te*d+_t);_t<fe;_t++,Ie+=4){let nt=f[Ie+3];if(nt>Zx)continue;let ct=_t-ye,Xt=Math.min(kP,q*DP[(re+X*ct*ct)*Ig|0])*(1-nt);f[Ie]+=Xt*Y,f[Ie+1]+=Xt*V,f[Ie+2]+=Xt*ie,f[Ie+3]=nt+Xt,nt+Xt>Zx&&u[Ge+(_t>>Fr)]--}}}isOpen(e,t,i,r){let{columns:s,open:o}=this,[a,l]=[e>>Fr,i-1>>Fr];for(let c=t>>Fr;c<=r-1>>Fr;c++)for(let h=a;h<=l;h++)if(o[c*s+h]>0)return!0;return!1}openTiles(){let{columns:e,height:t,open:i,width:r}=this;i.fill(sr*sr);let[s,o]=[r%sr||sr,t%sr||sr];for(let a=e-1;a<i.length;a+=e)i[a]=sr*s;for(let a=0;a<e;a++)i[i.length-e+a]=o*(a===e-1?s:sr)}finish(e){let{before:t,pixels:i,sums:r,width:s}=this,o=Math.max(e.right,t.right),a=Math.min(e.left,t.left);for(let l=Math.min(e.top,t.top);l<Math.max(e.bottom,t.bottom);l++){let c=4*(l*s+o);for(let h=4*(l*s+a);h<c;h+=4)i[h]=Id(r[h]),i[h+1]=Id(r[h+1]),i[h+2]=Id(r[h+2]),i[h+3]=Id(r[h+3]),r[h]=r[h+1]=r[h+2]=r[h+3]=0}this.before={...e}}},Jx=new Uint32Array(1),UP=new Float32Array(Jx.buffer);function Pd(n){return Jx[0]=(n&32768)<<16|(n&32767)<<13,UP[0]*2**112}function Pg(n,e,t,i){let r=e+(t-e)*n/255;return Math.max(0,Math.min(i*r,Math.max(r,1)))}function Id(n){return n<1?255*n+.5|0:255}var Ld=class{painting=new Jl(1,1);projected={splats:new Uint32Array(0),looks:new Uint32Array(0)};paint(e,t,i,r,{height:s,width:o}){this.read(e,t),(this.painting.width!==o||this.painting.height!==s)&&(this.painting=new Jl(o,s));let a=this.painting.paint(this.projected,i,r);return{width:o,height:s,region:a,pixels:this.painting.pixels,columns:o,rows:s,corner:[0,0]}}read(e,t){let{height:i,width:r}=t,s=4*r*i;this.projected.splats.length!==s&&(this.projected={splats:new Uint32Array(s),looks:new Uint32Array(s)});let o=e.getContext();e.setRenderTarget(t),[this.projected.splats,this.projected.looks].forEach((a,l)=>{o.readBuffer(o.COLOR_ATTACHMENT0+l),o.readPixels(0,0,r,i,o.RGBA_INTEGER,o.UNSIGNED_INT,a)}),o.readBuffer(o.COLOR_ATTACHMENT0)}};function Lg(n){let e=n.getContext(),t=e.getExtension("WEBGL_debug_renderer_info");return t!==null&&String(e.getParameter(t.UNMASKED_RENDERER_WEBGL)).includes("SwiftShader")}var OP=1.5,kd=class{count=0;mesh;overlay=new Rd;painter=new Ld;kernel=null;placers=[];order=Eg(0);target=Qx(1);ordered=!1;shown=!0;behind=!1;software=null;tooMany=!1;constructor(){this.mesh=new Ot(Hx(0),BP()),this.mesh.frustumCulled=!1}get objects(){return[this.mesh,this.overlay.mesh]}get visible(){return this.shown}show(e,t){this.shown=e,this.behind=t;for(let i of this.objects)i.visible&&=e}compile(e,t,i){if(this.software??=Lg(e),!this.ordersItself)for(let r of this.placers)r.compile(e);e.compile(this.isPainted?this.overlay.mesh:this.mesh,t,i)}get drawn(){return this.mesh.material.uniforms.drawn.value}get ordersItself(){return this.isPainted&&this.kernelCan}get sortMilliseconds(){return this.kernel?.sortMilliseconds??0}setPlacers(e){let t=e.reduce((i,r)=>i+r.rows,0);if(e.length>Zl||t*Pn>Ks)throw new Zt("too-much",`at most ${Zl} avatars of ${Ks/1e6} million Gaussians can be shown at once`);return this.placers=e,this.kernel=null,this.tooMany=!1,this.count=e.reduce((i,{data:r})=>i+r.count,0),this.makeRoom(Math.max(1,t)),this.firstRows().map((i,r)=>i*Pn+r*Ks)}setOrder(e){this.order.image.data.set(e),this.order.needsUpdate=!0,this.ordered=e.length>0,this.setDetail(e.length),this.mesh.geometry.instanceCount=Rg(e.length)}setCount(e){this.ordered=!1,this.setDetail(e)}setLook({mode:e,coloring:t,pointSize:i,exposure:r,light:s}){let{uniforms:o}=this.mesh.material;o.gain.value=t==="rgb"?2**r:1,o.contour.value=e==="splats"?0:e==="points"?1:OP,this.placers.forEach((a,l)=>{a.setLook(t,e==="points"?i:0),a.setLight(s);let{low:c,high:h}=a.colorSpan(t);o.colorSpans.value[l].set(c,h)})}project(e,t,i){this.software??=Lg(e);for(let l of this.objects)l.visible=!1;if(this.software&&this.drawn===0)return;let r=this.ordersItself||this.software&&!this.ordered?this.paintByKernel(t):null,s=r!==null||this.isPainted;if(this.mesh.visible=!s,this.overlay.mesh.visible=s,r){this.overlay.show(r);return}let o=e.getRenderTarget(),a=this.firstRows();this.placers.forEach((l,c)=>{let{width:h,height:u}=t[c];this.mesh.material.uniforms.size.value.set(h,u),l.project(e,t[c],i,this.target,a[c])}),s&&this.overlay.show(this.paint(e,t[0])),e.setRenderTarget(o)}dispose(){for(let e of[this.overlay,this.order,this.target,this.mesh.geometry,this.mesh.material])e.dispose()}get isPainted(){return this.software===!0&&this.count>0&&!this.behind&&this.mesh.material.uniforms.contour.value===0}get kernelCan(){return!this.tooMany&&jx(this.placers)}paintByKernel(e){if(!this.kernelCan)return null;try{return this.kernel??=new Cd(this.placers),this.kernel.paint(e,this.drawn,this.mesh.material.uniforms.gain.value)}catch(t){if(!(t instanceof RangeError))throw t;return this.tooMany=!0,null}}paint(e,t){let{colorSpans:i,gain:r}=this.mesh.material.uniforms,s=this.order.image.data.subarray(0,this.drawn);return this.painter.paint(e,this.target,s,{spans:i.value,gain:r.value},t)}setDetail(e){this.mesh.material.uniforms.drawn.value=e;for(let t of this.placers)t.setDetail(e/this.count)}firstRows(){let e=0;return this.placers.map(t=>(e+=t.rows)-t.rows)}makeRoom(e){this.target.height!==e&&(this.target.dispose(),this.order.dispose(),this.target=Qx(e),this.order=Eg(e*Pn));let{uniforms:t}=this.mesh.material;t.order.value=this.order,[t.splats.value,t.looks.value]=this.target.textures,this.setOrder(new Uint32Array(0))}};function BP(){let n={order:{value:null},splats:{value:null},looks:{value:null},drawn:{value:0},size:{value:new Ne},depthCoefficients:{value:new Ne(...pg())},colorSpans:{value:Array.from({length:Zl},()=>new Ne(0,1))},contour:{value:0},gain:{value:1}};return new Sn({glslVersion:Rn,vertexShader:Vx,fragmentShader:Gx,uniforms:n,side:Mn,transparent:!0,depthWrite:!1,blending:Ai,blendEquation:Ni,blendSrc:Ti,blendDst:ai})}function Qx(n){let e=new dn(Pn,n,{count:2,format:ds,type:Xn,internalFormat:"RGBA32UI",minFilter:Nt,magFilter:Nt,depthBuffer:!1,generateMipmaps:!1});return e.textures[1].format=Ko,e.textures[1].internalFormat="RG32UI",e}var Fd=class{constructor(e){this.data=e;this.placer=new Ys(e,null)}data;placer;motion=tr;lead(e){this.motion=e}dispose(){this.placer.dispose()}};var Dd=class{splats=new kd;actors=new Map;scene=new Rr;sorter=new ld;camera=new wn;ground;floor;cloud=null;chosen=0;lastId=0;alone=!1;shown=[];gone=!1;constructor(e){let t=new sa(e);this.ground=t.ground,this.floor=new Kl(this.ground.up,this.ground.floor),this.camera.matrixWorldAutoUpdate=!1;for(let i of this.splats.objects)i.renderOrder=rr.splats;this.scene.add(this.floor.mesh,...this.splats.objects),this.enter(0,t,er)}get actor(){return this.of(this.chosen)}get chosenId(){return this.chosen}of(e){let t=this.actors.get(e);if(!t)throw new Zt("no-avatar",`the scene has no avatar ${e}`);return t}add(e){let t=++this.lastId;try{this.enter(t,new sa(e),er)}catch(i){throw this.remove(t),i}return t}replace(e,t=this.chosen){let i=this.of(t),r=new sa(e);i.ground===this.ground&&this.setGround(r.ground),r.visible=i.visible,this.scene.remove(i.root),this.enter(t,r,i.place),i.dispose();for(let s of this.actors.values())s.standAt(s.place,this.ground)}remove(e){if(e===this.chosen)throw new Zt("no-avatar","choose another avatar before this one leaves");let t=this.of(e);this.actors.delete(e),this.scene.remove(t.root),this.group(),t.dispose()}choose(e){this.of(e),this.chosen=e,this.alone&&this.group()}show(e,t){let i=this.of(e);i.visible!==t&&(i.visible=t,this.group())}place(e,t){this.of(e).standAt(t,this.ground)}standLike({motion:e,place:t}){this.actor.motion!==e&&this.actor.lead(t,e)}setAlone(e){e!==this.alone&&(this.alone=e,this.group())}replaceGaussians(e){this.actor.replaceGaussians(e),this.group()}setCloud(e,t){let i=this.cloud;i?.data!==e&&(this.cloud=e&&new Fd(e),this.group(),i?.dispose()),this.cloud?.lead(t)}get world(){return this.ground}get poseMilliseconds(){return this.shown.reduce((e,{poseMilliseconds:t})=>e+t,0)}get sortMilliseconds(){return this.splats.ordersItself?this.splats.sortMilliseconds:this.sorter.milliseconds}colorings(){return this.actor.placer.colorings()}applyPose(){this.shown.forEach((e,t)=>{e.applyPose()&&this.sorter.setStance(t,{...e.posed,places:e.placer.effects.places})}),this.shown.includes(this.actor)||this.actor.applyPose()}get late(){return this.shown.some(({placer:e})=>e.effects.late)}get swinging(){return this.shown.some(e=>e.swinging)}hurry(){for(let{placer:e}of this.shown)e.effects.hurry()}sort(e,t,i){let{splats:r}=this;if(r.count===0)return i(!0);let s=Math.min(Math.max(1,Math.round(t*r.count)),r.count);if(r.ordersItself)return r.setCount(s),i(!0);let o=this.ownViews(e).map(fg);this.sorter.sort(o,s,a=>{a&&(r.setOrder(a),this.sorter.recycle(a)),i(a!==null)})}compile(e){this.splats.compile(e,this.camera,this.scene),e.compile(this.floor.mesh,this.camera,this.scene)}setLook(e,t,i){this.splats.setLook({...e,pointSize:e.pointSize*i}),this.splats.show(t.gaussians,t.cameras||t.box),this.floor.mesh.visible=t.floor;for(let r of this.actors.values())r.root.visible=this.shown.includes(r),r.setLayers(t,r===this.actor)}draw(e,t,i){sx(this.camera.matrixWorldInverse,t),this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert(),Zu(this.camera.projectionMatrix,t);for(let a of this.shown)a.prepare(t.width,t.height,i);let{up:r,floor:s}=this.ground,o=ea(t).reduce((a,l,c)=>a+l*r[c],0);this.floor.mesh.renderOrder=o<s?rr.skeleton+1:rr.floor,this.splats.visible&&this.splats.project(e,this.ownViews(t),this.depthRange(t)),e.render(this.scene,this.camera)}showCameras(e){this.actor.showCameras(e)}bounds(){let t=(this.shown.length>0?this.shown:[this.actor]).flatMap(r=>r.corners()),i=r=>[0,1,2].map(s=>r(...t.map(o=>o[s])));return{low:i(Math.min),high:i(Math.max)}}get disposed(){return this.gone}dispose(){this.gone=!0;for(let e of this.actors.values())e.dispose();for(let e of[this.sorter,this.splats,this.floor,this.cloud])e?.dispose()}enter(e,t,i){t.standAt(i,this.ground),this.actors.set(e,t),this.scene.add(t.root),this.group()}setGround(e){this.ground=e,this.scene.remove(this.floor.mesh),this.floor.dispose(),this.floor=new Kl(e.up,e.floor),this.scene.add(this.floor.mesh)}group(){let e=this.alone?[this.actor]:[...this.actors.values()];this.shown=e.filter(s=>this.alone||s.visible);let t=[...this.shown.map(({placer:s})=>s),...this.still?[this.still.placer]:[]],i=this.splats.setPlacers(t),r=t.map(({data:{anchors:s,levels:o,opacities:a}},l)=>({anchors:s,levels:o,opacities:a,first:i[l]}));this.sorter.setGroups(r);for(let s of this.shown)s.forget()}get still(){return this.alone?null:this.cloud}ownViews(e){return[...this.shown.map(({motion:i})=>i),...this.still?[this.still.motion]:[]].map(i=>Wl(e,i))}depthRange(e){let t=fg(e),r=(this.shown.length>0?this.shown:[this.actor]).flatMap(s=>s.corners()).map(s=>s.reduce((o,a,l)=>o+t[l]*a,t[3]));return[Math.min(...r),Math.max(...r)+1e-6]}};var eb={type:"change"},Fg={type:"start"},nb={type:"end"},Nd=new zo,tb=new ri,zP=Math.cos(70*Zi.DEG2RAD),mn=new B,jn=2*Math.PI,wt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},kg=1e-6,Ud=class extends Cl{constructor(e,t=null){super(e,t),this.state=wt.NONE,this.target=new B,this.cursor=new B,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:ls.ROTATE,MIDDLE:ls.DOLLY,RIGHT:ls.PAN},this.touches={ONE:cs.ROTATE,TWO:cs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new B,this._lastQuaternion=new Jt,this._lastTargetPosition=new B,this._quat=new Jt().setFromUnitVectors(e.up,new B(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Ho,this._sphericalDelta=new Ho,this._scale=1,this._panOffset=new B,this._rotateStart=new Ne,this._rotateEnd=new Ne,this._rotateDelta=new Ne,this._panStart=new Ne,this._panEnd=new Ne,this._panDelta=new Ne,this._dollyStart=new Ne,this._dollyEnd=new Ne,this._dollyDelta=new Ne,this._dollyDirection=new B,this._mouse=new Ne,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=GP.bind(this),this._onPointerDown=VP.bind(this),this._onPointerUp=HP.bind(this),this._onContextMenu=jP.bind(this),this._onMouseWheel=qP.bind(this),this._onKeyDown=$P.bind(this),this._onTouchStart=YP.bind(this),this._onTouchMove=KP.bind(this),this._onMouseDown=WP.bind(this),this._onMouseMove=XP.bind(this),this._interceptControlDown=ZP.bind(this),this._interceptControlUp=JP.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=wt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(eb),this.update(),this.state=wt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;mn.copy(t).sub(this.target),mn.applyQuaternion(this._quat),this._spherical.setFromVector3(mn),this.autoRotate&&this.state===wt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,r=this.maxAzimuthAngle;isFinite(i)&&isFinite(r)&&(i<-Math.PI?i+=jn:i>Math.PI&&(i-=jn),r<-Math.PI?r+=jn:r>Math.PI&&(r-=jn),i<=r?this._spherical.theta=Math.max(i,Math.min(r,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+r)/2?Math.max(i,this._spherical.theta):Math.min(r,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let s=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),s=o!=this._spherical.radius}if(mn.setFromSpherical(this._spherical),mn.applyQuaternion(this._quatInverse),t.copy(this.target).add(mn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=mn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),s=!!l}else if(this.object.isOrthographicCamera){let a=new B(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),s=l!==this.object.zoom;let c=new B(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=mn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Nd.origin.copy(this.object.position),Nd.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Nd.direction))<zP?this.object.lookAt(this.target):(tb.setFromNormalAndCoplanarPoint(this.object.up,this.target),Nd.intersectPlane(tb,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),s=!0)}return this._scale=1,this._performCursorZoom=!1,s||this._lastPosition.distanceToSquared(this.object.position)>kg||8*(1-this._lastQuaternion.dot(this.object.quaternion))>kg||this._lastTargetPosition.distanceToSquared(this.target)>kg?(this.dispatchEvent(eb),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?jn/60*this.autoRotateSpeed*e:jn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){mn.setFromMatrixColumn(t,0),mn.multiplyScalar(-e),this._panOffset.add(mn)}_panUp(e,t){this.screenSpacePanning===!0?mn.setFromMatrixColumn(t,1):(mn.setFromMatrixColumn(t,0),mn.crossVectors(this.object.up,mn)),mn.multiplyScalar(e),this._panOffset.add(mn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let r=this.object.position;mn.copy(r).sub(this.target);let s=mn.length();s*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*s/i.clientHeight,this.object.matrix),this._panUp(2*t*s/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),r=e-i.left,s=t-i.top,o=i.width,a=i.height;this._mouse.x=r/o*2-1,this._mouse.y=-(s/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(jn*this._rotateDelta.x/t.clientHeight),this._rotateUp(jn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(jn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-jn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(jn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-jn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._rotateStart.set(i,r)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panStart.set(i,r)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyStart.set(0,s)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),r=.5*(e.pageX+i.x),s=.5*(e.pageY+i.y);this._rotateEnd.set(r,s)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(jn*this._rotateDelta.x/t.clientHeight),this._rotateUp(jn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panEnd.set(i,r)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyEnd.set(0,s),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ne,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function VP(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function GP(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function HP(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(nb),this.state=wt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function WP(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case ls.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=wt.DOLLY;break;case ls.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=wt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=wt.ROTATE}break;case ls.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=wt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=wt.PAN}break;default:this.state=wt.NONE}this.state!==wt.NONE&&this.dispatchEvent(Fg)}function XP(n){switch(this.state){case wt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case wt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case wt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function qP(n){this.enabled===!1||this.enableZoom===!1||this.state!==wt.NONE||(n.preventDefault(),this.dispatchEvent(Fg),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(nb))}function $P(n){this.enabled!==!1&&this._handleKeyDown(n)}function YP(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case cs.ROTATE:if(this.enableRotate===!1){this.state=wt.NONE;break}this._handleTouchStartRotate(n),this.state=wt.TOUCH_ROTATE;break;case cs.PAN:if(this.enablePan===!1){this.state=wt.NONE;break}this._handleTouchStartPan(n),this.state=wt.TOUCH_PAN;break;default:this.state=wt.NONE}break;case 2:switch(this.touches.TWO){case cs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=wt.TOUCH_DOLLY_PAN;break;case cs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=wt.TOUCH_DOLLY_ROTATE;break;default:this.state=wt.NONE}break;default:this.state=wt.NONE}this.state!==wt.NONE&&this.dispatchEvent(Fg)}function KP(n){switch(this._trackPointer(n),this.state){case wt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case wt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case wt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case wt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=wt.NONE}}function jP(n){this.enabled!==!1&&n.preventDefault()}function ZP(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function JP(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Ql=35,ib=.02,QP=10,Od=class{constructor(e,t){this.canvas=e;this.changed=t;this.camera.position.set(0,1,3),this.controls=this.makeControls()}canvas;changed;camera=new wn(Ql);controls;snapped=null;restless=0;get through(){return this.snapped}state(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),fov:this.camera.fov,snapped:this.snapped?.name??null}}look(e,t,i=Ql){this.snapped=null,this.camera.position.set(...e),this.camera.fov=Zi.clamp(i,1,150),this.controls.target.set(...t),this.camera.up.copy(this.up),this.controls.update(),this.changed()}setUp(e){if(this.up.equals(new B(...e)))return;this.up.set(...e),this.camera.up.copy(this.up);let{target:t}=this.controls;this.controls.dispose(),this.controls=this.makeControls(),this.controls.target.copy(t)}snap(e){let t=this.controls.target.clone(),i=new B(...ea(e)),r=new B(e.R[6],e.R[7],e.R[8]),s=Math.max(.2,t.sub(i).dot(r));this.snapped=e,this.camera.position.copy(i),this.camera.quaternion.copy(eI(e)),this.camera.fov=Zi.radToDeg(2*Math.atan(e.height/2/e.K[4])),this.controls.target.copy(i).addScaledVector(r,s),this.changed()}unsnap(){this.snapped&&(this.snapped=null,this.controls.update(),this.changed())}orbit(e,t){this.snapped=null;let i=this.camera.position.clone().sub(this.controls.target);i.applyAxisAngle(this.up,e);let r=i.angleTo(this.up),s=new B().crossVectors(this.up,i);if(s.lengthSq()>0){let o=Zi.clamp(r-t,ib,Math.PI-ib);i.applyAxisAngle(s.normalize(),o-r)}this.camera.position.copy(this.controls.target).add(i),this.camera.up.copy(this.up),this.controls.update(),this.changed()}retreat(e){let{target:t}=this.controls;this.camera.position.sub(t).setLength(e).add(t),this.controls.update(),this.changed()}move(e){if(this.snapped)return;let t=new B(...e);this.camera.position.add(t),this.controls.target.add(t),this.controls.update(),this.changed()}tick(){this.snapped||this.restless===0||(this.restless--,this.controls.update())}pinhole(e,t){if(this.snapped)return ju(this.snapped,e,t);let{position:i,quaternion:r}=this.camera;return ix(i.toArray(),[r.w,r.x,r.y,r.z],this.camera.fov,e,t)}pictureRect(e,t){return this.snapped&&ug(this.snapped,e,t)}sync(e){this.camera.aspect=e.width/e.height,Zu(this.camera.projectionMatrix,e),this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert(),this.camera.updateMatrixWorld()}dispose(){this.controls.dispose()}up=new B(0,1,0);makeControls(){let e=new Ud(this.camera,this.canvas);return e.enableDamping=!matchMedia("(prefers-reduced-motion: reduce)").matches,e.dampingFactor=.15,e.zoomToCursor=!0,e.minDistance=.1,e.maxDistance=60,e.addEventListener("start",()=>this.unsnap()),e.addEventListener("change",()=>{this.restless=QP,this.changed()}),e}};function eI({R:n}){let e=new wn;return e.matrix.set(n[0],-n[3],-n[6],0,n[1],-n[4],-n[7],0,n[2],-n[5],-n[8],0,0,0,0,1),new Jt().setFromRotationMatrix(e.matrix)}var tI=1e-6,oa=class{constructor(e,t={}){this.canvas=e;this.viewpoint=new Od(e,()=>{this.invalidate(),this.fire("view",this.view())}),_x(),this.presenter=new td(e,this.viewpoint),this.scheduler=new nd({tick:()=>this.viewpoint.tick(),apply:i=>this.presenter.prepare(this.visible(),i),draw:()=>this.presenter.draw(this.visible()),drawn:()=>{(this.late()||this.visible().some(i=>i.swinging))&&this.invalidate(),this.fire("frame",this.stats())}}),this.headset=new Qu({stage:()=>this.stage(0),presenter:this.presenter,scheduler:this.scheduler,frame:()=>this.fire("immersedframe",null),changed:i=>this.fire("immersion",i)}),this.observer=new ResizeObserver(()=>this.resized()),this.observer.observe(e),this.listenForContext(),t.background&&this.setDisplay(t),this.scheduler.start()}canvas;cast=new Qo(()=>this.stage(0),()=>this.alter());headset;presenter;viewpoint;scheduler;stages=[null,null];events=new EventTarget;observer;abort=new AbortController;framed=null;load(e,t=0){return this.show(xi(e),t)}show(e,t=0){let i=this.stages[t];return i?i.replace(e):this.stages[t]=new Dd(e),this.presenter.getReady(this.stage(t)),t===0&&(this.viewpoint.setUp(this.stage(0).world.up),this.frameBody()),this.alter(),this.fire("load",{slot:t}),e}replaceGaussians(e,t=0){let i=this.stage(t),{avatar:r}=i.actor;i.replaceGaussians(e?c0(e,r.body):r.gaussians),this.alter()}unload(e){this.stages[e]?.dispose(),this.stages[e]=null,this.alter()}avatar(e=0){return this.stages[e]?.actor.avatar??null}setPose(e,t){for(let i of this.slots(t)){let{actor:r}=this.stage(i);e.rotations.length===4*r.avatar.body.numJoints&&(r.setPose(e),this.fire("pose",{slot:i}))}this.alter()}pose(e=0){return _i(this.stage(e).actor.pose)}setShape(e,t){for(let i of this.slots(t))this.stage(i).actor.setShape(e);this.alter()}shape(e=0){return this.stage(e).actor.poser.shape?.slice()??null}joints(e=0){let{motion:t,pose:i,poser:r}=this.stage(e).actor;return qu(t,r.joints(i))}get camera(){return this.viewpoint.camera}view(){return this.viewpoint.state()}setView({position:e,target:t,fov:i,snapped:r}){this.viewpoint.look(e,t,i),r!==null&&this.findCamera(r)&&this.snap(r)}snap(e){let t=typeof e=="string"?this.findCamera(e):e;t&&this.viewpoint.snap(Ws(t,this.stage(0).actor.motion))}unsnap(){this.viewpoint.unsnap()}captureView(){let{R:e,t,focal:i,centre:r,width:s,height:o}=this.cssPinhole(),a=[i[0],0,r[0],0,i[1],r[1],0,0,1];return{name:"view",R:[...e],t:[...t],K:a,width:s,height:o,held_out:!1,anchor:!1}}frameBody(){let e=this.stages[0];if(!e)return;e.applyPose();let{width:t,height:i}=this.presenter.screens(this.visible().length)[0],{motion:r,posed:s}=e.actor,o=Kt(r.rotation,bt(s.joints.rotations,0)),{position:a,target:l}=nx(e.bounds(),o,e.world.up,Ql,t/i);this.viewpoint.look(a,l),this.framed=this.view()}reframe(){this.isFramed()&&this.frameBody()}orbit(e,t){this.viewpoint.orbit(e,t)}moveView(e){let t=this.isFramed();this.viewpoint.move(e),t&&(this.framed=this.view())}pictureRect(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pictureRect(this.isSplit()?e/2:e,t)}screenOf(e){let[t,i,r]=rx(this.cssPinhole(),e);return r>0?{x:t,y:i,depth:r}:null}get display(){return this.presenter.display}setDisplay(e){let t={...this.presenter.display,...e},i=Zi.clamp(t.share,1e-4,1),r=this.presenter.display;this.presenter.display={...t,share:i,resolution:Zi.clamp(t.resolution,.05,2)},dx.some(o=>r[o]!==this.presenter.display[o])?this.alter():this.invalidate()}get layers(){return this.presenter.layers}setLayers(e){this.presenter.layers={...this.presenter.layers,...e},this.invalidate()}colorings(){return this.stages[0]?.colorings()??[]}invalidate(){this.scheduler.invalidate()}drawn(){return this.scheduler.settled()}async frame(){if(await this.scheduler.settled(),this.late()){for(let e of this.visible())e.hurry();await this.scheduler.settled()}return this.stats()}readPixels(){return this.presenter.draw(this.visible()),this.presenter.read()}async render(e){let t=this.stage(e.slot??0);return this.scheduler.hold(()=>this.presenter.render(t,e))}stats(){let e=this.visible(),t=s=>e.reduce((o,a)=>o+s(a),0),{width:i,height:r}=this.canvas;return{fps:this.scheduler.framesPerSecond(),frameMs:this.scheduler.milliseconds,sortMs:t(s=>s.sortMilliseconds),poseMs:t(s=>s.poseMilliseconds),drawn:t(s=>s.splats.drawn),total:t(s=>s.splats.count),width:i,height:r}}on(e,t){let i=r=>t(r.detail);return this.events.addEventListener(e,i,{signal:this.abort.signal}),()=>this.events.removeEventListener(e,i)}dispose(){this.scheduler.stop(),this.observer.disconnect(),this.abort.abort(),this.viewpoint.dispose(),this.stages.forEach(e=>e?.dispose()),this.presenter.dispose()}isFramed(){let[e,t]=[this.framed,this.view()],i=(r,s)=>Math.hypot(r[0]-s[0],r[1]-s[1],r[2]-s[2]);return!e||t.snapped!==null?!1:i(e.position,t.position)+i(e.target,t.target)<tI}resized(){let e=this.stages[0],{clientWidth:t,clientHeight:i}=this.canvas;if(e&&t>0&&i>0&&this.isFramed()){let{width:r,height:s}=this.presenter.screens(this.visible().length)[0];e.applyPose(),this.viewpoint.retreat(cg(e.bounds(),e.world.up,Ql,r/s)),this.framed=this.view()}this.invalidate()}stage(e){let t=this.stages[e];if(!t)throw new Zt("no-avatar",`no avatar has been loaded into slot ${e}`);return t}slots(e){return e!==void 0?[e]:[0,1].filter(t=>this.stages[t])}cssPinhole(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pinhole(Math.round(this.isSplit()?e/2:e),t)}findCamera(e){return this.avatar()?.cameras.find(t=>t.name===e)}isSplit(){return this.presenter.display.split&&this.stages[1]!==null}visible(){return this.stages.filter((e,t)=>e!==null&&(t===0||this.isSplit()))}late(){return this.visible().some(e=>e.late)}listenForContext(){let{signal:e}=this.abort;this.canvas.addEventListener("webglcontextlost",t=>{t.preventDefault(),this.scheduler.pause(),this.fire("contextlost",null)},{signal:e}),this.canvas.addEventListener("webglcontextrestored",()=>{this.scheduler.resume(),this.fire("contextrestored",null)},{signal:e})}alter(){this.fire("content",null),this.invalidate()}fire(e,t){this.events.dispatchEvent(new CustomEvent(e,{detail:t}))}};var rb=3e6,nI=65536,sb={char:1,uchar:1,int8:1,uint8:1,short:2,ushort:2,int16:2,uint16:2,int:4,uint:4,int32:4,uint32:4,float:4,float32:4,double:8,float64:8},aa=["x","y","z","f_dc_0","f_dc_1","f_dc_2","opacity","scale_0","scale_1","scale_2","rot_0","rot_1","rot_2","rot_3"],iI=.28209479177387814,rI=2,[sI,oI]=[-12,6],aI=.3;function Bd(n){let e=lI(n),t=uI(n,e);return{gaussians:dI(t),plain:e.plain}}function lI(n){let e=new TextDecoder("latin1").decode(new Uint8Array(n,0,Math.min(n.byteLength,nI)));if(!/^ply\r?\n/.test(e))throw new Le("it is no PLY: a still scene is a .ply of Gaussians");let t=/end_header\r?\n/.exec(e);if(!t)throw new Le("its PLY header does not end");let i=e.slice(0,t.index).split(`
`).map(d=>d.trim().split(/\s+/)),r=i.find(([d])=>d==="format")?.[1];if(r!=="binary_little_endian")throw new Le(`it is a PLY of format ${r??"none"}, expected binary_little_endian`);let s=i.flatMap((d,m)=>d[0]==="element"?[m]:[]),o=i[s[0]]??[];if(o[1]==="chunk")throw new Le("it is a compressed PLY: save it as a plain one");if(o[1]!=="vertex")throw new Le("its PLY does not begin with vertices");let a=Number(o[2]);if(!Number.isSafeInteger(a)||a<1||a>rb)throw new Le(`it has ${o[2]} Gaussians, expected 1 to ${rb/1e6} million`);let l=cI(i.slice(s[0]+1,s[1])),c=l.reduce((d,{size:m})=>d+m,0),h=t.index+t[0].length,[u,f]=[n.byteLength-h,a*c];if(u<f||u>f&&s.length===1)throw new Le(`it has ${u} bytes for its ${a} Gaussians, expected ${f}: it may be cut off`);return{count:a,start:h,stride:c,offsets:hI(l),plain:!l.some(({name:d})=>d==="f_rest_0")}}function cI(n){return n.filter(([e])=>e==="property").map(([,e,t])=>{if(!(e in sb))throw new Le(`its PLY has a property of type ${e}, expected numbers`);return{name:t,type:e,size:sb[e]}})}function hI(n){return aa.map(e=>{let t=n.findIndex(({name:i})=>i===e);if(t<0)throw new Le(`its PLY has no ${e}: it is no scene of Gaussians`);if(!/^float(32)?$/.test(n[t].type))throw new Le(`its ${e} is ${n[t].type}, expected float`);return n.slice(0,t).reduce((i,{size:r})=>i+r,0)})}function uI(n,{count:e,offsets:t,start:i,stride:r}){let s=new DataView(n,i,e*r),o=new Float32Array(aa.length*e);for(let a=0,l=0;a<e;a++)for(let c=0;c<aa.length;c++,l++){let h=s.getFloat32(a*r+t[c],!0);if(!Number.isFinite(h))throw new Le(`its Gaussian ${a} has a ${aa[c]} that is not finite`);o[l]=h}return o}function dI(n){let e=aa.length,t=n.length/e,i=ab(n,[7,8,9],u=>Math.min(Math.max(u,sI),oI)),r={low:0,high:ab(n,[3,4,5],ob).high},s=new Float32Array(3*t),o=new Uint32Array(4*t),a=new Uint32Array(4*t),l=new Uint8Array(t);for(let u=0;u<t;u++){let f=n.subarray(e*u,e*(u+1));s.set(f.subarray(0,3),3*u),l[u]=Math.round(255/(1+Math.exp(-f[6])));let[d,m,v]=[3,4,5].map(M=>lb(ob(f[M]),r,255));o[4*u+3]=d|m<<8|v<<16|l[u]<<24;let[p,g,x]=[7,8,9].map(M=>lb(f[M],i,1023));a[4*u]=p|g<<10|x<<20,a[4*u+1]=fI(f.subarray(10,14),u)}let c=new Uint32Array(s.buffer);for(let u=0;u<t;u++)o.set(c.subarray(3*u,3*u+3),4*u);let h={low:0,high:1};return{count:t,frame:"still",anchors:{kind:"still",means:s},places:o,shapes:a,shading:null,light:null,lamps:null,folds:null,opacities:l,levels:[],hasViews:!1,weights:h,height:h,logScale:i,color:r,dilation:aI,pixelsPerMetre:0,coming:!1}}var ob=n=>Math.min(Math.max(.5+iI*n,0),rI);function ab(n,e,t){let[i,r]=[1/0,-1/0];for(let s=0;s<n.length;s+=aa.length)for(let o of e){let a=t(n[s+o]);a<i&&(i=a),a>r&&(r=a)}return{low:i,high:r>i?r:i+1}}function lb(n,{low:e,high:t},i){return Math.round(Math.min(Math.max((n-e)/(t-e),0),1)*i)}function fI(n,e){let t=Math.hypot(...n);if(t===0)throw new Le(`its Gaussian ${e} has a rotation of length 0`);let i=0;for(let o=1;o<4;o++)Math.abs(n[o])>Math.abs(n[i])&&(i=o);let r=(n[i]<0?-Math.SQRT2:Math.SQRT2)/t,s=i<<30;for(let o=0,a=0;o<4;o++)o!==i&&(s|=Math.round((.5+.5*r*n[o])*1023)<<a,a+=10);return s>>>0}var ms,Yt,Dg,cb,Ng=Object.is,zd=0,vb=[],Ug=[],Qt=gt,hb=Qt.__b,ub=Qt.__r,db=Qt.diffed,fb=Qt.__c,pb=Qt.unmount,mb=Qt.__;function la(n,e){Qt.__h&&Qt.__h(Yt,n,zd||e),zd=0;var t=Yt.__H||(Yt.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function Bi(n){return zd=1,pI(xb,n)}function pI(n,e,t){var i=la(ms++,2);if(i.t=n,!i.__c&&(i.__=[t?t(e):xb(void 0,e),function(s){var o=(i.__N||i.__)[0],a=i.t(o,s);Ng(o,a)||(i.__N=[a,i.__[1]],i.__c.setState({}))}],i.__c=Yt,!Yt.__f)){Yt.__f=!0;var r=Yt.shouldComponentUpdate;Yt.shouldComponentUpdate=function(s,o,a){var l=this.__H;if(!l)return!0;var c=!1,h=this.props!=s;if(l.__.some(function(f){f.__N&&(c=!0,Ng(f.__[0],f.__N[0])||(h=!0))}),r){var u=r.call(this,s,o,a);return c?u||h:u}return!c||h}}return i.__}function on(n,e){var t=la(ms++,3);!Qt.__s&&Bg(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,Yt.__H.__h.push(t))}function Vd(n,e){var t=la(ms++,4);!Qt.__s&&Bg(t.__H,e)&&(t.__P=!1,t.__=n,t.u=e,Yt.__h.push(t))}function ht(n){return zd=5,ca(function(){return{current:n}},[])}function ca(n,e){var t=la(ms++,7);return Bg(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function _b(n){var e=Yt.context[n.__c],t=la(ms++,9);return t.c=n,e?(t.__==null&&(t.__=!0,e.sub(Yt)),e.props.value):n.__}function Gd(){var n=la(ms++,11);if(!n.__){for(var e=Yt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);n.__="P"+t[0]+"-"+t[1]++}return n.__}function mI(){var n;do{for(;n=Ug.shift();)try{ec(n)}catch(t){Qt.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=vb.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(ec),e.__h.some(Og),e.__h=[]}catch(t){e.__h=[],Qt.__e(t,n.__v)}}}while(Ug.length)}Qt.__b=function(n){Yt=null,hb&&hb(n)},Qt.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),mb&&mb(n,e)},Qt.__r=function(n){ub&&ub(n),ms=0;var e=(Yt=n.__c).__H;e&&(Dg==Yt?Yt.__h=[]:(e.__h.some(ec),e.__h.some(Og),ms=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Dg=Yt},Qt.diffed=function(n){db&&db(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&yb(vb.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Dg=Yt=null},Qt.__c=function(n,e){e.some(function(t){try{t.__h.some(ec),t.__h=t.__h.filter(function(i){return!i.__||Og(i)})}catch(i){t.__h=[function(){throw i}]}}),fb&&fb(n,e)},Qt.unmount=function(n){pb&&pb(n);var e,t,i=n.__c;i&&i.__H&&(i.__H.__.some(function(r){try{if(r.__P&&r.__c){if(t===void 0){for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}r.__P=t,yb(Ug.push(r))}else ec(r)}catch(s){e=s}}),i.__H=void 0,e&&Qt.__e(e,i.__v))};var gb=typeof requestAnimationFrame=="function";function gI(n){var e,t=function(){clearTimeout(i),gb&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(t,35);gb&&(e=requestAnimationFrame(t))}function yb(n){n!=1&&cb==Qt.requestAnimationFrame||((cb=Qt.requestAnimationFrame)||gI)(mI)}function ec(n){var e=Yt,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()),Yt=e}function Og(n){var e=Yt;n.__c=n.__(),Yt=e}function Bg(n,e){return!n||n.length!=e.length||e.some(function(t,i){return!Ng(t,n[i])})}function xb(n,e){return typeof e=="function"?e(n):e}var wb=["poses","views"],Wd={fps:30,count:90,poses:[],views:[]},js=9e3,ha=240;function or(n){return n.poses.length+n.views.length>0}function Zs(n,e,t){return n[e].find(i=>i.frame===t)??null}function tc(n,e,t){let r=[...Xd(n,e,t.frame)[e],t].sort((s,o)=>s.frame-o.frame);return{...n,count:Math.max(n.count,t.frame+1),[e]:r}}function Xd(n,e,t){return{...n,[e]:n[e].filter(i=>i.frame!==t)}}function Sb(n,e,t,i){let r=Zs(n,e,t),s=Math.min(Math.max(Math.round(i),0),n.count-1);return r&&s!==t?tc(Xd(n,e,t),e,{...r,frame:s}):n}function Vg(n,e){let t=Math.max(0,...n.poses.map(({frame:i})=>i),...n.views.map(({frame:i})=>i));return{...n,count:Math.min(Math.max(Math.round(e),t+1,2),js)}}function qd(n){return[...new Set([...n.poses,...n.views].map(({frame:t})=>t))].sort((t,i)=>t-i)}var zg=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),Hd=n=>Array.isArray(n)&&n.length===3&&n.every(Number.isFinite),bb=(n,e)=>Number.isInteger(n)&&n>=0&&n<e;function ua(n){if(!zg(n))return!1;let{fps:e,count:t,poses:i,views:r}=n;if(!(typeof e=="number"&&e>=1&&e<=ha&&bb(t,js+1)))return!1;let s=(o,a)=>Array.isArray(o)&&o.every(l=>zg(l)&&bb(l.frame,t)&&typeof l.smooth=="boolean"&&a(l))&&o.every((l,c)=>c===0||l.frame>o[c-1].frame);return s(i,({turns:o,place:a})=>zg(o)&&Object.values(o).every(Hd)&&Hd(a))&&s(r,({position:o,target:a,fov:l})=>Hd(o)&&Hd(a)&&Number.isFinite(l))}var fa={clip:null,edits:{},shift:[0,0,0],keys:Wd,betas:null},Ab=Object.keys(fa),Tb={x:0,y:0,z:0,turn:0,scale:1,up:"capture"},$d=15,Mb=1,Vn=50,nc=3600;function ic(n,e,t=er){return{id:n,run:e,place:t,offset:0,visible:!0,own:fa}}function Eb(n){let e=t=>n.every(({place:i})=>Math.hypot(i.x-t,i.z)>Mb/2);for(let t=0;;t++){let i=Mb*(t%2===1?(t+1)/2:-t/2);if(e(i))return{...er,x:i}}}var rc=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),da=(n,e,t)=>typeof n=="number"&&n>=e&&n<=t,Cb=n=>Array.isArray(n)&&n.length<=1e3&&n.every(Number.isFinite),pa=n=>Cb(n)&&n.length===3,Gg=n=>rc(n)&&Object.values(n).every(pa),Hg=n=>n===null||Cb(n),Rb=n=>rc(n)&&da(n.x,-Vn,Vn)&&da(n.z,-Vn,Vn)&&Number.isFinite(n.turn),yI=n=>rc(n)&&(n.clip===null||typeof n.clip=="string")&&Gg(n.edits)&&pa(n.shift)&&ua(n.keys)&&Hg(n.betas),vI=n=>rc(n)&&da(n.id,0,1e6)&&typeof n.run=="string"&&Rb(n.place)&&da(n.offset,-nc,nc)&&typeof n.visible=="boolean"&&yI(n.own);function Pb(n){return!Array.isArray(n)||n.length>$d||!n.every(vI)?!1:new Set(n.map(({id:e})=>e)).size===n.length}var Ib=n=>rc(n)&&Rb(n)&&da(n.y,-Vn,Vn)&&da(n.scale,.001,1e3)&&$u.includes(n.up);var ma=["off","opacity","wipe","difference"],Yd=["system","light","dark"],Lb=["theme","studio","picture"],ga=[.1,.25,.5,1,1.5,2,4],Dr={...fa,frame:0,playing:!1,loop:!0,speed:1,elapsed:0,members:[],chosen:0,still:Tb,stillShown:!0,autoKey:!1,viewFollows:!1,view:null,follow:!0,layers:{gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!0,box:!1,shadow:!0},mode:"splats",coloring:"rgb",exposure:0,light:nr,background:"theme",share:1,resolution:1,adapts:!0,streaming:!1,posing:!1,joint:null,comparison:"off",opacity:.5,wipe:.5,second:null,autoRefine:!1,theme:"system"};var Js=(n,e,t)=>({keys:[n],label:`Show or hide ${t}`,group:"Look",run:({state:i})=>{i.layers.value={...i.layers.peek(),[e]:!i.layers.peek()[e]}}}),kb=Math.PI/36,Kd=(n,e,t,i)=>({keys:[n],label:e,group:"Look",run:({engine:r})=>r.orbit(t*kb,i*kb)}),Wg=[{keys:["Space"],label:"Play or pause",group:"Play",run:({player:n})=>n.toggle()},{keys:[","],label:"One frame back",group:"Play",run:({player:n})=>n.step(-1)},{keys:["."],label:"One frame on",group:"Play",run:({player:n})=>n.step(1)},{keys:["Home"],label:"First frame",group:"Play",run:({player:n})=>n.seek(0)},{keys:["End"],label:"Last frame",group:"Play",run:({player:n})=>n.seek(Number.MAX_SAFE_INTEGER)},{keys:["l"],label:"Loop",group:"Play",run:({state:n})=>{n.loop.value=!n.loop.peek()}},{keys:["["],label:"Slower",group:"Play",run:n=>Fb(n,-1)},{keys:["]"],label:"Faster",group:"Play",run:n=>Fb(n,1)},Js("1","gaussians","the Gaussians"),Js("2","mesh","the body mesh"),Js("3","skeleton","the skeleton"),Js("4","cameras","the cameras"),Js("5","floor","the floor"),Js("6","box","the bounding box"),Js("7","shadow","the shadow"),Kd("ArrowLeft","Look from farther left",-1,0),Kd("ArrowRight","Look from farther right",1,0),Kd("ArrowUp","Look from higher up",0,1),Kd("ArrowDown","Look from lower down",0,-1),{keys:["c"],label:"Next colouring",group:"Look",run:bI},{keys:["f"],label:"Frame the body",group:"Look",run:n=>n.engine.frameBody()},{keys:["p"],label:"Pose by hand",group:"Pose",run:({state:n})=>{n.posing.value=!n.posing.peek()}},{keys:["m"],label:"Mirror the pose",group:"Pose",run:({poser:n})=>n.mirror()},{keys:["0"],label:"Reset the pose",group:"Pose",run:({poser:n})=>n.reset()},{keys:["Ctrl+z"],label:"Undo",group:"Pose",run:({history:n})=>n.undo()},{keys:["Ctrl+Shift+z","Ctrl+y"],label:"Redo",group:"Pose",run:({history:n})=>n.redo()},{keys:["k"],label:"Key this pose",group:"Keys",run:({keying:n})=>n.setPose()},{keys:["Shift+k"],label:"Key this view",group:"Keys",run:({keying:n})=>n.setView()},{keys:["a"],label:"Key each drag",group:"Keys",run:({keying:n,state:e})=>n.setAuto(!e.autoKey.peek())},{keys:["<"],label:"Key before",group:"Keys",run:({keying:n})=>n.step(-1)},{keys:[">"],label:"Next key",group:"Keys",run:({keying:n})=>n.step(1)},{keys:["Shift+ArrowLeft"],label:"Move the key back",group:"Keys",run:({keying:n})=>n.nudge(-1)},{keys:["Shift+ArrowRight"],label:"Move the key on",group:"Keys",run:({keying:n})=>n.nudge(1)},{keys:["Delete","Backspace"],label:"Remove the key",group:"Keys",run:({keying:n})=>n.remove()},{keys:["v"],label:"Next camera",group:"Compare",run:n=>n.snapBy(1)},{keys:["Shift+v"],label:"Camera before",group:"Compare",run:n=>n.snapBy(-1)},{keys:["Escape"],label:"Leave the camera",group:"Compare",run:n=>n.snap(null)},{keys:["x"],label:"Next comparison",group:"Compare",run:wI},{keys:["b"],label:"Other run beside this one",group:"Compare",run:SI},{keys:["r"],label:"Refine",group:"Compare",run:({refining:n})=>{n.refine()}},{keys:["d"],label:"Before or after refining",group:"Compare",run:({refining:n})=>n.compare(n.side.peek()==="after"?"before":"after")},{keys:["s"],label:"Save a picture",group:"Share",run:n=>{n.savePicture()}},{keys:["w"],label:"Record a video",group:"Share",run:({page:n})=>{n.recorder.value=!n.recorder.peek()}},{keys:["u"],label:"Copy a link to exactly this",group:"Share",run:n=>{n.copyLink()}},{keys:["\\"],label:"Show or hide the panel",group:"Page",run:({page:n})=>n.togglePanel()},{keys:["t"],label:"Light or dark",group:"Page",run:({page:n})=>n.nextTheme()},{keys:["?"],label:"Keyboard shortcuts",group:"Page",run:({page:n})=>{n.shortcuts.value=!0}}];function Db(n){if(n.altKey||xI(n))return null;let e=_I(n);return Wg.find(t=>t.keys.includes(e))??null}function _I(n){let e=n.key===" "?"Space":n.key.length===1?n.key.toLowerCase():n.key,t=/^([a-z]|Arrow\w+)$/.test(e);return`${n.ctrlKey||n.metaKey?"Ctrl+":""}${t&&n.shiftKey?"Shift+":""}${e}`}function xI(n){let e=n.target;return e.closest("dialog[open]")||e.matches("input[type=number]")||e.closest("[role=tablist]")&&/^Arrow/.test(n.key)?!0:n.key===" "?e.closest("button, input:not([type=range]), a")!==null:n.key.startsWith("Arrow")&&e.closest("[role=tab], select, input:not([type=checkbox])")?!0:e.matches("input[type=range], input[type=radio]")&&/^(Arrow|Page|Home|End)/.test(n.key)}function Fb({state:n},e){let t=ga.findIndex(i=>i>=n.speed.peek());n.speed.value=ga[Math.min(Math.max(t+e,0),ga.length-1)]}function bI({engine:n,state:e}){let t=n.colorings();e.coloring.value=t[(t.indexOf(e.coloring.peek())+1)%t.length]??"rgb"}function wI(n){let{state:e,photographs:t}=n;if(!t.possible.peek())return n.notices.info("There are no photographs to compare with here.");n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=ma[(ma.indexOf(e.comparison.peek())+1)%ma.length]}function SI(n){let e=n.company.member(n.state.chosen.peek())?.run,t=n.source.runs.peek().filter(({id:i})=>i!==e);if(t.length===0)return n.notices.info("There is no second run: start the viewer with two.");n.state.second.value=n.state.second.peek()===null?t[0].id:null}function Xg(n){n.detail!==0&&requestAnimationFrame(()=>{let e=document.activeElement;e instanceof HTMLElement&&e.matches(MI)&&e.blur()})}var MI="button:not([role=combobox]), input[type=checkbox], input[type=radio]";var qg=Kv(null);function oe(){let n=_b(qg);if(!n)throw new Error("A part of the page is shown outside of it.");return n}var AI=Symbol.for("pv"),TI=0;function y(n,e,t,i,r,s){e||(e={});var o,a,l=e;if("ref"in l&&typeof n!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:n,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:AI,__v:--TI,__i:-1,__u:0};return(r||s)&&(c.__source=r,c.__self=s),gt.vnode&&gt.vnode(c),c}var EI={play:y("path",{d:"M6.5 4.2v11.6L15.5 10z",fill:"currentColor"}),pause:y("path",{d:"M6.5 4.5v11M13.5 4.5v11","stroke-width":"2.4"}),previous:y("path",{d:"M14 5v10L7.5 10zM5.5 5v10"}),next:y("path",{d:"M6 5v10l6.5-5zM14.5 5v10"}),loop:y("path",{d:"M4 9V8a3 3 0 0 1 3-3h8m0 0-2.5-2.5M15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m0 0 2.5 2.5M5 15l2.5-2.5"}),camera:y("path",{d:"M3 7h3l1.5-2h5L14 7h3v9H3zM10 14a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z"}),record:y(Ze,{children:[y("circle",{cx:"10",cy:"10",r:"6.5"}),y("circle",{cx:"10",cy:"10",r:"3",fill:"currentColor",stroke:"none"})]}),stop:y("rect",{x:"6",y:"6",width:"8",height:"8",rx:"1.5",fill:"currentColor"}),link:y("path",{d:"M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9"}),sun:y(Ze,{children:[y("circle",{cx:"10",cy:"10",r:"3.2"}),y("path",{d:"M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3"})]}),moon:y("path",{d:"M15.8 12.2A6.3 6.3 0 0 1 7.8 4.2a6.3 6.3 0 1 0 8 8z"}),display:y(Ze,{children:[y("rect",{x:"2.8",y:"4",width:"14.4",height:"10",rx:"1.6"}),y("path",{d:"M7.5 17h5"})]}),headset:y("path",{d:"M4.2 6.5h11.6a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2.6L11.4 12H8.6l-1.8 2.5H4.2A1.5 1.5 0 0 1 2.7 13V8a1.5 1.5 0 0 1 1.5-1.5z"}),help:y(Ze,{children:[y("circle",{cx:"10",cy:"10",r:"7.2"}),y("path",{d:"M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"}),y("circle",{cx:"10",cy:"13.7",r:".5",fill:"currentColor"})]}),panel:y(Ze,{children:[y("rect",{x:"2.8",y:"3.8",width:"14.4",height:"12.4",rx:"2"}),y("path",{d:"M12.2 3.8v12.4"})]}),layers:y("path",{d:"m10 3 7 3.6-7 3.6-7-3.6zM3.4 10.2 10 13.6l6.6-3.4M3.4 13.6 10 17l6.6-3.4"}),pose:y(Ze,{children:[y("circle",{cx:"10",cy:"4",r:"1.8"}),y("path",{d:"M4 8.2l6-.6 6 .6M10 7.6v5M10 12.6 7.3 17M10 12.6l2.7 4.4"})]}),shape:y("path",{d:"M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.6v3.8M8 11.6v3.8"}),scene:y(Ze,{children:[y("circle",{cx:"7",cy:"5.2",r:"1.8"}),y("path",{d:"M7 8v5M7 13l-1.8 4M7 13l1.8 4M4 9.4h6"}),y("circle",{cx:"14",cy:"7",r:"1.4"}),y("path",{d:"M14 9.4v3.8M14 13.2 12.8 17M14 13.2l1.2 3.8"})]}),add:y("path",{d:"M10 4v12M4 10h12"}),eye:y(Ze,{children:[y("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),y("circle",{cx:"10",cy:"10",r:"2.2"})]}),hidden:y(Ze,{children:[y("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),y("path",{d:"m4 16 12-12"})]}),compare:y(Ze,{children:[y("rect",{x:"2.8",y:"4",width:"14.4",height:"12",rx:"1.8"}),y("path",{d:"M10 2.5v15"}),y("path",{d:"M12.4 8h2.4M12.4 11h2.4"})]}),refine:y("path",{d:"M10 2.8 11.6 7l4.4 1.5-4.4 1.5L10 14.2 8.4 10 4 8.5 8.4 7zM15.4 13l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z"}),close:y("path",{d:"m5.5 5.5 9 9M14.5 5.5l-9 9"}),chevron:y("path",{d:"m6 8 4 4 4-4"}),check:y("path",{d:"m4.8 10.4 3.4 3.4 7-7.4"}),undo:y("path",{d:"M7.5 4 4 7.5 7.5 11M4.4 7.5h7.2a4.2 4.2 0 0 1 0 8.4H8"}),redo:y("path",{d:"M12.5 4 16 7.5 12.5 11M15.6 7.5H8.4a4.2 4.2 0 0 0 0 8.4H12"}),reset:y("path",{d:"M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.2 3.6v3.2h3.2"}),mirror:y("path",{d:"M10 3v14M7.5 6 3 14.5h4.5zM12.5 6l4.5 8.5h-4.5z"}),frame:y("path",{d:"M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13"}),key:y("path",{d:"m10 3.5 6 6.5-6 6.5L4 10z"}),download:y("path",{d:"M10 4v9m0 0-3.5-3.5M10 13l3.5-3.5M4 13v3h12v-3"}),upload:y("path",{d:"M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3"}),warning:y(Ze,{children:[y("path",{d:"M10 3.2 17.4 16H2.6z"}),y("path",{d:"M10 8v3.6"}),y("circle",{cx:"10",cy:"13.6",r:".5",fill:"currentColor"})]}),more:y(Ze,{children:[y("circle",{cx:"4.5",cy:"10",r:"1.2",fill:"currentColor"}),y("circle",{cx:"10",cy:"10",r:"1.2",fill:"currentColor"}),y("circle",{cx:"15.5",cy:"10",r:"1.2",fill:"currentColor"})]})};function In({name:n}){return y("svg",{class:"icon",viewBox:"0 0 20 20","aria-hidden":"true",children:EI[n]})}function Nb({children:n}){let e=oe(),[t,i]=Bi(!1),r=ht(0),s=a=>a.dataTransfer?.types.includes("Files")??!1,o=a=>l=>{s(l)&&(l.preventDefault(),r.current+=a,i(r.current>0))};return y("div",{class:"drop-target",onDragEnter:o(1),onDragLeave:o(-1),onDragOver:a=>s(a)&&a.preventDefault(),onDrop:a=>{a.preventDefault(),r.current=0,i(!1),e.openFiles(a.dataTransfer?.files??[])},children:[n,t&&y("div",{class:"drop-veil",children:y("div",{class:"drop-card",children:[y(In,{name:"upload"}),y("strong",{children:"Drop a motion to play it"}),y("span",{children:[e.source.motionKinds,"; or a still scene: a PLY of Gaussians"]})]})})]})}var CI={hip:[[-125,40],[-50,50],[-35,70]],knee:[[-5,150],[-15,15],[-10,10]],ankle:[[-40,50],[-30,30],[-30,30]],foot:[[-40,40],[-10,10],[-10,10]],spine1:[[-30,45],[-30,30],[-30,30]],spine2:[[-25,40],[-30,30],[-25,25]],spine3:[[-20,30],[-30,30],[-25,25]],neck:[[-45,45],[-60,60],[-40,40]],head:[[-45,45],[-60,60],[-40,40]],collar:[[-20,20],[-35,25],[-20,45]],shoulder:[[-100,100],[-140,70],[-110,120]],elbow:[[-90,90],[-150,8],[-30,30]],wrist:[[-60,60],[-40,40],[-85,85]],hand:[[-30,30],[-30,30],[-40,40]],jaw:[[-5,30],[-10,10],[-5,5]],eye:[[-30,30],[-40,40],[-5,5]],finger:[[-30,30],[-40,40],[-100,45]],thumb:[[-60,60],[-60,60],[-60,60]]},RI=[[-180,180],[-180,180],[-180,180]],Ub=/^(index|middle|ring|pinky|thumb)\d$/;function jd(n){let{side:e,kind:t}=Vb(n),r=(CI[Ub.test(t)?t.startsWith("thumb")?"thumb":"finger":t]??RI).map(([o,a],l)=>e==="right"&&l>0?[-a,-o]:[o,a]),s=o=>r.map(a=>a[o]*Math.PI/180);return{low:s(0),high:s(1)}}var Ob=["Torso","Head","Left arm","Right arm","Left leg","Right leg","Left hand","Right hand"];function Bb(n){let{side:e,kind:t}=Vb(n);if(["neck","head","jaw","eye"].includes(t))return"Head";if(e===null)return"Torso";let i=["hip","knee","ankle","foot"].includes(t)?"leg":t==="hand"||Ub.test(t)?"hand":"arm";return`${e==="left"?"Left":"Right"} ${i}`}function zb(n){return n.startsWith("left_")?`right_${n.slice(5)}`:n.startsWith("right_")?`left_${n.slice(6)}`:n}function ar(n){let e=n.replaceAll("_"," ").replace(/(\D)(\d)/g,"$1 $2");return e.charAt(0).toUpperCase()+e.slice(1)}function Vb(n){let e=/^(left|right)_(.+)$/.exec(n);return e?{side:e[1],kind:e[2]}:{side:null,kind:n}}function Zd({body:n,motion:e,frame:t},i,r){let s=e?e.poseAt(t):n.restPose();(Object.keys(i).length>0||r.some(o=>o!==0))&&delete s.moment;for(let[o,a]of Object.entries(i)){let l=n.jointNames.indexOf(o);l>=0&&s.rotations.set(Ft(a),4*l)}return r.forEach((o,a)=>{s.trans[a]+=o}),s}function gs(n,e){return Jn(bt(n.rotations,e))}function Jd(n,e,t){let i={};return n.jointNames.forEach((r,s)=>{[0,1,2,3].every(a=>e.rotations[4*s+a]===t.rotations[4*s+a])||(i[r]=gs(t,s))}),i}function Gb(n,e){let t={};return n.jointNames.forEach((i,r)=>{let s=n.jointNames.indexOf(zb(i));if(n.parents[r]<0||s<0)return;let[o,a,l]=gs(e,s);t[i]=[o,-a,-l]}),t}var PI=240;function Wb(n,e,t){let i=t===null?-1:e.jointNames.indexOf(t),r=Math.min(n.count,PI),s=Array.from({length:r},(h,u)=>u*(n.count-1)/Math.max(r-1,1)),o=s.map(h=>{let u=n.poseAt(h);return i<0?ot(u.trans,0):gs(u,i)}),a=i<0?o:II(o),l=[0,1,2].map(h=>a.map(u=>u[h])),c=l.flat();return{axes:l,frames:s,low:Math.min(...c),high:Math.max(...c)}}function II(n){let e=[];for(let t of n){let i=e.at(-1)??t,r=Math.hypot(...t),s=r>1e-6?t.map(o=>o-2*Math.PI*o/r):t;e.push(Hb(s,i)<Hb(t,i)?s:t)}return e}var Hb=(n,e)=>Math.hypot(n[0]-e[0],n[1]-e[1],n[2]-e[2]);var $g=["x","y","z"],Xb=.08;function qb(){let{avatar:n,keying:e,motion:t,state:i}=oe(),[r,s,o]=[n.value?.body,t.value,i.joint.value],a=o!==null&&r?.jointNames.includes(o)?o:null,l=ca(()=>r&&s?Wb(s,r,a):null,[r,s,a]);if(!l||!s)return null;let c=a===null?"Place":ar(a),h=a===null?DI:FI,u=`${h(l.low)} to ${h(l.high)}`;return y("div",{class:"key-lane key-curves",children:[y("span",{class:"key-lane-name",children:[c,y("small",{children:h(l.high)}),y("small",{children:h(l.low)})]}),y("div",{class:"key-track",children:[y("svg",{viewBox:"0 0 1 1",preserveAspectRatio:"none",role:"img","aria-label":`${c}: ${u}`,children:$g.map((f,d)=>y("path",{"data-axis":f,d:LI(l,d,s.count)},f))}),i.keys.value.poses.map(({frame:f})=>y("span",{class:"key-line",style:{"--at":f/Math.max(s.count-1,1)}},f))]}),y("output",{class:"key-values","aria-label":`${c} at this frame`,children:kI(l,e.frame.value).map((f,d)=>y("span",{"data-axis":$g[d],children:h(f)},$g[d]))})]})}function LI({axes:n,frames:e,high:t,low:i},r,s){let o=Math.max(t-i,1e-6);return`M${n[r].map((l,c)=>{let h=Xb+(1-2*Xb)*((t-l)/o);return`${(e[c]/Math.max(s-1,1)).toFixed(4)} ${h.toFixed(4)}`}).join("L")}`}function kI({axes:n,frames:e},t){let i=e.findIndex(r=>r>=t-1e-6);return n.map(r=>r.at(i)??0)}var FI=n=>`${Math.round(n*180/Math.PI)}°`,DI=n=>`${n.toFixed(2)} m`;var NI={poses:"Poses",views:"View"},UI={poses:"Pose",views:"View"};function $b(){let{keying:n,motion:e,page:t,state:i}=oe();if(t.tab.value!=="keys")return null;let r=Math.max(e.value?.count??i.keys.value.count,2);return y("section",{class:"key-strip","aria-label":"Keys along the time",style:{"--now":n.frame.value/(r-1)},children:[wb.map(s=>y(OI,{lane:s,count:r},s)),y(qb,{})]})}function OI({lane:n,count:e}){let{keying:t,player:i,state:r}=oe(),s=ht(null),o=l=>{let{left:c,width:h}=s.current.getBoundingClientRect();return Math.round((l.clientX-c)/h*(e-1))},a=l=>{l.buttons===1&&i.seek(o(l))};return y("div",{class:"key-lane",children:[y("span",{class:"key-lane-name",children:NI[n]}),y("div",{class:"key-track",ref:s,onPointerDown:a,onPointerMove:a,children:r.keys.value[n].map(({frame:l,smooth:c})=>y(zI,{label:`${UI[n]} at frame ${l+1}`,at:l/(e-1),smooth:c,chosen:t.lane.value===n&&t.frame.value===l,onPress:()=>t.choose(n,l),frameUnder:o,onDrag:(h,u)=>t.moveTo(h,n,l,u)},l))})]})}var BI=3;function zI({label:n,at:e,smooth:t,chosen:i,onPress:r,frameUnder:s,onDrag:o}){let{keying:a,state:l}=oe();return y("button",{type:"button",class:"key-mark","aria-label":n,"aria-pressed":i,title:n,"data-smooth":t||void 0,style:{"--at":e},onPointerDown:h=>{h.stopPropagation();let[u,f]=[l.keys.peek(),h.clientX],d=!1;r();let m=p=>{!d&&Math.abs(p.clientX-f)<BI||(d||a.begin(),d=!0,o(u,s(p)))},v=()=>{removeEventListener("pointermove",m),removeEventListener("pointerup",v),removeEventListener("pointercancel",v)};addEventListener("pointermove",m),addEventListener("pointerup",v),addEventListener("pointercancel",v)},onClick:h=>h.detail===0&&r()})}function Pe({label:n,onPress:e,icon:t,shortcut:i,pressed:r,disabled:s,kind:o="plain",children:a}){return y("button",{type:"button",class:`button ${o} ${a?"":"bare"}`,"aria-label":n,title:i?`${n} (${i})`:n,"aria-pressed":r,disabled:s,onClick:e,children:[t&&y(In,{name:t}),a]})}function Yb(){let{opened:n}=oe(),e=ht(null),t=n.questions.value[0]??null;return on(()=>{t?e.current?.open||e.current?.showModal():e.current?.close()},[t]),y("dialog",{class:"dialog motion-flags",ref:e,"aria-labelledby":"motion-flags-title",onCancel:i=>{i.preventDefault(),n.dismiss()},children:t&&y(VI,{question:t},t.problem)})}function VI({question:{file:n,flags:e,problem:t}}){let i=oe(),{opened:r}=i;return y("form",{class:"dialog-content",onSubmit:s=>{s.preventDefault();let o=s.currentTarget;i.attempt(async()=>r.answer(await HI(o,t.fields,e)))},children:[y("header",{children:[y("h2",{id:"motion-flags-title",children:n.name}),y(Pe,{label:"Leave it",icon:"close",onPress:()=>r.dismiss()})]}),y("p",{role:"alert",children:t.message}),t.fields.map(s=>y("label",{class:"flag","data-wanted":t.wanted.includes(s.name)||void 0,children:[y("span",{children:["--",s.name]}),y(GI,{field:s,given:e[s.name]})]},s.name)),y("footer",{children:y("button",{type:"submit",class:"button primary",children:"Read again"})})]})}function GI({field:n,given:e}){return n.kind==="choice"?y("select",{name:n.name,children:n.choices.map(t=>y("option",{selected:t===(e??n.default),children:t},t))}):n.kind==="file"?y("input",{type:"file",name:n.name,accept:".json"}):y("input",{type:"number",name:n.name,step:"any",placeholder:"as the file says",defaultValue:e})}async function HI(n,e,t){let i=new FormData(n),r={};for(let{name:s,kind:o,default:a}of e){let l=i.get(s),c=l instanceof File?await l.text():(l??"").trim();c!==""&&c!==a?r[s]=c:o==="file"&&t[s]&&(r[s]=t[s])}return r}var WI=Symbol.for("preact-signals");function nf(){if(Nr>1)Nr--;else{var n,e=!1;for((function(){var r=ef;for(ef=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var o=s.t;o!==void 0;o=o.x)o.i===r.i&&(o.i=s.i);r=r.o}})();oc!==void 0;){var t=oc;for(oc=void 0,Qd++;t!==void 0;){var i=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&jb(t))try{t.c()}catch(r){e||(n=r,e=!0)}t=i}}if(Qd=0,Nr--,e)throw n}}function Pt(n){if(Nr>0)return n();Yg=++XI,Nr++;try{return n()}finally{nf()}}var sc,Wt=void 0;function ys(n){var e=Wt,t=sc;Wt=void 0,sc=void 0;try{return n()}finally{Wt=e,sc=t}}var oc=void 0,Nr=0,Qd=0,XI=0,Yg=0,ef=void 0,tf=0;function Kb(n){if(Wt!==void 0){var e=n.n;if(e===void 0||e.t!==Wt)return e={i:0,S:n,p:Wt.s,n:void 0,t:Wt,e:void 0,x:void 0,r:e},Wt.s!==void 0&&(Wt.s.n=e),Wt.s=e,n.n=e,32&Wt.f&&n.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Wt.s,e.n=void 0,Wt.s.n=e,Wt.s=e),e}}function gn(n,e){this.v=n,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}gn.prototype.brand=WI;gn.prototype.h=function(){return!0};gn.prototype.S=function(n){var e=this,t=this.t;t!==n&&n.e===void 0&&(n.x=t,this.t=n,t!==void 0?t.e=n:ys(function(){var i;(i=e.W)==null||i.call(e)}))};gn.prototype.U=function(n){var e=this;if(this.t!==void 0){var t=n.e,i=n.x;t!==void 0&&(t.x=i,n.e=void 0),i!==void 0&&(i.e=t,n.x=void 0),n===this.t&&(this.t=i,i===void 0&&ys(function(){var r;(r=e.Z)==null||r.call(e)}))}};gn.prototype.subscribe=function(n){var e=this;return Xe(function(){var t=e.value;ys(function(){return n(t)})},{name:"sub"})};gn.prototype.valueOf=function(){return this.value};gn.prototype.toString=function(){return this.value+""};gn.prototype.toJSON=function(){return this.value};gn.prototype.peek=function(){var n=this;return ys(function(){return n.value})};Object.defineProperty(gn.prototype,"value",{get:function(){var n=Kb(this);return n!==void 0&&(n.i=this.i),this.v},set:function(n){if(n!==this.v){if(Qd>100)throw new Error("Cycle detected");(function(t){Nr!==0&&Qd===0&&t.l!==Yg&&(t.l=Yg,ef={S:t,v:t.v,i:t.i,o:ef})})(this),this.v=n,this.i++,tf++,Nr++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{nf()}}}});function Me(n,e){return new gn(n,e)}function jb(n){for(var e=n.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Zb(n){for(var e=n.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){n.s=e;break}}}function Jb(n){for(var e=n.s,t=void 0;e!==void 0;){var i=e.p;e.i===-1?(e.S.U(e),i!==void 0&&(i.n=e.n),e.n!==void 0&&(e.n.p=i)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=i}n.s=t}function Qs(n,e){gn.call(this,void 0,e),this.x=n,this.s=void 0,this.g=tf-1,this.f=4}Qs.prototype=new gn;Qs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===tf))return!0;if(this.g=tf,this.f|=1,this.i>0&&!jb(this))return this.f&=-2,!0;var n=Wt;try{Zb(this),Wt=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Wt=n,Jb(this),this.f&=-2,!0};Qs.prototype.S=function(n){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}gn.prototype.S.call(this,n)};Qs.prototype.U=function(n){if(this.t!==void 0&&(gn.prototype.U.call(this,n),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Qs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var n=this.t;n!==void 0;n=n.x)n.t.N()}};Object.defineProperty(Qs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var n=Kb(this);if(this.h(),n!==void 0&&(n.i=this.i),16&this.f)throw this.v;return this.v}});function Ct(n,e){return new Qs(n,e)}function Qb(n){var e=n.j;if(n.j=void 0,typeof e=="function"){Nr++;var t=Wt;Wt=void 0;try{e()}catch(i){throw n.f&=-2,n.f|=8,Kg(n),i}finally{Wt=t,nf()}}}function Kg(n){for(var e=n.s;e!==void 0;e=e.n)e.S.U(e);n.x=void 0,n.s=void 0,Qb(n)}function qI(n){if(Wt!==this)throw new Error("Out-of-order effect");Jb(this),Wt=n,this.f&=-2;try{8&this.f&&Kg(this)}finally{nf()}}function ya(n,e){this.x=n,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,sc&&sc.push(this)}ya.prototype.c=function(){var n=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{n()}};ya.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Qb(this),Zb(this),Nr++;var n=Wt;return Wt=this,qI.bind(this,n)};ya.prototype.N=function(){2&this.f||(this.f|=2,this.u=oc,oc=this)};ya.prototype.d=function(){this.f|=8,1&this.f||Kg(this)};ya.prototype.dispose=function(){this.d()};function Xe(n,e){var t=new ya(n,e);try{t.c()}catch(r){throw t.d(),r}var i=t.d.bind(t);return i[Symbol.dispose]=i,i}var ew,sf,rf,$I=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var tw=[];Xe(function(){ew=this.N})();function va(n,e){gt[n]=e.bind(null,gt[n]||function(){})}function ac(n){if(rf){var e=rf;rf=void 0,e()}rf=n&&n.S()}function nw(n){var e=this,t=n.data,i=KI(t);i.name="ReactiveDom",i.value=t;var r=ca(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Ct(function(){var d=i.value.value;return d===0?0:d===!0?"":d||""}),h=Ct(function(){return!Array.isArray(c.value)&&!Cp(c.value)}),u=Xe(function(){if(this.N=iw,h.value){var d=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=d)}}),f=e.__$u.d;return e.__$u.d=function(){u(),f.call(this)},[h,c]},[]),s=r[0],o=r[1];return s.value?o.peek():o.value}nw.displayName="ReactiveTextNode";Object.defineProperties(gn.prototype,{constructor:{configurable:!0,value:Ja(Ze,null).constructor},type:{configurable:!0,value:nw},props:{configurable:!0,get:function(){var n=this;return{data:{get value(){return n.value}}}}},__b:{configurable:!0,value:1}});va("__b",function(n,e){if(ac(),sf=void 0,typeof e.type=="string"){var t,i=e.props;for(var r in i)if(r!=="children"){var s=i[r];s instanceof gn&&(t||(e.__np=t={}),t[r]=s,i[r]=s.peek())}}n(e)});va("__r",function(n,e){if(n(e),e.type!==Ze){ac();var t,i=e.__c;i&&(i.__$f&=-2,(t=i.__$u)===void 0&&(i.__$u=t=(function(r,s){var o;return Xe(function(){o=this},{name:s}),o.c=r,o})((function(r){return function(){var s;$I&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(i),typeof e.type=="function"?e.type.displayName||e.type.name:""))),sf=i,ac(t)}});va("__e",function(n,e,t,i){ac(),sf=void 0,n(e,t,i)});va("diffed",function(n,e){ac(),sf=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var i=e.__np,r=e.props,s=t.U;if(s)for(var o in s){var a=s[o];a===void 0||i&&o in i||(a.d(),s[o]=void 0)}if(i){s||(s={},t.U=s);for(var l in i){var c=s[l],h=i[l];c===void 0?(c=YI(t,l,h,r),s[l]=c):c.o(h,r)}}}n(e)});function YI(n,e,t,i){var r=e in n&&n.ownerSVGElement===void 0,s=Me(t);return{o:function(o,a){s.value=o,i=a},d:Xe(function(){this.N=iw;var o=s.value.value;i[e]!==o&&(i[e]=o,r?n[e]=o:o!=null&&(o!==!1||e[4]==="-")?n.setAttribute(e,o):n.removeAttribute(e))})}}va("unmount",function(n,e){if(typeof e.type=="string"){var t=e.__e;if(t){var i=t.U;if(i){t.U=void 0;for(var r in i){var s=i[r];s&&s.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var h=c.__$u;h&&(c.__$u=void 0,h.d())}}n(e)});va("__h",function(n,e,t,i){i<3&&(e.__$f|=2),n(e,t,i)});mo.prototype.shouldComponentUpdate=function(n,e){if(this.__R)return!0;var t=this.__$u,i=t&&t.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(i||s||4&this.__$f)||1&this.__$f)return!0}else if(!(i||4&this.__$f)||3&this.__$f)return!0;for(var o in n)if(o!=="__source"&&n[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in n))return!0;return!1};function KI(n,e){return ca(function(){return Me(n,e)},[])}var jI=function(n){queueMicrotask(function(){queueMicrotask(n)})};function ZI(){Pt(function(){for(var n;n=tw.shift();)ew.call(n)})}function iw(){tw.push(this)===1&&(gt.requestAnimationFrame||jI)(ZI)}function sw(n,e){let{data:t}=n,{data:i}=e;if(t.length!==i.length)throw new Error(`A photograph of ${n.width}×${n.height} cannot be compared with ${e.width}×${e.height}.`);let[r,s,o]=[0,0,0];for(let a=0;a<t.length;a+=4){let l=0;for(let c=0;c<3;c++)l+=((t[a+c]*t[a+3]-i[a+c]*i[a+3])/65025)**2;r+=l,(t[a+3]>=128||i[a+3]>=128)&&(s+=l,o++)}return{person:o>0?rw(s/(3*o)):null,whole:rw(r/(.75*t.length))}}function ow(n,e,t){let{data:i}=n,{data:r}=e,s=new ImageData(n.width,n.height);for(let o=0;o<i.length;o+=4){for(let a=0;a<3;a++){let l=Math.abs(i[o+a]*i[o+3]-r[o+a]*r[o+3])/255;s.data[o+a]=t*l}s.data[o+3]=255}return s}function rw(n){return n>0?Math.min(99,-10*Math.log10(n)):99}var jg=4,JI=120,of=class{constructor(e){this.parts=e;let{avatar:t,source:i}=e;this.possible=Ct(()=>i.photograph!==null&&(t.value?.cameras.length??0)>0),Xe(()=>this.follow())}parts;comparison=Me(null);missing=Me(!1);possible;turn=0;timer=0;follow(){let{content:e,motion:t,snapped:i,state:r}=this.parts,s=r.comparison.value!=="off"&&this.possible.value?i.value:null,o=t.value?.start??null,a=o===null?null:o+Math.round(r.frame.value);e.value;let l=++this.turn;if(clearTimeout(this.timer),s===null||a===null){this.comparison.value=null,this.missing.value=s!==null;return}this.timer=window.setTimeout(()=>{this.show(l,s,a)},r.playing.peek()?0:JI)}async show(e,t,i){let{camera:r,engine:s,notices:o,source:a,state:l}=this.parts;try{let c=await a.photograph?.(t,i)??null;if(e!==this.turn)return;this.missing.value=c===null,this.comparison.value=c&&{photograph:c,measured:null};let h=r.peek();if(!c||!h||l.playing.peek())return;let{width:u,height:f}=c,d=await s.render({width:u,height:f,camera:s.cast.sceneCamera(h),background:null,slot:0});if(e!==this.turn)return;let m={scores:sw(c,d),difference:ow(c,d,jg)};this.comparison.value={photograph:c,measured:m}}catch(c){e===this.turn&&o.error(c)}}};function zi({label:n,value:e,options:t,onChange:i,above:r}){let s=Gd(),[o,a]=Bi(!1),l=t.findIndex(v=>v.value===e),[c,h]=Bi(l),u=ht(null);on(()=>{if(!o)return;let v=p=>!u.current?.contains(p.target)&&a(!1);return addEventListener("pointerdown",v),()=>removeEventListener("pointerdown",v)},[o]),on(()=>{o&&u.current?.querySelector("[data-active]")?.scrollIntoView({block:"nearest"})},[o,c]);let f=()=>{h(Math.max(l,0)),a(!0)},d=v=>{a(!1);let p=t[v];p&&i(p.value)},m=v=>{let p={ArrowDown:c+1,ArrowUp:c-1,Home:0,End:t.length-1};if(v.key==="Escape"&&o)a(!1);else{if(v.key==="Tab")return a(!1);if(v.key==="Enter"||v.key===" ")o?d(c):f();else if(v.key in p)o?h(Math.min(Math.max(p[v.key],0),t.length-1)):f();else return}v.preventDefault(),v.stopPropagation()};return y("div",{class:"choice",ref:u,"data-above":r||void 0,children:[y("button",{type:"button",class:"choice-button",role:"combobox","aria-label":`${n}: ${t[l]?.label??"none"}`,"aria-haspopup":"listbox","aria-expanded":o,"aria-controls":s,"aria-activedescendant":o?`${s}-${c}`:void 0,onClick:()=>o?a(!1):f(),onKeyDown:m,children:[y("span",{class:"choice-value",children:t[l]?.label??"—"}),y(In,{name:"chevron"})]}),o&&y("ul",{class:"choice-list",role:"listbox",id:s,"aria-label":n,children:t.map((v,p)=>y("li",{id:`${s}-${p}`,role:"option","aria-selected":p===l,"data-active":p===c||void 0,onPointerMove:()=>h(p),onClick:()=>d(p),children:[y(In,{name:"check"}),y("span",{children:v.label}),v.note&&y("small",{children:v.note})]},v.label))})]})}function kt({title:n,children:e,folded:t,wanted:i,note:r}){let[s,o]=Bi((t??!1)&&!i);return on(()=>{i&&o(!1)},[i]),t===void 0?y("section",{class:"section","aria-label":n,children:[y("h3",{children:[n,r]}),y("div",{class:"section-content",children:e})]}):y("section",{class:"section","aria-label":n,children:[y("h3",{children:y("button",{type:"button",class:"section-fold","aria-expanded":!s,onClick:()=>o(!s),children:[y(In,{name:"chevron"}),n,r]})}),!s&&y("div",{class:"section-content",children:e})]})}function $n({label:n,value:e,options:t,onChange:i}){let r=Gd();return y("fieldset",{class:"segmented","aria-label":n,children:t.map(s=>y("label",{"data-chosen":s.value===e||void 0,children:[y("input",{type:"radio",name:r,checked:s.value===e,onChange:()=>i(s.value)}),s.label]},s.value))})}var QI=new Set(["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","PageUp","PageDown","Home","End"]);function Ln({label:n,value:e,low:t,high:i,step:r,format:s,onChange:o,onBegin:a,short:l,axis:c}){let h=i>t?(Math.min(Math.max(e,t),i)-t)/(i-t):0,u=t<0&&i>0?-t/(i-t):0;return y("label",{class:"slider","data-axis":c,children:[y("span",{class:"slider-label",children:l??n}),y("input",{type:"range",min:t,max:i,step:r,value:e,"aria-label":n,"aria-valuetext":s(e),style:{"--from":Math.min(h,u),"--to":Math.max(h,u)},onPointerDown:a,onKeyDown:f=>QI.has(f.key)&&!f.repeat&&a?.(),onInput:f=>o(f.currentTarget.valueAsNumber)}),y("output",{class:"slider-value",children:s(e)})]})}function en({label:n,on:e,onChange:t,shortcut:i,disabled:r,hint:s}){return y("label",{class:"switch","data-disabled":r||void 0,children:[y("span",{class:"switch-label",children:[n,s&&y("small",{children:s})]}),i&&y("kbd",{"aria-hidden":"true",children:i}),y("input",{type:"checkbox",role:"switch",checked:e,disabled:r,"aria-label":n,onChange:o=>t(o.currentTarget.checked)}),y("span",{class:"track","aria-hidden":"true"})]})}var eL=[{value:"off",label:"Off"},{value:"opacity",label:"Blend"},{value:"wipe",label:"Wipe"},{value:"difference",label:`Difference ×${jg}`}],aw=n=>`${Math.round(100*n)} %`;function lw(){let n=oe();return y(Ze,{children:[y(kt,{title:"Capture camera",children:y(nL,{})}),y(kt,{title:"Photograph",children:n.photographs.possible.value?y(iL,{}):y("p",{class:"hint",children:"There are none here: actor3d view RUN shows those of the run's capture."})}),n.source.runs.value.length>1&&y(kt,{title:"Side by side",children:y(sL,{})}),n.source.stream&&y(kt,{title:"Server",children:y(tL,{})})]})}function tL(){let{state:n,refining:e,source:t}=oe();return y(Ze,{children:[e.possible.value&&y(en,{label:"Refine when at rest",hint:"The full sampler repaints the pose",on:n.autoRefine.value,onChange:i=>{n.autoRefine.value=i}}),y(en,{label:"Draw on the server",hint:t.stream?.mode.value==="sampler"?"Each picture by the full sampler":"For machines that draw slowly",on:n.streaming.value,onChange:i=>{n.streaming.value=i}})]})}function nL(){let n=oe(),e=n.avatar.value?.cameras??[];return e.length===0?y("p",{class:"hint",children:"This avatar came without its cameras."}):y(Ze,{children:[y("div",{class:"cameras",children:e.map(({name:t,held_out:i})=>y("button",{type:"button",class:"camera","aria-pressed":n.snapped.value===t,"aria-label":`Camera ${t}${i?", not seen in training":""}`,title:i?"Not seen in training":void 0,"data-held-out":i||void 0,onClick:()=>n.snap(n.snapped.peek()===t?null:t),children:t},t))}),e.some(({held_out:t})=>t)&&y("p",{class:"hint held-out-hint",children:"Dashed: not seen in training."})]})}function iL(){let n=oe(),{state:e,photographs:t}=n,i=s=>{s!=="off"&&n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=s},r=e.comparison.value;return y(Ze,{children:[y($n,{label:"Compare by",value:r,options:eL,onChange:i}),r==="opacity"&&y(Ln,{label:"Photograph",value:e.opacity.value,low:0,high:1,step:.01,format:aw,onChange:s=>{e.opacity.value=s}}),r==="wipe"&&y(Ln,{label:"Photograph",value:e.wipe.value,low:0,high:1,step:.01,format:aw,onChange:s=>{e.wipe.value=s}}),r!=="off"&&y(rL,{}),r!=="off"&&t.missing.value&&y("p",{class:"hint",children:"No photograph was taken of this moment."})]})}function rL(){let{photographs:n}=oe(),e=n.comparison.value?.measured?.scores,t=i=>i==null?"—":`${i.toFixed(2)} dB`;return y("dl",{class:"scores","aria-live":"polite",children:[y("div",{children:[y("dt",{children:"PSNR, person"}),y("dd",{children:t(e?.person)})]}),y("div",{children:[y("dt",{children:"PSNR, picture"}),y("dd",{children:t(e?.whole)})]})]})}function sL(){let{company:n,source:e,state:t}=oe(),i=n.member(t.chosen.value)?.run,s=e.runs.value.filter(({id:o})=>o!==i).map(({id:o,name:a})=>({value:o,label:a}));return y("div",{class:"row",children:[y("span",{children:"Beside it"}),y(zi,{label:"Run beside it",value:t.second.value,options:[{value:null,label:"Nothing"},...s],onChange:o=>{t.second.value=o}})]})}function Zn({label:n,value:e,low:t,high:i,step:r=1,onChange:s}){return y("label",{class:"number-field",children:[y("span",{children:n}),y("input",{type:"number",min:t,max:i,step:r,value:e,onChange:o=>{let a=o.currentTarget.valueAsNumber,l=Number.isFinite(a)?Math.min(Math.max(a,t),i):e;o.currentTarget.value=String(l),l!==e&&s(l)}})]})}function cw(){return y(Ze,{children:[y(oL,{}),y(aL,{}),y(lL,{}),y(cL,{})]})}function oL(){let{history:n,keying:e,state:t}=oe();return y("div",{class:"panel-intro",children:[y("div",{class:"actions",children:[y(Pe,{label:"Key pose",icon:"key",kind:"primary",shortcut:"K",onPress:()=>e.setPose(),children:"Key pose"}),y(Pe,{label:"Key view",icon:"camera",kind:"solid",shortcut:"Shift+K",onPress:()=>e.setView(),children:"Key view"}),y(Pe,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!n.canUndo.value,onPress:()=>n.undo()}),y(Pe,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!n.canRedo.value,onPress:()=>n.redo()})]}),y(en,{label:"Key each drag",hint:"Posing by hand sets a key at once",shortcut:"A",on:t.autoKey.value,onChange:i=>e.setAuto(i)}),y(en,{label:"Look along the keys",hint:"The view follows its keys in time",on:t.viewFollows.value,onChange:i=>{t.viewFollows.value=i}})]})}function aL(){let{keying:n,state:e}=oe(),t=n.chosen.value,i=qd(e.keys.value),r=n.lane.value==="poses"?"Pose":"View";return y(kt,{title:t?`${r} at frame ${t.frame+1}`:"No key at this frame",children:y("div",{class:"key-steps",children:[y(Pe,{label:"Key before",icon:"previous",shortcut:"←",disabled:!i.length,onPress:()=>n.step(-1)}),y(Pe,{label:"Next key",icon:"next",shortcut:"→",disabled:!i.length,onPress:()=>n.step(1)}),y(Pe,{label:"Remove the key",icon:"close",shortcut:"Delete",disabled:!i.includes(n.frame.value),onPress:()=>n.remove()}),y($n,{label:"The way to the next key",value:t?.smooth?"smooth":"even",options:[{value:"even",label:"Even"},{value:"smooth",label:"Smooth"}],onChange:s=>n.setSmooth(s==="smooth")})]})})}function lL(){let{avatar:n,keying:e,state:t}=oe(),{count:i,fps:r}=t.keys.value,s=n.value?.body.jointNames??[];return y(kt,{title:"Timeline",children:[y("div",{class:"row",children:["Curves",y(zi,{label:"Curves",value:t.joint.value,options:[{value:null,label:"Place"},...s.map(o=>({value:o,label:ar(o)}))],onChange:o=>{t.joint.value=o}})]}),y("div",{class:"row",children:[y(Zn,{label:"Frames",value:i,low:2,high:js,onChange:o=>e.setCount(o)}),y(Zn,{label:"Frames/s",value:r,low:1,high:ha,step:.001,onChange:o=>e.setFps(o)})]})]})}function cL(){let n=oe(),{keying:e,keyFiles:t,state:i}=n,r=ht(null),s=!or(i.keys.value);return y(kt,{title:"File",children:[y("p",{class:"hint",children:"A motion for actor3d render, and keys for this page."}),y("div",{class:"actions key-file",children:[y(Pe,{label:"Save the keys",icon:"download",kind:"solid",disabled:s,onPress:()=>t.save(),children:"Save"}),y(Pe,{label:"Open keys",icon:"upload",kind:"solid",onPress:()=>r.current?.click(),children:"Open"}),y(Pe,{label:"Clear all keys",icon:"close",kind:"solid",disabled:s,onPress:()=>e.clear(),children:"Clear"})]}),y("input",{ref:r,type:"file",accept:".npz",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",onChange:async o=>{let a=o.currentTarget;await n.openFiles(a.files??[]),a.value=""}})]})}var hL=[{value:"theme",label:"Plain"},{value:"studio",label:"Studio"},{value:"color",label:"Colour"},{value:"picture",label:"Picture"}],uL="#999999";function hw(){let{backgrounds:n,state:e}=oe(),t=ht(null),i=e.background.value,r=i.startsWith("#")?"color":i;return y(kt,{title:"Background",children:[y($n,{label:"Background",value:r,options:hL,onChange:o=>{o==="picture"&&t.current?.click(),e.background.value=o==="color"?uL:o}}),r==="color"&&y("label",{class:"row",children:[y("span",{children:"Colour"}),y("input",{type:"color",class:"color","aria-label":"Background colour",value:i,onInput:o=>{e.background.value=o.currentTarget.value}})]}),y("input",{ref:t,type:"file",accept:"image/*",class:"visually-hidden",tabIndex:-1,"aria-label":"Background picture",onChange:async o=>{let[a]=o.currentTarget.files??[];a&&await n.choose(a),t.current&&(t.current.value="")}})]})}var dL=n=>`${Math.round(n)}°`,fL=n=>`${Math.round(100*n)} %`;function uw(){let{avatar:n,state:e}=oe(),t=e.light.value,i=r=>{e.light.value={...e.light.peek(),...r}};return xo(n.value)?y(kt,{title:"Light",note:y("span",{class:"note",children:"approximate"}),children:[y(en,{label:"Light",hint:"Off: colours without light from a side",on:t.on,onChange:r=>i({on:r})}),y(Ln,{label:"Turn the light",short:"Turn",value:t.turn,low:-180,high:180,step:1,format:dL,onChange:r=>i({turn:r})}),y(Ln,{label:"Brightness of the light",short:"Brightness",value:t.brightness,low:0,high:2,step:.05,format:fL,onChange:r=>i({brightness:r})}),y("label",{class:"row",children:[y("span",{children:"Tint"}),y("input",{type:"color",class:"color","aria-label":"Tint of the light",value:t.tint,onInput:r=>i({tint:r.currentTarget.value})})]}),y("div",{class:"row",children:[y("span",{class:"note",children:"Alt and drag turn it, too"}),y(Pe,{label:"As it was filmed",kind:"solid",onPress:()=>i(nr),children:"As filmed"})]})]}):y(kt,{title:"Light",folded:!0,children:y("p",{class:"note",children:"This avatar carries no light that can be told from its colours."})})}var pL=[{name:"gaussians",label:"Gaussians"},{name:"mesh",label:"Body mesh"},{name:"skeleton",label:"Skeleton"},{name:"cameras",label:"Cameras"},{name:"floor",label:"Floor"},{name:"box",label:"Bounding box"},{name:"shadow",label:"Shadow"}],mL=[{value:"splats",label:"Splats"},{value:"ellipsoids",label:"Ellipsoids"},{value:"points",label:"Points"}],gL={rgb:"Colour",part:"Body part",normal:"Normal",opacity:"Opacity",views:"View count",depth:"Depth"},yL=n=>`${n>0?"+":""}${n.toFixed(1)}`,dw=n=>`${Math.round(100*n)} %`;function fw(){let{engine:n,state:e,avatar:t}=oe(),i=t.value?n.colorings():[];return y(Ze,{children:[y(kt,{title:"Show",children:[pL.map(({name:r,label:s},o)=>y(en,{label:s,shortcut:String(o+1),on:e.layers.value[r],onChange:a=>{e.layers.value={...e.layers.peek(),[r]:a}}},r)),y(en,{label:"Follow the person",hint:"Where a motion travels",on:e.follow.value,onChange:r=>{e.follow.value=r}})]}),y(hw,{}),y(uw,{}),y(kt,{title:"Gaussians",children:[y($n,{label:"Drawn as",value:e.mode.value,options:mL,onChange:r=>{e.mode.value=r}}),y("div",{class:"row",children:[y("span",{children:"Coloured by"}),y(zi,{label:"Coloured by",value:e.coloring.value,options:i.map(r=>({value:r,label:gL[r]})),onChange:r=>{e.coloring.value=r}})]}),y(Ln,{label:"Exposure",value:e.exposure.value,low:-3,high:3,step:.1,format:yL,onChange:r=>{e.exposure.value=r}})]}),y(kt,{title:"Quality",note:y(vL,{}),children:[y(Ln,{label:"Gaussians drawn",short:"Amount",value:e.share.value,low:.05,high:1,step:.05,format:dw,onChange:r=>{e.share.value=r}}),y(Ln,{label:"Resolution",value:e.resolution.value,low:.25,high:1,step:.05,format:dw,onChange:r=>{e.resolution.value=r}}),y(en,{label:"Coarser while moving",hint:"Where the machine is slow",on:e.adapts.value,onChange:r=>{e.adapts.value=r}})]}),y("div",{class:"actions",children:y(Pe,{label:"Frame the body",icon:"frame",kind:"solid",shortcut:"F",onPress:()=>n.frameBody(),children:"Frame the body"})})]})}function vL(){let{avatar:n}=oe();return y("span",{class:"note",children:[n.value?.gaussians.count.toLocaleString("en")," Gaussians"]})}var _L=["x","y","z"],xL=n=>`${Math.round(n*180/Math.PI)}°`;function pw(){let{avatar:n,poser:e,history:t,state:i}=oe(),r=n.value?.body.jointNames??[];return y(Ze,{children:[y("div",{class:"panel-intro",children:[y(en,{label:"Pose by hand",hint:"Drag joints on the avatar",shortcut:"P",on:i.posing.value,onChange:s=>{i.posing.value=s}}),y("div",{class:"actions",children:[y(Pe,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!t.canUndo.value,onPress:()=>t.undo()}),y(Pe,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!t.canRedo.value,onPress:()=>t.redo()}),y(Pe,{label:"Mirror",icon:"mirror",kind:"solid",shortcut:"M",onPress:()=>e.mirror(),children:"Mirror"}),y(Pe,{label:"Reset the pose",icon:"reset",kind:"solid",shortcut:"0",onPress:()=>e.reset(),children:"Reset"})]})]}),Ob.map(s=>{let o=r.filter(a=>Bb(a)===s);return o.length>0&&y(bL,{title:s,joints:o},s)})]})}function bL({title:n,joints:e}){let{state:t}=oe(),i=e.filter(r=>r in t.edits.value).length;return y(kt,{title:n,folded:n!=="Torso",wanted:e.includes(t.joint.value??""),note:i>0&&y("span",{class:"badge",children:i}),children:e.map(r=>y(wL,{name:r},r))})}function wL({name:n}){let{state:e,poser:t}=oe(),i=e.joint.value===n,r=n in e.edits.value,s=ht(null);return on(()=>{i&&s.current?.scrollIntoView({block:"nearest"})},[i]),y("div",{class:"joint",ref:s,"data-open":i||void 0,children:[y("div",{class:"joint-head",children:[y("button",{type:"button",class:"joint-name","aria-expanded":i,onClick:()=>{e.joint.value=i?null:n},children:[y("span",{class:"dot","data-taken":r||void 0}),ar(n)]}),r&&y(Pe,{label:`Reset ${ar(n)}`,icon:"reset",onPress:()=>t.reset([n])})]}),i&&y(SL,{name:n})]})}function SL({name:n}){let{poser:e}=oe(),t=e.limits(n),i=e.turn(n);return y("div",{class:"joint-angles",children:_L.map((r,s)=>y(Ln,{label:`${ar(n)} ${r}`,short:r.toUpperCase(),axis:r,value:i[s],low:Math.min(t.low[s],i[s]),high:Math.max(t.high[s],i[s]),step:Math.PI/360,format:xL,onBegin:()=>e.begin(),onChange:o=>e.setTurn(n,i.map((a,l)=>l===s?o:a))},r))})}var gw=n=>`${Math.round(n*180/Math.PI)}°`,mw={capture:"As the first avatar's",y:"y up","-y":"y down",z:"z up","-z":"z down"},ML=Object.keys(mw).map(n=>({value:n,label:mw[n]}));function yw(){let{company:n,state:e}=oe(),t=n.member(e.chosen.value);return y(Ze,{children:[y(AL,{}),t&&y(TL,{member:t}),y(EL,{})]})}function AL(){let n=oe(),{company:e,source:t,state:i}=n,r=i.members.value;return y(kt,{title:"Avatars",children:[y("p",{class:"hint",children:"The other panels pose the chosen one. Drag a circle on the floor to move its avatar."}),y("ul",{class:"members",children:r.map(s=>{let o=e.nameOf(s);return y("li",{"data-chosen":s.id===i.chosen.value||void 0,children:[y("label",{children:[y("input",{type:"radio",name:"member",checked:s.id===i.chosen.value,onChange:()=>e.choose(s.id)}),y("span",{children:o})]}),y(Pe,{label:s.visible?`Hide ${o}`:`Show ${o}`,icon:s.visible?"eye":"hidden",pressed:s.visible,onPress:()=>e.change(s.id,{visible:!s.visible})}),y(Pe,{label:`Remove ${o}`,icon:"close",disabled:r.length<2,onPress:()=>n.attempt(()=>e.remove(s.id))})]},s.id)})}),y("div",{class:"actions",children:t.runs.value.map(s=>y(Pe,{label:`Add ${s.name}`,icon:"add",kind:"solid",disabled:s.revision===0,onPress:()=>{n.attempt(()=>e.add(s))},children:s.name},s.id))})]})}function TL({member:{id:n,offset:e,place:t}}){let{company:i}=oe();return y(kt,{title:"Place",children:[y("div",{class:"row",children:[y(Zn,{label:"x",value:t.x,low:-Vn,high:Vn,step:.01,onChange:r=>i.place(n,{x:r})}),y(Zn,{label:"z",value:t.z,low:-Vn,high:Vn,step:.01,onChange:r=>i.place(n,{z:r})})]}),y(Ln,{label:"Turn",value:t.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:gw,onChange:r=>i.place(n,{turn:r})}),y("div",{class:"row",children:y(Zn,{label:"Ahead (s)",value:e,low:-nc,high:nc,step:.1,onChange:r=>i.setOffset(n,r)})})]})}function EL(){let n=oe(),{state:e,stillScenes:t}=n,i=ht(null),r=t.opened.value,s=e.still.value,o=l=>{e.still.value={...e.still.peek(),...l}},a=l=>y(Zn,{label:l,value:s[l],low:-Vn,high:Vn,step:.01,onChange:c=>o({[l]:c})},l);return y(kt,{title:"Still scene",note:r&&y("span",{class:"note",children:[r.scene.gaussians.count.toLocaleString("en")," Gaussians"]}),children:[r?y(Ze,{children:[y(en,{label:r.name,on:e.stillShown.value,onChange:l=>{e.stillShown.value=l}}),!r.scene.plain&&y("p",{class:"hint",children:"Its colours are drawn without their change with the direction of view."}),y("div",{class:"row",children:[a("x"),a("z")]}),y("div",{class:"row",children:[a("y"),y(Zn,{label:"Scale",value:s.scale,low:.001,high:1e3,step:.01,onChange:l=>o({scale:l})})]}),y(Ln,{label:"Turn of the scene",short:"Turn",value:s.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:gw,onChange:l=>o({turn:l})}),y("div",{class:"row",children:[y("span",{children:"Axes"}),y(zi,{label:"Axes of the scene",value:s.up,options:ML,onChange:l=>o({up:l}),above:!0})]})]}):y("p",{class:"hint",children:"Gaussians that do not move, such as a room: a PLY as 3DGS training writes it."}),y("div",{class:"actions key-file",children:[y(Pe,{label:"Open a still scene",icon:"upload",kind:"solid",onPress:()=>i.current?.click(),children:"Open"}),y(Pe,{label:"Remove the still scene",icon:"close",kind:"solid",disabled:!r,onPress:()=>t.remove(),children:"Remove"})]}),y("input",{ref:i,type:"file",accept:".ply",class:"visually-hidden",tabIndex:-1,"aria-label":"Still scene",onChange:async l=>{let c=l.currentTarget;await n.openFiles(c.files??[]),c.value=""}})]})}var vw=4;function _w(){let{avatar:n,poser:e,state:t}=oe(),i=n.value?.body.betas;if(!i)return null;let r=t.betas.value??i,s=n.value?.body.shapeNames??[];return y(Ze,{children:[y(kt,{title:"Body shape",children:[y("p",{class:"hint",children:"Deviations from the average body. The Gaussians follow the surface."}),Array.from(r,(o,a)=>y(Ln,{label:s[a]||`Shape ${a+1}`,value:o,low:Math.min(-vw,i[a]),high:Math.max(vw,i[a]),step:.05,format:l=>l.toFixed(2),onBegin:()=>e.begin(),onChange:l=>e.setBeta(a,l)},a))]}),y("div",{class:"actions",children:y(Pe,{label:"Reset the shape",icon:"reset",kind:"solid",disabled:t.betas.value===null,onPress:()=>e.resetShape(),children:"Reset the shape"})})]})}var CL=[{tab:"look",label:"Look",icon:"layers",content:fw},{tab:"pose",label:"Pose",icon:"pose",content:pw},{tab:"keys",label:"Keys",icon:"key",content:cw},{tab:"shape",label:"Shape",icon:"shape",content:_w},{tab:"scene",label:"Scene",icon:"scene",content:yw},{tab:"compare",label:"Compare",icon:"compare",content:lw}];function xw(){let{page:n,avatar:e}=oe(),t=CL.filter(({tab:s})=>s!=="shape"||e.value?.body.betas),i=t.find(({tab:s})=>s===n.tab.value);return y("aside",{class:"panel","aria-label":"Settings","data-open":i?"":void 0,children:[y("div",{class:"tabs",role:"tablist","aria-label":"Settings",onKeyDown:s=>{let o=s.key==="ArrowRight"?1:s.key==="ArrowLeft"?-1:0;if(o===0||!i)return;let a=t[(t.indexOf(i)+o+t.length)%t.length];n.tab.value=a.tab,document.getElementById(`tab-${a.tab}`)?.focus()},children:t.map(({tab:s,label:o,icon:a})=>y("button",{type:"button",role:"tab",id:`tab-${s}`,"aria-selected":s===i?.tab,"aria-controls":"panel-content",tabIndex:s===(i??t[0])?.tab?0:-1,onClick:()=>n.show(s),children:[y(In,{name:a}),o]},s))}),i&&y("div",{class:"panel-content",id:"panel-content",role:"tabpanel","aria-labelledby":`tab-${i.tab}`,children:[y("h2",{class:"visually-hidden",children:i.label}),y(i.content,{})]},i.tab)]})}function af({label:n,open:e,onClose:t,button:i,children:r,kind:s=""}){let o=ht(null);return Vd(()=>{if(!e)return;let a=c=>!o.current?.contains(c.target)&&t(),l=c=>{c.key==="Escape"&&(c.stopPropagation(),t(),o.current?.querySelector("button")?.focus())};return addEventListener("pointerdown",a),addEventListener("keydown",l,{capture:!0}),()=>{removeEventListener("pointerdown",a),removeEventListener("keydown",l,{capture:!0})}},[e]),y("div",{class:"menu",ref:o,children:[i,e&&y("div",{class:`popover ${s}`,role:"dialog","aria-label":n,children:r})]})}var RL=[{value:"still",label:"As it looks"},{value:"turntable",label:"Turntable"},{value:"path",label:"Keys"}],PL={webm:"WebM",mp4:"MP4",png:"PNGs"},bw=4096;function Sw(){let{page:n}=oe(),e=n.recorder.value,t=r=>{n.recorder.value=r};return y(af,{label:"Record a video",kind:"record-options",open:e,onClose:()=>t(!1),button:y(Pe,{label:"Record a video",icon:"record",shortcut:"W",pressed:e,onPress:()=>t(!e)}),children:y(IL,{})})}function IL(){let n=oe(),{motion:e,page:t,recording:i}=n,{format:r,height:s,move:o,plays:a,seconds:l,transparent:c,width:h}=i.options.value,u=i.formats.value,f=u.includes("webm")?"webm":"png",d=e.value!==null,m=()=>{t.recorder.value=!1,n.attempt(()=>i.record())};return y(Ze,{children:[y($n,{label:"Camera",value:o,options:RL,onChange:v=>i.set({move:v})}),y(en,{label:"Play the motion",on:a&&d,disabled:!d,onChange:v=>i.set({plays:v})}),y("div",{class:"row",children:[y(Zn,{label:"Width",value:h,low:16,high:bw,step:2,onChange:v=>i.set({width:ww(v)})}),y(Zn,{label:"Height",value:s,low:16,high:bw,step:2,onChange:v=>i.set({height:ww(v)})})]}),y("div",{class:"row",children:[y(Zn,{label:"Frames/s",value:i.fps(),low:1,high:240,step:.001,onChange:v=>i.set({fps:v})}),!(a&&d)&&o!=="path"&&y(Zn,{label:"Seconds",value:l,low:.1,high:600,step:.1,onChange:v=>i.set({seconds:v})})]}),y($n,{label:"File",value:r,options:u.map(v=>({value:v,label:PL[v]})),onChange:v=>i.set({format:v,transparent:c&&v!=="mp4"})}),y(en,{label:"Transparent background",hint:f==="webm"?"WebM or PNG pictures hold it":"This browser writes it as a zip of PNG pictures",on:c,onChange:v=>i.set({transparent:v,format:v&&r==="mp4"?f:r})}),y(Pe,{label:"Record",kind:"primary",onPress:m,children:"Record"})]})}var ww=n=>2*Math.round(n/2);function Mw(){let{recording:n}=oe(),e=ht(null),t=n.progress.value,i=t!==null;return on(()=>{i?e.current?.showModal():e.current?.close()},[i]),y("dialog",{class:"dialog record-progress",ref:e,"aria-labelledby":"record-progress-title",onCancel:r=>{r.preventDefault(),n.cancel()},children:t&&y("div",{class:"dialog-content",children:[y("h2",{id:"record-progress-title",children:"Recording"}),y("progress",{value:t.done,max:t.count,"aria-label":"Frames recorded"}),y("p",{children:["Frame ",t.done," of ",t.count]}),y(Pe,{label:"Cancel",kind:"solid",onPress:()=>n.cancel(),children:"Cancel"})]})})}var LL=["Play","Look","Pose","Keys","Compare","Share","Page"],kL=[["Drag","Turn the view"],["Right drag, two fingers","Move the view"],["Wheel, pinch","Nearer or farther"],["Alt and drag","Turn the light"],["Drag a joint","Move the limb (while posing)"]];function Tw(){let{page:n}=oe(),e=ht(null),t=n.shortcuts.value;on(()=>{t?e.current?.showModal():e.current?.close()},[t]);let i=()=>{n.shortcuts.value=!1};return y("dialog",{class:"dialog",ref:e,"aria-labelledby":"shortcuts-title",onClose:i,onClick:r=>r.target===e.current&&i(),children:y("div",{class:"dialog-content",children:[y("header",{children:[y("h2",{id:"shortcuts-title",children:"Keyboard shortcuts"}),y(Pe,{label:"Close",icon:"close",onPress:i})]}),y("div",{class:"shortcut-groups",children:[LL.map(r=>y("section",{children:[y("h3",{children:r}),y("dl",{children:Wg.filter(s=>s.group===r).map(({keys:s,label:o})=>y("div",{children:[y("dt",{children:o}),y("dd",{children:s[0].split("+").map(a=>y("kbd",{children:FL(a)},a))})]},o))})]},r)),y("section",{children:[y("h3",{children:"Pointer"}),y("dl",{children:kL.map(([r,s])=>y("div",{children:[y("dt",{children:s}),y("dd",{children:r})]},r))})]})]})]})})}var Aw={ArrowLeft:"←",ArrowRight:"→",ArrowUp:"↑",ArrowDown:"↓"};function FL(n){return n==="Escape"?"Esc":n in Aw?Aw[n]:n.length===1?n.toUpperCase():n}function Ew(){let{source:n}=oe(),[e,t]=Bi(!1),i=n.baking.value;if(i.kind==="settled")return null;if(i.kind==="running"){let r=Math.round(100*i.share);return y("div",{class:"bake-offer",role:"status",children:[y("span",{children:"Baking"}),y("progress",{max:100,value:r,"aria-label":"Baking"}),y("span",{children:[r," %"]})]})}return e?null:y("aside",{class:"bake-offer","aria-label":"Bake",children:[y("span",{children:i.stale?"This run was trained on since it was baked.":"Baked, its colours would follow the light."}),y(Pe,{label:"Bake now",kind:"solid",onPress:()=>n.bake(),children:"Bake now"}),y(Pe,{label:"Not now",icon:"close",onPress:()=>t(!0)})]})}var DL={collar:.15,spine1:.5,spine2:.5,spine3:.5},NL=24,UL=5e-4,OL=.12,Zg=.06;function Jg(n,e){let t=[];for(let r=n.parents[e];r>=0&&!(n.parents[r]<0||(t.unshift(r),BL(n.jointNames[r])));r=n.parents[r]);if(t.length===0)return null;let i=t.map(r=>DL[n.jointNames[r].replace(/^(left|right)_/,"")]??1);return{joints:t,ease:i,end:e}}function Rw(n,e,t,i,r){let s=i.joints.map(a=>zL(n.jointNames[a],gs(e,a))),o=_i(e);for(let a=0;a<NL;a++){let{positions:l,rotations:c}=n.joints(o,t),h=WL(Cw(r,ot(l,i.end)),OL);if(Pw(h)<UL)break;let u=i.joints.map(d=>Cw(ot(l,i.end),ot(l,d))),f=HL(GL(u,i.ease),h);i.joints.forEach((d,m)=>{let v=Qg(XL(u[m],f),i.ease[m]),p=bt(c,n.parents[d]),g=Kt(vi(p),Kt(Ft(v),p)),x=Kt(g,bt(o.rotations,d));o.rotations.set(Ft(VL(Jn(x),s[m])),4*d)})}return o}function BL(n){return/collar|hip|spine1|(index|middle|ring|pinky|thumb)1/.test(n)}function zL(n,e){let{low:t,high:i}=jd(n);return{low:t.map((r,s)=>Math.min(r,e[s])),high:i.map((r,s)=>Math.max(r,e[s]))}}function VL(n,{low:e,high:t}){return n.map((i,r)=>Math.min(Math.max(i,e[r]),t[r]))}function GL(n,e){let t=[Zg**2,0,0,Zg**2,0,Zg**2];return n.forEach(([i,r,s],o)=>{let a=i*i+r*r+s*s;[a-i*i,-i*r,-i*s,a-r*r,-r*s,a-s*s].forEach((c,h)=>{t[h]+=e[o]*c})}),t}function HL([n,e,t,i,r,s],[o,a,l]){let c=[i*s-r*r,t*r-e*s,e*r-t*i,n*s-t*t,e*t-n*r,n*i-e*e],[h,u,f,d,m,v]=c,p=n*h+e*u+t*f;return Qg([h*o+u*a+f*l,u*o+d*a+m*l,f*o+m*a+v*l],1/p)}var Cw=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],Qg=([n,e,t],i)=>[n*i,e*i,t*i],Pw=([n,e,t])=>Math.hypot(n,e,t),WL=(n,e)=>Qg(n,Math.min(1,e/(Pw(n)||1))),XL=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function Iw(n,e,t,i){let r=1/ey(n,e),{elements:s}=n.camera.matrixWorld,o=a=>t*r*s[a]-i*r*s[4+a];return[o(0),o(1),o(2)]}function ey(n,e){let{elements:t}=n.camera.matrixWorld,i=[e[0]+.05*t[0],e[1]+.05*t[1],e[2]+.05*t[2]],[r,s]=[n.screenOf(e),n.screenOf(i)];return r&&s?Math.max(Math.hypot(s.x-r.x,s.y-r.y)/.05,1):1}function lf({x:n,y:e,width:t,height:i}){return{left:`${n}px`,top:`${e}px`,width:`${t}px`,height:`${i}px`}}var qL=["x","y","z"],$L=54,_a=48;function Lw({joint:n}){let{engine:e,avatar:t,poser:i,pose:r,stats:s}=oe();s.value;let o=ht(null),a=t.value.body.jointNames[n],{positions:l,rotations:c}=e.joints(0),h=ot(l,n),u=Math.min($L,.12*e.canvas.clientHeight),f=u/ey(e,h),d=bt(c,n),m=(g,x)=>M=>{M.stopPropagation();let w=M.currentTarget;w.setPointerCapture(M.pointerId);let{left:E,top:T}=w.ownerSVGElement.getBoundingClientRect(),_=ZL(x,M.clientX-E,M.clientY-T),[A,L]=[x[(_+_a-1)%_a],x[(_+1)%_a]],P=4*Math.PI/_a,I=[(L.x-A.x)/P,(L.y-A.y)/P],N=bt(r.peek().rotations,n);o.current={axis:g,from:N,pointer:[M.clientX,M.clientY],tangent:I},i.begin()},v=g=>{let x=o.current;if(!x)return;let[M,w]=x.tangent,T=((g.clientX-x.pointer[0])*M+(g.clientY-x.pointer[1])*w)/Math.max(M*M+w*w,u*u*.05);i.setTurn(a,Jn(Kt(x.from,Ft(KL(x.axis,T)))))},p=()=>{o.current=null};return y("g",{class:"rings",children:qL.map((g,x)=>{let M=YL(x).map(E=>e.screenOf(jL(h,Lt(d,E),f)));if(!M.every(E=>E!==null))return null;let w=`M${M.map(({x:E,y:T})=>`${E.toFixed(1)} ${T.toFixed(1)}`).join("L")}Z`;return y("g",{"data-axis":g,onPointerDown:m(x,M),onPointerMove:v,onPointerUp:p,onPointerCancel:p,children:[y("path",{class:"ring-reach",d:w}),y("path",{class:"ring-line",d:w})]},g)})})}function YL(n){return Array.from({length:_a},(e,t)=>{let i=2*Math.PI*t/_a,r=[0,0,0];return r[(n+1)%3]=Math.cos(i),r[(n+2)%3]=Math.sin(i),r})}function KL(n,e){return[n===0?e:0,n===1?e:0,n===2?e:0]}function jL(n,e,t){return[n[0]+t*e[0],n[1]+t*e[1],n[2]+t*e[2]]}function ZL(n,e,t){let i=n.map(r=>Math.hypot(r.x-e,r.y-t));return i.indexOf(Math.min(...i))}var JL=3;function Fw(){let n=oe(),{avatar:e,engine:t,state:i,stats:r,poser:s,pose:o}=n,a=ht(null);r.value;let l=e.value?.body;if(!i.posing.value||!l||!o.value)return null;let{positions:c}=t.joints(0),h=v=>ot(c,v),u=v=>p=>{p.currentTarget.setPointerCapture(p.pointerId);let g=[p.clientX,p.clientY];a.current={joint:v,chain:Jg(l,v),from:o.peek(),start:h(v),shift:i.shift.peek(),pointer:g,moved:!1}},f=v=>{let p=a.current;if(!p)return;let[g,x]=[v.clientX-p.pointer[0],v.clientY-p.pointer[1]];if(!p.moved&&Math.hypot(g,x)<JL)return;p.moved||s.begin(),p.moved=!0;let M=t.cast.own(kw(p.start,Iw(t,p.start,g,x)));p.chain?s.drag(p.chain,p.from,M):s.setShift(kw(p.shift,QL(M,t.cast.own(p.start))))},d=()=>{let v=a.current;if(a.current=null,v&&!v.moved){let p=l.jointNames[v.joint];i.joint.value=i.joint.peek()===p?null:p}},m=l.jointNames.indexOf(i.joint.value??"");return y("svg",{class:"handles","aria-hidden":"true",children:[l.jointNames.map((v,p)=>{let g=t.screenOf(h(p));return g?y("g",{class:"handle","data-joint":v,"data-chosen":p===m||void 0,"data-taken":v in i.edits.value||void 0,transform:`translate(${g.x} ${g.y})`,onPointerDown:u(p),onPointerMove:f,onPointerUp:d,onPointerCancel:d,children:[y("title",{children:ar(v)}),y("circle",{class:"handle-reach",r:13}),y("circle",{class:"handle-dot",r:Jg(l,p)?5:7})]},v):null}),m>=0&&y(Lw,{joint:m})]})}var kw=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]],QL=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]];function Dw(){let{photographs:n,state:e,engine:t,stats:i}=oe(),r=n.comparison.value,s=e.comparison.value;i.value;let o=t.pictureRect();if(!r||!o||s==="off")return null;let a=s==="wipe"?`inset(0 ${100*(1-e.wipe.value)}% 0 0)`:void 0;return y("div",{class:"photograph","data-mode":s,style:lf(o),children:[y(ek,{comparison:r,showsDifference:s==="difference",style:{opacity:s==="opacity"?e.opacity.value:1,clipPath:a}}),s==="wipe"&&y(tk,{})]})}function ek({comparison:n,showsDifference:e,style:t}){let i=ht(null),{photograph:r,measured:s}=n;return on(()=>{let o=i.current?.getContext("2d"),a=e?s?.difference:new ImageData(new Uint8ClampedArray(r.data),r.width);o&&a&&o.putImageData(a,0,0)},[r,s,e]),y("canvas",{ref:i,width:r.width,height:r.height,style:t})}function tk(){let{state:n}=oe(),e=t=>{let i=t.currentTarget;if(!i.hasPointerCapture(t.pointerId))return;let{left:r,width:s}=i.parentElement.getBoundingClientRect();n.wipe.value=Math.min(Math.max((t.clientX-r)/s,0),1)};return y("div",{class:"wipe-handle",style:{left:`${100*n.wipe.value}%`},onPointerDown:t=>t.currentTarget.setPointerCapture(t.pointerId),onPointerMove:e})}function Nw(n,e,t){let{floor:i,front:r,right:s,up:o}=n.cast.axes(),{K:a,R:l,t:c}=n.captureView(),h=[(e-a[2])/a[0],(t-a[5])/a[4],1],u=p=>[0,1,2].map(g=>l[g]*p[0]+l[3+g]*p[1]+l[6+g]*p[2]),[f,d]=[u(c).map(p=>-p),u(h)],m=(i-lc(f,o))/lc(d,o);if(!(m>0)||!Number.isFinite(m))return null;let v=f.map((p,g)=>p+m*d[g]);return{x:lc(v,s),z:lc(v,r)}}function Uw(n,e){let{floor:t,up:i}=n.cast.axes(),r=lc(e,i)-t;return[e[0]-r*i[0],e[1]-r*i[1],e[2]-r*i[2]]}function Ow(n,[e,t,i],r,s){let{front:o,right:a}=n.cast.axes();return Array.from({length:s},(l,c)=>{let h=2*Math.PI*c/s,[u,f]=[r*Math.cos(h),r*Math.sin(h)],d=m=>u*a[m]+f*o[m];return[e+d(0),t+d(1),i+d(2)]})}function lc(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}var nk=.28,ik=32,rk=3;function zw(){let{company:n,engine:e,other:t,page:i,state:r,stats:s}=oe(),o=ht(null);s.value;let a=r.members.value;if(i.tab.value!=="scene"||t.value||e.display.alone)return null;let l=f=>{let{left:d,top:m}=e.canvas.getBoundingClientRect();return Nw(e,f.clientX-d,f.clientY-m)},c=f=>d=>{let m=l(d);m&&(d.currentTarget.setPointerCapture(d.pointerId),o.current={member:f,from:m,pointer:[d.clientX,d.clientY],moved:!1})},h=f=>{let d=o.current;if(!d)return;d.moved||=Math.hypot(f.clientX-d.pointer[0],f.clientY-d.pointer[1])>=rk;let m=l(f);if(!d.moved||!m)return;let{id:v,place:p}=d.member;n.place(v,{x:Bw(p.x+m.x-d.from.x),z:Bw(p.z+m.z-d.from.z)})},u=()=>{let f=o.current;o.current=null,f&&!f.moved&&n.choose(f.member.id)};return y("svg",{class:"handles","aria-hidden":"true",children:a.map(f=>{let d=n.actorOf(f.id);if(d===null||!f.visible)return null;let m=Uw(e,ot(e.cast.joints(d).positions,0)),v=sk(Ow(e,m,nk,ik).map(p=>e.screenOf(p)));return v&&y("path",{class:"place-handle","data-member":f.id,"data-chosen":f.id===r.chosen.value||void 0,d:v,onPointerDown:c(f),onPointerMove:h,onPointerUp:u,onPointerCancel:u},f.id)})})}var Bw=n=>Math.min(Math.max(Math.round(n*1e3)/1e3,-Vn),Vn);function sk(n){return n.every(e=>e!==null)?`M${n.map(({x:e,y:t})=>`${e.toFixed(1)} ${t.toFixed(1)}`).join("L")}Z`:null}function cf(){let{engine:n,stats:e,other:t}=oe();e.value;let{clientWidth:i,clientHeight:r}=n.canvas,s={x:0,y:0,width:i/(t.value?2:1),height:r};return lf(n.pictureRect()??s)}function Vw(){let{company:n,refining:e,state:t,stillScenes:i}=oe(),r=e.status.value,s=cf();if(n.several.value||i.shown.value||r.kind!=="done"||!r.picture||e.side.value==="before")return null;let o=`brightness(${2**t.exposure.value})`;return y("img",{class:"stage-picture",src:r.picture,alt:"The refined avatar",style:{...s,filter:o}})}var ok=[{value:"before",label:"Before"},{value:"after",label:"After"}];function Gw(){let{refining:n}=oe();return n.comparable.value?y("div",{class:"refined-sides",children:y($n,{label:"Refined",value:n.side.value,options:ok,onChange:e=>n.compare(e)})}):null}function Hw(){let{source:n}=oe(),e=n.stream?.picture.value??null,t=ht(null),i=cf();return on(()=>{let r=t.current?.getContext("2d");!e||!r||(r.globalCompositeOperation="copy",r.drawImage(e,0,0))},[e]),e?y("canvas",{class:"stage-picture",ref:t,width:e.width,height:e.height,style:i}):null}var lr="Keyed",ak=7;function Xw(n,e,t,i){let r={};return n.jointNames.forEach((s,o)=>{let a=Jn(bt(e.rotations,o)).map(Ww);a.some(l=>l!==0)&&(r[s]=a)}),{frame:t,smooth:i,turns:r,place:[...e.trans].map(Ww)}}function lk({turns:n,place:e},t){let i=go(t.numJoints);for(let[r,s]of Object.entries(n)){let o=t.jointNames.indexOf(r);o>=0&&i.rotations.set(Ft(s),4*o)}return i.trans.set(e),i}function xa({fps:n,count:e,poses:t},i){let r=4*i.numJoints,[s,o]=[new Float32Array(r*e),new Float32Array(3*e)],a=t.map(l=>lk(l,i));for(let l=0;l<e;l++){let{before:c,after:h,share:u}=$w(t,l),f=a.length===0?i.restPose():u===0?_i(a[c]):tl(a[c],a[h],u);s.set(f.rotations,r*l),o.set(f.trans,3*l)}return new Xi({name:lr,fps:n,count:e,start:null,held_out:!1},s,o)}function ba(n,e,t){if(n.length===0)return null;let{before:i,after:r,share:s}=$w(n,e),[o,a]=[n[i],n[r]];if(s===0)return o;let l=hk(o.target,a.target,s),c=ck(ty(o,t),ty(a,t),s);return{position:Yw(c,l,t),target:l,fov:o.fov+s*(a.fov-o.fov)}}function qw(n,e,t){let i=ty(n,t);return{...n,position:Yw({...i,azimuth:i.azimuth+e},n.target,t)}}function $w(n,e){let t=n.findIndex(s=>s.frame>e);if(t<=0){let s=t===0?0:n.length-1;return{before:s,after:s,share:0}}let i=t-1,r=(e-n[i].frame)/(n[t].frame-n[i].frame);return{before:i,after:t,share:n[i].smooth?r*r*(3-2*r):r}}function ty({position:n,target:e},t){let i=n.map((l,c)=>l-e[c]),[r,s]=Kw(t),o=Math.max(Math.hypot(...i),1e-6),a=Math.asin(Math.min(Math.max(hf(i,t)/o,-1),1));return{azimuth:Math.atan2(hf(i,r),hf(i,s)),elevation:a,distance:o}}function Yw({azimuth:n,elevation:e,distance:t},i,r){let[s,o]=Kw(r),a=t*Math.cos(e);return i.map((l,c)=>l+a*(Math.sin(n)*s[c]+Math.cos(n)*o[c])+t*Math.sin(e)*r[c])}function ck(n,e,t){let i=Math.atan2(Math.sin(e.azimuth-n.azimuth),Math.cos(e.azimuth-n.azimuth));return{azimuth:n.azimuth+t*i,elevation:n.elevation+t*(e.elevation-n.elevation),distance:n.distance*(e.distance/n.distance)**t}}function Kw(n){let e=Math.abs(n[2])<.9?[0,0,1]:[0,-1,0],t=hf(e,n),i=dk(e.map((r,s)=>r-t*n[s]));return[uk(n,i),i]}var Ww=n=>Number(n.toFixed(ak))+0,hf=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],hk=(n,e,t)=>n.map((i,r)=>i+t*(e[r]-i)),uk=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function dk([n,e,t]){let i=Math.hypot(n,e,t);return[n/i,e/i,t/i]}var jw=96;function Zw(){let{avatar:n,engine:e,page:t,state:i,stats:r}=oe();r.value;let{views:s}=i.keys.value;if(t.tab.value!=="keys"||s.length<2||!n.value)return null;let{up:o}=n.value,[a,l]=[s[0].frame,s[s.length-1].frame],c=Array.from({length:jw+1},(u,f)=>{let d=ba(s,a+(l-a)*f/jw,o);return d&&e.screenOf(d.position)}),h=c.map((u,f)=>u?`${c[f-1]?"L":"M"}${u.x.toFixed(1)} ${u.y.toFixed(1)}`:"");return y("svg",{class:"view-path","aria-hidden":"true",children:[y("path",{d:h.join("")}),s.map(({frame:u,position:f})=>{let d=e.screenOf(f);return d&&y("circle",{cx:d.x,cy:d.y,r:4},u)})]})}function Jw(){let n=oe(),{engine:e}=n,t=ht(null);Vd(()=>{let r=e.canvas;return t.current?.prepend(r),()=>r.remove()},[e]);let i=n.avatar.value!==null;return y("main",{class:"stage",ref:t,"aria-label":"Avatar",children:[i&&y(Ze,{children:[y(Hw,{}),y(Vw,{}),y(Dw,{}),y(Zw,{}),y(Fw,{}),y(zw,{}),y(Ew,{}),y(Gw,{}),y(pk,{}),y(mk,{}),y(gk,{})]}),!i&&y(fk,{})]})}function fk(){let{source:n}=oe(),[e,t]=[n.trouble.value,n.training.value];return y("div",{class:"loading",role:"status",children:[y("span",{class:"loading-bar","aria-hidden":"true"}),y("p",{children:e??(t?"The avatar appears with the first checkpoint":"Loading the avatar")})]})}function pk(){let n=oe(),e=n.snapped.value,t=n.photographs.comparison.value?.measured?.scores;return e===null?null:y("div",{class:"camera-badge",role:"group","aria-label":"Camera",children:[y(Pe,{label:"Camera before",icon:"previous",shortcut:"Shift+V",onPress:()=>n.snapBy(-1)}),y("span",{children:["Camera ",e,t?.person!=null&&y("b",{children:[t.person.toFixed(1)," dB"]})]}),y(Pe,{label:"Next camera",icon:"next",shortcut:"V",onPress:()=>n.snapBy(1)}),y(Pe,{label:"Leave the camera",icon:"close",shortcut:"Esc",onPress:()=>n.snap(null)})]})}function mk(){let{company:n,other:e,source:t,state:i}=oe();if(!e.value)return null;let r=n.member(i.chosen.value)?.run,s=o=>t.runs.value.find(({id:a})=>a===o)?.name;return y("div",{class:"split-labels",children:[y("span",{children:s(r)}),y("span",{children:s(i.second.value)})]})}function gk(){let{arriving:n,stats:e,state:t}=oe();if(!e.value)return null;let{fps:i,drawn:r}=e.value;return y("div",{class:"speed","aria-hidden":"true",children:[r.toLocaleString("en")," Gaussians",n.coming.value&&" · more are coming",t.playing.value&&` · ${Math.round(i)} fps`]})}function Qw(){let{notices:n}=oe();return y("div",{class:"toasts",role:"status","aria-live":"polite",children:n.shown.value.map(({id:e,kind:t,text:i})=>y("div",{class:`toast ${t}`,role:t==="error"?"alert":void 0,children:[y(In,{name:t==="error"?"warning":"check"}),y("span",{children:i}),y(Pe,{label:"Dismiss",icon:"close",onPress:()=>n.dismiss(e)})]},e))})}var yk=[{value:"1",label:"1×"},{value:"2",label:"2×"},{value:"4",label:"4×"}];function eS(){let n=oe(),{transparent:e,scale:t}=n.pictures,[i,r]=Bi(!1);return y(af,{label:"Save a picture",open:i,onClose:()=>r(!1),button:y(Pe,{label:"Save a picture",icon:"camera",pressed:i,onPress:()=>r(!i)}),children:[y(en,{label:"Transparent background",on:e.value,onChange:o=>{e.value=o}}),y($n,{label:"Size",value:String(t.value),options:yk,onChange:o=>{t.value=Number(o)}}),y(Pe,{label:"Save PNG",kind:"primary",shortcut:"S",onPress:()=>{r(!1),n.savePicture()},children:"Save PNG"})]})}var vk={connecting:"Connecting…",open:"Live",lost:"Connection lost: trying again…"};function tS(){let n=oe(),{page:e}=n,t=n.avatar.value;return y("header",{class:"top-bar",children:[y("div",{class:"brand",children:[y(wk,{}),y("h1",{children:t?.name??"actor3d"}),y(xk,{}),y(bk,{})]}),y("div",{class:"tools",role:"toolbar","aria-label":"Share",children:[y(eS,{}),y(Sw,{}),y(_k,{}),y(Pe,{label:"Copy link",icon:"link",shortcut:"U",onPress:()=>{n.copyLink()}}),y("span",{class:"divider"}),y(Pe,{label:e.shade.value==="dark"?"Light theme":"Dark theme",icon:e.shade.value==="dark"?"sun":"moon",shortcut:"T",onPress:()=>e.nextTheme()}),y(Pe,{label:"Keyboard shortcuts",icon:"help",shortcut:"?",onPress:()=>{e.shortcuts.value=!0}}),y(Pe,{label:e.tab.value===null?"Show the panel":"Hide the panel",icon:"panel",shortcut:"\\",pressed:e.tab.value!==null,onPress:()=>e.togglePanel()})]})]})}function _k(){let n=oe(),{immersing:e}=n,{kinds:t,inside:i}=e;return n.avatar.value?t.value.map(r=>{let s=r==="immersive-vr"?"VR":"AR",o=()=>{n.attempt(()=>e.toggle(r))};return y(Pe,{label:`${i.value===r?"Leave":"Enter"} ${s}`,icon:"headset",onPress:o,children:s},r)}):null}function xk(){let{source:n}=oe();if(!n.connection)return null;let e=n.connection.value;return y("span",{class:"connection","data-state":e,role:"status",children:y("span",{class:"words",children:vk[e]})})}function bk(){let{source:n}=oe(),e=n.training.value;if(!e)return null;let t=Math.round(100*e.step/Math.max(e.total,1));return y("span",{class:"training",title:`${e.stage}: step ${e.step} of ${e.total}`,children:[y("span",{class:"words",children:["Training the ",e.stage,":"]})," ",t," %"]})}function wk(){return y("svg",{class:"mark",viewBox:"0 0 24 24","aria-hidden":"true",children:[y("ellipse",{cx:"12",cy:"5.4",rx:"2.7",ry:"3.1"}),y("ellipse",{cx:"12",cy:"13",rx:"3.1",ry:"5.2",opacity:".85"}),y("ellipse",{cx:"6.4",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(28 6.4 11)",opacity:".6"}),y("ellipse",{cx:"17.6",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(-28 17.6 11)",opacity:".6"}),y("ellipse",{cx:"9.6",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(8 9.6 20)",opacity:".7"}),y("ellipse",{cx:"14.4",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(-8 14.4 20)",opacity:".7"})]})}var Sk={idle:"Refine",running:"Cancel",done:"Refined"};function iS(){let{refining:n}=oe();if(!n.possible.value)return null;let e=n.status.value,t=e.kind==="running"?e.share:e.kind==="done"?1:0;return y("div",{class:"refine","data-state":e.kind,style:{"--share":t},children:[y(Pe,{label:e.kind==="running"?"Cancel refining":"Refine this pose with the full sampler",kind:"solid",shortcut:"R",onPress:()=>e.kind==="running"?n.cancel():void n.refine(),children:[e.kind==="running"?y(Mk,{share:t}):y(In,{name:e.kind==="done"?"check":"refine"}),y("span",{class:"refine-label",children:Sk[e.kind]})]}),y("span",{class:"visually-hidden",role:"status",children:e.kind==="running"?"Refining":e.kind==="done"?"Refined":""})]})}var nS=2*Math.PI*7;function Mk({share:n}){return y("svg",{class:"icon ring",viewBox:"0 0 20 20",role:"progressbar","aria-label":"Refining","aria-valuenow":Math.round(100*n),children:[y("circle",{cx:"10",cy:"10",r:"7",opacity:".25"}),y("circle",{cx:"10",cy:"10",r:"7","stroke-dasharray":nS,"stroke-dashoffset":nS*(1-n),transform:"rotate(-90 10 10)"})]})}function rS(){let{motion:n,state:e,player:t}=oe(),{count:i,fps:r}=n.value??{count:1,fps:30},s=Math.min(Math.round(e.frame.value),i-1),o=a=>(a/r).toFixed(2);return y("div",{class:"timeline",children:[y("input",{type:"range",min:0,max:Math.max(i-1,1),step:1,value:s,disabled:i<2,"aria-label":"Frame","aria-valuetext":`Frame ${s+1} of ${i}, ${o(s)} seconds`,style:{"--to":i>1?s/(i-1):0,"--ticks":i>1?i-1:1},onInput:a=>t.seek(a.currentTarget.valueAsNumber)}),y("div",{class:"timeline-numbers","aria-hidden":"true",children:[y("span",{children:[y("b",{children:s+1})," / ",i]}),y("span",{children:[o(s)," / ",o(i-1)," s"]})]})]})}function sS(){let n=oe(),{state:e,player:t}=n,i=(n.motion.value?.count??1)<2,r=i&&n.company.others.value.every(({motion:s})=>(s?.count??1)<2);return y("footer",{class:"transport","aria-label":"Playback",children:[y("div",{class:"transport-buttons",children:[y(Pe,{label:"One frame back",icon:"previous",shortcut:",",disabled:i,onPress:()=>t.step(-1)}),y(Pe,{label:e.playing.value?"Pause":"Play",icon:e.playing.value?"pause":"play",shortcut:"Space",kind:"primary",disabled:r,onPress:()=>t.toggle()}),y(Pe,{label:"One frame on",icon:"next",shortcut:".",disabled:i,onPress:()=>t.step(1)})]}),y(rS,{}),y("div",{class:"transport-choices",children:[y(Ak,{}),y(Ek,{}),y(Tk,{}),y(Pe,{label:"Loop",icon:"loop",shortcut:"L",pressed:e.loop.value,onPress:()=>{e.loop.value=!e.loop.peek()}}),y(iS,{})]})]})}function Ak(){let n=oe(),e=n.motions.value.map(s=>({value:s.name,label:s.name,note:`${(s.count/s.fps).toFixed(1)} s${s.heldOut?", unseen":""}`})),t=n.motions.value.map(s=>s.name),r=n.source.library.value.filter(s=>!t.includes(s)).map(s=>({value:s,label:s,note:/shipped/.test(s)?void 0:"shipped"}));return y(zi,{label:"Clip",value:n.state.clip.value,options:[...e,...r,{value:null,label:"Rest pose"}],onChange:s=>{n.chooseClip(s)},above:!0})}function Tk(){let{state:n}=oe();return y(zi,{label:"Speed",value:n.speed.value,options:ga.map(e=>({value:e,label:`${e}×`})),onChange:e=>{n.speed.value=e},above:!0})}function Ek(){let n=oe(),e=ht(null);return y(Ze,{children:[y(Pe,{label:"Open a motion file",icon:"upload",onPress:()=>e.current?.click()}),y("input",{ref:e,type:"file",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",multiple:!0,onChange:async t=>{let i=t.currentTarget;await n.openFiles(i.files??[]),i.value=""}})]})}function oS({viewer:n}){let{page:e}=n;return on(()=>{let t=i=>{let r=Db(i);r&&(i.preventDefault(),n.attempt(()=>r.run(n)))};return addEventListener("keydown",t),addEventListener("click",Xg),()=>{removeEventListener("keydown",t),removeEventListener("click",Xg)}},[n]),y(qg.Provider,{value:n,children:y(Nb,{children:[y("div",{class:"page","data-panel":e.tab.value===null?"closed":"open","data-embedded":e.embedded||void 0,children:[!e.embedded&&y(tS,{}),y(Jw,{}),!e.embedded&&y(xw,{}),!e.embedded&&y($b,{}),y(sS,{}),y(Qw,{})]}),y(Tw,{}),y(Yb,{}),y(Mw,{})]})})}function aS({problem:n}){let e=n instanceof Zt&&n.code==="no-webgl2";return y("div",{class:"fatal",children:y("div",{role:"alert",children:[y(In,{name:"warning"}),y("h1",{children:e?"This browser cannot draw the avatar":"The avatar cannot be shown"}),y("p",{children:n.message})]})})}var Ck=2**30,ny=16,lS=400;function wa(){}async function uf(n,e,t){let i=n.getReader(),r=new Uint8Array(0),s=null,o=0,a={end:0,time:-lS},l=()=>i.read().catch(c=>{throw c.name==="AbortError"?c:new Error(`${e} broke off: ${c.message}`)});for(let{done:c,value:h}=await l();!c;{done:c,value:h}=await l()){let u=h;if(!s){if(r=Ik(r,u),r.length<ny)continue;s=new Uint8Array(Pk(r,e)),u=r}if(o+u.length>s.length)throw new Le(`${e} is damaged: it goes on after its end`);s.set(u,o),o+=u.length,t.progress({loaded:o,total:s.length}),o<s.length&&performance.now()-a.time>=lS&&(a=await Rk(s.buffer,o,a,t))}if(!s||o<s.length)throw new Le(`${e} is cut off: ${o||r.length} bytes of ${s?.length??ny}`);return s.buffer}async function Rk(n,e,t,i){let r=nh(n,e)?.filter(s=>s<=e).at(-1)??0;if(r<=t.end)return t;try{await i.coarse(xi(n,r))}catch(s){if(!(s instanceof Le))throw s}return{end:r,time:performance.now()}}function Pk(n,e){let t=il(n);if(t<ny||t>Ck)throw new Le(`${e} is damaged: it announces ${t} bytes`);return t}function Ik(n,e){let t=new Uint8Array(n.length+e.length);return t.set(n),t.set(e,n.length),t}var eo={REFINED:1,STREAMED:2,GAUSSIANS:3,POSE:4,REFINE:5,STREAM:6},iy=16;function cS({kind:n,run:e,id:t,size:i,payload:r}){let s=new Uint8Array(iy+r.byteLength),o=new DataView(s.buffer);return o.setUint8(0,n),o.setUint8(1,e),o.setUint32(4,t,!0),i.forEach((a,l)=>o.setUint32(8+4*l,a,!0)),s.set(new Uint8Array(r),iy),s.buffer}function hS(n){let e=new DataView(n);return{kind:e.getUint8(0),run:e.getUint8(1),id:e.getUint32(4,!0),size:[e.getUint32(8,!0),e.getUint32(12,!0)],payload:n.slice(iy)}}function df(n,e,t,{pose:i,betas:r,camera:s},o){let{R:a,t:l,K:c,width:h,height:u}=s,f=new TextEncoder().encode(JSON.stringify({betas:r,camera:{R:a,t:l,K:c,width:h,height:u},...o})),d=new Uint8Array(Qc(i)),m=new Uint8Array(d.length+f.length);return m.set(d),m.set(f,d.length),cS({kind:n,run:t,id:e,size:[i.rotations.length/4,0],payload:m.buffer})}var ff=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;running=null;refine(e,t){this.giveUp("A newer pose is refined instead.");let i=this.nextId();return new Promise((r,s)=>{this.running={id:i,progress:t,resolve:r,reject:s,answer:{picture:null,gaussians:null}},this.socket.send(df(eo.REFINE,i,this.run(),e,{finish:"3d",seed:0}))||this.giveUp("The server cannot be reached: refine once it is back.")})}cancel(){this.running&&this.socket.send({type:"cancel"}),this.giveUp("Refining was given up.")}lost(){this.giveUp("The connection to the server was lost while it refined.")}onMessage({type:e,id:t,done:i,total:r,message:s}){let{running:o}=this;!o||t!==o.id||(e==="progress"?o.progress(Number(i)/Math.max(Number(r),1)):e==="failed"?this.giveUp(String(s)):e==="cancelled"?this.giveUp("The server gave refining up for a newer request."):e==="done"&&(this.running=null,o.resolve(o.answer)))}onPacket({kind:e,id:t,payload:i}){!this.running||t!==this.running.id||(e===eo.REFINED&&(this.running.answer.picture=new Blob([i],{type:"image/png"})),e===eo.GAUSSIANS&&(this.running.answer.gaussians=i))}giveUp(e){let{running:t}=this;this.running=null,t?.reject(new Error(e))}};var Lk=85,pf=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;picture=Me(null);mode=Me("repose");asked=null;next=null;show(e,t){this.next={request:e,look:t},this.ask()}stop(){this.next=null,this.asked!==null&&this.socket.send({type:"cancel"}),this.asked=null,this.picture.peek()?.close(),this.picture.value=null}lost(){this.asked=null}onMessage({type:e,id:t}){t!==this.asked||e!=="failed"&&e!=="cancelled"||(this.asked=null,this.ask())}onPacket({kind:e,id:t,payload:i}){e===eo.STREAMED&&t===this.asked&&this.take(t,i)}async take(e,t){let i=await Fk(t);if(e!==this.asked)return i.close();this.picture.peek()?.close(),this.picture.value=i,this.socket.send({type:"drawn",id:e}),this.asked=null,this.ask()}ask(){if(!this.next||this.asked!==null)return;let{look:e,request:t}=this.next,i=this.nextId(),r={...e,background:null,quality:Lk};this.socket.send(df(eo.STREAM,i,this.run(),t,r))&&(this.next=null,this.asked=i)}},kk=6;async function Fk(n){let e=await createImageBitmap(new Blob([n],{type:"image/jpeg"})),{width:t}=e,i=e.height/2,r=new OffscreenCanvas(t,e.height).getContext("2d",{willReadFrequently:!0});r.drawImage(e,0,0),e.close();let s=r.getImageData(0,0,t,i),{data:o}=r.getImageData(0,i,t,i);for(let a=0;a<o.length;a+=4)s.data[a+3]=o[a]<kk?0:o[a];return createImageBitmap(s)}var uS=500,Dk=8e3,mf=class{constructor(e,t){this.url=e;this.listener=t;this.open(),addEventListener("online",()=>this.connection.peek()==="lost"&&this.open())}url;listener;connection=Me("connecting");line=null;wait=uS;send(e){return this.line?.readyState!==WebSocket.OPEN?!1:(this.line.send(e instanceof ArrayBuffer?e:JSON.stringify(e)),!0)}open(){let e=new WebSocket(this.url);this.line=e,e.binaryType="arraybuffer",e.onopen=()=>{this.wait=uS,this.connection.value="open"},e.onmessage=({data:t})=>this.receive(t),e.onclose=()=>{this.line===e&&(this.line=null,this.connection.value="lost",this.listener.onLost(),setTimeout(()=>this.line??this.open(),this.wait),this.wait=Math.min(2*this.wait,Dk))}}receive(e){if(typeof e=="string")return this.listener.onMessage(JSON.parse(e));this.listener.onPacket(hS(e))}};var Sa=class extends Error{constructor(t,i,r){super(t);this.fields=i;this.wanted=r}fields;wanted;name="FlagsWanted"};var yf=class{runs=Me([]);training=Me(null);trouble=Me(null);refiner=Me(null);motionKinds="SMPL or AMASS .npz, BVH, and whatever else the server reads";connection;stream;baking=Me({kind:"settled"});library=Me([]);still=Me(null);known=[];chosen=0;socket;serverRefiner;lastId=0;constructor(){let e=new URL("api/socket",location.href);e.protocol=e.protocol.replace("http","ws"),e.hash="";let t=new mf(e.href,{onMessage:s=>this.receive(s),onPacket:s=>{this.serverRefiner.onPacket(s),this.stream.onPacket(s)},onLost:()=>{this.serverRefiner.lost(),this.stream.lost()}});this.socket=t;let i=()=>++this.lastId,r=()=>this.chosen;this.connection=t.connection,this.serverRefiner=new ff(t,i,r),this.stream=new pf(t,i,r)}choose(e){this.chosen!==Number(e)&&(this.chosen=Number(e),this.show())}async pack({id:e,revision:t,name:i},r=wa){let s=await gf(`api/runs/${e}/avatar?revision=${t}`);return uf(s.body,i,{coarse:r,progress:wa})}photograph=async(e,t)=>{let i=`${encodeURIComponent(e)}/${t}`,[r,s]=await Promise.all([dS(`api/runs/${this.chosen}/photo/${i}`),dS(`api/runs/${this.chosen}/mask/${i}`)]);if(!r)return null;if(s?.data.length===r.data.length)for(let o=0;o<r.data.length;o+=4)r.data[o+3]=s.data[o];return r};async readMotion(e,t,i={}){let r={method:"POST",body:e,headers:{"X-Actor3d":"1"}},s=await gf(`api/runs/${this.chosen}/motion?${new URLSearchParams({...i,name:e.name})}`,r);return ol(await s.arrayBuffer(),t.body)}bake(){this.socket.send({type:"bake",run:this.chosen})?this.baking.value={kind:"running",share:0}:this.trouble.value="The server cannot be reached: bake once it is back."}async libraryMotion(e,t,i=String(this.chosen)){let r=await gf(`api/runs/${i}/library/${encodeURIComponent(e)}`);return ol(await r.arrayBuffer(),t.body)}receive(e){if(this.serverRefiner.onMessage(e),this.stream.onMessage(e),e.type==="hello")this.greet(e);else if(e.type==="avatar")this.renew(e);else if(e.type==="trouble")this.trouble.value=String(e.message);else if(e.type==="baking"&&e.run===this.chosen)this.baking.value={kind:"running",share:Number(e.done)/Math.max(Number(e.total),1)};else if(e.type==="unbaked"&&e.run===this.chosen)this.showBake(),this.trouble.value=String(e.message);else if(e.type==="training"){let t=e.finished?null:e;this.learn(Number(e.run),{training:t}),e.run===this.chosen&&(this.training.value=t)}}greet({runs:e,still:t}){this.known=e,this.runs.value=this.known.map(({index:r,name:s,revision:o})=>({id:String(r),name:s,revision:o})),this.show(),this.trouble.value=this.known[this.chosen]?.trouble??null;let i=async()=>(await gf("api/still")).arrayBuffer();typeof t=="string"&&(this.still.value??={name:t,read:i})}show(){let e=this.known[this.chosen];this.training.value=e?.training??null,this.refiner.value=e?.refine?this.serverRefiner:null,this.stream.mode.value=e?.stream??"repose",this.library.value=e?.library??[],this.showBake()}showBake(){let e=this.known[this.chosen]?.bake??null,t=e==="missing"||e==="stale";this.baking.value=t?{kind:"wanted",stale:e==="stale"}:{kind:"settled"}}renew({run:e,revision:t,refine:i,bake:r}){this.trouble.value=null,this.learn(e,{revision:t,refine:i,bake:r}),e===this.chosen&&(this.refiner.value=i?this.serverRefiner:null,this.showBake()),this.runs.value=this.runs.peek().map(s=>s.id===String(e)?{...s,revision:t}:s)}learn(e,t){this.known=this.known.map(i=>i.index===e?{...i,...t}:i)}};async function gf(n,e={}){let t;try{t=await fetch(n,e)}catch{throw new Error("The server cannot be reached.")}if(t.ok)return t;let{error:i,fields:r,wanted:s}=await t.json().catch(()=>({})),o=i??`The server answered ${t.status} ${t.statusText}.`;throw r?new Sa(o,r,s??[]):new Error(o)}async function dS(n){let e=await fetch(n).catch(()=>null);if(!e?.ok)return null;let t=await createImageBitmap(await e.blob(),{colorSpaceConversion:"none"}),i=new OffscreenCanvas(t.width,t.height).getContext("2d",{willReadFrequently:!0});i.drawImage(t,0,0);let{width:r,height:s}=t;return t.close(),i.getImageData(0,0,r,s)}var ry=Uint8Array.from({length:128},(n,e)=>e-33-+(e>38)-+(e>60)-+(e>92));function Nk(n){let e=n.length>>1,t=n.length%2,i=new Uint8Array(e*13+t*6>>3),r=0,s=0,o=0;for(let a=0;a<2*e;a+=2)for(r|=91*ry[n.charCodeAt(a)&127]+ry[n.charCodeAt(a+1)&127]<<s,s+=13;s>=8;s-=8)i[o++]=r,r>>>=8;return o<i.length&&(i[o]=r|ry[n.charCodeAt(2*e)&127]<<s),i}function fS(n,e){let t=Math.ceil(e/16)*16,i=0;return new ReadableStream({pull:r=>{i<n.length?r.enqueue(Nk(n.slice(i,i+=t))):r.close()}})}var Uk={1:Uint8Array,2:Uint16Array,4:Uint32Array};function pS(){let n,e=Ok(r=>n.enqueue(r)),t=new Uint8Array(e.next().value??0),i=0;return new TransformStream({start:r=>{n=r},transform:r=>{for(let s=0;s<r.length;){let o=r.subarray(s,s+t.length-i);if(o.length===0)throw new RangeError("it goes on after its end");for(t.set(o,i),s+=o.length,i+=o.length;i===t.length&&t.length>0;)t=new Uint8Array(Bk(e.next(t).value??0)),i=0}}})}function*Ok(n){let e=yield 4,t=JSON.parse(new TextDecoder().decode(yield new DataView(e.buffer).getUint32(0,!0))),i=[],r=new Map;for(let s of t){if(typeof s=="number"){s>0&&n(yield s),i.push(null);continue}s.faces!==void 0&&!r.has(s.faces)&&r.set(s.faces,Wk(i[s.faces],s.shape[1]));let o=Vk(yield zk(s),s,r.get(s.faces??-1)??null);n(new Uint8Array(o.buffer)),i.push(o)}}function Bk(n){if(n>1073741824)throw new RangeError(`a block has ${n} bytes`);return n}function zk({fields:n,shape:[e,t,i]}){return e*t*i*n.reduce((r,s)=>r+Math.ceil(s/8),0)}function Vk(n,e,t){let{fields:i,from:r,shape:[s,o,a],signed:l,size:c}=e,h=new Uk[c](s*o*a),u=0;for(let f=0;f<s;f++)for(let d=0;d<a;d++){let m=f*o*a+d,v=0;for(let p of i){let g=new Uint32Array(o);for(let M=0;M<p;M+=8)for(let w=0;w<o;w++)g[w]|=n[u++]<<M;Gk(g,p,r,t);let x=l?2**(p-1):0;for(let M=0;M<o;M++)h[m+M*a]|=(g[M]^x)<<v;v+=p}}return h}function Gk(n,e,t,i){if(t==="nothing")return;let r=2**e-1;for(let s=0;s<n.length;s++){let o=s>0?n[s-1]:0,a=t==="neighbours"?Hk(n,s,i)??o:o;n[s]=(n[s]>>>1^-(n[s]&1))+a&r}}function Hk(n,e,{earlier:t,firsts:i}){let[r,s]=[i[e],i[e+1]];if(r===s)return null;let o=0;for(let a=r;a<s;a++)o+=n[t[a]];return Math.floor(o/(s-r))}function Wk(n,e){let t=Float64Array.from(n,(s,o)=>{let a=n[o%3===2?o-2:o+1];return Math.max(s,a)*e+Math.min(s,a)}).sort(),i=t.filter((s,o)=>s!==t[o-1]),r=new Uint32Array(e+1);for(let s of i)r[Math.floor(s/e)+1]++;for(let s=0;s<e;s++)r[s+1]+=r[s];return{firsts:r,earlier:Uint32Array.from(i,s=>s%e)}}var Bt=Uint8Array,hi=Uint16Array,py=Int32Array,xf=new Bt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),bf=new Bt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),cy=new Bt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),_S=function(n,e){for(var t=new hi(31),i=0;i<31;++i)t[i]=e+=1<<n[i-1];for(var r=new py(t[30]),i=1;i<30;++i)for(var s=t[i];s<t[i+1];++s)r[s]=s-t[i]<<5|i;return{b:t,r}},xS=_S(xf,2),bS=xS.b,hy=xS.r;bS[28]=258,hy[258]=28;var wS=_S(bf,0),Xk=wS.b,mS=wS.r,uy=new hi(32768);for(St=0;St<32768;++St)Ur=(St&43690)>>1|(St&21845)<<1,Ur=(Ur&52428)>>2|(Ur&13107)<<2,Ur=(Ur&61680)>>4|(Ur&3855)<<4,uy[St]=((Ur&65280)>>8|(Ur&255)<<8)>>1;var Ur,St,hr=(function(n,e,t){for(var i=n.length,r=0,s=new hi(e);r<i;++r)n[r]&&++s[n[r]-1];var o=new hi(e);for(r=1;r<e;++r)o[r]=o[r-1]+s[r-1]<<1;var a;if(t){a=new hi(1<<e);var l=15-e;for(r=0;r<i;++r)if(n[r])for(var c=r<<4|n[r],h=e-n[r],u=o[n[r]-1]++<<h,f=u|(1<<h)-1;u<=f;++u)a[uy[u]>>l]=c}else for(a=new hi(i),r=0;r<i;++r)n[r]&&(a[r]=uy[o[n[r]-1]++]>>15-n[r]);return a}),vs=new Bt(288);for(St=0;St<144;++St)vs[St]=8;var St;for(St=144;St<256;++St)vs[St]=9;var St;for(St=256;St<280;++St)vs[St]=7;var St;for(St=280;St<288;++St)vs[St]=8;var St,uc=new Bt(32);for(St=0;St<32;++St)uc[St]=5;var St,qk=hr(vs,9,0),$k=hr(vs,9,1),Yk=hr(uc,5,0),Kk=hr(uc,5,1),sy=function(n){for(var e=n[0],t=1;t<n.length;++t)n[t]>e&&(e=n[t]);return e},Vi=function(n,e,t){var i=e/8|0;return(n[i]|n[i+1]<<8)>>(e&7)&t},oy=function(n,e){var t=e/8|0;return(n[t]|n[t+1]<<8|n[t+2]<<16)>>(e&7)},my=function(n){return(n+7)/8|0},dc=function(n,e,t){return(e==null||e<0)&&(e=0),(t==null||t>n.length)&&(t=n.length),new Bt(n.subarray(e,t))};var jk=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],nn=function(n,e,t){var i=new Error(e||jk[n]);if(i.code=n,Error.captureStackTrace&&Error.captureStackTrace(i,nn),!t)throw i;return i},Zk=function(n,e,t,i){var r=n.length,s=i?i.length:0;if(!r||e.f&&!e.l)return t||new Bt(0);var o=!t,a=o||e.i!=2,l=e.i;o&&(t=new Bt(r*3));var c=function(Ie){var nt=t.length;if(Ie>nt){var ct=new Bt(Math.max(nt*2,Ie));ct.set(t),t=ct}},h=e.f||0,u=e.p||0,f=e.b||0,d=e.l,m=e.d,v=e.m,p=e.n,g=r*8;do{if(!d){h=Vi(n,u,1);var x=Vi(n,u+1,3);if(u+=3,x)if(x==1)d=$k,m=Kk,v=9,p=5;else if(x==2){var T=Vi(n,u,31)+257,_=Vi(n,u+10,15)+4,A=T+Vi(n,u+5,31)+1;u+=14;for(var L=new Bt(A),P=new Bt(19),I=0;I<_;++I)P[cy[I]]=Vi(n,u+I*3,7);u+=_*3;for(var N=sy(P),z=(1<<N)-1,k=hr(P,N,1),I=0;I<A;){var q=k[Vi(n,u,z)];u+=q&15;var M=q>>4;if(M<16)L[I++]=M;else{var Y=0,V=0;for(M==16?(V=3+Vi(n,u,3),u+=2,Y=L[I-1]):M==17?(V=3+Vi(n,u,7),u+=3):M==18&&(V=11+Vi(n,u,127),u+=7);V--;)L[I++]=Y}}var ie=L.subarray(0,T),X=L.subarray(T);v=sy(ie),p=sy(X),d=hr(ie,v,1),m=hr(X,p,1)}else nn(1);else{var M=my(u)+4,w=n[M-4]|n[M-3]<<8,E=M+w;if(E>r){l&&nn(0);break}a&&c(f+w),t.set(n.subarray(M,E),f),e.b=f+=w,e.p=u=E*8,e.f=h;continue}if(u>g){l&&nn(0);break}}a&&c(f+131072);for(var ee=(1<<v)-1,ne=(1<<p)-1,Se=u;;Se=u){var Y=d[oy(n,u)&ee],Te=Y>>4;if(u+=Y&15,u>g){l&&nn(0);break}if(Y||nn(2),Te<256)t[f++]=Te;else if(Te==256){Se=u,d=null;break}else{var K=Te-254;if(Te>264){var I=Te-257,re=xf[I];K=Vi(n,u,(1<<re)-1)+bS[I],u+=re}var ye=m[oy(n,u)&ne],De=ye>>4;ye||nn(3),u+=ye&15;var X=Xk[De];if(De>3){var re=bf[De];X+=oy(n,u)&(1<<re)-1,u+=re}if(u>g){l&&nn(0);break}a&&c(f+131072);var fe=f+K;if(f<X){var Ge=s-X,_t=Math.min(X,fe);for(Ge+f<0&&nn(3);f<_t;++f)t[f]=i[Ge+f]}for(;f<fe;++f)t[f]=t[f-X]}}e.l=d,e.p=Se,e.b=f,e.f=h,d&&(h=1,e.m=v,e.d=m,e.n=p)}while(!h);return f!=t.length&&o?dc(t,0,f):t.subarray(0,f)},Or=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8},cc=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8,n[i+2]|=t>>16},ay=function(n,e){for(var t=[],i=0;i<n.length;++i)n[i]&&t.push({s:i,f:n[i]});var r=t.length,s=t.slice();if(!r)return{t:MS,l:0};if(r==1){var o=new Bt(t[0].s+1);return o[t[0].s]=1,{t:o,l:1}}t.sort(function(E,T){return E.f-T.f}),t.push({s:-1,f:25001});var a=t[0],l=t[1],c=0,h=1,u=2;for(t[0]={s:-1,f:a.f+l.f,l:a,r:l};h!=r-1;)a=t[t[c].f<t[u].f?c++:u++],l=t[c!=h&&t[c].f<t[u].f?c++:u++],t[h++]={s:-1,f:a.f+l.f,l:a,r:l};for(var f=s[0].s,i=1;i<r;++i)s[i].s>f&&(f=s[i].s);var d=new hi(f+1),m=dy(t[h-1],d,0);if(m>e){var i=0,v=0,p=m-e,g=1<<p;for(s.sort(function(T,_){return d[_.s]-d[T.s]||T.f-_.f});i<r;++i){var x=s[i].s;if(d[x]>e)v+=g-(1<<m-d[x]),d[x]=e;else break}for(v>>=p;v>0;){var M=s[i].s;d[M]<e?v-=1<<e-d[M]++-1:++i}for(;i>=0&&v;--i){var w=s[i].s;d[w]==e&&(--d[w],++v)}m=e}return{t:new Bt(d),l:m}},dy=function(n,e,t){return n.s==-1?Math.max(dy(n.l,e,t+1),dy(n.r,e,t+1)):e[n.s]=t},gS=function(n){for(var e=n.length;e&&!n[--e];);for(var t=new hi(++e),i=0,r=n[0],s=1,o=function(l){t[i++]=l},a=1;a<=e;++a)if(n[a]==r&&a!=e)++s;else{if(!r&&s>2){for(;s>138;s-=138)o(32754);s>2&&(o(s>10?s-11<<5|28690:s-3<<5|12305),s=0)}else if(s>3){for(o(r),--s;s>6;s-=6)o(8304);s>2&&(o(s-3<<5|8208),s=0)}for(;s--;)o(r);s=1,r=n[a]}return{c:t.subarray(0,i),n:e}},hc=function(n,e){for(var t=0,i=0;i<e.length;++i)t+=n[i]*e[i];return t},SS=function(n,e,t){var i=t.length,r=my(e+2);n[r]=i&255,n[r+1]=i>>8,n[r+2]=n[r]^255,n[r+3]=n[r+1]^255;for(var s=0;s<i;++s)n[r+s+4]=t[s];return(r+4+i)*8},yS=function(n,e,t,i,r,s,o,a,l,c,h){Or(e,h++,t),++r[256];for(var u=ay(r,15),f=u.t,d=u.l,m=ay(s,15),v=m.t,p=m.l,g=gS(f),x=g.c,M=g.n,w=gS(v),E=w.c,T=w.n,_=new hi(19),A=0;A<x.length;++A)++_[x[A]&31];for(var A=0;A<E.length;++A)++_[E[A]&31];for(var L=ay(_,7),P=L.t,I=L.l,N=19;N>4&&!P[cy[N-1]];--N);var z=c+5<<3,k=hc(r,vs)+hc(s,uc)+o,q=hc(r,f)+hc(s,v)+o+14+3*N+hc(_,P)+2*_[16]+3*_[17]+7*_[18];if(l>=0&&z<=k&&z<=q)return SS(e,h,n.subarray(l,l+c));var Y,V,ie,X;if(Or(e,h,1+(q<k)),h+=2,q<k){Y=hr(f,d,0),V=f,ie=hr(v,p,0),X=v;var ee=hr(P,I,0);Or(e,h,M-257),Or(e,h+5,T-1),Or(e,h+10,N-4),h+=14;for(var A=0;A<N;++A)Or(e,h+3*A,P[cy[A]]);h+=3*N;for(var ne=[x,E],Se=0;Se<2;++Se)for(var Te=ne[Se],A=0;A<Te.length;++A){var K=Te[A]&31;Or(e,h,ee[K]),h+=P[K],K>15&&(Or(e,h,Te[A]>>5&127),h+=Te[A]>>12)}}else Y=qk,V=vs,ie=Yk,X=uc;for(var A=0;A<a;++A){var re=i[A];if(re>255){var K=re>>18&31;cc(e,h,Y[K+257]),h+=V[K+257],K>7&&(Or(e,h,re>>23&31),h+=xf[K]);var ye=re&31;cc(e,h,ie[ye]),h+=X[ye],ye>3&&(cc(e,h,re>>5&8191),h+=bf[ye])}else cc(e,h,Y[re]),h+=V[re]}return cc(e,h,Y[256]),h+V[256]},Jk=new py([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),MS=new Bt(0),Qk=function(n,e,t,i,r,s){var o=s.z||n.length,a=new Bt(i+o+5*(1+Math.ceil(o/7e3))+r),l=a.subarray(i,a.length-r),c=s.l,h=(s.r||0)&7;if(e){h&&(l[0]=s.r>>3);for(var u=Jk[e-1],f=u>>13,d=u&8191,m=(1<<t)-1,v=s.p||new hi(32768),p=s.h||new hi(m+1),g=Math.ceil(t/3),x=2*g,M=function(et){return(n[et]^n[et+1]<<g^n[et+2]<<x)&m},w=new py(25e3),E=new hi(288),T=new hi(32),_=0,A=0,L=s.i||0,P=0,I=s.w||0,N=0;L+2<o;++L){var z=M(L),k=L&32767,q=p[z];if(v[k]=q,p[z]=k,I<=L){var Y=o-L;if((_>7e3||P>24576)&&(Y>423||!c)){h=yS(n,l,0,w,E,T,A,P,N,L-N,h),P=_=A=0,N=L;for(var V=0;V<286;++V)E[V]=0;for(var V=0;V<30;++V)T[V]=0}var ie=2,X=0,ee=d,ne=k-q&32767;if(Y>2&&z==M(L-ne))for(var Se=Math.min(f,Y)-1,Te=Math.min(32767,L),K=Math.min(258,Y);ne<=Te&&--ee&&k!=q;){if(n[L+ie]==n[L+ie-ne]){for(var re=0;re<K&&n[L+re]==n[L+re-ne];++re);if(re>ie){if(ie=re,X=ne,re>Se)break;for(var ye=Math.min(ne,re-2),De=0,V=0;V<ye;++V){var fe=L-ne+V&32767,Ge=v[fe],_t=fe-Ge&32767;_t>De&&(De=_t,q=fe)}}}k=q,q=v[k],ne+=k-q&32767}if(X){w[P++]=268435456|hy[ie]<<18|mS[X];var Ie=hy[ie]&31,nt=mS[X]&31;A+=xf[Ie]+bf[nt],++E[257+Ie],++T[nt],I=L+ie,++_}else w[P++]=n[L],++E[n[L]]}}for(L=Math.max(L,I);L<o;++L)w[P++]=n[L],++E[n[L]];h=yS(n,l,c,w,E,T,A,P,N,L-N,h),c||(s.r=h&7|l[h/8|0]<<3,h-=7,s.h=p,s.p=v,s.i=L,s.w=I)}else{for(var L=s.w||0;L<o+c;L+=65535){var ct=L+65535;ct>=o&&(l[h/8|0]=c,ct=o),h=SS(l,h+1,n.subarray(L,ct))}s.i=o}return dc(a,0,i+my(h)+r)},eF=(function(){for(var n=new Int32Array(256),e=0;e<256;++e){for(var t=e,i=9;--i;)t=(t&1&&-306674912)^t>>>1;n[e]=t}return n})(),AS=function(){var n=-1;return{p:function(e){for(var t=n,i=0;i<e.length;++i)t=eF[t&255^e[i]]^t>>>8;n=t},d:function(){return~n}}};var tF=function(n,e,t,i,r){if(!r&&(r={l:1},e.dictionary)){var s=e.dictionary.subarray(-32768),o=new Bt(s.length+n.length);o.set(s),o.set(n,s.length),n=o,r.w=s.length}return Qk(n,e.level==null?6:e.level,e.mem==null?r.l?Math.ceil(Math.max(8,Math.min(13,Math.log(n.length)))*1.5):20:12+e.mem,t,i,r)},gy=function(n,e){var t={};for(var i in n)t[i]=n[i];for(var i in e)t[i]=e[i];return t};var cr=function(n,e){return n[e]|n[e+1]<<8},Ei=function(n,e){return(n[e]|n[e+1]<<8|n[e+2]<<16|n[e+3]<<24)>>>0},ly=function(n,e){return Ei(n,e)+Ei(n,e+4)*4294967296},tn=function(n,e,t){for(;t;++e)n[e]=t,t>>>=8};function nF(n,e){return tF(n,e||{},0,0)}function iF(n,e){return Zk(n,{i:2},e&&e.out,e&&e.dictionary)}var TS=function(n,e,t,i){for(var r in n){var s=n[r],o=e+r,a=i;Array.isArray(s)&&(a=gy(i,s[1]),s=s[0]),ArrayBuffer.isView(s)?t[o]=[s,a]:(t[o+="/"]=[new Bt(0),a],TS(s,o,t,i))}},vS=typeof TextEncoder<"u"&&new TextEncoder,fy=typeof TextDecoder<"u"&&new TextDecoder,rF=0;try{fy.decode(MS,{stream:!0}),rF=1}catch{}var sF=function(n){for(var e="",t=0;;){var i=n[t++],r=(i>127)+(i>223)+(i>239);if(t+r>n.length)return{s:e,r:dc(n,t-1)};r?r==3?(i=((i&15)<<18|(n[t++]&63)<<12|(n[t++]&63)<<6|n[t++]&63)-65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):r&1?e+=String.fromCharCode((i&31)<<6|n[t++]&63):e+=String.fromCharCode((i&15)<<12|(n[t++]&63)<<6|n[t++]&63):e+=String.fromCharCode(i)}};function vf(n,e){if(e){for(var t=new Bt(n.length),i=0;i<n.length;++i)t[i]=n.charCodeAt(i);return t}if(vS)return vS.encode(n);for(var r=n.length,s=new Bt(n.length+(n.length>>1)),o=0,a=function(h){s[o++]=h},i=0;i<r;++i){if(o+5>s.length){var l=new Bt(o+8+(r-i<<1));l.set(s),s=l}var c=n.charCodeAt(i);c<128||e?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|n.charCodeAt(++i)&1023,a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return dc(s,0,o)}function oF(n,e){if(e){for(var t="",i=0;i<n.length;i+=16384)t+=String.fromCharCode.apply(null,n.subarray(i,i+16384));return t}else{if(fy)return fy.decode(n);var r=sF(n),s=r.s,t=r.r;return t.length&&nn(8),s}}var aF=function(n,e){return e+30+cr(n,e+26)+cr(n,e+28)},lF=function(n,e,t){var i=cr(n,e+28),r=cr(n,e+30),s=oF(n.subarray(e+46,e+46+i),!(cr(n,e+8)&2048)),o=e+46+i,a=cF(n,o,r,t,Ei(n,e+20),Ei(n,e+24),Ei(n,e+42)),l=a[0],c=a[1],h=a[2];return[cr(n,e+10),l,c,s,o+r+cr(n,e+32),h]},cF=function(n,e,t,i,r,s,o){var a=r==4294967295,l=s==4294967295,c=o==4294967295,h=e+t,u=a+l+c;if(i&&u){for(;e+4<h;e+=4+cr(n,e+2))if(cr(n,e)==1)return[a?ly(n,e+4+8*l):r,l?ly(n,e+4):s,c?ly(n,e+4+8*(l+a)):o,1];i<2&&nn(13)}return[r,s,o,0]},Ma=function(n){var e=0;if(n)for(var t in n){var i=n[t].length;i>65535&&nn(9),e+=i+4}return e},_f=function(n,e,t,i,r,s,o,a){var l=i.length,c=t.extra,h=a&&a.length,u=Ma(c);tn(n,e,o!=null?33639248:67324752),e+=4,o!=null&&(n[e++]=20,n[e++]=t.os),n[e]=20,e+=2,n[e++]=t.flag<<1|(s<0&&8),n[e++]=r&&8,n[e++]=t.compression&255,n[e++]=t.compression>>8;var f=new Date(t.mtime==null?Date.now():t.mtime),d=f.getFullYear()-1980;if((d<0||d>119)&&nn(10),tn(n,e,d<<25|f.getMonth()+1<<21|f.getDate()<<16|f.getHours()<<11|f.getMinutes()<<5|f.getSeconds()>>1),e+=4,s!=-1&&(tn(n,e,t.crc),tn(n,e+4,s<0?-s-2:s),tn(n,e+8,t.size)),tn(n,e+12,l),tn(n,e+14,u),e+=16,o!=null&&(tn(n,e,h),tn(n,e+6,t.attrs),tn(n,e+10,o),e+=14),n.set(i,e),e+=l,u)for(var m in c){var v=c[m],p=v.length;tn(n,e,+m),tn(n,e+2,p),n.set(v,e+4),e+=4+p}return h&&(n.set(a,e),e+=h),e},ES=function(n,e,t,i,r){tn(n,e,101010256),tn(n,e+8,t),tn(n,e+10,t),tn(n,e+12,i),tn(n,e+16,r)},CS=(function(){function n(e){this.filename=e,this.c=AS(),this.size=0,this.compression=0}return n.prototype.process=function(e,t){this.ondata(null,e,t)},n.prototype.push=function(e,t){this.ondata||nn(5),this.c.p(e),this.size+=e.length,t&&(this.crc=this.c.d()),this.process(e,t||!1)},n})();var RS=(function(){function n(e){this.ondata=e,this.u=[],this.d=1}return n.prototype.add=function(e){var t=this;if(this.ondata||nn(5),this.d&2)this.ondata(nn(4+(this.d&1)*8,0,1),null,!1);else{var i=vf(e.filename),r=i.length,s=e.comment,o=s&&vf(s),a=r!=e.filename.length||o&&s.length!=o.length,l=r+Ma(e.extra)+30;r>65535&&this.ondata(nn(11,0,1),null,!1);var c=new Bt(l);_f(c,0,e,i,a,-1);var h=[c],u=function(){for(var p=0,g=h;p<g.length;p++){var x=g[p];t.ondata(null,x,!1)}h=[]},f=this.d;this.d=0;var d=this.u.length,m=gy(e,{f:i,u:a,o,t:function(){e.terminate&&e.terminate()},r:function(){if(u(),f){var p=t.u[d+1];p?p.r():t.d=1}f=1}}),v=0;e.ondata=function(p,g,x){if(p)t.ondata(p,g,x),t.terminate();else if(v+=g.length,h.push(g),x){var M=new Bt(16);tn(M,0,134695760),tn(M,4,e.crc),tn(M,8,v),tn(M,12,e.size),h.push(M),m.c=v,m.b=l+v+16,m.crc=e.crc,m.size=e.size,f&&m.r(),f=1}else f&&u()},this.u.push(m)}},n.prototype.end=function(){var e=this;if(this.d&2){this.ondata(nn(4+(this.d&1)*8,0,1),null,!0);return}this.d?this.e():this.u.push({r:function(){e.d&1&&(e.u.splice(-1,1),e.e())},t:function(){}}),this.d=3},n.prototype.e=function(){for(var e=0,t=0,i=0,r=0,s=this.u;r<s.length;r++){var o=s[r];i+=46+o.f.length+Ma(o.extra)+(o.o?o.o.length:0)}for(var a=new Bt(i+22),l=0,c=this.u;l<c.length;l++){var o=c[l];_f(a,e,o,o.f,o.u,-o.c-2,t,o.o),e+=46+o.f.length+Ma(o.extra)+(o.o?o.o.length:0),t+=o.b}ES(a,e,this.u.length,i,t),this.ondata(null,a,!0),this.d=2},n.prototype.terminate=function(){for(var e=0,t=this.u;e<t.length;e++){var i=t[e];i.t()}this.d=2},n})();function PS(n,e){e||(e={});var t={},i=[];TS(n,"",t,e);var r=0,s=0;for(var o in t){var a=t[o],l=a[0],c=a[1],h=c.level==0?0:8,u=vf(o),f=u.length,d=c.comment,m=d&&vf(d),v=m&&m.length,p=Ma(c.extra);f>65535&&nn(11);var g=h?nF(l,c):l,x=g.length,M=AS();M.p(l),i.push(gy(c,{size:l.length,crc:M.d(),c:g,f:u,m,u:f!=o.length||m&&d.length!=v,o:r,compression:h})),r+=30+f+p+x,s+=76+2*(f+p)+(v||0)+x}for(var w=new Bt(s+22),E=r,T=s-r,_=0;_<i.length;++_){var u=i[_];_f(w,u.o,u,u.f,u.u,u.c.length);var A=30+u.f.length+Ma(u.extra);w.set(u.c,u.o+A),_f(w,r,u,u.f,u.u,u.c.length,u.o,u.m),r+=16+A+(u.m?u.m.length:0)}return ES(w,r,i.length,T,E),w}function IS(n,e){for(var t={},i=n.length-22;Ei(n,i)!=101010256;--i)(!i||n.length-i>65558)&&nn(13);var r=cr(n,i+8);if(!r)return{};var s=Ei(n,i+16),o=Ei(n,i-20)==117853008;if(o){var a=Ei(n,i-12);o=Ei(n,a)==101075792,o&&(r=Ei(n,a+32),s=Ei(n,a+48))}for(var l=e&&e.filter,c=0;c<r;++c){var h=lF(n,s,o),u=h[0],f=h[1],d=h[2],m=h[3],v=h[4],p=h[5],g=aF(n,p);s=v,(!l||l({name:m,size:f,originalSize:d,compression:u}))&&(u?u==8?t[m]=iF(n.subarray(g,g+f),{out:new Bt(d)}):nn(14,"unknown compression type "+u):t[m]=dc(n,g,g+f))}return t}var hF=[147,78,85,77,80,89],uF=512*2**20,dF={"<f4":[4,(n,e)=>n.getFloat32(e,!0)],"<f8":[8,(n,e)=>n.getFloat64(e,!0)],"<i4":[4,(n,e)=>n.getInt32(e,!0)],"<i8":[8,(n,e)=>Number(n.getBigInt64(e,!0))]};function wf(n,e){let t=new Set(e.map(r=>`${r}.npy`)),i;try{i=IS(n,{filter:r=>t.has(r.name)&&r.originalSize<=uF})}catch{throw new Error("it is not a readable .npz archive")}return new Map(Object.entries(i).map(([r,s])=>[r.slice(0,-4),fF(s,r)]))}function fF(n,e){let t=new DataView(n.buffer,n.byteOffset,n.byteLength);if(n.length<12||hF.some((f,d)=>n[d]!==f))throw new Error(`its ${e} is not an array`);let i=n[6]>1,r=i?12:10,s=r+(i?t.getUint32(8,!0):t.getUint16(8,!0)),o=new TextDecoder().decode(n.subarray(r,s)),a=dF[/'descr': '([^']+)'/.exec(o)?.[1]??""],l=/'shape': \(([^)]*)\)/.exec(o)?.[1];if(!a||l===void 0||o.includes("'fortran_order': True"))throw new Error(`its ${e} must hold floats or integers, row by row`);let c=l.split(",").filter(f=>f.trim()!=="").map(Number),h=c.reduce((f,d)=>f*d,1);if(s+h*a[0]>n.length)throw new Error(`its ${e} is cut short`);let u=Float64Array.from({length:h},(f,d)=>a[1](t,s+d*a[0]));return{shape:c,data:u}}var FS=30,LS=2e5;async function DS(n,e){try{let t=/\.json$/i.test(n.name)?mF(await n.text()):pF(new Uint8Array(await n.arrayBuffer()));return gF(n.name.replace(/\.[^.]*$/,""),t,e)}catch(t){throw new Error(`${n.name} cannot be played: ${t.message}.`)}}function pF(n){let e=wf(n,["poses","trans","fps","mocap_framerate","mocap_frame_rate"]),t=e.get("poses"),i=t?.shape[0];if(!t||!i)throw new Error("it has no array “poses” with one row for each frame");return{fps:(e.get("fps")??e.get("mocap_framerate")??e.get("mocap_frame_rate"))?.data[0]??FS,poses:t.data,frames:i,trans:e.get("trans")?.data??null}}function mF(n){let e;try{e=JSON.parse(n)}catch{throw new Error("it is not JSON")}if(!Array.isArray(e?.poses)||e.poses.length===0)throw new Error("it must be an object with “poses”: for each frame, three numbers for each joint");let t=Array.isArray(e.trans)?e.trans.flat(Number.POSITIVE_INFINITY):null,i=e.poses.flat(Number.POSITIVE_INFINITY);return{fps:typeof e.fps=="number"?e.fps:FS,poses:i,frames:e.poses.length,trans:t}}function gF(n,e,t){let{fps:i,frames:r,poses:s,trans:o}=e,a=s.length/(3*r);if(!Number.isInteger(a)||a<1)throw new Error("its poses are not three numbers for each joint of each frame");if(r>LS)throw new Error(`it has ${r} frames, at most ${LS} are possible`);if(o&&o.length!==3*r)throw new Error("“trans” must be three numbers for each frame");if(!(i>=1&&i<=1e3))throw new Error(`a frame rate must lie between 1 and 1000, it says ${i}`);if(!kS(s)||o&&!kS(o))throw new Error("some of its numbers are missing or infinite");return yF(n,e,a,t)}function yF(n,{fps:e,frames:t,poses:i,trans:r},s,o){let a=new Float32Array(4*o.numJoints*t);for(let l=0;l<t;l++)for(let c=0;c<o.numJoints;c++){let h=c<s?Ft(ot(i,l*s+c)):Qa;a.set(h,4*(l*o.numJoints+c))}return new Xi({name:n,fps:e,count:t,start:null,held_out:!1},a,r?Float32Array.from(r):new Float32Array(3*t))}function kS(n){for(let e=0;e<n.length;e++)if(!Number.isFinite(n[e]))return!1;return!0}var vF=1<<18,Sf=class{constructor(e,t=null){this.elements=e;this.runs.value=e.map(({dataset:i},r)=>({id:String(r),name:i.name??"avatar",revision:1})),t&&(this.still.value={name:t.dataset.name??"scene",read:()=>US(new Response(NS(t)).arrayBuffer())})}elements;runs=Me([]);training=Me(null);trouble=Me(null);refiner=Me(null);connection=null;stream=null;photograph=null;baking=Me({kind:"settled"});library=Me([]);still=Me(null);motionKinds="SMPL poses as .npz or .json";pack({id:e,name:t},i=wa){return US(uf(NS(this.elements[Number(e)]).pipeThrough(pS()),t,{coarse:i,progress:wa}))}bake(){}choose(){}libraryMotion(e){return Promise.reject(new Error(`${e} is not in this file.`))}readMotion(e,t){return DS(e,t.body)}};function NS(n){return fS((n.textContent??"").trim(),vF).pipeThrough(new DecompressionStream("gzip"))}async function US(n){try{return await n}catch(e){throw e instanceof Zt?e:new Error("The file is damaged: its avatar cannot be read. Export it again.")}}function OS(){let n=[];for(let e=yy("avatar");e;e=yy(`avatar-${n.length}`))n.push(e);return n.length>0?new Sf(n,yy("still")):new yf}function yy(n){return document.getElementById(`actor3d-${n}`)}var _F=["load","error","progress","timeupdate","posechange","play","pause"],vy={play:n=>n.play(),pause:n=>n.pause(),seek:(n,{frame:e})=>n.seek(BS(e,"frame")),setMotion:(n,{name:e})=>{if(!n.motions.includes(e))throw new Error(`name must be one of ${n.motions.join(", ")}`);n.motion=e},setPose:(n,{rotations:e,trans:t})=>{let i={rotations:Mf(e,"rotations"),trans:Mf(t,"trans",3)};if(i.rotations.length!==n.pose?.rotations.length)throw new Error(`rotations must be ${n.pose?.rotations.length??0} numbers, got ${i.rotations.length}`);n.pose=i},setView:(n,e)=>{let[t,i]=[Mf(e.position,"position",3),Mf(e.target,"target",3)],r=e.fov===void 0?35:BS(e.fov,"fov");n.view={position:[t[0],t[1],t[2]],target:[i[0],i[1],i[2]],fov:r,snapped:null}},getPose:({pose:n})=>n&&{rotations:[...n.rotations],trans:[...n.trans]},getState:({motion:n,motions:e,paused:t,currentFrame:i,frames:r,view:s})=>({motion:n,motions:e,paused:t,frame:i,frames:r,view:s})};function zS(n,e){if(parent===window)return()=>{};let t=new AbortController,{signal:i}=t,r=wF(e),s=o=>parent.postMessage({actor3d:1,...o},r);addEventListener("message",o=>{o.source!==parent||o.origin!==r||!VS(o.data)||!("actor3d"in o.data)||s(xF(n,o.data))},{signal:i});for(let o of _F)n.addEventListener(o,a=>s({event:o,detail:bF(a)}),{signal:i});return s({event:"ready",detail:null}),()=>t.abort()}function xF(n,{actor3d:e,id:t,method:i,args:r={}}){let s=typeof t=="number"||typeof t=="string"?t:null;try{if(e!==1)throw new Error(`this frame speaks version 1 of the protocol, not ${_y(e)}`);if(typeof i!="string"||!Object.hasOwn(vy,i))throw new Error(`there is no method ${_y(i)}: there are ${Object.keys(vy).join(", ")}`);if(!VS(r))throw new Error("args must be an object");return{id:s,result:vy[i](n,r)??null}}catch(o){return{id:s,error:o.message}}}function bF(n){return n instanceof ErrorEvent?{message:n.message}:n.detail}function wF(n){let e=URL.canParse(n)?new URL(n).origin:"null";if(e==="null"||e!==n)throw new Error(`"${n}" is no origin, as https://example.org is`);return e}var SF=4096;function Mf(n,e,t){let i=ArrayBuffer.isView(n)?[...n]:n;if(!(Array.isArray(i)&&i.length<=SF&&i.every(s=>typeof s=="number"&&Number.isFinite(s)))||t!==void 0&&i.length!==t)throw new Error(`${e} must be ${t??"finite"} numbers`);return Float32Array.from(i)}function BS(n,e){if(typeof n!="number"||!Number.isFinite(n))throw new Error(`${e} must be a number, got ${_y(n)}`);return n}function _y(n){return String(JSON.stringify(n)).slice(0,40)}function VS(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function GS(n,e){let t=new URLSearchParams(e.slice(1)).get("origin");t!==null&&zS(new xy(n),t)}var xy=class extends EventTarget{constructor(t){super();this.viewer=t;let{motion:i,pose:r,state:s}=t,o=s.playing.peek();Xe(()=>{s.playing.value!==o&&(o=s.playing.value,this.tell(o?"play":"pause",null))}),Xe(()=>{let[a,l]=[s.frame.value,i.value];l&&this.tell("timeupdate",{frame:a,time:a/l.fps,duration:l.count/l.fps})}),Xe(()=>{r.value&&this.tell("posechange",{frame:s.frame.peek()})})}viewer;get motions(){return this.viewer.motions.peek().map(({name:t})=>t)}get paused(){return!this.viewer.state.playing.peek()}get currentFrame(){return this.viewer.state.frame.peek()}get frames(){return this.viewer.motion.peek()?.count??0}get motion(){return this.viewer.state.clip.peek()}set motion(t){this.viewer.chooseClip(t)}get pose(){return this.viewer.pose.peek()}set pose(t){let{avatar:i,motion:r,player:s,state:o}=this.viewer,a=i.peek()?.body;if(!a)return;s.pause();let l=r.peek()?.poseAt(o.frame.peek())??a.restPose();o.edits.value=t?Jd(a,l,t):{};let[c,h,u]=t?t.trans.map((f,d)=>f-l.trans[d]):[0,0,0];o.shift.value=[c,h,u]}get view(){return this.viewer.engine.view()}set view(t){t?this.viewer.engine.setView(t):this.viewer.engine.frameBody()}play(){this.viewer.player.play()}pause(){this.viewer.player.pause()}seek(t){this.viewer.player.seek(t)}tell(t,i){this.dispatchEvent(new CustomEvent(t,{detail:i}))}};var HS=[{resolution:1,share:1},{resolution:.75,share:1},{resolution:.75,share:.6},{resolution:.5,share:.3},{resolution:.35,share:.3}],MF=70,AF=28,TF=260,Af=class{constructor(e){this.parts=e}parts;step=0;before=0;moving=!1;timer=0;follow(){let{state:e,pose:t,engine:i}=this.parts;Xe(()=>{t.value,e.view.value,this.move(e.playing.value)}),Xe(()=>{e.adapts.value,e.resolution.value,e.share.value,this.apply()}),i.on("frame",()=>this.measure())}move(e){this.moving=!0,clearTimeout(this.timer),e||(this.timer=window.setTimeout(()=>this.rest(),TF))}rest(){this.moving=!1,this.before=0,this.apply()}measure(){let e=performance.now(),t=e-this.before,i=this.before===0;if(this.before=this.moving?e:0,!this.moving||i)return;let r=this.step+(t>MF?1:t<AF?-1:0);this.step=Math.min(Math.max(r,0),HS.length-1),this.apply()}apply(){let{state:e,engine:t}=this.parts,i=HS[this.moving&&e.adapts.peek()?this.step:0],r=i.resolution*e.resolution.peek(),s=(t.avatar()?.gaussians.levels.length?i.share:1)*e.share.peek();(t.display.resolution!==r||t.display.share!==s)&&t.setDisplay({resolution:r,share:s})}};var EF=5e3,Tf=class{constructor(e){this.parts=e;this.done=new Promise(t=>this.finish=t)}parts;coming=Me(!0);done;finish=()=>{};async bring(e){let{begin:t,notices:i,sharpen:r,source:s}=this.parts,o=!1,a=l=>{(o?r:t)(e,l),o=!0};try{let l=await s.pack(e,c=>(a(c),this.drawn()));a(xi(l))}catch(l){if(!o)throw l;i.error(new Error(`Only a part of the avatar has come. ${l.message}`))}this.coming.value=!1,this.finish()}async drawn(){document.hidden||await Promise.race([this.parts.engine.drawn(),new Promise(e=>setTimeout(e,EF))])}};var WS=[[228,228,230],[146,147,151]],XS=.42,ur=512,Ef=class{constructor(e){this.parts=e}parts;picture=Me(null);studio=null;follow(){let{engine:e,shade:t,state:i}=this.parts;Xe(()=>{t.value;let r=i.background.value,s=getComputedStyle(document.documentElement).getPropertyValue("--stage").trim(),o=r==="studio"?this.studio??=CF():r==="picture"?this.picture.value:null;e.setDisplay({background:r.startsWith("#")?r:s,backdrop:o})})}async choose(e){let{notices:t,state:i}=this.parts;try{this.picture.value=await createImageBitmap(e,{colorSpaceConversion:"none"}),i.background.value="picture"}catch{t.error(`${e.name} is not a picture that this browser can read.`)}}};function CF(){let n=new OffscreenCanvas(ur,ur),e=n.getContext("2d"),t=e.createImageData(ur,ur),i=Math.hypot(.5,1-XS);for(let r=0;r<ur*ur;r++){let[s,o]=[(r%ur+.5)/ur,(Math.floor(r/ur)+.5)/ur],a=Math.hypot(s-.5,o-XS)/i,l=a*a*(3-2*a),c=Math.random()-.5;WS[0].forEach((h,u)=>{t.data[4*r+u]=Math.round(h+l*(WS[1][u]-h)+c)}),t.data[4*r+3]=255}return e.putImageData(t,0,0),n.transferToImageBitmap()}var by=Object.keys(Dr);function qS(){return Object.fromEntries(by.map(n=>[n,Me(Dr[n])]))}function $S(n){return Object.fromEntries(by.map(e=>[e,n[e].peek()]))}function fc(n,e){Pt(()=>{for(let t of by)t in e&&(n[t].value=e[t])})}var Cf=class{constructor(e){this.parts=e}parts;present=Me(new Map);several=Ct(()=>this.parts.state.members.value.some(({id:e,visible:t})=>t&&e!==this.parts.state.chosen.value));others=Ct(()=>{let{chosen:e,members:t}=this.parts.state;return t.value.length<2?[]:t.value.flatMap(i=>i.id===e.value?[]:this.posed(i))});shapes=new WeakMap;scenes=0;queue=Promise.resolve();begin(e,t){let i=ic(0,e.id);this.keep(i.id,{actor:0,avatar:t,run:e.id,revision:e.revision}),this.parts.state.members.value=[i]}sharpen(e,t){let i=this.present.peek().get(0);i?.run===e.id&&i.revision===e.revision&&this.exchange(0,i,t)}nameOf({id:e,run:t}){let{source:i,state:r}=this.parts,s=l=>i.runs.value.find(c=>c.id===l)?.name??l,o=s(t),a=r.members.value.filter(l=>l.id<e&&s(l.run)===o).length;return a===0?o:`${o} ${a+1}`}member(e){return this.parts.state.members.value.find(t=>t.id===e)??null}actorOf(e){return this.present.value.get(e)?.actor??null}add(e){let t=this.scenes;return this.inTurn(async()=>{let{engine:i,state:r}=this.parts;if(r.members.peek().length>=$d)throw new Error(`There are ${$d} avatars already: remove one first.`);let s=await this.load(e);if(t!==this.scenes)return i.cast.remove(s.actor);let o=this.members(),a=ic(Math.max(-1,...o.map(({id:c})=>c))+1,e.id,Eb(o)),l={...fa,clip:s.avatar.clips[0]?.name??null};Pt(()=>{this.keep(a.id,s),r.members.value=[...o,{...a,own:l}]}),i.reframe()})}gather(){let{notices:e,source:t}=this.parts,i=new Set([this.firstRun()]);Xe(()=>{for(let r of t.runs.value)r.revision===0||i.has(r.id)||(i.add(r.id),this.add(r).catch(s=>e.error(s)))})}remove(e){let{engine:t,state:i}=this.parts,r=i.members.peek().filter(o=>o.id!==e);if(r.length===0)return;i.chosen.peek()===e&&this.choose(r[0].id);let s=this.present.peek().get(e);Pt(()=>{i.members.value=this.members().filter(o=>o.id!==e),this.present.value=new Map([...this.present.peek()].filter(([o])=>o!==e))}),t.cast.remove(s.actor),t.reframe()}change(e,t){let{state:i}=this.parts;i.members.value=i.members.peek().map(r=>r.id===e?{...r,...t}:r)}place(e,t){let i=this.member(e);i&&this.change(e,{place:{...i.place,...t}})}setOffset(e,t){let i=this.time();Pt(()=>{this.change(e,{offset:t}),e===this.parts.state.chosen.peek()&&this.setTime(i)})}choose(e){let{avatar:t,engine:i,leave:r,motions:s,source:o,state:a}=this.parts,[l,c,h]=[a.chosen.peek(),this.member(e),this.present.peek().get(e)];if(e===l||!c||!h)return;r();let u=this.time();this.shapes.delete(i.avatar()),i.cast.choose(h.actor),Pt(()=>{a.members.value=this.members(),s.change(l,e),fc(a,{...c.own,chosen:e}),t.value=h.avatar,o.choose(h.run),this.setTime(u)})}members(){let{chosen:e,members:t}=this.parts.state;return t.peek().map(i=>i.id===e.peek()?{...i,own:this.own()}:i)}saved(){let{chosen:e,elapsed:t,members:i}=this.parts.state,[r]=i.peek();return i.peek().length===1&&JSON.stringify(r)===JSON.stringify(ic(0,this.firstRun()))?{members:[],chosen:0,elapsed:0}:{members:this.members(),chosen:e.peek(),elapsed:t.peek()}}restore(e){this.scenes++;let t=e.members.length>0?e.members:[ic(0,this.firstRun())];return this.missing(t).length===0?(this.apply(e,t,new Map),this.bringMotions()):this.inTurn(async()=>{this.apply(e,t,await this.loadAll(this.missing(t))),await this.bringMotions()})}follow(){let{engine:e,state:t}=this.parts,i=new Map;Xe(()=>{let r=new Map;for(let s of t.members.value){let o=this.actorOf(s.id);if(o===null)continue;let a=i.get(o);a?.place!==s.place&&e.cast.place(o,s.place),a?.visible!==s.visible&&e.cast.show(o,s.visible),r.set(o,s)}i=r}),Xe(()=>{for(let{actor:r,pose:s}of this.others.value)e.cast.setPose(r,s)}),Xe(()=>{for(let{actor:r,avatar:s,member:o}of this.others.value){let a=o.own.betas;this.shapes.get(s)===a||!s.body.betas||(this.shapes.set(s,a),e.cast.setShape(r,Float32Array.from(a??s.body.betas)))}}),Xe(()=>this.renew())}time(){let{motion:e,state:t}=this.parts,i=e.peek()?t.frame.peek()/e.peek().fps:0;return t.elapsed.peek()+i-(this.member(t.chosen.peek())?.offset??0)}setTime(e){let{motion:t,state:i}=this.parts,r=e+(this.member(i.chosen.peek())?.offset??0),s=t.peek()?YS(t.peek(),r,i.loop.peek()):0,o=i.playing.peek()?s:Math.round(s)%Math.max(t.peek()?.count??1,1);i.frame.value=o,i.elapsed.value=r-(t.peek()?o/t.peek().fps:0)}posed(e){let t=this.present.value.get(e.id);if(!t)return[];let{motion:i,state:r}=this.parts,{actor:s,avatar:o}=t,a=i.value?r.frame.value/i.value.fps:0,l=r.elapsed.value+a-(this.member(r.chosen.value)?.offset??0),c=this.motionOf(e,o),h=c?YS(c,l+e.offset,r.loop.value):0,u=Zd({body:o.body,motion:c,frame:h},e.own.edits,e.own.shift);return[{member:e,actor:s,avatar:o,motion:c,pose:u}]}motionOf({id:e,own:t},{body:i,clips:r}){return t.clip===null?null:t.clip===lr?or(t.keys)?RF(t.keys,i):null:[...r,...this.parts.motions.of(e)].find(({name:s})=>s===t.clip)??null}own(){let{state:e}=this.parts;return Object.fromEntries(Ab.map(t=>[t,e[t].peek()]))}firstRun(){return this.parts.source.runs.peek()[0].id}runOf({run:e}){let t=this.parts.source.runs.peek().find(({id:i})=>i===e);if(!t||t.revision===0)throw new Error("The link shows an avatar that is not here: start the viewer with the same runs, in the same order.");return t}missing(e){return e.filter(({id:t,run:i})=>this.present.peek().get(t)?.run!==i)}async load(e){let{engine:t,source:i}=this.parts,r=t.cast.add(await i.pack(e));return t.cast.show(r,!1),{actor:r,avatar:t.cast.avatar(r),run:e.id,revision:e.revision}}async loadAll(e){let t=new Map;try{for(let i of e)t.set(i.id,await this.load(this.runOf(i)))}catch(i){for(let{actor:r}of t.values())this.parts.engine.cast.remove(r);throw i}return t}apply(e,t,i){let{avatar:r,engine:s,leave:o,motions:a,source:l,state:c}=this.parts,h=new Map(t.map(({id:m})=>[m,i.get(m)??this.present.peek().get(m)])),{id:u}=t.find(m=>m.id===e.chosen)??t[0],f=h.get(u);s.cast.chosen!==f.actor&&(o(),this.shapes.delete(s.avatar()),s.cast.choose(f.actor));let d=[...this.present.peek().values()].filter(({actor:m})=>![...h.values()].some(v=>v.actor===m));Pt(()=>{c.chosen.peek()!==u&&a.change(c.chosen.peek(),u),fc(c,{...e,members:t,chosen:u}),r.value=f.avatar,l.choose(f.run),this.present.value=h});for(let{actor:m}of d)s.cast.remove(m)}async bringMotions(){let{motions:e,state:t}=this.parts;for(let i of t.members.peek()){let r=this.present.peek().get(i.id),{clip:s}=i.own;!r||s===null||s===lr||i.id===t.chosen.peek()||this.motionOf(i,r.avatar)||(await e.bringTo(i.id,s,r.avatar,r.run),this.change(i.id,{}))}}keep(e,t){this.present.value=new Map(this.present.peek()).set(e,t)}renew(){for(let[e,t]of this.present.value){let i=this.parts.source.runs.value.find(r=>r.id===t.run);!i||i.revision===0||i.revision===t.revision||(this.keep(e,{...t,revision:i.revision}),this.inTurn(()=>this.takeOver(e,i)).catch(r=>this.parts.notices.error(r)))}}async takeOver(e,t){let i=await this.parts.source.pack(t),r=this.present.peek().get(e);r&&this.exchange(e,r,xi(i))}exchange(e,t,i){let{avatar:r,engine:s,state:o}=this.parts;s.cast.replace(t.actor,i),Pt(()=>{this.keep(e,{...t,avatar:i}),e===o.chosen.peek()&&(r.value=i)})}inTurn(e){let t=this.queue.then(e);return this.queue=t.catch(()=>{}),t}};function YS({count:n,fps:e},t,i){let r=t*e;return i?(r%n+n)%n:Math.min(Math.max(r,0),n-1)}var wy=new WeakMap;function RF(n,e){return wy.has(n)||wy.set(n,xa(n,e)),wy.get(n)}var PF=.5;function KS(n){let{company:e,engine:t,state:i}=n,r=new Map;Xe(()=>{let s=IF(n),o=new Map(s.map(c=>[c.id,LF(c)])),a=[...o].map(([c,{at:h,travels:u}])=>{let f=r.get(c);if(!f||!(u||f.travels))return[0,0,0];let d=h.map((m,v)=>m-f.at[v]);return t.cast.leadWay(d,e.actorOf(c)??void 0)});r=o;let l=[0,1,2].map(c=>a.reduce((h,u)=>h+u[c],0)/Math.max(a.length,1));i.follow.value&&Math.hypot(...l)>0&&t.moveView(l)})}function IF({avatar:n,company:e,motion:t,pose:i,state:r}){let s=r.chosen.value,[o,a]=[n.value,i.value];if(!o||!a)return[];let l={id:s,avatar:o,motion:t.value,pose:a,shift:r.shift.peek()},h=e.others.value.filter(({member:u})=>u.visible).map(({member:u,...f})=>({...f,id:u.id,shift:u.own.shift}));return(e.member(s)?.visible??!0)||h.length===0?[l,...h]:h}function LF({avatar:{up:n},motion:e,pose:t,shift:i}){return{at:jS(i.map((s,o)=>t.trans[o]-s),n),travels:e!==null&&kF(e,n)}}var Sy=new WeakMap;function kF(n,e){if(!Sy.has(n)){let t=Array.from({length:n.count},(r,s)=>jS(n.placeAt(s),e)),i=[0,1,2].map(r=>{let s=t.map(o=>o[r]);return Math.max(...s)-Math.min(...s)});Sy.set(n,Math.hypot(...i)>PF)}return Sy.get(n)}function jS(n,e){let t=n[0]*e[0]+n[1]*e[1]+n[2]*e[2];return[n[0]-t*e[0],n[1]-t*e[1],n[2]-t*e[2]]}var FF=100,Rf=class{constructor(e){this.state=e}state;canUndo=Me(!1);canRedo=Me(!1);marks=0;past=[];future=[];mark(){this.marks++,this.past=[...this.past,this.current()].slice(-FF),this.future=[],this.announce()}undo(){this.move(this.past,this.future)}redo(){this.move(this.future,this.past)}clear(){[this.past,this.future]=[[],[]],this.announce()}move(e,t){let i=e.pop();if(!i)return;let r=this.current();t.push(r),fc(this.state,r.keys===i.keys?{...i,clip:r.clip}:i),this.announce()}current(){let{edits:e,shift:t,betas:i,keys:r,clip:s}=this.state;return{edits:e.peek(),shift:t.peek(),betas:i.peek(),keys:r.peek(),clip:s.peek()}}announce(){Pt(()=>{this.canUndo.value=this.past.length>0,this.canRedo.value=this.future.length>0})}};var Pf=class{constructor(e,t){this.engine=e;e.on("immersion",i=>{this.inside.value=i}),t.then(()=>(navigator.xr?.addEventListener("devicechange",()=>{this.find()}),this.find()))}engine;kinds=Me([]);inside=Me(null);toggle(e){return this.inside.peek()?this.engine.headset.leave():this.engine.headset.enter(e)}async find(){this.kinds.value=await this.engine.headset.kinds()}};var If=class{constructor(e){this.parts=e}parts;clip=Ct(()=>{let[e,t]=[this.parts.avatar.value?.body,this.parts.state.keys.value];return e&&or(t)?xa(t,e):null});lane=Me("poses");frame=Ct(()=>Math.round(this.parts.state.frame.value));chosen=Ct(()=>Zs(this.parts.state.keys.value,this.lane.value,this.frame.value));held=new Set;committed=0;setPose(){this.parts.history.mark(),this.keepPose()}setView(){let{engine:e,history:t,motion:i,state:r}=this.parts;t.mark();let{position:s,target:o,fov:a}=e.view(),l=this.frame.peek(),c=Zs(r.keys.peek(),"views",l)?.smooth??!1;Pt(()=>{i.peek()||(r.clip.value=lr),r.keys.value=tc(this.begun(),"views",{frame:l,smooth:c,position:s,target:o,fov:a}),this.stay(l)}),this.lane.value="views"}remove(){let{history:e,state:t}=this.parts,r=(this.lane.peek()==="poses"?["poses","views"]:["views","poses"]).find(s=>Zs(t.keys.peek(),s,this.frame.peek()));r&&(e.mark(),this.change(Xd(t.keys.peek(),r,this.frame.peek())))}clear(){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),poses:[],views:[]})}step(e){let{player:t,state:i}=this.parts,r=qd(i.keys.peek()),s=this.frame.peek(),o=e>0?r.find(a=>a>s):r.filter(a=>a<s).at(-1);o!==void 0&&t.seek(o)}choose(e,t){this.lane.value=e,this.parts.player.seek(t)}nudge(e){let{history:t,motion:i,state:r}=this.parts,[s,o,a]=[r.keys.peek(),this.lane.peek(),this.frame.peek()],l=a+e,c=Math.min(s.count,i.peek()?.count??s.count)-1;!this.chosen.peek()||l<0||l>c||Zs(s,o,l)||(t.mark(),this.moveTo(s,o,a,l))}moveTo(e,t,i,r){Pt(()=>{this.parts.state.keys.value=Sb(e,t,i,r),this.choose(t,Math.min(Math.max(Math.round(r),0),e.count-1))})}begin(){this.parts.history.mark()}setSmooth(e){let{history:t,state:i}=this.parts,r=this.chosen.peek();r&&(t.mark(),i.keys.value=tc(i.keys.peek(),this.lane.peek(),{...r,smooth:e}))}setCount(e){this.parts.history.mark(),this.change(Vg(this.parts.state.keys.peek(),e))}setFps(e){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),fps:e})}open(e){let{history:t,state:i}=this.parts;t.mark(),Pt(()=>{i.keys.value=e,i.clip.value=lr,this.stay(0)})}setAuto(e){this.committed=this.parts.history.marks,this.parts.state.autoKey.value=e}follow(){let{avatar:e,engine:t,motion:i,state:r}=this.parts;addEventListener("pointerdown",({pointerId:s})=>this.held.add(s),{capture:!0});for(let s of["pointerup","pointercancel"])addEventListener(s,({pointerId:o})=>{this.held.delete(o),this.letGo()});for(let s of["click","keyup"])addEventListener(s,()=>this.letGo());Xe(()=>{let s=e.value?.up;if(!r.viewFollows.value||!s||!i.value)return;let o=ba(r.keys.value.views,r.frame.value,s);o&&t.setView({...o,snapped:null})})}letGo(){let{history:e,state:t}=this.parts;if(!t.autoKey.peek()||this.held.size>0||e.marks===this.committed)return;(Object.keys(t.edits.peek()).length>0||t.shift.peek().some(r=>r!==0))&&this.keepPose(),this.committed=e.marks}keepPose(){let{avatar:e,pose:t,state:i}=this.parts,[r,s,o]=[e.peek()?.body,t.peek(),this.frame.peek()];if(!r||!s)return;let a=Zs(i.keys.peek(),"poses",o)?.smooth??!1;Pt(()=>{i.keys.value=tc(this.begun(),"poses",Xw(r,s,o,a)),i.edits.value={},i.shift.value=[0,0,0],i.clip.value=lr,this.stay(o)}),this.lane.value="poses"}begun(){let{motion:e,state:t}=this.parts,[i,r]=[t.keys.peek(),e.peek()];return or(i)||!r||r.count<2?i:Vg({...Wd,fps:r.fps},r.count)}change(e){let{state:t}=this.parts;Pt(()=>{t.keys.value=e,t.clip.peek()===lr&&!or(e)&&(t.clip.value=null),t.clip.peek()===lr&&this.stay(Math.min(this.frame.peek(),e.count-1))})}stay(e){this.parts.state.playing.value=!1,this.parts.state.frame.value=e}};async function Lf({width:n,height:e,data:t}){let i=new OffscreenCanvas(n,e);return i.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(t),n,e),0,0),i.convertToBlob({type:"image/png"})}function Aa(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),6e4)}function Ta(n,e){return`${n?.name??"avatar"}_${e}`.replace(/[^\w.-]+/g,"_")}var ZS={"<f4":4,"<f8":8,"<i4":4},DF={"<f4":(n,e,t)=>n.setFloat32(e,t,!0),"<f8":(n,e,t)=>n.setFloat64(e,t,!0),"<i4":(n,e,t)=>n.setInt32(e,t,!0)};function JS(n){let e=Object.entries(n).map(([t,i])=>[`${t}.npy`,NF(i)]);return PS(Object.fromEntries(e))}function NF(n){if(n.kind==="text")return UF(n.values);let{kind:e,shape:t,values:i}=n,r=new DataView(new ArrayBuffer(ZS[e]*i.length));for(let s=0;s<i.length;s++)DF[e](r,ZS[e]*s,i[s]);return QS(e,t,r)}function UF(n){let e=n.map(r=>[...r].map(s=>s.codePointAt(0))),t=Math.max(1,...e.map(({length:r})=>r)),i=new DataView(new ArrayBuffer(4*t*n.length));return e.forEach((r,s)=>r.forEach((o,a)=>i.setUint32(4*(s*t+a),o,!0))),QS(`<U${t}`,[n.length],i)}function QS(n,e,t){let i=e.length===1?`${e[0]},`:e.join(", "),r=`{'descr': '${n}', 'fortran_order': False, 'shape': (${i}), }`,s=`${r.padEnd(64*Math.ceil((r.length+11)/64)-11)}
`,o=new Uint8Array(10+s.length+t.byteLength);return o.set([147,78,85,77,80,89,1,0,s.length&255,s.length>>8]),o.set(new TextEncoder().encode(s),10),o.set(new Uint8Array(t.buffer),10+s.length),o}function My({body:n,floor:e,up:t}){let i=el(t),r=ot(n.restJoints(),0);return{fromPage(s){let o=_i(s);o.rotations.set(Kt(i,bt(s.rotations,0)),0);let a=Lt(i,eM(ot(s.trans,0),r));return o.trans.set([a[0]-r[0],a[1]-r[1]-e,a[2]-r[2]]),o},toPage(s,[o,a,l]){let c=vi(i),h=Lt(c,eM([o,a+e,l],r));return{turn:Jn(Kt(c,Ft(s))),place:[h[0]-r[0],h[1]-r[1],h[2]-r[2]]}}}}var eM=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var OF=64*2**20,BF=["poses","trans","mocap_frame_rate","actor3d_key_frames","actor3d_key_smooth","actor3d_view_frames","actor3d_view_smooth","actor3d_views"],Ff=class{constructor(e){this.parts=e}parts;save(){let{avatar:e,notices:t,state:i}=this.parts,r=e.peek();if(!r||!or(i.keys.peek()))return t.info("There are no keys to save: K sets one.");Aa(new Blob([VF(i.keys.peek(),r)]),Ta(r,"keys.npz"))}async open(e){let{avatar:t,keying:i,notices:r}=this.parts,s=t.peek();if(!s||!/\.npz$/i.test(e.name)||e.size>OF)return!1;try{let o=zF(new Uint8Array(await e.arrayBuffer()));if(!o?.has("actor3d_key_frames"))return!1;let a=GF(o,s);i.open(a),r.info(`${e.name}: ${a.poses.length} keys of poses, ${a.views.length} of the view.`)}catch(o){r.error(`${e.name} cannot be opened: ${o.message}.`)}return!0}};function zF(n){try{return wf(n,BF)}catch{return null}}function VF(n,e){let{body:t}=e,[i,r]=[xa(n,t),My(e)],s=new Float32Array(3*t.numJoints*n.count),o=new Float32Array(3*n.count);for(let a=0;a<n.count;a++){let l=r.fromPage(i.poseAt(a));for(let c=0;c<t.numJoints;c++)s.set(Jn(bt(l.rotations,c)),3*(a*t.numJoints+c));o.set(l.trans,3*a)}return JS({poses:{kind:"<f4",shape:[n.count,3*t.numJoints],values:s},trans:{kind:"<f4",shape:[n.count,3],values:o},mocap_frame_rate:{kind:"<f8",shape:[],values:[n.fps]},joint_names:{kind:"text",values:t.jointNames},actor3d_rest_joints:{kind:"<f4",shape:[t.numJoints,3],values:t.restJoints()},actor3d_key_frames:kf(n.poses.map(({frame:a})=>a)),actor3d_key_smooth:kf(n.poses.map(({smooth:a})=>Number(a))),actor3d_view_frames:kf(n.views.map(({frame:a})=>a)),actor3d_view_smooth:kf(n.views.map(({smooth:a})=>Number(a))),actor3d_views:{kind:"<f8",shape:[n.views.length,7],values:n.views.flatMap(({position:a,target:l,fov:c})=>[...a,...l,c])}})}var kf=n=>({kind:"<i4",shape:[n.length],values:n});function GF(n,e){let t=d=>{let m=n.get(d);if(!m)throw new Error(`it has no array “${d}”`);return m},{numJoints:i,jointNames:r}=e.body,[s,o,a]=[t("poses"),t("trans"),t("actor3d_views")],[l,c]=s.shape,h=t("mocap_frame_rate").data[0];if(c!==3*i)throw new Error(`its poses are of ${c/3} joints, this body has ${i}`);if(!(l<=js))throw new Error(`it has ${l} frames, at most ${js} are possible`);if(!(h>=1&&h<=ha))throw new Error(`its frame rate must lie between 1 and ${ha}, it says ${h}`);let u=My(e),f={fps:h,count:l,poses:tM(t("actor3d_key_frames"),t("actor3d_key_smooth"),d=>HF(d,s,o,r,u)),views:tM(t("actor3d_view_frames"),t("actor3d_view_smooth"),(d,m)=>({position:nM(a.data,7*m),target:nM(a.data,7*m+3),fov:a.data[7*m+6]}))};if(!ua(f))throw new Error("its keys are damaged");return f}function tM(n,e,t){return[...n.data].map((i,r)=>({frame:i,smooth:e.data[r]===1,...t(i,r)}))}function HF(n,e,t,i,r){let s=i.map((c,h)=>[c,ot(e.data,n*i.length+h)]),{turn:o,place:a}=r.toPage(s[0][1],ot(t.data,n)),l=s.map(([c,h],u)=>[c,u===0?o:h]);return{turns:Object.fromEntries(l.filter(([,c])=>c.some(h=>h!==0))),place:a}}var nM=(n,e)=>[n[e],n[e+1],n[e+2]];var rM="view";function sM(n){let e=Object.entries(n).filter(([t,i])=>JSON.stringify(i)!==JSON.stringify(Dr[t]));return`#${rM}=${jF(JSON.stringify(Object.fromEntries(e)))}`}function oM(n){let e=new URLSearchParams(n.slice(1)).get(rM);if(e===null)return null;let t=WF(e),i={};for(let[r,s]of Object.entries(t)){let o=KF[r]??r;if(!Object.hasOwn(iM,o)||!iM[o](s))throw new Error(`This link is damaged: it has no usable "${o}".`);i[o]=o==="layers"?{...Dr.layers,...s}:s}return i}function WF(n){try{let e=JSON.parse(ZF(n));if(Uf(e))return e}catch{}throw new Error("This link is damaged: its end may be missing.")}var Uf=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),aM=n=>typeof n=="number"&&Number.isFinite(n),Ci=n=>typeof n=="boolean",lM=n=>typeof n=="string",Nf=n=>n===null||lM(n),Gi=(n,e)=>t=>aM(t)&&t>=n&&t<=e,Df=n=>e=>n.includes(e),XF=n=>Uf(n)&&Object.keys(Dr.layers).every(e=>!(e in n)||Ci(n[e])),cM=n=>lM(n)&&/^#[0-9a-f]{6}$/i.test(n),qF=n=>Lb.includes(n)||cM(n),$F=n=>Uf(n)&&Ci(n.on)&&Gi(-180,180)(n.turn)&&Gi(0,4)(n.brightness)&&cM(n.tint),YF=n=>n===null||Uf(n)&&pa(n.position)&&pa(n.target)&&aM(n.fov)&&Nf(n.snapped),iM={clip:Nf,frame:Gi(0,1e7),playing:Ci,loop:Ci,speed:Gi(.01,16),elapsed:Gi(-1e9,1e9),members:Pb,chosen:Gi(0,1e6),still:Ib,stillShown:Ci,edits:Gg,shift:pa,keys:ua,autoKey:Ci,viewFollows:Ci,betas:Hg,view:YF,follow:Ci,layers:XF,mode:Df(["splats","ellipsoids","points"]),coloring:Df(["rgb","part","normal","opacity","views","depth"]),exposure:Gi(-8,8),light:$F,background:qF,share:Gi(.01,1),resolution:Gi(.1,2),adapts:Ci,streaming:Ci,posing:Ci,joint:Nf,comparison:Df(ma),opacity:Gi(0,1),wipe:Gi(0,1),second:Nf,autoRefine:Ci,theme:Df(Yd)},KF={served:"streaming"};function jF(n){let e=String.fromCharCode(...new TextEncoder().encode(n));return btoa(e).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function ZF(n){let e=atob(n.replaceAll("-","+").replaceAll("_","/"));return new TextDecoder().decode(Uint8Array.from(e,t=>t.charCodeAt(0)))}var Of=class{constructor(e){this.parts=e}parts;dropped=Me([]);questions=Me([]);aside=new Map;change(e,t){this.aside.set(e,this.dropped.peek()),this.dropped.value=this.aside.get(t)??[],this.questions.value=[]}of(e){return this.aside.get(e)??[]}async bringTo(e,t,i,r){let s=await this.parts.source.libraryMotion(t,i,r);this.aside.set(e,[...this.of(e).filter(o=>o.name!==t),s])}async open(e){for(let t of e)await this.read(t,{})}async answer(e){let t=this.questions.peek()[0];t&&(this.dismiss(),await this.read(t.file,e))}dismiss(){this.questions.value=this.questions.peek().slice(1)}async bring(e){let{avatar:t,notices:i,source:r}=this.parts,s=t.peek();if(this.dropped.peek().some(o=>o.name===e))return!0;if(!s||!r.library.peek().includes(e))return!1;try{return this.keep(await r.libraryMotion(e,s)),!0}catch(o){return i.error(o),!1}}keep(e){this.dropped.value=[...this.dropped.peek().filter(t=>t.name!==e.name),e]}async read(e,t){let{avatar:i,notices:r,source:s,play:o}=this.parts,a=i.peek();if(a)try{let l=await s.readMotion(e,a,t);this.keep(l),o(l)}catch(l){l instanceof Sa?this.questions.value=[{file:e,problem:l,flags:t},...this.questions.peek()]:r.error(l)}}};var JF={info:3,error:8},Bf=class{shown=Me([]);next=1;info(e){this.show("info",e)}error(e){this.show("error",e instanceof Error?e.message:String(e))}dismiss(e){this.shown.value=this.shown.peek().filter(t=>t.id!==e)}show(e,t){let i={id:this.next++,kind:e,text:t};this.shown.value=[...this.shown.peek().filter(r=>r.text!==t),i].slice(-3),setTimeout(()=>this.dismiss(i.id),JF[e]*1e3)}};var hM="actor3d.theme",uM="(max-width: 760px)",zf=class{constructor(e){this.state=e;let t=Yd.find(i=>i===QF(hM));t&&(e.theme.value=t),Xe(()=>{document.documentElement.dataset.theme=this.shade.value})}state;embedded=new URLSearchParams(location.hash.slice(1)).has("embed");tab=Me(this.embedded||matchMedia(uM).matches?null:"look");shortcuts=Me(!1);recorder=Me(!1);narrow=dM(uM);prefersLight=dM("(prefers-color-scheme: light)");shade=Ct(()=>{let e=this.state.theme.value;return e==="system"?this.prefersLight.value?"light":"dark":e});last="look";show(e){this.last=e,this.tab.value=this.narrow.peek()&&this.tab.peek()===e?null:e}togglePanel(){this.tab.value=this.tab.peek()===null?this.last:null}nextTheme(){let e=this.shade.peek()==="dark"?"light":"dark";this.state.theme.value=e,eD(hM,e)}};function dM(n){let e=matchMedia(n),t=Me(e.matches);return e.addEventListener("change",()=>{t.value=e.matches}),t}function QF(n){try{return localStorage.getItem(n)}catch{return null}}function eD(n,e){try{localStorage.setItem(n,e)}catch{}}var Vf=class{constructor(e){this.parts=e}parts;transparent=Me(!1);scale=Me(1);async save(){let{arrived:e,engine:t}=this.parts;await e;let{clientWidth:i,clientHeight:r}=t.canvas,s=this.scale.peek(),o=await t.render({width:Math.round(i*s),height:Math.round(r*s),background:this.transparent.peek()?null:"display",layers:!0});Aa(await Lf(o),this.fileName("png"))}fileName(e){let{clip:t,frame:i}=this.parts.state,r=t.peek()===null?"rest":`${t.peek()}_${Math.round(i.peek())}`;return Ta(this.parts.avatar.peek(),`${r}.${e}`)}};var tD=.25,Gf=class{constructor(e,t,i=()=>!1){this.state=e;this.clip=t;this.passes=i}state;clip;passes;before=null;tick(e){let t=this.clip(),i=this.before===null?0:Math.min(Math.max(e-this.before,0)/1e3,tD);if(this.before=this.state.playing.peek()?e:null,!this.state.playing.peek())return;let r=i*this.state.speed.peek();t&&t.count>1?this.advance(r*t.fps,t):r>0&&(this.state.elapsed.value+=r)}toggle(){this.state.playing.peek()?this.pause():this.play()}play(){let e=this.clip();if(!e||e.count<2){this.state.playing.value=this.passes();return}!this.state.loop.peek()&&this.state.frame.peek()>=e.count-1&&(this.state.frame.value=0),this.state.playing.value=!0}pause(){this.seek(this.state.frame.peek())}seek(e){let t=(this.clip()?.count??1)-1;Pt(()=>{this.state.playing.value=!1,this.state.frame.value=Math.min(Math.max(Math.round(e),0),t)})}step(e){let t=this.clip()?.count??1,i=Math.round(this.state.frame.peek())+e;this.seek(this.state.loop.peek()?(i%t+t)%t:i)}advance(e,t){let i=this.state.frame.peek()+e;i<t.count-1?this.state.frame.value=i:this.state.loop.peek()?this.lap(i,t):this.seek(t.count-1)}lap(e,{count:t,fps:i}){Pt(()=>{this.state.frame.value=e%t,e>=t&&(this.state.elapsed.value+=t/i)})}};var Hf=class{constructor(e,t,i,r){this.state=e;this.history=t;this.avatar=i;this.pose=r}state;history;avatar;pose;begin(){this.history.mark(),this.state.playing.value=!1,this.state.frame.value=Math.round(this.state.frame.peek())}turn(e){let[t,i]=[this.body(),this.pose.value];return t&&i?gs(i,t.jointNames.indexOf(e)):[0,0,0]}limits(e){return jd(e)}setTurn(e,t){this.state.edits.value={...this.state.edits.peek(),[e]:t}}setShift(e){this.state.shift.value=e}drag(e,t,i){let r=this.body();if(!r)return;let s=this.state.betas.peek(),o=Rw(r,t,s?Float32Array.from(s):void 0,e,i);this.state.edits.value={...this.state.edits.peek(),...Jd(r,t,o)}}setBeta(e,t){let i=this.body()?.betas;if(!i)return;let r=[...this.state.betas.peek()??i];r[e]=t,this.state.betas.value=r}resetShape(){this.begin(),this.state.betas.value=null}reset(e){this.begin();let t=Object.entries(this.state.edits.peek()).filter(([i])=>e&&!e.includes(i));Pt(()=>{this.state.edits.value=Object.fromEntries(t),e||(this.state.shift.value=[0,0,0])})}mirror(){let[e,t]=[this.body(),this.pose.peek()];!e||!t||(this.begin(),this.state.edits.value={...this.state.edits.peek(),...Gb(e,t)})}body(){return this.avatar.value?.body??null}};function pM({codec:n,fps:e,height:t,pictures:i,width:r}){let s=v=>Math.round(1e3*v/e),o=i.flatMap(({isKey:v},p)=>v?[p]:[]),a=o.map((v,p)=>iD(i.slice(v,o[p+1]),v,s)),l=Qe(357149030,[Qe(2807729,jt(1e6)),Qe(17545,sD(s(i.length))),Qe(19840,Wf("actor3d")),Qe(22337,Wf("actor3d"))]),c=[Qe(176,jt(r)),Qe(186,jt(t)),Qe(21440,jt(1))],h=Qe(174,[Qe(215,jt(1)),Qe(29637,jt(1)),Qe(131,jt(1)),Qe(134,Wf(n)),Qe(21998,jt(1)),Qe(2352003,jt(Math.round(1e9/e))),Qe(224,c)]),u=[l,Qe(374648427,[h])],f=a.map(v=>v.length),d=Xf([...u,fM(f,o.map(s),0)].map(v=>v.length)),m=[...u,fM(f,o.map(s),d),...a];return new Blob([nD(),Qe(408125543,m)],{type:"video/webm"})}function nD(){return Qe(440786851,[Qe(17030,jt(1)),Qe(17143,jt(1)),Qe(17138,jt(4)),Qe(17139,jt(8)),Qe(17026,Wf("webm")),Qe(17031,jt(4)),Qe(17029,jt(2))])}function iD(n,e,t){let i=n.map(({alpha:r,color:s,isKey:o},a)=>{let[l,c,h]=[t(e+a)-t(e),t(e+a-1),t(e+a+1)],u=Qe(166,[Qe(238,jt(1)),Qe(165,r)]);return Qe(160,[Qe(161,mM([Uint8Array.of(129,l>>8,l&255,0),s])),Qe(30113,[u]),Qe(155,jt(h-t(e+a))),...o?[]:[Qe(251,rD(c-t(e+a)))]])});return Qe(524531317,[Qe(231,jt(t(e))),...i])}function fM(n,e,t){let i=n.map((r,s)=>{let o=Qe(241,jt(t+Xf(n.slice(0,s))));return Qe(187,[Qe(179,jt(e[s])),Qe(183,[Qe(247,jt(1)),o])])});return Qe(475249515,i)}function Qe(n,e){let t=e instanceof Uint8Array?[e]:e,i=[24,16,8,0].map(s=>n>>>s&255),r=jt(Xf(t.map(s=>s.length)));return r[0]=1,mM([Uint8Array.from(i.slice(i.findIndex(s=>s>0))),r,...t])}function mM(n){let e=new Uint8Array(Xf(n.map(i=>i.length))),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}function jt(n){let e=new DataView(new ArrayBuffer(8));return e.setBigUint64(0,BigInt(n)),new Uint8Array(e.buffer)}function rD(n){return Uint8Array.of(n>>8&255,n&255)}function sD(n){let e=new DataView(new ArrayBuffer(8));return e.setFloat64(0,n),new Uint8Array(e.buffer)}var Wf=n=>new TextEncoder().encode(n),Xf=n=>n.reduce((e,t)=>e+t,0);var Dy=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},U=(n,e,t)=>(Dy(n,e,"read from private field"),t?t.call(n):e.get(n)),st=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},Tn=(n,e,t,i)=>(Dy(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),oD=(n,e,t,i)=>({set _(r){Tn(n,e,r,t)},get _(){return U(n,e,i)}}),ft=(n,e,t)=>(Dy(n,e,"access private method"),t),pt=new Uint8Array(8),mr=new DataView(pt.buffer),yn=n=>[(n%256+256)%256],Mt=n=>(mr.setUint16(0,n,!1),[pt[0],pt[1]]),aD=n=>(mr.setInt16(0,n,!1),[pt[0],pt[1]]),yM=n=>(mr.setUint32(0,n,!1),[pt[1],pt[2],pt[3]]),Ae=n=>(mr.setUint32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),lD=n=>(mr.setInt32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),oo=n=>(mr.setUint32(0,Math.floor(n/2**32),!1),mr.setUint32(4,n,!1),[pt[0],pt[1],pt[2],pt[3],pt[4],pt[5],pt[6],pt[7]]),Ny=n=>(mr.setInt16(0,2**8*n,!1),[pt[0],pt[1]]),fr=n=>(mr.setInt32(0,2**16*n,!1),[pt[0],pt[1],pt[2],pt[3]]),Ay=n=>(mr.setInt32(0,2**30*n,!1),[pt[0],pt[1],pt[2],pt[3]]),Ri=(n,e=!1)=>{let t=Array(n.length).fill(null).map((i,r)=>n.charCodeAt(r));return e&&t.push(0),t},Zf=n=>n&&n[n.length-1],Uy=n=>{let e;for(let t of n)(!e||t.presentationTimestamp>e.presentationTimestamp)&&(e=t);return e},pr=(n,e,t=!0)=>{let i=n*e;return t?Math.round(i):i},vM=n=>{let e=n*(Math.PI/180),t=Math.cos(e),i=Math.sin(e);return[t,i,0,-i,t,0,0,0,1]},_M=vM(0),xM=n=>[fr(n[0]),fr(n[1]),Ay(n[2]),fr(n[3]),fr(n[4]),Ay(n[5]),fr(n[6]),fr(n[7]),Ay(n[8])],gc=n=>!n||typeof n!="object"?n:Array.isArray(n)?n.map(gc):Object.fromEntries(Object.entries(n).map(([e,t])=>[e,gc(t)])),Pa=n=>n>=0&&n<2**32,an=(n,e,t)=>({type:n,contents:e&&new Uint8Array(e.flat(10)),children:t}),zt=(n,e,t,i,r)=>an(n,[yn(e),yM(t),i??[]],r),cD=n=>{let e=512;return n.fragmented?an("ftyp",[Ri("iso5"),Ae(e),Ri("iso5"),Ri("iso6"),Ri("mp41")]):an("ftyp",[Ri("isom"),Ae(e),Ri("isom"),n.holdsAvc?Ri("avc1"):[],Ri("mp41")])},Ty=n=>({type:"mdat",largeSize:n}),hD=n=>({type:"free",size:n}),qf=(n,e,t=!1)=>an("moov",null,[uD(e,n),...n.map(i=>dD(i,e)),t?HD(n):null]),uD=(n,e)=>{let t=pr(Math.max(0,...e.filter(o=>o.samples.length>0).map(o=>{let a=Uy(o.samples);return a.presentationTimestamp+a.duration})),Ry),i=Math.max(...e.map(o=>o.id))+1,r=!Pa(n)||!Pa(t),s=r?oo:Ae;return zt("mvhd",+r,0,[s(n),s(n),Ae(Ry),s(t),fr(1),Ny(1),Array(10).fill(0),xM(_M),Array(24).fill(0),Ae(i)])},dD=(n,e)=>an("trak",null,[fD(n,e),pD(n,e)]),fD=(n,e)=>{let t=Uy(n.samples),i=pr(t?t.presentationTimestamp+t.duration:0,Ry),r=!Pa(e)||!Pa(i),s=r?oo:Ae,o;return n.info.type==="video"?o=typeof n.info.rotation=="number"?vM(n.info.rotation):n.info.rotation:o=_M,zt("tkhd",+r,3,[s(e),s(e),Ae(n.id),Ae(0),s(i),Array(8).fill(0),Mt(0),Mt(0),Ny(n.info.type==="audio"?1:0),Mt(0),xM(o),fr(n.info.type==="video"?n.info.width:0),fr(n.info.type==="video"?n.info.height:0)])},pD=(n,e)=>an("mdia",null,[mD(n,e),gD(n.info.type==="video"?"vide":"soun"),yD(n)]),mD=(n,e)=>{let t=Uy(n.samples),i=pr(t?t.presentationTimestamp+t.duration:0,n.timescale),r=!Pa(e)||!Pa(i),s=r?oo:Ae;return zt("mdhd",+r,0,[s(e),s(e),Ae(n.timescale),s(i),Mt(21956),Mt(0)])},gD=n=>zt("hdlr",0,0,[Ri("mhlr"),Ri(n),Ae(0),Ae(0),Ae(0),Ri("mp4-muxer-hdlr",!0)]),yD=n=>an("minf",null,[n.info.type==="video"?vD():_D(),xD(),SD(n)]),vD=()=>zt("vmhd",0,1,[Mt(0),Mt(0),Mt(0),Mt(0)]),_D=()=>zt("smhd",0,0,[Mt(0),Mt(0)]),xD=()=>an("dinf",null,[bD()]),bD=()=>zt("dref",0,0,[Ae(1)],[wD()]),wD=()=>zt("url ",0,1),SD=n=>{let e=n.compositionTimeOffsetTable.length>1||n.compositionTimeOffsetTable.some(t=>t.sampleCompositionTimeOffset!==0);return an("stbl",null,[MD(n),UD(n),OD(n),BD(n),zD(n),VD(n),e?GD(n):null])},MD=n=>zt("stsd",0,0,[Ae(1)],[n.info.type==="video"?AD(QD[n.info.codec],n):FD(tN[n.info.codec],n)]),AD=(n,e)=>an(n,[Array(6).fill(0),Mt(1),Mt(0),Mt(0),Array(12).fill(0),Mt(e.info.width),Mt(e.info.height),Ae(4718592),Ae(4718592),Ae(0),Mt(1),Array(32).fill(0),Mt(24),aD(65535)],[eN[e.info.codec](e),e.info.decoderConfig.colorSpace?RD(e):null]),TD={bt709:1,bt470bg:5,smpte170m:6},ED={bt709:1,smpte170m:6,"iec61966-2-1":13},CD={rgb:0,bt709:1,bt470bg:5,smpte170m:6},RD=n=>an("colr",[Ri("nclx"),Mt(TD[n.info.decoderConfig.colorSpace.primaries]),Mt(ED[n.info.decoderConfig.colorSpace.transfer]),Mt(CD[n.info.decoderConfig.colorSpace.matrix]),yn((n.info.decoderConfig.colorSpace.fullRange?1:0)<<7)]),PD=n=>n.info.decoderConfig&&an("avcC",[...new Uint8Array(n.info.decoderConfig.description)]),ID=n=>n.info.decoderConfig&&an("hvcC",[...new Uint8Array(n.info.decoderConfig.description)]),LD=n=>{if(!n.info.decoderConfig)return null;let e=n.info.decoderConfig;if(!e.colorSpace)throw new Error("'colorSpace' is required in the decoder config for VP9.");let t=e.codec.split("."),i=Number(t[1]),r=Number(t[2]),a=(Number(t[3])<<4)+(0<<1)+Number(e.colorSpace.fullRange);return zt("vpcC",1,0,[yn(i),yn(r),yn(a),yn(2),yn(2),yn(2),Mt(0)])},kD=()=>{let t=(1<<7)+1;return an("av1C",[t,0,0,0])},FD=(n,e)=>an(n,[Array(6).fill(0),Mt(1),Mt(0),Mt(0),Ae(0),Mt(e.info.numberOfChannels),Mt(16),Mt(0),Mt(0),fr(e.info.sampleRate)],[nN[e.info.codec](e)]),DD=n=>{let e=new Uint8Array(n.info.decoderConfig.description);return zt("esds",0,0,[Ae(58753152),yn(32+e.byteLength),Mt(1),yn(0),Ae(75530368),yn(18+e.byteLength),yn(64),yn(21),yM(0),Ae(130071),Ae(130071),Ae(92307584),yn(e.byteLength),...e,Ae(109084800),yn(1),yn(2)])},ND=n=>{let e=3840,t=0,i=n.info.decoderConfig?.description;if(i){if(i.byteLength<18)throw new TypeError("Invalid decoder description provided for Opus; must be at least 18 bytes long.");let r=ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i);e=r.getUint16(10,!0),t=r.getInt16(14,!0)}return an("dOps",[yn(0),yn(n.info.numberOfChannels),Mt(e),Ae(n.info.sampleRate),Ny(t),yn(0)])},UD=n=>zt("stts",0,0,[Ae(n.timeToSampleTable.length),n.timeToSampleTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleDelta)])]),OD=n=>{if(n.samples.every(t=>t.type==="key"))return null;let e=[...n.samples.entries()].filter(([,t])=>t.type==="key");return zt("stss",0,0,[Ae(e.length),e.map(([t])=>Ae(t+1))])},BD=n=>zt("stsc",0,0,[Ae(n.compactlyCodedChunkTable.length),n.compactlyCodedChunkTable.map(e=>[Ae(e.firstChunk),Ae(e.samplesPerChunk),Ae(1)])]),zD=n=>zt("stsz",0,0,[Ae(0),Ae(n.samples.length),n.samples.map(e=>Ae(e.size))]),VD=n=>n.finalizedChunks.length>0&&Zf(n.finalizedChunks).offset>=2**32?zt("co64",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>oo(e.offset))]):zt("stco",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>Ae(e.offset))]),GD=n=>zt("ctts",0,0,[Ae(n.compositionTimeOffsetTable.length),n.compositionTimeOffsetTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleCompositionTimeOffset)])]),HD=n=>an("mvex",null,n.map(WD)),WD=n=>zt("trex",0,0,[Ae(n.id),Ae(1),Ae(0),Ae(0),Ae(0)]),gM=(n,e)=>an("moof",null,[XD(n),...e.map(qD)]),XD=n=>zt("mfhd",0,0,[Ae(n)]),bM=n=>{let e=0,t=0,i=0,r=0,s=n.type==="delta";return t|=+s,s?e|=1:e|=2,e<<24|t<<16|i<<8|r},qD=n=>an("traf",null,[$D(n),YD(n),KD(n)]),$D=n=>{let e=0;e|=8,e|=16,e|=32,e|=131072;let t=n.currentChunk.samples[1]??n.currentChunk.samples[0],i={duration:t.timescaleUnitsToNextSample,size:t.size,flags:bM(t)};return zt("tfhd",0,e,[Ae(n.id),Ae(i.duration),Ae(i.size),Ae(i.flags)])},YD=n=>zt("tfdt",1,0,[oo(pr(n.currentChunk.startTimestamp,n.timescale))]),KD=n=>{let e=n.currentChunk.samples.map(v=>v.timescaleUnitsToNextSample),t=n.currentChunk.samples.map(v=>v.size),i=n.currentChunk.samples.map(bM),r=n.currentChunk.samples.map(v=>pr(v.presentationTimestamp-v.decodeTimestamp,n.timescale)),s=new Set(e),o=new Set(t),a=new Set(i),l=new Set(r),c=a.size===2&&i[0]!==i[1],h=s.size>1,u=o.size>1,f=!c&&a.size>1,d=l.size>1||[...l].some(v=>v!==0),m=0;return m|=1,m|=4*+c,m|=256*+h,m|=512*+u,m|=1024*+f,m|=2048*+d,zt("trun",1,m,[Ae(n.currentChunk.samples.length),Ae(n.currentChunk.offset-n.currentChunk.moofOffset||0),c?Ae(i[0]):[],n.currentChunk.samples.map((v,p)=>[h?Ae(e[p]):[],u?Ae(t[p]):[],f?Ae(i[p]):[],d?lD(r[p]):[]])])},jD=n=>an("mfra",null,[...n.map(ZD),JD()]),ZD=(n,e)=>zt("tfra",1,0,[Ae(n.id),Ae(63),Ae(n.finalizedChunks.length),n.finalizedChunks.map(i=>[oo(pr(i.startTimestamp,n.timescale)),oo(i.moofOffset),Ae(e+1),Ae(1),Ae(1)])]),JD=()=>zt("mfro",0,0,[Ae(0)]),QD={avc:"avc1",hevc:"hvc1",vp9:"vp09",av1:"av01"},eN={avc:PD,hevc:ID,vp9:LD,av1:kD},tN={aac:"mp4a",opus:"Opus"},nN={aac:DD,opus:ND};var ip=class{},Oy=class extends ip{constructor(){super(...arguments),this.buffer=null}},wM=class extends ip{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},iN=class extends ip{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},to,Ea,SM=class{constructor(){this.pos=0,st(this,to,new Uint8Array(8)),st(this,Ea,new DataView(U(this,to).buffer)),this.offsets=new WeakMap}seek(n){this.pos=n}writeU32(n){U(this,Ea).setUint32(0,n,!1),this.write(U(this,to).subarray(0,4))}writeU64(n){U(this,Ea).setUint32(0,Math.floor(n/2**32),!1),U(this,Ea).setUint32(4,n,!1),this.write(U(this,to).subarray(0,8))}writeAscii(n){for(let e=0;e<n.length;e++)U(this,Ea).setUint8(e%8,n.charCodeAt(e)),e%8===7&&this.write(U(this,to));n.length%8!==0&&this.write(U(this,to).subarray(0,n.length%8))}writeBox(n){if(this.offsets.set(n,this.pos),n.contents&&!n.children)this.writeBoxHeader(n,n.size??n.contents.byteLength+8),this.write(n.contents);else{let e=this.pos;if(this.writeBoxHeader(n,0),n.contents&&this.write(n.contents),n.children)for(let r of n.children)r&&this.writeBox(r);let t=this.pos,i=n.size??t-e;this.seek(e),this.writeBoxHeader(n,i),this.seek(t)}}writeBoxHeader(n,e){this.writeU32(n.largeSize?1:e),this.writeAscii(n.type),n.largeSize&&this.writeU64(e)}measureBoxHeader(n){return 8+(n.largeSize?8:0)}patchBox(n){let e=this.pos;this.seek(this.offsets.get(n)),this.writeBox(n),this.seek(e)}measureBox(n){if(n.contents&&!n.children)return this.measureBoxHeader(n)+n.contents.byteLength;{let e=this.measureBoxHeader(n);if(n.contents&&(e+=n.contents.byteLength),n.children)for(let t of n.children)t&&(e+=this.measureBox(t));return e}}};to=new WeakMap;Ea=new WeakMap;var $f,so,bc,pc,Yf,Ey,rN=class extends SM{constructor(n){super(),st(this,Yf),st(this,$f,void 0),st(this,so,new ArrayBuffer(2**16)),st(this,bc,new Uint8Array(U(this,so))),st(this,pc,0),Tn(this,$f,n)}write(n){ft(this,Yf,Ey).call(this,this.pos+n.byteLength),U(this,bc).set(n,this.pos),this.pos+=n.byteLength,Tn(this,pc,Math.max(U(this,pc),this.pos))}finalize(){ft(this,Yf,Ey).call(this,this.pos),U(this,$f).buffer=U(this,so).slice(0,Math.max(U(this,pc),this.pos))}};$f=new WeakMap;so=new WeakMap;bc=new WeakMap;pc=new WeakMap;Yf=new WeakSet;Ey=function(n){let e=U(this,so).byteLength;for(;e<n;)e*=2;if(e===U(this,so).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(U(this,bc),0),Tn(this,so,t),Tn(this,bc,i)};var sN=2**24,oN=2,yc,no,mc,zr,di,Jf,Cy,By,MM,zy,AM,vc,Qf,Vy=class extends SM{constructor(n){super(),st(this,Jf),st(this,By),st(this,zy),st(this,vc),st(this,yc,void 0),st(this,no,[]),st(this,mc,void 0),st(this,zr,void 0),st(this,di,[]),Tn(this,yc,n),Tn(this,mc,n.options?.chunked??!1),Tn(this,zr,n.options?.chunkSize??sN)}write(n){U(this,no).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(U(this,no).length===0)return;let n=[],e=[...U(this,no)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of U(this,no))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);U(this,mc)?(ft(this,Jf,Cy).call(this,t.data,t.start),ft(this,vc,Qf).call(this)):U(this,yc).options.onData?.(t.data,t.start)}U(this,no).length=0}finalize(){U(this,mc)&&ft(this,vc,Qf).call(this,!0)}};yc=new WeakMap;no=new WeakMap;mc=new WeakMap;zr=new WeakMap;di=new WeakMap;Jf=new WeakSet;Cy=function(n,e){let t=U(this,di).findIndex(a=>a.start<=e&&e<a.start+U(this,zr));t===-1&&(t=ft(this,zy,AM).call(this,e));let i=U(this,di)[t],r=e-i.start,s=n.subarray(0,Math.min(U(this,zr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(ft(this,By,MM).call(this,i,o),i.written[0].start===0&&i.written[0].end===U(this,zr)&&(i.shouldFlush=!0),U(this,di).length>oN){for(let a=0;a<U(this,di).length-1;a++)U(this,di)[a].shouldFlush=!0;ft(this,vc,Qf).call(this)}s.byteLength<n.byteLength&&ft(this,Jf,Cy).call(this,n.subarray(s.byteLength),e+s.byteLength)};By=new WeakSet;MM=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};zy=new WeakSet;AM=function(n){let t={start:Math.floor(n/U(this,zr))*U(this,zr),data:new Uint8Array(U(this,zr)),written:[],shouldFlush:!1};return U(this,di).push(t),U(this,di).sort((i,r)=>i.start-r.start),U(this,di).indexOf(t)};vc=new WeakSet;Qf=function(n=!1){for(let e=0;e<U(this,di).length;e++){let t=U(this,di)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written)U(this,yc).options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start);U(this,di).splice(e--,1)}}};var aN=class extends Vy{constructor(n){super(new wM({onData:(e,t)=>n.stream.write({type:"write",data:e,position:t}),chunked:!0,chunkSize:n.options?.chunkSize}))}},Ry=1e3,lN=["avc","hevc","vp9","av1"],cN=["aac","opus"],hN=2082844800,uN=["strict","offset","cross-track-offset"],Be,$e,ep,ui,kn,An,Ca,Ra,Gy,io,ro,_c,Py,TM,Iy,EM,Hy,CM,Ly,RM,Wy,PM,Kf,ky,dr,Br,Xy,IM,xc,tp,np,qy,Ia,wc,jf,Fy,LM=class{constructor(n){if(st(this,Py),st(this,Iy),st(this,Hy),st(this,Ly),st(this,Wy),st(this,Kf),st(this,dr),st(this,Xy),st(this,xc),st(this,np),st(this,Ia),st(this,jf),st(this,Be,void 0),st(this,$e,void 0),st(this,ep,void 0),st(this,ui,void 0),st(this,kn,null),st(this,An,null),st(this,Ca,Math.floor(Date.now()/1e3)+hN),st(this,Ra,[]),st(this,Gy,1),st(this,io,[]),st(this,ro,[]),st(this,_c,!1),ft(this,Py,TM).call(this,n),n.video=gc(n.video),n.audio=gc(n.audio),n.fastStart=gc(n.fastStart),this.target=n.target,Tn(this,Be,{firstTimestampBehavior:"strict",...n}),n.target instanceof Oy)Tn(this,$e,new rN(n.target));else if(n.target instanceof wM)Tn(this,$e,new Vy(n.target));else if(n.target instanceof iN)Tn(this,$e,new aN(n.target));else throw new Error(`Invalid target: ${n.target}`);ft(this,Ly,RM).call(this),ft(this,Iy,EM).call(this)}addVideoChunk(n,e,t,i){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (sample) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");if(i!==void 0&&!Number.isFinite(i))throw new TypeError("addVideoChunk's fourth argument (compositionTimeOffset), when provided, must be a real number.");let r=new Uint8Array(n.byteLength);n.copyTo(r),this.addVideoChunkRaw(r,n.type,t??n.timestamp,n.duration,e,i)}addVideoChunkRaw(n,e,t,i,r,s){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addVideoChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addVideoChunkRaw's fifth argument (meta), when provided, must be an object.");if(s!==void 0&&!Number.isFinite(s))throw new TypeError("addVideoChunkRaw's sixth argument (compositionTimeOffset), when provided, must be a real number.");if(ft(this,jf,Fy).call(this),!U(this,Be).video)throw new Error("No video track declared.");if(typeof U(this,Be).fastStart=="object"&&U(this,kn).samples.length===U(this,Be).fastStart.expectedVideoChunks)throw new Error(`Cannot add more video chunks than specified in 'fastStart' (${U(this,Be).fastStart.expectedVideoChunks}).`);let o=ft(this,Kf,ky).call(this,U(this,kn),n,e,t,i,r,s);if(U(this,Be).fastStart==="fragmented"&&U(this,An)){for(;U(this,ro).length>0&&U(this,ro)[0].decodeTimestamp<=o.decodeTimestamp;){let a=U(this,ro).shift();ft(this,dr,Br).call(this,U(this,An),a)}o.decodeTimestamp<=U(this,An).lastDecodeTimestamp?ft(this,dr,Br).call(this,U(this,kn),o):U(this,io).push(o)}else ft(this,dr,Br).call(this,U(this,kn),o)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (sample) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,n.duration,e)}addAudioChunkRaw(n,e,t,i,r){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addAudioChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addAudioChunkRaw's fifth argument (meta), when provided, must be an object.");if(ft(this,jf,Fy).call(this),!U(this,Be).audio)throw new Error("No audio track declared.");if(typeof U(this,Be).fastStart=="object"&&U(this,An).samples.length===U(this,Be).fastStart.expectedAudioChunks)throw new Error(`Cannot add more audio chunks than specified in 'fastStart' (${U(this,Be).fastStart.expectedAudioChunks}).`);let s=ft(this,Kf,ky).call(this,U(this,An),n,e,t,i,r);if(U(this,Be).fastStart==="fragmented"&&U(this,kn)){for(;U(this,io).length>0&&U(this,io)[0].decodeTimestamp<=s.decodeTimestamp;){let o=U(this,io).shift();ft(this,dr,Br).call(this,U(this,kn),o)}s.decodeTimestamp<=U(this,kn).lastDecodeTimestamp?ft(this,dr,Br).call(this,U(this,An),s):U(this,ro).push(s)}else ft(this,dr,Br).call(this,U(this,An),s)}finalize(){if(U(this,_c))throw new Error("Cannot finalize a muxer more than once.");if(U(this,Be).fastStart==="fragmented"){for(let e of U(this,io))ft(this,dr,Br).call(this,U(this,kn),e);for(let e of U(this,ro))ft(this,dr,Br).call(this,U(this,An),e);ft(this,np,qy).call(this,!1)}else U(this,kn)&&ft(this,xc,tp).call(this,U(this,kn)),U(this,An)&&ft(this,xc,tp).call(this,U(this,An));let n=[U(this,kn),U(this,An)].filter(Boolean);if(U(this,Be).fastStart==="in-memory"){let e;for(let i=0;i<2;i++){let r=qf(n,U(this,Ca)),s=U(this,$e).measureBox(r);e=U(this,$e).measureBox(U(this,ui));let o=U(this,$e).pos+s+e;for(let a of U(this,Ra)){a.offset=o;for(let{data:l}of a.samples)o+=l.byteLength,e+=l.byteLength}if(o<2**32)break;e>=2**32&&(U(this,ui).largeSize=!0)}let t=qf(n,U(this,Ca));U(this,$e).writeBox(t),U(this,ui).size=e,U(this,$e).writeBox(U(this,ui));for(let i of U(this,Ra))for(let r of i.samples)U(this,$e).write(r.data),r.data=null}else if(U(this,Be).fastStart==="fragmented"){let e=U(this,$e).pos,t=jD(n);U(this,$e).writeBox(t);let i=U(this,$e).pos-e;U(this,$e).seek(U(this,$e).pos-4),U(this,$e).writeU32(i)}else{let e=U(this,$e).offsets.get(U(this,ui)),t=U(this,$e).pos-e;U(this,ui).size=t,U(this,ui).largeSize=t>=2**32,U(this,$e).patchBox(U(this,ui));let i=qf(n,U(this,Ca));if(typeof U(this,Be).fastStart=="object"){U(this,$e).seek(U(this,ep)),U(this,$e).writeBox(i);let r=e-U(this,$e).pos;U(this,$e).writeBox(hD(r))}else U(this,$e).writeBox(i)}ft(this,Ia,wc).call(this),U(this,$e).finalize(),Tn(this,_c,!0)}};Be=new WeakMap;$e=new WeakMap;ep=new WeakMap;ui=new WeakMap;kn=new WeakMap;An=new WeakMap;Ca=new WeakMap;Ra=new WeakMap;Gy=new WeakMap;io=new WeakMap;ro=new WeakMap;_c=new WeakMap;Py=new WeakSet;TM=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof ip))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(!lN.includes(n.video.codec))throw new TypeError(`Unsupported video codec: ${n.video.codec}`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);let e=n.video.rotation;if(typeof e=="number"&&![0,90,180,270].includes(e))throw new TypeError(`Invalid video rotation: ${e}. Has to be 0, 90, 180 or 270.`);if(Array.isArray(e)&&(e.length!==9||e.some(t=>typeof t!="number")))throw new TypeError(`Invalid video transformation matrix: ${e.join()}`);if(n.video.frameRate!==void 0&&(!Number.isInteger(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive integer.`)}if(n.audio){if(!cN.includes(n.audio.codec))throw new TypeError(`Unsupported audio codec: ${n.audio.codec}`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`)}if(n.firstTimestampBehavior&&!uN.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(typeof n.fastStart=="object"){if(n.video){if(n.fastStart.expectedVideoChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedVideoChunks'.");if(!Number.isInteger(n.fastStart.expectedVideoChunks)||n.fastStart.expectedVideoChunks<0)throw new TypeError("'expectedVideoChunks' must be a non-negative integer.")}if(n.audio){if(n.fastStart.expectedAudioChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedAudioChunks'.");if(!Number.isInteger(n.fastStart.expectedAudioChunks)||n.fastStart.expectedAudioChunks<0)throw new TypeError("'expectedAudioChunks' must be a non-negative integer.")}}else if(![!1,"in-memory","fragmented"].includes(n.fastStart))throw new TypeError("'fastStart' option must be false, 'in-memory', 'fragmented' or an object.");if(n.minFragmentDuration!==void 0&&(!Number.isFinite(n.minFragmentDuration)||n.minFragmentDuration<0))throw new TypeError("'minFragmentDuration' must be a non-negative number.")};Iy=new WeakSet;EM=function(){if(U(this,$e).writeBox(cD({holdsAvc:U(this,Be).video?.codec==="avc",fragmented:U(this,Be).fastStart==="fragmented"})),Tn(this,ep,U(this,$e).pos),U(this,Be).fastStart==="in-memory")Tn(this,ui,Ty(!1));else if(U(this,Be).fastStart!=="fragmented"){if(typeof U(this,Be).fastStart=="object"){let n=ft(this,Hy,CM).call(this);U(this,$e).seek(U(this,$e).pos+n)}Tn(this,ui,Ty(!0)),U(this,$e).writeBox(U(this,ui))}ft(this,Ia,wc).call(this)};Hy=new WeakSet;CM=function(){if(typeof U(this,Be).fastStart!="object")return;let n=0,e=[U(this,Be).fastStart.expectedVideoChunks,U(this,Be).fastStart.expectedAudioChunks];for(let t of e)t&&(n+=8*Math.ceil(2/3*t),n+=4*t,n+=12*Math.ceil(2/3*t),n+=4*t,n+=8*t);return n+=4096,n};Ly=new WeakSet;RM=function(){if(U(this,Be).video&&Tn(this,kn,{id:1,info:{type:"video",codec:U(this,Be).video.codec,width:U(this,Be).video.width,height:U(this,Be).video.height,rotation:U(this,Be).video.rotation??0,decoderConfig:null},timescale:U(this,Be).video.frameRate??57600,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),U(this,Be).audio&&(Tn(this,An,{id:U(this,Be).video?2:1,info:{type:"audio",codec:U(this,Be).audio.codec,numberOfChannels:U(this,Be).audio.numberOfChannels,sampleRate:U(this,Be).audio.sampleRate,decoderConfig:null},timescale:U(this,Be).audio.sampleRate,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),U(this,Be).audio.codec==="aac")){let n=ft(this,Wy,PM).call(this,2,U(this,Be).audio.sampleRate,U(this,Be).audio.numberOfChannels);U(this,An).info.decoderConfig={codec:U(this,Be).audio.codec,description:n,numberOfChannels:U(this,Be).audio.numberOfChannels,sampleRate:U(this,Be).audio.sampleRate}}};Wy=new WeakSet;PM=function(n,e,t){let r=[96e3,88200,64e3,48e3,44100,32e3,24e3,22050,16e3,12e3,11025,8e3,7350].indexOf(e),s=t,o="";o+=n.toString(2).padStart(5,"0"),o+=r.toString(2).padStart(4,"0"),r===15&&(o+=e.toString(2).padStart(24,"0")),o+=s.toString(2).padStart(4,"0");let a=Math.ceil(o.length/8)*8;o=o.padEnd(a,"0");let l=new Uint8Array(o.length/8);for(let c=0;c<o.length;c+=8)l[c/8]=parseInt(o.slice(c,c+8),2);return l};Kf=new WeakSet;ky=function(n,e,t,i,r,s,o){let a=i/1e6,l=(i-(o??0))/1e6,c=r/1e6,h=ft(this,Xy,IM).call(this,a,l,n);return a=h.presentationTimestamp,l=h.decodeTimestamp,s?.decoderConfig&&(n.info.decoderConfig===null?n.info.decoderConfig=s.decoderConfig:Object.assign(n.info.decoderConfig,s.decoderConfig)),{presentationTimestamp:a,decodeTimestamp:l,duration:c,data:e,size:e.byteLength,type:t,timescaleUnitsToNextSample:pr(c,n.timescale)}};dr=new WeakSet;Br=function(n,e){U(this,Be).fastStart!=="fragmented"&&n.samples.push(e);let t=pr(e.presentationTimestamp-e.decodeTimestamp,n.timescale);if(n.lastTimescaleUnits!==null){let r=pr(e.decodeTimestamp,n.timescale,!1),s=Math.round(r-n.lastTimescaleUnits);if(n.lastTimescaleUnits+=s,n.lastSample.timescaleUnitsToNextSample=s,U(this,Be).fastStart!=="fragmented"){let o=Zf(n.timeToSampleTable);o.sampleCount===1?(o.sampleDelta=s,o.sampleCount++):o.sampleDelta===s?o.sampleCount++:(o.sampleCount--,n.timeToSampleTable.push({sampleCount:2,sampleDelta:s}));let a=Zf(n.compositionTimeOffsetTable);a.sampleCompositionTimeOffset===t?a.sampleCount++:n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t})}}else n.lastTimescaleUnits=0,U(this,Be).fastStart!=="fragmented"&&(n.timeToSampleTable.push({sampleCount:1,sampleDelta:pr(e.duration,n.timescale)}),n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t}));n.lastSample=e;let i=!1;if(!n.currentChunk)i=!0;else{let r=e.presentationTimestamp-n.currentChunk.startTimestamp;if(U(this,Be).fastStart==="fragmented"){let s=U(this,kn)??U(this,An),o=U(this,Be).minFragmentDuration??1;n===s&&e.type==="key"&&r>=o&&(i=!0,ft(this,np,qy).call(this))}else i=r>=.5}i&&(n.currentChunk&&ft(this,xc,tp).call(this,n),n.currentChunk={startTimestamp:e.presentationTimestamp,samples:[]}),n.currentChunk.samples.push(e)};Xy=new WeakSet;IM=function(n,e,t){let i=U(this,Be).firstTimestampBehavior==="strict",r=t.lastDecodeTimestamp===-1;if(i&&r&&e!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received DTS=${e}).Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of thedocument, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
`);if(U(this,Be).firstTimestampBehavior==="offset"||U(this,Be).firstTimestampBehavior==="cross-track-offset"){t.firstDecodeTimestamp===void 0&&(t.firstDecodeTimestamp=e);let o;U(this,Be).firstTimestampBehavior==="offset"?o=t.firstDecodeTimestamp:o=Math.min(U(this,kn)?.firstDecodeTimestamp??1/0,U(this,An)?.firstDecodeTimestamp??1/0),e-=o,n-=o}if(e<t.lastDecodeTimestamp)throw new Error(`Timestamps must be monotonically increasing (DTS went from ${t.lastDecodeTimestamp*1e6} to ${e*1e6}).`);return t.lastDecodeTimestamp=e,{presentationTimestamp:n,decodeTimestamp:e}};xc=new WeakSet;tp=function(n){if(U(this,Be).fastStart==="fragmented")throw new Error("Can't finalize individual chunks if 'fastStart' is set to 'fragmented'.");if(n.currentChunk){if(n.finalizedChunks.push(n.currentChunk),U(this,Ra).push(n.currentChunk),(n.compactlyCodedChunkTable.length===0||Zf(n.compactlyCodedChunkTable).samplesPerChunk!==n.currentChunk.samples.length)&&n.compactlyCodedChunkTable.push({firstChunk:n.finalizedChunks.length,samplesPerChunk:n.currentChunk.samples.length}),U(this,Be).fastStart==="in-memory"){n.currentChunk.offset=0;return}n.currentChunk.offset=U(this,$e).pos;for(let e of n.currentChunk.samples)U(this,$e).write(e.data),e.data=null;ft(this,Ia,wc).call(this)}};np=new WeakSet;qy=function(n=!0){if(U(this,Be).fastStart!=="fragmented")throw new Error("Can't finalize a fragment unless 'fastStart' is set to 'fragmented'.");let e=[U(this,kn),U(this,An)].filter(a=>a&&a.currentChunk);if(e.length===0)return;let t=oD(this,Gy)._++;if(t===1){let a=qf(e,U(this,Ca),!0);U(this,$e).writeBox(a)}let i=U(this,$e).pos,r=gM(t,e);U(this,$e).writeBox(r);{let a=Ty(!1),l=0;for(let h of e)for(let u of h.currentChunk.samples)l+=u.size;let c=U(this,$e).measureBox(a)+l;c>=2**32&&(a.largeSize=!0,c=U(this,$e).measureBox(a)+l),a.size=c,U(this,$e).writeBox(a)}for(let a of e){a.currentChunk.offset=U(this,$e).pos,a.currentChunk.moofOffset=i;for(let l of a.currentChunk.samples)U(this,$e).write(l.data),l.data=null}let s=U(this,$e).pos;U(this,$e).seek(U(this,$e).offsets.get(r));let o=gM(t,e);U(this,$e).writeBox(o),U(this,$e).seek(s);for(let a of e)a.finalizedChunks.push(a.currentChunk),U(this,Ra).push(a.currentChunk),a.currentChunk=null;n&&ft(this,Ia,wc).call(this)};Ia=new WeakSet;wc=function(){U(this,$e)instanceof Vy&&U(this,$e).flush()};jf=new WeakSet;Fy=function(){if(U(this,_c))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var rv=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},R=(n,e,t)=>(rv(n,e,"read from private field"),t?t.call(n):e.get(n)),we=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},Je=(n,e,t,i)=>(rv(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),ke=(n,e,t)=>(rv(n,e,"access private method"),t),FM=class{constructor(n){this.value=n}},sv=class{constructor(n){this.value=n}},DM=n=>n<256?1:n<65536?2:n<1<<24?3:n<2**32?4:n<2**40?5:6,fN=n=>{if(n<127)return 1;if(n<16383)return 2;if(n<(1<<21)-1)return 3;if(n<(1<<28)-1)return 4;if(n<2**35-1)return 5;if(n<2**42-1)return 6;throw new Error("EBML VINT size not supported "+n)},La=(n,e,t)=>{let i=0;for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7),l=(o&1<<a)>>a;i<<=1,i|=l}return i},pN=(n,e,t,i)=>{for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7);o&=~(1<<a),o|=(i&1<<t-r-1)>>t-r-1<<a,n[s]=o}};var gp=class{},ov=class extends gp{constructor(){super(...arguments),this.buffer=null}},NM=class extends gp{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.onHeader&&typeof n.onHeader!="function")throw new TypeError("options.onHeader, when provided, must be a function.");if(n.onCluster&&typeof n.onCluster!="function")throw new TypeError("options.onCluster, when provided, must be a function.");if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},mN=class extends gp{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},bs,vt,$y,UM,Yy,OM,Ky,BM,rp,jy,Zy,zM,VM=class{constructor(){we(this,$y),we(this,Yy),we(this,Ky),we(this,rp),we(this,Zy),this.pos=0,we(this,bs,new Uint8Array(8)),we(this,vt,new DataView(R(this,bs).buffer)),this.offsets=new WeakMap,this.dataOffsets=new WeakMap}seek(n){this.pos=n}writeEBMLVarInt(n,e=fN(n)){let t=0;switch(e){case 1:R(this,vt).setUint8(t++,128|n);break;case 2:R(this,vt).setUint8(t++,64|n>>8),R(this,vt).setUint8(t++,n);break;case 3:R(this,vt).setUint8(t++,32|n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 4:R(this,vt).setUint8(t++,16|n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 5:R(this,vt).setUint8(t++,8|n/2**32&7),R(this,vt).setUint8(t++,n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 6:R(this,vt).setUint8(t++,4|n/2**40&3),R(this,vt).setUint8(t++,n/2**32|0),R(this,vt).setUint8(t++,n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;default:throw new Error("Bad EBML VINT size "+e)}this.write(R(this,bs).subarray(0,t))}writeEBML(n){if(n!==null)if(n instanceof Uint8Array)this.write(n);else if(Array.isArray(n))for(let e of n)this.writeEBML(e);else if(this.offsets.set(n,this.pos),ke(this,rp,jy).call(this,n.id),Array.isArray(n.data)){let e=this.pos,t=n.size===-1?1:n.size??4;n.size===-1?ke(this,$y,UM).call(this,255):this.seek(this.pos+t);let i=this.pos;if(this.dataOffsets.set(n,i),this.writeEBML(n.data),n.size!==-1){let r=this.pos-i,s=this.pos;this.seek(e),this.writeEBMLVarInt(r,t),this.seek(s)}}else if(typeof n.data=="number"){let e=n.size??DM(n.data);this.writeEBMLVarInt(e),ke(this,rp,jy).call(this,n.data,e)}else typeof n.data=="string"?(this.writeEBMLVarInt(n.data.length),ke(this,Zy,zM).call(this,n.data)):n.data instanceof Uint8Array?(this.writeEBMLVarInt(n.data.byteLength,n.size),this.write(n.data)):n.data instanceof FM?(this.writeEBMLVarInt(4),ke(this,Yy,OM).call(this,n.data.value)):n.data instanceof sv&&(this.writeEBMLVarInt(8),ke(this,Ky,BM).call(this,n.data.value))}};bs=new WeakMap;vt=new WeakMap;$y=new WeakSet;UM=function(n){R(this,vt).setUint8(0,n),this.write(R(this,bs).subarray(0,1))};Yy=new WeakSet;OM=function(n){R(this,vt).setFloat32(0,n,!1),this.write(R(this,bs).subarray(0,4))};Ky=new WeakSet;BM=function(n){R(this,vt).setFloat64(0,n,!1),this.write(R(this,bs))};rp=new WeakSet;jy=function(n,e=DM(n)){let t=0;switch(e){case 6:R(this,vt).setUint8(t++,n/2**40|0);case 5:R(this,vt).setUint8(t++,n/2**32|0);case 4:R(this,vt).setUint8(t++,n>>24);case 3:R(this,vt).setUint8(t++,n>>16);case 2:R(this,vt).setUint8(t++,n>>8);case 1:R(this,vt).setUint8(t++,n);break;default:throw new Error("Bad UINT size "+e)}this.write(R(this,bs).subarray(0,t))};Zy=new WeakSet;zM=function(n){this.write(new Uint8Array(n.split("").map(e=>e.charCodeAt(0))))};var sp,fo,Fc,op,Jy,gN=class extends VM{constructor(n){super(),we(this,op),we(this,sp,void 0),we(this,fo,new ArrayBuffer(2**16)),we(this,Fc,new Uint8Array(R(this,fo))),Je(this,sp,n)}write(n){ke(this,op,Jy).call(this,this.pos+n.byteLength),R(this,Fc).set(n,this.pos),this.pos+=n.byteLength}finalize(){ke(this,op,Jy).call(this,this.pos),R(this,sp).buffer=R(this,fo).slice(0,this.pos)}};sp=new WeakMap;fo=new WeakMap;Fc=new WeakMap;op=new WeakSet;Jy=function(n){let e=R(this,fo).byteLength;for(;e<n;)e*=2;if(e===R(this,fo).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(R(this,Fc),0),Je(this,fo,t),Je(this,Fc,i)};var ka,gr,yr,ao,zc=class extends VM{constructor(n){super(),this.target=n,we(this,ka,!1),we(this,gr,void 0),we(this,yr,void 0),we(this,ao,void 0)}write(n){if(!R(this,ka))return;let e=this.pos;if(e<R(this,yr)){if(e+n.byteLength<=R(this,yr))return;n=n.subarray(R(this,yr)-e),e=0}let t=e+n.byteLength-R(this,yr),i=R(this,gr).byteLength;for(;i<t;)i*=2;if(i!==R(this,gr).byteLength){let r=new Uint8Array(i);r.set(R(this,gr),0),Je(this,gr,r)}R(this,gr).set(n,e-R(this,yr)),Je(this,ao,Math.max(R(this,ao),e+n.byteLength))}startTrackingWrites(){Je(this,ka,!0),Je(this,gr,new Uint8Array(2**10)),Je(this,yr,this.pos),Je(this,ao,this.pos)}getTrackedWrites(){if(!R(this,ka))throw new Error("Can't get tracked writes since nothing was tracked.");let e={data:R(this,gr).subarray(0,R(this,ao)-R(this,yr)),start:R(this,yr),end:R(this,ao)};return Je(this,gr,void 0),Je(this,ka,!1),e}};ka=new WeakMap;gr=new WeakMap;yr=new WeakMap;ao=new WeakMap;var yN=2**24,vN=2,lo,Ua,Ec,Sc,Hr,fi,hp,Qy,av,GM,lv,HM,Cc,up,cv=class extends zc{constructor(n,e){super(n),we(this,hp),we(this,av),we(this,lv),we(this,Cc),we(this,lo,[]),we(this,Ua,0),we(this,Ec,void 0),we(this,Sc,void 0),we(this,Hr,void 0),we(this,fi,[]),Je(this,Ec,e),Je(this,Sc,n.options?.chunked??!1),Je(this,Hr,n.options?.chunkSize??yN)}write(n){super.write(n),R(this,lo).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(R(this,lo).length===0)return;let n=[],e=[...R(this,lo)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of R(this,lo))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);if(R(this,Sc))ke(this,hp,Qy).call(this,t.data,t.start),ke(this,Cc,up).call(this);else{if(R(this,Ec)&&t.start<R(this,Ua))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data,t.start),Je(this,Ua,t.start+t.data.byteLength)}}R(this,lo).length=0}finalize(){R(this,Sc)&&ke(this,Cc,up).call(this,!0)}};lo=new WeakMap;Ua=new WeakMap;Ec=new WeakMap;Sc=new WeakMap;Hr=new WeakMap;fi=new WeakMap;hp=new WeakSet;Qy=function(n,e){let t=R(this,fi).findIndex(a=>a.start<=e&&e<a.start+R(this,Hr));t===-1&&(t=ke(this,lv,HM).call(this,e));let i=R(this,fi)[t],r=e-i.start,s=n.subarray(0,Math.min(R(this,Hr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(ke(this,av,GM).call(this,i,o),i.written[0].start===0&&i.written[0].end===R(this,Hr)&&(i.shouldFlush=!0),R(this,fi).length>vN){for(let a=0;a<R(this,fi).length-1;a++)R(this,fi)[a].shouldFlush=!0;ke(this,Cc,up).call(this)}s.byteLength<n.byteLength&&ke(this,hp,Qy).call(this,n.subarray(s.byteLength),e+s.byteLength)};av=new WeakSet;GM=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};lv=new WeakSet;HM=function(n){let t={start:Math.floor(n/R(this,Hr))*R(this,Hr),data:new Uint8Array(R(this,Hr)),written:[],shouldFlush:!1};return R(this,fi).push(t),R(this,fi).sort((i,r)=>i.start-r.start),R(this,fi).indexOf(t)};Cc=new WeakSet;up=function(n=!1){for(let e=0;e<R(this,fi).length;e++){let t=R(this,fi)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written){if(R(this,Ec)&&t.start+i.start<R(this,Ua))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start),Je(this,Ua,t.start+i.end)}R(this,fi).splice(e--,1)}}};var _N=class extends cv{constructor(n,e){super(new NM({onData:(t,i)=>n.stream.write({type:"write",data:t,position:i}),chunked:!0,chunkSize:n.options?.chunkSize}),e)}},Wa=1,Dc=2,dp=3,xN=1,bN=2,wN=17,SN=2**15,Rc=2**13,kM="https://github.com/Vanilagy/webm-muxer",WM=6,XM=5,MN=["strict","offset","permissive"],qe,Fe,Nc,Uc,Gr,Xa,Fa,po,qa,ws,Oa,Ba,_r,Vc,za,_s,xs,co,Pc,Ic,Va,Ga,fp,Oc,Lc,ev,qM,tv,$M,hv,YM,uv,KM,dv,jM,fv,ZM,pv,JM,yp,mv,vp,gv,yv,QM,ho,Da,uo,Na,nv,e1,iv,t1,Mc,ap,Ac,lp,vv,n1,vr,Vr,Ha,Bc,kc,pp,_v,i1,mp,xv,Tc,cp,r1=class{constructor(n){we(this,ev),we(this,tv),we(this,hv),we(this,uv),we(this,dv),we(this,fv),we(this,pv),we(this,yp),we(this,vp),we(this,yv),we(this,ho),we(this,uo),we(this,nv),we(this,iv),we(this,Mc),we(this,Ac),we(this,vv),we(this,vr),we(this,Ha),we(this,kc),we(this,_v),we(this,mp),we(this,Tc),we(this,qe,void 0),we(this,Fe,void 0),we(this,Nc,void 0),we(this,Uc,void 0),we(this,Gr,void 0),we(this,Xa,void 0),we(this,Fa,void 0),we(this,po,void 0),we(this,qa,void 0),we(this,ws,void 0),we(this,Oa,void 0),we(this,Ba,void 0),we(this,_r,void 0),we(this,Vc,void 0),we(this,za,0),we(this,_s,[]),we(this,xs,[]),we(this,co,[]),we(this,Pc,void 0),we(this,Ic,void 0),we(this,Va,-1),we(this,Ga,-1),we(this,fp,-1),we(this,Oc,void 0),we(this,Lc,!1),ke(this,ev,qM).call(this,n),Je(this,qe,{type:"webm",firstTimestampBehavior:"strict",...n}),this.target=n.target;let e=!!R(this,qe).streaming;if(n.target instanceof ov)Je(this,Fe,new gN(n.target));else if(n.target instanceof NM)Je(this,Fe,new cv(n.target,e));else if(n.target instanceof mN)Je(this,Fe,new _N(n.target,e));else throw new Error(`Invalid target: ${n.target}`);ke(this,tv,$M).call(this)}addVideoChunk(n,e,t){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (chunk) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addVideoChunkRaw(i,n.type,t??n.timestamp,e)}addVideoChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addVideoChunkRaw's fourth argument (meta), when provided, must be an object.");if(ke(this,Tc,cp).call(this),!R(this,qe).video)throw new Error("No video track declared.");R(this,Pc)===void 0&&Je(this,Pc,t),i&&ke(this,nv,e1).call(this,i);let r=ke(this,Ac,lp).call(this,n,e,t,Wa);for(R(this,qe).video.codec==="V_VP9"&&ke(this,iv,t1).call(this,r),Je(this,Va,r.timestamp);R(this,xs).length>0&&R(this,xs)[0].timestamp<=r.timestamp;){let s=R(this,xs).shift();ke(this,vr,Vr).call(this,s,!1)}!R(this,qe).audio||r.timestamp<=R(this,Ga)?ke(this,vr,Vr).call(this,r,!0):R(this,_s).push(r),ke(this,Mc,ap).call(this),ke(this,ho,Da).call(this)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (chunk) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,e)}addAudioChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addAudioChunkRaw's fourth argument (meta), when provided, must be an object.");if(ke(this,Tc,cp).call(this),!R(this,qe).audio)throw new Error("No audio track declared.");R(this,Ic)===void 0&&Je(this,Ic,t),i?.decoderConfig&&(R(this,qe).streaming?Je(this,ws,ke(this,Ha,Bc).call(this,i.decoderConfig.description)):ke(this,kc,pp).call(this,R(this,ws),i.decoderConfig.description));let r=ke(this,Ac,lp).call(this,n,e,t,Dc);for(Je(this,Ga,r.timestamp);R(this,_s).length>0&&R(this,_s)[0].timestamp<=r.timestamp;){let s=R(this,_s).shift();ke(this,vr,Vr).call(this,s,!0)}!R(this,qe).video||r.timestamp<=R(this,Va)?ke(this,vr,Vr).call(this,r,!R(this,qe).video):R(this,xs).push(r),ke(this,Mc,ap).call(this),ke(this,ho,Da).call(this)}addSubtitleChunk(n,e,t){if(typeof n!="object"||!n)throw new TypeError("addSubtitleChunk's first argument (chunk) must be an object.");if(!(n.body instanceof Uint8Array))throw new TypeError("body must be an instance of Uint8Array.");if(!Number.isFinite(n.timestamp)||n.timestamp<0)throw new TypeError("timestamp must be a non-negative real number.");if(!Number.isFinite(n.duration)||n.duration<0)throw new TypeError("duration must be a non-negative real number.");if(n.additions&&!(n.additions instanceof Uint8Array))throw new TypeError("additions, when present, must be an instance of Uint8Array.");if(typeof e!="object")throw new TypeError("addSubtitleChunk's second argument (meta) must be an object.");if(ke(this,Tc,cp).call(this),!R(this,qe).subtitles)throw new Error("No subtitle track declared.");e?.decoderConfig&&(R(this,qe).streaming?Je(this,Oa,ke(this,Ha,Bc).call(this,e.decoderConfig.description)):ke(this,kc,pp).call(this,R(this,Oa),e.decoderConfig.description));let i=ke(this,Ac,lp).call(this,n.body,"key",t??n.timestamp,dp,n.duration,n.additions);Je(this,fp,i.timestamp),R(this,co).push(i),ke(this,Mc,ap).call(this),ke(this,ho,Da).call(this)}finalize(){if(R(this,Lc))throw new Error("Cannot finalize a muxer more than once.");for(;R(this,_s).length>0;)ke(this,vr,Vr).call(this,R(this,_s).shift(),!0);for(;R(this,xs).length>0;)ke(this,vr,Vr).call(this,R(this,xs).shift(),!0);for(;R(this,co).length>0&&R(this,co)[0].timestamp<=R(this,za);)ke(this,vr,Vr).call(this,R(this,co).shift(),!1);if(R(this,_r)&&ke(this,mp,xv).call(this),R(this,Fe).writeEBML(R(this,Ba)),!R(this,qe).streaming){let n=R(this,Fe).pos,e=R(this,Fe).pos-R(this,uo,Na);R(this,Fe).seek(R(this,Fe).offsets.get(R(this,Nc))+4),R(this,Fe).writeEBMLVarInt(e,WM),R(this,Fa).data=new sv(R(this,za)),R(this,Fe).seek(R(this,Fe).offsets.get(R(this,Fa))),R(this,Fe).writeEBML(R(this,Fa)),R(this,Gr).data[0].data[1].data=R(this,Fe).offsets.get(R(this,Ba))-R(this,uo,Na),R(this,Gr).data[1].data[1].data=R(this,Fe).offsets.get(R(this,Uc))-R(this,uo,Na),R(this,Gr).data[2].data[1].data=R(this,Fe).offsets.get(R(this,Xa))-R(this,uo,Na),R(this,Fe).seek(R(this,Fe).offsets.get(R(this,Gr))),R(this,Fe).writeEBML(R(this,Gr)),R(this,Fe).seek(n)}ke(this,ho,Da).call(this),R(this,Fe).finalize(),Je(this,Lc,!0)}};qe=new WeakMap;Fe=new WeakMap;Nc=new WeakMap;Uc=new WeakMap;Gr=new WeakMap;Xa=new WeakMap;Fa=new WeakMap;po=new WeakMap;qa=new WeakMap;ws=new WeakMap;Oa=new WeakMap;Ba=new WeakMap;_r=new WeakMap;Vc=new WeakMap;za=new WeakMap;_s=new WeakMap;xs=new WeakMap;co=new WeakMap;Pc=new WeakMap;Ic=new WeakMap;Va=new WeakMap;Ga=new WeakMap;fp=new WeakMap;Oc=new WeakMap;Lc=new WeakMap;ev=new WeakSet;qM=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof gp))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(typeof n.video.codec!="string")throw new TypeError(`Invalid video codec: ${n.video.codec}. Must be a string.`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);if(n.video.frameRate!==void 0&&(!Number.isFinite(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive number.`);if(n.video.alpha!==void 0&&typeof n.video.alpha!="boolean")throw new TypeError(`Invalid video alpha: ${n.video.alpha}. Must be a boolean.`)}if(n.audio){if(typeof n.audio.codec!="string")throw new TypeError(`Invalid audio codec: ${n.audio.codec}. Must be a string.`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`);if(n.audio.bitDepth!==void 0&&(!Number.isInteger(n.audio.bitDepth)||n.audio.bitDepth<=0))throw new TypeError(`Invalid audio bit depth: ${n.audio.bitDepth}. Must be a positive integer.`)}if(n.subtitles&&typeof n.subtitles.codec!="string")throw new TypeError(`Invalid subtitles codec: ${n.subtitles.codec}. Must be a string.`);if(n.type!==void 0&&!["webm","matroska"].includes(n.type))throw new TypeError(`Invalid type: ${n.type}. Must be 'webm' or 'matroska'.`);if(n.firstTimestampBehavior&&!MN.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(n.streaming!==void 0&&typeof n.streaming!="boolean")throw new TypeError(`Invalid streaming option: ${n.streaming}. Must be a boolean.`)};tv=new WeakSet;$M=function(){R(this,Fe)instanceof zc&&R(this,Fe).target.options.onHeader&&R(this,Fe).startTrackingWrites(),ke(this,hv,YM).call(this),R(this,qe).streaming||ke(this,fv,ZM).call(this),ke(this,pv,JM).call(this),ke(this,uv,KM).call(this),ke(this,dv,jM).call(this),R(this,qe).streaming||(ke(this,yp,mv).call(this),ke(this,vp,gv).call(this)),ke(this,yv,QM).call(this),ke(this,ho,Da).call(this)};hv=new WeakSet;YM=function(){let n={id:440786851,data:[{id:17030,data:1},{id:17143,data:1},{id:17138,data:4},{id:17139,data:8},{id:17026,data:R(this,qe).type??"webm"},{id:17031,data:2},{id:17029,data:2}]};R(this,Fe).writeEBML(n)};uv=new WeakSet;KM=function(){Je(this,qa,{id:236,size:4,data:new Uint8Array(Rc)}),Je(this,ws,{id:236,size:4,data:new Uint8Array(Rc)}),Je(this,Oa,{id:236,size:4,data:new Uint8Array(Rc)})};dv=new WeakSet;jM=function(){Je(this,po,{id:21936,data:[{id:21937,data:2},{id:21946,data:2},{id:21947,data:2},{id:21945,data:0}]})};fv=new WeakSet;ZM=function(){let n=new Uint8Array([28,83,187,107]),e=new Uint8Array([21,73,169,102]),t=new Uint8Array([22,84,174,107]);Je(this,Gr,{id:290298740,data:[{id:19899,data:[{id:21419,data:n},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:e},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:t},{id:21420,size:5,data:0}]}]})};pv=new WeakSet;JM=function(){let n={id:17545,data:new sv(0)};Je(this,Fa,n);let e={id:357149030,data:[{id:2807729,data:1e6},{id:19840,data:kM},{id:22337,data:kM},R(this,qe).streaming?null:n]};Je(this,Uc,e)};yp=new WeakSet;mv=function(){let n={id:374648427,data:[]};Je(this,Xa,n),R(this,qe).video&&n.data.push({id:174,data:[{id:215,data:Wa},{id:29637,data:Wa},{id:131,data:xN},{id:134,data:R(this,qe).video.codec},R(this,qa),R(this,qe).video.frameRate?{id:2352003,data:1e9/R(this,qe).video.frameRate}:null,{id:224,data:[{id:176,data:R(this,qe).video.width},{id:186,data:R(this,qe).video.height},R(this,qe).video.alpha?{id:21440,data:1}:null,R(this,po)]}]}),R(this,qe).audio&&(Je(this,ws,R(this,qe).streaming?R(this,ws)||null:{id:236,size:4,data:new Uint8Array(Rc)}),n.data.push({id:174,data:[{id:215,data:Dc},{id:29637,data:Dc},{id:131,data:bN},{id:134,data:R(this,qe).audio.codec},R(this,ws),{id:225,data:[{id:181,data:new FM(R(this,qe).audio.sampleRate)},{id:159,data:R(this,qe).audio.numberOfChannels},R(this,qe).audio.bitDepth?{id:25188,data:R(this,qe).audio.bitDepth}:null]}]})),R(this,qe).subtitles&&n.data.push({id:174,data:[{id:215,data:dp},{id:29637,data:dp},{id:131,data:wN},{id:134,data:R(this,qe).subtitles.codec},R(this,Oa)]})};vp=new WeakSet;gv=function(){let n={id:408125543,size:R(this,qe).streaming?-1:WM,data:[R(this,qe).streaming?null:R(this,Gr),R(this,Uc),R(this,Xa)]};if(Je(this,Nc,n),R(this,Fe).writeEBML(n),R(this,Fe)instanceof zc&&R(this,Fe).target.options.onHeader){let{data:e,start:t}=R(this,Fe).getTrackedWrites();R(this,Fe).target.options.onHeader(e,t)}};yv=new WeakSet;QM=function(){Je(this,Ba,{id:475249515,data:[]})};ho=new WeakSet;Da=function(){R(this,Fe)instanceof cv&&R(this,Fe).flush()};uo=new WeakSet;Na=function(){return R(this,Fe).dataOffsets.get(R(this,Nc))};nv=new WeakSet;e1=function(n){if(n.decoderConfig){if(n.decoderConfig.colorSpace){let e=n.decoderConfig.colorSpace;if(Je(this,Oc,e),R(this,po).data=[{id:21937,data:{rgb:1,bt709:1,bt470bg:5,smpte170m:6}[e.matrix]},{id:21946,data:{bt709:1,smpte170m:6,"iec61966-2-1":13}[e.transfer]},{id:21947,data:{bt709:1,bt470bg:5,smpte170m:6}[e.primaries]},{id:21945,data:[1,2][Number(e.fullRange)]}],!R(this,qe).streaming){let t=R(this,Fe).pos;R(this,Fe).seek(R(this,Fe).offsets.get(R(this,po))),R(this,Fe).writeEBML(R(this,po)),R(this,Fe).seek(t)}}n.decoderConfig.description&&(R(this,qe).streaming?Je(this,qa,ke(this,Ha,Bc).call(this,n.decoderConfig.description)):ke(this,kc,pp).call(this,R(this,qa),n.decoderConfig.description))}};iv=new WeakSet;t1=function(n){if(n.type!=="key"||!R(this,Oc))return;let e=0;if(La(n.data,0,2)!==2)return;e+=2;let t=(La(n.data,e+1,e+2)<<1)+La(n.data,e+0,e+1);e+=2,t===3&&e++;let i=La(n.data,e+0,e+1);if(e++,i)return;let r=La(n.data,e+0,e+1);if(e++,r!==0)return;e+=2;let s=La(n.data,e+0,e+24);if(e+=24,s!==4817730)return;t>=2&&e++;let o={rgb:7,bt709:2,bt470bg:1,smpte170m:3}[R(this,Oc).matrix];pN(n.data,e+0,e+3,o)};Mc=new WeakSet;ap=function(){let n=Math.min(R(this,qe).video?R(this,Va):1/0,R(this,qe).audio?R(this,Ga):1/0),e=R(this,co);for(;e.length>0&&e[0].timestamp<=n;)ke(this,vr,Vr).call(this,e.shift(),!R(this,qe).video&&!R(this,qe).audio)};Ac=new WeakSet;lp=function(n,e,t,i,r,s){let o=ke(this,vv,n1).call(this,t,i);return{data:n,additions:s,type:e,timestamp:o,duration:r,trackNumber:i}};vv=new WeakSet;n1=function(n,e){let t=e===Wa?R(this,Va):e===Dc?R(this,Ga):R(this,fp);if(e!==dp){let i=e===Wa?R(this,Pc):R(this,Ic);if(R(this,qe).firstTimestampBehavior==="strict"&&t===-1&&n!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received ${n}). Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of the document, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
If you want to allow non-zero first timestamps, set firstTimestampBehavior: 'permissive'.
`);R(this,qe).firstTimestampBehavior==="offset"&&(n-=i)}if(n<t)throw new Error(`Timestamps must be monotonically increasing (went from ${t} to ${n}).`);if(n<0)throw new Error(`Timestamps must be non-negative (received ${n}).`);return n};vr=new WeakSet;Vr=function(n,e){R(this,qe).streaming&&!R(this,Xa)&&(ke(this,yp,mv).call(this),ke(this,vp,gv).call(this));let t=Math.floor(n.timestamp/1e3),i=t-R(this,Vc),r=e&&n.type==="key"&&i>=1e3,s=i>=SN;if((!R(this,_r)||r||s)&&(ke(this,_v,i1).call(this,t),i=0),i<0)return;let o=new Uint8Array(4),a=new DataView(o.buffer);if(a.setUint8(0,128|n.trackNumber),a.setInt16(1,i,!1),n.duration===void 0&&!n.additions){a.setUint8(3,+(n.type==="key")<<7);let l={id:163,data:[o,n.data]};R(this,Fe).writeEBML(l)}else{let l=Math.floor(n.duration/1e3),c={id:160,data:[{id:161,data:[o,n.data]},n.duration!==void 0?{id:155,data:l}:null,n.additions?{id:30113,data:n.additions}:null]};R(this,Fe).writeEBML(c)}Je(this,za,Math.max(R(this,za),t))};Ha=new WeakSet;Bc=function(n){return{id:25506,size:4,data:new Uint8Array(n)}};kc=new WeakSet;pp=function(n,e){let t=R(this,Fe).pos;R(this,Fe).seek(R(this,Fe).offsets.get(n));let i=6+e.byteLength,r=Rc-i;if(r<0){let s=e.byteLength+r;e instanceof ArrayBuffer?e=e.slice(0,s):e=e.buffer.slice(0,s),r=0}n=[ke(this,Ha,Bc).call(this,e),{id:236,size:4,data:new Uint8Array(r)}],R(this,Fe).writeEBML(n),R(this,Fe).seek(t)};_v=new WeakSet;i1=function(n){R(this,_r)&&ke(this,mp,xv).call(this),R(this,Fe)instanceof zc&&R(this,Fe).target.options.onCluster&&R(this,Fe).startTrackingWrites(),Je(this,_r,{id:524531317,size:R(this,qe).streaming?-1:XM,data:[{id:231,data:n}]}),R(this,Fe).writeEBML(R(this,_r)),Je(this,Vc,n);let e=R(this,Fe).offsets.get(R(this,_r))-R(this,uo,Na);R(this,Ba).data.push({id:187,data:[{id:179,data:n},R(this,qe).video?{id:183,data:[{id:247,data:Wa},{id:241,data:e}]}:null,R(this,qe).audio?{id:183,data:[{id:247,data:Dc},{id:241,data:e}]}:null]})};mp=new WeakSet;xv=function(){if(!R(this,qe).streaming){let n=R(this,Fe).pos-R(this,Fe).dataOffsets.get(R(this,_r)),e=R(this,Fe).pos;R(this,Fe).seek(R(this,Fe).offsets.get(R(this,_r))+4),R(this,Fe).writeEBMLVarInt(n,XM),R(this,Fe).seek(e)}if(R(this,Fe)instanceof zc&&R(this,Fe).target.options.onCluster){let{data:n,start:e}=R(this,Fe).getTrackedWrites();R(this,Fe).target.options.onCluster(n,e,R(this,Vc))}};Tc=new WeakSet;cp=function(){if(R(this,Lc))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var AN=/(?:(\d{2}):)?(\d{2}):(\d{2}).(\d{3})/;var Vq=new TextEncoder,TN,EN,CN,RN,PN,IN,LN,kN,FN;TN=new WeakMap;EN=new WeakMap;CN=new WeakMap;RN=new WeakMap;PN=new WeakMap;IN=new WeakSet;LN=function(n){let e=AN.exec(n);if(!e)throw new Error("Expected match.");return 3600*1e3*Number(e[1]||"0")+60*1e3*Number(e[2])+1e3*Number(e[3])+Number(e[4])};kN=new WeakSet;FN=function(n){let e=Math.floor(n/36e5),t=Math.floor(n%(3600*1e3)/(60*1e3)),i=Math.floor(n%(60*1e3)/1e3),r=n%1e3;return e.toString().padStart(2,"0")+":"+t.toString().padStart(2,"0")+":"+i.toString().padStart(2,"0")+"."+r.toString().padStart(3,"0")};var NN={webm:[{name:"vp09.00.41.08",inFile:"V_VP9"},{name:"vp09.00.61.08",inFile:"V_VP9"},{name:"vp8",inFile:"V_VP8"}],mp4:[{name:"avc1.64002a",inFile:"avc"},{name:"avc1.640034",inFile:"avc"},{name:"avc1.42003e",inFile:"avc"}]},UN=.15,ON=1e6,BN=4,zN=2,s1=57600;async function o1(n,e){let{codec:t,config:i}=await wv(n,e);return new bv(n,t,i,e)}async function wv(n,e){let t=await l1(n,e);if(!t){let i=window.isSecureContext?"cannot encode it":"encodes video only for pages of this machine or over https";throw new Error(`This browser ${i} (${n}, ${e.width} × ${e.height}): choose PNG pictures, or another size.`)}return t}async function a1(n){return await l1(n,{width:640,height:360,fps:30})!==null}async function l1(n,{width:e,height:t,fps:i}){if(!("VideoEncoder"in window))return null;for(let r of NN[n]){let s=Math.max(ON,Math.round(UN*e*t*i)),o={codec:r.name,width:e,height:t,framerate:i,bitrate:s,latencyMode:"quality"};if(n==="mp4"&&(o.avc={format:"avc"}),(await VideoEncoder.isConfigSupported(o).catch(()=>null))?.supported)return{codec:r,config:o}}return null}var $a=class{constructor(e,t,i){this.fps=t;let r=s=>{this.problem=s};this.encoder=new VideoEncoder({output:i,error:r}),this.encoder.configure(e)}fps;encoder;problem=null;count=0;async add(e,t){let i=o=>Math.round(1e6*o/this.fps),r=i(this.count),s=new VideoFrame(e,{...t,timestamp:r,duration:i(this.count+1)-r});for(this.check(),this.encoder.encode(s,{keyFrame:this.count%Math.ceil(zN*this.fps)===0}),s.close(),this.count++;this.encoder.encodeQueueSize>BN&&!this.problem;)await GN(this.encoder)}async finish(){this.check(),await this.encoder.flush(),this.check(),this.encoder.close()}abandon(){this.encoder.state!=="closed"&&this.encoder.close()}check(){if(this.problem)throw new Error(`The browser gave up encoding: ${this.problem.message}`)}},bv=class{constructor(e,t,i,r){this.ending=e;let o=e==="webm"||Number.isInteger(r.fps)?r.fps:s1/Math.round(s1/r.fps);this.muxer=VN(e,t,r),this.encoding=new $a(i,o,(a,l)=>this.muxer.addVideoChunk(a,l))}ending;muxer;encoding;add({data:e,height:t,width:i}){return this.encoding.add(e,{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){return await this.encoding.finish(),this.muxer.finalize(),new Blob([this.muxer.target.buffer],{type:`video/${this.ending}`})}abandon(){this.encoding.abandon()}};function VN(n,{inFile:e},{fps:t,height:i,width:r}){if(n==="webm")return new r1({target:new ov,video:{codec:e,width:r,height:i,frameRate:t}});let s={codec:e,width:r,height:i,...Number.isInteger(t)&&{frameRate:t}};return new LM({target:new Oy,fastStart:"in-memory",video:s})}function GN(n){return new Promise(e=>{let t=()=>e();n.addEventListener("dequeue",t,{once:!0}),setTimeout(t,200)})}async function h1(n){let{codec:e,config:t}=await wv("webm",n);return new Sv(e,t,n)}var Sv=class{constructor(e,t,i){this.codec=e;this.size=i;this.color=new $a(t,i.fps,r=>this.colors.push(r)),this.alpha=new $a(t,i.fps,r=>this.alphas.push(r))}codec;size;ending="webm";colors=[];alphas=[];color;alpha;async add(e){let{height:t,width:i}=e;await this.alpha.add(HN(e),{format:"I420",codedWidth:i,codedHeight:t}),await this.color.add(WN(e),{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){await this.color.finish(),await this.alpha.finish();let e=this.colors.map((t,i)=>({color:c1(t),alpha:c1(this.alphas[i]),isKey:t.type==="key"}));return pM({...this.size,codec:this.codec.inFile,pictures:e})}abandon(){this.color.abandon(),this.alpha.abandon()}};function c1(n){let e=new Uint8Array(n.byteLength);return n.copyTo(e),e}function HN({data:n,height:e,width:t}){let i=Math.ceil(t/2)*Math.ceil(e/2),r=new Uint8Array(t*e+2*i).fill(128);for(let s=0;s<t*e;s++)r[s]=n[4*s+3];return r}function WN({data:n,height:e,width:t}){let i=new Uint32Array(n.slice().buffer),r=o=>i[o]>>>24===0,s=(o,a,l)=>{for(let c=1,h=o+a;c<l;c++,h+=a)r(h)&&!r(h-a)&&(i[h]=i[h-a])};for(let o=0;o<e;o++)s(o*t,1,t),s(o*t+t-1,-1,t);for(let o=0;o<t;o++)s(o,t,e),s((e-1)*t+o,-t,e);return new Uint8Array(i.buffer)}var Gc=class{ending="zip";pieces=[];problem=null;count=0;zip=new RS((e,t)=>{e?this.problem=e:this.pieces.push(t)});async add(e){let t=new Uint8Array(await(await Lf(e)).arrayBuffer()),i=new CS(`${String(this.count++).padStart(6,"0")}.png`);if(this.zip.add(i),i.push(t,!0),this.problem)throw this.problem}async finish(){if(this.zip.end(),this.problem)throw this.problem;return new Blob(this.pieces,{type:"application/zip"})}abandon(){this.zip.terminate(),this.pieces.length=0}};var u1=2e4;function p1(n){let{fps:e,frame:t,motion:i,move:r,plays:s,up:o,view:a,views:l}=n;if(r==="path"&&l.length<2)throw new Error("A camera path needs two keys of the view at least: Shift+K sets one.");if(s&&i.count<2)throw new Error("There is no motion to record: choose a clip, or hold the pose.");let h=Math.max(1,Math.round((s||r==="path"?i.count/i.fps:n.seconds)*e));if(h>u1)throw new Error(`The film would have ${h} frames, at most ${u1} are possible.`);return Array.from({length:h},(u,f)=>{let d=Math.min(f*i.fps/e,i.count-1),m=2*Math.PI*f/h,v=r==="turntable"?qw(a,m,o):r==="path"?ba(l,d,o):null;return{frame:s?d:t,view:v}})}function m1({position:n,target:e,fov:t},i,r,s){let o=f1(qN(e,n)),a=f1(d1(o,i)),l=d1(o,a),c=s/2/Math.tan(t*Math.PI/360),h=[...a,...l,...o],u=[a,l,o].map(f=>-XN(f,n));return{R:h,t:u,K:[c,0,r/2,0,c,s/2,0,0,1],width:r,height:s}}var XN=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],qN=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],d1=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function f1([n,e,t]){let i=Math.hypot(n,e,t)||1;return[n/i,e/i,t/i]}var $N=30,_p=class{constructor(e){this.parts=e;e.arrived.then(()=>this.findFormats())}parts;options=Me({move:"still",plays:!0,width:1280,height:720,fps:null,seconds:4,format:"webm",transparent:!1});progress=Me(null);formats=Me(["png"]);cancelled=!1;set(e){this.options.value={...this.options.peek(),...e}}fps(){return this.options.value.fps??this.parts.motion.value?.fps??$N}async record(){if(await this.parts.arrived,this.progress.peek())return null;let{avatar:e,player:t,state:i}=this.parts,[r,s,o]=[this.options.peek(),e.peek(),i.frame.peek()];if(!s)return null;t.pause();let a=this.shots(s);this.cancelled=!1,this.progress.value={done:0,count:a.length};let l=null;try{l=await this.open(r),await this.draw(a,l,r,s);let c=this.cancelled?null:await l.finish();return c&&Aa(c,Ta(s,`${i.clip.peek()??"rest"}_${r.move}.${l.ending}`)),c}finally{l?.abandon(),this.progress.value=null,i.frame.value=o}}cancel(){this.cancelled=!0}async draw(e,t,i,r){for(let[s,o]of e.entries())if(await t.add(await this.picture(o,i,r)),this.progress.value={done:s+1,count:e.length},await new Promise(a=>setTimeout(a)),this.cancelled)return}picture({frame:e,view:t},{height:i,transparent:r,width:s},{up:o}){let{engine:a,state:l}=this.parts;return l.frame.value=e,a.render({width:s,height:i,camera:t?m1(t,o,s,i):void 0,background:r?null:"display",layers:!0})}shots({up:e}){let{engine:t,motion:i,state:r}=this.parts,{move:s,plays:o,seconds:a}=this.options.peek(),l=r.keys.peek(),{count:c,fps:h}=i.peek()??l;return p1({move:s,plays:o&&i.peek()!==null,seconds:a,fps:this.fps(),motion:{count:c,fps:h},frame:r.frame.peek(),view:t.view(),views:l.views,up:e})}async open({format:e,height:t,transparent:i,width:r}){let s={width:r,height:t,fps:this.fps()};return e==="png"?new Gc:i?e==="webm"?h1(s):(this.parts.notices.info("MP4 holds no transparency: this film is a zip of PNG pictures."),new Gc):o1(e,s)}async findFormats(){let e=[];for(let t of["webm","mp4"])await a1(t)&&e.push(t);this.formats.value=[...e,"png"],e.includes(this.options.peek().format)||this.set({format:e[0]??"png"})}};function Ya(n,e){return e??n.cast.ownCamera(YN(n))}function YN(n){let e=n.captureView(),t=Math.min(1,1024/Math.max(e.width,e.height)),[i,r]=[Math.round(e.width*t),Math.round(e.height*t)],[s,o]=[i/e.width,r/e.height],a=e.K.map((l,c)=>l*(c<3?s:c<6?o:1));return{...e,K:a,width:i,height:r}}var KN=700,Mv={kind:"idle"},xp=class{constructor(e){this.parts=e;this.possible=Ct(()=>e.source.refiner.value!==null),Xe(()=>this.followPose()),Xe(()=>this.follow())}parts;status=Me(Mv);side=Me("after");kept=Me(null);comparable=Ct(()=>this.kept.value!==null);possible;turn=0;timer=0;compare(e){let t=this.kept.peek();!t||e===this.side.peek()||(this.side.value=e,this.parts.engine.replaceGaussians(e==="after"?t:null,0))}async refine(){let{camera:e,engine:t,notices:i,player:r,source:s,state:o}=this.parts,a=s.refiner.peek();r.pause();let l=this.parts.pose.peek();if(!a||!l)return;let c=++this.turn;this.show({kind:"running",share:0});try{let h={pose:l,betas:o.betas.peek(),camera:Ya(t,e.peek())},u=await a.refine(h,f=>{c===this.turn&&this.show({kind:"running",share:f})});c===this.turn&&this.accept(u)}catch(h){if(c!==this.turn)return;this.show(Mv),i.error(h)}}leave(){this.cancel(),this.kept.peek()&&this.side.peek()==="after"&&this.parts.engine.replaceGaussians(null,0),this.kept.value=null}cancel(){this.turn++,clearTimeout(this.timer),this.status.peek().kind==="running"&&this.parts.source.refiner.peek()?.cancel(),this.show(Mv)}followPose(){let{avatar:e,engine:t,pose:i,state:r}=this.parts;e.value,i.value,r.betas.value,ys(()=>{this.kept.peek()&&this.side.peek()==="after"&&t.replaceGaussians(null,0),this.kept.value=null})}follow(){let{state:e,pose:t,avatar:i}=this.parts,r=e.autoRefine.value&&!e.playing.value&&i.value!==null&&this.possible.value;t.value,e.view.value,e.betas.value,ys(()=>{this.cancel(),r&&(this.timer=window.setTimeout(()=>{this.refine()},KN))})}accept({picture:e,gaussians:t}){t&&(this.parts.engine.replaceGaussians(t,0),Pt(()=>{this.kept.value=t,this.side.value="after"})),this.show({kind:"done",picture:e&&URL.createObjectURL(e)})}show(e){let t=this.status.peek();t.kind==="done"&&t.picture&&URL.revokeObjectURL(t.picture),this.status.value=e}};function g1({camera:n,engine:e,pose:t,source:i,state:r}){let{stream:s}=i;s&&Xe(()=>{let o=r.streaming.value&&i.connection?.value==="open"?t.value:null;r.view.value;let[a,l]=[r.betas.value,r.light.value],c={exposure:r.exposure.value,light:{on:l.on,turn:l.turn,gain:Xs(l)}};if(!o)return s.stop();let h={pose:o,betas:a,camera:Ya(e,n.peek())};s.show(h,c)})}var jN=1<<30,Hc=class{constructor(e){this.parts=e}parts;opened=Me(null);shown=Ct(()=>this.parts.state.stillShown.value?this.opened.value:null);static takes(e){return/\.ply$/i.test(e.name)}async open(e){if(e.size>jN)throw new Error(`${e.name}: is larger than a gigabyte.`);this.take(e.name,await e.arrayBuffer()),this.parts.notices.info(`${e.name}: ${this.opened.peek().scene.gaussians.count.toLocaleString("en")} Gaussians.`)}remove(){this.opened.value=null}follow(){let{avatar:e,engine:t,notices:i,source:r,state:s}=this.parts;Xe(()=>{let o=r.still.value;o&&o.read().then(a=>this.take(o.name,a)).catch(a=>i.error(a))}),Xe(()=>{if(e.value)try{t.cast.setScene(this.shown.value?.scene.gaussians??null,s.still.value)}catch(o){i.error(o)}})}take(e,t){try{this.opened.value={name:e,scene:Bd(t)},this.parts.state.stillShown.value=!0}catch(i){throw new Error(`${e}: ${i.message}.`)}}};var ZN=.5;function y1({avatar:n,engine:{canvas:e},state:t}){let i=r=>{if(!r.altKey||r.button!==0||!xo(n.peek()))return;r.stopImmediatePropagation();let[s,o]=[t.light.peek().turn,r.clientX],a=({clientX:c})=>{t.light.value={...t.light.peek(),turn:JN(s+ZN*(c-o))}},l=()=>{e.removeEventListener("pointermove",a),e.removeEventListener("lostpointercapture",l)};e.setPointerCapture(r.pointerId),e.addEventListener("pointermove",a),e.addEventListener("lostpointercapture",l)};e.addEventListener("pointerdown",i,{capture:!0})}function JN(n){return n-360*Math.round(n/360)}var bp=class{constructor(e,t){this.engine=e;this.source=t;let{avatar:i,camera:r,content:s,history:o,motion:a,notices:l,page:c,player:h,pose:u,snapped:f,state:d}=this;e.on("content",()=>{s.value=s.peek()+1});let m=(x,M)=>this.begin(x,M),v=(x,M)=>this.company.sharpen(x,M);this.arriving=new Tf({begin:m,engine:e,notices:l,sharpen:v,source:t});let{done:p}=this.arriving;this.backgrounds=new Ef({engine:e,notices:l,shade:c.shade,state:d}),this.keying=new If({avatar:i,engine:e,history:o,motion:a,player:h,pose:u,state:d}),this.keyFiles=new Ff({avatar:i,keying:this.keying,notices:l,state:d}),this.opened=new Of({avatar:i,notices:l,source:t,play:x=>this.play(x)}),this.pictures=new Vf({arrived:p,avatar:i,engine:e,state:d}),this.recording=new _p({arrived:p,avatar:i,engine:e,motion:a,notices:l,player:h,state:d}),this.photographs=new of({avatar:i,camera:r,content:s,engine:e,motion:a,notices:l,snapped:f,source:t,state:d}),this.refining=new xp({avatar:i,camera:r,engine:e,notices:l,player:h,pose:u,source:t,state:d}),this.immersing=new Pf(e,p);let g=()=>this.leave();this.company=new Cf({avatar:i,engine:e,leave:g,motion:a,motions:this.opened,notices:l,source:t,state:d}),this.stillScenes=new Hc({avatar:i,engine:e,notices:l,source:t,state:d})}engine;source;state=qS();notices=new Bf;page=new zf(this.state);history=new Rf(this.state);avatar=Me(null);other=Me(null);opened;motions=Ct(()=>[...this.avatar.value?.clips??[],...this.keying.clip.value?[this.keying.clip.value]:[],...this.opened.dropped.value]);motion=Ct(()=>this.motions.value.find(e=>e.name===this.state.clip.value)??null);pose=Ct(()=>this.composed());snapped=Ct(()=>this.state.view.value?.snapped??null);camera=Ct(()=>this.avatar.value?.cameras.find(e=>e.name===this.snapped.value)??null);content=Me(0);stats=Me(null);arriving;player=new Gf(this.state,()=>this.motion.peek(),()=>this.company.others.peek().some(({motion:e})=>(e?.count??1)>1));poser=new Hf(this.state,this.history,this.avatar,this.pose);keying;keyFiles;backgrounds;pictures;recording;photographs;refining;company;stillScenes;immersing;linked=!1;async start(){await this.arriving.bring(await this.firstRun()),this.linked||this.company.gather()}openLink(e){try{let t=oM(e);if(!t)return!1;this.attempt(()=>this.company.restore({...Dr,...t})),t.view?this.engine.setView(t.view):this.engine.frameBody()}catch(t){this.notices.error(t)}return!0}link(){return location.href.replace(/#.*$/,"")+sM({...$S(this.state),...this.company.saved(),view:this.engine.view()})}async chooseClip(e){e!==null&&!this.motions.peek().some(t=>t.name===e)&&!await this.opened.bring(e)||(this.state.clip.value=e,this.state.frame.value=0,this.state.elapsed.value=0,e===null&&(this.state.playing.value=!1))}async openFiles(e){for(let t of e)Hc.takes(t)?await this.attempt(()=>this.stillScenes.open(t)):await this.keyFiles.open(t)||await this.opened.open([t])}begin(e,t){this.engine.show(t),this.state.clip.value=t.clips[0]?.name??null,this.company.begin(e,t),this.avatar.value=t,this.follow(),this.linked=this.openLink(location.hash),addEventListener("hashchange",()=>this.openLink(location.hash))}play(e){this.chooseClip(e.name),this.notices.info(`Playing ${e.name}: ${e.count} frames.`)}snap(e){e===null?this.engine.unsnap():this.engine.snap(e)}snapBy(e){let t=this.avatar.peek()?.cameras.map(r=>r.name)??[];if(t.length===0)return;let i=t.indexOf(this.snapped.peek()??"");this.snap(t[i<0?e>0?0:t.length-1:(i+e+t.length)%t.length])}async attempt(e){try{await e()}catch(t){this.notices.error(t)}}savePicture(){return this.attempt(()=>this.pictures.save())}async copyLink(){let e=this.link();history.replaceState(null,"",e);try{await navigator.clipboard.writeText(e),this.notices.info("Link copied.")}catch{this.notices.info("The link is in the address bar.")}}viewCamera(){return Ya(this.engine,this.camera.peek())}leave(){this.engine.unsnap(),this.refining.leave(),this.history.clear()}composed(){let e=this.avatar.value?.body,{frame:t,edits:i,shift:r}=this.state;return e?Zd({body:e,motion:this.motion.value,frame:t.value},i.value,r.value):null}firstRun(){return new Promise(e=>{let t=Xe(()=>{let i=this.source.runs.value[0];!i||i.revision===0||(e(i),queueMicrotask(()=>t()))})})}follow(){let{camera:e,engine:t,pose:i,source:r,state:s}=this;Xe(()=>{this.pose.value&&t.setPose(this.pose.value)}),Xe(()=>{let c=s.betas.value??this.avatar.value?.body.betas;c&&t.setShape(Float32Array.from(c),0)}),Xe(()=>t.setLayers(s.layers.value));let o=Ct(()=>r.stream!=null&&r.stream.picture.value!==null);Xe(()=>t.setDisplay({elsewhere:o.value})),this.backgrounds.follow(),y1({avatar:this.avatar,engine:t,state:s}),Xe(()=>{let{coloring:c,exposure:h,light:u,mode:f}=s;t.setDisplay({coloring:c.value,exposure:h.value,light:u.value,mode:f.value})}),Xe(()=>{this.motion.value===null&&s.clip.value!==null&&this.opened.bring(s.clip.value)}),KS({avatar:this.avatar,company:this.company,engine:t,motion:this.motion,pose:i,state:s}),this.company.follow(),this.stillScenes.follow(),Xe(()=>{let c=s.comparison.value!=="off"&&this.snapped.value!==null;t.setDisplay({alone:c||this.other.value!==null})});let a=Ct(()=>this.source.runs.value.find(({id:c})=>c===s.second.value)??null);Xe(()=>{this.showOther(a.value)}),this.keying.follow(),new Af({engine:t,pose:i,state:s}).follow(),g1({camera:e,engine:t,pose:i,source:r,state:s}),Xe(()=>{this.source.trouble.value&&this.notices.error(this.source.trouble.value)}),t.on("view",c=>{s.view.value=c}),t.on("frame",c=>{this.stats.value=c}),s.view.value=t.view();let l=c=>{this.player.tick(c),requestAnimationFrame(l)};requestAnimationFrame(l),t.on("immersedframe",()=>this.player.tick(performance.now()))}async showOther(e){if(e?.revision===0)return this.notices.info(`${e.name} is shown as soon as it is ready.`);if(!e)this.engine.unload(1),this.other.value=null;else try{let t=await this.source.pack(e);if(this.state.second.peek()!==e.id)return;this.other.value=this.engine.load(t,1),this.pose.peek()&&this.engine.setPose(this.pose.peek())}catch(t){this.notices.error(t),this.state.second.value=null}this.engine.setDisplay({split:this.other.peek()!==null})}};async function Av(n){QN();try{let e=document.createElement("canvas");e.tabIndex=0,e.setAttribute("aria-label","The avatar: drag to turn the view");let t=new bp(new oa(e),OS());window.actor3d=t,Jc(Ja(oS,{viewer:t}),n),await t.start(),GS(t,location.hash),document.title=`${t.avatar.peek()?.name} · actor3d`}catch(e){console.error(e),document.documentElement.dataset.theme??=matchMedia("(prefers-color-scheme: light)").matches?"light":"dark",Jc(null,n),Jc(Ja(aS,{problem:e}),n)}}function QN(){let n=new URL(location.href);n.searchParams.has("token")&&(n.searchParams.delete("token"),history.replaceState(null,"",n))}var v1=document.getElementById("app");v1&&Av(v1);return R1(eU);})();
