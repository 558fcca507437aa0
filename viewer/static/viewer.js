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
"use strict";var Actor3D=(()=>{var Gf=Object.defineProperty;var rM=Object.getOwnPropertyDescriptor;var sM=Object.getOwnPropertyNames;var oM=Object.prototype.hasOwnProperty;var aM=(n,e)=>{for(var t in e)Gf(n,t,{get:e[t],enumerable:!0})},lM=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of sM(e))!oM.call(n,r)&&r!==t&&Gf(n,r,{get:()=>e[r],enumerable:!(i=rM(e,r))||i.enumerable});return n};var cM=n=>lM(Gf({},"__esModule",{value:!0}),n);var Fk={};aM(Fk,{AS_FILMED:()=>hs,Body:()=>co,COLORINGS:()=>kl,Cast:()=>Wo,Clip:()=>Ui,Engine:()=>Ko,EngineError:()=>Zt,FormatError:()=>Oe,HOME:()=>Yi,IDENTITY:()=>Ga,Poser:()=>ho,UPS:()=>Pu,axisAngleFromQuat:()=>Kn,blendPoses:()=>Wa,conjugate:()=>di,copyPose:()=>Xn,decodePose:()=>tv,encodePose:()=>zc,gainOf:()=>qo,levelEnds:()=>Hc,matrixFromQuat:()=>Fi,multiply:()=>$t,normalize:()=>fr,packLength:()=>qa,quatAt:()=>xt,quatFromAxisAngle:()=>Gt,readAvatar:()=>pi,readMotion:()=>Ya,readStillScene:()=>rd,restPose:()=>lo,rotate:()=>Ut,slerp:()=>Qf,start:()=>Py,uprightFrom:()=>Ha,vectorAt:()=>ht});var gt,Hy,qf,Br,Hf,Fc,Wy,kc,Xy,$f,Wf,qy,za=Symbol.for("pv"),Uc={},Oc=[],hM=/^m(i|n|o|s|text|space)$/,Yf=Array.isArray,Kf=Oc.slice,Ss=Object.assign;function ws(n){n&&n.parentNode&&n.remove()}function Va(n,e,t){var i,r,s,o={},a=arguments.length;for(s in e)s=="key"?i=e[s]:s=="ref"&&typeof n!="function"?r=e[s]:o[s]=e[s];return a>2&&(o.children=a>3?Kf.call(arguments,2):t),Ba(n,o,i,r,null)}function Ba(n,e,t,i,r){var s={type:n,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:za,__v:r||++Hy,__i:-1,__u:0};return!r&&gt.vnode&&gt.vnode(s),s}function Je(n){return n.children}function ao(n,e){this.props=n,this.context=e,this.__g=0}function zr(n,e){if(e==null)return n.__&&zr(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.type!="function"||n.props.__P?null:zr(n)}function uM(n){var e,t=n.__v,i=t.__e,r=[],s=[],o=n.__P;o&&((e=Ss({constructor:za},t)).__v=t.__v+1,gt.vnode&&gt.vnode(e),Zf(o,e,t,n.__n,o.namespaceURI,32&t.__u?[i]:null,r,i||zr(t),32&t.__u,s),e.__v=t.__v,e.__.__k[e.__i]=e,jy(r,e,s),t.__=t.__e=null,e.__e!=i&&$y(e))}function $y(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),$y(n)}function Xf(n){(8&n.__g||(n.__g|=8,Br.push(n),Fc++))&&Hf==gt.debounceRendering||((Hf=gt.debounceRendering)||queueMicrotask)(Yy)}function Yy(){try{for(var n,e=1;Br.length;)Br.length>e&&Br.sort(Wy),n=Br.shift(),e=Br.length,8&n.__g&&uM(n)}finally{(Fc=Br.length)&&(Hf||queueMicrotask)(Yy)}}function Ky(n,e,t,i,r,s,o,a,l,c,h){var u,f,d,g,v,m,y=i.__k||Oc,w=e.length;for(l=dM(t,e,y,l,w),u=0;u<w;u++)(d=t.__k[u])!=null&&(f=~d.__i&&y[d.__i]||Uc,d.__i=u,m=Zf(n,d,f,r,s,o,a,l,c,h),g=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Jf(f.ref,null,d,f),d.ref&&h.push(d.ref,d.__c||g,d)),v=v||g,4&d.__u?(l=Zy(d,l,n,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&m!==void 0?l=m:g&&(l=g.nextSibling),d.__u&=-21);return t.__e=v,l}function dM(n,e,t,i,r){var s,o,a,l,c,h,u,f,d,g=t.length,v=g,m=0,y=0,w=n.__k=Array(r);for(s=0;s<r;s++)(o=e[s])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=w[s]=Ba(null,o):Yf(o)?o=w[s]=Ba(Je,{children:o}):o.constructor===za&&o.__b?o=w[s]=Ba(o.type,o.props,o.key,o.ref,o.__v):w[s]=o,l=s+m,o.__=n,o.__b=n.__b+1,a=null,~(c=o.__i=fM(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?m--:c==l+1?m++:c!=l&&(c>l?m--:m++,y=1)):(~c||(r>g?m--:r<g&&m++),typeof o.type!="function"&&(o.__u|=4))):w[s]=null;if(y){for(h=[],u=[],s=0;s<r;s++)if((o=w[s])&&16&o.__u){for(m=0,f=h.length;m<f;)h[d=m+f>>1]<o.__i?m=d+1:f=d;h[m]=o.__i,u[s]=m+1}for(m=h.length;s--;)u[s]&&(u[s]==m?m--:w[s].__u|=4)}if(v)for(s=0;s<g;s++)!(a=t[s])||2&a.__u||(a.__e==i&&(i=zr(a)),jf(a,a));return i}function Zy(n,e,t,i){var r,s,o,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(r=n.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=n,e=Zy(r[s],e,t,!1));return e}for(e&&!e.parentNode&&(e=zr(n))&&!e.parentNode&&(e=null),o=n.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function fM(n,e,t,i){var r,s=n.key,o=n.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&o==a.type)return t;if(i>(l?1:0)){for(r=t-1;r>=0;r--)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r;for(r=t+1;r<e.length;r++)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r}return-1}function Gy(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function Dc(n,e,t,i,r){var s,o;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)t&&e in t||Gy(n.style,e);if(t)for(e in t)i&&t[e]==i[e]||Gy(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=t,t&&i||(o=Wf[e]||(Wf[e]=pM(e)),(n.__a||(n.__a={}))[e]=$f,s=e!=(e=e.replace(Xy,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,o,s):n.removeEventListener(e,o,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function pM(n){return function(e){var t=this.__e;if(t){if(t=t[n],e[kc]==null)e[kc]=$f++;else if(e[kc]<this.__a[n])return;return t(gt.event?gt.event(e):e)}}}function Zf(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,g,v,m,y,w,A,S,R,C,_,M,N,I,k,B=e.type;if(e.constructor!==za)return null;128&t.__u&&(l=32&t.__u,h=t.__c.__z)&&(e.__u|=l,u=s=[],h.nodeType==8?a=Nc(h,s):s.push(h),a=s[0]||a),(h=gt.__b)&&h(e);e:if(typeof B=="function"){f=o.length;try{if(y=e.props,w=(h=B.prototype)&&h.render,A=(h=B.contextType)&&i[h.__c],S=h?A?A.props.value:h.__:i,(d=t.__c)?(e.__c=d,2&d.__g&&(d.__g|=1)):(w?e.__c=d=new B(y,S):(e.__c=d=new ao(y,S),d.constructor=B,d.render=gM),A&&A.sub(d),d.state||(d.state={}),d.__n=i,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),B.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ss({},d.__s)),Ss(d.__s,B.getDerivedStateFromProps(y,d.__s)))),g=d.props,v=d.state,d.__v=e,t.__c){if(y!==g&&w&&!B.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(y,S),e.__v==t.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(y,d.__s,S)===!1){e.__v!=t.__v&&(d.props=y,d.state=d.__s,d.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(X){X&&(X.__=e)}),Oc.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),a=zr(t);break e}d.componentWillUpdate&&d.componentWillUpdate(y,d.__s,S),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(g,v,m)})}else w&&!B.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=y,d.__P=n,d.__g&=-5,R=gt.__r,C=w?25:0;do d.__g&=-9,R&&R(e),h=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++C<25);w&&(Oc.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(i=Ss({},i,d.getChildContext())),w&&t.__c&&d.getSnapshotBeforeUpdate&&(m=d.getSnapshotBeforeUpdate(g,v)),_=h&&h.type===Je&&h.key==null?h.props.children:h,y.__P&&(h=a,r=(n=y.__P).namespaceURI,l=s=null,t.props&&t.props.__P!=n&&(t.__k.some(function(X){X&&jf(X,X)}),t.__k=null),a=t.__k?zr(t,0):null),a=Ky(n,Yf(_)?_:[_],e,t,i,r,s,o,a,l,c),y.__P&&(e.__e=null,a=h),e.__u&=-161,u&&u.some(ws),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(X){if(o.length=f,e.__v=null,l||s)if(X&&X.then){if(e.__u|=128|l,s){for(~(I=s.indexOf(a||void 0))||(I=s.length);(k=s[I-1])&&k.nodeType==8;)I--;for(;I<s.length;I++)if(k=s[I])if(s[I]=null,M){if(k==N)break}else{if(k.nodeType!=8)break;k.data.startsWith("$s")&&(N=Nc(M=k))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(h=Nc(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=h):e.__e=a,a=a&&a.nextSibling}else s&&s.some(ws);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),X&&X.then||Jy(e),gt.__e(X,e,t)}}else a=e.__e=mM(t.__e,e,t,i,r,s,o,l,c,n);return(h=gt.diffed)&&h(e),a}function Nc(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!--t)return n}e&&e.push(n)}}function Jy(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Jy))}function jy(n,e,t){for(var i=0;i<t.length;)Jf(t[i++],t[i++],t[i++]);gt.__c&&gt.__c(e,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(s){s.call(r)})}catch(s){gt.__e(s,r.__v)}})}function mM(n,e,t,i,r,s,o,a,l,c){var h,u,f,d,g,v,m,y,w=t.props||Uc,A=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(h=0;h<s.length;h++)if((g=s[h])&&(S?g.localName==S:g.nodeType==3)){n=g,s[h]=null;break}}if(!n){if(y=c.ownerDocument||document,!S)return y.createTextNode(A);n=y.createElementNS(r,S,A.is?A:c),a&&(gt.__m&&gt.__m(e,s),a=!1),s=null}if(S){if(c=S=="template"&&n.content||n,s=S=="textarea"&&A.defaultValue!=null?null:s&&Kf.call(c.childNodes),!a&&s)for(w={},h=0;h<n.attributes.length;h++)w[(g=n.attributes[h]).name]=g.value;for(h in w)g=w[h],h=="dangerouslySetInnerHTML"?f=g:h=="children"||h in A||h=="value"&&"defaultValue"in A||h=="checked"&&"defaultChecked"in A||Dc(n,h,null,g,r);for(h in A)g=A[h],h=="children"?d=g:h=="dangerouslySetInnerHTML"?u=g:h=="value"?v=g:h=="checked"?m=g:a&&typeof g!="function"||w[h]===g||Dc(n,h,g,w[h],r);u?(a||f&&(u.__html==f.__html||u.__html==n.innerHTML)||(n.innerHTML=u.__html),e.__k=[]):(f&&(n.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&hM.test(S))&&(r="http://www.w3.org/1999/xhtml"),Ky(c,Yf(d)?d:[d],e,t,i,r,s,o,s?s[0]:t.__k&&zr(t,0),a,l),s&&s.some(ws)),a&&S!="textarea"||(h="value",S=="progress"&&v==null?n.removeAttribute(h):v==null||v===n[h]&&(S!="progress"||v)||Dc(n,h,v,w[h],r),h="checked",m!=null&&m!=n[h]&&Dc(n,h,m,w[h],r))}else w===A||a&&n.data==A||(n.data=A);return n}function Jf(n,e,t,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(r){gt.__e(r,t)}}function jf(n,e,t){var i,r,s,o;if(gt.unmount&&gt.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||Jf(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(a){gt.__e(a,e)}i.__P=i.__n=null}if(i=n.__k)for(o=0;o<i.length;o++)i[o]&&jf(i[o],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(i=n.__c)&&(i=i.__z)&&(r=Nc(i,s=[]))&&(i==n.__e&&s.some(ws),ws(r),ws(i)),t||ws(n.__e),n.__e=n.__c=n.__=null}function gM(n,e,t){return this.constructor(n,t)}function Bc(n,e){var t,i,r,s;gt.__&&gt.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(t=n&&32&n.__u)?null:e.__k,e.__k=Ba(Je,{children:[n]}),r=[],s=[],Zf(e,e.__k,i||Uc,Uc,e.namespaceURI,i?null:e.firstChild?Kf.call(e.childNodes):null,r,i?i.__e:e.firstChild,t,s),jy(r,e.__k,s),e.__k.props.children=null}function Qy(n){function e(t){var i,r;return this.getChildContext||(i=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&i.forEach(function(o){o.__g|=4,Xf(o)})},this.sub=function(s){i.add(s);var o=s.componentWillUnmount;s.componentWillUnmount=function(){i.delete(s),o&&o.call(s)}}),t.children}return e.__c="__cC"+qy++,e.__=n,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}gt={__e:function(n,e,t,i){for(var r,s,o;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,i||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(a){n=a}}throw Fc=0,n}},Hy=0,qf=function(n){return n!=null&&n.constructor===za},ao.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=Ss({},this.state)),typeof n=="function"&&(n=n(Ss({},t),this.props)),n&&(Ss(t,n),this.__v&&(e&&this.__k.push(e),Xf(this)))},ao.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Xf(this))},ao.prototype.render=Je,Br=[],Fc=0,Wy=function(n,e){return n.__v.__b-e.__v.__b},kc=Symbol(),Xy=/(PointerCapture)$|Capture$/i,$f=0,Wf={},qy=0;var Oe=class extends Error{name="FormatError"},Zt=class extends Error{constructor(t,i){super(i);this.code=t}code;name="EngineError"};var Ga=[1,0,0,0];function xt(n,e){let t=4*e;return[n[t],n[t+1],n[t+2],n[t+3]]}function ht(n,e){let t=3*e;return[n[t],n[t+1],n[t+2]]}function $t([n,e,t,i],[r,s,o,a]){return[n*r-e*s-t*o-i*a,n*s+e*r+t*a-i*o,n*o-e*a+t*r+i*s,n*a+e*o-t*s+i*r]}function di([n,e,t,i]){return[n,-e,-t,-i]}function fr([n,e,t,i]){let r=Math.hypot(n,e,t,i);return r>0?[n/r,e/r,t/r,i/r]:[1,0,0,0]}function Ut([n,e,t,i],[r,s,o]){let a=2*(t*o-i*s),l=2*(i*r-e*o),c=2*(e*s-t*r);return[r+n*a+t*c-i*l,s+n*l+i*a-e*c,o+n*c+e*l-t*a]}function Ha([n,e,t]){if(e<-1+1e-6)return[0,1,0,0];let i=Math.hypot(1+e,t,n);return[(1+e)/i,-t/i,0,n/i]}function Gt([n,e,t]){let i=Math.hypot(n,e,t),r=i>1e-8?Math.sin(i/2)/i:.5;return[Math.cos(i/2),n*r,e*r,t*r]}function Kn(n){let[e,t,i,r]=n[0]<0?n.map(a=>-a):n,s=Math.hypot(t,i,r),o=s>1e-8?2*Math.atan2(s,e)/s:2;return[t*o,i*o,r*o]}function Qf(n,e,t){let i=n[0]*e[0]+n[1]*e[1]+n[2]*e[2]+n[3]*e[3],r=i<0?-1:1,s=Math.acos(Math.min(1,Math.abs(i))),[o,a]=s<1e-4?[1-t,r*t]:[Math.sin((1-t)*s)/Math.sin(s),r*Math.sin(t*s)/Math.sin(s)];return fr([o*n[0]+a*e[0],o*n[1]+a*e[1],o*n[2]+a*e[2],o*n[3]+a*e[3]])}function Fi([n,e,t,i]){return[1-2*(t*t+i*i),2*(e*t-n*i),2*(e*i+n*t),2*(e*t+n*i),1-2*(e*e+i*i),2*(t*i-n*e),2*(e*i-n*t),2*(t*i+n*e),1-2*(e*e+t*t)]}var yM=32767;function lo(n){let e=new Float32Array(4*n);for(let t=0;t<n;t++)e[4*t]=1;return{rotations:e,trans:new Float32Array(3)}}function Xn(n){return{rotations:n.rotations.slice(),trans:n.trans.slice()}}function Wa(n,e,t){let i=new Float32Array(n.rotations.length);for(let r=0;4*r<i.length;r++)i.set(Qf(xt(n.rotations,r),xt(e.rotations,r),t),4*r);return{rotations:i,trans:n.trans.map((r,s)=>r+t*(e.trans[s]-r))}}function ev(n){let e=new Float32Array(n.length);for(let t=0;4*t<n.length;t++)e.set(fr(xt(n,t)),4*t);return e}function zc(n){let e=new DataView(new ArrayBuffer(2*n.rotations.length+12));for(let t=0;4*t<n.rotations.length;t++){let i=fr(xt(n.rotations,t)),r=i[0]<0?-1:1;i.forEach((s,o)=>e.setInt16(8*t+2*o,Math.round(r*s*yM),!0))}return n.trans.forEach((t,i)=>e.setFloat32(2*n.rotations.length+4*i,t,!0)),e.buffer}function tv(n,e){let t=8*e+12;if(n.byteLength!==t)throw new Oe(`a pose of ${e} joints has ${t} bytes, got ${n.byteLength}`);let i=new DataView(n),r=new Float32Array(4*e);for(let o=0;o<e;o++){let a=[0,1,2,3].map(l=>i.getInt16(8*o+2*l,!0));r.set(fr(a),4*o)}let s=Float32Array.from([0,1,2],o=>i.getFloat32(8*e+4*o,!0));if(!s.every(Number.isFinite))throw new Oe("a pose must be finite");return{rotations:r,trans:s}}var Ui=class{constructor({name:e,fps:t,count:i,start:r,held_out:s},o,a){this.rotations=o;this.trans=a;this.name=e,this.fps=t,this.count=i,this.start=r,this.heldOut=s}rotations;trans;name;fps;count;start;heldOut;poseAt(e){let t=Math.min(Math.max(e,0),this.count-1),i=Math.floor(t),r=t-i;return r===0?this.frame(i):Wa(this.frame(i),this.frame(i+1),r)}placeAt(e){return ht(this.trans,e)}frame(e){let t=this.rotations.length/this.count;return{rotations:this.rotations.slice(e*t,(e+1)*t),trans:this.trans.slice(3*e,3*e+3)}}};var co=class{constructor(e,t,i){this.data=e;this.up=t;this.floor=i;this.numJoints=e.parents.length,this.numVertices=e.restVertices.length/3,this.numFaces=e.faces.length/3}data;up;floor;numJoints;numVertices;numFaces;get kind(){return this.data.kind}get gender(){return this.data.gender}get jointNames(){return this.data.jointNames}get parents(){return this.data.parents}get betas(){return this.data.shape?.betas??null}get shapeNames(){return this.data.shape?.names??[]}restPose(){let e=lo(this.numJoints),{restJoints:t,restVertices:i}=this.data,r=di(Ha(this.up)),s=i.reduce((h,u,f)=>f%3===1?Math.min(h,u):h,1/0),[o,a,l]=ht(t,0),c=Ut(r,[o,a+this.floor-s,l]);return e.rotations.set(r,0),e.trans.set([c[0]-o,c[1]-a,c[2]-l]),e}joints(e,t){return this.jointsOf(e,this.restJoints(t))}restJoints(e){let{shape:t,restJoints:i}=this.data,r=i.slice();return t&&e&&ep(r,t.jointDirections,1,nv(e,t.betas)),r}restVertices(e){let{shape:t,restVertices:i}=this.data,r=i.slice();return t&&e&&ep(r,t.directions,t.step,nv(e,t.betas)),r}jointsOf(e,t){let i=new Float32Array(3*this.numJoints),r=new Float32Array(4*this.numJoints);for(let s=0;s<this.numJoints;s++){let o=fr(xt(e.rotations,s)),a=this.data.parents[s],l=ht(t,s);if(a<0){i.set(l.map((f,d)=>f+e.trans[d]),3*s),r.set(o,4*s);continue}let c=xt(r,a),h=ht(t,a),u=Ut(c,[l[0]-h[0],l[1]-h[1],l[2]-h[2]]);i.set(u.map((f,d)=>f+i[3*a+d]),3*s),r.set($t(c,o),4*s)}return{positions:i,rotations:r}}},ho=class{constructor(e){this.body=e;this.restVertices=e.restVertices(),this.restJoints=e.restJoints()}body;betas=null;restVertices;restJoints;setShape(e){this.betas=e,this.restVertices=this.body.restVertices(e),this.restJoints=this.body.restJoints(e)}get shape(){return this.betas??this.body.betas}joints(e){return this.body.jointsOf(e,this.restJoints)}pose(e){let t=this.joints(e),i=vM(t,this.restJoints),r=_M(this.body.data,this.corrected(e),i);return{vertices:r,normals:xM(r,this.body.data.faces),joints:t,bones:i}}corrected(e){let t=this.body.data.pose;if(!t)return this.restVertices;let i=new Float32Array(9*(this.body.numJoints-1));for(let s=1;s<this.body.numJoints;s++)Fi(fr(xt(e.rotations,s))).forEach((a,l)=>i[9*(s-1)+l]=a-(l%4===0?1:0));let r=this.restVertices.slice();return ep(r,t.directions,t.step,i),r}};function nv(n,e){return e.map((t,i)=>i<n.length?n[i]-t:0)}function ep(n,e,t,i){i.forEach((r,s)=>{if(Math.abs(r)<1e-6)return;let o=r*t,a=s*n.length;for(let l=0;l<n.length;l++)n[l]+=o*e[a+l]})}function vM(n,e){let t=e.length/3,i=new Float32Array(12*t);for(let r=0;r<t;r++){let s=Fi(xt(n.rotations,r)),[o,a,l]=ht(e,r);for(let c=0;c<3;c++){let[h,u,f]=[s[3*c],s[3*c+1],s[3*c+2]];i.set([h,u,f,n.positions[3*r+c]-(h*o+u*a+f*l)],12*r+4*c)}}return i}function _M(n,e,t){let{skinJoints:i,skinWeights:r}=n,s=e.length/3,o=i.length/s,a=new Float32Array(e.length);for(let l=0;l<s;l++){let c=e[3*l],h=e[3*l+1],u=e[3*l+2],f=0,d=0,g=0;for(let v=l*o;v<(l+1)*o;v++){let m=r[v];if(m===0)break;let y=12*i[v];f+=m*(t[y]*c+t[y+1]*h+t[y+2]*u+t[y+3]),d+=m*(t[y+4]*c+t[y+5]*h+t[y+6]*u+t[y+7]),g+=m*(t[y+8]*c+t[y+9]*h+t[y+10]*u+t[y+11])}a[3*l]=f,a[3*l+1]=d,a[3*l+2]=g}return a}function xM(n,e){let t=new Float32Array(n.length);for(let i=0;i<e.length;i+=3){let r=3*e[i],s=3*e[i+1],o=3*e[i+2],a=n[s]-n[r],l=n[s+1]-n[r+1],c=n[s+2]-n[r+2],h=n[o]-n[r],u=n[o+1]-n[r+1],f=n[o+2]-n[r+2],d=l*f-c*u,g=c*h-a*f,v=a*u-l*h;for(let m of[r,s,o])t[m]+=d,t[m+1]+=g,t[m+2]+=v}for(let i=0;i<t.length;i+=3){let r=Math.sqrt(t[i]**2+t[i+1]**2+t[i+2]**2),s=r>1e-12?1/r:0;t[i]*=s,t[i+1]*=s,t[i+2]*=s}return t}var bM=1447310145,iv=[1,2],wM=64,Vr=16,rv=16,tp={i8:Int8Array,u8:Uint8Array,i16:Int16Array,u16:Uint16Array,u32:Uint32Array,f32:Float32Array};function qa(n){let e=new DataView(n.buffer,n.byteOffset,Vr);if(e.getUint32(0,!0)!==bM)throw new Oe("this is no avatar of the viewer: it does not start with A3DV");let t=e.getUint32(4,!0);if(!iv.some(i=>i===t))throw new Oe(`the avatar has format version ${t}, this page reads ${iv.join(" and ")}: export it anew`);return e.getUint32(12,!0)}function Hc(n,e){return e<Vr||e<Vr+new DataView(n).getUint32(8,!0)?null:Xa.read(n,e).levelEnds}var Xa=class n{constructor(e,t,i,r,s,o,a){this.kind=e;this.meta=t;this.bytes=i;this.start=r;this.entries=s;this.complete=o;this.levelEnds=a}kind;meta;bytes;start;entries;complete;levelEnds;static read(e,t=e.byteLength){let i=new DataView(e);if(e.byteLength<Vr)throw new Oe("this is no avatar of the viewer: it does not start with A3DV");let r=qa(new Uint8Array(e,0,Vr)),s=Vr+i.getUint32(8,!0);if(r!==e.byteLength||s>r||s%rv!==0)throw new Oe(`the avatar is cut off: it has ${e.byteLength} bytes of ${r}`);if(s>t)throw new Oe("the avatar's header has not come yet");let o=SM(new Uint8Array(e,Vr,s-Vr)),a=new Map,l=[];for(let[c,h]of Object.entries(o.arrays)){let u=MM(c,h,r-s);u.cut&&u.pieces.forEach((d,g)=>l[g]=Math.max(l[g]??0,s+np(u,d)));let f=TM(u,t-s);f&&a.set(c,f)}return new n(o.kind,o.meta,e,s,a,t===e.byteLength,l)}has(e){return this.entries.has(e)}shape(e){return this.entry(e).shape}get(e,t,i){let r=this.entry(e);if(!(r.shape.length===i.length&&i.every((h,u)=>h===null||h===r.shape[u]))||!t.includes(r.type)){let h=`${t.join(" or ")} [${i.map(u=>u??"any").join(", ")}]`;throw new Oe(`array '${e}' must be ${h}, found ${r.type} [${r.shape.join(", ")}]`)}let o=tp[r.type],a=r.pieces.map(({offset:h,length:u})=>new o(this.bytes,this.start+h,u));if(a.length===1)return a[0];let l=new o(Gc(r.shape)),c=0;for(let h of a)l.set(h,c),c+=h.length;return l}entry(e){let t=this.entries.get(e);if(!t)throw new Oe(`the avatar lacks the array '${e}'`);return t}};function SM(n){let e;try{e=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(n))}catch{throw new Oe("the avatar's header is not JSON: the file is damaged")}if(!Vc(e)||typeof e.kind!="string"||!Vc(e.meta)||!Vc(e.arrays))throw new Oe("the avatar's header must hold kind, meta and arrays");return{kind:e.kind,meta:e.meta,arrays:e.arrays}}function MM(n,e,t){let i=h=>Number.isSafeInteger(h)&&h>=0;if(!Vc(e)||typeof e.type!="string"||!Object.hasOwn(tp,e.type)||!Array.isArray(e.shape)||!e.shape.every(i)||!(e.pieces===void 0?i(e.offset):AM(e.pieces)))throw new Oe(`array '${n}' lacks a known type, a shape or an offset`);let r=e.type,s=e.shape,o=Gc(s.slice(1)),a=e.pieces!==void 0,c=(a?e.pieces:[[e.offset,s[0]??1]]).map(([h,u])=>({offset:h,length:u*o}));if(c.reduce((h,{length:u})=>h+u,0)!==Gc(s))throw new Oe(`array '${n}' is cut into pieces that are not the whole`);if(c.some(({offset:h})=>h%rv!==0))throw new Oe(`array '${n}' lacks a known type, a shape or an offset`);if(!c.every(h=>np({type:r},h)<=t))throw new Oe(`array '${n}' of shape [${s.join(", ")}] lies outside of the file`);return{type:r,shape:s,pieces:c,cut:a}}function AM(n){let e=t=>Array.isArray(t)&&t.length===2&&t.every(i=>Number.isSafeInteger(i)&&i>=0);return Array.isArray(n)&&n.length>0&&n.length<=wM&&n.every(e)}function np({type:n},{offset:e,length:t}){return e+t*tp[n].BYTES_PER_ELEMENT}function TM(n,e){let t=n.pieces.findIndex(s=>np(n,s)>e);if(t<0)return n;if(!n.cut||t===0)return null;let i=n.pieces.slice(0,t),r=i.reduce((s,{length:o})=>s+o,0)/Gc(n.shape.slice(1));return{...n,pieces:i,shape:[r,...n.shape.slice(1)]}}function Vc(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Gc(n){return n.reduce((e,t)=>e*t,1)}var Ms=(n,e)=>typeof n=="string"?n:Ts(e,"text",n),ip=(n,e)=>typeof n=="boolean"?n:Ts(e,"true or false",n),On=(n,e)=>typeof n=="number"&&Number.isFinite(n)?n:Ts(e,"a number",n),As=(n,e)=>Number.isSafeInteger(n)&&n>=0?n:Ts(e,"a natural number",n);function EM(...n){return(e,t)=>n.includes(e)?e:Ts(t,n.join(" or "),e)}function Gr(n){return(e,t)=>e==null?null:n(e,t)}function fi(n,e){return(t,i)=>!Array.isArray(t)||e!==void 0&&t.length!==e?Ts(i,`a list${e===void 0?"":` of ${e}`}`,t):t.map((r,s)=>n(r,`${i}[${s}]`))}var sv=fi(On,3);function Hr(n){return(e,t)=>{if(typeof e!="object"||e===null||Array.isArray(e))return Ts(t,"an object",e);let i=e;return Object.fromEntries(Object.entries(n).map(([r,s])=>[r,s(i[r],`${t}.${r}`)]))}}function Ts(n,e,t){throw new Oe(`'${n}' must be ${e}, found ${(JSON.stringify(t)??"nothing").slice(0,60)}`)}var $a=Hr({low:On,high:On}),rp=Hr({count:As,frame:EM("triangle","world","bones"),weights:$a,height:$a,log_scale:$a,color:$a,shading_step:Gr(On),light:Gr(fi(On,24)),dilation:Gr(On),levels:Gr(fi(Hr({count:As,growth:On})))}),CM=Hr({kind:Ms,gender:Ms,joint_names:fi(Ms),parents:fi(On),rest_vertices:fi($a,3),shape:Gr(Hr({betas:fi(On),step:On,names:Gr(fi(Ms))})),pose_step:Gr(On)}),sp=Hr({name:Ms,fps:On,first:As,count:As,start:Gr(As),held_out:ip}),RM=Hr({name:Ms,R:fi(On,9),t:sv,K:fi(On,9),width:As,height:As,held_out:ip,anchor:ip}),ov=Hr({name:Ms,up:sv,floor:On,body:CM,gaussians:rp,clips:fi(sp),cameras:fi(RM)});var PM=.3;function ap(n,e,t,i){let r=n.levels?IM(n.count,e):n.count;n={...n,count:r};let s=e.get("colors",["u8"],[r,4]),o={count:r,frame:n.frame,opacities:Uint8Array.from({length:r},(f,d)=>s[4*d+3]),shading:DM(n,e),light:n.shading_step===null?null:n.light,weights:n.weights,height:n.height,logScale:n.log_scale,color:n.color,dilation:n.dilation??PM,levels:LM(n)},a=new Uint32Array(s.slice().buffer),l=e.get("scales",["u32"],[r]),c=e.get("rotations",["u32"],[r]);if(n.frame==="bones")return{...o,hasViews:!1,...NM(e,r,i,a,l,c)};let h=e.has("views"),u=h?e.get("views",["u8"],[r]):new Uint8Array(r);return{...o,hasViews:h,...kM(n,e,t,a,l,c,u)}}function IM(n,e){let t=["colors","scales","rotations","face","weights","height","views","shading"].filter(i=>e.has(i)).map(i=>e.shape(i)[0]);return e.complete?n:Math.min(n,...t)}function LM({count:n,levels:e}){if(e?.every((i,r)=>i.count>=(e[r-1]?.count??1)&&i.growth>=1&&i.growth<=16)===!1)throw new Oe("'meta.gaussians.levels' must ascend, and grow 1 to 16 times");return e?.filter((i,r)=>i.count<=n||r===0)??[]}function DM({count:n,shading_step:e},t){if(e===null)return null;let i=t.get("shading",["i8"],[n,24]),r=new Uint32Array(8*n),s=new Int8Array(r.buffer);for(let o=0;o<n;o++)s.set(i.subarray(24*o,24*o+24),32*o);return{words:r,step:e}}function kM(n,e,t,i,r,s,o){let{count:a}=n,l=e.get("face",["u16","u32"],[a]),c=e.get("weights",["u16"],[a,2]),h=e.get("height",["u16"],[a]),u={kind:n.frame,corners:new Uint32Array(3*a),weights:new Float32Array(3*a),heights:Float32Array.from(h,g=>op(g,n.height))},f=new Uint32Array(4*a),d=new Uint32Array(4*a);for(let g=0;g<a;g++){let v=3*l[g];if(v>=t.length)throw new Oe(`a Gaussian lies on face ${l[g]}, the body has ${t.length/3}`);let m=op(c[2*g],n.weights),y=op(c[2*g+1],n.weights);u.corners.set([t[v],t[v+1],t[v+2]],3*g),u.weights.set([m,y,1-m-y],3*g),f.set([l[g],c[2*g]|c[2*g+1]<<16,h[g]|o[g]<<16,i[g]],4*g),d.set([r[g],s[g],0,0],4*g)}return{anchors:u,places:f,shapes:d}}function NM(n,e,t,i,r,s){let o=n.get("means",["f32"],[e,3]),a=n.get("bones",["u8"],[e,4]),l=n.get("bone_weights",["u8"],[e,4]);if(!o.every(Number.isFinite))throw new Oe("array 'means' holds NaN or infinity");if(a.some(v=>v>=t))throw new Oe(`array 'bones' names joints beyond the body's ${t}`);let c=new Float32Array(4*e),h=new Uint32Array(o.slice().buffer),u=new Uint32Array(a.slice().buffer),f=new Uint32Array(l.slice().buffer),d=new Uint32Array(4*e),g=new Uint32Array(4*e);for(let v=0;v<e;v++){let m=l[4*v]+l[4*v+1]+l[4*v+2]+l[4*v+3];if(m===0)throw new Oe("a Gaussian follows no bone: its bone_weights are zero");for(let y=4*v;y<4*v+4;y++)c[y]=l[y]/m;d.set([h[3*v],h[3*v+1],h[3*v+2],i[v]],4*v),g.set([r[v],s[v],u[v],f[v]],4*v)}return{anchors:{kind:"bones",means:o,bones:a,weights:c},places:d,shapes:g}}function op(n,e){return e.low+n/65535*(e.high-e.low)}function pi(n,e){let t=lp(n,"avatar",e),i=ov(t.meta,"meta"),r=FM(i),s=new co(UM(i.body,t),r,i.floor);return{name:i.name,up:r,floor:i.floor,body:s,gaussians:ap(i.gaussians,t,s.data.faces,s.numJoints),clips:cv(i.clips,t,s.numJoints),cameras:i.cameras.map(HM)}}function av(n,e){let t=lp(n,"gaussians");return ap(rp(t.meta,"meta"),t,e.data.faces,e.numJoints)}function Ya(n,e){let t=lp(n,"motion");return cv([sp(t.meta,"meta")],t,e.numJoints)[0]}function lp(n,e,t){let i=Xa.read(n,t);if(i.kind!==e)throw new Oe(`the file holds '${i.kind}', expected '${e}'`);return i}function FM({up:n}){let e=Math.hypot(...n);if(!(e>0))throw new Oe("'meta.up' must not be zero");return[n[0]/e,n[1]/e,n[2]/e]}function UM(n,e){let t=n.parents.length,[i]=e.shape("rest_vertices"),[r]=e.shape("faces"),[,s]=e.shape("skin_joints");if(t===0||n.joint_names.length!==t||!n.parents.every(OM))throw new Oe("'meta.body' must name every joint, and parents before their children");let o=Uint32Array.from(e.get("faces",["u16","u32"],[null,3])),a=e.get("skin_joints",["u8"],[i,s??null]);if(o.some(l=>l>=i)||a.some(l=>l>=t))throw new Oe("a face or a weight refers to a vertex or joint that the body lacks");return{kind:n.kind,gender:n.gender,jointNames:n.joint_names,parents:n.parents,restVertices:BM(n,e,i),restJoints:e.get("rest_joints",["f32"],[t,3]),faces:o,faceParts:e.get("face_parts",["u8"],[r]),skinJoints:a,skinWeights:zM(e,i,s),shape:VM(n,e,i,t),pose:GM(n,e,i,t)}}function OM(n,e){return Number.isInteger(n)&&n<e&&(e===0?n===-1:n>=0)}function BM(n,e,t){let i=e.get("rest_vertices",["u16"],[t,3]);return Float32Array.from(i,(r,s)=>{let{low:o,high:a}=n.rest_vertices[s%3];return o+r/65535*(a-o)})}function zM(n,e,t){let i=n.get("skin_weights",["u16"],[e,t]),r=Float32Array.from(i);for(let s=0;s<r.length;s+=t){let o=r.subarray(s,s+t),a=o.reduce((l,c)=>l+c,0);if(a===0)throw new Oe("a vertex has no skinning weight");o.forEach((l,c)=>o[c]=l/a)}return r}function VM(n,e,t,i){if(!n.shape||!lv(e,["shape_directions","shape_joint_directions"]))return null;let{betas:r,step:s,names:o}=n.shape;return{betas:Float32Array.from(r),directions:e.get("shape_directions",["i16"],[r.length,t,3]),step:s,jointDirections:e.get("shape_joint_directions",["f32"],[r.length,i,3]),names:o??[]}}function GM(n,e,t,i){return n.pose_step===null||!lv(e,["pose_directions"])?null:{directions:e.get("pose_directions",["i16"],[9*(i-1),t,3]),step:n.pose_step}}function lv(n,e){return n.complete||e.every(t=>n.has(t))}function cv(n,e,t){let i=n.reduce((o,a)=>o+a.count,0),r=e.get("clip_rotations",["i16"],[i,t,4]),s=e.get("clip_trans",["f32"],[i,3]);return n.map(o=>{let{first:a,count:l}=o;if(l<1||a+l>i||!(o.fps>0))throw new Oe(`clip '${o.name}' lies outside of the ${i} frames that there are`);let c=4*t,h=ev(r.subarray(a*c,(a+l)*c));return new Ui(o,h,s.slice(3*a,3*(a+l)))})}function HM(n){if(n.width<1||n.height<1)throw new Oe(`camera '${n.name}' has no size`);return n}var is={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},rs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Lv=0,kp=1,Dv=2;var yl=1,kv=2,No=3,ss=0,Bn=1,kn=2,Ns=0,Fo=1,Np=2,Fp=3,Up=4,Gi=5;var Mr=100,Nv=101,Fv=102,Uv=103,Ov=104,Bv=200,Hi=201,zv=202,Vv=203,Op=204,Ci=205,Gv=206,Hv=207,Wv=208,Xv=209,qv=210,$v=211,Yv=212,Kv=213,Zv=214,dh=0,fh=1,ph=2,To=3,mh=4,gh=5,yh=6,vh=7,Bp=0,Jv=1,jv=2,Wi=0,zp=1,Vp=2,Gp=3,Hp=4,Wp=5,Xp=6,qp=7;var $p=300,Fs=301,Uo=302,zh=303,Vh=304,_h=1e3,Bi=1001,xh=1002,Ht=1003,Qv=1004;var vl=1005;var Mn=1006,Gh=1007;var Ar=1008;var zn=1009,Yp=1010,Kp=1011,Oo=1012,Hh=1013,Vn=1014,ti=1015,Ri=1016,Wh=1017,Xh=1018,Us=1020,Zp=35902,Jp=35899,jp=1021,Qp=1022,ni=1023,xr=1026,Tr=1027,_l=1028,Bo=1029,os=1030,zo=1031;var as=1033,xl=33776,bl=33777,wl=33778,Sl=33779,qh=35840,$h=35841,Yh=35842,Kh=35843,Zh=36196,Jh=37492,jh=37496,Qh=37488,eu=37489,Ml=37490,tu=37491,nu=37808,iu=37809,ru=37810,su=37811,ou=37812,au=37813,lu=37814,cu=37815,hu=37816,uu=37817,du=37818,fu=37819,pu=37820,mu=37821,gu=36492,yu=36494,vu=36495,_u=36283,xu=36284,Al=36285,bu=36286;var nl=2300,bh=2301,hh=2302,Cp=2303,Rp=2400,Pp=2401,Ip=2402;var e0=3200;var em=0,t0=1,Er="",jn="srgb",Ls="srgb-linear",il="linear",Mt="srgb";var uh=7680;var n0=519,i0=512,r0=513,s0=514,tm=515,o0=516,a0=517,nm=518,im=519,l0=35044,Tl=35048;var Gn="300 es",gi=2e3,rl=2001;function WM(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function XM(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function sl(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function c0(){let n=sl("canvas");return n.style.display="block",n}var hv={},Eo=null;function rm(...n){let e="THREE."+n.shift();Eo?Eo("log",e,...n):console.log(e,...n)}function h0(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ge(...n){n=h0(n);let e="THREE."+n.shift();if(Eo)Eo("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Ye(...n){n=h0(n);let e="THREE."+n.shift();if(Eo)Eo("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Qa(...n){let e=n.join(" ");e in hv||(hv[e]=!0,Ge(...n))}function u0(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}var d0={[dh]:dh,[ph]:yh,[mh]:mh,[To]:gh,[fh]:fh,[yh]:ph,[vh]:vh,[gh]:To},Ai=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let r=i[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let r=i.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Pn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],uv=1234567,el=Math.PI/180,Co=180/Math.PI;function Vo(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Pn[n&255]+Pn[n>>8&255]+Pn[n>>16&255]+Pn[n>>24&255]+"-"+Pn[e&255]+Pn[e>>8&255]+"-"+Pn[e>>16&15|64]+Pn[e>>24&255]+"-"+Pn[t&63|128]+Pn[t>>8&255]+"-"+Pn[t>>16&255]+Pn[t>>24&255]+Pn[i&255]+Pn[i>>8&255]+Pn[i>>16&255]+Pn[i>>24&255]).toLowerCase()}function ot(n,e,t){return Math.max(e,Math.min(t,n))}function sm(n,e){return(n%e+e)%e}function qM(n,e,t,i,r){return i+(n-e)*(r-i)/(t-e)}function $M(n,e,t){return n!==e?(t-n)/(e-n):0}function tl(n,e,t){return(1-t)*n+t*e}function YM(n,e,t,i){return tl(n,e,1-Math.exp(-t*i))}function KM(n,e=1){return e-Math.abs(sm(n,e*2)-e)}function ZM(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function JM(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function jM(n,e){return n+Math.floor(Math.random()*(e-n+1))}function QM(n,e){return n+Math.random()*(e-n)}function e1(n){return n*(.5-Math.random())}function t1(n){n!==void 0&&(uv=n);let e=uv+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function n1(n){return n*el}function i1(n){return n*Co}function r1(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function s1(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function om(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function o1(n,e,t,i,r){let s=Math.cos,o=Math.sin,a=s(t/2),l=o(t/2),c=s((e+i)/2),h=o((e+i)/2),u=s((e-i)/2),f=o((e-i)/2),d=s((i-e)/2),g=o((i-e)/2);switch(r){case"XYX":n.set(a*h,l*u,l*f,a*c);break;case"YZY":n.set(l*f,a*h,l*u,a*c);break;case"ZXZ":n.set(l*u,l*f,a*h,a*c);break;case"XZX":n.set(a*h,l*g,l*d,a*c);break;case"YXY":n.set(l*d,a*h,l*g,a*c);break;case"ZYZ":n.set(l*g,l*d,a*h,a*c);break;default:Ge("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function am(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function f0(n,e){if(e.constructor===Float32Array)return n;let t=am(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function p0(n,e){if(e.constructor===Float32Array)return n;let t=am(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var Xi={DEG2RAD:el,RAD2DEG:Co,generateUUID:Vo,clamp:ot,euclideanModulo:sm,mapLinear:qM,inverseLerp:$M,lerp:tl,damp:YM,pingpong:KM,smoothstep:ZM,smootherstep:JM,randInt:jM,randFloat:QM,randFloatSpread:e1,seededRandom:t1,degToRad:n1,radToDeg:i1,isPowerOfTwo:r1,ceilPowerOfTwo:s1,floorPowerOfTwo:om,setQuaternionFromProperEuler:o1,normalize:p0,denormalize:f0},Ne=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=ot(this.x,e.x,t.x),this.y=ot(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=ot(this.x,e,t),this.y=ot(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ot(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ot(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*i-o*r+e.x,this.y=s*r+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Jt=class{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,o,a){let l=i[r+0],c=i[r+1],h=i[r+2],u=i[r+3],f=s[o+0],d=s[o+1],g=s[o+2],v=s[o+3];if(u!==v||l!==f||c!==d||h!==g){let m=l*f+c*d+h*g+u*v;m<0&&(f=-f,d=-d,g=-g,v=-v,m=-m);let y=1-a;if(m<.9995){let w=Math.acos(m),A=Math.sin(w);y=Math.sin(y*w)/A,a=Math.sin(a*w)/A,l=l*y+f*a,c=c*y+d*a,h=h*y+g*a,u=u*y+v*a}else{l=l*y+f*a,c=c*y+d*a,h=h*y+g*a,u=u*y+v*a;let w=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=w,c*=w,h*=w,u*=w}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=u}static multiplyQuaternionsFlat(e,t,i,r,s,o){let a=i[r],l=i[r+1],c=i[r+2],h=i[r+3],u=s[o],f=s[o+1],d=s[o+2],g=s[o+3];return e[t]=a*g+h*u+l*d-c*f,e[t+1]=l*g+h*f+c*u-a*d,e[t+2]=c*g+h*d+a*f-l*u,e[t+3]=h*g-a*u-l*f-c*d,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(r/2),u=a(s/2),f=l(i/2),d=l(r/2),g=l(s/2);switch(o){case"XYZ":this._x=f*h*u+c*d*g,this._y=c*d*u-f*h*g,this._z=c*h*g+f*d*u,this._w=c*h*u-f*d*g;break;case"YXZ":this._x=f*h*u+c*d*g,this._y=c*d*u-f*h*g,this._z=c*h*g-f*d*u,this._w=c*h*u+f*d*g;break;case"ZXY":this._x=f*h*u-c*d*g,this._y=c*d*u+f*h*g,this._z=c*h*g+f*d*u,this._w=c*h*u-f*d*g;break;case"ZYX":this._x=f*h*u-c*d*g,this._y=c*d*u+f*h*g,this._z=c*h*g-f*d*u,this._w=c*h*u+f*d*g;break;case"YZX":this._x=f*h*u+c*d*g,this._y=c*d*u+f*h*g,this._z=c*h*g-f*d*u,this._w=c*h*u-f*d*g;break;case"XZY":this._x=f*h*u-c*d*g,this._y=c*d*u-f*h*g,this._z=c*h*g+f*d*u,this._w=c*h*u+f*d*g;break;default:Ge("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],u=t[10],f=i+a+u;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(h-l)*d,this._y=(s-c)*d,this._z=(o-r)*d}else if(i>a&&i>u){let d=2*Math.sqrt(1+i-a-u);this._w=(h-l)/d,this._x=.25*d,this._y=(r+o)/d,this._z=(s+c)/d}else if(a>u){let d=2*Math.sqrt(1+a-i-u);this._w=(s-c)/d,this._x=(r+o)/d,this._y=.25*d,this._z=(l+h)/d}else{let d=2*Math.sqrt(1+u-i-a);this._w=(o-r)/d,this._x=(s+c)/d,this._y=(l+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(ot(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-i*c,this._z=s*h+o*c+i*l-r*a,this._w=o*h-i*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},O=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(dv.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(dv.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*i),h=2*(a*t-s*r),u=2*(s*i-o*t);return this.x=t+l*c+o*u-a*h,this.y=i+l*h+a*c-s*u,this.z=r+l*u+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=ot(this.x,e.x,t.x),this.y=ot(this.y,e.y,t.y),this.z=ot(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=ot(this.x,e,t),this.y=ot(this.y,e,t),this.z=ot(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ot(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-i*l,this.z=i*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return cp.copy(this).projectOnVector(e),this.sub(cp)}reflect(e){return this.sub(cp.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(ot(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},cp=new O,dv=new Jt,He=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c)}set(e,t,i,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],u=i[7],f=i[2],d=i[5],g=i[8],v=r[0],m=r[3],y=r[6],w=r[1],A=r[4],S=r[7],R=r[2],C=r[5],_=r[8];return s[0]=o*v+a*w+l*R,s[3]=o*m+a*A+l*C,s[6]=o*y+a*S+l*_,s[1]=c*v+h*w+u*R,s[4]=c*m+h*A+u*C,s[7]=c*y+h*S+u*_,s[2]=f*v+d*w+g*R,s[5]=f*m+d*A+g*C,s[8]=f*y+d*S+g*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*s*h+i*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=h*o-a*c,f=a*l-h*s,d=c*s-o*l,g=t*u+i*f+r*d;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/g;return e[0]=u*v,e[1]=(r*c-h*i)*v,e[2]=(a*i-r*o)*v,e[3]=f*v,e[4]=(h*t-r*l)*v,e[5]=(r*s-a*t)*v,e[6]=d*v,e[7]=(i*l-c*t)*v,e[8]=(o*t-i*s)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Qa("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(hp.makeScale(e,t)),this}rotate(e){return Qa("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(hp.makeRotation(-e)),this}translate(e,t){return Qa("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(hp.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},hp=new He,fv=new He().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),pv=new He().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function a1(){let n={enabled:!0,workingColorSpace:Ls,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===Mt&&(r.r=_r(r.r),r.g=_r(r.g),r.b=_r(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Mt&&(r.r=Ao(r.r),r.g=Ao(r.g),r.b=Ao(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Er?il:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[Ls]:{primaries:e,whitePoint:i,transfer:il,toXYZ:fv,fromXYZ:pv,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:jn},outputColorSpaceConfig:{drawingBufferColorSpace:jn}},[jn]:{primaries:e,whitePoint:i,transfer:Mt,toXYZ:fv,fromXYZ:pv,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:jn}}}),n}var st=a1();function _r(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Ao(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var uo,wh=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{uo===void 0&&(uo=sl("canvas")),uo.width=e.width,uo.height=e.height;let r=uo.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=uo}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=sl("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=_r(s[o]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(_r(t[i]/255)*255):t[i]=_r(t[i]);return{data:t,width:e.width,height:e.height}}else return Ge("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},l1=0,Ro=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:l1++}),this.uuid=Vo(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(up(r[o].image)):s.push(up(r[o]))}else s=up(r);i.url=s}return t||(e.images[this.uuid]=i),i}};function up(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?wh.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ge("Texture: Unable to serialize Texture."),{})}var c1=0,dp=new O,Ln=class n extends Ai{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Bi,r=Bi,s=Mn,o=Ar,a=ni,l=zn,c=n.DEFAULT_ANISOTROPY,h=Er){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:c1++}),this.uuid=Vo(),this.name="",this.source=new Ro(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ne(0,0),this.repeat=new Ne(1,1),this.center=new Ne(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new He,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(dp).x}get height(){return this.source.getSize(dp).y}get depth(){return this.source.getSize(dp).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ge(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ge(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==$p)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case _h:e.x=e.x-Math.floor(e.x);break;case Bi:e.x=e.x<0?0:1;break;case xh:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case _h:e.y=e.y-Math.floor(e.y);break;case Bi:e.y=e.y<0?0:1;break;case xh:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Ln.DEFAULT_IMAGE=null;Ln.DEFAULT_MAPPING=$p;Ln.DEFAULT_ANISOTROPY=1;var Wt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*i+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*i+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*i+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s,l=e.elements,c=l[0],h=l[4],u=l[8],f=l[1],d=l[5],g=l[9],v=l[2],m=l[6],y=l[10];if(Math.abs(h-f)<.01&&Math.abs(u-v)<.01&&Math.abs(g-m)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+v)<.1&&Math.abs(g+m)<.1&&Math.abs(c+d+y-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,S=(d+1)/2,R=(y+1)/2,C=(h+f)/4,_=(u+v)/4,M=(g+m)/4;return A>S&&A>R?A<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(A),r=C/i,s=_/i):S>R?S<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(S),i=C/r,s=M/r):R<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(R),i=_/s,r=M/s),this.set(i,r,s,t),this}let w=Math.sqrt((m-g)*(m-g)+(u-v)*(u-v)+(f-h)*(f-h));return Math.abs(w)<.001&&(w=1),this.x=(m-g)/w,this.y=(u-v)/w,this.z=(f-h)/w,this.w=Math.acos((c+d+y-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=ot(this.x,e.x,t.x),this.y=ot(this.y,e.y,t.y),this.z=ot(this.z,e.z,t.z),this.w=ot(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=ot(this.x,e,t),this.y=ot(this.y,e,t),this.z=ot(this.z,e,t),this.w=ot(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(ot(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Sh=class extends Ai{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Mn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Wt(0,0,e,t),this.scissorTest=!1,this.viewport=new Wt(0,0,e,t),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new Ln({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Mn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new Ro(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},cn=class extends Sh{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},ol=class extends Ln{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Ht,this.minFilter=Ht,this.wrapR=Bi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Mh=class extends Ln{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Ht,this.minFilter=Ht,this.wrapR=Bi,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var Ot=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,o,a,l,c,h,u,f,d,g,v,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c,h,u,f,d,g,v,m)}set(e,t,i,r,s,o,a,l,c,h,u,f,d,g,v,m){let y=this.elements;return y[0]=e,y[4]=t,y[8]=i,y[12]=r,y[1]=s,y[5]=o,y[9]=a,y[13]=l,y[2]=c,y[6]=h,y[10]=u,y[14]=f,y[3]=d,y[7]=g,y[11]=v,y[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,r=1/fo.setFromMatrixColumn(e,0).length(),s=1/fo.setFromMatrixColumn(e,1).length(),o=1/fo.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,r=e.y,s=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),u=Math.sin(s);if(e.order==="XYZ"){let f=o*h,d=o*u,g=a*h,v=a*u;t[0]=l*h,t[4]=-l*u,t[8]=c,t[1]=d+g*c,t[5]=f-v*c,t[9]=-a*l,t[2]=v-f*c,t[6]=g+d*c,t[10]=o*l}else if(e.order==="YXZ"){let f=l*h,d=l*u,g=c*h,v=c*u;t[0]=f+v*a,t[4]=g*a-d,t[8]=o*c,t[1]=o*u,t[5]=o*h,t[9]=-a,t[2]=d*a-g,t[6]=v+f*a,t[10]=o*l}else if(e.order==="ZXY"){let f=l*h,d=l*u,g=c*h,v=c*u;t[0]=f-v*a,t[4]=-o*u,t[8]=g+d*a,t[1]=d+g*a,t[5]=o*h,t[9]=v-f*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let f=o*h,d=o*u,g=a*h,v=a*u;t[0]=l*h,t[4]=g*c-d,t[8]=f*c+v,t[1]=l*u,t[5]=v*c+f,t[9]=d*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let f=o*l,d=o*c,g=a*l,v=a*c;t[0]=l*h,t[4]=v-f*u,t[8]=g*u+d,t[1]=u,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=d*u+g,t[10]=f-v*u}else if(e.order==="XZY"){let f=o*l,d=o*c,g=a*l,v=a*c;t[0]=l*h,t[4]=-u,t[8]=c*h,t[1]=f*u+v,t[5]=o*h,t[9]=d*u-g,t[2]=g*u-d,t[6]=a*h,t[10]=v*u+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(h1,e,u1)}lookAt(e,t,i){let r=this.elements;return Zn.subVectors(e,t),Zn.lengthSq()===0&&(Zn.z=1),Zn.normalize(),Wr.crossVectors(i,Zn),Wr.lengthSq()===0&&(Math.abs(i.z)===1?Zn.x+=1e-4:Zn.z+=1e-4,Zn.normalize(),Wr.crossVectors(i,Zn)),Wr.normalize(),Wc.crossVectors(Zn,Wr),r[0]=Wr.x,r[4]=Wc.x,r[8]=Zn.x,r[1]=Wr.y,r[5]=Wc.y,r[9]=Zn.y,r[2]=Wr.z,r[6]=Wc.z,r[10]=Zn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],u=i[5],f=i[9],d=i[13],g=i[2],v=i[6],m=i[10],y=i[14],w=i[3],A=i[7],S=i[11],R=i[15],C=r[0],_=r[4],M=r[8],N=r[12],I=r[1],k=r[5],B=r[9],X=r[13],L=r[2],q=r[6],Y=r[10],V=r[14],ie=r[3],W=r[7],te=r[11],ne=r[15];return s[0]=o*C+a*I+l*L+c*ie,s[4]=o*_+a*k+l*q+c*W,s[8]=o*M+a*B+l*Y+c*te,s[12]=o*N+a*X+l*V+c*ne,s[1]=h*C+u*I+f*L+d*ie,s[5]=h*_+u*k+f*q+d*W,s[9]=h*M+u*B+f*Y+d*te,s[13]=h*N+u*X+f*V+d*ne,s[2]=g*C+v*I+m*L+y*ie,s[6]=g*_+v*k+m*q+y*W,s[10]=g*M+v*B+m*Y+y*te,s[14]=g*N+v*X+m*V+y*ne,s[3]=w*C+A*I+S*L+R*ie,s[7]=w*_+A*k+S*q+R*W,s[11]=w*M+A*B+S*Y+R*te,s[15]=w*N+A*X+S*V+R*ne,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],u=e[6],f=e[10],d=e[14],g=e[3],v=e[7],m=e[11],y=e[15],w=l*d-c*f,A=a*d-c*u,S=a*f-l*u,R=o*d-c*h,C=o*f-l*h,_=o*u-a*h;return t*(v*w-m*A+y*S)-i*(g*w-m*R+y*C)+r*(g*A-v*R+y*_)-s*(g*S-v*C+m*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],u=e[9],f=e[10],d=e[11],g=e[12],v=e[13],m=e[14],y=e[15],w=t*a-i*o,A=t*l-r*o,S=t*c-s*o,R=i*l-r*a,C=i*c-s*a,_=r*c-s*l,M=h*v-u*g,N=h*m-f*g,I=h*y-d*g,k=u*m-f*v,B=u*y-d*v,X=f*y-d*m,L=w*X-A*B+S*k+R*I-C*N+_*M;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/L;return e[0]=(a*X-l*B+c*k)*q,e[1]=(r*B-i*X-s*k)*q,e[2]=(v*_-m*C+y*R)*q,e[3]=(f*C-u*_-d*R)*q,e[4]=(l*I-o*X-c*N)*q,e[5]=(t*X-r*I+s*N)*q,e[6]=(m*S-g*_-y*A)*q,e[7]=(h*_-f*S+d*A)*q,e[8]=(o*B-a*I+c*M)*q,e[9]=(i*I-t*B-s*M)*q,e[10]=(g*C-v*S+y*w)*q,e[11]=(u*S-h*C-d*w)*q,e[12]=(a*N-o*k-l*M)*q,e[13]=(t*k-i*N+r*M)*q,e[14]=(v*A-g*R-m*w)*q,e[15]=(h*R-u*A+f*w)*q,this}scale(e){let t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),r=Math.sin(t),s=1-i,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+i,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+i,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,o){return this.set(1,i,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,u=a+a,f=s*c,d=s*h,g=s*u,v=o*h,m=o*u,y=a*u,w=l*c,A=l*h,S=l*u,R=i.x,C=i.y,_=i.z;return r[0]=(1-(v+y))*R,r[1]=(d+S)*R,r[2]=(g-A)*R,r[3]=0,r[4]=(d-S)*C,r[5]=(1-(f+y))*C,r[6]=(m+w)*C,r[7]=0,r[8]=(g+A)*_,r[9]=(m-w)*_,r[10]=(1-(f+v))*_,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let o=fo.set(r[0],r[1],r[2]).length(),a=fo.set(r[4],r[5],r[6]).length(),l=fo.set(r[8],r[9],r[10]).length();s<0&&(o=-o),wi.copy(this);let c=1/o,h=1/a,u=1/l;return wi.elements[0]*=c,wi.elements[1]*=c,wi.elements[2]*=c,wi.elements[4]*=h,wi.elements[5]*=h,wi.elements[6]*=h,wi.elements[8]*=u,wi.elements[9]*=u,wi.elements[10]*=u,t.setFromRotationMatrix(wi),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,r,s,o,a=gi,l=!1){let c=this.elements,h=2*s/(t-e),u=2*s/(i-r),f=(t+e)/(t-e),d=(i+r)/(i-r),g,v;if(l)g=s/(o-s),v=o*s/(o-s);else if(a===gi)g=-(o+s)/(o-s),v=-2*o*s/(o-s);else if(a===rl)g=-o/(o-s),v=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=u,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,o,a=gi,l=!1){let c=this.elements,h=2/(t-e),u=2/(i-r),f=-(t+e)/(t-e),d=-(i+r)/(i-r),g,v;if(l)g=1/(o-s),v=o/(o-s);else if(a===gi)g=-2/(o-s),v=-(o+s)/(o-s);else if(a===rl)g=-1/(o-s),v=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=u,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=g,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},fo=new O,wi=new Ot,h1=new O(0,0,0),u1=new O(1,1,1),Wr=new O,Wc=new O,Zn=new O,mv=new Ot,gv=new Jt,Zr=class n{constructor(e=0,t=0,i=0,r=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],u=r[2],f=r[6],d=r[10];switch(t){case"XYZ":this._y=Math.asin(ot(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-ot(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,s),this._z=0);break;case"ZXY":this._x=Math.asin(ot(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-ot(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(ot(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,s)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-ot(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,d),this._y=0);break;default:Ge("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return mv.makeRotationFromQuaternion(e),this.setFromRotationMatrix(mv,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return gv.setFromEuler(this),this.setFromQuaternion(gv,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Zr.DEFAULT_ORDER="XYZ";var al=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},d1=0,yv=new O,po=new Jt,pr=new Ot,Xc=new O,Ka=new O,f1=new O,p1=new Jt,vv=new O(1,0,0),_v=new O(0,1,0),xv=new O(0,0,1),bv={type:"added"},m1={type:"removed"},mo={type:"childadded",child:null},fp={type:"childremoved",child:null},qn=class n extends Ai{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:d1++}),this.uuid=Vo(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new O,t=new Zr,i=new Jt,r=new O(1,1,1);function s(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new Ot},normalMatrix:{value:new He}}),this.matrix=new Ot,this.matrixWorld=new Ot,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new al,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return po.setFromAxisAngle(e,t),this.quaternion.multiply(po),this}rotateOnWorldAxis(e,t){return po.setFromAxisAngle(e,t),this.quaternion.premultiply(po),this}rotateX(e){return this.rotateOnAxis(vv,e)}rotateY(e){return this.rotateOnAxis(_v,e)}rotateZ(e){return this.rotateOnAxis(xv,e)}translateOnAxis(e,t){return yv.copy(e).applyQuaternion(this.quaternion),this.position.add(yv.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(vv,e)}translateY(e){return this.translateOnAxis(_v,e)}translateZ(e){return this.translateOnAxis(xv,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(pr.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Xc.copy(e):Xc.set(e,t,i);let r=this.parent;this.updateWorldMatrix(!0,!1),Ka.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?pr.lookAt(Ka,Xc,this.up):pr.lookAt(Xc,Ka,this.up),this.quaternion.setFromRotationMatrix(pr),r&&(pr.extractRotation(r.matrixWorld),po.setFromRotationMatrix(pr),this.quaternion.premultiply(po.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Ye("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(bv),mo.child=e,this.dispatchEvent(mo),mo.child=null):Ye("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(m1),fp.child=e,this.dispatchEvent(fp),fp.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),pr.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),pr.multiply(e.parent.matrixWorld)),e.applyMatrix4(pr),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(bv),mo.child=e,this.dispatchEvent(mo),mo.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ka,e,f1),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ka,p1,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];s(e.shapes,u)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),u=o(e.shapes),f=o(e.skeletons),d=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),u.length>0&&(i.shapes=u),f.length>0&&(i.skeletons=f),d.length>0&&(i.animations=d),g.length>0&&(i.nodes=g)}return i.object=r,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};qn.DEFAULT_UP=new O(0,1,0);qn.DEFAULT_MATRIX_AUTO_UPDATE=!0;qn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Is=class extends qn{constructor(){super(),this.isGroup=!0,this.type="Group"}},g1={type:"move"},Po=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Is,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Is,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new O,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new O),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Is,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new O,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new O,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let m=t.getJointPose(v,i),y=this._getHandJoint(c,v);m!==null&&(y.matrix.fromArray(m.transform.matrix),y.matrix.decompose(y.position,y.quaternion,y.scale),y.matrixWorldNeedsUpdate=!0,y.jointRadius=m.radius),y.visible=m!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],f=h.position.distanceTo(u.position),d=.02,g=.005;c.inputState.pinching&&f>d+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&f<=d-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(g1)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new Is;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},m0={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Xr={h:0,s:0,l:0},qc={h:0,s:0,l:0};function pp(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var yt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=jn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,st.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=st.workingColorSpace){return this.r=e,this.g=t,this.b=i,st.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=st.workingColorSpace){if(e=sm(e,1),t=ot(t,0,1),i=ot(i,0,1),t===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+t):i+t-i*t,o=2*i-s;this.r=pp(o,s,e+1/3),this.g=pp(o,s,e),this.b=pp(o,s,e-1/3)}return st.colorSpaceToWorking(this,r),this}setStyle(e,t=jn){function i(s){s!==void 0&&parseFloat(s)<1&&Ge("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Ge("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);Ge("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=jn){let i=m0[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ge("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=_r(e.r),this.g=_r(e.g),this.b=_r(e.b),this}copyLinearToSRGB(e){return this.r=Ao(e.r),this.g=Ao(e.g),this.b=Ao(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=jn){return st.workingToColorSpace(In.copy(this),e),Math.round(ot(In.r*255,0,255))*65536+Math.round(ot(In.g*255,0,255))*256+Math.round(ot(In.b*255,0,255))}getHexString(e=jn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=st.workingColorSpace){st.workingToColorSpace(In.copy(this),t);let i=In.r,r=In.g,s=In.b,o=Math.max(i,r,s),a=Math.min(i,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case i:l=(r-s)/u+(r<s?6:0);break;case r:l=(s-i)/u+2;break;case s:l=(i-r)/u+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=st.workingColorSpace){return st.workingToColorSpace(In.copy(this),t),e.r=In.r,e.g=In.g,e.b=In.b,e}getStyle(e=jn){st.workingToColorSpace(In.copy(this),e);let t=In.r,i=In.g,r=In.b;return e!==jn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(Xr),this.setHSL(Xr.h+e,Xr.s+t,Xr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Xr),e.getHSL(qc);let i=tl(Xr.h,qc.h,t),r=tl(Xr.s,qc.s,t),s=tl(Xr.l,qc.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},In=new yt;yt.NAMES=m0;var br=class extends qn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Zr,this.environmentIntensity=1,this.environmentRotation=new Zr,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},Si=new O,mr=new O,mp=new O,gr=new O,go=new O,yo=new O,wv=new O,gp=new O,yp=new O,vp=new O,_p=new Wt,xp=new Wt,bp=new Wt,Kr=class n{constructor(e=new O,t=new O,i=new O){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),Si.subVectors(e,t),r.cross(Si);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){Si.subVectors(r,t),mr.subVectors(i,t),mp.subVectors(e,t);let o=Si.dot(Si),a=Si.dot(mr),l=Si.dot(mp),c=mr.dot(mr),h=mr.dot(mp),u=o*c-a*a;if(u===0)return s.set(0,0,0),null;let f=1/u,d=(c*l-a*h)*f,g=(o*h-a*l)*f;return s.set(1-d-g,g,d)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,gr)===null?!1:gr.x>=0&&gr.y>=0&&gr.x+gr.y<=1}static getInterpolation(e,t,i,r,s,o,a,l){return this.getBarycoord(e,t,i,r,gr)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,gr.x),l.addScaledVector(o,gr.y),l.addScaledVector(a,gr.z),l)}static getInterpolatedAttribute(e,t,i,r,s,o){return _p.setScalar(0),xp.setScalar(0),bp.setScalar(0),_p.fromBufferAttribute(e,t),xp.fromBufferAttribute(e,i),bp.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(_p,s.x),o.addScaledVector(xp,s.y),o.addScaledVector(bp,s.z),o}static isFrontFacing(e,t,i,r){return Si.subVectors(i,t),mr.subVectors(e,t),Si.cross(mr).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return Si.subVectors(this.c,this.b),mr.subVectors(this.a,this.b),Si.cross(mr).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return n.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,r=this.b,s=this.c,o,a;go.subVectors(r,i),yo.subVectors(s,i),gp.subVectors(e,i);let l=go.dot(gp),c=yo.dot(gp);if(l<=0&&c<=0)return t.copy(i);yp.subVectors(e,r);let h=go.dot(yp),u=yo.dot(yp);if(h>=0&&u<=h)return t.copy(r);let f=l*u-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(go,o);vp.subVectors(e,s);let d=go.dot(vp),g=yo.dot(vp);if(g>=0&&d<=g)return t.copy(s);let v=d*c-l*g;if(v<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(i).addScaledVector(yo,a);let m=h*g-d*u;if(m<=0&&u-h>=0&&d-g>=0)return wv.subVectors(s,r),a=(u-h)/(u-h+(d-g)),t.copy(r).addScaledVector(wv,a);let y=1/(m+v+f);return o=v*y,a=f*y,t.copy(i).addScaledVector(go,o).addScaledVector(yo,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Jr=class{constructor(e=new O(1/0,1/0,1/0),t=new O(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(Mi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(Mi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=Mi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,Mi):Mi.fromBufferAttribute(s,o),Mi.applyMatrix4(e.matrixWorld),this.expandByPoint(Mi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),$c.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),$c.copy(i.boundingBox)),$c.applyMatrix4(e.matrixWorld),this.union($c)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,Mi),Mi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Za),Yc.subVectors(this.max,Za),vo.subVectors(e.a,Za),_o.subVectors(e.b,Za),xo.subVectors(e.c,Za),qr.subVectors(_o,vo),$r.subVectors(xo,_o),Es.subVectors(vo,xo);let t=[0,-qr.z,qr.y,0,-$r.z,$r.y,0,-Es.z,Es.y,qr.z,0,-qr.x,$r.z,0,-$r.x,Es.z,0,-Es.x,-qr.y,qr.x,0,-$r.y,$r.x,0,-Es.y,Es.x,0];return!wp(t,vo,_o,xo,Yc)||(t=[1,0,0,0,1,0,0,0,1],!wp(t,vo,_o,xo,Yc))?!1:(Kc.crossVectors(qr,$r),t=[Kc.x,Kc.y,Kc.z],wp(t,vo,_o,xo,Yc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,Mi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(Mi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(yr[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),yr[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),yr[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),yr[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),yr[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),yr[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),yr[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),yr[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(yr),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},yr=[new O,new O,new O,new O,new O,new O,new O,new O],Mi=new O,$c=new Jr,vo=new O,_o=new O,xo=new O,qr=new O,$r=new O,Es=new O,Za=new O,Yc=new O,Kc=new O,Cs=new O;function wp(n,e,t,i,r){for(let s=0,o=n.length-3;s<=o;s+=3){Cs.fromArray(n,s);let a=r.x*Math.abs(Cs.x)+r.y*Math.abs(Cs.y)+r.z*Math.abs(Cs.z),l=e.dot(Cs),c=t.dot(Cs),h=i.dot(Cs);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var rn=new O,Zc=new Ne,y1=0,ln=class extends Ai{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:y1++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=l0,this.updateRanges=[],this.gpuType=ti,this.version=0,this._normalizationScale=e!==void 0?am(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)Zc.fromBufferAttribute(this,t),Zc.applyMatrix3(e),this.setXY(t,Zc.x,Zc.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.applyMatrix3(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.applyMatrix4(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.applyNormalMatrix(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)rn.fromBufferAttribute(this,t),rn.transformDirection(e),this.setXYZ(t,rn.x,rn.y,rn.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):f0(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):p0(e,this.array)}};var ll=class extends ln{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var cl=class extends ln{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var yi=class extends ln{constructor(e,t,i){super(new Float32Array(e),t,i)}},v1=new Jr,Ja=new O,Sp=new O,zi=class{constructor(e=new O,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):v1.setFromPoints(e).getCenter(i);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ja.subVectors(e,this.center);let t=Ja.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(Ja,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Sp.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ja.copy(e.center).add(Sp)),this.expandByPoint(Ja.copy(e.center).sub(Sp))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},_1=0,mi=new Ot,Mp=new qn,bo=new O,Jn=new Jr,ja=new Jr,vn=new O,Ti=class n extends Ai{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:_1++}),this.uuid=Vo(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(WM(e)?cl:ll)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new He().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return mi.makeRotationFromQuaternion(e),this.applyMatrix4(mi),this}rotateX(e){return mi.makeRotationX(e),this.applyMatrix4(mi),this}rotateY(e){return mi.makeRotationY(e),this.applyMatrix4(mi),this}rotateZ(e){return mi.makeRotationZ(e),this.applyMatrix4(mi),this}translate(e,t,i){return mi.makeTranslation(e,t,i),this.applyMatrix4(mi),this}scale(e,t,i){return mi.makeScale(e,t,i),this.applyMatrix4(mi),this}lookAt(e){return Mp.lookAt(e),Mp.updateMatrix(),this.applyMatrix4(Mp.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(bo).negate(),this.translate(bo.x,bo.y,bo.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new yi(i,3))}else{let i=Math.min(e.length,t.count);for(let r=0;r<i;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&Ge("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Jr);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new O(-1/0,-1/0,-1/0),new O(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){let s=t[i];Jn.setFromBufferAttribute(s),this.morphTargetsRelative?(vn.addVectors(this.boundingBox.min,Jn.min),this.boundingBox.expandByPoint(vn),vn.addVectors(this.boundingBox.max,Jn.max),this.boundingBox.expandByPoint(vn)):(this.boundingBox.expandByPoint(Jn.min),this.boundingBox.expandByPoint(Jn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Ye('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new zi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Ye("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new O,1/0);return}if(e){let i=this.boundingSphere.center;if(Jn.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];ja.setFromBufferAttribute(a),this.morphTargetsRelative?(vn.addVectors(Jn.min,ja.min),Jn.expandByPoint(vn),vn.addVectors(Jn.max,ja.max),Jn.expandByPoint(vn)):(Jn.expandByPoint(ja.min),Jn.expandByPoint(ja.max))}Jn.getCenter(i);let r=0;for(let s=0,o=e.count;s<o;s++)vn.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(vn));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)vn.fromBufferAttribute(a,c),l&&(bo.fromBufferAttribute(e,c),vn.add(bo)),r=Math.max(r,i.distanceToSquared(vn))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Ye('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Ye("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new ln(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let N=0;N<i.count;N++)a[N]=new O,l[N]=new O;let h=new O,u=new O,f=new O,d=new Ne,g=new Ne,v=new Ne,m=new O,y=new O;function w(N,I,k){c[N]=c[I]=c[k]=1,h.fromBufferAttribute(i,N),u.fromBufferAttribute(i,I),f.fromBufferAttribute(i,k),d.fromBufferAttribute(s,N),g.fromBufferAttribute(s,I),v.fromBufferAttribute(s,k),u.sub(h),f.sub(h),g.sub(d),v.sub(d);let B=1/(g.x*v.y-v.x*g.y);isFinite(B)&&(m.copy(u).multiplyScalar(v.y).addScaledVector(f,-g.y).multiplyScalar(B),y.copy(f).multiplyScalar(g.x).addScaledVector(u,-v.x).multiplyScalar(B),a[N].add(m),a[I].add(m),a[k].add(m),l[N].add(y),l[I].add(y),l[k].add(y))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let N=0,I=A.length;N<I;++N){let k=A[N],B=k.start,X=k.count;for(let L=B,q=B+X;L<q;L+=3)w(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let S=new O,R=new O,C=new O,_=new O;function M(N){C.fromBufferAttribute(r,N),_.copy(C);let I=a[N];S.copy(I),S.sub(C.multiplyScalar(C.dot(I))).normalize(),R.crossVectors(_,I);let B=R.dot(l[N])<0?-1:1;o.setXYZW(N,S.x,S.y,S.z,B)}for(let N=0,I=i.count;N<I;++N)c[N]&&M(N);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new ln(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let f=0,d=i.count;f<d;f++)i.setXYZ(f,0,0,0);let r=new O,s=new O,o=new O,a=new O,l=new O,c=new O,h=new O,u=new O;if(e)for(let f=0,d=e.count;f<d;f+=3){let g=e.getX(f+0),v=e.getX(f+1),m=e.getX(f+2);r.fromBufferAttribute(t,g),s.fromBufferAttribute(t,v),o.fromBufferAttribute(t,m),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),a.fromBufferAttribute(i,g),l.fromBufferAttribute(i,v),c.fromBufferAttribute(i,m),a.add(h),l.add(h),c.add(h),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(v,l.x,l.y,l.z),i.setXYZ(m,c.x,c.y,c.z)}else for(let f=0,d=t.count;f<d;f+=3)r.fromBufferAttribute(t,f+0),s.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),h.subVectors(o,s),u.subVectors(r,s),h.cross(u),i.setXYZ(f+0,h.x,h.y,h.z),i.setXYZ(f+1,h.x,h.y,h.z),i.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)vn.fromBufferAttribute(e,t),vn.normalize(),e.setXYZ(t,vn.x,vn.y,vn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,u=a.normalized,f=new c.constructor(l.length*h),d=0,g=0;for(let v=0,m=l.length;v<m;v++){a.isInterleavedBufferAttribute?d=l[v]*a.data.stride+a.offset:d=l[v]*h;for(let y=0;y<h;y++)f[g++]=c[d++]}return new ln(f,h,u)}if(this.index===null)return Ge("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,i);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,u=c.length;h<u;h++){let f=c[h],d=e(f,i);l.push(d)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,f=c.length;u<f;u++){let d=c[u];h.push(d.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],u=s[c];for(let f=0,d=u.length;f<d;f++)h.push(u[f].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Ap=new O,x1=new O,b1=new He,Qn=class{constructor(e=new O(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let r=Ap.subVectors(i,t).cross(x1.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let r=e.delta(Ap),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||b1.getNormalMatrix(e),r=this.coplanarPoint(Ap).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},w1=0,Ds=class extends Ai{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:w1++}),this.uuid=Vo(),this.name="",this.type="Material",this.blending=Fo,this.side=ss,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Op,this.blendDst=Ci,this.blendEquation=Mr,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new yt(0,0,0),this.blendAlpha=0,this.depthFunc=To,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=n0,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=uh,this.stencilZFail=uh,this.stencilZPass=uh,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ge(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ge(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(i.textures=s),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new yt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Qn().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ne().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ne().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var vr=new O,Tp=new O,Jc=new O,jc=new O,Io=class{constructor(e=new O,t=new O(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,vr)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=vr.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(vr.copy(this.origin).addScaledVector(this.direction,t),vr.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){Tp.copy(e).add(t).multiplyScalar(.5),Jc.copy(t).sub(e).normalize(),jc.copy(this.origin).sub(Tp);let s=e.distanceTo(t)*.5,o=-this.direction.dot(Jc),a=jc.dot(this.direction),l=-jc.dot(Jc),c=jc.lengthSq(),h=Math.abs(1-o*o),u,f,d,g;if(h>0)if(u=o*l-a,f=o*a-l,g=s*h,u>=0)if(f>=-g)if(f<=g){let v=1/h;u*=v,f*=v,d=u*(u+o*f+2*a)+f*(o*u+f+2*l)+c}else f=s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f=-s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f<=-g?(u=Math.max(0,-(-o*s+a)),f=u>0?-s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c):f<=g?(u=0,f=Math.min(Math.max(-s,-l),s),d=f*(f+2*l)+c):(u=Math.max(0,-(o*s+a)),f=u>0?s:Math.min(Math.max(-s,-l),s),d=-u*u+f*(f+2*l)+c);else f=o>0?-s:s,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,u),r&&r.copy(Tp).addScaledVector(Jc,f),d}intersectSphere(e,t){if(e.radius<0)return null;vr.subVectors(e.center,this.origin);let i=vr.dot(this.direction),r=vr.dot(vr)-i*i,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return c>=0?(i=(e.min.x-f.x)*c,r=(e.max.x-f.x)*c):(i=(e.max.x-f.x)*c,r=(e.min.x-f.x)*c),h>=0?(s=(e.min.y-f.y)*h,o=(e.max.y-f.y)*h):(s=(e.max.y-f.y)*h,o=(e.min.y-f.y)*h),i>o||s>r||((s>i||isNaN(i))&&(i=s),(o<r||isNaN(r))&&(r=o),u>=0?(a=(e.min.z-f.z)*u,l=(e.max.z-f.z)*u):(a=(e.max.z-f.z)*u,l=(e.min.z-f.z)*u),i>l||a>r)||((a>i||i!==i)&&(i=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,vr)!==null}intersectTriangle(e,t,i,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=e.x-o.x,f=e.y-o.y,d=e.z-o.z,g=t.x-o.x,v=t.y-o.y,m=t.z-o.z,y=i.x-o.x,w=i.y-o.y,A=i.z-o.z,S=Math.abs(l),R=Math.abs(c),C=Math.abs(h),_,M,N,I,k,B,X,L,q,Y,V,ie;if(S>=R&&S>=C?(N=l,B=u,q=g,ie=y,l>=0?(_=c,M=h,I=f,k=d,X=v,L=m,Y=w,V=A):(_=h,M=c,I=d,k=f,X=m,L=v,Y=A,V=w)):R>=C?(N=c,B=f,q=v,ie=w,c>=0?(_=h,M=l,I=d,k=u,X=m,L=g,Y=A,V=y):(_=l,M=h,I=u,k=d,X=g,L=m,Y=y,V=A)):(N=h,B=d,q=m,ie=A,h>=0?(_=l,M=c,I=u,k=f,X=g,L=v,Y=y,V=w):(_=c,M=l,I=f,k=u,X=v,L=g,Y=w,V=y)),N===0)return null;let W=_/N,te=M/N,ne=1/N,Me=I-W*B,De=k-te*B,K=X-W*q,re=L-te*q,xe=Y-W*ie,ke=V-te*ie,ge=xe*re-ke*K,qe=Me*ke-De*xe,It=K*De-re*Me;if(r){if(ge<0||qe<0||It<0)return null}else if((ge<0||qe<0||It<0)&&(ge>0||qe>0||It>0))return null;let Ue=ge+qe+It;if(Ue===0)return null;let dt=ne*(ge*B+qe*q+It*ie);return(Ue>0?dt<0:dt>0)?null:this.at(dt/Ue,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ah=class extends Ds{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Zr,this.combine=Bp,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},Sv=new Ot,Rs=new Io,Qc=new zi,Mv=new O,eh=new O,th=new O,nh=new O,Ep=new O,ih=new O,Av=new O,rh=new O,Xt=class extends qn{constructor(e=new Ti,t=new Ah){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){ih.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],u=s[l];h!==0&&(Ep.fromBufferAttribute(u,e),o?ih.addScaledVector(Ep,h):ih.addScaledVector(Ep.sub(t),h))}t.add(ih)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Qc.copy(i.boundingSphere),Qc.applyMatrix4(s),Rs.copy(e.ray).recast(e.near),!(Qc.containsPoint(Rs.origin)===!1&&(Rs.intersectSphere(Qc,Mv)===null||Rs.origin.distanceToSquared(Mv)>(e.far-e.near)**2))&&(Sv.copy(s).invert(),Rs.copy(e.ray).applyMatrix4(Sv),!(i.boundingBox!==null&&Rs.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,Rs)))}_computeIntersections(e,t,i){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,u=s.attributes.normal,f=s.groups,d=s.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,v=f.length;g<v;g++){let m=f[g],y=o[m.materialIndex],w=Math.max(m.start,d.start),A=Math.min(a.count,Math.min(m.start+m.count,d.start+d.count));for(let S=w,R=A;S<R;S+=3){let C=a.getX(S),_=a.getX(S+1),M=a.getX(S+2);r=sh(this,y,e,i,c,h,u,C,_,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=m.materialIndex,t.push(r))}}else{let g=Math.max(0,d.start),v=Math.min(a.count,d.start+d.count);for(let m=g,y=v;m<y;m+=3){let w=a.getX(m),A=a.getX(m+1),S=a.getX(m+2);r=sh(this,o,e,i,c,h,u,w,A,S),r&&(r.faceIndex=Math.floor(m/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,v=f.length;g<v;g++){let m=f[g],y=o[m.materialIndex],w=Math.max(m.start,d.start),A=Math.min(l.count,Math.min(m.start+m.count,d.start+d.count));for(let S=w,R=A;S<R;S+=3){let C=S,_=S+1,M=S+2;r=sh(this,y,e,i,c,h,u,C,_,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=m.materialIndex,t.push(r))}}else{let g=Math.max(0,d.start),v=Math.min(l.count,d.start+d.count);for(let m=g,y=v;m<y;m+=3){let w=m,A=m+1,S=m+2;r=sh(this,o,e,i,c,h,u,w,A,S),r&&(r.faceIndex=Math.floor(m/3),t.push(r))}}}};function S1(n,e,t,i,r,s,o,a){let l;if(e.side===Bn?l=i.intersectTriangle(o,s,r,!0,a):l=i.intersectTriangle(r,s,o,e.side===ss,a),l===null)return null;rh.copy(a),rh.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(rh);return c<t.near||c>t.far?null:{distance:c,point:rh.clone(),object:n}}function sh(n,e,t,i,r,s,o,a,l,c){n.getVertexPosition(a,eh),n.getVertexPosition(l,th),n.getVertexPosition(c,nh);let h=S1(n,e,t,i,eh,th,nh,Av);if(h){let u=new O;Kr.getBarycoord(Av,eh,th,nh,u),r&&(h.uv=Kr.getInterpolatedAttribute(r,a,l,c,u,new Ne)),s&&(h.uv1=Kr.getInterpolatedAttribute(s,a,l,c,u,new Ne)),o&&(h.normal=Kr.getInterpolatedAttribute(o,a,l,c,u,new O),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new O,materialIndex:0};Kr.getNormal(eh,th,nh,f.normal),h.face=f,h.barycoord=u}return h}var wr=class extends Ln{constructor(e=null,t=1,i=1,r,s,o,a,l,c=Ht,h=Ht,u,f){super(null,o,a,l,c,h,r,s,u,f),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var hl=class extends ln{constructor(e,t,i,r=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var Ps=new zi,M1=new Ne(.5,.5),oh=new O,ks=class{constructor(e=new Qn,t=new Qn,i=new Qn,r=new Qn,s=new Qn,o=new Qn){this.planes=[e,t,i,r,s,o]}set(e,t,i,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=gi,i=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],u=s[5],f=s[6],d=s[7],g=s[8],v=s[9],m=s[10],y=s[11],w=s[12],A=s[13],S=s[14],R=s[15];if(r[0].setComponents(c-o,d-h,y-g,R-w).normalize(),r[1].setComponents(c+o,d+h,y+g,R+w).normalize(),r[2].setComponents(c+a,d+u,y+v,R+A).normalize(),r[3].setComponents(c-a,d-u,y-v,R-A).normalize(),i)r[4].setComponents(l,f,m,S).normalize(),r[5].setComponents(c-l,d-f,y-m,R-S).normalize();else if(r[4].setComponents(c-l,d-f,y-m,R-S).normalize(),t===gi)r[5].setComponents(c+l,d+f,y+m,R+S).normalize();else if(t===rl)r[5].setComponents(l,f,m,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),Ps.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),Ps.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(Ps)}intersectsSprite(e){Ps.center.set(0,0,0);let t=M1.distanceTo(e.center);return Ps.radius=.7071067811865476+t,Ps.applyMatrix4(e.matrixWorld),this.intersectsSphere(Ps)}intersectsSphere(e){let t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let r=t[i];if(oh.x=r.normal.x>0?e.max.x:e.min.x,oh.y=r.normal.y>0?e.max.y:e.min.y,oh.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(oh)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Tv=new Ot,Th=class n{constructor(){this.coordinateSystem=gi,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];Tv.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new ks),i[r].setFromProjectionMatrix(Tv,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new ks),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new n().copy(this)}};var ul=class extends Ln{constructor(e=[],t=Fs,i,r,s,o,a,l,c,h){super(e,t,i,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var Sr=class extends Ln{constructor(e,t,i=Vn,r,s,o,a=Ht,l=Ht,c,h=xr,u=1){if(h!==xr&&h!==Tr)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:u};super(f,r,s,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Ro(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},dl=class extends Sr{constructor(e,t=Vn,i=Fs,r,s,o=Ht,a=Ht,l,c=xr){let h={width:e,height:e,depth:1},u=[h,h,h,h,h,h];super(e,e,t,i,r,s,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},fl=class extends Ln{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},Lo=class n extends Ti{constructor(e=1,t=1,i=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],u=[],f=0,d=0;g("z","y","x",-1,-1,i,t,e,o,s,0),g("z","y","x",1,-1,i,t,-e,o,s,1),g("x","z","y",1,1,e,i,t,r,o,2),g("x","z","y",1,-1,e,i,-t,r,o,3),g("x","y","z",1,-1,e,t,i,r,s,4),g("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new yi(c,3)),this.setAttribute("normal",new yi(h,3)),this.setAttribute("uv",new yi(u,2));function g(v,m,y,w,A,S,R,C,_,M,N){let I=S/_,k=R/M,B=S/2,X=R/2,L=C/2,q=_+1,Y=M+1,V=0,ie=0,W=new O;for(let te=0;te<Y;te++){let ne=te*k-X;for(let Me=0;Me<q;Me++){let De=Me*I-B;W[v]=De*w,W[m]=ne*A,W[y]=L,c.push(W.x,W.y,W.z),W[v]=0,W[m]=0,W[y]=C>0?1:-1,h.push(W.x,W.y,W.z),u.push(Me/_),u.push(1-te/M),V+=1}}for(let te=0;te<M;te++)for(let ne=0;ne<_;ne++){let Me=f+ne+q*te,De=f+ne+q*(te+1),K=f+(ne+1)+q*(te+1),re=f+(ne+1)+q*te;l.push(Me,De,re),l.push(De,K,re),ie+=6}a.addGroup(d,ie,N),d+=ie,f+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Ei=class n extends Ti{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(i),l=Math.floor(r),c=a+1,h=l+1,u=e/a,f=t/l,d=[],g=[],v=[],m=[];for(let y=0;y<h;y++){let w=y*f-o;for(let A=0;A<c;A++){let S=A*u-s;g.push(S,-w,0),v.push(0,0,1),m.push(A/a),m.push(1-y/l)}}for(let y=0;y<l;y++)for(let w=0;w<a;w++){let A=w+c*y,S=w+c*(y+1),R=w+1+c*(y+1),C=w+1+c*y;d.push(A,S,C),d.push(S,R,C)}this.setIndex(d),this.setAttribute("position",new yi(g,3)),this.setAttribute("normal",new yi(v,3)),this.setAttribute("uv",new yi(m,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Os(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let r=n[t][i];if(Ev(r))r.isRenderTargetTexture?(Ge("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(Ev(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function Nn(n){let e={};for(let t=0;t<n.length;t++){let i=Os(n[t]);for(let r in i)e[r]=i[r]}return e}function Ev(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function A1(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function lm(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:st.workingColorSpace}var g0={clone:Os,merge:Nn},T1=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,E1=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Vi=class extends Ds{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=T1,this.fragmentShader=E1,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Os(e.uniforms),this.uniformsGroups=A1(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new yt().setHex(r.value);break;case"v2":this.uniforms[i].value=new Ne().fromArray(r.value);break;case"v3":this.uniforms[i].value=new O().fromArray(r.value);break;case"v4":this.uniforms[i].value=new Wt().fromArray(r.value);break;case"m3":this.uniforms[i].value=new He().fromArray(r.value);break;case"m4":this.uniforms[i].value=new Ot().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},Dn=class extends Vi{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Eh=class extends Ds{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=e0,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Ch=class extends Ds{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function wo(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function ah(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var jr=class{constructor(e,t,i,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,r=t[i],s=t[i-1];e:{t:{let o;n:{i:if(!(e<r)){for(let a=i+2;;){if(r===void 0){if(e<s)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(s=r,r=t[++i],e<r)break t}o=t.length;break n}if(!(e>=s)){let a=t[1];e<a&&(i=2,s=a);for(let l=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(r=s,s=t[--i-1],e>=s)break t}o=i,i=0;break n}break e}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(r=t[i],s=t[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=i[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Rh=class extends jr{constructor(e,t,i,r){super(e,t,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Rp,endingEnd:Rp}}intervalChanged_(e,t,i){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case Pp:s=e,a=2*t-i;break;case Ip:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Pp:o=e,l=2*i-t;break;case Ip:o=1,l=i+r[1]-r[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,d=this._weightNext,g=(i-t)/(r-t),v=g*g,m=v*g,y=-f*m+2*f*v-f*g,w=(1+f)*m+(-1.5-2*f)*v+(-.5+f)*g+1,A=(-1-d)*m+(1.5+d)*v+.5*g,S=d*m-d*v;for(let R=0;R!==a;++R)s[R]=y*o[h+R]+w*o[c+R]+A*o[l+R]+S*o[u+R];return s}},Ph=class extends jr{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(r-t),u=1-h;for(let f=0;f!==a;++f)s[f]=o[c+f]*u+o[l+f]*h;return s}},Ih=class extends jr{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e){return this.copySampleValue_(e-1)}},Lh=class extends jr{interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let g=(i-t)/(r-t),v=1-g;for(let m=0;m!==a;++m)s[m]=o[c+m]*v+o[l+m]*g;return s}let f=a*2,d=e-1;for(let g=0;g!==a;++g){let v=o[c+g],m=o[l+g],y=d*f+g*2,w=u[y],A=u[y+1],S=e*f+g*2,R=h[S],C=h[S+1],_=R1(i,t,w,R,r);s[g]=y0(_,v,A,C,m)}return s}};function y0(n,e,t,i,r){let s=1-n;return s*s*s*e+3*s*s*n*t+3*s*n*n*i+n*n*n*r}function C1(n,e,t,i,r){let s=1-n;return 3*s*s*(t-e)+6*s*n*(i-t)+3*n*n*(r-i)}function R1(n,e,t,i,r){let s=(n-e)/(r-e);for(let o=0;o<8;o++){let a=y0(s,e,t,i,r)-n;if(Math.abs(a)<1e-10)break;let l=C1(s,e,t,i,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var ei=class{constructor(e,t,i,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=wo(t,this.TimeBufferType),this.values=wo(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:wo(e.times,Array),values:wo(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(i.interpolation=r),ah(e.settings)&&(i.settings={inTangents:wo(e.settings.inTangents,Array),outTangents:wo(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Ih(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Ph(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Rh(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Lh(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case nl:t=this.InterpolantFactoryMethodDiscrete;break;case bh:t=this.InterpolantFactoryMethodLinear;break;case hh:t=this.InterpolantFactoryMethodSmooth;break;case Cp:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ge("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return nl;case this.InterpolantFactoryMethodLinear:return bh;case this.InterpolantFactoryMethodSmooth:return hh;case this.InterpolantFactoryMethodBezier:return Cp}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]+=e;ah(this.settings)&&(Cv(this.settings.inTangents,e),Cv(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]*=e;ah(this.settings)&&(Rv(this.settings.inTangents,e),Rv(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,r=i.length,s=0,o=r-1;for(;s!==r&&i[s]<e;)++s;for(;o!==-1&&i[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=i.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Ye("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,r=this.values,s=i.length;s===0&&(Ye("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Ye("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Ye("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&XM(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Ye("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===hh,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let u=a*i,f=u-i,d=u+i;for(let g=0;g!==i;++g){let v=t[u+g];if(v!==t[f+g]||v!==t[d+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let u=a*i,f=o*i;for(let d=0;d!==i;++d)t[f+d]=t[u+d]}++o}}if(s>0){e[o]=e[s];for(let a=s*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,r=new i(this.name,e,t);return r.createInterpolant=this.createInterpolant,ah(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function Cv(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function Rv(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}ei.prototype.ValueTypeName="";ei.prototype.TimeBufferType=Float32Array;ei.prototype.ValueBufferType=Float32Array;ei.prototype.DefaultInterpolation=bh;var Qr=class extends ei{constructor(e,t,i){super(e,t,i)}};Qr.prototype.ValueTypeName="bool";Qr.prototype.ValueBufferType=Array;Qr.prototype.DefaultInterpolation=nl;Qr.prototype.InterpolantFactoryMethodLinear=void 0;Qr.prototype.InterpolantFactoryMethodSmooth=void 0;var Dh=class extends ei{constructor(e,t,i,r){super(e,t,i,r)}};Dh.prototype.ValueTypeName="color";var kh=class extends ei{constructor(e,t,i,r){super(e,t,i,r)}};kh.prototype.ValueTypeName="number";var Nh=class extends jr{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)Jt.slerpFlat(s,0,o,c-a,o,c,l);return s}},pl=class extends ei{constructor(e,t,i,r){super(e,t,i,r)}InterpolantFactoryMethodLinear(e){return new Nh(this.times,this.values,this.getValueSize(),e)}};pl.prototype.ValueTypeName="quaternion";pl.prototype.InterpolantFactoryMethodSmooth=void 0;var es=class extends ei{constructor(e,t,i){super(e,t,i)}};es.prototype.ValueTypeName="string";es.prototype.ValueBufferType=Array;es.prototype.DefaultInterpolation=nl;es.prototype.InterpolantFactoryMethodLinear=void 0;es.prototype.InterpolantFactoryMethodSmooth=void 0;var Fh=class extends ei{constructor(e,t,i,r){super(e,t,i,r)}};Fh.prototype.ValueTypeName="vector";var Uh=class{constructor(e,t,i){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=c.length;u<f;u+=2){let d=c[u],g=c[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},v0=new Uh,Oh=class{constructor(e){this.manager=e!==void 0?e:v0,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(r,s){i.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Oh.DEFAULT_MATERIAL_NAME="__DEFAULT";var lh=new O,ch=new Jt,Oi=new O,ml=class extends qn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Ot,this.projectionMatrix=new Ot,this.projectionMatrixInverse=new Ot,this.coordinateSystem=gi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(lh,ch,Oi),Oi.x===1&&Oi.y===1&&Oi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lh,ch,Oi.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(lh,ch,Oi),Oi.x===1&&Oi.y===1&&Oi.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(lh,ch,Oi.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Yr=new O,Pv=new Ne,Iv=new Ne,_n=class extends ml{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=Co*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(el*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return Co*2*Math.atan(Math.tan(el*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Yr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Yr.x,Yr.y).multiplyScalar(-e/Yr.z),Yr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Yr.x,Yr.y).multiplyScalar(-e/Yr.z)}getViewSize(e,t){return this.getViewBounds(e,Pv,Iv),t.subVectors(Iv,Pv)}setViewOffset(e,t,i,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(el*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*i/c,r*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var ts=class extends ml{constructor(e=-1,t=1,i=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-e,o=i+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var ns=class extends Ti{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var So=-90,Mo=1,Do=class extends qn{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new _n(So,Mo,e,t);r.layers=this.layers,this.add(r);let s=new _n(So,Mo,e,t);s.layers=this.layers,this.add(s);let o=new _n(So,Mo,e,t);o.layers=this.layers,this.add(o);let a=new _n(So,Mo,e,t);a.layers=this.layers,this.add(a);let l=new _n(So,Mo,e,t);l.layers=this.layers,this.add(l);let c=new _n(So,Mo,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===gi)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===rl)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,u=e.getRenderTarget(),f=e.getActiveCubeFace(),d=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;e.isWebGLRenderer===!0?m=e.state.buffers.depth.getReversed():m=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,r),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,r),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,r),m&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(u,f,d),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},Bh=class extends _n{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var cm="\\[\\]\\.:\\/",P1=new RegExp("["+cm+"]","g"),hm="[^"+cm+"]",I1="[^"+cm.replace("\\.","")+"]",L1=/((?:WC+[\/:])*)/.source.replace("WC",hm),D1=/(WCOD+)?/.source.replace("WCOD",I1),k1=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",hm),N1=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",hm),F1=new RegExp("^"+L1+D1+k1+N1+"$"),U1=["material","materials","bones","map"],Lp=class{constructor(e,t,i){let r=i||Lt.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Lt=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(P1,"")}static parseTrackName(e){let t=F1.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);U1.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},r=i(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)e[t++]=i[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ge("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Ye("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Ye("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Ye("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Ye("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Ye("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Ye("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;Ye("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Ye("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Lt.Composite=Lp;Lt.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Lt.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Lt.prototype.GetterByBindingType=[Lt.prototype._getValue_direct,Lt.prototype._getValue_array,Lt.prototype._getValue_arrayElement,Lt.prototype._getValue_toArray];Lt.prototype.SetterByBindingTypeAndVersioning=[[Lt.prototype._setValue_direct,Lt.prototype._setValue_direct_setNeedsUpdate,Lt.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Lt.prototype._setValue_array,Lt.prototype._setValue_array_setNeedsUpdate,Lt.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Lt.prototype._setValue_arrayElement,Lt.prototype._setValue_arrayElement_setNeedsUpdate,Lt.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Lt.prototype._setValue_fromArray,Lt.prototype._setValue_fromArray_setNeedsUpdate,Lt.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var oN=new Float32Array(1);var ko=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=ot(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(ot(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Dp=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=i,s[3]=r,this}};var gl=class extends Ai{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function um(n,e,t,i){let r=O1(i);switch(t){case jp:return n*e;case _l:return n*e/r.components*r.byteLength;case Bo:return n*e/r.components*r.byteLength;case os:return n*e*2/r.components*r.byteLength;case zo:return n*e*2/r.components*r.byteLength;case Qp:return n*e*3/r.components*r.byteLength;case ni:return n*e*4/r.components*r.byteLength;case as:return n*e*4/r.components*r.byteLength;case xl:case bl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case wl:case Sl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case $h:case Kh:return Math.max(n,16)*Math.max(e,8)/4;case qh:case Yh:return Math.max(n,8)*Math.max(e,8)/2;case Zh:case Jh:case Qh:case eu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case jh:case Ml:case tu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case nu:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case iu:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case ru:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case su:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case ou:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case au:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case lu:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case cu:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case hu:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case uu:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case du:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case fu:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case pu:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case mu:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case gu:case yu:case vu:return Math.ceil(n/4)*Math.ceil(e/4)*16;case _u:case xu:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Al:case bu:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function O1(n){switch(n){case zn:case Yp:return{byteLength:1,components:1};case Oo:case Kp:case Ri:return{byteLength:2,components:1};case Wh:case Xh:return{byteLength:2,components:4};case Vn:case Hh:case ti:return{byteLength:4,components:1};case Zp:case Jp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ge("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function z0(){let n=null,e=!1,t=null,i=null;function r(s,o){i=n.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function z1(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,u=c.byteLength,f=n.createBuffer();n.bindBuffer(l,f),n.bufferData(l,c,h),a.onUploadCallback();let d;if(c instanceof Float32Array)d=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?d=n.HALF_FLOAT:d=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=n.SHORT;else if(c instanceof Uint32Array)d=n.UNSIGNED_INT;else if(c instanceof Int32Array)d=n.INT;else if(c instanceof Int8Array)d=n.BYTE;else if(c instanceof Uint8Array)d=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function i(a,l,c){let h=l.array,u=l.updateRanges;if(n.bindBuffer(c,a),u.length===0)n.bufferSubData(c,0,h);else{u.sort((d,g)=>d.start-g.start);let f=0;for(let d=1;d<u.length;d++){let g=u[f],v=u[d];v.start<=g.start+g.count+1?g.count=Math.max(g.count,v.start+v.count-g.start):(++f,u[f]=v)}u.length=f+1;for(let d=0,g=u.length;d<g;d++){let v=u[d];n.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var V1=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,G1=`#ifdef USE_ALPHAHASH
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
#endif`,H1=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,W1=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,X1=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,q1=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,$1=`#ifdef USE_AOMAP
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
#endif`,Y1=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,K1=`#ifdef USE_BATCHING
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
#endif`,Z1=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,J1=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,j1=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,Q1=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,eA=`#ifdef USE_IRIDESCENCE
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
#endif`,tA=`#ifdef USE_BUMPMAP
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
#endif`,nA=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,iA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,rA=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,sA=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,oA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,aA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,lA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,cA=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,hA=`#define PI 3.141592653589793
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
} // validated`,uA=`vec3 transformedNormal = objectNormal;
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
#endif`,dA=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,fA=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,pA=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,mA=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,gA="gl_FragColor = linearToOutputTexel( gl_FragColor );",yA=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,vA=`#ifdef USE_ENVMAP
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
#endif`,_A=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,xA=`#ifdef USE_ENVMAP
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
#endif`,bA=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,wA=`#ifdef USE_ENVMAP
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
#endif`,SA=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,MA=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,AA=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,TA=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,EA=`#ifdef USE_GRADIENTMAP
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
}`,CA=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,RA=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,PA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,IA=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,LA=`#ifdef USE_ENVMAP
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
#endif`,DA=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,kA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,NA=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,FA=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,UA=`PhysicalMaterial material;
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
#endif`,OA=`uniform sampler2D dfgLUT;
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
}`,BA=`
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
#endif`,zA=`#if defined( RE_IndirectDiffuse )
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
#endif`,VA=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,GA=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,HA=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,WA=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,XA=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,qA=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,$A=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,YA=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,KA=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,ZA=`#if defined( USE_POINTS_UV )
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
#endif`,JA=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,jA=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,QA=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,eT=`#if defined( USE_MORPHCOLORS )
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
#endif`,tT=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,nT=`#ifdef USE_MORPHTARGETS
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
#endif`,iT=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,rT=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,sT=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,oT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,aT=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,lT=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,cT=`#ifdef USE_NORMALMAP
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
#endif`,hT=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,uT=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,dT=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,fT=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,pT=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,mT=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,gT=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,yT=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,vT=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,_T=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,xT=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,bT=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,wT=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,ST=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,MT=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,AT=`float getShadowMask() {
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
}`,TT=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,ET=`#ifdef USE_SKINNING
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
#endif`,CT=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,RT=`#ifdef USE_SKINNING
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
#endif`,PT=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,IT=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,LT=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,DT=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,kT=`#ifdef USE_TRANSMISSION
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
#endif`,NT=`#ifdef USE_TRANSMISSION
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
#endif`,FT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,UT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,OT=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,BT=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,zT=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,VT=`uniform sampler2D t2D;
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
}`,GT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,HT=`uniform float backgroundBlurriness;
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
}`,WT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,XT=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,qT=`#include <common>
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
}`,$T=`#if DEPTH_PACKING == 3200
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
}`,YT=`#define DISTANCE
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
}`,KT=`#define DISTANCE
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
}`,ZT=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,JT=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,jT=`uniform float scale;
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
}`,QT=`uniform vec3 diffuse;
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
}`,eE=`#include <common>
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
}`,tE=`uniform vec3 diffuse;
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
}`,nE=`#define LAMBERT
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
}`,iE=`#define LAMBERT
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
}`,rE=`#define MATCAP
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
}`,sE=`#define MATCAP
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
}`,oE=`#define NORMAL
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
}`,aE=`#define NORMAL
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
}`,lE=`#define PHONG
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
}`,cE=`#define PHONG
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
}`,hE=`#define STANDARD
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
}`,uE=`#define STANDARD
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
}`,dE=`#define TOON
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
}`,fE=`#define TOON
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
}`,pE=`uniform float size;
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
}`,mE=`uniform vec3 diffuse;
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
}`,gE=`#include <common>
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
}`,yE=`uniform vec3 color;
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
}`,vE=`uniform float rotation;
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
}`,_E=`uniform vec3 diffuse;
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
}`,it={alphahash_fragment:V1,alphahash_pars_fragment:G1,alphamap_fragment:H1,alphamap_pars_fragment:W1,alphatest_fragment:X1,alphatest_pars_fragment:q1,aomap_fragment:$1,aomap_pars_fragment:Y1,batching_pars_vertex:K1,batching_vertex:Z1,begin_vertex:J1,beginnormal_vertex:j1,bsdfs:Q1,iridescence_fragment:eA,bumpmap_pars_fragment:tA,clipping_planes_fragment:nA,clipping_planes_pars_fragment:iA,clipping_planes_pars_vertex:rA,clipping_planes_vertex:sA,color_fragment:oA,color_pars_fragment:aA,color_pars_vertex:lA,color_vertex:cA,common:hA,defaultnormal_vertex:uA,displacementmap_pars_vertex:dA,displacementmap_vertex:fA,emissivemap_fragment:pA,emissivemap_pars_fragment:mA,colorspace_fragment:gA,colorspace_pars_fragment:yA,envmap_fragment:vA,envmap_common_pars_fragment:_A,envmap_pars_fragment:xA,envmap_pars_vertex:bA,envmap_physical_pars_fragment:LA,envmap_vertex:wA,fog_vertex:SA,fog_pars_vertex:MA,fog_fragment:AA,fog_pars_fragment:TA,gradientmap_pars_fragment:EA,lightmap_pars_fragment:CA,lights_lambert_fragment:RA,lights_lambert_pars_fragment:PA,lights_pars_begin:IA,lights_toon_fragment:DA,lights_toon_pars_fragment:kA,lights_phong_fragment:NA,lights_phong_pars_fragment:FA,lights_physical_fragment:UA,lights_physical_pars_fragment:OA,lights_fragment_begin:BA,lights_fragment_maps:zA,lights_fragment_end:VA,lightprobes_pars_fragment:GA,logdepthbuf_fragment:HA,logdepthbuf_pars_fragment:WA,logdepthbuf_pars_vertex:XA,logdepthbuf_vertex:qA,map_fragment:$A,map_pars_fragment:YA,map_particle_fragment:KA,map_particle_pars_fragment:ZA,metalnessmap_fragment:JA,metalnessmap_pars_fragment:jA,morphinstance_vertex:QA,morphcolor_vertex:eT,morphnormal_vertex:tT,morphtarget_pars_vertex:nT,morphtarget_vertex:iT,normal_fragment_begin:rT,normal_fragment_maps:sT,normal_pars_fragment:oT,normal_pars_vertex:aT,normal_vertex:lT,normalmap_pars_fragment:cT,clearcoat_normal_fragment_begin:hT,clearcoat_normal_fragment_maps:uT,clearcoat_pars_fragment:dT,iridescence_pars_fragment:fT,opaque_fragment:pT,packing:mT,premultiplied_alpha_fragment:gT,project_vertex:yT,dithering_fragment:vT,dithering_pars_fragment:_T,roughnessmap_fragment:xT,roughnessmap_pars_fragment:bT,shadowmap_pars_fragment:wT,shadowmap_pars_vertex:ST,shadowmap_vertex:MT,shadowmask_pars_fragment:AT,skinbase_vertex:TT,skinning_pars_vertex:ET,skinning_vertex:CT,skinnormal_vertex:RT,specularmap_fragment:PT,specularmap_pars_fragment:IT,tonemapping_fragment:LT,tonemapping_pars_fragment:DT,transmission_fragment:kT,transmission_pars_fragment:NT,uv_pars_fragment:FT,uv_pars_vertex:UT,uv_vertex:OT,worldpos_vertex:BT,background_vert:zT,background_frag:VT,backgroundCube_vert:GT,backgroundCube_frag:HT,cube_vert:WT,cube_frag:XT,depth_vert:qT,depth_frag:$T,distance_vert:YT,distance_frag:KT,equirect_vert:ZT,equirect_frag:JT,linedashed_vert:jT,linedashed_frag:QT,meshbasic_vert:eE,meshbasic_frag:tE,meshlambert_vert:nE,meshlambert_frag:iE,meshmatcap_vert:rE,meshmatcap_frag:sE,meshnormal_vert:oE,meshnormal_frag:aE,meshphong_vert:lE,meshphong_frag:cE,meshphysical_vert:hE,meshphysical_frag:uE,meshtoon_vert:dE,meshtoon_frag:fE,points_vert:pE,points_frag:mE,shadow_vert:gE,shadow_frag:yE,sprite_vert:vE,sprite_frag:_E},_e={common:{diffuse:{value:new yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new He},alphaMap:{value:null},alphaMapTransform:{value:new He},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new He}},envmap:{envMap:{value:null},envMapRotation:{value:new He},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new He}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new He}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new He},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new He},normalScale:{value:new Ne(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new He},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new He}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new He}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new He}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new He},alphaTest:{value:0},uvTransform:{value:new He}},sprite:{diffuse:{value:new yt(16777215)},opacity:{value:1},center:{value:new Ne(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new He},alphaMap:{value:null},alphaMapTransform:{value:new He},alphaTest:{value:0}}},$i={basic:{uniforms:Nn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.fog]),vertexShader:it.meshbasic_vert,fragmentShader:it.meshbasic_frag},lambert:{uniforms:Nn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new yt(0)},envMapIntensity:{value:1}}]),vertexShader:it.meshlambert_vert,fragmentShader:it.meshlambert_frag},phong:{uniforms:Nn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new yt(0)},specular:{value:new yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:it.meshphong_vert,fragmentShader:it.meshphong_frag},standard:{uniforms:Nn([_e.common,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.roughnessmap,_e.metalnessmap,_e.fog,_e.lights,{emissive:{value:new yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:it.meshphysical_vert,fragmentShader:it.meshphysical_frag},toon:{uniforms:Nn([_e.common,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.gradientmap,_e.fog,_e.lights,{emissive:{value:new yt(0)}}]),vertexShader:it.meshtoon_vert,fragmentShader:it.meshtoon_frag},matcap:{uniforms:Nn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,{matcap:{value:null}}]),vertexShader:it.meshmatcap_vert,fragmentShader:it.meshmatcap_frag},points:{uniforms:Nn([_e.points,_e.fog]),vertexShader:it.points_vert,fragmentShader:it.points_frag},dashed:{uniforms:Nn([_e.common,_e.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:it.linedashed_vert,fragmentShader:it.linedashed_frag},depth:{uniforms:Nn([_e.common,_e.displacementmap]),vertexShader:it.depth_vert,fragmentShader:it.depth_frag},normal:{uniforms:Nn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,{opacity:{value:1}}]),vertexShader:it.meshnormal_vert,fragmentShader:it.meshnormal_frag},sprite:{uniforms:Nn([_e.sprite,_e.fog]),vertexShader:it.sprite_vert,fragmentShader:it.sprite_frag},background:{uniforms:{uvTransform:{value:new He},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:it.background_vert,fragmentShader:it.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new He}},vertexShader:it.backgroundCube_vert,fragmentShader:it.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:it.cube_vert,fragmentShader:it.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:it.equirect_vert,fragmentShader:it.equirect_frag},distance:{uniforms:Nn([_e.common,_e.displacementmap,{referencePosition:{value:new O},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:it.distance_vert,fragmentShader:it.distance_frag},shadow:{uniforms:Nn([_e.lights,_e.fog,{color:{value:new yt(0)},opacity:{value:1}}]),vertexShader:it.shadow_vert,fragmentShader:it.shadow_frag}};$i.physical={uniforms:Nn([$i.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new He},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new He},clearcoatNormalScale:{value:new Ne(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new He},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new He},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new He},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new He},sheen:{value:0},sheenColor:{value:new yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new He},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new He},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new He},transmissionSamplerSize:{value:new Ne},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new He},attenuationDistance:{value:0},attenuationColor:{value:new yt(0)},specularColor:{value:new yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new He},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new He},anisotropyVector:{value:new Ne},anisotropyMap:{value:null},anisotropyMapTransform:{value:new He}}]),vertexShader:it.meshphysical_vert,fragmentShader:it.meshphysical_frag};var wu={r:0,b:0,g:0},xE=new Ot,V0=new He;V0.set(-1,0,0,0,1,0,0,0,1);function bE(n,e,t,i,r,s){let o=new yt(0),a=r===!0?0:1,l,c,h=null,u=0,f=null;function d(w){let A=w.isScene===!0?w.background:null;if(A&&A.isTexture){let S=w.backgroundBlurriness>0;A=e.get(A,S)}return A}function g(w){let A=!1,S=d(w);S===null?m(o,a):S&&S.isColor&&(m(S,1),A=!0);let R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,s):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(w,A){let S=d(A);S&&S.isCubeTexture?(c===void 0&&(c=new Xt(new Lo(1,1,1),new Vi({name:"BackgroundCubeMaterial",uniforms:Os($i.backgroundCube.uniforms),vertexShader:$i.backgroundCube.vertexShader,fragmentShader:$i.backgroundCube.fragmentShader,side:Bn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(R,C,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(xE.makeRotationFromEuler(A.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(V0),c.material.toneMapped=st.getTransfer(S.colorSpace)!==Mt,(h!==S||u!==S.version||f!==n.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,f=n.toneMapping),c.layers.enableAll(),w.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Xt(new Ei(2,2),new Vi({name:"BackgroundMaterial",uniforms:Os($i.background.uniforms),vertexShader:$i.background.vertexShader,fragmentShader:$i.background.fragmentShader,side:ss,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=st.getTransfer(S.colorSpace)!==Mt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||f!==n.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,f=n.toneMapping),l.layers.enableAll(),w.unshift(l,l.geometry,l.material,0,0,null))}function m(w,A){w.getRGB(wu,lm(n)),t.buffers.color.setClear(wu.r,wu.g,wu.b,A,s)}function y(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(w,A=1){o.set(w),a=A,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(w){a=w,m(o,a)},render:g,addToRenderList:v,dispose:y}}function wE(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=f(null),s=r,o=!1;function a(k,B,X,L,q){let Y=!1,V=u(k,L,X,B);s!==V&&(s=V,c(s.object)),Y=d(k,L,X,q),Y&&g(k,L,X,q),q!==null&&e.update(q,n.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,S(k,B,X,L),q!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return n.createVertexArray()}function c(k){return n.bindVertexArray(k)}function h(k){return n.deleteVertexArray(k)}function u(k,B,X,L){let q=L.wireframe===!0,Y=i[B.id];Y===void 0&&(Y={},i[B.id]=Y);let V=k.isInstancedMesh===!0?k.id:0,ie=Y[V];ie===void 0&&(ie={},Y[V]=ie);let W=ie[X.id];W===void 0&&(W={},ie[X.id]=W);let te=W[q];return te===void 0&&(te=f(l()),W[q]=te),te}function f(k){let B=[],X=[],L=[];for(let q=0;q<t;q++)B[q]=0,X[q]=0,L[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:B,enabledAttributes:X,attributeDivisors:L,object:k,attributes:{},index:null}}function d(k,B,X,L){let q=s.attributes,Y=B.attributes,V=0,ie=X.getAttributes();for(let W in ie)if(ie[W].location>=0){let ne=q[W],Me=Y[W];if(Me===void 0&&(W==="instanceMatrix"&&k.instanceMatrix&&(Me=k.instanceMatrix),W==="instanceColor"&&k.instanceColor&&(Me=k.instanceColor)),ne===void 0||ne.attribute!==Me||Me&&ne.data!==Me.data)return!0;V++}return s.attributesNum!==V||s.index!==L}function g(k,B,X,L){let q={},Y=B.attributes,V=0,ie=X.getAttributes();for(let W in ie)if(ie[W].location>=0){let ne=Y[W];ne===void 0&&(W==="instanceMatrix"&&k.instanceMatrix&&(ne=k.instanceMatrix),W==="instanceColor"&&k.instanceColor&&(ne=k.instanceColor));let Me={};Me.attribute=ne,ne&&ne.data&&(Me.data=ne.data),q[W]=Me,V++}s.attributes=q,s.attributesNum=V,s.index=L}function v(){let k=s.newAttributes;for(let B=0,X=k.length;B<X;B++)k[B]=0}function m(k){y(k,0)}function y(k,B){let X=s.newAttributes,L=s.enabledAttributes,q=s.attributeDivisors;X[k]=1,L[k]===0&&(n.enableVertexAttribArray(k),L[k]=1),q[k]!==B&&(n.vertexAttribDivisor(k,B),q[k]=B)}function w(){let k=s.newAttributes,B=s.enabledAttributes;for(let X=0,L=B.length;X<L;X++)B[X]!==k[X]&&(n.disableVertexAttribArray(X),B[X]=0)}function A(k,B,X,L,q,Y,V){V===!0?n.vertexAttribIPointer(k,B,X,q,Y):n.vertexAttribPointer(k,B,X,L,q,Y)}function S(k,B,X,L){v();let q=L.attributes,Y=X.getAttributes(),V=B.defaultAttributeValues;for(let ie in Y){let W=Y[ie];if(W.location>=0){let te=q[ie];if(te===void 0&&(ie==="instanceMatrix"&&k.instanceMatrix&&(te=k.instanceMatrix),ie==="instanceColor"&&k.instanceColor&&(te=k.instanceColor)),te!==void 0){let ne=te.normalized,Me=te.itemSize,De=e.get(te);if(De===void 0)continue;let K=De.buffer,re=De.type,xe=De.bytesPerElement,ke=re===n.INT||re===n.UNSIGNED_INT||te.gpuType===Hh;if(te.isInterleavedBufferAttribute){let ge=te.data,qe=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,It=te.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let Ue=0;Ue<W.locationSize;Ue++)y(W.location+Ue,ge.meshPerAttribute);k.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let Ue=0;Ue<W.locationSize;Ue++)m(W.location+Ue);n.bindBuffer(n.ARRAY_BUFFER,K);for(let Ue=0;Ue<W.locationSize;Ue++)A(W.location+Ue,Me/W.locationSize,re,ne,qe*xe,(It+Me/W.locationSize*Ue)*xe,ke)}else{if(te.isInstancedBufferAttribute){for(let ge=0;ge<W.locationSize;ge++)y(W.location+ge,te.meshPerAttribute);k.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=te.meshPerAttribute*te.count)}else for(let ge=0;ge<W.locationSize;ge++)m(W.location+ge);n.bindBuffer(n.ARRAY_BUFFER,K);for(let ge=0;ge<W.locationSize;ge++)A(W.location+ge,Me/W.locationSize,re,ne,Me*xe,Me/W.locationSize*ge*xe,ke)}}else if(V!==void 0){let ne=V[ie];if(ne!==void 0)switch(ne.length){case 2:n.vertexAttrib2fv(W.location,ne);break;case 3:n.vertexAttrib3fv(W.location,ne);break;case 4:n.vertexAttrib4fv(W.location,ne);break;default:n.vertexAttrib1fv(W.location,ne)}}}}w()}function R(){N();for(let k in i){let B=i[k];for(let X in B){let L=B[X];for(let q in L){let Y=L[q];for(let V in Y)h(Y[V].object),delete Y[V];delete L[q]}}delete i[k]}}function C(k){if(i[k.id]===void 0)return;let B=i[k.id];for(let X in B){let L=B[X];for(let q in L){let Y=L[q];for(let V in Y)h(Y[V].object),delete Y[V];delete L[q]}}delete i[k.id]}function _(k){for(let B in i){let X=i[B];for(let L in X){let q=X[L];if(q[k.id]===void 0)continue;let Y=q[k.id];for(let V in Y)h(Y[V].object),delete Y[V];delete q[k.id]}}}function M(k){for(let B in i){let X=i[B],L=k.isInstancedMesh===!0?k.id:0,q=X[L];if(q!==void 0){for(let Y in q){let V=q[Y];for(let ie in V)h(V[ie].object),delete V[ie];delete q[Y]}delete X[L],Object.keys(X).length===0&&delete i[B]}}}function N(){I(),o=!0,s!==r&&(s=r,c(s.object))}function I(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:N,resetDefaultState:I,dispose:R,releaseStatesOfGeometry:C,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:m,disableUnusedAttributes:w}}function SE(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let f=0;for(let d=0;d<h;d++)f+=c[d];t.update(f,i,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function ME(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(_){return!(_!==ni&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===Ri&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==zn&&_!==ti&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ge("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&u===!1;t.reversedDepthBuffer===!0&&u===!1&&Ge("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&u===!0&&Ge("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),m=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),y=n.getParameter(n.MAX_VERTEX_ATTRIBS),w=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),C=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:g,maxTextureSize:v,maxCubemapSize:m,maxAttributes:y,maxVertexUniforms:w,maxVaryings:A,maxFragmentUniforms:S,maxSamples:R,samples:C}}function AE(n){let e=this,t=null,i=0,r=!1,s=!1,o=new Qn,a=new He,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let d=u.length!==0||f||i!==0||r;return r=f,i=u.length,d},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(u,f){t=h(u,f,0)},this.setState=function(u,f,d){let g=u.clippingPlanes,v=u.clipIntersection,m=u.clipShadows,y=n.get(u);if(!r||g===null||g.length===0||s&&!m)s?h(null):c();else{let w=s?0:i,A=w*4,S=y.clippingState||null;l.value=S,S=h(g,f,A,d);for(let R=0;R!==A;++R)S[R]=t[R];y.clippingState=S,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=w}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(u,f,d,g){let v=u!==null?u.length:0,m=null;if(v!==0){if(m=l.value,g!==!0||m===null){let y=d+v*4,w=f.matrixWorldInverse;a.getNormalMatrix(w),(m===null||m.length<y)&&(m=new Float32Array(y));for(let A=0,S=d;A!==v;++A,S+=4)o.copy(u[A]).applyMatrix4(w,a),o.normal.toArray(m,S),m[S+3]=o.constant}l.value=m,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,m}}var Rl=class extends cn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new ul(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new Lo(5,5,5),s=new Vi({name:"CubemapFromEquirect",uniforms:Os(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:Bn,blending:Ns});s.uniforms.tEquirect.value=t;let o=new Xt(r,s),a=t.minFilter;return t.minFilter===Ar&&(t.minFilter=Mn),new Do(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,r);e.setRenderTarget(s)}},_0=256,TE=3,EE=20,G0=256,H0=16,CE=3,RE=new O,PE=new yt,Mu=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Do(1,10,null),this._boxMesh=new Xt(new Lo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){let{size:o=256,position:a=RE}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,f=l.autoClearColor,d=l.autoClearDepth,g=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(PE));let m=new Do(i,r,h);return m.position.copy(a),m.update(l,e),l.autoClear=u,l.autoClearColor=f,l.autoClearDepth=d,l.autoClearStencil=g,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=w0(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=b0(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(_0,om(e))}_fromTexture(e,t){e.mapping===Fs||e.mapping===Uo?this._setSize(e.image.length===0?_0:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=x0(e,!1,!1),i=Math.log2(e)-TE;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=x0(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===Fs||e.mapping===Uo?(this._cubemapMaterial===null&&(this._cubemapMaterial=w0()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=b0()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=IE(),this._integrationMaterial=LE());let t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/H0);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-CE)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(G0*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=DE());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}};function x0(n,e,t){return new Rl(n,{minFilter:Ar,generateMipmaps:e,type:Ri,colorSpace:Ls,depthBuffer:t})}function Pl(n,e,t){return new Vi({name:n,uniforms:e,vertexShader:it.cube_vert,fragmentShader:t,side:Bn,blending:Ns,depthTest:!1,depthWrite:!1})}function IE(){return Pl("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${G0}u

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
	`)}function LE(){return Pl("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:H0}},`

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
	`)}function DE(){return Pl("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${EE}
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
	`)}function b0(){return Pl("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function w0(){return Pl("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function kE(n){let e=new WeakMap,t=new WeakMap,i=null;function r(f,d=!1){return f==null?null:d?o(f):s(f)}function s(f){if(f&&f.isTexture){let d=f.mapping;if(d===zh||d===Vh)if(e.has(f)){let g=e.get(f).texture;return a(g,f.mapping)}else{let g=f.image;if(g&&g.height>0){let v=new Rl(g.height);return v.fromEquirectangularTexture(n,f),e.set(f,v),f.addEventListener("dispose",c),a(v.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,g=d===zh||d===Vh,v=d===Fs||d===Uo;if(g||v){let m=t.get(f),y=m!==void 0?m.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==y)return i===null&&(i=new Mu(n)),m=g?i.fromEquirectangular(f,m):i.fromCubemap(f,m),m.texture.pmremVersion=f.pmremVersion,t.set(f,m),m.texture;if(m!==void 0)return m.texture;{let w=f.image;return g&&w&&w.height>0||v&&w&&l(w)?(i===null&&(i=new Mu(n)),m=g?i.fromEquirectangular(f):i.fromCubemap(f),m.texture.pmremVersion=f.pmremVersion,t.set(f,m),f.addEventListener("dispose",h),m.texture):null}}}return f}function a(f,d){return d===zh?f.mapping=Fs:d===Vh&&(f.mapping=Uo),f}function l(f){let d=0,g=6;for(let v=0;v<g;v++)f[v]!==void 0&&d++;return d===g}function c(f){let d=f.target;d.removeEventListener("dispose",c);let g=e.get(d);g!==void 0&&(e.delete(d),g.dispose())}function h(f){let d=f.target;d.removeEventListener("dispose",h);let g=t.get(d);g!==void 0&&(t.delete(d),g.dispose())}function u(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:u}}function NE(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let r=t(i);return r===null&&Qa("WebGLRenderer: "+i+" extension not supported."),r}}}function FE(n,e,t,i){let r={},s=new WeakMap,o=new FinalizationRegistry(g=>delete r[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let m in g.attributes)e.remove(g.attributes[m]);g.removeEventListener("dispose",a),delete r[g.id],o.unregister(g);let v=s.get(g);v&&(e.remove(v),s.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,v){return r[v.id]!==void 0||(v.addEventListener("dispose",a),r[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(g){let v=g.attributes;for(let m in v)e.update(v[m],n.ARRAY_BUFFER)}function u(g){let v=g.index,m=g.attributes.position,y=0;if(m===void 0)return;let w=v!==null?v.array.length:m.array.length/3-1,A=m.count>=65535?cl:ll,S=new A(Math.ceil(w/3)*6,1),R=S.array;if(v!==null){let _=v.array;y=v.version;for(let M=0,N=0;M<w;M+=3){let I=_[M+0],k=_[M+1],B=_[M+2];R[N++]=I,R[N++]=k,R[N++]=k,R[N++]=B,R[N++]=B,R[N++]=I}}else{y=m.version;for(let _=0,M=0;_<w;_+=3){let N=_+0,I=_+1,k=_+2;R[M++]=N,R[M++]=I,R[M++]=I,R[M++]=k,R[M++]=k,R[M++]=N}}S.version=y;let C=s.get(g);C&&e.remove(C),s.set(g,S)}function f(g){let v=s.get(g);if(v){let m=g.index;m!==null&&v.version<m.version&&u(g)}else u(g);return s.get(g)}function d(){for(let g in r){let v=r[g].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:f,dispose:d}}function UE(n,e,t){let i;function r(u){i=u}let s,o;function a(u){s=u.type,o=u.bytesPerElement}function l(u,f){n.drawElements(i,f,s,u*o),t.update(f,i,1)}function c(u,f,d){d!==0&&(n.drawElementsInstanced(i,f,s,u*o,d),t.update(f,i,d))}function h(u,f,d){if(d===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,f,0,s,u,0,d);let v=0;for(let m=0;m<d;m++)v+=f[m];t.update(v,i,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function OE(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(s/3);break;case n.LINES:t.lines+=a*(s/2);break;case n.LINE_STRIP:t.lines+=a*(s-1);break;case n.LINE_LOOP:t.lines+=a*s;break;case n.POINTS:t.points+=a*s;break;default:Ye("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function BE(n,e,t){let i=new WeakMap,r=new Wt;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=i.get(a);if(f===void 0||f.count!==u){let N=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",N)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],y=a.morphAttributes.normal||[],w=a.morphAttributes.color||[],A=0;d===!0&&(A=1),g===!0&&(A=2),v===!0&&(A=3);let S=a.attributes.position.count*A,R=1;S>e.maxTextureSize&&(R=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let C=new Float32Array(S*R*4*u),_=new ol(C,S,R,u);_.type=ti,_.needsUpdate=!0;let M=A*4;for(let I=0;I<u;I++){let k=m[I],B=y[I],X=w[I],L=S*R*4*I;for(let q=0;q<k.count;q++){let Y=q*M;d===!0&&(r.fromBufferAttribute(k,q),C[L+Y+0]=r.x,C[L+Y+1]=r.y,C[L+Y+2]=r.z,C[L+Y+3]=0),g===!0&&(r.fromBufferAttribute(B,q),C[L+Y+4]=r.x,C[L+Y+5]=r.y,C[L+Y+6]=r.z,C[L+Y+7]=0),v===!0&&(r.fromBufferAttribute(X,q),C[L+Y+8]=r.x,C[L+Y+9]=r.y,C[L+Y+10]=r.z,C[L+Y+11]=X.itemSize===4?r.w:1)}}f={count:u,texture:_,size:new Ne(S,R)},i.set(a,f),a.addEventListener("dispose",N)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let d=0;for(let v=0;v<c.length;v++)d+=c[v];let g=a.morphTargetsRelative?1:1-d;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",f.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",f.size)}return{update:s}}function zE(n,e,t,i,r){let s=new WeakMap;function o(c){let h=r.render.frame,u=c.geometry,f=e.get(c,u);if(s.get(f)!==h&&(e.update(f),s.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let d=c.skeleton;s.get(d)!==h&&(d.update(),s.set(d,h))}return f}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var VE={[zp]:"LINEAR_TONE_MAPPING",[Vp]:"REINHARD_TONE_MAPPING",[Gp]:"CINEON_TONE_MAPPING",[Hp]:"ACES_FILMIC_TONE_MAPPING",[Xp]:"AGX_TONE_MAPPING",[qp]:"NEUTRAL_TONE_MAPPING",[Wp]:"CUSTOM_TONE_MAPPING"};function GE(n,e,t,i,r,s){let o=new cn(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Ti;h.setAttribute("position",new yi([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new yi([0,2,0,0,2,0],2));let u=new Dn({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new Xt(h,u),d=new ts(-1,1,1,-1,0,1),g=null,v=null,m=!1,y,w=null,A=[],S=!1;this.setSize=function(R,C){o.setSize(R,C),a!==null&&a.setSize(R,C),l!==null&&l.setSize(R,C);for(let _=0;_<A.length;_++){let M=A[_];M.setSize&&M.setSize(R,C)}},this.setEffects=function(R){A=R,S=A.length>0&&A[0].isRenderPass===!0;let C=o.width,_=o.height;A.length>0&&a===null&&(a=new cn(C,_,{type:Ri,depthBuffer:!1,stencilBuffer:!1}),l=new cn(C,_,{type:Ri,depthBuffer:!1,stencilBuffer:!1}));let M=r===!0&&A.some(N=>N.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new Sr(C,_),s===!0&&(c.format=Tr,c.type=Us)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let N=0;N<A.length;N++){let I=A[N];I.setSize&&I.setSize(C,_),M&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(R,C){if(m||R.toneMapping===Wi&&A.length===0)return!1;if(w=C,C!==null){let _=C.width,M=C.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return S===!1&&R.setRenderTarget(o),y=R.toneMapping,R.toneMapping=Wi,!0},this.hasRenderPass=function(){return S},this.end=function(R,C){R.toneMapping=y,m=!0;let _=o,M=a;for(let N=0;N<A.length;N++){let I=A[N];I.enabled!==!1&&(I.render(R,M,_,C),I.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(g!==R.outputColorSpace||v!==R.toneMapping){g=R.outputColorSpace,v=R.toneMapping,u.defines={},st.getTransfer(g)===Mt&&(u.defines.SRGB_TRANSFER="");let N=VE[v];N&&(u.defines[N]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=_.texture,R.setRenderTarget(w),R.render(f,d),w=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var W0=new Ln,X0=new Sr(1,1),q0=new dl(1),$0=new ol,Y0=new Mh,K0=new ul,S0=[],M0=[],A0=new Float32Array(16),T0=new Float32Array(9),E0=new Float32Array(4);function Ho(n,e,t){let i=n[0];if(i<=0||i>0)return n;let r=e*t,s=S0[r];if(s===void 0&&(s=new Float32Array(r),S0[r]=s),e!==0){i.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(s,a)}return s}function hn(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function un(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Tu(n,e){let t=M0[e];t===void 0&&(t=new Int32Array(e),M0[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function HE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function WE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(hn(t,e))return;n.uniform2fv(this.addr,e),un(t,e)}}function XE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(hn(t,e))return;n.uniform3fv(this.addr,e),un(t,e)}}function qE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(hn(t,e))return;n.uniform4fv(this.addr,e),un(t,e)}}function $E(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(hn(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),un(t,e)}else{if(hn(t,i))return;E0.set(i),n.uniformMatrix2fv(this.addr,!1,E0),un(t,i)}}function YE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(hn(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),un(t,e)}else{if(hn(t,i))return;T0.set(i),n.uniformMatrix3fv(this.addr,!1,T0),un(t,i)}}function KE(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(hn(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),un(t,e)}else{if(hn(t,i))return;A0.set(i),n.uniformMatrix4fv(this.addr,!1,A0),un(t,i)}}function ZE(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function JE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(hn(t,e))return;n.uniform2iv(this.addr,e),un(t,e)}}function jE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(hn(t,e))return;n.uniform3iv(this.addr,e),un(t,e)}}function QE(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(hn(t,e))return;n.uniform4iv(this.addr,e),un(t,e)}}function eC(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function tC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(hn(t,e))return;n.uniform2uiv(this.addr,e),un(t,e)}}function nC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(hn(t,e))return;n.uniform3uiv(this.addr,e),un(t,e)}}function iC(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(hn(t,e))return;n.uniform4uiv(this.addr,e),un(t,e)}}function Eu(n){return n.version===0&&(n.compareFunction=im,n.needsUpdate=!0),n}function rC(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=Eu(X0):s=W0,t.setTexture2D(e||s,r)}function sC(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||Y0,r)}function oC(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=Eu(q0):s=K0,t.setTextureCube(e||s,r)}function aC(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||$0,r)}function lC(n){switch(n){case 5126:return HE;case 35664:return WE;case 35665:return XE;case 35666:return qE;case 35674:return $E;case 35675:return YE;case 35676:return KE;case 5124:case 35670:return ZE;case 35667:case 35671:return JE;case 35668:case 35672:return jE;case 35669:case 35673:return QE;case 5125:return eC;case 36294:return tC;case 36295:return nC;case 36296:return iC;case 35678:case 36198:case 36298:case 36306:case 35682:return rC;case 35679:case 36299:case 36307:return sC;case 35680:case 36300:case 36308:case 36293:return oC;case 36289:case 36303:case 36311:case 36292:return aC}}function cC(n,e){n.uniform1fv(this.addr,e)}function hC(n,e){let t=Ho(e,this.size,2);n.uniform2fv(this.addr,t)}function uC(n,e){let t=Ho(e,this.size,3);n.uniform3fv(this.addr,t)}function dC(n,e){let t=Ho(e,this.size,4);n.uniform4fv(this.addr,t)}function fC(n,e){let t=Ho(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function pC(n,e){let t=Ho(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function mC(n,e){let t=Ho(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function gC(n,e){n.uniform1iv(this.addr,e)}function yC(n,e){n.uniform2iv(this.addr,e)}function vC(n,e){n.uniform3iv(this.addr,e)}function _C(n,e){n.uniform4iv(this.addr,e)}function xC(n,e){n.uniform1uiv(this.addr,e)}function bC(n,e){n.uniform2uiv(this.addr,e)}function wC(n,e){n.uniform3uiv(this.addr,e)}function SC(n,e){n.uniform4uiv(this.addr,e)}function MC(n,e,t){let i=this.cache,r=e.length,s=Tu(t,r);hn(i,s)||(n.uniform1iv(this.addr,s),un(i,s));let o;this.type===n.SAMPLER_2D_SHADOW?o=Eu(X0):o=W0;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function AC(n,e,t){let i=this.cache,r=e.length,s=Tu(t,r);hn(i,s)||(n.uniform1iv(this.addr,s),un(i,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||Y0,s[o])}function TC(n,e,t){let i=this.cache,r=e.length,s=Tu(t,r);hn(i,s)||(n.uniform1iv(this.addr,s),un(i,s));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Eu(q0):o=K0;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function EC(n,e,t){let i=this.cache,r=e.length,s=Tu(t,r);hn(i,s)||(n.uniform1iv(this.addr,s),un(i,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||$0,s[o])}function CC(n){switch(n){case 5126:return cC;case 35664:return hC;case 35665:return uC;case 35666:return dC;case 35674:return fC;case 35675:return pC;case 35676:return mC;case 5124:case 35670:return gC;case 35667:case 35671:return yC;case 35668:case 35672:return vC;case 35669:case 35673:return _C;case 5125:return xC;case 36294:return bC;case 36295:return wC;case 36296:return SC;case 35678:case 36198:case 36298:case 36306:case 35682:return MC;case 35679:case 36299:case 36307:return AC;case 35680:case 36300:case 36308:case 36293:return TC;case 36289:case 36303:case 36311:case 36292:return EC}}var pm=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=lC(t.type)}},mm=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=CC(t.type)}},gm=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],i)}}},dm=/(\w+)(\])?(\[|\.)?/g;function C0(n,e){n.seq.push(e),n.map[e.id]=e}function RC(n,e,t){let i=n.name,r=i.length;for(dm.lastIndex=0;;){let s=dm.exec(i),o=dm.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){C0(t,c===void 0?new pm(a,n,e):new mm(a,n,e));break}else{let u=t.map[a];u===void 0&&(u=new gm(a),C0(t,u)),t=u}}}var Go=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);RC(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){let s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){let r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let i=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&i.push(o)}return i}};function R0(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var PC=37297,IC=0;function LC(n,e){let t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var P0=new He;function DC(n){st._getMatrix(P0,st.workingColorSpace,n);let e=`mat3( ${P0.elements.map(t=>t.toFixed(4))} )`;switch(st.getTransfer(n)){case il:return[e,"LinearTransferOETF"];case Mt:return[e,"sRGBTransferOETF"];default:return Ge("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function I0(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+LC(n.getShaderSource(e),a)}else return s}function kC(n,e){let t=DC(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var NC={[zp]:"Linear",[Vp]:"Reinhard",[Gp]:"Cineon",[Hp]:"ACESFilmic",[Xp]:"AgX",[qp]:"Neutral",[Wp]:"Custom"};function FC(n,e){let t=NC[e];return t===void 0?(Ge("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Su=new O;function UC(){st.getLuminanceCoefficients(Su);let n=Su.x.toFixed(4),e=Su.y.toFixed(4),t=Su.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function OC(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Cl).join(`
`)}function BC(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function zC(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=n.getActiveAttrib(e,r),o=s.name,a=1;s.type===n.FLOAT_MAT2&&(a=2),s.type===n.FLOAT_MAT3&&(a=3),s.type===n.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function Cl(n){return n!==""}function L0(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function D0(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var VC=/^[ \t]*#include +<([\w\d./]+)>/gm;function ym(n){return n.replace(VC,GC)}function GC(n,e){let t=it[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return ym(t)}var HC=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function k0(n){return n.replace(HC,WC)}function WC(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function N0(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var XC={[yl]:"SHADOWMAP_TYPE_PCF",[No]:"SHADOWMAP_TYPE_VSM"};function qC(n){return XC[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var $C={[Uo]:"ENVMAP_MODE_REFRACTION"};function YC(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":$C[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var KC={[Bp]:"ENVMAP_BLENDING_MULTIPLY",[Jv]:"ENVMAP_BLENDING_MIX",[jv]:"ENVMAP_BLENDING_ADD"};function ZC(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":KC[n.combine]||"ENVMAP_BLENDING_NONE"}function JC(n,e,t,i){let r=n.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=qC(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=YC(t),u=ZC(t),f=OC(t),d=BC(s),g=r.createProgram(),v,m,y=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Cl).join(`
`),v.length>0&&(v+=`
`),m=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d].filter(Cl).join(`
`),m.length>0&&(m+=`
`)):(v=[N0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Cl).join(`
`),m=[N0(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,d,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+u:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Wi?"#define TONE_MAPPING":"",t.toneMapping!==Wi?it.tonemapping_pars_fragment:"",t.toneMapping!==Wi?FC("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",it.colorspace_pars_fragment,kC("linearToOutputTexel",t.outputColorSpace),UC(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(Cl).join(`
`)),o=ym(o),o=L0(o,t),o=D0(o,t),a=ym(a),a=L0(a,t),a=D0(a,t),o=k0(o),a=k0(a),t.isRawShaderMaterial!==!0&&(y=`#version 300 es
`,v=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,m=["#define varying in",t.glslVersion===Gn?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Gn?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let w=y+v+o,A=y+m+a,S=R0(r,r.VERTEX_SHADER,w),R=R0(r,r.FRAGMENT_SHADER,A);r.attachShader(g,S),r.attachShader(g,R),t.index0AttributeName!==void 0?r.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(g,0,"position"),r.linkProgram(g);function C(I){if(n.debug.checkShaderErrors){let k=r.getProgramInfoLog(g)||"",B=r.getShaderInfoLog(S)||"",X=r.getShaderInfoLog(R)||"",L=k.trim(),q=B.trim(),Y=X.trim(),V=!0,ie=!0;if(r.getProgramParameter(g,r.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,g,S,R);else{let W=I0(r,S,"vertex"),te=I0(r,R,"fragment");Ye("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(g,r.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+L+`
`+W+`
`+te)}else L!==""?Ge("WebGLProgram: Program Info Log:",L):(q===""||Y==="")&&(ie=!1);ie&&(I.diagnostics={runnable:V,programLog:L,vertexShader:{log:q,prefix:v},fragmentShader:{log:Y,prefix:m}})}r.deleteShader(S),r.deleteShader(R),_=new Go(r,g),M=zC(r,g)}let _;this.getUniforms=function(){return _===void 0&&C(this),_};let M;this.getAttributes=function(){return M===void 0&&C(this),M};let N=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return N===!1&&(N=r.getProgramParameter(g,PC)),N},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=IC++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=S,this.fragmentShader=R,this}var jC=0,vm=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new _m(e),t.set(e,i)),i}},_m=class{constructor(e){this.id=jC++,this.code=e,this.usedTimes=0}};function QC(n){return n===os||n===Ml||n===Al}function eR(n,e,t,i,r,s){let o=new al,a=new vm,l=new Set,c=[],h=new Map,u=i.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(_){return l.add(_),_===0?"uv":`uv${_}`}function g(_,M,N,I,k,B){let X=I.fog,L=k.geometry,q=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,Y=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,V=e.get(_.envMap||q,Y),ie=f[_.type],W=i.precision;_.precision!==null&&(W=i.getMaxPrecision(_.precision),W!==_.precision&&Ge("WebGLProgram.getParameters:",_.precision,"not supported, using",W,"instead."));let te=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,ne=te!==void 0?te.length:0,Me=0;L.morphAttributes.position!==void 0&&(Me=1),L.morphAttributes.normal!==void 0&&(Me=2),L.morphAttributes.color!==void 0&&(Me=3);let De,K,re,xe;if(ie){let ve=$i[ie];De=ve.vertexShader,K=ve.fragmentShader}else{De=_.vertexShader,K=_.fragmentShader;let ve=a.getVertexShaderStage(_),At=a.getFragmentShaderStage(_);a.update(_,ve,At),re=ve.id,xe=At.id}let ke=n.getRenderTarget(),ge=n.state.buffers.depth.getReversed(),qe=k.isInstancedMesh===!0,It=k.isBatchedMesh===!0,Ue=!!_.map,dt=!!_.matcap,ft=!!V,tt=ft&&V.isPMREMTexture===!0,wn=!!_.aoMap,on=!!_.lightMap,Wn=!!_.bumpMap&&_.wireframe===!1,zt=!!_.normalMap,Ni=!!_.displacementMap,mn=!!_.emissiveMap,li=!!_.metalnessMap,ci=!!_.roughnessMap,hi=_.anisotropy>0,U=_.clearcoat>0,ui=_.diffuseRoughness>0,Nt=_.dispersion>0,Ft=_.retroreflectivity>0,ye=_.iridescence>0,an=_.sheen>0,Ve=_.transmission>0,Ke=hi&&!!_.anisotropyMap,T=U&&!!_.clearcoatMap,x=U&&!!_.clearcoatNormalMap,G=U&&!!_.clearcoatRoughnessMap,se=ui&&!!_.diffuseRoughnessMap,ee=ye&&!!_.iridescenceMap,ce=ye&&!!_.iridescenceThicknessMap,pe=an&&!!_.sheenColorMap,J=an&&!!_.sheenRoughnessMap,j=!!_.specularMap,ue=!!_.specularColorMap,P=!!_.specularIntensityMap,Q=Ve&&!!_.transmissionMap,Z=Ve&&!!_.thicknessMap,de=!!_.gradientMap,le=!!_.alphaMap,he=_.alphaTest>0,Fe=!!_.alphaHash,nt=!!_.extensions,ae=Wi;_.toneMapped&&(ke===null||ke.isXRRenderTarget===!0)&&(ae=n.toneMapping);let ze=tt?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,et={shaderID:ie,shaderType:_.type,shaderName:_.name,vertexShader:De,fragmentShader:K,defines:_.defines,customVertexShaderID:re,customFragmentShaderID:xe,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:W,batching:It,batchingColor:It&&k._colorsTexture!==null,instancing:qe,instancingColor:qe&&k.instanceColor!==null,instancingMorph:qe&&k.morphTexture!==null,outputColorSpace:ke===null?n.outputColorSpace:ke.isXRRenderTarget===!0?ke.texture.colorSpace:st.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:Ue,matcap:dt,envMap:ft,envMapMode:ft&&V.mapping,envMapPMREM:tt,envMapMaxLod:tt?ze.length-1:null,envMapSize:tt?ze[0].width:null,aoMap:wn,lightMap:on,bumpMap:Wn,normalMap:zt,displacementMap:Ni,emissiveMap:mn,normalMapObjectSpace:zt&&_.normalMapType===t0,normalMapTangentSpace:zt&&_.normalMapType===em,packedNormalMap:zt&&_.normalMapType===em&&QC(_.normalMap.format),metalnessMap:li,roughnessMap:ci,anisotropy:hi,anisotropyMap:Ke,clearcoat:U,clearcoatMap:T,clearcoatNormalMap:x,clearcoatRoughnessMap:G,diffuseRoughness:ui,diffuseRoughnessMap:se,dispersion:Nt,retroreflection:Ft,iridescence:ye,iridescenceMap:ee,iridescenceThicknessMap:ce,sheen:an,sheenColorMap:pe,sheenRoughnessMap:J,specularMap:j,specularColorMap:ue,specularIntensityMap:P,transmission:Ve,transmissionMap:Q,thicknessMap:Z,gradientMap:de,opaque:_.transparent===!1&&_.blending===Fo&&_.alphaToCoverage===!1,alphaMap:le,alphaTest:he,alphaHash:Fe,combine:_.combine,mapUv:Ue&&d(_.map.channel),aoMapUv:wn&&d(_.aoMap.channel),lightMapUv:on&&d(_.lightMap.channel),bumpMapUv:Wn&&d(_.bumpMap.channel),normalMapUv:zt&&d(_.normalMap.channel),displacementMapUv:Ni&&d(_.displacementMap.channel),emissiveMapUv:mn&&d(_.emissiveMap.channel),metalnessMapUv:li&&d(_.metalnessMap.channel),roughnessMapUv:ci&&d(_.roughnessMap.channel),anisotropyMapUv:Ke&&d(_.anisotropyMap.channel),clearcoatMapUv:T&&d(_.clearcoatMap.channel),clearcoatNormalMapUv:x&&d(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:G&&d(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:se&&d(_.diffuseRoughnessMap.channel),iridescenceMapUv:ee&&d(_.iridescenceMap.channel),iridescenceThicknessMapUv:ce&&d(_.iridescenceThicknessMap.channel),sheenColorMapUv:pe&&d(_.sheenColorMap.channel),sheenRoughnessMapUv:J&&d(_.sheenRoughnessMap.channel),specularMapUv:j&&d(_.specularMap.channel),specularColorMapUv:ue&&d(_.specularColorMap.channel),specularIntensityMapUv:P&&d(_.specularIntensityMap.channel),transmissionMapUv:Q&&d(_.transmissionMap.channel),thicknessMapUv:Z&&d(_.thicknessMap.channel),alphaMapUv:le&&d(_.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(zt||hi),vertexNormals:!!L.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:k.isPoints===!0&&!!L.attributes.uv&&(Ue||le),fog:!!X,useFog:_.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||L.attributes.normal===void 0&&zt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ge,skinning:k.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:ne,morphTextureStride:Me,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:B.filter(ve=>ve.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&N.length>0,shadowMapType:n.shadowMap.type,toneMapping:ae,decodeVideoTexture:Ue&&_.map.isVideoTexture===!0&&st.getTransfer(_.map.colorSpace)===Mt,decodeVideoTextureEmissive:mn&&_.emissiveMap.isVideoTexture===!0&&st.getTransfer(_.emissiveMap.colorSpace)===Mt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===kn,flipSided:_.side===Bn,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:nt&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(nt&&_.extensions.multiDraw===!0||It)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return et.vertexUv1s=l.has(1),et.vertexUv2s=l.has(2),et.vertexUv3s=l.has(3),l.clear(),et}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let N in _.defines)M.push(N),M.push(_.defines[N]);return _.isRawShaderMaterial===!1&&(m(M,_),y(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function m(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function y(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function w(_){let M=f[_.type],N;if(M){let I=$i[M];N=g0.clone(I.uniforms)}else N=_.uniforms;return N}function A(_,M){let N=h.get(M);return N!==void 0?++N.usedTimes:(N=new JC(n,M,_,r),c.push(N),h.set(M,N)),N}function S(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function R(_){a.remove(_)}function C(){a.dispose()}return{getParameters:g,getProgramCacheKey:v,getUniforms:w,acquireProgram:A,releaseProgram:S,releaseShaderCache:R,programs:c,dispose:C}}function tR(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function r(o,a,l){n.get(o)[a]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function nR(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function F0(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function U0(){let n=[],e=0,t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,g,v,m,y){let w=n[e];return w===void 0?(w={id:f.id,object:f,geometry:d,material:g,materialVariant:o(f),groupOrder:v,renderOrder:f.renderOrder,z:m,group:y},n[e]=w):(w.id=f.id,w.object=f,w.geometry=d,w.material=g,w.materialVariant=o(f),w.groupOrder=v,w.renderOrder=f.renderOrder,w.z=m,w.group=y),e++,w}function l(f,d,g,v,m,y,w){w.reversedDepth===!0&&(m=-m);let A=a(f,d,g,v,m,y);g.transmission>0?i.push(A):g.transparent===!0?r.push(A):t.push(A)}function c(f,d,g,v,m,y){let w=a(f,d,g,v,m,y);g.transmission>0?i.unshift(w):g.transparent===!0?r.unshift(w):t.unshift(w)}function h(f,d){t.length>1&&t.sort(f||nR),i.length>1&&i.sort(d||F0),r.length>1&&r.sort(d||F0)}function u(){for(let f=e,d=n.length;f<d;f++){let g=n[f];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:u,sort:h}}function iR(){let n=new WeakMap;function e(i,r){let s=n.get(i),o;return s===void 0?(o=new U0,n.set(i,[o])):r>=s.length?(o=new U0,s.push(o)):o=s[r],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function rR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new O,color:new yt};break;case"SpotLight":t={position:new O,direction:new O,color:new yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new O,color:new yt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new O,skyColor:new yt,groundColor:new yt};break;case"RectAreaLight":t={color:new yt,position:new O,halfWidth:new O,halfHeight:new O};break}return n[e.id]=t,t}}}function sR(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ne,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var oR=0;function aR(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function lR(n){let e=new rR,t=sR(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new O);let r=new O,s=new Ot,o=new Ot;function a(c){let h=0,u=0,f=0;for(let B=0;B<9;B++)i.probe[B].set(0,0,0);let d=0,g=0,v=0,m=0,y=0,w=0,A=0,S=0,R=0,C=0,_=0,M=0,N=0,I=0;c.sort(aR);for(let B=0,X=c.length;B<X;B++){let L=c[B],q=L.color,Y=L.intensity,V=L.distance,ie=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===os?ie=L.shadow.map.texture:ie=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=q.r*Y,u+=q.g*Y,f+=q.b*Y;else if(L.isLightProbe){for(let W=0;W<9;W++)i.probe[W].addScaledVector(L.sh.coefficients[W],Y);I++}else if(L.isSunLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let te=L.shadow,ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize.copy(te.mapSize).multiply(te.getFrameExtents()),i.sunShadow[g]=ne,i.sunShadowMap[g]=ie;let Me=te.getViewportCount();for(let De=0;De<Me;De++)i.sunShadowMatrix[v+De]=te.getMatrix(De),i.sunShadowCascade[v+De]=te._cascadeData[De];v+=Me,g++}i.sun[d]=W,d++}else if(L.isDirectionalLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let te=L.shadow,ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,i.directionalShadow[m]=ne,i.directionalShadowMap[m]=ie,i.directionalShadowMatrix[m]=L.shadow.matrix,R++}i.directional[m]=W,m++}else if(L.isSpotLight){let W=e.get(L);W.position.setFromMatrixPosition(L.matrixWorld),W.color.copy(q).multiplyScalar(Y),W.distance=V,W.coneCos=Math.cos(L.angle),W.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),W.decay=L.decay,i.spot[w]=W;let te=L.shadow;if(L.map&&(i.spotLightMap[M]=L.map,M++,te.updateMatrices(L),L.castShadow&&N++),i.spotLightMatrix[w]=te.matrix,L.castShadow){let ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,i.spotShadow[w]=ne,i.spotShadowMap[w]=ie,_++}w++}else if(L.isRectAreaLight){let W=e.get(L);W.color.copy(q).multiplyScalar(Y),W.halfWidth.set(L.width*.5,0,0),W.halfHeight.set(0,L.height*.5,0),i.rectArea[A]=W,A++}else if(L.isPointLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),W.distance=L.distance,W.decay=L.decay,L.castShadow){let te=L.shadow,ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,ne.shadowCameraNear=te.camera.near,ne.shadowCameraFar=te.camera.far,i.pointShadow[y]=ne,i.pointShadowMap[y]=ie,i.pointShadowMatrix[y]=L.shadow.matrix,C++}i.point[y]=W,y++}else if(L.isHemisphereLight){let W=e.get(L);W.skyColor.copy(L.color).multiplyScalar(Y),W.groundColor.copy(L.groundColor).multiplyScalar(Y),i.hemi[S]=W,S++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=_e.LTC_FLOAT_1,i.rectAreaLTC2=_e.LTC_FLOAT_2):(i.rectAreaLTC1=_e.LTC_HALF_1,i.rectAreaLTC2=_e.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=u,i.ambient[2]=f;let k=i.hash;(k.sunLength!==d||k.directionalLength!==m||k.pointLength!==y||k.spotLength!==w||k.rectAreaLength!==A||k.hemiLength!==S||k.numSunShadows!==g||k.numDirectionalShadows!==R||k.numPointShadows!==C||k.numSpotShadows!==_||k.numSpotMaps!==M||k.numLightProbes!==I)&&(i.sun.length=d,i.directional.length=m,i.spot.length=w,i.rectArea.length=A,i.point.length=y,i.hemi.length=S,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=C,i.pointShadowMap.length=C,i.pointShadowMatrix.length=C,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-N,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=N,i.numLightProbes=I,k.sunLength=d,k.directionalLength=m,k.pointLength=y,k.spotLength=w,k.rectAreaLength=A,k.hemiLength=S,k.numSunShadows=g,k.numDirectionalShadows=R,k.numPointShadows=C,k.numSpotShadows=_,k.numSpotMaps=M,k.numLightProbes=I,i.version=oR++)}function l(c,h){let u=0,f=0,d=0,g=0,v=0,m=0,y=h.matrixWorldInverse;for(let w=0,A=c.length;w<A;w++){let S=c[w];if(S.isSunLight){let R=i.sun[u];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(y),u++}else if(S.isDirectionalLight){let R=i.directional[f];R.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(y),f++}else if(S.isSpotLight){let R=i.spot[g];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(y),R.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(y),g++}else if(S.isRectAreaLight){let R=i.rectArea[v];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(y),o.identity(),s.copy(S.matrixWorld),s.premultiply(y),o.extractRotation(s),R.halfWidth.set(S.width*.5,0,0),R.halfHeight.set(0,S.height*.5,0),R.halfWidth.applyMatrix4(o),R.halfHeight.applyMatrix4(o),v++}else if(S.isPointLight){let R=i.point[d];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(y),d++}else if(S.isHemisphereLight){let R=i.hemi[m];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(y),m++}}}return{setup:a,setupView:l,state:i}}function O0(n){let e=new lR(n),t=[],i=[],r=[];function s(u){h.camera=u,t.length=0,i.length=0,r.length=0}function o(u){u.isLightProbeGrid?r.push(u):t.push(u)}function a(u){i.push(u)}function l(){e.setup(t),r.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function c(u){e.setupView(t,u)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function cR(n){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new O0(n),e.set(r,[a])):s>=o.length?(a=new O0(n),o.push(a)):a=o[s],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var hR=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,uR=`uniform sampler2D shadow_pass;
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
}`,dR=[new O(1,0,0),new O(-1,0,0),new O(0,1,0),new O(0,-1,0),new O(0,0,1),new O(0,0,-1)],fR=[new O(0,-1,0),new O(0,-1,0),new O(0,0,1),new O(0,0,-1),new O(0,-1,0),new O(0,-1,0)],B0=new Ot,El=new O,fm=new O;function pR(n,e,t){let i=new ks,r=new Ne,s=new Ne,o=new Wt,a=new Eh,l=new Ch,c={},h=t.maxTextureSize,u={[ss]:Bn,[Bn]:ss,[kn]:kn},f=new Vi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ne},radius:{value:4}},vertexShader:hR,fragmentShader:uR}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let g=new Ti;g.setAttribute("position",new ln(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new Xt(g,f),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=yl;let y=this.type;this.render=function(C,_,M){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||C.length===0)return;this.type===kv&&(Ge("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=yl);let N=n.getRenderTarget(),I=n.getActiveCubeFace(),k=n.getActiveMipmapLevel(),B=n.state;B.setBlending(Ns),B.buffers.depth.getReversed()===!0?B.buffers.color.setClear(0,0,0,0):B.buffers.color.setClear(1,1,1,1),B.buffers.depth.setTest(!0),B.setScissorTest(!1);let X=y!==this.type;X&&_.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(q=>q.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,q=C.length;L<q;L++){let Y=C[L],V=Y.shadow;if(V===void 0){Ge("WebGLShadowMap:",Y,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;r.copy(V.mapSize);let ie=V.getFrameExtents();r.multiply(ie),s.copy(V.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/ie.x),r.x=s.x*ie.x,V.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/ie.y),r.y=s.y*ie.y,V.mapSize.y=s.y));let W=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=W,V.map===null||X===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===No){if(Y.isPointLight){Ge("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new cn(r.x,r.y,{format:os,type:Ri,minFilter:Mn,magFilter:Mn,generateMipmaps:!1}),V.map.texture.name=Y.name+".shadowMap",V.map.depthTexture=new Sr(r.x,r.y,ti),V.map.depthTexture.name=Y.name+".shadowMapDepth",V.map.depthTexture.format=xr,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Ht,V.map.depthTexture.magFilter=Ht}else Y.isPointLight?(V.map=new Rl(r.x),V.map.depthTexture=new dl(r.x,Vn)):(V.map=new cn(r.x,r.y),V.map.depthTexture=new Sr(r.x,r.y,Vn)),V.map.depthTexture.name=Y.name+".shadowMap",V.map.depthTexture.format=xr,this.type===yl?(V.map.depthTexture.compareFunction=W?nm:tm,V.map.depthTexture.minFilter=Mn,V.map.depthTexture.magFilter=Mn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Ht,V.map.depthTexture.magFilter=Ht);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==r.x||V.map.height!==r.y)&&V.map.setSize(r.x,r.y);let te=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();Y.isPointLight!==!0&&V.updateMatrices(Y,M);let ne=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:M.layers;for(let Me=0;Me<te;Me++){let De=V.getCamera(Me);if(Y.isPointLight){let K=V.camera,re=V.matrix,xe=Y.distance||K.far;xe!==K.far&&(K.far=xe,K.updateProjectionMatrix()),El.setFromMatrixPosition(Y.matrixWorld),K.position.copy(El),fm.copy(K.position),fm.add(dR[Me]),K.up.copy(fR[Me]),K.lookAt(fm),K.updateMatrixWorld(),re.makeTranslation(-El.x,-El.y,-El.z),B0.multiplyMatrices(K.projectionMatrix,K.matrixWorldInverse),V._frustum.setFromProjectionMatrix(B0,K.coordinateSystem,K.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,Me),n.clear();else{Me===0&&(n.setRenderTarget(V.map),n.clear());let K=V.getViewport(Me);o.set(s.x*K.x,s.y*K.y,s.x*K.z,s.y*K.w),B.viewport(o)}i=V.getFrustum(Me),S(_,M,De,Y,ne,this.type)}V.isPointLightShadow!==!0&&this.type===No&&w(V,M),V.needsUpdate=!1}y=this.type,m.needsUpdate=!1,n.setRenderTarget(N,I,k)};function w(C,_){let M=e.update(v);f.defines.VSM_SAMPLES!==C.blurSamples&&(f.defines.VSM_SAMPLES=C.blurSamples,d.defines.VSM_SAMPLES=C.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),C.mapPass===null?C.mapPass=new cn(r.x,r.y,{format:os,type:Ri}):(C.mapPass.width!==C.map.width||C.mapPass.height!==C.map.height)&&C.mapPass.setSize(C.map.width,C.map.height),f.uniforms.shadow_pass.value=C.map.depthTexture,f.uniforms.resolution.value.set(C.map.width,C.map.height),f.uniforms.radius.value=C.radius,n.setRenderTarget(C.mapPass),n.clear(),n.renderBufferDirect(_,null,M,f,v,null),d.uniforms.shadow_pass.value=C.mapPass.texture,d.uniforms.resolution.value.set(C.map.width,C.map.height),d.uniforms.radius.value=C.radius,n.setRenderTarget(C.map),n.clear(),n.renderBufferDirect(_,null,M,d,v,null)}function A(C,_,M,N){let I=null,k=M.isPointLight===!0?C.customDistanceMaterial:C.customDepthMaterial;if(k!==void 0)I=k;else if(I=M.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let B=I.uuid,X=_.uuid,L=c[B];L===void 0&&(L={},c[B]=L);let q=L[X];q===void 0&&(q=I.clone(),L[X]=q,_.addEventListener("dispose",R)),I=q}if(I.visible=_.visible,I.wireframe=_.wireframe,N===No?I.side=_.shadowSide!==null?_.shadowSide:_.side:I.side=_.shadowSide!==null?_.shadowSide:u[_.side],I.alphaMap=_.alphaMap,I.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,I.map=_.map,I.clipShadows=_.clipShadows,I.clippingPlanes=_.clippingPlanes,I.clipIntersection=_.clipIntersection,I.displacementMap=_.displacementMap,I.displacementScale=_.displacementScale,I.displacementBias=_.displacementBias,I.wireframeLinewidth=_.wireframeLinewidth,I.linewidth=_.linewidth,M.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let B=n.properties.get(I);B.light=M}return I}function S(C,_,M,N,I,k){if(C.visible===!1)return;if(C.layers.test(I)&&(C.isMesh||C.isLine||C.isPoints)&&(C.castShadow||C.receiveShadow&&k===No)&&(!C.frustumCulled||C.intersectsFrustum(i))){C.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,C.matrixWorld);let L=e.update(C),q=C.material;if(Array.isArray(q)){let Y=L.groups;for(let V=0,ie=Y.length;V<ie;V++){let W=Y[V],te=q[W.materialIndex];if(te&&te.visible){let ne=A(C,te,N,k);C.onBeforeShadow(n,C,_,M,L,ne,W),n.renderBufferDirect(M,null,L,ne,C,W),C.onAfterShadow(n,C,_,M,L,ne,W)}}}else if(q.visible){let Y=A(C,q,N,k);C.onBeforeShadow(n,C,_,M,L,Y,null),n.renderBufferDirect(M,null,L,Y,C,null),C.onAfterShadow(n,C,_,M,L,Y,null)}}let X=C.children;for(let L=0,q=X.length;L<q;L++)S(X[L],_,M,N,I,k)}function R(C){C.target.removeEventListener("dispose",R);for(let M in c){let N=c[M],I=C.target.uuid;I in N&&(N[I].dispose(),delete N[I])}}}function mR(n,e){function t(){let P=!1,Q=new Wt,Z=null,de=new Wt(0,0,0,0);return{setMask:function(le){Z!==le&&!P&&(n.colorMask(le,le,le,le),Z=le)},setLocked:function(le){P=le},setClear:function(le,he,Fe,nt,ae){ae===!0&&(le*=nt,he*=nt,Fe*=nt),Q.set(le,he,Fe,nt),de.equals(Q)===!1&&(n.clearColor(le,he,Fe,nt),de.copy(Q))},reset:function(){P=!1,Z=null,de.set(-1,0,0,0)}}}function i(){let P=!1,Q=!1,Z=null,de=null,le=null;return{setReversed:function(he){if(Q!==he){let Fe=e.get("EXT_clip_control");he?Fe.clipControlEXT(Fe.LOWER_LEFT_EXT,Fe.ZERO_TO_ONE_EXT):Fe.clipControlEXT(Fe.LOWER_LEFT_EXT,Fe.NEGATIVE_ONE_TO_ONE_EXT),Q=he;let nt=le;le=null,this.setClear(nt)}},getReversed:function(){return Q},setTest:function(he){he?ge(n.DEPTH_TEST):qe(n.DEPTH_TEST)},setMask:function(he){Z!==he&&!P&&(n.depthMask(he),Z=he)},setFunc:function(he){if(Q&&(he=d0[he]),de!==he){switch(he){case dh:n.depthFunc(n.NEVER);break;case fh:n.depthFunc(n.ALWAYS);break;case ph:n.depthFunc(n.LESS);break;case To:n.depthFunc(n.LEQUAL);break;case mh:n.depthFunc(n.EQUAL);break;case gh:n.depthFunc(n.GEQUAL);break;case yh:n.depthFunc(n.GREATER);break;case vh:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}de=he}},setLocked:function(he){P=he},setClear:function(he){le!==he&&(le=he,Q&&(he=1-he),n.clearDepth(he))},reset:function(){P=!1,Z=null,de=null,le=null,Q=!1}}}function r(){let P=!1,Q=null,Z=null,de=null,le=null,he=null,Fe=null,nt=null,ae=null;return{setTest:function(ze){P||(ze?ge(n.STENCIL_TEST):qe(n.STENCIL_TEST))},setMask:function(ze){Q!==ze&&!P&&(n.stencilMask(ze),Q=ze)},setFunc:function(ze,et,ve){(Z!==ze||de!==et||le!==ve)&&(n.stencilFunc(ze,et,ve),Z=ze,de=et,le=ve)},setOp:function(ze,et,ve){(he!==ze||Fe!==et||nt!==ve)&&(n.stencilOp(ze,et,ve),he=ze,Fe=et,nt=ve)},setLocked:function(ze){P=ze},setClear:function(ze){ae!==ze&&(n.clearStencil(ze),ae=ze)},reset:function(){P=!1,Q=null,Z=null,de=null,le=null,he=null,Fe=null,nt=null,ae=null}}}let s=new t,o=new i,a=new r,l={},c=new WeakMap,h={},u={},f={},d=new WeakMap,g=[],v=null,m=!1,y=null,w=null,A=null,S=null,R=null,C=null,_=null,M=new yt(0,0,0),N=0,I=!1,k=null,B=null,X=null,L=null,q=null,Y=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ie=0,W=n.getParameter(n.VERSION);W.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(W)[1]),V=ie>=1):W.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),V=ie>=2);let te=null,ne={},Me=n.getParameter(n.SCISSOR_BOX),De=n.getParameter(n.VIEWPORT),K=new Wt().fromArray(Me),re=new Wt().fromArray(De);function xe(P,Q,Z,de){let le=new Uint8Array(4),he=n.createTexture();n.bindTexture(P,he),n.texParameteri(P,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(P,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Fe=0;Fe<Z;Fe++)P===n.TEXTURE_3D||P===n.TEXTURE_2D_ARRAY?n.texImage3D(Q,0,n.RGBA,1,1,de,0,n.RGBA,n.UNSIGNED_BYTE,le):n.texImage2D(Q+Fe,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,le);return he}let ke={};ke[n.TEXTURE_2D]=xe(n.TEXTURE_2D,n.TEXTURE_2D,1),ke[n.TEXTURE_CUBE_MAP]=xe(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),ke[n.TEXTURE_2D_ARRAY]=xe(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),ke[n.TEXTURE_3D]=xe(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ge(n.DEPTH_TEST),o.setFunc(To),Wn(!1),zt(kp),ge(n.CULL_FACE),wn(Ns);function ge(P){h[P]!==!0&&(n.enable(P),h[P]=!0)}function qe(P){h[P]!==!1&&(n.disable(P),h[P]=!1)}function It(P,Q){return f[P]!==Q?(n.bindFramebuffer(P,Q),f[P]=Q,P===n.DRAW_FRAMEBUFFER&&(f[n.FRAMEBUFFER]=Q),P===n.FRAMEBUFFER&&(f[n.DRAW_FRAMEBUFFER]=Q),!0):!1}function Ue(P,Q){let Z=g,de=!1;if(P){Z=d.get(Q),Z===void 0&&(Z=[],d.set(Q,Z));let le=P.textures;if(Z.length!==le.length||Z[0]!==n.COLOR_ATTACHMENT0){for(let he=0,Fe=le.length;he<Fe;he++)Z[he]=n.COLOR_ATTACHMENT0+he;Z.length=le.length,de=!0}}else Z[0]!==n.BACK&&(Z[0]=n.BACK,de=!0);de&&n.drawBuffers(Z)}function dt(P){return v!==P?(n.useProgram(P),v=P,!0):!1}let ft={[Mr]:n.FUNC_ADD,[Nv]:n.FUNC_SUBTRACT,[Fv]:n.FUNC_REVERSE_SUBTRACT};ft[Uv]=n.MIN,ft[Ov]=n.MAX;let tt={[Bv]:n.ZERO,[Hi]:n.ONE,[zv]:n.SRC_COLOR,[Op]:n.SRC_ALPHA,[qv]:n.SRC_ALPHA_SATURATE,[Wv]:n.DST_COLOR,[Gv]:n.DST_ALPHA,[Vv]:n.ONE_MINUS_SRC_COLOR,[Ci]:n.ONE_MINUS_SRC_ALPHA,[Xv]:n.ONE_MINUS_DST_COLOR,[Hv]:n.ONE_MINUS_DST_ALPHA,[$v]:n.CONSTANT_COLOR,[Yv]:n.ONE_MINUS_CONSTANT_COLOR,[Kv]:n.CONSTANT_ALPHA,[Zv]:n.ONE_MINUS_CONSTANT_ALPHA};function wn(P,Q,Z,de,le,he,Fe,nt,ae,ze){if(P===Ns){m===!0&&(qe(n.BLEND),m=!1);return}if(m===!1&&(ge(n.BLEND),m=!0),P!==Gi){if(P!==y||ze!==I){if((w!==Mr||R!==Mr)&&(n.blendEquation(n.FUNC_ADD),w=Mr,R=Mr),ze)switch(P){case Fo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Np:n.blendFunc(n.ONE,n.ONE);break;case Fp:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Up:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Ye("WebGLState: Invalid blending: ",P);break}else switch(P){case Fo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Np:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Fp:Ye("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Up:Ye("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Ye("WebGLState: Invalid blending: ",P);break}A=null,S=null,C=null,_=null,M.set(0,0,0),N=0,y=P,I=ze}return}le=le||Q,he=he||Z,Fe=Fe||de,(Q!==w||le!==R)&&(n.blendEquationSeparate(ft[Q],ft[le]),w=Q,R=le),(Z!==A||de!==S||he!==C||Fe!==_)&&(n.blendFuncSeparate(tt[Z],tt[de],tt[he],tt[Fe]),A=Z,S=de,C=he,_=Fe),(nt.equals(M)===!1||ae!==N)&&(n.blendColor(nt.r,nt.g,nt.b,ae),M.copy(nt),N=ae),y=P,I=!1}function on(P,Q){P.side===kn?qe(n.CULL_FACE):ge(n.CULL_FACE);let Z=P.side===Bn;Q&&(Z=!Z),Wn(Z),P.blending===Fo&&P.transparent===!1?wn(Ns):wn(P.blending,P.blendEquation,P.blendSrc,P.blendDst,P.blendEquationAlpha,P.blendSrcAlpha,P.blendDstAlpha,P.blendColor,P.blendAlpha,P.premultipliedAlpha),o.setFunc(P.depthFunc),o.setTest(P.depthTest),o.setMask(P.depthWrite),s.setMask(P.colorWrite);let de=P.stencilWrite;a.setTest(de),de&&(a.setMask(P.stencilWriteMask),a.setFunc(P.stencilFunc,P.stencilRef,P.stencilFuncMask),a.setOp(P.stencilFail,P.stencilZFail,P.stencilZPass)),mn(P.polygonOffset,P.polygonOffsetFactor,P.polygonOffsetUnits),P.alphaToCoverage===!0?ge(n.SAMPLE_ALPHA_TO_COVERAGE):qe(n.SAMPLE_ALPHA_TO_COVERAGE)}function Wn(P){k!==P&&(P?n.frontFace(n.CW):n.frontFace(n.CCW),k=P)}function zt(P){P!==Lv?(ge(n.CULL_FACE),P!==B&&(P===kp?n.cullFace(n.BACK):P===Dv?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):qe(n.CULL_FACE),B=P}function Ni(P){P!==X&&(V&&n.lineWidth(P),X=P)}function mn(P,Q,Z){P?(ge(n.POLYGON_OFFSET_FILL),(L!==Q||q!==Z)&&(L=Q,q=Z,o.getReversed()&&(Q=-Q,Z=-Z),n.polygonOffset(Q,Z))):qe(n.POLYGON_OFFSET_FILL)}function li(P){P?ge(n.SCISSOR_TEST):qe(n.SCISSOR_TEST)}function ci(P){P===void 0&&(P=n.TEXTURE0+Y-1),te!==P&&(n.activeTexture(P),te=P)}function hi(P,Q,Z){Z===void 0&&(te===null?Z=n.TEXTURE0+Y-1:Z=te);let de=ne[Z];de===void 0&&(de={type:void 0,texture:void 0},ne[Z]=de),(de.type!==P||de.texture!==Q)&&(te!==Z&&(n.activeTexture(Z),te=Z),n.bindTexture(P,Q||ke[P]),de.type=P,de.texture=Q)}function U(){let P=ne[te];P!==void 0&&P.type!==void 0&&(n.bindTexture(P.type,null),P.type=void 0,P.texture=void 0)}function ui(){try{n.compressedTexImage2D(...arguments)}catch(P){Ye("WebGLState:",P)}}function Nt(){try{n.compressedTexImage3D(...arguments)}catch(P){Ye("WebGLState:",P)}}function Ft(){try{n.texSubImage2D(...arguments)}catch(P){Ye("WebGLState:",P)}}function ye(){try{n.texSubImage3D(...arguments)}catch(P){Ye("WebGLState:",P)}}function an(){try{n.compressedTexSubImage2D(...arguments)}catch(P){Ye("WebGLState:",P)}}function Ve(){try{n.compressedTexSubImage3D(...arguments)}catch(P){Ye("WebGLState:",P)}}function Ke(){try{n.texStorage2D(...arguments)}catch(P){Ye("WebGLState:",P)}}function T(){try{n.texStorage3D(...arguments)}catch(P){Ye("WebGLState:",P)}}function x(){try{n.texImage2D(...arguments)}catch(P){Ye("WebGLState:",P)}}function G(){try{n.texImage3D(...arguments)}catch(P){Ye("WebGLState:",P)}}function se(P){return u[P]!==void 0?u[P]:n.getParameter(P)}function ee(P,Q){u[P]!==Q&&(n.pixelStorei(P,Q),u[P]=Q)}function ce(P){K.equals(P)===!1&&(n.scissor(P.x,P.y,P.z,P.w),K.copy(P))}function pe(P){re.equals(P)===!1&&(n.viewport(P.x,P.y,P.z,P.w),re.copy(P))}function J(P,Q){let Z=c.get(Q);Z===void 0&&(Z=new WeakMap,c.set(Q,Z));let de=Z.get(P);de===void 0&&(de=n.getUniformBlockIndex(Q,P.name),n.uniformBlockBinding(Q,de,de),Z.set(P,de))}function j(P,Q,Z){let le=c.get(Q).get(P);l[le]!==Z&&(n.bindBufferBase(n.UNIFORM_BUFFER,le,Z),l[le]=Z)}function ue(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},u={},te=null,ne={},f={},l={},d=new WeakMap,g=[],v=null,m=!1,y=null,w=null,A=null,S=null,R=null,C=null,_=null,M=new yt(0,0,0),N=0,I=!1,k=null,B=null,X=null,L=null,q=null,K.set(0,0,n.canvas.width,n.canvas.height),re.set(0,0,n.canvas.width,n.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ge,disable:qe,bindFramebuffer:It,drawBuffers:Ue,useProgram:dt,setBlending:wn,setMaterial:on,setFlipSided:Wn,setCullFace:zt,setLineWidth:Ni,setPolygonOffset:mn,setScissorTest:li,activeTexture:ci,bindTexture:hi,unbindTexture:U,compressedTexImage2D:ui,compressedTexImage3D:Nt,texImage2D:x,texImage3D:G,pixelStorei:ee,getParameter:se,updateUBOMapping:J,uniformBlockBinding:j,texStorage2D:Ke,texStorage3D:T,texSubImage2D:Ft,texSubImage3D:ye,compressedTexSubImage2D:an,compressedTexSubImage3D:Ve,scissor:ce,viewport:pe,reset:ue}}function gR(n,e,t,i,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ne,h=new WeakMap,u=new Set,f,d=new WeakMap,g=new Set,v=new FinalizationRegistry(T=>g.delete(T)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function y(T,x){return m?new OffscreenCanvas(T,x):sl("canvas")}function w(T,x,G){let se=1,ee=Ke(T);if((ee.width>G||ee.height>G)&&(se=G/Math.max(ee.width,ee.height)),se<1)if(typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&T instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&T instanceof ImageBitmap||typeof VideoFrame<"u"&&T instanceof VideoFrame){let ce=Math.floor(se*ee.width),pe=Math.floor(se*ee.height);f===void 0&&(f=y(ce,pe));let J=x?y(ce,pe):f;return J.width=ce,J.height=pe,J.getContext("2d").drawImage(T,0,0,ce,pe),Ge("WebGLRenderer: Texture has been resized from ("+ee.width+"x"+ee.height+") to ("+ce+"x"+pe+")."),J}else return"data"in T&&Ge("WebGLRenderer: Image in DataTexture is too big ("+ee.width+"x"+ee.height+")."),T;return T}function A(T){return T.generateMipmaps}function S(T){n.generateMipmap(T)}function R(T){return T.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:T.isWebGL3DRenderTarget?n.TEXTURE_3D:T.isWebGLArrayRenderTarget||T.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function C(T,x,G,se,ee,ce=!1){if(T!==null){if(n[T]!==void 0)return n[T];Ge("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+T+"'")}let pe;se&&(pe=e.get("EXT_texture_norm16"),pe||Ge("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=x;if(x===n.RED&&(G===n.FLOAT&&(J=n.R32F),G===n.HALF_FLOAT&&(J=n.R16F),G===n.UNSIGNED_BYTE&&(J=n.R8),G===n.UNSIGNED_SHORT&&pe&&(J=pe.R16_EXT),G===n.SHORT&&pe&&(J=pe.R16_SNORM_EXT)),x===n.RED_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.R8UI),G===n.UNSIGNED_SHORT&&(J=n.R16UI),G===n.UNSIGNED_INT&&(J=n.R32UI),G===n.BYTE&&(J=n.R8I),G===n.SHORT&&(J=n.R16I),G===n.INT&&(J=n.R32I)),x===n.RG&&(G===n.FLOAT&&(J=n.RG32F),G===n.HALF_FLOAT&&(J=n.RG16F),G===n.UNSIGNED_BYTE&&(J=n.RG8),G===n.UNSIGNED_SHORT&&pe&&(J=pe.RG16_EXT),G===n.SHORT&&pe&&(J=pe.RG16_SNORM_EXT)),x===n.RG_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.RG8UI),G===n.UNSIGNED_SHORT&&(J=n.RG16UI),G===n.UNSIGNED_INT&&(J=n.RG32UI),G===n.BYTE&&(J=n.RG8I),G===n.SHORT&&(J=n.RG16I),G===n.INT&&(J=n.RG32I)),x===n.RGB_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.RGB8UI),G===n.UNSIGNED_SHORT&&(J=n.RGB16UI),G===n.UNSIGNED_INT&&(J=n.RGB32UI),G===n.BYTE&&(J=n.RGB8I),G===n.SHORT&&(J=n.RGB16I),G===n.INT&&(J=n.RGB32I)),x===n.RGBA_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.RGBA8UI),G===n.UNSIGNED_SHORT&&(J=n.RGBA16UI),G===n.UNSIGNED_INT&&(J=n.RGBA32UI),G===n.BYTE&&(J=n.RGBA8I),G===n.SHORT&&(J=n.RGBA16I),G===n.INT&&(J=n.RGBA32I)),x===n.RGB&&(G===n.UNSIGNED_SHORT&&pe&&(J=pe.RGB16_EXT),G===n.SHORT&&pe&&(J=pe.RGB16_SNORM_EXT),G===n.UNSIGNED_INT_5_9_9_9_REV&&(J=n.RGB9_E5),G===n.UNSIGNED_INT_10F_11F_11F_REV&&(J=n.R11F_G11F_B10F)),x===n.RGBA){let j=ce?il:st.getTransfer(ee);G===n.FLOAT&&(J=n.RGBA32F),G===n.HALF_FLOAT&&(J=n.RGBA16F),G===n.UNSIGNED_BYTE&&(J=j===Mt?n.SRGB8_ALPHA8:n.RGBA8),G===n.UNSIGNED_SHORT&&pe&&(J=pe.RGBA16_EXT),G===n.SHORT&&pe&&(J=pe.RGBA16_SNORM_EXT),G===n.UNSIGNED_SHORT_4_4_4_4&&(J=n.RGBA4),G===n.UNSIGNED_SHORT_5_5_5_1&&(J=n.RGB5_A1)}return(J===n.R16F||J===n.R32F||J===n.RG16F||J===n.RG32F||J===n.RGBA16F||J===n.RGBA32F)&&e.get("EXT_color_buffer_float"),J}function _(T,x){let G;return T?x===null||x===Vn||x===Us?G=n.DEPTH24_STENCIL8:x===ti?G=n.DEPTH32F_STENCIL8:x===Oo&&(G=n.DEPTH24_STENCIL8,Ge("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):x===null||x===Vn||x===Us?G=n.DEPTH_COMPONENT24:x===ti?G=n.DEPTH_COMPONENT32F:x===Oo&&(G=n.DEPTH_COMPONENT16),G}function M(T,x){return A(T)===!0||T.isFramebufferTexture&&T.minFilter!==Ht&&T.minFilter!==Mn?Math.log2(Math.max(x.width,x.height))+1:T.mipmaps.length>0?T.mipmaps.length:T.isCompressedTexture&&Array.isArray(T.image)?x.mipmaps.length:1}function N(T){let x=new WeakRef(T);i.get(T).__ref=x,g.add(x),v.register(T,x,x)}function I(T){let x=i.get(T).__ref;x!==void 0&&(g.delete(x),v.unregister(x))}function k(T){X(T.target)}function B(T){L(T.target)}function X(T){T.removeEventListener("dispose",k),I(T),Y(T),T.isVideoTexture&&h.delete(T),T.isHTMLTexture&&u.delete(T)}function L(T){T.removeEventListener("dispose",B),I(T),ie(T)}function q(){for(let T of g){let x=T.deref();x!==void 0&&(x.isRenderTarget===!0?L(x):X(x))}g.clear(),u.clear()}function Y(T){let x=i.get(T);if(x.__webglInit===void 0)return;let G=T.source,se=d.get(G);if(se){let ee=se[x.__cacheKey];ee.usedTimes--,ee.usedTimes===0&&V(T),Object.keys(se).length===0&&d.delete(G)}i.remove(T)}function V(T){let x=i.get(T);n.deleteTexture(x.__webglTexture);let G=T.source,se=d.get(G);delete se[x.__cacheKey],o.memory.textures--}function ie(T){let x=i.get(T);x.__depthDisposeCallback&&x.__depthDisposeCallback();let G=T.depthTexture;if(G&&G.renderTarget===T&&X(G),T.isWebGLCubeRenderTarget)for(let ee=0;ee<6;ee++){if(Array.isArray(x.__webglFramebuffer[ee]))for(let ce=0;ce<x.__webglFramebuffer[ee].length;ce++)n.deleteFramebuffer(x.__webglFramebuffer[ee][ce]);else n.deleteFramebuffer(x.__webglFramebuffer[ee]);x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer[ee])}else{if(Array.isArray(x.__webglFramebuffer))for(let ee=0;ee<x.__webglFramebuffer.length;ee++)n.deleteFramebuffer(x.__webglFramebuffer[ee]);else n.deleteFramebuffer(x.__webglFramebuffer);if(x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer),x.__webglMultisampledFramebuffer&&n.deleteFramebuffer(x.__webglMultisampledFramebuffer),x.__webglColorRenderbuffer)for(let ee=0;ee<x.__webglColorRenderbuffer.length;ee++)x.__webglColorRenderbuffer[ee]&&n.deleteRenderbuffer(x.__webglColorRenderbuffer[ee]);x.__webglDepthRenderbuffer&&n.deleteRenderbuffer(x.__webglDepthRenderbuffer)}let se=T.textures;for(let ee=0,ce=se.length;ee<ce;ee++){let pe=i.get(se[ee]);pe.__webglTexture&&(n.deleteTexture(pe.__webglTexture),o.memory.textures--),i.remove(se[ee])}i.remove(T)}let W=0;function te(){W=0}function ne(){return W}function Me(T){W=T}function De(){let T=W;return T>=r.maxTextures&&Ge("WebGLTextures: Trying to use "+(T+1)+" texture units while this GPU supports only "+r.maxTextures),W+=1,T}function K(T){let x=[];return x.push(T.wrapS),x.push(T.wrapT),x.push(T.wrapR||0),x.push(T.magFilter),x.push(T.minFilter),x.push(T.anisotropy),x.push(T.internalFormat),x.push(T.format),x.push(T.type),x.push(T.generateMipmaps),x.push(T.mipmapsAutoUpdate),x.push(T.premultiplyAlpha),x.push(T.flipY),x.push(T.unpackAlignment),x.push(T.colorSpace),x.join()}function re(T,x){let G=i.get(T);if(T.isVideoTexture&&an(T),T.isRenderTargetTexture===!1&&T.isExternalTexture!==!0&&T.version>0&&G.__version!==T.version){let se=T.image;if(se===null)Ge("WebGLRenderer: Texture marked for update but no image data found.");else if(se.complete===!1)Ge("WebGLRenderer: Texture marked for update but image is incomplete");else{on(G,T,x);return}}else T.isExternalTexture&&(G.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,G.__webglTexture,n.TEXTURE0+x)}function xe(T,x){let G=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&G.__version!==T.version){on(G,T,x);return}else T.isExternalTexture&&(G.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,G.__webglTexture,n.TEXTURE0+x)}function ke(T,x){let G=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&G.__version!==T.version){on(G,T,x);return}t.bindTexture(n.TEXTURE_3D,G.__webglTexture,n.TEXTURE0+x)}function ge(T,x){let G=i.get(T);if(T.version>0&&G.__version!==T.version){Wn(G,T,x);return}t.bindTexture(n.TEXTURE_CUBE_MAP,G.__webglTexture,n.TEXTURE0+x)}let qe={[_h]:n.REPEAT,[Bi]:n.CLAMP_TO_EDGE,[xh]:n.MIRRORED_REPEAT},It={[Ht]:n.NEAREST,[Qv]:n.NEAREST_MIPMAP_NEAREST,[vl]:n.NEAREST_MIPMAP_LINEAR,[Mn]:n.LINEAR,[Gh]:n.LINEAR_MIPMAP_NEAREST,[Ar]:n.LINEAR_MIPMAP_LINEAR},Ue={[i0]:n.NEVER,[im]:n.ALWAYS,[r0]:n.LESS,[tm]:n.LEQUAL,[s0]:n.EQUAL,[nm]:n.GEQUAL,[o0]:n.GREATER,[a0]:n.NOTEQUAL};function dt(T,x){if(x.type===ti&&e.has("OES_texture_float_linear")===!1&&(x.magFilter===Mn||x.magFilter===Gh||x.magFilter===vl||x.magFilter===Ar||x.minFilter===Mn||x.minFilter===Gh||x.minFilter===vl||x.minFilter===Ar)&&Ge("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(T,n.TEXTURE_WRAP_S,qe[x.wrapS]),n.texParameteri(T,n.TEXTURE_WRAP_T,qe[x.wrapT]),(T===n.TEXTURE_3D||T===n.TEXTURE_2D_ARRAY)&&n.texParameteri(T,n.TEXTURE_WRAP_R,qe[x.wrapR]),n.texParameteri(T,n.TEXTURE_MAG_FILTER,It[x.magFilter]),n.texParameteri(T,n.TEXTURE_MIN_FILTER,It[x.minFilter]),x.compareFunction&&(n.texParameteri(T,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(T,n.TEXTURE_COMPARE_FUNC,Ue[x.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(x.magFilter===Ht||x.minFilter!==vl&&x.minFilter!==Ar||x.type===ti&&e.has("OES_texture_float_linear")===!1)return;if(x.anisotropy>1||i.get(x).__currentAnisotropy){let G=e.get("EXT_texture_filter_anisotropic");n.texParameterf(T,G.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(x.anisotropy,r.getMaxAnisotropy())),i.get(x).__currentAnisotropy=x.anisotropy}}}function ft(T,x){let G=!1;T.__webglInit===void 0&&(T.__webglInit=!0,x.addEventListener("dispose",k),N(x));let se=x.source,ee=d.get(se);ee===void 0&&(ee={},d.set(se,ee));let ce=K(x);if(ce!==T.__cacheKey){ee[ce]===void 0&&(ee[ce]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,G=!0),ee[ce].usedTimes++;let pe=ee[T.__cacheKey];pe!==void 0&&(ee[T.__cacheKey].usedTimes--,pe.usedTimes===0&&V(x)),T.__cacheKey=ce,T.__webglTexture=ee[ce].texture}return G}function tt(T,x,G){return Math.floor(Math.floor(T/G)/x)}function wn(T,x,G,se){let ce=T.updateRanges;if(ce.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,x.width,x.height,G,se,x.data);else{ce.sort((P,Q)=>P.start-Q.start);let pe=0;for(let P=1;P<ce.length;P++){let Q=ce[pe],Z=ce[P],de=Q.start+Q.count,le=tt(Z.start,x.width,4),he=tt(Q.start,x.width,4);Z.start<=de+1&&le===he&&tt(Z.start+Z.count-1,x.width,4)===le?Q.count=Math.max(Q.count,Z.start+Z.count-Q.start):(++pe,ce[pe]=Z)}ce.length=pe+1;let J=t.getParameter(n.UNPACK_ROW_LENGTH),j=t.getParameter(n.UNPACK_SKIP_PIXELS),ue=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,x.width);for(let P=0,Q=ce.length;P<Q;P++){let Z=ce[P],de=Math.floor(Z.start/4),le=Math.ceil(Z.count/4),he=de%x.width,Fe=Math.floor(de/x.width),nt=le,ae=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,he),t.pixelStorei(n.UNPACK_SKIP_ROWS,Fe),t.texSubImage2D(n.TEXTURE_2D,0,he,Fe,nt,ae,G,se,x.data)}T.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,J),t.pixelStorei(n.UNPACK_SKIP_PIXELS,j),t.pixelStorei(n.UNPACK_SKIP_ROWS,ue)}}function on(T,x,G){let se=n.TEXTURE_2D;(x.isDataArrayTexture||x.isCompressedArrayTexture)&&(se=n.TEXTURE_2D_ARRAY),x.isData3DTexture&&(se=n.TEXTURE_3D);let ee=ft(T,x),ce=x.source;t.bindTexture(se,T.__webglTexture,n.TEXTURE0+G);let pe=i.get(ce);if(ce.version!==pe.__version||ee===!0){if(t.activeTexture(n.TEXTURE0+G),(typeof ImageBitmap<"u"&&x.image instanceof ImageBitmap)===!1){let ae=st.getPrimaries(st.workingColorSpace),ze=x.colorSpace===Er?null:st.getPrimaries(x.colorSpace),et=x.colorSpace===Er||ae===ze?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,et)}t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment);let j=w(x.image,!1,r.maxTextureSize);j=Ve(x,j);let ue=s.convert(x.format,x.colorSpace),P=s.convert(x.type),Q=C(x.internalFormat,ue,P,x.normalized,x.colorSpace,x.isVideoTexture);dt(se,x);let Z,de=x.mipmaps,le=x.isVideoTexture!==!0,he=pe.__version===void 0||ee===!0,Fe=ce.dataReady,nt=M(x,j);if(x.isDepthTexture)Q=_(x.format===Tr,x.type),he&&(le?t.texStorage2D(n.TEXTURE_2D,1,Q,j.width,j.height):t.texImage2D(n.TEXTURE_2D,0,Q,j.width,j.height,0,ue,P,null));else if(x.isDataTexture)if(de.length>0){le&&he&&t.texStorage2D(n.TEXTURE_2D,nt,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],le?Fe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,P,Z.data):t.texImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,ue,P,Z.data);x.generateMipmaps=!1}else le?(he&&t.texStorage2D(n.TEXTURE_2D,nt,Q,j.width,j.height),Fe&&wn(x,j,ue,P)):t.texImage2D(n.TEXTURE_2D,0,Q,j.width,j.height,0,ue,P,j.data);else if(x.isCompressedTexture)if(x.isCompressedArrayTexture){le&&he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,nt,Q,de[0].width,de[0].height,j.depth);for(let ae=0,ze=de.length;ae<ze;ae++)if(Z=de[ae],x.format!==ni)if(ue!==null)if(le){if(Fe)if(x.layerUpdates.size>0){let et=um(Z.width,Z.height,x.format,x.type);for(let ve of x.layerUpdates){let At=Z.data.subarray(ve*et/Z.data.BYTES_PER_ELEMENT,(ve+1)*et/Z.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,ve,Z.width,Z.height,1,ue,At)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,Z.width,Z.height,j.depth,ue,Z.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ae,Q,Z.width,Z.height,j.depth,0,Z.data,0,0);else Ge("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else le?Fe&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ae,0,0,0,Z.width,Z.height,j.depth,ue,P,Z.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ae,Q,Z.width,Z.height,j.depth,0,ue,P,Z.data);x.layerUpdates.size>0&&x.clearLayerUpdates()}else{le&&he&&t.texStorage2D(n.TEXTURE_2D,nt,Q,de[0].width,de[0].height);for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],x.format!==ni?ue!==null?le?Fe&&t.compressedTexSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,Z.data):t.compressedTexImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,Z.data):Ge("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):le?Fe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,Z.width,Z.height,ue,P,Z.data):t.texImage2D(n.TEXTURE_2D,ae,Q,Z.width,Z.height,0,ue,P,Z.data)}else if(x.isDataArrayTexture)if(le){if(he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,nt,Q,j.width,j.height,j.depth),Fe)if(x.layerUpdates.size>0){let ae=um(j.width,j.height,x.format,x.type);for(let ze of x.layerUpdates){let et=j.data.subarray(ze*ae/j.data.BYTES_PER_ELEMENT,(ze+1)*ae/j.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,ze,j.width,j.height,1,ue,P,et)}x.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,j.width,j.height,j.depth,ue,P,j.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,Q,j.width,j.height,j.depth,0,ue,P,j.data);else if(x.isData3DTexture)le?(he&&t.texStorage3D(n.TEXTURE_3D,nt,Q,j.width,j.height,j.depth),Fe&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,j.width,j.height,j.depth,ue,P,j.data)):t.texImage3D(n.TEXTURE_3D,0,Q,j.width,j.height,j.depth,0,ue,P,j.data);else if(x.isFramebufferTexture){if(he)if(le)t.texStorage2D(n.TEXTURE_2D,nt,Q,j.width,j.height);else{let ae=j.width,ze=j.height;for(let et=0;et<nt;et++)t.texImage2D(n.TEXTURE_2D,et,Q,ae,ze,0,ue,P,null),ae>>=1,ze>>=1}}else if(x.isHTMLTexture){if("texElementImage2D"in n){let ae=n.canvas;if(ae.hasAttribute("layoutsubtree")||ae.setAttribute("layoutsubtree","true"),j.parentNode!==ae){ae.appendChild(j),u.add(x),ae.onpaint=ze=>{let et=ze.changedElements;for(let ve of u)et.includes(ve.image)&&(ve.needsUpdate=!0)},ae.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,j);else{let et=n.RGBA,ve=n.RGBA,At=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,et,ve,At,j)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(de.length>0){if(le&&he){let ae=Ke(de[0]);t.texStorage2D(n.TEXTURE_2D,nt,Q,ae.width,ae.height)}for(let ae=0,ze=de.length;ae<ze;ae++)Z=de[ae],le?Fe&&t.texSubImage2D(n.TEXTURE_2D,ae,0,0,ue,P,Z):t.texImage2D(n.TEXTURE_2D,ae,Q,ue,P,Z);x.generateMipmaps=!1}else if(le){if(he){let ae=Ke(j);t.texStorage2D(n.TEXTURE_2D,nt,Q,ae.width,ae.height)}Fe&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ue,P,j)}else t.texImage2D(n.TEXTURE_2D,0,Q,ue,P,j);A(x)&&x.mipmapsAutoUpdate===!0&&S(se),pe.__version=ce.version,x.onUpdate&&x.onUpdate(x)}T.__version=x.version}function Wn(T,x,G){if(x.image.length!==6)return;let se=ft(T,x),ee=x.source;t.bindTexture(n.TEXTURE_CUBE_MAP,T.__webglTexture,n.TEXTURE0+G);let ce=i.get(ee);if(ee.version!==ce.__version||se===!0){t.activeTexture(n.TEXTURE0+G);let pe=st.getPrimaries(st.workingColorSpace),J=x.colorSpace===Er?null:st.getPrimaries(x.colorSpace),j=x.colorSpace===Er||pe===J?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,j);let ue=x.isCompressedTexture||x.image[0].isCompressedTexture,P=x.image[0]&&x.image[0].isDataTexture,Q=[];for(let ve=0;ve<6;ve++)!ue&&!P?Q[ve]=w(x.image[ve],!0,r.maxCubemapSize):Q[ve]=P?x.image[ve].image:x.image[ve],Q[ve]=Ve(x,Q[ve]);let Z=Q[0],de=s.convert(x.format,x.colorSpace),le=s.convert(x.type),he=C(x.internalFormat,de,le,x.normalized,x.colorSpace),Fe=x.isVideoTexture!==!0,nt=ce.__version===void 0||se===!0,ae=ee.dataReady,ze=M(x,Z);dt(n.TEXTURE_CUBE_MAP,x);let et;if(x.isDepthTexture){if(he=_(x.format===Tr,x.type),nt)if(Fe)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,he,Z.width,Z.height);else for(let ve=0;ve<6;ve++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,Z.width,Z.height,0,de,le,null)}else if(ue){Fe&&nt&&t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,Z.width,Z.height);for(let ve=0;ve<6;ve++){et=Q[ve].mipmaps;for(let At=0;At<et.length;At++){let gn=et[At];x.format!==ni?de!==null?Fe?ae&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,0,0,gn.width,gn.height,de,gn.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,he,gn.width,gn.height,0,gn.data):Ge("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Fe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,0,0,gn.width,gn.height,de,le,gn.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At,he,gn.width,gn.height,0,de,le,gn.data)}}}else{if(et=x.mipmaps,Fe&&nt){et.length>0&&ze++;let ve=Ke(Q[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,ze,he,ve.width,ve.height)}for(let ve=0;ve<6;ve++)if(P){Fe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,0,0,Q[ve].width,Q[ve].height,de,le,Q[ve].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,Q[ve].width,Q[ve].height,0,de,le,Q[ve].data);for(let At=0;At<et.length;At++){let Ur=et[At].image[ve].image;Fe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,0,0,Ur.width,Ur.height,de,le,Ur.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,he,Ur.width,Ur.height,0,de,le,Ur.data)}}else{Fe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,0,0,de,le,Q[ve]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,de,le,Q[ve]);for(let At=0;At<et.length;At++){let gn=et[At];Fe?ae&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,0,0,de,le,gn.image[ve]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,At+1,he,de,le,gn.image[ve])}}}A(x)&&x.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),ce.__version=ee.version,x.onUpdate&&x.onUpdate(x)}T.__version=x.version}function zt(T,x,G,se,ee,ce){let pe=s.convert(G.format,G.colorSpace),J=s.convert(G.type),j=C(G.internalFormat,pe,J,G.normalized,G.colorSpace),ue=i.get(x),P=i.get(G);if(P.__renderTarget=x,!ue.__hasExternalTextures){let Q=Math.max(1,x.width>>ce),Z=Math.max(1,x.height>>ce);ee===n.TEXTURE_3D||ee===n.TEXTURE_2D_ARRAY?t.texImage3D(ee,ce,j,Q,Z,x.depth,0,pe,J,null):t.texImage2D(ee,ce,j,Q,Z,0,pe,J,null)}t.bindFramebuffer(n.FRAMEBUFFER,T),ye(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,se,ee,P.__webglTexture,0,Ft(x)):(ee===n.TEXTURE_2D||ee>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ee<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,se,ee,P.__webglTexture,ce),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Ni(T,x,G){if(n.bindRenderbuffer(n.RENDERBUFFER,T),x.depthBuffer){let se=x.depthTexture,ee=se&&se.isDepthTexture?se.type:null,ce=_(x.stencilBuffer,ee),pe=x.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ye(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Ft(x),ce,x.width,x.height):G?n.renderbufferStorageMultisample(n.RENDERBUFFER,Ft(x),ce,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,ce,x.width,x.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,pe,n.RENDERBUFFER,T)}else{let se=x.textures;for(let ee=0;ee<se.length;ee++){let ce=se[ee],pe=s.convert(ce.format,ce.colorSpace),J=s.convert(ce.type),j=C(ce.internalFormat,pe,J,ce.normalized,ce.colorSpace);ye(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Ft(x),j,x.width,x.height):G?n.renderbufferStorageMultisample(n.RENDERBUFFER,Ft(x),j,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,j,x.width,x.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function mn(T,x,G){let se=x.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,T),!(x.depthTexture&&x.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let ee=i.get(x.depthTexture);ee.__renderTarget=x;let ce=se?x.depthTexture.image[0]:x.depthTexture.image;(!ee.__webglTexture||ce.width!==x.width||ce.height!==x.height)&&(ce.width=x.width,ce.height=x.height,x.depthTexture.needsUpdate=!0),se?ge(x.depthTexture,0):re(x.depthTexture,0);let pe=ee.__webglTexture,J=Ft(x),j=se?n.TEXTURE_CUBE_MAP_POSITIVE_X+G:n.TEXTURE_2D,ue=x.depthTexture.format===Tr?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(x.depthTexture.format===xr)ye(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,j,pe,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,ue,j,pe,0);else if(x.depthTexture.format===Tr)ye(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,j,pe,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,ue,j,pe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function li(T){let x=i.get(T),G=T.isWebGLCubeRenderTarget===!0;if(x.__boundDepthTexture!==T.depthTexture){let se=T.depthTexture;if(x.__depthDisposeCallback&&x.__depthDisposeCallback(),se){let ee=()=>{delete x.__boundDepthTexture,delete x.__depthDisposeCallback,se.removeEventListener("dispose",ee)};se.addEventListener("dispose",ee),x.__depthDisposeCallback=ee}x.__boundDepthTexture=se}if(T.depthTexture&&!x.__autoAllocateDepthBuffer)if(G)for(let se=0;se<6;se++)mn(x.__webglFramebuffer[se],T,se);else T.texture.mipmaps.length>0?mn(x.__webglFramebuffer[0],T,0):mn(x.__webglFramebuffer,T,0);else if(G){x.__webglDepthbuffer=[];for(let se=0;se<6;se++)if(t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[se]),x.__webglDepthbuffer[se]===void 0)x.__webglDepthbuffer[se]=n.createRenderbuffer(),Ni(x.__webglDepthbuffer[se],T,!1);else{let ee=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=x.__webglDepthbuffer[se];n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ce)}}else if(T.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer),x.__webglDepthbuffer===void 0)x.__webglDepthbuffer=n.createRenderbuffer(),Ni(x.__webglDepthbuffer,T,!1);else{let ee=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=x.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ce)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function ci(T,x,G){let se=i.get(T);x!==void 0&&zt(se.__webglFramebuffer,T,T.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),G!==void 0&&li(T)}function hi(T){let x=T.texture,G=i.get(T),se=i.get(x);T.addEventListener("dispose",B),N(T);let ee=T.textures,ce=T.isWebGLCubeRenderTarget===!0,pe=ee.length>1;if(pe||(se.__webglTexture===void 0&&(se.__webglTexture=n.createTexture()),se.__version=x.version,o.memory.textures++),ce){G.__webglFramebuffer=[];for(let J=0;J<6;J++)if(x.mipmaps.length>0){G.__webglFramebuffer[J]=[];for(let j=0;j<x.mipmaps.length;j++)G.__webglFramebuffer[J][j]=n.createFramebuffer()}else G.__webglFramebuffer[J]=n.createFramebuffer()}else{if(x.mipmaps.length>0){G.__webglFramebuffer=[];for(let J=0;J<x.mipmaps.length;J++)G.__webglFramebuffer[J]=n.createFramebuffer()}else G.__webglFramebuffer=n.createFramebuffer();if(pe)for(let J=0,j=ee.length;J<j;J++){let ue=i.get(ee[J]);ue.__webglTexture===void 0&&(ue.__webglTexture=n.createTexture(),o.memory.textures++)}if(T.samples>0&&ye(T)===!1){G.__webglMultisampledFramebuffer=n.createFramebuffer(),G.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,G.__webglMultisampledFramebuffer);for(let J=0;J<ee.length;J++){let j=ee[J];G.__webglColorRenderbuffer[J]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,G.__webglColorRenderbuffer[J]);let ue=s.convert(j.format,j.colorSpace),P=s.convert(j.type),Q=C(j.internalFormat,ue,P,j.normalized,j.colorSpace,T.isXRRenderTarget===!0),Z=Ft(T);n.renderbufferStorageMultisample(n.RENDERBUFFER,Z,Q,T.width,T.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+J,n.RENDERBUFFER,G.__webglColorRenderbuffer[J])}n.bindRenderbuffer(n.RENDERBUFFER,null),T.depthBuffer&&(G.__webglDepthRenderbuffer=n.createRenderbuffer(),Ni(G.__webglDepthRenderbuffer,T,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ce){t.bindTexture(n.TEXTURE_CUBE_MAP,se.__webglTexture),dt(n.TEXTURE_CUBE_MAP,x);for(let J=0;J<6;J++)if(x.mipmaps.length>0)for(let j=0;j<x.mipmaps.length;j++)zt(G.__webglFramebuffer[J][j],T,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,j);else zt(G.__webglFramebuffer[J],T,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);A(x)?S(n.TEXTURE_CUBE_MAP):x.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}else if(pe){for(let J=0,j=ee.length;J<j;J++){let ue=ee[J],P=i.get(ue),Q=n.TEXTURE_2D;(T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(Q=T.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Q,P.__webglTexture),dt(Q,ue),zt(G.__webglFramebuffer,T,ue,n.COLOR_ATTACHMENT0+J,Q,0),A(ue)&&S(Q)}t.unbindTexture()}else{let J=n.TEXTURE_2D;if((T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(J=T.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(J,se.__webglTexture),dt(J,x),x.mipmaps.length>0)for(let j=0;j<x.mipmaps.length;j++)zt(G.__webglFramebuffer[j],T,x,n.COLOR_ATTACHMENT0,J,j);else zt(G.__webglFramebuffer,T,x,n.COLOR_ATTACHMENT0,J,0);A(x)?S(J):x.mipmaps.length>0&&n.texParameteri(J,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}T.depthBuffer&&li(T)}function U(T){let x=T.textures;for(let G=0,se=x.length;G<se;G++){let ee=x[G];if(A(ee)&&ee.mipmapsAutoUpdate===!0){let ce=R(T),pe=i.get(ee).__webglTexture;t.bindTexture(ce,pe),S(ce),t.unbindTexture()}}}let ui=[];function Nt(T){if(T.samples>0){if(ye(T)===!1){let x=T.textures,G=T.width,se=T.height,ee=n.COLOR_BUFFER_BIT,ce=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,pe=i.get(T),J=x.length>1;if(J)for(let ue=0;ue<x.length;ue++)t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,pe.__webglMultisampledFramebuffer),T.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglFramebuffer);for(let ue=0;ue<x.length;ue++){if(T.resolveDepthBuffer&&(T.depthBuffer&&(ee|=n.DEPTH_BUFFER_BIT),T.stencilBuffer&&T.resolveStencilBuffer&&(ee|=n.STENCIL_BUFFER_BIT)),J){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,pe.__webglColorRenderbuffer[ue]);let P=i.get(x[ue]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,P,0)}n.blitFramebuffer(0,0,G,se,0,0,G,se,ee,n.NEAREST),l===!0&&(ui.length=0,ui.push(n.COLOR_ATTACHMENT0+ue),T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&ui.push(ce),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,ui))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),J)for(let ue=0;ue<x.length;ue++){t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,pe.__webglColorRenderbuffer[ue]);let P=i.get(x[ue]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,P,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglMultisampledFramebuffer)}else if(T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&l){let x=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[x])}}}function Ft(T){return Math.min(r.maxSamples,T.samples)}function ye(T){let x=i.get(T);return T.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&x.__useRenderToTexture!==!1}function an(T){let x=o.render.frame;h.get(T)!==x&&(h.set(T,x),T.update())}function Ve(T,x){let G=T.colorSpace,se=T.format,ee=T.type;return T.isCompressedTexture===!0||T.isVideoTexture===!0||G!==Ls&&G!==Er&&(st.getTransfer(G)===Mt?(se!==ni||ee!==zn)&&Ge("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Ye("WebGLTextures: Unsupported texture color space:",G)),x}function Ke(T){return typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement?(c.width=T.naturalWidth||T.width,c.height=T.naturalHeight||T.height):typeof VideoFrame<"u"&&T instanceof VideoFrame?(c.width=T.displayWidth,c.height=T.displayHeight):(c.width=T.width,c.height=T.height),c}this.allocateTextureUnit=De,this.resetTextureUnits=te,this.getTextureUnits=ne,this.setTextureUnits=Me,this.setTexture2D=re,this.setTexture2DArray=xe,this.setTexture3D=ke,this.setTextureCube=ge,this.rebindTextures=ci,this.setupRenderTarget=hi,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=Nt,this.setupDepthRenderbuffer=li,this.setupFrameBufferTexture=zt,this.useMultisampledRTT=ye,this.dispose=q}function yR(n,e){function t(i,r=Er){let s,o=st.getTransfer(r);if(i===zn)return n.UNSIGNED_BYTE;if(i===Wh)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Xh)return n.UNSIGNED_SHORT_5_5_5_1;if(i===Zp)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Jp)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===Yp)return n.BYTE;if(i===Kp)return n.SHORT;if(i===Oo)return n.UNSIGNED_SHORT;if(i===Hh)return n.INT;if(i===Vn)return n.UNSIGNED_INT;if(i===ti)return n.FLOAT;if(i===Ri)return n.HALF_FLOAT;if(i===jp)return n.ALPHA;if(i===Qp)return n.RGB;if(i===ni)return n.RGBA;if(i===xr)return n.DEPTH_COMPONENT;if(i===Tr)return n.DEPTH_STENCIL;if(i===_l)return n.RED;if(i===Bo)return n.RED_INTEGER;if(i===os)return n.RG;if(i===zo)return n.RG_INTEGER;if(i===as)return n.RGBA_INTEGER;if(i===xl||i===bl||i===wl||i===Sl)if(o===Mt)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===xl)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===bl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===wl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Sl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===xl)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===bl)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===wl)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Sl)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===qh||i===$h||i===Yh||i===Kh)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===qh)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===$h)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===Yh)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Kh)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===Zh||i===Jh||i===jh||i===Qh||i===eu||i===Ml||i===tu)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===Zh||i===Jh)return o===Mt?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===jh)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===Qh)return s.COMPRESSED_R11_EAC;if(i===eu)return s.COMPRESSED_SIGNED_R11_EAC;if(i===Ml)return s.COMPRESSED_RG11_EAC;if(i===tu)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===nu||i===iu||i===ru||i===su||i===ou||i===au||i===lu||i===cu||i===hu||i===uu||i===du||i===fu||i===pu||i===mu)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===nu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===iu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===ru)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===su)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===ou)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===au)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===lu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===cu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===hu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===uu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===du)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===fu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===pu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===mu)return o===Mt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===gu||i===yu||i===vu)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===gu)return o===Mt?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===yu)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===vu)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===_u||i===xu||i===Al||i===bu)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===_u)return s.COMPRESSED_RED_RGTC1_EXT;if(i===xu)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Al)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===bu)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===Us?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var vR=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,_R=`
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

}`,xm=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new fl(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Vi({vertexShader:vR,fragmentShader:_R,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Xt(new Ei(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},bm=class extends Ai{constructor(e,t){super();let i=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,f=null,d=null,g=null,v=typeof XRWebGLBinding<"u",m=new xm,y={},w=t.getContextAttributes(),A=null,S=null,R=[],C=[],_=new Ne,M=null,N=null,I=new _n;I.viewport=new Wt;let k=new _n;k.viewport=new Wt;let B=[I,k],X=new Bh,L=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(K){let re=R[K];return re===void 0&&(re=new Po,R[K]=re),re.getTargetRaySpace()},this.getControllerGrip=function(K){let re=R[K];return re===void 0&&(re=new Po,R[K]=re),re.getGripSpace()},this.getHand=function(K){let re=R[K];return re===void 0&&(re=new Po,R[K]=re),re.getHandSpace()};function Y(K){let re=C.indexOf(K.inputSource);if(re===-1)return;let xe=R[re];xe!==void 0&&(xe.update(K.inputSource,K.frame,c||o),xe.dispatchEvent({type:K.type,data:K.inputSource}))}function V(){r.removeEventListener("select",Y),r.removeEventListener("selectstart",Y),r.removeEventListener("selectend",Y),r.removeEventListener("squeeze",Y),r.removeEventListener("squeezestart",Y),r.removeEventListener("squeezeend",Y),r.removeEventListener("end",V),r.removeEventListener("inputsourceschange",ie);for(let K=0;K<R.length;K++){let re=C[K];re!==null&&(C[K]=null,R[K].disconnect(re))}L=null,q=null,m.reset();for(let K in y)delete y[K];if(e.setRenderTarget(A),d=null,f=null,u=null,r=null,S=null,De.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),N!==null){let K=N.camera;K.fov=N.fov,K.zoom=N.zoom,K.updateProjectionMatrix(),N=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(K){s=K,i.isPresenting===!0&&Ge("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(K){a=K,i.isPresenting===!0&&Ge("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(K){c=K},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return u===null&&v&&(u=new XRWebGLBinding(r,t)),u},this.getFrame=function(){return g},this.getSession=function(){return r},this.setSession=async function(K){if(r=K,r!==null){if(A=e.getRenderTarget(),r.addEventListener("select",Y),r.addEventListener("selectstart",Y),r.addEventListener("selectend",Y),r.addEventListener("squeeze",Y),r.addEventListener("squeezestart",Y),r.addEventListener("squeezeend",Y),r.addEventListener("end",V),r.addEventListener("inputsourceschange",ie),w.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,ke=null,ge=null;w.depth&&(ge=w.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=w.stencil?Tr:xr,ke=w.stencil?Us:Vn);let qe={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:s};u=this.getBinding(),f=u.createProjectionLayer(qe),r.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),S=new cn(f.textureWidth,f.textureHeight,{format:ni,type:zn,depthTexture:new Sr(f.textureWidth,f.textureHeight,ke,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:w.stencil,colorSpace:e.outputColorSpace,samples:w.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let xe={antialias:w.antialias,alpha:!0,depth:w.depth,stencil:w.stencil,framebufferScaleFactor:s};d=new XRWebGLLayer(r,t,xe),r.updateRenderState({baseLayer:d}),e.setPixelRatio(1),e.setSize(d.framebufferWidth,d.framebufferHeight,!1),S=new cn(d.framebufferWidth,d.framebufferHeight,{format:ni,type:zn,colorSpace:e.outputColorSpace,stencilBuffer:w.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),De.setContext(r),De.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function ie(K){for(let re=0;re<K.removed.length;re++){let xe=K.removed[re],ke=C.indexOf(xe);ke>=0&&(C[ke]=null,R[ke].disconnect(xe))}for(let re=0;re<K.added.length;re++){let xe=K.added[re],ke=C.indexOf(xe);if(ke===-1){for(let qe=0;qe<R.length;qe++)if(qe>=C.length){C.push(xe),ke=qe;break}else if(C[qe]===null){C[qe]=xe,ke=qe;break}if(ke===-1)break}let ge=R[ke];ge&&ge.connect(xe)}}function W(K,re){re===null?K.matrixWorld.copy(K.matrix):K.matrixWorld.multiplyMatrices(re.matrixWorld,K.matrix),K.matrixWorldInverse.copy(K.matrixWorld).invert()}this.updateCamera=function(K){if(r===null)return;let re=K.near,xe=K.far;m.texture!==null&&(m.depthNear>0&&(re=m.depthNear),m.depthFar>0&&(xe=m.depthFar)),X.near=k.near=I.near=re,X.far=k.far=I.far=xe,(L!==X.near||q!==X.far)&&(r.updateRenderState({depthNear:X.near,depthFar:X.far}),L=X.near,q=X.far),X.layers.mask=K.layers.mask|6,I.layers.mask=X.layers.mask&-5,k.layers.mask=X.layers.mask&-3;let ke=K.parent,ge=X.cameras;W(X,ke);for(let qe=0;qe<ge.length;qe++)W(ge[qe],ke);X.projectionMatrix.copy(I.projectionMatrix),X.projectionMatrixInverse.copy(I.projectionMatrixInverse),N===null&&K.isPerspectiveCamera&&(N={camera:K,fov:K.fov,zoom:K.zoom}),te(K,X,ke)};function te(K,re,xe){xe===null?K.matrix.copy(re.matrixWorld):(K.matrix.copy(xe.matrixWorld),K.matrix.invert(),K.matrix.multiply(re.matrixWorld)),K.matrix.decompose(K.position,K.quaternion,K.scale),K.updateMatrixWorld(!0),K.projectionMatrix.copy(re.projectionMatrix),K.projectionMatrixInverse.copy(re.projectionMatrixInverse),K.isPerspectiveCamera&&(K.fov=Co*2*Math.atan(1/K.projectionMatrix.elements[5]),K.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(f===null&&d===null))return l},this.setFoveation=function(K){l=K,f!==null&&(f.fixedFoveation=K),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=K)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(X)},this.getCameraTexture=function(K){return y[K]};let ne=null;function Me(K,re){if(h=re.getViewerPose(c||o),g=re,h!==null){let xe=h.views;d!==null&&(e.setRenderTargetFramebuffer(S,d.framebuffer),e.setRenderTarget(S));let ke=!1;xe.length!==X.cameras.length&&(X.cameras.length=0,ke=!0);for(let Ue=0;Ue<xe.length;Ue++){let dt=xe[Ue],ft=null;if(d!==null)ft=d.getViewport(dt);else{let wn=u.getViewSubImage(f,dt);ft=wn.viewport,Ue===0&&(e.setRenderTargetTextures(S,wn.colorTexture,wn.depthStencilTexture),e.setRenderTarget(S))}let tt=B[Ue];tt===void 0&&(tt=new _n,tt.layers.enable(Ue),tt.viewport=new Wt,B[Ue]=tt),tt.matrix.fromArray(dt.transform.matrix),tt.matrix.decompose(tt.position,tt.quaternion,tt.scale),tt.projectionMatrix.fromArray(dt.projectionMatrix),tt.projectionMatrixInverse.copy(tt.projectionMatrix).invert(),tt.viewport.set(ft.x,ft.y,ft.width,ft.height),Ue===0&&(X.matrix.copy(tt.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),ke===!0&&X.cameras.push(tt)}let ge=r.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&v){u=i.getBinding();let Ue=u.getDepthInformation(xe[0]);Ue&&Ue.isValid&&Ue.texture&&m.init(Ue,r.renderState)}if(ge&&ge.includes("camera-access")&&v){e.state.unbindTexture(),u=i.getBinding();for(let Ue=0;Ue<xe.length;Ue++){let dt=xe[Ue].camera;if(dt){let ft=y[dt];ft||(ft=new fl,y[dt]=ft);let tt=u.getCameraImage(dt);ft.sourceTexture=tt}}}}for(let xe=0;xe<R.length;xe++){let ke=C[xe],ge=R[xe];ke!==null&&ge!==void 0&&ge.update(ke,re,c||o)}ne&&ne(K,re),re.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:re}),g=null}let De=new z0;De.setAnimationLoop(Me),this.setAnimationLoop=function(K){ne=K},this.dispose=function(){}}},xR=new Ot,Z0=new He;Z0.set(-1,0,0,0,1,0,0,0,1);function bR(n,e){function t(m,y){m.matrixAutoUpdate===!0&&m.updateMatrix(),y.value.copy(m.matrix)}function i(m,y){y.color.getRGB(m.fogColor.value,lm(n)),y.isFog?(m.fogNear.value=y.near,m.fogFar.value=y.far):y.isFogExp2&&(m.fogDensity.value=y.density)}function r(m,y,w,A,S){y.isNodeMaterial?y.uniformsNeedUpdate=!1:y.isMeshBasicMaterial?s(m,y):y.isMeshLambertMaterial?(s(m,y),y.envMap&&(m.envMapIntensity.value=y.envMapIntensity)):y.isMeshToonMaterial?(s(m,y),u(m,y)):y.isMeshPhongMaterial?(s(m,y),h(m,y),y.envMap&&(m.envMapIntensity.value=y.envMapIntensity)):y.isMeshStandardMaterial?(s(m,y),f(m,y),y.isMeshPhysicalMaterial&&d(m,y,S)):y.isMeshMatcapMaterial?(s(m,y),g(m,y)):y.isMeshDepthMaterial?s(m,y):y.isMeshDistanceMaterial?(s(m,y),v(m,y)):y.isMeshNormalMaterial?s(m,y):y.isLineBasicMaterial?(o(m,y),y.isLineDashedMaterial&&a(m,y)):y.isPointsMaterial?l(m,y,w,A):y.isSpriteMaterial?c(m,y):y.isShadowMaterial?(m.color.value.copy(y.color),m.opacity.value=y.opacity):y.isShaderMaterial&&(y.uniformsNeedUpdate=!1)}function s(m,y){m.opacity.value=y.opacity,y.color&&m.diffuse.value.copy(y.color),y.emissive&&m.emissive.value.copy(y.emissive).multiplyScalar(y.emissiveIntensity),y.map&&(m.map.value=y.map,t(y.map,m.mapTransform)),y.alphaMap&&(m.alphaMap.value=y.alphaMap,t(y.alphaMap,m.alphaMapTransform)),y.bumpMap&&(m.bumpMap.value=y.bumpMap,t(y.bumpMap,m.bumpMapTransform),m.bumpScale.value=y.bumpScale,y.side===Bn&&(m.bumpScale.value*=-1)),y.normalMap&&(m.normalMap.value=y.normalMap,t(y.normalMap,m.normalMapTransform),m.normalScale.value.copy(y.normalScale),y.side===Bn&&m.normalScale.value.negate()),y.displacementMap&&(m.displacementMap.value=y.displacementMap,t(y.displacementMap,m.displacementMapTransform),m.displacementScale.value=y.displacementScale,m.displacementBias.value=y.displacementBias),y.emissiveMap&&(m.emissiveMap.value=y.emissiveMap,t(y.emissiveMap,m.emissiveMapTransform)),y.specularMap&&(m.specularMap.value=y.specularMap,t(y.specularMap,m.specularMapTransform)),y.alphaTest>0&&(m.alphaTest.value=y.alphaTest);let w=e.get(y),A=w.envMap,S=w.envMapRotation;A&&(m.envMap.value=A,m.envMapRotation.value.setFromMatrix4(xR.makeRotationFromEuler(S)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(Z0),m.reflectivity.value=y.reflectivity,m.ior.value=y.ior,m.refractionRatio.value=y.refractionRatio),y.lightMap&&(m.lightMap.value=y.lightMap,m.lightMapIntensity.value=y.lightMapIntensity,t(y.lightMap,m.lightMapTransform)),y.aoMap&&(m.aoMap.value=y.aoMap,m.aoMapIntensity.value=y.aoMapIntensity,t(y.aoMap,m.aoMapTransform))}function o(m,y){m.diffuse.value.copy(y.color),m.opacity.value=y.opacity,y.map&&(m.map.value=y.map,t(y.map,m.mapTransform))}function a(m,y){m.dashSize.value=y.dashSize,m.totalSize.value=y.dashSize+y.gapSize,m.scale.value=y.scale}function l(m,y,w,A){m.diffuse.value.copy(y.color),m.opacity.value=y.opacity,m.size.value=y.size*w,m.scale.value=A*.5,y.map&&(m.map.value=y.map,t(y.map,m.uvTransform)),y.alphaMap&&(m.alphaMap.value=y.alphaMap,t(y.alphaMap,m.alphaMapTransform)),y.alphaTest>0&&(m.alphaTest.value=y.alphaTest)}function c(m,y){m.diffuse.value.copy(y.color),m.opacity.value=y.opacity,m.rotation.value=y.rotation,y.map&&(m.map.value=y.map,t(y.map,m.mapTransform)),y.alphaMap&&(m.alphaMap.value=y.alphaMap,t(y.alphaMap,m.alphaMapTransform)),y.alphaTest>0&&(m.alphaTest.value=y.alphaTest)}function h(m,y){m.specular.value.copy(y.specular),m.shininess.value=Math.max(y.shininess,1e-4)}function u(m,y){y.gradientMap&&(m.gradientMap.value=y.gradientMap)}function f(m,y){m.metalness.value=y.metalness,y.metalnessMap&&(m.metalnessMap.value=y.metalnessMap,t(y.metalnessMap,m.metalnessMapTransform)),m.roughness.value=y.roughness,y.roughnessMap&&(m.roughnessMap.value=y.roughnessMap,t(y.roughnessMap,m.roughnessMapTransform)),y.envMap&&(m.envMapIntensity.value=y.envMapIntensity)}function d(m,y,w){m.ior.value=y.ior,y.diffuseRoughness>0&&(m.diffuseRoughness.value=y.diffuseRoughness,y.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=y.diffuseRoughnessMap,t(y.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),y.sheen>0&&(m.sheenColor.value.copy(y.sheenColor).multiplyScalar(y.sheen),m.sheenRoughness.value=y.sheenRoughness,y.sheenColorMap&&(m.sheenColorMap.value=y.sheenColorMap,t(y.sheenColorMap,m.sheenColorMapTransform)),y.sheenRoughnessMap&&(m.sheenRoughnessMap.value=y.sheenRoughnessMap,t(y.sheenRoughnessMap,m.sheenRoughnessMapTransform))),y.clearcoat>0&&(m.clearcoat.value=y.clearcoat,m.clearcoatRoughness.value=y.clearcoatRoughness,y.clearcoatMap&&(m.clearcoatMap.value=y.clearcoatMap,t(y.clearcoatMap,m.clearcoatMapTransform)),y.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=y.clearcoatRoughnessMap,t(y.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),y.clearcoatNormalMap&&(m.clearcoatNormalMap.value=y.clearcoatNormalMap,t(y.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(y.clearcoatNormalScale),y.side===Bn&&m.clearcoatNormalScale.value.negate())),y.dispersion>0&&(m.dispersion.value=y.dispersion),y.retroreflectivity>0&&(m.retroreflectivity.value=y.retroreflectivity),y.iridescence>0&&(m.iridescence.value=y.iridescence,m.iridescenceIOR.value=y.iridescenceIOR,m.iridescenceThicknessMinimum.value=y.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=y.iridescenceThicknessMaximum,y.iridescenceMap&&(m.iridescenceMap.value=y.iridescenceMap,t(y.iridescenceMap,m.iridescenceMapTransform)),y.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=y.iridescenceThicknessMap,t(y.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),y.transmission>0&&(m.transmission.value=y.transmission,m.transmissionSamplerMap.value=w.texture,m.transmissionSamplerSize.value.set(w.width,w.height),y.transmissionMap&&(m.transmissionMap.value=y.transmissionMap,t(y.transmissionMap,m.transmissionMapTransform)),m.thickness.value=y.thickness,y.thicknessMap&&(m.thicknessMap.value=y.thicknessMap,t(y.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=y.attenuationDistance,m.attenuationColor.value.copy(y.attenuationColor)),y.anisotropy>0&&(m.anisotropyVector.value.set(y.anisotropy*Math.cos(y.anisotropyRotation),y.anisotropy*Math.sin(y.anisotropyRotation)),y.anisotropyMap&&(m.anisotropyMap.value=y.anisotropyMap,t(y.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=y.specularIntensity,m.specularColor.value.copy(y.specularColor),y.specularColorMap&&(m.specularColorMap.value=y.specularColorMap,t(y.specularColorMap,m.specularColorMapTransform)),y.specularIntensityMap&&(m.specularIntensityMap.value=y.specularIntensityMap,t(y.specularIntensityMap,m.specularIntensityMapTransform))}function g(m,y){y.matcap&&(m.matcap.value=y.matcap)}function v(m,y){let w=e.get(y).light;m.referencePosition.value.setFromMatrixPosition(w.matrixWorld),m.nearDistance.value=w.shadow.camera.near,m.farDistance.value=w.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function wR(n,e,t,i){let r={},s={};function o(w,A){let S=A.program;i.uniformBlockBinding(w,S,r[w.id])}function a(w,A){let S=r[w.id];S===void 0&&(g(w),S=l(w),r[w.id]=S,w.addEventListener("dispose",m));let R=A.program;i.updateUBOMapping(w,R);let C=e.render.frame;s[w.id]!==C&&(c(w),s[w.id]=C)}function l(w){let A=n.createBuffer(),S=w.__size,R=w.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,S,R),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function c(w){let A=r[w.id],S=w.uniforms,R=w.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let C=0,_=S.length;C<_;C++){let M=S[C];if(Array.isArray(M))for(let N=0,I=M.length;N<I;N++)h(M[N],C,N,R);else h(M,C,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(w,A,S,R){if(f(w,A,S,R)===!0){let C=w.__offset,_=w.value;if(Array.isArray(_)){let M=0;for(let N=0;N<_.length;N++){let I=_[N],k=v(I,!0);u(I,w.__data,M),M+=k.storage/Float32Array.BYTES_PER_ELEMENT}}else u(_,w.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,C,w.__data)}}function u(w,A,S){typeof w=="number"||typeof w=="boolean"?A[S]=w:w.isMatrix3?(A[S]=w.elements[0],A[S+1]=w.elements[1],A[S+2]=w.elements[2],A[S+3]=0,A[S+4]=w.elements[3],A[S+5]=w.elements[4],A[S+6]=w.elements[5],A[S+7]=0,A[S+8]=w.elements[6],A[S+9]=w.elements[7],A[S+10]=w.elements[8],A[S+11]=0):ArrayBuffer.isView(w)?A.set(w.subarray(0,A.length-S),S):w.toArray(A,S)}function f(w,A,S,R){let C=w.value,_=A+"_"+S;if(Array.isArray(C)){R[_]===void 0&&(R[_]=[]);let M=R[_],N=!1;for(let I=0;I<C.length;I++)d(C[I],M,I)===!0&&(N=!0);return N}return d(C,R,_)}function d(w,A,S){if(A[S]===void 0)return typeof w=="number"||typeof w=="boolean"?A[S]=w:ArrayBuffer.isView(w)?A[S]=w.slice():A[S]=w.clone(),!0;{let R=A[S];if(typeof w=="number"||typeof w=="boolean"){if(R!==w)return A[S]=w,!0}else{if(ArrayBuffer.isView(w))return!0;if(R.equals(w)===!1)return R.copy(w),!0}}return!1}function g(w){let A=w.uniforms,S=0,R=16;for(let _=0,M=A.length;_<M;_++){let N=Array.isArray(A[_])?A[_]:[A[_]];for(let I=0,k=N.length;I<k;I++){let B=N[I],X=Array.isArray(B.value)?B.value:[B.value],L=Array.isArray(A[_])||Array.isArray(B.value),q=S;for(let V=0,ie=X.length;V<ie;V++){let W=X[V],te=v(W,L),ne=S%R,Me=ne%te.boundary,De=ne+Me;S+=Me,De!==0&&R-De<te.storage&&(S+=R-De),V===0&&(q=S),S+=te.storage}let Y=B.type==="int"?Int32Array:B.type==="uint"?Uint32Array:Float32Array;B.__data=new Y((S-q)/Float32Array.BYTES_PER_ELEMENT),B.__offset=q}}let C=S%R;return C>0&&(S+=R-C),w.__size=S,w.__cache={},this}function v(w,A){let S={boundary:0,storage:0};return typeof w=="number"||typeof w=="boolean"?(S.boundary=4,S.storage=4):w.isVector2?(S.boundary=8,S.storage=8):w.isVector3||w.isColor?(S.boundary=16,S.storage=12):w.isVector4?(S.boundary=16,S.storage=16):w.isMatrix3?(S.boundary=16,S.storage=48):w.isMatrix4?(S.boundary=16,S.storage=64):w.isTexture?Ge("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(w)?(S.boundary=16,S.storage=w.byteLength):Ge("WebGLRenderer: Unsupported uniform value type.",w),A===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function m(w){let A=w.target;A.removeEventListener("dispose",m),n.deleteBuffer(r[A.id]),delete r[A.id],delete s[A.id]}function y(){for(let w in r)n.deleteBuffer(r[w]);r={},s={}}return{bind:o,update:a,dispose:y}}var SR=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),qi=null;function MR(){return qi===null&&(qi=new wr(SR,16,16,os,Ri),qi.name="DFG_LUT",qi.minFilter=Mn,qi.magFilter=Mn,qi.wrapS=Bi,qi.wrapT=Bi,qi.generateMipmaps=!1,qi.needsUpdate=!0),qi}var Au=class{constructor(e={}){let{canvas:t=c0(),context:i=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:d=zn}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let v=d,m=new Set([as,zo,Bo]),y=new Set([zn,Vn,Oo,Us,Wh,Xh]),w=new Uint32Array(4),A=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},R=null,C=null,_=[],M=[],N=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Wi,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,k=!1,B=null,X=null,L=null,q=null;this._outputColorSpace=jn;let Y=0,V=0,ie=null,W=-1,te=null,ne=new Wt,Me=new Wt,De=null,K=new yt(0),re=0,xe=t.width,ke=t.height,ge=1,qe=null,It=null,Ue=new Wt(0,0,xe,ke),dt=new Wt(0,0,xe,ke),ft=!1,tt=new ks,wn=new Th,on=!1,Wn=!1,zt=new Ot,Ni=new O,mn=new Wt,li={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},ci=!1;function hi(){return ie===null?ge:1}let U=i;function ui(b,D){return t.getContext(b,D)}let Nt,Ft,ye,an,Ve,Ke,T,x,G,se,ee,ce,pe,J,j,ue,P,Q,Z,de,le,he,Fe;try{let b={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",ze,!1),t.addEventListener("webglcontextrestored",et,!1),t.addEventListener("webglcontextcreationerror",ve,!1),U===null){let D="webgl2";if(U=ui(D,b),U===null)throw ui(D)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}nt()}catch(b){throw t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",et,!1),t.removeEventListener("webglcontextcreationerror",ve,!1),Ye("WebGLRenderer: "+b.message),b}function nt(){Nt=new NE(U),Nt.init(),le=new yR(U,Nt),Ft=new ME(U,Nt,e,le),ye=new mR(U,Nt),Ft.reversedDepthBuffer&&f&&ye.buffers.depth.setReversed(!0),X=U.createFramebuffer(),L=U.createFramebuffer(),q=U.createFramebuffer(),an=new OE(U),Ve=new tR,Ke=new gR(U,Nt,ye,Ve,Ft,le,an),T=new kE(I),x=new z1(U),he=new wE(U,x),G=new FE(U,x,an,he),se=new zE(U,G,x,he,an),Q=new BE(U,Ft,Ke),j=new AE(Ve),ee=new eR(I,T,Nt,Ft,he,j),ce=new bR(I,Ve),pe=new iR,J=new cR(Nt),P=new bE(I,T,ye,se,g,l),ue=new pR(I,se,Ft),Fe=new wR(U,an,Ft,ye),Z=new SE(U,Nt,an),de=new UE(U,Nt,an),an.programs=ee.programs,I.capabilities=Ft,I.extensions=Nt,I.properties=Ve,I.renderLists=pe,I.shadowMap=ue,I.state=ye,I.info=an}v!==zn&&(N=new GE(v,t.width,t.height,a,r,s));let ae=new bm(I,U);this.xr=ae,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let b=Nt.get("WEBGL_lose_context");b&&b.loseContext()},this.forceContextRestore=function(){let b=Nt.get("WEBGL_lose_context");b&&b.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(b){b!==void 0&&(ge=b,this.setSize(xe,ke,!1))},this.getSize=function(b){return b.set(xe,ke)},this.setSize=function(b,D,$=!0){if(ae.isPresenting){Ge("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=b,ke=D,t.width=Math.floor(b*ge),t.height=Math.floor(D*ge),$===!0&&(t.style.width=b+"px",t.style.height=D+"px"),N!==null&&N.setSize(t.width,t.height),this.setViewport(0,0,b,D)},this.getDrawingBufferSize=function(b){return b.set(xe*ge,ke*ge).floor()},this.setDrawingBufferSize=function(b,D,$){xe=b,ke=D,ge=$,t.width=Math.floor(b*$),t.height=Math.floor(D*$),this.setViewport(0,0,b,D)},this.setEffects=function(b){if(v===zn){Ye("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(b){for(let D=0;D<b.length;D++)if(b[D].isOutputPass===!0){Ge("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}N.setEffects(b||[])},this.getCurrentViewport=function(b){return b.copy(ne)},this.getViewport=function(b){return b.copy(Ue)},this.setViewport=function(b,D,$,z){b.isVector4?Ue.set(b.x,b.y,b.z,b.w):Ue.set(b,D,$,z),ye.viewport(ne.copy(Ue).multiplyScalar(hi()).round())},this.getScissor=function(b){return b.copy(dt)},this.setScissor=function(b,D,$,z){b.isVector4?dt.set(b.x,b.y,b.z,b.w):dt.set(b,D,$,z),ye.scissor(Me.copy(dt).multiplyScalar(hi()).round())},this.getScissorTest=function(){return ft},this.setScissorTest=function(b){ye.setScissorTest(ft=b)},this.setOpaqueSort=function(b){qe=b},this.setTransparentSort=function(b){It=b},this.getClearColor=function(b){return b.copy(P.getClearColor())},this.setClearColor=function(){P.setClearColor(...arguments)},this.getClearAlpha=function(){return P.getClearAlpha()},this.setClearAlpha=function(){P.setClearAlpha(...arguments)},this.clear=function(b=!0,D=!0,$=!0){let z=0;if(b){let H=!1;if(ie!==null){let me=ie.texture.format;H=m.has(me)}if(H){let me=ie.texture.type,Te=y.has(me),fe=P.getClearColor(),be=P.getClearAlpha(),Le=fe.r,Ze=fe.g,lt=fe.b;Te?(w[0]=Le,w[1]=Ze,w[2]=lt,w[3]=be,U.clearBufferuiv(U.COLOR,0,w)):(A[0]=Le,A[1]=Ze,A[2]=lt,A[3]=be,U.clearBufferiv(U.COLOR,0,A))}else z|=U.COLOR_BUFFER_BIT}D&&(z|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(z|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&U.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(b){b.setRenderer(this),B=b},this.dispose=function(){t.removeEventListener("webglcontextlost",ze,!1),t.removeEventListener("webglcontextrestored",et,!1),t.removeEventListener("webglcontextcreationerror",ve,!1),P.dispose(),pe.dispose(),J.dispose(),Ke.dispose(),Ve.dispose(),T.dispose(),se.dispose(),G.dispose(),he.dispose(),Fe.dispose(),ee.dispose(),ae.dispose(),ae.removeEventListener("sessionstart",Ly),ae.removeEventListener("sessionend",Dy),_s.stop()};function ze(b){b.preventDefault(),rm("WebGLRenderer: Context Lost."),k=!0}function et(){rm("WebGLRenderer: Context Restored."),k=!1;let b=an.autoReset,D=ue.enabled,$=ue.autoUpdate,z=ue.needsUpdate,H=ue.type;nt(),an.autoReset=b,ue.enabled=D,ue.autoUpdate=$,ue.needsUpdate=z,ue.type=H}function ve(b){Ye("WebGLRenderer: A WebGL context could not be created. Reason: ",b.statusMessage)}function At(b){let D=b.target;D.removeEventListener("dispose",At),gn(D)}function gn(b){Ur(b),Ve.remove(b)}function Ur(b){let D=Ve.get(b).programs;D!==void 0&&(D.forEach(function($){ee.releaseProgram($)}),b.isShaderMaterial&&ee.releaseShaderCache(b))}this.renderBufferDirect=function(b,D,$,z,H,me){D===null&&(D=li);let Te=H.isMesh&&H.matrixWorld.determinantAffine()<0,fe=tM(b,D,$,z,H);ye.setMaterial(z,Te);let be=$.index,Le=1;if(z.wireframe===!0){if(be=G.getWireframeAttribute($),be===void 0)return;Le=2}let Ze=$.drawRange,lt=$.attributes.position,Ee=Ze.start*Le,ct=(Ze.start+Ze.count)*Le;me!==null&&(Ee=Math.max(Ee,me.start*Le),ct=Math.min(ct,(me.start+me.count)*Le)),be!==null?(Ee=Math.max(Ee,0),ct=Math.min(ct,be.count)):lt!=null&&(Ee=Math.max(Ee,0),ct=Math.min(ct,lt.count));let nn=ct-Ee;if(nn<0||nn===1/0)return;he.setup(H,z,fe,$,be);let Rt,Et=Z;if(be!==null&&(Rt=x.get(be),Et=de,Et.setIndex(Rt)),H.isMesh)z.wireframe===!0?(ye.setLineWidth(z.wireframeLinewidth*hi()),Et.setMode(U.LINES)):Et.setMode(U.TRIANGLES);else if(H.isLine){let Cn=z.linewidth;Cn===void 0&&(Cn=1),ye.setLineWidth(Cn*hi()),H.isLineSegments?Et.setMode(U.LINES):H.isLineLoop?Et.setMode(U.LINE_LOOP):Et.setMode(U.LINE_STRIP)}else H.isPoints?Et.setMode(U.POINTS):H.isSprite&&Et.setMode(U.TRIANGLES);if(H.isBatchedMesh)if(Nt.get("WEBGL_multi_draw"))Et.renderMultiDraw(H._multiDrawStarts,H._multiDrawCounts,H._multiDrawCount);else{let Cn=H._multiDrawStarts,Ce=H._multiDrawCounts,Un=H._multiDrawCount,_t=be?x.get(be).bytesPerElement:1,xs=Ve.get(z).currentProgram.getUniforms();for(let Rn=0;Rn<Un;Rn++)xs.setValue(U,"_gl_DrawID",Rn),Et.render(Cn[Rn]/_t,Ce[Rn])}else if(H.isInstancedMesh)Et.renderInstances(Ee,nn,H.count);else if($.isInstancedBufferGeometry){let Cn=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,Ce=Math.min($.instanceCount,Cn);Et.renderInstances(Ee,nn,Ce)}else Et.render(Ee,nn)};function Iy(b,D,$,z){B!==null&&b.isNodeMaterial&&B.setObject(z,b),on===!0&&j.setState(b,$,!1),b.transparent===!0&&b.side===kn&&b.forceSinglePass===!1?(b.side=Bn,b.needsUpdate=!0,Oa(b,D,z),b.side=ss,b.needsUpdate=!0,Oa(b,D,z),b.side=kn):Oa(b,D,z)}this.compile=function(b,D,$=null){$===null&&($=b),B!==null&&B.renderStart(b,D,$),C=J.get($),C.init(D),M.push(C),$.traverseVisible(function(H){H.isLight&&H.layers.test(D.layers)&&(C.pushLight(H),H.castShadow&&C.pushShadow(H))}),b!==$&&b.traverseVisible(function(H){H.isLight&&H.layers.test(D.layers)&&(C.pushLight(H),H.castShadow&&C.pushShadow(H))}),C.setupLights(),B!==null&&B.updateLights(C.state.lightsArray),Wn=this.localClippingEnabled,on=j.init(this.clippingPlanes,Wn),on===!0&&j.setGlobalState(this.clippingPlanes,D),B!==null&&ue.render(C.state.shadowsArray,$,D);let z=new Set;return b.traverse(function(H){if(!(H.isMesh||H.isPoints||H.isLine||H.isSprite))return;let me=H.material;if(me)if(Array.isArray(me))for(let Te=0;Te<me.length;Te++){let fe=me[Te];Iy(fe,$,D,H),z.add(fe)}else Iy(me,$,D,H),z.add(me)}),C=M.pop(),B!==null&&B.renderEnd(),z},this.compileAsync=function(b,D,$=null){let z=this.compile(b,D,$);return new Promise(H=>{function me(){if(z.forEach(function(Te){let be=Ve.get(Te).currentProgram;(be===void 0||be.isReady())&&z.delete(Te)}),z.size===0){H(b);return}setTimeout(me,10)}Nt.get("KHR_parallel_shader_compile")!==null?me():setTimeout(me,10)})};let zf=null;function QS(b){zf&&zf(b)}function Ly(){_s.stop()}function Dy(){_s.start()}let _s=new z0;_s.setAnimationLoop(QS),typeof self<"u"&&_s.setContext(self),this.setAnimationLoop=function(b){zf=b,ae.setAnimationLoop(b),b===null?_s.stop():_s.start()},ae.addEventListener("sessionstart",Ly),ae.addEventListener("sessionend",Dy),this.render=function(b,D){if(D!==void 0&&D.isCamera!==!0){Ye("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(k===!0)return;B!==null&&B.renderStart(b,D);let $=ae.enabled===!0&&ae.isPresenting===!0,z=N!==null&&(ie===null||$)&&N.begin(I,ie);if(b.matrixWorldAutoUpdate===!0&&b.updateMatrixWorld(),D.parent===null&&D.matrixWorldAutoUpdate===!0&&D.updateMatrixWorld(),ae.enabled===!0&&ae.isPresenting===!0&&(N===null||N.isCompositing()===!1)&&(ae.cameraAutoUpdate===!0&&ae.updateCamera(D),D=ae.getCamera()),b.isScene===!0&&b.onBeforeRender(I,b,D,ie),C=J.get(b,M.length),C.init(D),C.state.textureUnits=Ke.getTextureUnits(),M.push(C),zt.multiplyMatrices(D.projectionMatrix,D.matrixWorldInverse),D.isArrayCamera?wn.setFromArrayCamera(D):tt.setFromProjectionMatrix(zt,gi,D.reversedDepth),Wn=this.localClippingEnabled,on=j.init(this.clippingPlanes,Wn),R=pe.get(b,_.length),R.init(),_.push(R),this.info.render.frame++,ae.enabled===!0&&ae.isPresenting===!0){let Te=I.xr.getDepthSensingMesh();Te!==null&&Vf(Te,D,-1/0,I.sortObjects)}Vf(b,D,0,I.sortObjects),R.finish(),B!==null&&B.updateLights(C.state.lightsArray),I.sortObjects===!0&&R.sort(qe,It),ci=ae.enabled===!1||ae.isPresenting===!1||ae.hasDepthSensing()===!1,ci&&P.addToRenderList(R,b),this.info.autoReset===!0&&this.info.reset(),on===!0&&j.beginShadows();let H=C.state.shadowsArray;if(ue.render(H,b,D),on===!0&&j.endShadows(),(z&&N.hasRenderPass())===!1){let Te=R.opaque,fe=R.transmissive;if(C.setupLights(),D.isArrayCamera){let be=D.cameras;if(fe.length>0)for(let Le=0,Ze=be.length;Le<Ze;Le++){let lt=be[Le];Ny(Te,fe,b,lt)}ci&&P.render(b);for(let Le=0,Ze=be.length;Le<Ze;Le++){let lt=be[Le];ky(R,b,lt,lt.viewport)}}else fe.length>0&&Ny(Te,fe,b,D),ci&&P.render(b),ky(R,b,D)}ie!==null&&V===0&&(Ke.updateMultisampleRenderTarget(ie),Ke.updateRenderTargetMipmap(ie)),z&&N.end(I),b.isScene===!0&&b.onAfterRender(I,b,D),he.resetDefaultState(),W=-1,te=null,M.pop(),M.length>0?(C=M[M.length-1],Ke.setTextureUnits(C.state.textureUnits),on===!0&&j.setGlobalState(I.clippingPlanes,C.state.camera)):C=null,_.pop(),_.length>0?R=_[_.length-1]:R=null,B!==null&&B.renderEnd()};function Vf(b,D,$,z){if(b.visible===!1)return;if(b.layers.test(D.layers)){if(b.isGroup)$=b.renderOrder;else if(b.isLOD)b.autoUpdate===!0&&b.update(D);else if(b.isLight)C.pushLight(b),b.castShadow&&C.pushShadow(b);else if(b.isSprite){let Te=D.isArrayCamera?wn:tt;if(!b.frustumCulled||b.intersectsFrustum(Te)){z&&mn.setFromMatrixPosition(b.matrixWorld).applyMatrix4(zt);let fe=se.update(b),be=b.material;be.visible&&R.push(b,fe,be,$,mn.z,null,D)}}else if(b.isMesh||b.isLine||b.isPoints){let Te=D.isArrayCamera?wn:tt;if(!b.frustumCulled||b.intersectsFrustum(Te)){let fe=se.update(b),be=b.material;if(z&&(b.boundingSphere!==void 0?(b.boundingSphere===null&&b.computeBoundingSphere(),mn.copy(b.boundingSphere.center)):(fe.boundingSphere===null&&fe.computeBoundingSphere(),mn.copy(fe.boundingSphere.center)),mn.applyMatrix4(b.matrixWorld).applyMatrix4(zt)),Array.isArray(be)){let Le=fe.groups;for(let Ze=0,lt=Le.length;Ze<lt;Ze++){let Ee=Le[Ze],ct=be[Ee.materialIndex];ct&&ct.visible&&R.push(b,fe,ct,$,mn.z,Ee,D)}}else be.visible&&R.push(b,fe,be,$,mn.z,null,D)}}}let me=b.children;for(let Te=0,fe=me.length;Te<fe;Te++)Vf(me[Te],D,$,z)}function ky(b,D,$,z){let{opaque:H,transmissive:me,transparent:Te}=b;C.setupLightsView($),on===!0&&j.setGlobalState(I.clippingPlanes,$),z&&ye.viewport(ne.copy(z)),H.length>0&&Ic(H,D,$),me.length>0&&Ic(me,D,$),Te.length>0&&Ic(Te,D,$),ye.buffers.depth.setTest(!0),ye.buffers.depth.setMask(!0),ye.buffers.color.setMask(!0),ye.setPolygonOffset(!1)}function Ny(b,D,$,z){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(C.state.transmissionRenderTarget[z.id]===void 0){let Ee=Nt.has("EXT_color_buffer_half_float")||Nt.has("EXT_color_buffer_float");C.state.transmissionRenderTarget[z.id]=new cn(1,1,{generateMipmaps:!0,type:Ee?Ri:zn,minFilter:Ar,samples:Math.max(4,Ft.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:st.workingColorSpace})}let me=C.state.transmissionRenderTarget[z.id],Te=z.viewport||ne;me.setSize(Te.z*I.transmissionResolutionScale,Te.w*I.transmissionResolutionScale);let fe=I.getRenderTarget(),be=I.getActiveCubeFace(),Le=I.getActiveMipmapLevel();I.setRenderTarget(me),I.getClearColor(K),re=I.getClearAlpha(),re<1&&I.setClearColor(16777215,.5),I.clear(),ci&&P.render($);let Ze=I.toneMapping;I.toneMapping=Wi;let lt=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),C.setupLightsView(z),on===!0&&j.setGlobalState(I.clippingPlanes,z),Ic(b,$,z),Ke.updateMultisampleRenderTarget(me),Ke.updateRenderTargetMipmap(me),Nt.has("WEBGL_multisampled_render_to_texture")===!1){let Ee=!1;for(let ct=0,nn=D.length;ct<nn;ct++){let Rt=D[ct],{object:Et,geometry:Cn,material:Ce,group:Un}=Rt;if(Ce.side===kn&&Et.layers.test(z.layers)){let _t=Ce.side;Ce.side=Bn,Ce.needsUpdate=!0,Fy(Et,$,z,Cn,Ce,Un),Ce.side=_t,Ce.needsUpdate=!0,Ee=!0}}Ee===!0&&(Ke.updateMultisampleRenderTarget(me),Ke.updateRenderTargetMipmap(me))}I.setRenderTarget(fe,be,Le),I.setClearColor(K,re),lt!==void 0&&(z.viewport=lt),I.toneMapping=Ze}function Ic(b,D,$){let z=D.isScene===!0?D.overrideMaterial:null;for(let H=0,me=b.length;H<me;H++){let Te=b[H],{object:fe,geometry:be,group:Le}=Te,Ze=Te.material;Ze.allowOverride===!0&&z!==null&&(Ze=z),fe.layers.test($.layers)&&Fy(fe,D,$,be,Ze,Le)}}function Fy(b,D,$,z,H,me){B!==null&&H.isNodeMaterial&&B.setObject(b,H),b.onBeforeRender(I,D,$,z,H,me),b.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,b.matrixWorld),b.normalMatrix.getNormalMatrix(b.modelViewMatrix),H.onBeforeRender(I,D,$,z,b,me),H.transparent===!0&&H.side===kn&&H.forceSinglePass===!1?(H.side=Bn,H.needsUpdate=!0,I.renderBufferDirect($,D,z,H,b,me),H.side=ss,H.needsUpdate=!0,I.renderBufferDirect($,D,z,H,b,me),H.side=kn):I.renderBufferDirect($,D,z,H,b,me),b.onAfterRender(I,D,$,z,H,me)}function Uy(b){let D=0;for(let $ of b)$.texture!==null&&D++;return D}function Oa(b,D,$){D.isScene!==!0&&(D=li);let z=Ve.get(b),H=C.state.lights,me=C.state.shadowsArray,Te=H.state.version,fe=ee.getParameters(b,H.state,me,D,$,C.state.lightProbeGridArray),be=ee.getProgramCacheKey(fe),Le=z.programs;z.environment=b.isMeshStandardMaterial||b.isMeshLambertMaterial||b.isMeshPhongMaterial?D.environment:null,z.fog=D.fog;let Ze=b.isMeshStandardMaterial||b.isMeshLambertMaterial&&!b.envMap||b.isMeshPhongMaterial&&!b.envMap;z.envMap=T.get(b.envMap||z.environment,Ze),z.envMapRotation=z.environment!==null&&b.envMap===null?D.environmentRotation:b.envMapRotation,Le===void 0&&(b.addEventListener("dispose",At),Le=new Map,z.programs=Le,z.programVariants=new Map);let lt=Le.get(be);if(lt!==void 0){if(z.currentProgram===lt&&z.lightsStateVersion===Te)return By(b,fe),lt}else fe.uniforms=ee.getUniforms(b),B!==null&&b.isNodeMaterial&&B.build(b,$,fe),b.onBeforeCompile(fe,I),lt=ee.acquireProgram(fe,be),Le.set(be,lt),z.uniforms=fe.uniforms;let Ee=z.uniforms;return(!b.isShaderMaterial&&!b.isRawShaderMaterial||b.clipping===!0)&&(Ee.clippingPlanes=j.uniform),By(b,fe),z.needsLights=iM(b),z.lightsStateVersion=Te,z.needsLights&&(Ee.ambientLightColor.value=H.state.ambient,Ee.lightProbe.value=H.state.probe,Ee.sunLights.value=H.state.sun,Ee.sunLightShadows.value=H.state.sunShadow,Ee.directionalLights.value=H.state.directional,Ee.directionalLightShadows.value=H.state.directionalShadow,Ee.spotLights.value=H.state.spot,Ee.spotLightShadows.value=H.state.spotShadow,Ee.rectAreaLights.value=H.state.rectArea,Ee.ltc_1.value=H.state.rectAreaLTC1,Ee.ltc_2.value=H.state.rectAreaLTC2,Ee.pointLights.value=H.state.point,Ee.pointLightShadows.value=H.state.pointShadow,Ee.hemisphereLights.value=H.state.hemi,Ee.sunShadowMatrix.value=H.state.sunShadowMatrix,Ee.sunShadowCascade.value=H.state.sunShadowCascade,Ee.directionalShadowMatrix.value=H.state.directionalShadowMatrix,Ee.spotLightMatrix.value=H.state.spotLightMatrix,Ee.spotLightMap.value=H.state.spotLightMap,Ee.pointShadowMatrix.value=H.state.pointShadowMatrix),z.numLightProbeGrids=Uy(C.state.lightProbeGridArray),z.currentProgram=lt,z.uniformsList=null,lt}function eM(b,D,$,z,H){let me=Ve.get(b),Te=me.currentProgram.id+","+z+","+H,fe=me.programVariants.get(Te);return fe===void 0?(fe=Oa(b,D,$),me.programVariants.set(Te,fe)):(me.currentProgram=fe,me.uniformsList=null,me.outputColorSpace=z,me.toneMapping=H),fe}function Oy(b){if(b.uniformsList===null){let D=b.currentProgram.getUniforms();b.uniformsList=Go.seqWithValue(D.seq,b.uniforms)}return b.uniformsList}function By(b,D){let $=Ve.get(b);$.outputColorSpace=D.outputColorSpace,$.batching=D.batching,$.batchingColor=D.batchingColor,$.instancing=D.instancing,$.instancingColor=D.instancingColor,$.instancingMorph=D.instancingMorph,$.skinning=D.skinning,$.morphTargets=D.morphTargets,$.morphNormals=D.morphNormals,$.morphColors=D.morphColors,$.morphTargetsCount=D.morphTargetsCount,$.numClippingPlanes=D.numClippingPlanes,$.numIntersection=D.numClipIntersection,$.vertexAlphas=D.vertexAlphas,$.vertexTangents=D.vertexTangents,$.toneMapping=D.toneMapping}function tM(b,D,$,z,H){D.isScene!==!0&&(D=li),Ke.resetTextureUnits();let me=D.fog,Te=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?D.environment:null,fe=ie===null?I.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:st.workingColorSpace,be=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Le=T.get(z.envMap||Te,be),Ze=z.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,lt=!!$.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Ee=!!$.morphAttributes.position,ct=!!$.morphAttributes.normal,nn=!!$.morphAttributes.color,Rt=Wi;z.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(Rt=I.toneMapping);let Et=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,Cn=Et!==void 0?Et.length:0,Ce=Ve.get(z),Un=C.state.lights;if(on===!0&&(Wn===!0||b!==te)){let Vt=b===te&&z.id===W;j.setState(z,b,Vt)}let _t=!1,xs=!1;z.version===Ce.__version?Ce.needsLights&&Ce.lightsStateVersion!==Un.state.version||H.isBatchedMesh&&Ce.batching===!1||!H.isBatchedMesh&&Ce.batching===!0||H.isBatchedMesh&&Ce.batchingColor===!0&&H._colorsTexture===null||H.isBatchedMesh&&Ce.batchingColor===!1&&H._colorsTexture!==null||H.isInstancedMesh&&Ce.instancing===!1||!H.isInstancedMesh&&Ce.instancing===!0||H.isSkinnedMesh&&Ce.skinning===!1||!H.isSkinnedMesh&&Ce.skinning===!0||H.isInstancedMesh&&Ce.instancingColor===!0&&H.instanceColor===null||H.isInstancedMesh&&Ce.instancingColor===!1&&H.instanceColor!==null||H.isInstancedMesh&&Ce.instancingMorph===!0&&H.morphTexture===null||H.isInstancedMesh&&Ce.instancingMorph===!1&&H.morphTexture!==null||Ce.envMap!==Le||z.fog===!0&&Ce.fog!==me||Ce.numClippingPlanes!==void 0&&(Ce.numClippingPlanes!==j.numPlanes||Ce.numIntersection!==j.numIntersection)||Ce.vertexAlphas!==Ze||Ce.vertexTangents!==lt||Ce.morphTargets!==Ee||Ce.morphNormals!==ct||Ce.morphColors!==nn||Ce.morphTargetsCount!==Cn||Ce.numLightProbeGrids!==Uy(C.state.lightProbeGridArray)?_t=!0:(Ce.outputColorSpace!==fe||Ce.toneMapping!==Rt)&&(xs=!0):(_t=!0,Ce.__version=z.version);let Rn=Ce.currentProgram;(_t===!0||xs===!0)&&(Rn=xs===!0?eM(z,D,H,fe,Rt):Oa(z,D,H),B&&z.isNodeMaterial&&B.onUpdateProgram(z,Rn,Ce));let Lc=!1,Or=!1,bs=!1,mt=Rn.getUniforms(),Sn=Ce.uniforms;if(ye.useProgram(Rn.program)&&(Lc=!0,Or=!0,bs=!0),z.id!==W&&(W=z.id,Or=!0),Lc||te!==b){ye.buffers.depth.getReversed()&&b.reversedDepth!==!0&&(b._reversedDepth=!0,b.updateProjectionMatrix()),mt.setValue(U,"projectionMatrix",b.projectionMatrix),mt.setValue(U,"viewMatrix",b.matrixWorldInverse);let yn=mt.map.cameraPosition;yn!==void 0&&yn.setValue(U,Ni.setFromMatrixPosition(b.matrixWorld)),Ft.logarithmicDepthBuffer&&mt.setValue(U,"logDepthBufFC",2/(Math.log(b.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&mt.setValue(U,"isOrthographic",b.isOrthographicCamera===!0),te!==b&&(te=b,Or=!0,bs=!0)}if(Ce.needsLights&&(Un.state.sunShadowMap.length>0&&mt.setValue(U,"sunShadowMap",Un.state.sunShadowMap,Ke),Un.state.directionalShadowMap.length>0&&mt.setValue(U,"directionalShadowMap",Un.state.directionalShadowMap,Ke),Un.state.spotShadowMap.length>0&&mt.setValue(U,"spotShadowMap",Un.state.spotShadowMap,Ke),Un.state.pointShadowMap.length>0&&mt.setValue(U,"pointShadowMap",Un.state.pointShadowMap,Ke)),H.isSkinnedMesh){mt.setOptional(U,H,"bindMatrix"),mt.setOptional(U,H,"bindMatrixInverse");let Vt=H.skeleton;Vt&&(Vt.boneTexture===null&&Vt.computeBoneTexture(),mt.setValue(U,"boneTexture",Vt.boneTexture,Ke))}H.isBatchedMesh&&(mt.setOptional(U,H,"batchingTexture"),mt.setValue(U,"batchingTexture",H._matricesTexture,Ke),mt.setOptional(U,H,"batchingIdTexture"),mt.setValue(U,"batchingIdTexture",H._indirectTexture,Ke),mt.setOptional(U,H,"batchingColorTexture"),H._colorsTexture!==null&&mt.setValue(U,"batchingColorTexture",H._colorsTexture,Ke));let bi=$.morphAttributes;if((bi.position!==void 0||bi.normal!==void 0||bi.color!==void 0)&&Q.update(H,$,Rn),(Or||Ce.receiveShadow!==H.receiveShadow)&&(Ce.receiveShadow=H.receiveShadow,mt.setValue(U,"receiveShadow",H.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&D.environment!==null&&(Sn.envMapIntensity.value=D.environmentIntensity),Sn.dfgLUT!==void 0&&(Sn.dfgLUT.value=MR()),Or){if(mt.setValue(U,"toneMappingExposure",I.toneMappingExposure),Ce.needsLights&&nM(Sn,bs),me&&z.fog===!0&&ce.refreshFogUniforms(Sn,me),ce.refreshMaterialUniforms(Sn,z,ge,ke,C.state.transmissionRenderTarget[b.id]),Ce.needsLights&&Ce.numLightProbeGrids>0){let Vt=S,yn=0;for(let dr of C.state.lightProbeGridArray)dr.texture!==null&&(Vt.textures[yn]=dr.texture,Vt.min[yn]=dr.boundingBox.min,Vt.max[yn]=dr.boundingBox.max,Vt.resolution[yn]=dr.resolution,yn++);for(let dr in Vt)Vt[dr].length=yn;Sn.probesSH.value=Vt.textures,Sn.probesMin.value=Vt.min,Sn.probesMax.value=Vt.max,Sn.probesResolution.value=Vt.resolution}Go.upload(U,Oy(Ce),Sn,Ke)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Go.upload(U,Oy(Ce),Sn,Ke),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&mt.setValue(U,"center",H.center),mt.setValue(U,"modelViewMatrix",H.modelViewMatrix),mt.setValue(U,"normalMatrix",H.normalMatrix),mt.setValue(U,"modelMatrix",H.matrixWorld),z.uniformsGroups!==void 0){let Vt=z.uniformsGroups;for(let yn=0,dr=Vt.length;yn<dr;yn++){let Vy=Vt[yn];Fe.update(Vy,Rn),Fe.bind(Vy,Rn)}}return Rn}function nM(b,D){b.ambientLightColor.needsUpdate=D,b.lightProbe.needsUpdate=D,b.sunLights.needsUpdate=D,b.sunLightShadows.needsUpdate=D,b.directionalLights.needsUpdate=D,b.directionalLightShadows.needsUpdate=D,b.pointLights.needsUpdate=D,b.pointLightShadows.needsUpdate=D,b.spotLights.needsUpdate=D,b.spotLightShadows.needsUpdate=D,b.rectAreaLights.needsUpdate=D,b.hemisphereLights.needsUpdate=D}function iM(b){return b.isMeshLambertMaterial||b.isMeshToonMaterial||b.isMeshPhongMaterial||b.isMeshStandardMaterial||b.isShadowMaterial||b.isShaderMaterial&&b.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(b,D,$){let z=Ve.get(b);z.__autoAllocateDepthBuffer=b.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),Ve.get(b.texture).__webglTexture=D,Ve.get(b.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:$,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(b,D){let $=Ve.get(b);$.__webglFramebuffer=D,$.__useDefaultFramebuffer=D===void 0},this.setRenderTarget=function(b,D=0,$=0){ie=b,Y=D,V=$;let z=null,H=!1,me=!1;if(b){let fe=Ve.get(b);if(fe.__useDefaultFramebuffer!==void 0){ye.bindFramebuffer(U.FRAMEBUFFER,fe.__webglFramebuffer),ne.copy(b.viewport),Me.copy(b.scissor),De=b.scissorTest,ye.viewport(ne),ye.scissor(Me),ye.setScissorTest(De),W=-1;return}else if(fe.__webglFramebuffer===void 0)Ke.setupRenderTarget(b);else if(fe.__hasExternalTextures)Ke.rebindTextures(b,Ve.get(b.texture).__webglTexture,Ve.get(b.depthTexture).__webglTexture);else if(b.depthBuffer){let Ze=b.depthTexture;if(fe.__boundDepthTexture!==Ze){if(Ze!==null&&Ve.has(Ze)&&(b.width!==Ze.image.width||b.height!==Ze.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Ke.setupDepthRenderbuffer(b)}}let be=b.texture;(be.isData3DTexture||be.isDataArrayTexture||be.isCompressedArrayTexture)&&(me=!0);let Le=Ve.get(b).__webglFramebuffer;b.isWebGLCubeRenderTarget?(Array.isArray(Le[D])?z=Le[D][$]:z=Le[D],H=!0):b.samples>0&&Ke.useMultisampledRTT(b)===!1?z=Ve.get(b).__webglMultisampledFramebuffer:Array.isArray(Le)?z=Le[$]:z=Le,ne.copy(b.viewport),Me.copy(b.scissor),De=b.scissorTest}else ne.copy(Ue).multiplyScalar(ge).floor(),Me.copy(dt).multiplyScalar(ge).floor(),De=ft;if($!==0&&(z=X),ye.bindFramebuffer(U.FRAMEBUFFER,z)&&ye.drawBuffers(b,z),ye.viewport(ne),ye.scissor(Me),ye.setScissorTest(De),H){let fe=Ve.get(b.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+D,fe.__webglTexture,$)}else if(me){let fe=D;for(let be=0;be<b.textures.length;be++){let Le=Ve.get(b.textures[be]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+be,Le.__webglTexture,$,fe)}}else if(b!==null&&$!==0){let fe=Ve.get(b.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,fe.__webglTexture,$)}W=-1};function zy(b){let D=Ve.get(b);return(D.__readFormat!==b.format||D.__readType!==b.type)&&(D.__readFormat=b.format,D.__readType=b.type,D.__formatReadable=Ft.textureFormatReadable(b.format),D.__typeReadable=Ft.textureTypeReadable(b.type)),D}this.readRenderTargetPixels=function(b,D,$,z,H,me,Te,fe=0){if(!(b&&b.isWebGLRenderTarget)){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let be=Ve.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&Te!==void 0&&(be=be[Te],Array.isArray(be)&&(be=be[0])),be){ye.bindFramebuffer(U.FRAMEBUFFER,be);try{let Le=b.textures[fe],Ze=Le.format,lt=Le.type;b.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+fe);let Ee=zy(Le);if(Ee.__formatReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ee.__typeReadable===!1){Ye("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}D>=0&&D<=b.width-z&&$>=0&&$<=b.height-H&&U.readPixels(D,$,z,H,le.convert(Ze),le.convert(lt),me)}finally{let Le=ie!==null?Ve.get(ie).__webglFramebuffer:null;ye.bindFramebuffer(U.FRAMEBUFFER,Le)}}},this.readRenderTargetPixelsAsync=async function(b,D,$,z,H,me,Te,fe=0){if(!(b&&b.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let be=Ve.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&Te!==void 0&&(be=be[Te],Array.isArray(be)&&(be=be[0])),be)if(D>=0&&D<=b.width-z&&$>=0&&$<=b.height-H){ye.bindFramebuffer(U.FRAMEBUFFER,be);let Le=b.textures[fe],Ze=Le.format,lt=Le.type;b.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+fe);let Ee=zy(Le);if(Ee.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ee.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let ct=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,ct),U.bufferData(U.PIXEL_PACK_BUFFER,me.byteLength,U.STREAM_READ),U.readPixels(D,$,z,H,le.convert(Ze),le.convert(lt),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let nn=ie!==null?Ve.get(ie).__webglFramebuffer:null;ye.bindFramebuffer(U.FRAMEBUFFER,nn);let Rt=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await u0(U,Rt,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,ct),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,me),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(ct),U.deleteSync(Rt),me}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(b,D=null,$=0){let z=Math.pow(2,-$),H=Math.floor(b.image.width*z),me=Math.floor(b.image.height*z),Te=D!==null?D.x:0,fe=D!==null?D.y:0;Ke.setTexture2D(b,0),U.copyTexSubImage2D(U.TEXTURE_2D,$,0,0,Te,fe,H,me),ye.unbindTexture()},this.copyTextureToTexture=function(b,D,$=null,z=null,H=0,me=0){let Te,fe,be,Le,Ze,lt,Ee,ct,nn,Rt=b.isCompressedTexture?b.mipmaps[me]:b.image;if($!==null)Te=$.max.x-$.min.x,fe=$.max.y-$.min.y,be=$.isBox3?$.max.z-$.min.z:1,Le=$.min.x,Ze=$.min.y,lt=$.isBox3?$.min.z:0;else{let mt=Math.pow(2,-H);Te=Math.floor(Rt.width*mt),fe=Math.floor(Rt.height*mt),b.isDataArrayTexture?be=Rt.depth:b.isData3DTexture?be=Math.floor(Rt.depth*mt):be=1,Le=0,Ze=0,lt=0}z!==null?(Ee=z.x,ct=z.y,nn=z.z):(Ee=0,ct=0,nn=0);let Et=le.convert(D.format),Cn=le.convert(D.type),Ce;D.isData3DTexture?(Ke.setTexture3D(D,0),Ce=U.TEXTURE_3D):D.isDataArrayTexture||D.isCompressedArrayTexture?(Ke.setTexture2DArray(D,0),Ce=U.TEXTURE_2D_ARRAY):(Ke.setTexture2D(D,0),Ce=U.TEXTURE_2D),ye.activeTexture(U.TEXTURE0),ye.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,D.flipY),ye.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,D.premultiplyAlpha),ye.pixelStorei(U.UNPACK_ALIGNMENT,D.unpackAlignment);let Un=ye.getParameter(U.UNPACK_ROW_LENGTH),_t=ye.getParameter(U.UNPACK_IMAGE_HEIGHT),xs=ye.getParameter(U.UNPACK_SKIP_PIXELS),Rn=ye.getParameter(U.UNPACK_SKIP_ROWS),Lc=ye.getParameter(U.UNPACK_SKIP_IMAGES);ye.pixelStorei(U.UNPACK_ROW_LENGTH,Rt.width),ye.pixelStorei(U.UNPACK_IMAGE_HEIGHT,Rt.height),ye.pixelStorei(U.UNPACK_SKIP_PIXELS,Le),ye.pixelStorei(U.UNPACK_SKIP_ROWS,Ze),ye.pixelStorei(U.UNPACK_SKIP_IMAGES,lt);let Or=b.isDataArrayTexture||b.isData3DTexture,bs=D.isDataArrayTexture||D.isData3DTexture;if(b.isDepthTexture){let mt=Ve.get(b),Sn=Ve.get(D),bi=Ve.get(mt.__renderTarget),Vt=Ve.get(Sn.__renderTarget);ye.bindFramebuffer(U.READ_FRAMEBUFFER,bi.__webglFramebuffer),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,Vt.__webglFramebuffer);for(let yn=0;yn<be;yn++)Or&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ve.get(b).__webglTexture,H,lt+yn),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Ve.get(D).__webglTexture,me,nn+yn)),U.blitFramebuffer(Le,Ze,Le+Te,Ze+fe,Ee,ct,Ee+Te,ct+fe,U.DEPTH_BUFFER_BIT,U.NEAREST);ye.bindFramebuffer(U.READ_FRAMEBUFFER,null),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(H!==0||b.isRenderTargetTexture||Ve.has(b)){let mt=Ve.get(b),Sn=Ve.get(D);ye.bindFramebuffer(U.READ_FRAMEBUFFER,L),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,q);for(let bi=0;bi<be;bi++)Or?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,mt.__webglTexture,H,lt+bi):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,mt.__webglTexture,H),bs?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,Sn.__webglTexture,me,nn+bi):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,Sn.__webglTexture,me),H!==0?U.blitFramebuffer(Le,Ze,Le+Te,Ze+fe,Ee,ct,Ee+Te,ct+fe,U.COLOR_BUFFER_BIT,U.NEAREST):bs?U.copyTexSubImage3D(Ce,me,Ee,ct,nn+bi,Le,Ze,Te,fe):U.copyTexSubImage2D(Ce,me,Ee,ct,Le,Ze,Te,fe);ye.bindFramebuffer(U.READ_FRAMEBUFFER,null),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else bs?b.isDataTexture||b.isData3DTexture?U.texSubImage3D(Ce,me,Ee,ct,nn,Te,fe,be,Et,Cn,Rt.data):D.isCompressedArrayTexture?U.compressedTexSubImage3D(Ce,me,Ee,ct,nn,Te,fe,be,Et,Rt.data):U.texSubImage3D(Ce,me,Ee,ct,nn,Te,fe,be,Et,Cn,Rt):b.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,me,Ee,ct,Te,fe,Et,Cn,Rt.data):b.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,me,Ee,ct,Rt.width,Rt.height,Et,Rt.data):U.texSubImage2D(U.TEXTURE_2D,me,Ee,ct,Te,fe,Et,Cn,Rt);ye.pixelStorei(U.UNPACK_ROW_LENGTH,Un),ye.pixelStorei(U.UNPACK_IMAGE_HEIGHT,_t),ye.pixelStorei(U.UNPACK_SKIP_PIXELS,xs),ye.pixelStorei(U.UNPACK_SKIP_ROWS,Rn),ye.pixelStorei(U.UNPACK_SKIP_IMAGES,Lc),me===0&&D.generateMipmaps===!0&&D.mipmapsAutoUpdate===!0&&U.generateMipmap(Ce),ye.unbindTexture()},this.initRenderTarget=function(b){Ve.get(b).__webglFramebuffer===void 0&&Ke.setupRenderTarget(b)},this.initTexture=function(b){b.isCubeTexture?Ke.setTextureCube(b,0):b.isData3DTexture?Ke.setTexture3D(b,0):b.isDataArrayTexture||b.isCompressedArrayTexture?Ke.setTexture2DArray(b,0):Ke.setTexture2D(b,0),ye.unbindTexture()},this.resetState=function(){Y=0,V=0,ie=null,ye.reset(),he.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return gi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=st._getDrawingBufferColorSpace(e),t.unpackColorSpace=st._getUnpackColorSpace()}};var Yi={x:0,z:0,turn:0},Ki={rotation:[...Ga],scale:1,translation:[0,0,0]};function J0({x:n,z:e,turn:t},i,r){if(i===r&&n===0&&e===0&&t===0)return Ki;let[s,o]=Cu(r.up),a=$t(Gt(Pi(r.up,t)),Il(i.up,r.up)),l=Bs(Bs(wm(r),Pi(s,n)),Pi(o,e)),c=Ut(a,wm(i));return{rotation:a,scale:1,translation:Bs(l,Pi(c,-1))}}function Cu(n){let e=Il([0,0,1],n);return[Ut(e,[1,0,0]),Ut(e,[0,-1,0])]}function Il(n,e){let{w:t,x:i,y:r,z:s}=new Jt().setFromUnitVectors(new O(...n),new O(...e));return[t,i,r,s]}function zs({rotation:n,scale:e,translation:t},i){return Bs(Pi(Ut(n,i),e),t)}function j0({rotation:n,scale:e,translation:t},i){return Pi(Ut(di(n),Bs(i,Pi(t,-1))),1/e)}function Ll(n,e){if(e===Ki)return n;let t=Fi(e.rotation),i=[0,1,2].flatMap(s=>[0,1,2].map(o=>[0,1,2].reduce((a,l)=>a+n.R[3*s+l]*t[3*l+o]*e.scale,0))),r=[0,1,2].map(s=>e.translation.reduce((o,a,l)=>o+n.R[3*s+l]*a,n.t[s]));return{...n,R:i,t:r}}function Vs(n,e){if(e===Ki)return n;let{rotation:t,translation:i}=e,r=di(t);return Ll(n,{rotation:r,scale:1,translation:Pi(Ut(r,i),-1)})}function Ru(n,e){if(n===Ki)return e;let[t,i]=[e.positions.slice(),e.rotations.slice()];for(let r=0;3*r<t.length;r++)t.set(zs(n,ht(t,r)),3*r),i.set($t(n.rotation,xt(i,r)),4*r);return{positions:t,rotations:i}}function Q0({up:n,floor:e},t,i,r){let s=Il([0,1,0],n),[o,a]=[Ut(s,[0,0,1]),Ut(s,[1,0,0])],l=Gt(Pi(n,Math.atan2(Sm(i,a),Sm(i,o)))),c=wm({up:n,floor:e,home:t});return{rotation:$t(l,s),scale:1,translation:Bs(c,Pi(i,r))}}function wm({up:n,floor:e,home:t}){return Bs(t,Pi(n,e-Sm(t,n)))}var Pi=([n,e,t],i)=>[n*i,e*i,t*i],Sm=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],Bs=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var Pu=["capture","y","-y","z","-z"],AR={y:[0,1,0],"-y":[0,-1,0],z:[0,0,1],"-z":[0,0,-1]},Wo=class{constructor(e,t){this.stage=e;this.changed=t}stage;changed;get chosen(){return this.stage().chosenId}add(e){return this.change(t=>t.add(pi(e)))}replace(e,t){this.change(i=>i.replace(t,e))}remove(e){this.change(t=>t.remove(e))}choose(e){this.change(t=>t.choose(e))}avatar(e){return this.stage().of(e).avatar}show(e,t){this.change(i=>i.show(e,t))}place(e,t){this.change(i=>i.place(e,t))}setPose(e,t){this.change(i=>i.of(e).setPose(t))}setShape(e,t){this.change(i=>i.of(e).setShape(t))}setScene(e,t){this.change(i=>i.setCloud(e,TR(t,i.world.up)))}joints(e){let{motion:t,pose:i,poser:r}=this.stage().of(e);return Ru(t,r.joints(i))}own(e,t=this.chosen){return j0(this.stage().of(t).motion,e)}leadWay(e,t=this.chosen){return Ut(this.stage().of(t).motion.rotation,e)}lead(e,t=this.chosen){return zs(this.stage().of(t).motion,e)}ownCamera(e,t=this.chosen){return Ll(e,this.stage().of(t).motion)}sceneCamera(e,t=this.chosen){return Vs(e,this.stage().of(t).motion)}axes(){let{floor:e,up:t}=this.stage().world,[i,r]=Cu(t);return{up:t,right:i,front:r,floor:e}}change(e){let t=e(this.stage());return this.changed(),t}};function TR({scale:n,turn:e,up:t,x:i,y:r,z:s},o){let[a,l]=Cu(o),c=t==="capture"?Ki.rotation:Il(AR[t],o),h=$t(Gt([o[0]*e,o[1]*e,o[2]*e]),c),u=[0,1,2].map(f=>i*a[f]+r*o[f]+s*l[f]);return{rotation:h,scale:n,translation:u}}var ER=1.06;function e_(n,e,t,i,r){let s=ls(n.low,.5,n.high,.5),o=Tm(n,t,i,r);return{position:ls(s,1,CR(e,t),o),target:s}}function Tm(n,e,t,i){let r=ls(n.high,.5,n.low,-.5),s=ls(r,1,e,-Mm(r,e)),o=Math.tan(t*Math.PI/360),a=(l,c)=>ER*l/Math.sin(Math.atan(c));return Math.max(a(Math.hypot(...r),o),a(Math.hypot(...s),o*i))}function Em(n,e){let t=Ut(n,[0,0,1]),i=ls(t,1,e,-Mm(t,e));if(Math.hypot(...i)>=.1)return Am(i);let r=Math.abs(e[0])<.9?[1,0,0]:[0,0,1];return Am(ls(r,1,e,-Mm(r,e)))}function CR(n,e){let t=Em(n,e);return Am(ls(ls(t,1,RR(e,t),.3),1,e,.12))}function ls(n,e,t,i){return[0,1,2].map(r=>e*n[r]+i*t[r])}function Mm(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function RR(n,e){return[n[1]*e[2]-n[2]*e[1],n[2]*e[0]-n[0]*e[2],n[0]*e[1]-n[1]*e[0]]}function Am(n){let e=Math.hypot(...n);return[n[0]/e,n[1]/e,n[2]/e]}var cs=.01,Iu=200;function PR({R:n,t:e,K:t,...i},r,s){let o=r/i.width,a=s/i.height;return{R:n,t:e,focal:[t[0]*o,t[4]*a],centre:[t[2]*o,t[5]*a],width:r,height:s}}function Cm(n,e,t){let i=Math.min(e/n.width,t/n.height),r={width:i*n.width,height:i*n.height};return{x:(e-r.width)/2,y:(t-r.height)/2,...r}}function Lu(n,e,t){let i=Cm(n,e,t),r=PR(n,i.width,i.height);return{...r,centre:[r.centre[0]+i.x,r.centre[1]+i.y],width:e,height:t}}function t_(n,e,t,i,r){let s=Fi(e),o=[s[0],s[3],s[6],-s[1],-s[4],-s[7],-s[2],-s[5],-s[8]],a=[0,1,2].map(c=>-r_(o,c,n)),l=r/2/Math.tan(t*Math.PI/360);return{R:o,t:a,focal:[l,l],centre:[i/2,r/2],width:i,height:r}}function Rm(n,e,t,i){let r=(s,o)=>[0,4,8].map(a=>o*n[a+s]);return{R:[...r(0,1),...r(1,-1),...r(2,-1)],t:[n[12],-n[13],-n[14]],focal:[e[0]*t/2,e[5]*i/2],centre:[(1-e[8])*t/2,(1+e[9])*i/2],width:t,height:i}}function Xo({R:n,t:e}){return[0,1,2].map(t=>-(n[t]*e[0]+n[3+t]*e[1]+n[6+t]*e[2]))}function n_({R:n,t:e,focal:t,centre:i},r){let[s,o,a]=[0,1,2].map(l=>r_(n,l,r)+e[l]);return[i[0]+t[0]*s/a,i[1]+t[1]*o/a,a]}function Pm({R:n,t:e}){return[n[6],n[7],n[8],e[2]]}function i_(n,{R:e,t}){n.set(e[0],e[1],e[2],t[0],-e[3],-e[4],-e[5],-t[1],-e[6],-e[7],-e[8],-t[2],0,0,0,1)}function Du(n,{focal:e,centre:t,width:i,height:r}){let s=2*e[0]/i,o=2*e[1]/r,a=1-2*t[0]/i,l=2*t[1]/r-1,[c,h]=Im();n.set(s,0,a,0,0,o,l,0,0,0,-c,h,0,0,-1,0)}function Im(){return[(Iu+cs)/(Iu-cs),-2*Iu*cs/(Iu-cs)]}function r_(n,e,[t,i,r]){return n[3*e]*t+n[3*e+1]*i+n[3*e+2]*r}async function s_(){let n=["immersive-vr","immersive-ar"],e=await Promise.all(n.map(t=>navigator.xr?.isSessionSupported(t).catch(()=>!1)??!1));return n.filter((t,i)=>e[i])}var ku=class n{constructor(e,t,i,r,s,o){this.kind=e;this.session=t;this.layer=i;this.floor=r;this.target=s;this.work=o;t.addEventListener("end",()=>{this.over=!0,o.ended()}),t.requestAnimationFrame(this.frame)}kind;session;layer;floor;target;work;over=!1;static async begin(e,t,i){let r;try{r=await navigator.xr.requestSession(e,{requiredFeatures:["local-floor"]});let s=t.getContext();await s.makeXRCompatible();let o=new XRWebGLLayer(r,s,{antialias:!1,ignoreDepthValues:!0});await r.updateRenderState({baseLayer:o});let a=await r.requestReferenceSpace("local-floor"),l=new cn(o.framebufferWidth,o.framebufferHeight);return t.setRenderTargetFramebuffer(l,o.framebuffer),new n(e,r,o,a,l,i)}catch(s){throw await r?.end().catch(()=>{}),new Zt("no-headset",`The headset could not be entered: ${s.message}`)}}async end(){this.over||await this.session.end()}frame=(e,t)=>{if(this.over)return;this.session.requestAnimationFrame(this.frame);let i=t.getViewerPose(this.floor);if(!i)return;let{space:r}=this.work,s=i.views.map(l=>{let c=this.layer.getViewport(l),h=Rm(l.transform.inverse.matrix,l.projectionMatrix,c.width,c.height);return{pinhole:Vs(h,r),rect:c}}).filter(({rect:l})=>l.width>0),[{pinhole:o}]=s,a=Rm(i.transform.inverse.matrix,i.views[0].projectionMatrix,o.width,o.height);this.work.prepare(Vs(a,r)),this.work.draw(s,this.target)}};var IR=2,Nu=class{constructor(e){this.parts=e}parts;immersion=null;kinds(){return s_()}async enter(e){let{changed:t,presenter:i,scheduler:r}=this.parts;this.immersion=await ku.begin(e,i.renderer,this.work(e)),r.pause(),t(e)}async leave(){await this.immersion?.end()}work(e){let{changed:t,frame:i,presenter:r,scheduler:s,stage:o}=this.parts,{actor:a,world:l}=o(),{motion:c,pose:h,poser:u}=a,{positions:f,rotations:d}=u.joints(h),g=Em($t(c.rotation,xt(d,0)),l.up);return{space:Q0(l,zs(c,ht(f,0)),g,IR),prepare:v=>{i(),r.prepareEyes(o(),v)},draw:(v,m)=>r.drawEyes(o(),v,m,e==="immersive-ar"),ended:()=>{this.immersion=null,s.resume(),t(null)}}}};var LR=`
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,DR=`
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`,Fu=class{scene=new br;camera=new ts;mesh;texture=null;constructor(){let e=new Dn({glslVersion:Gn,vertexShader:LR,fragmentShader:DR,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},share:{value:new Ne(1,1)}}});this.mesh=new Xt(new Ei(2,2),e),this.mesh.frustumCulled=!1,this.scene.add(this.mesh)}draw(e,t,i,r){if(this.texture?.image!==t&&this.take(t),!t)return;let s=i/r/(t.width/t.height),{uniforms:o}=this.mesh.material;o.share.value.set(Math.min(s,1),Math.min(1/s,1)),e.render(this.scene,this.camera)}dispose(){this.texture?.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}take(e){this.texture?.dispose(),this.texture=e&&new Ln(e),this.texture&&(this.texture.flipY=!1,this.texture.needsUpdate=!0),this.mesh.material.uniforms.picture.value=this.texture}};var hs={on:!0,turn:0,brightness:1,tint:"#ffffff"};function o_(n,e,t){let i=di(Gt(e.map(r=>r*t*Math.PI/180)));return FR([0,1,2].map(r=>kR(n.filter((s,o)=>o%3===r),i)))}function kR(n,e){let[t,i,r]=[[1,0,0],[0,1,0],[0,0,1]].map(a=>Ut(e,a)),s=[t,i,r].map(a=>n[0]*a[0]+n[1]*a[1]+n[2]*a[2]),o=(a,l)=>NR(n,a,l);return[...s,2*o(t,i),2*o(i,r),2*o(r,t),1.5*o(r,r),o(t,t)-o(i,i)]}function NR([,,,n,e,t,i,r],s,o){let a=(h,u)=>(s[h]*o[u]+s[u]*o[h])/2;return[r/2-i/3,-r/2-i/3,2*i/3].reduce((h,u,f)=>h+u*s[f]*o[f],0)+n*a(0,1)+e*a(1,2)+t*a(2,0)}function FR(n){return n[0].flatMap((e,t)=>n.map(i=>i[t]))}function qo({brightness:n,tint:e}){return[1,3,5].map(t=>n*Number.parseInt(e.slice(t,t+2),16)/255)}function a_(n){let e=n.getContext(),{drawingBufferWidth:t,drawingBufferHeight:i}=e,r=new Uint8ClampedArray(4*t*i);return n.setRenderTarget(null),e.readPixels(0,0,t,i,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(r.buffer)),c_({width:t,height:i,data:r})}function l_(n,{width:e,height:t},i,r){let s=new cn(e,t),o=new Uint8ClampedArray(4*e*t);try{n.setRenderTarget(s),n.setClearColor(i??"#000000",i===null?0:1),n.clear(),r(),n.readRenderTargetPixels(s,0,0,e,t,new Uint8Array(o.buffer))}finally{n.setRenderTarget(null),s.dispose()}return i===null&&UR(o),c_({width:e,height:t,data:o})}function UR(n){for(let e=0;e<n.length;e+=4){let t=n[e+3]>0?255/n[e+3]:0;for(let i=e;i<e+3;i++)n[i]=n[i]*t}}function c_({width:n,height:e,data:t}){let i=new Uint8ClampedArray(t.length),r=4*n;for(let s=0;s<e;s++)i.set(t.subarray(s*r,(s+1)*r),(e-1-s)*r);return{width:n,height:e,data:i}}var h_={gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!1,box:!1,shadow:!1},Uu=class{constructor(e,t){this.canvas=e;this.viewpoint=t;this.renderer=OR(e)}canvas;viewpoint;display={mode:"splats",coloring:"rgb",share:1,resolution:1,background:"#ffffff",backdrop:null,elsewhere:!1,split:!1,alone:!1,pointSize:1.5,exposure:0,light:hs};layers={...h_,floor:!0};renderer;backdrop=new Fu;prepare(e,t){let i=this.screens(e.length),r=e.length;r===0&&t();for(let s of e.slice(1))s.standLike(e[0].actor);e.forEach((s,o)=>{s.setAlone(this.display.alone),s.applyPose(),s.showCameras(this.viewpoint.through?.name??null);let{width:a,height:l}=i[o];s.sort(this.viewpoint.pinhole(a,l),this.display.share,c=>{c&&--r===0&&t()})})}draw(e){let{renderer:t}=this,{width:i,height:r}=this.size();(this.canvas.width!==i||this.canvas.height!==r)&&t.setSize(i,r,!1);let s=i/Math.max(1,this.canvas.clientWidth),o=this.screens(e.length);t.setScissorTest(!1),t.setViewport(0,0,i,r),t.setClearColor(this.display.background,1),t.clear(),this.backdrop.draw(t,this.display.backdrop,i,r),this.viewpoint.sync(this.viewpoint.pinhole(o[0].width,o[0].height));let a={...this.layers,gaussians:this.layers.gaussians&&!this.display.elsewhere};e.forEach((l,c)=>{let h=this.enter(o[c]);l.setLook(this.display,a,s),l.draw(t,h,s)})}prepareEyes(e,t){e.setAlone(this.display.alone),e.applyPose(),e.showCameras(null),e.sort(t,this.display.share,()=>{})}drawEyes(e,t,i,r){let{renderer:s}=this;s.setClearColor(r?"#000000":this.display.background,r?0:1),e.setLook(this.display,{...this.layers,cameras:!1,floor:this.layers.floor&&!r},1),i.scissorTest=!0;for(let{pinhole:o,rect:a}of t)i.viewport.set(a.x,a.y,a.width,a.height),i.scissor.copy(i.viewport),s.setRenderTarget(i),s.clear(),e.draw(s,o,1);s.setRenderTarget(null)}read(){return a_(this.renderer)}async render(e,t){let{width:i,height:r,camera:s,background:o=null,layers:a=!1}=t,l=s??this.viewpoint.through,c=l?Lu(l,i,r):this.viewpoint.pinhole(i,r);do{if(e.setAlone(this.display.alone),e.disposed)throw new Zt("disposed","the avatar was taken away while it was being drawn");e.applyPose()}while(!await new Promise(u=>e.sort(c,this.display.share,u)));if(this.renderer.getContext().isContextLost())throw new Zt("context-lost","the browser took the graphics context away: try again");e.setLook(this.display,a?this.layers:h_,1);let h=o==="display";return l_(this.renderer,c,h?this.display.background:o,()=>{h&&this.backdrop.draw(this.renderer,this.display.backdrop,i,r),e.draw(this.renderer,c,1)})}screens(e){let{width:t,height:i}=this.size();if(e<2)return[{x:0,y:0,width:t,height:i}];let r=Math.max(1,Math.floor(t/2));return[{x:0,y:0,width:r,height:i},{x:r,y:0,width:Math.max(1,t-r),height:i}]}dispose(){this.backdrop.dispose(),this.renderer.dispose()}size(){let e=devicePixelRatio*this.display.resolution,{clientWidth:t,clientHeight:i}=this.canvas,r=s=>Math.max(1,Math.round(s*e));return{width:r(t),height:r(i)}}enter(e){return this.renderer.setViewport(e.x,e.y,e.width,e.height),this.renderer.setScissor(e.x,e.y,e.width,e.height),this.renderer.setScissorTest(!0),this.viewpoint.pinhole(e.width,e.height)}};function OR(n){st.enabled=!1;let e={alpha:!1,antialias:!1,powerPreference:"high-performance"},t=n.getContext("webgl2",e);if(!t)throw new Zt("no-webgl2","This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.");let i=new Au({canvas:n,context:t,...e});return i.setPixelRatio(1),i.outputColorSpace=Ls,i.autoClear=!1,i}var Ou=class{constructor(e){this.work=e}work;milliseconds=0;wanted=1;applied=0;sorted=0;drawn=0;shown=0;handle=0;paused=!1;holds=Promise.resolve();held=0;waiting=[];times=[];start(){this.handle=requestAnimationFrame(()=>this.tick())}stop(){cancelAnimationFrame(this.handle),this.paused=!0}pause(){this.paused=!0}resume(){this.paused=!1,this.invalidate()}invalidate(){this.wanted++}settled(){let e=this.wanted;return this.shown>=e?Promise.resolve():new Promise(t=>this.waiting.push({version:e,resolve:t}))}hold(e){this.held++;let t=this.holds.then(e).finally(()=>{this.held--,this.drawn=this.applied,this.invalidate()});return this.holds=t.catch(()=>{}),t}framesPerSecond(){let e=performance.now();return this.times=this.times.filter(t=>e-t<1e3),this.times.length*(1e3/1e3)}tick(){this.handle=requestAnimationFrame(()=>this.tick()),!(this.paused||this.held>0)&&(this.work.tick(),this.applied>this.drawn&&this.draw(),this.wanted>this.applied&&this.apply())}apply(){let e=this.wanted,t=performance.now();this.applied=e,this.work.apply(()=>{this.sorted=Math.max(this.sorted,e),e===this.applied&&!this.paused&&this.held===0&&this.draw()}),this.milliseconds=performance.now()-t}draw(){let e=performance.now();this.work.draw(),this.drawn=this.applied,this.shown=Math.min(this.drawn,this.sorted);let t=performance.now();this.milliseconds+=t-e,this.times.push(t),this.work.drawn();let i=this.waiting.filter(({version:r})=>r<=this.shown);this.waiting=this.waiting.filter(({version:r})=>r>this.shown);for(let{resolve:r}of i)r()}};var BR=`
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
`,zR=`
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
`,VR=.55,Bu=class{mesh;depths;constructor(e){let t=new Ti;for(let r of["position","normal"]){let s=new ln(new Float32Array(3*e.numVertices),3);t.setAttribute(r,s.setUsage(Tl))}t.setIndex(new ln(e.data.faces,1));let i=new Dn({glslVersion:Gn,vertexShader:BR,fragmentShader:zR,uniforms:{opacity:{value:1}},side:kn,transparent:!0,blending:Gi,blendSrc:Hi,blendDst:Ci});this.mesh=new Xt(t,i),this.depths=new Xt(t,i.clone()),this.depths.material.colorWrite=!1,this.mesh.frustumCulled=this.depths.frustumCulled=!1}set visible(e){this.mesh.visible=this.depths.visible=e}setStance({vertices:e,normals:t}){let{attributes:i}=this.mesh.geometry;i.position.array.set(e),i.normal.array.set(t),i.position.needsUpdate=i.normal.needsUpdate=!0}setVeil(e){this.mesh.material.uniforms.opacity.value=e?VR:1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.depths.material.dispose()}};var GR=[.24,.62,.98,1],HR=[.98,.46,.34,1],WR=[.98,.8,.3,1],XR=[1,1,1,1],u_=[.08,.09,.12,.85],qR=[.35,.62,.95,.9],$R=[1,.66,.2,1],YR=[.55,.75,.45,.9],KR=24;function d_(n,{positions:e},t,i){let r=a=>ht(e,a),s=a=>a>=KR?1.5:3;n.clear();let o=t.map((a,l)=>({joint:l,parent:a})).filter(({parent:a})=>a>=0);for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:u_,width:s(a)+2});for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:ZR(i[a]),width:s(a)});for(let a=0;a<t.length;a++)n.dot(r(a),{color:u_,width:2*s(a)+3}),n.dot(r(a),{color:XR,width:2*s(a)});n.commit()}function ZR(n){return n.startsWith("left")?GR:n.startsWith("right")?HR:WR}function f_(n,e,t,i){n.clear();for(let r of e){let s=r.name===i?{color:$R,width:2.5}:{color:qR,width:1.5},o=Xo(r),[a,l]=[r.width,r.height],c=[[0,0],[a,0],[a,l],[0,l]].map(([h,u])=>Dl(r,h,u,t));c.forEach((h,u)=>{n.add(o,h,s),n.add(h,c[(u+1)%4],s)}),n.add(Dl(r,.4*a,0,t),Dl(r,.5*a,-.12*l,t),s),n.add(Dl(r,.6*a,0,t),Dl(r,.5*a,-.12*l,t),s)}n.commit()}function Dl({R:n,t:e,K:t},i,r,s){let o=[(i-t[2])/t[0]*s-e[0],(r-t[5])/t[4]*s-e[1],s-e[2]];return[0,1,2].map(a=>n[a]*o[0]+n[3+a]*o[1]+n[6+a]*o[2])}function Lm(n){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];for(let i=0;i<n.length;i++){let r=i%3;n[i]<e[r]&&(e[r]=n[i]),n[i]>t[r]&&(t[r]=n[i])}return{low:e,high:t}}function p_(n,{vertices:e}){let{low:t,high:i}=Lm(e),r=s=>t.map((o,a)=>s>>a&1?i[a]:o);n.clear();for(let s=0;s<8;s++)for(let o=0;o<3;o++)s>>o&1||n.add(r(s),r(s|1<<o),{color:YR,width:1.5});n.commit()}var JR=`
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
`,jR=`
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
`,m_=11,$o=class{mesh;values=[];count=-1;constructor({overAll:e=!1}={}){this.mesh=new Xt(new ns,new Dn({glslVersion:Gn,vertexShader:JR,fragmentShader:jR,uniforms:{size:{value:new Ne},pixelRatio:{value:1},faintest:{value:e?.02:.5}},transparent:!0,depthTest:!e,depthWrite:!e,blending:Gi,blendSrc:Hi,blendDst:Ci})),this.mesh.frustumCulled=!1}clear(){this.values=[]}add(e,t,{color:i,width:r}){this.values.push(e[0],e[1],e[2],t[0],t[1],t[2],...i,r)}dot(e,t){this.add(e,e,t)}commit(){let e=this.values.length/m_,t={start:[0,3],end:[3,3],tint:[6,4],width:[10,1]};e!==this.count&&this.resize(e);let{geometry:i}=this.mesh;for(let[r,[s,o]]of Object.entries(t)){let a=i.getAttribute(r);for(let l=0;l<e;l++){let c=m_*l+s;for(let h=0;h<o;h++)a.array[l*o+h]=this.values[c+h]}a.needsUpdate=!0}}setScreen(e,t,i){let{uniforms:r}=this.mesh.material;r.size.value.set(e,t),r.pixelRatio.value=i}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}resize(e){this.count=e;let t=new ns;t.setAttribute("position",new ln(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),t.setIndex([0,1,2,0,2,3]);for(let[i,r]of Object.entries({start:3,end:3,tint:4,width:1})){let s=new hl(new Float32Array(e*r),r);t.setAttribute(i,s.setUsage(Tl))}t.instanceCount=e,t.boundingSphere=new zi,this.mesh.geometry.dispose(),this.mesh.geometry=t}};function Dm(n){return new Jt().setFromUnitVectors(new O(0,0,1),new O(...n))}function zu(n,e,t,i){let r=new Dn({glslVersion:Gn,...t,uniforms:i,transparent:!0,depthWrite:!1,blending:Gi,blendSrc:Hi,blendDst:Ci}),s=new Xt(new Ei(e,e),r);return s.quaternion.copy(Dm(n)),s.frustumCulled=!1,s}var Zi=.03,g_=300,__=[{height:.04,blur:.02,darkness:.42},{height:.15,blur:.06,darkness:.28},{height:.8,blur:.16,darkness:.22}],Vu=3*__[2].blur,QR=`
precision highp float;

in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,e3=`
precision highp float;

in vec2 place;
uniform sampler2D darkness;
out vec4 result;

void main() {
  result = vec4(0.0, 0.0, 0.0, texture(darkness, place).r);
}
`,Gu=class{constructor(e,t,i){this.floor=i;this.up=new O(...t);let r=Dm(t);this.across=new O(1,0,0).applyQuaternion(r),this.along=new O(0,1,0).applyQuaternion(r),this.areas=t3(e);let s={darkness:{value:null}};this.mesh=zu(t,1,{vertexShader:QR,fragmentShader:e3},s)}floor;mesh;across;along;up;areas;texture=new wr;stance=null;setStance(e){this.stance=e}update(){if(!this.mesh.visible||!this.stance)return;let{vertices:e}=this.stance;this.stance=null;let[t,i,r]=[this.across,this.along,this.up].map(f=>n3(e,f)),s=[y_(t)-Vu,y_(i)-Vu],o=Math.ceil((v_(t)+Vu-s[0])/Zi),a=Math.ceil((v_(i)+Vu-s[1])/Zi),l=o<=g_&&a<=g_;this.mesh.scale.set(o*Zi,a*Zi,l?1:0);let[c,h]=[s[0]+o*Zi/2,s[1]+a*Zi/2];if(this.mesh.position.copy(this.up).multiplyScalar(this.floor),this.mesh.position.addScaledVector(this.across,c).addScaledVector(this.along,h),!l)return;let u=Uint32Array.from(t,(f,d)=>Math.floor((i[d]-s[1])/Zi)*o+Math.floor((f-s[0])/Zi));this.show(this.darkness(u,r,o,a),o,a)}dispose(){this.texture.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}darkness(e,t,i,r){let s=new Float32Array(i*r).fill(1);for(let{height:o,blur:a,darkness:l}of __){let c=new Float32Array(i*r);e.forEach((u,f)=>{let d=Math.max(0,t[f]-this.floor)/o;c[u]+=this.areas[f]/Zi**2*2**-(d*d)}),i3(c,i,r,a/Zi).forEach((u,f)=>s[f]*=1-l*(1-Math.exp(-u)))}return Uint8Array.from(s,o=>Math.round(255*(1-o)))}show(e,t,i){let{width:r,height:s}=this.texture.image;r===t&&s===i?this.texture.image.data=e:(this.texture.dispose(),this.texture=new wr(e,t,i,_l,zn),this.texture.minFilter=this.texture.magFilter=Mn,this.texture.unpackAlignment=1,this.mesh.material.uniforms.darkness.value=this.texture),this.texture.needsUpdate=!0}};function t3({data:{faces:n,restVertices:e}}){let t=new Float32Array(e.length/3),i=r=>new O().fromArray(e,3*n[r]);for(let r=0;r<n.length;r+=3){let s=i(r),o=i(r+1).sub(s).cross(i(r+2).sub(s));for(let a=r;a<r+3;a++)t[n[a]]+=o.length()/6}return t}function n3(n,{x:e,y:t,z:i}){return Float32Array.from({length:n.length/3},(r,s)=>n[3*s]*e+n[3*s+1]*t+n[3*s+2]*i)}var y_=n=>n.reduce((e,t)=>Math.min(e,t),1/0),v_=n=>n.reduce((e,t)=>Math.max(e,t),-1/0);function i3(n,e,t,i){let r=Math.ceil(3*i),s=Array.from({length:2*r+1},(l,c)=>Math.exp(-.5*((c-r)/i)**2)),o=s.reduce((l,c)=>l+c,0),a=(l,c,h,u,f)=>{let d=new Float32Array(l.length);for(let g=0;g<u;g++)for(let v=0;v<c;v++){let m=l[g*f+v*h];if(m!==0)for(let y=Math.max(0,v-r);y<=Math.min(c-1,v+r);y++)d[g*f+y*h]+=m*s[y-v+r]/o}return d};return a(a(n,e,1,t,e),t,e,e,1)}function x_(n,e){let t=new Uint32Array(e),i=n.filter(o=>o.count<=e).at(-1)?.count??0,r=n.find(o=>o.count>e)?.count??e;for(let o=0;o<e;o++)t[o]=o;let s=e-i;for(let o=0;o<s;o++)t[i+o]=i+Math.floor(o*(r-i)/s);return t}function b_(n,e){let t=n.findIndex(o=>o.count>=e);if(t<0)return 1;let i=n[t],r=n[t-1];if(!r)return i.growth;let s=Math.log(e/r.count)/Math.log(i.count/r.count);return r.growth*(i.growth/r.growth)**s}var kl=["rgb","part","normal","opacity","views","depth"],S_=`
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`,Hu=`
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp sampler2D;

uniform usampler2D places;
uniform usampler2D shapes;
uniform int count;
uniform vec2 weightSpan, heightSpan, scaleSpan;
uniform float growth;

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
struct Placed { vec3 mean; mat3 axes; vec3 normal, facing; uint part; };
`,w_=`
uniform usampler2D faces;
uniform sampler2D vertices, normals;

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
  vec3 onFace = weights.x * v0 + weights.y * v1 + weights.z * v2;
  vec3 doubled = cross(v1 - v0, v2 - v0);
  mat3 local = rotationOf(quatOf(shape.y));
  vec3 scales = scalesOf(shape.x);
  Placed result;
  result.part = face.x >> 24;
#if defined(TRIANGLE) || defined(SHADED)
  vec3 inside = max(weights, 0.0);
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
`,r3=`
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
`,s3=`
Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec3 scales = scalesOf(shape.x);
  mat3 turned = rotationOf(quatOf(shape.y));
  Placed result;
  result.mean = uintBitsToFloat(place.xyz);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  return result;
}
`,Wu=`
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

#ifdef SHADED
uniform usampler2D shading;
uniform float shadingStep;
uniform vec2 colorSpan;
uniform vec3 lightChange[8], lightGain;

/** The colour under light that stands still: it depends on where the surface faces. Of another light, what it adds. */
vec3 shadedColor(uint word, vec3 n, int index) {
  float basis[8] = float[8](
    n.x, n.y, n.z, n.x * n.y, n.y * n.z, n.z * n.x, n.z * n.z - 1.0 / 3.0, 0.5 * (n.x * n.x - n.y * n.y));
  int width = textureSize(shading, 0).x;
  uvec4 low = texelFetch(shading, at(uint(2 * index), width), 0);
  uvec4 high = texelFetch(shading, at(uint(2 * index + 1), width), 0);
  uint words[6] = uint[6](low.x, low.y, low.z, low.w, high.x, high.y);
  vec3 rgb = mix(vec3(colorSpan.x), vec3(colorSpan.y), vec3(uvec3(word, word >> 8, word >> 16) & 255u) / 255.0);
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
`,o3={triangle:`#define TRIANGLE
${Hu}${w_}${Wu}`,world:`${Hu}${w_}${Wu}`,bones:`${Hu}${r3}${Wu}`,still:`#define STILL
${Hu}${s3}${Wu}`};function M_(n,e){return`${e?`#define SHADED
`:""}${o3[n]}`}var ii=1024;function Nl(n){return Math.max(1,Math.ceil(n/ii))}function Fl(n){return Fm(a3(n,4),4,as,"RGBA32UI")}function km(n){return Fm(new Uint32Array(ii*Nl(n)),1,Bo,"R32UI")}function Xu(n){return Fm(new Float32Array(4*ii*Nl(n)),4,ni,"RGBA32F")}function Nm(n,e){let t=n.image.data;for(let i=0,r=0;r<e.length;i+=4,r+=3)t[i]=e[r],t[i+1]=e[r+1],t[i+2]=e[r+2];n.needsUpdate=!0}function Fm(n,e,t,i){let r=n instanceof Float32Array?ti:Vn,s=new wr(n,ii,n.length/(e*ii),t,r);return s.internalFormat=i,s.minFilter=s.magFilter=Ht,s.needsUpdate=!0,s}function a3(n,e){let t=new Uint32Array(e*ii*Nl(n.length/e));return t.set(n),t}var l3={low:0,high:1},Gs=class{constructor(e,t){this.data=e;this.body=t;this.rows=Nl(e.count),this.vertices=Xu(t?.numVertices??0),this.normals=Xu(t?.numVertices??0),this.bones=Xu(3*(t?.numJoints??0));let i={places:Fl(e.places),shapes:Fl(e.shapes),faces:Fl(t?h3(t):new Uint32Array(0)),shading:Fl(e.shading?.words??new Uint32Array(0)),vertices:this.vertices,normals:this.normals,bones:this.bones};this.material=new Dn({glslVersion:Gn,vertexShader:S_,fragmentShader:M_(e.frame,e.shading!==null),depthTest:!1,depthWrite:!1,uniforms:c3(e,i)});let r=new Xt(new Ei(2,2),this.material);r.frustumCulled=!1,this.scene.add(r),this.owned=[...Object.values(i),this.material,r.geometry]}data;body;rows;vertices;normals;bones;material;scene=new br;camera=new ts;owned;colorings(){return kl.filter(e=>e!=="views"||this.data.hasViews)}colorSpan(e){return(e==="rgb"||this.data.frame==="still"&&e!=="opacity"&&e!=="depth")&&!this.data.shading?this.data.color:l3}setStance({vertices:e,normals:t,bones:i}){if(this.data.frame==="bones"){this.bones.image.data.set(i),this.bones.needsUpdate=!0;return}Nm(this.vertices,e),(this.data.frame==="triangle"||this.data.shading)&&Nm(this.normals,t)}setTurn([e,t,i,r,s,o,a,l,c]){this.material.uniforms.turn.value.set(e,t,i,r,s,o,a,l,c)}setLook(e,t){this.material.uniforms.coloring.value=kl.indexOf(e),this.material.uniforms.pointRadius.value=t}setDetail(e){this.material.uniforms.growth.value=b_(this.data.levels,Math.round(e*this.data.count))}setLight(e){let{body:t,data:i}=this;if(!t||!i.light||!i.shading)return;let r=i.light,{lightChange:s,lightGain:o,shadingStep:a}=this.material.uniforms,l=e.on&&e.turn!==0?o_(r,t.up,e.turn):r;s.value.forEach((c,h)=>c.fromArray(l.map((u,f)=>u-r[f]),3*h)),a.value=e.on?i.shading.step:0,o.value.fromArray(qo(e))}project(e,t,i,r,s){let{uniforms:o}=this.material,[a,l,c,h,u,f,d,g,v]=t.R;o.viewRotation.value.set(a,l,c,h,u,f,d,g,v),o.viewTranslation.value.fromArray(t.t),o.focal.value.fromArray(t.focal),o.centre.value.fromArray(t.centre),o.size.value.set(t.width,t.height),o.depthRange.value.fromArray(i),o.firstRow.value=s,r.viewport.set(0,s,ii,this.rows),e.setRenderTarget(r),e.render(this.scene,this.camera)}dispose(){for(let e of this.owned)e.dispose()}};function c3(n,e){return{...Object.fromEntries(Object.entries(e).map(([t,i])=>[t,{value:i}])),dilation:{value:n.dilation},shadingStep:{value:n.shading?.step??0},lightChange:{value:Array.from({length:8},()=>new O)},lightGain:{value:new O(1,1,1)},colorSpan:{value:qu(n.color)},count:{value:n.count},weightSpan:{value:qu(n.weights)},heightSpan:{value:qu(n.height)},scaleSpan:{value:qu(n.logScale)},viewRotation:{value:new He},viewTranslation:{value:new O},turn:{value:new He},firstRow:{value:0},focal:{value:new Ne},centre:{value:new Ne},size:{value:new Ne},depthRange:{value:new Ne(0,1)},mostViews:{value:d3(n)},pointRadius:{value:0},growth:{value:1},coloring:{value:0}}}function h3(n){let{faces:e,faceParts:t,restVertices:i}=n.data,r=new Uint32Array(4*n.numFaces),s=new Float32Array(r.buffer);for(let o=0;o<n.numFaces;o++){let[a,l,c]=e.subarray(3*o,3*o+3);r.set([a|t[o]<<24,l,c],4*o),s[4*o+3]=u3(i,3*a,3*l,3*c)}return r}function u3(n,e,t,i){let[r,s,o]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[a,l,c]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]];return Math.hypot(s*c-o*l,o*a-r*c,r*l-s*a)}function d3({frame:n,places:e,count:t}){let i=1;if(n==="triangle"||n==="world")for(let r=0;r<t;r++)i=Math.max(i,e[4*r+2]>>>16);return i}function qu({low:n,high:e}){return new Ne(n,e)}var f3=.25,Ji={floor:0,shadow:1,cameras:2,box:3,splats:4,depths:5,mesh:6,skeleton:7},Yo=class{constructor(e){this.avatar=e;let{body:t}=e;this.poser=new ho(t),this.pose=e.clips[0]?.poseAt(0)??t.restPose(),this.posed=this.poser.pose(this.pose),this.placer=new Gs(e.gaussians,t),this.ground=p3(e),this.mesh=new Bu(t),this.shadow=new Gu(t,e.up,e.floor);let i=[[this.shadow.mesh,Ji.shadow],[this.cameras.mesh,Ji.cameras],[this.box.mesh,Ji.box],[this.mesh.depths,Ji.depths],[this.mesh.mesh,Ji.mesh],[this.skeleton.mesh,Ji.skeleton]];for(let[r,s]of i)r.renderOrder=s;this.root.add(...i.map(([r])=>r)),this.root.matrixAutoUpdate=!1,this.showCameras(null)}avatar;root=new qn;poser;ground;placer;pose;posed;visible=!0;place=Yi;motion=Ki;poseMilliseconds=0;mesh;shadow;skeleton=new $o({overAll:!0});cameras=new $o;box=new $o;moved=!0;setPose(e){this.pose=Xn(e),this.moved=!0}setShape(e){this.poser.setShape(e.slice()),this.moved=!0}replaceGaussians(e){this.placer.dispose(),this.placer=new Gs(e,this.avatar.body),this.setTurn()}standAt(e,t){this.lead(e,J0(e,this.ground,t))}lead(e,t){this.place=e,this.motion=t;let{rotation:i,translation:r}=this.motion,[s,o,a,l]=i;this.root.matrix.copy(new Ot().compose(new O(...r),new Jt(o,a,l,s),new O(1,1,1))),this.root.matrixWorldNeedsUpdate=!0,this.setTurn()}showCameras(e){f_(this.cameras,this.avatar.cameras,f3,e)}forget(){this.moved=!0}applyPose(){if(!this.moved)return!1;this.moved=!1;let e=performance.now();return this.posed=this.poser.pose(this.pose),this.placer.setStance(this.posed),this.mesh.setStance(this.posed),this.shadow.setStance(this.posed),d_(this.skeleton,this.posed.joints,this.avatar.body.parents,this.avatar.body.jointNames),p_(this.box,this.posed),this.poseMilliseconds=performance.now()-e,!0}setLayers(e,t){this.mesh.visible=e.mesh,this.mesh.setVeil(e.gaussians),this.skeleton.mesh.visible=e.skeleton,this.cameras.mesh.visible=e.cameras&&t,this.shadow.mesh.visible=e.shadow,this.box.mesh.visible=e.box}prepare(e,t,i){for(let r of[this.skeleton,this.cameras,this.box])r.setScreen(e,t,i);this.shadow.update()}bounds(){return Lm(this.posed.vertices)}corners(){let{low:e,high:t}=this.bounds();return[0,1,2,3,4,5,6,7].map(i=>zs(this.motion,e.map((r,s)=>i>>s&1?t[s]:r)))}dispose(){for(let e of[this.placer,this.mesh,this.shadow,this.skeleton,this.cameras,this.box])e.dispose()}setTurn(){let[e,t,i]=this.avatar.up,{turn:r}=this.place;this.placer.setTurn(Fi(Gt([e*r,t*r,i*r])))}};function p3({body:n,clips:e,floor:t,up:i}){let r=ht(n.restJoints(),0),s=e[0]?.placeAt(0)??[0,0,0];return{up:i,floor:t,home:[r[0]+s[0],r[1]+s[1],r[2]+s[2]]}}var A_=5,m3=`
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,g3=`
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
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${A_.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`,Ul=class{mesh;constructor(e,t){let i={color:{value:new O(.5,.55,.62)}};this.mesh=zu(e,2*A_,{vertexShader:m3,fragmentShader:g3},i),this.mesh.material.side=kn,this.mesh.position.set(...e).multiplyScalar(t)}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var T_=`"use strict";(()=>{function v(e,t){let a=new Uint32Array(t),n=e.filter(r=>r.count<=t).at(-1)?.count??0,o=e.find(r=>r.count>t)?.count??t;for(let r=0;r<t;r++)a[r]=r;let l=t-n;for(let r=0;r<l;r++)a[n+r]=n+Math.floor(r*(o-n)/l);return a}var d=.01;var b=65536,E=30;function w(e,t,a,n){if(e.kind==="still")V(e.means,a,n);else if(t)e.kind==="bones"?N(e,t.bones,a,n):e.kind==="triangle"?C(e,t,a,n):O(e,t,a,n);else throw new Error("sort was asked for before there was something to sort")}function C({corners:e,weights:t,heights:a},n,o,l){let{normals:r}=n,i=S(n.vertices,o);for(let u=0,c=0;u<l.length;u++,c+=3){let[s,p,m]=[t[c],t[c+1],t[c+2]],[h,y,f]=[e[c],e[c+1],e[c+2]],[x,M,k]=[s>0?s:0,p>0?p:0,m>0?m:0],F=x*r[3*h]+M*r[3*y]+k*r[3*f],R=x*r[3*h+1]+M*r[3*y+1]+k*r[3*f+1],U=x*r[3*h+2]+M*r[3*y+2]+k*r[3*f+2],P=(F*o[0]+R*o[1]+U*o[2])/Math.max(Math.sqrt(F*F+R*R+U*U),1e-12);l[u]=s*i[h]+p*i[y]+m*i[f]+a[u]*P}}function O({corners:e,weights:t,heights:a},n,o,l){let{vertices:r}=n,i=S(r,o),u=0;for(let c=0,s=0;c<l.length;c++,s+=3){let[p,m,h]=[e[s],e[s+1],e[s+2]];c>0&&p===e[s-3]&&m===e[s-2]&&h===e[s-1]||(u=G(r,3*p,3*m,3*h,o));let f=t[s]*i[p]+t[s+1]*i[m]+t[s+2]*i[h];l[c]=f+a[c]*u}}function G(e,t,a,n,o){let[l,r,i]=[e[a]-e[t],e[a+1]-e[t+1],e[a+2]-e[t+2]],[u,c,s]=[e[n]-e[t],e[n+1]-e[t+1],e[n+2]-e[t+2]],[p,m,h]=[r*s-i*c,i*u-l*s,l*c-r*u];return(p*o[0]+m*o[1]+h*o[2])/Math.max(Math.sqrt(p*p+m*m+h*h),1e-12)}function N({means:e,bones:t,weights:a},n,o,l){let r=I(n,o);for(let i=0;i<l.length;i++){let u=0;for(let c=4*i;c<4*i+4;c++){let s=4*t[c],p=r[s]*e[3*i]+r[s+1]*e[3*i+1]+r[s+2]*e[3*i+2];u+=a[c]*(p+r[s+3])}l[i]=u}}function S(e,t){let a=new Float32Array(e.length/3);return V(e,t,a),a}function V(e,t,a){for(let n=0;n<a.length;n++)a[n]=t[0]*e[3*n]+t[1]*e[3*n+1]+t[2]*e[3*n+2]+t[3]}function I(e,t){let a=new Float32Array(e.length/3);for(let n=0;12*n<e.length;n++)for(let o=0;o<4;o++){let l=12*n+o,r=t[0]*e[l]+t[1]*e[l+4]+t[2]*e[l+8];a[4*n+o]=r+(o===3?t[3]:0)}return a}var A=class{starts=new Uint32Array(b+1);keys=new Uint16Array(0);sort(t,a,n){let o=n.length;this.keys.length<o&&(this.keys=new Uint16Array(o));let{keys:l,starts:r}=this,i=1/0,u=-1/0;for(let s=0;s<t.length;s++){let p=t[s];p<i&&(i=p),p>u&&(u=p)}let c=u>i?(b-1)/(u-i):0;if(u-i>E)L(t,a,u,l,o);else for(let s=0;s<o;s++)l[s]=(u-t[a?a[s]:s])*c;r.fill(0);for(let s=0;s<o;s++)r[l[s]+1]++;for(let s=1;s<=b;s++)r[s]+=r[s-1];for(let s=0;s<o;s++)n[r[l[s]]++]=a?a[s]:s}};function L(e,t,a,n,o){let l=Math.log(Math.max(a,2*d)),r=(b-1)/(l-Math.log(d));for(let i=0;i<o;i++)n[i]=(l-Math.log(Math.max(e[t?t[i]:i],d)))*r}function Q(e,t){if(t>=e.length)return null;let a=new Uint32Array(256);for(let i of e)a[i]++;let n=255,o=0;for(;n>0&&o+a[n]<t;)o+=a[n--];let l=t-o,r=new Uint32Array(t);for(let i=0,u=0;u<t;i++)(e[i]>n||e[i]===n&&l-- >0)&&(r[u++]=i);return r}var g=class{constructor(t){this.reply=t}reply;groups=[];opacities=new Uint8Array(0);depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new A;handle(t){switch(t.type){case"groups":this.setGroups(t.groups);break;case"stance":this.groups[t.group].stance=t.stance;break;case"sort":this.sort(t);break}}setGroups(t){let a=t.map(({opacities:o})=>o.length);this.depths=new Float32Array(a.reduce((o,l)=>o+l,0));let n=0;this.groups=t.map((o,l)=>{let r=this.depths.subarray(n,n+=a[l]);return{...o,stance:null,depths:r}}),this.opacities=q(t.map(({opacities:o})=>o)),this.names=t.length===1&&t[0].first===0?null:B(t),this.keptCount=-1}chosen(t){let a=this.opacities.length;if(t>=a||!this.groups.some(({levels:l})=>l.length>0))return Q(this.opacities,t);let n=new Uint32Array(t),o=0;for(let{levels:l,opacities:r}of this.groups){let i=o+r.length,[u,c]=[o,i].map(p=>Math.round(p*t/a)),s=l.length>0?v(l,c-u):Q(r,c-u);for(let p=u;p<c;p++)n[p]=o+(s?s[p-u]:p-u);o=i}return n}sort({id:t,rows:a,count:n,buffer:o}){let l=performance.now();this.keptCount!==n&&(this.kept=this.chosen(n),this.keptCount=n),this.groups.forEach(({anchors:i,stance:u,depths:c},s)=>w(i,u,a[s],c));let r=o?.length===n?o:new Uint32Array(n);if(this.sorter.sort(this.depths,this.kept,r),this.names)for(let i=0;i<n;i++)r[i]=this.names[r[i]];this.reply({id:t,order:r,milliseconds:performance.now()-l})}};function q(e){if(e.length===1)return e[0];let t=new Uint8Array(e.reduce((n,o)=>n+o.length,0)),a=0;for(let n of e)t.set(n,a),a+=n.length;return t}function B(e){let t=new Uint32Array(e.reduce((n,{opacities:o})=>n+o.length,0)),a=0;for(let{first:n,opacities:o}of e)for(let l=0;l<o.length;l++)t[a++]=n+l;return t}var D=self,T=new g(e=>D.postMessage(e,[e.order.buffer]));D.onmessage=({data:e})=>T.handle(e);})();
`;var $u=65536,v3=30;function E_(n,e,t,i){if(n.kind==="still")R_(n.means,t,i);else if(e)n.kind==="bones"?w3(n,e.bones,t,i):n.kind==="triangle"?_3(n,e,t,i):x3(n,e,t,i);else throw new Error("sort was asked for before there was something to sort")}function _3({corners:n,weights:e,heights:t},i,r,s){let{normals:o}=i,a=C_(i.vertices,r);for(let l=0,c=0;l<s.length;l++,c+=3){let[h,u,f]=[e[c],e[c+1],e[c+2]],[d,g,v]=[n[c],n[c+1],n[c+2]],[m,y,w]=[h>0?h:0,u>0?u:0,f>0?f:0],A=m*o[3*d]+y*o[3*g]+w*o[3*v],S=m*o[3*d+1]+y*o[3*g+1]+w*o[3*v+1],R=m*o[3*d+2]+y*o[3*g+2]+w*o[3*v+2],C=(A*r[0]+S*r[1]+R*r[2])/Math.max(Math.sqrt(A*A+S*S+R*R),1e-12);s[l]=h*a[d]+u*a[g]+f*a[v]+t[l]*C}}function x3({corners:n,weights:e,heights:t},i,r,s){let{vertices:o}=i,a=C_(o,r),l=0;for(let c=0,h=0;c<s.length;c++,h+=3){let[u,f,d]=[n[h],n[h+1],n[h+2]];c>0&&u===n[h-3]&&f===n[h-2]&&d===n[h-1]||(l=b3(o,3*u,3*f,3*d,r));let v=e[h]*a[u]+e[h+1]*a[f]+e[h+2]*a[d];s[c]=v+t[c]*l}}function b3(n,e,t,i,r){let[s,o,a]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[l,c,h]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]],[u,f,d]=[o*h-a*c,a*l-s*h,s*c-o*l];return(u*r[0]+f*r[1]+d*r[2])/Math.max(Math.sqrt(u*u+f*f+d*d),1e-12)}function w3({means:n,bones:e,weights:t},i,r,s){let o=S3(i,r);for(let a=0;a<s.length;a++){let l=0;for(let c=4*a;c<4*a+4;c++){let h=4*e[c],u=o[h]*n[3*a]+o[h+1]*n[3*a+1]+o[h+2]*n[3*a+2];l+=t[c]*(u+o[h+3])}s[a]=l}}function C_(n,e){let t=new Float32Array(n.length/3);return R_(n,e,t),t}function R_(n,e,t){for(let i=0;i<t.length;i++)t[i]=e[0]*n[3*i]+e[1]*n[3*i+1]+e[2]*n[3*i+2]+e[3]}function S3(n,e){let t=new Float32Array(n.length/3);for(let i=0;12*i<n.length;i++)for(let r=0;r<4;r++){let s=12*i+r,o=e[0]*n[s]+e[1]*n[s+4]+e[2]*n[s+8];t[4*i+r]=o+(r===3?e[3]:0)}return t}var Yu=class{starts=new Uint32Array($u+1);keys=new Uint16Array(0);sort(e,t,i){let r=i.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:s,starts:o}=this,a=1/0,l=-1/0;for(let h=0;h<e.length;h++){let u=e[h];u<a&&(a=u),u>l&&(l=u)}let c=l>a?($u-1)/(l-a):0;if(l-a>v3)M3(e,t,l,s,r);else for(let h=0;h<r;h++)s[h]=(l-e[t?t[h]:h])*c;o.fill(0);for(let h=0;h<r;h++)o[s[h]+1]++;for(let h=1;h<=$u;h++)o[h]+=o[h-1];for(let h=0;h<r;h++)i[o[s[h]]++]=t?t[h]:h}};function M3(n,e,t,i,r){let s=Math.log(Math.max(t,2*cs)),o=($u-1)/(s-Math.log(cs));for(let a=0;a<r;a++)i[a]=(s-Math.log(Math.max(n[e?e[a]:a],cs)))*o}function Um(n,e){if(e>=n.length)return null;let t=new Uint32Array(256);for(let a of n)t[a]++;let i=255,r=0;for(;i>0&&r+t[i]<e;)r+=t[i--];let s=e-r,o=new Uint32Array(e);for(let a=0,l=0;l<e;a++)(n[a]>i||n[a]===i&&s-- >0)&&(o[l++]=a);return o}var Ku=class{constructor(e){this.reply=e}reply;groups=[];opacities=new Uint8Array(0);depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new Yu;handle(e){switch(e.type){case"groups":this.setGroups(e.groups);break;case"stance":this.groups[e.group].stance=e.stance;break;case"sort":this.sort(e);break}}setGroups(e){let t=e.map(({opacities:r})=>r.length);this.depths=new Float32Array(t.reduce((r,s)=>r+s,0));let i=0;this.groups=e.map((r,s)=>{let o=this.depths.subarray(i,i+=t[s]);return{...r,stance:null,depths:o}}),this.opacities=A3(e.map(({opacities:r})=>r)),this.names=e.length===1&&e[0].first===0?null:T3(e),this.keptCount=-1}chosen(e){let t=this.opacities.length;if(e>=t||!this.groups.some(({levels:s})=>s.length>0))return Um(this.opacities,e);let i=new Uint32Array(e),r=0;for(let{levels:s,opacities:o}of this.groups){let a=r+o.length,[l,c]=[r,a].map(u=>Math.round(u*e/t)),h=s.length>0?x_(s,c-l):Um(o,c-l);for(let u=l;u<c;u++)i[u]=r+(h?h[u-l]:u-l);r=a}return i}sort({id:e,rows:t,count:i,buffer:r}){let s=performance.now();this.keptCount!==i&&(this.kept=this.chosen(i),this.keptCount=i),this.groups.forEach(({anchors:a,stance:l,depths:c},h)=>E_(a,l,t[h],c));let o=r?.length===i?r:new Uint32Array(i);if(this.sorter.sort(this.depths,this.kept,o),this.names)for(let a=0;a<i;a++)o[a]=this.names[o[a]];this.reply({id:e,order:o,milliseconds:performance.now()-s})}};function A3(n){if(n.length===1)return n[0];let e=new Uint8Array(n.reduce((i,r)=>i+r.length,0)),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}function T3(n){let e=new Uint32Array(n.reduce((i,{opacities:r})=>i+r.length,0)),t=0;for(let{first:i,opacities:r}of n)for(let s=0;s<r.length;s++)e[t++]=i+s;return e}var Zu=class{milliseconds=0;connection;groups=null;stances=[];running=null;waiting=null;lastId=0;spare=null;constructor(){this.connection=E3(e=>this.receive(e),()=>this.moveToPage())}setGroups(e){this.groups={type:"groups",groups:e},this.stances=[],this.connection.send(this.groups),this.forget()}setStance(e,{vertices:t,normals:i,bones:r}){let s={type:"stance",group:e,stance:{vertices:t,normals:i,bones:r}};this.stances[e]=s,this.connection.send(s)}sort(e,t,i){let r=this.waiting;this.waiting={rows:e,count:t,sorted:i},this.running||this.next(),r?.sorted(null)}recycle(e){this.spare=e}forget(){let e=[this.waiting,this.running?.wish];this.waiting=null,this.running&&(this.running.wish={...this.running.wish,sorted:()=>{}});for(let t of e)t?.sorted(null)}dispose(){this.forget(),this.connection.stop()}next(){let e=this.waiting;if(!e)return;this.waiting=null,this.running={id:++this.lastId,wish:e};let t=this.spare;this.spare=null;let i=t?[t.buffer]:[];this.connection.send({type:"sort",id:this.lastId,rows:e.rows,count:e.count,buffer:t},i)}moveToPage(){this.connection.stop(),this.connection=P_(e=>this.receive(e));for(let e of[this.groups,...this.stances])e&&this.connection.send(e);this.waiting??=this.running?.wish??null,this.running=null,this.next()}receive({id:e,order:t,milliseconds:i}){if(this.running?.id!==e)return;let{wish:r}=this.running;this.running=null,this.milliseconds=i,r.sorted(t),this.next()}};function E3(n,e){try{let t=URL.createObjectURL(new Blob([T_],{type:"text/javascript"})),i=new Worker(t);return URL.revokeObjectURL(t),i.onmessage=({data:r})=>n(r),i.onerror=e,{send:(r,s=[])=>i.postMessage(r,s),stop:()=>i.terminate()}}catch{return P_(n)}}function P_(n){let e=new Ku(t=>setTimeout(()=>n(t)));return{send:t=>e.handle(t),stop:()=>{}}}var Ol=128,Bl=16,Ju=1<<24,I_=`
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D order, splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpans[${Bl}];
uniform float contour, gain;

out vec2 offset;
flat out vec4 color;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // outside, unless something is to be drawn
  uint turn = uint(gl_InstanceID * ${Ol} + int(position.z));
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
`,L_=`
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
`;function D_(n){let e=new Float32Array(12*Ol),t=new Uint16Array(6*Ol);for(let r=0;r<Ol;r++)e.set([-1,-1,r,1,-1,r,1,1,r,-1,1,r],12*r),t.set([0,1,2,0,2,3].map(s=>4*r+s),6*r);let i=new ns;return i.setAttribute("position",new ln(e,3)),i.setIndex(new ln(t,1)),i.instanceCount=Om(n),i.boundingSphere=new zi(void 0,1/0),i}function Om(n){return Math.ceil(n/Ol)}var C3=1.5,ju=class{mesh;count=0;placers=[];order=km(0);target=k_(1);constructor(){this.mesh=new Xt(D_(0),R3()),this.mesh.frustumCulled=!1}get drawn(){return this.mesh.material.uniforms.drawn.value}setPlacers(e){let t=e.reduce((i,r)=>i+r.rows,0);if(e.length>Bl||t*ii>Ju)throw new Zt("too-much",`at most ${Bl} avatars of ${Ju/1e6} million Gaussians can be shown at once`);return this.placers=e,this.count=e.reduce((i,{data:r})=>i+r.count,0),this.makeRoom(Math.max(1,t)),this.firstRows().map((i,r)=>i*ii+r*Ju)}setOrder(e){this.order.image.data.set(e),this.order.needsUpdate=!0,this.mesh.material.uniforms.drawn.value=e.length;for(let t of this.placers)t.setDetail(e.length/this.count);this.mesh.geometry.instanceCount=Om(e.length)}setLook({mode:e,coloring:t,pointSize:i,exposure:r,light:s}){let{uniforms:o}=this.mesh.material;o.gain.value=t==="rgb"?2**r:1,o.contour.value=e==="splats"?0:e==="points"?1:C3,this.placers.forEach((a,l)=>{a.setLook(t,e==="points"?i:0),a.setLight(s);let{low:c,high:h}=a.colorSpan(t);o.colorSpans.value[l].set(c,h)})}project(e,t,i){let r=e.getRenderTarget(),s=this.firstRows();this.placers.forEach((o,a)=>{let{width:l,height:c}=t[a];this.mesh.material.uniforms.size.value.set(l,c),o.project(e,t[a],i,this.target,s[a])}),e.setRenderTarget(r)}dispose(){for(let e of[this.order,this.target,this.mesh.geometry,this.mesh.material])e.dispose()}firstRows(){let e=0;return this.placers.map(t=>(e+=t.rows)-t.rows)}makeRoom(e){this.target.height!==e&&(this.target.dispose(),this.order.dispose(),this.target=k_(e),this.order=km(e*ii));let{uniforms:t}=this.mesh.material;t.order.value=this.order,[t.splats.value,t.looks.value]=this.target.textures,this.setOrder(new Uint32Array(0))}};function R3(){let n={order:{value:null},splats:{value:null},looks:{value:null},drawn:{value:0},size:{value:new Ne},depthCoefficients:{value:new Ne(...Im())},colorSpans:{value:Array.from({length:Bl},()=>new Ne(0,1))},contour:{value:0},gain:{value:1}};return new Dn({glslVersion:Gn,vertexShader:I_,fragmentShader:L_,uniforms:n,side:kn,transparent:!0,depthWrite:!1,blending:Gi,blendEquation:Mr,blendSrc:Hi,blendDst:Ci})}function k_(n){let e=new cn(ii,n,{count:2,format:as,type:Vn,internalFormat:"RGBA32UI",minFilter:Ht,magFilter:Ht,depthBuffer:!1,generateMipmaps:!1});return e.textures[1].format=zo,e.textures[1].internalFormat="RG32UI",e}var Qu=class{constructor(e){this.data=e;this.placer=new Gs(e,null)}data;placer;motion=Ki;lead(e){this.motion=e}dispose(){this.placer.dispose()}};var ed=class{splats=new ju;actors=new Map;scene=new br;sorter=new Zu;camera=new _n;ground;floor;cloud=null;chosen=0;lastId=0;alone=!1;shown=[];gone=!1;constructor(e){let t=new Yo(e);this.ground=t.ground,this.floor=new Ul(this.ground.up,this.ground.floor),this.camera.matrixWorldAutoUpdate=!1,this.splats.mesh.renderOrder=Ji.splats,this.scene.add(this.floor.mesh,this.splats.mesh),this.enter(0,t,Yi)}get actor(){return this.of(this.chosen)}get chosenId(){return this.chosen}of(e){let t=this.actors.get(e);if(!t)throw new Zt("no-avatar",`the scene has no avatar ${e}`);return t}add(e){let t=++this.lastId;try{this.enter(t,new Yo(e),Yi)}catch(i){throw this.remove(t),i}return t}replace(e,t=this.chosen){let i=this.of(t),r=new Yo(e);i.ground===this.ground&&this.setGround(r.ground),r.visible=i.visible,this.scene.remove(i.root),this.enter(t,r,i.place),i.dispose();for(let s of this.actors.values())s.standAt(s.place,this.ground)}remove(e){if(e===this.chosen)throw new Zt("no-avatar","choose another avatar before this one leaves");let t=this.of(e);this.actors.delete(e),this.scene.remove(t.root),this.group(),t.dispose()}choose(e){this.of(e),this.chosen=e,this.alone&&this.group()}show(e,t){let i=this.of(e);i.visible!==t&&(i.visible=t,this.group())}place(e,t){this.of(e).standAt(t,this.ground)}standLike({motion:e,place:t}){this.actor.motion!==e&&this.actor.lead(t,e)}setAlone(e){e!==this.alone&&(this.alone=e,this.group())}replaceGaussians(e){this.actor.replaceGaussians(e),this.group()}setCloud(e,t){let i=this.cloud;i?.data!==e&&(this.cloud=e&&new Qu(e),this.group(),i?.dispose()),this.cloud?.lead(t)}get world(){return this.ground}get poseMilliseconds(){return this.shown.reduce((e,{poseMilliseconds:t})=>e+t,0)}get sortMilliseconds(){return this.sorter.milliseconds}colorings(){return this.actor.placer.colorings()}applyPose(){this.shown.forEach((e,t)=>{e.applyPose()&&this.sorter.setStance(t,e.posed)}),this.shown.includes(this.actor)||this.actor.applyPose()}sort(e,t,i){let{splats:r}=this;if(r.count===0)return i(!0);let s=Math.max(1,Math.round(t*r.count)),o=this.ownViews(e).map(Pm);this.sorter.sort(o,Math.min(s,r.count),a=>{a&&(r.setOrder(a),this.sorter.recycle(a)),i(a!==null)})}setLook(e,t,i){this.splats.setLook({...e,pointSize:e.pointSize*i}),this.splats.mesh.visible=t.gaussians,this.floor.mesh.visible=t.floor;for(let r of this.actors.values())r.root.visible=this.shown.includes(r),r.setLayers(t,r===this.actor)}draw(e,t,i){i_(this.camera.matrixWorldInverse,t),this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert(),Du(this.camera.projectionMatrix,t);for(let a of this.shown)a.prepare(t.width,t.height,i);let{up:r,floor:s}=this.ground,o=Xo(t).reduce((a,l,c)=>a+l*r[c],0);this.floor.mesh.renderOrder=o<s?Ji.skeleton+1:Ji.floor,this.splats.mesh.visible&&this.splats.project(e,this.ownViews(t),this.depthRange(t)),e.render(this.scene,this.camera)}showCameras(e){this.actor.showCameras(e)}bounds(){let t=(this.shown.length>0?this.shown:[this.actor]).flatMap(r=>r.corners()),i=r=>[0,1,2].map(s=>r(...t.map(o=>o[s])));return{low:i(Math.min),high:i(Math.max)}}get disposed(){return this.gone}dispose(){this.gone=!0;for(let e of this.actors.values())e.dispose();for(let e of[this.sorter,this.splats,this.floor,this.cloud])e?.dispose()}enter(e,t,i){t.standAt(i,this.ground),this.actors.set(e,t),this.scene.add(t.root),this.group()}setGround(e){this.ground=e,this.scene.remove(this.floor.mesh),this.floor.dispose(),this.floor=new Ul(e.up,e.floor),this.scene.add(this.floor.mesh)}group(){let e=this.alone?[this.actor]:[...this.actors.values()];this.shown=e.filter(s=>this.alone||s.visible);let t=[...this.shown.map(({placer:s})=>s),...this.still?[this.still.placer]:[]],i=this.splats.setPlacers(t),r=t.map(({data:{anchors:s,levels:o,opacities:a}},l)=>({anchors:s,levels:o,opacities:a,first:i[l]}));this.sorter.setGroups(r);for(let s of this.shown)s.forget()}get still(){return this.alone?null:this.cloud}ownViews(e){return[...this.shown.map(({motion:i})=>i),...this.still?[this.still.motion]:[]].map(i=>Ll(e,i))}depthRange(e){let t=Pm(e),r=(this.shown.length>0?this.shown:[this.actor]).flatMap(s=>s.corners()).map(s=>s.reduce((o,a,l)=>o+t[l]*a,t[3]));return[Math.min(...r),Math.max(...r)+1e-6]}};var N_={type:"change"},zm={type:"start"},U_={type:"end"},td=new Io,F_=new Qn,P3=Math.cos(70*Xi.DEG2RAD),dn=new O,$n=2*Math.PI,bt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Bm=1e-6,nd=class extends gl{constructor(e,t=null){super(e,t),this.state=bt.NONE,this.target=new O,this.cursor=new O,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:is.ROTATE,MIDDLE:is.DOLLY,RIGHT:is.PAN},this.touches={ONE:rs.ROTATE,TWO:rs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new O,this._lastQuaternion=new Jt,this._lastTargetPosition=new O,this._quat=new Jt().setFromUnitVectors(e.up,new O(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new ko,this._sphericalDelta=new ko,this._scale=1,this._panOffset=new O,this._rotateStart=new Ne,this._rotateEnd=new Ne,this._rotateDelta=new Ne,this._panStart=new Ne,this._panEnd=new Ne,this._panDelta=new Ne,this._dollyStart=new Ne,this._dollyEnd=new Ne,this._dollyDelta=new Ne,this._dollyDirection=new O,this._mouse=new Ne,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=L3.bind(this),this._onPointerDown=I3.bind(this),this._onPointerUp=D3.bind(this),this._onContextMenu=z3.bind(this),this._onMouseWheel=F3.bind(this),this._onKeyDown=U3.bind(this),this._onTouchStart=O3.bind(this),this._onTouchMove=B3.bind(this),this._onMouseDown=k3.bind(this),this._onMouseMove=N3.bind(this),this._interceptControlDown=V3.bind(this),this._interceptControlUp=G3.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=bt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(N_),this.update(),this.state=bt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;dn.copy(t).sub(this.target),dn.applyQuaternion(this._quat),this._spherical.setFromVector3(dn),this.autoRotate&&this.state===bt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,r=this.maxAzimuthAngle;isFinite(i)&&isFinite(r)&&(i<-Math.PI?i+=$n:i>Math.PI&&(i-=$n),r<-Math.PI?r+=$n:r>Math.PI&&(r-=$n),i<=r?this._spherical.theta=Math.max(i,Math.min(r,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+r)/2?Math.max(i,this._spherical.theta):Math.min(r,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let s=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),s=o!=this._spherical.radius}if(dn.setFromSpherical(this._spherical),dn.applyQuaternion(this._quatInverse),t.copy(this.target).add(dn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=dn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),s=!!l}else if(this.object.isOrthographicCamera){let a=new O(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),s=l!==this.object.zoom;let c=new O(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=dn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(td.origin.copy(this.object.position),td.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(td.direction))<P3?this.object.lookAt(this.target):(F_.setFromNormalAndCoplanarPoint(this.object.up,this.target),td.intersectPlane(F_,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),s=!0)}return this._scale=1,this._performCursorZoom=!1,s||this._lastPosition.distanceToSquared(this.object.position)>Bm||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Bm||this._lastTargetPosition.distanceToSquared(this.target)>Bm?(this.dispatchEvent(N_),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?$n/60*this.autoRotateSpeed*e:$n/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){dn.setFromMatrixColumn(t,0),dn.multiplyScalar(-e),this._panOffset.add(dn)}_panUp(e,t){this.screenSpacePanning===!0?dn.setFromMatrixColumn(t,1):(dn.setFromMatrixColumn(t,0),dn.crossVectors(this.object.up,dn)),dn.multiplyScalar(e),this._panOffset.add(dn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let r=this.object.position;dn.copy(r).sub(this.target);let s=dn.length();s*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*s/i.clientHeight,this.object.matrix),this._panUp(2*t*s/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),r=e-i.left,s=t-i.top,o=i.width,a=i.height;this._mouse.x=r/o*2-1,this._mouse.y=-(s/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft($n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-$n*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._rotateStart.set(i,r)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panStart.set(i,r)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyStart.set(0,s)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),r=.5*(e.pageX+i.x),s=.5*(e.pageY+i.y);this._rotateEnd.set(r,s)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft($n*this._rotateDelta.x/t.clientHeight),this._rotateUp($n*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panEnd.set(i,r)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyEnd.set(0,s),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ne,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function I3(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function L3(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function D3(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(U_),this.state=bt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function k3(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case is.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=bt.DOLLY;break;case is.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=bt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=bt.ROTATE}break;case is.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=bt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=bt.PAN}break;default:this.state=bt.NONE}this.state!==bt.NONE&&this.dispatchEvent(zm)}function N3(n){switch(this.state){case bt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case bt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case bt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function F3(n){this.enabled===!1||this.enableZoom===!1||this.state!==bt.NONE||(n.preventDefault(),this.dispatchEvent(zm),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(U_))}function U3(n){this.enabled!==!1&&this._handleKeyDown(n)}function O3(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case rs.ROTATE:if(this.enableRotate===!1){this.state=bt.NONE;break}this._handleTouchStartRotate(n),this.state=bt.TOUCH_ROTATE;break;case rs.PAN:if(this.enablePan===!1){this.state=bt.NONE;break}this._handleTouchStartPan(n),this.state=bt.TOUCH_PAN;break;default:this.state=bt.NONE}break;case 2:switch(this.touches.TWO){case rs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=bt.TOUCH_DOLLY_PAN;break;case rs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=bt.TOUCH_DOLLY_ROTATE;break;default:this.state=bt.NONE}break;default:this.state=bt.NONE}this.state!==bt.NONE&&this.dispatchEvent(zm)}function B3(n){switch(this._trackPointer(n),this.state){case bt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case bt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case bt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case bt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=bt.NONE}}function z3(n){this.enabled!==!1&&n.preventDefault()}function V3(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function G3(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var zl=35,O_=.02,H3=10,id=class{constructor(e,t){this.canvas=e;this.changed=t;this.camera.position.set(0,1,3),this.controls=this.makeControls()}canvas;changed;camera=new _n(zl);controls;snapped=null;restless=0;get through(){return this.snapped}state(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),fov:this.camera.fov,snapped:this.snapped?.name??null}}look(e,t,i=zl){this.snapped=null,this.camera.position.set(...e),this.camera.fov=Xi.clamp(i,1,150),this.controls.target.set(...t),this.camera.up.copy(this.up),this.controls.update(),this.changed()}setUp(e){if(this.up.equals(new O(...e)))return;this.up.set(...e),this.camera.up.copy(this.up);let{target:t}=this.controls;this.controls.dispose(),this.controls=this.makeControls(),this.controls.target.copy(t)}snap(e){let t=this.controls.target.clone(),i=new O(...Xo(e)),r=new O(e.R[6],e.R[7],e.R[8]),s=Math.max(.2,t.sub(i).dot(r));this.snapped=e,this.camera.position.copy(i),this.camera.quaternion.copy(W3(e)),this.camera.fov=Xi.radToDeg(2*Math.atan(e.height/2/e.K[4])),this.controls.target.copy(i).addScaledVector(r,s),this.changed()}unsnap(){this.snapped&&(this.snapped=null,this.controls.update(),this.changed())}orbit(e,t){this.snapped=null;let i=this.camera.position.clone().sub(this.controls.target);i.applyAxisAngle(this.up,e);let r=i.angleTo(this.up),s=new O().crossVectors(this.up,i);if(s.lengthSq()>0){let o=Xi.clamp(r-t,O_,Math.PI-O_);i.applyAxisAngle(s.normalize(),o-r)}this.camera.position.copy(this.controls.target).add(i),this.camera.up.copy(this.up),this.controls.update(),this.changed()}retreat(e){let{target:t}=this.controls;this.camera.position.sub(t).setLength(e).add(t),this.controls.update(),this.changed()}move(e){if(this.snapped)return;let t=new O(...e);this.camera.position.add(t),this.controls.target.add(t),this.controls.update(),this.changed()}tick(){this.snapped||this.restless===0||(this.restless--,this.controls.update())}pinhole(e,t){if(this.snapped)return Lu(this.snapped,e,t);let{position:i,quaternion:r}=this.camera;return t_(i.toArray(),[r.w,r.x,r.y,r.z],this.camera.fov,e,t)}pictureRect(e,t){return this.snapped&&Cm(this.snapped,e,t)}sync(e){this.camera.aspect=e.width/e.height,Du(this.camera.projectionMatrix,e),this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert(),this.camera.updateMatrixWorld()}dispose(){this.controls.dispose()}up=new O(0,1,0);makeControls(){let e=new nd(this.camera,this.canvas);return e.enableDamping=!matchMedia("(prefers-reduced-motion: reduce)").matches,e.dampingFactor=.15,e.zoomToCursor=!0,e.minDistance=.1,e.maxDistance=60,e.addEventListener("start",()=>this.unsnap()),e.addEventListener("change",()=>{this.restless=H3,this.changed()}),e}};function W3({R:n}){let e=new _n;return e.matrix.set(n[0],-n[3],-n[6],0,n[1],-n[4],-n[7],0,n[2],-n[5],-n[8],0,0,0,0,1),new Jt().setFromRotationMatrix(e.matrix)}var X3=1e-6,q3=["mode","coloring","pointSize","exposure","light","share"],Ko=class{constructor(e,t={}){this.canvas=e;this.viewpoint=new id(e,()=>{this.invalidate(),this.fire("view",this.view())}),this.presenter=new Uu(e,this.viewpoint),this.scheduler=new Ou({tick:()=>this.viewpoint.tick(),apply:i=>this.presenter.prepare(this.visible(),i),draw:()=>this.presenter.draw(this.visible()),drawn:()=>this.fire("frame",this.stats())}),this.headset=new Nu({stage:()=>this.stage(0),presenter:this.presenter,scheduler:this.scheduler,frame:()=>this.fire("immersedframe",null),changed:i=>this.fire("immersion",i)}),this.observer=new ResizeObserver(()=>this.resized()),this.observer.observe(e),this.listenForContext(),t.background&&this.setDisplay(t),this.scheduler.start()}canvas;cast=new Wo(()=>this.stage(0),()=>this.alter());headset;presenter;viewpoint;scheduler;stages=[null,null];events=new EventTarget;observer;abort=new AbortController;framed=null;load(e,t=0){return this.show(pi(e),t)}show(e,t=0){let i=this.stages[t];return i?i.replace(e):this.stages[t]=new ed(e),t===0&&(this.viewpoint.setUp(this.stage(0).world.up),this.frameBody()),this.alter(),this.fire("load",{slot:t}),e}replaceGaussians(e,t=0){let i=this.stage(t),{avatar:r}=i.actor;i.replaceGaussians(e?av(e,r.body):r.gaussians),this.alter()}unload(e){this.stages[e]?.dispose(),this.stages[e]=null,this.alter()}avatar(e=0){return this.stages[e]?.actor.avatar??null}setPose(e,t){for(let i of this.slots(t)){let{actor:r}=this.stage(i);e.rotations.length===4*r.avatar.body.numJoints&&(r.setPose(e),this.fire("pose",{slot:i}))}this.alter()}pose(e=0){return Xn(this.stage(e).actor.pose)}setShape(e,t){for(let i of this.slots(t))this.stage(i).actor.setShape(e);this.alter()}shape(e=0){return this.stage(e).actor.poser.shape?.slice()??null}joints(e=0){let{motion:t,pose:i,poser:r}=this.stage(e).actor;return Ru(t,r.joints(i))}get camera(){return this.viewpoint.camera}view(){return this.viewpoint.state()}setView({position:e,target:t,fov:i,snapped:r}){this.viewpoint.look(e,t,i),r!==null&&this.findCamera(r)&&this.snap(r)}snap(e){let t=typeof e=="string"?this.findCamera(e):e;t&&this.viewpoint.snap(Vs(t,this.stage(0).actor.motion))}unsnap(){this.viewpoint.unsnap()}captureView(){let{R:e,t,focal:i,centre:r,width:s,height:o}=this.cssPinhole(),a=[i[0],0,r[0],0,i[1],r[1],0,0,1];return{name:"view",R:[...e],t:[...t],K:a,width:s,height:o,held_out:!1,anchor:!1}}frameBody(){let e=this.stages[0];if(!e)return;e.applyPose();let{width:t,height:i}=this.presenter.screens(this.visible().length)[0],{motion:r,posed:s}=e.actor,o=$t(r.rotation,xt(s.joints.rotations,0)),{position:a,target:l}=e_(e.bounds(),o,e.world.up,zl,t/i);this.viewpoint.look(a,l),this.framed=this.view()}reframe(){this.isFramed()&&this.frameBody()}orbit(e,t){this.viewpoint.orbit(e,t)}moveView(e){let t=this.isFramed();this.viewpoint.move(e),t&&(this.framed=this.view())}pictureRect(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pictureRect(this.isSplit()?e/2:e,t)}screenOf(e){let[t,i,r]=n_(this.cssPinhole(),e);return r>0?{x:t,y:i,depth:r}:null}get display(){return this.presenter.display}setDisplay(e){let t={...this.presenter.display,...e},i=Xi.clamp(t.share,1e-4,1),r=this.presenter.display;this.presenter.display={...t,share:i,resolution:Xi.clamp(t.resolution,.05,2)},q3.some(o=>r[o]!==this.presenter.display[o])?this.alter():this.invalidate()}get layers(){return this.presenter.layers}setLayers(e){this.presenter.layers={...this.presenter.layers,...e},this.invalidate()}colorings(){return this.stages[0]?.colorings()??[]}invalidate(){this.scheduler.invalidate()}async frame(){return await this.scheduler.settled(),this.stats()}readPixels(){return this.presenter.draw(this.visible()),this.presenter.read()}async render(e){let t=this.stage(e.slot??0);return this.scheduler.hold(()=>this.presenter.render(t,e))}stats(){let e=this.visible(),t=s=>e.reduce((o,a)=>o+s(a),0),{width:i,height:r}=this.canvas;return{fps:this.scheduler.framesPerSecond(),frameMs:this.scheduler.milliseconds,sortMs:t(s=>s.sortMilliseconds),poseMs:t(s=>s.poseMilliseconds),drawn:t(s=>s.splats.drawn),total:t(s=>s.splats.count),width:i,height:r}}on(e,t){let i=r=>t(r.detail);return this.events.addEventListener(e,i,{signal:this.abort.signal}),()=>this.events.removeEventListener(e,i)}dispose(){this.scheduler.stop(),this.observer.disconnect(),this.abort.abort(),this.viewpoint.dispose(),this.stages.forEach(e=>e?.dispose()),this.presenter.dispose()}isFramed(){let[e,t]=[this.framed,this.view()],i=(r,s)=>Math.hypot(r[0]-s[0],r[1]-s[1],r[2]-s[2]);return!e||t.snapped!==null?!1:i(e.position,t.position)+i(e.target,t.target)<X3}resized(){let e=this.stages[0],{clientWidth:t,clientHeight:i}=this.canvas;if(e&&t>0&&i>0&&this.isFramed()){let{width:r,height:s}=this.presenter.screens(this.visible().length)[0];e.applyPose(),this.viewpoint.retreat(Tm(e.bounds(),e.world.up,zl,r/s)),this.framed=this.view()}this.invalidate()}stage(e){let t=this.stages[e];if(!t)throw new Zt("no-avatar",`no avatar has been loaded into slot ${e}`);return t}slots(e){return e!==void 0?[e]:[0,1].filter(t=>this.stages[t])}cssPinhole(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pinhole(Math.round(this.isSplit()?e/2:e),t)}findCamera(e){return this.avatar()?.cameras.find(t=>t.name===e)}isSplit(){return this.presenter.display.split&&this.stages[1]!==null}visible(){return this.stages.filter((e,t)=>e!==null&&(t===0||this.isSplit()))}listenForContext(){let{signal:e}=this.abort;this.canvas.addEventListener("webglcontextlost",t=>{t.preventDefault(),this.scheduler.pause(),this.fire("contextlost",null)},{signal:e}),this.canvas.addEventListener("webglcontextrestored",()=>{this.scheduler.resume(),this.fire("contextrestored",null)},{signal:e})}alter(){this.fire("content",null),this.invalidate()}fire(e,t){this.events.dispatchEvent(new CustomEvent(e,{detail:t}))}};var B_=3e6,$3=65536,z_={char:1,uchar:1,int8:1,uint8:1,short:2,ushort:2,int16:2,uint16:2,int:4,uint:4,int32:4,uint32:4,float:4,float32:4,double:8,float64:8},Zo=["x","y","z","f_dc_0","f_dc_1","f_dc_2","opacity","scale_0","scale_1","scale_2","rot_0","rot_1","rot_2","rot_3"],Y3=.28209479177387814,K3=2,[Z3,J3]=[-12,6],j3=.3;function rd(n){let e=Q3(n),t=nP(n,e);return{gaussians:iP(t),plain:e.plain}}function Q3(n){let e=new TextDecoder("latin1").decode(new Uint8Array(n,0,Math.min(n.byteLength,$3)));if(!/^ply\r?\n/.test(e))throw new Oe("it is no PLY: a still scene is a .ply of Gaussians");let t=/end_header\r?\n/.exec(e);if(!t)throw new Oe("its PLY header does not end");let i=e.slice(0,t.index).split(`
`).map(d=>d.trim().split(/\s+/)),r=i.find(([d])=>d==="format")?.[1];if(r!=="binary_little_endian")throw new Oe(`it is a PLY of format ${r??"none"}, expected binary_little_endian`);let s=i.flatMap((d,g)=>d[0]==="element"?[g]:[]),o=i[s[0]]??[];if(o[1]==="chunk")throw new Oe("it is a compressed PLY: save it as a plain one");if(o[1]!=="vertex")throw new Oe("its PLY does not begin with vertices");let a=Number(o[2]);if(!Number.isSafeInteger(a)||a<1||a>B_)throw new Oe(`it has ${o[2]} Gaussians, expected 1 to ${B_/1e6} million`);let l=eP(i.slice(s[0]+1,s[1])),c=l.reduce((d,{size:g})=>d+g,0),h=t.index+t[0].length,[u,f]=[n.byteLength-h,a*c];if(u<f||u>f&&s.length===1)throw new Oe(`it has ${u} bytes for its ${a} Gaussians, expected ${f}: it may be cut off`);return{count:a,start:h,stride:c,offsets:tP(l),plain:!l.some(({name:d})=>d==="f_rest_0")}}function eP(n){return n.filter(([e])=>e==="property").map(([,e,t])=>{if(!(e in z_))throw new Oe(`its PLY has a property of type ${e}, expected numbers`);return{name:t,type:e,size:z_[e]}})}function tP(n){return Zo.map(e=>{let t=n.findIndex(({name:i})=>i===e);if(t<0)throw new Oe(`its PLY has no ${e}: it is no scene of Gaussians`);if(!/^float(32)?$/.test(n[t].type))throw new Oe(`its ${e} is ${n[t].type}, expected float`);return n.slice(0,t).reduce((i,{size:r})=>i+r,0)})}function nP(n,{count:e,offsets:t,start:i,stride:r}){let s=new DataView(n,i,e*r),o=new Float32Array(Zo.length*e);for(let a=0,l=0;a<e;a++)for(let c=0;c<Zo.length;c++,l++){let h=s.getFloat32(a*r+t[c],!0);if(!Number.isFinite(h))throw new Oe(`its Gaussian ${a} has a ${Zo[c]} that is not finite`);o[l]=h}return o}function iP(n){let e=Zo.length,t=n.length/e,i=G_(n,[7,8,9],u=>Math.min(Math.max(u,Z3),J3)),r={low:0,high:G_(n,[3,4,5],V_).high},s=new Float32Array(3*t),o=new Uint32Array(4*t),a=new Uint32Array(4*t),l=new Uint8Array(t);for(let u=0;u<t;u++){let f=n.subarray(e*u,e*(u+1));s.set(f.subarray(0,3),3*u),l[u]=Math.round(255/(1+Math.exp(-f[6])));let[d,g,v]=[3,4,5].map(A=>H_(V_(f[A]),r,255));o[4*u+3]=d|g<<8|v<<16|l[u]<<24;let[m,y,w]=[7,8,9].map(A=>H_(f[A],i,1023));a[4*u]=m|y<<10|w<<20,a[4*u+1]=rP(f.subarray(10,14),u)}let c=new Uint32Array(s.buffer);for(let u=0;u<t;u++)o.set(c.subarray(3*u,3*u+3),4*u);let h={low:0,high:1};return{count:t,frame:"still",anchors:{kind:"still",means:s},places:o,shapes:a,shading:null,light:null,opacities:l,levels:[],hasViews:!1,weights:h,height:h,logScale:i,color:r,dilation:j3}}var V_=n=>Math.min(Math.max(.5+Y3*n,0),K3);function G_(n,e,t){let[i,r]=[1/0,-1/0];for(let s=0;s<n.length;s+=Zo.length)for(let o of e){let a=t(n[s+o]);a<i&&(i=a),a>r&&(r=a)}return{low:i,high:r>i?r:i+1}}function H_(n,{low:e,high:t},i){return Math.round(Math.min(Math.max((n-e)/(t-e),0),1)*i)}function rP(n,e){let t=Math.hypot(...n);if(t===0)throw new Oe(`its Gaussian ${e} has a rotation of length 0`);let i=0;for(let o=1;o<4;o++)Math.abs(n[o])>Math.abs(n[i])&&(i=o);let r=(n[i]<0?-Math.SQRT2:Math.SQRT2)/t,s=i<<30;for(let o=0,a=0;o<4;o++)o!==i&&(s|=Math.round((.5+.5*r*n[o])*1023)<<a,a+=10);return s>>>0}var us,qt,Vm,W_,Gm=Object.is,sd=0,Q_=[],Hm=[],jt=gt,X_=jt.__b,q_=jt.__r,$_=jt.diffed,Y_=jt.__c,K_=jt.unmount,Z_=jt.__;function Jo(n,e){jt.__h&&jt.__h(qt,n,sd||e),sd=0;var t=qt.__H||(qt.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function Ii(n){return sd=1,sP(nx,n)}function sP(n,e,t){var i=Jo(us++,2);if(i.t=n,!i.__c&&(i.__=[t?t(e):nx(void 0,e),function(s){var o=(i.__N||i.__)[0],a=i.t(o,s);Gm(o,a)||(i.__N=[a,i.__[1]],i.__c.setState({}))}],i.__c=qt,!qt.__f)){qt.__f=!0;var r=qt.shouldComponentUpdate;qt.shouldComponentUpdate=function(s,o,a){var l=this.__H;if(!l)return!0;var c=!1,h=this.props!=s;if(l.__.some(function(f){f.__N&&(c=!0,Gm(f.__[0],f.__N[0])||(h=!0))}),r){var u=r.call(this,s,o,a);return c?u||h:u}return!c||h}}return i.__}function Yt(n,e){var t=Jo(us++,3);!jt.__s&&Xm(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,qt.__H.__h.push(t))}function ex(n,e){var t=Jo(us++,4);!jt.__s&&Xm(t.__H,e)&&(t.__P=!1,t.__=n,t.u=e,qt.__h.push(t))}function at(n){return sd=5,jo(function(){return{current:n}},[])}function jo(n,e){var t=Jo(us++,7);return Xm(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function tx(n){var e=qt.context[n.__c],t=Jo(us++,9);return t.c=n,e?(t.__==null&&(t.__=!0,e.sub(qt)),e.props.value):n.__}function od(){var n=Jo(us++,11);if(!n.__){for(var e=qt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);n.__="P"+t[0]+"-"+t[1]++}return n.__}function oP(){var n;do{for(;n=Hm.shift();)try{Vl(n)}catch(t){jt.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=Q_.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(Vl),e.__h.some(Wm),e.__h=[]}catch(t){e.__h=[],jt.__e(t,n.__v)}}}while(Hm.length)}jt.__b=function(n){qt=null,X_&&X_(n)},jt.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),Z_&&Z_(n,e)},jt.__r=function(n){q_&&q_(n),us=0;var e=(qt=n.__c).__H;e&&(Vm==qt?qt.__h=[]:(e.__h.some(Vl),e.__h.some(Wm),us=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Vm=qt},jt.diffed=function(n){$_&&$_(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&j_(Q_.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Vm=qt=null},jt.__c=function(n,e){e.some(function(t){try{t.__h.some(Vl),t.__h=t.__h.filter(function(i){return!i.__||Wm(i)})}catch(i){t.__h=[function(){throw i}]}}),Y_&&Y_(n,e)},jt.unmount=function(n){K_&&K_(n);var e,t,i=n.__c;i&&i.__H&&(i.__H.__.some(function(r){try{if(r.__P&&r.__c){if(t===void 0){for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}r.__P=t,j_(Hm.push(r))}else Vl(r)}catch(s){e=s}}),i.__H=void 0,e&&jt.__e(e,i.__v))};var J_=typeof requestAnimationFrame=="function";function aP(n){var e,t=function(){clearTimeout(i),J_&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(t,35);J_&&(e=requestAnimationFrame(t))}function j_(n){n!=1&&W_==jt.requestAnimationFrame||((W_=jt.requestAnimationFrame)||aP)(oP)}function Vl(n){var e=qt,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()),qt=e}function Wm(n){var e=qt;n.__c=n.__(),qt=e}function Xm(n,e){return!n||n.length!=e.length||e.some(function(t,i){return!Gm(t,n[i])})}function nx(n,e){return typeof e=="function"?e(n):e}var rx=["poses","views"],ld={fps:30,count:90,poses:[],views:[]},Hs=9e3,Qo=240;function ji(n){return n.poses.length+n.views.length>0}function Ws(n,e,t){return n[e].find(i=>i.frame===t)??null}function Gl(n,e,t){let r=[...cd(n,e,t.frame)[e],t].sort((s,o)=>s.frame-o.frame);return{...n,count:Math.max(n.count,t.frame+1),[e]:r}}function cd(n,e,t){return{...n,[e]:n[e].filter(i=>i.frame!==t)}}function sx(n,e,t,i){let r=Ws(n,e,t),s=Math.min(Math.max(Math.round(i),0),n.count-1);return r&&s!==t?Gl(cd(n,e,t),e,{...r,frame:s}):n}function $m(n,e){let t=Math.max(0,...n.poses.map(({frame:i})=>i),...n.views.map(({frame:i})=>i));return{...n,count:Math.min(Math.max(Math.round(e),t+1,2),Hs)}}function hd(n){return[...new Set([...n.poses,...n.views].map(({frame:t})=>t))].sort((t,i)=>t-i)}var qm=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),ad=n=>Array.isArray(n)&&n.length===3&&n.every(Number.isFinite),ix=(n,e)=>Number.isInteger(n)&&n>=0&&n<e;function ea(n){if(!qm(n))return!1;let{fps:e,count:t,poses:i,views:r}=n;if(!(typeof e=="number"&&e>=1&&e<=Qo&&ix(t,Hs+1)))return!1;let s=(o,a)=>Array.isArray(o)&&o.every(l=>qm(l)&&ix(l.frame,t)&&typeof l.smooth=="boolean"&&a(l))&&o.every((l,c)=>c===0||l.frame>o[c-1].frame);return s(i,({turns:o,place:a})=>qm(o)&&Object.values(o).every(ad)&&ad(a))&&s(r,({position:o,target:a,fov:l})=>ad(o)&&ad(a)&&Number.isFinite(l))}var na={clip:null,edits:{},shift:[0,0,0],keys:ld,betas:null},ax=Object.keys(na),lx={x:0,y:0,z:0,turn:0,scale:1,up:"capture"},ud=15,ox=1,Fn=50,Hl=3600;function Wl(n,e,t=Yi){return{id:n,run:e,place:t,offset:0,visible:!0,own:na}}function cx(n){let e=t=>n.every(({place:i})=>Math.hypot(i.x-t,i.z)>ox/2);for(let t=0;;t++){let i=ox*(t%2===1?(t+1)/2:-t/2);if(e(i))return{...Yi,x:i}}}var Xl=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),ta=(n,e,t)=>typeof n=="number"&&n>=e&&n<=t,hx=n=>Array.isArray(n)&&n.length<=1e3&&n.every(Number.isFinite),ia=n=>hx(n)&&n.length===3,Ym=n=>Xl(n)&&Object.values(n).every(ia),Km=n=>n===null||hx(n),ux=n=>Xl(n)&&ta(n.x,-Fn,Fn)&&ta(n.z,-Fn,Fn)&&Number.isFinite(n.turn),lP=n=>Xl(n)&&(n.clip===null||typeof n.clip=="string")&&Ym(n.edits)&&ia(n.shift)&&ea(n.keys)&&Km(n.betas),cP=n=>Xl(n)&&ta(n.id,0,1e6)&&typeof n.run=="string"&&ux(n.place)&&ta(n.offset,-Hl,Hl)&&typeof n.visible=="boolean"&&lP(n.own);function dx(n){return!Array.isArray(n)||n.length>ud||!n.every(cP)?!1:new Set(n.map(({id:e})=>e)).size===n.length}var fx=n=>Xl(n)&&ux(n)&&ta(n.y,-Fn,Fn)&&ta(n.scale,.001,1e3)&&Pu.includes(n.up);var ra=["off","opacity","wipe","difference"],dd=["system","light","dark"],px=["theme","studio","picture"],sa=[.1,.25,.5,1,1.5,2,4],Cr={...na,frame:0,playing:!1,loop:!0,speed:1,elapsed:0,members:[],chosen:0,still:lx,stillShown:!0,autoKey:!1,viewFollows:!1,view:null,follow:!0,layers:{gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!0,box:!1,shadow:!0},mode:"splats",coloring:"rgb",exposure:0,light:hs,background:"theme",share:1,resolution:1,adapts:!0,streaming:!1,posing:!1,joint:null,comparison:"off",opacity:.5,wipe:.5,second:null,autoRefine:!1,theme:"system"};var Xs=(n,e,t)=>({keys:[n],label:`Show or hide ${t}`,group:"Look",run:({state:i})=>{i.layers.value={...i.layers.peek(),[e]:!i.layers.peek()[e]}}}),mx=Math.PI/36,fd=(n,e,t,i)=>({keys:[n],label:e,group:"Look",run:({engine:r})=>r.orbit(t*mx,i*mx)}),Zm=[{keys:["Space"],label:"Play or pause",group:"Play",run:({player:n})=>n.toggle()},{keys:[","],label:"One frame back",group:"Play",run:({player:n})=>n.step(-1)},{keys:["."],label:"One frame on",group:"Play",run:({player:n})=>n.step(1)},{keys:["Home"],label:"First frame",group:"Play",run:({player:n})=>n.seek(0)},{keys:["End"],label:"Last frame",group:"Play",run:({player:n})=>n.seek(Number.MAX_SAFE_INTEGER)},{keys:["l"],label:"Loop",group:"Play",run:({state:n})=>{n.loop.value=!n.loop.peek()}},{keys:["["],label:"Slower",group:"Play",run:n=>gx(n,-1)},{keys:["]"],label:"Faster",group:"Play",run:n=>gx(n,1)},Xs("1","gaussians","the Gaussians"),Xs("2","mesh","the body mesh"),Xs("3","skeleton","the skeleton"),Xs("4","cameras","the cameras"),Xs("5","floor","the floor"),Xs("6","box","the bounding box"),Xs("7","shadow","the shadow"),fd("ArrowLeft","Look from farther left",-1,0),fd("ArrowRight","Look from farther right",1,0),fd("ArrowUp","Look from higher up",0,1),fd("ArrowDown","Look from lower down",0,-1),{keys:["c"],label:"Next colouring",group:"Look",run:dP},{keys:["f"],label:"Frame the body",group:"Look",run:n=>n.engine.frameBody()},{keys:["p"],label:"Pose by hand",group:"Pose",run:({state:n})=>{n.posing.value=!n.posing.peek()}},{keys:["m"],label:"Mirror the pose",group:"Pose",run:({poser:n})=>n.mirror()},{keys:["0"],label:"Reset the pose",group:"Pose",run:({poser:n})=>n.reset()},{keys:["Ctrl+z"],label:"Undo",group:"Pose",run:({history:n})=>n.undo()},{keys:["Ctrl+Shift+z","Ctrl+y"],label:"Redo",group:"Pose",run:({history:n})=>n.redo()},{keys:["k"],label:"Key this pose",group:"Keys",run:({keying:n})=>n.setPose()},{keys:["Shift+k"],label:"Key this view",group:"Keys",run:({keying:n})=>n.setView()},{keys:["a"],label:"Key each drag",group:"Keys",run:({keying:n,state:e})=>n.setAuto(!e.autoKey.peek())},{keys:["<"],label:"Key before",group:"Keys",run:({keying:n})=>n.step(-1)},{keys:[">"],label:"Next key",group:"Keys",run:({keying:n})=>n.step(1)},{keys:["Shift+ArrowLeft"],label:"Move the key back",group:"Keys",run:({keying:n})=>n.nudge(-1)},{keys:["Shift+ArrowRight"],label:"Move the key on",group:"Keys",run:({keying:n})=>n.nudge(1)},{keys:["Delete","Backspace"],label:"Remove the key",group:"Keys",run:({keying:n})=>n.remove()},{keys:["v"],label:"Next camera",group:"Compare",run:n=>n.snapBy(1)},{keys:["Shift+v"],label:"Camera before",group:"Compare",run:n=>n.snapBy(-1)},{keys:["Escape"],label:"Leave the camera",group:"Compare",run:n=>n.snap(null)},{keys:["x"],label:"Next comparison",group:"Compare",run:fP},{keys:["b"],label:"Other run beside this one",group:"Compare",run:pP},{keys:["r"],label:"Refine",group:"Compare",run:({refining:n})=>{n.refine()}},{keys:["d"],label:"Before or after refining",group:"Compare",run:({refining:n})=>n.compare(n.side.peek()==="after"?"before":"after")},{keys:["s"],label:"Save a picture",group:"Share",run:n=>{n.savePicture()}},{keys:["w"],label:"Record a video",group:"Share",run:({page:n})=>{n.recorder.value=!n.recorder.peek()}},{keys:["u"],label:"Copy a link to exactly this",group:"Share",run:n=>{n.copyLink()}},{keys:["\\"],label:"Show or hide the panel",group:"Page",run:({page:n})=>n.togglePanel()},{keys:["t"],label:"Light or dark",group:"Page",run:({page:n})=>n.nextTheme()},{keys:["?"],label:"Keyboard shortcuts",group:"Page",run:({page:n})=>{n.shortcuts.value=!0}}];function yx(n){if(n.altKey||uP(n))return null;let e=hP(n);return Zm.find(t=>t.keys.includes(e))??null}function hP(n){let e=n.key===" "?"Space":n.key.length===1?n.key.toLowerCase():n.key,t=/^([a-z]|Arrow\w+)$/.test(e);return`${n.ctrlKey||n.metaKey?"Ctrl+":""}${t&&n.shiftKey?"Shift+":""}${e}`}function uP(n){let e=n.target;return e.closest("dialog[open]")||e.matches("input[type=number]")||e.closest("[role=tablist]")&&/^Arrow/.test(n.key)?!0:n.key===" "?e.closest("button, input:not([type=range]), a")!==null:n.key.startsWith("Arrow")&&e.closest("[role=tab], select, input:not([type=checkbox])")?!0:e.matches("input[type=range], input[type=radio]")&&/^(Arrow|Page|Home|End)/.test(n.key)}function gx({state:n},e){let t=sa.findIndex(i=>i>=n.speed.peek());n.speed.value=sa[Math.min(Math.max(t+e,0),sa.length-1)]}function dP({engine:n,state:e}){let t=n.colorings();e.coloring.value=t[(t.indexOf(e.coloring.peek())+1)%t.length]??"rgb"}function fP(n){let{state:e,photographs:t}=n;if(!t.possible.peek())return n.notices.info("There are no photographs to compare with here.");n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=ra[(ra.indexOf(e.comparison.peek())+1)%ra.length]}function pP(n){let e=n.company.member(n.state.chosen.peek())?.run,t=n.source.runs.peek().filter(({id:i})=>i!==e);if(t.length===0)return n.notices.info("There is no second run: start the viewer with two.");n.state.second.value=n.state.second.peek()===null?t[0].id:null}function Jm(n){n.detail!==0&&requestAnimationFrame(()=>{let e=document.activeElement;e instanceof HTMLElement&&e.matches(mP)&&e.blur()})}var mP="button:not([role=combobox]), input[type=checkbox], input[type=radio]";var jm=Qy(null);function oe(){let n=tx(jm);if(!n)throw new Error("A part of the page is shown outside of it.");return n}var gP=Symbol.for("pv"),yP=0;function p(n,e,t,i,r,s){e||(e={});var o,a,l=e;if("ref"in l&&typeof n!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:n,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:gP,__v:--yP,__i:-1,__u:0};return(r||s)&&(c.__source=r,c.__self=s),gt.vnode&&gt.vnode(c),c}var vP={play:p("path",{d:"M6.5 4.2v11.6L15.5 10z",fill:"currentColor"}),pause:p("path",{d:"M6.5 4.5v11M13.5 4.5v11","stroke-width":"2.4"}),previous:p("path",{d:"M14 5v10L7.5 10zM5.5 5v10"}),next:p("path",{d:"M6 5v10l6.5-5zM14.5 5v10"}),loop:p("path",{d:"M4 9V8a3 3 0 0 1 3-3h8m0 0-2.5-2.5M15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m0 0 2.5 2.5M5 15l2.5-2.5"}),camera:p("path",{d:"M3 7h3l1.5-2h5L14 7h3v9H3zM10 14a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z"}),record:p(Je,{children:[p("circle",{cx:"10",cy:"10",r:"6.5"}),p("circle",{cx:"10",cy:"10",r:"3",fill:"currentColor",stroke:"none"})]}),stop:p("rect",{x:"6",y:"6",width:"8",height:"8",rx:"1.5",fill:"currentColor"}),link:p("path",{d:"M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9"}),sun:p(Je,{children:[p("circle",{cx:"10",cy:"10",r:"3.2"}),p("path",{d:"M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3"})]}),moon:p("path",{d:"M15.8 12.2A6.3 6.3 0 0 1 7.8 4.2a6.3 6.3 0 1 0 8 8z"}),display:p(Je,{children:[p("rect",{x:"2.8",y:"4",width:"14.4",height:"10",rx:"1.6"}),p("path",{d:"M7.5 17h5"})]}),headset:p("path",{d:"M4.2 6.5h11.6a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2.6L11.4 12H8.6l-1.8 2.5H4.2A1.5 1.5 0 0 1 2.7 13V8a1.5 1.5 0 0 1 1.5-1.5z"}),help:p(Je,{children:[p("circle",{cx:"10",cy:"10",r:"7.2"}),p("path",{d:"M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"}),p("circle",{cx:"10",cy:"13.7",r:".5",fill:"currentColor"})]}),panel:p(Je,{children:[p("rect",{x:"2.8",y:"3.8",width:"14.4",height:"12.4",rx:"2"}),p("path",{d:"M12.2 3.8v12.4"})]}),layers:p("path",{d:"m10 3 7 3.6-7 3.6-7-3.6zM3.4 10.2 10 13.6l6.6-3.4M3.4 13.6 10 17l6.6-3.4"}),pose:p(Je,{children:[p("circle",{cx:"10",cy:"4",r:"1.8"}),p("path",{d:"M4 8.2l6-.6 6 .6M10 7.6v5M10 12.6 7.3 17M10 12.6l2.7 4.4"})]}),shape:p("path",{d:"M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.6v3.8M8 11.6v3.8"}),scene:p(Je,{children:[p("circle",{cx:"7",cy:"5.2",r:"1.8"}),p("path",{d:"M7 8v5M7 13l-1.8 4M7 13l1.8 4M4 9.4h6"}),p("circle",{cx:"14",cy:"7",r:"1.4"}),p("path",{d:"M14 9.4v3.8M14 13.2 12.8 17M14 13.2l1.2 3.8"})]}),add:p("path",{d:"M10 4v12M4 10h12"}),eye:p(Je,{children:[p("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),p("circle",{cx:"10",cy:"10",r:"2.2"})]}),hidden:p(Je,{children:[p("path",{d:"M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z"}),p("path",{d:"m4 16 12-12"})]}),compare:p(Je,{children:[p("rect",{x:"2.8",y:"4",width:"14.4",height:"12",rx:"1.8"}),p("path",{d:"M10 2.5v15"}),p("path",{d:"M12.4 8h2.4M12.4 11h2.4"})]}),refine:p("path",{d:"M10 2.8 11.6 7l4.4 1.5-4.4 1.5L10 14.2 8.4 10 4 8.5 8.4 7zM15.4 13l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z"}),close:p("path",{d:"m5.5 5.5 9 9M14.5 5.5l-9 9"}),chevron:p("path",{d:"m6 8 4 4 4-4"}),check:p("path",{d:"m4.8 10.4 3.4 3.4 7-7.4"}),undo:p("path",{d:"M7.5 4 4 7.5 7.5 11M4.4 7.5h7.2a4.2 4.2 0 0 1 0 8.4H8"}),redo:p("path",{d:"M12.5 4 16 7.5 12.5 11M15.6 7.5H8.4a4.2 4.2 0 0 0 0 8.4H12"}),reset:p("path",{d:"M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.2 3.6v3.2h3.2"}),mirror:p("path",{d:"M10 3v14M7.5 6 3 14.5h4.5zM12.5 6l4.5 8.5h-4.5z"}),frame:p("path",{d:"M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13"}),key:p("path",{d:"m10 3.5 6 6.5-6 6.5L4 10z"}),download:p("path",{d:"M10 4v9m0 0-3.5-3.5M10 13l3.5-3.5M4 13v3h12v-3"}),upload:p("path",{d:"M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3"}),warning:p(Je,{children:[p("path",{d:"M10 3.2 17.4 16H2.6z"}),p("path",{d:"M10 8v3.6"}),p("circle",{cx:"10",cy:"13.6",r:".5",fill:"currentColor"})]}),more:p(Je,{children:[p("circle",{cx:"4.5",cy:"10",r:"1.2",fill:"currentColor"}),p("circle",{cx:"10",cy:"10",r:"1.2",fill:"currentColor"}),p("circle",{cx:"15.5",cy:"10",r:"1.2",fill:"currentColor"})]})};function An({name:n}){return p("svg",{class:"icon",viewBox:"0 0 20 20","aria-hidden":"true",children:vP[n]})}function vx({children:n}){let e=oe(),[t,i]=Ii(!1),r=at(0),s=a=>a.dataTransfer?.types.includes("Files")??!1,o=a=>l=>{s(l)&&(l.preventDefault(),r.current+=a,i(r.current>0))};return p("div",{class:"drop-target",onDragEnter:o(1),onDragLeave:o(-1),onDragOver:a=>s(a)&&a.preventDefault(),onDrop:a=>{a.preventDefault(),r.current=0,i(!1),e.openFiles(a.dataTransfer?.files??[])},children:[n,t&&p("div",{class:"drop-veil",children:p("div",{class:"drop-card",children:[p(An,{name:"upload"}),p("strong",{children:"Drop a motion to play it"}),p("span",{children:[e.source.motionKinds,"; or a still scene: a PLY of Gaussians"]})]})})]})}var _P={hip:[[-125,40],[-50,50],[-35,70]],knee:[[-5,150],[-15,15],[-10,10]],ankle:[[-40,50],[-30,30],[-30,30]],foot:[[-40,40],[-10,10],[-10,10]],spine1:[[-30,45],[-30,30],[-30,30]],spine2:[[-25,40],[-30,30],[-25,25]],spine3:[[-20,30],[-30,30],[-25,25]],neck:[[-45,45],[-60,60],[-40,40]],head:[[-45,45],[-60,60],[-40,40]],collar:[[-20,20],[-35,25],[-20,45]],shoulder:[[-100,100],[-140,70],[-110,120]],elbow:[[-90,90],[-150,8],[-30,30]],wrist:[[-60,60],[-40,40],[-85,85]],hand:[[-30,30],[-30,30],[-40,40]],jaw:[[-5,30],[-10,10],[-5,5]],eye:[[-30,30],[-40,40],[-5,5]],finger:[[-30,30],[-40,40],[-100,45]],thumb:[[-60,60],[-60,60],[-60,60]]},xP=[[-180,180],[-180,180],[-180,180]],_x=/^(index|middle|ring|pinky|thumb)\d$/;function pd(n){let{side:e,kind:t}=Sx(n),r=(_P[_x.test(t)?t.startsWith("thumb")?"thumb":"finger":t]??xP).map(([o,a],l)=>e==="right"&&l>0?[-a,-o]:[o,a]),s=o=>r.map(a=>a[o]*Math.PI/180);return{low:s(0),high:s(1)}}var xx=["Torso","Head","Left arm","Right arm","Left leg","Right leg","Left hand","Right hand"];function bx(n){let{side:e,kind:t}=Sx(n);if(["neck","head","jaw","eye"].includes(t))return"Head";if(e===null)return"Torso";let i=["hip","knee","ankle","foot"].includes(t)?"leg":t==="hand"||_x.test(t)?"hand":"arm";return`${e==="left"?"Left":"Right"} ${i}`}function wx(n){return n.startsWith("left_")?`right_${n.slice(5)}`:n.startsWith("right_")?`left_${n.slice(6)}`:n}function Qi(n){let e=n.replaceAll("_"," ").replace(/(\D)(\d)/g,"$1 $2");return e.charAt(0).toUpperCase()+e.slice(1)}function Sx(n){let e=/^(left|right)_(.+)$/.exec(n);return e?{side:e[1],kind:e[2]}:{side:null,kind:n}}function md({body:n,motion:e,frame:t},i,r){let s=Xn(e?e.poseAt(t):n.restPose());for(let[o,a]of Object.entries(i)){let l=n.jointNames.indexOf(o);l>=0&&s.rotations.set(Gt(a),4*l)}return r.forEach((o,a)=>{s.trans[a]+=o}),s}function ds(n,e){return Kn(xt(n.rotations,e))}function gd(n,e,t){let i={};return n.jointNames.forEach((r,s)=>{[0,1,2,3].every(a=>e.rotations[4*s+a]===t.rotations[4*s+a])||(i[r]=ds(t,s))}),i}function Mx(n,e){let t={};return n.jointNames.forEach((i,r)=>{let s=n.jointNames.indexOf(wx(i));if(n.parents[r]<0||s<0)return;let[o,a,l]=ds(e,s);t[i]=[o,-a,-l]}),t}var bP=240;function Tx(n,e,t){let i=t===null?-1:e.jointNames.indexOf(t),r=Math.min(n.count,bP),s=Array.from({length:r},(h,u)=>u*(n.count-1)/Math.max(r-1,1)),o=s.map(h=>{let u=n.poseAt(h);return i<0?ht(u.trans,0):ds(u,i)}),a=i<0?o:wP(o),l=[0,1,2].map(h=>a.map(u=>u[h])),c=l.flat();return{axes:l,frames:s,low:Math.min(...c),high:Math.max(...c)}}function wP(n){let e=[];for(let t of n){let i=e.at(-1)??t,r=Math.hypot(...t),s=r>1e-6?t.map(o=>o-2*Math.PI*o/r):t;e.push(Ax(s,i)<Ax(t,i)?s:t)}return e}var Ax=(n,e)=>Math.hypot(n[0]-e[0],n[1]-e[1],n[2]-e[2]);var Qm=["x","y","z"],Ex=.08;function Cx(){let{avatar:n,keying:e,motion:t,state:i}=oe(),[r,s,o]=[n.value?.body,t.value,i.joint.value],a=o!==null&&r?.jointNames.includes(o)?o:null,l=jo(()=>r&&s?Tx(s,r,a):null,[r,s,a]);if(!l||!s)return null;let c=a===null?"Place":Qi(a),h=a===null?TP:AP,u=`${h(l.low)} to ${h(l.high)}`;return p("div",{class:"key-lane key-curves",children:[p("span",{class:"key-lane-name",children:[c,p("small",{children:h(l.high)}),p("small",{children:h(l.low)})]}),p("div",{class:"key-track",children:[p("svg",{viewBox:"0 0 1 1",preserveAspectRatio:"none",role:"img","aria-label":`${c}: ${u}`,children:Qm.map((f,d)=>p("path",{"data-axis":f,d:SP(l,d,s.count)},f))}),i.keys.value.poses.map(({frame:f})=>p("span",{class:"key-line",style:{"--at":f/Math.max(s.count-1,1)}},f))]}),p("output",{class:"key-values","aria-label":`${c} at this frame`,children:MP(l,e.frame.value).map((f,d)=>p("span",{"data-axis":Qm[d],children:h(f)},Qm[d]))})]})}function SP({axes:n,frames:e,high:t,low:i},r,s){let o=Math.max(t-i,1e-6);return`M${n[r].map((l,c)=>{let h=Ex+(1-2*Ex)*((t-l)/o);return`${(e[c]/Math.max(s-1,1)).toFixed(4)} ${h.toFixed(4)}`}).join("L")}`}function MP({axes:n,frames:e},t){let i=e.findIndex(r=>r>=t-1e-6);return n.map(r=>r.at(i)??0)}var AP=n=>`${Math.round(n*180/Math.PI)}°`,TP=n=>`${n.toFixed(2)} m`;var EP={poses:"Poses",views:"View"},CP={poses:"Pose",views:"View"};function Rx(){let{keying:n,motion:e,page:t,state:i}=oe();if(t.tab.value!=="keys")return null;let r=Math.max(e.value?.count??i.keys.value.count,2);return p("section",{class:"key-strip","aria-label":"Keys along the time",style:{"--now":n.frame.value/(r-1)},children:[rx.map(s=>p(RP,{lane:s,count:r},s)),p(Cx,{})]})}function RP({lane:n,count:e}){let{keying:t,player:i,state:r}=oe(),s=at(null),o=l=>{let{left:c,width:h}=s.current.getBoundingClientRect();return Math.round((l.clientX-c)/h*(e-1))},a=l=>{l.buttons===1&&i.seek(o(l))};return p("div",{class:"key-lane",children:[p("span",{class:"key-lane-name",children:EP[n]}),p("div",{class:"key-track",ref:s,onPointerDown:a,onPointerMove:a,children:r.keys.value[n].map(({frame:l,smooth:c})=>p(IP,{label:`${CP[n]} at frame ${l+1}`,at:l/(e-1),smooth:c,chosen:t.lane.value===n&&t.frame.value===l,onPress:()=>t.choose(n,l),frameUnder:o,onDrag:(h,u)=>t.moveTo(h,n,l,u)},l))})]})}var PP=3;function IP({label:n,at:e,smooth:t,chosen:i,onPress:r,frameUnder:s,onDrag:o}){let{keying:a,state:l}=oe();return p("button",{type:"button",class:"key-mark","aria-label":n,"aria-pressed":i,title:n,"data-smooth":t||void 0,style:{"--at":e},onPointerDown:h=>{h.stopPropagation();let[u,f]=[l.keys.peek(),h.clientX],d=!1;r();let g=m=>{!d&&Math.abs(m.clientX-f)<PP||(d||a.begin(),d=!0,o(u,s(m)))},v=()=>{removeEventListener("pointermove",g),removeEventListener("pointerup",v),removeEventListener("pointercancel",v)};addEventListener("pointermove",g),addEventListener("pointerup",v),addEventListener("pointercancel",v)},onClick:h=>h.detail===0&&r()})}function Re({label:n,onPress:e,icon:t,shortcut:i,pressed:r,disabled:s,kind:o="plain",children:a}){return p("button",{type:"button",class:`button ${o} ${a?"":"bare"}`,"aria-label":n,title:i?`${n} (${i})`:n,"aria-pressed":r,disabled:s,onClick:e,children:[t&&p(An,{name:t}),a]})}function Px(){let{opened:n}=oe(),e=at(null),t=n.questions.value[0]??null;return Yt(()=>{t?e.current?.open||e.current?.showModal():e.current?.close()},[t]),p("dialog",{class:"dialog motion-flags",ref:e,"aria-labelledby":"motion-flags-title",onCancel:i=>{i.preventDefault(),n.dismiss()},children:t&&p(LP,{question:t},t.problem)})}function LP({question:{file:n,flags:e,problem:t}}){let i=oe(),{opened:r}=i;return p("form",{class:"dialog-content",onSubmit:s=>{s.preventDefault();let o=s.currentTarget;i.attempt(async()=>r.answer(await kP(o,t.fields,e)))},children:[p("header",{children:[p("h2",{id:"motion-flags-title",children:n.name}),p(Re,{label:"Leave it",icon:"close",onPress:()=>r.dismiss()})]}),p("p",{role:"alert",children:t.message}),t.fields.map(s=>p("label",{class:"flag","data-wanted":t.wanted.includes(s.name)||void 0,children:[p("span",{children:["--",s.name]}),p(DP,{field:s,given:e[s.name]})]},s.name)),p("footer",{children:p("button",{type:"submit",class:"button primary",children:"Read again"})})]})}function DP({field:n,given:e}){return n.kind==="choice"?p("select",{name:n.name,children:n.choices.map(t=>p("option",{selected:t===(e??n.default),children:t},t))}):n.kind==="file"?p("input",{type:"file",name:n.name,accept:".json"}):p("input",{type:"number",name:n.name,step:"any",placeholder:"as the file says",defaultValue:e})}async function kP(n,e,t){let i=new FormData(n),r={};for(let{name:s,kind:o,default:a}of e){let l=i.get(s),c=l instanceof File?await l.text():(l??"").trim();c!==""&&c!==a?r[s]=c:o==="file"&&t[s]&&(r[s]=t[s])}return r}var NP=Symbol.for("preact-signals");function xd(){if(Rr>1)Rr--;else{var n,e=!1;for((function(){var r=vd;for(vd=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var o=s.t;o!==void 0;o=o.x)o.i===r.i&&(o.i=s.i);r=r.o}})();$l!==void 0;){var t=$l;for($l=void 0,yd++;t!==void 0;){var i=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Lx(t))try{t.c()}catch(r){e||(n=r,e=!0)}t=i}}if(yd=0,Rr--,e)throw n}}function Ct(n){if(Rr>0)return n();eg=++FP,Rr++;try{return n()}finally{xd()}}var ql,Bt=void 0;function fs(n){var e=Bt,t=ql;Bt=void 0,ql=void 0;try{return n()}finally{Bt=e,ql=t}}var $l=void 0,Rr=0,yd=0,FP=0,eg=0,vd=void 0,_d=0;function Ix(n){if(Bt!==void 0){var e=n.n;if(e===void 0||e.t!==Bt)return e={i:0,S:n,p:Bt.s,n:void 0,t:Bt,e:void 0,x:void 0,r:e},Bt.s!==void 0&&(Bt.s.n=e),Bt.s=e,n.n=e,32&Bt.f&&n.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Bt.s,e.n=void 0,Bt.s.n=e,Bt.s=e),e}}function fn(n,e){this.v=n,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}fn.prototype.brand=NP;fn.prototype.h=function(){return!0};fn.prototype.S=function(n){var e=this,t=this.t;t!==n&&n.e===void 0&&(n.x=t,this.t=n,t!==void 0?t.e=n:fs(function(){var i;(i=e.W)==null||i.call(e)}))};fn.prototype.U=function(n){var e=this;if(this.t!==void 0){var t=n.e,i=n.x;t!==void 0&&(t.x=i,n.e=void 0),i!==void 0&&(i.e=t,n.x=void 0),n===this.t&&(this.t=i,i===void 0&&fs(function(){var r;(r=e.Z)==null||r.call(e)}))}};fn.prototype.subscribe=function(n){var e=this;return We(function(){var t=e.value;fs(function(){return n(t)})},{name:"sub"})};fn.prototype.valueOf=function(){return this.value};fn.prototype.toString=function(){return this.value+""};fn.prototype.toJSON=function(){return this.value};fn.prototype.peek=function(){var n=this;return fs(function(){return n.value})};Object.defineProperty(fn.prototype,"value",{get:function(){var n=Ix(this);return n!==void 0&&(n.i=this.i),this.v},set:function(n){if(n!==this.v){if(yd>100)throw new Error("Cycle detected");(function(t){Rr!==0&&yd===0&&t.l!==eg&&(t.l=eg,vd={S:t,v:t.v,i:t.i,o:vd})})(this),this.v=n,this.i++,_d++,Rr++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{xd()}}}});function Se(n,e){return new fn(n,e)}function Lx(n){for(var e=n.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Dx(n){for(var e=n.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){n.s=e;break}}}function kx(n){for(var e=n.s,t=void 0;e!==void 0;){var i=e.p;e.i===-1?(e.S.U(e),i!==void 0&&(i.n=e.n),e.n!==void 0&&(e.n.p=i)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=i}n.s=t}function qs(n,e){fn.call(this,void 0,e),this.x=n,this.s=void 0,this.g=_d-1,this.f=4}qs.prototype=new fn;qs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===_d))return!0;if(this.g=_d,this.f|=1,this.i>0&&!Lx(this))return this.f&=-2,!0;var n=Bt;try{Dx(this),Bt=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Bt=n,kx(this),this.f&=-2,!0};qs.prototype.S=function(n){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}fn.prototype.S.call(this,n)};qs.prototype.U=function(n){if(this.t!==void 0&&(fn.prototype.U.call(this,n),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};qs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var n=this.t;n!==void 0;n=n.x)n.t.N()}};Object.defineProperty(qs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var n=Ix(this);if(this.h(),n!==void 0&&(n.i=this.i),16&this.f)throw this.v;return this.v}});function Tt(n,e){return new qs(n,e)}function Nx(n){var e=n.j;if(n.j=void 0,typeof e=="function"){Rr++;var t=Bt;Bt=void 0;try{e()}catch(i){throw n.f&=-2,n.f|=8,tg(n),i}finally{Bt=t,xd()}}}function tg(n){for(var e=n.s;e!==void 0;e=e.n)e.S.U(e);n.x=void 0,n.s=void 0,Nx(n)}function UP(n){if(Bt!==this)throw new Error("Out-of-order effect");kx(this),Bt=n,this.f&=-2;try{8&this.f&&tg(this)}finally{xd()}}function oa(n,e){this.x=n,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,ql&&ql.push(this)}oa.prototype.c=function(){var n=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{n()}};oa.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Nx(this),Dx(this),Rr++;var n=Bt;return Bt=this,UP.bind(this,n)};oa.prototype.N=function(){2&this.f||(this.f|=2,this.u=$l,$l=this)};oa.prototype.d=function(){this.f|=8,1&this.f||tg(this)};oa.prototype.dispose=function(){this.d()};function We(n,e){var t=new oa(n,e);try{t.c()}catch(r){throw t.d(),r}var i=t.d.bind(t);return i[Symbol.dispose]=i,i}var Fx,wd,bd,OP=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ux=[];We(function(){Fx=this.N})();function aa(n,e){gt[n]=e.bind(null,gt[n]||function(){})}function Yl(n){if(bd){var e=bd;bd=void 0,e()}bd=n&&n.S()}function Ox(n){var e=this,t=n.data,i=zP(t);i.name="ReactiveDom",i.value=t;var r=jo(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Tt(function(){var d=i.value.value;return d===0?0:d===!0?"":d||""}),h=Tt(function(){return!Array.isArray(c.value)&&!qf(c.value)}),u=We(function(){if(this.N=Bx,h.value){var d=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=d)}}),f=e.__$u.d;return e.__$u.d=function(){u(),f.call(this)},[h,c]},[]),s=r[0],o=r[1];return s.value?o.peek():o.value}Ox.displayName="ReactiveTextNode";Object.defineProperties(fn.prototype,{constructor:{configurable:!0,value:Va(Je,null).constructor},type:{configurable:!0,value:Ox},props:{configurable:!0,get:function(){var n=this;return{data:{get value(){return n.value}}}}},__b:{configurable:!0,value:1}});aa("__b",function(n,e){if(Yl(),wd=void 0,typeof e.type=="string"){var t,i=e.props;for(var r in i)if(r!=="children"){var s=i[r];s instanceof fn&&(t||(e.__np=t={}),t[r]=s,i[r]=s.peek())}}n(e)});aa("__r",function(n,e){if(n(e),e.type!==Je){Yl();var t,i=e.__c;i&&(i.__$f&=-2,(t=i.__$u)===void 0&&(i.__$u=t=(function(r,s){var o;return We(function(){o=this},{name:s}),o.c=r,o})((function(r){return function(){var s;OP&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(i),typeof e.type=="function"?e.type.displayName||e.type.name:""))),wd=i,Yl(t)}});aa("__e",function(n,e,t,i){Yl(),wd=void 0,n(e,t,i)});aa("diffed",function(n,e){Yl(),wd=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var i=e.__np,r=e.props,s=t.U;if(s)for(var o in s){var a=s[o];a===void 0||i&&o in i||(a.d(),s[o]=void 0)}if(i){s||(s={},t.U=s);for(var l in i){var c=s[l],h=i[l];c===void 0?(c=BP(t,l,h,r),s[l]=c):c.o(h,r)}}}n(e)});function BP(n,e,t,i){var r=e in n&&n.ownerSVGElement===void 0,s=Se(t);return{o:function(o,a){s.value=o,i=a},d:We(function(){this.N=Bx;var o=s.value.value;i[e]!==o&&(i[e]=o,r?n[e]=o:o!=null&&(o!==!1||e[4]==="-")?n.setAttribute(e,o):n.removeAttribute(e))})}}aa("unmount",function(n,e){if(typeof e.type=="string"){var t=e.__e;if(t){var i=t.U;if(i){t.U=void 0;for(var r in i){var s=i[r];s&&s.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var h=c.__$u;h&&(c.__$u=void 0,h.d())}}n(e)});aa("__h",function(n,e,t,i){i<3&&(e.__$f|=2),n(e,t,i)});ao.prototype.shouldComponentUpdate=function(n,e){if(this.__R)return!0;var t=this.__$u,i=t&&t.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(i||s||4&this.__$f)||1&this.__$f)return!0}else if(!(i||4&this.__$f)||3&this.__$f)return!0;for(var o in n)if(o!=="__source"&&n[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in n))return!0;return!1};function zP(n,e){return jo(function(){return Se(n,e)},[])}var VP=function(n){queueMicrotask(function(){queueMicrotask(n)})};function GP(){Ct(function(){for(var n;n=Ux.shift();)Fx.call(n)})}function Bx(){Ux.push(this)===1&&(gt.requestAnimationFrame||VP)(GP)}function Vx(n,e){let{data:t}=n,{data:i}=e;if(t.length!==i.length)throw new Error(`A photograph of ${n.width}×${n.height} cannot be compared with ${e.width}×${e.height}.`);let[r,s,o]=[0,0,0];for(let a=0;a<t.length;a+=4){let l=0;for(let c=0;c<3;c++)l+=((t[a+c]*t[a+3]-i[a+c]*i[a+3])/65025)**2;r+=l,(t[a+3]>=128||i[a+3]>=128)&&(s+=l,o++)}return{person:o>0?zx(s/(3*o)):null,whole:zx(r/(.75*t.length))}}function Gx(n,e,t){let{data:i}=n,{data:r}=e,s=new ImageData(n.width,n.height);for(let o=0;o<i.length;o+=4){for(let a=0;a<3;a++){let l=Math.abs(i[o+a]*i[o+3]-r[o+a]*r[o+3])/255;s.data[o+a]=t*l}s.data[o+3]=255}return s}function zx(n){return n>0?Math.min(99,-10*Math.log10(n)):99}var ng=4,HP=120,Sd=class{constructor(e){this.parts=e;let{avatar:t,source:i}=e;this.possible=Tt(()=>i.photograph!==null&&(t.value?.cameras.length??0)>0),We(()=>this.follow())}parts;comparison=Se(null);missing=Se(!1);possible;turn=0;timer=0;follow(){let{content:e,motion:t,snapped:i,state:r}=this.parts,s=r.comparison.value!=="off"&&this.possible.value?i.value:null,o=t.value?.start??null,a=o===null?null:o+Math.round(r.frame.value);e.value;let l=++this.turn;if(clearTimeout(this.timer),s===null||a===null){this.comparison.value=null,this.missing.value=s!==null;return}this.timer=window.setTimeout(()=>{this.show(l,s,a)},r.playing.peek()?0:HP)}async show(e,t,i){let{camera:r,engine:s,notices:o,source:a,state:l}=this.parts;try{let c=await a.photograph?.(t,i)??null;if(e!==this.turn)return;this.missing.value=c===null,this.comparison.value=c&&{photograph:c,measured:null};let h=r.peek();if(!c||!h||l.playing.peek())return;let{width:u,height:f}=c,d=await s.render({width:u,height:f,camera:s.cast.sceneCamera(h),background:null,slot:0});if(e!==this.turn)return;let g={scores:Vx(c,d),difference:Gx(c,d,ng)};this.comparison.value={photograph:c,measured:g}}catch(c){e===this.turn&&o.error(c)}}};function Li({label:n,value:e,options:t,onChange:i,above:r}){let s=od(),[o,a]=Ii(!1),l=t.findIndex(v=>v.value===e),[c,h]=Ii(l),u=at(null);Yt(()=>{if(!o)return;let v=m=>!u.current?.contains(m.target)&&a(!1);return addEventListener("pointerdown",v),()=>removeEventListener("pointerdown",v)},[o]),Yt(()=>{o&&u.current?.querySelector("[data-active]")?.scrollIntoView({block:"nearest"})},[o,c]);let f=()=>{h(Math.max(l,0)),a(!0)},d=v=>{a(!1);let m=t[v];m&&i(m.value)},g=v=>{let m={ArrowDown:c+1,ArrowUp:c-1,Home:0,End:t.length-1};if(v.key==="Escape"&&o)a(!1);else{if(v.key==="Tab")return a(!1);if(v.key==="Enter"||v.key===" ")o?d(c):f();else if(v.key in m)o?h(Math.min(Math.max(m[v.key],0),t.length-1)):f();else return}v.preventDefault(),v.stopPropagation()};return p("div",{class:"choice",ref:u,"data-above":r||void 0,children:[p("button",{type:"button",class:"choice-button",role:"combobox","aria-label":`${n}: ${t[l]?.label??"none"}`,"aria-haspopup":"listbox","aria-expanded":o,"aria-controls":s,"aria-activedescendant":o?`${s}-${c}`:void 0,onClick:()=>o?a(!1):f(),onKeyDown:g,children:[p("span",{class:"choice-value",children:t[l]?.label??"—"}),p(An,{name:"chevron"})]}),o&&p("ul",{class:"choice-list",role:"listbox",id:s,"aria-label":n,children:t.map((v,m)=>p("li",{id:`${s}-${m}`,role:"option","aria-selected":m===l,"data-active":m===c||void 0,onPointerMove:()=>h(m),onClick:()=>d(m),children:[p(An,{name:"check"}),p("span",{children:v.label}),v.note&&p("small",{children:v.note})]},v.label))})]})}function Pt({title:n,children:e,folded:t,wanted:i,note:r}){let[s,o]=Ii((t??!1)&&!i);return Yt(()=>{i&&o(!1)},[i]),t===void 0?p("section",{class:"section","aria-label":n,children:[p("h3",{children:[n,r]}),p("div",{class:"section-content",children:e})]}):p("section",{class:"section","aria-label":n,children:[p("h3",{children:p("button",{type:"button",class:"section-fold","aria-expanded":!s,onClick:()=>o(!s),children:[p(An,{name:"chevron"}),n,r]})}),!s&&p("div",{class:"section-content",children:e})]})}function Hn({label:n,value:e,options:t,onChange:i}){let r=od();return p("fieldset",{class:"segmented","aria-label":n,children:t.map(s=>p("label",{"data-chosen":s.value===e||void 0,children:[p("input",{type:"radio",name:r,checked:s.value===e,onChange:()=>i(s.value)}),s.label]},s.value))})}var WP=new Set(["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","PageUp","PageDown","Home","End"]);function Tn({label:n,value:e,low:t,high:i,step:r,format:s,onChange:o,onBegin:a,short:l,axis:c}){let h=i>t?(Math.min(Math.max(e,t),i)-t)/(i-t):0,u=t<0&&i>0?-t/(i-t):0;return p("label",{class:"slider","data-axis":c,children:[p("span",{class:"slider-label",children:l??n}),p("input",{type:"range",min:t,max:i,step:r,value:e,"aria-label":n,"aria-valuetext":s(e),style:{"--from":Math.min(h,u),"--to":Math.max(h,u)},onPointerDown:a,onKeyDown:f=>WP.has(f.key)&&!f.repeat&&a?.(),onInput:f=>o(f.currentTarget.valueAsNumber)}),p("output",{class:"slider-value",children:s(e)})]})}function Qt({label:n,on:e,onChange:t,shortcut:i,disabled:r,hint:s}){return p("label",{class:"switch","data-disabled":r||void 0,children:[p("span",{class:"switch-label",children:[n,s&&p("small",{children:s})]}),i&&p("kbd",{"aria-hidden":"true",children:i}),p("input",{type:"checkbox",role:"switch",checked:e,disabled:r,"aria-label":n,onChange:o=>t(o.currentTarget.checked)}),p("span",{class:"track","aria-hidden":"true"})]})}var XP=[{value:"off",label:"Off"},{value:"opacity",label:"Blend"},{value:"wipe",label:"Wipe"},{value:"difference",label:`Difference ×${ng}`}],Hx=n=>`${Math.round(100*n)} %`;function Wx(){let n=oe();return p(Je,{children:[p(Pt,{title:"Capture camera",children:p($P,{})}),n.photographs.possible.value&&p(Pt,{title:"Photograph",children:p(YP,{})}),n.source.runs.value.length>1&&p(Pt,{title:"Side by side",children:p(ZP,{})}),n.source.stream&&p(Pt,{title:"Server",children:p(qP,{})})]})}function qP(){let{state:n,refining:e,source:t}=oe();return p(Je,{children:[e.possible.value&&p(Qt,{label:"Refine when at rest",hint:"The full sampler repaints the pose",on:n.autoRefine.value,onChange:i=>{n.autoRefine.value=i}}),p(Qt,{label:"Draw on the server",hint:t.stream?.mode.value==="sampler"?"Each picture by the full sampler":"For machines that draw slowly",on:n.streaming.value,onChange:i=>{n.streaming.value=i}})]})}function $P(){let n=oe(),e=n.avatar.value?.cameras??[];return e.length===0?p("p",{class:"hint",children:"This avatar came without its cameras."}):p(Je,{children:[p("div",{class:"cameras",children:e.map(({name:t,held_out:i})=>p("button",{type:"button",class:"camera","aria-pressed":n.snapped.value===t,"aria-label":`Camera ${t}${i?", not seen in training":""}`,title:i?"Not seen in training":void 0,"data-held-out":i||void 0,onClick:()=>n.snap(n.snapped.peek()===t?null:t),children:t},t))}),e.some(({held_out:t})=>t)&&p("p",{class:"hint held-out-hint",children:"Dotted: not seen in training."})]})}function YP(){let n=oe(),{state:e,photographs:t}=n,i=s=>{s!=="off"&&n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=s},r=e.comparison.value;return p(Je,{children:[p(Hn,{label:"Compare by",value:r,options:XP,onChange:i}),r==="opacity"&&p(Tn,{label:"Photograph",value:e.opacity.value,low:0,high:1,step:.01,format:Hx,onChange:s=>{e.opacity.value=s}}),r==="wipe"&&p(Tn,{label:"Photograph",value:e.wipe.value,low:0,high:1,step:.01,format:Hx,onChange:s=>{e.wipe.value=s}}),r!=="off"&&p(KP,{}),r!=="off"&&t.missing.value&&p("p",{class:"hint",children:"No photograph was taken of this moment."})]})}function KP(){let{photographs:n}=oe(),e=n.comparison.value?.measured?.scores,t=i=>i==null?"—":`${i.toFixed(2)} dB`;return p("dl",{class:"scores","aria-live":"polite",children:[p("div",{children:[p("dt",{children:"PSNR, person"}),p("dd",{children:t(e?.person)})]}),p("div",{children:[p("dt",{children:"PSNR, picture"}),p("dd",{children:t(e?.whole)})]})]})}function ZP(){let{company:n,source:e,state:t}=oe(),i=n.member(t.chosen.value)?.run,s=e.runs.value.filter(({id:o})=>o!==i).map(({id:o,name:a})=>({value:o,label:a}));return p("div",{class:"row",children:[p("span",{children:"Beside it"}),p(Li,{label:"Run beside it",value:t.second.value,options:[{value:null,label:"Nothing"},...s],onChange:o=>{t.second.value=o}})]})}function Yn({label:n,value:e,low:t,high:i,step:r=1,onChange:s}){return p("label",{class:"number-field",children:[p("span",{children:n}),p("input",{type:"number",min:t,max:i,step:r,value:e,onChange:o=>{let a=o.currentTarget.valueAsNumber,l=Number.isFinite(a)?Math.min(Math.max(a,t),i):e;o.currentTarget.value=String(l),l!==e&&s(l)}})]})}function Xx(){return p(Je,{children:[p(JP,{}),p(jP,{}),p(QP,{}),p(e2,{})]})}function JP(){let{history:n,keying:e,state:t}=oe();return p("div",{class:"panel-intro",children:[p("div",{class:"actions",children:[p(Re,{label:"Key pose",icon:"key",kind:"primary",shortcut:"K",onPress:()=>e.setPose(),children:"Key pose"}),p(Re,{label:"Key view",icon:"camera",kind:"solid",shortcut:"Shift+K",onPress:()=>e.setView(),children:"Key view"}),p(Re,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!n.canUndo.value,onPress:()=>n.undo()}),p(Re,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!n.canRedo.value,onPress:()=>n.redo()})]}),p(Qt,{label:"Key each drag",hint:"Posing by hand sets a key at once",shortcut:"A",on:t.autoKey.value,onChange:i=>e.setAuto(i)}),p(Qt,{label:"Look along the keys",hint:"The view follows its keys in time",on:t.viewFollows.value,onChange:i=>{t.viewFollows.value=i}})]})}function jP(){let{keying:n,state:e}=oe(),t=n.chosen.value,i=hd(e.keys.value),r=n.lane.value==="poses"?"Pose":"View";return p(Pt,{title:t?`${r} at frame ${t.frame+1}`:"No key at this frame",children:p("div",{class:"key-steps",children:[p(Re,{label:"Key before",icon:"previous",shortcut:"←",disabled:!i.length,onPress:()=>n.step(-1)}),p(Re,{label:"Next key",icon:"next",shortcut:"→",disabled:!i.length,onPress:()=>n.step(1)}),p(Re,{label:"Remove the key",icon:"close",shortcut:"Delete",disabled:!i.includes(n.frame.value),onPress:()=>n.remove()}),p(Hn,{label:"The way to the next key",value:t?.smooth?"smooth":"even",options:[{value:"even",label:"Even"},{value:"smooth",label:"Smooth"}],onChange:s=>n.setSmooth(s==="smooth")})]})})}function QP(){let{avatar:n,keying:e,state:t}=oe(),{count:i,fps:r}=t.keys.value,s=n.value?.body.jointNames??[];return p(Pt,{title:"Timeline",children:[p("div",{class:"row",children:["Curves",p(Li,{label:"Curves",value:t.joint.value,options:[{value:null,label:"Place"},...s.map(o=>({value:o,label:Qi(o)}))],onChange:o=>{t.joint.value=o}})]}),p("div",{class:"row",children:[p(Yn,{label:"Frames",value:i,low:2,high:Hs,onChange:o=>e.setCount(o)}),p(Yn,{label:"Frames/s",value:r,low:1,high:Qo,step:.001,onChange:o=>e.setFps(o)})]})]})}function e2(){let n=oe(),{keying:e,keyFiles:t,state:i}=n,r=at(null),s=!ji(i.keys.value);return p(Pt,{title:"File",children:[p("p",{class:"hint",children:"A motion for actor3d render, and keys for this page."}),p("div",{class:"actions key-file",children:[p(Re,{label:"Save the keys",icon:"download",kind:"solid",disabled:s,onPress:()=>t.save(),children:"Save"}),p(Re,{label:"Open keys",icon:"upload",kind:"solid",onPress:()=>r.current?.click(),children:"Open"}),p(Re,{label:"Clear all keys",icon:"close",kind:"solid",disabled:s,onPress:()=>e.clear(),children:"Clear"})]}),p("input",{ref:r,type:"file",accept:".npz",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",onChange:async o=>{let a=o.currentTarget;await n.openFiles(a.files??[]),a.value=""}})]})}var t2=[{value:"theme",label:"Plain"},{value:"studio",label:"Studio"},{value:"color",label:"Colour"},{value:"picture",label:"Picture"}],n2="#999999";function qx(){let{backgrounds:n,state:e}=oe(),t=at(null),i=e.background.value,r=i.startsWith("#")?"color":i;return p(Pt,{title:"Background",children:[p(Hn,{label:"Background",value:r,options:t2,onChange:o=>{o==="picture"&&t.current?.click(),e.background.value=o==="color"?n2:o}}),r==="color"&&p("label",{class:"row",children:[p("span",{children:"Colour"}),p("input",{type:"color",class:"color","aria-label":"Background colour",value:i,onInput:o=>{e.background.value=o.currentTarget.value}})]}),p("input",{ref:t,type:"file",accept:"image/*",class:"visually-hidden",tabIndex:-1,"aria-label":"Background picture",onChange:async o=>{let[a]=o.currentTarget.files??[];a&&await n.choose(a),t.current&&(t.current.value="")}})]})}var i2=n=>`${Math.round(n)}°`,r2=n=>`${Math.round(100*n)} %`;function $x(){let{avatar:n,state:e}=oe(),t=e.light.value,i=r=>{e.light.value={...e.light.peek(),...r}};return n.value?.gaussians.light?p(Pt,{title:"Light",note:p("span",{class:"note",children:"approximate"}),children:[p(Qt,{label:"Light",hint:"Off: colours without light from a side",on:t.on,onChange:r=>i({on:r})}),p(Tn,{label:"Turn the light",short:"Turn",value:t.turn,low:-180,high:180,step:1,format:i2,onChange:r=>i({turn:r})}),p(Tn,{label:"Brightness of the light",short:"Brightness",value:t.brightness,low:0,high:2,step:.05,format:r2,onChange:r=>i({brightness:r})}),p("label",{class:"row",children:[p("span",{children:"Tint"}),p("input",{type:"color",class:"color","aria-label":"Tint of the light",value:t.tint,onInput:r=>i({tint:r.currentTarget.value})})]}),p("div",{class:"row",children:[p("span",{class:"note",children:"Alt and drag turn it, too"}),p(Re,{label:"As it was filmed",kind:"solid",onPress:()=>i(hs),children:"As filmed"})]})]}):p(Pt,{title:"Light",folded:!0,children:p("p",{class:"note",children:"This avatar carries no light that can be told from its colours."})})}var s2=[{name:"gaussians",label:"Gaussians"},{name:"mesh",label:"Body mesh"},{name:"skeleton",label:"Skeleton"},{name:"cameras",label:"Cameras"},{name:"floor",label:"Floor"},{name:"box",label:"Bounding box"},{name:"shadow",label:"Shadow"}],o2=[{value:"splats",label:"Splats"},{value:"ellipsoids",label:"Ellipsoids"},{value:"points",label:"Points"}],a2={rgb:"Colour",part:"Body part",normal:"Normal",opacity:"Opacity",views:"View count",depth:"Depth"},l2=n=>`${n>0?"+":""}${n.toFixed(1)}`,Yx=n=>`${Math.round(100*n)} %`;function Kx(){let{engine:n,state:e,avatar:t}=oe(),i=t.value?n.colorings():[];return p(Je,{children:[p(Pt,{title:"Show",children:[s2.map(({name:r,label:s},o)=>p(Qt,{label:s,shortcut:String(o+1),on:e.layers.value[r],onChange:a=>{e.layers.value={...e.layers.peek(),[r]:a}}},r)),p(Qt,{label:"Follow the person",hint:"Where a motion travels",on:e.follow.value,onChange:r=>{e.follow.value=r}})]}),p(qx,{}),p($x,{}),p(Pt,{title:"Gaussians",children:[p(Hn,{label:"Drawn as",value:e.mode.value,options:o2,onChange:r=>{e.mode.value=r}}),p("div",{class:"row",children:[p("span",{children:"Coloured by"}),p(Li,{label:"Coloured by",value:e.coloring.value,options:i.map(r=>({value:r,label:a2[r]})),onChange:r=>{e.coloring.value=r}})]}),p(Tn,{label:"Exposure",value:e.exposure.value,low:-3,high:3,step:.1,format:l2,onChange:r=>{e.exposure.value=r}})]}),p(Pt,{title:"Quality",note:p(c2,{}),children:[p(Tn,{label:"Gaussians drawn",short:"Amount",value:e.share.value,low:.05,high:1,step:.05,format:Yx,onChange:r=>{e.share.value=r}}),p(Tn,{label:"Resolution",value:e.resolution.value,low:.25,high:1,step:.05,format:Yx,onChange:r=>{e.resolution.value=r}}),p(Qt,{label:"Coarser while moving",hint:"Where the machine is slow",on:e.adapts.value,onChange:r=>{e.adapts.value=r}})]}),p("div",{class:"actions",children:p(Re,{label:"Frame the body",icon:"frame",kind:"solid",shortcut:"F",onPress:()=>n.frameBody(),children:"Frame the body"})})]})}function c2(){let{avatar:n}=oe();return p("span",{class:"note",children:[n.value?.gaussians.count.toLocaleString("en")," Gaussians"]})}var h2=["x","y","z"],u2=n=>`${Math.round(n*180/Math.PI)}°`;function Zx(){let{avatar:n,poser:e,history:t,state:i}=oe(),r=n.value?.body.jointNames??[];return p(Je,{children:[p("div",{class:"panel-intro",children:[p(Qt,{label:"Pose by hand",hint:"Drag joints on the avatar",shortcut:"P",on:i.posing.value,onChange:s=>{i.posing.value=s}}),p("div",{class:"actions",children:[p(Re,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!t.canUndo.value,onPress:()=>t.undo()}),p(Re,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!t.canRedo.value,onPress:()=>t.redo()}),p(Re,{label:"Mirror",icon:"mirror",kind:"solid",shortcut:"M",onPress:()=>e.mirror(),children:"Mirror"}),p(Re,{label:"Reset the pose",icon:"reset",kind:"solid",shortcut:"0",onPress:()=>e.reset(),children:"Reset"})]})]}),xx.map(s=>{let o=r.filter(a=>bx(a)===s);return o.length>0&&p(d2,{title:s,joints:o},s)})]})}function d2({title:n,joints:e}){let{state:t}=oe(),i=e.filter(r=>r in t.edits.value).length;return p(Pt,{title:n,folded:n!=="Torso",wanted:e.includes(t.joint.value??""),note:i>0&&p("span",{class:"badge",children:i}),children:e.map(r=>p(f2,{name:r},r))})}function f2({name:n}){let{state:e,poser:t}=oe(),i=e.joint.value===n,r=n in e.edits.value,s=at(null);return Yt(()=>{i&&s.current?.scrollIntoView({block:"nearest"})},[i]),p("div",{class:"joint",ref:s,"data-open":i||void 0,children:[p("div",{class:"joint-head",children:[p("button",{type:"button",class:"joint-name","aria-expanded":i,onClick:()=>{e.joint.value=i?null:n},children:[p("span",{class:"dot","data-taken":r||void 0}),Qi(n)]}),r&&p(Re,{label:`Reset ${Qi(n)}`,icon:"reset",onPress:()=>t.reset([n])})]}),i&&p(p2,{name:n})]})}function p2({name:n}){let{poser:e}=oe(),t=e.limits(n),i=e.turn(n);return p("div",{class:"joint-angles",children:h2.map((r,s)=>p(Tn,{label:`${Qi(n)} ${r}`,short:r.toUpperCase(),axis:r,value:i[s],low:Math.min(t.low[s],i[s]),high:Math.max(t.high[s],i[s]),step:Math.PI/360,format:u2,onBegin:()=>e.begin(),onChange:o=>e.setTurn(n,i.map((a,l)=>l===s?o:a))},r))})}var jx=n=>`${Math.round(n*180/Math.PI)}°`,Jx={capture:"As the first avatar's",y:"y up","-y":"y down",z:"z up","-z":"z down"},m2=Object.keys(Jx).map(n=>({value:n,label:Jx[n]}));function Qx(){let{company:n,state:e}=oe(),t=n.member(e.chosen.value);return p(Je,{children:[p(g2,{}),t&&p(y2,{member:t}),p(v2,{})]})}function g2(){let n=oe(),{company:e,source:t,state:i}=n,r=i.members.value;return p(Pt,{title:"Avatars",children:[p("p",{class:"hint",children:"The other panels pose the chosen one. Drag a circle on the floor to move its avatar."}),p("ul",{class:"members",children:r.map(s=>{let o=e.nameOf(s);return p("li",{"data-chosen":s.id===i.chosen.value||void 0,children:[p("label",{children:[p("input",{type:"radio",name:"member",checked:s.id===i.chosen.value,onChange:()=>e.choose(s.id)}),p("span",{children:o})]}),p(Re,{label:s.visible?`Hide ${o}`:`Show ${o}`,icon:s.visible?"eye":"hidden",pressed:s.visible,onPress:()=>e.change(s.id,{visible:!s.visible})}),p(Re,{label:`Remove ${o}`,icon:"close",disabled:r.length<2,onPress:()=>n.attempt(()=>e.remove(s.id))})]},s.id)})}),p("div",{class:"actions",children:t.runs.value.map(s=>p(Re,{label:`Add ${s.name}`,icon:"add",kind:"solid",disabled:s.revision===0,onPress:()=>{n.attempt(()=>e.add(s))},children:s.name},s.id))})]})}function y2({member:{id:n,offset:e,place:t}}){let{company:i}=oe();return p(Pt,{title:"Place",children:[p("div",{class:"row",children:[p(Yn,{label:"x",value:t.x,low:-Fn,high:Fn,step:.01,onChange:r=>i.place(n,{x:r})}),p(Yn,{label:"z",value:t.z,low:-Fn,high:Fn,step:.01,onChange:r=>i.place(n,{z:r})})]}),p(Tn,{label:"Turn",value:t.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:jx,onChange:r=>i.place(n,{turn:r})}),p("div",{class:"row",children:p(Yn,{label:"Ahead (s)",value:e,low:-Hl,high:Hl,step:.1,onChange:r=>i.setOffset(n,r)})})]})}function v2(){let n=oe(),{state:e,stillScenes:t}=n,i=at(null),r=t.opened.value,s=e.still.value,o=l=>{e.still.value={...e.still.peek(),...l}},a=l=>p(Yn,{label:l,value:s[l],low:-Fn,high:Fn,step:.01,onChange:c=>o({[l]:c})},l);return p(Pt,{title:"Still scene",note:r&&p("span",{class:"note",children:[r.scene.gaussians.count.toLocaleString("en")," Gaussians"]}),children:[r?p(Je,{children:[p(Qt,{label:r.name,on:e.stillShown.value,onChange:l=>{e.stillShown.value=l}}),!r.scene.plain&&p("p",{class:"hint",children:"Its colours are drawn without their change with the direction of view."}),p("div",{class:"row",children:[a("x"),a("z")]}),p("div",{class:"row",children:[a("y"),p(Yn,{label:"Scale",value:s.scale,low:.001,high:1e3,step:.01,onChange:l=>o({scale:l})})]}),p(Tn,{label:"Turn of the scene",short:"Turn",value:s.turn,low:-Math.PI,high:Math.PI,step:Math.PI/180,format:jx,onChange:l=>o({turn:l})}),p("div",{class:"row",children:[p("span",{children:"Axes"}),p(Li,{label:"Axes of the scene",value:s.up,options:m2,onChange:l=>o({up:l}),above:!0})]})]}):p("p",{class:"hint",children:"Gaussians that do not move, such as a room: a PLY as 3DGS training writes it."}),p("div",{class:"actions key-file",children:[p(Re,{label:"Open a still scene",icon:"upload",kind:"solid",onPress:()=>i.current?.click(),children:"Open"}),p(Re,{label:"Remove the still scene",icon:"close",kind:"solid",disabled:!r,onPress:()=>t.remove(),children:"Remove"})]}),p("input",{ref:i,type:"file",accept:".ply",class:"visually-hidden",tabIndex:-1,"aria-label":"Still scene",onChange:async l=>{let c=l.currentTarget;await n.openFiles(c.files??[]),c.value=""}})]})}var eb=4;function tb(){let{avatar:n,poser:e,state:t}=oe(),i=n.value?.body.betas;if(!i)return null;let r=t.betas.value??i,s=n.value?.body.shapeNames??[];return p(Je,{children:[p(Pt,{title:"Body shape",children:[p("p",{class:"hint",children:"Deviations from the average body. The Gaussians follow the surface."}),Array.from(r,(o,a)=>p(Tn,{label:s[a]||`Shape ${a+1}`,value:o,low:Math.min(-eb,i[a]),high:Math.max(eb,i[a]),step:.05,format:l=>l.toFixed(2),onBegin:()=>e.begin(),onChange:l=>e.setBeta(a,l)},a))]}),p("div",{class:"actions",children:p(Re,{label:"Reset the shape",icon:"reset",kind:"solid",disabled:t.betas.value===null,onPress:()=>e.resetShape(),children:"Reset the shape"})})]})}var _2=[{tab:"look",label:"Look",icon:"layers",content:Kx},{tab:"pose",label:"Pose",icon:"pose",content:Zx},{tab:"keys",label:"Keys",icon:"key",content:Xx},{tab:"shape",label:"Shape",icon:"shape",content:tb},{tab:"scene",label:"Scene",icon:"scene",content:Qx},{tab:"compare",label:"Compare",icon:"compare",content:Wx}];function nb(){let{page:n,avatar:e}=oe(),t=_2.filter(({tab:s})=>s!=="shape"||e.value?.body.betas),i=t.find(({tab:s})=>s===n.tab.value);return p("aside",{class:"panel","aria-label":"Settings","data-open":i?"":void 0,children:[p("div",{class:"tabs",role:"tablist","aria-label":"Settings",onKeyDown:s=>{let o=s.key==="ArrowRight"?1:s.key==="ArrowLeft"?-1:0;if(o===0||!i)return;let a=t[(t.indexOf(i)+o+t.length)%t.length];n.tab.value=a.tab,document.getElementById(`tab-${a.tab}`)?.focus()},children:t.map(({tab:s,label:o,icon:a})=>p("button",{type:"button",role:"tab",id:`tab-${s}`,"aria-selected":s===i?.tab,"aria-controls":"panel-content",tabIndex:s===(i??t[0])?.tab?0:-1,onClick:()=>n.show(s),children:[p(An,{name:a}),o]},s))}),i&&p("div",{class:"panel-content",id:"panel-content",role:"tabpanel","aria-labelledby":`tab-${i.tab}`,children:[p("h2",{class:"visually-hidden",children:i.label}),p(i.content,{})]},i.tab)]})}function Md({label:n,open:e,onClose:t,button:i,children:r,kind:s=""}){let o=at(null);return ex(()=>{if(!e)return;let a=c=>!o.current?.contains(c.target)&&t(),l=c=>{c.key==="Escape"&&(c.stopPropagation(),t(),o.current?.querySelector("button")?.focus())};return addEventListener("pointerdown",a),addEventListener("keydown",l,{capture:!0}),()=>{removeEventListener("pointerdown",a),removeEventListener("keydown",l,{capture:!0})}},[e]),p("div",{class:"menu",ref:o,children:[i,e&&p("div",{class:`popover ${s}`,role:"dialog","aria-label":n,children:r})]})}var x2=[{value:"still",label:"As it looks"},{value:"turntable",label:"Turntable"},{value:"path",label:"Keys"}],b2={webm:"WebM",mp4:"MP4",png:"PNGs"},ib=4096;function sb(){let{page:n}=oe(),e=n.recorder.value,t=r=>{n.recorder.value=r};return p(Md,{label:"Record a video",kind:"record-options",open:e,onClose:()=>t(!1),button:p(Re,{label:"Record a video",icon:"record",shortcut:"W",pressed:e,onPress:()=>t(!e)}),children:p(w2,{})})}function w2(){let n=oe(),{motion:e,page:t,recording:i}=n,{format:r,height:s,move:o,plays:a,seconds:l,transparent:c,width:h}=i.options.value,u=i.formats.value,f=u.includes("webm")?"webm":"png",d=e.value!==null,g=()=>{t.recorder.value=!1,n.attempt(()=>i.record())};return p(Je,{children:[p(Hn,{label:"Camera",value:o,options:x2,onChange:v=>i.set({move:v})}),p(Qt,{label:"Play the motion",on:a&&d,disabled:!d,onChange:v=>i.set({plays:v})}),p("div",{class:"row",children:[p(Yn,{label:"Width",value:h,low:16,high:ib,step:2,onChange:v=>i.set({width:rb(v)})}),p(Yn,{label:"Height",value:s,low:16,high:ib,step:2,onChange:v=>i.set({height:rb(v)})})]}),p("div",{class:"row",children:[p(Yn,{label:"Frames/s",value:i.fps(),low:1,high:240,step:.001,onChange:v=>i.set({fps:v})}),!(a&&d)&&o!=="path"&&p(Yn,{label:"Seconds",value:l,low:.1,high:600,step:.1,onChange:v=>i.set({seconds:v})})]}),p(Hn,{label:"File",value:r,options:u.map(v=>({value:v,label:b2[v]})),onChange:v=>i.set({format:v,transparent:c&&v!=="mp4"})}),p(Qt,{label:"Transparent background",hint:f==="webm"?"WebM or PNG pictures hold it":"This browser writes it as a zip of PNG pictures",on:c,onChange:v=>i.set({transparent:v,format:v&&r==="mp4"?f:r})}),p(Re,{label:"Record",kind:"primary",onPress:g,children:"Record"})]})}var rb=n=>2*Math.round(n/2);function ob(){let{recording:n}=oe(),e=at(null),t=n.progress.value,i=t!==null;return Yt(()=>{i?e.current?.showModal():e.current?.close()},[i]),p("dialog",{class:"dialog record-progress",ref:e,"aria-labelledby":"record-progress-title",onCancel:r=>{r.preventDefault(),n.cancel()},children:t&&p("div",{class:"dialog-content",children:[p("h2",{id:"record-progress-title",children:"Recording"}),p("progress",{value:t.done,max:t.count,"aria-label":"Frames recorded"}),p("p",{children:["Frame ",t.done," of ",t.count]}),p(Re,{label:"Cancel",kind:"solid",onPress:()=>n.cancel(),children:"Cancel"})]})})}var S2=["Play","Look","Pose","Keys","Compare","Share","Page"],M2=[["Drag","Turn the view"],["Right drag, two fingers","Move the view"],["Wheel, pinch","Nearer or farther"],["Alt and drag","Turn the light"],["Drag a joint","Move the limb (while posing)"]];function lb(){let{page:n}=oe(),e=at(null),t=n.shortcuts.value;Yt(()=>{t?e.current?.showModal():e.current?.close()},[t]);let i=()=>{n.shortcuts.value=!1};return p("dialog",{class:"dialog",ref:e,"aria-labelledby":"shortcuts-title",onClose:i,onClick:r=>r.target===e.current&&i(),children:p("div",{class:"dialog-content",children:[p("header",{children:[p("h2",{id:"shortcuts-title",children:"Keyboard shortcuts"}),p(Re,{label:"Close",icon:"close",onPress:i})]}),p("div",{class:"shortcut-groups",children:[S2.map(r=>p("section",{children:[p("h3",{children:r}),p("dl",{children:Zm.filter(s=>s.group===r).map(({keys:s,label:o})=>p("div",{children:[p("dt",{children:o}),p("dd",{children:s[0].split("+").map(a=>p("kbd",{children:A2(a)},a))})]},o))})]},r)),p("section",{children:[p("h3",{children:"Pointer"}),p("dl",{children:M2.map(([r,s])=>p("div",{children:[p("dt",{children:s}),p("dd",{children:r})]},r))})]})]})]})})}var ab={ArrowLeft:"←",ArrowRight:"→",ArrowUp:"↑",ArrowDown:"↓"};function A2(n){return n==="Escape"?"Esc":n in ab?ab[n]:n.length===1?n.toUpperCase():n}function cb(){let{source:n}=oe(),[e,t]=Ii(!1),i=n.baking.value;if(i.kind==="settled")return null;if(i.kind==="running"){let r=Math.round(100*i.share);return p("div",{class:"bake-offer",role:"status",children:[p("span",{children:"Baking"}),p("progress",{max:100,value:r,"aria-label":"Baking"}),p("span",{children:[r," %"]})]})}return e?null:p("aside",{class:"bake-offer","aria-label":"Bake",children:[p("span",{children:i.stale?"This run was trained on since it was baked.":"Baked, its colours would follow the light."}),p(Re,{label:"Bake now",kind:"solid",onPress:()=>n.bake(),children:"Bake now"}),p(Re,{label:"Not now",icon:"close",onPress:()=>t(!0)})]})}var T2={collar:.15,spine1:.5,spine2:.5,spine3:.5},E2=24,C2=5e-4,R2=.12,ig=.06;function rg(n,e){let t=[];for(let r=n.parents[e];r>=0&&!(n.parents[r]<0||(t.unshift(r),P2(n.jointNames[r])));r=n.parents[r]);if(t.length===0)return null;let i=t.map(r=>T2[n.jointNames[r].replace(/^(left|right)_/,"")]??1);return{joints:t,ease:i,end:e}}function ub(n,e,t,i,r){let s=i.joints.map(a=>I2(n.jointNames[a],ds(e,a))),o=Xn(e);for(let a=0;a<E2;a++){let{positions:l,rotations:c}=n.joints(o,t),h=N2(hb(r,ht(l,i.end)),R2);if(db(h)<C2)break;let u=i.joints.map(d=>hb(ht(l,i.end),ht(l,d))),f=k2(D2(u,i.ease),h);i.joints.forEach((d,g)=>{let v=sg(F2(u[g],f),i.ease[g]),m=xt(c,n.parents[d]),y=$t(di(m),$t(Gt(v),m)),w=$t(y,xt(o.rotations,d));o.rotations.set(Gt(L2(Kn(w),s[g])),4*d)})}return o}function P2(n){return/collar|hip|spine1|(index|middle|ring|pinky|thumb)1/.test(n)}function I2(n,e){let{low:t,high:i}=pd(n);return{low:t.map((r,s)=>Math.min(r,e[s])),high:i.map((r,s)=>Math.max(r,e[s]))}}function L2(n,{low:e,high:t}){return n.map((i,r)=>Math.min(Math.max(i,e[r]),t[r]))}function D2(n,e){let t=[ig**2,0,0,ig**2,0,ig**2];return n.forEach(([i,r,s],o)=>{let a=i*i+r*r+s*s;[a-i*i,-i*r,-i*s,a-r*r,-r*s,a-s*s].forEach((c,h)=>{t[h]+=e[o]*c})}),t}function k2([n,e,t,i,r,s],[o,a,l]){let c=[i*s-r*r,t*r-e*s,e*r-t*i,n*s-t*t,e*t-n*r,n*i-e*e],[h,u,f,d,g,v]=c,m=n*h+e*u+t*f;return sg([h*o+u*a+f*l,u*o+d*a+g*l,f*o+g*a+v*l],1/m)}var hb=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],sg=([n,e,t],i)=>[n*i,e*i,t*i],db=([n,e,t])=>Math.hypot(n,e,t),N2=(n,e)=>sg(n,Math.min(1,e/(db(n)||1))),F2=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function fb(n,e,t,i){let r=1/og(n,e),{elements:s}=n.camera.matrixWorld,o=a=>t*r*s[a]-i*r*s[4+a];return[o(0),o(1),o(2)]}function og(n,e){let{elements:t}=n.camera.matrixWorld,i=[e[0]+.05*t[0],e[1]+.05*t[1],e[2]+.05*t[2]],[r,s]=[n.screenOf(e),n.screenOf(i)];return r&&s?Math.max(Math.hypot(s.x-r.x,s.y-r.y)/.05,1):1}function Ad({x:n,y:e,width:t,height:i}){return{left:`${n}px`,top:`${e}px`,width:`${t}px`,height:`${i}px`}}var U2=["x","y","z"],O2=54,la=48;function pb({joint:n}){let{engine:e,avatar:t,poser:i,pose:r,stats:s}=oe();s.value;let o=at(null),a=t.value.body.jointNames[n],{positions:l,rotations:c}=e.joints(0),h=ht(l,n),u=Math.min(O2,.12*e.canvas.clientHeight),f=u/og(e,h),d=xt(c,n),g=(y,w)=>A=>{A.stopPropagation();let S=A.currentTarget;S.setPointerCapture(A.pointerId);let{left:R,top:C}=S.ownerSVGElement.getBoundingClientRect(),_=G2(w,A.clientX-R,A.clientY-C),[M,N]=[w[(_+la-1)%la],w[(_+1)%la]],I=4*Math.PI/la,k=[(N.x-M.x)/I,(N.y-M.y)/I],B=xt(r.peek().rotations,n);o.current={axis:y,from:B,pointer:[A.clientX,A.clientY],tangent:k},i.begin()},v=y=>{let w=o.current;if(!w)return;let[A,S]=w.tangent,C=((y.clientX-w.pointer[0])*A+(y.clientY-w.pointer[1])*S)/Math.max(A*A+S*S,u*u*.05);i.setTurn(a,Kn($t(w.from,Gt(z2(w.axis,C)))))},m=()=>{o.current=null};return p("g",{class:"rings",children:U2.map((y,w)=>{let A=B2(w).map(R=>e.screenOf(V2(h,Ut(d,R),f)));if(!A.every(R=>R!==null))return null;let S=`M${A.map(({x:R,y:C})=>`${R.toFixed(1)} ${C.toFixed(1)}`).join("L")}Z`;return p("g",{"data-axis":y,onPointerDown:g(w,A),onPointerMove:v,onPointerUp:m,onPointerCancel:m,children:[p("path",{class:"ring-reach",d:S}),p("path",{class:"ring-line",d:S})]},y)})})}function B2(n){return Array.from({length:la},(e,t)=>{let i=2*Math.PI*t/la,r=[0,0,0];return r[(n+1)%3]=Math.cos(i),r[(n+2)%3]=Math.sin(i),r})}function z2(n,e){return[n===0?e:0,n===1?e:0,n===2?e:0]}function V2(n,e,t){return[n[0]+t*e[0],n[1]+t*e[1],n[2]+t*e[2]]}function G2(n,e,t){let i=n.map(r=>Math.hypot(r.x-e,r.y-t));return i.indexOf(Math.min(...i))}var H2=3;function gb(){let n=oe(),{avatar:e,engine:t,state:i,stats:r,poser:s,pose:o}=n,a=at(null);r.value;let l=e.value?.body;if(!i.posing.value||!l||!o.value)return null;let{positions:c}=t.joints(0),h=v=>ht(c,v),u=v=>m=>{m.currentTarget.setPointerCapture(m.pointerId);let y=[m.clientX,m.clientY];a.current={joint:v,chain:rg(l,v),from:o.peek(),start:h(v),shift:i.shift.peek(),pointer:y,moved:!1}},f=v=>{let m=a.current;if(!m)return;let[y,w]=[v.clientX-m.pointer[0],v.clientY-m.pointer[1]];if(!m.moved&&Math.hypot(y,w)<H2)return;m.moved||s.begin(),m.moved=!0;let A=t.cast.own(mb(m.start,fb(t,m.start,y,w)));m.chain?s.drag(m.chain,m.from,A):s.setShift(mb(m.shift,W2(A,t.cast.own(m.start))))},d=()=>{let v=a.current;if(a.current=null,v&&!v.moved){let m=l.jointNames[v.joint];i.joint.value=i.joint.peek()===m?null:m}},g=l.jointNames.indexOf(i.joint.value??"");return p("svg",{class:"handles","aria-hidden":"true",children:[l.jointNames.map((v,m)=>{let y=t.screenOf(h(m));return y?p("g",{class:"handle","data-joint":v,"data-chosen":m===g||void 0,"data-taken":v in i.edits.value||void 0,transform:`translate(${y.x} ${y.y})`,onPointerDown:u(m),onPointerMove:f,onPointerUp:d,onPointerCancel:d,children:[p("title",{children:Qi(v)}),p("circle",{class:"handle-reach",r:13}),p("circle",{class:"handle-dot",r:rg(l,m)?5:7})]},v):null}),g>=0&&p(pb,{joint:g})]})}var mb=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]],W2=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]];function yb(){let{photographs:n,state:e,engine:t,stats:i}=oe(),r=n.comparison.value,s=e.comparison.value;i.value;let o=t.pictureRect();if(!r||!o||s==="off")return null;let a=s==="wipe"?`inset(0 ${100*(1-e.wipe.value)}% 0 0)`:void 0;return p("div",{class:"photograph","data-mode":s,style:Ad(o),children:[p(X2,{comparison:r,showsDifference:s==="difference",style:{opacity:s==="opacity"?e.opacity.value:1,clipPath:a}}),s==="wipe"&&p(q2,{})]})}function X2({comparison:n,showsDifference:e,style:t}){let i=at(null),{photograph:r,measured:s}=n;return Yt(()=>{let o=i.current?.getContext("2d"),a=e?s?.difference:new ImageData(new Uint8ClampedArray(r.data),r.width);o&&a&&o.putImageData(a,0,0)},[r,s,e]),p("canvas",{ref:i,width:r.width,height:r.height,style:t})}function q2(){let{state:n}=oe(),e=t=>{let i=t.currentTarget;if(!i.hasPointerCapture(t.pointerId))return;let{left:r,width:s}=i.parentElement.getBoundingClientRect();n.wipe.value=Math.min(Math.max((t.clientX-r)/s,0),1)};return p("div",{class:"wipe-handle",style:{left:`${100*n.wipe.value}%`},onPointerDown:t=>t.currentTarget.setPointerCapture(t.pointerId),onPointerMove:e})}function vb(n,e,t){let{floor:i,front:r,right:s,up:o}=n.cast.axes(),{K:a,R:l,t:c}=n.captureView(),h=[(e-a[2])/a[0],(t-a[5])/a[4],1],u=m=>[0,1,2].map(y=>l[y]*m[0]+l[3+y]*m[1]+l[6+y]*m[2]),[f,d]=[u(c).map(m=>-m),u(h)],g=(i-Kl(f,o))/Kl(d,o);if(!(g>0)||!Number.isFinite(g))return null;let v=f.map((m,y)=>m+g*d[y]);return{x:Kl(v,s),z:Kl(v,r)}}function _b(n,e){let{floor:t,up:i}=n.cast.axes(),r=Kl(e,i)-t;return[e[0]-r*i[0],e[1]-r*i[1],e[2]-r*i[2]]}function xb(n,[e,t,i],r,s){let{front:o,right:a}=n.cast.axes();return Array.from({length:s},(l,c)=>{let h=2*Math.PI*c/s,[u,f]=[r*Math.cos(h),r*Math.sin(h)],d=g=>u*a[g]+f*o[g];return[e+d(0),t+d(1),i+d(2)]})}function Kl(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}var $2=.28,Y2=32,K2=3;function wb(){let{company:n,engine:e,other:t,page:i,state:r,stats:s}=oe(),o=at(null);s.value;let a=r.members.value;if(i.tab.value!=="scene"||t.value||e.display.alone)return null;let l=f=>{let{left:d,top:g}=e.canvas.getBoundingClientRect();return vb(e,f.clientX-d,f.clientY-g)},c=f=>d=>{let g=l(d);g&&(d.currentTarget.setPointerCapture(d.pointerId),o.current={member:f,from:g,pointer:[d.clientX,d.clientY],moved:!1})},h=f=>{let d=o.current;if(!d)return;d.moved||=Math.hypot(f.clientX-d.pointer[0],f.clientY-d.pointer[1])>=K2;let g=l(f);if(!d.moved||!g)return;let{id:v,place:m}=d.member;n.place(v,{x:bb(m.x+g.x-d.from.x),z:bb(m.z+g.z-d.from.z)})},u=()=>{let f=o.current;o.current=null,f&&!f.moved&&n.choose(f.member.id)};return p("svg",{class:"handles","aria-hidden":"true",children:a.map(f=>{let d=n.actorOf(f.id);if(d===null||!f.visible)return null;let g=_b(e,ht(e.cast.joints(d).positions,0)),v=Z2(xb(e,g,$2,Y2).map(m=>e.screenOf(m)));return v&&p("path",{class:"place-handle","data-member":f.id,"data-chosen":f.id===r.chosen.value||void 0,d:v,onPointerDown:c(f),onPointerMove:h,onPointerUp:u,onPointerCancel:u},f.id)})})}var bb=n=>Math.min(Math.max(Math.round(n*1e3)/1e3,-Fn),Fn);function Z2(n){return n.every(e=>e!==null)?`M${n.map(({x:e,y:t})=>`${e.toFixed(1)} ${t.toFixed(1)}`).join("L")}Z`:null}function Td(){let{engine:n,stats:e,other:t}=oe();e.value;let{clientWidth:i,clientHeight:r}=n.canvas,s={x:0,y:0,width:i/(t.value?2:1),height:r};return Ad(n.pictureRect()??s)}function Sb(){let{company:n,refining:e,state:t,stillScenes:i}=oe(),r=e.status.value,s=Td();if(n.several.value||i.shown.value||r.kind!=="done"||!r.picture||e.side.value==="before")return null;let o=`brightness(${2**t.exposure.value})`;return p("img",{class:"stage-picture",src:r.picture,alt:"The refined avatar",style:{...s,filter:o}})}var J2=[{value:"before",label:"Before"},{value:"after",label:"After"}];function Mb(){let{refining:n}=oe();return n.comparable.value?p("div",{class:"refined-sides",children:p(Hn,{label:"Refined",value:n.side.value,options:J2,onChange:e=>n.compare(e)})}):null}function Ab(){let{source:n}=oe(),e=n.stream?.picture.value??null,t=at(null),i=Td();return Yt(()=>{let r=t.current?.getContext("2d");!e||!r||(r.globalCompositeOperation="copy",r.drawImage(e,0,0))},[e]),e?p("canvas",{class:"stage-picture",ref:t,width:e.width,height:e.height,style:i}):null}var er="Keyed",j2=7;function Eb(n,e,t,i){let r={};return n.jointNames.forEach((s,o)=>{let a=Kn(xt(e.rotations,o)).map(Tb);a.some(l=>l!==0)&&(r[s]=a)}),{frame:t,smooth:i,turns:r,place:[...e.trans].map(Tb)}}function Q2({turns:n,place:e},t){let i=lo(t.numJoints);for(let[r,s]of Object.entries(n)){let o=t.jointNames.indexOf(r);o>=0&&i.rotations.set(Gt(s),4*o)}return i.trans.set(e),i}function ca({fps:n,count:e,poses:t},i){let r=4*i.numJoints,[s,o]=[new Float32Array(r*e),new Float32Array(3*e)],a=t.map(l=>Q2(l,i));for(let l=0;l<e;l++){let{before:c,after:h,share:u}=Rb(t,l),f=a.length===0?i.restPose():u===0?Xn(a[c]):Wa(a[c],a[h],u);s.set(f.rotations,r*l),o.set(f.trans,3*l)}return new Ui({name:er,fps:n,count:e,start:null,held_out:!1},s,o)}function ha(n,e,t){if(n.length===0)return null;let{before:i,after:r,share:s}=Rb(n,e),[o,a]=[n[i],n[r]];if(s===0)return o;let l=tI(o.target,a.target,s),c=eI(ag(o,t),ag(a,t),s);return{position:Pb(c,l,t),target:l,fov:o.fov+s*(a.fov-o.fov)}}function Cb(n,e,t){let i=ag(n,t);return{...n,position:Pb({...i,azimuth:i.azimuth+e},n.target,t)}}function Rb(n,e){let t=n.findIndex(s=>s.frame>e);if(t<=0){let s=t===0?0:n.length-1;return{before:s,after:s,share:0}}let i=t-1,r=(e-n[i].frame)/(n[t].frame-n[i].frame);return{before:i,after:t,share:n[i].smooth?r*r*(3-2*r):r}}function ag({position:n,target:e},t){let i=n.map((l,c)=>l-e[c]),[r,s]=Ib(t),o=Math.max(Math.hypot(...i),1e-6),a=Math.asin(Math.min(Math.max(Ed(i,t)/o,-1),1));return{azimuth:Math.atan2(Ed(i,r),Ed(i,s)),elevation:a,distance:o}}function Pb({azimuth:n,elevation:e,distance:t},i,r){let[s,o]=Ib(r),a=t*Math.cos(e);return i.map((l,c)=>l+a*(Math.sin(n)*s[c]+Math.cos(n)*o[c])+t*Math.sin(e)*r[c])}function eI(n,e,t){let i=Math.atan2(Math.sin(e.azimuth-n.azimuth),Math.cos(e.azimuth-n.azimuth));return{azimuth:n.azimuth+t*i,elevation:n.elevation+t*(e.elevation-n.elevation),distance:n.distance*(e.distance/n.distance)**t}}function Ib(n){let e=Math.abs(n[2])<.9?[0,0,1]:[0,-1,0],t=Ed(e,n),i=iI(e.map((r,s)=>r-t*n[s]));return[nI(n,i),i]}var Tb=n=>Number(n.toFixed(j2))+0,Ed=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],tI=(n,e,t)=>n.map((i,r)=>i+t*(e[r]-i)),nI=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function iI([n,e,t]){let i=Math.hypot(n,e,t);return[n/i,e/i,t/i]}var Lb=96;function Db(){let{avatar:n,engine:e,page:t,state:i,stats:r}=oe();r.value;let{views:s}=i.keys.value;if(t.tab.value!=="keys"||s.length<2||!n.value)return null;let{up:o}=n.value,[a,l]=[s[0].frame,s[s.length-1].frame],c=Array.from({length:Lb+1},(u,f)=>{let d=ha(s,a+(l-a)*f/Lb,o);return d&&e.screenOf(d.position)}),h=c.map((u,f)=>u?`${c[f-1]?"L":"M"}${u.x.toFixed(1)} ${u.y.toFixed(1)}`:"");return p("svg",{class:"view-path","aria-hidden":"true",children:[p("path",{d:h.join("")}),s.map(({frame:u,position:f})=>{let d=e.screenOf(f);return d&&p("circle",{cx:d.x,cy:d.y,r:4},u)})]})}function kb(){let n=oe(),{engine:e}=n,t=at(null);Yt(()=>{let r=e.canvas;return t.current?.prepend(r),()=>r.remove()},[e]);let i=n.avatar.value!==null;return p("main",{class:"stage",ref:t,"aria-label":"Avatar",children:[i&&p(Je,{children:[p(Ab,{}),p(Sb,{}),p(yb,{}),p(Db,{}),p(gb,{}),p(wb,{}),p(cb,{}),p(Mb,{}),p(sI,{}),p(oI,{}),p(aI,{})]}),!i&&p(rI,{})]})}function rI(){let{source:n}=oe(),[e,t]=[n.trouble.value,n.training.value];return p("div",{class:"loading",role:"status",children:[p("span",{class:"loading-bar","aria-hidden":"true"}),p("p",{children:e??(t?"The avatar appears with the first checkpoint":"Loading the avatar")})]})}function sI(){let n=oe(),e=n.snapped.value,t=n.photographs.comparison.value?.measured?.scores;return e===null?null:p("div",{class:"camera-badge",role:"group","aria-label":"Camera",children:[p(Re,{label:"Camera before",icon:"previous",shortcut:"Shift+V",onPress:()=>n.snapBy(-1)}),p("span",{children:["Camera ",e,t?.person!=null&&p("b",{children:[t.person.toFixed(1)," dB"]})]}),p(Re,{label:"Next camera",icon:"next",shortcut:"V",onPress:()=>n.snapBy(1)}),p(Re,{label:"Leave the camera",icon:"close",shortcut:"Esc",onPress:()=>n.snap(null)})]})}function oI(){let{company:n,other:e,source:t,state:i}=oe();if(!e.value)return null;let r=n.member(i.chosen.value)?.run,s=o=>t.runs.value.find(({id:a})=>a===o)?.name;return p("div",{class:"split-labels",children:[p("span",{children:s(r)}),p("span",{children:s(i.second.value)})]})}function aI(){let{arriving:n,stats:e,state:t}=oe();if(!e.value)return null;let{fps:i,drawn:r}=e.value;return p("div",{class:"speed","aria-hidden":"true",children:[r.toLocaleString("en")," Gaussians",n.coming.value&&" · more are coming",t.playing.value&&` · ${Math.round(i)} fps`]})}function Nb(){let{notices:n}=oe();return p("div",{class:"toasts",role:"status","aria-live":"polite",children:n.shown.value.map(({id:e,kind:t,text:i})=>p("div",{class:`toast ${t}`,role:t==="error"?"alert":void 0,children:[p(An,{name:t==="error"?"warning":"check"}),p("span",{children:i}),p(Re,{label:"Dismiss",icon:"close",onPress:()=>n.dismiss(e)})]},e))})}var lI=[{value:"1",label:"1×"},{value:"2",label:"2×"},{value:"4",label:"4×"}];function Fb(){let n=oe(),{transparent:e,scale:t}=n.pictures,[i,r]=Ii(!1);return p(Md,{label:"Save a picture",open:i,onClose:()=>r(!1),button:p(Re,{label:"Save a picture",icon:"camera",pressed:i,onPress:()=>r(!i)}),children:[p(Qt,{label:"Transparent background",on:e.value,onChange:o=>{e.value=o}}),p(Hn,{label:"Size",value:String(t.value),options:lI,onChange:o=>{t.value=Number(o)}}),p(Re,{label:"Save PNG",kind:"primary",shortcut:"S",onPress:()=>{r(!1),n.savePicture()},children:"Save PNG"})]})}var cI={connecting:"Connecting…",open:"Live",lost:"Connection lost: trying again…"};function Ub(){let n=oe(),{page:e}=n,t=n.avatar.value;return p("header",{class:"top-bar",children:[p("div",{class:"brand",children:[p(fI,{}),p("h1",{children:t?.name??"actor3d"}),p(uI,{}),p(dI,{})]}),p("div",{class:"tools",role:"toolbar","aria-label":"Share",children:[p(Fb,{}),p(sb,{}),p(hI,{}),p(Re,{label:"Copy link",icon:"link",shortcut:"U",onPress:()=>{n.copyLink()}}),p("span",{class:"divider"}),p(Re,{label:e.shade.value==="dark"?"Light theme":"Dark theme",icon:e.shade.value==="dark"?"sun":"moon",shortcut:"T",onPress:()=>e.nextTheme()}),p(Re,{label:"Keyboard shortcuts",icon:"help",shortcut:"?",onPress:()=>{e.shortcuts.value=!0}}),p(Re,{label:e.tab.value===null?"Show the panel":"Hide the panel",icon:"panel",shortcut:"\\",pressed:e.tab.value!==null,onPress:()=>e.togglePanel()})]})]})}function hI(){let n=oe(),{immersing:e}=n,{kinds:t,inside:i}=e;return n.avatar.value?t.value.map(r=>{let s=r==="immersive-vr"?"VR":"AR",o=()=>{n.attempt(()=>e.toggle(r))};return p(Re,{label:`${i.value===r?"Leave":"Enter"} ${s}`,icon:"headset",onPress:o,children:s},r)}):null}function uI(){let{source:n}=oe();if(!n.connection)return null;let e=n.connection.value;return p("span",{class:"connection","data-state":e,role:"status",children:p("span",{class:"words",children:cI[e]})})}function dI(){let{source:n}=oe(),e=n.training.value;if(!e)return null;let t=Math.round(100*e.step/Math.max(e.total,1));return p("span",{class:"training",title:`${e.stage}: step ${e.step} of ${e.total}`,children:[p("span",{class:"words",children:["Training the ",e.stage,":"]})," ",t," %"]})}function fI(){return p("svg",{class:"mark",viewBox:"0 0 24 24","aria-hidden":"true",children:[p("ellipse",{cx:"12",cy:"5.4",rx:"2.7",ry:"3.1"}),p("ellipse",{cx:"12",cy:"13",rx:"3.1",ry:"5.2",opacity:".85"}),p("ellipse",{cx:"6.4",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(28 6.4 11)",opacity:".6"}),p("ellipse",{cx:"17.6",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(-28 17.6 11)",opacity:".6"}),p("ellipse",{cx:"9.6",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(8 9.6 20)",opacity:".7"}),p("ellipse",{cx:"14.4",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(-8 14.4 20)",opacity:".7"})]})}var pI={idle:"Refine",running:"Cancel",done:"Refined"};function Bb(){let{refining:n}=oe();if(!n.possible.value)return null;let e=n.status.value,t=e.kind==="running"?e.share:e.kind==="done"?1:0;return p("div",{class:"refine","data-state":e.kind,style:{"--share":t},children:[p(Re,{label:e.kind==="running"?"Cancel refining":"Refine this pose with the full sampler",kind:"solid",shortcut:"R",onPress:()=>e.kind==="running"?n.cancel():void n.refine(),children:[e.kind==="running"?p(mI,{share:t}):p(An,{name:e.kind==="done"?"check":"refine"}),p("span",{class:"refine-label",children:pI[e.kind]})]}),p("span",{class:"visually-hidden",role:"status",children:e.kind==="running"?"Refining":e.kind==="done"?"Refined":""})]})}var Ob=2*Math.PI*7;function mI({share:n}){return p("svg",{class:"icon ring",viewBox:"0 0 20 20",role:"progressbar","aria-label":"Refining","aria-valuenow":Math.round(100*n),children:[p("circle",{cx:"10",cy:"10",r:"7",opacity:".25"}),p("circle",{cx:"10",cy:"10",r:"7","stroke-dasharray":Ob,"stroke-dashoffset":Ob*(1-n),transform:"rotate(-90 10 10)"})]})}function zb(){let{motion:n,state:e,player:t}=oe(),{count:i,fps:r}=n.value??{count:1,fps:30},s=Math.min(Math.round(e.frame.value),i-1),o=a=>(a/r).toFixed(2);return p("div",{class:"timeline",children:[p("input",{type:"range",min:0,max:Math.max(i-1,1),step:1,value:s,disabled:i<2,"aria-label":"Frame","aria-valuetext":`Frame ${s+1} of ${i}, ${o(s)} seconds`,style:{"--to":i>1?s/(i-1):0,"--ticks":i>1?i-1:1},onInput:a=>t.seek(a.currentTarget.valueAsNumber)}),p("div",{class:"timeline-numbers","aria-hidden":"true",children:[p("span",{children:[p("b",{children:s+1})," / ",i]}),p("span",{children:[o(s)," / ",o(i-1)," s"]})]})]})}function Vb(){let n=oe(),{state:e,player:t}=n,i=(n.motion.value?.count??1)<2,r=i&&n.company.others.value.every(({motion:s})=>(s?.count??1)<2);return p("footer",{class:"transport","aria-label":"Playback",children:[p("div",{class:"transport-buttons",children:[p(Re,{label:"One frame back",icon:"previous",shortcut:",",disabled:i,onPress:()=>t.step(-1)}),p(Re,{label:e.playing.value?"Pause":"Play",icon:e.playing.value?"pause":"play",shortcut:"Space",kind:"primary",disabled:r,onPress:()=>t.toggle()}),p(Re,{label:"One frame on",icon:"next",shortcut:".",disabled:i,onPress:()=>t.step(1)})]}),p(zb,{}),p("div",{class:"transport-choices",children:[p(gI,{}),p(vI,{}),p(yI,{}),p(Re,{label:"Loop",icon:"loop",shortcut:"L",pressed:e.loop.value,onPress:()=>{e.loop.value=!e.loop.peek()}}),p(Bb,{})]})]})}function gI(){let n=oe(),e=n.motions.value.map(s=>({value:s.name,label:s.name,note:`${(s.count/s.fps).toFixed(1)} s${s.heldOut?", unseen":""}`})),t=n.motions.value.map(s=>s.name),r=n.source.library.value.filter(s=>!t.includes(s)).map(s=>({value:s,label:s,note:/shipped/.test(s)?void 0:"shipped"}));return p(Li,{label:"Clip",value:n.state.clip.value,options:[...e,...r,{value:null,label:"Rest pose"}],onChange:s=>{n.chooseClip(s)},above:!0})}function yI(){let{state:n}=oe();return p(Li,{label:"Speed",value:n.speed.value,options:sa.map(e=>({value:e,label:`${e}×`})),onChange:e=>{n.speed.value=e},above:!0})}function vI(){let n=oe(),e=at(null);return p(Je,{children:[p(Re,{label:"Open a motion file",icon:"upload",onPress:()=>e.current?.click()}),p("input",{ref:e,type:"file",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",multiple:!0,onChange:async t=>{let i=t.currentTarget;await n.openFiles(i.files??[]),i.value=""}})]})}function Gb({viewer:n}){let{page:e}=n;return Yt(()=>{let t=i=>{let r=yx(i);r&&(i.preventDefault(),n.attempt(()=>r.run(n)))};return addEventListener("keydown",t),addEventListener("click",Jm),()=>{removeEventListener("keydown",t),removeEventListener("click",Jm)}},[n]),p(jm.Provider,{value:n,children:p(vx,{children:[p("div",{class:"page","data-panel":e.tab.value===null?"closed":"open","data-embedded":e.embedded||void 0,children:[!e.embedded&&p(Ub,{}),p(kb,{}),!e.embedded&&p(nb,{}),!e.embedded&&p(Rx,{}),p(Vb,{})]}),p(Nb,{}),p(lb,{}),p(Px,{}),p(ob,{})]})})}function Hb({problem:n}){let e=n instanceof Zt&&n.code==="no-webgl2";return p("div",{class:"fatal",children:p("div",{role:"alert",children:[p(An,{name:"warning"}),p("h1",{children:e?"This browser cannot draw the avatar":"The avatar cannot be shown"}),p("p",{children:n.message})]})})}var _I=2**30,lg=16,Wb=400;function ua(){}async function Cd(n,e,t){let i=n.getReader(),r=new Uint8Array(0),s=null,o=0,a={end:0,time:-Wb},l=()=>i.read().catch(c=>{throw c.name==="AbortError"?c:new Error(`${e} broke off: ${c.message}`)});for(let{done:c,value:h}=await l();!c;{done:c,value:h}=await l()){let u=h;if(!s){if(r=wI(r,u),r.length<lg)continue;s=new Uint8Array(bI(r,e)),u=r}if(o+u.length>s.length)throw new Oe(`${e} is damaged: it goes on after its end`);s.set(u,o),o+=u.length,t.progress({loaded:o,total:s.length}),o<s.length&&performance.now()-a.time>=Wb&&(a=await xI(s.buffer,o,a,t))}if(!s||o<s.length)throw new Oe(`${e} is cut off: ${o||r.length} bytes of ${s?.length??lg}`);return s.buffer}async function xI(n,e,t,i){let r=Hc(n,e)?.filter(s=>s<=e).at(-1)??0;if(r<=t.end)return t;try{await i.coarse(pi(n,r))}catch(s){if(!(s instanceof Oe))throw s}return{end:r,time:performance.now()}}function bI(n,e){let t=qa(n);if(t<lg||t>_I)throw new Oe(`${e} is damaged: it announces ${t} bytes`);return t}function wI(n,e){let t=new Uint8Array(n.length+e.length);return t.set(n),t.set(e,n.length),t}var $s={REFINED:1,STREAMED:2,GAUSSIANS:3,POSE:4,REFINE:5,STREAM:6},cg=16;function Xb({kind:n,run:e,id:t,size:i,payload:r}){let s=new Uint8Array(cg+r.byteLength),o=new DataView(s.buffer);return o.setUint8(0,n),o.setUint8(1,e),o.setUint32(4,t,!0),i.forEach((a,l)=>o.setUint32(8+4*l,a,!0)),s.set(new Uint8Array(r),cg),s.buffer}function qb(n){let e=new DataView(n);return{kind:e.getUint8(0),run:e.getUint8(1),id:e.getUint32(4,!0),size:[e.getUint32(8,!0),e.getUint32(12,!0)],payload:n.slice(cg)}}function Rd(n,e,t,{pose:i,betas:r,camera:s},o){let{R:a,t:l,K:c,width:h,height:u}=s,f=new TextEncoder().encode(JSON.stringify({betas:r,camera:{R:a,t:l,K:c,width:h,height:u},...o})),d=new Uint8Array(zc(i)),g=new Uint8Array(d.length+f.length);return g.set(d),g.set(f,d.length),Xb({kind:n,run:t,id:e,size:[i.rotations.length/4,0],payload:g.buffer})}var Pd=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;running=null;refine(e,t){this.giveUp("A newer pose is refined instead.");let i=this.nextId();return new Promise((r,s)=>{this.running={id:i,progress:t,resolve:r,reject:s,answer:{picture:null,gaussians:null}},this.socket.send(Rd($s.REFINE,i,this.run(),e,{finish:"3d",seed:0}))||this.giveUp("The server cannot be reached: refine once it is back.")})}cancel(){this.running&&this.socket.send({type:"cancel"}),this.giveUp("Refining was given up.")}lost(){this.giveUp("The connection to the server was lost while it refined.")}onMessage({type:e,id:t,done:i,total:r,message:s}){let{running:o}=this;!o||t!==o.id||(e==="progress"?o.progress(Number(i)/Math.max(Number(r),1)):e==="failed"?this.giveUp(String(s)):e==="cancelled"?this.giveUp("The server gave refining up for a newer request."):e==="done"&&(this.running=null,o.resolve(o.answer)))}onPacket({kind:e,id:t,payload:i}){!this.running||t!==this.running.id||(e===$s.REFINED&&(this.running.answer.picture=new Blob([i],{type:"image/png"})),e===$s.GAUSSIANS&&(this.running.answer.gaussians=i))}giveUp(e){let{running:t}=this;this.running=null,t?.reject(new Error(e))}};var SI=85,Id=class{constructor(e,t,i){this.socket=e;this.nextId=t;this.run=i}socket;nextId;run;picture=Se(null);mode=Se("repose");asked=null;next=null;show(e,t){this.next={request:e,look:t},this.ask()}stop(){this.next=null,this.asked!==null&&this.socket.send({type:"cancel"}),this.asked=null,this.picture.peek()?.close(),this.picture.value=null}lost(){this.asked=null}onMessage({type:e,id:t}){t!==this.asked||e!=="failed"&&e!=="cancelled"||(this.asked=null,this.ask())}onPacket({kind:e,id:t,payload:i}){e===$s.STREAMED&&t===this.asked&&this.take(t,i)}async take(e,t){let i=await AI(t);if(e!==this.asked)return i.close();this.picture.peek()?.close(),this.picture.value=i,this.socket.send({type:"drawn",id:e}),this.asked=null,this.ask()}ask(){if(!this.next||this.asked!==null)return;let{look:e,request:t}=this.next,i=this.nextId(),r={...e,background:null,quality:SI};this.socket.send(Rd($s.STREAM,i,this.run(),t,r))&&(this.next=null,this.asked=i)}},MI=6;async function AI(n){let e=await createImageBitmap(new Blob([n],{type:"image/jpeg"})),{width:t}=e,i=e.height/2,r=new OffscreenCanvas(t,e.height).getContext("2d",{willReadFrequently:!0});r.drawImage(e,0,0),e.close();let s=r.getImageData(0,0,t,i),{data:o}=r.getImageData(0,i,t,i);for(let a=0;a<o.length;a+=4)s.data[a+3]=o[a]<MI?0:o[a];return createImageBitmap(s)}var $b=500,TI=8e3,Ld=class{constructor(e,t){this.url=e;this.listener=t;this.open(),addEventListener("online",()=>this.connection.peek()==="lost"&&this.open())}url;listener;connection=Se("connecting");line=null;wait=$b;send(e){return this.line?.readyState!==WebSocket.OPEN?!1:(this.line.send(e instanceof ArrayBuffer?e:JSON.stringify(e)),!0)}open(){let e=new WebSocket(this.url);this.line=e,e.binaryType="arraybuffer",e.onopen=()=>{this.wait=$b,this.connection.value="open"},e.onmessage=({data:t})=>this.receive(t),e.onclose=()=>{this.line===e&&(this.line=null,this.connection.value="lost",this.listener.onLost(),setTimeout(()=>this.line??this.open(),this.wait),this.wait=Math.min(2*this.wait,TI))}}receive(e){if(typeof e=="string")return this.listener.onMessage(JSON.parse(e));this.listener.onPacket(qb(e))}};var da=class extends Error{constructor(t,i,r){super(t);this.fields=i;this.wanted=r}fields;wanted;name="FlagsWanted"};var kd=class{runs=Se([]);training=Se(null);trouble=Se(null);refiner=Se(null);motionKinds="SMPL or AMASS .npz, BVH, and whatever else the server reads";connection;stream;baking=Se({kind:"settled"});library=Se([]);still=Se(null);known=[];chosen=0;socket;serverRefiner;lastId=0;constructor(){let e=new URL("api/socket",location.href);e.protocol=e.protocol.replace("http","ws"),e.hash="";let t=new Ld(e.href,{onMessage:s=>this.receive(s),onPacket:s=>{this.serverRefiner.onPacket(s),this.stream.onPacket(s)},onLost:()=>{this.serverRefiner.lost(),this.stream.lost()}});this.socket=t;let i=()=>++this.lastId,r=()=>this.chosen;this.connection=t.connection,this.serverRefiner=new Pd(t,i,r),this.stream=new Id(t,i,r)}choose(e){this.chosen!==Number(e)&&(this.chosen=Number(e),this.show())}async pack({id:e,revision:t,name:i},r=ua){let s=await Dd(`api/runs/${e}/avatar?revision=${t}`);return Cd(s.body,i,{coarse:r,progress:ua})}photograph=async(e,t)=>{let i=`${encodeURIComponent(e)}/${t}`,[r,s]=await Promise.all([Yb(`api/runs/${this.chosen}/photo/${i}`),Yb(`api/runs/${this.chosen}/mask/${i}`)]);if(!r)return null;if(s?.data.length===r.data.length)for(let o=0;o<r.data.length;o+=4)r.data[o+3]=s.data[o];return r};async readMotion(e,t,i={}){let r={method:"POST",body:e,headers:{"X-Actor3d":"1"}},s=await Dd(`api/runs/${this.chosen}/motion?${new URLSearchParams({...i,name:e.name})}`,r);return Ya(await s.arrayBuffer(),t.body)}bake(){this.socket.send({type:"bake",run:this.chosen})?this.baking.value={kind:"running",share:0}:this.trouble.value="The server cannot be reached: bake once it is back."}async libraryMotion(e,t,i=String(this.chosen)){let r=await Dd(`api/runs/${i}/library/${encodeURIComponent(e)}`);return Ya(await r.arrayBuffer(),t.body)}receive(e){if(this.serverRefiner.onMessage(e),this.stream.onMessage(e),e.type==="hello")this.greet(e);else if(e.type==="avatar")this.renew(e);else if(e.type==="trouble")this.trouble.value=String(e.message);else if(e.type==="baking"&&e.run===this.chosen)this.baking.value={kind:"running",share:Number(e.done)/Math.max(Number(e.total),1)};else if(e.type==="unbaked"&&e.run===this.chosen)this.showBake(),this.trouble.value=String(e.message);else if(e.type==="training"){let t=e.finished?null:e;this.learn(Number(e.run),{training:t}),e.run===this.chosen&&(this.training.value=t)}}greet({runs:e,still:t}){this.known=e,this.runs.value=this.known.map(({index:r,name:s,revision:o})=>({id:String(r),name:s,revision:o})),this.show(),this.trouble.value=this.known[this.chosen]?.trouble??null;let i=async()=>(await Dd("api/still")).arrayBuffer();typeof t=="string"&&(this.still.value??={name:t,read:i})}show(){let e=this.known[this.chosen];this.training.value=e?.training??null,this.refiner.value=e?.refine?this.serverRefiner:null,this.stream.mode.value=e?.stream??"repose",this.library.value=e?.library??[],this.showBake()}showBake(){let e=this.known[this.chosen]?.bake??null,t=e==="missing"||e==="stale";this.baking.value=t?{kind:"wanted",stale:e==="stale"}:{kind:"settled"}}renew({run:e,revision:t,refine:i,bake:r}){this.trouble.value=null,this.learn(e,{revision:t,refine:i,bake:r}),e===this.chosen&&(this.refiner.value=i?this.serverRefiner:null,this.showBake()),this.runs.value=this.runs.peek().map(s=>s.id===String(e)?{...s,revision:t}:s)}learn(e,t){this.known=this.known.map(i=>i.index===e?{...i,...t}:i)}};async function Dd(n,e={}){let t;try{t=await fetch(n,e)}catch{throw new Error("The server cannot be reached.")}if(t.ok)return t;let{error:i,fields:r,wanted:s}=await t.json().catch(()=>({})),o=i??`The server answered ${t.status} ${t.statusText}.`;throw r?new da(o,r,s??[]):new Error(o)}async function Yb(n){let e=await fetch(n).catch(()=>null);if(!e?.ok)return null;let t=await createImageBitmap(await e.blob(),{colorSpaceConversion:"none"}),i=new OffscreenCanvas(t.width,t.height).getContext("2d",{willReadFrequently:!0});i.drawImage(t,0,0);let{width:r,height:s}=t;return t.close(),i.getImageData(0,0,r,s)}var Dt=Uint8Array,ri=Uint16Array,_g=Int32Array,Ud=new Dt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Od=new Dt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),pg=new Dt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Qb=function(n,e){for(var t=new ri(31),i=0;i<31;++i)t[i]=e+=1<<n[i-1];for(var r=new _g(t[30]),i=1;i<30;++i)for(var s=t[i];s<t[i+1];++s)r[s]=s-t[i]<<5|i;return{b:t,r}},ew=Qb(Ud,2),tw=ew.b,mg=ew.r;tw[28]=258,mg[258]=28;var nw=Qb(Od,0),EI=nw.b,Kb=nw.r,gg=new ri(32768);for(wt=0;wt<32768;++wt)Pr=(wt&43690)>>1|(wt&21845)<<1,Pr=(Pr&52428)>>2|(Pr&13107)<<2,Pr=(Pr&61680)>>4|(Pr&3855)<<4,gg[wt]=((Pr&65280)>>8|(Pr&255)<<8)>>1;var Pr,wt,nr=(function(n,e,t){for(var i=n.length,r=0,s=new ri(e);r<i;++r)n[r]&&++s[n[r]-1];var o=new ri(e);for(r=1;r<e;++r)o[r]=o[r-1]+s[r-1]<<1;var a;if(t){a=new ri(1<<e);var l=15-e;for(r=0;r<i;++r)if(n[r])for(var c=r<<4|n[r],h=e-n[r],u=o[n[r]-1]++<<h,f=u|(1<<h)-1;u<=f;++u)a[gg[u]>>l]=c}else for(a=new ri(i),r=0;r<i;++r)n[r]&&(a[r]=gg[o[n[r]-1]++]>>15-n[r]);return a}),ps=new Dt(288);for(wt=0;wt<144;++wt)ps[wt]=8;var wt;for(wt=144;wt<256;++wt)ps[wt]=9;var wt;for(wt=256;wt<280;++wt)ps[wt]=7;var wt;for(wt=280;wt<288;++wt)ps[wt]=8;var wt,jl=new Dt(32);for(wt=0;wt<32;++wt)jl[wt]=5;var wt,CI=nr(ps,9,0),RI=nr(ps,9,1),PI=nr(jl,5,0),II=nr(jl,5,1),hg=function(n){for(var e=n[0],t=1;t<n.length;++t)n[t]>e&&(e=n[t]);return e},Di=function(n,e,t){var i=e/8|0;return(n[i]|n[i+1]<<8)>>(e&7)&t},ug=function(n,e){var t=e/8|0;return(n[t]|n[t+1]<<8|n[t+2]<<16)>>(e&7)},xg=function(n){return(n+7)/8|0},Ql=function(n,e,t){return(e==null||e<0)&&(e=0),(t==null||t>n.length)&&(t=n.length),new Dt(n.subarray(e,t))};var LI=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],tn=function(n,e,t){var i=new Error(e||LI[n]);if(i.code=n,Error.captureStackTrace&&Error.captureStackTrace(i,tn),!t)throw i;return i},DI=function(n,e,t,i){var r=n.length,s=i?i.length:0;if(!r||e.f&&!e.l)return t||new Dt(0);var o=!t,a=o||e.i!=2,l=e.i;o&&(t=new Dt(r*3));var c=function(Ue){var dt=t.length;if(Ue>dt){var ft=new Dt(Math.max(dt*2,Ue));ft.set(t),t=ft}},h=e.f||0,u=e.p||0,f=e.b||0,d=e.l,g=e.d,v=e.m,m=e.n,y=r*8;do{if(!d){h=Di(n,u,1);var w=Di(n,u+1,3);if(u+=3,w)if(w==1)d=RI,g=II,v=9,m=5;else if(w==2){var C=Di(n,u,31)+257,_=Di(n,u+10,15)+4,M=C+Di(n,u+5,31)+1;u+=14;for(var N=new Dt(M),I=new Dt(19),k=0;k<_;++k)I[pg[k]]=Di(n,u+k*3,7);u+=_*3;for(var B=hg(I),X=(1<<B)-1,L=nr(I,B,1),k=0;k<M;){var q=L[Di(n,u,X)];u+=q&15;var A=q>>4;if(A<16)N[k++]=A;else{var Y=0,V=0;for(A==16?(V=3+Di(n,u,3),u+=2,Y=N[k-1]):A==17?(V=3+Di(n,u,7),u+=3):A==18&&(V=11+Di(n,u,127),u+=7);V--;)N[k++]=Y}}var ie=N.subarray(0,C),W=N.subarray(C);v=hg(ie),m=hg(W),d=nr(ie,v,1),g=nr(W,m,1)}else tn(1);else{var A=xg(u)+4,S=n[A-4]|n[A-3]<<8,R=A+S;if(R>r){l&&tn(0);break}a&&c(f+S),t.set(n.subarray(A,R),f),e.b=f+=S,e.p=u=R*8,e.f=h;continue}if(u>y){l&&tn(0);break}}a&&c(f+131072);for(var te=(1<<v)-1,ne=(1<<m)-1,Me=u;;Me=u){var Y=d[ug(n,u)&te],De=Y>>4;if(u+=Y&15,u>y){l&&tn(0);break}if(Y||tn(2),De<256)t[f++]=De;else if(De==256){Me=u,d=null;break}else{var K=De-254;if(De>264){var k=De-257,re=Ud[k];K=Di(n,u,(1<<re)-1)+tw[k],u+=re}var xe=g[ug(n,u)&ne],ke=xe>>4;xe||tn(3),u+=xe&15;var W=EI[ke];if(ke>3){var re=Od[ke];W+=ug(n,u)&(1<<re)-1,u+=re}if(u>y){l&&tn(0);break}a&&c(f+131072);var ge=f+K;if(f<W){var qe=s-W,It=Math.min(W,ge);for(qe+f<0&&tn(3);f<It;++f)t[f]=i[qe+f]}for(;f<ge;++f)t[f]=t[f-W]}}e.l=d,e.p=Me,e.b=f,e.f=h,d&&(h=1,e.m=v,e.d=g,e.n=m)}while(!h);return f!=t.length&&o?Ql(t,0,f):t.subarray(0,f)},Ir=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8},Zl=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8,n[i+2]|=t>>16},dg=function(n,e){for(var t=[],i=0;i<n.length;++i)n[i]&&t.push({s:i,f:n[i]});var r=t.length,s=t.slice();if(!r)return{t:rw,l:0};if(r==1){var o=new Dt(t[0].s+1);return o[t[0].s]=1,{t:o,l:1}}t.sort(function(R,C){return R.f-C.f}),t.push({s:-1,f:25001});var a=t[0],l=t[1],c=0,h=1,u=2;for(t[0]={s:-1,f:a.f+l.f,l:a,r:l};h!=r-1;)a=t[t[c].f<t[u].f?c++:u++],l=t[c!=h&&t[c].f<t[u].f?c++:u++],t[h++]={s:-1,f:a.f+l.f,l:a,r:l};for(var f=s[0].s,i=1;i<r;++i)s[i].s>f&&(f=s[i].s);var d=new ri(f+1),g=yg(t[h-1],d,0);if(g>e){var i=0,v=0,m=g-e,y=1<<m;for(s.sort(function(C,_){return d[_.s]-d[C.s]||C.f-_.f});i<r;++i){var w=s[i].s;if(d[w]>e)v+=y-(1<<g-d[w]),d[w]=e;else break}for(v>>=m;v>0;){var A=s[i].s;d[A]<e?v-=1<<e-d[A]++-1:++i}for(;i>=0&&v;--i){var S=s[i].s;d[S]==e&&(--d[S],++v)}g=e}return{t:new Dt(d),l:g}},yg=function(n,e,t){return n.s==-1?Math.max(yg(n.l,e,t+1),yg(n.r,e,t+1)):e[n.s]=t},Zb=function(n){for(var e=n.length;e&&!n[--e];);for(var t=new ri(++e),i=0,r=n[0],s=1,o=function(l){t[i++]=l},a=1;a<=e;++a)if(n[a]==r&&a!=e)++s;else{if(!r&&s>2){for(;s>138;s-=138)o(32754);s>2&&(o(s>10?s-11<<5|28690:s-3<<5|12305),s=0)}else if(s>3){for(o(r),--s;s>6;s-=6)o(8304);s>2&&(o(s-3<<5|8208),s=0)}for(;s--;)o(r);s=1,r=n[a]}return{c:t.subarray(0,i),n:e}},Jl=function(n,e){for(var t=0,i=0;i<e.length;++i)t+=n[i]*e[i];return t},iw=function(n,e,t){var i=t.length,r=xg(e+2);n[r]=i&255,n[r+1]=i>>8,n[r+2]=n[r]^255,n[r+3]=n[r+1]^255;for(var s=0;s<i;++s)n[r+s+4]=t[s];return(r+4+i)*8},Jb=function(n,e,t,i,r,s,o,a,l,c,h){Ir(e,h++,t),++r[256];for(var u=dg(r,15),f=u.t,d=u.l,g=dg(s,15),v=g.t,m=g.l,y=Zb(f),w=y.c,A=y.n,S=Zb(v),R=S.c,C=S.n,_=new ri(19),M=0;M<w.length;++M)++_[w[M]&31];for(var M=0;M<R.length;++M)++_[R[M]&31];for(var N=dg(_,7),I=N.t,k=N.l,B=19;B>4&&!I[pg[B-1]];--B);var X=c+5<<3,L=Jl(r,ps)+Jl(s,jl)+o,q=Jl(r,f)+Jl(s,v)+o+14+3*B+Jl(_,I)+2*_[16]+3*_[17]+7*_[18];if(l>=0&&X<=L&&X<=q)return iw(e,h,n.subarray(l,l+c));var Y,V,ie,W;if(Ir(e,h,1+(q<L)),h+=2,q<L){Y=nr(f,d,0),V=f,ie=nr(v,m,0),W=v;var te=nr(I,k,0);Ir(e,h,A-257),Ir(e,h+5,C-1),Ir(e,h+10,B-4),h+=14;for(var M=0;M<B;++M)Ir(e,h+3*M,I[pg[M]]);h+=3*B;for(var ne=[w,R],Me=0;Me<2;++Me)for(var De=ne[Me],M=0;M<De.length;++M){var K=De[M]&31;Ir(e,h,te[K]),h+=I[K],K>15&&(Ir(e,h,De[M]>>5&127),h+=De[M]>>12)}}else Y=CI,V=ps,ie=PI,W=jl;for(var M=0;M<a;++M){var re=i[M];if(re>255){var K=re>>18&31;Zl(e,h,Y[K+257]),h+=V[K+257],K>7&&(Ir(e,h,re>>23&31),h+=Ud[K]);var xe=re&31;Zl(e,h,ie[xe]),h+=W[xe],xe>3&&(Zl(e,h,re>>5&8191),h+=Od[xe])}else Zl(e,h,Y[re]),h+=V[re]}return Zl(e,h,Y[256]),h+V[256]},kI=new _g([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),rw=new Dt(0),NI=function(n,e,t,i,r,s){var o=s.z||n.length,a=new Dt(i+o+5*(1+Math.ceil(o/7e3))+r),l=a.subarray(i,a.length-r),c=s.l,h=(s.r||0)&7;if(e){h&&(l[0]=s.r>>3);for(var u=kI[e-1],f=u>>13,d=u&8191,g=(1<<t)-1,v=s.p||new ri(32768),m=s.h||new ri(g+1),y=Math.ceil(t/3),w=2*y,A=function(tt){return(n[tt]^n[tt+1]<<y^n[tt+2]<<w)&g},S=new _g(25e3),R=new ri(288),C=new ri(32),_=0,M=0,N=s.i||0,I=0,k=s.w||0,B=0;N+2<o;++N){var X=A(N),L=N&32767,q=m[X];if(v[L]=q,m[X]=L,k<=N){var Y=o-N;if((_>7e3||I>24576)&&(Y>423||!c)){h=Jb(n,l,0,S,R,C,M,I,B,N-B,h),I=_=M=0,B=N;for(var V=0;V<286;++V)R[V]=0;for(var V=0;V<30;++V)C[V]=0}var ie=2,W=0,te=d,ne=L-q&32767;if(Y>2&&X==A(N-ne))for(var Me=Math.min(f,Y)-1,De=Math.min(32767,N),K=Math.min(258,Y);ne<=De&&--te&&L!=q;){if(n[N+ie]==n[N+ie-ne]){for(var re=0;re<K&&n[N+re]==n[N+re-ne];++re);if(re>ie){if(ie=re,W=ne,re>Me)break;for(var xe=Math.min(ne,re-2),ke=0,V=0;V<xe;++V){var ge=N-ne+V&32767,qe=v[ge],It=ge-qe&32767;It>ke&&(ke=It,q=ge)}}}L=q,q=v[L],ne+=L-q&32767}if(W){S[I++]=268435456|mg[ie]<<18|Kb[W];var Ue=mg[ie]&31,dt=Kb[W]&31;M+=Ud[Ue]+Od[dt],++R[257+Ue],++C[dt],k=N+ie,++_}else S[I++]=n[N],++R[n[N]]}}for(N=Math.max(N,k);N<o;++N)S[I++]=n[N],++R[n[N]];h=Jb(n,l,c,S,R,C,M,I,B,N-B,h),c||(s.r=h&7|l[h/8|0]<<3,h-=7,s.h=m,s.p=v,s.i=N,s.w=k)}else{for(var N=s.w||0;N<o+c;N+=65535){var ft=N+65535;ft>=o&&(l[h/8|0]=c,ft=o),h=iw(l,h+1,n.subarray(N,ft))}s.i=o}return Ql(a,0,i+xg(h)+r)},FI=(function(){for(var n=new Int32Array(256),e=0;e<256;++e){for(var t=e,i=9;--i;)t=(t&1&&-306674912)^t>>>1;n[e]=t}return n})(),sw=function(){var n=-1;return{p:function(e){for(var t=n,i=0;i<e.length;++i)t=FI[t&255^e[i]]^t>>>8;n=t},d:function(){return~n}}};var UI=function(n,e,t,i,r){if(!r&&(r={l:1},e.dictionary)){var s=e.dictionary.subarray(-32768),o=new Dt(s.length+n.length);o.set(s),o.set(n,s.length),n=o,r.w=s.length}return NI(n,e.level==null?6:e.level,e.mem==null?r.l?Math.ceil(Math.max(8,Math.min(13,Math.log(n.length)))*1.5):20:12+e.mem,t,i,r)},bg=function(n,e){var t={};for(var i in n)t[i]=n[i];for(var i in e)t[i]=e[i];return t};var tr=function(n,e){return n[e]|n[e+1]<<8},vi=function(n,e){return(n[e]|n[e+1]<<8|n[e+2]<<16|n[e+3]<<24)>>>0},fg=function(n,e){return vi(n,e)+vi(n,e+4)*4294967296},en=function(n,e,t){for(;t;++e)n[e]=t,t>>>=8};function OI(n,e){return UI(n,e||{},0,0)}function BI(n,e){return DI(n,{i:2},e&&e.out,e&&e.dictionary)}var ow=function(n,e,t,i){for(var r in n){var s=n[r],o=e+r,a=i;Array.isArray(s)&&(a=bg(i,s[1]),s=s[0]),ArrayBuffer.isView(s)?t[o]=[s,a]:(t[o+="/"]=[new Dt(0),a],ow(s,o,t,i))}},jb=typeof TextEncoder<"u"&&new TextEncoder,vg=typeof TextDecoder<"u"&&new TextDecoder,zI=0;try{vg.decode(rw,{stream:!0}),zI=1}catch{}var VI=function(n){for(var e="",t=0;;){var i=n[t++],r=(i>127)+(i>223)+(i>239);if(t+r>n.length)return{s:e,r:Ql(n,t-1)};r?r==3?(i=((i&15)<<18|(n[t++]&63)<<12|(n[t++]&63)<<6|n[t++]&63)-65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):r&1?e+=String.fromCharCode((i&31)<<6|n[t++]&63):e+=String.fromCharCode((i&15)<<12|(n[t++]&63)<<6|n[t++]&63):e+=String.fromCharCode(i)}};function Nd(n,e){if(e){for(var t=new Dt(n.length),i=0;i<n.length;++i)t[i]=n.charCodeAt(i);return t}if(jb)return jb.encode(n);for(var r=n.length,s=new Dt(n.length+(n.length>>1)),o=0,a=function(h){s[o++]=h},i=0;i<r;++i){if(o+5>s.length){var l=new Dt(o+8+(r-i<<1));l.set(s),s=l}var c=n.charCodeAt(i);c<128||e?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|n.charCodeAt(++i)&1023,a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return Ql(s,0,o)}function GI(n,e){if(e){for(var t="",i=0;i<n.length;i+=16384)t+=String.fromCharCode.apply(null,n.subarray(i,i+16384));return t}else{if(vg)return vg.decode(n);var r=VI(n),s=r.s,t=r.r;return t.length&&tn(8),s}}var HI=function(n,e){return e+30+tr(n,e+26)+tr(n,e+28)},WI=function(n,e,t){var i=tr(n,e+28),r=tr(n,e+30),s=GI(n.subarray(e+46,e+46+i),!(tr(n,e+8)&2048)),o=e+46+i,a=XI(n,o,r,t,vi(n,e+20),vi(n,e+24),vi(n,e+42)),l=a[0],c=a[1],h=a[2];return[tr(n,e+10),l,c,s,o+r+tr(n,e+32),h]},XI=function(n,e,t,i,r,s,o){var a=r==4294967295,l=s==4294967295,c=o==4294967295,h=e+t,u=a+l+c;if(i&&u){for(;e+4<h;e+=4+tr(n,e+2))if(tr(n,e)==1)return[a?fg(n,e+4+8*l):r,l?fg(n,e+4):s,c?fg(n,e+4+8*(l+a)):o,1];i<2&&tn(13)}return[r,s,o,0]},fa=function(n){var e=0;if(n)for(var t in n){var i=n[t].length;i>65535&&tn(9),e+=i+4}return e},Fd=function(n,e,t,i,r,s,o,a){var l=i.length,c=t.extra,h=a&&a.length,u=fa(c);en(n,e,o!=null?33639248:67324752),e+=4,o!=null&&(n[e++]=20,n[e++]=t.os),n[e]=20,e+=2,n[e++]=t.flag<<1|(s<0&&8),n[e++]=r&&8,n[e++]=t.compression&255,n[e++]=t.compression>>8;var f=new Date(t.mtime==null?Date.now():t.mtime),d=f.getFullYear()-1980;if((d<0||d>119)&&tn(10),en(n,e,d<<25|f.getMonth()+1<<21|f.getDate()<<16|f.getHours()<<11|f.getMinutes()<<5|f.getSeconds()>>1),e+=4,s!=-1&&(en(n,e,t.crc),en(n,e+4,s<0?-s-2:s),en(n,e+8,t.size)),en(n,e+12,l),en(n,e+14,u),e+=16,o!=null&&(en(n,e,h),en(n,e+6,t.attrs),en(n,e+10,o),e+=14),n.set(i,e),e+=l,u)for(var g in c){var v=c[g],m=v.length;en(n,e,+g),en(n,e+2,m),n.set(v,e+4),e+=4+m}return h&&(n.set(a,e),e+=h),e},aw=function(n,e,t,i,r){en(n,e,101010256),en(n,e+8,t),en(n,e+10,t),en(n,e+12,i),en(n,e+16,r)},lw=(function(){function n(e){this.filename=e,this.c=sw(),this.size=0,this.compression=0}return n.prototype.process=function(e,t){this.ondata(null,e,t)},n.prototype.push=function(e,t){this.ondata||tn(5),this.c.p(e),this.size+=e.length,t&&(this.crc=this.c.d()),this.process(e,t||!1)},n})();var cw=(function(){function n(e){this.ondata=e,this.u=[],this.d=1}return n.prototype.add=function(e){var t=this;if(this.ondata||tn(5),this.d&2)this.ondata(tn(4+(this.d&1)*8,0,1),null,!1);else{var i=Nd(e.filename),r=i.length,s=e.comment,o=s&&Nd(s),a=r!=e.filename.length||o&&s.length!=o.length,l=r+fa(e.extra)+30;r>65535&&this.ondata(tn(11,0,1),null,!1);var c=new Dt(l);Fd(c,0,e,i,a,-1);var h=[c],u=function(){for(var m=0,y=h;m<y.length;m++){var w=y[m];t.ondata(null,w,!1)}h=[]},f=this.d;this.d=0;var d=this.u.length,g=bg(e,{f:i,u:a,o,t:function(){e.terminate&&e.terminate()},r:function(){if(u(),f){var m=t.u[d+1];m?m.r():t.d=1}f=1}}),v=0;e.ondata=function(m,y,w){if(m)t.ondata(m,y,w),t.terminate();else if(v+=y.length,h.push(y),w){var A=new Dt(16);en(A,0,134695760),en(A,4,e.crc),en(A,8,v),en(A,12,e.size),h.push(A),g.c=v,g.b=l+v+16,g.crc=e.crc,g.size=e.size,f&&g.r(),f=1}else f&&u()},this.u.push(g)}},n.prototype.end=function(){var e=this;if(this.d&2){this.ondata(tn(4+(this.d&1)*8,0,1),null,!0);return}this.d?this.e():this.u.push({r:function(){e.d&1&&(e.u.splice(-1,1),e.e())},t:function(){}}),this.d=3},n.prototype.e=function(){for(var e=0,t=0,i=0,r=0,s=this.u;r<s.length;r++){var o=s[r];i+=46+o.f.length+fa(o.extra)+(o.o?o.o.length:0)}for(var a=new Dt(i+22),l=0,c=this.u;l<c.length;l++){var o=c[l];Fd(a,e,o,o.f,o.u,-o.c-2,t,o.o),e+=46+o.f.length+fa(o.extra)+(o.o?o.o.length:0),t+=o.b}aw(a,e,this.u.length,i,t),this.ondata(null,a,!0),this.d=2},n.prototype.terminate=function(){for(var e=0,t=this.u;e<t.length;e++){var i=t[e];i.t()}this.d=2},n})();function hw(n,e){e||(e={});var t={},i=[];ow(n,"",t,e);var r=0,s=0;for(var o in t){var a=t[o],l=a[0],c=a[1],h=c.level==0?0:8,u=Nd(o),f=u.length,d=c.comment,g=d&&Nd(d),v=g&&g.length,m=fa(c.extra);f>65535&&tn(11);var y=h?OI(l,c):l,w=y.length,A=sw();A.p(l),i.push(bg(c,{size:l.length,crc:A.d(),c:y,f:u,m:g,u:f!=o.length||g&&d.length!=v,o:r,compression:h})),r+=30+f+m+w,s+=76+2*(f+m)+(v||0)+w}for(var S=new Dt(s+22),R=r,C=s-r,_=0;_<i.length;++_){var u=i[_];Fd(S,u.o,u,u.f,u.u,u.c.length);var M=30+u.f.length+fa(u.extra);S.set(u.c,u.o+M),Fd(S,r,u,u.f,u.u,u.c.length,u.o,u.m),r+=16+M+(u.m?u.m.length:0)}return aw(S,r,i.length,C,R),S}function uw(n,e){for(var t={},i=n.length-22;vi(n,i)!=101010256;--i)(!i||n.length-i>65558)&&tn(13);var r=tr(n,i+8);if(!r)return{};var s=vi(n,i+16),o=vi(n,i-20)==117853008;if(o){var a=vi(n,i-12);o=vi(n,a)==101075792,o&&(r=vi(n,a+32),s=vi(n,a+48))}for(var l=e&&e.filter,c=0;c<r;++c){var h=WI(n,s,o),u=h[0],f=h[1],d=h[2],g=h[3],v=h[4],m=h[5],y=HI(n,m);s=v,(!l||l({name:g,size:f,originalSize:d,compression:u}))&&(u?u==8?t[g]=BI(n.subarray(y,y+f),{out:new Dt(d)}):tn(14,"unknown compression type "+u):t[g]=Ql(n,y,y+f))}return t}var qI=[147,78,85,77,80,89],$I=512*2**20,YI={"<f4":[4,(n,e)=>n.getFloat32(e,!0)],"<f8":[8,(n,e)=>n.getFloat64(e,!0)],"<i4":[4,(n,e)=>n.getInt32(e,!0)],"<i8":[8,(n,e)=>Number(n.getBigInt64(e,!0))]};function Bd(n,e){let t=new Set(e.map(r=>`${r}.npy`)),i;try{i=uw(n,{filter:r=>t.has(r.name)&&r.originalSize<=$I})}catch{throw new Error("it is not a readable .npz archive")}return new Map(Object.entries(i).map(([r,s])=>[r.slice(0,-4),KI(s,r)]))}function KI(n,e){let t=new DataView(n.buffer,n.byteOffset,n.byteLength);if(n.length<12||qI.some((f,d)=>n[d]!==f))throw new Error(`its ${e} is not an array`);let i=n[6]>1,r=i?12:10,s=r+(i?t.getUint32(8,!0):t.getUint16(8,!0)),o=new TextDecoder().decode(n.subarray(r,s)),a=YI[/'descr': '([^']+)'/.exec(o)?.[1]??""],l=/'shape': \(([^)]*)\)/.exec(o)?.[1];if(!a||l===void 0||o.includes("'fortran_order': True"))throw new Error(`its ${e} must hold floats or integers, row by row`);let c=l.split(",").filter(f=>f.trim()!=="").map(Number),h=c.reduce((f,d)=>f*d,1);if(s+h*a[0]>n.length)throw new Error(`its ${e} is cut short`);let u=Float64Array.from({length:h},(f,d)=>a[1](t,s+d*a[0]));return{shape:c,data:u}}var pw=30,dw=2e5;async function mw(n,e){try{let t=/\.json$/i.test(n.name)?JI(await n.text()):ZI(new Uint8Array(await n.arrayBuffer()));return jI(n.name.replace(/\.[^.]*$/,""),t,e)}catch(t){throw new Error(`${n.name} cannot be played: ${t.message}.`)}}function ZI(n){let e=Bd(n,["poses","trans","fps","mocap_framerate","mocap_frame_rate"]),t=e.get("poses"),i=t?.shape[0];if(!t||!i)throw new Error("it has no array “poses” with one row for each frame");return{fps:(e.get("fps")??e.get("mocap_framerate")??e.get("mocap_frame_rate"))?.data[0]??pw,poses:t.data,frames:i,trans:e.get("trans")?.data??null}}function JI(n){let e;try{e=JSON.parse(n)}catch{throw new Error("it is not JSON")}if(!Array.isArray(e?.poses)||e.poses.length===0)throw new Error("it must be an object with “poses”: for each frame, three numbers for each joint");let t=Array.isArray(e.trans)?e.trans.flat(Number.POSITIVE_INFINITY):null,i=e.poses.flat(Number.POSITIVE_INFINITY);return{fps:typeof e.fps=="number"?e.fps:pw,poses:i,frames:e.poses.length,trans:t}}function jI(n,e,t){let{fps:i,frames:r,poses:s,trans:o}=e,a=s.length/(3*r);if(!Number.isInteger(a)||a<1)throw new Error("its poses are not three numbers for each joint of each frame");if(r>dw)throw new Error(`it has ${r} frames, at most ${dw} are possible`);if(o&&o.length!==3*r)throw new Error("“trans” must be three numbers for each frame");if(!(i>=1&&i<=1e3))throw new Error(`a frame rate must lie between 1 and 1000, it says ${i}`);if(!fw(s)||o&&!fw(o))throw new Error("some of its numbers are missing or infinite");return QI(n,e,a,t)}function QI(n,{fps:e,frames:t,poses:i,trans:r},s,o){let a=new Float32Array(4*o.numJoints*t);for(let l=0;l<t;l++)for(let c=0;c<o.numJoints;c++){let h=c<s?Gt(ht(i,l*s+c)):Ga;a.set(h,4*(l*o.numJoints+c))}return new Ui({name:n,fps:e,count:t,start:null,held_out:!1},a,r?Float32Array.from(r):new Float32Array(3*t))}function fw(n){for(let e=0;e<n.length;e++)if(!Number.isFinite(n[e]))return!1;return!0}var eL=1<<18,zd=class{constructor(e,t=null){this.elements=e;this.runs.value=e.map(({dataset:i},r)=>({id:String(r),name:i.name??"avatar",revision:1})),t&&(this.still.value={name:t.dataset.name??"scene",read:()=>yw(new Response(gw(t)).arrayBuffer())})}elements;runs=Se([]);training=Se(null);trouble=Se(null);refiner=Se(null);connection=null;stream=null;photograph=null;baking=Se({kind:"settled"});library=Se([]);still=Se(null);motionKinds="SMPL poses as .npz or .json";pack({id:e,name:t},i=ua){return yw(Cd(gw(this.elements[Number(e)]),t,{coarse:i,progress:ua}))}bake(){}choose(){}libraryMotion(e){return Promise.reject(new Error(`${e} is not in this file.`))}readMotion(e,t){return mw(e,t.body)}};function gw(n){let e=(n.textContent??"").trim(),t=0;return new ReadableStream({pull:r=>{t<e.length?r.enqueue(tL(e.slice(t,t+=eL))):r.close()}}).pipeThrough(new DecompressionStream("gzip"))}function tL(n){let e=atob(n),t=new Uint8Array(e.length);for(let i=0;i<e.length;i++)t[i]=e.charCodeAt(i);return t}async function yw(n){try{return await n}catch(e){throw e instanceof Zt?e:new Error("The file is damaged: its avatar cannot be read. Export it again.")}}function vw(){let n=[];for(let e=wg("avatar");e;e=wg(`avatar-${n.length}`))n.push(e);return n.length>0?new zd(n,wg("still")):new kd}function wg(n){return document.getElementById(`actor3d-${n}`)}var nL=["load","error","progress","timeupdate","posechange","play","pause"],Sg={play:n=>n.play(),pause:n=>n.pause(),seek:(n,{frame:e})=>n.seek(_w(e,"frame")),setMotion:(n,{name:e})=>{if(!n.motions.includes(e))throw new Error(`name must be one of ${n.motions.join(", ")}`);n.motion=e},setPose:(n,{rotations:e,trans:t})=>{let i={rotations:Vd(e,"rotations"),trans:Vd(t,"trans",3)};if(i.rotations.length!==n.pose?.rotations.length)throw new Error(`rotations must be ${n.pose?.rotations.length??0} numbers, got ${i.rotations.length}`);n.pose=i},setView:(n,e)=>{let[t,i]=[Vd(e.position,"position",3),Vd(e.target,"target",3)],r=e.fov===void 0?35:_w(e.fov,"fov");n.view={position:[t[0],t[1],t[2]],target:[i[0],i[1],i[2]],fov:r,snapped:null}},getPose:({pose:n})=>n&&{rotations:[...n.rotations],trans:[...n.trans]},getState:({motion:n,motions:e,paused:t,currentFrame:i,frames:r,view:s})=>({motion:n,motions:e,paused:t,frame:i,frames:r,view:s})};function xw(n,e){if(parent===window)return()=>{};let t=new AbortController,{signal:i}=t,r=sL(e),s=o=>parent.postMessage({actor3d:1,...o},r);addEventListener("message",o=>{o.source!==parent||o.origin!==r||!bw(o.data)||!("actor3d"in o.data)||s(iL(n,o.data))},{signal:i});for(let o of nL)n.addEventListener(o,a=>s({event:o,detail:rL(a)}),{signal:i});return s({event:"ready",detail:null}),()=>t.abort()}function iL(n,{actor3d:e,id:t,method:i,args:r={}}){let s=typeof t=="number"||typeof t=="string"?t:null;try{if(e!==1)throw new Error(`this frame speaks version 1 of the protocol, not ${Mg(e)}`);if(typeof i!="string"||!Object.hasOwn(Sg,i))throw new Error(`there is no method ${Mg(i)}: there are ${Object.keys(Sg).join(", ")}`);if(!bw(r))throw new Error("args must be an object");return{id:s,result:Sg[i](n,r)??null}}catch(o){return{id:s,error:o.message}}}function rL(n){return n instanceof ErrorEvent?{message:n.message}:n.detail}function sL(n){let e=URL.canParse(n)?new URL(n).origin:"null";if(e==="null"||e!==n)throw new Error(`"${n}" is no origin, as https://example.org is`);return e}var oL=4096;function Vd(n,e,t){let i=ArrayBuffer.isView(n)?[...n]:n;if(!(Array.isArray(i)&&i.length<=oL&&i.every(s=>typeof s=="number"&&Number.isFinite(s)))||t!==void 0&&i.length!==t)throw new Error(`${e} must be ${t??"finite"} numbers`);return Float32Array.from(i)}function _w(n,e){if(typeof n!="number"||!Number.isFinite(n))throw new Error(`${e} must be a number, got ${Mg(n)}`);return n}function Mg(n){return String(JSON.stringify(n)).slice(0,40)}function bw(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function ww(n,e){let t=new URLSearchParams(e.slice(1)).get("origin");t!==null&&xw(new Ag(n),t)}var Ag=class extends EventTarget{constructor(t){super();this.viewer=t;let{motion:i,pose:r,state:s}=t,o=s.playing.peek();We(()=>{s.playing.value!==o&&(o=s.playing.value,this.tell(o?"play":"pause",null))}),We(()=>{let[a,l]=[s.frame.value,i.value];l&&this.tell("timeupdate",{frame:a,time:a/l.fps,duration:l.count/l.fps})}),We(()=>{r.value&&this.tell("posechange",{frame:s.frame.peek()})})}viewer;get motions(){return this.viewer.motions.peek().map(({name:t})=>t)}get paused(){return!this.viewer.state.playing.peek()}get currentFrame(){return this.viewer.state.frame.peek()}get frames(){return this.viewer.motion.peek()?.count??0}get motion(){return this.viewer.state.clip.peek()}set motion(t){this.viewer.chooseClip(t)}get pose(){return this.viewer.pose.peek()}set pose(t){let{avatar:i,motion:r,player:s,state:o}=this.viewer,a=i.peek()?.body;if(!a)return;s.pause();let l=r.peek()?.poseAt(o.frame.peek())??a.restPose();o.edits.value=t?gd(a,l,t):{};let[c,h,u]=t?t.trans.map((f,d)=>f-l.trans[d]):[0,0,0];o.shift.value=[c,h,u]}get view(){return this.viewer.engine.view()}set view(t){t?this.viewer.engine.setView(t):this.viewer.engine.frameBody()}play(){this.viewer.player.play()}pause(){this.viewer.player.pause()}seek(t){this.viewer.player.seek(t)}tell(t,i){this.dispatchEvent(new CustomEvent(t,{detail:i}))}};var Sw=[{resolution:1,share:1},{resolution:.75,share:1},{resolution:.75,share:.6},{resolution:.5,share:.3},{resolution:.35,share:.3}],aL=70,lL=28,cL=260,Gd=class{constructor(e){this.parts=e}parts;step=0;before=0;moving=!1;timer=0;follow(){let{state:e,pose:t,engine:i}=this.parts;We(()=>{t.value,e.view.value,this.move(e.playing.value)}),We(()=>{e.adapts.value,e.resolution.value,e.share.value,this.apply()}),i.on("frame",()=>this.measure())}move(e){this.moving=!0,clearTimeout(this.timer),e||(this.timer=window.setTimeout(()=>this.rest(),cL))}rest(){this.moving=!1,this.before=0,this.apply()}measure(){let e=performance.now(),t=e-this.before,i=this.before===0;if(this.before=this.moving?e:0,!this.moving||i)return;let r=this.step+(t>aL?1:t<lL?-1:0);this.step=Math.min(Math.max(r,0),Sw.length-1),this.apply()}apply(){let{state:e,engine:t}=this.parts,i=Sw[this.moving&&e.adapts.peek()?this.step:0],r=i.resolution*e.resolution.peek(),s=(t.avatar()?.gaussians.levels.length?i.share:1)*e.share.peek();(t.display.resolution!==r||t.display.share!==s)&&t.setDisplay({resolution:r,share:s})}};var hL=5e3,Hd=class{constructor(e){this.parts=e;this.done=new Promise(t=>this.finish=t)}parts;coming=Se(!0);done;finish=()=>{};async bring(e){let{begin:t,notices:i,sharpen:r,source:s}=this.parts,o=!1,a=l=>{(o?r:t)(e,l),o=!0};try{let l=await s.pack(e,c=>(a(c),this.drawn()));a(pi(l))}catch(l){if(!o)throw l;i.error(new Error(`Only a part of the avatar has come. ${l.message}`))}this.coming.value=!1,this.finish()}async drawn(){document.hidden||await Promise.race([this.parts.engine.frame(),new Promise(e=>setTimeout(e,hL))])}};var Mw=[[228,228,230],[146,147,151]],Aw=.42,ir=512,Wd=class{constructor(e){this.parts=e}parts;picture=Se(null);studio=null;follow(){let{engine:e,shade:t,state:i}=this.parts;We(()=>{t.value;let r=i.background.value,s=getComputedStyle(document.documentElement).getPropertyValue("--stage").trim(),o=r==="studio"?this.studio??=uL():r==="picture"?this.picture.value:null;e.setDisplay({background:r.startsWith("#")?r:s,backdrop:o})})}async choose(e){let{notices:t,state:i}=this.parts;try{this.picture.value=await createImageBitmap(e,{colorSpaceConversion:"none"}),i.background.value="picture"}catch{t.error(`${e.name} is not a picture that this browser can read.`)}}};function uL(){let n=new OffscreenCanvas(ir,ir),e=n.getContext("2d"),t=e.createImageData(ir,ir),i=Math.hypot(.5,1-Aw);for(let r=0;r<ir*ir;r++){let[s,o]=[(r%ir+.5)/ir,(Math.floor(r/ir)+.5)/ir],a=Math.hypot(s-.5,o-Aw)/i,l=a*a*(3-2*a),c=Math.random()-.5;Mw[0].forEach((h,u)=>{t.data[4*r+u]=Math.round(h+l*(Mw[1][u]-h)+c)}),t.data[4*r+3]=255}return e.putImageData(t,0,0),n.transferToImageBitmap()}var Tg=Object.keys(Cr);function Tw(){return Object.fromEntries(Tg.map(n=>[n,Se(Cr[n])]))}function Ew(n){return Object.fromEntries(Tg.map(e=>[e,n[e].peek()]))}function ec(n,e){Ct(()=>{for(let t of Tg)t in e&&(n[t].value=e[t])})}var Xd=class{constructor(e){this.parts=e}parts;present=Se(new Map);several=Tt(()=>this.parts.state.members.value.some(({id:e,visible:t})=>t&&e!==this.parts.state.chosen.value));others=Tt(()=>{let{chosen:e,members:t}=this.parts.state;return t.value.length<2?[]:t.value.flatMap(i=>i.id===e.value?[]:this.posed(i))});shapes=new WeakMap;scenes=0;queue=Promise.resolve();begin(e,t){let i=Wl(0,e.id);this.keep(i.id,{actor:0,avatar:t,run:e.id,revision:e.revision}),this.parts.state.members.value=[i]}sharpen(e,t){let i=this.present.peek().get(0);i?.run===e.id&&i.revision===e.revision&&this.exchange(0,i,t)}nameOf({id:e,run:t}){let{source:i,state:r}=this.parts,s=l=>i.runs.value.find(c=>c.id===l)?.name??l,o=s(t),a=r.members.value.filter(l=>l.id<e&&s(l.run)===o).length;return a===0?o:`${o} ${a+1}`}member(e){return this.parts.state.members.value.find(t=>t.id===e)??null}actorOf(e){return this.present.value.get(e)?.actor??null}add(e){let t=this.scenes;return this.inTurn(async()=>{let{engine:i,state:r}=this.parts;if(r.members.peek().length>=ud)throw new Error(`There are ${ud} avatars already: remove one first.`);let s=await this.load(e);if(t!==this.scenes)return i.cast.remove(s.actor);let o=this.members(),a=Wl(Math.max(-1,...o.map(({id:c})=>c))+1,e.id,cx(o)),l={...na,clip:s.avatar.clips[0]?.name??null};Ct(()=>{this.keep(a.id,s),r.members.value=[...o,{...a,own:l}]}),i.reframe()})}gather(){let{notices:e,source:t}=this.parts,i=new Set([this.firstRun()]);We(()=>{for(let r of t.runs.value)r.revision===0||i.has(r.id)||(i.add(r.id),this.add(r).catch(s=>e.error(s)))})}remove(e){let{engine:t,state:i}=this.parts,r=i.members.peek().filter(o=>o.id!==e);if(r.length===0)return;i.chosen.peek()===e&&this.choose(r[0].id);let s=this.present.peek().get(e);Ct(()=>{i.members.value=this.members().filter(o=>o.id!==e),this.present.value=new Map([...this.present.peek()].filter(([o])=>o!==e))}),t.cast.remove(s.actor),t.reframe()}change(e,t){let{state:i}=this.parts;i.members.value=i.members.peek().map(r=>r.id===e?{...r,...t}:r)}place(e,t){let i=this.member(e);i&&this.change(e,{place:{...i.place,...t}})}setOffset(e,t){let i=this.time();Ct(()=>{this.change(e,{offset:t}),e===this.parts.state.chosen.peek()&&this.setTime(i)})}choose(e){let{avatar:t,engine:i,leave:r,motions:s,source:o,state:a}=this.parts,[l,c,h]=[a.chosen.peek(),this.member(e),this.present.peek().get(e)];if(e===l||!c||!h)return;r();let u=this.time();this.shapes.delete(i.avatar()),i.cast.choose(h.actor),Ct(()=>{a.members.value=this.members(),s.change(l,e),ec(a,{...c.own,chosen:e}),t.value=h.avatar,o.choose(h.run),this.setTime(u)})}members(){let{chosen:e,members:t}=this.parts.state;return t.peek().map(i=>i.id===e.peek()?{...i,own:this.own()}:i)}saved(){let{chosen:e,elapsed:t,members:i}=this.parts.state,[r]=i.peek();return i.peek().length===1&&JSON.stringify(r)===JSON.stringify(Wl(0,this.firstRun()))?{members:[],chosen:0,elapsed:0}:{members:this.members(),chosen:e.peek(),elapsed:t.peek()}}restore(e){this.scenes++;let t=e.members.length>0?e.members:[Wl(0,this.firstRun())];return this.missing(t).length===0?(this.apply(e,t,new Map),this.bringMotions()):this.inTurn(async()=>{this.apply(e,t,await this.loadAll(this.missing(t))),await this.bringMotions()})}follow(){let{engine:e,state:t}=this.parts,i=new Map;We(()=>{let r=new Map;for(let s of t.members.value){let o=this.actorOf(s.id);if(o===null)continue;let a=i.get(o);a?.place!==s.place&&e.cast.place(o,s.place),a?.visible!==s.visible&&e.cast.show(o,s.visible),r.set(o,s)}i=r}),We(()=>{for(let{actor:r,pose:s}of this.others.value)e.cast.setPose(r,s)}),We(()=>{for(let{actor:r,avatar:s,member:o}of this.others.value){let a=o.own.betas;this.shapes.get(s)===a||!s.body.betas||(this.shapes.set(s,a),e.cast.setShape(r,Float32Array.from(a??s.body.betas)))}}),We(()=>this.renew())}time(){let{motion:e,state:t}=this.parts,i=e.peek()?t.frame.peek()/e.peek().fps:0;return t.elapsed.peek()+i-(this.member(t.chosen.peek())?.offset??0)}setTime(e){let{motion:t,state:i}=this.parts,r=e+(this.member(i.chosen.peek())?.offset??0),s=t.peek()?Cw(t.peek(),r,i.loop.peek()):0,o=i.playing.peek()?s:Math.round(s)%Math.max(t.peek()?.count??1,1);i.frame.value=o,i.elapsed.value=r-(t.peek()?o/t.peek().fps:0)}posed(e){let t=this.present.value.get(e.id);if(!t)return[];let{motion:i,state:r}=this.parts,{actor:s,avatar:o}=t,a=i.value?r.frame.value/i.value.fps:0,l=r.elapsed.value+a-(this.member(r.chosen.value)?.offset??0),c=this.motionOf(e,o),h=c?Cw(c,l+e.offset,r.loop.value):0,u=md({body:o.body,motion:c,frame:h},e.own.edits,e.own.shift);return[{member:e,actor:s,avatar:o,motion:c,pose:u}]}motionOf({id:e,own:t},{body:i,clips:r}){return t.clip===null?null:t.clip===er?ji(t.keys)?dL(t.keys,i):null:[...r,...this.parts.motions.of(e)].find(({name:s})=>s===t.clip)??null}own(){let{state:e}=this.parts;return Object.fromEntries(ax.map(t=>[t,e[t].peek()]))}firstRun(){return this.parts.source.runs.peek()[0].id}runOf({run:e}){let t=this.parts.source.runs.peek().find(({id:i})=>i===e);if(!t||t.revision===0)throw new Error("The link shows an avatar that is not here: start the viewer with the same runs, in the same order.");return t}missing(e){return e.filter(({id:t,run:i})=>this.present.peek().get(t)?.run!==i)}async load(e){let{engine:t,source:i}=this.parts,r=t.cast.add(await i.pack(e));return t.cast.show(r,!1),{actor:r,avatar:t.cast.avatar(r),run:e.id,revision:e.revision}}async loadAll(e){let t=new Map;try{for(let i of e)t.set(i.id,await this.load(this.runOf(i)))}catch(i){for(let{actor:r}of t.values())this.parts.engine.cast.remove(r);throw i}return t}apply(e,t,i){let{avatar:r,engine:s,leave:o,motions:a,source:l,state:c}=this.parts,h=new Map(t.map(({id:g})=>[g,i.get(g)??this.present.peek().get(g)])),{id:u}=t.find(g=>g.id===e.chosen)??t[0],f=h.get(u);s.cast.chosen!==f.actor&&(o(),this.shapes.delete(s.avatar()),s.cast.choose(f.actor));let d=[...this.present.peek().values()].filter(({actor:g})=>![...h.values()].some(v=>v.actor===g));Ct(()=>{c.chosen.peek()!==u&&a.change(c.chosen.peek(),u),ec(c,{...e,members:t,chosen:u}),r.value=f.avatar,l.choose(f.run),this.present.value=h});for(let{actor:g}of d)s.cast.remove(g)}async bringMotions(){let{motions:e,state:t}=this.parts;for(let i of t.members.peek()){let r=this.present.peek().get(i.id),{clip:s}=i.own;!r||s===null||s===er||i.id===t.chosen.peek()||this.motionOf(i,r.avatar)||(await e.bringTo(i.id,s,r.avatar,r.run),this.change(i.id,{}))}}keep(e,t){this.present.value=new Map(this.present.peek()).set(e,t)}renew(){for(let[e,t]of this.present.value){let i=this.parts.source.runs.value.find(r=>r.id===t.run);!i||i.revision===0||i.revision===t.revision||(this.keep(e,{...t,revision:i.revision}),this.inTurn(()=>this.takeOver(e,i)).catch(r=>this.parts.notices.error(r)))}}async takeOver(e,t){let i=await this.parts.source.pack(t),r=this.present.peek().get(e);r&&this.exchange(e,r,pi(i))}exchange(e,t,i){let{avatar:r,engine:s,state:o}=this.parts;s.cast.replace(t.actor,i),Ct(()=>{this.keep(e,{...t,avatar:i}),e===o.chosen.peek()&&(r.value=i)})}inTurn(e){let t=this.queue.then(e);return this.queue=t.catch(()=>{}),t}};function Cw({count:n,fps:e},t,i){let r=t*e;return i?(r%n+n)%n:Math.min(Math.max(r,0),n-1)}var Eg=new WeakMap;function dL(n,e){return Eg.has(n)||Eg.set(n,ca(n,e)),Eg.get(n)}var fL=.5;function Rw(n){let{company:e,engine:t,state:i}=n,r=new Map;We(()=>{let s=pL(n),o=new Map(s.map(c=>[c.id,mL(c)])),a=[...o].map(([c,{at:h,travels:u}])=>{let f=r.get(c);if(!f||!(u||f.travels))return[0,0,0];let d=h.map((g,v)=>g-f.at[v]);return t.cast.leadWay(d,e.actorOf(c)??void 0)});r=o;let l=[0,1,2].map(c=>a.reduce((h,u)=>h+u[c],0)/Math.max(a.length,1));i.follow.value&&Math.hypot(...l)>0&&t.moveView(l)})}function pL({avatar:n,company:e,motion:t,pose:i,state:r}){let s=r.chosen.value,[o,a]=[n.value,i.value];if(!o||!a)return[];let l={id:s,avatar:o,motion:t.value,pose:a,shift:r.shift.peek()},h=e.others.value.filter(({member:u})=>u.visible).map(({member:u,...f})=>({...f,id:u.id,shift:u.own.shift}));return(e.member(s)?.visible??!0)||h.length===0?[l,...h]:h}function mL({avatar:{up:n},motion:e,pose:t,shift:i}){return{at:Pw(i.map((s,o)=>t.trans[o]-s),n),travels:e!==null&&gL(e,n)}}var Cg=new WeakMap;function gL(n,e){if(!Cg.has(n)){let t=Array.from({length:n.count},(r,s)=>Pw(n.placeAt(s),e)),i=[0,1,2].map(r=>{let s=t.map(o=>o[r]);return Math.max(...s)-Math.min(...s)});Cg.set(n,Math.hypot(...i)>fL)}return Cg.get(n)}function Pw(n,e){let t=n[0]*e[0]+n[1]*e[1]+n[2]*e[2];return[n[0]-t*e[0],n[1]-t*e[1],n[2]-t*e[2]]}var yL=100,qd=class{constructor(e){this.state=e}state;canUndo=Se(!1);canRedo=Se(!1);marks=0;past=[];future=[];mark(){this.marks++,this.past=[...this.past,this.current()].slice(-yL),this.future=[],this.announce()}undo(){this.move(this.past,this.future)}redo(){this.move(this.future,this.past)}clear(){[this.past,this.future]=[[],[]],this.announce()}move(e,t){let i=e.pop();if(!i)return;let r=this.current();t.push(r),ec(this.state,r.keys===i.keys?{...i,clip:r.clip}:i),this.announce()}current(){let{edits:e,shift:t,betas:i,keys:r,clip:s}=this.state;return{edits:e.peek(),shift:t.peek(),betas:i.peek(),keys:r.peek(),clip:s.peek()}}announce(){Ct(()=>{this.canUndo.value=this.past.length>0,this.canRedo.value=this.future.length>0})}};var $d=class{constructor(e){this.engine=e;e.on("immersion",t=>{this.inside.value=t}),this.find(),navigator.xr?.addEventListener("devicechange",()=>{this.find()})}engine;kinds=Se([]);inside=Se(null);toggle(e){return this.inside.peek()?this.engine.headset.leave():this.engine.headset.enter(e)}async find(){this.kinds.value=await this.engine.headset.kinds()}};var Yd=class{constructor(e){this.parts=e}parts;clip=Tt(()=>{let[e,t]=[this.parts.avatar.value?.body,this.parts.state.keys.value];return e&&ji(t)?ca(t,e):null});lane=Se("poses");frame=Tt(()=>Math.round(this.parts.state.frame.value));chosen=Tt(()=>Ws(this.parts.state.keys.value,this.lane.value,this.frame.value));held=new Set;committed=0;setPose(){this.parts.history.mark(),this.keepPose()}setView(){let{engine:e,history:t,motion:i,state:r}=this.parts;t.mark();let{position:s,target:o,fov:a}=e.view(),l=this.frame.peek(),c=Ws(r.keys.peek(),"views",l)?.smooth??!1;Ct(()=>{i.peek()||(r.clip.value=er),r.keys.value=Gl(this.begun(),"views",{frame:l,smooth:c,position:s,target:o,fov:a}),this.stay(l)}),this.lane.value="views"}remove(){let{history:e,state:t}=this.parts,r=(this.lane.peek()==="poses"?["poses","views"]:["views","poses"]).find(s=>Ws(t.keys.peek(),s,this.frame.peek()));r&&(e.mark(),this.change(cd(t.keys.peek(),r,this.frame.peek())))}clear(){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),poses:[],views:[]})}step(e){let{player:t,state:i}=this.parts,r=hd(i.keys.peek()),s=this.frame.peek(),o=e>0?r.find(a=>a>s):r.filter(a=>a<s).at(-1);o!==void 0&&t.seek(o)}choose(e,t){this.lane.value=e,this.parts.player.seek(t)}nudge(e){let{history:t,motion:i,state:r}=this.parts,[s,o,a]=[r.keys.peek(),this.lane.peek(),this.frame.peek()],l=a+e,c=Math.min(s.count,i.peek()?.count??s.count)-1;!this.chosen.peek()||l<0||l>c||Ws(s,o,l)||(t.mark(),this.moveTo(s,o,a,l))}moveTo(e,t,i,r){Ct(()=>{this.parts.state.keys.value=sx(e,t,i,r),this.choose(t,Math.min(Math.max(Math.round(r),0),e.count-1))})}begin(){this.parts.history.mark()}setSmooth(e){let{history:t,state:i}=this.parts,r=this.chosen.peek();r&&(t.mark(),i.keys.value=Gl(i.keys.peek(),this.lane.peek(),{...r,smooth:e}))}setCount(e){this.parts.history.mark(),this.change($m(this.parts.state.keys.peek(),e))}setFps(e){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),fps:e})}open(e){let{history:t,state:i}=this.parts;t.mark(),Ct(()=>{i.keys.value=e,i.clip.value=er,this.stay(0)})}setAuto(e){this.committed=this.parts.history.marks,this.parts.state.autoKey.value=e}follow(){let{avatar:e,engine:t,motion:i,state:r}=this.parts;addEventListener("pointerdown",({pointerId:s})=>this.held.add(s),{capture:!0});for(let s of["pointerup","pointercancel"])addEventListener(s,({pointerId:o})=>{this.held.delete(o),this.letGo()});for(let s of["click","keyup"])addEventListener(s,()=>this.letGo());We(()=>{let s=e.value?.up;if(!r.viewFollows.value||!s||!i.value)return;let o=ha(r.keys.value.views,r.frame.value,s);o&&t.setView({...o,snapped:null})})}letGo(){let{history:e,state:t}=this.parts;if(!t.autoKey.peek()||this.held.size>0||e.marks===this.committed)return;(Object.keys(t.edits.peek()).length>0||t.shift.peek().some(r=>r!==0))&&this.keepPose(),this.committed=e.marks}keepPose(){let{avatar:e,pose:t,state:i}=this.parts,[r,s,o]=[e.peek()?.body,t.peek(),this.frame.peek()];if(!r||!s)return;let a=Ws(i.keys.peek(),"poses",o)?.smooth??!1;Ct(()=>{i.keys.value=Gl(this.begun(),"poses",Eb(r,s,o,a)),i.edits.value={},i.shift.value=[0,0,0],i.clip.value=er,this.stay(o)}),this.lane.value="poses"}begun(){let{motion:e,state:t}=this.parts,[i,r]=[t.keys.peek(),e.peek()];return ji(i)||!r||r.count<2?i:$m({...ld,fps:r.fps},r.count)}change(e){let{state:t}=this.parts;Ct(()=>{t.keys.value=e,t.clip.peek()===er&&!ji(e)&&(t.clip.value=null),t.clip.peek()===er&&this.stay(Math.min(this.frame.peek(),e.count-1))})}stay(e){this.parts.state.playing.value=!1,this.parts.state.frame.value=e}};async function Kd({width:n,height:e,data:t}){let i=new OffscreenCanvas(n,e);return i.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(t),n,e),0,0),i.convertToBlob({type:"image/png"})}function pa(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),6e4)}function ma(n,e){return`${n?.name??"avatar"}_${e}`.replace(/[^\w.-]+/g,"_")}var Iw={"<f4":4,"<f8":8,"<i4":4},vL={"<f4":(n,e,t)=>n.setFloat32(e,t,!0),"<f8":(n,e,t)=>n.setFloat64(e,t,!0),"<i4":(n,e,t)=>n.setInt32(e,t,!0)};function Lw(n){let e=Object.entries(n).map(([t,i])=>[`${t}.npy`,_L(i)]);return hw(Object.fromEntries(e))}function _L(n){if(n.kind==="text")return xL(n.values);let{kind:e,shape:t,values:i}=n,r=new DataView(new ArrayBuffer(Iw[e]*i.length));for(let s=0;s<i.length;s++)vL[e](r,Iw[e]*s,i[s]);return Dw(e,t,r)}function xL(n){let e=n.map(r=>[...r].map(s=>s.codePointAt(0))),t=Math.max(1,...e.map(({length:r})=>r)),i=new DataView(new ArrayBuffer(4*t*n.length));return e.forEach((r,s)=>r.forEach((o,a)=>i.setUint32(4*(s*t+a),o,!0))),Dw(`<U${t}`,[n.length],i)}function Dw(n,e,t){let i=e.length===1?`${e[0]},`:e.join(", "),r=`{'descr': '${n}', 'fortran_order': False, 'shape': (${i}), }`,s=`${r.padEnd(64*Math.ceil((r.length+11)/64)-11)}
`,o=new Uint8Array(10+s.length+t.byteLength);return o.set([147,78,85,77,80,89,1,0,s.length&255,s.length>>8]),o.set(new TextEncoder().encode(s),10),o.set(new Uint8Array(t.buffer),10+s.length),o}function Rg({body:n,floor:e,up:t}){let i=Ha(t),r=ht(n.restJoints(),0);return{fromPage(s){let o=Xn(s);o.rotations.set($t(i,xt(s.rotations,0)),0);let a=Ut(i,kw(ht(s.trans,0),r));return o.trans.set([a[0]-r[0],a[1]-r[1]-e,a[2]-r[2]]),o},toPage(s,[o,a,l]){let c=di(i),h=Ut(c,kw([o,a+e,l],r));return{turn:Kn($t(c,Gt(s))),place:[h[0]-r[0],h[1]-r[1],h[2]-r[2]]}}}}var kw=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var bL=64*2**20,wL=["poses","trans","mocap_frame_rate","actor3d_key_frames","actor3d_key_smooth","actor3d_view_frames","actor3d_view_smooth","actor3d_views"],Jd=class{constructor(e){this.parts=e}parts;save(){let{avatar:e,notices:t,state:i}=this.parts,r=e.peek();if(!r||!ji(i.keys.peek()))return t.info("There are no keys to save: K sets one.");pa(new Blob([ML(i.keys.peek(),r)]),ma(r,"keys.npz"))}async open(e){let{avatar:t,keying:i,notices:r}=this.parts,s=t.peek();if(!s||!/\.npz$/i.test(e.name)||e.size>bL)return!1;try{let o=SL(new Uint8Array(await e.arrayBuffer()));if(!o?.has("actor3d_key_frames"))return!1;let a=AL(o,s);i.open(a),r.info(`${e.name}: ${a.poses.length} keys of poses, ${a.views.length} of the view.`)}catch(o){r.error(`${e.name} cannot be opened: ${o.message}.`)}return!0}};function SL(n){try{return Bd(n,wL)}catch{return null}}function ML(n,e){let{body:t}=e,[i,r]=[ca(n,t),Rg(e)],s=new Float32Array(3*t.numJoints*n.count),o=new Float32Array(3*n.count);for(let a=0;a<n.count;a++){let l=r.fromPage(i.poseAt(a));for(let c=0;c<t.numJoints;c++)s.set(Kn(xt(l.rotations,c)),3*(a*t.numJoints+c));o.set(l.trans,3*a)}return Lw({poses:{kind:"<f4",shape:[n.count,3*t.numJoints],values:s},trans:{kind:"<f4",shape:[n.count,3],values:o},mocap_frame_rate:{kind:"<f8",shape:[],values:[n.fps]},joint_names:{kind:"text",values:t.jointNames},actor3d_rest_joints:{kind:"<f4",shape:[t.numJoints,3],values:t.restJoints()},actor3d_key_frames:Zd(n.poses.map(({frame:a})=>a)),actor3d_key_smooth:Zd(n.poses.map(({smooth:a})=>Number(a))),actor3d_view_frames:Zd(n.views.map(({frame:a})=>a)),actor3d_view_smooth:Zd(n.views.map(({smooth:a})=>Number(a))),actor3d_views:{kind:"<f8",shape:[n.views.length,7],values:n.views.flatMap(({position:a,target:l,fov:c})=>[...a,...l,c])}})}var Zd=n=>({kind:"<i4",shape:[n.length],values:n});function AL(n,e){let t=d=>{let g=n.get(d);if(!g)throw new Error(`it has no array “${d}”`);return g},{numJoints:i,jointNames:r}=e.body,[s,o,a]=[t("poses"),t("trans"),t("actor3d_views")],[l,c]=s.shape,h=t("mocap_frame_rate").data[0];if(c!==3*i)throw new Error(`its poses are of ${c/3} joints, this body has ${i}`);if(!(l<=Hs))throw new Error(`it has ${l} frames, at most ${Hs} are possible`);if(!(h>=1&&h<=Qo))throw new Error(`its frame rate must lie between 1 and ${Qo}, it says ${h}`);let u=Rg(e),f={fps:h,count:l,poses:Nw(t("actor3d_key_frames"),t("actor3d_key_smooth"),d=>TL(d,s,o,r,u)),views:Nw(t("actor3d_view_frames"),t("actor3d_view_smooth"),(d,g)=>({position:Fw(a.data,7*g),target:Fw(a.data,7*g+3),fov:a.data[7*g+6]}))};if(!ea(f))throw new Error("its keys are damaged");return f}function Nw(n,e,t){return[...n.data].map((i,r)=>({frame:i,smooth:e.data[r]===1,...t(i,r)}))}function TL(n,e,t,i,r){let s=i.map((c,h)=>[c,ht(e.data,n*i.length+h)]),{turn:o,place:a}=r.toPage(s[0][1],ht(t.data,n)),l=s.map(([c,h],u)=>[c,u===0?o:h]);return{turns:Object.fromEntries(l.filter(([,c])=>c.some(h=>h!==0))),place:a}}var Fw=(n,e)=>[n[e],n[e+1],n[e+2]];var Ow="view";function Bw(n){let e=Object.entries(n).filter(([t,i])=>JSON.stringify(i)!==JSON.stringify(Cr[t]));return`#${Ow}=${DL(JSON.stringify(Object.fromEntries(e)))}`}function zw(n){let e=new URLSearchParams(n.slice(1)).get(Ow);if(e===null)return null;let t=EL(e),i={};for(let[r,s]of Object.entries(t)){let o=LL[r]??r;if(!Object.hasOwn(Uw,o)||!Uw[o](s))throw new Error(`This link is damaged: it has no usable "${o}".`);i[o]=o==="layers"?{...Cr.layers,...s}:s}return i}function EL(n){try{let e=JSON.parse(kL(n));if(ef(e))return e}catch{}throw new Error("This link is damaged: its end may be missing.")}var ef=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),Vw=n=>typeof n=="number"&&Number.isFinite(n),_i=n=>typeof n=="boolean",Gw=n=>typeof n=="string",Qd=n=>n===null||Gw(n),ki=(n,e)=>t=>Vw(t)&&t>=n&&t<=e,jd=n=>e=>n.includes(e),CL=n=>ef(n)&&Object.keys(Cr.layers).every(e=>!(e in n)||_i(n[e])),Hw=n=>Gw(n)&&/^#[0-9a-f]{6}$/i.test(n),RL=n=>px.includes(n)||Hw(n),PL=n=>ef(n)&&_i(n.on)&&ki(-180,180)(n.turn)&&ki(0,4)(n.brightness)&&Hw(n.tint),IL=n=>n===null||ef(n)&&ia(n.position)&&ia(n.target)&&Vw(n.fov)&&Qd(n.snapped),Uw={clip:Qd,frame:ki(0,1e7),playing:_i,loop:_i,speed:ki(.01,16),elapsed:ki(-1e9,1e9),members:dx,chosen:ki(0,1e6),still:fx,stillShown:_i,edits:Ym,shift:ia,keys:ea,autoKey:_i,viewFollows:_i,betas:Km,view:IL,follow:_i,layers:CL,mode:jd(["splats","ellipsoids","points"]),coloring:jd(["rgb","part","normal","opacity","views","depth"]),exposure:ki(-8,8),light:PL,background:RL,share:ki(.01,1),resolution:ki(.1,2),adapts:_i,streaming:_i,posing:_i,joint:Qd,comparison:jd(ra),opacity:ki(0,1),wipe:ki(0,1),second:Qd,autoRefine:_i,theme:jd(dd)},LL={served:"streaming"};function DL(n){let e=String.fromCharCode(...new TextEncoder().encode(n));return btoa(e).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function kL(n){let e=atob(n.replaceAll("-","+").replaceAll("_","/"));return new TextDecoder().decode(Uint8Array.from(e,t=>t.charCodeAt(0)))}var tf=class{constructor(e){this.parts=e}parts;dropped=Se([]);questions=Se([]);aside=new Map;change(e,t){this.aside.set(e,this.dropped.peek()),this.dropped.value=this.aside.get(t)??[],this.questions.value=[]}of(e){return this.aside.get(e)??[]}async bringTo(e,t,i,r){let s=await this.parts.source.libraryMotion(t,i,r);this.aside.set(e,[...this.of(e).filter(o=>o.name!==t),s])}async open(e){for(let t of e)await this.read(t,{})}async answer(e){let t=this.questions.peek()[0];t&&(this.dismiss(),await this.read(t.file,e))}dismiss(){this.questions.value=this.questions.peek().slice(1)}async bring(e){let{avatar:t,notices:i,source:r}=this.parts,s=t.peek();if(this.dropped.peek().some(o=>o.name===e))return!0;if(!s||!r.library.peek().includes(e))return!1;try{return this.keep(await r.libraryMotion(e,s)),!0}catch(o){return i.error(o),!1}}keep(e){this.dropped.value=[...this.dropped.peek().filter(t=>t.name!==e.name),e]}async read(e,t){let{avatar:i,notices:r,source:s,play:o}=this.parts,a=i.peek();if(a)try{let l=await s.readMotion(e,a,t);this.keep(l),o(l)}catch(l){l instanceof da?this.questions.value=[{file:e,problem:l,flags:t},...this.questions.peek()]:r.error(l)}}};var NL={info:3,error:8},nf=class{shown=Se([]);next=1;info(e){this.show("info",e)}error(e){this.show("error",e instanceof Error?e.message:String(e))}dismiss(e){this.shown.value=this.shown.peek().filter(t=>t.id!==e)}show(e,t){let i={id:this.next++,kind:e,text:t};this.shown.value=[...this.shown.peek().filter(r=>r.text!==t),i].slice(-3),setTimeout(()=>this.dismiss(i.id),NL[e]*1e3)}};var Ww="actor3d.theme",Xw="(max-width: 760px)",rf=class{constructor(e){this.state=e;let t=dd.find(i=>i===FL(Ww));t&&(e.theme.value=t),We(()=>{document.documentElement.dataset.theme=this.shade.value})}state;embedded=new URLSearchParams(location.hash.slice(1)).has("embed");tab=Se(this.embedded||matchMedia(Xw).matches?null:"look");shortcuts=Se(!1);recorder=Se(!1);narrow=qw(Xw);prefersLight=qw("(prefers-color-scheme: light)");shade=Tt(()=>{let e=this.state.theme.value;return e==="system"?this.prefersLight.value?"light":"dark":e});last="look";show(e){this.last=e,this.tab.value=this.narrow.peek()&&this.tab.peek()===e?null:e}togglePanel(){this.tab.value=this.tab.peek()===null?this.last:null}nextTheme(){let e=this.shade.peek()==="dark"?"light":"dark";this.state.theme.value=e,UL(Ww,e)}};function qw(n){let e=matchMedia(n),t=Se(e.matches);return e.addEventListener("change",()=>{t.value=e.matches}),t}function FL(n){try{return localStorage.getItem(n)}catch{return null}}function UL(n,e){try{localStorage.setItem(n,e)}catch{}}var sf=class{constructor(e){this.parts=e}parts;transparent=Se(!1);scale=Se(1);async save(){let{arrived:e,engine:t}=this.parts;await e;let{clientWidth:i,clientHeight:r}=t.canvas,s=this.scale.peek(),o=await t.render({width:Math.round(i*s),height:Math.round(r*s),background:this.transparent.peek()?null:"display",layers:!0});pa(await Kd(o),this.fileName("png"))}fileName(e){let{clip:t,frame:i}=this.parts.state,r=t.peek()===null?"rest":`${t.peek()}_${Math.round(i.peek())}`;return ma(this.parts.avatar.peek(),`${r}.${e}`)}};var OL=.25,of=class{constructor(e,t,i=()=>!1){this.state=e;this.clip=t;this.passes=i}state;clip;passes;before=null;tick(e){let t=this.clip(),i=this.before===null?0:Math.min(Math.max(e-this.before,0)/1e3,OL);if(this.before=this.state.playing.peek()?e:null,!this.state.playing.peek())return;let r=i*this.state.speed.peek();t&&t.count>1?this.advance(r*t.fps,t):r>0&&(this.state.elapsed.value+=r)}toggle(){this.state.playing.peek()?this.pause():this.play()}play(){let e=this.clip();if(!e||e.count<2){this.state.playing.value=this.passes();return}!this.state.loop.peek()&&this.state.frame.peek()>=e.count-1&&(this.state.frame.value=0),this.state.playing.value=!0}pause(){this.seek(this.state.frame.peek())}seek(e){let t=(this.clip()?.count??1)-1;Ct(()=>{this.state.playing.value=!1,this.state.frame.value=Math.min(Math.max(Math.round(e),0),t)})}step(e){let t=this.clip()?.count??1,i=Math.round(this.state.frame.peek())+e;this.seek(this.state.loop.peek()?(i%t+t)%t:i)}advance(e,t){let i=this.state.frame.peek()+e;i<t.count-1?this.state.frame.value=i:this.state.loop.peek()?this.lap(i,t):this.seek(t.count-1)}lap(e,{count:t,fps:i}){Ct(()=>{this.state.frame.value=e%t,e>=t&&(this.state.elapsed.value+=t/i)})}};var af=class{constructor(e,t,i,r){this.state=e;this.history=t;this.avatar=i;this.pose=r}state;history;avatar;pose;begin(){this.history.mark(),this.state.playing.value=!1,this.state.frame.value=Math.round(this.state.frame.peek())}turn(e){let[t,i]=[this.body(),this.pose.value];return t&&i?ds(i,t.jointNames.indexOf(e)):[0,0,0]}limits(e){return pd(e)}setTurn(e,t){this.state.edits.value={...this.state.edits.peek(),[e]:t}}setShift(e){this.state.shift.value=e}drag(e,t,i){let r=this.body();if(!r)return;let s=this.state.betas.peek(),o=ub(r,t,s?Float32Array.from(s):void 0,e,i);this.state.edits.value={...this.state.edits.peek(),...gd(r,t,o)}}setBeta(e,t){let i=this.body()?.betas;if(!i)return;let r=[...this.state.betas.peek()??i];r[e]=t,this.state.betas.value=r}resetShape(){this.begin(),this.state.betas.value=null}reset(e){this.begin();let t=Object.entries(this.state.edits.peek()).filter(([i])=>e&&!e.includes(i));Ct(()=>{this.state.edits.value=Object.fromEntries(t),e||(this.state.shift.value=[0,0,0])})}mirror(){let[e,t]=[this.body(),this.pose.peek()];!e||!t||(this.begin(),this.state.edits.value={...this.state.edits.peek(),...Mx(e,t)})}body(){return this.avatar.value?.body??null}};function Yw({codec:n,fps:e,height:t,pictures:i,width:r}){let s=v=>Math.round(1e3*v/e),o=i.flatMap(({isKey:v},m)=>v?[m]:[]),a=o.map((v,m)=>zL(i.slice(v,o[m+1]),v,s)),l=Qe(357149030,[Qe(2807729,Kt(1e6)),Qe(17545,GL(s(i.length))),Qe(19840,lf("actor3d")),Qe(22337,lf("actor3d"))]),c=[Qe(176,Kt(r)),Qe(186,Kt(t)),Qe(21440,Kt(1))],h=Qe(174,[Qe(215,Kt(1)),Qe(29637,Kt(1)),Qe(131,Kt(1)),Qe(134,lf(n)),Qe(21998,Kt(1)),Qe(2352003,Kt(Math.round(1e9/e))),Qe(224,c)]),u=[l,Qe(374648427,[h])],f=a.map(v=>v.length),d=cf([...u,$w(f,o.map(s),0)].map(v=>v.length)),g=[...u,$w(f,o.map(s),d),...a];return new Blob([BL(),Qe(408125543,g)],{type:"video/webm"})}function BL(){return Qe(440786851,[Qe(17030,Kt(1)),Qe(17143,Kt(1)),Qe(17138,Kt(4)),Qe(17139,Kt(8)),Qe(17026,lf("webm")),Qe(17031,Kt(4)),Qe(17029,Kt(2))])}function zL(n,e,t){let i=n.map(({alpha:r,color:s,isKey:o},a)=>{let[l,c,h]=[t(e+a)-t(e),t(e+a-1),t(e+a+1)],u=Qe(166,[Qe(238,Kt(1)),Qe(165,r)]);return Qe(160,[Qe(161,Kw([Uint8Array.of(129,l>>8,l&255,0),s])),Qe(30113,[u]),Qe(155,Kt(h-t(e+a))),...o?[]:[Qe(251,VL(c-t(e+a)))]])});return Qe(524531317,[Qe(231,Kt(t(e))),...i])}function $w(n,e,t){let i=n.map((r,s)=>{let o=Qe(241,Kt(t+cf(n.slice(0,s))));return Qe(187,[Qe(179,Kt(e[s])),Qe(183,[Qe(247,Kt(1)),o])])});return Qe(475249515,i)}function Qe(n,e){let t=e instanceof Uint8Array?[e]:e,i=[24,16,8,0].map(s=>n>>>s&255),r=Kt(cf(t.map(s=>s.length)));return r[0]=1,Kw([Uint8Array.from(i.slice(i.findIndex(s=>s>0))),r,...t])}function Kw(n){let e=new Uint8Array(cf(n.map(i=>i.length))),t=0;for(let i of n)e.set(i,t),t+=i.length;return e}function Kt(n){let e=new DataView(new ArrayBuffer(8));return e.setBigUint64(0,BigInt(n)),new Uint8Array(e.buffer)}function VL(n){return Uint8Array.of(n>>8&255,n&255)}function GL(n){let e=new DataView(new ArrayBuffer(8));return e.setFloat64(0,n),new Uint8Array(e.buffer)}var lf=n=>new TextEncoder().encode(n),cf=n=>n.reduce((e,t)=>e+t,0);var zg=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},F=(n,e,t)=>(zg(n,e,"read from private field"),t?t.call(n):e.get(n)),rt=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},bn=(n,e,t,i)=>(zg(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),HL=(n,e,t,i)=>({set _(r){bn(n,e,r,t)},get _(){return F(n,e,i)}}),ut=(n,e,t)=>(zg(n,e,"access private method"),t),pt=new Uint8Array(8),ar=new DataView(pt.buffer),pn=n=>[(n%256+256)%256],St=n=>(ar.setUint16(0,n,!1),[pt[0],pt[1]]),WL=n=>(ar.setInt16(0,n,!1),[pt[0],pt[1]]),Jw=n=>(ar.setUint32(0,n,!1),[pt[1],pt[2],pt[3]]),Ae=n=>(ar.setUint32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),XL=n=>(ar.setInt32(0,n,!1),[pt[0],pt[1],pt[2],pt[3]]),Qs=n=>(ar.setUint32(0,Math.floor(n/2**32),!1),ar.setUint32(4,n,!1),[pt[0],pt[1],pt[2],pt[3],pt[4],pt[5],pt[6],pt[7]]),Vg=n=>(ar.setInt16(0,2**8*n,!1),[pt[0],pt[1]]),sr=n=>(ar.setInt32(0,2**16*n,!1),[pt[0],pt[1],pt[2],pt[3]]),Pg=n=>(ar.setInt32(0,2**30*n,!1),[pt[0],pt[1],pt[2],pt[3]]),xi=(n,e=!1)=>{let t=Array(n.length).fill(null).map((i,r)=>n.charCodeAt(r));return e&&t.push(0),t},mf=n=>n&&n[n.length-1],Gg=n=>{let e;for(let t of n)(!e||t.presentationTimestamp>e.presentationTimestamp)&&(e=t);return e},or=(n,e,t=!0)=>{let i=n*e;return t?Math.round(i):i},jw=n=>{let e=n*(Math.PI/180),t=Math.cos(e),i=Math.sin(e);return[t,i,0,-i,t,0,0,0,1]},Qw=jw(0),eS=n=>[sr(n[0]),sr(n[1]),Pg(n[2]),sr(n[3]),sr(n[4]),Pg(n[5]),sr(n[6]),sr(n[7]),Pg(n[8])],ic=n=>!n||typeof n!="object"?n:Array.isArray(n)?n.map(ic):Object.fromEntries(Object.entries(n).map(([e,t])=>[e,ic(t)])),_a=n=>n>=0&&n<2**32,sn=(n,e,t)=>({type:n,contents:e&&new Uint8Array(e.flat(10)),children:t}),kt=(n,e,t,i,r)=>sn(n,[pn(e),Jw(t),i??[]],r),qL=n=>{let e=512;return n.fragmented?sn("ftyp",[xi("iso5"),Ae(e),xi("iso5"),xi("iso6"),xi("mp41")]):sn("ftyp",[xi("isom"),Ae(e),xi("isom"),n.holdsAvc?xi("avc1"):[],xi("mp41")])},Ig=n=>({type:"mdat",largeSize:n}),$L=n=>({type:"free",size:n}),hf=(n,e,t=!1)=>sn("moov",null,[YL(e,n),...n.map(i=>KL(i,e)),t?TD(n):null]),YL=(n,e)=>{let t=or(Math.max(0,...e.filter(o=>o.samples.length>0).map(o=>{let a=Gg(o.samples);return a.presentationTimestamp+a.duration})),kg),i=Math.max(...e.map(o=>o.id))+1,r=!_a(n)||!_a(t),s=r?Qs:Ae;return kt("mvhd",+r,0,[s(n),s(n),Ae(kg),s(t),sr(1),Vg(1),Array(10).fill(0),eS(Qw),Array(24).fill(0),Ae(i)])},KL=(n,e)=>sn("trak",null,[ZL(n,e),JL(n,e)]),ZL=(n,e)=>{let t=Gg(n.samples),i=or(t?t.presentationTimestamp+t.duration:0,kg),r=!_a(e)||!_a(i),s=r?Qs:Ae,o;return n.info.type==="video"?o=typeof n.info.rotation=="number"?jw(n.info.rotation):n.info.rotation:o=Qw,kt("tkhd",+r,3,[s(e),s(e),Ae(n.id),Ae(0),s(i),Array(8).fill(0),St(0),St(0),Vg(n.info.type==="audio"?1:0),St(0),eS(o),sr(n.info.type==="video"?n.info.width:0),sr(n.info.type==="video"?n.info.height:0)])},JL=(n,e)=>sn("mdia",null,[jL(n,e),QL(n.info.type==="video"?"vide":"soun"),eD(n)]),jL=(n,e)=>{let t=Gg(n.samples),i=or(t?t.presentationTimestamp+t.duration:0,n.timescale),r=!_a(e)||!_a(i),s=r?Qs:Ae;return kt("mdhd",+r,0,[s(e),s(e),Ae(n.timescale),s(i),St(21956),St(0)])},QL=n=>kt("hdlr",0,0,[xi("mhlr"),xi(n),Ae(0),Ae(0),Ae(0),xi("mp4-muxer-hdlr",!0)]),eD=n=>sn("minf",null,[n.info.type==="video"?tD():nD(),iD(),oD(n)]),tD=()=>kt("vmhd",0,1,[St(0),St(0),St(0),St(0)]),nD=()=>kt("smhd",0,0,[St(0),St(0)]),iD=()=>sn("dinf",null,[rD()]),rD=()=>kt("dref",0,0,[Ae(1)],[sD()]),sD=()=>kt("url ",0,1),oD=n=>{let e=n.compositionTimeOffsetTable.length>1||n.compositionTimeOffsetTable.some(t=>t.sampleCompositionTimeOffset!==0);return sn("stbl",null,[aD(n),xD(n),bD(n),wD(n),SD(n),MD(n),e?AD(n):null])},aD=n=>kt("stsd",0,0,[Ae(1)],[n.info.type==="video"?lD(FD[n.info.codec],n):yD(OD[n.info.codec],n)]),lD=(n,e)=>sn(n,[Array(6).fill(0),St(1),St(0),St(0),Array(12).fill(0),St(e.info.width),St(e.info.height),Ae(4718592),Ae(4718592),Ae(0),St(1),Array(32).fill(0),St(24),WL(65535)],[UD[e.info.codec](e),e.info.decoderConfig.colorSpace?dD(e):null]),cD={bt709:1,bt470bg:5,smpte170m:6},hD={bt709:1,smpte170m:6,"iec61966-2-1":13},uD={rgb:0,bt709:1,bt470bg:5,smpte170m:6},dD=n=>sn("colr",[xi("nclx"),St(cD[n.info.decoderConfig.colorSpace.primaries]),St(hD[n.info.decoderConfig.colorSpace.transfer]),St(uD[n.info.decoderConfig.colorSpace.matrix]),pn((n.info.decoderConfig.colorSpace.fullRange?1:0)<<7)]),fD=n=>n.info.decoderConfig&&sn("avcC",[...new Uint8Array(n.info.decoderConfig.description)]),pD=n=>n.info.decoderConfig&&sn("hvcC",[...new Uint8Array(n.info.decoderConfig.description)]),mD=n=>{if(!n.info.decoderConfig)return null;let e=n.info.decoderConfig;if(!e.colorSpace)throw new Error("'colorSpace' is required in the decoder config for VP9.");let t=e.codec.split("."),i=Number(t[1]),r=Number(t[2]),a=(Number(t[3])<<4)+(0<<1)+Number(e.colorSpace.fullRange);return kt("vpcC",1,0,[pn(i),pn(r),pn(a),pn(2),pn(2),pn(2),St(0)])},gD=()=>{let t=(1<<7)+1;return sn("av1C",[t,0,0,0])},yD=(n,e)=>sn(n,[Array(6).fill(0),St(1),St(0),St(0),Ae(0),St(e.info.numberOfChannels),St(16),St(0),St(0),sr(e.info.sampleRate)],[BD[e.info.codec](e)]),vD=n=>{let e=new Uint8Array(n.info.decoderConfig.description);return kt("esds",0,0,[Ae(58753152),pn(32+e.byteLength),St(1),pn(0),Ae(75530368),pn(18+e.byteLength),pn(64),pn(21),Jw(0),Ae(130071),Ae(130071),Ae(92307584),pn(e.byteLength),...e,Ae(109084800),pn(1),pn(2)])},_D=n=>{let e=3840,t=0,i=n.info.decoderConfig?.description;if(i){if(i.byteLength<18)throw new TypeError("Invalid decoder description provided for Opus; must be at least 18 bytes long.");let r=ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i);e=r.getUint16(10,!0),t=r.getInt16(14,!0)}return sn("dOps",[pn(0),pn(n.info.numberOfChannels),St(e),Ae(n.info.sampleRate),Vg(t),pn(0)])},xD=n=>kt("stts",0,0,[Ae(n.timeToSampleTable.length),n.timeToSampleTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleDelta)])]),bD=n=>{if(n.samples.every(t=>t.type==="key"))return null;let e=[...n.samples.entries()].filter(([,t])=>t.type==="key");return kt("stss",0,0,[Ae(e.length),e.map(([t])=>Ae(t+1))])},wD=n=>kt("stsc",0,0,[Ae(n.compactlyCodedChunkTable.length),n.compactlyCodedChunkTable.map(e=>[Ae(e.firstChunk),Ae(e.samplesPerChunk),Ae(1)])]),SD=n=>kt("stsz",0,0,[Ae(0),Ae(n.samples.length),n.samples.map(e=>Ae(e.size))]),MD=n=>n.finalizedChunks.length>0&&mf(n.finalizedChunks).offset>=2**32?kt("co64",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>Qs(e.offset))]):kt("stco",0,0,[Ae(n.finalizedChunks.length),n.finalizedChunks.map(e=>Ae(e.offset))]),AD=n=>kt("ctts",0,0,[Ae(n.compositionTimeOffsetTable.length),n.compositionTimeOffsetTable.map(e=>[Ae(e.sampleCount),Ae(e.sampleCompositionTimeOffset)])]),TD=n=>sn("mvex",null,n.map(ED)),ED=n=>kt("trex",0,0,[Ae(n.id),Ae(1),Ae(0),Ae(0),Ae(0)]),Zw=(n,e)=>sn("moof",null,[CD(n),...e.map(RD)]),CD=n=>kt("mfhd",0,0,[Ae(n)]),tS=n=>{let e=0,t=0,i=0,r=0,s=n.type==="delta";return t|=+s,s?e|=1:e|=2,e<<24|t<<16|i<<8|r},RD=n=>sn("traf",null,[PD(n),ID(n),LD(n)]),PD=n=>{let e=0;e|=8,e|=16,e|=32,e|=131072;let t=n.currentChunk.samples[1]??n.currentChunk.samples[0],i={duration:t.timescaleUnitsToNextSample,size:t.size,flags:tS(t)};return kt("tfhd",0,e,[Ae(n.id),Ae(i.duration),Ae(i.size),Ae(i.flags)])},ID=n=>kt("tfdt",1,0,[Qs(or(n.currentChunk.startTimestamp,n.timescale))]),LD=n=>{let e=n.currentChunk.samples.map(v=>v.timescaleUnitsToNextSample),t=n.currentChunk.samples.map(v=>v.size),i=n.currentChunk.samples.map(tS),r=n.currentChunk.samples.map(v=>or(v.presentationTimestamp-v.decodeTimestamp,n.timescale)),s=new Set(e),o=new Set(t),a=new Set(i),l=new Set(r),c=a.size===2&&i[0]!==i[1],h=s.size>1,u=o.size>1,f=!c&&a.size>1,d=l.size>1||[...l].some(v=>v!==0),g=0;return g|=1,g|=4*+c,g|=256*+h,g|=512*+u,g|=1024*+f,g|=2048*+d,kt("trun",1,g,[Ae(n.currentChunk.samples.length),Ae(n.currentChunk.offset-n.currentChunk.moofOffset||0),c?Ae(i[0]):[],n.currentChunk.samples.map((v,m)=>[h?Ae(e[m]):[],u?Ae(t[m]):[],f?Ae(i[m]):[],d?XL(r[m]):[]])])},DD=n=>sn("mfra",null,[...n.map(kD),ND()]),kD=(n,e)=>kt("tfra",1,0,[Ae(n.id),Ae(63),Ae(n.finalizedChunks.length),n.finalizedChunks.map(i=>[Qs(or(i.startTimestamp,n.timescale)),Qs(i.moofOffset),Ae(e+1),Ae(1),Ae(1)])]),ND=()=>kt("mfro",0,0,[Ae(0)]),FD={avc:"avc1",hevc:"hvc1",vp9:"vp09",av1:"av01"},UD={avc:fD,hevc:pD,vp9:mD,av1:gD},OD={aac:"mp4a",opus:"Opus"},BD={aac:vD,opus:_D};var bf=class{},Hg=class extends bf{constructor(){super(...arguments),this.buffer=null}},nS=class extends bf{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},zD=class extends bf{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},Ys,ga,iS=class{constructor(){this.pos=0,rt(this,Ys,new Uint8Array(8)),rt(this,ga,new DataView(F(this,Ys).buffer)),this.offsets=new WeakMap}seek(n){this.pos=n}writeU32(n){F(this,ga).setUint32(0,n,!1),this.write(F(this,Ys).subarray(0,4))}writeU64(n){F(this,ga).setUint32(0,Math.floor(n/2**32),!1),F(this,ga).setUint32(4,n,!1),this.write(F(this,Ys).subarray(0,8))}writeAscii(n){for(let e=0;e<n.length;e++)F(this,ga).setUint8(e%8,n.charCodeAt(e)),e%8===7&&this.write(F(this,Ys));n.length%8!==0&&this.write(F(this,Ys).subarray(0,n.length%8))}writeBox(n){if(this.offsets.set(n,this.pos),n.contents&&!n.children)this.writeBoxHeader(n,n.size??n.contents.byteLength+8),this.write(n.contents);else{let e=this.pos;if(this.writeBoxHeader(n,0),n.contents&&this.write(n.contents),n.children)for(let r of n.children)r&&this.writeBox(r);let t=this.pos,i=n.size??t-e;this.seek(e),this.writeBoxHeader(n,i),this.seek(t)}}writeBoxHeader(n,e){this.writeU32(n.largeSize?1:e),this.writeAscii(n.type),n.largeSize&&this.writeU64(e)}measureBoxHeader(n){return 8+(n.largeSize?8:0)}patchBox(n){let e=this.pos;this.seek(this.offsets.get(n)),this.writeBox(n),this.seek(e)}measureBox(n){if(n.contents&&!n.children)return this.measureBoxHeader(n)+n.contents.byteLength;{let e=this.measureBoxHeader(n);if(n.contents&&(e+=n.contents.byteLength),n.children)for(let t of n.children)t&&(e+=this.measureBox(t));return e}}};Ys=new WeakMap;ga=new WeakMap;var uf,js,lc,tc,df,Lg,VD=class extends iS{constructor(n){super(),rt(this,df),rt(this,uf,void 0),rt(this,js,new ArrayBuffer(2**16)),rt(this,lc,new Uint8Array(F(this,js))),rt(this,tc,0),bn(this,uf,n)}write(n){ut(this,df,Lg).call(this,this.pos+n.byteLength),F(this,lc).set(n,this.pos),this.pos+=n.byteLength,bn(this,tc,Math.max(F(this,tc),this.pos))}finalize(){ut(this,df,Lg).call(this,this.pos),F(this,uf).buffer=F(this,js).slice(0,Math.max(F(this,tc),this.pos))}};uf=new WeakMap;js=new WeakMap;lc=new WeakMap;tc=new WeakMap;df=new WeakSet;Lg=function(n){let e=F(this,js).byteLength;for(;e<n;)e*=2;if(e===F(this,js).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(F(this,lc),0),bn(this,js,t),bn(this,lc,i)};var GD=2**24,HD=2,rc,Ks,nc,Dr,oi,gf,Dg,Wg,rS,Xg,sS,sc,yf,qg=class extends iS{constructor(n){super(),rt(this,gf),rt(this,Wg),rt(this,Xg),rt(this,sc),rt(this,rc,void 0),rt(this,Ks,[]),rt(this,nc,void 0),rt(this,Dr,void 0),rt(this,oi,[]),bn(this,rc,n),bn(this,nc,n.options?.chunked??!1),bn(this,Dr,n.options?.chunkSize??GD)}write(n){F(this,Ks).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(F(this,Ks).length===0)return;let n=[],e=[...F(this,Ks)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of F(this,Ks))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);F(this,nc)?(ut(this,gf,Dg).call(this,t.data,t.start),ut(this,sc,yf).call(this)):F(this,rc).options.onData?.(t.data,t.start)}F(this,Ks).length=0}finalize(){F(this,nc)&&ut(this,sc,yf).call(this,!0)}};rc=new WeakMap;Ks=new WeakMap;nc=new WeakMap;Dr=new WeakMap;oi=new WeakMap;gf=new WeakSet;Dg=function(n,e){let t=F(this,oi).findIndex(a=>a.start<=e&&e<a.start+F(this,Dr));t===-1&&(t=ut(this,Xg,sS).call(this,e));let i=F(this,oi)[t],r=e-i.start,s=n.subarray(0,Math.min(F(this,Dr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(ut(this,Wg,rS).call(this,i,o),i.written[0].start===0&&i.written[0].end===F(this,Dr)&&(i.shouldFlush=!0),F(this,oi).length>HD){for(let a=0;a<F(this,oi).length-1;a++)F(this,oi)[a].shouldFlush=!0;ut(this,sc,yf).call(this)}s.byteLength<n.byteLength&&ut(this,gf,Dg).call(this,n.subarray(s.byteLength),e+s.byteLength)};Wg=new WeakSet;rS=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};Xg=new WeakSet;sS=function(n){let t={start:Math.floor(n/F(this,Dr))*F(this,Dr),data:new Uint8Array(F(this,Dr)),written:[],shouldFlush:!1};return F(this,oi).push(t),F(this,oi).sort((i,r)=>i.start-r.start),F(this,oi).indexOf(t)};sc=new WeakSet;yf=function(n=!1){for(let e=0;e<F(this,oi).length;e++){let t=F(this,oi)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written)F(this,rc).options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start);F(this,oi).splice(e--,1)}}};var WD=class extends qg{constructor(n){super(new nS({onData:(e,t)=>n.stream.write({type:"write",data:e,position:t}),chunked:!0,chunkSize:n.options?.chunkSize}))}},kg=1e3,XD=["avc","hevc","vp9","av1"],qD=["aac","opus"],$D=2082844800,YD=["strict","offset","cross-track-offset"],Be,$e,vf,si,En,xn,ya,va,$g,Zs,Js,oc,Ng,oS,Fg,aS,Yg,lS,Ug,cS,Kg,hS,ff,Og,rr,Lr,Zg,uS,ac,_f,xf,Jg,xa,cc,pf,Bg,dS=class{constructor(n){if(rt(this,Ng),rt(this,Fg),rt(this,Yg),rt(this,Ug),rt(this,Kg),rt(this,ff),rt(this,rr),rt(this,Zg),rt(this,ac),rt(this,xf),rt(this,xa),rt(this,pf),rt(this,Be,void 0),rt(this,$e,void 0),rt(this,vf,void 0),rt(this,si,void 0),rt(this,En,null),rt(this,xn,null),rt(this,ya,Math.floor(Date.now()/1e3)+$D),rt(this,va,[]),rt(this,$g,1),rt(this,Zs,[]),rt(this,Js,[]),rt(this,oc,!1),ut(this,Ng,oS).call(this,n),n.video=ic(n.video),n.audio=ic(n.audio),n.fastStart=ic(n.fastStart),this.target=n.target,bn(this,Be,{firstTimestampBehavior:"strict",...n}),n.target instanceof Hg)bn(this,$e,new VD(n.target));else if(n.target instanceof nS)bn(this,$e,new qg(n.target));else if(n.target instanceof zD)bn(this,$e,new WD(n.target));else throw new Error(`Invalid target: ${n.target}`);ut(this,Ug,cS).call(this),ut(this,Fg,aS).call(this)}addVideoChunk(n,e,t,i){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (sample) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");if(i!==void 0&&!Number.isFinite(i))throw new TypeError("addVideoChunk's fourth argument (compositionTimeOffset), when provided, must be a real number.");let r=new Uint8Array(n.byteLength);n.copyTo(r),this.addVideoChunkRaw(r,n.type,t??n.timestamp,n.duration,e,i)}addVideoChunkRaw(n,e,t,i,r,s){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addVideoChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addVideoChunkRaw's fifth argument (meta), when provided, must be an object.");if(s!==void 0&&!Number.isFinite(s))throw new TypeError("addVideoChunkRaw's sixth argument (compositionTimeOffset), when provided, must be a real number.");if(ut(this,pf,Bg).call(this),!F(this,Be).video)throw new Error("No video track declared.");if(typeof F(this,Be).fastStart=="object"&&F(this,En).samples.length===F(this,Be).fastStart.expectedVideoChunks)throw new Error(`Cannot add more video chunks than specified in 'fastStart' (${F(this,Be).fastStart.expectedVideoChunks}).`);let o=ut(this,ff,Og).call(this,F(this,En),n,e,t,i,r,s);if(F(this,Be).fastStart==="fragmented"&&F(this,xn)){for(;F(this,Js).length>0&&F(this,Js)[0].decodeTimestamp<=o.decodeTimestamp;){let a=F(this,Js).shift();ut(this,rr,Lr).call(this,F(this,xn),a)}o.decodeTimestamp<=F(this,xn).lastDecodeTimestamp?ut(this,rr,Lr).call(this,F(this,En),o):F(this,Zs).push(o)}else ut(this,rr,Lr).call(this,F(this,En),o)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (sample) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,n.duration,e)}addAudioChunkRaw(n,e,t,i,r){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addAudioChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addAudioChunkRaw's fifth argument (meta), when provided, must be an object.");if(ut(this,pf,Bg).call(this),!F(this,Be).audio)throw new Error("No audio track declared.");if(typeof F(this,Be).fastStart=="object"&&F(this,xn).samples.length===F(this,Be).fastStart.expectedAudioChunks)throw new Error(`Cannot add more audio chunks than specified in 'fastStart' (${F(this,Be).fastStart.expectedAudioChunks}).`);let s=ut(this,ff,Og).call(this,F(this,xn),n,e,t,i,r);if(F(this,Be).fastStart==="fragmented"&&F(this,En)){for(;F(this,Zs).length>0&&F(this,Zs)[0].decodeTimestamp<=s.decodeTimestamp;){let o=F(this,Zs).shift();ut(this,rr,Lr).call(this,F(this,En),o)}s.decodeTimestamp<=F(this,En).lastDecodeTimestamp?ut(this,rr,Lr).call(this,F(this,xn),s):F(this,Js).push(s)}else ut(this,rr,Lr).call(this,F(this,xn),s)}finalize(){if(F(this,oc))throw new Error("Cannot finalize a muxer more than once.");if(F(this,Be).fastStart==="fragmented"){for(let e of F(this,Zs))ut(this,rr,Lr).call(this,F(this,En),e);for(let e of F(this,Js))ut(this,rr,Lr).call(this,F(this,xn),e);ut(this,xf,Jg).call(this,!1)}else F(this,En)&&ut(this,ac,_f).call(this,F(this,En)),F(this,xn)&&ut(this,ac,_f).call(this,F(this,xn));let n=[F(this,En),F(this,xn)].filter(Boolean);if(F(this,Be).fastStart==="in-memory"){let e;for(let i=0;i<2;i++){let r=hf(n,F(this,ya)),s=F(this,$e).measureBox(r);e=F(this,$e).measureBox(F(this,si));let o=F(this,$e).pos+s+e;for(let a of F(this,va)){a.offset=o;for(let{data:l}of a.samples)o+=l.byteLength,e+=l.byteLength}if(o<2**32)break;e>=2**32&&(F(this,si).largeSize=!0)}let t=hf(n,F(this,ya));F(this,$e).writeBox(t),F(this,si).size=e,F(this,$e).writeBox(F(this,si));for(let i of F(this,va))for(let r of i.samples)F(this,$e).write(r.data),r.data=null}else if(F(this,Be).fastStart==="fragmented"){let e=F(this,$e).pos,t=DD(n);F(this,$e).writeBox(t);let i=F(this,$e).pos-e;F(this,$e).seek(F(this,$e).pos-4),F(this,$e).writeU32(i)}else{let e=F(this,$e).offsets.get(F(this,si)),t=F(this,$e).pos-e;F(this,si).size=t,F(this,si).largeSize=t>=2**32,F(this,$e).patchBox(F(this,si));let i=hf(n,F(this,ya));if(typeof F(this,Be).fastStart=="object"){F(this,$e).seek(F(this,vf)),F(this,$e).writeBox(i);let r=e-F(this,$e).pos;F(this,$e).writeBox($L(r))}else F(this,$e).writeBox(i)}ut(this,xa,cc).call(this),F(this,$e).finalize(),bn(this,oc,!0)}};Be=new WeakMap;$e=new WeakMap;vf=new WeakMap;si=new WeakMap;En=new WeakMap;xn=new WeakMap;ya=new WeakMap;va=new WeakMap;$g=new WeakMap;Zs=new WeakMap;Js=new WeakMap;oc=new WeakMap;Ng=new WeakSet;oS=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof bf))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(!XD.includes(n.video.codec))throw new TypeError(`Unsupported video codec: ${n.video.codec}`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);let e=n.video.rotation;if(typeof e=="number"&&![0,90,180,270].includes(e))throw new TypeError(`Invalid video rotation: ${e}. Has to be 0, 90, 180 or 270.`);if(Array.isArray(e)&&(e.length!==9||e.some(t=>typeof t!="number")))throw new TypeError(`Invalid video transformation matrix: ${e.join()}`);if(n.video.frameRate!==void 0&&(!Number.isInteger(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive integer.`)}if(n.audio){if(!qD.includes(n.audio.codec))throw new TypeError(`Unsupported audio codec: ${n.audio.codec}`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`)}if(n.firstTimestampBehavior&&!YD.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(typeof n.fastStart=="object"){if(n.video){if(n.fastStart.expectedVideoChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedVideoChunks'.");if(!Number.isInteger(n.fastStart.expectedVideoChunks)||n.fastStart.expectedVideoChunks<0)throw new TypeError("'expectedVideoChunks' must be a non-negative integer.")}if(n.audio){if(n.fastStart.expectedAudioChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedAudioChunks'.");if(!Number.isInteger(n.fastStart.expectedAudioChunks)||n.fastStart.expectedAudioChunks<0)throw new TypeError("'expectedAudioChunks' must be a non-negative integer.")}}else if(![!1,"in-memory","fragmented"].includes(n.fastStart))throw new TypeError("'fastStart' option must be false, 'in-memory', 'fragmented' or an object.");if(n.minFragmentDuration!==void 0&&(!Number.isFinite(n.minFragmentDuration)||n.minFragmentDuration<0))throw new TypeError("'minFragmentDuration' must be a non-negative number.")};Fg=new WeakSet;aS=function(){if(F(this,$e).writeBox(qL({holdsAvc:F(this,Be).video?.codec==="avc",fragmented:F(this,Be).fastStart==="fragmented"})),bn(this,vf,F(this,$e).pos),F(this,Be).fastStart==="in-memory")bn(this,si,Ig(!1));else if(F(this,Be).fastStart!=="fragmented"){if(typeof F(this,Be).fastStart=="object"){let n=ut(this,Yg,lS).call(this);F(this,$e).seek(F(this,$e).pos+n)}bn(this,si,Ig(!0)),F(this,$e).writeBox(F(this,si))}ut(this,xa,cc).call(this)};Yg=new WeakSet;lS=function(){if(typeof F(this,Be).fastStart!="object")return;let n=0,e=[F(this,Be).fastStart.expectedVideoChunks,F(this,Be).fastStart.expectedAudioChunks];for(let t of e)t&&(n+=8*Math.ceil(2/3*t),n+=4*t,n+=12*Math.ceil(2/3*t),n+=4*t,n+=8*t);return n+=4096,n};Ug=new WeakSet;cS=function(){if(F(this,Be).video&&bn(this,En,{id:1,info:{type:"video",codec:F(this,Be).video.codec,width:F(this,Be).video.width,height:F(this,Be).video.height,rotation:F(this,Be).video.rotation??0,decoderConfig:null},timescale:F(this,Be).video.frameRate??57600,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),F(this,Be).audio&&(bn(this,xn,{id:F(this,Be).video?2:1,info:{type:"audio",codec:F(this,Be).audio.codec,numberOfChannels:F(this,Be).audio.numberOfChannels,sampleRate:F(this,Be).audio.sampleRate,decoderConfig:null},timescale:F(this,Be).audio.sampleRate,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),F(this,Be).audio.codec==="aac")){let n=ut(this,Kg,hS).call(this,2,F(this,Be).audio.sampleRate,F(this,Be).audio.numberOfChannels);F(this,xn).info.decoderConfig={codec:F(this,Be).audio.codec,description:n,numberOfChannels:F(this,Be).audio.numberOfChannels,sampleRate:F(this,Be).audio.sampleRate}}};Kg=new WeakSet;hS=function(n,e,t){let r=[96e3,88200,64e3,48e3,44100,32e3,24e3,22050,16e3,12e3,11025,8e3,7350].indexOf(e),s=t,o="";o+=n.toString(2).padStart(5,"0"),o+=r.toString(2).padStart(4,"0"),r===15&&(o+=e.toString(2).padStart(24,"0")),o+=s.toString(2).padStart(4,"0");let a=Math.ceil(o.length/8)*8;o=o.padEnd(a,"0");let l=new Uint8Array(o.length/8);for(let c=0;c<o.length;c+=8)l[c/8]=parseInt(o.slice(c,c+8),2);return l};ff=new WeakSet;Og=function(n,e,t,i,r,s,o){let a=i/1e6,l=(i-(o??0))/1e6,c=r/1e6,h=ut(this,Zg,uS).call(this,a,l,n);return a=h.presentationTimestamp,l=h.decodeTimestamp,s?.decoderConfig&&(n.info.decoderConfig===null?n.info.decoderConfig=s.decoderConfig:Object.assign(n.info.decoderConfig,s.decoderConfig)),{presentationTimestamp:a,decodeTimestamp:l,duration:c,data:e,size:e.byteLength,type:t,timescaleUnitsToNextSample:or(c,n.timescale)}};rr=new WeakSet;Lr=function(n,e){F(this,Be).fastStart!=="fragmented"&&n.samples.push(e);let t=or(e.presentationTimestamp-e.decodeTimestamp,n.timescale);if(n.lastTimescaleUnits!==null){let r=or(e.decodeTimestamp,n.timescale,!1),s=Math.round(r-n.lastTimescaleUnits);if(n.lastTimescaleUnits+=s,n.lastSample.timescaleUnitsToNextSample=s,F(this,Be).fastStart!=="fragmented"){let o=mf(n.timeToSampleTable);o.sampleCount===1?(o.sampleDelta=s,o.sampleCount++):o.sampleDelta===s?o.sampleCount++:(o.sampleCount--,n.timeToSampleTable.push({sampleCount:2,sampleDelta:s}));let a=mf(n.compositionTimeOffsetTable);a.sampleCompositionTimeOffset===t?a.sampleCount++:n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t})}}else n.lastTimescaleUnits=0,F(this,Be).fastStart!=="fragmented"&&(n.timeToSampleTable.push({sampleCount:1,sampleDelta:or(e.duration,n.timescale)}),n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t}));n.lastSample=e;let i=!1;if(!n.currentChunk)i=!0;else{let r=e.presentationTimestamp-n.currentChunk.startTimestamp;if(F(this,Be).fastStart==="fragmented"){let s=F(this,En)??F(this,xn),o=F(this,Be).minFragmentDuration??1;n===s&&e.type==="key"&&r>=o&&(i=!0,ut(this,xf,Jg).call(this))}else i=r>=.5}i&&(n.currentChunk&&ut(this,ac,_f).call(this,n),n.currentChunk={startTimestamp:e.presentationTimestamp,samples:[]}),n.currentChunk.samples.push(e)};Zg=new WeakSet;uS=function(n,e,t){let i=F(this,Be).firstTimestampBehavior==="strict",r=t.lastDecodeTimestamp===-1;if(i&&r&&e!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received DTS=${e}).Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of thedocument, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
`);if(F(this,Be).firstTimestampBehavior==="offset"||F(this,Be).firstTimestampBehavior==="cross-track-offset"){t.firstDecodeTimestamp===void 0&&(t.firstDecodeTimestamp=e);let o;F(this,Be).firstTimestampBehavior==="offset"?o=t.firstDecodeTimestamp:o=Math.min(F(this,En)?.firstDecodeTimestamp??1/0,F(this,xn)?.firstDecodeTimestamp??1/0),e-=o,n-=o}if(e<t.lastDecodeTimestamp)throw new Error(`Timestamps must be monotonically increasing (DTS went from ${t.lastDecodeTimestamp*1e6} to ${e*1e6}).`);return t.lastDecodeTimestamp=e,{presentationTimestamp:n,decodeTimestamp:e}};ac=new WeakSet;_f=function(n){if(F(this,Be).fastStart==="fragmented")throw new Error("Can't finalize individual chunks if 'fastStart' is set to 'fragmented'.");if(n.currentChunk){if(n.finalizedChunks.push(n.currentChunk),F(this,va).push(n.currentChunk),(n.compactlyCodedChunkTable.length===0||mf(n.compactlyCodedChunkTable).samplesPerChunk!==n.currentChunk.samples.length)&&n.compactlyCodedChunkTable.push({firstChunk:n.finalizedChunks.length,samplesPerChunk:n.currentChunk.samples.length}),F(this,Be).fastStart==="in-memory"){n.currentChunk.offset=0;return}n.currentChunk.offset=F(this,$e).pos;for(let e of n.currentChunk.samples)F(this,$e).write(e.data),e.data=null;ut(this,xa,cc).call(this)}};xf=new WeakSet;Jg=function(n=!0){if(F(this,Be).fastStart!=="fragmented")throw new Error("Can't finalize a fragment unless 'fastStart' is set to 'fragmented'.");let e=[F(this,En),F(this,xn)].filter(a=>a&&a.currentChunk);if(e.length===0)return;let t=HL(this,$g)._++;if(t===1){let a=hf(e,F(this,ya),!0);F(this,$e).writeBox(a)}let i=F(this,$e).pos,r=Zw(t,e);F(this,$e).writeBox(r);{let a=Ig(!1),l=0;for(let h of e)for(let u of h.currentChunk.samples)l+=u.size;let c=F(this,$e).measureBox(a)+l;c>=2**32&&(a.largeSize=!0,c=F(this,$e).measureBox(a)+l),a.size=c,F(this,$e).writeBox(a)}for(let a of e){a.currentChunk.offset=F(this,$e).pos,a.currentChunk.moofOffset=i;for(let l of a.currentChunk.samples)F(this,$e).write(l.data),l.data=null}let s=F(this,$e).pos;F(this,$e).seek(F(this,$e).offsets.get(r));let o=Zw(t,e);F(this,$e).writeBox(o),F(this,$e).seek(s);for(let a of e)a.finalizedChunks.push(a.currentChunk),F(this,va).push(a.currentChunk),a.currentChunk=null;n&&ut(this,xa,cc).call(this)};xa=new WeakSet;cc=function(){F(this,$e)instanceof qg&&F(this,$e).flush()};pf=new WeakSet;Bg=function(){if(F(this,oc))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var cy=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},E=(n,e,t)=>(cy(n,e,"read from private field"),t?t.call(n):e.get(n)),we=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},je=(n,e,t,i)=>(cy(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),Pe=(n,e,t)=>(cy(n,e,"access private method"),t),pS=class{constructor(n){this.value=n}},hy=class{constructor(n){this.value=n}},mS=n=>n<256?1:n<65536?2:n<1<<24?3:n<2**32?4:n<2**40?5:6,ZD=n=>{if(n<127)return 1;if(n<16383)return 2;if(n<(1<<21)-1)return 3;if(n<(1<<28)-1)return 4;if(n<2**35-1)return 5;if(n<2**42-1)return 6;throw new Error("EBML VINT size not supported "+n)},ba=(n,e,t)=>{let i=0;for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7),l=(o&1<<a)>>a;i<<=1,i|=l}return i},JD=(n,e,t,i)=>{for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7);o&=~(1<<a),o|=(i&1<<t-r-1)>>t-r-1<<a,n[s]=o}};var kf=class{},uy=class extends kf{constructor(){super(...arguments),this.buffer=null}},gS=class extends kf{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.onHeader&&typeof n.onHeader!="function")throw new TypeError("options.onHeader, when provided, must be a function.");if(n.onCluster&&typeof n.onCluster!="function")throw new TypeError("options.onCluster, when provided, must be a function.");if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},jD=class extends kf{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},ys,vt,jg,yS,Qg,vS,ey,_S,wf,ty,ny,xS,bS=class{constructor(){we(this,jg),we(this,Qg),we(this,ey),we(this,wf),we(this,ny),this.pos=0,we(this,ys,new Uint8Array(8)),we(this,vt,new DataView(E(this,ys).buffer)),this.offsets=new WeakMap,this.dataOffsets=new WeakMap}seek(n){this.pos=n}writeEBMLVarInt(n,e=ZD(n)){let t=0;switch(e){case 1:E(this,vt).setUint8(t++,128|n);break;case 2:E(this,vt).setUint8(t++,64|n>>8),E(this,vt).setUint8(t++,n);break;case 3:E(this,vt).setUint8(t++,32|n>>16),E(this,vt).setUint8(t++,n>>8),E(this,vt).setUint8(t++,n);break;case 4:E(this,vt).setUint8(t++,16|n>>24),E(this,vt).setUint8(t++,n>>16),E(this,vt).setUint8(t++,n>>8),E(this,vt).setUint8(t++,n);break;case 5:E(this,vt).setUint8(t++,8|n/2**32&7),E(this,vt).setUint8(t++,n>>24),E(this,vt).setUint8(t++,n>>16),E(this,vt).setUint8(t++,n>>8),E(this,vt).setUint8(t++,n);break;case 6:E(this,vt).setUint8(t++,4|n/2**40&3),E(this,vt).setUint8(t++,n/2**32|0),E(this,vt).setUint8(t++,n>>24),E(this,vt).setUint8(t++,n>>16),E(this,vt).setUint8(t++,n>>8),E(this,vt).setUint8(t++,n);break;default:throw new Error("Bad EBML VINT size "+e)}this.write(E(this,ys).subarray(0,t))}writeEBML(n){if(n!==null)if(n instanceof Uint8Array)this.write(n);else if(Array.isArray(n))for(let e of n)this.writeEBML(e);else if(this.offsets.set(n,this.pos),Pe(this,wf,ty).call(this,n.id),Array.isArray(n.data)){let e=this.pos,t=n.size===-1?1:n.size??4;n.size===-1?Pe(this,jg,yS).call(this,255):this.seek(this.pos+t);let i=this.pos;if(this.dataOffsets.set(n,i),this.writeEBML(n.data),n.size!==-1){let r=this.pos-i,s=this.pos;this.seek(e),this.writeEBMLVarInt(r,t),this.seek(s)}}else if(typeof n.data=="number"){let e=n.size??mS(n.data);this.writeEBMLVarInt(e),Pe(this,wf,ty).call(this,n.data,e)}else typeof n.data=="string"?(this.writeEBMLVarInt(n.data.length),Pe(this,ny,xS).call(this,n.data)):n.data instanceof Uint8Array?(this.writeEBMLVarInt(n.data.byteLength,n.size),this.write(n.data)):n.data instanceof pS?(this.writeEBMLVarInt(4),Pe(this,Qg,vS).call(this,n.data.value)):n.data instanceof hy&&(this.writeEBMLVarInt(8),Pe(this,ey,_S).call(this,n.data.value))}};ys=new WeakMap;vt=new WeakMap;jg=new WeakSet;yS=function(n){E(this,vt).setUint8(0,n),this.write(E(this,ys).subarray(0,1))};Qg=new WeakSet;vS=function(n){E(this,vt).setFloat32(0,n,!1),this.write(E(this,ys).subarray(0,4))};ey=new WeakSet;_S=function(n){E(this,vt).setFloat64(0,n,!1),this.write(E(this,ys))};wf=new WeakSet;ty=function(n,e=mS(n)){let t=0;switch(e){case 6:E(this,vt).setUint8(t++,n/2**40|0);case 5:E(this,vt).setUint8(t++,n/2**32|0);case 4:E(this,vt).setUint8(t++,n>>24);case 3:E(this,vt).setUint8(t++,n>>16);case 2:E(this,vt).setUint8(t++,n>>8);case 1:E(this,vt).setUint8(t++,n);break;default:throw new Error("Bad UINT size "+e)}this.write(E(this,ys).subarray(0,t))};ny=new WeakSet;xS=function(n){this.write(new Uint8Array(n.split("").map(e=>e.charCodeAt(0))))};var Sf,so,bc,Mf,iy,QD=class extends bS{constructor(n){super(),we(this,Mf),we(this,Sf,void 0),we(this,so,new ArrayBuffer(2**16)),we(this,bc,new Uint8Array(E(this,so))),je(this,Sf,n)}write(n){Pe(this,Mf,iy).call(this,this.pos+n.byteLength),E(this,bc).set(n,this.pos),this.pos+=n.byteLength}finalize(){Pe(this,Mf,iy).call(this,this.pos),E(this,Sf).buffer=E(this,so).slice(0,this.pos)}};Sf=new WeakMap;so=new WeakMap;bc=new WeakMap;Mf=new WeakSet;iy=function(n){let e=E(this,so).byteLength;for(;e<n;)e*=2;if(e===E(this,so).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(E(this,bc),0),je(this,so,t),je(this,bc,i)};var wa,lr,cr,eo,Ec=class extends bS{constructor(n){super(),this.target=n,we(this,wa,!1),we(this,lr,void 0),we(this,cr,void 0),we(this,eo,void 0)}write(n){if(!E(this,wa))return;let e=this.pos;if(e<E(this,cr)){if(e+n.byteLength<=E(this,cr))return;n=n.subarray(E(this,cr)-e),e=0}let t=e+n.byteLength-E(this,cr),i=E(this,lr).byteLength;for(;i<t;)i*=2;if(i!==E(this,lr).byteLength){let r=new Uint8Array(i);r.set(E(this,lr),0),je(this,lr,r)}E(this,lr).set(n,e-E(this,cr)),je(this,eo,Math.max(E(this,eo),e+n.byteLength))}startTrackingWrites(){je(this,wa,!0),je(this,lr,new Uint8Array(2**10)),je(this,cr,this.pos),je(this,eo,this.pos)}getTrackedWrites(){if(!E(this,wa))throw new Error("Can't get tracked writes since nothing was tracked.");let e={data:E(this,lr).subarray(0,E(this,eo)-E(this,cr)),start:E(this,cr),end:E(this,eo)};return je(this,lr,void 0),je(this,wa,!1),e}};wa=new WeakMap;lr=new WeakMap;cr=new WeakMap;eo=new WeakMap;var ek=2**24,tk=2,to,Ta,pc,hc,Fr,ai,Cf,ry,dy,wS,fy,SS,mc,Rf,py=class extends Ec{constructor(n,e){super(n),we(this,Cf),we(this,dy),we(this,fy),we(this,mc),we(this,to,[]),we(this,Ta,0),we(this,pc,void 0),we(this,hc,void 0),we(this,Fr,void 0),we(this,ai,[]),je(this,pc,e),je(this,hc,n.options?.chunked??!1),je(this,Fr,n.options?.chunkSize??ek)}write(n){super.write(n),E(this,to).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(E(this,to).length===0)return;let n=[],e=[...E(this,to)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of E(this,to))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);if(E(this,hc))Pe(this,Cf,ry).call(this,t.data,t.start),Pe(this,mc,Rf).call(this);else{if(E(this,pc)&&t.start<E(this,Ta))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data,t.start),je(this,Ta,t.start+t.data.byteLength)}}E(this,to).length=0}finalize(){E(this,hc)&&Pe(this,mc,Rf).call(this,!0)}};to=new WeakMap;Ta=new WeakMap;pc=new WeakMap;hc=new WeakMap;Fr=new WeakMap;ai=new WeakMap;Cf=new WeakSet;ry=function(n,e){let t=E(this,ai).findIndex(a=>a.start<=e&&e<a.start+E(this,Fr));t===-1&&(t=Pe(this,fy,SS).call(this,e));let i=E(this,ai)[t],r=e-i.start,s=n.subarray(0,Math.min(E(this,Fr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(Pe(this,dy,wS).call(this,i,o),i.written[0].start===0&&i.written[0].end===E(this,Fr)&&(i.shouldFlush=!0),E(this,ai).length>tk){for(let a=0;a<E(this,ai).length-1;a++)E(this,ai)[a].shouldFlush=!0;Pe(this,mc,Rf).call(this)}s.byteLength<n.byteLength&&Pe(this,Cf,ry).call(this,n.subarray(s.byteLength),e+s.byteLength)};dy=new WeakSet;wS=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};fy=new WeakSet;SS=function(n){let t={start:Math.floor(n/E(this,Fr))*E(this,Fr),data:new Uint8Array(E(this,Fr)),written:[],shouldFlush:!1};return E(this,ai).push(t),E(this,ai).sort((i,r)=>i.start-r.start),E(this,ai).indexOf(t)};mc=new WeakSet;Rf=function(n=!1){for(let e=0;e<E(this,ai).length;e++){let t=E(this,ai)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written){if(E(this,pc)&&t.start+i.start<E(this,Ta))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start),je(this,Ta,t.start+i.end)}E(this,ai).splice(e--,1)}}};var nk=class extends py{constructor(n,e){super(new gS({onData:(t,i)=>n.stream.write({type:"write",data:t,position:i}),chunked:!0,chunkSize:n.options?.chunkSize}),e)}},Da=1,wc=2,Pf=3,ik=1,rk=2,sk=17,ok=2**15,gc=2**13,fS="https://github.com/Vanilagy/webm-muxer",MS=6,AS=5,ak=["strict","offset","permissive"],Xe,Ie,Sc,Mc,Nr,ka,Sa,oo,Na,vs,Ea,Ca,ur,Cc,Ra,ms,gs,no,yc,vc,Pa,Ia,If,Ac,_c,sy,TS,oy,ES,my,CS,gy,RS,yy,PS,vy,IS,_y,LS,Nf,xy,Ff,by,wy,DS,io,Ma,ro,Aa,ay,kS,ly,NS,uc,Af,dc,Tf,Sy,FS,hr,kr,La,Tc,xc,Lf,My,US,Df,Ay,fc,Ef,OS=class{constructor(n){we(this,sy),we(this,oy),we(this,my),we(this,gy),we(this,yy),we(this,vy),we(this,_y),we(this,Nf),we(this,Ff),we(this,wy),we(this,io),we(this,ro),we(this,ay),we(this,ly),we(this,uc),we(this,dc),we(this,Sy),we(this,hr),we(this,La),we(this,xc),we(this,My),we(this,Df),we(this,fc),we(this,Xe,void 0),we(this,Ie,void 0),we(this,Sc,void 0),we(this,Mc,void 0),we(this,Nr,void 0),we(this,ka,void 0),we(this,Sa,void 0),we(this,oo,void 0),we(this,Na,void 0),we(this,vs,void 0),we(this,Ea,void 0),we(this,Ca,void 0),we(this,ur,void 0),we(this,Cc,void 0),we(this,Ra,0),we(this,ms,[]),we(this,gs,[]),we(this,no,[]),we(this,yc,void 0),we(this,vc,void 0),we(this,Pa,-1),we(this,Ia,-1),we(this,If,-1),we(this,Ac,void 0),we(this,_c,!1),Pe(this,sy,TS).call(this,n),je(this,Xe,{type:"webm",firstTimestampBehavior:"strict",...n}),this.target=n.target;let e=!!E(this,Xe).streaming;if(n.target instanceof uy)je(this,Ie,new QD(n.target));else if(n.target instanceof gS)je(this,Ie,new py(n.target,e));else if(n.target instanceof jD)je(this,Ie,new nk(n.target,e));else throw new Error(`Invalid target: ${n.target}`);Pe(this,oy,ES).call(this)}addVideoChunk(n,e,t){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (chunk) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addVideoChunkRaw(i,n.type,t??n.timestamp,e)}addVideoChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addVideoChunkRaw's fourth argument (meta), when provided, must be an object.");if(Pe(this,fc,Ef).call(this),!E(this,Xe).video)throw new Error("No video track declared.");E(this,yc)===void 0&&je(this,yc,t),i&&Pe(this,ay,kS).call(this,i);let r=Pe(this,dc,Tf).call(this,n,e,t,Da);for(E(this,Xe).video.codec==="V_VP9"&&Pe(this,ly,NS).call(this,r),je(this,Pa,r.timestamp);E(this,gs).length>0&&E(this,gs)[0].timestamp<=r.timestamp;){let s=E(this,gs).shift();Pe(this,hr,kr).call(this,s,!1)}!E(this,Xe).audio||r.timestamp<=E(this,Ia)?Pe(this,hr,kr).call(this,r,!0):E(this,ms).push(r),Pe(this,uc,Af).call(this),Pe(this,io,Ma).call(this)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (chunk) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,e)}addAudioChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addAudioChunkRaw's fourth argument (meta), when provided, must be an object.");if(Pe(this,fc,Ef).call(this),!E(this,Xe).audio)throw new Error("No audio track declared.");E(this,vc)===void 0&&je(this,vc,t),i?.decoderConfig&&(E(this,Xe).streaming?je(this,vs,Pe(this,La,Tc).call(this,i.decoderConfig.description)):Pe(this,xc,Lf).call(this,E(this,vs),i.decoderConfig.description));let r=Pe(this,dc,Tf).call(this,n,e,t,wc);for(je(this,Ia,r.timestamp);E(this,ms).length>0&&E(this,ms)[0].timestamp<=r.timestamp;){let s=E(this,ms).shift();Pe(this,hr,kr).call(this,s,!0)}!E(this,Xe).video||r.timestamp<=E(this,Pa)?Pe(this,hr,kr).call(this,r,!E(this,Xe).video):E(this,gs).push(r),Pe(this,uc,Af).call(this),Pe(this,io,Ma).call(this)}addSubtitleChunk(n,e,t){if(typeof n!="object"||!n)throw new TypeError("addSubtitleChunk's first argument (chunk) must be an object.");if(!(n.body instanceof Uint8Array))throw new TypeError("body must be an instance of Uint8Array.");if(!Number.isFinite(n.timestamp)||n.timestamp<0)throw new TypeError("timestamp must be a non-negative real number.");if(!Number.isFinite(n.duration)||n.duration<0)throw new TypeError("duration must be a non-negative real number.");if(n.additions&&!(n.additions instanceof Uint8Array))throw new TypeError("additions, when present, must be an instance of Uint8Array.");if(typeof e!="object")throw new TypeError("addSubtitleChunk's second argument (meta) must be an object.");if(Pe(this,fc,Ef).call(this),!E(this,Xe).subtitles)throw new Error("No subtitle track declared.");e?.decoderConfig&&(E(this,Xe).streaming?je(this,Ea,Pe(this,La,Tc).call(this,e.decoderConfig.description)):Pe(this,xc,Lf).call(this,E(this,Ea),e.decoderConfig.description));let i=Pe(this,dc,Tf).call(this,n.body,"key",t??n.timestamp,Pf,n.duration,n.additions);je(this,If,i.timestamp),E(this,no).push(i),Pe(this,uc,Af).call(this),Pe(this,io,Ma).call(this)}finalize(){if(E(this,_c))throw new Error("Cannot finalize a muxer more than once.");for(;E(this,ms).length>0;)Pe(this,hr,kr).call(this,E(this,ms).shift(),!0);for(;E(this,gs).length>0;)Pe(this,hr,kr).call(this,E(this,gs).shift(),!0);for(;E(this,no).length>0&&E(this,no)[0].timestamp<=E(this,Ra);)Pe(this,hr,kr).call(this,E(this,no).shift(),!1);if(E(this,ur)&&Pe(this,Df,Ay).call(this),E(this,Ie).writeEBML(E(this,Ca)),!E(this,Xe).streaming){let n=E(this,Ie).pos,e=E(this,Ie).pos-E(this,ro,Aa);E(this,Ie).seek(E(this,Ie).offsets.get(E(this,Sc))+4),E(this,Ie).writeEBMLVarInt(e,MS),E(this,Sa).data=new hy(E(this,Ra)),E(this,Ie).seek(E(this,Ie).offsets.get(E(this,Sa))),E(this,Ie).writeEBML(E(this,Sa)),E(this,Nr).data[0].data[1].data=E(this,Ie).offsets.get(E(this,Ca))-E(this,ro,Aa),E(this,Nr).data[1].data[1].data=E(this,Ie).offsets.get(E(this,Mc))-E(this,ro,Aa),E(this,Nr).data[2].data[1].data=E(this,Ie).offsets.get(E(this,ka))-E(this,ro,Aa),E(this,Ie).seek(E(this,Ie).offsets.get(E(this,Nr))),E(this,Ie).writeEBML(E(this,Nr)),E(this,Ie).seek(n)}Pe(this,io,Ma).call(this),E(this,Ie).finalize(),je(this,_c,!0)}};Xe=new WeakMap;Ie=new WeakMap;Sc=new WeakMap;Mc=new WeakMap;Nr=new WeakMap;ka=new WeakMap;Sa=new WeakMap;oo=new WeakMap;Na=new WeakMap;vs=new WeakMap;Ea=new WeakMap;Ca=new WeakMap;ur=new WeakMap;Cc=new WeakMap;Ra=new WeakMap;ms=new WeakMap;gs=new WeakMap;no=new WeakMap;yc=new WeakMap;vc=new WeakMap;Pa=new WeakMap;Ia=new WeakMap;If=new WeakMap;Ac=new WeakMap;_c=new WeakMap;sy=new WeakSet;TS=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof kf))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(typeof n.video.codec!="string")throw new TypeError(`Invalid video codec: ${n.video.codec}. Must be a string.`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);if(n.video.frameRate!==void 0&&(!Number.isFinite(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive number.`);if(n.video.alpha!==void 0&&typeof n.video.alpha!="boolean")throw new TypeError(`Invalid video alpha: ${n.video.alpha}. Must be a boolean.`)}if(n.audio){if(typeof n.audio.codec!="string")throw new TypeError(`Invalid audio codec: ${n.audio.codec}. Must be a string.`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`);if(n.audio.bitDepth!==void 0&&(!Number.isInteger(n.audio.bitDepth)||n.audio.bitDepth<=0))throw new TypeError(`Invalid audio bit depth: ${n.audio.bitDepth}. Must be a positive integer.`)}if(n.subtitles&&typeof n.subtitles.codec!="string")throw new TypeError(`Invalid subtitles codec: ${n.subtitles.codec}. Must be a string.`);if(n.type!==void 0&&!["webm","matroska"].includes(n.type))throw new TypeError(`Invalid type: ${n.type}. Must be 'webm' or 'matroska'.`);if(n.firstTimestampBehavior&&!ak.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(n.streaming!==void 0&&typeof n.streaming!="boolean")throw new TypeError(`Invalid streaming option: ${n.streaming}. Must be a boolean.`)};oy=new WeakSet;ES=function(){E(this,Ie)instanceof Ec&&E(this,Ie).target.options.onHeader&&E(this,Ie).startTrackingWrites(),Pe(this,my,CS).call(this),E(this,Xe).streaming||Pe(this,vy,IS).call(this),Pe(this,_y,LS).call(this),Pe(this,gy,RS).call(this),Pe(this,yy,PS).call(this),E(this,Xe).streaming||(Pe(this,Nf,xy).call(this),Pe(this,Ff,by).call(this)),Pe(this,wy,DS).call(this),Pe(this,io,Ma).call(this)};my=new WeakSet;CS=function(){let n={id:440786851,data:[{id:17030,data:1},{id:17143,data:1},{id:17138,data:4},{id:17139,data:8},{id:17026,data:E(this,Xe).type??"webm"},{id:17031,data:2},{id:17029,data:2}]};E(this,Ie).writeEBML(n)};gy=new WeakSet;RS=function(){je(this,Na,{id:236,size:4,data:new Uint8Array(gc)}),je(this,vs,{id:236,size:4,data:new Uint8Array(gc)}),je(this,Ea,{id:236,size:4,data:new Uint8Array(gc)})};yy=new WeakSet;PS=function(){je(this,oo,{id:21936,data:[{id:21937,data:2},{id:21946,data:2},{id:21947,data:2},{id:21945,data:0}]})};vy=new WeakSet;IS=function(){let n=new Uint8Array([28,83,187,107]),e=new Uint8Array([21,73,169,102]),t=new Uint8Array([22,84,174,107]);je(this,Nr,{id:290298740,data:[{id:19899,data:[{id:21419,data:n},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:e},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:t},{id:21420,size:5,data:0}]}]})};_y=new WeakSet;LS=function(){let n={id:17545,data:new hy(0)};je(this,Sa,n);let e={id:357149030,data:[{id:2807729,data:1e6},{id:19840,data:fS},{id:22337,data:fS},E(this,Xe).streaming?null:n]};je(this,Mc,e)};Nf=new WeakSet;xy=function(){let n={id:374648427,data:[]};je(this,ka,n),E(this,Xe).video&&n.data.push({id:174,data:[{id:215,data:Da},{id:29637,data:Da},{id:131,data:ik},{id:134,data:E(this,Xe).video.codec},E(this,Na),E(this,Xe).video.frameRate?{id:2352003,data:1e9/E(this,Xe).video.frameRate}:null,{id:224,data:[{id:176,data:E(this,Xe).video.width},{id:186,data:E(this,Xe).video.height},E(this,Xe).video.alpha?{id:21440,data:1}:null,E(this,oo)]}]}),E(this,Xe).audio&&(je(this,vs,E(this,Xe).streaming?E(this,vs)||null:{id:236,size:4,data:new Uint8Array(gc)}),n.data.push({id:174,data:[{id:215,data:wc},{id:29637,data:wc},{id:131,data:rk},{id:134,data:E(this,Xe).audio.codec},E(this,vs),{id:225,data:[{id:181,data:new pS(E(this,Xe).audio.sampleRate)},{id:159,data:E(this,Xe).audio.numberOfChannels},E(this,Xe).audio.bitDepth?{id:25188,data:E(this,Xe).audio.bitDepth}:null]}]})),E(this,Xe).subtitles&&n.data.push({id:174,data:[{id:215,data:Pf},{id:29637,data:Pf},{id:131,data:sk},{id:134,data:E(this,Xe).subtitles.codec},E(this,Ea)]})};Ff=new WeakSet;by=function(){let n={id:408125543,size:E(this,Xe).streaming?-1:MS,data:[E(this,Xe).streaming?null:E(this,Nr),E(this,Mc),E(this,ka)]};if(je(this,Sc,n),E(this,Ie).writeEBML(n),E(this,Ie)instanceof Ec&&E(this,Ie).target.options.onHeader){let{data:e,start:t}=E(this,Ie).getTrackedWrites();E(this,Ie).target.options.onHeader(e,t)}};wy=new WeakSet;DS=function(){je(this,Ca,{id:475249515,data:[]})};io=new WeakSet;Ma=function(){E(this,Ie)instanceof py&&E(this,Ie).flush()};ro=new WeakSet;Aa=function(){return E(this,Ie).dataOffsets.get(E(this,Sc))};ay=new WeakSet;kS=function(n){if(n.decoderConfig){if(n.decoderConfig.colorSpace){let e=n.decoderConfig.colorSpace;if(je(this,Ac,e),E(this,oo).data=[{id:21937,data:{rgb:1,bt709:1,bt470bg:5,smpte170m:6}[e.matrix]},{id:21946,data:{bt709:1,smpte170m:6,"iec61966-2-1":13}[e.transfer]},{id:21947,data:{bt709:1,bt470bg:5,smpte170m:6}[e.primaries]},{id:21945,data:[1,2][Number(e.fullRange)]}],!E(this,Xe).streaming){let t=E(this,Ie).pos;E(this,Ie).seek(E(this,Ie).offsets.get(E(this,oo))),E(this,Ie).writeEBML(E(this,oo)),E(this,Ie).seek(t)}}n.decoderConfig.description&&(E(this,Xe).streaming?je(this,Na,Pe(this,La,Tc).call(this,n.decoderConfig.description)):Pe(this,xc,Lf).call(this,E(this,Na),n.decoderConfig.description))}};ly=new WeakSet;NS=function(n){if(n.type!=="key"||!E(this,Ac))return;let e=0;if(ba(n.data,0,2)!==2)return;e+=2;let t=(ba(n.data,e+1,e+2)<<1)+ba(n.data,e+0,e+1);e+=2,t===3&&e++;let i=ba(n.data,e+0,e+1);if(e++,i)return;let r=ba(n.data,e+0,e+1);if(e++,r!==0)return;e+=2;let s=ba(n.data,e+0,e+24);if(e+=24,s!==4817730)return;t>=2&&e++;let o={rgb:7,bt709:2,bt470bg:1,smpte170m:3}[E(this,Ac).matrix];JD(n.data,e+0,e+3,o)};uc=new WeakSet;Af=function(){let n=Math.min(E(this,Xe).video?E(this,Pa):1/0,E(this,Xe).audio?E(this,Ia):1/0),e=E(this,no);for(;e.length>0&&e[0].timestamp<=n;)Pe(this,hr,kr).call(this,e.shift(),!E(this,Xe).video&&!E(this,Xe).audio)};dc=new WeakSet;Tf=function(n,e,t,i,r,s){let o=Pe(this,Sy,FS).call(this,t,i);return{data:n,additions:s,type:e,timestamp:o,duration:r,trackNumber:i}};Sy=new WeakSet;FS=function(n,e){let t=e===Da?E(this,Pa):e===wc?E(this,Ia):E(this,If);if(e!==Pf){let i=e===Da?E(this,yc):E(this,vc);if(E(this,Xe).firstTimestampBehavior==="strict"&&t===-1&&n!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received ${n}). Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of the document, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
If you want to allow non-zero first timestamps, set firstTimestampBehavior: 'permissive'.
`);E(this,Xe).firstTimestampBehavior==="offset"&&(n-=i)}if(n<t)throw new Error(`Timestamps must be monotonically increasing (went from ${t} to ${n}).`);if(n<0)throw new Error(`Timestamps must be non-negative (received ${n}).`);return n};hr=new WeakSet;kr=function(n,e){E(this,Xe).streaming&&!E(this,ka)&&(Pe(this,Nf,xy).call(this),Pe(this,Ff,by).call(this));let t=Math.floor(n.timestamp/1e3),i=t-E(this,Cc),r=e&&n.type==="key"&&i>=1e3,s=i>=ok;if((!E(this,ur)||r||s)&&(Pe(this,My,US).call(this,t),i=0),i<0)return;let o=new Uint8Array(4),a=new DataView(o.buffer);if(a.setUint8(0,128|n.trackNumber),a.setInt16(1,i,!1),n.duration===void 0&&!n.additions){a.setUint8(3,+(n.type==="key")<<7);let l={id:163,data:[o,n.data]};E(this,Ie).writeEBML(l)}else{let l=Math.floor(n.duration/1e3),c={id:160,data:[{id:161,data:[o,n.data]},n.duration!==void 0?{id:155,data:l}:null,n.additions?{id:30113,data:n.additions}:null]};E(this,Ie).writeEBML(c)}je(this,Ra,Math.max(E(this,Ra),t))};La=new WeakSet;Tc=function(n){return{id:25506,size:4,data:new Uint8Array(n)}};xc=new WeakSet;Lf=function(n,e){let t=E(this,Ie).pos;E(this,Ie).seek(E(this,Ie).offsets.get(n));let i=6+e.byteLength,r=gc-i;if(r<0){let s=e.byteLength+r;e instanceof ArrayBuffer?e=e.slice(0,s):e=e.buffer.slice(0,s),r=0}n=[Pe(this,La,Tc).call(this,e),{id:236,size:4,data:new Uint8Array(r)}],E(this,Ie).writeEBML(n),E(this,Ie).seek(t)};My=new WeakSet;US=function(n){E(this,ur)&&Pe(this,Df,Ay).call(this),E(this,Ie)instanceof Ec&&E(this,Ie).target.options.onCluster&&E(this,Ie).startTrackingWrites(),je(this,ur,{id:524531317,size:E(this,Xe).streaming?-1:AS,data:[{id:231,data:n}]}),E(this,Ie).writeEBML(E(this,ur)),je(this,Cc,n);let e=E(this,Ie).offsets.get(E(this,ur))-E(this,ro,Aa);E(this,Ca).data.push({id:187,data:[{id:179,data:n},E(this,Xe).video?{id:183,data:[{id:247,data:Da},{id:241,data:e}]}:null,E(this,Xe).audio?{id:183,data:[{id:247,data:wc},{id:241,data:e}]}:null]})};Df=new WeakSet;Ay=function(){if(!E(this,Xe).streaming){let n=E(this,Ie).pos-E(this,Ie).dataOffsets.get(E(this,ur)),e=E(this,Ie).pos;E(this,Ie).seek(E(this,Ie).offsets.get(E(this,ur))+4),E(this,Ie).writeEBMLVarInt(n,AS),E(this,Ie).seek(e)}if(E(this,Ie)instanceof Ec&&E(this,Ie).target.options.onCluster){let{data:n,start:e}=E(this,Ie).getTrackedWrites();E(this,Ie).target.options.onCluster(n,e,E(this,Cc))}};fc=new WeakSet;Ef=function(){if(E(this,_c))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var lk=/(?:(\d{2}):)?(\d{2}):(\d{2}).(\d{3})/;var p9=new TextEncoder,ck,hk,uk,dk,fk,pk,mk,gk,yk;ck=new WeakMap;hk=new WeakMap;uk=new WeakMap;dk=new WeakMap;fk=new WeakMap;pk=new WeakSet;mk=function(n){let e=lk.exec(n);if(!e)throw new Error("Expected match.");return 3600*1e3*Number(e[1]||"0")+60*1e3*Number(e[2])+1e3*Number(e[3])+Number(e[4])};gk=new WeakSet;yk=function(n){let e=Math.floor(n/36e5),t=Math.floor(n%(3600*1e3)/(60*1e3)),i=Math.floor(n%(60*1e3)/1e3),r=n%1e3;return e.toString().padStart(2,"0")+":"+t.toString().padStart(2,"0")+":"+i.toString().padStart(2,"0")+"."+r.toString().padStart(3,"0")};var _k={webm:[{name:"vp09.00.41.08",inFile:"V_VP9"},{name:"vp09.00.61.08",inFile:"V_VP9"},{name:"vp8",inFile:"V_VP8"}],mp4:[{name:"avc1.64002a",inFile:"avc"},{name:"avc1.640034",inFile:"avc"},{name:"avc1.42003e",inFile:"avc"}]},xk=.15,bk=1e6,wk=4,Sk=2,BS=57600;async function zS(n,e){let{codec:t,config:i}=await Ey(n,e);return new Ty(n,t,i,e)}async function Ey(n,e){let t=await GS(n,e);if(!t){let i=window.isSecureContext?"cannot encode it":"encodes video only for pages of this machine or over https";throw new Error(`This browser ${i} (${n}, ${e.width} × ${e.height}): choose PNG pictures, or another size.`)}return t}async function VS(n){return await GS(n,{width:640,height:360,fps:30})!==null}async function GS(n,{width:e,height:t,fps:i}){if(!("VideoEncoder"in window))return null;for(let r of _k[n]){let s=Math.max(bk,Math.round(xk*e*t*i)),o={codec:r.name,width:e,height:t,framerate:i,bitrate:s,latencyMode:"quality"};if(n==="mp4"&&(o.avc={format:"avc"}),(await VideoEncoder.isConfigSupported(o).catch(()=>null))?.supported)return{codec:r,config:o}}return null}var Fa=class{constructor(e,t,i){this.fps=t;let r=s=>{this.problem=s};this.encoder=new VideoEncoder({output:i,error:r}),this.encoder.configure(e)}fps;encoder;problem=null;count=0;async add(e,t){let i=o=>Math.round(1e6*o/this.fps),r=i(this.count),s=new VideoFrame(e,{...t,timestamp:r,duration:i(this.count+1)-r});for(this.check(),this.encoder.encode(s,{keyFrame:this.count%Math.ceil(Sk*this.fps)===0}),s.close(),this.count++;this.encoder.encodeQueueSize>wk&&!this.problem;)await Ak(this.encoder)}async finish(){this.check(),await this.encoder.flush(),this.check(),this.encoder.close()}abandon(){this.encoder.state!=="closed"&&this.encoder.close()}check(){if(this.problem)throw new Error(`The browser gave up encoding: ${this.problem.message}`)}},Ty=class{constructor(e,t,i,r){this.ending=e;let o=e==="webm"||Number.isInteger(r.fps)?r.fps:BS/Math.round(BS/r.fps);this.muxer=Mk(e,t,r),this.encoding=new Fa(i,o,(a,l)=>this.muxer.addVideoChunk(a,l))}ending;muxer;encoding;add({data:e,height:t,width:i}){return this.encoding.add(e,{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){return await this.encoding.finish(),this.muxer.finalize(),new Blob([this.muxer.target.buffer],{type:`video/${this.ending}`})}abandon(){this.encoding.abandon()}};function Mk(n,{inFile:e},{fps:t,height:i,width:r}){if(n==="webm")return new OS({target:new uy,video:{codec:e,width:r,height:i,frameRate:t}});let s={codec:e,width:r,height:i,...Number.isInteger(t)&&{frameRate:t}};return new dS({target:new Hg,fastStart:"in-memory",video:s})}function Ak(n){return new Promise(e=>{let t=()=>e();n.addEventListener("dequeue",t,{once:!0}),setTimeout(t,200)})}async function WS(n){let{codec:e,config:t}=await Ey("webm",n);return new Cy(e,t,n)}var Cy=class{constructor(e,t,i){this.codec=e;this.size=i;this.color=new Fa(t,i.fps,r=>this.colors.push(r)),this.alpha=new Fa(t,i.fps,r=>this.alphas.push(r))}codec;size;ending="webm";colors=[];alphas=[];color;alpha;async add(e){let{height:t,width:i}=e;await this.alpha.add(Tk(e),{format:"I420",codedWidth:i,codedHeight:t}),await this.color.add(Ek(e),{format:"RGBX",codedWidth:i,codedHeight:t})}async finish(){await this.color.finish(),await this.alpha.finish();let e=this.colors.map((t,i)=>({color:HS(t),alpha:HS(this.alphas[i]),isKey:t.type==="key"}));return Yw({...this.size,codec:this.codec.inFile,pictures:e})}abandon(){this.color.abandon(),this.alpha.abandon()}};function HS(n){let e=new Uint8Array(n.byteLength);return n.copyTo(e),e}function Tk({data:n,height:e,width:t}){let i=Math.ceil(t/2)*Math.ceil(e/2),r=new Uint8Array(t*e+2*i).fill(128);for(let s=0;s<t*e;s++)r[s]=n[4*s+3];return r}function Ek({data:n,height:e,width:t}){let i=new Uint32Array(n.slice().buffer),r=o=>i[o]>>>24===0,s=(o,a,l)=>{for(let c=1,h=o+a;c<l;c++,h+=a)r(h)&&!r(h-a)&&(i[h]=i[h-a])};for(let o=0;o<e;o++)s(o*t,1,t),s(o*t+t-1,-1,t);for(let o=0;o<t;o++)s(o,t,e),s((e-1)*t+o,-t,e);return new Uint8Array(i.buffer)}var Rc=class{ending="zip";pieces=[];problem=null;count=0;zip=new cw((e,t)=>{e?this.problem=e:this.pieces.push(t)});async add(e){let t=new Uint8Array(await(await Kd(e)).arrayBuffer()),i=new lw(`${String(this.count++).padStart(6,"0")}.png`);if(this.zip.add(i),i.push(t,!0),this.problem)throw this.problem}async finish(){if(this.zip.end(),this.problem)throw this.problem;return new Blob(this.pieces,{type:"application/zip"})}abandon(){this.zip.terminate(),this.pieces.length=0}};var XS=2e4;function YS(n){let{fps:e,frame:t,motion:i,move:r,plays:s,up:o,view:a,views:l}=n;if(r==="path"&&l.length<2)throw new Error("A camera path needs two keys of the view at least: Shift+K sets one.");if(s&&i.count<2)throw new Error("There is no motion to record: choose a clip, or hold the pose.");let h=Math.max(1,Math.round((s||r==="path"?i.count/i.fps:n.seconds)*e));if(h>XS)throw new Error(`The film would have ${h} frames, at most ${XS} are possible.`);return Array.from({length:h},(u,f)=>{let d=Math.min(f*i.fps/e,i.count-1),g=2*Math.PI*f/h,v=r==="turntable"?Cb(a,g,o):r==="path"?ha(l,d,o):null;return{frame:s?d:t,view:v}})}function KS({position:n,target:e,fov:t},i,r,s){let o=$S(Rk(e,n)),a=$S(qS(o,i)),l=qS(o,a),c=s/2/Math.tan(t*Math.PI/360),h=[...a,...l,...o],u=[a,l,o].map(f=>-Ck(f,n));return{R:h,t:u,K:[c,0,r/2,0,c,s/2,0,0,1],width:r,height:s}}var Ck=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],Rk=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],qS=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function $S([n,e,t]){let i=Math.hypot(n,e,t)||1;return[n/i,e/i,t/i]}var Pk=30,Uf=class{constructor(e){this.parts=e;this.findFormats()}parts;options=Se({move:"still",plays:!0,width:1280,height:720,fps:null,seconds:4,format:"webm",transparent:!1});progress=Se(null);formats=Se(["png"]);cancelled=!1;set(e){this.options.value={...this.options.peek(),...e}}fps(){return this.options.value.fps??this.parts.motion.value?.fps??Pk}async record(){if(await this.parts.arrived,this.progress.peek())return null;let{avatar:e,player:t,state:i}=this.parts,[r,s,o]=[this.options.peek(),e.peek(),i.frame.peek()];if(!s)return null;t.pause();let a=this.shots(s);this.cancelled=!1,this.progress.value={done:0,count:a.length};let l=null;try{l=await this.open(r),await this.draw(a,l,r,s);let c=this.cancelled?null:await l.finish();return c&&pa(c,ma(s,`${i.clip.peek()??"rest"}_${r.move}.${l.ending}`)),c}finally{l?.abandon(),this.progress.value=null,i.frame.value=o}}cancel(){this.cancelled=!0}async draw(e,t,i,r){for(let[s,o]of e.entries())if(await t.add(await this.picture(o,i,r)),this.progress.value={done:s+1,count:e.length},await new Promise(a=>setTimeout(a)),this.cancelled)return}picture({frame:e,view:t},{height:i,transparent:r,width:s},{up:o}){let{engine:a,state:l}=this.parts;return l.frame.value=e,a.render({width:s,height:i,camera:t?KS(t,o,s,i):void 0,background:r?null:"display",layers:!0})}shots({up:e}){let{engine:t,motion:i,state:r}=this.parts,{move:s,plays:o,seconds:a}=this.options.peek(),l=r.keys.peek(),{count:c,fps:h}=i.peek()??l;return YS({move:s,plays:o&&i.peek()!==null,seconds:a,fps:this.fps(),motion:{count:c,fps:h},frame:r.frame.peek(),view:t.view(),views:l.views,up:e})}async open({format:e,height:t,transparent:i,width:r}){let s={width:r,height:t,fps:this.fps()};return e==="png"?new Rc:i?e==="webm"?WS(s):(this.parts.notices.info("MP4 holds no transparency: this film is a zip of PNG pictures."),new Rc):zS(e,s)}async findFormats(){let e=[];for(let t of["webm","mp4"])await VS(t)&&e.push(t);this.formats.value=[...e,"png"],e.includes(this.options.peek().format)||this.set({format:e[0]??"png"})}};function Ua(n,e){return e??n.cast.ownCamera(Ik(n))}function Ik(n){let e=n.captureView(),t=Math.min(1,1024/Math.max(e.width,e.height)),[i,r]=[Math.round(e.width*t),Math.round(e.height*t)],[s,o]=[i/e.width,r/e.height],a=e.K.map((l,c)=>l*(c<3?s:c<6?o:1));return{...e,K:a,width:i,height:r}}var Lk=700,Ry={kind:"idle"},Of=class{constructor(e){this.parts=e;this.possible=Tt(()=>e.source.refiner.value!==null),We(()=>this.followPose()),We(()=>this.follow())}parts;status=Se(Ry);side=Se("after");kept=Se(null);comparable=Tt(()=>this.kept.value!==null);possible;turn=0;timer=0;compare(e){let t=this.kept.peek();!t||e===this.side.peek()||(this.side.value=e,this.parts.engine.replaceGaussians(e==="after"?t:null,0))}async refine(){let{camera:e,engine:t,notices:i,player:r,source:s,state:o}=this.parts,a=s.refiner.peek();r.pause();let l=this.parts.pose.peek();if(!a||!l)return;let c=++this.turn;this.show({kind:"running",share:0});try{let h={pose:l,betas:o.betas.peek(),camera:Ua(t,e.peek())},u=await a.refine(h,f=>{c===this.turn&&this.show({kind:"running",share:f})});c===this.turn&&this.accept(u)}catch(h){if(c!==this.turn)return;this.show(Ry),i.error(h)}}leave(){this.cancel(),this.kept.peek()&&this.side.peek()==="after"&&this.parts.engine.replaceGaussians(null,0),this.kept.value=null}cancel(){this.turn++,clearTimeout(this.timer),this.status.peek().kind==="running"&&this.parts.source.refiner.peek()?.cancel(),this.show(Ry)}followPose(){let{avatar:e,engine:t,pose:i,state:r}=this.parts;e.value,i.value,r.betas.value,fs(()=>{this.kept.peek()&&this.side.peek()==="after"&&t.replaceGaussians(null,0),this.kept.value=null})}follow(){let{state:e,pose:t,avatar:i}=this.parts,r=e.autoRefine.value&&!e.playing.value&&i.value!==null&&this.possible.value;t.value,e.view.value,e.betas.value,fs(()=>{this.cancel(),r&&(this.timer=window.setTimeout(()=>{this.refine()},Lk))})}accept({picture:e,gaussians:t}){t&&(this.parts.engine.replaceGaussians(t,0),Ct(()=>{this.kept.value=t,this.side.value="after"})),this.show({kind:"done",picture:e&&URL.createObjectURL(e)})}show(e){let t=this.status.peek();t.kind==="done"&&t.picture&&URL.revokeObjectURL(t.picture),this.status.value=e}};function ZS({camera:n,engine:e,pose:t,source:i,state:r}){let{stream:s}=i;s&&We(()=>{let o=r.streaming.value&&i.connection?.value==="open"?t.value:null;r.view.value;let[a,l]=[r.betas.value,r.light.value],c={exposure:r.exposure.value,light:{on:l.on,turn:l.turn,gain:qo(l)}};if(!o)return s.stop();let h={pose:o,betas:a,camera:Ua(e,n.peek())};s.show(h,c)})}var Dk=1<<30,Pc=class{constructor(e){this.parts=e}parts;opened=Se(null);shown=Tt(()=>this.parts.state.stillShown.value?this.opened.value:null);static takes(e){return/\.ply$/i.test(e.name)}async open(e){if(e.size>Dk)throw new Error(`${e.name}: is larger than a gigabyte.`);this.take(e.name,await e.arrayBuffer()),this.parts.notices.info(`${e.name}: ${this.opened.peek().scene.gaussians.count.toLocaleString("en")} Gaussians.`)}remove(){this.opened.value=null}follow(){let{avatar:e,engine:t,notices:i,source:r,state:s}=this.parts;We(()=>{let o=r.still.value;o&&o.read().then(a=>this.take(o.name,a)).catch(a=>i.error(a))}),We(()=>{if(e.value)try{t.cast.setScene(this.shown.value?.scene.gaussians??null,s.still.value)}catch(o){i.error(o)}})}take(e,t){try{this.opened.value={name:e,scene:rd(t)},this.parts.state.stillShown.value=!0}catch(i){throw new Error(`${e}: ${i.message}.`)}}};function JS({avatar:n,engine:{canvas:e},state:t}){let i=r=>{if(!r.altKey||r.button!==0||!n.peek()?.gaussians.light)return;r.stopImmediatePropagation();let[s,o]=[t.light.peek().turn,r.clientX],a=({clientX:c})=>{t.light.value={...t.light.peek(),turn:kk(s+.5*(c-o))}},l=()=>{e.removeEventListener("pointermove",a),e.removeEventListener("lostpointercapture",l)};e.setPointerCapture(r.pointerId),e.addEventListener("pointermove",a),e.addEventListener("lostpointercapture",l)};e.addEventListener("pointerdown",i,{capture:!0})}function kk(n){return n-360*Math.round(n/360)}var Bf=class{constructor(e,t){this.engine=e;this.source=t;let{avatar:i,camera:r,content:s,history:o,motion:a,notices:l,page:c,player:h,pose:u,snapped:f,state:d}=this;e.on("content",()=>{s.value=s.peek()+1});let g=(w,A)=>this.begin(w,A),v=(w,A)=>this.company.sharpen(w,A);this.arriving=new Hd({begin:g,engine:e,notices:l,sharpen:v,source:t});let{done:m}=this.arriving;this.backgrounds=new Wd({engine:e,notices:l,shade:c.shade,state:d}),this.keying=new Yd({avatar:i,engine:e,history:o,motion:a,player:h,pose:u,state:d}),this.keyFiles=new Jd({avatar:i,keying:this.keying,notices:l,state:d}),this.opened=new tf({avatar:i,notices:l,source:t,play:w=>this.play(w)}),this.pictures=new sf({arrived:m,avatar:i,engine:e,state:d}),this.recording=new Uf({arrived:m,avatar:i,engine:e,motion:a,notices:l,player:h,state:d}),this.photographs=new Sd({avatar:i,camera:r,content:s,engine:e,motion:a,notices:l,snapped:f,source:t,state:d}),this.refining=new Of({avatar:i,camera:r,engine:e,notices:l,player:h,pose:u,source:t,state:d}),this.immersing=new $d(e);let y=()=>this.leave();this.company=new Xd({avatar:i,engine:e,leave:y,motion:a,motions:this.opened,notices:l,source:t,state:d}),this.stillScenes=new Pc({avatar:i,engine:e,notices:l,source:t,state:d})}engine;source;state=Tw();notices=new nf;page=new rf(this.state);history=new qd(this.state);avatar=Se(null);other=Se(null);opened;motions=Tt(()=>[...this.avatar.value?.clips??[],...this.keying.clip.value?[this.keying.clip.value]:[],...this.opened.dropped.value]);motion=Tt(()=>this.motions.value.find(e=>e.name===this.state.clip.value)??null);pose=Tt(()=>this.composed());snapped=Tt(()=>this.state.view.value?.snapped??null);camera=Tt(()=>this.avatar.value?.cameras.find(e=>e.name===this.snapped.value)??null);content=Se(0);stats=Se(null);arriving;player=new of(this.state,()=>this.motion.peek(),()=>this.company.others.peek().some(({motion:e})=>(e?.count??1)>1));poser=new af(this.state,this.history,this.avatar,this.pose);keying;keyFiles;backgrounds;pictures;recording;photographs;refining;company;stillScenes;immersing;linked=!1;async start(){await this.arriving.bring(await this.firstRun()),this.linked||this.company.gather()}openLink(e){try{let t=zw(e);if(!t)return!1;this.attempt(()=>this.company.restore({...Cr,...t})),t.view?this.engine.setView(t.view):this.engine.frameBody()}catch(t){this.notices.error(t)}return!0}link(){return location.href.replace(/#.*$/,"")+Bw({...Ew(this.state),...this.company.saved(),view:this.engine.view()})}async chooseClip(e){e!==null&&!this.motions.peek().some(t=>t.name===e)&&!await this.opened.bring(e)||(this.state.clip.value=e,this.state.frame.value=0,this.state.elapsed.value=0,e===null&&(this.state.playing.value=!1))}async openFiles(e){for(let t of e)Pc.takes(t)?await this.attempt(()=>this.stillScenes.open(t)):await this.keyFiles.open(t)||await this.opened.open([t])}begin(e,t){this.engine.show(t),this.state.clip.value=t.clips[0]?.name??null,this.company.begin(e,t),this.avatar.value=t,this.follow(),this.linked=this.openLink(location.hash),addEventListener("hashchange",()=>this.openLink(location.hash))}play(e){this.chooseClip(e.name),this.notices.info(`Playing ${e.name}: ${e.count} frames.`)}snap(e){e===null?this.engine.unsnap():this.engine.snap(e)}snapBy(e){let t=this.avatar.peek()?.cameras.map(r=>r.name)??[];if(t.length===0)return;let i=t.indexOf(this.snapped.peek()??"");this.snap(t[i<0?e>0?0:t.length-1:(i+e+t.length)%t.length])}async attempt(e){try{await e()}catch(t){this.notices.error(t)}}savePicture(){return this.attempt(()=>this.pictures.save())}async copyLink(){let e=this.link();history.replaceState(null,"",e);try{await navigator.clipboard.writeText(e),this.notices.info("Link copied.")}catch{this.notices.info("The link is in the address bar.")}}viewCamera(){return Ua(this.engine,this.camera.peek())}leave(){this.engine.unsnap(),this.refining.leave(),this.history.clear()}composed(){let e=this.avatar.value?.body,{frame:t,edits:i,shift:r}=this.state;return e?md({body:e,motion:this.motion.value,frame:t.value},i.value,r.value):null}firstRun(){return new Promise(e=>{let t=We(()=>{let i=this.source.runs.value[0];!i||i.revision===0||(e(i),queueMicrotask(()=>t()))})})}follow(){let{camera:e,engine:t,pose:i,source:r,state:s}=this;We(()=>{this.pose.value&&t.setPose(this.pose.value)}),We(()=>{let c=s.betas.value??this.avatar.value?.body.betas;c&&t.setShape(Float32Array.from(c),0)}),We(()=>t.setLayers(s.layers.value));let o=Tt(()=>r.stream!=null&&r.stream.picture.value!==null);We(()=>t.setDisplay({elsewhere:o.value})),this.backgrounds.follow(),JS({avatar:this.avatar,engine:t,state:s}),We(()=>{let{coloring:c,exposure:h,light:u,mode:f}=s;t.setDisplay({coloring:c.value,exposure:h.value,light:u.value,mode:f.value})}),We(()=>{this.motion.value===null&&s.clip.value!==null&&this.opened.bring(s.clip.value)}),Rw({avatar:this.avatar,company:this.company,engine:t,motion:this.motion,pose:i,state:s}),this.company.follow(),this.stillScenes.follow(),We(()=>{let c=s.comparison.value!=="off"&&this.snapped.value!==null;t.setDisplay({alone:c||this.other.value!==null})});let a=Tt(()=>this.source.runs.value.find(({id:c})=>c===s.second.value)??null);We(()=>{this.showOther(a.value)}),this.keying.follow(),new Gd({engine:t,pose:i,state:s}).follow(),ZS({camera:e,engine:t,pose:i,source:r,state:s}),We(()=>{this.source.trouble.value&&this.notices.error(this.source.trouble.value)}),t.on("view",c=>{s.view.value=c}),t.on("frame",c=>{this.stats.value=c}),s.view.value=t.view();let l=c=>{this.player.tick(c),requestAnimationFrame(l)};requestAnimationFrame(l),t.on("immersedframe",()=>this.player.tick(performance.now()))}async showOther(e){if(e?.revision===0)return this.notices.info(`${e.name} is shown as soon as it is ready.`);if(!e)this.engine.unload(1),this.other.value=null;else try{let t=await this.source.pack(e);if(this.state.second.peek()!==e.id)return;this.other.value=this.engine.load(t,1),this.pose.peek()&&this.engine.setPose(this.pose.peek())}catch(t){this.notices.error(t),this.state.second.value=null}this.engine.setDisplay({split:this.other.peek()!==null})}};async function Py(n){Nk();try{let e=document.createElement("canvas");e.tabIndex=0,e.setAttribute("aria-label","The avatar: drag to turn the view");let t=new Bf(new Ko(e),vw());window.actor3d=t,Bc(Va(Gb,{viewer:t}),n),await t.start(),ww(t,location.hash),document.title=`${t.avatar.peek()?.name} · actor3d`}catch(e){console.error(e),document.documentElement.dataset.theme??=matchMedia("(prefers-color-scheme: light)").matches?"light":"dark",Bc(null,n),Bc(Va(Hb,{problem:e}),n)}}function Nk(){let n=new URL(location.href);n.searchParams.has("token")&&(n.searchParams.delete("token"),history.replaceState(null,"",n))}var jS=document.getElementById("app");jS&&Py(jS);return cM(Fk);})();
