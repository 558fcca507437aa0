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
"use strict";var Actor3D=(()=>{var hp=Object.defineProperty;var JM=Object.getOwnPropertyDescriptor;var jM=Object.getOwnPropertyNames;var QM=Object.prototype.hasOwnProperty;var e1=(n,e)=>{for(var t in e)hp(n,t,{get:e[t],enumerable:!0})},t1=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of jM(e))!QM.call(n,r)&&r!==t&&hp(n,r,{get:()=>e[r],enumerable:!(i=JM(e,r))||i.enumerable});return n};var n1=n=>t1(hp({},"__esModule",{value:!0}),n);var hN={};e1(hN,{AS_FILMED:()=>er,Body:()=>po,COLORINGS:()=>ql,Cast:()=>Zo,Clip:()=>Vi,Engine:()=>ta,EngineError:()=>Zt,FormatError:()=>Pe,HOME:()=>ji,IDENTITY:()=>Ya,Poser:()=>mo,UPS:()=>Wu,axisAngleFromQuat:()=>Jn,blendPoses:()=>Za,conjugate:()=>mi,copyPose:()=>gi,decodePose:()=>Lv,encodePose:()=>Zc,gainOf:()=>Hs,knowsLight:()=>yo,levelEnds:()=>Qc,matrixFromQuat:()=>zi,multiply:()=>Yt,normalize:()=>vr,packLength:()=>ja,quatAt:()=>xt,quatFromAxisAngle:()=>kt,readAvatar:()=>vi,readMotion:()=>tl,readStillScene:()=>Ad,restPose:()=>fo,rotate:()=>It,slerp:()=>bp,start:()=>av,uprightFrom:()=>Ka,vectorAt:()=>st});var gt,xv,pp,Wr,up,qc,bv,Wc,wv,mp,dp,Sv,qa=Symbol.for("pv"),$c={},Yc=[],i1=/^m(i|n|o|s|text|space)$/,gp=Array.isArray,yp=Yc.slice,As=Object.assign;function Ms(n){n&&n.parentNode&&n.remove()}function $a(n,e,t){var i,r,s,o={},a=arguments.length;for(s in e)s=="key"?i=e[s]:s=="ref"&&typeof n!="function"?r=e[s]:o[s]=e[s];return a>2&&(o.children=a>3?yp.call(arguments,2):t),Xa(n,o,i,r,null)}function Xa(n,e,t,i,r){var s={type:n,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qa,__v:r||++xv,__i:-1,__u:0};return!r&&gt.vnode&&gt.vnode(s),s}function Je(n){return n.children}function uo(n,e){this.props=n,this.context=e,this.__g=0}function Xr(n,e){if(e==null)return n.__&&Xr(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.type!="function"||n.props.__P?null:Xr(n)}function r1(n){var e,t=n.__v,i=t.__e,r=[],s=[],o=n.__P;o&&((e=As({constructor:qa},t)).__v=t.__v+1,gt.vnode&&gt.vnode(e),vp(o,e,t,n.__n,o.namespaceURI,32&t.__u?[i]:null,r,i||Xr(t),32&t.__u,s),e.__v=t.__v,e.__.__k[e.__i]=e,Rv(r,e,s),t.__=t.__e=null,e.__e!=i&&Mv(e))}function Mv(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Mv(n)}function fp(n){(8&n.__g||(n.__g|=8,Wr.push(n),qc++))&&up==gt.debounceRendering||((up=gt.debounceRendering)||queueMicrotask)(Av)}function Av(){try{for(var n,e=1;Wr.length;)Wr.length>e&&Wr.sort(bv),n=Wr.shift(),e=Wr.length,8&n.__g&&r1(n)}finally{(qc=Wr.length)&&(up||queueMicrotask)(Av)}}function Tv(n,e,t,i,r,s,o,a,l,c,h){var u,f,d,m,v,p,y=i.__k||Yc,x=e.length;for(l=s1(t,e,y,l,x),u=0;u<x;u++)(d=t.__k[u])!=null&&(f=~d.__i&&y[d.__i]||$c,d.__i=u,p=vp(n,d,f,r,s,o,a,l,c,h),m=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&_p(f.ref,null,d,f),d.ref&&h.push(d.ref,d.__c||m,d)),v=v||m,4&d.__u?(l=Ev(d,l,n,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&p!==void 0?l=p:m&&(l=m.nextSibling),d.__u&=-21);return t.__e=v,l}function s1(n,e,t,i,r){var s,o,a,l,c,h,u,f,d,m=t.length,v=m,p=0,y=0,x=n.__k=Array(r);for(s=0;s<r;s++)(o=e[s])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[s]=Xa(null,o):gp(o)?o=x[s]=Xa(Je,{children:o}):o.constructor===qa&&o.__b?o=x[s]=Xa(o.type,o.props,o.key,o.ref,o.__v):x[s]=o,l=s+p,o.__=n,o.__b=n.__b+1,a=null,~(c=o.__i=o1(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?p--:c==l+1?p++:c!=l&&(c>l?p--:p++,y=1)):(~c||(r>m?p--:r<m&&p++),typeof o.type!="function"&&(o.__u|=4))):x[s]=null;if(y){for(h=[],u=[],s=0;s<r;s++)if((o=x[s])&&16&o.__u){for(p=0,f=h.length;p<f;)h[d=p+f>>1]<o.__i?p=d+1:f=d;h[p]=o.__i,u[s]=p+1}for(p=h.length;s--;)u[s]&&(u[s]==p?p--:x[s].__u|=4)}if(v)for(s=0;s<m;s++)!(a=t[s])||2&a.__u||(a.__e==i&&(i=Xr(a)),xp(a,a));return i}function Ev(n,e,t,i){var r,s,o,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(r=n.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=n,e=Ev(r[s],e,t,!1));return e}for(e&&!e.parentNode&&(e=Xr(n))&&!e.parentNode&&(e=null),o=n.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function o1(n,e,t,i){var r,s=n.key,o=n.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&o==a.type)return t;if(i>(l?1:0)){for(r=t-1;r>=0;r--)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r;for(r=t+1;r<e.length;r++)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r}return-1}function _v(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function Hc(n,e,t,i,r){var s,o;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)t&&e in t||_v(n.style,e);if(t)for(e in t)i&&t[e]==i[e]||_v(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=t,t&&i||(o=dp[e]||(dp[e]=a1(e)),(n.__a||(n.__a={}))[e]=mp,s=e!=(e=e.replace(wv,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,o,s):n.removeEventListener(e,o,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function a1(n){return function(e){var t=this.__e;if(t){if(t=t[n],e[Wc]==null)e[Wc]=mp++;else if(e[Wc]<this.__a[n])return;return t(gt.event?gt.event(e):e)}}}function vp(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,m,v,p,y,x,A,S,E,T,_,M,L,P,I,U=e.type;if(e.constructor!==qa)return null;128&t.__u&&(l=32&t.__u,h=t.__c.__z)&&(e.__u|=l,u=s=[],h.nodeType==8?a=Xc(h,s):s.push(h),a=s[0]||a),(h=gt.__b)&&h(e);e:if(typeof U=="function"){f=o.length;try{if(y=e.props,x=(h=U.prototype)&&h.render,A=(h=U.contextType)&&i[h.__c],S=h?A?A.props.value:h.__:i,(d=t.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(x?e.__c=d=new U(y,S):(e.__c=d=new uo(y,S),d.constructor=U,d.render=c1),A&&A.sub(d),d.state||(d.state={}),d.__n=i,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),U.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=As({},d.__s)),As(d.__s,U.getDerivedStateFromProps(y,d.__s)))),m=d.props,v=d.state,d.__v=e,t.__c){if(y!==m&&x&&!U.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(y,S),e.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(y,d.__s,S)===!1){e.__v!=t.__v&&(d.props=y,d.state=d.__s,d.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(V){V&&(V.__=e)}),Yc.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),a=Xr(t);break e}d.componentWillUpdate&&d.componentWillUpdate(y,d.__s,S),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(m,v,p)})}else x&&!U.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=y,d.__P=n,d.__g&=-5,E=gt.__r,T=x?25:0;do d.__g&=-9,E&&E(e),h=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++T<25);x&&(Yc.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(i=As({},i,d.getChildContext())),x&&t.__c&&d.getSnapshotBeforeUpdate&&(p=d.getSnapshotBeforeUpdate(m,v)),_=h&&h.type===Je&&h.key==null?h.props.children:h,y.__P&&(h=a,r=(n=y.__P).namespaceURI,l=s=null,t.props&&t.props.__P!=n&&(t.__k.some(function(V){V&&xp(V,V)}),t.__k=null),a=t.__k?Xr(t,0):null),a=Tv(n,gp(_)?_:[_],e,t,i,r,s,o,a,l,c),y.__P&&(e.__e=null,a=h),e.__u&=-161,u&&u.some(Ms),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(V){if(o.length=f,e.__v=null,l||s)if(V&&V.then){if(e.__u|=128|l,s){for(~(P=s.indexOf(a||void 0))||(P=s.length);(I=s[P-1])&&I.nodeType==8;)P--;for(;P<s.length;P++)if(I=s[P])if(s[P]=null,M){if(I==L)break}else{if(I.nodeType!=8)break;I.data.startsWith("$s")&&(L=Xc(M=I))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(h=Xc(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=h):e.__e=a,a=a&&a.nextSibling}else s&&s.some(Ms);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),V&&V.then||Cv(e),gt.__e(V,e,t)}}else a=e.__e=l1(t.__e,e,t,i,r,s,o,l,c,n);return(h=gt.diffed)&&h(e),a}function Xc(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!--t)return n}e&&e.push(n)}}function Cv(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Cv))}function Rv(n,e,t){for(var i=0;i<t.length;)_p(t[i++],t[i++],t[i++]);gt.__c&&gt.__c(e,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(s){s.call(r)})}catch(s){gt.__e(s,r.__v)}})}function l1(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,m,v,p,y,x=t.props||$c,A=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(h=0;h<s.length;h++)if((m=s[h])&&(S?m.localName==S:m.nodeType==3)){n=m,s[h]=null;break}}if(!n){if(y=c.ownerDocument||document,!S)return y.createTextNode(A);n=y.createElementNS(r,S,A.is?A:c),a&&(gt.__m&&gt.__m(e,s),a=!1),s=null}if(S){if(c=S=="template"&&n.content||n,s=S=="textarea"&&A.defaultValue!=null?null:s&&yp.call(c.childNodes),!a&&s)for(x={},h=0;h<n.attributes.length;h++)x[(m=n.attributes[h]).name]=m.value;for(h in x)m=x[h],h=="dangerouslySetInnerHTML"?f=m:h=="children"||h in A||h=="value"&&"defaultValue"in A||h=="checked"&&"defaultChecked"in A||Hc(n,h,null,m,r);for(h in A)m=A[h],h=="children"?d=m:h=="dangerouslySetInnerHTML"?u=m:h=="value"?v=m:h=="checked"?p=m:a&&typeof m!="function"||x[h]===m||Hc(n,h,m,x[h],r);u?(a||f&&(u.__html==f.__html||u.__html==n.innerHTML)||(n.innerHTML=u.__html),e.__k=[]):(f&&(n.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&i1.test(S))&&(r="http://www.w3.org/1999/xhtml"),Tv(c,gp(d)?d:[d],e,t,i,r,s,o,s?s[0]:t.__k&&Xr(t,0),a,l),s&&s.some(Ms)),a&&S!="textarea"||(h="value",S=="progress"&&v==null?n.removeAttribute(h):v==null||v===n[h]&&(S!="progress"||v)||Hc(n,h,v,x[h],r),h="checked",p!=null&&p!=n[h]&&Hc(n,h,p,x[h],r))}else x===A||a&&n.data==A||(n.data=A);return n}function _p(n,e,t,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(r){gt.__e(r,t)}}function xp(n,e,t){var i,r,s,o;if(gt.unmount&&gt.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||_p(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(a){gt.__e(a,e)}i.__P=i.__n=null}if(i=n.__k)for(o=0;o<i.length;o++)i[o]&&xp(i[o],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(i=n.__c)&&(i=i.__z)&&(r=Xc(i,s=[]))&&(i==n.__e&&s.some(Ms),Ms(r),Ms(i)),t||Ms(n.__e),n.__e=n.__c=n.__=null}function c1(n,e,t){return this.constructor(n,t)}function Kc(n,e){var t,i,r,s;gt.__&&gt.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(t=n&&32&n.__u)?null:e.__k,e.__k=Xa(Je,{children:[n]}),r=[],s=[],vp(e,e.__k,i||$c,$c,e.namespaceURI,i?null:e.firstChild?yp.call(e.childNodes):null,r,i?i.__e:e.firstChild,t,s),Rv(r,e.__k,s),e.__k.props.children=null}function Pv(n){function e(t){var i,r;return this.getChildContext||(i=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&i.forEach(function(o){o.__g|=4,fp(o)})},this.sub=function(s){i.add(s);var o=s.componentWillUnmount;s.componentWillUnmount=function(){i.delete(s),o&&o.call(s)}}),t.children}return e.__c="__cC"+Sv++,e.__=n,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}gt={__e:function(n,e,t,i){for(var r,s,o;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,i||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(a){n=a}}throw qc=0,n}},xv=0,pp=function(n){return n!=null&&n.constructor===qa},uo.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=As({},this.state)),typeof n=="function"&&(n=n(As({},t),this.props)),n&&(As(t,n),this.__v&&(e&&this.__k.push(e),fp(this)))},uo.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),fp(this))},uo.prototype.render=Je,Wr=[],qc=0,bv=function(n,e){return n.__v.__b-e.__v.__b},Wc=Symbol(),wv=/(PointerCapture)$|Capture$/i,mp=0,dp={},Sv=0;var Pe=class extends Error{name="FormatError"},Zt=class extends Error{constructor(t,i){super(i);this.code=t}code;name="EngineError"};var Ya=[1,0,0,0];function xt(n,e){let t=4*e;return[n[t],n[t+1],n[t+2],n[t+3]]}function st(n,e){let t=3*e;return[n[t],n[t+1],n[t+2]]}function Yt([n,e,t,i],[r,s,o,a]){return[n*r-e*s-t*o-i*a,n*s+e*r+t*a-i*o,n*o-e*a+t*r+i*s,n*a+e*o-t*s+i*r]}function mi([n,e,t,i]){return[n,-e,-t,-i]}function vr([n,e,t,i]){let r=Math.hypot(n,e,t,i);return r>0?[n/r,e/r,t/r,i/r]:[1,0,0,0]}function It([n,e,t,i],[r,s,o]){let a=2*(t*o-i*s),l=2*(i*r-e*o),c=2*(e*s-t*r);return[r+n*a+t*c-i*l,s+n*l+i*a-e*c,o+n*c+e*l-t*a]}function Ka([n,e,t]){if(e<-1+1e-6)return[0,1,0,0];let i=Math.hypot(1+e,t,n);return[(1+e)/i,-t/i,0,n/i]}function kt([n,e,t]){let i=Math.hypot(n,e,t),r=i>1e-8?Math.sin(i/2)/i:.5;return[Math.cos(i/2),n*r,e*r,t*r]}function Jn(n){let[e,t,i,r]=n[0]<0?n.map(a=>-a):n,s=Math.hypot(t,i,r),o=s>1e-8?2*Math.atan2(s,e)/s:2;return[t*o,i*o,r*o]}function bp(n,e,t){let i=n[0]*e[0]+n[1]*e[1]+n[2]*e[2]+n[3]*e[3],r=i<0?-1:1,s=Math.acos(Math.min(1,Math.abs(i))),[o,a]=s<1e-4?[1-t,r*t]:[Math.sin((1-t)*s)/Math.sin(s),r*Math.sin(t*s)/Math.sin(s)];return vr([o*n[0]+a*e[0],o*n[1]+a*e[1],o*n[2]+a*e[2],o*n[3]+a*e[3]])}function zi([n,e,t,i]){return[1-2*(t*t+i*i),2*(e*t-n*i),2*(e*i+n*t),2*(e*t+n*i),1-2*(e*e+i*i),2*(t*i-n*e),2*(e*i-n*t),2*(t*i+n*e),1-2*(e*e+t*t)]}var h1=32767;function fo(n){let e=new Float32Array(4*n);for(let t=0;t<n;t++)e[4*t]=1;return{rotations:e,trans:new Float32Array(3)}}function gi(n){return{rotations:n.rotations.slice(),trans:n.trans.slice()}}function Za(n,e,t){let i=new Float32Array(n.rotations.length);for(let r=0;4*r<i.length;r++)i.set(bp(xt(n.rotations,r),xt(e.rotations,r),t),4*r);return{rotations:i,trans:n.trans.map((r,s)=>r+t*(e.trans[s]-r))}}function Iv(n){let e=new Float32Array(n.length);for(let t=0;4*t<n.length;t++)e.set(vr(xt(n,t)),4*t);return e}function Zc(n){let e=new DataView(new ArrayBuffer(2*n.rotations.length+12));for(let t=0;4*t<n.rotations.length;t++){let i=vr(xt(n.rotations,t)),r=i[0]<0?-1:1;i.forEach((s,o)=>e.setInt16(8*t+2*o,Math.round(r*s*h1),!0))}return n.trans.forEach((t,i)=>e.setFloat32(2*n.rotations.length+4*i,t,!0)),e.buffer}function Lv(n,e){let t=8*e+12;if(n.byteLength!==t)throw new Pe(`a pose of ${e} joints has ${t} bytes, got ${n.byteLength}`);let i=new DataView(n),r=new Float32Array(4*e);for(let o=0;o<e;o++){let a=[0,1,2,3].map(l=>i.getInt16(8*o+2*l,!0));r.set(vr(a),4*o)}let s=Float32Array.from([0,1,2],o=>i.getFloat32(8*e+4*o,!0));if(!s.every(Number.isFinite))throw new Pe("a pose must be finite");return{rotations:r,trans:s}}var Vi=class{constructor({name:e,fps:t,count:i,start:r,held_out:s},o,a){this.rotations=o;this.trans=a;this.name=e,this.fps=t,this.count=i,this.start=r,this.heldOut=s}rotations;trans;name;fps;count;start;heldOut;poseAt(e){let t=Math.min(Math.max(e,0),this.count-1),i=Math.floor(t),r=t-i;return{...r===0?this.frame(i):Za(this.frame(i),this.frame(i+1),r),moment:{clip:this,frame:t}}}placeAt(e){return st(this.trans,e)}frame(e){let t=this.rotations.length/this.count;return{rotations:this.rotations.slice(e*t,(e+1)*t),trans:this.trans.slice(3*e,3*e+3)}}};var po=class{constructor(e,t,i){this.data=e;this.up=t;this.floor=i;this.numJoints=e.parents.length,this.numVertices=e.restVertices.length/3,this.numFaces=e.faces.length/3}data;up;floor;numJoints;numVertices;numFaces;get kind(){return this.data.kind}get gender(){return this.data.gender}get jointNames(){return this.data.jointNames}get parents(){return this.data.parents}get betas(){return this.data.shape?.betas??null}get shapeNames(){return this.data.shape?.names??[]}restPose(){let e=fo(this.numJoints),{restJoints:t,restVertices:i}=this.data,r=mi(Ka(this.up)),s=i.reduce((h,u,f)=>f%3===1?Math.min(h,u):h,1/0),[o,a,l]=st(t,0),c=It(r,[o,a+this.floor-s,l]);return e.rotations.set(r,0),e.trans.set([c[0]-o,c[1]-a,c[2]-l]),e}joints(e,t){return this.jointsOf(e,this.restJoints(t))}restJoints(e){let{shape:t,restJoints:i}=this.data,r=i.slice();return t&&e&&wp(r,t.jointDirections,1,Fv(e,t.betas)),r}restVertices(e){let{shape:t,restVertices:i}=this.data,r=i.slice();return t&&e&&wp(r,t.directions,t.step,Fv(e,t.betas)),r}jointsOf(e,t){let i=new Float32Array(3*this.numJoints),r=new Float32Array(4*this.numJoints);for(let s=0;s<this.numJoints;s++){let o=vr(xt(e.rotations,s)),a=this.data.parents[s],l=st(t,s);if(a<0){i.set(l.map((f,d)=>f+e.trans[d]),3*s),r.set(o,4*s);continue}let c=xt(r,a),h=st(t,a),u=It(c,[l[0]-h[0],l[1]-h[1],l[2]-h[2]]);i.set(u.map((f,d)=>f+i[3*a+d]),3*s),r.set(Yt(c,o),4*s)}return{positions:i,rotations:r}}},mo=class{constructor(e){this.body=e;this.restVertices=e.restVertices(),this.restJoints=e.restJoints()}body;betas=null;restVertices;restJoints;setShape(e){this.betas=e,this.restVertices=this.body.restVertices(e),this.restJoints=this.body.restJoints(e)}get shape(){return this.betas??this.body.betas}get rest(){return this.restVertices}joints(e){return this.body.jointsOf(e,this.restJoints)}bones(e){return kv(this.joints(e),this.restJoints)}pose(e,t){let i=this.joints(e),r=kv(i,this.restJoints),s=u1(this.body.data,this.corrected(e),r);return t?.(s,r),{vertices:s,normals:Sp(s,this.body.data.faces),joints:i,bones:r,rest:this.restVertices}}corrected(e){let t=this.body.data.pose;if(!t)return this.restVertices;let i=new Float32Array(9*(this.body.numJoints-1));for(let s=1;s<this.body.numJoints;s++)zi(vr(xt(e.rotations,s))).forEach((a,l)=>i[9*(s-1)+l]=a-(l%4===0?1:0));let r=this.restVertices.slice();return wp(r,t.directions,t.step,i),r}};function Fv(n,e){return e.map((t,i)=>i<n.length?n[i]-t:0)}function wp(n,e,t,i){i.forEach((r,s)=>{if(Math.abs(r)<1e-6)return;let o=r*t,a=s*n.length;for(let l=0;l<n.length;l++)n[l]+=o*e[a+l]})}function kv(n,e){let t=e.length/3,i=new Float32Array(12*t);for(let r=0;r<t;r++){let s=zi(xt(n.rotations,r)),[o,a,l]=st(e,r);for(let c=0;c<3;c++){let[h,u,f]=[s[3*c],s[3*c+1],s[3*c+2]];i.set([h,u,f,n.positions[3*r+c]-(h*o+u*a+f*l)],12*r+4*c)}}return i}function u1(n,e,t){let{skinJoints:i,skinWeights:r}=n,s=e.length/3,o=i.length/s,a=new Float32Array(e.length);for(let l=0;l<s;l++){let c=e[3*l],h=e[3*l+1],u=e[3*l+2],f=0,d=0,m=0;for(let v=l*o;v<(l+1)*o;v++){let p=r[v];if(p===0)break;let y=12*i[v];f+=p*(t[y]*c+t[y+1]*h+t[y+2]*u+t[y+3]),d+=p*(t[y+4]*c+t[y+5]*h+t[y+6]*u+t[y+7]),m+=p*(t[y+8]*c+t[y+9]*h+t[y+10]*u+t[y+11])}a[3*l]=f,a[3*l+1]=d,a[3*l+2]=m}return a}function Sp(n,e){let t=new Float32Array(n.length);for(let i=0;i<e.length;i+=3){let r=3*e[i],s=3*e[i+1],o=3*e[i+2],a=n[s]-n[r],l=n[s+1]-n[r+1],c=n[s+2]-n[r+2],h=n[o]-n[r],u=n[o+1]-n[r+1],f=n[o+2]-n[r+2],d=l*f-c*u,m=c*h-a*f,v=a*u-l*h;for(let p of[r,s,o])t[p]+=d,t[p+1]+=m,t[p+2]+=v}for(let i=0;i<t.length;i+=3){let r=Math.sqrt(t[i]**2+t[i+1]**2+t[i+2]**2),s=r>1e-12?1/r:0;t[i]*=s,t[i+1]*=s,t[i+2]*=s}return t}var d1=1447310145,Dv=[1,2,3],f1=64,qr=16,Nv=16,Mp={i8:Int8Array,u8:Uint8Array,i16:Int16Array,u16:Uint16Array,u32:Uint32Array,f32:Float32Array};function ja(n){let e=new DataView(n.buffer,n.byteOffset,qr);if(e.getUint32(0,!0)!==d1)throw new Pe("this is no avatar of the viewer: it does not start with A3DV");let t=e.getUint32(4,!0);if(!Dv.some(i=>i===t))throw new Pe(`the avatar has format version ${t}, this page reads ${Dv.join(", ")}: export it anew`);return e.getUint32(12,!0)}function Qc(n,e){return e<qr||e<qr+new DataView(n).getUint32(8,!0)?null:Ja.read(n,e).levelEnds}var Ja=class n{constructor(e,t,i,r,s,o,a){this.kind=e;this.meta=t;this.bytes=i;this.start=r;this.entries=s;this.complete=o;this.levelEnds=a}kind;meta;bytes;start;entries;complete;levelEnds;static read(e,t=e.byteLength){let i=new DataView(e);if(e.byteLength<qr)throw new Pe("this is no avatar of the viewer: it does not start with A3DV");let r=ja(new Uint8Array(e,0,qr)),s=qr+i.getUint32(8,!0);if(r!==e.byteLength||s>r||s%Nv!==0)throw new Pe(`the avatar is cut off: it has ${e.byteLength} bytes of ${r}`);if(s>t)throw new Pe("the avatar's header has not come yet");let o=p1(new Uint8Array(e,qr,s-qr)),a=new Map,l=[];for(let[c,h]of Object.entries(o.arrays)){let u=m1(c,h,r-s);u.cut&&u.pieces.forEach((d,m)=>l[m]=Math.max(l[m]??0,s+Ap(u,d)));let f=y1(u,t-s);f&&a.set(c,f)}return new n(o.kind,o.meta,e,s,a,t===e.byteLength,l)}has(e){return this.entries.has(e)}shape(e){return this.entry(e).shape}get(e,t,i){let r=this.entry(e);if(!(r.shape.length===i.length&&i.every((h,u)=>h===null||h===r.shape[u]))||!t.includes(r.type)){let h=`${t.join(" or ")} [${i.map(u=>u??"any").join(", ")}]`;throw new Pe(`array '${e}' must be ${h}, found ${r.type} [${r.shape.join(", ")}]`)}let o=Mp[r.type],a=r.pieces.map(({offset:h,length:u})=>new o(this.bytes,this.start+h,u));if(a.length===1)return a[0];let l=new o(jc(r.shape)),c=0;for(let h of a)l.set(h,c),c+=h.length;return l}entry(e){let t=this.entries.get(e);if(!t)throw new Pe(`the avatar lacks the array '${e}'`);return t}};function p1(n){let e;try{e=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(n))}catch{throw new Pe("the avatar's header is not JSON: the file is damaged")}if(!Jc(e)||typeof e.kind!="string"||!Jc(e.meta)||!Jc(e.arrays))throw new Pe("the avatar's header must hold kind, meta and arrays");return{kind:e.kind,meta:e.meta,arrays:e.arrays}}function m1(n,e,t){let i=h=>Number.isSafeInteger(h)&&h>=0;if(!Jc(e)||typeof e.type!="string"||!Object.hasOwn(Mp,e.type)||!Array.isArray(e.shape)||!e.shape.every(i)||!(e.pieces===void 0?i(e.offset):g1(e.pieces)))throw new Pe(`array '${n}' lacks a known type, a shape or an offset`);let r=e.type,s=e.shape,o=jc(s.slice(1)),a=e.pieces!==void 0,c=(a?e.pieces:[[e.offset,s[0]??1]]).map(([h,u])=>({offset:h,length:u*o}));if(c.reduce((h,{length:u})=>h+u,0)!==jc(s))throw new Pe(`array '${n}' is cut into pieces that are not the whole`);if(c.some(({offset:h})=>h%Nv!==0))throw new Pe(`array '${n}' lacks a known type, a shape or an offset`);if(!c.every(h=>Ap({type:r},h)<=t))throw new Pe(`array '${n}' of shape [${s.join(", ")}] lies outside of the file`);return{type:r,shape:s,pieces:c,cut:a}}function g1(n){let e=t=>Array.isArray(t)&&t.length===2&&t.every(i=>Number.isSafeInteger(i)&&i>=0);return Array.isArray(n)&&n.length>0&&n.length<=f1&&n.every(e)}function Ap({type:n},{offset:e,length:t}){return e+t*Mp[n].BYTES_PER_ELEMENT}function y1(n,e){let t=n.pieces.findIndex(s=>Ap(n,s)>e);if(t<0)return n;if(!n.cut||t===0)return null;let i=n.pieces.slice(0,t),r=i.reduce((s,{length:o})=>s+o,0)/jc(n.shape.slice(1));return{...n,pieces:i,shape:[r,...n.shape.slice(1)]}}function Jc(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function jc(n){return n.reduce((e,t)=>e*t,1)}var Ts=(n,e)=>typeof n=="string"?n:Es(e,"text",n),el=(n,e)=>typeof n=="boolean"?n:Es(e,"true or false",n),Tt=(n,e)=>typeof n=="number"&&Number.isFinite(n)?n:Es(e,"a number",n),Ln=(n,e)=>Number.isSafeInteger(n)&&n>=0?n:Es(e,"a natural number",n);function v1(...n){return(e,t)=>n.includes(e)?e:Es(t,n.join(" or "),e)}function yi(n){return(e,t)=>e==null?null:n(e,t)}function cn(n,e){return(t,i)=>!Array.isArray(t)||e!==void 0&&t.length!==e?Es(i,`a list${e===void 0?"":` of ${e}`}`,t):t.map((r,s)=>n(r,`${i}[${s}]`))}var eh=cn(Tt,3);function jn(n){return(e,t)=>{if(typeof e!="object"||e===null||Array.isArray(e))return Es(t,"an object",e);let i=e;return Object.fromEntries(Object.entries(n).map(([r,s])=>[r,s(i[r],`${t}.${r}`)]))}}function Es(n,e,t){throw new Pe(`'${n}' must be ${e}, found ${(JSON.stringify(t)??"nothing").slice(0,60)}`)}var Qa=jn({low:Tt,high:Tt}),_1=jn({directions:cn(Tt),intensities:cn(Tt),everywhere:eh,mean:eh,inside:yi(cn(Tt))}),x1=jn({step:Tt,most:Tt}),Tp=jn({count:Ln,frame:v1("triangle","world","bones"),weights:Qa,height:Qa,log_scale:Qa,color:Qa,shading_step:yi(Tt),light:yi(cn(Tt,24)),dilation:yi(Tt),levels:yi(cn(jn({count:Ln,growth:Tt}))),lamps:yi(_1),folds:yi(x1)}),b1=jn({first:Ln,rows:Ln,columns:Ln,closed:el,bends:el,particle_rows:cn(Ln),particle_columns:cn(Ln),stiffness:Tt,drag:Tt,clearance:Tt,settling:Ln,pushing:cn(Ln),obstacles:Ln}),w1=jn({sheets:cn(b1),constants:jn({rate:Tt,gravity:Tt,near:Tt,shortest:Tt,fastest:Tt,rounds:Ln})}),S1=jn({kind:Ts,gender:Ts,joint_names:cn(Ts),parents:cn(Tt),rest_vertices:cn(Qa,3),shape:yi(jn({betas:cn(Tt),step:Tt,names:yi(cn(Ts))})),pose_step:yi(Tt),clothes:yi(w1)}),Ep=jn({name:Ts,fps:Tt,first:Ln,count:Ln,start:yi(Ln),held_out:el}),M1=jn({name:Ts,R:cn(Tt,9),t:eh,K:cn(Tt,9),width:Ln,height:Ln,held_out:el,anchor:el}),Uv=jn({name:Ts,up:eh,floor:Tt,body:S1,gaussians:Tp,clips:cn(Ep),cameras:cn(M1)});var th=class{constructor(e,t){this.faces=e;this.axes=new Float32Array(2*e.length),this.plane=new Float32Array(e.length),this.shares=new Float32Array(e.length),this.atVertices=new Float32Array(6*t.length/3),this.atFaces=new Float32Array(6*e.length/3),this.measureRest(t)}faces;axes;atVertices;plane;shares;atFaces;setPose(e){this.strainFaces(e);for(let t=0;t<3;t++)this.gather(),t<2&&this.spread()}measureRest(e){let{axes:t,faces:i,plane:r,shares:s}=this,o=new Float32Array(i.length/3),a=new Float32Array(e.length/3);for(let l=0;l<i.length;l+=3){let[c,h,u]=[3*i[l],3*i[l+1],3*i[l+2]],[f,d,m]=[e[h]-e[c],e[h+1]-e[c+1],e[h+2]-e[c+2]],[v,p,y]=[e[u]-e[c],e[u+1]-e[c+1],e[u+2]-e[c+2]],[x,A,S]=[d*y-m*p,m*v-f*y,f*p-d*v],E=Math.hypot(x,A,S);o[l/3]=E;for(let k=l;k<l+3;k++)a[i[k]]+=E;let[T,_]=[Math.max(Math.hypot(f,d,m),1e-12),Math.max(E,1e-12)],[M,L,P]=[f/T,d/T,m/T],[I,U,V]=[x/_,A/_,S/_];t.set([M,L,P,U*P-V*L,V*M-I*P,I*L-U*M],2*l),r.set(E<1e-12?[1,0,1]:[T,M*v+L*p+P*y,E/T],l)}for(let l=0;l<i.length;l++)s[l]=o[Math.floor(l/3)]/Math.max(a[i[l]],1e-12)}strainFaces(e){let{atFaces:t,axes:i,faces:r,plane:s}=this;for(let o=0,a=0,l=0;o<r.length;o+=3,a+=6,l+=6){let c=3*r[o],h=3*r[o+1],u=3*r[o+2],f=s[o],d=s[o+1]/f,m=s[o+2],v=(e[h]-e[c])/f,p=(e[h+1]-e[c+1])/f,y=(e[h+2]-e[c+2])/f,x=(e[u]-e[c]-d*(e[h]-e[c]))/m,A=(e[u+1]-e[c+1]-d*(e[h+1]-e[c+1]))/m,S=(e[u+2]-e[c+2]-d*(e[h+2]-e[c+2]))/m,E=v*v+p*p+y*y-1,T=v*x+p*A+y*S,_=x*x+A*A+S*S-1,M=i[l],L=i[l+1],P=i[l+2],I=i[l+3],U=i[l+4],V=i[l+5];t[a]=go(E*M*M+2*T*M*I+_*I*I),t[a+1]=go(E*M*L+T*(M*U+L*I)+_*I*U),t[a+2]=go(E*M*P+T*(M*V+P*I)+_*I*V),t[a+3]=go(E*L*L+2*T*L*U+_*U*U),t[a+4]=go(E*L*P+T*(L*V+P*U)+_*U*V),t[a+5]=go(E*P*P+2*T*P*V+_*V*V)}}gather(){let{atFaces:e,atVertices:t,faces:i,shares:r}=this;t.fill(0);for(let s=0;s<i.length;s++){let o=6*i[s],a=2*(s-s%3),l=r[s];for(let c=0;c<6;c++)t[o+c]+=l*e[a+c]}}spread(){let{atFaces:e,atVertices:t,faces:i}=this;for(let r=0;r<i.length;r+=3){let s=6*i[r],o=6*i[r+1],a=6*i[r+2];for(let l=0;l<6;l++)e[2*r+l]=(t[s+l]+t[o+l]+t[a+l])/3}}};function go(n){return n<-1?-1:n>3?3:n}var Rp=.02,A1=.25;function Ov({most:n,step:e},t,i){if(!(e>0&&n>0&&n<=1))throw new Pe("'meta.gaussians.folds' must hold a positive step, and most in (0, 1]");return{moves:t.get("fold_moves",["i8"],[i,12]),step:e,most:t.get("fold_most",["u8"],[i,4]),strongest:n,face:t.get("face",["u16","u32"],[i])}}var ih=class{constructor(e,t,i,r,s){this.folds=e;this.atRest=t;this.faces=i;this.moved={weights:t.weights.slice(),heights:t.heights.slice()},this.strain=new th(i,s),this.edges=Float32Array.from(e.face,l=>T1(r,i,l));let{most:o}=e,a=l=>o[4*l]||o[4*l+1]||o[4*l+2]||o[4*l+3];this.movable=Uint32Array.from(t.heights.keys()).filter(a)}folds;atRest;faces;moved;strain;edges;movable;setPose(e){this.strain.setPose(e);let{atRest:t,edges:i,folds:r,moved:s,movable:o}=this,a=new Float32Array(4),l=r.strongest/255;for(let c of o){this.compress(c,a);let h=0,u=0,f=0;for(let p=0,y=12*c;p<4;p++,y+=3){let x=Math.min(a[p],r.most[4*c+p]*l);h+=x*r.moves[y],u+=x*r.moves[y+1],f+=x*r.moves[y+2]}let d=r.step/A1,m=Rp*Math.tanh(h*d)/i[c],v=Rp*Math.tanh(u*d)/i[c];s.weights[3*c]=t.weights[3*c]-m-v,s.weights[3*c+1]=t.weights[3*c+1]+m,s.weights[3*c+2]=t.weights[3*c+2]+v,s.heights[c]=t.heights[c]+Rp*Math.tanh(f*d)}}compress(e,t){let{atRest:{weights:i},faces:r,folds:s,strain:{atVertices:o,axes:a}}=this,l=s.face[e],c=Math.max(i[3*e],0),h=Math.max(i[3*e+1],0),u=Math.max(i[3*e+2],0),f=c+h+u,d=6*r[3*l],m=6*r[3*l+1],v=6*r[3*l+2],p=(c*o[d]+h*o[m]+u*o[v])/f,y=(c*o[d+1]+h*o[m+1]+u*o[v+1])/f,x=(c*o[d+2]+h*o[m+2]+u*o[v+2])/f,A=(c*o[d+3]+h*o[m+3]+u*o[v+3])/f,S=(c*o[d+4]+h*o[m+4]+u*o[v+4])/f,E=(c*o[d+5]+h*o[m+5]+u*o[v+5])/f,T=6*l,_=a[T],M=a[T+1],L=a[T+2],P=a[T+3],I=a[T+4],U=a[T+5],V=p*_+y*M+x*L,k=y*_+A*M+S*L,q=x*_+S*M+E*L,Y=_*V+M*k+L*q,z=P*V+I*k+U*q,ie=P*(p*P+y*I+x*U)+I*(y*P+A*I+S*U)+U*(x*P+S*I+E*U),X=(Y+ie)/2;t[0]=nh(Y),t[1]=nh(X+z),t[2]=nh(ie),t[3]=nh(X-z)}};function nh(n){return n>=0?0:1-Math.sqrt(Math.max(1+n,0))}function T1(n,e,t){let[i,r,s]=[3*e[3*t],3*e[3*t+1],3*e[3*t+2]],[o,a,l]=[n[r]-n[i],n[r+1]-n[i+1],n[r+2]-n[i+2]],[c,h,u]=[n[s]-n[i],n[s+1]-n[i+1],n[s+2]-n[i+2]],f=Math.hypot(a*u-l*h,l*c-o*u,o*h-a*c);return Math.sqrt(f*2/Math.sqrt(3))}var Bv=64,E1=2.2,C1=1e-4;function zv({directions:n,everywhere:e,inside:t,intensities:i,mean:r}){let s=n.length/3;if(!(Number.isInteger(s)&&s>=1&&s<=Bv&&i.length===3*s))throw new Pe(`'meta.gaussians.lamps' must hold 1 to ${Bv} lamps`);if([...i,...e,...r].some(c=>c<0))throw new Pe("'meta.gaussians.lamps' must not take light away");let l=t??[];if(l.length%2||l.some(c=>!Number.isInteger(c)||c<0))throw new Pe("'meta.gaussians.lamps.inside' must hold pairs of vertices");return{directions:Float32Array.from(n),intensities:Float32Array.from(i),everywhere:e,mean:r,inside:Uint32Array.from(l)}}function Vv({everywhere:n,inside:e,intensities:t},i,r,s,o,a){let l=r.length/3;for(let c=0;c<a.length;c++)a[c]=n[c%3]+C1;for(let c=0;c<t.length;c+=3){let[h,u,f]=[i[c],i[c+1],i[c+2]],[d,m,v]=[t[c]/o,t[c+1]/o,t[c+2]/o],p=c/3*l;for(let y=0,x=0;y<l;y++,x+=3){let A=s[p+y];if(A===0)continue;let S=r[x]*h+r[x+1]*u+r[x+2]*f;if(S<=0)continue;let E=S*A;a[x]+=E*d,a[x+1]+=E*m,a[x+2]+=E*v}}for(let c=0;c<e.length;c+=2){let[h,u]=[3*e[c],3*e[c+1]];h<a.length&&u<a.length&&a.copyWithin(h,u,u+3)}for(let c=0;c<a.length;c++)a[c]**=1/E1}var R1=.3;function Ip(n,e,t,i){let r=n.levels?P1(n.count,e):n.count;n={...n,count:r};let s=e.get("colors",["u8"],[r,4]),o={count:r,frame:n.frame,opacities:Uint8Array.from({length:r},(f,d)=>s[4*d+3]),shading:n.lamps?null:L1(n,e),light:n.lamps||n.shading_step===null?null:n.light,lamps:null,folds:null,weights:n.weights,height:n.height,logScale:n.log_scale,color:n.color,dilation:n.dilation??R1,coming:!e.complete,levels:I1(n)},a=new Uint32Array(s.slice().buffer),l=e.get("scales",["u32"],[r]),c=e.get("rotations",["u32"],[r]);if(n.frame==="bones")return{...o,hasViews:!1,...k1(e,r,i,a,l,c)};let h=e.has("views"),u=h?e.get("views",["u8"],[r]):new Uint8Array(r);return{...o,hasViews:h,lamps:n.lamps&&zv(n.lamps),folds:n.folds&&Ov(n.folds,e,r),...F1(n,e,t,a,l,c,u)}}function P1(n,e){let t=["colors","scales","rotations","face","weights","height","views","shading","fold_moves","fold_most"].filter(i=>e.has(i)).map(i=>e.shape(i)[0]);return e.complete?n:Math.min(n,...t)}function I1({count:n,levels:e}){if(e?.every((i,r)=>i.count>=(e[r-1]?.count??1)&&i.growth>=1&&i.growth<=16)===!1)throw new Pe("'meta.gaussians.levels' must ascend, and grow 1 to 16 times");return e?.filter((i,r)=>i.count<=n||r===0)??[]}function L1({count:n,shading_step:e},t){if(e===null)return null;let i=t.get("shading",["i8"],[n,24]),r=new Uint32Array(8*n),s=new Int8Array(r.buffer);for(let o=0;o<n;o++)s.set(i.subarray(24*o,24*o+24),32*o);return{words:r,step:e}}function F1(n,e,t,i,r,s,o){let{count:a}=n,l=e.get("face",["u16","u32"],[a]),c=e.get("weights",["u16"],[a,2]),h=e.get("height",["u16"],[a]),u={kind:n.frame,corners:new Uint32Array(3*a),weights:new Float32Array(3*a),heights:Float32Array.from(h,m=>Pp(m,n.height))},f=new Uint32Array(4*a),d=new Uint32Array(4*a);for(let m=0;m<a;m++){let v=3*l[m];if(v>=t.length)throw new Pe(`a Gaussian lies on face ${l[m]}, the body has ${t.length/3}`);let p=Pp(c[2*m],n.weights),y=Pp(c[2*m+1],n.weights);u.corners.set([t[v],t[v+1],t[v+2]],3*m),u.weights.set([p,y,1-p-y],3*m),f.set([l[m],c[2*m]|c[2*m+1]<<16,h[m]|o[m]<<16,i[m]],4*m),d.set([r[m],s[m],0,0],4*m)}return{anchors:u,places:f,shapes:d}}function k1(n,e,t,i,r,s){let o=n.get("means",["f32"],[e,3]),a=n.get("bones",["u8"],[e,4]),l=n.get("bone_weights",["u8"],[e,4]);if(!o.every(Number.isFinite))throw new Pe("array 'means' holds NaN or infinity");if(a.some(v=>v>=t))throw new Pe(`array 'bones' names joints beyond the body's ${t}`);let c=new Float32Array(4*e),h=new Uint32Array(o.slice().buffer),u=new Uint32Array(a.slice().buffer),f=new Uint32Array(l.slice().buffer),d=new Uint32Array(4*e),m=new Uint32Array(4*e);for(let v=0;v<e;v++){let p=l[4*v]+l[4*v+1]+l[4*v+2]+l[4*v+3];if(p===0)throw new Pe("a Gaussian follows no bone: its bone_weights are zero");for(let y=4*v;y<4*v+4;y++)c[y]=l[y]/p;d.set([h[3*v],h[3*v+1],h[3*v+2],i[v]],4*v),m.set([r[v],s[v],u[v],f[v]],4*v)}return{anchors:{kind:"bones",means:o,bones:a,weights:c},places:d,shapes:m}}function Pp(n,e){return e.low+n/65535*(e.high-e.low)}var Gv=1e3,D1=100;function yo(n){return n!==null&&(n.gaussians.light!==null||n.gaussians.lamps!==null)}function vi(n,e){let t=Lp(n,"avatar",e),i=Uv(t.meta,"meta"),r=N1(i),s=new po(U1(i.body,t),r,i.floor);return{name:i.name,up:r,floor:i.floor,body:s,gaussians:Ip(i.gaussians,t,s.data.faces,s.numJoints),clips:qv(i.clips,t,s.numJoints),cameras:i.cameras.map(X1)}}function Wv(n,e){let t=Lp(n,"gaussians");return Ip(Tp(t.meta,"meta"),t,e.data.faces,e.numJoints)}function tl(n,e){let t=Lp(n,"motion");return qv([Ep(t.meta,"meta")],t,e.numJoints)[0]}function Lp(n,e,t){let i=Ja.read(n,t);if(i.kind!==e)throw new Pe(`the file holds '${i.kind}', expected '${e}'`);return i}function N1({up:n}){let e=Math.hypot(...n);if(!(e>0))throw new Pe("'meta.up' must not be zero");return[n[0]/e,n[1]/e,n[2]/e]}function U1(n,e){let t=n.parents.length,[i]=e.shape("rest_vertices"),[r]=e.shape("faces"),[,s]=e.shape("skin_joints");if(t===0||n.joint_names.length!==t||!n.parents.every(z1))throw new Pe("'meta.body' must name every joint, and parents before their children");let o=Uint32Array.from(e.get("faces",["u16","u32"],[null,3])),a=e.get("skin_joints",["u8"],[i,s??null]);if(o.some(l=>l>=i)||a.some(l=>l>=t))throw new Pe("a face or a weight refers to a vertex or joint that the body lacks");return{kind:n.kind,gender:n.gender,jointNames:n.joint_names,parents:n.parents,restVertices:V1(n,e,i),restJoints:e.get("rest_joints",["f32"],[t,3]),faces:o,faceParts:e.get("face_parts",["u8"],[r]),skinJoints:a,skinWeights:G1(e,i,s),shape:H1(n,e,i,t),pose:W1(n,e,i,t),clothes:O1(n,i,t)}}function O1({clothes:n},e,t){if(!n)return null;let{constants:{rate:i,rounds:r},sheets:s}=n,o=i>0&&i<=Gv&&r<=D1,a=1;for(let l of s){let{columns:c,first:h,obstacles:u,pushing:f,rows:d,settling:m}=l;if(!(h>=a&&h+d*c<=e&&u>0&&m<=Gv)||!B1(l)||f.some(p=>p>=t))throw Hv();a=h+d*c}if(!o||a!==e)throw Hv();return n}function B1({closed:n,columns:e,particle_columns:t,particle_rows:i,rows:r}){let s=(l,c)=>l.length>2&&l.every((h,u)=>h<c&&h>(l[u-1]??-1)),o=e/t.length,a=!n||t.every((l,c)=>l===c*o);return s(i,r)&&s(t,e)&&a}function Hv(){return new Pe("'meta.body.clothes' does not fit the body")}function z1(n,e){return Number.isInteger(n)&&n<e&&(e===0?n===-1:n>=0)}function V1(n,e,t){let i=e.get("rest_vertices",["u16"],[t,3]);return Float32Array.from(i,(r,s)=>{let{low:o,high:a}=n.rest_vertices[s%3];return o+r/65535*(a-o)})}function G1(n,e,t){let i=n.get("skin_weights",["u16"],[e,t]),r=Float32Array.from(i);for(let s=0;s<r.length;s+=t){let o=r.subarray(s,s+t),a=o.reduce((l,c)=>l+c,0);if(a===0)throw new Pe("a vertex has no skinning weight");o.forEach((l,c)=>o[c]=l/a)}return r}function H1(n,e,t,i){if(!n.shape||!Xv(e,["shape_directions","shape_joint_directions"]))return null;let{betas:r,step:s,names:o}=n.shape;return{betas:Float32Array.from(r),directions:e.get("shape_directions",["i16"],[r.length,t,3]),step:s,jointDirections:e.get("shape_joint_directions",["f32"],[r.length,i,3]),names:o??[]}}function W1(n,e,t,i){return n.pose_step===null||!Xv(e,["pose_directions"])?null:{directions:e.get("pose_directions",["i16"],[9*(i-1),t,3]),step:n.pose_step}}function Xv(n,e){return n.complete||e.every(t=>n.has(t))}function qv(n,e,t){let i=n.reduce((o,a)=>o+a.count,0),r=e.get("clip_rotations",["i16"],[i,t,4]),s=e.get("clip_trans",["f32"],[i,3]);return n.map(o=>{let{first:a,count:l}=o;if(l<1||a+l>i||!(o.fps>0))throw new Pe(`clip '${o.name}' lies outside of the ${i} frames that there are`);let c=4*t,h=Iv(r.subarray(a*c,(a+l)*c));return new Vi(o,h,s.slice(3*a,3*(a+l)))})}function X1(n){if(n.width<1||n.height<1)throw new Pe(`camera '${n.name}' has no size`);return n}var os={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},as={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},m0=0,rm=1,g0=2;var Ml=1,y0=2,Vo=3,ls=0,Vn=1,Un=2,Ns=0,Go=1,sm=2,om=3,am=4,qi=5;var Rr=100,v0=101,_0=102,x0=103,b0=104,w0=200,$i=201,S0=202,M0=203,lm=204,Li=205,A0=206,T0=207,E0=208,C0=209,R0=210,P0=211,I0=212,L0=213,F0=214,Th=0,Eh=1,Ch=2,Lo=3,Rh=4,Ph=5,Ih=6,Lh=7,cm=0,k0=1,D0=2,Yi=0,hm=1,um=2,dm=3,fm=4,pm=5,mm=6,gm=7;var ym=300,Us=301,Ho=302,eu=303,tu=304,Fh=1e3,Hi=1001,kh=1002,Wt=1003,N0=1004;var Al=1005;var Tn=1006,nu=1007;var Pr=1008;var Gn=1009,vm=1010,_m=1011,Wo=1012,iu=1013,Hn=1014,ri=1015,Fi=1016,ru=1017,su=1018,Os=1020,xm=35902,bm=35899,wm=1021,Sm=1022,si=1023,Ar=1026,Ir=1027,Tl=1028,Xo=1029,cs=1030,qo=1031;var hs=1033,El=33776,Cl=33777,Rl=33778,Pl=33779,ou=35840,au=35841,lu=35842,cu=35843,hu=36196,uu=37492,du=37496,fu=37488,pu=37489,Il=37490,mu=37491,gu=37808,yu=37809,vu=37810,_u=37811,xu=37812,bu=37813,wu=37814,Su=37815,Mu=37816,Au=37817,Tu=37818,Eu=37819,Cu=37820,Ru=37821,Pu=36492,Iu=36494,Lu=36495,Fu=36283,ku=36284,Ll=36285,Du=36286;var cl=2300,Dh=2301,Mh=2302,jp=2303,Qp=2400,em=2401,tm=2402;var U0=3200;var Mm=0,O0=1,Lr="",ti="srgb",Fs="srgb-linear",hl="linear",Mt="srgb";var Ah=7680;var B0=519,z0=512,V0=513,G0=514,Am=515,H0=516,W0=517,Tm=518,Em=519,X0=35044,Fl=35048;var Wn="300 es",xi=2e3,ul=2001;function q1(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function $1(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function dl(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function q0(){let n=dl("canvas");return n.style.display="block",n}var $v={},Fo=null;function Cm(...n){let e="THREE."+n.shift();Fo?Fo("log",e,...n):console.log(e,...n)}function $0(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ge(...n){n=$0(n);let e="THREE."+n.shift();if(Fo)Fo("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ye(...n){n=$0(n);let e="THREE."+n.shift();if(Fo)Fo("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function ol(...n){let e=n.join(" ");e in $v||($v[e]=!0,Ge(...n))}function Y0(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}var K0={[Th]:Th,[Ch]:Ih,[Rh]:Rh,[Lo]:Ph,[Eh]:Eh,[Ih]:Ch,[Lh]:Lh,[Ph]:Lo},Ri=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let r=i[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let r=i.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Fn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Yv=1234567,al=Math.PI/180,ko=180/Math.PI;function $o(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Fn[n&255]+Fn[n>>8&255]+Fn[n>>16&255]+Fn[n>>24&255]+"-"+Fn[e&255]+Fn[e>>8&255]+"-"+Fn[e>>16&15|64]+Fn[e>>24&255]+"-"+Fn[t&63|128]+Fn[t>>8&255]+"-"+Fn[t>>16&255]+Fn[t>>24&255]+Fn[i&255]+Fn[i>>8&255]+Fn[i>>16&255]+Fn[i>>24&255]).toLowerCase()}function at(n,e,t){return Math.max(e,Math.min(t,n))}function Rm(n,e){return(n%e+e)%e}function Y1(n,e,t,i,r){return i+(n-e)*(r-i)/(t-e)}function K1(n,e,t){return n!==e?(t-n)/(e-n):0}function ll(n,e,t){return(1-t)*n+t*e}function Z1(n,e,t,i){return ll(n,e,1-Math.exp(-t*i))}function J1(n,e=1){return e-Math.abs(Rm(n,e*2)-e)}function j1(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function Q1(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function eA(n,e){return n+Math.floor(Math.random()*(e-n+1))}function tA(n,e){return n+Math.random()*(e-n)}function nA(n){return n*(.5-Math.random())}function iA(n){n!==void 0&&(Yv=n);let e=Yv+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function rA(n){return n*al}function sA(n){return n*ko}function oA(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function aA(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function Pm(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function lA(n,e,t,i,r){let s=Math.cos,o=Math.sin,a=s(t/2),l=o(t/2),c=s((e+i)/2),h=o((e+i)/2),u=s((e-i)/2),f=o((e-i)/2),d=s((i-e)/2),m=o((i-e)/2);switch(r){case"XYX":n.set(a*h,l*u,l*f,a*c);break;case"YZY":n.set(l*f,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*f,a*h,a*c);break;case"XZX":n.set(a*h,l*m,l*d,a*c);break;case"YXY":n.set(l*d,a*h,l*m,a*c);break;case"ZYZ":n.set(l*m,l*d,a*h,a*c);break;default:Ge("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function Im(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Z0(n,e){if(e.constructor===Float32Array)return n;let t=Im(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function J0(n,e){if(e.constructor===Float32Array)return n;let t=Im(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Ki={DEG2RAD:al,RAD2DEG:ko,generateUUID:$o,clamp:at,euclideanModulo:Rm,mapLinear:Y1,inverseLerp:K1,lerp:ll,damp:Z1,pingpong:J1,smoothstep:j1,smootherstep:Q1,randInt:eA,randFloat:tA,randFloatSpread:nA,seededRandom:iA,degToRad:rA,radToDeg:sA,isPowerOfTwo:oA,ceilPowerOfTwo:aA,floorPowerOfTwo:Pm,setQuaternionFromProperEuler:lA,normalize:J0,denormalize:Z0},Ne=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(at(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(at(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*i-o*r+e.x,this.y=s*r+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Jt=class{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,o,a){let l=i[r+0],c=i[r+1],h=i[r+2],u=i[r+3],f=s[o+0],d=s[o+1],m=s[o+2],v=s[o+3];if(u!==v||l!==f||c!==d||h!==m){let p=l*f+c*d+h*m+u*v;p<0&&(f=-f,d=-d,m=-m,v=-v,p=-p);let y=1-a;if(p<.9995){let x=Math.acos(p),A=Math.sin(x);y=Math.sin(y*x)/A,a=Math.sin(a*x)/A,l=l*y+f*a,c=c*y+d*a,h=h*y+m*a,u=u*y+v*a}else{l=l*y+f*a,c=c*y+d*a,h=h*y+m*a,u=u*y+v*a;let x=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=x,c*=x,h*=x,u*=x}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,r,s,o){let a=i[r],l=i[r+1],c=i[r+2],h=i[r+3],u=s[o],f=s[o+1],d=s[o+2],m=s[o+3];return e[t]=a*m+h*u+l*d-c*f,e[t+1]=l*m+h*f+c*u-a*d,e[t+2]=c*m+h*d+a*f-l*u,e[t+3]=h*m-a*u-l*f-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(r/2),u=a(s/2),f=l(i/2),d=l(r/2),m=l(s/2);switch(o){case"XYZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"YXZ":this._x=f*h*u+c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"ZXY":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u-f*d*m;break;case"ZYX":this._x=f*h*u-c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u+f*d*m;break;case"YZX":this._x=f*h*u+c*d*m,this._y=c*d*u+f*h*m,this._z=c*h*m-f*d*u,this._w=c*h*u-f*d*m;break;case"XZY":this._x=f*h*u-c*d*m,this._y=c*d*u-f*h*m,this._z=c*h*m+f*d*u,this._w=c*h*u+f*d*m;break;default:Ge("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],f=i+a+u;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(h-l)*d,this._y=(s-c)*d,this._z=(o-r)*d}else if(i>a&&i>u){let d=2*Math.sqrt(1+i-a-u);this._w=(h-l)/d,this._x=.25*d,this._y=(r+o)/d,this._z=(s+c)/d}else if(a>u){let d=2*Math.sqrt(1+a-i-u);this._w=(s-c)/d,this._x=(r+o)/d,this._y=.25*d,this._z=(l+h)/d}else{let d=2*Math.sqrt(1+u-i-a);this._w=(o-r)/d,this._x=(s+c)/d,this._y=(l+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(at(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-i*c,this._z=s*h+o*c+i*l-r*a,this._w=o*h-i*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},B=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Kv.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Kv.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*i),h=2*(a*t-s*r),u=2*(s*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(at(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-i*l,this.z=i*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return Fp.copy(this).projectOnVector(e),this.sub(Fp)}reflect(e){return this.sub(Fp.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(at(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Fp=new B,Kv=new Jt,He=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c)}set(e,t,i,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],f=i[2],d=i[5],m=i[8],v=r[0],p=r[3],y=r[6],x=r[1],A=r[4],S=r[7],E=r[2],T=r[5],_=r[8];return s[0]=o*v+a*x+l*E,s[3]=o*p+a*A+l*T,s[6]=o*y+a*S+l*_,s[1]=c*v+h*x+u*E,s[4]=c*p+h*A+u*T,s[7]=c*y+h*S+u*_,s[2]=f*v+d*x+m*E,s[5]=f*p+d*A+m*T,s[8]=f*y+d*S+m*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*s*h+i*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,f=a*l-h*s,d=c*s-o*l,m=t*u+i*f+r*d;if(m===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/m;return e[0]=u*v,e[1]=(r*c-h*i)*v,e[2]=(a*i-r*o)*v,e[3]=f*v,e[4]=(h*t-r*l)*v,e[5]=(r*s-a*t)*v,e[6]=d*v,e[7]=(i*l-c*t)*v,e[8]=(o*t-i*s)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return ol("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(kp.makeScale(e,t)),this}rotate(e){return ol("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(kp.makeRotation(-e)),this}translate(e,t){return ol("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(kp.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},kp=new He,Zv=new He().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Jv=new He().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function cA(){let n={enabled:!0,workingColorSpace:Fs,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===Mt&&(r.r=Mr(r.r),r.g=Mr(r.g),r.b=Mr(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Mt&&(r.r=Io(r.r),r.g=Io(r.g),r.b=Io(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Lr?hl:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Fs]:{primaries:e,whitePoint:i,transfer:hl,toXYZ:Zv,fromXYZ:Jv,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:ti},outputColorSpaceConfig:{drawingBufferColorSpace:ti}},[ti]:{primaries:e,whitePoint:i,transfer:Mt,toXYZ:Zv,fromXYZ:Jv,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:ti}}}),n}var ot=cA();function Mr(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Io(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var vo,Nh=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{vo===void 0&&(vo=dl("canvas")),vo.width=e.width,vo.height=e.height;let r=vo.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=vo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=dl("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=Mr(s[o]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(Mr(t[i]/255)*255):t[i]=Mr(t[i]);return{data:t,width:e.width,height:e.height}}else return Ge("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},hA=0,Do=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:hA++}),this.uuid=$o(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(Dp(r[o].image)):s.push(Dp(r[o]))}else s=Dp(r);i.url=s}return t||(e.images[this.uuid]=i),i}};function Dp(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Nh.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ge("Texture: Unable to serialize Texture."),{})}var uA=0,Np=new B,Dn=class n extends Ri{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Hi,r=Hi,s=Tn,o=Pr,a=si,l=Gn,c=n.DEFAULT_ANISOTROPY,h=Lr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:uA++}),this.uuid=$o(),this.name="",this.source=new Do(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ne(0,0),this.repeat=new Ne(1,1),this.center=new Ne(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new He,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(Np).x}get height(){return this.source.getSize(Np).y}get depth(){return this.source.getSize(Np).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ge(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ge(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==ym)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Fh:e.x=e.x-Math.floor(e.x);break;case Hi:e.x=e.x<0?0:1;break;case kh:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Fh:e.y=e.y-Math.floor(e.y);break;case Hi:e.y=e.y<0?0:1;break;case kh:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Dn.DEFAULT_IMAGE=null;Dn.DEFAULT_MAPPING=ym;Dn.DEFAULT_ANISOTROPY=1;var Xt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*i+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*i+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*i+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s,l=e.elements,c=l[0],h=l[4],u=l[8],f=l[1],d=l[5],m=l[9],v=l[2],p=l[6],y=l[10];if(Math.abs(h-f)<.01&&Math.abs(u-v)<.01&&Math.abs(m-p)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+v)<.1&&Math.abs(m+p)<.1&&Math.abs(c+d+y-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,S=(d+1)/2,E=(y+1)/2,T=(h+f)/4,_=(u+v)/4,M=(m+p)/4;return A>S&&A>E?A<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(A),r=T/i,s=_/i):S>E?S<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(S),i=T/r,s=M/r):E<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(E),i=_/s,r=M/s),this.set(i,r,s,t),this}let x=Math.sqrt((p-m)*(p-m)+(u-v)*(u-v)+(f-h)*(f-h));return Math.abs(x)<.001&&(x=1),this.x=(p-m)/x,this.y=(u-v)/x,this.z=(f-h)/x,this.w=Math.acos((c+d+y-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=at(this.x,e.x,t.x),this.y=at(this.y,e.y,t.y),this.z=at(this.z,e.z,t.z),this.w=at(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=at(this.x,e,t),this.y=at(this.y,e,t),this.z=at(this.z,e,t),this.w=at(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(at(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Uh=class extends Ri{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Tn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Xt(0,0,e,t),this.scissorTest=!1,this.viewport=new Xt(0,0,e,t),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new Dn({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Tn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new Do(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},un=class extends Uh{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},fl=class extends Dn{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Wt,this.minFilter=Wt,this.wrapR=Hi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Oh=class extends Dn{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Wt,this.minFilter=Wt,this.wrapR=Hi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var zt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p)}set(e,t,i,r,s,o,a,l,c,h,u,f,d,m,v,p){let y=this.elements;return y[0]=e,y[4]=t,y[8]=i,y[12]=r,y[1]=s,y[5]=o,y[9]=a,y[13]=l,y[2]=c,y[6]=h,y[10]=u,y[14]=f,y[3]=d,y[7]=m,y[11]=v,y[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,r=1/_o.setFromMatrixColumn(e,0).length(),s=1/_o.setFromMatrixColumn(e,1).length(),o=1/_o.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,r=e.y,s=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){let f=o*h,d=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=d+m*c,t[5]=f-v*c,t[9]=-a*l,t[2]=v-f*c,t[6]=m+d*c,t[10]=o*l}else if(e.order==="YXZ"){let f=l*h,d=l*u,m=c*h,v=c*u;t[0]=f+v*a,t[4]=m*a-d,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=d*a-m,t[6]=v+f*a,t[10]=o*l}else if(e.order==="ZXY"){let f=l*h,d=l*u,m=c*h,v=c*u;t[0]=f-v*a,t[4]=-o*u,t[8]=m+d*a,t[1]=d+m*a,t[5]=o*h,t[9]=v-f*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let f=o*h,d=o*u,m=a*h,v=a*u;t[0]=l*h,t[4]=m*c-d,t[8]=f*c+v,t[1]=l*u,t[5]=v*c+f,t[9]=d*c-m,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let f=o*l,d=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=v-f*u,t[8]=m*u+d,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=d*u+m,t[10]=f-v*u}else if(e.order==="XZY"){let f=o*l,d=o*c,m=a*l,v=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=f*u+v,t[5]=o*h,t[9]=d*u-m,t[2]=m*u-d,t[6]=a*h,t[10]=v*u+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(dA,e,fA)}lookAt(e,t,i){let r=this.elements;return Qn.subVectors(e,t),Qn.lengthSq()===0&&(Qn.z=1),Qn.normalize(),$r.crossVectors(i,Qn),$r.lengthSq()===0&&(Math.abs(i.z)===1?Qn.x+=1e-4:Qn.z+=1e-4,Qn.normalize(),$r.crossVectors(i,Qn)),$r.normalize(),rh.crossVectors(Qn,$r),r[0]=$r.x,r[4]=rh.x,r[8]=Qn.x,r[1]=$r.y,r[5]=rh.y,r[9]=Qn.y,r[2]=$r.z,r[6]=rh.z,r[10]=Qn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],f=i[9],d=i[13],m=i[2],v=i[6],p=i[10],y=i[14],x=i[3],A=i[7],S=i[11],E=i[15],T=r[0],_=r[4],M=r[8],L=r[12],P=r[1],I=r[5],U=r[9],V=r[13],k=r[2],q=r[6],Y=r[10],z=r[14],ie=r[3],X=r[7],te=r[11],ne=r[15];return s[0]=o*T+a*P+l*k+c*ie,s[4]=o*_+a*I+l*q+c*X,s[8]=o*M+a*U+l*Y+c*te,s[12]=o*L+a*V+l*z+c*ne,s[1]=h*T+u*P+f*k+d*ie,s[5]=h*_+u*I+f*q+d*X,s[9]=h*M+u*U+f*Y+d*te,s[13]=h*L+u*V+f*z+d*ne,s[2]=m*T+v*P+p*k+y*ie,s[6]=m*_+v*I+p*q+y*X,s[10]=m*M+v*U+p*Y+y*te,s[14]=m*L+v*V+p*z+y*ne,s[3]=x*T+A*P+S*k+E*ie,s[7]=x*_+A*I+S*q+E*X,s[11]=x*M+A*U+S*Y+E*te,s[15]=x*L+A*V+S*z+E*ne,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],f=e[10],d=e[14],m=e[3],v=e[7],p=e[11],y=e[15],x=l*d-c*f,A=a*d-c*u,S=a*f-l*u,E=o*d-c*h,T=o*f-l*h,_=o*u-a*h;return t*(v*x-p*A+y*S)-i*(m*x-p*E+y*T)+r*(m*A-v*E+y*_)-s*(m*S-v*T+p*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],f=e[10],d=e[11],m=e[12],v=e[13],p=e[14],y=e[15],x=t*a-i*o,A=t*l-r*o,S=t*c-s*o,E=i*l-r*a,T=i*c-s*a,_=r*c-s*l,M=h*v-u*m,L=h*p-f*m,P=h*y-d*m,I=u*p-f*v,U=u*y-d*v,V=f*y-d*p,k=x*V-A*U+S*I+E*P-T*L+_*M;if(k===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/k;return e[0]=(a*V-l*U+c*I)*q,e[1]=(r*U-i*V-s*I)*q,e[2]=(v*_-p*T+y*E)*q,e[3]=(f*T-u*_-d*E)*q,e[4]=(l*P-o*V-c*L)*q,e[5]=(t*V-r*P+s*L)*q,e[6]=(p*S-m*_-y*A)*q,e[7]=(h*_-f*S+d*A)*q,e[8]=(o*U-a*P+c*M)*q,e[9]=(i*P-t*U-s*M)*q,e[10]=(m*T-v*S+y*x)*q,e[11]=(u*S-h*T-d*x)*q,e[12]=(a*L-o*I-l*M)*q,e[13]=(t*I-i*L+r*M)*q,e[14]=(v*A-m*E-p*x)*q,e[15]=(h*E-u*A+f*x)*q,this}scale(e){let t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),r=Math.sin(t),s=1-i,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+i,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+i,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,o){return this.set(1,i,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,u=a+a,f=s*c,d=s*h,m=s*u,v=o*h,p=o*u,y=a*u,x=l*c,A=l*h,S=l*u,E=i.x,T=i.y,_=i.z;return r[0]=(1-(v+y))*E,r[1]=(d+S)*E,r[2]=(m-A)*E,r[3]=0,r[4]=(d-S)*T,r[5]=(1-(f+y))*T,r[6]=(p+x)*T,r[7]=0,r[8]=(m+A)*_,r[9]=(p-x)*_,r[10]=(1-(f+v))*_,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let o=_o.set(r[0],r[1],r[2]).length(),a=_o.set(r[4],r[5],r[6]).length(),l=_o.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Ti.copy(this);let c=1/o,h=1/a,u=1/l;return Ti.elements[0]*=c,Ti.elements[1]*=c,Ti.elements[2]*=c,Ti.elements[4]*=h,Ti.elements[5]*=h,Ti.elements[6]*=h,Ti.elements[8]*=u,Ti.elements[9]*=u,Ti.elements[10]*=u,t.setFromRotationMatrix(Ti),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,r,s,o,a=xi,l=!1){let c=this.elements,h=2*s/(t-e),u=2*s/(i-r),f=(t+e)/(t-e),d=(i+r)/(i-r),m,v;if(l)m=s/(o-s),v=o*s/(o-s);else if(a===xi)m=-(o+s)/(o-s),v=-2*o*s/(o-s);else if(a===ul)m=-o/(o-s),v=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=u,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,o,a=xi,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-r),f=-(t+e)/(t-e),d=-(i+r)/(i-r),m,v;if(l)m=1/(o-s),v=o/(o-s);else if(a===xi)m=-2/(o-s),v=-(o+s)/(o-s);else if(a===ul)m=-1/(o-s),v=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=u,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=m,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},_o=new B,Ti=new zt,dA=new B(0,0,0),fA=new B(1,1,1),$r=new B,rh=new B,Qn=new B,jv=new zt,Qv=new Jt,Qr=class n{constructor(e=0,t=0,i=0,r=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],f=r[6],d=r[10];switch(t){case"XYZ":this._y=Math.asin(at(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-at(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(at(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-at(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(at(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-at(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,d),this._y=0);break;default:Ge("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return jv.makeRotationFromQuaternion(e),this.setFromRotationMatrix(jv,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Qv.setFromEuler(this),this.setFromQuaternion(Qv,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Qr.DEFAULT_ORDER="XYZ";var pl=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},pA=0,e0=new B,xo=new Jt,_r=new zt,sh=new B,nl=new B,mA=new B,gA=new Jt,t0=new B(1,0,0),n0=new B(0,1,0),i0=new B(0,0,1),r0={type:"added"},yA={type:"removed"},bo={type:"childadded",child:null},Up={type:"childremoved",child:null},Yn=class n extends Ri{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:pA++}),this.uuid=$o(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new B,t=new Qr,i=new Jt,r=new B(1,1,1);function s(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new zt},normalMatrix:{value:new He}}),this.matrix=new zt,this.matrixWorld=new zt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new pl,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return xo.setFromAxisAngle(e,t),this.quaternion.multiply(xo),this}rotateOnWorldAxis(e,t){return xo.setFromAxisAngle(e,t),this.quaternion.premultiply(xo),this}rotateX(e){return this.rotateOnAxis(t0,e)}rotateY(e){return this.rotateOnAxis(n0,e)}rotateZ(e){return this.rotateOnAxis(i0,e)}translateOnAxis(e,t){return e0.copy(e).applyQuaternion(this.quaternion),this.position.add(e0.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(t0,e)}translateY(e){return this.translateOnAxis(n0,e)}translateZ(e){return this.translateOnAxis(i0,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(_r.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?sh.copy(e):sh.set(e,t,i);let r=this.parent;this.updateWorldMatrix(!0,!1),nl.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?_r.lookAt(nl,sh,this.up):_r.lookAt(sh,nl,this.up),this.quaternion.setFromRotationMatrix(_r),r&&(_r.extractRotation(r.matrixWorld),xo.setFromRotationMatrix(_r),this.quaternion.premultiply(xo.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ye("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(r0),bo.child=e,this.dispatchEvent(bo),bo.child=null):Ye("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(yA),Up.child=e,this.dispatchEvent(Up),Up.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),_r.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),_r.multiply(e.parent.matrixWorld)),e.applyMatrix4(_r),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(r0),bo.child=e,this.dispatchEvent(bo),bo.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(nl,e,mA),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(nl,gA,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),f=o(e.skeletons),d=o(e.animations),m=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),f.length>0&&(i.skeletons=f),d.length>0&&(i.animations=d),m.length>0&&(i.nodes=m)}return i.object=r,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};Yn.DEFAULT_UP=new B(0,1,0);Yn.DEFAULT_MATRIX_AUTO_UPDATE=!0;Yn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Ls=class extends Yn{constructor(){super(),this.isGroup=!0,this.type="Group"}},vA={type:"move"},No=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Ls,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Ls,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new B,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new B),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Ls,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new B,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new B,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let p=t.getJointPose(v,i),y=this._getHandJoint(c,v);p!==null&&(y.matrix.fromArray(p.transform.matrix),y.matrix.decompose(y.position,y.quaternion,y.scale),y.matrixWorldNeedsUpdate=!0,y.jointRadius=p.radius),y.visible=p!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],f=h.position.distanceTo(u.position),d=.02,m=.005;c.inputState.pinching&&f>d+m?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&f<=d-m&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(vA)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Ls;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},j0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Yr={h:0,s:0,l:0},oh={h:0,s:0,l:0};function Op(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var yt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=ti){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,ot.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=ot.workingColorSpace){return this.r=e,this.g=t,this.b=i,ot.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=ot.workingColorSpace){if(e=Rm(e,1),t=at(t,0,1),i=at(i,0,1),t===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+t):i+t-i*t,o=2*i-s;this.r=Op(o,s,e+1/3),this.g=Op(o,s,e),this.b=Op(o,s,e-1/3)}return ot.colorSpaceToWorking(this,r),this}setStyle(e,t=ti){function i(s){s!==void 0&&parseFloat(s)<1&&Ge("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Ge("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);Ge("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=ti){let i=j0[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ge("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=Mr(e.r),this.g=Mr(e.g),this.b=Mr(e.b),this}copyLinearToSRGB(e){return this.r=Io(e.r),this.g=Io(e.g),this.b=Io(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=ti){return ot.workingToColorSpace(kn.copy(this),e),Math.round(at(kn.r*255,0,255))*65536+Math.round(at(kn.g*255,0,255))*256+Math.round(at(kn.b*255,0,255))}getHexString(e=ti){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=ot.workingColorSpace){ot.workingToColorSpace(kn.copy(this),t);let i=kn.r,r=kn.g,s=kn.b,o=Math.max(i,r,s),a=Math.min(i,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-i)/u+2;break;case s:l=(i-r)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=ot.workingColorSpace){return ot.workingToColorSpace(kn.copy(this),t),e.r=kn.r,e.g=kn.g,e.b=kn.b,e}getStyle(e=ti){ot.workingToColorSpace(kn.copy(this),e);let t=kn.r,i=kn.g,r=kn.b;return e!==ti?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(Yr),this.setHSL(Yr.h+e,Yr.s+t,Yr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Yr),e.getHSL(oh);let i=ll(Yr.h,oh.h,t),r=ll(Yr.s,oh.s,t),s=ll(Yr.l,oh.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},kn=new yt;yt.NAMES=j0;var Tr=class extends Yn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Qr,this.environmentIntensity=1,this.environmentRotation=new Qr,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Ei=new B,xr=new B,Bp=new B,br=new B,wo=new B,So=new B,s0=new B,zp=new B,Vp=new B,Gp=new B,Hp=new Xt,Wp=new Xt,Xp=new Xt,jr=class n{constructor(e=new B,t=new B,i=new B){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),Ei.subVectors(e,t),r.cross(Ei);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){Ei.subVectors(r,t),xr.subVectors(i,t),Bp.subVectors(e,t);let o=Ei.dot(Ei),a=Ei.dot(xr),l=Ei.dot(Bp),c=xr.dot(xr),h=xr.dot(Bp),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let f=1/u,d=(c*l-a*h)*f,m=(o*h-a*l)*f;return s.set(1-d-m,m,d)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,br)===null?!1:br.x>=0&&br.y>=0&&br.x+br.y<=1}static getInterpolation(e,t,i,r,s,o,a,l){return this.getBarycoord(e,t,i,r,br)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,br.x),l.addScaledVector(o,br.y),l.addScaledVector(a,br.z),l)}static getInterpolatedAttribute(e,t,i,r,s,o){return Hp.setScalar(0),Wp.setScalar(0),Xp.setScalar(0),Hp.fromBufferAttribute(e,t),Wp.fromBufferAttribute(e,i),Xp.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(Hp,s.x),o.addScaledVector(Wp,s.y),o.addScaledVector(Xp,s.z),o}static isFrontFacing(e,t,i,r){return Ei.subVectors(i,t),xr.subVectors(e,t),Ei.cross(xr).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Ei.subVectors(this.c,this.b),xr.subVectors(this.a,this.b),Ei.cross(xr).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return n.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,r=this.b,s=this.c,o,a;wo.subVectors(r,i),So.subVectors(s,i),zp.subVectors(e,i);let l=wo.dot(zp),c=So.dot(zp);if(l<=0&&c<=0)return t.copy(i);Vp.subVectors(e,r);let h=wo.dot(Vp),u=So.dot(Vp);if(h>=0&&u<=h)return t.copy(r);let f=l*u-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(wo,o);Gp.subVectors(e,s);let d=wo.dot(Gp),m=So.dot(Gp);if(m>=0&&d<=m)return t.copy(s);let v=d*c-l*m;if(v<=0&&c>=0&&m<=0)return a=c/(c-m),t.copy(i).addScaledVector(So,a);let p=h*m-d*u;if(p<=0&&u-h>=0&&d-m>=0)return s0.subVectors(s,r),a=(u-h)/(u-h+(d-m)),t.copy(r).addScaledVector(s0,a);let y=1/(p+v+f);return o=v*y,a=f*y,t.copy(i).addScaledVector(wo,o).addScaledVector(So,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},es=class{constructor(e=new B(1/0,1/0,1/0),t=new B(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Ci.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Ci.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Ci.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Ci):Ci.fromBufferAttribute(s,o),Ci.applyMatrix4(e.matrixWorld),this.expandByPoint(Ci);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),ah.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),ah.copy(i.boundingBox)),ah.applyMatrix4(e.matrixWorld),this.union(ah)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Ci),Ci.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(il),lh.subVectors(this.max,il),Mo.subVectors(e.a,il),Ao.subVectors(e.b,il),To.subVectors(e.c,il),Kr.subVectors(Ao,Mo),Zr.subVectors(To,Ao),Cs.subVectors(Mo,To);let t=[0,-Kr.z,Kr.y,0,-Zr.z,Zr.y,0,-Cs.z,Cs.y,Kr.z,0,-Kr.x,Zr.z,0,-Zr.x,Cs.z,0,-Cs.x,-Kr.y,Kr.x,0,-Zr.y,Zr.x,0,-Cs.y,Cs.x,0];return!qp(t,Mo,Ao,To,lh)||(t=[1,0,0,0,1,0,0,0,1],!qp(t,Mo,Ao,To,lh))?!1:(ch.crossVectors(Kr,Zr),t=[ch.x,ch.y,ch.z],qp(t,Mo,Ao,To,lh))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Ci).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Ci).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(wr[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),wr[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),wr[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),wr[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),wr[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),wr[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),wr[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),wr[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(wr),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},wr=[new B,new B,new B,new B,new B,new B,new B,new B],Ci=new B,ah=new es,Mo=new B,Ao=new B,To=new B,Kr=new B,Zr=new B,Cs=new B,il=new B,lh=new B,ch=new B,Rs=new B;function qp(n,e,t,i,r){for(let s=0,o=n.length-3;s<=o;s+=3){Rs.fromArray(n,s);let a=r.x*Math.abs(Rs.x)+r.y*Math.abs(Rs.y)+r.z*Math.abs(Rs.z),l=e.dot(Rs),c=t.dot(Rs),h=i.dot(Rs);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var rn=new B,hh=new Ne,_A=0,hn=class extends Ri{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:_A++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=X0,this.updateRanges=[],this.gpuType=ri,this.version=0,this._normalizationScale=e!==void 0?Im(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)hh.fromBufferAttribute(this,t),hh.applyMatrix3(e),this.setXY(t,hh.x,hh.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.applyMatrix3(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.applyMatrix4(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.applyNormalMatrix(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.transformDirection(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Z0(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):J0(e,this.array)}};var ml=class extends hn{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var gl=class extends hn{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var bi=class extends hn{constructor(e,t,i){super(new Float32Array(e),t,i)}},xA=new es,rl=new B,$p=new B,Wi=class{constructor(e=new B,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):xA.setFromPoints(e).getCenter(i);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;rl.subVectors(e,this.center);let t=rl.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(rl,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):($p.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(rl.copy(e.center).add($p)),this.expandByPoint(rl.copy(e.center).sub($p))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},bA=0,_i=new zt,Yp=new Yn,Eo=new B,ei=new es,sl=new es,xn=new B,Pi=class n extends Ri{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:bA++}),this.uuid=$o(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(q1(e)?gl:ml)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new He().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return _i.makeRotationFromQuaternion(e),this.applyMatrix4(_i),this}rotateX(e){return _i.makeRotationX(e),this.applyMatrix4(_i),this}rotateY(e){return _i.makeRotationY(e),this.applyMatrix4(_i),this}rotateZ(e){return _i.makeRotationZ(e),this.applyMatrix4(_i),this}translate(e,t,i){return _i.makeTranslation(e,t,i),this.applyMatrix4(_i),this}scale(e,t,i){return _i.makeScale(e,t,i),this.applyMatrix4(_i),this}lookAt(e){return Yp.lookAt(e),Yp.updateMatrix(),this.applyMatrix4(Yp.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Eo).negate(),this.translate(Eo.x,Eo.y,Eo.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new bi(i,3))}else{let i=Math.min(e.length,t.count);for(let r=0;r<i;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&Ge("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new es);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new B(-1/0,-1/0,-1/0),new B(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){let s=t[i];ei.setFromBufferAttribute(s),this.morphTargetsRelative?(xn.addVectors(this.boundingBox.min,ei.min),this.boundingBox.expandByPoint(xn),xn.addVectors(this.boundingBox.max,ei.max),this.boundingBox.expandByPoint(xn)):(this.boundingBox.expandByPoint(ei.min),this.boundingBox.expandByPoint(ei.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ye('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Wi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new B,1/0);return}if(e){let i=this.boundingSphere.center;if(ei.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];sl.setFromBufferAttribute(a),this.morphTargetsRelative?(xn.addVectors(ei.min,sl.min),ei.expandByPoint(xn),xn.addVectors(ei.max,sl.max),ei.expandByPoint(xn)):(ei.expandByPoint(sl.min),ei.expandByPoint(sl.max))}ei.getCenter(i);let r=0;for(let s=0,o=e.count;s<o;s++)xn.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(xn));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)xn.fromBufferAttribute(a,c),l&&(Eo.fromBufferAttribute(e,c),xn.add(Eo)),r=Math.max(r,i.distanceToSquared(xn))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ye('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ye("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new hn(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let L=0;L<i.count;L++)a[L]=new B,l[L]=new B;let h=new B,u=new B,f=new B,d=new Ne,m=new Ne,v=new Ne,p=new B,y=new B;function x(L,P,I){c[L]=c[P]=c[I]=1,h.fromBufferAttribute(i,L),u.fromBufferAttribute(i,P),f.fromBufferAttribute(i,I),d.fromBufferAttribute(s,L),m.fromBufferAttribute(s,P),v.fromBufferAttribute(s,I),u.sub(h),f.sub(h),m.sub(d),v.sub(d);let U=1/(m.x*v.y-v.x*m.y);isFinite(U)&&(p.copy(u).multiplyScalar(v.y).addScaledVector(f,-m.y).multiplyScalar(U),y.copy(f).multiplyScalar(m.x).addScaledVector(u,-v.x).multiplyScalar(U),a[L].add(p),a[P].add(p),a[I].add(p),l[L].add(y),l[P].add(y),l[I].add(y))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let L=0,P=A.length;L<P;++L){let I=A[L],U=I.start,V=I.count;for(let k=U,q=U+V;k<q;k+=3)x(e.getX(k+0),e.getX(k+1),e.getX(k+2))}let S=new B,E=new B,T=new B,_=new B;function M(L){T.fromBufferAttribute(r,L),_.copy(T);let P=a[L];S.copy(P),S.sub(T.multiplyScalar(T.dot(P))).normalize(),E.crossVectors(_,P);let U=E.dot(l[L])<0?-1:1;o.setXYZW(L,S.x,S.y,S.z,U)}for(let L=0,P=i.count;L<P;++L)c[L]&&M(L);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new hn(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let f=0,d=i.count;f<d;f++)i.setXYZ(f,0,0,0);let r=new B,s=new B,o=new B,a=new B,l=new B,c=new B,h=new B,u=new B;if(e)for(let f=0,d=e.count;f<d;f+=3){let m=e.getX(f+0),v=e.getX(f+1),p=e.getX(f+2);r.fromBufferAttribute(t,m),s.fromBufferAttribute(t,v),o.fromBufferAttribute(t,p),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(i,m),l.fromBufferAttribute(i,v),c.fromBufferAttribute(i,p),a.add(h),l.add(h),c.add(h),i.setXYZ(m,a.x,a.y,a.z),i.setXYZ(v,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let f=0,d=t.count;f<d;f+=3)r.fromBufferAttribute(t,f+0),s.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),i.setXYZ(f+0,h.x,h.y,h.z),i.setXYZ(f+1,h.x,h.y,h.z),i.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)xn.fromBufferAttribute(e,t),xn.normalize(),e.setXYZ(t,xn.x,xn.y,xn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,f=new c.constructor(l.length*h),d=0,m=0;for(let v=0,p=l.length;v<p;v++){a.isInterleavedBufferAttribute?d=l[v]*a.data.stride+a.offset:d=l[v]*h;for(let y=0;y<h;y++)f[m++]=c[d++]}return new hn(f,h,u)}if(this.index===null)return Ge("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,i);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let f=c[h],d=e(f,i);l.push(d)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,f=c.length;u<f;u++){let d=c[u];h.push(d.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],u=s[c];for(let f=0,d=u.length;f<d;f++)h.push(u[f].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Kp=new B,wA=new B,SA=new He,ni=class{constructor(e=new B(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let r=Kp.subVectors(i,t).cross(wA.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let r=e.delta(Kp),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||SA.getNormalMatrix(e),r=this.coplanarPoint(Kp).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},MA=0,ks=class extends Ri{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:MA++}),this.uuid=$o(),this.name="",this.type="Material",this.blending=Go,this.side=ls,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=lm,this.blendDst=Li,this.blendEquation=Rr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new yt(0,0,0),this.blendAlpha=0,this.depthFunc=Lo,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=B0,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ah,this.stencilZFail=Ah,this.stencilZPass=Ah,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ge(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ge(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(i.textures=s),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new yt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new ni().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ne().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ne().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var Sr=new B,Zp=new B,uh=new B,dh=new B,Uo=class{constructor(e=new B,t=new B(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,Sr)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=Sr.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(Sr.copy(this.origin).addScaledVector(this.direction,t),Sr.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){Zp.copy(e).add(t).multiplyScalar(.5),uh.copy(t).sub(e).normalize(),dh.copy(this.origin).sub(Zp);let s=e.distanceTo(t)*.5,o=-this.direction.dot(uh),a=dh.dot(this.direction),l=-dh.dot(uh),c=dh.lengthSq(),h=Math.abs(1-o*o),u,f,d,m;if(h>0)if(u=o*l-a,f=o*a-l,m=s*h,u>=0)if(f>=-m)if(f<=m){let v=1/h;u*=v,f*=v,d=u*(u+o*f+2*a)+f*(o*u+f+2*l)+c}else f=s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f=-s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f<=-m?(u=Math.max(0,-(-o*s+a)),f=u>0?-s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c):f<=m?(u=0,f=Math.min(Math.max(-s,-l),s),d=f*(f+2*l)+c):(u=Math.max(0,-(o*s+a)),f=u>0?s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c);else f=o>0?-s:s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(Zp).addScaledVector(uh,f),d}intersectSphere(e,t){if(e.radius<0)return null;Sr.subVectors(e.center,this.origin);let i=Sr.dot(this.direction),r=Sr.dot(Sr)-i*i,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return c>=0?(i=(e.min.x-f.x)*c,r=(e.max.x-f.x)*c):(i=(e.max.x-f.x)*c,r=(e.min.x-f.x)*c),h>=0?(s=(e.min.y-f.y)*h,o=(e.max.y-f.y)*h):(s=(e.max.y-f.y)*h,o=(e.min.y-f.y)*h),i>o||s>r||((s>i||isNaN(i))&&(i=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(e.min.z-f.z)*u,l=(e.max.z-f.z)*u):(a=(e.max.z-f.z)*u,l=(e.min.z-f.z)*u),i>l||a>r)||((a>i||i!==i)&&(i=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,Sr)!==null}intersectTriangle(e,t,i,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,f=e.y-o.y,d=e.z-o.z,m=t.x-o.x,v=t.y-o.y,p=t.z-o.z,y=i.x-o.x,x=i.y-o.y,A=i.z-o.z,S=Math.abs(l),E=Math.abs(c),T=Math.abs(h),_,M,L,P,I,U,V,k,q,Y,z,ie;if(S>=E&&S>=T?(L=l,U=u,q=m,ie=y,l>=0?(_=c,M=h,P=f,I=d,V=v,k=p,Y=x,z=A):(_=h,M=c,P=d,I=f,V=p,k=v,Y=A,z=x)):E>=T?(L=c,U=f,q=v,ie=x,c>=0?(_=h,M=l,P=d,I=u,V=p,k=m,Y=A,z=y):(_=l,M=h,P=u,I=d,V=m,k=p,Y=y,z=A)):(L=h,U=d,q=p,ie=A,h>=0?(_=l,M=c,P=u,I=f,V=m,k=v,Y=y,z=x):(_=c,M=l,P=f,I=u,V=v,k=m,Y=x,z=y)),L===0)return null;let X=_/L,te=M/L,ne=1/L,Me=P-X*U,ke=I-te*U,K=V-X*q,re=k-te*q,xe=Y-X*ie,De=z-te*ie,ge=xe*re-De*K,qe=Me*De-ke*xe,Ft=K*ke-re*Me;if(r){if(ge<0||qe<0||Ft<0)return null}else if((ge<0||qe<0||Ft<0)&&(ge>0||qe>0||Ft>0))return null;let Oe=ge+qe+Ft;if(Oe===0)return null;let dt=ne*(ge*U+qe*q+Ft*ie);return(Oe>0?dt<0:dt>0)?null:this.at(dt/Oe,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Bh=class extends ks{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Qr,this.combine=cm,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},o0=new zt,Ps=new Uo,fh=new Wi,a0=new B,ph=new B,mh=new B,gh=new B,Jp=new B,yh=new B,l0=new B,vh=new B,qt=class extends Yn{constructor(e=new Pi,t=new Bh){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){yh.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(Jp.fromBufferAttribute(u,e),o?yh.addScaledVector(Jp,h):yh.addScaledVector(Jp.sub(t),h))}t.add(yh)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),fh.copy(i.boundingSphere),fh.applyMatrix4(s),Ps.copy(e.ray).recast(e.near),!(fh.containsPoint(Ps.origin)===!1&&(Ps.intersectSphere(fh,a0)===null||Ps.origin.distanceToSquared(a0)>(e.far-e.near)**2))&&(o0.copy(s).invert(),Ps.copy(e.ray).applyMatrix4(o0),!(i.boundingBox!==null&&Ps.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Ps)))}_computeIntersections(e,t,i){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,f=s.groups,d=s.drawRange;if(a!==null)if(Array.isArray(o))for(let m=0,v=f.length;m<v;m++){let p=f[m],y=o[p.materialIndex],x=Math.max(p.start,d.start),A=Math.min(a.count,Math.min(p.start+p.count,d.start+d.count));for(let S=x,E=A;S<E;S+=3){let T=a.getX(S),_=a.getX(S+1),M=a.getX(S+2);r=_h(this,y,e,i,c,h,u,T,_,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let m=Math.max(0,d.start),v=Math.min(a.count,d.start+d.count);for(let p=m,y=v;p<y;p+=3){let x=a.getX(p),A=a.getX(p+1),S=a.getX(p+2);r=_h(this,o,e,i,c,h,u,x,A,S),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let m=0,v=f.length;m<v;m++){let p=f[m],y=o[p.materialIndex],x=Math.max(p.start,d.start),A=Math.min(l.count,Math.min(p.start+p.count,d.start+d.count));for(let S=x,E=A;S<E;S+=3){let T=S,_=S+1,M=S+2;r=_h(this,y,e,i,c,h,u,T,_,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let m=Math.max(0,d.start),v=Math.min(l.count,d.start+d.count);for(let p=m,y=v;p<y;p+=3){let x=p,A=p+1,S=p+2;r=_h(this,o,e,i,c,h,u,x,A,S),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}}};function AA(n,e,t,i,r,s,o,a){let l;if(e.side===Vn?l=i.intersectTriangle(o,s,r,!0,a):l=i.intersectTriangle(r,s,o,e.side===ls,a),l===null)return null;vh.copy(a),vh.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(vh);return c<t.near||c>t.far?null:{distance:c,point:vh.clone(),object:n}}function _h(n,e,t,i,r,s,o,a,l,c){n.getVertexPosition(a,ph),n.getVertexPosition(l,mh),n.getVertexPosition(c,gh);let h=AA(n,e,t,i,ph,mh,gh,l0);if(h){let u=new B;jr.getBarycoord(l0,ph,mh,gh,u),r&&(h.uv=jr.getInterpolatedAttribute(r,a,l,c,u,new Ne)),s&&(h.uv1=jr.getInterpolatedAttribute(s,a,l,c,u,new Ne)),o&&(h.normal=jr.getInterpolatedAttribute(o,a,l,c,u,new B),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new B,materialIndex:0};jr.getNormal(ph,mh,gh,f.normal),h.face=f,h.barycoord=u}return h}var Er=class extends Dn{constructor(e=null,t=1,i=1,r,s,o,a,l,c=Wt,h=Wt,u,f){super(null,o,a,l,c,h,r,s,u,f),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var yl=class extends hn{constructor(e,t,i,r=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Is=new Wi,TA=new Ne(.5,.5),xh=new B,Ds=class{constructor(e=new ni,t=new ni,i=new ni,r=new ni,s=new ni,o=new ni){this.planes=[e,t,i,r,s,o]}set(e,t,i,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=xi,i=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],f=s[6],d=s[7],m=s[8],v=s[9],p=s[10],y=s[11],x=s[12],A=s[13],S=s[14],E=s[15];if(r[0].setComponents(c-o,d-h,y-m,E-x).normalize(),r[1].setComponents(c+o,d+h,y+m,E+x).normalize(),r[2].setComponents(c+a,d+u,y+v,E+A).normalize(),r[3].setComponents(c-a,d-u,y-v,E-A).normalize(),i)r[4].setComponents(l,f,p,S).normalize(),r[5].setComponents(c-l,d-f,y-p,E-S).normalize();else if(r[4].setComponents(c-l,d-f,y-p,E-S).normalize(),t===xi)r[5].setComponents(c+l,d+f,y+p,E+S).normalize();else if(t===ul)r[5].setComponents(l,f,p,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Is.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Is.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Is)}intersectsSprite(e){Is.center.set(0,0,0);let t=TA.distanceTo(e.center);return Is.radius=.7071067811865476+t,Is.applyMatrix4(e.matrixWorld),this.intersectsSphere(Is)}intersectsSphere(e){let t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let r=t[i];if(xh.x=r.normal.x>0?e.max.x:e.min.x,xh.y=r.normal.y>0?e.max.y:e.min.y,xh.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(xh)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},c0=new zt,zh=class n{constructor(){this.coordinateSystem=xi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];c0.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new Ds),i[r].setFromProjectionMatrix(c0,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new Ds),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new n().copy(this)}};var vl=class extends Dn{constructor(e=[],t=Us,i,r,s,o,a,l,c,h){super(e,t,i,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Cr=class extends Dn{constructor(e,t,i=Hn,r,s,o,a=Wt,l=Wt,c,h=Ar,u=1){if(h!==Ar&&h!==Ir)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:u};super(f,r,s,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Do(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},_l=class extends Cr{constructor(e,t=Hn,i=Us,r,s,o=Wt,a=Wt,l,c=Ar){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},xl=class extends Dn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Oo=class n extends Pi{constructor(e=1,t=1,i=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],f=0,d=0;m("z","y","x",-1,-1,i,t,e,o,s,0),m("z","y","x",1,-1,i,t,-e,o,s,1),m("x","z","y",1,1,e,i,t,r,o,2),m("x","z","y",1,-1,e,i,-t,r,o,3),m("x","y","z",1,-1,e,t,i,r,s,4),m("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new bi(c,3)),this.setAttribute("normal",new bi(h,3)),this.setAttribute("uv",new bi(u,2));function m(v,p,y,x,A,S,E,T,_,M,L){let P=S/_,I=E/M,U=S/2,V=E/2,k=T/2,q=_+1,Y=M+1,z=0,ie=0,X=new B;for(let te=0;te<Y;te++){let ne=te*I-V;for(let Me=0;Me<q;Me++){let ke=Me*P-U;X[v]=ke*x,X[p]=ne*A,X[y]=k,c.push(X.x,X.y,X.z),X[v]=0,X[p]=0,X[y]=T>0?1:-1,h.push(X.x,X.y,X.z),u.push(Me/_),u.push(1-te/M),z+=1}}for(let te=0;te<M;te++)for(let ne=0;ne<_;ne++){let Me=f+ne+q*te,ke=f+ne+q*(te+1),K=f+(ne+1)+q*(te+1),re=f+(ne+1)+q*te;l.push(Me,ke,re),l.push(ke,K,re),ie+=6}a.addGroup(d,ie,L),d+=ie,f+=z}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Ii=class n extends Pi{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(i),l=Math.floor(r),c=a+1,h=l+1,u=e/a,f=t/l,d=[],m=[],v=[],p=[];for(let y=0;y<h;y++){let x=y*f-o;for(let A=0;A<c;A++){let S=A*u-s;m.push(S,-x,0),v.push(0,0,1),p.push(A/a),p.push(1-y/l)}}for(let y=0;y<l;y++)for(let x=0;x<a;x++){let A=x+c*y,S=x+c*(y+1),E=x+1+c*(y+1),T=x+1+c*y;d.push(A,S,T),d.push(S,E,T)}this.setIndex(d),this.setAttribute("position",new bi(m,3)),this.setAttribute("normal",new bi(v,3)),this.setAttribute("uv",new bi(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Bs(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let r=n[t][i];if(h0(r))r.isRenderTargetTexture?(Ge("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(h0(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function On(n){let e={};for(let t=0;t<n.length;t++){let i=Bs(n[t]);for(let r in i)e[r]=i[r]}return e}function h0(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function EA(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function Lm(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:ot.workingColorSpace}var Q0={clone:Bs,merge:On},CA=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,RA=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Xi=class extends ks{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=CA,this.fragmentShader=RA,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Bs(e.uniforms),this.uniformsGroups=EA(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new yt().setHex(r.value);break;case"v2":this.uniforms[i].value=new Ne().fromArray(r.value);break;case"v3":this.uniforms[i].value=new B().fromArray(r.value);break;case"v4":this.uniforms[i].value=new Xt().fromArray(r.value);break;case"m3":this.uniforms[i].value=new He().fromArray(r.value);break;case"m4":this.uniforms[i].value=new zt().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Nn=class extends Xi{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Vh=class extends ks{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=U0,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Gh=class extends ks{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function Co(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function bh(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var ts=class{constructor(e,t,i,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,r=t[i],s=t[i-1];e:{t:{let o;n:{i:if(!(e<r)){for(let a=i+2;;){if(r===void 0){if(e<s)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(s=r,r=t[++i],e<r)break t}o=t.length;break n}if(!(e>=s)){let a=t[1];e<a&&(i=2,s=a);for(let l=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(r=s,s=t[--i-1],e>=s)break t}o=i,i=0;break n}break e}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(r=t[i],s=t[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=i[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Hh=class extends ts{constructor(e,t,i,r){super(e,t,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Qp,endingEnd:Qp}}intervalChanged_(e,t,i){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case em:s=e,a=2*t-i;break;case tm:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case em:o=e,l=2*i-t;break;case tm:o=1,l=i+r[1]-r[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,d=this._weightNext,m=(i-t)/(r-t),v=m*m,p=v*m,y=-f*p+2*f*v-f*m,x=(1+f)*p+(-1.5-2*f)*v+(-.5+f)*m+1,A=(-1-d)*p+(1.5+d)*v+.5*m,S=d*p-d*v;for(let E=0;E!==a;++E)s[E]=y*o[h+E]+x*o[c+E]+A*o[l+E]+S*o[u+E];return s}},Wh=class extends ts{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(r-t),u=1-h;for(let f=0;f!==a;++f)s[f]=o[c+f]*u+o[l+f]*h;return s}},Xh=class extends ts{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e){return this.copySampleValue_(e-1)}},qh=class extends ts{interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let m=(i-t)/(r-t),v=1-m;for(let p=0;p!==a;++p)s[p]=o[c+p]*v+o[l+p]*m;return s}let f=a*2,d=e-1;for(let m=0;m!==a;++m){let v=o[c+m],p=o[l+m],y=d*f+m*2,x=u[y],A=u[y+1],S=e*f+m*2,E=h[S],T=h[S+1],_=IA(i,t,x,E,r);s[m]=e_(_,v,A,T,p)}return s}};function e_(n,e,t,i,r){let s=1-n;return s*s*s*e+3*s*s*n*t+3*s*n*n*i+n*n*n*r}function PA(n,e,t,i,r){let s=1-n;return 3*s*s*(t-e)+6*s*n*(i-t)+3*n*n*(r-i)}function IA(n,e,t,i,r){let s=(n-e)/(r-e);for(let o=0;o<8;o++){let a=e_(s,e,t,i,r)-n;if(Math.abs(a)<1e-10)break;let l=PA(s,e,t,i,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var ii=class{constructor(e,t,i,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=Co(t,this.TimeBufferType),this.values=Co(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:Co(e.times,Array),values:Co(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(i.interpolation=r),bh(e.settings)&&(i.settings={inTangents:Co(e.settings.inTangents,Array),outTangents:Co(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Xh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Wh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Hh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new qh(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case cl:t=this.InterpolantFactoryMethodDiscrete;break;case Dh:t=this.InterpolantFactoryMethodLinear;break;case Mh:t=this.InterpolantFactoryMethodSmooth;break;case jp:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ge("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return cl;case this.InterpolantFactoryMethodLinear:return Dh;case this.InterpolantFactoryMethodSmooth:return Mh;case this.InterpolantFactoryMethodBezier:return jp}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]+=e;bh(this.settings)&&(u0(this.settings.inTangents,e),u0(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]*=e;bh(this.settings)&&(d0(this.settings.inTangents,e),d0(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,r=i.length,s=0,o=r-1;for(;s!==r&&i[s]<e;)++s;for(;o!==-1&&i[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=i.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ye("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,r=this.values,s=i.length;s===0&&(Ye("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Ye("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ye("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&$1(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Ye("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===Mh,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let u=a*i,f=u-i,d=u+i;for(let m=0;m!==i;++m){let v=t[u+m];if(v!==t[f+m]||v!==t[d+m]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,f=o*i;for(let d=0;d!==i;++d)t[f+d]=t[u+d]}++o}}if(s>0){e[o]=e[s];for(let a=s*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,r=new i(this.name,e,t);return r.createInterpolant=this.createInterpolant,bh(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function u0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function d0(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}ii.prototype.ValueTypeName="";ii.prototype.TimeBufferType=Float32Array;ii.prototype.ValueBufferType=Float32Array;ii.prototype.DefaultInterpolation=Dh;var ns=class extends ii{constructor(e,t,i){super(e,t,i)}};ns.prototype.ValueTypeName="bool";ns.prototype.ValueBufferType=Array;ns.prototype.DefaultInterpolation=cl;ns.prototype.InterpolantFactoryMethodLinear=void 0;ns.prototype.InterpolantFactoryMethodSmooth=void 0;var $h=class extends ii{constructor(e,t,i,r){super(e,t,i,r)}};$h.prototype.ValueTypeName="color";var Yh=class extends ii{constructor(e,t,i,r){super(e,t,i,r)}};Yh.prototype.ValueTypeName="number";var Kh=class extends ts{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)Jt.slerpFlat(s,0,o,c-a,o,c,l);return s}},bl=class extends ii{constructor(e,t,i,r){super(e,t,i,r)}InterpolantFactoryMethodLinear(e){return new Kh(this.times,this.values,this.getValueSize(),e)}};bl.prototype.ValueTypeName="quaternion";bl.prototype.InterpolantFactoryMethodSmooth=void 0;var is=class extends ii{constructor(e,t,i){super(e,t,i)}};is.prototype.ValueTypeName="string";is.prototype.ValueBufferType=Array;is.prototype.DefaultInterpolation=cl;is.prototype.InterpolantFactoryMethodLinear=void 0;is.prototype.InterpolantFactoryMethodSmooth=void 0;var Zh=class extends ii{constructor(e,t,i,r){super(e,t,i,r)}};Zh.prototype.ValueTypeName="vector";var Jh=class{constructor(e,t,i){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=c.length;u<f;u+=2){let d=c[u],m=c[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return m}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},t_=new Jh,jh=class{constructor(e){this.manager=e!==void 0?e:t_,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(r,s){i.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};jh.DEFAULT_MATERIAL_NAME="__DEFAULT";var wh=new B,Sh=new Jt,Gi=new B,wl=class extends Yn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new zt,this.projectionMatrix=new zt,this.projectionMatrixInverse=new zt,this.coordinateSystem=xi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(wh,Sh,Gi),Gi.x===1&&Gi.y===1&&Gi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(wh,Sh,Gi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(wh,Sh,Gi),Gi.x===1&&Gi.y===1&&Gi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(wh,Sh,Gi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Jr=new B,f0=new Ne,p0=new Ne,bn=class extends wl{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=ko*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(al*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return ko*2*Math.atan(Math.tan(al*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Jr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Jr.x,Jr.y).multiplyScalar(-e/Jr.z),Jr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Jr.x,Jr.y).multiplyScalar(-e/Jr.z)}getViewSize(e,t){return this.getViewBounds(e,f0,p0),t.subVectors(p0,f0)}setViewOffset(e,t,i,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(al*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*i/c,r*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var rs=class extends wl{constructor(e=-1,t=1,i=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-e,o=i+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var ss=class extends Pi{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Ro=-90,Po=1,Bo=class extends Yn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new bn(Ro,Po,e,t);r.layers=this.layers,this.add(r);let s=new bn(Ro,Po,e,t);s.layers=this.layers,this.add(s);let o=new bn(Ro,Po,e,t);o.layers=this.layers,this.add(o);let a=new bn(Ro,Po,e,t);a.layers=this.layers,this.add(a);let l=new bn(Ro,Po,e,t);l.layers=this.layers,this.add(l);let c=new bn(Ro,Po,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===xi)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===ul)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=e.getRenderTarget(),f=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),m=e.xr.enabled;e.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,f,d),e.xr.enabled=m,i.texture.needsPMREMUpdate=!0}},Qh=class extends bn{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var Fm="\\[\\]\\.:\\/",LA=new RegExp("["+Fm+"]","g"),km="[^"+Fm+"]",FA="[^"+Fm.replace("\\.","")+"]",kA=/((?:WC+[\/:])*)/.source.replace("WC",km),DA=/(WCOD+)?/.source.replace("WCOD",FA),NA=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",km),UA=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",km),OA=new RegExp("^"+kA+DA+NA+UA+"$"),BA=["material","materials","bones","map"],nm=class{constructor(e,t,i){let r=i||Dt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Dt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(LA,"")}static parseTrackName(e){let t=OA.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);BA.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},r=i(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)e[t++]=i[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ge("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ye("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ye("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ye("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Ye("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Ye("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;Ye("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Dt.Composite=nm;Dt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Dt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Dt.prototype.GetterByBindingType=[Dt.prototype._getValue_direct,Dt.prototype._getValue_array,Dt.prototype._getValue_arrayElement,Dt.prototype._getValue_toArray];Dt.prototype.SetterByBindingTypeAndVersioning=[[Dt.prototype._setValue_direct,Dt.prototype._setValue_direct_setNeedsUpdate,Dt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Dt.prototype._setValue_array,Dt.prototype._setValue_array_setNeedsUpdate,Dt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Dt.prototype._setValue_arrayElement,Dt.prototype._setValue_arrayElement_setNeedsUpdate,Dt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Dt.prototype._setValue_fromArray,Dt.prototype._setValue_fromArray_setNeedsUpdate,Dt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var GN=new Float32Array(1);var zo=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=at(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(at(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var im=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=i,s[3]=r,this}};var Sl=class extends Ri{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function Dm(n,e,t,i){let r=zA(i);switch(t){case wm:return n*e;case Tl:return n*e/r.components*r.byteLength;case Xo:return n*e/r.components*r.byteLength;case cs:return n*e*2/r.components*r.byteLength;case qo:return n*e*2/r.components*r.byteLength;case Sm:return n*e*3/r.components*r.byteLength;case si:return n*e*4/r.components*r.byteLength;case hs:return n*e*4/r.components*r.byteLength;case El:case Cl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case Rl:case Pl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case au:case cu:return Math.max(n,16)*Math.max(e,8)/4;case ou:case lu:return Math.max(n,8)*Math.max(e,8)/2;case hu:case uu:case fu:case pu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case du:case Il:case mu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case gu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case yu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case vu:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case _u:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case xu:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case bu:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case wu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Su:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Mu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Au:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Tu:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Eu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Cu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Ru:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case Pu:case Iu:case Lu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Fu:case ku:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Ll:case Du:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function zA(n){switch(n){case Gn:case vm:return{byteLength:1,components:1};case Wo:case _m:case Fi:return{byteLength:2,components:1};case ru:case su:return{byteLength:2,components:4};case Hn:case iu:case ri:return{byteLength:4,components:1};case xm:case bm:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ge("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function S_(){let n=null,e=!1,t=null,i=null;function r(s,o){i=n.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function GA(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,f=n.createBuffer();n.bindBuffer(l,f),n.bufferData(l,c,h),a.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((d,m)=>d.start-m.start);let f=0;for(let d=1;d<u.length;d++){let m=u[f],v=u[d];v.start<=m.start+m.count+1?m.count=Math.max(m.count,v.start+v.count-m.start):(++f,u[f]=v)}u.length=f+1;for(let d=0,m=u.length;d<m;d++){let v=u[d];n.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var HA=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,WA=`#ifdef USE_ALPHAHASH
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
#endif`,XA=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,qA=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,$A=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,YA=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,KA=`#ifdef USE_AOMAP
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
#endif`,ZA=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,JA=`#ifdef USE_BATCHING
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
#endif`,jA=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,QA=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,eT=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,tT=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,nT=`#ifdef USE_IRIDESCENCE
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
#endif`,iT=`#ifdef USE_BUMPMAP
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
#endif`,rT=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,sT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,oT=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,aT=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,lT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,cT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,hT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,uT=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,dT=`#define PI 3.141592653589793
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
} // validated`,fT=`vec3 transformedNormal = objectNormal;
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
#endif`,pT=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,mT=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,gT=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,yT=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,vT="gl_FragColor = linearToOutputTexel( gl_FragColor );",_T=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,xT=`#ifdef USE_ENVMAP
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
#endif`,bT=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,wT=`#ifdef USE_ENVMAP
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
#endif`,ST=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,MT=`#ifdef USE_ENVMAP
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
#endif`,AT=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,TT=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,ET=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,CT=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,RT=`#ifdef USE_GRADIENTMAP
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
}`,PT=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,IT=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,LT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,FT=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,kT=`#ifdef USE_ENVMAP
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
#endif`,DT=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,NT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,UT=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,OT=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,BT=`PhysicalMaterial material;
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
#endif`,zT=`uniform sampler2D dfgLUT;
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
}`,VT=`
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
#endif`,GT=`#if defined( RE_IndirectDiffuse )
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
#endif`,HT=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,WT=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,XT=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,qT=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,$T=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,YT=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,KT=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,ZT=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,JT=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,jT=`#if defined( USE_POINTS_UV )
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
#endif`,QT=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,eE=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,tE=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,nE=`#if defined( USE_MORPHCOLORS )
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
#endif`,iE=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,rE=`#ifdef USE_MORPHTARGETS
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
#endif`,sE=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,oE=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,aE=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,lE=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,cE=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,hE=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,uE=`#ifdef USE_NORMALMAP
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
#endif`,dE=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,fE=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,pE=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,mE=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,gE=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,yE=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,vE=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,_E=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,xE=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,bE=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,wE=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,SE=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,ME=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,AE=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,TE=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,EE=`float getShadowMask() {
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
}`,CE=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,RE=`#ifdef USE_SKINNING
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
#endif`,PE=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,IE=`#ifdef USE_SKINNING
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
#endif`,LE=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,FE=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,kE=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,DE=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,NE=`#ifdef USE_TRANSMISSION
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
#endif`,UE=`#ifdef USE_TRANSMISSION
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
#endif`,OE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,BE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,zE=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,VE=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,GE=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,HE=`uniform sampler2D t2D;
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
}`,WE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,XE=`uniform float backgroundBlurriness;
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
}`,qE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,$E=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,YE=`#include <common>
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
}`,KE=`#if DEPTH_PACKING == 3200
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
}`,ZE=`#define DISTANCE
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
}`,JE=`#define DISTANCE
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
}`,jE=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,QE=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,eC=`uniform float scale;
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
}`,tC=`uniform vec3 diffuse;
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
}`,nC=`#include <common>
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
}`,iC=`uniform vec3 diffuse;
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
}`,rC=`#define LAMBERT
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
}`,sC=`#define LAMBERT
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
}`,oC=`#define MATCAP
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
}`,aC=`#define MATCAP
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
}`,lC=`#define NORMAL
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
}`,cC=`#define NORMAL
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
}`,hC=`#define PHONG
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
}`,uC=`#define PHONG
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
}`,dC=`#define STANDARD
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
}`,fC=`#define STANDARD
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
}`,pC=`#define TOON
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
}`,mC=`#define TOON
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
}`,gC=`uniform float size;
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
}`,yC=`uniform vec3 diffuse;
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
}`,vC=`#include <common>
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
}`,_C=`uniform vec3 color;
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
}`,xC=`uniform float rotation;
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
}`,bC=`uniform vec3 diffuse;
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
}`,it={alphahash_fragment:HA,alphahash_pars_fragment:WA,alphamap_fragment:XA,alphamap_pars_fragment:qA,alphatest_fragment:$A,alphatest_pars_fragment:YA,aomap_fragment:KA,aomap_pars_fragment:ZA,batching_pars_vertex:JA,batching_vertex:jA,begin_vertex:QA,beginnormal_vertex:eT,bsdfs:tT,iridescence_fragment:nT,bumpmap_pars_fragment:iT,clipping_planes_fragment:rT,clipping_planes_pars_fragment:sT,clipping_planes_pars_vertex:oT,clipping_planes_vertex:aT,color_fragment:lT,color_pars_fragment:cT,color_pars_vertex:hT,color_vertex:uT,common:dT,defaultnormal_vertex:fT,displacementmap_pars_vertex:pT,displacementmap_vertex:mT,emissivemap_fragment:gT,emissivemap_pars_fragment:yT,colorspace_fragment:vT,colorspace_pars_fragment:_T,envmap_fragment:xT,envmap_common_pars_fragment:bT,envmap_pars_fragment:wT,envmap_pars_vertex:ST,envmap_physical_pars_fragment:kT,envmap_vertex:MT,fog_vertex:AT,fog_pars_vertex:TT,fog_fragment:ET,fog_pars_fragment:CT,gradientmap_pars_fragment:RT,lightmap_pars_fragment:PT,lights_lambert_fragment:IT,lights_lambert_pars_fragment:LT,lights_pars_begin:FT,lights_toon_fragment:DT,lights_toon_pars_fragment:NT,lights_phong_fragment:UT,lights_phong_pars_fragment:OT,lights_physical_fragment:BT,lights_physical_pars_fragment:zT,lights_fragment_begin:VT,lights_fragment_maps:GT,lights_fragment_end:HT,lightprobes_pars_fragment:WT,logdepthbuf_fragment:XT,logdepthbuf_pars_fragment:qT,logdepthbuf_pars_vertex:$T,logdepthbuf_vertex:YT,map_fragment:KT,map_pars_fragment:ZT,map_particle_fragment:JT,map_particle_pars_fragment:jT,metalnessmap_fragment:QT,metalnessmap_pars_fragment:eE,morphinstance_vertex:tE,morphcolor_vertex:nE,morphnormal_vertex:iE,morphtarget_pars_vertex:rE,morphtarget_vertex:sE,normal_fragment_begin:oE,normal_fragment_maps:aE,normal_pars_fragment:lE,normal_pars_vertex:cE,normal_vertex:hE,normalmap_pars_fragment:uE,clearcoat_normal_fragment_begin:dE,clearcoat_normal_fragment_maps:fE,clearcoat_pars_fragment:pE,iridescence_pars_fragment:mE,opaque_fragment:gE,packing:yE,premultiplied_alpha_fragment:vE,project_vertex:_E,dithering_fragment:xE,dithering_pars_fragment:bE,roughnessmap_fragment:wE,roughnessmap_pars_fragment:SE,shadowmap_pars_fragment:ME,shadowmap_pars_vertex:AE,shadowmap_vertex:TE,shadowmask_pars_fragment:EE,skinbase_vertex:CE,skinning_pars_vertex:RE,skinning_vertex:PE,skinnormal_vertex:IE,specularmap_fragment:LE,specularmap_pars_fragment:FE,tonemapping_fragment:kE,tonemapping_pars_fragment:DE,transmission_fragment:NE,transmission_pars_fragment:UE,uv_pars_fragment:OE,uv_pars_vertex:BE,uv_vertex:zE,worldpos_vertex:VE,background_vert:GE,background_frag:HE,backgroundCube_vert:WE,backgroundCube_frag:XE,cube_vert:qE,cube_frag:$E,depth_vert:YE,depth_frag:KE,distance_vert:ZE,distance_frag:JE,equirect_vert:jE,equirect_frag:QE,linedashed_vert:eC,linedashed_frag:tC,meshbasic_vert:nC,meshbasic_frag:iC,meshlambert_vert:rC,meshlambert_frag:sC,meshmatcap_vert:oC,meshmatcap_frag:aC,meshnormal_vert:lC,meshnormal_frag:cC,meshphong_vert:hC,meshphong_frag:uC,meshphysical_vert:dC,meshphysical_frag:fC,meshtoon_vert:pC,meshtoon_frag:mC,points_vert:gC,points_frag:yC,shadow_vert:vC,shadow_frag:_C,sprite_vert:xC,sprite_frag:bC},_e={common:{diffuse:{value:new yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new He},alphaMap:{value:null},alphaMapTransform:{value:new He},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new He}},envmap:{envMap:{value:null},envMapRotation:{value:new He},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new He}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new He}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new He},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new He},normalScale:{value:new Ne(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new He},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new He}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new He}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new He}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new He},alphaTest:{value:0},uvTransform:{value:new He}},sprite:{diffuse:{value:new yt(16777215)},opacity:{value:1},center:{value:new Ne(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new He},alphaMap:{value:null},alphaMapTransform:{value:new He},alphaTest:{value:0}}},Ji={basic:{uniforms:On([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.fog]),vertexShader:it.meshbasic_vert,fragmentShader:it.meshbasic_frag},lambert:{uniforms:On([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new yt(0)},envMapIntensity:{value:1}}]),vertexShader:it.meshlambert_vert,fragmentShader:it.meshlambert_frag},phong:{uniforms:On([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new yt(0)},specular:{value:new yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:it.meshphong_vert,fragmentShader:it.meshphong_frag},standard:{uniforms:On([_e.common,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.roughnessmap,_e.metalnessmap,_e.fog,_e.lights,{emissive:{value:new yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:it.meshphysical_vert,fragmentShader:it.meshphysical_frag},toon:{uniforms:On([_e.common,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.gradientmap,_e.fog,_e.lights,{emissive:{value:new yt(0)}}]),vertexShader:it.meshtoon_vert,fragmentShader:it.meshtoon_frag},matcap:{uniforms:On([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,{matcap:{value:null}}]),vertexShader:it.meshmatcap_vert,fragmentShader:it.meshmatcap_frag},points:{uniforms:On([_e.points,_e.fog]),vertexShader:it.points_vert,fragmentShader:it.points_frag},dashed:{uniforms:On([_e.common,_e.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:it.linedashed_vert,fragmentShader:it.linedashed_frag},depth:{uniforms:On([_e.common,_e.displacementmap]),vertexShader:it.depth_vert,fragmentShader:it.depth_frag},normal:{uniforms:On([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,{opacity:{value:1}}]),vertexShader:it.meshnormal_vert,fragmentShader:it.meshnormal_frag},sprite:{uniforms:On([_e.sprite,_e.fog]),vertexShader:it.sprite_vert,fragmentShader:it.sprite_frag},background:{uniforms:{uvTransform:{value:new He},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:it.background_vert,fragmentShader:it.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new He}},vertexShader:it.backgroundCube_vert,fragmentShader:it.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:it.cube_vert,fragmentShader:it.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:it.equirect_vert,fragmentShader:it.equirect_frag},distance:{uniforms:On([_e.common,_e.displacementmap,{referencePosition:{value:new B},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:it.distance_vert,fragmentShader:it.distance_frag},shadow:{uniforms:On([_e.lights,_e.fog,{color:{value:new yt(0)},opacity:{value:1}}]),vertexShader:it.shadow_vert,fragmentShader:it.shadow_frag}};Ji.physical={uniforms:On([Ji.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new He},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new He},clearcoatNormalScale:{value:new Ne(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new He},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new He},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new He},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new He},sheen:{value:0},sheenColor:{value:new yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new He},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new He},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new He},transmissionSamplerSize:{value:new Ne},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new He},attenuationDistance:{value:0},attenuationColor:{value:new yt(0)},specularColor:{value:new yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new He},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new He},anisotropyVector:{value:new Ne},anisotropyMap:{value:null},anisotropyMapTransform:{value:new He}}]),vertexShader:it.meshphysical_vert,fragmentShader:it.meshphysical_frag};var Nu={r:0,b:0,g:0},wC=new zt,M_=new He;M_.set(-1,0,0,0,1,0,0,0,1);function SC(n,e,t,i,r,s){let o=new yt(0),a=r===!0?0:1,l,c,h=null,u=0,f=null;function d(x){let A=x.isScene===!0?x.background:null;if(A&&A.isTexture){let S=x.backgroundBlurriness>0;A=e.get(A,S)}return A}function m(x){let A=!1,S=d(x);S===null?p(o,a):S&&S.isColor&&(p(S,1),A=!0);let E=n.xr.getEnvironmentBlendMode();E==="additive"?t.buffers.color.setClear(0,0,0,1,s):E==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(x,A){let S=d(A);S&&S.isCubeTexture?(c===void 0&&(c=new qt(new Oo(1,1,1),new Xi({name:"BackgroundCubeMaterial",uniforms:Bs(Ji.backgroundCube.uniforms),vertexShader:Ji.backgroundCube.vertexShader,fragmentShader:Ji.backgroundCube.fragmentShader,side:Vn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(E,T,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(wC.makeRotationFromEuler(A.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(M_),c.material.toneMapped=ot.getTransfer(S.colorSpace)!==Mt,(h!==S||u!==S.version||f!==n.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,f=n.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new qt(new Ii(2,2),new Xi({name:"BackgroundMaterial",uniforms:Bs(Ji.background.uniforms),vertexShader:Ji.background.vertexShader,fragmentShader:Ji.background.fragmentShader,side:ls,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=ot.getTransfer(S.colorSpace)!==Mt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||f!==n.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,f=n.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function p(x,A){x.getRGB(Nu,Lm(n)),t.buffers.color.setClear(Nu.r,Nu.g,Nu.b,A,s)}function y(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,A=1){o.set(x),a=A,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,p(o,a)},render:m,addToRenderList:v,dispose:y}}function MC(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=f(null),s=r,o=!1;function a(I,U,V,k,q){let Y=!1,z=u(I,k,V,U);s!==z&&(s=z,c(s.object)),Y=d(I,k,V,q),Y&&m(I,k,V,q),q!==null&&e.update(q,n.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,S(I,U,V,k),q!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return n.createVertexArray()}function c(I){return n.bindVertexArray(I)}function h(I){return n.deleteVertexArray(I)}function u(I,U,V,k){let q=k.wireframe===!0,Y=i[U.id];Y===void 0&&(Y={},i[U.id]=Y);let z=I.isInstancedMesh===!0?I.id:0,ie=Y[z];ie===void 0&&(ie={},Y[z]=ie);let X=ie[V.id];X===void 0&&(X={},ie[V.id]=X);let te=X[q];return te===void 0&&(te=f(l()),X[q]=te),te}function f(I){let U=[],V=[],k=[];for(let q=0;q<t;q++)U[q]=0,V[q]=0,k[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:U,enabledAttributes:V,attributeDivisors:k,object:I,attributes:{},index:null}}function d(I,U,V,k){let q=s.attributes,Y=U.attributes,z=0,ie=V.getAttributes();for(let X in ie)if(ie[X].location>=0){let ne=q[X],Me=Y[X];if(Me===void 0&&(X==="instanceMatrix"&&I.instanceMatrix&&(Me=I.instanceMatrix),X==="instanceColor"&&I.instanceColor&&(Me=I.instanceColor)),ne===void 0||ne.attribute!==Me||Me&&ne.data!==Me.data)return!0;z++}return s.attributesNum!==z||s.index!==k}function m(I,U,V,k){let q={},Y=U.attributes,z=0,ie=V.getAttributes();for(let X in ie)if(ie[X].location>=0){let ne=Y[X];ne===void 0&&(X==="instanceMatrix"&&I.instanceMatrix&&(ne=I.instanceMatrix),X==="instanceColor"&&I.instanceColor&&(ne=I.instanceColor));let Me={};Me.attribute=ne,ne&&ne.data&&(Me.data=ne.data),q[X]=Me,z++}s.attributes=q,s.attributesNum=z,s.index=k}function v(){let I=s.newAttributes;for(let U=0,V=I.length;U<V;U++)I[U]=0}function p(I){y(I,0)}function y(I,U){let V=s.newAttributes,k=s.enabledAttributes,q=s.attributeDivisors;V[I]=1,k[I]===0&&(n.enableVertexAttribArray(I),k[I]=1),q[I]!==U&&(n.vertexAttribDivisor(I,U),q[I]=U)}function x(){let I=s.newAttributes,U=s.enabledAttributes;for(let V=0,k=U.length;V<k;V++)U[V]!==I[V]&&(n.disableVertexAttribArray(V),U[V]=0)}function A(I,U,V,k,q,Y,z){z===!0?n.vertexAttribIPointer(I,U,V,q,Y):n.vertexAttribPointer(I,U,V,k,q,Y)}function S(I,U,V,k){v();let q=k.attributes,Y=V.getAttributes(),z=U.defaultAttributeValues;for(let ie in Y){let X=Y[ie];if(X.location>=0){let te=q[ie];if(te===void 0&&(ie==="instanceMatrix"&&I.instanceMatrix&&(te=I.instanceMatrix),ie==="instanceColor"&&I.instanceColor&&(te=I.instanceColor)),te!==void 0){let ne=te.normalized,Me=te.itemSize,ke=e.get(te);if(ke===void 0)continue;let K=ke.buffer,re=ke.type,xe=ke.bytesPerElement,De=re===n.INT||re===n.UNSIGNED_INT||te.gpuType===iu;if(te.isInterleavedBufferAttribute){let ge=te.data,qe=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,Ft=te.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let Oe=0;Oe<X.locationSize;Oe++)y(X.location+Oe,ge.meshPerAttribute);I.isInstancedMesh!==!0&&k._maxInstanceCount===void 0&&(k._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let Oe=0;Oe<X.locationSize;Oe++)p(X.location+Oe);n.bindBuffer(n.ARRAY_BUFFER,K);for(let Oe=0;Oe<X.locationSize;Oe++)A(X.location+Oe,Me/X.locationSize,re,ne,qe*xe,(Ft+Me/X.locationSize*Oe)*xe,De)}else{if(te.isInstancedBufferAttribute){for(let ge=0;ge<X.locationSize;ge++)y(X.location+ge,te.meshPerAttribute);I.isInstancedMesh!==!0&&k._maxInstanceCount===void 0&&(k._maxInstanceCount=te.meshPerAttribute*te.count)}else for(let ge=0;ge<X.locationSize;ge++)p(X.location+ge);n.bindBuffer(n.ARRAY_BUFFER,K);for(let ge=0;ge<X.locationSize;ge++)A(X.location+ge,Me/X.locationSize,re,ne,Me*xe,Me/X.locationSize*ge*xe,De)}}else if(z!==void 0){let ne=z[ie];if(ne!==void 0)switch(ne.length){case 2:n.vertexAttrib2fv(X.location,ne);break;case 3:n.vertexAttrib3fv(X.location,ne);break;case 4:n.vertexAttrib4fv(X.location,ne);break;default:n.vertexAttrib1fv(X.location,ne)}}}}x()}function E(){L();for(let I in i){let U=i[I];for(let V in U){let k=U[V];for(let q in k){let Y=k[q];for(let z in Y)h(Y[z].object),delete Y[z];delete k[q]}}delete i[I]}}function T(I){if(i[I.id]===void 0)return;let U=i[I.id];for(let V in U){let k=U[V];for(let q in k){let Y=k[q];for(let z in Y)h(Y[z].object),delete Y[z];delete k[q]}}delete i[I.id]}function _(I){for(let U in i){let V=i[U];for(let k in V){let q=V[k];if(q[I.id]===void 0)continue;let Y=q[I.id];for(let z in Y)h(Y[z].object),delete Y[z];delete q[I.id]}}}function M(I){for(let U in i){let V=i[U],k=I.isInstancedMesh===!0?I.id:0,q=V[k];if(q!==void 0){for(let Y in q){let z=q[Y];for(let ie in z)h(z[ie].object),delete z[ie];delete q[Y]}delete V[k],Object.keys(V).length===0&&delete i[U]}}}function L(){P(),o=!0,s!==r&&(s=r,c(s.object))}function P(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:L,resetDefaultState:P,dispose:E,releaseStatesOfGeometry:T,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:p,disableUnusedAttributes:x}}function AC(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let f=0;for(let d=0;d<h;d++)f+=c[d];t.update(f,i,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function TC(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(_){return!(_!==si&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===Fi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==Gn&&_!==ri&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ge("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ge("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ge("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),m=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),y=n.getParameter(n.MAX_VERTEX_ATTRIBS),x=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),E=n.getParameter(n.MAX_SAMPLES),T=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:m,maxTextureSize:v,maxCubemapSize:p,maxAttributes:y,maxVertexUniforms:x,maxVaryings:A,maxFragmentUniforms:S,maxSamples:E,samples:T}}function EC(n){let e=this,t=null,i=0,r=!1,s=!1,o=new ni,a=new He,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let d=u.length!==0||f||i!==0||r;return r=f,i=u.length,d},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,f){t=h(u,f,0)},this.setState=function(u,f,d){let m=u.clippingPlanes,v=u.clipIntersection,p=u.clipShadows,y=n.get(u);if(!r||m===null||m.length===0||s&&!p)s?h(null):c();else{let x=s?0:i,A=x*4,S=y.clippingState||null;l.value=S,S=h(m,f,A,d);for(let E=0;E!==A;++E)S[E]=t[E];y.clippingState=S,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,f,d,m){let v=u!==null?u.length:0,p=null;if(v!==0){if(p=l.value,m!==!0||p===null){let y=d+v*4,x=f.matrixWorldInverse;a.getNormalMatrix(x),(p===null||p.length<y)&&(p=new Float32Array(y));for(let A=0,S=d;A!==v;++A,S+=4)o.copy(u[A]).applyMatrix4(x,a),o.normal.toArray(p,S),p[S+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,p}}var Nl=class extends un{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new vl(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new Oo(5,5,5),s=new Xi({name:"CubemapFromEquirect",uniforms:Bs(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Vn,blending:Ns});s.uniforms.tEquirect.value=t;let o=new qt(r,s),a=t.minFilter;return t.minFilter===Pr&&(t.minFilter=Tn),new Bo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,r);e.setRenderTarget(s)}},n_=256,CC=3,RC=20,A_=256,T_=16,PC=3,IC=new B,LC=new yt,Ou=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Bo(1,10,null),this._boxMesh=new qt(new Oo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){let{size:o=256,position:a=IC}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,f=l.autoClearColor,d=l.autoClearDepth,m=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(LC));let p=new Bo(i,r,h);return p.position.copy(a),p.update(l,e),l.autoClear=u,l.autoClearColor=f,l.autoClearDepth=d,l.autoClearStencil=m,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=s_(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=r_(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(n_,Pm(e))}_fromTexture(e,t){e.mapping===Us||e.mapping===Ho?this._setSize(e.image.length===0?n_:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=i_(e,!1,!1),i=Math.log2(e)-CC;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=i_(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Us||e.mapping===Ho?(this._cubemapMaterial===null&&(this._cubemapMaterial=s_()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=r_()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=FC(),this._integrationMaterial=kC());let t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/T_);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-PC)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(A_*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=DC());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}};function i_(n,e,t){return new Nl(n,{minFilter:Pr,generateMipmaps:e,type:Fi,colorSpace:Fs,depthBuffer:t})}function Ul(n,e,t){return new Xi({name:n,uniforms:e,vertexShader:it.cube_vert,fragmentShader:t,side:Vn,blending:Ns,depthTest:!1,depthWrite:!1})}function FC(){return Ul("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${A_}u

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
	`)}function kC(){return Ul("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:T_}},`

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
	`)}function DC(){return Ul("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${RC}
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
	`)}function r_(){return Ul("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function s_(){return Ul("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function NC(n){let e=new WeakMap,t=new WeakMap,i=null;function r(f,d=!1){return f==null?null:d?o(f):s(f)}function s(f){if(f&&f.isTexture){let d=f.mapping;if(d===eu||d===tu)if(e.has(f)){let m=e.get(f).texture;return a(m,f.mapping)}else{let m=f.image;if(m&&m.height>0){let v=new Nl(m.height);return v.fromEquirectangularTexture(n,f),e.set(f,v),f.addEventListener("dispose",c),a(v.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,m=d===eu||d===tu,v=d===Us||d===Ho;if(m||v){let p=t.get(f),y=p!==void 0?p.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==y)return i===null&&(i=new Ou(n)),p=m?i.fromEquirectangular(f,p):i.fromCubemap(f,p),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),p.texture;if(p!==void 0)return p.texture;{let x=f.image;return m&&x&&x.height>0||v&&x&&l(x)?(i===null&&(i=new Ou(n)),p=m?i.fromEquirectangular(f):i.fromCubemap(f),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),f.addEventListener("dispose",h),p.texture):null}}}return f}function a(f,d){return d===eu?f.mapping=Us:d===tu&&(f.mapping=Ho),f}function l(f){let d=0,m=6;for(let v=0;v<m;v++)f[v]!==void 0&&d++;return d===m}function c(f){let d=f.target;d.removeEventListener("dispose",c);let m=e.get(d);m!==void 0&&(e.delete(d),m.dispose())}function h(f){let d=f.target;d.removeEventListener("dispose",h);let m=t.get(d);m!==void 0&&(t.delete(d),m.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:u}}function UC(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let r=t(i);return r===null&&ol("WebGLRenderer: "+i+" extension not supported."),r}}}function OC(n,e,t,i){let r={},s=new WeakMap,o=new FinalizationRegistry(m=>delete r[m]);function a(m){l(m.target)}function l(m){m.index!==null&&e.remove(m.index);for(let p in m.attributes)e.remove(m.attributes[p]);m.removeEventListener("dispose",a),delete r[m.id],o.unregister(m);let v=s.get(m);v&&(e.remove(v),s.delete(m)),i.releaseStatesOfGeometry(m),m.isInstancedBufferGeometry===!0&&delete m._maxInstanceCount,t.memory.geometries--}function c(m,v){return r[v.id]!==void 0||(v.addEventListener("dispose",a),r[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(m){let v=m.attributes;for(let p in v)e.update(v[p],n.ARRAY_BUFFER)}function u(m){let v=m.index,p=m.attributes.position,y=0;if(p===void 0)return;let x=v!==null?v.array.length:p.array.length/3-1,A=p.count>=65535?gl:ml,S=new A(Math.ceil(x/3)*6,1),E=S.array;if(v!==null){let _=v.array;y=v.version;for(let M=0,L=0;M<x;M+=3){let P=_[M+0],I=_[M+1],U=_[M+2];E[L++]=P,E[L++]=I,E[L++]=I,E[L++]=U,E[L++]=U,E[L++]=P}}else{y=p.version;for(let _=0,M=0;_<x;_+=3){let L=_+0,P=_+1,I=_+2;E[M++]=L,E[M++]=P,E[M++]=P,E[M++]=I,E[M++]=I,E[M++]=L}}S.version=y;let T=s.get(m);T&&e.remove(T),s.set(m,S)}function f(m){let v=s.get(m);if(v){let p=m.index;p!==null&&v.version<p.version&&u(m)}else u(m);return s.get(m)}function d(){for(let m in r){let v=r[m].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:f,dispose:d}}function BC(n,e,t){let i;function r(u){i=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,f){n.drawElements(i,f,s,u*o),t.update(f,i,1)}function c(u,f,d){d!==0&&(n.drawElementsInstanced(i,f,s,u*o,d),t.update(f,i,d))}function h(u,f,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,f,0,s,u,0,d);let v=0;for(let p=0;p<d;p++)v+=f[p];t.update(v,i,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function zC(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(s/3);break;case n.LINES:t.lines+=a*(s/2);break;case n.LINE_STRIP:t.lines+=a*(s-1);break;case n.LINE_LOOP:t.lines+=a*s;break;case n.POINTS:t.points+=a*s;break;default:Ye("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function VC(n,e,t){let i=new WeakMap,r=new Xt;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=i.get(a);if(f===void 0||f.count!==u){let L=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",L)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,m=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],y=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],A=0;d===!0&&(A=1),m===!0&&(A=2),v===!0&&(A=3);let S=a.attributes.position.count*A,E=1;S>e.maxTextureSize&&(E=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let T=new Float32Array(S*E*4*u),_=new fl(T,S,E,u);_.type=ri,_.needsUpdate=!0;let M=A*4;for(let P=0;P<u;P++){let I=p[P],U=y[P],V=x[P],k=S*E*4*P;for(let q=0;q<I.count;q++){let Y=q*M;d===!0&&(r.fromBufferAttribute(I,q),T[k+Y+0]=r.x,T[k+Y+1]=r.y,T[k+Y+2]=r.z,T[k+Y+3]=0),m===!0&&(r.fromBufferAttribute(U,q),T[k+Y+4]=r.x,T[k+Y+5]=r.y,T[k+Y+6]=r.z,T[k+Y+7]=0),v===!0&&(r.fromBufferAttribute(V,q),T[k+Y+8]=r.x,T[k+Y+9]=r.y,T[k+Y+10]=r.z,T[k+Y+11]=V.itemSize===4?r.w:1)}}f={count:u,texture:_,size:new Ne(S,E)},i.set(a,f),a.addEventListener("dispose",L)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let d=0;for(let v=0;v<c.length;v++)d+=c[v];let m=a.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",m),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",f.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",f.size)}return{update:s}}function GC(n,e,t,i,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,f=e.get(c,u);if(s.get(f)!==h&&(e.update(f),s.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let d=c.skeleton;s.get(d)!==h&&(d.update(),s.set(d,h))}return f}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var HC={[hm]:"LINEAR_TONE_MAPPING",[um]:"REINHARD_TONE_MAPPING",[dm]:"CINEON_TONE_MAPPING",[fm]:"ACES_FILMIC_TONE_MAPPING",[mm]:"AGX_TONE_MAPPING",[gm]:"NEUTRAL_TONE_MAPPING",[pm]:"CUSTOM_TONE_MAPPING"};function WC(n,e,t,i,r,s){let o=new un(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Pi;h.setAttribute("position",new bi([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new bi([0,2,0,0,2,0],2));let u=new Nn({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new qt(h,u),d=new rs(-1,1,1,-1,0,1),m=null,v=null,p=!1,y,x=null,A=[],S=!1;this.setSize=function(E,T){o.setSize(E,T),a!==null&&a.setSize(E,T),l!==null&&l.setSize(E,T);for(let _=0;_<A.length;_++){let M=A[_];M.setSize&&M.setSize(E,T)}},this.setEffects=function(E){A=E,S=A.length>0&&A[0].isRenderPass===!0;let T=o.width,_=o.height;A.length>0&&a===null&&(a=new un(T,_,{type:Fi,depthBuffer:!1,stencilBuffer:!1}),l=new un(T,_,{type:Fi,depthBuffer:!1,stencilBuffer:!1}));let M=r===!0&&A.some(L=>L.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new Cr(T,_),s===!0&&(c.format=Ir,c.type=Os)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let L=0;L<A.length;L++){let P=A[L];P.setSize&&P.setSize(T,_),M&&P.needsDepthTexture===!0&&P.setDepthTexture&&P.setDepthTexture(c)}},this.begin=function(E,T){if(p||E.toneMapping===Yi&&A.length===0)return!1;if(x=T,T!==null){let _=T.width,M=T.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return S===!1&&E.setRenderTarget(o),y=E.toneMapping,E.toneMapping=Yi,!0},this.hasRenderPass=function(){return S},this.end=function(E,T){E.toneMapping=y,p=!0;let _=o,M=a;for(let L=0;L<A.length;L++){let P=A[L];P.enabled!==!1&&(P.render(E,M,_,T),P.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(m!==E.outputColorSpace||v!==E.toneMapping){m=E.outputColorSpace,v=E.toneMapping,u.defines={},ot.getTransfer(m)===Mt&&(u.defines.SRGB_TRANSFER="");let L=HC[v];L&&(u.defines[L]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,E.setRenderTarget(x),E.render(f,d),x=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var E_=new Dn,C_=new Cr(1,1),R_=new _l(1),P_=new fl,I_=new Oh,L_=new vl,o_=[],a_=[],l_=new Float32Array(16),c_=new Float32Array(9),h_=new Float32Array(4);function Ko(n,e,t){let i=n[0];if(i<=0||i>0)return n;let r=e*t,s=o_[r];if(s===void 0&&(s=new Float32Array(r),o_[r]=s),e!==0){i.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(s,a)}return s}function dn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function fn(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function zu(n,e){let t=a_[e];t===void 0&&(t=new Int32Array(e),a_[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function XC(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function qC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(dn(t,e))return;n.uniform2fv(this.addr,e),fn(t,e)}}function $C(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(dn(t,e))return;n.uniform3fv(this.addr,e),fn(t,e)}}function YC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(dn(t,e))return;n.uniform4fv(this.addr,e),fn(t,e)}}function KC(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(dn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),fn(t,e)}else{if(dn(t,i))return;h_.set(i),n.uniformMatrix2fv(this.addr,!1,h_),fn(t,i)}}function ZC(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(dn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),fn(t,e)}else{if(dn(t,i))return;c_.set(i),n.uniformMatrix3fv(this.addr,!1,c_),fn(t,i)}}function JC(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(dn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),fn(t,e)}else{if(dn(t,i))return;l_.set(i),n.uniformMatrix4fv(this.addr,!1,l_),fn(t,i)}}function jC(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function QC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(dn(t,e))return;n.uniform2iv(this.addr,e),fn(t,e)}}function e3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(dn(t,e))return;n.uniform3iv(this.addr,e),fn(t,e)}}function t3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(dn(t,e))return;n.uniform4iv(this.addr,e),fn(t,e)}}function n3(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function i3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(dn(t,e))return;n.uniform2uiv(this.addr,e),fn(t,e)}}function r3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(dn(t,e))return;n.uniform3uiv(this.addr,e),fn(t,e)}}function s3(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(dn(t,e))return;n.uniform4uiv(this.addr,e),fn(t,e)}}function Vu(n){return n.version===0&&(n.compareFunction=Em,n.needsUpdate=!0),n}function o3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=Vu(C_):s=E_,t.setTexture2D(e||s,r)}function a3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||I_,r)}function l3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=Vu(R_):s=L_,t.setTextureCube(e||s,r)}function c3(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||P_,r)}function h3(n){switch(n){case 5126:return XC;case 35664:return qC;case 35665:return $C;case 35666:return YC;case 35674:return KC;case 35675:return ZC;case 35676:return JC;case 5124:case 35670:return jC;case 35667:case 35671:return QC;case 35668:case 35672:return e3;case 35669:case 35673:return t3;case 5125:return n3;case 36294:return i3;case 36295:return r3;case 36296:return s3;case 35678:case 36198:case 36298:case 36306:case 35682:return o3;case 35679:case 36299:case 36307:return a3;case 35680:case 36300:case 36308:case 36293:return l3;case 36289:case 36303:case 36311:case 36292:return c3}}function u3(n,e){n.uniform1fv(this.addr,e)}function d3(n,e){let t=Ko(e,this.size,2);n.uniform2fv(this.addr,t)}function f3(n,e){let t=Ko(e,this.size,3);n.uniform3fv(this.addr,t)}function p3(n,e){let t=Ko(e,this.size,4);n.uniform4fv(this.addr,t)}function m3(n,e){let t=Ko(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function g3(n,e){let t=Ko(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function y3(n,e){let t=Ko(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function v3(n,e){n.uniform1iv(this.addr,e)}function _3(n,e){n.uniform2iv(this.addr,e)}function x3(n,e){n.uniform3iv(this.addr,e)}function b3(n,e){n.uniform4iv(this.addr,e)}function w3(n,e){n.uniform1uiv(this.addr,e)}function S3(n,e){n.uniform2uiv(this.addr,e)}function M3(n,e){n.uniform3uiv(this.addr,e)}function A3(n,e){n.uniform4uiv(this.addr,e)}function T3(n,e,t){let i=this.cache,r=e.length,s=zu(t,r);dn(i,s)||(n.uniform1iv(this.addr,s),fn(i,s));let o;this.type===n.SAMPLER_2D_SHADOW?o=Vu(C_):o=E_;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function E3(n,e,t){let i=this.cache,r=e.length,s=zu(t,r);dn(i,s)||(n.uniform1iv(this.addr,s),fn(i,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||I_,s[o])}function C3(n,e,t){let i=this.cache,r=e.length,s=zu(t,r);dn(i,s)||(n.uniform1iv(this.addr,s),fn(i,s));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Vu(R_):o=L_;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function R3(n,e,t){let i=this.cache,r=e.length,s=zu(t,r);dn(i,s)||(n.uniform1iv(this.addr,s),fn(i,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||P_,s[o])}function P3(n){switch(n){case 5126:return u3;case 35664:return d3;case 35665:return f3;case 35666:return p3;case 35674:return m3;case 35675:return g3;case 35676:return y3;case 5124:case 35670:return v3;case 35667:case 35671:return _3;case 35668:case 35672:return x3;case 35669:case 35673:return b3;case 5125:return w3;case 36294:return S3;case 36295:return M3;case 36296:return A3;case 35678:case 36198:case 36298:case 36306:case 35682:return T3;case 35679:case 36299:case 36307:return E3;case 35680:case 36300:case 36308:case 36293:return C3;case 36289:case 36303:case 36311:case 36292:return R3}}var Om=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=h3(t.type)}},Bm=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=P3(t.type)}},zm=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],i)}}},Nm=/(\w+)(\])?(\[|\.)?/g;function u_(n,e){n.seq.push(e),n.map[e.id]=e}function I3(n,e,t){let i=n.name,r=i.length;for(Nm.lastIndex=0;;){let s=Nm.exec(i),o=Nm.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){u_(t,c===void 0?new Om(a,n,e):new Bm(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new zm(a),u_(t,u)),t=u}}}var Yo=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);I3(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){let s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){let r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let i=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&i.push(o)}return i}};function d_(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var L3=37297,F3=0;function k3(n,e){let t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var f_=new He;function D3(n){ot._getMatrix(f_,ot.workingColorSpace,n);let e=`mat3( ${f_.elements.map(t=>t.toFixed(4))} )`;switch(ot.getTransfer(n)){case hl:return[e,"LinearTransferOETF"];case Mt:return[e,"sRGBTransferOETF"];default:return Ge("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function p_(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+k3(n.getShaderSource(e),a)}else return s}function N3(n,e){let t=D3(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var U3={[hm]:"Linear",[um]:"Reinhard",[dm]:"Cineon",[fm]:"ACESFilmic",[mm]:"AgX",[gm]:"Neutral",[pm]:"Custom"};function O3(n,e){let t=U3[e];return t===void 0?(Ge("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Uu=new B;function B3(){ot.getLuminanceCoefficients(Uu);let n=Uu.x.toFixed(4),e=Uu.y.toFixed(4),t=Uu.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function z3(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Dl).join(`
`)}function V3(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function G3(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=n.getActiveAttrib(e,r),o=s.name,a=1;s.type===n.FLOAT_MAT2&&(a=2),s.type===n.FLOAT_MAT3&&(a=3),s.type===n.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Dl(n){return n!==""}function m_(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function g_(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var H3=/^[ \t]*#include +<([\w\d./]+)>/gm;function Vm(n){return n.replace(H3,W3)}function W3(n,e){let t=it[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Vm(t)}var X3=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function y_(n){return n.replace(X3,q3)}function q3(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function v_(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var $3={[Ml]:"SHADOWMAP_TYPE_PCF",[Vo]:"SHADOWMAP_TYPE_VSM"};function Y3(n){return $3[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var K3={[Ho]:"ENVMAP_MODE_REFRACTION"};function Z3(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":K3[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var J3={[cm]:"ENVMAP_BLENDING_MULTIPLY",[k0]:"ENVMAP_BLENDING_MIX",[D0]:"ENVMAP_BLENDING_ADD"};function j3(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":J3[n.combine]||"ENVMAP_BLENDING_NONE"}function Q3(n,e,t,i){let r=n.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=Y3(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=Z3(t),u=j3(t),f=z3(t),d=V3(s),m=r.createProgram(),v,p,y=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Dl).join(`
`),v.length>0&&(v+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Dl).join(`
`),p.length>0&&(p+=`
`)):(v=[v_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Dl).join(`
`),p=[v_(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Yi?"#define TONE_MAPPING":"",t.toneMapping!==Yi?it.tonemapping_pars_fragment:"",t.toneMapping!==Yi?O3("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",it.colorspace_pars_fragment,N3("linearToOutputTexel",t.outputColorSpace),B3(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Dl).join(`
`)),o=Vm(o),o=m_(o,t),o=g_(o,t),a=Vm(a),a=m_(a,t),a=g_(a,t),o=y_(o),a=y_(a),t.isRawShaderMaterial!==!0&&(y=`#version 300 es
`,v=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,p=["#define varying in",t.glslVersion===Wn?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Wn?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let x=y+v+o,A=y+p+a,S=d_(r,r.VERTEX_SHADER,x),E=d_(r,r.FRAGMENT_SHADER,A);r.attachShader(m,S),r.attachShader(m,E),t.index0AttributeName!==void 0?r.bindAttribLocation(m,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(m,0,"position"),r.linkProgram(m);function T(P){if(n.debug.checkShaderErrors){let I=r.getProgramInfoLog(m)||"",U=r.getShaderInfoLog(S)||"",V=r.getShaderInfoLog(E)||"",k=I.trim(),q=U.trim(),Y=V.trim(),z=!0,ie=!0;if(r.getProgramParameter(m,r.LINK_STATUS)===!1)if(z=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,m,S,E);else{let X=p_(r,S,"vertex"),te=p_(r,E,"fragment");Ye("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(m,r.VALIDATE_STATUS)+`

Material Name: `+P.name+`
Material Type: `+P.type+`

Program Info Log: `+k+`
`+X+`
`+te)}else k!==""?Ge("WebGLProgram: Program Info Log:",k):(q===""||Y==="")&&(ie=!1);ie&&(P.diagnostics={runnable:z,programLog:k,vertexShader:{log:q,prefix:v},fragmentShader:{log:Y,prefix:p}})}r.deleteShader(S),r.deleteShader(E),_=new Yo(r,m),M=G3(r,m)}let _;this.getUniforms=function(){return _===void 0&&T(this),_};let M;this.getAttributes=function(){return M===void 0&&T(this),M};let L=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return L===!1&&(L=r.getProgramParameter(m,L3)),L},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(m),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=F3++,this.cacheKey=e,this.usedTimes=1,this.program=m,this.vertexShader=S,this.fragmentShader=E,this}var eR=0,Gm=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Hm(e),t.set(e,i)),i}},Hm=class{constructor(e){this.id=eR++,this.code=e,this.usedTimes=0}};function tR(n){return n===cs||n===Il||n===Ll}function nR(n,e,t,i,r,s){let o=new pl,a=new Gm,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(_){return l.add(_),_===0?"uv":`uv${_}`}function m(_,M,L,P,I,U){let V=P.fog,k=I.geometry,q=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?P.environment:null,Y=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,z=e.get(_.envMap||q,Y),ie=f[_.type],X=i.precision;_.precision!==null&&(X=i.getMaxPrecision(_.precision),X!==_.precision&&Ge("WebGLProgram.getParameters:",_.precision,"not supported, using",X,"instead."));let te=k.morphAttributes.position||k.morphAttributes.normal||k.morphAttributes.color,ne=te!==void 0?te.length:0,Me=0;k.morphAttributes.position!==void 0&&(Me=1),k.morphAttributes.normal!==void 0&&(Me=2),k.morphAttributes.color!==void 0&&(Me=3);let ke,K,re,xe;if(ie){let ve=Ji[ie];ke=ve.vertexShader,K=ve.fragmentShader}else{ke=_.vertexShader,K=_.fragmentShader;let ve=a.getVertexShaderStage(_),At=a.getFragmentShaderStage(_);a.update(_,ve,At),re=ve.id,xe=At.id}let De=n.getRenderTarget(),ge=n.state.buffers.depth.getReversed(),qe=I.isInstancedMesh===!0,Ft=I.isBatchedMesh===!0,Oe=!!_.map,dt=!!_.matcap,ft=!!z,tt=ft&&z.isPMREMTexture===!0,Mn=!!_.aoMap,an=!!_.lightMap,$n=!!_.bumpMap&&_.wireframe===!1,Gt=!!_.normalMap,Bi=!!_.displacementMap,yn=!!_.emissiveMap,ui=!!_.metalnessMap,di=!!_.roughnessMap,fi=_.anisotropy>0,O=_.clearcoat>0,pi=_.diffuseRoughness>0,Ot=_.dispersion>0,Bt=_.retroreflectivity>0,ye=_.iridescence>0,ln=_.sheen>0,Ve=_.transmission>0,Ke=fi&&!!_.anisotropyMap,C=O&&!!_.clearcoatMap,b=O&&!!_.clearcoatNormalMap,H=O&&!!_.clearcoatRoughnessMap,se=pi&&!!_.diffuseRoughnessMap,ee=ye&&!!_.iridescenceMap,ce=ye&&!!_.iridescenceThicknessMap,pe=ln&&!!_.sheenColorMap,J=ln&&!!_.sheenRoughnessMap,j=!!_.specularMap,ue=!!_.specularColorMap,F=!!_.specularIntensityMap,Q=Ve&&!!_.transmissionMap,Z=Ve&&!!_.thicknessMap,de=!!_.gradientMap,le=!!_.alphaMap,he=_.alphaTest>0,Ue=!!_.alphaHash,nt=!!_.extensions,ae=Yi;_.toneMapped&&(De===null||De.isXRRenderTarget===!0)&&(ae=n.toneMapping);let ze=tt?z.isCompressedCubeTexture?z.image[0].mipmaps:z.mipmaps:null,et={shaderID:ie,shaderType:_.type,shaderName:_.name,vertexShader:ke,fragmentShader:K,defines:_.defines,customVertexShaderID:re,customFragmentShaderID:xe,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:X,batching:Ft,batchingColor:Ft&&I._colorsTexture!==null,instancing:qe,instancingColor:qe&&I.instanceColor!==null,instancingMorph:qe&&I.morphTexture!==null,outputColorSpace:De===null?n.outputColorSpace:De.isXRRenderTarget===!0?De.texture.colorSpace:ot.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Oe,matcap:dt,envMap:ft,envMapMode:ft&&z.mapping,envMapPMREM:tt,envMapMaxLod:tt?ze.length-1:null,envMapSize:tt?ze[0].width:null,aoMap:Mn,lightMap:an,bumpMap:$n,normalMap:Gt,displacementMap:Bi,emissiveMap:yn,normalMapObjectSpace:Gt&&_.normalMapType===O0,normalMapTangentSpace:Gt&&_.normalMapType===Mm,packedNormalMap:Gt&&_.normalMapType===Mm&&tR(_.normalMap.format),metalnessMap:ui,roughnessMap:di,anisotropy:fi,anisotropyMap:Ke,clearcoat:O,clearcoatMap:C,clearcoatNormalMap:b,clearcoatRoughnessMap:H,diffuseRoughness:pi,diffuseRoughnessMap:se,dispersion:Ot,retroreflection:Bt,iridescence:ye,iridescenceMap:ee,iridescenceThicknessMap:ce,sheen:ln,sheenColorMap:pe,sheenRoughnessMap:J,specularMap:j,specularColorMap:ue,specularIntensityMap:F,transmission:Ve,transmissionMap:Q,thicknessMap:Z,gradientMap:de,opaque:_.transparent===!1&&_.blending===Go&&_.alphaToCoverage===!1,alphaMap:le,alphaTest:he,alphaHash:Ue,combine:_.combine,mapUv:Oe&&d(_.map.channel),aoMapUv:Mn&&d(_.aoMap.channel),lightMapUv:an&&d(_.lightMap.channel),bumpMapUv:$n&&d(_.bumpMap.channel),normalMapUv:Gt&&d(_.normalMap.channel),displacementMapUv:Bi&&d(_.displacementMap.channel),emissiveMapUv:yn&&d(_.emissiveMap.channel),metalnessMapUv:ui&&d(_.metalnessMap.channel),roughnessMapUv:di&&d(_.roughnessMap.channel),anisotropyMapUv:Ke&&d(_.anisotropyMap.channel),clearcoatMapUv:C&&d(_.clearcoatMap.channel),clearcoatNormalMapUv:b&&d(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:H&&d(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:se&&d(_.diffuseRoughnessMap.channel),iridescenceMapUv:ee&&d(_.iridescenceMap.channel),iridescenceThicknessMapUv:ce&&d(_.iridescenceThicknessMap.channel),sheenColorMapUv:pe&&d(_.sheenColorMap.channel),sheenRoughnessMapUv:J&&d(_.sheenRoughnessMap.channel),specularMapUv:j&&d(_.specularMap.channel),specularColorMapUv:ue&&d(_.specularColorMap.channel),specularIntensityMapUv:F&&d(_.specularIntensityMap.channel),transmissionMapUv:Q&&d(_.transmissionMap.channel),thicknessMapUv:Z&&d(_.thicknessMap.channel),alphaMapUv:le&&d(_.alphaMap.channel),vertexTangents:!!k.attributes.tangent&&(Gt||fi),vertexNormals:!!k.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!k.attributes.color&&k.attributes.color.itemSize===4,pointsUvs:I.isPoints===!0&&!!k.attributes.uv&&(Oe||le),fog:!!V,useFog:_.fog===!0,fogExp2:!!V&&V.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||k.attributes.normal===void 0&&Gt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ge,skinning:I.isSkinnedMesh===!0,hasPositionAttribute:k.attributes.position!==void 0,morphTargets:k.morphAttributes.position!==void 0,morphNormals:k.morphAttributes.normal!==void 0,morphColors:k.morphAttributes.color!==void 0,morphTargetsCount:ne,morphTextureStride:Me,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:U.filter(ve=>ve.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&L.length>0,shadowMapType:n.shadowMap.type,toneMapping:ae,decodeVideoTexture:Oe&&_.map.isVideoTexture===!0&&ot.getTransfer(_.map.colorSpace)===Mt,decodeVideoTextureEmissive:yn&&_.emissiveMap.isVideoTexture===!0&&ot.getTransfer(_.emissiveMap.colorSpace)===Mt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===Un,flipSided:_.side===Vn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:nt&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(nt&&_.extensions.multiDraw===!0||Ft)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return et.vertexUv1s=l.has(1),et.vertexUv2s=l.has(2),et.vertexUv3s=l.has(3),l.clear(),et}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let L in _.defines)M.push(L),M.push(_.defines[L]);return _.isRawShaderMaterial===!1&&(p(M,_),y(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function p(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function y(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function x(_){let M=f[_.type],L;if(M){let P=Ji[M];L=Q0.clone(P.uniforms)}else L=_.uniforms;return L}function A(_,M){let L=h.get(M);return L!==void 0?++L.usedTimes:(L=new Q3(n,M,_,r),c.push(L),h.set(M,L)),L}function S(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function E(_){a.remove(_)}function T(){a.dispose()}return{getParameters:m,getProgramCacheKey:v,getUniforms:x,acquireProgram:A,releaseProgram:S,releaseShaderCache:E,programs:c,dispose:T}}function iR(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function r(o,a,l){n.get(o)[a]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function rR(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function __(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function x_(){let n=[],e=0,t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,m,v,p,y){let x=n[e];return x===void 0?(x={id:f.id,object:f,geometry:d,material:m,materialVariant:o(f),groupOrder:v,renderOrder:f.renderOrder,z:p,group:y},n[e]=x):(x.id=f.id,x.object=f,x.geometry=d,x.material=m,x.materialVariant=o(f),x.groupOrder=v,x.renderOrder=f.renderOrder,x.z=p,x.group=y),e++,x}function l(f,d,m,v,p,y,x){x.reversedDepth===!0&&(p=-p);let A=a(f,d,m,v,p,y);m.transmission>0?i.push(A):m.transparent===!0?r.push(A):t.push(A)}function c(f,d,m,v,p,y){let x=a(f,d,m,v,p,y);m.transmission>0?i.unshift(x):m.transparent===!0?r.unshift(x):t.unshift(x)}function h(f,d){t.length>1&&t.sort(f||rR),i.length>1&&i.sort(d||__),r.length>1&&r.sort(d||__)}function u(){for(let f=e,d=n.length;f<d;f++){let m=n[f];if(m.id===null)break;m.id=null,m.object=null,m.geometry=null,m.material=null,m.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function sR(){let n=new WeakMap;function e(i,r){let s=n.get(i),o;return s===void 0?(o=new x_,n.set(i,[o])):r>=s.length?(o=new x_,s.push(o)):o=s[r],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function oR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new B,color:new yt};break;case"SpotLight":t={position:new B,direction:new B,color:new yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new B,color:new yt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new B,skyColor:new yt,groundColor:new yt};break;case"RectAreaLight":t={color:new yt,position:new B,halfWidth:new B,halfHeight:new B};break}return n[e.id]=t,t}}}function aR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var lR=0;function cR(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function hR(n){let e=new oR,t=aR(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new B);let r=new B,s=new zt,o=new zt;function a(c){let h=0,u=0,f=0;for(let U=0;U<9;U++)i.probe[U].set(0,0,0);let d=0,m=0,v=0,p=0,y=0,x=0,A=0,S=0,E=0,T=0,_=0,M=0,L=0,P=0;c.sort(cR);for(let U=0,V=c.length;U<V;U++){let k=c[U],q=k.color,Y=k.intensity,z=k.distance,ie=null;if(k.shadow&&k.shadow.map&&(k.shadow.map.texture.format===cs?ie=k.shadow.map.texture:ie=k.shadow.map.depthTexture||k.shadow.map.texture),k.isAmbientLight)h+=q.r*Y,u+=q.g*Y,f+=q.b*Y;else if(k.isLightProbe){for(let X=0;X<9;X++)i.probe[X].addScaledVector(k.sh.coefficients[X],Y);P++}else if(k.isSunLight){let X=e.get(k);if(X.color.copy(k.color).multiplyScalar(k.intensity),k.castShadow){let te=k.shadow,ne=t.get(k);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize.copy(te.mapSize).multiply(te.getFrameExtents()),i.sunShadow[m]=ne,i.sunShadowMap[m]=ie;let Me=te.getViewportCount();for(let ke=0;ke<Me;ke++)i.sunShadowMatrix[v+ke]=te.getMatrix(ke),i.sunShadowCascade[v+ke]=te._cascadeData[ke];v+=Me,m++}i.sun[d]=X,d++}else if(k.isDirectionalLight){let X=e.get(k);if(X.color.copy(k.color).multiplyScalar(k.intensity),k.castShadow){let te=k.shadow,ne=t.get(k);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,i.directionalShadow[p]=ne,i.directionalShadowMap[p]=ie,i.directionalShadowMatrix[p]=k.shadow.matrix,E++}i.directional[p]=X,p++}else if(k.isSpotLight){let X=e.get(k);X.position.setFromMatrixPosition(k.matrixWorld),X.color.copy(q).multiplyScalar(Y),X.distance=z,X.coneCos=Math.cos(k.angle),X.penumbraCos=Math.cos(k.angle*(1-k.penumbra)),X.decay=k.decay,i.spot[x]=X;let te=k.shadow;if(k.map&&(i.spotLightMap[M]=k.map,M++,te.updateMatrices(k),k.castShadow&&L++),i.spotLightMatrix[x]=te.matrix,k.castShadow){let ne=t.get(k);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,i.spotShadow[x]=ne,i.spotShadowMap[x]=ie,_++}x++}else if(k.isRectAreaLight){let X=e.get(k);X.color.copy(q).multiplyScalar(Y),X.halfWidth.set(k.width*.5,0,0),X.halfHeight.set(0,k.height*.5,0),i.rectArea[A]=X,A++}else if(k.isPointLight){let X=e.get(k);if(X.color.copy(k.color).multiplyScalar(k.intensity),X.distance=k.distance,X.decay=k.decay,k.castShadow){let te=k.shadow,ne=t.get(k);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,ne.shadowCameraNear=te.camera.near,ne.shadowCameraFar=te.camera.far,i.pointShadow[y]=ne,i.pointShadowMap[y]=ie,i.pointShadowMatrix[y]=k.shadow.matrix,T++}i.point[y]=X,y++}else if(k.isHemisphereLight){let X=e.get(k);X.skyColor.copy(k.color).multiplyScalar(Y),X.groundColor.copy(k.groundColor).multiplyScalar(Y),i.hemi[S]=X,S++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=_e.LTC_FLOAT_1,i.rectAreaLTC2=_e.LTC_FLOAT_2):(i.rectAreaLTC1=_e.LTC_HALF_1,i.rectAreaLTC2=_e.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=f;let I=i.hash;(I.sunLength!==d||I.directionalLength!==p||I.pointLength!==y||I.spotLength!==x||I.rectAreaLength!==A||I.hemiLength!==S||I.numSunShadows!==m||I.numDirectionalShadows!==E||I.numPointShadows!==T||I.numSpotShadows!==_||I.numSpotMaps!==M||I.numLightProbes!==P)&&(i.sun.length=d,i.directional.length=p,i.spot.length=x,i.rectArea.length=A,i.point.length=y,i.hemi.length=S,i.sunShadow.length=m,i.sunShadowMap.length=m,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=E,i.directionalShadowMap.length=E,i.directionalShadowMatrix.length=E,i.pointShadow.length=T,i.pointShadowMap.length=T,i.pointShadowMatrix.length=T,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-L,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=L,i.numLightProbes=P,I.sunLength=d,I.directionalLength=p,I.pointLength=y,I.spotLength=x,I.rectAreaLength=A,I.hemiLength=S,I.numSunShadows=m,I.numDirectionalShadows=E,I.numPointShadows=T,I.numSpotShadows=_,I.numSpotMaps=M,I.numLightProbes=P,i.version=lR++)}function l(c,h){let u=0,f=0,d=0,m=0,v=0,p=0,y=h.matrixWorldInverse;for(let x=0,A=c.length;x<A;x++){let S=c[x];if(S.isSunLight){let E=i.sun[u];E.direction.setFromMatrixPosition(S.matrixWorld),E.direction.transformDirection(y),u++}else if(S.isDirectionalLight){let E=i.directional[f];E.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),E.direction.sub(r),E.direction.transformDirection(y),f++}else if(S.isSpotLight){let E=i.spot[m];E.position.setFromMatrixPosition(S.matrixWorld),E.position.applyMatrix4(y),E.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),E.direction.sub(r),E.direction.transformDirection(y),m++}else if(S.isRectAreaLight){let E=i.rectArea[v];E.position.setFromMatrixPosition(S.matrixWorld),E.position.applyMatrix4(y),o.identity(),s.copy(S.matrixWorld),s.premultiply(y),o.extractRotation(s),E.halfWidth.set(S.width*.5,0,0),E.halfHeight.set(0,S.height*.5,0),E.halfWidth.applyMatrix4(o),E.halfHeight.applyMatrix4(o),v++}else if(S.isPointLight){let E=i.point[d];E.position.setFromMatrixPosition(S.matrixWorld),E.position.applyMatrix4(y),d++}else if(S.isHemisphereLight){let E=i.hemi[p];E.direction.setFromMatrixPosition(S.matrixWorld),E.direction.transformDirection(y),p++}}}return{setup:a,setupView:l,state:i}}function b_(n){let e=new hR(n),t=[],i=[],r=[];function s(u){h.camera=u,t.length=0,i.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),r.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function uR(n){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new b_(n),e.set(r,[a])):s>=o.length?(a=new b_(n),o.push(a)):a=o[s],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var dR=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,fR=`uniform sampler2D shadow_pass;
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
}`,pR=[new B(1,0,0),new B(-1,0,0),new B(0,1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1)],mR=[new B(0,-1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1),new B(0,-1,0),new B(0,-1,0)],w_=new zt,kl=new B,Um=new B;function gR(n,e,t){let i=new Ds,r=new Ne,s=new Ne,o=new Xt,a=new Vh,l=new Gh,c={},h=t.maxTextureSize,u={[ls]:Vn,[Vn]:ls,[Un]:Un},f=new Xi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ne},radius:{value:4}},vertexShader:dR,fragmentShader:fR}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let m=new Pi;m.setAttribute("position",new hn(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new qt(m,f),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Ml;let y=this.type;this.render=function(T,_,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||T.length===0)return;this.type===y0&&(Ge("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Ml);let L=n.getRenderTarget(),P=n.getActiveCubeFace(),I=n.getActiveMipmapLevel(),U=n.state;U.setBlending(Ns),U.buffers.depth.getReversed()===!0?U.buffers.color.setClear(0,0,0,0):U.buffers.color.setClear(1,1,1,1),U.buffers.depth.setTest(!0),U.setScissorTest(!1);let V=y!==this.type;V&&_.traverse(function(k){k.material&&(Array.isArray(k.material)?k.material.forEach(q=>q.needsUpdate=!0):k.material.needsUpdate=!0)});for(let k=0,q=T.length;k<q;k++){let Y=T[k],z=Y.shadow;if(z===void 0){Ge("WebGLShadowMap:",Y,"has no shadow.");continue}if(z.autoUpdate===!1&&z.needsUpdate===!1)continue;r.copy(z.mapSize);let ie=z.getFrameExtents();r.multiply(ie),s.copy(z.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/ie.x),r.x=s.x*ie.x,z.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/ie.y),r.y=s.y*ie.y,z.mapSize.y=s.y));let X=n.state.buffers.depth.getReversed();if(z.camera._reversedDepth=X,z.map===null||V===!0){if(z.map!==null&&(z.map.depthTexture!==null&&(z.map.depthTexture.dispose(),z.map.depthTexture=null),z.map.dispose()),this.type===Vo){if(Y.isPointLight){Ge("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}z.map=new un(r.x,r.y,{format:cs,type:Fi,minFilter:Tn,magFilter:Tn,generateMipmaps:!1}),z.map.texture.name=Y.name+".shadowMap",z.map.depthTexture=new Cr(r.x,r.y,ri),z.map.depthTexture.name=Y.name+".shadowMapDepth",z.map.depthTexture.format=Ar,z.map.depthTexture.compareFunction=null,z.map.depthTexture.minFilter=Wt,z.map.depthTexture.magFilter=Wt}else Y.isPointLight?(z.map=new Nl(r.x),z.map.depthTexture=new _l(r.x,Hn)):(z.map=new un(r.x,r.y),z.map.depthTexture=new Cr(r.x,r.y,Hn)),z.map.depthTexture.name=Y.name+".shadowMap",z.map.depthTexture.format=Ar,this.type===Ml?(z.map.depthTexture.compareFunction=X?Tm:Am,z.map.depthTexture.minFilter=Tn,z.map.depthTexture.magFilter=Tn):(z.map.depthTexture.compareFunction=null,z.map.depthTexture.minFilter=Wt,z.map.depthTexture.magFilter=Wt);z.camera.updateProjectionMatrix()}z.map.isWebGLCubeRenderTarget!==!0&&(z.map.width!==r.x||z.map.height!==r.y)&&z.map.setSize(r.x,r.y);let te=z.map.isWebGLCubeRenderTarget?6:z.getViewportCount();Y.isPointLight!==!0&&z.updateMatrices(Y,M);let ne=(z.camera.layers.mask&4294967294)!==0?z.camera.layers:M.layers;for(let Me=0;Me<te;Me++){let ke=z.getCamera(Me);if(Y.isPointLight){let K=z.camera,re=z.matrix,xe=Y.distance||K.far;xe!==K.far&&(K.far=xe,K.updateProjectionMatrix()),kl.setFromMatrixPosition(Y.matrixWorld),K.position.copy(kl),Um.copy(K.position),Um.add(pR[Me]),K.up.copy(mR[Me]),K.lookAt(Um),K.updateMatrixWorld(),re.makeTranslation(-kl.x,-kl.y,-kl.z),w_.multiplyMatrices(K.projectionMatrix,K.matrixWorldInverse),z._frustum.setFromProjectionMatrix(w_,K.coordinateSystem,K.reversedDepth)}if(z.map.isWebGLCubeRenderTarget)n.setRenderTarget(z.map,Me),n.clear();else{Me===0&&(n.setRenderTarget(z.map),n.clear());let K=z.getViewport(Me);o.set(s.x*K.x,s.y*K.y,s.x*K.z,s.y*K.w),U.viewport(o)}i=z.getFrustum(Me),S(_,M,ke,Y,ne,this.type)}z.isPointLightShadow!==!0&&this.type===Vo&&x(z,M),z.needsUpdate=!1}y=this.type,p.needsUpdate=!1,n.setRenderTarget(L,P,I)};function x(T,_){let M=e.update(v);f.defines.VSM_SAMPLES!==T.blurSamples&&(f.defines.VSM_SAMPLES=T.blurSamples,d.defines.VSM_SAMPLES=T.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),T.mapPass===null?T.mapPass=new un(r.x,r.y,{format:cs,type:Fi}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),f.uniforms.shadow_pass.value=T.map.depthTexture,f.uniforms.resolution.value.set(T.map.width,T.map.height),f.uniforms.radius.value=T.radius,n.setRenderTarget(T.mapPass),n.clear(),n.renderBufferDirect(_,null,M,f,v,null),d.uniforms.shadow_pass.value=T.mapPass.texture,d.uniforms.resolution.value.set(T.map.width,T.map.height),d.uniforms.radius.value=T.radius,n.setRenderTarget(T.map),n.clear(),n.renderBufferDirect(_,null,M,d,v,null)}function A(T,_,M,L){let P=null,I=M.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(I!==void 0)P=I;else if(P=M.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let U=P.uuid,V=_.uuid,k=c[U];k===void 0&&(k={},c[U]=k);let q=k[V];q===void 0&&(q=P.clone(),k[V]=q,_.addEventListener("dispose",E)),P=q}if(P.visible=_.visible,P.wireframe=_.wireframe,L===Vo?P.side=_.shadowSide!==null?_.shadowSide:_.side:P.side=_.shadowSide!==null?_.shadowSide:u[_.side],P.alphaMap=_.alphaMap,P.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,P.map=_.map,P.clipShadows=_.clipShadows,P.clippingPlanes=_.clippingPlanes,P.clipIntersection=_.clipIntersection,P.displacementMap=_.displacementMap,P.displacementScale=_.displacementScale,P.displacementBias=_.displacementBias,P.wireframeLinewidth=_.wireframeLinewidth,P.linewidth=_.linewidth,M.isPointLight===!0&&P.isMeshDistanceMaterial===!0){let U=n.properties.get(P);U.light=M}return P}function S(T,_,M,L,P,I){if(T.visible===!1)return;if(T.layers.test(P)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&I===Vo)&&(!T.frustumCulled||T.intersectsFrustum(i))){T.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,T.matrixWorld);let k=e.update(T),q=T.material;if(Array.isArray(q)){let Y=k.groups;for(let z=0,ie=Y.length;z<ie;z++){let X=Y[z],te=q[X.materialIndex];if(te&&te.visible){let ne=A(T,te,L,I);T.onBeforeShadow(n,T,_,M,k,ne,X),n.renderBufferDirect(M,null,k,ne,T,X),T.onAfterShadow(n,T,_,M,k,ne,X)}}}else if(q.visible){let Y=A(T,q,L,I);T.onBeforeShadow(n,T,_,M,k,Y,null),n.renderBufferDirect(M,null,k,Y,T,null),T.onAfterShadow(n,T,_,M,k,Y,null)}}let V=T.children;for(let k=0,q=V.length;k<q;k++)S(V[k],_,M,L,P,I)}function E(T){T.target.removeEventListener("dispose",E);for(let M in c){let L=c[M],P=T.target.uuid;P in L&&(L[P].dispose(),delete L[P])}}}function yR(n,e){function t(){let F=!1,Q=new Xt,Z=null,de=new Xt(0,0,0,0);return{setMask:function(le){Z!==le&&!F&&(n.colorMask(le,le,le,le),Z=le)},setLocked:function(le){F=le},setClear:function(le,he,Ue,nt,ae){ae===!0&&(le*=nt,he*=nt,Ue*=nt),Q.set(le,he,Ue,nt),de.equals(Q)===!1&&(n.clearColor(le,he,Ue,nt),de.copy(Q))},reset:function(){F=!1,Z=null,de.set(-1,0,0,0)}}}function i(){let F=!1,Q=!1,Z=null,de=null,le=null;return{setReversed:function(he){if(Q!==he){let Ue=e.get("EXT_clip_control");he?Ue.clipControlEXT(Ue.LOWER_LEFT_EXT,Ue.ZERO_TO_ONE_EXT):Ue.clipControlEXT(Ue.LOWER_LEFT_EXT,Ue.NEGATIVE_ONE_TO_ONE_EXT),Q=he;let nt=le;le=null,this.setClear(nt)}},getReversed:function(){return Q},setTest:function(he){he?ge(n.DEPTH_TEST):qe(n.DEPTH_TEST)},setMask:function(he){Z!==he&&!F&&(n.depthMask(he),Z=he)},setFunc:function(he){if(Q&&(he=K0[he]),de!==he){switch(he){case Th:n.depthFunc(n.NEVER);break;case Eh:n.depthFunc(n.ALWAYS);break;case Ch:n.depthFunc(n.LESS);break;case Lo:n.depthFunc(n.LEQUAL);break;case Rh:n.depthFunc(n.EQUAL);break;case Ph:n.depthFunc(n.GEQUAL);break;case Ih:n.depthFunc(n.GREATER);break;case Lh:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}de=he}},setLocked:function(he){F=he},setClear:function(he){le!==he&&(le=he,Q&&(he=1-he),n.clearDepth(he))},reset:function(){F=!1,Z=null,de=null,le=null,Q=!1}}}function r(){let F=!1,Q=null,Z=null,de=null,le=null,he=null,Ue=null,nt=null,ae=null;return{setTest:function(ze){F||(ze?ge(n.STENCIL_TEST):qe(n.STENCIL_TEST))},setMask:function(ze){Q!==ze&&!F&&(n.stencilMask(ze),Q=ze)},setFunc:function(ze,et,ve){(Z!==ze||de!==et||le!==ve)&&(n.stencilFunc(ze,et,ve),Z=ze,de=et,le=ve)},setOp:function(ze,et,ve){(he!==ze||Ue!==et||nt!==ve)&&(n.stencilOp(ze,et,ve),he=ze,Ue=et,nt=ve)},setLocked:function(ze){F=ze},setClear:function(ze){ae!==ze&&(n.clearStencil(ze),ae=ze)},reset:function(){F=!1,Q=null,Z=null,de=null,le=null,he=null,Ue=null,nt=null,ae=null}}}let s=new t,o=new i,a=new r,l={},c=new WeakMap,h={},u={},f={},d=new WeakMap,m=[],v=null,p=!1,y=null,x=null,A=null,S=null,E=null,T=null,_=null,M=new yt(0,0,0),L=0,P=!1,I=null,U=null,V=null,k=null,q=null,Y=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),z=!1,ie=0,X=n.getParameter(n.VERSION);X.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(X)[1]),z=ie>=1):X.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(X)[1]),z=ie>=2);let te=null,ne={},Me=n.getParameter(n.SCISSOR_BOX),ke=n.getParameter(n.VIEWPORT),K=new Xt().fromArray(Me),re=new Xt().fromArray(ke);function xe(F,Q,Z,de){let le=new Uint8Array(4),he=n.createTexture();n.bindTexture(F,he),n.texParameteri(F,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(F,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ue=0;Ue<Z;Ue++)F===n.TEXTURE_3D||F===n.TEXTURE_2D_ARRAY?n.texImage3D(Q,0,n.RGBA,1,1,de,0,n.RGBA,n.UNSIGNED_BYTE,le):n.texImage2D(Q+Ue,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,le);return he}let De={};De[n.TEXTURE_2D]=xe(n.TEXTURE_2D,n.TEXTURE_2D,1),De[n.TEXTURE_CUBE_MAP]=xe(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),De[n.TEXTURE_2D_ARRAY]=xe(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),De[n.TEXTURE_3D]=xe(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ge(n.DEPTH_TEST),o.setFunc(Lo),$n(!1),Gt(rm),ge(n.CULL_FACE),Mn(Ns);function ge(F){h[F]!==!0&&(n.enable(F),h[F]=!0)}function qe(F){h[F]!==!1&&(n.disable(F),h[F]=!1)}function Ft(F,Q){return f[F]!==Q?(n.bindFramebuffer(F,Q),f[F]=Q,F===n.DRAW_FRAMEBUFFER&&(f[n.FRAMEBUFFER]=Q),F===n.FRAMEBUFFER&&(f[n.DRAW_FRAMEBUFFER]=Q),!0):!1}function Oe(F,Q){let Z=m,de=!1;if(F){Z=d.get(Q),Z===void 0&&(Z=[],d.set(Q,Z));let le=F.textures;if(Z.length!==le.length||Z[0]!==n.COLOR_ATTACHMENT0){for(let he=0,Ue=le.length;he<Ue;he++)Z[he]=n.COLOR_ATTACHMENT0+he;Z.length=le.length,de=!0}}else Z[0]!==n.BACK&&(Z[0]=n.BACK,de=!0);de&&n.drawBuffers(Z)}function dt(F){return v!==F?(n.useProgram(F),v=F,!0):!1}let ft={[Rr]:n.FUNC_ADD,[v0]:n.FUNC_SUBTRACT,[_0]:n.FUNC_REVERSE_SUBTRACT};ft[x0]=n.MIN,ft[b0]=n.MAX;let tt={[w0]:n.ZERO,[$i]:n.ONE,[S0]:n.SRC_COLOR,[lm]:n.SRC_ALPHA,[R0]:n.SRC_ALPHA_SATURATE,[E0]:n.DST_COLOR,[A0]:n.DST_ALPHA,[M0]:n.ONE_MINUS_SRC_COLOR,[Li]:n.ONE_MINUS_SRC_ALPHA,[C0]:n.ONE_MINUS_DST_COLOR,[T0]:n.ONE_MINUS_DST_ALPHA,[P0]:n.CONSTANT_COLOR,[I0]:n.ONE_MINUS_CONSTANT_COLOR,[L0]:n.CONSTANT_ALPHA,[F0]:n.ONE_MINUS_CONSTANT_ALPHA};function Mn(F,Q,Z,de,le,he,Ue,nt,ae,ze){if(F===Ns){p===!0&&(qe(n.BLEND),p=!1);return}if(p===!1&&(ge(n.BLEND),p=!0),F!==qi){if(F!==y||ze!==P){if((x!==Rr||E!==Rr)&&(n.blendEquation(n.FUNC_ADD),x=Rr,E=Rr),ze)switch(F){case Go:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case sm:n.blendFunc(n.ONE,n.ONE);break;case om:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case am:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ye("WebGLState: Invalid blending: ",F);break}else switch(F){case Go:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case sm:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case om:Ye("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case am:Ye("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ye("WebGLState: Invalid blending: ",F);break}A=null,S=null,T=null,_=null,M.set(0,0,0),L=0,y=F,P=ze}return}le=le||Q,he=he||Z,Ue=Ue||de,(Q!==x||le!==E)&&(n.blendEquationSeparate(ft[Q],ft[le]),x=Q,E=le),(Z!==A||de!==S||he!==T||Ue!==_)&&(n.blendFuncSeparate(tt[Z],tt[de],tt[he],tt[Ue]),A=Z,S=de,T=he,_=Ue),(nt.equals(M)===!1||ae!==L)&&(n.blendColor(nt.r,nt.g,nt.b,ae),M.copy(nt),L=ae),y=F,P=!1}function an(F,Q){F.side===Un?qe(n.CULL_FACE):ge(n.CULL_FACE);let Z=F.side===Vn;Q&&(Z=!Z),$n(Z),F.blending===Go&&F.transparent===!1?Mn(Ns):Mn(F.blending,F.blendEquation,F.blendSrc,F.blendDst,F.blendEquationAlpha,F.blendSrcAlpha,F.blendDstAlpha,F.blendColor,F.blendAlpha,F.premultipliedAlpha),o.setFunc(F.depthFunc),o.setTest(F.depthTest),o.setMask(F.depthWrite),s.setMask(F.colorWrite);let de=F.stencilWrite;a.setTest(de),de&&(a.setMask(F.stencilWriteMask),a.setFunc(F.stencilFunc,F.stencilRef,F.stencilFuncMask),a.setOp(F.stencilFail,F.stencilZFail,F.stencilZPass)),yn(F.polygonOffset,F.polygonOffsetFactor,F.polygonOffsetUnits),F.alphaToCoverage===!0?ge(n.SAMPLE_ALPHA_TO_COVERAGE):qe(n.SAMPLE_ALPHA_TO_COVERAGE)}function $n(F){I!==F&&(F?n.frontFace(n.CW):n.frontFace(n.CCW),I=F)}function Gt(F){F!==m0?(ge(n.CULL_FACE),F!==U&&(F===rm?n.cullFace(n.BACK):F===g0?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):qe(n.CULL_FACE),U=F}function Bi(F){F!==V&&(z&&n.lineWidth(F),V=F)}function yn(F,Q,Z){F?(ge(n.POLYGON_OFFSET_FILL),(k!==Q||q!==Z)&&(k=Q,q=Z,o.getReversed()&&(Q=-Q,Z=-Z),n.polygonOffset(Q,Z))):qe(n.POLYGON_OFFSET_FILL)}function ui(F){F?ge(n.SCISSOR_TEST):qe(n.SCISSOR_TEST)}function di(F){F===void 0&&(F=n.TEXTURE0+Y-1),te!==F&&(n.activeTexture(F),te=F)}function fi(F,Q,Z){Z===void 0&&(te===null?Z=n.TEXTURE0+Y-1:Z=te);let de=ne[Z];de===void 0&&(de={type:void 0,texture:void 0},ne[Z]=de),(de.type!==F||de.texture!==Q)&&(te!==Z&&(n.activeTexture(Z),te=Z),n.bindTexture(F,Q||De[F]),de.type=F,de.texture=Q)}function O(){let F=ne[te];F!==void 0&&F.type!==void 0&&(n.bindTexture(F.type,null),F.type=void 0,F.texture=void 0)}function pi(){try{n.compressedTexImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Ot(){try{n.compressedTexImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Bt(){try{n.texSubImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function ye(){try{n.texSubImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function ln(){try{n.compressedTexSubImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Ve(){try{n.compressedTexSubImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function Ke(){try{n.texStorage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function C(){try{n.texStorage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function b(){try{n.texImage2D(...arguments)}catch(F){Ye("WebGLState:",F)}}function H(){try{n.texImage3D(...arguments)}catch(F){Ye("WebGLState:",F)}}function se(F){return u[F]!==void 0?u[F]:n.getParameter(F)}function ee(F,Q){u[F]!==Q&&(n.pixelStorei(F,Q),u[F]=Q)}function ce(F){K.equals(F)===!1&&(n.scissor(F.x,F.y,F.z,F.w),K.copy(F))}function pe(F){re.equals(F)===!1&&(n.viewport(F.x,F.y,F.z,F.w),re.copy(F))}function J(F,Q){let Z=c.get(Q);Z===void 0&&(Z=new WeakMap,c.set(Q,Z));let de=Z.get(F);de===void 0&&(de=n.getUniformBlockIndex(Q,F.name),n.uniformBlockBinding(Q,de,de),Z.set(F,de))}function j(F,Q,Z){let le=c.get(Q).get(F);l[le]!==Z&&(n.bindBufferBase(n.UNIFORM_BUFFER,le,Z),l[le]=Z)}function ue(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},te=null,ne={},f={},l={},d=new WeakMap,m=[],v=null,p=!1,y=null,x=null,A=null,S=null,E=null,T=null,_=null,M=new yt(0,0,0),L=0,P=!1,I=null,U=null,V=null,k=null,q=null,K.set(0,0,n.canvas.width,n.canvas.height),re.set(0,0,n.canvas.width,n.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ge,disable:qe,bindFramebuffer:Ft,drawBuffers:Oe,useProgram:dt,setBlending:Mn,setMaterial:an,setFlipSided:$n,setCullFace:Gt,setLineWidth:Bi,setPolygonOffset:yn,setScissorTest:ui,activeTexture:di,bindTexture:fi,unbindTexture:O,compressedTexImage2D:pi,compressedTexImage3D:Ot,texImage2D:b,texImage3D:H,pixelStorei:ee,getParameter:se,updateUBOMapping:J,uniformBlockBinding:j,texStorage2D:Ke,texStorage3D:C,texSubImage2D:Bt,texSubImage3D:ye,compressedTexSubImage2D:ln,compressedTexSubImage3D:Ve,scissor:ce,viewport:pe,reset:ue}}function vR(n,e,t,i,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ne,h=new WeakMap,u=new Set,f,d=new WeakMap,m=new Set,v=new FinalizationRegistry(C=>m.delete(C)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function y(C,b){return p?new OffscreenCanvas(C,b):dl("canvas")}function x(C,b,H){let se=1,ee=Ke(C);if((ee.width>H||ee.height>H)&&(se=H/Math.max(ee.width,ee.height)),se<1)if(typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&C instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&C instanceof ImageBitmap||typeof VideoFrame<"u"&&C instanceof VideoFrame){let ce=Math.floor(se*ee.width),pe=Math.floor(se*ee.height);f===void 0&&(f=y(ce,pe));let J=b?y(ce,pe):f;return J.width=ce,J.height=pe,J.getContext("2d").drawImage(C,0,0,ce,pe),Ge("WebGLRenderer: Texture has been resized from ("+ee.width+"x"+ee.height+") to ("+ce+"x"+pe+")."),J}else return"data"in C&&Ge("WebGLRenderer: Image in DataTexture is too big ("+ee.width+"x"+ee.height+")."),C;return C}function A(C){return C.generateMipmaps}function S(C){n.generateMipmap(C)}function E(C){return C.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:C.isWebGL3DRenderTarget?n.TEXTURE_3D:C.isWebGLArrayRenderTarget||C.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function T(C,b,H,se,ee,ce=!1){if(C!==null){if(n[C]!==void 0)return n[C];Ge("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+C+"'")}let pe;se&&(pe=e.get("EXT_texture_norm16"),pe||Ge("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=b;if(b===n.RED&&(H===n.FLOAT&&(J=n.R32F),H===n.HALF_FLOAT&&(J=n.R16F),H===n.UNSIGNED_BYTE&&(J=n.R8),H===n.UNSIGNED_SHORT&&pe&&(J=pe.R16_EXT),H===n.SHORT&&pe&&(J=pe.R16_SNORM_EXT)),b===n.RED_INTEGER&&(H===n.UNSIGNED_BYTE&&(J=n.R8UI),H===n.UNSIGNED_SHORT&&(J=n.R16UI),H===n.UNSIGNED_INT&&(J=n.R32UI),H===n.BYTE&&(J=n.R8I),H===n.SHORT&&(J=n.R16I),H===n.INT&&(J=n.R32I)),b===n.RG&&(H===n.FLOAT&&(J=n.RG32F),H===n.HALF_FLOAT&&(J=n.RG16F),H===n.UNSIGNED_BYTE&&(J=n.RG8),H===n.UNSIGNED_SHORT&&pe&&(J=pe.RG16_EXT),H===n.SHORT&&pe&&(J=pe.RG16_SNORM_EXT)),b===n.RG_INTEGER&&(H===n.UNSIGNED_BYTE&&(J=n.RG8UI),H===n.UNSIGNED_SHORT&&(J=n.RG16UI),H===n.UNSIGNED_INT&&(J=n.RG32UI),H===n.BYTE&&(J=n.RG8I),H===n.SHORT&&(J=n.RG16I),H===n.INT&&(J=n.RG32I)),b===n.RGB_INTEGER&&(H===n.UNSIGNED_BYTE&&(J=n.RGB8UI),H===n.UNSIGNED_SHORT&&(J=n.RGB16UI),H===n.UNSIGNED_INT&&(J=n.RGB32UI),H===n.BYTE&&(J=n.RGB8I),H===n.SHORT&&(J=n.RGB16I),H===n.INT&&(J=n.RGB32I)),b===n.RGBA_INTEGER&&(H===n.UNSIGNED_BYTE&&(J=n.RGBA8UI),H===n.UNSIGNED_SHORT&&(J=n.RGBA16UI),H===n.UNSIGNED_INT&&(J=n.RGBA32UI),H===n.BYTE&&(J=n.RGBA8I),H===n.SHORT&&(J=n.RGBA16I),H===n.INT&&(J=n.RGBA32I)),b===n.RGB&&(H===n.UNSIGNED_SHORT&&pe&&(J=pe.RGB16_EXT),H===n.SHORT&&pe&&(J=pe.RGB16_SNORM_EXT),H===n.UNSIGNED_INT_5_9_9_9_REV&&(J=n.RGB9_E5),H===n.UNSIGNED_INT_10F_11F_11F_REV&&(J=n.R11F_G11F_B10F)),b===n.RGBA){let j=ce?hl:ot.getTransfer(ee);H===n.FLOAT&&(J=n.RGBA32F),H===n.HALF_FLOAT&&(J=n.RGBA16F),H===n.UNSIGNED_BYTE&&(J=j===Mt?n.SRGB8_ALPHA8:n.RGBA8),H===n.UNSIGNED_SHORT&&pe&&(J=pe.RGBA16_EXT),H===n.SHORT&&pe&&(J=pe.RGBA16_SNORM_EXT),H===n.UNSIGNED_SHORT_4_4_4_4&&(J=n.RGBA4),H===n.UNSIGNED_SHORT_5_5_5_1&&(J=n.RGB5_A1)}return(J===n.R16F||J===n.R32F||J===n.RG16F||J===n.RG32F||J===n.RGBA16F||J===n.RGBA32F)&&e.get("EXT_color_buffer_float"),J}function _(C,b){let H;return C?b===null||b===Hn||b===Os?H=n.DEPTH24_STENCIL8:b===ri?H=n.DEPTH32F_STENCIL8:b===Wo&&(H=n.DEPTH24_STENCIL8,Ge("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):b===null||b===Hn||b===Os?H=n.DEPTH_COMPONENT24:b===ri?H=n.DEPTH_COMPONENT32F:b===Wo&&(H=n.DEPTH_COMPONENT16),H}function M(C,b){return A(C)===!0||C.isFramebufferTexture&&C.minFilter!==Wt&&C.minFilter!==Tn?Math.log2(Math.max(b.width,b.height))+1:C.mipmaps.length>0?C.mipmaps.length:C.isCompressedTexture&&Array.isArray(C.image)?b.mipmaps.length:1}function L(C){let b=new WeakRef(C);i.get(C).__ref=b,m.add(b),v.register(C,b,b)}function P(C){let b=i.get(C).__ref;b!==void 0&&(m.delete(b),v.unregister(b))}function I(C){V(C.target)}function U(C){k(C.target)}function V(C){C.removeEventListener("dispose",I),P(C),Y(C),C.isVideoTexture&&h.delete(C),C.isHTMLTexture&&u.delete(C)}function k(C){C.removeEventListener("dispose",U),P(C),ie(C)}function q(){for(let C of m){let b=C.deref();b!==void 0&&(b.isRenderTarget===!0?k(b):V(b))}m.clear(),u.clear()}function Y(C){let b=i.get(C);if(b.__webglInit===void 0)return;let H=C.source,se=d.get(H);if(se){let ee=se[b.__cacheKey];ee.usedTimes--,ee.usedTimes===0&&z(C),Object.keys(se).length===0&&d.delete(H)}i.remove(C)}function z(C){let b=i.get(C);n.deleteTexture(b.__webglTexture);let H=C.source,se=d.get(H);delete se[b.__cacheKey],o.memory.textures--}function ie(C){let b=i.get(C);b.__depthDisposeCallback&&b.__depthDisposeCallback();let H=C.depthTexture;if(H&&H.renderTarget===C&&V(H),C.isWebGLCubeRenderTarget)for(let ee=0;ee<6;ee++){if(Array.isArray(b.__webglFramebuffer[ee]))for(let ce=0;ce<b.__webglFramebuffer[ee].length;ce++)n.deleteFramebuffer(b.__webglFramebuffer[ee][ce]);else n.deleteFramebuffer(b.__webglFramebuffer[ee]);b.__webglDepthbuffer&&n.deleteRenderbuffer(b.__webglDepthbuffer[ee])}else{if(Array.isArray(b.__webglFramebuffer))for(let ee=0;ee<b.__webglFramebuffer.length;ee++)n.deleteFramebuffer(b.__webglFramebuffer[ee]);else n.deleteFramebuffer(b.__webglFramebuffer);if(b.__webglDepthbuffer&&n.deleteRenderbuffer(b.__webglDepthbuffer),b.__webglMultisampledFramebuffer&&n.deleteFramebuffer(b.__webglMultisampledFramebuffer),b.__webglColorRenderbuffer)for(let ee=0;ee<b.__webglColorRenderbuffer.length;ee++)b.__webglColorRenderbuffer[ee]&&n.deleteRenderbuffer(b.__webglColorRenderbuffer[ee]);b.__webglDepthRenderbuffer&&n.deleteRenderbuffer(b.__webglDepthRenderbuffer)}let se=C.textures;for(let ee=0,ce=se.length;ee<ce;ee++){let pe=i.get(se[ee]);pe.__webglTexture&&(n.deleteTexture(pe.__webglTexture),o.memory.textures--),i.remove(se[ee])}i.remove(C)}let X=0;function te(){X=0}function ne(){return X}function Me(C){X=C}function ke(){let C=X;return C>=r.maxTextures&&Ge("WebGLTextures: Trying to use "+(C+1)+" texture units while this GPU supports only "+r.maxTextures),X+=1,C}function K(C){let b=[];return b.push(C.wrapS),b.push(C.wrapT),b.push(C.wrapR||0),b.push(C.magFilter),b.push(C.minFilter),b.push(C.anisotropy),b.push(C.internalFormat),b.push(C.format),b.push(C.type),b.push(C.generateMipmaps),b.push(C.mipmapsAutoUpdate),b.push(C.premultiplyAlpha),b.push(C.flipY),b.push(C.unpackAlignment),b.push(C.colorSpace),b.join()}function re(C,b){let H=i.get(C);if(C.isVideoTexture&&ln(C),C.isRenderTargetTexture===!1&&C.isExternalTexture!==!0&&C.version>0&&H.__version!==C.version){let se=C.image;if(se===null)Ge("WebGLRenderer: Texture marked for update but no image data found.");else if(se.complete===!1)Ge("WebGLRenderer: Texture marked for update but image is incomplete");else{an(H,C,b);return}}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,H.__webglTexture,n.TEXTURE0+b)}function xe(C,b){let H=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){an(H,C,b);return}else C.isExternalTexture&&(H.__webglTexture=C.sourceTexture?C.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,H.__webglTexture,n.TEXTURE0+b)}function De(C,b){let H=i.get(C);if(C.isRenderTargetTexture===!1&&C.version>0&&H.__version!==C.version){an(H,C,b);return}t.bindTexture(n.TEXTURE_3D,H.__webglTexture,n.TEXTURE0+b)}function ge(C,b){let H=i.get(C);if(C.version>0&&H.__version!==C.version){$n(H,C,b);return}t.bindTexture(n.TEXTURE_CUBE_MAP,H.__webglTexture,n.TEXTURE0+b)}let qe={[Fh]:n.REPEAT,[Hi]:n.CLAMP_TO_EDGE,[kh]:n.MIRRORED_REPEAT},Ft={[Wt]:n.NEAREST,[N0]:n.NEAREST_MIPMAP_NEAREST,[Al]:n.NEAREST_MIPMAP_LINEAR,[Tn]:n.LINEAR,[nu]:n.LINEAR_MIPMAP_NEAREST,[Pr]:n.LINEAR_MIPMAP_LINEAR},Oe={[z0]:n.NEVER,[Em]:n.ALWAYS,[V0]:n.LESS,[Am]:n.LEQUAL,[G0]:n.EQUAL,[Tm]:n.GEQUAL,[H0]:n.GREATER,[W0]:n.NOTEQUAL};function dt(C,b){if(b.type===ri&&e.has("OES_texture_float_linear")===!1&&(b.magFilter===Tn||b.magFilter===nu||b.magFilter===Al||b.magFilter===Pr||b.minFilter===Tn||b.minFilter===nu||b.minFilter===Al||b.minFilter===Pr)&&Ge("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(C,n.TEXTURE_WRAP_S,qe[b.wrapS]),n.texParameteri(C,n.TEXTURE_WRAP_T,qe[b.wrapT]),(C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY)&&n.texParameteri(C,n.TEXTURE_WRAP_R,qe[b.wrapR]),n.texParameteri(C,n.TEXTURE_MAG_FILTER,Ft[b.magFilter]),n.texParameteri(C,n.TEXTURE_MIN_FILTER,Ft[b.minFilter]),b.compareFunction&&(n.texParameteri(C,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(C,n.TEXTURE_COMPARE_FUNC,Oe[b.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(b.magFilter===Wt||b.minFilter!==Al&&b.minFilter!==Pr||b.type===ri&&e.has("OES_texture_float_linear")===!1)return;if(b.anisotropy>1||i.get(b).__currentAnisotropy){let H=e.get("EXT_texture_filter_anisotropic");n.texParameterf(C,H.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(b.anisotropy,r.getMaxAnisotropy())),i.get(b).__currentAnisotropy=b.anisotropy}}}function ft(C,b){let H=!1;C.__webglInit===void 0&&(C.__webglInit=!0,b.addEventListener("dispose",I),L(b));let se=b.source,ee=d.get(se);ee===void 0&&(ee={},d.set(se,ee));let ce=K(b);if(ce!==C.__cacheKey){ee[ce]===void 0&&(ee[ce]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,H=!0),ee[ce].usedTimes++;let pe=ee[C.__cacheKey];pe!==void 0&&(ee[C.__cacheKey].usedTimes--,pe.usedTimes===0&&z(b)),C.__cacheKey=ce,C.__webglTexture=ee[ce].texture}return H}function tt(C,b,H){return Math.floor(Math.floor(C/H)/b)}function Mn(C,b,H,se){let ce=C.updateRanges;if(ce.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,b.width,b.height,H,se,b.data);else{ce.sort((F,Q)=>F.start-Q.start);let pe=0;for(let F=1;F<ce.length;F++){let Q=ce[pe],Z=ce[F],de=Q.start+Q.count,le=tt(Z.start,b.width,4),he=tt(Q.start,b.width,4);Z.start<=de+1&&le===he&&tt(Z.start+Z.count-1,b.width,4)===le?Q.count=Math.max(Q.count,Z.start+Z.count-Q.start):(++pe,ce[pe]=Z)}ce.length=pe+1;let J=t.getParameter(n.UNPACK_ROW_LENGTH),j=t.getParameter(n.UNPACK_SKIP_PIXELS),ue=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,b.width);for(let F=0,Q=ce.length;F<Q;F++){let Z=ce[F],de=Math.floor(Z.start/4),le=Math.ceil(Z.count/4),he=de%b.width,Ue=Math.floor(de/b.width),nt=le,ae=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,he),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ue),t.texSubImage2D(n.TEXTURE_2D,0,he,Ue,nt,ae,H,se,b.data)}C.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,J),t.pixelStorei(n.UNPACK_SKIP_PIXELS,j),t.pixelStorei(n.UNPACK_SKIP_ROWS,ue)}}function an(C,b,H){let se=n.TEXTURE_2D;(b.isDataArrayTexture||b.isCompressedArrayTexture)&&(se=n.TEXTURE_2D_ARRAY),b.isData3DTexture&&(se=n.TEXTURE_3D);let ee=ft(C,b),ce=b.source;t.bindTexture(se,C.__webglTexture,n.TEXTURE0+H);let pe=i.get(ce);if(ce.version!==pe.__version||ee===!0){if(t.activeTexture(n.TEXTURE0+H),(typeof ImageBitmap<"u"&&b.image instanceof ImageBitmap)===!1){let ae=ot.getPrimaries(ot.workingColorSpace),ze=b.colorSpace===Lr?null:ot.getPrimaries(b.colorSpace),et=b.colorSpace===Lr||ae===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,et)}t.pixelStorei(n.UNPACK_ALIGNMENT,b.unpackAlignment);let j=x(b.image,!1,r.maxTextureSize);j=Ve(b,j);let ue=s.convert(b.format,b.colorSpace),F=s.convert(b.type),Q=T(b.internalFormat,ue,F,b.normalized,b.colorSpace,b.isVideoTexture);dt(se,b);let Z,de=b.mipmaps,le=b.isVideoTexture!==!0,he=pe.__version===void 0||ee===!0,Ue=ce.dataReady,nt=M(b,j);if(b.isDepthTexture)Q=_(b.format===Ir,b.type),he&&(le?t.texStorage2D(n.TEXTURE_2D,1,Q,j.width,j.height):t.texImage2D(n.TEXTURE_2D,0,Q,j.width,j.height,0,ue,F,null));else if(b.isDataTexture)if(de.length>0){le&&he&&t.texStorage2D(n.TEXTURE_2D,nt,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],le?Ue&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,F,Z.data):t.texImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,ue,F,Z.data);b.generateMipmaps=!1}else le?(he&&t.texStorage2D(n.TEXTURE_2D,nt,Q,j.width,j.height),Ue&&Mn(b,j,ue,F)):t.texImage2D(n.TEXTURE_2D,0,Q,j.width,j.height,0,ue,F,j.data);else if(b.isCompressedTexture)if(b.isCompressedArrayTexture){le&&he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,nt,Q,de[0].width,de[0].height,j.depth);for(let ae=0,ze=de.length;ae<ze;ae++)if(Z=de[ae],b.format!==si)if(ue!==null)if(le){if(Ue)if(b.layerUpdates.size>0){let et=Dm(Z.width,Z.height,b.format,b.type);for(let ve of b.layerUpdates){let At=Z.data.subarray(ve*et/Z.data.BYTES_PER_ELEMENT,(ve+1)*et/Z.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,ve,Z.width,Z.height,1,ue,At)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,Z.width,Z.height,j.depth,ue,Z.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ae,Q,Z.width,Z.height,j.depth,0,Z.data,0,0);else Ge("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else le?Ue&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,Z.width,Z.height,j.depth,ue,F,Z.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ae,Q,Z.width,Z.height,j.depth,0,ue,F,Z.data);b.layerUpdates.size>0&&b.clearLayerUpdates()}else{le&&he&&t.texStorage2D(n.TEXTURE_2D,nt,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],b.format!==si?ue!==null?le?Ue&&t.compressedTexSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,Z.data):t.compressedTexImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,Z.data):Ge("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):le?Ue&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,F,Z.data):t.texImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,ue,F,Z.data)}else if(b.isDataArrayTexture)if(le){if(he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,nt,Q,j.width,j.height,j.depth),Ue)if(b.layerUpdates.size>0){let ae=Dm(j.width,j.height,b.format,b.type);for(let ze of b.layerUpdates){let et=j.data.subarray(ze*ae/j.data.BYTES_PER_ELEMENT,(ze+1)*ae/j.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,j.width,j.height,1,ue,F,et)}b.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,j.width,j.height,j.depth,ue,F,j.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,Q,j.width,j.height,j.depth,0,ue,F,j.data);else if(b.isData3DTexture)le?(he&&t.texStorage3D(n.TEXTURE_3D,nt,Q,j.width,j.height,j.depth),Ue&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,j.width,j.height,j.depth,ue,F,j.data)):t.texImage3D(n.TEXTURE_3D,0,Q,j.width,j.height,j.depth,0,ue,F,j.data);else if(b.isFramebufferTexture){if(he)if(le)t.texStorage2D(n.TEXTURE_2D,nt,Q,j.width,j.height);else{let ae=j.width,ze=j.height;for(let et=0;et<nt;et++)t.texImage2D(n.TEXTURE_2D,et,Q,ae,ze,0,ue,F,null),ae>>=1,ze>>=1}}else if(b.isHTMLTexture){if("texElementImage2D"in n){let ae=n.canvas;if(ae.hasAttribute("layoutsubtree")||ae.setAttribute("layoutsubtree","true"),j.parentNode!==ae){ae.appendChild(j),u.add(b),ae.onpaint=ze=>{let et=ze.changedElements;for(let ve of u)et.includes(ve.image)&&(ve.needsUpdate=!0)},ae.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,j);else{let et=n.RGBA,ve=n.RGBA,At=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,et,ve,At,j)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(de.length>0){if(le&&he){let ae=Ke(de[0]);t.texStorage2D(n.TEXTURE_2D,nt,Q,ae.width,ae.height)}for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],le?Ue&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,ue,F,Z):t.texImage2D(n.TEXTURE_2D,ae,Q,ue,F,Z);b.generateMipmaps=!1}else if(le){if(he){let ae=Ke(j);t.texStorage2D(n.TEXTURE_2D,nt,Q,ae.width,ae.height)}Ue&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ue,F,j)}else t.texImage2D(n.TEXTURE_2D,0,Q,ue,F,j);A(b)&&b.mipmapsAutoUpdate===!0&&S(se),pe.__version=ce.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function $n(C,b,H){if(b.image.length!==6)return;let se=ft(C,b),ee=b.source;t.bindTexture(n.TEXTURE_CUBE_MAP,C.__webglTexture,n.TEXTURE0+H);let ce=i.get(ee);if(ee.version!==ce.__version||se===!0){t.activeTexture(n.TEXTURE0+H);let pe=ot.getPrimaries(ot.workingColorSpace),J=b.colorSpace===Lr?null:ot.getPrimaries(b.colorSpace),j=b.colorSpace===Lr||pe===J?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,b.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,b.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,b.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,j);let ue=b.isCompressedTexture||b.image[0].isCompressedTexture,F=b.image[0]&&b.image[0].isDataTexture,Q=[];for(let ve=0;ve<6;ve++)!ue&&!F?Q[ve]=x(b.image[ve],!0,r.maxCubemapSize):Q[ve]=F?b.image[ve].image:b.image[ve],Q[ve]=Ve(b,Q[ve]);let Z=Q[0],de=s.convert(b.format,b.colorSpace),le=s.convert(b.type),he=T(b.internalFormat,de,le,b.normalized,b.colorSpace),Ue=b.isVideoTexture!==!0,nt=ce.__version===void 0||se===!0,ae=ee.dataReady,ze=M(b,Z);dt(n.TEXTURE_CUBE_MAP,b);let et;if(b.isDepthTexture){if(he=_(b.format===Ir,b.type),nt)if(Ue)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,he,Z.width,Z.height);else for(let ve=0;ve<6;ve++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,Z.width,Z.height,0,de,le,null)}else if(ue){Ue&&nt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,Z.width,Z.height);for(let ve=0;ve<6;ve++){et=Q[ve].mipmaps;for(let At=0;At<et.length;At++){let vn=et[At];b.format!==si?de!==null?Ue?ae&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,0,0,vn.width,vn.height,de,vn.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,he,vn.width,vn.height,0,vn.data):Ge("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ue?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,0,0,vn.width,vn.height,de,le,vn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,he,vn.width,vn.height,0,de,le,vn.data)}}}else{if(et=b.mipmaps,Ue&&nt){et.length>0&&ze++;let ve=Ke(Q[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,ve.width,ve.height)}for(let ve=0;ve<6;ve++)if(F){Ue?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,0,0,Q[ve].width,Q[ve].height,de,le,Q[ve].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,Q[ve].width,Q[ve].height,0,de,le,Q[ve].data);for(let At=0;At<et.length;At++){let Gr=et[At].image[ve].image;Ue?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,0,0,Gr.width,Gr.height,de,le,Gr.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,he,Gr.width,Gr.height,0,de,le,Gr.data)}}else{Ue?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,0,0,de,le,Q[ve]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,de,le,Q[ve]);for(let At=0;At<et.length;At++){let vn=et[At];Ue?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,0,0,de,le,vn.image[ve]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,he,de,le,vn.image[ve])}}}A(b)&&b.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),ce.__version=ee.version,b.onUpdate&&b.onUpdate(b)}C.__version=b.version}function Gt(C,b,H,se,ee,ce){let pe=s.convert(H.format,H.colorSpace),J=s.convert(H.type),j=T(H.internalFormat,pe,J,H.normalized,H.colorSpace),ue=i.get(b),F=i.get(H);if(F.__renderTarget=b,!ue.__hasExternalTextures){let Q=Math.max(1,b.width>>ce),Z=Math.max(1,b.height>>ce);ee===n.TEXTURE_3D||ee===n.TEXTURE_2D_ARRAY?t.texImage3D(ee,ce,j,Q,Z,b.depth,0,pe,J,null):t.texImage2D(ee,ce,j,Q,Z,0,pe,J,null)}t.bindFramebuffer(n.FRAMEBUFFER,C),ye(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,se,ee,F.__webglTexture,0,Bt(b)):(ee===n.TEXTURE_2D||ee>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ee<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,se,ee,F.__webglTexture,ce),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Bi(C,b,H){if(n.bindRenderbuffer(n.RENDERBUFFER,C),b.depthBuffer){let se=b.depthTexture,ee=se&&se.isDepthTexture?se.type:null,ce=_(b.stencilBuffer,ee),pe=b.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ye(b)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Bt(b),ce,b.width,b.height):H?n.renderbufferStorageMultisample(n.RENDERBUFFER,Bt(b),ce,b.width,b.height):n.renderbufferStorage(n.RENDERBUFFER,ce,b.width,b.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,pe,n.RENDERBUFFER,C)}else{let se=b.textures;for(let ee=0;ee<se.length;ee++){let ce=se[ee],pe=s.convert(ce.format,ce.colorSpace),J=s.convert(ce.type),j=T(ce.internalFormat,pe,J,ce.normalized,ce.colorSpace);ye(b)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Bt(b),j,b.width,b.height):H?n.renderbufferStorageMultisample(n.RENDERBUFFER,Bt(b),j,b.width,b.height):n.renderbufferStorage(n.RENDERBUFFER,j,b.width,b.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function yn(C,b,H){let se=b.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,C),!(b.depthTexture&&b.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let ee=i.get(b.depthTexture);ee.__renderTarget=b;let ce=se?b.depthTexture.image[0]:b.depthTexture.image;(!ee.__webglTexture||ce.width!==b.width||ce.height!==b.height)&&(ce.width=b.width,ce.height=b.height,b.depthTexture.needsUpdate=!0),se?ge(b.depthTexture,0):re(b.depthTexture,0);let pe=ee.__webglTexture,J=Bt(b),j=se?n.TEXTURE_CUBE_MAP_POSITIVE_X+H:n.TEXTURE_2D,ue=b.depthTexture.format===Ir?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(b.depthTexture.format===Ar)ye(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,j,pe,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,ue,j,pe,0);else if(b.depthTexture.format===Ir)ye(b)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,j,pe,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,ue,j,pe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ui(C){let b=i.get(C),H=C.isWebGLCubeRenderTarget===!0;if(b.__boundDepthTexture!==C.depthTexture){let se=C.depthTexture;if(b.__depthDisposeCallback&&b.__depthDisposeCallback(),se){let ee=()=>{delete b.__boundDepthTexture,delete b.__depthDisposeCallback,se.removeEventListener("dispose",ee)};se.addEventListener("dispose",ee),b.__depthDisposeCallback=ee}b.__boundDepthTexture=se}if(C.depthTexture&&!b.__autoAllocateDepthBuffer)if(H)for(let se=0;se<6;se++)yn(b.__webglFramebuffer[se],C,se);else C.texture.mipmaps.length>0?yn(b.__webglFramebuffer[0],C,0):yn(b.__webglFramebuffer,C,0);else if(H){b.__webglDepthbuffer=[];for(let se=0;se<6;se++)if(t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer[se]),b.__webglDepthbuffer[se]===void 0)b.__webglDepthbuffer[se]=n.createRenderbuffer(),Bi(b.__webglDepthbuffer[se],C,!1);else{let ee=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=b.__webglDepthbuffer[se];n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ce)}}else if(C.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,b.__webglFramebuffer),b.__webglDepthbuffer===void 0)b.__webglDepthbuffer=n.createRenderbuffer(),Bi(b.__webglDepthbuffer,C,!1);else{let ee=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=b.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ce)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function di(C,b,H){let se=i.get(C);b!==void 0&&Gt(se.__webglFramebuffer,C,C.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),H!==void 0&&ui(C)}function fi(C){let b=C.texture,H=i.get(C),se=i.get(b);C.addEventListener("dispose",U),L(C);let ee=C.textures,ce=C.isWebGLCubeRenderTarget===!0,pe=ee.length>1;if(pe||(se.__webglTexture===void 0&&(se.__webglTexture=n.createTexture()),se.__version=b.version,o.memory.textures++),ce){H.__webglFramebuffer=[];for(let J=0;J<6;J++)if(b.mipmaps.length>0){H.__webglFramebuffer[J]=[];for(let j=0;j<b.mipmaps.length;j++)H.__webglFramebuffer[J][j]=n.createFramebuffer()}else H.__webglFramebuffer[J]=n.createFramebuffer()}else{if(b.mipmaps.length>0){H.__webglFramebuffer=[];for(let J=0;J<b.mipmaps.length;J++)H.__webglFramebuffer[J]=n.createFramebuffer()}else H.__webglFramebuffer=n.createFramebuffer();if(pe)for(let J=0,j=ee.length;J<j;J++){let ue=i.get(ee[J]);ue.__webglTexture===void 0&&(ue.__webglTexture=n.createTexture(),o.memory.textures++)}if(C.samples>0&&ye(C)===!1){H.__webglMultisampledFramebuffer=n.createFramebuffer(),H.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,H.__webglMultisampledFramebuffer);for(let J=0;J<ee.length;J++){let j=ee[J];H.__webglColorRenderbuffer[J]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,H.__webglColorRenderbuffer[J]);let ue=s.convert(j.format,j.colorSpace),F=s.convert(j.type),Q=T(j.internalFormat,ue,F,j.normalized,j.colorSpace,C.isXRRenderTarget===!0),Z=Bt(C);n.renderbufferStorageMultisample(n.RENDERBUFFER,Z,Q,C.width,C.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+J,n.RENDERBUFFER,H.__webglColorRenderbuffer[J])}n.bindRenderbuffer(n.RENDERBUFFER,null),C.depthBuffer&&(H.__webglDepthRenderbuffer=n.createRenderbuffer(),Bi(H.__webglDepthRenderbuffer,C,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ce){t.bindTexture(n.TEXTURE_CUBE_MAP,se.__webglTexture),dt(n.TEXTURE_CUBE_MAP,b);for(let J=0;J<6;J++)if(b.mipmaps.length>0)for(let j=0;j<b.mipmaps.length;j++)Gt(H.__webglFramebuffer[J][j],C,b,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,j);else Gt(H.__webglFramebuffer[J],C,b,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);A(b)?S(n.TEXTURE_CUBE_MAP):b.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}else if(pe){for(let J=0,j=ee.length;J<j;J++){let ue=ee[J],F=i.get(ue),Q=n.TEXTURE_2D;(C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(Q=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Q,F.__webglTexture),dt(Q,ue),Gt(H.__webglFramebuffer,C,ue,n.COLOR_ATTACHMENT0+J,Q,0),A(ue)&&S(Q)}t.unbindTexture()}else{let J=n.TEXTURE_2D;if((C.isWebGL3DRenderTarget||C.isWebGLArrayRenderTarget)&&(J=C.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(J,se.__webglTexture),dt(J,b),b.mipmaps.length>0)for(let j=0;j<b.mipmaps.length;j++)Gt(H.__webglFramebuffer[j],C,b,n.COLOR_ATTACHMENT0,J,j);else Gt(H.__webglFramebuffer,C,b,n.COLOR_ATTACHMENT0,J,0);A(b)?S(J):b.mipmaps.length>0&&n.texParameteri(J,n.TEXTURE_MAX_LEVEL,b.mipmaps.length-1),t.unbindTexture()}C.depthBuffer&&ui(C)}function O(C){let b=C.textures;for(let H=0,se=b.length;H<se;H++){let ee=b[H];if(A(ee)&&ee.mipmapsAutoUpdate===!0){let ce=E(C),pe=i.get(ee).__webglTexture;t.bindTexture(ce,pe),S(ce),t.unbindTexture()}}}let pi=[];function Ot(C){if(C.samples>0){if(ye(C)===!1){let b=C.textures,H=C.width,se=C.height,ee=n.COLOR_BUFFER_BIT,ce=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,pe=i.get(C),J=b.length>1;if(J)for(let ue=0;ue<b.length;ue++)t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,pe.__webglMultisampledFramebuffer),C.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglFramebuffer);for(let ue=0;ue<b.length;ue++){if(C.resolveDepthBuffer&&(C.depthBuffer&&(ee|=n.DEPTH_BUFFER_BIT),C.stencilBuffer&&C.resolveStencilBuffer&&(ee|=n.STENCIL_BUFFER_BIT)),J){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,pe.__webglColorRenderbuffer[ue]);let F=i.get(b[ue]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,F,0)}n.blitFramebuffer(0,0,H,se,0,0,H,se,ee,n.NEAREST),l===!0&&(pi.length=0,pi.push(n.COLOR_ATTACHMENT0+ue),C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&pi.push(ce),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,pi))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),J)for(let ue=0;ue<b.length;ue++){t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,pe.__webglColorRenderbuffer[ue]);let F=i.get(b[ue]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,F,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglMultisampledFramebuffer)}else if(C.depthBuffer&&C.storeMultisampledDepthBuffer===!1&&l){let b=C.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[b])}}}function Bt(C){return Math.min(r.maxSamples,C.samples)}function ye(C){let b=i.get(C);return C.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&b.__useRenderToTexture!==!1}function ln(C){let b=o.render.frame;h.get(C)!==b&&(h.set(C,b),C.update())}function Ve(C,b){let H=C.colorSpace,se=C.format,ee=C.type;return C.isCompressedTexture===!0||C.isVideoTexture===!0||H!==Fs&&H!==Lr&&(ot.getTransfer(H)===Mt?(se!==si||ee!==Gn)&&Ge("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ye("WebGLTextures: Unsupported texture color space:",H)),b}function Ke(C){return typeof HTMLImageElement<"u"&&C instanceof HTMLImageElement?(c.width=C.naturalWidth||C.width,c.height=C.naturalHeight||C.height):typeof VideoFrame<"u"&&C instanceof VideoFrame?(c.width=C.displayWidth,c.height=C.displayHeight):(c.width=C.width,c.height=C.height),c}this.allocateTextureUnit=ke,this.resetTextureUnits=te,this.getTextureUnits=ne,this.setTextureUnits=Me,this.setTexture2D=re,this.setTexture2DArray=xe,this.setTexture3D=De,this.setTextureCube=ge,this.rebindTextures=di,this.setupRenderTarget=fi,this.updateRenderTargetMipmap=O,this.updateMultisampleRenderTarget=Ot,this.setupDepthRenderbuffer=ui,this.setupFrameBufferTexture=Gt,this.useMultisampledRTT=ye,this.dispose=q}function _R(n,e){function t(i,r=Lr){let s,o=ot.getTransfer(r);if(i===Gn)return n.UNSIGNED_BYTE;if(i===ru)return n.UNSIGNED_SHORT_4_4_4_4;if(i===su)return n.UNSIGNED_SHORT_5_5_5_1;if(i===xm)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===bm)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===vm)return n.BYTE;if(i===_m)return n.SHORT;if(i===Wo)return n.UNSIGNED_SHORT;if(i===iu)return n.INT;if(i===Hn)return n.UNSIGNED_INT;if(i===ri)return n.FLOAT;if(i===Fi)return n.HALF_FLOAT;if(i===wm)return n.ALPHA;if(i===Sm)return n.RGB;if(i===si)return n.RGBA;if(i===Ar)return n.DEPTH_COMPONENT;if(i===Ir)return n.DEPTH_STENCIL;if(i===Tl)return n.RED;if(i===Xo)return n.RED_INTEGER;if(i===cs)return n.RG;if(i===qo)return n.RG_INTEGER;if(i===hs)return n.RGBA_INTEGER;if(i===El||i===Cl||i===Rl||i===Pl)if(o===Mt)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===El)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Cl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Rl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Pl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===El)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Cl)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Rl)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Pl)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===ou||i===au||i===lu||i===cu)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===ou)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===au)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===lu)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===cu)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===hu||i===uu||i===du||i===fu||i===pu||i===Il||i===mu)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===hu||i===uu)return o===Mt?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===du)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===fu)return s.COMPRESSED_R11_EAC;if(i===pu)return s.COMPRESSED_SIGNED_R11_EAC;if(i===Il)return s.COMPRESSED_RG11_EAC;if(i===mu)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===gu||i===yu||i===vu||i===_u||i===xu||i===bu||i===wu||i===Su||i===Mu||i===Au||i===Tu||i===Eu||i===Cu||i===Ru)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===gu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===yu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===vu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===_u)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===xu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===bu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===wu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Su)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Mu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Au)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Tu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Eu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Cu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Ru)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===Pu||i===Iu||i===Lu)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===Pu)return o===Mt?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Iu)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Lu)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Fu||i===ku||i===Ll||i===Du)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===Fu)return s.COMPRESSED_RED_RGTC1_EXT;if(i===ku)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Ll)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Du)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Os?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var xR=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,bR=`
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

}`,Wm=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new xl(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Xi({vertexShader:xR,fragmentShader:bR,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new qt(new Ii(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Xm=class extends Ri{constructor(e,t){super();let i=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,f=null,d=null,m=null,v=typeof XRWebGLBinding<"u",p=new Wm,y={},x=t.getContextAttributes(),A=null,S=null,E=[],T=[],_=new Ne,M=null,L=null,P=new bn;P.viewport=new Xt;let I=new bn;I.viewport=new Xt;let U=[P,I],V=new Qh,k=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(K){let re=E[K];return re===void 0&&(re=new No,E[K]=re),re.getTargetRaySpace()},this.getControllerGrip=function(K){let re=E[K];return re===void 0&&(re=new No,E[K]=re),re.getGripSpace()},this.getHand=function(K){let re=E[K];return re===void 0&&(re=new No,E[K]=re),re.getHandSpace()};function Y(K){let re=T.indexOf(K.inputSource);if(re===-1)return;let xe=E[re];xe!==void 0&&(xe.update(K.inputSource,K.frame,c||o),xe.dispatchEvent({type:K.type,data:K.inputSource}))}function z(){r.removeEventListener("select",Y),r.removeEventListener("selectstart",Y),r.removeEventListener("selectend",Y),r.removeEventListener("squeeze",Y),r.removeEventListener("squeezestart",Y),r.removeEventListener("squeezeend",Y),r.removeEventListener("end",z),r.removeEventListener("inputsourceschange",ie);for(let K=0;K<E.length;K++){let re=T[K];re!==null&&(T[K]=null,E[K].disconnect(re))}k=null,q=null,p.reset();for(let K in y)delete y[K];if(e.setRenderTarget(A),d=null,f=null,u=null,r=null,S=null,ke.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),L!==null){let K=L.camera;K.fov=L.fov,K.zoom=L.zoom,K.updateProjectionMatrix(),L=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(K){s=K,i.isPresenting===!0&&Ge("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(K){a=K,i.isPresenting===!0&&Ge("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(K){c=K},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(r,t)),u},this.getFrame=function(){return m},this.getSession=function(){return r},this.setSession=async function(K){if(r=K,r!==null){if(A=e.getRenderTarget(),r.addEventListener("select",Y),r.addEventListener("selectstart",Y),r.addEventListener("selectend",Y),r.addEventListener("squeeze",Y),r.addEventListener("squeezestart",Y),r.addEventListener("squeezeend",Y),r.addEventListener("end",z),r.addEventListener("inputsourceschange",ie),x.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,De=null,ge=null;x.depth&&(ge=x.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=x.stencil?Ir:Ar,De=x.stencil?Os:Hn);let qe={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:s};u=this.getBinding(),f=u.createProjectionLayer(qe),r.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),S=new un(f.textureWidth,f.textureHeight,{format:si,type:Gn,depthTexture:new Cr(f.textureWidth,f.textureHeight,De,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:x.stencil,colorSpace:e.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let xe={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:s};d=new XRWebGLLayer(r,t,xe),r.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),S=new un(d.framebufferWidth,d.framebufferHeight,{format:si,type:Gn,colorSpace:e.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),ke.setContext(r),ke.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function ie(K){for(let re=0;re<K.removed.length;re++){let xe=K.removed[re],De=T.indexOf(xe);De>=0&&(T[De]=null,E[De].disconnect(xe))}for(let re=0;re<K.added.length;re++){let xe=K.added[re],De=T.indexOf(xe);if(De===-1){for(let qe=0;qe<E.length;qe++)if(qe>=T.length){T.push(xe),De=qe;break}else if(T[qe]===null){T[qe]=xe,De=qe;break}if(De===-1)break}let ge=E[De];ge&&ge.connect(xe)}}function X(K,re){re===null?K.matrixWorld.copy(K.matrix):K.matrixWorld.multiplyMatrices(re.matrixWorld,K.matrix),K.matrixWorldInverse.copy(K.matrixWorld).invert()}this.updateCamera=function(K){if(r===null)return;let re=K.near,xe=K.far;p.texture!==null&&(p.depthNear>0&&(re=p.depthNear),p.depthFar>0&&(xe=p.depthFar)),V.near=I.near=P.near=re,V.far=I.far=P.far=xe,(k!==V.near||q!==V.far)&&(r.updateRenderState({depthNear:V.near,depthFar:V.far}),k=V.near,q=V.far),V.layers.mask=K.layers.mask|6,P.layers.mask=V.layers.mask&-5,I.layers.mask=V.layers.mask&-3;let De=K.parent,ge=V.cameras;X(V,De);for(let qe=0;qe<ge.length;qe++)X(ge[qe],De);V.projectionMatrix.copy(P.projectionMatrix),V.projectionMatrixInverse.copy(P.projectionMatrixInverse),L===null&&K.isPerspectiveCamera&&(L={camera:K,fov:K.fov,zoom:K.zoom}),te(K,V,De)};function te(K,re,xe){xe===null?K.matrix.copy(re.matrixWorld):(K.matrix.copy(xe.matrixWorld),K.matrix.invert(),K.matrix.multiply(re.matrixWorld)),K.matrix.decompose(K.position,K.quaternion,K.scale),K.updateMatrixWorld(!0),K.projectionMatrix.copy(re.projectionMatrix),K.projectionMatrixInverse.copy(re.projectionMatrixInverse),K.isPerspectiveCamera&&(K.fov=ko*2*Math.atan(1/K.projectionMatrix.elements[5]),K.zoom=1)}this.getCamera=function(){return V},this.getFoveation=function(){if(!(f===null&&d===null))return l},this.setFoveation=function(K){l=K,f!==null&&(f.fixedFoveation=K),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=K)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(V)},this.getCameraTexture=function(K){return y[K]};let ne=null;function Me(K,re){if(h=re.getViewerPose(c||o),m=re,h!==null){let xe=h.views;d!==null&&(e.setRenderTargetFramebuffer(S,d.framebuffer),e.setRenderTarget(S));let De=!1;xe.length!==V.cameras.length&&(V.cameras.length=0,De=!0);for(let Oe=0;Oe<xe.length;Oe++){let dt=xe[Oe],ft=null;if(d!==null)ft=d.getViewport(dt);else{let Mn=u.getViewSubImage(f,dt);ft=Mn.viewport,Oe===0&&(e.setRenderTargetTextures(S,Mn.colorTexture,Mn.depthStencilTexture),e.setRenderTarget(S))}let tt=U[Oe];tt===void 0&&(tt=new bn,tt.layers.enable(Oe),tt.viewport=new Xt,U[Oe]=tt),tt.matrix.fromArray(dt.transform.matrix),tt.matrix.decompose(tt.position,tt.quaternion,tt.scale),tt.projectionMatrix.fromArray(dt.projectionMatrix),tt.projectionMatrixInverse.copy(tt.projectionMatrix).invert(),tt.viewport.set(ft.x,ft.y,ft.width,ft.height),Oe===0&&(V.matrix.copy(tt.matrix),V.matrix.decompose(V.position,V.quaternion,V.scale)),De===!0&&V.cameras.push(tt)}let ge=r.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&v){u=i.getBinding();let Oe=u.getDepthInformation(xe[0]);Oe&&Oe.isValid&&Oe.texture&&p.init(Oe,r.renderState)}if(ge&&ge.includes("camera-access")&&v){e.state.unbindTexture(),u=i.getBinding();for(let Oe=0;Oe<xe.length;Oe++){let dt=xe[Oe].camera;if(dt){let ft=y[dt];ft||(ft=new xl,y[dt]=ft);let tt=u.getCameraImage(dt);ft.sourceTexture=tt}}}}for(let xe=0;xe<E.length;xe++){let De=T[xe],ge=E[xe];De!==null&&ge!==void 0&&ge.update(De,re,c||o)}ne&&ne(K,re),re.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:re}),m=null}let ke=new S_;ke.setAnimationLoop(Me),this.setAnimationLoop=function(K){ne=K},this.dispose=function(){}}},wR=new zt,F_=new He;F_.set(-1,0,0,0,1,0,0,0,1);function SR(n,e){function t(p,y){p.matrixAutoUpdate===!0&&p.updateMatrix(),y.value.copy(p.matrix)}function i(p,y){y.color.getRGB(p.fogColor.value,Lm(n)),y.isFog?(p.fogNear.value=y.near,p.fogFar.value=y.far):y.isFogExp2&&(p.fogDensity.value=y.density)}function r(p,y,x,A,S){y.isNodeMaterial?y.uniformsNeedUpdate=!1:y.isMeshBasicMaterial?s(p,y):y.isMeshLambertMaterial?(s(p,y),y.envMap&&(p.envMapIntensity.value=y.envMapIntensity)):y.isMeshToonMaterial?(s(p,y),u(p,y)):y.isMeshPhongMaterial?(s(p,y),h(p,y),y.envMap&&(p.envMapIntensity.value=y.envMapIntensity)):y.isMeshStandardMaterial?(s(p,y),f(p,y),y.isMeshPhysicalMaterial&&d(p,y,S)):y.isMeshMatcapMaterial?(s(p,y),m(p,y)):y.isMeshDepthMaterial?s(p,y):y.isMeshDistanceMaterial?(s(p,y),v(p,y)):y.isMeshNormalMaterial?s(p,y):y.isLineBasicMaterial?(o(p,y),y.isLineDashedMaterial&&a(p,y)):y.isPointsMaterial?l(p,y,x,A):y.isSpriteMaterial?c(p,y):y.isShadowMaterial?(p.color.value.copy(y.color),p.opacity.value=y.opacity):y.isShaderMaterial&&(y.uniformsNeedUpdate=!1)}function s(p,y){p.opacity.value=y.opacity,y.color&&p.diffuse.value.copy(y.color),y.emissive&&p.emissive.value.copy(y.emissive).multiplyScalar(y.emissiveIntensity),y.map&&(p.map.value=y.map,t(y.map,p.mapTransform)),y.alphaMap&&(p.alphaMap.value=y.alphaMap,t(y.alphaMap,p.alphaMapTransform)),y.bumpMap&&(p.bumpMap.value=y.bumpMap,t(y.bumpMap,p.bumpMapTransform),p.bumpScale.value=y.bumpScale,y.side===Vn&&(p.bumpScale.value*=-1)),y.normalMap&&(p.normalMap.value=y.normalMap,t(y.normalMap,p.normalMapTransform),p.normalScale.value.copy(y.normalScale),y.side===Vn&&p.normalScale.value.negate()),y.displacementMap&&(p.displacementMap.value=y.displacementMap,t(y.displacementMap,p.displacementMapTransform),p.displacementScale.value=y.displacementScale,p.displacementBias.value=y.displacementBias),y.emissiveMap&&(p.emissiveMap.value=y.emissiveMap,t(y.emissiveMap,p.emissiveMapTransform)),y.specularMap&&(p.specularMap.value=y.specularMap,t(y.specularMap,p.specularMapTransform)),y.alphaTest>0&&(p.alphaTest.value=y.alphaTest);let x=e.get(y),A=x.envMap,S=x.envMapRotation;A&&(p.envMap.value=A,p.envMapRotation.value.setFromMatrix4(wR.makeRotationFromEuler(S)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(F_),p.reflectivity.value=y.reflectivity,p.ior.value=y.ior,p.refractionRatio.value=y.refractionRatio),y.lightMap&&(p.lightMap.value=y.lightMap,p.lightMapIntensity.value=y.lightMapIntensity,t(y.lightMap,p.lightMapTransform)),y.aoMap&&(p.aoMap.value=y.aoMap,p.aoMapIntensity.value=y.aoMapIntensity,t(y.aoMap,p.aoMapTransform))}function o(p,y){p.diffuse.value.copy(y.color),p.opacity.value=y.opacity,y.map&&(p.map.value=y.map,t(y.map,p.mapTransform))}function a(p,y){p.dashSize.value=y.dashSize,p.totalSize.value=y.dashSize+y.gapSize,p.scale.value=y.scale}function l(p,y,x,A){p.diffuse.value.copy(y.color),p.opacity.value=y.opacity,p.size.value=y.size*x,p.scale.value=A*.5,y.map&&(p.map.value=y.map,t(y.map,p.uvTransform)),y.alphaMap&&(p.alphaMap.value=y.alphaMap,t(y.alphaMap,p.alphaMapTransform)),y.alphaTest>0&&(p.alphaTest.value=y.alphaTest)}function c(p,y){p.diffuse.value.copy(y.color),p.opacity.value=y.opacity,p.rotation.value=y.rotation,y.map&&(p.map.value=y.map,t(y.map,p.mapTransform)),y.alphaMap&&(p.alphaMap.value=y.alphaMap,t(y.alphaMap,p.alphaMapTransform)),y.alphaTest>0&&(p.alphaTest.value=y.alphaTest)}function h(p,y){p.specular.value.copy(y.specular),p.shininess.value=Math.max(y.shininess,1e-4)}function u(p,y){y.gradientMap&&(p.gradientMap.value=y.gradientMap)}function f(p,y){p.metalness.value=y.metalness,y.metalnessMap&&(p.metalnessMap.value=y.metalnessMap,t(y.metalnessMap,p.metalnessMapTransform)),p.roughness.value=y.roughness,y.roughnessMap&&(p.roughnessMap.value=y.roughnessMap,t(y.roughnessMap,p.roughnessMapTransform)),y.envMap&&(p.envMapIntensity.value=y.envMapIntensity)}function d(p,y,x){p.ior.value=y.ior,y.diffuseRoughness>0&&(p.diffuseRoughness.value=y.diffuseRoughness,y.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=y.diffuseRoughnessMap,t(y.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),y.sheen>0&&(p.sheenColor.value.copy(y.sheenColor).multiplyScalar(y.sheen),p.sheenRoughness.value=y.sheenRoughness,y.sheenColorMap&&(p.sheenColorMap.value=y.sheenColorMap,t(y.sheenColorMap,p.sheenColorMapTransform)),y.sheenRoughnessMap&&(p.sheenRoughnessMap.value=y.sheenRoughnessMap,t(y.sheenRoughnessMap,p.sheenRoughnessMapTransform))),y.clearcoat>0&&(p.clearcoat.value=y.clearcoat,p.clearcoatRoughness.value=y.clearcoatRoughness,y.clearcoatMap&&(p.clearcoatMap.value=y.clearcoatMap,t(y.clearcoatMap,p.clearcoatMapTransform)),y.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=y.clearcoatRoughnessMap,t(y.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),y.clearcoatNormalMap&&(p.clearcoatNormalMap.value=y.clearcoatNormalMap,t(y.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(y.clearcoatNormalScale),y.side===Vn&&p.clearcoatNormalScale.value.negate())),y.dispersion>0&&(p.dispersion.value=y.dispersion),y.retroreflectivity>0&&(p.retroreflectivity.value=y.retroreflectivity),y.iridescence>0&&(p.iridescence.value=y.iridescence,p.iridescenceIOR.value=y.iridescenceIOR,p.iridescenceThicknessMinimum.value=y.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=y.iridescenceThicknessMaximum,y.iridescenceMap&&(p.iridescenceMap.value=y.iridescenceMap,t(y.iridescenceMap,p.iridescenceMapTransform)),y.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=y.iridescenceThicknessMap,t(y.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),y.transmission>0&&(p.transmission.value=y.transmission,p.transmissionSamplerMap.value=x.texture,p.transmissionSamplerSize.value.set(x.width,x.height),y.transmissionMap&&(p.transmissionMap.value=y.transmissionMap,t(y.transmissionMap,p.transmissionMapTransform)),p.thickness.value=y.thickness,y.thicknessMap&&(p.thicknessMap.value=y.thicknessMap,t(y.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=y.attenuationDistance,p.attenuationColor.value.copy(y.attenuationColor)),y.anisotropy>0&&(p.anisotropyVector.value.set(y.anisotropy*Math.cos(y.anisotropyRotation),y.anisotropy*Math.sin(y.anisotropyRotation)),y.anisotropyMap&&(p.anisotropyMap.value=y.anisotropyMap,t(y.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=y.specularIntensity,p.specularColor.value.copy(y.specularColor),y.specularColorMap&&(p.specularColorMap.value=y.specularColorMap,t(y.specularColorMap,p.specularColorMapTransform)),y.specularIntensityMap&&(p.specularIntensityMap.value=y.specularIntensityMap,t(y.specularIntensityMap,p.specularIntensityMapTransform))}function m(p,y){y.matcap&&(p.matcap.value=y.matcap)}function v(p,y){let x=e.get(y).light;p.referencePosition.value.setFromMatrixPosition(x.matrixWorld),p.nearDistance.value=x.shadow.camera.near,p.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function MR(n,e,t,i){let r={},s={};function o(x,A){let S=A.program;i.uniformBlockBinding(x,S,r[x.id])}function a(x,A){let S=r[x.id];S===void 0&&(m(x),S=l(x),r[x.id]=S,x.addEventListener("dispose",p));let E=A.program;i.updateUBOMapping(x,E);let T=e.render.frame;s[x.id]!==T&&(c(x),s[x.id]=T)}function l(x){let A=n.createBuffer(),S=x.__size,E=x.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,S,E),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function c(x){let A=r[x.id],S=x.uniforms,E=x.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let T=0,_=S.length;T<_;T++){let M=S[T];if(Array.isArray(M))for(let L=0,P=M.length;L<P;L++)h(M[L],T,L,E);else h(M,T,0,E)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(x,A,S,E){if(f(x,A,S,E)===!0){let T=x.__offset,_=x.value;if(Array.isArray(_)){let M=0;for(let L=0;L<_.length;L++){let P=_[L],I=v(P,!0);u(P,x.__data,M),M+=I.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,x.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,T,x.__data)}}function u(x,A,S){typeof x=="number"||typeof x=="boolean"?A[S]=x:x.isMatrix3?(A[S]=x.elements[0],A[S+1]=x.elements[1],A[S+2]=x.elements[2],A[S+3]=0,A[S+4]=x.elements[3],A[S+5]=x.elements[4],A[S+6]=x.elements[5],A[S+7]=0,A[S+8]=x.elements[6],A[S+9]=x.elements[7],A[S+10]=x.elements[8],A[S+11]=0):ArrayBuffer.isView(x)?A.set(x.subarray(0,A.length-S),S):x.toArray(A,S)}function f(x,A,S,E){let T=x.value,_=A+"_"+S;if(Array.isArray(T)){E[_]===void 0&&(E[_]=[]);let M=E[_],L=!1;for(let P=0;P<T.length;P++)d(T[P],M,P)===!0&&(L=!0);return L}return d(T,E,_)}function d(x,A,S){if(A[S]===void 0)return typeof x=="number"||typeof x=="boolean"?A[S]=x:ArrayBuffer.isView(x)?A[S]=x.slice():A[S]=x.clone(),!0;{let E=A[S];if(typeof x=="number"||typeof x=="boolean"){if(E!==x)return A[S]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(E.equals(x)===!1)return E.copy(x),!0}}return!1}function m(x){let A=x.uniforms,S=0,E=16;for(let _=0,M=A.length;_<M;_++){let L=Array.isArray(A[_])?A[_]:[A[_]];for(let P=0,I=L.length;P<I;P++){let U=L[P],V=Array.isArray(U.value)?U.value:[U.value],k=Array.isArray(A[_])||Array.isArray(U.value),q=S;for(let z=0,ie=V.length;z<ie;z++){let X=V[z],te=v(X,k),ne=S%E,Me=ne%te.boundary,ke=ne+Me;S+=Me,ke!==0&&E-ke<te.storage&&(S+=E-ke),z===0&&(q=S),S+=te.storage}let Y=U.type==="int"?Int32Array:U.type==="uint"?Uint32Array:Float32Array;U.__data=new Y((S-q)/Float32Array.BYTES_PER_ELEMENT),U.__offset=q}}let T=S%E;return T>0&&(S+=E-T),x.__size=S,x.__cache={},this}function v(x,A){let S={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(S.boundary=4,S.storage=4):x.isVector2?(S.boundary=8,S.storage=8):x.isVector3||x.isColor?(S.boundary=16,S.storage=12):x.isVector4?(S.boundary=16,S.storage=16):x.isMatrix3?(S.boundary=16,S.storage=48):x.isMatrix4?(S.boundary=16,S.storage=64):x.isTexture?Ge("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(S.boundary=16,S.storage=x.byteLength):Ge("WebGLRenderer: Unsupported uniform value type.",x),A===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function p(x){let A=x.target;A.removeEventListener("dispose",p),n.deleteBuffer(r[A.id]),delete r[A.id],delete s[A.id]}function y(){for(let x in r)n.deleteBuffer(r[x]);r={},s={}}return{bind:o,update:a,dispose:y}}var AR=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Zi=null;function TR(){return Zi===null&&(Zi=new Er(AR,16,16,cs,Fi),Zi.name="DFG_LUT",Zi.minFilter=Tn,Zi.magFilter=Tn,Zi.wrapS=Hi,Zi.wrapT=Hi,Zi.generateMipmaps=!1,Zi.needsUpdate=!0),Zi}var Bu=class{constructor(e={}){let{canvas:t=q0(),context:i=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:d=Gn}=e;this.isWebGLRenderer=!0;let m;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");m=i.getContextAttributes().alpha}else m=o;let v=d,p=new Set([hs,qo,Xo]),y=new Set([Gn,Hn,Wo,Os,ru,su]),x=new Uint32Array(4),A=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},E=null,T=null,_=[],M=[],L=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Yi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let P=this,I=!1,U=null,V=null,k=null,q=null;this._outputColorSpace=ti;let Y=0,z=0,ie=null,X=-1,te=null,ne=new Xt,Me=new Xt,ke=null,K=new yt(0),re=0,xe=t.width,De=t.height,ge=1,qe=null,Ft=null,Oe=new Xt(0,0,xe,De),dt=new Xt(0,0,xe,De),ft=!1,tt=new Ds,Mn=new zh,an=!1,$n=!1,Gt=new zt,Bi=new B,yn=new Xt,ui={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},di=!1;function fi(){return ie===null?ge:1}let O=i;function pi(w,D){return t.getContext(w,D)}let Ot,Bt,ye,ln,Ve,Ke,C,b,H,se,ee,ce,pe,J,j,ue,F,Q,Z,de,le,he,Ue;try{let w={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",et,!1),t.addEventListener("webglcontextcreationerror",ve,!1),O===null){let D="webgl2";if(O=pi(D,w),O===null)throw pi(D)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}nt()}catch(w){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",et,!1),t.removeEventListener("webglcontextcreationerror",ve,!1),Ye("WebGLRenderer: "+w.message),w}function nt(){Ot=new UC(O),Ot.init(),le=new _R(O,Ot),Bt=new TC(O,Ot,e,le),ye=new yR(O,Ot),Bt.reversedDepthBuffer&&f&&ye.buffers.depth.setReversed(!0),V=O.createFramebuffer(),k=O.createFramebuffer(),q=O.createFramebuffer(),ln=new zC(O),Ve=new iR,Ke=new vR(O,Ot,ye,Ve,Bt,le,ln),C=new NC(P),b=new GA(O),he=new MC(O,b),H=new OC(O,b,ln,he),se=new GC(O,H,b,he,ln),Q=new VC(O,Bt,Ke),j=new EC(Ve),ee=new nR(P,C,Ot,Bt,he,j),ce=new SR(P,Ve),pe=new sR,J=new uR(Ot),F=new SC(P,C,ye,se,m,l),ue=new gR(P,se,Bt),Ue=new MR(O,ln,Bt,ye),Z=new AC(O,Ot,ln),de=new BC(O,Ot,ln),ln.programs=ee.programs,P.capabilities=Bt,P.extensions=Ot,P.properties=Ve,P.renderLists=pe,P.shadowMap=ue,P.state=ye,P.info=ln}v!==Gn&&(L=new WC(v,t.width,t.height,a,r,s));let ae=new Xm(P,O);this.xr=ae,this.getContext=function(){return O},this.getContextAttributes=function(){return O.getContextAttributes()},this.forceContextLoss=function(){let w=Ot.get("WEBGL_lose_context");w&&w.loseContext()},this.forceContextRestore=function(){let w=Ot.get("WEBGL_lose_context");w&&w.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(w){w!==void 0&&(ge=w,this.setSize(xe,De,!1))},this.getSize=function(w){return w.set(xe,De)},this.setSize=function(w,D,$=!0){if(ae.isPresenting){Ge("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=w,De=D,t.width=Math.floor(w*ge),t.height=Math.floor(D*ge),$===!0&&(t.style.width=w+"px",t.style.height=D+"px"),L!==null&&L.setSize(t.width,t.height),this.setViewport(0,0,w,D)},this.getDrawingBufferSize=function(w){return w.set(xe*ge,De*ge).floor()},this.setDrawingBufferSize=function(w,D,$){xe=w,De=D,ge=$,t.width=Math.floor(w*$),t.height=Math.floor(D*$),this.setViewport(0,0,w,D)},this.setEffects=function(w){if(v===Gn){Ye("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(w){for(let D=0;D<w.length;D++)if(w[D].isOutputPass===!0){Ge("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}L.setEffects(w||[])},this.getCurrentViewport=function(w){return w.copy(ne)},this.getViewport=function(w){return w.copy(Oe)},this.setViewport=function(w,D,$,G){w.isVector4?Oe.set(w.x,w.y,w.z,w.w):Oe.set(w,D,$,G),ye.viewport(ne.copy(Oe).multiplyScalar(fi()).round())},this.getScissor=function(w){return w.copy(dt)},this.setScissor=function(w,D,$,G){w.isVector4?dt.set(w.x,w.y,w.z,w.w):dt.set(w,D,$,G),ye.scissor(Me.copy(dt).multiplyScalar(fi()).round())},this.getScissorTest=function(){return ft},this.setScissorTest=function(w){ye.setScissorTest(ft=w)},this.setOpaqueSort=function(w){qe=w},this.setTransparentSort=function(w){Ft=w},this.getClearColor=function(w){return w.copy(F.getClearColor())},this.setClearColor=function(){F.setClearColor(...arguments)},this.getClearAlpha=function(){return F.getClearAlpha()},this.setClearAlpha=function(){F.setClearAlpha(...arguments)},this.clear=function(w=!0,D=!0,$=!0){let G=0;if(w){let W=!1;if(ie!==null){let me=ie.texture.format;W=p.has(me)}if(W){let me=ie.texture.type,Te=y.has(me),fe=F.getClearColor(),be=F.getClearAlpha(),Fe=fe.r,Ze=fe.g,ct=fe.b;Te?(x[0]=Fe,x[1]=Ze,x[2]=ct,x[3]=be,O.clearBufferuiv(O.COLOR,0,x)):(A[0]=Fe,A[1]=Ze,A[2]=ct,A[3]=be,O.clearBufferiv(O.COLOR,0,A))}else G|=O.COLOR_BUFFER_BIT}D&&(G|=O.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(G|=O.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),G!==0&&O.clear(G)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(w){w.setRenderer(this),U=w},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",et,!1),t.removeEventListener("webglcontextcreationerror",ve,!1),F.dispose(),pe.dispose(),J.dispose(),Ke.dispose(),Ve.dispose(),C.dispose(),se.dispose(),H.dispose(),he.dispose(),Ue.dispose(),ee.dispose(),ae.dispose(),ae.removeEventListener("sessionstart",cv),ae.removeEventListener("sessionend",hv),bs.stop()};function ze(w){w.preventDefault(),Cm("WebGLRenderer: Context Lost."),I=!0}function et(){Cm("WebGLRenderer: Context Restored."),I=!1;let w=ln.autoReset,D=ue.enabled,$=ue.autoUpdate,G=ue.needsUpdate,W=ue.type;nt(),ln.autoReset=w,ue.enabled=D,ue.autoUpdate=$,ue.needsUpdate=G,ue.type=W}function ve(w){Ye("WebGLRenderer: A WebGL context could not be created. Reason: ",w.statusMessage)}function At(w){let D=w.target;D.removeEventListener("dispose",At),vn(D)}function vn(w){Gr(w),Ve.remove(w)}function Gr(w){let D=Ve.get(w).programs;D!==void 0&&(D.forEach(function($){ee.releaseProgram($)}),w.isShaderMaterial&&ee.releaseShaderCache(w))}this.renderBufferDirect=function(w,D,$,G,W,me){D===null&&(D=ui);let Te=W.isMesh&&W.matrixWorld.determinantAffine()<0,fe=YM(w,D,$,G,W);ye.setMaterial(G,Te);let be=$.index,Fe=1;if(G.wireframe===!0){if(be=H.getWireframeAttribute($),be===void 0)return;Fe=2}let Ze=$.drawRange,ct=$.attributes.position,Ee=Ze.start*Fe,ht=(Ze.start+Ze.count)*Fe;me!==null&&(Ee=Math.max(Ee,me.start*Fe),ht=Math.min(ht,(me.start+me.count)*Fe)),be!==null?(Ee=Math.max(Ee,0),ht=Math.min(ht,be.count)):ct!=null&&(Ee=Math.max(Ee,0),ht=Math.min(ht,ct.count));let nn=ht-Ee;if(nn<0||nn===1/0)return;he.setup(W,G,fe,$,be);let Pt,Ct=Z;if(be!==null&&(Pt=b.get(be),Ct=de,Ct.setIndex(Pt)),W.isMesh)G.wireframe===!0?(ye.setLineWidth(G.wireframeLinewidth*fi()),Ct.setMode(O.LINES)):Ct.setMode(O.TRIANGLES);else if(W.isLine){let Pn=G.linewidth;Pn===void 0&&(Pn=1),ye.setLineWidth(Pn*fi()),W.isLineSegments?Ct.setMode(O.LINES):W.isLineLoop?Ct.setMode(O.LINE_LOOP):Ct.setMode(O.LINE_STRIP)}else W.isPoints?Ct.setMode(O.POINTS):W.isSprite&&Ct.setMode(O.TRIANGLES);if(W.isBatchedMesh)if(Ot.get("WEBGL_multi_draw"))Ct.renderMultiDraw(W._multiDrawStarts,W._multiDrawCounts,W._multiDrawCount);else{let Pn=W._multiDrawStarts,Ce=W._multiDrawCounts,zn=W._multiDrawCount,_t=be?b.get(be).bytesPerElement:1,ws=Ve.get(G).currentProgram.getUniforms();for(let In=0;In<zn;In++)ws.setValue(O,"_gl_DrawID",In),Ct.render(Pn[In]/_t,Ce[In])}else if(W.isInstancedMesh)Ct.renderInstances(Ee,nn,W.count);else if($.isInstancedBufferGeometry){let Pn=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,Ce=Math.min($.instanceCount,Pn);Ct.renderInstances(Ee,nn,Ce)}else Ct.render(Ee,nn)};function lv(w,D,$,G){U!==null&&w.isNodeMaterial&&U.setObject(G,w),an===!0&&j.setState(w,$,!1),w.transparent===!0&&w.side===Un&&w.forceSinglePass===!1?(w.side=Vn,w.needsUpdate=!0,Wa(w,D,G),w.side=ls,w.needsUpdate=!0,Wa(w,D,G),w.side=Un):Wa(w,D,G)}this.compile=function(w,D,$=null){$===null&&($=w),U!==null&&U.renderStart(w,D,$),T=J.get($),T.init(D),M.push(T),$.traverseVisible(function(W){W.isLight&&W.layers.test(D.layers)&&(T.pushLight(W),W.castShadow&&T.pushShadow(W))}),w!==$&&w.traverseVisible(function(W){W.isLight&&W.layers.test(D.layers)&&(T.pushLight(W),W.castShadow&&T.pushShadow(W))}),T.setupLights(),U!==null&&U.updateLights(T.state.lightsArray),$n=this.localClippingEnabled,an=j.init(this.clippingPlanes,$n),an===!0&&j.setGlobalState(this.clippingPlanes,D),U!==null&&ue.render(T.state.shadowsArray,$,D);let G=new Set;return w.traverse(function(W){if(!(W.isMesh||W.isPoints||W.isLine||W.isSprite))return;let me=W.material;if(me)if(Array.isArray(me))for(let Te=0;Te<me.length;Te++){let fe=me[Te];lv(fe,$,D,W),G.add(fe)}else lv(me,$,D,W),G.add(me)}),T=M.pop(),U!==null&&U.renderEnd(),G},this.compileAsync=function(w,D,$=null){let G=this.compile(w,D,$);return new Promise(W=>{function me(){if(G.forEach(function(Te){let be=Ve.get(Te).currentProgram;(be===void 0||be.isReady())&&G.delete(Te)}),G.size===0){W(w);return}setTimeout(me,10)}Ot.get("KHR_parallel_shader_compile")!==null?me():setTimeout(me,10)})};let lp=null;function qM(w){lp&&lp(w)}function cv(){bs.stop()}function hv(){bs.start()}let bs=new S_;bs.setAnimationLoop(qM),typeof self<"u"&&bs.setContext(self),this.setAnimationLoop=function(w){lp=w,ae.setAnimationLoop(w),w===null?bs.stop():bs.start()},ae.addEventListener("sessionstart",cv),ae.addEventListener("sessionend",hv),this.render=function(w,D){if(D!==void 0&&D.isCamera!==!0){Ye("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(I===!0)return;U!==null&&U.renderStart(w,D);let $=ae.enabled===!0&&ae.isPresenting===!0,G=L!==null&&(ie===null||$)&&L.begin(P,ie);if(w.matrixWorldAutoUpdate===!0&&w.updateMatrixWorld(),D.parent===null&&D.matrixWorldAutoUpdate===!0&&D.updateMatrixWorld(),ae.enabled===!0&&ae.isPresenting===!0&&(L===null||L.isCompositing()===!1)&&(ae.cameraAutoUpdate===!0&&ae.updateCamera(D),D=ae.getCamera()),w.isScene===!0&&w.onBeforeRender(P,w,D,ie),T=J.get(w,M.length),T.init(D),T.state.textureUnits=Ke.getTextureUnits(),M.push(T),Gt.multiplyMatrices(D.projectionMatrix,D.matrixWorldInverse),D.isArrayCamera?Mn.setFromArrayCamera(D):tt.setFromProjectionMatrix(Gt,xi,D.reversedDepth),$n=this.localClippingEnabled,an=j.init(this.clippingPlanes,$n),E=pe.get(w,_.length),E.init(),_.push(E),this.info.render.frame++,ae.enabled===!0&&ae.isPresenting===!0){let Te=P.xr.getDepthSensingMesh();Te!==null&&cp(Te,D,-1/0,P.sortObjects)}cp(w,D,0,P.sortObjects),E.finish(),U!==null&&U.updateLights(T.state.lightsArray),P.sortObjects===!0&&E.sort(qe,Ft),di=ae.enabled===!1||ae.isPresenting===!1||ae.hasDepthSensing()===!1,di&&F.addToRenderList(E,w),this.info.autoReset===!0&&this.info.reset(),an===!0&&j.beginShadows();let W=T.state.shadowsArray;if(ue.render(W,w,D),an===!0&&j.endShadows(),(G&&L.hasRenderPass())===!1){let Te=E.opaque,fe=E.transmissive;if(T.setupLights(),D.isArrayCamera){let be=D.cameras;if(fe.length>0)for(let Fe=0,Ze=be.length;Fe<Ze;Fe++){let ct=be[Fe];dv(Te,fe,w,ct)}di&&F.render(w);for(let Fe=0,Ze=be.length;Fe<Ze;Fe++){let ct=be[Fe];uv(E,w,ct,ct.viewport)}}else fe.length>0&&dv(Te,fe,w,D),di&&F.render(w),uv(E,w,D)}ie!==null&&z===0&&(Ke.updateMultisampleRenderTarget(ie),Ke.updateRenderTargetMipmap(ie)),G&&L.end(P),w.isScene===!0&&w.onAfterRender(P,w,D),he.resetDefaultState(),X=-1,te=null,M.pop(),M.length>0?(T=M[M.length-1],Ke.setTextureUnits(T.state.textureUnits),an===!0&&j.setGlobalState(P.clippingPlanes,T.state.camera)):T=null,_.pop(),_.length>0?E=_[_.length-1]:E=null,U!==null&&U.renderEnd()};function cp(w,D,$,G){if(w.visible===!1)return;if(w.layers.test(D.layers)){if(w.isGroup)$=w.renderOrder;else if(w.isLOD)w.autoUpdate===!0&&w.update(D);else if(w.isLight)T.pushLight(w),w.castShadow&&T.pushShadow(w);else if(w.isSprite){let Te=D.isArrayCamera?Mn:tt;if(!w.frustumCulled||w.intersectsFrustum(Te)){G&&yn.setFromMatrixPosition(w.matrixWorld).applyMatrix4(Gt);let fe=se.update(w),be=w.material;be.visible&&E.push(w,fe,be,$,yn.z,null,D)}}else if(w.isMesh||w.isLine||w.isPoints){let Te=D.isArrayCamera?Mn:tt;if(!w.frustumCulled||w.intersectsFrustum(Te)){let fe=se.update(w),be=w.material;if(G&&(w.boundingSphere!==void 0?(w.boundingSphere===null&&w.computeBoundingSphere(),yn.copy(w.boundingSphere.center)):(fe.boundingSphere===null&&fe.computeBoundingSphere(),yn.copy(fe.boundingSphere.center)),yn.applyMatrix4(w.matrixWorld).applyMatrix4(Gt)),Array.isArray(be)){let Fe=fe.groups;for(let Ze=0,ct=Fe.length;Ze<ct;Ze++){let Ee=Fe[Ze],ht=be[Ee.materialIndex];ht&&ht.visible&&E.push(w,fe,ht,$,yn.z,Ee,D)}}else be.visible&&E.push(w,fe,be,$,yn.z,null,D)}}}let me=w.children;for(let Te=0,fe=me.length;Te<fe;Te++)cp(me[Te],D,$,G)}function uv(w,D,$,G){let{opaque:W,transmissive:me,transparent:Te}=w;T.setupLightsView($),an===!0&&j.setGlobalState(P.clippingPlanes,$),G&&ye.viewport(ne.copy(G)),W.length>0&&Vc(W,D,$),me.length>0&&Vc(me,D,$),Te.length>0&&Vc(Te,D,$),ye.buffers.depth.setTest(!0),ye.buffers.depth.setMask(!0),ye.buffers.color.setMask(!0),ye.setPolygonOffset(!1)}function dv(w,D,$,G){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[G.id]===void 0){let Ee=Ot.has("EXT_color_buffer_half_float")||Ot.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[G.id]=new un(1,1,{generateMipmaps:!0,type:Ee?Fi:Gn,minFilter:Pr,samples:Math.max(4,Bt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:ot.workingColorSpace})}let me=T.state.transmissionRenderTarget[G.id],Te=G.viewport||ne;me.setSize(Te.z*P.transmissionResolutionScale,Te.w*P.transmissionResolutionScale);let fe=P.getRenderTarget(),be=P.getActiveCubeFace(),Fe=P.getActiveMipmapLevel();P.setRenderTarget(me),P.getClearColor(K),re=P.getClearAlpha(),re<1&&P.setClearColor(16777215,.5),P.clear(),di&&F.render($);let Ze=P.toneMapping;P.toneMapping=Yi;let ct=G.viewport;if(G.viewport!==void 0&&(G.viewport=void 0),T.setupLightsView(G),an===!0&&j.setGlobalState(P.clippingPlanes,G),Vc(w,$,G),Ke.updateMultisampleRenderTarget(me),Ke.updateRenderTargetMipmap(me),Ot.has("WEBGL_multisampled_render_to_texture")===!1){let Ee=!1;for(let ht=0,nn=D.length;ht<nn;ht++){let Pt=D[ht],{object:Ct,geometry:Pn,material:Ce,group:zn}=Pt;if(Ce.side===Un&&Ct.layers.test(G.layers)){let _t=Ce.side;Ce.side=Vn,Ce.needsUpdate=!0,fv(Ct,$,G,Pn,Ce,zn),Ce.side=_t,Ce.needsUpdate=!0,Ee=!0}}Ee===!0&&(Ke.updateMultisampleRenderTarget(me),Ke.updateRenderTargetMipmap(me))}P.setRenderTarget(fe,be,Fe),P.setClearColor(K,re),ct!==void 0&&(G.viewport=ct),P.toneMapping=Ze}function Vc(w,D,$){let G=D.isScene===!0?D.overrideMaterial:null;for(let W=0,me=w.length;W<me;W++){let Te=w[W],{object:fe,geometry:be,group:Fe}=Te,Ze=Te.material;Ze.allowOverride===!0&&G!==null&&(Ze=G),fe.layers.test($.layers)&&fv(fe,D,$,be,Ze,Fe)}}function fv(w,D,$,G,W,me){U!==null&&W.isNodeMaterial&&U.setObject(w,W),w.onBeforeRender(P,D,$,G,W,me),w.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,w.matrixWorld),w.normalMatrix.getNormalMatrix(w.modelViewMatrix),W.onBeforeRender(P,D,$,G,w,me),W.transparent===!0&&W.side===Un&&W.forceSinglePass===!1?(W.side=Vn,W.needsUpdate=!0,P.renderBufferDirect($,D,G,W,w,me),W.side=ls,W.needsUpdate=!0,P.renderBufferDirect($,D,G,W,w,me),W.side=Un):P.renderBufferDirect($,D,G,W,w,me),w.onAfterRender(P,D,$,G,W,me)}function pv(w){let D=0;for(let $ of w)$.texture!==null&&D++;return D}function Wa(w,D,$){D.isScene!==!0&&(D=ui);let G=Ve.get(w),W=T.state.lights,me=T.state.shadowsArray,Te=W.state.version,fe=ee.getParameters(w,W.state,me,D,$,T.state.lightProbeGridArray),be=ee.getProgramCacheKey(fe),Fe=G.programs;G.environment=w.isMeshStandardMaterial||w.isMeshLambertMaterial||w.isMeshPhongMaterial?D.environment:null,G.fog=D.fog;let Ze=w.isMeshStandardMaterial||w.isMeshLambertMaterial&&!w.envMap||w.isMeshPhongMaterial&&!w.envMap;G.envMap=C.get(w.envMap||G.environment,Ze),G.envMapRotation=G.environment!==null&&w.envMap===null?D.environmentRotation:w.envMapRotation,Fe===void 0&&(w.addEventListener("dispose",At),Fe=new Map,G.programs=Fe,G.programVariants=new Map);let ct=Fe.get(be);if(ct!==void 0){if(G.currentProgram===ct&&G.lightsStateVersion===Te)return gv(w,fe),ct}else fe.uniforms=ee.getUniforms(w),U!==null&&w.isNodeMaterial&&U.build(w,$,fe),w.onBeforeCompile(fe,P),ct=ee.acquireProgram(fe,be),Fe.set(be,ct),G.uniforms=fe.uniforms;let Ee=G.uniforms;return(!w.isShaderMaterial&&!w.isRawShaderMaterial||w.clipping===!0)&&(Ee.clippingPlanes=j.uniform),gv(w,fe),G.needsLights=ZM(w),G.lightsStateVersion=Te,G.needsLights&&(Ee.ambientLightColor.value=W.state.ambient,Ee.lightProbe.value=W.state.probe,Ee.sunLights.value=W.state.sun,Ee.sunLightShadows.value=W.state.sunShadow,Ee.directionalLights.value=W.state.directional,Ee.directionalLightShadows.value=W.state.directionalShadow,Ee.spotLights.value=W.state.spot,Ee.spotLightShadows.value=W.state.spotShadow,Ee.rectAreaLights.value=W.state.rectArea,Ee.ltc_1.value=W.state.rectAreaLTC1,Ee.ltc_2.value=W.state.rectAreaLTC2,Ee.pointLights.value=W.state.point,Ee.pointLightShadows.value=W.state.pointShadow,Ee.hemisphereLights.value=W.state.hemi,Ee.sunShadowMatrix.value=W.state.sunShadowMatrix,Ee.sunShadowCascade.value=W.state.sunShadowCascade,Ee.directionalShadowMatrix.value=W.state.directionalShadowMatrix,Ee.spotLightMatrix.value=W.state.spotLightMatrix,Ee.spotLightMap.value=W.state.spotLightMap,Ee.pointShadowMatrix.value=W.state.pointShadowMatrix),G.numLightProbeGrids=pv(T.state.lightProbeGridArray),G.currentProgram=ct,G.uniformsList=null,ct}function $M(w,D,$,G,W){let me=Ve.get(w),Te=me.currentProgram.id+","+G+","+W,fe=me.programVariants.get(Te);return fe===void 0?(fe=Wa(w,D,$),me.programVariants.set(Te,fe)):(me.currentProgram=fe,me.uniformsList=null,me.outputColorSpace=G,me.toneMapping=W),fe}function mv(w){if(w.uniformsList===null){let D=w.currentProgram.getUniforms();w.uniformsList=Yo.seqWithValue(D.seq,w.uniforms)}return w.uniformsList}function gv(w,D){let $=Ve.get(w);$.outputColorSpace=D.outputColorSpace,$.batching=D.batching,$.batchingColor=D.batchingColor,$.instancing=D.instancing,$.instancingColor=D.instancingColor,$.instancingMorph=D.instancingMorph,$.skinning=D.skinning,$.morphTargets=D.morphTargets,$.morphNormals=D.morphNormals,$.morphColors=D.morphColors,$.morphTargetsCount=D.morphTargetsCount,$.numClippingPlanes=D.numClippingPlanes,$.numIntersection=D.numClipIntersection,$.vertexAlphas=D.vertexAlphas,$.vertexTangents=D.vertexTangents,$.toneMapping=D.toneMapping}function YM(w,D,$,G,W){D.isScene!==!0&&(D=ui),Ke.resetTextureUnits();let me=D.fog,Te=G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial?D.environment:null,fe=ie===null?P.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:ot.workingColorSpace,be=G.isMeshStandardMaterial||G.isMeshLambertMaterial&&!G.envMap||G.isMeshPhongMaterial&&!G.envMap,Fe=C.get(G.envMap||Te,be),Ze=G.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,ct=!!$.attributes.tangent&&(!!G.normalMap||G.anisotropy>0),Ee=!!$.morphAttributes.position,ht=!!$.morphAttributes.normal,nn=!!$.morphAttributes.color,Pt=Yi;G.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(Pt=P.toneMapping);let Ct=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,Pn=Ct!==void 0?Ct.length:0,Ce=Ve.get(G),zn=T.state.lights;if(an===!0&&($n===!0||w!==te)){let Ht=w===te&&G.id===X;j.setState(G,w,Ht)}let _t=!1,ws=!1;G.version===Ce.__version?Ce.needsLights&&Ce.lightsStateVersion!==zn.state.version||W.isBatchedMesh&&Ce.batching===!1||!W.isBatchedMesh&&Ce.batching===!0||W.isBatchedMesh&&Ce.batchingColor===!0&&W._colorsTexture===null||W.isBatchedMesh&&Ce.batchingColor===!1&&W._colorsTexture!==null||W.isInstancedMesh&&Ce.instancing===!1||!W.isInstancedMesh&&Ce.instancing===!0||W.isSkinnedMesh&&Ce.skinning===!1||!W.isSkinnedMesh&&Ce.skinning===!0||W.isInstancedMesh&&Ce.instancingColor===!0&&W.instanceColor===null||W.isInstancedMesh&&Ce.instancingColor===!1&&W.instanceColor!==null||W.isInstancedMesh&&Ce.instancingMorph===!0&&W.morphTexture===null||W.isInstancedMesh&&Ce.instancingMorph===!1&&W.morphTexture!==null||Ce.envMap!==Fe||G.fog===!0&&Ce.fog!==me||Ce.numClippingPlanes!==void 0&&(Ce.numClippingPlanes!==j.numPlanes||Ce.numIntersection!==j.numIntersection)||Ce.vertexAlphas!==Ze||Ce.vertexTangents!==ct||Ce.morphTargets!==Ee||Ce.morphNormals!==ht||Ce.morphColors!==nn||Ce.morphTargetsCount!==Pn||Ce.numLightProbeGrids!==pv(T.state.lightProbeGridArray)?_t=!0:(Ce.outputColorSpace!==fe||Ce.toneMapping!==Pt)&&(ws=!0):(_t=!0,Ce.__version=G.version);let In=Ce.currentProgram;(_t===!0||ws===!0)&&(In=ws===!0?$M(G,D,W,fe,Pt):Wa(G,D,W),U&&G.isNodeMaterial&&U.onUpdateProgram(G,In,Ce));let Gc=!1,Hr=!1,Ss=!1,mt=In.getUniforms(),An=Ce.uniforms;if(ye.useProgram(In.program)&&(Gc=!0,Hr=!0,Ss=!0),G.id!==X&&(X=G.id,Hr=!0),Gc||te!==w){ye.buffers.depth.getReversed()&&w.reversedDepth!==!0&&(w._reversedDepth=!0,w.updateProjectionMatrix()),mt.setValue(O,"projectionMatrix",w.projectionMatrix),mt.setValue(O,"viewMatrix",w.matrixWorldInverse);let _n=mt.map.cameraPosition;_n!==void 0&&_n.setValue(O,Bi.setFromMatrixPosition(w.matrixWorld)),Bt.logarithmicDepthBuffer&&mt.setValue(O,"logDepthBufFC",2/(Math.log(w.far+1)/Math.LN2)),(G.isMeshPhongMaterial||G.isMeshToonMaterial||G.isMeshLambertMaterial||G.isMeshBasicMaterial||G.isMeshStandardMaterial||G.isShaderMaterial)&&mt.setValue(O,"isOrthographic",w.isOrthographicCamera===!0),te!==w&&(te=w,Hr=!0,Ss=!0)}if(Ce.needsLights&&(zn.state.sunShadowMap.length>0&&mt.setValue(O,"sunShadowMap",zn.state.sunShadowMap,Ke),zn.state.directionalShadowMap.length>0&&mt.setValue(O,"directionalShadowMap",zn.state.directionalShadowMap,Ke),zn.state.spotShadowMap.length>0&&mt.setValue(O,"spotShadowMap",zn.state.spotShadowMap,Ke),zn.state.pointShadowMap.length>0&&mt.setValue(O,"pointShadowMap",zn.state.pointShadowMap,Ke)),W.isSkinnedMesh){mt.setOptional(O,W,"bindMatrix"),mt.setOptional(O,W,"bindMatrixInverse");let Ht=W.skeleton;Ht&&(Ht.boneTexture===null&&Ht.computeBoneTexture(),mt.setValue(O,"boneTexture",Ht.boneTexture,Ke))}W.isBatchedMesh&&(mt.setOptional(O,W,"batchingTexture"),mt.setValue(O,"batchingTexture",W._matricesTexture,Ke),mt.setOptional(O,W,"batchingIdTexture"),mt.setValue(O,"batchingIdTexture",W._indirectTexture,Ke),mt.setOptional(O,W,"batchingColorTexture"),W._colorsTexture!==null&&mt.setValue(O,"batchingColorTexture",W._colorsTexture,Ke));let Ai=$.morphAttributes;if((Ai.position!==void 0||Ai.normal!==void 0||Ai.color!==void 0)&&Q.update(W,$,In),(Hr||Ce.receiveShadow!==W.receiveShadow)&&(Ce.receiveShadow=W.receiveShadow,mt.setValue(O,"receiveShadow",W.receiveShadow)),(G.isMeshStandardMaterial||G.isMeshLambertMaterial||G.isMeshPhongMaterial)&&G.envMap===null&&D.environment!==null&&(An.envMapIntensity.value=D.environmentIntensity),An.dfgLUT!==void 0&&(An.dfgLUT.value=TR()),Hr){if(mt.setValue(O,"toneMappingExposure",P.toneMappingExposure),Ce.needsLights&&KM(An,Ss),me&&G.fog===!0&&ce.refreshFogUniforms(An,me),ce.refreshMaterialUniforms(An,G,ge,De,T.state.transmissionRenderTarget[w.id]),Ce.needsLights&&Ce.numLightProbeGrids>0){let Ht=S,_n=0;for(let yr of T.state.lightProbeGridArray)yr.texture!==null&&(Ht.textures[_n]=yr.texture,Ht.min[_n]=yr.boundingBox.min,Ht.max[_n]=yr.boundingBox.max,Ht.resolution[_n]=yr.resolution,_n++);for(let yr in Ht)Ht[yr].length=_n;An.probesSH.value=Ht.textures,An.probesMin.value=Ht.min,An.probesMax.value=Ht.max,An.probesResolution.value=Ht.resolution}Yo.upload(O,mv(Ce),An,Ke)}if(G.isShaderMaterial&&G.uniformsNeedUpdate===!0&&(Yo.upload(O,mv(Ce),An,Ke),G.uniformsNeedUpdate=!1),G.isSpriteMaterial&&mt.setValue(O,"center",W.center),mt.setValue(O,"modelViewMatrix",W.modelViewMatrix),mt.setValue(O,"normalMatrix",W.normalMatrix),mt.setValue(O,"modelMatrix",W.matrixWorld),G.uniformsGroups!==void 0){let Ht=G.uniformsGroups;for(let _n=0,yr=Ht.length;_n<yr;_n++){let vv=Ht[_n];Ue.update(vv,In),Ue.bind(vv,In)}}return In}function KM(w,D){w.ambientLightColor.needsUpdate=D,w.lightProbe.needsUpdate=D,w.sunLights.needsUpdate=D,w.sunLightShadows.needsUpdate=D,w.directionalLights.needsUpdate=D,w.directionalLightShadows.needsUpdate=D,w.pointLights.needsUpdate=D,w.pointLightShadows.needsUpdate=D,w.spotLights.needsUpdate=D,w.spotLightShadows.needsUpdate=D,w.rectAreaLights.needsUpdate=D,w.hemisphereLights.needsUpdate=D}function ZM(w){return w.isMeshLambertMaterial||w.isMeshToonMaterial||w.isMeshPhongMaterial||w.isMeshStandardMaterial||w.isShadowMaterial||w.isShaderMaterial&&w.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return z},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(w,D,$){let G=Ve.get(w);G.__autoAllocateDepthBuffer=w.resolveDepthBuffer===!1,G.__autoAllocateDepthBuffer===!1&&(G.__useRenderToTexture=!1),Ve.get(w.texture).__webglTexture=D,Ve.get(w.depthTexture).__webglTexture=G.__autoAllocateDepthBuffer?void 0:$,G.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(w,D){let $=Ve.get(w);$.__webglFramebuffer=D,$.__useDefaultFramebuffer=D===void 0},this.setRenderTarget=function(w,D=0,$=0){ie=w,Y=D,z=$;let G=null,W=!1,me=!1;if(w){let fe=Ve.get(w);if(fe.__useDefaultFramebuffer!==void 0){ye.bindFramebuffer(O.FRAMEBUFFER,fe.__webglFramebuffer),ne.copy(w.viewport),Me.copy(w.scissor),ke=w.scissorTest,ye.viewport(ne),ye.scissor(Me),ye.setScissorTest(ke),X=-1;return}else if(fe.__webglFramebuffer===void 0)Ke.setupRenderTarget(w);else if(fe.__hasExternalTextures)Ke.rebindTextures(w,Ve.get(w.texture).__webglTexture,Ve.get(w.depthTexture).__webglTexture);else if(w.depthBuffer){let Ze=w.depthTexture;if(fe.__boundDepthTexture!==Ze){if(Ze!==null&&Ve.has(Ze)&&(w.width!==Ze.image.width||w.height!==Ze.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ke.setupDepthRenderbuffer(w)}}let be=w.texture;(be.isData3DTexture||be.isDataArrayTexture||be.isCompressedArrayTexture)&&(me=!0);let Fe=Ve.get(w).__webglFramebuffer;w.isWebGLCubeRenderTarget?(Array.isArray(Fe[D])?G=Fe[D][$]:G=Fe[D],W=!0):w.samples>0&&Ke.useMultisampledRTT(w)===!1?G=Ve.get(w).__webglMultisampledFramebuffer:Array.isArray(Fe)?G=Fe[$]:G=Fe,ne.copy(w.viewport),Me.copy(w.scissor),ke=w.scissorTest}else ne.copy(Oe).multiplyScalar(ge).floor(),Me.copy(dt).multiplyScalar(ge).floor(),ke=ft;if($!==0&&(G=V),ye.bindFramebuffer(O.FRAMEBUFFER,G)&&ye.drawBuffers(w,G),ye.viewport(ne),ye.scissor(Me),ye.setScissorTest(ke),W){let fe=Ve.get(w.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_CUBE_MAP_POSITIVE_X+D,fe.__webglTexture,$)}else if(me){let fe=D;for(let be=0;be<w.textures.length;be++){let Fe=Ve.get(w.textures[be]);O.framebufferTextureLayer(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0+be,Fe.__webglTexture,$,fe)}}else if(w!==null&&$!==0){let fe=Ve.get(w.texture);O.framebufferTexture2D(O.FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,fe.__webglTexture,$)}X=-1};function yv(w){let D=Ve.get(w);return(D.__readFormat!==w.format||D.__readType!==w.type)&&(D.__readFormat=w.format,D.__readType=w.type,D.__formatReadable=Bt.textureFormatReadable(w.format),D.__typeReadable=Bt.textureTypeReadable(w.type)),D}this.readRenderTargetPixels=function(w,D,$,G,W,me,Te,fe=0){if(!(w&&w.isWebGLRenderTarget)){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let be=Ve.get(w).__webglFramebuffer;if(w.isWebGLCubeRenderTarget&&Te!==void 0&&(be=be[Te],Array.isArray(be)&&(be=be[0])),be){ye.bindFramebuffer(O.FRAMEBUFFER,be);try{let Fe=w.textures[fe],Ze=Fe.format,ct=Fe.type;w.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+fe);let Ee=yv(Fe);if(Ee.__formatReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ee.__typeReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}D>=0&&D<=w.width-G&&$>=0&&$<=w.height-W&&O.readPixels(D,$,G,W,le.convert(Ze),le.convert(ct),me)}finally{let Fe=ie!==null?Ve.get(ie).__webglFramebuffer:null;ye.bindFramebuffer(O.FRAMEBUFFER,Fe)}}},this.readRenderTargetPixelsAsync=async function(w,D,$,G,W,me,Te,fe=0){if(!(w&&w.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let be=Ve.get(w).__webglFramebuffer;if(w.isWebGLCubeRenderTarget&&Te!==void 0&&(be=be[Te],Array.isArray(be)&&(be=be[0])),be)if(D>=0&&D<=w.width-G&&$>=0&&$<=w.height-W){ye.bindFramebuffer(O.FRAMEBUFFER,be);let Fe=w.textures[fe],Ze=Fe.format,ct=Fe.type;w.textures.length>1&&O.readBuffer(O.COLOR_ATTACHMENT0+fe);let Ee=yv(Fe);if(Ee.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ee.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let ht=O.createBuffer();O.bindBuffer(O.PIXEL_PACK_BUFFER,ht),O.bufferData(O.PIXEL_PACK_BUFFER,me.byteLength,O.STREAM_READ),O.readPixels(D,$,G,W,le.convert(Ze),le.convert(ct),0),O.bindBuffer(O.PIXEL_PACK_BUFFER,null);let nn=ie!==null?Ve.get(ie).__webglFramebuffer:null;ye.bindFramebuffer(O.FRAMEBUFFER,nn);let Pt=O.fenceSync(O.SYNC_GPU_COMMANDS_COMPLETE,0);return O.flush(),await Y0(O,Pt,4),O.bindBuffer(O.PIXEL_PACK_BUFFER,ht),O.getBufferSubData(O.PIXEL_PACK_BUFFER,0,me),O.bindBuffer(O.PIXEL_PACK_BUFFER,null),O.deleteBuffer(ht),O.deleteSync(Pt),me}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(w,D=null,$=0){let G=Math.pow(2,-$),W=Math.floor(w.image.width*G),me=Math.floor(w.image.height*G),Te=D!==null?D.x:0,fe=D!==null?D.y:0;Ke.setTexture2D(w,0),O.copyTexSubImage2D(O.TEXTURE_2D,$,0,0,Te,fe,W,me),ye.unbindTexture()},this.copyTextureToTexture=function(w,D,$=null,G=null,W=0,me=0){let Te,fe,be,Fe,Ze,ct,Ee,ht,nn,Pt=w.isCompressedTexture?w.mipmaps[me]:w.image;if($!==null)Te=$.max.x-$.min.x,fe=$.max.y-$.min.y,be=$.isBox3?$.max.z-$.min.z:1,Fe=$.min.x,Ze=$.min.y,ct=$.isBox3?$.min.z:0;else{let mt=Math.pow(2,-W);Te=Math.floor(Pt.width*mt),fe=Math.floor(Pt.height*mt),w.isDataArrayTexture?be=Pt.depth:w.isData3DTexture?be=Math.floor(Pt.depth*mt):be=1,Fe=0,Ze=0,ct=0}G!==null?(Ee=G.x,ht=G.y,nn=G.z):(Ee=0,ht=0,nn=0);let Ct=le.convert(D.format),Pn=le.convert(D.type),Ce;D.isData3DTexture?(Ke.setTexture3D(D,0),Ce=O.TEXTURE_3D):D.isDataArrayTexture||D.isCompressedArrayTexture?(Ke.setTexture2DArray(D,0),Ce=O.TEXTURE_2D_ARRAY):(Ke.setTexture2D(D,0),Ce=O.TEXTURE_2D),ye.activeTexture(O.TEXTURE0),ye.pixelStorei(O.UNPACK_FLIP_Y_WEBGL,D.flipY),ye.pixelStorei(O.UNPACK_PREMULTIPLY_ALPHA_WEBGL,D.premultiplyAlpha),ye.pixelStorei(O.UNPACK_ALIGNMENT,D.unpackAlignment);let zn=ye.getParameter(O.UNPACK_ROW_LENGTH),_t=ye.getParameter(O.UNPACK_IMAGE_HEIGHT),ws=ye.getParameter(O.UNPACK_SKIP_PIXELS),In=ye.getParameter(O.UNPACK_SKIP_ROWS),Gc=ye.getParameter(O.UNPACK_SKIP_IMAGES);ye.pixelStorei(O.UNPACK_ROW_LENGTH,Pt.width),ye.pixelStorei(O.UNPACK_IMAGE_HEIGHT,Pt.height),ye.pixelStorei(O.UNPACK_SKIP_PIXELS,Fe),ye.pixelStorei(O.UNPACK_SKIP_ROWS,Ze),ye.pixelStorei(O.UNPACK_SKIP_IMAGES,ct);let Hr=w.isDataArrayTexture||w.isData3DTexture,Ss=D.isDataArrayTexture||D.isData3DTexture;if(w.isDepthTexture){let mt=Ve.get(w),An=Ve.get(D),Ai=Ve.get(mt.__renderTarget),Ht=Ve.get(An.__renderTarget);ye.bindFramebuffer(O.READ_FRAMEBUFFER,Ai.__webglFramebuffer),ye.bindFramebuffer(O.DRAW_FRAMEBUFFER,Ht.__webglFramebuffer);for(let _n=0;_n<be;_n++)Hr&&(O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ve.get(w).__webglTexture,W,ct+_n),O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,Ve.get(D).__webglTexture,me,nn+_n)),O.blitFramebuffer(Fe,Ze,Fe+Te,Ze+fe,Ee,ht,Ee+Te,ht+fe,O.DEPTH_BUFFER_BIT,O.NEAREST);ye.bindFramebuffer(O.READ_FRAMEBUFFER,null),ye.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else if(W!==0||w.isRenderTargetTexture||Ve.has(w)){let mt=Ve.get(w),An=Ve.get(D);ye.bindFramebuffer(O.READ_FRAMEBUFFER,k),ye.bindFramebuffer(O.DRAW_FRAMEBUFFER,q);for(let Ai=0;Ai<be;Ai++)Hr?O.framebufferTextureLayer(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,mt.__webglTexture,W,ct+Ai):O.framebufferTexture2D(O.READ_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,mt.__webglTexture,W),Ss?O.framebufferTextureLayer(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,An.__webglTexture,me,nn+Ai):O.framebufferTexture2D(O.DRAW_FRAMEBUFFER,O.COLOR_ATTACHMENT0,O.TEXTURE_2D,An.__webglTexture,me),W!==0?O.blitFramebuffer(Fe,Ze,Fe+Te,Ze+fe,Ee,ht,Ee+Te,ht+fe,O.COLOR_BUFFER_BIT,O.NEAREST):Ss?O.copyTexSubImage3D(Ce,me,Ee,ht,nn+Ai,Fe,Ze,Te,fe):O.copyTexSubImage2D(Ce,me,Ee,ht,Fe,Ze,Te,fe);ye.bindFramebuffer(O.READ_FRAMEBUFFER,null),ye.bindFramebuffer(O.DRAW_FRAMEBUFFER,null)}else Ss?w.isDataTexture||w.isData3DTexture?O.texSubImage3D(Ce,me,Ee,ht,nn,Te,fe,be,Ct,Pn,Pt.data):D.isCompressedArrayTexture?O.compressedTexSubImage3D(Ce,me,Ee,ht,nn,Te,fe,be,Ct,Pt.data):O.texSubImage3D(Ce,me,Ee,ht,nn,Te,fe,be,Ct,Pn,Pt):w.isDataTexture?O.texSubImage2D(O.TEXTURE_2D,me,Ee,ht,Te,fe,Ct,Pn,Pt.data):w.isCompressedTexture?O.compressedTexSubImage2D(O.TEXTURE_2D,me,Ee,ht,Pt.width,Pt.height,Ct,Pt.data):O.texSubImage2D(O.TEXTURE_2D,me,Ee,ht,Te,fe,Ct,Pn,Pt);ye.pixelStorei(O.UNPACK_ROW_LENGTH,zn),ye.pixelStorei(O.UNPACK_IMAGE_HEIGHT,_t),ye.pixelStorei(O.UNPACK_SKIP_PIXELS,ws),ye.pixelStorei(O.UNPACK_SKIP_ROWS,In),ye.pixelStorei(O.UNPACK_SKIP_IMAGES,Gc),me===0&&D.generateMipmaps===!0&&D.mipmapsAutoUpdate===!0&&O.generateMipmap(Ce),ye.unbindTexture()},this.initRenderTarget=function(w){Ve.get(w).__webglFramebuffer===void 0&&Ke.setupRenderTarget(w)},this.initTexture=function(w){w.isCubeTexture?Ke.setTextureCube(w,0):w.isData3DTexture?Ke.setTexture3D(w,0):w.isDataArrayTexture||w.isCompressedArrayTexture?Ke.setTexture2DArray(w,0):Ke.setTexture2D(w,0),ye.unbindTexture()},this.resetState=function(){Y=0,z=0,ie=null,ye.reset(),he.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return xi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=ot._getDrawingBufferColorSpace(e),t.unpackColorSpace=ot._getUnpackColorSpace()}};var ji={x:0,z:0,turn:0},Qi={rotation:[...Ya],scale:1,translation:[0,0,0]};function k_({x:n,z:e,turn:t},i,r){if(i===r&&n===0&&e===0&&t===0)return Qi;let[s,o]=Gu(r.up),a=Yt(kt(ki(r.up,t)),Ol(i.up,r.up)),l=zs(zs(qm(r),ki(s,n)),ki(o,e)),c=It(a,qm(i));return{rotation:a,scale:1,translation:zs(l,ki(c,-1))}}function Gu(n){let e=Ol([0,0,1],n);return[It(e,[1,0,0]),It(e,[0,-1,0])]}function Ol(n,e){let{w:t,x:i,y:r,z:s}=new Jt().setFromUnitVectors(new B(...n),new B(...e));return[t,i,r,s]}function Vs({rotation:n,scale:e,translation:t},i){return zs(ki(It(n,i),e),t)}function D_({rotation:n,scale:e,translation:t},i){return ki(It(mi(n),zs(i,ki(t,-1))),1/e)}function Bl(n,e){if(e===Qi)return n;let t=zi(e.rotation),i=[0,1,2].flatMap(s=>[0,1,2].map(o=>[0,1,2].reduce((a,l)=>a+n.R[3*s+l]*t[3*l+o]*e.scale,0))),r=[0,1,2].map(s=>e.translation.reduce((o,a,l)=>o+n.R[3*s+l]*a,n.t[s]));return{...n,R:i,t:r}}function Gs(n,e){if(e===Qi)return n;let{rotation:t,translation:i}=e,r=mi(t);return Bl(n,{rotation:r,scale:1,translation:ki(It(r,i),-1)})}function Hu(n,e){if(n===Qi)return e;let[t,i]=[e.positions.slice(),e.rotations.slice()];for(let r=0;3*r<t.length;r++)t.set(Vs(n,st(t,r)),3*r),i.set(Yt(n.rotation,xt(i,r)),4*r);return{positions:t,rotations:i}}function N_({up:n,floor:e},t,i,r){let s=Ol([0,1,0],n),[o,a]=[It(s,[0,0,1]),It(s,[1,0,0])],l=kt(ki(n,Math.atan2($m(i,a),$m(i,o)))),c=qm({up:n,floor:e,home:t});return{rotation:Yt(l,s),scale:1,translation:zs(c,ki(i,r))}}function qm({up:n,floor:e,home:t}){return zs(t,ki(n,e-$m(t,n)))}var ki=([n,e,t],i)=>[n*i,e*i,t*i],$m=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],zs=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var Wu=["capture","y","-y","z","-z"],ER={y:[0,1,0],"-y":[0,-1,0],z:[0,0,1],"-z":[0,0,-1]},Zo=class{constructor(e,t){this.stage=e;this.changed=t}stage;changed;get chosen(){return this.stage().chosenId}add(e){return this.change(t=>t.add(vi(e)))}replace(e,t){this.change(i=>i.replace(t,e))}remove(e){this.change(t=>t.remove(e))}choose(e){this.change(t=>t.choose(e))}avatar(e){return this.stage().of(e).avatar}show(e,t){this.change(i=>i.show(e,t))}place(e,t){this.change(i=>i.place(e,t))}setPose(e,t){this.change(i=>i.of(e).setPose(t))}setShape(e,t){this.change(i=>i.of(e).setShape(t))}setScene(e,t){this.change(i=>i.setCloud(e,CR(t,i.world.up)))}joints(e){let{motion:t,pose:i,poser:r}=this.stage().of(e);return Hu(t,r.joints(i))}own(e,t=this.chosen){return D_(this.stage().of(t).motion,e)}leadWay(e,t=this.chosen){return It(this.stage().of(t).motion.rotation,e)}lead(e,t=this.chosen){return Vs(this.stage().of(t).motion,e)}ownCamera(e,t=this.chosen){return Bl(e,this.stage().of(t).motion)}sceneCamera(e,t=this.chosen){return Gs(e,this.stage().of(t).motion)}axes(){let{floor:e,up:t}=this.stage().world,[i,r]=Gu(t);return{up:t,right:i,front:r,floor:e}}change(e){let t=e(this.stage());return this.changed(),t}};function CR({scale:n,turn:e,up:t,x:i,y:r,z:s},o){let[a,l]=Gu(o),c=t==="capture"?Qi.rotation:Ol(ER[t],o),h=Yt(kt([o[0]*e,o[1]*e,o[2]*e]),c),u=[0,1,2].map(f=>i*a[f]+r*o[f]+s*l[f]);return{rotation:h,scale:n,translation:u}}var RR=1.06;function U_(n,e,t,i,r){let s=us(n.low,.5,n.high,.5),o=Km(n,t,i,r);return{position:us(s,1,PR(e,t),o),target:s}}function Km(n,e,t,i){let r=us(n.high,.5,n.low,-.5),s=us(r,1,e,-Ym(r,e)),o=Math.tan(t*Math.PI/360),a=(l,c)=>RR*l/Math.sin(Math.atan(c));return Math.max(a(Math.hypot(...r),o),a(Math.hypot(...s),o*i))}function Zm(n,e){let t=It(n,[0,0,1]),i=us(t,1,e,-Ym(t,e));if(Math.hypot(...i)>=.1)return zl(i);let r=Math.abs(e[0])<.9?[1,0,0]:[0,0,1];return zl(us(r,1,e,-Ym(r,e)))}function PR(n,e){let t=Zm(n,e);return zl(us(us(t,1,Xu(e,t),.3),1,e,.12))}function us(n,e,t,i){return[0,1,2].map(r=>e*n[r]+i*t[r])}function Ym(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function Xu(n,e){return[n[1]*e[2]-n[2]*e[1],n[2]*e[0]-n[0]*e[2],n[0]*e[1]-n[1]*e[0]]}function zl(n){let e=Math.hypot(...n);return[n[0]/e,n[1]/e,n[2]/e]}var ds=.01,qu=200;function IR({R:n,t:e,K:t,...i},r,s){let o=r/i.width,a=s/i.height;return{R:n,t:e,focal:[t[0]*o,t[4]*a],centre:[t[2]*o,t[5]*a],width:r,height:s}}function Jm(n,e,t){let i=Math.min(e/n.width,t/n.height),r={width:i*n.width,height:i*n.height};return{x:(e-r.width)/2,y:(t-r.height)/2,...r}}function $u(n,e,t){let i=Jm(n,e,t),r=IR(n,i.width,i.height);return{...r,centre:[r.centre[0]+i.x,r.centre[1]+i.y],width:e,height:t}}function O_(n,e,t,i,r){let s=zi(e),o=[s[0],s[3],s[6],-s[1],-s[4],-s[7],-s[2],-s[5],-s[8]],a=[0,1,2].map(c=>-V_(o,c,n)),l=r/2/Math.tan(t*Math.PI/360);return{R:o,t:a,focal:[l,l],centre:[i/2,r/2],width:i,height:r}}function jm(n,e,t,i){let r=(s,o)=>[0,4,8].map(a=>o*n[a+s]);return{R:[...r(0,1),...r(1,-1),...r(2,-1)],t:[n[12],-n[13],-n[14]],focal:[e[0]*t/2,e[5]*i/2],centre:[(1-e[8])*t/2,(1+e[9])*i/2],width:t,height:i}}function Jo({R:n,t:e}){return[0,1,2].map(t=>-(n[t]*e[0]+n[3+t]*e[1]+n[6+t]*e[2]))}function B_({R:n,t:e,focal:t,centre:i},r){let[s,o,a]=[0,1,2].map(l=>V_(n,l,r)+e[l]);return[i[0]+t[0]*s/a,i[1]+t[1]*o/a,a]}function Qm({R:n,t:e}){return[n[6],n[7],n[8],e[2]]}function z_(n,{R:e,t}){n.set(e[0],e[1],e[2],t[0],-e[3],-e[4],-e[5],-t[1],-e[6],-e[7],-e[8],-t[2],0,0,0,1)}function Yu(n,{focal:e,centre:t,width:i,height:r}){let s=2*e[0]/i,o=2*e[1]/r,a=1-2*t[0]/i,l=2*t[1]/r-1,[c,h]=eg();n.set(s,0,a,0,0,o,l,0,0,0,-c,h,0,0,-1,0)}function eg(){return[(qu+ds)/(qu-ds),-2*qu*ds/(qu-ds)]}function V_(n,e,[t,i,r]){return n[3*e]*t+n[3*e+1]*i+n[3*e+2]*r}async function G_(){let n=["immersive-vr","immersive-ar"],e=await Promise.all(n.map(t=>navigator.xr?.isSessionSupported(t).catch(()=>!1)??!1));return n.filter((t,i)=>e[i])}var Ku=class n{constructor(e,t,i,r,s,o){this.kind=e;this.session=t;this.layer=i;this.floor=r;this.target=s;this.work=o;t.addEventListener("end",()=>{this.over=!0,o.ended()}),t.requestAnimationFrame(this.frame)}kind;session;layer;floor;target;work;over=!1;static async begin(e,t,i){let r;try{r=await navigator.xr.requestSession(e,{requiredFeatures:["local-floor"]});let s=t.getContext();await s.makeXRCompatible();let o=new XRWebGLLayer(r,s,{antialias:!1,ignoreDepthValues:!0});await r.updateRenderState({baseLayer:o});let a=await r.requestReferenceSpace("local-floor"),l=new un(o.framebufferWidth,o.framebufferHeight);return t.setRenderTargetFramebuffer(l,o.framebuffer),new n(e,r,o,a,l,i)}catch(s){throw await r?.end().catch(()=>{}),new Zt("no-headset",`The headset could not be entered: ${s.message}`)}}async end(){this.over||await this.session.end()}frame=(e,t)=>{if(this.over)return;this.session.requestAnimationFrame(this.frame);let i=t.getViewerPose(this.floor);if(!i)return;let{space:r}=this.work,s=i.views.map(l=>{let c=this.layer.getViewport(l),h=jm(l.transform.inverse.matrix,l.projectionMatrix,c.width,c.height);return{pinhole:Gs(h,r),rect:c}}).filter(({rect:l})=>l.width>0),[{pinhole:o}]=s,a=jm(i.transform.inverse.matrix,i.views[0].projectionMatrix,o.width,o.height);this.work.prepare(Gs(a,r)),this.work.draw(s,this.target)}};var LR=2,Zu=class{constructor(e){this.parts=e}parts;immersion=null;kinds(){return G_()}async enter(e){let{changed:t,presenter:i,scheduler:r}=this.parts;this.immersion=await Ku.begin(e,i.renderer,this.work(e)),r.pause(),t(e)}async leave(){await this.immersion?.end()}work(e){let{changed:t,frame:i,presenter:r,scheduler:s,stage:o}=this.parts,{actor:a,world:l}=o(),{motion:c,pose:h,poser:u}=a,{positions:f,rotations:d}=u.joints(h),m=Zm(Yt(c.rotation,xt(d,0)),l.up);return{space:N_(l,Vs(c,st(f,0)),m,LR),prepare:v=>{i(),r.prepareEyes(o(),v)},draw:(v,p)=>r.drawEyes(o(),v,p,e==="immersive-ar"),ended:()=>{this.immersion=null,s.resume(),t(null)}}}};var FR=`
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,kR=`
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`,Ju=class{scene=new Tr;camera=new rs;mesh;texture=null;constructor(){let e=new Nn({glslVersion:Wn,vertexShader:FR,fragmentShader:kR,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},share:{value:new Ne(1,1)}}});this.mesh=new qt(new Ii(2,2),e),this.mesh.frustumCulled=!1,this.scene.add(this.mesh)}draw(e,t,i,r){if(this.texture?.image!==t&&this.take(t),!t)return;let s=i/r/(t.width/t.height),{uniforms:o}=this.mesh.material;o.share.value.set(Math.min(s,1),Math.min(1/s,1)),e.render(this.scene,this.camera)}dispose(){this.texture?.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}take(e){this.texture?.dispose(),this.texture=e&&new Dn(e),this.texture&&(this.texture.flipY=!1,this.texture.needsUpdate=!0),this.mesh.material.uniforms.picture.value=this.texture}};var er={on:!0,turn:0,brightness:1,tint:"#ffffff"};function H_(n,e,t){let i=mi(kt(e.map(r=>r*t*Math.PI/180)));return UR([0,1,2].map(r=>DR(n.filter((s,o)=>o%3===r),i)))}function DR(n,e){let[t,i,r]=[[1,0,0],[0,1,0],[0,0,1]].map(a=>It(e,a)),s=[t,i,r].map(a=>n[0]*a[0]+n[1]*a[1]+n[2]*a[2]),o=(a,l)=>NR(n,a,l);return[...s,2*o(t,i),2*o(i,r),2*o(r,t),1.5*o(r,r),o(t,t)-o(i,i)]}function NR([,,,n,e,t,i,r],s,o){let a=(h,u)=>(s[h]*o[u]+s[u]*o[h])/2;return[r/2-i/3,-r/2-i/3,2*i/3].reduce((h,u,f)=>h+u*s[f]*o[f],0)+n*a(0,1)+e*a(1,2)+t*a(2,0)}function UR(n){return n[0].flatMap((e,t)=>n.map(i=>i[t]))}function Hs({brightness:n,tint:e}){return[1,3,5].map(t=>n*Number.parseInt(e.slice(t,t+2),16)/255)}function W_(n){let e=n.getContext(),{drawingBufferWidth:t,drawingBufferHeight:i}=e,r=new Uint8ClampedArray(4*t*i);return n.setRenderTarget(null),e.readPixels(0,0,t,i,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(r.buffer)),q_({width:t,height:i,data:r})}function X_(n,{width:e,height:t},i,r){let s=new un(e,t),o=new Uint8ClampedArray(4*e*t);try{n.setRenderTarget(s),n.setClearColor(i??"#000000",i===null?0:1),n.clear(),r(),n.readRenderTargetPixels(s,0,0,e,t,new Uint8Array(o.buffer))}finally{n.setRenderTarget(null),s.dispose()}return i===null&&OR(o),q_({width:e,height:t,data:o})}function OR(n){for(let e=0;e<n.length;e+=4){let t=n[e+3]>0?255/n[e+3]:0;for(let i=e;i<e+3;i++)n[i]=n[i]*t}}function q_({width:n,height:e,data:t}){let i=new Uint8ClampedArray(t.length),r=4*n;for(let s=0;s<e;s++)i.set(t.subarray(s*r,(s+1)*r),(e-1-s)*r);return{width:n,height:e,data:i}}var Y_=["mode","coloring","pointSize","exposure","light","share"],$_={gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!1,box:!1,shadow:!1},ju=class{constructor(e,t){this.canvas=e;this.viewpoint=t;this.renderer=BR(e)}canvas;viewpoint;display={mode:"splats",coloring:"rgb",share:1,resolution:1,background:"#ffffff",backdrop:null,elsewhere:!1,split:!1,alone:!1,pointSize:1.5,exposure:0,light:er};layers={...$_,floor:!0};renderer;backdrop=new Ju;prepare(e,t){let i=this.screens(e.length),r=e.length;r===0&&t();for(let s of e.slice(1))s.standLike(e[0].actor);e.forEach((s,o)=>{s.setAlone(this.display.alone),s.applyPose(),s.showCameras(this.viewpoint.through?.name??null);let{width:a,height:l}=i[o];s.sort(this.viewpoint.pinhole(a,l),this.display.share,c=>{c&&--r===0&&t()})})}getReady(e){this.fit(),e.compile(this.renderer)}draw(e){let{renderer:t}=this,{width:i,height:r}=this.size();this.fit();let s=i/Math.max(1,this.canvas.clientWidth),o=this.screens(e.length);t.setScissorTest(!1),t.setViewport(0,0,i,r),t.setClearColor(this.display.background,1),t.clear(),this.backdrop.draw(t,this.display.backdrop,i,r),this.viewpoint.sync(this.viewpoint.pinhole(o[0].width,o[0].height));let a={...this.layers,gaussians:this.layers.gaussians&&!this.display.elsewhere};e.forEach((l,c)=>{let h=this.enter(o[c]);l.setLook(this.display,a,s),l.draw(t,h,s)})}prepareEyes(e,t){e.setAlone(this.display.alone),e.applyPose(),e.showCameras(null),e.sort(t,this.display.share,()=>{})}drawEyes(e,t,i,r){let{renderer:s}=this;s.setClearColor(r?"#000000":this.display.background,r?0:1),e.setLook(this.display,{...this.layers,cameras:!1,floor:this.layers.floor&&!r},1),i.scissorTest=!0;for(let{pinhole:o,rect:a}of t)i.viewport.set(a.x,a.y,a.width,a.height),i.scissor.copy(i.viewport),s.setRenderTarget(i),s.clear(),e.draw(s,o,1);s.setRenderTarget(null)}read(){return W_(this.renderer)}async render(e,t){let{width:i,height:r,camera:s,background:o=null,layers:a=!1}=t,l=s??this.viewpoint.through,c=l?$u(l,i,r):this.viewpoint.pinhole(i,r);do{if(e.setAlone(this.display.alone),e.disposed)throw new Zt("disposed","the avatar was taken away while it was being drawn");e.applyPose()}while(!await new Promise(u=>e.sort(c,this.display.share,u)));if(this.renderer.getContext().isContextLost())throw new Zt("context-lost","the browser took the graphics context away: try again");e.setLook(this.display,a?this.layers:$_,1),e.hurry();let h=o==="display";return X_(this.renderer,c,h?this.display.background:o,()=>{h&&this.backdrop.draw(this.renderer,this.display.backdrop,i,r),e.draw(this.renderer,c,1)})}screens(e){let{width:t,height:i}=this.size();if(e<2)return[{x:0,y:0,width:t,height:i}];let r=Math.max(1,Math.floor(t/2));return[{x:0,y:0,width:r,height:i},{x:r,y:0,width:Math.max(1,t-r),height:i}]}dispose(){this.backdrop.dispose(),this.renderer.dispose()}fit(){let{width:e,height:t}=this.size();(this.canvas.width!==e||this.canvas.height!==t)&&this.renderer.setSize(e,t,!1)}size(){let e=devicePixelRatio*this.display.resolution,{clientWidth:t,clientHeight:i}=this.canvas,r=s=>Math.max(1,Math.round(s*e));return{width:r(t),height:r(i)}}enter(e){return this.renderer.setViewport(e.x,e.y,e.width,e.height),this.renderer.setScissor(e.x,e.y,e.width,e.height),this.renderer.setScissorTest(!0),this.viewpoint.pinhole(e.width,e.height)}};function BR(n){ot.enabled=!1;let e={alpha:!1,antialias:!1,powerPreference:"high-performance"},t=n.getContext("webgl2",e);if(!t)throw new Zt("no-webgl2","This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.");let i=new Bu({canvas:n,context:t,...e});return i.debug.checkShaderErrors=!1,i.setPixelRatio(1),i.outputColorSpace=Fs,i.autoClear=!1,i}var Qu=class{constructor(e){this.work=e}work;milliseconds=0;wanted=1;applied=0;sorted=0;drawn=0;shown=0;handle=0;paused=!1;holds=Promise.resolve();held=0;waiting=[];times=[];start(){this.handle=requestAnimationFrame(()=>this.tick())}stop(){cancelAnimationFrame(this.handle),this.paused=!0}pause(){this.paused=!0}resume(){this.paused=!1,this.invalidate()}invalidate(){this.wanted++}settled(){let e=this.wanted;return this.shown>=e?Promise.resolve():new Promise(t=>this.waiting.push({version:e,resolve:t}))}hold(e){this.held++;let t=this.holds.then(e).finally(()=>{this.held--,this.drawn=this.applied,this.invalidate()});return this.holds=t.catch(()=>{}),t}framesPerSecond(){let e=performance.now();return this.times=this.times.filter(t=>e-t<1e3),this.times.length*(1e3/1e3)}tick(){this.handle=requestAnimationFrame(()=>this.tick()),!(this.paused||this.held>0)&&(this.work.tick(),this.applied>this.drawn&&this.draw(),this.wanted>this.applied&&this.apply())}apply(){let e=this.wanted,t=performance.now();this.applied=e,this.work.apply(()=>{this.sorted=Math.max(this.sorted,e),e===this.applied&&!this.paused&&this.held===0&&this.draw()}),this.milliseconds=performance.now()-t}draw(){let e=performance.now();this.work.draw(),this.drawn=this.applied,this.shown=Math.min(this.drawn,this.sorted);let t=performance.now();this.milliseconds+=t-e,this.times.push(t),this.work.drawn();let i=this.waiting.filter(({version:r})=>r<=this.shown);this.waiting=this.waiting.filter(({version:r})=>r>this.shown);for(let{resolve:r}of i)r()}};var K_=`"use strict";(()=>{function v(e,t){let o=new Uint32Array(t),n=e.filter(i=>i.count<=t).at(-1)?.count??0,r=e.find(i=>i.count>t)?.count??t;for(let i=0;i<t;i++)o[i]=i;let l=t-n;for(let i=0;i<l;i++)o[n+i]=n+Math.floor(i*(r-n)/l);return o}var g=.01;var b=65536,C=30;function S(e,t,o,n){if(e.kind==="still")V(e.means,o,n);else if(t)e.kind==="bones"?I(e,t.bones,o,n):e.kind==="triangle"?O(e,t,o,n):G(e,t,o,n);else throw new Error("sort was asked for before there was something to sort")}function O(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{normals:s}=t,u=P(t.vertices,o);for(let h=0,a=0;h<n.length;h++,a+=3){let[c,p,m]=[l[a],l[a+1],l[a+2]],[f,d,y]=[r[a],r[a+1],r[a+2]],[M,k,F]=[c>0?c:0,p>0?p:0,m>0?m:0],R=M*s[3*f]+k*s[3*d]+F*s[3*y],U=M*s[3*f+1]+k*s[3*d+1]+F*s[3*y+1],w=M*s[3*f+2]+k*s[3*d+2]+F*s[3*y+2],E=(R*o[0]+U*o[1]+w*o[2])/Math.max(Math.sqrt(R*R+U*U+w*w),1e-12);n[h]=c*u[f]+p*u[d]+m*u[y]+i[h]*E}}function G(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{vertices:s}=t,u=P(s,o),h=0;for(let a=0,c=0;a<n.length;a++,c+=3){let[p,m,f]=[r[c],r[c+1],r[c+2]];a>0&&p===r[c-3]&&m===r[c-2]&&f===r[c-1]||(h=N(s,3*p,3*m,3*f,o));let y=l[c]*u[p]+l[c+1]*u[m]+l[c+2]*u[f];n[a]=y+i[a]*h}}function N(e,t,o,n,r){let[l,i,s]=[e[o]-e[t],e[o+1]-e[t+1],e[o+2]-e[t+2]],[u,h,a]=[e[n]-e[t],e[n+1]-e[t+1],e[n+2]-e[t+2]],[c,p,m]=[i*a-s*h,s*u-l*a,l*h-i*u];return(c*r[0]+p*r[1]+m*r[2])/Math.max(Math.sqrt(c*c+p*p+m*m),1e-12)}function I({means:e,bones:t,weights:o},n,r,l){let i=L(n,r);for(let s=0;s<l.length;s++){let u=0;for(let h=4*s;h<4*s+4;h++){let a=4*t[h],c=i[a]*e[3*s]+i[a+1]*e[3*s+1]+i[a+2]*e[3*s+2];u+=o[h]*(c+i[a+3])}l[s]=u}}function P(e,t){let o=new Float32Array(e.length/3);return V(e,t,o),o}function V(e,t,o){for(let n=0;n<o.length;n++)o[n]=t[0]*e[3*n]+t[1]*e[3*n+1]+t[2]*e[3*n+2]+t[3]}function L(e,t){let o=new Float32Array(e.length/3);for(let n=0;12*n<e.length;n++)for(let r=0;r<4;r++){let l=12*n+r,i=t[0]*e[l]+t[1]*e[l+4]+t[2]*e[l+8];o[4*n+r]=i+(r===3?t[3]:0)}return o}var A=class{starts=new Uint32Array(b+1);keys=new Uint16Array(0);sort(t,o,n){let r=n.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:l,starts:i}=this,s=1/0,u=-1/0;for(let a=0;a<t.length;a++){let c=t[a];c<s&&(s=c),c>u&&(u=c)}let h=u>s?(b-1)/(u-s):0;if(u-s>C)q(t,o,u,l,r);else for(let a=0;a<r;a++)l[a]=(u-t[o?o[a]:a])*h;i.fill(0);for(let a=0;a<r;a++)i[l[a]+1]++;for(let a=1;a<=b;a++)i[a]+=i[a-1];for(let a=0;a<r;a++)n[i[l[a]]++]=o?o[a]:a}};function q(e,t,o,n,r){let l=Math.log(Math.max(o,2*g)),i=(b-1)/(l-Math.log(g));for(let s=0;s<r;s++)n[s]=(l-Math.log(Math.max(e[t?t[s]:s],g)))*i}function Q(e,t){if(t>=e.length)return null;let o=new Uint32Array(256);for(let s of e)o[s]++;let n=255,r=0;for(;n>0&&r+o[n]<t;)r+=o[n--];let l=t-r,i=new Uint32Array(t);for(let s=0,u=0;u<t;s++)(e[s]>n||e[s]===n&&l-- >0)&&(i[u++]=s);return i}var x=class{constructor(t){this.reply=t}reply;groups=[];opacities=new Uint8Array(0);depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new A;handle(t){switch(t.type){case"groups":this.setGroups(t.groups);break;case"stance":this.groups[t.group].stance=t.stance;break;case"sort":this.sort(t);break}}setGroups(t){let o=t.map(({opacities:r})=>r.length);this.depths=new Float32Array(o.reduce((r,l)=>r+l,0));let n=0;this.groups=t.map((r,l)=>{let i=this.depths.subarray(n,n+=o[l]);return{...r,stance:null,depths:i}}),this.opacities=B(t.map(({opacities:r})=>r)),this.names=t.length===1&&t[0].first===0?null:T(t),this.keptCount=-1}chosen(t){let o=this.opacities.length;if(t>=o||!this.groups.some(({levels:l})=>l.length>0))return Q(this.opacities,t);let n=new Uint32Array(t),r=0;for(let{levels:l,opacities:i}of this.groups){let s=r+i.length,[u,h]=[r,s].map(c=>Math.round(c*t/o)),a=l.length>0?v(l,h-u):Q(i,h-u);for(let c=u;c<h;c++)n[c]=r+(a?a[c-u]:c-u);r=s}return n}sort({id:t,rows:o,count:n,buffer:r}){let l=performance.now();this.keptCount!==n&&(this.kept=this.chosen(n),this.keptCount=n),this.groups.forEach(({anchors:s,stance:u,depths:h},a)=>S(s,u,o[a],h));let i=r?.length===n?r:new Uint32Array(n);if(this.sorter.sort(this.depths,this.kept,i),this.names)for(let s=0;s<n;s++)i[s]=this.names[i[s]];this.reply({id:t,order:i,milliseconds:performance.now()-l})}};function B(e){if(e.length===1)return e[0];let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}function T(e){let t=new Uint32Array(e.reduce((n,{opacities:r})=>n+r.length,0)),o=0;for(let{first:n,opacities:r}of e)for(let l=0;l<r.length;l++)t[o++]=n+l;return t}var D=self,j=new x(e=>D.postMessage(e,[e.order.buffer]));D.onmessage=({data:e})=>j.handle(e);})();
`;function Z_(n,e){let t=new Uint32Array(e),i=n.filter(o=>o.count<=e).at(-1)?.count??0,r=n.find(o=>o.count>e)?.count??e;for(let o=0;o<e;o++)t[o]=o;let s=e-i;for(let o=0;o<s;o++)t[i+o]=i+Math.floor(o*(r-i)/s);return t}function J_(n,e){let t=n.findIndex(o=>o.count>=e);if(t<0)return 1;let i=n[t],r=n[t-1];if(!r)return i.growth;let s=Math.log(e/r.count)/Math.log(i.count/r.count);return r.growth*(i.growth/r.growth)**s}var ed=65536,VR=30;function j_(n,e,t,i){if(n.kind==="still")ex(n.means,t,i);else if(e)n.kind==="bones"?XR(n,e.bones,t,i):n.kind==="triangle"?GR(n,e,t,i):HR(n,e,t,i);else throw new Error("sort was asked for before there was something to sort")}function GR(n,e,t,i){let{corners:r}=n,{weights:s,heights:o}=e.places??n,{normals:a}=e,l=Q_(e.vertices,t);for(let c=0,h=0;c<i.length;c++,h+=3){let[u,f,d]=[s[h],s[h+1],s[h+2]],[m,v,p]=[r[h],r[h+1],r[h+2]],[y,x,A]=[u>0?u:0,f>0?f:0,d>0?d:0],S=y*a[3*m]+x*a[3*v]+A*a[3*p],E=y*a[3*m+1]+x*a[3*v+1]+A*a[3*p+1],T=y*a[3*m+2]+x*a[3*v+2]+A*a[3*p+2],_=(S*t[0]+E*t[1]+T*t[2])/Math.max(Math.sqrt(S*S+E*E+T*T),1e-12);i[c]=u*l[m]+f*l[v]+d*l[p]+o[c]*_}}function HR(n,e,t,i){let{corners:r}=n,{weights:s,heights:o}=e.places??n,{vertices:a}=e,l=Q_(a,t),c=0;for(let h=0,u=0;h<i.length;h++,u+=3){let[f,d,m]=[r[u],r[u+1],r[u+2]];h>0&&f===r[u-3]&&d===r[u-2]&&m===r[u-1]||(c=WR(a,3*f,3*d,3*m,t));let p=s[u]*l[f]+s[u+1]*l[d]+s[u+2]*l[m];i[h]=p+o[h]*c}}function WR(n,e,t,i,r){let[s,o,a]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[l,c,h]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]],[u,f,d]=[o*h-a*c,a*l-s*h,s*c-o*l];return(u*r[0]+f*r[1]+d*r[2])/Math.max(Math.sqrt(u*u+f*f+d*d),1e-12)}function XR({means:n,bones:e,weights:t},i,r,s){let o=qR(i,r);for(let a=0;a<s.length;a++){let l=0;for(let c=4*a;c<4*a+4;c++){let h=4*e[c],u=o[h]*n[3*a]+o[h+1]*n[3*a+1]+o[h+2]*n[3*a+2];l+=t[c]*(u+o[h+3])}s[a]=l}}function Q_(n,e){let t=new Float32Array(n.length/3);return ex(n,e,t),t}function ex(n,e,t){for(let i=0;i<t.length;i++)t[i]=e[0]*n[3*i]+e[1]*n[3*i+1]+e[2]*n[3*i+2]+e[3]}function qR(n,e){let t=new Float32Array(n.length/3);for(let i=0;12*i<n.length;i++)for(let r=0;r<4;r++){let s=12*i+r,o=e[0]*n[s]+e[1]*n[s+4]+e[2]*n[s+8];t[4*i+r]=o+(r===3?e[3]:0)}return t}var td=class{starts=new Uint32Array(ed+1);keys=new Uint16Array(0);sort(e,t,i){let r=i.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:s,starts:o}=this,a=1/0,l=-1/0;for(let h=0;h<e.length;h++){let u=e[h];u<a&&(a=u),u>l&&(l=u)}let c=l>a?(ed-1)/(l-a):0;if(l-a>VR)$R(e,t,l,s,r);else for(let h=0;h<r;h++)s[h]=(l-e[t?t[h]:h])*c;o.fill(0);for(let h=0;h<r;h++)o[s[h]+1]++;for(let h=1;h<=ed;h++)o[h]+=o[h-1];for(let h=0;h<r;h++)i[o[s[h]]++]=t?t[h]:h}};function $R(n,e,t,i,r){let s=Math.log(Math.max(t,2*ds)),o=(ed-1)/(s-Math.log(ds));for(let a=0;a<r;a++)i[a]=(s-Math.log(Math.max(n[e?e[a]:a],ds)))*o}function tg(n,e){if(e>=n.length)return null;let t=new Uint32Array(256);for(let a of n)t[a]++;let i=255,r=0;for(;i>0&&r+t[i]<e;)r+=t[i--];let s=e-r,o=new Uint32Array(e);for(let a=0,l=0;l<e;a++)(n[a]>i||n[a]===i&&s-- >0)&&(o[l++]=a);return o}var nd=class{constructor(e){this.reply=e}reply;groups=[];opacities=new Uint8Array(0);depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new td;handle(e){switch(e.type){case"groups":this.setGroups(e.groups);break;case"stance":this.groups[e.group].stance=e.stance;break;case"sort":this.sort(e);break}}setGroups(e){let t=e.map(({opacities:r})=>r.length);this.depths=new Float32Array(t.reduce((r,s)=>r+s,0));let i=0;this.groups=e.map((r,s)=>{let o=this.depths.subarray(i,i+=t[s]);return{...r,stance:null,depths:o}}),this.opacities=YR(e.map(({opacities:r})=>r)),this.names=e.length===1&&e[0].first===0?null:KR(e),this.keptCount=-1}chosen(e){let t=this.opacities.length;if(e>=t||!this.groups.some(({levels:s})=>s.length>0))return tg(this.opacities,e);let i=new Uint32Array(e),r=0;for(let{levels:s,opacities:o}of this.groups){let a=r+o.length,[l,c]=[r,a].map(u=>Math.round(u*e/t)),h=s.length>0?Z_(s,c-l):tg(o,c-l);for(let u=l;u<c;u++)i[u]=r+(h?h[u-l]:u-l);r=a}return i}sort({id:e,rows:t,count:i,buffer:r}){let s=performance.now();this.keptCount!==i&&(this.kept=this.chosen(i),this.keptCount=i),this.groups.forEach(({anchors:a,stance:l,depths:c},h)=>j_(a,l,t[h],c));let o=r?.length===i?r:new Uint32Array(i);if(this.sorter.sort(this.depths,this.kept,o),this.names)for(let a=0;a<i;a++)o[a]=this.names[o[a]];this.reply({id:e,order:o,milliseconds:performance.now()-s})}};function YR(n){if(n.length===1)return n[0];let e=new Uint8Array(n.reduce((i,r)=>i+r.length,0)),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}function KR(n){let e=new Uint32Array(n.reduce((i,{opacities:r})=>i+r.length,0)),t=0;for(let{first:i,opacities:r}of n)for(let s=0;s<r.length;s++)e[t++]=i+s;return e}var rd=class{milliseconds=0;connection;groups=null;stances=[];running=null;waiting=null;lastId=0;spare=null;constructor(){this.connection=ZR(e=>this.receive(e),()=>this.moveToPage())}setGroups(e){this.groups={type:"groups",groups:e},this.stances=[],this.connection.send(this.groups),this.forget()}setStance(e,{vertices:t,normals:i,bones:r,places:s}){let o={type:"stance",group:e,stance:{vertices:t,normals:i,bones:r,places:s}};this.stances[e]=o,this.connection.send(o)}sort(e,t,i){let r=this.waiting;this.waiting={rows:e,count:t,sorted:i},this.running||this.next(),r?.sorted(null)}recycle(e){this.spare=e}forget(){let e=[this.waiting,this.running?.wish];this.waiting=null,this.running&&(this.running.wish={...this.running.wish,sorted:()=>{}});for(let t of e)t?.sorted(null)}dispose(){this.forget(),this.connection.stop()}next(){let e=this.waiting;if(!e)return;this.waiting=null,this.running={id:++this.lastId,wish:e};let t=this.spare;this.spare=null;let i=t?[t.buffer]:[];this.connection.send({type:"sort",id:this.lastId,rows:e.rows,count:e.count,buffer:t},i)}moveToPage(){this.connection.stop(),this.connection=ng(e=>this.receive(e));for(let e of[this.groups,...this.stances])e&&this.connection.send(e);this.waiting??=this.running?.wish??null,this.running=null,this.next()}receive({id:e,order:t,milliseconds:i}){if(this.running?.id!==e)return;let{wish:r}=this.running;this.running=null,this.milliseconds=i,r.sorted(t),this.next()}},jo=null,id=!1;function tx(){if(!(jo||id))try{jo=nx(),jo.onerror=()=>{jo=null,id=!0}}catch{id=!0}}function nx(){let n=URL.createObjectURL(new Blob([K_],{type:"text/javascript"})),e=new Worker(n);return URL.revokeObjectURL(n),e}function ZR(n,e){if(id)return ng(n);try{let t=jo??nx();return jo=null,t.onmessage=({data:i})=>n(i),t.onerror=e,{send:(i,r=[])=>t.postMessage(i,r),stop:()=>t.terminate()}}catch{return ng(n)}}function ng(n){let e=new nd(t=>setTimeout(()=>n(t)));return{send:t=>e.handle(t),stop:()=>{}}}function Vl(n,e){let t=n.length;if(t===1)return e.map(()=>Float64Array.of(1));let i=t===2?ig(2)[0]:JR(n);return e.map(r=>{let s=n.slice(1,-1).filter(o=>o<=r).length;return rx([s,s+1],n[s+1]-n[s],r-n[s],i)})}function ix(n,e){let t=jR(n);return e.map(i=>{let r=Math.floor(i)%n;return rx([r,(r+1)%n],1,i-Math.floor(i),t)})}function rx([n,e],t,i,r){let[s,o]=[1-i/t,i/t],[a,l]=[(s**3-s)*t**2/6,(o**3-o)*t**2/6],c=r[n].map((h,u)=>a*h+l*r[e][u]);return c[n]+=s,c[e]+=o,c}function JR(n){let e=n.length-1,[t,i]=ig(e+1),r=n.slice(1).map((s,o)=>s-n[o]);for(let s=1;s<e;s++)sx(t[s],i[s],[s-1,s,s+1],[r[s-1],r[s]]);return e===2?(t[0].set([1,-1,0]),t[2].set([0,1,-1])):(t[0].set([r[1],-r[0]-r[1],r[0]]),t[e].set([r[e-1],-r[e-1]-r[e-2],r[e-2]],e-2)),ox(t,i)}function jR(n){let[e,t]=ig(n);for(let i=0;i<n;i++)sx(e[i],t[i],[(i+n-1)%n,i,(i+1)%n],[1,1]);return ox(e,t)}function sx(n,e,[t,i,r],[s,o]){n[t]+=s/6,n[i]+=(s+o)/3,n[r]+=o/6,e[t]+=1/s,e[i]-=1/s+1/o,e[r]+=1/o}function ig(n){let e=()=>Array.from({length:n},()=>new Float64Array(n));return[e(),e()]}function ox(n,e){let t=n.length;for(let i=0;i<t;i++){let r=i;for(let s=i+1;s<t;s++)Math.abs(n[s][i])>Math.abs(n[r][i])&&(r=s);[n[i],n[r]]=[n[r],n[i]],[e[i],e[r]]=[e[r],e[i]];for(let s=0;s<t;s++){let o=s===i?0:n[s][i]/n[i][i];if(o!==0){for(let a=i;a<t;a++)n[s][a]-=o*n[i][a];for(let a=0;a<t;a++)e[s][a]-=o*e[i][a]}}}return e.map((i,r)=>i.map(s=>s/n[r][r]))}var rg=10,QR=1e3,e2=1,sd=class{constructor(e,t,i){this.simulation=e;this.clip=t;this.bonesOf=i;this.steps=Math.min(Math.max(1,Math.ceil(e.rate/t.fps)),QR),this.lead=Math.ceil(e2*t.fps)*this.steps,this.now=this.before=this.settled(0),this.known.set(0,this.now)}simulation;clip;bonesOf;steps;lead;known=new Map;bones=new Map;rows=new Map;step=0;now;before;whole=!0;at(e,t){let i=Math.min(Math.max(e,0),this.clip.count-1)*this.steps,r=Math.ceil(i-1e-6);for((r<this.step||r>this.step+this.lead)&&this.seek(Math.floor(i+1e-6));this.step<r;)this.advance();if(r%this.steps===0&&r-i<1e-6)return this.now.swing.position;let s=Math.max(r-i,0),o=(l,c)=>Float64Array.from(l,(h,u)=>h+s*(c[u]-h)),a=o(this.now.swing.position,this.before.swing.position);return this.simulation.borne(a,o(this.now.bones,this.before.bones),t)}seek(e){let t=Math.max(e-this.lead,0),i=Math.max(...[...this.known.keys()].filter(r=>r<=e));this.whole=i>=t-this.lead,this.step=this.whole?i:t,this.now=this.before=this.known.get(this.step)??this.settled(this.step)}settled(e){let t=this.bonesAt(e);return{swing:this.simulation.settled(t),bones:t}}advance(){this.step++,this.before=this.now;let e=this.bonesAt(this.step);this.now={swing:this.simulation.step(this.now.swing,e,1/(this.clip.fps*this.steps)),bones:e},this.whole&&this.step%this.lead===0&&this.known.set(this.step,this.now)}bonesAt(e){let t=Math.floor(e/this.steps);if(e%this.steps===0)return this.frameBones(t);let i=Math.max(t-rg,0),r=Math.min(t+1+rg,this.clip.count-1),s=this.curve(r-i,e/this.steps-i),o=new Float64Array(this.frameBones(t).length);return s.forEach((a,l)=>{let c=this.frameBones(i+l);for(let h=0;h<o.length;h++)o[h]+=a*c[h]}),o}curve(e,t){let i=`${e} ${t.toFixed(6)}`;return this.rows.has(i)||this.rows.set(i,Vl([...Array(e+1).keys()],[t])[0]),this.rows.get(i)}frameBones(e){let t=this.bones.get(e);if(t)return t;this.bones.size>4*rg&&this.bones.delete(this.bones.keys().next().value);let i=this.bonesOf(this.clip.poseAt(e));return this.bones.set(e,i),i}};var od=class{points=new Float64Array(0);low=[0,0,0];size=[.05,.05,.05];cells=[1,1,1];starts=new Int32Array(2);order=new Int32Array(0);cellOf=new Int32Array(0);set(e){this.points=e,this.measure(),this.sort()}find(e,t,i,r,s=-1){let{cells:[,o,a],order:l,points:c,starts:h}=this,u=-1,f=r*r;if(s>=0){let S=this.squared(s,e,t,i);S<f&&([u,f]=[s,S])}let d=Math.sqrt(f),[m,v]=[this.cell(0,e-d),this.cell(0,e+d)],[p,y]=[this.cell(1,t-d),this.cell(1,t+d)],[x,A]=[this.cell(2,i-d),this.cell(2,i+d)];for(let S=m;S<=v;S++)for(let E=p;E<=y;E++){let T=(S*o+E)*a,_=h[T+A+1];for(let M=h[T+x];M<_;M++){let L=l[M],P=c[3*L]-e,I=c[3*L+1]-t,U=c[3*L+2]-i,V=P*P+I*I+U*U;V<f&&(f=V,u=L)}}return u}squared(e,t,i,r){let{points:s}=this;return(s[3*e]-t)**2+(s[3*e+1]-i)**2+(s[3*e+2]-r)**2}cell(e,t){let i=Math.floor((t-this.low[e])/this.size[e]);return i<0?0:i>=this.cells[e]?this.cells[e]-1:i}measure(){for(let e=0;e<3;e++){let t=1/0,i=-1/0;for(let s=e;s<this.points.length;s+=3)t=Math.min(t,this.points[s]),i=Math.max(i,this.points[s]);let r=i-t;this.low[e]=t,this.size[e]=Math.max(.05,r/64),this.cells[e]=Math.max(1,Math.ceil(r/this.size[e]))}}sort(){let{cells:[e,t,i],points:r}=this,s=r.length/3;this.starts.length<e*t*i+2&&(this.starts=new Int32Array(2*e*t*i+2)),this.order.length!==s&&([this.order,this.cellOf]=[new Int32Array(s),new Int32Array(s)]);let{cellOf:o,order:a,starts:l}=this;l.fill(0);for(let c=0;c<s;c++){let h=(this.cell(0,r[3*c])*t+this.cell(1,r[3*c+1]))*i+this.cell(2,r[3*c+2]);o[c]=h,l[h+2]++}for(let c=2;c<l.length;c++)l[c]+=l[c-1];for(let c=0;c<s;c++)a[l[o[c]+1]++]=c}};var ad=class{constructor(e,t,i,r,s,o){this.meta=e;this.constants=t;let{closed:a,columns:l,first:c,particle_columns:h,particle_rows:u,rows:f}=e,d=u.flatMap(p=>h.map(y=>c+p*l+y)),m=t2(e,r,i);this.rate=t.rate,this.columns=h.length,this.particles=sg(r,s,d),this.lengths=n2(this.particles.points,this.columns),this.obstacles=sg(r,s,m),this.outwards=sg(r,Sp(s,r.faces),m),this.gravity=o.map(p=>-t.gravity*p),this.nearest=new Int32Array(d.length).fill(-1),this.down=Vl(u,[...Array(f).keys()]);let v=[...Array(l).keys()];this.round=a?ix(this.columns,v.map(p=>p*this.columns/l)):Vl(h,v)}meta;constants;rate;particles;lengths;obstacles;outwards;gravity;tree=new od;nearest;down;round;columns;settled(e){let{settling:t}=this.meta,i=Ws(this.particles,e,!0),r={position:i,velocity:new Float64Array(i.length)};for(let s=0;s<t;s++)r=this.step(r,e,1/this.rate);return r}step({position:e,velocity:t},i,r){let{drag:s,stiffness:o}=this.meta,{fastest:a,rounds:l}=this.constants,c=Ws(this.particles,i,!0),h=new Float64Array(e.length);for(let p=0;p<e.length;p++){let y=o*(c[p]-e[p])-s*t[p]+this.gravity[p%3];h[p]=e[p]+r*(t[p]+r*y)-c[p]}let u=this.evened(h),f=3*this.columns;for(let p=0;p<u.length;p++)u[p]=c[p]+(p<f?0:u[p]);let d=Ws(this.obstacles,i,!0),m=Ws(this.outwards,i,!1);this.tree.set(d);for(let p=0;p<l;p++)this.pushOut(u,d,m),this.keepLengths(u);let v=u.map((p,y)=>(p-e[y])/r);for(let p=0;p<v.length;p+=3){let y=Math.min(1,a/Math.max(Math.hypot(v[p],v[p+1],v[p+2]),1e-9));for(let x=p;x<p+3;x++)v[x]*=y}return{position:u,velocity:v}}carried({position:e},t){return Ws(this.particles,t,!0).subarray(0,3*this.columns).reduce((r,s,o)=>Math.max(r,Math.abs(s-e[o])),0)}borne(e,t,i){let[r,s]=[Ws(this.particles,t,!0),Ws(this.particles,i,!0)];return e.map((o,a)=>o+s[a]-r[a])}write(e,t){let{columns:i}=this,r=new Float64Array(3*i),s=3*this.meta.first;for(let o of this.down){r.fill(0),o.forEach((a,l)=>ax(r,e,3*i*l,a));for(let a of this.round){let[l,c,h]=[0,0,0];for(let u=0;u<i;u++)l+=a[u]*r[3*u],c+=a[u]*r[3*u+1],h+=a[u]*r[3*u+2];t[s++]=l,t[s++]=c,t[s++]=h}}}evened(e){let{bends:t,closed:i}=this.meta,r=3*this.columns,s=new Float64Array(e.length);for(let l=0;l<e.length;l+=r)for(let c=0;c<r;c++){let h=c>=3?c-3:i?c+r-3:c,u=c+3<r?c+3:i?c+3-r:c;s[l+c]=e[l+c]/2+(e[l+h]+e[l+u])/4}if(t)return s;let o=s.slice(),a=e.length-r;for(let l=r;l<e.length;l++){let c=l<a?s[l+r]:2*s[l]-s[l-r];o[l]=.6*s[l]+.2*(s[l-r]+c)}return o}pushOut(e,t,i){let{clearance:r}=this.meta,{near:s}=this.constants;for(let o=this.columns;3*o<e.length;o++){let a=3*o,[l,c,h]=[e[a],e[a+1],e[a+2]],u=this.tree.find(l,c,h,s,this.nearest[o]);if(this.nearest[o]=u,u<0)continue;let f=3*u,d=(l-t[f])*i[f]+(c-t[f+1])*i[f+1]+(h-t[f+2])*i[f+2];ax(e.subarray(a,a+3),i,f,Math.min(Math.max(r-d,0),s))}}keepLengths(e){let{shortest:t}=this.constants,i=3*this.columns;for(let r=i;r<e.length;r+=3){let s=r-i,o=e[r]-e[s],a=e[r+1]-e[s+1],l=e[r+2]-e[s+2],c=Math.max(Math.sqrt(o*o+a*a+l*l),1e-9),h=this.lengths[s/3],u=Math.min(Math.max(c,t*h),h)/c;e[r]=e[s]+o*u,e[r+1]=e[s+1]+a*u,e[r+2]=e[s+2]+l*u}}};function t2({obstacles:n,pushing:e},{restVertices:t,skinJoints:i},r){let s=i.length/(t.length/3);return[...Array(r).keys()].filter(a=>e.includes(i[a*s])).filter((a,l)=>l%n===0)}function n2(n,e){return Float64Array.from({length:n.length/3-e},(t,i)=>{let[r,s]=[3*i,3*(i+e)];return Math.hypot(n[s]-n[r],n[s+1]-n[r+1],n[s+2]-n[r+2])})}function sg({restVertices:n,skinJoints:e,skinWeights:t},i,r){let s=e.length/(n.length/3),o=(a,l)=>r.flatMap(c=>Array.from({length:l},(h,u)=>a[c*l+u]));return{points:Float64Array.from(o(i,3)),joints:Uint8Array.from(o(e,s)),weights:Float64Array.from(o(t,s))}}function Ws({joints:n,points:e,weights:t},i,r){let s=e.length/3,o=n.length/s,a=new Float64Array(e.length),l=r?1:0;for(let c=0;c<s;c++){let h=e[3*c],u=e[3*c+1],f=e[3*c+2];for(let d=c*o;d<(c+1)*o&&t[d]>0;d++){let m=t[d],v=12*n[d];a[3*c]+=m*(i[v]*h+i[v+1]*u+i[v+2]*f+l*i[v+3]),a[3*c+1]+=m*(i[v+4]*h+i[v+5]*u+i[v+6]*f+l*i[v+7]),a[3*c+2]+=m*(i[v+8]*h+i[v+9]*u+i[v+10]*f+l*i[v+11])}}return a}function ax(n,e,t,i){for(let r=0;r<n.length;r++)n[r]+=i*e[t+r]}var i2=.004,r2=.5,s2=3,o2=.004,a2=.15,l2=.5,c2=.04,og=class{constructor(e,t,i,r,s){this.meta=e;this.constants=t;this.skin=i;this.body=r;this.poser=s;this.rest=s.rest,this.simulation=this.simulated()}meta;constants;skin;body;poser;simulation;rest;played=null;swing=null;bones=new Float32Array(0);shownAt=0;waiting=null;get swinging(){return this.waiting!==null}hang(e,t,i){this.rest!==this.poser.rest&&this.reshape(),this.swing=i.moment?this.along(i.moment,t):this.inTime(t),this.simulation.write(this.swing.position,e)}simulated(){return new ad(this.meta,this.constants,this.skin,this.body.data,this.rest,this.body.up)}reshape(){this.rest=this.poser.rest,this.simulation=this.simulated(),this.played=this.swing=null}along({clip:e,frame:t},i){this.waiting=null,this.bones=i,this.played?.clip!==e&&(this.played=new sd(this.simulation,e,s=>this.poser.bones(s)));let r=this.played.at(t,i);return{position:r,velocity:new Float64Array(r.length)}}inTime(e){let{bones:t,simulation:i,swing:r,waiting:s}=this,o=performance.now(),a=s?Math.min((o-this.shownAt)/1e3,r2):1/i.rate,l=e.reduce((u,f,d)=>Math.max(u,Math.abs(f-t[d])),0);if(r&&(a<i2||!s&&l===0))return r;if(this.bones=e,this.shownAt=o,!r||h2()||i.carried(r,e)>l2)return this.waiting=null,i.settled(e);let c=Math.ceil(Math.max(a*i.rate,Math.min(l,1)/c2)),h=r;for(let u=1;u<=c;u++){let f=e.map((d,m)=>t[m]+u/c*(d-t[m]));h=i.step(h,f,a/c)}return this.wait(h,l>0,a),h}wait({velocity:e},t,i){let r=t?0:(this.waiting?.kept??0)+i,o=!t&&e.every(a=>Math.abs(a)<o2)?(this.waiting?.calm??0)+i:0;this.waiting=r>s2||o>a2?null:{kept:r,calm:o}}};function h2(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function lx(n,e){if(!n.data.clothes)return[];let{constants:t,sheets:i}=n.data.clothes;return i.map(r=>new og(r,t,i[0].first,n,e))}var u2=`
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
`,d2=`
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
`,f2=.55,ld=class{mesh;depths;constructor(e){let t=new Pi;for(let r of["position","normal"]){let s=new hn(new Float32Array(3*e.numVertices),3);t.setAttribute(r,s.setUsage(Fl))}t.setIndex(new hn(e.data.faces,1));let i=new Nn({glslVersion:Wn,vertexShader:u2,fragmentShader:d2,uniforms:{opacity:{value:1}},side:Un,transparent:!0,blending:qi,blendSrc:$i,blendDst:Li});this.mesh=new qt(t,i),this.depths=new qt(t,i.clone()),this.depths.material.colorWrite=!1,this.mesh.frustumCulled=this.depths.frustumCulled=!1}set visible(e){this.mesh.visible=this.depths.visible=e}setStance({vertices:e,normals:t}){let{attributes:i}=this.mesh.geometry;i.position.array.set(e),i.normal.array.set(t),i.position.needsUpdate=i.normal.needsUpdate=!0}setVeil(e){this.mesh.material.uniforms.opacity.value=e?f2:1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.depths.material.dispose()}};var p2=[.24,.62,.98,1],m2=[.98,.46,.34,1],g2=[.98,.8,.3,1],y2=[1,1,1,1],cx=[.08,.09,.12,.85],v2=[.35,.62,.95,.9],_2=[1,.66,.2,1],x2=[.55,.75,.45,.9],b2=24;function hx(n,{positions:e},t,i){let r=a=>st(e,a),s=a=>a>=b2?1.5:3;n.clear();let o=t.map((a,l)=>({joint:l,parent:a})).filter(({parent:a})=>a>=0);for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:cx,width:s(a)+2});for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:w2(i[a]),width:s(a)});for(let a=0;a<t.length;a++)n.dot(r(a),{color:cx,width:2*s(a)+3}),n.dot(r(a),{color:y2,width:2*s(a)});n.commit()}function w2(n){return n.startsWith("left")?p2:n.startsWith("right")?m2:g2}function ux(n,e,t,i){n.clear();for(let r of e){let s=r.name===i?{color:_2,width:2.5}:{color:v2,width:1.5},o=Jo(r),[a,l]=[r.width,r.height],c=[[0,0],[a,0],[a,l],[0,l]].map(([h,u])=>Gl(r,h,u,t));c.forEach((h,u)=>{n.add(o,h,s),n.add(h,c[(u+1)%4],s)}),n.add(Gl(r,.4*a,0,t),Gl(r,.5*a,-.12*l,t),s),n.add(Gl(r,.6*a,0,t),Gl(r,.5*a,-.12*l,t),s)}n.commit()}function Gl({R:n,t:e,K:t},i,r,s){let o=[(i-t[2])/t[0]*s-e[0],(r-t[5])/t[4]*s-e[1],s-e[2]];return[0,1,2].map(a=>n[a]*o[0]+n[3+a]*o[1]+n[6+a]*o[2])}function ag(n){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];for(let i=0;i<n.length;i++){let r=i%3;n[i]<e[r]&&(e[r]=n[i]),n[i]>t[r]&&(t[r]=n[i])}return{low:e,high:t}}function dx(n,{vertices:e}){let{low:t,high:i}=ag(e),r=s=>t.map((o,a)=>s>>a&1?i[a]:o);n.clear();for(let s=0;s<8;s++)for(let o=0;o<3;o++)s>>o&1||n.add(r(s),r(s|1<<o),{color:x2,width:1.5});n.commit()}var S2=`
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
`,M2=`
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
`,fx=11,Qo=class{mesh;values=[];count=-1;constructor({overAll:e=!1}={}){this.mesh=new qt(new ss,new Nn({glslVersion:Wn,vertexShader:S2,fragmentShader:M2,uniforms:{size:{value:new Ne},pixelRatio:{value:1},faintest:{value:e?.02:.5}},transparent:!0,depthTest:!e,depthWrite:!e,blending:qi,blendSrc:$i,blendDst:Li})),this.mesh.frustumCulled=!1}clear(){this.values=[]}add(e,t,{color:i,width:r}){this.values.push(e[0],e[1],e[2],t[0],t[1],t[2],...i,r)}dot(e,t){this.add(e,e,t)}commit(){let e=this.values.length/fx,t={start:[0,3],end:[3,3],tint:[6,4],width:[10,1]};e!==this.count&&this.resize(e);let{geometry:i}=this.mesh;for(let[r,[s,o]]of Object.entries(t)){let a=i.getAttribute(r);for(let l=0;l<e;l++){let c=fx*l+s;for(let h=0;h<o;h++)a.array[l*o+h]=this.values[c+h]}a.needsUpdate=!0}}setScreen(e,t,i){let{uniforms:r}=this.mesh.material;r.size.value.set(e,t),r.pixelRatio.value=i}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}resize(e){this.count=e;let t=new ss;t.setAttribute("position",new hn(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),t.setIndex([0,1,2,0,2,3]);for(let[i,r]of Object.entries({start:3,end:3,tint:4,width:1})){let s=new yl(new Float32Array(e*r),r);t.setAttribute(i,s.setUsage(Fl))}t.instanceCount=e,t.boundingSphere=new Wi,this.mesh.geometry.dispose(),this.mesh.geometry=t}};function lg(n){return new Jt().setFromUnitVectors(new B(0,0,1),new B(...n))}function cd(n,e,t,i){let r=new Nn({glslVersion:Wn,...t,uniforms:i,transparent:!0,depthWrite:!1,blending:qi,blendSrc:$i,blendDst:Li}),s=new qt(new Ii(e,e),r);return s.quaternion.copy(lg(n)),s.frustumCulled=!1,s}var tr=.03,px=300,yx=[{height:.04,blur:.02,darkness:.42},{height:.15,blur:.06,darkness:.28},{height:.8,blur:.16,darkness:.22}],hd=3*yx[2].blur,A2=`
precision highp float;

in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,T2=`
precision highp float;

in vec2 place;
uniform sampler2D darkness;
out vec4 result;

void main() {
  result = vec4(0.0, 0.0, 0.0, texture(darkness, place).r);
}
`,ud=class{constructor(e,t,i){this.floor=i;this.up=new B(...t);let r=lg(t);this.across=new B(1,0,0).applyQuaternion(r),this.along=new B(0,1,0).applyQuaternion(r),this.areas=E2(e);let s={darkness:{value:null}};this.mesh=cd(t,1,{vertexShader:A2,fragmentShader:T2},s)}floor;mesh;across;along;up;areas;texture=new Er;stance=null;setStance(e){this.stance=e}update(){if(!this.mesh.visible||!this.stance)return;let{vertices:e}=this.stance;this.stance=null;let[t,i,r]=[this.across,this.along,this.up].map(f=>C2(e,f)),s=[mx(t)-hd,mx(i)-hd],o=Math.ceil((gx(t)+hd-s[0])/tr),a=Math.ceil((gx(i)+hd-s[1])/tr),l=o<=px&&a<=px;this.mesh.scale.set(o*tr,a*tr,l?1:0);let[c,h]=[s[0]+o*tr/2,s[1]+a*tr/2];if(this.mesh.position.copy(this.up).multiplyScalar(this.floor),this.mesh.position.addScaledVector(this.across,c).addScaledVector(this.along,h),!l)return;let u=Uint32Array.from(t,(f,d)=>Math.floor((i[d]-s[1])/tr)*o+Math.floor((f-s[0])/tr));this.show(this.darkness(u,r,o,a),o,a)}dispose(){this.texture.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}darkness(e,t,i,r){let s=new Float32Array(i*r).fill(1);for(let{height:o,blur:a,darkness:l}of yx){let c=new Float32Array(i*r);e.forEach((u,f)=>{let d=Math.max(0,t[f]-this.floor)/o;c[u]+=this.areas[f]/tr**2*2**-(d*d)}),R2(c,i,r,a/tr).forEach((u,f)=>s[f]*=1-l*(1-Math.exp(-u)))}return Uint8Array.from(s,o=>Math.round(255*(1-o)))}show(e,t,i){let{width:r,height:s}=this.texture.image;r===t&&s===i?this.texture.image.data=e:(this.texture.dispose(),this.texture=new Er(e,t,i,Tl,Gn),this.texture.minFilter=this.texture.magFilter=Tn,this.texture.unpackAlignment=1,this.mesh.material.uniforms.darkness.value=this.texture),this.texture.needsUpdate=!0}};function E2({data:{faces:n,restVertices:e}}){let t=new Float32Array(e.length/3),i=r=>new B().fromArray(e,3*n[r]);for(let r=0;r<n.length;r+=3){let s=i(r),o=i(r+1).sub(s).cross(i(r+2).sub(s));for(let a=r;a<r+3;a++)t[n[a]]+=o.length()/6}return t}function C2(n,{x:e,y:t,z:i}){return Float32Array.from({length:n.length/3},(r,s)=>n[3*s]*e+n[3*s+1]*t+n[3*s+2]*i)}var mx=n=>n.reduce((e,t)=>Math.min(e,t),1/0),gx=n=>n.reduce((e,t)=>Math.max(e,t),-1/0);function R2(n,e,t,i){let r=Math.ceil(3*i),s=Array.from({length:2*r+1},(l,c)=>Math.exp(-.5*((c-r)/i)**2)),o=s.reduce((l,c)=>l+c,0),a=(l,c,h,u,f)=>{let d=new Float32Array(l.length);for(let m=0;m<u;m++)for(let v=0;v<c;v++){let p=l[m*f+v*h];if(p!==0)for(let y=Math.max(0,v-r);y<=Math.min(c-1,v+r);y++)d[m*f+y*h]+=p*s[y-v+r]/o}return d};return a(a(n,e,1,t,e),t,e,e,1)}var oi=1024;function Hl(n){return Math.max(1,Math.ceil(n/oi))}function Wl(n){return hg(P2(n,4),4,hs,"RGBA32UI")}function cg(n){return hg(new Uint32Array(oi*Hl(n)),1,Xo,"R32UI")}function Xs(n){return hg(new Float32Array(4*oi*Hl(n)),4,si,"RGBA32F")}function Xl(n,e){let t=n.image.data;for(let i=0,r=0;r<e.length;i+=4,r+=3)t[i]=e[r],t[i+1]=e[r+1],t[i+2]=e[r+2];n.needsUpdate=!0}function hg(n,e,t,i){let r=n instanceof Float32Array?ri:Hn,s=new Er(n,oi,n.length/(e*oi),t,r);return s.internalFormat=i,s.minFilter=s.magFilter=Wt,s.needsUpdate=!0,s}function P2(n,e){let t=new Uint32Array(e*oi*Hl(n.length/e));return t.set(n),t}var Xn=128,ug=40,dg=.01,I2=.02,L2=1.03,fg=5,dd=class{constructor(e,t){this.faces=e;this.seen=new Float32Array(3*t)}faces;nearest=new Float32Array(Xn*Xn);seen;body=null;centre=[0,0,0];focal=0;setBody(e){let{vertices:t}=e,[i,r]=[[1/0,1/0,1/0],[-1/0,-1/0,-1/0]];for(let c=0;c<t.length;c++){let[h,u]=[c%3,t[c]];u<i[h]&&(i[h]=u),u>r[h]&&(r[h]=u)}let[s,o,a]=[0,1,2].map(c=>(i[c]+r[c])/2),l=0;for(let c=0;c<t.length;c+=3)l=Math.max(l,(t[c]-s)**2+(t[c+1]-o)**2+(t[c+2]-a)**2);this.body=e,this.centre=[s,o,a],this.focal=Xn/2*ug/Math.max(Math.sqrt(l)*L2,1e-6)}expose(e,t){if(!this.body)return;let i=F2(e);this.look(i,this.body.vertices),this.draw(),this.ask(i,this.body,t)}look(e,t){let{centre:i,focal:r,seen:s}=this,[[o,a,l],[c,h,u],[f,d,m]]=e;for(let v=0;v<t.length;v+=3){let p=t[v]-i[0],y=t[v+1]-i[1],x=t[v+2]-i[2],A=1/(f*p+d*y+m*x+ug);s[v]=(o*p+a*y+l*x)*r*A+Xn/2,s[v+1]=(c*p+h*y+u*x)*r*A+Xn/2,s[v+2]=A}}draw(){let{faces:e,nearest:t,seen:i}=this;t.fill(0);for(let r=0;r<e.length;r+=3){let s=3*e[r],o=3*e[r+1],a=3*e[r+2],l=i[s+1],c=i[o+1],h=i[a+1],u=Math.ceil((l<c?l<h?l:h:c<h?c:h)-.5),f=Math.floor((l>c?l>h?l:h:c>h?c:h)-.5);if(u>f)continue;let d=i[s],m=i[o],v=i[a],p=Math.ceil((d<m?d<v?d:v:m<v?m:v)-.5),y=Math.floor((d>m?d>v?d:v:m>v?m:v)-.5);if(p>y)continue;let x=(m-d)*(h-l)-(c-l)*(v-d);if(x!==0)for(let A=u;A<=f;A++)for(let S=p;S<=y;S++){let E=S+.5,T=A+.5,_=((v-m)*(T-c)-(h-c)*(E-m))/x,M=((d-v)*(T-h)-(l-h)*(E-v))/x,L=((m-d)*(T-l)-(c-l)*(E-d))/x;if(_<0||M<0||L<0)continue;let P=_*i[s+2]+M*i[o+2]+L*i[a+2];P>t[A*Xn+S]&&(t[A*Xn+S]=P)}}}ask([[e,t,i],[r,s,o],[a,l,c]],h,u){let{centre:f,focal:d,nearest:m}=this,{normals:v,vertices:p}=h,y=Xn-1;for(let x=0,A=0;A<p.length;x++,A+=3){if(a*v[A]+l*v[A+1]+c*v[A+2]>=0){u[x]=0;continue}let S=p[A]+dg*v[A]-f[0],E=p[A+1]+dg*v[A+1]-f[1],T=p[A+2]+dg*v[A+2]-f[2],_=a*S+l*E+c*T+ug,M=vx((e*S+t*E+i*T)*d/_+Xn/2),L=vx((r*S+s*E+o*T)*d/_+Xn/2),P=1/(_-I2),I=Xn*L+M,U=m[I]<P?1:0;m[M<y?I+1:I]<P&&U++,m[M>0?I-1:I]<P&&U++,m[L<y?I+Xn:I]<P&&U++,m[L>0?I-Xn:I]<P&&U++,u[x]=U}}};function vx(n){return n<0?0:n>=Xn?Xn-1:Math.trunc(n)}function F2(n){let e=[-n[0],-n[1],-n[2]],t=zl(Xu(e,Math.abs(n[1])<.9?[0,1,0]:[1,0,0]));return[t,Xu(e,t),e]}var k2=120,D2=8,fd=class{constructor(e,t,i={shadows:!0}){this.lamps=e;this.on=t;this.options=i;this.maps=new dd(t.data.faces,t.numVertices),this.factors=new Float32Array(3*t.numVertices),this.exposure=new Uint8Array(t.numVertices*e.directions.length/3).fill(fg),this.directions=e.directions}lamps;on;options;factors;maps;exposure;directions;body=null;posedAt=-1/0;playing=!1;look=er;turn=[1,0,0,0,1,0,0,0,1];due=[];changed=!0;get late(){return this.due.length>0}setPose(e){let t=performance.now();this.playing=t-this.posedAt<k2&&this.due.length<this.count,this.posedAt=t,this.body=e,this.options.shadows&&this.maps.setBody(e),this.renew()}setTurn(e){this.turn=e,this.aim()}setLook(e){let{on:t,turn:i}=this.look;this.look=e,!(t===e.on&&i===e.turn)&&this.aim()}update(){let{body:e,due:t,lamps:i,look:r}=this;if(!e||!this.changed)return!1;if(r.on)this.castShadows(),Vv(i,this.directions,e.normals,this.exposure,fg,this.factors);else{t.length=0;for(let s=0;s<this.factors.length;s++)this.factors[s]=i.mean[s%3]}return this.changed=t.length>0,!0}hurry(){this.playing=!1}get count(){return this.lamps.directions.length/3}castShadows(){let{due:e,exposure:t,maps:i}=this,r=this.on.numVertices,s=performance.now();do{let o=e.shift();if(o===void 0)return;i.expose(st(this.directions,o),t.subarray(o*r,(o+1)*r))}while(!this.playing||performance.now()-s<D2)}renew(){if(this.changed=!0,!this.options.shadows)return;let e=new Set(this.due);for(let t=0;t<this.count;t++)e.has(t)||this.due.push(t)}aim(){let{look:{turn:e},on:t,turn:[i,r,s,o,a,l,c,h,u]}=this,f=kt(t.up.map(m=>m*e*Math.PI/180)),d=new Float32Array(this.lamps.directions.length);for(let m=0;m<this.count;m++){let[v,p,y]=It(f,st(this.lamps.directions,m));d.set([i*v+o*p+c*y,r*v+a*p+h*y,s*v+l*p+u*y],3*m)}this.directions=d,this.hurry(),this.renew()}};var pd=class{constructor(e,t){this.data=e;this.body=t;let{count:i,folds:r,lamps:s}=e;this.lighting=s&&t?new fd(s,t,{shadows:!e.coming}):null,this.factors=Xs(this.lighting&&t?t.numVertices:0),this.moved=Xs(r?i:0),r&&"corners"in e.anchors&&this.showPlaces(e.anchors)}data;body;factors;moved;lighting;folding=null;rest=null;get places(){return this.folding?.moved??null}get late(){return this.lighting?.late??!1}setStance(e){this.lighting?.setPose(e);let{body:t,data:{anchors:i,coming:r,folds:s}}=this;!s||r||!t||!("corners"in i)||((this.rest!==e.rest||!this.folding)&&(this.folding=new ih(s,i,t.data.faces,t.data.restVertices,e.rest),this.rest=e.rest),this.folding.setPose(e.vertices),this.showPlaces(this.folding.moved))}setTurn(e){this.lighting?.setTurn(e)}setLight(e){this.lighting?.setLook(e)}hurry(){this.lighting?.hurry()}update(){this.lighting?.update()&&Xl(this.factors,this.lighting.factors)}showPlaces({heights:e,weights:t}){let i=this.moved.image.data;for(let r=0;r<e.length;r++)i[4*r]=t[3*r],i[4*r+1]=t[3*r+1],i[4*r+2]=e[r];this.moved.needsUpdate=!0}};var ql=["rgb","part","normal","opacity","views","depth"],xx=`
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`,md=`
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

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

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
`,_x=`
uniform usampler2D faces;
uniform sampler2D vertices, normals, factors, moved;

const float MIN_STRETCH = 0.25, MAX_STRETCH = 4.0;

vec3 texel(sampler2D values, uint index) { return texelFetch(values, at(index, textureSize(values, 0).x), 0).xyz; }

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
  uvec4 face = texelFetch(faces, at(place.x, textureSize(faces, 0).x), 0);
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
`,N2=`
uniform sampler2D bones;

vec4 boneRow(uint bone, int row) { return texelFetch(bones, at(3u * bone + uint(row), textureSize(bones, 0).x), 0); }

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
`,U2=`
Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec3 scales = scalesOf(shape.x);
  mat3 turned = rotationOf(quatOf(shape.y));
  Placed result;
  result.mean = uintBitsToFloat(place.xyz);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  return result;
}
`,gd=`
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
  int width = textureSize(shading, 0).x;
  uvec4 low = texelFetch(shading, at(uint(2 * index), width), 0);
  uvec4 high = texelFetch(shading, at(uint(2 * index + 1), width), 0);
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
  int index = texel.y * textureSize(places, 0).x + texel.x;
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
`,O2={triangle:`#define TRIANGLE
${md}${_x}${gd}`,world:`${md}${_x}${gd}`,bones:`${md}${N2}${gd}`,still:`#define STILL
${md}${U2}${gd}`};function bx({folds:n,frame:e,lamps:t,shading:i}){return`${Object.entries({SHADED:i,LIT:t,FOLDED:n}).filter(([,s])=>s!==null).map(([s])=>`#define ${s}
`).join("")}${O2[e]}`}var B2={low:0,high:1},qs=class{constructor(e,t){this.data=e;this.body=t;this.rows=Hl(e.count),this.vertices=Xs(t?.numVertices??0),this.normals=Xs(t?.numVertices??0),this.bones=Xs(3*(t?.numJoints??0)),this.effects=new pd(e,t);let i={places:Wl(e.places),shapes:Wl(e.shapes),faces:Wl(t?V2(t):new Uint32Array(0)),shading:Wl(e.shading?.words??new Uint32Array(0)),vertices:this.vertices,normals:this.normals,bones:this.bones,factors:this.effects.factors,moved:this.effects.moved};this.material=new Nn({glslVersion:Wn,vertexShader:xx,fragmentShader:bx(e),depthTest:!1,depthWrite:!1,uniforms:z2(e,i)});let r=new qt(new Ii(2,2),this.material);r.frustumCulled=!1,this.scene.add(r),this.owned=[...Object.values(i),this.material,r.geometry]}data;body;rows;effects;vertices;normals;bones;material;scene=new Tr;camera=new rs;owned;colorings(){return ql.filter(e=>e!=="views"||this.data.hasViews)}colorSpan(e){return(e==="rgb"||this.data.frame==="still"&&e!=="opacity"&&e!=="depth")&&!this.data.shading&&!this.data.lamps?this.data.color:B2}setStance(e){if(this.data.frame==="bones"){this.bones.image.data.set(e.bones),this.bones.needsUpdate=!0;return}Xl(this.vertices,e.vertices),(this.data.frame==="triangle"||this.data.shading)&&Xl(this.normals,e.normals),this.effects.setStance(e)}setTurn(e){let[t,i,r,s,o,a,l,c,h]=e;this.effects.setTurn(e),this.material.uniforms.turn.value.set(t,i,r,s,o,a,l,c,h)}setLook(e,t){this.material.uniforms.coloring.value=ql.indexOf(e),this.material.uniforms.pointRadius.value=t}setDetail(e){this.material.uniforms.growth.value=J_(this.data.levels,Math.round(e*this.data.count))}setLight(e){let{body:t,data:i}=this,{lightChange:r,lightGain:s,shadingStep:o}=this.material.uniforms;if(this.effects.setLight(e),i.lamps&&s.value.fromArray(Hs(e)),!t||!i.light||!i.shading)return;let a=i.light,l=e.on&&e.turn!==0?H_(a,t.up,e.turn):a;r.value.forEach((c,h)=>c.fromArray(l.map((u,f)=>u-a[f]),3*h)),o.value=e.on?i.shading.step:0,s.value.fromArray(Hs(e))}compile(e){e.compile(this.scene,this.camera)}project(e,t,i,r,s){this.effects.update();let{uniforms:o}=this.material,[a,l,c,h,u,f,d,m,v]=t.R;o.viewRotation.value.set(a,l,c,h,u,f,d,m,v),o.viewTranslation.value.fromArray(t.t),o.focal.value.fromArray(t.focal),o.centre.value.fromArray(t.centre),o.size.value.set(t.width,t.height),o.depthRange.value.fromArray(i),o.firstRow.value=s,r.viewport.set(0,s,oi,this.rows),e.setRenderTarget(r),e.render(this.scene,this.camera)}dispose(){for(let e of this.owned)e.dispose()}};function z2(n,e){return{...Object.fromEntries(Object.entries(e).map(([t,i])=>[t,{value:i}])),dilation:{value:n.dilation},shadingStep:{value:n.shading?.step??0},lightChange:{value:Array.from({length:8},()=>new B)},lightGain:{value:new B(1,1,1)},colorSpan:{value:yd(n.color)},count:{value:n.count},weightSpan:{value:yd(n.weights)},heightSpan:{value:yd(n.height)},scaleSpan:{value:yd(n.logScale)},viewRotation:{value:new He},viewTranslation:{value:new B},turn:{value:new He},firstRow:{value:0},focal:{value:new Ne},centre:{value:new Ne},size:{value:new Ne},depthRange:{value:new Ne(0,1)},mostViews:{value:H2(n)},pointRadius:{value:0},growth:{value:1},coloring:{value:0}}}function V2(n){let{faces:e,faceParts:t,restVertices:i}=n.data,r=new Uint32Array(4*n.numFaces),s=new Float32Array(r.buffer);for(let o=0;o<n.numFaces;o++){let[a,l,c]=e.subarray(3*o,3*o+3);r.set([a|t[o]<<24,l,c],4*o),s[4*o+3]=G2(i,3*a,3*l,3*c)}return r}function G2(n,e,t,i){let[r,s,o]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[a,l,c]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]];return Math.hypot(s*c-o*l,o*a-r*c,r*l-s*a)}function H2({frame:n,places:e,count:t}){let i=1;if(n==="triangle"||n==="world")for(let r=0;r<t;r++)i=Math.max(i,e[4*r+2]>>>16);return i}function yd({low:n,high:e}){return new Ne(n,e)}var W2=.25,nr={floor:0,shadow:1,cameras:2,box:3,splats:4,depths:5,mesh:6,skeleton:7},ea=class{constructor(e){this.avatar=e;let{body:t}=e;this.poser=new mo(t),this.pose=e.clips[0]?.poseAt(0)??t.restPose(),this.clothes=lx(t,this.poser),this.posed=this.poser.pose(this.pose),this.placer=new qs(e.gaussians,t),this.ground=X2(e),this.mesh=new ld(t),this.shadow=new ud(t,e.up,e.floor);let i=[[this.shadow.mesh,nr.shadow],[this.cameras.mesh,nr.cameras],[this.box.mesh,nr.box],[this.mesh.depths,nr.depths],[this.mesh.mesh,nr.mesh],[this.skeleton.mesh,nr.skeleton]];for(let[r,s]of i)r.renderOrder=s;this.root.add(...i.map(([r])=>r)),this.root.matrixAutoUpdate=!1,this.showCameras(null)}avatar;root=new Yn;poser;ground;placer;pose;posed;visible=!0;place=ji;motion=Qi;poseMilliseconds=0;clothes;mesh;shadow;skeleton=new Qo({overAll:!0});cameras=new Qo;box=new Qo;moved=!0;setPose(e){this.pose={...gi(e),moment:e.moment},this.moved=!0}setShape(e){this.poser.setShape(e.slice()),this.moved=!0}replaceGaussians(e){this.placer.dispose(),this.placer=new qs(e,this.avatar.body),this.setTurn()}standAt(e,t){this.lead(e,k_(e,this.ground,t))}lead(e,t){this.place=e,this.motion=t;let{rotation:i,translation:r}=this.motion,[s,o,a,l]=i;this.root.matrix.copy(new zt().compose(new B(...r),new Jt(o,a,l,s),new B(1,1,1))),this.root.matrixWorldNeedsUpdate=!0,this.setTurn()}showCameras(e){ux(this.cameras,this.avatar.cameras,W2,e)}forget(){this.moved=!0}get swinging(){return this.clothes.some(e=>e.swinging)}applyPose(){if(!this.moved&&!this.swinging)return!1;this.moved=!1;let e=performance.now(),{clothes:t,pose:i}=this;return this.posed=this.poser.pose(i,(r,s)=>{for(let o of t)o.hang(r,s,i)}),this.placer.setStance(this.posed),this.mesh.setStance(this.posed),this.shadow.setStance(this.posed),hx(this.skeleton,this.posed.joints,this.avatar.body.parents,this.avatar.body.jointNames),dx(this.box,this.posed),this.poseMilliseconds=performance.now()-e,!0}setLayers(e,t){this.mesh.visible=e.mesh,this.mesh.setVeil(e.gaussians),this.skeleton.mesh.visible=e.skeleton,this.cameras.mesh.visible=e.cameras&&t,this.shadow.mesh.visible=e.shadow,this.box.mesh.visible=e.box}prepare(e,t,i){for(let r of[this.skeleton,this.cameras,this.box])r.setScreen(e,t,i);this.shadow.update()}bounds(){return ag(this.posed.vertices)}corners(){let{low:e,high:t}=this.bounds();return[0,1,2,3,4,5,6,7].map(i=>Vs(this.motion,e.map((r,s)=>i>>s&1?t[s]:r)))}dispose(){for(let e of[this.placer,this.mesh,this.shadow,this.skeleton,this.cameras,this.box])e.dispose()}setTurn(){let[e,t,i]=this.avatar.up,{turn:r}=this.place;this.placer.setTurn(zi(kt([e*r,t*r,i*r])))}};function X2({body:n,clips:e,floor:t,up:i}){let r=st(n.restJoints(),0),s=e[0]?.placeAt(0)??[0,0,0];return{up:i,floor:t,home:[r[0]+s[0],r[1]+s[1],r[2]+s[2]]}}var wx=5,q2=`
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,$2=`
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
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${wx.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`,$l=class{mesh;constructor(e,t){let i={color:{value:new B(.5,.55,.62)}};this.mesh=cd(e,2*wx,{vertexShader:q2,fragmentShader:$2},i),this.mesh.material.side=Un,this.mesh.position.set(...e).multiplyScalar(t)}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var Yl=128,Kl=16,vd=1<<24,Sx=`
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D order, splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpans[${Kl}];
uniform float contour, gain;

out vec2 offset;
flat out vec4 color;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // outside, unless something is to be drawn
  uint turn = uint(gl_InstanceID * ${Yl} + int(position.z));
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
`,Mx=`
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
`;function Ax(n){let e=new Float32Array(12*Yl),t=new Uint16Array(6*Yl);for(let r=0;r<Yl;r++)e.set([-1,-1,r,1,-1,r,1,1,r,-1,1,r],12*r),t.set([0,1,2,0,2,3].map(s=>4*r+s),6*r);let i=new ss;return i.setAttribute("position",new hn(e,3)),i.setIndex(new hn(t,1)),i.instanceCount=pg(n),i.boundingSphere=new Wi(void 0,1/0),i}function pg(n){return Math.ceil(n/Yl)}var Y2=1.5,_d=class{mesh;count=0;placers=[];order=cg(0);target=Tx(1);constructor(){this.mesh=new qt(Ax(0),K2()),this.mesh.frustumCulled=!1}get drawn(){return this.mesh.material.uniforms.drawn.value}setPlacers(e){let t=e.reduce((i,r)=>i+r.rows,0);if(e.length>Kl||t*oi>vd)throw new Zt("too-much",`at most ${Kl} avatars of ${vd/1e6} million Gaussians can be shown at once`);return this.placers=e,this.count=e.reduce((i,{data:r})=>i+r.count,0),this.makeRoom(Math.max(1,t)),this.firstRows().map((i,r)=>i*oi+r*vd)}setOrder(e){this.order.image.data.set(e),this.order.needsUpdate=!0,this.mesh.material.uniforms.drawn.value=e.length;for(let t of this.placers)t.setDetail(e.length/this.count);this.mesh.geometry.instanceCount=pg(e.length)}setLook({mode:e,coloring:t,pointSize:i,exposure:r,light:s}){let{uniforms:o}=this.mesh.material;o.gain.value=t==="rgb"?2**r:1,o.contour.value=e==="splats"?0:e==="points"?1:Y2,this.placers.forEach((a,l)=>{a.setLook(t,e==="points"?i:0),a.setLight(s);let{low:c,high:h}=a.colorSpan(t);o.colorSpans.value[l].set(c,h)})}project(e,t,i){let r=e.getRenderTarget(),s=this.firstRows();this.placers.forEach((o,a)=>{let{width:l,height:c}=t[a];this.mesh.material.uniforms.size.value.set(l,c),o.project(e,t[a],i,this.target,s[a])}),e.setRenderTarget(r)}dispose(){for(let e of[this.order,this.target,this.mesh.geometry,this.mesh.material])e.dispose()}firstRows(){let e=0;return this.placers.map(t=>(e+=t.rows)-t.rows)}makeRoom(e){this.target.height!==e&&(this.target.dispose(),this.order.dispose(),this.target=Tx(e),this.order=cg(e*oi));let{uniforms:t}=this.mesh.material;t.order.value=this.order,[t.splats.value,t.looks.value]=this.target.textures,this.setOrder(new Uint32Array(0))}};function K2(){let n={order:{value:null},splats:{value:null},looks:{value:null},drawn:{value:0},size:{value:new Ne},depthCoefficients:{value:new Ne(...eg())},colorSpans:{value:Array.from({length:Kl},()=>new Ne(0,1))},contour:{value:0},gain:{value:1}};return new Nn({glslVersion:Wn,vertexShader:Sx,fragmentShader:Mx,uniforms:n,side:Un,transparent:!0,depthWrite:!1,blending:qi,blendEquation:Rr,blendSrc:$i,blendDst:Li})}function Tx(n){let e=new un(oi,n,{count:2,format:hs,type:Hn,internalFormat:"RGBA32UI",minFilter:Wt,magFilter:Wt,depthBuffer:!1,generateMipmaps:!1});return e.textures[1].format=qo,e.textures[1].internalFormat="RG32UI",e}var xd=class{constructor(e){this.data=e;this.placer=new qs(e,null)}data;placer;motion=Qi;lead(e){this.motion=e}dispose(){this.placer.dispose()}};var bd=class{splats=new _d;actors=new Map;scene=new Tr;sorter=new rd;camera=new bn;ground;floor;cloud=null;chosen=0;lastId=0;alone=!1;shown=[];gone=!1;constructor(e){let t=new ea(e);this.ground=t.ground,this.floor=new $l(this.ground.up,this.ground.floor),this.camera.matrixWorldAutoUpdate=!1,this.splats.mesh.renderOrder=nr.splats,this.scene.add(this.floor.mesh,this.splats.mesh),this.enter(0,t,ji)}get actor(){return this.of(this.chosen)}get chosenId(){return this.chosen}of(e){let t=this.actors.get(e);if(!t)throw new Zt("no-avatar",`the scene has no avatar ${e}`);return t}add(e){let t=++this.lastId;try{this.enter(t,new ea(e),ji)}catch(i){throw this.remove(t),i}return t}replace(e,t=this.chosen){let i=this.of(t),r=new ea(e);i.ground===this.ground&&this.setGround(r.ground),r.visible=i.visible,this.scene.remove(i.root),this.enter(t,r,i.place),i.dispose();for(let s of this.actors.values())s.standAt(s.place,this.ground)}remove(e){if(e===this.chosen)throw new Zt("no-avatar","choose another avatar before this one leaves");let t=this.of(e);this.actors.delete(e),this.scene.remove(t.root),this.group(),t.dispose()}choose(e){this.of(e),this.chosen=e,this.alone&&this.group()}show(e,t){let i=this.of(e);i.visible!==t&&(i.visible=t,this.group())}place(e,t){this.of(e).standAt(t,this.ground)}standLike({motion:e,place:t}){this.actor.motion!==e&&this.actor.lead(t,e)}setAlone(e){e!==this.alone&&(this.alone=e,this.group())}replaceGaussians(e){this.actor.replaceGaussians(e),this.group()}setCloud(e,t){let i=this.cloud;i?.data!==e&&(this.cloud=e&&new xd(e),this.group(),i?.dispose()),this.cloud?.lead(t)}get world(){return this.ground}get poseMilliseconds(){return this.shown.reduce((e,{poseMilliseconds:t})=>e+t,0)}get sortMilliseconds(){return this.sorter.milliseconds}colorings(){return this.actor.placer.colorings()}applyPose(){this.shown.forEach((e,t)=>{e.applyPose()&&this.sorter.setStance(t,{...e.posed,places:e.placer.effects.places})}),this.shown.includes(this.actor)||this.actor.applyPose()}get late(){return this.shown.some(({placer:e})=>e.effects.late)}get swinging(){return this.shown.some(e=>e.swinging)}hurry(){for(let{placer:e}of this.shown)e.effects.hurry()}sort(e,t,i){let{splats:r}=this;if(r.count===0)return i(!0);let s=Math.max(1,Math.round(t*r.count)),o=this.ownViews(e).map(Qm);this.sorter.sort(o,Math.min(s,r.count),a=>{a&&(r.setOrder(a),this.sorter.recycle(a)),i(a!==null)})}compile(e){for(let{placer:t}of this.shown)t.compile(e);for(let t of[this.splats.mesh,this.floor.mesh])e.compile(t,this.camera,this.scene)}setLook(e,t,i){this.splats.setLook({...e,pointSize:e.pointSize*i}),this.splats.mesh.visible=t.gaussians,this.floor.mesh.visible=t.floor;for(let r of this.actors.values())r.root.visible=this.shown.includes(r),r.setLayers(t,r===this.actor)}draw(e,t,i){z_(this.camera.matrixWorldInverse,t),this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert(),Yu(this.camera.projectionMatrix,t);for(let a of this.shown)a.prepare(t.width,t.height,i);let{up:r,floor:s}=this.ground,o=Jo(t).reduce((a,l,c)=>a+l*r[c],0);this.floor.mesh.renderOrder=o<s?nr.skeleton+1:nr.floor,this.splats.mesh.visible&&this.splats.project(e,this.ownViews(t),this.depthRange(t)),e.render(this.scene,this.camera)}showCameras(e){this.actor.showCameras(e)}bounds(){let t=(this.shown.length>0?this.shown:[this.actor]).flatMap(r=>r.corners()),i=r=>[0,1,2].map(s=>r(...t.map(o=>o[s])));return{low:i(Math.min),high:i(Math.max)}}get disposed(){return this.gone}dispose(){this.gone=!0;for(let e of this.actors.values())e.dispose();for(let e of[this.sorter,this.splats,this.floor,this.cloud])e?.dispose()}enter(e,t,i){t.standAt(i,this.ground),this.actors.set(e,t),this.scene.add(t.root),this.group()}setGround(e){this.ground=e,this.scene.remove(this.floor.mesh),this.floor.dispose(),this.floor=new $l(e.up,e.floor),this.scene.add(this.floor.mesh)}group(){let e=this.alone?[this.actor]:[...this.actors.values()];this.shown=e.filter(s=>this.alone||s.visible);let t=[...this.shown.map(({placer:s})=>s),...this.still?[this.still.placer]:[]],i=this.splats.setPlacers(t),r=t.map(({data:{anchors:s,levels:o,opacities:a}},l)=>({anchors:s,levels:o,opacities:a,first:i[l]}));this.sorter.setGroups(r);for(let s of this.shown)s.forget()}get still(){return this.alone?null:this.cloud}ownViews(e){return[...this.shown.map(({motion:i})=>i),...this.still?[this.still.motion]:[]].map(i=>Bl(e,i))}depthRange(e){let t=Qm(e),r=(this.shown.length>0?this.shown:[this.actor]).flatMap(s=>s.corners()).map(s=>s.reduce((o,a,l)=>o+t[l]*a,t[3]));return[Math.min(...r),Math.max(...r)+1e-6]}};var Ex={type:"change"},gg={type:"start"},Rx={type:"end"},wd=new Uo,Cx=new ni,Z2=Math.cos(70*Ki.DEG2RAD),pn=new B,Kn=2*Math.PI,bt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},mg=1e-6,Sd=class extends Sl{constructor(e,t=null){super(e,t),this.state=bt.NONE,this.target=new B,this.cursor=new B,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:os.ROTATE,MIDDLE:os.DOLLY,RIGHT:os.PAN},this.touches={ONE:as.ROTATE,TWO:as.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new B,this._lastQuaternion=new Jt,this._lastTargetPosition=new B,this._quat=new Jt().setFromUnitVectors(e.up,new B(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new zo,this._sphericalDelta=new zo,this._scale=1,this._panOffset=new B,this._rotateStart=new Ne,this._rotateEnd=new Ne,this._rotateDelta=new Ne,this._panStart=new Ne,this._panEnd=new Ne,this._panDelta=new Ne,this._dollyStart=new Ne,this._dollyEnd=new Ne,this._dollyDelta=new Ne,this._dollyDirection=new B,this._mouse=new Ne,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=j2.bind(this),this._onPointerDown=J2.bind(this),this._onPointerUp=Q2.bind(this),this._onContextMenu=oP.bind(this),this._onMouseWheel=nP.bind(this),this._onKeyDown=iP.bind(this),this._onTouchStart=rP.bind(this),this._onTouchMove=sP.bind(this),this._onMouseDown=eP.bind(this),this._onMouseMove=tP.bind(this),this._interceptControlDown=aP.bind(this),this._interceptControlUp=lP.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=bt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(Ex),this.update(),this.state=bt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;pn.copy(t).sub(this.target),pn.applyQuaternion(this._quat),this._spherical.setFromVector3(pn),this.autoRotate&&this.state===bt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,r=this.maxAzimuthAngle;isFinite(i)&&isFinite(r)&&(i<-Math.PI?i+=Kn:i>Math.PI&&(i-=Kn),r<-Math.PI?r+=Kn:r>Math.PI&&(r-=Kn),i<=r?this._spherical.theta=Math.max(i,Math.min(r,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+r)/2?Math.max(i,this._spherical.theta):Math.min(r,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let s=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),s=o!=this._spherical.radius}if(pn.setFromSpherical(this._spherical),pn.applyQuaternion(this._quatInverse),t.copy(this.target).add(pn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=pn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),s=!!l}else if(this.object.isOrthographicCamera){let a=new B(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),s=l!==this.object.zoom;let c=new B(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=pn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(wd.origin.copy(this.object.position),wd.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(wd.direction))<Z2?this.object.lookAt(this.target):(Cx.setFromNormalAndCoplanarPoint(this.object.up,this.target),wd.intersectPlane(Cx,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),s=!0)}return this._scale=1,this._performCursorZoom=!1,s||this._lastPosition.distanceToSquared(this.object.position)>mg||8*(1-this._lastQuaternion.dot(this.object.quaternion))>mg||this._lastTargetPosition.distanceToSquared(this.target)>mg?(this.dispatchEvent(Ex),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Kn/60*this.autoRotateSpeed*e:Kn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){pn.setFromMatrixColumn(t,0),pn.multiplyScalar(-e),this._panOffset.add(pn)}_panUp(e,t){this.screenSpacePanning===!0?pn.setFromMatrixColumn(t,1):(pn.setFromMatrixColumn(t,0),pn.crossVectors(this.object.up,pn)),pn.multiplyScalar(e),this._panOffset.add(pn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let r=this.object.position;pn.copy(r).sub(this.target);let s=pn.length();s*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*s/i.clientHeight,this.object.matrix),this._panUp(2*t*s/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),r=e-i.left,s=t-i.top,o=i.width,a=i.height;this._mouse.x=r/o*2-1,this._mouse.y=-(s/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Kn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Kn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._rotateStart.set(i,r)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panStart.set(i,r)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyStart.set(0,s)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),r=.5*(e.pageX+i.x),s=.5*(e.pageY+i.y);this._rotateEnd.set(r,s)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Kn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Kn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panEnd.set(i,r)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyEnd.set(0,s),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ne,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function J2(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function j2(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function Q2(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Rx),this.state=bt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function eP(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case os.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=bt.DOLLY;break;case os.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=bt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=bt.ROTATE}break;case os.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=bt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=bt.PAN}break;default:this.state=bt.NONE}this.state!==bt.NONE&&this.dispatchEvent(gg)}function tP(n){switch(this.state){case bt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case bt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case bt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function nP(n){this.enabled===!1||this.enableZoom===!1||this.state!==bt.NONE||(n.preventDefault(),this.dispatchEvent(gg),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(Rx))}function iP(n){this.enabled!==!1&&this._handleKeyDown(n)}function rP(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case as.ROTATE:if(this.enableRotate===!1){this.state=bt.NONE;break}this._handleTouchStartRotate(n),this.state=bt.TOUCH_ROTATE;break;case as.PAN:if(this.enablePan===!1){this.state=bt.NONE;break}this._handleTouchStartPan(n),this.state=bt.TOUCH_PAN;break;default:this.state=bt.NONE}break;case 2:switch(this.touches.TWO){case as.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=bt.TOUCH_DOLLY_PAN;break;case as.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=bt.TOUCH_DOLLY_ROTATE;break;default:this.state=bt.NONE}break;default:this.state=bt.NONE}this.state!==bt.NONE&&this.dispatchEvent(gg)}function sP(n){switch(this._trackPointer(n),this.state){case bt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case bt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case bt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case bt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=bt.NONE}}function oP(n){this.enabled!==!1&&n.preventDefault()}function aP(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function lP(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var Zl=35,Px=.02,cP=10,Md=class{constructor(e,t){this.canvas=e;this.changed=t;this.camera.position.set(0,1,3),this.controls=this.makeControls()}canvas;changed;camera=new bn(Zl);controls;snapped=null;restless=0;get through(){return this.snapped}state(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),fov:this.camera.fov,snapped:this.snapped?.name??null}}look(e,t,i=Zl){this.snapped=null,this.camera.position.set(...e),this.camera.fov=Ki.clamp(i,1,150),this.controls.target.set(...t),this.camera.up.copy(this.up),this.controls.update(),this.changed()}setUp(e){if(this.up.equals(new B(...e)))return;this.up.set(...e),this.camera.up.copy(this.up);let{target:t}=this.controls;this.controls.dispose(),this.controls=this.makeControls(),this.controls.target.copy(t)}snap(e){let t=this.controls.target.clone(),i=new B(...Jo(e)),r=new B(e.R[6],e.R[7],e.R[8]),s=Math.max(.2,t.sub(i).dot(r));this.snapped=e,this.camera.position.copy(i),this.camera.quaternion.copy(hP(e)),this.camera.fov=Ki.radToDeg(2*Math.atan(e.height/2/e.K[4])),this.controls.target.copy(i).addScaledVector(r,s),this.changed()}unsnap(){this.snapped&&(this.snapped=null,this.controls.update(),this.changed())}orbit(e,t){this.snapped=null;let i=this.camera.position.clone().sub(this.controls.target);i.applyAxisAngle(this.up,e);let r=i.angleTo(this.up),s=new B().crossVectors(this.up,i);if(s.lengthSq()>0){let o=Ki.clamp(r-t,Px,Math.PI-Px);i.applyAxisAngle(s.normalize(),o-r)}this.camera.position.copy(this.controls.target).add(i),this.camera.up.copy(this.up),this.controls.update(),this.changed()}retreat(e){let{target:t}=this.controls;this.camera.position.sub(t).setLength(e).add(t),this.controls.update(),this.changed()}move(e){if(this.snapped)return;let t=new B(...e);this.camera.position.add(t),this.controls.target.add(t),this.controls.update(),this.changed()}tick(){this.snapped||this.restless===0||(this.restless--,this.controls.update())}pinhole(e,t){if(this.snapped)return $u(this.snapped,e,t);let{position:i,quaternion:r}=this.camera;return O_(i.toArray(),[r.w,r.x,r.y,r.z],this.camera.fov,e,t)}pictureRect(e,t){return this.snapped&&Jm(this.snapped,e,t)}sync(e){this.camera.aspect=e.width/e.height,Yu(this.camera.projectionMatrix,e),this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert(),this.camera.updateMatrixWorld()}dispose(){this.controls.dispose()}up=new B(0,1,0);makeControls(){let e=new Sd(this.camera,this.canvas);return e.enableDamping=!matchMedia("(prefers-reduced-motion: reduce)").matches,e.dampingFactor=.15,e.zoomToCursor=!0,e.minDistance=.1,e.maxDistance=60,e.addEventListener("start",()=>this.unsnap()),e.addEventListener("change",()=>{this.restless=cP,this.changed()}),e}};function hP({R:n}){let e=new bn;return e.matrix.set(n[0],-n[3],-n[6],0,n[1],-n[4],-n[7],0,n[2],-n[5],-n[8],0,0,0,0,1),new Jt().setFromRotationMatrix(e.matrix)}var uP=1e-6,ta=class{constructor(e,t={}){this.canvas=e;this.viewpoint=new Md(e,()=>{this.invalidate(),this.fire("view",this.view())}),tx(),this.presenter=new ju(e,this.viewpoint),this.scheduler=new Qu({tick:()=>this.viewpoint.tick(),apply:i=>this.presenter.prepare(this.visible(),i),draw:()=>this.presenter.draw(this.visible()),drawn:()=>{(this.late()||this.visible().some(i=>i.swinging))&&this.invalidate(),this.fire("frame",this.stats())}}),this.headset=new Zu({stage:()=>this.stage(0),presenter:this.presenter,scheduler:this.scheduler,frame:()=>this.fire("immersedframe",null),changed:i=>this.fire("immersion",i)}),this.observer=new ResizeObserver(()=>this.resized()),this.observer.observe(e),this.listenForContext(),t.background&&this.setDisplay(t),this.scheduler.start()}canvas;cast=new Zo(()=>this.stage(0),()=>this.alter());headset;presenter;viewpoint;scheduler;stages=[null,null];events=new EventTarget;observer;abort=new AbortController;framed=null;load(e,t=0){return this.show(vi(e),t)}show(e,t=0){let i=this.stages[t];return i?i.replace(e):this.stages[t]=new bd(e),this.presenter.getReady(this.stage(t)),t===0&&(this.viewpoint.setUp(this.stage(0).world.up),this.frameBody()),this.alter(),this.fire("load",{slot:t}),e}replaceGaussians(e,t=0){let i=this.stage(t),{avatar:r}=i.actor;i.replaceGaussians(e?Wv(e,r.body):r.gaussians),this.alter()}unload(e){this.stages[e]?.dispose(),this.stages[e]=null,this.alter()}avatar(e=0){return this.stages[e]?.actor.avatar??null}setPose(e,t){for(let i of this.slots(t)){let{actor:r}=this.stage(i);e.rotations.length===4*r.avatar.body.numJoints&&(r.setPose(e),this.fire("pose",{slot:i}))}this.alter()}pose(e=0){return gi(this.stage(e).actor.pose)}setShape(e,t){for(let i of this.slots(t))this.stage(i).actor.setShape(e);this.alter()}shape(e=0){return this.stage(e).actor.poser.shape?.slice()??null}joints(e=0){let{motion:t,pose:i,poser:r}=this.stage(e).actor;return Hu(t,r.joints(i))}get camera(){return this.viewpoint.camera}view(){return this.viewpoint.state()}setView({position:e,target:t,fov:i,snapped:r}){this.viewpoint.look(e,t,i),r!==null&&this.findCamera(r)&&this.snap(r)}snap(e){let t=typeof e=="string"?this.findCamera(e):e;t&&this.viewpoint.snap(Gs(t,this.stage(0).actor.motion))}unsnap(){this.viewpoint.unsnap()}captureView(){let{R:e,t,focal:i,centre:r,width:s,height:o}=this.cssPinhole(),a=[i[0],0,r[0],0,i[1],r[1],0,0,1];return{name:"view",R:[...e],t:[...t],K:a,width:s,height:o,held_out:!1,anchor:!1}}frameBody(){let e=this.stages[0];if(!e)return;e.applyPose();let{width:t,height:i}=this.presenter.screens(this.visible().length)[0],{motion:r,posed:s}=e.actor,o=Yt(r.rotation,xt(s.joints.rotations,0)),{position:a,target:l}=U_(e.bounds(),o,e.world.up,Zl,t/i);this.viewpoint.look(a,l),this.framed=this.view()}reframe(){this.isFramed()&&this.frameBody()}orbit(e,t){this.viewpoint.orbit(e,t)}moveView(e){let t=this.isFramed();this.viewpoint.move(e),t&&(this.framed=this.view())}pictureRect(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pictureRect(this.isSplit()?e/2:e,t)}screenOf(e){let[t,i,r]=B_(this.cssPinhole(),e);return r>0?{x:t,y:i,depth:r}:null}get display(){return this.presenter.display}setDisplay(e){let t={...this.presenter.display,...e},i=Ki.clamp(t.share,1e-4,1),r=this.presenter.display;this.presenter.display={...t,share:i,resolution:Ki.clamp(t.resolution,.05,2)},Y_.some(o=>r[o]!==this.presenter.display[o])?this.alter():this.invalidate()}get layers(){return this.presenter.layers}setLayers(e){this.presenter.layers={...this.presenter.layers,...e},this.invalidate()}colorings(){return this.stages[0]?.colorings()??[]}invalidate(){this.scheduler.invalidate()}drawn(){return this.scheduler.settled()}async frame(){if(await this.scheduler.settled(),this.late()){for(let e of this.visible())e.hurry();await this.scheduler.settled()}return this.stats()}readPixels(){return this.presenter.draw(this.visible()),this.presenter.read()}async render(e){let t=this.stage(e.slot??0);return this.scheduler.hold(()=>this.presenter.render(t,e))}stats(){let e=this.visible(),t=s=>e.reduce((o,a)=>o+s(a),0),{width:i,height:r}=this.canvas;return{fps:this.scheduler.framesPerSecond(),frameMs:this.scheduler.milliseconds,sortMs:t(s=>s.sortMilliseconds),poseMs:t(s=>s.poseMilliseconds),drawn:t(s=>s.splats.drawn),total:t(s=>s.splats.count),width:i,height:r}}on(e,t){let i=r=>t(r.detail);return this.events.addEventListener(e,i,{signal:this.abort.signal}),()=>this.events.removeEventListener(e,i)}dispose(){this.scheduler.stop(),this.observer.disconnect(),this.abort.abort(),this.viewpoint.dispose(),this.stages.forEach(e=>e?.dispose()),this.presenter.dispose()}isFramed(){let[e,t]=[this.framed,this.view()],i=(r,s)=>Math.hypot(r[0]-s[0],r[1]-s[1],r[2]-s[2]);return!e||t.snapped!==null?!1:i(e.position,t.position)+i(e.target,t.target)<uP}resized(){let e=this.stages[0],{clientWidth:t,clientHeight:i}=this.canvas;if(e&&t>0&&i>0&&this.isFramed()){let{width:r,height:s}=this.presenter.screens(this.visible().length)[0];e.applyPose(),this.viewpoint.retreat(Km(e.bounds(),e.world.up,Zl,r/s)),this.framed=this.view()}this.invalidate()}stage(e){let t=this.stages[e];if(!t)throw new Zt("no-avatar",`no avatar has been loaded into slot ${e}`);return t}slots(e){return e!==void 0?[e]:[0,1].filter(t=>this.stages[t])}cssPinhole(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pinhole(Math.round(this.isSplit()?e/2:e),t)}findCamera(e){return this.avatar()?.cameras.find(t=>t.name===e)}isSplit(){return this.presenter.display.split&&this.stages[1]!==null}visible(){return this.stages.filter((e,t)=>e!==null&&(t===0||this.isSplit()))}late(){return this.visible().some(e=>e.late)}listenForContext(){let{signal:e}=this.abort;this.canvas.addEventListener("webglcontextlost",t=>{t.preventDefault(),this.scheduler.pause(),this.fire("contextlost",null)},{signal:e}),this.canvas.addEventListener("webglcontextrestored",()=>{this.scheduler.resume(),this.fire("contextrestored",null)},{signal:e})}alter(){this.fire("content",null),this.invalidate()}fire(e,t){this.events.dispatchEvent(new CustomEvent(e,{detail:t}))}};var Ix=3e6,dP=65536,Lx={char:1,uchar:1,int8:1,uint8:1,short:2,ushort:2,int16:2,uint16:2,int:4,uint:4,int32:4,uint32:4,float:4,float32:4,double:8,float64:8},na=["x","y","z","f_dc_0","f_dc_1","f_dc_2","opacity","scale_0","scale_1","scale_2","rot_0","rot_1","rot_2","rot_3"],fP=.28209479177387814,pP=2,[mP,gP]=[-12,6],yP=.3;function Ad(n){let e=vP(n),t=bP(n,e);return{gaussians:wP(t),plain:e.plain}}function vP(n){let e=new TextDecoder("latin1").decode(new Uint8Array(n,0,Math.min(n.byteLength,dP)));if(!/^ply\r?\n/.test(e))throw new Pe("it is no PLY: a still scene is a .ply of Gaussians");let t=/end_header\r?\n/.exec(e);if(!t)throw new Pe("its PLY header does not end");let i=e.slice(0,t.index).split(`
`).map(d=>d.trim().split(/\s+/)),r=i.find(([d])=>d==="format")?.[1];if(r!=="binary_little_endian")throw new Pe(`it is a PLY of format ${r??"none"}, expected binary_little_endian`);let s=i.flatMap((d,m)=>d[0]==="element"?[m]:[]),o=i[s[0]]??[];if(o[1]==="chunk")throw new Pe("it is a compressed PLY: save it as a plain one");if(o[1]!=="vertex")throw new Pe("its PLY does not begin with vertices");let a=Number(o[2]);if(!Number.isSafeInteger(a)||a<1||a>Ix)throw new Pe(`it has ${o[2]} Gaussians, expected 1 to ${Ix/1e6} million`);let l=_P(i.slice(s[0]+1,s[1])),c=l.reduce((d,{size:m})=>d+m,0),h=t.index+t[0].length,[u,f]=[n.byteLength-h,a*c];if(u<f||u>f&&s.length===1)throw new Pe(`it has ${u} bytes for its ${a} Gaussians, expected ${f}: it may be cut off`);return{count:a,start:h,stride:c,offsets:xP(l),plain:!l.some(({name:d})=>d==="f_rest_0")}}function _P(n){return n.filter(([e])=>e==="property").map(([,e,t])=>{if(!(e in Lx))throw new Pe(`its PLY has a property of type ${e}, expected numbers`);return{name:t,type:e,size:Lx[e]}})}function xP(n){return na.map(e=>{let t=n.findIndex(({name:i})=>i===e);if(t<0)throw new Pe(`its PLY has no ${e}: it is no scene of Gaussians`);if(!/^float(32)?$/.test(n[t].type))throw new Pe(`its ${e} is ${n[t].type}, expected float`);return n.slice(0,t).reduce((i,{size:r})=>i+r,0)})}function bP(n,{count:e,offsets:t,start:i,stride:r}){let s=new DataView(n,i,e*r),o=new Float32Array(na.length*e);for(let a=0,l=0;a<e;a++)for(let c=0;c<na.length;c++,l++){let h=s.getFloat32(a*r+t[c],!0);if(!Number.isFinite(h))throw new Pe(`its Gaussian ${a} has a ${na[c]} that is not finite`);o[l]=h}return o}function wP(n){let e=na.length,t=n.length/e,i=kx(n,[7,8,9],u=>Math.min(Math.max(u,mP),gP)),r={low:0,high:kx(n,[3,4,5],Fx).high},s=new Float32Array(3*t),o=new Uint32Array(4*t),a=new Uint32Array(4*t),l=new Uint8Array(t);for(let u=0;u<t;u++){let f=n.subarray(e*u,e*(u+1));s.set(f.subarray(0,3),3*u),l[u]=Math.round(255/(1+Math.exp(-f[6])));let[d,m,v]=[3,4,5].map(A=>Dx(Fx(f[A]),r,255));o[4*u+3]=d|m<<8|v<<16|l[u]<<24;let[p,y,x]=[7,8,9].map(A=>Dx(f[A],i,1023));a[4*u]=p|y<<10|x<<20,a[4*u+1]=SP(f.subarray(10,14),u)}let c=new Uint32Array(s.buffer);for(let u=0;u<t;u++)o.set(c.subarray(3*u,3*u+3),4*u);let h={low:0,high:1};return{count:t,frame:"still",anchors:{kind:"still",means:s},places:o,shapes:a,shading:null,light:null,lamps:null,folds:null,opacities:l,levels:[],hasViews:!1,weights:h,height:h,logScale:i,color:r,dilation:yP,coming:!1}}var Fx=n=>Math.min(Math.max(.5+fP*n,0),pP);function kx(n,e,t){let[i,r]=[1/0,-1/0];for(let s=0;s<n.length;s+=na.length)for(let o of e){let a=t(n[s+o]);a<i&&(i=a),a>r&&(r=a)}return{low:i,high:r>i?r:i+1}}function Dx(n,{low:e,high:t},i){return Math.round(Math.min(Math.max((n-e)/(t-e),0),1)*i)}function SP(n,e){let t=Math.hypot(...n);if(t===0)throw new Pe(`its Gaussian ${e} has a rotation of length 0`);let i=0;for(let o=1;o<4;o++)Math.abs(n[o])>Math.abs(n[i])&&(i=o);let r=(n[i]<0?-Math.SQRT2:Math.SQRT2)/t,s=i<<30;for(let o=0,a=0;o<4;o++)o!==i&&(s|=Math.round((.5+.5*r*n[o])*1023)<<a,a+=10);return s>>>0}var fs,$t,yg,Nx,vg=Object.is,Td=0,Xx=[],_g=[],jt=gt,Ux=jt.__b,Ox=jt.__r,Bx=jt.diffed,zx=jt.__c,Vx=jt.unmount,Gx=jt.__;function ia(n,e){jt.__h&&jt.__h($t,n,Td||e),Td=0;var t=$t.__H||($t.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function Di(n){return Td=1,MP($x,n)}function MP(n,e,t){var i=ia(fs++,2);if(i.t=n,!i.__c&&(i.__=[t?t(e):$x(void 0,e),function(s){var o=(i.__N||i.__)[0],a=i.t(o,s);vg(o,a)||(i.__N=[a,i.__[1]],i.__c.setState({}))}],i.__c=$t,!$t.__f)){$t.__f=!0;var r=$t.shouldComponentUpdate;$t.shouldComponentUpdate=function(s,o,a){var l=this.__H;if(!l)return!0;var c=!1,h=this.props!=s;if(l.__.some(function(f){f.__N&&(c=!0,vg(f.__[0],f.__N[0])||(h=!0))}),r){var u=r.call(this,s,o,a);return c?u||h:u}return!c||h}}return i.__}function sn(n,e){var t=ia(fs++,3);!jt.__s&&bg(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,$t.__H.__h.push(t))}function Ed(n,e){var t=ia(fs++,4);!jt.__s&&bg(t.__H,e)&&(t.__P=!1,t.__=n,t.u=e,$t.__h.push(t))}function lt(n){return Td=5,ra(function(){return{current:n}},[])}function ra(n,e){var t=ia(fs++,7);return bg(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function qx(n){var e=$t.context[n.__c],t=ia(fs++,9);return t.c=n,e?(t.__==null&&(t.__=!0,e.sub($t)),e.props.value):n.__}function Cd(){var n=ia(fs++,11);if(!n.__){for(var e=$t.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);n.__="P"+t[0]+"-"+t[1]++}return n.__}function AP(){var n;do{for(;n=_g.shift();)try{Jl(n)}catch(t){jt.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=Xx.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(Jl),e.__h.some(xg),e.__h=[]}catch(t){e.__h=[],jt.__e(t,n.__v)}}}while(_g.length)}jt.__b=function(n){$t=null,Ux&&Ux(n)},jt.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),Gx&&Gx(n,e)},jt.__r=function(n){Ox&&Ox(n),fs=0;var e=($t=n.__c).__H;e&&(yg==$t?$t.__h=[]:(e.__h.some(Jl),e.__h.some(xg),fs=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),yg=$t},jt.diffed=function(n){Bx&&Bx(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&Wx(Xx.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),yg=$t=null},jt.__c=function(n,e){e.some(function(t){try{t.__h.some(Jl),t.__h=t.__h.filter(function(i){return!i.__||xg(i)})}catch(i){t.__h=[function(){throw i}]}}),zx&&zx(n,e)},jt.unmount=function(n){Vx&&Vx(n);var e,t,i=n.__c;i&&i.__H&&(i.__H.__.some(function(r){try{if(r.__P&&r.__c){if(t===void 0){for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}r.__P=t,Wx(_g.push(r))}else Jl(r)}catch(s){e=s}}),i.__H=void 0,e&&jt.__e(e,i.__v))};var Hx=typeof requestAnimationFrame=="function";function TP(n){var e,t=function(){clearTimeout(i),Hx&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(t,35);Hx&&(e=requestAnimationFrame(t))}function Wx(n){n!=1&&Nx==jt.requestAnimationFrame||((Nx=jt.requestAnimationFrame)||TP)(AP)}function Jl(n){var e=$t,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()),$t=e}function xg(n){var e=$t;n.__c=n.__(),$t=e}function bg(n,e){return!n||n.length!=e.length||e.some(function(t,i){return!vg(t,n[i])})}function $x(n,e){return typeof e=="function"?e(n):e}var Kx=["poses","views"],Pd={fps:30,count:90,poses:[],views:[]},$s=9e3,sa=240;function ir(n){return n.poses.length+n.views.length>0}function Ys(n,e,t){return n[e].find(i=>i.frame===t)??null}function jl(n,e,t){let r=[...Id(n,e,t.frame)[e],t].sort((s,o)=>s.frame-o.frame);return{...n,count:Math.max(n.count,t.frame+1),[e]:r}}function Id(n,e,t){return{...n,[e]:n[e].filter(i=>i.frame!==t)}}function Zx(n,e,t,i){let r=Ys(n,e,t),s=Math.min(Math.max(Math.round(i),0),n.count-1);return r&&s!==t?jl(Id(n,e,t),e,{...r,frame:s}):n}function Sg(n,e){let t=Math.max(0,...n.poses.map(({frame:i})=>i),...n.views.map(({frame:i})=>i));return{...n,count:Math.min(Math.max(Math.round(e),t+1,2),$s)}}function Ld(n){return[...new Set([...n.poses,...n.views].map(({frame:t})=>t))].sort((t,i)=>t-i)}var wg=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),Rd=n=>Array.isArray(n)&&n.length===3&&n.every(Number.isFinite),Yx=(n,e)=>Number.isInteger(n)&&n>=0&&n<e;function oa(n){if(!wg(n))return!1;let{fps:e,count:t,poses:i,views:r}=n;if(!(typeof e=="number"&&e>=1&&e<=sa&&Yx(t,$s+1)))return!1;let s=(o,a)=>Array.isArray(o)&&o.every(l=>wg(l)&&Yx(l.frame,t)&&typeof l.smooth=="boolean"&&a(l))&&o.every((l,c)=>c===0||l.frame>o[c-1].frame);return s(i,({turns:o,place:a})=>wg(o)&&Object.values(o).every(Rd)&&Rd(a))&&s(r,({position:o,target:a,fov:l})=>Rd(o)&&Rd(a)&&Number.isFinite(l))}var la={clip:null,edits:{},shift:[0,0,0],keys:Pd,betas:null},jx=Object.keys(la),Qx={x:0,y:0,z:0,turn:0,scale:1,up:"capture"},Fd=15,Jx=1,Bn=50,Ql=3600;function ec(n,e,t=ji){return{id:n,run:e,place:t,offset:0,visible:!0,own:la}}function eb(n){let e=t=>n.every(({place:i})=>Math.hypot(i.x-t,i.z)>Jx/2);for(let t=0;;t++){let i=Jx*(t%2===1?(t+1)/2:-t/2);if(e(i))return{...ji,x:i}}}var tc=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),aa=(n,e,t)=>typeof n=="number"&&n>=e&&n<=t,tb=n=>Array.isArray(n)&&n.length<=1e3&&n.every(Number.isFinite),ca=n=>tb(n)&&n.length===3,Mg=n=>tc(n)&&Object.values(n).every(ca),Ag=n=>n===null||tb(n),nb=n=>tc(n)&&aa(n.x,-Bn,Bn)&&aa(n.z,-Bn,Bn)&&Number.isFinite(n.turn),EP=n=>tc(n)&&(n.clip===null||typeof n.clip=="string")&&Mg(n.edits)&&ca(n.shift)&&oa(n.keys)&&Ag(n.betas),CP=n=>tc(n)&&aa(n.id,0,1e6)&&typeof n.run=="string"&&nb(n.place)&&aa(n.offset,-Ql,Ql)&&typeof n.visible=="boolean"&&EP(n.own);function ib(n){return!Array.isArray(n)||n.length>Fd||!n.every(CP)?!1:new Set(n.map(({id:e})=>e)).size===n.length}var rb=n=>tc(n)&&nb(n)&&aa(n.y,-Bn,Bn)&&aa(n.scale,.001,1e3)&&Wu.includes(n.up);var ha=["off","opacity","wipe","difference"],kd=["system","light","dark"],sb=["theme","studio","picture"],ua=[.1,.25,.5,1,1.5,2,4],Fr={...la,frame:0,playing:!1,loop:!0,speed:1,elapsed:0,members:[],chosen:0,still:Qx,stillShown:!0,autoKey:!1,viewFollows:!1,view:null,follow:!0,layers:{gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!0,box:!1,shadow:!0},mode:"splats",coloring:"rgb",exposure:0,light:er,background:"theme",share:1,resolution:1,adapts:!0,streaming:!1,posing:!1,joint:null,comparison:"off",opacity:.5,wipe:.5,second:null,autoRefine:!1,theme:"system"};var Ks=(n,e,t)=>({keys:[n],label:`Show or hide ${t}`,group:"Look",run:({state:i})=>{i.layers.value={...i.layers.peek(),[e]:!i.layers.peek()[e]}}}),ob=Math.PI/36,Dd=(n,e,t,i)=>({keys:[n],label:e,group:"Look",run:({engine:r})=>r.orbit(t*ob,i*ob)}),Tg=[{keys:["Space"],label:"Play or pause",group:"Play",run:({player:n})=>n.toggle()},{keys:[","],label:"One frame back",group:"Play",run:({player:n})=>n.step(-1)},{keys:["."],label:"One frame on",group:"Play",run:({player:n})=>n.step(1)},{keys:["Home"],label:"First frame",group:"Play",run:({player:n})=>n.seek(0)},{keys:["End"],label:"Last frame",group:"Play",run:({player:n})=>n.seek(Number.MAX_SAFE_INTEGER)},{keys:["l"],label:"Loop",group:"Play",run:({state:n})=>{n.loop.value=!n.loop.peek()}},{keys:["["],label:"Slower",group:"Play",run:n=>ab(n,-1)},{keys:["]"],label:"Faster",group:"Play",run:n=>ab(n,1)},Ks("1","gaussians","the Gaussians"),Ks("2","mesh","the body mesh"),Ks("3","skeleton","the skeleton"),Ks("4","cameras","the cameras"),Ks("5","floor","the floor"),Ks("6","box","the bounding box"),Ks("7","shadow","the shadow"),Dd("ArrowLeft","Look from farther left",-1,0),Dd("ArrowRight","Look from farther right",1,0),Dd("ArrowUp","Look from higher up",0,1),Dd("ArrowDown","Look from lower down",0,-1),{keys:["c"],label:"Next colouring",group:"Look",run:IP},{keys:["f"],label:"Frame the body",group:"Look",run:n=>n.engine.frameBody()},{keys:["p"],label:"Pose by hand",group:"Pose",run:({state:n})=>{n.posing.value=!n.posing.peek()}},{keys:["m"],label:"Mirror the pose",group:"Pose",run:({poser:n})=>n.mirror()},{keys:["0"],label:"Reset the pose",group:"Pose",run:({poser:n})=>n.reset()},{keys:["Ctrl+z"],label:"Undo",group:"Pose",run:({history:n})=>n.undo()},{keys:["Ctrl+Shift+z","Ctrl+y"],label:"Redo",group:"Pose",run:({history:n})=>n.redo()},{keys:["k"],label:"Key this pose",group:"Keys",run:({keying:n})=>n.setPose()},{keys:["Shift+k"],label:"Key this view",group:"Keys",run:({keying:n})=>n.setView()},{keys:["a"],label:"Key each drag",group:"Keys",run:({keying:n,state:e})=>n.setAuto(!e.autoKey.peek())},{keys:["<"],label:"Key before",group:"Keys",run:({keying:n})=>n.step(-1)},{keys:[">"],label:"Next key",group:"Keys",run:({keying:n})=>n.step(1)},{keys:["Shift+ArrowLeft"],label:"Move the key back",group:"Keys",run:({keying:n})=>n.nudge(-1)},{keys:["Shift+ArrowRight"],label:"Move the key on",group:"Keys",run:({keying:n})=>n.nudge(1)},{keys:["Delete","Backspace"],label:"Remove the key",group:"Keys",run:({keying:n})=>n.remove()},{keys:["v"],label:"Next camera",group:"Compare",run:n=>n.snapBy(1)},{keys:["Shift+v"],label:"Camera before",group:"Compare",run:n=>n.snapBy(-1)},{keys:["Escape"],label:"Leave the camera",group:"Compare",run:n=>n.snap(null)},{keys:["x"],label:"Next comparison",group:"Compare",run:LP},{keys:["b"],label:"Other run beside this one",group:"Compare",run:FP},{keys:["r"],label:"Refine",group:"Compare",run:({refining:n})=>{n.refine()}},{keys:["d"],label:"Before or after refining",group:"Compare",run:({refining:n})=>n.compare(n.side.peek()==="after"?"before":"after")},{keys:["s"],label:"Save a picture",group:"Share",run:n=>{n.savePicture()}},{keys:["w"],label:"Record a video",group:"Share",run:({page:n})=>{n.recorder.value=!n.recorder.peek()}},{keys:["u"],label:"Copy a link to exactly this",group:"Share",run:n=>{n.copyLink()}},{keys:["\\"],label:"Show or hide the panel",group:"Page",run:({page:n})=>n.togglePanel()},{keys:["t"],label:"Light or dark",group:"Page",run:({page:n})=>n.nextTheme()},{keys:["?"],label:"Keyboard shortcuts",group:"Page",run:({page:n})=>{n.shortcuts.value=!0}}];function lb(n){if(n.altKey||PP(n))return null;let e=RP(n);return Tg.find(t=>t.keys.includes(e))??null}function RP(n){let e=n.key===" "?"Space":n.key.length===1?n.key.toLowerCase():n.key,t=/^([a-z]|Arrow\w+)$/.test(e);return`${n.ctrlKey||n.metaKey?"Ctrl+":""}${t&&n.shiftKey?"Shift+":""}${e}`}function PP(n){let e=n.target;return e.closest("dialog[open]")||e.matches("input[type=number]")||e.closest("[role=tablist]")&&/^Arrow/.test(n.key)?!0:n.key===" "?e.closest("button, input:not([type=range]), a")!==null:n.key.startsWith("Arrow")&&e.closest("[role=tab], select, input:not([type=checkbox])")?!0:e.matches("input[type=range], input[type=radio]")&&/^(Arrow|Page|Home|End)/.test(n.key)}function ab({state:n},e){let t=ua.findIndex(i=>i>=n.speed.peek());n.speed.value=ua[Math.min(Math.max(t+e,0),ua.length-1)]}function IP({engine:n,state:e}){let t=n.colorings();e.coloring.value=t[(t.indexOf(e.coloring.peek())+1)%t.length]??"rgb"}function LP(n){let{state:e,photographs:t}=n;if(!t.possible.peek())return n.notices.info("There are no photographs to compare with here.");n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=ha[(ha.indexOf(e.comparison.peek())+1)%ha.length]}function FP(n){let e=n.company.member(n.state.chosen.peek())?.run,t=n.source.runs.peek().filter(({id:i})=>i!==e);if(t.length===0)return n.notices.info("There is no second run: start the viewer with two.");n.state.second.value=n.state.second.peek()===null?t[0].id:null}function Eg(n){n.detail!==0&&requestAnimationFrame(()=>{let e=document.activeElement;e instanceof HTMLElement&&e.matches(kP)&&e.blur()})}var kP="button:not([role=combobox]), input[type=checkbox], input[type=radio]";var Cg=Pv(null);function oe(){let n=qx(Cg);if(!n)throw new Error("A part of the page is shown outside of it.");return n}var DP=Symbol.for("pv"),NP=0;function g(n,e,t,i,r,s){e||(e={});var o,a,l=e;if("ref"in l&&typeof n!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:n,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:DP,__v:--NP,__i:-1,__u:0};return(r||s)&&(c.__source=r,c.__self=s),gt.vnode&&gt.vnode(c),c}var UP={play:g("path",{d:"M6.5 4.2v11.6L15.5 10z",fill:"currentColor"}),pause:g("path",{d:"M6.5 4.5v11M13.5 4.5v11","stroke-width":"2.4"}),previous:g("path",{d:"M14 5v10L7.5 10zM5.5 5v10"}),next:g("path",{d:"M6 5v10l6.5-5zM14.5 5v10"}),loop:g("path",{d:"M4 9V8a3 3 0 0 1 3-3h8m0 0-2.5-2.5M15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m0 0 2.5 2.5M5 15l2.5-2.5"}),camera:g("path",{d:"M3 7h3l1.5-2h5L14 7h3v9H3zM10 14a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z"}),record:g(Je,{children:[g("circle",{cx:"10",cy:"10",r:"6.5"}),g("circle",{cx:"10",cy:"10",r:"3",fill:"currentColor",stroke:"none"})]}),stop:g("rect",{x:"6",y:"6",width:"8",height:"8",rx:"1.5",fill:"currentColor"}),link:g("path",{d:"M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9"}),sun:g(Je,{children:[g("circle",{cx:"10",cy:"10",r:"3.2"}),g("path",{d:"M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3"})]}),moon:g("path",{d:"M15.8 12.2A6.3 6.3 0 0 1 7.8 4.2a6.3 6.3 0 1 0 8 8z"}),display:g(Je,{children:[g("rect",{x:"2.8",y:"4",width:"14.4",height:"10",rx:"1.6"}),g("path",{d:"M7.5 17h5"})]}),headset:g("path",{d:"M4.2 6.5h11.6a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2.6L11.4 12H8.6l-1.8 2.5H4.2A1.5 1.5 0 0 1 2.7 13V8a1.5 1.5 0 0 1 1.5-1.5z"}),help:g(Je,{children:[g("circle",{cx:"10",cy:"10",r:"7.2"}),g("path",{d:"M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"}),g("circle",{cx:"10",cy:"13.7",r:".5",fill:"currentColor"})]}),panel:g(Je,{children:[g("rect",{x:"2.8",y:"3.8",width:"14.4",height:"12.4",rx:"2"}),g("path",{d:"M12.2 3.8v12.4"})]}),layers:g("path",{d:"m10 3 7 3.6-7 3.6-7-3.6zM3.4 10.2 10 13.6l6.6-3.4M3.4 13.6 10 17l6.6-3.4"}),pose:g(Je,{children:[g("circle",{cx:"10",cy:"4",r:"1.8"}),g("path",{d:"M4 8.2l6-.6 6 .6M10 7.6v5M10 12.6 7.3 17M10 12.6l2.7 4.4"})]}),shape:g("path",{d:"M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.6v3.8M8 11.6v3.8"}),scene:g(Je,{children:[g("circle",{cx:"7",cy:"5.2",r:"1.8"}),g("path",{d:"M7 8v5M7 13l-1.8 4M7 13l1.8 4M4 9.4h6"}),g("circle",{cx:"14",cy:"7",r:"1.4"}),g("path",{d:"M14 9.4v3.8M14 13.2 12.8 17M14 13.2l1.2 3.8"})]}),add:g("path",{d:"M10 4v12M4 10h12"}),eye:g(Je,{children:[g("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),g("circle",{cx:"10",cy:"10",r:"2.2"})]}),hidden:g(Je,{children:[g("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),g("path",{d:"m4 16 12-12"})]}),compare:g(Je,{children:[g("rect",{x:"2.8",y:"4",width:"14.4",height:"12",rx:"1.8"}),g("path",{d:"M10 2.5v15"}),g("path",{d:"M12.4 8h2.4M12.4 11h2.4"})]}),refine:g("path",{d:"M10 2.8 11.6 7l4.4 1.5-4.4 1.5L10 14.2 8.4 10 4 8.5 8.4 7zM15.4 13l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z"}),close:g("path",{d:"m5.5 5.5 9 9M14.5 5.5l-9 9"}),chevron:g("path",{d:"m6 8 4 4 4-4"}),check:g("path",{d:"m4.8 10.4 3.4 3.4 7-7.4"}),undo:g("path",{d:"M7.5 4 4 7.5 7.5 11M4.4 7.5h7.2a4.2 4.2 0 0 1 0 8.4H8"}),redo:g("path",{d:"M12.5 4 16 7.5 12.5 11M15.6 7.5H8.4a4.2 4.2 0 0 0 0 8.4H12"}),reset:g("path",{d:"M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.2 3.6v3.2h3.2"}),mirror:g("path",{d:"M10 3v14M7.5 6 3 14.5h4.5zM12.5 6l4.5 8.5h-4.5z"}),frame:g("path",{d:"M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13"}),key:g("path",{d:"m10 3.5 6 6.5-6 6.5L4 10z"}),download:g("path",{d:"M10 4v9m0 0-3.5-3.5M10 13l3.5-3.5M4 13v3h12v-3"}),upload:g("path",{d:"M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3"}),warning:g(Je,{children:[g("path",{d:"M10 3.2 17.4 16H2.6z"}),g("path",{d:"M10 8v3.6"}),g("circle",{cx:"10",cy:"13.6",r:".5",fill:"currentColor"})]}),more:g(Je,{children:[g("circle",{cx:"4.5",cy:"10",r:"1.2",fill:"currentColor"}),g("circle",{cx:"10",cy:"10",r:"1.2",fill:"currentColor"}),g("circle",{cx:"15.5",cy:"10",r:"1.2",fill:"currentColor"})]})};function En({name:n}){return g("svg",{class:"icon",viewBox:"0 0 20 20","aria-hidden":"true",children:UP[n]})}function cb({children:n}){let e=oe(),[t,i]=Di(!1),r=lt(0),s=a=>a.dataTransfer?.types.includes("Files")??!1,o=a=>l=>{s(l)&&(l.preventDefault(),r.current+=a,i(r.current>0))};return g("div",{class:"drop-target",onDragEnter:o(1),onDragLeave:o(-1),onDragOver:a=>s(a)&&a.preventDefault(),onDrop:a=>{a.preventDefault(),r.current=0,i(!1),e.openFiles(a.dataTransfer?.files??[])},children:[n,t&&g("div",{class:"drop-veil",children:g("div",{class:"drop-card",children:[g(En,{name:"upload"}),g("strong",{children:"Drop a motion to play it"}),g("span",{children:[e.source.motionKinds,"; or a still scene: a PLY of Gaussians"]})]})})]})}var OP={hip:[[-125,40],[-50,50],[-35,70]],knee:[[-5,150],[-15,15],[-10,10]],ankle:[[-40,50],[-30,30],[-30,30]],foot:[[-40,40],[-10,10],[-10,10]],spine1:[[-30,45],[-30,30],[-30,30]],spine2:[[-25,40],[-30,30],[-25,25]],spine3:[[-20,30],[-30,30],[-25,25]],neck:[[-45,45],[-60,60],[-40,40]],head:[[-45,45],[-60,60],[-40,40]],collar:[[-20,20],[-35,25],[-20,45]],shoulder:[[-100,100],[-140,70],[-110,120]],elbow:[[-90,90],[-150,8],[-30,30]],wrist:[[-60,60],[-40,40],[-85,85]],hand:[[-30,30],[-30,30],[-40,40]],jaw:[[-5,30],[-10,10],[-5,5]],eye:[[-30,30],[-40,40],[-5,5]],finger:[[-30,30],[-40,40],[-100,45]],thumb:[[-60,60],[-60,60],[-60,60]]},BP=[[-180,180],[-180,180],[-180,180]],hb=/^(index|middle|ring|pinky|thumb)\d$/;function Nd(n){let{side:e,kind:t}=pb(n),r=(OP[hb.test(t)?t.startsWith("thumb")?"thumb":"finger":t]??BP).map(([o,a],l)=>e==="right"&&l>0?[-a,-o]:[o,a]),s=o=>r.map(a=>a[o]*Math.PI/180);return{low:s(0),high:s(1)}}var ub=["Torso","Head","Left arm","Right arm","Left leg","Right leg","Left hand","Right hand"];function db(n){let{side:e,kind:t}=pb(n);if(["neck","head","jaw","eye"].includes(t))return"Head";if(e===null)return"Torso";let i=["hip","knee","ankle","foot"].includes(t)?"leg":t==="hand"||hb.test(t)?"hand":"arm";return`${e==="left"?"Left":"Right"} ${i}`}function fb(n){return n.startsWith("left_")?`right_${n.slice(5)}`:n.startsWith("right_")?`left_${n.slice(6)}`:n}function rr(n){let e=n.replaceAll("_"," ").replace(/(\D)(\d)/g,"$1 $2");return e.charAt(0).toUpperCase()+e.slice(1)}function pb(n){let e=/^(left|right)_(.+)$/.exec(n);return e?{side:e[1],kind:e[2]}:{side:null,kind:n}}function Ud({body:n,motion:e,frame:t},i,r){let s=e?e.poseAt(t):n.restPose();(Object.keys(i).length>0||r.some(o=>o!==0))&&delete s.moment;for(let[o,a]of Object.entries(i)){let l=n.jointNames.indexOf(o);l>=0&&s.rotations.set(kt(a),4*l)}return r.forEach((o,a)=>{s.trans[a]+=o}),s}function ps(n,e){return Jn(xt(n.rotations,e))}function Od(n,e,t){let i={};return n.jointNames.forEach((r,s)=>{[0,1,2,3].every(a=>e.rotations[4*s+a]===t.rotations[4*s+a])||(i[r]=ps(t,s))}),i}function mb(n,e){let t={};return n.jointNames.forEach((i,r)=>{let s=n.jointNames.indexOf(fb(i));if(n.parents[r]<0||s<0)return;let[o,a,l]=ps(e,s);t[i]=[o,-a,-l]}),t}var zP=240;function yb(n,e,t){let i=t===null?-1:e.jointNames.indexOf(t),r=Math.min(n.count,zP),s=Array.from({length:r},(h,u)=>u*(n.count-1)/Math.max(r-1,1)),o=s.map(h=>{let u=n.poseAt(h);return i<0?st(u.trans,0):ps(u,i)}),a=i<0?o:VP(o),l=[0,1,2].map(h=>a.map(u=>u[h])),c=l.flat();return{axes:l,frames:s,low:Math.min(...c),high:Math.max(...c)}}function VP(n){let e=[];for(let t of n){let i=e.at(-1)??t,r=Math.hypot(...t),s=r>1e-6?t.map(o=>o-2*Math.PI*o/r):t;e.push(gb(s,i)<gb(t,i)?s:t)}return e}var gb=(n,e)=>Math.hypot(n[0]-e[0],n[1]-e[1],n[2]-e[2]);var Rg=["x","y","z"],vb=.08;function _b(){let{avatar:n,keying:e,motion:t,state:i}=oe(),[r,s,o]=[n.value?.body,t.value,i.joint.value],a=o!==null&&r?.jointNames.includes(o)?o:null,l=ra(()=>r&&s?yb(s,r,a):null,[r,s,a]);if(!l||!s)return null;let c=a===null?"Place":rr(a),h=a===null?XP:WP,u=`${h(l.low)} to ${h(l.high)}`;return g("div",{class:"key-lane key-curves",children:[g("span",{class:"key-lane-name",children:[c,g("small",{children:h(l.high)}),g("small",{children:h(l.low)})]}),g("div",{class:"key-track",children:[g("svg",{viewBox:"0 0 1 1",preserveAspectRatio:"none",role:"img","aria-label":`${c}: ${u}`,children:Rg.map((f,d)=>g("path",{"data-axis":f,d:GP(l,d,s.count)},f))}),i.keys.value.poses.map(({frame:f})=>g("span",{class:"key-line",style:{"--at":f/Math.max(s.count-1,1)}},f))]}),g("output",{class:"key-values","aria-label":`${c} at this frame`,children:HP(l,e.frame.value).map((f,d)=>g("span",{"data-axis":Rg[d],children:h(f)},Rg[d]))})]})}function GP({axes:n,frames:e,high:t,low:i},r,s){let o=Math.max(t-i,1e-6);return`M${n[r].map((l,c)=>{let h=vb+(1-2*vb)*((t-l)/o);return`${(e[c]/Math.max(s-1,1)).toFixed(4)} ${h.toFixed(4)}`}).join("L")}`}function HP({axes:n,frames:e},t){let i=e.findIndex(r=>r>=t-1e-6);return n.map(r=>r.at(i)??0)}var WP=n=>`${Math.round(n*180/Math.PI)}°`,XP=n=>`${n.toFixed(2)} m`;var qP={poses:"Poses",views:"View"},$P={poses:"Pose",views:"View"};function xb(){let{keying:n,motion:e,page:t,state:i}=oe();if(t.tab.value!=="keys")return null;let r=Math.max(e.value?.count??i.keys.value.count,2);return g("section",{class:"key-strip","aria-label":"Keys along the time",style:{"--now":n.frame.value/(r-1)},children:[Kx.map(s=>g(YP,{lane:s,count:r},s)),g(_b,{})]})}function YP({lane:n,count:e}){let{keying:t,player:i,state:r}=oe(),s=lt(null),o=l=>{let{left:c,width:h}=s.current.getBoundingClientRect();return Math.round((l.clientX-c)/h*(e-1))},a=l=>{l.buttons===1&&i.seek(o(l))};return g("div",{class:"key-lane",children:[g("span",{class:"key-lane-name",children:qP[n]}),g("div",{class:"key-track",ref:s,onPointerDown:a,onPointerMove:a,children:r.keys.value[n].map(({frame:l,smooth:c})=>g(ZP,{label:`${$P[n]} at frame ${l+1}`,at:l/(e-1),smooth:c,chosen:t.lane.value===n&&t.frame.value===l,onPress:()=>t.choose(n,l),frameUnder:o,onDrag:(h,u)=>t.moveTo(h,n,l,u)},l))})]})}var KP=3;function ZP({label:n,at:e,smooth:t,chosen:i,onPress:r,frameUnder:s,onDrag:o}){let{keying:a,state:l}=oe();return g("button",{type:"button",class:"key-mark","aria-label":n,"aria-pressed":i,title:n,"data-smooth":t||void 0,style:{"--at":e},onPointerDown:h=>{h.stopPropagation();let[u,f]=[l.keys.peek(),h.clientX],d=!1;r();let m=p=>{!d&&Math.abs(p.clientX-f)<KP||(d||a.begin(),d=!0,o(u,s(p)))},v=()=>{removeEventListener("pointermove",m),removeEventListener("pointerup",v),removeEventListener("pointercancel",v)};addEventListener("pointermove",m),addEventListener("pointerup",v),addEventListener("pointercancel",v)},onClick:h=>h.detail===0&&r()})}function Re({label:n,onPress:e,icon:t,shortcut:i,pressed:r,disabled:s,kind:o="plain",children:a}){return g("button",{type:"button",class:`button ${o} ${a?"":"bare"}`,"aria-label":n,title:i?`${n} (${i})`:n,"aria-pressed":r,disabled:s,onClick:e,children:[t&&g(En,{name:t}),a]})}function bb(){let{opened:n}=oe(),e=lt(null),t=n.questions.value[0]??null;return sn(()=>{t?e.current?.open||e.current?.showModal():e.current?.close()},[t]),g("dialog",{class:"dialog motion-flags",ref:e,"aria-labelledby":"motion-flags-title",onCancel:i=>{i.preventDefault(),n.dismiss()},children:t&&g(JP,{question:t},t.problem)})}function JP({question:{file:n,flags:e,problem:t}}){let i=oe(),{opened:r}=i;return g("form",{class:"dialog-content",onSubmit:s=>{s.preventDefault();let o=s.currentTarget;i.attempt(async()=>r.answer(await QP(o,t.fields,e)))},children:[g("header",{children:[g("h2",{id:"motion-flags-title",children:n.name}),g(Re,{label:"Leave it",icon:"close",onPress:()=>r.dismiss()})]}),g("p",{role:"alert",children:t.message}),t.fields.map(s=>g("label",{class:"flag","data-wanted":t.wanted.includes(s.name)||void 0,children:[g("span",{children:["--",s.name]}),g(jP,{field:s,given:e[s.name]})]},s.name)),g("footer",{children:g("button",{type:"submit",class:"button primary",children:"Read again"})})]})}function jP({field:n,given:e}){return n.kind==="choice"?g("select",{name:n.name,children:n.choices.map(t=>g("option",{selected:t===(e??n.default),children:t},t))}):n.kind==="file"?g("input",{type:"file",name:n.name,accept:".json"}):g("input",{type:"number",name:n.name,step:"any",placeholder:"as the file says",defaultValue:e})}async function QP(n,e,t){let i=new FormData(n),r={};for(let{name:s,kind:o,default:a}of e){let l=i.get(s),c=l instanceof File?await l.text():(l??"").trim();c!==""&&c!==a?r[s]=c:o==="file"&&t[s]&&(r[s]=t[s])}return r}var eI=Symbol.for("preact-signals");function Gd(){if(kr>1)kr--;else{var n,e=!1;for((function(){var r=zd;for(zd=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var o=s.t;o!==void 0;o=o.x)o.i===r.i&&(o.i=s.i);r=r.o}})();ic!==void 0;){var t=ic;for(ic=void 0,Bd++;t!==void 0;){var i=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Sb(t))try{t.c()}catch(r){e||(n=r,e=!0)}t=i}}if(Bd=0,kr--,e)throw n}}function Rt(n){if(kr>0)return n();Pg=++tI,kr++;try{return n()}finally{Gd()}}var nc,Vt=void 0;function ms(n){var e=Vt,t=nc;Vt=void 0,nc=void 0;try{return n()}finally{Vt=e,nc=t}}var ic=void 0,kr=0,Bd=0,tI=0,Pg=0,zd=void 0,Vd=0;function wb(n){if(Vt!==void 0){var e=n.n;if(e===void 0||e.t!==Vt)return e={i:0,S:n,p:Vt.s,n:void 0,t:Vt,e:void 0,x:void 0,r:e},Vt.s!==void 0&&(Vt.s.n=e),Vt.s=e,n.n=e,32&Vt.f&&n.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Vt.s,e.n=void 0,Vt.s.n=e,Vt.s=e),e}}function mn(n,e){this.v=n,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}mn.prototype.brand=eI;mn.prototype.h=function(){return!0};mn.prototype.S=function(n){var e=this,t=this.t;t!==n&&n.e===void 0&&(n.x=t,this.t=n,t!==void 0?t.e=n:ms(function(){var i;(i=e.W)==null||i.call(e)}))};mn.prototype.U=function(n){var e=this;if(this.t!==void 0){var t=n.e,i=n.x;t!==void 0&&(t.x=i,n.e=void 0),i!==void 0&&(i.e=t,n.x=void 0),n===this.t&&(this.t=i,i===void 0&&ms(function(){var r;(r=e.Z)==null||r.call(e)}))}};mn.prototype.subscribe=function(n){var e=this;return We(function(){var t=e.value;ms(function(){return n(t)})},{name:"sub"})};mn.prototype.valueOf=function(){return this.value};mn.prototype.toString=function(){return this.value+""};mn.prototype.toJSON=function(){return this.value};mn.prototype.peek=function(){var n=this;return ms(function(){return n.value})};Object.defineProperty(mn.prototype,"value",{get:function(){var n=wb(this);return n!==void 0&&(n.i=this.i),this.v},set:function(n){if(n!==this.v){if(Bd>100)throw new Error("Cycle detected");(function(t){kr!==0&&Bd===0&&t.l!==Pg&&(t.l=Pg,zd={S:t,v:t.v,i:t.i,o:zd})})(this),this.v=n,this.i++,Vd++,kr++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Gd()}}}});function Se(n,e){return new mn(n,e)}function Sb(n){for(var e=n.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Mb(n){for(var e=n.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){n.s=e;break}}}function Ab(n){for(var e=n.s,t=void 0;e!==void 0;){var i=e.p;e.i===-1?(e.S.U(e),i!==void 0&&(i.n=e.n),e.n!==void 0&&(e.n.p=i)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=i}n.s=t}function Zs(n,e){mn.call(this,void 0,e),this.x=n,this.s=void 0,this.g=Vd-1,this.f=4}Zs.prototype=new mn;Zs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Vd))return!0;if(this.g=Vd,this.f|=1,this.i>0&&!Sb(this))return this.f&=-2,!0;var n=Vt;try{Mb(this),Vt=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Vt=n,Ab(this),this.f&=-2,!0};Zs.prototype.S=function(n){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}mn.prototype.S.call(this,n)};Zs.prototype.U=function(n){if(this.t!==void 0&&(mn.prototype.U.call(this,n),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Zs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var n=this.t;n!==void 0;n=n.x)n.t.N()}};Object.defineProperty(Zs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var n=wb(this);if(this.h(),n!==void 0&&(n.i=this.i),16&this.f)throw this.v;return this.v}});function Et(n,e){return new Zs(n,e)}function Tb(n){var e=n.j;if(n.j=void 0,typeof e=="function"){kr++;var t=Vt;Vt=void 0;try{e()}catch(i){throw n.f&=-2,n.f|=8,Ig(n),i}finally{Vt=t,Gd()}}}function Ig(n){for(var e=n.s;e!==void 0;e=e.n)e.S.U(e);n.x=void 0,n.s=void 0,Tb(n)}function nI(n){if(Vt!==this)throw new Error("Out-of-order effect");Ab(this),Vt=n,this.f&=-2;try{8&this.f&&Ig(this)}finally{Gd()}}function da(n,e){this.x=n,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,nc&&nc.push(this)}da.prototype.c=function(){var n=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{n()}};da.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Tb(this),Mb(this),kr++;var n=Vt;return Vt=this,nI.bind(this,n)};da.prototype.N=function(){2&this.f||(this.f|=2,this.u=ic,ic=this)};da.prototype.d=function(){this.f|=8,1&this.f||Ig(this)};da.prototype.dispose=function(){this.d()};function We(n,e){var t=new da(n,e);try{t.c()}catch(r){throw t.d(),r}var i=t.d.bind(t);return i[Symbol.dispose]=i,i}var Eb,Wd,Hd,iI=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Cb=[];We(function(){Eb=this.N})();function fa(n,e){gt[n]=e.bind(null,gt[n]||function(){})}function rc(n){if(Hd){var e=Hd;Hd=void 0,e()}Hd=n&&n.S()}function Rb(n){var e=this,t=n.data,i=sI(t);i.name="ReactiveDom",i.value=t;var r=ra(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Et(function(){var d=i.value.value;return d===0?0:d===!0?"":d||""}),h=Et(function(){return!Array.isArray(c.value)&&!pp(c.value)}),u=We(function(){if(this.N=Pb,h.value){var d=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=d)}}),f=e.__$u.d;return e.__$u.d=function(){u(),f.call(this)},[h,c]},[]),s=r[0],o=r[1];return s.value?o.peek():o.value}Rb.displayName="ReactiveTextNode";Object.defineProperties(mn.prototype,{constructor:{configurable:!0,value:$a(Je,null).constructor},type:{configurable:!0,value:Rb},props:{configurable:!0,get:function(){var n=this;return{data:{get value(){return n.value}}}}},__b:{configurable:!0,value:1}});fa("__b",function(n,e){if(rc(),Wd=void 0,typeof e.type=="string"){var t,i=e.props;for(var r in i)if(r!=="children"){var s=i[r];s instanceof mn&&(t||(e.__np=t={}),t[r]=s,i[r]=s.peek())}}n(e)});fa("__r",function(n,e){if(n(e),e.type!==Je){rc();var t,i=e.__c;i&&(i.__$f&=-2,(t=i.__$u)===void 0&&(i.__$u=t=(function(r,s){var o;return We(function(){o=this},{name:s}),o.c=r,o})((function(r){return function(){var s;iI&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(i),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Wd=i,rc(t)}});fa("__e",function(n,e,t,i){rc(),Wd=void 0,n(e,t,i)});fa("diffed",function(n,e){rc(),Wd=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var i=e.__np,r=e.props,s=t.U;if(s)for(var o in s){var a=s[o];a===void 0||i&&o in i||(a.d(),s[o]=void 0)}if(i){s||(s={},t.U=s);for(var l in i){var c=s[l],h=i[l];c===void 0?(c=rI(t,l,h,r),s[l]=c):c.o(h,r)}}}n(e)});function rI(n,e,t,i){var r=e in n&&n.ownerSVGElement===void 0,s=Se(t);return{o:function(o,a){s.value=o,i=a},d:We(function(){this.N=Pb;var o=s.value.value;i[e]!==o&&(i[e]=o,r?n[e]=o:o!=null&&(o!==!1||e[4]==="-")?n.setAttribute(e,o):n.removeAttribute(e))})}}fa("unmount",function(n,e){if(typeof e.type=="string"){var t=e.__e;if(t){var i=t.U;if(i){t.U=void 0;for(var r in i){var s=i[r];s&&s.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var h=c.__$u;h&&(c.__$u=void 0,h.d())}}n(e)});fa("__h",function(n,e,t,i){i<3&&(e.__$f|=2),n(e,t,i)});uo.prototype.shouldComponentUpdate=function(n,e){if(this.__R)return!0;var t=this.__$u,i=t&&t.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(i||s||4&this.__$f)||1&this.__$f)return!0}else if(!(i||4&this.__$f)||3&this.__$f)return!0;for(var o in n)if(o!=="__source"&&n[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in n))return!0;return!1};function sI(n,e){return ra(function(){return Se(n,e)},[])}var oI=function(n){queueMicrotask(function(){queueMicrotask(n)})};function aI(){Rt(function(){for(var n;n=Cb.shift();)Eb.call(n)})}function Pb(){Cb.push(this)===1&&(gt.requestAnimationFrame||oI)(aI)}function Lb(n,e){let{data:t}=n,{data:i}=e;if(t.length!==i.length)throw new Error(`A photograph of ${n.width}×${n.height} cannot be compared with ${e.width}×${e.height}.`);let[r,s,o]=[0,0,0];for(let a=0;a<t.length;a+=4){let l=0;for(let c=0;c<3;c++)l+=((t[a+c]*t[a+3]-i[a+c]*i[a+3])/65025)**2;r+=l,(t[a+3]>=128||i[a+3]>=128)&&(s+=l,o++)}return{person:o>0?Ib(s/(3*o)):null,whole:Ib(r/(.75*t.length))}}function Fb(n,e,t){let{data:i}=n,{data:r}=e,s=new ImageData(n.width,n.height);for(let o=0;o<i.length;o+=4){for(let a=0;a<3;a++){let l=Math.abs(i[o+a]*i[o+3]-r[o+a]*r[o+3])/255;s.data[o+a]=t*l}s.data[o+3]=255}return s}function Ib(n){return n>0?Math.min(99,-10*Math.log10(n)):99}var Lg=4,lI=120,Xd=class{constructor(e){this.parts=e;let{avatar:t,source:i}=e;this.possible=Et(()=>i.photograph!==null&&(t.value?.cameras.length??0)>0),We(()=>this.follow())}parts;comparison=Se(null);missing=Se(!1);possible;turn=0;timer=0;follow(){let{content:e,motion:t,snapped:i,state:r}=this.parts,s=r.comparison.value!=="off"&&this.possible.value?i.value:null,o=t.value?.start??null,a=o===null?null:o+Math.round(r.frame.value);e.value;let l=++this.turn;if(clearTimeout(this.timer),s===null||a===null){this.comparison.value=null,this.missing.value=s!==null;return}this.timer=window.setTimeout(()=>{this.show(l,s,a)},r.playing.peek()?0:lI)}async show(e,t,i){let{camera:r,engine:s,notices:o,source:a,state:l}=this.parts;try{let c=await a.photograph?.(t,i)??null;if(e!==this.turn)return;this.missing.value=c===null,this.comparison.value=c&&{photograph:c,measured:null};let h=r.peek();if(!c||!h||l.playing.peek())return;let{width:u,height:f}=c,d=await s.render({width:u,height:f,camera:s.cast.sceneCamera(h),background:null,slot:0});if(e!==this.turn)return;let m={scores:Lb(c,d),difference:Fb(c,d,Lg)};this.comparison.value={photograph:c,measured:m}}catch(c){e===this.turn&&o.error(c)}}};function Ni({label:n,value:e,options:t,onChange:i,above:r}){let s=Cd(),[o,a]=Di(!1),l=t.findIndex(v=>v.value===e),[c,h]=Di(l),u=lt(null);sn(()=>{if(!o)return;let v=p=>!u.current?.contains(p.target)&&a(!1);return addEventListener("pointerdown",v),()=>removeEventListener("pointerdown",v)},[o]),sn(()=>{o&&u.current?.querySelector("[data-active]")?.scrollIntoView({block:"nearest"})},[o,c]);let f=()=>{h(Math.max(l,0)),a(!0)},d=v=>{a(!1);let p=t[v];p&&i(p.value)},m=v=>{let p={ArrowDown:c+1,ArrowUp:c-1,Home:0,End:t.length-1};if(v.key==="Escape"&&o)a(!1);else{if(v.key==="Tab")return a(!1);if(v.key==="Enter"||v.key===" ")o?d(c):f();else if(v.key in p)o?h(Math.min(Math.max(p[v.key],0),t.length-1)):f();else return}v.preventDefault(),v.stopPropagation()};return g("div",{class:"choice",ref:u,"data-above":r||void 0,children:[g("button",{type:"button",class:"choice-button",role:"combobox","aria-label":`${n}: ${t[l]?.label??"none"}`,"aria-haspopup":"listbox","aria-expanded":o,"aria-controls":s,"aria-activedescendant":o?`${s}-${c}`:void 0,onClick:()=>o?a(!1):f(),onKeyDown:m,children:[g("span",{class:"choice-value",children:t[l]?.label??"—"}),g(En,{name:"chevron"})]}),o&&g("ul",{class:"choice-list",role:"listbox",id:s,"aria-label":n,children:t.map((v,p)=>g("li",{id:`${s}-${p}`,role:"option","aria-selected":p===l,"data-active":p===c||void 0,onPointerMove:()=>h(p),onClick:()=>d(p),children:[g(En,{name:"check"}),g("span",{children:v.label}),v.note&&g("small",{children:v.note})]},v.label))})]})}function Lt({title:n,children:e,folded:t,wanted:i,note:r}){let[s,o]=Di((t??!1)&&!i);return sn(()=>{i&&o(!1)},[i]),t===void 0?g("section",{class:"section","aria-label":n,children:[g("h3",{children:[n,r]}),g("div",{class:"section-content",children:e})]}):g("section",{class:"section","aria-label":n,children:[g("h3",{children:g("button",{type:"button",class:"section-fold","aria-expanded":!s,onClick:()=>o(!s),children:[g(En,{name:"chevron"}),n,r]})}),!s&&g("div",{class:"section-content",children:e})]})}function qn({label:n,value:e,options:t,onChange:i}){let r=Cd();return g("fieldset",{class:"segmented","aria-label":n,children:t.map(s=>g("label",{"data-chosen":s.value===e||void 0,children:[g("input",{type:"radio",name:r,checked:s.value===e,onChange:()=>i(s.value)}),s.label]},s.value))})}var cI=new Set(["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","PageUp","PageDown","Home","End"]);function Cn({label:n,value:e,low:t,high:i,step:r,format:s,onChange:o,onBegin:a,short:l,axis:c}){let h=i>t?(Math.min(Math.max(e,t),i)-t)/(i-t):0,u=t<0&&i>0?-t/(i-t):0;return g("label",{class:"slider","data-axis":c,children:[g("span",{class:"slider-label",children:l??n}),g("input",{type:"range",min:t,max:i,step:r,value:e,"aria-label":n,"aria-valuetext":s(e),style:{"--from":Math.min(h,u),"--to":Math.max(h,u)},onPointerDown:a,onKeyDown:f=>cI.has(f.key)&&!f.repeat&&a?.(),onInput:f=>o(f.currentTarget.valueAsNumber)}),g("output",{class:"slider-value",children:s(e)})]})}function Qt({label:n,on:e,onChange:t,shortcut:i,disabled:r,hint:s}){return g("label",{class:"switch","data-disabled":r||void 0,children:[g("span",{class:"switch-label",children:[n,s&&g("small",{children:s})]}),i&&g("kbd",{"aria-hidden":"true",children:i}),g("input",{type:"checkbox",role:"switch",checked:e,disabled:r,"aria-label":n,onChange:o=>t(o.currentTarget.checked)}),g("span",{class:"track","aria-hidden":"true"})]})}var hI=[{value:"off",label:"Off"},{value:"opacity",label:"Blend"},{value:"wipe",label:"Wipe"},{value:"difference",label:`Difference ×${Lg}`}],kb=n=>`${Math.round(100*n)} %`;function Db(){let n=oe();return g(Je,{children:[g(Lt,{title:"Capture camera",children:g(dI,{})}),g(Lt,{title:"Photograph",children:n.photographs.possible.value?g(fI,{}):g("p",{class:"hint",children:"There are none here: actor3d view RUN shows those of the run's capture."})}),n.source.runs.value.length>1&&g(Lt,{title:"Side by side",children:g(mI,{})}),n.source.stream&&g(Lt,{title:"Server",children:g(uI,{})})]})}function uI(){let{state:n,refining:e,source:t}=oe();return g(Je,{children:[e.possible.value&&g(Qt,{label:"Refine when at rest",hint:"The full sampler repaints the pose",on:n.autoRefine.value,onChange:i=>{n.autoRefine.value=i}}),g(Qt,{label:"Draw on the server",hint:t.stream?.mode.value==="sampler"?"Each picture by the full sampler":"For machines that draw slowly",on:n.streaming.value,onChange:i=>{n.streaming.value=i}})]})}function dI(){let n=oe(),e=n.avatar.value?.cameras??[];return e.length===0?g("p",{class:"hint",children:"This avatar came without its cameras."}):g(Je,{children:[g("div",{class:"cameras",children:e.map(({name:t,held_out:i})=>g("button",{type:"button",class:"camera","aria-pressed":n.snapped.value===t,"aria-label":`Camera ${t}${i?", not seen in training":""}`,title:i?"Not seen in training":void 0,"data-held-out":i||void 0,onClick:()=>n.snap(n.snapped.peek()===t?null:t),children:t},t))}),e.some(({held_out:t})=>t)&&g("p",{class:"hint held-out-hint",children:"Dashed: not seen in training."})]})}function fI(){let n=oe(),{state:e,photographs:t}=n,i=s=>{s!=="off"&&n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=s},r=e.comparison.value;return g(Je,{children:[g(qn,{label:"Compare by",value:r,options:hI,onChange:i}),r==="opacity"&&g(Cn,{label:"Photograph",value:e.opacity.value,low:0,high:1,step:.01,format:kb,onChange:s=>{e.opacity.value=s}}),r==="wipe"&&g(Cn,{label:"Photograph",value:e.wipe.value,low:0,high:1,step:.01,format:kb,onChange:s=>{e.wipe.value=s}}),r!=="off"&&g(pI,{}),r!=="off"&&t.missing.value&&g("p",{class:"hint",children:"No photograph was taken of this moment."})]})}function pI(){let{photographs:n}=oe(),e=n.comparison.value?.measured?.scores,t=i=>i==null?"—":`${i.toFixed(2)} dB`;return g("dl",{class:"scores","aria-live":"polite",children:[g("div",{children:[g("dt",{children:"PSNR, person"}),g("dd",{children:t(e?.person)})]}),g("div",{children:[g("dt",{children:"PSNR, picture"}),g("dd",{children:t(e?.whole)})]})]})}function mI(){let{company:n,source:e,state:t}=oe(),i=n.member(t.chosen.value)?.run,s=e.runs.value.filter(({id:o})=>o!==i).map(({id:o,name:a})=>({value:o,label:a}));return g("div",{class:"row",children:[g("span",{children:"Beside it"}),g(Ni,{label:"Run beside it",value:t.second.value,options:[{value:null,label:"Nothing"},...s],onChange:o=>{t.second.value=o}})]})}function Zn({label:n,value:e,low:t,high:i,step:r=1,onChange:s}){return g("label",{class:"number-field",children:[g("span",{children:n}),g("input",{type:"number",min:t,max:i,step:r,value:e,onChange:o=>{let a=o.currentTarget.valueAsNumber,l=Number.isFinite(a)?Math.min(Math.max(a,t),i):e;o.currentTarget.value=String(l),l!==e&&s(l)}})]})}function Nb(){return g(Je,{children:[g(gI,{}),g(yI,{}),g(vI,{}),g(_I,{})]})}function gI(){let{history:n,keying:e,state:t}=oe();return g("div",{class:"panel-intro",children:[g("div",{class:"actions",children:[g(Re,{label:"Key pose",icon:"key",kind:"primary",shortcut:"K",onPress:()=>e.setPose(),children:"Key pose"}),g(Re,{label:"Key view",icon:"camera",kind:"solid",shortcut:"Shift+K",onPress:()=>e.setView(),children:"Key view"}),g(Re,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!n.canUndo.value,onPress:()=>n.undo()}),g(Re,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!n.canRedo.value,onPress:()=>n.redo()})]}),g(Qt,{label:"Key each drag",hint:"Posing by hand sets a key at once",shortcut:"A",on:t.autoKey.value,onChange:i=>e.setAuto(i)}),g(Qt,{label:"Look along the keys",hint:"The view follows its keys in time",on:t.viewFollows.value,onChange:i=>{t.viewFollows.value=i}})]})}function yI(){let{keying:n,state:e}=oe(),t=n.chosen.value,i=Ld(e.keys.value),r=n.lane.value==="poses"?"Pose":"View";return g(Lt,{title:t?`${r} at frame ${t.frame+1}`:"No key at this frame",children:g("div",{class:"key-steps",children:[g(Re,{label:"Key before",icon:"previous",shortcut:"←",disabled:!i.length,onPress:()=>n.step(-1)}),g(Re,{label:"Next key",icon:"next",shortcut:"→",disabled:!i.length,onPress:()=>n.step(1)}),g(Re,{label:"Remove the key",icon:"close",shortcut:"Delete",disabled:!i.includes(n.frame.value),onPress:()=>n.remove()}),g(qn,{label:"The way to the next key",value:t?.smooth?"smooth":"even",options:[{value:"even",label:"Even"},{value:"smooth",label:"Smooth"}],onChange:s=>n.setSmooth(s==="smooth")})]})})}function vI(){let{avatar:n,keying:e,state:t}=oe(),{count:i,fps:r}=t.keys.value,s=n.value?.body.jointNames??[];return g(Lt,{title:"Timeline",children:[g("div",{class:"row",children:["Curves",g(Ni,{label:"Curves",value:t.joint.value,options:[{value:null,label:"Place"},...s.map(o=>({value:o,label:rr(o)}))],onChange:o=>{t.joint.value=o}})]}),g("div",{class:"row",children:[g(Zn,{label:"Frames",value:i,low:2,high:$s,onChange:o=>e.setCount(o)}),g(Zn,{label:"Frames/s",value:r,low:1,high:sa,step:.001,onChange:o=>e.setFps(o)})]})]})}function _I(){let n=oe(),{keying:e,keyFiles:t,state:i}=n,r=lt(null),s=!ir(i.keys.value);return g(Lt,{title:"File",children:[g("p",{class:"hint",children:"A motion for actor3d render, and keys for this page."}),g("div",{class:"actions key-file",children:[g(Re,{label:"Save the keys",icon:"download",kind:"solid",disabled:s,onPress:()=>t.save(),children:"Save"}),g(Re,{label:"Open keys",icon:"upload",kind:"solid",onPress:()=>r.current?.click(),children:"Open"}),g(Re,{label:"Clear all keys",icon:"close",kind:"solid",disabled:s,onPress:()=>e.clear(),children:"Clear"})]}),g("input",{ref:r,type:"file",accept:".npz",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",onChange:async o=>{let a=o.currentTarget;await n.openFiles(a.files??[]),a.value=""}})]})}var xI=[{value:"theme",label:"Plain"},{value:"studio",label:"Studio"},{value:"color",label:"Colour"},{value:"picture",label:"Picture"}],bI="#999999";function Ub(){let{backgrounds:n,state:e}=oe(),t=lt(null),i=e.background.value,r=i.startsWith("#")?"color":i;return g(Lt,{title:"Background",children:[g(qn,{label:"Background",value:r,options:xI,onChange:o=>{o==="picture"&&t.current?.click(),e.background.value=o==="color"?bI:o}}),r==="color"&&g("label",{class:"row",children:[g("span",{children:"Colour"}),g("input",{type:"color",class:"color","aria-label":"Background colour",value:i,onInput:o=>{e.background.value=o.currentTarget.value}})]}),g("input",{ref:t,type:"file",accept:"image/*",class:"visually-hidden",tabIndex:-1,"aria-label":"Background picture",onChange:async o=>{let[a]=o.currentTarget.files??[];a&&await n.choose(a),t.current&&(t.current.value="")}})]})}var wI=n=>`${Math.round(n)}°`,SI=n=>`${Math.round(100*n)} %`;function Ob(){let{avatar:n,state:e}=oe(),t=e.light.value,i=r=>{e.light.value={...e.light.peek(),...r}};return yo(n.value)?g(Lt,{title:"Light",note:g("span",{class:"note",children:"approximate"}),children:[g(Qt,{label:"Light",hint:"Off: colours without light from a side",on:t.on,onChange:r=>i({on:r})}),g(Cn,{label:"Turn the light",short:"Turn",value:t.turn,low:-180,high:180,step:1,format:wI,onChange:r=>i({turn:r})}),g(Cn,{label:"Brightness of the light",short:"Brightness",value:t.brightness,low:0,high:2,step:.05,format:SI,onChange:r=>i({brightness:r})}),g("label",{class:"row",children:[g("span",{children:"Tint"}),g("input",{type:"color",class:"color","aria-label":"Tint of the light",value:t.tint,onInput:r=>i({tint:r.currentTarget.value})})]}),g("div",{class:"row",children:[g("span",{class:"note",children:"Alt and drag turn it, too"}),g(Re,{label:"As it was filmed",kind:"solid",onPress:()=>i(er),children:"As filmed"})]})]}):g(Lt,{title:"Light",folded:!0,children:g("p",{class:"note",children:"This avatar carries no light that can be told from its colours."})})}var MI=[{name:"gaussians",label:"Gaussians"},{name:"mesh",label:"Body mesh"},{name:"skeleton",label:"Skeleton"},{name:"cameras",label:"Cameras"},{name:"floor",label:"Floor"},{name:"box",label:"Bounding box"},{name:"shadow",label:"Shadow"}],AI=[{value:"splats",label:"Splats"},{value:"ellipsoids",label:"Ellipsoids"},{value:"points",label:"Points"}],TI={rgb:"Colour",part:"Body part",normal:"Normal",opacity:"Opacity",views:"View count",depth:"Depth"},EI=n=>`${n>0?"+":""}${n.toFixed(1)}`,Bb=n=>`${Math.round(100*n)} %`;function zb(){let{engine:n,state:e,avatar:t}=oe(),i=t.value?n.colorings():[];return g(Je,{children:[g(Lt,{title:"Show",children:[MI.map(({name:r,label:s},o)=>g(Qt,{label:s,shortcut:String(o+1),on:e.layers.value[r],onChange:a=>{e.layers.value={...e.layers.peek(),[r]:a}}},r)),g(Qt,{label:"Follow the person",hint:"Where a motion travels",on:e.follow.value,onChange:r=>{e.follow.value=r}})]}),g(Ub,{}),g(Ob,{}),g(Lt,{title:"Gaussians",children:[g(qn,{label:"Drawn as",value:e.mode.value,options:AI,onChange:r=>{e.mode.value=r}}),g("div",{class:"row",children:[g("span",{children:"Coloured by"}),g(Ni,{label:"Coloured by",value:e.coloring.value,options:i.map(r=>({value:r,label:TI[r]})),onChange:r=>{e.coloring.value=r}})]}),g(Cn,{label:"Exposure",value:e.exposure.value,low:-3,high:3,step:.1,format:EI,onChange:r=>{e.exposure.value=r}})]}),g(Lt,{title:"Quality",note:g(CI,{}),children:[g(Cn,{label:"Gaussians drawn",short:"Amount",value:e.share.value,low:.05,high:1,step:.05,format:Bb,onChange:r=>{e.share.value=r}}),g(Cn,{label:"Resolution",value:e.resolution.value,low:.25,high:1,step:.05,format:Bb,onChange:r=>{e.resolution.value=r}}),g(Qt,{label:"Coarser while moving",hint:"Where the machine is slow",on:e.adapts.value,onChange:r=>{e.adapts.value=r}})]}),g("div",{class:"actions",children:g(Re,{label:"Frame the body",icon:"frame",kind:"solid",shortcut:"F",onPress:()=>n.frameBody(),children:"Frame the body"})})]})}function CI(){let{avatar:n}=oe();return g("span",{class:"note",children:[n.value?.gaussians.count.toLocaleString("en")," Gaussians"]})}var RI=["x","y","z"],PI=n=>`${Math.round(n*180/Math.PI)}°`;function Vb(){let{avatar:n,poser:e,history:t,state:i}=oe(),r=n.value?.body.jointNames??[];return g(Je,{children:[g("div",{class:"panel-intro",children:[g(Qt,{label:"Pose by hand",hint:"Drag joints on the avatar",shortcut:"P",on:i.posing.value,onChange:s=>{i.posing.value=s}}),g("div",{class:"actions",children:[g(Re,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!t.canUndo.value,onPress:()=>t.undo()}),g(Re,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!t.canRedo.value,onPress:()=>t.redo()}),g(Re,{label:"Mirror",icon:"mirror",kind:"solid",shortcut:"M",onPress:()=>e.mirror(),children:"Mirror"}),g(Re,{label:"Reset the pose",icon:"reset",kind:"solid",shortcut:"0",onPress:()=>e.reset(),children:"Reset"})]})]}),ub.map(s=>{let o=r.filter(a=>db(a)===s);return o.length>0&&g(II,{title:s,joints:o},s)})]})}function II({title:n,joints:e}){let{state:t}=oe(),i=e.filter(r=>r in t.edits.value).length;return g(Lt,{title:n,folded:n!=="Torso",wanted:e.includes(t.joint.value??""),note:i>0&&g("span",{class:"badge",children:i}),children:e.map(r=>g(LI,{name:r},r))})}function LI({name:n}){let{state:e,poser:t}=oe(),i=e.joint.value===n,r=n in e.edits.value,s=lt(null);return sn(()=>{i&&s.current?.scrollIntoView({block:"nearest"})},[i]),g("div",{class:"joint",ref:s,"data-open":i||void 0,children:[g("div",{class:"joint-head",children:[g("button",{type:"button",class:"joint-name","aria-expanded":i,onClick:()=>{e.joint.value=i?null:n},children:[g("span",{class:"dot","data-taken":r||void 0}),rr(n)]}),r&&g(Re,{label:`Reset ${rr(n)}`,icon:"reset",onPress:()=>t.reset([n])})]}),i&&g(FI,{name:n})]})}function FI({name:n}){let{poser:e}=oe(),t=e.limits(n),i=e.turn(n);return g("div",{class:"joint-angles",children:RI.map((r,s)=>g(Cn,{label:`${rr(n)} ${r}`,short:r.toUpperCase(),axis:r,value:i[s],low:Math.min(t.low[s],i[s]),high:Math.max(t.high[s],i[s]),step:Math.PI/360,format:PI,onBegin:()=>e.begin(),onChange:o=>e.setTurn(n,i.map((a,l)=>l===s?o:a))},r))})}var Hb=n=>`${Math.round(n*180/Math.PI)}°`,Gb={capture:"As the first avatar's",y:"y up","-y":"y down",z:"z up","-z":"z down"},kI=Object.keys(Gb).map(n=>({value:n,label:Gb[n]}));function Wb(){let{company:n,state:e}=oe(),t=n.member(e.chosen.value);return g(Je,{children:[g(DI,{}),t&&g(NI,{member:t}),g(UI,{})]})}function DI(){let n=oe(),{company:e,source:t,state:i}=n,r=i.members.value;return g(Lt,{title:"Avatars",children:[g("p",{class:"hint",children:"The other panels pose the chosen one. Drag a circle on the floor to move its avatar."}),g("ul",{class:"members",children:r.map(s=>{let o=e.nameOf(s);return g("li",{"data-chosen":s.id===i.chosen.value||void 0,children:[g("label",{children:[g("input",{type:"radio",name:"member",checked:s.id===i.chosen.value,onChange:()=>e.choose(s.id)}),g("span",{children:o})]}),g(Re,{label:s.visible?`Hide ${o}`:`Show ${o}`,icon:s.visible?"eye":"hidden",pressed:s.visible,onPress:()=>e.change(s.id,{visible:!s.visible})}),g(Re,{label:`Remove ${o}`,icon:"close",disabled:r.length<2,onPress:()=>n.attempt(()=>e.remove(s.id))})]},s.id)})}),g("div",{class:"actions",children:t.runs.value.map(s=>g(Re,{label:`Add ${s.name}`,icon:"add",kind:"solid",disabled:s.revision===0,onPress:()=>{n.attempt(()=>e.add(s))},children:s.name},s.id))})]})}function NI({member:{id:n,offset:e,place:t}}){let{company:i}=oe();return g(Lt,{title:"Place",children:[g("div",{class:"row",children:[g(Zn,{label:"x",value:t.x,low:-Bn,high:Bn,step:.01,onChange:r=>i.place(n,{x:r})}),g(Zn,{label:"z",value:t.z,low:-Bn,high:Bn,step:.01,onChange:r=>i.place(n,{z:r})})]}),g(Cn,{label:"Turn",value:t.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:Hb,onChange:r=>i.place(n,{turn:r})}),g("div",{class:"row",children:g(Zn,{label:"Ahead (s)",value:e,low:-Ql,high:Ql,step:.1,onChange:r=>i.setOffset(n,r)})})]})}function UI(){let n=oe(),{state:e,stillScenes:t}=n,i=lt(null),r=t.opened.value,s=e.still.value,o=l=>{e.still.value={...e.still.peek(),...l}},a=l=>g(Zn,{label:l,value:s[l],low:-Bn,high:Bn,step:.01,onChange:c=>o({[l]:c})},l);return g(Lt,{title:"Still scene",note:r&&g("span",{class:"note",children:[r.scene.gaussians.count.toLocaleString("en")," Gaussians"]}),children:[r?g(Je,{children:[g(Qt,{label:r.name,on:e.stillShown.value,onChange:l=>{e.stillShown.value=l}}),!r.scene.plain&&g("p",{class:"hint",children:"Its colours are drawn without their change with the direction of view."}),g("div",{class:"row",children:[a("x"),a("z")]}),g("div",{class:"row",children:[a("y"),g(Zn,{label:"Scale",value:s.scale,low:.001,high:1e3,step:.01,onChange:l=>o({scale:l})})]}),g(Cn,{label:"Turn of the scene",short:"Turn",value:s.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:Hb,onChange:l=>o({turn:l})}),g("div",{class:"row",children:[g("span",{children:"Axes"}),g(Ni,{label:"Axes of the scene",value:s.up,options:kI,onChange:l=>o({up:l}),above:!0})]})]}):g("p",{class:"hint",children:"Gaussians that do not move, such as a room: a PLY as 3DGS training writes it."}),g("div",{class:"actions key-file",children:[g(Re,{label:"Open a still scene",icon:"upload",kind:"solid",onPress:()=>i.current?.click(),children:"Open"}),g(Re,{label:"Remove the still scene",icon:"close",kind:"solid",disabled:!r,onPress:()=>t.remove(),children:"Remove"})]}),g("input",{ref:i,type:"file",accept:".ply",class:"visually-hidden",tabIndex:-1,"aria-label":"Still scene",onChange:async l=>{let c=l.currentTarget;await n.openFiles(c.files??[]),c.value=""}})]})}var Xb=4;function qb(){let{avatar:n,poser:e,state:t}=oe(),i=n.value?.body.betas;if(!i)return null;let r=t.betas.value??i,s=n.value?.body.shapeNames??[];return g(Je,{children:[g(Lt,{title:"Body shape",children:[g("p",{class:"hint",children:"Deviations from the average body. The Gaussians follow the surface."}),Array.from(r,(o,a)=>g(Cn,{label:s[a]||`Shape ${a+1}`,value:o,low:Math.min(-Xb,i[a]),high:Math.max(Xb,i[a]),step:.05,format:l=>l.toFixed(2),onBegin:()=>e.begin(),onChange:l=>e.setBeta(a,l)},a))]}),g("div",{class:"actions",children:g(Re,{label:"Reset the shape",icon:"reset",kind:"solid",disabled:t.betas.value===null,onPress:()=>e.resetShape(),children:"Reset the shape"})})]})}var OI=[{tab:"look",label:"Look",icon:"layers",content:zb},{tab:"pose",label:"Pose",icon:"pose",content:Vb},{tab:"keys",label:"Keys",icon:"key",content:Nb},{tab:"shape",label:"Shape",icon:"shape",content:qb},{tab:"scene",label:"Scene",icon:"scene",content:Wb},{tab:"compare",label:"Compare",icon:"compare",content:Db}];function $b(){let{page:n,avatar:e}=oe(),t=OI.filter(({tab:s})=>s!=="shape"||e.value?.body.betas),i=t.find(({tab:s})=>s===n.tab.value);return g("aside",{class:"panel","aria-label":"Settings","data-open":i?"":void 0,children:[g("div",{class:"tabs",role:"tablist","aria-label":"Settings",onKeyDown:s=>{let o=s.key==="ArrowRight"?1:s.key==="ArrowLeft"?-1:0;if(o===0||!i)return;let a=t[(t.indexOf(i)+o+t.length)%t.length];n.tab.value=a.tab,document.getElementById(`tab-${a.tab}`)?.focus()},children:t.map(({tab:s,label:o,icon:a})=>g("button",{type:"button",role:"tab",id:`tab-${s}`,"aria-selected":s===i?.tab,"aria-controls":"panel-content",tabIndex:s===(i??t[0])?.tab?0:-1,onClick:()=>n.show(s),children:[g(En,{name:a}),o]},s))}),i&&g("div",{class:"panel-content",id:"panel-content",role:"tabpanel","aria-labelledby":`tab-${i.tab}`,children:[g("h2",{class:"visually-hidden",children:i.label}),g(i.content,{})]},i.tab)]})}function qd({label:n,open:e,onClose:t,button:i,children:r,kind:s=""}){let o=lt(null);return Ed(()=>{if(!e)return;let a=c=>!o.current?.contains(c.target)&&t(),l=c=>{c.key==="Escape"&&(c.stopPropagation(),t(),o.current?.querySelector("button")?.focus())};return addEventListener("pointerdown",a),addEventListener("keydown",l,{capture:!0}),()=>{removeEventListener("pointerdown",a),removeEventListener("keydown",l,{capture:!0})}},[e]),g("div",{class:"menu",ref:o,children:[i,e&&g("div",{class:`popover ${s}`,role:"dialog","aria-label":n,children:r})]})}var BI=[{value:"still",label:"As it looks"},{value:"turntable",label:"Turntable"},{value:"path",label:"Keys"}],zI={webm:"WebM",mp4:"MP4",png:"PNGs"},Yb=4096;function Zb(){let{page:n}=oe(),e=n.recorder.value,t=r=>{n.recorder.value=r};return g(qd,{label:"Record a video",kind:"record-options",open:e,onClose:()=>t(!1),button:g(Re,{label:"Record a video",icon:"record",shortcut:"W",pressed:e,onPress:()=>t(!e)}),children:g(VI,{})})}function VI(){let n=oe(),{motion:e,page:t,recording:i}=n,{format:r,height:s,move:o,plays:a,seconds:l,transparent:c,width:h}=i.options.value,u=i.formats.value,f=u.includes("webm")?"webm":"png",d=e.value!==null,m=()=>{t.recorder.value=!1,n.attempt(()=>i.record())};return g(Je,{children:[g(qn,{label:"Camera",value:o,options:BI,onChange:v=>i.set({move:v})}),g(Qt,{label:"Play the motion",on:a&&d,disabled:!d,onChange:v=>i.set({plays:v})}),g("div",{class:"row",children:[g(Zn,{label:"Width",value:h,low:16,high:Yb,step:2,onChange:v=>i.set({width:Kb(v)})}),g(Zn,{label:"Height",value:s,low:16,high:Yb,step:2,onChange:v=>i.set({height:Kb(v)})})]}),g("div",{class:"row",children:[g(Zn,{label:"Frames/s",value:i.fps(),low:1,high:240,step:.001,onChange:v=>i.set({fps:v})}),!(a&&d)&&o!=="path"&&g(Zn,{label:"Seconds",value:l,low:.1,high:600,step:.1,onChange:v=>i.set({seconds:v})})]}),g(qn,{label:"File",value:r,options:u.map(v=>({value:v,label:zI[v]})),onChange:v=>i.set({format:v,transparent:c&&v!=="mp4"})}),g(Qt,{label:"Transparent background",hint:f==="webm"?"WebM or PNG pictures hold it":"This browser writes it as a zip of PNG pictures",on:c,onChange:v=>i.set({transparent:v,format:v&&r==="mp4"?f:r})}),g(Re,{label:"Record",kind:"primary",onPress:m,children:"Record"})]})}var Kb=n=>2*Math.round(n/2);function Jb(){let{recording:n}=oe(),e=lt(null),t=n.progress.value,i=t!==null;return sn(()=>{i?e.current?.showModal():e.current?.close()},[i]),g("dialog",{class:"dialog record-progress",ref:e,"aria-labelledby":"record-progress-title",onCancel:r=>{r.preventDefault(),n.cancel()},children:t&&g("div",{class:"dialog-content",children:[g("h2",{id:"record-progress-title",children:"Recording"}),g("progress",{value:t.done,max:t.count,"aria-label":"Frames recorded"}),g("p",{children:["Frame ",t.done," of ",t.count]}),g(Re,{label:"Cancel",kind:"solid",onPress:()=>n.cancel(),children:"Cancel"})]})})}var GI=["Play","Look","Pose","Keys","Compare","Share","Page"],HI=[["Drag","Turn the view"],["Right drag, two fingers","Move the view"],["Wheel, pinch","Nearer or farther"],["Alt and drag","Turn the light"],["Drag a joint","Move the limb (while posing)"]];function Qb(){let{page:n}=oe(),e=lt(null),t=n.shortcuts.value;sn(()=>{t?e.current?.showModal():e.current?.close()},[t]);let i=()=>{n.shortcuts.value=!1};return g("dialog",{class:"dialog",ref:e,"aria-labelledby":"shortcuts-title",onClose:i,onClick:r=>r.target===e.current&&i(),children:g("div",{class:"dialog-content",children:[g("header",{children:[g("h2",{id:"shortcuts-title",children:"Keyboard shortcuts"}),g(Re,{label:"Close",icon:"close",onPress:i})]}),g("div",{class:"shortcut-groups",children:[GI.map(r=>g("section",{children:[g("h3",{children:r}),g("dl",{children:Tg.filter(s=>s.group===r).map(({keys:s,label:o})=>g("div",{children:[g("dt",{children:o}),g("dd",{children:s[0].split("+").map(a=>g("kbd",{children:WI(a)},a))})]},o))})]},r)),g("section",{children:[g("h3",{children:"Pointer"}),g("dl",{children:HI.map(([r,s])=>g("div",{children:[g("dt",{children:s}),g("dd",{children:r})]},r))})]})]})]})})}var jb={ArrowLeft:"←",ArrowRight:"→",ArrowUp:"↑",ArrowDown:"↓"};function WI(n){return n==="Escape"?"Esc":n in jb?jb[n]:n.length===1?n.toUpperCase():n}function ew(){let{source:n}=oe(),[e,t]=Di(!1),i=n.baking.value;if(i.kind==="settled")return null;if(i.kind==="running"){let r=Math.round(100*i.share);return g("div",{class:"bake-offer",role:"status",children:[g("span",{children:"Baking"}),g("progress",{max:100,value:r,"aria-label":"Baking"}),g("span",{children:[r," %"]})]})}return e?null:g("aside",{class:"bake-offer","aria-label":"Bake",children:[g("span",{children:i.stale?"This run was trained on since it was baked.":"Baked, its colours would follow the light."}),g(Re,{label:"Bake now",kind:"solid",onPress:()=>n.bake(),children:"Bake now"}),g(Re,{label:"Not now",icon:"close",onPress:()=>t(!0)})]})}var XI={collar:.15,spine1:.5,spine2:.5,spine3:.5},qI=24,$I=5e-4,YI=.12,Fg=.06;function kg(n,e){let t=[];for(let r=n.parents[e];r>=0&&!(n.parents[r]<0||(t.unshift(r),KI(n.jointNames[r])));r=n.parents[r]);if(t.length===0)return null;let i=t.map(r=>XI[n.jointNames[r].replace(/^(left|right)_/,"")]??1);return{joints:t,ease:i,end:e}}function nw(n,e,t,i,r){let s=i.joints.map(a=>ZI(n.jointNames[a],ps(e,a))),o=gi(e);for(let a=0;a<qI;a++){let{positions:l,rotations:c}=n.joints(o,t),h=eL(tw(r,st(l,i.end)),YI);if(iw(h)<$I)break;let u=i.joints.map(d=>tw(st(l,i.end),st(l,d))),f=QI(jI(u,i.ease),h);i.joints.forEach((d,m)=>{let v=Dg(tL(u[m],f),i.ease[m]),p=xt(c,n.parents[d]),y=Yt(mi(p),Yt(kt(v),p)),x=Yt(y,xt(o.rotations,d));o.rotations.set(kt(JI(Jn(x),s[m])),4*d)})}return o}function KI(n){return/collar|hip|spine1|(index|middle|ring|pinky|thumb)1/.test(n)}function ZI(n,e){let{low:t,high:i}=Nd(n);return{low:t.map((r,s)=>Math.min(r,e[s])),high:i.map((r,s)=>Math.max(r,e[s]))}}function JI(n,{low:e,high:t}){return n.map((i,r)=>Math.min(Math.max(i,e[r]),t[r]))}function jI(n,e){let t=[Fg**2,0,0,Fg**2,0,Fg**2];return n.forEach(([i,r,s],o)=>{let a=i*i+r*r+s*s;[a-i*i,-i*r,-i*s,a-r*r,-r*s,a-s*s].forEach((c,h)=>{t[h]+=e[o]*c})}),t}function QI([n,e,t,i,r,s],[o,a,l]){let c=[i*s-r*r,t*r-e*s,e*r-t*i,n*s-t*t,e*t-n*r,n*i-e*e],[h,u,f,d,m,v]=c,p=n*h+e*u+t*f;return Dg([h*o+u*a+f*l,u*o+d*a+m*l,f*o+m*a+v*l],1/p)}var tw=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],Dg=([n,e,t],i)=>[n*i,e*i,t*i],iw=([n,e,t])=>Math.hypot(n,e,t),eL=(n,e)=>Dg(n,Math.min(1,e/(iw(n)||1))),tL=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function rw(n,e,t,i){let r=1/Ng(n,e),{elements:s}=n.camera.matrixWorld,o=a=>t*r*s[a]-i*r*s[4+a];return[o(0),o(1),o(2)]}function Ng(n,e){let{elements:t}=n.camera.matrixWorld,i=[e[0]+.05*t[0],e[1]+.05*t[1],e[2]+.05*t[2]],[r,s]=[n.screenOf(e),n.screenOf(i)];return r&&s?Math.max(Math.hypot(s.x-r.x,s.y-r.y)/.05,1):1}function $d({x:n,y:e,width:t,height:i}){return{left:`${n}px`,top:`${e}px`,width:`${t}px`,height:`${i}px`}}var nL=["x","y","z"],iL=54,pa=48;function sw({joint:n}){let{engine:e,avatar:t,poser:i,pose:r,stats:s}=oe();s.value;let o=lt(null),a=t.value.body.jointNames[n],{positions:l,rotations:c}=e.joints(0),h=st(l,n),u=Math.min(iL,.12*e.canvas.clientHeight),f=u/Ng(e,h),d=xt(c,n),m=(y,x)=>A=>{A.stopPropagation();let S=A.currentTarget;S.setPointerCapture(A.pointerId);let{left:E,top:T}=S.ownerSVGElement.getBoundingClientRect(),_=aL(x,A.clientX-E,A.clientY-T),[M,L]=[x[(_+pa-1)%pa],x[(_+1)%pa]],P=4*Math.PI/pa,I=[(L.x-M.x)/P,(L.y-M.y)/P],U=xt(r.peek().rotations,n);o.current={axis:y,from:U,pointer:[A.clientX,A.clientY],tangent:I},i.begin()},v=y=>{let x=o.current;if(!x)return;let[A,S]=x.tangent,T=((y.clientX-x.pointer[0])*A+(y.clientY-x.pointer[1])*S)/Math.max(A*A+S*S,u*u*.05);i.setTurn(a,Jn(Yt(x.from,kt(sL(x.axis,T)))))},p=()=>{o.current=null};return g("g",{class:"rings",children:nL.map((y,x)=>{let A=rL(x).map(E=>e.screenOf(oL(h,It(d,E),f)));if(!A.every(E=>E!==null))return null;let S=`M${A.map(({x:E,y:T})=>`${E.toFixed(1)} ${T.toFixed(1)}`).join("L")}Z`;return g("g",{"data-axis":y,onPointerDown:m(x,A),onPointerMove:v,onPointerUp:p,onPointerCancel:p,children:[g("path",{class:"ring-reach",d:S}),g("path",{class:"ring-line",d:S})]},y)})})}function rL(n){return Array.from({length:pa},(e,t)=>{let i=2*Math.PI*t/pa,r=[0,0,0];return r[(n+1)%3]=Math.cos(i),r[(n+2)%3]=Math.sin(i),r})}function sL(n,e){return[n===0?e:0,n===1?e:0,n===2?e:0]}function oL(n,e,t){return[n[0]+t*e[0],n[1]+t*e[1],n[2]+t*e[2]]}function aL(n,e,t){let i=n.map(r=>Math.hypot(r.x-e,r.y-t));return i.indexOf(Math.min(...i))}var lL=3;function aw(){let n=oe(),{avatar:e,engine:t,state:i,stats:r,poser:s,pose:o}=n,a=lt(null);r.value;let l=e.value?.body;if(!i.posing.value||!l||!o.value)return null;let{positions:c}=t.joints(0),h=v=>st(c,v),u=v=>p=>{p.currentTarget.setPointerCapture(p.pointerId);let y=[p.clientX,p.clientY];a.current={joint:v,chain:kg(l,v),from:o.peek(),start:h(v),shift:i.shift.peek(),pointer:y,moved:!1}},f=v=>{let p=a.current;if(!p)return;let[y,x]=[v.clientX-p.pointer[0],v.clientY-p.pointer[1]];if(!p.moved&&Math.hypot(y,x)<lL)return;p.moved||s.begin(),p.moved=!0;let A=t.cast.own(ow(p.start,rw(t,p.start,y,x)));p.chain?s.drag(p.chain,p.from,A):s.setShift(ow(p.shift,cL(A,t.cast.own(p.start))))},d=()=>{let v=a.current;if(a.current=null,v&&!v.moved){let p=l.jointNames[v.joint];i.joint.value=i.joint.peek()===p?null:p}},m=l.jointNames.indexOf(i.joint.value??"");return g("svg",{class:"handles","aria-hidden":"true",children:[l.jointNames.map((v,p)=>{let y=t.screenOf(h(p));return y?g("g",{class:"handle","data-joint":v,"data-chosen":p===m||void 0,"data-taken":v in i.edits.value||void 0,transform:`translate(${y.x} ${y.y})`,onPointerDown:u(p),onPointerMove:f,onPointerUp:d,onPointerCancel:d,children:[g("title",{children:rr(v)}),g("circle",{class:"handle-reach",r:13}),g("circle",{class:"handle-dot",r:kg(l,p)?5:7})]},v):null}),m>=0&&g(sw,{joint:m})]})}var ow=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]],cL=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]];function lw(){let{photographs:n,state:e,engine:t,stats:i}=oe(),r=n.comparison.value,s=e.comparison.value;i.value;let o=t.pictureRect();if(!r||!o||s==="off")return null;let a=s==="wipe"?`inset(0 ${100*(1-e.wipe.value)}% 0 0)`:void 0;return g("div",{class:"photograph","data-mode":s,style:$d(o),children:[g(hL,{comparison:r,showsDifference:s==="difference",style:{opacity:s==="opacity"?e.opacity.value:1,clipPath:a}}),s==="wipe"&&g(uL,{})]})}function hL({comparison:n,showsDifference:e,style:t}){let i=lt(null),{photograph:r,measured:s}=n;return sn(()=>{let o=i.current?.getContext("2d"),a=e?s?.difference:new ImageData(new Uint8ClampedArray(r.data),r.width);o&&a&&o.putImageData(a,0,0)},[r,s,e]),g("canvas",{ref:i,width:r.width,height:r.height,style:t})}function uL(){let{state:n}=oe(),e=t=>{let i=t.currentTarget;if(!i.hasPointerCapture(t.pointerId))return;let{left:r,width:s}=i.parentElement.getBoundingClientRect();n.wipe.value=Math.min(Math.max((t.clientX-r)/s,0),1)};return g("div",{class:"wipe-handle",style:{left:`${100*n.wipe.value}%`},onPointerDown:t=>t.currentTarget.setPointerCapture(t.pointerId),onPointerMove:e})}function cw(n,e,t){let{floor:i,front:r,right:s,up:o}=n.cast.axes(),{K:a,R:l,t:c}=n.captureView(),h=[(e-a[2])/a[0],(t-a[5])/a[4],1],u=p=>[0,1,2].map(y=>l[y]*p[0]+l[3+y]*p[1]+l[6+y]*p[2]),[f,d]=[u(c).map(p=>-p),u(h)],m=(i-sc(f,o))/sc(d,o);if(!(m>0)||!Number.isFinite(m))return null;let v=f.map((p,y)=>p+m*d[y]);return{x:sc(v,s),z:sc(v,r)}}function hw(n,e){let{floor:t,up:i}=n.cast.axes(),r=sc(e,i)-t;return[e[0]-r*i[0],e[1]-r*i[1],e[2]-r*i[2]]}function uw(n,[e,t,i],r,s){let{front:o,right:a}=n.cast.axes();return Array.from({length:s},(l,c)=>{let h=2*Math.PI*c/s,[u,f]=[r*Math.cos(h),r*Math.sin(h)],d=m=>u*a[m]+f*o[m];return[e+d(0),t+d(1),i+d(2)]})}function sc(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}var dL=.28,fL=32,pL=3;function fw(){let{company:n,engine:e,other:t,page:i,state:r,stats:s}=oe(),o=lt(null);s.value;let a=r.members.value;if(i.tab.value!=="scene"||t.value||e.display.alone)return null;let l=f=>{let{left:d,top:m}=e.canvas.getBoundingClientRect();return cw(e,f.clientX-d,f.clientY-m)},c=f=>d=>{let m=l(d);m&&(d.currentTarget.setPointerCapture(d.pointerId),o.current={member:f,from:m,pointer:[d.clientX,d.clientY],moved:!1})},h=f=>{let d=o.current;if(!d)return;d.moved||=Math.hypot(f.clientX-d.pointer[0],f.clientY-d.pointer[1])>=pL;let m=l(f);if(!d.moved||!m)return;let{id:v,place:p}=d.member;n.place(v,{x:dw(p.x+m.x-d.from.x),z:dw(p.z+m.z-d.from.z)})},u=()=>{let f=o.current;o.current=null,f&&!f.moved&&n.choose(f.member.id)};return g("svg",{class:"handles","aria-hidden":"true",children:a.map(f=>{let d=n.actorOf(f.id);if(d===null||!f.visible)return null;let m=hw(e,st(e.cast.joints(d).positions,0)),v=mL(uw(e,m,dL,fL).map(p=>e.screenOf(p)));return v&&g("path",{class:"place-handle","data-member":f.id,"data-chosen":f.id===r.chosen.value||void 0,d:v,onPointerDown:c(f),onPointerMove:h,onPointerUp:u,onPointerCancel:u},f.id)})})}var dw=n=>Math.min(Math.max(Math.round(n*1e3)/1e3,-Bn),Bn);function mL(n){return n.every(e=>e!==null)?`M${n.map(({x:e,y:t})=>`${e.toFixed(1)} ${t.toFixed(1)}`).join("L")}Z`:null}function Yd(){let{engine:n,stats:e,other:t}=oe();e.value;let{clientWidth:i,clientHeight:r}=n.canvas,s={x:0,y:0,width:i/(t.value?2:1),height:r};return $d(n.pictureRect()??s)}function pw(){let{company:n,refining:e,state:t,stillScenes:i}=oe(),r=e.status.value,s=Yd();if(n.several.value||i.shown.value||r.kind!=="done"||!r.picture||e.side.value==="before")return null;let o=`brightness(${2**t.exposure.value})`;return g("img",{class:"stage-picture",src:r.picture,alt:"The refined avatar",style:{...s,filter:o}})}var gL=[{value:"before",label:"Before"},{value:"after",label:"After"}];function mw(){let{refining:n}=oe();return n.comparable.value?g("div",{class:"refined-sides",children:g(qn,{label:"Refined",value:n.side.value,options:gL,onChange:e=>n.compare(e)})}):null}function gw(){let{source:n}=oe(),e=n.stream?.picture.value??null,t=lt(null),i=Yd();return sn(()=>{let r=t.current?.getContext("2d");!e||!r||(r.globalCompositeOperation="copy",r.drawImage(e,0,0))},[e]),e?g("canvas",{class:"stage-picture",ref:t,width:e.width,height:e.height,style:i}):null}var sr="Keyed",yL=7;function vw(n,e,t,i){let r={};return n.jointNames.forEach((s,o)=>{let a=Jn(xt(e.rotations,o)).map(yw);a.some(l=>l!==0)&&(r[s]=a)}),{frame:t,smooth:i,turns:r,place:[...e.trans].map(yw)}}function vL({turns:n,place:e},t){let i=fo(t.numJoints);for(let[r,s]of Object.entries(n)){let o=t.jointNames.indexOf(r);o>=0&&i.rotations.set(kt(s),4*o)}return i.trans.set(e),i}function ma({fps:n,count:e,poses:t},i){let r=4*i.numJoints,[s,o]=[new Float32Array(r*e),new Float32Array(3*e)],a=t.map(l=>vL(l,i));for(let l=0;l<e;l++){let{before:c,after:h,share:u}=xw(t,l),f=a.length===0?i.restPose():u===0?gi(a[c]):Za(a[c],a[h],u);s.set(f.rotations,r*l),o.set(f.trans,3*l)}return new Vi({name:sr,fps:n,count:e,start:null,held_out:!1},s,o)}function ga(n,e,t){if(n.length===0)return null;let{before:i,after:r,share:s}=xw(n,e),[o,a]=[n[i],n[r]];if(s===0)return o;let l=xL(o.target,a.target,s),c=_L(Ug(o,t),Ug(a,t),s);return{position:bw(c,l,t),target:l,fov:o.fov+s*(a.fov-o.fov)}}function _w(n,e,t){let i=Ug(n,t);return{...n,position:bw({...i,azimuth:i.azimuth+e},n.target,t)}}function xw(n,e){let t=n.findIndex(s=>s.frame>e);if(t<=0){let s=t===0?0:n.length-1;return{before:s,after:s,share:0}}let i=t-1,r=(e-n[i].frame)/(n[t].frame-n[i].frame);return{before:i,after:t,share:n[i].smooth?r*r*(3-2*r):r}}function Ug({position:n,target:e},t){let i=n.map((l,c)=>l-e[c]),[r,s]=ww(t),o=Math.max(Math.hypot(...i),1e-6),a=Math.asin(Math.min(Math.max(Kd(i,t)/o,-1),1));return{azimuth:Math.atan2(Kd(i,r),Kd(i,s)),elevation:a,distance:o}}function bw({azimuth:n,elevation:e,distance:t},i,r){let[s,o]=ww(r),a=t*Math.cos(e);return i.map((l,c)=>l+a*(Math.sin(n)*s[c]+Math.cos(n)*o[c])+t*Math.sin(e)*r[c])}function _L(n,e,t){let i=Math.atan2(Math.sin(e.azimuth-n.azimuth),Math.cos(e.azimuth-n.azimuth));return{azimuth:n.azimuth+t*i,elevation:n.elevation+t*(e.elevation-n.elevation),distance:n.distance*(e.distance/n.distance)**t}}function ww(n){let e=Math.abs(n[2])<.9?[0,0,1]:[0,-1,0],t=Kd(e,n),i=wL(e.map((r,s)=>r-t*n[s]));return[bL(n,i),i]}var yw=n=>Number(n.toFixed(yL))+0,Kd=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],xL=(n,e,t)=>n.map((i,r)=>i+t*(e[r]-i)),bL=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function wL([n,e,t]){let i=Math.hypot(n,e,t);return[n/i,e/i,t/i]}var Sw=96;function Mw(){let{avatar:n,engine:e,page:t,state:i,stats:r}=oe();r.value;let{views:s}=i.keys.value;if(t.tab.value!=="keys"||s.length<2||!n.value)return null;let{up:o}=n.value,[a,l]=[s[0].frame,s[s.length-1].frame],c=Array.from({length:Sw+1},(u,f)=>{let d=ga(s,a+(l-a)*f/Sw,o);return d&&e.screenOf(d.position)}),h=c.map((u,f)=>u?`${c[f-1]?"L":"M"}${u.x.toFixed(1)} ${u.y.toFixed(1)}`:"");return g("svg",{class:"view-path","aria-hidden":"true",children:[g("path",{d:h.join("")}),s.map(({frame:u,position:f})=>{let d=e.screenOf(f);return d&&g("circle",{cx:d.x,cy:d.y,r:4},u)})]})}function Aw(){let n=oe(),{engine:e}=n,t=lt(null);Ed(()=>{let r=e.canvas;return t.current?.prepend(r),()=>r.remove()},[e]);let i=n.avatar.value!==null;return g("main",{class:"stage",ref:t,"aria-label":"Avatar",children:[i&&g(Je,{children:[g(gw,{}),g(pw,{}),g(lw,{}),g(Mw,{}),g(aw,{}),g(fw,{}),g(ew,{}),g(mw,{}),g(ML,{}),g(AL,{}),g(TL,{})]}),!i&&g(SL,{})]})}function SL(){let{source:n}=oe(),[e,t]=[n.trouble.value,n.training.value];return g("div",{class:"loading",role:"status",children:[g("span",{class:"loading-bar","aria-hidden":"true"}),g("p",{children:e??(t?"The avatar appears with the first checkpoint":"Loading the avatar")})]})}function ML(){let n=oe(),e=n.snapped.value,t=n.photographs.comparison.value?.measured?.scores;return e===null?null:g("div",{class:"camera-badge",role:"group","aria-label":"Camera",children:[g(Re,{label:"Camera before",icon:"previous",shortcut:"Shift+V",onPress:()=>n.snapBy(-1)}),g("span",{children:["Camera ",e,t?.person!=null&&g("b",{children:[t.person.toFixed(1)," dB"]})]}),g(Re,{label:"Next camera",icon:"next",shortcut:"V",onPress:()=>n.snapBy(1)}),g(Re,{label:"Leave the camera",icon:"close",shortcut:"Esc",onPress:()=>n.snap(null)})]})}function AL(){let{company:n,other:e,source:t,state:i}=oe();if(!e.value)return null;let r=n.member(i.chosen.value)?.run,s=o=>t.runs.value.find(({id:a})=>a===o)?.name;return g("div",{class:"split-labels",children:[g("span",{children:s(r)}),g("span",{children:s(i.second.value)})]})}function TL(){let{arriving:n,stats:e,state:t}=oe();if(!e.value)return null;let{fps:i,drawn:r}=e.value;return g("div",{class:"speed","aria-hidden":"true",children:[r.toLocaleString("en")," Gaussians",n.coming.value&&" · more are coming",t.playing.value&&` · ${Math.round(i)} fps`]})}function Tw(){let{notices:n}=oe();return g("div",{class:"toasts",role:"status","aria-live":"polite",children:n.shown.value.map(({id:e,kind:t,text:i})=>g("div",{class:`toast ${t}`,role:t==="error"?"alert":void 0,children:[g(En,{name:t==="error"?"warning":"check"}),g("span",{children:i}),g(Re,{label:"Dismiss",icon:"close",onPress:()=>n.dismiss(e)})]},e))})}var EL=[{value:"1",label:"1×"},{value:"2",label:"2×"},{value:"4",label:"4×"}];function Ew(){let n=oe(),{transparent:e,scale:t}=n.pictures,[i,r]=Di(!1);return g(qd,{label:"Save a picture",open:i,onClose:()=>r(!1),button:g(Re,{label:"Save a picture",icon:"camera",pressed:i,onPress:()=>r(!i)}),children:[g(Qt,{label:"Transparent background",on:e.value,onChange:o=>{e.value=o}}),g(qn,{label:"Size",value:String(t.value),options:EL,onChange:o=>{t.value=Number(o)}}),g(Re,{label:"Save PNG",kind:"primary",shortcut:"S",onPress:()=>{r(!1),n.savePicture()},children:"Save PNG"})]})}var CL={connecting:"Connecting…",open:"Live",lost:"Connection lost: trying again…"};function Cw(){let n=oe(),{page:e}=n,t=n.avatar.value;return g("header",{class:"top-bar",children:[g("div",{class:"brand",children:[g(LL,{}),g("h1",{children:t?.name??"actor3d"}),g(PL,{}),g(IL,{})]}),g("div",{class:"tools",role:"toolbar","aria-label":"Share",children:[g(Ew,{}),g(Zb,{}),g(RL,{}),g(Re,{label:"Copy link",icon:"link",shortcut:"U",onPress:()=>{n.copyLink()}}),g("span",{class:"divider"}),g(Re,{label:e.shade.value==="dark"?"Light theme":"Dark theme",icon:e.shade.value==="dark"?"sun":"moon",shortcut:"T",onPress:()=>e.nextTheme()}),g(Re,{label:"Keyboard shortcuts",icon:"help",shortcut:"?",onPress:()=>{e.shortcuts.value=!0}}),g(Re,{label:e.tab.value===null?"Show the panel":"Hide the panel",icon:"panel",shortcut:"\\",pressed:e.tab.value!==null,onPress:()=>e.togglePanel()})]})]})}function RL(){let n=oe(),{immersing:e}=n,{kinds:t,inside:i}=e;return n.avatar.value?t.value.map(r=>{let s=r==="immersive-vr"?"VR":"AR",o=()=>{n.attempt(()=>e.toggle(r))};return g(Re,{label:`${i.value===r?"Leave":"Enter"} ${s}`,icon:"headset",onPress:o,children:s},r)}):null}function PL(){let{source:n}=oe();if(!n.connection)return null;let e=n.connection.value;return g("span",{class:"connection","data-state":e,role:"status",children:g("span",{class:"words",children:CL[e]})})}function IL(){let{source:n}=oe(),e=n.training.value;if(!e)return null;let t=Math.round(100*e.step/Math.max(e.total,1));return g("span",{class:"training",title:`${e.stage}: step ${e.step} of ${e.total}`,children:[g("span",{class:"words",children:["Training the ",e.stage,":"]})," ",t," %"]})}function LL(){return g("svg",{class:"mark",viewBox:"0 0 24 24","aria-hidden":"true",children:[g("ellipse",{cx:"12",cy:"5.4",rx:"2.7",ry:"3.1"}),g("ellipse",{cx:"12",cy:"13",rx:"3.1",ry:"5.2",opacity:".85"}),g("ellipse",{cx:"6.4",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(28 6.4 11)",opacity:".6"}),g("ellipse",{cx:"17.6",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(-28 17.6 11)",opacity:".6"}),g("ellipse",{cx:"9.6",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(8 9.6 20)",opacity:".7"}),g("ellipse",{cx:"14.4",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(-8 14.4 20)",opacity:".7"})]})}var FL={idle:"Refine",running:"Cancel",done:"Refined"};function Pw(){let{refining:n}=oe();if(!n.possible.value)return null;let e=n.status.value,t=e.kind==="running"?e.share:e.kind==="done"?1:0;return g("div",{class:"refine","data-state":e.kind,style:{"--share":t},children:[g(Re,{label:e.kind==="running"?"Cancel refining":"Refine this pose with the full sampler",kind:"solid",shortcut:"R",onPress:()=>e.kind==="running"?n.cancel():void n.refine(),children:[e.kind==="running"?g(kL,{share:t}):g(En,{name:e.kind==="done"?"check":"refine"}),g("span",{class:"refine-label",children:FL[e.kind]})]}),g("span",{class:"visually-hidden",role:"status",children:e.kind==="running"?"Refining":e.kind==="done"?"Refined":""})]})}var Rw=2*Math.PI*7;function kL({share:n}){return g("svg",{class:"icon ring",viewBox:"0 0 20 20",role:"progressbar","aria-label":"Refining","aria-valuenow":Math.round(100*n),children:[g("circle",{cx:"10",cy:"10",r:"7",opacity:".25"}),g("circle",{cx:"10",cy:"10",r:"7","stroke-dasharray":Rw,"stroke-dashoffset":Rw*(1-n),transform:"rotate(-90 10 10)"})]})}function Iw(){let{motion:n,state:e,player:t}=oe(),{count:i,fps:r}=n.value??{count:1,fps:30},s=Math.min(Math.round(e.frame.value),i-1),o=a=>(a/r).toFixed(2);return g("div",{class:"timeline",children:[g("input",{type:"range",min:0,max:Math.max(i-1,1),step:1,value:s,disabled:i<2,"aria-label":"Frame","aria-valuetext":`Frame ${s+1} of ${i}, ${o(s)} seconds`,style:{"--to":i>1?s/(i-1):0,"--ticks":i>1?i-1:1},onInput:a=>t.seek(a.currentTarget.valueAsNumber)}),g("div",{class:"timeline-numbers","aria-hidden":"true",children:[g("span",{children:[g("b",{children:s+1})," / ",i]}),g("span",{children:[o(s)," / ",o(i-1)," s"]})]})]})}function Lw(){let n=oe(),{state:e,player:t}=n,i=(n.motion.value?.count??1)<2,r=i&&n.company.others.value.every(({motion:s})=>(s?.count??1)<2);return g("footer",{class:"transport","aria-label":"Playback",children:[g("div",{class:"transport-buttons",children:[g(Re,{label:"One frame back",icon:"previous",shortcut:",",disabled:i,onPress:()=>t.step(-1)}),g(Re,{label:e.playing.value?"Pause":"Play",icon:e.playing.value?"pause":"play",shortcut:"Space",kind:"primary",disabled:r,onPress:()=>t.toggle()}),g(Re,{label:"One frame on",icon:"next",shortcut:".",disabled:i,onPress:()=>t.step(1)})]}),g(Iw,{}),g("div",{class:"transport-choices",children:[g(DL,{}),g(UL,{}),g(NL,{}),g(Re,{label:"Loop",icon:"loop",shortcut:"L",pressed:e.loop.value,onPress:()=>{e.loop.value=!e.loop.peek()}}),g(Pw,{})]})]})}function DL(){let n=oe(),e=n.motions.value.map(s=>({value:s.name,label:s.name,note:`${(s.count/s.fps).toFixed(1)} s${s.heldOut?", unseen":""}`})),t=n.motions.value.map(s=>s.name),r=n.source.library.value.filter(s=>!t.includes(s)).map(s=>({value:s,label:s,note:/shipped/.test(s)?void 0:"shipped"}));return g(Ni,{label:"Clip",value:n.state.clip.value,options:[...e,...r,{value:null,label:"Rest pose"}],onChange:s=>{n.chooseClip(s)},above:!0})}function NL(){let{state:n}=oe();return g(Ni,{label:"Speed",value:n.speed.value,options:ua.map(e=>({value:e,label:`${e}×`})),onChange:e=>{n.speed.value=e},above:!0})}function UL(){let n=oe(),e=lt(null);return g(Je,{children:[g(Re,{label:"Open a motion file",icon:"upload",onPress:()=>e.current?.click()}),g("input",{ref:e,type:"file",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",multiple:!0,onChange:async t=>{let i=t.currentTarget;await n.openFiles(i.files??[]),i.value=""}})]})}function Fw({viewer:n}){let{page:e}=n;return sn(()=>{let t=i=>{let r=lb(i);r&&(i.preventDefault(),n.attempt(()=>r.run(n)))};return addEventListener("keydown",t),addEventListener("click",Eg),()=>{removeEventListener("keydown",t),removeEventListener("click",Eg)}},[n]),g(Cg.Provider,{value:n,children:g(cb,{children:[g("div",{class:"page","data-panel":e.tab.value===null?"closed":"open","data-embedded":e.embedded||void 0,children:[!e.embedded&&g(Cw,{}),g(Aw,{}),!e.embedded&&g($b,{}),!e.embedded&&g(xb,{}),g(Lw,{})]}),g(Tw,{}),g(Qb,{}),g(bb,{}),g(Jb,{})]})})}function kw({problem:n}){let e=n instanceof Zt&&n.code==="no-webgl2";return g("div",{class:"fatal",children:g("div",{role:"alert",children:[g(En,{name:"warning"}),g("h1",{children:e?"This browser cannot draw the avatar":"The avatar cannot be shown"}),g("p",{children:n.message})]})})}var OL=2**30,Og=16,Dw=400;function ya(){}async function Zd(n,e,t){let i=n.getReader(),r=new Uint8Array(0),s=null,o=0,a={end:0,time:-Dw},l=()=>i.read().catch(c=>{throw c.name==="AbortError"?c:new Error(`${e} broke off: ${c.message}`)});for(let{done:c,value:h}=await l();!c;{done:c,value:h}=await l()){let u=h;if(!s){if(r=VL(r,u),r.length<Og)continue;s=new Uint8Array(zL(r,e)),u=r}if(o+u.length>s.length)throw new Pe(`${e} is damaged: it goes on after its end`);s.set(u,o),o+=u.length,t.progress({loaded:o,total:s.length}),o<s.length&&performance.now()-a.time>=Dw&&(a=await BL(s.buffer,o,a,t))}if(!s||o<s.length)throw new Pe(`${e} is cut off: ${o||r.length} bytes of ${s?.length??Og}`);return s.buffer}async function BL(n,e,t,i){let r=Qc(n,e)?.filter(s=>s<=e).at(-1)??0;if(r<=t.end)return t;try{await i.coarse(vi(n,r))}catch(s){if(!(s instanceof Pe))throw s}return{end:r,time:performance.now()}}function zL(n,e){let t=ja(n);if(t<Og||t>OL)throw new Pe(`${e} is damaged: it announces ${t} bytes`);return t}function VL(n,e){let t=new Uint8Array(n.length+e.length);return t.set(n),t.set(e,n.length),t}var Js={REFINED:1,STREAMED:2,GAUSSIANS:3,POSE:4,REFINE:5,STREAM:6},Bg=16;function Nw({kind:n,run:e,id:t,size:i,payload:r}){let s=new Uint8Array(Bg+r.byteLength),o=new DataView(s.buffer);return o.setUint8(0,n),o.setUint8(1,e),o.setUint32(4,t,!0),i.forEach((a,l)=>o.setUint32(8+4*l,a,!0)),s.set(new Uint8Array(r),Bg),s.buffer}function Uw(n){let e=new DataView(n);return{kind:e.getUint8(0),run:e.getUint8(1),id:e.getUint32(4,!0),size:[e.getUint32(8,!0),e.getUint32(12,!0)],payload:n.slice(Bg)}}function Jd(n,e,t,{pose:i,betas:r,camera:s},o){let{R:a,t:l,K:c,width:h,height:u}=s,f=new TextEncoder().encode(JSON.stringify({betas:r,camera:{R:a,t:l,K:c,width:h,height:u},...o})),d=new Uint8Array(Zc(i)),m=new Uint8Array(d.length+f.length);return m.set(d),m.set(f,d.length),Nw({kind:n,run:t,id:e,size:[i.rotations.length/4,0],payload:m.buffer})}var jd=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;running=null;refine(e,t){this.giveUp("A newer pose is refined instead.");let i=this.nextId();return new Promise((r,s)=>{this.running={id:i,progress:t,resolve:r,reject:s,answer:{picture:null,gaussians:null}},this.socket.send(Jd(Js.REFINE,i,this.run(),e,{finish:"3d",seed:0}))||this.giveUp("The server cannot be reached: refine once it is back.")})}cancel(){this.running&&this.socket.send({type:"cancel"}),this.giveUp("Refining was given up.")}lost(){this.giveUp("The connection to the server was lost while it refined.")}onMessage({type:e,id:t,done:i,total:r,message:s}){let{running:o}=this;!o||t!==o.id||(e==="progress"?o.progress(Number(i)/Math.max(Number(r),1)):e==="failed"?this.giveUp(String(s)):e==="cancelled"?this.giveUp("The server gave refining up for a newer request."):e==="done"&&(this.running=null,o.resolve(o.answer)))}onPacket({kind:e,id:t,payload:i}){!this.running||t!==this.running.id||(e===Js.REFINED&&(this.running.answer.picture=new Blob([i],{type:"image/png"})),e===Js.GAUSSIANS&&(this.running.answer.gaussians=i))}giveUp(e){let{running:t}=this;this.running=null,t?.reject(new Error(e))}};var GL=85,Qd=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;picture=Se(null);mode=Se("repose");asked=null;next=null;show(e,t){this.next={request:e,look:t},this.ask()}stop(){this.next=null,this.asked!==null&&this.socket.send({type:"cancel"}),this.asked=null,this.picture.peek()?.close(),this.picture.value=null}lost(){this.asked=null}onMessage({type:e,id:t}){t!==this.asked||e!=="failed"&&e!=="cancelled"||(this.asked=null,this.ask())}onPacket({kind:e,id:t,payload:i}){e===Js.STREAMED&&t===this.asked&&this.take(t,i)}async take(e,t){let i=await WL(t);if(e!==this.asked)return i.close();this.picture.peek()?.close(),this.picture.value=i,this.socket.send({type:"drawn",id:e}),this.asked=null,this.ask()}ask(){if(!this.next||this.asked!==null)return;let{look:e,request:t}=this.next,i=this.nextId(),r={...e,background:null,quality:GL};this.socket.send(Jd(Js.STREAM,i,this.run(),t,r))&&(this.next=null,this.asked=i)}},HL=6;async function WL(n){let e=await createImageBitmap(new Blob([n],{type:"image/jpeg"})),{width:t}=e,i=e.height/2,r=new OffscreenCanvas(t,e.height).getContext("2d",{willReadFrequently:!0});r.drawImage(e,0,0),e.close();let s=r.getImageData(0,0,t,i),{data:o}=r.getImageData(0,i,t,i);for(let a=0;a<o.length;a+=4)s.data[a+3]=o[a]<HL?0:o[a];return createImageBitmap(s)}var Ow=500,XL=8e3,ef=class{constructor(e,t){this.url=e;this.listener=t;this.open(),addEventListener("online",()=>this.connection.peek()==="lost"&&this.open())}url;listener;connection=Se("connecting");line=null;wait=Ow;send(e){return this.line?.readyState!==WebSocket.OPEN?!1:(this.line.send(e instanceof ArrayBuffer?e:JSON.stringify(e)),!0)}open(){let e=new WebSocket(this.url);this.line=e,e.binaryType="arraybuffer",e.onopen=()=>{this.wait=Ow,this.connection.value="open"},e.onmessage=({data:t})=>this.receive(t),e.onclose=()=>{this.line===e&&(this.line=null,this.connection.value="lost",this.listener.onLost(),setTimeout(()=>this.line??this.open(),this.wait),this.wait=Math.min(2*this.wait,XL))}}receive(e){if(typeof e=="string")return this.listener.onMessage(JSON.parse(e));this.listener.onPacket(Uw(e))}};var va=class extends Error{constructor(t,i,r){super(t);this.fields=i;this.wanted=r}fields;wanted;name="FlagsWanted"};var nf=class{runs=Se([]);training=Se(null);trouble=Se(null);refiner=Se(null);motionKinds="SMPL or AMASS .npz, BVH, and whatever else the server reads";connection;stream;baking=Se({kind:"settled"});library=Se([]);still=Se(null);known=[];chosen=0;socket;serverRefiner;lastId=0;constructor(){let e=new URL("api/socket",location.href);e.protocol=e.protocol.replace("http","ws"),e.hash="";let t=new ef(e.href,{onMessage:s=>this.receive(s),onPacket:s=>{this.serverRefiner.onPacket(s),this.stream.onPacket(s)},onLost:()=>{this.serverRefiner.lost(),this.stream.lost()}});this.socket=t;let i=()=>++this.lastId,r=()=>this.chosen;this.connection=t.connection,this.serverRefiner=new jd(t,i,r),this.stream=new Qd(t,i,r)}choose(e){this.chosen!==Number(e)&&(this.chosen=Number(e),this.show())}async pack({id:e,revision:t,name:i},r=ya){let s=await tf(`api/runs/${e}/avatar?revision=${t}`);return Zd(s.body,i,{coarse:r,progress:ya})}photograph=async(e,t)=>{let i=`${encodeURIComponent(e)}/${t}`,[r,s]=await Promise.all([Bw(`api/runs/${this.chosen}/photo/${i}`),Bw(`api/runs/${this.chosen}/mask/${i}`)]);if(!r)return null;if(s?.data.length===r.data.length)for(let o=0;o<r.data.length;o+=4)r.data[o+3]=s.data[o];return r};async readMotion(e,t,i={}){let r={method:"POST",body:e,headers:{"X-Actor3d":"1"}},s=await tf(`api/runs/${this.chosen}/motion?${new URLSearchParams({...i,name:e.name})}`,r);return tl(await s.arrayBuffer(),t.body)}bake(){this.socket.send({type:"bake",run:this.chosen})?this.baking.value={kind:"running",share:0}:this.trouble.value="The server cannot be reached: bake once it is back."}async libraryMotion(e,t,i=String(this.chosen)){let r=await tf(`api/runs/${i}/library/${encodeURIComponent(e)}`);return tl(await r.arrayBuffer(),t.body)}receive(e){if(this.serverRefiner.onMessage(e),this.stream.onMessage(e),e.type==="hello")this.greet(e);else if(e.type==="avatar")this.renew(e);else if(e.type==="trouble")this.trouble.value=String(e.message);else if(e.type==="baking"&&e.run===this.chosen)this.baking.value={kind:"running",share:Number(e.done)/Math.max(Number(e.total),1)};else if(e.type==="unbaked"&&e.run===this.chosen)this.showBake(),this.trouble.value=String(e.message);else if(e.type==="training"){let t=e.finished?null:e;this.learn(Number(e.run),{training:t}),e.run===this.chosen&&(this.training.value=t)}}greet({runs:e,still:t}){this.known=e,this.runs.value=this.known.map(({index:r,name:s,revision:o})=>({id:String(r),name:s,revision:o})),this.show(),this.trouble.value=this.known[this.chosen]?.trouble??null;let i=async()=>(await tf("api/still")).arrayBuffer();typeof t=="string"&&(this.still.value??={name:t,read:i})}show(){let e=this.known[this.chosen];this.training.value=e?.training??null,this.refiner.value=e?.refine?this.serverRefiner:null,this.stream.mode.value=e?.stream??"repose",this.library.value=e?.library??[],this.showBake()}showBake(){let e=this.known[this.chosen]?.bake??null,t=e==="missing"||e==="stale";this.baking.value=t?{kind:"wanted",stale:e==="stale"}:{kind:"settled"}}renew({run:e,revision:t,refine:i,bake:r}){this.trouble.value=null,this.learn(e,{revision:t,refine:i,bake:r}),e===this.chosen&&(this.refiner.value=i?this.serverRefiner:null,this.showBake()),this.runs.value=this.runs.peek().map(s=>s.id===String(e)?{...s,revision:t}:s)}learn(e,t){this.known=this.known.map(i=>i.index===e?{...i,...t}:i)}};async function tf(n,e={}){let t;try{t=await fetch(n,e)}catch{throw new Error("The server cannot be reached.")}if(t.ok)return t;let{error:i,fields:r,wanted:s}=await t.json().catch(()=>({})),o=i??`The server answered ${t.status} ${t.statusText}.`;throw r?new va(o,r,s??[]):new Error(o)}async function Bw(n){let e=await fetch(n).catch(()=>null);if(!e?.ok)return null;let t=await createImageBitmap(await e.blob(),{colorSpaceConversion:"none"}),i=new OffscreenCanvas(t.width,t.height).getContext("2d",{willReadFrequently:!0});i.drawImage(t,0,0);let{width:r,height:s}=t;return t.close(),i.getImageData(0,0,r,s)}var zg=Uint8Array.from({length:128},(n,e)=>e-33-+(e>38)-+(e>60)-+(e>92));function qL(n){let e=n.length>>1,t=n.length%2,i=new Uint8Array(e*13+t*6>>3),r=0,s=0,o=0;for(let a=0;a<2*e;a+=2)for(r|=91*zg[n.charCodeAt(a)&127]+zg[n.charCodeAt(a+1)&127]<<s,s+=13;s>=8;s-=8)i[o++]=r,r>>>=8;return o<i.length&&(i[o]=r|zg[n.charCodeAt(2*e)&127]<<s),i}function zw(n,e){let t=Math.ceil(e/16)*16,i=0;return new ReadableStream({pull:r=>{i<n.length?r.enqueue(qL(n.slice(i,i+=t))):r.close()}})}var $L={1:Uint8Array,2:Uint16Array,4:Uint32Array};function Vw(){let n,e=YL(r=>n.enqueue(r)),t=new Uint8Array(e.next().value??0),i=0;return new TransformStream({start:r=>{n=r},transform:r=>{for(let s=0;s<r.length;){let o=r.subarray(s,s+t.length-i);if(o.length===0)throw new RangeError("it goes on after its end");for(t.set(o,i),s+=o.length,i+=o.length;i===t.length&&t.length>0;)t=new Uint8Array(KL(e.next(t).value??0)),i=0}}})}function*YL(n){let e=yield 4,t=JSON.parse(new TextDecoder().decode(yield new DataView(e.buffer).getUint32(0,!0))),i=[],r=new Map;for(let s of t){if(typeof s=="number"){s>0&&n(yield s),i.push(null);continue}s.faces!==void 0&&!r.has(s.faces)&&r.set(s.faces,eF(i[s.faces],s.shape[1]));let o=JL(yield ZL(s),s,r.get(s.faces??-1)??null);n(new Uint8Array(o.buffer)),i.push(o)}}function KL(n){if(n>1073741824)throw new RangeError(`a block has ${n} bytes`);return n}function ZL({fields:n,shape:[e,t,i]}){return e*t*i*n.reduce((r,s)=>r+Math.ceil(s/8),0)}function JL(n,e,t){let{fields:i,from:r,shape:[s,o,a],signed:l,size:c}=e,h=new $L[c](s*o*a),u=0;for(let f=0;f<s;f++)for(let d=0;d<a;d++){let m=f*o*a+d,v=0;for(let p of i){let y=new Uint32Array(o);for(let A=0;A<p;A+=8)for(let S=0;S<o;S++)y[S]|=n[u++]<<A;jL(y,p,r,t);let x=l?2**(p-1):0;for(let A=0;A<o;A++)h[m+A*a]|=(y[A]^x)<<v;v+=p}}return h}function jL(n,e,t,i){if(t==="nothing")return;let r=2**e-1;for(let s=0;s<n.length;s++){let o=s>0?n[s-1]:0,a=t==="neighbours"?QL(n,s,i)??o:o;n[s]=(n[s]>>>1^-(n[s]&1))+a&r}}function QL(n,e,{earlier:t,firsts:i}){let[r,s]=[i[e],i[e+1]];if(r===s)return null;let o=0;for(let a=r;a<s;a++)o+=n[t[a]];return Math.floor(o/(s-r))}function eF(n,e){let t=Float64Array.from(n,(s,o)=>{let a=n[o%3===2?o-2:o+1];return Math.max(s,a)*e+Math.min(s,a)}).sort(),i=t.filter((s,o)=>s!==t[o-1]),r=new Uint32Array(e+1);for(let s of i)r[Math.floor(s/e)+1]++;for(let s=0;s<e;s++)r[s+1]+=r[s];return{firsts:r,earlier:Uint32Array.from(i,s=>s%e)}}var Nt=Uint8Array,ai=Uint16Array,Zg=Int32Array,of=new Nt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),af=new Nt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),Xg=new Nt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),qw=function(n,e){for(var t=new ai(31),i=0;i<31;++i)t[i]=e+=1<<n[i-1];for(var r=new Zg(t[30]),i=1;i<30;++i)for(var s=t[i];s<t[i+1];++s)r[s]=s-t[i]<<5|i;return{b:t,r}},$w=qw(of,2),Yw=$w.b,qg=$w.r;Yw[28]=258,qg[258]=28;var Kw=qw(af,0),tF=Kw.b,Gw=Kw.r,$g=new ai(32768);for(wt=0;wt<32768;++wt)Dr=(wt&43690)>>1|(wt&21845)<<1,Dr=(Dr&52428)>>2|(Dr&13107)<<2,Dr=(Dr&61680)>>4|(Dr&3855)<<4,$g[wt]=((Dr&65280)>>8|(Dr&255)<<8)>>1;var Dr,wt,ar=(function(n,e,t){for(var i=n.length,r=0,s=new ai(e);r<i;++r)n[r]&&++s[n[r]-1];var o=new ai(e);for(r=1;r<e;++r)o[r]=o[r-1]+s[r-1]<<1;var a;if(t){a=new ai(1<<e);var l=15-e;for(r=0;r<i;++r)if(n[r])for(var c=r<<4|n[r],h=e-n[r],u=o[n[r]-1]++<<h,f=u|(1<<h)-1;u<=f;++u)a[$g[u]>>l]=c}else for(a=new ai(i),r=0;r<i;++r)n[r]&&(a[r]=$g[o[n[r]-1]++]>>15-n[r]);return a}),gs=new Nt(288);for(wt=0;wt<144;++wt)gs[wt]=8;var wt;for(wt=144;wt<256;++wt)gs[wt]=9;var wt;for(wt=256;wt<280;++wt)gs[wt]=7;var wt;for(wt=280;wt<288;++wt)gs[wt]=8;var wt,lc=new Nt(32);for(wt=0;wt<32;++wt)lc[wt]=5;var wt,nF=ar(gs,9,0),iF=ar(gs,9,1),rF=ar(lc,5,0),sF=ar(lc,5,1),Vg=function(n){for(var e=n[0],t=1;t<n.length;++t)n[t]>e&&(e=n[t]);return e},Ui=function(n,e,t){var i=e/8|0;return(n[i]|n[i+1]<<8)>>(e&7)&t},Gg=function(n,e){var t=e/8|0;return(n[t]|n[t+1]<<8|n[t+2]<<16)>>(e&7)},Jg=function(n){return(n+7)/8|0},cc=function(n,e,t){return(e==null||e<0)&&(e=0),(t==null||t>n.length)&&(t=n.length),new Nt(n.subarray(e,t))};var oF=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],tn=function(n,e,t){var i=new Error(e||oF[n]);if(i.code=n,Error.captureStackTrace&&Error.captureStackTrace(i,tn),!t)throw i;return i},aF=function(n,e,t,i){var r=n.length,s=i?i.length:0;if(!r||e.f&&!e.l)return t||new Nt(0);var o=!t,a=o||e.i!=2,l=e.i;o&&(t=new Nt(r*3));var c=function(Oe){var dt=t.length;if(Oe>dt){var ft=new Nt(Math.max(dt*2,Oe));ft.set(t),t=ft}},h=e.f||0,u=e.p||0,f=e.b||0,d=e.l,m=e.d,v=e.m,p=e.n,y=r*8;do{if(!d){h=Ui(n,u,1);var x=Ui(n,u+1,3);if(u+=3,x)if(x==1)d=iF,m=sF,v=9,p=5;else if(x==2){var T=Ui(n,u,31)+257,_=Ui(n,u+10,15)+4,M=T+Ui(n,u+5,31)+1;u+=14;for(var L=new Nt(M),P=new Nt(19),I=0;I<_;++I)P[Xg[I]]=Ui(n,u+I*3,7);u+=_*3;for(var U=Vg(P),V=(1<<U)-1,k=ar(P,U,1),I=0;I<M;){var q=k[Ui(n,u,V)];u+=q&15;var A=q>>4;if(A<16)L[I++]=A;else{var Y=0,z=0;for(A==16?(z=3+Ui(n,u,3),u+=2,Y=L[I-1]):A==17?(z=3+Ui(n,u,7),u+=3):A==18&&(z=11+Ui(n,u,127),u+=7);z--;)L[I++]=Y}}var ie=L.subarray(0,T),X=L.subarray(T);v=Vg(ie),p=Vg(X),d=ar(ie,v,1),m=ar(X,p,1)}else tn(1);else{var A=Jg(u)+4,S=n[A-4]|n[A-3]<<8,E=A+S;if(E>r){l&&tn(0);break}a&&c(f+S),t.set(n.subarray(A,E),f),e.b=f+=S,e.p=u=E*8,e.f=h;continue}if(u>y){l&&tn(0);break}}a&&c(f+131072);for(var te=(1<<v)-1,ne=(1<<p)-1,Me=u;;Me=u){var Y=d[Gg(n,u)&te],ke=Y>>4;if(u+=Y&15,u>y){l&&tn(0);break}if(Y||tn(2),ke<256)t[f++]=ke;else if(ke==256){Me=u,d=null;break}else{var K=ke-254;if(ke>264){var I=ke-257,re=of[I];K=Ui(n,u,(1<<re)-1)+Yw[I],u+=re}var xe=m[Gg(n,u)&ne],De=xe>>4;xe||tn(3),u+=xe&15;var X=tF[De];if(De>3){var re=af[De];X+=Gg(n,u)&(1<<re)-1,u+=re}if(u>y){l&&tn(0);break}a&&c(f+131072);var ge=f+K;if(f<X){var qe=s-X,Ft=Math.min(X,ge);for(qe+f<0&&tn(3);f<Ft;++f)t[f]=i[qe+f]}for(;f<ge;++f)t[f]=t[f-X]}}e.l=d,e.p=Me,e.b=f,e.f=h,d&&(h=1,e.m=v,e.d=m,e.n=p)}while(!h);return f!=t.length&&o?cc(t,0,f):t.subarray(0,f)},Nr=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8},oc=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8,n[i+2]|=t>>16},Hg=function(n,e){for(var t=[],i=0;i<n.length;++i)n[i]&&t.push({s:i,f:n[i]});var r=t.length,s=t.slice();if(!r)return{t:Jw,l:0};if(r==1){var o=new Nt(t[0].s+1);return o[t[0].s]=1,{t:o,l:1}}t.sort(function(E,T){return E.f-T.f}),t.push({s:-1,f:25001});var a=t[0],l=t[1],c=0,h=1,u=2;for(t[0]={s:-1,f:a.f+l.f,l:a,r:l};h!=r-1;)a=t[t[c].f<t[u].f?c++:u++],l=t[c!=h&&t[c].f<t[u].f?c++:u++],t[h++]={s:-1,f:a.f+l.f,l:a,r:l};for(var f=s[0].s,i=1;i<r;++i)s[i].s>f&&(f=s[i].s);var d=new ai(f+1),m=Yg(t[h-1],d,0);if(m>e){var i=0,v=0,p=m-e,y=1<<p;for(s.sort(function(T,_){return d[_.s]-d[T.s]||T.f-_.f});i<r;++i){var x=s[i].s;if(d[x]>e)v+=y-(1<<m-d[x]),d[x]=e;else break}for(v>>=p;v>0;){var A=s[i].s;d[A]<e?v-=1<<e-d[A]++-1:++i}for(;i>=0&&v;--i){var S=s[i].s;d[S]==e&&(--d[S],++v)}m=e}return{t:new Nt(d),l:m}},Yg=function(n,e,t){return n.s==-1?Math.max(Yg(n.l,e,t+1),Yg(n.r,e,t+1)):e[n.s]=t},Hw=function(n){for(var e=n.length;e&&!n[--e];);for(var t=new ai(++e),i=0,r=n[0],s=1,o=function(l){t[i++]=l},a=1;a<=e;++a)if(n[a]==r&&a!=e)++s;else{if(!r&&s>2){for(;s>138;s-=138)o(32754);s>2&&(o(s>10?s-11<<5|28690:s-3<<5|12305),s=0)}else if(s>3){for(o(r),--s;s>6;s-=6)o(8304);s>2&&(o(s-3<<5|8208),s=0)}for(;s--;)o(r);s=1,r=n[a]}return{c:t.subarray(0,i),n:e}},ac=function(n,e){for(var t=0,i=0;i<e.length;++i)t+=n[i]*e[i];return t},Zw=function(n,e,t){var i=t.length,r=Jg(e+2);n[r]=i&255,n[r+1]=i>>8,n[r+2]=n[r]^255,n[r+3]=n[r+1]^255;for(var s=0;s<i;++s)n[r+s+4]=t[s];return(r+4+i)*8},Ww=function(n,e,t,i,r,s,o,a,l,c,h){Nr(e,h++,t),++r[256];for(var u=Hg(r,15),f=u.t,d=u.l,m=Hg(s,15),v=m.t,p=m.l,y=Hw(f),x=y.c,A=y.n,S=Hw(v),E=S.c,T=S.n,_=new ai(19),M=0;M<x.length;++M)++_[x[M]&31];for(var M=0;M<E.length;++M)++_[E[M]&31];for(var L=Hg(_,7),P=L.t,I=L.l,U=19;U>4&&!P[Xg[U-1]];--U);var V=c+5<<3,k=ac(r,gs)+ac(s,lc)+o,q=ac(r,f)+ac(s,v)+o+14+3*U+ac(_,P)+2*_[16]+3*_[17]+7*_[18];if(l>=0&&V<=k&&V<=q)return Zw(e,h,n.subarray(l,l+c));var Y,z,ie,X;if(Nr(e,h,1+(q<k)),h+=2,q<k){Y=ar(f,d,0),z=f,ie=ar(v,p,0),X=v;var te=ar(P,I,0);Nr(e,h,A-257),Nr(e,h+5,T-1),Nr(e,h+10,U-4),h+=14;for(var M=0;M<U;++M)Nr(e,h+3*M,P[Xg[M]]);h+=3*U;for(var ne=[x,E],Me=0;Me<2;++Me)for(var ke=ne[Me],M=0;M<ke.length;++M){var K=ke[M]&31;Nr(e,h,te[K]),h+=P[K],K>15&&(Nr(e,h,ke[M]>>5&127),h+=ke[M]>>12)}}else Y=nF,z=gs,ie=rF,X=lc;for(var M=0;M<a;++M){var re=i[M];if(re>255){var K=re>>18&31;oc(e,h,Y[K+257]),h+=z[K+257],K>7&&(Nr(e,h,re>>23&31),h+=of[K]);var xe=re&31;oc(e,h,ie[xe]),h+=X[xe],xe>3&&(oc(e,h,re>>5&8191),h+=af[xe])}else oc(e,h,Y[re]),h+=z[re]}return oc(e,h,Y[256]),h+z[256]},lF=new Zg([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Jw=new Nt(0),cF=function(n,e,t,i,r,s){var o=s.z||n.length,a=new Nt(i+o+5*(1+Math.ceil(o/7e3))+r),l=a.subarray(i,a.length-r),c=s.l,h=(s.r||0)&7;if(e){h&&(l[0]=s.r>>3);for(var u=lF[e-1],f=u>>13,d=u&8191,m=(1<<t)-1,v=s.p||new ai(32768),p=s.h||new ai(m+1),y=Math.ceil(t/3),x=2*y,A=function(tt){return(n[tt]^n[tt+1]<<y^n[tt+2]<<x)&m},S=new Zg(25e3),E=new ai(288),T=new ai(32),_=0,M=0,L=s.i||0,P=0,I=s.w||0,U=0;L+2<o;++L){var V=A(L),k=L&32767,q=p[V];if(v[k]=q,p[V]=k,I<=L){var Y=o-L;if((_>7e3||P>24576)&&(Y>423||!c)){h=Ww(n,l,0,S,E,T,M,P,U,L-U,h),P=_=M=0,U=L;for(var z=0;z<286;++z)E[z]=0;for(var z=0;z<30;++z)T[z]=0}var ie=2,X=0,te=d,ne=k-q&32767;if(Y>2&&V==A(L-ne))for(var Me=Math.min(f,Y)-1,ke=Math.min(32767,L),K=Math.min(258,Y);ne<=ke&&--te&&k!=q;){if(n[L+ie]==n[L+ie-ne]){for(var re=0;re<K&&n[L+re]==n[L+re-ne];++re);if(re>ie){if(ie=re,X=ne,re>Me)break;for(var xe=Math.min(ne,re-2),De=0,z=0;z<xe;++z){var ge=L-ne+z&32767,qe=v[ge],Ft=ge-qe&32767;Ft>De&&(De=Ft,q=ge)}}}k=q,q=v[k],ne+=k-q&32767}if(X){S[P++]=268435456|qg[ie]<<18|Gw[X];var Oe=qg[ie]&31,dt=Gw[X]&31;M+=of[Oe]+af[dt],++E[257+Oe],++T[dt],I=L+ie,++_}else S[P++]=n[L],++E[n[L]]}}for(L=Math.max(L,I);L<o;++L)S[P++]=n[L],++E[n[L]];h=Ww(n,l,c,S,E,T,M,P,U,L-U,h),c||(s.r=h&7|l[h/8|0]<<3,h-=7,s.h=p,s.p=v,s.i=L,s.w=I)}else{for(var L=s.w||0;L<o+c;L+=65535){var ft=L+65535;ft>=o&&(l[h/8|0]=c,ft=o),h=Zw(l,h+1,n.subarray(L,ft))}s.i=o}return cc(a,0,i+Jg(h)+r)},hF=(function(){for(var n=new Int32Array(256),e=0;e<256;++e){for(var t=e,i=9;--i;)t=(t&1&&-306674912)^t>>>1;n[e]=t}return n})(),jw=function(){var n=-1;return{p:function(e){for(var t=n,i=0;i<e.length;++i)t=hF[t&255^e[i]]^t>>>8;n=t},d:function(){return~n}}};var uF=function(n,e,t,i,r){if(!r&&(r={l:1},e.dictionary)){var s=e.dictionary.subarray(-32768),o=new Nt(s.length+n.length);o.set(s),o.set(n,s.length),n=o,r.w=s.length}return cF(n,e.level==null?6:e.level,e.mem==null?r.l?Math.ceil(Math.max(8,Math.min(13,Math.log(n.length)))*1.5):20:12+e.mem,t,i,r)},jg=function(n,e){var t={};for(var i in n)t[i]=n[i];for(var i in e)t[i]=e[i];return t};var or=function(n,e){return n[e]|n[e+1]<<8},wi=function(n,e){return(n[e]|n[e+1]<<8|n[e+2]<<16|n[e+3]<<24)>>>0},Wg=function(n,e){return wi(n,e)+wi(n,e+4)*4294967296},en=function(n,e,t){for(;t;++e)n[e]=t,t>>>=8};function dF(n,e){return uF(n,e||{},0,0)}function fF(n,e){return aF(n,{i:2},e&&e.out,e&&e.dictionary)}var Qw=function(n,e,t,i){for(var r in n){var s=n[r],o=e+r,a=i;Array.isArray(s)&&(a=jg(i,s[1]),s=s[0]),ArrayBuffer.isView(s)?t[o]=[s,a]:(t[o+="/"]=[new Nt(0),a],Qw(s,o,t,i))}},Xw=typeof TextEncoder<"u"&&new TextEncoder,Kg=typeof TextDecoder<"u"&&new TextDecoder,pF=0;try{Kg.decode(Jw,{stream:!0}),pF=1}catch{}var mF=function(n){for(var e="",t=0;;){var i=n[t++],r=(i>127)+(i>223)+(i>239);if(t+r>n.length)return{s:e,r:cc(n,t-1)};r?r==3?(i=((i&15)<<18|(n[t++]&63)<<12|(n[t++]&63)<<6|n[t++]&63)-65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):r&1?e+=String.fromCharCode((i&31)<<6|n[t++]&63):e+=String.fromCharCode((i&15)<<12|(n[t++]&63)<<6|n[t++]&63):e+=String.fromCharCode(i)}};function rf(n,e){if(e){for(var t=new Nt(n.length),i=0;i<n.length;++i)t[i]=n.charCodeAt(i);return t}if(Xw)return Xw.encode(n);for(var r=n.length,s=new Nt(n.length+(n.length>>1)),o=0,a=function(h){s[o++]=h},i=0;i<r;++i){if(o+5>s.length){var l=new Nt(o+8+(r-i<<1));l.set(s),s=l}var c=n.charCodeAt(i);c<128||e?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|n.charCodeAt(++i)&1023,a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return cc(s,0,o)}function gF(n,e){if(e){for(var t="",i=0;i<n.length;i+=16384)t+=String.fromCharCode.apply(null,n.subarray(i,i+16384));return t}else{if(Kg)return Kg.decode(n);var r=mF(n),s=r.s,t=r.r;return t.length&&tn(8),s}}var yF=function(n,e){return e+30+or(n,e+26)+or(n,e+28)},vF=function(n,e,t){var i=or(n,e+28),r=or(n,e+30),s=gF(n.subarray(e+46,e+46+i),!(or(n,e+8)&2048)),o=e+46+i,a=_F(n,o,r,t,wi(n,e+20),wi(n,e+24),wi(n,e+42)),l=a[0],c=a[1],h=a[2];return[or(n,e+10),l,c,s,o+r+or(n,e+32),h]},_F=function(n,e,t,i,r,s,o){var a=r==4294967295,l=s==4294967295,c=o==4294967295,h=e+t,u=a+l+c;if(i&&u){for(;e+4<h;e+=4+or(n,e+2))if(or(n,e)==1)return[a?Wg(n,e+4+8*l):r,l?Wg(n,e+4):s,c?Wg(n,e+4+8*(l+a)):o,1];i<2&&tn(13)}return[r,s,o,0]},_a=function(n){var e=0;if(n)for(var t in n){var i=n[t].length;i>65535&&tn(9),e+=i+4}return e},sf=function(n,e,t,i,r,s,o,a){var l=i.length,c=t.extra,h=a&&a.length,u=_a(c);en(n,e,o!=null?33639248:67324752),e+=4,o!=null&&(n[e++]=20,n[e++]=t.os),n[e]=20,e+=2,n[e++]=t.flag<<1|(s<0&&8),n[e++]=r&&8,n[e++]=t.compression&255,n[e++]=t.compression>>8;var f=new Date(t.mtime==null?Date.now():t.mtime),d=f.getFullYear()-1980;if((d<0||d>119)&&tn(10),en(n,e,d<<25|f.getMonth()+1<<21|f.getDate()<<16|f.getHours()<<11|f.getMinutes()<<5|f.getSeconds()>>1),e+=4,s!=-1&&(en(n,e,t.crc),en(n,e+4,s<0?-s-2:s),en(n,e+8,t.size)),en(n,e+12,l),en(n,e+14,u),e+=16,o!=null&&(en(n,e,h),en(n,e+6,t.attrs),en(n,e+10,o),e+=14),n.set(i,e),e+=l,u)for(var m in c){var v=c[m],p=v.length;en(n,e,+m),en(n,e+2,p),n.set(v,e+4),e+=4+p}return h&&(n.set(a,e),e+=h),e},eS=function(n,e,t,i,r){en(n,e,101010256),en(n,e+8,t),en(n,e+10,t),en(n,e+12,i),en(n,e+16,r)},tS=(function(){function n(e){this.filename=e,this.c=jw(),this.size=0,this.compression=0}return n.prototype.process=function(e,t){this.ondata(null,e,t)},n.prototype.push=function(e,t){this.ondata||tn(5),this.c.p(e),this.size+=e.length,t&&(this.crc=this.c.d()),this.process(e,t||!1)},n})();var nS=(function(){function n(e){this.ondata=e,this.u=[],this.d=1}return n.prototype.add=function(e){var t=this;if(this.ondata||tn(5),this.d&2)this.ondata(tn(4+(this.d&1)*8,0,1),null,!1);else{var i=rf(e.filename),r=i.length,s=e.comment,o=s&&rf(s),a=r!=e.filename.length||o&&s.length!=o.length,l=r+_a(e.extra)+30;r>65535&&this.ondata(tn(11,0,1),null,!1);var c=new Nt(l);sf(c,0,e,i,a,-1);var h=[c],u=function(){for(var p=0,y=h;p<y.length;p++){var x=y[p];t.ondata(null,x,!1)}h=[]},f=this.d;this.d=0;var d=this.u.length,m=jg(e,{f:i,u:a,o,t:function(){e.terminate&&e.terminate()},r:function(){if(u(),f){var p=t.u[d+1];p?p.r():t.d=1}f=1}}),v=0;e.ondata=function(p,y,x){if(p)t.ondata(p,y,x),t.terminate();else if(v+=y.length,h.push(y),x){var A=new Nt(16);en(A,0,134695760),en(A,4,e.crc),en(A,8,v),en(A,12,e.size),h.push(A),m.c=v,m.b=l+v+16,m.crc=e.crc,m.size=e.size,f&&m.r(),f=1}else f&&u()},this.u.push(m)}},n.prototype.end=function(){var e=this;if(this.d&2){this.ondata(tn(4+(this.d&1)*8,0,1),null,!0);return}this.d?this.e():this.u.push({r:function(){e.d&1&&(e.u.splice(-1,1),e.e())},t:function(){}}),this.d=3},n.prototype.e=function(){for(var e=0,t=0,i=0,r=0,s=this.u;r<s.length;r++){var o=s[r];i+=46+o.f.length+_a(o.extra)+(o.o?o.o.length:0)}for(var a=new Nt(i+22),l=0,c=this.u;l<c.length;l++){var o=c[l];sf(a,e,o,o.f,o.u,-o.c-2,t,o.o),e+=46+o.f.length+_a(o.extra)+(o.o?o.o.length:0),t+=o.b}eS(a,e,this.u.length,i,t),this.ondata(null,a,!0),this.d=2},n.prototype.terminate=function(){for(var e=0,t=this.u;e<t.length;e++){var i=t[e];i.t()}this.d=2},n})();function iS(n,e){e||(e={});var t={},i=[];Qw(n,"",t,e);var r=0,s=0;for(var o in t){var a=t[o],l=a[0],c=a[1],h=c.level==0?0:8,u=rf(o),f=u.length,d=c.comment,m=d&&rf(d),v=m&&m.length,p=_a(c.extra);f>65535&&tn(11);var y=h?dF(l,c):l,x=y.length,A=jw();A.p(l),i.push(jg(c,{size:l.length,crc:A.d(),c:y,f:u,m,u:f!=o.length||m&&d.length!=v,o:r,compression:h})),r+=30+f+p+x,s+=76+2*(f+p)+(v||0)+x}for(var S=new Nt(s+22),E=r,T=s-r,_=0;_<i.length;++_){var u=i[_];sf(S,u.o,u,u.f,u.u,u.c.length);var M=30+u.f.length+_a(u.extra);S.set(u.c,u.o+M),sf(S,r,u,u.f,u.u,u.c.length,u.o,u.m),r+=16+M+(u.m?u.m.length:0)}return eS(S,r,i.length,T,E),S}function rS(n,e){for(var t={},i=n.length-22;wi(n,i)!=101010256;--i)(!i||n.length-i>65558)&&tn(13);var r=or(n,i+8);if(!r)return{};var s=wi(n,i+16),o=wi(n,i-20)==117853008;if(o){var a=wi(n,i-12);o=wi(n,a)==101075792,o&&(r=wi(n,a+32),s=wi(n,a+48))}for(var l=e&&e.filter,c=0;c<r;++c){var h=vF(n,s,o),u=h[0],f=h[1],d=h[2],m=h[3],v=h[4],p=h[5],y=yF(n,p);s=v,(!l||l({name:m,size:f,originalSize:d,compression:u}))&&(u?u==8?t[m]=fF(n.subarray(y,y+f),{out:new Nt(d)}):tn(14,"unknown compression type "+u):t[m]=cc(n,y,y+f))}return t}var xF=[147,78,85,77,80,89],bF=512*2**20,wF={"<f4":[4,(n,e)=>n.getFloat32(e,!0)],"<f8":[8,(n,e)=>n.getFloat64(e,!0)],"<i4":[4,(n,e)=>n.getInt32(e,!0)],"<i8":[8,(n,e)=>Number(n.getBigInt64(e,!0))]};function lf(n,e){let t=new Set(e.map(r=>`${r}.npy`)),i;try{i=rS(n,{filter:r=>t.has(r.name)&&r.originalSize<=bF})}catch{throw new Error("it is not a readable .npz archive")}return new Map(Object.entries(i).map(([r,s])=>[r.slice(0,-4),SF(s,r)]))}function SF(n,e){let t=new DataView(n.buffer,n.byteOffset,n.byteLength);if(n.length<12||xF.some((f,d)=>n[d]!==f))throw new Error(`its ${e} is not an array`);let i=n[6]>1,r=i?12:10,s=r+(i?t.getUint32(8,!0):t.getUint16(8,!0)),o=new TextDecoder().decode(n.subarray(r,s)),a=wF[/'descr': '([^']+)'/.exec(o)?.[1]??""],l=/'shape': \(([^)]*)\)/.exec(o)?.[1];if(!a||l===void 0||o.includes("'fortran_order': True"))throw new Error(`its ${e} must hold floats or integers, row by row`);let c=l.split(",").filter(f=>f.trim()!=="").map(Number),h=c.reduce((f,d)=>f*d,1);if(s+h*a[0]>n.length)throw new Error(`its ${e} is cut short`);let u=Float64Array.from({length:h},(f,d)=>a[1](t,s+d*a[0]));return{shape:c,data:u}}var aS=30,sS=2e5;async function lS(n,e){try{let t=/\.json$/i.test(n.name)?AF(await n.text()):MF(new Uint8Array(await n.arrayBuffer()));return TF(n.name.replace(/\.[^.]*$/,""),t,e)}catch(t){throw new Error(`${n.name} cannot be played: ${t.message}.`)}}function MF(n){let e=lf(n,["poses","trans","fps","mocap_framerate","mocap_frame_rate"]),t=e.get("poses"),i=t?.shape[0];if(!t||!i)throw new Error("it has no array “poses” with one row for each frame");return{fps:(e.get("fps")??e.get("mocap_framerate")??e.get("mocap_frame_rate"))?.data[0]??aS,poses:t.data,frames:i,trans:e.get("trans")?.data??null}}function AF(n){let e;try{e=JSON.parse(n)}catch{throw new Error("it is not JSON")}if(!Array.isArray(e?.poses)||e.poses.length===0)throw new Error("it must be an object with “poses”: for each frame, three numbers for each joint");let t=Array.isArray(e.trans)?e.trans.flat(Number.POSITIVE_INFINITY):null,i=e.poses.flat(Number.POSITIVE_INFINITY);return{fps:typeof e.fps=="number"?e.fps:aS,poses:i,frames:e.poses.length,trans:t}}function TF(n,e,t){let{fps:i,frames:r,poses:s,trans:o}=e,a=s.length/(3*r);if(!Number.isInteger(a)||a<1)throw new Error("its poses are not three numbers for each joint of each frame");if(r>sS)throw new Error(`it has ${r} frames, at most ${sS} are possible`);if(o&&o.length!==3*r)throw new Error("“trans” must be three numbers for each frame");if(!(i>=1&&i<=1e3))throw new Error(`a frame rate must lie between 1 and 1000, it says ${i}`);if(!oS(s)||o&&!oS(o))throw new Error("some of its numbers are missing or infinite");return EF(n,e,a,t)}function EF(n,{fps:e,frames:t,poses:i,trans:r},s,o){let a=new Float32Array(4*o.numJoints*t);for(let l=0;l<t;l++)for(let c=0;c<o.numJoints;c++){let h=c<s?kt(st(i,l*s+c)):Ya;a.set(h,4*(l*o.numJoints+c))}return new Vi({name:n,fps:e,count:t,start:null,held_out:!1},a,r?Float32Array.from(r):new Float32Array(3*t))}function oS(n){for(let e=0;e<n.length;e++)if(!Number.isFinite(n[e]))return!1;return!0}var CF=1<<18,cf=class{constructor(e,t=null){this.elements=e;this.runs.value=e.map(({dataset:i},r)=>({id:String(r),name:i.name??"avatar",revision:1})),t&&(this.still.value={name:t.dataset.name??"scene",read:()=>hS(new Response(cS(t)).arrayBuffer())})}elements;runs=Se([]);training=Se(null);trouble=Se(null);refiner=Se(null);connection=null;stream=null;photograph=null;baking=Se({kind:"settled"});library=Se([]);still=Se(null);motionKinds="SMPL poses as .npz or .json";pack({id:e,name:t},i=ya){return hS(Zd(cS(this.elements[Number(e)]).pipeThrough(Vw()),t,{coarse:i,progress:ya}))}bake(){}choose(){}libraryMotion(e){return Promise.reject(new Error(`${e} is not in this file.`))}readMotion(e,t){return lS(e,t.body)}};function cS(n){return zw((n.textContent??"").trim(),CF).pipeThrough(new DecompressionStream("gzip"))}async function hS(n){try{return await n}catch(e){throw e instanceof Zt?e:new Error("The file is damaged: its avatar cannot be read. Export it again.")}}function uS(){let n=[];for(let e=Qg("avatar");e;e=Qg(`avatar-${n.length}`))n.push(e);return n.length>0?new cf(n,Qg("still")):new nf}function Qg(n){return document.getElementById(`actor3d-${n}`)}var RF=["load","error","progress","timeupdate","posechange","play","pause"],ey={play:n=>n.play(),pause:n=>n.pause(),seek:(n,{frame:e})=>n.seek(dS(e,"frame")),setMotion:(n,{name:e})=>{if(!n.motions.includes(e))throw new Error(`name must be one of ${n.motions.join(", ")}`);n.motion=e},setPose:(n,{rotations:e,trans:t})=>{let i={rotations:hf(e,"rotations"),trans:hf(t,"trans",3)};if(i.rotations.length!==n.pose?.rotations.length)throw new Error(`rotations must be ${n.pose?.rotations.length??0} numbers, got ${i.rotations.length}`);n.pose=i},setView:(n,e)=>{let[t,i]=[hf(e.position,"position",3),hf(e.target,"target",3)],r=e.fov===void 0?35:dS(e.fov,"fov");n.view={position:[t[0],t[1],t[2]],target:[i[0],i[1],i[2]],fov:r,snapped:null}},getPose:({pose:n})=>n&&{rotations:[...n.rotations],trans:[...n.trans]},getState:({motion:n,motions:e,paused:t,currentFrame:i,frames:r,view:s})=>({motion:n,motions:e,paused:t,frame:i,frames:r,view:s})};function fS(n,e){if(parent===window)return()=>{};let t=new AbortController,{signal:i}=t,r=LF(e),s=o=>parent.postMessage({actor3d:1,...o},r);addEventListener("message",o=>{o.source!==parent||o.origin!==r||!pS(o.data)||!("actor3d"in o.data)||s(PF(n,o.data))},{signal:i});for(let o of RF)n.addEventListener(o,a=>s({event:o,detail:IF(a)}),{signal:i});return s({event:"ready",detail:null}),()=>t.abort()}function PF(n,{actor3d:e,id:t,method:i,args:r={}}){let s=typeof t=="number"||typeof t=="string"?t:null;try{if(e!==1)throw new Error(`this frame speaks version 1 of the protocol, not ${ty(e)}`);if(typeof i!="string"||!Object.hasOwn(ey,i))throw new Error(`there is no method ${ty(i)}: there are ${Object.keys(ey).join(", ")}`);if(!pS(r))throw new Error("args must be an object");return{id:s,result:ey[i](n,r)??null}}catch(o){return{id:s,error:o.message}}}function IF(n){return n instanceof ErrorEvent?{message:n.message}:n.detail}function LF(n){let e=URL.canParse(n)?new URL(n).origin:"null";if(e==="null"||e!==n)throw new Error(`"${n}" is no origin, as https://example.org is`);return e}var FF=4096;function hf(n,e,t){let i=ArrayBuffer.isView(n)?[...n]:n;if(!(Array.isArray(i)&&i.length<=FF&&i.every(s=>typeof s=="number"&&Number.isFinite(s)))||t!==void 0&&i.length!==t)throw new Error(`${e} must be ${t??"finite"} numbers`);return Float32Array.from(i)}function dS(n,e){if(typeof n!="number"||!Number.isFinite(n))throw new Error(`${e} must be a number, got ${ty(n)}`);return n}function ty(n){return String(JSON.stringify(n)).slice(0,40)}function pS(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function mS(n,e){let t=new URLSearchParams(e.slice(1)).get("origin");t!==null&&fS(new ny(n),t)}var ny=class extends EventTarget{constructor(t){super();this.viewer=t;let{motion:i,pose:r,state:s}=t,o=s.playing.peek();We(()=>{s.playing.value!==o&&(o=s.playing.value,this.tell(o?"play":"pause",null))}),We(()=>{let[a,l]=[s.frame.value,i.value];l&&this.tell("timeupdate",{frame:a,time:a/l.fps,duration:l.count/l.fps})}),We(()=>{r.value&&this.tell("posechange",{frame:s.frame.peek()})})}viewer;get motions(){return this.viewer.motions.peek().map(({name:t})=>t)}get paused(){return!this.viewer.state.playing.peek()}get currentFrame(){return this.viewer.state.frame.peek()}get frames(){return this.viewer.motion.peek()?.count??0}get motion(){return this.viewer.state.clip.peek()}set motion(t){this.viewer.chooseClip(t)}get pose(){return this.viewer.pose.peek()}set pose(t){let{avatar:i,motion:r,player:s,state:o}=this.viewer,a=i.peek()?.body;if(!a)return;s.pause();let l=r.peek()?.poseAt(o.frame.peek())??a.restPose();o.edits.value=t?Od(a,l,t):{};let[c,h,u]=t?t.trans.map((f,d)=>f-l.trans[d]):[0,0,0];o.shift.value=[c,h,u]}get view(){return this.viewer.engine.view()}set view(t){t?this.viewer.engine.setView(t):this.viewer.engine.frameBody()}play(){this.viewer.player.play()}pause(){this.viewer.player.pause()}seek(t){this.viewer.player.seek(t)}tell(t,i){this.dispatchEvent(new CustomEvent(t,{detail:i}))}};var gS=[{resolution:1,share:1},{resolution:.75,share:1},{resolution:.75,share:.6},{resolution:.5,share:.3},{resolution:.35,share:.3}],kF=70,DF=28,NF=260,uf=class{constructor(e){this.parts=e}parts;step=0;before=0;moving=!1;timer=0;follow(){let{state:e,pose:t,engine:i}=this.parts;We(()=>{t.value,e.view.value,this.move(e.playing.value)}),We(()=>{e.adapts.value,e.resolution.value,e.share.value,this.apply()}),i.on("frame",()=>this.measure())}move(e){this.moving=!0,clearTimeout(this.timer),e||(this.timer=window.setTimeout(()=>this.rest(),NF))}rest(){this.moving=!1,this.before=0,this.apply()}measure(){let e=performance.now(),t=e-this.before,i=this.before===0;if(this.before=this.moving?e:0,!this.moving||i)return;let r=this.step+(t>kF?1:t<DF?-1:0);this.step=Math.min(Math.max(r,0),gS.length-1),this.apply()}apply(){let{state:e,engine:t}=this.parts,i=gS[this.moving&&e.adapts.peek()?this.step:0],r=i.resolution*e.resolution.peek(),s=(t.avatar()?.gaussians.levels.length?i.share:1)*e.share.peek();(t.display.resolution!==r||t.display.share!==s)&&t.setDisplay({resolution:r,share:s})}};var UF=5e3,df=class{constructor(e){this.parts=e;this.done=new Promise(t=>this.finish=t)}parts;coming=Se(!0);done;finish=()=>{};async bring(e){let{begin:t,notices:i,sharpen:r,source:s}=this.parts,o=!1,a=l=>{(o?r:t)(e,l),o=!0};try{let l=await s.pack(e,c=>(a(c),this.drawn()));a(vi(l))}catch(l){if(!o)throw l;i.error(new Error(`Only a part of the avatar has come. ${l.message}`))}this.coming.value=!1,this.finish()}async drawn(){document.hidden||await Promise.race([this.parts.engine.drawn(),new Promise(e=>setTimeout(e,UF))])}};var yS=[[228,228,230],[146,147,151]],vS=.42,lr=512,ff=class{constructor(e){this.parts=e}parts;picture=Se(null);studio=null;follow(){let{engine:e,shade:t,state:i}=this.parts;We(()=>{t.value;let r=i.background.value,s=getComputedStyle(document.documentElement).getPropertyValue("--stage").trim(),o=r==="studio"?this.studio??=OF():r==="picture"?this.picture.value:null;e.setDisplay({background:r.startsWith("#")?r:s,backdrop:o})})}async choose(e){let{notices:t,state:i}=this.parts;try{this.picture.value=await createImageBitmap(e,{colorSpaceConversion:"none"}),i.background.value="picture"}catch{t.error(`${e.name} is not a picture that this browser can read.`)}}};function OF(){let n=new OffscreenCanvas(lr,lr),e=n.getContext("2d"),t=e.createImageData(lr,lr),i=Math.hypot(.5,1-vS);for(let r=0;r<lr*lr;r++){let[s,o]=[(r%lr+.5)/lr,(Math.floor(r/lr)+.5)/lr],a=Math.hypot(s-.5,o-vS)/i,l=a*a*(3-2*a),c=Math.random()-.5;yS[0].forEach((h,u)=>{t.data[4*r+u]=Math.round(h+l*(yS[1][u]-h)+c)}),t.data[4*r+3]=255}return e.putImageData(t,0,0),n.transferToImageBitmap()}var iy=Object.keys(Fr);function _S(){return Object.fromEntries(iy.map(n=>[n,Se(Fr[n])]))}function xS(n){return Object.fromEntries(iy.map(e=>[e,n[e].peek()]))}function hc(n,e){Rt(()=>{for(let t of iy)t in e&&(n[t].value=e[t])})}var pf=class{constructor(e){this.parts=e}parts;present=Se(new Map);several=Et(()=>this.parts.state.members.value.some(({id:e,visible:t})=>t&&e!==this.parts.state.chosen.value));others=Et(()=>{let{chosen:e,members:t}=this.parts.state;return t.value.length<2?[]:t.value.flatMap(i=>i.id===e.value?[]:this.posed(i))});shapes=new WeakMap;scenes=0;queue=Promise.resolve();begin(e,t){let i=ec(0,e.id);this.keep(i.id,{actor:0,avatar:t,run:e.id,revision:e.revision}),this.parts.state.members.value=[i]}sharpen(e,t){let i=this.present.peek().get(0);i?.run===e.id&&i.revision===e.revision&&this.exchange(0,i,t)}nameOf({id:e,run:t}){let{source:i,state:r}=this.parts,s=l=>i.runs.value.find(c=>c.id===l)?.name??l,o=s(t),a=r.members.value.filter(l=>l.id<e&&s(l.run)===o).length;return a===0?o:`${o} ${a+1}`}member(e){return this.parts.state.members.value.find(t=>t.id===e)??null}actorOf(e){return this.present.value.get(e)?.actor??null}add(e){let t=this.scenes;return this.inTurn(async()=>{let{engine:i,state:r}=this.parts;if(r.members.peek().length>=Fd)throw new Error(`There are ${Fd} avatars already: remove one first.`);let s=await this.load(e);if(t!==this.scenes)return i.cast.remove(s.actor);let o=this.members(),a=ec(Math.max(-1,...o.map(({id:c})=>c))+1,e.id,eb(o)),l={...la,clip:s.avatar.clips[0]?.name??null};Rt(()=>{this.keep(a.id,s),r.members.value=[...o,{...a,own:l}]}),i.reframe()})}gather(){let{notices:e,source:t}=this.parts,i=new Set([this.firstRun()]);We(()=>{for(let r of t.runs.value)r.revision===0||i.has(r.id)||(i.add(r.id),this.add(r).catch(s=>e.error(s)))})}remove(e){let{engine:t,state:i}=this.parts,r=i.members.peek().filter(o=>o.id!==e);if(r.length===0)return;i.chosen.peek()===e&&this.choose(r[0].id);let s=this.present.peek().get(e);Rt(()=>{i.members.value=this.members().filter(o=>o.id!==e),this.present.value=new Map([...this.present.peek()].filter(([o])=>o!==e))}),t.cast.remove(s.actor),t.reframe()}change(e,t){let{state:i}=this.parts;i.members.value=i.members.peek().map(r=>r.id===e?{...r,...t}:r)}place(e,t){let i=this.member(e);i&&this.change(e,{place:{...i.place,...t}})}setOffset(e,t){let i=this.time();Rt(()=>{this.change(e,{offset:t}),e===this.parts.state.chosen.peek()&&this.setTime(i)})}choose(e){let{avatar:t,engine:i,leave:r,motions:s,source:o,state:a}=this.parts,[l,c,h]=[a.chosen.peek(),this.member(e),this.present.peek().get(e)];if(e===l||!c||!h)return;r();let u=this.time();this.shapes.delete(i.avatar()),i.cast.choose(h.actor),Rt(()=>{a.members.value=this.members(),s.change(l,e),hc(a,{...c.own,chosen:e}),t.value=h.avatar,o.choose(h.run),this.setTime(u)})}members(){let{chosen:e,members:t}=this.parts.state;return t.peek().map(i=>i.id===e.peek()?{...i,own:this.own()}:i)}saved(){let{chosen:e,elapsed:t,members:i}=this.parts.state,[r]=i.peek();return i.peek().length===1&&JSON.stringify(r)===JSON.stringify(ec(0,this.firstRun()))?{members:[],chosen:0,elapsed:0}:{members:this.members(),chosen:e.peek(),elapsed:t.peek()}}restore(e){this.scenes++;let t=e.members.length>0?e.members:[ec(0,this.firstRun())];return this.missing(t).length===0?(this.apply(e,t,new Map),this.bringMotions()):this.inTurn(async()=>{this.apply(e,t,await this.loadAll(this.missing(t))),await this.bringMotions()})}follow(){let{engine:e,state:t}=this.parts,i=new Map;We(()=>{let r=new Map;for(let s of t.members.value){let o=this.actorOf(s.id);if(o===null)continue;let a=i.get(o);a?.place!==s.place&&e.cast.place(o,s.place),a?.visible!==s.visible&&e.cast.show(o,s.visible),r.set(o,s)}i=r}),We(()=>{for(let{actor:r,pose:s}of this.others.value)e.cast.setPose(r,s)}),We(()=>{for(let{actor:r,avatar:s,member:o}of this.others.value){let a=o.own.betas;this.shapes.get(s)===a||!s.body.betas||(this.shapes.set(s,a),e.cast.setShape(r,Float32Array.from(a??s.body.betas)))}}),We(()=>this.renew())}time(){let{motion:e,state:t}=this.parts,i=e.peek()?t.frame.peek()/e.peek().fps:0;return t.elapsed.peek()+i-(this.member(t.chosen.peek())?.offset??0)}setTime(e){let{motion:t,state:i}=this.parts,r=e+(this.member(i.chosen.peek())?.offset??0),s=t.peek()?bS(t.peek(),r,i.loop.peek()):0,o=i.playing.peek()?s:Math.round(s)%Math.max(t.peek()?.count??1,1);i.frame.value=o,i.elapsed.value=r-(t.peek()?o/t.peek().fps:0)}posed(e){let t=this.present.value.get(e.id);if(!t)return[];let{motion:i,state:r}=this.parts,{actor:s,avatar:o}=t,a=i.value?r.frame.value/i.value.fps:0,l=r.elapsed.value+a-(this.member(r.chosen.value)?.offset??0),c=this.motionOf(e,o),h=c?bS(c,l+e.offset,r.loop.value):0,u=Ud({body:o.body,motion:c,frame:h},e.own.edits,e.own.shift);return[{member:e,actor:s,avatar:o,motion:c,pose:u}]}motionOf({id:e,own:t},{body:i,clips:r}){return t.clip===null?null:t.clip===sr?ir(t.keys)?BF(t.keys,i):null:[...r,...this.parts.motions.of(e)].find(({name:s})=>s===t.clip)??null}own(){let{state:e}=this.parts;return Object.fromEntries(jx.map(t=>[t,e[t].peek()]))}firstRun(){return this.parts.source.runs.peek()[0].id}runOf({run:e}){let t=this.parts.source.runs.peek().find(({id:i})=>i===e);if(!t||t.revision===0)throw new Error("The link shows an avatar that is not here: start the viewer with the same runs, in the same order.");return t}missing(e){return e.filter(({id:t,run:i})=>this.present.peek().get(t)?.run!==i)}async load(e){let{engine:t,source:i}=this.parts,r=t.cast.add(await i.pack(e));return t.cast.show(r,!1),{actor:r,avatar:t.cast.avatar(r),run:e.id,revision:e.revision}}async loadAll(e){let t=new Map;try{for(let i of e)t.set(i.id,await this.load(this.runOf(i)))}catch(i){for(let{actor:r}of t.values())this.parts.engine.cast.remove(r);throw i}return t}apply(e,t,i){let{avatar:r,engine:s,leave:o,motions:a,source:l,state:c}=this.parts,h=new Map(t.map(({id:m})=>[m,i.get(m)??this.present.peek().get(m)])),{id:u}=t.find(m=>m.id===e.chosen)??t[0],f=h.get(u);s.cast.chosen!==f.actor&&(o(),this.shapes.delete(s.avatar()),s.cast.choose(f.actor));let d=[...this.present.peek().values()].filter(({actor:m})=>![...h.values()].some(v=>v.actor===m));Rt(()=>{c.chosen.peek()!==u&&a.change(c.chosen.peek(),u),hc(c,{...e,members:t,chosen:u}),r.value=f.avatar,l.choose(f.run),this.present.value=h});for(let{actor:m}of d)s.cast.remove(m)}async bringMotions(){let{motions:e,state:t}=this.parts;for(let i of t.members.peek()){let r=this.present.peek().get(i.id),{clip:s}=i.own;!r||s===null||s===sr||i.id===t.chosen.peek()||this.motionOf(i,r.avatar)||(await e.bringTo(i.id,s,r.avatar,r.run),this.change(i.id,{}))}}keep(e,t){this.present.value=new Map(this.present.peek()).set(e,t)}renew(){for(let[e,t]of this.present.value){let i=this.parts.source.runs.value.find(r=>r.id===t.run);!i||i.revision===0||i.revision===t.revision||(this.keep(e,{...t,revision:i.revision}),this.inTurn(()=>this.takeOver(e,i)).catch(r=>this.parts.notices.error(r)))}}async takeOver(e,t){let i=await this.parts.source.pack(t),r=this.present.peek().get(e);r&&this.exchange(e,r,vi(i))}exchange(e,t,i){let{avatar:r,engine:s,state:o}=this.parts;s.cast.replace(t.actor,i),Rt(()=>{this.keep(e,{...t,avatar:i}),e===o.chosen.peek()&&(r.value=i)})}inTurn(e){let t=this.queue.then(e);return this.queue=t.catch(()=>{}),t}};function bS({count:n,fps:e},t,i){let r=t*e;return i?(r%n+n)%n:Math.min(Math.max(r,0),n-1)}var ry=new WeakMap;function BF(n,e){return ry.has(n)||ry.set(n,ma(n,e)),ry.get(n)}var zF=.5;function wS(n){let{company:e,engine:t,state:i}=n,r=new Map;We(()=>{let s=VF(n),o=new Map(s.map(c=>[c.id,GF(c)])),a=[...o].map(([c,{at:h,travels:u}])=>{let f=r.get(c);if(!f||!(u||f.travels))return[0,0,0];let d=h.map((m,v)=>m-f.at[v]);return t.cast.leadWay(d,e.actorOf(c)??void 0)});r=o;let l=[0,1,2].map(c=>a.reduce((h,u)=>h+u[c],0)/Math.max(a.length,1));i.follow.value&&Math.hypot(...l)>0&&t.moveView(l)})}function VF({avatar:n,company:e,motion:t,pose:i,state:r}){let s=r.chosen.value,[o,a]=[n.value,i.value];if(!o||!a)return[];let l={id:s,avatar:o,motion:t.value,pose:a,shift:r.shift.peek()},h=e.others.value.filter(({member:u})=>u.visible).map(({member:u,...f})=>({...f,id:u.id,shift:u.own.shift}));return(e.member(s)?.visible??!0)||h.length===0?[l,...h]:h}function GF({avatar:{up:n},motion:e,pose:t,shift:i}){return{at:SS(i.map((s,o)=>t.trans[o]-s),n),travels:e!==null&&HF(e,n)}}var sy=new WeakMap;function HF(n,e){if(!sy.has(n)){let t=Array.from({length:n.count},(r,s)=>SS(n.placeAt(s),e)),i=[0,1,2].map(r=>{let s=t.map(o=>o[r]);return Math.max(...s)-Math.min(...s)});sy.set(n,Math.hypot(...i)>zF)}return sy.get(n)}function SS(n,e){let t=n[0]*e[0]+n[1]*e[1]+n[2]*e[2];return[n[0]-t*e[0],n[1]-t*e[1],n[2]-t*e[2]]}var WF=100,mf=class{constructor(e){this.state=e}state;canUndo=Se(!1);canRedo=Se(!1);marks=0;past=[];future=[];mark(){this.marks++,this.past=[...this.past,this.current()].slice(-WF),this.future=[],this.announce()}undo(){this.move(this.past,this.future)}redo(){this.move(this.future,this.past)}clear(){[this.past,this.future]=[[],[]],this.announce()}move(e,t){let i=e.pop();if(!i)return;let r=this.current();t.push(r),hc(this.state,r.keys===i.keys?{...i,clip:r.clip}:i),this.announce()}current(){let{edits:e,shift:t,betas:i,keys:r,clip:s}=this.state;return{edits:e.peek(),shift:t.peek(),betas:i.peek(),keys:r.peek(),clip:s.peek()}}announce(){Rt(()=>{this.canUndo.value=this.past.length>0,this.canRedo.value=this.future.length>0})}};var gf=class{constructor(e,t){this.engine=e;e.on("immersion",i=>{this.inside.value=i}),t.then(()=>(navigator.xr?.addEventListener("devicechange",()=>{this.find()}),this.find()))}engine;kinds=Se([]);inside=Se(null);toggle(e){return this.inside.peek()?this.engine.headset.leave():this.engine.headset.enter(e)}async find(){this.kinds.value=await this.engine.headset.kinds()}};var yf=class{constructor(e){this.parts=e}parts;clip=Et(()=>{let[e,t]=[this.parts.avatar.value?.body,this.parts.state.keys.value];return e&&ir(t)?ma(t,e):null});lane=Se("poses");frame=Et(()=>Math.round(this.parts.state.frame.value));chosen=Et(()=>Ys(this.parts.state.keys.value,this.lane.value,this.frame.value));held=new Set;committed=0;setPose(){this.parts.history.mark(),this.keepPose()}setView(){let{engine:e,history:t,motion:i,state:r}=this.parts;t.mark();let{position:s,target:o,fov:a}=e.view(),l=this.frame.peek(),c=Ys(r.keys.peek(),"views",l)?.smooth??!1;Rt(()=>{i.peek()||(r.clip.value=sr),r.keys.value=jl(this.begun(),"views",{frame:l,smooth:c,position:s,target:o,fov:a}),this.stay(l)}),this.lane.value="views"}remove(){let{history:e,state:t}=this.parts,r=(this.lane.peek()==="poses"?["poses","views"]:["views","poses"]).find(s=>Ys(t.keys.peek(),s,this.frame.peek()));r&&(e.mark(),this.change(Id(t.keys.peek(),r,this.frame.peek())))}clear(){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),poses:[],views:[]})}step(e){let{player:t,state:i}=this.parts,r=Ld(i.keys.peek()),s=this.frame.peek(),o=e>0?r.find(a=>a>s):r.filter(a=>a<s).at(-1);o!==void 0&&t.seek(o)}choose(e,t){this.lane.value=e,this.parts.player.seek(t)}nudge(e){let{history:t,motion:i,state:r}=this.parts,[s,o,a]=[r.keys.peek(),this.lane.peek(),this.frame.peek()],l=a+e,c=Math.min(s.count,i.peek()?.count??s.count)-1;!this.chosen.peek()||l<0||l>c||Ys(s,o,l)||(t.mark(),this.moveTo(s,o,a,l))}moveTo(e,t,i,r){Rt(()=>{this.parts.state.keys.value=Zx(e,t,i,r),this.choose(t,Math.min(Math.max(Math.round(r),0),e.count-1))})}begin(){this.parts.history.mark()}setSmooth(e){let{history:t,state:i}=this.parts,r=this.chosen.peek();r&&(t.mark(),i.keys.value=jl(i.keys.peek(),this.lane.peek(),{...r,smooth:e}))}setCount(e){this.parts.history.mark(),this.change(Sg(this.parts.state.keys.peek(),e))}setFps(e){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),fps:e})}open(e){let{history:t,state:i}=this.parts;t.mark(),Rt(()=>{i.keys.value=e,i.clip.value=sr,this.stay(0)})}setAuto(e){this.committed=this.parts.history.marks,this.parts.state.autoKey.value=e}follow(){let{avatar:e,engine:t,motion:i,state:r}=this.parts;addEventListener("pointerdown",({pointerId:s})=>this.held.add(s),{capture:!0});for(let s of["pointerup","pointercancel"])addEventListener(s,({pointerId:o})=>{this.held.delete(o),this.letGo()});for(let s of["click","keyup"])addEventListener(s,()=>this.letGo());We(()=>{let s=e.value?.up;if(!r.viewFollows.value||!s||!i.value)return;let o=ga(r.keys.value.views,r.frame.value,s);o&&t.setView({...o,snapped:null})})}letGo(){let{history:e,state:t}=this.parts;if(!t.autoKey.peek()||this.held.size>0||e.marks===this.committed)return;(Object.keys(t.edits.peek()).length>0||t.shift.peek().some(r=>r!==0))&&this.keepPose(),this.committed=e.marks}keepPose(){let{avatar:e,pose:t,state:i}=this.parts,[r,s,o]=[e.peek()?.body,t.peek(),this.frame.peek()];if(!r||!s)return;let a=Ys(i.keys.peek(),"poses",o)?.smooth??!1;Rt(()=>{i.keys.value=jl(this.begun(),"poses",vw(r,s,o,a)),i.edits.value={},i.shift.value=[0,0,0],i.clip.value=sr,this.stay(o)}),this.lane.value="poses"}begun(){let{motion:e,state:t}=this.parts,[i,r]=[t.keys.peek(),e.peek()];return ir(i)||!r||r.count<2?i:Sg({...Pd,fps:r.fps},r.count)}change(e){let{state:t}=this.parts;Rt(()=>{t.keys.value=e,t.clip.peek()===sr&&!ir(e)&&(t.clip.value=null),t.clip.peek()===sr&&this.stay(Math.min(this.frame.peek(),e.count-1))})}stay(e){this.parts.state.playing.value=!1,this.parts.state.frame.value=e}};async function vf({width:n,height:e,data:t}){let i=new OffscreenCanvas(n,e);return i.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(t),n,e),0,0),i.convertToBlob({type:"image/png"})}function xa(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),6e4)}function ba(n,e){return`${n?.name??"avatar"}_${e}`.replace(/[^\w.-]+/g,"_")}var MS={"<f4":4,"<f8":8,"<i4":4},XF={"<f4":(n,e,t)=>n.setFloat32(e,t,!0),"<f8":(n,e,t)=>n.setFloat64(e,t,!0),"<i4":(n,e,t)=>n.setInt32(e,t,!0)};function AS(n){let e=Object.entries(n).map(([t,i])=>[`${t}.npy`,qF(i)]);return iS(Object.fromEntries(e))}function qF(n){if(n.kind==="text")return $F(n.values);let{kind:e,shape:t,values:i}=n,r=new DataView(new ArrayBuffer(MS[e]*i.length));for(let s=0;s<i.length;s++)XF[e](r,MS[e]*s,i[s]);return TS(e,t,r)}function $F(n){let e=n.map(r=>[...r].map(s=>s.codePointAt(0))),t=Math.max(1,...e.map(({length:r})=>r)),i=new DataView(new ArrayBuffer(4*t*n.length));return e.forEach((r,s)=>r.forEach((o,a)=>i.setUint32(4*(s*t+a),o,!0))),TS(`<U${t}`,[n.length],i)}function TS(n,e,t){let i=e.length===1?`${e[0]},`:e.join(", "),r=`{'descr': '${n}', 'fortran_order': False, 'shape': (${i}), }`,s=`${r.padEnd(64*Math.ceil((r.length+11)/64)-11)}
`,o=new Uint8Array(10+s.length+t.byteLength);return o.set([147,78,85,77,80,89,1,0,s.length&255,s.length>>8]),o.set(new TextEncoder().encode(s),10),o.set(new Uint8Array(t.buffer),10+s.length),o}function oy({body:n,floor:e,up:t}){let i=Ka(t),r=st(n.restJoints(),0);return{fromPage(s){let o=gi(s);o.rotations.set(Yt(i,xt(s.rotations,0)),0);let a=It(i,ES(st(s.trans,0),r));return o.trans.set([a[0]-r[0],a[1]-r[1]-e,a[2]-r[2]]),o},toPage(s,[o,a,l]){let c=mi(i),h=It(c,ES([o,a+e,l],r));return{turn:Jn(Yt(c,kt(s))),place:[h[0]-r[0],h[1]-r[1],h[2]-r[2]]}}}}var ES=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var YF=64*2**20,KF=["poses","trans","mocap_frame_rate","actor3d_key_frames","actor3d_key_smooth","actor3d_view_frames","actor3d_view_smooth","actor3d_views"],xf=class{constructor(e){this.parts=e}parts;save(){let{avatar:e,notices:t,state:i}=this.parts,r=e.peek();if(!r||!ir(i.keys.peek()))return t.info("There are no keys to save: K sets one.");xa(new Blob([JF(i.keys.peek(),r)]),ba(r,"keys.npz"))}async open(e){let{avatar:t,keying:i,notices:r}=this.parts,s=t.peek();if(!s||!/\.npz$/i.test(e.name)||e.size>YF)return!1;try{let o=ZF(new Uint8Array(await e.arrayBuffer()));if(!o?.has("actor3d_key_frames"))return!1;let a=jF(o,s);i.open(a),r.info(`${e.name}: ${a.poses.length} keys of poses, ${a.views.length} of the view.`)}catch(o){r.error(`${e.name} cannot be opened: ${o.message}.`)}return!0}};function ZF(n){try{return lf(n,KF)}catch{return null}}function JF(n,e){let{body:t}=e,[i,r]=[ma(n,t),oy(e)],s=new Float32Array(3*t.numJoints*n.count),o=new Float32Array(3*n.count);for(let a=0;a<n.count;a++){let l=r.fromPage(i.poseAt(a));for(let c=0;c<t.numJoints;c++)s.set(Jn(xt(l.rotations,c)),3*(a*t.numJoints+c));o.set(l.trans,3*a)}return AS({poses:{kind:"<f4",shape:[n.count,3*t.numJoints],values:s},trans:{kind:"<f4",shape:[n.count,3],values:o},mocap_frame_rate:{kind:"<f8",shape:[],values:[n.fps]},joint_names:{kind:"text",values:t.jointNames},actor3d_rest_joints:{kind:"<f4",shape:[t.numJoints,3],values:t.restJoints()},actor3d_key_frames:_f(n.poses.map(({frame:a})=>a)),actor3d_key_smooth:_f(n.poses.map(({smooth:a})=>Number(a))),actor3d_view_frames:_f(n.views.map(({frame:a})=>a)),actor3d_view_smooth:_f(n.views.map(({smooth:a})=>Number(a))),actor3d_views:{kind:"<f8",shape:[n.views.length,7],values:n.views.flatMap(({position:a,target:l,fov:c})=>[...a,...l,c])}})}var _f=n=>({kind:"<i4",shape:[n.length],values:n});function jF(n,e){let t=d=>{let m=n.get(d);if(!m)throw new Error(`it has no array “${d}”`);return m},{numJoints:i,jointNames:r}=e.body,[s,o,a]=[t("poses"),t("trans"),t("actor3d_views")],[l,c]=s.shape,h=t("mocap_frame_rate").data[0];if(c!==3*i)throw new Error(`its poses are of ${c/3} joints, this body has ${i}`);if(!(l<=$s))throw new Error(`it has ${l} frames, at most ${$s} are possible`);if(!(h>=1&&h<=sa))throw new Error(`its frame rate must lie between 1 and ${sa}, it says ${h}`);let u=oy(e),f={fps:h,count:l,poses:CS(t("actor3d_key_frames"),t("actor3d_key_smooth"),d=>QF(d,s,o,r,u)),views:CS(t("actor3d_view_frames"),t("actor3d_view_smooth"),(d,m)=>({position:RS(a.data,7*m),target:RS(a.data,7*m+3),fov:a.data[7*m+6]}))};if(!oa(f))throw new Error("its keys are damaged");return f}function CS(n,e,t){return[...n.data].map((i,r)=>({frame:i,smooth:e.data[r]===1,...t(i,r)}))}function QF(n,e,t,i,r){let s=i.map((c,h)=>[c,st(e.data,n*i.length+h)]),{turn:o,place:a}=r.toPage(s[0][1],st(t.data,n)),l=s.map(([c,h],u)=>[c,u===0?o:h]);return{turns:Object.fromEntries(l.filter(([,c])=>c.some(h=>h!==0))),place:a}}var RS=(n,e)=>[n[e],n[e+1],n[e+2]];var IS="view";function LS(n){let e=Object.entries(n).filter(([t,i])=>JSON.stringify(i)!==JSON.stringify(Fr[t]));return`#${IS}=${ok(JSON.stringify(Object.fromEntries(e)))}`}function FS(n){let e=new URLSearchParams(n.slice(1)).get(IS);if(e===null)return null;let t=ek(e),i={};for(let[r,s]of Object.entries(t)){let o=sk[r]??r;if(!Object.hasOwn(PS,o)||!PS[o](s))throw new Error(`This link is damaged: it has no usable "${o}".`);i[o]=o==="layers"?{...Fr.layers,...s}:s}return i}function ek(n){try{let e=JSON.parse(ak(n));if(Sf(e))return e}catch{}throw new Error("This link is damaged: its end may be missing.")}var Sf=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),kS=n=>typeof n=="number"&&Number.isFinite(n),Si=n=>typeof n=="boolean",DS=n=>typeof n=="string",wf=n=>n===null||DS(n),Oi=(n,e)=>t=>kS(t)&&t>=n&&t<=e,bf=n=>e=>n.includes(e),tk=n=>Sf(n)&&Object.keys(Fr.layers).every(e=>!(e in n)||Si(n[e])),NS=n=>DS(n)&&/^#[0-9a-f]{6}$/i.test(n),nk=n=>sb.includes(n)||NS(n),ik=n=>Sf(n)&&Si(n.on)&&Oi(-180,180)(n.turn)&&Oi(0,4)(n.brightness)&&NS(n.tint),rk=n=>n===null||Sf(n)&&ca(n.position)&&ca(n.target)&&kS(n.fov)&&wf(n.snapped),PS={clip:wf,frame:Oi(0,1e7),playing:Si,loop:Si,speed:Oi(.01,16),elapsed:Oi(-1e9,1e9),members:ib,chosen:Oi(0,1e6),still:rb,stillShown:Si,edits:Mg,shift:ca,keys:oa,autoKey:Si,viewFollows:Si,betas:Ag,view:rk,follow:Si,layers:tk,mode:bf(["splats","ellipsoids","points"]),coloring:bf(["rgb","part","normal","opacity","views","depth"]),exposure:Oi(-8,8),light:ik,background:nk,share:Oi(.01,1),resolution:Oi(.1,2),adapts:Si,streaming:Si,posing:Si,joint:wf,comparison:bf(ha),opacity:Oi(0,1),wipe:Oi(0,1),second:wf,autoRefine:Si,theme:bf(kd)},sk={served:"streaming"};function ok(n){let e=String.fromCharCode(...new TextEncoder().encode(n));return btoa(e).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function ak(n){let e=atob(n.replaceAll("-","+").replaceAll("_","/"));return new TextDecoder().decode(Uint8Array.from(e,t=>t.charCodeAt(0)))}var Mf=class{constructor(e){this.parts=e}parts;dropped=Se([]);questions=Se([]);aside=new Map;change(e,t){this.aside.set(e,this.dropped.peek()),this.dropped.value=this.aside.get(t)??[],this.questions.value=[]}of(e){return this.aside.get(e)??[]}async bringTo(e,t,i,r){let s=await this.parts.source.libraryMotion(t,i,r);this.aside.set(e,[...this.of(e).filter(o=>o.name!==t),s])}async open(e){for(let t of e)await this.read(t,{})}async answer(e){let t=this.questions.peek()[0];t&&(this.dismiss(),await this.read(t.file,e))}dismiss(){this.questions.value=this.questions.peek().slice(1)}async bring(e){let{avatar:t,notices:i,source:r}=this.parts,s=t.peek();if(this.dropped.peek().some(o=>o.name===e))return!0;if(!s||!r.library.peek().includes(e))return!1;try{return this.keep(await r.libraryMotion(e,s)),!0}catch(o){return i.error(o),!1}}keep(e){this.dropped.value=[...this.dropped.peek().filter(t=>t.name!==e.name),e]}async read(e,t){let{avatar:i,notices:r,source:s,play:o}=this.parts,a=i.peek();if(a)try{let l=await s.readMotion(e,a,t);this.keep(l),o(l)}catch(l){l instanceof va?this.questions.value=[{file:e,problem:l,flags:t},...this.questions.peek()]:r.error(l)}}};var lk={info:3,error:8},Af=class{shown=Se([]);next=1;info(e){this.show("info",e)}error(e){this.show("error",e instanceof Error?e.message:String(e))}dismiss(e){this.shown.value=this.shown.peek().filter(t=>t.id!==e)}show(e,t){let i={id:this.next++,kind:e,text:t};this.shown.value=[...this.shown.peek().filter(r=>r.text!==t),i].slice(-3),setTimeout(()=>this.dismiss(i.id),lk[e]*1e3)}};var US="actor3d.theme",OS="(max-width: 760px)",Tf=class{constructor(e){this.state=e;let t=kd.find(i=>i===ck(US));t&&(e.theme.value=t),We(()=>{document.documentElement.dataset.theme=this.shade.value})}state;embedded=new URLSearchParams(location.hash.slice(1)).has("embed");tab=Se(this.embedded||matchMedia(OS).matches?null:"look");shortcuts=Se(!1);recorder=Se(!1);narrow=BS(OS);prefersLight=BS("(prefers-color-scheme: light)");shade=Et(()=>{let e=this.state.theme.value;return e==="system"?this.prefersLight.value?"light":"dark":e});last="look";show(e){this.last=e,this.tab.value=this.narrow.peek()&&this.tab.peek()===e?null:e}togglePanel(){this.tab.value=this.tab.peek()===null?this.last:null}nextTheme(){let e=this.shade.peek()==="dark"?"light":"dark";this.state.theme.value=e,hk(US,e)}};function BS(n){let e=matchMedia(n),t=Se(e.matches);return e.addEventListener("change",()=>{t.value=e.matches}),t}function ck(n){try{return localStorage.getItem(n)}catch{return null}}function hk(n,e){try{localStorage.setItem(n,e)}catch{}}var Ef=class{constructor(e){this.parts=e}parts;transparent=Se(!1);scale=Se(1);async save(){let{arrived:e,engine:t}=this.parts;await e;let{clientWidth:i,clientHeight:r}=t.canvas,s=this.scale.peek(),o=await t.render({width:Math.round(i*s),height:Math.round(r*s),background:this.transparent.peek()?null:"display",layers:!0});xa(await vf(o),this.fileName("png"))}fileName(e){let{clip:t,frame:i}=this.parts.state,r=t.peek()===null?"rest":`${t.peek()}_${Math.round(i.peek())}`;return ba(this.parts.avatar.peek(),`${r}.${e}`)}};var uk=.25,Cf=class{constructor(e,t,i=()=>!1){this.state=e;this.clip=t;this.passes=i}state;clip;passes;before=null;tick(e){let t=this.clip(),i=this.before===null?0:Math.min(Math.max(e-this.before,0)/1e3,uk);if(this.before=this.state.playing.peek()?e:null,!this.state.playing.peek())return;let r=i*this.state.speed.peek();t&&t.count>1?this.advance(r*t.fps,t):r>0&&(this.state.elapsed.value+=r)}toggle(){this.state.playing.peek()?this.pause():this.play()}play(){let e=this.clip();if(!e||e.count<2){this.state.playing.value=this.passes();return}!this.state.loop.peek()&&this.state.frame.peek()>=e.count-1&&(this.state.frame.value=0),this.state.playing.value=!0}pause(){this.seek(this.state.frame.peek())}seek(e){let t=(this.clip()?.count??1)-1;Rt(()=>{this.state.playing.value=!1,this.state.frame.value=Math.min(Math.max(Math.round(e),0),t)})}step(e){let t=this.clip()?.count??1,i=Math.round(this.state.frame.peek())+e;this.seek(this.state.loop.peek()?(i%t+t)%t:i)}advance(e,t){let i=this.state.frame.peek()+e;i<t.count-1?this.state.frame.value=i:this.state.loop.peek()?this.lap(i,t):this.seek(t.count-1)}lap(e,{count:t,fps:i}){Rt(()=>{this.state.frame.value=e%t,e>=t&&(this.state.elapsed.value+=t/i)})}};var Rf=class{constructor(e,t,i,r){this.state=e;this.history=t;this.avatar=i;this.pose=r}state;history;avatar;pose;begin(){this.history.mark(),this.state.playing.value=!1,this.state.frame.value=Math.round(this.state.frame.peek())}turn(e){let[t,i]=[this.body(),this.pose.value];return t&&i?ps(i,t.jointNames.indexOf(e)):[0,0,0]}limits(e){return Nd(e)}setTurn(e,t){this.state.edits.value={...this.state.edits.peek(),[e]:t}}setShift(e){this.state.shift.value=e}drag(e,t,i){let r=this.body();if(!r)return;let s=this.state.betas.peek(),o=nw(r,t,s?Float32Array.from(s):void 0,e,i);this.state.edits.value={...this.state.edits.peek(),...Od(r,t,o)}}setBeta(e,t){let i=this.body()?.betas;if(!i)return;let r=[...this.state.betas.peek()??i];r[e]=t,this.state.betas.value=r}resetShape(){this.begin(),this.state.betas.value=null}reset(e){this.begin();let t=Object.entries(this.state.edits.peek()).filter(([i])=>e&&!e.includes(i));Rt(()=>{this.state.edits.value=Object.fromEntries(t),e||(this.state.shift.value=[0,0,0])})}mirror(){let[e,t]=[this.body(),this.pose.peek()];!e||!t||(this.begin(),this.state.edits.value={...this.state.edits.peek(),...mb(e,t)})}body(){return this.avatar.value?.body??null}};function VS({codec:n,fps:e,height:t,pictures:i,width:r}){let s=v=>Math.round(1e3*v/e),o=i.flatMap(({isKey:v},p)=>v?[p]:[]),a=o.map((v,p)=>fk(i.slice(v,o[p+1]),v,s)),l=Qe(357149030,[Qe(2807729,Kt(1e6)),Qe(17545,mk(s(i.length))),Qe(19840,Pf("actor3d")),Qe(22337,Pf("actor3d"))]),c=[Qe(176,Kt(r)),Qe(186,Kt(t)),Qe(21440,Kt(1))],h=Qe(174,[Qe(215,Kt(1)),Qe(29637,Kt(1)),Qe(131,Kt(1)),Qe(134,Pf(n)),Qe(21998,Kt(1)),Qe(2352003,Kt(Math.round(1e9/e))),Qe(224,c)]),u=[l,Qe(374648427,[h])],f=a.map(v=>v.length),d=If([...u,zS(f,o.map(s),0)].map(v=>v.length)),m=[...u,zS(f,o.map(s),d),...a];return new Blob([dk(),Qe(408125543,m)],{type:"video/webm"})}function dk(){return Qe(440786851,[Qe(17030,Kt(1)),Qe(17143,Kt(1)),Qe(17138,Kt(4)),Qe(17139,Kt(8)),Qe(17026,Pf("webm")),Qe(17031,Kt(4)),Qe(17029,Kt(2))])}function fk(n,e,t){let i=n.map(({alpha:r,color:s,isKey:o},a)=>{let[l,c,h]=[t(e+a)-t(e),t(e+a-1),t(e+a+1)],u=Qe(166,[Qe(238,Kt(1)),Qe(165,r)]);return Qe(160,[Qe(161,GS([Uint8Array.of(129,l>>8,l&255,0),s])),Qe(30113,[u]),Qe(155,Kt(h-t(e+a))),...o?[]:[Qe(251,pk(c-t(e+a)))]])});return Qe(524531317,[Qe(231,Kt(t(e))),...i])}function zS(n,e,t){let i=n.map((r,s)=>{let o=Qe(241,Kt(t+If(n.slice(0,s))));return Qe(187,[Qe(179,Kt(e[s])),Qe(183,[Qe(247,Kt(1)),o])])});return Qe(475249515,i)}function Qe(n,e){let t=e instanceof Uint8Array?[e]:e,i=[24,16,8,0].map(s=>n>>>s&255),r=Kt(If(t.map(s=>s.length)));return r[0]=1,GS([Uint8Array.from(i.slice(i.findIndex(s=>s>0))),r,...t])}function GS(n){let e=new Uint8Array(If(n.map(i=>i.length))),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}function Kt(n){let e=new DataView(new ArrayBuffer(8));return e.setBigUint64(0,BigInt(n)),new Uint8Array(e.buffer)}function pk(n){return Uint8Array.of(n>>8&255,n&255)}function mk(n){let e=new DataView(new ArrayBuffer(8));return e.setFloat64(0,n),new Uint8Array(e.buffer)}var Pf=n=>new TextEncoder().encode(n),If=n=>n.reduce((e,t)=>e+t,0);var yy=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},N=(n,e,t)=>(yy(n,e,"read from private field"),t?t.call(n):e.get(n)),rt=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},Sn=(n,e,t,i)=>(yy(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),gk=(n,e,t,i)=>({set _(r){Sn(n,e,r,t)},get _(){return N(n,e,i)}}),ut=(n,e,t)=>(yy(n,e,"access private method"),t),pt=new Uint8Array(8),dr=new DataView(pt.buffer),gn=n=>[(n%256+256)%256],St=n=>(dr.setUint16(0,n,!1),[pt[0],pt[1]]),yk=n=>(dr.setInt16(0,n,!1),[pt[0],pt[1]]),WS=n=>(dr.setUint32(0,n,!1),[pt[1],pt[2],pt[3]]),Ae=n=>(dr.setUint32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),vk=n=>(dr.setInt32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),io=n=>(dr.setUint32(0,Math.floor(n/2**32),!1),dr.setUint32(4,n,!1),[pt[0],pt[1],pt[2],pt[3],pt[4],pt[5],pt[6],pt[7]]),vy=n=>(dr.setInt16(0,2**8*n,!1),[pt[0],pt[1]]),hr=n=>(dr.setInt32(0,2**16*n,!1),[pt[0],pt[1],pt[2],pt[3]]),ay=n=>(dr.setInt32(0,2**30*n,!1),[pt[0],pt[1],pt[2],pt[3]]),Mi=(n,e=!1)=>{let t=Array(n.length).fill(null).map((i,r)=>n.charCodeAt(r));return e&&t.push(0),t},Uf=n=>n&&n[n.length-1],_y=n=>{let e;for(let t of n)(!e||t.presentationTimestamp>e.presentationTimestamp)&&(e=t);return e},ur=(n,e,t=!0)=>{let i=n*e;return t?Math.round(i):i},XS=n=>{let e=n*(Math.PI/180),t=Math.cos(e),i=Math.sin(e);return[t,i,0,-i,t,0,0,0,1]},qS=XS(0),$S=n=>[hr(n[0]),hr(n[1]),ay(n[2]),hr(n[3]),hr(n[4]),ay(n[5]),hr(n[6]),hr(n[7]),ay(n[8])],fc=n=>!n||typeof n!="object"?n:Array.isArray(n)?n.map(fc):Object.fromEntries(Object.entries(n).map(([e,t])=>[e,fc(t)])),Aa=n=>n>=0&&n<2**32,on=(n,e,t)=>({type:n,contents:e&&new Uint8Array(e.flat(10)),children:t}),Ut=(n,e,t,i,r)=>on(n,[gn(e),WS(t),i??[]],r),_k=n=>{let e=512;return n.fragmented?on("ftyp",[Mi("iso5"),Ae(e),Mi("iso5"),Mi("iso6"),Mi("mp41")]):on("ftyp",[Mi("isom"),Ae(e),Mi("isom"),n.holdsAvc?Mi("avc1"):[],Mi("mp41")])},ly=n=>({type:"mdat",largeSize:n}),xk=n=>({type:"free",size:n}),Lf=(n,e,t=!1)=>on("moov",null,[bk(e,n),...n.map(i=>wk(i,e)),t?Qk(n):null]),bk=(n,e)=>{let t=ur(Math.max(0,...e.filter(o=>o.samples.length>0).map(o=>{let a=_y(o.samples);return a.presentationTimestamp+a.duration})),uy),i=Math.max(...e.map(o=>o.id))+1,r=!Aa(n)||!Aa(t),s=r?io:Ae;return Ut("mvhd",+r,0,[s(n),s(n),Ae(uy),s(t),hr(1),vy(1),Array(10).fill(0),$S(qS),Array(24).fill(0),Ae(i)])},wk=(n,e)=>on("trak",null,[Sk(n,e),Mk(n,e)]),Sk=(n,e)=>{let t=_y(n.samples),i=ur(t?t.presentationTimestamp+t.duration:0,uy),r=!Aa(e)||!Aa(i),s=r?io:Ae,o;return n.info.type==="video"?o=typeof n.info.rotation=="number"?XS(n.info.rotation):n.info.rotation:o=qS,Ut("tkhd",+r,3,[s(e),s(e),Ae(n.id),Ae(0),s(i),Array(8).fill(0),St(0),St(0),vy(n.info.type==="audio"?1:0),St(0),$S(o),hr(n.info.type==="video"?n.info.width:0),hr(n.info.type==="video"?n.info.height:0)])},Mk=(n,e)=>on("mdia",null,[Ak(n,e),Tk(n.info.type==="video"?"vide":"soun"),Ek(n)]),Ak=(n,e)=>{let t=_y(n.samples),i=ur(t?t.presentationTimestamp+t.duration:0,n.timescale),r=!Aa(e)||!Aa(i),s=r?io:Ae;return Ut("mdhd",+r,0,[s(e),s(e),Ae(n.timescale),s(i),St(21956),St(0)])},Tk=n=>Ut("hdlr",0,0,[Mi("mhlr"),Mi(n),Ae(0),Ae(0),Ae(0),Mi("mp4-muxer-hdlr",!0)]),Ek=n=>on("minf",null,[n.info.type==="video"?Ck():Rk(),Pk(),Fk(n)]),Ck=()=>Ut("vmhd",0,1,[St(0),St(0),St(0),St(0)]),Rk=()=>Ut("smhd",0,0,[St(0),St(0)]),Pk=()=>on("dinf",null,[Ik()]),Ik=()=>Ut("dref",0,0,[Ae(1)],[Lk()]),Lk=()=>Ut("url ",0,1),Fk=n=>{let e=n.compositionTimeOffsetTable.length>1||n.compositionTimeOffsetTable.some(t=>t.sampleCompositionTimeOffset!==0);return on("stbl",null,[kk(n),$k(n),Yk(n),Kk(n),Zk(n),Jk(n),e?jk(n):null])},kk=n=>Ut("stsd",0,0,[Ae(1)],[n.info.type==="video"?Dk(cD[n.info.codec],n):Wk(uD[n.info.codec],n)]),Dk=(n,e)=>on(n,[Array(6).fill(0),St(1),St(0),St(0),Array(12).fill(0),St(e.info.width),St(e.info.height),Ae(4718592),Ae(4718592),Ae(0),St(1),Array(32).fill(0),St(24),yk(65535)],[hD[e.info.codec](e),e.info.decoderConfig.colorSpace?Bk(e):null]),Nk={bt709:1,bt470bg:5,smpte170m:6},Uk={bt709:1,smpte170m:6,"iec61966-2-1":13},Ok={rgb:0,bt709:1,bt470bg:5,smpte170m:6},Bk=n=>on("colr",[Mi("nclx"),St(Nk[n.info.decoderConfig.colorSpace.primaries]),St(Uk[n.info.decoderConfig.colorSpace.transfer]),St(Ok[n.info.decoderConfig.colorSpace.matrix]),gn((n.info.decoderConfig.colorSpace.fullRange?1:0)<<7)]),zk=n=>n.info.decoderConfig&&on("avcC",[...new Uint8Array(n.info.decoderConfig.description)]),Vk=n=>n.info.decoderConfig&&on("hvcC",[...new Uint8Array(n.info.decoderConfig.description)]),Gk=n=>{if(!n.info.decoderConfig)return null;let e=n.info.decoderConfig;if(!e.colorSpace)throw new Error("'colorSpace' is required in the decoder config for VP9.");let t=e.codec.split("."),i=Number(t[1]),r=Number(t[2]),a=(Number(t[3])<<4)+(0<<1)+Number(e.colorSpace.fullRange);return Ut("vpcC",1,0,[gn(i),gn(r),gn(a),gn(2),gn(2),gn(2),St(0)])},Hk=()=>{let t=(1<<7)+1;return on("av1C",[t,0,0,0])},Wk=(n,e)=>on(n,[Array(6).fill(0),St(1),St(0),St(0),Ae(0),St(e.info.numberOfChannels),St(16),St(0),St(0),hr(e.info.sampleRate)],[dD[e.info.codec](e)]),Xk=n=>{let e=new Uint8Array(n.info.decoderConfig.description);return Ut("esds",0,0,[Ae(58753152),gn(32+e.byteLength),St(1),gn(0),Ae(75530368),gn(18+e.byteLength),gn(64),gn(21),WS(0),Ae(130071),Ae(130071),Ae(92307584),gn(e.byteLength),...e,Ae(109084800),gn(1),gn(2)])},qk=n=>{let e=3840,t=0,i=n.info.decoderConfig?.description;if(i){if(i.byteLength<18)throw new TypeError("Invalid decoder description provided for Opus; must be at least 18 bytes long.");let r=ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i);e=r.getUint16(10,!0),t=r.getInt16(14,!0)}return on("dOps",[gn(0),gn(n.info.numberOfChannels),St(e),Ae(n.info.sampleRate),vy(t),gn(0)])},$k=n=>Ut("stts",0,0,[Ae(n.timeToSampleTable.length),n.timeToSampleTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleDelta)])]),Yk=n=>{if(n.samples.every(t=>t.type==="key"))return null;let e=[...n.samples.entries()].filter(([,t])=>t.type==="key");return Ut("stss",0,0,[Ae(e.length),e.map(([t])=>Ae(t+1))])},Kk=n=>Ut("stsc",0,0,[Ae(n.compactlyCodedChunkTable.length),n.compactlyCodedChunkTable.map(e=>[Ae(e.firstChunk),Ae(e.samplesPerChunk),Ae(1)])]),Zk=n=>Ut("stsz",0,0,[Ae(0),Ae(n.samples.length),n.samples.map(e=>Ae(e.size))]),Jk=n=>n.finalizedChunks.length>0&&Uf(n.finalizedChunks).offset>=2**32?Ut("co64",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>io(e.offset))]):Ut("stco",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>Ae(e.offset))]),jk=n=>Ut("ctts",0,0,[Ae(n.compositionTimeOffsetTable.length),n.compositionTimeOffsetTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleCompositionTimeOffset)])]),Qk=n=>on("mvex",null,n.map(eD)),eD=n=>Ut("trex",0,0,[Ae(n.id),Ae(1),Ae(0),Ae(0),Ae(0)]),HS=(n,e)=>on("moof",null,[tD(n),...e.map(nD)]),tD=n=>Ut("mfhd",0,0,[Ae(n)]),YS=n=>{let e=0,t=0,i=0,r=0,s=n.type==="delta";return t|=+s,s?e|=1:e|=2,e<<24|t<<16|i<<8|r},nD=n=>on("traf",null,[iD(n),rD(n),sD(n)]),iD=n=>{let e=0;e|=8,e|=16,e|=32,e|=131072;let t=n.currentChunk.samples[1]??n.currentChunk.samples[0],i={duration:t.timescaleUnitsToNextSample,size:t.size,flags:YS(t)};return Ut("tfhd",0,e,[Ae(n.id),Ae(i.duration),Ae(i.size),Ae(i.flags)])},rD=n=>Ut("tfdt",1,0,[io(ur(n.currentChunk.startTimestamp,n.timescale))]),sD=n=>{let e=n.currentChunk.samples.map(v=>v.timescaleUnitsToNextSample),t=n.currentChunk.samples.map(v=>v.size),i=n.currentChunk.samples.map(YS),r=n.currentChunk.samples.map(v=>ur(v.presentationTimestamp-v.decodeTimestamp,n.timescale)),s=new Set(e),o=new Set(t),a=new Set(i),l=new Set(r),c=a.size===2&&i[0]!==i[1],h=s.size>1,u=o.size>1,f=!c&&a.size>1,d=l.size>1||[...l].some(v=>v!==0),m=0;return m|=1,m|=4*+c,m|=256*+h,m|=512*+u,m|=1024*+f,m|=2048*+d,Ut("trun",1,m,[Ae(n.currentChunk.samples.length),Ae(n.currentChunk.offset-n.currentChunk.moofOffset||0),c?Ae(i[0]):[],n.currentChunk.samples.map((v,p)=>[h?Ae(e[p]):[],u?Ae(t[p]):[],f?Ae(i[p]):[],d?vk(r[p]):[]])])},oD=n=>on("mfra",null,[...n.map(aD),lD()]),aD=(n,e)=>Ut("tfra",1,0,[Ae(n.id),Ae(63),Ae(n.finalizedChunks.length),n.finalizedChunks.map(i=>[io(ur(i.startTimestamp,n.timescale)),io(i.moofOffset),Ae(e+1),Ae(1),Ae(1)])]),lD=()=>Ut("mfro",0,0,[Ae(0)]),cD={avc:"avc1",hevc:"hvc1",vp9:"vp09",av1:"av01"},hD={avc:zk,hevc:Vk,vp9:Gk,av1:Hk},uD={aac:"mp4a",opus:"Opus"},dD={aac:Xk,opus:qk};var Hf=class{},xy=class extends Hf{constructor(){super(...arguments),this.buffer=null}},KS=class extends Hf{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},fD=class extends Hf{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},js,wa,ZS=class{constructor(){this.pos=0,rt(this,js,new Uint8Array(8)),rt(this,wa,new DataView(N(this,js).buffer)),this.offsets=new WeakMap}seek(n){this.pos=n}writeU32(n){N(this,wa).setUint32(0,n,!1),this.write(N(this,js).subarray(0,4))}writeU64(n){N(this,wa).setUint32(0,Math.floor(n/2**32),!1),N(this,wa).setUint32(4,n,!1),this.write(N(this,js).subarray(0,8))}writeAscii(n){for(let e=0;e<n.length;e++)N(this,wa).setUint8(e%8,n.charCodeAt(e)),e%8===7&&this.write(N(this,js));n.length%8!==0&&this.write(N(this,js).subarray(0,n.length%8))}writeBox(n){if(this.offsets.set(n,this.pos),n.contents&&!n.children)this.writeBoxHeader(n,n.size??n.contents.byteLength+8),this.write(n.contents);else{let e=this.pos;if(this.writeBoxHeader(n,0),n.contents&&this.write(n.contents),n.children)for(let r of n.children)r&&this.writeBox(r);let t=this.pos,i=n.size??t-e;this.seek(e),this.writeBoxHeader(n,i),this.seek(t)}}writeBoxHeader(n,e){this.writeU32(n.largeSize?1:e),this.writeAscii(n.type),n.largeSize&&this.writeU64(e)}measureBoxHeader(n){return 8+(n.largeSize?8:0)}patchBox(n){let e=this.pos;this.seek(this.offsets.get(n)),this.writeBox(n),this.seek(e)}measureBox(n){if(n.contents&&!n.children)return this.measureBoxHeader(n)+n.contents.byteLength;{let e=this.measureBoxHeader(n);if(n.contents&&(e+=n.contents.byteLength),n.children)for(let t of n.children)t&&(e+=this.measureBox(t));return e}}};js=new WeakMap;wa=new WeakMap;var Ff,no,vc,uc,kf,cy,pD=class extends ZS{constructor(n){super(),rt(this,kf),rt(this,Ff,void 0),rt(this,no,new ArrayBuffer(2**16)),rt(this,vc,new Uint8Array(N(this,no))),rt(this,uc,0),Sn(this,Ff,n)}write(n){ut(this,kf,cy).call(this,this.pos+n.byteLength),N(this,vc).set(n,this.pos),this.pos+=n.byteLength,Sn(this,uc,Math.max(N(this,uc),this.pos))}finalize(){ut(this,kf,cy).call(this,this.pos),N(this,Ff).buffer=N(this,no).slice(0,Math.max(N(this,uc),this.pos))}};Ff=new WeakMap;no=new WeakMap;vc=new WeakMap;uc=new WeakMap;kf=new WeakSet;cy=function(n){let e=N(this,no).byteLength;for(;e<n;)e*=2;if(e===N(this,no).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(N(this,vc),0),Sn(this,no,t),Sn(this,vc,i)};var mD=2**24,gD=2,pc,Qs,dc,Or,ci,Of,hy,by,JS,wy,jS,mc,Bf,Sy=class extends ZS{constructor(n){super(),rt(this,Of),rt(this,by),rt(this,wy),rt(this,mc),rt(this,pc,void 0),rt(this,Qs,[]),rt(this,dc,void 0),rt(this,Or,void 0),rt(this,ci,[]),Sn(this,pc,n),Sn(this,dc,n.options?.chunked??!1),Sn(this,Or,n.options?.chunkSize??mD)}write(n){N(this,Qs).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(N(this,Qs).length===0)return;let n=[],e=[...N(this,Qs)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of N(this,Qs))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);N(this,dc)?(ut(this,Of,hy).call(this,t.data,t.start),ut(this,mc,Bf).call(this)):N(this,pc).options.onData?.(t.data,t.start)}N(this,Qs).length=0}finalize(){N(this,dc)&&ut(this,mc,Bf).call(this,!0)}};pc=new WeakMap;Qs=new WeakMap;dc=new WeakMap;Or=new WeakMap;ci=new WeakMap;Of=new WeakSet;hy=function(n,e){let t=N(this,ci).findIndex(a=>a.start<=e&&e<a.start+N(this,Or));t===-1&&(t=ut(this,wy,jS).call(this,e));let i=N(this,ci)[t],r=e-i.start,s=n.subarray(0,Math.min(N(this,Or)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(ut(this,by,JS).call(this,i,o),i.written[0].start===0&&i.written[0].end===N(this,Or)&&(i.shouldFlush=!0),N(this,ci).length>gD){for(let a=0;a<N(this,ci).length-1;a++)N(this,ci)[a].shouldFlush=!0;ut(this,mc,Bf).call(this)}s.byteLength<n.byteLength&&ut(this,Of,hy).call(this,n.subarray(s.byteLength),e+s.byteLength)};by=new WeakSet;JS=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};wy=new WeakSet;jS=function(n){let t={start:Math.floor(n/N(this,Or))*N(this,Or),data:new Uint8Array(N(this,Or)),written:[],shouldFlush:!1};return N(this,ci).push(t),N(this,ci).sort((i,r)=>i.start-r.start),N(this,ci).indexOf(t)};mc=new WeakSet;Bf=function(n=!1){for(let e=0;e<N(this,ci).length;e++){let t=N(this,ci)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written)N(this,pc).options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start);N(this,ci).splice(e--,1)}}};var yD=class extends Sy{constructor(n){super(new KS({onData:(e,t)=>n.stream.write({type:"write",data:e,position:t}),chunked:!0,chunkSize:n.options?.chunkSize}))}},uy=1e3,vD=["avc","hevc","vp9","av1"],_D=["aac","opus"],xD=2082844800,bD=["strict","offset","cross-track-offset"],Be,$e,zf,li,Rn,wn,Sa,Ma,My,eo,to,gc,dy,QS,fy,eM,Ay,tM,py,nM,Ty,iM,Df,my,cr,Ur,Ey,rM,yc,Vf,Gf,Cy,Ta,_c,Nf,gy,sM=class{constructor(n){if(rt(this,dy),rt(this,fy),rt(this,Ay),rt(this,py),rt(this,Ty),rt(this,Df),rt(this,cr),rt(this,Ey),rt(this,yc),rt(this,Gf),rt(this,Ta),rt(this,Nf),rt(this,Be,void 0),rt(this,$e,void 0),rt(this,zf,void 0),rt(this,li,void 0),rt(this,Rn,null),rt(this,wn,null),rt(this,Sa,Math.floor(Date.now()/1e3)+xD),rt(this,Ma,[]),rt(this,My,1),rt(this,eo,[]),rt(this,to,[]),rt(this,gc,!1),ut(this,dy,QS).call(this,n),n.video=fc(n.video),n.audio=fc(n.audio),n.fastStart=fc(n.fastStart),this.target=n.target,Sn(this,Be,{firstTimestampBehavior:"strict",...n}),n.target instanceof xy)Sn(this,$e,new pD(n.target));else if(n.target instanceof KS)Sn(this,$e,new Sy(n.target));else if(n.target instanceof fD)Sn(this,$e,new yD(n.target));else throw new Error(`Invalid target: ${n.target}`);ut(this,py,nM).call(this),ut(this,fy,eM).call(this)}addVideoChunk(n,e,t,i){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (sample) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");if(i!==void 0&&!Number.isFinite(i))throw new TypeError("addVideoChunk's fourth argument (compositionTimeOffset), when provided, must be a real number.");let r=new Uint8Array(n.byteLength);n.copyTo(r),this.addVideoChunkRaw(r,n.type,t??n.timestamp,n.duration,e,i)}addVideoChunkRaw(n,e,t,i,r,s){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addVideoChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addVideoChunkRaw's fifth argument (meta), when provided, must be an object.");if(s!==void 0&&!Number.isFinite(s))throw new TypeError("addVideoChunkRaw's sixth argument (compositionTimeOffset), when provided, must be a real number.");if(ut(this,Nf,gy).call(this),!N(this,Be).video)throw new Error("No video track declared.");if(typeof N(this,Be).fastStart=="object"&&N(this,Rn).samples.length===N(this,Be).fastStart.expectedVideoChunks)throw new Error(`Cannot add more video chunks than specified in 'fastStart' (${N(this,Be).fastStart.expectedVideoChunks}).`);let o=ut(this,Df,my).call(this,N(this,Rn),n,e,t,i,r,s);if(N(this,Be).fastStart==="fragmented"&&N(this,wn)){for(;N(this,to).length>0&&N(this,to)[0].decodeTimestamp<=o.decodeTimestamp;){let a=N(this,to).shift();ut(this,cr,Ur).call(this,N(this,wn),a)}o.decodeTimestamp<=N(this,wn).lastDecodeTimestamp?ut(this,cr,Ur).call(this,N(this,Rn),o):N(this,eo).push(o)}else ut(this,cr,Ur).call(this,N(this,Rn),o)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (sample) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,n.duration,e)}addAudioChunkRaw(n,e,t,i,r){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addAudioChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addAudioChunkRaw's fifth argument (meta), when provided, must be an object.");if(ut(this,Nf,gy).call(this),!N(this,Be).audio)throw new Error("No audio track declared.");if(typeof N(this,Be).fastStart=="object"&&N(this,wn).samples.length===N(this,Be).fastStart.expectedAudioChunks)throw new Error(`Cannot add more audio chunks than specified in 'fastStart' (${N(this,Be).fastStart.expectedAudioChunks}).`);let s=ut(this,Df,my).call(this,N(this,wn),n,e,t,i,r);if(N(this,Be).fastStart==="fragmented"&&N(this,Rn)){for(;N(this,eo).length>0&&N(this,eo)[0].decodeTimestamp<=s.decodeTimestamp;){let o=N(this,eo).shift();ut(this,cr,Ur).call(this,N(this,Rn),o)}s.decodeTimestamp<=N(this,Rn).lastDecodeTimestamp?ut(this,cr,Ur).call(this,N(this,wn),s):N(this,to).push(s)}else ut(this,cr,Ur).call(this,N(this,wn),s)}finalize(){if(N(this,gc))throw new Error("Cannot finalize a muxer more than once.");if(N(this,Be).fastStart==="fragmented"){for(let e of N(this,eo))ut(this,cr,Ur).call(this,N(this,Rn),e);for(let e of N(this,to))ut(this,cr,Ur).call(this,N(this,wn),e);ut(this,Gf,Cy).call(this,!1)}else N(this,Rn)&&ut(this,yc,Vf).call(this,N(this,Rn)),N(this,wn)&&ut(this,yc,Vf).call(this,N(this,wn));let n=[N(this,Rn),N(this,wn)].filter(Boolean);if(N(this,Be).fastStart==="in-memory"){let e;for(let i=0;i<2;i++){let r=Lf(n,N(this,Sa)),s=N(this,$e).measureBox(r);e=N(this,$e).measureBox(N(this,li));let o=N(this,$e).pos+s+e;for(let a of N(this,Ma)){a.offset=o;for(let{data:l}of a.samples)o+=l.byteLength,e+=l.byteLength}if(o<2**32)break;e>=2**32&&(N(this,li).largeSize=!0)}let t=Lf(n,N(this,Sa));N(this,$e).writeBox(t),N(this,li).size=e,N(this,$e).writeBox(N(this,li));for(let i of N(this,Ma))for(let r of i.samples)N(this,$e).write(r.data),r.data=null}else if(N(this,Be).fastStart==="fragmented"){let e=N(this,$e).pos,t=oD(n);N(this,$e).writeBox(t);let i=N(this,$e).pos-e;N(this,$e).seek(N(this,$e).pos-4),N(this,$e).writeU32(i)}else{let e=N(this,$e).offsets.get(N(this,li)),t=N(this,$e).pos-e;N(this,li).size=t,N(this,li).largeSize=t>=2**32,N(this,$e).patchBox(N(this,li));let i=Lf(n,N(this,Sa));if(typeof N(this,Be).fastStart=="object"){N(this,$e).seek(N(this,zf)),N(this,$e).writeBox(i);let r=e-N(this,$e).pos;N(this,$e).writeBox(xk(r))}else N(this,$e).writeBox(i)}ut(this,Ta,_c).call(this),N(this,$e).finalize(),Sn(this,gc,!0)}};Be=new WeakMap;$e=new WeakMap;zf=new WeakMap;li=new WeakMap;Rn=new WeakMap;wn=new WeakMap;Sa=new WeakMap;Ma=new WeakMap;My=new WeakMap;eo=new WeakMap;to=new WeakMap;gc=new WeakMap;dy=new WeakSet;QS=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof Hf))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(!vD.includes(n.video.codec))throw new TypeError(`Unsupported video codec: ${n.video.codec}`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);let e=n.video.rotation;if(typeof e=="number"&&![0,90,180,270].includes(e))throw new TypeError(`Invalid video rotation: ${e}. Has to be 0, 90, 180 or 270.`);if(Array.isArray(e)&&(e.length!==9||e.some(t=>typeof t!="number")))throw new TypeError(`Invalid video transformation matrix: ${e.join()}`);if(n.video.frameRate!==void 0&&(!Number.isInteger(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive integer.`)}if(n.audio){if(!_D.includes(n.audio.codec))throw new TypeError(`Unsupported audio codec: ${n.audio.codec}`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`)}if(n.firstTimestampBehavior&&!bD.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(typeof n.fastStart=="object"){if(n.video){if(n.fastStart.expectedVideoChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedVideoChunks'.");if(!Number.isInteger(n.fastStart.expectedVideoChunks)||n.fastStart.expectedVideoChunks<0)throw new TypeError("'expectedVideoChunks' must be a non-negative integer.")}if(n.audio){if(n.fastStart.expectedAudioChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedAudioChunks'.");if(!Number.isInteger(n.fastStart.expectedAudioChunks)||n.fastStart.expectedAudioChunks<0)throw new TypeError("'expectedAudioChunks' must be a non-negative integer.")}}else if(![!1,"in-memory","fragmented"].includes(n.fastStart))throw new TypeError("'fastStart' option must be false, 'in-memory', 'fragmented' or an object.");if(n.minFragmentDuration!==void 0&&(!Number.isFinite(n.minFragmentDuration)||n.minFragmentDuration<0))throw new TypeError("'minFragmentDuration' must be a non-negative number.")};fy=new WeakSet;eM=function(){if(N(this,$e).writeBox(_k({holdsAvc:N(this,Be).video?.codec==="avc",fragmented:N(this,Be).fastStart==="fragmented"})),Sn(this,zf,N(this,$e).pos),N(this,Be).fastStart==="in-memory")Sn(this,li,ly(!1));else if(N(this,Be).fastStart!=="fragmented"){if(typeof N(this,Be).fastStart=="object"){let n=ut(this,Ay,tM).call(this);N(this,$e).seek(N(this,$e).pos+n)}Sn(this,li,ly(!0)),N(this,$e).writeBox(N(this,li))}ut(this,Ta,_c).call(this)};Ay=new WeakSet;tM=function(){if(typeof N(this,Be).fastStart!="object")return;let n=0,e=[N(this,Be).fastStart.expectedVideoChunks,N(this,Be).fastStart.expectedAudioChunks];for(let t of e)t&&(n+=8*Math.ceil(2/3*t),n+=4*t,n+=12*Math.ceil(2/3*t),n+=4*t,n+=8*t);return n+=4096,n};py=new WeakSet;nM=function(){if(N(this,Be).video&&Sn(this,Rn,{id:1,info:{type:"video",codec:N(this,Be).video.codec,width:N(this,Be).video.width,height:N(this,Be).video.height,rotation:N(this,Be).video.rotation??0,decoderConfig:null},timescale:N(this,Be).video.frameRate??57600,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),N(this,Be).audio&&(Sn(this,wn,{id:N(this,Be).video?2:1,info:{type:"audio",codec:N(this,Be).audio.codec,numberOfChannels:N(this,Be).audio.numberOfChannels,sampleRate:N(this,Be).audio.sampleRate,decoderConfig:null},timescale:N(this,Be).audio.sampleRate,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),N(this,Be).audio.codec==="aac")){let n=ut(this,Ty,iM).call(this,2,N(this,Be).audio.sampleRate,N(this,Be).audio.numberOfChannels);N(this,wn).info.decoderConfig={codec:N(this,Be).audio.codec,description:n,numberOfChannels:N(this,Be).audio.numberOfChannels,sampleRate:N(this,Be).audio.sampleRate}}};Ty=new WeakSet;iM=function(n,e,t){let r=[96e3,88200,64e3,48e3,44100,32e3,24e3,22050,16e3,12e3,11025,8e3,7350].indexOf(e),s=t,o="";o+=n.toString(2).padStart(5,"0"),o+=r.toString(2).padStart(4,"0"),r===15&&(o+=e.toString(2).padStart(24,"0")),o+=s.toString(2).padStart(4,"0");let a=Math.ceil(o.length/8)*8;o=o.padEnd(a,"0");let l=new Uint8Array(o.length/8);for(let c=0;c<o.length;c+=8)l[c/8]=parseInt(o.slice(c,c+8),2);return l};Df=new WeakSet;my=function(n,e,t,i,r,s,o){let a=i/1e6,l=(i-(o??0))/1e6,c=r/1e6,h=ut(this,Ey,rM).call(this,a,l,n);return a=h.presentationTimestamp,l=h.decodeTimestamp,s?.decoderConfig&&(n.info.decoderConfig===null?n.info.decoderConfig=s.decoderConfig:Object.assign(n.info.decoderConfig,s.decoderConfig)),{presentationTimestamp:a,decodeTimestamp:l,duration:c,data:e,size:e.byteLength,type:t,timescaleUnitsToNextSample:ur(c,n.timescale)}};cr=new WeakSet;Ur=function(n,e){N(this,Be).fastStart!=="fragmented"&&n.samples.push(e);let t=ur(e.presentationTimestamp-e.decodeTimestamp,n.timescale);if(n.lastTimescaleUnits!==null){let r=ur(e.decodeTimestamp,n.timescale,!1),s=Math.round(r-n.lastTimescaleUnits);if(n.lastTimescaleUnits+=s,n.lastSample.timescaleUnitsToNextSample=s,N(this,Be).fastStart!=="fragmented"){let o=Uf(n.timeToSampleTable);o.sampleCount===1?(o.sampleDelta=s,o.sampleCount++):o.sampleDelta===s?o.sampleCount++:(o.sampleCount--,n.timeToSampleTable.push({sampleCount:2,sampleDelta:s}));let a=Uf(n.compositionTimeOffsetTable);a.sampleCompositionTimeOffset===t?a.sampleCount++:n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t})}}else n.lastTimescaleUnits=0,N(this,Be).fastStart!=="fragmented"&&(n.timeToSampleTable.push({sampleCount:1,sampleDelta:ur(e.duration,n.timescale)}),n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t}));n.lastSample=e;let i=!1;if(!n.currentChunk)i=!0;else{let r=e.presentationTimestamp-n.currentChunk.startTimestamp;if(N(this,Be).fastStart==="fragmented"){let s=N(this,Rn)??N(this,wn),o=N(this,Be).minFragmentDuration??1;n===s&&e.type==="key"&&r>=o&&(i=!0,ut(this,Gf,Cy).call(this))}else i=r>=.5}i&&(n.currentChunk&&ut(this,yc,Vf).call(this,n),n.currentChunk={startTimestamp:e.presentationTimestamp,samples:[]}),n.currentChunk.samples.push(e)};Ey=new WeakSet;rM=function(n,e,t){let i=N(this,Be).firstTimestampBehavior==="strict",r=t.lastDecodeTimestamp===-1;if(i&&r&&e!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received DTS=${e}).Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of thedocument, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
`);if(N(this,Be).firstTimestampBehavior==="offset"||N(this,Be).firstTimestampBehavior==="cross-track-offset"){t.firstDecodeTimestamp===void 0&&(t.firstDecodeTimestamp=e);let o;N(this,Be).firstTimestampBehavior==="offset"?o=t.firstDecodeTimestamp:o=Math.min(N(this,Rn)?.firstDecodeTimestamp??1/0,N(this,wn)?.firstDecodeTimestamp??1/0),e-=o,n-=o}if(e<t.lastDecodeTimestamp)throw new Error(`Timestamps must be monotonically increasing (DTS went from ${t.lastDecodeTimestamp*1e6} to ${e*1e6}).`);return t.lastDecodeTimestamp=e,{presentationTimestamp:n,decodeTimestamp:e}};yc=new WeakSet;Vf=function(n){if(N(this,Be).fastStart==="fragmented")throw new Error("Can't finalize individual chunks if 'fastStart' is set to 'fragmented'.");if(n.currentChunk){if(n.finalizedChunks.push(n.currentChunk),N(this,Ma).push(n.currentChunk),(n.compactlyCodedChunkTable.length===0||Uf(n.compactlyCodedChunkTable).samplesPerChunk!==n.currentChunk.samples.length)&&n.compactlyCodedChunkTable.push({firstChunk:n.finalizedChunks.length,samplesPerChunk:n.currentChunk.samples.length}),N(this,Be).fastStart==="in-memory"){n.currentChunk.offset=0;return}n.currentChunk.offset=N(this,$e).pos;for(let e of n.currentChunk.samples)N(this,$e).write(e.data),e.data=null;ut(this,Ta,_c).call(this)}};Gf=new WeakSet;Cy=function(n=!0){if(N(this,Be).fastStart!=="fragmented")throw new Error("Can't finalize a fragment unless 'fastStart' is set to 'fragmented'.");let e=[N(this,Rn),N(this,wn)].filter(a=>a&&a.currentChunk);if(e.length===0)return;let t=gk(this,My)._++;if(t===1){let a=Lf(e,N(this,Sa),!0);N(this,$e).writeBox(a)}let i=N(this,$e).pos,r=HS(t,e);N(this,$e).writeBox(r);{let a=ly(!1),l=0;for(let h of e)for(let u of h.currentChunk.samples)l+=u.size;let c=N(this,$e).measureBox(a)+l;c>=2**32&&(a.largeSize=!0,c=N(this,$e).measureBox(a)+l),a.size=c,N(this,$e).writeBox(a)}for(let a of e){a.currentChunk.offset=N(this,$e).pos,a.currentChunk.moofOffset=i;for(let l of a.currentChunk.samples)N(this,$e).write(l.data),l.data=null}let s=N(this,$e).pos;N(this,$e).seek(N(this,$e).offsets.get(r));let o=HS(t,e);N(this,$e).writeBox(o),N(this,$e).seek(s);for(let a of e)a.finalizedChunks.push(a.currentChunk),N(this,Ma).push(a.currentChunk),a.currentChunk=null;n&&ut(this,Ta,_c).call(this)};Ta=new WeakSet;_c=function(){N(this,$e)instanceof Sy&&N(this,$e).flush()};Nf=new WeakSet;gy=function(){if(N(this,gc))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var zy=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},R=(n,e,t)=>(zy(n,e,"read from private field"),t?t.call(n):e.get(n)),we=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},je=(n,e,t,i)=>(zy(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),Ie=(n,e,t)=>(zy(n,e,"access private method"),t),aM=class{constructor(n){this.value=n}},Vy=class{constructor(n){this.value=n}},lM=n=>n<256?1:n<65536?2:n<1<<24?3:n<2**32?4:n<2**40?5:6,SD=n=>{if(n<127)return 1;if(n<16383)return 2;if(n<(1<<21)-1)return 3;if(n<(1<<28)-1)return 4;if(n<2**35-1)return 5;if(n<2**42-1)return 6;throw new Error("EBML VINT size not supported "+n)},Ea=(n,e,t)=>{let i=0;for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7),l=(o&1<<a)>>a;i<<=1,i|=l}return i},MD=(n,e,t,i)=>{for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7);o&=~(1<<a),o|=(i&1<<t-r-1)>>t-r-1<<a,n[s]=o}};var np=class{},Gy=class extends np{constructor(){super(...arguments),this.buffer=null}},cM=class extends np{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.onHeader&&typeof n.onHeader!="function")throw new TypeError("options.onHeader, when provided, must be a function.");if(n.onCluster&&typeof n.onCluster!="function")throw new TypeError("options.onCluster, when provided, must be a function.");if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},AD=class extends np{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},_s,vt,Ry,hM,Py,uM,Iy,dM,Wf,Ly,Fy,fM,pM=class{constructor(){we(this,Ry),we(this,Py),we(this,Iy),we(this,Wf),we(this,Fy),this.pos=0,we(this,_s,new Uint8Array(8)),we(this,vt,new DataView(R(this,_s).buffer)),this.offsets=new WeakMap,this.dataOffsets=new WeakMap}seek(n){this.pos=n}writeEBMLVarInt(n,e=SD(n)){let t=0;switch(e){case 1:R(this,vt).setUint8(t++,128|n);break;case 2:R(this,vt).setUint8(t++,64|n>>8),R(this,vt).setUint8(t++,n);break;case 3:R(this,vt).setUint8(t++,32|n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 4:R(this,vt).setUint8(t++,16|n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 5:R(this,vt).setUint8(t++,8|n/2**32&7),R(this,vt).setUint8(t++,n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;case 6:R(this,vt).setUint8(t++,4|n/2**40&3),R(this,vt).setUint8(t++,n/2**32|0),R(this,vt).setUint8(t++,n>>24),R(this,vt).setUint8(t++,n>>16),R(this,vt).setUint8(t++,n>>8),R(this,vt).setUint8(t++,n);break;default:throw new Error("Bad EBML VINT size "+e)}this.write(R(this,_s).subarray(0,t))}writeEBML(n){if(n!==null)if(n instanceof Uint8Array)this.write(n);else if(Array.isArray(n))for(let e of n)this.writeEBML(e);else if(this.offsets.set(n,this.pos),Ie(this,Wf,Ly).call(this,n.id),Array.isArray(n.data)){let e=this.pos,t=n.size===-1?1:n.size??4;n.size===-1?Ie(this,Ry,hM).call(this,255):this.seek(this.pos+t);let i=this.pos;if(this.dataOffsets.set(n,i),this.writeEBML(n.data),n.size!==-1){let r=this.pos-i,s=this.pos;this.seek(e),this.writeEBMLVarInt(r,t),this.seek(s)}}else if(typeof n.data=="number"){let e=n.size??lM(n.data);this.writeEBMLVarInt(e),Ie(this,Wf,Ly).call(this,n.data,e)}else typeof n.data=="string"?(this.writeEBMLVarInt(n.data.length),Ie(this,Fy,fM).call(this,n.data)):n.data instanceof Uint8Array?(this.writeEBMLVarInt(n.data.byteLength,n.size),this.write(n.data)):n.data instanceof aM?(this.writeEBMLVarInt(4),Ie(this,Py,uM).call(this,n.data.value)):n.data instanceof Vy&&(this.writeEBMLVarInt(8),Ie(this,Iy,dM).call(this,n.data.value))}};_s=new WeakMap;vt=new WeakMap;Ry=new WeakSet;hM=function(n){R(this,vt).setUint8(0,n),this.write(R(this,_s).subarray(0,1))};Py=new WeakSet;uM=function(n){R(this,vt).setFloat32(0,n,!1),this.write(R(this,_s).subarray(0,4))};Iy=new WeakSet;dM=function(n){R(this,vt).setFloat64(0,n,!1),this.write(R(this,_s))};Wf=new WeakSet;Ly=function(n,e=lM(n)){let t=0;switch(e){case 6:R(this,vt).setUint8(t++,n/2**40|0);case 5:R(this,vt).setUint8(t++,n/2**32|0);case 4:R(this,vt).setUint8(t++,n>>24);case 3:R(this,vt).setUint8(t++,n>>16);case 2:R(this,vt).setUint8(t++,n>>8);case 1:R(this,vt).setUint8(t++,n);break;default:throw new Error("Bad UINT size "+e)}this.write(R(this,_s).subarray(0,t))};Fy=new WeakSet;fM=function(n){this.write(new Uint8Array(n.split("").map(e=>e.charCodeAt(0))))};var Xf,co,Ic,qf,ky,TD=class extends pM{constructor(n){super(),we(this,qf),we(this,Xf,void 0),we(this,co,new ArrayBuffer(2**16)),we(this,Ic,new Uint8Array(R(this,co))),je(this,Xf,n)}write(n){Ie(this,qf,ky).call(this,this.pos+n.byteLength),R(this,Ic).set(n,this.pos),this.pos+=n.byteLength}finalize(){Ie(this,qf,ky).call(this,this.pos),R(this,Xf).buffer=R(this,co).slice(0,this.pos)}};Xf=new WeakMap;co=new WeakMap;Ic=new WeakMap;qf=new WeakSet;ky=function(n){let e=R(this,co).byteLength;for(;e<n;)e*=2;if(e===R(this,co).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(R(this,Ic),0),je(this,co,t),je(this,Ic,i)};var Ca,fr,pr,ro,Uc=class extends pM{constructor(n){super(),this.target=n,we(this,Ca,!1),we(this,fr,void 0),we(this,pr,void 0),we(this,ro,void 0)}write(n){if(!R(this,Ca))return;let e=this.pos;if(e<R(this,pr)){if(e+n.byteLength<=R(this,pr))return;n=n.subarray(R(this,pr)-e),e=0}let t=e+n.byteLength-R(this,pr),i=R(this,fr).byteLength;for(;i<t;)i*=2;if(i!==R(this,fr).byteLength){let r=new Uint8Array(i);r.set(R(this,fr),0),je(this,fr,r)}R(this,fr).set(n,e-R(this,pr)),je(this,ro,Math.max(R(this,ro),e+n.byteLength))}startTrackingWrites(){je(this,Ca,!0),je(this,fr,new Uint8Array(2**10)),je(this,pr,this.pos),je(this,ro,this.pos)}getTrackedWrites(){if(!R(this,Ca))throw new Error("Can't get tracked writes since nothing was tracked.");let e={data:R(this,fr).subarray(0,R(this,ro)-R(this,pr)),start:R(this,pr),end:R(this,ro)};return je(this,fr,void 0),je(this,Ca,!1),e}};Ca=new WeakMap;fr=new WeakMap;pr=new WeakMap;ro=new WeakMap;var ED=2**24,CD=2,so,La,Mc,xc,Vr,hi,Zf,Dy,Hy,mM,Wy,gM,Ac,Jf,Xy=class extends Uc{constructor(n,e){super(n),we(this,Zf),we(this,Hy),we(this,Wy),we(this,Ac),we(this,so,[]),we(this,La,0),we(this,Mc,void 0),we(this,xc,void 0),we(this,Vr,void 0),we(this,hi,[]),je(this,Mc,e),je(this,xc,n.options?.chunked??!1),je(this,Vr,n.options?.chunkSize??ED)}write(n){super.write(n),R(this,so).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(R(this,so).length===0)return;let n=[],e=[...R(this,so)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of R(this,so))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);if(R(this,xc))Ie(this,Zf,Dy).call(this,t.data,t.start),Ie(this,Ac,Jf).call(this);else{if(R(this,Mc)&&t.start<R(this,La))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data,t.start),je(this,La,t.start+t.data.byteLength)}}R(this,so).length=0}finalize(){R(this,xc)&&Ie(this,Ac,Jf).call(this,!0)}};so=new WeakMap;La=new WeakMap;Mc=new WeakMap;xc=new WeakMap;Vr=new WeakMap;hi=new WeakMap;Zf=new WeakSet;Dy=function(n,e){let t=R(this,hi).findIndex(a=>a.start<=e&&e<a.start+R(this,Vr));t===-1&&(t=Ie(this,Wy,gM).call(this,e));let i=R(this,hi)[t],r=e-i.start,s=n.subarray(0,Math.min(R(this,Vr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(Ie(this,Hy,mM).call(this,i,o),i.written[0].start===0&&i.written[0].end===R(this,Vr)&&(i.shouldFlush=!0),R(this,hi).length>CD){for(let a=0;a<R(this,hi).length-1;a++)R(this,hi)[a].shouldFlush=!0;Ie(this,Ac,Jf).call(this)}s.byteLength<n.byteLength&&Ie(this,Zf,Dy).call(this,n.subarray(s.byteLength),e+s.byteLength)};Hy=new WeakSet;mM=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};Wy=new WeakSet;gM=function(n){let t={start:Math.floor(n/R(this,Vr))*R(this,Vr),data:new Uint8Array(R(this,Vr)),written:[],shouldFlush:!1};return R(this,hi).push(t),R(this,hi).sort((i,r)=>i.start-r.start),R(this,hi).indexOf(t)};Ac=new WeakSet;Jf=function(n=!1){for(let e=0;e<R(this,hi).length;e++){let t=R(this,hi)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written){if(R(this,Mc)&&t.start+i.start<R(this,La))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start),je(this,La,t.start+i.end)}R(this,hi).splice(e--,1)}}};var RD=class extends Xy{constructor(n,e){super(new cM({onData:(t,i)=>n.stream.write({type:"write",data:t,position:i}),chunked:!0,chunkSize:n.options?.chunkSize}),e)}},Ba=1,Lc=2,jf=3,PD=1,ID=2,LD=17,FD=2**15,Tc=2**13,oM="https://github.com/Vanilagy/webm-muxer",yM=6,vM=5,kD=["strict","offset","permissive"],Xe,Le,Fc,kc,zr,za,Ra,ho,Va,xs,Fa,ka,gr,Oc,Da,ys,vs,oo,Ec,Cc,Na,Ua,Qf,Dc,Rc,Ny,_M,Uy,xM,qy,bM,$y,wM,Yy,SM,Ky,MM,Zy,AM,ip,Jy,rp,jy,Qy,TM,ao,Pa,lo,Ia,Oy,EM,By,CM,bc,$f,wc,Yf,ev,RM,mr,Br,Oa,Nc,Pc,ep,tv,PM,tp,nv,Sc,Kf,IM=class{constructor(n){we(this,Ny),we(this,Uy),we(this,qy),we(this,$y),we(this,Yy),we(this,Ky),we(this,Zy),we(this,ip),we(this,rp),we(this,Qy),we(this,ao),we(this,lo),we(this,Oy),we(this,By),we(this,bc),we(this,wc),we(this,ev),we(this,mr),we(this,Oa),we(this,Pc),we(this,tv),we(this,tp),we(this,Sc),we(this,Xe,void 0),we(this,Le,void 0),we(this,Fc,void 0),we(this,kc,void 0),we(this,zr,void 0),we(this,za,void 0),we(this,Ra,void 0),we(this,ho,void 0),we(this,Va,void 0),we(this,xs,void 0),we(this,Fa,void 0),we(this,ka,void 0),we(this,gr,void 0),we(this,Oc,void 0),we(this,Da,0),we(this,ys,[]),we(this,vs,[]),we(this,oo,[]),we(this,Ec,void 0),we(this,Cc,void 0),we(this,Na,-1),we(this,Ua,-1),we(this,Qf,-1),we(this,Dc,void 0),we(this,Rc,!1),Ie(this,Ny,_M).call(this,n),je(this,Xe,{type:"webm",firstTimestampBehavior:"strict",...n}),this.target=n.target;let e=!!R(this,Xe).streaming;if(n.target instanceof Gy)je(this,Le,new TD(n.target));else if(n.target instanceof cM)je(this,Le,new Xy(n.target,e));else if(n.target instanceof AD)je(this,Le,new RD(n.target,e));else throw new Error(`Invalid target: ${n.target}`);Ie(this,Uy,xM).call(this)}addVideoChunk(n,e,t){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (chunk) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addVideoChunkRaw(i,n.type,t??n.timestamp,e)}addVideoChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addVideoChunkRaw's fourth argument (meta), when provided, must be an object.");if(Ie(this,Sc,Kf).call(this),!R(this,Xe).video)throw new Error("No video track declared.");R(this,Ec)===void 0&&je(this,Ec,t),i&&Ie(this,Oy,EM).call(this,i);let r=Ie(this,wc,Yf).call(this,n,e,t,Ba);for(R(this,Xe).video.codec==="V_VP9"&&Ie(this,By,CM).call(this,r),je(this,Na,r.timestamp);R(this,vs).length>0&&R(this,vs)[0].timestamp<=r.timestamp;){let s=R(this,vs).shift();Ie(this,mr,Br).call(this,s,!1)}!R(this,Xe).audio||r.timestamp<=R(this,Ua)?Ie(this,mr,Br).call(this,r,!0):R(this,ys).push(r),Ie(this,bc,$f).call(this),Ie(this,ao,Pa).call(this)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (chunk) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,e)}addAudioChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addAudioChunkRaw's fourth argument (meta), when provided, must be an object.");if(Ie(this,Sc,Kf).call(this),!R(this,Xe).audio)throw new Error("No audio track declared.");R(this,Cc)===void 0&&je(this,Cc,t),i?.decoderConfig&&(R(this,Xe).streaming?je(this,xs,Ie(this,Oa,Nc).call(this,i.decoderConfig.description)):Ie(this,Pc,ep).call(this,R(this,xs),i.decoderConfig.description));let r=Ie(this,wc,Yf).call(this,n,e,t,Lc);for(je(this,Ua,r.timestamp);R(this,ys).length>0&&R(this,ys)[0].timestamp<=r.timestamp;){let s=R(this,ys).shift();Ie(this,mr,Br).call(this,s,!0)}!R(this,Xe).video||r.timestamp<=R(this,Na)?Ie(this,mr,Br).call(this,r,!R(this,Xe).video):R(this,vs).push(r),Ie(this,bc,$f).call(this),Ie(this,ao,Pa).call(this)}addSubtitleChunk(n,e,t){if(typeof n!="object"||!n)throw new TypeError("addSubtitleChunk's first argument (chunk) must be an object.");if(!(n.body instanceof Uint8Array))throw new TypeError("body must be an instance of Uint8Array.");if(!Number.isFinite(n.timestamp)||n.timestamp<0)throw new TypeError("timestamp must be a non-negative real number.");if(!Number.isFinite(n.duration)||n.duration<0)throw new TypeError("duration must be a non-negative real number.");if(n.additions&&!(n.additions instanceof Uint8Array))throw new TypeError("additions, when present, must be an instance of Uint8Array.");if(typeof e!="object")throw new TypeError("addSubtitleChunk's second argument (meta) must be an object.");if(Ie(this,Sc,Kf).call(this),!R(this,Xe).subtitles)throw new Error("No subtitle track declared.");e?.decoderConfig&&(R(this,Xe).streaming?je(this,Fa,Ie(this,Oa,Nc).call(this,e.decoderConfig.description)):Ie(this,Pc,ep).call(this,R(this,Fa),e.decoderConfig.description));let i=Ie(this,wc,Yf).call(this,n.body,"key",t??n.timestamp,jf,n.duration,n.additions);je(this,Qf,i.timestamp),R(this,oo).push(i),Ie(this,bc,$f).call(this),Ie(this,ao,Pa).call(this)}finalize(){if(R(this,Rc))throw new Error("Cannot finalize a muxer more than once.");for(;R(this,ys).length>0;)Ie(this,mr,Br).call(this,R(this,ys).shift(),!0);for(;R(this,vs).length>0;)Ie(this,mr,Br).call(this,R(this,vs).shift(),!0);for(;R(this,oo).length>0&&R(this,oo)[0].timestamp<=R(this,Da);)Ie(this,mr,Br).call(this,R(this,oo).shift(),!1);if(R(this,gr)&&Ie(this,tp,nv).call(this),R(this,Le).writeEBML(R(this,ka)),!R(this,Xe).streaming){let n=R(this,Le).pos,e=R(this,Le).pos-R(this,lo,Ia);R(this,Le).seek(R(this,Le).offsets.get(R(this,Fc))+4),R(this,Le).writeEBMLVarInt(e,yM),R(this,Ra).data=new Vy(R(this,Da)),R(this,Le).seek(R(this,Le).offsets.get(R(this,Ra))),R(this,Le).writeEBML(R(this,Ra)),R(this,zr).data[0].data[1].data=R(this,Le).offsets.get(R(this,ka))-R(this,lo,Ia),R(this,zr).data[1].data[1].data=R(this,Le).offsets.get(R(this,kc))-R(this,lo,Ia),R(this,zr).data[2].data[1].data=R(this,Le).offsets.get(R(this,za))-R(this,lo,Ia),R(this,Le).seek(R(this,Le).offsets.get(R(this,zr))),R(this,Le).writeEBML(R(this,zr)),R(this,Le).seek(n)}Ie(this,ao,Pa).call(this),R(this,Le).finalize(),je(this,Rc,!0)}};Xe=new WeakMap;Le=new WeakMap;Fc=new WeakMap;kc=new WeakMap;zr=new WeakMap;za=new WeakMap;Ra=new WeakMap;ho=new WeakMap;Va=new WeakMap;xs=new WeakMap;Fa=new WeakMap;ka=new WeakMap;gr=new WeakMap;Oc=new WeakMap;Da=new WeakMap;ys=new WeakMap;vs=new WeakMap;oo=new WeakMap;Ec=new WeakMap;Cc=new WeakMap;Na=new WeakMap;Ua=new WeakMap;Qf=new WeakMap;Dc=new WeakMap;Rc=new WeakMap;Ny=new WeakSet;_M=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof np))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(typeof n.video.codec!="string")throw new TypeError(`Invalid video codec: ${n.video.codec}. Must be a string.`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);if(n.video.frameRate!==void 0&&(!Number.isFinite(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive number.`);if(n.video.alpha!==void 0&&typeof n.video.alpha!="boolean")throw new TypeError(`Invalid video alpha: ${n.video.alpha}. Must be a boolean.`)}if(n.audio){if(typeof n.audio.codec!="string")throw new TypeError(`Invalid audio codec: ${n.audio.codec}. Must be a string.`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`);if(n.audio.bitDepth!==void 0&&(!Number.isInteger(n.audio.bitDepth)||n.audio.bitDepth<=0))throw new TypeError(`Invalid audio bit depth: ${n.audio.bitDepth}. Must be a positive integer.`)}if(n.subtitles&&typeof n.subtitles.codec!="string")throw new TypeError(`Invalid subtitles codec: ${n.subtitles.codec}. Must be a string.`);if(n.type!==void 0&&!["webm","matroska"].includes(n.type))throw new TypeError(`Invalid type: ${n.type}. Must be 'webm' or 'matroska'.`);if(n.firstTimestampBehavior&&!kD.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(n.streaming!==void 0&&typeof n.streaming!="boolean")throw new TypeError(`Invalid streaming option: ${n.streaming}. Must be a boolean.`)};Uy=new WeakSet;xM=function(){R(this,Le)instanceof Uc&&R(this,Le).target.options.onHeader&&R(this,Le).startTrackingWrites(),Ie(this,qy,bM).call(this),R(this,Xe).streaming||Ie(this,Ky,MM).call(this),Ie(this,Zy,AM).call(this),Ie(this,$y,wM).call(this),Ie(this,Yy,SM).call(this),R(this,Xe).streaming||(Ie(this,ip,Jy).call(this),Ie(this,rp,jy).call(this)),Ie(this,Qy,TM).call(this),Ie(this,ao,Pa).call(this)};qy=new WeakSet;bM=function(){let n={id:440786851,data:[{id:17030,data:1},{id:17143,data:1},{id:17138,data:4},{id:17139,data:8},{id:17026,data:R(this,Xe).type??"webm"},{id:17031,data:2},{id:17029,data:2}]};R(this,Le).writeEBML(n)};$y=new WeakSet;wM=function(){je(this,Va,{id:236,size:4,data:new Uint8Array(Tc)}),je(this,xs,{id:236,size:4,data:new Uint8Array(Tc)}),je(this,Fa,{id:236,size:4,data:new Uint8Array(Tc)})};Yy=new WeakSet;SM=function(){je(this,ho,{id:21936,data:[{id:21937,data:2},{id:21946,data:2},{id:21947,data:2},{id:21945,data:0}]})};Ky=new WeakSet;MM=function(){let n=new Uint8Array([28,83,187,107]),e=new Uint8Array([21,73,169,102]),t=new Uint8Array([22,84,174,107]);je(this,zr,{id:290298740,data:[{id:19899,data:[{id:21419,data:n},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:e},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:t},{id:21420,size:5,data:0}]}]})};Zy=new WeakSet;AM=function(){let n={id:17545,data:new Vy(0)};je(this,Ra,n);let e={id:357149030,data:[{id:2807729,data:1e6},{id:19840,data:oM},{id:22337,data:oM},R(this,Xe).streaming?null:n]};je(this,kc,e)};ip=new WeakSet;Jy=function(){let n={id:374648427,data:[]};je(this,za,n),R(this,Xe).video&&n.data.push({id:174,data:[{id:215,data:Ba},{id:29637,data:Ba},{id:131,data:PD},{id:134,data:R(this,Xe).video.codec},R(this,Va),R(this,Xe).video.frameRate?{id:2352003,data:1e9/R(this,Xe).video.frameRate}:null,{id:224,data:[{id:176,data:R(this,Xe).video.width},{id:186,data:R(this,Xe).video.height},R(this,Xe).video.alpha?{id:21440,data:1}:null,R(this,ho)]}]}),R(this,Xe).audio&&(je(this,xs,R(this,Xe).streaming?R(this,xs)||null:{id:236,size:4,data:new Uint8Array(Tc)}),n.data.push({id:174,data:[{id:215,data:Lc},{id:29637,data:Lc},{id:131,data:ID},{id:134,data:R(this,Xe).audio.codec},R(this,xs),{id:225,data:[{id:181,data:new aM(R(this,Xe).audio.sampleRate)},{id:159,data:R(this,Xe).audio.numberOfChannels},R(this,Xe).audio.bitDepth?{id:25188,data:R(this,Xe).audio.bitDepth}:null]}]})),R(this,Xe).subtitles&&n.data.push({id:174,data:[{id:215,data:jf},{id:29637,data:jf},{id:131,data:LD},{id:134,data:R(this,Xe).subtitles.codec},R(this,Fa)]})};rp=new WeakSet;jy=function(){let n={id:408125543,size:R(this,Xe).streaming?-1:yM,data:[R(this,Xe).streaming?null:R(this,zr),R(this,kc),R(this,za)]};if(je(this,Fc,n),R(this,Le).writeEBML(n),R(this,Le)instanceof Uc&&R(this,Le).target.options.onHeader){let{data:e,start:t}=R(this,Le).getTrackedWrites();R(this,Le).target.options.onHeader(e,t)}};Qy=new WeakSet;TM=function(){je(this,ka,{id:475249515,data:[]})};ao=new WeakSet;Pa=function(){R(this,Le)instanceof Xy&&R(this,Le).flush()};lo=new WeakSet;Ia=function(){return R(this,Le).dataOffsets.get(R(this,Fc))};Oy=new WeakSet;EM=function(n){if(n.decoderConfig){if(n.decoderConfig.colorSpace){let e=n.decoderConfig.colorSpace;if(je(this,Dc,e),R(this,ho).data=[{id:21937,data:{rgb:1,bt709:1,bt470bg:5,smpte170m:6}[e.matrix]},{id:21946,data:{bt709:1,smpte170m:6,"iec61966-2-1":13}[e.transfer]},{id:21947,data:{bt709:1,bt470bg:5,smpte170m:6}[e.primaries]},{id:21945,data:[1,2][Number(e.fullRange)]}],!R(this,Xe).streaming){let t=R(this,Le).pos;R(this,Le).seek(R(this,Le).offsets.get(R(this,ho))),R(this,Le).writeEBML(R(this,ho)),R(this,Le).seek(t)}}n.decoderConfig.description&&(R(this,Xe).streaming?je(this,Va,Ie(this,Oa,Nc).call(this,n.decoderConfig.description)):Ie(this,Pc,ep).call(this,R(this,Va),n.decoderConfig.description))}};By=new WeakSet;CM=function(n){if(n.type!=="key"||!R(this,Dc))return;let e=0;if(Ea(n.data,0,2)!==2)return;e+=2;let t=(Ea(n.data,e+1,e+2)<<1)+Ea(n.data,e+0,e+1);e+=2,t===3&&e++;let i=Ea(n.data,e+0,e+1);if(e++,i)return;let r=Ea(n.data,e+0,e+1);if(e++,r!==0)return;e+=2;let s=Ea(n.data,e+0,e+24);if(e+=24,s!==4817730)return;t>=2&&e++;let o={rgb:7,bt709:2,bt470bg:1,smpte170m:3}[R(this,Dc).matrix];MD(n.data,e+0,e+3,o)};bc=new WeakSet;$f=function(){let n=Math.min(R(this,Xe).video?R(this,Na):1/0,R(this,Xe).audio?R(this,Ua):1/0),e=R(this,oo);for(;e.length>0&&e[0].timestamp<=n;)Ie(this,mr,Br).call(this,e.shift(),!R(this,Xe).video&&!R(this,Xe).audio)};wc=new WeakSet;Yf=function(n,e,t,i,r,s){let o=Ie(this,ev,RM).call(this,t,i);return{data:n,additions:s,type:e,timestamp:o,duration:r,trackNumber:i}};ev=new WeakSet;RM=function(n,e){let t=e===Ba?R(this,Na):e===Lc?R(this,Ua):R(this,Qf);if(e!==jf){let i=e===Ba?R(this,Ec):R(this,Cc);if(R(this,Xe).firstTimestampBehavior==="strict"&&t===-1&&n!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received ${n}). Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of the document, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
If you want to allow non-zero first timestamps, set firstTimestampBehavior: 'permissive'.
`);R(this,Xe).firstTimestampBehavior==="offset"&&(n-=i)}if(n<t)throw new Error(`Timestamps must be monotonically increasing (went from ${t} to ${n}).`);if(n<0)throw new Error(`Timestamps must be non-negative (received ${n}).`);return n};mr=new WeakSet;Br=function(n,e){R(this,Xe).streaming&&!R(this,za)&&(Ie(this,ip,Jy).call(this),Ie(this,rp,jy).call(this));let t=Math.floor(n.timestamp/1e3),i=t-R(this,Oc),r=e&&n.type==="key"&&i>=1e3,s=i>=FD;if((!R(this,gr)||r||s)&&(Ie(this,tv,PM).call(this,t),i=0),i<0)return;let o=new Uint8Array(4),a=new DataView(o.buffer);if(a.setUint8(0,128|n.trackNumber),a.setInt16(1,i,!1),n.duration===void 0&&!n.additions){a.setUint8(3,+(n.type==="key")<<7);let l={id:163,data:[o,n.data]};R(this,Le).writeEBML(l)}else{let l=Math.floor(n.duration/1e3),c={id:160,data:[{id:161,data:[o,n.data]},n.duration!==void 0?{id:155,data:l}:null,n.additions?{id:30113,data:n.additions}:null]};R(this,Le).writeEBML(c)}je(this,Da,Math.max(R(this,Da),t))};Oa=new WeakSet;Nc=function(n){return{id:25506,size:4,data:new Uint8Array(n)}};Pc=new WeakSet;ep=function(n,e){let t=R(this,Le).pos;R(this,Le).seek(R(this,Le).offsets.get(n));let i=6+e.byteLength,r=Tc-i;if(r<0){let s=e.byteLength+r;e instanceof ArrayBuffer?e=e.slice(0,s):e=e.buffer.slice(0,s),r=0}n=[Ie(this,Oa,Nc).call(this,e),{id:236,size:4,data:new Uint8Array(r)}],R(this,Le).writeEBML(n),R(this,Le).seek(t)};tv=new WeakSet;PM=function(n){R(this,gr)&&Ie(this,tp,nv).call(this),R(this,Le)instanceof Uc&&R(this,Le).target.options.onCluster&&R(this,Le).startTrackingWrites(),je(this,gr,{id:524531317,size:R(this,Xe).streaming?-1:vM,data:[{id:231,data:n}]}),R(this,Le).writeEBML(R(this,gr)),je(this,Oc,n);let e=R(this,Le).offsets.get(R(this,gr))-R(this,lo,Ia);R(this,ka).data.push({id:187,data:[{id:179,data:n},R(this,Xe).video?{id:183,data:[{id:247,data:Ba},{id:241,data:e}]}:null,R(this,Xe).audio?{id:183,data:[{id:247,data:Lc},{id:241,data:e}]}:null]})};tp=new WeakSet;nv=function(){if(!R(this,Xe).streaming){let n=R(this,Le).pos-R(this,Le).dataOffsets.get(R(this,gr)),e=R(this,Le).pos;R(this,Le).seek(R(this,Le).offsets.get(R(this,gr))+4),R(this,Le).writeEBMLVarInt(n,vM),R(this,Le).seek(e)}if(R(this,Le)instanceof Uc&&R(this,Le).target.options.onCluster){let{data:n,start:e}=R(this,Le).getTrackedWrites();R(this,Le).target.options.onCluster(n,e,R(this,Oc))}};Sc=new WeakSet;Kf=function(){if(R(this,Rc))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var DD=/(?:(\d{2}):)?(\d{2}):(\d{2}).(\d{3})/;var AX=new TextEncoder,ND,UD,OD,BD,zD,VD,GD,HD,WD;ND=new WeakMap;UD=new WeakMap;OD=new WeakMap;BD=new WeakMap;zD=new WeakMap;VD=new WeakSet;GD=function(n){let e=DD.exec(n);if(!e)throw new Error("Expected match.");return 3600*1e3*Number(e[1]||"0")+60*1e3*Number(e[2])+1e3*Number(e[3])+Number(e[4])};HD=new WeakSet;WD=function(n){let e=Math.floor(n/36e5),t=Math.floor(n%(3600*1e3)/(60*1e3)),i=Math.floor(n%(60*1e3)/1e3),r=n%1e3;return e.toString().padStart(2,"0")+":"+t.toString().padStart(2,"0")+":"+i.toString().padStart(2,"0")+"."+r.toString().padStart(3,"0")};var qD={webm:[{name:"vp09.00.41.08",inFile:"V_VP9"},{name:"vp09.00.61.08",inFile:"V_VP9"},{name:"vp8",inFile:"V_VP8"}],mp4:[{name:"avc1.64002a",inFile:"avc"},{name:"avc1.640034",inFile:"avc"},{name:"avc1.42003e",inFile:"avc"}]},$D=.15,YD=1e6,KD=4,ZD=2,LM=57600;async function FM(n,e){let{codec:t,config:i}=await rv(n,e);return new iv(n,t,i,e)}async function rv(n,e){let t=await DM(n,e);if(!t){let i=window.isSecureContext?"cannot encode it":"encodes video only for pages of this machine or over https";throw new Error(`This browser ${i} (${n}, ${e.width} × ${e.height}): choose PNG pictures, or another size.`)}return t}async function kM(n){return await DM(n,{width:640,height:360,fps:30})!==null}async function DM(n,{width:e,height:t,fps:i}){if(!("VideoEncoder"in window))return null;for(let r of qD[n]){let s=Math.max(YD,Math.round($D*e*t*i)),o={codec:r.name,width:e,height:t,framerate:i,bitrate:s,latencyMode:"quality"};if(n==="mp4"&&(o.avc={format:"avc"}),(await VideoEncoder.isConfigSupported(o).catch(()=>null))?.supported)return{codec:r,config:o}}return null}var Ga=class{constructor(e,t,i){this.fps=t;let r=s=>{this.problem=s};this.encoder=new VideoEncoder({output:i,error:r}),this.encoder.configure(e)}fps;encoder;problem=null;count=0;async add(e,t){let i=o=>Math.round(1e6*o/this.fps),r=i(this.count),s=new VideoFrame(e,{...t,timestamp:r,duration:i(this.count+1)-r});for(this.check(),this.encoder.encode(s,{keyFrame:this.count%Math.ceil(ZD*this.fps)===0}),s.close(),this.count++;this.encoder.encodeQueueSize>KD&&!this.problem;)await jD(this.encoder)}async finish(){this.check(),await this.encoder.flush(),this.check(),this.encoder.close()}abandon(){this.encoder.state!=="closed"&&this.encoder.close()}check(){if(this.problem)throw new Error(`The browser gave up encoding: ${this.problem.message}`)}},iv=class{constructor(e,t,i,r){this.ending=e;let o=e==="webm"||Number.isInteger(r.fps)?r.fps:LM/Math.round(LM/r.fps);this.muxer=JD(e,t,r),this.encoding=new Ga(i,o,(a,l)=>this.muxer.addVideoChunk(a,l))}ending;muxer;encoding;add({data:e,height:t,width:i}){return this.encoding.add(e,{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){return await this.encoding.finish(),this.muxer.finalize(),new Blob([this.muxer.target.buffer],{type:`video/${this.ending}`})}abandon(){this.encoding.abandon()}};function JD(n,{inFile:e},{fps:t,height:i,width:r}){if(n==="webm")return new IM({target:new Gy,video:{codec:e,width:r,height:i,frameRate:t}});let s={codec:e,width:r,height:i,...Number.isInteger(t)&&{frameRate:t}};return new sM({target:new xy,fastStart:"in-memory",video:s})}function jD(n){return new Promise(e=>{let t=()=>e();n.addEventListener("dequeue",t,{once:!0}),setTimeout(t,200)})}async function UM(n){let{codec:e,config:t}=await rv("webm",n);return new sv(e,t,n)}var sv=class{constructor(e,t,i){this.codec=e;this.size=i;this.color=new Ga(t,i.fps,r=>this.colors.push(r)),this.alpha=new Ga(t,i.fps,r=>this.alphas.push(r))}codec;size;ending="webm";colors=[];alphas=[];color;alpha;async add(e){let{height:t,width:i}=e;await this.alpha.add(QD(e),{format:"I420",codedWidth:i,codedHeight:t}),await this.color.add(eN(e),{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){await this.color.finish(),await this.alpha.finish();let e=this.colors.map((t,i)=>({color:NM(t),alpha:NM(this.alphas[i]),isKey:t.type==="key"}));return VS({...this.size,codec:this.codec.inFile,pictures:e})}abandon(){this.color.abandon(),this.alpha.abandon()}};function NM(n){let e=new Uint8Array(n.byteLength);return n.copyTo(e),e}function QD({data:n,height:e,width:t}){let i=Math.ceil(t/2)*Math.ceil(e/2),r=new Uint8Array(t*e+2*i).fill(128);for(let s=0;s<t*e;s++)r[s]=n[4*s+3];return r}function eN({data:n,height:e,width:t}){let i=new Uint32Array(n.slice().buffer),r=o=>i[o]>>>24===0,s=(o,a,l)=>{for(let c=1,h=o+a;c<l;c++,h+=a)r(h)&&!r(h-a)&&(i[h]=i[h-a])};for(let o=0;o<e;o++)s(o*t,1,t),s(o*t+t-1,-1,t);for(let o=0;o<t;o++)s(o,t,e),s((e-1)*t+o,-t,e);return new Uint8Array(i.buffer)}var Bc=class{ending="zip";pieces=[];problem=null;count=0;zip=new nS((e,t)=>{e?this.problem=e:this.pieces.push(t)});async add(e){let t=new Uint8Array(await(await vf(e)).arrayBuffer()),i=new tS(`${String(this.count++).padStart(6,"0")}.png`);if(this.zip.add(i),i.push(t,!0),this.problem)throw this.problem}async finish(){if(this.zip.end(),this.problem)throw this.problem;return new Blob(this.pieces,{type:"application/zip"})}abandon(){this.zip.terminate(),this.pieces.length=0}};var OM=2e4;function VM(n){let{fps:e,frame:t,motion:i,move:r,plays:s,up:o,view:a,views:l}=n;if(r==="path"&&l.length<2)throw new Error("A camera path needs two keys of the view at least: Shift+K sets one.");if(s&&i.count<2)throw new Error("There is no motion to record: choose a clip, or hold the pose.");let h=Math.max(1,Math.round((s||r==="path"?i.count/i.fps:n.seconds)*e));if(h>OM)throw new Error(`The film would have ${h} frames, at most ${OM} are possible.`);return Array.from({length:h},(u,f)=>{let d=Math.min(f*i.fps/e,i.count-1),m=2*Math.PI*f/h,v=r==="turntable"?_w(a,m,o):r==="path"?ga(l,d,o):null;return{frame:s?d:t,view:v}})}function GM({position:n,target:e,fov:t},i,r,s){let o=zM(nN(e,n)),a=zM(BM(o,i)),l=BM(o,a),c=s/2/Math.tan(t*Math.PI/360),h=[...a,...l,...o],u=[a,l,o].map(f=>-tN(f,n));return{R:h,t:u,K:[c,0,r/2,0,c,s/2,0,0,1],width:r,height:s}}var tN=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],nN=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],BM=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function zM([n,e,t]){let i=Math.hypot(n,e,t)||1;return[n/i,e/i,t/i]}var iN=30,sp=class{constructor(e){this.parts=e;e.arrived.then(()=>this.findFormats())}parts;options=Se({move:"still",plays:!0,width:1280,height:720,fps:null,seconds:4,format:"webm",transparent:!1});progress=Se(null);formats=Se(["png"]);cancelled=!1;set(e){this.options.value={...this.options.peek(),...e}}fps(){return this.options.value.fps??this.parts.motion.value?.fps??iN}async record(){if(await this.parts.arrived,this.progress.peek())return null;let{avatar:e,player:t,state:i}=this.parts,[r,s,o]=[this.options.peek(),e.peek(),i.frame.peek()];if(!s)return null;t.pause();let a=this.shots(s);this.cancelled=!1,this.progress.value={done:0,count:a.length};let l=null;try{l=await this.open(r),await this.draw(a,l,r,s);let c=this.cancelled?null:await l.finish();return c&&xa(c,ba(s,`${i.clip.peek()??"rest"}_${r.move}.${l.ending}`)),c}finally{l?.abandon(),this.progress.value=null,i.frame.value=o}}cancel(){this.cancelled=!0}async draw(e,t,i,r){for(let[s,o]of e.entries())if(await t.add(await this.picture(o,i,r)),this.progress.value={done:s+1,count:e.length},await new Promise(a=>setTimeout(a)),this.cancelled)return}picture({frame:e,view:t},{height:i,transparent:r,width:s},{up:o}){let{engine:a,state:l}=this.parts;return l.frame.value=e,a.render({width:s,height:i,camera:t?GM(t,o,s,i):void 0,background:r?null:"display",layers:!0})}shots({up:e}){let{engine:t,motion:i,state:r}=this.parts,{move:s,plays:o,seconds:a}=this.options.peek(),l=r.keys.peek(),{count:c,fps:h}=i.peek()??l;return VM({move:s,plays:o&&i.peek()!==null,seconds:a,fps:this.fps(),motion:{count:c,fps:h},frame:r.frame.peek(),view:t.view(),views:l.views,up:e})}async open({format:e,height:t,transparent:i,width:r}){let s={width:r,height:t,fps:this.fps()};return e==="png"?new Bc:i?e==="webm"?UM(s):(this.parts.notices.info("MP4 holds no transparency: this film is a zip of PNG pictures."),new Bc):FM(e,s)}async findFormats(){let e=[];for(let t of["webm","mp4"])await kM(t)&&e.push(t);this.formats.value=[...e,"png"],e.includes(this.options.peek().format)||this.set({format:e[0]??"png"})}};function Ha(n,e){return e??n.cast.ownCamera(rN(n))}function rN(n){let e=n.captureView(),t=Math.min(1,1024/Math.max(e.width,e.height)),[i,r]=[Math.round(e.width*t),Math.round(e.height*t)],[s,o]=[i/e.width,r/e.height],a=e.K.map((l,c)=>l*(c<3?s:c<6?o:1));return{...e,K:a,width:i,height:r}}var sN=700,ov={kind:"idle"},op=class{constructor(e){this.parts=e;this.possible=Et(()=>e.source.refiner.value!==null),We(()=>this.followPose()),We(()=>this.follow())}parts;status=Se(ov);side=Se("after");kept=Se(null);comparable=Et(()=>this.kept.value!==null);possible;turn=0;timer=0;compare(e){let t=this.kept.peek();!t||e===this.side.peek()||(this.side.value=e,this.parts.engine.replaceGaussians(e==="after"?t:null,0))}async refine(){let{camera:e,engine:t,notices:i,player:r,source:s,state:o}=this.parts,a=s.refiner.peek();r.pause();let l=this.parts.pose.peek();if(!a||!l)return;let c=++this.turn;this.show({kind:"running",share:0});try{let h={pose:l,betas:o.betas.peek(),camera:Ha(t,e.peek())},u=await a.refine(h,f=>{c===this.turn&&this.show({kind:"running",share:f})});c===this.turn&&this.accept(u)}catch(h){if(c!==this.turn)return;this.show(ov),i.error(h)}}leave(){this.cancel(),this.kept.peek()&&this.side.peek()==="after"&&this.parts.engine.replaceGaussians(null,0),this.kept.value=null}cancel(){this.turn++,clearTimeout(this.timer),this.status.peek().kind==="running"&&this.parts.source.refiner.peek()?.cancel(),this.show(ov)}followPose(){let{avatar:e,engine:t,pose:i,state:r}=this.parts;e.value,i.value,r.betas.value,ms(()=>{this.kept.peek()&&this.side.peek()==="after"&&t.replaceGaussians(null,0),this.kept.value=null})}follow(){let{state:e,pose:t,avatar:i}=this.parts,r=e.autoRefine.value&&!e.playing.value&&i.value!==null&&this.possible.value;t.value,e.view.value,e.betas.value,ms(()=>{this.cancel(),r&&(this.timer=window.setTimeout(()=>{this.refine()},sN))})}accept({picture:e,gaussians:t}){t&&(this.parts.engine.replaceGaussians(t,0),Rt(()=>{this.kept.value=t,this.side.value="after"})),this.show({kind:"done",picture:e&&URL.createObjectURL(e)})}show(e){let t=this.status.peek();t.kind==="done"&&t.picture&&URL.revokeObjectURL(t.picture),this.status.value=e}};function HM({camera:n,engine:e,pose:t,source:i,state:r}){let{stream:s}=i;s&&We(()=>{let o=r.streaming.value&&i.connection?.value==="open"?t.value:null;r.view.value;let[a,l]=[r.betas.value,r.light.value],c={exposure:r.exposure.value,light:{on:l.on,turn:l.turn,gain:Hs(l)}};if(!o)return s.stop();let h={pose:o,betas:a,camera:Ha(e,n.peek())};s.show(h,c)})}var oN=1<<30,zc=class{constructor(e){this.parts=e}parts;opened=Se(null);shown=Et(()=>this.parts.state.stillShown.value?this.opened.value:null);static takes(e){return/\.ply$/i.test(e.name)}async open(e){if(e.size>oN)throw new Error(`${e.name}: is larger than a gigabyte.`);this.take(e.name,await e.arrayBuffer()),this.parts.notices.info(`${e.name}: ${this.opened.peek().scene.gaussians.count.toLocaleString("en")} Gaussians.`)}remove(){this.opened.value=null}follow(){let{avatar:e,engine:t,notices:i,source:r,state:s}=this.parts;We(()=>{let o=r.still.value;o&&o.read().then(a=>this.take(o.name,a)).catch(a=>i.error(a))}),We(()=>{if(e.value)try{t.cast.setScene(this.shown.value?.scene.gaussians??null,s.still.value)}catch(o){i.error(o)}})}take(e,t){try{this.opened.value={name:e,scene:Ad(t)},this.parts.state.stillShown.value=!0}catch(i){throw new Error(`${e}: ${i.message}.`)}}};var aN=.5;function WM({avatar:n,engine:{canvas:e},state:t}){let i=r=>{if(!r.altKey||r.button!==0||!yo(n.peek()))return;r.stopImmediatePropagation();let[s,o]=[t.light.peek().turn,r.clientX],a=({clientX:c})=>{t.light.value={...t.light.peek(),turn:lN(s+aN*(c-o))}},l=()=>{e.removeEventListener("pointermove",a),e.removeEventListener("lostpointercapture",l)};e.setPointerCapture(r.pointerId),e.addEventListener("pointermove",a),e.addEventListener("lostpointercapture",l)};e.addEventListener("pointerdown",i,{capture:!0})}function lN(n){return n-360*Math.round(n/360)}var ap=class{constructor(e,t){this.engine=e;this.source=t;let{avatar:i,camera:r,content:s,history:o,motion:a,notices:l,page:c,player:h,pose:u,snapped:f,state:d}=this;e.on("content",()=>{s.value=s.peek()+1});let m=(x,A)=>this.begin(x,A),v=(x,A)=>this.company.sharpen(x,A);this.arriving=new df({begin:m,engine:e,notices:l,sharpen:v,source:t});let{done:p}=this.arriving;this.backgrounds=new ff({engine:e,notices:l,shade:c.shade,state:d}),this.keying=new yf({avatar:i,engine:e,history:o,motion:a,player:h,pose:u,state:d}),this.keyFiles=new xf({avatar:i,keying:this.keying,notices:l,state:d}),this.opened=new Mf({avatar:i,notices:l,source:t,play:x=>this.play(x)}),this.pictures=new Ef({arrived:p,avatar:i,engine:e,state:d}),this.recording=new sp({arrived:p,avatar:i,engine:e,motion:a,notices:l,player:h,state:d}),this.photographs=new Xd({avatar:i,camera:r,content:s,engine:e,motion:a,notices:l,snapped:f,source:t,state:d}),this.refining=new op({avatar:i,camera:r,engine:e,notices:l,player:h,pose:u,source:t,state:d}),this.immersing=new gf(e,p);let y=()=>this.leave();this.company=new pf({avatar:i,engine:e,leave:y,motion:a,motions:this.opened,notices:l,source:t,state:d}),this.stillScenes=new zc({avatar:i,engine:e,notices:l,source:t,state:d})}engine;source;state=_S();notices=new Af;page=new Tf(this.state);history=new mf(this.state);avatar=Se(null);other=Se(null);opened;motions=Et(()=>[...this.avatar.value?.clips??[],...this.keying.clip.value?[this.keying.clip.value]:[],...this.opened.dropped.value]);motion=Et(()=>this.motions.value.find(e=>e.name===this.state.clip.value)??null);pose=Et(()=>this.composed());snapped=Et(()=>this.state.view.value?.snapped??null);camera=Et(()=>this.avatar.value?.cameras.find(e=>e.name===this.snapped.value)??null);content=Se(0);stats=Se(null);arriving;player=new Cf(this.state,()=>this.motion.peek(),()=>this.company.others.peek().some(({motion:e})=>(e?.count??1)>1));poser=new Rf(this.state,this.history,this.avatar,this.pose);keying;keyFiles;backgrounds;pictures;recording;photographs;refining;company;stillScenes;immersing;linked=!1;async start(){await this.arriving.bring(await this.firstRun()),this.linked||this.company.gather()}openLink(e){try{let t=FS(e);if(!t)return!1;this.attempt(()=>this.company.restore({...Fr,...t})),t.view?this.engine.setView(t.view):this.engine.frameBody()}catch(t){this.notices.error(t)}return!0}link(){return location.href.replace(/#.*$/,"")+LS({...xS(this.state),...this.company.saved(),view:this.engine.view()})}async chooseClip(e){e!==null&&!this.motions.peek().some(t=>t.name===e)&&!await this.opened.bring(e)||(this.state.clip.value=e,this.state.frame.value=0,this.state.elapsed.value=0,e===null&&(this.state.playing.value=!1))}async openFiles(e){for(let t of e)zc.takes(t)?await this.attempt(()=>this.stillScenes.open(t)):await this.keyFiles.open(t)||await this.opened.open([t])}begin(e,t){this.engine.show(t),this.state.clip.value=t.clips[0]?.name??null,this.company.begin(e,t),this.avatar.value=t,this.follow(),this.linked=this.openLink(location.hash),addEventListener("hashchange",()=>this.openLink(location.hash))}play(e){this.chooseClip(e.name),this.notices.info(`Playing ${e.name}: ${e.count} frames.`)}snap(e){e===null?this.engine.unsnap():this.engine.snap(e)}snapBy(e){let t=this.avatar.peek()?.cameras.map(r=>r.name)??[];if(t.length===0)return;let i=t.indexOf(this.snapped.peek()??"");this.snap(t[i<0?e>0?0:t.length-1:(i+e+t.length)%t.length])}async attempt(e){try{await e()}catch(t){this.notices.error(t)}}savePicture(){return this.attempt(()=>this.pictures.save())}async copyLink(){let e=this.link();history.replaceState(null,"",e);try{await navigator.clipboard.writeText(e),this.notices.info("Link copied.")}catch{this.notices.info("The link is in the address bar.")}}viewCamera(){return Ha(this.engine,this.camera.peek())}leave(){this.engine.unsnap(),this.refining.leave(),this.history.clear()}composed(){let e=this.avatar.value?.body,{frame:t,edits:i,shift:r}=this.state;return e?Ud({body:e,motion:this.motion.value,frame:t.value},i.value,r.value):null}firstRun(){return new Promise(e=>{let t=We(()=>{let i=this.source.runs.value[0];!i||i.revision===0||(e(i),queueMicrotask(()=>t()))})})}follow(){let{camera:e,engine:t,pose:i,source:r,state:s}=this;We(()=>{this.pose.value&&t.setPose(this.pose.value)}),We(()=>{let c=s.betas.value??this.avatar.value?.body.betas;c&&t.setShape(Float32Array.from(c),0)}),We(()=>t.setLayers(s.layers.value));let o=Et(()=>r.stream!=null&&r.stream.picture.value!==null);We(()=>t.setDisplay({elsewhere:o.value})),this.backgrounds.follow(),WM({avatar:this.avatar,engine:t,state:s}),We(()=>{let{coloring:c,exposure:h,light:u,mode:f}=s;t.setDisplay({coloring:c.value,exposure:h.value,light:u.value,mode:f.value})}),We(()=>{this.motion.value===null&&s.clip.value!==null&&this.opened.bring(s.clip.value)}),wS({avatar:this.avatar,company:this.company,engine:t,motion:this.motion,pose:i,state:s}),this.company.follow(),this.stillScenes.follow(),We(()=>{let c=s.comparison.value!=="off"&&this.snapped.value!==null;t.setDisplay({alone:c||this.other.value!==null})});let a=Et(()=>this.source.runs.value.find(({id:c})=>c===s.second.value)??null);We(()=>{this.showOther(a.value)}),this.keying.follow(),new uf({engine:t,pose:i,state:s}).follow(),HM({camera:e,engine:t,pose:i,source:r,state:s}),We(()=>{this.source.trouble.value&&this.notices.error(this.source.trouble.value)}),t.on("view",c=>{s.view.value=c}),t.on("frame",c=>{this.stats.value=c}),s.view.value=t.view();let l=c=>{this.player.tick(c),requestAnimationFrame(l)};requestAnimationFrame(l),t.on("immersedframe",()=>this.player.tick(performance.now()))}async showOther(e){if(e?.revision===0)return this.notices.info(`${e.name} is shown as soon as it is ready.`);if(!e)this.engine.unload(1),this.other.value=null;else try{let t=await this.source.pack(e);if(this.state.second.peek()!==e.id)return;this.other.value=this.engine.load(t,1),this.pose.peek()&&this.engine.setPose(this.pose.peek())}catch(t){this.notices.error(t),this.state.second.value=null}this.engine.setDisplay({split:this.other.peek()!==null})}};async function av(n){cN();try{let e=document.createElement("canvas");e.tabIndex=0,e.setAttribute("aria-label","The avatar: drag to turn the view");let t=new ap(new ta(e),uS());window.actor3d=t,Kc($a(Fw,{viewer:t}),n),await t.start(),mS(t,location.hash),document.title=`${t.avatar.peek()?.name} · actor3d`}catch(e){console.error(e),document.documentElement.dataset.theme??=matchMedia("(prefers-color-scheme: light)").matches?"light":"dark",Kc(null,n),Kc($a(kw,{problem:e}),n)}}function cN(){let n=new URL(location.href);n.searchParams.has("token")&&(n.searchParams.delete("token"),history.replaceState(null,"",n))}var XM=document.getElementById("app");XM&&av(XM);return n1(hN);})();
