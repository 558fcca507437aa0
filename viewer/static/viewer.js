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
"use strict";var Actor3D=(()=>{var gp=Object.defineProperty;var l1=Object.getOwnPropertyDescriptor;var c1=Object.getOwnPropertyNames;var h1=Object.prototype.hasOwnProperty;var u1=(n,e)=>{for(var t in e)gp(n,t,{get:e[t],enumerable:!0})},d1=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of c1(e))!h1.call(n,r)&&r!==t&&gp(n,r,{get:()=>e[r],enumerable:!(i=l1(e,r))||i.enumerable});return n};var f1=n=>d1(gp({},"__esModule",{value:!0}),n);var RN={};u1(RN,{AS_FILMED:()=>nr,Body:()=>yo,COLORINGS:()=>Kl,Cast:()=>Qo,Clip:()=>Xi,Engine:()=>ra,EngineError:()=>jt,FormatError:()=>Le,HOME:()=>er,IDENTITY:()=>ja,Poser:()=>vo,UPS:()=>Yu,axisAngleFromQuat:()=>Jn,blendPoses:()=>Qa,conjugate:()=>yi,copyPose:()=>vi,decodePose:()=>zv,encodePose:()=>eh,gainOf:()=>Xs,knowsLight:()=>xo,levelEnds:()=>ih,matrixFromQuat:()=>Wi,multiply:()=>Kt,normalize:()=>br,packLength:()=>tl,quatAt:()=>bt,quatFromAxisAngle:()=>Dt,readAvatar:()=>xi,readMotion:()=>rl,readStillScene:()=>Id,restPose:()=>go,rotate:()=>Lt,slerp:()=>Ep,start:()=>mv,uprightFrom:()=>Ja,vectorAt:()=>ot});var gt,Cv,xp,qr,yp,Zc,Rv,Yc,Pv,bp,vp,Iv,Ka=Symbol.for("pv"),jc={},Jc=[],p1=/^m(i|n|o|s|text|space)$/,wp=Array.isArray,Sp=Jc.slice,Es=Object.assign;function Ts(n){n&&n.parentNode&&n.remove()}function Za(n,e,t){var i,r,s,o={},a=arguments.length;for(s in e)s=="key"?i=e[s]:s=="ref"&&typeof n!="function"?r=e[s]:o[s]=e[s];return a>2&&(o.children=a>3?Sp.call(arguments,2):t),Ya(n,o,i,r,null)}function Ya(n,e,t,i,r){var s={type:n,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ka,__v:r||++Cv,__i:-1,__u:0};return!r&&gt.vnode&&gt.vnode(s),s}function je(n){return n.children}function mo(n,e){this.props=n,this.context=e,this.__g=0}function $r(n,e){if(e==null)return n.__&&$r(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.type!="function"||n.props.__P?null:$r(n)}function m1(n){var e,t=n.__v,i=t.__e,r=[],s=[],o=n.__P;o&&((e=Es({constructor:Ka},t)).__v=t.__v+1,gt.vnode&&gt.vnode(e),Mp(o,e,t,n.__n,o.namespaceURI,32&t.__u?[i]:null,r,i||$r(t),32&t.__u,s),e.__v=t.__v,e.__.__k[e.__i]=e,Uv(r,e,s),t.__=t.__e=null,e.__e!=i&&Lv(e))}function Lv(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Lv(n)}function _p(n){(8&n.__g||(n.__g|=8,qr.push(n),Zc++))&&yp==gt.debounceRendering||((yp=gt.debounceRendering)||queueMicrotask)(Fv)}function Fv(){try{for(var n,e=1;qr.length;)qr.length>e&&qr.sort(Rv),n=qr.shift(),e=qr.length,8&n.__g&&m1(n)}finally{(Zc=qr.length)&&(yp||queueMicrotask)(Fv)}}function Dv(n,e,t,i,r,s,o,a,l,c,h){var u,f,d,m,v,p,g=i.__k||Jc,x=e.length;for(l=g1(t,e,g,l,x),u=0;u<x;u++)(d=t.__k[u])!=null&&(f=~d.__i&&g[d.__i]||jc,d.__i=u,p=Mp(n,d,f,r,s,o,a,l,c,h),m=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Ap(f.ref,null,d,f),d.ref&&h.push(d.ref,d.__c||m,d)),v=v||m,4&d.__u?(l=kv(d,l,n,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&p!==void 0?l=p:m&&(l=m.nextSibling),d.__u&=-21);return t.__e=v,l}function g1(n,e,t,i,r){var s,o,a,l,c,h,u,f,d,m=t.length,v=m,p=0,g=0,x=n.__k=Array(r);for(s=0;s<r;s++)(o=e[s])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[s]=Ya(null,o):wp(o)?o=x[s]=Ya(je,{children:o}):o.constructor===Ka&&o.__b?o=x[s]=Ya(o.type,o.props,o.key,o.ref,o.__v):x[s]=o,l=s+p,o.__=n,o.__b=n.__b+1,a=null,~(c=o.__i=y1(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?p--:c==l+1?p++:c!=l&&(c>l?p--:p++,g=1)):(~c||(r>m?p--:r<m&&p++),typeof o.type!="function"&&(o.__u|=4))):x[s]=null;if(g){for(h=[],u=[],s=0;s<r;s++)if((o=x[s])&&16&o.__u){for(p=0,f=h.length;p<f;)h[d=p+f>>1]<o.__i?p=d+1:f=d;h[p]=o.__i,u[s]=p+1}for(p=h.length;s--;)u[s]&&(u[s]==p?p--:x[s].__u|=4)}if(v)for(s=0;s<m;s++)!(a=t[s])||2&a.__u||(a.__e==i&&(i=$r(a)),Tp(a,a));return i}function kv(n,e,t,i){var r,s,o,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(r=n.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=n,e=kv(r[s],e,t,!1));return e}for(e&&!e.parentNode&&(e=$r(n))&&!e.parentNode&&(e=null),o=n.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function y1(n,e,t,i){var r,s=n.key,o=n.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&o==a.type)return t;if(i>(l?1:0)){for(r=t-1;r>=0;r--)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r;for(r=t+1;r<e.length;r++)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r}return-1}function Ev(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function $c(n,e,t,i,r){var s,o;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)t&&e in t||Ev(n.style,e);if(t)for(e in t)i&&t[e]==i[e]||Ev(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=t,t&&i||(o=vp[e]||(vp[e]=v1(e)),(n.__a||(n.__a={}))[e]=bp,s=e!=(e=e.replace(Pv,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,o,s):n.removeEventListener(e,o,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function v1(n){return function(e){var t=this.__e;if(t){if(t=t[n],e[Yc]==null)e[Yc]=bp++;else if(e[Yc]<this.__a[n])return;return t(gt.event?gt.event(e):e)}}}function Mp(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,m,v,p,g,x,A,w,E,T,_,M,L,P,I,N=e.type;if(e.constructor!==Ka)return null;128&t.__u&&(l=32&t.__u,h=t.__c.__z)&&(e.__u|=l,u=s=[],h.nodeType==8?a=Kc(h,s):s.push(h),a=s[0]||a),(h=gt.__b)&&h(e);e:if(typeof N=="function"){f=o.length;try{if(g=e.props,x=(h=N.prototype)&&h.render,A=(h=N.contextType)&&i[h.__c],w=h?A?A.props.value:h.__:i,(d=t.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new N(g,w):(e.__c=d=new mo(g,w),d.constructor=N,d.render=x1),A&&A.sub(d),d.state||(d.state={}),d.__n=i,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),N.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Es({},d.__s)),Es(d.__s,N.getDerivedStateFromProps(g,d.__s)))),m=d.props,v=d.state,d.__v=e,t.__c){if(g!==m&&x&&!N.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(g,w),e.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(g,d.__s,w)===!1){e.__v!=t.__v&&(d.props=g,d.state=d.__s,d.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(z){z&&(z.__=e)}),Jc.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),a=$r(t);break e}d.componentWillUpdate&&d.componentWillUpdate(g,d.__s,w),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,v,p)})}else x&&!N.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=w,d.props=g,d.__P=n,d.__g&=-5,E=gt.__r,T=x?25:0;do d.__g&=-9,E&&E(e),h=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++T<25);x&&(Jc.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(i=Es({},i,d.getChildContext())),x&&t.__c&&d.getSnapshotBeforeUpdate&&(p=d.getSnapshotBeforeUpdate(m,v)),_=h&&h.type===je&&h.key==null?h.props.children:h,g.__P&&(h=a,r=(n=g.__P).namespaceURI,l=s=null,t.props&&t.props.__P!=n&&(t.__k.some(function(z){z&&Tp(z,z)}),t.__k=null),a=t.__k?$r(t,0):null),a=Dv(n,wp(_)?_:[_],e,t,i,r,s,o,a,l,c),g.__P&&(e.__e=null,a=h),e.__u&=-161,u&&u.some(Ts),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(z){if(o.length=f,e.__v=null,l||s)if(z&&z.then){if(e.__u|=128|l,s){for(~(P=s.indexOf(a||void 0))||(P=s.length);(I=s[P-1])&&I.nodeType==8;)P--;for(;P<s.length;P++)if(I=s[P])if(s[P]=null,M){if(I==L)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(L=Kc(M=I))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(h=Kc(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=h):e.__e=a,a=a&&a.nextSibling}else s&&s.some(Ts);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),z&&z.then||Nv(e),gt.__e(z,e,t)}}else a=e.__e=_1(t.__e,e,t,i,r,s,o,l,c,n);return(h=gt.diffed)&&h(e),a}function Kc(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!--t)return n}e&&e.push(n)}}function Nv(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Nv))}function Uv(n,e,t){for(var i=0;i<t.length;)Ap(t[i++],t[i++],t[i++]);gt.__c&&gt.__c(e,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(s){s.call(r)})}catch(s){gt.__e(s,r.__v)}})}function _1(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,m,v,p,g,x=t.props||jc,A=e.props,w=e.type;if(w=="svg"?r="http://www.w3.org/2000/svg":w=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(h=0;h<s.length;h++)if((m=s[h])&&(w?m.localName==w:m.nodeType==3)){n=m,s[h]=null;break}}if(!n){if(g=c.ownerDocument||document,!w)return g.createTextNode(A);n=g.createElementNS(r,w,A.is?A:c),a&&(gt.__m&&gt.__m(e,s),a=!1),s=null}if(w){if(c=w=="template"&&n.content||n,s=w=="textarea"&&A.defaultValue!=null?null:s&&Sp.call(c.childNodes),!a&&s)for(x={},h=0;h<n.attributes.length;h++)x[(m=n.attributes[h]).name]=m.value;for(h in x)m=x[h],h=="dangerouslySetInnerHTML"?f=m:h=="children"||h in A||h=="value"&&"defaultValue"in A||h=="checked"&&"defaultChecked"in A||$c(n,h,null,m,r);for(h in A)m=A[h],h=="children"?d=m:h=="dangerouslySetInnerHTML"?u=m:h=="value"?v=m:h=="checked"?p=m:a&&typeof m!="function"||x[h]===m||$c(n,h,m,x[h],r);u?(a||f&&(u.__html==f.__html||u.__html==n.innerHTML)||(n.innerHTML=u.__html),e.__k=[]):(f&&(n.textContent=""),(w=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&p1.test(w))&&(r="http://www.w3.org/1999/xhtml"),Dv(c,wp(d)?d:[d],e,t,i,r,s,o,s?s[0]:t.__k&&$r(t,0),a,l),s&&s.some(Ts)),a&&w!="textarea"||(h="value",w=="progress"&&v==null?n.removeAttribute(h):v==null||v===n[h]&&(w!="progress"||v)||$c(n,h,v,x[h],r),h="checked",p!=null&&p!=n[h]&&$c(n,h,p,x[h],r))}else x===A||a&&n.data==A||(n.data=A);return n}function Ap(n,e,t,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(r){gt.__e(r,t)}}function Tp(n,e,t){var i,r,s,o;if(gt.unmount&&gt.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||Ap(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(a){gt.__e(a,e)}i.__P=i.__n=null}if(i=n.__k)for(o=0;o<i.length;o++)i[o]&&Tp(i[o],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(i=n.__c)&&(i=i.__z)&&(r=Kc(i,s=[]))&&(i==n.__e&&s.some(Ts),Ts(r),Ts(i)),t||Ts(n.__e),n.__e=n.__c=n.__=null}function x1(n,e,t){return this.constructor(n,t)}function Qc(n,e){var t,i,r,s;gt.__&&gt.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(t=n&&32&n.__u)?null:e.__k,e.__k=Ya(je,{children:[n]}),r=[],s=[],Mp(e,e.__k,i||jc,jc,e.namespaceURI,i?null:e.firstChild?Sp.call(e.childNodes):null,r,i?i.__e:e.firstChild,t,s),Uv(r,e.__k,s),e.__k.props.children=null}function Ov(n){function e(t){var i,r;return this.getChildContext||(i=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&i.forEach(function(o){o.__g|=4,_p(o)})},this.sub=function(s){i.add(s);var o=s.componentWillUnmount;s.componentWillUnmount=function(){i.delete(s),o&&o.call(s)}}),t.children}return e.__c="__cC"+Iv++,e.__=n,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}gt={__e:function(n,e,t,i){for(var r,s,o;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,i||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(a){n=a}}throw Zc=0,n}},Cv=0,xp=function(n){return n!=null&&n.constructor===Ka},mo.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Es({},this.state)),typeof n=="function"&&(n=n(Es({},t),this.props)),n&&(Es(t,n),this.__v&&(e&&this.__k.push(e),_p(this)))},mo.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),_p(this))},mo.prototype.render=je,qr=[],Zc=0,Rv=function(n,e){return n.__v.__b-e.__v.__b},Yc=Symbol(),Pv=/(PointerCapture)$|Capture$/i,bp=0,vp={},Iv=0;var Le=class extends Error{name="FormatError"},jt=class extends Error{constructor(t,i){super(i);this.code=t}code;name="EngineError"};var ja=[1,0,0,0];function bt(n,e){let t=4*e;return[n[t],n[t+1],n[t+2],n[t+3]]}function ot(n,e){let t=3*e;return[n[t],n[t+1],n[t+2]]}function Kt([n,e,t,i],[r,s,o,a]){return[n*r-e*s-t*o-i*a,n*s+e*r+t*a-i*o,n*o-e*a+t*r+i*s,n*a+e*o-t*s+i*r]}function yi([n,e,t,i]){return[n,-e,-t,-i]}function br([n,e,t,i]){let r=Math.hypot(n,e,t,i);return r>0?[n/r,e/r,t/r,i/r]:[1,0,0,0]}function Lt([n,e,t,i],[r,s,o]){let a=2*(t*o-i*s),l=2*(i*r-e*o),c=2*(e*s-t*r);return[r+n*a+t*c-i*l,s+n*l+i*a-e*c,o+n*c+e*l-t*a]}function Ja([n,e,t]){if(e<-1+1e-6)return[0,1,0,0];let i=Math.hypot(1+e,t,n);return[(1+e)/i,-t/i,0,n/i]}function Dt([n,e,t]){let i=Math.hypot(n,e,t),r=i>1e-8?Math.sin(i/2)/i:.5;return[Math.cos(i/2),n*r,e*r,t*r]}function Jn(n){let[e,t,i,r]=n[0]<0?n.map(a=>-a):n,s=Math.hypot(t,i,r),o=s>1e-8?2*Math.atan2(s,e)/s:2;return[t*o,i*o,r*o]}function Ep(n,e,t){let i=n[0]*e[0]+n[1]*e[1]+n[2]*e[2]+n[3]*e[3],r=i<0?-1:1,s=Math.acos(Math.min(1,Math.abs(i))),[o,a]=s<1e-4?[1-t,r*t]:[Math.sin((1-t)*s)/Math.sin(s),r*Math.sin(t*s)/Math.sin(s)];return br([o*n[0]+a*e[0],o*n[1]+a*e[1],o*n[2]+a*e[2],o*n[3]+a*e[3]])}function Wi([n,e,t,i]){return[1-2*(t*t+i*i),2*(e*t-n*i),2*(e*i+n*t),2*(e*t+n*i),1-2*(e*e+i*i),2*(t*i-n*e),2*(e*i-n*t),2*(t*i+n*e),1-2*(e*e+t*t)]}var b1=32767;function go(n){let e=new Float32Array(4*n);for(let t=0;t<n;t++)e[4*t]=1;return{rotations:e,trans:new Float32Array(3)}}function vi(n){return{rotations:n.rotations.slice(),trans:n.trans.slice()}}function Qa(n,e,t){let i=new Float32Array(n.rotations.length);for(let r=0;4*r<i.length;r++)i.set(Ep(bt(n.rotations,r),bt(e.rotations,r),t),4*r);return{rotations:i,trans:n.trans.map((r,s)=>r+t*(e.trans[s]-r))}}function Bv(n){let e=new Float32Array(n.length);for(let t=0;4*t<n.length;t++)e.set(br(bt(n,t)),4*t);return e}function eh(n){let e=new DataView(new ArrayBuffer(2*n.rotations.length+12));for(let t=0;4*t<n.rotations.length;t++){let i=br(bt(n.rotations,t)),r=i[0]<0?-1:1;i.forEach((s,o)=>e.setInt16(8*t+2*o,Math.round(r*s*b1),!0))}return n.trans.forEach((t,i)=>e.setFloat32(2*n.rotations.length+4*i,t,!0)),e.buffer}function zv(n,e){let t=8*e+12;if(n.byteLength!==t)throw new Le(`a pose of ${e} joints has ${t} bytes, got ${n.byteLength}`);let i=new DataView(n),r=new Float32Array(4*e);for(let o=0;o<e;o++){let a=[0,1,2,3].map(l=>i.getInt16(8*o+2*l,!0));r.set(br(a),4*o)}let s=Float32Array.from([0,1,2],o=>i.getFloat32(8*e+4*o,!0));if(!s.every(Number.isFinite))throw new Le("a pose must be finite");return{rotations:r,trans:s}}var Xi=class{constructor({name:e,fps:t,count:i,start:r,held_out:s},o,a){this.rotations=o;this.trans=a;this.name=e,this.fps=t,this.count=i,this.start=r,this.heldOut=s}rotations;trans;name;fps;count;start;heldOut;poseAt(e){let t=Math.min(Math.max(e,0),this.count-1),i=Math.floor(t),r=t-i;return{...r===0?this.frame(i):Qa(this.frame(i),this.frame(i+1),r),moment:{clip:this,frame:t}}}placeAt(e){return ot(this.trans,e)}frame(e){let t=this.rotations.length/this.count;return{rotations:this.rotations.slice(e*t,(e+1)*t),trans:this.trans.slice(3*e,3*e+3)}}};var yo=class{constructor(e,t,i){this.data=e;this.up=t;this.floor=i;this.numJoints=e.parents.length,this.numVertices=e.restVertices.length/3,this.numFaces=e.faces.length/3}data;up;floor;numJoints;numVertices;numFaces;get kind(){return this.data.kind}get gender(){return this.data.gender}get jointNames(){return this.data.jointNames}get parents(){return this.data.parents}get betas(){return this.data.shape?.betas??null}get shapeNames(){return this.data.shape?.names??[]}restPose(){let e=go(this.numJoints),{restJoints:t,restVertices:i}=this.data,r=yi(Ja(this.up)),s=i.reduce((h,u,f)=>f%3===1?Math.min(h,u):h,1/0),[o,a,l]=ot(t,0),c=Lt(r,[o,a+this.floor-s,l]);return e.rotations.set(r,0),e.trans.set([c[0]-o,c[1]-a,c[2]-l]),e}joints(e,t){return this.jointsOf(e,this.restJoints(t))}restJoints(e){let{shape:t,restJoints:i}=this.data,r=i.slice();return t&&e&&Cp(r,t.jointDirections,1,Vv(e,t.betas)),r}restVertices(e){let{shape:t,restVertices:i}=this.data,r=i.slice();return t&&e&&Cp(r,t.directions,t.step,Vv(e,t.betas)),r}jointsOf(e,t){let i=new Float32Array(3*this.numJoints),r=new Float32Array(4*this.numJoints);for(let s=0;s<this.numJoints;s++){let o=br(bt(e.rotations,s)),a=this.data.parents[s],l=ot(t,s);if(a<0){i.set(l.map((f,d)=>f+e.trans[d]),3*s),r.set(o,4*s);continue}let c=bt(r,a),h=ot(t,a),u=Lt(c,[l[0]-h[0],l[1]-h[1],l[2]-h[2]]);i.set(u.map((f,d)=>f+i[3*a+d]),3*s),r.set(Kt(c,o),4*s)}return{positions:i,rotations:r}}},vo=class{constructor(e){this.body=e;this.restVertices=e.restVertices(),this.restJoints=e.restJoints()}body;betas=null;restVertices;restJoints;setShape(e){this.betas=e,this.restVertices=this.body.restVertices(e),this.restJoints=this.body.restJoints(e)}get shape(){return this.betas??this.body.betas}get rest(){return this.restVertices}joints(e){return this.body.jointsOf(e,this.restJoints)}bones(e){return Gv(this.joints(e),this.restJoints)}pose(e,t){let i=this.joints(e),r=Gv(i,this.restJoints),s=w1(this.body.data,this.corrected(e),r);return t?.(s,r),{vertices:s,normals:Rp(s,this.body.data.faces),joints:i,bones:r,rest:this.restVertices}}corrected(e){let t=this.body.data.pose;if(!t)return this.restVertices;let i=new Float32Array(9*(this.body.numJoints-1));for(let s=1;s<this.body.numJoints;s++)Wi(br(bt(e.rotations,s))).forEach((a,l)=>i[9*(s-1)+l]=a-(l%4===0?1:0));let r=this.restVertices.slice();return Cp(r,t.directions,t.step,i),r}};function Vv(n,e){return e.map((t,i)=>i<n.length?n[i]-t:0)}function Cp(n,e,t,i){i.forEach((r,s)=>{if(Math.abs(r)<1e-6)return;let o=r*t,a=s*n.length;for(let l=0;l<n.length;l++)n[l]+=o*e[a+l]})}function Gv(n,e){let t=e.length/3,i=new Float32Array(12*t);for(let r=0;r<t;r++){let s=Wi(bt(n.rotations,r)),[o,a,l]=ot(e,r);for(let c=0;c<3;c++){let[h,u,f]=[s[3*c],s[3*c+1],s[3*c+2]];i.set([h,u,f,n.positions[3*r+c]-(h*o+u*a+f*l)],12*r+4*c)}}return i}function w1(n,e,t){let{skinJoints:i,skinWeights:r}=n,s=e.length/3,o=i.length/s,a=new Float32Array(e.length);for(let l=0;l<s;l++){let c=e[3*l],h=e[3*l+1],u=e[3*l+2],f=0,d=0,m=0;for(let v=l*o;v<(l+1)*o;v++){let p=r[v];if(p===0)break;let g=12*i[v];f+=p*(t[g]*c+t[g+1]*h+t[g+2]*u+t[g+3]),d+=p*(t[g+4]*c+t[g+5]*h+t[g+6]*u+t[g+7]),m+=p*(t[g+8]*c+t[g+9]*h+t[g+10]*u+t[g+11])}a[3*l]=f,a[3*l+1]=d,a[3*l+2]=m}return a}function Rp(n,e){let t=new Float32Array(n.length);for(let i=0;i<e.length;i+=3){let r=3*e[i],s=3*e[i+1],o=3*e[i+2],a=n[s]-n[r],l=n[s+1]-n[r+1],c=n[s+2]-n[r+2],h=n[o]-n[r],u=n[o+1]-n[r+1],f=n[o+2]-n[r+2],d=l*f-c*u,m=c*h-a*f,v=a*u-l*h;for(let p of[r,s,o])t[p]+=d,t[p+1]+=m,t[p+2]+=v}for(let i=0;i<t.length;i+=3){let r=Math.sqrt(t[i]**2+t[i+1]**2+t[i+2]**2),s=r>1e-12?1/r:0;t[i]*=s,t[i+1]*=s,t[i+2]*=s}return t}var S1=1447310145,Hv=[1,2,3],M1=64,Yr=16,Wv=16,Pp={i8:Int8Array,u8:Uint8Array,i16:Int16Array,u16:Uint16Array,u32:Uint32Array,f32:Float32Array};function tl(n){let e=new DataView(n.buffer,n.byteOffset,Yr);if(e.getUint32(0,!0)!==S1)throw new Le("this is no avatar of the viewer: it does not start with A3DV");let t=e.getUint32(4,!0);if(!Hv.some(i=>i===t))throw new Le(`the avatar has format version ${t}, this page reads ${Hv.join(", ")}: export it anew`);return e.getUint32(12,!0)}function ih(n,e){return e<Yr||e<Yr+new DataView(n).getUint32(8,!0)?null:el.read(n,e).levelEnds}var el=class n{constructor(e,t,i,r,s,o,a){this.kind=e;this.meta=t;this.bytes=i;this.start=r;this.entries=s;this.complete=o;this.levelEnds=a}kind;meta;bytes;start;entries;complete;levelEnds;static read(e,t=e.byteLength){let i=new DataView(e);if(e.byteLength<Yr)throw new Le("this is no avatar of the viewer: it does not start with A3DV");let r=tl(new Uint8Array(e,0,Yr)),s=Yr+i.getUint32(8,!0);if(r!==e.byteLength||s>r||s%Wv!==0)throw new Le(`the avatar is cut off: it has ${e.byteLength} bytes of ${r}`);if(s>t)throw new Le("the avatar's header has not come yet");let o=A1(new Uint8Array(e,Yr,s-Yr)),a=new Map,l=[];for(let[c,h]of Object.entries(o.arrays)){let u=T1(c,h,r-s);u.cut&&u.pieces.forEach((d,m)=>l[m]=Math.max(l[m]??0,s+Ip(u,d)));let f=C1(u,t-s);f&&a.set(c,f)}return new n(o.kind,o.meta,e,s,a,t===e.byteLength,l)}has(e){return this.entries.has(e)}shape(e){return this.entry(e).shape}get(e,t,i){let r=this.entry(e);if(!(r.shape.length===i.length&&i.every((h,u)=>h===null||h===r.shape[u]))||!t.includes(r.type)){let h=`${t.join(" or ")} [${i.map(u=>u??"any").join(", ")}]`;throw new Le(`array '${e}' must be ${h}, found ${r.type} [${r.shape.join(", ")}]`)}let o=Pp[r.type],a=r.pieces.map(({offset:h,length:u})=>new o(this.bytes,this.start+h,u));if(a.length===1)return a[0];let l=new o(nh(r.shape)),c=0;for(let h of a)l.set(h,c),c+=h.length;return l}entry(e){let t=this.entries.get(e);if(!t)throw new Le(`the avatar lacks the array '${e}'`);return t}};function A1(n){let e;try{e=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(n))}catch{throw new Le("the avatar's header is not JSON: the file is damaged")}if(!th(e)||typeof e.kind!="string"||!th(e.meta)||!th(e.arrays))throw new Le("the avatar's header must hold kind, meta and arrays");return{kind:e.kind,meta:e.meta,arrays:e.arrays}}function T1(n,e,t){let i=h=>Number.isSafeInteger(h)&&h>=0;if(!th(e)||typeof e.type!="string"||!Object.hasOwn(Pp,e.type)||!Array.isArray(e.shape)||!e.shape.every(i)||!(e.pieces===void 0?i(e.offset):E1(e.pieces)))throw new Le(`array '${n}' lacks a known type, a shape or an offset`);let r=e.type,s=e.shape,o=nh(s.slice(1)),a=e.pieces!==void 0,c=(a?e.pieces:[[e.offset,s[0]??1]]).map(([h,u])=>({offset:h,length:u*o}));if(c.reduce((h,{length:u})=>h+u,0)!==nh(s))throw new Le(`array '${n}' is cut into pieces that are not the whole`);if(c.some(({offset:h})=>h%Wv!==0))throw new Le(`array '${n}' lacks a known type, a shape or an offset`);if(!c.every(h=>Ip({type:r},h)<=t))throw new Le(`array '${n}' of shape [${s.join(", ")}] lies outside of the file`);return{type:r,shape:s,pieces:c,cut:a}}function E1(n){let e=t=>Array.isArray(t)&&t.length===2&&t.every(i=>Number.isSafeInteger(i)&&i>=0);return Array.isArray(n)&&n.length>0&&n.length<=M1&&n.every(e)}function Ip({type:n},{offset:e,length:t}){return e+t*Pp[n].BYTES_PER_ELEMENT}function C1(n,e){let t=n.pieces.findIndex(s=>Ip(n,s)>e);if(t<0)return n;if(!n.cut||t===0)return null;let i=n.pieces.slice(0,t),r=i.reduce((s,{length:o})=>s+o,0)/nh(n.shape.slice(1));return{...n,pieces:i,shape:[r,...n.shape.slice(1)]}}function th(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function nh(n){return n.reduce((e,t)=>e*t,1)}var Cs=(n,e)=>typeof n=="string"?n:Rs(e,"text",n),il=(n,e)=>typeof n=="boolean"?n:Rs(e,"true or false",n),Et=(n,e)=>typeof n=="number"&&Number.isFinite(n)?n:Rs(e,"a number",n),Nn=(n,e)=>Number.isSafeInteger(n)&&n>=0?n:Rs(e,"a natural number",n);function R1(...n){return(e,t)=>n.includes(e)?e:Rs(t,n.join(" or "),e)}function _i(n){return(e,t)=>e==null?null:n(e,t)}function hn(n,e){return(t,i)=>!Array.isArray(t)||e!==void 0&&t.length!==e?Rs(i,`a list${e===void 0?"":` of ${e}`}`,t):t.map((r,s)=>n(r,`${i}[${s}]`))}var rh=hn(Et,3);function Qn(n){return(e,t)=>{if(typeof e!="object"||e===null||Array.isArray(e))return Rs(t,"an object",e);let i=e;return Object.fromEntries(Object.entries(n).map(([r,s])=>[r,s(i[r],`${t}.${r}`)]))}}function Rs(n,e,t){throw new Le(`'${n}' must be ${e}, found ${(JSON.stringify(t)??"nothing").slice(0,60)}`)}var nl=Qn({low:Et,high:Et}),P1=Qn({directions:hn(Et),intensities:hn(Et),everywhere:rh,mean:rh,inside:_i(hn(Et))}),I1=Qn({step:Et,most:Et}),Lp=Qn({count:Nn,frame:R1("triangle","world","bones"),weights:nl,height:nl,log_scale:nl,color:nl,shading_step:_i(Et),light:_i(hn(Et,24)),dilation:_i(Et),levels:_i(hn(Qn({count:Nn,growth:Et}))),lamps:_i(P1),folds:_i(I1)}),L1=Qn({first:Nn,rows:Nn,columns:Nn,closed:il,bends:il,particle_rows:hn(Nn),particle_columns:hn(Nn),stiffness:Et,drag:Et,clearance:Et,settling:Nn,pushing:hn(Nn),obstacles:Nn}),F1=Qn({sheets:hn(L1),constants:Qn({rate:Et,gravity:Et,near:Et,shortest:Et,fastest:Et,rounds:Nn})}),D1=Qn({kind:Cs,gender:Cs,joint_names:hn(Cs),parents:hn(Et),rest_vertices:hn(nl,3),shape:_i(Qn({betas:hn(Et),step:Et,names:_i(hn(Cs))})),pose_step:_i(Et),clothes:_i(F1)}),Fp=Qn({name:Cs,fps:Et,first:Nn,count:Nn,start:_i(Nn),held_out:il}),k1=Qn({name:Cs,R:hn(Et,9),t:rh,K:hn(Et,9),width:Nn,height:Nn,held_out:il,anchor:il}),Xv=Qn({name:Cs,up:rh,floor:Et,body:D1,gaussians:Lp,clips:hn(Fp),cameras:hn(k1)});var sh=class{constructor(e,t){this.faces=e;this.axes=new Float32Array(2*e.length),this.plane=new Float32Array(e.length),this.shares=new Float32Array(e.length),this.atVertices=new Float32Array(6*t.length/3),this.atFaces=new Float32Array(6*e.length/3),this.measureRest(t)}faces;axes;atVertices;plane;shares;atFaces;setPose(e){this.strainFaces(e);for(let t=0;t<3;t++)this.gather(),t<2&&this.spread()}measureRest(e){let{axes:t,faces:i,plane:r,shares:s}=this,o=new Float32Array(i.length/3),a=new Float32Array(e.length/3);for(let l=0;l<i.length;l+=3){let[c,h,u]=[3*i[l],3*i[l+1],3*i[l+2]],[f,d,m]=[e[h]-e[c],e[h+1]-e[c+1],e[h+2]-e[c+2]],[v,p,g]=[e[u]-e[c],e[u+1]-e[c+1],e[u+2]-e[c+2]],[x,A,w]=[d*g-m*p,m*v-f*g,f*p-d*v],E=Math.hypot(x,A,w);o[l/3]=E;for(let F=l;F<l+3;F++)a[i[F]]+=E;let[T,_]=[Math.max(Math.hypot(f,d,m),1e-12),Math.max(E,1e-12)],[M,L,P]=[f/T,d/T,m/T],[I,N,z]=[x/_,A/_,w/_];t.set([M,L,P,N*P-z*L,z*M-I*P,I*L-N*M],2*l),r.set(E<1e-12?[1,0,1]:[T,M*v+L*p+P*g,E/T],l)}for(let l=0;l<i.length;l++)s[l]=o[Math.floor(l/3)]/Math.max(a[i[l]],1e-12)}strainFaces(e){let{atFaces:t,axes:i,faces:r,plane:s}=this;for(let o=0,a=0,l=0;o<r.length;o+=3,a+=6,l+=6){let c=3*r[o],h=3*r[o+1],u=3*r[o+2],f=s[o],d=s[o+1]/f,m=s[o+2],v=(e[h]-e[c])/f,p=(e[h+1]-e[c+1])/f,g=(e[h+2]-e[c+2])/f,x=(e[u]-e[c]-d*(e[h]-e[c]))/m,A=(e[u+1]-e[c+1]-d*(e[h+1]-e[c+1]))/m,w=(e[u+2]-e[c+2]-d*(e[h+2]-e[c+2]))/m,E=v*v+p*p+g*g-1,T=v*x+p*A+g*w,_=x*x+A*A+w*w-1,M=i[l],L=i[l+1],P=i[l+2],I=i[l+3],N=i[l+4],z=i[l+5];t[a]=_o(E*M*M+2*T*M*I+_*I*I),t[a+1]=_o(E*M*L+T*(M*N+L*I)+_*I*N),t[a+2]=_o(E*M*P+T*(M*z+P*I)+_*I*z),t[a+3]=_o(E*L*L+2*T*L*N+_*N*N),t[a+4]=_o(E*L*P+T*(L*z+P*N)+_*N*z),t[a+5]=_o(E*P*P+2*T*P*z+_*z*z)}}gather(){let{atFaces:e,atVertices:t,faces:i,shares:r}=this;t.fill(0);for(let s=0;s<i.length;s++){let o=6*i[s],a=2*(s-s%3),l=r[s];for(let c=0;c<6;c++)t[o+c]+=l*e[a+c]}}spread(){let{atFaces:e,atVertices:t,faces:i}=this;for(let r=0;r<i.length;r+=3){let s=6*i[r],o=6*i[r+1],a=6*i[r+2];for(let l=0;l<6;l++)e[2*r+l]=(t[s+l]+t[o+l]+t[a+l])/3}}};function _o(n){return n<-1?-1:n>3?3:n}var kp=.02,N1=.25;function qv({most:n,step:e},t,i){if(!(e>0&&n>0&&n<=1))throw new Le("'meta.gaussians.folds' must hold a positive step, and most in (0, 1]");return{moves:t.get("fold_moves",["i8"],[i,12]),step:e,most:t.get("fold_most",["u8"],[i,4]),strongest:n,face:t.get("face",["u16","u32"],[i])}}var ah=class{constructor(e,t,i,r,s){this.folds=e;this.atRest=t;this.faces=i;this.moved={weights:t.weights.slice(),heights:t.heights.slice()},this.strain=new sh(i,s),this.edges=Float32Array.from(e.face,l=>U1(r,i,l));let{most:o}=e,a=l=>o[4*l]||o[4*l+1]||o[4*l+2]||o[4*l+3];this.movable=Uint32Array.from(t.heights.keys()).filter(a)}folds;atRest;faces;moved;strain;edges;movable;setPose(e){this.strain.setPose(e);let{atRest:t,edges:i,folds:r,moved:s,movable:o}=this,a=new Float32Array(4),l=r.strongest/255;for(let c of o){this.compress(c,a);let h=0,u=0,f=0;for(let p=0,g=12*c;p<4;p++,g+=3){let x=Math.min(a[p],r.most[4*c+p]*l);h+=x*r.moves[g],u+=x*r.moves[g+1],f+=x*r.moves[g+2]}let d=r.step/N1,m=kp*Math.tanh(h*d)/i[c],v=kp*Math.tanh(u*d)/i[c];s.weights[3*c]=t.weights[3*c]-m-v,s.weights[3*c+1]=t.weights[3*c+1]+m,s.weights[3*c+2]=t.weights[3*c+2]+v,s.heights[c]=t.heights[c]+kp*Math.tanh(f*d)}}compress(e,t){let{atRest:{weights:i},faces:r,folds:s,strain:{atVertices:o,axes:a}}=this,l=s.face[e],c=Math.max(i[3*e],0),h=Math.max(i[3*e+1],0),u=Math.max(i[3*e+2],0),f=c+h+u,d=6*r[3*l],m=6*r[3*l+1],v=6*r[3*l+2],p=(c*o[d]+h*o[m]+u*o[v])/f,g=(c*o[d+1]+h*o[m+1]+u*o[v+1])/f,x=(c*o[d+2]+h*o[m+2]+u*o[v+2])/f,A=(c*o[d+3]+h*o[m+3]+u*o[v+3])/f,w=(c*o[d+4]+h*o[m+4]+u*o[v+4])/f,E=(c*o[d+5]+h*o[m+5]+u*o[v+5])/f,T=6*l,_=a[T],M=a[T+1],L=a[T+2],P=a[T+3],I=a[T+4],N=a[T+5],z=p*_+g*M+x*L,F=g*_+A*M+w*L,q=x*_+w*M+E*L,Y=_*z+M*F+L*q,V=P*z+I*F+N*q,ie=P*(p*P+g*I+x*N)+I*(g*P+A*I+w*N)+N*(x*P+w*I+E*N),X=(Y+ie)/2;t[0]=oh(Y),t[1]=oh(X+V),t[2]=oh(ie),t[3]=oh(X-V)}};function oh(n){return n>=0?0:1-Math.sqrt(Math.max(1+n,0))}function U1(n,e,t){let[i,r,s]=[3*e[3*t],3*e[3*t+1],3*e[3*t+2]],[o,a,l]=[n[r]-n[i],n[r+1]-n[i+1],n[r+2]-n[i+2]],[c,h,u]=[n[s]-n[i],n[s+1]-n[i+1],n[s+2]-n[i+2]],f=Math.hypot(a*u-l*h,l*c-o*u,o*h-a*c);return Math.sqrt(f*2/Math.sqrt(3))}var $v=64,O1=2.2,B1=1e-4;function Yv({directions:n,everywhere:e,inside:t,intensities:i,mean:r}){let s=n.length/3;if(!(Number.isInteger(s)&&s>=1&&s<=$v&&i.length===3*s))throw new Le(`'meta.gaussians.lamps' must hold 1 to ${$v} lamps`);if([...i,...e,...r].some(c=>c<0))throw new Le("'meta.gaussians.lamps' must not take light away");let l=t??[];if(l.length%2||l.some(c=>!Number.isInteger(c)||c<0))throw new Le("'meta.gaussians.lamps.inside' must hold pairs of vertices");return{directions:Float32Array.from(n),intensities:Float32Array.from(i),everywhere:e,mean:r,inside:Uint32Array.from(l)}}function Kv({everywhere:n,inside:e,intensities:t},i,r,s,o,a){let l=r.length/3;for(let c=0;c<a.length;c++)a[c]=n[c%3]+B1;for(let c=0;c<t.length;c+=3){let[h,u,f]=[i[c],i[c+1],i[c+2]],[d,m,v]=[t[c]/o,t[c+1]/o,t[c+2]/o],p=c/3*l;for(let g=0,x=0;g<l;g++,x+=3){let A=s[p+g];if(A===0)continue;let w=r[x]*h+r[x+1]*u+r[x+2]*f;if(w<=0)continue;let E=w*A;a[x]+=E*d,a[x+1]+=E*m,a[x+2]+=E*v}}for(let c=0;c<e.length;c+=2){let[h,u]=[3*e[c],3*e[c+1]];h<a.length&&u<a.length&&a.copyWithin(h,u,u+3)}for(let c=0;c<a.length;c++)a[c]**=1/O1}var z1=.3;function Up(n,e,t,i){let r=n.levels?V1(n.count,e):n.count;n={...n,count:r};let s=e.get("colors",["u8"],[r,4]),o={count:r,frame:n.frame,opacities:Uint8Array.from({length:r},(f,d)=>s[4*d+3]),shading:n.lamps?null:H1(n,e),light:n.lamps||n.shading_step===null?null:n.light,lamps:null,folds:null,weights:n.weights,height:n.height,logScale:n.log_scale,color:n.color,dilation:n.dilation??z1,coming:!e.complete,levels:G1(n)},a=new Uint32Array(s.slice().buffer),l=e.get("scales",["u32"],[r]),c=e.get("rotations",["u32"],[r]);if(n.frame==="bones")return{...o,hasViews:!1,...X1(e,r,i,a,l,c)};let h=e.has("views"),u=h?e.get("views",["u8"],[r]):new Uint8Array(r);return{...o,hasViews:h,lamps:n.lamps&&Yv(n.lamps),folds:n.folds&&qv(n.folds,e,r),...W1(n,e,t,a,l,c,u)}}function V1(n,e){let t=["colors","scales","rotations","face","weights","height","views","shading","fold_moves","fold_most"].filter(i=>e.has(i)).map(i=>e.shape(i)[0]);return e.complete?n:Math.min(n,...t)}function G1({count:n,levels:e}){if(e?.every((i,r)=>i.count>=(e[r-1]?.count??1)&&i.growth>=1&&i.growth<=16)===!1)throw new Le("'meta.gaussians.levels' must ascend, and grow 1 to 16 times");return e?.filter((i,r)=>i.count<=n||r===0)??[]}function H1({count:n,shading_step:e},t){if(e===null)return null;let i=t.get("shading",["i8"],[n,24]),r=new Uint32Array(8*n),s=new Int8Array(r.buffer);for(let o=0;o<n;o++)s.set(i.subarray(24*o,24*o+24),32*o);return{words:r,step:e}}function W1(n,e,t,i,r,s,o){let{count:a}=n,l=e.get("face",["u16","u32"],[a]),c=e.get("weights",["u16"],[a,2]),h=e.get("height",["u16"],[a]),u={kind:n.frame,corners:new Uint32Array(3*a),weights:new Float32Array(3*a),heights:Float32Array.from(h,m=>Np(m,n.height))},f=new Uint32Array(4*a),d=new Uint32Array(4*a);for(let m=0;m<a;m++){let v=3*l[m];if(v>=t.length)throw new Le(`a Gaussian lies on face ${l[m]}, the body has ${t.length/3}`);let p=Np(c[2*m],n.weights),g=Np(c[2*m+1],n.weights);u.corners.set([t[v],t[v+1],t[v+2]],3*m),u.weights.set([p,g,1-p-g],3*m),f.set([l[m],c[2*m]|c[2*m+1]<<16,h[m]|o[m]<<16,i[m]],4*m),d.set([r[m],s[m],0,0],4*m)}return{anchors:u,places:f,shapes:d}}function X1(n,e,t,i,r,s){let o=n.get("means",["f32"],[e,3]),a=n.get("bones",["u8"],[e,4]),l=n.get("bone_weights",["u8"],[e,4]);if(!o.every(Number.isFinite))throw new Le("array 'means' holds NaN or infinity");if(a.some(v=>v>=t))throw new Le(`array 'bones' names joints beyond the body's ${t}`);let c=new Float32Array(4*e),h=new Uint32Array(o.slice().buffer),u=new Uint32Array(a.slice().buffer),f=new Uint32Array(l.slice().buffer),d=new Uint32Array(4*e),m=new Uint32Array(4*e);for(let v=0;v<e;v++){let p=l[4*v]+l[4*v+1]+l[4*v+2]+l[4*v+3];if(p===0)throw new Le("a Gaussian follows no bone: its bone_weights are zero");for(let g=4*v;g<4*v+4;g++)c[g]=l[g]/p;d.set([h[3*v],h[3*v+1],h[3*v+2],i[v]],4*v),m.set([r[v],s[v],u[v],f[v]],4*v)}return{anchors:{kind:"bones",means:o,bones:a,weights:c},places:d,shapes:m}}function Np(n,e){return e.low+n/65535*(e.high-e.low)}var Zv=1e3,q1=100;function xo(n){return n!==null&&(n.gaussians.light!==null||n.gaussians.lamps!==null)}function xi(n,e){let t=Op(n,"avatar",e),i=Xv(t.meta,"meta"),r=$1(i),s=new yo(Y1(i.body,t),r,i.floor);return{name:i.name,up:r,floor:i.floor,body:s,gaussians:Up(i.gaussians,t,s.data.faces,s.numJoints),clips:e0(i.clips,t,s.numJoints),cameras:i.cameras.map(nA)}}function Jv(n,e){let t=Op(n,"gaussians");return Up(Lp(t.meta,"meta"),t,e.data.faces,e.numJoints)}function rl(n,e){let t=Op(n,"motion");return e0([Fp(t.meta,"meta")],t,e.numJoints)[0]}function Op(n,e,t){let i=el.read(n,t);if(i.kind!==e)throw new Le(`the file holds '${i.kind}', expected '${e}'`);return i}function $1({up:n}){let e=Math.hypot(...n);if(!(e>0))throw new Le("'meta.up' must not be zero");return[n[0]/e,n[1]/e,n[2]/e]}function Y1(n,e){let t=n.parents.length,[i]=e.shape("rest_vertices"),[r]=e.shape("faces"),[,s]=e.shape("skin_joints");if(t===0||n.joint_names.length!==t||!n.parents.every(j1))throw new Le("'meta.body' must name every joint, and parents before their children");let o=Uint32Array.from(e.get("faces",["u16","u32"],[null,3])),a=e.get("skin_joints",["u8"],[i,s??null]);if(o.some(l=>l>=i)||a.some(l=>l>=t))throw new Le("a face or a weight refers to a vertex or joint that the body lacks");return{kind:n.kind,gender:n.gender,jointNames:n.joint_names,parents:n.parents,restVertices:J1(n,e,i),restJoints:e.get("rest_joints",["f32"],[t,3]),faces:o,faceParts:e.get("face_parts",["u8"],[r]),skinJoints:a,skinWeights:Q1(e,i,s),shape:eA(n,e,i,t),pose:tA(n,e,i,t),clothes:K1(n,i,t)}}function K1({clothes:n},e,t){if(!n)return null;let{constants:{rate:i,rounds:r},sheets:s}=n,o=i>0&&i<=Zv&&r<=q1,a=1;for(let l of s){let{columns:c,first:h,obstacles:u,pushing:f,rows:d,settling:m}=l;if(!(h>=a&&h+d*c<=e&&u>0&&m<=Zv)||!Z1(l)||f.some(p=>p>=t))throw jv();a=h+d*c}if(!o||a!==e)throw jv();return n}function Z1({closed:n,columns:e,particle_columns:t,particle_rows:i,rows:r}){let s=(l,c)=>l.length>2&&l.every((h,u)=>h<c&&h>(l[u-1]??-1)),o=e/t.length,a=!n||t.every((l,c)=>l===c*o);return s(i,r)&&s(t,e)&&a}function jv(){return new Le("'meta.body.clothes' does not fit the body")}function j1(n,e){return Number.isInteger(n)&&n<e&&(e===0?n===-1:n>=0)}function J1(n,e,t){let i=e.get("rest_vertices",["u16"],[t,3]);return Float32Array.from(i,(r,s)=>{let{low:o,high:a}=n.rest_vertices[s%3];return o+r/65535*(a-o)})}function Q1(n,e,t){let i=n.get("skin_weights",["u16"],[e,t]),r=Float32Array.from(i);for(let s=0;s<r.length;s+=t){let o=r.subarray(s,s+t),a=o.reduce((l,c)=>l+c,0);if(a===0)throw new Le("a vertex has no skinning weight");o.forEach((l,c)=>o[c]=l/a)}return r}function eA(n,e,t,i){if(!n.shape||!Qv(e,["shape_directions","shape_joint_directions"]))return null;let{betas:r,step:s,names:o}=n.shape;return{betas:Float32Array.from(r),directions:e.get("shape_directions",["i16"],[r.length,t,3]),step:s,jointDirections:e.get("shape_joint_directions",["f32"],[r.length,i,3]),names:o??[]}}function tA(n,e,t,i){return n.pose_step===null||!Qv(e,["pose_directions"])?null:{directions:e.get("pose_directions",["i16"],[9*(i-1),t,3]),step:n.pose_step}}function Qv(n,e){return n.complete||e.every(t=>n.has(t))}function e0(n,e,t){let i=n.reduce((o,a)=>o+a.count,0),r=e.get("clip_rotations",["i16"],[i,t,4]),s=e.get("clip_trans",["f32"],[i,3]);return n.map(o=>{let{first:a,count:l}=o;if(l<1||a+l>i||!(o.fps>0))throw new Le(`clip '${o.name}' lies outside of the ${i} frames that there are`);let c=4*t,h=Bv(r.subarray(a*c,(a+l)*c));return new Xi(o,h,s.slice(3*a,3*(a+l)))})}function nA(n){if(n.width<1||n.height<1)throw new Le(`camera '${n.name}' has no size`);return n}var ls={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},cs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},S0=0,hm=1,M0=2;var El=1,A0=2,Wo=3,hs=0,Hn=1,Mn=2,Os=0,Xo=1,um=2,dm=3,fm=4,Ai=5;var Ni=100,T0=101,E0=102,C0=103,R0=104,P0=200,Ti=201,I0=202,L0=203,pm=204,oi=205,F0=206,D0=207,k0=208,N0=209,U0=210,O0=211,B0=212,z0=213,V0=214,Ph=0,Ih=1,Lh=2,ko=3,Fh=4,Dh=5,kh=6,Nh=7,mm=0,G0=1,H0=2,Zi=0,gm=1,ym=2,vm=3,_m=4,xm=5,bm=6,wm=7;var Sm=300,Bs=301,qo=302,ru=303,su=304,Uh=1e3,$i=1001,Oh=1002,Nt=1003,W0=1004;var Cl=1005;var Cn=1006,ou=1007;var Ir=1008;var Wn=1009,Mm=1010,Am=1011,$o=1012,au=1013,Xn=1014,ai=1015,Ui=1016,lu=1017,cu=1018,zs=1020,Tm=35902,Em=35899,Cm=1021,Rm=1022,li=1023,Cr=1026,Lr=1027,Rl=1028,Yo=1029,us=1030,Ko=1031;var ds=1033,Pl=33776,Il=33777,Ll=33778,Fl=33779,hu=35840,uu=35841,du=35842,fu=35843,pu=36196,mu=37492,gu=37496,yu=37488,vu=37489,Dl=37490,_u=37491,xu=37808,bu=37809,wu=37810,Su=37811,Mu=37812,Au=37813,Tu=37814,Eu=37815,Cu=37816,Ru=37817,Pu=37818,Iu=37819,Lu=37820,Fu=37821,Du=36492,ku=36494,Nu=36495,Uu=36283,Ou=36284,kl=36285,Bu=36286;var dl=2300,Bh=2301,Ch=2302,rm=2303,sm=2400,om=2401,am=2402;var X0=3200;var Pm=0,q0=1,Fr="",ni="srgb",ks="srgb-linear",fl="linear",At="srgb";var Rh=7680;var $0=519,Y0=512,K0=513,Z0=514,Im=515,j0=516,J0=517,Lm=518,Fm=519,Q0=35044,Nl=35048;var Rn="300 es",wi=2e3,pl=2001;function iA(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function rA(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function ml(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function e_(){let n=ml("canvas");return n.style.display="block",n}var t0={},No=null;function Dm(...n){let e="THREE."+n.shift();No?No("log",e,...n):console.log(e,...n)}function t_(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function He(...n){n=t_(n);let e="THREE."+n.shift();if(No)No("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ye(...n){n=t_(n);let e="THREE."+n.shift();if(No)No("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function cl(...n){let e=n.join(" ");e in t0||(t0[e]=!0,He(...n))}function n_(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}var i_={[Ph]:Ph,[Lh]:kh,[Fh]:Fh,[ko]:Dh,[Ih]:Ih,[kh]:Lh,[Nh]:Nh,[Dh]:ko},Di=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let r=i[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let r=i.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Un=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],n0=1234567,hl=Math.PI/180,Uo=180/Math.PI;function Zo(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Un[n&255]+Un[n>>8&255]+Un[n>>16&255]+Un[n>>24&255]+"-"+Un[e&255]+Un[e>>8&255]+"-"+Un[e>>16&15|64]+Un[e>>24&255]+"-"+Un[t&63|128]+Un[t>>8&255]+"-"+Un[t>>16&255]+Un[t>>24&255]+Un[i&255]+Un[i>>8&255]+Un[i>>16&255]+Un[i>>24&255]).toLowerCase()}function lt(n,e,t){return Math.max(e,Math.min(t,n))}function km(n,e){return(n%e+e)%e}function sA(n,e,t,i,r){return i+(n-e)*(r-i)/(t-e)}function oA(n,e,t){return n!==e?(t-n)/(e-n):0}function ul(n,e,t){return(1-t)*n+t*e}function aA(n,e,t,i){return ul(n,e,1-Math.exp(-t*i))}function lA(n,e=1){return e-Math.abs(km(n,e*2)-e)}function cA(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function hA(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function uA(n,e){return n+Math.floor(Math.random()*(e-n+1))}function dA(n,e){return n+Math.random()*(e-n)}function fA(n){return n*(.5-Math.random())}function pA(n){n!==void 0&&(n0=n);let e=n0+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function mA(n){return n*hl}function gA(n){return n*Uo}function yA(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function vA(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Nm(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function _A(n,e,t,i,r){let s=Math.cos,o=Math.sin,a=s(t/2),l=o(t/2),c=s((e+i)/2),h=o((e+i)/2),u=s((e-i)/2),f=o((e-i)/2),d=s((i-e)/2),m=o((i-e)/2);switch(r){case"XYX":n.set(a*h,l*u,l*f,a*c);break;case"YZY":n.set(l*f,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*f,a*h,a*c);break;case"XZX":n.set(a*h,l*m,l*d,a*c);break;case"YXY":n.set(l*d,a*h,l*m,a*c);break;case"ZYZ":n.set(l*m,l*d,a*h,a*c);break;default:He("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function Um(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function r_(n,e){if(e.constructor===Float32Array)return n;let t=Um(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function s_(n,e){if(e.constructor===Float32Array)return n;let t=Um(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var ji={DEG2RAD:hl,RAD2DEG:Uo,generateUUID:Zo,clamp:lt,euclideanModulo:km,mapLinear:sA,inverseLerp:oA,lerp:ul,damp:aA,pingpong:lA,smoothstep:cA,smootherstep:hA,randInt:uA,randFloat:dA,randFloatSpread:fA,seededRandom:pA,degToRad:mA,radToDeg:gA,isPowerOfTwo:yA,ceilPowerOfTwo:vA,floorPowerOfTwo:Nm,setQuaternionFromProperEuler:_A,normalize:s_,denormalize:r_},Ue=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=lt(this.x,e.x,t.x),this.y=lt(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=lt(this.x,e,t),this.y=lt(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(lt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(lt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*i-o*r+e.x,this.y=s*r+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Jt=class{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,o,a){let l=i[r+0],c=i[r+1],h=i[r+2],u=i[r+3],f=s[o+0],d=s[o+1],m=s[o+2],v=s[o+3];if(u!==v||l!==f||c!==d||h!==m){let p=l*f+c*d+h*m+u*v;p<0&&(f=-f,d=-d,m=-m,v=-v,p=-p);let g=1-a;if(p<.9995){let x=Math.acos(p),A=Math.sin(x);g=Math.sin(g*x)/A,a=Math.sin(a*x)/A,l=l*g+f*a,c=c*g+d*a,h=h*g+m*a,u=u*g+v*a}else{l=l*g+f*a,c=c*g+d*a,h=h*g+m*a,u=u*g+v*a;let x=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=x,c*=x,h*=x,u*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,r,s,o){let a=i[r],l=i[r+1],c=i[r+2],h=i[r+3],u=s[o],f=s[o+1],d=s[o+2],m=s[o+3];return e[t]=a*m+h*u+l*d-c*f,e[t+1]=l*m+h*f+c*u-a*d,e[t+2]=c*m+h*d+a*f-l*u,e[t+3]=h*m-a*u-l*f-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(r/2),u=a(s/2),f=l(i/2),d=l(r/2),m=l(s/2);switch(o){case"XYZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"YXZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"ZXY":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"ZYX":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"YZX":this._x=f*h*u+c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u-f*d*m;break;case"XZY":this._x=f*h*u-c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u+f*d*m;break;default:He("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],f=i+a+u;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(h-l)*d,this._y=(s-c)*d,this._z=(o-r)*d}else if(i>a&&i>u){let d=2*Math.sqrt(1+i-a-u);this._w=(h-l)/d,this._x=.25*d,this._y=(r+o)/d,this._z=(s+c)/d}else if(a>u){let d=2*Math.sqrt(1+a-i-u);this._w=(s-c)/d,this._x=(r+o)/d,this._y=.25*d,this._z=(l+h)/d}else{let d=2*Math.sqrt(1+u-i-a);this._w=(o-r)/d,this._x=(s+c)/d,this._y=(l+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(lt(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-i*c,this._z=s*h+o*c+i*l-r*a,this._w=o*h-i*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},B=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(i0.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(i0.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*i),h=2*(a*t-s*r),u=2*(s*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=lt(this.x,e.x,t.x),this.y=lt(this.y,e.y,t.y),this.z=lt(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=lt(this.x,e,t),this.y=lt(this.y,e,t),this.z=lt(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(lt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-i*l,this.z=i*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Bp.copy(this).projectOnVector(e),this.sub(Bp)}reflect(e){return this.sub(Bp.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(lt(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Bp=new B,i0=new Jt,We=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c)}set(e,t,i,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],f=i[2],d=i[5],m=i[8],v=r[0],p=r[3],g=r[6],x=r[1],A=r[4],w=r[7],E=r[2],T=r[5],_=r[8];return s[0]=o*v+a*x+l*E,s[3]=o*p+a*A+l*T,s[6]=o*g+a*w+l*_,s[1]=c*v+h*x+u*E,s[4]=c*p+h*A+u*T,s[7]=c*g+h*w+u*_,s[2]=f*v+d*x+m*E,s[5]=f*p+d*A+m*T,s[8]=f*g+d*w+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*s*h+i*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,f=a*l-h*s,d=c*s-o*l,m=t*u+i*f+r*d;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/m;return e[0]=u*v,e[1]=(r*c-h*i)*v,e[2]=(a*i-r*o)*v,e[3]=f*v,e[4]=(h*t-r*l)*v,e[5]=(r*s-a*t)*v,e[6]=d*v,e[7]=(i*l-c*t)*v,e[8]=(o*t-i*s)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return cl("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(zp.makeScale(e,t)),this}rotate(e){return cl("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(zp.makeRotation(-e)),this}translate(e,t){return cl("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(zp.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},zp=new We,r0=new We().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),s0=new We().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function xA(){let n={enabled:!0,workingColorSpace:ks,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===At&&(r.r=Er(r.r),r.g=Er(r.g),r.b=Er(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===At&&(r.r=Do(r.r),r.g=Do(r.g),r.b=Do(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Fr?fl:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[ks]:{primaries:e,whitePoint:i,transfer:fl,toXYZ:r0,fromXYZ:s0,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ni},outputColorSpaceConfig:{drawingBufferColorSpace:ni}},[ni]:{primaries:e,whitePoint:i,transfer:At,toXYZ:r0,fromXYZ:s0,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ni}}}),n}var at=xA();function Er(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Do(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var bo,zh=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{bo===void 0&&(bo=ml("canvas")),bo.width=e.width,bo.height=e.height;let r=bo.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=bo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=ml("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=Er(s[o]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Er(t[i]/255)*255):t[i]=Er(t[i]);return{data:t,width:e.width,height:e.height}}else return He("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},bA=0,Oo=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:bA++}),this.uuid=Zo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(Vp(r[o].image)):s.push(Vp(r[o]))}else s=Vp(r);i.url=s}return t||(e.images[this.uuid]=i),i}};function Vp(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?zh.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(He("Texture: Unable to serialize Texture."),{})}var wA=0,Gp=new B,Bn=class n extends Di{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=$i,r=$i,s=Cn,o=Ir,a=li,l=Wn,c=n.DEFAULT_ANISOTROPY,h=Fr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:wA++}),this.uuid=Zo(),this.name="",this.source=new Oo(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ue(0,0),this.repeat=new Ue(1,1),this.center=new Ue(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new We,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Gp).x}get height(){return this.source.getSize(Gp).y}get depth(){return this.source.getSize(Gp).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){He(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){He(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Sm)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Uh:e.x=e.x-Math.floor(e.x);break;case $i:e.x=e.x<0?0:1;break;case Oh:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Uh:e.y=e.y-Math.floor(e.y);break;case $i:e.y=e.y<0?0:1;break;case Oh:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Bn.DEFAULT_IMAGE=null;Bn.DEFAULT_MAPPING=Sm;Bn.DEFAULT_ANISOTROPY=1;var Ut=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*i+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*i+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*i+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s,l=e.elements,c=l[0],h=l[4],u=l[8],f=l[1],d=l[5],m=l[9],v=l[2],p=l[6],g=l[10];if(Math.abs(h-f)<.01&&Math.abs(u-v)<.01&&Math.abs(m-p)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+v)<.1&&Math.abs(m+p)<.1&&Math.abs(c+d+g-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,w=(d+1)/2,E=(g+1)/2,T=(h+f)/4,_=(u+v)/4,M=(m+p)/4;return A>w&&A>E?A<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(A),r=T/i,s=_/i):w>E?w<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(w),i=T/r,s=M/r):E<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(E),i=_/s,r=M/s),this.set(i,r,s,t),this}let x=Math.sqrt((p-m)*(p-m)+(u-v)*(u-v)+(f-h)*(f-h));return Math.abs(x)<.001&&(x=1),this.x=(p-m)/x,this.y=(u-v)/x,this.z=(f-h)/x,this.w=Math.acos((c+d+g-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=lt(this.x,e.x,t.x),this.y=lt(this.y,e.y,t.y),this.z=lt(this.z,e.z,t.z),this.w=lt(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=lt(this.x,e,t),this.y=lt(this.y,e,t),this.z=lt(this.z,e,t),this.w=lt(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(lt(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Vh=class extends Di{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Cn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Ut(0,0,e,t),this.scissorTest=!1,this.viewport=new Ut(0,0,e,t),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new Bn({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Cn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new Oo(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},dn=class extends Vh{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},gl=class extends Bn{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Nt,this.minFilter=Nt,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Gh=class extends Bn{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Nt,this.minFilter=Nt,this.wrapR=$i,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ht=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p)}set(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p){let g=this.elements;return g[0]=e,g[4]=t,g[8]=i,g[12]=r,g[1]=s,g[5]=o,g[9]=a,g[13]=l,g[2]=c,g[6]=h,g[10]=u,g[14]=f,g[3]=d,g[7]=m,g[11]=v,g[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,r=1/wo.setFromMatrixColumn(e,0).length(),s=1/wo.setFromMatrixColumn(e,1).length(),o=1/wo.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,r=e.y,s=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){let f=o*h,d=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=d+m*c,t[5]=f-v*c,t[9]=-a*l,t[2]=v-f*c,t[6]=m+d*c,t[10]=o*l}else if(e.order==="YXZ"){let f=l*h,d=l*u,m=c*h,v=c*u;t[0]=f+v*a,t[4]=m*a-d,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=d*a-m,t[6]=v+f*a,t[10]=o*l}else if(e.order==="ZXY"){let f=l*h,d=l*u,m=c*h,v=c*u;t[0]=f-v*a,t[4]=-o*u,t[8]=m+d*a,t[1]=d+m*a,t[5]=o*h,t[9]=v-f*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let f=o*h,d=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=m*c-d,t[8]=f*c+v,t[1]=l*u,t[5]=v*c+f,t[9]=d*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let f=o*l,d=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=v-f*u,t[8]=m*u+d,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=d*u+m,t[10]=f-v*u}else if(e.order==="XZY"){let f=o*l,d=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=f*u+v,t[5]=o*h,t[9]=d*u-m,t[2]=m*u-d,t[6]=a*h,t[10]=v*u+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(SA,e,MA)}lookAt(e,t,i){let r=this.elements;return ei.subVectors(e,t),ei.lengthSq()===0&&(ei.z=1),ei.normalize(),Kr.crossVectors(i,ei),Kr.lengthSq()===0&&(Math.abs(i.z)===1?ei.x+=1e-4:ei.z+=1e-4,ei.normalize(),Kr.crossVectors(i,ei)),Kr.normalize(),lh.crossVectors(ei,Kr),r[0]=Kr.x,r[4]=lh.x,r[8]=ei.x,r[1]=Kr.y,r[5]=lh.y,r[9]=ei.y,r[2]=Kr.z,r[6]=lh.z,r[10]=ei.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],f=i[9],d=i[13],m=i[2],v=i[6],p=i[10],g=i[14],x=i[3],A=i[7],w=i[11],E=i[15],T=r[0],_=r[4],M=r[8],L=r[12],P=r[1],I=r[5],N=r[9],z=r[13],F=r[2],q=r[6],Y=r[10],V=r[14],ie=r[3],X=r[7],ee=r[11],ne=r[15];return s[0]=o*T+a*P+l*F+c*ie,s[4]=o*_+a*I+l*q+c*X,s[8]=o*M+a*N+l*Y+c*ee,s[12]=o*L+a*z+l*V+c*ne,s[1]=h*T+u*P+f*F+d*ie,s[5]=h*_+u*I+f*q+d*X,s[9]=h*M+u*N+f*Y+d*ee,s[13]=h*L+u*z+f*V+d*ne,s[2]=m*T+v*P+p*F+g*ie,s[6]=m*_+v*I+p*q+g*X,s[10]=m*M+v*N+p*Y+g*ee,s[14]=m*L+v*z+p*V+g*ne,s[3]=x*T+A*P+w*F+E*ie,s[7]=x*_+A*I+w*q+E*X,s[11]=x*M+A*N+w*Y+E*ee,s[15]=x*L+A*z+w*V+E*ne,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],f=e[10],d=e[14],m=e[3],v=e[7],p=e[11],g=e[15],x=l*d-c*f,A=a*d-c*u,w=a*f-l*u,E=o*d-c*h,T=o*f-l*h,_=o*u-a*h;return t*(v*x-p*A+g*w)-i*(m*x-p*E+g*T)+r*(m*A-v*E+g*_)-s*(m*w-v*T+p*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],f=e[10],d=e[11],m=e[12],v=e[13],p=e[14],g=e[15],x=t*a-i*o,A=t*l-r*o,w=t*c-s*o,E=i*l-r*a,T=i*c-s*a,_=r*c-s*l,M=h*v-u*m,L=h*p-f*m,P=h*g-d*m,I=u*p-f*v,N=u*g-d*v,z=f*g-d*p,F=x*z-A*N+w*I+E*P-T*L+_*M;if(F===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/F;return e[0]=(a*z-l*N+c*I)*q,e[1]=(r*N-i*z-s*I)*q,e[2]=(v*_-p*T+g*E)*q,e[3]=(f*T-u*_-d*E)*q,e[4]=(l*P-o*z-c*L)*q,e[5]=(t*z-r*P+s*L)*q,e[6]=(p*w-m*_-g*A)*q,e[7]=(h*_-f*w+d*A)*q,e[8]=(o*N-a*P+c*M)*q,e[9]=(i*P-t*N-s*M)*q,e[10]=(m*T-v*w+g*x)*q,e[11]=(u*w-h*T-d*x)*q,e[12]=(a*L-o*I-l*M)*q,e[13]=(t*I-i*L+r*M)*q,e[14]=(v*A-m*E-p*x)*q,e[15]=(h*E-u*A+f*x)*q,this}scale(e){let t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),r=Math.sin(t),s=1-i,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+i,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+i,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,o){return this.set(1,i,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,u=a+a,f=s*c,d=s*h,m=s*u,v=o*h,p=o*u,g=a*u,x=l*c,A=l*h,w=l*u,E=i.x,T=i.y,_=i.z;return r[0]=(1-(v+g))*E,r[1]=(d+w)*E,r[2]=(m-A)*E,r[3]=0,r[4]=(d-w)*T,r[5]=(1-(f+g))*T,r[6]=(p+x)*T,r[7]=0,r[8]=(m+A)*_,r[9]=(p-x)*_,r[10]=(1-(f+v))*_,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let o=wo.set(r[0],r[1],r[2]).length(),a=wo.set(r[4],r[5],r[6]).length(),l=wo.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Ii.copy(this);let c=1/o,h=1/a,u=1/l;return Ii.elements[0]*=c,Ii.elements[1]*=c,Ii.elements[2]*=c,Ii.elements[4]*=h,Ii.elements[5]*=h,Ii.elements[6]*=h,Ii.elements[8]*=u,Ii.elements[9]*=u,Ii.elements[10]*=u,t.setFromRotationMatrix(Ii),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,r,s,o,a=wi,l=!1){let c=this.elements,h=2*s/(t-e),u=2*s/(i-r),f=(t+e)/(t-e),d=(i+r)/(i-r),m,v;if(l)m=s/(o-s),v=o*s/(o-s);else if(a===wi)m=-(o+s)/(o-s),v=-2*o*s/(o-s);else if(a===pl)m=-o/(o-s),v=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=u,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,o,a=wi,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-r),f=-(t+e)/(t-e),d=-(i+r)/(i-r),m,v;if(l)m=1/(o-s),v=o/(o-s);else if(a===wi)m=-2/(o-s),v=-(o+s)/(o-s);else if(a===pl)m=-1/(o-s),v=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=u,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},wo=new B,Ii=new Ht,SA=new B(0,0,0),MA=new B(1,1,1),Kr=new B,lh=new B,ei=new B,o0=new Ht,a0=new Jt,ts=class n{constructor(e=0,t=0,i=0,r=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],f=r[6],d=r[10];switch(t){case"XYZ":this._y=Math.asin(lt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-lt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(lt(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-lt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(lt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-lt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,d),this._y=0);break;default:He("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return o0.makeRotationFromQuaternion(e),this.setFromRotationMatrix(o0,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return a0.setFromEuler(this),this.setFromQuaternion(a0,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};ts.DEFAULT_ORDER="XYZ";var yl=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},AA=0,l0=new B,So=new Jt,wr=new Ht,ch=new B,sl=new B,TA=new B,EA=new Jt,c0=new B(1,0,0),h0=new B(0,1,0),u0=new B(0,0,1),d0={type:"added"},CA={type:"removed"},Mo={type:"childadded",child:null},Hp={type:"childremoved",child:null},Kn=class n extends Di{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:AA++}),this.uuid=Zo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new B,t=new ts,i=new Jt,r=new B(1,1,1);function s(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new Ht},normalMatrix:{value:new We}}),this.matrix=new Ht,this.matrixWorld=new Ht,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new yl,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return So.setFromAxisAngle(e,t),this.quaternion.multiply(So),this}rotateOnWorldAxis(e,t){return So.setFromAxisAngle(e,t),this.quaternion.premultiply(So),this}rotateX(e){return this.rotateOnAxis(c0,e)}rotateY(e){return this.rotateOnAxis(h0,e)}rotateZ(e){return this.rotateOnAxis(u0,e)}translateOnAxis(e,t){return l0.copy(e).applyQuaternion(this.quaternion),this.position.add(l0.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(c0,e)}translateY(e){return this.translateOnAxis(h0,e)}translateZ(e){return this.translateOnAxis(u0,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(wr.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?ch.copy(e):ch.set(e,t,i);let r=this.parent;this.updateWorldMatrix(!0,!1),sl.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?wr.lookAt(sl,ch,this.up):wr.lookAt(ch,sl,this.up),this.quaternion.setFromRotationMatrix(wr),r&&(wr.extractRotation(r.matrixWorld),So.setFromRotationMatrix(wr),this.quaternion.premultiply(So.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ye("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(d0),Mo.child=e,this.dispatchEvent(Mo),Mo.child=null):Ye("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(CA),Hp.child=e,this.dispatchEvent(Hp),Hp.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),wr.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),wr.multiply(e.parent.matrixWorld)),e.applyMatrix4(wr),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(d0),Mo.child=e,this.dispatchEvent(Mo),Mo.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(sl,e,TA),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(sl,EA,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),f=o(e.skeletons),d=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),f.length>0&&(i.skeletons=f),d.length>0&&(i.animations=d),m.length>0&&(i.nodes=m)}return i.object=r,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Kn.DEFAULT_UP=new B(0,1,0);Kn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Kn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Ds=class extends Kn{constructor(){super(),this.isGroup=!0,this.type="Group"}},RA={type:"move"},Bo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ds,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ds,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new B,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new B),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ds,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new B,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new B,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let p=t.getJointPose(v,i),g=this._getHandJoint(c,v);p!==null&&(g.matrix.fromArray(p.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=p.radius),g.visible=p!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],f=h.position.distanceTo(u.position),d=.02,m=.005;c.inputState.pinching&&f>d+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&f<=d-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(RA)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Ds;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},o_={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Zr={h:0,s:0,l:0},hh={h:0,s:0,l:0};function Wp(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var yt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ni){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,at.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=at.workingColorSpace){return this.r=e,this.g=t,this.b=i,at.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=at.workingColorSpace){if(e=km(e,1),t=lt(t,0,1),i=lt(i,0,1),t===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+t):i+t-i*t,o=2*i-s;this.r=Wp(o,s,e+1/3),this.g=Wp(o,s,e),this.b=Wp(o,s,e-1/3)}return at.colorSpaceToWorking(this,r),this}setStyle(e,t=ni){function i(s){s!==void 0&&parseFloat(s)<1&&He("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:He("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);He("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ni){let i=o_[e.toLowerCase()];return i!==void 0?this.setHex(i,t):He("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Er(e.r),this.g=Er(e.g),this.b=Er(e.b),this}copyLinearToSRGB(e){return this.r=Do(e.r),this.g=Do(e.g),this.b=Do(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ni){return at.workingToColorSpace(On.copy(this),e),Math.round(lt(On.r*255,0,255))*65536+Math.round(lt(On.g*255,0,255))*256+Math.round(lt(On.b*255,0,255))}getHexString(e=ni){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=at.workingColorSpace){at.workingToColorSpace(On.copy(this),t);let i=On.r,r=On.g,s=On.b,o=Math.max(i,r,s),a=Math.min(i,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-i)/u+2;break;case s:l=(i-r)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=at.workingColorSpace){return at.workingToColorSpace(On.copy(this),t),e.r=On.r,e.g=On.g,e.b=On.b,e}getStyle(e=ni){at.workingToColorSpace(On.copy(this),e);let t=On.r,i=On.g,r=On.b;return e!==ni?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(Zr),this.setHSL(Zr.h+e,Zr.s+t,Zr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Zr),e.getHSL(hh);let i=ul(Zr.h,hh.h,t),r=ul(Zr.s,hh.s,t),s=ul(Zr.l,hh.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},On=new yt;yt.NAMES=o_;var Rr=class extends Kn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new ts,this.environmentIntensity=1,this.environmentRotation=new ts,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Li=new B,Sr=new B,Xp=new B,Mr=new B,Ao=new B,To=new B,f0=new B,qp=new B,$p=new B,Yp=new B,Kp=new Ut,Zp=new Ut,jp=new Ut,es=class n{constructor(e=new B,t=new B,i=new B){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),Li.subVectors(e,t),r.cross(Li);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){Li.subVectors(r,t),Sr.subVectors(i,t),Xp.subVectors(e,t);let o=Li.dot(Li),a=Li.dot(Sr),l=Li.dot(Xp),c=Sr.dot(Sr),h=Sr.dot(Xp),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let f=1/u,d=(c*l-a*h)*f,m=(o*h-a*l)*f;return s.set(1-d-m,m,d)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,Mr)===null?!1:Mr.x>=0&&Mr.y>=0&&Mr.x+Mr.y<=1}static getInterpolation(e,t,i,r,s,o,a,l){return this.getBarycoord(e,t,i,r,Mr)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,Mr.x),l.addScaledVector(o,Mr.y),l.addScaledVector(a,Mr.z),l)}static getInterpolatedAttribute(e,t,i,r,s,o){return Kp.setScalar(0),Zp.setScalar(0),jp.setScalar(0),Kp.fromBufferAttribute(e,t),Zp.fromBufferAttribute(e,i),jp.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(Kp,s.x),o.addScaledVector(Zp,s.y),o.addScaledVector(jp,s.z),o}static isFrontFacing(e,t,i,r){return Li.subVectors(i,t),Sr.subVectors(e,t),Li.cross(Sr).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Li.subVectors(this.c,this.b),Sr.subVectors(this.a,this.b),Li.cross(Sr).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return n.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,r=this.b,s=this.c,o,a;Ao.subVectors(r,i),To.subVectors(s,i),qp.subVectors(e,i);let l=Ao.dot(qp),c=To.dot(qp);if(l<=0&&c<=0)return t.copy(i);$p.subVectors(e,r);let h=Ao.dot($p),u=To.dot($p);if(h>=0&&u<=h)return t.copy(r);let f=l*u-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(Ao,o);Yp.subVectors(e,s);let d=Ao.dot(Yp),m=To.dot(Yp);if(m>=0&&d<=m)return t.copy(s);let v=d*c-l*m;if(v<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(i).addScaledVector(To,a);let p=h*m-d*u;if(p<=0&&u-h>=0&&d-m>=0)return f0.subVectors(s,r),a=(u-h)/(u-h+(d-m)),t.copy(r).addScaledVector(f0,a);let g=1/(p+v+f);return o=v*g,a=f*g,t.copy(i).addScaledVector(Ao,o).addScaledVector(To,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},ns=class{constructor(e=new B(1/0,1/0,1/0),t=new B(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Fi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Fi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Fi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Fi):Fi.fromBufferAttribute(s,o),Fi.applyMatrix4(e.matrixWorld),this.expandByPoint(Fi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),uh.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),uh.copy(i.boundingBox)),uh.applyMatrix4(e.matrixWorld),this.union(uh)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Fi),Fi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(ol),dh.subVectors(this.max,ol),Eo.subVectors(e.a,ol),Co.subVectors(e.b,ol),Ro.subVectors(e.c,ol),jr.subVectors(Co,Eo),Jr.subVectors(Ro,Co),Ps.subVectors(Eo,Ro);let t=[0,-jr.z,jr.y,0,-Jr.z,Jr.y,0,-Ps.z,Ps.y,jr.z,0,-jr.x,Jr.z,0,-Jr.x,Ps.z,0,-Ps.x,-jr.y,jr.x,0,-Jr.y,Jr.x,0,-Ps.y,Ps.x,0];return!Jp(t,Eo,Co,Ro,dh)||(t=[1,0,0,0,1,0,0,0,1],!Jp(t,Eo,Co,Ro,dh))?!1:(fh.crossVectors(jr,Jr),t=[fh.x,fh.y,fh.z],Jp(t,Eo,Co,Ro,dh))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Fi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Fi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(Ar[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),Ar[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),Ar[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),Ar[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),Ar[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),Ar[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),Ar[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),Ar[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(Ar),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},Ar=[new B,new B,new B,new B,new B,new B,new B,new B],Fi=new B,uh=new ns,Eo=new B,Co=new B,Ro=new B,jr=new B,Jr=new B,Ps=new B,ol=new B,dh=new B,fh=new B,Is=new B;function Jp(n,e,t,i,r){for(let s=0,o=n.length-3;s<=o;s+=3){Is.fromArray(n,s);let a=r.x*Math.abs(Is.x)+r.y*Math.abs(Is.y)+r.z*Math.abs(Is.z),l=e.dot(Is),c=t.dot(Is),h=i.dot(Is);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var sn=new B,ph=new Ue,PA=0,un=class extends Di{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:PA++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=Q0,this.updateRanges=[],this.gpuType=ai,this.version=0,this._normalizationScale=e!==void 0?Um(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)ph.fromBufferAttribute(this,t),ph.applyMatrix3(e),this.setXY(t,ph.x,ph.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyMatrix3(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyMatrix4(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.applyNormalMatrix(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)sn.fromBufferAttribute(this,t),sn.transformDirection(e),this.setXYZ(t,sn.x,sn.y,sn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):r_(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):s_(e,this.array)}};var vl=class extends un{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var _l=class extends un{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Si=class extends un{constructor(e,t,i){super(new Float32Array(e),t,i)}},IA=new ns,al=new B,Qp=new B,Yi=class{constructor(e=new B,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):IA.setFromPoints(e).getCenter(i);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;al.subVectors(e,this.center);let t=al.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(al,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Qp.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(al.copy(e.center).add(Qp)),this.expandByPoint(al.copy(e.center).sub(Qp))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},LA=0,bi=new Ht,em=new Kn,Po=new B,ti=new ns,ll=new ns,bn=new B,ki=class n extends Di{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:LA++}),this.uuid=Zo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(iA(e)?_l:vl)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new We().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return bi.makeRotationFromQuaternion(e),this.applyMatrix4(bi),this}rotateX(e){return bi.makeRotationX(e),this.applyMatrix4(bi),this}rotateY(e){return bi.makeRotationY(e),this.applyMatrix4(bi),this}rotateZ(e){return bi.makeRotationZ(e),this.applyMatrix4(bi),this}translate(e,t,i){return bi.makeTranslation(e,t,i),this.applyMatrix4(bi),this}scale(e,t,i){return bi.makeScale(e,t,i),this.applyMatrix4(bi),this}lookAt(e){return em.lookAt(e),em.updateMatrix(),this.applyMatrix4(em.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Po).negate(),this.translate(Po.x,Po.y,Po.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Si(i,3))}else{let i=Math.min(e.length,t.count);for(let r=0;r<i;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&He("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ns);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new B(-1/0,-1/0,-1/0),new B(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){let s=t[i];ti.setFromBufferAttribute(s),this.morphTargetsRelative?(bn.addVectors(this.boundingBox.min,ti.min),this.boundingBox.expandByPoint(bn),bn.addVectors(this.boundingBox.max,ti.max),this.boundingBox.expandByPoint(bn)):(this.boundingBox.expandByPoint(ti.min),this.boundingBox.expandByPoint(ti.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ye('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Yi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new B,1/0);return}if(e){let i=this.boundingSphere.center;if(ti.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];ll.setFromBufferAttribute(a),this.morphTargetsRelative?(bn.addVectors(ti.min,ll.min),ti.expandByPoint(bn),bn.addVectors(ti.max,ll.max),ti.expandByPoint(bn)):(ti.expandByPoint(ll.min),ti.expandByPoint(ll.max))}ti.getCenter(i);let r=0;for(let s=0,o=e.count;s<o;s++)bn.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(bn));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)bn.fromBufferAttribute(a,c),l&&(Po.fromBufferAttribute(e,c),bn.add(Po)),r=Math.max(r,i.distanceToSquared(bn))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ye('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ye("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new un(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let L=0;L<i.count;L++)a[L]=new B,l[L]=new B;let h=new B,u=new B,f=new B,d=new Ue,m=new Ue,v=new Ue,p=new B,g=new B;function x(L,P,I){c[L]=c[P]=c[I]=1,h.fromBufferAttribute(i,L),u.fromBufferAttribute(i,P),f.fromBufferAttribute(i,I),d.fromBufferAttribute(s,L),m.fromBufferAttribute(s,P),v.fromBufferAttribute(s,I),u.sub(h),f.sub(h),m.sub(d),v.sub(d);let N=1/(m.x*v.y-v.x*m.y);isFinite(N)&&(p.copy(u).multiplyScalar(v.y).addScaledVector(f,-m.y).multiplyScalar(N),g.copy(f).multiplyScalar(m.x).addScaledVector(u,-v.x).multiplyScalar(N),a[L].add(p),a[P].add(p),a[I].add(p),l[L].add(g),l[P].add(g),l[I].add(g))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let L=0,P=A.length;L<P;++L){let I=A[L],N=I.start,z=I.count;for(let F=N,q=N+z;F<q;F+=3)x(e.getX(F+0),e.getX(F+1),e.getX(F+2))}let w=new B,E=new B,T=new B,_=new B;function M(L){T.fromBufferAttribute(r,L),_.copy(T);let P=a[L];w.copy(P),w.sub(T.multiplyScalar(T.dot(P))).normalize(),E.crossVectors(_,P);let N=E.dot(l[L])<0?-1:1;o.setXYZW(L,w.x,w.y,w.z,N)}for(let L=0,P=i.count;L<P;++L)c[L]&&M(L);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new un(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let f=0,d=i.count;f<d;f++)i.setXYZ(f,0,0,0);let r=new B,s=new B,o=new B,a=new B,l=new B,c=new B,h=new B,u=new B;if(e)for(let f=0,d=e.count;f<d;f+=3){let m=e.getX(f+0),v=e.getX(f+1),p=e.getX(f+2);r.fromBufferAttribute(t,m),s.fromBufferAttribute(t,v),o.fromBufferAttribute(t,p),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(i,m),l.fromBufferAttribute(i,v),c.fromBufferAttribute(i,p),a.add(h),l.add(h),c.add(h),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(v,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let f=0,d=t.count;f<d;f+=3)r.fromBufferAttribute(t,f+0),s.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),i.setXYZ(f+0,h.x,h.y,h.z),i.setXYZ(f+1,h.x,h.y,h.z),i.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)bn.fromBufferAttribute(e,t),bn.normalize(),e.setXYZ(t,bn.x,bn.y,bn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,f=new c.constructor(l.length*h),d=0,m=0;for(let v=0,p=l.length;v<p;v++){a.isInterleavedBufferAttribute?d=l[v]*a.data.stride+a.offset:d=l[v]*h;for(let g=0;g<h;g++)f[m++]=c[d++]}return new un(f,h,u)}if(this.index===null)return He("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,i);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let f=c[h],d=e(f,i);l.push(d)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,f=c.length;u<f;u++){let d=c[u];h.push(d.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],u=s[c];for(let f=0,d=u.length;f<d;f++)h.push(u[f].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var tm=new B,FA=new B,DA=new We,ii=class{constructor(e=new B(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let r=tm.subVectors(i,t).cross(FA.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let r=e.delta(tm),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||DA.getNormalMatrix(e),r=this.coplanarPoint(tm).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},kA=0,Ns=class extends Di{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:kA++}),this.uuid=Zo(),this.name="",this.type="Material",this.blending=Xo,this.side=hs,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=pm,this.blendDst=oi,this.blendEquation=Ni,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new yt(0,0,0),this.blendAlpha=0,this.depthFunc=ko,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=$0,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Rh,this.stencilZFail=Rh,this.stencilZPass=Rh,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){He(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){He(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(i.textures=s),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new yt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new ii().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ue().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ue().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Tr=new B,nm=new B,mh=new B,gh=new B,zo=class{constructor(e=new B,t=new B(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Tr)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Tr.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Tr.copy(this.origin).addScaledVector(this.direction,t),Tr.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){nm.copy(e).add(t).multiplyScalar(.5),mh.copy(t).sub(e).normalize(),gh.copy(this.origin).sub(nm);let s=e.distanceTo(t)*.5,o=-this.direction.dot(mh),a=gh.dot(this.direction),l=-gh.dot(mh),c=gh.lengthSq(),h=Math.abs(1-o*o),u,f,d,m;if(h>0)if(u=o*l-a,f=o*a-l,m=s*h,u>=0)if(f>=-m)if(f<=m){let v=1/h;u*=v,f*=v,d=u*(u+o*f+2*a)+f*(o*u+f+2*l)+c}else f=s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f=-s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f<=-m?(u=Math.max(0,-(-o*s+a)),f=u>0?-s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c):f<=m?(u=0,f=Math.min(Math.max(-s,-l),s),d=f*(f+2*l)+c):(u=Math.max(0,-(o*s+a)),f=u>0?s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c);else f=o>0?-s:s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(nm).addScaledVector(mh,f),d}intersectSphere(e,t){if(e.radius<0)return null;Tr.subVectors(e.center,this.origin);let i=Tr.dot(this.direction),r=Tr.dot(Tr)-i*i,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return c>=0?(i=(e.min.x-f.x)*c,r=(e.max.x-f.x)*c):(i=(e.max.x-f.x)*c,r=(e.min.x-f.x)*c),h>=0?(s=(e.min.y-f.y)*h,o=(e.max.y-f.y)*h):(s=(e.max.y-f.y)*h,o=(e.min.y-f.y)*h),i>o||s>r||((s>i||isNaN(i))&&(i=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(e.min.z-f.z)*u,l=(e.max.z-f.z)*u):(a=(e.max.z-f.z)*u,l=(e.min.z-f.z)*u),i>l||a>r)||((a>i||i!==i)&&(i=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,Tr)!==null}intersectTriangle(e,t,i,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,f=e.y-o.y,d=e.z-o.z,m=t.x-o.x,v=t.y-o.y,p=t.z-o.z,g=i.x-o.x,x=i.y-o.y,A=i.z-o.z,w=Math.abs(l),E=Math.abs(c),T=Math.abs(h),_,M,L,P,I,N,z,F,q,Y,V,ie;if(w>=E&&w>=T?(L=l,N=u,q=m,ie=g,l>=0?(_=c,M=h,P=f,I=d,z=v,F=p,Y=x,V=A):(_=h,M=c,P=d,I=f,z=p,F=v,Y=A,V=x)):E>=T?(L=c,N=f,q=v,ie=x,c>=0?(_=h,M=l,P=d,I=u,z=p,F=m,Y=A,V=g):(_=l,M=h,P=u,I=d,z=m,F=p,Y=g,V=A)):(L=h,N=d,q=p,ie=A,h>=0?(_=l,M=c,P=u,I=f,z=m,F=v,Y=g,V=x):(_=c,M=l,P=f,I=u,z=v,F=m,Y=x,V=g)),L===0)return null;let X=_/L,ee=M/L,ne=1/L,Se=P-X*N,Te=I-ee*N,K=z-X*q,re=F-ee*q,ye=Y-X*ie,ke=V-ee*ie,fe=ye*re-ke*K,Ge=Se*ke-Te*ye,_t=K*Te-re*Se;if(r){if(fe<0||Ge<0||_t<0)return null}else if((fe<0||Ge<0||_t<0)&&(fe>0||Ge>0||_t>0))return null;let Ie=fe+Ge+_t;if(Ie===0)return null;let nt=ne*(fe*N+Ge*q+_t*ie);return(Ie>0?nt<0:nt>0)?null:this.at(nt/Ie,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Hh=class extends Ns{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new ts,this.combine=mm,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},p0=new Ht,Ls=new zo,yh=new Yi,m0=new B,vh=new B,_h=new B,xh=new B,im=new B,bh=new B,g0=new B,wh=new B,Ot=class extends Kn{constructor(e=new ki,t=new Hh){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){bh.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(im.fromBufferAttribute(u,e),o?bh.addScaledVector(im,h):bh.addScaledVector(im.sub(t),h))}t.add(bh)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),yh.copy(i.boundingSphere),yh.applyMatrix4(s),Ls.copy(e.ray).recast(e.near),!(yh.containsPoint(Ls.origin)===!1&&(Ls.intersectSphere(yh,m0)===null||Ls.origin.distanceToSquared(m0)>(e.far-e.near)**2))&&(p0.copy(s).invert(),Ls.copy(e.ray).applyMatrix4(p0),!(i.boundingBox!==null&&Ls.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Ls)))}_computeIntersections(e,t,i){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,f=s.groups,d=s.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,v=f.length;m<v;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),A=Math.min(a.count,Math.min(p.start+p.count,d.start+d.count));for(let w=x,E=A;w<E;w+=3){let T=a.getX(w),_=a.getX(w+1),M=a.getX(w+2);r=Sh(this,g,e,i,c,h,u,T,_,M),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let m=Math.max(0,d.start),v=Math.min(a.count,d.start+d.count);for(let p=m,g=v;p<g;p+=3){let x=a.getX(p),A=a.getX(p+1),w=a.getX(p+2);r=Sh(this,o,e,i,c,h,u,x,A,w),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,v=f.length;m<v;m++){let p=f[m],g=o[p.materialIndex],x=Math.max(p.start,d.start),A=Math.min(l.count,Math.min(p.start+p.count,d.start+d.count));for(let w=x,E=A;w<E;w+=3){let T=w,_=w+1,M=w+2;r=Sh(this,g,e,i,c,h,u,T,_,M),r&&(r.faceIndex=Math.floor(w/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let m=Math.max(0,d.start),v=Math.min(l.count,d.start+d.count);for(let p=m,g=v;p<g;p+=3){let x=p,A=p+1,w=p+2;r=Sh(this,o,e,i,c,h,u,x,A,w),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}}};function NA(n,e,t,i,r,s,o,a){let l;if(e.side===Hn?l=i.intersectTriangle(o,s,r,!0,a):l=i.intersectTriangle(r,s,o,e.side===hs,a),l===null)return null;wh.copy(a),wh.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(wh);return c<t.near||c>t.far?null:{distance:c,point:wh.clone(),object:n}}function Sh(n,e,t,i,r,s,o,a,l,c){n.getVertexPosition(a,vh),n.getVertexPosition(l,_h),n.getVertexPosition(c,xh);let h=NA(n,e,t,i,vh,_h,xh,g0);if(h){let u=new B;es.getBarycoord(g0,vh,_h,xh,u),r&&(h.uv=es.getInterpolatedAttribute(r,a,l,c,u,new Ue)),s&&(h.uv1=es.getInterpolatedAttribute(s,a,l,c,u,new Ue)),o&&(h.normal=es.getInterpolatedAttribute(o,a,l,c,u,new B),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new B,materialIndex:0};es.getNormal(vh,_h,xh,f.normal),h.face=f,h.barycoord=u}return h}var Mi=class extends Bn{constructor(e=null,t=1,i=1,r,s,o,a,l,c=Nt,h=Nt,u,f){super(null,o,a,l,c,h,r,s,u,f),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var xl=class extends un{constructor(e,t,i,r=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Fs=new Yi,UA=new Ue(.5,.5),Mh=new B,Us=class{constructor(e=new ii,t=new ii,i=new ii,r=new ii,s=new ii,o=new ii){this.planes=[e,t,i,r,s,o]}set(e,t,i,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=wi,i=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],f=s[6],d=s[7],m=s[8],v=s[9],p=s[10],g=s[11],x=s[12],A=s[13],w=s[14],E=s[15];if(r[0].setComponents(c-o,d-h,g-m,E-x).normalize(),r[1].setComponents(c+o,d+h,g+m,E+x).normalize(),r[2].setComponents(c+a,d+u,g+v,E+A).normalize(),r[3].setComponents(c-a,d-u,g-v,E-A).normalize(),i)r[4].setComponents(l,f,p,w).normalize(),r[5].setComponents(c-l,d-f,g-p,E-w).normalize();else if(r[4].setComponents(c-l,d-f,g-p,E-w).normalize(),t===wi)r[5].setComponents(c+l,d+f,g+p,E+w).normalize();else if(t===pl)r[5].setComponents(l,f,p,w).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Fs.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Fs.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Fs)}intersectsSprite(e){Fs.center.set(0,0,0);let t=UA.distanceTo(e.center);return Fs.radius=.7071067811865476+t,Fs.applyMatrix4(e.matrixWorld),this.intersectsSphere(Fs)}intersectsSphere(e){let t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let r=t[i];if(Mh.x=r.normal.x>0?e.max.x:e.min.x,Mh.y=r.normal.y>0?e.max.y:e.min.y,Mh.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(Mh)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},y0=new Ht,Wh=class n{constructor(){this.coordinateSystem=wi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];y0.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new Us),i[r].setFromProjectionMatrix(y0,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new Us),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new n().copy(this)}};var bl=class extends Bn{constructor(e=[],t=Bs,i,r,s,o,a,l,c,h){super(e,t,i,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Pr=class extends Bn{constructor(e,t,i=Xn,r,s,o,a=Nt,l=Nt,c,h=Cr,u=1){if(h!==Cr&&h!==Lr)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:u};super(f,r,s,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Oo(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},wl=class extends Pr{constructor(e,t=Xn,i=Bs,r,s,o=Nt,a=Nt,l,c=Cr){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Sl=class extends Bn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Vo=class n extends ki{constructor(e=1,t=1,i=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],f=0,d=0;m("z","y","x",-1,-1,i,t,e,o,s,0),m("z","y","x",1,-1,i,t,-e,o,s,1),m("x","z","y",1,1,e,i,t,r,o,2),m("x","z","y",1,-1,e,i,-t,r,o,3),m("x","y","z",1,-1,e,t,i,r,s,4),m("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new Si(c,3)),this.setAttribute("normal",new Si(h,3)),this.setAttribute("uv",new Si(u,2));function m(v,p,g,x,A,w,E,T,_,M,L){let P=w/_,I=E/M,N=w/2,z=E/2,F=T/2,q=_+1,Y=M+1,V=0,ie=0,X=new B;for(let ee=0;ee<Y;ee++){let ne=ee*I-z;for(let Se=0;Se<q;Se++){let Te=Se*P-N;X[v]=Te*x,X[p]=ne*A,X[g]=F,c.push(X.x,X.y,X.z),X[v]=0,X[p]=0,X[g]=T>0?1:-1,h.push(X.x,X.y,X.z),u.push(Se/_),u.push(1-ee/M),V+=1}}for(let ee=0;ee<M;ee++)for(let ne=0;ne<_;ne++){let Se=f+ne+q*ee,Te=f+ne+q*(ee+1),K=f+(ne+1)+q*(ee+1),re=f+(ne+1)+q*ee;l.push(Se,Te,re),l.push(Te,K,re),ie+=6}a.addGroup(d,ie,L),d+=ie,f+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var ri=class n extends ki{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(i),l=Math.floor(r),c=a+1,h=l+1,u=e/a,f=t/l,d=[],m=[],v=[],p=[];for(let g=0;g<h;g++){let x=g*f-o;for(let A=0;A<c;A++){let w=A*u-s;m.push(w,-x,0),v.push(0,0,1),p.push(A/a),p.push(1-g/l)}}for(let g=0;g<l;g++)for(let x=0;x<a;x++){let A=x+c*g,w=x+c*(g+1),E=x+1+c*(g+1),T=x+1+c*g;d.push(A,w,T),d.push(w,E,T)}this.setIndex(d),this.setAttribute("position",new Si(m,3)),this.setAttribute("normal",new Si(v,3)),this.setAttribute("uv",new Si(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Vs(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let r=n[t][i];if(v0(r))r.isRenderTargetTexture?(He("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(v0(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function zn(n){let e={};for(let t=0;t<n.length;t++){let i=Vs(n[t]);for(let r in i)e[r]=i[r]}return e}function v0(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function OA(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Om(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:at.workingColorSpace}var a_={clone:Vs,merge:zn},BA=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,zA=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Ki=class extends Ns{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=BA,this.fragmentShader=zA,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Vs(e.uniforms),this.uniformsGroups=OA(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new yt().setHex(r.value);break;case"v2":this.uniforms[i].value=new Ue().fromArray(r.value);break;case"v3":this.uniforms[i].value=new B().fromArray(r.value);break;case"v4":this.uniforms[i].value=new Ut().fromArray(r.value);break;case"m3":this.uniforms[i].value=new We().fromArray(r.value);break;case"m4":this.uniforms[i].value=new Ht().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Sn=class extends Ki{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Xh=class extends Ns{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=X0,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},qh=class extends Ns{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Io(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Ah(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var is=class{constructor(e,t,i,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,r=t[i],s=t[i-1];e:{t:{let o;n:{i:if(!(e<r)){for(let a=i+2;;){if(r===void 0){if(e<s)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(s=r,r=t[++i],e<r)break t}o=t.length;break n}if(!(e>=s)){let a=t[1];e<a&&(i=2,s=a);for(let l=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(r=s,s=t[--i-1],e>=s)break t}o=i,i=0;break n}break e}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(r=t[i],s=t[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=i[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},$h=class extends is{constructor(e,t,i,r){super(e,t,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:sm,endingEnd:sm}}intervalChanged_(e,t,i){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case om:s=e,a=2*t-i;break;case am:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case om:o=e,l=2*i-t;break;case am:o=1,l=i+r[1]-r[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,d=this._weightNext,m=(i-t)/(r-t),v=m*m,p=v*m,g=-f*p+2*f*v-f*m,x=(1+f)*p+(-1.5-2*f)*v+(-.5+f)*m+1,A=(-1-d)*p+(1.5+d)*v+.5*m,w=d*p-d*v;for(let E=0;E!==a;++E)s[E]=g*o[h+E]+x*o[c+E]+A*o[l+E]+w*o[u+E];return s}},Yh=class extends is{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(r-t),u=1-h;for(let f=0;f!==a;++f)s[f]=o[c+f]*u+o[l+f]*h;return s}},Kh=class extends is{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e){return this.copySampleValue_(e-1)}},Zh=class extends is{interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(i-t)/(r-t),v=1-m;for(let p=0;p!==a;++p)s[p]=o[c+p]*v+o[l+p]*m;return s}let f=a*2,d=e-1;for(let m=0;m!==a;++m){let v=o[c+m],p=o[l+m],g=d*f+m*2,x=u[g],A=u[g+1],w=e*f+m*2,E=h[w],T=h[w+1],_=GA(i,t,x,E,r);s[m]=l_(_,v,A,T,p)}return s}};function l_(n,e,t,i,r){let s=1-n;return s*s*s*e+3*s*s*n*t+3*s*n*n*i+n*n*n*r}function VA(n,e,t,i,r){let s=1-n;return 3*s*s*(t-e)+6*s*n*(i-t)+3*n*n*(r-i)}function GA(n,e,t,i,r){let s=(n-e)/(r-e);for(let o=0;o<8;o++){let a=l_(s,e,t,i,r)-n;if(Math.abs(a)<1e-10)break;let l=VA(s,e,t,i,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var si=class{constructor(e,t,i,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Io(t,this.TimeBufferType),this.values=Io(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Io(e.times,Array),values:Io(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(i.interpolation=r),Ah(e.settings)&&(i.settings={inTangents:Io(e.settings.inTangents,Array),outTangents:Io(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Kh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Yh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new $h(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Zh(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case dl:t=this.InterpolantFactoryMethodDiscrete;break;case Bh:t=this.InterpolantFactoryMethodLinear;break;case Ch:t=this.InterpolantFactoryMethodSmooth;break;case rm:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return He("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return dl;case this.InterpolantFactoryMethodLinear:return Bh;case this.InterpolantFactoryMethodSmooth:return Ch;case this.InterpolantFactoryMethodBezier:return rm}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]+=e;Ah(this.settings)&&(_0(this.settings.inTangents,e),_0(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]*=e;Ah(this.settings)&&(x0(this.settings.inTangents,e),x0(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,r=i.length,s=0,o=r-1;for(;s!==r&&i[s]<e;)++s;for(;o!==-1&&i[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=i.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ye("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,r=this.values,s=i.length;s===0&&(Ye("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Ye("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ye("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&rA(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Ye("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===Ch,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let u=a*i,f=u-i,d=u+i;for(let m=0;m!==i;++m){let v=t[u+m];if(v!==t[f+m]||v!==t[d+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,f=o*i;for(let d=0;d!==i;++d)t[f+d]=t[u+d]}++o}}if(s>0){e[o]=e[s];for(let a=s*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,r=new i(this.name,e,t);return r.createInterpolant=this.createInterpolant,Ah(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function _0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function x0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}si.prototype.ValueTypeName="";si.prototype.TimeBufferType=Float32Array;si.prototype.ValueBufferType=Float32Array;si.prototype.DefaultInterpolation=Bh;var rs=class extends si{constructor(e,t,i){super(e,t,i)}};rs.prototype.ValueTypeName="bool";rs.prototype.ValueBufferType=Array;rs.prototype.DefaultInterpolation=dl;rs.prototype.InterpolantFactoryMethodLinear=void 0;rs.prototype.InterpolantFactoryMethodSmooth=void 0;var jh=class extends si{constructor(e,t,i,r){super(e,t,i,r)}};jh.prototype.ValueTypeName="color";var Jh=class extends si{constructor(e,t,i,r){super(e,t,i,r)}};Jh.prototype.ValueTypeName="number";var Qh=class extends is{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)Jt.slerpFlat(s,0,o,c-a,o,c,l);return s}},Ml=class extends si{constructor(e,t,i,r){super(e,t,i,r)}InterpolantFactoryMethodLinear(e){return new Qh(this.times,this.values,this.getValueSize(),e)}};Ml.prototype.ValueTypeName="quaternion";Ml.prototype.InterpolantFactoryMethodSmooth=void 0;var ss=class extends si{constructor(e,t,i){super(e,t,i)}};ss.prototype.ValueTypeName="string";ss.prototype.ValueBufferType=Array;ss.prototype.DefaultInterpolation=dl;ss.prototype.InterpolantFactoryMethodLinear=void 0;ss.prototype.InterpolantFactoryMethodSmooth=void 0;var eu=class extends si{constructor(e,t,i,r){super(e,t,i,r)}};eu.prototype.ValueTypeName="vector";var tu=class{constructor(e,t,i){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=c.length;u<f;u+=2){let d=c[u],m=c[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},c_=new tu,nu=class{constructor(e){this.manager=e!==void 0?e:c_,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(r,s){i.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};nu.DEFAULT_MATERIAL_NAME="__DEFAULT";var Th=new B,Eh=new Jt,qi=new B,Al=class extends Kn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ht,this.projectionMatrix=new Ht,this.projectionMatrixInverse=new Ht,this.coordinateSystem=wi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Th,Eh,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Th,Eh,qi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Th,Eh,qi),qi.x===1&&qi.y===1&&qi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Th,Eh,qi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Qr=new B,b0=new Ue,w0=new Ue,wn=class extends Al{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Uo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(hl*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Uo*2*Math.atan(Math.tan(hl*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Qr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Qr.x,Qr.y).multiplyScalar(-e/Qr.z),Qr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Qr.x,Qr.y).multiplyScalar(-e/Qr.z)}getViewSize(e,t){return this.getViewBounds(e,b0,w0),t.subVectors(w0,b0)}setViewOffset(e,t,i,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(hl*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*i/c,r*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var os=class extends Al{constructor(e=-1,t=1,i=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-e,o=i+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var as=class extends ki{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Lo=-90,Fo=1,Go=class extends Kn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new wn(Lo,Fo,e,t);r.layers=this.layers,this.add(r);let s=new wn(Lo,Fo,e,t);s.layers=this.layers,this.add(s);let o=new wn(Lo,Fo,e,t);o.layers=this.layers,this.add(o);let a=new wn(Lo,Fo,e,t);a.layers=this.layers,this.add(a);let l=new wn(Lo,Fo,e,t);l.layers=this.layers,this.add(l);let c=new wn(Lo,Fo,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===wi)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===pl)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=e.getRenderTarget(),f=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,f,d),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},iu=class extends wn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Bm="\\[\\]\\.:\\/",HA=new RegExp("["+Bm+"]","g"),zm="[^"+Bm+"]",WA="[^"+Bm.replace("\\.","")+"]",XA=/((?:WC+[\/:])*)/.source.replace("WC",zm),qA=/(WCOD+)?/.source.replace("WCOD",WA),$A=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",zm),YA=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",zm),KA=new RegExp("^"+XA+qA+$A+YA+"$"),ZA=["material","materials","bones","map"],lm=class{constructor(e,t,i){let r=i||kt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},kt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(HA,"")}static parseTrackName(e){let t=KA.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);ZA.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},r=i(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)e[t++]=i[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){He("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ye("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ye("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ye("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Ye("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Ye("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;Ye("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};kt.Composite=lm;kt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};kt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};kt.prototype.GetterByBindingType=[kt.prototype._getValue_direct,kt.prototype._getValue_array,kt.prototype._getValue_arrayElement,kt.prototype._getValue_toArray];kt.prototype.SetterByBindingTypeAndVersioning=[[kt.prototype._setValue_direct,kt.prototype._setValue_direct_setNeedsUpdate,kt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[kt.prototype._setValue_array,kt.prototype._setValue_array_setNeedsUpdate,kt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[kt.prototype._setValue_arrayElement,kt.prototype._setValue_arrayElement_setNeedsUpdate,kt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[kt.prototype._setValue_fromArray,kt.prototype._setValue_fromArray_setNeedsUpdate,kt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var aU=new Float32Array(1);var Ho=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=lt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(lt(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var cm=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=i,s[3]=r,this}};var Tl=class extends Di{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Vm(n,e,t,i){let r=jA(i);switch(t){case Cm:return n*e;case Rl:return n*e/r.components*r.byteLength;case Yo:return n*e/r.components*r.byteLength;case us:return n*e*2/r.components*r.byteLength;case Ko:return n*e*2/r.components*r.byteLength;case Rm:return n*e*3/r.components*r.byteLength;case li:return n*e*4/r.components*r.byteLength;case ds:return n*e*4/r.components*r.byteLength;case Pl:case Il:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Ll:case Fl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case uu:case fu:return Math.max(n,16)*Math.max(e,8)/4;case hu:case du:return Math.max(n,8)*Math.max(e,8)/2;case pu:case mu:case yu:case vu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case gu:case Dl:case _u:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case xu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case bu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case wu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Su:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Mu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Au:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Tu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Eu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Cu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Ru:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Pu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Iu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Lu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Fu:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Du:case ku:case Nu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Uu:case Ou:return Math.ceil(n/4)*Math.ceil(e/4)*8;case kl:case Bu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function jA(n){switch(n){case Wn:case Mm:return{byteLength:1,components:1};case $o:case Am:case Ui:return{byteLength:2,components:1};case lu:case cu:return{byteLength:2,components:4};case Xn:case au:case ai:return{byteLength:4,components:1};case Tm:case Em:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?He("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function I_(){let n=null,e=!1,t=null,i=null;function r(s,o){i=n.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function QA(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,f=n.createBuffer();n.bindBuffer(l,f),n.bufferData(l,c,h),a.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((d,m)=>d.start-m.start);let f=0;for(let d=1;d<u.length;d++){let m=u[f],v=u[d];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++f,u[f]=v)}u.length=f+1;for(let d=0,m=u.length;d<m;d++){let v=u[d];n.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var eT=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,tT=`#ifdef USE_ALPHAHASH
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
#endif`,nT=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,iT=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,rT=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,sT=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,oT=`#ifdef USE_AOMAP
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
#endif`,aT=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,lT=`#ifdef USE_BATCHING
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
#endif`,cT=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,hT=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,uT=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,dT=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,fT=`#ifdef USE_IRIDESCENCE
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
#endif`,pT=`#ifdef USE_BUMPMAP
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
#endif`,mT=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,gT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,yT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,vT=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,_T=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,xT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,bT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,wT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,ST=`#define PI 3.141592653589793
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
} // validated`,MT=`vec3 transformedNormal = objectNormal;
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
#endif`,AT=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,TT=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,ET=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,CT=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,RT="gl_FragColor = linearToOutputTexel( gl_FragColor );",PT=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,IT=`#ifdef USE_ENVMAP
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
#endif`,LT=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,FT=`#ifdef USE_ENVMAP
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
#endif`,DT=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,kT=`#ifdef USE_ENVMAP
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
#endif`,NT=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,UT=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,OT=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,BT=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,zT=`#ifdef USE_GRADIENTMAP
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
}`,VT=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,GT=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,HT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,WT=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,XT=`#ifdef USE_ENVMAP
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
#endif`,qT=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,$T=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,YT=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,KT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,ZT=`PhysicalMaterial material;
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
#endif`,jT=`uniform sampler2D dfgLUT;
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
}`,JT=`
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
#endif`,QT=`#if defined( RE_IndirectDiffuse )
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
#endif`,eE=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,tE=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,nE=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,iE=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,rE=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,sE=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,oE=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,aE=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,lE=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,cE=`#if defined( USE_POINTS_UV )
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
#endif`,hE=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,uE=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,dE=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,fE=`#if defined( USE_MORPHCOLORS )
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
#endif`,pE=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,mE=`#ifdef USE_MORPHTARGETS
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
#endif`,gE=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,yE=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,vE=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,_E=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,xE=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,bE=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,wE=`#ifdef USE_NORMALMAP
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
#endif`,SE=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,ME=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,AE=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,TE=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,EE=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,CE=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,RE=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,PE=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,IE=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,LE=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,FE=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,DE=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,kE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,NE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,UE=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,OE=`float getShadowMask() {
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
}`,BE=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,zE=`#ifdef USE_SKINNING
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
#endif`,VE=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,GE=`#ifdef USE_SKINNING
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
#endif`,HE=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,WE=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,XE=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,qE=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,$E=`#ifdef USE_TRANSMISSION
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
#endif`,YE=`#ifdef USE_TRANSMISSION
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
#endif`,KE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,ZE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,jE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,JE=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,QE=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,eC=`uniform sampler2D t2D;
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
}`,tC=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,nC=`uniform float backgroundBlurriness;
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
}`,iC=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,rC=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,sC=`#include <common>
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
}`,oC=`#if DEPTH_PACKING == 3200
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
}`,aC=`#define DISTANCE
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
}`,lC=`#define DISTANCE
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
}`,cC=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,hC=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,uC=`uniform float scale;
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
}`,dC=`uniform vec3 diffuse;
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
}`,fC=`#include <common>
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
}`,pC=`uniform vec3 diffuse;
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
}`,mC=`#define LAMBERT
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
}`,gC=`#define LAMBERT
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
}`,yC=`#define MATCAP
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
}`,vC=`#define MATCAP
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
}`,_C=`#define NORMAL
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
}`,xC=`#define NORMAL
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
}`,bC=`#define PHONG
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
}`,wC=`#define PHONG
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
}`,SC=`#define STANDARD
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
}`,MC=`#define STANDARD
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
}`,AC=`#define TOON
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
}`,TC=`#define TOON
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
}`,EC=`uniform float size;
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
}`,CC=`uniform vec3 diffuse;
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
}`,RC=`#include <common>
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
}`,PC=`uniform vec3 color;
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
}`,IC=`uniform float rotation;
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
}`,LC=`uniform vec3 diffuse;
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
}`,rt={alphahash_fragment:eT,alphahash_pars_fragment:tT,alphamap_fragment:nT,alphamap_pars_fragment:iT,alphatest_fragment:rT,alphatest_pars_fragment:sT,aomap_fragment:oT,aomap_pars_fragment:aT,batching_pars_vertex:lT,batching_vertex:cT,begin_vertex:hT,beginnormal_vertex:uT,bsdfs:dT,iridescence_fragment:fT,bumpmap_pars_fragment:pT,clipping_planes_fragment:mT,clipping_planes_pars_fragment:gT,clipping_planes_pars_vertex:yT,clipping_planes_vertex:vT,color_fragment:_T,color_pars_fragment:xT,color_pars_vertex:bT,color_vertex:wT,common:ST,defaultnormal_vertex:MT,displacementmap_pars_vertex:AT,displacementmap_vertex:TT,emissivemap_fragment:ET,emissivemap_pars_fragment:CT,colorspace_fragment:RT,colorspace_pars_fragment:PT,envmap_fragment:IT,envmap_common_pars_fragment:LT,envmap_pars_fragment:FT,envmap_pars_vertex:DT,envmap_physical_pars_fragment:XT,envmap_vertex:kT,fog_vertex:NT,fog_pars_vertex:UT,fog_fragment:OT,fog_pars_fragment:BT,gradientmap_pars_fragment:zT,lightmap_pars_fragment:VT,lights_lambert_fragment:GT,lights_lambert_pars_fragment:HT,lights_pars_begin:WT,lights_toon_fragment:qT,lights_toon_pars_fragment:$T,lights_phong_fragment:YT,lights_phong_pars_fragment:KT,lights_physical_fragment:ZT,lights_physical_pars_fragment:jT,lights_fragment_begin:JT,lights_fragment_maps:QT,lights_fragment_end:eE,lightprobes_pars_fragment:tE,logdepthbuf_fragment:nE,logdepthbuf_pars_fragment:iE,logdepthbuf_pars_vertex:rE,logdepthbuf_vertex:sE,map_fragment:oE,map_pars_fragment:aE,map_particle_fragment:lE,map_particle_pars_fragment:cE,metalnessmap_fragment:hE,metalnessmap_pars_fragment:uE,morphinstance_vertex:dE,morphcolor_vertex:fE,morphnormal_vertex:pE,morphtarget_pars_vertex:mE,morphtarget_vertex:gE,normal_fragment_begin:yE,normal_fragment_maps:vE,normal_pars_fragment:_E,normal_pars_vertex:xE,normal_vertex:bE,normalmap_pars_fragment:wE,clearcoat_normal_fragment_begin:SE,clearcoat_normal_fragment_maps:ME,clearcoat_pars_fragment:AE,iridescence_pars_fragment:TE,opaque_fragment:EE,packing:CE,premultiplied_alpha_fragment:RE,project_vertex:PE,dithering_fragment:IE,dithering_pars_fragment:LE,roughnessmap_fragment:FE,roughnessmap_pars_fragment:DE,shadowmap_pars_fragment:kE,shadowmap_pars_vertex:NE,shadowmap_vertex:UE,shadowmask_pars_fragment:OE,skinbase_vertex:BE,skinning_pars_vertex:zE,skinning_vertex:VE,skinnormal_vertex:GE,specularmap_fragment:HE,specularmap_pars_fragment:WE,tonemapping_fragment:XE,tonemapping_pars_fragment:qE,transmission_fragment:$E,transmission_pars_fragment:YE,uv_pars_fragment:KE,uv_pars_vertex:ZE,uv_vertex:jE,worldpos_vertex:JE,background_vert:QE,background_frag:eC,backgroundCube_vert:tC,backgroundCube_frag:nC,cube_vert:iC,cube_frag:rC,depth_vert:sC,depth_frag:oC,distance_vert:aC,distance_frag:lC,equirect_vert:cC,equirect_frag:hC,linedashed_vert:uC,linedashed_frag:dC,meshbasic_vert:fC,meshbasic_frag:pC,meshlambert_vert:mC,meshlambert_frag:gC,meshmatcap_vert:yC,meshmatcap_frag:vC,meshnormal_vert:_C,meshnormal_frag:xC,meshphong_vert:bC,meshphong_frag:wC,meshphysical_vert:SC,meshphysical_frag:MC,meshtoon_vert:AC,meshtoon_frag:TC,points_vert:EC,points_frag:CC,shadow_vert:RC,shadow_frag:PC,sprite_vert:IC,sprite_frag:LC},xe={common:{diffuse:{value:new yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new We},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new We}},envmap:{envMap:{value:null},envMapRotation:{value:new We},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new We}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new We}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new We},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new We},normalScale:{value:new Ue(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new We},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new We}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new We}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new We}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0},uvTransform:{value:new We}},sprite:{diffuse:{value:new yt(16777215)},opacity:{value:1},center:{value:new Ue(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new We},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0}}},Qi={basic:{uniforms:zn([xe.common,xe.specularmap,xe.envmap,xe.aomap,xe.lightmap,xe.fog]),vertexShader:rt.meshbasic_vert,fragmentShader:rt.meshbasic_frag},lambert:{uniforms:zn([xe.common,xe.specularmap,xe.envmap,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.fog,xe.lights,{emissive:{value:new yt(0)},envMapIntensity:{value:1}}]),vertexShader:rt.meshlambert_vert,fragmentShader:rt.meshlambert_frag},phong:{uniforms:zn([xe.common,xe.specularmap,xe.envmap,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.fog,xe.lights,{emissive:{value:new yt(0)},specular:{value:new yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:rt.meshphong_vert,fragmentShader:rt.meshphong_frag},standard:{uniforms:zn([xe.common,xe.envmap,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.roughnessmap,xe.metalnessmap,xe.fog,xe.lights,{emissive:{value:new yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:rt.meshphysical_vert,fragmentShader:rt.meshphysical_frag},toon:{uniforms:zn([xe.common,xe.aomap,xe.lightmap,xe.emissivemap,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.gradientmap,xe.fog,xe.lights,{emissive:{value:new yt(0)}}]),vertexShader:rt.meshtoon_vert,fragmentShader:rt.meshtoon_frag},matcap:{uniforms:zn([xe.common,xe.bumpmap,xe.normalmap,xe.displacementmap,xe.fog,{matcap:{value:null}}]),vertexShader:rt.meshmatcap_vert,fragmentShader:rt.meshmatcap_frag},points:{uniforms:zn([xe.points,xe.fog]),vertexShader:rt.points_vert,fragmentShader:rt.points_frag},dashed:{uniforms:zn([xe.common,xe.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:rt.linedashed_vert,fragmentShader:rt.linedashed_frag},depth:{uniforms:zn([xe.common,xe.displacementmap]),vertexShader:rt.depth_vert,fragmentShader:rt.depth_frag},normal:{uniforms:zn([xe.common,xe.bumpmap,xe.normalmap,xe.displacementmap,{opacity:{value:1}}]),vertexShader:rt.meshnormal_vert,fragmentShader:rt.meshnormal_frag},sprite:{uniforms:zn([xe.sprite,xe.fog]),vertexShader:rt.sprite_vert,fragmentShader:rt.sprite_frag},background:{uniforms:{uvTransform:{value:new We},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:rt.background_vert,fragmentShader:rt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new We}},vertexShader:rt.backgroundCube_vert,fragmentShader:rt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:rt.cube_vert,fragmentShader:rt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:rt.equirect_vert,fragmentShader:rt.equirect_frag},distance:{uniforms:zn([xe.common,xe.displacementmap,{referencePosition:{value:new B},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:rt.distance_vert,fragmentShader:rt.distance_frag},shadow:{uniforms:zn([xe.lights,xe.fog,{color:{value:new yt(0)},opacity:{value:1}}]),vertexShader:rt.shadow_vert,fragmentShader:rt.shadow_frag}};Qi.physical={uniforms:zn([Qi.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new We},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new We},clearcoatNormalScale:{value:new Ue(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new We},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new We},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new We},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new We},sheen:{value:0},sheenColor:{value:new yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new We},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new We},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new We},transmissionSamplerSize:{value:new Ue},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new We},attenuationDistance:{value:0},attenuationColor:{value:new yt(0)},specularColor:{value:new yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new We},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new We},anisotropyVector:{value:new Ue},anisotropyMap:{value:null},anisotropyMapTransform:{value:new We}}]),vertexShader:rt.meshphysical_vert,fragmentShader:rt.meshphysical_frag};var zu={r:0,b:0,g:0},FC=new Ht,L_=new We;L_.set(-1,0,0,0,1,0,0,0,1);function DC(n,e,t,i,r,s){let o=new yt(0),a=r===!0?0:1,l,c,h=null,u=0,f=null;function d(x){let A=x.isScene===!0?x.background:null;if(A&&A.isTexture){let w=x.backgroundBlurriness>0;A=e.get(A,w)}return A}function m(x){let A=!1,w=d(x);w===null?p(o,a):w&&w.isColor&&(p(w,1),A=!0);let E=n.xr.getEnvironmentBlendMode();E==="additive"?t.buffers.color.setClear(0,0,0,1,s):E==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(x,A){let w=d(A);w&&w.isCubeTexture?(c===void 0&&(c=new Ot(new Vo(1,1,1),new Ki({name:"BackgroundCubeMaterial",uniforms:Vs(Qi.backgroundCube.uniforms),vertexShader:Qi.backgroundCube.vertexShader,fragmentShader:Qi.backgroundCube.fragmentShader,side:Hn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(E,T,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=w,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(FC.makeRotationFromEuler(A.backgroundRotation)).transpose(),w.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(L_),c.material.toneMapped=at.getTransfer(w.colorSpace)!==At,(h!==w||u!==w.version||f!==n.toneMapping)&&(c.material.needsUpdate=!0,h=w,u=w.version,f=n.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):w&&w.isTexture&&(l===void 0&&(l=new Ot(new ri(2,2),new Ki({name:"BackgroundMaterial",uniforms:Vs(Qi.background.uniforms),vertexShader:Qi.background.vertexShader,fragmentShader:Qi.background.fragmentShader,side:hs,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=w,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=at.getTransfer(w.colorSpace)!==At,w.matrixAutoUpdate===!0&&w.updateMatrix(),l.material.uniforms.uvTransform.value.copy(w.matrix),(h!==w||u!==w.version||f!==n.toneMapping)&&(l.material.needsUpdate=!0,h=w,u=w.version,f=n.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function p(x,A){x.getRGB(zu,Om(n)),t.buffers.color.setClear(zu.r,zu.g,zu.b,A,s)}function g(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,A=1){o.set(x),a=A,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,p(o,a)},render:m,addToRenderList:v,dispose:g}}function kC(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=f(null),s=r,o=!1;function a(I,N,z,F,q){let Y=!1,V=u(I,F,z,N);s!==V&&(s=V,c(s.object)),Y=d(I,F,z,q),Y&&m(I,F,z,q),q!==null&&e.update(q,n.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,w(I,N,z,F),q!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return n.createVertexArray()}function c(I){return n.bindVertexArray(I)}function h(I){return n.deleteVertexArray(I)}function u(I,N,z,F){let q=F.wireframe===!0,Y=i[N.id];Y===void 0&&(Y={},i[N.id]=Y);let V=I.isInstancedMesh===!0?I.id:0,ie=Y[V];ie===void 0&&(ie={},Y[V]=ie);let X=ie[z.id];X===void 0&&(X={},ie[z.id]=X);let ee=X[q];return ee===void 0&&(ee=f(l()),X[q]=ee),ee}function f(I){let N=[],z=[],F=[];for(let q=0;q<t;q++)N[q]=0,z[q]=0,F[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:z,attributeDivisors:F,object:I,attributes:{},index:null}}function d(I,N,z,F){let q=s.attributes,Y=N.attributes,V=0,ie=z.getAttributes();for(let X in ie)if(ie[X].location>=0){let ne=q[X],Se=Y[X];if(Se===void 0&&(X==="instanceMatrix"&&I.instanceMatrix&&(Se=I.instanceMatrix),X==="instanceColor"&&I.instanceColor&&(Se=I.instanceColor)),ne===void 0||ne.attribute!==Se||Se&&ne.data!==Se.data)return!0;V++}return s.attributesNum!==V||s.index!==F}function m(I,N,z,F){let q={},Y=N.attributes,V=0,ie=z.getAttributes();for(let X in ie)if(ie[X].location>=0){let ne=Y[X];ne===void 0&&(X==="instanceMatrix"&&I.instanceMatrix&&(ne=I.instanceMatrix),X==="instanceColor"&&I.instanceColor&&(ne=I.instanceColor));let Se={};Se.attribute=ne,ne&&ne.data&&(Se.data=ne.data),q[X]=Se,V++}s.attributes=q,s.attributesNum=V,s.index=F}function v(){let I=s.newAttributes;for(let N=0,z=I.length;N<z;N++)I[N]=0}function p(I){g(I,0)}function g(I,N){let z=s.newAttributes,F=s.enabledAttributes,q=s.attributeDivisors;z[I]=1,F[I]===0&&(n.enableVertexAttribArray(I),F[I]=1),q[I]!==N&&(n.vertexAttribDivisor(I,N),q[I]=N)}function x(){let I=s.newAttributes,N=s.enabledAttributes;for(let z=0,F=N.length;z<F;z++)N[z]!==I[z]&&(n.disableVertexAttribArray(z),N[z]=0)}function A(I,N,z,F,q,Y,V){V===!0?n.vertexAttribIPointer(I,N,z,q,Y):n.vertexAttribPointer(I,N,z,F,q,Y)}function w(I,N,z,F){v();let q=F.attributes,Y=z.getAttributes(),V=N.defaultAttributeValues;for(let ie in Y){let X=Y[ie];if(X.location>=0){let ee=q[ie];if(ee===void 0&&(ie==="instanceMatrix"&&I.instanceMatrix&&(ee=I.instanceMatrix),ie==="instanceColor"&&I.instanceColor&&(ee=I.instanceColor)),ee!==void 0){let ne=ee.normalized,Se=ee.itemSize,Te=e.get(ee);if(Te===void 0)continue;let K=Te.buffer,re=Te.type,ye=Te.bytesPerElement,ke=re===n.INT||re===n.UNSIGNED_INT||ee.gpuType===au;if(ee.isInterleavedBufferAttribute){let fe=ee.data,Ge=fe.isInterleavedBuffer===!0?fe.stride:fe.itemSize,_t=ee.offset;if(fe.isInstancedInterleavedBuffer||fe.isInstancedBufferAttribute){for(let Ie=0;Ie<X.locationSize;Ie++)g(X.location+Ie,fe.meshPerAttribute);I.isInstancedMesh!==!0&&F._maxInstanceCount===void 0&&(F._maxInstanceCount=fe.meshPerAttribute*fe.count)}else for(let Ie=0;Ie<X.locationSize;Ie++)p(X.location+Ie);n.bindBuffer(n.ARRAY_BUFFER,K);for(let Ie=0;Ie<X.locationSize;Ie++)A(X.location+Ie,Se/X.locationSize,re,ne,Ge*ye,(_t+Se/X.locationSize*Ie)*ye,ke)}else{if(ee.isInstancedBufferAttribute){for(let fe=0;fe<X.locationSize;fe++)g(X.location+fe,ee.meshPerAttribute);I.isInstancedMesh!==!0&&F._maxInstanceCount===void 0&&(F._maxInstanceCount=ee.meshPerAttribute*ee.count)}else for(let fe=0;fe<X.locationSize;fe++)p(X.location+fe);n.bindBuffer(n.ARRAY_BUFFER,K);for(let fe=0;fe<X.locationSize;fe++)A(X.location+fe,Se/X.locationSize,re,ne,Se*ye,Se/X.locationSize*fe*ye,ke)}}else if(V!==void 0){let ne=V[ie];if(ne!==void 0)switch(ne.length){case 2:n.vertexAttrib2fv(X.location,ne);break;case 3:n.vertexAttrib3fv(X.location,ne);break;case 4:n.vertexAttrib4fv(X.location,ne);break;default:n.vertexAttrib1fv(X.location,ne)}}}}x()}function E(){L();for(let I in i){let N=i[I];for(let z in N){let F=N[z];for(let q in F){let Y=F[q];for(let V in Y)h(Y[V].object),delete Y[V];delete F[q]}}delete i[I]}}function T(I){if(i[I.id]===void 0)return;let N=i[I.id];for(let z in N){let F=N[z];for(let q in F){let Y=F[q];for(let V in Y)h(Y[V].object),delete Y[V];delete F[q]}}delete i[I.id]}function _(I){for(let N in i){let z=i[N];for(let F in z){let q=z[F];if(q[I.id]===void 0)continue;let Y=q[I.id];for(let V in Y)h(Y[V].object),delete Y[V];delete q[I.id]}}}function M(I){for(let N in i){let z=i[N],F=I.isInstancedMesh===!0?I.id:0,q=z[F];if(q!==void 0){for(let Y in q){let V=q[Y];for(let ie in V)h(V[ie].object),delete V[ie];delete q[Y]}delete z[F],Object.keys(z).length===0&&delete i[N]}}}function L(){P(),o=!0,s!==r&&(s=r,c(s.object))}function P(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:L,resetDefaultState:P,dispose:E,releaseStatesOfGeometry:T,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:p,disableUnusedAttributes:x}}function NC(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let f=0;for(let d=0;d<h;d++)f+=c[d];t.update(f,i,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function UC(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(_){return!(_!==li&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===Ui&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==Wn&&_!==ai&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(He("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&He("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&He("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),g=n.getParameter(n.MAX_VERTEX_ATTRIBS),x=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),w=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),E=n.getParameter(n.MAX_SAMPLES),T=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:p,maxAttributes:g,maxVertexUniforms:x,maxVaryings:A,maxFragmentUniforms:w,maxSamples:E,samples:T}}function OC(n){let e=this,t=null,i=0,r=!1,s=!1,o=new ii,a=new We,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let d=u.length!==0||f||i!==0||r;return r=f,i=u.length,d},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,f){t=h(u,f,0)},this.setState=function(u,f,d){let m=u.clippingPlanes,v=u.clipIntersection,p=u.clipShadows,g=n.get(u);if(!r||m===null||m.length===0||s&&!p)s?h(null):c();else{let x=s?0:i,A=x*4,w=g.clippingState||null;l.value=w,w=h(m,f,A,d);for(let E=0;E!==A;++E)w[E]=t[E];g.clippingState=w,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,f,d,m){let v=u!==null?u.length:0,p=null;if(v!==0){if(p=l.value,m!==!0||p===null){let g=d+v*4,x=f.matrixWorldInverse;a.getNormalMatrix(x),(p===null||p.length<g)&&(p=new Float32Array(g));for(let A=0,w=d;A!==v;++A,w+=4)o.copy(u[A]).applyMatrix4(x,a),o.normal.toArray(p,w),p[w+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,p}}var Bl=class extends dn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new bl(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new Vo(5,5,5),s=new Ki({name:"CubemapFromEquirect",uniforms:Vs(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Hn,blending:Os});s.uniforms.tEquirect.value=t;let o=new Ot(r,s),a=t.minFilter;return t.minFilter===Ir&&(t.minFilter=Cn),new Go(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,r);e.setRenderTarget(s)}},h_=256,BC=3,zC=20,F_=256,D_=16,VC=3,GC=new B,HC=new yt,Gu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Go(1,10,null),this._boxMesh=new Ot(new Vo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){let{size:o=256,position:a=GC}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,f=l.autoClearColor,d=l.autoClearDepth,m=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(HC));let p=new Go(i,r,h);return p.position.copy(a),p.update(l,e),l.autoClear=u,l.autoClearColor=f,l.autoClearDepth=d,l.autoClearStencil=m,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=f_(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=d_(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(h_,Nm(e))}_fromTexture(e,t){e.mapping===Bs||e.mapping===qo?this._setSize(e.image.length===0?h_:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=u_(e,!1,!1),i=Math.log2(e)-BC;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=u_(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Bs||e.mapping===qo?(this._cubemapMaterial===null&&(this._cubemapMaterial=f_()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=d_()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=WC(),this._integrationMaterial=XC());let t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/D_);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-VC)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(F_*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=qC());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}};function u_(n,e,t){return new Bl(n,{minFilter:Ir,generateMipmaps:e,type:Ui,colorSpace:ks,depthBuffer:t})}function zl(n,e,t){return new Ki({name:n,uniforms:e,vertexShader:rt.cube_vert,fragmentShader:t,side:Hn,blending:Os,depthTest:!1,depthWrite:!1})}function WC(){return zl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${F_}u

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
	`)}function XC(){return zl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:D_}},`

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
	`)}function qC(){return zl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${zC}
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
	`)}function d_(){return zl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function f_(){return zl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function $C(n){let e=new WeakMap,t=new WeakMap,i=null;function r(f,d=!1){return f==null?null:d?o(f):s(f)}function s(f){if(f&&f.isTexture){let d=f.mapping;if(d===ru||d===su)if(e.has(f)){let m=e.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let v=new Bl(m.height);return v.fromEquirectangularTexture(n,f),e.set(f,v),f.addEventListener("dispose",c),a(v.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,m=d===ru||d===su,v=d===Bs||d===qo;if(m||v){let p=t.get(f),g=p!==void 0?p.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==g)return i===null&&(i=new Gu(n)),p=m?i.fromEquirectangular(f,p):i.fromCubemap(f,p),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),p.texture;if(p!==void 0)return p.texture;{let x=f.image;return m&&x&&x.height>0||v&&x&&l(x)?(i===null&&(i=new Gu(n)),p=m?i.fromEquirectangular(f):i.fromCubemap(f),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),f.addEventListener("dispose",h),p.texture):null}}}return f}function a(f,d){return d===ru?f.mapping=Bs:d===su&&(f.mapping=qo),f}function l(f){let d=0,m=6;for(let v=0;v<m;v++)f[v]!==void 0&&d++;return d===m}function c(f){let d=f.target;d.removeEventListener("dispose",c);let m=e.get(d);m!==void 0&&(e.delete(d),m.dispose())}function h(f){let d=f.target;d.removeEventListener("dispose",h);let m=t.get(d);m!==void 0&&(t.delete(d),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:u}}function YC(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let r=t(i);return r===null&&cl("WebGLRenderer: "+i+" extension not supported."),r}}}function KC(n,e,t,i){let r={},s=new WeakMap,o=new FinalizationRegistry(m=>delete r[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let p in m.attributes)e.remove(m.attributes[p]);m.removeEventListener("dispose",a),delete r[m.id],o.unregister(m);let v=s.get(m);v&&(e.remove(v),s.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,v){return r[v.id]!==void 0||(v.addEventListener("dispose",a),r[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(m){let v=m.attributes;for(let p in v)e.update(v[p],n.ARRAY_BUFFER)}function u(m){let v=m.index,p=m.attributes.position,g=0;if(p===void 0)return;let x=v!==null?v.array.length:p.array.length/3-1,A=p.count>=65535?_l:vl,w=new A(Math.ceil(x/3)*6,1),E=w.array;if(v!==null){let _=v.array;g=v.version;for(let M=0,L=0;M<x;M+=3){let P=_[M+0],I=_[M+1],N=_[M+2];E[L++]=P,E[L++]=I,E[L++]=I,E[L++]=N,E[L++]=N,E[L++]=P}}else{g=p.version;for(let _=0,M=0;_<x;_+=3){let L=_+0,P=_+1,I=_+2;E[M++]=L,E[M++]=P,E[M++]=P,E[M++]=I,E[M++]=I,E[M++]=L}}w.version=g;let T=s.get(m);T&&e.remove(T),s.set(m,w)}function f(m){let v=s.get(m);if(v){let p=m.index;p!==null&&v.version<p.version&&u(m)}else u(m);return s.get(m)}function d(){for(let m in r){let v=r[m].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:f,dispose:d}}function ZC(n,e,t){let i;function r(u){i=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,f){n.drawElements(i,f,s,u*o),t.update(f,i,1)}function c(u,f,d){d!==0&&(n.drawElementsInstanced(i,f,s,u*o,d),t.update(f,i,d))}function h(u,f,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,f,0,s,u,0,d);let v=0;for(let p=0;p<d;p++)v+=f[p];t.update(v,i,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function jC(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(s/3);break;case n.LINES:t.lines+=a*(s/2);break;case n.LINE_STRIP:t.lines+=a*(s-1);break;case n.LINE_LOOP:t.lines+=a*s;break;case n.POINTS:t.points+=a*s;break;default:Ye("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function JC(n,e,t){let i=new WeakMap,r=new Ut;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=i.get(a);if(f===void 0||f.count!==u){let L=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",L)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],A=0;d===!0&&(A=1),m===!0&&(A=2),v===!0&&(A=3);let w=a.attributes.position.count*A,E=1;w>e.maxTextureSize&&(E=Math.ceil(w/e.maxTextureSize),w=e.maxTextureSize);let T=new Float32Array(w*E*4*u),_=new gl(T,w,E,u);_.type=ai,_.needsUpdate=!0;let M=A*4;for(let P=0;P<u;P++){let I=p[P],N=g[P],z=x[P],F=w*E*4*P;for(let q=0;q<I.count;q++){let Y=q*M;d===!0&&(r.fromBufferAttribute(I,q),T[F+Y+0]=r.x,T[F+Y+1]=r.y,T[F+Y+2]=r.z,T[F+Y+3]=0),m===!0&&(r.fromBufferAttribute(N,q),T[F+Y+4]=r.x,T[F+Y+5]=r.y,T[F+Y+6]=r.z,T[F+Y+7]=0),v===!0&&(r.fromBufferAttribute(z,q),T[F+Y+8]=r.x,T[F+Y+9]=r.y,T[F+Y+10]=r.z,T[F+Y+11]=z.itemSize===4?r.w:1)}}f={count:u,texture:_,size:new Ue(w,E)},i.set(a,f),a.addEventListener("dispose",L)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let d=0;for(let v=0;v<c.length;v++)d+=c[v];let m=a.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",f.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",f.size)}return{update:s}}function QC(n,e,t,i,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,f=e.get(c,u);if(s.get(f)!==h&&(e.update(f),s.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let d=c.skeleton;s.get(d)!==h&&(d.update(),s.set(d,h))}return f}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var e3={[gm]:"LINEAR_TONE_MAPPING",[ym]:"REINHARD_TONE_MAPPING",[vm]:"CINEON_TONE_MAPPING",[_m]:"ACES_FILMIC_TONE_MAPPING",[bm]:"AGX_TONE_MAPPING",[wm]:"NEUTRAL_TONE_MAPPING",[xm]:"CUSTOM_TONE_MAPPING"};function t3(n,e,t,i,r,s){let o=new dn(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new ki;h.setAttribute("position",new Si([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Si([0,2,0,0,2,0],2));let u=new Sn({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new Ot(h,u),d=new os(-1,1,1,-1,0,1),m=null,v=null,p=!1,g,x=null,A=[],w=!1;this.setSize=function(E,T){o.setSize(E,T),a!==null&&a.setSize(E,T),l!==null&&l.setSize(E,T);for(let _=0;_<A.length;_++){let M=A[_];M.setSize&&M.setSize(E,T)}},this.setEffects=function(E){A=E,w=A.length>0&&A[0].isRenderPass===!0;let T=o.width,_=o.height;A.length>0&&a===null&&(a=new dn(T,_,{type:Ui,depthBuffer:!1,stencilBuffer:!1}),l=new dn(T,_,{type:Ui,depthBuffer:!1,stencilBuffer:!1}));let M=r===!0&&A.some(L=>L.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new Pr(T,_),s===!0&&(c.format=Lr,c.type=zs)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let L=0;L<A.length;L++){let P=A[L];P.setSize&&P.setSize(T,_),M&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(E,T){if(p||E.toneMapping===Zi&&A.length===0)return!1;if(x=T,T!==null){let _=T.width,M=T.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return w===!1&&E.setRenderTarget(o),g=E.toneMapping,E.toneMapping=Zi,!0},this.hasRenderPass=function(){return w},this.end=function(E,T){E.toneMapping=g,p=!0;let _=o,M=a;for(let L=0;L<A.length;L++){let P=A[L];P.enabled!==!1&&(P.render(E,M,_,T),P.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(m!==E.outputColorSpace||v!==E.toneMapping){m=E.outputColorSpace,v=E.toneMapping,u.defines={},at.getTransfer(m)===At&&(u.defines.SRGB_TRANSFER="");let L=e3[v];L&&(u.defines[L]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,E.setRenderTarget(x),E.render(f,d),x=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var k_=new Bn,N_=new Pr(1,1),U_=new wl(1),O_=new gl,B_=new Gh,z_=new bl,p_=[],m_=[],g_=new Float32Array(16),y_=new Float32Array(9),v_=new Float32Array(4);function Jo(n,e,t){let i=n[0];if(i<=0||i>0)return n;let r=e*t,s=p_[r];if(s===void 0&&(s=new Float32Array(r),p_[r]=s),e!==0){i.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(s,a)}return s}function fn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function pn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Wu(n,e){let t=m_[e];t===void 0&&(t=new Int32Array(e),m_[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function n3(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function i3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fn(t,e))return;n.uniform2fv(this.addr,e),pn(t,e)}}function r3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(fn(t,e))return;n.uniform3fv(this.addr,e),pn(t,e)}}function s3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fn(t,e))return;n.uniform4fv(this.addr,e),pn(t,e)}}function o3(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(fn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),pn(t,e)}else{if(fn(t,i))return;v_.set(i),n.uniformMatrix2fv(this.addr,!1,v_),pn(t,i)}}function a3(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(fn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),pn(t,e)}else{if(fn(t,i))return;y_.set(i),n.uniformMatrix3fv(this.addr,!1,y_),pn(t,i)}}function l3(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(fn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),pn(t,e)}else{if(fn(t,i))return;g_.set(i),n.uniformMatrix4fv(this.addr,!1,g_),pn(t,i)}}function c3(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function h3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fn(t,e))return;n.uniform2iv(this.addr,e),pn(t,e)}}function u3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fn(t,e))return;n.uniform3iv(this.addr,e),pn(t,e)}}function d3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fn(t,e))return;n.uniform4iv(this.addr,e),pn(t,e)}}function f3(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function p3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(fn(t,e))return;n.uniform2uiv(this.addr,e),pn(t,e)}}function m3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(fn(t,e))return;n.uniform3uiv(this.addr,e),pn(t,e)}}function g3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(fn(t,e))return;n.uniform4uiv(this.addr,e),pn(t,e)}}function Xu(n){return n.version===0&&(n.compareFunction=Fm,n.needsUpdate=!0),n}function y3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=Xu(N_):s=k_,t.setTexture2D(e||s,r)}function v3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||B_,r)}function _3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=Xu(U_):s=z_,t.setTextureCube(e||s,r)}function x3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||O_,r)}function b3(n){switch(n){case 5126:return n3;case 35664:return i3;case 35665:return r3;case 35666:return s3;case 35674:return o3;case 35675:return a3;case 35676:return l3;case 5124:case 35670:return c3;case 35667:case 35671:return h3;case 35668:case 35672:return u3;case 35669:case 35673:return d3;case 5125:return f3;case 36294:return p3;case 36295:return m3;case 36296:return g3;case 35678:case 36198:case 36298:case 36306:case 35682:return y3;case 35679:case 36299:case 36307:return v3;case 35680:case 36300:case 36308:case 36293:return _3;case 36289:case 36303:case 36311:case 36292:return x3}}function w3(n,e){n.uniform1fv(this.addr,e)}function S3(n,e){let t=Jo(e,this.size,2);n.uniform2fv(this.addr,t)}function M3(n,e){let t=Jo(e,this.size,3);n.uniform3fv(this.addr,t)}function A3(n,e){let t=Jo(e,this.size,4);n.uniform4fv(this.addr,t)}function T3(n,e){let t=Jo(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function E3(n,e){let t=Jo(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function C3(n,e){let t=Jo(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function R3(n,e){n.uniform1iv(this.addr,e)}function P3(n,e){n.uniform2iv(this.addr,e)}function I3(n,e){n.uniform3iv(this.addr,e)}function L3(n,e){n.uniform4iv(this.addr,e)}function F3(n,e){n.uniform1uiv(this.addr,e)}function D3(n,e){n.uniform2uiv(this.addr,e)}function k3(n,e){n.uniform3uiv(this.addr,e)}function N3(n,e){n.uniform4uiv(this.addr,e)}function U3(n,e,t){let i=this.cache,r=e.length,s=Wu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));let o;this.type===n.SAMPLER_2D_SHADOW?o=Xu(N_):o=k_;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function O3(n,e,t){let i=this.cache,r=e.length,s=Wu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||B_,s[o])}function B3(n,e,t){let i=this.cache,r=e.length,s=Wu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Xu(U_):o=z_;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function z3(n,e,t){let i=this.cache,r=e.length,s=Wu(t,r);fn(i,s)||(n.uniform1iv(this.addr,s),pn(i,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||O_,s[o])}function V3(n){switch(n){case 5126:return w3;case 35664:return S3;case 35665:return M3;case 35666:return A3;case 35674:return T3;case 35675:return E3;case 35676:return C3;case 5124:case 35670:return R3;case 35667:case 35671:return P3;case 35668:case 35672:return I3;case 35669:case 35673:return L3;case 5125:return F3;case 36294:return D3;case 36295:return k3;case 36296:return N3;case 35678:case 36198:case 36298:case 36306:case 35682:return U3;case 35679:case 36299:case 36307:return O3;case 35680:case 36300:case 36308:case 36293:return B3;case 36289:case 36303:case 36311:case 36292:return z3}}var Wm=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=b3(t.type)}},Xm=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=V3(t.type)}},qm=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],i)}}},Gm=/(\w+)(\])?(\[|\.)?/g;function __(n,e){n.seq.push(e),n.map[e.id]=e}function G3(n,e,t){let i=n.name,r=i.length;for(Gm.lastIndex=0;;){let s=Gm.exec(i),o=Gm.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){__(t,c===void 0?new Wm(a,n,e):new Xm(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new qm(a),__(t,u)),t=u}}}var jo=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);G3(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){let s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){let r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let i=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&i.push(o)}return i}};function x_(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var H3=37297,W3=0;function X3(n,e){let t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var b_=new We;function q3(n){at._getMatrix(b_,at.workingColorSpace,n);let e=`mat3( ${b_.elements.map(t=>t.toFixed(4))} )`;switch(at.getTransfer(n)){case fl:return[e,"LinearTransferOETF"];case At:return[e,"sRGBTransferOETF"];default:return He("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function w_(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+X3(n.getShaderSource(e),a)}else return s}function $3(n,e){let t=q3(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Y3={[gm]:"Linear",[ym]:"Reinhard",[vm]:"Cineon",[_m]:"ACESFilmic",[bm]:"AgX",[wm]:"Neutral",[xm]:"Custom"};function K3(n,e){let t=Y3[e];return t===void 0?(He("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Vu=new B;function Z3(){at.getLuminanceCoefficients(Vu);let n=Vu.x.toFixed(4),e=Vu.y.toFixed(4),t=Vu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function j3(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ol).join(`
`)}function J3(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function Q3(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=n.getActiveAttrib(e,r),o=s.name,a=1;s.type===n.FLOAT_MAT2&&(a=2),s.type===n.FLOAT_MAT3&&(a=3),s.type===n.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Ol(n){return n!==""}function S_(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function M_(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var eR=/^[ \t]*#include +<([\w\d./]+)>/gm;function $m(n){return n.replace(eR,tR)}function tR(n,e){let t=rt[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return $m(t)}var nR=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function A_(n){return n.replace(nR,iR)}function iR(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function T_(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var rR={[El]:"SHADOWMAP_TYPE_PCF",[Wo]:"SHADOWMAP_TYPE_VSM"};function sR(n){return rR[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var oR={[qo]:"ENVMAP_MODE_REFRACTION"};function aR(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":oR[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var lR={[mm]:"ENVMAP_BLENDING_MULTIPLY",[G0]:"ENVMAP_BLENDING_MIX",[H0]:"ENVMAP_BLENDING_ADD"};function cR(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":lR[n.combine]||"ENVMAP_BLENDING_NONE"}function hR(n,e,t,i){let r=n.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=sR(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=aR(t),u=cR(t),f=j3(t),d=J3(s),m=r.createProgram(),v,p,g=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Ol).join(`
`),v.length>0&&(v+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Ol).join(`
`),p.length>0&&(p+=`
`)):(v=[T_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ol).join(`
`),p=[T_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Zi?"#define TONE_MAPPING":"",t.toneMapping!==Zi?rt.tonemapping_pars_fragment:"",t.toneMapping!==Zi?K3("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",rt.colorspace_pars_fragment,$3("linearToOutputTexel",t.outputColorSpace),Z3(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Ol).join(`
`)),o=$m(o),o=S_(o,t),o=M_(o,t),a=$m(a),a=S_(a,t),a=M_(a,t),o=A_(o),a=A_(a),t.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,v=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,p=["#define varying in",t.glslVersion===Rn?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Rn?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let x=g+v+o,A=g+p+a,w=x_(r,r.VERTEX_SHADER,x),E=x_(r,r.FRAGMENT_SHADER,A);r.attachShader(m,w),r.attachShader(m,E),t.index0AttributeName!==void 0?r.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(m,0,"position"),r.linkProgram(m);function T(P){if(n.debug.checkShaderErrors){let I=r.getProgramInfoLog(m)||"",N=r.getShaderInfoLog(w)||"",z=r.getShaderInfoLog(E)||"",F=I.trim(),q=N.trim(),Y=z.trim(),V=!0,ie=!0;if(r.getProgramParameter(m,r.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,m,w,E);else{let X=w_(r,w,"vertex"),ee=w_(r,E,"fragment");Ye("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(m,r.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+F+`
`+X+`
`+ee)}else F!==""?He("WebGLProgram: Program Info Log:",F):(q===""||Y==="")&&(ie=!1);ie&&(P.diagnostics={runnable:V,programLog:F,vertexShader:{log:q,prefix:v},fragmentShader:{log:Y,prefix:p}})}r.deleteShader(w),r.deleteShader(E),_=new jo(r,m),M=Q3(r,m)}let _;this.getUniforms=function(){return _===void 0&&T(this),_};let M;this.getAttributes=function(){return M===void 0&&T(this),M};let L=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return L===!1&&(L=r.getProgramParameter(m,H3)),L},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=W3++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=w,this.fragmentShader=E,this}var uR=0,Ym=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Km(e),t.set(e,i)),i}},Km=class{constructor(e){this.id=uR++,this.code=e,this.usedTimes=0}};function dR(n){return n===us||n===Dl||n===kl}function fR(n,e,t,i,r,s){let o=new yl,a=new Ym,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(_){return l.add(_),_===0?"uv":`uv${_}`}function m(_,M,L,P,I,N){let z=P.fog,F=I.geometry,q=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,Y=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,V=e.get(_.envMap||q,Y),ie=f[_.type],X=i.precision;_.precision!==null&&(X=i.getMaxPrecision(_.precision),X!==_.precision&&He("WebGLProgram.getParameters:",_.precision,"not supported, using",X,"instead."));let ee=F.morphAttributes.position||F.morphAttributes.normal||F.morphAttributes.color,ne=ee!==void 0?ee.length:0,Se=0;F.morphAttributes.position!==void 0&&(Se=1),F.morphAttributes.normal!==void 0&&(Se=2),F.morphAttributes.color!==void 0&&(Se=3);let Te,K,re,ye;if(ie){let _e=Qi[ie];Te=_e.vertexShader,K=_e.fragmentShader}else{Te=_.vertexShader,K=_.fragmentShader;let _e=a.getVertexShaderStage(_),Tt=a.getFragmentShaderStage(_);a.update(_,_e,Tt),re=_e.id,ye=Tt.id}let ke=n.getRenderTarget(),fe=n.state.buffers.depth.getReversed(),Ge=I.isInstancedMesh===!0,_t=I.isBatchedMesh===!0,Ie=!!_.map,nt=!!_.matcap,ct=!!V,et=ct&&V.isPMREMTexture===!0,Xt=!!_.aoMap,ln=!!_.lightMap,Yn=!!_.bumpMap&&_.wireframe===!1,qt=!!_.normalMap,Hi=!!_.displacementMap,vn=!!_.emissiveMap,fi=!!_.metalnessMap,pi=!!_.roughnessMap,mi=_.anisotropy>0,O=_.clearcoat>0,gi=_.diffuseRoughness>0,Vt=_.dispersion>0,Gt=_.retroreflectivity>0,ve=_.iridescence>0,cn=_.sheen>0,Ve=_.transmission>0,Ke=mi&&!!_.anisotropyMap,C=O&&!!_.clearcoatMap,b=O&&!!_.clearcoatNormalMap,H=O&&!!_.clearcoatRoughnessMap,se=gi&&!!_.diffuseRoughnessMap,te=ve&&!!_.iridescenceMap,ce=ve&&!!_.iridescenceThicknessMap,me=cn&&!!_.sheenColorMap,j=cn&&!!_.sheenRoughnessMap,J=!!_.specularMap,ue=!!_.specularColorMap,D=!!_.specularIntensityMap,Q=Ve&&!!_.transmissionMap,Z=Ve&&!!_.thicknessMap,de=!!_.gradientMap,le=!!_.alphaMap,he=_.alphaTest>0,Oe=!!_.alphaHash,it=!!_.extensions,ae=Zi;_.toneMapped&&(ke===null||ke.isXRRenderTarget===!0)&&(ae=n.toneMapping);let ze=et?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,tt={shaderID:ie,shaderType:_.type,shaderName:_.name,vertexShader:Te,fragmentShader:K,defines:_.defines,customVertexShaderID:re,customFragmentShaderID:ye,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:X,batching:_t,batchingColor:_t&&I._colorsTexture!==null,instancing:Ge,instancingColor:Ge&&I.instanceColor!==null,instancingMorph:Ge&&I.morphTexture!==null,outputColorSpace:ke===null?n.outputColorSpace:ke.isXRRenderTarget===!0?ke.texture.colorSpace:at.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Ie,matcap:nt,envMap:ct,envMapMode:ct&&V.mapping,envMapPMREM:et,envMapMaxLod:et?ze.length-1:null,envMapSize:et?ze[0].width:null,aoMap:Xt,lightMap:ln,bumpMap:Yn,normalMap:qt,displacementMap:Hi,emissiveMap:vn,normalMapObjectSpace:qt&&_.normalMapType===q0,normalMapTangentSpace:qt&&_.normalMapType===Pm,packedNormalMap:qt&&_.normalMapType===Pm&&dR(_.normalMap.format),metalnessMap:fi,roughnessMap:pi,anisotropy:mi,anisotropyMap:Ke,clearcoat:O,clearcoatMap:C,clearcoatNormalMap:b,clearcoatRoughnessMap:H,diffuseRoughness:gi,diffuseRoughnessMap:se,dispersion:Vt,retroreflection:Gt,iridescence:ve,iridescenceMap:te,iridescenceThicknessMap:ce,sheen:cn,sheenColorMap:me,sheenRoughnessMap:j,specularMap:J,specularColorMap:ue,specularIntensityMap:D,transmission:Ve,transmissionMap:Q,thicknessMap:Z,gradientMap:de,opaque:_.transparent===!1&&_.blending===Xo&&_.alphaToCoverage===!1,alphaMap:le,alphaTest:he,alphaHash:Oe,combine:_.combine,mapUv:Ie&&d(_.map.channel),aoMapUv:Xt&&d(_.aoMap.channel),lightMapUv:ln&&d(_.lightMap.channel),bumpMapUv:Yn&&d(_.bumpMap.channel),normalMapUv:qt&&d(_.normalMap.channel),displacementMapUv:Hi&&d(_.displacementMap.channel),emissiveMapUv:vn&&d(_.emissiveMap.channel),metalnessMapUv:fi&&d(_.metalnessMap.channel),roughnessMapUv:pi&&d(_.roughnessMap.channel),anisotropyMapUv:Ke&&d(_.anisotropyMap.channel),clearcoatMapUv:C&&d(_.clearcoatMap.channel),clearcoatNormalMapUv:b&&d(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:H&&d(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:se&&d(_.diffuseRoughnessMap.channel),iridescenceMapUv:te&&d(_.iridescenceMap.channel),iridescenceThicknessMapUv:ce&&d(_.iridescenceThicknessMap.channel),sheenColorMapUv:me&&d(_.sheenColorMap.channel),sheenRoughnessMapUv:j&&d(_.sheenRoughnessMap.channel),specularMapUv:J&&d(_.specularMap.channel),specularColorMapUv:ue&&d(_.specularColorMap.channel),specularIntensityMapUv:D&&d(_.specularIntensityMap.channel),transmissionMapUv:Q&&d(_.transmissionMap.channel),thicknessMapUv:Z&&d(_.thicknessMap.channel),alphaMapUv:le&&d(_.alphaMap.channel),vertexTangents:!!F.attributes.tangent&&(qt||mi),vertexNormals:!!F.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!F.attributes.color&&F.attributes.color.itemSize===4,pointsUvs:I.isPoints===!0&&!!F.attributes.uv&&(Ie||le),fog:!!z,useFog:_.fog===!0,fogExp2:!!z&&z.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||F.attributes.normal===void 0&&qt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:fe,skinning:I.isSkinnedMesh===!0,hasPositionAttribute:F.attributes.position!==void 0,morphTargets:F.morphAttributes.position!==void 0,morphNormals:F.morphAttributes.normal!==void 0,morphColors:F.morphAttributes.color!==void 0,morphTargetsCount:ne,morphTextureStride:Se,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:N.filter(_e=>_e.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&L.length>0,shadowMapType:n.shadowMap.type,toneMapping:ae,decodeVideoTexture:Ie&&_.map.isVideoTexture===!0&&at.getTransfer(_.map.colorSpace)===At,decodeVideoTextureEmissive:vn&&_.emissiveMap.isVideoTexture===!0&&at.getTransfer(_.emissiveMap.colorSpace)===At,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Mn,flipSided:_.side===Hn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:it&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(it&&_.extensions.multiDraw===!0||_t)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return tt.vertexUv1s=l.has(1),tt.vertexUv2s=l.has(2),tt.vertexUv3s=l.has(3),l.clear(),tt}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let L in _.defines)M.push(L),M.push(_.defines[L]);return _.isRawShaderMaterial===!1&&(p(M,_),g(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function p(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function g(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function x(_){let M=f[_.type],L;if(M){let P=Qi[M];L=a_.clone(P.uniforms)}else L=_.uniforms;return L}function A(_,M){let L=h.get(M);return L!==void 0?++L.usedTimes:(L=new hR(n,M,_,r),c.push(L),h.set(M,L)),L}function w(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function E(_){a.remove(_)}function T(){a.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:x,acquireProgram:A,releaseProgram:w,releaseShaderCache:E,programs:c,dispose:T}}function pR(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function r(o,a,l){n.get(o)[a]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function mR(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function E_(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function C_(){let n=[],e=0,t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,m,v,p,g){let x=n[e];return x===void 0?(x={id:f.id,object:f,geometry:d,material:m,materialVariant:o(f),groupOrder:v,renderOrder:f.renderOrder,z:p,group:g},n[e]=x):(x.id=f.id,x.object=f,x.geometry=d,x.material=m,x.materialVariant=o(f),x.groupOrder=v,x.renderOrder=f.renderOrder,x.z=p,x.group=g),e++,x}function l(f,d,m,v,p,g,x){x.reversedDepth===!0&&(p=-p);let A=a(f,d,m,v,p,g);m.transmission>0?i.push(A):m.transparent===!0?r.push(A):t.push(A)}function c(f,d,m,v,p,g){let x=a(f,d,m,v,p,g);m.transmission>0?i.unshift(x):m.transparent===!0?r.unshift(x):t.unshift(x)}function h(f,d){t.length>1&&t.sort(f||mR),i.length>1&&i.sort(d||E_),r.length>1&&r.sort(d||E_)}function u(){for(let f=e,d=n.length;f<d;f++){let m=n[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function gR(){let n=new WeakMap;function e(i,r){let s=n.get(i),o;return s===void 0?(o=new C_,n.set(i,[o])):r>=s.length?(o=new C_,s.push(o)):o=s[r],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function yR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new B,color:new yt};break;case"SpotLight":t={position:new B,direction:new B,color:new yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new B,color:new yt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new B,skyColor:new yt,groundColor:new yt};break;case"RectAreaLight":t={color:new yt,position:new B,halfWidth:new B,halfHeight:new B};break}return n[e.id]=t,t}}}function vR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ue,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var _R=0;function xR(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function bR(n){let e=new yR,t=vR(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new B);let r=new B,s=new Ht,o=new Ht;function a(c){let h=0,u=0,f=0;for(let N=0;N<9;N++)i.probe[N].set(0,0,0);let d=0,m=0,v=0,p=0,g=0,x=0,A=0,w=0,E=0,T=0,_=0,M=0,L=0,P=0;c.sort(xR);for(let N=0,z=c.length;N<z;N++){let F=c[N],q=F.color,Y=F.intensity,V=F.distance,ie=null;if(F.shadow&&F.shadow.map&&(F.shadow.map.texture.format===us?ie=F.shadow.map.texture:ie=F.shadow.map.depthTexture||F.shadow.map.texture),F.isAmbientLight)h+=q.r*Y,u+=q.g*Y,f+=q.b*Y;else if(F.isLightProbe){for(let X=0;X<9;X++)i.probe[X].addScaledVector(F.sh.coefficients[X],Y);P++}else if(F.isSunLight){let X=e.get(F);if(X.color.copy(F.color).multiplyScalar(F.intensity),F.castShadow){let ee=F.shadow,ne=t.get(F);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize.copy(ee.mapSize).multiply(ee.getFrameExtents()),i.sunShadow[m]=ne,i.sunShadowMap[m]=ie;let Se=ee.getViewportCount();for(let Te=0;Te<Se;Te++)i.sunShadowMatrix[v+Te]=ee.getMatrix(Te),i.sunShadowCascade[v+Te]=ee._cascadeData[Te];v+=Se,m++}i.sun[d]=X,d++}else if(F.isDirectionalLight){let X=e.get(F);if(X.color.copy(F.color).multiplyScalar(F.intensity),F.castShadow){let ee=F.shadow,ne=t.get(F);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,i.directionalShadow[p]=ne,i.directionalShadowMap[p]=ie,i.directionalShadowMatrix[p]=F.shadow.matrix,E++}i.directional[p]=X,p++}else if(F.isSpotLight){let X=e.get(F);X.position.setFromMatrixPosition(F.matrixWorld),X.color.copy(q).multiplyScalar(Y),X.distance=V,X.coneCos=Math.cos(F.angle),X.penumbraCos=Math.cos(F.angle*(1-F.penumbra)),X.decay=F.decay,i.spot[x]=X;let ee=F.shadow;if(F.map&&(i.spotLightMap[M]=F.map,M++,ee.updateMatrices(F),F.castShadow&&L++),i.spotLightMatrix[x]=ee.matrix,F.castShadow){let ne=t.get(F);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,i.spotShadow[x]=ne,i.spotShadowMap[x]=ie,_++}x++}else if(F.isRectAreaLight){let X=e.get(F);X.color.copy(q).multiplyScalar(Y),X.halfWidth.set(F.width*.5,0,0),X.halfHeight.set(0,F.height*.5,0),i.rectArea[A]=X,A++}else if(F.isPointLight){let X=e.get(F);if(X.color.copy(F.color).multiplyScalar(F.intensity),X.distance=F.distance,X.decay=F.decay,F.castShadow){let ee=F.shadow,ne=t.get(F);ne.shadowIntensity=ee.intensity,ne.shadowBias=ee.bias,ne.shadowNormalBias=ee.normalBias,ne.shadowRadius=ee.radius,ne.shadowMapSize=ee.mapSize,ne.shadowCameraNear=ee.camera.near,ne.shadowCameraFar=ee.camera.far,i.pointShadow[g]=ne,i.pointShadowMap[g]=ie,i.pointShadowMatrix[g]=F.shadow.matrix,T++}i.point[g]=X,g++}else if(F.isHemisphereLight){let X=e.get(F);X.skyColor.copy(F.color).multiplyScalar(Y),X.groundColor.copy(F.groundColor).multiplyScalar(Y),i.hemi[w]=X,w++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=xe.LTC_FLOAT_1,i.rectAreaLTC2=xe.LTC_FLOAT_2):(i.rectAreaLTC1=xe.LTC_HALF_1,i.rectAreaLTC2=xe.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=f;let I=i.hash;(I.sunLength!==d||I.directionalLength!==p||I.pointLength!==g||I.spotLength!==x||I.rectAreaLength!==A||I.hemiLength!==w||I.numSunShadows!==m||I.numDirectionalShadows!==E||I.numPointShadows!==T||I.numSpotShadows!==_||I.numSpotMaps!==M||I.numLightProbes!==P)&&(i.sun.length=d,i.directional.length=p,i.spot.length=x,i.rectArea.length=A,i.point.length=g,i.hemi.length=w,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=E,i.directionalShadowMap.length=E,i.directionalShadowMatrix.length=E,i.pointShadow.length=T,i.pointShadowMap.length=T,i.pointShadowMatrix.length=T,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-L,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=L,i.numLightProbes=P,I.sunLength=d,I.directionalLength=p,I.pointLength=g,I.spotLength=x,I.rectAreaLength=A,I.hemiLength=w,I.numSunShadows=m,I.numDirectionalShadows=E,I.numPointShadows=T,I.numSpotShadows=_,I.numSpotMaps=M,I.numLightProbes=P,i.version=_R++)}function l(c,h){let u=0,f=0,d=0,m=0,v=0,p=0,g=h.matrixWorldInverse;for(let x=0,A=c.length;x<A;x++){let w=c[x];if(w.isSunLight){let E=i.sun[u];E.direction.setFromMatrixPosition(w.matrixWorld),E.direction.transformDirection(g),u++}else if(w.isDirectionalLight){let E=i.directional[f];E.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),E.direction.sub(r),E.direction.transformDirection(g),f++}else if(w.isSpotLight){let E=i.spot[m];E.position.setFromMatrixPosition(w.matrixWorld),E.position.applyMatrix4(g),E.direction.setFromMatrixPosition(w.matrixWorld),r.setFromMatrixPosition(w.target.matrixWorld),E.direction.sub(r),E.direction.transformDirection(g),m++}else if(w.isRectAreaLight){let E=i.rectArea[v];E.position.setFromMatrixPosition(w.matrixWorld),E.position.applyMatrix4(g),o.identity(),s.copy(w.matrixWorld),s.premultiply(g),o.extractRotation(s),E.halfWidth.set(w.width*.5,0,0),E.halfHeight.set(0,w.height*.5,0),E.halfWidth.applyMatrix4(o),E.halfHeight.applyMatrix4(o),v++}else if(w.isPointLight){let E=i.point[d];E.position.setFromMatrixPosition(w.matrixWorld),E.position.applyMatrix4(g),d++}else if(w.isHemisphereLight){let E=i.hemi[p];E.direction.setFromMatrixPosition(w.matrixWorld),E.direction.transformDirection(g),p++}}}return{setup:a,setupView:l,state:i}}function R_(n){let e=new bR(n),t=[],i=[],r=[];function s(u){h.camera=u,t.length=0,i.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),r.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function wR(n){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new R_(n),e.set(r,[a])):s>=o.length?(a=new R_(n),o.push(a)):a=o[s],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var SR=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,MR=`uniform sampler2D shadow_pass;
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
}`,AR=[new B(1,0,0),new B(-1,0,0),new B(0,1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1)],TR=[new B(0,-1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1),new B(0,-1,0),new B(0,-1,0)],P_=new Ht,Ul=new B,Hm=new B;function ER(n,e,t){let i=new Us,r=new Ue,s=new Ue,o=new Ut,a=new Xh,l=new qh,c={},h=t.maxTextureSize,u={[hs]:Hn,[Hn]:hs,[Mn]:Mn},f=new Ki({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ue},radius:{value:4}},vertexShader:SR,fragmentShader:MR}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let m=new ki;m.setAttribute("position",new un(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new Ot(m,f),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=El;let g=this.type;this.render=function(T,_,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||T.length===0)return;this.type===A0&&(He("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=El);let L=n.getRenderTarget(),P=n.getActiveCubeFace(),I=n.getActiveMipmapLevel(),N=n.state;N.setBlending(Os),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let z=g!==this.type;z&&_.traverse(function(F){F.material&&(Array.isArray(F.material)?F.material.forEach(q=>q.needsUpdate=!0):F.material.needsUpdate=!0)});for(let F=0,q=T.length;F<q;F++){let Y=T[F],V=Y.shadow;if(V===void 0){He("WebGLShadowMap:",Y,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;r.copy(V.mapSize);let ie=V.getFrameExtents();r.multiply(ie),s.copy(V.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/ie.x),r.x=s.x*ie.x,V.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/ie.y),r.y=s.y*ie.y,V.mapSize.y=s.y));let X=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=X,V.map===null||z===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===Wo){if(Y.isPointLight){He("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new dn(r.x,r.y,{format:us,type:Ui,minFilter:Cn,magFilter:Cn,generateMipmaps:!1}),V.map.texture.name=Y.name+".shadowMap",V.map.depthTexture=new Pr(r.x,r.y,ai),V.map.depthTexture.name=Y.name+".shadowMapDepth",V.map.depthTexture.format=Cr,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Nt,V.map.depthTexture.magFilter=Nt}else Y.isPointLight?(V.map=new Bl(r.x),V.map.depthTexture=new wl(r.x,Xn)):(V.map=new dn(r.x,r.y),V.map.depthTexture=new Pr(r.x,r.y,Xn)),V.map.depthTexture.name=Y.name+".shadowMap",V.map.depthTexture.format=Cr,this.type===El?(V.map.depthTexture.compareFunction=X?Lm:Im,V.map.depthTexture.minFilter=Cn,V.map.depthTexture.magFilter=Cn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Nt,V.map.depthTexture.magFilter=Nt);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==r.x||V.map.height!==r.y)&&V.map.setSize(r.x,r.y);let ee=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();Y.isPointLight!==!0&&V.updateMatrices(Y,M);let ne=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:M.layers;for(let Se=0;Se<ee;Se++){let Te=V.getCamera(Se);if(Y.isPointLight){let K=V.camera,re=V.matrix,ye=Y.distance||K.far;ye!==K.far&&(K.far=ye,K.updateProjectionMatrix()),Ul.setFromMatrixPosition(Y.matrixWorld),K.position.copy(Ul),Hm.copy(K.position),Hm.add(AR[Se]),K.up.copy(TR[Se]),K.lookAt(Hm),K.updateMatrixWorld(),re.makeTranslation(-Ul.x,-Ul.y,-Ul.z),P_.multiplyMatrices(K.projectionMatrix,K.matrixWorldInverse),V._frustum.setFromProjectionMatrix(P_,K.coordinateSystem,K.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,Se),n.clear();else{Se===0&&(n.setRenderTarget(V.map),n.clear());let K=V.getViewport(Se);o.set(s.x*K.x,s.y*K.y,s.x*K.z,s.y*K.w),N.viewport(o)}i=V.getFrustum(Se),w(_,M,Te,Y,ne,this.type)}V.isPointLightShadow!==!0&&this.type===Wo&&x(V,M),V.needsUpdate=!1}g=this.type,p.needsUpdate=!1,n.setRenderTarget(L,P,I)};function x(T,_){let M=e.update(v);f.defines.VSM_SAMPLES!==T.blurSamples&&(f.defines.VSM_SAMPLES=T.blurSamples,d.defines.VSM_SAMPLES=T.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),T.mapPass===null?T.mapPass=new dn(r.x,r.y,{format:us,type:Ui}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),f.uniforms.shadow_pass.value=T.map.depthTexture,f.uniforms.resolution.value.set(T.map.width,T.map.height),f.uniforms.radius.value=T.radius,n.setRenderTarget(T.mapPass),n.clear(),n.renderBufferDirect(_,null,M,f,v,null),d.uniforms.shadow_pass.value=T.mapPass.texture,d.uniforms.resolution.value.set(T.map.width,T.map.height),d.uniforms.radius.value=T.radius,n.setRenderTarget(T.map),n.clear(),n.renderBufferDirect(_,null,M,d,v,null)}function A(T,_,M,L){let P=null,I=M.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(I!==void 0)P=I;else if(P=M.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let N=P.uuid,z=_.uuid,F=c[N];F===void 0&&(F={},c[N]=F);let q=F[z];q===void 0&&(q=P.clone(),F[z]=q,_.addEventListener("dispose",E)),P=q}if(P.visible=_.visible,P.wireframe=_.wireframe,L===Wo?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:u[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,M.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let N=n.properties.get(P);N.light=M}return P}function w(T,_,M,L,P,I){if(T.visible===!1)return;if(T.layers.test(P)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&I===Wo)&&(!T.frustumCulled||T.intersectsFrustum(i))){T.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,T.matrixWorld);let F=e.update(T),q=T.material;if(Array.isArray(q)){let Y=F.groups;for(let V=0,ie=Y.length;V<ie;V++){let X=Y[V],ee=q[X.materialIndex];if(ee&&ee.visible){let ne=A(T,ee,L,I);T.onBeforeShadow(n,T,_,M,F,ne,X),n.renderBufferDirect(M,null,F,ne,T,X),T.onAfterShadow(n,T,_,M,F,ne,X)}}}else if(q.visible){let Y=A(T,q,L,I);T.onBeforeShadow(n,T,_,M,F,Y,null),n.renderBufferDirect(M,null,F,Y,T,null),T.onAfterShadow(n,T,_,M,F,Y,null)}}let z=T.children;for(let F=0,q=z.length;F<q;F++)w(z[F],_,M,L,P,I)}function E(T){T.target.removeEventListener("dispose",E);for(let M in c){let L=c[M],P=T.target.uuid;P in L&&(L[P].dispose(),delete L[P])}}}function CR(n,e){function t(){let D=!1,Q=new Ut,Z=null,de=new Ut(0,0,0,0);return{setMask:function(le){Z!==le&&!D&&(n.colorMask(le,le,le,le),Z=le)},setLocked:function(le){D=le},setClear:function(le,he,Oe,it,ae){ae===!0&&(le*=it,he*=it,Oe*=it),Q.set(le,he,Oe,it),de.equals(Q)===!1&&(n.clearColor(le,he,Oe,it),de.copy(Q))},reset:function(){D=!1,Z=null,de.set(-1,0,0,0)}}}function i(){let D=!1,Q=!1,Z=null,de=null,le=null;return{setReversed:function(he){if(Q!==he){let Oe=e.get("EXT_clip_control");he?Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.ZERO_TO_ONE_EXT):Oe.clipControlEXT(Oe.LOWER_LEFT_EXT,Oe.NEGATIVE_ONE_TO_ONE_EXT),Q=he;let it=le;le=null,this.setClear(it)}},getReversed:function(){return Q},setTest:function(he){he?fe(n.DEPTH_TEST):Ge(n.DEPTH_TEST)},setMask:function(he){Z!==he&&!D&&(n.depthMask(he),Z=he)},setFunc:function(he){if(Q&&(he=i_[he]),de!==he){switch(he){case Ph:n.depthFunc(n.NEVER);break;case Ih:n.depthFunc(n.ALWAYS);break;case Lh:n.depthFunc(n.LESS);break;case ko:n.depthFunc(n.LEQUAL);break;case Fh:n.depthFunc(n.EQUAL);break;case Dh:n.depthFunc(n.GEQUAL);break;case kh:n.depthFunc(n.GREATER);break;case Nh:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}de=he}},setLocked:function(he){D=he},setClear:function(he){le!==he&&(le=he,Q&&(he=1-he),n.clearDepth(he))},reset:function(){D=!1,Z=null,de=null,le=null,Q=!1}}}function r(){let D=!1,Q=null,Z=null,de=null,le=null,he=null,Oe=null,it=null,ae=null;return{setTest:function(ze){D||(ze?fe(n.STENCIL_TEST):Ge(n.STENCIL_TEST))},setMask:function(ze){Q!==ze&&!D&&(n.stencilMask(ze),Q=ze)},setFunc:function(ze,tt,_e){(Z!==ze||de!==tt||le!==_e)&&(n.stencilFunc(ze,tt,_e),Z=ze,de=tt,le=_e)},setOp:function(ze,tt,_e){(he!==ze||Oe!==tt||it!==_e)&&(n.stencilOp(ze,tt,_e),he=ze,Oe=tt,it=_e)},setLocked:function(ze){D=ze},setClear:function(ze){ae!==ze&&(n.clearStencil(ze),ae=ze)},reset:function(){D=!1,Q=null,Z=null,de=null,le=null,he=null,Oe=null,it=null,ae=null}}}let s=new t,o=new i,a=new r,l={},c=new WeakMap,h={},u={},f={},d=new WeakMap,m=[],v=null,p=!1,g=null,x=null,A=null,w=null,E=null,T=null,_=null,M=new yt(0,0,0),L=0,P=!1,I=null,N=null,z=null,F=null,q=null,Y=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ie=0,X=n.getParameter(n.VERSION);X.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(X)[1]),V=ie>=1):X.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(X)[1]),V=ie>=2);let ee=null,ne={},Se=n.getParameter(n.SCISSOR_BOX),Te=n.getParameter(n.VIEWPORT),K=new Ut().fromArray(Se),re=new Ut().fromArray(Te);function ye(D,Q,Z,de){let le=new Uint8Array(4),he=n.createTexture();n.bindTexture(D,he),n.texParameteri(D,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(D,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Oe=0;Oe<Z;Oe++)D===n.TEXTURE_3D||D===n.TEXTURE_2D_ARRAY?n.texImage3D(Q,0,n.RGBA,1,1,de,0,n.RGBA,n.UNSIGNED_BYTE,le):n.texImage2D(Q+Oe,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,le);return he}let ke={};ke[n.TEXTURE_2D]=ye(n.TEXTURE_2D,n.TEXTURE_2D,1),ke[n.TEXTURE_CUBE_MAP]=ye(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),ke[n.TEXTURE_2D_ARRAY]=ye(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),ke[n.TEXTURE_3D]=ye(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),fe(n.DEPTH_TEST),o.setFunc(ko),Yn(!1),qt(hm),fe(n.CULL_FACE),Xt(Os);function fe(D){h[D]!==!0&&(n.enable(D),h[D]=!0)}function Ge(D){h[D]!==!1&&(n.disable(D),h[D]=!1)}function _t(D,Q){return f[D]!==Q?(n.bindFramebuffer(D,Q),f[D]=Q,D===n.DRAW_FRAMEBUFFER&&(f[n.FRAMEBUFFER]=Q),D===n.FRAMEBUFFER&&(f[n.DRAW_FRAMEBUFFER]=Q),!0):!1}function Ie(D,Q){let Z=m,de=!1;if(D){Z=d.get(Q),Z===void 0&&(Z=[],d.set(Q,Z));let le=D.textures;if(Z.length!==le.length||Z[0]!==n.COLOR_ATTACHMENT0){for(let he=0,Oe=le.length;he<Oe;he++)Z[he]=n.COLOR_ATTACHMENT0+he;Z.length=le.length,de=!0}}else Z[0]!==n.BACK&&(Z[0]=n.BACK,de=!0);de&&n.drawBuffers(Z)}function nt(D){return v!==D?(n.useProgram(D),v=D,!0):!1}let ct={[Ni]:n.FUNC_ADD,[T0]:n.FUNC_SUBTRACT,[E0]:n.FUNC_REVERSE_SUBTRACT};ct[C0]=n.MIN,ct[R0]=n.MAX;let et={[P0]:n.ZERO,[Ti]:n.ONE,[I0]:n.SRC_COLOR,[pm]:n.SRC_ALPHA,[U0]:n.SRC_ALPHA_SATURATE,[k0]:n.DST_COLOR,[F0]:n.DST_ALPHA,[L0]:n.ONE_MINUS_SRC_COLOR,[oi]:n.ONE_MINUS_SRC_ALPHA,[N0]:n.ONE_MINUS_DST_COLOR,[D0]:n.ONE_MINUS_DST_ALPHA,[O0]:n.CONSTANT_COLOR,[B0]:n.ONE_MINUS_CONSTANT_COLOR,[z0]:n.CONSTANT_ALPHA,[V0]:n.ONE_MINUS_CONSTANT_ALPHA};function Xt(D,Q,Z,de,le,he,Oe,it,ae,ze){if(D===Os){p===!0&&(Ge(n.BLEND),p=!1);return}if(p===!1&&(fe(n.BLEND),p=!0),D!==Ai){if(D!==g||ze!==P){if((x!==Ni||E!==Ni)&&(n.blendEquation(n.FUNC_ADD),x=Ni,E=Ni),ze)switch(D){case Xo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case um:n.blendFunc(n.ONE,n.ONE);break;case dm:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case fm:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ye("WebGLState: Invalid blending: ",D);break}else switch(D){case Xo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case um:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case dm:Ye("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case fm:Ye("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ye("WebGLState: Invalid blending: ",D);break}A=null,w=null,T=null,_=null,M.set(0,0,0),L=0,g=D,P=ze}return}le=le||Q,he=he||Z,Oe=Oe||de,(Q!==x||le!==E)&&(n.blendEquationSeparate(ct[Q],ct[le]),x=Q,E=le),(Z!==A||de!==w||he!==T||Oe!==_)&&(n.blendFuncSeparate(et[Z],et[de],et[he],et[Oe]),A=Z,w=de,T=he,_=Oe),(it.equals(M)===!1||ae!==L)&&(n.blendColor(it.r,it.g,it.b,ae),M.copy(it),L=ae),g=D,P=!1}function ln(D,Q){D.side===Mn?Ge(n.CULL_FACE):fe(n.CULL_FACE);let Z=D.side===Hn;Q&&(Z=!Z),Yn(Z),D.blending===Xo&&D.transparent===!1?Xt(Os):Xt(D.blending,D.blendEquation,D.blendSrc,D.blendDst,D.blendEquationAlpha,D.blendSrcAlpha,D.blendDstAlpha,D.blendColor,D.blendAlpha,D.premultipliedAlpha),o.setFunc(D.depthFunc),o.setTest(D.depthTest),o.setMask(D.depthWrite),s.setMask(D.colorWrite);let de=D.stencilWrite;a.setTest(de),de&&(a.setMask(D.stencilWriteMask),a.setFunc(D.stencilFunc,D.stencilRef,D.stencilFuncMask),a.setOp(D.stencilFail,D.stencilZFail,D.stencilZPass)),vn(D.polygonOffset,D.polygonOffsetFactor,D.polygonOffsetUnits),D.alphaToCoverage===!0?fe(n.SAMPLE_ALPHA_TO_COVERAGE):Ge(n.SAMPLE_ALPHA_TO_COVERAGE)}function Yn(D){I!==D&&(D?n.frontFace(n.CW):n.frontFace(n.CCW),I=D)}function qt(D){D!==S0?(fe(n.CULL_FACE),D!==N&&(D===hm?n.cullFace(n.BACK):D===M0?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ge(n.CULL_FACE),N=D}function Hi(D){D!==z&&(V&&n.lineWidth(D),z=D)}function vn(D,Q,Z){D?(fe(n.POLYGON_OFFSET_FILL),(F!==Q||q!==Z)&&(F=Q,q=Z,o.getReversed()&&(Q=-Q,Z=-Z),n.polygonOffset(Q,Z))):Ge(n.POLYGON_OFFSET_FILL)}function fi(D){D?fe(n.SCISSOR_TEST):Ge(n.SCISSOR_TEST)}function pi(D){D===void 0&&(D=n.TEXTURE0+Y-1),ee!==D&&(n.activeTexture(D),ee=D)}function mi(D,Q,Z){Z===void 0&&(ee===null?Z=n.TEXTURE0+Y-1:Z=ee);let de=ne[Z];de===void 0&&(de={type:void 0,texture:void 0},ne[Z]=de),(de.type!==D||de.texture!==Q)&&(ee!==Z&&(n.activeTexture(Z),ee=Z),n.bindTexture(D,Q||ke[D]),de.type=D,de.texture=Q)}function O(){let D=ne[ee];D!==void 0&&D.type!==void 0&&(n.bindTexture(D.type,null),D.type=void 0,D.texture=void 0)}function gi(){try{n.compressedTexImage2D(...arguments)}catch(D){Ye("WebGLState:",D)}}function Vt(){try{n.compressedTexImage3D(...arguments)}catch(D){Ye("WebGLState:",D)}}function Gt(){try{n.texSubImage2D(...arguments)}catch(D){Ye("WebGLState:",D)}}function ve(){try{n.texSubImage3D(...arguments)}catch(D){Ye("WebGLState:",D)}}function cn(){try{n.compressedTexSubImage2D(...arguments)}catch(D){Ye("WebGLState:",D)}}function Ve(){try{n.compressedTexSubImage3D(...arguments)}catch(D){Ye("WebGLState:",D)}}function Ke(){try{n.texStorage2D(...arguments)}catch(D){Ye("WebGLState:",D)}}function C(){try{n.texStorage3D(...arguments)}catch(D){Ye("WebGLState:",D)}}function b(){try{n.texImage2D(...arguments)}catch(D){Ye("WebGLState:",D)}}function H(){try{n.texImage3D(...arguments)}catch(D){Ye("WebGLState:",D)}}function se(D){return u[D]!==void 0?u[D]:n.getParameter(D)}function te(D,Q){u[D]!==Q&&(n.pixelStorei(D,Q),u[D]=Q)}function ce(D){K.equals(D)===!1&&(n.scissor(D.x,D.y,D.z,D.w),K.copy(D))}function me(D){re.equals(D)===!1&&(n.viewport(D.x,D.y,D.z,D.w),re.copy(D))}function j(D,Q){let Z=c.get(Q);Z===void 0&&(Z=new WeakMap,c.set(Q,Z));let de=Z.get(D);de===void 0&&(de=n.getUniformBlockIndex(Q,D.name),n.uniformBlockBinding(Q,de,de),Z.set(D,de))}function J(D,Q,Z){let le=c.get(Q).get(D);l[le]!==Z&&(n.bindBufferBase(n.UNIFORM_BUFFER,le,Z),l[le]=Z)}function ue(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},ee=null,ne={},f={},l={},d=new WeakMap,m=[],v=null,p=!1,g=null,x=null,A=null,w=null,E=null,T=null,_=null,M=new yt(0,0,0),L=0,P=!1,I=null,N=null,z=null,F=null,q=null,K.set(0,0,n.canvas.width,n.canvas.height),re.set(0,0,n.canvas.width,n.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:fe,disable:Ge,bindFramebuffer:_t,drawBuffers:Ie,useProgram:nt,setBlending:Xt,setMaterial:ln,setFlipSided:Yn,setCullFace:qt,setLineWidth:Hi,setPolygonOffset:vn,setScissorTest:fi,activeTexture:pi,bindTexture:mi,unbindTexture:O,compressedTexImage2D:gi,compressedTexImage3D:Vt,texImage2D:b,texImage3D:H,pixelStorei:te,getParameter:se,updateUBOMapping:j,uniformBlockBinding:J,texStorage2D:Ke,texStorage3D:C,texSubImage2D:Gt,texSubImage3D:ve,compressedTexSubImage2D:cn,compressedTexSubImage3D:Ve,scissor:ce,viewport:me,reset:ue}}function RR(n,e,t,i,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ue,h=new WeakMap,u=new Set,f,d=new WeakMap,m=new Set,v=new FinalizationRegistry(C=>m.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(C,b){return p?new OffscreenCanvas(C,b):ml("canvas")}function x(C,b,H){let se=1,te=Ke(C);if((te.width>H||te.height>H)&&(se=H/Math.max(te.width,te.height)),se<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let ce=Math.floor(se*te.width),me=Math.floor(se*te.height);f===void 0&&(f=g(ce,me));let j=b?g(ce,me):f;return j.width=ce,j.height=me,j.getContext("2d").drawImage(C,0,0,ce,me),He("WebGLRenderer: Texture has been resized from ("+te.width+"x"+te.height+") to ("+ce+"x"+me+")."),j}else return"data"in C&&He("WebGLRenderer: Image in DataTexture is too big ("+te.width+"x"+te.height+")."),C;return C}function A(C){return C.generateMipmaps}function w(C){n.generateMipmap(C)}function E(C){return C.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?n.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function T(C,b,H,se,te,ce=!1){if(C!==null){if(n[C]!==void 0)return n[C];He("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let me;se&&(me=e.get("EXT_texture_norm16"),me||He("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let j=b;if(b===n.RED&&(H===n.FLOAT&&(j=n.R32F),H===n.HALF_FLOAT&&(j=n.R16F),H===n.UNSIGNED_BYTE&&(j=n.R8),H===n.UNSIGNED_SHORT&&me&&(j=me.R16_EXT),H===n.SHORT&&me&&(j=me.R16_SNORM_EXT)),b===n.RED_INTEGER&&(H===n.UNSIGNED_BYTE&&(j=n.R8UI),H===n.UNSIGNED_SHORT&&(j=n.R16UI),H===n.UNSIGNED_INT&&(j=n.R32UI),H===n.BYTE&&(j=n.R8I),H===n.SHORT&&(j=n.R16I),H===n.INT&&(j=n.R32I)),b===n.RG&&(H===n.FLOAT&&(j=n.RG32F),H===n.HALF_FLOAT&&(j=n.RG16F),H===n.UNSIGNED_BYTE&&(j=n.RG8),H===n.UNSIGNED_SHORT&&me&&(j=me.RG16_EXT),H===n.SHORT&&me&&(j=me.RG16_SNORM_EXT)),b===n.RG_INTEGER&&(H===n.UNSIGNED_BYTE&&(j=n.RG8UI),H===n.UNSIGNED_SHORT&&(j=n.RG16UI),H===n.UNSIGNED_INT&&(j=n.RG32UI),H===n.BYTE&&(j=n.RG8I),H===n.SHORT&&(j=n.RG16I),H===n.INT&&(j=n.RG32I)),b===n.RGB_INTEGER&&(H===n.UNSIGNED_BYTE&&(j=n.RGB8UI),H===n.UNSIGNED_SHORT&&(j=n.RGB16UI),H===n.UNSIGNED_INT&&(j=n.RGB32UI),H===n.BYTE&&(j=n.RGB8I),H===n.SHORT&&(j=n.RGB16I),H===n.INT&&(j=n.RGB32I)),b===n.RGBA_INTEGER&&(H===n.UNSIGNED_BYTE&&(j=n.RGBA8UI),H===n.UNSIGNED_SHORT&&(j=n.RGBA16UI),H===n.UNSIGNED_INT&&(j=n.RGBA32UI),H===n.BYTE&&(j=n.RGBA8I),H===n.SHORT&&(j=n.RGBA16I),H===n.INT&&(j=n.RGBA32I)),b===n.RGB&&(H===n.UNSIGNED_SHORT&&me&&(j=me.RGB16_EXT),H===n.SHORT&&me&&(j=me.RGB16_SNORM_EXT),H===n.UNSIGNED_INT_5_9_9_9_REV&&(j=n.RGB9_E5),H===n.UNSIGNED_INT_10F_11F_11F_REV&&(j=n.R11F_G11F_B10F)),b===n.RGBA){let J=ce?fl:at.getTransfer(te);H===n.FLOAT&&(j=n.RGBA32F),H===n.HALF_FLOAT&&(j=n.RGBA16F),H===n.UNSIGNED_BYTE&&(j=J===At?n.SRGB8_ALPHA8:n.RGBA8),H===n.UNSIGNED_SHORT&&me&&(j=me.RGBA16_EXT),H===n.SHORT&&me&&(j=me.RGBA16_SNORM_EXT),H===n.UNSIGNED_SHORT_4_4_4_4&&(j=n.RGBA4),H===n.UNSIGNED_SHORT_5_5_5_1&&(j=n.RGB5_A1)}return(j===n.R16F||j===n.R32F||j===n.RG16F||j===n.RG32F||j===n.RGBA16F||j===n.RGBA32F)&&e.get("EXT_color_buffer_float"),j}function _(C,b){let H;return C?b===null||b===Xn||b===zs?H=n.DEPTH24_STENCIL8:b===ai?H=n.DEPTH32F_STENCIL8:b===$o&&(H=n.DEPTH24_STENCIL8,He("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):b===null||b===Xn||b===zs?H=n.DEPTH_COMPONENT24:b===ai?H=n.DEPTH_COMPONENT32F:b===$o&&(H=n.DEPTH_COMPONENT16),H}function M(C,b){return A(C)===!0||C.isFramebufferTexture&&C.minFilter!==Nt&&C.minFilter!==Cn?Math.log2(Math.max(b.width,b.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?b.mipmaps.length:1}function L(C){let b=new WeakRef(C);i.get(C).__ref=b,m.add(b),v.register(C,b,b)}function P(C){let b=i.get(C).__ref;b!==void 0&&(m.delete(b),v.unregister(b))}function I(C){z(C.target)}function N(C){F(C.target)}function z(C){C.removeEventListener("dispose",I),P(C),Y(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&u.delete(C)}function F(C){C.removeEventListener("dispose",N),P(C),ie(C)}function q(){for(let C of m){let b=C.deref();b!==void 0&&(b.isRenderTarget===!0?F(b):z(b))}m.clear(),u.clear()}function Y(C){let b=i.get(C);if(b.__webglInit===void 0)return;let H=C.source,se=d.get(H);if(se){let te=se[b.__cacheKey];te.usedTimes--,te.usedTimes===0&&V(C),Object.keys(se).length===0&&d.delete(H)}i.remove(C)}function V(C){let b=i.get(C);n.deleteTexture(b.__webglTexture);let H=C.source,se=d.get(H);delete se[b.__cacheKey],o.memory.textures--}function ie(C){let b=i.get(C);b.__depthDisposeCallback&&b.__depthDisposeCallback();let H=C.depthTexture;if(H&&H.renderTarget===C&&z(H),C.isWebGLCubeRenderTarget)for(let te=0;te<6;te++){if(Array.isArray(b.__webglFramebuffer[te]))for(let ce=0;ce<b.__webglFramebuffer[te].length;ce++)n.deleteFramebuffer(b.__webglFramebuffer[te][ce]);else n.deleteFramebuffer(b.__webglFramebuffer[te]);b.__webglDepthbuffer&&n.deleteRenderbuffer(b.__webglDepthbuffer[te])}else{if(Array.isArray(b.__webglFramebuffer))for(let te=0;te<b.__webglFramebuffer.length;te++)n.deleteFramebuffer(b.__webglFramebuffer[te]);else n.deleteFramebuffer(b.__webglFramebuffer);if(b.__webglDepthbuffer&&n.deleteRenderbuffer(b.__webglDepthbuffer),b.__webglMultisampledFramebuffer&&n.deleteFramebuffer(b.__webglMultisampledFramebuffer),b.__webglColorRenderbuffer)for(let te=0;te<b.__webglColorRenderbuffer.length;te++)b.__webglColorRenderbuffer[te]&&n.deleteRenderbuffer(b.__webglColorRenderbuffer[te]);b.__webglDepthRenderbuffer&&n.deleteRenderbuffer(b.__webglDepthRenderbuffer)}let se=C.textures;for(let te=0,ce=se.length;te<ce;te++){let me=i.get(se[te]);me.__webglTexture&&(n.deleteTexture(me.__webglTexture),o.memory.textures--),i.remove(se[te])}i.remove(C)}let X=0;function ee(){X=0}function ne(){return X}function Se(C){X=C}function Te(){let C=X;return C>=r.maxTextures&&He("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+r.maxTextures),X+=1,C}function K(C){let b=[];return b.push(C.wrapS),b.push(C.wrapT),b.push(C.wrapR||0),b.push(C.magFilter),b.push(C.minFilter),b.push(C.anisotropy),b.push(C.internalFormat),b.push(C.format),b.push(C.type),b.push(C.generateMipmaps),b.push(C.mipmapsAutoUpdate),b.push(C.premultiplyAlpha),b.push(C.flipY),b.push(C.unpackAlignment),b.push(C.colorSpace),b.join()}function re(C,b){let H=i.get(C);if(C.isVideoTexture&&cn(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&H.__version!==C.version){let se=C.image;if(se===null)He("WebGLRenderer: Texture marked for update but no image data found.");else if(se.complete===!1)He("WebGLRenderer: Texture marked for update but image is incomplete");else{ln(H,C,b);return}}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,H.__webglTexture,n.TEXTURE0+b)}function ye(C,b){let H=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){ln(H,C,b);return}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,H.__webglTexture,n.TEXTURE0+b)}function ke(C,b){let H=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){ln(H,C,b);return}t.bindTexture(n.TEXTURE_3D,H.__webglTexture,n.TEXTURE0+b)}function fe(C,b){let H=i.get(C);if(C.version>0&&H.__version!==C.version){Yn(H,C,b);return}t.bindTexture(n.TEXTURE_CUBE_MAP,H.__webglTexture,n.TEXTURE0+b)}let Ge={[Uh]:n.REPEAT,[$i]:n.CLAMP_TO_EDGE,[Oh]:n.MIRRORED_REPEAT},_t={[Nt]:n.NEAREST,[W0]:n.NEAREST_MIPMAP_NEAREST,[Cl]:n.NEAREST_MIPMAP_LINEAR,[Cn]:n.LINEAR,[ou]:n.LINEAR_MIPMAP_NEAREST,[Ir]:n.LINEAR_MIPMAP_LINEAR},Ie={[Y0]:n.NEVER,[Fm]:n.ALWAYS,[K0]:n.LESS,[Im]:n.LEQUAL,[Z0]:n.EQUAL,[Lm]:n.GEQUAL,[j0]:n.GREATER,[J0]:n.NOTEQUAL};function nt(C,b){if(b.type===ai&&e.has("OES_texture_float_linear")===!1&&(b.magFilter===Cn||b.magFilter===ou||b.magFilter===Cl||b.magFilter===Ir||b.minFilter===Cn||b.minFilter===ou||b.minFilter===Cl||b.minFilter===Ir)&&He("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(C,n.TEXTURE_WRAP_S,Ge[b.wrapS]),n.texParameteri(C,n.TEXTURE_WRAP_T,Ge[b.wrapT]),(C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY)&&n.texParameteri(C,n.TEXTURE_WRAP_R,Ge[b.wrapR]),n.texParameteri(C,n.TEXTURE_MAG_FILTER,_t[b.magFilter]),n.texParameteri(C,n.TEXTURE_MIN_FILTER,_t[b.minFilter]),b.compareFunction&&(n.texParameteri(C,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(C,n.TEXTURE_COMPARE_FUNC,Ie[b.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(b.magFilter===Nt||b.minFilter!==Cl&&b.minFilter!==Ir||b.type===ai&&e.has("OES_texture_float_linear")===!1)return;if(b.anisotropy>1||i.get(b).__currentAnisotropy){let H=e.get("EXT_texture_filter_anisotropic");n.texParameterf(C,H.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(b.anisotropy,r.getMaxAnisotropy())),i.get(b).__currentAnisotropy=b.anisotropy}}}function ct(C,b){let H=!1;C.__webglInit===void 0&&(C.__webglInit=!0,b.addEventListener("dispose",I),L(b));let se=b.source,te=d.get(se);te===void 0&&(te={},d.set(se,te));let ce=K(b);if(ce!==C.__cacheKey){te[ce]===void 0&&(te[ce]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,H=!0),te[ce].usedTimes++;let me=te[C.__cacheKey];me!==void 0&&(te[C.__cacheKey].usedTimes--,me.usedTimes===0&&V(b)),C.__cacheKey=ce,C.__webglTexture=te[ce].texture}return H}function et(C,b,H){return Math.floor(Math.floor(C/H)/b)}function Xt(C,b,H,se){let ce=C.updateRanges;if(ce.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,b.width,b.height,H,se,b.data);else{ce.sort((D,Q)=>D.start-Q.start);let me=0;for(let D=1;D<ce.length;D++){let Q=ce[me],Z=ce[D],de=Q.start+Q.count,le=et(Z.start,b.width,4),he=et(Q.start,b.width,4);Z.start<=de+1&&le===he&&et(Z.start+Z.count-1,b.width,4)===le?Q.count=Math.max(Q.count,Z.start+Z.count-Q.start):(++me,ce[me]=Z)}ce.length=me+1;let j=t.getParameter(n.UNPACK_ROW_LENGTH),J=t.getParameter(n.UNPACK_SKIP_PIXELS),ue=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,b.width);for(let D=0,Q=ce.length;D<Q;D++){let Z=ce[D],de=Math.floor(Z.start/4),le=Math.ceil(Z.count/4),he=de%b.width,Oe=Math.floor(de/b.width),it=le,ae=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,he),t.pixelStorei(n.UNPACK_SKIP_ROWS,Oe),t.texSubImage2D(n.TEXTURE_2D,0,he,Oe,it,ae,H,se,b.data)}C.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,j),t.pixelStorei(n.UNPACK_SKIP_PIXELS,J),t.pixelStorei(n.UNPACK_SKIP_ROWS,ue)}}function ln(C,b,H){let se=n.TEXTURE_2D;(b.isDataArrayTexture||b.isCompressedArrayTexture)&&(se=n.TEXTURE_2D_ARRAY),b.isData3DTexture&&(se=n.TEXTURE_3D);let te=ct(C,b),ce=b.source;t.bindTexture(se,C.__webglTexture,n.TEXTURE0+H);let me=i.get(ce);if(ce.version!==me.__version||te===!0){if(t.activeTexture(n.TEXTURE0+H),(typeof ImageBitmap<"u"&&b.image instanceof ImageBitmap)===!1){let ae=at.getPrimaries(at.workingColorSpace),ze=b.colorSpace===Fr?null:at.getPrimaries(b.colorSpace),tt=b.colorSpace===Fr||ae===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,tt)}t.pixelStorei(n.UNPACK_ALIGNMENT,b.unpackAlignment);let J=x(b.image,!1,r.maxTextureSize);J=Ve(b,J);let ue=s.convert(b.format,b.colorSpace),D=s.convert(b.type),Q=T(b.internalFormat,ue,D,b.normalized,b.colorSpace,b.isVideoTexture);nt(se,b);let Z,de=b.mipmaps,le=b.isVideoTexture!==!0,he=me.__version===void 0||te===!0,Oe=ce.dataReady,it=M(b,J);if(b.isDepthTexture)Q=_(b.format===Lr,b.type),he&&(le?t.texStorage2D(n.TEXTURE_2D,1,Q,J.width,J.height):t.texImage2D(n.TEXTURE_2D,0,Q,J.width,J.height,0,ue,D,null));else if(b.isDataTexture)if(de.length>0){le&&he&&t.texStorage2D(n.TEXTURE_2D,it,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],le?Oe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,D,Z.data):t.texImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,ue,D,Z.data);b.generateMipmaps=!1}else le?(he&&t.texStorage2D(n.TEXTURE_2D,it,Q,J.width,J.height),Oe&&Xt(b,J,ue,D)):t.texImage2D(n.TEXTURE_2D,0,Q,J.width,J.height,0,ue,D,J.data);else if(b.isCompressedTexture)if(b.isCompressedArrayTexture){le&&he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,it,Q,de[0].width,de[0].height,J.depth);for(let ae=0,ze=de.length;ae<ze;ae++)if(Z=de[ae],b.format!==li)if(ue!==null)if(le){if(Oe)if(b.layerUpdates.size>0){let tt=Vm(Z.width,Z.height,b.format,b.type);for(let _e of b.layerUpdates){let Tt=Z.data.subarray(_e*tt/Z.data.BYTES_PER_ELEMENT,(_e+1)*tt/Z.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,_e,Z.width,Z.height,1,ue,Tt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,Z.width,Z.height,J.depth,ue,Z.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ae,Q,Z.width,Z.height,J.depth,0,Z.data,0,0);else He("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else le?Oe&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,Z.width,Z.height,J.depth,ue,D,Z.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ae,Q,Z.width,Z.height,J.depth,0,ue,D,Z.data);b.layerUpdates.size>0&&b.clearLayerUpdates()}else{le&&he&&t.texStorage2D(n.TEXTURE_2D,it,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],b.format!==li?ue!==null?le?Oe&&t.compressedTexSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,Z.data):t.compressedTexImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,Z.data):He("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):le?Oe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,D,Z.data):t.texImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,ue,D,Z.data)}else if(b.isDataArrayTexture)if(le){if(he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,it,Q,J.width,J.height,J.depth),Oe)if(b.layerUpdates.size>0){let ae=Vm(J.width,J.height,b.format,b.type);for(let ze of b.layerUpdates){let tt=J.data.subarray(ze*ae/J.data.BYTES_PER_ELEMENT,(ze+1)*ae/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,J.width,J.height,1,ue,D,tt)}b.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ue,D,J.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,Q,J.width,J.height,J.depth,0,ue,D,J.data);else if(b.isData3DTexture)le?(he&&t.texStorage3D(n.TEXTURE_3D,it,Q,J.width,J.height,J.depth),Oe&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ue,D,J.data)):t.texImage3D(n.TEXTURE_3D,0,Q,J.width,J.height,J.depth,0,ue,D,J.data);else if(b.isFramebufferTexture){if(he)if(le)t.texStorage2D(n.TEXTURE_2D,it,Q,J.width,J.height);else{let ae=J.width,ze=J.height;for(let tt=0;tt<it;tt++)t.texImage2D(n.TEXTURE_2D,tt,Q,ae,ze,0,ue,D,null),ae>>=1,ze>>=1}}else if(b.isHTMLTexture){if("texElementImage2D"in n){let ae=n.canvas;if(ae.hasAttribute("layoutsubtree")||ae.setAttribute("layoutsubtree","true"),J.parentNode!==ae){ae.appendChild(J),u.add(b),ae.onpaint=ze=>{let tt=ze.changedElements;for(let _e of u)tt.includes(_e.image)&&(_e.needsUpdate=!0)},ae.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,J);else{let tt=n.RGBA,_e=n.RGBA,Tt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,tt,_e,Tt,J)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(de.length>0){if(le&&he){let ae=Ke(de[0]);t.texStorage2D(n.TEXTURE_2D,it,Q,ae.width,ae.height)}for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],le?Oe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,ue,D,Z):t.texImage2D(n.TEXTURE_2D,ae,Q,ue,D,Z);b.generateMipmaps=!1}else if(le){if(he){let ae=Ke(J);t.texStorage2D(n.TEXTURE_2D,it,Q,ae.width,ae.height)}Oe&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ue,D,J)}else t.texImage2D(n.TEXTURE_2D,0,Q,ue,D,J);A(b)&&b.mipmapsAutoUpdate===!0&&w(se),me.__version=ce.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function Yn(C,b,H){if(b.image.length!==6)return;let se=ct(C,b),te=b.source;t.bindTexture(n.TEXTURE_CUBE_MAP,C.__webglTexture,n.TEXTURE0+H);let ce=i.get(te);if(te.version!==ce.__version||se===!0){t.activeTexture(n.TEXTURE0+H);let me=at.getPrimaries(at.workingColorSpace),j=b.colorSpace===Fr?null:at.getPrimaries(b.colorSpace),J=b.colorSpace===Fr||me===j?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,b.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ue=b.isCompressedTexture||b.image[0].isCompressedTexture,D=b.image[0]&&b.image[0].isDataTexture,Q=[];for(let _e=0;_e<6;_e++)!ue&&!D?Q[_e]=x(b.image[_e],!0,r.maxCubemapSize):Q[_e]=D?b.image[_e].image:b.image[_e],Q[_e]=Ve(b,Q[_e]);let Z=Q[0],de=s.convert(b.format,b.colorSpace),le=s.convert(b.type),he=T(b.internalFormat,de,le,b.normalized,b.colorSpace),Oe=b.isVideoTexture!==!0,it=ce.__version===void 0||se===!0,ae=te.dataReady,ze=M(b,Z);nt(n.TEXTURE_CUBE_MAP,b);let tt;if(b.isDepthTexture){if(he=_(b.format===Lr,b.type),it)if(Oe)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,he,Z.width,Z.height);else for(let _e=0;_e<6;_e++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,he,Z.width,Z.height,0,de,le,null)}else if(ue){Oe&&it&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,Z.width,Z.height);for(let _e=0;_e<6;_e++){tt=Q[_e].mipmaps;for(let Tt=0;Tt<tt.length;Tt++){let _n=tt[Tt];b.format!==li?de!==null?Oe?ae&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,0,0,_n.width,_n.height,de,_n.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,he,_n.width,_n.height,0,_n.data):He("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,0,0,_n.width,_n.height,de,le,_n.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt,he,_n.width,_n.height,0,de,le,_n.data)}}}else{if(tt=b.mipmaps,Oe&&it){tt.length>0&&ze++;let _e=Ke(Q[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,_e.width,_e.height)}for(let _e=0;_e<6;_e++)if(D){Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,0,0,Q[_e].width,Q[_e].height,de,le,Q[_e].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,he,Q[_e].width,Q[_e].height,0,de,le,Q[_e].data);for(let Tt=0;Tt<tt.length;Tt++){let Wr=tt[Tt].image[_e].image;Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,0,0,Wr.width,Wr.height,de,le,Wr.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,he,Wr.width,Wr.height,0,de,le,Wr.data)}}else{Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,0,0,de,le,Q[_e]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,0,he,de,le,Q[_e]);for(let Tt=0;Tt<tt.length;Tt++){let _n=tt[Tt];Oe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,0,0,de,le,_n.image[_e]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+_e,Tt+1,he,de,le,_n.image[_e])}}}A(b)&&b.mipmapsAutoUpdate===!0&&w(n.TEXTURE_CUBE_MAP),ce.__version=te.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function qt(C,b,H,se,te,ce){let me=s.convert(H.format,H.colorSpace),j=s.convert(H.type),J=T(H.internalFormat,me,j,H.normalized,H.colorSpace),ue=i.get(b),D=i.get(H);if(D.__renderTarget=b,!ue.__hasExternalTextures){let Q=Math.max(1,b.width>>ce),Z=Math.max(1,b.height>>ce);te===n.TEXTURE_3D||te===n.TEXTURE_2D_ARRAY?t.texImage3D(te,ce,J,Q,Z,b.depth,0,me,j,null):t.texImage2D(te,ce,J,Q,Z,0,me,j,null)}t.bindFramebuffer(n.FRAMEBUFFER,C),ve(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,se,te,D.__webglTexture,0,Gt(b)):(te===n.TEXTURE_2D||te>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&te<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,se,te,D.__webglTexture,ce),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Hi(C,b,H){if(n.bindRenderbuffer(n.RENDERBUFFER,C),b.depthBuffer){let se=b.depthTexture,te=se&&se.isDepthTexture?se.type:null,ce=_(b.stencilBuffer,te),me=b.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ve(b)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Gt(b),ce,b.width,b.height):H?n.renderbufferStorageMultisample(n.RENDERBUFFER,Gt(b),ce,b.width,b.height):n.renderbufferStorage(n.RENDERBUFFER,ce,b.width,b.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,me,n.RENDERBUFFER,C)}else{let se=b.textures;for(let te=0;te<se.length;te++){let ce=se[te],me=s.convert(ce.format,ce.colorSpace),j=s.convert(ce.type),J=T(ce.internalFormat,me,j,ce.normalized,ce.colorSpace);ve(b)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Gt(b),J,b.width,b.height):H?n.renderbufferStorageMultisample(n.RENDERBUFFER,Gt(b),J,b.width,b.height):n.renderbufferStorage(n.RENDERBUFFER,J,b.width,b.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function vn(C,b,H){let se=b.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,C),!(b.depthTexture&&b.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let te=i.get(b.depthTexture);te.__renderTarget=b;let ce=se?b.depthTexture.image[0]:b.depthTexture.image;(!te.__webglTexture||ce.width!==b.width||ce.height!==b.height)&&(ce.width=b.width,ce.height=b.height,b.depthTexture.needsUpdate=!0),se?fe(b.depthTexture,0):re(b.depthTexture,0);let me=te.__webglTexture,j=Gt(b),J=se?n.TEXTURE_CUBE_MAP_POSITIVE_X+H:n.TEXTURE_2D,ue=b.depthTexture.format===Lr?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(b.depthTexture.format===Cr)ve(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,J,me,0,j):n.framebufferTexture2D(n.FRAMEBUFFER,ue,J,me,0);else if(b.depthTexture.format===Lr)ve(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,J,me,0,j):n.framebufferTexture2D(n.FRAMEBUFFER,ue,J,me,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function fi(C){let b=i.get(C),H=C.isWebGLCubeRenderTarget===!0;if(b.__boundDepthTexture!==C.depthTexture){let se=C.depthTexture;if(b.__depthDisposeCallback&&b.__depthDisposeCallback(),se){let te=()=>{delete b.__boundDepthTexture,delete b.__depthDisposeCallback,se.removeEventListener("dispose",te)};se.addEventListener("dispose",te),b.__depthDisposeCallback=te}b.__boundDepthTexture=se}if(C.depthTexture&&!b.__autoAllocateDepthBuffer)if(H)for(let se=0;se<6;se++)vn(b.__webglFramebuffer[se],C,se);else C.texture.mipmaps.length>0?vn(b.__webglFramebuffer[0],C,0):vn(b.__webglFramebuffer,C,0);else if(H){b.__webglDepthbuffer=[];for(let se=0;se<6;se++)if(t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer[se]),b.__webglDepthbuffer[se]===void 0)b.__webglDepthbuffer[se]=n.createRenderbuffer(),Hi(b.__webglDepthbuffer[se],C,!1);else{let te=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=b.__webglDepthbuffer[se];n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,te,n.RENDERBUFFER,ce)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer),b.__webglDepthbuffer===void 0)b.__webglDepthbuffer=n.createRenderbuffer(),Hi(b.__webglDepthbuffer,C,!1);else{let te=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=b.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,te,n.RENDERBUFFER,ce)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function pi(C,b,H){let se=i.get(C);b!==void 0&&qt(se.__webglFramebuffer,C,C.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),H!==void 0&&fi(C)}function mi(C){let b=C.texture,H=i.get(C),se=i.get(b);C.addEventListener("dispose",N),L(C);let te=C.textures,ce=C.isWebGLCubeRenderTarget===!0,me=te.length>1;if(me||(se.__webglTexture===void 0&&(se.__webglTexture=n.createTexture()),se.__version=b.version,o.memory.textures++),ce){H.__webglFramebuffer=[];for(let j=0;j<6;j++)if(b.mipmaps.length>0){H.__webglFramebuffer[j]=[];for(let J=0;J<b.mipmaps.length;J++)H.__webglFramebuffer[j][J]=n.createFramebuffer()}else H.__webglFramebuffer[j]=n.createFramebuffer()}else{if(b.mipmaps.length>0){H.__webglFramebuffer=[];for(let j=0;j<b.mipmaps.length;j++)H.__webglFramebuffer[j]=n.createFramebuffer()}else H.__webglFramebuffer=n.createFramebuffer();if(me)for(let j=0,J=te.length;j<J;j++){let ue=i.get(te[j]);ue.__webglTexture===void 0&&(ue.__webglTexture=n.createTexture(),o.memory.textures++)}if(C.samples>0&&ve(C)===!1){H.__webglMultisampledFramebuffer=n.createFramebuffer(),H.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,H.__webglMultisampledFramebuffer);for(let j=0;j<te.length;j++){let J=te[j];H.__webglColorRenderbuffer[j]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,H.__webglColorRenderbuffer[j]);let ue=s.convert(J.format,J.colorSpace),D=s.convert(J.type),Q=T(J.internalFormat,ue,D,J.normalized,J.colorSpace,C.isXRRenderTarget===!0),Z=Gt(C);n.renderbufferStorageMultisample(n.RENDERBUFFER,Z,Q,C.width,C.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+j,n.RENDERBUFFER,H.__webglColorRenderbuffer[j])}n.bindRenderbuffer(n.RENDERBUFFER,null),C.depthBuffer&&(H.__webglDepthRenderbuffer=n.createRenderbuffer(),Hi(H.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ce){t.bindTexture(n.TEXTURE_CUBE_MAP,se.__webglTexture),nt(n.TEXTURE_CUBE_MAP,b);for(let j=0;j<6;j++)if(b.mipmaps.length>0)for(let J=0;J<b.mipmaps.length;J++)qt(H.__webglFramebuffer[j][J],C,b,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+j,J);else qt(H.__webglFramebuffer[j],C,b,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+j,0);A(b)?w(n.TEXTURE_CUBE_MAP):b.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}else if(me){for(let j=0,J=te.length;j<J;j++){let ue=te[j],D=i.get(ue),Q=n.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(Q=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Q,D.__webglTexture),nt(Q,ue),qt(H.__webglFramebuffer,C,ue,n.COLOR_ATTACHMENT0+j,Q,0),A(ue)&&w(Q)}t.unbindTexture()}else{let j=n.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(j=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(j,se.__webglTexture),nt(j,b),b.mipmaps.length>0)for(let J=0;J<b.mipmaps.length;J++)qt(H.__webglFramebuffer[J],C,b,n.COLOR_ATTACHMENT0,j,J);else qt(H.__webglFramebuffer,C,b,n.COLOR_ATTACHMENT0,j,0);A(b)?w(j):b.mipmaps.length>0&&n.texParameteri(j,n.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&fi(C)}function O(C){let b=C.textures;for(let H=0,se=b.length;H<se;H++){let te=b[H];if(A(te)&&te.mipmapsAutoUpdate===!0){let ce=E(C),me=i.get(te).__webglTexture;t.bindTexture(ce,me),w(ce),t.unbindTexture()}}}let gi=[];function Vt(C){if(C.samples>0){if(ve(C)===!1){let b=C.textures,H=C.width,se=C.height,te=n.COLOR_BUFFER_BIT,ce=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,me=i.get(C),j=b.length>1;if(j)for(let ue=0;ue<b.length;ue++)t.bindFramebuffer(n.FRAMEBUFFER,me.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,me.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,me.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,me.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,me.__webglFramebuffer);for(let ue=0;ue<b.length;ue++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(te|=n.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(te|=n.STENCIL_BUFFER_BIT)),j){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,me.__webglColorRenderbuffer[ue]);let D=i.get(b[ue]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,D,0)}n.blitFramebuffer(0,0,H,se,0,0,H,se,te,n.NEAREST),l===!0&&(gi.length=0,gi.push(n.COLOR_ATTACHMENT0+ue),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&gi.push(ce),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,gi))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),j)for(let ue=0;ue<b.length;ue++){t.bindFramebuffer(n.FRAMEBUFFER,me.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,me.__webglColorRenderbuffer[ue]);let D=i.get(b[ue]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,me.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,D,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,me.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let b=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[b])}}}function Gt(C){return Math.min(r.maxSamples,C.samples)}function ve(C){let b=i.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&b.__useRenderToTexture!==!1}function cn(C){let b=o.render.frame;h.get(C)!==b&&(h.set(C,b),C.update())}function Ve(C,b){let H=C.colorSpace,se=C.format,te=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||H!==ks&&H!==Fr&&(at.getTransfer(H)===At?(se!==li||te!==Wn)&&He("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ye("WebGLTextures: Unsupported texture color space:",H)),b}function Ke(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=Te,this.resetTextureUnits=ee,this.getTextureUnits=ne,this.setTextureUnits=Se,this.setTexture2D=re,this.setTexture2DArray=ye,this.setTexture3D=ke,this.setTextureCube=fe,this.rebindTextures=pi,this.setupRenderTarget=mi,this.updateRenderTargetMipmap=O,this.updateMultisampleRenderTarget=Vt,this.setupDepthRenderbuffer=fi,this.setupFrameBufferTexture=qt,this.useMultisampledRTT=ve,this.dispose=q}function PR(n,e){function t(i,r=Fr){let s,o=at.getTransfer(r);if(i===Wn)return n.UNSIGNED_BYTE;if(i===lu)return n.UNSIGNED_SHORT_4_4_4_4;if(i===cu)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Tm)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Em)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Mm)return n.BYTE;if(i===Am)return n.SHORT;if(i===$o)return n.UNSIGNED_SHORT;if(i===au)return n.INT;if(i===Xn)return n.UNSIGNED_INT;if(i===ai)return n.FLOAT;if(i===Ui)return n.HALF_FLOAT;if(i===Cm)return n.ALPHA;if(i===Rm)return n.RGB;if(i===li)return n.RGBA;if(i===Cr)return n.DEPTH_COMPONENT;if(i===Lr)return n.DEPTH_STENCIL;if(i===Rl)return n.RED;if(i===Yo)return n.RED_INTEGER;if(i===us)return n.RG;if(i===Ko)return n.RG_INTEGER;if(i===ds)return n.RGBA_INTEGER;if(i===Pl||i===Il||i===Ll||i===Fl)if(o===At)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===Pl)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Il)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Ll)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Fl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===Pl)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Il)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Ll)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Fl)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===hu||i===uu||i===du||i===fu)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===hu)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===uu)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===du)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===fu)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===pu||i===mu||i===gu||i===yu||i===vu||i===Dl||i===_u)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===pu||i===mu)return o===At?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===gu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===yu)return s.COMPRESSED_R11_EAC;if(i===vu)return s.COMPRESSED_SIGNED_R11_EAC;if(i===Dl)return s.COMPRESSED_RG11_EAC;if(i===_u)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===xu||i===bu||i===wu||i===Su||i===Mu||i===Au||i===Tu||i===Eu||i===Cu||i===Ru||i===Pu||i===Iu||i===Lu||i===Fu)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===xu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===bu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===wu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Su)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Mu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Au)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Tu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Eu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Cu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Ru)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Pu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Iu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Lu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Fu)return o===At?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Du||i===ku||i===Nu)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===Du)return o===At?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===ku)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Nu)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Uu||i===Ou||i===kl||i===Bu)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===Uu)return s.COMPRESSED_RED_RGTC1_EXT;if(i===Ou)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===kl)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Bu)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===zs?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var IR=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,LR=`
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

}`,Zm=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Sl(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Ki({vertexShader:IR,fragmentShader:LR,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Ot(new ri(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},jm=class extends Di{constructor(e,t){super();let i=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,f=null,d=null,m=null,v=typeof XRWebGLBinding<"u",p=new Zm,g={},x=t.getContextAttributes(),A=null,w=null,E=[],T=[],_=new Ue,M=null,L=null,P=new wn;P.viewport=new Ut;let I=new wn;I.viewport=new Ut;let N=[P,I],z=new iu,F=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(K){let re=E[K];return re===void 0&&(re=new Bo,E[K]=re),re.getTargetRaySpace()},this.getControllerGrip=function(K){let re=E[K];return re===void 0&&(re=new Bo,E[K]=re),re.getGripSpace()},this.getHand=function(K){let re=E[K];return re===void 0&&(re=new Bo,E[K]=re),re.getHandSpace()};function Y(K){let re=T.indexOf(K.inputSource);if(re===-1)return;let ye=E[re];ye!==void 0&&(ye.update(K.inputSource,K.frame,c||o),ye.dispatchEvent({type:K.type,data:K.inputSource}))}function V(){r.removeEventListener("select",Y),r.removeEventListener("selectstart",Y),r.removeEventListener("selectend",Y),r.removeEventListener("squeeze",Y),r.removeEventListener("squeezestart",Y),r.removeEventListener("squeezeend",Y),r.removeEventListener("end",V),r.removeEventListener("inputsourceschange",ie);for(let K=0;K<E.length;K++){let re=T[K];re!==null&&(T[K]=null,E[K].disconnect(re))}F=null,q=null,p.reset();for(let K in g)delete g[K];if(e.setRenderTarget(A),d=null,f=null,u=null,r=null,w=null,Te.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),L!==null){let K=L.camera;K.fov=L.fov,K.zoom=L.zoom,K.updateProjectionMatrix(),L=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(K){s=K,i.isPresenting===!0&&He("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(K){a=K,i.isPresenting===!0&&He("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(K){c=K},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(r,t)),u},this.getFrame=function(){return m},this.getSession=function(){return r},this.setSession=async function(K){if(r=K,r!==null){if(A=e.getRenderTarget(),r.addEventListener("select",Y),r.addEventListener("selectstart",Y),r.addEventListener("selectend",Y),r.addEventListener("squeeze",Y),r.addEventListener("squeezestart",Y),r.addEventListener("squeezeend",Y),r.addEventListener("end",V),r.addEventListener("inputsourceschange",ie),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let ye=null,ke=null,fe=null;x.depth&&(fe=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,ye=x.stencil?Lr:Cr,ke=x.stencil?zs:Xn);let Ge={colorFormat:t.RGBA8,depthFormat:fe,scaleFactor:s};u=this.getBinding(),f=u.createProjectionLayer(Ge),r.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),w=new dn(f.textureWidth,f.textureHeight,{format:li,type:Wn,depthTexture:new Pr(f.textureWidth,f.textureHeight,ke,void 0,void 0,void 0,void 0,void 0,void 0,ye),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let ye={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:s};d=new XRWebGLLayer(r,t,ye),r.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),w=new dn(d.framebufferWidth,d.framebufferHeight,{format:li,type:Wn,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}w.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),Te.setContext(r),Te.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function ie(K){for(let re=0;re<K.removed.length;re++){let ye=K.removed[re],ke=T.indexOf(ye);ke>=0&&(T[ke]=null,E[ke].disconnect(ye))}for(let re=0;re<K.added.length;re++){let ye=K.added[re],ke=T.indexOf(ye);if(ke===-1){for(let Ge=0;Ge<E.length;Ge++)if(Ge>=T.length){T.push(ye),ke=Ge;break}else if(T[Ge]===null){T[Ge]=ye,ke=Ge;break}if(ke===-1)break}let fe=E[ke];fe&&fe.connect(ye)}}function X(K,re){re===null?K.matrixWorld.copy(K.matrix):K.matrixWorld.multiplyMatrices(re.matrixWorld,K.matrix),K.matrixWorldInverse.copy(K.matrixWorld).invert()}this.updateCamera=function(K){if(r===null)return;let re=K.near,ye=K.far;p.texture!==null&&(p.depthNear>0&&(re=p.depthNear),p.depthFar>0&&(ye=p.depthFar)),z.near=I.near=P.near=re,z.far=I.far=P.far=ye,(F!==z.near||q!==z.far)&&(r.updateRenderState({depthNear:z.near,depthFar:z.far}),F=z.near,q=z.far),z.layers.mask=K.layers.mask|6,P.layers.mask=z.layers.mask&-5,I.layers.mask=z.layers.mask&-3;let ke=K.parent,fe=z.cameras;X(z,ke);for(let Ge=0;Ge<fe.length;Ge++)X(fe[Ge],ke);z.projectionMatrix.copy(P.projectionMatrix),z.projectionMatrixInverse.copy(P.projectionMatrixInverse),L===null&&K.isPerspectiveCamera&&(L={camera:K,fov:K.fov,zoom:K.zoom}),ee(K,z,ke)};function ee(K,re,ye){ye===null?K.matrix.copy(re.matrixWorld):(K.matrix.copy(ye.matrixWorld),K.matrix.invert(),K.matrix.multiply(re.matrixWorld)),K.matrix.decompose(K.position,K.quaternion,K.scale),K.updateMatrixWorld(!0),K.projectionMatrix.copy(re.projectionMatrix),K.projectionMatrixInverse.copy(re.projectionMatrixInverse),K.isPerspectiveCamera&&(K.fov=Uo*2*Math.atan(1/K.projectionMatrix.elements[5]),K.zoom=1)}this.getCamera=function(){return z},this.getFoveation=function(){if(!(f===null&&d===null))return l},this.setFoveation=function(K){l=K,f!==null&&(f.fixedFoveation=K),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=K)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(z)},this.getCameraTexture=function(K){return g[K]};let ne=null;function Se(K,re){if(h=re.getViewerPose(c||o),m=re,h!==null){let ye=h.views;d!==null&&(e.setRenderTargetFramebuffer(w,d.framebuffer),e.setRenderTarget(w));let ke=!1;ye.length!==z.cameras.length&&(z.cameras.length=0,ke=!0);for(let Ie=0;Ie<ye.length;Ie++){let nt=ye[Ie],ct=null;if(d!==null)ct=d.getViewport(nt);else{let Xt=u.getViewSubImage(f,nt);ct=Xt.viewport,Ie===0&&(e.setRenderTargetTextures(w,Xt.colorTexture,Xt.depthStencilTexture),e.setRenderTarget(w))}let et=N[Ie];et===void 0&&(et=new wn,et.layers.enable(Ie),et.viewport=new Ut,N[Ie]=et),et.matrix.fromArray(nt.transform.matrix),et.matrix.decompose(et.position,et.quaternion,et.scale),et.projectionMatrix.fromArray(nt.projectionMatrix),et.projectionMatrixInverse.copy(et.projectionMatrix).invert(),et.viewport.set(ct.x,ct.y,ct.width,ct.height),Ie===0&&(z.matrix.copy(et.matrix),z.matrix.decompose(z.position,z.quaternion,z.scale)),ke===!0&&z.cameras.push(et)}let fe=r.enabledFeatures;if(fe&&fe.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&v){u=i.getBinding();let Ie=u.getDepthInformation(ye[0]);Ie&&Ie.isValid&&Ie.texture&&p.init(Ie,r.renderState)}if(fe&&fe.includes("camera-access")&&v){e.state.unbindTexture(),u=i.getBinding();for(let Ie=0;Ie<ye.length;Ie++){let nt=ye[Ie].camera;if(nt){let ct=g[nt];ct||(ct=new Sl,g[nt]=ct);let et=u.getCameraImage(nt);ct.sourceTexture=et}}}}for(let ye=0;ye<E.length;ye++){let ke=T[ye],fe=E[ye];ke!==null&&fe!==void 0&&fe.update(ke,re,c||o)}ne&&ne(K,re),re.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:re}),m=null}let Te=new I_;Te.setAnimationLoop(Se),this.setAnimationLoop=function(K){ne=K},this.dispose=function(){}}},FR=new Ht,V_=new We;V_.set(-1,0,0,0,1,0,0,0,1);function DR(n,e){function t(p,g){p.matrixAutoUpdate===!0&&p.updateMatrix(),g.value.copy(p.matrix)}function i(p,g){g.color.getRGB(p.fogColor.value,Om(n)),g.isFog?(p.fogNear.value=g.near,p.fogFar.value=g.far):g.isFogExp2&&(p.fogDensity.value=g.density)}function r(p,g,x,A,w){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?s(p,g):g.isMeshLambertMaterial?(s(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(s(p,g),u(p,g)):g.isMeshPhongMaterial?(s(p,g),h(p,g),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(s(p,g),f(p,g),g.isMeshPhysicalMaterial&&d(p,g,w)):g.isMeshMatcapMaterial?(s(p,g),m(p,g)):g.isMeshDepthMaterial?s(p,g):g.isMeshDistanceMaterial?(s(p,g),v(p,g)):g.isMeshNormalMaterial?s(p,g):g.isLineBasicMaterial?(o(p,g),g.isLineDashedMaterial&&a(p,g)):g.isPointsMaterial?l(p,g,x,A):g.isSpriteMaterial?c(p,g):g.isShadowMaterial?(p.color.value.copy(g.color),p.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function s(p,g){p.opacity.value=g.opacity,g.color&&p.diffuse.value.copy(g.color),g.emissive&&p.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.bumpMap&&(p.bumpMap.value=g.bumpMap,t(g.bumpMap,p.bumpMapTransform),p.bumpScale.value=g.bumpScale,g.side===Hn&&(p.bumpScale.value*=-1)),g.normalMap&&(p.normalMap.value=g.normalMap,t(g.normalMap,p.normalMapTransform),p.normalScale.value.copy(g.normalScale),g.side===Hn&&p.normalScale.value.negate()),g.displacementMap&&(p.displacementMap.value=g.displacementMap,t(g.displacementMap,p.displacementMapTransform),p.displacementScale.value=g.displacementScale,p.displacementBias.value=g.displacementBias),g.emissiveMap&&(p.emissiveMap.value=g.emissiveMap,t(g.emissiveMap,p.emissiveMapTransform)),g.specularMap&&(p.specularMap.value=g.specularMap,t(g.specularMap,p.specularMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest);let x=e.get(g),A=x.envMap,w=x.envMapRotation;A&&(p.envMap.value=A,p.envMapRotation.value.setFromMatrix4(FR.makeRotationFromEuler(w)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(V_),p.reflectivity.value=g.reflectivity,p.ior.value=g.ior,p.refractionRatio.value=g.refractionRatio),g.lightMap&&(p.lightMap.value=g.lightMap,p.lightMapIntensity.value=g.lightMapIntensity,t(g.lightMap,p.lightMapTransform)),g.aoMap&&(p.aoMap.value=g.aoMap,p.aoMapIntensity.value=g.aoMapIntensity,t(g.aoMap,p.aoMapTransform))}function o(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform))}function a(p,g){p.dashSize.value=g.dashSize,p.totalSize.value=g.dashSize+g.gapSize,p.scale.value=g.scale}function l(p,g,x,A){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.size.value=g.size*x,p.scale.value=A*.5,g.map&&(p.map.value=g.map,t(g.map,p.uvTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function c(p,g){p.diffuse.value.copy(g.color),p.opacity.value=g.opacity,p.rotation.value=g.rotation,g.map&&(p.map.value=g.map,t(g.map,p.mapTransform)),g.alphaMap&&(p.alphaMap.value=g.alphaMap,t(g.alphaMap,p.alphaMapTransform)),g.alphaTest>0&&(p.alphaTest.value=g.alphaTest)}function h(p,g){p.specular.value.copy(g.specular),p.shininess.value=Math.max(g.shininess,1e-4)}function u(p,g){g.gradientMap&&(p.gradientMap.value=g.gradientMap)}function f(p,g){p.metalness.value=g.metalness,g.metalnessMap&&(p.metalnessMap.value=g.metalnessMap,t(g.metalnessMap,p.metalnessMapTransform)),p.roughness.value=g.roughness,g.roughnessMap&&(p.roughnessMap.value=g.roughnessMap,t(g.roughnessMap,p.roughnessMapTransform)),g.envMap&&(p.envMapIntensity.value=g.envMapIntensity)}function d(p,g,x){p.ior.value=g.ior,g.diffuseRoughness>0&&(p.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=g.diffuseRoughnessMap,t(g.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),g.sheen>0&&(p.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),p.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(p.sheenColorMap.value=g.sheenColorMap,t(g.sheenColorMap,p.sheenColorMapTransform)),g.sheenRoughnessMap&&(p.sheenRoughnessMap.value=g.sheenRoughnessMap,t(g.sheenRoughnessMap,p.sheenRoughnessMapTransform))),g.clearcoat>0&&(p.clearcoat.value=g.clearcoat,p.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(p.clearcoatMap.value=g.clearcoatMap,t(g.clearcoatMap,p.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,t(g.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(p.clearcoatNormalMap.value=g.clearcoatNormalMap,t(g.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===Hn&&p.clearcoatNormalScale.value.negate())),g.dispersion>0&&(p.dispersion.value=g.dispersion),g.retroreflectivity>0&&(p.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(p.iridescence.value=g.iridescence,p.iridescenceIOR.value=g.iridescenceIOR,p.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(p.iridescenceMap.value=g.iridescenceMap,t(g.iridescenceMap,p.iridescenceMapTransform)),g.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=g.iridescenceThicknessMap,t(g.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),g.transmission>0&&(p.transmission.value=g.transmission,p.transmissionSamplerMap.value=x.texture,p.transmissionSamplerSize.value.set(x.width,x.height),g.transmissionMap&&(p.transmissionMap.value=g.transmissionMap,t(g.transmissionMap,p.transmissionMapTransform)),p.thickness.value=g.thickness,g.thicknessMap&&(p.thicknessMap.value=g.thicknessMap,t(g.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=g.attenuationDistance,p.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(p.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(p.anisotropyMap.value=g.anisotropyMap,t(g.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=g.specularIntensity,p.specularColor.value.copy(g.specularColor),g.specularColorMap&&(p.specularColorMap.value=g.specularColorMap,t(g.specularColorMap,p.specularColorMapTransform)),g.specularIntensityMap&&(p.specularIntensityMap.value=g.specularIntensityMap,t(g.specularIntensityMap,p.specularIntensityMapTransform))}function m(p,g){g.matcap&&(p.matcap.value=g.matcap)}function v(p,g){let x=e.get(g).light;p.referencePosition.value.setFromMatrixPosition(x.matrixWorld),p.nearDistance.value=x.shadow.camera.near,p.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function kR(n,e,t,i){let r={},s={};function o(x,A){let w=A.program;i.uniformBlockBinding(x,w,r[x.id])}function a(x,A){let w=r[x.id];w===void 0&&(m(x),w=l(x),r[x.id]=w,x.addEventListener("dispose",p));let E=A.program;i.updateUBOMapping(x,E);let T=e.render.frame;s[x.id]!==T&&(c(x),s[x.id]=T)}function l(x){let A=n.createBuffer(),w=x.__size,E=x.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,w,E),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function c(x){let A=r[x.id],w=x.uniforms,E=x.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let T=0,_=w.length;T<_;T++){let M=w[T];if(Array.isArray(M))for(let L=0,P=M.length;L<P;L++)h(M[L],T,L,E);else h(M,T,0,E)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(x,A,w,E){if(f(x,A,w,E)===!0){let T=x.__offset,_=x.value;if(Array.isArray(_)){let M=0;for(let L=0;L<_.length;L++){let P=_[L],I=v(P,!0);u(P,x.__data,M),M+=I.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,x.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,T,x.__data)}}function u(x,A,w){typeof x=="number"||typeof x=="boolean"?A[w]=x:x.isMatrix3?(A[w]=x.elements[0],A[w+1]=x.elements[1],A[w+2]=x.elements[2],A[w+3]=0,A[w+4]=x.elements[3],A[w+5]=x.elements[4],A[w+6]=x.elements[5],A[w+7]=0,A[w+8]=x.elements[6],A[w+9]=x.elements[7],A[w+10]=x.elements[8],A[w+11]=0):ArrayBuffer.isView(x)?A.set(x.subarray(0,A.length-w),w):x.toArray(A,w)}function f(x,A,w,E){let T=x.value,_=A+"_"+w;if(Array.isArray(T)){E[_]===void 0&&(E[_]=[]);let M=E[_],L=!1;for(let P=0;P<T.length;P++)d(T[P],M,P)===!0&&(L=!0);return L}return d(T,E,_)}function d(x,A,w){if(A[w]===void 0)return typeof x=="number"||typeof x=="boolean"?A[w]=x:ArrayBuffer.isView(x)?A[w]=x.slice():A[w]=x.clone(),!0;{let E=A[w];if(typeof x=="number"||typeof x=="boolean"){if(E!==x)return A[w]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(E.equals(x)===!1)return E.copy(x),!0}}return!1}function m(x){let A=x.uniforms,w=0,E=16;for(let _=0,M=A.length;_<M;_++){let L=Array.isArray(A[_])?A[_]:[A[_]];for(let P=0,I=L.length;P<I;P++){let N=L[P],z=Array.isArray(N.value)?N.value:[N.value],F=Array.isArray(A[_])||Array.isArray(N.value),q=w;for(let V=0,ie=z.length;V<ie;V++){let X=z[V],ee=v(X,F),ne=w%E,Se=ne%ee.boundary,Te=ne+Se;w+=Se,Te!==0&&E-Te<ee.storage&&(w+=E-Te),V===0&&(q=w),w+=ee.storage}let Y=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new Y((w-q)/Float32Array.BYTES_PER_ELEMENT),N.__offset=q}}let T=w%E;return T>0&&(w+=E-T),x.__size=w,x.__cache={},this}function v(x,A){let w={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(w.boundary=4,w.storage=4):x.isVector2?(w.boundary=8,w.storage=8):x.isVector3||x.isColor?(w.boundary=16,w.storage=12):x.isVector4?(w.boundary=16,w.storage=16):x.isMatrix3?(w.boundary=16,w.storage=48):x.isMatrix4?(w.boundary=16,w.storage=64):x.isTexture?He("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(w.boundary=16,w.storage=x.byteLength):He("WebGLRenderer: Unsupported uniform value type.",x),A===!0&&(w.boundary=16,w.storage=Math.ceil(w.storage/16)*16),w}function p(x){let A=x.target;A.removeEventListener("dispose",p),n.deleteBuffer(r[A.id]),delete r[A.id],delete s[A.id]}function g(){for(let x in r)n.deleteBuffer(r[x]);r={},s={}}return{bind:o,update:a,dispose:g}}var NR=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Ji=null;function UR(){return Ji===null&&(Ji=new Mi(NR,16,16,us,Ui),Ji.name="DFG_LUT",Ji.minFilter=Cn,Ji.magFilter=Cn,Ji.wrapS=$i,Ji.wrapT=$i,Ji.generateMipmaps=!1,Ji.needsUpdate=!0),Ji}var Hu=class{constructor(e={}){let{canvas:t=e_(),context:i=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:d=Wn}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let v=d,p=new Set([ds,Ko,Yo]),g=new Set([Wn,Xn,$o,zs,lu,cu]),x=new Uint32Array(4),A=new Int32Array(4),w={textures:[],min:[],max:[],resolution:[]},E=null,T=null,_=[],M=[],L=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Zi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,I=!1,N=null,z=null,F=null,q=null;this._outputColorSpace=ni;let Y=0,V=0,ie=null,X=-1,ee=null,ne=new Ut,Se=new Ut,Te=null,K=new yt(0),re=0,ye=t.width,ke=t.height,fe=1,Ge=null,_t=null,Ie=new Ut(0,0,ye,ke),nt=new Ut(0,0,ye,ke),ct=!1,et=new Us,Xt=new Wh,ln=!1,Yn=!1,qt=new Ht,Hi=new B,vn=new Ut,fi={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},pi=!1;function mi(){return ie===null?fe:1}let O=i;function gi(S,k){return t.getContext(S,k)}let Vt,Gt,ve,cn,Ve,Ke,C,b,H,se,te,ce,me,j,J,ue,D,Q,Z,de,le,he,Oe;try{let S={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",tt,!1),t.addEventListener("webglcontextcreationerror",_e,!1),O===null){let k="webgl2";if(O=gi(k,S),O===null)throw gi(k)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}it()}catch(S){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",_e,!1),Ye("WebGLRenderer: "+S.message),S}function it(){Vt=new YC(O),Vt.init(),le=new PR(O,Vt),Gt=new UC(O,Vt,e,le),ve=new CR(O,Vt),Gt.reversedDepthBuffer&&f&&ve.buffers.depth.setReversed(!0),z=O.createFramebuffer(),F=O.createFramebuffer(),q=O.createFramebuffer(),cn=new jC(O),Ve=new pR,Ke=new RR(O,Vt,ve,Ve,Gt,le,cn),C=new $C(P),b=new QA(O),he=new kC(O,b),H=new KC(O,b,cn,he),se=new QC(O,H,b,he,cn),Q=new JC(O,Gt,Ke),J=new OC(Ve),te=new fR(P,C,Vt,Gt,he,J),ce=new DR(P,Ve),me=new gR,j=new wR(Vt),D=new DC(P,C,ve,se,m,l),ue=new ER(P,se,Gt),Oe=new kR(O,cn,Gt,ve),Z=new NC(O,Vt,cn),de=new ZC(O,Vt,cn),cn.programs=te.programs,P.capabilities=Gt,P.extensions=Vt,P.properties=Ve,P.renderLists=me,P.shadowMap=ue,P.state=ve,P.info=cn}v!==Wn&&(L=new t3(v,t.width,t.height,a,r,s));let ae=new jm(P,O);this.xr=ae,this.getContext=function(){return O},this.getContextAttributes=function(){return O.getContextAttributes()},this.forceContextLoss=function(){let S=Vt.get("WEBGL_lose_context");S&&S.loseContext()},this.forceContextRestore=function(){let S=Vt.get("WEBGL_lose_context");S&&S.restoreContext()},this.getPixelRatio=function(){return fe},this.setPixelRatio=function(S){S!==void 0&&(fe=S,this.setSize(ye,ke,!1))},this.getSize=function(S){return S.set(ye,ke)},this.setSize=function(S,k,$=!0){if(ae.isPresenting){He("WebGLRenderer: Can't change size while VR device is presenting.");return}ye=S,ke=k,t.width=Math.floor(S*fe),t.height=Math.floor(k*fe),$===!0&&(t.style.width=S+"px",t.style.height=k+"px"),L!==null&&L.setSize(t.width,t.height),this.setViewport(0,0,S,k)},this.getDrawingBufferSize=function(S){return S.set(ye*fe,ke*fe).floor()},this.setDrawingBufferSize=function(S,k,$){ye=S,ke=k,fe=$,t.width=Math.floor(S*$),t.height=Math.floor(k*$),this.setViewport(0,0,S,k)},this.setEffects=function(S){if(v===Wn){Ye("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(S){for(let k=0;k<S.length;k++)if(S[k].isOutputPass===!0){He("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}L.setEffects(S||[])},this.getCurrentViewport=function(S){return S.copy(ne)},this.getViewport=function(S){return S.copy(Ie)},this.setViewport=function(S,k,$,G){S.isVector4?Ie.set(S.x,S.y,S.z,S.w):Ie.set(S,k,$,G),ve.viewport(ne.copy(Ie).multiplyScalar(mi()).round())},this.getScissor=function(S){return S.copy(nt)},this.setScissor=function(S,k,$,G){S.isVector4?nt.set(S.x,S.y,S.z,S.w):nt.set(S,k,$,G),ve.scissor(Se.copy(nt).multiplyScalar(mi()).round())},this.getScissorTest=function(){return ct},this.setScissorTest=function(S){ve.setScissorTest(ct=S)},this.setOpaqueSort=function(S){Ge=S},this.setTransparentSort=function(S){_t=S},this.getClearColor=function(S){return S.copy(D.getClearColor())},this.setClearColor=function(){D.setClearColor(...arguments)},this.getClearAlpha=function(){return D.getClearAlpha()},this.setClearAlpha=function(){D.setClearAlpha(...arguments)},this.clear=function(S=!0,k=!0,$=!0){let G=0;if(S){let W=!1;if(ie!==null){let ge=ie.texture.format;W=p.has(ge)}if(W){let ge=ie.texture.type,Ee=g.has(ge),pe=D.getClearColor(),be=D.getClearAlpha(),Ne=pe.r,Ze=pe.g,ut=pe.b;Ee?(x[0]=Ne,x[1]=Ze,x[2]=ut,x[3]=be,O.clearBufferuiv(O.COLOR,0,x)):(A[0]=Ne,A[1]=Ze,A[2]=ut,A[3]=be,O.clearBufferiv(O.COLOR,0,A))}else G|=O.COLOR_BUFFER_BIT}k&&(G|=O.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(G|=O.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),G!==0&&O.clear(G)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(S){S.setRenderer(this),N=S},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",tt,!1),t.removeEventListener("webglcontextcreationerror",_e,!1),D.dispose(),me.dispose(),j.dispose(),Ke.dispose(),Ve.dispose(),C.dispose(),se.dispose(),H.dispose(),he.dispose(),Oe.dispose(),te.dispose(),ae.dispose(),ae.removeEventListener("sessionstart",yv),ae.removeEventListener("sessionend",vv),Ss.stop()};function ze(S){S.preventDefault(),Dm("WebGLRenderer: Context Lost."),I=!0}function tt(){Dm("WebGLRenderer: Context Restored."),I=!1;let S=cn.autoReset,k=ue.enabled,$=ue.autoUpdate,G=ue.needsUpdate,W=ue.type;it(),cn.autoReset=S,ue.enabled=k,ue.autoUpdate=$,ue.needsUpdate=G,ue.type=W}function _e(S){Ye("WebGLRenderer: A WebGL context could not be created. Reason: ",S.statusMessage)}function Tt(S){let k=S.target;k.removeEventListener("dispose",Tt),_n(k)}function _n(S){Wr(S),Ve.remove(S)}function Wr(S){let k=Ve.get(S).programs;k!==void 0&&(k.forEach(function($){te.releaseProgram($)}),S.isShaderMaterial&&te.releaseShaderCache(S))}this.renderBufferDirect=function(S,k,$,G,W,ge){k===null&&(k=fi);let Ee=W.isMesh&&W.matrixWorld.determinantAffine()<0,pe=s1(S,k,$,G,W);ve.setMaterial(G,Ee);let be=$.index,Ne=1;if(G.wireframe===!0){if(be=H.getWireframeAttribute($),be===void 0)return;Ne=2}let Ze=$.drawRange,ut=$.attributes.position,Ce=Ze.start*Ne,dt=(Ze.start+Ze.count)*Ne;ge!==null&&(Ce=Math.max(Ce,ge.start*Ne),dt=Math.min(dt,(ge.start+ge.count)*Ne)),be!==null?(Ce=Math.max(Ce,0),dt=Math.min(dt,be.count)):ut!=null&&(Ce=Math.max(Ce,0),dt=Math.min(dt,ut.count));let rn=dt-Ce;if(rn<0||rn===1/0)return;he.setup(W,G,pe,$,be);let It,Rt=Z;if(be!==null&&(It=b.get(be),Rt=de,Rt.setIndex(It)),W.isMesh)G.wireframe===!0?(ve.setLineWidth(G.wireframeLinewidth*mi()),Rt.setMode(O.LINES)):Rt.setMode(O.TRIANGLES);else if(W.isLine){let Dn=G.linewidth;Dn===void 0&&(Dn=1),ve.setLineWidth(Dn*mi()),W.isLineSegments?Rt.setMode(O.LINES):W.isLineLoop?Rt.setMode(O.LINE_LOOP):Rt.setMode(O.LINE_STRIP)}else W.isPoints?Rt.setMode(O.POINTS):W.isSprite&&Rt.setMode(O.TRIANGLES);if(W.isBatchedMesh)if(Vt.get("WEBGL_multi_draw"))Rt.renderMultiDraw(W._multiDrawStarts,W._multiDrawCounts,W._multiDrawCount);else{let Dn=W._multiDrawStarts,Re=W._multiDrawCounts,Gn=W._multiDrawCount,xt=be?b.get(be).bytesPerElement:1,Ms=Ve.get(G).currentProgram.getUniforms();for(let kn=0;kn<Gn;kn++)Ms.setValue(O,"_gl_DrawID",kn),Rt.render(Dn[kn]/xt,Re[kn])}else if(W.isInstancedMesh)Rt.renderInstances(Ce,rn,W.count);else if($.isInstancedBufferGeometry){let Dn=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,Re=Math.min($.instanceCount,Dn);Rt.renderInstances(Ce,rn,Re)}else Rt.render(Ce,rn)};function gv(S,k,$,G){N!==null&&S.isNodeMaterial&&N.setObject(G,S),ln===!0&&J.setState(S,$,!1),S.transparent===!0&&S.side===Mn&&S.forceSinglePass===!1?(S.side=Hn,S.needsUpdate=!0,$a(S,k,G),S.side=hs,S.needsUpdate=!0,$a(S,k,G),S.side=Mn):$a(S,k,G)}this.compile=function(S,k,$=null){$===null&&($=S),N!==null&&N.renderStart(S,k,$),T=j.get($),T.init(k),M.push(T),$.traverseVisible(function(W){W.isLight&&W.layers.test(k.layers)&&(T.pushLight(W),W.castShadow&&T.pushShadow(W))}),S!==$&&S.traverseVisible(function(W){W.isLight&&W.layers.test(k.layers)&&(T.pushLight(W),W.castShadow&&T.pushShadow(W))}),T.setupLights(),N!==null&&N.updateLights(T.state.lightsArray),Yn=this.localClippingEnabled,ln=J.init(this.clippingPlanes,Yn),ln===!0&&J.setGlobalState(this.clippingPlanes,k),N!==null&&ue.render(T.state.shadowsArray,$,k);let G=new Set;return S.traverse(function(W){if(!(W.isMesh||W.isPoints||W.isLine||W.isSprite))return;let ge=W.material;if(ge)if(Array.isArray(ge))for(let Ee=0;Ee<ge.length;Ee++){let pe=ge[Ee];gv(pe,$,k,W),G.add(pe)}else gv(ge,$,k,W),G.add(ge)}),T=M.pop(),N!==null&&N.renderEnd(),G},this.compileAsync=function(S,k,$=null){let G=this.compile(S,k,$);return new Promise(W=>{function ge(){if(G.forEach(function(Ee){let be=Ve.get(Ee).currentProgram;(be===void 0||be.isReady())&&G.delete(Ee)}),G.size===0){W(S);return}setTimeout(ge,10)}Vt.get("KHR_parallel_shader_compile")!==null?ge():setTimeout(ge,10)})};let pp=null;function i1(S){pp&&pp(S)}function yv(){Ss.stop()}function vv(){Ss.start()}let Ss=new I_;Ss.setAnimationLoop(i1),typeof self<"u"&&Ss.setContext(self),this.setAnimationLoop=function(S){pp=S,ae.setAnimationLoop(S),S===null?Ss.stop():Ss.start()},ae.addEventListener("sessionstart",yv),ae.addEventListener("sessionend",vv),this.render=function(S,k){if(k!==void 0&&k.isCamera!==!0){Ye("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(I===!0)return;N!==null&&N.renderStart(S,k);let $=ae.enabled===!0&&ae.isPresenting===!0,G=L!==null&&(ie===null||$)&&L.begin(P,ie);if(S.matrixWorldAutoUpdate===!0&&S.updateMatrixWorld(),k.parent===null&&k.matrixWorldAutoUpdate===!0&&k.updateMatrixWorld(),ae.enabled===!0&&ae.isPresenting===!0&&(L===null||L.isCompositing()===!1)&&(ae.cameraAutoUpdate===!0&&ae.updateCamera(k),k=ae.getCamera()),S.isScene===!0&&S.onBeforeRender(P,S,k,ie),T=j.get(S,M.length),T.init(k),T.state.textureUnits=Ke.getTextureUnits(),M.push(T),qt.multiplyMatrices(k.projectionMatrix,k.matrixWorldInverse),k.isArrayCamera?Xt.setFromArrayCamera(k):et.setFromProjectionMatrix(qt,wi,k.reversedDepth),Yn=this.localClippingEnabled,ln=J.init(this.clippingPlanes,Yn),E=me.get(S,_.length),E.init(),_.push(E),this.info.render.frame++,ae.enabled===!0&&ae.isPresenting===!0){let Ee=P.xr.getDepthSensingMesh();Ee!==null&&mp(Ee,k,-1/0,P.sortObjects)}mp(S,k,0,P.sortObjects),E.finish(),N!==null&&N.updateLights(T.state.lightsArray),P.sortObjects===!0&&E.sort(Ge,_t),pi=ae.enabled===!1||ae.isPresenting===!1||ae.hasDepthSensing()===!1,pi&&D.addToRenderList(E,S),this.info.autoReset===!0&&this.info.reset(),ln===!0&&J.beginShadows();let W=T.state.shadowsArray;if(ue.render(W,S,k),ln===!0&&J.endShadows(),(G&&L.hasRenderPass())===!1){let Ee=E.opaque,pe=E.transmissive;if(T.setupLights(),k.isArrayCamera){let be=k.cameras;if(pe.length>0)for(let Ne=0,Ze=be.length;Ne<Ze;Ne++){let ut=be[Ne];xv(Ee,pe,S,ut)}pi&&D.render(S);for(let Ne=0,Ze=be.length;Ne<Ze;Ne++){let ut=be[Ne];_v(E,S,ut,ut.viewport)}}else pe.length>0&&xv(Ee,pe,S,k),pi&&D.render(S),_v(E,S,k)}ie!==null&&V===0&&(Ke.updateMultisampleRenderTarget(ie),Ke.updateRenderTargetMipmap(ie)),G&&L.end(P),S.isScene===!0&&S.onAfterRender(P,S,k),he.resetDefaultState(),X=-1,ee=null,M.pop(),M.length>0?(T=M[M.length-1],Ke.setTextureUnits(T.state.textureUnits),ln===!0&&J.setGlobalState(P.clippingPlanes,T.state.camera)):T=null,_.pop(),_.length>0?E=_[_.length-1]:E=null,N!==null&&N.renderEnd()};function mp(S,k,$,G){if(S.visible===!1)return;if(S.layers.test(k.layers)){if(S.isGroup)$=S.renderOrder;else if(S.isLOD)S.autoUpdate===!0&&S.update(k);else if(S.isLight)T.pushLight(S),S.castShadow&&T.pushShadow(S);else if(S.isSprite){let Ee=k.isArrayCamera?Xt:et;if(!S.frustumCulled||S.intersectsFrustum(Ee)){G&&vn.setFromMatrixPosition(S.matrixWorld).applyMatrix4(qt);let pe=se.update(S),be=S.material;be.visible&&E.push(S,pe,be,$,vn.z,null,k)}}else if(S.isMesh||S.isLine||S.isPoints){let Ee=k.isArrayCamera?Xt:et;if(!S.frustumCulled||S.intersectsFrustum(Ee)){let pe=se.update(S),be=S.material;if(G&&(S.boundingSphere!==void 0?(S.boundingSphere===null&&S.computeBoundingSphere(),vn.copy(S.boundingSphere.center)):(pe.boundingSphere===null&&pe.computeBoundingSphere(),vn.copy(pe.boundingSphere.center)),vn.applyMatrix4(S.matrixWorld).applyMatrix4(qt)),Array.isArray(be)){let Ne=pe.groups;for(let Ze=0,ut=Ne.length;Ze<ut;Ze++){let Ce=Ne[Ze],dt=be[Ce.materialIndex];dt&&dt.visible&&E.push(S,pe,dt,$,vn.z,Ce,k)}}else be.visible&&E.push(S,pe,be,$,vn.z,null,k)}}}let ge=S.children;for(let Ee=0,pe=ge.length;Ee<pe;Ee++)mp(ge[Ee],k,$,G)}function _v(S,k,$,G){let{opaque:W,transmissive:ge,transparent:Ee}=S;T.setupLightsView($),ln===!0&&J.setGlobalState(P.clippingPlanes,$),G&&ve.viewport(ne.copy(G)),W.length>0&&Xc(W,k,$),ge.length>0&&Xc(ge,k,$),Ee.length>0&&Xc(Ee,k,$),ve.buffers.depth.setTest(!0),ve.buffers.depth.setMask(!0),ve.buffers.color.setMask(!0),ve.setPolygonOffset(!1)}function xv(S,k,$,G){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[G.id]===void 0){let Ce=Vt.has("EXT_color_buffer_half_float")||Vt.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[G.id]=new dn(1,1,{generateMipmaps:!0,type:Ce?Ui:Wn,minFilter:Ir,samples:Math.max(4,Gt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:at.workingColorSpace})}let ge=T.state.transmissionRenderTarget[G.id],Ee=G.viewport||ne;ge.setSize(Ee.z*P.transmissionResolutionScale,Ee.w*P.transmissionResolutionScale);let pe=P.getRenderTarget(),be=P.getActiveCubeFace(),Ne=P.getActiveMipmapLevel();P.setRenderTarget(ge),P.getClearColor(K),re=P.getClearAlpha(),re<1&&P.setClearColor(16777215,.5),P.clear(),pi&&D.render($);let Ze=P.toneMapping;P.toneMapping=Zi;let ut=G.viewport;if(G.viewport!==void 0&&(G.viewport=void 0),T.setupLightsView(G),ln===!0&&J.setGlobalState(P.clippingPlanes,G),Xc(S,$,G),Ke.updateMultisampleRenderTarget(ge),Ke.updateRenderTargetMipmap(ge),Vt.has("WEBGL_multisampled_render_to_texture")===!1){let Ce=!1;for(let dt=0,rn=k.length;dt<rn;dt++){let It=k[dt],{object:Rt,geometry:Dn,material:Re,group:Gn}=It;if(Re.side===Mn&&Rt.layers.test(G.layers)){let xt=Re.side;Re.side=Hn,Re.needsUpdate=!0,bv(Rt,$,G,Dn,Re,Gn),Re.side=xt,Re.needsUpdate=!0,Ce=!0}}Ce===!0&&(Ke.updateMultisampleRenderTarget(ge),Ke.updateRenderTargetMipmap(ge))}P.setRenderTarget(pe,be,Ne),P.setClearColor(K,re),ut!==void 0&&(G.viewport=ut),P.toneMapping=Ze}function Xc(S,k,$){let G=k.isScene===!0?k.overrideMaterial:null;for(let W=0,ge=S.length;W<ge;W++){let Ee=S[W],{object:pe,geometry:be,group:Ne}=Ee,Ze=Ee.material;Ze.allowOverride===!0&&G!==null&&(Ze=G),pe.layers.test($.layers)&&bv(pe,k,$,be,Ze,Ne)}}function bv(S,k,$,G,W,ge){N!==null&&W.isNodeMaterial&&N.setObject(S,W),S.onBeforeRender(P,k,$,G,W,ge),S.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,S.matrixWorld),S.normalMatrix.getNormalMatrix(S.modelViewMatrix),W.onBeforeRender(P,k,$,G,S,ge),W.transparent===!0&&W.side===Mn&&W.forceSinglePass===!1?(W.side=Hn,W.needsUpdate=!0,P.renderBufferDirect($,k,G,W,S,ge),W.side=hs,W.needsUpdate=!0,P.renderBufferDirect($,k,G,W,S,ge),W.side=Mn):P.renderBufferDirect($,k,G,W,S,ge),S.onAfterRender(P,k,$,G,W,ge)}function wv(S){let k=0;for(let $ of S)$.texture!==null&&k++;return k}function $a(S,k,$){k.isScene!==!0&&(k=fi);let G=Ve.get(S),W=T.state.lights,ge=T.state.shadowsArray,Ee=W.state.version,pe=te.getParameters(S,W.state,ge,k,$,T.state.lightProbeGridArray),be=te.getProgramCacheKey(pe),Ne=G.programs;G.environment=S.isMeshStandardMaterial||S.isMeshLambertMaterial||S.isMeshPhongMaterial?k.environment:null,G.fog=k.fog;let Ze=S.isMeshStandardMaterial||S.isMeshLambertMaterial&&!S.envMap||S.isMeshPhongMaterial&&!S.envMap;G.envMap=C.get(S.envMap||G.environment,Ze),G.envMapRotation=G.environment!==null&&S.envMap===null?k.environmentRotation:S.envMapRotation,Ne===void 0&&(S.addEventListener("dispose",Tt),Ne=new Map,G.programs=Ne,G.programVariants=new Map);let ut=Ne.get(be);if(ut!==void 0){if(G.currentProgram===ut&&G.lightsStateVersion===Ee)return Mv(S,pe),ut}else pe.uniforms=te.getUniforms(S),N!==null&&S.isNodeMaterial&&N.build(S,$,pe),S.onBeforeCompile(pe,P),ut=te.acquireProgram(pe,be),Ne.set(be,ut),G.uniforms=pe.uniforms;let Ce=G.uniforms;return(!S.isShaderMaterial&&!S.isRawShaderMaterial||S.clipping===!0)&&(Ce.clippingPlanes=J.uniform),Mv(S,pe),G.needsLights=a1(S),G.lightsStateVersion=Ee,G.needsLights&&(Ce.ambientLightColor.value=W.state.ambient,Ce.lightProbe.value=W.state.probe,Ce.sunLights.value=W.state.sun,Ce.sunLightShadows.value=W.state.sunShadow,Ce.directionalLights.value=W.state.directional,Ce.directionalLightShadows.value=W.state.directionalShadow,Ce.spotLights.value=W.state.spot,Ce.spotLightShadows.value=W.state.spotShadow,Ce.rectAreaLights.value=W.state.rectArea,Ce.ltc_1.value=W.state.rectAreaLTC1,Ce.ltc_2.value=W.state.rectAreaLTC2,Ce.pointLights.value=W.state.point,Ce.pointLightShadows.value=W.state.pointShadow,Ce.hemisphereLights.value=W.state.hemi,Ce.sunShadowMatrix.value=W.state.sunShadowMatrix,Ce.sunShadowCascade.value=W.state.sunShadowCascade,Ce.directionalShadowMatrix.value=W.state.directionalShadowMatrix,Ce.spotLightMatrix.value=W.state.spotLightMatrix,Ce.spotLightMap.value=W.state.spotLightMap,Ce.pointShadowMatrix.value=W.state.pointShadowMatrix),G.numLightProbeGrids=wv(T.state.lightProbeGridArray),G.currentProgram=ut,G.uniformsList=null,ut}function r1(S,k,$,G,W){let ge=Ve.get(S),Ee=ge.currentProgram.id+","+G+","+W,pe=ge.programVariants.get(Ee);return pe===void 0?(pe=$a(S,k,$),ge.programVariants.set(Ee,pe)):(ge.currentProgram=pe,ge.uniformsList=null,ge.outputColorSpace=G,ge.toneMapping=W),pe}function Sv(S){if(S.uniformsList===null){let k=S.currentProgram.getUniforms();S.uniformsList=jo.seqWithValue(k.seq,S.uniforms)}return S.uniformsList}function Mv(S,k){let $=Ve.get(S);$.outputColorSpace=k.outputColorSpace,$.batching=k.batching,$.batchingColor=k.batchingColor,$.instancing=k.instancing,$.instancingColor=k.instancingColor,$.instancingMorph=k.instancingMorph,$.skinning=k.skinning,$.morphTargets=k.morphTargets,$.morphNormals=k.morphNormals,$.morphColors=k.morphColors,$.morphTargetsCount=k.morphTargetsCount,$.numClippingPlanes=k.numClippingPlanes,$.numIntersection=k.numClipIntersection,$.vertexAlphas=k.vertexAlphas,$.vertexTangents=k.vertexTangents,$.toneMapping=k.toneMapping}function s1(S,k,$,G,W){k.isScene!==!0&&(k=fi),Ke.resetTextureUnits();let ge=k.fog,Ee=G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial?k.environment:null,pe=ie===null?P.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:at.workingColorSpace,be=G.isMeshStandardMaterial||G.isMeshLambertMaterial&&!G.envMap||G.isMeshPhongMaterial&&!G.envMap,Ne=C.get(G.envMap||Ee,be),Ze=G.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,ut=!!$.attributes.tangent&&(!!G.normalMap||G.anisotropy>0),Ce=!!$.morphAttributes.position,dt=!!$.morphAttributes.normal,rn=!!$.morphAttributes.color,It=Zi;G.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(It=P.toneMapping);let Rt=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,Dn=Rt!==void 0?Rt.length:0,Re=Ve.get(G),Gn=T.state.lights;if(ln===!0&&(Yn===!0||S!==ee)){let $t=S===ee&&G.id===X;J.setState(G,S,$t)}let xt=!1,Ms=!1;G.version===Re.__version?Re.needsLights&&Re.lightsStateVersion!==Gn.state.version||W.isBatchedMesh&&Re.batching===!1||!W.isBatchedMesh&&Re.batching===!0||W.isBatchedMesh&&Re.batchingColor===!0&&W._colorsTexture===null||W.isBatchedMesh&&Re.batchingColor===!1&&W._colorsTexture!==null||W.isInstancedMesh&&Re.instancing===!1||!W.isInstancedMesh&&Re.instancing===!0||W.isSkinnedMesh&&Re.skinning===!1||!W.isSkinnedMesh&&Re.skinning===!0||W.isInstancedMesh&&Re.instancingColor===!0&&W.instanceColor===null||W.isInstancedMesh&&Re.instancingColor===!1&&W.instanceColor!==null||W.isInstancedMesh&&Re.instancingMorph===!0&&W.morphTexture===null||W.isInstancedMesh&&Re.instancingMorph===!1&&W.morphTexture!==null||Re.envMap!==Ne||G.fog===!0&&Re.fog!==ge||Re.numClippingPlanes!==void 0&&(Re.numClippingPlanes!==J.numPlanes||Re.numIntersection!==J.numIntersection)||Re.vertexAlphas!==Ze||Re.vertexTangents!==ut||Re.morphTargets!==Ce||Re.morphNormals!==dt||Re.morphColors!==rn||Re.morphTargetsCount!==Dn||Re.numLightProbeGrids!==wv(T.state.lightProbeGridArray)?xt=!0:(Re.outputColorSpace!==pe||Re.toneMapping!==It)&&(Ms=!0):(xt=!0,Re.__version=G.version);let kn=Re.currentProgram;(xt===!0||Ms===!0)&&(kn=Ms===!0?r1(G,k,W,pe,It):$a(G,k,W),N&&G.isNodeMaterial&&N.onUpdateProgram(G,kn,Re));let qc=!1,Xr=!1,As=!1,mt=kn.getUniforms(),En=Re.uniforms;if(ve.useProgram(kn.program)&&(qc=!0,Xr=!0,As=!0),G.id!==X&&(X=G.id,Xr=!0),qc||ee!==S){ve.buffers.depth.getReversed()&&S.reversedDepth!==!0&&(S._reversedDepth=!0,S.updateProjectionMatrix()),mt.setValue(O,"projectionMatrix",S.projectionMatrix),mt.setValue(O,"viewMatrix",S.matrixWorldInverse);let xn=mt.map.cameraPosition;xn!==void 0&&xn.setValue(O,Hi.setFromMatrixPosition(S.matrixWorld)),Gt.logarithmicDepthBuffer&&mt.setValue(O,"logDepthBufFC",2/(Math.log(S.far+1)/Math.LN2)),(G.isMeshPhongMaterial||G.isMeshToonMaterial||G.isMeshLambertMaterial||G.isMeshBasicMaterial||G.isMeshStandardMaterial||G.isShaderMaterial)&&mt.setValue(O,"isOrthographic",S.isOrthographicCamera===!0),ee!==S&&(ee=S,Xr=!0,As=!0)}if(Re.needsLights&&(Gn.state.sunShadowMap.length>0&&mt.setValue(O,"sunShadowMap",Gn.state.sunShadowMap,Ke),Gn.state.directionalShadowMap.length>0&&mt.setValue(O,"directionalShadowMap",Gn.state.directionalShadowMap,Ke),Gn.state.spotShadowMap.length>0&&mt.setValue(O,"spotShadowMap",Gn.state.spotShadowMap,Ke),Gn.state.pointShadowMap.length>0&&mt.setValue(O,"pointShadowMap",Gn.state.pointShadowMap,Ke)),W.isSkinnedMesh){mt.setOptional(O,W,"bindMatrix"),mt.setOptional(O,W,"bindMatrixInverse");let $t=W.skeleton;$t&&($t.boneTexture===null&&$t.computeBoneTexture(),mt.setValue(O,"boneTexture",$t.boneTexture,Ke))}W.isBatchedMesh&&(mt.setOptional(O,W,"batchingTexture"),mt.setValue(O,"batchingTexture",W._matricesTexture,Ke),mt.setOptional(O,W,"batchingIdTexture"),mt.setValue(O,"batchingIdTexture",W._indirectTexture,Ke),mt.setOptional(O,W,"batchingColorTexture"),W._colorsTexture!==null&&mt.setValue(O,"batchingColorTexture",W._colorsTexture,Ke));let Pi=$.morphAttributes;if((Pi.position!==void 0||Pi.normal!==void 0||Pi.color!==void 0)&&Q.update(W,$,kn),(Xr||Re.receiveShadow!==W.receiveShadow)&&(Re.receiveShadow=W.receiveShadow,mt.setValue(O,"receiveShadow",W.receiveShadow)),(G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial)&&G.envMap===null&&k.environment!==null&&(En.envMapIntensity.value=k.environmentIntensity),En.dfgLUT!==void 0&&(En.dfgLUT.value=UR()),Xr){if(mt.setValue(O,"toneMappingExposure",P.toneMappingExposure),Re.needsLights&&o1(En,As),ge&&G.fog===!0&&ce.refreshFogUniforms(En,ge),ce.refreshMaterialUniforms(En,G,fe,ke,T.state.transmissionRenderTarget[S.id]),Re.needsLights&&Re.numLightProbeGrids>0){let $t=w,xn=0;for(let xr of T.state.lightProbeGridArray)xr.texture!==null&&($t.textures[xn]=xr.texture,$t.min[xn]=xr.boundingBox.min,$t.max[xn]=xr.boundingBox.max,$t.resolution[xn]=xr.resolution,xn++);for(let xr in $t)$t[xr].length=xn;En.probesSH.value=$t.textures,En.probesMin.value=$t.min,En.probesMax.value=$t.max,En.probesResolution.value=$t.resolution}jo.upload(O,Sv(Re),En,Ke)}if(G.isShaderMaterial&&G.uniformsNeedUpdate===!0&&(jo.upload(O,Sv(Re),En,Ke),G.uniformsNeedUpdate=!1),G.isSpriteMaterial&&mt.setValue(O,"center",W.center),mt.setValue(O,"modelViewMatrix",W.modelViewMatrix),mt.setValue(O,"normalMatrix",W.normalMatrix),mt.setValue(O,"modelMatrix",W.matrixWorld),G.uniformsGroups!==void 0){let $t=G.uniformsGroups;for(let xn=0,xr=$t.length;xn<xr;xn++){let Tv=$t[xn];Oe.update(Tv,kn),Oe.bind(Tv,kn)}}return kn}function o1(S,k){S.ambientLightColor.needsUpdate=k,S.lightProbe.needsUpdate=k,S.sunLights.needsUpdate=k,S.sunLightShadows.needsUpdate=k,S.directionalLights.needsUpdate=k,S.directionalLightShadows.needsUpdate=k,S.pointLights.needsUpdate=k,S.pointLightShadows.needsUpdate=k,S.spotLights.needsUpdate=k,S.spotLightShadows.needsUpdate=k,S.rectAreaLights.needsUpdate=k,S.hemisphereLights.needsUpdate=k}function a1(S){return S.isMeshLambertMaterial||S.isMeshToonMaterial||S.isMeshPhongMaterial||S.isMeshStandardMaterial||S.isShadowMaterial||S.isShaderMaterial&&S.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(S,k,$){let G=Ve.get(S);G.__autoAllocateDepthBuffer=S.resolveDepthBuffer===!1,G.__autoAllocateDepthBuffer===!1&&(G.__useRenderToTexture=!1),Ve.get(S.texture).__webglTexture=k,Ve.get(S.depthTexture).__webglTexture=G.__autoAllocateDepthBuffer?void 0:$,G.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(S,k){let $=Ve.get(S);$.__webglFramebuffer=k,$.__useDefaultFramebuffer=k===void 0},this.setRenderTarget=function(S,k=0,$=0){ie=S,Y=k,V=$;let G=null,W=!1,ge=!1;if(S){let pe=Ve.get(S);if(pe.__useDefaultFramebuffer!==void 0){ve.bindFramebuffer(O.FRAMEBUFFER,pe.__webglFramebuffer),ne.copy(S.viewport),Se.copy(S.scissor),Te=S.scissorTest,ve.viewport(ne),ve.scissor(Se),ve.setScissorTest(Te),X=-1;return}else if(pe.__webglFramebuffer===void 0)Ke.setupRenderTarget(S);else if(pe.__hasExternalTextures)Ke.rebindTextures(S,Ve.get(S.texture).__webglTexture,Ve.get(S.depthTexture).__webglTexture);else if(S.depthBuffer){let Ze=S.depthTexture;if(pe.__boundDepthTexture!==Ze){if(Ze!==null&&Ve.has(Ze)&&(S.width!==Ze.image.width||S.height!==Ze.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ke.setupDepthRenderbuffer(S)}}let be=S.texture;(be.isData3DTexture||be.isDataArrayTexture||be.isCompressedArrayTexture)&&(ge=!0);let Ne=Ve.get(S).__webglFramebuffer;S.isWebGLCubeRenderTarget?(Array.isArray(Ne[k])?G=Ne[k][$]:G=Ne[k],W=!0):S.samples>0&&Ke.useMultisampledRTT(S)===!1?G=Ve.get(S).__webglMultisampledFramebuffer:Array.isArray(Ne)?G=Ne[$]:G=Ne,ne.copy(S.viewport),Se.copy(S.scissor),Te=S.scissorTest}else ne.copy(Ie).multiplyScalar(fe).floor(),Se.copy(nt).multiplyScalar(fe).floor(),Te=ct;if($!==0&&(G=z),ve.bindFramebuffer(O.FRAMEBUFFER,G)&&ve.drawBuffers(S,G),ve.viewport(ne),ve.scissor(Se),ve.setScissorTest(Te),W){let pe=Ve.get(S.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_CUBE_MAP_POSITIVE_X+k,pe.__webglTexture,$)}else if(ge){let pe=k;for(let be=0;be<S.textures.length;be++){let Ne=Ve.get(S.textures[be]);O.framebufferTextureLayer(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0+be,Ne.__webglTexture,$,pe)}}else if(S!==null&&$!==0){let pe=Ve.get(S.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,pe.__webglTexture,$)}X=-1};function Av(S){let k=Ve.get(S);return(k.__readFormat!==S.format||k.__readType!==S.type)&&(k.__readFormat=S.format,k.__readType=S.type,k.__formatReadable=Gt.textureFormatReadable(S.format),k.__typeReadable=Gt.textureTypeReadable(S.type)),k}this.readRenderTargetPixels=function(S,k,$,G,W,ge,Ee,pe=0){if(!(S&&S.isWebGLRenderTarget)){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let be=Ve.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Ee!==void 0&&(be=be[Ee],Array.isArray(be)&&(be=be[0])),be){ve.bindFramebuffer(O.FRAMEBUFFER,be);try{let Ne=S.textures[pe],Ze=Ne.format,ut=Ne.type;S.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+pe);let Ce=Av(Ne);if(Ce.__formatReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ce.__typeReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}k>=0&&k<=S.width-G&&$>=0&&$<=S.height-W&&O.readPixels(k,$,G,W,le.convert(Ze),le.convert(ut),ge)}finally{let Ne=ie!==null?Ve.get(ie).__webglFramebuffer:null;ve.bindFramebuffer(O.FRAMEBUFFER,Ne)}}},this.readRenderTargetPixelsAsync=async function(S,k,$,G,W,ge,Ee,pe=0){if(!(S&&S.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let be=Ve.get(S).__webglFramebuffer;if(S.isWebGLCubeRenderTarget&&Ee!==void 0&&(be=be[Ee],Array.isArray(be)&&(be=be[0])),be)if(k>=0&&k<=S.width-G&&$>=0&&$<=S.height-W){ve.bindFramebuffer(O.FRAMEBUFFER,be);let Ne=S.textures[pe],Ze=Ne.format,ut=Ne.type;S.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+pe);let Ce=Av(Ne);if(Ce.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ce.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let dt=O.createBuffer();O.bindBuffer(O.PIXEL_PACK_BUFFER,dt),O.bufferData(O.PIXEL_PACK_BUFFER,ge.byteLength,O.STREAM_READ),O.readPixels(k,$,G,W,le.convert(Ze),le.convert(ut),0),O.bindBuffer(O.PIXEL_PACK_BUFFER,null);let rn=ie!==null?Ve.get(ie).__webglFramebuffer:null;ve.bindFramebuffer(O.FRAMEBUFFER,rn);let It=O.fenceSync(O.SYNC_GPU_COMMANDS_COMPLETE,0);return O.flush(),await n_(O,It,4),O.bindBuffer(O.PIXEL_PACK_BUFFER,dt),O.getBufferSubData(O.PIXEL_PACK_BUFFER,0,ge),O.bindBuffer(O.PIXEL_PACK_BUFFER,null),O.deleteBuffer(dt),O.deleteSync(It),ge}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(S,k=null,$=0){let G=Math.pow(2,-$),W=Math.floor(S.image.width*G),ge=Math.floor(S.image.height*G),Ee=k!==null?k.x:0,pe=k!==null?k.y:0;Ke.setTexture2D(S,0),O.copyTexSubImage2D(O.TEXTURE_2D,$,0,0,Ee,pe,W,ge),ve.unbindTexture()},this.copyTextureToTexture=function(S,k,$=null,G=null,W=0,ge=0){let Ee,pe,be,Ne,Ze,ut,Ce,dt,rn,It=S.isCompressedTexture?S.mipmaps[ge]:S.image;if($!==null)Ee=$.max.x-$.min.x,pe=$.max.y-$.min.y,be=$.isBox3?$.max.z-$.min.z:1,Ne=$.min.x,Ze=$.min.y,ut=$.isBox3?$.min.z:0;else{let mt=Math.pow(2,-W);Ee=Math.floor(It.width*mt),pe=Math.floor(It.height*mt),S.isDataArrayTexture?be=It.depth:S.isData3DTexture?be=Math.floor(It.depth*mt):be=1,Ne=0,Ze=0,ut=0}G!==null?(Ce=G.x,dt=G.y,rn=G.z):(Ce=0,dt=0,rn=0);let Rt=le.convert(k.format),Dn=le.convert(k.type),Re;k.isData3DTexture?(Ke.setTexture3D(k,0),Re=O.TEXTURE_3D):k.isDataArrayTexture||k.isCompressedArrayTexture?(Ke.setTexture2DArray(k,0),Re=O.TEXTURE_2D_ARRAY):(Ke.setTexture2D(k,0),Re=O.TEXTURE_2D),ve.activeTexture(O.TEXTURE0),ve.pixelStorei(O.UNPACK_FLIP_Y_WEBGL,k.flipY),ve.pixelStorei(O.UNPACK_PREMULTIPLY_ALPHA_WEBGL,k.premultiplyAlpha),ve.pixelStorei(O.UNPACK_ALIGNMENT,k.unpackAlignment);let Gn=ve.getParameter(O.UNPACK_ROW_LENGTH),xt=ve.getParameter(O.UNPACK_IMAGE_HEIGHT),Ms=ve.getParameter(O.UNPACK_SKIP_PIXELS),kn=ve.getParameter(O.UNPACK_SKIP_ROWS),qc=ve.getParameter(O.UNPACK_SKIP_IMAGES);ve.pixelStorei(O.UNPACK_ROW_LENGTH,It.width),ve.pixelStorei(O.UNPACK_IMAGE_HEIGHT,It.height),ve.pixelStorei(O.UNPACK_SKIP_PIXELS,Ne),ve.pixelStorei(O.UNPACK_SKIP_ROWS,Ze),ve.pixelStorei(O.UNPACK_SKIP_IMAGES,ut);let Xr=S.isDataArrayTexture||S.isData3DTexture,As=k.isDataArrayTexture||k.isData3DTexture;if(S.isDepthTexture){let mt=Ve.get(S),En=Ve.get(k),Pi=Ve.get(mt.__renderTarget),$t=Ve.get(En.__renderTarget);ve.bindFramebuffer(O.READ_FRAMEBUFFER,Pi.__webglFramebuffer),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,$t.__webglFramebuffer);for(let xn=0;xn<be;xn++)Xr&&(O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ve.get(S).__webglTexture,W,ut+xn),O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ve.get(k).__webglTexture,ge,rn+xn)),O.blitFramebuffer(Ne,Ze,Ne+Ee,Ze+pe,Ce,dt,Ce+Ee,dt+pe,O.DEPTH_BUFFER_BIT,O.NEAREST);ve.bindFramebuffer(O.READ_FRAMEBUFFER,null),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else if(W!==0||S.isRenderTargetTexture||Ve.has(S)){let mt=Ve.get(S),En=Ve.get(k);ve.bindFramebuffer(O.READ_FRAMEBUFFER,F),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,q);for(let Pi=0;Pi<be;Pi++)Xr?O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,mt.__webglTexture,W,ut+Pi):O.framebufferTexture2D(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,mt.__webglTexture,W),As?O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,En.__webglTexture,ge,rn+Pi):O.framebufferTexture2D(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,En.__webglTexture,ge),W!==0?O.blitFramebuffer(Ne,Ze,Ne+Ee,Ze+pe,Ce,dt,Ce+Ee,dt+pe,O.COLOR_BUFFER_BIT,O.NEAREST):As?O.copyTexSubImage3D(Re,ge,Ce,dt,rn+Pi,Ne,Ze,Ee,pe):O.copyTexSubImage2D(Re,ge,Ce,dt,Ne,Ze,Ee,pe);ve.bindFramebuffer(O.READ_FRAMEBUFFER,null),ve.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else As?S.isDataTexture||S.isData3DTexture?O.texSubImage3D(Re,ge,Ce,dt,rn,Ee,pe,be,Rt,Dn,It.data):k.isCompressedArrayTexture?O.compressedTexSubImage3D(Re,ge,Ce,dt,rn,Ee,pe,be,Rt,It.data):O.texSubImage3D(Re,ge,Ce,dt,rn,Ee,pe,be,Rt,Dn,It):S.isDataTexture?O.texSubImage2D(O.TEXTURE_2D,ge,Ce,dt,Ee,pe,Rt,Dn,It.data):S.isCompressedTexture?O.compressedTexSubImage2D(O.TEXTURE_2D,ge,Ce,dt,It.width,It.height,Rt,It.data):O.texSubImage2D(O.TEXTURE_2D,ge,Ce,dt,Ee,pe,Rt,Dn,It);ve.pixelStorei(O.UNPACK_ROW_LENGTH,Gn),ve.pixelStorei(O.UNPACK_IMAGE_HEIGHT,xt),ve.pixelStorei(O.UNPACK_SKIP_PIXELS,Ms),ve.pixelStorei(O.UNPACK_SKIP_ROWS,kn),ve.pixelStorei(O.UNPACK_SKIP_IMAGES,qc),ge===0&&k.generateMipmaps===!0&&k.mipmapsAutoUpdate===!0&&O.generateMipmap(Re),ve.unbindTexture()},this.initRenderTarget=function(S){Ve.get(S).__webglFramebuffer===void 0&&Ke.setupRenderTarget(S)},this.initTexture=function(S){S.isCubeTexture?Ke.setTextureCube(S,0):S.isData3DTexture?Ke.setTexture3D(S,0):S.isDataArrayTexture||S.isCompressedArrayTexture?Ke.setTexture2DArray(S,0):Ke.setTexture2D(S,0),ve.unbindTexture()},this.resetState=function(){Y=0,V=0,ie=null,ve.reset(),he.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return wi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=at._getDrawingBufferColorSpace(e),t.unpackColorSpace=at._getUnpackColorSpace()}};var er={x:0,z:0,turn:0},tr={rotation:[...ja],scale:1,translation:[0,0,0]};function G_({x:n,z:e,turn:t},i,r){if(i===r&&n===0&&e===0&&t===0)return tr;let[s,o]=qu(r.up),a=Kt(Dt(Oi(r.up,t)),Vl(i.up,r.up)),l=Gs(Gs(Jm(r),Oi(s,n)),Oi(o,e)),c=Lt(a,Jm(i));return{rotation:a,scale:1,translation:Gs(l,Oi(c,-1))}}function qu(n){let e=Vl([0,0,1],n);return[Lt(e,[1,0,0]),Lt(e,[0,-1,0])]}function Vl(n,e){let{w:t,x:i,y:r,z:s}=new Jt().setFromUnitVectors(new B(...n),new B(...e));return[t,i,r,s]}function Hs({rotation:n,scale:e,translation:t},i){return Gs(Oi(Lt(n,i),e),t)}function H_({rotation:n,scale:e,translation:t},i){return Oi(Lt(yi(n),Gs(i,Oi(t,-1))),1/e)}function Gl(n,e){if(e===tr)return n;let t=Wi(e.rotation),i=[0,1,2].flatMap(s=>[0,1,2].map(o=>[0,1,2].reduce((a,l)=>a+n.R[3*s+l]*t[3*l+o]*e.scale,0))),r=[0,1,2].map(s=>e.translation.reduce((o,a,l)=>o+n.R[3*s+l]*a,n.t[s]));return{...n,R:i,t:r}}function Ws(n,e){if(e===tr)return n;let{rotation:t,translation:i}=e,r=yi(t);return Gl(n,{rotation:r,scale:1,translation:Oi(Lt(r,i),-1)})}function $u(n,e){if(n===tr)return e;let[t,i]=[e.positions.slice(),e.rotations.slice()];for(let r=0;3*r<t.length;r++)t.set(Hs(n,ot(t,r)),3*r),i.set(Kt(n.rotation,bt(i,r)),4*r);return{positions:t,rotations:i}}function W_({up:n,floor:e},t,i,r){let s=Vl([0,1,0],n),[o,a]=[Lt(s,[0,0,1]),Lt(s,[1,0,0])],l=Dt(Oi(n,Math.atan2(Qm(i,a),Qm(i,o)))),c=Jm({up:n,floor:e,home:t});return{rotation:Kt(l,s),scale:1,translation:Gs(c,Oi(i,r))}}function Jm({up:n,floor:e,home:t}){return Gs(t,Oi(n,e-Qm(t,n)))}var Oi=([n,e,t],i)=>[n*i,e*i,t*i],Qm=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],Gs=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var Yu=["capture","y","-y","z","-z"],OR={y:[0,1,0],"-y":[0,-1,0],z:[0,0,1],"-z":[0,0,-1]},Qo=class{constructor(e,t){this.stage=e;this.changed=t}stage;changed;get chosen(){return this.stage().chosenId}add(e){return this.change(t=>t.add(xi(e)))}replace(e,t){this.change(i=>i.replace(t,e))}remove(e){this.change(t=>t.remove(e))}choose(e){this.change(t=>t.choose(e))}avatar(e){return this.stage().of(e).avatar}show(e,t){this.change(i=>i.show(e,t))}place(e,t){this.change(i=>i.place(e,t))}setPose(e,t){this.change(i=>i.of(e).setPose(t))}setShape(e,t){this.change(i=>i.of(e).setShape(t))}setScene(e,t){this.change(i=>i.setCloud(e,BR(t,i.world.up)))}joints(e){let{motion:t,pose:i,poser:r}=this.stage().of(e);return $u(t,r.joints(i))}own(e,t=this.chosen){return H_(this.stage().of(t).motion,e)}leadWay(e,t=this.chosen){return Lt(this.stage().of(t).motion.rotation,e)}lead(e,t=this.chosen){return Hs(this.stage().of(t).motion,e)}ownCamera(e,t=this.chosen){return Gl(e,this.stage().of(t).motion)}sceneCamera(e,t=this.chosen){return Ws(e,this.stage().of(t).motion)}axes(){let{floor:e,up:t}=this.stage().world,[i,r]=qu(t);return{up:t,right:i,front:r,floor:e}}change(e){let t=e(this.stage());return this.changed(),t}};function BR({scale:n,turn:e,up:t,x:i,y:r,z:s},o){let[a,l]=qu(o),c=t==="capture"?tr.rotation:Vl(OR[t],o),h=Kt(Dt([o[0]*e,o[1]*e,o[2]*e]),c),u=[0,1,2].map(f=>i*a[f]+r*o[f]+s*l[f]);return{rotation:h,scale:n,translation:u}}var zR=1.06;function X_(n,e,t,i,r){let s=fs(n.low,.5,n.high,.5),o=tg(n,t,i,r);return{position:fs(s,1,VR(e,t),o),target:s}}function tg(n,e,t,i){let r=fs(n.high,.5,n.low,-.5),s=fs(r,1,e,-eg(r,e)),o=Math.tan(t*Math.PI/360),a=(l,c)=>zR*l/Math.sin(Math.atan(c));return Math.max(a(Math.hypot(...r),o),a(Math.hypot(...s),o*i))}function ng(n,e){let t=Lt(n,[0,0,1]),i=fs(t,1,e,-eg(t,e));if(Math.hypot(...i)>=.1)return Hl(i);let r=Math.abs(e[0])<.9?[1,0,0]:[0,0,1];return Hl(fs(r,1,e,-eg(r,e)))}function VR(n,e){let t=ng(n,e);return Hl(fs(fs(t,1,Ku(e,t),.3),1,e,.12))}function fs(n,e,t,i){return[0,1,2].map(r=>e*n[r]+i*t[r])}function eg(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function Ku(n,e){return[n[1]*e[2]-n[2]*e[1],n[2]*e[0]-n[0]*e[2],n[0]*e[1]-n[1]*e[0]]}function Hl(n){let e=Math.hypot(...n);return[n[0]/e,n[1]/e,n[2]/e]}var ps=.01,Zu=200;function GR({R:n,t:e,K:t,...i},r,s){let o=r/i.width,a=s/i.height;return{R:n,t:e,focal:[t[0]*o,t[4]*a],centre:[t[2]*o,t[5]*a],width:r,height:s}}function ig(n,e,t){let i=Math.min(e/n.width,t/n.height),r={width:i*n.width,height:i*n.height};return{x:(e-r.width)/2,y:(t-r.height)/2,...r}}function ju(n,e,t){let i=ig(n,e,t),r=GR(n,i.width,i.height);return{...r,centre:[r.centre[0]+i.x,r.centre[1]+i.y],width:e,height:t}}function q_(n,e,t,i,r){let s=Wi(e),o=[s[0],s[3],s[6],-s[1],-s[4],-s[7],-s[2],-s[5],-s[8]],a=[0,1,2].map(c=>-K_(o,c,n)),l=r/2/Math.tan(t*Math.PI/360);return{R:o,t:a,focal:[l,l],centre:[i/2,r/2],width:i,height:r}}function rg(n,e,t,i){let r=(s,o)=>[0,4,8].map(a=>o*n[a+s]);return{R:[...r(0,1),...r(1,-1),...r(2,-1)],t:[n[12],-n[13],-n[14]],focal:[e[0]*t/2,e[5]*i/2],centre:[(1-e[8])*t/2,(1+e[9])*i/2],width:t,height:i}}function ea({R:n,t:e}){return[0,1,2].map(t=>-(n[t]*e[0]+n[3+t]*e[1]+n[6+t]*e[2]))}function $_({R:n,t:e,focal:t,centre:i},r){let[s,o,a]=[0,1,2].map(l=>K_(n,l,r)+e[l]);return[i[0]+t[0]*s/a,i[1]+t[1]*o/a,a]}function sg({R:n,t:e}){return[n[6],n[7],n[8],e[2]]}function Y_(n,{R:e,t}){n.set(e[0],e[1],e[2],t[0],-e[3],-e[4],-e[5],-t[1],-e[6],-e[7],-e[8],-t[2],0,0,0,1)}function Ju(n,{focal:e,centre:t,width:i,height:r}){let s=2*e[0]/i,o=2*e[1]/r,a=1-2*t[0]/i,l=2*t[1]/r-1,[c,h]=og();n.set(s,0,a,0,0,o,l,0,0,0,-c,h,0,0,-1,0)}function og(){return[(Zu+ps)/(Zu-ps),-2*Zu*ps/(Zu-ps)]}function K_(n,e,[t,i,r]){return n[3*e]*t+n[3*e+1]*i+n[3*e+2]*r}async function Z_(){let n=["immersive-vr","immersive-ar"],e=await Promise.all(n.map(t=>navigator.xr?.isSessionSupported(t).catch(()=>!1)??!1));return n.filter((t,i)=>e[i])}var Qu=class n{constructor(e,t,i,r,s,o){this.kind=e;this.session=t;this.layer=i;this.floor=r;this.target=s;this.work=o;t.addEventListener("end",()=>{this.over=!0,o.ended()}),t.requestAnimationFrame(this.frame)}kind;session;layer;floor;target;work;over=!1;static async begin(e,t,i){let r;try{r=await navigator.xr.requestSession(e,{requiredFeatures:["local-floor"]});let s=t.getContext();await s.makeXRCompatible();let o=new XRWebGLLayer(r,s,{antialias:!1,ignoreDepthValues:!0});await r.updateRenderState({baseLayer:o});let a=await r.requestReferenceSpace("local-floor"),l=new dn(o.framebufferWidth,o.framebufferHeight);return t.setRenderTargetFramebuffer(l,o.framebuffer),new n(e,r,o,a,l,i)}catch(s){throw await r?.end().catch(()=>{}),new jt("no-headset",`The headset could not be entered: ${s.message}`)}}async end(){this.over||await this.session.end()}frame=(e,t)=>{if(this.over)return;this.session.requestAnimationFrame(this.frame);let i=t.getViewerPose(this.floor);if(!i)return;let{space:r}=this.work,s=i.views.map(l=>{let c=this.layer.getViewport(l),h=rg(l.transform.inverse.matrix,l.projectionMatrix,c.width,c.height);return{pinhole:Ws(h,r),rect:c}}).filter(({rect:l})=>l.width>0),[{pinhole:o}]=s,a=rg(i.transform.inverse.matrix,i.views[0].projectionMatrix,o.width,o.height);this.work.prepare(Ws(a,r)),this.work.draw(s,this.target)}};var HR=2,ed=class{constructor(e){this.parts=e}parts;immersion=null;kinds(){return Z_()}async enter(e){let{changed:t,presenter:i,scheduler:r}=this.parts;this.immersion=await Qu.begin(e,i.renderer,this.work(e)),r.pause(),t(e)}async leave(){await this.immersion?.end()}work(e){let{changed:t,frame:i,presenter:r,scheduler:s,stage:o}=this.parts,{actor:a,world:l}=o(),{motion:c,pose:h,poser:u}=a,{positions:f,rotations:d}=u.joints(h),m=ng(Kt(c.rotation,bt(d,0)),l.up);return{space:W_(l,Hs(c,ot(f,0)),m,HR),prepare:v=>{i(),r.prepareEyes(o(),v)},draw:(v,p)=>r.drawEyes(o(),v,p,e==="immersive-ar"),ended:()=>{this.immersion=null,s.resume(),t(null)}}}};var WR=`
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,XR=`
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`,td=class{scene=new Rr;camera=new os;mesh;texture=null;constructor(){let e=new Sn({glslVersion:Rn,vertexShader:WR,fragmentShader:XR,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},share:{value:new Ue(1,1)}}});this.mesh=new Ot(new ri(2,2),e),this.mesh.frustumCulled=!1,this.scene.add(this.mesh)}draw(e,t,i,r){if(this.texture?.image!==t&&this.take(t),!t)return;let s=i/r/(t.width/t.height),{uniforms:o}=this.mesh.material;o.share.value.set(Math.min(s,1),Math.min(1/s,1)),e.render(this.scene,this.camera)}dispose(){this.texture?.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}take(e){this.texture?.dispose(),this.texture=e&&new Bn(e),this.texture&&(this.texture.flipY=!1,this.texture.needsUpdate=!0),this.mesh.material.uniforms.picture.value=this.texture}};var nr={on:!0,turn:0,brightness:1,tint:"#ffffff"};function j_(n,e,t){let i=yi(Dt(e.map(r=>r*t*Math.PI/180)));return YR([0,1,2].map(r=>qR(n.filter((s,o)=>o%3===r),i)))}function qR(n,e){let[t,i,r]=[[1,0,0],[0,1,0],[0,0,1]].map(a=>Lt(e,a)),s=[t,i,r].map(a=>n[0]*a[0]+n[1]*a[1]+n[2]*a[2]),o=(a,l)=>$R(n,a,l);return[...s,2*o(t,i),2*o(i,r),2*o(r,t),1.5*o(r,r),o(t,t)-o(i,i)]}function $R([,,,n,e,t,i,r],s,o){let a=(h,u)=>(s[h]*o[u]+s[u]*o[h])/2;return[r/2-i/3,-r/2-i/3,2*i/3].reduce((h,u,f)=>h+u*s[f]*o[f],0)+n*a(0,1)+e*a(1,2)+t*a(2,0)}function YR(n){return n[0].flatMap((e,t)=>n.map(i=>i[t]))}function Xs({brightness:n,tint:e}){return[1,3,5].map(t=>n*Number.parseInt(e.slice(t,t+2),16)/255)}function J_(n){let e=n.getContext(),{drawingBufferWidth:t,drawingBufferHeight:i}=e,r=new Uint8ClampedArray(4*t*i);return n.setRenderTarget(null),e.readPixels(0,0,t,i,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(r.buffer)),ex({width:t,height:i,data:r})}function Q_(n,{width:e,height:t},i,r){let s=new dn(e,t),o=new Uint8ClampedArray(4*e*t);try{n.setRenderTarget(s),n.setClearColor(i??"#000000",i===null?0:1),n.clear(),r(),n.readRenderTargetPixels(s,0,0,e,t,new Uint8Array(o.buffer))}finally{n.setRenderTarget(null),s.dispose()}return i===null&&KR(o),ex({width:e,height:t,data:o})}function KR(n){for(let e=0;e<n.length;e+=4){let t=n[e+3]>0?255/n[e+3]:0;for(let i=e;i<e+3;i++)n[i]=n[i]*t}}function ex({width:n,height:e,data:t}){let i=new Uint8ClampedArray(t.length),r=4*n;for(let s=0;s<e;s++)i.set(t.subarray(s*r,(s+1)*r),(e-1-s)*r);return{width:n,height:e,data:i}}var nx=["mode","coloring","pointSize","exposure","light","share"],tx={gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!1,box:!1,shadow:!1},nd=class{constructor(e,t){this.canvas=e;this.viewpoint=t;this.renderer=ZR(e)}canvas;viewpoint;display={mode:"splats",coloring:"rgb",share:1,resolution:1,background:"#ffffff",backdrop:null,elsewhere:!1,split:!1,alone:!1,pointSize:1.5,exposure:0,light:nr};layers={...tx,floor:!0};renderer;backdrop=new td;prepare(e,t){let i=this.screens(e.length),r=e.length;r===0&&t();for(let s of e.slice(1))s.standLike(e[0].actor);e.forEach((s,o)=>{s.setAlone(this.display.alone),s.applyPose(),s.showCameras(this.viewpoint.through?.name??null);let{width:a,height:l}=i[o];s.sort(this.viewpoint.pinhole(a,l),this.display.share,c=>{c&&--r===0&&t()})})}getReady(e){this.fit(),e.compile(this.renderer)}draw(e){let{renderer:t}=this,{width:i,height:r}=this.size();this.fit();let s=i/Math.max(1,this.canvas.clientWidth),o=this.screens(e.length);t.setScissorTest(!1),t.setViewport(0,0,i,r),t.setClearColor(this.display.background,1),t.clear(),this.backdrop.draw(t,this.display.backdrop,i,r),this.viewpoint.sync(this.viewpoint.pinhole(o[0].width,o[0].height));let a={...this.layers,gaussians:this.layers.gaussians&&!this.display.elsewhere};e.forEach((l,c)=>{let h=this.enter(o[c]);l.setLook(this.display,a,s),l.draw(t,h,s)})}prepareEyes(e,t){e.setAlone(this.display.alone),e.applyPose(),e.showCameras(null),e.sort(t,this.display.share,()=>{})}drawEyes(e,t,i,r){let{renderer:s}=this;s.setClearColor(r?"#000000":this.display.background,r?0:1),e.setLook(this.display,{...this.layers,cameras:!1,floor:this.layers.floor&&!r},1),i.scissorTest=!0;for(let{pinhole:o,rect:a}of t)i.viewport.set(a.x,a.y,a.width,a.height),i.scissor.copy(i.viewport),s.setRenderTarget(i),s.clear(),e.draw(s,o,1);s.setRenderTarget(null)}read(){return J_(this.renderer)}async render(e,t){let{width:i,height:r,camera:s,background:o=null,layers:a=!1}=t,l=s??this.viewpoint.through,c=l?ju(l,i,r):this.viewpoint.pinhole(i,r);do{if(e.setAlone(this.display.alone),e.disposed)throw new jt("disposed","the avatar was taken away while it was being drawn");e.applyPose()}while(!await new Promise(u=>e.sort(c,this.display.share,u)));if(this.renderer.getContext().isContextLost())throw new jt("context-lost","the browser took the graphics context away: try again");e.setLook(this.display,a?this.layers:tx,1),e.hurry();let h=o==="display";return Q_(this.renderer,c,h?this.display.background:o,()=>{h&&this.backdrop.draw(this.renderer,this.display.backdrop,i,r),e.draw(this.renderer,c,1)})}screens(e){let{width:t,height:i}=this.size();if(e<2)return[{x:0,y:0,width:t,height:i}];let r=Math.max(1,Math.floor(t/2));return[{x:0,y:0,width:r,height:i},{x:r,y:0,width:Math.max(1,t-r),height:i}]}dispose(){this.backdrop.dispose(),this.renderer.dispose()}fit(){let{width:e,height:t}=this.size();(this.canvas.width!==e||this.canvas.height!==t)&&this.renderer.setSize(e,t,!1)}size(){let e=devicePixelRatio*this.display.resolution,{clientWidth:t,clientHeight:i}=this.canvas,r=s=>Math.max(1,Math.round(s*e));return{width:r(t),height:r(i)}}enter(e){return this.renderer.setViewport(e.x,e.y,e.width,e.height),this.renderer.setScissor(e.x,e.y,e.width,e.height),this.renderer.setScissorTest(!0),this.viewpoint.pinhole(e.width,e.height)}};function ZR(n){at.enabled=!1;let e={alpha:!1,antialias:!1,powerPreference:"high-performance"},t=n.getContext("webgl2",e);if(!t)throw new jt("no-webgl2","This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.");let i=new Hu({canvas:n,context:t,...e});return i.debug.checkShaderErrors=!1,i.setPixelRatio(1),i.outputColorSpace=ks,i.autoClear=!1,i}var id=class{constructor(e){this.work=e}work;milliseconds=0;wanted=1;applied=0;sorted=0;drawn=0;shown=0;handle=0;paused=!1;holds=Promise.resolve();held=0;waiting=[];times=[];start(){this.handle=requestAnimationFrame(()=>this.tick())}stop(){cancelAnimationFrame(this.handle),this.paused=!0}pause(){this.paused=!0}resume(){this.paused=!1,this.invalidate()}invalidate(){this.wanted++}settled(){let e=this.wanted;return this.shown>=e?Promise.resolve():new Promise(t=>this.waiting.push({version:e,resolve:t}))}hold(e){this.held++;let t=this.holds.then(e).finally(()=>{this.held--,this.drawn=this.applied,this.invalidate()});return this.holds=t.catch(()=>{}),t}framesPerSecond(){let e=performance.now();return this.times=this.times.filter(t=>e-t<1e3),this.times.length*(1e3/1e3)}tick(){this.handle=requestAnimationFrame(()=>this.tick()),!(this.paused||this.held>0)&&(this.work.tick(),this.applied>this.drawn&&this.draw(),this.wanted>this.applied&&this.apply())}apply(){let e=this.wanted,t=performance.now();this.applied=e,this.work.apply(()=>{this.sorted=Math.max(this.sorted,e),e===this.applied&&!this.paused&&this.held===0&&this.draw()}),this.milliseconds=performance.now()-t}draw(){let e=performance.now();this.work.draw(),this.drawn=this.applied,this.shown=Math.min(this.drawn,this.sorted);let t=performance.now();this.milliseconds+=t-e,this.times.push(t),this.work.drawn();let i=this.waiting.filter(({version:r})=>r<=this.shown);this.waiting=this.waiting.filter(({version:r})=>r>this.shown);for(let{resolve:r}of i)r()}};var ix=`"use strict";(()=>{function v(e,t){let o=new Uint32Array(t),n=e.filter(i=>i.count<=t).at(-1)?.count??0,r=e.find(i=>i.count>t)?.count??t;for(let i=0;i<t;i++)o[i]=i;let l=t-n;for(let i=0;i<l;i++)o[n+i]=n+Math.floor(i*(r-n)/l);return o}var g=.01;var b=65536,C=30;function S(e,t,o,n){if(e.kind==="still")V(e.means,o,n);else if(t)e.kind==="bones"?I(e,t.bones,o,n):e.kind==="triangle"?O(e,t,o,n):G(e,t,o,n);else throw new Error("sort was asked for before there was something to sort")}function O(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{normals:s}=t,u=P(t.vertices,o);for(let h=0,a=0;h<n.length;h++,a+=3){let[c,p,m]=[l[a],l[a+1],l[a+2]],[f,d,y]=[r[a],r[a+1],r[a+2]],[M,k,F]=[c>0?c:0,p>0?p:0,m>0?m:0],R=M*s[3*f]+k*s[3*d]+F*s[3*y],U=M*s[3*f+1]+k*s[3*d+1]+F*s[3*y+1],w=M*s[3*f+2]+k*s[3*d+2]+F*s[3*y+2],E=(R*o[0]+U*o[1]+w*o[2])/Math.max(Math.sqrt(R*R+U*U+w*w),1e-12);n[h]=c*u[f]+p*u[d]+m*u[y]+i[h]*E}}function G(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{vertices:s}=t,u=P(s,o),h=0;for(let a=0,c=0;a<n.length;a++,c+=3){let[p,m,f]=[r[c],r[c+1],r[c+2]];a>0&&p===r[c-3]&&m===r[c-2]&&f===r[c-1]||(h=N(s,3*p,3*m,3*f,o));let y=l[c]*u[p]+l[c+1]*u[m]+l[c+2]*u[f];n[a]=y+i[a]*h}}function N(e,t,o,n,r){let[l,i,s]=[e[o]-e[t],e[o+1]-e[t+1],e[o+2]-e[t+2]],[u,h,a]=[e[n]-e[t],e[n+1]-e[t+1],e[n+2]-e[t+2]],[c,p,m]=[i*a-s*h,s*u-l*a,l*h-i*u];return(c*r[0]+p*r[1]+m*r[2])/Math.max(Math.sqrt(c*c+p*p+m*m),1e-12)}function I({means:e,bones:t,weights:o},n,r,l){let i=L(n,r);for(let s=0;s<l.length;s++){let u=0;for(let h=4*s;h<4*s+4;h++){let a=4*t[h],c=i[a]*e[3*s]+i[a+1]*e[3*s+1]+i[a+2]*e[3*s+2];u+=o[h]*(c+i[a+3])}l[s]=u}}function P(e,t){let o=new Float32Array(e.length/3);return V(e,t,o),o}function V(e,t,o){for(let n=0;n<o.length;n++)o[n]=t[0]*e[3*n]+t[1]*e[3*n+1]+t[2]*e[3*n+2]+t[3]}function L(e,t){let o=new Float32Array(e.length/3);for(let n=0;12*n<e.length;n++)for(let r=0;r<4;r++){let l=12*n+r,i=t[0]*e[l]+t[1]*e[l+4]+t[2]*e[l+8];o[4*n+r]=i+(r===3?t[3]:0)}return o}var A=class{starts=new Uint32Array(b+1);keys=new Uint16Array(0);sort(t,o,n){let r=n.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:l,starts:i}=this,s=1/0,u=-1/0;for(let a=0;a<t.length;a++){let c=t[a];c<s&&(s=c),c>u&&(u=c)}let h=u>s?(b-1)/(u-s):0;if(u-s>C)q(t,o,u,l,r);else for(let a=0;a<r;a++)l[a]=(u-t[o?o[a]:a])*h;i.fill(0);for(let a=0;a<r;a++)i[l[a]+1]++;for(let a=1;a<=b;a++)i[a]+=i[a-1];for(let a=0;a<r;a++)n[i[l[a]]++]=o?o[a]:a}};function q(e,t,o,n,r){let l=Math.log(Math.max(o,2*g)),i=(b-1)/(l-Math.log(g));for(let s=0;s<r;s++)n[s]=(l-Math.log(Math.max(e[t?t[s]:s],g)))*i}function Q(e,t){if(t>=e.length)return null;let o=new Uint32Array(256);for(let s of e)o[s]++;let n=255,r=0;for(;n>0&&r+o[n]<t;)r+=o[n--];let l=t-r,i=new Uint32Array(t);for(let s=0,u=0;u<t;s++)(e[s]>n||e[s]===n&&l-- >0)&&(i[u++]=s);return i}var x=class{constructor(t){this.reply=t}reply;groups=[];opacities=new Uint8Array(0);depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new A;handle(t){switch(t.type){case"groups":this.setGroups(t.groups);break;case"stance":this.groups[t.group].stance=t.stance;break;case"sort":this.sort(t);break}}setGroups(t){let o=t.map(({opacities:r})=>r.length);this.depths=new Float32Array(o.reduce((r,l)=>r+l,0));let n=0;this.groups=t.map((r,l)=>{let i=this.depths.subarray(n,n+=o[l]);return{...r,stance:null,depths:i}}),this.opacities=B(t.map(({opacities:r})=>r)),this.names=t.length===1&&t[0].first===0?null:T(t),this.keptCount=-1}chosen(t){let o=this.opacities.length;if(t>=o||!this.groups.some(({levels:l})=>l.length>0))return Q(this.opacities,t);let n=new Uint32Array(t),r=0;for(let{levels:l,opacities:i}of this.groups){let s=r+i.length,[u,h]=[r,s].map(c=>Math.round(c*t/o)),a=l.length>0?v(l,h-u):Q(i,h-u);for(let c=u;c<h;c++)n[c]=r+(a?a[c-u]:c-u);r=s}return n}sort({id:t,rows:o,count:n,buffer:r}){let l=performance.now();this.keptCount!==n&&(this.kept=this.chosen(n),this.keptCount=n),this.groups.forEach(({anchors:s,stance:u,depths:h},a)=>S(s,u,o[a],h));let i=r?.length===n?r:new Uint32Array(n);if(this.sorter.sort(this.depths,this.kept,i),this.names)for(let s=0;s<n;s++)i[s]=this.names[i[s]];this.reply({id:t,order:i,milliseconds:performance.now()-l})}};function B(e){if(e.length===1)return e[0];let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}function T(e){let t=new Uint32Array(e.reduce((n,{opacities:r})=>n+r.length,0)),o=0;for(let{first:n,opacities:r}of e)for(let l=0;l<r.length;l++)t[o++]=n+l;return t}var D=self,j=new x(e=>D.postMessage(e,[e.order.buffer]));D.onmessage=({data:e})=>j.handle(e);})();
`;function rx(n,e){let t=new Uint32Array(e),i=n.filter(o=>o.count<=e).at(-1)?.count??0,r=n.find(o=>o.count>e)?.count??e;for(let o=0;o<e;o++)t[o]=o;let s=e-i;for(let o=0;o<s;o++)t[i+o]=i+Math.floor(o*(r-i)/s);return t}function sx(n,e){let t=n.findIndex(o=>o.count>=e);if(t<0)return 1;let i=n[t],r=n[t-1];if(!r)return i.growth;let s=Math.log(e/r.count)/Math.log(i.count/r.count);return r.growth*(i.growth/r.growth)**s}var rd=65536,JR=30;function ox(n,e,t,i){if(n.kind==="still")lx(n.means,t,i);else if(e)n.kind==="bones"?n2(n,e.bones,t,i):n.kind==="triangle"?QR(n,e,t,i):e2(n,e,t,i);else throw new Error("sort was asked for before there was something to sort")}function QR(n,e,t,i){let{corners:r}=n,{weights:s,heights:o}=e.places??n,{normals:a}=e,l=ax(e.vertices,t);for(let c=0,h=0;c<i.length;c++,h+=3){let[u,f,d]=[s[h],s[h+1],s[h+2]],[m,v,p]=[r[h],r[h+1],r[h+2]],[g,x,A]=[u>0?u:0,f>0?f:0,d>0?d:0],w=g*a[3*m]+x*a[3*v]+A*a[3*p],E=g*a[3*m+1]+x*a[3*v+1]+A*a[3*p+1],T=g*a[3*m+2]+x*a[3*v+2]+A*a[3*p+2],_=(w*t[0]+E*t[1]+T*t[2])/Math.max(Math.sqrt(w*w+E*E+T*T),1e-12);i[c]=u*l[m]+f*l[v]+d*l[p]+o[c]*_}}function e2(n,e,t,i){let{corners:r}=n,{weights:s,heights:o}=e.places??n,{vertices:a}=e,l=ax(a,t),c=0;for(let h=0,u=0;h<i.length;h++,u+=3){let[f,d,m]=[r[u],r[u+1],r[u+2]];h>0&&f===r[u-3]&&d===r[u-2]&&m===r[u-1]||(c=t2(a,3*f,3*d,3*m,t));let p=s[u]*l[f]+s[u+1]*l[d]+s[u+2]*l[m];i[h]=p+o[h]*c}}function t2(n,e,t,i,r){let[s,o,a]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[l,c,h]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]],[u,f,d]=[o*h-a*c,a*l-s*h,s*c-o*l];return(u*r[0]+f*r[1]+d*r[2])/Math.max(Math.sqrt(u*u+f*f+d*d),1e-12)}function n2({means:n,bones:e,weights:t},i,r,s){let o=i2(i,r);for(let a=0;a<s.length;a++){let l=0;for(let c=4*a;c<4*a+4;c++){let h=4*e[c],u=o[h]*n[3*a]+o[h+1]*n[3*a+1]+o[h+2]*n[3*a+2];l+=t[c]*(u+o[h+3])}s[a]=l}}function ax(n,e){let t=new Float32Array(n.length/3);return lx(n,e,t),t}function lx(n,e,t){for(let i=0;i<t.length;i++)t[i]=e[0]*n[3*i]+e[1]*n[3*i+1]+e[2]*n[3*i+2]+e[3]}function i2(n,e){let t=new Float32Array(n.length/3);for(let i=0;12*i<n.length;i++)for(let r=0;r<4;r++){let s=12*i+r,o=e[0]*n[s]+e[1]*n[s+4]+e[2]*n[s+8];t[4*i+r]=o+(r===3?e[3]:0)}return t}var sd=class{starts=new Uint32Array(rd+1);keys=new Uint16Array(0);sort(e,t,i){let r=i.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:s,starts:o}=this,a=1/0,l=-1/0;for(let h=0;h<e.length;h++){let u=e[h];u<a&&(a=u),u>l&&(l=u)}let c=l>a?(rd-1)/(l-a):0;if(l-a>JR)r2(e,t,l,s,r);else for(let h=0;h<r;h++)s[h]=(l-e[t?t[h]:h])*c;o.fill(0);for(let h=0;h<r;h++)o[s[h]+1]++;for(let h=1;h<=rd;h++)o[h]+=o[h-1];for(let h=0;h<r;h++)i[o[s[h]]++]=t?t[h]:h}};function r2(n,e,t,i,r){let s=Math.log(Math.max(t,2*ps)),o=(rd-1)/(s-Math.log(ps));for(let a=0;a<r;a++)i[a]=(s-Math.log(Math.max(n[e?e[a]:a],ps)))*o}function ag(n,e){if(e>=n.length)return null;let t=new Uint32Array(256);for(let a of n)t[a]++;let i=255,r=0;for(;i>0&&r+t[i]<e;)r+=t[i--];let s=e-r,o=new Uint32Array(e);for(let a=0,l=0;l<e;a++)(n[a]>i||n[a]===i&&s-- >0)&&(o[l++]=a);return o}var od=class{constructor(e){this.reply=e}reply;groups=[];opacities=new Uint8Array(0);depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new sd;handle(e){switch(e.type){case"groups":this.setGroups(e.groups);break;case"stance":this.groups[e.group].stance=e.stance;break;case"sort":this.sort(e);break}}setGroups(e){let t=e.map(({opacities:r})=>r.length);this.depths=new Float32Array(t.reduce((r,s)=>r+s,0));let i=0;this.groups=e.map((r,s)=>{let o=this.depths.subarray(i,i+=t[s]);return{...r,stance:null,depths:o}}),this.opacities=s2(e.map(({opacities:r})=>r)),this.names=e.length===1&&e[0].first===0?null:o2(e),this.keptCount=-1}chosen(e){let t=this.opacities.length;if(e>=t||!this.groups.some(({levels:s})=>s.length>0))return ag(this.opacities,e);let i=new Uint32Array(e),r=0;for(let{levels:s,opacities:o}of this.groups){let a=r+o.length,[l,c]=[r,a].map(u=>Math.round(u*e/t)),h=s.length>0?rx(s,c-l):ag(o,c-l);for(let u=l;u<c;u++)i[u]=r+(h?h[u-l]:u-l);r=a}return i}sort({id:e,rows:t,count:i,buffer:r}){let s=performance.now();this.keptCount!==i&&(this.kept=this.chosen(i),this.keptCount=i),this.groups.forEach(({anchors:a,stance:l,depths:c},h)=>ox(a,l,t[h],c));let o=r?.length===i?r:new Uint32Array(i);if(this.sorter.sort(this.depths,this.kept,o),this.names)for(let a=0;a<i;a++)o[a]=this.names[o[a]];this.reply({id:e,order:o,milliseconds:performance.now()-s})}};function s2(n){if(n.length===1)return n[0];let e=new Uint8Array(n.reduce((i,r)=>i+r.length,0)),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}function o2(n){let e=new Uint32Array(n.reduce((i,{opacities:r})=>i+r.length,0)),t=0;for(let{first:i,opacities:r}of n)for(let s=0;s<r.length;s++)e[t++]=i+s;return e}var ld=class{milliseconds=0;connection;groups=null;stances=[];running=null;waiting=null;lastId=0;spare=null;constructor(){this.connection=a2(e=>this.receive(e),()=>this.moveToPage())}setGroups(e){this.groups={type:"groups",groups:e},this.stances=[],this.connection.send(this.groups),this.forget()}setStance(e,{vertices:t,normals:i,bones:r,places:s}){let o={type:"stance",group:e,stance:{vertices:t,normals:i,bones:r,places:s}};this.stances[e]=o,this.connection.send(o)}sort(e,t,i){let r=this.waiting;this.waiting={rows:e,count:t,sorted:i},this.running||this.next(),r?.sorted(null)}recycle(e){this.spare=e}forget(){let e=[this.waiting,this.running?.wish];this.waiting=null,this.running&&(this.running.wish={...this.running.wish,sorted:()=>{}});for(let t of e)t?.sorted(null)}dispose(){this.forget(),this.connection.stop()}next(){let e=this.waiting;if(!e)return;this.waiting=null,this.running={id:++this.lastId,wish:e};let t=this.spare;this.spare=null;let i=t?[t.buffer]:[];this.connection.send({type:"sort",id:this.lastId,rows:e.rows,count:e.count,buffer:t},i)}moveToPage(){this.connection.stop(),this.connection=lg(e=>this.receive(e));for(let e of[this.groups,...this.stances])e&&this.connection.send(e);this.waiting??=this.running?.wish??null,this.running=null,this.next()}receive({id:e,order:t,milliseconds:i}){if(this.running?.id!==e)return;let{wish:r}=this.running;this.running=null,this.milliseconds=i,r.sorted(t),this.next()}},ta=null,ad=!1;function cx(){if(!(ta||ad))try{ta=hx(),ta.onerror=()=>{ta=null,ad=!0}}catch{ad=!0}}function hx(){let n=URL.createObjectURL(new Blob([ix],{type:"text/javascript"})),e=new Worker(n);return URL.revokeObjectURL(n),e}function a2(n,e){if(ad)return lg(n);try{let t=ta??hx();return ta=null,t.onmessage=({data:i})=>n(i),t.onerror=e,{send:(i,r=[])=>t.postMessage(i,r),stop:()=>t.terminate()}}catch{return lg(n)}}function lg(n){let e=new od(t=>setTimeout(()=>n(t)));return{send:t=>e.handle(t),stop:()=>{}}}function Wl(n,e){let t=n.length;if(t===1)return e.map(()=>Float64Array.of(1));let i=t===2?cg(2)[0]:l2(n);return e.map(r=>{let s=n.slice(1,-1).filter(o=>o<=r).length;return dx([s,s+1],n[s+1]-n[s],r-n[s],i)})}function ux(n,e){let t=c2(n);return e.map(i=>{let r=Math.floor(i)%n;return dx([r,(r+1)%n],1,i-Math.floor(i),t)})}function dx([n,e],t,i,r){let[s,o]=[1-i/t,i/t],[a,l]=[(s**3-s)*t**2/6,(o**3-o)*t**2/6],c=r[n].map((h,u)=>a*h+l*r[e][u]);return c[n]+=s,c[e]+=o,c}function l2(n){let e=n.length-1,[t,i]=cg(e+1),r=n.slice(1).map((s,o)=>s-n[o]);for(let s=1;s<e;s++)fx(t[s],i[s],[s-1,s,s+1],[r[s-1],r[s]]);return e===2?(t[0].set([1,-1,0]),t[2].set([0,1,-1])):(t[0].set([r[1],-r[0]-r[1],r[0]]),t[e].set([r[e-1],-r[e-1]-r[e-2],r[e-2]],e-2)),px(t,i)}function c2(n){let[e,t]=cg(n);for(let i=0;i<n;i++)fx(e[i],t[i],[(i+n-1)%n,i,(i+1)%n],[1,1]);return px(e,t)}function fx(n,e,[t,i,r],[s,o]){n[t]+=s/6,n[i]+=(s+o)/3,n[r]+=o/6,e[t]+=1/s,e[i]-=1/s+1/o,e[r]+=1/o}function cg(n){let e=()=>Array.from({length:n},()=>new Float64Array(n));return[e(),e()]}function px(n,e){let t=n.length;for(let i=0;i<t;i++){let r=i;for(let s=i+1;s<t;s++)Math.abs(n[s][i])>Math.abs(n[r][i])&&(r=s);[n[i],n[r]]=[n[r],n[i]],[e[i],e[r]]=[e[r],e[i]];for(let s=0;s<t;s++){let o=s===i?0:n[s][i]/n[i][i];if(o!==0){for(let a=i;a<t;a++)n[s][a]-=o*n[i][a];for(let a=0;a<t;a++)e[s][a]-=o*e[i][a]}}}return e.map((i,r)=>i.map(s=>s/n[r][r]))}var hg=10,h2=1e3,u2=1,cd=class{constructor(e,t,i){this.simulation=e;this.clip=t;this.bonesOf=i;this.steps=Math.min(Math.max(1,Math.ceil(e.rate/t.fps)),h2),this.lead=Math.ceil(u2*t.fps)*this.steps,this.now=this.before=this.settled(0),this.known.set(0,this.now)}simulation;clip;bonesOf;steps;lead;known=new Map;bones=new Map;rows=new Map;step=0;now;before;whole=!0;at(e,t){let i=Math.min(Math.max(e,0),this.clip.count-1)*this.steps,r=Math.ceil(i-1e-6);for((r<this.step||r>this.step+this.lead)&&this.seek(Math.floor(i+1e-6));this.step<r;)this.advance();if(r%this.steps===0&&r-i<1e-6)return this.now.swing.position;let s=Math.max(r-i,0),o=(l,c)=>Float64Array.from(l,(h,u)=>h+s*(c[u]-h)),a=o(this.now.swing.position,this.before.swing.position);return this.simulation.borne(a,o(this.now.bones,this.before.bones),t)}seek(e){let t=Math.max(e-this.lead,0),i=Math.max(...[...this.known.keys()].filter(r=>r<=e));this.whole=i>=t-this.lead,this.step=this.whole?i:t,this.now=this.before=this.known.get(this.step)??this.settled(this.step)}settled(e){let t=this.bonesAt(e);return{swing:this.simulation.settled(t),bones:t}}advance(){this.step++,this.before=this.now;let e=this.bonesAt(this.step);this.now={swing:this.simulation.step(this.now.swing,e,1/(this.clip.fps*this.steps)),bones:e},this.whole&&this.step%this.lead===0&&this.known.set(this.step,this.now)}bonesAt(e){let t=Math.floor(e/this.steps);if(e%this.steps===0)return this.frameBones(t);let i=Math.max(t-hg,0),r=Math.min(t+1+hg,this.clip.count-1),s=this.curve(r-i,e/this.steps-i),o=new Float64Array(this.frameBones(t).length);return s.forEach((a,l)=>{let c=this.frameBones(i+l);for(let h=0;h<o.length;h++)o[h]+=a*c[h]}),o}curve(e,t){let i=`${e} ${t.toFixed(6)}`;return this.rows.has(i)||this.rows.set(i,Wl([...Array(e+1).keys()],[t])[0]),this.rows.get(i)}frameBones(e){let t=this.bones.get(e);if(t)return t;this.bones.size>4*hg&&this.bones.delete(this.bones.keys().next().value);let i=this.bonesOf(this.clip.poseAt(e));return this.bones.set(e,i),i}};var hd=class{points=new Float64Array(0);low=[0,0,0];size=[.05,.05,.05];cells=[1,1,1];starts=new Int32Array(2);order=new Int32Array(0);cellOf=new Int32Array(0);set(e){this.points=e,this.measure(),this.sort()}find(e,t,i,r,s=-1){let{cells:[,o,a],order:l,points:c,starts:h}=this,u=-1,f=r*r;if(s>=0){let w=this.squared(s,e,t,i);w<f&&([u,f]=[s,w])}let d=Math.sqrt(f),[m,v]=[this.cell(0,e-d),this.cell(0,e+d)],[p,g]=[this.cell(1,t-d),this.cell(1,t+d)],[x,A]=[this.cell(2,i-d),this.cell(2,i+d)];for(let w=m;w<=v;w++)for(let E=p;E<=g;E++){let T=(w*o+E)*a,_=h[T+A+1];for(let M=h[T+x];M<_;M++){let L=l[M],P=c[3*L]-e,I=c[3*L+1]-t,N=c[3*L+2]-i,z=P*P+I*I+N*N;z<f&&(f=z,u=L)}}return u}squared(e,t,i,r){let{points:s}=this;return(s[3*e]-t)**2+(s[3*e+1]-i)**2+(s[3*e+2]-r)**2}cell(e,t){let i=Math.floor((t-this.low[e])/this.size[e]);return i<0?0:i>=this.cells[e]?this.cells[e]-1:i}measure(){for(let e=0;e<3;e++){let t=1/0,i=-1/0;for(let s=e;s<this.points.length;s+=3)t=Math.min(t,this.points[s]),i=Math.max(i,this.points[s]);let r=i-t;this.low[e]=t,this.size[e]=Math.max(.05,r/64),this.cells[e]=Math.max(1,Math.ceil(r/this.size[e]))}}sort(){let{cells:[e,t,i],points:r}=this,s=r.length/3;this.starts.length<e*t*i+2&&(this.starts=new Int32Array(2*e*t*i+2)),this.order.length!==s&&([this.order,this.cellOf]=[new Int32Array(s),new Int32Array(s)]);let{cellOf:o,order:a,starts:l}=this;l.fill(0);for(let c=0;c<s;c++){let h=(this.cell(0,r[3*c])*t+this.cell(1,r[3*c+1]))*i+this.cell(2,r[3*c+2]);o[c]=h,l[h+2]++}for(let c=2;c<l.length;c++)l[c]+=l[c-1];for(let c=0;c<s;c++)a[l[o[c]+1]++]=c}};var ud=class{constructor(e,t,i,r,s,o){this.meta=e;this.constants=t;let{closed:a,columns:l,first:c,particle_columns:h,particle_rows:u,rows:f}=e,d=u.flatMap(p=>h.map(g=>c+p*l+g)),m=d2(e,r,i);this.rate=t.rate,this.columns=h.length,this.particles=ug(r,s,d),this.lengths=f2(this.particles.points,this.columns),this.obstacles=ug(r,s,m),this.outwards=ug(r,Rp(s,r.faces),m),this.gravity=o.map(p=>-t.gravity*p),this.nearest=new Int32Array(d.length).fill(-1),this.down=Wl(u,[...Array(f).keys()]);let v=[...Array(l).keys()];this.round=a?ux(this.columns,v.map(p=>p*this.columns/l)):Wl(h,v)}meta;constants;rate;particles;lengths;obstacles;outwards;gravity;tree=new hd;nearest;down;round;columns;settled(e){let{settling:t}=this.meta,i=qs(this.particles,e,!0),r={position:i,velocity:new Float64Array(i.length)};for(let s=0;s<t;s++)r=this.step(r,e,1/this.rate);return r}step({position:e,velocity:t},i,r){let{drag:s,stiffness:o}=this.meta,{fastest:a,rounds:l}=this.constants,c=qs(this.particles,i,!0),h=new Float64Array(e.length);for(let p=0;p<e.length;p++){let g=o*(c[p]-e[p])-s*t[p]+this.gravity[p%3];h[p]=e[p]+r*(t[p]+r*g)-c[p]}let u=this.evened(h),f=3*this.columns;for(let p=0;p<u.length;p++)u[p]=c[p]+(p<f?0:u[p]);let d=qs(this.obstacles,i,!0),m=qs(this.outwards,i,!1);this.tree.set(d);for(let p=0;p<l;p++)this.pushOut(u,d,m),this.keepLengths(u);let v=u.map((p,g)=>(p-e[g])/r);for(let p=0;p<v.length;p+=3){let g=Math.min(1,a/Math.max(Math.hypot(v[p],v[p+1],v[p+2]),1e-9));for(let x=p;x<p+3;x++)v[x]*=g}return{position:u,velocity:v}}carried({position:e},t){return qs(this.particles,t,!0).subarray(0,3*this.columns).reduce((r,s,o)=>Math.max(r,Math.abs(s-e[o])),0)}borne(e,t,i){let[r,s]=[qs(this.particles,t,!0),qs(this.particles,i,!0)];return e.map((o,a)=>o+s[a]-r[a])}write(e,t){let{columns:i}=this,r=new Float64Array(3*i),s=3*this.meta.first;for(let o of this.down){r.fill(0),o.forEach((a,l)=>mx(r,e,3*i*l,a));for(let a of this.round){let[l,c,h]=[0,0,0];for(let u=0;u<i;u++)l+=a[u]*r[3*u],c+=a[u]*r[3*u+1],h+=a[u]*r[3*u+2];t[s++]=l,t[s++]=c,t[s++]=h}}}evened(e){let{bends:t,closed:i}=this.meta,r=3*this.columns,s=new Float64Array(e.length);for(let l=0;l<e.length;l+=r)for(let c=0;c<r;c++){let h=c>=3?c-3:i?c+r-3:c,u=c+3<r?c+3:i?c+3-r:c;s[l+c]=e[l+c]/2+(e[l+h]+e[l+u])/4}if(t)return s;let o=s.slice(),a=e.length-r;for(let l=r;l<e.length;l++){let c=l<a?s[l+r]:2*s[l]-s[l-r];o[l]=.6*s[l]+.2*(s[l-r]+c)}return o}pushOut(e,t,i){let{clearance:r}=this.meta,{near:s}=this.constants;for(let o=this.columns;3*o<e.length;o++){let a=3*o,[l,c,h]=[e[a],e[a+1],e[a+2]],u=this.tree.find(l,c,h,s,this.nearest[o]);if(this.nearest[o]=u,u<0)continue;let f=3*u,d=(l-t[f])*i[f]+(c-t[f+1])*i[f+1]+(h-t[f+2])*i[f+2];mx(e.subarray(a,a+3),i,f,Math.min(Math.max(r-d,0),s))}}keepLengths(e){let{shortest:t}=this.constants,i=3*this.columns;for(let r=i;r<e.length;r+=3){let s=r-i,o=e[r]-e[s],a=e[r+1]-e[s+1],l=e[r+2]-e[s+2],c=Math.max(Math.sqrt(o*o+a*a+l*l),1e-9),h=this.lengths[s/3],u=Math.min(Math.max(c,t*h),h)/c;e[r]=e[s]+o*u,e[r+1]=e[s+1]+a*u,e[r+2]=e[s+2]+l*u}}};function d2({obstacles:n,pushing:e},{restVertices:t,skinJoints:i},r){let s=i.length/(t.length/3);return[...Array(r).keys()].filter(a=>e.includes(i[a*s])).filter((a,l)=>l%n===0)}function f2(n,e){return Float64Array.from({length:n.length/3-e},(t,i)=>{let[r,s]=[3*i,3*(i+e)];return Math.hypot(n[s]-n[r],n[s+1]-n[r+1],n[s+2]-n[r+2])})}function ug({restVertices:n,skinJoints:e,skinWeights:t},i,r){let s=e.length/(n.length/3),o=(a,l)=>r.flatMap(c=>Array.from({length:l},(h,u)=>a[c*l+u]));return{points:Float64Array.from(o(i,3)),joints:Uint8Array.from(o(e,s)),weights:Float64Array.from(o(t,s))}}function qs({joints:n,points:e,weights:t},i,r){let s=e.length/3,o=n.length/s,a=new Float64Array(e.length),l=r?1:0;for(let c=0;c<s;c++){let h=e[3*c],u=e[3*c+1],f=e[3*c+2];for(let d=c*o;d<(c+1)*o&&t[d]>0;d++){let m=t[d],v=12*n[d];a[3*c]+=m*(i[v]*h+i[v+1]*u+i[v+2]*f+l*i[v+3]),a[3*c+1]+=m*(i[v+4]*h+i[v+5]*u+i[v+6]*f+l*i[v+7]),a[3*c+2]+=m*(i[v+8]*h+i[v+9]*u+i[v+10]*f+l*i[v+11])}}return a}function mx(n,e,t,i){for(let r=0;r<n.length;r++)n[r]+=i*e[t+r]}var p2=.004,m2=.5,g2=3,y2=.004,v2=.15,_2=.5,x2=.04,dg=class{constructor(e,t,i,r,s){this.meta=e;this.constants=t;this.skin=i;this.body=r;this.poser=s;this.rest=s.rest,this.simulation=this.simulated()}meta;constants;skin;body;poser;simulation;rest;played=null;swing=null;bones=new Float32Array(0);shownAt=0;waiting=null;get swinging(){return this.waiting!==null}hang(e,t,i){this.rest!==this.poser.rest&&this.reshape(),this.swing=i.moment?this.along(i.moment,t):this.inTime(t),this.simulation.write(this.swing.position,e)}simulated(){return new ud(this.meta,this.constants,this.skin,this.body.data,this.rest,this.body.up)}reshape(){this.rest=this.poser.rest,this.simulation=this.simulated(),this.played=this.swing=null}along({clip:e,frame:t},i){this.waiting=null,this.bones=i,this.played?.clip!==e&&(this.played=new cd(this.simulation,e,s=>this.poser.bones(s)));let r=this.played.at(t,i);return{position:r,velocity:new Float64Array(r.length)}}inTime(e){let{bones:t,simulation:i,swing:r,waiting:s}=this,o=performance.now(),a=s?Math.min((o-this.shownAt)/1e3,m2):1/i.rate,l=e.reduce((u,f,d)=>Math.max(u,Math.abs(f-t[d])),0);if(r&&(a<p2||!s&&l===0))return r;if(this.bones=e,this.shownAt=o,!r||b2()||i.carried(r,e)>_2)return this.waiting=null,i.settled(e);let c=Math.ceil(Math.max(a*i.rate,Math.min(l,1)/x2)),h=r;for(let u=1;u<=c;u++){let f=e.map((d,m)=>t[m]+u/c*(d-t[m]));h=i.step(h,f,a/c)}return this.wait(h,l>0,a),h}wait({velocity:e},t,i){let r=t?0:(this.waiting?.kept??0)+i,o=!t&&e.every(a=>Math.abs(a)<y2)?(this.waiting?.calm??0)+i:0;this.waiting=r>g2||o>v2?null:{kept:r,calm:o}}};function b2(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function gx(n,e){if(!n.data.clothes)return[];let{constants:t,sheets:i}=n.data.clothes;return i.map(r=>new dg(r,t,i[0].first,n,e))}var w2=`
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
`,S2=`
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
`,M2=.55,dd=class{mesh;depths;constructor(e){let t=new ki;for(let r of["position","normal"]){let s=new un(new Float32Array(3*e.numVertices),3);t.setAttribute(r,s.setUsage(Nl))}t.setIndex(new un(e.data.faces,1));let i=new Sn({glslVersion:Rn,vertexShader:w2,fragmentShader:S2,uniforms:{opacity:{value:1}},side:Mn,transparent:!0,blending:Ai,blendSrc:Ti,blendDst:oi});this.mesh=new Ot(t,i),this.depths=new Ot(t,i.clone()),this.depths.material.colorWrite=!1,this.mesh.frustumCulled=this.depths.frustumCulled=!1}set visible(e){this.mesh.visible=this.depths.visible=e}setStance({vertices:e,normals:t}){let{attributes:i}=this.mesh.geometry;i.position.array.set(e),i.normal.array.set(t),i.position.needsUpdate=i.normal.needsUpdate=!0}setVeil(e){this.mesh.material.uniforms.opacity.value=e?M2:1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.depths.material.dispose()}};var A2=[.24,.62,.98,1],T2=[.98,.46,.34,1],E2=[.98,.8,.3,1],C2=[1,1,1,1],yx=[.08,.09,.12,.85],R2=[.35,.62,.95,.9],P2=[1,.66,.2,1],I2=[.55,.75,.45,.9],L2=24;function vx(n,{positions:e},t,i){let r=a=>ot(e,a),s=a=>a>=L2?1.5:3;n.clear();let o=t.map((a,l)=>({joint:l,parent:a})).filter(({parent:a})=>a>=0);for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:yx,width:s(a)+2});for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:F2(i[a]),width:s(a)});for(let a=0;a<t.length;a++)n.dot(r(a),{color:yx,width:2*s(a)+3}),n.dot(r(a),{color:C2,width:2*s(a)});n.commit()}function F2(n){return n.startsWith("left")?A2:n.startsWith("right")?T2:E2}function _x(n,e,t,i){n.clear();for(let r of e){let s=r.name===i?{color:P2,width:2.5}:{color:R2,width:1.5},o=ea(r),[a,l]=[r.width,r.height],c=[[0,0],[a,0],[a,l],[0,l]].map(([h,u])=>Xl(r,h,u,t));c.forEach((h,u)=>{n.add(o,h,s),n.add(h,c[(u+1)%4],s)}),n.add(Xl(r,.4*a,0,t),Xl(r,.5*a,-.12*l,t),s),n.add(Xl(r,.6*a,0,t),Xl(r,.5*a,-.12*l,t),s)}n.commit()}function Xl({R:n,t:e,K:t},i,r,s){let o=[(i-t[2])/t[0]*s-e[0],(r-t[5])/t[4]*s-e[1],s-e[2]];return[0,1,2].map(a=>n[a]*o[0]+n[3+a]*o[1]+n[6+a]*o[2])}function fg(n){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];for(let i=0;i<n.length;i++){let r=i%3;n[i]<e[r]&&(e[r]=n[i]),n[i]>t[r]&&(t[r]=n[i])}return{low:e,high:t}}function xx(n,{vertices:e}){let{low:t,high:i}=fg(e),r=s=>t.map((o,a)=>s>>a&1?i[a]:o);n.clear();for(let s=0;s<8;s++)for(let o=0;o<3;o++)s>>o&1||n.add(r(s),r(s|1<<o),{color:I2,width:1.5});n.commit()}var D2=`
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
`,k2=`
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
`,bx=11,na=class{mesh;values=[];count=-1;constructor({overAll:e=!1}={}){this.mesh=new Ot(new as,new Sn({glslVersion:Rn,vertexShader:D2,fragmentShader:k2,uniforms:{size:{value:new Ue},pixelRatio:{value:1},faintest:{value:e?.02:.5}},transparent:!0,depthTest:!e,depthWrite:!e,blending:Ai,blendSrc:Ti,blendDst:oi})),this.mesh.frustumCulled=!1}clear(){this.values=[]}add(e,t,{color:i,width:r}){this.values.push(e[0],e[1],e[2],t[0],t[1],t[2],...i,r)}dot(e,t){this.add(e,e,t)}commit(){let e=this.values.length/bx,t={start:[0,3],end:[3,3],tint:[6,4],width:[10,1]};e!==this.count&&this.resize(e);let{geometry:i}=this.mesh;for(let[r,[s,o]]of Object.entries(t)){let a=i.getAttribute(r);for(let l=0;l<e;l++){let c=bx*l+s;for(let h=0;h<o;h++)a.array[l*o+h]=this.values[c+h]}a.needsUpdate=!0}}setScreen(e,t,i){let{uniforms:r}=this.mesh.material;r.size.value.set(e,t),r.pixelRatio.value=i}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}resize(e){this.count=e;let t=new as;t.setAttribute("position",new un(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),t.setIndex([0,1,2,0,2,3]);for(let[i,r]of Object.entries({start:3,end:3,tint:4,width:1})){let s=new xl(new Float32Array(e*r),r);t.setAttribute(i,s.setUsage(Nl))}t.instanceCount=e,t.boundingSphere=new Yi,this.mesh.geometry.dispose(),this.mesh.geometry=t}};function pg(n){return new Jt().setFromUnitVectors(new B(0,0,1),new B(...n))}function fd(n,e,t,i){let r=new Sn({glslVersion:Rn,...t,uniforms:i,transparent:!0,depthWrite:!1,blending:Ai,blendSrc:Ti,blendDst:oi}),s=new Ot(new ri(e,e),r);return s.quaternion.copy(pg(n)),s.frustumCulled=!1,s}var ir=.03,wx=300,Ax=[{height:.04,blur:.02,darkness:.42},{height:.15,blur:.06,darkness:.28},{height:.8,blur:.16,darkness:.22}],pd=3*Ax[2].blur,N2=`
precision highp float;

in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,U2=`
precision highp float;

in vec2 place;
uniform sampler2D darkness;
out vec4 result;

void main() {
  result = vec4(0.0, 0.0, 0.0, texture(darkness, place).r);
}
`,md=class{constructor(e,t,i){this.floor=i;this.up=new B(...t);let r=pg(t);this.across=new B(1,0,0).applyQuaternion(r),this.along=new B(0,1,0).applyQuaternion(r),this.areas=O2(e);let s={darkness:{value:null}};this.mesh=fd(t,1,{vertexShader:N2,fragmentShader:U2},s)}floor;mesh;across;along;up;areas;texture=new Mi;stance=null;setStance(e){this.stance=e}update(){if(!this.mesh.visible||!this.stance)return;let{vertices:e}=this.stance;this.stance=null;let[t,i,r]=[this.across,this.along,this.up].map(f=>B2(e,f)),s=[Sx(t)-pd,Sx(i)-pd],o=Math.ceil((Mx(t)+pd-s[0])/ir),a=Math.ceil((Mx(i)+pd-s[1])/ir),l=o<=wx&&a<=wx;this.mesh.scale.set(o*ir,a*ir,l?1:0);let[c,h]=[s[0]+o*ir/2,s[1]+a*ir/2];if(this.mesh.position.copy(this.up).multiplyScalar(this.floor),this.mesh.position.addScaledVector(this.across,c).addScaledVector(this.along,h),!l)return;let u=Uint32Array.from(t,(f,d)=>Math.floor((i[d]-s[1])/ir)*o+Math.floor((f-s[0])/ir));this.show(this.darkness(u,r,o,a),o,a)}dispose(){this.texture.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}darkness(e,t,i,r){let s=new Float32Array(i*r).fill(1);for(let{height:o,blur:a,darkness:l}of Ax){let c=new Float32Array(i*r);e.forEach((u,f)=>{let d=Math.max(0,t[f]-this.floor)/o;c[u]+=this.areas[f]/ir**2*2**-(d*d)}),z2(c,i,r,a/ir).forEach((u,f)=>s[f]*=1-l*(1-Math.exp(-u)))}return Uint8Array.from(s,o=>Math.round(255*(1-o)))}show(e,t,i){let{width:r,height:s}=this.texture.image;r===t&&s===i?this.texture.image.data=e:(this.texture.dispose(),this.texture=new Mi(e,t,i,Rl,Wn),this.texture.minFilter=this.texture.magFilter=Cn,this.texture.unpackAlignment=1,this.mesh.material.uniforms.darkness.value=this.texture),this.texture.needsUpdate=!0}};function O2({data:{faces:n,restVertices:e}}){let t=new Float32Array(e.length/3),i=r=>new B().fromArray(e,3*n[r]);for(let r=0;r<n.length;r+=3){let s=i(r),o=i(r+1).sub(s).cross(i(r+2).sub(s));for(let a=r;a<r+3;a++)t[n[a]]+=o.length()/6}return t}function B2(n,{x:e,y:t,z:i}){return Float32Array.from({length:n.length/3},(r,s)=>n[3*s]*e+n[3*s+1]*t+n[3*s+2]*i)}var Sx=n=>n.reduce((e,t)=>Math.min(e,t),1/0),Mx=n=>n.reduce((e,t)=>Math.max(e,t),-1/0);function z2(n,e,t,i){let r=Math.ceil(3*i),s=Array.from({length:2*r+1},(l,c)=>Math.exp(-.5*((c-r)/i)**2)),o=s.reduce((l,c)=>l+c,0),a=(l,c,h,u,f)=>{let d=new Float32Array(l.length);for(let m=0;m<u;m++)for(let v=0;v<c;v++){let p=l[m*f+v*h];if(p!==0)for(let g=Math.max(0,v-r);g<=Math.min(c-1,v+r);g++)d[m*f+g*h]+=p*s[g-v+r]/o}return d};return a(a(n,e,1,t,e),t,e,e,1)}var Pn=1024;function ql(n){return Math.max(1,Math.ceil(n/Pn))}function $l(n){return gg(V2(n,4),4,ds,"RGBA32UI")}function mg(n){return gg(new Uint32Array(Pn*ql(n)),1,Yo,"R32UI")}function $s(n){return gg(new Float32Array(4*Pn*ql(n)),4,li,"RGBA32F")}function Yl(n,e){let t=n.image.data;for(let i=0,r=0;r<e.length;i+=4,r+=3)t[i]=e[r],t[i+1]=e[r+1],t[i+2]=e[r+2];n.needsUpdate=!0}function gg(n,e,t,i){let r=n instanceof Float32Array?ai:Xn,s=new Mi(n,Pn,n.length/(e*Pn),t,r);return s.internalFormat=i,s.minFilter=s.magFilter=Nt,s.needsUpdate=!0,s}function V2(n,e){let t=new Uint32Array(e*Pn*ql(n.length/e));return t.set(n),t}var qn=128,yg=40,vg=.01,G2=.02,H2=1.03,_g=5,gd=class{constructor(e,t){this.faces=e;this.seen=new Float32Array(3*t)}faces;nearest=new Float32Array(qn*qn);seen;body=null;centre=[0,0,0];focal=0;setBody(e){let{vertices:t}=e,[i,r]=[[1/0,1/0,1/0],[-1/0,-1/0,-1/0]];for(let c=0;c<t.length;c++){let[h,u]=[c%3,t[c]];u<i[h]&&(i[h]=u),u>r[h]&&(r[h]=u)}let[s,o,a]=[0,1,2].map(c=>(i[c]+r[c])/2),l=0;for(let c=0;c<t.length;c+=3)l=Math.max(l,(t[c]-s)**2+(t[c+1]-o)**2+(t[c+2]-a)**2);this.body=e,this.centre=[s,o,a],this.focal=qn/2*yg/Math.max(Math.sqrt(l)*H2,1e-6)}expose(e,t){if(!this.body)return;let i=W2(e);this.look(i,this.body.vertices),this.draw(),this.ask(i,this.body,t)}look(e,t){let{centre:i,focal:r,seen:s}=this,[[o,a,l],[c,h,u],[f,d,m]]=e;for(let v=0;v<t.length;v+=3){let p=t[v]-i[0],g=t[v+1]-i[1],x=t[v+2]-i[2],A=1/(f*p+d*g+m*x+yg);s[v]=(o*p+a*g+l*x)*r*A+qn/2,s[v+1]=(c*p+h*g+u*x)*r*A+qn/2,s[v+2]=A}}draw(){let{faces:e,nearest:t,seen:i}=this;t.fill(0);for(let r=0;r<e.length;r+=3){let s=3*e[r],o=3*e[r+1],a=3*e[r+2],l=i[s+1],c=i[o+1],h=i[a+1],u=Math.ceil((l<c?l<h?l:h:c<h?c:h)-.5),f=Math.floor((l>c?l>h?l:h:c>h?c:h)-.5);if(u>f)continue;let d=i[s],m=i[o],v=i[a],p=Math.ceil((d<m?d<v?d:v:m<v?m:v)-.5),g=Math.floor((d>m?d>v?d:v:m>v?m:v)-.5);if(p>g)continue;let x=(m-d)*(h-l)-(c-l)*(v-d);if(x!==0)for(let A=u;A<=f;A++)for(let w=p;w<=g;w++){let E=w+.5,T=A+.5,_=((v-m)*(T-c)-(h-c)*(E-m))/x,M=((d-v)*(T-h)-(l-h)*(E-v))/x,L=((m-d)*(T-l)-(c-l)*(E-d))/x;if(_<0||M<0||L<0)continue;let P=_*i[s+2]+M*i[o+2]+L*i[a+2];P>t[A*qn+w]&&(t[A*qn+w]=P)}}}ask([[e,t,i],[r,s,o],[a,l,c]],h,u){let{centre:f,focal:d,nearest:m}=this,{normals:v,vertices:p}=h,g=qn-1;for(let x=0,A=0;A<p.length;x++,A+=3){if(a*v[A]+l*v[A+1]+c*v[A+2]>=0){u[x]=0;continue}let w=p[A]+vg*v[A]-f[0],E=p[A+1]+vg*v[A+1]-f[1],T=p[A+2]+vg*v[A+2]-f[2],_=a*w+l*E+c*T+yg,M=Tx((e*w+t*E+i*T)*d/_+qn/2),L=Tx((r*w+s*E+o*T)*d/_+qn/2),P=1/(_-G2),I=qn*L+M,N=m[I]<P?1:0;m[M<g?I+1:I]<P&&N++,m[M>0?I-1:I]<P&&N++,m[L<g?I+qn:I]<P&&N++,m[L>0?I-qn:I]<P&&N++,u[x]=N}}};function Tx(n){return n<0?0:n>=qn?qn-1:Math.trunc(n)}function W2(n){let e=[-n[0],-n[1],-n[2]],t=Hl(Ku(e,Math.abs(n[1])<.9?[0,1,0]:[1,0,0]));return[t,Ku(e,t),e]}var X2=120,q2=8,yd=class{constructor(e,t,i={shadows:!0}){this.lamps=e;this.on=t;this.options=i;this.maps=new gd(t.data.faces,t.numVertices),this.factors=new Float32Array(3*t.numVertices),this.exposure=new Uint8Array(t.numVertices*e.directions.length/3).fill(_g),this.directions=e.directions}lamps;on;options;factors;maps;exposure;directions;body=null;posedAt=-1/0;playing=!1;look=nr;turn=[1,0,0,0,1,0,0,0,1];due=[];changed=!0;get late(){return this.due.length>0}setPose(e){let t=performance.now();this.playing=t-this.posedAt<X2&&this.due.length<this.count,this.posedAt=t,this.body=e,this.options.shadows&&this.maps.setBody(e),this.renew()}setTurn(e){this.turn=e,this.aim()}setLook(e){let{on:t,turn:i}=this.look;this.look=e,!(t===e.on&&i===e.turn)&&this.aim()}update(){let{body:e,due:t,lamps:i,look:r}=this;if(!e||!this.changed)return!1;if(r.on)this.castShadows(),Kv(i,this.directions,e.normals,this.exposure,_g,this.factors);else{t.length=0;for(let s=0;s<this.factors.length;s++)this.factors[s]=i.mean[s%3]}return this.changed=t.length>0,!0}hurry(){this.playing=!1}get count(){return this.lamps.directions.length/3}castShadows(){let{due:e,exposure:t,maps:i}=this,r=this.on.numVertices,s=performance.now();do{let o=e.shift();if(o===void 0)return;i.expose(ot(this.directions,o),t.subarray(o*r,(o+1)*r))}while(!this.playing||performance.now()-s<q2)}renew(){if(this.changed=!0,!this.options.shadows)return;let e=new Set(this.due);for(let t=0;t<this.count;t++)e.has(t)||this.due.push(t)}aim(){let{look:{turn:e},on:t,turn:[i,r,s,o,a,l,c,h,u]}=this,f=Dt(t.up.map(m=>m*e*Math.PI/180)),d=new Float32Array(this.lamps.directions.length);for(let m=0;m<this.count;m++){let[v,p,g]=Lt(f,ot(this.lamps.directions,m));d.set([i*v+o*p+c*g,r*v+a*p+h*g,s*v+l*p+u*g],3*m)}this.directions=d,this.hurry(),this.renew()}};var vd=class{constructor(e,t){this.data=e;this.body=t;let{count:i,folds:r,lamps:s}=e;this.lighting=s&&t?new yd(s,t,{shadows:!e.coming}):null,this.factors=$s(this.lighting&&t?t.numVertices:0),this.moved=$s(r?i:0),r&&"corners"in e.anchors&&this.showPlaces(e.anchors)}data;body;factors;moved;lighting;folding=null;rest=null;get places(){return this.folding?.moved??null}get late(){return this.lighting?.late??!1}setStance(e){this.lighting?.setPose(e);let{body:t,data:{anchors:i,coming:r,folds:s}}=this;!s||r||!t||!("corners"in i)||((this.rest!==e.rest||!this.folding)&&(this.folding=new ah(s,i,t.data.faces,t.data.restVertices,e.rest),this.rest=e.rest),this.folding.setPose(e.vertices),this.showPlaces(this.folding.moved))}setTurn(e){this.lighting?.setTurn(e)}setLight(e){this.lighting?.setLook(e)}hurry(){this.lighting?.hurry()}update(){this.lighting?.update()&&Yl(this.factors,this.lighting.factors)}showPlaces({heights:e,weights:t}){let i=this.moved.image.data;for(let r=0;r<e.length;r++)i[4*r]=t[3*r],i[4*r+1]=t[3*r+1],i[4*r+2]=e[r];this.moved.needsUpdate=!0}};var Kl=["rgb","part","normal","opacity","views","depth"],Cx=`
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`,_d=`
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
`,Ex=`
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
`,$2=`
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
`,Y2=`
Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec3 scales = scalesOf(shape.x);
  mat3 turned = rotationOf(quatOf(shape.y));
  Placed result;
  result.mean = uintBitsToFloat(place.xyz);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  return result;
}
`,xd=`
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
`,K2={triangle:`#define TRIANGLE
${_d}${Ex}${xd}`,world:`${_d}${Ex}${xd}`,bones:`${_d}${$2}${xd}`,still:`#define STILL
${_d}${Y2}${xd}`};function Rx({folds:n,frame:e,lamps:t,shading:i}){return`${Object.entries({SHADED:i,LIT:t,FOLDED:n}).filter(([,s])=>s!==null).map(([s])=>`#define ${s}
`).join("")}${K2[e]}`}var Z2={low:0,high:1},Ys=class{constructor(e,t){this.data=e;this.body=t;this.rows=ql(e.count),this.vertices=$s(t?.numVertices??0),this.normals=$s(t?.numVertices??0),this.bones=$s(3*(t?.numJoints??0)),this.effects=new vd(e,t);let i={places:$l(e.places),shapes:$l(e.shapes),faces:$l(t?J2(t):new Uint32Array(0)),shading:$l(e.shading?.words??new Uint32Array(0)),vertices:this.vertices,normals:this.normals,bones:this.bones,factors:this.effects.factors,moved:this.effects.moved};this.material=new Sn({glslVersion:Rn,vertexShader:Cx,fragmentShader:Rx(e),depthTest:!1,depthWrite:!1,uniforms:j2(e,i)});let r=new Ot(new ri(2,2),this.material);r.frustumCulled=!1,this.scene.add(r),this.owned=[...Object.values(i),this.material,r.geometry]}data;body;rows;effects;vertices;normals;bones;material;scene=new Rr;camera=new os;owned;colorings(){return Kl.filter(e=>e!=="views"||this.data.hasViews)}colorSpan(e){return(e==="rgb"||this.data.frame==="still"&&e!=="opacity"&&e!=="depth")&&!this.data.shading&&!this.data.lamps?this.data.color:Z2}setStance(e){if(this.data.frame==="bones"){this.bones.image.data.set(e.bones),this.bones.needsUpdate=!0;return}Yl(this.vertices,e.vertices),(this.data.frame==="triangle"||this.data.shading)&&Yl(this.normals,e.normals),this.effects.setStance(e)}setTurn(e){let[t,i,r,s,o,a,l,c,h]=e;this.effects.setTurn(e),this.material.uniforms.turn.value.set(t,i,r,s,o,a,l,c,h)}setLook(e,t){this.material.uniforms.coloring.value=Kl.indexOf(e),this.material.uniforms.pointRadius.value=t}setDetail(e){this.material.uniforms.growth.value=sx(this.data.levels,Math.round(e*this.data.count))}setLight(e){let{body:t,data:i}=this,{lightChange:r,lightGain:s,shadingStep:o}=this.material.uniforms;if(this.effects.setLight(e),i.lamps&&s.value.fromArray(Xs(e)),!t||!i.light||!i.shading)return;let a=i.light,l=e.on&&e.turn!==0?j_(a,t.up,e.turn):a;r.value.forEach((c,h)=>c.fromArray(l.map((u,f)=>u-a[f]),3*h)),o.value=e.on?i.shading.step:0,s.value.fromArray(Xs(e))}compile(e){e.compile(this.scene,this.camera)}project(e,t,i,r,s){this.effects.update();let{uniforms:o}=this.material,[a,l,c,h,u,f,d,m,v]=t.R;o.viewRotation.value.set(a,l,c,h,u,f,d,m,v),o.viewTranslation.value.fromArray(t.t),o.focal.value.fromArray(t.focal),o.centre.value.fromArray(t.centre),o.size.value.set(t.width,t.height),o.depthRange.value.fromArray(i),o.firstRow.value=s,r.viewport.set(0,s,Pn,this.rows),e.setRenderTarget(r),e.render(this.scene,this.camera)}dispose(){for(let e of this.owned)e.dispose()}};function j2(n,e){return{...Object.fromEntries(Object.entries(e).map(([t,i])=>[t,{value:i}])),dilation:{value:n.dilation},shadingStep:{value:n.shading?.step??0},lightChange:{value:Array.from({length:8},()=>new B)},lightGain:{value:new B(1,1,1)},colorSpan:{value:bd(n.color)},count:{value:n.count},weightSpan:{value:bd(n.weights)},heightSpan:{value:bd(n.height)},scaleSpan:{value:bd(n.logScale)},viewRotation:{value:new We},viewTranslation:{value:new B},turn:{value:new We},firstRow:{value:0},focal:{value:new Ue},centre:{value:new Ue},size:{value:new Ue},depthRange:{value:new Ue(0,1)},mostViews:{value:eP(n)},pointRadius:{value:0},growth:{value:1},coloring:{value:0}}}function J2(n){let{faces:e,faceParts:t,restVertices:i}=n.data,r=new Uint32Array(4*n.numFaces),s=new Float32Array(r.buffer);for(let o=0;o<n.numFaces;o++){let[a,l,c]=e.subarray(3*o,3*o+3);r.set([a|t[o]<<24,l,c],4*o),s[4*o+3]=Q2(i,3*a,3*l,3*c)}return r}function Q2(n,e,t,i){let[r,s,o]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[a,l,c]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]];return Math.hypot(s*c-o*l,o*a-r*c,r*l-s*a)}function eP({frame:n,places:e,count:t}){let i=1;if(n==="triangle"||n==="world")for(let r=0;r<t;r++)i=Math.max(i,e[4*r+2]>>>16);return i}function bd({low:n,high:e}){return new Ue(n,e)}var tP=.25,rr={floor:0,shadow:1,cameras:2,box:3,splats:4,depths:5,mesh:6,skeleton:7},ia=class{constructor(e){this.avatar=e;let{body:t}=e;this.poser=new vo(t),this.pose=e.clips[0]?.poseAt(0)??t.restPose(),this.clothes=gx(t,this.poser),this.posed=this.poser.pose(this.pose),this.placer=new Ys(e.gaussians,t),this.ground=nP(e),this.mesh=new dd(t),this.shadow=new md(t,e.up,e.floor);let i=[[this.shadow.mesh,rr.shadow],[this.cameras.mesh,rr.cameras],[this.box.mesh,rr.box],[this.mesh.depths,rr.depths],[this.mesh.mesh,rr.mesh],[this.skeleton.mesh,rr.skeleton]];for(let[r,s]of i)r.renderOrder=s;this.root.add(...i.map(([r])=>r)),this.root.matrixAutoUpdate=!1,this.showCameras(null)}avatar;root=new Kn;poser;ground;placer;pose;posed;visible=!0;place=er;motion=tr;poseMilliseconds=0;clothes;mesh;shadow;skeleton=new na({overAll:!0});cameras=new na;box=new na;moved=!0;setPose(e){this.pose={...vi(e),moment:e.moment},this.moved=!0}setShape(e){this.poser.setShape(e.slice()),this.moved=!0}replaceGaussians(e){this.placer.dispose(),this.placer=new Ys(e,this.avatar.body),this.setTurn()}standAt(e,t){this.lead(e,G_(e,this.ground,t))}lead(e,t){this.place=e,this.motion=t;let{rotation:i,translation:r}=this.motion,[s,o,a,l]=i;this.root.matrix.copy(new Ht().compose(new B(...r),new Jt(o,a,l,s),new B(1,1,1))),this.root.matrixWorldNeedsUpdate=!0,this.setTurn()}showCameras(e){_x(this.cameras,this.avatar.cameras,tP,e)}forget(){this.moved=!0}get swinging(){return this.clothes.some(e=>e.swinging)}applyPose(){if(!this.moved&&!this.swinging)return!1;this.moved=!1;let e=performance.now(),{clothes:t,pose:i}=this;return this.posed=this.poser.pose(i,(r,s)=>{for(let o of t)o.hang(r,s,i)}),this.placer.setStance(this.posed),this.mesh.setStance(this.posed),this.shadow.setStance(this.posed),vx(this.skeleton,this.posed.joints,this.avatar.body.parents,this.avatar.body.jointNames),xx(this.box,this.posed),this.poseMilliseconds=performance.now()-e,!0}setLayers(e,t){this.mesh.visible=e.mesh,this.mesh.setVeil(e.gaussians),this.skeleton.mesh.visible=e.skeleton,this.cameras.mesh.visible=e.cameras&&t,this.shadow.mesh.visible=e.shadow,this.box.mesh.visible=e.box}prepare(e,t,i){for(let r of[this.skeleton,this.cameras,this.box])r.setScreen(e,t,i);this.shadow.update()}bounds(){return fg(this.posed.vertices)}corners(){let{low:e,high:t}=this.bounds();return[0,1,2,3,4,5,6,7].map(i=>Hs(this.motion,e.map((r,s)=>i>>s&1?t[s]:r)))}dispose(){for(let e of[this.placer,this.mesh,this.shadow,this.skeleton,this.cameras,this.box])e.dispose()}setTurn(){let[e,t,i]=this.avatar.up,{turn:r}=this.place;this.placer.setTurn(Wi(Dt([e*r,t*r,i*r])))}};function nP({body:n,clips:e,floor:t,up:i}){let r=ot(n.restJoints(),0),s=e[0]?.placeAt(0)??[0,0,0];return{up:i,floor:t,home:[r[0]+s[0],r[1]+s[1],r[2]+s[2]]}}var Px=5,iP=`
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,rP=`
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
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${Px.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`,Zl=class{mesh;constructor(e,t){let i={color:{value:new B(.5,.55,.62)}};this.mesh=fd(e,2*Px,{vertexShader:iP,fragmentShader:rP},i),this.mesh.material.side=Mn,this.mesh.position.set(...e).multiplyScalar(t)}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var jl=128,Jl=16,Ks=1<<24,Ix=`
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D order, splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpans[${Jl}];
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
`,Lx=`
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
`;function Fx(n){let e=new Float32Array(12*jl),t=new Uint16Array(6*jl);for(let r=0;r<jl;r++)e.set([-1,-1,r,1,-1,r,1,1,r,-1,1,r],12*r),t.set([0,1,2,0,2,3].map(s=>4*r+s),6*r);let i=new as;return i.setAttribute("position",new un(e,3)),i.setIndex(new un(t,1)),i.instanceCount=xg(n),i.boundingSphere=new Yi(void 0,1/0),i}function xg(n){return Math.ceil(n/jl)}var Dx=1-1/1024,sP=.999,wg=512,oP=2*Math.log(255),aP=Float32Array.from({length:Math.ceil(wg*oP)+2},(n,e)=>Math.exp(-.5*(e+.5)/wg)),lP=Float32Array.from({length:256},(n,e)=>2*Math.log(Math.max(e,1))),Dr=3,sr=1<<Dr,Ql=class{constructor(e,t){this.width=e;this.height=t;this.pixels=new Uint8Array(4*e*t),this.sums=new Float32Array(4*e*t),this.columns=e+sr-1>>Dr,this.open=new Uint8Array(this.columns*(t+sr-1>>Dr))}width;height;pixels;sums;columns;open;before={left:1/0,top:1/0,right:0,bottom:0};paint(e,t,{gain:i,spans:r}){let{looks:s,splats:o}=e,a={...e,floats:new Float32Array(o.buffer,o.byteOffset,o.length),gain:i},l={left:this.width,top:this.height,right:0,bottom:0};this.openTiles();for(let c=t.length-1;c>=0;c--){let h=t[c],u=4*(h&Ks-1);s[u]!==0&&this.paintSplat(a,u,r[h/Ks|0],l)}return this.finish(l),l}paintSplat({floats:e,gain:t,looks:i,splats:r},s,{x:o,y:a},l){let{columns:c,height:h,open:u,sums:f,width:d}=this,m=e[s],v=e[s+1],p=i[s+1],g=wd(r[s+2]),x=wd(r[s+2]>>>16),A=wd(r[s+3]),w=wd(r[s+3]>>>16),E=g*g+A*A,T=g*x+A*w,_=x*x+w*w,M=lP[p>>>24],L=Math.sqrt(M*E),P=Math.sqrt(M*_),I=Math.max(0,Math.ceil(v-P-.5)),N=Math.min(h,Math.floor(v+P+.5)),z=Math.max(0,Math.ceil(m-L-.5)),F=Math.min(d,Math.floor(m+L+.5));if(I>=N||z>=F||!this.isOpen(z,I,F,N))return;z<l.left&&(l.left=z),I<l.top&&(l.top=I),F>l.right&&(l.right=F),N>l.bottom&&(l.bottom=N);let q=(p>>>24)/255,Y=bg(p&255,o,a,t),V=bg(p>>>8&255,o,a,t),ie=bg(p>>>16&255,o,a,t),X=_/(E*_-T*T),ee=T/_,ne=1/_,Se=1/X;for(let Te=I;Te<N;Te++){let K=Te+.5-v,re=K*K*ne,ye=m+ee*K-.5,ke=Math.sqrt(Math.max(0,(M-re)*Se)),fe=Math.min(d,Math.floor(ye+ke)+1),Ge=(Te>>Dr)*c,_t=Math.max(0,Math.ceil(ye-ke));for(let Ie=4*(Te*d+_t);_t<fe;_t++,Ie+=4){let nt=f[Ie+3];if(nt>Dx)continue;let ct=_t-ye,Xt=Math.min(sP,q*aP[(re+X*ct*ct)*wg|0])*(1-nt);f[Ie]+=Xt*Y,f[Ie+1]+=Xt*V,f[Ie+2]+=Xt*ie,f[Ie+3]=nt+Xt,nt+Xt>Dx&&u[Ge+(_t>>Dr)]--}}}isOpen(e,t,i,r){let{columns:s,open:o}=this,[a,l]=[e>>Dr,i-1>>Dr];for(let c=t>>Dr;c<=r-1>>Dr;c++)for(let h=a;h<=l;h++)if(o[c*s+h]>0)return!0;return!1}openTiles(){let{columns:e,height:t,open:i,width:r}=this;i.fill(sr*sr);let[s,o]=[r%sr||sr,t%sr||sr];for(let a=e-1;a<i.length;a+=e)i[a]=sr*s;for(let a=0;a<e;a++)i[i.length-e+a]=o*(a===e-1?s:sr)}finish(e){let{before:t,pixels:i,sums:r,width:s}=this,o=Math.max(e.right,t.right),a=Math.min(e.left,t.left);for(let l=Math.min(e.top,t.top);l<Math.max(e.bottom,t.bottom);l++){let c=4*(l*s+o);for(let h=4*(l*s+a);h<c;h+=4)i[h]=Sd(r[h]),i[h+1]=Sd(r[h+1]),i[h+2]=Sd(r[h+2]),i[h+3]=Sd(r[h+3]),r[h]=r[h+1]=r[h+2]=r[h+3]=0}this.before={...e}}},kx=new Uint32Array(1),cP=new Float32Array(kx.buffer);function wd(n){return kx[0]=(n&32768)<<16|(n&32767)<<13,cP[0]*2**112}function bg(n,e,t,i){let r=e+(t-e)*n/255;return Math.max(0,Math.min(i*r,Math.max(r,1)))}function Sd(n){return n<1?255*n+.5|0:255}var hP=`
precision highp float;

in vec3 position;
uniform vec2 size;
uniform vec4 region;
out vec2 pixel;

void main() {
  pixel = mix(region.xy, region.zw, 0.5 * position.xy + 0.5);
  gl_Position = vec4(2.0 * pixel.x / size.x - 1.0, 1.0 - 2.0 * pixel.y / size.y, 0.0, 1.0);
}
`,uP=`
precision highp float;

in vec2 pixel;
uniform sampler2D picture;
out vec4 result;

void main() { result = texelFetch(picture, ivec2(pixel), 0); }
`,Md=class{mesh=new Ot(new ri(2,2),dP());painting=new Ql(1,1);texture=new Mi;projected={splats:new Uint32Array(0),looks:new Uint32Array(0)};constructor(){this.mesh.frustumCulled=!1}paint(e,t,i,r,s,o){this.read(e,t),this.fit(s,o);let{bottom:a,left:l,right:c,top:h}=this.painting.paint(this.projected,i,r),{uniforms:u}=this.mesh.material;u.size.value.set(s,o),u.region.value.set(l,h,c,a),this.mesh.visible=l<c,this.texture.needsUpdate=this.mesh.visible}dispose(){for(let e of[this.texture,this.mesh.geometry,this.mesh.material])e.dispose()}read(e,t){let{height:i,width:r}=t,s=4*r*i;this.projected.splats.length!==s&&(this.projected={splats:new Uint32Array(s),looks:new Uint32Array(s)});let o=e.getContext();e.setRenderTarget(t),[this.projected.splats,this.projected.looks].forEach((a,l)=>{o.readBuffer(o.COLOR_ATTACHMENT0+l),o.readPixels(0,0,r,i,o.RGBA_INTEGER,o.UNSIGNED_INT,a)}),o.readBuffer(o.COLOR_ATTACHMENT0)}fit(e,t){this.painting.width===e&&this.painting.height===t||(this.painting=new Ql(e,t),this.texture.dispose(),this.texture=new Mi(this.painting.pixels,e,t),this.texture.minFilter=this.texture.magFilter=Nt,this.mesh.material.uniforms.picture.value=this.texture)}};function Nx(n){let e=n.getContext(),t=e.getExtension("WEBGL_debug_renderer_info");return t!==null&&String(e.getParameter(t.UNMASKED_RENDERER_WEBGL)).includes("SwiftShader")}function dP(){return new Sn({glslVersion:Rn,vertexShader:hP,fragmentShader:uP,uniforms:{picture:{value:null},size:{value:new Ue},region:{value:new Ut}},side:Mn,transparent:!0,depthTest:!1,depthWrite:!1,blending:Ai,blendEquation:Ni,blendSrc:Ti,blendDst:oi})}var fP=1.5,Ad=class{count=0;mesh;painter=new Md;placers=[];order=mg(0);target=Ux(1);shown=!0;behind=!1;painted=null;constructor(){this.mesh=new Ot(Fx(0),pP()),this.mesh.frustumCulled=!1}get objects(){return[this.mesh,this.painter.mesh]}get visible(){return this.shown}show(e,t){this.shown=e,this.behind=t;for(let i of this.objects)i.visible&&=e}compile(e,t,i){for(let r of this.placers)r.compile(e);e.compile(this.isPainted(e)?this.painter.mesh:this.mesh,t,i)}get drawn(){return this.mesh.material.uniforms.drawn.value}setPlacers(e){let t=e.reduce((i,r)=>i+r.rows,0);if(e.length>Jl||t*Pn>Ks)throw new jt("too-much",`at most ${Jl} avatars of ${Ks/1e6} million Gaussians can be shown at once`);return this.placers=e,this.count=e.reduce((i,{data:r})=>i+r.count,0),this.makeRoom(Math.max(1,t)),this.firstRows().map((i,r)=>i*Pn+r*Ks)}setOrder(e){this.order.image.data.set(e),this.order.needsUpdate=!0,this.mesh.material.uniforms.drawn.value=e.length;for(let t of this.placers)t.setDetail(e.length/this.count);this.mesh.geometry.instanceCount=xg(e.length)}setLook({mode:e,coloring:t,pointSize:i,exposure:r,light:s}){let{uniforms:o}=this.mesh.material;o.gain.value=t==="rgb"?2**r:1,o.contour.value=e==="splats"?0:e==="points"?1:fP,this.placers.forEach((a,l)=>{a.setLook(t,e==="points"?i:0),a.setLight(s);let{low:c,high:h}=a.colorSpan(t);o.colorSpans.value[l].set(c,h)})}project(e,t,i){let r=e.getRenderTarget(),s=this.firstRows();this.placers.forEach((a,l)=>{let{width:c,height:h}=t[l];this.mesh.material.uniforms.size.value.set(c,h),a.project(e,t[l],i,this.target,s[l])});let o=this.isPainted(e);this.mesh.visible=!o,this.painter.mesh.visible=o,o&&this.paint(e,t[0]),e.setRenderTarget(r)}dispose(){for(let e of[this.painter,this.order,this.target,this.mesh.geometry,this.mesh.material])e.dispose()}isPainted(e){return this.painted??=Nx(e),this.painted&&this.count>0&&!this.behind&&this.mesh.material.uniforms.contour.value===0}paint(e,{height:t,width:i}){let{colorSpans:r,gain:s}=this.mesh.material.uniforms,o=this.order.image.data.subarray(0,this.drawn);this.painter.paint(e,this.target,o,{spans:r.value,gain:s.value},i,t)}firstRows(){let e=0;return this.placers.map(t=>(e+=t.rows)-t.rows)}makeRoom(e){this.target.height!==e&&(this.target.dispose(),this.order.dispose(),this.target=Ux(e),this.order=mg(e*Pn));let{uniforms:t}=this.mesh.material;t.order.value=this.order,[t.splats.value,t.looks.value]=this.target.textures,this.setOrder(new Uint32Array(0))}};function pP(){let n={order:{value:null},splats:{value:null},looks:{value:null},drawn:{value:0},size:{value:new Ue},depthCoefficients:{value:new Ue(...og())},colorSpans:{value:Array.from({length:Jl},()=>new Ue(0,1))},contour:{value:0},gain:{value:1}};return new Sn({glslVersion:Rn,vertexShader:Ix,fragmentShader:Lx,uniforms:n,side:Mn,transparent:!0,depthWrite:!1,blending:Ai,blendEquation:Ni,blendSrc:Ti,blendDst:oi})}function Ux(n){let e=new dn(Pn,n,{count:2,format:ds,type:Xn,internalFormat:"RGBA32UI",minFilter:Nt,magFilter:Nt,depthBuffer:!1,generateMipmaps:!1});return e.textures[1].format=Ko,e.textures[1].internalFormat="RG32UI",e}var Td=class{constructor(e){this.data=e;this.placer=new Ys(e,null)}data;placer;motion=tr;lead(e){this.motion=e}dispose(){this.placer.dispose()}};var Ed=class{splats=new Ad;actors=new Map;scene=new Rr;sorter=new ld;camera=new wn;ground;floor;cloud=null;chosen=0;lastId=0;alone=!1;shown=[];gone=!1;constructor(e){let t=new ia(e);this.ground=t.ground,this.floor=new Zl(this.ground.up,this.ground.floor),this.camera.matrixWorldAutoUpdate=!1;for(let i of this.splats.objects)i.renderOrder=rr.splats;this.scene.add(this.floor.mesh,...this.splats.objects),this.enter(0,t,er)}get actor(){return this.of(this.chosen)}get chosenId(){return this.chosen}of(e){let t=this.actors.get(e);if(!t)throw new jt("no-avatar",`the scene has no avatar ${e}`);return t}add(e){let t=++this.lastId;try{this.enter(t,new ia(e),er)}catch(i){throw this.remove(t),i}return t}replace(e,t=this.chosen){let i=this.of(t),r=new ia(e);i.ground===this.ground&&this.setGround(r.ground),r.visible=i.visible,this.scene.remove(i.root),this.enter(t,r,i.place),i.dispose();for(let s of this.actors.values())s.standAt(s.place,this.ground)}remove(e){if(e===this.chosen)throw new jt("no-avatar","choose another avatar before this one leaves");let t=this.of(e);this.actors.delete(e),this.scene.remove(t.root),this.group(),t.dispose()}choose(e){this.of(e),this.chosen=e,this.alone&&this.group()}show(e,t){let i=this.of(e);i.visible!==t&&(i.visible=t,this.group())}place(e,t){this.of(e).standAt(t,this.ground)}standLike({motion:e,place:t}){this.actor.motion!==e&&this.actor.lead(t,e)}setAlone(e){e!==this.alone&&(this.alone=e,this.group())}replaceGaussians(e){this.actor.replaceGaussians(e),this.group()}setCloud(e,t){let i=this.cloud;i?.data!==e&&(this.cloud=e&&new Td(e),this.group(),i?.dispose()),this.cloud?.lead(t)}get world(){return this.ground}get poseMilliseconds(){return this.shown.reduce((e,{poseMilliseconds:t})=>e+t,0)}get sortMilliseconds(){return this.sorter.milliseconds}colorings(){return this.actor.placer.colorings()}applyPose(){this.shown.forEach((e,t)=>{e.applyPose()&&this.sorter.setStance(t,{...e.posed,places:e.placer.effects.places})}),this.shown.includes(this.actor)||this.actor.applyPose()}get late(){return this.shown.some(({placer:e})=>e.effects.late)}get swinging(){return this.shown.some(e=>e.swinging)}hurry(){for(let{placer:e}of this.shown)e.effects.hurry()}sort(e,t,i){let{splats:r}=this;if(r.count===0)return i(!0);let s=Math.max(1,Math.round(t*r.count)),o=this.ownViews(e).map(sg);this.sorter.sort(o,Math.min(s,r.count),a=>{a&&(r.setOrder(a),this.sorter.recycle(a)),i(a!==null)})}compile(e){this.splats.compile(e,this.camera,this.scene),e.compile(this.floor.mesh,this.camera,this.scene)}setLook(e,t,i){this.splats.setLook({...e,pointSize:e.pointSize*i}),this.splats.show(t.gaussians,t.cameras||t.box),this.floor.mesh.visible=t.floor;for(let r of this.actors.values())r.root.visible=this.shown.includes(r),r.setLayers(t,r===this.actor)}draw(e,t,i){Y_(this.camera.matrixWorldInverse,t),this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert(),Ju(this.camera.projectionMatrix,t);for(let a of this.shown)a.prepare(t.width,t.height,i);let{up:r,floor:s}=this.ground,o=ea(t).reduce((a,l,c)=>a+l*r[c],0);this.floor.mesh.renderOrder=o<s?rr.skeleton+1:rr.floor,this.splats.visible&&this.splats.project(e,this.ownViews(t),this.depthRange(t)),e.render(this.scene,this.camera)}showCameras(e){this.actor.showCameras(e)}bounds(){let t=(this.shown.length>0?this.shown:[this.actor]).flatMap(r=>r.corners()),i=r=>[0,1,2].map(s=>r(...t.map(o=>o[s])));return{low:i(Math.min),high:i(Math.max)}}get disposed(){return this.gone}dispose(){this.gone=!0;for(let e of this.actors.values())e.dispose();for(let e of[this.sorter,this.splats,this.floor,this.cloud])e?.dispose()}enter(e,t,i){t.standAt(i,this.ground),this.actors.set(e,t),this.scene.add(t.root),this.group()}setGround(e){this.ground=e,this.scene.remove(this.floor.mesh),this.floor.dispose(),this.floor=new Zl(e.up,e.floor),this.scene.add(this.floor.mesh)}group(){let e=this.alone?[this.actor]:[...this.actors.values()];this.shown=e.filter(s=>this.alone||s.visible);let t=[...this.shown.map(({placer:s})=>s),...this.still?[this.still.placer]:[]],i=this.splats.setPlacers(t),r=t.map(({data:{anchors:s,levels:o,opacities:a}},l)=>({anchors:s,levels:o,opacities:a,first:i[l]}));this.sorter.setGroups(r);for(let s of this.shown)s.forget()}get still(){return this.alone?null:this.cloud}ownViews(e){return[...this.shown.map(({motion:i})=>i),...this.still?[this.still.motion]:[]].map(i=>Gl(e,i))}depthRange(e){let t=sg(e),r=(this.shown.length>0?this.shown:[this.actor]).flatMap(s=>s.corners()).map(s=>s.reduce((o,a,l)=>o+t[l]*a,t[3]));return[Math.min(...r),Math.max(...r)+1e-6]}};var Ox={type:"change"},Mg={type:"start"},zx={type:"end"},Cd=new zo,Bx=new ii,mP=Math.cos(70*ji.DEG2RAD),mn=new B,Zn=2*Math.PI,wt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Sg=1e-6,Rd=class extends Tl{constructor(e,t=null){super(e,t),this.state=wt.NONE,this.target=new B,this.cursor=new B,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:ls.ROTATE,MIDDLE:ls.DOLLY,RIGHT:ls.PAN},this.touches={ONE:cs.ROTATE,TWO:cs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new B,this._lastQuaternion=new Jt,this._lastTargetPosition=new B,this._quat=new Jt().setFromUnitVectors(e.up,new B(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new Ho,this._sphericalDelta=new Ho,this._scale=1,this._panOffset=new B,this._rotateStart=new Ue,this._rotateEnd=new Ue,this._rotateDelta=new Ue,this._panStart=new Ue,this._panEnd=new Ue,this._panDelta=new Ue,this._dollyStart=new Ue,this._dollyEnd=new Ue,this._dollyDelta=new Ue,this._dollyDirection=new B,this._mouse=new Ue,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=yP.bind(this),this._onPointerDown=gP.bind(this),this._onPointerUp=vP.bind(this),this._onContextMenu=AP.bind(this),this._onMouseWheel=bP.bind(this),this._onKeyDown=wP.bind(this),this._onTouchStart=SP.bind(this),this._onTouchMove=MP.bind(this),this._onMouseDown=_P.bind(this),this._onMouseMove=xP.bind(this),this._interceptControlDown=TP.bind(this),this._interceptControlUp=EP.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=wt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Ox),this.update(),this.state=wt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;mn.copy(t).sub(this.target),mn.applyQuaternion(this._quat),this._spherical.setFromVector3(mn),this.autoRotate&&this.state===wt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,r=this.maxAzimuthAngle;isFinite(i)&&isFinite(r)&&(i<-Math.PI?i+=Zn:i>Math.PI&&(i-=Zn),r<-Math.PI?r+=Zn:r>Math.PI&&(r-=Zn),i<=r?this._spherical.theta=Math.max(i,Math.min(r,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+r)/2?Math.max(i,this._spherical.theta):Math.min(r,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let s=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),s=o!=this._spherical.radius}if(mn.setFromSpherical(this._spherical),mn.applyQuaternion(this._quatInverse),t.copy(this.target).add(mn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=mn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),s=!!l}else if(this.object.isOrthographicCamera){let a=new B(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),s=l!==this.object.zoom;let c=new B(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=mn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Cd.origin.copy(this.object.position),Cd.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Cd.direction))<mP?this.object.lookAt(this.target):(Bx.setFromNormalAndCoplanarPoint(this.object.up,this.target),Cd.intersectPlane(Bx,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),s=!0)}return this._scale=1,this._performCursorZoom=!1,s||this._lastPosition.distanceToSquared(this.object.position)>Sg||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Sg||this._lastTargetPosition.distanceToSquared(this.target)>Sg?(this.dispatchEvent(Ox),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Zn/60*this.autoRotateSpeed*e:Zn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){mn.setFromMatrixColumn(t,0),mn.multiplyScalar(-e),this._panOffset.add(mn)}_panUp(e,t){this.screenSpacePanning===!0?mn.setFromMatrixColumn(t,1):(mn.setFromMatrixColumn(t,0),mn.crossVectors(this.object.up,mn)),mn.multiplyScalar(e),this._panOffset.add(mn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let r=this.object.position;mn.copy(r).sub(this.target);let s=mn.length();s*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*s/i.clientHeight,this.object.matrix),this._panUp(2*t*s/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),r=e-i.left,s=t-i.top,o=i.width,a=i.height;this._mouse.x=r/o*2-1,this._mouse.y=-(s/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Zn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Zn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Zn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._rotateStart.set(i,r)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panStart.set(i,r)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyStart.set(0,s)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),r=.5*(e.pageX+i.x),s=.5*(e.pageY+i.y);this._rotateEnd.set(r,s)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Zn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Zn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panEnd.set(i,r)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyEnd.set(0,s),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ue,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function gP(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function yP(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function vP(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(zx),this.state=wt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function _P(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case ls.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=wt.DOLLY;break;case ls.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=wt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=wt.ROTATE}break;case ls.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=wt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=wt.PAN}break;default:this.state=wt.NONE}this.state!==wt.NONE&&this.dispatchEvent(Mg)}function xP(n){switch(this.state){case wt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case wt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case wt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function bP(n){this.enabled===!1||this.enableZoom===!1||this.state!==wt.NONE||(n.preventDefault(),this.dispatchEvent(Mg),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(zx))}function wP(n){this.enabled!==!1&&this._handleKeyDown(n)}function SP(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case cs.ROTATE:if(this.enableRotate===!1){this.state=wt.NONE;break}this._handleTouchStartRotate(n),this.state=wt.TOUCH_ROTATE;break;case cs.PAN:if(this.enablePan===!1){this.state=wt.NONE;break}this._handleTouchStartPan(n),this.state=wt.TOUCH_PAN;break;default:this.state=wt.NONE}break;case 2:switch(this.touches.TWO){case cs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=wt.TOUCH_DOLLY_PAN;break;case cs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=wt.TOUCH_DOLLY_ROTATE;break;default:this.state=wt.NONE}break;default:this.state=wt.NONE}this.state!==wt.NONE&&this.dispatchEvent(Mg)}function MP(n){switch(this._trackPointer(n),this.state){case wt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case wt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case wt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case wt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=wt.NONE}}function AP(n){this.enabled!==!1&&n.preventDefault()}function TP(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function EP(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var ec=35,Vx=.02,CP=10,Pd=class{constructor(e,t){this.canvas=e;this.changed=t;this.camera.position.set(0,1,3),this.controls=this.makeControls()}canvas;changed;camera=new wn(ec);controls;snapped=null;restless=0;get through(){return this.snapped}state(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),fov:this.camera.fov,snapped:this.snapped?.name??null}}look(e,t,i=ec){this.snapped=null,this.camera.position.set(...e),this.camera.fov=ji.clamp(i,1,150),this.controls.target.set(...t),this.camera.up.copy(this.up),this.controls.update(),this.changed()}setUp(e){if(this.up.equals(new B(...e)))return;this.up.set(...e),this.camera.up.copy(this.up);let{target:t}=this.controls;this.controls.dispose(),this.controls=this.makeControls(),this.controls.target.copy(t)}snap(e){let t=this.controls.target.clone(),i=new B(...ea(e)),r=new B(e.R[6],e.R[7],e.R[8]),s=Math.max(.2,t.sub(i).dot(r));this.snapped=e,this.camera.position.copy(i),this.camera.quaternion.copy(RP(e)),this.camera.fov=ji.radToDeg(2*Math.atan(e.height/2/e.K[4])),this.controls.target.copy(i).addScaledVector(r,s),this.changed()}unsnap(){this.snapped&&(this.snapped=null,this.controls.update(),this.changed())}orbit(e,t){this.snapped=null;let i=this.camera.position.clone().sub(this.controls.target);i.applyAxisAngle(this.up,e);let r=i.angleTo(this.up),s=new B().crossVectors(this.up,i);if(s.lengthSq()>0){let o=ji.clamp(r-t,Vx,Math.PI-Vx);i.applyAxisAngle(s.normalize(),o-r)}this.camera.position.copy(this.controls.target).add(i),this.camera.up.copy(this.up),this.controls.update(),this.changed()}retreat(e){let{target:t}=this.controls;this.camera.position.sub(t).setLength(e).add(t),this.controls.update(),this.changed()}move(e){if(this.snapped)return;let t=new B(...e);this.camera.position.add(t),this.controls.target.add(t),this.controls.update(),this.changed()}tick(){this.snapped||this.restless===0||(this.restless--,this.controls.update())}pinhole(e,t){if(this.snapped)return ju(this.snapped,e,t);let{position:i,quaternion:r}=this.camera;return q_(i.toArray(),[r.w,r.x,r.y,r.z],this.camera.fov,e,t)}pictureRect(e,t){return this.snapped&&ig(this.snapped,e,t)}sync(e){this.camera.aspect=e.width/e.height,Ju(this.camera.projectionMatrix,e),this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert(),this.camera.updateMatrixWorld()}dispose(){this.controls.dispose()}up=new B(0,1,0);makeControls(){let e=new Rd(this.camera,this.canvas);return e.enableDamping=!matchMedia("(prefers-reduced-motion: reduce)").matches,e.dampingFactor=.15,e.zoomToCursor=!0,e.minDistance=.1,e.maxDistance=60,e.addEventListener("start",()=>this.unsnap()),e.addEventListener("change",()=>{this.restless=CP,this.changed()}),e}};function RP({R:n}){let e=new wn;return e.matrix.set(n[0],-n[3],-n[6],0,n[1],-n[4],-n[7],0,n[2],-n[5],-n[8],0,0,0,0,1),new Jt().setFromRotationMatrix(e.matrix)}var PP=1e-6,ra=class{constructor(e,t={}){this.canvas=e;this.viewpoint=new Pd(e,()=>{this.invalidate(),this.fire("view",this.view())}),cx(),this.presenter=new nd(e,this.viewpoint),this.scheduler=new id({tick:()=>this.viewpoint.tick(),apply:i=>this.presenter.prepare(this.visible(),i),draw:()=>this.presenter.draw(this.visible()),drawn:()=>{(this.late()||this.visible().some(i=>i.swinging))&&this.invalidate(),this.fire("frame",this.stats())}}),this.headset=new ed({stage:()=>this.stage(0),presenter:this.presenter,scheduler:this.scheduler,frame:()=>this.fire("immersedframe",null),changed:i=>this.fire("immersion",i)}),this.observer=new ResizeObserver(()=>this.resized()),this.observer.observe(e),this.listenForContext(),t.background&&this.setDisplay(t),this.scheduler.start()}canvas;cast=new Qo(()=>this.stage(0),()=>this.alter());headset;presenter;viewpoint;scheduler;stages=[null,null];events=new EventTarget;observer;abort=new AbortController;framed=null;load(e,t=0){return this.show(xi(e),t)}show(e,t=0){let i=this.stages[t];return i?i.replace(e):this.stages[t]=new Ed(e),this.presenter.getReady(this.stage(t)),t===0&&(this.viewpoint.setUp(this.stage(0).world.up),this.frameBody()),this.alter(),this.fire("load",{slot:t}),e}replaceGaussians(e,t=0){let i=this.stage(t),{avatar:r}=i.actor;i.replaceGaussians(e?Jv(e,r.body):r.gaussians),this.alter()}unload(e){this.stages[e]?.dispose(),this.stages[e]=null,this.alter()}avatar(e=0){return this.stages[e]?.actor.avatar??null}setPose(e,t){for(let i of this.slots(t)){let{actor:r}=this.stage(i);e.rotations.length===4*r.avatar.body.numJoints&&(r.setPose(e),this.fire("pose",{slot:i}))}this.alter()}pose(e=0){return vi(this.stage(e).actor.pose)}setShape(e,t){for(let i of this.slots(t))this.stage(i).actor.setShape(e);this.alter()}shape(e=0){return this.stage(e).actor.poser.shape?.slice()??null}joints(e=0){let{motion:t,pose:i,poser:r}=this.stage(e).actor;return $u(t,r.joints(i))}get camera(){return this.viewpoint.camera}view(){return this.viewpoint.state()}setView({position:e,target:t,fov:i,snapped:r}){this.viewpoint.look(e,t,i),r!==null&&this.findCamera(r)&&this.snap(r)}snap(e){let t=typeof e=="string"?this.findCamera(e):e;t&&this.viewpoint.snap(Ws(t,this.stage(0).actor.motion))}unsnap(){this.viewpoint.unsnap()}captureView(){let{R:e,t,focal:i,centre:r,width:s,height:o}=this.cssPinhole(),a=[i[0],0,r[0],0,i[1],r[1],0,0,1];return{name:"view",R:[...e],t:[...t],K:a,width:s,height:o,held_out:!1,anchor:!1}}frameBody(){let e=this.stages[0];if(!e)return;e.applyPose();let{width:t,height:i}=this.presenter.screens(this.visible().length)[0],{motion:r,posed:s}=e.actor,o=Kt(r.rotation,bt(s.joints.rotations,0)),{position:a,target:l}=X_(e.bounds(),o,e.world.up,ec,t/i);this.viewpoint.look(a,l),this.framed=this.view()}reframe(){this.isFramed()&&this.frameBody()}orbit(e,t){this.viewpoint.orbit(e,t)}moveView(e){let t=this.isFramed();this.viewpoint.move(e),t&&(this.framed=this.view())}pictureRect(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pictureRect(this.isSplit()?e/2:e,t)}screenOf(e){let[t,i,r]=$_(this.cssPinhole(),e);return r>0?{x:t,y:i,depth:r}:null}get display(){return this.presenter.display}setDisplay(e){let t={...this.presenter.display,...e},i=ji.clamp(t.share,1e-4,1),r=this.presenter.display;this.presenter.display={...t,share:i,resolution:ji.clamp(t.resolution,.05,2)},nx.some(o=>r[o]!==this.presenter.display[o])?this.alter():this.invalidate()}get layers(){return this.presenter.layers}setLayers(e){this.presenter.layers={...this.presenter.layers,...e},this.invalidate()}colorings(){return this.stages[0]?.colorings()??[]}invalidate(){this.scheduler.invalidate()}drawn(){return this.scheduler.settled()}async frame(){if(await this.scheduler.settled(),this.late()){for(let e of this.visible())e.hurry();await this.scheduler.settled()}return this.stats()}readPixels(){return this.presenter.draw(this.visible()),this.presenter.read()}async render(e){let t=this.stage(e.slot??0);return this.scheduler.hold(()=>this.presenter.render(t,e))}stats(){let e=this.visible(),t=s=>e.reduce((o,a)=>o+s(a),0),{width:i,height:r}=this.canvas;return{fps:this.scheduler.framesPerSecond(),frameMs:this.scheduler.milliseconds,sortMs:t(s=>s.sortMilliseconds),poseMs:t(s=>s.poseMilliseconds),drawn:t(s=>s.splats.drawn),total:t(s=>s.splats.count),width:i,height:r}}on(e,t){let i=r=>t(r.detail);return this.events.addEventListener(e,i,{signal:this.abort.signal}),()=>this.events.removeEventListener(e,i)}dispose(){this.scheduler.stop(),this.observer.disconnect(),this.abort.abort(),this.viewpoint.dispose(),this.stages.forEach(e=>e?.dispose()),this.presenter.dispose()}isFramed(){let[e,t]=[this.framed,this.view()],i=(r,s)=>Math.hypot(r[0]-s[0],r[1]-s[1],r[2]-s[2]);return!e||t.snapped!==null?!1:i(e.position,t.position)+i(e.target,t.target)<PP}resized(){let e=this.stages[0],{clientWidth:t,clientHeight:i}=this.canvas;if(e&&t>0&&i>0&&this.isFramed()){let{width:r,height:s}=this.presenter.screens(this.visible().length)[0];e.applyPose(),this.viewpoint.retreat(tg(e.bounds(),e.world.up,ec,r/s)),this.framed=this.view()}this.invalidate()}stage(e){let t=this.stages[e];if(!t)throw new jt("no-avatar",`no avatar has been loaded into slot ${e}`);return t}slots(e){return e!==void 0?[e]:[0,1].filter(t=>this.stages[t])}cssPinhole(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pinhole(Math.round(this.isSplit()?e/2:e),t)}findCamera(e){return this.avatar()?.cameras.find(t=>t.name===e)}isSplit(){return this.presenter.display.split&&this.stages[1]!==null}visible(){return this.stages.filter((e,t)=>e!==null&&(t===0||this.isSplit()))}late(){return this.visible().some(e=>e.late)}listenForContext(){let{signal:e}=this.abort;this.canvas.addEventListener("webglcontextlost",t=>{t.preventDefault(),this.scheduler.pause(),this.fire("contextlost",null)},{signal:e}),this.canvas.addEventListener("webglcontextrestored",()=>{this.scheduler.resume(),this.fire("contextrestored",null)},{signal:e})}alter(){this.fire("content",null),this.invalidate()}fire(e,t){this.events.dispatchEvent(new CustomEvent(e,{detail:t}))}};var Gx=3e6,IP=65536,Hx={char:1,uchar:1,int8:1,uint8:1,short:2,ushort:2,int16:2,uint16:2,int:4,uint:4,int32:4,uint32:4,float:4,float32:4,double:8,float64:8},sa=["x","y","z","f_dc_0","f_dc_1","f_dc_2","opacity","scale_0","scale_1","scale_2","rot_0","rot_1","rot_2","rot_3"],LP=.28209479177387814,FP=2,[DP,kP]=[-12,6],NP=.3;function Id(n){let e=UP(n),t=zP(n,e);return{gaussians:VP(t),plain:e.plain}}function UP(n){let e=new TextDecoder("latin1").decode(new Uint8Array(n,0,Math.min(n.byteLength,IP)));if(!/^ply\r?\n/.test(e))throw new Le("it is no PLY: a still scene is a .ply of Gaussians");let t=/end_header\r?\n/.exec(e);if(!t)throw new Le("its PLY header does not end");let i=e.slice(0,t.index).split(`
`).map(d=>d.trim().split(/\s+/)),r=i.find(([d])=>d==="format")?.[1];if(r!=="binary_little_endian")throw new Le(`it is a PLY of format ${r??"none"}, expected binary_little_endian`);let s=i.flatMap((d,m)=>d[0]==="element"?[m]:[]),o=i[s[0]]??[];if(o[1]==="chunk")throw new Le("it is a compressed PLY: save it as a plain one");if(o[1]!=="vertex")throw new Le("its PLY does not begin with vertices");let a=Number(o[2]);if(!Number.isSafeInteger(a)||a<1||a>Gx)throw new Le(`it has ${o[2]} Gaussians, expected 1 to ${Gx/1e6} million`);let l=OP(i.slice(s[0]+1,s[1])),c=l.reduce((d,{size:m})=>d+m,0),h=t.index+t[0].length,[u,f]=[n.byteLength-h,a*c];if(u<f||u>f&&s.length===1)throw new Le(`it has ${u} bytes for its ${a} Gaussians, expected ${f}: it may be cut off`);return{count:a,start:h,stride:c,offsets:BP(l),plain:!l.some(({name:d})=>d==="f_rest_0")}}function OP(n){return n.filter(([e])=>e==="property").map(([,e,t])=>{if(!(e in Hx))throw new Le(`its PLY has a property of type ${e}, expected numbers`);return{name:t,type:e,size:Hx[e]}})}function BP(n){return sa.map(e=>{let t=n.findIndex(({name:i})=>i===e);if(t<0)throw new Le(`its PLY has no ${e}: it is no scene of Gaussians`);if(!/^float(32)?$/.test(n[t].type))throw new Le(`its ${e} is ${n[t].type}, expected float`);return n.slice(0,t).reduce((i,{size:r})=>i+r,0)})}function zP(n,{count:e,offsets:t,start:i,stride:r}){let s=new DataView(n,i,e*r),o=new Float32Array(sa.length*e);for(let a=0,l=0;a<e;a++)for(let c=0;c<sa.length;c++,l++){let h=s.getFloat32(a*r+t[c],!0);if(!Number.isFinite(h))throw new Le(`its Gaussian ${a} has a ${sa[c]} that is not finite`);o[l]=h}return o}function VP(n){let e=sa.length,t=n.length/e,i=Xx(n,[7,8,9],u=>Math.min(Math.max(u,DP),kP)),r={low:0,high:Xx(n,[3,4,5],Wx).high},s=new Float32Array(3*t),o=new Uint32Array(4*t),a=new Uint32Array(4*t),l=new Uint8Array(t);for(let u=0;u<t;u++){let f=n.subarray(e*u,e*(u+1));s.set(f.subarray(0,3),3*u),l[u]=Math.round(255/(1+Math.exp(-f[6])));let[d,m,v]=[3,4,5].map(A=>qx(Wx(f[A]),r,255));o[4*u+3]=d|m<<8|v<<16|l[u]<<24;let[p,g,x]=[7,8,9].map(A=>qx(f[A],i,1023));a[4*u]=p|g<<10|x<<20,a[4*u+1]=GP(f.subarray(10,14),u)}let c=new Uint32Array(s.buffer);for(let u=0;u<t;u++)o.set(c.subarray(3*u,3*u+3),4*u);let h={low:0,high:1};return{count:t,frame:"still",anchors:{kind:"still",means:s},places:o,shapes:a,shading:null,light:null,lamps:null,folds:null,opacities:l,levels:[],hasViews:!1,weights:h,height:h,logScale:i,color:r,dilation:NP,coming:!1}}var Wx=n=>Math.min(Math.max(.5+LP*n,0),FP);function Xx(n,e,t){let[i,r]=[1/0,-1/0];for(let s=0;s<n.length;s+=sa.length)for(let o of e){let a=t(n[s+o]);a<i&&(i=a),a>r&&(r=a)}return{low:i,high:r>i?r:i+1}}function qx(n,{low:e,high:t},i){return Math.round(Math.min(Math.max((n-e)/(t-e),0),1)*i)}function GP(n,e){let t=Math.hypot(...n);if(t===0)throw new Le(`its Gaussian ${e} has a rotation of length 0`);let i=0;for(let o=1;o<4;o++)Math.abs(n[o])>Math.abs(n[i])&&(i=o);let r=(n[i]<0?-Math.SQRT2:Math.SQRT2)/t,s=i<<30;for(let o=0,a=0;o<4;o++)o!==i&&(s|=Math.round((.5+.5*r*n[o])*1023)<<a,a+=10);return s>>>0}var ms,Yt,Ag,$x,Tg=Object.is,Ld=0,nb=[],Eg=[],Qt=gt,Yx=Qt.__b,Kx=Qt.__r,Zx=Qt.diffed,jx=Qt.__c,Jx=Qt.unmount,Qx=Qt.__;function oa(n,e){Qt.__h&&Qt.__h(Yt,n,Ld||e),Ld=0;var t=Yt.__H||(Yt.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function Bi(n){return Ld=1,HP(rb,n)}function HP(n,e,t){var i=oa(ms++,2);if(i.t=n,!i.__c&&(i.__=[t?t(e):rb(void 0,e),function(s){var o=(i.__N||i.__)[0],a=i.t(o,s);Tg(o,a)||(i.__N=[a,i.__[1]],i.__c.setState({}))}],i.__c=Yt,!Yt.__f)){Yt.__f=!0;var r=Yt.shouldComponentUpdate;Yt.shouldComponentUpdate=function(s,o,a){var l=this.__H;if(!l)return!0;var c=!1,h=this.props!=s;if(l.__.some(function(f){f.__N&&(c=!0,Tg(f.__[0],f.__N[0])||(h=!0))}),r){var u=r.call(this,s,o,a);return c?u||h:u}return!c||h}}return i.__}function on(n,e){var t=oa(ms++,3);!Qt.__s&&Rg(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,Yt.__H.__h.push(t))}function Fd(n,e){var t=oa(ms++,4);!Qt.__s&&Rg(t.__H,e)&&(t.__P=!1,t.__=n,t.u=e,Yt.__h.push(t))}function ht(n){return Ld=5,aa(function(){return{current:n}},[])}function aa(n,e){var t=oa(ms++,7);return Rg(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function ib(n){var e=Yt.context[n.__c],t=oa(ms++,9);return t.c=n,e?(t.__==null&&(t.__=!0,e.sub(Yt)),e.props.value):n.__}function Dd(){var n=oa(ms++,11);if(!n.__){for(var e=Yt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);n.__="P"+t[0]+"-"+t[1]++}return n.__}function WP(){var n;do{for(;n=Eg.shift();)try{tc(n)}catch(t){Qt.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=nb.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(tc),e.__h.some(Cg),e.__h=[]}catch(t){e.__h=[],Qt.__e(t,n.__v)}}}while(Eg.length)}Qt.__b=function(n){Yt=null,Yx&&Yx(n)},Qt.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),Qx&&Qx(n,e)},Qt.__r=function(n){Kx&&Kx(n),ms=0;var e=(Yt=n.__c).__H;e&&(Ag==Yt?Yt.__h=[]:(e.__h.some(tc),e.__h.some(Cg),ms=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Ag=Yt},Qt.diffed=function(n){Zx&&Zx(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&tb(nb.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Ag=Yt=null},Qt.__c=function(n,e){e.some(function(t){try{t.__h.some(tc),t.__h=t.__h.filter(function(i){return!i.__||Cg(i)})}catch(i){t.__h=[function(){throw i}]}}),jx&&jx(n,e)},Qt.unmount=function(n){Jx&&Jx(n);var e,t,i=n.__c;i&&i.__H&&(i.__H.__.some(function(r){try{if(r.__P&&r.__c){if(t===void 0){for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}r.__P=t,tb(Eg.push(r))}else tc(r)}catch(s){e=s}}),i.__H=void 0,e&&Qt.__e(e,i.__v))};var eb=typeof requestAnimationFrame=="function";function XP(n){var e,t=function(){clearTimeout(i),eb&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(t,35);eb&&(e=requestAnimationFrame(t))}function tb(n){n!=1&&$x==Qt.requestAnimationFrame||(($x=Qt.requestAnimationFrame)||XP)(WP)}function tc(n){var e=Yt,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()),Yt=e}function Cg(n){var e=Yt;n.__c=n.__(),Yt=e}function Rg(n,e){return!n||n.length!=e.length||e.some(function(t,i){return!Tg(t,n[i])})}function rb(n,e){return typeof e=="function"?e(n):e}var ob=["poses","views"],Nd={fps:30,count:90,poses:[],views:[]},Zs=9e3,la=240;function or(n){return n.poses.length+n.views.length>0}function js(n,e,t){return n[e].find(i=>i.frame===t)??null}function nc(n,e,t){let r=[...Ud(n,e,t.frame)[e],t].sort((s,o)=>s.frame-o.frame);return{...n,count:Math.max(n.count,t.frame+1),[e]:r}}function Ud(n,e,t){return{...n,[e]:n[e].filter(i=>i.frame!==t)}}function ab(n,e,t,i){let r=js(n,e,t),s=Math.min(Math.max(Math.round(i),0),n.count-1);return r&&s!==t?nc(Ud(n,e,t),e,{...r,frame:s}):n}function Ig(n,e){let t=Math.max(0,...n.poses.map(({frame:i})=>i),...n.views.map(({frame:i})=>i));return{...n,count:Math.min(Math.max(Math.round(e),t+1,2),Zs)}}function Od(n){return[...new Set([...n.poses,...n.views].map(({frame:t})=>t))].sort((t,i)=>t-i)}var Pg=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),kd=n=>Array.isArray(n)&&n.length===3&&n.every(Number.isFinite),sb=(n,e)=>Number.isInteger(n)&&n>=0&&n<e;function ca(n){if(!Pg(n))return!1;let{fps:e,count:t,poses:i,views:r}=n;if(!(typeof e=="number"&&e>=1&&e<=la&&sb(t,Zs+1)))return!1;let s=(o,a)=>Array.isArray(o)&&o.every(l=>Pg(l)&&sb(l.frame,t)&&typeof l.smooth=="boolean"&&a(l))&&o.every((l,c)=>c===0||l.frame>o[c-1].frame);return s(i,({turns:o,place:a})=>Pg(o)&&Object.values(o).every(kd)&&kd(a))&&s(r,({position:o,target:a,fov:l})=>kd(o)&&kd(a)&&Number.isFinite(l))}var ua={clip:null,edits:{},shift:[0,0,0],keys:Nd,betas:null},cb=Object.keys(ua),hb={x:0,y:0,z:0,turn:0,scale:1,up:"capture"},Bd=15,lb=1,Vn=50,ic=3600;function rc(n,e,t=er){return{id:n,run:e,place:t,offset:0,visible:!0,own:ua}}function ub(n){let e=t=>n.every(({place:i})=>Math.hypot(i.x-t,i.z)>lb/2);for(let t=0;;t++){let i=lb*(t%2===1?(t+1)/2:-t/2);if(e(i))return{...er,x:i}}}var sc=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),ha=(n,e,t)=>typeof n=="number"&&n>=e&&n<=t,db=n=>Array.isArray(n)&&n.length<=1e3&&n.every(Number.isFinite),da=n=>db(n)&&n.length===3,Lg=n=>sc(n)&&Object.values(n).every(da),Fg=n=>n===null||db(n),fb=n=>sc(n)&&ha(n.x,-Vn,Vn)&&ha(n.z,-Vn,Vn)&&Number.isFinite(n.turn),qP=n=>sc(n)&&(n.clip===null||typeof n.clip=="string")&&Lg(n.edits)&&da(n.shift)&&ca(n.keys)&&Fg(n.betas),$P=n=>sc(n)&&ha(n.id,0,1e6)&&typeof n.run=="string"&&fb(n.place)&&ha(n.offset,-ic,ic)&&typeof n.visible=="boolean"&&qP(n.own);function pb(n){return!Array.isArray(n)||n.length>Bd||!n.every($P)?!1:new Set(n.map(({id:e})=>e)).size===n.length}var mb=n=>sc(n)&&fb(n)&&ha(n.y,-Vn,Vn)&&ha(n.scale,.001,1e3)&&Yu.includes(n.up);var fa=["off","opacity","wipe","difference"],zd=["system","light","dark"],gb=["theme","studio","picture"],pa=[.1,.25,.5,1,1.5,2,4],kr={...ua,frame:0,playing:!1,loop:!0,speed:1,elapsed:0,members:[],chosen:0,still:hb,stillShown:!0,autoKey:!1,viewFollows:!1,view:null,follow:!0,layers:{gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!0,box:!1,shadow:!0},mode:"splats",coloring:"rgb",exposure:0,light:nr,background:"theme",share:1,resolution:1,adapts:!0,streaming:!1,posing:!1,joint:null,comparison:"off",opacity:.5,wipe:.5,second:null,autoRefine:!1,theme:"system"};var Js=(n,e,t)=>({keys:[n],label:`Show or hide ${t}`,group:"Look",run:({state:i})=>{i.layers.value={...i.layers.peek(),[e]:!i.layers.peek()[e]}}}),yb=Math.PI/36,Vd=(n,e,t,i)=>({keys:[n],label:e,group:"Look",run:({engine:r})=>r.orbit(t*yb,i*yb)}),Dg=[{keys:["Space"],label:"Play or pause",group:"Play",run:({player:n})=>n.toggle()},{keys:[","],label:"One frame back",group:"Play",run:({player:n})=>n.step(-1)},{keys:["."],label:"One frame on",group:"Play",run:({player:n})=>n.step(1)},{keys:["Home"],label:"First frame",group:"Play",run:({player:n})=>n.seek(0)},{keys:["End"],label:"Last frame",group:"Play",run:({player:n})=>n.seek(Number.MAX_SAFE_INTEGER)},{keys:["l"],label:"Loop",group:"Play",run:({state:n})=>{n.loop.value=!n.loop.peek()}},{keys:["["],label:"Slower",group:"Play",run:n=>vb(n,-1)},{keys:["]"],label:"Faster",group:"Play",run:n=>vb(n,1)},Js("1","gaussians","the Gaussians"),Js("2","mesh","the body mesh"),Js("3","skeleton","the skeleton"),Js("4","cameras","the cameras"),Js("5","floor","the floor"),Js("6","box","the bounding box"),Js("7","shadow","the shadow"),Vd("ArrowLeft","Look from farther left",-1,0),Vd("ArrowRight","Look from farther right",1,0),Vd("ArrowUp","Look from higher up",0,1),Vd("ArrowDown","Look from lower down",0,-1),{keys:["c"],label:"Next colouring",group:"Look",run:ZP},{keys:["f"],label:"Frame the body",group:"Look",run:n=>n.engine.frameBody()},{keys:["p"],label:"Pose by hand",group:"Pose",run:({state:n})=>{n.posing.value=!n.posing.peek()}},{keys:["m"],label:"Mirror the pose",group:"Pose",run:({poser:n})=>n.mirror()},{keys:["0"],label:"Reset the pose",group:"Pose",run:({poser:n})=>n.reset()},{keys:["Ctrl+z"],label:"Undo",group:"Pose",run:({history:n})=>n.undo()},{keys:["Ctrl+Shift+z","Ctrl+y"],label:"Redo",group:"Pose",run:({history:n})=>n.redo()},{keys:["k"],label:"Key this pose",group:"Keys",run:({keying:n})=>n.setPose()},{keys:["Shift+k"],label:"Key this view",group:"Keys",run:({keying:n})=>n.setView()},{keys:["a"],label:"Key each drag",group:"Keys",run:({keying:n,state:e})=>n.setAuto(!e.autoKey.peek())},{keys:["<"],label:"Key before",group:"Keys",run:({keying:n})=>n.step(-1)},{keys:[">"],label:"Next key",group:"Keys",run:({keying:n})=>n.step(1)},{keys:["Shift+ArrowLeft"],label:"Move the key back",group:"Keys",run:({keying:n})=>n.nudge(-1)},{keys:["Shift+ArrowRight"],label:"Move the key on",group:"Keys",run:({keying:n})=>n.nudge(1)},{keys:["Delete","Backspace"],label:"Remove the key",group:"Keys",run:({keying:n})=>n.remove()},{keys:["v"],label:"Next camera",group:"Compare",run:n=>n.snapBy(1)},{keys:["Shift+v"],label:"Camera before",group:"Compare",run:n=>n.snapBy(-1)},{keys:["Escape"],label:"Leave the camera",group:"Compare",run:n=>n.snap(null)},{keys:["x"],label:"Next comparison",group:"Compare",run:jP},{keys:["b"],label:"Other run beside this one",group:"Compare",run:JP},{keys:["r"],label:"Refine",group:"Compare",run:({refining:n})=>{n.refine()}},{keys:["d"],label:"Before or after refining",group:"Compare",run:({refining:n})=>n.compare(n.side.peek()==="after"?"before":"after")},{keys:["s"],label:"Save a picture",group:"Share",run:n=>{n.savePicture()}},{keys:["w"],label:"Record a video",group:"Share",run:({page:n})=>{n.recorder.value=!n.recorder.peek()}},{keys:["u"],label:"Copy a link to exactly this",group:"Share",run:n=>{n.copyLink()}},{keys:["\\"],label:"Show or hide the panel",group:"Page",run:({page:n})=>n.togglePanel()},{keys:["t"],label:"Light or dark",group:"Page",run:({page:n})=>n.nextTheme()},{keys:["?"],label:"Keyboard shortcuts",group:"Page",run:({page:n})=>{n.shortcuts.value=!0}}];function _b(n){if(n.altKey||KP(n))return null;let e=YP(n);return Dg.find(t=>t.keys.includes(e))??null}function YP(n){let e=n.key===" "?"Space":n.key.length===1?n.key.toLowerCase():n.key,t=/^([a-z]|Arrow\w+)$/.test(e);return`${n.ctrlKey||n.metaKey?"Ctrl+":""}${t&&n.shiftKey?"Shift+":""}${e}`}function KP(n){let e=n.target;return e.closest("dialog[open]")||e.matches("input[type=number]")||e.closest("[role=tablist]")&&/^Arrow/.test(n.key)?!0:n.key===" "?e.closest("button, input:not([type=range]), a")!==null:n.key.startsWith("Arrow")&&e.closest("[role=tab], select, input:not([type=checkbox])")?!0:e.matches("input[type=range], input[type=radio]")&&/^(Arrow|Page|Home|End)/.test(n.key)}function vb({state:n},e){let t=pa.findIndex(i=>i>=n.speed.peek());n.speed.value=pa[Math.min(Math.max(t+e,0),pa.length-1)]}function ZP({engine:n,state:e}){let t=n.colorings();e.coloring.value=t[(t.indexOf(e.coloring.peek())+1)%t.length]??"rgb"}function jP(n){let{state:e,photographs:t}=n;if(!t.possible.peek())return n.notices.info("There are no photographs to compare with here.");n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=fa[(fa.indexOf(e.comparison.peek())+1)%fa.length]}function JP(n){let e=n.company.member(n.state.chosen.peek())?.run,t=n.source.runs.peek().filter(({id:i})=>i!==e);if(t.length===0)return n.notices.info("There is no second run: start the viewer with two.");n.state.second.value=n.state.second.peek()===null?t[0].id:null}function kg(n){n.detail!==0&&requestAnimationFrame(()=>{let e=document.activeElement;e instanceof HTMLElement&&e.matches(QP)&&e.blur()})}var QP="button:not([role=combobox]), input[type=checkbox], input[type=radio]";var Ng=Ov(null);function oe(){let n=ib(Ng);if(!n)throw new Error("A part of the page is shown outside of it.");return n}var eI=Symbol.for("pv"),tI=0;function y(n,e,t,i,r,s){e||(e={});var o,a,l=e;if("ref"in l&&typeof n!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:n,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:eI,__v:--tI,__i:-1,__u:0};return(r||s)&&(c.__source=r,c.__self=s),gt.vnode&&gt.vnode(c),c}var nI={play:y("path",{d:"M6.5 4.2v11.6L15.5 10z",fill:"currentColor"}),pause:y("path",{d:"M6.5 4.5v11M13.5 4.5v11","stroke-width":"2.4"}),previous:y("path",{d:"M14 5v10L7.5 10zM5.5 5v10"}),next:y("path",{d:"M6 5v10l6.5-5zM14.5 5v10"}),loop:y("path",{d:"M4 9V8a3 3 0 0 1 3-3h8m0 0-2.5-2.5M15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m0 0 2.5 2.5M5 15l2.5-2.5"}),camera:y("path",{d:"M3 7h3l1.5-2h5L14 7h3v9H3zM10 14a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z"}),record:y(je,{children:[y("circle",{cx:"10",cy:"10",r:"6.5"}),y("circle",{cx:"10",cy:"10",r:"3",fill:"currentColor",stroke:"none"})]}),stop:y("rect",{x:"6",y:"6",width:"8",height:"8",rx:"1.5",fill:"currentColor"}),link:y("path",{d:"M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9"}),sun:y(je,{children:[y("circle",{cx:"10",cy:"10",r:"3.2"}),y("path",{d:"M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3"})]}),moon:y("path",{d:"M15.8 12.2A6.3 6.3 0 0 1 7.8 4.2a6.3 6.3 0 1 0 8 8z"}),display:y(je,{children:[y("rect",{x:"2.8",y:"4",width:"14.4",height:"10",rx:"1.6"}),y("path",{d:"M7.5 17h5"})]}),headset:y("path",{d:"M4.2 6.5h11.6a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2.6L11.4 12H8.6l-1.8 2.5H4.2A1.5 1.5 0 0 1 2.7 13V8a1.5 1.5 0 0 1 1.5-1.5z"}),help:y(je,{children:[y("circle",{cx:"10",cy:"10",r:"7.2"}),y("path",{d:"M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"}),y("circle",{cx:"10",cy:"13.7",r:".5",fill:"currentColor"})]}),panel:y(je,{children:[y("rect",{x:"2.8",y:"3.8",width:"14.4",height:"12.4",rx:"2"}),y("path",{d:"M12.2 3.8v12.4"})]}),layers:y("path",{d:"m10 3 7 3.6-7 3.6-7-3.6zM3.4 10.2 10 13.6l6.6-3.4M3.4 13.6 10 17l6.6-3.4"}),pose:y(je,{children:[y("circle",{cx:"10",cy:"4",r:"1.8"}),y("path",{d:"M4 8.2l6-.6 6 .6M10 7.6v5M10 12.6 7.3 17M10 12.6l2.7 4.4"})]}),shape:y("path",{d:"M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.6v3.8M8 11.6v3.8"}),scene:y(je,{children:[y("circle",{cx:"7",cy:"5.2",r:"1.8"}),y("path",{d:"M7 8v5M7 13l-1.8 4M7 13l1.8 4M4 9.4h6"}),y("circle",{cx:"14",cy:"7",r:"1.4"}),y("path",{d:"M14 9.4v3.8M14 13.2 12.8 17M14 13.2l1.2 3.8"})]}),add:y("path",{d:"M10 4v12M4 10h12"}),eye:y(je,{children:[y("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),y("circle",{cx:"10",cy:"10",r:"2.2"})]}),hidden:y(je,{children:[y("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),y("path",{d:"m4 16 12-12"})]}),compare:y(je,{children:[y("rect",{x:"2.8",y:"4",width:"14.4",height:"12",rx:"1.8"}),y("path",{d:"M10 2.5v15"}),y("path",{d:"M12.4 8h2.4M12.4 11h2.4"})]}),refine:y("path",{d:"M10 2.8 11.6 7l4.4 1.5-4.4 1.5L10 14.2 8.4 10 4 8.5 8.4 7zM15.4 13l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z"}),close:y("path",{d:"m5.5 5.5 9 9M14.5 5.5l-9 9"}),chevron:y("path",{d:"m6 8 4 4 4-4"}),check:y("path",{d:"m4.8 10.4 3.4 3.4 7-7.4"}),undo:y("path",{d:"M7.5 4 4 7.5 7.5 11M4.4 7.5h7.2a4.2 4.2 0 0 1 0 8.4H8"}),redo:y("path",{d:"M12.5 4 16 7.5 12.5 11M15.6 7.5H8.4a4.2 4.2 0 0 0 0 8.4H12"}),reset:y("path",{d:"M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.2 3.6v3.2h3.2"}),mirror:y("path",{d:"M10 3v14M7.5 6 3 14.5h4.5zM12.5 6l4.5 8.5h-4.5z"}),frame:y("path",{d:"M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13"}),key:y("path",{d:"m10 3.5 6 6.5-6 6.5L4 10z"}),download:y("path",{d:"M10 4v9m0 0-3.5-3.5M10 13l3.5-3.5M4 13v3h12v-3"}),upload:y("path",{d:"M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3"}),warning:y(je,{children:[y("path",{d:"M10 3.2 17.4 16H2.6z"}),y("path",{d:"M10 8v3.6"}),y("circle",{cx:"10",cy:"13.6",r:".5",fill:"currentColor"})]}),more:y(je,{children:[y("circle",{cx:"4.5",cy:"10",r:"1.2",fill:"currentColor"}),y("circle",{cx:"10",cy:"10",r:"1.2",fill:"currentColor"}),y("circle",{cx:"15.5",cy:"10",r:"1.2",fill:"currentColor"})]})};function In({name:n}){return y("svg",{class:"icon",viewBox:"0 0 20 20","aria-hidden":"true",children:nI[n]})}function xb({children:n}){let e=oe(),[t,i]=Bi(!1),r=ht(0),s=a=>a.dataTransfer?.types.includes("Files")??!1,o=a=>l=>{s(l)&&(l.preventDefault(),r.current+=a,i(r.current>0))};return y("div",{class:"drop-target",onDragEnter:o(1),onDragLeave:o(-1),onDragOver:a=>s(a)&&a.preventDefault(),onDrop:a=>{a.preventDefault(),r.current=0,i(!1),e.openFiles(a.dataTransfer?.files??[])},children:[n,t&&y("div",{class:"drop-veil",children:y("div",{class:"drop-card",children:[y(In,{name:"upload"}),y("strong",{children:"Drop a motion to play it"}),y("span",{children:[e.source.motionKinds,"; or a still scene: a PLY of Gaussians"]})]})})]})}var iI={hip:[[-125,40],[-50,50],[-35,70]],knee:[[-5,150],[-15,15],[-10,10]],ankle:[[-40,50],[-30,30],[-30,30]],foot:[[-40,40],[-10,10],[-10,10]],spine1:[[-30,45],[-30,30],[-30,30]],spine2:[[-25,40],[-30,30],[-25,25]],spine3:[[-20,30],[-30,30],[-25,25]],neck:[[-45,45],[-60,60],[-40,40]],head:[[-45,45],[-60,60],[-40,40]],collar:[[-20,20],[-35,25],[-20,45]],shoulder:[[-100,100],[-140,70],[-110,120]],elbow:[[-90,90],[-150,8],[-30,30]],wrist:[[-60,60],[-40,40],[-85,85]],hand:[[-30,30],[-30,30],[-40,40]],jaw:[[-5,30],[-10,10],[-5,5]],eye:[[-30,30],[-40,40],[-5,5]],finger:[[-30,30],[-40,40],[-100,45]],thumb:[[-60,60],[-60,60],[-60,60]]},rI=[[-180,180],[-180,180],[-180,180]],bb=/^(index|middle|ring|pinky|thumb)\d$/;function Gd(n){let{side:e,kind:t}=Ab(n),r=(iI[bb.test(t)?t.startsWith("thumb")?"thumb":"finger":t]??rI).map(([o,a],l)=>e==="right"&&l>0?[-a,-o]:[o,a]),s=o=>r.map(a=>a[o]*Math.PI/180);return{low:s(0),high:s(1)}}var wb=["Torso","Head","Left arm","Right arm","Left leg","Right leg","Left hand","Right hand"];function Sb(n){let{side:e,kind:t}=Ab(n);if(["neck","head","jaw","eye"].includes(t))return"Head";if(e===null)return"Torso";let i=["hip","knee","ankle","foot"].includes(t)?"leg":t==="hand"||bb.test(t)?"hand":"arm";return`${e==="left"?"Left":"Right"} ${i}`}function Mb(n){return n.startsWith("left_")?`right_${n.slice(5)}`:n.startsWith("right_")?`left_${n.slice(6)}`:n}function ar(n){let e=n.replaceAll("_"," ").replace(/(\D)(\d)/g,"$1 $2");return e.charAt(0).toUpperCase()+e.slice(1)}function Ab(n){let e=/^(left|right)_(.+)$/.exec(n);return e?{side:e[1],kind:e[2]}:{side:null,kind:n}}function Hd({body:n,motion:e,frame:t},i,r){let s=e?e.poseAt(t):n.restPose();(Object.keys(i).length>0||r.some(o=>o!==0))&&delete s.moment;for(let[o,a]of Object.entries(i)){let l=n.jointNames.indexOf(o);l>=0&&s.rotations.set(Dt(a),4*l)}return r.forEach((o,a)=>{s.trans[a]+=o}),s}function gs(n,e){return Jn(bt(n.rotations,e))}function Wd(n,e,t){let i={};return n.jointNames.forEach((r,s)=>{[0,1,2,3].every(a=>e.rotations[4*s+a]===t.rotations[4*s+a])||(i[r]=gs(t,s))}),i}function Tb(n,e){let t={};return n.jointNames.forEach((i,r)=>{let s=n.jointNames.indexOf(Mb(i));if(n.parents[r]<0||s<0)return;let[o,a,l]=gs(e,s);t[i]=[o,-a,-l]}),t}var sI=240;function Cb(n,e,t){let i=t===null?-1:e.jointNames.indexOf(t),r=Math.min(n.count,sI),s=Array.from({length:r},(h,u)=>u*(n.count-1)/Math.max(r-1,1)),o=s.map(h=>{let u=n.poseAt(h);return i<0?ot(u.trans,0):gs(u,i)}),a=i<0?o:oI(o),l=[0,1,2].map(h=>a.map(u=>u[h])),c=l.flat();return{axes:l,frames:s,low:Math.min(...c),high:Math.max(...c)}}function oI(n){let e=[];for(let t of n){let i=e.at(-1)??t,r=Math.hypot(...t),s=r>1e-6?t.map(o=>o-2*Math.PI*o/r):t;e.push(Eb(s,i)<Eb(t,i)?s:t)}return e}var Eb=(n,e)=>Math.hypot(n[0]-e[0],n[1]-e[1],n[2]-e[2]);var Ug=["x","y","z"],Rb=.08;function Pb(){let{avatar:n,keying:e,motion:t,state:i}=oe(),[r,s,o]=[n.value?.body,t.value,i.joint.value],a=o!==null&&r?.jointNames.includes(o)?o:null,l=aa(()=>r&&s?Cb(s,r,a):null,[r,s,a]);if(!l||!s)return null;let c=a===null?"Place":ar(a),h=a===null?hI:cI,u=`${h(l.low)} to ${h(l.high)}`;return y("div",{class:"key-lane key-curves",children:[y("span",{class:"key-lane-name",children:[c,y("small",{children:h(l.high)}),y("small",{children:h(l.low)})]}),y("div",{class:"key-track",children:[y("svg",{viewBox:"0 0 1 1",preserveAspectRatio:"none",role:"img","aria-label":`${c}: ${u}`,children:Ug.map((f,d)=>y("path",{"data-axis":f,d:aI(l,d,s.count)},f))}),i.keys.value.poses.map(({frame:f})=>y("span",{class:"key-line",style:{"--at":f/Math.max(s.count-1,1)}},f))]}),y("output",{class:"key-values","aria-label":`${c} at this frame`,children:lI(l,e.frame.value).map((f,d)=>y("span",{"data-axis":Ug[d],children:h(f)},Ug[d]))})]})}function aI({axes:n,frames:e,high:t,low:i},r,s){let o=Math.max(t-i,1e-6);return`M${n[r].map((l,c)=>{let h=Rb+(1-2*Rb)*((t-l)/o);return`${(e[c]/Math.max(s-1,1)).toFixed(4)} ${h.toFixed(4)}`}).join("L")}`}function lI({axes:n,frames:e},t){let i=e.findIndex(r=>r>=t-1e-6);return n.map(r=>r.at(i)??0)}var cI=n=>`${Math.round(n*180/Math.PI)}°`,hI=n=>`${n.toFixed(2)} m`;var uI={poses:"Poses",views:"View"},dI={poses:"Pose",views:"View"};function Ib(){let{keying:n,motion:e,page:t,state:i}=oe();if(t.tab.value!=="keys")return null;let r=Math.max(e.value?.count??i.keys.value.count,2);return y("section",{class:"key-strip","aria-label":"Keys along the time",style:{"--now":n.frame.value/(r-1)},children:[ob.map(s=>y(fI,{lane:s,count:r},s)),y(Pb,{})]})}function fI({lane:n,count:e}){let{keying:t,player:i,state:r}=oe(),s=ht(null),o=l=>{let{left:c,width:h}=s.current.getBoundingClientRect();return Math.round((l.clientX-c)/h*(e-1))},a=l=>{l.buttons===1&&i.seek(o(l))};return y("div",{class:"key-lane",children:[y("span",{class:"key-lane-name",children:uI[n]}),y("div",{class:"key-track",ref:s,onPointerDown:a,onPointerMove:a,children:r.keys.value[n].map(({frame:l,smooth:c})=>y(mI,{label:`${dI[n]} at frame ${l+1}`,at:l/(e-1),smooth:c,chosen:t.lane.value===n&&t.frame.value===l,onPress:()=>t.choose(n,l),frameUnder:o,onDrag:(h,u)=>t.moveTo(h,n,l,u)},l))})]})}var pI=3;function mI({label:n,at:e,smooth:t,chosen:i,onPress:r,frameUnder:s,onDrag:o}){let{keying:a,state:l}=oe();return y("button",{type:"button",class:"key-mark","aria-label":n,"aria-pressed":i,title:n,"data-smooth":t||void 0,style:{"--at":e},onPointerDown:h=>{h.stopPropagation();let[u,f]=[l.keys.peek(),h.clientX],d=!1;r();let m=p=>{!d&&Math.abs(p.clientX-f)<pI||(d||a.begin(),d=!0,o(u,s(p)))},v=()=>{removeEventListener("pointermove",m),removeEventListener("pointerup",v),removeEventListener("pointercancel",v)};addEventListener("pointermove",m),addEventListener("pointerup",v),addEventListener("pointercancel",v)},onClick:h=>h.detail===0&&r()})}function Pe({label:n,onPress:e,icon:t,shortcut:i,pressed:r,disabled:s,kind:o="plain",children:a}){return y("button",{type:"button",class:`button ${o} ${a?"":"bare"}`,"aria-label":n,title:i?`${n} (${i})`:n,"aria-pressed":r,disabled:s,onClick:e,children:[t&&y(In,{name:t}),a]})}function Lb(){let{opened:n}=oe(),e=ht(null),t=n.questions.value[0]??null;return on(()=>{t?e.current?.open||e.current?.showModal():e.current?.close()},[t]),y("dialog",{class:"dialog motion-flags",ref:e,"aria-labelledby":"motion-flags-title",onCancel:i=>{i.preventDefault(),n.dismiss()},children:t&&y(gI,{question:t},t.problem)})}function gI({question:{file:n,flags:e,problem:t}}){let i=oe(),{opened:r}=i;return y("form",{class:"dialog-content",onSubmit:s=>{s.preventDefault();let o=s.currentTarget;i.attempt(async()=>r.answer(await vI(o,t.fields,e)))},children:[y("header",{children:[y("h2",{id:"motion-flags-title",children:n.name}),y(Pe,{label:"Leave it",icon:"close",onPress:()=>r.dismiss()})]}),y("p",{role:"alert",children:t.message}),t.fields.map(s=>y("label",{class:"flag","data-wanted":t.wanted.includes(s.name)||void 0,children:[y("span",{children:["--",s.name]}),y(yI,{field:s,given:e[s.name]})]},s.name)),y("footer",{children:y("button",{type:"submit",class:"button primary",children:"Read again"})})]})}function yI({field:n,given:e}){return n.kind==="choice"?y("select",{name:n.name,children:n.choices.map(t=>y("option",{selected:t===(e??n.default),children:t},t))}):n.kind==="file"?y("input",{type:"file",name:n.name,accept:".json"}):y("input",{type:"number",name:n.name,step:"any",placeholder:"as the file says",defaultValue:e})}async function vI(n,e,t){let i=new FormData(n),r={};for(let{name:s,kind:o,default:a}of e){let l=i.get(s),c=l instanceof File?await l.text():(l??"").trim();c!==""&&c!==a?r[s]=c:o==="file"&&t[s]&&(r[s]=t[s])}return r}var _I=Symbol.for("preact-signals");function Yd(){if(Nr>1)Nr--;else{var n,e=!1;for((function(){var r=qd;for(qd=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var o=s.t;o!==void 0;o=o.x)o.i===r.i&&(o.i=s.i);r=r.o}})();ac!==void 0;){var t=ac;for(ac=void 0,Xd++;t!==void 0;){var i=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Db(t))try{t.c()}catch(r){e||(n=r,e=!0)}t=i}}if(Xd=0,Nr--,e)throw n}}function Pt(n){if(Nr>0)return n();Og=++xI,Nr++;try{return n()}finally{Yd()}}var oc,Wt=void 0;function ys(n){var e=Wt,t=oc;Wt=void 0,oc=void 0;try{return n()}finally{Wt=e,oc=t}}var ac=void 0,Nr=0,Xd=0,xI=0,Og=0,qd=void 0,$d=0;function Fb(n){if(Wt!==void 0){var e=n.n;if(e===void 0||e.t!==Wt)return e={i:0,S:n,p:Wt.s,n:void 0,t:Wt,e:void 0,x:void 0,r:e},Wt.s!==void 0&&(Wt.s.n=e),Wt.s=e,n.n=e,32&Wt.f&&n.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Wt.s,e.n=void 0,Wt.s.n=e,Wt.s=e),e}}function gn(n,e){this.v=n,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}gn.prototype.brand=_I;gn.prototype.h=function(){return!0};gn.prototype.S=function(n){var e=this,t=this.t;t!==n&&n.e===void 0&&(n.x=t,this.t=n,t!==void 0?t.e=n:ys(function(){var i;(i=e.W)==null||i.call(e)}))};gn.prototype.U=function(n){var e=this;if(this.t!==void 0){var t=n.e,i=n.x;t!==void 0&&(t.x=i,n.e=void 0),i!==void 0&&(i.e=t,n.x=void 0),n===this.t&&(this.t=i,i===void 0&&ys(function(){var r;(r=e.Z)==null||r.call(e)}))}};gn.prototype.subscribe=function(n){var e=this;return Xe(function(){var t=e.value;ys(function(){return n(t)})},{name:"sub"})};gn.prototype.valueOf=function(){return this.value};gn.prototype.toString=function(){return this.value+""};gn.prototype.toJSON=function(){return this.value};gn.prototype.peek=function(){var n=this;return ys(function(){return n.value})};Object.defineProperty(gn.prototype,"value",{get:function(){var n=Fb(this);return n!==void 0&&(n.i=this.i),this.v},set:function(n){if(n!==this.v){if(Xd>100)throw new Error("Cycle detected");(function(t){Nr!==0&&Xd===0&&t.l!==Og&&(t.l=Og,qd={S:t,v:t.v,i:t.i,o:qd})})(this),this.v=n,this.i++,$d++,Nr++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Yd()}}}});function Me(n,e){return new gn(n,e)}function Db(n){for(var e=n.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function kb(n){for(var e=n.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){n.s=e;break}}}function Nb(n){for(var e=n.s,t=void 0;e!==void 0;){var i=e.p;e.i===-1?(e.S.U(e),i!==void 0&&(i.n=e.n),e.n!==void 0&&(e.n.p=i)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=i}n.s=t}function Qs(n,e){gn.call(this,void 0,e),this.x=n,this.s=void 0,this.g=$d-1,this.f=4}Qs.prototype=new gn;Qs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===$d))return!0;if(this.g=$d,this.f|=1,this.i>0&&!Db(this))return this.f&=-2,!0;var n=Wt;try{kb(this),Wt=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Wt=n,Nb(this),this.f&=-2,!0};Qs.prototype.S=function(n){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}gn.prototype.S.call(this,n)};Qs.prototype.U=function(n){if(this.t!==void 0&&(gn.prototype.U.call(this,n),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Qs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var n=this.t;n!==void 0;n=n.x)n.t.N()}};Object.defineProperty(Qs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var n=Fb(this);if(this.h(),n!==void 0&&(n.i=this.i),16&this.f)throw this.v;return this.v}});function Ct(n,e){return new Qs(n,e)}function Ub(n){var e=n.j;if(n.j=void 0,typeof e=="function"){Nr++;var t=Wt;Wt=void 0;try{e()}catch(i){throw n.f&=-2,n.f|=8,Bg(n),i}finally{Wt=t,Yd()}}}function Bg(n){for(var e=n.s;e!==void 0;e=e.n)e.S.U(e);n.x=void 0,n.s=void 0,Ub(n)}function bI(n){if(Wt!==this)throw new Error("Out-of-order effect");Nb(this),Wt=n,this.f&=-2;try{8&this.f&&Bg(this)}finally{Yd()}}function ma(n,e){this.x=n,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,oc&&oc.push(this)}ma.prototype.c=function(){var n=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{n()}};ma.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Ub(this),kb(this),Nr++;var n=Wt;return Wt=this,bI.bind(this,n)};ma.prototype.N=function(){2&this.f||(this.f|=2,this.u=ac,ac=this)};ma.prototype.d=function(){this.f|=8,1&this.f||Bg(this)};ma.prototype.dispose=function(){this.d()};function Xe(n,e){var t=new ma(n,e);try{t.c()}catch(r){throw t.d(),r}var i=t.d.bind(t);return i[Symbol.dispose]=i,i}var Ob,Zd,Kd,wI=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Bb=[];Xe(function(){Ob=this.N})();function ga(n,e){gt[n]=e.bind(null,gt[n]||function(){})}function lc(n){if(Kd){var e=Kd;Kd=void 0,e()}Kd=n&&n.S()}function zb(n){var e=this,t=n.data,i=MI(t);i.name="ReactiveDom",i.value=t;var r=aa(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Ct(function(){var d=i.value.value;return d===0?0:d===!0?"":d||""}),h=Ct(function(){return!Array.isArray(c.value)&&!xp(c.value)}),u=Xe(function(){if(this.N=Vb,h.value){var d=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=d)}}),f=e.__$u.d;return e.__$u.d=function(){u(),f.call(this)},[h,c]},[]),s=r[0],o=r[1];return s.value?o.peek():o.value}zb.displayName="ReactiveTextNode";Object.defineProperties(gn.prototype,{constructor:{configurable:!0,value:Za(je,null).constructor},type:{configurable:!0,value:zb},props:{configurable:!0,get:function(){var n=this;return{data:{get value(){return n.value}}}}},__b:{configurable:!0,value:1}});ga("__b",function(n,e){if(lc(),Zd=void 0,typeof e.type=="string"){var t,i=e.props;for(var r in i)if(r!=="children"){var s=i[r];s instanceof gn&&(t||(e.__np=t={}),t[r]=s,i[r]=s.peek())}}n(e)});ga("__r",function(n,e){if(n(e),e.type!==je){lc();var t,i=e.__c;i&&(i.__$f&=-2,(t=i.__$u)===void 0&&(i.__$u=t=(function(r,s){var o;return Xe(function(){o=this},{name:s}),o.c=r,o})((function(r){return function(){var s;wI&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(i),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Zd=i,lc(t)}});ga("__e",function(n,e,t,i){lc(),Zd=void 0,n(e,t,i)});ga("diffed",function(n,e){lc(),Zd=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var i=e.__np,r=e.props,s=t.U;if(s)for(var o in s){var a=s[o];a===void 0||i&&o in i||(a.d(),s[o]=void 0)}if(i){s||(s={},t.U=s);for(var l in i){var c=s[l],h=i[l];c===void 0?(c=SI(t,l,h,r),s[l]=c):c.o(h,r)}}}n(e)});function SI(n,e,t,i){var r=e in n&&n.ownerSVGElement===void 0,s=Me(t);return{o:function(o,a){s.value=o,i=a},d:Xe(function(){this.N=Vb;var o=s.value.value;i[e]!==o&&(i[e]=o,r?n[e]=o:o!=null&&(o!==!1||e[4]==="-")?n.setAttribute(e,o):n.removeAttribute(e))})}}ga("unmount",function(n,e){if(typeof e.type=="string"){var t=e.__e;if(t){var i=t.U;if(i){t.U=void 0;for(var r in i){var s=i[r];s&&s.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var h=c.__$u;h&&(c.__$u=void 0,h.d())}}n(e)});ga("__h",function(n,e,t,i){i<3&&(e.__$f|=2),n(e,t,i)});mo.prototype.shouldComponentUpdate=function(n,e){if(this.__R)return!0;var t=this.__$u,i=t&&t.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(i||s||4&this.__$f)||1&this.__$f)return!0}else if(!(i||4&this.__$f)||3&this.__$f)return!0;for(var o in n)if(o!=="__source"&&n[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in n))return!0;return!1};function MI(n,e){return aa(function(){return Me(n,e)},[])}var AI=function(n){queueMicrotask(function(){queueMicrotask(n)})};function TI(){Pt(function(){for(var n;n=Bb.shift();)Ob.call(n)})}function Vb(){Bb.push(this)===1&&(gt.requestAnimationFrame||AI)(TI)}function Hb(n,e){let{data:t}=n,{data:i}=e;if(t.length!==i.length)throw new Error(`A photograph of ${n.width}×${n.height} cannot be compared with ${e.width}×${e.height}.`);let[r,s,o]=[0,0,0];for(let a=0;a<t.length;a+=4){let l=0;for(let c=0;c<3;c++)l+=((t[a+c]*t[a+3]-i[a+c]*i[a+3])/65025)**2;r+=l,(t[a+3]>=128||i[a+3]>=128)&&(s+=l,o++)}return{person:o>0?Gb(s/(3*o)):null,whole:Gb(r/(.75*t.length))}}function Wb(n,e,t){let{data:i}=n,{data:r}=e,s=new ImageData(n.width,n.height);for(let o=0;o<i.length;o+=4){for(let a=0;a<3;a++){let l=Math.abs(i[o+a]*i[o+3]-r[o+a]*r[o+3])/255;s.data[o+a]=t*l}s.data[o+3]=255}return s}function Gb(n){return n>0?Math.min(99,-10*Math.log10(n)):99}var zg=4,EI=120,jd=class{constructor(e){this.parts=e;let{avatar:t,source:i}=e;this.possible=Ct(()=>i.photograph!==null&&(t.value?.cameras.length??0)>0),Xe(()=>this.follow())}parts;comparison=Me(null);missing=Me(!1);possible;turn=0;timer=0;follow(){let{content:e,motion:t,snapped:i,state:r}=this.parts,s=r.comparison.value!=="off"&&this.possible.value?i.value:null,o=t.value?.start??null,a=o===null?null:o+Math.round(r.frame.value);e.value;let l=++this.turn;if(clearTimeout(this.timer),s===null||a===null){this.comparison.value=null,this.missing.value=s!==null;return}this.timer=window.setTimeout(()=>{this.show(l,s,a)},r.playing.peek()?0:EI)}async show(e,t,i){let{camera:r,engine:s,notices:o,source:a,state:l}=this.parts;try{let c=await a.photograph?.(t,i)??null;if(e!==this.turn)return;this.missing.value=c===null,this.comparison.value=c&&{photograph:c,measured:null};let h=r.peek();if(!c||!h||l.playing.peek())return;let{width:u,height:f}=c,d=await s.render({width:u,height:f,camera:s.cast.sceneCamera(h),background:null,slot:0});if(e!==this.turn)return;let m={scores:Hb(c,d),difference:Wb(c,d,zg)};this.comparison.value={photograph:c,measured:m}}catch(c){e===this.turn&&o.error(c)}}};function zi({label:n,value:e,options:t,onChange:i,above:r}){let s=Dd(),[o,a]=Bi(!1),l=t.findIndex(v=>v.value===e),[c,h]=Bi(l),u=ht(null);on(()=>{if(!o)return;let v=p=>!u.current?.contains(p.target)&&a(!1);return addEventListener("pointerdown",v),()=>removeEventListener("pointerdown",v)},[o]),on(()=>{o&&u.current?.querySelector("[data-active]")?.scrollIntoView({block:"nearest"})},[o,c]);let f=()=>{h(Math.max(l,0)),a(!0)},d=v=>{a(!1);let p=t[v];p&&i(p.value)},m=v=>{let p={ArrowDown:c+1,ArrowUp:c-1,Home:0,End:t.length-1};if(v.key==="Escape"&&o)a(!1);else{if(v.key==="Tab")return a(!1);if(v.key==="Enter"||v.key===" ")o?d(c):f();else if(v.key in p)o?h(Math.min(Math.max(p[v.key],0),t.length-1)):f();else return}v.preventDefault(),v.stopPropagation()};return y("div",{class:"choice",ref:u,"data-above":r||void 0,children:[y("button",{type:"button",class:"choice-button",role:"combobox","aria-label":`${n}: ${t[l]?.label??"none"}`,"aria-haspopup":"listbox","aria-expanded":o,"aria-controls":s,"aria-activedescendant":o?`${s}-${c}`:void 0,onClick:()=>o?a(!1):f(),onKeyDown:m,children:[y("span",{class:"choice-value",children:t[l]?.label??"—"}),y(In,{name:"chevron"})]}),o&&y("ul",{class:"choice-list",role:"listbox",id:s,"aria-label":n,children:t.map((v,p)=>y("li",{id:`${s}-${p}`,role:"option","aria-selected":p===l,"data-active":p===c||void 0,onPointerMove:()=>h(p),onClick:()=>d(p),children:[y(In,{name:"check"}),y("span",{children:v.label}),v.note&&y("small",{children:v.note})]},v.label))})]})}function Ft({title:n,children:e,folded:t,wanted:i,note:r}){let[s,o]=Bi((t??!1)&&!i);return on(()=>{i&&o(!1)},[i]),t===void 0?y("section",{class:"section","aria-label":n,children:[y("h3",{children:[n,r]}),y("div",{class:"section-content",children:e})]}):y("section",{class:"section","aria-label":n,children:[y("h3",{children:y("button",{type:"button",class:"section-fold","aria-expanded":!s,onClick:()=>o(!s),children:[y(In,{name:"chevron"}),n,r]})}),!s&&y("div",{class:"section-content",children:e})]})}function $n({label:n,value:e,options:t,onChange:i}){let r=Dd();return y("fieldset",{class:"segmented","aria-label":n,children:t.map(s=>y("label",{"data-chosen":s.value===e||void 0,children:[y("input",{type:"radio",name:r,checked:s.value===e,onChange:()=>i(s.value)}),s.label]},s.value))})}var CI=new Set(["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","PageUp","PageDown","Home","End"]);function Ln({label:n,value:e,low:t,high:i,step:r,format:s,onChange:o,onBegin:a,short:l,axis:c}){let h=i>t?(Math.min(Math.max(e,t),i)-t)/(i-t):0,u=t<0&&i>0?-t/(i-t):0;return y("label",{class:"slider","data-axis":c,children:[y("span",{class:"slider-label",children:l??n}),y("input",{type:"range",min:t,max:i,step:r,value:e,"aria-label":n,"aria-valuetext":s(e),style:{"--from":Math.min(h,u),"--to":Math.max(h,u)},onPointerDown:a,onKeyDown:f=>CI.has(f.key)&&!f.repeat&&a?.(),onInput:f=>o(f.currentTarget.valueAsNumber)}),y("output",{class:"slider-value",children:s(e)})]})}function en({label:n,on:e,onChange:t,shortcut:i,disabled:r,hint:s}){return y("label",{class:"switch","data-disabled":r||void 0,children:[y("span",{class:"switch-label",children:[n,s&&y("small",{children:s})]}),i&&y("kbd",{"aria-hidden":"true",children:i}),y("input",{type:"checkbox",role:"switch",checked:e,disabled:r,"aria-label":n,onChange:o=>t(o.currentTarget.checked)}),y("span",{class:"track","aria-hidden":"true"})]})}var RI=[{value:"off",label:"Off"},{value:"opacity",label:"Blend"},{value:"wipe",label:"Wipe"},{value:"difference",label:`Difference ×${zg}`}],Xb=n=>`${Math.round(100*n)} %`;function qb(){let n=oe();return y(je,{children:[y(Ft,{title:"Capture camera",children:y(II,{})}),y(Ft,{title:"Photograph",children:n.photographs.possible.value?y(LI,{}):y("p",{class:"hint",children:"There are none here: actor3d view RUN shows those of the run's capture."})}),n.source.runs.value.length>1&&y(Ft,{title:"Side by side",children:y(DI,{})}),n.source.stream&&y(Ft,{title:"Server",children:y(PI,{})})]})}function PI(){let{state:n,refining:e,source:t}=oe();return y(je,{children:[e.possible.value&&y(en,{label:"Refine when at rest",hint:"The full sampler repaints the pose",on:n.autoRefine.value,onChange:i=>{n.autoRefine.value=i}}),y(en,{label:"Draw on the server",hint:t.stream?.mode.value==="sampler"?"Each picture by the full sampler":"For machines that draw slowly",on:n.streaming.value,onChange:i=>{n.streaming.value=i}})]})}function II(){let n=oe(),e=n.avatar.value?.cameras??[];return e.length===0?y("p",{class:"hint",children:"This avatar came without its cameras."}):y(je,{children:[y("div",{class:"cameras",children:e.map(({name:t,held_out:i})=>y("button",{type:"button",class:"camera","aria-pressed":n.snapped.value===t,"aria-label":`Camera ${t}${i?", not seen in training":""}`,title:i?"Not seen in training":void 0,"data-held-out":i||void 0,onClick:()=>n.snap(n.snapped.peek()===t?null:t),children:t},t))}),e.some(({held_out:t})=>t)&&y("p",{class:"hint held-out-hint",children:"Dashed: not seen in training."})]})}function LI(){let n=oe(),{state:e,photographs:t}=n,i=s=>{s!=="off"&&n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=s},r=e.comparison.value;return y(je,{children:[y($n,{label:"Compare by",value:r,options:RI,onChange:i}),r==="opacity"&&y(Ln,{label:"Photograph",value:e.opacity.value,low:0,high:1,step:.01,format:Xb,onChange:s=>{e.opacity.value=s}}),r==="wipe"&&y(Ln,{label:"Photograph",value:e.wipe.value,low:0,high:1,step:.01,format:Xb,onChange:s=>{e.wipe.value=s}}),r!=="off"&&y(FI,{}),r!=="off"&&t.missing.value&&y("p",{class:"hint",children:"No photograph was taken of this moment."})]})}function FI(){let{photographs:n}=oe(),e=n.comparison.value?.measured?.scores,t=i=>i==null?"—":`${i.toFixed(2)} dB`;return y("dl",{class:"scores","aria-live":"polite",children:[y("div",{children:[y("dt",{children:"PSNR, person"}),y("dd",{children:t(e?.person)})]}),y("div",{children:[y("dt",{children:"PSNR, picture"}),y("dd",{children:t(e?.whole)})]})]})}function DI(){let{company:n,source:e,state:t}=oe(),i=n.member(t.chosen.value)?.run,s=e.runs.value.filter(({id:o})=>o!==i).map(({id:o,name:a})=>({value:o,label:a}));return y("div",{class:"row",children:[y("span",{children:"Beside it"}),y(zi,{label:"Run beside it",value:t.second.value,options:[{value:null,label:"Nothing"},...s],onChange:o=>{t.second.value=o}})]})}function jn({label:n,value:e,low:t,high:i,step:r=1,onChange:s}){return y("label",{class:"number-field",children:[y("span",{children:n}),y("input",{type:"number",min:t,max:i,step:r,value:e,onChange:o=>{let a=o.currentTarget.valueAsNumber,l=Number.isFinite(a)?Math.min(Math.max(a,t),i):e;o.currentTarget.value=String(l),l!==e&&s(l)}})]})}function $b(){return y(je,{children:[y(kI,{}),y(NI,{}),y(UI,{}),y(OI,{})]})}function kI(){let{history:n,keying:e,state:t}=oe();return y("div",{class:"panel-intro",children:[y("div",{class:"actions",children:[y(Pe,{label:"Key pose",icon:"key",kind:"primary",shortcut:"K",onPress:()=>e.setPose(),children:"Key pose"}),y(Pe,{label:"Key view",icon:"camera",kind:"solid",shortcut:"Shift+K",onPress:()=>e.setView(),children:"Key view"}),y(Pe,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!n.canUndo.value,onPress:()=>n.undo()}),y(Pe,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!n.canRedo.value,onPress:()=>n.redo()})]}),y(en,{label:"Key each drag",hint:"Posing by hand sets a key at once",shortcut:"A",on:t.autoKey.value,onChange:i=>e.setAuto(i)}),y(en,{label:"Look along the keys",hint:"The view follows its keys in time",on:t.viewFollows.value,onChange:i=>{t.viewFollows.value=i}})]})}function NI(){let{keying:n,state:e}=oe(),t=n.chosen.value,i=Od(e.keys.value),r=n.lane.value==="poses"?"Pose":"View";return y(Ft,{title:t?`${r} at frame ${t.frame+1}`:"No key at this frame",children:y("div",{class:"key-steps",children:[y(Pe,{label:"Key before",icon:"previous",shortcut:"←",disabled:!i.length,onPress:()=>n.step(-1)}),y(Pe,{label:"Next key",icon:"next",shortcut:"→",disabled:!i.length,onPress:()=>n.step(1)}),y(Pe,{label:"Remove the key",icon:"close",shortcut:"Delete",disabled:!i.includes(n.frame.value),onPress:()=>n.remove()}),y($n,{label:"The way to the next key",value:t?.smooth?"smooth":"even",options:[{value:"even",label:"Even"},{value:"smooth",label:"Smooth"}],onChange:s=>n.setSmooth(s==="smooth")})]})})}function UI(){let{avatar:n,keying:e,state:t}=oe(),{count:i,fps:r}=t.keys.value,s=n.value?.body.jointNames??[];return y(Ft,{title:"Timeline",children:[y("div",{class:"row",children:["Curves",y(zi,{label:"Curves",value:t.joint.value,options:[{value:null,label:"Place"},...s.map(o=>({value:o,label:ar(o)}))],onChange:o=>{t.joint.value=o}})]}),y("div",{class:"row",children:[y(jn,{label:"Frames",value:i,low:2,high:Zs,onChange:o=>e.setCount(o)}),y(jn,{label:"Frames/s",value:r,low:1,high:la,step:.001,onChange:o=>e.setFps(o)})]})]})}function OI(){let n=oe(),{keying:e,keyFiles:t,state:i}=n,r=ht(null),s=!or(i.keys.value);return y(Ft,{title:"File",children:[y("p",{class:"hint",children:"A motion for actor3d render, and keys for this page."}),y("div",{class:"actions key-file",children:[y(Pe,{label:"Save the keys",icon:"download",kind:"solid",disabled:s,onPress:()=>t.save(),children:"Save"}),y(Pe,{label:"Open keys",icon:"upload",kind:"solid",onPress:()=>r.current?.click(),children:"Open"}),y(Pe,{label:"Clear all keys",icon:"close",kind:"solid",disabled:s,onPress:()=>e.clear(),children:"Clear"})]}),y("input",{ref:r,type:"file",accept:".npz",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",onChange:async o=>{let a=o.currentTarget;await n.openFiles(a.files??[]),a.value=""}})]})}var BI=[{value:"theme",label:"Plain"},{value:"studio",label:"Studio"},{value:"color",label:"Colour"},{value:"picture",label:"Picture"}],zI="#999999";function Yb(){let{backgrounds:n,state:e}=oe(),t=ht(null),i=e.background.value,r=i.startsWith("#")?"color":i;return y(Ft,{title:"Background",children:[y($n,{label:"Background",value:r,options:BI,onChange:o=>{o==="picture"&&t.current?.click(),e.background.value=o==="color"?zI:o}}),r==="color"&&y("label",{class:"row",children:[y("span",{children:"Colour"}),y("input",{type:"color",class:"color","aria-label":"Background colour",value:i,onInput:o=>{e.background.value=o.currentTarget.value}})]}),y("input",{ref:t,type:"file",accept:"image/*",class:"visually-hidden",tabIndex:-1,"aria-label":"Background picture",onChange:async o=>{let[a]=o.currentTarget.files??[];a&&await n.choose(a),t.current&&(t.current.value="")}})]})}var VI=n=>`${Math.round(n)}°`,GI=n=>`${Math.round(100*n)} %`;function Kb(){let{avatar:n,state:e}=oe(),t=e.light.value,i=r=>{e.light.value={...e.light.peek(),...r}};return xo(n.value)?y(Ft,{title:"Light",note:y("span",{class:"note",children:"approximate"}),children:[y(en,{label:"Light",hint:"Off: colours without light from a side",on:t.on,onChange:r=>i({on:r})}),y(Ln,{label:"Turn the light",short:"Turn",value:t.turn,low:-180,high:180,step:1,format:VI,onChange:r=>i({turn:r})}),y(Ln,{label:"Brightness of the light",short:"Brightness",value:t.brightness,low:0,high:2,step:.05,format:GI,onChange:r=>i({brightness:r})}),y("label",{class:"row",children:[y("span",{children:"Tint"}),y("input",{type:"color",class:"color","aria-label":"Tint of the light",value:t.tint,onInput:r=>i({tint:r.currentTarget.value})})]}),y("div",{class:"row",children:[y("span",{class:"note",children:"Alt and drag turn it, too"}),y(Pe,{label:"As it was filmed",kind:"solid",onPress:()=>i(nr),children:"As filmed"})]})]}):y(Ft,{title:"Light",folded:!0,children:y("p",{class:"note",children:"This avatar carries no light that can be told from its colours."})})}var HI=[{name:"gaussians",label:"Gaussians"},{name:"mesh",label:"Body mesh"},{name:"skeleton",label:"Skeleton"},{name:"cameras",label:"Cameras"},{name:"floor",label:"Floor"},{name:"box",label:"Bounding box"},{name:"shadow",label:"Shadow"}],WI=[{value:"splats",label:"Splats"},{value:"ellipsoids",label:"Ellipsoids"},{value:"points",label:"Points"}],XI={rgb:"Colour",part:"Body part",normal:"Normal",opacity:"Opacity",views:"View count",depth:"Depth"},qI=n=>`${n>0?"+":""}${n.toFixed(1)}`,Zb=n=>`${Math.round(100*n)} %`;function jb(){let{engine:n,state:e,avatar:t}=oe(),i=t.value?n.colorings():[];return y(je,{children:[y(Ft,{title:"Show",children:[HI.map(({name:r,label:s},o)=>y(en,{label:s,shortcut:String(o+1),on:e.layers.value[r],onChange:a=>{e.layers.value={...e.layers.peek(),[r]:a}}},r)),y(en,{label:"Follow the person",hint:"Where a motion travels",on:e.follow.value,onChange:r=>{e.follow.value=r}})]}),y(Yb,{}),y(Kb,{}),y(Ft,{title:"Gaussians",children:[y($n,{label:"Drawn as",value:e.mode.value,options:WI,onChange:r=>{e.mode.value=r}}),y("div",{class:"row",children:[y("span",{children:"Coloured by"}),y(zi,{label:"Coloured by",value:e.coloring.value,options:i.map(r=>({value:r,label:XI[r]})),onChange:r=>{e.coloring.value=r}})]}),y(Ln,{label:"Exposure",value:e.exposure.value,low:-3,high:3,step:.1,format:qI,onChange:r=>{e.exposure.value=r}})]}),y(Ft,{title:"Quality",note:y($I,{}),children:[y(Ln,{label:"Gaussians drawn",short:"Amount",value:e.share.value,low:.05,high:1,step:.05,format:Zb,onChange:r=>{e.share.value=r}}),y(Ln,{label:"Resolution",value:e.resolution.value,low:.25,high:1,step:.05,format:Zb,onChange:r=>{e.resolution.value=r}}),y(en,{label:"Coarser while moving",hint:"Where the machine is slow",on:e.adapts.value,onChange:r=>{e.adapts.value=r}})]}),y("div",{class:"actions",children:y(Pe,{label:"Frame the body",icon:"frame",kind:"solid",shortcut:"F",onPress:()=>n.frameBody(),children:"Frame the body"})})]})}function $I(){let{avatar:n}=oe();return y("span",{class:"note",children:[n.value?.gaussians.count.toLocaleString("en")," Gaussians"]})}var YI=["x","y","z"],KI=n=>`${Math.round(n*180/Math.PI)}°`;function Jb(){let{avatar:n,poser:e,history:t,state:i}=oe(),r=n.value?.body.jointNames??[];return y(je,{children:[y("div",{class:"panel-intro",children:[y(en,{label:"Pose by hand",hint:"Drag joints on the avatar",shortcut:"P",on:i.posing.value,onChange:s=>{i.posing.value=s}}),y("div",{class:"actions",children:[y(Pe,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!t.canUndo.value,onPress:()=>t.undo()}),y(Pe,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!t.canRedo.value,onPress:()=>t.redo()}),y(Pe,{label:"Mirror",icon:"mirror",kind:"solid",shortcut:"M",onPress:()=>e.mirror(),children:"Mirror"}),y(Pe,{label:"Reset the pose",icon:"reset",kind:"solid",shortcut:"0",onPress:()=>e.reset(),children:"Reset"})]})]}),wb.map(s=>{let o=r.filter(a=>Sb(a)===s);return o.length>0&&y(ZI,{title:s,joints:o},s)})]})}function ZI({title:n,joints:e}){let{state:t}=oe(),i=e.filter(r=>r in t.edits.value).length;return y(Ft,{title:n,folded:n!=="Torso",wanted:e.includes(t.joint.value??""),note:i>0&&y("span",{class:"badge",children:i}),children:e.map(r=>y(jI,{name:r},r))})}function jI({name:n}){let{state:e,poser:t}=oe(),i=e.joint.value===n,r=n in e.edits.value,s=ht(null);return on(()=>{i&&s.current?.scrollIntoView({block:"nearest"})},[i]),y("div",{class:"joint",ref:s,"data-open":i||void 0,children:[y("div",{class:"joint-head",children:[y("button",{type:"button",class:"joint-name","aria-expanded":i,onClick:()=>{e.joint.value=i?null:n},children:[y("span",{class:"dot","data-taken":r||void 0}),ar(n)]}),r&&y(Pe,{label:`Reset ${ar(n)}`,icon:"reset",onPress:()=>t.reset([n])})]}),i&&y(JI,{name:n})]})}function JI({name:n}){let{poser:e}=oe(),t=e.limits(n),i=e.turn(n);return y("div",{class:"joint-angles",children:YI.map((r,s)=>y(Ln,{label:`${ar(n)} ${r}`,short:r.toUpperCase(),axis:r,value:i[s],low:Math.min(t.low[s],i[s]),high:Math.max(t.high[s],i[s]),step:Math.PI/360,format:KI,onBegin:()=>e.begin(),onChange:o=>e.setTurn(n,i.map((a,l)=>l===s?o:a))},r))})}var ew=n=>`${Math.round(n*180/Math.PI)}°`,Qb={capture:"As the first avatar's",y:"y up","-y":"y down",z:"z up","-z":"z down"},QI=Object.keys(Qb).map(n=>({value:n,label:Qb[n]}));function tw(){let{company:n,state:e}=oe(),t=n.member(e.chosen.value);return y(je,{children:[y(eL,{}),t&&y(tL,{member:t}),y(nL,{})]})}function eL(){let n=oe(),{company:e,source:t,state:i}=n,r=i.members.value;return y(Ft,{title:"Avatars",children:[y("p",{class:"hint",children:"The other panels pose the chosen one. Drag a circle on the floor to move its avatar."}),y("ul",{class:"members",children:r.map(s=>{let o=e.nameOf(s);return y("li",{"data-chosen":s.id===i.chosen.value||void 0,children:[y("label",{children:[y("input",{type:"radio",name:"member",checked:s.id===i.chosen.value,onChange:()=>e.choose(s.id)}),y("span",{children:o})]}),y(Pe,{label:s.visible?`Hide ${o}`:`Show ${o}`,icon:s.visible?"eye":"hidden",pressed:s.visible,onPress:()=>e.change(s.id,{visible:!s.visible})}),y(Pe,{label:`Remove ${o}`,icon:"close",disabled:r.length<2,onPress:()=>n.attempt(()=>e.remove(s.id))})]},s.id)})}),y("div",{class:"actions",children:t.runs.value.map(s=>y(Pe,{label:`Add ${s.name}`,icon:"add",kind:"solid",disabled:s.revision===0,onPress:()=>{n.attempt(()=>e.add(s))},children:s.name},s.id))})]})}function tL({member:{id:n,offset:e,place:t}}){let{company:i}=oe();return y(Ft,{title:"Place",children:[y("div",{class:"row",children:[y(jn,{label:"x",value:t.x,low:-Vn,high:Vn,step:.01,onChange:r=>i.place(n,{x:r})}),y(jn,{label:"z",value:t.z,low:-Vn,high:Vn,step:.01,onChange:r=>i.place(n,{z:r})})]}),y(Ln,{label:"Turn",value:t.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:ew,onChange:r=>i.place(n,{turn:r})}),y("div",{class:"row",children:y(jn,{label:"Ahead (s)",value:e,low:-ic,high:ic,step:.1,onChange:r=>i.setOffset(n,r)})})]})}function nL(){let n=oe(),{state:e,stillScenes:t}=n,i=ht(null),r=t.opened.value,s=e.still.value,o=l=>{e.still.value={...e.still.peek(),...l}},a=l=>y(jn,{label:l,value:s[l],low:-Vn,high:Vn,step:.01,onChange:c=>o({[l]:c})},l);return y(Ft,{title:"Still scene",note:r&&y("span",{class:"note",children:[r.scene.gaussians.count.toLocaleString("en")," Gaussians"]}),children:[r?y(je,{children:[y(en,{label:r.name,on:e.stillShown.value,onChange:l=>{e.stillShown.value=l}}),!r.scene.plain&&y("p",{class:"hint",children:"Its colours are drawn without their change with the direction of view."}),y("div",{class:"row",children:[a("x"),a("z")]}),y("div",{class:"row",children:[a("y"),y(jn,{label:"Scale",value:s.scale,low:.001,high:1e3,step:.01,onChange:l=>o({scale:l})})]}),y(Ln,{label:"Turn of the scene",short:"Turn",value:s.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:ew,onChange:l=>o({turn:l})}),y("div",{class:"row",children:[y("span",{children:"Axes"}),y(zi,{label:"Axes of the scene",value:s.up,options:QI,onChange:l=>o({up:l}),above:!0})]})]}):y("p",{class:"hint",children:"Gaussians that do not move, such as a room: a PLY as 3DGS training writes it."}),y("div",{class:"actions key-file",children:[y(Pe,{label:"Open a still scene",icon:"upload",kind:"solid",onPress:()=>i.current?.click(),children:"Open"}),y(Pe,{label:"Remove the still scene",icon:"close",kind:"solid",disabled:!r,onPress:()=>t.remove(),children:"Remove"})]}),y("input",{ref:i,type:"file",accept:".ply",class:"visually-hidden",tabIndex:-1,"aria-label":"Still scene",onChange:async l=>{let c=l.currentTarget;await n.openFiles(c.files??[]),c.value=""}})]})}var nw=4;function iw(){let{avatar:n,poser:e,state:t}=oe(),i=n.value?.body.betas;if(!i)return null;let r=t.betas.value??i,s=n.value?.body.shapeNames??[];return y(je,{children:[y(Ft,{title:"Body shape",children:[y("p",{class:"hint",children:"Deviations from the average body. The Gaussians follow the surface."}),Array.from(r,(o,a)=>y(Ln,{label:s[a]||`Shape ${a+1}`,value:o,low:Math.min(-nw,i[a]),high:Math.max(nw,i[a]),step:.05,format:l=>l.toFixed(2),onBegin:()=>e.begin(),onChange:l=>e.setBeta(a,l)},a))]}),y("div",{class:"actions",children:y(Pe,{label:"Reset the shape",icon:"reset",kind:"solid",disabled:t.betas.value===null,onPress:()=>e.resetShape(),children:"Reset the shape"})})]})}var iL=[{tab:"look",label:"Look",icon:"layers",content:jb},{tab:"pose",label:"Pose",icon:"pose",content:Jb},{tab:"keys",label:"Keys",icon:"key",content:$b},{tab:"shape",label:"Shape",icon:"shape",content:iw},{tab:"scene",label:"Scene",icon:"scene",content:tw},{tab:"compare",label:"Compare",icon:"compare",content:qb}];function rw(){let{page:n,avatar:e}=oe(),t=iL.filter(({tab:s})=>s!=="shape"||e.value?.body.betas),i=t.find(({tab:s})=>s===n.tab.value);return y("aside",{class:"panel","aria-label":"Settings","data-open":i?"":void 0,children:[y("div",{class:"tabs",role:"tablist","aria-label":"Settings",onKeyDown:s=>{let o=s.key==="ArrowRight"?1:s.key==="ArrowLeft"?-1:0;if(o===0||!i)return;let a=t[(t.indexOf(i)+o+t.length)%t.length];n.tab.value=a.tab,document.getElementById(`tab-${a.tab}`)?.focus()},children:t.map(({tab:s,label:o,icon:a})=>y("button",{type:"button",role:"tab",id:`tab-${s}`,"aria-selected":s===i?.tab,"aria-controls":"panel-content",tabIndex:s===(i??t[0])?.tab?0:-1,onClick:()=>n.show(s),children:[y(In,{name:a}),o]},s))}),i&&y("div",{class:"panel-content",id:"panel-content",role:"tabpanel","aria-labelledby":`tab-${i.tab}`,children:[y("h2",{class:"visually-hidden",children:i.label}),y(i.content,{})]},i.tab)]})}function Jd({label:n,open:e,onClose:t,button:i,children:r,kind:s=""}){let o=ht(null);return Fd(()=>{if(!e)return;let a=c=>!o.current?.contains(c.target)&&t(),l=c=>{c.key==="Escape"&&(c.stopPropagation(),t(),o.current?.querySelector("button")?.focus())};return addEventListener("pointerdown",a),addEventListener("keydown",l,{capture:!0}),()=>{removeEventListener("pointerdown",a),removeEventListener("keydown",l,{capture:!0})}},[e]),y("div",{class:"menu",ref:o,children:[i,e&&y("div",{class:`popover ${s}`,role:"dialog","aria-label":n,children:r})]})}var rL=[{value:"still",label:"As it looks"},{value:"turntable",label:"Turntable"},{value:"path",label:"Keys"}],sL={webm:"WebM",mp4:"MP4",png:"PNGs"},sw=4096;function aw(){let{page:n}=oe(),e=n.recorder.value,t=r=>{n.recorder.value=r};return y(Jd,{label:"Record a video",kind:"record-options",open:e,onClose:()=>t(!1),button:y(Pe,{label:"Record a video",icon:"record",shortcut:"W",pressed:e,onPress:()=>t(!e)}),children:y(oL,{})})}function oL(){let n=oe(),{motion:e,page:t,recording:i}=n,{format:r,height:s,move:o,plays:a,seconds:l,transparent:c,width:h}=i.options.value,u=i.formats.value,f=u.includes("webm")?"webm":"png",d=e.value!==null,m=()=>{t.recorder.value=!1,n.attempt(()=>i.record())};return y(je,{children:[y($n,{label:"Camera",value:o,options:rL,onChange:v=>i.set({move:v})}),y(en,{label:"Play the motion",on:a&&d,disabled:!d,onChange:v=>i.set({plays:v})}),y("div",{class:"row",children:[y(jn,{label:"Width",value:h,low:16,high:sw,step:2,onChange:v=>i.set({width:ow(v)})}),y(jn,{label:"Height",value:s,low:16,high:sw,step:2,onChange:v=>i.set({height:ow(v)})})]}),y("div",{class:"row",children:[y(jn,{label:"Frames/s",value:i.fps(),low:1,high:240,step:.001,onChange:v=>i.set({fps:v})}),!(a&&d)&&o!=="path"&&y(jn,{label:"Seconds",value:l,low:.1,high:600,step:.1,onChange:v=>i.set({seconds:v})})]}),y($n,{label:"File",value:r,options:u.map(v=>({value:v,label:sL[v]})),onChange:v=>i.set({format:v,transparent:c&&v!=="mp4"})}),y(en,{label:"Transparent background",hint:f==="webm"?"WebM or PNG pictures hold it":"This browser writes it as a zip of PNG pictures",on:c,onChange:v=>i.set({transparent:v,format:v&&r==="mp4"?f:r})}),y(Pe,{label:"Record",kind:"primary",onPress:m,children:"Record"})]})}var ow=n=>2*Math.round(n/2);function lw(){let{recording:n}=oe(),e=ht(null),t=n.progress.value,i=t!==null;return on(()=>{i?e.current?.showModal():e.current?.close()},[i]),y("dialog",{class:"dialog record-progress",ref:e,"aria-labelledby":"record-progress-title",onCancel:r=>{r.preventDefault(),n.cancel()},children:t&&y("div",{class:"dialog-content",children:[y("h2",{id:"record-progress-title",children:"Recording"}),y("progress",{value:t.done,max:t.count,"aria-label":"Frames recorded"}),y("p",{children:["Frame ",t.done," of ",t.count]}),y(Pe,{label:"Cancel",kind:"solid",onPress:()=>n.cancel(),children:"Cancel"})]})})}var aL=["Play","Look","Pose","Keys","Compare","Share","Page"],lL=[["Drag","Turn the view"],["Right drag, two fingers","Move the view"],["Wheel, pinch","Nearer or farther"],["Alt and drag","Turn the light"],["Drag a joint","Move the limb (while posing)"]];function hw(){let{page:n}=oe(),e=ht(null),t=n.shortcuts.value;on(()=>{t?e.current?.showModal():e.current?.close()},[t]);let i=()=>{n.shortcuts.value=!1};return y("dialog",{class:"dialog",ref:e,"aria-labelledby":"shortcuts-title",onClose:i,onClick:r=>r.target===e.current&&i(),children:y("div",{class:"dialog-content",children:[y("header",{children:[y("h2",{id:"shortcuts-title",children:"Keyboard shortcuts"}),y(Pe,{label:"Close",icon:"close",onPress:i})]}),y("div",{class:"shortcut-groups",children:[aL.map(r=>y("section",{children:[y("h3",{children:r}),y("dl",{children:Dg.filter(s=>s.group===r).map(({keys:s,label:o})=>y("div",{children:[y("dt",{children:o}),y("dd",{children:s[0].split("+").map(a=>y("kbd",{children:cL(a)},a))})]},o))})]},r)),y("section",{children:[y("h3",{children:"Pointer"}),y("dl",{children:lL.map(([r,s])=>y("div",{children:[y("dt",{children:s}),y("dd",{children:r})]},r))})]})]})]})})}var cw={ArrowLeft:"←",ArrowRight:"→",ArrowUp:"↑",ArrowDown:"↓"};function cL(n){return n==="Escape"?"Esc":n in cw?cw[n]:n.length===1?n.toUpperCase():n}function uw(){let{source:n}=oe(),[e,t]=Bi(!1),i=n.baking.value;if(i.kind==="settled")return null;if(i.kind==="running"){let r=Math.round(100*i.share);return y("div",{class:"bake-offer",role:"status",children:[y("span",{children:"Baking"}),y("progress",{max:100,value:r,"aria-label":"Baking"}),y("span",{children:[r," %"]})]})}return e?null:y("aside",{class:"bake-offer","aria-label":"Bake",children:[y("span",{children:i.stale?"This run was trained on since it was baked.":"Baked, its colours would follow the light."}),y(Pe,{label:"Bake now",kind:"solid",onPress:()=>n.bake(),children:"Bake now"}),y(Pe,{label:"Not now",icon:"close",onPress:()=>t(!0)})]})}var hL={collar:.15,spine1:.5,spine2:.5,spine3:.5},uL=24,dL=5e-4,fL=.12,Vg=.06;function Gg(n,e){let t=[];for(let r=n.parents[e];r>=0&&!(n.parents[r]<0||(t.unshift(r),pL(n.jointNames[r])));r=n.parents[r]);if(t.length===0)return null;let i=t.map(r=>hL[n.jointNames[r].replace(/^(left|right)_/,"")]??1);return{joints:t,ease:i,end:e}}function fw(n,e,t,i,r){let s=i.joints.map(a=>mL(n.jointNames[a],gs(e,a))),o=vi(e);for(let a=0;a<uL;a++){let{positions:l,rotations:c}=n.joints(o,t),h=_L(dw(r,ot(l,i.end)),fL);if(pw(h)<dL)break;let u=i.joints.map(d=>dw(ot(l,i.end),ot(l,d))),f=vL(yL(u,i.ease),h);i.joints.forEach((d,m)=>{let v=Hg(xL(u[m],f),i.ease[m]),p=bt(c,n.parents[d]),g=Kt(yi(p),Kt(Dt(v),p)),x=Kt(g,bt(o.rotations,d));o.rotations.set(Dt(gL(Jn(x),s[m])),4*d)})}return o}function pL(n){return/collar|hip|spine1|(index|middle|ring|pinky|thumb)1/.test(n)}function mL(n,e){let{low:t,high:i}=Gd(n);return{low:t.map((r,s)=>Math.min(r,e[s])),high:i.map((r,s)=>Math.max(r,e[s]))}}function gL(n,{low:e,high:t}){return n.map((i,r)=>Math.min(Math.max(i,e[r]),t[r]))}function yL(n,e){let t=[Vg**2,0,0,Vg**2,0,Vg**2];return n.forEach(([i,r,s],o)=>{let a=i*i+r*r+s*s;[a-i*i,-i*r,-i*s,a-r*r,-r*s,a-s*s].forEach((c,h)=>{t[h]+=e[o]*c})}),t}function vL([n,e,t,i,r,s],[o,a,l]){let c=[i*s-r*r,t*r-e*s,e*r-t*i,n*s-t*t,e*t-n*r,n*i-e*e],[h,u,f,d,m,v]=c,p=n*h+e*u+t*f;return Hg([h*o+u*a+f*l,u*o+d*a+m*l,f*o+m*a+v*l],1/p)}var dw=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],Hg=([n,e,t],i)=>[n*i,e*i,t*i],pw=([n,e,t])=>Math.hypot(n,e,t),_L=(n,e)=>Hg(n,Math.min(1,e/(pw(n)||1))),xL=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function mw(n,e,t,i){let r=1/Wg(n,e),{elements:s}=n.camera.matrixWorld,o=a=>t*r*s[a]-i*r*s[4+a];return[o(0),o(1),o(2)]}function Wg(n,e){let{elements:t}=n.camera.matrixWorld,i=[e[0]+.05*t[0],e[1]+.05*t[1],e[2]+.05*t[2]],[r,s]=[n.screenOf(e),n.screenOf(i)];return r&&s?Math.max(Math.hypot(s.x-r.x,s.y-r.y)/.05,1):1}function Qd({x:n,y:e,width:t,height:i}){return{left:`${n}px`,top:`${e}px`,width:`${t}px`,height:`${i}px`}}var bL=["x","y","z"],wL=54,ya=48;function gw({joint:n}){let{engine:e,avatar:t,poser:i,pose:r,stats:s}=oe();s.value;let o=ht(null),a=t.value.body.jointNames[n],{positions:l,rotations:c}=e.joints(0),h=ot(l,n),u=Math.min(wL,.12*e.canvas.clientHeight),f=u/Wg(e,h),d=bt(c,n),m=(g,x)=>A=>{A.stopPropagation();let w=A.currentTarget;w.setPointerCapture(A.pointerId);let{left:E,top:T}=w.ownerSVGElement.getBoundingClientRect(),_=TL(x,A.clientX-E,A.clientY-T),[M,L]=[x[(_+ya-1)%ya],x[(_+1)%ya]],P=4*Math.PI/ya,I=[(L.x-M.x)/P,(L.y-M.y)/P],N=bt(r.peek().rotations,n);o.current={axis:g,from:N,pointer:[A.clientX,A.clientY],tangent:I},i.begin()},v=g=>{let x=o.current;if(!x)return;let[A,w]=x.tangent,T=((g.clientX-x.pointer[0])*A+(g.clientY-x.pointer[1])*w)/Math.max(A*A+w*w,u*u*.05);i.setTurn(a,Jn(Kt(x.from,Dt(ML(x.axis,T)))))},p=()=>{o.current=null};return y("g",{class:"rings",children:bL.map((g,x)=>{let A=SL(x).map(E=>e.screenOf(AL(h,Lt(d,E),f)));if(!A.every(E=>E!==null))return null;let w=`M${A.map(({x:E,y:T})=>`${E.toFixed(1)} ${T.toFixed(1)}`).join("L")}Z`;return y("g",{"data-axis":g,onPointerDown:m(x,A),onPointerMove:v,onPointerUp:p,onPointerCancel:p,children:[y("path",{class:"ring-reach",d:w}),y("path",{class:"ring-line",d:w})]},g)})})}function SL(n){return Array.from({length:ya},(e,t)=>{let i=2*Math.PI*t/ya,r=[0,0,0];return r[(n+1)%3]=Math.cos(i),r[(n+2)%3]=Math.sin(i),r})}function ML(n,e){return[n===0?e:0,n===1?e:0,n===2?e:0]}function AL(n,e,t){return[n[0]+t*e[0],n[1]+t*e[1],n[2]+t*e[2]]}function TL(n,e,t){let i=n.map(r=>Math.hypot(r.x-e,r.y-t));return i.indexOf(Math.min(...i))}var EL=3;function vw(){let n=oe(),{avatar:e,engine:t,state:i,stats:r,poser:s,pose:o}=n,a=ht(null);r.value;let l=e.value?.body;if(!i.posing.value||!l||!o.value)return null;let{positions:c}=t.joints(0),h=v=>ot(c,v),u=v=>p=>{p.currentTarget.setPointerCapture(p.pointerId);let g=[p.clientX,p.clientY];a.current={joint:v,chain:Gg(l,v),from:o.peek(),start:h(v),shift:i.shift.peek(),pointer:g,moved:!1}},f=v=>{let p=a.current;if(!p)return;let[g,x]=[v.clientX-p.pointer[0],v.clientY-p.pointer[1]];if(!p.moved&&Math.hypot(g,x)<EL)return;p.moved||s.begin(),p.moved=!0;let A=t.cast.own(yw(p.start,mw(t,p.start,g,x)));p.chain?s.drag(p.chain,p.from,A):s.setShift(yw(p.shift,CL(A,t.cast.own(p.start))))},d=()=>{let v=a.current;if(a.current=null,v&&!v.moved){let p=l.jointNames[v.joint];i.joint.value=i.joint.peek()===p?null:p}},m=l.jointNames.indexOf(i.joint.value??"");return y("svg",{class:"handles","aria-hidden":"true",children:[l.jointNames.map((v,p)=>{let g=t.screenOf(h(p));return g?y("g",{class:"handle","data-joint":v,"data-chosen":p===m||void 0,"data-taken":v in i.edits.value||void 0,transform:`translate(${g.x} ${g.y})`,onPointerDown:u(p),onPointerMove:f,onPointerUp:d,onPointerCancel:d,children:[y("title",{children:ar(v)}),y("circle",{class:"handle-reach",r:13}),y("circle",{class:"handle-dot",r:Gg(l,p)?5:7})]},v):null}),m>=0&&y(gw,{joint:m})]})}var yw=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]],CL=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]];function _w(){let{photographs:n,state:e,engine:t,stats:i}=oe(),r=n.comparison.value,s=e.comparison.value;i.value;let o=t.pictureRect();if(!r||!o||s==="off")return null;let a=s==="wipe"?`inset(0 ${100*(1-e.wipe.value)}% 0 0)`:void 0;return y("div",{class:"photograph","data-mode":s,style:Qd(o),children:[y(RL,{comparison:r,showsDifference:s==="difference",style:{opacity:s==="opacity"?e.opacity.value:1,clipPath:a}}),s==="wipe"&&y(PL,{})]})}function RL({comparison:n,showsDifference:e,style:t}){let i=ht(null),{photograph:r,measured:s}=n;return on(()=>{let o=i.current?.getContext("2d"),a=e?s?.difference:new ImageData(new Uint8ClampedArray(r.data),r.width);o&&a&&o.putImageData(a,0,0)},[r,s,e]),y("canvas",{ref:i,width:r.width,height:r.height,style:t})}function PL(){let{state:n}=oe(),e=t=>{let i=t.currentTarget;if(!i.hasPointerCapture(t.pointerId))return;let{left:r,width:s}=i.parentElement.getBoundingClientRect();n.wipe.value=Math.min(Math.max((t.clientX-r)/s,0),1)};return y("div",{class:"wipe-handle",style:{left:`${100*n.wipe.value}%`},onPointerDown:t=>t.currentTarget.setPointerCapture(t.pointerId),onPointerMove:e})}function xw(n,e,t){let{floor:i,front:r,right:s,up:o}=n.cast.axes(),{K:a,R:l,t:c}=n.captureView(),h=[(e-a[2])/a[0],(t-a[5])/a[4],1],u=p=>[0,1,2].map(g=>l[g]*p[0]+l[3+g]*p[1]+l[6+g]*p[2]),[f,d]=[u(c).map(p=>-p),u(h)],m=(i-cc(f,o))/cc(d,o);if(!(m>0)||!Number.isFinite(m))return null;let v=f.map((p,g)=>p+m*d[g]);return{x:cc(v,s),z:cc(v,r)}}function bw(n,e){let{floor:t,up:i}=n.cast.axes(),r=cc(e,i)-t;return[e[0]-r*i[0],e[1]-r*i[1],e[2]-r*i[2]]}function ww(n,[e,t,i],r,s){let{front:o,right:a}=n.cast.axes();return Array.from({length:s},(l,c)=>{let h=2*Math.PI*c/s,[u,f]=[r*Math.cos(h),r*Math.sin(h)],d=m=>u*a[m]+f*o[m];return[e+d(0),t+d(1),i+d(2)]})}function cc(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}var IL=.28,LL=32,FL=3;function Mw(){let{company:n,engine:e,other:t,page:i,state:r,stats:s}=oe(),o=ht(null);s.value;let a=r.members.value;if(i.tab.value!=="scene"||t.value||e.display.alone)return null;let l=f=>{let{left:d,top:m}=e.canvas.getBoundingClientRect();return xw(e,f.clientX-d,f.clientY-m)},c=f=>d=>{let m=l(d);m&&(d.currentTarget.setPointerCapture(d.pointerId),o.current={member:f,from:m,pointer:[d.clientX,d.clientY],moved:!1})},h=f=>{let d=o.current;if(!d)return;d.moved||=Math.hypot(f.clientX-d.pointer[0],f.clientY-d.pointer[1])>=FL;let m=l(f);if(!d.moved||!m)return;let{id:v,place:p}=d.member;n.place(v,{x:Sw(p.x+m.x-d.from.x),z:Sw(p.z+m.z-d.from.z)})},u=()=>{let f=o.current;o.current=null,f&&!f.moved&&n.choose(f.member.id)};return y("svg",{class:"handles","aria-hidden":"true",children:a.map(f=>{let d=n.actorOf(f.id);if(d===null||!f.visible)return null;let m=bw(e,ot(e.cast.joints(d).positions,0)),v=DL(ww(e,m,IL,LL).map(p=>e.screenOf(p)));return v&&y("path",{class:"place-handle","data-member":f.id,"data-chosen":f.id===r.chosen.value||void 0,d:v,onPointerDown:c(f),onPointerMove:h,onPointerUp:u,onPointerCancel:u},f.id)})})}var Sw=n=>Math.min(Math.max(Math.round(n*1e3)/1e3,-Vn),Vn);function DL(n){return n.every(e=>e!==null)?`M${n.map(({x:e,y:t})=>`${e.toFixed(1)} ${t.toFixed(1)}`).join("L")}Z`:null}function ef(){let{engine:n,stats:e,other:t}=oe();e.value;let{clientWidth:i,clientHeight:r}=n.canvas,s={x:0,y:0,width:i/(t.value?2:1),height:r};return Qd(n.pictureRect()??s)}function Aw(){let{company:n,refining:e,state:t,stillScenes:i}=oe(),r=e.status.value,s=ef();if(n.several.value||i.shown.value||r.kind!=="done"||!r.picture||e.side.value==="before")return null;let o=`brightness(${2**t.exposure.value})`;return y("img",{class:"stage-picture",src:r.picture,alt:"The refined avatar",style:{...s,filter:o}})}var kL=[{value:"before",label:"Before"},{value:"after",label:"After"}];function Tw(){let{refining:n}=oe();return n.comparable.value?y("div",{class:"refined-sides",children:y($n,{label:"Refined",value:n.side.value,options:kL,onChange:e=>n.compare(e)})}):null}function Ew(){let{source:n}=oe(),e=n.stream?.picture.value??null,t=ht(null),i=ef();return on(()=>{let r=t.current?.getContext("2d");!e||!r||(r.globalCompositeOperation="copy",r.drawImage(e,0,0))},[e]),e?y("canvas",{class:"stage-picture",ref:t,width:e.width,height:e.height,style:i}):null}var lr="Keyed",NL=7;function Rw(n,e,t,i){let r={};return n.jointNames.forEach((s,o)=>{let a=Jn(bt(e.rotations,o)).map(Cw);a.some(l=>l!==0)&&(r[s]=a)}),{frame:t,smooth:i,turns:r,place:[...e.trans].map(Cw)}}function UL({turns:n,place:e},t){let i=go(t.numJoints);for(let[r,s]of Object.entries(n)){let o=t.jointNames.indexOf(r);o>=0&&i.rotations.set(Dt(s),4*o)}return i.trans.set(e),i}function va({fps:n,count:e,poses:t},i){let r=4*i.numJoints,[s,o]=[new Float32Array(r*e),new Float32Array(3*e)],a=t.map(l=>UL(l,i));for(let l=0;l<e;l++){let{before:c,after:h,share:u}=Iw(t,l),f=a.length===0?i.restPose():u===0?vi(a[c]):Qa(a[c],a[h],u);s.set(f.rotations,r*l),o.set(f.trans,3*l)}return new Xi({name:lr,fps:n,count:e,start:null,held_out:!1},s,o)}function _a(n,e,t){if(n.length===0)return null;let{before:i,after:r,share:s}=Iw(n,e),[o,a]=[n[i],n[r]];if(s===0)return o;let l=BL(o.target,a.target,s),c=OL(Xg(o,t),Xg(a,t),s);return{position:Lw(c,l,t),target:l,fov:o.fov+s*(a.fov-o.fov)}}function Pw(n,e,t){let i=Xg(n,t);return{...n,position:Lw({...i,azimuth:i.azimuth+e},n.target,t)}}function Iw(n,e){let t=n.findIndex(s=>s.frame>e);if(t<=0){let s=t===0?0:n.length-1;return{before:s,after:s,share:0}}let i=t-1,r=(e-n[i].frame)/(n[t].frame-n[i].frame);return{before:i,after:t,share:n[i].smooth?r*r*(3-2*r):r}}function Xg({position:n,target:e},t){let i=n.map((l,c)=>l-e[c]),[r,s]=Fw(t),o=Math.max(Math.hypot(...i),1e-6),a=Math.asin(Math.min(Math.max(tf(i,t)/o,-1),1));return{azimuth:Math.atan2(tf(i,r),tf(i,s)),elevation:a,distance:o}}function Lw({azimuth:n,elevation:e,distance:t},i,r){let[s,o]=Fw(r),a=t*Math.cos(e);return i.map((l,c)=>l+a*(Math.sin(n)*s[c]+Math.cos(n)*o[c])+t*Math.sin(e)*r[c])}function OL(n,e,t){let i=Math.atan2(Math.sin(e.azimuth-n.azimuth),Math.cos(e.azimuth-n.azimuth));return{azimuth:n.azimuth+t*i,elevation:n.elevation+t*(e.elevation-n.elevation),distance:n.distance*(e.distance/n.distance)**t}}function Fw(n){let e=Math.abs(n[2])<.9?[0,0,1]:[0,-1,0],t=tf(e,n),i=VL(e.map((r,s)=>r-t*n[s]));return[zL(n,i),i]}var Cw=n=>Number(n.toFixed(NL))+0,tf=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],BL=(n,e,t)=>n.map((i,r)=>i+t*(e[r]-i)),zL=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function VL([n,e,t]){let i=Math.hypot(n,e,t);return[n/i,e/i,t/i]}var Dw=96;function kw(){let{avatar:n,engine:e,page:t,state:i,stats:r}=oe();r.value;let{views:s}=i.keys.value;if(t.tab.value!=="keys"||s.length<2||!n.value)return null;let{up:o}=n.value,[a,l]=[s[0].frame,s[s.length-1].frame],c=Array.from({length:Dw+1},(u,f)=>{let d=_a(s,a+(l-a)*f/Dw,o);return d&&e.screenOf(d.position)}),h=c.map((u,f)=>u?`${c[f-1]?"L":"M"}${u.x.toFixed(1)} ${u.y.toFixed(1)}`:"");return y("svg",{class:"view-path","aria-hidden":"true",children:[y("path",{d:h.join("")}),s.map(({frame:u,position:f})=>{let d=e.screenOf(f);return d&&y("circle",{cx:d.x,cy:d.y,r:4},u)})]})}function Nw(){let n=oe(),{engine:e}=n,t=ht(null);Fd(()=>{let r=e.canvas;return t.current?.prepend(r),()=>r.remove()},[e]);let i=n.avatar.value!==null;return y("main",{class:"stage",ref:t,"aria-label":"Avatar",children:[i&&y(je,{children:[y(Ew,{}),y(Aw,{}),y(_w,{}),y(kw,{}),y(vw,{}),y(Mw,{}),y(uw,{}),y(Tw,{}),y(HL,{}),y(WL,{}),y(XL,{})]}),!i&&y(GL,{})]})}function GL(){let{source:n}=oe(),[e,t]=[n.trouble.value,n.training.value];return y("div",{class:"loading",role:"status",children:[y("span",{class:"loading-bar","aria-hidden":"true"}),y("p",{children:e??(t?"The avatar appears with the first checkpoint":"Loading the avatar")})]})}function HL(){let n=oe(),e=n.snapped.value,t=n.photographs.comparison.value?.measured?.scores;return e===null?null:y("div",{class:"camera-badge",role:"group","aria-label":"Camera",children:[y(Pe,{label:"Camera before",icon:"previous",shortcut:"Shift+V",onPress:()=>n.snapBy(-1)}),y("span",{children:["Camera ",e,t?.person!=null&&y("b",{children:[t.person.toFixed(1)," dB"]})]}),y(Pe,{label:"Next camera",icon:"next",shortcut:"V",onPress:()=>n.snapBy(1)}),y(Pe,{label:"Leave the camera",icon:"close",shortcut:"Esc",onPress:()=>n.snap(null)})]})}function WL(){let{company:n,other:e,source:t,state:i}=oe();if(!e.value)return null;let r=n.member(i.chosen.value)?.run,s=o=>t.runs.value.find(({id:a})=>a===o)?.name;return y("div",{class:"split-labels",children:[y("span",{children:s(r)}),y("span",{children:s(i.second.value)})]})}function XL(){let{arriving:n,stats:e,state:t}=oe();if(!e.value)return null;let{fps:i,drawn:r}=e.value;return y("div",{class:"speed","aria-hidden":"true",children:[r.toLocaleString("en")," Gaussians",n.coming.value&&" · more are coming",t.playing.value&&` · ${Math.round(i)} fps`]})}function Uw(){let{notices:n}=oe();return y("div",{class:"toasts",role:"status","aria-live":"polite",children:n.shown.value.map(({id:e,kind:t,text:i})=>y("div",{class:`toast ${t}`,role:t==="error"?"alert":void 0,children:[y(In,{name:t==="error"?"warning":"check"}),y("span",{children:i}),y(Pe,{label:"Dismiss",icon:"close",onPress:()=>n.dismiss(e)})]},e))})}var qL=[{value:"1",label:"1×"},{value:"2",label:"2×"},{value:"4",label:"4×"}];function Ow(){let n=oe(),{transparent:e,scale:t}=n.pictures,[i,r]=Bi(!1);return y(Jd,{label:"Save a picture",open:i,onClose:()=>r(!1),button:y(Pe,{label:"Save a picture",icon:"camera",pressed:i,onPress:()=>r(!i)}),children:[y(en,{label:"Transparent background",on:e.value,onChange:o=>{e.value=o}}),y($n,{label:"Size",value:String(t.value),options:qL,onChange:o=>{t.value=Number(o)}}),y(Pe,{label:"Save PNG",kind:"primary",shortcut:"S",onPress:()=>{r(!1),n.savePicture()},children:"Save PNG"})]})}var $L={connecting:"Connecting…",open:"Live",lost:"Connection lost: trying again…"};function Bw(){let n=oe(),{page:e}=n,t=n.avatar.value;return y("header",{class:"top-bar",children:[y("div",{class:"brand",children:[y(jL,{}),y("h1",{children:t?.name??"actor3d"}),y(KL,{}),y(ZL,{})]}),y("div",{class:"tools",role:"toolbar","aria-label":"Share",children:[y(Ow,{}),y(aw,{}),y(YL,{}),y(Pe,{label:"Copy link",icon:"link",shortcut:"U",onPress:()=>{n.copyLink()}}),y("span",{class:"divider"}),y(Pe,{label:e.shade.value==="dark"?"Light theme":"Dark theme",icon:e.shade.value==="dark"?"sun":"moon",shortcut:"T",onPress:()=>e.nextTheme()}),y(Pe,{label:"Keyboard shortcuts",icon:"help",shortcut:"?",onPress:()=>{e.shortcuts.value=!0}}),y(Pe,{label:e.tab.value===null?"Show the panel":"Hide the panel",icon:"panel",shortcut:"\\",pressed:e.tab.value!==null,onPress:()=>e.togglePanel()})]})]})}function YL(){let n=oe(),{immersing:e}=n,{kinds:t,inside:i}=e;return n.avatar.value?t.value.map(r=>{let s=r==="immersive-vr"?"VR":"AR",o=()=>{n.attempt(()=>e.toggle(r))};return y(Pe,{label:`${i.value===r?"Leave":"Enter"} ${s}`,icon:"headset",onPress:o,children:s},r)}):null}function KL(){let{source:n}=oe();if(!n.connection)return null;let e=n.connection.value;return y("span",{class:"connection","data-state":e,role:"status",children:y("span",{class:"words",children:$L[e]})})}function ZL(){let{source:n}=oe(),e=n.training.value;if(!e)return null;let t=Math.round(100*e.step/Math.max(e.total,1));return y("span",{class:"training",title:`${e.stage}: step ${e.step} of ${e.total}`,children:[y("span",{class:"words",children:["Training the ",e.stage,":"]})," ",t," %"]})}function jL(){return y("svg",{class:"mark",viewBox:"0 0 24 24","aria-hidden":"true",children:[y("ellipse",{cx:"12",cy:"5.4",rx:"2.7",ry:"3.1"}),y("ellipse",{cx:"12",cy:"13",rx:"3.1",ry:"5.2",opacity:".85"}),y("ellipse",{cx:"6.4",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(28 6.4 11)",opacity:".6"}),y("ellipse",{cx:"17.6",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(-28 17.6 11)",opacity:".6"}),y("ellipse",{cx:"9.6",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(8 9.6 20)",opacity:".7"}),y("ellipse",{cx:"14.4",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(-8 14.4 20)",opacity:".7"})]})}var JL={idle:"Refine",running:"Cancel",done:"Refined"};function Vw(){let{refining:n}=oe();if(!n.possible.value)return null;let e=n.status.value,t=e.kind==="running"?e.share:e.kind==="done"?1:0;return y("div",{class:"refine","data-state":e.kind,style:{"--share":t},children:[y(Pe,{label:e.kind==="running"?"Cancel refining":"Refine this pose with the full sampler",kind:"solid",shortcut:"R",onPress:()=>e.kind==="running"?n.cancel():void n.refine(),children:[e.kind==="running"?y(QL,{share:t}):y(In,{name:e.kind==="done"?"check":"refine"}),y("span",{class:"refine-label",children:JL[e.kind]})]}),y("span",{class:"visually-hidden",role:"status",children:e.kind==="running"?"Refining":e.kind==="done"?"Refined":""})]})}var zw=2*Math.PI*7;function QL({share:n}){return y("svg",{class:"icon ring",viewBox:"0 0 20 20",role:"progressbar","aria-label":"Refining","aria-valuenow":Math.round(100*n),children:[y("circle",{cx:"10",cy:"10",r:"7",opacity:".25"}),y("circle",{cx:"10",cy:"10",r:"7","stroke-dasharray":zw,"stroke-dashoffset":zw*(1-n),transform:"rotate(-90 10 10)"})]})}function Gw(){let{motion:n,state:e,player:t}=oe(),{count:i,fps:r}=n.value??{count:1,fps:30},s=Math.min(Math.round(e.frame.value),i-1),o=a=>(a/r).toFixed(2);return y("div",{class:"timeline",children:[y("input",{type:"range",min:0,max:Math.max(i-1,1),step:1,value:s,disabled:i<2,"aria-label":"Frame","aria-valuetext":`Frame ${s+1} of ${i}, ${o(s)} seconds`,style:{"--to":i>1?s/(i-1):0,"--ticks":i>1?i-1:1},onInput:a=>t.seek(a.currentTarget.valueAsNumber)}),y("div",{class:"timeline-numbers","aria-hidden":"true",children:[y("span",{children:[y("b",{children:s+1})," / ",i]}),y("span",{children:[o(s)," / ",o(i-1)," s"]})]})]})}function Hw(){let n=oe(),{state:e,player:t}=n,i=(n.motion.value?.count??1)<2,r=i&&n.company.others.value.every(({motion:s})=>(s?.count??1)<2);return y("footer",{class:"transport","aria-label":"Playback",children:[y("div",{class:"transport-buttons",children:[y(Pe,{label:"One frame back",icon:"previous",shortcut:",",disabled:i,onPress:()=>t.step(-1)}),y(Pe,{label:e.playing.value?"Pause":"Play",icon:e.playing.value?"pause":"play",shortcut:"Space",kind:"primary",disabled:r,onPress:()=>t.toggle()}),y(Pe,{label:"One frame on",icon:"next",shortcut:".",disabled:i,onPress:()=>t.step(1)})]}),y(Gw,{}),y("div",{class:"transport-choices",children:[y(eF,{}),y(nF,{}),y(tF,{}),y(Pe,{label:"Loop",icon:"loop",shortcut:"L",pressed:e.loop.value,onPress:()=>{e.loop.value=!e.loop.peek()}}),y(Vw,{})]})]})}function eF(){let n=oe(),e=n.motions.value.map(s=>({value:s.name,label:s.name,note:`${(s.count/s.fps).toFixed(1)} s${s.heldOut?", unseen":""}`})),t=n.motions.value.map(s=>s.name),r=n.source.library.value.filter(s=>!t.includes(s)).map(s=>({value:s,label:s,note:/shipped/.test(s)?void 0:"shipped"}));return y(zi,{label:"Clip",value:n.state.clip.value,options:[...e,...r,{value:null,label:"Rest pose"}],onChange:s=>{n.chooseClip(s)},above:!0})}function tF(){let{state:n}=oe();return y(zi,{label:"Speed",value:n.speed.value,options:pa.map(e=>({value:e,label:`${e}×`})),onChange:e=>{n.speed.value=e},above:!0})}function nF(){let n=oe(),e=ht(null);return y(je,{children:[y(Pe,{label:"Open a motion file",icon:"upload",onPress:()=>e.current?.click()}),y("input",{ref:e,type:"file",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",multiple:!0,onChange:async t=>{let i=t.currentTarget;await n.openFiles(i.files??[]),i.value=""}})]})}function Ww({viewer:n}){let{page:e}=n;return on(()=>{let t=i=>{let r=_b(i);r&&(i.preventDefault(),n.attempt(()=>r.run(n)))};return addEventListener("keydown",t),addEventListener("click",kg),()=>{removeEventListener("keydown",t),removeEventListener("click",kg)}},[n]),y(Ng.Provider,{value:n,children:y(xb,{children:[y("div",{class:"page","data-panel":e.tab.value===null?"closed":"open","data-embedded":e.embedded||void 0,children:[!e.embedded&&y(Bw,{}),y(Nw,{}),!e.embedded&&y(rw,{}),!e.embedded&&y(Ib,{}),y(Hw,{})]}),y(Uw,{}),y(hw,{}),y(Lb,{}),y(lw,{})]})})}function Xw({problem:n}){let e=n instanceof jt&&n.code==="no-webgl2";return y("div",{class:"fatal",children:y("div",{role:"alert",children:[y(In,{name:"warning"}),y("h1",{children:e?"This browser cannot draw the avatar":"The avatar cannot be shown"}),y("p",{children:n.message})]})})}var iF=2**30,qg=16,qw=400;function xa(){}async function nf(n,e,t){let i=n.getReader(),r=new Uint8Array(0),s=null,o=0,a={end:0,time:-qw},l=()=>i.read().catch(c=>{throw c.name==="AbortError"?c:new Error(`${e} broke off: ${c.message}`)});for(let{done:c,value:h}=await l();!c;{done:c,value:h}=await l()){let u=h;if(!s){if(r=oF(r,u),r.length<qg)continue;s=new Uint8Array(sF(r,e)),u=r}if(o+u.length>s.length)throw new Le(`${e} is damaged: it goes on after its end`);s.set(u,o),o+=u.length,t.progress({loaded:o,total:s.length}),o<s.length&&performance.now()-a.time>=qw&&(a=await rF(s.buffer,o,a,t))}if(!s||o<s.length)throw new Le(`${e} is cut off: ${o||r.length} bytes of ${s?.length??qg}`);return s.buffer}async function rF(n,e,t,i){let r=ih(n,e)?.filter(s=>s<=e).at(-1)??0;if(r<=t.end)return t;try{await i.coarse(xi(n,r))}catch(s){if(!(s instanceof Le))throw s}return{end:r,time:performance.now()}}function sF(n,e){let t=tl(n);if(t<qg||t>iF)throw new Le(`${e} is damaged: it announces ${t} bytes`);return t}function oF(n,e){let t=new Uint8Array(n.length+e.length);return t.set(n),t.set(e,n.length),t}var eo={REFINED:1,STREAMED:2,GAUSSIANS:3,POSE:4,REFINE:5,STREAM:6},$g=16;function $w({kind:n,run:e,id:t,size:i,payload:r}){let s=new Uint8Array($g+r.byteLength),o=new DataView(s.buffer);return o.setUint8(0,n),o.setUint8(1,e),o.setUint32(4,t,!0),i.forEach((a,l)=>o.setUint32(8+4*l,a,!0)),s.set(new Uint8Array(r),$g),s.buffer}function Yw(n){let e=new DataView(n);return{kind:e.getUint8(0),run:e.getUint8(1),id:e.getUint32(4,!0),size:[e.getUint32(8,!0),e.getUint32(12,!0)],payload:n.slice($g)}}function rf(n,e,t,{pose:i,betas:r,camera:s},o){let{R:a,t:l,K:c,width:h,height:u}=s,f=new TextEncoder().encode(JSON.stringify({betas:r,camera:{R:a,t:l,K:c,width:h,height:u},...o})),d=new Uint8Array(eh(i)),m=new Uint8Array(d.length+f.length);return m.set(d),m.set(f,d.length),$w({kind:n,run:t,id:e,size:[i.rotations.length/4,0],payload:m.buffer})}var sf=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;running=null;refine(e,t){this.giveUp("A newer pose is refined instead.");let i=this.nextId();return new Promise((r,s)=>{this.running={id:i,progress:t,resolve:r,reject:s,answer:{picture:null,gaussians:null}},this.socket.send(rf(eo.REFINE,i,this.run(),e,{finish:"3d",seed:0}))||this.giveUp("The server cannot be reached: refine once it is back.")})}cancel(){this.running&&this.socket.send({type:"cancel"}),this.giveUp("Refining was given up.")}lost(){this.giveUp("The connection to the server was lost while it refined.")}onMessage({type:e,id:t,done:i,total:r,message:s}){let{running:o}=this;!o||t!==o.id||(e==="progress"?o.progress(Number(i)/Math.max(Number(r),1)):e==="failed"?this.giveUp(String(s)):e==="cancelled"?this.giveUp("The server gave refining up for a newer request."):e==="done"&&(this.running=null,o.resolve(o.answer)))}onPacket({kind:e,id:t,payload:i}){!this.running||t!==this.running.id||(e===eo.REFINED&&(this.running.answer.picture=new Blob([i],{type:"image/png"})),e===eo.GAUSSIANS&&(this.running.answer.gaussians=i))}giveUp(e){let{running:t}=this;this.running=null,t?.reject(new Error(e))}};var aF=85,of=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;picture=Me(null);mode=Me("repose");asked=null;next=null;show(e,t){this.next={request:e,look:t},this.ask()}stop(){this.next=null,this.asked!==null&&this.socket.send({type:"cancel"}),this.asked=null,this.picture.peek()?.close(),this.picture.value=null}lost(){this.asked=null}onMessage({type:e,id:t}){t!==this.asked||e!=="failed"&&e!=="cancelled"||(this.asked=null,this.ask())}onPacket({kind:e,id:t,payload:i}){e===eo.STREAMED&&t===this.asked&&this.take(t,i)}async take(e,t){let i=await cF(t);if(e!==this.asked)return i.close();this.picture.peek()?.close(),this.picture.value=i,this.socket.send({type:"drawn",id:e}),this.asked=null,this.ask()}ask(){if(!this.next||this.asked!==null)return;let{look:e,request:t}=this.next,i=this.nextId(),r={...e,background:null,quality:aF};this.socket.send(rf(eo.STREAM,i,this.run(),t,r))&&(this.next=null,this.asked=i)}},lF=6;async function cF(n){let e=await createImageBitmap(new Blob([n],{type:"image/jpeg"})),{width:t}=e,i=e.height/2,r=new OffscreenCanvas(t,e.height).getContext("2d",{willReadFrequently:!0});r.drawImage(e,0,0),e.close();let s=r.getImageData(0,0,t,i),{data:o}=r.getImageData(0,i,t,i);for(let a=0;a<o.length;a+=4)s.data[a+3]=o[a]<lF?0:o[a];return createImageBitmap(s)}var Kw=500,hF=8e3,af=class{constructor(e,t){this.url=e;this.listener=t;this.open(),addEventListener("online",()=>this.connection.peek()==="lost"&&this.open())}url;listener;connection=Me("connecting");line=null;wait=Kw;send(e){return this.line?.readyState!==WebSocket.OPEN?!1:(this.line.send(e instanceof ArrayBuffer?e:JSON.stringify(e)),!0)}open(){let e=new WebSocket(this.url);this.line=e,e.binaryType="arraybuffer",e.onopen=()=>{this.wait=Kw,this.connection.value="open"},e.onmessage=({data:t})=>this.receive(t),e.onclose=()=>{this.line===e&&(this.line=null,this.connection.value="lost",this.listener.onLost(),setTimeout(()=>this.line??this.open(),this.wait),this.wait=Math.min(2*this.wait,hF))}}receive(e){if(typeof e=="string")return this.listener.onMessage(JSON.parse(e));this.listener.onPacket(Yw(e))}};var ba=class extends Error{constructor(t,i,r){super(t);this.fields=i;this.wanted=r}fields;wanted;name="FlagsWanted"};var cf=class{runs=Me([]);training=Me(null);trouble=Me(null);refiner=Me(null);motionKinds="SMPL or AMASS .npz, BVH, and whatever else the server reads";connection;stream;baking=Me({kind:"settled"});library=Me([]);still=Me(null);known=[];chosen=0;socket;serverRefiner;lastId=0;constructor(){let e=new URL("api/socket",location.href);e.protocol=e.protocol.replace("http","ws"),e.hash="";let t=new af(e.href,{onMessage:s=>this.receive(s),onPacket:s=>{this.serverRefiner.onPacket(s),this.stream.onPacket(s)},onLost:()=>{this.serverRefiner.lost(),this.stream.lost()}});this.socket=t;let i=()=>++this.lastId,r=()=>this.chosen;this.connection=t.connection,this.serverRefiner=new sf(t,i,r),this.stream=new of(t,i,r)}choose(e){this.chosen!==Number(e)&&(this.chosen=Number(e),this.show())}async pack({id:e,revision:t,name:i},r=xa){let s=await lf(`api/runs/${e}/avatar?revision=${t}`);return nf(s.body,i,{coarse:r,progress:xa})}photograph=async(e,t)=>{let i=`${encodeURIComponent(e)}/${t}`,[r,s]=await Promise.all([Zw(`api/runs/${this.chosen}/photo/${i}`),Zw(`api/runs/${this.chosen}/mask/${i}`)]);if(!r)return null;if(s?.data.length===r.data.length)for(let o=0;o<r.data.length;o+=4)r.data[o+3]=s.data[o];return r};async readMotion(e,t,i={}){let r={method:"POST",body:e,headers:{"X-Actor3d":"1"}},s=await lf(`api/runs/${this.chosen}/motion?${new URLSearchParams({...i,name:e.name})}`,r);return rl(await s.arrayBuffer(),t.body)}bake(){this.socket.send({type:"bake",run:this.chosen})?this.baking.value={kind:"running",share:0}:this.trouble.value="The server cannot be reached: bake once it is back."}async libraryMotion(e,t,i=String(this.chosen)){let r=await lf(`api/runs/${i}/library/${encodeURIComponent(e)}`);return rl(await r.arrayBuffer(),t.body)}receive(e){if(this.serverRefiner.onMessage(e),this.stream.onMessage(e),e.type==="hello")this.greet(e);else if(e.type==="avatar")this.renew(e);else if(e.type==="trouble")this.trouble.value=String(e.message);else if(e.type==="baking"&&e.run===this.chosen)this.baking.value={kind:"running",share:Number(e.done)/Math.max(Number(e.total),1)};else if(e.type==="unbaked"&&e.run===this.chosen)this.showBake(),this.trouble.value=String(e.message);else if(e.type==="training"){let t=e.finished?null:e;this.learn(Number(e.run),{training:t}),e.run===this.chosen&&(this.training.value=t)}}greet({runs:e,still:t}){this.known=e,this.runs.value=this.known.map(({index:r,name:s,revision:o})=>({id:String(r),name:s,revision:o})),this.show(),this.trouble.value=this.known[this.chosen]?.trouble??null;let i=async()=>(await lf("api/still")).arrayBuffer();typeof t=="string"&&(this.still.value??={name:t,read:i})}show(){let e=this.known[this.chosen];this.training.value=e?.training??null,this.refiner.value=e?.refine?this.serverRefiner:null,this.stream.mode.value=e?.stream??"repose",this.library.value=e?.library??[],this.showBake()}showBake(){let e=this.known[this.chosen]?.bake??null,t=e==="missing"||e==="stale";this.baking.value=t?{kind:"wanted",stale:e==="stale"}:{kind:"settled"}}renew({run:e,revision:t,refine:i,bake:r}){this.trouble.value=null,this.learn(e,{revision:t,refine:i,bake:r}),e===this.chosen&&(this.refiner.value=i?this.serverRefiner:null,this.showBake()),this.runs.value=this.runs.peek().map(s=>s.id===String(e)?{...s,revision:t}:s)}learn(e,t){this.known=this.known.map(i=>i.index===e?{...i,...t}:i)}};async function lf(n,e={}){let t;try{t=await fetch(n,e)}catch{throw new Error("The server cannot be reached.")}if(t.ok)return t;let{error:i,fields:r,wanted:s}=await t.json().catch(()=>({})),o=i??`The server answered ${t.status} ${t.statusText}.`;throw r?new ba(o,r,s??[]):new Error(o)}async function Zw(n){let e=await fetch(n).catch(()=>null);if(!e?.ok)return null;let t=await createImageBitmap(await e.blob(),{colorSpaceConversion:"none"}),i=new OffscreenCanvas(t.width,t.height).getContext("2d",{willReadFrequently:!0});i.drawImage(t,0,0);let{width:r,height:s}=t;return t.close(),i.getImageData(0,0,r,s)}var Yg=Uint8Array.from({length:128},(n,e)=>e-33-+(e>38)-+(e>60)-+(e>92));function uF(n){let e=n.length>>1,t=n.length%2,i=new Uint8Array(e*13+t*6>>3),r=0,s=0,o=0;for(let a=0;a<2*e;a+=2)for(r|=91*Yg[n.charCodeAt(a)&127]+Yg[n.charCodeAt(a+1)&127]<<s,s+=13;s>=8;s-=8)i[o++]=r,r>>>=8;return o<i.length&&(i[o]=r|Yg[n.charCodeAt(2*e)&127]<<s),i}function jw(n,e){let t=Math.ceil(e/16)*16,i=0;return new ReadableStream({pull:r=>{i<n.length?r.enqueue(uF(n.slice(i,i+=t))):r.close()}})}var dF={1:Uint8Array,2:Uint16Array,4:Uint32Array};function Jw(){let n,e=fF(r=>n.enqueue(r)),t=new Uint8Array(e.next().value??0),i=0;return new TransformStream({start:r=>{n=r},transform:r=>{for(let s=0;s<r.length;){let o=r.subarray(s,s+t.length-i);if(o.length===0)throw new RangeError("it goes on after its end");for(t.set(o,i),s+=o.length,i+=o.length;i===t.length&&t.length>0;)t=new Uint8Array(pF(e.next(t).value??0)),i=0}}})}function*fF(n){let e=yield 4,t=JSON.parse(new TextDecoder().decode(yield new DataView(e.buffer).getUint32(0,!0))),i=[],r=new Map;for(let s of t){if(typeof s=="number"){s>0&&n(yield s),i.push(null);continue}s.faces!==void 0&&!r.has(s.faces)&&r.set(s.faces,_F(i[s.faces],s.shape[1]));let o=gF(yield mF(s),s,r.get(s.faces??-1)??null);n(new Uint8Array(o.buffer)),i.push(o)}}function pF(n){if(n>1073741824)throw new RangeError(`a block has ${n} bytes`);return n}function mF({fields:n,shape:[e,t,i]}){return e*t*i*n.reduce((r,s)=>r+Math.ceil(s/8),0)}function gF(n,e,t){let{fields:i,from:r,shape:[s,o,a],signed:l,size:c}=e,h=new dF[c](s*o*a),u=0;for(let f=0;f<s;f++)for(let d=0;d<a;d++){let m=f*o*a+d,v=0;for(let p of i){let g=new Uint32Array(o);for(let A=0;A<p;A+=8)for(let w=0;w<o;w++)g[w]|=n[u++]<<A;yF(g,p,r,t);let x=l?2**(p-1):0;for(let A=0;A<o;A++)h[m+A*a]|=(g[A]^x)<<v;v+=p}}return h}function yF(n,e,t,i){if(t==="nothing")return;let r=2**e-1;for(let s=0;s<n.length;s++){let o=s>0?n[s-1]:0,a=t==="neighbours"?vF(n,s,i)??o:o;n[s]=(n[s]>>>1^-(n[s]&1))+a&r}}function vF(n,e,{earlier:t,firsts:i}){let[r,s]=[i[e],i[e+1]];if(r===s)return null;let o=0;for(let a=r;a<s;a++)o+=n[t[a]];return Math.floor(o/(s-r))}function _F(n,e){let t=Float64Array.from(n,(s,o)=>{let a=n[o%3===2?o-2:o+1];return Math.max(s,a)*e+Math.min(s,a)}).sort(),i=t.filter((s,o)=>s!==t[o-1]),r=new Uint32Array(e+1);for(let s of i)r[Math.floor(s/e)+1]++;for(let s=0;s<e;s++)r[s+1]+=r[s];return{firsts:r,earlier:Uint32Array.from(i,s=>s%e)}}var Bt=Uint8Array,ci=Uint16Array,ry=Int32Array,df=new Bt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),ff=new Bt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Qg=new Bt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),iS=function(n,e){for(var t=new ci(31),i=0;i<31;++i)t[i]=e+=1<<n[i-1];for(var r=new ry(t[30]),i=1;i<30;++i)for(var s=t[i];s<t[i+1];++s)r[s]=s-t[i]<<5|i;return{b:t,r}},rS=iS(df,2),sS=rS.b,ey=rS.r;sS[28]=258,ey[258]=28;var oS=iS(ff,0),xF=oS.b,Qw=oS.r,ty=new ci(32768);for(St=0;St<32768;++St)Ur=(St&43690)>>1|(St&21845)<<1,Ur=(Ur&52428)>>2|(Ur&13107)<<2,Ur=(Ur&61680)>>4|(Ur&3855)<<4,ty[St]=((Ur&65280)>>8|(Ur&255)<<8)>>1;var Ur,St,hr=(function(n,e,t){for(var i=n.length,r=0,s=new ci(e);r<i;++r)n[r]&&++s[n[r]-1];var o=new ci(e);for(r=1;r<e;++r)o[r]=o[r-1]+s[r-1]<<1;var a;if(t){a=new ci(1<<e);var l=15-e;for(r=0;r<i;++r)if(n[r])for(var c=r<<4|n[r],h=e-n[r],u=o[n[r]-1]++<<h,f=u|(1<<h)-1;u<=f;++u)a[ty[u]>>l]=c}else for(a=new ci(i),r=0;r<i;++r)n[r]&&(a[r]=ty[o[n[r]-1]++]>>15-n[r]);return a}),vs=new Bt(288);for(St=0;St<144;++St)vs[St]=8;var St;for(St=144;St<256;++St)vs[St]=9;var St;for(St=256;St<280;++St)vs[St]=7;var St;for(St=280;St<288;++St)vs[St]=8;var St,dc=new Bt(32);for(St=0;St<32;++St)dc[St]=5;var St,bF=hr(vs,9,0),wF=hr(vs,9,1),SF=hr(dc,5,0),MF=hr(dc,5,1),Kg=function(n){for(var e=n[0],t=1;t<n.length;++t)n[t]>e&&(e=n[t]);return e},Vi=function(n,e,t){var i=e/8|0;return(n[i]|n[i+1]<<8)>>(e&7)&t},Zg=function(n,e){var t=e/8|0;return(n[t]|n[t+1]<<8|n[t+2]<<16)>>(e&7)},sy=function(n){return(n+7)/8|0},fc=function(n,e,t){return(e==null||e<0)&&(e=0),(t==null||t>n.length)&&(t=n.length),new Bt(n.subarray(e,t))};var AF=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],nn=function(n,e,t){var i=new Error(e||AF[n]);if(i.code=n,Error.captureStackTrace&&Error.captureStackTrace(i,nn),!t)throw i;return i},TF=function(n,e,t,i){var r=n.length,s=i?i.length:0;if(!r||e.f&&!e.l)return t||new Bt(0);var o=!t,a=o||e.i!=2,l=e.i;o&&(t=new Bt(r*3));var c=function(Ie){var nt=t.length;if(Ie>nt){var ct=new Bt(Math.max(nt*2,Ie));ct.set(t),t=ct}},h=e.f||0,u=e.p||0,f=e.b||0,d=e.l,m=e.d,v=e.m,p=e.n,g=r*8;do{if(!d){h=Vi(n,u,1);var x=Vi(n,u+1,3);if(u+=3,x)if(x==1)d=wF,m=MF,v=9,p=5;else if(x==2){var T=Vi(n,u,31)+257,_=Vi(n,u+10,15)+4,M=T+Vi(n,u+5,31)+1;u+=14;for(var L=new Bt(M),P=new Bt(19),I=0;I<_;++I)P[Qg[I]]=Vi(n,u+I*3,7);u+=_*3;for(var N=Kg(P),z=(1<<N)-1,F=hr(P,N,1),I=0;I<M;){var q=F[Vi(n,u,z)];u+=q&15;var A=q>>4;if(A<16)L[I++]=A;else{var Y=0,V=0;for(A==16?(V=3+Vi(n,u,3),u+=2,Y=L[I-1]):A==17?(V=3+Vi(n,u,7),u+=3):A==18&&(V=11+Vi(n,u,127),u+=7);V--;)L[I++]=Y}}var ie=L.subarray(0,T),X=L.subarray(T);v=Kg(ie),p=Kg(X),d=hr(ie,v,1),m=hr(X,p,1)}else nn(1);else{var A=sy(u)+4,w=n[A-4]|n[A-3]<<8,E=A+w;if(E>r){l&&nn(0);break}a&&c(f+w),t.set(n.subarray(A,E),f),e.b=f+=w,e.p=u=E*8,e.f=h;continue}if(u>g){l&&nn(0);break}}a&&c(f+131072);for(var ee=(1<<v)-1,ne=(1<<p)-1,Se=u;;Se=u){var Y=d[Zg(n,u)&ee],Te=Y>>4;if(u+=Y&15,u>g){l&&nn(0);break}if(Y||nn(2),Te<256)t[f++]=Te;else if(Te==256){Se=u,d=null;break}else{var K=Te-254;if(Te>264){var I=Te-257,re=df[I];K=Vi(n,u,(1<<re)-1)+sS[I],u+=re}var ye=m[Zg(n,u)&ne],ke=ye>>4;ye||nn(3),u+=ye&15;var X=xF[ke];if(ke>3){var re=ff[ke];X+=Zg(n,u)&(1<<re)-1,u+=re}if(u>g){l&&nn(0);break}a&&c(f+131072);var fe=f+K;if(f<X){var Ge=s-X,_t=Math.min(X,fe);for(Ge+f<0&&nn(3);f<_t;++f)t[f]=i[Ge+f]}for(;f<fe;++f)t[f]=t[f-X]}}e.l=d,e.p=Se,e.b=f,e.f=h,d&&(h=1,e.m=v,e.d=m,e.n=p)}while(!h);return f!=t.length&&o?fc(t,0,f):t.subarray(0,f)},Or=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8},hc=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8,n[i+2]|=t>>16},jg=function(n,e){for(var t=[],i=0;i<n.length;++i)n[i]&&t.push({s:i,f:n[i]});var r=t.length,s=t.slice();if(!r)return{t:lS,l:0};if(r==1){var o=new Bt(t[0].s+1);return o[t[0].s]=1,{t:o,l:1}}t.sort(function(E,T){return E.f-T.f}),t.push({s:-1,f:25001});var a=t[0],l=t[1],c=0,h=1,u=2;for(t[0]={s:-1,f:a.f+l.f,l:a,r:l};h!=r-1;)a=t[t[c].f<t[u].f?c++:u++],l=t[c!=h&&t[c].f<t[u].f?c++:u++],t[h++]={s:-1,f:a.f+l.f,l:a,r:l};for(var f=s[0].s,i=1;i<r;++i)s[i].s>f&&(f=s[i].s);var d=new ci(f+1),m=ny(t[h-1],d,0);if(m>e){var i=0,v=0,p=m-e,g=1<<p;for(s.sort(function(T,_){return d[_.s]-d[T.s]||T.f-_.f});i<r;++i){var x=s[i].s;if(d[x]>e)v+=g-(1<<m-d[x]),d[x]=e;else break}for(v>>=p;v>0;){var A=s[i].s;d[A]<e?v-=1<<e-d[A]++-1:++i}for(;i>=0&&v;--i){var w=s[i].s;d[w]==e&&(--d[w],++v)}m=e}return{t:new Bt(d),l:m}},ny=function(n,e,t){return n.s==-1?Math.max(ny(n.l,e,t+1),ny(n.r,e,t+1)):e[n.s]=t},eS=function(n){for(var e=n.length;e&&!n[--e];);for(var t=new ci(++e),i=0,r=n[0],s=1,o=function(l){t[i++]=l},a=1;a<=e;++a)if(n[a]==r&&a!=e)++s;else{if(!r&&s>2){for(;s>138;s-=138)o(32754);s>2&&(o(s>10?s-11<<5|28690:s-3<<5|12305),s=0)}else if(s>3){for(o(r),--s;s>6;s-=6)o(8304);s>2&&(o(s-3<<5|8208),s=0)}for(;s--;)o(r);s=1,r=n[a]}return{c:t.subarray(0,i),n:e}},uc=function(n,e){for(var t=0,i=0;i<e.length;++i)t+=n[i]*e[i];return t},aS=function(n,e,t){var i=t.length,r=sy(e+2);n[r]=i&255,n[r+1]=i>>8,n[r+2]=n[r]^255,n[r+3]=n[r+1]^255;for(var s=0;s<i;++s)n[r+s+4]=t[s];return(r+4+i)*8},tS=function(n,e,t,i,r,s,o,a,l,c,h){Or(e,h++,t),++r[256];for(var u=jg(r,15),f=u.t,d=u.l,m=jg(s,15),v=m.t,p=m.l,g=eS(f),x=g.c,A=g.n,w=eS(v),E=w.c,T=w.n,_=new ci(19),M=0;M<x.length;++M)++_[x[M]&31];for(var M=0;M<E.length;++M)++_[E[M]&31];for(var L=jg(_,7),P=L.t,I=L.l,N=19;N>4&&!P[Qg[N-1]];--N);var z=c+5<<3,F=uc(r,vs)+uc(s,dc)+o,q=uc(r,f)+uc(s,v)+o+14+3*N+uc(_,P)+2*_[16]+3*_[17]+7*_[18];if(l>=0&&z<=F&&z<=q)return aS(e,h,n.subarray(l,l+c));var Y,V,ie,X;if(Or(e,h,1+(q<F)),h+=2,q<F){Y=hr(f,d,0),V=f,ie=hr(v,p,0),X=v;var ee=hr(P,I,0);Or(e,h,A-257),Or(e,h+5,T-1),Or(e,h+10,N-4),h+=14;for(var M=0;M<N;++M)Or(e,h+3*M,P[Qg[M]]);h+=3*N;for(var ne=[x,E],Se=0;Se<2;++Se)for(var Te=ne[Se],M=0;M<Te.length;++M){var K=Te[M]&31;Or(e,h,ee[K]),h+=P[K],K>15&&(Or(e,h,Te[M]>>5&127),h+=Te[M]>>12)}}else Y=bF,V=vs,ie=SF,X=dc;for(var M=0;M<a;++M){var re=i[M];if(re>255){var K=re>>18&31;hc(e,h,Y[K+257]),h+=V[K+257],K>7&&(Or(e,h,re>>23&31),h+=df[K]);var ye=re&31;hc(e,h,ie[ye]),h+=X[ye],ye>3&&(hc(e,h,re>>5&8191),h+=ff[ye])}else hc(e,h,Y[re]),h+=V[re]}return hc(e,h,Y[256]),h+V[256]},EF=new ry([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),lS=new Bt(0),CF=function(n,e,t,i,r,s){var o=s.z||n.length,a=new Bt(i+o+5*(1+Math.ceil(o/7e3))+r),l=a.subarray(i,a.length-r),c=s.l,h=(s.r||0)&7;if(e){h&&(l[0]=s.r>>3);for(var u=EF[e-1],f=u>>13,d=u&8191,m=(1<<t)-1,v=s.p||new ci(32768),p=s.h||new ci(m+1),g=Math.ceil(t/3),x=2*g,A=function(et){return(n[et]^n[et+1]<<g^n[et+2]<<x)&m},w=new ry(25e3),E=new ci(288),T=new ci(32),_=0,M=0,L=s.i||0,P=0,I=s.w||0,N=0;L+2<o;++L){var z=A(L),F=L&32767,q=p[z];if(v[F]=q,p[z]=F,I<=L){var Y=o-L;if((_>7e3||P>24576)&&(Y>423||!c)){h=tS(n,l,0,w,E,T,M,P,N,L-N,h),P=_=M=0,N=L;for(var V=0;V<286;++V)E[V]=0;for(var V=0;V<30;++V)T[V]=0}var ie=2,X=0,ee=d,ne=F-q&32767;if(Y>2&&z==A(L-ne))for(var Se=Math.min(f,Y)-1,Te=Math.min(32767,L),K=Math.min(258,Y);ne<=Te&&--ee&&F!=q;){if(n[L+ie]==n[L+ie-ne]){for(var re=0;re<K&&n[L+re]==n[L+re-ne];++re);if(re>ie){if(ie=re,X=ne,re>Se)break;for(var ye=Math.min(ne,re-2),ke=0,V=0;V<ye;++V){var fe=L-ne+V&32767,Ge=v[fe],_t=fe-Ge&32767;_t>ke&&(ke=_t,q=fe)}}}F=q,q=v[F],ne+=F-q&32767}if(X){w[P++]=268435456|ey[ie]<<18|Qw[X];var Ie=ey[ie]&31,nt=Qw[X]&31;M+=df[Ie]+ff[nt],++E[257+Ie],++T[nt],I=L+ie,++_}else w[P++]=n[L],++E[n[L]]}}for(L=Math.max(L,I);L<o;++L)w[P++]=n[L],++E[n[L]];h=tS(n,l,c,w,E,T,M,P,N,L-N,h),c||(s.r=h&7|l[h/8|0]<<3,h-=7,s.h=p,s.p=v,s.i=L,s.w=I)}else{for(var L=s.w||0;L<o+c;L+=65535){var ct=L+65535;ct>=o&&(l[h/8|0]=c,ct=o),h=aS(l,h+1,n.subarray(L,ct))}s.i=o}return fc(a,0,i+sy(h)+r)},RF=(function(){for(var n=new Int32Array(256),e=0;e<256;++e){for(var t=e,i=9;--i;)t=(t&1&&-306674912)^t>>>1;n[e]=t}return n})(),cS=function(){var n=-1;return{p:function(e){for(var t=n,i=0;i<e.length;++i)t=RF[t&255^e[i]]^t>>>8;n=t},d:function(){return~n}}};var PF=function(n,e,t,i,r){if(!r&&(r={l:1},e.dictionary)){var s=e.dictionary.subarray(-32768),o=new Bt(s.length+n.length);o.set(s),o.set(n,s.length),n=o,r.w=s.length}return CF(n,e.level==null?6:e.level,e.mem==null?r.l?Math.ceil(Math.max(8,Math.min(13,Math.log(n.length)))*1.5):20:12+e.mem,t,i,r)},oy=function(n,e){var t={};for(var i in n)t[i]=n[i];for(var i in e)t[i]=e[i];return t};var cr=function(n,e){return n[e]|n[e+1]<<8},Ei=function(n,e){return(n[e]|n[e+1]<<8|n[e+2]<<16|n[e+3]<<24)>>>0},Jg=function(n,e){return Ei(n,e)+Ei(n,e+4)*4294967296},tn=function(n,e,t){for(;t;++e)n[e]=t,t>>>=8};function IF(n,e){return PF(n,e||{},0,0)}function LF(n,e){return TF(n,{i:2},e&&e.out,e&&e.dictionary)}var hS=function(n,e,t,i){for(var r in n){var s=n[r],o=e+r,a=i;Array.isArray(s)&&(a=oy(i,s[1]),s=s[0]),ArrayBuffer.isView(s)?t[o]=[s,a]:(t[o+="/"]=[new Bt(0),a],hS(s,o,t,i))}},nS=typeof TextEncoder<"u"&&new TextEncoder,iy=typeof TextDecoder<"u"&&new TextDecoder,FF=0;try{iy.decode(lS,{stream:!0}),FF=1}catch{}var DF=function(n){for(var e="",t=0;;){var i=n[t++],r=(i>127)+(i>223)+(i>239);if(t+r>n.length)return{s:e,r:fc(n,t-1)};r?r==3?(i=((i&15)<<18|(n[t++]&63)<<12|(n[t++]&63)<<6|n[t++]&63)-65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):r&1?e+=String.fromCharCode((i&31)<<6|n[t++]&63):e+=String.fromCharCode((i&15)<<12|(n[t++]&63)<<6|n[t++]&63):e+=String.fromCharCode(i)}};function hf(n,e){if(e){for(var t=new Bt(n.length),i=0;i<n.length;++i)t[i]=n.charCodeAt(i);return t}if(nS)return nS.encode(n);for(var r=n.length,s=new Bt(n.length+(n.length>>1)),o=0,a=function(h){s[o++]=h},i=0;i<r;++i){if(o+5>s.length){var l=new Bt(o+8+(r-i<<1));l.set(s),s=l}var c=n.charCodeAt(i);c<128||e?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|n.charCodeAt(++i)&1023,a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return fc(s,0,o)}function kF(n,e){if(e){for(var t="",i=0;i<n.length;i+=16384)t+=String.fromCharCode.apply(null,n.subarray(i,i+16384));return t}else{if(iy)return iy.decode(n);var r=DF(n),s=r.s,t=r.r;return t.length&&nn(8),s}}var NF=function(n,e){return e+30+cr(n,e+26)+cr(n,e+28)},UF=function(n,e,t){var i=cr(n,e+28),r=cr(n,e+30),s=kF(n.subarray(e+46,e+46+i),!(cr(n,e+8)&2048)),o=e+46+i,a=OF(n,o,r,t,Ei(n,e+20),Ei(n,e+24),Ei(n,e+42)),l=a[0],c=a[1],h=a[2];return[cr(n,e+10),l,c,s,o+r+cr(n,e+32),h]},OF=function(n,e,t,i,r,s,o){var a=r==4294967295,l=s==4294967295,c=o==4294967295,h=e+t,u=a+l+c;if(i&&u){for(;e+4<h;e+=4+cr(n,e+2))if(cr(n,e)==1)return[a?Jg(n,e+4+8*l):r,l?Jg(n,e+4):s,c?Jg(n,e+4+8*(l+a)):o,1];i<2&&nn(13)}return[r,s,o,0]},wa=function(n){var e=0;if(n)for(var t in n){var i=n[t].length;i>65535&&nn(9),e+=i+4}return e},uf=function(n,e,t,i,r,s,o,a){var l=i.length,c=t.extra,h=a&&a.length,u=wa(c);tn(n,e,o!=null?33639248:67324752),e+=4,o!=null&&(n[e++]=20,n[e++]=t.os),n[e]=20,e+=2,n[e++]=t.flag<<1|(s<0&&8),n[e++]=r&&8,n[e++]=t.compression&255,n[e++]=t.compression>>8;var f=new Date(t.mtime==null?Date.now():t.mtime),d=f.getFullYear()-1980;if((d<0||d>119)&&nn(10),tn(n,e,d<<25|f.getMonth()+1<<21|f.getDate()<<16|f.getHours()<<11|f.getMinutes()<<5|f.getSeconds()>>1),e+=4,s!=-1&&(tn(n,e,t.crc),tn(n,e+4,s<0?-s-2:s),tn(n,e+8,t.size)),tn(n,e+12,l),tn(n,e+14,u),e+=16,o!=null&&(tn(n,e,h),tn(n,e+6,t.attrs),tn(n,e+10,o),e+=14),n.set(i,e),e+=l,u)for(var m in c){var v=c[m],p=v.length;tn(n,e,+m),tn(n,e+2,p),n.set(v,e+4),e+=4+p}return h&&(n.set(a,e),e+=h),e},uS=function(n,e,t,i,r){tn(n,e,101010256),tn(n,e+8,t),tn(n,e+10,t),tn(n,e+12,i),tn(n,e+16,r)},dS=(function(){function n(e){this.filename=e,this.c=cS(),this.size=0,this.compression=0}return n.prototype.process=function(e,t){this.ondata(null,e,t)},n.prototype.push=function(e,t){this.ondata||nn(5),this.c.p(e),this.size+=e.length,t&&(this.crc=this.c.d()),this.process(e,t||!1)},n})();var fS=(function(){function n(e){this.ondata=e,this.u=[],this.d=1}return n.prototype.add=function(e){var t=this;if(this.ondata||nn(5),this.d&2)this.ondata(nn(4+(this.d&1)*8,0,1),null,!1);else{var i=hf(e.filename),r=i.length,s=e.comment,o=s&&hf(s),a=r!=e.filename.length||o&&s.length!=o.length,l=r+wa(e.extra)+30;r>65535&&this.ondata(nn(11,0,1),null,!1);var c=new Bt(l);uf(c,0,e,i,a,-1);var h=[c],u=function(){for(var p=0,g=h;p<g.length;p++){var x=g[p];t.ondata(null,x,!1)}h=[]},f=this.d;this.d=0;var d=this.u.length,m=oy(e,{f:i,u:a,o,t:function(){e.terminate&&e.terminate()},r:function(){if(u(),f){var p=t.u[d+1];p?p.r():t.d=1}f=1}}),v=0;e.ondata=function(p,g,x){if(p)t.ondata(p,g,x),t.terminate();else if(v+=g.length,h.push(g),x){var A=new Bt(16);tn(A,0,134695760),tn(A,4,e.crc),tn(A,8,v),tn(A,12,e.size),h.push(A),m.c=v,m.b=l+v+16,m.crc=e.crc,m.size=e.size,f&&m.r(),f=1}else f&&u()},this.u.push(m)}},n.prototype.end=function(){var e=this;if(this.d&2){this.ondata(nn(4+(this.d&1)*8,0,1),null,!0);return}this.d?this.e():this.u.push({r:function(){e.d&1&&(e.u.splice(-1,1),e.e())},t:function(){}}),this.d=3},n.prototype.e=function(){for(var e=0,t=0,i=0,r=0,s=this.u;r<s.length;r++){var o=s[r];i+=46+o.f.length+wa(o.extra)+(o.o?o.o.length:0)}for(var a=new Bt(i+22),l=0,c=this.u;l<c.length;l++){var o=c[l];uf(a,e,o,o.f,o.u,-o.c-2,t,o.o),e+=46+o.f.length+wa(o.extra)+(o.o?o.o.length:0),t+=o.b}uS(a,e,this.u.length,i,t),this.ondata(null,a,!0),this.d=2},n.prototype.terminate=function(){for(var e=0,t=this.u;e<t.length;e++){var i=t[e];i.t()}this.d=2},n})();function pS(n,e){e||(e={});var t={},i=[];hS(n,"",t,e);var r=0,s=0;for(var o in t){var a=t[o],l=a[0],c=a[1],h=c.level==0?0:8,u=hf(o),f=u.length,d=c.comment,m=d&&hf(d),v=m&&m.length,p=wa(c.extra);f>65535&&nn(11);var g=h?IF(l,c):l,x=g.length,A=cS();A.p(l),i.push(oy(c,{size:l.length,crc:A.d(),c:g,f:u,m,u:f!=o.length||m&&d.length!=v,o:r,compression:h})),r+=30+f+p+x,s+=76+2*(f+p)+(v||0)+x}for(var w=new Bt(s+22),E=r,T=s-r,_=0;_<i.length;++_){var u=i[_];uf(w,u.o,u,u.f,u.u,u.c.length);var M=30+u.f.length+wa(u.extra);w.set(u.c,u.o+M),uf(w,r,u,u.f,u.u,u.c.length,u.o,u.m),r+=16+M+(u.m?u.m.length:0)}return uS(w,r,i.length,T,E),w}function mS(n,e){for(var t={},i=n.length-22;Ei(n,i)!=101010256;--i)(!i||n.length-i>65558)&&nn(13);var r=cr(n,i+8);if(!r)return{};var s=Ei(n,i+16),o=Ei(n,i-20)==117853008;if(o){var a=Ei(n,i-12);o=Ei(n,a)==101075792,o&&(r=Ei(n,a+32),s=Ei(n,a+48))}for(var l=e&&e.filter,c=0;c<r;++c){var h=UF(n,s,o),u=h[0],f=h[1],d=h[2],m=h[3],v=h[4],p=h[5],g=NF(n,p);s=v,(!l||l({name:m,size:f,originalSize:d,compression:u}))&&(u?u==8?t[m]=LF(n.subarray(g,g+f),{out:new Bt(d)}):nn(14,"unknown compression type "+u):t[m]=fc(n,g,g+f))}return t}var BF=[147,78,85,77,80,89],zF=512*2**20,VF={"<f4":[4,(n,e)=>n.getFloat32(e,!0)],"<f8":[8,(n,e)=>n.getFloat64(e,!0)],"<i4":[4,(n,e)=>n.getInt32(e,!0)],"<i8":[8,(n,e)=>Number(n.getBigInt64(e,!0))]};function pf(n,e){let t=new Set(e.map(r=>`${r}.npy`)),i;try{i=mS(n,{filter:r=>t.has(r.name)&&r.originalSize<=zF})}catch{throw new Error("it is not a readable .npz archive")}return new Map(Object.entries(i).map(([r,s])=>[r.slice(0,-4),GF(s,r)]))}function GF(n,e){let t=new DataView(n.buffer,n.byteOffset,n.byteLength);if(n.length<12||BF.some((f,d)=>n[d]!==f))throw new Error(`its ${e} is not an array`);let i=n[6]>1,r=i?12:10,s=r+(i?t.getUint32(8,!0):t.getUint16(8,!0)),o=new TextDecoder().decode(n.subarray(r,s)),a=VF[/'descr': '([^']+)'/.exec(o)?.[1]??""],l=/'shape': \(([^)]*)\)/.exec(o)?.[1];if(!a||l===void 0||o.includes("'fortran_order': True"))throw new Error(`its ${e} must hold floats or integers, row by row`);let c=l.split(",").filter(f=>f.trim()!=="").map(Number),h=c.reduce((f,d)=>f*d,1);if(s+h*a[0]>n.length)throw new Error(`its ${e} is cut short`);let u=Float64Array.from({length:h},(f,d)=>a[1](t,s+d*a[0]));return{shape:c,data:u}}var vS=30,gS=2e5;async function _S(n,e){try{let t=/\.json$/i.test(n.name)?WF(await n.text()):HF(new Uint8Array(await n.arrayBuffer()));return XF(n.name.replace(/\.[^.]*$/,""),t,e)}catch(t){throw new Error(`${n.name} cannot be played: ${t.message}.`)}}function HF(n){let e=pf(n,["poses","trans","fps","mocap_framerate","mocap_frame_rate"]),t=e.get("poses"),i=t?.shape[0];if(!t||!i)throw new Error("it has no array “poses” with one row for each frame");return{fps:(e.get("fps")??e.get("mocap_framerate")??e.get("mocap_frame_rate"))?.data[0]??vS,poses:t.data,frames:i,trans:e.get("trans")?.data??null}}function WF(n){let e;try{e=JSON.parse(n)}catch{throw new Error("it is not JSON")}if(!Array.isArray(e?.poses)||e.poses.length===0)throw new Error("it must be an object with “poses”: for each frame, three numbers for each joint");let t=Array.isArray(e.trans)?e.trans.flat(Number.POSITIVE_INFINITY):null,i=e.poses.flat(Number.POSITIVE_INFINITY);return{fps:typeof e.fps=="number"?e.fps:vS,poses:i,frames:e.poses.length,trans:t}}function XF(n,e,t){let{fps:i,frames:r,poses:s,trans:o}=e,a=s.length/(3*r);if(!Number.isInteger(a)||a<1)throw new Error("its poses are not three numbers for each joint of each frame");if(r>gS)throw new Error(`it has ${r} frames, at most ${gS} are possible`);if(o&&o.length!==3*r)throw new Error("“trans” must be three numbers for each frame");if(!(i>=1&&i<=1e3))throw new Error(`a frame rate must lie between 1 and 1000, it says ${i}`);if(!yS(s)||o&&!yS(o))throw new Error("some of its numbers are missing or infinite");return qF(n,e,a,t)}function qF(n,{fps:e,frames:t,poses:i,trans:r},s,o){let a=new Float32Array(4*o.numJoints*t);for(let l=0;l<t;l++)for(let c=0;c<o.numJoints;c++){let h=c<s?Dt(ot(i,l*s+c)):ja;a.set(h,4*(l*o.numJoints+c))}return new Xi({name:n,fps:e,count:t,start:null,held_out:!1},a,r?Float32Array.from(r):new Float32Array(3*t))}function yS(n){for(let e=0;e<n.length;e++)if(!Number.isFinite(n[e]))return!1;return!0}var $F=1<<18,mf=class{constructor(e,t=null){this.elements=e;this.runs.value=e.map(({dataset:i},r)=>({id:String(r),name:i.name??"avatar",revision:1})),t&&(this.still.value={name:t.dataset.name??"scene",read:()=>bS(new Response(xS(t)).arrayBuffer())})}elements;runs=Me([]);training=Me(null);trouble=Me(null);refiner=Me(null);connection=null;stream=null;photograph=null;baking=Me({kind:"settled"});library=Me([]);still=Me(null);motionKinds="SMPL poses as .npz or .json";pack({id:e,name:t},i=xa){return bS(nf(xS(this.elements[Number(e)]).pipeThrough(Jw()),t,{coarse:i,progress:xa}))}bake(){}choose(){}libraryMotion(e){return Promise.reject(new Error(`${e} is not in this file.`))}readMotion(e,t){return _S(e,t.body)}};function xS(n){return jw((n.textContent??"").trim(),$F).pipeThrough(new DecompressionStream("gzip"))}async function bS(n){try{return await n}catch(e){throw e instanceof jt?e:new Error("The file is damaged: its avatar cannot be read. Export it again.")}}function wS(){let n=[];for(let e=ay("avatar");e;e=ay(`avatar-${n.length}`))n.push(e);return n.length>0?new mf(n,ay("still")):new cf}function ay(n){return document.getElementById(`actor3d-${n}`)}var YF=["load","error","progress","timeupdate","posechange","play","pause"],ly={play:n=>n.play(),pause:n=>n.pause(),seek:(n,{frame:e})=>n.seek(SS(e,"frame")),setMotion:(n,{name:e})=>{if(!n.motions.includes(e))throw new Error(`name must be one of ${n.motions.join(", ")}`);n.motion=e},setPose:(n,{rotations:e,trans:t})=>{let i={rotations:gf(e,"rotations"),trans:gf(t,"trans",3)};if(i.rotations.length!==n.pose?.rotations.length)throw new Error(`rotations must be ${n.pose?.rotations.length??0} numbers, got ${i.rotations.length}`);n.pose=i},setView:(n,e)=>{let[t,i]=[gf(e.position,"position",3),gf(e.target,"target",3)],r=e.fov===void 0?35:SS(e.fov,"fov");n.view={position:[t[0],t[1],t[2]],target:[i[0],i[1],i[2]],fov:r,snapped:null}},getPose:({pose:n})=>n&&{rotations:[...n.rotations],trans:[...n.trans]},getState:({motion:n,motions:e,paused:t,currentFrame:i,frames:r,view:s})=>({motion:n,motions:e,paused:t,frame:i,frames:r,view:s})};function MS(n,e){if(parent===window)return()=>{};let t=new AbortController,{signal:i}=t,r=jF(e),s=o=>parent.postMessage({actor3d:1,...o},r);addEventListener("message",o=>{o.source!==parent||o.origin!==r||!AS(o.data)||!("actor3d"in o.data)||s(KF(n,o.data))},{signal:i});for(let o of YF)n.addEventListener(o,a=>s({event:o,detail:ZF(a)}),{signal:i});return s({event:"ready",detail:null}),()=>t.abort()}function KF(n,{actor3d:e,id:t,method:i,args:r={}}){let s=typeof t=="number"||typeof t=="string"?t:null;try{if(e!==1)throw new Error(`this frame speaks version 1 of the protocol, not ${cy(e)}`);if(typeof i!="string"||!Object.hasOwn(ly,i))throw new Error(`there is no method ${cy(i)}: there are ${Object.keys(ly).join(", ")}`);if(!AS(r))throw new Error("args must be an object");return{id:s,result:ly[i](n,r)??null}}catch(o){return{id:s,error:o.message}}}function ZF(n){return n instanceof ErrorEvent?{message:n.message}:n.detail}function jF(n){let e=URL.canParse(n)?new URL(n).origin:"null";if(e==="null"||e!==n)throw new Error(`"${n}" is no origin, as https://example.org is`);return e}var JF=4096;function gf(n,e,t){let i=ArrayBuffer.isView(n)?[...n]:n;if(!(Array.isArray(i)&&i.length<=JF&&i.every(s=>typeof s=="number"&&Number.isFinite(s)))||t!==void 0&&i.length!==t)throw new Error(`${e} must be ${t??"finite"} numbers`);return Float32Array.from(i)}function SS(n,e){if(typeof n!="number"||!Number.isFinite(n))throw new Error(`${e} must be a number, got ${cy(n)}`);return n}function cy(n){return String(JSON.stringify(n)).slice(0,40)}function AS(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function TS(n,e){let t=new URLSearchParams(e.slice(1)).get("origin");t!==null&&MS(new hy(n),t)}var hy=class extends EventTarget{constructor(t){super();this.viewer=t;let{motion:i,pose:r,state:s}=t,o=s.playing.peek();Xe(()=>{s.playing.value!==o&&(o=s.playing.value,this.tell(o?"play":"pause",null))}),Xe(()=>{let[a,l]=[s.frame.value,i.value];l&&this.tell("timeupdate",{frame:a,time:a/l.fps,duration:l.count/l.fps})}),Xe(()=>{r.value&&this.tell("posechange",{frame:s.frame.peek()})})}viewer;get motions(){return this.viewer.motions.peek().map(({name:t})=>t)}get paused(){return!this.viewer.state.playing.peek()}get currentFrame(){return this.viewer.state.frame.peek()}get frames(){return this.viewer.motion.peek()?.count??0}get motion(){return this.viewer.state.clip.peek()}set motion(t){this.viewer.chooseClip(t)}get pose(){return this.viewer.pose.peek()}set pose(t){let{avatar:i,motion:r,player:s,state:o}=this.viewer,a=i.peek()?.body;if(!a)return;s.pause();let l=r.peek()?.poseAt(o.frame.peek())??a.restPose();o.edits.value=t?Wd(a,l,t):{};let[c,h,u]=t?t.trans.map((f,d)=>f-l.trans[d]):[0,0,0];o.shift.value=[c,h,u]}get view(){return this.viewer.engine.view()}set view(t){t?this.viewer.engine.setView(t):this.viewer.engine.frameBody()}play(){this.viewer.player.play()}pause(){this.viewer.player.pause()}seek(t){this.viewer.player.seek(t)}tell(t,i){this.dispatchEvent(new CustomEvent(t,{detail:i}))}};var ES=[{resolution:1,share:1},{resolution:.75,share:1},{resolution:.75,share:.6},{resolution:.5,share:.3},{resolution:.35,share:.3}],QF=70,eD=28,tD=260,yf=class{constructor(e){this.parts=e}parts;step=0;before=0;moving=!1;timer=0;follow(){let{state:e,pose:t,engine:i}=this.parts;Xe(()=>{t.value,e.view.value,this.move(e.playing.value)}),Xe(()=>{e.adapts.value,e.resolution.value,e.share.value,this.apply()}),i.on("frame",()=>this.measure())}move(e){this.moving=!0,clearTimeout(this.timer),e||(this.timer=window.setTimeout(()=>this.rest(),tD))}rest(){this.moving=!1,this.before=0,this.apply()}measure(){let e=performance.now(),t=e-this.before,i=this.before===0;if(this.before=this.moving?e:0,!this.moving||i)return;let r=this.step+(t>QF?1:t<eD?-1:0);this.step=Math.min(Math.max(r,0),ES.length-1),this.apply()}apply(){let{state:e,engine:t}=this.parts,i=ES[this.moving&&e.adapts.peek()?this.step:0],r=i.resolution*e.resolution.peek(),s=(t.avatar()?.gaussians.levels.length?i.share:1)*e.share.peek();(t.display.resolution!==r||t.display.share!==s)&&t.setDisplay({resolution:r,share:s})}};var nD=5e3,vf=class{constructor(e){this.parts=e;this.done=new Promise(t=>this.finish=t)}parts;coming=Me(!0);done;finish=()=>{};async bring(e){let{begin:t,notices:i,sharpen:r,source:s}=this.parts,o=!1,a=l=>{(o?r:t)(e,l),o=!0};try{let l=await s.pack(e,c=>(a(c),this.drawn()));a(xi(l))}catch(l){if(!o)throw l;i.error(new Error(`Only a part of the avatar has come. ${l.message}`))}this.coming.value=!1,this.finish()}async drawn(){document.hidden||await Promise.race([this.parts.engine.drawn(),new Promise(e=>setTimeout(e,nD))])}};var CS=[[228,228,230],[146,147,151]],RS=.42,ur=512,_f=class{constructor(e){this.parts=e}parts;picture=Me(null);studio=null;follow(){let{engine:e,shade:t,state:i}=this.parts;Xe(()=>{t.value;let r=i.background.value,s=getComputedStyle(document.documentElement).getPropertyValue("--stage").trim(),o=r==="studio"?this.studio??=iD():r==="picture"?this.picture.value:null;e.setDisplay({background:r.startsWith("#")?r:s,backdrop:o})})}async choose(e){let{notices:t,state:i}=this.parts;try{this.picture.value=await createImageBitmap(e,{colorSpaceConversion:"none"}),i.background.value="picture"}catch{t.error(`${e.name} is not a picture that this browser can read.`)}}};function iD(){let n=new OffscreenCanvas(ur,ur),e=n.getContext("2d"),t=e.createImageData(ur,ur),i=Math.hypot(.5,1-RS);for(let r=0;r<ur*ur;r++){let[s,o]=[(r%ur+.5)/ur,(Math.floor(r/ur)+.5)/ur],a=Math.hypot(s-.5,o-RS)/i,l=a*a*(3-2*a),c=Math.random()-.5;CS[0].forEach((h,u)=>{t.data[4*r+u]=Math.round(h+l*(CS[1][u]-h)+c)}),t.data[4*r+3]=255}return e.putImageData(t,0,0),n.transferToImageBitmap()}var uy=Object.keys(kr);function PS(){return Object.fromEntries(uy.map(n=>[n,Me(kr[n])]))}function IS(n){return Object.fromEntries(uy.map(e=>[e,n[e].peek()]))}function pc(n,e){Pt(()=>{for(let t of uy)t in e&&(n[t].value=e[t])})}var xf=class{constructor(e){this.parts=e}parts;present=Me(new Map);several=Ct(()=>this.parts.state.members.value.some(({id:e,visible:t})=>t&&e!==this.parts.state.chosen.value));others=Ct(()=>{let{chosen:e,members:t}=this.parts.state;return t.value.length<2?[]:t.value.flatMap(i=>i.id===e.value?[]:this.posed(i))});shapes=new WeakMap;scenes=0;queue=Promise.resolve();begin(e,t){let i=rc(0,e.id);this.keep(i.id,{actor:0,avatar:t,run:e.id,revision:e.revision}),this.parts.state.members.value=[i]}sharpen(e,t){let i=this.present.peek().get(0);i?.run===e.id&&i.revision===e.revision&&this.exchange(0,i,t)}nameOf({id:e,run:t}){let{source:i,state:r}=this.parts,s=l=>i.runs.value.find(c=>c.id===l)?.name??l,o=s(t),a=r.members.value.filter(l=>l.id<e&&s(l.run)===o).length;return a===0?o:`${o} ${a+1}`}member(e){return this.parts.state.members.value.find(t=>t.id===e)??null}actorOf(e){return this.present.value.get(e)?.actor??null}add(e){let t=this.scenes;return this.inTurn(async()=>{let{engine:i,state:r}=this.parts;if(r.members.peek().length>=Bd)throw new Error(`There are ${Bd} avatars already: remove one first.`);let s=await this.load(e);if(t!==this.scenes)return i.cast.remove(s.actor);let o=this.members(),a=rc(Math.max(-1,...o.map(({id:c})=>c))+1,e.id,ub(o)),l={...ua,clip:s.avatar.clips[0]?.name??null};Pt(()=>{this.keep(a.id,s),r.members.value=[...o,{...a,own:l}]}),i.reframe()})}gather(){let{notices:e,source:t}=this.parts,i=new Set([this.firstRun()]);Xe(()=>{for(let r of t.runs.value)r.revision===0||i.has(r.id)||(i.add(r.id),this.add(r).catch(s=>e.error(s)))})}remove(e){let{engine:t,state:i}=this.parts,r=i.members.peek().filter(o=>o.id!==e);if(r.length===0)return;i.chosen.peek()===e&&this.choose(r[0].id);let s=this.present.peek().get(e);Pt(()=>{i.members.value=this.members().filter(o=>o.id!==e),this.present.value=new Map([...this.present.peek()].filter(([o])=>o!==e))}),t.cast.remove(s.actor),t.reframe()}change(e,t){let{state:i}=this.parts;i.members.value=i.members.peek().map(r=>r.id===e?{...r,...t}:r)}place(e,t){let i=this.member(e);i&&this.change(e,{place:{...i.place,...t}})}setOffset(e,t){let i=this.time();Pt(()=>{this.change(e,{offset:t}),e===this.parts.state.chosen.peek()&&this.setTime(i)})}choose(e){let{avatar:t,engine:i,leave:r,motions:s,source:o,state:a}=this.parts,[l,c,h]=[a.chosen.peek(),this.member(e),this.present.peek().get(e)];if(e===l||!c||!h)return;r();let u=this.time();this.shapes.delete(i.avatar()),i.cast.choose(h.actor),Pt(()=>{a.members.value=this.members(),s.change(l,e),pc(a,{...c.own,chosen:e}),t.value=h.avatar,o.choose(h.run),this.setTime(u)})}members(){let{chosen:e,members:t}=this.parts.state;return t.peek().map(i=>i.id===e.peek()?{...i,own:this.own()}:i)}saved(){let{chosen:e,elapsed:t,members:i}=this.parts.state,[r]=i.peek();return i.peek().length===1&&JSON.stringify(r)===JSON.stringify(rc(0,this.firstRun()))?{members:[],chosen:0,elapsed:0}:{members:this.members(),chosen:e.peek(),elapsed:t.peek()}}restore(e){this.scenes++;let t=e.members.length>0?e.members:[rc(0,this.firstRun())];return this.missing(t).length===0?(this.apply(e,t,new Map),this.bringMotions()):this.inTurn(async()=>{this.apply(e,t,await this.loadAll(this.missing(t))),await this.bringMotions()})}follow(){let{engine:e,state:t}=this.parts,i=new Map;Xe(()=>{let r=new Map;for(let s of t.members.value){let o=this.actorOf(s.id);if(o===null)continue;let a=i.get(o);a?.place!==s.place&&e.cast.place(o,s.place),a?.visible!==s.visible&&e.cast.show(o,s.visible),r.set(o,s)}i=r}),Xe(()=>{for(let{actor:r,pose:s}of this.others.value)e.cast.setPose(r,s)}),Xe(()=>{for(let{actor:r,avatar:s,member:o}of this.others.value){let a=o.own.betas;this.shapes.get(s)===a||!s.body.betas||(this.shapes.set(s,a),e.cast.setShape(r,Float32Array.from(a??s.body.betas)))}}),Xe(()=>this.renew())}time(){let{motion:e,state:t}=this.parts,i=e.peek()?t.frame.peek()/e.peek().fps:0;return t.elapsed.peek()+i-(this.member(t.chosen.peek())?.offset??0)}setTime(e){let{motion:t,state:i}=this.parts,r=e+(this.member(i.chosen.peek())?.offset??0),s=t.peek()?LS(t.peek(),r,i.loop.peek()):0,o=i.playing.peek()?s:Math.round(s)%Math.max(t.peek()?.count??1,1);i.frame.value=o,i.elapsed.value=r-(t.peek()?o/t.peek().fps:0)}posed(e){let t=this.present.value.get(e.id);if(!t)return[];let{motion:i,state:r}=this.parts,{actor:s,avatar:o}=t,a=i.value?r.frame.value/i.value.fps:0,l=r.elapsed.value+a-(this.member(r.chosen.value)?.offset??0),c=this.motionOf(e,o),h=c?LS(c,l+e.offset,r.loop.value):0,u=Hd({body:o.body,motion:c,frame:h},e.own.edits,e.own.shift);return[{member:e,actor:s,avatar:o,motion:c,pose:u}]}motionOf({id:e,own:t},{body:i,clips:r}){return t.clip===null?null:t.clip===lr?or(t.keys)?rD(t.keys,i):null:[...r,...this.parts.motions.of(e)].find(({name:s})=>s===t.clip)??null}own(){let{state:e}=this.parts;return Object.fromEntries(cb.map(t=>[t,e[t].peek()]))}firstRun(){return this.parts.source.runs.peek()[0].id}runOf({run:e}){let t=this.parts.source.runs.peek().find(({id:i})=>i===e);if(!t||t.revision===0)throw new Error("The link shows an avatar that is not here: start the viewer with the same runs, in the same order.");return t}missing(e){return e.filter(({id:t,run:i})=>this.present.peek().get(t)?.run!==i)}async load(e){let{engine:t,source:i}=this.parts,r=t.cast.add(await i.pack(e));return t.cast.show(r,!1),{actor:r,avatar:t.cast.avatar(r),run:e.id,revision:e.revision}}async loadAll(e){let t=new Map;try{for(let i of e)t.set(i.id,await this.load(this.runOf(i)))}catch(i){for(let{actor:r}of t.values())this.parts.engine.cast.remove(r);throw i}return t}apply(e,t,i){let{avatar:r,engine:s,leave:o,motions:a,source:l,state:c}=this.parts,h=new Map(t.map(({id:m})=>[m,i.get(m)??this.present.peek().get(m)])),{id:u}=t.find(m=>m.id===e.chosen)??t[0],f=h.get(u);s.cast.chosen!==f.actor&&(o(),this.shapes.delete(s.avatar()),s.cast.choose(f.actor));let d=[...this.present.peek().values()].filter(({actor:m})=>![...h.values()].some(v=>v.actor===m));Pt(()=>{c.chosen.peek()!==u&&a.change(c.chosen.peek(),u),pc(c,{...e,members:t,chosen:u}),r.value=f.avatar,l.choose(f.run),this.present.value=h});for(let{actor:m}of d)s.cast.remove(m)}async bringMotions(){let{motions:e,state:t}=this.parts;for(let i of t.members.peek()){let r=this.present.peek().get(i.id),{clip:s}=i.own;!r||s===null||s===lr||i.id===t.chosen.peek()||this.motionOf(i,r.avatar)||(await e.bringTo(i.id,s,r.avatar,r.run),this.change(i.id,{}))}}keep(e,t){this.present.value=new Map(this.present.peek()).set(e,t)}renew(){for(let[e,t]of this.present.value){let i=this.parts.source.runs.value.find(r=>r.id===t.run);!i||i.revision===0||i.revision===t.revision||(this.keep(e,{...t,revision:i.revision}),this.inTurn(()=>this.takeOver(e,i)).catch(r=>this.parts.notices.error(r)))}}async takeOver(e,t){let i=await this.parts.source.pack(t),r=this.present.peek().get(e);r&&this.exchange(e,r,xi(i))}exchange(e,t,i){let{avatar:r,engine:s,state:o}=this.parts;s.cast.replace(t.actor,i),Pt(()=>{this.keep(e,{...t,avatar:i}),e===o.chosen.peek()&&(r.value=i)})}inTurn(e){let t=this.queue.then(e);return this.queue=t.catch(()=>{}),t}};function LS({count:n,fps:e},t,i){let r=t*e;return i?(r%n+n)%n:Math.min(Math.max(r,0),n-1)}var dy=new WeakMap;function rD(n,e){return dy.has(n)||dy.set(n,va(n,e)),dy.get(n)}var sD=.5;function FS(n){let{company:e,engine:t,state:i}=n,r=new Map;Xe(()=>{let s=oD(n),o=new Map(s.map(c=>[c.id,aD(c)])),a=[...o].map(([c,{at:h,travels:u}])=>{let f=r.get(c);if(!f||!(u||f.travels))return[0,0,0];let d=h.map((m,v)=>m-f.at[v]);return t.cast.leadWay(d,e.actorOf(c)??void 0)});r=o;let l=[0,1,2].map(c=>a.reduce((h,u)=>h+u[c],0)/Math.max(a.length,1));i.follow.value&&Math.hypot(...l)>0&&t.moveView(l)})}function oD({avatar:n,company:e,motion:t,pose:i,state:r}){let s=r.chosen.value,[o,a]=[n.value,i.value];if(!o||!a)return[];let l={id:s,avatar:o,motion:t.value,pose:a,shift:r.shift.peek()},h=e.others.value.filter(({member:u})=>u.visible).map(({member:u,...f})=>({...f,id:u.id,shift:u.own.shift}));return(e.member(s)?.visible??!0)||h.length===0?[l,...h]:h}function aD({avatar:{up:n},motion:e,pose:t,shift:i}){return{at:DS(i.map((s,o)=>t.trans[o]-s),n),travels:e!==null&&lD(e,n)}}var fy=new WeakMap;function lD(n,e){if(!fy.has(n)){let t=Array.from({length:n.count},(r,s)=>DS(n.placeAt(s),e)),i=[0,1,2].map(r=>{let s=t.map(o=>o[r]);return Math.max(...s)-Math.min(...s)});fy.set(n,Math.hypot(...i)>sD)}return fy.get(n)}function DS(n,e){let t=n[0]*e[0]+n[1]*e[1]+n[2]*e[2];return[n[0]-t*e[0],n[1]-t*e[1],n[2]-t*e[2]]}var cD=100,bf=class{constructor(e){this.state=e}state;canUndo=Me(!1);canRedo=Me(!1);marks=0;past=[];future=[];mark(){this.marks++,this.past=[...this.past,this.current()].slice(-cD),this.future=[],this.announce()}undo(){this.move(this.past,this.future)}redo(){this.move(this.future,this.past)}clear(){[this.past,this.future]=[[],[]],this.announce()}move(e,t){let i=e.pop();if(!i)return;let r=this.current();t.push(r),pc(this.state,r.keys===i.keys?{...i,clip:r.clip}:i),this.announce()}current(){let{edits:e,shift:t,betas:i,keys:r,clip:s}=this.state;return{edits:e.peek(),shift:t.peek(),betas:i.peek(),keys:r.peek(),clip:s.peek()}}announce(){Pt(()=>{this.canUndo.value=this.past.length>0,this.canRedo.value=this.future.length>0})}};var wf=class{constructor(e,t){this.engine=e;e.on("immersion",i=>{this.inside.value=i}),t.then(()=>(navigator.xr?.addEventListener("devicechange",()=>{this.find()}),this.find()))}engine;kinds=Me([]);inside=Me(null);toggle(e){return this.inside.peek()?this.engine.headset.leave():this.engine.headset.enter(e)}async find(){this.kinds.value=await this.engine.headset.kinds()}};var Sf=class{constructor(e){this.parts=e}parts;clip=Ct(()=>{let[e,t]=[this.parts.avatar.value?.body,this.parts.state.keys.value];return e&&or(t)?va(t,e):null});lane=Me("poses");frame=Ct(()=>Math.round(this.parts.state.frame.value));chosen=Ct(()=>js(this.parts.state.keys.value,this.lane.value,this.frame.value));held=new Set;committed=0;setPose(){this.parts.history.mark(),this.keepPose()}setView(){let{engine:e,history:t,motion:i,state:r}=this.parts;t.mark();let{position:s,target:o,fov:a}=e.view(),l=this.frame.peek(),c=js(r.keys.peek(),"views",l)?.smooth??!1;Pt(()=>{i.peek()||(r.clip.value=lr),r.keys.value=nc(this.begun(),"views",{frame:l,smooth:c,position:s,target:o,fov:a}),this.stay(l)}),this.lane.value="views"}remove(){let{history:e,state:t}=this.parts,r=(this.lane.peek()==="poses"?["poses","views"]:["views","poses"]).find(s=>js(t.keys.peek(),s,this.frame.peek()));r&&(e.mark(),this.change(Ud(t.keys.peek(),r,this.frame.peek())))}clear(){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),poses:[],views:[]})}step(e){let{player:t,state:i}=this.parts,r=Od(i.keys.peek()),s=this.frame.peek(),o=e>0?r.find(a=>a>s):r.filter(a=>a<s).at(-1);o!==void 0&&t.seek(o)}choose(e,t){this.lane.value=e,this.parts.player.seek(t)}nudge(e){let{history:t,motion:i,state:r}=this.parts,[s,o,a]=[r.keys.peek(),this.lane.peek(),this.frame.peek()],l=a+e,c=Math.min(s.count,i.peek()?.count??s.count)-1;!this.chosen.peek()||l<0||l>c||js(s,o,l)||(t.mark(),this.moveTo(s,o,a,l))}moveTo(e,t,i,r){Pt(()=>{this.parts.state.keys.value=ab(e,t,i,r),this.choose(t,Math.min(Math.max(Math.round(r),0),e.count-1))})}begin(){this.parts.history.mark()}setSmooth(e){let{history:t,state:i}=this.parts,r=this.chosen.peek();r&&(t.mark(),i.keys.value=nc(i.keys.peek(),this.lane.peek(),{...r,smooth:e}))}setCount(e){this.parts.history.mark(),this.change(Ig(this.parts.state.keys.peek(),e))}setFps(e){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),fps:e})}open(e){let{history:t,state:i}=this.parts;t.mark(),Pt(()=>{i.keys.value=e,i.clip.value=lr,this.stay(0)})}setAuto(e){this.committed=this.parts.history.marks,this.parts.state.autoKey.value=e}follow(){let{avatar:e,engine:t,motion:i,state:r}=this.parts;addEventListener("pointerdown",({pointerId:s})=>this.held.add(s),{capture:!0});for(let s of["pointerup","pointercancel"])addEventListener(s,({pointerId:o})=>{this.held.delete(o),this.letGo()});for(let s of["click","keyup"])addEventListener(s,()=>this.letGo());Xe(()=>{let s=e.value?.up;if(!r.viewFollows.value||!s||!i.value)return;let o=_a(r.keys.value.views,r.frame.value,s);o&&t.setView({...o,snapped:null})})}letGo(){let{history:e,state:t}=this.parts;if(!t.autoKey.peek()||this.held.size>0||e.marks===this.committed)return;(Object.keys(t.edits.peek()).length>0||t.shift.peek().some(r=>r!==0))&&this.keepPose(),this.committed=e.marks}keepPose(){let{avatar:e,pose:t,state:i}=this.parts,[r,s,o]=[e.peek()?.body,t.peek(),this.frame.peek()];if(!r||!s)return;let a=js(i.keys.peek(),"poses",o)?.smooth??!1;Pt(()=>{i.keys.value=nc(this.begun(),"poses",Rw(r,s,o,a)),i.edits.value={},i.shift.value=[0,0,0],i.clip.value=lr,this.stay(o)}),this.lane.value="poses"}begun(){let{motion:e,state:t}=this.parts,[i,r]=[t.keys.peek(),e.peek()];return or(i)||!r||r.count<2?i:Ig({...Nd,fps:r.fps},r.count)}change(e){let{state:t}=this.parts;Pt(()=>{t.keys.value=e,t.clip.peek()===lr&&!or(e)&&(t.clip.value=null),t.clip.peek()===lr&&this.stay(Math.min(this.frame.peek(),e.count-1))})}stay(e){this.parts.state.playing.value=!1,this.parts.state.frame.value=e}};async function Mf({width:n,height:e,data:t}){let i=new OffscreenCanvas(n,e);return i.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(t),n,e),0,0),i.convertToBlob({type:"image/png"})}function Sa(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),6e4)}function Ma(n,e){return`${n?.name??"avatar"}_${e}`.replace(/[^\w.-]+/g,"_")}var kS={"<f4":4,"<f8":8,"<i4":4},hD={"<f4":(n,e,t)=>n.setFloat32(e,t,!0),"<f8":(n,e,t)=>n.setFloat64(e,t,!0),"<i4":(n,e,t)=>n.setInt32(e,t,!0)};function NS(n){let e=Object.entries(n).map(([t,i])=>[`${t}.npy`,uD(i)]);return pS(Object.fromEntries(e))}function uD(n){if(n.kind==="text")return dD(n.values);let{kind:e,shape:t,values:i}=n,r=new DataView(new ArrayBuffer(kS[e]*i.length));for(let s=0;s<i.length;s++)hD[e](r,kS[e]*s,i[s]);return US(e,t,r)}function dD(n){let e=n.map(r=>[...r].map(s=>s.codePointAt(0))),t=Math.max(1,...e.map(({length:r})=>r)),i=new DataView(new ArrayBuffer(4*t*n.length));return e.forEach((r,s)=>r.forEach((o,a)=>i.setUint32(4*(s*t+a),o,!0))),US(`<U${t}`,[n.length],i)}function US(n,e,t){let i=e.length===1?`${e[0]},`:e.join(", "),r=`{'descr': '${n}', 'fortran_order': False, 'shape': (${i}), }`,s=`${r.padEnd(64*Math.ceil((r.length+11)/64)-11)}
`,o=new Uint8Array(10+s.length+t.byteLength);return o.set([147,78,85,77,80,89,1,0,s.length&255,s.length>>8]),o.set(new TextEncoder().encode(s),10),o.set(new Uint8Array(t.buffer),10+s.length),o}function py({body:n,floor:e,up:t}){let i=Ja(t),r=ot(n.restJoints(),0);return{fromPage(s){let o=vi(s);o.rotations.set(Kt(i,bt(s.rotations,0)),0);let a=Lt(i,OS(ot(s.trans,0),r));return o.trans.set([a[0]-r[0],a[1]-r[1]-e,a[2]-r[2]]),o},toPage(s,[o,a,l]){let c=yi(i),h=Lt(c,OS([o,a+e,l],r));return{turn:Jn(Kt(c,Dt(s))),place:[h[0]-r[0],h[1]-r[1],h[2]-r[2]]}}}}var OS=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var fD=64*2**20,pD=["poses","trans","mocap_frame_rate","actor3d_key_frames","actor3d_key_smooth","actor3d_view_frames","actor3d_view_smooth","actor3d_views"],Tf=class{constructor(e){this.parts=e}parts;save(){let{avatar:e,notices:t,state:i}=this.parts,r=e.peek();if(!r||!or(i.keys.peek()))return t.info("There are no keys to save: K sets one.");Sa(new Blob([gD(i.keys.peek(),r)]),Ma(r,"keys.npz"))}async open(e){let{avatar:t,keying:i,notices:r}=this.parts,s=t.peek();if(!s||!/\.npz$/i.test(e.name)||e.size>fD)return!1;try{let o=mD(new Uint8Array(await e.arrayBuffer()));if(!o?.has("actor3d_key_frames"))return!1;let a=yD(o,s);i.open(a),r.info(`${e.name}: ${a.poses.length} keys of poses, ${a.views.length} of the view.`)}catch(o){r.error(`${e.name} cannot be opened: ${o.message}.`)}return!0}};function mD(n){try{return pf(n,pD)}catch{return null}}function gD(n,e){let{body:t}=e,[i,r]=[va(n,t),py(e)],s=new Float32Array(3*t.numJoints*n.count),o=new Float32Array(3*n.count);for(let a=0;a<n.count;a++){let l=r.fromPage(i.poseAt(a));for(let c=0;c<t.numJoints;c++)s.set(Jn(bt(l.rotations,c)),3*(a*t.numJoints+c));o.set(l.trans,3*a)}return NS({poses:{kind:"<f4",shape:[n.count,3*t.numJoints],values:s},trans:{kind:"<f4",shape:[n.count,3],values:o},mocap_frame_rate:{kind:"<f8",shape:[],values:[n.fps]},joint_names:{kind:"text",values:t.jointNames},actor3d_rest_joints:{kind:"<f4",shape:[t.numJoints,3],values:t.restJoints()},actor3d_key_frames:Af(n.poses.map(({frame:a})=>a)),actor3d_key_smooth:Af(n.poses.map(({smooth:a})=>Number(a))),actor3d_view_frames:Af(n.views.map(({frame:a})=>a)),actor3d_view_smooth:Af(n.views.map(({smooth:a})=>Number(a))),actor3d_views:{kind:"<f8",shape:[n.views.length,7],values:n.views.flatMap(({position:a,target:l,fov:c})=>[...a,...l,c])}})}var Af=n=>({kind:"<i4",shape:[n.length],values:n});function yD(n,e){let t=d=>{let m=n.get(d);if(!m)throw new Error(`it has no array “${d}”`);return m},{numJoints:i,jointNames:r}=e.body,[s,o,a]=[t("poses"),t("trans"),t("actor3d_views")],[l,c]=s.shape,h=t("mocap_frame_rate").data[0];if(c!==3*i)throw new Error(`its poses are of ${c/3} joints, this body has ${i}`);if(!(l<=Zs))throw new Error(`it has ${l} frames, at most ${Zs} are possible`);if(!(h>=1&&h<=la))throw new Error(`its frame rate must lie between 1 and ${la}, it says ${h}`);let u=py(e),f={fps:h,count:l,poses:BS(t("actor3d_key_frames"),t("actor3d_key_smooth"),d=>vD(d,s,o,r,u)),views:BS(t("actor3d_view_frames"),t("actor3d_view_smooth"),(d,m)=>({position:zS(a.data,7*m),target:zS(a.data,7*m+3),fov:a.data[7*m+6]}))};if(!ca(f))throw new Error("its keys are damaged");return f}function BS(n,e,t){return[...n.data].map((i,r)=>({frame:i,smooth:e.data[r]===1,...t(i,r)}))}function vD(n,e,t,i,r){let s=i.map((c,h)=>[c,ot(e.data,n*i.length+h)]),{turn:o,place:a}=r.toPage(s[0][1],ot(t.data,n)),l=s.map(([c,h],u)=>[c,u===0?o:h]);return{turns:Object.fromEntries(l.filter(([,c])=>c.some(h=>h!==0))),place:a}}var zS=(n,e)=>[n[e],n[e+1],n[e+2]];var GS="view";function HS(n){let e=Object.entries(n).filter(([t,i])=>JSON.stringify(i)!==JSON.stringify(kr[t]));return`#${GS}=${AD(JSON.stringify(Object.fromEntries(e)))}`}function WS(n){let e=new URLSearchParams(n.slice(1)).get(GS);if(e===null)return null;let t=_D(e),i={};for(let[r,s]of Object.entries(t)){let o=MD[r]??r;if(!Object.hasOwn(VS,o)||!VS[o](s))throw new Error(`This link is damaged: it has no usable "${o}".`);i[o]=o==="layers"?{...kr.layers,...s}:s}return i}function _D(n){try{let e=JSON.parse(TD(n));if(Rf(e))return e}catch{}throw new Error("This link is damaged: its end may be missing.")}var Rf=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),XS=n=>typeof n=="number"&&Number.isFinite(n),Ci=n=>typeof n=="boolean",qS=n=>typeof n=="string",Cf=n=>n===null||qS(n),Gi=(n,e)=>t=>XS(t)&&t>=n&&t<=e,Ef=n=>e=>n.includes(e),xD=n=>Rf(n)&&Object.keys(kr.layers).every(e=>!(e in n)||Ci(n[e])),$S=n=>qS(n)&&/^#[0-9a-f]{6}$/i.test(n),bD=n=>gb.includes(n)||$S(n),wD=n=>Rf(n)&&Ci(n.on)&&Gi(-180,180)(n.turn)&&Gi(0,4)(n.brightness)&&$S(n.tint),SD=n=>n===null||Rf(n)&&da(n.position)&&da(n.target)&&XS(n.fov)&&Cf(n.snapped),VS={clip:Cf,frame:Gi(0,1e7),playing:Ci,loop:Ci,speed:Gi(.01,16),elapsed:Gi(-1e9,1e9),members:pb,chosen:Gi(0,1e6),still:mb,stillShown:Ci,edits:Lg,shift:da,keys:ca,autoKey:Ci,viewFollows:Ci,betas:Fg,view:SD,follow:Ci,layers:xD,mode:Ef(["splats","ellipsoids","points"]),coloring:Ef(["rgb","part","normal","opacity","views","depth"]),exposure:Gi(-8,8),light:wD,background:bD,share:Gi(.01,1),resolution:Gi(.1,2),adapts:Ci,streaming:Ci,posing:Ci,joint:Cf,comparison:Ef(fa),opacity:Gi(0,1),wipe:Gi(0,1),second:Cf,autoRefine:Ci,theme:Ef(zd)},MD={served:"streaming"};function AD(n){let e=String.fromCharCode(...new TextEncoder().encode(n));return btoa(e).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function TD(n){let e=atob(n.replaceAll("-","+").replaceAll("_","/"));return new TextDecoder().decode(Uint8Array.from(e,t=>t.charCodeAt(0)))}var Pf=class{constructor(e){this.parts=e}parts;dropped=Me([]);questions=Me([]);aside=new Map;change(e,t){this.aside.set(e,this.dropped.peek()),this.dropped.value=this.aside.get(t)??[],this.questions.value=[]}of(e){return this.aside.get(e)??[]}async bringTo(e,t,i,r){let s=await this.parts.source.libraryMotion(t,i,r);this.aside.set(e,[...this.of(e).filter(o=>o.name!==t),s])}async open(e){for(let t of e)await this.read(t,{})}async answer(e){let t=this.questions.peek()[0];t&&(this.dismiss(),await this.read(t.file,e))}dismiss(){this.questions.value=this.questions.peek().slice(1)}async bring(e){let{avatar:t,notices:i,source:r}=this.parts,s=t.peek();if(this.dropped.peek().some(o=>o.name===e))return!0;if(!s||!r.library.peek().includes(e))return!1;try{return this.keep(await r.libraryMotion(e,s)),!0}catch(o){return i.error(o),!1}}keep(e){this.dropped.value=[...this.dropped.peek().filter(t=>t.name!==e.name),e]}async read(e,t){let{avatar:i,notices:r,source:s,play:o}=this.parts,a=i.peek();if(a)try{let l=await s.readMotion(e,a,t);this.keep(l),o(l)}catch(l){l instanceof ba?this.questions.value=[{file:e,problem:l,flags:t},...this.questions.peek()]:r.error(l)}}};var ED={info:3,error:8},If=class{shown=Me([]);next=1;info(e){this.show("info",e)}error(e){this.show("error",e instanceof Error?e.message:String(e))}dismiss(e){this.shown.value=this.shown.peek().filter(t=>t.id!==e)}show(e,t){let i={id:this.next++,kind:e,text:t};this.shown.value=[...this.shown.peek().filter(r=>r.text!==t),i].slice(-3),setTimeout(()=>this.dismiss(i.id),ED[e]*1e3)}};var YS="actor3d.theme",KS="(max-width: 760px)",Lf=class{constructor(e){this.state=e;let t=zd.find(i=>i===CD(YS));t&&(e.theme.value=t),Xe(()=>{document.documentElement.dataset.theme=this.shade.value})}state;embedded=new URLSearchParams(location.hash.slice(1)).has("embed");tab=Me(this.embedded||matchMedia(KS).matches?null:"look");shortcuts=Me(!1);recorder=Me(!1);narrow=ZS(KS);prefersLight=ZS("(prefers-color-scheme: light)");shade=Ct(()=>{let e=this.state.theme.value;return e==="system"?this.prefersLight.value?"light":"dark":e});last="look";show(e){this.last=e,this.tab.value=this.narrow.peek()&&this.tab.peek()===e?null:e}togglePanel(){this.tab.value=this.tab.peek()===null?this.last:null}nextTheme(){let e=this.shade.peek()==="dark"?"light":"dark";this.state.theme.value=e,RD(YS,e)}};function ZS(n){let e=matchMedia(n),t=Me(e.matches);return e.addEventListener("change",()=>{t.value=e.matches}),t}function CD(n){try{return localStorage.getItem(n)}catch{return null}}function RD(n,e){try{localStorage.setItem(n,e)}catch{}}var Ff=class{constructor(e){this.parts=e}parts;transparent=Me(!1);scale=Me(1);async save(){let{arrived:e,engine:t}=this.parts;await e;let{clientWidth:i,clientHeight:r}=t.canvas,s=this.scale.peek(),o=await t.render({width:Math.round(i*s),height:Math.round(r*s),background:this.transparent.peek()?null:"display",layers:!0});Sa(await Mf(o),this.fileName("png"))}fileName(e){let{clip:t,frame:i}=this.parts.state,r=t.peek()===null?"rest":`${t.peek()}_${Math.round(i.peek())}`;return Ma(this.parts.avatar.peek(),`${r}.${e}`)}};var PD=.25,Df=class{constructor(e,t,i=()=>!1){this.state=e;this.clip=t;this.passes=i}state;clip;passes;before=null;tick(e){let t=this.clip(),i=this.before===null?0:Math.min(Math.max(e-this.before,0)/1e3,PD);if(this.before=this.state.playing.peek()?e:null,!this.state.playing.peek())return;let r=i*this.state.speed.peek();t&&t.count>1?this.advance(r*t.fps,t):r>0&&(this.state.elapsed.value+=r)}toggle(){this.state.playing.peek()?this.pause():this.play()}play(){let e=this.clip();if(!e||e.count<2){this.state.playing.value=this.passes();return}!this.state.loop.peek()&&this.state.frame.peek()>=e.count-1&&(this.state.frame.value=0),this.state.playing.value=!0}pause(){this.seek(this.state.frame.peek())}seek(e){let t=(this.clip()?.count??1)-1;Pt(()=>{this.state.playing.value=!1,this.state.frame.value=Math.min(Math.max(Math.round(e),0),t)})}step(e){let t=this.clip()?.count??1,i=Math.round(this.state.frame.peek())+e;this.seek(this.state.loop.peek()?(i%t+t)%t:i)}advance(e,t){let i=this.state.frame.peek()+e;i<t.count-1?this.state.frame.value=i:this.state.loop.peek()?this.lap(i,t):this.seek(t.count-1)}lap(e,{count:t,fps:i}){Pt(()=>{this.state.frame.value=e%t,e>=t&&(this.state.elapsed.value+=t/i)})}};var kf=class{constructor(e,t,i,r){this.state=e;this.history=t;this.avatar=i;this.pose=r}state;history;avatar;pose;begin(){this.history.mark(),this.state.playing.value=!1,this.state.frame.value=Math.round(this.state.frame.peek())}turn(e){let[t,i]=[this.body(),this.pose.value];return t&&i?gs(i,t.jointNames.indexOf(e)):[0,0,0]}limits(e){return Gd(e)}setTurn(e,t){this.state.edits.value={...this.state.edits.peek(),[e]:t}}setShift(e){this.state.shift.value=e}drag(e,t,i){let r=this.body();if(!r)return;let s=this.state.betas.peek(),o=fw(r,t,s?Float32Array.from(s):void 0,e,i);this.state.edits.value={...this.state.edits.peek(),...Wd(r,t,o)}}setBeta(e,t){let i=this.body()?.betas;if(!i)return;let r=[...this.state.betas.peek()??i];r[e]=t,this.state.betas.value=r}resetShape(){this.begin(),this.state.betas.value=null}reset(e){this.begin();let t=Object.entries(this.state.edits.peek()).filter(([i])=>e&&!e.includes(i));Pt(()=>{this.state.edits.value=Object.fromEntries(t),e||(this.state.shift.value=[0,0,0])})}mirror(){let[e,t]=[this.body(),this.pose.peek()];!e||!t||(this.begin(),this.state.edits.value={...this.state.edits.peek(),...Tb(e,t)})}body(){return this.avatar.value?.body??null}};function JS({codec:n,fps:e,height:t,pictures:i,width:r}){let s=v=>Math.round(1e3*v/e),o=i.flatMap(({isKey:v},p)=>v?[p]:[]),a=o.map((v,p)=>LD(i.slice(v,o[p+1]),v,s)),l=Qe(357149030,[Qe(2807729,Zt(1e6)),Qe(17545,DD(s(i.length))),Qe(19840,Nf("actor3d")),Qe(22337,Nf("actor3d"))]),c=[Qe(176,Zt(r)),Qe(186,Zt(t)),Qe(21440,Zt(1))],h=Qe(174,[Qe(215,Zt(1)),Qe(29637,Zt(1)),Qe(131,Zt(1)),Qe(134,Nf(n)),Qe(21998,Zt(1)),Qe(2352003,Zt(Math.round(1e9/e))),Qe(224,c)]),u=[l,Qe(374648427,[h])],f=a.map(v=>v.length),d=Uf([...u,jS(f,o.map(s),0)].map(v=>v.length)),m=[...u,jS(f,o.map(s),d),...a];return new Blob([ID(),Qe(408125543,m)],{type:"video/webm"})}function ID(){return Qe(440786851,[Qe(17030,Zt(1)),Qe(17143,Zt(1)),Qe(17138,Zt(4)),Qe(17139,Zt(8)),Qe(17026,Nf("webm")),Qe(17031,Zt(4)),Qe(17029,Zt(2))])}function LD(n,e,t){let i=n.map(({alpha:r,color:s,isKey:o},a)=>{let[l,c,h]=[t(e+a)-t(e),t(e+a-1),t(e+a+1)],u=Qe(166,[Qe(238,Zt(1)),Qe(165,r)]);return Qe(160,[Qe(161,QS([Uint8Array.of(129,l>>8,l&255,0),s])),Qe(30113,[u]),Qe(155,Zt(h-t(e+a))),...o?[]:[Qe(251,FD(c-t(e+a)))]])});return Qe(524531317,[Qe(231,Zt(t(e))),...i])}function jS(n,e,t){let i=n.map((r,s)=>{let o=Qe(241,Zt(t+Uf(n.slice(0,s))));return Qe(187,[Qe(179,Zt(e[s])),Qe(183,[Qe(247,Zt(1)),o])])});return Qe(475249515,i)}function Qe(n,e){let t=e instanceof Uint8Array?[e]:e,i=[24,16,8,0].map(s=>n>>>s&255),r=Zt(Uf(t.map(s=>s.length)));return r[0]=1,QS([Uint8Array.from(i.slice(i.findIndex(s=>s>0))),r,...t])}function QS(n){let e=new Uint8Array(Uf(n.map(i=>i.length))),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}function Zt(n){let e=new DataView(new ArrayBuffer(8));return e.setBigUint64(0,BigInt(n)),new Uint8Array(e.buffer)}function FD(n){return Uint8Array.of(n>>8&255,n&255)}function DD(n){let e=new DataView(new ArrayBuffer(8));return e.setFloat64(0,n),new Uint8Array(e.buffer)}var Nf=n=>new TextEncoder().encode(n),Uf=n=>n.reduce((e,t)=>e+t,0);var Ay=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},U=(n,e,t)=>(Ay(n,e,"read from private field"),t?t.call(n):e.get(n)),st=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},Tn=(n,e,t,i)=>(Ay(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),kD=(n,e,t,i)=>({set _(r){Tn(n,e,r,t)},get _(){return U(n,e,i)}}),ft=(n,e,t)=>(Ay(n,e,"access private method"),t),pt=new Uint8Array(8),mr=new DataView(pt.buffer),yn=n=>[(n%256+256)%256],Mt=n=>(mr.setUint16(0,n,!1),[pt[0],pt[1]]),ND=n=>(mr.setInt16(0,n,!1),[pt[0],pt[1]]),tM=n=>(mr.setUint32(0,n,!1),[pt[1],pt[2],pt[3]]),Ae=n=>(mr.setUint32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),UD=n=>(mr.setInt32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),oo=n=>(mr.setUint32(0,Math.floor(n/2**32),!1),mr.setUint32(4,n,!1),[pt[0],pt[1],pt[2],pt[3],pt[4],pt[5],pt[6],pt[7]]),Ty=n=>(mr.setInt16(0,2**8*n,!1),[pt[0],pt[1]]),fr=n=>(mr.setInt32(0,2**16*n,!1),[pt[0],pt[1],pt[2],pt[3]]),my=n=>(mr.setInt32(0,2**30*n,!1),[pt[0],pt[1],pt[2],pt[3]]),Ri=(n,e=!1)=>{let t=Array(n.length).fill(null).map((i,r)=>n.charCodeAt(r));return e&&t.push(0),t},Hf=n=>n&&n[n.length-1],Ey=n=>{let e;for(let t of n)(!e||t.presentationTimestamp>e.presentationTimestamp)&&(e=t);return e},pr=(n,e,t=!0)=>{let i=n*e;return t?Math.round(i):i},nM=n=>{let e=n*(Math.PI/180),t=Math.cos(e),i=Math.sin(e);return[t,i,0,-i,t,0,0,0,1]},iM=nM(0),rM=n=>[fr(n[0]),fr(n[1]),my(n[2]),fr(n[3]),fr(n[4]),my(n[5]),fr(n[6]),fr(n[7]),my(n[8])],yc=n=>!n||typeof n!="object"?n:Array.isArray(n)?n.map(yc):Object.fromEntries(Object.entries(n).map(([e,t])=>[e,yc(t)])),Ca=n=>n>=0&&n<2**32,an=(n,e,t)=>({type:n,contents:e&&new Uint8Array(e.flat(10)),children:t}),zt=(n,e,t,i,r)=>an(n,[yn(e),tM(t),i??[]],r),OD=n=>{let e=512;return n.fragmented?an("ftyp",[Ri("iso5"),Ae(e),Ri("iso5"),Ri("iso6"),Ri("mp41")]):an("ftyp",[Ri("isom"),Ae(e),Ri("isom"),n.holdsAvc?Ri("avc1"):[],Ri("mp41")])},gy=n=>({type:"mdat",largeSize:n}),BD=n=>({type:"free",size:n}),Of=(n,e,t=!1)=>an("moov",null,[zD(e,n),...n.map(i=>VD(i,e)),t?vk(n):null]),zD=(n,e)=>{let t=pr(Math.max(0,...e.filter(o=>o.samples.length>0).map(o=>{let a=Ey(o.samples);return a.presentationTimestamp+a.duration})),_y),i=Math.max(...e.map(o=>o.id))+1,r=!Ca(n)||!Ca(t),s=r?oo:Ae;return zt("mvhd",+r,0,[s(n),s(n),Ae(_y),s(t),fr(1),Ty(1),Array(10).fill(0),rM(iM),Array(24).fill(0),Ae(i)])},VD=(n,e)=>an("trak",null,[GD(n,e),HD(n,e)]),GD=(n,e)=>{let t=Ey(n.samples),i=pr(t?t.presentationTimestamp+t.duration:0,_y),r=!Ca(e)||!Ca(i),s=r?oo:Ae,o;return n.info.type==="video"?o=typeof n.info.rotation=="number"?nM(n.info.rotation):n.info.rotation:o=iM,zt("tkhd",+r,3,[s(e),s(e),Ae(n.id),Ae(0),s(i),Array(8).fill(0),Mt(0),Mt(0),Ty(n.info.type==="audio"?1:0),Mt(0),rM(o),fr(n.info.type==="video"?n.info.width:0),fr(n.info.type==="video"?n.info.height:0)])},HD=(n,e)=>an("mdia",null,[WD(n,e),XD(n.info.type==="video"?"vide":"soun"),qD(n)]),WD=(n,e)=>{let t=Ey(n.samples),i=pr(t?t.presentationTimestamp+t.duration:0,n.timescale),r=!Ca(e)||!Ca(i),s=r?oo:Ae;return zt("mdhd",+r,0,[s(e),s(e),Ae(n.timescale),s(i),Mt(21956),Mt(0)])},XD=n=>zt("hdlr",0,0,[Ri("mhlr"),Ri(n),Ae(0),Ae(0),Ae(0),Ri("mp4-muxer-hdlr",!0)]),qD=n=>an("minf",null,[n.info.type==="video"?$D():YD(),KD(),JD(n)]),$D=()=>zt("vmhd",0,1,[Mt(0),Mt(0),Mt(0),Mt(0)]),YD=()=>zt("smhd",0,0,[Mt(0),Mt(0)]),KD=()=>an("dinf",null,[ZD()]),ZD=()=>zt("dref",0,0,[Ae(1)],[jD()]),jD=()=>zt("url ",0,1),JD=n=>{let e=n.compositionTimeOffsetTable.length>1||n.compositionTimeOffsetTable.some(t=>t.sampleCompositionTimeOffset!==0);return an("stbl",null,[QD(n),dk(n),fk(n),pk(n),mk(n),gk(n),e?yk(n):null])},QD=n=>zt("stsd",0,0,[Ae(1)],[n.info.type==="video"?ek(Ck[n.info.codec],n):ck(Pk[n.info.codec],n)]),ek=(n,e)=>an(n,[Array(6).fill(0),Mt(1),Mt(0),Mt(0),Array(12).fill(0),Mt(e.info.width),Mt(e.info.height),Ae(4718592),Ae(4718592),Ae(0),Mt(1),Array(32).fill(0),Mt(24),ND(65535)],[Rk[e.info.codec](e),e.info.decoderConfig.colorSpace?rk(e):null]),tk={bt709:1,bt470bg:5,smpte170m:6},nk={bt709:1,smpte170m:6,"iec61966-2-1":13},ik={rgb:0,bt709:1,bt470bg:5,smpte170m:6},rk=n=>an("colr",[Ri("nclx"),Mt(tk[n.info.decoderConfig.colorSpace.primaries]),Mt(nk[n.info.decoderConfig.colorSpace.transfer]),Mt(ik[n.info.decoderConfig.colorSpace.matrix]),yn((n.info.decoderConfig.colorSpace.fullRange?1:0)<<7)]),sk=n=>n.info.decoderConfig&&an("avcC",[...new Uint8Array(n.info.decoderConfig.description)]),ok=n=>n.info.decoderConfig&&an("hvcC",[...new Uint8Array(n.info.decoderConfig.description)]),ak=n=>{if(!n.info.decoderConfig)return null;let e=n.info.decoderConfig;if(!e.colorSpace)throw new Error("'colorSpace' is required in the decoder config for VP9.");let t=e.codec.split("."),i=Number(t[1]),r=Number(t[2]),a=(Number(t[3])<<4)+(0<<1)+Number(e.colorSpace.fullRange);return zt("vpcC",1,0,[yn(i),yn(r),yn(a),yn(2),yn(2),yn(2),Mt(0)])},lk=()=>{let t=(1<<7)+1;return an("av1C",[t,0,0,0])},ck=(n,e)=>an(n,[Array(6).fill(0),Mt(1),Mt(0),Mt(0),Ae(0),Mt(e.info.numberOfChannels),Mt(16),Mt(0),Mt(0),fr(e.info.sampleRate)],[Ik[e.info.codec](e)]),hk=n=>{let e=new Uint8Array(n.info.decoderConfig.description);return zt("esds",0,0,[Ae(58753152),yn(32+e.byteLength),Mt(1),yn(0),Ae(75530368),yn(18+e.byteLength),yn(64),yn(21),tM(0),Ae(130071),Ae(130071),Ae(92307584),yn(e.byteLength),...e,Ae(109084800),yn(1),yn(2)])},uk=n=>{let e=3840,t=0,i=n.info.decoderConfig?.description;if(i){if(i.byteLength<18)throw new TypeError("Invalid decoder description provided for Opus; must be at least 18 bytes long.");let r=ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i);e=r.getUint16(10,!0),t=r.getInt16(14,!0)}return an("dOps",[yn(0),yn(n.info.numberOfChannels),Mt(e),Ae(n.info.sampleRate),Ty(t),yn(0)])},dk=n=>zt("stts",0,0,[Ae(n.timeToSampleTable.length),n.timeToSampleTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleDelta)])]),fk=n=>{if(n.samples.every(t=>t.type==="key"))return null;let e=[...n.samples.entries()].filter(([,t])=>t.type==="key");return zt("stss",0,0,[Ae(e.length),e.map(([t])=>Ae(t+1))])},pk=n=>zt("stsc",0,0,[Ae(n.compactlyCodedChunkTable.length),n.compactlyCodedChunkTable.map(e=>[Ae(e.firstChunk),Ae(e.samplesPerChunk),Ae(1)])]),mk=n=>zt("stsz",0,0,[Ae(0),Ae(n.samples.length),n.samples.map(e=>Ae(e.size))]),gk=n=>n.finalizedChunks.length>0&&Hf(n.finalizedChunks).offset>=2**32?zt("co64",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>oo(e.offset))]):zt("stco",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>Ae(e.offset))]),yk=n=>zt("ctts",0,0,[Ae(n.compositionTimeOffsetTable.length),n.compositionTimeOffsetTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleCompositionTimeOffset)])]),vk=n=>an("mvex",null,n.map(_k)),_k=n=>zt("trex",0,0,[Ae(n.id),Ae(1),Ae(0),Ae(0),Ae(0)]),eM=(n,e)=>an("moof",null,[xk(n),...e.map(bk)]),xk=n=>zt("mfhd",0,0,[Ae(n)]),sM=n=>{let e=0,t=0,i=0,r=0,s=n.type==="delta";return t|=+s,s?e|=1:e|=2,e<<24|t<<16|i<<8|r},bk=n=>an("traf",null,[wk(n),Sk(n),Mk(n)]),wk=n=>{let e=0;e|=8,e|=16,e|=32,e|=131072;let t=n.currentChunk.samples[1]??n.currentChunk.samples[0],i={duration:t.timescaleUnitsToNextSample,size:t.size,flags:sM(t)};return zt("tfhd",0,e,[Ae(n.id),Ae(i.duration),Ae(i.size),Ae(i.flags)])},Sk=n=>zt("tfdt",1,0,[oo(pr(n.currentChunk.startTimestamp,n.timescale))]),Mk=n=>{let e=n.currentChunk.samples.map(v=>v.timescaleUnitsToNextSample),t=n.currentChunk.samples.map(v=>v.size),i=n.currentChunk.samples.map(sM),r=n.currentChunk.samples.map(v=>pr(v.presentationTimestamp-v.decodeTimestamp,n.timescale)),s=new Set(e),o=new Set(t),a=new Set(i),l=new Set(r),c=a.size===2&&i[0]!==i[1],h=s.size>1,u=o.size>1,f=!c&&a.size>1,d=l.size>1||[...l].some(v=>v!==0),m=0;return m|=1,m|=4*+c,m|=256*+h,m|=512*+u,m|=1024*+f,m|=2048*+d,zt("trun",1,m,[Ae(n.currentChunk.samples.length),Ae(n.currentChunk.offset-n.currentChunk.moofOffset||0),c?Ae(i[0]):[],n.currentChunk.samples.map((v,p)=>[h?Ae(e[p]):[],u?Ae(t[p]):[],f?Ae(i[p]):[],d?UD(r[p]):[]])])},Ak=n=>an("mfra",null,[...n.map(Tk),Ek()]),Tk=(n,e)=>zt("tfra",1,0,[Ae(n.id),Ae(63),Ae(n.finalizedChunks.length),n.finalizedChunks.map(i=>[oo(pr(i.startTimestamp,n.timescale)),oo(i.moofOffset),Ae(e+1),Ae(1),Ae(1)])]),Ek=()=>zt("mfro",0,0,[Ae(0)]),Ck={avc:"avc1",hevc:"hvc1",vp9:"vp09",av1:"av01"},Rk={avc:sk,hevc:ok,vp9:ak,av1:lk},Pk={aac:"mp4a",opus:"Opus"},Ik={aac:hk,opus:uk};var Kf=class{},Cy=class extends Kf{constructor(){super(...arguments),this.buffer=null}},oM=class extends Kf{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},Lk=class extends Kf{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},to,Aa,aM=class{constructor(){this.pos=0,st(this,to,new Uint8Array(8)),st(this,Aa,new DataView(U(this,to).buffer)),this.offsets=new WeakMap}seek(n){this.pos=n}writeU32(n){U(this,Aa).setUint32(0,n,!1),this.write(U(this,to).subarray(0,4))}writeU64(n){U(this,Aa).setUint32(0,Math.floor(n/2**32),!1),U(this,Aa).setUint32(4,n,!1),this.write(U(this,to).subarray(0,8))}writeAscii(n){for(let e=0;e<n.length;e++)U(this,Aa).setUint8(e%8,n.charCodeAt(e)),e%8===7&&this.write(U(this,to));n.length%8!==0&&this.write(U(this,to).subarray(0,n.length%8))}writeBox(n){if(this.offsets.set(n,this.pos),n.contents&&!n.children)this.writeBoxHeader(n,n.size??n.contents.byteLength+8),this.write(n.contents);else{let e=this.pos;if(this.writeBoxHeader(n,0),n.contents&&this.write(n.contents),n.children)for(let r of n.children)r&&this.writeBox(r);let t=this.pos,i=n.size??t-e;this.seek(e),this.writeBoxHeader(n,i),this.seek(t)}}writeBoxHeader(n,e){this.writeU32(n.largeSize?1:e),this.writeAscii(n.type),n.largeSize&&this.writeU64(e)}measureBoxHeader(n){return 8+(n.largeSize?8:0)}patchBox(n){let e=this.pos;this.seek(this.offsets.get(n)),this.writeBox(n),this.seek(e)}measureBox(n){if(n.contents&&!n.children)return this.measureBoxHeader(n)+n.contents.byteLength;{let e=this.measureBoxHeader(n);if(n.contents&&(e+=n.contents.byteLength),n.children)for(let t of n.children)t&&(e+=this.measureBox(t));return e}}};to=new WeakMap;Aa=new WeakMap;var Bf,so,wc,mc,zf,yy,Fk=class extends aM{constructor(n){super(),st(this,zf),st(this,Bf,void 0),st(this,so,new ArrayBuffer(2**16)),st(this,wc,new Uint8Array(U(this,so))),st(this,mc,0),Tn(this,Bf,n)}write(n){ft(this,zf,yy).call(this,this.pos+n.byteLength),U(this,wc).set(n,this.pos),this.pos+=n.byteLength,Tn(this,mc,Math.max(U(this,mc),this.pos))}finalize(){ft(this,zf,yy).call(this,this.pos),U(this,Bf).buffer=U(this,so).slice(0,Math.max(U(this,mc),this.pos))}};Bf=new WeakMap;so=new WeakMap;wc=new WeakMap;mc=new WeakMap;zf=new WeakSet;yy=function(n){let e=U(this,so).byteLength;for(;e<n;)e*=2;if(e===U(this,so).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(U(this,wc),0),Tn(this,so,t),Tn(this,wc,i)};var Dk=2**24,kk=2,vc,no,gc,zr,ui,Wf,vy,Ry,lM,Py,cM,_c,Xf,Iy=class extends aM{constructor(n){super(),st(this,Wf),st(this,Ry),st(this,Py),st(this,_c),st(this,vc,void 0),st(this,no,[]),st(this,gc,void 0),st(this,zr,void 0),st(this,ui,[]),Tn(this,vc,n),Tn(this,gc,n.options?.chunked??!1),Tn(this,zr,n.options?.chunkSize??Dk)}write(n){U(this,no).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(U(this,no).length===0)return;let n=[],e=[...U(this,no)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of U(this,no))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);U(this,gc)?(ft(this,Wf,vy).call(this,t.data,t.start),ft(this,_c,Xf).call(this)):U(this,vc).options.onData?.(t.data,t.start)}U(this,no).length=0}finalize(){U(this,gc)&&ft(this,_c,Xf).call(this,!0)}};vc=new WeakMap;no=new WeakMap;gc=new WeakMap;zr=new WeakMap;ui=new WeakMap;Wf=new WeakSet;vy=function(n,e){let t=U(this,ui).findIndex(a=>a.start<=e&&e<a.start+U(this,zr));t===-1&&(t=ft(this,Py,cM).call(this,e));let i=U(this,ui)[t],r=e-i.start,s=n.subarray(0,Math.min(U(this,zr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(ft(this,Ry,lM).call(this,i,o),i.written[0].start===0&&i.written[0].end===U(this,zr)&&(i.shouldFlush=!0),U(this,ui).length>kk){for(let a=0;a<U(this,ui).length-1;a++)U(this,ui)[a].shouldFlush=!0;ft(this,_c,Xf).call(this)}s.byteLength<n.byteLength&&ft(this,Wf,vy).call(this,n.subarray(s.byteLength),e+s.byteLength)};Ry=new WeakSet;lM=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};Py=new WeakSet;cM=function(n){let t={start:Math.floor(n/U(this,zr))*U(this,zr),data:new Uint8Array(U(this,zr)),written:[],shouldFlush:!1};return U(this,ui).push(t),U(this,ui).sort((i,r)=>i.start-r.start),U(this,ui).indexOf(t)};_c=new WeakSet;Xf=function(n=!1){for(let e=0;e<U(this,ui).length;e++){let t=U(this,ui)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written)U(this,vc).options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start);U(this,ui).splice(e--,1)}}};var Nk=class extends Iy{constructor(n){super(new oM({onData:(e,t)=>n.stream.write({type:"write",data:e,position:t}),chunked:!0,chunkSize:n.options?.chunkSize}))}},_y=1e3,Uk=["avc","hevc","vp9","av1"],Ok=["aac","opus"],Bk=2082844800,zk=["strict","offset","cross-track-offset"],Be,$e,qf,hi,Fn,An,Ta,Ea,Ly,io,ro,xc,xy,hM,by,uM,Fy,dM,wy,fM,Dy,pM,Vf,Sy,dr,Br,ky,mM,bc,$f,Yf,Ny,Ra,Sc,Gf,My,gM=class{constructor(n){if(st(this,xy),st(this,by),st(this,Fy),st(this,wy),st(this,Dy),st(this,Vf),st(this,dr),st(this,ky),st(this,bc),st(this,Yf),st(this,Ra),st(this,Gf),st(this,Be,void 0),st(this,$e,void 0),st(this,qf,void 0),st(this,hi,void 0),st(this,Fn,null),st(this,An,null),st(this,Ta,Math.floor(Date.now()/1e3)+Bk),st(this,Ea,[]),st(this,Ly,1),st(this,io,[]),st(this,ro,[]),st(this,xc,!1),ft(this,xy,hM).call(this,n),n.video=yc(n.video),n.audio=yc(n.audio),n.fastStart=yc(n.fastStart),this.target=n.target,Tn(this,Be,{firstTimestampBehavior:"strict",...n}),n.target instanceof Cy)Tn(this,$e,new Fk(n.target));else if(n.target instanceof oM)Tn(this,$e,new Iy(n.target));else if(n.target instanceof Lk)Tn(this,$e,new Nk(n.target));else throw new Error(`Invalid target: ${n.target}`);ft(this,wy,fM).call(this),ft(this,by,uM).call(this)}addVideoChunk(n,e,t,i){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (sample) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");if(i!==void 0&&!Number.isFinite(i))throw new TypeError("addVideoChunk's fourth argument (compositionTimeOffset), when provided, must be a real number.");let r=new Uint8Array(n.byteLength);n.copyTo(r),this.addVideoChunkRaw(r,n.type,t??n.timestamp,n.duration,e,i)}addVideoChunkRaw(n,e,t,i,r,s){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addVideoChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addVideoChunkRaw's fifth argument (meta), when provided, must be an object.");if(s!==void 0&&!Number.isFinite(s))throw new TypeError("addVideoChunkRaw's sixth argument (compositionTimeOffset), when provided, must be a real number.");if(ft(this,Gf,My).call(this),!U(this,Be).video)throw new Error("No video track declared.");if(typeof U(this,Be).fastStart=="object"&&U(this,Fn).samples.length===U(this,Be).fastStart.expectedVideoChunks)throw new Error(`Cannot add more video chunks than specified in 'fastStart' (${U(this,Be).fastStart.expectedVideoChunks}).`);let o=ft(this,Vf,Sy).call(this,U(this,Fn),n,e,t,i,r,s);if(U(this,Be).fastStart==="fragmented"&&U(this,An)){for(;U(this,ro).length>0&&U(this,ro)[0].decodeTimestamp<=o.decodeTimestamp;){let a=U(this,ro).shift();ft(this,dr,Br).call(this,U(this,An),a)}o.decodeTimestamp<=U(this,An).lastDecodeTimestamp?ft(this,dr,Br).call(this,U(this,Fn),o):U(this,io).push(o)}else ft(this,dr,Br).call(this,U(this,Fn),o)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (sample) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,n.duration,e)}addAudioChunkRaw(n,e,t,i,r){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addAudioChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addAudioChunkRaw's fifth argument (meta), when provided, must be an object.");if(ft(this,Gf,My).call(this),!U(this,Be).audio)throw new Error("No audio track declared.");if(typeof U(this,Be).fastStart=="object"&&U(this,An).samples.length===U(this,Be).fastStart.expectedAudioChunks)throw new Error(`Cannot add more audio chunks than specified in 'fastStart' (${U(this,Be).fastStart.expectedAudioChunks}).`);let s=ft(this,Vf,Sy).call(this,U(this,An),n,e,t,i,r);if(U(this,Be).fastStart==="fragmented"&&U(this,Fn)){for(;U(this,io).length>0&&U(this,io)[0].decodeTimestamp<=s.decodeTimestamp;){let o=U(this,io).shift();ft(this,dr,Br).call(this,U(this,Fn),o)}s.decodeTimestamp<=U(this,Fn).lastDecodeTimestamp?ft(this,dr,Br).call(this,U(this,An),s):U(this,ro).push(s)}else ft(this,dr,Br).call(this,U(this,An),s)}finalize(){if(U(this,xc))throw new Error("Cannot finalize a muxer more than once.");if(U(this,Be).fastStart==="fragmented"){for(let e of U(this,io))ft(this,dr,Br).call(this,U(this,Fn),e);for(let e of U(this,ro))ft(this,dr,Br).call(this,U(this,An),e);ft(this,Yf,Ny).call(this,!1)}else U(this,Fn)&&ft(this,bc,$f).call(this,U(this,Fn)),U(this,An)&&ft(this,bc,$f).call(this,U(this,An));let n=[U(this,Fn),U(this,An)].filter(Boolean);if(U(this,Be).fastStart==="in-memory"){let e;for(let i=0;i<2;i++){let r=Of(n,U(this,Ta)),s=U(this,$e).measureBox(r);e=U(this,$e).measureBox(U(this,hi));let o=U(this,$e).pos+s+e;for(let a of U(this,Ea)){a.offset=o;for(let{data:l}of a.samples)o+=l.byteLength,e+=l.byteLength}if(o<2**32)break;e>=2**32&&(U(this,hi).largeSize=!0)}let t=Of(n,U(this,Ta));U(this,$e).writeBox(t),U(this,hi).size=e,U(this,$e).writeBox(U(this,hi));for(let i of U(this,Ea))for(let r of i.samples)U(this,$e).write(r.data),r.data=null}else if(U(this,Be).fastStart==="fragmented"){let e=U(this,$e).pos,t=Ak(n);U(this,$e).writeBox(t);let i=U(this,$e).pos-e;U(this,$e).seek(U(this,$e).pos-4),U(this,$e).writeU32(i)}else{let e=U(this,$e).offsets.get(U(this,hi)),t=U(this,$e).pos-e;U(this,hi).size=t,U(this,hi).largeSize=t>=2**32,U(this,$e).patchBox(U(this,hi));let i=Of(n,U(this,Ta));if(typeof U(this,Be).fastStart=="object"){U(this,$e).seek(U(this,qf)),U(this,$e).writeBox(i);let r=e-U(this,$e).pos;U(this,$e).writeBox(BD(r))}else U(this,$e).writeBox(i)}ft(this,Ra,Sc).call(this),U(this,$e).finalize(),Tn(this,xc,!0)}};Be=new WeakMap;$e=new WeakMap;qf=new WeakMap;hi=new WeakMap;Fn=new WeakMap;An=new WeakMap;Ta=new WeakMap;Ea=new WeakMap;Ly=new WeakMap;io=new WeakMap;ro=new WeakMap;xc=new WeakMap;xy=new WeakSet;hM=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof Kf))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(!Uk.includes(n.video.codec))throw new TypeError(`Unsupported video codec: ${n.video.codec}`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);let e=n.video.rotation;if(typeof e=="number"&&![0,90,180,270].includes(e))throw new TypeError(`Invalid video rotation: ${e}. Has to be 0, 90, 180 or 270.`);if(Array.isArray(e)&&(e.length!==9||e.some(t=>typeof t!="number")))throw new TypeError(`Invalid video transformation matrix: ${e.join()}`);if(n.video.frameRate!==void 0&&(!Number.isInteger(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive integer.`)}if(n.audio){if(!Ok.includes(n.audio.codec))throw new TypeError(`Unsupported audio codec: ${n.audio.codec}`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`)}if(n.firstTimestampBehavior&&!zk.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(typeof n.fastStart=="object"){if(n.video){if(n.fastStart.expectedVideoChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedVideoChunks'.");if(!Number.isInteger(n.fastStart.expectedVideoChunks)||n.fastStart.expectedVideoChunks<0)throw new TypeError("'expectedVideoChunks' must be a non-negative integer.")}if(n.audio){if(n.fastStart.expectedAudioChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedAudioChunks'.");if(!Number.isInteger(n.fastStart.expectedAudioChunks)||n.fastStart.expectedAudioChunks<0)throw new TypeError("'expectedAudioChunks' must be a non-negative integer.")}}else if(![!1,"in-memory","fragmented"].includes(n.fastStart))throw new TypeError("'fastStart' option must be false, 'in-memory', 'fragmented' or an object.");if(n.minFragmentDuration!==void 0&&(!Number.isFinite(n.minFragmentDuration)||n.minFragmentDuration<0))throw new TypeError("'minFragmentDuration' must be a non-negative number.")};by=new WeakSet;uM=function(){if(U(this,$e).writeBox(OD({holdsAvc:U(this,Be).video?.codec==="avc",fragmented:U(this,Be).fastStart==="fragmented"})),Tn(this,qf,U(this,$e).pos),U(this,Be).fastStart==="in-memory")Tn(this,hi,gy(!1));else if(U(this,Be).fastStart!=="fragmented"){if(typeof U(this,Be).fastStart=="object"){let n=ft(this,Fy,dM).call(this);U(this,$e).seek(U(this,$e).pos+n)}Tn(this,hi,gy(!0)),U(this,$e).writeBox(U(this,hi))}ft(this,Ra,Sc).call(this)};Fy=new WeakSet;dM=function(){if(typeof U(this,Be).fastStart!="object")return;let n=0,e=[U(this,Be).fastStart.expectedVideoChunks,U(this,Be).fastStart.expectedAudioChunks];for(let t of e)t&&(n+=8*Math.ceil(2/3*t),n+=4*t,n+=12*Math.ceil(2/3*t),n+=4*t,n+=8*t);return n+=4096,n};wy=new WeakSet;fM=function(){if(U(this,Be).video&&Tn(this,Fn,{id:1,info:{type:"video",codec:U(this,Be).video.codec,width:U(this,Be).video.width,height:U(this,Be).video.height,rotation:U(this,Be).video.rotation??0,decoderConfig:null},timescale:U(this,Be).video.frameRate??57600,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),U(this,Be).audio&&(Tn(this,An,{id:U(this,Be).video?2:1,info:{type:"audio",codec:U(this,Be).audio.codec,numberOfChannels:U(this,Be).audio.numberOfChannels,sampleRate:U(this,Be).audio.sampleRate,decoderConfig:null},timescale:U(this,Be).audio.sampleRate,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),U(this,Be).audio.codec==="aac")){let n=ft(this,Dy,pM).call(this,2,U(this,Be).audio.sampleRate,U(this,Be).audio.numberOfChannels);U(this,An).info.decoderConfig={codec:U(this,Be).audio.codec,description:n,numberOfChannels:U(this,Be).audio.numberOfChannels,sampleRate:U(this,Be).audio.sampleRate}}};Dy=new WeakSet;pM=function(n,e,t){let r=[96e3,88200,64e3,48e3,44100,32e3,24e3,22050,16e3,12e3,11025,8e3,7350].indexOf(e),s=t,o="";o+=n.toString(2).padStart(5,"0"),o+=r.toString(2).padStart(4,"0"),r===15&&(o+=e.toString(2).padStart(24,"0")),o+=s.toString(2).padStart(4,"0");let a=Math.ceil(o.length/8)*8;o=o.padEnd(a,"0");let l=new Uint8Array(o.length/8);for(let c=0;c<o.length;c+=8)l[c/8]=parseInt(o.slice(c,c+8),2);return l};Vf=new WeakSet;Sy=function(n,e,t,i,r,s,o){let a=i/1e6,l=(i-(o??0))/1e6,c=r/1e6,h=ft(this,ky,mM).call(this,a,l,n);return a=h.presentationTimestamp,l=h.decodeTimestamp,s?.decoderConfig&&(n.info.decoderConfig===null?n.info.decoderConfig=s.decoderConfig:Object.assign(n.info.decoderConfig,s.decoderConfig)),{presentationTimestamp:a,decodeTimestamp:l,duration:c,data:e,size:e.byteLength,type:t,timescaleUnitsToNextSample:pr(c,n.timescale)}};dr=new WeakSet;Br=function(n,e){U(this,Be).fastStart!=="fragmented"&&n.samples.push(e);let t=pr(e.presentationTimestamp-e.decodeTimestamp,n.timescale);if(n.lastTimescaleUnits!==null){let r=pr(e.decodeTimestamp,n.timescale,!1),s=Math.round(r-n.lastTimescaleUnits);if(n.lastTimescaleUnits+=s,n.lastSample.timescaleUnitsToNextSample=s,U(this,Be).fastStart!=="fragmented"){let o=Hf(n.timeToSampleTable);o.sampleCount===1?(o.sampleDelta=s,o.sampleCount++):o.sampleDelta===s?o.sampleCount++:(o.sampleCount--,n.timeToSampleTable.push({sampleCount:2,sampleDelta:s}));let a=Hf(n.compositionTimeOffsetTable);a.sampleCompositionTimeOffset===t?a.sampleCount++:n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t})}}else n.lastTimescaleUnits=0,U(this,Be).fastStart!=="fragmented"&&(n.timeToSampleTable.push({sampleCount:1,sampleDelta:pr(e.duration,n.timescale)}),n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t}));n.lastSample=e;let i=!1;if(!n.currentChunk)i=!0;else{let r=e.presentationTimestamp-n.currentChunk.startTimestamp;if(U(this,Be).fastStart==="fragmented"){let s=U(this,Fn)??U(this,An),o=U(this,Be).minFragmentDuration??1;n===s&&e.type==="key"&&r>=o&&(i=!0,ft(this,Yf,Ny).call(this))}else i=r>=.5}i&&(n.currentChunk&&ft(this,bc,$f).call(this,n),n.currentChunk={startTimestamp:e.presentationTimestamp,samples:[]}),n.currentChunk.samples.push(e)};ky=new WeakSet;mM=function(n,e,t){let i=U(this,Be).firstTimestampBehavior==="strict",r=t.lastDecodeTimestamp===-1;if(i&&r&&e!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received DTS=${e}).Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of thedocument, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
`);if(U(this,Be).firstTimestampBehavior==="offset"||U(this,Be).firstTimestampBehavior==="cross-track-offset"){t.firstDecodeTimestamp===void 0&&(t.firstDecodeTimestamp=e);let o;U(this,Be).firstTimestampBehavior==="offset"?o=t.firstDecodeTimestamp:o=Math.min(U(this,Fn)?.firstDecodeTimestamp??1/0,U(this,An)?.firstDecodeTimestamp??1/0),e-=o,n-=o}if(e<t.lastDecodeTimestamp)throw new Error(`Timestamps must be monotonically increasing (DTS went from ${t.lastDecodeTimestamp*1e6} to ${e*1e6}).`);return t.lastDecodeTimestamp=e,{presentationTimestamp:n,decodeTimestamp:e}};bc=new WeakSet;$f=function(n){if(U(this,Be).fastStart==="fragmented")throw new Error("Can't finalize individual chunks if 'fastStart' is set to 'fragmented'.");if(n.currentChunk){if(n.finalizedChunks.push(n.currentChunk),U(this,Ea).push(n.currentChunk),(n.compactlyCodedChunkTable.length===0||Hf(n.compactlyCodedChunkTable).samplesPerChunk!==n.currentChunk.samples.length)&&n.compactlyCodedChunkTable.push({firstChunk:n.finalizedChunks.length,samplesPerChunk:n.currentChunk.samples.length}),U(this,Be).fastStart==="in-memory"){n.currentChunk.offset=0;return}n.currentChunk.offset=U(this,$e).pos;for(let e of n.currentChunk.samples)U(this,$e).write(e.data),e.data=null;ft(this,Ra,Sc).call(this)}};Yf=new WeakSet;Ny=function(n=!0){if(U(this,Be).fastStart!=="fragmented")throw new Error("Can't finalize a fragment unless 'fastStart' is set to 'fragmented'.");let e=[U(this,Fn),U(this,An)].filter(a=>a&&a.currentChunk);if(e.length===0)return;let t=kD(this,Ly)._++;if(t===1){let a=Of(e,U(this,Ta),!0);U(this,$e).writeBox(a)}let i=U(this,$e).pos,r=eM(t,e);U(this,$e).writeBox(r);{let a=gy(!1),l=0;for(let h of e)for(let u of h.currentChunk.samples)l+=u.size;let c=U(this,$e).measureBox(a)+l;c>=2**32&&(a.largeSize=!0,c=U(this,$e).measureBox(a)+l),a.size=c,U(this,$e).writeBox(a)}for(let a of e){a.currentChunk.offset=U(this,$e).pos,a.currentChunk.moofOffset=i;for(let l of a.currentChunk.samples)U(this,$e).write(l.data),l.data=null}let s=U(this,$e).pos;U(this,$e).seek(U(this,$e).offsets.get(r));let o=eM(t,e);U(this,$e).writeBox(o),U(this,$e).seek(s);for(let a of e)a.finalizedChunks.push(a.currentChunk),U(this,Ea).push(a.currentChunk),a.currentChunk=null;n&&ft(this,Ra,Sc).call(this)};Ra=new WeakSet;Sc=function(){U(this,$e)instanceof Iy&&U(this,$e).flush()};Gf=new WeakSet;My=function(){if(U(this,xc))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var Yy=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},R=(n,e,t)=>(Yy(n,e,"read from private field"),t?t.call(n):e.get(n)),we=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},Je=(n,e,t,i)=>(Yy(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),Fe=(n,e,t)=>(Yy(n,e,"access private method"),t),vM=class{constructor(n){this.value=n}},Ky=class{constructor(n){this.value=n}},_M=n=>n<256?1:n<65536?2:n<1<<24?3:n<2**32?4:n<2**40?5:6,Gk=n=>{if(n<127)return 1;if(n<16383)return 2;if(n<(1<<21)-1)return 3;if(n<(1<<28)-1)return 4;if(n<2**35-1)return 5;if(n<2**42-1)return 6;throw new Error("EBML VINT size not supported "+n)},Pa=(n,e,t)=>{let i=0;for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7),l=(o&1<<a)>>a;i<<=1,i|=l}return i},Hk=(n,e,t,i)=>{for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7);o&=~(1<<a),o|=(i&1<<t-r-1)>>t-r-1<<a,n[s]=o}};var lp=class{},Zy=class extends lp{constructor(){super(...arguments),this.buffer=null}},xM=class extends lp{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.onHeader&&typeof n.onHeader!="function")throw new TypeError("options.onHeader, when provided, must be a function.");if(n.onCluster&&typeof n.onCluster!="function")throw new TypeError("options.onCluster, when provided, must be a function.");if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},Wk=class extends lp{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},bs,vt,Uy,bM,Oy,wM,By,SM,Zf,zy,Vy,MM,AM=class{constructor(){we(this,Uy),we(this,Oy),we(this,By),we(this,Zf),we(this,Vy),this.pos=0,we(this,bs,new Uint8Array(8)),we(this,vt,new DataView(R(this,bs).buffer)),this.offsets=new WeakMap,this.dataOffsets=new WeakMap}seek(n){this.pos=n}writeEBMLVarInt(n,e=Gk(n)){let t=0;switch(e){case 1:R(this,vt).setUint8(t++,128|n);break;case 2:R(this,vt).setUint8(t++,64|n>>8),R(this,vt).setUint8(t++,n);break;case 3:R(this,vt).setUint8(t++,32|n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 4:R(this,vt).setUint8(t++,16|n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 5:R(this,vt).setUint8(t++,8|n/2**32&7),R(this,vt).setUint8(t++,n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 6:R(this,vt).setUint8(t++,4|n/2**40&3),R(this,vt).setUint8(t++,n/2**32|0),R(this,vt).setUint8(t++,n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;default:throw new Error("Bad EBML VINT size "+e)}this.write(R(this,bs).subarray(0,t))}writeEBML(n){if(n!==null)if(n instanceof Uint8Array)this.write(n);else if(Array.isArray(n))for(let e of n)this.writeEBML(e);else if(this.offsets.set(n,this.pos),Fe(this,Zf,zy).call(this,n.id),Array.isArray(n.data)){let e=this.pos,t=n.size===-1?1:n.size??4;n.size===-1?Fe(this,Uy,bM).call(this,255):this.seek(this.pos+t);let i=this.pos;if(this.dataOffsets.set(n,i),this.writeEBML(n.data),n.size!==-1){let r=this.pos-i,s=this.pos;this.seek(e),this.writeEBMLVarInt(r,t),this.seek(s)}}else if(typeof n.data=="number"){let e=n.size??_M(n.data);this.writeEBMLVarInt(e),Fe(this,Zf,zy).call(this,n.data,e)}else typeof n.data=="string"?(this.writeEBMLVarInt(n.data.length),Fe(this,Vy,MM).call(this,n.data)):n.data instanceof Uint8Array?(this.writeEBMLVarInt(n.data.byteLength,n.size),this.write(n.data)):n.data instanceof vM?(this.writeEBMLVarInt(4),Fe(this,Oy,wM).call(this,n.data.value)):n.data instanceof Ky&&(this.writeEBMLVarInt(8),Fe(this,By,SM).call(this,n.data.value))}};bs=new WeakMap;vt=new WeakMap;Uy=new WeakSet;bM=function(n){R(this,vt).setUint8(0,n),this.write(R(this,bs).subarray(0,1))};Oy=new WeakSet;wM=function(n){R(this,vt).setFloat32(0,n,!1),this.write(R(this,bs).subarray(0,4))};By=new WeakSet;SM=function(n){R(this,vt).setFloat64(0,n,!1),this.write(R(this,bs))};Zf=new WeakSet;zy=function(n,e=_M(n)){let t=0;switch(e){case 6:R(this,vt).setUint8(t++,n/2**40|0);case 5:R(this,vt).setUint8(t++,n/2**32|0);case 4:R(this,vt).setUint8(t++,n>>24);case 3:R(this,vt).setUint8(t++,n>>16);case 2:R(this,vt).setUint8(t++,n>>8);case 1:R(this,vt).setUint8(t++,n);break;default:throw new Error("Bad UINT size "+e)}this.write(R(this,bs).subarray(0,t))};Vy=new WeakSet;MM=function(n){this.write(new Uint8Array(n.split("").map(e=>e.charCodeAt(0))))};var jf,fo,kc,Jf,Gy,Xk=class extends AM{constructor(n){super(),we(this,Jf),we(this,jf,void 0),we(this,fo,new ArrayBuffer(2**16)),we(this,kc,new Uint8Array(R(this,fo))),Je(this,jf,n)}write(n){Fe(this,Jf,Gy).call(this,this.pos+n.byteLength),R(this,kc).set(n,this.pos),this.pos+=n.byteLength}finalize(){Fe(this,Jf,Gy).call(this,this.pos),R(this,jf).buffer=R(this,fo).slice(0,this.pos)}};jf=new WeakMap;fo=new WeakMap;kc=new WeakMap;Jf=new WeakSet;Gy=function(n){let e=R(this,fo).byteLength;for(;e<n;)e*=2;if(e===R(this,fo).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(R(this,kc),0),Je(this,fo,t),Je(this,kc,i)};var Ia,gr,yr,ao,Vc=class extends AM{constructor(n){super(),this.target=n,we(this,Ia,!1),we(this,gr,void 0),we(this,yr,void 0),we(this,ao,void 0)}write(n){if(!R(this,Ia))return;let e=this.pos;if(e<R(this,yr)){if(e+n.byteLength<=R(this,yr))return;n=n.subarray(R(this,yr)-e),e=0}let t=e+n.byteLength-R(this,yr),i=R(this,gr).byteLength;for(;i<t;)i*=2;if(i!==R(this,gr).byteLength){let r=new Uint8Array(i);r.set(R(this,gr),0),Je(this,gr,r)}R(this,gr).set(n,e-R(this,yr)),Je(this,ao,Math.max(R(this,ao),e+n.byteLength))}startTrackingWrites(){Je(this,Ia,!0),Je(this,gr,new Uint8Array(2**10)),Je(this,yr,this.pos),Je(this,ao,this.pos)}getTrackedWrites(){if(!R(this,Ia))throw new Error("Can't get tracked writes since nothing was tracked.");let e={data:R(this,gr).subarray(0,R(this,ao)-R(this,yr)),start:R(this,yr),end:R(this,ao)};return Je(this,gr,void 0),Je(this,Ia,!1),e}};Ia=new WeakMap;gr=new WeakMap;yr=new WeakMap;ao=new WeakMap;var qk=2**24,$k=2,lo,ka,Cc,Mc,Hr,di,np,Hy,jy,TM,Jy,EM,Rc,ip,Qy=class extends Vc{constructor(n,e){super(n),we(this,np),we(this,jy),we(this,Jy),we(this,Rc),we(this,lo,[]),we(this,ka,0),we(this,Cc,void 0),we(this,Mc,void 0),we(this,Hr,void 0),we(this,di,[]),Je(this,Cc,e),Je(this,Mc,n.options?.chunked??!1),Je(this,Hr,n.options?.chunkSize??qk)}write(n){super.write(n),R(this,lo).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(R(this,lo).length===0)return;let n=[],e=[...R(this,lo)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of R(this,lo))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);if(R(this,Mc))Fe(this,np,Hy).call(this,t.data,t.start),Fe(this,Rc,ip).call(this);else{if(R(this,Cc)&&t.start<R(this,ka))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data,t.start),Je(this,ka,t.start+t.data.byteLength)}}R(this,lo).length=0}finalize(){R(this,Mc)&&Fe(this,Rc,ip).call(this,!0)}};lo=new WeakMap;ka=new WeakMap;Cc=new WeakMap;Mc=new WeakMap;Hr=new WeakMap;di=new WeakMap;np=new WeakSet;Hy=function(n,e){let t=R(this,di).findIndex(a=>a.start<=e&&e<a.start+R(this,Hr));t===-1&&(t=Fe(this,Jy,EM).call(this,e));let i=R(this,di)[t],r=e-i.start,s=n.subarray(0,Math.min(R(this,Hr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(Fe(this,jy,TM).call(this,i,o),i.written[0].start===0&&i.written[0].end===R(this,Hr)&&(i.shouldFlush=!0),R(this,di).length>$k){for(let a=0;a<R(this,di).length-1;a++)R(this,di)[a].shouldFlush=!0;Fe(this,Rc,ip).call(this)}s.byteLength<n.byteLength&&Fe(this,np,Hy).call(this,n.subarray(s.byteLength),e+s.byteLength)};jy=new WeakSet;TM=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};Jy=new WeakSet;EM=function(n){let t={start:Math.floor(n/R(this,Hr))*R(this,Hr),data:new Uint8Array(R(this,Hr)),written:[],shouldFlush:!1};return R(this,di).push(t),R(this,di).sort((i,r)=>i.start-r.start),R(this,di).indexOf(t)};Rc=new WeakSet;ip=function(n=!1){for(let e=0;e<R(this,di).length;e++){let t=R(this,di)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written){if(R(this,Cc)&&t.start+i.start<R(this,ka))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start),Je(this,ka,t.start+i.end)}R(this,di).splice(e--,1)}}};var Yk=class extends Qy{constructor(n,e){super(new xM({onData:(t,i)=>n.stream.write({type:"write",data:t,position:i}),chunked:!0,chunkSize:n.options?.chunkSize}),e)}},Ga=1,Nc=2,rp=3,Kk=1,Zk=2,jk=17,Jk=2**15,Pc=2**13,yM="https://github.com/Vanilagy/webm-muxer",CM=6,RM=5,Qk=["strict","offset","permissive"],qe,De,Uc,Oc,Gr,Ha,La,po,Wa,ws,Na,Ua,_r,Gc,Oa,_s,xs,co,Ic,Lc,Ba,za,sp,Bc,Fc,Wy,PM,Xy,IM,ev,LM,tv,FM,nv,DM,iv,kM,rv,NM,cp,sv,hp,ov,av,UM,ho,Fa,uo,Da,qy,OM,$y,BM,Ac,Qf,Tc,ep,lv,zM,vr,Vr,Va,zc,Dc,op,cv,VM,ap,hv,Ec,tp,GM=class{constructor(n){we(this,Wy),we(this,Xy),we(this,ev),we(this,tv),we(this,nv),we(this,iv),we(this,rv),we(this,cp),we(this,hp),we(this,av),we(this,ho),we(this,uo),we(this,qy),we(this,$y),we(this,Ac),we(this,Tc),we(this,lv),we(this,vr),we(this,Va),we(this,Dc),we(this,cv),we(this,ap),we(this,Ec),we(this,qe,void 0),we(this,De,void 0),we(this,Uc,void 0),we(this,Oc,void 0),we(this,Gr,void 0),we(this,Ha,void 0),we(this,La,void 0),we(this,po,void 0),we(this,Wa,void 0),we(this,ws,void 0),we(this,Na,void 0),we(this,Ua,void 0),we(this,_r,void 0),we(this,Gc,void 0),we(this,Oa,0),we(this,_s,[]),we(this,xs,[]),we(this,co,[]),we(this,Ic,void 0),we(this,Lc,void 0),we(this,Ba,-1),we(this,za,-1),we(this,sp,-1),we(this,Bc,void 0),we(this,Fc,!1),Fe(this,Wy,PM).call(this,n),Je(this,qe,{type:"webm",firstTimestampBehavior:"strict",...n}),this.target=n.target;let e=!!R(this,qe).streaming;if(n.target instanceof Zy)Je(this,De,new Xk(n.target));else if(n.target instanceof xM)Je(this,De,new Qy(n.target,e));else if(n.target instanceof Wk)Je(this,De,new Yk(n.target,e));else throw new Error(`Invalid target: ${n.target}`);Fe(this,Xy,IM).call(this)}addVideoChunk(n,e,t){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (chunk) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addVideoChunkRaw(i,n.type,t??n.timestamp,e)}addVideoChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addVideoChunkRaw's fourth argument (meta), when provided, must be an object.");if(Fe(this,Ec,tp).call(this),!R(this,qe).video)throw new Error("No video track declared.");R(this,Ic)===void 0&&Je(this,Ic,t),i&&Fe(this,qy,OM).call(this,i);let r=Fe(this,Tc,ep).call(this,n,e,t,Ga);for(R(this,qe).video.codec==="V_VP9"&&Fe(this,$y,BM).call(this,r),Je(this,Ba,r.timestamp);R(this,xs).length>0&&R(this,xs)[0].timestamp<=r.timestamp;){let s=R(this,xs).shift();Fe(this,vr,Vr).call(this,s,!1)}!R(this,qe).audio||r.timestamp<=R(this,za)?Fe(this,vr,Vr).call(this,r,!0):R(this,_s).push(r),Fe(this,Ac,Qf).call(this),Fe(this,ho,Fa).call(this)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (chunk) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,e)}addAudioChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addAudioChunkRaw's fourth argument (meta), when provided, must be an object.");if(Fe(this,Ec,tp).call(this),!R(this,qe).audio)throw new Error("No audio track declared.");R(this,Lc)===void 0&&Je(this,Lc,t),i?.decoderConfig&&(R(this,qe).streaming?Je(this,ws,Fe(this,Va,zc).call(this,i.decoderConfig.description)):Fe(this,Dc,op).call(this,R(this,ws),i.decoderConfig.description));let r=Fe(this,Tc,ep).call(this,n,e,t,Nc);for(Je(this,za,r.timestamp);R(this,_s).length>0&&R(this,_s)[0].timestamp<=r.timestamp;){let s=R(this,_s).shift();Fe(this,vr,Vr).call(this,s,!0)}!R(this,qe).video||r.timestamp<=R(this,Ba)?Fe(this,vr,Vr).call(this,r,!R(this,qe).video):R(this,xs).push(r),Fe(this,Ac,Qf).call(this),Fe(this,ho,Fa).call(this)}addSubtitleChunk(n,e,t){if(typeof n!="object"||!n)throw new TypeError("addSubtitleChunk's first argument (chunk) must be an object.");if(!(n.body instanceof Uint8Array))throw new TypeError("body must be an instance of Uint8Array.");if(!Number.isFinite(n.timestamp)||n.timestamp<0)throw new TypeError("timestamp must be a non-negative real number.");if(!Number.isFinite(n.duration)||n.duration<0)throw new TypeError("duration must be a non-negative real number.");if(n.additions&&!(n.additions instanceof Uint8Array))throw new TypeError("additions, when present, must be an instance of Uint8Array.");if(typeof e!="object")throw new TypeError("addSubtitleChunk's second argument (meta) must be an object.");if(Fe(this,Ec,tp).call(this),!R(this,qe).subtitles)throw new Error("No subtitle track declared.");e?.decoderConfig&&(R(this,qe).streaming?Je(this,Na,Fe(this,Va,zc).call(this,e.decoderConfig.description)):Fe(this,Dc,op).call(this,R(this,Na),e.decoderConfig.description));let i=Fe(this,Tc,ep).call(this,n.body,"key",t??n.timestamp,rp,n.duration,n.additions);Je(this,sp,i.timestamp),R(this,co).push(i),Fe(this,Ac,Qf).call(this),Fe(this,ho,Fa).call(this)}finalize(){if(R(this,Fc))throw new Error("Cannot finalize a muxer more than once.");for(;R(this,_s).length>0;)Fe(this,vr,Vr).call(this,R(this,_s).shift(),!0);for(;R(this,xs).length>0;)Fe(this,vr,Vr).call(this,R(this,xs).shift(),!0);for(;R(this,co).length>0&&R(this,co)[0].timestamp<=R(this,Oa);)Fe(this,vr,Vr).call(this,R(this,co).shift(),!1);if(R(this,_r)&&Fe(this,ap,hv).call(this),R(this,De).writeEBML(R(this,Ua)),!R(this,qe).streaming){let n=R(this,De).pos,e=R(this,De).pos-R(this,uo,Da);R(this,De).seek(R(this,De).offsets.get(R(this,Uc))+4),R(this,De).writeEBMLVarInt(e,CM),R(this,La).data=new Ky(R(this,Oa)),R(this,De).seek(R(this,De).offsets.get(R(this,La))),R(this,De).writeEBML(R(this,La)),R(this,Gr).data[0].data[1].data=R(this,De).offsets.get(R(this,Ua))-R(this,uo,Da),R(this,Gr).data[1].data[1].data=R(this,De).offsets.get(R(this,Oc))-R(this,uo,Da),R(this,Gr).data[2].data[1].data=R(this,De).offsets.get(R(this,Ha))-R(this,uo,Da),R(this,De).seek(R(this,De).offsets.get(R(this,Gr))),R(this,De).writeEBML(R(this,Gr)),R(this,De).seek(n)}Fe(this,ho,Fa).call(this),R(this,De).finalize(),Je(this,Fc,!0)}};qe=new WeakMap;De=new WeakMap;Uc=new WeakMap;Oc=new WeakMap;Gr=new WeakMap;Ha=new WeakMap;La=new WeakMap;po=new WeakMap;Wa=new WeakMap;ws=new WeakMap;Na=new WeakMap;Ua=new WeakMap;_r=new WeakMap;Gc=new WeakMap;Oa=new WeakMap;_s=new WeakMap;xs=new WeakMap;co=new WeakMap;Ic=new WeakMap;Lc=new WeakMap;Ba=new WeakMap;za=new WeakMap;sp=new WeakMap;Bc=new WeakMap;Fc=new WeakMap;Wy=new WeakSet;PM=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof lp))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(typeof n.video.codec!="string")throw new TypeError(`Invalid video codec: ${n.video.codec}. Must be a string.`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);if(n.video.frameRate!==void 0&&(!Number.isFinite(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive number.`);if(n.video.alpha!==void 0&&typeof n.video.alpha!="boolean")throw new TypeError(`Invalid video alpha: ${n.video.alpha}. Must be a boolean.`)}if(n.audio){if(typeof n.audio.codec!="string")throw new TypeError(`Invalid audio codec: ${n.audio.codec}. Must be a string.`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`);if(n.audio.bitDepth!==void 0&&(!Number.isInteger(n.audio.bitDepth)||n.audio.bitDepth<=0))throw new TypeError(`Invalid audio bit depth: ${n.audio.bitDepth}. Must be a positive integer.`)}if(n.subtitles&&typeof n.subtitles.codec!="string")throw new TypeError(`Invalid subtitles codec: ${n.subtitles.codec}. Must be a string.`);if(n.type!==void 0&&!["webm","matroska"].includes(n.type))throw new TypeError(`Invalid type: ${n.type}. Must be 'webm' or 'matroska'.`);if(n.firstTimestampBehavior&&!Qk.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(n.streaming!==void 0&&typeof n.streaming!="boolean")throw new TypeError(`Invalid streaming option: ${n.streaming}. Must be a boolean.`)};Xy=new WeakSet;IM=function(){R(this,De)instanceof Vc&&R(this,De).target.options.onHeader&&R(this,De).startTrackingWrites(),Fe(this,ev,LM).call(this),R(this,qe).streaming||Fe(this,iv,kM).call(this),Fe(this,rv,NM).call(this),Fe(this,tv,FM).call(this),Fe(this,nv,DM).call(this),R(this,qe).streaming||(Fe(this,cp,sv).call(this),Fe(this,hp,ov).call(this)),Fe(this,av,UM).call(this),Fe(this,ho,Fa).call(this)};ev=new WeakSet;LM=function(){let n={id:440786851,data:[{id:17030,data:1},{id:17143,data:1},{id:17138,data:4},{id:17139,data:8},{id:17026,data:R(this,qe).type??"webm"},{id:17031,data:2},{id:17029,data:2}]};R(this,De).writeEBML(n)};tv=new WeakSet;FM=function(){Je(this,Wa,{id:236,size:4,data:new Uint8Array(Pc)}),Je(this,ws,{id:236,size:4,data:new Uint8Array(Pc)}),Je(this,Na,{id:236,size:4,data:new Uint8Array(Pc)})};nv=new WeakSet;DM=function(){Je(this,po,{id:21936,data:[{id:21937,data:2},{id:21946,data:2},{id:21947,data:2},{id:21945,data:0}]})};iv=new WeakSet;kM=function(){let n=new Uint8Array([28,83,187,107]),e=new Uint8Array([21,73,169,102]),t=new Uint8Array([22,84,174,107]);Je(this,Gr,{id:290298740,data:[{id:19899,data:[{id:21419,data:n},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:e},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:t},{id:21420,size:5,data:0}]}]})};rv=new WeakSet;NM=function(){let n={id:17545,data:new Ky(0)};Je(this,La,n);let e={id:357149030,data:[{id:2807729,data:1e6},{id:19840,data:yM},{id:22337,data:yM},R(this,qe).streaming?null:n]};Je(this,Oc,e)};cp=new WeakSet;sv=function(){let n={id:374648427,data:[]};Je(this,Ha,n),R(this,qe).video&&n.data.push({id:174,data:[{id:215,data:Ga},{id:29637,data:Ga},{id:131,data:Kk},{id:134,data:R(this,qe).video.codec},R(this,Wa),R(this,qe).video.frameRate?{id:2352003,data:1e9/R(this,qe).video.frameRate}:null,{id:224,data:[{id:176,data:R(this,qe).video.width},{id:186,data:R(this,qe).video.height},R(this,qe).video.alpha?{id:21440,data:1}:null,R(this,po)]}]}),R(this,qe).audio&&(Je(this,ws,R(this,qe).streaming?R(this,ws)||null:{id:236,size:4,data:new Uint8Array(Pc)}),n.data.push({id:174,data:[{id:215,data:Nc},{id:29637,data:Nc},{id:131,data:Zk},{id:134,data:R(this,qe).audio.codec},R(this,ws),{id:225,data:[{id:181,data:new vM(R(this,qe).audio.sampleRate)},{id:159,data:R(this,qe).audio.numberOfChannels},R(this,qe).audio.bitDepth?{id:25188,data:R(this,qe).audio.bitDepth}:null]}]})),R(this,qe).subtitles&&n.data.push({id:174,data:[{id:215,data:rp},{id:29637,data:rp},{id:131,data:jk},{id:134,data:R(this,qe).subtitles.codec},R(this,Na)]})};hp=new WeakSet;ov=function(){let n={id:408125543,size:R(this,qe).streaming?-1:CM,data:[R(this,qe).streaming?null:R(this,Gr),R(this,Oc),R(this,Ha)]};if(Je(this,Uc,n),R(this,De).writeEBML(n),R(this,De)instanceof Vc&&R(this,De).target.options.onHeader){let{data:e,start:t}=R(this,De).getTrackedWrites();R(this,De).target.options.onHeader(e,t)}};av=new WeakSet;UM=function(){Je(this,Ua,{id:475249515,data:[]})};ho=new WeakSet;Fa=function(){R(this,De)instanceof Qy&&R(this,De).flush()};uo=new WeakSet;Da=function(){return R(this,De).dataOffsets.get(R(this,Uc))};qy=new WeakSet;OM=function(n){if(n.decoderConfig){if(n.decoderConfig.colorSpace){let e=n.decoderConfig.colorSpace;if(Je(this,Bc,e),R(this,po).data=[{id:21937,data:{rgb:1,bt709:1,bt470bg:5,smpte170m:6}[e.matrix]},{id:21946,data:{bt709:1,smpte170m:6,"iec61966-2-1":13}[e.transfer]},{id:21947,data:{bt709:1,bt470bg:5,smpte170m:6}[e.primaries]},{id:21945,data:[1,2][Number(e.fullRange)]}],!R(this,qe).streaming){let t=R(this,De).pos;R(this,De).seek(R(this,De).offsets.get(R(this,po))),R(this,De).writeEBML(R(this,po)),R(this,De).seek(t)}}n.decoderConfig.description&&(R(this,qe).streaming?Je(this,Wa,Fe(this,Va,zc).call(this,n.decoderConfig.description)):Fe(this,Dc,op).call(this,R(this,Wa),n.decoderConfig.description))}};$y=new WeakSet;BM=function(n){if(n.type!=="key"||!R(this,Bc))return;let e=0;if(Pa(n.data,0,2)!==2)return;e+=2;let t=(Pa(n.data,e+1,e+2)<<1)+Pa(n.data,e+0,e+1);e+=2,t===3&&e++;let i=Pa(n.data,e+0,e+1);if(e++,i)return;let r=Pa(n.data,e+0,e+1);if(e++,r!==0)return;e+=2;let s=Pa(n.data,e+0,e+24);if(e+=24,s!==4817730)return;t>=2&&e++;let o={rgb:7,bt709:2,bt470bg:1,smpte170m:3}[R(this,Bc).matrix];Hk(n.data,e+0,e+3,o)};Ac=new WeakSet;Qf=function(){let n=Math.min(R(this,qe).video?R(this,Ba):1/0,R(this,qe).audio?R(this,za):1/0),e=R(this,co);for(;e.length>0&&e[0].timestamp<=n;)Fe(this,vr,Vr).call(this,e.shift(),!R(this,qe).video&&!R(this,qe).audio)};Tc=new WeakSet;ep=function(n,e,t,i,r,s){let o=Fe(this,lv,zM).call(this,t,i);return{data:n,additions:s,type:e,timestamp:o,duration:r,trackNumber:i}};lv=new WeakSet;zM=function(n,e){let t=e===Ga?R(this,Ba):e===Nc?R(this,za):R(this,sp);if(e!==rp){let i=e===Ga?R(this,Ic):R(this,Lc);if(R(this,qe).firstTimestampBehavior==="strict"&&t===-1&&n!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received ${n}). Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of the document, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
If you want to allow non-zero first timestamps, set firstTimestampBehavior: 'permissive'.
`);R(this,qe).firstTimestampBehavior==="offset"&&(n-=i)}if(n<t)throw new Error(`Timestamps must be monotonically increasing (went from ${t} to ${n}).`);if(n<0)throw new Error(`Timestamps must be non-negative (received ${n}).`);return n};vr=new WeakSet;Vr=function(n,e){R(this,qe).streaming&&!R(this,Ha)&&(Fe(this,cp,sv).call(this),Fe(this,hp,ov).call(this));let t=Math.floor(n.timestamp/1e3),i=t-R(this,Gc),r=e&&n.type==="key"&&i>=1e3,s=i>=Jk;if((!R(this,_r)||r||s)&&(Fe(this,cv,VM).call(this,t),i=0),i<0)return;let o=new Uint8Array(4),a=new DataView(o.buffer);if(a.setUint8(0,128|n.trackNumber),a.setInt16(1,i,!1),n.duration===void 0&&!n.additions){a.setUint8(3,+(n.type==="key")<<7);let l={id:163,data:[o,n.data]};R(this,De).writeEBML(l)}else{let l=Math.floor(n.duration/1e3),c={id:160,data:[{id:161,data:[o,n.data]},n.duration!==void 0?{id:155,data:l}:null,n.additions?{id:30113,data:n.additions}:null]};R(this,De).writeEBML(c)}Je(this,Oa,Math.max(R(this,Oa),t))};Va=new WeakSet;zc=function(n){return{id:25506,size:4,data:new Uint8Array(n)}};Dc=new WeakSet;op=function(n,e){let t=R(this,De).pos;R(this,De).seek(R(this,De).offsets.get(n));let i=6+e.byteLength,r=Pc-i;if(r<0){let s=e.byteLength+r;e instanceof ArrayBuffer?e=e.slice(0,s):e=e.buffer.slice(0,s),r=0}n=[Fe(this,Va,zc).call(this,e),{id:236,size:4,data:new Uint8Array(r)}],R(this,De).writeEBML(n),R(this,De).seek(t)};cv=new WeakSet;VM=function(n){R(this,_r)&&Fe(this,ap,hv).call(this),R(this,De)instanceof Vc&&R(this,De).target.options.onCluster&&R(this,De).startTrackingWrites(),Je(this,_r,{id:524531317,size:R(this,qe).streaming?-1:RM,data:[{id:231,data:n}]}),R(this,De).writeEBML(R(this,_r)),Je(this,Gc,n);let e=R(this,De).offsets.get(R(this,_r))-R(this,uo,Da);R(this,Ua).data.push({id:187,data:[{id:179,data:n},R(this,qe).video?{id:183,data:[{id:247,data:Ga},{id:241,data:e}]}:null,R(this,qe).audio?{id:183,data:[{id:247,data:Nc},{id:241,data:e}]}:null]})};ap=new WeakSet;hv=function(){if(!R(this,qe).streaming){let n=R(this,De).pos-R(this,De).dataOffsets.get(R(this,_r)),e=R(this,De).pos;R(this,De).seek(R(this,De).offsets.get(R(this,_r))+4),R(this,De).writeEBMLVarInt(n,RM),R(this,De).seek(e)}if(R(this,De)instanceof Vc&&R(this,De).target.options.onCluster){let{data:n,start:e}=R(this,De).getTrackedWrites();R(this,De).target.options.onCluster(n,e,R(this,Gc))}};Ec=new WeakSet;tp=function(){if(R(this,Fc))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var eN=/(?:(\d{2}):)?(\d{2}):(\d{2}).(\d{3})/;var jX=new TextEncoder,tN,nN,iN,rN,sN,oN,aN,lN,cN;tN=new WeakMap;nN=new WeakMap;iN=new WeakMap;rN=new WeakMap;sN=new WeakMap;oN=new WeakSet;aN=function(n){let e=eN.exec(n);if(!e)throw new Error("Expected match.");return 3600*1e3*Number(e[1]||"0")+60*1e3*Number(e[2])+1e3*Number(e[3])+Number(e[4])};lN=new WeakSet;cN=function(n){let e=Math.floor(n/36e5),t=Math.floor(n%(3600*1e3)/(60*1e3)),i=Math.floor(n%(60*1e3)/1e3),r=n%1e3;return e.toString().padStart(2,"0")+":"+t.toString().padStart(2,"0")+":"+i.toString().padStart(2,"0")+"."+r.toString().padStart(3,"0")};var uN={webm:[{name:"vp09.00.41.08",inFile:"V_VP9"},{name:"vp09.00.61.08",inFile:"V_VP9"},{name:"vp8",inFile:"V_VP8"}],mp4:[{name:"avc1.64002a",inFile:"avc"},{name:"avc1.640034",inFile:"avc"},{name:"avc1.42003e",inFile:"avc"}]},dN=.15,fN=1e6,pN=4,mN=2,HM=57600;async function WM(n,e){let{codec:t,config:i}=await dv(n,e);return new uv(n,t,i,e)}async function dv(n,e){let t=await qM(n,e);if(!t){let i=window.isSecureContext?"cannot encode it":"encodes video only for pages of this machine or over https";throw new Error(`This browser ${i} (${n}, ${e.width} × ${e.height}): choose PNG pictures, or another size.`)}return t}async function XM(n){return await qM(n,{width:640,height:360,fps:30})!==null}async function qM(n,{width:e,height:t,fps:i}){if(!("VideoEncoder"in window))return null;for(let r of uN[n]){let s=Math.max(fN,Math.round(dN*e*t*i)),o={codec:r.name,width:e,height:t,framerate:i,bitrate:s,latencyMode:"quality"};if(n==="mp4"&&(o.avc={format:"avc"}),(await VideoEncoder.isConfigSupported(o).catch(()=>null))?.supported)return{codec:r,config:o}}return null}var Xa=class{constructor(e,t,i){this.fps=t;let r=s=>{this.problem=s};this.encoder=new VideoEncoder({output:i,error:r}),this.encoder.configure(e)}fps;encoder;problem=null;count=0;async add(e,t){let i=o=>Math.round(1e6*o/this.fps),r=i(this.count),s=new VideoFrame(e,{...t,timestamp:r,duration:i(this.count+1)-r});for(this.check(),this.encoder.encode(s,{keyFrame:this.count%Math.ceil(mN*this.fps)===0}),s.close(),this.count++;this.encoder.encodeQueueSize>pN&&!this.problem;)await yN(this.encoder)}async finish(){this.check(),await this.encoder.flush(),this.check(),this.encoder.close()}abandon(){this.encoder.state!=="closed"&&this.encoder.close()}check(){if(this.problem)throw new Error(`The browser gave up encoding: ${this.problem.message}`)}},uv=class{constructor(e,t,i,r){this.ending=e;let o=e==="webm"||Number.isInteger(r.fps)?r.fps:HM/Math.round(HM/r.fps);this.muxer=gN(e,t,r),this.encoding=new Xa(i,o,(a,l)=>this.muxer.addVideoChunk(a,l))}ending;muxer;encoding;add({data:e,height:t,width:i}){return this.encoding.add(e,{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){return await this.encoding.finish(),this.muxer.finalize(),new Blob([this.muxer.target.buffer],{type:`video/${this.ending}`})}abandon(){this.encoding.abandon()}};function gN(n,{inFile:e},{fps:t,height:i,width:r}){if(n==="webm")return new GM({target:new Zy,video:{codec:e,width:r,height:i,frameRate:t}});let s={codec:e,width:r,height:i,...Number.isInteger(t)&&{frameRate:t}};return new gM({target:new Cy,fastStart:"in-memory",video:s})}function yN(n){return new Promise(e=>{let t=()=>e();n.addEventListener("dequeue",t,{once:!0}),setTimeout(t,200)})}async function YM(n){let{codec:e,config:t}=await dv("webm",n);return new fv(e,t,n)}var fv=class{constructor(e,t,i){this.codec=e;this.size=i;this.color=new Xa(t,i.fps,r=>this.colors.push(r)),this.alpha=new Xa(t,i.fps,r=>this.alphas.push(r))}codec;size;ending="webm";colors=[];alphas=[];color;alpha;async add(e){let{height:t,width:i}=e;await this.alpha.add(vN(e),{format:"I420",codedWidth:i,codedHeight:t}),await this.color.add(_N(e),{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){await this.color.finish(),await this.alpha.finish();let e=this.colors.map((t,i)=>({color:$M(t),alpha:$M(this.alphas[i]),isKey:t.type==="key"}));return JS({...this.size,codec:this.codec.inFile,pictures:e})}abandon(){this.color.abandon(),this.alpha.abandon()}};function $M(n){let e=new Uint8Array(n.byteLength);return n.copyTo(e),e}function vN({data:n,height:e,width:t}){let i=Math.ceil(t/2)*Math.ceil(e/2),r=new Uint8Array(t*e+2*i).fill(128);for(let s=0;s<t*e;s++)r[s]=n[4*s+3];return r}function _N({data:n,height:e,width:t}){let i=new Uint32Array(n.slice().buffer),r=o=>i[o]>>>24===0,s=(o,a,l)=>{for(let c=1,h=o+a;c<l;c++,h+=a)r(h)&&!r(h-a)&&(i[h]=i[h-a])};for(let o=0;o<e;o++)s(o*t,1,t),s(o*t+t-1,-1,t);for(let o=0;o<t;o++)s(o,t,e),s((e-1)*t+o,-t,e);return new Uint8Array(i.buffer)}var Hc=class{ending="zip";pieces=[];problem=null;count=0;zip=new fS((e,t)=>{e?this.problem=e:this.pieces.push(t)});async add(e){let t=new Uint8Array(await(await Mf(e)).arrayBuffer()),i=new dS(`${String(this.count++).padStart(6,"0")}.png`);if(this.zip.add(i),i.push(t,!0),this.problem)throw this.problem}async finish(){if(this.zip.end(),this.problem)throw this.problem;return new Blob(this.pieces,{type:"application/zip"})}abandon(){this.zip.terminate(),this.pieces.length=0}};var KM=2e4;function JM(n){let{fps:e,frame:t,motion:i,move:r,plays:s,up:o,view:a,views:l}=n;if(r==="path"&&l.length<2)throw new Error("A camera path needs two keys of the view at least: Shift+K sets one.");if(s&&i.count<2)throw new Error("There is no motion to record: choose a clip, or hold the pose.");let h=Math.max(1,Math.round((s||r==="path"?i.count/i.fps:n.seconds)*e));if(h>KM)throw new Error(`The film would have ${h} frames, at most ${KM} are possible.`);return Array.from({length:h},(u,f)=>{let d=Math.min(f*i.fps/e,i.count-1),m=2*Math.PI*f/h,v=r==="turntable"?Pw(a,m,o):r==="path"?_a(l,d,o):null;return{frame:s?d:t,view:v}})}function QM({position:n,target:e,fov:t},i,r,s){let o=jM(bN(e,n)),a=jM(ZM(o,i)),l=ZM(o,a),c=s/2/Math.tan(t*Math.PI/360),h=[...a,...l,...o],u=[a,l,o].map(f=>-xN(f,n));return{R:h,t:u,K:[c,0,r/2,0,c,s/2,0,0,1],width:r,height:s}}var xN=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],bN=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],ZM=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function jM([n,e,t]){let i=Math.hypot(n,e,t)||1;return[n/i,e/i,t/i]}var wN=30,up=class{constructor(e){this.parts=e;e.arrived.then(()=>this.findFormats())}parts;options=Me({move:"still",plays:!0,width:1280,height:720,fps:null,seconds:4,format:"webm",transparent:!1});progress=Me(null);formats=Me(["png"]);cancelled=!1;set(e){this.options.value={...this.options.peek(),...e}}fps(){return this.options.value.fps??this.parts.motion.value?.fps??wN}async record(){if(await this.parts.arrived,this.progress.peek())return null;let{avatar:e,player:t,state:i}=this.parts,[r,s,o]=[this.options.peek(),e.peek(),i.frame.peek()];if(!s)return null;t.pause();let a=this.shots(s);this.cancelled=!1,this.progress.value={done:0,count:a.length};let l=null;try{l=await this.open(r),await this.draw(a,l,r,s);let c=this.cancelled?null:await l.finish();return c&&Sa(c,Ma(s,`${i.clip.peek()??"rest"}_${r.move}.${l.ending}`)),c}finally{l?.abandon(),this.progress.value=null,i.frame.value=o}}cancel(){this.cancelled=!0}async draw(e,t,i,r){for(let[s,o]of e.entries())if(await t.add(await this.picture(o,i,r)),this.progress.value={done:s+1,count:e.length},await new Promise(a=>setTimeout(a)),this.cancelled)return}picture({frame:e,view:t},{height:i,transparent:r,width:s},{up:o}){let{engine:a,state:l}=this.parts;return l.frame.value=e,a.render({width:s,height:i,camera:t?QM(t,o,s,i):void 0,background:r?null:"display",layers:!0})}shots({up:e}){let{engine:t,motion:i,state:r}=this.parts,{move:s,plays:o,seconds:a}=this.options.peek(),l=r.keys.peek(),{count:c,fps:h}=i.peek()??l;return JM({move:s,plays:o&&i.peek()!==null,seconds:a,fps:this.fps(),motion:{count:c,fps:h},frame:r.frame.peek(),view:t.view(),views:l.views,up:e})}async open({format:e,height:t,transparent:i,width:r}){let s={width:r,height:t,fps:this.fps()};return e==="png"?new Hc:i?e==="webm"?YM(s):(this.parts.notices.info("MP4 holds no transparency: this film is a zip of PNG pictures."),new Hc):WM(e,s)}async findFormats(){let e=[];for(let t of["webm","mp4"])await XM(t)&&e.push(t);this.formats.value=[...e,"png"],e.includes(this.options.peek().format)||this.set({format:e[0]??"png"})}};function qa(n,e){return e??n.cast.ownCamera(SN(n))}function SN(n){let e=n.captureView(),t=Math.min(1,1024/Math.max(e.width,e.height)),[i,r]=[Math.round(e.width*t),Math.round(e.height*t)],[s,o]=[i/e.width,r/e.height],a=e.K.map((l,c)=>l*(c<3?s:c<6?o:1));return{...e,K:a,width:i,height:r}}var MN=700,pv={kind:"idle"},dp=class{constructor(e){this.parts=e;this.possible=Ct(()=>e.source.refiner.value!==null),Xe(()=>this.followPose()),Xe(()=>this.follow())}parts;status=Me(pv);side=Me("after");kept=Me(null);comparable=Ct(()=>this.kept.value!==null);possible;turn=0;timer=0;compare(e){let t=this.kept.peek();!t||e===this.side.peek()||(this.side.value=e,this.parts.engine.replaceGaussians(e==="after"?t:null,0))}async refine(){let{camera:e,engine:t,notices:i,player:r,source:s,state:o}=this.parts,a=s.refiner.peek();r.pause();let l=this.parts.pose.peek();if(!a||!l)return;let c=++this.turn;this.show({kind:"running",share:0});try{let h={pose:l,betas:o.betas.peek(),camera:qa(t,e.peek())},u=await a.refine(h,f=>{c===this.turn&&this.show({kind:"running",share:f})});c===this.turn&&this.accept(u)}catch(h){if(c!==this.turn)return;this.show(pv),i.error(h)}}leave(){this.cancel(),this.kept.peek()&&this.side.peek()==="after"&&this.parts.engine.replaceGaussians(null,0),this.kept.value=null}cancel(){this.turn++,clearTimeout(this.timer),this.status.peek().kind==="running"&&this.parts.source.refiner.peek()?.cancel(),this.show(pv)}followPose(){let{avatar:e,engine:t,pose:i,state:r}=this.parts;e.value,i.value,r.betas.value,ys(()=>{this.kept.peek()&&this.side.peek()==="after"&&t.replaceGaussians(null,0),this.kept.value=null})}follow(){let{state:e,pose:t,avatar:i}=this.parts,r=e.autoRefine.value&&!e.playing.value&&i.value!==null&&this.possible.value;t.value,e.view.value,e.betas.value,ys(()=>{this.cancel(),r&&(this.timer=window.setTimeout(()=>{this.refine()},MN))})}accept({picture:e,gaussians:t}){t&&(this.parts.engine.replaceGaussians(t,0),Pt(()=>{this.kept.value=t,this.side.value="after"})),this.show({kind:"done",picture:e&&URL.createObjectURL(e)})}show(e){let t=this.status.peek();t.kind==="done"&&t.picture&&URL.revokeObjectURL(t.picture),this.status.value=e}};function e1({camera:n,engine:e,pose:t,source:i,state:r}){let{stream:s}=i;s&&Xe(()=>{let o=r.streaming.value&&i.connection?.value==="open"?t.value:null;r.view.value;let[a,l]=[r.betas.value,r.light.value],c={exposure:r.exposure.value,light:{on:l.on,turn:l.turn,gain:Xs(l)}};if(!o)return s.stop();let h={pose:o,betas:a,camera:qa(e,n.peek())};s.show(h,c)})}var AN=1<<30,Wc=class{constructor(e){this.parts=e}parts;opened=Me(null);shown=Ct(()=>this.parts.state.stillShown.value?this.opened.value:null);static takes(e){return/\.ply$/i.test(e.name)}async open(e){if(e.size>AN)throw new Error(`${e.name}: is larger than a gigabyte.`);this.take(e.name,await e.arrayBuffer()),this.parts.notices.info(`${e.name}: ${this.opened.peek().scene.gaussians.count.toLocaleString("en")} Gaussians.`)}remove(){this.opened.value=null}follow(){let{avatar:e,engine:t,notices:i,source:r,state:s}=this.parts;Xe(()=>{let o=r.still.value;o&&o.read().then(a=>this.take(o.name,a)).catch(a=>i.error(a))}),Xe(()=>{if(e.value)try{t.cast.setScene(this.shown.value?.scene.gaussians??null,s.still.value)}catch(o){i.error(o)}})}take(e,t){try{this.opened.value={name:e,scene:Id(t)},this.parts.state.stillShown.value=!0}catch(i){throw new Error(`${e}: ${i.message}.`)}}};var TN=.5;function t1({avatar:n,engine:{canvas:e},state:t}){let i=r=>{if(!r.altKey||r.button!==0||!xo(n.peek()))return;r.stopImmediatePropagation();let[s,o]=[t.light.peek().turn,r.clientX],a=({clientX:c})=>{t.light.value={...t.light.peek(),turn:EN(s+TN*(c-o))}},l=()=>{e.removeEventListener("pointermove",a),e.removeEventListener("lostpointercapture",l)};e.setPointerCapture(r.pointerId),e.addEventListener("pointermove",a),e.addEventListener("lostpointercapture",l)};e.addEventListener("pointerdown",i,{capture:!0})}function EN(n){return n-360*Math.round(n/360)}var fp=class{constructor(e,t){this.engine=e;this.source=t;let{avatar:i,camera:r,content:s,history:o,motion:a,notices:l,page:c,player:h,pose:u,snapped:f,state:d}=this;e.on("content",()=>{s.value=s.peek()+1});let m=(x,A)=>this.begin(x,A),v=(x,A)=>this.company.sharpen(x,A);this.arriving=new vf({begin:m,engine:e,notices:l,sharpen:v,source:t});let{done:p}=this.arriving;this.backgrounds=new _f({engine:e,notices:l,shade:c.shade,state:d}),this.keying=new Sf({avatar:i,engine:e,history:o,motion:a,player:h,pose:u,state:d}),this.keyFiles=new Tf({avatar:i,keying:this.keying,notices:l,state:d}),this.opened=new Pf({avatar:i,notices:l,source:t,play:x=>this.play(x)}),this.pictures=new Ff({arrived:p,avatar:i,engine:e,state:d}),this.recording=new up({arrived:p,avatar:i,engine:e,motion:a,notices:l,player:h,state:d}),this.photographs=new jd({avatar:i,camera:r,content:s,engine:e,motion:a,notices:l,snapped:f,source:t,state:d}),this.refining=new dp({avatar:i,camera:r,engine:e,notices:l,player:h,pose:u,source:t,state:d}),this.immersing=new wf(e,p);let g=()=>this.leave();this.company=new xf({avatar:i,engine:e,leave:g,motion:a,motions:this.opened,notices:l,source:t,state:d}),this.stillScenes=new Wc({avatar:i,engine:e,notices:l,source:t,state:d})}engine;source;state=PS();notices=new If;page=new Lf(this.state);history=new bf(this.state);avatar=Me(null);other=Me(null);opened;motions=Ct(()=>[...this.avatar.value?.clips??[],...this.keying.clip.value?[this.keying.clip.value]:[],...this.opened.dropped.value]);motion=Ct(()=>this.motions.value.find(e=>e.name===this.state.clip.value)??null);pose=Ct(()=>this.composed());snapped=Ct(()=>this.state.view.value?.snapped??null);camera=Ct(()=>this.avatar.value?.cameras.find(e=>e.name===this.snapped.value)??null);content=Me(0);stats=Me(null);arriving;player=new Df(this.state,()=>this.motion.peek(),()=>this.company.others.peek().some(({motion:e})=>(e?.count??1)>1));poser=new kf(this.state,this.history,this.avatar,this.pose);keying;keyFiles;backgrounds;pictures;recording;photographs;refining;company;stillScenes;immersing;linked=!1;async start(){await this.arriving.bring(await this.firstRun()),this.linked||this.company.gather()}openLink(e){try{let t=WS(e);if(!t)return!1;this.attempt(()=>this.company.restore({...kr,...t})),t.view?this.engine.setView(t.view):this.engine.frameBody()}catch(t){this.notices.error(t)}return!0}link(){return location.href.replace(/#.*$/,"")+HS({...IS(this.state),...this.company.saved(),view:this.engine.view()})}async chooseClip(e){e!==null&&!this.motions.peek().some(t=>t.name===e)&&!await this.opened.bring(e)||(this.state.clip.value=e,this.state.frame.value=0,this.state.elapsed.value=0,e===null&&(this.state.playing.value=!1))}async openFiles(e){for(let t of e)Wc.takes(t)?await this.attempt(()=>this.stillScenes.open(t)):await this.keyFiles.open(t)||await this.opened.open([t])}begin(e,t){this.engine.show(t),this.state.clip.value=t.clips[0]?.name??null,this.company.begin(e,t),this.avatar.value=t,this.follow(),this.linked=this.openLink(location.hash),addEventListener("hashchange",()=>this.openLink(location.hash))}play(e){this.chooseClip(e.name),this.notices.info(`Playing ${e.name}: ${e.count} frames.`)}snap(e){e===null?this.engine.unsnap():this.engine.snap(e)}snapBy(e){let t=this.avatar.peek()?.cameras.map(r=>r.name)??[];if(t.length===0)return;let i=t.indexOf(this.snapped.peek()??"");this.snap(t[i<0?e>0?0:t.length-1:(i+e+t.length)%t.length])}async attempt(e){try{await e()}catch(t){this.notices.error(t)}}savePicture(){return this.attempt(()=>this.pictures.save())}async copyLink(){let e=this.link();history.replaceState(null,"",e);try{await navigator.clipboard.writeText(e),this.notices.info("Link copied.")}catch{this.notices.info("The link is in the address bar.")}}viewCamera(){return qa(this.engine,this.camera.peek())}leave(){this.engine.unsnap(),this.refining.leave(),this.history.clear()}composed(){let e=this.avatar.value?.body,{frame:t,edits:i,shift:r}=this.state;return e?Hd({body:e,motion:this.motion.value,frame:t.value},i.value,r.value):null}firstRun(){return new Promise(e=>{let t=Xe(()=>{let i=this.source.runs.value[0];!i||i.revision===0||(e(i),queueMicrotask(()=>t()))})})}follow(){let{camera:e,engine:t,pose:i,source:r,state:s}=this;Xe(()=>{this.pose.value&&t.setPose(this.pose.value)}),Xe(()=>{let c=s.betas.value??this.avatar.value?.body.betas;c&&t.setShape(Float32Array.from(c),0)}),Xe(()=>t.setLayers(s.layers.value));let o=Ct(()=>r.stream!=null&&r.stream.picture.value!==null);Xe(()=>t.setDisplay({elsewhere:o.value})),this.backgrounds.follow(),t1({avatar:this.avatar,engine:t,state:s}),Xe(()=>{let{coloring:c,exposure:h,light:u,mode:f}=s;t.setDisplay({coloring:c.value,exposure:h.value,light:u.value,mode:f.value})}),Xe(()=>{this.motion.value===null&&s.clip.value!==null&&this.opened.bring(s.clip.value)}),FS({avatar:this.avatar,company:this.company,engine:t,motion:this.motion,pose:i,state:s}),this.company.follow(),this.stillScenes.follow(),Xe(()=>{let c=s.comparison.value!=="off"&&this.snapped.value!==null;t.setDisplay({alone:c||this.other.value!==null})});let a=Ct(()=>this.source.runs.value.find(({id:c})=>c===s.second.value)??null);Xe(()=>{this.showOther(a.value)}),this.keying.follow(),new yf({engine:t,pose:i,state:s}).follow(),e1({camera:e,engine:t,pose:i,source:r,state:s}),Xe(()=>{this.source.trouble.value&&this.notices.error(this.source.trouble.value)}),t.on("view",c=>{s.view.value=c}),t.on("frame",c=>{this.stats.value=c}),s.view.value=t.view();let l=c=>{this.player.tick(c),requestAnimationFrame(l)};requestAnimationFrame(l),t.on("immersedframe",()=>this.player.tick(performance.now()))}async showOther(e){if(e?.revision===0)return this.notices.info(`${e.name} is shown as soon as it is ready.`);if(!e)this.engine.unload(1),this.other.value=null;else try{let t=await this.source.pack(e);if(this.state.second.peek()!==e.id)return;this.other.value=this.engine.load(t,1),this.pose.peek()&&this.engine.setPose(this.pose.peek())}catch(t){this.notices.error(t),this.state.second.value=null}this.engine.setDisplay({split:this.other.peek()!==null})}};async function mv(n){CN();try{let e=document.createElement("canvas");e.tabIndex=0,e.setAttribute("aria-label","The avatar: drag to turn the view");let t=new fp(new ra(e),wS());window.actor3d=t,Qc(Za(Ww,{viewer:t}),n),await t.start(),TS(t,location.hash),document.title=`${t.avatar.peek()?.name} · actor3d`}catch(e){console.error(e),document.documentElement.dataset.theme??=matchMedia("(prefers-color-scheme: light)").matches?"light":"dark",Qc(null,n),Qc(Za(Xw,{problem:e}),n)}}function CN(){let n=new URL(location.href);n.searchParams.has("token")&&(n.searchParams.delete("token"),history.replaceState(null,"",n))}var n1=document.getElementById("app");n1&&mv(n1);return f1(RN);})();
