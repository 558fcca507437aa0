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
*/
"use strict";var Actor3D=(()=>{var Dc=Object.defineProperty;var u0=Object.getOwnPropertyDescriptor;var d0=Object.getOwnPropertyNames;var f0=Object.prototype.hasOwnProperty;var p0=(n,e)=>{for(var t in e)Dc(n,t,{get:e[t],enumerable:!0})},m0=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of d0(e))!f0.call(n,r)&&r!==t&&Dc(n,r,{get:()=>e[r],enumerable:!(i=u0(e,r))||i.enumerable});return n};var g0=n=>m0(Dc({},"__esModule",{value:!0}),n);var dA={};p0(dA,{Body:()=>Ir,COLORINGS:()=>vo,Clip:()=>Ii,Engine:()=>ms,EngineError:()=>Tn,FormatError:()=>et,IDENTITY:()=>Wc,Poser:()=>Lr,axisAngleFromQuat:()=>or,blendPoses:()=>Yc,conjugate:()=>Xc,copyPose:()=>$n,decodePose:()=>Ed,encodePose:()=>Bo,matrixFromQuat:()=>Pr,multiply:()=>li,normalize:()=>ci,quatAt:()=>Mt,quatFromAxisAngle:()=>Yn,readAvatar:()=>Ho,readMotion:()=>Is,restPose:()=>ko,rotate:()=>sr,slerp:()=>qc,start:()=>td,vectorAt:()=>Ct});var Je,pd,Oc,Ci,Nc,No,md,Lo,gd,kc,Fc,vd,Rs=Symbol.for("pv"),Fo={},Uo=[],v0=/^m(i|n|o|s|text|space)$/,Bc=Array.isArray,zc=Uo.slice,rr=Object.assign;function ir(n){n&&n.parentNode&&n.remove()}function Cs(n,e,t){var i,r,s,o={},a=arguments.length;for(s in e)s=="key"?i=e[s]:s=="ref"&&typeof n!="function"?r=e[s]:o[s]=e[s];return a>2&&(o.children=a>3?zc.call(arguments,2):t),Ts(n,o,i,r,null)}function Ts(n,e,t,i,r){var s={type:n,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Rs,__v:r||++pd,__i:-1,__u:0};return!r&&Je.vnode&&Je.vnode(s),s}function $e(n){return n.children}function Cr(n,e){this.props=n,this.context=e,this.__g=0}function Pi(n,e){if(e==null)return n.__&&Pi(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.type!="function"||n.props.__P?null:Pi(n)}function y0(n){var e,t=n.__v,i=t.__e,r=[],s=[],o=n.__P;o&&((e=rr({constructor:Rs},t)).__v=t.__v+1,Je.vnode&&Je.vnode(e),Vc(o,e,t,n.__n,o.namespaceURI,32&t.__u?[i]:null,r,i||Pi(t),32&t.__u,s),e.__v=t.__v,e.__.__k[e.__i]=e,Md(r,e,s),t.__=t.__e=null,e.__e!=i&&yd(e))}function yd(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),yd(n)}function Uc(n){(8&n.__g||(n.__g|=8,Ci.push(n),No++))&&Nc==Je.debounceRendering||((Nc=Je.debounceRendering)||queueMicrotask)(_d)}function _d(){try{for(var n,e=1;Ci.length;)Ci.length>e&&Ci.sort(md),n=Ci.shift(),e=Ci.length,8&n.__g&&y0(n)}finally{(No=Ci.length)&&(Nc||queueMicrotask)(_d)}}function xd(n,e,t,i,r,s,o,a,l,c,h){var f,d,u,g,_,p,m=i.__k||Uo,S=e.length;for(l=_0(t,e,m,l,S),f=0;f<S;f++)(u=t.__k[f])!=null&&(d=~u.__i&&m[u.__i]||Fo,u.__i=f,p=Vc(n,u,d,r,s,o,a,l,c,h),g=u.__e,(d.ref!=u.ref||8&d.__u)&&(d.ref&&Gc(d.ref,null,u,d),u.ref&&h.push(u.ref,u.__c||g,u)),_=_||g,4&u.__u?(l=bd(u,l,n,!d.__v),d.__e&&(d.__e=null)):typeof u.type=="function"&&p!==void 0?l=p:g&&(l=g.nextSibling),u.__u&=-21);return t.__e=_,l}function _0(n,e,t,i,r){var s,o,a,l,c,h,f,d,u,g=t.length,_=g,p=0,m=0,S=n.__k=Array(r);for(s=0;s<r;s++)(o=e[s])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=S[s]=Ts(null,o):Bc(o)?o=S[s]=Ts($e,{children:o}):o.constructor===Rs&&o.__b?o=S[s]=Ts(o.type,o.props,o.key,o.ref,o.__v):S[s]=o,l=s+p,o.__=n,o.__b=n.__b+1,a=null,~(c=o.__i=x0(o,t,l,_))&&(_--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?p--:c==l+1?p++:c!=l&&(c>l?p--:p++,m=1)):(~c||(r>g?p--:r<g&&p++),typeof o.type!="function"&&(o.__u|=4))):S[s]=null;if(m){for(h=[],f=[],s=0;s<r;s++)if((o=S[s])&&16&o.__u){for(p=0,d=h.length;p<d;)h[u=p+d>>1]<o.__i?p=u+1:d=u;h[p]=o.__i,f[s]=p+1}for(p=h.length;s--;)f[s]&&(f[s]==p?p--:S[s].__u|=4)}if(_)for(s=0;s<g;s++)!(a=t[s])||2&a.__u||(a.__e==i&&(i=Pi(a)),Hc(a,a));return i}function bd(n,e,t,i){var r,s,o,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(r=n.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=n,e=bd(r[s],e,t,!1));return e}for(e&&!e.parentNode&&(e=Pi(n))&&!e.parentNode&&(e=null),o=n.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function x0(n,e,t,i){var r,s=n.key,o=n.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&o==a.type)return t;if(i>(l?1:0)){for(r=t-1;r>=0;r--)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r;for(r=t+1;r<e.length;r++)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r}return-1}function fd(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function Io(n,e,t,i,r){var s,o;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)t&&e in t||fd(n.style,e);if(t)for(e in t)i&&t[e]==i[e]||fd(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=t,t&&i||(o=Fc[e]||(Fc[e]=b0(e)),(n.__a||(n.__a={}))[e]=kc,s=e!=(e=e.replace(gd,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,o,s):n.removeEventListener(e,o,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function b0(n){return function(e){var t=this.__e;if(t){if(t=t[n],e[Lo]==null)e[Lo]=kc++;else if(e[Lo]<this.__a[n])return;return t(Je.event?Je.event(e):e)}}}function Vc(n,e,t,i,r,s,o,a,l,c){var h,f,d,u,g,_,p,m,S,E,M,R,T,y,w,U,I,D,z=e.type;if(e.constructor!==Rs)return null;128&t.__u&&(l=32&t.__u,h=t.__c.__z)&&(e.__u|=l,f=s=[],h.nodeType==8?a=Do(h,s):s.push(h),a=s[0]||a),(h=Je.__b)&&h(e);e:if(typeof z=="function"){d=o.length;try{if(m=e.props,S=(h=z.prototype)&&h.render,E=(h=z.contextType)&&i[h.__c],M=h?E?E.props.value:h.__:i,(u=t.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(S?e.__c=u=new z(m,M):(e.__c=u=new Cr(m,M),u.constructor=z,u.render=M0),E&&E.sub(u),u.state||(u.state={}),u.__n=i,u.__g|=8,u.__h=[],u.__k=[]),S&&(u.__s||(u.__s=u.state),z.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=rr({},u.__s)),rr(u.__s,z.getDerivedStateFromProps(m,u.__s)))),g=u.props,_=u.state,u.__v=e,t.__c){if(m!==g&&S&&!z.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(m,M),e.__v==t.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(m,u.__s,M)===!1){e.__v!=t.__v&&(u.props=m,u.state=u.__s,u.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(W){W&&(W.__=e)}),Uo.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&o.push(u),a=Pi(t);break e}u.componentWillUpdate&&u.componentWillUpdate(m,u.__s,M),S&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(g,_,p)})}else S&&!z.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),S&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=M,u.props=m,u.__P=n,u.__g&=-5,R=Je.__r,T=S?25:0;do u.__g&=-9,R&&R(e),h=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++T<25);S&&(Uo.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(i=rr({},i,u.getChildContext())),S&&t.__c&&u.getSnapshotBeforeUpdate&&(p=u.getSnapshotBeforeUpdate(g,_)),y=h&&h.type===$e&&h.key==null?h.props.children:h,m.__P&&(h=a,r=(n=m.__P).namespaceURI,l=s=null,t.props&&t.props.__P!=n&&(t.__k.some(function(W){W&&Hc(W,W)}),t.__k=null),a=t.__k?Pi(t,0):null),a=xd(n,Bc(y)?y:[y],e,t,i,r,s,o,a,l,c),m.__P&&(e.__e=null,a=h),e.__u&=-161,f&&f.some(ir),u.__h.length&&o.push(u),1&u.__g&&(u.__g&=-4)}catch(W){if(o.length=d,e.__v=null,l||s)if(W&&W.then){if(e.__u|=128|l,s){for(~(I=s.indexOf(a||void 0))||(I=s.length);(D=s[I-1])&&D.nodeType==8;)I--;for(;I<s.length;I++)if(D=s[I])if(s[I]=null,w){if(D==U)break}else{if(D.nodeType!=8)break;D.data.startsWith("$s")&&(U=Do(w=D))}}if(!w){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;w=a}(h=Do(w=e.__c.__z||(e.__c.__z=w)))?(e.__e=w,a=h):e.__e=a,a=a&&a.nextSibling}else s&&s.some(ir);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),W&&W.then||Sd(e),Je.__e(W,e,t)}}else a=e.__e=S0(t.__e,e,t,i,r,s,o,l,c,n);return(h=Je.diffed)&&h(e),a}function Do(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!--t)return n}e&&e.push(n)}}function Sd(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Sd))}function Md(n,e,t){for(var i=0;i<t.length;)Gc(t[i++],t[i++],t[i++]);Je.__c&&Je.__c(e,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(s){s.call(r)})}catch(s){Je.__e(s,r.__v)}})}function S0(n,e,t,i,r,s,o,a,l,c){var h,f,d,u,g,_,p,m,S=t.props||Fo,E=e.props,M=e.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(h=0;h<s.length;h++)if((g=s[h])&&(M?g.localName==M:g.nodeType==3)){n=g,s[h]=null;break}}if(!n){if(m=c.ownerDocument||document,!M)return m.createTextNode(E);n=m.createElementNS(r,M,E.is?E:c),a&&(Je.__m&&Je.__m(e,s),a=!1),s=null}if(M){if(c=M=="template"&&n.content||n,s=M=="textarea"&&E.defaultValue!=null?null:s&&zc.call(c.childNodes),!a&&s)for(S={},h=0;h<n.attributes.length;h++)S[(g=n.attributes[h]).name]=g.value;for(h in S)g=S[h],h=="dangerouslySetInnerHTML"?d=g:h=="children"||h in E||h=="value"&&"defaultValue"in E||h=="checked"&&"defaultChecked"in E||Io(n,h,null,g,r);for(h in E)g=E[h],h=="children"?u=g:h=="dangerouslySetInnerHTML"?f=g:h=="value"?_=g:h=="checked"?p=g:a&&typeof g!="function"||S[h]===g||Io(n,h,g,S[h],r);f?(a||d&&(f.__html==d.__html||f.__html==n.innerHTML)||(n.innerHTML=f.__html),e.__k=[]):(d&&(n.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&v0.test(M))&&(r="http://www.w3.org/1999/xhtml"),xd(c,Bc(u)?u:[u],e,t,i,r,s,o,s?s[0]:t.__k&&Pi(t,0),a,l),s&&s.some(ir)),a&&M!="textarea"||(h="value",M=="progress"&&_==null?n.removeAttribute(h):_==null||_===n[h]&&(M!="progress"||_)||Io(n,h,_,S[h],r),h="checked",p!=null&&p!=n[h]&&Io(n,h,p,S[h],r))}else S===E||a&&n.data==E||(n.data=E);return n}function Gc(n,e,t,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(r){Je.__e(r,t)}}function Hc(n,e,t){var i,r,s,o;if(Je.unmount&&Je.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||Gc(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(a){Je.__e(a,e)}i.__P=i.__n=null}if(i=n.__k)for(o=0;o<i.length;o++)i[o]&&Hc(i[o],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(i=n.__c)&&(i=i.__z)&&(r=Do(i,s=[]))&&(i==n.__e&&s.some(ir),ir(r),ir(i)),t||ir(n.__e),n.__e=n.__c=n.__=null}function M0(n,e,t){return this.constructor(n,t)}function Oo(n,e){var t,i,r,s;Je.__&&Je.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(t=n&&32&n.__u)?null:e.__k,e.__k=Ts($e,{children:[n]}),r=[],s=[],Vc(e,e.__k,i||Fo,Fo,e.namespaceURI,i?null:e.firstChild?zc.call(e.childNodes):null,r,i?i.__e:e.firstChild,t,s),Md(r,e.__k,s),e.__k.props.children=null}function wd(n){function e(t){var i,r;return this.getChildContext||(i=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&i.forEach(function(o){o.__g|=4,Uc(o)})},this.sub=function(s){i.add(s);var o=s.componentWillUnmount;s.componentWillUnmount=function(){i.delete(s),o&&o.call(s)}}),t.children}return e.__c="__cC"+vd++,e.__=n,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}Je={__e:function(n,e,t,i){for(var r,s,o;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,i||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(a){n=a}}throw No=0,n}},pd=0,Oc=function(n){return n!=null&&n.constructor===Rs},Cr.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=rr({},this.state)),typeof n=="function"&&(n=n(rr({},t),this.props)),n&&(rr(t,n),this.__v&&(e&&this.__k.push(e),Uc(this)))},Cr.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Uc(this))},Cr.prototype.render=$e,Ci=[],No=0,md=function(n,e){return n.__v.__b-e.__v.__b},Lo=Symbol(),gd=/(PointerCapture)$|Capture$/i,kc=0,Fc={},vd=0;var et=class extends Error{name="FormatError"},Tn=class extends Error{constructor(t,i){super(i);this.code=t}code;name="EngineError"};var Wc=[1,0,0,0];function Mt(n,e){let t=4*e;return[n[t],n[t+1],n[t+2],n[t+3]]}function Ct(n,e){let t=3*e;return[n[t],n[t+1],n[t+2]]}function li([n,e,t,i],[r,s,o,a]){return[n*r-e*s-t*o-i*a,n*s+e*r+t*a-i*o,n*o-e*a+t*r+i*s,n*a+e*o-t*s+i*r]}function Xc([n,e,t,i]){return[n,-e,-t,-i]}function ci([n,e,t,i]){let r=Math.hypot(n,e,t,i);return r>0?[n/r,e/r,t/r,i/r]:[1,0,0,0]}function sr([n,e,t,i],[r,s,o]){let a=2*(t*o-i*s),l=2*(i*r-e*o),c=2*(e*s-t*r);return[r+n*a+t*c-i*l,s+n*l+i*a-e*c,o+n*c+e*l-t*a]}function Yn([n,e,t]){let i=Math.hypot(n,e,t),r=i>1e-8?Math.sin(i/2)/i:.5;return[Math.cos(i/2),n*r,e*r,t*r]}function or(n){let[e,t,i,r]=n[0]<0?n.map(a=>-a):n,s=Math.hypot(t,i,r),o=s>1e-8?2*Math.atan2(s,e)/s:2;return[t*o,i*o,r*o]}function qc(n,e,t){let i=n[0]*e[0]+n[1]*e[1]+n[2]*e[2]+n[3]*e[3],r=i<0?-1:1,s=Math.acos(Math.min(1,Math.abs(i))),[o,a]=s<1e-4?[1-t,r*t]:[Math.sin((1-t)*s)/Math.sin(s),r*Math.sin(t*s)/Math.sin(s)];return ci([o*n[0]+a*e[0],o*n[1]+a*e[1],o*n[2]+a*e[2],o*n[3]+a*e[3]])}function Pr([n,e,t,i]){return[1-2*(t*t+i*i),2*(e*t-n*i),2*(e*i+n*t),2*(e*t+n*i),1-2*(e*e+i*i),2*(t*i-n*e),2*(e*i-n*t),2*(t*i+n*e),1-2*(e*e+t*t)]}var w0=32767;function ko(n){let e=new Float32Array(4*n);for(let t=0;t<n;t++)e[4*t]=1;return{rotations:e,trans:new Float32Array(3)}}function $n(n){return{rotations:n.rotations.slice(),trans:n.trans.slice()}}function Yc(n,e,t){let i=new Float32Array(n.rotations.length);for(let r=0;4*r<i.length;r++)i.set(qc(Mt(n.rotations,r),Mt(e.rotations,r),t),4*r);return{rotations:i,trans:n.trans.map((r,s)=>r+t*(e.trans[s]-r))}}function Ad(n){let e=new Float32Array(n.length);for(let t=0;4*t<n.length;t++)e.set(ci(Mt(n,t)),4*t);return e}function Bo(n){let e=new DataView(new ArrayBuffer(2*n.rotations.length+12));for(let t=0;4*t<n.rotations.length;t++){let i=ci(Mt(n.rotations,t)),r=i[0]<0?-1:1;i.forEach((s,o)=>e.setInt16(8*t+2*o,Math.round(r*s*w0),!0))}return n.trans.forEach((t,i)=>e.setFloat32(2*n.rotations.length+4*i,t,!0)),e.buffer}function Ed(n,e){let t=8*e+12;if(n.byteLength!==t)throw new et(`a pose of ${e} joints has ${t} bytes, got ${n.byteLength}`);let i=new DataView(n),r=new Float32Array(4*e);for(let o=0;o<e;o++){let a=[0,1,2,3].map(l=>i.getInt16(8*o+2*l,!0));r.set(ci(a),4*o)}let s=Float32Array.from([0,1,2],o=>i.getFloat32(8*e+4*o,!0));if(!s.every(Number.isFinite))throw new et("a pose must be finite");return{rotations:r,trans:s}}var Ii=class{constructor({name:e,fps:t,count:i,start:r,held_out:s},o,a){this.rotations=o;this.trans=a;this.name=e,this.fps=t,this.count=i,this.start=r,this.heldOut=s}rotations;trans;name;fps;count;start;heldOut;poseAt(e){let t=Math.min(Math.max(e,0),this.count-1),i=Math.floor(t),r=t-i;return r===0?this.frame(i):Yc(this.frame(i),this.frame(i+1),r)}placeAt(e){return Ct(this.trans,e)}frame(e){let t=this.rotations.length/this.count;return{rotations:this.rotations.slice(e*t,(e+1)*t),trans:this.trans.slice(3*e,3*e+3)}}};var Ir=class{constructor(e){this.data=e;this.numJoints=e.parents.length,this.numVertices=e.restVertices.length/3,this.numFaces=e.faces.length/3}data;numJoints;numVertices;numFaces;get kind(){return this.data.kind}get gender(){return this.data.gender}get jointNames(){return this.data.jointNames}get parents(){return this.data.parents}get betas(){return this.data.shape?.betas??null}get shapeNames(){return this.data.shape?.names??[]}restPose(){return ko(this.numJoints)}joints(e,t){return this.jointsOf(e,this.restJoints(t))}restJoints(e){let{shape:t,restJoints:i}=this.data,r=i.slice();return t&&e&&$c(r,t.jointDirections,1,Td(e,t.betas)),r}restVertices(e){let{shape:t,restVertices:i}=this.data,r=i.slice();return t&&e&&$c(r,t.directions,t.step,Td(e,t.betas)),r}jointsOf(e,t){let i=new Float32Array(3*this.numJoints),r=new Float32Array(4*this.numJoints);for(let s=0;s<this.numJoints;s++){let o=ci(Mt(e.rotations,s)),a=this.data.parents[s],l=Ct(t,s);if(a<0){i.set(l.map((d,u)=>d+e.trans[u]),3*s),r.set(o,4*s);continue}let c=Mt(r,a),h=Ct(t,a),f=sr(c,[l[0]-h[0],l[1]-h[1],l[2]-h[2]]);i.set(f.map((d,u)=>d+i[3*a+u]),3*s),r.set(li(c,o),4*s)}return{positions:i,rotations:r}}},Lr=class{constructor(e){this.body=e;this.restVertices=e.restVertices(),this.restJoints=e.restJoints()}body;betas=null;restVertices;restJoints;setShape(e){this.betas=e,this.restVertices=this.body.restVertices(e),this.restJoints=this.body.restJoints(e)}get shape(){return this.betas??this.body.betas}joints(e){return this.body.jointsOf(e,this.restJoints)}pose(e){let t=this.joints(e),i=A0(t,this.restJoints),r=E0(this.body.data,this.corrected(e),i);return{vertices:r,normals:T0(r,this.body.data.faces),joints:t,bones:i}}corrected(e){let t=this.body.data.pose;if(!t)return this.restVertices;let i=new Float32Array(9*(this.body.numJoints-1));for(let s=1;s<this.body.numJoints;s++)Pr(ci(Mt(e.rotations,s))).forEach((a,l)=>i[9*(s-1)+l]=a-(l%4===0?1:0));let r=this.restVertices.slice();return $c(r,t.directions,t.step,i),r}};function Td(n,e){return e.map((t,i)=>i<n.length?n[i]-t:0)}function $c(n,e,t,i){i.forEach((r,s)=>{if(Math.abs(r)<1e-6)return;let o=r*t,a=s*n.length;for(let l=0;l<n.length;l++)n[l]+=o*e[a+l]})}function A0(n,e){let t=e.length/3,i=new Float32Array(12*t);for(let r=0;r<t;r++){let s=Pr(Mt(n.rotations,r)),[o,a,l]=Ct(e,r);for(let c=0;c<3;c++){let[h,f,d]=[s[3*c],s[3*c+1],s[3*c+2]];i.set([h,f,d,n.positions[3*r+c]-(h*o+f*a+d*l)],12*r+4*c)}}return i}function E0(n,e,t){let{skinJoints:i,skinWeights:r}=n,s=e.length/3,o=i.length/s,a=new Float32Array(e.length);for(let l=0;l<s;l++){let c=e[3*l],h=e[3*l+1],f=e[3*l+2],d=0,u=0,g=0;for(let _=l*o;_<(l+1)*o;_++){let p=r[_];if(p===0)break;let m=12*i[_];d+=p*(t[m]*c+t[m+1]*h+t[m+2]*f+t[m+3]),u+=p*(t[m+4]*c+t[m+5]*h+t[m+6]*f+t[m+7]),g+=p*(t[m+8]*c+t[m+9]*h+t[m+10]*f+t[m+11])}a[3*l]=d,a[3*l+1]=u,a[3*l+2]=g}return a}function T0(n,e){let t=new Float32Array(n.length);for(let i=0;i<e.length;i+=3){let r=3*e[i],s=3*e[i+1],o=3*e[i+2],a=n[s]-n[r],l=n[s+1]-n[r+1],c=n[s+2]-n[r+2],h=n[o]-n[r],f=n[o+1]-n[r+1],d=n[o+2]-n[r+2],u=l*d-c*f,g=c*h-a*d,_=a*f-l*h;for(let p of[r,s,o])t[p]+=u,t[p+1]+=g,t[p+2]+=_}for(let i=0;i<t.length;i+=3){let r=Math.sqrt(t[i]**2+t[i+1]**2+t[i+2]**2),s=r>1e-12?1/r:0;t[i]*=s,t[i+1]*=s,t[i+2]*=s}return t}var R0=1.06;function Cd(n,e,t,i,r){let s=Li(n.low,.5,n.high,.5),o=Jc(n,t,i,r);return{position:Li(s,1,C0(sr(e,[0,0,1]),t),o),target:s}}function Jc(n,e,t,i){let r=Li(n.high,.5,n.low,-.5),s=Li(r,1,e,-Zc(r,e)),o=Math.tan(t*Math.PI/360),a=(l,c)=>R0*l/Math.sin(Math.atan(c));return Math.max(a(Math.hypot(...r),o),a(Math.hypot(...s),o*i))}function C0(n,e){let t=Li(n,1,e,-Zc(n,e));if(Math.hypot(...t)<.1){let i=Math.abs(e[0])<.9?[1,0,0]:[0,0,1];t=Li(i,1,e,-Zc(i,e))}return t=Rd(t),Rd(Li(Li(t,1,P0(e,t),.3),1,e,.12))}function Li(n,e,t,i){return[0,1,2].map(r=>e*n[r]+i*t[r])}function Zc(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function P0(n,e){return[n[1]*e[2]-n[2]*e[1],n[2]*e[0]-n[0]*e[2],n[0]*e[1]-n[1]*e[0]]}function Rd(n){let e=Math.hypot(...n);return[n[0]/e,n[1]/e,n[2]/e]}var I0=1447310145,Pd=1,zo=16,Id=16,Kc={i8:Int8Array,u8:Uint8Array,i16:Int16Array,u16:Uint16Array,u32:Uint32Array,f32:Float32Array},Go=class n{constructor(e,t,i,r,s){this.kind=e;this.meta=t;this.bytes=i;this.start=r;this.entries=s}kind;meta;bytes;start;entries;static read(e){let t=new DataView(e);if(e.byteLength<zo||t.getUint32(0,!0)!==I0)throw new et("this is no avatar of the viewer: it does not start with A3DV");let i=t.getUint32(4,!0);if(i!==Pd)throw new et(`the avatar has format version ${i}, this page reads ${Pd}: export it anew`);let r=zo+t.getUint32(8,!0),s=t.getUint32(12,!0);if(s!==e.byteLength||r>s||r%Id!==0)throw new et(`the avatar is cut off: it has ${e.byteLength} bytes of ${s}`);let o=L0(new Uint8Array(e,zo,r-zo)),a=new Map;for(let[l,c]of Object.entries(o.arrays))a.set(l,D0(l,c,s-r));return new n(o.kind,o.meta,e,r,a)}has(e){return this.entries.has(e)}shape(e){return this.entry(e).shape}get(e,t,i){let r=this.entry(e);if(!(r.shape.length===i.length&&i.every((a,l)=>a===null||a===r.shape[l]))||!t.includes(r.type)){let a=`${t.join(" or ")} [${i.map(l=>l??"any").join(", ")}]`;throw new et(`array '${e}' must be ${a}, found ${r.type} [${r.shape.join(", ")}]`)}let o=Kc[r.type];return new o(this.bytes,this.start+r.offset,Ld(r.shape))}entry(e){let t=this.entries.get(e);if(!t)throw new et(`the avatar lacks the array '${e}'`);return t}};function L0(n){let e;try{e=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(n))}catch{throw new et("the avatar's header is not JSON: the file is damaged")}if(!Vo(e)||typeof e.kind!="string"||!Vo(e.meta)||!Vo(e.arrays))throw new et("the avatar's header must hold kind, meta and arrays");return{kind:e.kind,meta:e.meta,arrays:e.arrays}}function D0(n,e,t){let i=o=>Number.isSafeInteger(o)&&o>=0;if(!Vo(e)||typeof e.type!="string"||!Object.hasOwn(Kc,e.type)||!Array.isArray(e.shape)||!e.shape.every(i)||!i(e.offset)||e.offset%Id!==0)throw new et(`array '${n}' lacks a known type, a shape or an offset`);let r=e.type,s=e.shape;if(!(e.offset+Ld(s)*Kc[r].BYTES_PER_ELEMENT<=t))throw new et(`array '${n}' of shape [${s.join(", ")}] lies outside of the file`);return{type:r,shape:s,offset:e.offset}}function Vo(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function Ld(n){return n.reduce((e,t)=>e*t,1)}var ar=(n,e)=>typeof n=="string"?n:cr(e,"text",n),jc=(n,e)=>typeof n=="boolean"?n:cr(e,"true or false",n),hn=(n,e)=>typeof n=="number"&&Number.isFinite(n)?n:cr(e,"a number",n),Dr=(n,e)=>Number.isSafeInteger(n)&&n>=0?n:cr(e,"a natural number",n);function N0(...n){return(e,t)=>n.includes(e)?e:cr(t,n.join(" or "),e)}function Nr(n){return(e,t)=>e==null?null:n(e,t)}function Zn(n,e){return(t,i)=>!Array.isArray(t)||e!==void 0&&t.length!==e?cr(i,`a list${e===void 0?"":` of ${e}`}`,t):t.map((r,s)=>n(r,`${i}[${s}]`))}var Dd=Zn(hn,3);function lr(n){return(e,t)=>{if(typeof e!="object"||e===null||Array.isArray(e))return cr(t,"an object",e);let i=e;return Object.fromEntries(Object.entries(n).map(([r,s])=>[r,s(i[r],`${t}.${r}`)]))}}function cr(n,e,t){throw new et(`'${n}' must be ${e}, found ${(JSON.stringify(t)??"nothing").slice(0,60)}`)}var Ps=lr({low:hn,high:hn}),Qc=lr({count:Dr,frame:N0("triangle","world","bones"),weights:Ps,height:Ps,log_scale:Ps,color:Ps,shading_step:Nr(hn),dilation:Nr(hn)}),F0=lr({kind:ar,gender:ar,joint_names:Zn(ar),parents:Zn(hn),rest_vertices:Zn(Ps,3),shape:Nr(lr({betas:Zn(hn),step:hn,names:Nr(Zn(ar))})),pose_step:Nr(hn)}),eh=lr({name:ar,fps:hn,first:Dr,count:Dr,start:Nr(Dr),held_out:jc}),U0=lr({name:ar,R:Zn(hn,9),t:Dd,K:Zn(hn,9),width:Dr,height:Dr,held_out:jc,anchor:jc}),Nd=lr({name:ar,up:Dd,floor:hn,body:F0,gaussians:Qc,clips:Zn(eh),cameras:Zn(U0)});var O0=.3;function nh(n,e,t,i){let{count:r}=n,s=e.get("colors",["u8"],[r,4]),o={count:r,frame:n.frame,opacities:Uint8Array.from({length:r},(d,u)=>s[4*u+3]),shading:k0(n,e),weights:n.weights,height:n.height,logScale:n.log_scale,color:n.color,dilation:n.dilation??O0},a=new Uint32Array(s.slice().buffer),l=e.get("scales",["u32"],[r]),c=e.get("rotations",["u32"],[r]);if(n.frame==="bones")return{...o,hasViews:!1,...z0(e,r,i,a,l,c)};let h=e.has("views"),f=h?e.get("views",["u8"],[r]):new Uint8Array(r);return{...o,hasViews:h,...B0(n,e,t,a,l,c,f)}}function k0({count:n,shading_step:e},t){if(e===null)return null;let i=t.get("shading",["i8"],[n,24]),r=new Uint32Array(8*n),s=new Int8Array(r.buffer);for(let o=0;o<n;o++)s.set(i.subarray(24*o,24*o+24),32*o);return{words:r,step:e}}function B0(n,e,t,i,r,s,o){let{count:a}=n,l=e.get("face",["u16","u32"],[a]),c=e.get("weights",["u16"],[a,2]),h=e.get("height",["u16"],[a]),f={kind:n.frame,corners:new Uint32Array(3*a),weights:new Float32Array(3*a),heights:Float32Array.from(h,g=>th(g,n.height))},d=new Uint32Array(4*a),u=new Uint32Array(4*a);for(let g=0;g<a;g++){let _=3*l[g];if(_>=t.length)throw new et(`a Gaussian lies on face ${l[g]}, the body has ${t.length/3}`);let p=th(c[2*g],n.weights),m=th(c[2*g+1],n.weights);f.corners.set([t[_],t[_+1],t[_+2]],3*g),f.weights.set([p,m,1-p-m],3*g),d.set([l[g],c[2*g]|c[2*g+1]<<16,h[g]|o[g]<<16,i[g]],4*g),u.set([r[g],s[g],0,0],4*g)}return{anchors:f,places:d,shapes:u}}function z0(n,e,t,i,r,s){let o=n.get("means",["f32"],[e,3]),a=n.get("bones",["u8"],[e,4]),l=n.get("bone_weights",["u8"],[e,4]);if(!o.every(Number.isFinite))throw new et("array 'means' holds NaN or infinity");if(a.some(_=>_>=t))throw new et(`array 'bones' names joints beyond the body's ${t}`);let c=new Float32Array(4*e),h=new Uint32Array(o.slice().buffer),f=new Uint32Array(a.slice().buffer),d=new Uint32Array(l.slice().buffer),u=new Uint32Array(4*e),g=new Uint32Array(4*e);for(let _=0;_<e;_++){let p=l[4*_]+l[4*_+1]+l[4*_+2]+l[4*_+3];if(p===0)throw new et("a Gaussian follows no bone: its bone_weights are zero");for(let m=4*_;m<4*_+4;m++)c[m]=l[m]/p;u.set([h[3*_],h[3*_+1],h[3*_+2],i[_]],4*_),g.set([r[_],s[_],f[_],d[_]],4*_)}return{anchors:{kind:"bones",means:o,bones:a,weights:c},places:u,shapes:g}}function th(n,e){return e.low+n/65535*(e.high-e.low)}function Ho(n){let e=ih(n,"avatar"),t=Nd(e.meta,"meta"),i=new Ir(G0(t.body,e));return{name:t.name,up:V0(t),floor:t.floor,body:i,gaussians:nh(t.gaussians,e,i.data.faces,i.numJoints),clips:Ud(t.clips,e,i.numJoints),cameras:t.cameras.map($0)}}function Fd(n,e){let t=ih(n,"gaussians");return nh(Qc(t.meta,"meta"),t,e.data.faces,e.numJoints)}function Is(n,e){let t=ih(n,"motion");return Ud([eh(t.meta,"meta")],t,e.numJoints)[0]}function ih(n,e){let t=Go.read(n);if(t.kind!==e)throw new et(`the file holds '${t.kind}', expected '${e}'`);return t}function V0({up:n}){let e=Math.hypot(...n);if(!(e>0))throw new et("'meta.up' must not be zero");return[n[0]/e,n[1]/e,n[2]/e]}function G0(n,e){let t=n.parents.length,[i]=e.shape("rest_vertices"),[r]=e.shape("faces"),[,s]=e.shape("skin_joints");if(t===0||n.joint_names.length!==t||!n.parents.every(H0))throw new et("'meta.body' must name every joint, and parents before their children");let o=Uint32Array.from(e.get("faces",["u16","u32"],[null,3])),a=e.get("skin_joints",["u8"],[i,s??null]);if(o.some(l=>l>=i)||a.some(l=>l>=t))throw new et("a face or a weight refers to a vertex or joint that the body lacks");return{kind:n.kind,gender:n.gender,jointNames:n.joint_names,parents:n.parents,restVertices:W0(n,e,i),restJoints:e.get("rest_joints",["f32"],[t,3]),faces:o,faceParts:e.get("face_parts",["u8"],[r]),skinJoints:a,skinWeights:X0(e,i,s),shape:q0(n,e,i,t),pose:Y0(n,e,i,t)}}function H0(n,e){return Number.isInteger(n)&&n<e&&(e===0?n===-1:n>=0)}function W0(n,e,t){let i=e.get("rest_vertices",["u16"],[t,3]);return Float32Array.from(i,(r,s)=>{let{low:o,high:a}=n.rest_vertices[s%3];return o+r/65535*(a-o)})}function X0(n,e,t){let i=n.get("skin_weights",["u16"],[e,t]),r=Float32Array.from(i);for(let s=0;s<r.length;s+=t){let o=r.subarray(s,s+t),a=o.reduce((l,c)=>l+c,0);if(a===0)throw new et("a vertex has no skinning weight");o.forEach((l,c)=>o[c]=l/a)}return r}function q0(n,e,t,i){if(!n.shape)return null;let{betas:r,step:s,names:o}=n.shape;return{betas:Float32Array.from(r),directions:e.get("shape_directions",["i16"],[r.length,t,3]),step:s,jointDirections:e.get("shape_joint_directions",["f32"],[r.length,i,3]),names:o??[]}}function Y0(n,e,t,i){return n.pose_step===null?null:{directions:e.get("pose_directions",["i16"],[9*(i-1),t,3]),step:n.pose_step}}function Ud(n,e,t){let i=n.reduce((o,a)=>o+a.count,0),r=e.get("clip_rotations",["i16"],[i,t,4]),s=e.get("clip_trans",["f32"],[i,3]);return n.map(o=>{let{first:a,count:l}=o;if(l<1||a+l>i||!(o.fps>0))throw new et(`clip '${o.name}' lies outside of the ${i} frames that there are`);let c=4*t,h=Ad(r.subarray(a*c,(a+l)*c));return new Ii(o,h,s.slice(3*a,3*(a+l)))})}function $0(n){if(n.width<1||n.height<1)throw new et(`camera '${n.name}' has no size`);return n}var Wo=.01,Xo=200;function Z0({R:n,t:e,K:t,...i},r,s){let o=r/i.width,a=s/i.height;return{R:n,t:e,focal:[t[0]*o,t[4]*a],centre:[t[2]*o,t[5]*a],width:r,height:s}}function rh(n,e,t){let i=Math.min(e/n.width,t/n.height),r={width:i*n.width,height:i*n.height};return{x:(e-r.width)/2,y:(t-r.height)/2,...r}}function qo(n,e,t){let i=rh(n,e,t),r=Z0(n,i.width,i.height);return{...r,centre:[r.centre[0]+i.x,r.centre[1]+i.y],width:e,height:t}}function Od(n,e,t,i,r){let s=Pr(e),o=[s[0],s[3],s[6],-s[1],-s[4],-s[7],-s[2],-s[5],-s[8]],a=[0,1,2].map(c=>-zd(o,c,n)),l=r/2/Math.tan(t*Math.PI/360);return{R:o,t:a,focal:[l,l],centre:[i/2,r/2],width:i,height:r}}function Fr({R:n,t:e}){return[0,1,2].map(t=>-(n[t]*e[0]+n[3+t]*e[1]+n[6+t]*e[2]))}function kd({R:n,t:e,focal:t,centre:i},r){let[s,o,a]=[0,1,2].map(l=>zd(n,l,r)+e[l]);return[i[0]+t[0]*s/a,i[1]+t[1]*o/a,a]}function sh({R:n,t:e}){return[n[6],n[7],n[8],e[2]]}function Bd(n,{R:e,t}){n.set(e[0],e[1],e[2],t[0],-e[3],-e[4],-e[5],-t[1],-e[6],-e[7],-e[8],-t[2],0,0,0,1)}function Yo(n,{focal:e,centre:t,width:i,height:r}){let s=2*e[0]/i,o=2*e[1]/r,a=1-2*t[0]/i,l=2*t[1]/r-1,[c,h]=oh();n.set(s,0,a,0,0,o,l,0,0,0,-c,h,0,0,-1,0)}function oh(){return[(Xo+Wo)/(Xo-Wo),-2*Xo*Wo/(Xo-Wo)]}function zd(n,e,[t,i,r]){return n[3*e]*t+n[3*e+1]*i+n[3*e+2]*r}var qi={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Yi={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},hf=0,Lh=1,uf=2;var eo=1,df=2,ss=3,$i=0,rn=1,Qt=2,yr=0,os=1,Dh=2,Nh=3,Fh=4,Ln=5;var xi=100,ff=101,pf=102,mf=103,gf=104,vf=200,Dn=201,yf=202,_f=203,Uh=204,vn=205,xf=206,bf=207,Sf=208,Mf=209,wf=210,Af=211,Ef=212,Tf=213,Rf=214,ga=0,va=1,ya=2,Jr=3,_a=4,xa=5,ba=6,Sa=7,Oh=0,Cf=1,Pf=2,ei=0,kh=1,Bh=2,zh=3,Vh=4,Gh=5,Hh=6,Wh=7;var Xh=300,_r=301,as=302,Wa=303,Xa=304,Ma=1e3,Kn=1001,wa=1002,vt=1003,If=1004;var to=1005;var Wt=1006,qa=1007;var bi=1008;var sn=1009,qh=1010,Yh=1011,ls=1012,Ya=1013,on=1014,yn=1015,Vn=1016,$a=1017,Za=1018,xr=1020,$h=35902,Zh=35899,Jh=1021,Kh=1022,_n=1023,gi=1026,Si=1027,no=1028,cs=1029,Zi=1030,hs=1031;var Ji=1033,io=33776,ro=33777,so=33778,oo=33779,Ja=35840,Ka=35841,ja=35842,Qa=35843,el=36196,tl=37492,nl=37496,il=37488,rl=37489,ao=37490,sl=37491,ol=37808,al=37809,ll=37810,cl=37811,hl=37812,ul=37813,dl=37814,fl=37815,pl=37816,ml=37817,gl=37818,vl=37819,yl=37820,_l=37821,xl=36492,bl=36494,Sl=36495,Ml=36283,wl=36284,lo=36285,Al=36286;var Bs=2300,Aa=2301,pa=2302,Eh=2303,Th=2400,Rh=2401,Ch=2402;var Lf=3200;var jh=0,Df=1,Mi="",fn="srgb",mr="srgb-linear",zs="linear",st="srgb";var ma=7680;var Nf=519,Ff=512,Uf=513,Of=514,Qh=515,kf=516,Bf=517,eu=518,tu=519,zf=35044,co=35048;var en="300 es",Cn=2e3,Vs=2001;function J0(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function K0(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Gs(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function Vf(){let n=Gs("canvas");return n.style.display="block",n}var Vd={},Kr=null;function nu(...n){let e="THREE."+n.shift();Kr?Kr("log",e,...n):console.log(e,...n)}function Gf(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function De(...n){n=Gf(n);let e="THREE."+n.shift();if(Kr)Kr("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function Fe(...n){n=Gf(n);let e="THREE."+n.shift();if(Kr)Kr("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Us(...n){let e=n.join(" ");e in Vd||(Vd[e]=!0,De(...n))}function Hf(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}var Wf={[ga]:ga,[ya]:ba,[_a]:_a,[Jr]:xa,[va]:va,[ba]:ya,[Sa]:Sa,[xa]:Jr},Bn=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let r=i[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let r=i.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Jt=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],Gd=1234567,Os=Math.PI/180,jr=180/Math.PI;function us(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Jt[n&255]+Jt[n>>8&255]+Jt[n>>16&255]+Jt[n>>24&255]+"-"+Jt[e&255]+Jt[e>>8&255]+"-"+Jt[e>>16&15|64]+Jt[e>>24&255]+"-"+Jt[t&63|128]+Jt[t>>8&255]+"-"+Jt[t>>16&255]+Jt[t>>24&255]+Jt[i&255]+Jt[i>>8&255]+Jt[i>>16&255]+Jt[i>>24&255]).toLowerCase()}function We(n,e,t){return Math.max(e,Math.min(t,n))}function iu(n,e){return(n%e+e)%e}function j0(n,e,t,i,r){return i+(n-e)*(r-i)/(t-e)}function Q0(n,e,t){return n!==e?(t-n)/(e-n):0}function ks(n,e,t){return(1-t)*n+t*e}function ev(n,e,t,i){return ks(n,e,1-Math.exp(-t*i))}function tv(n,e=1){return e-Math.abs(iu(n,e*2)-e)}function nv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function iv(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function rv(n,e){return n+Math.floor(Math.random()*(e-n+1))}function sv(n,e){return n+Math.random()*(e-n)}function ov(n){return n*(.5-Math.random())}function av(n){n!==void 0&&(Gd=n);let e=Gd+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function lv(n){return n*Os}function cv(n){return n*jr}function hv(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function uv(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function ru(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function dv(n,e,t,i,r){let s=Math.cos,o=Math.sin,a=s(t/2),l=o(t/2),c=s((e+i)/2),h=o((e+i)/2),f=s((e-i)/2),d=o((e-i)/2),u=s((i-e)/2),g=o((i-e)/2);switch(r){case"XYX":n.set(a*h,l*f,l*d,a*c);break;case"YZY":n.set(l*d,a*h,l*f,a*c);break;case"ZXZ":n.set(l*f,l*d,a*h,a*c);break;case"XZX":n.set(a*h,l*g,l*u,a*c);break;case"YXY":n.set(l*u,a*h,l*g,a*c);break;case"ZYZ":n.set(l*g,l*u,a*h,a*c);break;default:De("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function su(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function Xf(n,e){if(e.constructor===Float32Array)return n;let t=su(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function qf(n,e){if(e.constructor===Float32Array)return n;let t=su(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var br={DEG2RAD:Os,RAD2DEG:jr,generateUUID:us,clamp:We,euclideanModulo:iu,mapLinear:j0,inverseLerp:Q0,lerp:ks,damp:ev,pingpong:tv,smoothstep:nv,smootherstep:iv,randInt:rv,randFloat:sv,randFloatSpread:ov,seededRandom:av,degToRad:lv,radToDeg:cv,isPowerOfTwo:hv,ceilPowerOfTwo:uv,floorPowerOfTwo:ru,setQuaternionFromProperEuler:dv,normalize:qf,denormalize:Xf},Ee=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=We(this.x,e.x,t.x),this.y=We(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=We(this.x,e,t),this.y=We(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(We(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(We(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*i-o*r+e.x,this.y=s*r+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},It=class{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,o,a){let l=i[r+0],c=i[r+1],h=i[r+2],f=i[r+3],d=s[o+0],u=s[o+1],g=s[o+2],_=s[o+3];if(f!==_||l!==d||c!==u||h!==g){let p=l*d+c*u+h*g+f*_;p<0&&(d=-d,u=-u,g=-g,_=-_,p=-p);let m=1-a;if(p<.9995){let S=Math.acos(p),E=Math.sin(S);m=Math.sin(m*S)/E,a=Math.sin(a*S)/E,l=l*m+d*a,c=c*m+u*a,h=h*m+g*a,f=f*m+_*a}else{l=l*m+d*a,c=c*m+u*a,h=h*m+g*a,f=f*m+_*a;let S=1/Math.sqrt(l*l+c*c+h*h+f*f);l*=S,c*=S,h*=S,f*=S}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=f}static multiplyQuaternionsFlat(e,t,i,r,s,o){let a=i[r],l=i[r+1],c=i[r+2],h=i[r+3],f=s[o],d=s[o+1],u=s[o+2],g=s[o+3];return e[t]=a*g+h*f+l*u-c*d,e[t+1]=l*g+h*d+c*f-a*u,e[t+2]=c*g+h*u+a*d-l*f,e[t+3]=h*g-a*f-l*d-c*u,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(r/2),f=a(s/2),d=l(i/2),u=l(r/2),g=l(s/2);switch(o){case"XYZ":this._x=d*h*f+c*u*g,this._y=c*u*f-d*h*g,this._z=c*h*g+d*u*f,this._w=c*h*f-d*u*g;break;case"YXZ":this._x=d*h*f+c*u*g,this._y=c*u*f-d*h*g,this._z=c*h*g-d*u*f,this._w=c*h*f+d*u*g;break;case"ZXY":this._x=d*h*f-c*u*g,this._y=c*u*f+d*h*g,this._z=c*h*g+d*u*f,this._w=c*h*f-d*u*g;break;case"ZYX":this._x=d*h*f-c*u*g,this._y=c*u*f+d*h*g,this._z=c*h*g-d*u*f,this._w=c*h*f+d*u*g;break;case"YZX":this._x=d*h*f+c*u*g,this._y=c*u*f+d*h*g,this._z=c*h*g-d*u*f,this._w=c*h*f-d*u*g;break;case"XZY":this._x=d*h*f-c*u*g,this._y=c*u*f-d*h*g,this._z=c*h*g+d*u*f,this._w=c*h*f+d*u*g;break;default:De("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],f=t[10],d=i+a+f;if(d>0){let u=.5/Math.sqrt(d+1);this._w=.25/u,this._x=(h-l)*u,this._y=(s-c)*u,this._z=(o-r)*u}else if(i>a&&i>f){let u=2*Math.sqrt(1+i-a-f);this._w=(h-l)/u,this._x=.25*u,this._y=(r+o)/u,this._z=(s+c)/u}else if(a>f){let u=2*Math.sqrt(1+a-i-f);this._w=(s-c)/u,this._x=(r+o)/u,this._y=.25*u,this._z=(l+h)/u}else{let u=2*Math.sqrt(1+f-i-a);this._w=(o-r)/u,this._x=(s+c)/u,this._y=(l+h)/u,this._z=.25*u}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(We(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-i*c,this._z=s*h+o*c+i*l-r*a,this._w=o*h-i*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},F=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(Hd.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(Hd.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*i),h=2*(a*t-s*r),f=2*(s*i-o*t);return this.x=t+l*c+o*f-a*h,this.y=i+l*h+a*c-s*f,this.z=r+l*f+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=We(this.x,e.x,t.x),this.y=We(this.y,e.y,t.y),this.z=We(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=We(this.x,e,t),this.y=We(this.y,e,t),this.z=We(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(We(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-i*l,this.z=i*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return ah.copy(this).projectOnVector(e),this.sub(ah)}reflect(e){return this.sub(ah.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(We(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},ah=new F,Hd=new It,Ne=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c)}set(e,t,i,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],f=i[7],d=i[2],u=i[5],g=i[8],_=r[0],p=r[3],m=r[6],S=r[1],E=r[4],M=r[7],R=r[2],T=r[5],y=r[8];return s[0]=o*_+a*S+l*R,s[3]=o*p+a*E+l*T,s[6]=o*m+a*M+l*y,s[1]=c*_+h*S+f*R,s[4]=c*p+h*E+f*T,s[7]=c*m+h*M+f*y,s[2]=d*_+u*S+g*R,s[5]=d*p+u*E+g*T,s[8]=d*m+u*M+g*y,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*s*h+i*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],f=h*o-a*c,d=a*l-h*s,u=c*s-o*l,g=t*f+i*d+r*u;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/g;return e[0]=f*_,e[1]=(r*c-h*i)*_,e[2]=(a*i-r*o)*_,e[3]=d*_,e[4]=(h*t-r*l)*_,e[5]=(r*s-a*t)*_,e[6]=u*_,e[7]=(i*l-c*t)*_,e[8]=(o*t-i*s)*_,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Us("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(lh.makeScale(e,t)),this}rotate(e){return Us("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(lh.makeRotation(-e)),this}translate(e,t){return Us("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(lh.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},lh=new Ne,Wd=new Ne().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),Xd=new Ne().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function fv(){let n={enabled:!0,workingColorSpace:mr,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===st&&(r.r=mi(r.r),r.g=mi(r.g),r.b=mi(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===st&&(r.r=Zr(r.r),r.g=Zr(r.g),r.b=Zr(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===Mi?zs:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[mr]:{primaries:e,whitePoint:i,transfer:zs,toXYZ:Wd,fromXYZ:Xd,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:fn},outputColorSpaceConfig:{drawingBufferColorSpace:fn}},[fn]:{primaries:e,whitePoint:i,transfer:st,toXYZ:Wd,fromXYZ:Xd,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:fn}}}),n}var He=fv();function mi(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function Zr(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Ur,Ea=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Ur===void 0&&(Ur=Gs("canvas")),Ur.width=e.width,Ur.height=e.height;let r=Ur.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=Ur}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Gs("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=mi(s[o]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(mi(t[i]/255)*255):t[i]=mi(t[i]);return{data:t,width:e.width,height:e.height}}else return De("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},pv=0,Qr=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:pv++}),this.uuid=us(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(ch(r[o].image)):s.push(ch(r[o]))}else s=ch(r);i.url=s}return t||(e.images[this.uuid]=i),i}};function ch(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Ea.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(De("Texture: Unable to serialize Texture."),{})}var mv=0,hh=new F,jt=class n extends Bn{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Kn,r=Kn,s=Wt,o=bi,a=_n,l=sn,c=n.DEFAULT_ANISOTROPY,h=Mi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:mv++}),this.uuid=us(),this.name="",this.source=new Qr(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Ee(0,0),this.repeat=new Ee(1,1),this.center=new Ee(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Ne,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(hh).x}get height(){return this.source.getSize(hh).y}get depth(){return this.source.getSize(hh).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){De(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){De(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==Xh)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Ma:e.x=e.x-Math.floor(e.x);break;case Kn:e.x=e.x<0?0:1;break;case wa:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Ma:e.y=e.y-Math.floor(e.y);break;case Kn:e.y=e.y<0?0:1;break;case wa:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};jt.DEFAULT_IMAGE=null;jt.DEFAULT_MAPPING=Xh;jt.DEFAULT_ANISOTROPY=1;var yt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*i+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*i+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*i+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s,l=e.elements,c=l[0],h=l[4],f=l[8],d=l[1],u=l[5],g=l[9],_=l[2],p=l[6],m=l[10];if(Math.abs(h-d)<.01&&Math.abs(f-_)<.01&&Math.abs(g-p)<.01){if(Math.abs(h+d)<.1&&Math.abs(f+_)<.1&&Math.abs(g+p)<.1&&Math.abs(c+u+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let E=(c+1)/2,M=(u+1)/2,R=(m+1)/2,T=(h+d)/4,y=(f+_)/4,w=(g+p)/4;return E>M&&E>R?E<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(E),r=T/i,s=y/i):M>R?M<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(M),i=T/r,s=w/r):R<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(R),i=y/s,r=w/s),this.set(i,r,s,t),this}let S=Math.sqrt((p-g)*(p-g)+(f-_)*(f-_)+(d-h)*(d-h));return Math.abs(S)<.001&&(S=1),this.x=(p-g)/S,this.y=(f-_)/S,this.z=(d-h)/S,this.w=Math.acos((c+u+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=We(this.x,e.x,t.x),this.y=We(this.y,e.y,t.y),this.z=We(this.z,e.z,t.z),this.w=We(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=We(this.x,e,t),this.y=We(this.y,e,t),this.z=We(this.z,e,t),this.w=We(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(We(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Ta=class extends Bn{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:Wt,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new yt(0,0,e,t),this.scissorTest=!1,this.viewport=new yt(0,0,e,t),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new jt({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:Wt,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new Qr(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Xt=class extends Ta{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},Hs=class extends jt{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=vt,this.minFilter=vt,this.wrapR=Kn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Ra=class extends jt{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=vt,this.minFilter=vt,this.wrapR=Kn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var xt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,o,a,l,c,h,f,d,u,g,_,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c,h,f,d,u,g,_,p)}set(e,t,i,r,s,o,a,l,c,h,f,d,u,g,_,p){let m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=r,m[1]=s,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=f,m[14]=d,m[3]=u,m[7]=g,m[11]=_,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,r=1/Or.setFromMatrixColumn(e,0).length(),s=1/Or.setFromMatrixColumn(e,1).length(),o=1/Or.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,r=e.y,s=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),f=Math.sin(s);if(e.order==="XYZ"){let d=o*h,u=o*f,g=a*h,_=a*f;t[0]=l*h,t[4]=-l*f,t[8]=c,t[1]=u+g*c,t[5]=d-_*c,t[9]=-a*l,t[2]=_-d*c,t[6]=g+u*c,t[10]=o*l}else if(e.order==="YXZ"){let d=l*h,u=l*f,g=c*h,_=c*f;t[0]=d+_*a,t[4]=g*a-u,t[8]=o*c,t[1]=o*f,t[5]=o*h,t[9]=-a,t[2]=u*a-g,t[6]=_+d*a,t[10]=o*l}else if(e.order==="ZXY"){let d=l*h,u=l*f,g=c*h,_=c*f;t[0]=d-_*a,t[4]=-o*f,t[8]=g+u*a,t[1]=u+g*a,t[5]=o*h,t[9]=_-d*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let d=o*h,u=o*f,g=a*h,_=a*f;t[0]=l*h,t[4]=g*c-u,t[8]=d*c+_,t[1]=l*f,t[5]=_*c+d,t[9]=u*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let d=o*l,u=o*c,g=a*l,_=a*c;t[0]=l*h,t[4]=_-d*f,t[8]=g*f+u,t[1]=f,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=u*f+g,t[10]=d-_*f}else if(e.order==="XZY"){let d=o*l,u=o*c,g=a*l,_=a*c;t[0]=l*h,t[4]=-f,t[8]=c*h,t[1]=d*f+_,t[5]=o*h,t[9]=u*f-g,t[2]=g*f-u,t[6]=a*h,t[10]=_*f+d}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(gv,e,vv)}lookAt(e,t,i){let r=this.elements;return un.subVectors(e,t),un.lengthSq()===0&&(un.z=1),un.normalize(),Di.crossVectors(i,un),Di.lengthSq()===0&&(Math.abs(i.z)===1?un.x+=1e-4:un.z+=1e-4,un.normalize(),Di.crossVectors(i,un)),Di.normalize(),$o.crossVectors(un,Di),r[0]=Di.x,r[4]=$o.x,r[8]=un.x,r[1]=Di.y,r[5]=$o.y,r[9]=un.y,r[2]=Di.z,r[6]=$o.z,r[10]=un.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],f=i[5],d=i[9],u=i[13],g=i[2],_=i[6],p=i[10],m=i[14],S=i[3],E=i[7],M=i[11],R=i[15],T=r[0],y=r[4],w=r[8],U=r[12],I=r[1],D=r[5],z=r[9],W=r[13],L=r[2],X=r[6],Y=r[10],G=r[14],te=r[3],H=r[7],Q=r[11],ee=r[15];return s[0]=o*T+a*I+l*L+c*te,s[4]=o*y+a*D+l*X+c*H,s[8]=o*w+a*z+l*Y+c*Q,s[12]=o*U+a*W+l*G+c*ee,s[1]=h*T+f*I+d*L+u*te,s[5]=h*y+f*D+d*X+u*H,s[9]=h*w+f*z+d*Y+u*Q,s[13]=h*U+f*W+d*G+u*ee,s[2]=g*T+_*I+p*L+m*te,s[6]=g*y+_*D+p*X+m*H,s[10]=g*w+_*z+p*Y+m*Q,s[14]=g*U+_*W+p*G+m*ee,s[3]=S*T+E*I+M*L+R*te,s[7]=S*y+E*D+M*X+R*H,s[11]=S*w+E*z+M*Y+R*Q,s[15]=S*U+E*W+M*G+R*ee,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],f=e[6],d=e[10],u=e[14],g=e[3],_=e[7],p=e[11],m=e[15],S=l*u-c*d,E=a*u-c*f,M=a*d-l*f,R=o*u-c*h,T=o*d-l*h,y=o*f-a*h;return t*(_*S-p*E+m*M)-i*(g*S-p*R+m*T)+r*(g*E-_*R+m*y)-s*(g*M-_*T+p*y)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],f=e[9],d=e[10],u=e[11],g=e[12],_=e[13],p=e[14],m=e[15],S=t*a-i*o,E=t*l-r*o,M=t*c-s*o,R=i*l-r*a,T=i*c-s*a,y=r*c-s*l,w=h*_-f*g,U=h*p-d*g,I=h*m-u*g,D=f*p-d*_,z=f*m-u*_,W=d*m-u*p,L=S*W-E*z+M*D+R*I-T*U+y*w;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let X=1/L;return e[0]=(a*W-l*z+c*D)*X,e[1]=(r*z-i*W-s*D)*X,e[2]=(_*y-p*T+m*R)*X,e[3]=(d*T-f*y-u*R)*X,e[4]=(l*I-o*W-c*U)*X,e[5]=(t*W-r*I+s*U)*X,e[6]=(p*M-g*y-m*E)*X,e[7]=(h*y-d*M+u*E)*X,e[8]=(o*z-a*I+c*w)*X,e[9]=(i*I-t*z-s*w)*X,e[10]=(g*T-_*M+m*S)*X,e[11]=(f*M-h*T-u*S)*X,e[12]=(a*U-o*D-l*w)*X,e[13]=(t*D-i*U+r*w)*X,e[14]=(_*E-g*R-p*S)*X,e[15]=(h*R-f*E+d*S)*X,this}scale(e){let t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),r=Math.sin(t),s=1-i,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+i,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+i,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,o){return this.set(1,i,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,f=a+a,d=s*c,u=s*h,g=s*f,_=o*h,p=o*f,m=a*f,S=l*c,E=l*h,M=l*f,R=i.x,T=i.y,y=i.z;return r[0]=(1-(_+m))*R,r[1]=(u+M)*R,r[2]=(g-E)*R,r[3]=0,r[4]=(u-M)*T,r[5]=(1-(d+m))*T,r[6]=(p+S)*T,r[7]=0,r[8]=(g+E)*y,r[9]=(p-S)*y,r[10]=(1-(d+_))*y,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let o=Or.set(r[0],r[1],r[2]).length(),a=Or.set(r[4],r[5],r[6]).length(),l=Or.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Un.copy(this);let c=1/o,h=1/a,f=1/l;return Un.elements[0]*=c,Un.elements[1]*=c,Un.elements[2]*=c,Un.elements[4]*=h,Un.elements[5]*=h,Un.elements[6]*=h,Un.elements[8]*=f,Un.elements[9]*=f,Un.elements[10]*=f,t.setFromRotationMatrix(Un),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,r,s,o,a=Cn,l=!1){let c=this.elements,h=2*s/(t-e),f=2*s/(i-r),d=(t+e)/(t-e),u=(i+r)/(i-r),g,_;if(l)g=s/(o-s),_=o*s/(o-s);else if(a===Cn)g=-(o+s)/(o-s),_=-2*o*s/(o-s);else if(a===Vs)g=-o/(o-s),_=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=d,c[12]=0,c[1]=0,c[5]=f,c[9]=u,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,o,a=Cn,l=!1){let c=this.elements,h=2/(t-e),f=2/(i-r),d=-(t+e)/(t-e),u=-(i+r)/(i-r),g,_;if(l)g=1/(o-s),_=o/(o-s);else if(a===Cn)g=-2/(o-s),_=-(o+s)/(o-s);else if(a===Vs)g=-1/(o-s),_=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=d,c[1]=0,c[5]=f,c[9]=0,c[13]=u,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Or=new F,Un=new xt,gv=new F(0,0,0),vv=new F(1,1,1),Di=new F,$o=new F,un=new F,qd=new xt,Yd=new It,Bi=class n{constructor(e=0,t=0,i=0,r=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],f=r[2],d=r[6],u=r[10];switch(t){case"XYZ":this._y=Math.asin(We(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,u),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(d,c),this._z=0);break;case"YXZ":this._x=Math.asin(-We(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,u),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-f,s),this._z=0);break;case"ZXY":this._x=Math.asin(We(d,-1,1)),Math.abs(d)<.9999999?(this._y=Math.atan2(-f,u),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-We(f,-1,1)),Math.abs(f)<.9999999?(this._x=Math.atan2(d,u),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(We(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-f,s)):(this._x=0,this._y=Math.atan2(a,u));break;case"XZY":this._z=Math.asin(-We(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(d,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,u),this._y=0);break;default:De("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return qd.makeRotationFromQuaternion(e),this.setFromRotationMatrix(qd,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return Yd.setFromEuler(this),this.setFromQuaternion(Yd,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Bi.DEFAULT_ORDER="XYZ";var Ws=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},yv=0,$d=new F,kr=new It,hi=new xt,Zo=new F,Ls=new F,_v=new F,xv=new It,Zd=new F(1,0,0),Jd=new F(0,1,0),Kd=new F(0,0,1),jd={type:"added"},bv={type:"removed"},Br={type:"childadded",child:null},uh={type:"childremoved",child:null},In=class n extends Bn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:yv++}),this.uuid=us(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new F,t=new Bi,i=new It,r=new F(1,1,1);function s(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new xt},normalMatrix:{value:new Ne}}),this.matrix=new xt,this.matrixWorld=new xt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ws,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return kr.setFromAxisAngle(e,t),this.quaternion.multiply(kr),this}rotateOnWorldAxis(e,t){return kr.setFromAxisAngle(e,t),this.quaternion.premultiply(kr),this}rotateX(e){return this.rotateOnAxis(Zd,e)}rotateY(e){return this.rotateOnAxis(Jd,e)}rotateZ(e){return this.rotateOnAxis(Kd,e)}translateOnAxis(e,t){return $d.copy(e).applyQuaternion(this.quaternion),this.position.add($d.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(Zd,e)}translateY(e){return this.translateOnAxis(Jd,e)}translateZ(e){return this.translateOnAxis(Kd,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(hi.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?Zo.copy(e):Zo.set(e,t,i);let r=this.parent;this.updateWorldMatrix(!0,!1),Ls.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?hi.lookAt(Ls,Zo,this.up):hi.lookAt(Zo,Ls,this.up),this.quaternion.setFromRotationMatrix(hi),r&&(hi.extractRotation(r.matrixWorld),kr.setFromRotationMatrix(hi),this.quaternion.premultiply(kr.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(Fe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(jd),Br.child=e,this.dispatchEvent(Br),Br.child=null):Fe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(bv),uh.child=e,this.dispatchEvent(uh),uh.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),hi.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),hi.multiply(e.parent.matrixWorld)),e.applyMatrix4(hi),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(jd),Br.child=e,this.dispatchEvent(Br),Br.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ls,e,_v),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Ls,xv,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let f=l[c];s(e.shapes,f)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),f=o(e.shapes),d=o(e.skeletons),u=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),f.length>0&&(i.shapes=f),d.length>0&&(i.skeletons=d),u.length>0&&(i.animations=u),g.length>0&&(i.nodes=g)}return i.object=r,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};In.DEFAULT_UP=new F(0,1,0);In.DEFAULT_MATRIX_AUTO_UPDATE=!0;In.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var pr=class extends In{constructor(){super(),this.isGroup=!0,this.type="Group"}},Sv={type:"move"},es=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new pr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new pr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new F,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new F),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new pr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new F,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new F,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let _ of e.hand.values()){let p=t.getJointPose(_,i),m=this._getHandJoint(c,_);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let h=c.joints["index-finger-tip"],f=c.joints["thumb-tip"],d=h.position.distanceTo(f.position),u=.02,g=.005;c.inputState.pinching&&d>u+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&d<=u-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(Sv)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new pr;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},Yf={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Ni={h:0,s:0,l:0},Jo={h:0,s:0,l:0};function dh(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var Ke=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=fn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,He.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=He.workingColorSpace){return this.r=e,this.g=t,this.b=i,He.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=He.workingColorSpace){if(e=iu(e,1),t=We(t,0,1),i=We(i,0,1),t===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+t):i+t-i*t,o=2*i-s;this.r=dh(o,s,e+1/3),this.g=dh(o,s,e),this.b=dh(o,s,e-1/3)}return He.colorSpaceToWorking(this,r),this}setStyle(e,t=fn){function i(s){s!==void 0&&parseFloat(s)<1&&De("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:De("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);De("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=fn){let i=Yf[e.toLowerCase()];return i!==void 0?this.setHex(i,t):De("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=mi(e.r),this.g=mi(e.g),this.b=mi(e.b),this}copyLinearToSRGB(e){return this.r=Zr(e.r),this.g=Zr(e.g),this.b=Zr(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=fn){return He.workingToColorSpace(Kt.copy(this),e),Math.round(We(Kt.r*255,0,255))*65536+Math.round(We(Kt.g*255,0,255))*256+Math.round(We(Kt.b*255,0,255))}getHexString(e=fn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=He.workingColorSpace){He.workingToColorSpace(Kt.copy(this),t);let i=Kt.r,r=Kt.g,s=Kt.b,o=Math.max(i,r,s),a=Math.min(i,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let f=o-a;switch(c=h<=.5?f/(o+a):f/(2-o-a),o){case i:l=(r-s)/f+(r<s?6:0);break;case r:l=(s-i)/f+2;break;case s:l=(i-r)/f+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=He.workingColorSpace){return He.workingToColorSpace(Kt.copy(this),t),e.r=Kt.r,e.g=Kt.g,e.b=Kt.b,e}getStyle(e=fn){He.workingToColorSpace(Kt.copy(this),e);let t=Kt.r,i=Kt.g,r=Kt.b;return e!==fn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(Ni),this.setHSL(Ni.h+e,Ni.s+t,Ni.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Ni),e.getHSL(Jo);let i=ks(Ni.h,Jo.h,t),r=ks(Ni.s,Jo.s,t),s=ks(Ni.l,Jo.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},Kt=new Ke;Ke.NAMES=Yf;var vi=class extends In{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Bi,this.environmentIntensity=1,this.environmentRotation=new Bi,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},On=new F,ui=new F,fh=new F,di=new F,zr=new F,Vr=new F,Qd=new F,ph=new F,mh=new F,gh=new F,vh=new yt,yh=new yt,_h=new yt,ki=class n{constructor(e=new F,t=new F,i=new F){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),On.subVectors(e,t),r.cross(On);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){On.subVectors(r,t),ui.subVectors(i,t),fh.subVectors(e,t);let o=On.dot(On),a=On.dot(ui),l=On.dot(fh),c=ui.dot(ui),h=ui.dot(fh),f=o*c-a*a;if(f===0)return s.set(0,0,0),null;let d=1/f,u=(c*l-a*h)*d,g=(o*h-a*l)*d;return s.set(1-u-g,g,u)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,di)===null?!1:di.x>=0&&di.y>=0&&di.x+di.y<=1}static getInterpolation(e,t,i,r,s,o,a,l){return this.getBarycoord(e,t,i,r,di)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,di.x),l.addScaledVector(o,di.y),l.addScaledVector(a,di.z),l)}static getInterpolatedAttribute(e,t,i,r,s,o){return vh.setScalar(0),yh.setScalar(0),_h.setScalar(0),vh.fromBufferAttribute(e,t),yh.fromBufferAttribute(e,i),_h.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(vh,s.x),o.addScaledVector(yh,s.y),o.addScaledVector(_h,s.z),o}static isFrontFacing(e,t,i,r){return On.subVectors(i,t),ui.subVectors(e,t),On.cross(ui).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return On.subVectors(this.c,this.b),ui.subVectors(this.a,this.b),On.cross(ui).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return n.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,r=this.b,s=this.c,o,a;zr.subVectors(r,i),Vr.subVectors(s,i),ph.subVectors(e,i);let l=zr.dot(ph),c=Vr.dot(ph);if(l<=0&&c<=0)return t.copy(i);mh.subVectors(e,r);let h=zr.dot(mh),f=Vr.dot(mh);if(h>=0&&f<=h)return t.copy(r);let d=l*f-h*c;if(d<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(zr,o);gh.subVectors(e,s);let u=zr.dot(gh),g=Vr.dot(gh);if(g>=0&&u<=g)return t.copy(s);let _=u*c-l*g;if(_<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(i).addScaledVector(Vr,a);let p=h*g-u*f;if(p<=0&&f-h>=0&&u-g>=0)return Qd.subVectors(s,r),a=(f-h)/(f-h+(u-g)),t.copy(r).addScaledVector(Qd,a);let m=1/(p+_+d);return o=_*m,a=d*m,t.copy(i).addScaledVector(zr,o).addScaledVector(Vr,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},zi=class{constructor(e=new F(1/0,1/0,1/0),t=new F(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(kn.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(kn.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=kn.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,kn):kn.fromBufferAttribute(s,o),kn.applyMatrix4(e.matrixWorld),this.expandByPoint(kn);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),Ko.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Ko.copy(i.boundingBox)),Ko.applyMatrix4(e.matrixWorld),this.union(Ko)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,kn),kn.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(Ds),jo.subVectors(this.max,Ds),Gr.subVectors(e.a,Ds),Hr.subVectors(e.b,Ds),Wr.subVectors(e.c,Ds),Fi.subVectors(Hr,Gr),Ui.subVectors(Wr,Hr),hr.subVectors(Gr,Wr);let t=[0,-Fi.z,Fi.y,0,-Ui.z,Ui.y,0,-hr.z,hr.y,Fi.z,0,-Fi.x,Ui.z,0,-Ui.x,hr.z,0,-hr.x,-Fi.y,Fi.x,0,-Ui.y,Ui.x,0,-hr.y,hr.x,0];return!xh(t,Gr,Hr,Wr,jo)||(t=[1,0,0,0,1,0,0,0,1],!xh(t,Gr,Hr,Wr,jo))?!1:(Qo.crossVectors(Fi,Ui),t=[Qo.x,Qo.y,Qo.z],xh(t,Gr,Hr,Wr,jo))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,kn).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(kn).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(fi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),fi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),fi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),fi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),fi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),fi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),fi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),fi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(fi),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},fi=[new F,new F,new F,new F,new F,new F,new F,new F],kn=new F,Ko=new zi,Gr=new F,Hr=new F,Wr=new F,Fi=new F,Ui=new F,hr=new F,Ds=new F,jo=new F,Qo=new F,ur=new F;function xh(n,e,t,i,r){for(let s=0,o=n.length-3;s<=o;s+=3){ur.fromArray(n,s);let a=r.x*Math.abs(ur.x)+r.y*Math.abs(ur.y)+r.z*Math.abs(ur.z),l=e.dot(ur),c=t.dot(ur),h=i.dot(ur);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var At=new F,ea=new Ee,Mv=0,Pt=class extends Bn{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:Mv++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=zf,this.updateRanges=[],this.gpuType=yn,this.version=0,this._normalizationScale=e!==void 0?su(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)ea.fromBufferAttribute(this,t),ea.applyMatrix3(e),this.setXY(t,ea.x,ea.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)At.fromBufferAttribute(this,t),At.applyMatrix3(e),this.setXYZ(t,At.x,At.y,At.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)At.fromBufferAttribute(this,t),At.applyMatrix4(e),this.setXYZ(t,At.x,At.y,At.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)At.fromBufferAttribute(this,t),At.applyNormalMatrix(e),this.setXYZ(t,At.x,At.y,At.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)At.fromBufferAttribute(this,t),At.transformDirection(e),this.setXYZ(t,At.x,At.y,At.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):Xf(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):qf(e,this.array)}};var Xs=class extends Pt{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var qs=class extends Pt{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var Pn=class extends Pt{constructor(e,t,i){super(new Float32Array(e),t,i)}},wv=new zi,Ns=new F,bh=new F,jn=class{constructor(e=new F,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):wv.setFromPoints(e).getCenter(i);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;Ns.subVectors(e,this.center);let t=Ns.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(Ns,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(bh.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(Ns.copy(e.center).add(bh)),this.expandByPoint(Ns.copy(e.center).sub(bh))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},Av=0,Rn=new xt,Sh=new In,Xr=new F,dn=new zi,Fs=new zi,Bt=new F,zn=class n extends Bn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:Av++}),this.uuid=us(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(J0(e)?qs:Xs)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new Ne().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return Rn.makeRotationFromQuaternion(e),this.applyMatrix4(Rn),this}rotateX(e){return Rn.makeRotationX(e),this.applyMatrix4(Rn),this}rotateY(e){return Rn.makeRotationY(e),this.applyMatrix4(Rn),this}rotateZ(e){return Rn.makeRotationZ(e),this.applyMatrix4(Rn),this}translate(e,t,i){return Rn.makeTranslation(e,t,i),this.applyMatrix4(Rn),this}scale(e,t,i){return Rn.makeScale(e,t,i),this.applyMatrix4(Rn),this}lookAt(e){return Sh.lookAt(e),Sh.updateMatrix(),this.applyMatrix4(Sh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Xr).negate(),this.translate(Xr.x,Xr.y,Xr.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Pn(i,3))}else{let i=Math.min(e.length,t.count);for(let r=0;r<i;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&De("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new zi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new F(-1/0,-1/0,-1/0),new F(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){let s=t[i];dn.setFromBufferAttribute(s),this.morphTargetsRelative?(Bt.addVectors(this.boundingBox.min,dn.min),this.boundingBox.expandByPoint(Bt),Bt.addVectors(this.boundingBox.max,dn.max),this.boundingBox.expandByPoint(Bt)):(this.boundingBox.expandByPoint(dn.min),this.boundingBox.expandByPoint(dn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Fe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new jn);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){Fe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new F,1/0);return}if(e){let i=this.boundingSphere.center;if(dn.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];Fs.setFromBufferAttribute(a),this.morphTargetsRelative?(Bt.addVectors(dn.min,Fs.min),dn.expandByPoint(Bt),Bt.addVectors(dn.max,Fs.max),dn.expandByPoint(Bt)):(dn.expandByPoint(Fs.min),dn.expandByPoint(Fs.max))}dn.getCenter(i);let r=0;for(let s=0,o=e.count;s<o;s++)Bt.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(Bt));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)Bt.fromBufferAttribute(a,c),l&&(Xr.fromBufferAttribute(e,c),Bt.add(Xr)),r=Math.max(r,i.distanceToSquared(Bt))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&Fe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){Fe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new Pt(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let U=0;U<i.count;U++)a[U]=new F,l[U]=new F;let h=new F,f=new F,d=new F,u=new Ee,g=new Ee,_=new Ee,p=new F,m=new F;function S(U,I,D){c[U]=c[I]=c[D]=1,h.fromBufferAttribute(i,U),f.fromBufferAttribute(i,I),d.fromBufferAttribute(i,D),u.fromBufferAttribute(s,U),g.fromBufferAttribute(s,I),_.fromBufferAttribute(s,D),f.sub(h),d.sub(h),g.sub(u),_.sub(u);let z=1/(g.x*_.y-_.x*g.y);isFinite(z)&&(p.copy(f).multiplyScalar(_.y).addScaledVector(d,-g.y).multiplyScalar(z),m.copy(d).multiplyScalar(g.x).addScaledVector(f,-_.x).multiplyScalar(z),a[U].add(p),a[I].add(p),a[D].add(p),l[U].add(m),l[I].add(m),l[D].add(m))}let E=this.groups;E.length===0&&(E=[{start:0,count:e.count}]);for(let U=0,I=E.length;U<I;++U){let D=E[U],z=D.start,W=D.count;for(let L=z,X=z+W;L<X;L+=3)S(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let M=new F,R=new F,T=new F,y=new F;function w(U){T.fromBufferAttribute(r,U),y.copy(T);let I=a[U];M.copy(I),M.sub(T.multiplyScalar(T.dot(I))).normalize(),R.crossVectors(y,I);let z=R.dot(l[U])<0?-1:1;o.setXYZW(U,M.x,M.y,M.z,z)}for(let U=0,I=i.count;U<I;++U)c[U]&&w(U);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Pt(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let d=0,u=i.count;d<u;d++)i.setXYZ(d,0,0,0);let r=new F,s=new F,o=new F,a=new F,l=new F,c=new F,h=new F,f=new F;if(e)for(let d=0,u=e.count;d<u;d+=3){let g=e.getX(d+0),_=e.getX(d+1),p=e.getX(d+2);r.fromBufferAttribute(t,g),s.fromBufferAttribute(t,_),o.fromBufferAttribute(t,p),h.subVectors(o,s),f.subVectors(r,s),h.cross(f),a.fromBufferAttribute(i,g),l.fromBufferAttribute(i,_),c.fromBufferAttribute(i,p),a.add(h),l.add(h),c.add(h),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(_,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let d=0,u=t.count;d<u;d+=3)r.fromBufferAttribute(t,d+0),s.fromBufferAttribute(t,d+1),o.fromBufferAttribute(t,d+2),h.subVectors(o,s),f.subVectors(r,s),h.cross(f),i.setXYZ(d+0,h.x,h.y,h.z),i.setXYZ(d+1,h.x,h.y,h.z),i.setXYZ(d+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)Bt.fromBufferAttribute(e,t),Bt.normalize(),e.setXYZ(t,Bt.x,Bt.y,Bt.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,f=a.normalized,d=new c.constructor(l.length*h),u=0,g=0;for(let _=0,p=l.length;_<p;_++){a.isInterleavedBufferAttribute?u=l[_]*a.data.stride+a.offset:u=l[_]*h;for(let m=0;m<h;m++)d[g++]=c[u++]}return new Pt(d,h,f)}if(this.index===null)return De("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,i);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,f=c.length;h<f;h++){let d=c[h],u=e(d,i);l.push(u)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let f=0,d=c.length;f<d;f++){let u=c[f];h.push(u.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],f=s[c];for(let d=0,u=f.length;d<u;d++)h.push(f[d].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let f=o[c];this.addGroup(f.start,f.count,f.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Mh=new F,Ev=new F,Tv=new Ne,pn=class{constructor(e=new F(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let r=Mh.subVectors(i,t).cross(Ev.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let r=e.delta(Mh),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||Tv.getNormalMatrix(e),r=this.coplanarPoint(Mh).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},Rv=0,gr=class extends Bn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Rv++}),this.uuid=us(),this.name="",this.type="Material",this.blending=os,this.side=$i,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Uh,this.blendDst=vn,this.blendEquation=xi,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Ke(0,0,0),this.blendAlpha=0,this.depthFunc=Jr,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Nf,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=ma,this.stencilZFail=ma,this.stencilZPass=ma,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){De(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){De(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(i.textures=s),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new Ke().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new pn().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Ee().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Ee().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var pi=new F,wh=new F,ta=new F,na=new F,ts=class{constructor(e=new F,t=new F(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,pi)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=pi.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(pi.copy(this.origin).addScaledVector(this.direction,t),pi.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){wh.copy(e).add(t).multiplyScalar(.5),ta.copy(t).sub(e).normalize(),na.copy(this.origin).sub(wh);let s=e.distanceTo(t)*.5,o=-this.direction.dot(ta),a=na.dot(this.direction),l=-na.dot(ta),c=na.lengthSq(),h=Math.abs(1-o*o),f,d,u,g;if(h>0)if(f=o*l-a,d=o*a-l,g=s*h,f>=0)if(d>=-g)if(d<=g){let _=1/h;f*=_,d*=_,u=f*(f+o*d+2*a)+d*(o*f+d+2*l)+c}else d=s,f=Math.max(0,-(o*d+a)),u=-f*f+d*(d+2*l)+c;else d=-s,f=Math.max(0,-(o*d+a)),u=-f*f+d*(d+2*l)+c;else d<=-g?(f=Math.max(0,-(-o*s+a)),d=f>0?-s:Math.min(Math.max(-s,-l),s),u=-f*f+d*(d+2*l)+c):d<=g?(f=0,d=Math.min(Math.max(-s,-l),s),u=d*(d+2*l)+c):(f=Math.max(0,-(o*s+a)),d=f>0?s:Math.min(Math.max(-s,-l),s),u=-f*f+d*(d+2*l)+c);else d=o>0?-s:s,f=Math.max(0,-(o*d+a)),u=-f*f+d*(d+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,f),r&&r.copy(wh).addScaledVector(ta,d),u}intersectSphere(e,t){if(e.radius<0)return null;pi.subVectors(e.center,this.origin);let i=pi.dot(this.direction),r=pi.dot(pi)-i*i,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,f=1/this.direction.z,d=this.origin;return c>=0?(i=(e.min.x-d.x)*c,r=(e.max.x-d.x)*c):(i=(e.max.x-d.x)*c,r=(e.min.x-d.x)*c),h>=0?(s=(e.min.y-d.y)*h,o=(e.max.y-d.y)*h):(s=(e.max.y-d.y)*h,o=(e.min.y-d.y)*h),i>o||s>r||((s>i||isNaN(i))&&(i=s),(o<r||isNaN(r))&&(r=o),f>=0?(a=(e.min.z-d.z)*f,l=(e.max.z-d.z)*f):(a=(e.max.z-d.z)*f,l=(e.min.z-d.z)*f),i>l||a>r)||((a>i||i!==i)&&(i=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,pi)!==null}intersectTriangle(e,t,i,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,f=e.x-o.x,d=e.y-o.y,u=e.z-o.z,g=t.x-o.x,_=t.y-o.y,p=t.z-o.z,m=i.x-o.x,S=i.y-o.y,E=i.z-o.z,M=Math.abs(l),R=Math.abs(c),T=Math.abs(h),y,w,U,I,D,z,W,L,X,Y,G,te;if(M>=R&&M>=T?(U=l,z=f,X=g,te=m,l>=0?(y=c,w=h,I=d,D=u,W=_,L=p,Y=S,G=E):(y=h,w=c,I=u,D=d,W=p,L=_,Y=E,G=S)):R>=T?(U=c,z=d,X=_,te=S,c>=0?(y=h,w=l,I=u,D=f,W=p,L=g,Y=E,G=m):(y=l,w=h,I=f,D=u,W=g,L=p,Y=m,G=E)):(U=h,z=u,X=p,te=E,h>=0?(y=l,w=c,I=f,D=d,W=g,L=_,Y=m,G=S):(y=c,w=l,I=d,D=f,W=_,L=g,Y=S,G=m)),U===0)return null;let H=y/U,Q=w/U,ee=1/U,xe=I-H*z,Ie=D-Q*z,Z=W-H*X,de=L-Q*X,_e=Y-H*te,Re=G-Q*te,pe=_e*de-Re*Z,Ue=xe*Re-Ie*_e,_t=Z*Ie-de*xe;if(r){if(pe<0||Ue<0||_t<0)return null}else if((pe<0||Ue<0||_t<0)&&(pe>0||Ue>0||_t>0))return null;let Pe=pe+Ue+_t;if(Pe===0)return null;let Qe=ee*(pe*z+Ue*X+_t*te);return(Pe>0?Qe<0:Qe>0)?null:this.at(Qe/Pe,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Ca=class extends gr{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Ke(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Bi,this.combine=Oh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},ef=new xt,dr=new ts,ia=new jn,tf=new F,ra=new F,sa=new F,oa=new F,Ah=new F,aa=new F,nf=new F,la=new F,ft=class extends In{constructor(e=new zn,t=new Ca){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){aa.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],f=s[l];h!==0&&(Ah.fromBufferAttribute(f,e),o?aa.addScaledVector(Ah,h):aa.addScaledVector(Ah.sub(t),h))}t.add(aa)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),ia.copy(i.boundingSphere),ia.applyMatrix4(s),dr.copy(e.ray).recast(e.near),!(ia.containsPoint(dr.origin)===!1&&(dr.intersectSphere(ia,tf)===null||dr.origin.distanceToSquared(tf)>(e.far-e.near)**2))&&(ef.copy(s).invert(),dr.copy(e.ray).applyMatrix4(ef),!(i.boundingBox!==null&&dr.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,dr)))}_computeIntersections(e,t,i){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,f=s.attributes.normal,d=s.groups,u=s.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,_=d.length;g<_;g++){let p=d[g],m=o[p.materialIndex],S=Math.max(p.start,u.start),E=Math.min(a.count,Math.min(p.start+p.count,u.start+u.count));for(let M=S,R=E;M<R;M+=3){let T=a.getX(M),y=a.getX(M+1),w=a.getX(M+2);r=ca(this,m,e,i,c,h,f,T,y,w),r&&(r.faceIndex=Math.floor(M/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let g=Math.max(0,u.start),_=Math.min(a.count,u.start+u.count);for(let p=g,m=_;p<m;p+=3){let S=a.getX(p),E=a.getX(p+1),M=a.getX(p+2);r=ca(this,o,e,i,c,h,f,S,E,M),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,_=d.length;g<_;g++){let p=d[g],m=o[p.materialIndex],S=Math.max(p.start,u.start),E=Math.min(l.count,Math.min(p.start+p.count,u.start+u.count));for(let M=S,R=E;M<R;M+=3){let T=M,y=M+1,w=M+2;r=ca(this,m,e,i,c,h,f,T,y,w),r&&(r.faceIndex=Math.floor(M/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let g=Math.max(0,u.start),_=Math.min(l.count,u.start+u.count);for(let p=g,m=_;p<m;p+=3){let S=p,E=p+1,M=p+2;r=ca(this,o,e,i,c,h,f,S,E,M),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}}};function Cv(n,e,t,i,r,s,o,a){let l;if(e.side===rn?l=i.intersectTriangle(o,s,r,!0,a):l=i.intersectTriangle(r,s,o,e.side===$i,a),l===null)return null;la.copy(a),la.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(la);return c<t.near||c>t.far?null:{distance:c,point:la.clone(),object:n}}function ca(n,e,t,i,r,s,o,a,l,c){n.getVertexPosition(a,ra),n.getVertexPosition(l,sa),n.getVertexPosition(c,oa);let h=Cv(n,e,t,i,ra,sa,oa,nf);if(h){let f=new F;ki.getBarycoord(nf,ra,sa,oa,f),r&&(h.uv=ki.getInterpolatedAttribute(r,a,l,c,f,new Ee)),s&&(h.uv1=ki.getInterpolatedAttribute(s,a,l,c,f,new Ee)),o&&(h.normal=ki.getInterpolatedAttribute(o,a,l,c,f,new F),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let d={a,b:l,c,normal:new F,materialIndex:0};ki.getNormal(ra,sa,oa,d.normal),h.face=d,h.barycoord=f}return h}var yi=class extends jt{constructor(e=null,t=1,i=1,r,s,o,a,l,c=vt,h=vt,f,d){super(null,o,a,l,c,h,r,s,f,d),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Ys=class extends Pt{constructor(e,t,i,r=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var fr=new jn,Pv=new Ee(.5,.5),ha=new F,vr=class{constructor(e=new pn,t=new pn,i=new pn,r=new pn,s=new pn,o=new pn){this.planes=[e,t,i,r,s,o]}set(e,t,i,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=Cn,i=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],f=s[5],d=s[6],u=s[7],g=s[8],_=s[9],p=s[10],m=s[11],S=s[12],E=s[13],M=s[14],R=s[15];if(r[0].setComponents(c-o,u-h,m-g,R-S).normalize(),r[1].setComponents(c+o,u+h,m+g,R+S).normalize(),r[2].setComponents(c+a,u+f,m+_,R+E).normalize(),r[3].setComponents(c-a,u-f,m-_,R-E).normalize(),i)r[4].setComponents(l,d,p,M).normalize(),r[5].setComponents(c-l,u-d,m-p,R-M).normalize();else if(r[4].setComponents(c-l,u-d,m-p,R-M).normalize(),t===Cn)r[5].setComponents(c+l,u+d,m+p,R+M).normalize();else if(t===Vs)r[5].setComponents(l,d,p,M).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),fr.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),fr.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(fr)}intersectsSprite(e){fr.center.set(0,0,0);let t=Pv.distanceTo(e.center);return fr.radius=.7071067811865476+t,fr.applyMatrix4(e.matrixWorld),this.intersectsSphere(fr)}intersectsSphere(e){let t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let r=t[i];if(ha.x=r.normal.x>0?e.max.x:e.min.x,ha.y=r.normal.y>0?e.max.y:e.min.y,ha.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(ha)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},rf=new xt,Pa=class n{constructor(){this.coordinateSystem=Cn,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];rf.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new vr),i[r].setFromProjectionMatrix(rf,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new vr),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new n().copy(this)}};var $s=class extends jt{constructor(e=[],t=_r,i,r,s,o,a,l,c,h){super(e,t,i,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var _i=class extends jt{constructor(e,t,i=on,r,s,o,a=vt,l=vt,c,h=gi,f=1){if(h!==gi&&h!==Si)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let d={width:e,height:t,depth:f};super(d,r,s,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new Qr(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},Zs=class extends _i{constructor(e,t=on,i=_r,r,s,o=vt,a=vt,l,c=gi){let h={width:e,height:e,depth:1},f=[h,h,h,h,h,h];super(e,e,t,i,r,s,o,a,l,c),this.image=f,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Js=class extends jt{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},ns=class n extends zn{constructor(e=1,t=1,i=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],f=[],d=0,u=0;g("z","y","x",-1,-1,i,t,e,o,s,0),g("z","y","x",1,-1,i,t,-e,o,s,1),g("x","z","y",1,1,e,i,t,r,o,2),g("x","z","y",1,-1,e,i,-t,r,o,3),g("x","y","z",1,-1,e,t,i,r,s,4),g("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new Pn(c,3)),this.setAttribute("normal",new Pn(h,3)),this.setAttribute("uv",new Pn(f,2));function g(_,p,m,S,E,M,R,T,y,w,U){let I=M/y,D=R/w,z=M/2,W=R/2,L=T/2,X=y+1,Y=w+1,G=0,te=0,H=new F;for(let Q=0;Q<Y;Q++){let ee=Q*D-W;for(let xe=0;xe<X;xe++){let Ie=xe*I-z;H[_]=Ie*S,H[p]=ee*E,H[m]=L,c.push(H.x,H.y,H.z),H[_]=0,H[p]=0,H[m]=T>0?1:-1,h.push(H.x,H.y,H.z),f.push(xe/y),f.push(1-Q/w),G+=1}}for(let Q=0;Q<w;Q++)for(let ee=0;ee<y;ee++){let xe=d+ee+X*Q,Ie=d+ee+X*(Q+1),Z=d+(ee+1)+X*(Q+1),de=d+(ee+1)+X*Q;l.push(xe,Ie,de),l.push(Ie,Z,de),te+=6}a.addGroup(u,te,U),u+=te,d+=G}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var mn=class n extends zn{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(i),l=Math.floor(r),c=a+1,h=l+1,f=e/a,d=t/l,u=[],g=[],_=[],p=[];for(let m=0;m<h;m++){let S=m*d-o;for(let E=0;E<c;E++){let M=E*f-s;g.push(M,-S,0),_.push(0,0,1),p.push(E/a),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let S=0;S<a;S++){let E=S+c*m,M=S+c*(m+1),R=S+1+c*(m+1),T=S+1+c*m;u.push(E,M,T),u.push(M,R,T)}this.setIndex(u),this.setAttribute("position",new Pn(g,3)),this.setAttribute("normal",new Pn(_,3)),this.setAttribute("uv",new Pn(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Sr(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let r=n[t][i];if(sf(r))r.isRenderTargetTexture?(De("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(sf(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function tn(n){let e={};for(let t=0;t<n.length;t++){let i=Sr(n[t]);for(let r in i)e[r]=i[r]}return e}function sf(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function Iv(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function ou(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:He.workingColorSpace}var $f={clone:Sr,merge:tn},Lv=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,Dv=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Qn=class extends gr{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=Lv,this.fragmentShader=Dv,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Sr(e.uniforms),this.uniformsGroups=Iv(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new Ke().setHex(r.value);break;case"v2":this.uniforms[i].value=new Ee().fromArray(r.value);break;case"v3":this.uniforms[i].value=new F().fromArray(r.value);break;case"v4":this.uniforms[i].value=new yt().fromArray(r.value);break;case"m3":this.uniforms[i].value=new Ne().fromArray(r.value);break;case"m4":this.uniforms[i].value=new xt().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},qt=class extends Qn{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Ia=class extends gr{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Lf,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},La=class extends gr{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function qr(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function ua(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var Vi=class{constructor(e,t,i,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,r=t[i],s=t[i-1];e:{t:{let o;n:{i:if(!(e<r)){for(let a=i+2;;){if(r===void 0){if(e<s)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(s=r,r=t[++i],e<r)break t}o=t.length;break n}if(!(e>=s)){let a=t[1];e<a&&(i=2,s=a);for(let l=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(r=s,s=t[--i-1],e>=s)break t}o=i,i=0;break n}break e}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(r=t[i],s=t[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=i[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Da=class extends Vi{constructor(e,t,i,r){super(e,t,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Th,endingEnd:Th}}intervalChanged_(e,t,i){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case Rh:s=e,a=2*t-i;break;case Ch:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Rh:o=e,l=2*i-t;break;case Ch:o=1,l=i+r[1]-r[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,f=this._offsetNext,d=this._weightPrev,u=this._weightNext,g=(i-t)/(r-t),_=g*g,p=_*g,m=-d*p+2*d*_-d*g,S=(1+d)*p+(-1.5-2*d)*_+(-.5+d)*g+1,E=(-1-u)*p+(1.5+u)*_+.5*g,M=u*p-u*_;for(let R=0;R!==a;++R)s[R]=m*o[h+R]+S*o[c+R]+E*o[l+R]+M*o[f+R];return s}},Na=class extends Vi{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(r-t),f=1-h;for(let d=0;d!==a;++d)s[d]=o[c+d]*f+o[l+d]*h;return s}},Fa=class extends Vi{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e){return this.copySampleValue_(e-1)}},Ua=class extends Vi{interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,f=this.outTangents;if(!h||!f){let g=(i-t)/(r-t),_=1-g;for(let p=0;p!==a;++p)s[p]=o[c+p]*_+o[l+p]*g;return s}let d=a*2,u=e-1;for(let g=0;g!==a;++g){let _=o[c+g],p=o[l+g],m=u*d+g*2,S=f[m],E=f[m+1],M=e*d+g*2,R=h[M],T=h[M+1],y=Fv(i,t,S,R,r);s[g]=Zf(y,_,E,T,p)}return s}};function Zf(n,e,t,i,r){let s=1-n;return s*s*s*e+3*s*s*n*t+3*s*n*n*i+n*n*n*r}function Nv(n,e,t,i,r){let s=1-n;return 3*s*s*(t-e)+6*s*n*(i-t)+3*n*n*(r-i)}function Fv(n,e,t,i,r){let s=(n-e)/(r-e);for(let o=0;o<8;o++){let a=Zf(s,e,t,i,r)-n;if(Math.abs(a)<1e-10)break;let l=Nv(s,e,t,i,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var gn=class{constructor(e,t,i,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=qr(t,this.TimeBufferType),this.values=qr(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:qr(e.times,Array),values:qr(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(i.interpolation=r),ua(e.settings)&&(i.settings={inTangents:qr(e.settings.inTangents,Array),outTangents:qr(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Fa(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Na(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Da(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new Ua(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Bs:t=this.InterpolantFactoryMethodDiscrete;break;case Aa:t=this.InterpolantFactoryMethodLinear;break;case pa:t=this.InterpolantFactoryMethodSmooth;break;case Eh:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return De("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Bs;case this.InterpolantFactoryMethodLinear:return Aa;case this.InterpolantFactoryMethodSmooth:return pa;case this.InterpolantFactoryMethodBezier:return Eh}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]+=e;ua(this.settings)&&(of(this.settings.inTangents,e),of(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]*=e;ua(this.settings)&&(af(this.settings.inTangents,e),af(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,r=i.length,s=0,o=r-1;for(;s!==r&&i[s]<e;)++s;for(;o!==-1&&i[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=i.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(Fe("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,r=this.values,s=i.length;s===0&&(Fe("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){Fe("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){Fe("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&K0(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){Fe("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===pa,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let f=a*i,d=f-i,u=f+i;for(let g=0;g!==i;++g){let _=t[f+g];if(_!==t[d+g]||_!==t[u+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let f=a*i,d=o*i;for(let u=0;u!==i;++u)t[d+u]=t[f+u]}++o}}if(s>0){e[o]=e[s];for(let a=s*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,r=new i(this.name,e,t);return r.createInterpolant=this.createInterpolant,ua(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function of(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function af(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}gn.prototype.ValueTypeName="";gn.prototype.TimeBufferType=Float32Array;gn.prototype.ValueBufferType=Float32Array;gn.prototype.DefaultInterpolation=Aa;var Gi=class extends gn{constructor(e,t,i){super(e,t,i)}};Gi.prototype.ValueTypeName="bool";Gi.prototype.ValueBufferType=Array;Gi.prototype.DefaultInterpolation=Bs;Gi.prototype.InterpolantFactoryMethodLinear=void 0;Gi.prototype.InterpolantFactoryMethodSmooth=void 0;var Oa=class extends gn{constructor(e,t,i,r){super(e,t,i,r)}};Oa.prototype.ValueTypeName="color";var ka=class extends gn{constructor(e,t,i,r){super(e,t,i,r)}};ka.prototype.ValueTypeName="number";var Ba=class extends Vi{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)It.slerpFlat(s,0,o,c-a,o,c,l);return s}},Ks=class extends gn{constructor(e,t,i,r){super(e,t,i,r)}InterpolantFactoryMethodLinear(e){return new Ba(this.times,this.values,this.getValueSize(),e)}};Ks.prototype.ValueTypeName="quaternion";Ks.prototype.InterpolantFactoryMethodSmooth=void 0;var Hi=class extends gn{constructor(e,t,i){super(e,t,i)}};Hi.prototype.ValueTypeName="string";Hi.prototype.ValueBufferType=Array;Hi.prototype.DefaultInterpolation=Bs;Hi.prototype.InterpolantFactoryMethodLinear=void 0;Hi.prototype.InterpolantFactoryMethodSmooth=void 0;var za=class extends gn{constructor(e,t,i,r){super(e,t,i,r)}};za.prototype.ValueTypeName="vector";var Va=class{constructor(e,t,i){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,f){return c.push(h,f),this},this.removeHandler=function(h){let f=c.indexOf(h);return f!==-1&&c.splice(f,2),this},this.getHandler=function(h){for(let f=0,d=c.length;f<d;f+=2){let u=c[f],g=c[f+1];if(u.global&&(u.lastIndex=0),u.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},Jf=new Va,Ga=class{constructor(e){this.manager=e!==void 0?e:Jf,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(r,s){i.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};Ga.DEFAULT_MATERIAL_NAME="__DEFAULT";var da=new F,fa=new It,Jn=new F,js=class extends In{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new xt,this.projectionMatrix=new xt,this.projectionMatrixInverse=new xt,this.coordinateSystem=Cn,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(da,fa,Jn),Jn.x===1&&Jn.y===1&&Jn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(da,fa,Jn.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(da,fa,Jn),Jn.x===1&&Jn.y===1&&Jn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(da,fa,Jn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Oi=new F,lf=new Ee,cf=new Ee,zt=class extends js{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=jr*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Os*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return jr*2*Math.atan(Math.tan(Os*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Oi.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Oi.x,Oi.y).multiplyScalar(-e/Oi.z),Oi.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Oi.x,Oi.y).multiplyScalar(-e/Oi.z)}getViewSize(e,t){return this.getViewBounds(e,lf,cf),t.subVectors(cf,lf)}setViewOffset(e,t,i,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Os*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*i/c,r*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Wi=class extends js{constructor(e=-1,t=1,i=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-e,o=i+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var Xi=class extends zn{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var Yr=-90,$r=1,is=class extends In{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new zt(Yr,$r,e,t);r.layers=this.layers,this.add(r);let s=new zt(Yr,$r,e,t);s.layers=this.layers,this.add(s);let o=new zt(Yr,$r,e,t);o.layers=this.layers,this.add(o);let a=new zt(Yr,$r,e,t);a.layers=this.layers,this.add(a);let l=new zt(Yr,$r,e,t);l.layers=this.layers,this.add(l);let c=new zt(Yr,$r,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===Cn)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Vs)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,f=e.getRenderTarget(),d=e.getActiveCubeFace(),u=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=_,e.setRenderTarget(i,5,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(f,d,u),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},Ha=class extends zt{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var au="\\[\\]\\.:\\/",Uv=new RegExp("["+au+"]","g"),lu="[^"+au+"]",Ov="[^"+au.replace("\\.","")+"]",kv=/((?:WC+[\/:])*)/.source.replace("WC",lu),Bv=/(WCOD+)?/.source.replace("WCOD",Ov),zv=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",lu),Vv=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",lu),Gv=new RegExp("^"+kv+Bv+zv+Vv+"$"),Hv=["material","materials","bones","map"],Ph=class{constructor(e,t,i){let r=i||ht.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},ht=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(Uv,"")}static parseTrackName(e){let t=Gv.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);Hv.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},r=i(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)e[t++]=i[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){De("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){Fe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){Fe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){Fe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){Fe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){Fe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){Fe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;Fe("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){Fe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};ht.Composite=Ph;ht.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};ht.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};ht.prototype.GetterByBindingType=[ht.prototype._getValue_direct,ht.prototype._getValue_array,ht.prototype._getValue_arrayElement,ht.prototype._getValue_toArray];ht.prototype.SetterByBindingTypeAndVersioning=[[ht.prototype._setValue_direct,ht.prototype._setValue_direct_setNeedsUpdate,ht.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_array,ht.prototype._setValue_array_setNeedsUpdate,ht.prototype._setValue_array_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_arrayElement,ht.prototype._setValue_arrayElement_setNeedsUpdate,ht.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[ht.prototype._setValue_fromArray,ht.prototype._setValue_fromArray_setNeedsUpdate,ht.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var zA=new Float32Array(1);var rs=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=We(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(We(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Ih=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=i,s[3]=r,this}};var Qs=class extends Bn{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function cu(n,e,t,i){let r=Wv(i);switch(t){case Jh:return n*e;case no:return n*e/r.components*r.byteLength;case cs:return n*e/r.components*r.byteLength;case Zi:return n*e*2/r.components*r.byteLength;case hs:return n*e*2/r.components*r.byteLength;case Kh:return n*e*3/r.components*r.byteLength;case _n:return n*e*4/r.components*r.byteLength;case Ji:return n*e*4/r.components*r.byteLength;case io:case ro:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case so:case oo:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Ka:case Qa:return Math.max(n,16)*Math.max(e,8)/4;case Ja:case ja:return Math.max(n,8)*Math.max(e,8)/2;case el:case tl:case il:case rl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case nl:case ao:case sl:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case ol:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case al:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case ll:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case cl:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case hl:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case ul:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case dl:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case fl:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case pl:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case ml:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case gl:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case vl:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case yl:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case _l:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case xl:case bl:case Sl:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Ml:case wl:return Math.ceil(n/4)*Math.ceil(e/4)*8;case lo:case Al:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function Wv(n){switch(n){case sn:case qh:return{byteLength:1,components:1};case ls:case Yh:case Vn:return{byteLength:2,components:1};case $a:case Za:return{byteLength:2,components:4};case on:case Ya:case yn:return{byteLength:4,components:1};case $h:case Zh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?De("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function yp(){let n=null,e=!1,t=null,i=null;function r(s,o){i=n.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function qv(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,f=c.byteLength,d=n.createBuffer();n.bindBuffer(l,d),n.bufferData(l,c,h),a.onUploadCallback();let u;if(c instanceof Float32Array)u=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)u=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?u=n.HALF_FLOAT:u=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)u=n.SHORT;else if(c instanceof Uint32Array)u=n.UNSIGNED_INT;else if(c instanceof Int32Array)u=n.INT;else if(c instanceof Int8Array)u=n.BYTE;else if(c instanceof Uint8Array)u=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)u=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:d,type:u,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:f}}function i(a,l,c){let h=l.array,f=l.updateRanges;if(n.bindBuffer(c,a),f.length===0)n.bufferSubData(c,0,h);else{f.sort((u,g)=>u.start-g.start);let d=0;for(let u=1;u<f.length;u++){let g=f[d],_=f[u];_.start<=g.start+g.count+1?g.count=Math.max(g.count,_.start+_.count-g.start):(++d,f[d]=_)}f.length=d+1;for(let u=0,g=f.length;u<g;u++){let _=f[u];n.bufferSubData(c,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var Yv=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,$v=`#ifdef USE_ALPHAHASH
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
#endif`,Zv=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,Jv=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,Kv=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,jv=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,Qv=`#ifdef USE_AOMAP
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
#endif`,ey=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,ty=`#ifdef USE_BATCHING
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
#endif`,ny=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,iy=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,ry=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,sy=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,oy=`#ifdef USE_IRIDESCENCE
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
#endif`,ay=`#ifdef USE_BUMPMAP
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
#endif`,ly=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,cy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,hy=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,uy=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,dy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,fy=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,py=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,my=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,gy=`#define PI 3.141592653589793
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
} // validated`,vy=`vec3 transformedNormal = objectNormal;
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
#endif`,yy=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,_y=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,xy=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,by=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,Sy="gl_FragColor = linearToOutputTexel( gl_FragColor );",My=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,wy=`#ifdef USE_ENVMAP
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
#endif`,Ay=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,Ey=`#ifdef USE_ENVMAP
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
#endif`,Ty=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Ry=`#ifdef USE_ENVMAP
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
#endif`,Cy=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,Py=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Iy=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,Ly=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,Dy=`#ifdef USE_GRADIENTMAP
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
}`,Ny=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,Fy=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,Uy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,Oy=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,ky=`#ifdef USE_ENVMAP
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
#endif`,By=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,zy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,Vy=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,Gy=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,Hy=`PhysicalMaterial material;
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
#endif`,Wy=`uniform sampler2D dfgLUT;
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
}`,Xy=`
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
#endif`,qy=`#if defined( RE_IndirectDiffuse )
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
#endif`,Yy=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,$y=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,Zy=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,Jy=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,Ky=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,jy=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,Qy=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,e_=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,t_=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,n_=`#if defined( USE_POINTS_UV )
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
#endif`,i_=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,r_=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,s_=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,o_=`#if defined( USE_MORPHCOLORS )
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
#endif`,a_=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,l_=`#ifdef USE_MORPHTARGETS
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
#endif`,c_=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,h_=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,u_=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,d_=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,f_=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,p_=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,m_=`#ifdef USE_NORMALMAP
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
#endif`,g_=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,v_=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,y_=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,__=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,x_=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,b_=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,S_=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,M_=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,w_=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,A_=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,E_=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,T_=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,R_=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,C_=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,P_=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,I_=`float getShadowMask() {
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
}`,L_=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,D_=`#ifdef USE_SKINNING
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
#endif`,N_=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,F_=`#ifdef USE_SKINNING
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
#endif`,U_=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,O_=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,k_=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,B_=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,z_=`#ifdef USE_TRANSMISSION
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
#endif`,V_=`#ifdef USE_TRANSMISSION
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
#endif`,G_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,H_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,W_=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,X_=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,q_=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,Y_=`uniform sampler2D t2D;
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
}`,$_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,Z_=`uniform float backgroundBlurriness;
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
}`,J_=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,K_=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,j_=`#include <common>
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
}`,Q_=`#if DEPTH_PACKING == 3200
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
}`,ex=`#define DISTANCE
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
}`,tx=`#define DISTANCE
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
}`,nx=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,ix=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,rx=`uniform float scale;
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
}`,sx=`uniform vec3 diffuse;
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
}`,ox=`#include <common>
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
}`,ax=`uniform vec3 diffuse;
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
}`,lx=`#define LAMBERT
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
}`,cx=`#define LAMBERT
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
}`,hx=`#define MATCAP
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
}`,ux=`#define MATCAP
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
}`,dx=`#define NORMAL
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
}`,fx=`#define NORMAL
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
}`,px=`#define PHONG
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
}`,mx=`#define PHONG
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
}`,gx=`#define STANDARD
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
}`,vx=`#define STANDARD
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
}`,yx=`#define TOON
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
}`,_x=`#define TOON
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
}`,xx=`uniform float size;
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
}`,bx=`uniform vec3 diffuse;
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
}`,Sx=`#include <common>
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
}`,Mx=`uniform vec3 color;
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
}`,wx=`uniform float rotation;
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
}`,Ax=`uniform vec3 diffuse;
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
}`,Ve={alphahash_fragment:Yv,alphahash_pars_fragment:$v,alphamap_fragment:Zv,alphamap_pars_fragment:Jv,alphatest_fragment:Kv,alphatest_pars_fragment:jv,aomap_fragment:Qv,aomap_pars_fragment:ey,batching_pars_vertex:ty,batching_vertex:ny,begin_vertex:iy,beginnormal_vertex:ry,bsdfs:sy,iridescence_fragment:oy,bumpmap_pars_fragment:ay,clipping_planes_fragment:ly,clipping_planes_pars_fragment:cy,clipping_planes_pars_vertex:hy,clipping_planes_vertex:uy,color_fragment:dy,color_pars_fragment:fy,color_pars_vertex:py,color_vertex:my,common:gy,defaultnormal_vertex:vy,displacementmap_pars_vertex:yy,displacementmap_vertex:_y,emissivemap_fragment:xy,emissivemap_pars_fragment:by,colorspace_fragment:Sy,colorspace_pars_fragment:My,envmap_fragment:wy,envmap_common_pars_fragment:Ay,envmap_pars_fragment:Ey,envmap_pars_vertex:Ty,envmap_physical_pars_fragment:ky,envmap_vertex:Ry,fog_vertex:Cy,fog_pars_vertex:Py,fog_fragment:Iy,fog_pars_fragment:Ly,gradientmap_pars_fragment:Dy,lightmap_pars_fragment:Ny,lights_lambert_fragment:Fy,lights_lambert_pars_fragment:Uy,lights_pars_begin:Oy,lights_toon_fragment:By,lights_toon_pars_fragment:zy,lights_phong_fragment:Vy,lights_phong_pars_fragment:Gy,lights_physical_fragment:Hy,lights_physical_pars_fragment:Wy,lights_fragment_begin:Xy,lights_fragment_maps:qy,lights_fragment_end:Yy,lightprobes_pars_fragment:$y,logdepthbuf_fragment:Zy,logdepthbuf_pars_fragment:Jy,logdepthbuf_pars_vertex:Ky,logdepthbuf_vertex:jy,map_fragment:Qy,map_pars_fragment:e_,map_particle_fragment:t_,map_particle_pars_fragment:n_,metalnessmap_fragment:i_,metalnessmap_pars_fragment:r_,morphinstance_vertex:s_,morphcolor_vertex:o_,morphnormal_vertex:a_,morphtarget_pars_vertex:l_,morphtarget_vertex:c_,normal_fragment_begin:h_,normal_fragment_maps:u_,normal_pars_fragment:d_,normal_pars_vertex:f_,normal_vertex:p_,normalmap_pars_fragment:m_,clearcoat_normal_fragment_begin:g_,clearcoat_normal_fragment_maps:v_,clearcoat_pars_fragment:y_,iridescence_pars_fragment:__,opaque_fragment:x_,packing:b_,premultiplied_alpha_fragment:S_,project_vertex:M_,dithering_fragment:w_,dithering_pars_fragment:A_,roughnessmap_fragment:E_,roughnessmap_pars_fragment:T_,shadowmap_pars_fragment:R_,shadowmap_pars_vertex:C_,shadowmap_vertex:P_,shadowmask_pars_fragment:I_,skinbase_vertex:L_,skinning_pars_vertex:D_,skinning_vertex:N_,skinnormal_vertex:F_,specularmap_fragment:U_,specularmap_pars_fragment:O_,tonemapping_fragment:k_,tonemapping_pars_fragment:B_,transmission_fragment:z_,transmission_pars_fragment:V_,uv_pars_fragment:G_,uv_pars_vertex:H_,uv_vertex:W_,worldpos_vertex:X_,background_vert:q_,background_frag:Y_,backgroundCube_vert:$_,backgroundCube_frag:Z_,cube_vert:J_,cube_frag:K_,depth_vert:j_,depth_frag:Q_,distance_vert:ex,distance_frag:tx,equirect_vert:nx,equirect_frag:ix,linedashed_vert:rx,linedashed_frag:sx,meshbasic_vert:ox,meshbasic_frag:ax,meshlambert_vert:lx,meshlambert_frag:cx,meshmatcap_vert:hx,meshmatcap_frag:ux,meshnormal_vert:dx,meshnormal_frag:fx,meshphong_vert:px,meshphong_frag:mx,meshphysical_vert:gx,meshphysical_frag:vx,meshtoon_vert:yx,meshtoon_frag:_x,points_vert:xx,points_frag:bx,shadow_vert:Sx,shadow_frag:Mx,sprite_vert:wx,sprite_frag:Ax},ge={common:{diffuse:{value:new Ke(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Ne}},envmap:{envMap:{value:null},envMapRotation:{value:new Ne},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Ne}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Ne}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Ne},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Ne},normalScale:{value:new Ee(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Ne},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Ne}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Ne}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Ne}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Ke(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Ke(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0},uvTransform:{value:new Ne}},sprite:{diffuse:{value:new Ke(16777215)},opacity:{value:1},center:{value:new Ee(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Ne},alphaMap:{value:null},alphaMapTransform:{value:new Ne},alphaTest:{value:0}}},ni={basic:{uniforms:tn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.fog]),vertexShader:Ve.meshbasic_vert,fragmentShader:Ve.meshbasic_frag},lambert:{uniforms:tn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ke(0)},envMapIntensity:{value:1}}]),vertexShader:Ve.meshlambert_vert,fragmentShader:Ve.meshlambert_frag},phong:{uniforms:tn([ge.common,ge.specularmap,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,ge.lights,{emissive:{value:new Ke(0)},specular:{value:new Ke(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Ve.meshphong_vert,fragmentShader:Ve.meshphong_frag},standard:{uniforms:tn([ge.common,ge.envmap,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.roughnessmap,ge.metalnessmap,ge.fog,ge.lights,{emissive:{value:new Ke(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Ve.meshphysical_vert,fragmentShader:Ve.meshphysical_frag},toon:{uniforms:tn([ge.common,ge.aomap,ge.lightmap,ge.emissivemap,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.gradientmap,ge.fog,ge.lights,{emissive:{value:new Ke(0)}}]),vertexShader:Ve.meshtoon_vert,fragmentShader:Ve.meshtoon_frag},matcap:{uniforms:tn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,ge.fog,{matcap:{value:null}}]),vertexShader:Ve.meshmatcap_vert,fragmentShader:Ve.meshmatcap_frag},points:{uniforms:tn([ge.points,ge.fog]),vertexShader:Ve.points_vert,fragmentShader:Ve.points_frag},dashed:{uniforms:tn([ge.common,ge.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Ve.linedashed_vert,fragmentShader:Ve.linedashed_frag},depth:{uniforms:tn([ge.common,ge.displacementmap]),vertexShader:Ve.depth_vert,fragmentShader:Ve.depth_frag},normal:{uniforms:tn([ge.common,ge.bumpmap,ge.normalmap,ge.displacementmap,{opacity:{value:1}}]),vertexShader:Ve.meshnormal_vert,fragmentShader:Ve.meshnormal_frag},sprite:{uniforms:tn([ge.sprite,ge.fog]),vertexShader:Ve.sprite_vert,fragmentShader:Ve.sprite_frag},background:{uniforms:{uvTransform:{value:new Ne},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Ve.background_vert,fragmentShader:Ve.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Ne}},vertexShader:Ve.backgroundCube_vert,fragmentShader:Ve.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Ve.cube_vert,fragmentShader:Ve.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Ve.equirect_vert,fragmentShader:Ve.equirect_frag},distance:{uniforms:tn([ge.common,ge.displacementmap,{referencePosition:{value:new F},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Ve.distance_vert,fragmentShader:Ve.distance_frag},shadow:{uniforms:tn([ge.lights,ge.fog,{color:{value:new Ke(0)},opacity:{value:1}}]),vertexShader:Ve.shadow_vert,fragmentShader:Ve.shadow_frag}};ni.physical={uniforms:tn([ni.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Ne},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Ne},clearcoatNormalScale:{value:new Ee(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Ne},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Ne},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Ne},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Ne},sheen:{value:0},sheenColor:{value:new Ke(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Ne},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Ne},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Ne},transmissionSamplerSize:{value:new Ee},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Ne},attenuationDistance:{value:0},attenuationColor:{value:new Ke(0)},specularColor:{value:new Ke(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Ne},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Ne},anisotropyVector:{value:new Ee},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Ne}}]),vertexShader:Ve.meshphysical_vert,fragmentShader:Ve.meshphysical_frag};var El={r:0,b:0,g:0},Ex=new xt,_p=new Ne;_p.set(-1,0,0,0,1,0,0,0,1);function Tx(n,e,t,i,r,s){let o=new Ke(0),a=r===!0?0:1,l,c,h=null,f=0,d=null;function u(S){let E=S.isScene===!0?S.background:null;if(E&&E.isTexture){let M=S.backgroundBlurriness>0;E=e.get(E,M)}return E}function g(S){let E=!1,M=u(S);M===null?p(o,a):M&&M.isColor&&(p(M,1),E=!0);let R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,s):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||E)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function _(S,E){let M=u(E);M&&M.isCubeTexture?(c===void 0&&(c=new ft(new ns(1,1,1),new Qn({name:"BackgroundCubeMaterial",uniforms:Sr(ni.backgroundCube.uniforms),vertexShader:ni.backgroundCube.vertexShader,fragmentShader:ni.backgroundCube.fragmentShader,side:rn,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(R,T,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=M,c.material.uniforms.backgroundBlurriness.value=E.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Ex.makeRotationFromEuler(E.backgroundRotation)).transpose(),M.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(_p),c.material.toneMapped=He.getTransfer(M.colorSpace)!==st,(h!==M||f!==M.version||d!==n.toneMapping)&&(c.material.needsUpdate=!0,h=M,f=M.version,d=n.toneMapping),c.layers.enableAll(),S.unshift(c,c.geometry,c.material,0,0,null)):M&&M.isTexture&&(l===void 0&&(l=new ft(new mn(2,2),new Qn({name:"BackgroundMaterial",uniforms:Sr(ni.background.uniforms),vertexShader:ni.background.vertexShader,fragmentShader:ni.background.fragmentShader,side:$i,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=M,l.material.uniforms.backgroundIntensity.value=E.backgroundIntensity,l.material.toneMapped=He.getTransfer(M.colorSpace)!==st,M.matrixAutoUpdate===!0&&M.updateMatrix(),l.material.uniforms.uvTransform.value.copy(M.matrix),(h!==M||f!==M.version||d!==n.toneMapping)&&(l.material.needsUpdate=!0,h=M,f=M.version,d=n.toneMapping),l.layers.enableAll(),S.unshift(l,l.geometry,l.material,0,0,null))}function p(S,E){S.getRGB(El,ou(n)),t.buffers.color.setClear(El.r,El.g,El.b,E,s)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(S,E=1){o.set(S),a=E,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(S){a=S,p(o,a)},render:g,addToRenderList:_,dispose:m}}function Rx(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=d(null),s=r,o=!1;function a(D,z,W,L,X){let Y=!1,G=f(D,L,W,z);s!==G&&(s=G,c(s.object)),Y=u(D,L,W,X),Y&&g(D,L,W,X),X!==null&&e.update(X,n.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,M(D,z,W,L),X!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(X).buffer))}function l(){return n.createVertexArray()}function c(D){return n.bindVertexArray(D)}function h(D){return n.deleteVertexArray(D)}function f(D,z,W,L){let X=L.wireframe===!0,Y=i[z.id];Y===void 0&&(Y={},i[z.id]=Y);let G=D.isInstancedMesh===!0?D.id:0,te=Y[G];te===void 0&&(te={},Y[G]=te);let H=te[W.id];H===void 0&&(H={},te[W.id]=H);let Q=H[X];return Q===void 0&&(Q=d(l()),H[X]=Q),Q}function d(D){let z=[],W=[],L=[];for(let X=0;X<t;X++)z[X]=0,W[X]=0,L[X]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:z,enabledAttributes:W,attributeDivisors:L,object:D,attributes:{},index:null}}function u(D,z,W,L){let X=s.attributes,Y=z.attributes,G=0,te=W.getAttributes();for(let H in te)if(te[H].location>=0){let ee=X[H],xe=Y[H];if(xe===void 0&&(H==="instanceMatrix"&&D.instanceMatrix&&(xe=D.instanceMatrix),H==="instanceColor"&&D.instanceColor&&(xe=D.instanceColor)),ee===void 0||ee.attribute!==xe||xe&&ee.data!==xe.data)return!0;G++}return s.attributesNum!==G||s.index!==L}function g(D,z,W,L){let X={},Y=z.attributes,G=0,te=W.getAttributes();for(let H in te)if(te[H].location>=0){let ee=Y[H];ee===void 0&&(H==="instanceMatrix"&&D.instanceMatrix&&(ee=D.instanceMatrix),H==="instanceColor"&&D.instanceColor&&(ee=D.instanceColor));let xe={};xe.attribute=ee,ee&&ee.data&&(xe.data=ee.data),X[H]=xe,G++}s.attributes=X,s.attributesNum=G,s.index=L}function _(){let D=s.newAttributes;for(let z=0,W=D.length;z<W;z++)D[z]=0}function p(D){m(D,0)}function m(D,z){let W=s.newAttributes,L=s.enabledAttributes,X=s.attributeDivisors;W[D]=1,L[D]===0&&(n.enableVertexAttribArray(D),L[D]=1),X[D]!==z&&(n.vertexAttribDivisor(D,z),X[D]=z)}function S(){let D=s.newAttributes,z=s.enabledAttributes;for(let W=0,L=z.length;W<L;W++)z[W]!==D[W]&&(n.disableVertexAttribArray(W),z[W]=0)}function E(D,z,W,L,X,Y,G){G===!0?n.vertexAttribIPointer(D,z,W,X,Y):n.vertexAttribPointer(D,z,W,L,X,Y)}function M(D,z,W,L){_();let X=L.attributes,Y=W.getAttributes(),G=z.defaultAttributeValues;for(let te in Y){let H=Y[te];if(H.location>=0){let Q=X[te];if(Q===void 0&&(te==="instanceMatrix"&&D.instanceMatrix&&(Q=D.instanceMatrix),te==="instanceColor"&&D.instanceColor&&(Q=D.instanceColor)),Q!==void 0){let ee=Q.normalized,xe=Q.itemSize,Ie=e.get(Q);if(Ie===void 0)continue;let Z=Ie.buffer,de=Ie.type,_e=Ie.bytesPerElement,Re=de===n.INT||de===n.UNSIGNED_INT||Q.gpuType===Ya;if(Q.isInterleavedBufferAttribute){let pe=Q.data,Ue=pe.isInterleavedBuffer===!0?pe.stride:pe.itemSize,_t=Q.offset;if(pe.isInstancedInterleavedBuffer||pe.isInstancedBufferAttribute){for(let Pe=0;Pe<H.locationSize;Pe++)m(H.location+Pe,pe.meshPerAttribute);D.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=pe.meshPerAttribute*pe.count)}else for(let Pe=0;Pe<H.locationSize;Pe++)p(H.location+Pe);n.bindBuffer(n.ARRAY_BUFFER,Z);for(let Pe=0;Pe<H.locationSize;Pe++)E(H.location+Pe,xe/H.locationSize,de,ee,Ue*_e,(_t+xe/H.locationSize*Pe)*_e,Re)}else{if(Q.isInstancedBufferAttribute){for(let pe=0;pe<H.locationSize;pe++)m(H.location+pe,Q.meshPerAttribute);D.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=Q.meshPerAttribute*Q.count)}else for(let pe=0;pe<H.locationSize;pe++)p(H.location+pe);n.bindBuffer(n.ARRAY_BUFFER,Z);for(let pe=0;pe<H.locationSize;pe++)E(H.location+pe,xe/H.locationSize,de,ee,xe*_e,xe/H.locationSize*pe*_e,Re)}}else if(G!==void 0){let ee=G[te];if(ee!==void 0)switch(ee.length){case 2:n.vertexAttrib2fv(H.location,ee);break;case 3:n.vertexAttrib3fv(H.location,ee);break;case 4:n.vertexAttrib4fv(H.location,ee);break;default:n.vertexAttrib1fv(H.location,ee)}}}}S()}function R(){U();for(let D in i){let z=i[D];for(let W in z){let L=z[W];for(let X in L){let Y=L[X];for(let G in Y)h(Y[G].object),delete Y[G];delete L[X]}}delete i[D]}}function T(D){if(i[D.id]===void 0)return;let z=i[D.id];for(let W in z){let L=z[W];for(let X in L){let Y=L[X];for(let G in Y)h(Y[G].object),delete Y[G];delete L[X]}}delete i[D.id]}function y(D){for(let z in i){let W=i[z];for(let L in W){let X=W[L];if(X[D.id]===void 0)continue;let Y=X[D.id];for(let G in Y)h(Y[G].object),delete Y[G];delete X[D.id]}}}function w(D){for(let z in i){let W=i[z],L=D.isInstancedMesh===!0?D.id:0,X=W[L];if(X!==void 0){for(let Y in X){let G=X[Y];for(let te in G)h(G[te].object),delete G[te];delete X[Y]}delete W[L],Object.keys(W).length===0&&delete i[z]}}}function U(){I(),o=!0,s!==r&&(s=r,c(s.object))}function I(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:U,resetDefaultState:I,dispose:R,releaseStatesOfGeometry:T,releaseStatesOfObject:w,releaseStatesOfProgram:y,initAttributes:_,enableAttribute:p,disableUnusedAttributes:S}}function Cx(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let d=0;for(let u=0;u<h;u++)d+=c[u];t.update(d,i,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function Px(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let y=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(y){return!(y!==_n&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let w=y===Vn&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(y!==sn&&y!==yn&&!w&&i.convert(y)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(De("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let f=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),d=t.logarithmicDepthBuffer===!0&&f===!1;t.reversedDepthBuffer===!0&&f===!1&&De("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&f===!0&&De("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let u=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),S=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),E=n.getParameter(n.MAX_VARYING_VECTORS),M=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),T=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:d,reversedDepthBuffer:f,maxTextures:u,maxVertexTextures:g,maxTextureSize:_,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:S,maxVaryings:E,maxFragmentUniforms:M,maxSamples:R,samples:T}}function Ix(n){let e=this,t=null,i=0,r=!1,s=!1,o=new pn,a=new Ne,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(f,d){let u=f.length!==0||d||i!==0||r;return r=d,i=f.length,u},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(f,d){t=h(f,d,0)},this.setState=function(f,d,u){let g=f.clippingPlanes,_=f.clipIntersection,p=f.clipShadows,m=n.get(f);if(!r||g===null||g.length===0||s&&!p)s?h(null):c();else{let S=s?0:i,E=S*4,M=m.clippingState||null;l.value=M,M=h(g,d,E,u);for(let R=0;R!==E;++R)M[R]=t[R];m.clippingState=M,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=S}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(f,d,u,g){let _=f!==null?f.length:0,p=null;if(_!==0){if(p=l.value,g!==!0||p===null){let m=u+_*4,S=d.matrixWorldInverse;a.getNormalMatrix(S),(p===null||p.length<m)&&(p=new Float32Array(m));for(let E=0,M=u;E!==_;++E,M+=4)o.copy(f[E]).applyMatrix4(S,a),o.normal.toArray(p,M),p[M+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=_,e.numIntersection=0,p}}var fo=class extends Xt{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new $s(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new ns(5,5,5),s=new Qn({name:"CubemapFromEquirect",uniforms:Sr(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:rn,blending:yr});s.uniforms.tEquirect.value=t;let o=new ft(r,s),a=t.minFilter;return t.minFilter===bi&&(t.minFilter=Wt),new is(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,r);e.setRenderTarget(s)}},Kf=256,Lx=3,Dx=20,xp=256,bp=16,Nx=3,Fx=new F,Ux=new Ke,Rl=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new is(1,10,null),this._boxMesh=new ft(new ns(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){let{size:o=256,position:a=Fx}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let f=l.autoClear,d=l.autoClearColor,u=l.autoClearDepth,g=l.autoClearStencil,_=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(e.background=l.getClearColor(Ux));let p=new is(i,r,h);return p.position.copy(a),p.update(l,e),l.autoClear=f,l.autoClearColor=d,l.autoClearDepth=u,l.autoClearStencil=g,e.background=_,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=ep(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=Qf(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(Kf,ru(e))}_fromTexture(e,t){e.mapping===_r||e.mapping===as?this._setSize(e.image.length===0?Kf:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=jf(e,!1,!1),i=Math.log2(e)-Lx;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=jf(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===_r||e.mapping===as?(this._cubemapMaterial===null&&(this._cubemapMaterial=ep()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=Qf()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=Ox(),this._integrationMaterial=kx());let t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/bp);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-Nx)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(xp*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=Bx());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}};function jf(n,e,t){return new fo(n,{minFilter:bi,generateMipmaps:e,type:Vn,colorSpace:mr,depthBuffer:t})}function po(n,e,t){return new Qn({name:n,uniforms:e,vertexShader:Ve.cube_vert,fragmentShader:t,side:rn,blending:yr,depthTest:!1,depthWrite:!1})}function Ox(){return po("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${xp}u

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
	`)}function kx(){return po("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:bp}},`

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
	`)}function Bx(){return po("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Dx}
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
	`)}function Qf(){return po("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function ep(){return po("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function zx(n){let e=new WeakMap,t=new WeakMap,i=null;function r(d,u=!1){return d==null?null:u?o(d):s(d)}function s(d){if(d&&d.isTexture){let u=d.mapping;if(u===Wa||u===Xa)if(e.has(d)){let g=e.get(d).texture;return a(g,d.mapping)}else{let g=d.image;if(g&&g.height>0){let _=new fo(g.height);return _.fromEquirectangularTexture(n,d),e.set(d,_),d.addEventListener("dispose",c),a(_.texture,d.mapping)}else return null}}return d}function o(d){if(d&&d.isTexture&&d.isPMREMTexture!==!0){let u=d.mapping,g=u===Wa||u===Xa,_=u===_r||u===as;if(g||_){let p=t.get(d),m=p!==void 0?p.texture.pmremVersion:0;if(d.isRenderTargetTexture&&d.pmremVersion!==m)return i===null&&(i=new Rl(n)),p=g?i.fromEquirectangular(d,p):i.fromCubemap(d,p),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),p.texture;if(p!==void 0)return p.texture;{let S=d.image;return g&&S&&S.height>0||_&&S&&l(S)?(i===null&&(i=new Rl(n)),p=g?i.fromEquirectangular(d):i.fromCubemap(d),p.texture.pmremVersion=d.pmremVersion,t.set(d,p),d.addEventListener("dispose",h),p.texture):null}}}return d}function a(d,u){return u===Wa?d.mapping=_r:u===Xa&&(d.mapping=as),d}function l(d){let u=0,g=6;for(let _=0;_<g;_++)d[_]!==void 0&&u++;return u===g}function c(d){let u=d.target;u.removeEventListener("dispose",c);let g=e.get(u);g!==void 0&&(e.delete(u),g.dispose())}function h(d){let u=d.target;u.removeEventListener("dispose",h);let g=t.get(u);g!==void 0&&(t.delete(u),g.dispose())}function f(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:f}}function Vx(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let r=t(i);return r===null&&Us("WebGLRenderer: "+i+" extension not supported."),r}}}function Gx(n,e,t,i){let r={},s=new WeakMap,o=new FinalizationRegistry(g=>delete r[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",a),delete r[g.id],o.unregister(g);let _=s.get(g);_&&(e.remove(_),s.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,_){return r[_.id]!==void 0||(_.addEventListener("dispose",a),r[_.id]=new WeakRef(_),o.register(_,_.id,_),t.memory.geometries++),_}function h(g){let _=g.attributes;for(let p in _)e.update(_[p],n.ARRAY_BUFFER)}function f(g){let _=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let S=_!==null?_.array.length:p.array.length/3-1,E=p.count>=65535?qs:Xs,M=new E(Math.ceil(S/3)*6,1),R=M.array;if(_!==null){let y=_.array;m=_.version;for(let w=0,U=0;w<S;w+=3){let I=y[w+0],D=y[w+1],z=y[w+2];R[U++]=I,R[U++]=D,R[U++]=D,R[U++]=z,R[U++]=z,R[U++]=I}}else{m=p.version;for(let y=0,w=0;y<S;y+=3){let U=y+0,I=y+1,D=y+2;R[w++]=U,R[w++]=I,R[w++]=I,R[w++]=D,R[w++]=D,R[w++]=U}}M.version=m;let T=s.get(g);T&&e.remove(T),s.set(g,M)}function d(g){let _=s.get(g);if(_){let p=g.index;p!==null&&_.version<p.version&&f(g)}else f(g);return s.get(g)}function u(){for(let g in r){let _=r[g].deref();_!==void 0&&l(_)}}return{get:c,update:h,getWireframeAttribute:d,dispose:u}}function Hx(n,e,t){let i;function r(f){i=f}let s,o;function a(f){s=f.type,o=f.bytesPerElement}function l(f,d){n.drawElements(i,d,s,f*o),t.update(d,i,1)}function c(f,d,u){u!==0&&(n.drawElementsInstanced(i,d,s,f*o,u),t.update(d,i,u))}function h(f,d,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,d,0,s,f,0,u);let _=0;for(let p=0;p<u;p++)_+=d[p];t.update(_,i,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function Wx(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(s/3);break;case n.LINES:t.lines+=a*(s/2);break;case n.LINE_STRIP:t.lines+=a*(s-1);break;case n.LINE_LOOP:t.lines+=a*s;break;case n.POINTS:t.points+=a*s;break;default:Fe("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function Xx(n,e,t){let i=new WeakMap,r=new yt;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,f=h!==void 0?h.length:0,d=i.get(a);if(d===void 0||d.count!==f){let U=function(){y.dispose(),i.delete(a),a.removeEventListener("dispose",U)};d!==void 0&&d.texture.dispose();let u=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],S=a.morphAttributes.color||[],E=0;u===!0&&(E=1),g===!0&&(E=2),_===!0&&(E=3);let M=a.attributes.position.count*E,R=1;M>e.maxTextureSize&&(R=Math.ceil(M/e.maxTextureSize),M=e.maxTextureSize);let T=new Float32Array(M*R*4*f),y=new Hs(T,M,R,f);y.type=yn,y.needsUpdate=!0;let w=E*4;for(let I=0;I<f;I++){let D=p[I],z=m[I],W=S[I],L=M*R*4*I;for(let X=0;X<D.count;X++){let Y=X*w;u===!0&&(r.fromBufferAttribute(D,X),T[L+Y+0]=r.x,T[L+Y+1]=r.y,T[L+Y+2]=r.z,T[L+Y+3]=0),g===!0&&(r.fromBufferAttribute(z,X),T[L+Y+4]=r.x,T[L+Y+5]=r.y,T[L+Y+6]=r.z,T[L+Y+7]=0),_===!0&&(r.fromBufferAttribute(W,X),T[L+Y+8]=r.x,T[L+Y+9]=r.y,T[L+Y+10]=r.z,T[L+Y+11]=W.itemSize===4?r.w:1)}}d={count:f,texture:y,size:new Ee(M,R)},i.set(a,d),a.addEventListener("dispose",U)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let u=0;for(let _=0;_<c.length;_++)u+=c[_];let g=a.morphTargetsRelative?1:1-u;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",d.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",d.size)}return{update:s}}function qx(n,e,t,i,r){let s=new WeakMap;function o(c){let h=r.render.frame,f=c.geometry,d=e.get(c,f);if(s.get(d)!==h&&(e.update(d),s.set(d,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let u=c.skeleton;s.get(u)!==h&&(u.update(),s.set(u,h))}return d}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var Yx={[kh]:"LINEAR_TONE_MAPPING",[Bh]:"REINHARD_TONE_MAPPING",[zh]:"CINEON_TONE_MAPPING",[Vh]:"ACES_FILMIC_TONE_MAPPING",[Hh]:"AGX_TONE_MAPPING",[Wh]:"NEUTRAL_TONE_MAPPING",[Gh]:"CUSTOM_TONE_MAPPING"};function $x(n,e,t,i,r,s){let o=new Xt(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new zn;h.setAttribute("position",new Pn([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new Pn([0,2,0,0,2,0],2));let f=new qt({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),d=new ft(h,f),u=new Wi(-1,1,1,-1,0,1),g=null,_=null,p=!1,m,S=null,E=[],M=!1;this.setSize=function(R,T){o.setSize(R,T),a!==null&&a.setSize(R,T),l!==null&&l.setSize(R,T);for(let y=0;y<E.length;y++){let w=E[y];w.setSize&&w.setSize(R,T)}},this.setEffects=function(R){E=R,M=E.length>0&&E[0].isRenderPass===!0;let T=o.width,y=o.height;E.length>0&&a===null&&(a=new Xt(T,y,{type:Vn,depthBuffer:!1,stencilBuffer:!1}),l=new Xt(T,y,{type:Vn,depthBuffer:!1,stencilBuffer:!1}));let w=r===!0&&E.some(U=>U.needsDepthTexture===!0);w!==(o.depthTexture!==null)&&(w===!0&&c===null&&(c=new _i(T,y),s===!0&&(c.format=Si,c.type=xr)),o.dispose(),o.depthTexture=w?c:null,o.resolveDepthBuffer=w,o.storeMultisampledDepthBuffer=w);for(let U=0;U<E.length;U++){let I=E[U];I.setSize&&I.setSize(T,y),w&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(R,T){if(p||R.toneMapping===ei&&E.length===0)return!1;if(S=T,T!==null){let y=T.width,w=T.height;(o.width!==y||o.height!==w)&&this.setSize(y,w)}return M===!1&&R.setRenderTarget(o),m=R.toneMapping,R.toneMapping=ei,!0},this.hasRenderPass=function(){return M},this.end=function(R,T){R.toneMapping=m,p=!0;let y=o,w=a;for(let U=0;U<E.length;U++){let I=E[U];I.enabled!==!1&&(I.render(R,w,y,T),I.needsSwap!==!1&&(y=w,w=w===a?l:a))}if(g!==R.outputColorSpace||_!==R.toneMapping){g=R.outputColorSpace,_=R.toneMapping,f.defines={},He.getTransfer(g)===st&&(f.defines.SRGB_TRANSFER="");let U=Yx[_];U&&(f.defines[U]=""),f.needsUpdate=!0}f.uniforms.tDiffuse.value=y.texture,R.setRenderTarget(S),R.render(d,u),S=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),f.dispose()}}var Sp=new jt,Mp=new _i(1,1),wp=new Zs(1),Ap=new Hs,Ep=new Ra,Tp=new $s,tp=[],np=[],ip=new Float32Array(16),rp=new Float32Array(9),sp=new Float32Array(4);function fs(n,e,t){let i=n[0];if(i<=0||i>0)return n;let r=e*t,s=tp[r];if(s===void 0&&(s=new Float32Array(r),tp[r]=s),e!==0){i.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(s,a)}return s}function Lt(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function Dt(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function Pl(n,e){let t=np[e];t===void 0&&(t=new Int32Array(e),np[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function Zx(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function Jx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Lt(t,e))return;n.uniform2fv(this.addr,e),Dt(t,e)}}function Kx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Lt(t,e))return;n.uniform3fv(this.addr,e),Dt(t,e)}}function jx(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Lt(t,e))return;n.uniform4fv(this.addr,e),Dt(t,e)}}function Qx(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Lt(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),Dt(t,e)}else{if(Lt(t,i))return;sp.set(i),n.uniformMatrix2fv(this.addr,!1,sp),Dt(t,i)}}function eb(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Lt(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),Dt(t,e)}else{if(Lt(t,i))return;rp.set(i),n.uniformMatrix3fv(this.addr,!1,rp),Dt(t,i)}}function tb(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Lt(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),Dt(t,e)}else{if(Lt(t,i))return;ip.set(i),n.uniformMatrix4fv(this.addr,!1,ip),Dt(t,i)}}function nb(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function ib(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Lt(t,e))return;n.uniform2iv(this.addr,e),Dt(t,e)}}function rb(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Lt(t,e))return;n.uniform3iv(this.addr,e),Dt(t,e)}}function sb(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Lt(t,e))return;n.uniform4iv(this.addr,e),Dt(t,e)}}function ob(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function ab(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Lt(t,e))return;n.uniform2uiv(this.addr,e),Dt(t,e)}}function lb(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Lt(t,e))return;n.uniform3uiv(this.addr,e),Dt(t,e)}}function cb(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Lt(t,e))return;n.uniform4uiv(this.addr,e),Dt(t,e)}}function Il(n){return n.version===0&&(n.compareFunction=tu,n.needsUpdate=!0),n}function hb(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=Il(Mp):s=Sp,t.setTexture2D(e||s,r)}function ub(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||Ep,r)}function db(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=Il(wp):s=Tp,t.setTextureCube(e||s,r)}function fb(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||Ap,r)}function pb(n){switch(n){case 5126:return Zx;case 35664:return Jx;case 35665:return Kx;case 35666:return jx;case 35674:return Qx;case 35675:return eb;case 35676:return tb;case 5124:case 35670:return nb;case 35667:case 35671:return ib;case 35668:case 35672:return rb;case 35669:case 35673:return sb;case 5125:return ob;case 36294:return ab;case 36295:return lb;case 36296:return cb;case 35678:case 36198:case 36298:case 36306:case 35682:return hb;case 35679:case 36299:case 36307:return ub;case 35680:case 36300:case 36308:case 36293:return db;case 36289:case 36303:case 36311:case 36292:return fb}}function mb(n,e){n.uniform1fv(this.addr,e)}function gb(n,e){let t=fs(e,this.size,2);n.uniform2fv(this.addr,t)}function vb(n,e){let t=fs(e,this.size,3);n.uniform3fv(this.addr,t)}function yb(n,e){let t=fs(e,this.size,4);n.uniform4fv(this.addr,t)}function _b(n,e){let t=fs(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function xb(n,e){let t=fs(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function bb(n,e){let t=fs(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function Sb(n,e){n.uniform1iv(this.addr,e)}function Mb(n,e){n.uniform2iv(this.addr,e)}function wb(n,e){n.uniform3iv(this.addr,e)}function Ab(n,e){n.uniform4iv(this.addr,e)}function Eb(n,e){n.uniform1uiv(this.addr,e)}function Tb(n,e){n.uniform2uiv(this.addr,e)}function Rb(n,e){n.uniform3uiv(this.addr,e)}function Cb(n,e){n.uniform4uiv(this.addr,e)}function Pb(n,e,t){let i=this.cache,r=e.length,s=Pl(t,r);Lt(i,s)||(n.uniform1iv(this.addr,s),Dt(i,s));let o;this.type===n.SAMPLER_2D_SHADOW?o=Il(Mp):o=Sp;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function Ib(n,e,t){let i=this.cache,r=e.length,s=Pl(t,r);Lt(i,s)||(n.uniform1iv(this.addr,s),Dt(i,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||Ep,s[o])}function Lb(n,e,t){let i=this.cache,r=e.length,s=Pl(t,r);Lt(i,s)||(n.uniform1iv(this.addr,s),Dt(i,s));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=Il(wp):o=Tp;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function Db(n,e,t){let i=this.cache,r=e.length,s=Pl(t,r);Lt(i,s)||(n.uniform1iv(this.addr,s),Dt(i,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||Ap,s[o])}function Nb(n){switch(n){case 5126:return mb;case 35664:return gb;case 35665:return vb;case 35666:return yb;case 35674:return _b;case 35675:return xb;case 35676:return bb;case 5124:case 35670:return Sb;case 35667:case 35671:return Mb;case 35668:case 35672:return wb;case 35669:case 35673:return Ab;case 5125:return Eb;case 36294:return Tb;case 36295:return Rb;case 36296:return Cb;case 35678:case 36198:case 36298:case 36306:case 35682:return Pb;case 35679:case 36299:case 36307:return Ib;case 35680:case 36300:case 36308:case 36293:return Lb;case 36289:case 36303:case 36311:case 36292:return Db}}var du=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=pb(t.type)}},fu=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=Nb(t.type)}},pu=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],i)}}},hu=/(\w+)(\])?(\[|\.)?/g;function op(n,e){n.seq.push(e),n.map[e.id]=e}function Fb(n,e,t){let i=n.name,r=i.length;for(hu.lastIndex=0;;){let s=hu.exec(i),o=hu.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){op(t,c===void 0?new du(a,n,e):new fu(a,n,e));break}else{let f=t.map[a];f===void 0&&(f=new pu(a),op(t,f)),t=f}}}var ds=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);Fb(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){let s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){let r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let i=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&i.push(o)}return i}};function ap(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var Ub=37297,Ob=0;function kb(n,e){let t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var lp=new Ne;function Bb(n){He._getMatrix(lp,He.workingColorSpace,n);let e=`mat3( ${lp.elements.map(t=>t.toFixed(4))} )`;switch(He.getTransfer(n)){case zs:return[e,"LinearTransferOETF"];case st:return[e,"sRGBTransferOETF"];default:return De("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function cp(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+kb(n.getShaderSource(e),a)}else return s}function zb(n,e){let t=Bb(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var Vb={[kh]:"Linear",[Bh]:"Reinhard",[zh]:"Cineon",[Vh]:"ACESFilmic",[Hh]:"AgX",[Wh]:"Neutral",[Gh]:"Custom"};function Gb(n,e){let t=Vb[e];return t===void 0?(De("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Tl=new F;function Hb(){He.getLuminanceCoefficients(Tl);let n=Tl.x.toFixed(4),e=Tl.y.toFixed(4),t=Tl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function Wb(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(uo).join(`
`)}function Xb(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function qb(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=n.getActiveAttrib(e,r),o=s.name,a=1;s.type===n.FLOAT_MAT2&&(a=2),s.type===n.FLOAT_MAT3&&(a=3),s.type===n.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function uo(n){return n!==""}function hp(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function up(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var Yb=/^[ \t]*#include +<([\w\d./]+)>/gm;function mu(n){return n.replace(Yb,$b)}function $b(n,e){let t=Ve[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return mu(t)}var Zb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function dp(n){return n.replace(Zb,Jb)}function Jb(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function fp(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var Kb={[eo]:"SHADOWMAP_TYPE_PCF",[ss]:"SHADOWMAP_TYPE_VSM"};function jb(n){return Kb[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var Qb={[as]:"ENVMAP_MODE_REFRACTION"};function eS(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":Qb[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var tS={[Oh]:"ENVMAP_BLENDING_MULTIPLY",[Cf]:"ENVMAP_BLENDING_MIX",[Pf]:"ENVMAP_BLENDING_ADD"};function nS(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":tS[n.combine]||"ENVMAP_BLENDING_NONE"}function iS(n,e,t,i){let r=n.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=jb(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=eS(t),f=nS(t),d=Wb(t),u=Xb(s),g=r.createProgram(),_,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(_=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u].filter(uo).join(`
`),_.length>0&&(_+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u].filter(uo).join(`
`),p.length>0&&(p+=`
`)):(_=[fp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(uo).join(`
`),p=[fp(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+f:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==ei?"#define TONE_MAPPING":"",t.toneMapping!==ei?Ve.tonemapping_pars_fragment:"",t.toneMapping!==ei?Gb("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Ve.colorspace_pars_fragment,zb("linearToOutputTexel",t.outputColorSpace),Hb(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(uo).join(`
`)),o=mu(o),o=hp(o,t),o=up(o,t),a=mu(a),a=hp(a,t),a=up(a,t),o=dp(o),a=dp(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,_=[d,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,p=["#define varying in",t.glslVersion===en?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===en?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let S=m+_+o,E=m+p+a,M=ap(r,r.VERTEX_SHADER,S),R=ap(r,r.FRAGMENT_SHADER,E);r.attachShader(g,M),r.attachShader(g,R),t.index0AttributeName!==void 0?r.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(g,0,"position"),r.linkProgram(g);function T(I){if(n.debug.checkShaderErrors){let D=r.getProgramInfoLog(g)||"",z=r.getShaderInfoLog(M)||"",W=r.getShaderInfoLog(R)||"",L=D.trim(),X=z.trim(),Y=W.trim(),G=!0,te=!0;if(r.getProgramParameter(g,r.LINK_STATUS)===!1)if(G=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,g,M,R);else{let H=cp(r,M,"vertex"),Q=cp(r,R,"fragment");Fe("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(g,r.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+L+`
`+H+`
`+Q)}else L!==""?De("WebGLProgram: Program Info Log:",L):(X===""||Y==="")&&(te=!1);te&&(I.diagnostics={runnable:G,programLog:L,vertexShader:{log:X,prefix:_},fragmentShader:{log:Y,prefix:p}})}r.deleteShader(M),r.deleteShader(R),y=new ds(r,g),w=qb(r,g)}let y;this.getUniforms=function(){return y===void 0&&T(this),y};let w;this.getAttributes=function(){return w===void 0&&T(this),w};let U=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return U===!1&&(U=r.getProgramParameter(g,Ub)),U},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=Ob++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=M,this.fragmentShader=R,this}var rS=0,gu=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new vu(e),t.set(e,i)),i}},vu=class{constructor(e){this.id=rS++,this.code=e,this.usedTimes=0}};function sS(n){return n===Zi||n===ao||n===lo}function oS(n,e,t,i,r,s){let o=new Ws,a=new gu,l=new Set,c=[],h=new Map,f=i.logarithmicDepthBuffer,d={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function u(y){return l.add(y),y===0?"uv":`uv${y}`}function g(y,w,U,I,D,z){let W=I.fog,L=D.geometry,X=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?I.environment:null,Y=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,G=e.get(y.envMap||X,Y),te=d[y.type],H=i.precision;y.precision!==null&&(H=i.getMaxPrecision(y.precision),H!==y.precision&&De("WebGLProgram.getParameters:",y.precision,"not supported, using",H,"instead."));let Q=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,ee=Q!==void 0?Q.length:0,xe=0;L.morphAttributes.position!==void 0&&(xe=1),L.morphAttributes.normal!==void 0&&(xe=2),L.morphAttributes.color!==void 0&&(xe=3);let Ie,Z,de,_e;if(te){let me=ni[te];Ie=me.vertexShader,Z=me.fragmentShader}else{Ie=y.vertexShader,Z=y.fragmentShader;let me=a.getVertexShaderStage(y),ot=a.getFragmentShaderStage(y);a.update(y,me,ot),de=me.id,_e=ot.id}let Re=n.getRenderTarget(),pe=n.state.buffers.depth.getReversed(),Ue=D.isInstancedMesh===!0,_t=D.isBatchedMesh===!0,Pe=!!y.map,Qe=!!y.matcap,rt=!!G,Xe=rt&&G.isPMREMTexture===!0,Gt=!!y.aoMap,Tt=!!y.lightMap,ln=!!y.bumpMap&&y.wireframe===!1,mt=!!y.normalMap,qn=!!y.displacementMap,Ut=!!y.emissiveMap,Mn=!!y.metalnessMap,wn=!!y.roughnessMap,An=y.anisotropy>0,N=y.clearcoat>0,En=y.diffuseRoughness>0,ut=y.dispersion>0,dt=y.retroreflectivity>0,fe=y.iridescence>0,Rt=y.sheen>0,Le=y.transmission>0,Oe=An&&!!y.anisotropyMap,A=N&&!!y.clearcoatMap,x=N&&!!y.clearcoatNormalMap,k=N&&!!y.clearcoatRoughnessMap,ne=En&&!!y.diffuseRoughnessMap,j=fe&&!!y.iridescenceMap,se=fe&&!!y.iridescenceThicknessMap,he=Rt&&!!y.sheenColorMap,$=Rt&&!!y.sheenRoughnessMap,J=!!y.specularMap,ae=!!y.specularColorMap,C=!!y.specularIntensityMap,K=Le&&!!y.transmissionMap,q=Le&&!!y.thicknessMap,le=!!y.gradientMap,re=!!y.alphaMap,oe=y.alphaTest>0,Ae=!!y.alphaHash,ze=!!y.extensions,ie=ei;y.toneMapped&&(Re===null||Re.isXRRenderTarget===!0)&&(ie=n.toneMapping);let Ce=Xe?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,Be={shaderID:te,shaderType:y.type,shaderName:y.name,vertexShader:Ie,fragmentShader:Z,defines:y.defines,customVertexShaderID:de,customFragmentShaderID:_e,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:H,batching:_t,batchingColor:_t&&D._colorsTexture!==null,instancing:Ue,instancingColor:Ue&&D.instanceColor!==null,instancingMorph:Ue&&D.morphTexture!==null,outputColorSpace:Re===null?n.outputColorSpace:Re.isXRRenderTarget===!0?Re.texture.colorSpace:He.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:Pe,matcap:Qe,envMap:rt,envMapMode:rt&&G.mapping,envMapPMREM:Xe,envMapMaxLod:Xe?Ce.length-1:null,envMapSize:Xe?Ce[0].width:null,aoMap:Gt,lightMap:Tt,bumpMap:ln,normalMap:mt,displacementMap:qn,emissiveMap:Ut,normalMapObjectSpace:mt&&y.normalMapType===Df,normalMapTangentSpace:mt&&y.normalMapType===jh,packedNormalMap:mt&&y.normalMapType===jh&&sS(y.normalMap.format),metalnessMap:Mn,roughnessMap:wn,anisotropy:An,anisotropyMap:Oe,clearcoat:N,clearcoatMap:A,clearcoatNormalMap:x,clearcoatRoughnessMap:k,diffuseRoughness:En,diffuseRoughnessMap:ne,dispersion:ut,retroreflection:dt,iridescence:fe,iridescenceMap:j,iridescenceThicknessMap:se,sheen:Rt,sheenColorMap:he,sheenRoughnessMap:$,specularMap:J,specularColorMap:ae,specularIntensityMap:C,transmission:Le,transmissionMap:K,thicknessMap:q,gradientMap:le,opaque:y.transparent===!1&&y.blending===os&&y.alphaToCoverage===!1,alphaMap:re,alphaTest:oe,alphaHash:Ae,combine:y.combine,mapUv:Pe&&u(y.map.channel),aoMapUv:Gt&&u(y.aoMap.channel),lightMapUv:Tt&&u(y.lightMap.channel),bumpMapUv:ln&&u(y.bumpMap.channel),normalMapUv:mt&&u(y.normalMap.channel),displacementMapUv:qn&&u(y.displacementMap.channel),emissiveMapUv:Ut&&u(y.emissiveMap.channel),metalnessMapUv:Mn&&u(y.metalnessMap.channel),roughnessMapUv:wn&&u(y.roughnessMap.channel),anisotropyMapUv:Oe&&u(y.anisotropyMap.channel),clearcoatMapUv:A&&u(y.clearcoatMap.channel),clearcoatNormalMapUv:x&&u(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:k&&u(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ne&&u(y.diffuseRoughnessMap.channel),iridescenceMapUv:j&&u(y.iridescenceMap.channel),iridescenceThicknessMapUv:se&&u(y.iridescenceThicknessMap.channel),sheenColorMapUv:he&&u(y.sheenColorMap.channel),sheenRoughnessMapUv:$&&u(y.sheenRoughnessMap.channel),specularMapUv:J&&u(y.specularMap.channel),specularColorMapUv:ae&&u(y.specularColorMap.channel),specularIntensityMapUv:C&&u(y.specularIntensityMap.channel),transmissionMapUv:K&&u(y.transmissionMap.channel),thicknessMapUv:q&&u(y.thicknessMap.channel),alphaMapUv:re&&u(y.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(mt||An),vertexNormals:!!L.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:D.isPoints===!0&&!!L.attributes.uv&&(Pe||re),fog:!!W,useFog:y.fog===!0,fogExp2:!!W&&W.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||L.attributes.normal===void 0&&mt===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:f,reversedDepthBuffer:pe,skinning:D.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:ee,morphTextureStride:xe,numSunLights:w.sun.length,numDirLights:w.directional.length,numPointLights:w.point.length,numSpotLights:w.spot.length,numSpotLightMaps:w.spotLightMap.length,numRectAreaLights:w.rectArea.length,numHemiLights:w.hemi.length,numSunLightShadows:w.sunShadowMap.length,numDirLightShadows:w.directionalShadowMap.length,numPointLightShadows:w.pointShadowMap.length,numSpotLightShadows:w.spotShadowMap.length,numSpotLightShadowsWithMaps:w.numSpotLightShadowsWithMaps,numLightProbes:w.numLightProbes,numLightProbeGrids:z.filter(me=>me.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:n.shadowMap.enabled&&U.length>0,shadowMapType:n.shadowMap.type,toneMapping:ie,decodeVideoTexture:Pe&&y.map.isVideoTexture===!0&&He.getTransfer(y.map.colorSpace)===st,decodeVideoTextureEmissive:Ut&&y.emissiveMap.isVideoTexture===!0&&He.getTransfer(y.emissiveMap.colorSpace)===st,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===Qt,flipSided:y.side===rn,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:ze&&y.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(ze&&y.extensions.multiDraw===!0||_t)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return Be.vertexUv1s=l.has(1),Be.vertexUv2s=l.has(2),Be.vertexUv3s=l.has(3),l.clear(),Be}function _(y){let w=[];if(y.shaderID?w.push(y.shaderID):(w.push(y.customVertexShaderID),w.push(y.customFragmentShaderID)),y.defines!==void 0)for(let U in y.defines)w.push(U),w.push(y.defines[U]);return y.isRawShaderMaterial===!1&&(p(w,y),m(w,y),w.push(n.outputColorSpace)),w.push(y.customProgramCacheKey),w.join()}function p(y,w){y.push(w.precision),y.push(w.outputColorSpace),y.push(w.envMapMode),y.push(w.envMapPMREM),y.push(w.envMapMaxLod),y.push(w.envMapSize),y.push(w.mapUv),y.push(w.alphaMapUv),y.push(w.lightMapUv),y.push(w.aoMapUv),y.push(w.bumpMapUv),y.push(w.normalMapUv),y.push(w.displacementMapUv),y.push(w.emissiveMapUv),y.push(w.metalnessMapUv),y.push(w.roughnessMapUv),y.push(w.anisotropyMapUv),y.push(w.clearcoatMapUv),y.push(w.clearcoatNormalMapUv),y.push(w.clearcoatRoughnessMapUv),y.push(w.diffuseRoughnessMapUv),y.push(w.iridescenceMapUv),y.push(w.iridescenceThicknessMapUv),y.push(w.sheenColorMapUv),y.push(w.sheenRoughnessMapUv),y.push(w.specularMapUv),y.push(w.specularColorMapUv),y.push(w.specularIntensityMapUv),y.push(w.transmissionMapUv),y.push(w.thicknessMapUv),y.push(w.combine),y.push(w.fogExp2),y.push(w.sizeAttenuation),y.push(w.morphTargetsCount),y.push(w.numSunLights),y.push(w.numDirLights),y.push(w.numPointLights),y.push(w.numSpotLights),y.push(w.numSpotLightMaps),y.push(w.numHemiLights),y.push(w.numRectAreaLights),y.push(w.numSunLightShadows),y.push(w.numDirLightShadows),y.push(w.numPointLightShadows),y.push(w.numSpotLightShadows),y.push(w.numSpotLightShadowsWithMaps),y.push(w.numLightProbes),y.push(w.numLightProbeGrids),y.push(w.shadowMapType),y.push(w.toneMapping),y.push(w.numClippingPlanes),y.push(w.numClipIntersection),y.push(w.depthPacking)}function m(y,w){o.disableAll(),w.instancing&&o.enable(0),w.instancingColor&&o.enable(1),w.instancingMorph&&o.enable(2),w.matcap&&o.enable(3),w.envMap&&o.enable(4),w.normalMapObjectSpace&&o.enable(5),w.normalMapTangentSpace&&o.enable(6),w.clearcoat&&o.enable(7),w.iridescence&&o.enable(8),w.alphaTest&&o.enable(9),w.vertexColors&&o.enable(10),w.vertexAlphas&&o.enable(11),w.vertexUv1s&&o.enable(12),w.vertexUv2s&&o.enable(13),w.vertexUv3s&&o.enable(14),w.vertexTangents&&o.enable(15),w.anisotropy&&o.enable(16),w.alphaHash&&o.enable(17),w.batching&&o.enable(18),w.dispersion&&o.enable(19),w.retroreflection&&o.enable(24),w.diffuseRoughness&&o.enable(25),w.batchingColor&&o.enable(20),w.gradientMap&&o.enable(21),w.packedNormalMap&&o.enable(22),w.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),w.fog&&o.enable(0),w.useFog&&o.enable(1),w.flatShading&&o.enable(2),w.logarithmicDepthBuffer&&o.enable(3),w.reversedDepthBuffer&&o.enable(4),w.skinning&&o.enable(5),w.morphTargets&&o.enable(6),w.morphNormals&&o.enable(7),w.morphColors&&o.enable(8),w.premultipliedAlpha&&o.enable(9),w.shadowMapEnabled&&o.enable(10),w.doubleSided&&o.enable(11),w.flipSided&&o.enable(12),w.useDepthPacking&&o.enable(13),w.dithering&&o.enable(14),w.transmission&&o.enable(15),w.sheen&&o.enable(16),w.opaque&&o.enable(17),w.pointsUvs&&o.enable(18),w.decodeVideoTexture&&o.enable(19),w.decodeVideoTextureEmissive&&o.enable(20),w.alphaToCoverage&&o.enable(21),w.numLightProbeGrids>0&&o.enable(22),w.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function S(y){let w=d[y.type],U;if(w){let I=ni[w];U=$f.clone(I.uniforms)}else U=y.uniforms;return U}function E(y,w){let U=h.get(w);return U!==void 0?++U.usedTimes:(U=new iS(n,w,y,r),c.push(U),h.set(w,U)),U}function M(y){if(--y.usedTimes===0){let w=c.indexOf(y);c[w]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function R(y){a.remove(y)}function T(){a.dispose()}return{getParameters:g,getProgramCacheKey:_,getUniforms:S,acquireProgram:E,releaseProgram:M,releaseShaderCache:R,programs:c,dispose:T}}function aS(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function r(o,a,l){n.get(o)[a]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function lS(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function pp(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function mp(){let n=[],e=0,t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function o(d){let u=0;return d.isInstancedMesh&&(u+=2),d.isSkinnedMesh&&(u+=1),u}function a(d,u,g,_,p,m){let S=n[e];return S===void 0?(S={id:d.id,object:d,geometry:u,material:g,materialVariant:o(d),groupOrder:_,renderOrder:d.renderOrder,z:p,group:m},n[e]=S):(S.id=d.id,S.object=d,S.geometry=u,S.material=g,S.materialVariant=o(d),S.groupOrder=_,S.renderOrder=d.renderOrder,S.z=p,S.group=m),e++,S}function l(d,u,g,_,p,m,S){S.reversedDepth===!0&&(p=-p);let E=a(d,u,g,_,p,m);g.transmission>0?i.push(E):g.transparent===!0?r.push(E):t.push(E)}function c(d,u,g,_,p,m){let S=a(d,u,g,_,p,m);g.transmission>0?i.unshift(S):g.transparent===!0?r.unshift(S):t.unshift(S)}function h(d,u){t.length>1&&t.sort(d||lS),i.length>1&&i.sort(u||pp),r.length>1&&r.sort(u||pp)}function f(){for(let d=e,u=n.length;d<u;d++){let g=n[d];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:f,sort:h}}function cS(){let n=new WeakMap;function e(i,r){let s=n.get(i),o;return s===void 0?(o=new mp,n.set(i,[o])):r>=s.length?(o=new mp,s.push(o)):o=s[r],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function hS(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new F,color:new Ke};break;case"SpotLight":t={position:new F,direction:new F,color:new Ke,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new F,color:new Ke,distance:0,decay:0};break;case"HemisphereLight":t={direction:new F,skyColor:new Ke,groundColor:new Ke};break;case"RectAreaLight":t={color:new Ke,position:new F,halfWidth:new F,halfHeight:new F};break}return n[e.id]=t,t}}}function uS(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ee};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ee};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Ee,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var dS=0;function fS(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function pS(n){let e=new hS,t=uS(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new F);let r=new F,s=new xt,o=new xt;function a(c){let h=0,f=0,d=0;for(let z=0;z<9;z++)i.probe[z].set(0,0,0);let u=0,g=0,_=0,p=0,m=0,S=0,E=0,M=0,R=0,T=0,y=0,w=0,U=0,I=0;c.sort(fS);for(let z=0,W=c.length;z<W;z++){let L=c[z],X=L.color,Y=L.intensity,G=L.distance,te=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===Zi?te=L.shadow.map.texture:te=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=X.r*Y,f+=X.g*Y,d+=X.b*Y;else if(L.isLightProbe){for(let H=0;H<9;H++)i.probe[H].addScaledVector(L.sh.coefficients[H],Y);I++}else if(L.isSunLight){let H=e.get(L);if(H.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize.copy(Q.mapSize).multiply(Q.getFrameExtents()),i.sunShadow[g]=ee,i.sunShadowMap[g]=te;let xe=Q.getViewportCount();for(let Ie=0;Ie<xe;Ie++)i.sunShadowMatrix[_+Ie]=Q.getMatrix(Ie),i.sunShadowCascade[_+Ie]=Q._cascadeData[Ie];_+=xe,g++}i.sun[u]=H,u++}else if(L.isDirectionalLight){let H=e.get(L);if(H.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,i.directionalShadow[p]=ee,i.directionalShadowMap[p]=te,i.directionalShadowMatrix[p]=L.shadow.matrix,R++}i.directional[p]=H,p++}else if(L.isSpotLight){let H=e.get(L);H.position.setFromMatrixPosition(L.matrixWorld),H.color.copy(X).multiplyScalar(Y),H.distance=G,H.coneCos=Math.cos(L.angle),H.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),H.decay=L.decay,i.spot[S]=H;let Q=L.shadow;if(L.map&&(i.spotLightMap[w]=L.map,w++,Q.updateMatrices(L),L.castShadow&&U++),i.spotLightMatrix[S]=Q.matrix,L.castShadow){let ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,i.spotShadow[S]=ee,i.spotShadowMap[S]=te,y++}S++}else if(L.isRectAreaLight){let H=e.get(L);H.color.copy(X).multiplyScalar(Y),H.halfWidth.set(L.width*.5,0,0),H.halfHeight.set(0,L.height*.5,0),i.rectArea[E]=H,E++}else if(L.isPointLight){let H=e.get(L);if(H.color.copy(L.color).multiplyScalar(L.intensity),H.distance=L.distance,H.decay=L.decay,L.castShadow){let Q=L.shadow,ee=t.get(L);ee.shadowIntensity=Q.intensity,ee.shadowBias=Q.bias,ee.shadowNormalBias=Q.normalBias,ee.shadowRadius=Q.radius,ee.shadowMapSize=Q.mapSize,ee.shadowCameraNear=Q.camera.near,ee.shadowCameraFar=Q.camera.far,i.pointShadow[m]=ee,i.pointShadowMap[m]=te,i.pointShadowMatrix[m]=L.shadow.matrix,T++}i.point[m]=H,m++}else if(L.isHemisphereLight){let H=e.get(L);H.skyColor.copy(L.color).multiplyScalar(Y),H.groundColor.copy(L.groundColor).multiplyScalar(Y),i.hemi[M]=H,M++}}E>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=ge.LTC_FLOAT_1,i.rectAreaLTC2=ge.LTC_FLOAT_2):(i.rectAreaLTC1=ge.LTC_HALF_1,i.rectAreaLTC2=ge.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=f,i.ambient[2]=d;let D=i.hash;(D.sunLength!==u||D.directionalLength!==p||D.pointLength!==m||D.spotLength!==S||D.rectAreaLength!==E||D.hemiLength!==M||D.numSunShadows!==g||D.numDirectionalShadows!==R||D.numPointShadows!==T||D.numSpotShadows!==y||D.numSpotMaps!==w||D.numLightProbes!==I)&&(i.sun.length=u,i.directional.length=p,i.spot.length=S,i.rectArea.length=E,i.point.length=m,i.hemi.length=M,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=T,i.pointShadowMap.length=T,i.pointShadowMatrix.length=T,i.spotShadow.length=y,i.spotShadowMap.length=y,i.spotLightMatrix.length=y+w-U,i.spotLightMap.length=w,i.numSpotLightShadowsWithMaps=U,i.numLightProbes=I,D.sunLength=u,D.directionalLength=p,D.pointLength=m,D.spotLength=S,D.rectAreaLength=E,D.hemiLength=M,D.numSunShadows=g,D.numDirectionalShadows=R,D.numPointShadows=T,D.numSpotShadows=y,D.numSpotMaps=w,D.numLightProbes=I,i.version=dS++)}function l(c,h){let f=0,d=0,u=0,g=0,_=0,p=0,m=h.matrixWorldInverse;for(let S=0,E=c.length;S<E;S++){let M=c[S];if(M.isSunLight){let R=i.sun[f];R.direction.setFromMatrixPosition(M.matrixWorld),R.direction.transformDirection(m),f++}else if(M.isDirectionalLight){let R=i.directional[d];R.direction.setFromMatrixPosition(M.matrixWorld),r.setFromMatrixPosition(M.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(m),d++}else if(M.isSpotLight){let R=i.spot[g];R.position.setFromMatrixPosition(M.matrixWorld),R.position.applyMatrix4(m),R.direction.setFromMatrixPosition(M.matrixWorld),r.setFromMatrixPosition(M.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(m),g++}else if(M.isRectAreaLight){let R=i.rectArea[_];R.position.setFromMatrixPosition(M.matrixWorld),R.position.applyMatrix4(m),o.identity(),s.copy(M.matrixWorld),s.premultiply(m),o.extractRotation(s),R.halfWidth.set(M.width*.5,0,0),R.halfHeight.set(0,M.height*.5,0),R.halfWidth.applyMatrix4(o),R.halfHeight.applyMatrix4(o),_++}else if(M.isPointLight){let R=i.point[u];R.position.setFromMatrixPosition(M.matrixWorld),R.position.applyMatrix4(m),u++}else if(M.isHemisphereLight){let R=i.hemi[p];R.direction.setFromMatrixPosition(M.matrixWorld),R.direction.transformDirection(m),p++}}}return{setup:a,setupView:l,state:i}}function gp(n){let e=new pS(n),t=[],i=[],r=[];function s(f){h.camera=f,t.length=0,i.length=0,r.length=0}function o(f){f.isLightProbeGrid?r.push(f):t.push(f)}function a(f){i.push(f)}function l(){e.setup(t),r.sort((f,d)=>f.priority-d.priority||f.id-d.id)}function c(f){e.setupView(t,f)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function mS(n){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new gp(n),e.set(r,[a])):s>=o.length?(a=new gp(n),o.push(a)):a=o[s],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var gS=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,vS=`uniform sampler2D shadow_pass;
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
}`,yS=[new F(1,0,0),new F(-1,0,0),new F(0,1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1)],_S=[new F(0,-1,0),new F(0,-1,0),new F(0,0,1),new F(0,0,-1),new F(0,-1,0),new F(0,-1,0)],vp=new xt,ho=new F,uu=new F;function xS(n,e,t){let i=new vr,r=new Ee,s=new Ee,o=new yt,a=new Ia,l=new La,c={},h=t.maxTextureSize,f={[$i]:rn,[rn]:$i,[Qt]:Qt},d=new Qn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Ee},radius:{value:4}},vertexShader:gS,fragmentShader:vS}),u=d.clone();u.defines.HORIZONTAL_PASS=1;let g=new zn;g.setAttribute("position",new Pt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new ft(g,d),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=eo;let m=this.type;this.render=function(T,y,w){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||T.length===0)return;this.type===df&&(De("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=eo);let U=n.getRenderTarget(),I=n.getActiveCubeFace(),D=n.getActiveMipmapLevel(),z=n.state;z.setBlending(yr),z.buffers.depth.getReversed()===!0?z.buffers.color.setClear(0,0,0,0):z.buffers.color.setClear(1,1,1,1),z.buffers.depth.setTest(!0),z.setScissorTest(!1);let W=m!==this.type;W&&y.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(X=>X.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,X=T.length;L<X;L++){let Y=T[L],G=Y.shadow;if(G===void 0){De("WebGLShadowMap:",Y,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;r.copy(G.mapSize);let te=G.getFrameExtents();r.multiply(te),s.copy(G.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/te.x),r.x=s.x*te.x,G.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/te.y),r.y=s.y*te.y,G.mapSize.y=s.y));let H=n.state.buffers.depth.getReversed();if(G.camera._reversedDepth=H,G.map===null||W===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===ss){if(Y.isPointLight){De("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new Xt(r.x,r.y,{format:Zi,type:Vn,minFilter:Wt,magFilter:Wt,generateMipmaps:!1}),G.map.texture.name=Y.name+".shadowMap",G.map.depthTexture=new _i(r.x,r.y,yn),G.map.depthTexture.name=Y.name+".shadowMapDepth",G.map.depthTexture.format=gi,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=vt,G.map.depthTexture.magFilter=vt}else Y.isPointLight?(G.map=new fo(r.x),G.map.depthTexture=new Zs(r.x,on)):(G.map=new Xt(r.x,r.y),G.map.depthTexture=new _i(r.x,r.y,on)),G.map.depthTexture.name=Y.name+".shadowMap",G.map.depthTexture.format=gi,this.type===eo?(G.map.depthTexture.compareFunction=H?eu:Qh,G.map.depthTexture.minFilter=Wt,G.map.depthTexture.magFilter=Wt):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=vt,G.map.depthTexture.magFilter=vt);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==r.x||G.map.height!==r.y)&&G.map.setSize(r.x,r.y);let Q=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();Y.isPointLight!==!0&&G.updateMatrices(Y,w);let ee=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:w.layers;for(let xe=0;xe<Q;xe++){let Ie=G.getCamera(xe);if(Y.isPointLight){let Z=G.camera,de=G.matrix,_e=Y.distance||Z.far;_e!==Z.far&&(Z.far=_e,Z.updateProjectionMatrix()),ho.setFromMatrixPosition(Y.matrixWorld),Z.position.copy(ho),uu.copy(Z.position),uu.add(yS[xe]),Z.up.copy(_S[xe]),Z.lookAt(uu),Z.updateMatrixWorld(),de.makeTranslation(-ho.x,-ho.y,-ho.z),vp.multiplyMatrices(Z.projectionMatrix,Z.matrixWorldInverse),G._frustum.setFromProjectionMatrix(vp,Z.coordinateSystem,Z.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)n.setRenderTarget(G.map,xe),n.clear();else{xe===0&&(n.setRenderTarget(G.map),n.clear());let Z=G.getViewport(xe);o.set(s.x*Z.x,s.y*Z.y,s.x*Z.z,s.y*Z.w),z.viewport(o)}i=G.getFrustum(xe),M(y,w,Ie,Y,ee,this.type)}G.isPointLightShadow!==!0&&this.type===ss&&S(G,w),G.needsUpdate=!1}m=this.type,p.needsUpdate=!1,n.setRenderTarget(U,I,D)};function S(T,y){let w=e.update(_);d.defines.VSM_SAMPLES!==T.blurSamples&&(d.defines.VSM_SAMPLES=T.blurSamples,u.defines.VSM_SAMPLES=T.blurSamples,d.needsUpdate=!0,u.needsUpdate=!0),T.mapPass===null?T.mapPass=new Xt(r.x,r.y,{format:Zi,type:Vn}):(T.mapPass.width!==T.map.width||T.mapPass.height!==T.map.height)&&T.mapPass.setSize(T.map.width,T.map.height),d.uniforms.shadow_pass.value=T.map.depthTexture,d.uniforms.resolution.value.set(T.map.width,T.map.height),d.uniforms.radius.value=T.radius,n.setRenderTarget(T.mapPass),n.clear(),n.renderBufferDirect(y,null,w,d,_,null),u.uniforms.shadow_pass.value=T.mapPass.texture,u.uniforms.resolution.value.set(T.map.width,T.map.height),u.uniforms.radius.value=T.radius,n.setRenderTarget(T.map),n.clear(),n.renderBufferDirect(y,null,w,u,_,null)}function E(T,y,w,U){let I=null,D=w.isPointLight===!0?T.customDistanceMaterial:T.customDepthMaterial;if(D!==void 0)I=D;else if(I=w.isPointLight===!0?l:a,n.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let z=I.uuid,W=y.uuid,L=c[z];L===void 0&&(L={},c[z]=L);let X=L[W];X===void 0&&(X=I.clone(),L[W]=X,y.addEventListener("dispose",R)),I=X}if(I.visible=y.visible,I.wireframe=y.wireframe,U===ss?I.side=y.shadowSide!==null?y.shadowSide:y.side:I.side=y.shadowSide!==null?y.shadowSide:f[y.side],I.alphaMap=y.alphaMap,I.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,I.map=y.map,I.clipShadows=y.clipShadows,I.clippingPlanes=y.clippingPlanes,I.clipIntersection=y.clipIntersection,I.displacementMap=y.displacementMap,I.displacementScale=y.displacementScale,I.displacementBias=y.displacementBias,I.wireframeLinewidth=y.wireframeLinewidth,I.linewidth=y.linewidth,w.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let z=n.properties.get(I);z.light=w}return I}function M(T,y,w,U,I,D){if(T.visible===!1)return;if(T.layers.test(I)&&(T.isMesh||T.isLine||T.isPoints)&&(T.castShadow||T.receiveShadow&&D===ss)&&(!T.frustumCulled||T.intersectsFrustum(i))){T.modelViewMatrix.multiplyMatrices(w.matrixWorldInverse,T.matrixWorld);let L=e.update(T),X=T.material;if(Array.isArray(X)){let Y=L.groups;for(let G=0,te=Y.length;G<te;G++){let H=Y[G],Q=X[H.materialIndex];if(Q&&Q.visible){let ee=E(T,Q,U,D);T.onBeforeShadow(n,T,y,w,L,ee,H),n.renderBufferDirect(w,null,L,ee,T,H),T.onAfterShadow(n,T,y,w,L,ee,H)}}}else if(X.visible){let Y=E(T,X,U,D);T.onBeforeShadow(n,T,y,w,L,Y,null),n.renderBufferDirect(w,null,L,Y,T,null),T.onAfterShadow(n,T,y,w,L,Y,null)}}let W=T.children;for(let L=0,X=W.length;L<X;L++)M(W[L],y,w,U,I,D)}function R(T){T.target.removeEventListener("dispose",R);for(let w in c){let U=c[w],I=T.target.uuid;I in U&&(U[I].dispose(),delete U[I])}}}function bS(n,e){function t(){let C=!1,K=new yt,q=null,le=new yt(0,0,0,0);return{setMask:function(re){q!==re&&!C&&(n.colorMask(re,re,re,re),q=re)},setLocked:function(re){C=re},setClear:function(re,oe,Ae,ze,ie){ie===!0&&(re*=ze,oe*=ze,Ae*=ze),K.set(re,oe,Ae,ze),le.equals(K)===!1&&(n.clearColor(re,oe,Ae,ze),le.copy(K))},reset:function(){C=!1,q=null,le.set(-1,0,0,0)}}}function i(){let C=!1,K=!1,q=null,le=null,re=null;return{setReversed:function(oe){if(K!==oe){let Ae=e.get("EXT_clip_control");oe?Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.ZERO_TO_ONE_EXT):Ae.clipControlEXT(Ae.LOWER_LEFT_EXT,Ae.NEGATIVE_ONE_TO_ONE_EXT),K=oe;let ze=re;re=null,this.setClear(ze)}},getReversed:function(){return K},setTest:function(oe){oe?pe(n.DEPTH_TEST):Ue(n.DEPTH_TEST)},setMask:function(oe){q!==oe&&!C&&(n.depthMask(oe),q=oe)},setFunc:function(oe){if(K&&(oe=Wf[oe]),le!==oe){switch(oe){case ga:n.depthFunc(n.NEVER);break;case va:n.depthFunc(n.ALWAYS);break;case ya:n.depthFunc(n.LESS);break;case Jr:n.depthFunc(n.LEQUAL);break;case _a:n.depthFunc(n.EQUAL);break;case xa:n.depthFunc(n.GEQUAL);break;case ba:n.depthFunc(n.GREATER);break;case Sa:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}le=oe}},setLocked:function(oe){C=oe},setClear:function(oe){re!==oe&&(re=oe,K&&(oe=1-oe),n.clearDepth(oe))},reset:function(){C=!1,q=null,le=null,re=null,K=!1}}}function r(){let C=!1,K=null,q=null,le=null,re=null,oe=null,Ae=null,ze=null,ie=null;return{setTest:function(Ce){C||(Ce?pe(n.STENCIL_TEST):Ue(n.STENCIL_TEST))},setMask:function(Ce){K!==Ce&&!C&&(n.stencilMask(Ce),K=Ce)},setFunc:function(Ce,Be,me){(q!==Ce||le!==Be||re!==me)&&(n.stencilFunc(Ce,Be,me),q=Ce,le=Be,re=me)},setOp:function(Ce,Be,me){(oe!==Ce||Ae!==Be||ze!==me)&&(n.stencilOp(Ce,Be,me),oe=Ce,Ae=Be,ze=me)},setLocked:function(Ce){C=Ce},setClear:function(Ce){ie!==Ce&&(n.clearStencil(Ce),ie=Ce)},reset:function(){C=!1,K=null,q=null,le=null,re=null,oe=null,Ae=null,ze=null,ie=null}}}let s=new t,o=new i,a=new r,l={},c=new WeakMap,h={},f={},d={},u=new WeakMap,g=[],_=null,p=!1,m=null,S=null,E=null,M=null,R=null,T=null,y=null,w=new Ke(0,0,0),U=0,I=!1,D=null,z=null,W=null,L=null,X=null,Y=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,te=0,H=n.getParameter(n.VERSION);H.indexOf("WebGL")!==-1?(te=parseFloat(/^WebGL (\d)/.exec(H)[1]),G=te>=1):H.indexOf("OpenGL ES")!==-1&&(te=parseFloat(/^OpenGL ES (\d)/.exec(H)[1]),G=te>=2);let Q=null,ee={},xe=n.getParameter(n.SCISSOR_BOX),Ie=n.getParameter(n.VIEWPORT),Z=new yt().fromArray(xe),de=new yt().fromArray(Ie);function _e(C,K,q,le){let re=new Uint8Array(4),oe=n.createTexture();n.bindTexture(C,oe),n.texParameteri(C,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(C,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ae=0;Ae<q;Ae++)C===n.TEXTURE_3D||C===n.TEXTURE_2D_ARRAY?n.texImage3D(K,0,n.RGBA,1,1,le,0,n.RGBA,n.UNSIGNED_BYTE,re):n.texImage2D(K+Ae,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,re);return oe}let Re={};Re[n.TEXTURE_2D]=_e(n.TEXTURE_2D,n.TEXTURE_2D,1),Re[n.TEXTURE_CUBE_MAP]=_e(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),Re[n.TEXTURE_2D_ARRAY]=_e(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),Re[n.TEXTURE_3D]=_e(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),pe(n.DEPTH_TEST),o.setFunc(Jr),ln(!1),mt(Lh),pe(n.CULL_FACE),Gt(yr);function pe(C){h[C]!==!0&&(n.enable(C),h[C]=!0)}function Ue(C){h[C]!==!1&&(n.disable(C),h[C]=!1)}function _t(C,K){return d[C]!==K?(n.bindFramebuffer(C,K),d[C]=K,C===n.DRAW_FRAMEBUFFER&&(d[n.FRAMEBUFFER]=K),C===n.FRAMEBUFFER&&(d[n.DRAW_FRAMEBUFFER]=K),!0):!1}function Pe(C,K){let q=g,le=!1;if(C){q=u.get(K),q===void 0&&(q=[],u.set(K,q));let re=C.textures;if(q.length!==re.length||q[0]!==n.COLOR_ATTACHMENT0){for(let oe=0,Ae=re.length;oe<Ae;oe++)q[oe]=n.COLOR_ATTACHMENT0+oe;q.length=re.length,le=!0}}else q[0]!==n.BACK&&(q[0]=n.BACK,le=!0);le&&n.drawBuffers(q)}function Qe(C){return _!==C?(n.useProgram(C),_=C,!0):!1}let rt={[xi]:n.FUNC_ADD,[ff]:n.FUNC_SUBTRACT,[pf]:n.FUNC_REVERSE_SUBTRACT};rt[mf]=n.MIN,rt[gf]=n.MAX;let Xe={[vf]:n.ZERO,[Dn]:n.ONE,[yf]:n.SRC_COLOR,[Uh]:n.SRC_ALPHA,[wf]:n.SRC_ALPHA_SATURATE,[Sf]:n.DST_COLOR,[xf]:n.DST_ALPHA,[_f]:n.ONE_MINUS_SRC_COLOR,[vn]:n.ONE_MINUS_SRC_ALPHA,[Mf]:n.ONE_MINUS_DST_COLOR,[bf]:n.ONE_MINUS_DST_ALPHA,[Af]:n.CONSTANT_COLOR,[Ef]:n.ONE_MINUS_CONSTANT_COLOR,[Tf]:n.CONSTANT_ALPHA,[Rf]:n.ONE_MINUS_CONSTANT_ALPHA};function Gt(C,K,q,le,re,oe,Ae,ze,ie,Ce){if(C===yr){p===!0&&(Ue(n.BLEND),p=!1);return}if(p===!1&&(pe(n.BLEND),p=!0),C!==Ln){if(C!==m||Ce!==I){if((S!==xi||R!==xi)&&(n.blendEquation(n.FUNC_ADD),S=xi,R=xi),Ce)switch(C){case os:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Dh:n.blendFunc(n.ONE,n.ONE);break;case Nh:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Fh:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:Fe("WebGLState: Invalid blending: ",C);break}else switch(C){case os:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Dh:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Nh:Fe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Fh:Fe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Fe("WebGLState: Invalid blending: ",C);break}E=null,M=null,T=null,y=null,w.set(0,0,0),U=0,m=C,I=Ce}return}re=re||K,oe=oe||q,Ae=Ae||le,(K!==S||re!==R)&&(n.blendEquationSeparate(rt[K],rt[re]),S=K,R=re),(q!==E||le!==M||oe!==T||Ae!==y)&&(n.blendFuncSeparate(Xe[q],Xe[le],Xe[oe],Xe[Ae]),E=q,M=le,T=oe,y=Ae),(ze.equals(w)===!1||ie!==U)&&(n.blendColor(ze.r,ze.g,ze.b,ie),w.copy(ze),U=ie),m=C,I=!1}function Tt(C,K){C.side===Qt?Ue(n.CULL_FACE):pe(n.CULL_FACE);let q=C.side===rn;K&&(q=!q),ln(q),C.blending===os&&C.transparent===!1?Gt(yr):Gt(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),s.setMask(C.colorWrite);let le=C.stencilWrite;a.setTest(le),le&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Ut(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?pe(n.SAMPLE_ALPHA_TO_COVERAGE):Ue(n.SAMPLE_ALPHA_TO_COVERAGE)}function ln(C){D!==C&&(C?n.frontFace(n.CW):n.frontFace(n.CCW),D=C)}function mt(C){C!==hf?(pe(n.CULL_FACE),C!==z&&(C===Lh?n.cullFace(n.BACK):C===uf?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):Ue(n.CULL_FACE),z=C}function qn(C){C!==W&&(G&&n.lineWidth(C),W=C)}function Ut(C,K,q){C?(pe(n.POLYGON_OFFSET_FILL),(L!==K||X!==q)&&(L=K,X=q,o.getReversed()&&(K=-K,q=-q),n.polygonOffset(K,q))):Ue(n.POLYGON_OFFSET_FILL)}function Mn(C){C?pe(n.SCISSOR_TEST):Ue(n.SCISSOR_TEST)}function wn(C){C===void 0&&(C=n.TEXTURE0+Y-1),Q!==C&&(n.activeTexture(C),Q=C)}function An(C,K,q){q===void 0&&(Q===null?q=n.TEXTURE0+Y-1:q=Q);let le=ee[q];le===void 0&&(le={type:void 0,texture:void 0},ee[q]=le),(le.type!==C||le.texture!==K)&&(Q!==q&&(n.activeTexture(q),Q=q),n.bindTexture(C,K||Re[C]),le.type=C,le.texture=K)}function N(){let C=ee[Q];C!==void 0&&C.type!==void 0&&(n.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function En(){try{n.compressedTexImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function ut(){try{n.compressedTexImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function dt(){try{n.texSubImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function fe(){try{n.texSubImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function Rt(){try{n.compressedTexSubImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function Le(){try{n.compressedTexSubImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function Oe(){try{n.texStorage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function A(){try{n.texStorage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function x(){try{n.texImage2D(...arguments)}catch(C){Fe("WebGLState:",C)}}function k(){try{n.texImage3D(...arguments)}catch(C){Fe("WebGLState:",C)}}function ne(C){return f[C]!==void 0?f[C]:n.getParameter(C)}function j(C,K){f[C]!==K&&(n.pixelStorei(C,K),f[C]=K)}function se(C){Z.equals(C)===!1&&(n.scissor(C.x,C.y,C.z,C.w),Z.copy(C))}function he(C){de.equals(C)===!1&&(n.viewport(C.x,C.y,C.z,C.w),de.copy(C))}function $(C,K){let q=c.get(K);q===void 0&&(q=new WeakMap,c.set(K,q));let le=q.get(C);le===void 0&&(le=n.getUniformBlockIndex(K,C.name),n.uniformBlockBinding(K,le,le),q.set(C,le))}function J(C,K,q){let re=c.get(K).get(C);l[re]!==q&&(n.bindBufferBase(n.UNIFORM_BUFFER,re,q),l[re]=q)}function ae(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},f={},Q=null,ee={},d={},l={},u=new WeakMap,g=[],_=null,p=!1,m=null,S=null,E=null,M=null,R=null,T=null,y=null,w=new Ke(0,0,0),U=0,I=!1,D=null,z=null,W=null,L=null,X=null,Z.set(0,0,n.canvas.width,n.canvas.height),de.set(0,0,n.canvas.width,n.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:pe,disable:Ue,bindFramebuffer:_t,drawBuffers:Pe,useProgram:Qe,setBlending:Gt,setMaterial:Tt,setFlipSided:ln,setCullFace:mt,setLineWidth:qn,setPolygonOffset:Ut,setScissorTest:Mn,activeTexture:wn,bindTexture:An,unbindTexture:N,compressedTexImage2D:En,compressedTexImage3D:ut,texImage2D:x,texImage3D:k,pixelStorei:j,getParameter:ne,updateUBOMapping:$,uniformBlockBinding:J,texStorage2D:Oe,texStorage3D:A,texSubImage2D:dt,texSubImage3D:fe,compressedTexSubImage2D:Rt,compressedTexSubImage3D:Le,scissor:se,viewport:he,reset:ae}}function SS(n,e,t,i,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Ee,h=new WeakMap,f=new Set,d,u=new WeakMap,g=new Set,_=new FinalizationRegistry(A=>g.delete(A)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(A,x){return p?new OffscreenCanvas(A,x):Gs("canvas")}function S(A,x,k){let ne=1,j=Oe(A);if((j.width>k||j.height>k)&&(ne=k/Math.max(j.width,j.height)),ne<1)if(typeof HTMLImageElement<"u"&&A instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&A instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&A instanceof ImageBitmap||typeof VideoFrame<"u"&&A instanceof VideoFrame){let se=Math.floor(ne*j.width),he=Math.floor(ne*j.height);d===void 0&&(d=m(se,he));let $=x?m(se,he):d;return $.width=se,$.height=he,$.getContext("2d").drawImage(A,0,0,se,he),De("WebGLRenderer: Texture has been resized from ("+j.width+"x"+j.height+") to ("+se+"x"+he+")."),$}else return"data"in A&&De("WebGLRenderer: Image in DataTexture is too big ("+j.width+"x"+j.height+")."),A;return A}function E(A){return A.generateMipmaps}function M(A){n.generateMipmap(A)}function R(A){return A.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:A.isWebGL3DRenderTarget?n.TEXTURE_3D:A.isWebGLArrayRenderTarget||A.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function T(A,x,k,ne,j,se=!1){if(A!==null){if(n[A]!==void 0)return n[A];De("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+A+"'")}let he;ne&&(he=e.get("EXT_texture_norm16"),he||De("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let $=x;if(x===n.RED&&(k===n.FLOAT&&($=n.R32F),k===n.HALF_FLOAT&&($=n.R16F),k===n.UNSIGNED_BYTE&&($=n.R8),k===n.UNSIGNED_SHORT&&he&&($=he.R16_EXT),k===n.SHORT&&he&&($=he.R16_SNORM_EXT)),x===n.RED_INTEGER&&(k===n.UNSIGNED_BYTE&&($=n.R8UI),k===n.UNSIGNED_SHORT&&($=n.R16UI),k===n.UNSIGNED_INT&&($=n.R32UI),k===n.BYTE&&($=n.R8I),k===n.SHORT&&($=n.R16I),k===n.INT&&($=n.R32I)),x===n.RG&&(k===n.FLOAT&&($=n.RG32F),k===n.HALF_FLOAT&&($=n.RG16F),k===n.UNSIGNED_BYTE&&($=n.RG8),k===n.UNSIGNED_SHORT&&he&&($=he.RG16_EXT),k===n.SHORT&&he&&($=he.RG16_SNORM_EXT)),x===n.RG_INTEGER&&(k===n.UNSIGNED_BYTE&&($=n.RG8UI),k===n.UNSIGNED_SHORT&&($=n.RG16UI),k===n.UNSIGNED_INT&&($=n.RG32UI),k===n.BYTE&&($=n.RG8I),k===n.SHORT&&($=n.RG16I),k===n.INT&&($=n.RG32I)),x===n.RGB_INTEGER&&(k===n.UNSIGNED_BYTE&&($=n.RGB8UI),k===n.UNSIGNED_SHORT&&($=n.RGB16UI),k===n.UNSIGNED_INT&&($=n.RGB32UI),k===n.BYTE&&($=n.RGB8I),k===n.SHORT&&($=n.RGB16I),k===n.INT&&($=n.RGB32I)),x===n.RGBA_INTEGER&&(k===n.UNSIGNED_BYTE&&($=n.RGBA8UI),k===n.UNSIGNED_SHORT&&($=n.RGBA16UI),k===n.UNSIGNED_INT&&($=n.RGBA32UI),k===n.BYTE&&($=n.RGBA8I),k===n.SHORT&&($=n.RGBA16I),k===n.INT&&($=n.RGBA32I)),x===n.RGB&&(k===n.UNSIGNED_SHORT&&he&&($=he.RGB16_EXT),k===n.SHORT&&he&&($=he.RGB16_SNORM_EXT),k===n.UNSIGNED_INT_5_9_9_9_REV&&($=n.RGB9_E5),k===n.UNSIGNED_INT_10F_11F_11F_REV&&($=n.R11F_G11F_B10F)),x===n.RGBA){let J=se?zs:He.getTransfer(j);k===n.FLOAT&&($=n.RGBA32F),k===n.HALF_FLOAT&&($=n.RGBA16F),k===n.UNSIGNED_BYTE&&($=J===st?n.SRGB8_ALPHA8:n.RGBA8),k===n.UNSIGNED_SHORT&&he&&($=he.RGBA16_EXT),k===n.SHORT&&he&&($=he.RGBA16_SNORM_EXT),k===n.UNSIGNED_SHORT_4_4_4_4&&($=n.RGBA4),k===n.UNSIGNED_SHORT_5_5_5_1&&($=n.RGB5_A1)}return($===n.R16F||$===n.R32F||$===n.RG16F||$===n.RG32F||$===n.RGBA16F||$===n.RGBA32F)&&e.get("EXT_color_buffer_float"),$}function y(A,x){let k;return A?x===null||x===on||x===xr?k=n.DEPTH24_STENCIL8:x===yn?k=n.DEPTH32F_STENCIL8:x===ls&&(k=n.DEPTH24_STENCIL8,De("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):x===null||x===on||x===xr?k=n.DEPTH_COMPONENT24:x===yn?k=n.DEPTH_COMPONENT32F:x===ls&&(k=n.DEPTH_COMPONENT16),k}function w(A,x){return E(A)===!0||A.isFramebufferTexture&&A.minFilter!==vt&&A.minFilter!==Wt?Math.log2(Math.max(x.width,x.height))+1:A.mipmaps.length>0?A.mipmaps.length:A.isCompressedTexture&&Array.isArray(A.image)?x.mipmaps.length:1}function U(A){let x=new WeakRef(A);i.get(A).__ref=x,g.add(x),_.register(A,x,x)}function I(A){let x=i.get(A).__ref;x!==void 0&&(g.delete(x),_.unregister(x))}function D(A){W(A.target)}function z(A){L(A.target)}function W(A){A.removeEventListener("dispose",D),I(A),Y(A),A.isVideoTexture&&h.delete(A),A.isHTMLTexture&&f.delete(A)}function L(A){A.removeEventListener("dispose",z),I(A),te(A)}function X(){for(let A of g){let x=A.deref();x!==void 0&&(x.isRenderTarget===!0?L(x):W(x))}g.clear(),f.clear()}function Y(A){let x=i.get(A);if(x.__webglInit===void 0)return;let k=A.source,ne=u.get(k);if(ne){let j=ne[x.__cacheKey];j.usedTimes--,j.usedTimes===0&&G(A),Object.keys(ne).length===0&&u.delete(k)}i.remove(A)}function G(A){let x=i.get(A);n.deleteTexture(x.__webglTexture);let k=A.source,ne=u.get(k);delete ne[x.__cacheKey],o.memory.textures--}function te(A){let x=i.get(A);x.__depthDisposeCallback&&x.__depthDisposeCallback();let k=A.depthTexture;if(k&&k.renderTarget===A&&W(k),A.isWebGLCubeRenderTarget)for(let j=0;j<6;j++){if(Array.isArray(x.__webglFramebuffer[j]))for(let se=0;se<x.__webglFramebuffer[j].length;se++)n.deleteFramebuffer(x.__webglFramebuffer[j][se]);else n.deleteFramebuffer(x.__webglFramebuffer[j]);x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer[j])}else{if(Array.isArray(x.__webglFramebuffer))for(let j=0;j<x.__webglFramebuffer.length;j++)n.deleteFramebuffer(x.__webglFramebuffer[j]);else n.deleteFramebuffer(x.__webglFramebuffer);if(x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer),x.__webglMultisampledFramebuffer&&n.deleteFramebuffer(x.__webglMultisampledFramebuffer),x.__webglColorRenderbuffer)for(let j=0;j<x.__webglColorRenderbuffer.length;j++)x.__webglColorRenderbuffer[j]&&n.deleteRenderbuffer(x.__webglColorRenderbuffer[j]);x.__webglDepthRenderbuffer&&n.deleteRenderbuffer(x.__webglDepthRenderbuffer)}let ne=A.textures;for(let j=0,se=ne.length;j<se;j++){let he=i.get(ne[j]);he.__webglTexture&&(n.deleteTexture(he.__webglTexture),o.memory.textures--),i.remove(ne[j])}i.remove(A)}let H=0;function Q(){H=0}function ee(){return H}function xe(A){H=A}function Ie(){let A=H;return A>=r.maxTextures&&De("WebGLTextures: Trying to use "+(A+1)+" texture units while this GPU supports only "+r.maxTextures),H+=1,A}function Z(A){let x=[];return x.push(A.wrapS),x.push(A.wrapT),x.push(A.wrapR||0),x.push(A.magFilter),x.push(A.minFilter),x.push(A.anisotropy),x.push(A.internalFormat),x.push(A.format),x.push(A.type),x.push(A.generateMipmaps),x.push(A.mipmapsAutoUpdate),x.push(A.premultiplyAlpha),x.push(A.flipY),x.push(A.unpackAlignment),x.push(A.colorSpace),x.join()}function de(A,x){let k=i.get(A);if(A.isVideoTexture&&Rt(A),A.isRenderTargetTexture===!1&&A.isExternalTexture!==!0&&A.version>0&&k.__version!==A.version){let ne=A.image;if(ne===null)De("WebGLRenderer: Texture marked for update but no image data found.");else if(ne.complete===!1)De("WebGLRenderer: Texture marked for update but image is incomplete");else{Tt(k,A,x);return}}else A.isExternalTexture&&(k.__webglTexture=A.sourceTexture?A.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,k.__webglTexture,n.TEXTURE0+x)}function _e(A,x){let k=i.get(A);if(A.isRenderTargetTexture===!1&&A.version>0&&k.__version!==A.version){Tt(k,A,x);return}else A.isExternalTexture&&(k.__webglTexture=A.sourceTexture?A.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,k.__webglTexture,n.TEXTURE0+x)}function Re(A,x){let k=i.get(A);if(A.isRenderTargetTexture===!1&&A.version>0&&k.__version!==A.version){Tt(k,A,x);return}t.bindTexture(n.TEXTURE_3D,k.__webglTexture,n.TEXTURE0+x)}function pe(A,x){let k=i.get(A);if(A.version>0&&k.__version!==A.version){ln(k,A,x);return}t.bindTexture(n.TEXTURE_CUBE_MAP,k.__webglTexture,n.TEXTURE0+x)}let Ue={[Ma]:n.REPEAT,[Kn]:n.CLAMP_TO_EDGE,[wa]:n.MIRRORED_REPEAT},_t={[vt]:n.NEAREST,[If]:n.NEAREST_MIPMAP_NEAREST,[to]:n.NEAREST_MIPMAP_LINEAR,[Wt]:n.LINEAR,[qa]:n.LINEAR_MIPMAP_NEAREST,[bi]:n.LINEAR_MIPMAP_LINEAR},Pe={[Ff]:n.NEVER,[tu]:n.ALWAYS,[Uf]:n.LESS,[Qh]:n.LEQUAL,[Of]:n.EQUAL,[eu]:n.GEQUAL,[kf]:n.GREATER,[Bf]:n.NOTEQUAL};function Qe(A,x){if(x.type===yn&&e.has("OES_texture_float_linear")===!1&&(x.magFilter===Wt||x.magFilter===qa||x.magFilter===to||x.magFilter===bi||x.minFilter===Wt||x.minFilter===qa||x.minFilter===to||x.minFilter===bi)&&De("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(A,n.TEXTURE_WRAP_S,Ue[x.wrapS]),n.texParameteri(A,n.TEXTURE_WRAP_T,Ue[x.wrapT]),(A===n.TEXTURE_3D||A===n.TEXTURE_2D_ARRAY)&&n.texParameteri(A,n.TEXTURE_WRAP_R,Ue[x.wrapR]),n.texParameteri(A,n.TEXTURE_MAG_FILTER,_t[x.magFilter]),n.texParameteri(A,n.TEXTURE_MIN_FILTER,_t[x.minFilter]),x.compareFunction&&(n.texParameteri(A,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(A,n.TEXTURE_COMPARE_FUNC,Pe[x.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(x.magFilter===vt||x.minFilter!==to&&x.minFilter!==bi||x.type===yn&&e.has("OES_texture_float_linear")===!1)return;if(x.anisotropy>1||i.get(x).__currentAnisotropy){let k=e.get("EXT_texture_filter_anisotropic");n.texParameterf(A,k.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(x.anisotropy,r.getMaxAnisotropy())),i.get(x).__currentAnisotropy=x.anisotropy}}}function rt(A,x){let k=!1;A.__webglInit===void 0&&(A.__webglInit=!0,x.addEventListener("dispose",D),U(x));let ne=x.source,j=u.get(ne);j===void 0&&(j={},u.set(ne,j));let se=Z(x);if(se!==A.__cacheKey){j[se]===void 0&&(j[se]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,k=!0),j[se].usedTimes++;let he=j[A.__cacheKey];he!==void 0&&(j[A.__cacheKey].usedTimes--,he.usedTimes===0&&G(x)),A.__cacheKey=se,A.__webglTexture=j[se].texture}return k}function Xe(A,x,k){return Math.floor(Math.floor(A/k)/x)}function Gt(A,x,k,ne){let se=A.updateRanges;if(se.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,x.width,x.height,k,ne,x.data);else{se.sort((C,K)=>C.start-K.start);let he=0;for(let C=1;C<se.length;C++){let K=se[he],q=se[C],le=K.start+K.count,re=Xe(q.start,x.width,4),oe=Xe(K.start,x.width,4);q.start<=le+1&&re===oe&&Xe(q.start+q.count-1,x.width,4)===re?K.count=Math.max(K.count,q.start+q.count-K.start):(++he,se[he]=q)}se.length=he+1;let $=t.getParameter(n.UNPACK_ROW_LENGTH),J=t.getParameter(n.UNPACK_SKIP_PIXELS),ae=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,x.width);for(let C=0,K=se.length;C<K;C++){let q=se[C],le=Math.floor(q.start/4),re=Math.ceil(q.count/4),oe=le%x.width,Ae=Math.floor(le/x.width),ze=re,ie=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,oe),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ae),t.texSubImage2D(n.TEXTURE_2D,0,oe,Ae,ze,ie,k,ne,x.data)}A.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,$),t.pixelStorei(n.UNPACK_SKIP_PIXELS,J),t.pixelStorei(n.UNPACK_SKIP_ROWS,ae)}}function Tt(A,x,k){let ne=n.TEXTURE_2D;(x.isDataArrayTexture||x.isCompressedArrayTexture)&&(ne=n.TEXTURE_2D_ARRAY),x.isData3DTexture&&(ne=n.TEXTURE_3D);let j=rt(A,x),se=x.source;t.bindTexture(ne,A.__webglTexture,n.TEXTURE0+k);let he=i.get(se);if(se.version!==he.__version||j===!0){if(t.activeTexture(n.TEXTURE0+k),(typeof ImageBitmap<"u"&&x.image instanceof ImageBitmap)===!1){let ie=He.getPrimaries(He.workingColorSpace),Ce=x.colorSpace===Mi?null:He.getPrimaries(x.colorSpace),Be=x.colorSpace===Mi||ie===Ce?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Be)}t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment);let J=S(x.image,!1,r.maxTextureSize);J=Le(x,J);let ae=s.convert(x.format,x.colorSpace),C=s.convert(x.type),K=T(x.internalFormat,ae,C,x.normalized,x.colorSpace,x.isVideoTexture);Qe(ne,x);let q,le=x.mipmaps,re=x.isVideoTexture!==!0,oe=he.__version===void 0||j===!0,Ae=se.dataReady,ze=w(x,J);if(x.isDepthTexture)K=y(x.format===Si,x.type),oe&&(re?t.texStorage2D(n.TEXTURE_2D,1,K,J.width,J.height):t.texImage2D(n.TEXTURE_2D,0,K,J.width,J.height,0,ae,C,null));else if(x.isDataTexture)if(le.length>0){re&&oe&&t.texStorage2D(n.TEXTURE_2D,ze,K,le[0].width,le[0].height);for(let ie=0,Ce=le.length;ie<Ce;ie++)q=le[ie],re?Ae&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,q.width,q.height,ae,C,q.data):t.texImage2D(n.TEXTURE_2D,ie,K,q.width,q.height,0,ae,C,q.data);x.generateMipmaps=!1}else re?(oe&&t.texStorage2D(n.TEXTURE_2D,ze,K,J.width,J.height),Ae&&Gt(x,J,ae,C)):t.texImage2D(n.TEXTURE_2D,0,K,J.width,J.height,0,ae,C,J.data);else if(x.isCompressedTexture)if(x.isCompressedArrayTexture){re&&oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ze,K,le[0].width,le[0].height,J.depth);for(let ie=0,Ce=le.length;ie<Ce;ie++)if(q=le[ie],x.format!==_n)if(ae!==null)if(re){if(Ae)if(x.layerUpdates.size>0){let Be=cu(q.width,q.height,x.format,x.type);for(let me of x.layerUpdates){let ot=q.data.subarray(me*Be/q.data.BYTES_PER_ELEMENT,(me+1)*Be/q.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,me,q.width,q.height,1,ae,ot)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,0,q.width,q.height,J.depth,ae,q.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,ie,K,q.width,q.height,J.depth,0,q.data,0,0);else De("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else re?Ae&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,ie,0,0,0,q.width,q.height,J.depth,ae,C,q.data):t.texImage3D(n.TEXTURE_2D_ARRAY,ie,K,q.width,q.height,J.depth,0,ae,C,q.data);x.layerUpdates.size>0&&x.clearLayerUpdates()}else{re&&oe&&t.texStorage2D(n.TEXTURE_2D,ze,K,le[0].width,le[0].height);for(let ie=0,Ce=le.length;ie<Ce;ie++)q=le[ie],x.format!==_n?ae!==null?re?Ae&&t.compressedTexSubImage2D(n.TEXTURE_2D,ie,0,0,q.width,q.height,ae,q.data):t.compressedTexImage2D(n.TEXTURE_2D,ie,K,q.width,q.height,0,q.data):De("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):re?Ae&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,q.width,q.height,ae,C,q.data):t.texImage2D(n.TEXTURE_2D,ie,K,q.width,q.height,0,ae,C,q.data)}else if(x.isDataArrayTexture)if(re){if(oe&&t.texStorage3D(n.TEXTURE_2D_ARRAY,ze,K,J.width,J.height,J.depth),Ae)if(x.layerUpdates.size>0){let ie=cu(J.width,J.height,x.format,x.type);for(let Ce of x.layerUpdates){let Be=J.data.subarray(Ce*ie/J.data.BYTES_PER_ELEMENT,(Ce+1)*ie/J.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Ce,J.width,J.height,1,ae,C,Be)}x.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,J.width,J.height,J.depth,ae,C,J.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,K,J.width,J.height,J.depth,0,ae,C,J.data);else if(x.isData3DTexture)re?(oe&&t.texStorage3D(n.TEXTURE_3D,ze,K,J.width,J.height,J.depth),Ae&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,J.width,J.height,J.depth,ae,C,J.data)):t.texImage3D(n.TEXTURE_3D,0,K,J.width,J.height,J.depth,0,ae,C,J.data);else if(x.isFramebufferTexture){if(oe)if(re)t.texStorage2D(n.TEXTURE_2D,ze,K,J.width,J.height);else{let ie=J.width,Ce=J.height;for(let Be=0;Be<ze;Be++)t.texImage2D(n.TEXTURE_2D,Be,K,ie,Ce,0,ae,C,null),ie>>=1,Ce>>=1}}else if(x.isHTMLTexture){if("texElementImage2D"in n){let ie=n.canvas;if(ie.hasAttribute("layoutsubtree")||ie.setAttribute("layoutsubtree","true"),J.parentNode!==ie){ie.appendChild(J),f.add(x),ie.onpaint=Ce=>{let Be=Ce.changedElements;for(let me of f)Be.includes(me.image)&&(me.needsUpdate=!0)},ie.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,J);else{let Be=n.RGBA,me=n.RGBA,ot=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Be,me,ot,J)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(le.length>0){if(re&&oe){let ie=Oe(le[0]);t.texStorage2D(n.TEXTURE_2D,ze,K,ie.width,ie.height)}for(let ie=0,Ce=le.length;ie<Ce;ie++)q=le[ie],re?Ae&&t.texSubImage2D(n.TEXTURE_2D,ie,0,0,ae,C,q):t.texImage2D(n.TEXTURE_2D,ie,K,ae,C,q);x.generateMipmaps=!1}else if(re){if(oe){let ie=Oe(J);t.texStorage2D(n.TEXTURE_2D,ze,K,ie.width,ie.height)}Ae&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ae,C,J)}else t.texImage2D(n.TEXTURE_2D,0,K,ae,C,J);E(x)&&x.mipmapsAutoUpdate===!0&&M(ne),he.__version=se.version,x.onUpdate&&x.onUpdate(x)}A.__version=x.version}function ln(A,x,k){if(x.image.length!==6)return;let ne=rt(A,x),j=x.source;t.bindTexture(n.TEXTURE_CUBE_MAP,A.__webglTexture,n.TEXTURE0+k);let se=i.get(j);if(j.version!==se.__version||ne===!0){t.activeTexture(n.TEXTURE0+k);let he=He.getPrimaries(He.workingColorSpace),$=x.colorSpace===Mi?null:He.getPrimaries(x.colorSpace),J=x.colorSpace===Mi||he===$?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,J);let ae=x.isCompressedTexture||x.image[0].isCompressedTexture,C=x.image[0]&&x.image[0].isDataTexture,K=[];for(let me=0;me<6;me++)!ae&&!C?K[me]=S(x.image[me],!0,r.maxCubemapSize):K[me]=C?x.image[me].image:x.image[me],K[me]=Le(x,K[me]);let q=K[0],le=s.convert(x.format,x.colorSpace),re=s.convert(x.type),oe=T(x.internalFormat,le,re,x.normalized,x.colorSpace),Ae=x.isVideoTexture!==!0,ze=se.__version===void 0||ne===!0,ie=j.dataReady,Ce=w(x,q);Qe(n.TEXTURE_CUBE_MAP,x);let Be;if(x.isDepthTexture){if(oe=y(x.format===Si,x.type),ze)if(Ae)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,oe,q.width,q.height);else for(let me=0;me<6;me++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,q.width,q.height,0,le,re,null)}else if(ae){Ae&&ze&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Ce,oe,q.width,q.height);for(let me=0;me<6;me++){Be=K[me].mipmaps;for(let ot=0;ot<Be.length;ot++){let Ot=Be[ot];x.format!==_n?le!==null?Ae?ie&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,0,0,Ot.width,Ot.height,le,Ot.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,oe,Ot.width,Ot.height,0,Ot.data):De("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ae?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,0,0,Ot.width,Ot.height,le,re,Ot.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot,oe,Ot.width,Ot.height,0,le,re,Ot.data)}}}else{if(Be=x.mipmaps,Ae&&ze){Be.length>0&&Ce++;let me=Oe(K[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Ce,oe,me.width,me.height)}for(let me=0;me<6;me++)if(C){Ae?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,K[me].width,K[me].height,le,re,K[me].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,K[me].width,K[me].height,0,le,re,K[me].data);for(let ot=0;ot<Be.length;ot++){let Ti=Be[ot].image[me].image;Ae?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,0,0,Ti.width,Ti.height,le,re,Ti.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,oe,Ti.width,Ti.height,0,le,re,Ti.data)}}else{Ae?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,0,0,le,re,K[me]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,0,oe,le,re,K[me]);for(let ot=0;ot<Be.length;ot++){let Ot=Be[ot];Ae?ie&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,0,0,le,re,Ot.image[me]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+me,ot+1,oe,le,re,Ot.image[me])}}}E(x)&&x.mipmapsAutoUpdate===!0&&M(n.TEXTURE_CUBE_MAP),se.__version=j.version,x.onUpdate&&x.onUpdate(x)}A.__version=x.version}function mt(A,x,k,ne,j,se){let he=s.convert(k.format,k.colorSpace),$=s.convert(k.type),J=T(k.internalFormat,he,$,k.normalized,k.colorSpace),ae=i.get(x),C=i.get(k);if(C.__renderTarget=x,!ae.__hasExternalTextures){let K=Math.max(1,x.width>>se),q=Math.max(1,x.height>>se);j===n.TEXTURE_3D||j===n.TEXTURE_2D_ARRAY?t.texImage3D(j,se,J,K,q,x.depth,0,he,$,null):t.texImage2D(j,se,J,K,q,0,he,$,null)}t.bindFramebuffer(n.FRAMEBUFFER,A),fe(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ne,j,C.__webglTexture,0,dt(x)):(j===n.TEXTURE_2D||j>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&j<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,ne,j,C.__webglTexture,se),t.bindFramebuffer(n.FRAMEBUFFER,null)}function qn(A,x,k){if(n.bindRenderbuffer(n.RENDERBUFFER,A),x.depthBuffer){let ne=x.depthTexture,j=ne&&ne.isDepthTexture?ne.type:null,se=y(x.stencilBuffer,j),he=x.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;fe(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,dt(x),se,x.width,x.height):k?n.renderbufferStorageMultisample(n.RENDERBUFFER,dt(x),se,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,se,x.width,x.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,he,n.RENDERBUFFER,A)}else{let ne=x.textures;for(let j=0;j<ne.length;j++){let se=ne[j],he=s.convert(se.format,se.colorSpace),$=s.convert(se.type),J=T(se.internalFormat,he,$,se.normalized,se.colorSpace);fe(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,dt(x),J,x.width,x.height):k?n.renderbufferStorageMultisample(n.RENDERBUFFER,dt(x),J,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,J,x.width,x.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function Ut(A,x,k){let ne=x.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,A),!(x.depthTexture&&x.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let j=i.get(x.depthTexture);j.__renderTarget=x;let se=ne?x.depthTexture.image[0]:x.depthTexture.image;(!j.__webglTexture||se.width!==x.width||se.height!==x.height)&&(se.width=x.width,se.height=x.height,x.depthTexture.needsUpdate=!0),ne?pe(x.depthTexture,0):de(x.depthTexture,0);let he=j.__webglTexture,$=dt(x),J=ne?n.TEXTURE_CUBE_MAP_POSITIVE_X+k:n.TEXTURE_2D,ae=x.depthTexture.format===Si?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(x.depthTexture.format===gi)fe(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ae,J,he,0,$):n.framebufferTexture2D(n.FRAMEBUFFER,ae,J,he,0);else if(x.depthTexture.format===Si)fe(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ae,J,he,0,$):n.framebufferTexture2D(n.FRAMEBUFFER,ae,J,he,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Mn(A){let x=i.get(A),k=A.isWebGLCubeRenderTarget===!0;if(x.__boundDepthTexture!==A.depthTexture){let ne=A.depthTexture;if(x.__depthDisposeCallback&&x.__depthDisposeCallback(),ne){let j=()=>{delete x.__boundDepthTexture,delete x.__depthDisposeCallback,ne.removeEventListener("dispose",j)};ne.addEventListener("dispose",j),x.__depthDisposeCallback=j}x.__boundDepthTexture=ne}if(A.depthTexture&&!x.__autoAllocateDepthBuffer)if(k)for(let ne=0;ne<6;ne++)Ut(x.__webglFramebuffer[ne],A,ne);else A.texture.mipmaps.length>0?Ut(x.__webglFramebuffer[0],A,0):Ut(x.__webglFramebuffer,A,0);else if(k){x.__webglDepthbuffer=[];for(let ne=0;ne<6;ne++)if(t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[ne]),x.__webglDepthbuffer[ne]===void 0)x.__webglDepthbuffer[ne]=n.createRenderbuffer(),qn(x.__webglDepthbuffer[ne],A,!1);else{let j=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,se=x.__webglDepthbuffer[ne];n.bindRenderbuffer(n.RENDERBUFFER,se),n.framebufferRenderbuffer(n.FRAMEBUFFER,j,n.RENDERBUFFER,se)}}else if(A.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer),x.__webglDepthbuffer===void 0)x.__webglDepthbuffer=n.createRenderbuffer(),qn(x.__webglDepthbuffer,A,!1);else{let j=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,se=x.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,se),n.framebufferRenderbuffer(n.FRAMEBUFFER,j,n.RENDERBUFFER,se)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function wn(A,x,k){let ne=i.get(A);x!==void 0&&mt(ne.__webglFramebuffer,A,A.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),k!==void 0&&Mn(A)}function An(A){let x=A.texture,k=i.get(A),ne=i.get(x);A.addEventListener("dispose",z),U(A);let j=A.textures,se=A.isWebGLCubeRenderTarget===!0,he=j.length>1;if(he||(ne.__webglTexture===void 0&&(ne.__webglTexture=n.createTexture()),ne.__version=x.version,o.memory.textures++),se){k.__webglFramebuffer=[];for(let $=0;$<6;$++)if(x.mipmaps.length>0){k.__webglFramebuffer[$]=[];for(let J=0;J<x.mipmaps.length;J++)k.__webglFramebuffer[$][J]=n.createFramebuffer()}else k.__webglFramebuffer[$]=n.createFramebuffer()}else{if(x.mipmaps.length>0){k.__webglFramebuffer=[];for(let $=0;$<x.mipmaps.length;$++)k.__webglFramebuffer[$]=n.createFramebuffer()}else k.__webglFramebuffer=n.createFramebuffer();if(he)for(let $=0,J=j.length;$<J;$++){let ae=i.get(j[$]);ae.__webglTexture===void 0&&(ae.__webglTexture=n.createTexture(),o.memory.textures++)}if(A.samples>0&&fe(A)===!1){k.__webglMultisampledFramebuffer=n.createFramebuffer(),k.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,k.__webglMultisampledFramebuffer);for(let $=0;$<j.length;$++){let J=j[$];k.__webglColorRenderbuffer[$]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,k.__webglColorRenderbuffer[$]);let ae=s.convert(J.format,J.colorSpace),C=s.convert(J.type),K=T(J.internalFormat,ae,C,J.normalized,J.colorSpace,A.isXRRenderTarget===!0),q=dt(A);n.renderbufferStorageMultisample(n.RENDERBUFFER,q,K,A.width,A.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+$,n.RENDERBUFFER,k.__webglColorRenderbuffer[$])}n.bindRenderbuffer(n.RENDERBUFFER,null),A.depthBuffer&&(k.__webglDepthRenderbuffer=n.createRenderbuffer(),qn(k.__webglDepthRenderbuffer,A,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(se){t.bindTexture(n.TEXTURE_CUBE_MAP,ne.__webglTexture),Qe(n.TEXTURE_CUBE_MAP,x);for(let $=0;$<6;$++)if(x.mipmaps.length>0)for(let J=0;J<x.mipmaps.length;J++)mt(k.__webglFramebuffer[$][J],A,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+$,J);else mt(k.__webglFramebuffer[$],A,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+$,0);E(x)?M(n.TEXTURE_CUBE_MAP):x.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}else if(he){for(let $=0,J=j.length;$<J;$++){let ae=j[$],C=i.get(ae),K=n.TEXTURE_2D;(A.isWebGL3DRenderTarget||A.isWebGLArrayRenderTarget)&&(K=A.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(K,C.__webglTexture),Qe(K,ae),mt(k.__webglFramebuffer,A,ae,n.COLOR_ATTACHMENT0+$,K,0),E(ae)&&M(K)}t.unbindTexture()}else{let $=n.TEXTURE_2D;if((A.isWebGL3DRenderTarget||A.isWebGLArrayRenderTarget)&&($=A.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture($,ne.__webglTexture),Qe($,x),x.mipmaps.length>0)for(let J=0;J<x.mipmaps.length;J++)mt(k.__webglFramebuffer[J],A,x,n.COLOR_ATTACHMENT0,$,J);else mt(k.__webglFramebuffer,A,x,n.COLOR_ATTACHMENT0,$,0);E(x)?M($):x.mipmaps.length>0&&n.texParameteri($,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}A.depthBuffer&&Mn(A)}function N(A){let x=A.textures;for(let k=0,ne=x.length;k<ne;k++){let j=x[k];if(E(j)&&j.mipmapsAutoUpdate===!0){let se=R(A),he=i.get(j).__webglTexture;t.bindTexture(se,he),M(se),t.unbindTexture()}}}let En=[];function ut(A){if(A.samples>0){if(fe(A)===!1){let x=A.textures,k=A.width,ne=A.height,j=n.COLOR_BUFFER_BIT,se=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,he=i.get(A),$=x.length>1;if($)for(let ae=0;ae<x.length;ae++)t.bindFramebuffer(n.FRAMEBUFFER,he.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ae,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,he.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ae,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,he.__webglMultisampledFramebuffer),A.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,he.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,he.__webglFramebuffer);for(let ae=0;ae<x.length;ae++){if(A.resolveDepthBuffer&&(A.depthBuffer&&(j|=n.DEPTH_BUFFER_BIT),A.stencilBuffer&&A.resolveStencilBuffer&&(j|=n.STENCIL_BUFFER_BIT)),$){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let C=i.get(x[ae]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,C,0)}n.blitFramebuffer(0,0,k,ne,0,0,k,ne,j,n.NEAREST),l===!0&&(En.length=0,En.push(n.COLOR_ATTACHMENT0+ae),A.depthBuffer&&A.storeMultisampledDepthBuffer===!1&&En.push(se),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,En))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),$)for(let ae=0;ae<x.length;ae++){t.bindFramebuffer(n.FRAMEBUFFER,he.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ae,n.RENDERBUFFER,he.__webglColorRenderbuffer[ae]);let C=i.get(x[ae]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,he.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ae,n.TEXTURE_2D,C,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,he.__webglMultisampledFramebuffer)}else if(A.depthBuffer&&A.storeMultisampledDepthBuffer===!1&&l){let x=A.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[x])}}}function dt(A){return Math.min(r.maxSamples,A.samples)}function fe(A){let x=i.get(A);return A.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&x.__useRenderToTexture!==!1}function Rt(A){let x=o.render.frame;h.get(A)!==x&&(h.set(A,x),A.update())}function Le(A,x){let k=A.colorSpace,ne=A.format,j=A.type;return A.isCompressedTexture===!0||A.isVideoTexture===!0||k!==mr&&k!==Mi&&(He.getTransfer(k)===st?(ne!==_n||j!==sn)&&De("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Fe("WebGLTextures: Unsupported texture color space:",k)),x}function Oe(A){return typeof HTMLImageElement<"u"&&A instanceof HTMLImageElement?(c.width=A.naturalWidth||A.width,c.height=A.naturalHeight||A.height):typeof VideoFrame<"u"&&A instanceof VideoFrame?(c.width=A.displayWidth,c.height=A.displayHeight):(c.width=A.width,c.height=A.height),c}this.allocateTextureUnit=Ie,this.resetTextureUnits=Q,this.getTextureUnits=ee,this.setTextureUnits=xe,this.setTexture2D=de,this.setTexture2DArray=_e,this.setTexture3D=Re,this.setTextureCube=pe,this.rebindTextures=wn,this.setupRenderTarget=An,this.updateRenderTargetMipmap=N,this.updateMultisampleRenderTarget=ut,this.setupDepthRenderbuffer=Mn,this.setupFrameBufferTexture=mt,this.useMultisampledRTT=fe,this.dispose=X}function MS(n,e){function t(i,r=Mi){let s,o=He.getTransfer(r);if(i===sn)return n.UNSIGNED_BYTE;if(i===$a)return n.UNSIGNED_SHORT_4_4_4_4;if(i===Za)return n.UNSIGNED_SHORT_5_5_5_1;if(i===$h)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===Zh)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===qh)return n.BYTE;if(i===Yh)return n.SHORT;if(i===ls)return n.UNSIGNED_SHORT;if(i===Ya)return n.INT;if(i===on)return n.UNSIGNED_INT;if(i===yn)return n.FLOAT;if(i===Vn)return n.HALF_FLOAT;if(i===Jh)return n.ALPHA;if(i===Kh)return n.RGB;if(i===_n)return n.RGBA;if(i===gi)return n.DEPTH_COMPONENT;if(i===Si)return n.DEPTH_STENCIL;if(i===no)return n.RED;if(i===cs)return n.RED_INTEGER;if(i===Zi)return n.RG;if(i===hs)return n.RG_INTEGER;if(i===Ji)return n.RGBA_INTEGER;if(i===io||i===ro||i===so||i===oo)if(o===st)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===io)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===ro)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===so)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===oo)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===io)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===ro)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===so)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===oo)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===Ja||i===Ka||i===ja||i===Qa)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===Ja)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===Ka)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===ja)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===Qa)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===el||i===tl||i===nl||i===il||i===rl||i===ao||i===sl)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===el||i===tl)return o===st?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===nl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===il)return s.COMPRESSED_R11_EAC;if(i===rl)return s.COMPRESSED_SIGNED_R11_EAC;if(i===ao)return s.COMPRESSED_RG11_EAC;if(i===sl)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===ol||i===al||i===ll||i===cl||i===hl||i===ul||i===dl||i===fl||i===pl||i===ml||i===gl||i===vl||i===yl||i===_l)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===ol)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===al)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===ll)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===cl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===hl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===ul)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===dl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===fl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===pl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===ml)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===gl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===vl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===yl)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===_l)return o===st?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===xl||i===bl||i===Sl)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===xl)return o===st?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===bl)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Sl)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Ml||i===wl||i===lo||i===Al)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===Ml)return s.COMPRESSED_RED_RGTC1_EXT;if(i===wl)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===lo)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Al)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===xr?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var wS=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,AS=`
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

}`,yu=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Js(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Qn({vertexShader:wS,fragmentShader:AS,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new ft(new mn(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},_u=class extends Bn{constructor(e,t){super();let i=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,f=null,d=null,u=null,g=null,_=typeof XRWebGLBinding<"u",p=new yu,m={},S=t.getContextAttributes(),E=null,M=null,R=[],T=[],y=new Ee,w=null,U=null,I=new zt;I.viewport=new yt;let D=new zt;D.viewport=new yt;let z=[I,D],W=new Ha,L=null,X=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(Z){let de=R[Z];return de===void 0&&(de=new es,R[Z]=de),de.getTargetRaySpace()},this.getControllerGrip=function(Z){let de=R[Z];return de===void 0&&(de=new es,R[Z]=de),de.getGripSpace()},this.getHand=function(Z){let de=R[Z];return de===void 0&&(de=new es,R[Z]=de),de.getHandSpace()};function Y(Z){let de=T.indexOf(Z.inputSource);if(de===-1)return;let _e=R[de];_e!==void 0&&(_e.update(Z.inputSource,Z.frame,c||o),_e.dispatchEvent({type:Z.type,data:Z.inputSource}))}function G(){r.removeEventListener("select",Y),r.removeEventListener("selectstart",Y),r.removeEventListener("selectend",Y),r.removeEventListener("squeeze",Y),r.removeEventListener("squeezestart",Y),r.removeEventListener("squeezeend",Y),r.removeEventListener("end",G),r.removeEventListener("inputsourceschange",te);for(let Z=0;Z<R.length;Z++){let de=T[Z];de!==null&&(T[Z]=null,R[Z].disconnect(de))}L=null,X=null,p.reset();for(let Z in m)delete m[Z];if(e.setRenderTarget(E),u=null,d=null,f=null,r=null,M=null,Ie.stop(),i.isPresenting=!1,e.setPixelRatio(w),e.setSize(y.width,y.height,!1),U!==null){let Z=U.camera;Z.fov=U.fov,Z.zoom=U.zoom,Z.updateProjectionMatrix(),U=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(Z){s=Z,i.isPresenting===!0&&De("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(Z){a=Z,i.isPresenting===!0&&De("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(Z){c=Z},this.getBaseLayer=function(){return d!==null?d:u},this.getBinding=function(){return f===null&&_&&(f=new XRWebGLBinding(r,t)),f},this.getFrame=function(){return g},this.getSession=function(){return r},this.setSession=async function(Z){if(r=Z,r!==null){if(E=e.getRenderTarget(),r.addEventListener("select",Y),r.addEventListener("selectstart",Y),r.addEventListener("selectend",Y),r.addEventListener("squeeze",Y),r.addEventListener("squeezestart",Y),r.addEventListener("squeezeend",Y),r.addEventListener("end",G),r.addEventListener("inputsourceschange",te),S.xrCompatible!==!0&&await t.makeXRCompatible(),w=e.getPixelRatio(),e.getSize(y),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let _e=null,Re=null,pe=null;S.depth&&(pe=S.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,_e=S.stencil?Si:gi,Re=S.stencil?xr:on);let Ue={colorFormat:t.RGBA8,depthFormat:pe,scaleFactor:s};f=this.getBinding(),d=f.createProjectionLayer(Ue),r.updateRenderState({layers:[d]}),e.setPixelRatio(1),e.setSize(d.textureWidth,d.textureHeight,!1),M=new Xt(d.textureWidth,d.textureHeight,{format:_n,type:sn,depthTexture:new _i(d.textureWidth,d.textureHeight,Re,void 0,void 0,void 0,void 0,void 0,void 0,_e),stencilBuffer:S.stencil,colorSpace:e.outputColorSpace,samples:S.antialias?4:0,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}else{let _e={antialias:S.antialias,alpha:!0,depth:S.depth,stencil:S.stencil,framebufferScaleFactor:s};u=new XRWebGLLayer(r,t,_e),r.updateRenderState({baseLayer:u}),e.setPixelRatio(1),e.setSize(u.framebufferWidth,u.framebufferHeight,!1),M=new Xt(u.framebufferWidth,u.framebufferHeight,{format:_n,type:sn,colorSpace:e.outputColorSpace,stencilBuffer:S.stencil,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}M.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),Ie.setContext(r),Ie.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function te(Z){for(let de=0;de<Z.removed.length;de++){let _e=Z.removed[de],Re=T.indexOf(_e);Re>=0&&(T[Re]=null,R[Re].disconnect(_e))}for(let de=0;de<Z.added.length;de++){let _e=Z.added[de],Re=T.indexOf(_e);if(Re===-1){for(let Ue=0;Ue<R.length;Ue++)if(Ue>=T.length){T.push(_e),Re=Ue;break}else if(T[Ue]===null){T[Ue]=_e,Re=Ue;break}if(Re===-1)break}let pe=R[Re];pe&&pe.connect(_e)}}function H(Z,de){de===null?Z.matrixWorld.copy(Z.matrix):Z.matrixWorld.multiplyMatrices(de.matrixWorld,Z.matrix),Z.matrixWorldInverse.copy(Z.matrixWorld).invert()}this.updateCamera=function(Z){if(r===null)return;let de=Z.near,_e=Z.far;p.texture!==null&&(p.depthNear>0&&(de=p.depthNear),p.depthFar>0&&(_e=p.depthFar)),W.near=D.near=I.near=de,W.far=D.far=I.far=_e,(L!==W.near||X!==W.far)&&(r.updateRenderState({depthNear:W.near,depthFar:W.far}),L=W.near,X=W.far),W.layers.mask=Z.layers.mask|6,I.layers.mask=W.layers.mask&-5,D.layers.mask=W.layers.mask&-3;let Re=Z.parent,pe=W.cameras;H(W,Re);for(let Ue=0;Ue<pe.length;Ue++)H(pe[Ue],Re);W.projectionMatrix.copy(I.projectionMatrix),W.projectionMatrixInverse.copy(I.projectionMatrixInverse),U===null&&Z.isPerspectiveCamera&&(U={camera:Z,fov:Z.fov,zoom:Z.zoom}),Q(Z,W,Re)};function Q(Z,de,_e){_e===null?Z.matrix.copy(de.matrixWorld):(Z.matrix.copy(_e.matrixWorld),Z.matrix.invert(),Z.matrix.multiply(de.matrixWorld)),Z.matrix.decompose(Z.position,Z.quaternion,Z.scale),Z.updateMatrixWorld(!0),Z.projectionMatrix.copy(de.projectionMatrix),Z.projectionMatrixInverse.copy(de.projectionMatrixInverse),Z.isPerspectiveCamera&&(Z.fov=jr*2*Math.atan(1/Z.projectionMatrix.elements[5]),Z.zoom=1)}this.getCamera=function(){return W},this.getFoveation=function(){if(!(d===null&&u===null))return l},this.setFoveation=function(Z){l=Z,d!==null&&(d.fixedFoveation=Z),u!==null&&u.fixedFoveation!==void 0&&(u.fixedFoveation=Z)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(W)},this.getCameraTexture=function(Z){return m[Z]};let ee=null;function xe(Z,de){if(h=de.getViewerPose(c||o),g=de,h!==null){let _e=h.views;u!==null&&(e.setRenderTargetFramebuffer(M,u.framebuffer),e.setRenderTarget(M));let Re=!1;_e.length!==W.cameras.length&&(W.cameras.length=0,Re=!0);for(let Pe=0;Pe<_e.length;Pe++){let Qe=_e[Pe],rt=null;if(u!==null)rt=u.getViewport(Qe);else{let Gt=f.getViewSubImage(d,Qe);rt=Gt.viewport,Pe===0&&(e.setRenderTargetTextures(M,Gt.colorTexture,Gt.depthStencilTexture),e.setRenderTarget(M))}let Xe=z[Pe];Xe===void 0&&(Xe=new zt,Xe.layers.enable(Pe),Xe.viewport=new yt,z[Pe]=Xe),Xe.matrix.fromArray(Qe.transform.matrix),Xe.matrix.decompose(Xe.position,Xe.quaternion,Xe.scale),Xe.projectionMatrix.fromArray(Qe.projectionMatrix),Xe.projectionMatrixInverse.copy(Xe.projectionMatrix).invert(),Xe.viewport.set(rt.x,rt.y,rt.width,rt.height),Pe===0&&(W.matrix.copy(Xe.matrix),W.matrix.decompose(W.position,W.quaternion,W.scale)),Re===!0&&W.cameras.push(Xe)}let pe=r.enabledFeatures;if(pe&&pe.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&_){f=i.getBinding();let Pe=f.getDepthInformation(_e[0]);Pe&&Pe.isValid&&Pe.texture&&p.init(Pe,r.renderState)}if(pe&&pe.includes("camera-access")&&_){e.state.unbindTexture(),f=i.getBinding();for(let Pe=0;Pe<_e.length;Pe++){let Qe=_e[Pe].camera;if(Qe){let rt=m[Qe];rt||(rt=new Js,m[Qe]=rt);let Xe=f.getCameraImage(Qe);rt.sourceTexture=Xe}}}}for(let _e=0;_e<R.length;_e++){let Re=T[_e],pe=R[_e];Re!==null&&pe!==void 0&&pe.update(Re,de,c||o)}ee&&ee(Z,de),de.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:de}),g=null}let Ie=new yp;Ie.setAnimationLoop(xe),this.setAnimationLoop=function(Z){ee=Z},this.dispose=function(){}}},ES=new xt,Rp=new Ne;Rp.set(-1,0,0,0,1,0,0,0,1);function TS(n,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function i(p,m){m.color.getRGB(p.fogColor.value,ou(n)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function r(p,m,S,E,M){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?s(p,m):m.isMeshLambertMaterial?(s(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(s(p,m),f(p,m)):m.isMeshPhongMaterial?(s(p,m),h(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(s(p,m),d(p,m),m.isMeshPhysicalMaterial&&u(p,m,M)):m.isMeshMatcapMaterial?(s(p,m),g(p,m)):m.isMeshDepthMaterial?s(p,m):m.isMeshDistanceMaterial?(s(p,m),_(p,m)):m.isMeshNormalMaterial?s(p,m):m.isLineBasicMaterial?(o(p,m),m.isLineDashedMaterial&&a(p,m)):m.isPointsMaterial?l(p,m,S,E):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function s(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===rn&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===rn&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let S=e.get(m),E=S.envMap,M=S.envMapRotation;E&&(p.envMap.value=E,p.envMapRotation.value.setFromMatrix4(ES.makeRotationFromEuler(M)).transpose(),E.isCubeTexture&&E.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(Rp),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function o(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function a(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,S,E){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*S,p.scale.value=E*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function h(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function f(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function d(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function u(p,m,S){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===rn&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=S.texture,p.transmissionSamplerSize.value.set(S.width,S.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function _(p,m){let S=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(S.matrixWorld),p.nearDistance.value=S.shadow.camera.near,p.farDistance.value=S.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function RS(n,e,t,i){let r={},s={};function o(S,E){let M=E.program;i.uniformBlockBinding(S,M,r[S.id])}function a(S,E){let M=r[S.id];M===void 0&&(g(S),M=l(S),r[S.id]=M,S.addEventListener("dispose",p));let R=E.program;i.updateUBOMapping(S,R);let T=e.render.frame;s[S.id]!==T&&(c(S),s[S.id]=T)}function l(S){let E=n.createBuffer(),M=S.__size,R=S.usage;return n.bindBuffer(n.UNIFORM_BUFFER,E),n.bufferData(n.UNIFORM_BUFFER,M,R),n.bindBuffer(n.UNIFORM_BUFFER,null),E}function c(S){let E=r[S.id],M=S.uniforms,R=S.__cache;n.bindBuffer(n.UNIFORM_BUFFER,E);for(let T=0,y=M.length;T<y;T++){let w=M[T];if(Array.isArray(w))for(let U=0,I=w.length;U<I;U++)h(w[U],T,U,R);else h(w,T,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(S,E,M,R){if(d(S,E,M,R)===!0){let T=S.__offset,y=S.value;if(Array.isArray(y)){let w=0;for(let U=0;U<y.length;U++){let I=y[U],D=_(I,!0);f(I,S.__data,w),w+=D.storage/Float32Array.BYTES_PER_ELEMENT}}else f(y,S.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,T,S.__data)}}function f(S,E,M){typeof S=="number"||typeof S=="boolean"?E[M]=S:S.isMatrix3?(E[M]=S.elements[0],E[M+1]=S.elements[1],E[M+2]=S.elements[2],E[M+3]=0,E[M+4]=S.elements[3],E[M+5]=S.elements[4],E[M+6]=S.elements[5],E[M+7]=0,E[M+8]=S.elements[6],E[M+9]=S.elements[7],E[M+10]=S.elements[8],E[M+11]=0):ArrayBuffer.isView(S)?E.set(S.subarray(0,E.length-M),M):S.toArray(E,M)}function d(S,E,M,R){let T=S.value,y=E+"_"+M;if(Array.isArray(T)){R[y]===void 0&&(R[y]=[]);let w=R[y],U=!1;for(let I=0;I<T.length;I++)u(T[I],w,I)===!0&&(U=!0);return U}return u(T,R,y)}function u(S,E,M){if(E[M]===void 0)return typeof S=="number"||typeof S=="boolean"?E[M]=S:ArrayBuffer.isView(S)?E[M]=S.slice():E[M]=S.clone(),!0;{let R=E[M];if(typeof S=="number"||typeof S=="boolean"){if(R!==S)return E[M]=S,!0}else{if(ArrayBuffer.isView(S))return!0;if(R.equals(S)===!1)return R.copy(S),!0}}return!1}function g(S){let E=S.uniforms,M=0,R=16;for(let y=0,w=E.length;y<w;y++){let U=Array.isArray(E[y])?E[y]:[E[y]];for(let I=0,D=U.length;I<D;I++){let z=U[I],W=Array.isArray(z.value)?z.value:[z.value],L=Array.isArray(E[y])||Array.isArray(z.value),X=M;for(let G=0,te=W.length;G<te;G++){let H=W[G],Q=_(H,L),ee=M%R,xe=ee%Q.boundary,Ie=ee+xe;M+=xe,Ie!==0&&R-Ie<Q.storage&&(M+=R-Ie),G===0&&(X=M),M+=Q.storage}let Y=z.type==="int"?Int32Array:z.type==="uint"?Uint32Array:Float32Array;z.__data=new Y((M-X)/Float32Array.BYTES_PER_ELEMENT),z.__offset=X}}let T=M%R;return T>0&&(M+=R-T),S.__size=M,S.__cache={},this}function _(S,E){let M={boundary:0,storage:0};return typeof S=="number"||typeof S=="boolean"?(M.boundary=4,M.storage=4):S.isVector2?(M.boundary=8,M.storage=8):S.isVector3||S.isColor?(M.boundary=16,M.storage=12):S.isVector4?(M.boundary=16,M.storage=16):S.isMatrix3?(M.boundary=16,M.storage=48):S.isMatrix4?(M.boundary=16,M.storage=64):S.isTexture?De("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(S)?(M.boundary=16,M.storage=S.byteLength):De("WebGLRenderer: Unsupported uniform value type.",S),E===!0&&(M.boundary=16,M.storage=Math.ceil(M.storage/16)*16),M}function p(S){let E=S.target;E.removeEventListener("dispose",p),n.deleteBuffer(r[E.id]),delete r[E.id],delete s[E.id]}function m(){for(let S in r)n.deleteBuffer(r[S]);r={},s={}}return{bind:o,update:a,dispose:m}}var CS=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),ti=null;function PS(){return ti===null&&(ti=new yi(CS,16,16,Zi,Vn),ti.name="DFG_LUT",ti.minFilter=Wt,ti.magFilter=Wt,ti.wrapS=Kn,ti.wrapT=Kn,ti.generateMipmaps=!1,ti.needsUpdate=!0),ti}var Cl=class{constructor(e={}){let{canvas:t=Vf(),context:i=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:f=!1,reversedDepthBuffer:d=!1,outputBufferType:u=sn}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let _=u,p=new Set([Ji,hs,cs]),m=new Set([sn,on,ls,xr,$a,Za]),S=new Uint32Array(4),E=new Int32Array(4),M={textures:[],min:[],max:[],resolution:[]},R=null,T=null,y=[],w=[],U=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=ei,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,D=!1,z=null,W=null,L=null,X=null;this._outputColorSpace=fn;let Y=0,G=0,te=null,H=-1,Q=null,ee=new yt,xe=new yt,Ie=null,Z=new Ke(0),de=0,_e=t.width,Re=t.height,pe=1,Ue=null,_t=null,Pe=new yt(0,0,_e,Re),Qe=new yt(0,0,_e,Re),rt=!1,Xe=new vr,Gt=new Pa,Tt=!1,ln=!1,mt=new xt,qn=new F,Ut=new yt,Mn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},wn=!1;function An(){return te===null?pe:1}let N=i;function En(b,P){return t.getContext(b,P)}let ut,dt,fe,Rt,Le,Oe,A,x,k,ne,j,se,he,$,J,ae,C,K,q,le,re,oe,Ae;try{let b={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:f};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Ce,!1),t.addEventListener("webglcontextrestored",Be,!1),t.addEventListener("webglcontextcreationerror",me,!1),N===null){let P="webgl2";if(N=En(P,b),N===null)throw En(P)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}ze()}catch(b){throw t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Be,!1),t.removeEventListener("webglcontextcreationerror",me,!1),Fe("WebGLRenderer: "+b.message),b}function ze(){ut=new Vx(N),ut.init(),re=new MS(N,ut),dt=new Px(N,ut,e,re),fe=new bS(N,ut),dt.reversedDepthBuffer&&d&&fe.buffers.depth.setReversed(!0),W=N.createFramebuffer(),L=N.createFramebuffer(),X=N.createFramebuffer(),Rt=new Wx(N),Le=new aS,Oe=new SS(N,ut,fe,Le,dt,re,Rt),A=new zx(I),x=new qv(N),oe=new Rx(N,x),k=new Gx(N,x,Rt,oe),ne=new qx(N,k,x,oe,Rt),K=new Xx(N,dt,Oe),J=new Ix(Le),j=new oS(I,A,ut,dt,oe,J),se=new TS(I,Le),he=new cS,$=new mS(ut),C=new Tx(I,A,fe,ne,g,l),ae=new xS(I,ne,dt),Ae=new RS(N,Rt,dt,fe),q=new Cx(N,ut,Rt),le=new Hx(N,ut,Rt),Rt.programs=j.programs,I.capabilities=dt,I.extensions=ut,I.properties=Le,I.renderLists=he,I.shadowMap=ae,I.state=fe,I.info=Rt}_!==sn&&(U=new $x(_,t.width,t.height,a,r,s));let ie=new _u(I,N);this.xr=ie,this.getContext=function(){return N},this.getContextAttributes=function(){return N.getContextAttributes()},this.forceContextLoss=function(){let b=ut.get("WEBGL_lose_context");b&&b.loseContext()},this.forceContextRestore=function(){let b=ut.get("WEBGL_lose_context");b&&b.restoreContext()},this.getPixelRatio=function(){return pe},this.setPixelRatio=function(b){b!==void 0&&(pe=b,this.setSize(_e,Re,!1))},this.getSize=function(b){return b.set(_e,Re)},this.setSize=function(b,P,V=!0){if(ie.isPresenting){De("WebGLRenderer: Can't change size while VR device is presenting.");return}_e=b,Re=P,t.width=Math.floor(b*pe),t.height=Math.floor(P*pe),V===!0&&(t.style.width=b+"px",t.style.height=P+"px"),U!==null&&U.setSize(t.width,t.height),this.setViewport(0,0,b,P)},this.getDrawingBufferSize=function(b){return b.set(_e*pe,Re*pe).floor()},this.setDrawingBufferSize=function(b,P,V){_e=b,Re=P,pe=V,t.width=Math.floor(b*V),t.height=Math.floor(P*V),this.setViewport(0,0,b,P)},this.setEffects=function(b){if(_===sn){Fe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(b){for(let P=0;P<b.length;P++)if(b[P].isOutputPass===!0){De("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}U.setEffects(b||[])},this.getCurrentViewport=function(b){return b.copy(ee)},this.getViewport=function(b){return b.copy(Pe)},this.setViewport=function(b,P,V,O){b.isVector4?Pe.set(b.x,b.y,b.z,b.w):Pe.set(b,P,V,O),fe.viewport(ee.copy(Pe).multiplyScalar(An()).round())},this.getScissor=function(b){return b.copy(Qe)},this.setScissor=function(b,P,V,O){b.isVector4?Qe.set(b.x,b.y,b.z,b.w):Qe.set(b,P,V,O),fe.scissor(xe.copy(Qe).multiplyScalar(An()).round())},this.getScissorTest=function(){return rt},this.setScissorTest=function(b){fe.setScissorTest(rt=b)},this.setOpaqueSort=function(b){Ue=b},this.setTransparentSort=function(b){_t=b},this.getClearColor=function(b){return b.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(b=!0,P=!0,V=!0){let O=0;if(b){let B=!1;if(te!==null){let ue=te.texture.format;B=p.has(ue)}if(B){let ue=te.texture.type,be=m.has(ue),ce=C.getClearColor(),ve=C.getClearAlpha(),we=ce.r,ke=ce.g,qe=ce.b;be?(S[0]=we,S[1]=ke,S[2]=qe,S[3]=ve,N.clearBufferuiv(N.COLOR,0,S)):(E[0]=we,E[1]=ke,E[2]=qe,E[3]=ve,N.clearBufferiv(N.COLOR,0,E))}else O|=N.COLOR_BUFFER_BIT}P&&(O|=N.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(O|=N.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),O!==0&&N.clear(O)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(b){b.setRenderer(this),z=b},this.dispose=function(){t.removeEventListener("webglcontextlost",Ce,!1),t.removeEventListener("webglcontextrestored",Be,!1),t.removeEventListener("webglcontextcreationerror",me,!1),C.dispose(),he.dispose(),$.dispose(),Oe.dispose(),Le.dispose(),A.dispose(),ne.dispose(),k.dispose(),oe.dispose(),Ae.dispose(),j.dispose(),ie.dispose(),ie.removeEventListener("sessionstart",id),ie.removeEventListener("sessionend",rd),er.stop()};function Ce(b){b.preventDefault(),nu("WebGLRenderer: Context Lost."),D=!0}function Be(){nu("WebGLRenderer: Context Restored."),D=!1;let b=Rt.autoReset,P=ae.enabled,V=ae.autoUpdate,O=ae.needsUpdate,B=ae.type;ze(),Rt.autoReset=b,ae.enabled=P,ae.autoUpdate=V,ae.needsUpdate=O,ae.type=B}function me(b){Fe("WebGLRenderer: A WebGL context could not be created. Reason: ",b.statusMessage)}function ot(b){let P=b.target;P.removeEventListener("dispose",ot),Ot(P)}function Ot(b){Ti(b),Le.remove(b)}function Ti(b){let P=Le.get(b).programs;P!==void 0&&(P.forEach(function(V){j.releaseProgram(V)}),b.isShaderMaterial&&j.releaseShaderCache(b))}this.renderBufferDirect=function(b,P,V,O,B,ue){P===null&&(P=Mn);let be=B.isMesh&&B.matrixWorld.determinantAffine()<0,ce=l0(b,P,V,O,B);fe.setMaterial(O,be);let ve=V.index,we=1;if(O.wireframe===!0){if(ve=k.getWireframeAttribute(V),ve===void 0)return;we=2}let ke=V.drawRange,qe=V.attributes.position,Se=ke.start*we,Ye=(ke.start+ke.count)*we;ue!==null&&(Se=Math.max(Se,ue.start*we),Ye=Math.min(Ye,(ue.start+ue.count)*we)),ve!==null?(Se=Math.max(Se,0),Ye=Math.min(Ye,ve.count)):qe!=null&&(Se=Math.max(Se,0),Ye=Math.min(Ye,qe.count));let wt=Ye-Se;if(wt<0||wt===1/0)return;oe.setup(B,O,ce,V,ve);let ct,at=q;if(ve!==null&&(ct=x.get(ve),at=le,at.setIndex(ct)),B.isMesh)O.wireframe===!0?(fe.setLineWidth(O.wireframeLinewidth*An()),at.setMode(N.LINES)):at.setMode(N.TRIANGLES);else if(B.isLine){let $t=O.linewidth;$t===void 0&&($t=1),fe.setLineWidth($t*An()),B.isLineSegments?at.setMode(N.LINES):B.isLineLoop?at.setMode(N.LINE_LOOP):at.setMode(N.LINE_STRIP)}else B.isPoints?at.setMode(N.POINTS):B.isSprite&&at.setMode(N.TRIANGLES);if(B.isBatchedMesh)if(ut.get("WEBGL_multi_draw"))at.renderMultiDraw(B._multiDrawStarts,B._multiDrawCounts,B._multiDrawCount);else{let $t=B._multiDrawStarts,Me=B._multiDrawCounts,nn=B._multiDrawCount,tt=ve?x.get(ve).bytesPerElement:1,tr=Le.get(O).currentProgram.getUniforms();for(let Zt=0;Zt<nn;Zt++)tr.setValue(N,"_gl_DrawID",Zt),at.render($t[Zt]/tt,Me[Zt])}else if(B.isInstancedMesh)at.renderInstances(Se,wt,B.count);else if(V.isInstancedBufferGeometry){let $t=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,Me=Math.min(V.instanceCount,$t);at.renderInstances(Se,wt,Me)}else at.render(Se,wt)};function nd(b,P,V,O){z!==null&&b.isNodeMaterial&&z.setObject(O,b),Tt===!0&&J.setState(b,V,!1),b.transparent===!0&&b.side===Qt&&b.forceSinglePass===!1?(b.side=rn,b.needsUpdate=!0,Es(b,P,O),b.side=$i,b.needsUpdate=!0,Es(b,P,O),b.side=Qt):Es(b,P,O)}this.compile=function(b,P,V=null){V===null&&(V=b),z!==null&&z.renderStart(b,P,V),T=$.get(V),T.init(P),w.push(T),V.traverseVisible(function(B){B.isLight&&B.layers.test(P.layers)&&(T.pushLight(B),B.castShadow&&T.pushShadow(B))}),b!==V&&b.traverseVisible(function(B){B.isLight&&B.layers.test(P.layers)&&(T.pushLight(B),B.castShadow&&T.pushShadow(B))}),T.setupLights(),z!==null&&z.updateLights(T.state.lightsArray),ln=this.localClippingEnabled,Tt=J.init(this.clippingPlanes,ln),Tt===!0&&J.setGlobalState(this.clippingPlanes,P),z!==null&&ae.render(T.state.shadowsArray,V,P);let O=new Set;return b.traverse(function(B){if(!(B.isMesh||B.isPoints||B.isLine||B.isSprite))return;let ue=B.material;if(ue)if(Array.isArray(ue))for(let be=0;be<ue.length;be++){let ce=ue[be];nd(ce,V,P,B),O.add(ce)}else nd(ue,V,P,B),O.add(ue)}),T=w.pop(),z!==null&&z.renderEnd(),O},this.compileAsync=function(b,P,V=null){let O=this.compile(b,P,V);return new Promise(B=>{function ue(){if(O.forEach(function(be){let ve=Le.get(be).currentProgram;(ve===void 0||ve.isReady())&&O.delete(be)}),O.size===0){B(b);return}setTimeout(ue,10)}ut.get("KHR_parallel_shader_compile")!==null?ue():setTimeout(ue,10)})};let Ic=null;function o0(b){Ic&&Ic(b)}function id(){er.stop()}function rd(){er.start()}let er=new yp;er.setAnimationLoop(o0),typeof self<"u"&&er.setContext(self),this.setAnimationLoop=function(b){Ic=b,ie.setAnimationLoop(b),b===null?er.stop():er.start()},ie.addEventListener("sessionstart",id),ie.addEventListener("sessionend",rd),this.render=function(b,P){if(P!==void 0&&P.isCamera!==!0){Fe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(D===!0)return;z!==null&&z.renderStart(b,P);let V=ie.enabled===!0&&ie.isPresenting===!0,O=U!==null&&(te===null||V)&&U.begin(I,te);if(b.matrixWorldAutoUpdate===!0&&b.updateMatrixWorld(),P.parent===null&&P.matrixWorldAutoUpdate===!0&&P.updateMatrixWorld(),ie.enabled===!0&&ie.isPresenting===!0&&(U===null||U.isCompositing()===!1)&&(ie.cameraAutoUpdate===!0&&ie.updateCamera(P),P=ie.getCamera()),b.isScene===!0&&b.onBeforeRender(I,b,P,te),T=$.get(b,w.length),T.init(P),T.state.textureUnits=Oe.getTextureUnits(),w.push(T),mt.multiplyMatrices(P.projectionMatrix,P.matrixWorldInverse),P.isArrayCamera?Gt.setFromArrayCamera(P):Xe.setFromProjectionMatrix(mt,Cn,P.reversedDepth),ln=this.localClippingEnabled,Tt=J.init(this.clippingPlanes,ln),R=he.get(b,y.length),R.init(),y.push(R),this.info.render.frame++,ie.enabled===!0&&ie.isPresenting===!0){let be=I.xr.getDepthSensingMesh();be!==null&&Lc(be,P,-1/0,I.sortObjects)}Lc(b,P,0,I.sortObjects),R.finish(),z!==null&&z.updateLights(T.state.lightsArray),I.sortObjects===!0&&R.sort(Ue,_t),wn=ie.enabled===!1||ie.isPresenting===!1||ie.hasDepthSensing()===!1,wn&&C.addToRenderList(R,b),this.info.autoReset===!0&&this.info.reset(),Tt===!0&&J.beginShadows();let B=T.state.shadowsArray;if(ae.render(B,b,P),Tt===!0&&J.endShadows(),(O&&U.hasRenderPass())===!1){let be=R.opaque,ce=R.transmissive;if(T.setupLights(),P.isArrayCamera){let ve=P.cameras;if(ce.length>0)for(let we=0,ke=ve.length;we<ke;we++){let qe=ve[we];od(be,ce,b,qe)}wn&&C.render(b);for(let we=0,ke=ve.length;we<ke;we++){let qe=ve[we];sd(R,b,qe,qe.viewport)}}else ce.length>0&&od(be,ce,b,P),wn&&C.render(b),sd(R,b,P)}te!==null&&G===0&&(Oe.updateMultisampleRenderTarget(te),Oe.updateRenderTargetMipmap(te)),O&&U.end(I),b.isScene===!0&&b.onAfterRender(I,b,P),oe.resetDefaultState(),H=-1,Q=null,w.pop(),w.length>0?(T=w[w.length-1],Oe.setTextureUnits(T.state.textureUnits),Tt===!0&&J.setGlobalState(I.clippingPlanes,T.state.camera)):T=null,y.pop(),y.length>0?R=y[y.length-1]:R=null,z!==null&&z.renderEnd()};function Lc(b,P,V,O){if(b.visible===!1)return;if(b.layers.test(P.layers)){if(b.isGroup)V=b.renderOrder;else if(b.isLOD)b.autoUpdate===!0&&b.update(P);else if(b.isLight)T.pushLight(b),b.castShadow&&T.pushShadow(b);else if(b.isSprite){let be=P.isArrayCamera?Gt:Xe;if(!b.frustumCulled||b.intersectsFrustum(be)){O&&Ut.setFromMatrixPosition(b.matrixWorld).applyMatrix4(mt);let ce=ne.update(b),ve=b.material;ve.visible&&R.push(b,ce,ve,V,Ut.z,null,P)}}else if(b.isMesh||b.isLine||b.isPoints){let be=P.isArrayCamera?Gt:Xe;if(!b.frustumCulled||b.intersectsFrustum(be)){let ce=ne.update(b),ve=b.material;if(O&&(b.boundingSphere!==void 0?(b.boundingSphere===null&&b.computeBoundingSphere(),Ut.copy(b.boundingSphere.center)):(ce.boundingSphere===null&&ce.computeBoundingSphere(),Ut.copy(ce.boundingSphere.center)),Ut.applyMatrix4(b.matrixWorld).applyMatrix4(mt)),Array.isArray(ve)){let we=ce.groups;for(let ke=0,qe=we.length;ke<qe;ke++){let Se=we[ke],Ye=ve[Se.materialIndex];Ye&&Ye.visible&&R.push(b,ce,Ye,V,Ut.z,Se,P)}}else ve.visible&&R.push(b,ce,ve,V,Ut.z,null,P)}}}let ue=b.children;for(let be=0,ce=ue.length;be<ce;be++)Lc(ue[be],P,V,O)}function sd(b,P,V,O){let{opaque:B,transmissive:ue,transparent:be}=b;T.setupLightsView(V),Tt===!0&&J.setGlobalState(I.clippingPlanes,V),O&&fe.viewport(ee.copy(O)),B.length>0&&Co(B,P,V),ue.length>0&&Co(ue,P,V),be.length>0&&Co(be,P,V),fe.buffers.depth.setTest(!0),fe.buffers.depth.setMask(!0),fe.buffers.color.setMask(!0),fe.setPolygonOffset(!1)}function od(b,P,V,O){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(T.state.transmissionRenderTarget[O.id]===void 0){let Se=ut.has("EXT_color_buffer_half_float")||ut.has("EXT_color_buffer_float");T.state.transmissionRenderTarget[O.id]=new Xt(1,1,{generateMipmaps:!0,type:Se?Vn:sn,minFilter:bi,samples:Math.max(4,dt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:He.workingColorSpace})}let ue=T.state.transmissionRenderTarget[O.id],be=O.viewport||ee;ue.setSize(be.z*I.transmissionResolutionScale,be.w*I.transmissionResolutionScale);let ce=I.getRenderTarget(),ve=I.getActiveCubeFace(),we=I.getActiveMipmapLevel();I.setRenderTarget(ue),I.getClearColor(Z),de=I.getClearAlpha(),de<1&&I.setClearColor(16777215,.5),I.clear(),wn&&C.render(V);let ke=I.toneMapping;I.toneMapping=ei;let qe=O.viewport;if(O.viewport!==void 0&&(O.viewport=void 0),T.setupLightsView(O),Tt===!0&&J.setGlobalState(I.clippingPlanes,O),Co(b,V,O),Oe.updateMultisampleRenderTarget(ue),Oe.updateRenderTargetMipmap(ue),ut.has("WEBGL_multisampled_render_to_texture")===!1){let Se=!1;for(let Ye=0,wt=P.length;Ye<wt;Ye++){let ct=P[Ye],{object:at,geometry:$t,material:Me,group:nn}=ct;if(Me.side===Qt&&at.layers.test(O.layers)){let tt=Me.side;Me.side=rn,Me.needsUpdate=!0,ad(at,V,O,$t,Me,nn),Me.side=tt,Me.needsUpdate=!0,Se=!0}}Se===!0&&(Oe.updateMultisampleRenderTarget(ue),Oe.updateRenderTargetMipmap(ue))}I.setRenderTarget(ce,ve,we),I.setClearColor(Z,de),qe!==void 0&&(O.viewport=qe),I.toneMapping=ke}function Co(b,P,V){let O=P.isScene===!0?P.overrideMaterial:null;for(let B=0,ue=b.length;B<ue;B++){let be=b[B],{object:ce,geometry:ve,group:we}=be,ke=be.material;ke.allowOverride===!0&&O!==null&&(ke=O),ce.layers.test(V.layers)&&ad(ce,P,V,ve,ke,we)}}function ad(b,P,V,O,B,ue){z!==null&&B.isNodeMaterial&&z.setObject(b,B),b.onBeforeRender(I,P,V,O,B,ue),b.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,b.matrixWorld),b.normalMatrix.getNormalMatrix(b.modelViewMatrix),B.onBeforeRender(I,P,V,O,b,ue),B.transparent===!0&&B.side===Qt&&B.forceSinglePass===!1?(B.side=rn,B.needsUpdate=!0,I.renderBufferDirect(V,P,O,B,b,ue),B.side=$i,B.needsUpdate=!0,I.renderBufferDirect(V,P,O,B,b,ue),B.side=Qt):I.renderBufferDirect(V,P,O,B,b,ue),b.onAfterRender(I,P,V,O,B,ue)}function ld(b){let P=0;for(let V of b)V.texture!==null&&P++;return P}function Es(b,P,V){P.isScene!==!0&&(P=Mn);let O=Le.get(b),B=T.state.lights,ue=T.state.shadowsArray,be=B.state.version,ce=j.getParameters(b,B.state,ue,P,V,T.state.lightProbeGridArray),ve=j.getProgramCacheKey(ce),we=O.programs;O.environment=b.isMeshStandardMaterial||b.isMeshLambertMaterial||b.isMeshPhongMaterial?P.environment:null,O.fog=P.fog;let ke=b.isMeshStandardMaterial||b.isMeshLambertMaterial&&!b.envMap||b.isMeshPhongMaterial&&!b.envMap;O.envMap=A.get(b.envMap||O.environment,ke),O.envMapRotation=O.environment!==null&&b.envMap===null?P.environmentRotation:b.envMapRotation,we===void 0&&(b.addEventListener("dispose",ot),we=new Map,O.programs=we,O.programVariants=new Map);let qe=we.get(ve);if(qe!==void 0){if(O.currentProgram===qe&&O.lightsStateVersion===be)return hd(b,ce),qe}else ce.uniforms=j.getUniforms(b),z!==null&&b.isNodeMaterial&&z.build(b,V,ce),b.onBeforeCompile(ce,I),qe=j.acquireProgram(ce,ve),we.set(ve,qe),O.uniforms=ce.uniforms;let Se=O.uniforms;return(!b.isShaderMaterial&&!b.isRawShaderMaterial||b.clipping===!0)&&(Se.clippingPlanes=J.uniform),hd(b,ce),O.needsLights=h0(b),O.lightsStateVersion=be,O.needsLights&&(Se.ambientLightColor.value=B.state.ambient,Se.lightProbe.value=B.state.probe,Se.sunLights.value=B.state.sun,Se.sunLightShadows.value=B.state.sunShadow,Se.directionalLights.value=B.state.directional,Se.directionalLightShadows.value=B.state.directionalShadow,Se.spotLights.value=B.state.spot,Se.spotLightShadows.value=B.state.spotShadow,Se.rectAreaLights.value=B.state.rectArea,Se.ltc_1.value=B.state.rectAreaLTC1,Se.ltc_2.value=B.state.rectAreaLTC2,Se.pointLights.value=B.state.point,Se.pointLightShadows.value=B.state.pointShadow,Se.hemisphereLights.value=B.state.hemi,Se.sunShadowMatrix.value=B.state.sunShadowMatrix,Se.sunShadowCascade.value=B.state.sunShadowCascade,Se.directionalShadowMatrix.value=B.state.directionalShadowMatrix,Se.spotLightMatrix.value=B.state.spotLightMatrix,Se.spotLightMap.value=B.state.spotLightMap,Se.pointShadowMatrix.value=B.state.pointShadowMatrix),O.numLightProbeGrids=ld(T.state.lightProbeGridArray),O.currentProgram=qe,O.uniformsList=null,qe}function a0(b,P,V,O,B){let ue=Le.get(b),be=ue.currentProgram.id+","+O+","+B,ce=ue.programVariants.get(be);return ce===void 0?(ce=Es(b,P,V),ue.programVariants.set(be,ce)):(ue.currentProgram=ce,ue.uniformsList=null,ue.outputColorSpace=O,ue.toneMapping=B),ce}function cd(b){if(b.uniformsList===null){let P=b.currentProgram.getUniforms();b.uniformsList=ds.seqWithValue(P.seq,b.uniforms)}return b.uniformsList}function hd(b,P){let V=Le.get(b);V.outputColorSpace=P.outputColorSpace,V.batching=P.batching,V.batchingColor=P.batchingColor,V.instancing=P.instancing,V.instancingColor=P.instancingColor,V.instancingMorph=P.instancingMorph,V.skinning=P.skinning,V.morphTargets=P.morphTargets,V.morphNormals=P.morphNormals,V.morphColors=P.morphColors,V.morphTargetsCount=P.morphTargetsCount,V.numClippingPlanes=P.numClippingPlanes,V.numIntersection=P.numClipIntersection,V.vertexAlphas=P.vertexAlphas,V.vertexTangents=P.vertexTangents,V.toneMapping=P.toneMapping}function l0(b,P,V,O,B){P.isScene!==!0&&(P=Mn),Oe.resetTextureUnits();let ue=P.fog,be=O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial?P.environment:null,ce=te===null?I.outputColorSpace:te.isXRRenderTarget===!0?te.texture.colorSpace:He.workingColorSpace,ve=O.isMeshStandardMaterial||O.isMeshLambertMaterial&&!O.envMap||O.isMeshPhongMaterial&&!O.envMap,we=A.get(O.envMap||be,ve),ke=O.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,qe=!!V.attributes.tangent&&(!!O.normalMap||O.anisotropy>0),Se=!!V.morphAttributes.position,Ye=!!V.morphAttributes.normal,wt=!!V.morphAttributes.color,ct=ei;O.toneMapped&&(te===null||te.isXRRenderTarget===!0)&&(ct=I.toneMapping);let at=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,$t=at!==void 0?at.length:0,Me=Le.get(O),nn=T.state.lights;if(Tt===!0&&(ln===!0||b!==Q)){let gt=b===Q&&O.id===H;J.setState(O,b,gt)}let tt=!1,tr=!1;O.version===Me.__version?Me.needsLights&&Me.lightsStateVersion!==nn.state.version||B.isBatchedMesh&&Me.batching===!1||!B.isBatchedMesh&&Me.batching===!0||B.isBatchedMesh&&Me.batchingColor===!0&&B._colorsTexture===null||B.isBatchedMesh&&Me.batchingColor===!1&&B._colorsTexture!==null||B.isInstancedMesh&&Me.instancing===!1||!B.isInstancedMesh&&Me.instancing===!0||B.isSkinnedMesh&&Me.skinning===!1||!B.isSkinnedMesh&&Me.skinning===!0||B.isInstancedMesh&&Me.instancingColor===!0&&B.instanceColor===null||B.isInstancedMesh&&Me.instancingColor===!1&&B.instanceColor!==null||B.isInstancedMesh&&Me.instancingMorph===!0&&B.morphTexture===null||B.isInstancedMesh&&Me.instancingMorph===!1&&B.morphTexture!==null||Me.envMap!==we||O.fog===!0&&Me.fog!==ue||Me.numClippingPlanes!==void 0&&(Me.numClippingPlanes!==J.numPlanes||Me.numIntersection!==J.numIntersection)||Me.vertexAlphas!==ke||Me.vertexTangents!==qe||Me.morphTargets!==Se||Me.morphNormals!==Ye||Me.morphColors!==wt||Me.morphTargetsCount!==$t||Me.numLightProbeGrids!==ld(T.state.lightProbeGridArray)?tt=!0:(Me.outputColorSpace!==ce||Me.toneMapping!==ct)&&(tr=!0):(tt=!0,Me.__version=O.version);let Zt=Me.currentProgram;(tt===!0||tr===!0)&&(Zt=tr===!0?a0(O,P,B,ce,ct):Es(O,P,B),z&&O.isNodeMaterial&&z.onUpdateProgram(O,Zt,Me));let Po=!1,Ri=!1,nr=!1,Ze=Zt.getUniforms(),Ht=Me.uniforms;if(fe.useProgram(Zt.program)&&(Po=!0,Ri=!0,nr=!0),O.id!==H&&(H=O.id,Ri=!0),Po||Q!==b){fe.buffers.depth.getReversed()&&b.reversedDepth!==!0&&(b._reversedDepth=!0,b.updateProjectionMatrix()),Ze.setValue(N,"projectionMatrix",b.projectionMatrix),Ze.setValue(N,"viewMatrix",b.matrixWorldInverse);let kt=Ze.map.cameraPosition;kt!==void 0&&kt.setValue(N,qn.setFromMatrixPosition(b.matrixWorld)),dt.logarithmicDepthBuffer&&Ze.setValue(N,"logDepthBufFC",2/(Math.log(b.far+1)/Math.LN2)),(O.isMeshPhongMaterial||O.isMeshToonMaterial||O.isMeshLambertMaterial||O.isMeshBasicMaterial||O.isMeshStandardMaterial||O.isShaderMaterial)&&Ze.setValue(N,"isOrthographic",b.isOrthographicCamera===!0),Q!==b&&(Q=b,Ri=!0,nr=!0)}if(Me.needsLights&&(nn.state.sunShadowMap.length>0&&Ze.setValue(N,"sunShadowMap",nn.state.sunShadowMap,Oe),nn.state.directionalShadowMap.length>0&&Ze.setValue(N,"directionalShadowMap",nn.state.directionalShadowMap,Oe),nn.state.spotShadowMap.length>0&&Ze.setValue(N,"spotShadowMap",nn.state.spotShadowMap,Oe),nn.state.pointShadowMap.length>0&&Ze.setValue(N,"pointShadowMap",nn.state.pointShadowMap,Oe)),B.isSkinnedMesh){Ze.setOptional(N,B,"bindMatrix"),Ze.setOptional(N,B,"bindMatrixInverse");let gt=B.skeleton;gt&&(gt.boneTexture===null&&gt.computeBoneTexture(),Ze.setValue(N,"boneTexture",gt.boneTexture,Oe))}B.isBatchedMesh&&(Ze.setOptional(N,B,"batchingTexture"),Ze.setValue(N,"batchingTexture",B._matricesTexture,Oe),Ze.setOptional(N,B,"batchingIdTexture"),Ze.setValue(N,"batchingIdTexture",B._indirectTexture,Oe),Ze.setOptional(N,B,"batchingColorTexture"),B._colorsTexture!==null&&Ze.setValue(N,"batchingColorTexture",B._colorsTexture,Oe));let Fn=V.morphAttributes;if((Fn.position!==void 0||Fn.normal!==void 0||Fn.color!==void 0)&&K.update(B,V,Zt),(Ri||Me.receiveShadow!==B.receiveShadow)&&(Me.receiveShadow=B.receiveShadow,Ze.setValue(N,"receiveShadow",B.receiveShadow)),(O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial)&&O.envMap===null&&P.environment!==null&&(Ht.envMapIntensity.value=P.environmentIntensity),Ht.dfgLUT!==void 0&&(Ht.dfgLUT.value=PS()),Ri){if(Ze.setValue(N,"toneMappingExposure",I.toneMappingExposure),Me.needsLights&&c0(Ht,nr),ue&&O.fog===!0&&se.refreshFogUniforms(Ht,ue),se.refreshMaterialUniforms(Ht,O,pe,Re,T.state.transmissionRenderTarget[b.id]),Me.needsLights&&Me.numLightProbeGrids>0){let gt=M,kt=0;for(let ai of T.state.lightProbeGridArray)ai.texture!==null&&(gt.textures[kt]=ai.texture,gt.min[kt]=ai.boundingBox.min,gt.max[kt]=ai.boundingBox.max,gt.resolution[kt]=ai.resolution,kt++);for(let ai in gt)gt[ai].length=kt;Ht.probesSH.value=gt.textures,Ht.probesMin.value=gt.min,Ht.probesMax.value=gt.max,Ht.probesResolution.value=gt.resolution}ds.upload(N,cd(Me),Ht,Oe)}if(O.isShaderMaterial&&O.uniformsNeedUpdate===!0&&(ds.upload(N,cd(Me),Ht,Oe),O.uniformsNeedUpdate=!1),O.isSpriteMaterial&&Ze.setValue(N,"center",B.center),Ze.setValue(N,"modelViewMatrix",B.modelViewMatrix),Ze.setValue(N,"normalMatrix",B.normalMatrix),Ze.setValue(N,"modelMatrix",B.matrixWorld),O.uniformsGroups!==void 0){let gt=O.uniformsGroups;for(let kt=0,ai=gt.length;kt<ai;kt++){let dd=gt[kt];Ae.update(dd,Zt),Ae.bind(dd,Zt)}}return Zt}function c0(b,P){b.ambientLightColor.needsUpdate=P,b.lightProbe.needsUpdate=P,b.sunLights.needsUpdate=P,b.sunLightShadows.needsUpdate=P,b.directionalLights.needsUpdate=P,b.directionalLightShadows.needsUpdate=P,b.pointLights.needsUpdate=P,b.pointLightShadows.needsUpdate=P,b.spotLights.needsUpdate=P,b.spotLightShadows.needsUpdate=P,b.rectAreaLights.needsUpdate=P,b.hemisphereLights.needsUpdate=P}function h0(b){return b.isMeshLambertMaterial||b.isMeshToonMaterial||b.isMeshPhongMaterial||b.isMeshStandardMaterial||b.isShadowMaterial||b.isShaderMaterial&&b.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return te},this.setRenderTargetTextures=function(b,P,V){let O=Le.get(b);O.__autoAllocateDepthBuffer=b.resolveDepthBuffer===!1,O.__autoAllocateDepthBuffer===!1&&(O.__useRenderToTexture=!1),Le.get(b.texture).__webglTexture=P,Le.get(b.depthTexture).__webglTexture=O.__autoAllocateDepthBuffer?void 0:V,O.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(b,P){let V=Le.get(b);V.__webglFramebuffer=P,V.__useDefaultFramebuffer=P===void 0},this.setRenderTarget=function(b,P=0,V=0){te=b,Y=P,G=V;let O=null,B=!1,ue=!1;if(b){let ce=Le.get(b);if(ce.__useDefaultFramebuffer!==void 0){fe.bindFramebuffer(N.FRAMEBUFFER,ce.__webglFramebuffer),ee.copy(b.viewport),xe.copy(b.scissor),Ie=b.scissorTest,fe.viewport(ee),fe.scissor(xe),fe.setScissorTest(Ie),H=-1;return}else if(ce.__webglFramebuffer===void 0)Oe.setupRenderTarget(b);else if(ce.__hasExternalTextures)Oe.rebindTextures(b,Le.get(b.texture).__webglTexture,Le.get(b.depthTexture).__webglTexture);else if(b.depthBuffer){let ke=b.depthTexture;if(ce.__boundDepthTexture!==ke){if(ke!==null&&Le.has(ke)&&(b.width!==ke.image.width||b.height!==ke.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Oe.setupDepthRenderbuffer(b)}}let ve=b.texture;(ve.isData3DTexture||ve.isDataArrayTexture||ve.isCompressedArrayTexture)&&(ue=!0);let we=Le.get(b).__webglFramebuffer;b.isWebGLCubeRenderTarget?(Array.isArray(we[P])?O=we[P][V]:O=we[P],B=!0):b.samples>0&&Oe.useMultisampledRTT(b)===!1?O=Le.get(b).__webglMultisampledFramebuffer:Array.isArray(we)?O=we[V]:O=we,ee.copy(b.viewport),xe.copy(b.scissor),Ie=b.scissorTest}else ee.copy(Pe).multiplyScalar(pe).floor(),xe.copy(Qe).multiplyScalar(pe).floor(),Ie=rt;if(V!==0&&(O=W),fe.bindFramebuffer(N.FRAMEBUFFER,O)&&fe.drawBuffers(b,O),fe.viewport(ee),fe.scissor(xe),fe.setScissorTest(Ie),B){let ce=Le.get(b.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_CUBE_MAP_POSITIVE_X+P,ce.__webglTexture,V)}else if(ue){let ce=P;for(let ve=0;ve<b.textures.length;ve++){let we=Le.get(b.textures[ve]);N.framebufferTextureLayer(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0+ve,we.__webglTexture,V,ce)}}else if(b!==null&&V!==0){let ce=Le.get(b.texture);N.framebufferTexture2D(N.FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,ce.__webglTexture,V)}H=-1};function ud(b){let P=Le.get(b);return(P.__readFormat!==b.format||P.__readType!==b.type)&&(P.__readFormat=b.format,P.__readType=b.type,P.__formatReadable=dt.textureFormatReadable(b.format),P.__typeReadable=dt.textureTypeReadable(b.type)),P}this.readRenderTargetPixels=function(b,P,V,O,B,ue,be,ce=0){if(!(b&&b.isWebGLRenderTarget)){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let ve=Le.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&be!==void 0&&(ve=ve[be],Array.isArray(ve)&&(ve=ve[0])),ve){fe.bindFramebuffer(N.FRAMEBUFFER,ve);try{let we=b.textures[ce],ke=we.format,qe=we.type;b.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+ce);let Se=ud(we);if(Se.__formatReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Se.__typeReadable===!1){Fe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}P>=0&&P<=b.width-O&&V>=0&&V<=b.height-B&&N.readPixels(P,V,O,B,re.convert(ke),re.convert(qe),ue)}finally{let we=te!==null?Le.get(te).__webglFramebuffer:null;fe.bindFramebuffer(N.FRAMEBUFFER,we)}}},this.readRenderTargetPixelsAsync=async function(b,P,V,O,B,ue,be,ce=0){if(!(b&&b.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let ve=Le.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&be!==void 0&&(ve=ve[be],Array.isArray(ve)&&(ve=ve[0])),ve)if(P>=0&&P<=b.width-O&&V>=0&&V<=b.height-B){fe.bindFramebuffer(N.FRAMEBUFFER,ve);let we=b.textures[ce],ke=we.format,qe=we.type;b.textures.length>1&&N.readBuffer(N.COLOR_ATTACHMENT0+ce);let Se=ud(we);if(Se.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Se.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Ye=N.createBuffer();N.bindBuffer(N.PIXEL_PACK_BUFFER,Ye),N.bufferData(N.PIXEL_PACK_BUFFER,ue.byteLength,N.STREAM_READ),N.readPixels(P,V,O,B,re.convert(ke),re.convert(qe),0),N.bindBuffer(N.PIXEL_PACK_BUFFER,null);let wt=te!==null?Le.get(te).__webglFramebuffer:null;fe.bindFramebuffer(N.FRAMEBUFFER,wt);let ct=N.fenceSync(N.SYNC_GPU_COMMANDS_COMPLETE,0);return N.flush(),await Hf(N,ct,4),N.bindBuffer(N.PIXEL_PACK_BUFFER,Ye),N.getBufferSubData(N.PIXEL_PACK_BUFFER,0,ue),N.bindBuffer(N.PIXEL_PACK_BUFFER,null),N.deleteBuffer(Ye),N.deleteSync(ct),ue}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(b,P=null,V=0){let O=Math.pow(2,-V),B=Math.floor(b.image.width*O),ue=Math.floor(b.image.height*O),be=P!==null?P.x:0,ce=P!==null?P.y:0;Oe.setTexture2D(b,0),N.copyTexSubImage2D(N.TEXTURE_2D,V,0,0,be,ce,B,ue),fe.unbindTexture()},this.copyTextureToTexture=function(b,P,V=null,O=null,B=0,ue=0){let be,ce,ve,we,ke,qe,Se,Ye,wt,ct=b.isCompressedTexture?b.mipmaps[ue]:b.image;if(V!==null)be=V.max.x-V.min.x,ce=V.max.y-V.min.y,ve=V.isBox3?V.max.z-V.min.z:1,we=V.min.x,ke=V.min.y,qe=V.isBox3?V.min.z:0;else{let Ze=Math.pow(2,-B);be=Math.floor(ct.width*Ze),ce=Math.floor(ct.height*Ze),b.isDataArrayTexture?ve=ct.depth:b.isData3DTexture?ve=Math.floor(ct.depth*Ze):ve=1,we=0,ke=0,qe=0}O!==null?(Se=O.x,Ye=O.y,wt=O.z):(Se=0,Ye=0,wt=0);let at=re.convert(P.format),$t=re.convert(P.type),Me;P.isData3DTexture?(Oe.setTexture3D(P,0),Me=N.TEXTURE_3D):P.isDataArrayTexture||P.isCompressedArrayTexture?(Oe.setTexture2DArray(P,0),Me=N.TEXTURE_2D_ARRAY):(Oe.setTexture2D(P,0),Me=N.TEXTURE_2D),fe.activeTexture(N.TEXTURE0),fe.pixelStorei(N.UNPACK_FLIP_Y_WEBGL,P.flipY),fe.pixelStorei(N.UNPACK_PREMULTIPLY_ALPHA_WEBGL,P.premultiplyAlpha),fe.pixelStorei(N.UNPACK_ALIGNMENT,P.unpackAlignment);let nn=fe.getParameter(N.UNPACK_ROW_LENGTH),tt=fe.getParameter(N.UNPACK_IMAGE_HEIGHT),tr=fe.getParameter(N.UNPACK_SKIP_PIXELS),Zt=fe.getParameter(N.UNPACK_SKIP_ROWS),Po=fe.getParameter(N.UNPACK_SKIP_IMAGES);fe.pixelStorei(N.UNPACK_ROW_LENGTH,ct.width),fe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,ct.height),fe.pixelStorei(N.UNPACK_SKIP_PIXELS,we),fe.pixelStorei(N.UNPACK_SKIP_ROWS,ke),fe.pixelStorei(N.UNPACK_SKIP_IMAGES,qe);let Ri=b.isDataArrayTexture||b.isData3DTexture,nr=P.isDataArrayTexture||P.isData3DTexture;if(b.isDepthTexture){let Ze=Le.get(b),Ht=Le.get(P),Fn=Le.get(Ze.__renderTarget),gt=Le.get(Ht.__renderTarget);fe.bindFramebuffer(N.READ_FRAMEBUFFER,Fn.__webglFramebuffer),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,gt.__webglFramebuffer);for(let kt=0;kt<ve;kt++)Ri&&(N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Le.get(b).__webglTexture,B,qe+kt),N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Le.get(P).__webglTexture,ue,wt+kt)),N.blitFramebuffer(we,ke,we+be,ke+ce,Se,Ye,Se+be,Ye+ce,N.DEPTH_BUFFER_BIT,N.NEAREST);fe.bindFramebuffer(N.READ_FRAMEBUFFER,null),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else if(B!==0||b.isRenderTargetTexture||Le.has(b)){let Ze=Le.get(b),Ht=Le.get(P);fe.bindFramebuffer(N.READ_FRAMEBUFFER,L),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,X);for(let Fn=0;Fn<ve;Fn++)Ri?N.framebufferTextureLayer(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ze.__webglTexture,B,qe+Fn):N.framebufferTexture2D(N.READ_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Ze.__webglTexture,B),nr?N.framebufferTextureLayer(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,Ht.__webglTexture,ue,wt+Fn):N.framebufferTexture2D(N.DRAW_FRAMEBUFFER,N.COLOR_ATTACHMENT0,N.TEXTURE_2D,Ht.__webglTexture,ue),B!==0?N.blitFramebuffer(we,ke,we+be,ke+ce,Se,Ye,Se+be,Ye+ce,N.COLOR_BUFFER_BIT,N.NEAREST):nr?N.copyTexSubImage3D(Me,ue,Se,Ye,wt+Fn,we,ke,be,ce):N.copyTexSubImage2D(Me,ue,Se,Ye,we,ke,be,ce);fe.bindFramebuffer(N.READ_FRAMEBUFFER,null),fe.bindFramebuffer(N.DRAW_FRAMEBUFFER,null)}else nr?b.isDataTexture||b.isData3DTexture?N.texSubImage3D(Me,ue,Se,Ye,wt,be,ce,ve,at,$t,ct.data):P.isCompressedArrayTexture?N.compressedTexSubImage3D(Me,ue,Se,Ye,wt,be,ce,ve,at,ct.data):N.texSubImage3D(Me,ue,Se,Ye,wt,be,ce,ve,at,$t,ct):b.isDataTexture?N.texSubImage2D(N.TEXTURE_2D,ue,Se,Ye,be,ce,at,$t,ct.data):b.isCompressedTexture?N.compressedTexSubImage2D(N.TEXTURE_2D,ue,Se,Ye,ct.width,ct.height,at,ct.data):N.texSubImage2D(N.TEXTURE_2D,ue,Se,Ye,be,ce,at,$t,ct);fe.pixelStorei(N.UNPACK_ROW_LENGTH,nn),fe.pixelStorei(N.UNPACK_IMAGE_HEIGHT,tt),fe.pixelStorei(N.UNPACK_SKIP_PIXELS,tr),fe.pixelStorei(N.UNPACK_SKIP_ROWS,Zt),fe.pixelStorei(N.UNPACK_SKIP_IMAGES,Po),ue===0&&P.generateMipmaps===!0&&P.mipmapsAutoUpdate===!0&&N.generateMipmap(Me),fe.unbindTexture()},this.initRenderTarget=function(b){Le.get(b).__webglFramebuffer===void 0&&Oe.setupRenderTarget(b)},this.initTexture=function(b){b.isCubeTexture?Oe.setTextureCube(b,0):b.isData3DTexture?Oe.setTexture3D(b,0):b.isDataArrayTexture||b.isCompressedArrayTexture?Oe.setTexture2DArray(b,0):Oe.setTexture2D(b,0),fe.unbindTexture()},this.resetState=function(){Y=0,G=0,te=null,fe.reset(),oe.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return Cn}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=He._getDrawingBufferColorSpace(e),t.unpackColorSpace=He._getUnpackColorSpace()}};var IS=`
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,LS=`
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`,Ll=class{scene=new vi;camera=new Wi;mesh;texture=null;constructor(){let e=new qt({glslVersion:en,vertexShader:IS,fragmentShader:LS,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},share:{value:new Ee(1,1)}}});this.mesh=new ft(new mn(2,2),e),this.mesh.frustumCulled=!1,this.scene.add(this.mesh)}draw(e,t,i,r){if(this.texture?.image!==t&&this.take(t),!t)return;let s=i/r/(t.width/t.height),{uniforms:o}=this.mesh.material;o.share.value.set(Math.min(s,1),Math.min(1/s,1)),e.render(this.scene,this.camera)}dispose(){this.texture?.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}take(e){this.texture?.dispose(),this.texture=e&&new jt(e),this.texture&&(this.texture.flipY=!1,this.texture.needsUpdate=!0),this.mesh.material.uniforms.picture.value=this.texture}};function Cp(n){let e=n.getContext(),{drawingBufferWidth:t,drawingBufferHeight:i}=e,r=new Uint8ClampedArray(4*t*i);return n.setRenderTarget(null),e.readPixels(0,0,t,i,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(r.buffer)),Ip({width:t,height:i,data:r})}function Pp(n,{width:e,height:t},i,r){let s=new Xt(e,t),o=new Uint8ClampedArray(4*e*t);try{n.setRenderTarget(s),n.setClearColor(i??"#000000",i===null?0:1),n.clear(),r(),n.readRenderTargetPixels(s,0,0,e,t,new Uint8Array(o.buffer))}finally{n.setRenderTarget(null),s.dispose()}return i===null&&DS(o),Ip({width:e,height:t,data:o})}function DS(n){for(let e=0;e<n.length;e+=4){let t=n[e+3]>0?255/n[e+3]:0;for(let i=e;i<e+3;i++)n[i]=n[i]*t}}function Ip({width:n,height:e,data:t}){let i=new Uint8ClampedArray(t.length),r=4*n;for(let s=0;s<e;s++)i.set(t.subarray(s*r,(s+1)*r),(e-1-s)*r);return{width:n,height:e,data:i}}var Lp={gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!1,box:!1,shadow:!1},Dl=class{constructor(e,t){this.canvas=e;this.viewpoint=t;this.renderer=NS(e)}canvas;viewpoint;display={mode:"splats",coloring:"rgb",share:1,resolution:1,background:"#ffffff",backdrop:null,split:!1,pointSize:1.5,exposure:0};layers={...Lp,floor:!0};backdrop=new Ll;renderer;prepare(e,t){let i=this.screens(e.length),r=e.length;r===0&&t(),e.forEach((s,o)=>{s.applyPose(),s.showCameras(this.viewpoint.through?.name??null);let{width:a,height:l}=i[o];s.sort(this.viewpoint.pinhole(a,l),this.display.share,c=>{c&&--r===0&&t()})})}draw(e){let{renderer:t}=this,{width:i,height:r}=this.size();(this.canvas.width!==i||this.canvas.height!==r)&&t.setSize(i,r,!1);let s=i/Math.max(1,this.canvas.clientWidth),o=this.screens(e.length);t.setScissorTest(!1),t.setViewport(0,0,i,r),t.setClearColor(this.display.background,1),t.clear(),this.backdrop.draw(t,this.display.backdrop,i,r),this.viewpoint.sync(this.viewpoint.pinhole(o[0].width,o[0].height)),e.forEach((a,l)=>{let c=this.enter(o[l]);a.setLook(this.display,this.layers,s),a.draw(t,c,s)})}read(){return Cp(this.renderer)}async render(e,t){let{width:i,height:r,camera:s,background:o=null,layers:a=!1}=t,l=s??this.viewpoint.through,c=l?qo(l,i,r):this.viewpoint.pinhole(i,r);do{if(e.disposed)throw new Tn("disposed","the avatar was taken away while it was being drawn");e.applyPose()}while(!await new Promise(f=>e.sort(c,this.display.share,f)));if(this.renderer.getContext().isContextLost())throw new Tn("context-lost","the browser took the graphics context away: try again");e.setLook(this.display,a?this.layers:Lp,1);let h=o==="display";return Pp(this.renderer,c,h?this.display.background:o,()=>{h&&this.backdrop.draw(this.renderer,this.display.backdrop,i,r),e.draw(this.renderer,c,1)})}screens(e){let{width:t,height:i}=this.size();if(e<2)return[{x:0,y:0,width:t,height:i}];let r=Math.max(1,Math.floor(t/2));return[{x:0,y:0,width:r,height:i},{x:r,y:0,width:Math.max(1,t-r),height:i}]}dispose(){this.backdrop.dispose(),this.renderer.dispose()}size(){let e=devicePixelRatio*this.display.resolution,{clientWidth:t,clientHeight:i}=this.canvas,r=s=>Math.max(1,Math.round(s*e));return{width:r(t),height:r(i)}}enter(e){return this.renderer.setViewport(e.x,e.y,e.width,e.height),this.renderer.setScissor(e.x,e.y,e.width,e.height),this.renderer.setScissorTest(!0),this.viewpoint.pinhole(e.width,e.height)}};function NS(n){He.enabled=!1;let e={alpha:!1,antialias:!1,powerPreference:"high-performance"},t=n.getContext("webgl2",e);if(!t)throw new Tn("no-webgl2","This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.");let i=new Cl({canvas:n,context:t,...e});return i.setPixelRatio(1),i.outputColorSpace=mr,i.autoClear=!1,i}var Nl=class{constructor(e){this.work=e}work;milliseconds=0;wanted=1;applied=0;sorted=0;drawn=0;shown=0;handle=0;paused=!1;holds=Promise.resolve();held=0;waiting=[];times=[];start(){this.handle=requestAnimationFrame(()=>this.tick())}stop(){cancelAnimationFrame(this.handle),this.paused=!0}pause(){this.paused=!0}resume(){this.paused=!1,this.invalidate()}invalidate(){this.wanted++}settled(){let e=this.wanted;return this.shown>=e?Promise.resolve():new Promise(t=>this.waiting.push({version:e,resolve:t}))}hold(e){this.held++;let t=this.holds.then(e).finally(()=>{this.held--,this.drawn=this.applied,this.invalidate()});return this.holds=t.catch(()=>{}),t}framesPerSecond(){let e=performance.now();return this.times=this.times.filter(t=>e-t<1e3),this.times.length*(1e3/1e3)}tick(){this.handle=requestAnimationFrame(()=>this.tick()),!(this.paused||this.held>0)&&(this.work.tick(),this.applied>this.drawn&&this.draw(),this.wanted>this.applied&&this.apply())}apply(){let e=this.wanted,t=performance.now();this.applied=e,this.work.apply(()=>{this.sorted=Math.max(this.sorted,e),e===this.applied&&!this.paused&&this.held===0&&this.draw()}),this.milliseconds=performance.now()-t}draw(){let e=performance.now();this.work.draw(),this.drawn=this.applied,this.shown=Math.min(this.drawn,this.sorted);let t=performance.now();this.milliseconds+=t-e,this.times.push(t),this.work.drawn();let i=this.waiting.filter(({version:r})=>r<=this.shown);this.waiting=this.waiting.filter(({version:r})=>r>this.shown);for(let{resolve:r}of i)r()}};var FS=`
precision highp float;

in vec3 position, normal;
uniform mat4 viewMatrix, projectionMatrix;
out vec3 facing, place;

void main() {
  vec4 inView = viewMatrix * vec4(position, 1.0);
  place = inView.xyz;
  facing = mat3(viewMatrix) * normal;
  gl_Position = projectionMatrix * inView;
}
`,US=`
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
`,OS=.55,Fl=class{mesh;depths;constructor(e){let t=new zn;for(let r of["position","normal"]){let s=new Pt(new Float32Array(3*e.numVertices),3);t.setAttribute(r,s.setUsage(co))}t.setIndex(new Pt(e.data.faces,1));let i=new qt({glslVersion:en,vertexShader:FS,fragmentShader:US,uniforms:{opacity:{value:1}},side:Qt,transparent:!0,blending:Ln,blendSrc:Dn,blendDst:vn});this.mesh=new ft(t,i),this.depths=new ft(t,i.clone()),this.depths.material.colorWrite=!1,this.mesh.frustumCulled=this.depths.frustumCulled=!1}set visible(e){this.mesh.visible=this.depths.visible=e}setStance({vertices:e,normals:t}){let{attributes:i}=this.mesh.geometry;i.position.array.set(e),i.normal.array.set(t),i.position.needsUpdate=i.normal.needsUpdate=!0}setVeil(e){this.mesh.material.uniforms.opacity.value=e?OS:1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.depths.material.dispose()}};var kS=[.24,.62,.98,1],BS=[.98,.46,.34,1],zS=[.98,.8,.3,1],VS=[1,1,1,1],Dp=[.08,.09,.12,.85],GS=[.35,.62,.95,.9],HS=[1,.66,.2,1],WS=[.55,.75,.45,.9],XS=24;function Np(n,{positions:e},t,i){let r=a=>Ct(e,a),s=a=>a>=XS?1.5:3;n.clear();let o=t.map((a,l)=>({joint:l,parent:a})).filter(({parent:a})=>a>=0);for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:Dp,width:s(a)+2});for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:qS(i[a]),width:s(a)});for(let a=0;a<t.length;a++)n.dot(r(a),{color:Dp,width:2*s(a)+3}),n.dot(r(a),{color:VS,width:2*s(a)});n.commit()}function qS(n){return n.startsWith("left")?kS:n.startsWith("right")?BS:zS}function Fp(n,e,t,i){n.clear();for(let r of e){let s=r.name===i?{color:HS,width:2.5}:{color:GS,width:1.5},o=Fr(r),[a,l]=[r.width,r.height],c=[[0,0],[a,0],[a,l],[0,l]].map(([h,f])=>mo(r,h,f,t));c.forEach((h,f)=>{n.add(o,h,s),n.add(h,c[(f+1)%4],s)}),n.add(mo(r,.4*a,0,t),mo(r,.5*a,-.12*l,t),s),n.add(mo(r,.6*a,0,t),mo(r,.5*a,-.12*l,t),s)}n.commit()}function mo({R:n,t:e,K:t},i,r,s){let o=[(i-t[2])/t[0]*s-e[0],(r-t[5])/t[4]*s-e[1],s-e[2]];return[0,1,2].map(a=>n[a]*o[0]+n[3+a]*o[1]+n[6+a]*o[2])}function xu(n){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];for(let i=0;i<n.length;i++){let r=i%3;n[i]<e[r]&&(e[r]=n[i]),n[i]>t[r]&&(t[r]=n[i])}return{low:e,high:t}}function Up(n,{vertices:e}){let{low:t,high:i}=xu(e),r=s=>t.map((o,a)=>s>>a&1?i[a]:o);n.clear();for(let s=0;s<8;s++)for(let o=0;o<3;o++)s>>o&1||n.add(r(s),r(s|1<<o),{color:WS,width:1.5});n.commit()}var bu=5,YS=`
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,$S=`
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
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${bu.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`,Ul=class{mesh;constructor(e,t){this.mesh=new ft(new mn(2*bu,2*bu),new qt({glslVersion:en,vertexShader:YS,fragmentShader:$S,uniforms:{color:{value:new F(.5,.55,.62)}},side:Qt,transparent:!0,depthWrite:!1,blending:Ln,blendSrc:Dn,blendDst:vn}));let i=new F(...e);this.mesh.quaternion.copy(new It().setFromUnitVectors(new F(0,0,1),i)),this.mesh.position.copy(i.multiplyScalar(t)),this.mesh.frustumCulled=!1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var ZS=`
precision highp float;

in vec2 position;
in vec3 start, end;
in vec4 tint;
in float width;

uniform mat4 viewMatrix, projectionMatrix;
uniform vec2 size;
uniform float pixelRatio;

out vec2 pixel;
flat out vec2 from, to;
flat out float radius;
flat out vec4 color;

const float NEAR = -0.02;

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0);
  vec3 a = (viewMatrix * vec4(start, 1.0)).xyz, b = (viewMatrix * vec4(end, 1.0)).xyz;
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
`,JS=`
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
`,Op=11,ps=class{mesh;values=[];count=-1;constructor({overAll:e=!1}={}){this.mesh=new ft(new Xi,new qt({glslVersion:en,vertexShader:ZS,fragmentShader:JS,uniforms:{size:{value:new Ee},pixelRatio:{value:1},faintest:{value:e?.02:.5}},transparent:!0,depthTest:!e,depthWrite:!e,blending:Ln,blendSrc:Dn,blendDst:vn})),this.mesh.frustumCulled=!1}clear(){this.values=[]}add(e,t,{color:i,width:r}){this.values.push(e[0],e[1],e[2],t[0],t[1],t[2],...i,r)}dot(e,t){this.add(e,e,t)}commit(){let e=this.values.length/Op,t={start:[0,3],end:[3,3],tint:[6,4],width:[10,1]};e!==this.count&&this.resize(e);let{geometry:i}=this.mesh;for(let[r,[s,o]]of Object.entries(t)){let a=i.getAttribute(r);for(let l=0;l<e;l++){let c=Op*l+s;for(let h=0;h<o;h++)a.array[l*o+h]=this.values[c+h]}a.needsUpdate=!0}}setScreen(e,t,i){let{uniforms:r}=this.mesh.material;r.size.value.set(e,t),r.pixelRatio.value=i}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}resize(e){this.count=e;let t=new Xi;t.setAttribute("position",new Pt(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),t.setIndex([0,1,2,0,2,3]);for(let[i,r]of Object.entries({start:3,end:3,tint:4,width:1})){let s=new Ys(new Float32Array(e*r),r);t.setAttribute(i,s.setUsage(co))}t.instanceCount=e,t.boundingSphere=new jn,this.mesh.geometry.dispose(),this.mesh.geometry=t}};var ii=.03,kp=300,Vp=[{height:.04,blur:.02,darkness:.42},{height:.15,blur:.06,darkness:.28},{height:.8,blur:.16,darkness:.22}],Ol=3*Vp[2].blur,KS=`
precision highp float;

in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,jS=`
precision highp float;

in vec2 place;
uniform sampler2D darkness;
out vec4 result;

void main() {
  result = vec4(0.0, 0.0, 0.0, texture(darkness, place).r);
}
`,kl=class{constructor(e,t,i){this.floor=i;this.up=new F(...t);let r=new It().setFromUnitVectors(new F(0,0,1),this.up);this.across=new F(1,0,0).applyQuaternion(r),this.along=new F(0,1,0).applyQuaternion(r),this.areas=QS(e),this.mesh=new ft(new mn(1,1),new qt({glslVersion:en,vertexShader:KS,fragmentShader:jS,uniforms:{darkness:{value:null}},transparent:!0,depthWrite:!1,blending:Ln,blendSrc:Dn,blendDst:vn})),this.mesh.quaternion.copy(r),this.mesh.frustumCulled=!1}floor;mesh;across;along;up;areas;texture=new yi;stance=null;setStance(e){this.stance=e}update(){if(!this.mesh.visible||!this.stance)return;let{vertices:e}=this.stance;this.stance=null;let[t,i,r]=[this.across,this.along,this.up].map(d=>eM(e,d)),s=[Bp(t)-Ol,Bp(i)-Ol],o=Math.ceil((zp(t)+Ol-s[0])/ii),a=Math.ceil((zp(i)+Ol-s[1])/ii),l=o<=kp&&a<=kp;this.mesh.scale.set(o*ii,a*ii,l?1:0);let[c,h]=[s[0]+o*ii/2,s[1]+a*ii/2];if(this.mesh.position.copy(this.up).multiplyScalar(this.floor),this.mesh.position.addScaledVector(this.across,c).addScaledVector(this.along,h),!l)return;let f=Uint32Array.from(t,(d,u)=>Math.floor((i[u]-s[1])/ii)*o+Math.floor((d-s[0])/ii));this.show(this.darkness(f,r,o,a),o,a)}dispose(){this.texture.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}darkness(e,t,i,r){let s=new Float32Array(i*r).fill(1);for(let{height:o,blur:a,darkness:l}of Vp){let c=new Float32Array(i*r);e.forEach((f,d)=>{let u=Math.max(0,t[d]-this.floor)/o;c[f]+=this.areas[d]/ii**2*2**-(u*u)}),tM(c,i,r,a/ii).forEach((f,d)=>s[d]*=1-l*(1-Math.exp(-f)))}return Uint8Array.from(s,o=>Math.round(255*(1-o)))}show(e,t,i){let{width:r,height:s}=this.texture.image;r===t&&s===i?this.texture.image.data=e:(this.texture.dispose(),this.texture=new yi(e,t,i,no,sn),this.texture.minFilter=this.texture.magFilter=Wt,this.texture.unpackAlignment=1,this.mesh.material.uniforms.darkness.value=this.texture),this.texture.needsUpdate=!0}};function QS({data:{faces:n,restVertices:e}}){let t=new Float32Array(e.length/3),i=r=>new F().fromArray(e,3*n[r]);for(let r=0;r<n.length;r+=3){let s=i(r),o=i(r+1).sub(s).cross(i(r+2).sub(s));for(let a=r;a<r+3;a++)t[n[a]]+=o.length()/6}return t}function eM(n,{x:e,y:t,z:i}){return Float32Array.from({length:n.length/3},(r,s)=>n[3*s]*e+n[3*s+1]*t+n[3*s+2]*i)}var Bp=n=>n.reduce((e,t)=>Math.min(e,t),1/0),zp=n=>n.reduce((e,t)=>Math.max(e,t),-1/0);function tM(n,e,t,i){let r=Math.ceil(3*i),s=Array.from({length:2*r+1},(l,c)=>Math.exp(-.5*((c-r)/i)**2)),o=s.reduce((l,c)=>l+c,0),a=(l,c,h,f,d)=>{let u=new Float32Array(l.length);for(let g=0;g<f;g++)for(let _=0;_<c;_++){let p=l[g*d+_*h];if(p!==0)for(let m=Math.max(0,_-r);m<=Math.min(c-1,_+r);m++)u[g*d+m*h]+=p*s[m-_+r]/o}return u};return a(a(n,e,1,t,e),t,e,e,1)}var Gp=`"use strict";(()=>{function S(t,e,s,r){t.kind==="bones"?M(t,e.bones,s,r):t.kind==="triangle"?E(t,e,s,r):B(t,e,s,r)}function E({corners:t,weights:e,heights:s},r,a,l){let{normals:o}=r,i=U(r.vertices,a);for(let h=0,c=0;h<l.length;h++,c+=3){let[n,p,f]=[e[c],e[c+1],e[c+2]],[y,A,u]=[t[c],t[c+1],t[c+2]],[g,k,b]=[n>0?n:0,p>0?p:0,f>0?f:0],w=g*o[3*y]+k*o[3*A]+b*o[3*u],F=g*o[3*y+1]+k*o[3*A+1]+b*o[3*u+1],v=g*o[3*y+2]+k*o[3*A+2]+b*o[3*u+2],D=(w*a[0]+F*a[1]+v*a[2])/Math.max(Math.sqrt(w*w+F*F+v*v),1e-12);l[h]=n*i[y]+p*i[A]+f*i[u]+s[h]*D}}function B({corners:t,weights:e,heights:s},r,a,l){let{vertices:o}=r,i=U(o,a),h=0;for(let c=0,n=0;c<l.length;c++,n+=3){let[p,f,y]=[t[n],t[n+1],t[n+2]];c>0&&p===t[n-3]&&f===t[n-2]&&y===t[n-1]||(h=C(o,3*p,3*f,3*y,a));let u=e[n]*i[p]+e[n+1]*i[f]+e[n+2]*i[y];l[c]=u+s[c]*h}}function C(t,e,s,r,a){let[l,o,i]=[t[s]-t[e],t[s+1]-t[e+1],t[s+2]-t[e+2]],[h,c,n]=[t[r]-t[e],t[r+1]-t[e+1],t[r+2]-t[e+2]],[p,f,y]=[o*n-i*c,i*h-l*n,l*c-o*h];return(p*a[0]+f*a[1]+y*a[2])/Math.max(Math.sqrt(p*p+f*f+y*y),1e-12)}function M({means:t,bones:e,weights:s},r,a,l){let o=O(r,a);for(let i=0;i<l.length;i++){let h=0;for(let c=4*i;c<4*i+4;c++){let n=4*e[c],p=o[n]*t[3*i]+o[n+1]*t[3*i+1]+o[n+2]*t[3*i+2];h+=s[c]*(p+o[n+3])}l[i]=h}}function U(t,e){let s=new Float32Array(t.length/3);for(let r=0;r<s.length;r++)s[r]=e[0]*t[3*r]+e[1]*t[3*r+1]+e[2]*t[3*r+2]+e[3];return s}function O(t,e){let s=new Float32Array(t.length/3);for(let r=0;12*r<t.length;r++)for(let a=0;a<4;a++){let l=12*r+a,o=e[0]*t[l]+e[1]*t[l+4]+e[2]*t[l+8];s[4*r+a]=o+(a===3?e[3]:0)}return s}var m=class{starts=new Uint32Array(65537);keys=new Uint16Array(0);sort(e,s,r){let a=r.length;this.keys.length<a&&(this.keys=new Uint16Array(a));let{keys:l,starts:o}=this,i=1/0,h=-1/0;for(let n=0;n<e.length;n++){let p=e[n];p<i&&(i=p),p>h&&(h=p)}let c=h>i?65535/(h-i):0;o.fill(0);for(let n=0;n<a;n++){let p=(h-e[s?s[n]:n])*c;l[n]=p,o[l[n]+1]++}for(let n=1;n<=65536;n++)o[n]+=o[n-1];for(let n=0;n<a;n++)r[o[l[n]]++]=s?s[n]:n}};function x(t,e){if(e>=t.length)return null;let s=new Uint32Array(256);for(let i of t)s[i]++;let r=255,a=0;for(;r>0&&a+s[r]<e;)a+=s[r--];let l=e-a,o=new Uint32Array(e);for(let i=0,h=0;h<e;i++)(t[i]>r||t[i]===r&&l-- >0)&&(o[h++]=i);return o}var d=class{constructor(e){this.reply=e}reply;anchors=null;opacities=new Uint8Array(0);stance=null;depths=new Float32Array(0);kept=null;keptCount=-1;sorter=new m;handle(e){switch(e.type){case"gaussians":this.anchors=e.anchors,this.opacities=e.opacities,this.depths=new Float32Array(e.opacities.length),this.keptCount=-1;break;case"stance":this.stance=e.stance;break;case"sort":this.sort(e);break}}sort({id:e,row:s,count:r,buffer:a}){if(!this.anchors||!this.stance)throw new Error("sort was asked for before there was something to sort");let l=performance.now();this.keptCount!==r&&(this.kept=x(this.opacities,r),this.keptCount=r),S(this.anchors,this.stance,s,this.depths);let o=a?.length===r?a:new Uint32Array(r);this.sorter.sort(this.depths,this.kept,o),this.reply({id:e,order:o,milliseconds:performance.now()-l})}};var R=self,T=new d(t=>R.postMessage(t,[t.order.buffer]));R.onmessage=({data:t})=>T.handle(t);})();
`;function Hp(n,e,t,i){n.kind==="bones"?oM(n,e.bones,t,i):n.kind==="triangle"?iM(n,e,t,i):rM(n,e,t,i)}function iM({corners:n,weights:e,heights:t},i,r,s){let{normals:o}=i,a=Wp(i.vertices,r);for(let l=0,c=0;l<s.length;l++,c+=3){let[h,f,d]=[e[c],e[c+1],e[c+2]],[u,g,_]=[n[c],n[c+1],n[c+2]],[p,m,S]=[h>0?h:0,f>0?f:0,d>0?d:0],E=p*o[3*u]+m*o[3*g]+S*o[3*_],M=p*o[3*u+1]+m*o[3*g+1]+S*o[3*_+1],R=p*o[3*u+2]+m*o[3*g+2]+S*o[3*_+2],T=(E*r[0]+M*r[1]+R*r[2])/Math.max(Math.sqrt(E*E+M*M+R*R),1e-12);s[l]=h*a[u]+f*a[g]+d*a[_]+t[l]*T}}function rM({corners:n,weights:e,heights:t},i,r,s){let{vertices:o}=i,a=Wp(o,r),l=0;for(let c=0,h=0;c<s.length;c++,h+=3){let[f,d,u]=[n[h],n[h+1],n[h+2]];c>0&&f===n[h-3]&&d===n[h-2]&&u===n[h-1]||(l=sM(o,3*f,3*d,3*u,r));let _=e[h]*a[f]+e[h+1]*a[d]+e[h+2]*a[u];s[c]=_+t[c]*l}}function sM(n,e,t,i,r){let[s,o,a]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[l,c,h]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]],[f,d,u]=[o*h-a*c,a*l-s*h,s*c-o*l];return(f*r[0]+d*r[1]+u*r[2])/Math.max(Math.sqrt(f*f+d*d+u*u),1e-12)}function oM({means:n,bones:e,weights:t},i,r,s){let o=aM(i,r);for(let a=0;a<s.length;a++){let l=0;for(let c=4*a;c<4*a+4;c++){let h=4*e[c],f=o[h]*n[3*a]+o[h+1]*n[3*a+1]+o[h+2]*n[3*a+2];l+=t[c]*(f+o[h+3])}s[a]=l}}function Wp(n,e){let t=new Float32Array(n.length/3);for(let i=0;i<t.length;i++)t[i]=e[0]*n[3*i]+e[1]*n[3*i+1]+e[2]*n[3*i+2]+e[3];return t}function aM(n,e){let t=new Float32Array(n.length/3);for(let i=0;12*i<n.length;i++)for(let r=0;r<4;r++){let s=12*i+r,o=e[0]*n[s]+e[1]*n[s+4]+e[2]*n[s+8];t[4*i+r]=o+(r===3?e[3]:0)}return t}var Bl=class{starts=new Uint32Array(65537);keys=new Uint16Array(0);sort(e,t,i){let r=i.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:s,starts:o}=this,a=1/0,l=-1/0;for(let h=0;h<e.length;h++){let f=e[h];f<a&&(a=f),f>l&&(l=f)}let c=l>a?65535/(l-a):0;o.fill(0);for(let h=0;h<r;h++){let f=(l-e[t?t[h]:h])*c;s[h]=f,o[s[h]+1]++}for(let h=1;h<=65536;h++)o[h]+=o[h-1];for(let h=0;h<r;h++)i[o[s[h]]++]=t?t[h]:h}};function Xp(n,e){if(e>=n.length)return null;let t=new Uint32Array(256);for(let a of n)t[a]++;let i=255,r=0;for(;i>0&&r+t[i]<e;)r+=t[i--];let s=e-r,o=new Uint32Array(e);for(let a=0,l=0;l<e;a++)(n[a]>i||n[a]===i&&s-- >0)&&(o[l++]=a);return o}var zl=class{constructor(e){this.reply=e}reply;anchors=null;opacities=new Uint8Array(0);stance=null;depths=new Float32Array(0);kept=null;keptCount=-1;sorter=new Bl;handle(e){switch(e.type){case"gaussians":this.anchors=e.anchors,this.opacities=e.opacities,this.depths=new Float32Array(e.opacities.length),this.keptCount=-1;break;case"stance":this.stance=e.stance;break;case"sort":this.sort(e);break}}sort({id:e,row:t,count:i,buffer:r}){if(!this.anchors||!this.stance)throw new Error("sort was asked for before there was something to sort");let s=performance.now();this.keptCount!==i&&(this.kept=Xp(this.opacities,i),this.keptCount=i),Hp(this.anchors,this.stance,t,this.depths);let o=r?.length===i?r:new Uint32Array(i);this.sorter.sort(this.depths,this.kept,o),this.reply({id:e,order:o,milliseconds:performance.now()-s})}};var Vl=class{milliseconds=0;connection;gaussians=null;stance=null;running=null;waiting=null;lastId=0;spare=null;constructor(){this.connection=lM(e=>this.receive(e),()=>this.moveToPage())}setGaussians(e,t){this.gaussians={type:"gaussians",anchors:e,opacities:t},this.connection.send(this.gaussians),this.forget()}setStance({vertices:e,normals:t,bones:i}){this.stance={type:"stance",stance:{vertices:e,normals:t,bones:i}},this.connection.send(this.stance)}sort(e,t,i){let r=this.waiting;this.waiting={row:e,count:t,sorted:i},this.running||this.next(),r?.sorted(null)}recycle(e){this.spare=e}forget(){let e=[this.waiting,this.running?.wish];this.waiting=null,this.running&&(this.running.wish={...this.running.wish,sorted:()=>{}});for(let t of e)t?.sorted(null)}dispose(){this.forget(),this.connection.stop()}next(){let e=this.waiting;if(!e)return;this.waiting=null,this.running={id:++this.lastId,wish:e};let t=this.spare;this.spare=null;let i=t?[t.buffer]:[];this.connection.send({type:"sort",id:this.lastId,row:e.row,count:e.count,buffer:t},i)}moveToPage(){this.connection.stop(),this.connection=qp(e=>this.receive(e));for(let e of[this.gaussians,this.stance])e&&this.connection.send(e);this.waiting??=this.running?.wish??null,this.running=null,this.next()}receive({id:e,order:t,milliseconds:i}){if(this.running?.id!==e)return;let{wish:r}=this.running;this.running=null,this.milliseconds=i,r.sorted(t),this.next()}};function lM(n,e){try{let t=URL.createObjectURL(new Blob([Gp],{type:"text/javascript"})),i=new Worker(t);return URL.revokeObjectURL(t),i.onmessage=({data:r})=>n(r),i.onerror=e,{send:(r,s=[])=>i.postMessage(r,s),stop:()=>i.terminate()}}catch{return qp(n)}}function qp(n){let e=new zl(t=>setTimeout(()=>n(t)));return{send:t=>e.handle(t),stop:()=>{}}}var go=128,Yp=`
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D order, splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpan;
uniform float contour, gain;

out vec2 offset;
flat out vec4 color;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // outside, unless something is to be drawn
  uint turn = uint(gl_InstanceID * ${go} + int(position.z));
  if (int(turn) >= drawn) return;
  ivec2 texel = at(texelFetch(order, at(turn, textureSize(order, 0).x), 0).x, textureSize(splats, 0).x);
  uvec2 look = texelFetch(looks, texel, 0).xy;
  float depth = uintBitsToFloat(look.x);
  if (depth <= 0.0) return;
  uvec4 splat = texelFetch(splats, texel, 0);
  vec4 codes = vec4(look.y & 255u, (look.y >> 8) & 255u, (look.y >> 16) & 255u, look.y >> 24) / 255.0;
  vec3 rgb = mix(vec3(colorSpan.x), vec3(colorSpan.y), codes.rgb);
  color = vec4(min(gain * rgb, max(rgb, 1.0)), codes.a);
  float reach = contour > 0.0 ? contour : sqrt(2.0 * log(255.0 * codes.a));
  offset = position.xy * reach;
  vec2 pixel = uintBitsToFloat(splat.xy) + offset.x * unpackHalf2x16(splat.z) + offset.y * unpackHalf2x16(splat.w);
  vec2 screen = 2.0 * pixel / size - 1.0;
  gl_Position = vec4(screen.x, -screen.y, depthCoefficients.x + depthCoefficients.y / depth, 1.0);
}
`,$p=`
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
`;function Zp(n){let e=new Float32Array(12*go),t=new Uint16Array(6*go);for(let r=0;r<go;r++)e.set([-1,-1,r,1,-1,r,1,1,r,-1,1,r],12*r),t.set([0,1,2,0,2,3].map(s=>4*r+s),6*r);let i=new Xi;return i.setAttribute("position",new Pt(e,3)),i.setIndex(new Pt(t,1)),i.instanceCount=Su(n),i.boundingSphere=new jn(void 0,1/0),i}function Su(n){return Math.ceil(n/go)}var vo=["rgb","part","normal","opacity","views","depth"],Kp=`
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`,Mu=`
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp sampler2D;

uniform usampler2D places;
uniform usampler2D shapes;
uniform int count;
uniform vec2 weightSpan, heightSpan, scaleSpan;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

float spanned(uint steps, float most, vec2 span) { return mix(span.x, span.y, float(steps) / most); }

vec3 triple(uint word) { return vec3(uvec3(word, word >> 10, word >> 20) & 1023u) / 1023.0; }

vec3 scalesOf(uint word) { return exp(mix(vec3(scaleSpan.x), vec3(scaleSpan.y), triple(word))); }

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
`,Jp=`
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
`,cM=`
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
`,wu=`
uniform mat3 viewRotation;
uniform vec3 viewTranslation;
uniform vec2 focal, centre, size, depthRange;
uniform float pointRadius, mostViews, dilation;
uniform int coloring;

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

/** The colour under light that stands still: it depends on where the surface faces. */
vec3 shadedColor(uint word, vec3 n, int index) {
  float basis[8] = float[8](
    n.x, n.y, n.z, n.x * n.y, n.y * n.z, n.z * n.x, n.z * n.z - 1.0 / 3.0, 0.5 * (n.x * n.x - n.y * n.y));
  int width = textureSize(shading, 0).x;
  uvec4 low = texelFetch(shading, at(uint(2 * index), width), 0);
  uvec4 high = texelFetch(shading, at(uint(2 * index + 1), width), 0);
  uint words[6] = uint[6](low.x, low.y, low.z, low.w, high.x, high.y);
  vec3 rgb = mix(vec3(colorSpan.x), vec3(colorSpan.y), vec3(uvec3(word, word >> 8, word >> 16) & 255u) / 255.0);
  for (int k = 0; k < 24; k++) {
    int steps = int(words[k / 4] << (24 - 8 * (k % 4))) >> 24;
    rgb[k % 3] += shadingStep * float(steps) * basis[k / 3];
  }
  return rgb;
}
#endif

uint lookOf(Placed placed, uvec4 place, float depth, int index) {
  uint opacity = place.w >> 24;
#ifdef SHADED
  if (coloring == 0) return packColor(shadedColor(place.w, placed.facing, index), opacity);
#endif
  if (coloring == 0) return place.w;
  vec3 rgb = coloring == 1 ? partColor(placed.part)
    : coloring == 2 ? 0.5 + 0.5 * placed.normal
    : coloring == 3 ? heat(float(opacity) / 255.0)
    : coloring == 4 ? heat(clamp(float(place.z >> 16) / mostViews, 0.0, 1.0))
    : heat(1.0 - clamp((depth - depthRange.x) / (depthRange.y - depthRange.x), 0.0, 1.0));
  return packColor(rgb, opacity);
}

void main() {
  outSplat = uvec4(0u);
  outLook = uvec2(0u);
  ivec2 texel = ivec2(gl_FragCoord.xy);
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
`,hM={triangle:`#define TRIANGLE
${Mu}${Jp}${wu}`,world:`${Mu}${Jp}${wu}`,bones:`${Mu}${cM}${wu}`};function jp(n,e){return`${e?`#define SHADED
`:""}${hM[n]}`}var Ki=1024;function yo(n){return Math.max(1,Math.ceil(n/Ki))}function _o(n){return Eu(uM(n,4),4,Ji,"RGBA32UI")}function Qp(n){return Eu(new Uint32Array(Ki*yo(n)),1,cs,"R32UI")}function Gl(n){return Eu(new Float32Array(4*Ki*yo(n)),4,_n,"RGBA32F")}function Au(n,e){let t=n.image.data;for(let i=0,r=0;r<e.length;i+=4,r+=3)t[i]=e[r],t[i+1]=e[r+1],t[i+2]=e[r+2];n.needsUpdate=!0}function Eu(n,e,t,i){let r=n instanceof Float32Array?yn:on,s=new yi(n,Ki,n.length/(e*Ki),t,r);return s.internalFormat=i,s.minFilter=s.magFilter=vt,s.needsUpdate=!0,s}function uM(n,e){let t=new Uint32Array(e*Ki*yo(n.length/e));return t.set(n),t}var dM=1.5,xo=class{constructor(e,t){this.data=e;this.vertices=Gl(t.numVertices),this.normals=Gl(t.numVertices),this.bones=Gl(3*t.numJoints),this.order=Qp(e.count),this.target=fM(e.count);let i=_o(e.places),r=_o(e.shapes),s=_o(pM(t)),o=_o(e.shading?.words??new Uint32Array(0));this.placing=new qt({glslVersion:en,vertexShader:Kp,fragmentShader:jp(e.frame,e.shading!==null),depthTest:!1,depthWrite:!1,uniforms:{places:{value:i},shapes:{value:r},faces:{value:s},shading:{value:o},dilation:{value:e.dilation},shadingStep:{value:e.shading?.step??0},colorSpan:{value:Hl(e.color)},vertices:{value:this.vertices},normals:{value:this.normals},bones:{value:this.bones},count:{value:e.count},weightSpan:{value:Hl(e.weights)},heightSpan:{value:Hl(e.height)},scaleSpan:{value:Hl(e.logScale)},viewRotation:{value:new Ne},viewTranslation:{value:new F},focal:{value:new Ee},centre:{value:new Ee},size:{value:new Ee},depthRange:{value:new Ee(0,1)},mostViews:{value:gM(e)},pointRadius:{value:0},coloring:{value:0}}});let a=new ft(new mn(2,2),this.placing);a.frustumCulled=!1,this.placingScene.add(a),this.mesh=new ft(Zp(e.count),this.drawingMaterial()),this.mesh.frustumCulled=!1,this.owned=[i,r,s,o,this.vertices,this.normals,this.bones,this.order,this.target,this.placing,a.geometry,this.mesh.geometry,this.mesh.material]}data;mesh;vertices;normals;bones;order;target;placing;placingScene=new vi;placingCamera=new Wi;owned;get drawn(){return this.mesh.material.uniforms.drawn.value}colorings(){return vo.filter(e=>e!=="views"||this.data.hasViews)}setStance({vertices:e,normals:t,bones:i}){if(this.data.frame==="bones"){this.bones.image.data.set(i),this.bones.needsUpdate=!0;return}Au(this.vertices,e),(this.data.frame==="triangle"||this.data.shading)&&Au(this.normals,t)}setOrder(e){this.order.image.data.set(e),this.order.needsUpdate=!0,this.mesh.material.uniforms.drawn.value=e.length,this.mesh.geometry.instanceCount=Su(e.length)}setLook({mode:e,coloring:t,pointSize:i,exposure:r}){this.mesh.material.uniforms.gain.value=t==="rgb"?2**r:1,this.placing.uniforms.coloring.value=vo.indexOf(t),this.placing.uniforms.pointRadius.value=e==="points"?i:0;let{uniforms:s}=this.mesh.material;s.contour.value=e==="splats"?0:e==="points"?1:dM;let o=t==="rgb"&&!this.data.shading?this.data.color:{low:0,high:1};s.colorSpan.value.set(o.low,o.high)}project(e,t,i){let{uniforms:r}=this.placing,[s,o,a,l,c,h,f,d,u]=t.R;r.viewRotation.value.set(s,o,a,l,c,h,f,d,u),r.viewTranslation.value.fromArray(t.t),r.focal.value.fromArray(t.focal),r.centre.value.fromArray(t.centre),r.size.value.set(t.width,t.height),r.depthRange.value.fromArray(i),this.mesh.material.uniforms.size.value.set(t.width,t.height);let g=e.getRenderTarget();e.setRenderTarget(this.target),e.render(this.placingScene,this.placingCamera),e.setRenderTarget(g)}dispose(){for(let e of this.owned)e.dispose()}drawingMaterial(){let e={order:{value:this.order},splats:{value:this.target.textures[0]},looks:{value:this.target.textures[1]},drawn:{value:0},size:{value:new Ee},depthCoefficients:{value:new Ee(...oh())},colorSpan:{value:new Ee(0,1)},contour:{value:0},gain:{value:1}};return new qt({glslVersion:en,vertexShader:Yp,fragmentShader:$p,uniforms:e,side:Qt,transparent:!0,depthWrite:!1,blending:Ln,blendEquation:xi,blendSrc:Dn,blendDst:vn})}};function fM(n){let e=new Xt(Ki,yo(n),{count:2,format:Ji,type:on,internalFormat:"RGBA32UI",minFilter:vt,magFilter:vt,depthBuffer:!1,generateMipmaps:!1});return e.textures[1].format=hs,e.textures[1].internalFormat="RG32UI",e}function pM(n){let{faces:e,faceParts:t,restVertices:i}=n.data,r=new Uint32Array(4*n.numFaces),s=new Float32Array(r.buffer);for(let o=0;o<n.numFaces;o++){let[a,l,c]=e.subarray(3*o,3*o+3);r.set([a|t[o]<<24,l,c],4*o),s[4*o+3]=mM(i,3*a,3*l,3*c)}return r}function mM(n,e,t,i){let[r,s,o]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[a,l,c]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]];return Math.hypot(s*c-o*l,o*a-r*c,r*l-s*a)}function gM({frame:n,places:e,count:t}){let i=1;if(n!=="bones")for(let r=0;r<t;r++)i=Math.max(i,e[4*r+2]>>>16);return i}function Hl({low:n,high:e}){return new Ee(n,e)}var vM=.25,Wl=class{constructor(e){this.avatar=e;let{body:t}=e;this.poser=new Lr(t),this.pose=e.clips[0]?.poseAt(0)??t.restPose(),this.posed=this.poser.pose(this.pose),this.splats=new xo(e.gaussians,t),this.sorter.setGaussians(e.gaussians.anchors,e.gaussians.opacities),this.mesh=new Fl(t),this.floor=new Ul(e.up,e.floor),this.shadow=new kl(t,e.up,e.floor),this.camera.matrixWorldAutoUpdate=!1;let i=[this.floor.mesh,this.shadow.mesh,this.cameras.mesh,this.box.mesh,this.splats.mesh,this.mesh.depths,this.mesh.mesh,this.skeleton.mesh];i.forEach((r,s)=>r.renderOrder=s),this.scene.add(...i),this.showCameras(null)}avatar;scene=new vi;poser;splats;pose;posed;poseMilliseconds=0;sorter=new Vl;mesh;floor;shadow;skeleton=new ps({overAll:!0});cameras=new ps;box=new ps;camera=new zt;moved=!0;gone=!1;get sortMilliseconds(){return this.sorter.milliseconds}setPose(e){this.pose=$n(e),this.moved=!0}setShape(e){this.poser.setShape(e.slice()),this.moved=!0}replaceGaussians(e){this.scene.remove(this.splats.mesh);let{renderOrder:t}=this.splats.mesh;this.splats.dispose(),this.splats=new xo(e,this.avatar.body),this.splats.mesh.renderOrder=t,this.scene.add(this.splats.mesh),this.sorter.setGaussians(e.anchors,e.opacities),this.moved=!0}showCameras(e){Fp(this.cameras,this.avatar.cameras,vM,e)}applyPose(){if(!this.moved)return;this.moved=!1;let e=performance.now();this.posed=this.poser.pose(this.pose),this.splats.setStance(this.posed),this.sorter.setStance(this.posed),this.mesh.setStance(this.posed),this.shadow.setStance(this.posed),Np(this.skeleton,this.posed.joints,this.avatar.body.parents,this.avatar.body.jointNames),Up(this.box,this.posed),this.poseMilliseconds=performance.now()-e}sort(e,t,i){let{splats:r}=this,s=Math.max(1,Math.round(t*r.data.count));this.sorter.sort(sh(e),Math.min(s,r.data.count),o=>{o&&(r.setOrder(o),this.sorter.recycle(o)),i(o!==null)})}setLook(e,t,i){this.splats.setLook({...e,pointSize:e.pointSize*i}),this.splats.mesh.visible=t.gaussians,this.mesh.visible=t.mesh,this.mesh.setVeil(t.gaussians),this.skeleton.mesh.visible=t.skeleton,this.cameras.mesh.visible=t.cameras,this.floor.mesh.visible=t.floor,this.shadow.mesh.visible=t.shadow,this.box.mesh.visible=t.box}draw(e,t,i){Bd(this.camera.matrixWorldInverse,t),this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert(),Yo(this.camera.projectionMatrix,t);for(let a of[this.skeleton,this.cameras,this.box])a.setScreen(t.width,t.height,i);let{up:r,floor:s}=this.avatar,o=Fr(t).reduce((a,l,c)=>a+l*r[c],0);this.floor.mesh.renderOrder=o<s?this.skeleton.mesh.renderOrder+1:0,this.shadow.update(),this.splats.mesh.visible&&this.splats.project(e,t,this.depthRange(t)),e.render(this.scene,this.camera)}bounds(){return xu(this.posed.vertices)}get disposed(){return this.gone}dispose(){this.gone=!0,this.sorter.dispose();for(let e of[this.splats,this.mesh,this.floor,this.shadow,this.skeleton,this.cameras,this.box])e.dispose()}depthRange(e){let{low:t,high:i}=this.bounds(),r=sh(e),s=[0,1,2,3,4,5,6,7].map(o=>t.reduce((a,l,c)=>a+r[c]*(o>>c&1?i[c]:l),r[3]));return[Math.min(...s),Math.max(...s)+1e-6]}};var em={type:"change"},Ru={type:"start"},nm={type:"end"},Xl=new ts,tm=new pn,yM=Math.cos(70*br.DEG2RAD),Nt=new F,cn=2*Math.PI,nt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Tu=1e-6,ql=class extends Qs{constructor(e,t=null){super(e,t),this.state=nt.NONE,this.target=new F,this.cursor=new F,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:qi.ROTATE,MIDDLE:qi.DOLLY,RIGHT:qi.PAN},this.touches={ONE:Yi.ROTATE,TWO:Yi.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new F,this._lastQuaternion=new It,this._lastTargetPosition=new F,this._quat=new It().setFromUnitVectors(e.up,new F(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new rs,this._sphericalDelta=new rs,this._scale=1,this._panOffset=new F,this._rotateStart=new Ee,this._rotateEnd=new Ee,this._rotateDelta=new Ee,this._panStart=new Ee,this._panEnd=new Ee,this._panDelta=new Ee,this._dollyStart=new Ee,this._dollyEnd=new Ee,this._dollyDelta=new Ee,this._dollyDirection=new F,this._mouse=new Ee,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=xM.bind(this),this._onPointerDown=_M.bind(this),this._onPointerUp=bM.bind(this),this._onContextMenu=RM.bind(this),this._onMouseWheel=wM.bind(this),this._onKeyDown=AM.bind(this),this._onTouchStart=EM.bind(this),this._onTouchMove=TM.bind(this),this._onMouseDown=SM.bind(this),this._onMouseMove=MM.bind(this),this._interceptControlDown=CM.bind(this),this._interceptControlUp=PM.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=nt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(em),this.update(),this.state=nt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;Nt.copy(t).sub(this.target),Nt.applyQuaternion(this._quat),this._spherical.setFromVector3(Nt),this.autoRotate&&this.state===nt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,r=this.maxAzimuthAngle;isFinite(i)&&isFinite(r)&&(i<-Math.PI?i+=cn:i>Math.PI&&(i-=cn),r<-Math.PI?r+=cn:r>Math.PI&&(r-=cn),i<=r?this._spherical.theta=Math.max(i,Math.min(r,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+r)/2?Math.max(i,this._spherical.theta):Math.min(r,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let s=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),s=o!=this._spherical.radius}if(Nt.setFromSpherical(this._spherical),Nt.applyQuaternion(this._quatInverse),t.copy(this.target).add(Nt),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Nt.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),s=!!l}else if(this.object.isOrthographicCamera){let a=new F(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),s=l!==this.object.zoom;let c=new F(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Nt.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Xl.origin.copy(this.object.position),Xl.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Xl.direction))<yM?this.object.lookAt(this.target):(tm.setFromNormalAndCoplanarPoint(this.object.up,this.target),Xl.intersectPlane(tm,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),s=!0)}return this._scale=1,this._performCursorZoom=!1,s||this._lastPosition.distanceToSquared(this.object.position)>Tu||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Tu||this._lastTargetPosition.distanceToSquared(this.target)>Tu?(this.dispatchEvent(em),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?cn/60*this.autoRotateSpeed*e:cn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){Nt.setFromMatrixColumn(t,0),Nt.multiplyScalar(-e),this._panOffset.add(Nt)}_panUp(e,t){this.screenSpacePanning===!0?Nt.setFromMatrixColumn(t,1):(Nt.setFromMatrixColumn(t,0),Nt.crossVectors(this.object.up,Nt)),Nt.multiplyScalar(e),this._panOffset.add(Nt)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let r=this.object.position;Nt.copy(r).sub(this.target);let s=Nt.length();s*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*s/i.clientHeight,this.object.matrix),this._panUp(2*t*s/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),r=e-i.left,s=t-i.top,o=i.width,a=i.height;this._mouse.x=r/o*2-1,this._mouse.y=-(s/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(cn*this._rotateDelta.x/t.clientHeight),this._rotateUp(cn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(cn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-cn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(cn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-cn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._rotateStart.set(i,r)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panStart.set(i,r)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyStart.set(0,s)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),r=.5*(e.pageX+i.x),s=.5*(e.pageY+i.y);this._rotateEnd.set(r,s)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(cn*this._rotateDelta.x/t.clientHeight),this._rotateUp(cn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panEnd.set(i,r)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyEnd.set(0,s),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Ee,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function _M(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function xM(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function bM(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(nm),this.state=nt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function SM(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case qi.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=nt.DOLLY;break;case qi.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=nt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=nt.ROTATE}break;case qi.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=nt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=nt.PAN}break;default:this.state=nt.NONE}this.state!==nt.NONE&&this.dispatchEvent(Ru)}function MM(n){switch(this.state){case nt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case nt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case nt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function wM(n){this.enabled===!1||this.enableZoom===!1||this.state!==nt.NONE||(n.preventDefault(),this.dispatchEvent(Ru),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(nm))}function AM(n){this.enabled!==!1&&this._handleKeyDown(n)}function EM(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Yi.ROTATE:if(this.enableRotate===!1){this.state=nt.NONE;break}this._handleTouchStartRotate(n),this.state=nt.TOUCH_ROTATE;break;case Yi.PAN:if(this.enablePan===!1){this.state=nt.NONE;break}this._handleTouchStartPan(n),this.state=nt.TOUCH_PAN;break;default:this.state=nt.NONE}break;case 2:switch(this.touches.TWO){case Yi.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=nt.TOUCH_DOLLY_PAN;break;case Yi.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=nt.TOUCH_DOLLY_ROTATE;break;default:this.state=nt.NONE}break;default:this.state=nt.NONE}this.state!==nt.NONE&&this.dispatchEvent(Ru)}function TM(n){switch(this._trackPointer(n),this.state){case nt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case nt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case nt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case nt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=nt.NONE}}function RM(n){this.enabled!==!1&&n.preventDefault()}function CM(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function PM(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var bo=35,im=.02,IM=10,Yl=class{constructor(e,t){this.canvas=e;this.changed=t;this.camera.position.set(0,1,3),this.controls=this.makeControls()}canvas;changed;camera=new zt(bo);controls;snapped=null;restless=0;get through(){return this.snapped}state(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),fov:this.camera.fov,snapped:this.snapped?.name??null}}look(e,t,i=bo){this.snapped=null,this.camera.position.set(...e),this.camera.fov=br.clamp(i,1,150),this.controls.target.set(...t),this.camera.up.copy(this.up),this.controls.update(),this.changed()}setUp(e){if(this.up.equals(new F(...e)))return;this.up.set(...e),this.camera.up.copy(this.up);let{target:t}=this.controls;this.controls.dispose(),this.controls=this.makeControls(),this.controls.target.copy(t)}snap(e){let t=this.controls.target.clone(),i=new F(...Fr(e)),r=new F(e.R[6],e.R[7],e.R[8]),s=Math.max(.2,t.sub(i).dot(r));this.snapped=e,this.camera.position.copy(i),this.camera.quaternion.copy(LM(e)),this.camera.fov=br.radToDeg(2*Math.atan(e.height/2/e.K[4])),this.controls.target.copy(i).addScaledVector(r,s),this.changed()}unsnap(){this.snapped&&(this.snapped=null,this.controls.update(),this.changed())}orbit(e,t){this.snapped=null;let i=this.camera.position.clone().sub(this.controls.target);i.applyAxisAngle(this.up,e);let r=i.angleTo(this.up),s=new F().crossVectors(this.up,i);if(s.lengthSq()>0){let o=br.clamp(r-t,im,Math.PI-im);i.applyAxisAngle(s.normalize(),o-r)}this.camera.position.copy(this.controls.target).add(i),this.camera.up.copy(this.up),this.controls.update(),this.changed()}retreat(e){let{target:t}=this.controls;this.camera.position.sub(t).setLength(e).add(t),this.controls.update(),this.changed()}move(e){if(this.snapped)return;let t=new F(...e);this.camera.position.add(t),this.controls.target.add(t),this.controls.update(),this.changed()}tick(){this.snapped||this.restless===0||(this.restless--,this.controls.update())}pinhole(e,t){if(this.snapped)return qo(this.snapped,e,t);let{position:i,quaternion:r}=this.camera;return Od(i.toArray(),[r.w,r.x,r.y,r.z],this.camera.fov,e,t)}pictureRect(e,t){return this.snapped&&rh(this.snapped,e,t)}sync(e){this.camera.aspect=e.width/e.height,Yo(this.camera.projectionMatrix,e),this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert(),this.camera.updateMatrixWorld()}dispose(){this.controls.dispose()}up=new F(0,1,0);makeControls(){let e=new ql(this.camera,this.canvas);return e.enableDamping=!matchMedia("(prefers-reduced-motion: reduce)").matches,e.dampingFactor=.15,e.zoomToCursor=!0,e.minDistance=.1,e.maxDistance=60,e.addEventListener("start",()=>this.unsnap()),e.addEventListener("change",()=>{this.restless=IM,this.changed()}),e}};function LM({R:n}){let e=new zt;return e.matrix.set(n[0],-n[3],-n[6],0,n[1],-n[4],-n[7],0,n[2],-n[5],-n[8],0,0,0,0,1),new It().setFromRotationMatrix(e.matrix)}var DM=1e-6,NM=["mode","coloring","pointSize","exposure","share"],ms=class{constructor(e,t={}){this.canvas=e;this.viewpoint=new Yl(e,()=>{this.invalidate(),this.fire("view",this.view())}),this.presenter=new Dl(e,this.viewpoint),this.scheduler=new Nl({tick:()=>this.viewpoint.tick(),apply:i=>this.presenter.prepare(this.visible(),i),draw:()=>this.presenter.draw(this.visible()),drawn:()=>this.fire("frame",this.stats())}),this.observer=new ResizeObserver(()=>this.resized()),this.observer.observe(e),this.listenForContext(),t.background&&this.setDisplay(t),this.scheduler.start()}canvas;presenter;viewpoint;scheduler;stages=[null,null];events=new EventTarget;observer;abort=new AbortController;framed=null;load(e,t=0){let i=Ho(e),r=new Wl(i);return this.stages[t]?.dispose(),this.stages[t]=r,t===0&&(this.viewpoint.setUp(i.up),this.frameBody()),this.alter(),this.fire("load",{slot:t}),i}replaceGaussians(e,t=0){let i=this.stage(t);i.replaceGaussians(e?Fd(e,i.avatar.body):i.avatar.gaussians),this.alter()}unload(e){this.stages[e]?.dispose(),this.stages[e]=null,this.alter()}avatar(e=0){return this.stages[e]?.avatar??null}setPose(e,t){for(let i of this.slots(t)){let r=this.stage(i);e.rotations.length===4*r.avatar.body.numJoints&&(r.setPose(e),this.fire("pose",{slot:i}))}this.alter()}pose(e=0){return $n(this.stage(e).pose)}setShape(e,t){for(let i of this.slots(t))this.stage(i).setShape(e);this.alter()}shape(e=0){return this.stage(e).poser.shape?.slice()??null}joints(e=0){let t=this.stage(e);return t.poser.joints(t.pose)}get camera(){return this.viewpoint.camera}view(){return this.viewpoint.state()}setView({position:e,target:t,fov:i,snapped:r}){this.viewpoint.look(e,t,i),r!==null&&this.findCamera(r)&&this.snap(r)}snap(e){let t=typeof e=="string"?this.findCamera(e):e;t&&this.viewpoint.snap(t)}unsnap(){this.viewpoint.unsnap()}captureView(){let{R:e,t,focal:i,centre:r,width:s,height:o}=this.cssPinhole(),a=[i[0],0,r[0],0,i[1],r[1],0,0,1];return{name:"view",R:[...e],t:[...t],K:a,width:s,height:o,held_out:!1,anchor:!1}}frameBody(){let e=this.stages[0];if(!e)return;e.applyPose();let{width:t,height:i}=this.presenter.screens(this.visible().length)[0],r=Mt(e.posed.joints.rotations,0),{position:s,target:o}=Cd(e.bounds(),r,e.avatar.up,bo,t/i);this.viewpoint.look(s,o),this.framed=this.view()}orbit(e,t){this.viewpoint.orbit(e,t)}moveView(e){let t=this.isFramed();this.viewpoint.move(e),t&&(this.framed=this.view())}pictureRect(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pictureRect(this.isSplit()?e/2:e,t)}screenOf(e){let[t,i,r]=kd(this.cssPinhole(),e);return r>0?{x:t,y:i,depth:r}:null}get display(){return this.presenter.display}setDisplay(e){let t={...this.presenter.display,...e},i=rm(t.share,1e-4,1),r=this.presenter.display;this.presenter.display={...t,share:i,resolution:rm(t.resolution,.05,2)},NM.some(o=>r[o]!==this.presenter.display[o])?this.alter():this.invalidate()}get layers(){return this.presenter.layers}setLayers(e){this.presenter.layers={...this.presenter.layers,...e},this.invalidate()}colorings(){return this.stages[0]?.splats.colorings()??[]}invalidate(){this.scheduler.invalidate()}async frame(){return await this.scheduler.settled(),this.stats()}readPixels(){return this.presenter.draw(this.visible()),this.presenter.read()}async render(e){let t=this.stage(e.slot??0);return this.scheduler.hold(()=>this.presenter.render(t,e))}stats(){let e=this.visible(),t=s=>e.reduce((o,a)=>o+s(a),0),{width:i,height:r}=this.canvas;return{fps:this.scheduler.framesPerSecond(),frameMs:this.scheduler.milliseconds,sortMs:t(s=>s.sortMilliseconds),poseMs:t(s=>s.poseMilliseconds),drawn:t(s=>s.splats.drawn),total:t(s=>s.splats.data.count),width:i,height:r}}on(e,t){let i=r=>t(r.detail);return this.events.addEventListener(e,i,{signal:this.abort.signal}),()=>this.events.removeEventListener(e,i)}dispose(){this.scheduler.stop(),this.observer.disconnect(),this.abort.abort(),this.viewpoint.dispose(),this.stages.forEach(e=>e?.dispose()),this.presenter.dispose()}isFramed(){let[e,t]=[this.framed,this.view()],i=(r,s)=>Math.hypot(r[0]-s[0],r[1]-s[1],r[2]-s[2]);return!e||t.snapped!==null?!1:i(e.position,t.position)+i(e.target,t.target)<DM}resized(){let e=this.stages[0],{clientWidth:t,clientHeight:i}=this.canvas;if(e&&t>0&&i>0&&this.isFramed()){let{width:r,height:s}=this.presenter.screens(this.visible().length)[0];e.applyPose(),this.viewpoint.retreat(Jc(e.bounds(),e.avatar.up,bo,r/s)),this.framed=this.view()}this.invalidate()}stage(e){let t=this.stages[e];if(!t)throw new Tn("no-avatar",`no avatar has been loaded into slot ${e}`);return t}slots(e){return e!==void 0?[e]:[0,1].filter(t=>this.stages[t])}cssPinhole(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pinhole(Math.round(this.isSplit()?e/2:e),t)}findCamera(e){return this.stages[0]?.avatar.cameras.find(t=>t.name===e)}isSplit(){return this.presenter.display.split&&this.stages[1]!==null}visible(){return this.stages.filter((e,t)=>e!==null&&(t===0||this.isSplit()))}listenForContext(){let{signal:e}=this.abort;this.canvas.addEventListener("webglcontextlost",t=>{t.preventDefault(),this.scheduler.pause(),this.fire("contextlost",null)},{signal:e}),this.canvas.addEventListener("webglcontextrestored",()=>{this.scheduler.resume(),this.fire("contextrestored",null)},{signal:e})}alter(){this.fire("content",null),this.invalidate()}fire(e,t){this.events.dispatchEvent(new CustomEvent(e,{detail:t}))}};function rm(n,e,t){return Math.min(t,Math.max(e,n))}var Mr,bt,Cu,sm,Pu=Object.is,$l=0,pm=[],Iu=[],Et=Je,om=Et.__b,am=Et.__r,lm=Et.diffed,cm=Et.__c,hm=Et.unmount,um=Et.__;function Mo(n,e){Et.__h&&Et.__h(bt,n,$l||e),$l=0;var t=bt.__H||(bt.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function Gn(n){return $l=1,FM(vm,n)}function FM(n,e,t){var i=Mo(Mr++,2);if(i.t=n,!i.__c&&(i.__=[t?t(e):vm(void 0,e),function(s){var o=(i.__N||i.__)[0],a=i.t(o,s);Pu(o,a)||(i.__N=[a,i.__[1]],i.__c.setState({}))}],i.__c=bt,!bt.__f)){bt.__f=!0;var r=bt.shouldComponentUpdate;bt.shouldComponentUpdate=function(s,o,a){var l=this.__H;if(!l)return!0;var c=!1,h=this.props!=s;if(l.__.some(function(d){d.__N&&(c=!0,Pu(d.__[0],d.__N[0])||(h=!0))}),r){var f=r.call(this,s,o,a);return c?f||h:f}return!c||h}}return i.__}function St(n,e){var t=Mo(Mr++,3);!Et.__s&&gm(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,bt.__H.__h.push(t))}function lt(n){return $l=5,Zl(function(){return{current:n}},[])}function Zl(n,e){var t=Mo(Mr++,7);return gm(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function mm(n){var e=bt.context[n.__c],t=Mo(Mr++,9);return t.c=n,e?(t.__==null&&(t.__=!0,e.sub(bt)),e.props.value):n.__}function Jl(){var n=Mo(Mr++,11);if(!n.__){for(var e=bt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);n.__="P"+t[0]+"-"+t[1]++}return n.__}function UM(){var n;do{for(;n=Iu.shift();)try{So(n)}catch(t){Et.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=pm.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(So),e.__h.some(Lu),e.__h=[]}catch(t){e.__h=[],Et.__e(t,n.__v)}}}while(Iu.length)}Et.__b=function(n){bt=null,om&&om(n)},Et.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),um&&um(n,e)},Et.__r=function(n){am&&am(n),Mr=0;var e=(bt=n.__c).__H;e&&(Cu==bt?bt.__h=[]:(e.__h.some(So),e.__h.some(Lu),Mr=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Cu=bt},Et.diffed=function(n){lm&&lm(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&fm(pm.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Cu=bt=null},Et.__c=function(n,e){e.some(function(t){try{t.__h.some(So),t.__h=t.__h.filter(function(i){return!i.__||Lu(i)})}catch(i){t.__h=[function(){throw i}]}}),cm&&cm(n,e)},Et.unmount=function(n){hm&&hm(n);var e,t,i=n.__c;i&&i.__H&&(i.__H.__.some(function(r){try{if(r.__P&&r.__c){if(t===void 0){for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}r.__P=t,fm(Iu.push(r))}else So(r)}catch(s){e=s}}),i.__H=void 0,e&&Et.__e(e,i.__v))};var dm=typeof requestAnimationFrame=="function";function OM(n){var e,t=function(){clearTimeout(i),dm&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(t,35);dm&&(e=requestAnimationFrame(t))}function fm(n){n!=1&&sm==Et.requestAnimationFrame||((sm=Et.requestAnimationFrame)||OM)(UM)}function So(n){var e=bt,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()),bt=e}function Lu(n){var e=bt;n.__c=n.__(),bt=e}function gm(n,e){return!n||n.length!=e.length||e.some(function(t,i){return!Pu(t,n[i])})}function vm(n,e){return typeof e=="function"?e(n):e}var gs=["off","opacity","wipe","difference"],Kl=["system","light","dark"],ym=["theme","studio","picture"],vs=[.1,.25,.5,1,1.5,2,4],wi={clip:null,frame:0,playing:!1,loop:!0,speed:1,edits:{},shift:[0,0,0],betas:null,view:null,follow:!0,layers:{gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!0,box:!1,shadow:!0},mode:"splats",coloring:"rgb",exposure:0,background:"theme",share:1,resolution:1,adapts:!0,streaming:!1,posing:!1,joint:null,comparison:"off",opacity:.5,wipe:.5,second:null,autoRefine:!1,theme:"system"};var wr=(n,e,t)=>({keys:[n],label:`Show or hide ${t}`,group:"Look",run:({state:i})=>{i.layers.value={...i.layers.peek(),[e]:!i.layers.peek()[e]}}}),_m=Math.PI/36,jl=(n,e,t,i)=>({keys:[n],label:e,group:"Look",run:({engine:r})=>r.orbit(t*_m,i*_m)}),Du=[{keys:["Space"],label:"Play or pause",group:"Play",run:({player:n})=>n.toggle()},{keys:[","],label:"One frame back",group:"Play",run:({player:n})=>n.step(-1)},{keys:["."],label:"One frame on",group:"Play",run:({player:n})=>n.step(1)},{keys:["Home"],label:"First frame",group:"Play",run:({player:n})=>n.seek(0)},{keys:["End"],label:"Last frame",group:"Play",run:({player:n})=>n.seek(Number.MAX_SAFE_INTEGER)},{keys:["l"],label:"Loop",group:"Play",run:({state:n})=>{n.loop.value=!n.loop.peek()}},{keys:["["],label:"Slower",group:"Play",run:n=>xm(n,-1)},{keys:["]"],label:"Faster",group:"Play",run:n=>xm(n,1)},wr("1","gaussians","the Gaussians"),wr("2","mesh","the body mesh"),wr("3","skeleton","the skeleton"),wr("4","cameras","the cameras"),wr("5","floor","the floor"),wr("6","box","the bounding box"),wr("7","shadow","the shadow"),jl("ArrowLeft","Look from farther left",-1,0),jl("ArrowRight","Look from farther right",1,0),jl("ArrowUp","Look from higher up",0,1),jl("ArrowDown","Look from lower down",0,-1),{keys:["c"],label:"Next colouring",group:"Look",run:zM},{keys:["f"],label:"Frame the body",group:"Look",run:n=>n.engine.frameBody()},{keys:["p"],label:"Pose by hand",group:"Pose",run:({state:n})=>{n.posing.value=!n.posing.peek()}},{keys:["m"],label:"Mirror the pose",group:"Pose",run:({poser:n})=>n.mirror()},{keys:["0"],label:"Reset the pose",group:"Pose",run:({poser:n})=>n.reset()},{keys:["Ctrl+z"],label:"Undo",group:"Pose",run:({history:n})=>n.undo()},{keys:["Ctrl+Shift+z","Ctrl+y"],label:"Redo",group:"Pose",run:({history:n})=>n.redo()},{keys:["v"],label:"Next camera",group:"Compare",run:n=>n.snapBy(1)},{keys:["Shift+v"],label:"Camera before",group:"Compare",run:n=>n.snapBy(-1)},{keys:["Escape"],label:"Leave the camera",group:"Compare",run:n=>n.snap(null)},{keys:["x"],label:"Next comparison",group:"Compare",run:VM},{keys:["b"],label:"Other run beside this one",group:"Compare",run:GM},{keys:["r"],label:"Refine",group:"Compare",run:({refining:n})=>{n.refine()}},{keys:["d"],label:"Before or after refining",group:"Compare",run:({refining:n})=>n.compare(n.side.peek()==="after"?"before":"after")},{keys:["s"],label:"Save a picture",group:"Share",run:n=>{n.savePicture()}},{keys:["w"],label:"Record a video, or end it",group:"Share",run:n=>n.toggleRecording()},{keys:["k"],label:"Copy a link to exactly this",group:"Share",run:n=>{n.copyLink()}},{keys:["\\"],label:"Show or hide the panel",group:"Page",run:({page:n})=>n.togglePanel()},{keys:["t"],label:"Light or dark",group:"Page",run:({page:n})=>n.nextTheme()},{keys:["?"],label:"Keyboard shortcuts",group:"Page",run:({page:n})=>{n.shortcuts.value=!0}}];function bm(n){if(n.altKey||BM(n))return null;let e=kM(n);return Du.find(t=>t.keys.includes(e))??null}function kM(n){let e=n.key===" "?"Space":n.key.length===1?n.key.toLowerCase():n.key,t=/^[a-z]$/.test(e);return`${n.ctrlKey||n.metaKey?"Ctrl+":""}${t&&n.shiftKey?"Shift+":""}${e}`}function BM(n){let e=n.target;return e.closest("dialog[open]")?!0:n.key===" "?e.closest("button, input:not([type=range]), a")!==null:n.key.startsWith("Arrow")&&e.closest("[role=tab], select, input:not([type=checkbox])")?!0:e.matches("input[type=range], input[type=radio]")&&/^(Arrow|Page|Home|End)/.test(n.key)}function xm({state:n},e){let t=vs.findIndex(i=>i>=n.speed.peek());n.speed.value=vs[Math.min(Math.max(t+e,0),vs.length-1)]}function zM({engine:n,state:e}){let t=n.colorings();e.coloring.value=t[(t.indexOf(e.coloring.peek())+1)%t.length]??"rgb"}function VM(n){let{state:e,photographs:t}=n;if(!t.possible.peek())return n.notices.info("There are no photographs to compare with here.");n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=gs[(gs.indexOf(e.comparison.peek())+1)%gs.length]}function GM(n){let e=n.source.runs.peek().slice(1);if(e.length===0)return n.notices.info("There is no second run: start the viewer with two.");n.state.second.value=n.state.second.peek()===null?e[0].id:null}function Nu(n){n.detail!==0&&requestAnimationFrame(()=>{let e=document.activeElement;e instanceof HTMLElement&&e.matches(HM)&&e.blur()})}var HM="button:not([role=combobox]), input[type=checkbox], input[type=radio]";var Fu=wd(null);function ye(){let n=mm(Fu);if(!n)throw new Error("A part of the page is shown outside of it.");return n}var WM=Symbol.for("pv"),XM=0;function v(n,e,t,i,r,s){e||(e={});var o,a,l=e;if("ref"in l&&typeof n!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:n,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:WM,__v:--XM,__i:-1,__u:0};return(r||s)&&(c.__source=r,c.__self=s),Je.vnode&&Je.vnode(c),c}var qM={play:v("path",{d:"M6.5 4.2v11.6L15.5 10z",fill:"currentColor"}),pause:v("path",{d:"M6.5 4.5v11M13.5 4.5v11","stroke-width":"2.4"}),previous:v("path",{d:"M14 5v10L7.5 10zM5.5 5v10"}),next:v("path",{d:"M6 5v10l6.5-5zM14.5 5v10"}),loop:v("path",{d:"M4 9V8a3 3 0 0 1 3-3h8m0 0-2.5-2.5M15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m0 0 2.5 2.5M5 15l2.5-2.5"}),camera:v("path",{d:"M3 7h3l1.5-2h5L14 7h3v9H3zM10 14a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z"}),record:v($e,{children:[v("circle",{cx:"10",cy:"10",r:"6.5"}),v("circle",{cx:"10",cy:"10",r:"3",fill:"currentColor",stroke:"none"})]}),stop:v("rect",{x:"6",y:"6",width:"8",height:"8",rx:"1.5",fill:"currentColor"}),link:v("path",{d:"M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9"}),sun:v($e,{children:[v("circle",{cx:"10",cy:"10",r:"3.2"}),v("path",{d:"M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3"})]}),moon:v("path",{d:"M15.8 12.2A6.3 6.3 0 0 1 7.8 4.2a6.3 6.3 0 1 0 8 8z"}),display:v($e,{children:[v("rect",{x:"2.8",y:"4",width:"14.4",height:"10",rx:"1.6"}),v("path",{d:"M7.5 17h5"})]}),help:v($e,{children:[v("circle",{cx:"10",cy:"10",r:"7.2"}),v("path",{d:"M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"}),v("circle",{cx:"10",cy:"13.7",r:".5",fill:"currentColor"})]}),panel:v($e,{children:[v("rect",{x:"2.8",y:"3.8",width:"14.4",height:"12.4",rx:"2"}),v("path",{d:"M12.2 3.8v12.4"})]}),layers:v("path",{d:"m10 3 7 3.6-7 3.6-7-3.6zM3.4 10.2 10 13.6l6.6-3.4M3.4 13.6 10 17l6.6-3.4"}),pose:v($e,{children:[v("circle",{cx:"10",cy:"4",r:"1.8"}),v("path",{d:"M4 8.2l6-.6 6 .6M10 7.6v5M10 12.6 7.3 17M10 12.6l2.7 4.4"})]}),shape:v("path",{d:"M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.6v3.8M8 11.6v3.8"}),compare:v($e,{children:[v("rect",{x:"2.8",y:"4",width:"14.4",height:"12",rx:"1.8"}),v("path",{d:"M10 2.5v15"}),v("path",{d:"M12.4 8h2.4M12.4 11h2.4"})]}),refine:v("path",{d:"M10 2.8 11.6 7l4.4 1.5-4.4 1.5L10 14.2 8.4 10 4 8.5 8.4 7zM15.4 13l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z"}),close:v("path",{d:"m5.5 5.5 9 9M14.5 5.5l-9 9"}),chevron:v("path",{d:"m6 8 4 4 4-4"}),check:v("path",{d:"m4.8 10.4 3.4 3.4 7-7.4"}),undo:v("path",{d:"M7.5 4 4 7.5 7.5 11M4.4 7.5h7.2a4.2 4.2 0 0 1 0 8.4H8"}),redo:v("path",{d:"M12.5 4 16 7.5 12.5 11M15.6 7.5H8.4a4.2 4.2 0 0 0 0 8.4H12"}),reset:v("path",{d:"M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.2 3.6v3.2h3.2"}),mirror:v("path",{d:"M10 3v14M7.5 6 3 14.5h4.5zM12.5 6l4.5 8.5h-4.5z"}),frame:v("path",{d:"M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13"}),upload:v("path",{d:"M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3"}),warning:v($e,{children:[v("path",{d:"M10 3.2 17.4 16H2.6z"}),v("path",{d:"M10 8v3.6"}),v("circle",{cx:"10",cy:"13.6",r:".5",fill:"currentColor"})]}),more:v($e,{children:[v("circle",{cx:"4.5",cy:"10",r:"1.2",fill:"currentColor"}),v("circle",{cx:"10",cy:"10",r:"1.2",fill:"currentColor"}),v("circle",{cx:"15.5",cy:"10",r:"1.2",fill:"currentColor"})]})};function Yt({name:n}){return v("svg",{class:"icon",viewBox:"0 0 20 20","aria-hidden":"true",children:qM[n]})}function Sm({children:n}){let e=ye(),[t,i]=Gn(!1),r=lt(0),s=a=>a.dataTransfer?.types.includes("Files")??!1,o=a=>l=>{s(l)&&(l.preventDefault(),r.current+=a,i(r.current>0))};return v("div",{class:"drop-target",onDragEnter:o(1),onDragLeave:o(-1),onDragOver:a=>s(a)&&a.preventDefault(),onDrop:a=>{a.preventDefault(),r.current=0,i(!1),e.openMotions(a.dataTransfer?.files??[])},children:[n,t&&v("div",{class:"drop-veil",children:v("div",{class:"drop-card",children:[v(Yt,{name:"upload"}),v("strong",{children:"Drop a motion to play it"}),v("span",{children:e.source.motionKinds})]})})]})}function Ge({label:n,onPress:e,icon:t,shortcut:i,pressed:r,disabled:s,kind:o="plain",children:a}){return v("button",{type:"button",class:`button ${o} ${a?"":"bare"}`,"aria-label":n,title:i?`${n} (${i})`:n,"aria-pressed":r,disabled:s,onClick:e,children:[t&&v(Yt,{name:t}),a]})}function Mm(){let{opened:n}=ye(),e=lt(null),t=n.questions.value[0]??null;return St(()=>{t?e.current?.open||e.current?.showModal():e.current?.close()},[t]),v("dialog",{class:"dialog motion-flags",ref:e,"aria-labelledby":"motion-flags-title",onCancel:i=>{i.preventDefault(),n.dismiss()},children:t&&v(YM,{question:t},t.problem)})}function YM({question:{file:n,flags:e,problem:t}}){let i=ye(),{opened:r}=i;return v("form",{class:"dialog-content",onSubmit:s=>{s.preventDefault();let o=s.currentTarget;i.attempt(async()=>r.answer(await ZM(o,t.fields,e)))},children:[v("header",{children:[v("h2",{id:"motion-flags-title",children:n.name}),v(Ge,{label:"Leave it",icon:"close",onPress:()=>r.dismiss()})]}),v("p",{role:"alert",children:t.message}),t.fields.map(s=>v("label",{class:"flag","data-wanted":t.wanted.includes(s.name)||void 0,children:[v("span",{children:["--",s.name]}),v($M,{field:s,given:e[s.name]})]},s.name)),v("footer",{children:v("button",{type:"submit",class:"button primary",children:"Read again"})})]})}function $M({field:n,given:e}){return n.kind==="choice"?v("select",{name:n.name,children:n.choices.map(t=>v("option",{selected:t===(e??n.default),children:t},t))}):n.kind==="file"?v("input",{type:"file",name:n.name,accept:".json"}):v("input",{type:"number",name:n.name,step:"any",placeholder:"as the file says",defaultValue:e})}async function ZM(n,e,t){let i=new FormData(n),r={};for(let{name:s,kind:o,default:a}of e){let l=i.get(s),c=l instanceof File?await l.text():(l??"").trim();c!==""&&c!==a?r[s]=c:o==="file"&&t[s]&&(r[s]=t[s])}return r}var JM=Symbol.for("preact-signals");function nc(){if(Ai>1)Ai--;else{var n,e=!1;for((function(){var r=ec;for(ec=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var o=s.t;o!==void 0;o=o.x)o.i===r.i&&(o.i=s.i);r=r.o}})();Ao!==void 0;){var t=Ao;for(Ao=void 0,Ql++;t!==void 0;){var i=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&Am(t))try{t.c()}catch(r){e||(n=r,e=!0)}t=i}}if(Ql=0,Ai--,e)throw n}}function xn(n){if(Ai>0)return n();Uu=++KM,Ai++;try{return n()}finally{nc()}}var wo,pt=void 0;function ji(n){var e=pt,t=wo;pt=void 0,wo=void 0;try{return n()}finally{pt=e,wo=t}}var Ao=void 0,Ai=0,Ql=0,KM=0,Uu=0,ec=void 0,tc=0;function wm(n){if(pt!==void 0){var e=n.n;if(e===void 0||e.t!==pt)return e={i:0,S:n,p:pt.s,n:void 0,t:pt,e:void 0,x:void 0,r:e},pt.s!==void 0&&(pt.s.n=e),pt.s=e,n.n=e,32&pt.f&&n.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=pt.s,e.n=void 0,pt.s.n=e,pt.s=e),e}}function Ft(n,e){this.v=n,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}Ft.prototype.brand=JM;Ft.prototype.h=function(){return!0};Ft.prototype.S=function(n){var e=this,t=this.t;t!==n&&n.e===void 0&&(n.x=t,this.t=n,t!==void 0?t.e=n:ji(function(){var i;(i=e.W)==null||i.call(e)}))};Ft.prototype.U=function(n){var e=this;if(this.t!==void 0){var t=n.e,i=n.x;t!==void 0&&(t.x=i,n.e=void 0),i!==void 0&&(i.e=t,n.x=void 0),n===this.t&&(this.t=i,i===void 0&&ji(function(){var r;(r=e.Z)==null||r.call(e)}))}};Ft.prototype.subscribe=function(n){var e=this;return je(function(){var t=e.value;ji(function(){return n(t)})},{name:"sub"})};Ft.prototype.valueOf=function(){return this.value};Ft.prototype.toString=function(){return this.value+""};Ft.prototype.toJSON=function(){return this.value};Ft.prototype.peek=function(){var n=this;return ji(function(){return n.value})};Object.defineProperty(Ft.prototype,"value",{get:function(){var n=wm(this);return n!==void 0&&(n.i=this.i),this.v},set:function(n){if(n!==this.v){if(Ql>100)throw new Error("Cycle detected");(function(t){Ai!==0&&Ql===0&&t.l!==Uu&&(t.l=Uu,ec={S:t,v:t.v,i:t.i,o:ec})})(this),this.v=n,this.i++,tc++,Ai++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{nc()}}}});function Te(n,e){return new Ft(n,e)}function Am(n){for(var e=n.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function Em(n){for(var e=n.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){n.s=e;break}}}function Tm(n){for(var e=n.s,t=void 0;e!==void 0;){var i=e.p;e.i===-1?(e.S.U(e),i!==void 0&&(i.n=e.n),e.n!==void 0&&(e.n.p=i)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=i}n.s=t}function Ar(n,e){Ft.call(this,void 0,e),this.x=n,this.s=void 0,this.g=tc-1,this.f=4}Ar.prototype=new Ft;Ar.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===tc))return!0;if(this.g=tc,this.f|=1,this.i>0&&!Am(this))return this.f&=-2,!0;var n=pt;try{Em(this),pt=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return pt=n,Tm(this),this.f&=-2,!0};Ar.prototype.S=function(n){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}Ft.prototype.S.call(this,n)};Ar.prototype.U=function(n){if(this.t!==void 0&&(Ft.prototype.U.call(this,n),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Ar.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var n=this.t;n!==void 0;n=n.x)n.t.N()}};Object.defineProperty(Ar.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var n=wm(this);if(this.h(),n!==void 0&&(n.i=this.i),16&this.f)throw this.v;return this.v}});function Vt(n,e){return new Ar(n,e)}function Rm(n){var e=n.j;if(n.j=void 0,typeof e=="function"){Ai++;var t=pt;pt=void 0;try{e()}catch(i){throw n.f&=-2,n.f|=8,Ou(n),i}finally{pt=t,nc()}}}function Ou(n){for(var e=n.s;e!==void 0;e=e.n)e.S.U(e);n.x=void 0,n.s=void 0,Rm(n)}function jM(n){if(pt!==this)throw new Error("Out-of-order effect");Tm(this),pt=n,this.f&=-2;try{8&this.f&&Ou(this)}finally{nc()}}function ys(n,e){this.x=n,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,wo&&wo.push(this)}ys.prototype.c=function(){var n=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{n()}};ys.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Rm(this),Em(this),Ai++;var n=pt;return pt=this,jM.bind(this,n)};ys.prototype.N=function(){2&this.f||(this.f|=2,this.u=Ao,Ao=this)};ys.prototype.d=function(){this.f|=8,1&this.f||Ou(this)};ys.prototype.dispose=function(){this.d()};function je(n,e){var t=new ys(n,e);try{t.c()}catch(r){throw t.d(),r}var i=t.d.bind(t);return i[Symbol.dispose]=i,i}var Cm,rc,ic,QM=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Pm=[];je(function(){Cm=this.N})();function _s(n,e){Je[n]=e.bind(null,Je[n]||function(){})}function Eo(n){if(ic){var e=ic;ic=void 0,e()}ic=n&&n.S()}function Im(n){var e=this,t=n.data,i=tw(t);i.name="ReactiveDom",i.value=t;var r=Zl(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Vt(function(){var u=i.value.value;return u===0?0:u===!0?"":u||""}),h=Vt(function(){return!Array.isArray(c.value)&&!Oc(c.value)}),f=je(function(){if(this.N=Lm,h.value){var u=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=u)}}),d=e.__$u.d;return e.__$u.d=function(){f(),d.call(this)},[h,c]},[]),s=r[0],o=r[1];return s.value?o.peek():o.value}Im.displayName="ReactiveTextNode";Object.defineProperties(Ft.prototype,{constructor:{configurable:!0,value:Cs($e,null).constructor},type:{configurable:!0,value:Im},props:{configurable:!0,get:function(){var n=this;return{data:{get value(){return n.value}}}}},__b:{configurable:!0,value:1}});_s("__b",function(n,e){if(Eo(),rc=void 0,typeof e.type=="string"){var t,i=e.props;for(var r in i)if(r!=="children"){var s=i[r];s instanceof Ft&&(t||(e.__np=t={}),t[r]=s,i[r]=s.peek())}}n(e)});_s("__r",function(n,e){if(n(e),e.type!==$e){Eo();var t,i=e.__c;i&&(i.__$f&=-2,(t=i.__$u)===void 0&&(i.__$u=t=(function(r,s){var o;return je(function(){o=this},{name:s}),o.c=r,o})((function(r){return function(){var s;QM&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(i),typeof e.type=="function"?e.type.displayName||e.type.name:""))),rc=i,Eo(t)}});_s("__e",function(n,e,t,i){Eo(),rc=void 0,n(e,t,i)});_s("diffed",function(n,e){Eo(),rc=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var i=e.__np,r=e.props,s=t.U;if(s)for(var o in s){var a=s[o];a===void 0||i&&o in i||(a.d(),s[o]=void 0)}if(i){s||(s={},t.U=s);for(var l in i){var c=s[l],h=i[l];c===void 0?(c=ew(t,l,h,r),s[l]=c):c.o(h,r)}}}n(e)});function ew(n,e,t,i){var r=e in n&&n.ownerSVGElement===void 0,s=Te(t);return{o:function(o,a){s.value=o,i=a},d:je(function(){this.N=Lm;var o=s.value.value;i[e]!==o&&(i[e]=o,r?n[e]=o:o!=null&&(o!==!1||e[4]==="-")?n.setAttribute(e,o):n.removeAttribute(e))})}}_s("unmount",function(n,e){if(typeof e.type=="string"){var t=e.__e;if(t){var i=t.U;if(i){t.U=void 0;for(var r in i){var s=i[r];s&&s.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var h=c.__$u;h&&(c.__$u=void 0,h.d())}}n(e)});_s("__h",function(n,e,t,i){i<3&&(e.__$f|=2),n(e,t,i)});Cr.prototype.shouldComponentUpdate=function(n,e){if(this.__R)return!0;var t=this.__$u,i=t&&t.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(i||s||4&this.__$f)||1&this.__$f)return!0}else if(!(i||4&this.__$f)||3&this.__$f)return!0;for(var o in n)if(o!=="__source"&&n[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in n))return!0;return!1};function tw(n,e){return Zl(function(){return Te(n,e)},[])}var nw=function(n){queueMicrotask(function(){queueMicrotask(n)})};function iw(){xn(function(){for(var n;n=Pm.shift();)Cm.call(n)})}function Lm(){Pm.push(this)===1&&(Je.requestAnimationFrame||nw)(iw)}function Nm(n,e){let{data:t}=n,{data:i}=e;if(t.length!==i.length)throw new Error(`A photograph of ${n.width}×${n.height} cannot be compared with ${e.width}×${e.height}.`);let[r,s,o]=[0,0,0];for(let a=0;a<t.length;a+=4){let l=0;for(let c=0;c<3;c++)l+=((t[a+c]*t[a+3]-i[a+c]*i[a+3])/65025)**2;r+=l,(t[a+3]>=128||i[a+3]>=128)&&(s+=l,o++)}return{person:o>0?Dm(s/(3*o)):null,whole:Dm(r/(.75*t.length))}}function Fm(n,e,t){let{data:i}=n,{data:r}=e,s=new ImageData(n.width,n.height);for(let o=0;o<i.length;o+=4){for(let a=0;a<3;a++){let l=Math.abs(i[o+a]*i[o+3]-r[o+a]*r[o+3])/255;s.data[o+a]=t*l}s.data[o+3]=255}return s}function Dm(n){return n>0?Math.min(99,-10*Math.log10(n)):99}var ku=4,rw=120,sc=class{constructor(e){this.parts=e;let{avatar:t,source:i}=e;this.possible=Vt(()=>i.photograph!==null&&(t.value?.cameras.length??0)>0),je(()=>this.follow())}parts;comparison=Te(null);missing=Te(!1);possible;turn=0;timer=0;follow(){let{content:e,motion:t,snapped:i,state:r}=this.parts,s=r.comparison.value!=="off"&&this.possible.value?i.value:null,o=t.value?.start??null,a=o===null?null:o+Math.round(r.frame.value);e.value;let l=++this.turn;if(clearTimeout(this.timer),s===null||a===null){this.comparison.value=null,this.missing.value=s!==null;return}this.timer=window.setTimeout(()=>{this.show(l,s,a)},r.playing.peek()?0:rw)}async show(e,t,i){let{camera:r,engine:s,notices:o,source:a,state:l}=this.parts;try{let c=await a.photograph?.(t,i)??null;if(e!==this.turn)return;this.missing.value=c===null,this.comparison.value=c&&{photograph:c,measured:null};let h=r.peek();if(!c||!h||l.playing.peek())return;let{width:f,height:d}=c,u=await s.render({width:f,height:d,camera:h,background:null,slot:0});if(e!==this.turn)return;let g={scores:Nm(c,u),difference:Fm(c,u,ku)};this.comparison.value={photograph:c,measured:g}}catch(c){e===this.turn&&o.error(c)}}};function Er({label:n,value:e,options:t,onChange:i,above:r}){let s=Jl(),[o,a]=Gn(!1),l=t.findIndex(_=>_.value===e),[c,h]=Gn(l),f=lt(null);St(()=>{if(!o)return;let _=p=>!f.current?.contains(p.target)&&a(!1);return addEventListener("pointerdown",_),()=>removeEventListener("pointerdown",_)},[o]),St(()=>{o&&f.current?.querySelector("[data-active]")?.scrollIntoView({block:"nearest"})},[o,c]);let d=()=>{h(Math.max(l,0)),a(!0)},u=_=>{a(!1);let p=t[_];p&&i(p.value)},g=_=>{let p={ArrowDown:c+1,ArrowUp:c-1,Home:0,End:t.length-1};if(_.key==="Escape"&&o)a(!1);else{if(_.key==="Tab")return a(!1);if(_.key==="Enter"||_.key===" ")o?u(c):d();else if(_.key in p)o?h(Math.min(Math.max(p[_.key],0),t.length-1)):d();else return}_.preventDefault(),_.stopPropagation()};return v("div",{class:"choice",ref:f,"data-above":r||void 0,children:[v("button",{type:"button",class:"choice-button",role:"combobox","aria-label":`${n}: ${t[l]?.label??"none"}`,"aria-haspopup":"listbox","aria-expanded":o,"aria-controls":s,"aria-activedescendant":o?`${s}-${c}`:void 0,onClick:()=>o?a(!1):d(),onKeyDown:g,children:[v("span",{class:"choice-value",children:t[l]?.label??"—"}),v(Yt,{name:"chevron"})]}),o&&v("ul",{class:"choice-list",role:"listbox",id:s,"aria-label":n,children:t.map((_,p)=>v("li",{id:`${s}-${p}`,role:"option","aria-selected":p===l,"data-active":p===c||void 0,onPointerMove:()=>h(p),onClick:()=>u(p),children:[v(Yt,{name:"check"}),v("span",{children:_.label}),_.note&&v("small",{children:_.note})]},_.label))})]})}function an({title:n,children:e,folded:t,wanted:i,note:r}){let[s,o]=Gn((t??!1)&&!i);return St(()=>{i&&o(!1)},[i]),t===void 0?v("section",{class:"section","aria-label":n,children:[v("h3",{children:[n,r]}),v("div",{class:"section-content",children:e})]}):v("section",{class:"section","aria-label":n,children:[v("h3",{children:v("button",{type:"button",class:"section-fold","aria-expanded":!s,onClick:()=>o(!s),children:[v(Yt,{name:"chevron"}),n,r]})}),!s&&v("div",{class:"section-content",children:e})]})}function ri({label:n,value:e,options:t,onChange:i}){let r=Jl();return v("fieldset",{class:"segmented","aria-label":n,children:t.map(s=>v("label",{"data-chosen":s.value===e||void 0,children:[v("input",{type:"radio",name:r,checked:s.value===e,onChange:()=>i(s.value)}),s.label]},s.value))})}var sw=new Set(["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","PageUp","PageDown","Home","End"]);function Hn({label:n,value:e,low:t,high:i,step:r,format:s,onChange:o,onBegin:a,short:l,axis:c}){let h=i>t?(Math.min(Math.max(e,t),i)-t)/(i-t):0,f=t<0&&i>0?-t/(i-t):0;return v("label",{class:"slider","data-axis":c,children:[v("span",{class:"slider-label",children:l??n}),v("input",{type:"range",min:t,max:i,step:r,value:e,"aria-label":n,"aria-valuetext":s(e),style:{"--from":Math.min(h,f),"--to":Math.max(h,f)},onPointerDown:a,onKeyDown:d=>sw.has(d.key)&&!d.repeat&&a?.(),onInput:d=>o(d.currentTarget.valueAsNumber)}),v("output",{class:"slider-value",children:s(e)})]})}function Wn({label:n,on:e,onChange:t,shortcut:i,disabled:r,hint:s}){return v("label",{class:"switch","data-disabled":r||void 0,children:[v("span",{class:"switch-label",children:[n,s&&v("small",{children:s})]}),i&&v("kbd",{"aria-hidden":"true",children:i}),v("input",{type:"checkbox",role:"switch",checked:e,disabled:r,"aria-label":n,onChange:o=>t(o.currentTarget.checked)}),v("span",{class:"track","aria-hidden":"true"})]})}var ow=[{value:"off",label:"Off"},{value:"opacity",label:"Blend"},{value:"wipe",label:"Wipe"},{value:"difference",label:`Difference ×${ku}`}],Um=n=>`${Math.round(100*n)} %`;function Om(){let n=ye();return v($e,{children:[v(an,{title:"Capture camera",children:v(lw,{})}),n.photographs.possible.value&&v(an,{title:"Photograph",children:v(cw,{})}),n.source.runs.value.length>1&&v(an,{title:"Side by side",children:v(uw,{})}),n.source.stream&&v(an,{title:"Server",children:v(aw,{})})]})}function aw(){let{state:n,refining:e,source:t}=ye();return v($e,{children:[e.possible.value&&v(Wn,{label:"Refine when at rest",hint:"The full sampler repaints the pose",on:n.autoRefine.value,onChange:i=>{n.autoRefine.value=i}}),v(Wn,{label:"Draw on the server",hint:t.stream?.mode.value==="sampler"?"Each picture by the full sampler":"For machines that draw slowly",on:n.streaming.value,onChange:i=>{n.streaming.value=i}})]})}function lw(){let n=ye(),e=n.avatar.value?.cameras??[];return e.length===0?v("p",{class:"hint",children:"This avatar came without its cameras."}):v($e,{children:[v("div",{class:"cameras",children:e.map(({name:t,held_out:i})=>v("button",{type:"button",class:"camera","aria-pressed":n.snapped.value===t,"aria-label":`Camera ${t}${i?", not seen in training":""}`,title:i?"Not seen in training":void 0,"data-held-out":i||void 0,onClick:()=>n.snap(n.snapped.peek()===t?null:t),children:t},t))}),e.some(({held_out:t})=>t)&&v("p",{class:"hint held-out-hint",children:"Dotted: not seen in training."})]})}function cw(){let n=ye(),{state:e,photographs:t}=n,i=s=>{s!=="off"&&n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=s},r=e.comparison.value;return v($e,{children:[v(ri,{label:"Compare by",value:r,options:ow,onChange:i}),r==="opacity"&&v(Hn,{label:"Photograph",value:e.opacity.value,low:0,high:1,step:.01,format:Um,onChange:s=>{e.opacity.value=s}}),r==="wipe"&&v(Hn,{label:"Photograph",value:e.wipe.value,low:0,high:1,step:.01,format:Um,onChange:s=>{e.wipe.value=s}}),r!=="off"&&v(hw,{}),r!=="off"&&t.missing.value&&v("p",{class:"hint",children:"No photograph was taken of this moment."})]})}function hw(){let{photographs:n}=ye(),e=n.comparison.value?.measured?.scores,t=i=>i==null?"—":`${i.toFixed(2)} dB`;return v("dl",{class:"scores","aria-live":"polite",children:[v("div",{children:[v("dt",{children:"PSNR, person"}),v("dd",{children:t(e?.person)})]}),v("div",{children:[v("dt",{children:"PSNR, picture"}),v("dd",{children:t(e?.whole)})]})]})}function uw(){let{source:n,state:e}=ye(),t=n.runs.value.slice(1).map(({id:i,name:r})=>({value:i,label:r}));return v("div",{class:"row",children:[v("span",{children:"Beside it"}),v(Er,{label:"Run beside it",value:e.second.value,options:[{value:null,label:"Nothing"},...t],onChange:i=>{e.second.value=i}})]})}var dw=[{value:"theme",label:"Plain"},{value:"studio",label:"Studio"},{value:"color",label:"Colour"},{value:"picture",label:"Picture"}],fw="#999999";function km(){let{backgrounds:n,state:e}=ye(),t=lt(null),i=e.background.value,r=i.startsWith("#")?"color":i;return v(an,{title:"Background",children:[v(ri,{label:"Background",value:r,options:dw,onChange:o=>{o==="picture"&&t.current?.click(),e.background.value=o==="color"?fw:o}}),r==="color"&&v("label",{class:"row",children:[v("span",{children:"Colour"}),v("input",{type:"color",class:"color","aria-label":"Background colour",value:i,onInput:o=>{e.background.value=o.currentTarget.value}})]}),v("input",{ref:t,type:"file",accept:"image/*",class:"visually-hidden",tabIndex:-1,"aria-label":"Background picture",onChange:async o=>{let[a]=o.currentTarget.files??[];a&&await n.choose(a),t.current&&(t.current.value="")}})]})}var pw=[{name:"gaussians",label:"Gaussians"},{name:"mesh",label:"Body mesh"},{name:"skeleton",label:"Skeleton"},{name:"cameras",label:"Cameras"},{name:"floor",label:"Floor"},{name:"box",label:"Bounding box"},{name:"shadow",label:"Shadow"}],mw=[{value:"splats",label:"Splats"},{value:"ellipsoids",label:"Ellipsoids"},{value:"points",label:"Points"}],gw={rgb:"Colour",part:"Body part",normal:"Normal",opacity:"Opacity",views:"View count",depth:"Depth"},vw=n=>`${n>0?"+":""}${n.toFixed(1)}`,Bm=n=>`${Math.round(100*n)} %`;function zm(){let{engine:n,state:e,avatar:t}=ye(),i=t.value?n.colorings():[];return v($e,{children:[v(an,{title:"Show",children:[pw.map(({name:r,label:s},o)=>v(Wn,{label:s,shortcut:String(o+1),on:e.layers.value[r],onChange:a=>{e.layers.value={...e.layers.peek(),[r]:a}}},r)),v(Wn,{label:"Follow the person",hint:"Where a motion travels",on:e.follow.value,onChange:r=>{e.follow.value=r}})]}),v(km,{}),v(an,{title:"Gaussians",children:[v(ri,{label:"Drawn as",value:e.mode.value,options:mw,onChange:r=>{e.mode.value=r}}),v("div",{class:"row",children:[v("span",{children:"Coloured by"}),v(Er,{label:"Coloured by",value:e.coloring.value,options:i.map(r=>({value:r,label:gw[r]})),onChange:r=>{e.coloring.value=r}})]}),v(Hn,{label:"Exposure",value:e.exposure.value,low:-3,high:3,step:.1,format:vw,onChange:r=>{e.exposure.value=r}})]}),v(an,{title:"Quality",note:v(yw,{}),children:[v(Hn,{label:"Gaussians drawn",short:"Amount",value:e.share.value,low:.05,high:1,step:.05,format:Bm,onChange:r=>{e.share.value=r}}),v(Hn,{label:"Resolution",value:e.resolution.value,low:.25,high:1,step:.05,format:Bm,onChange:r=>{e.resolution.value=r}}),v(Wn,{label:"Coarser while moving",hint:"Where the machine is slow",on:e.adapts.value,onChange:r=>{e.adapts.value=r}})]}),v("div",{class:"actions",children:v(Ge,{label:"Frame the body",icon:"frame",kind:"solid",shortcut:"F",onPress:()=>n.frameBody(),children:"Frame the body"})})]})}function yw(){let{avatar:n}=ye();return v("span",{class:"note",children:[n.value?.gaussians.count.toLocaleString("en")," Gaussians"]})}var _w={hip:[[-125,40],[-50,50],[-35,70]],knee:[[-5,150],[-15,15],[-10,10]],ankle:[[-40,50],[-30,30],[-30,30]],foot:[[-40,40],[-10,10],[-10,10]],spine1:[[-30,45],[-30,30],[-30,30]],spine2:[[-25,40],[-30,30],[-25,25]],spine3:[[-20,30],[-30,30],[-25,25]],neck:[[-45,45],[-60,60],[-40,40]],head:[[-45,45],[-60,60],[-40,40]],collar:[[-20,20],[-35,25],[-20,45]],shoulder:[[-100,100],[-140,70],[-110,120]],elbow:[[-90,90],[-150,8],[-30,30]],wrist:[[-60,60],[-40,40],[-85,85]],hand:[[-30,30],[-30,30],[-40,40]],jaw:[[-5,30],[-10,10],[-5,5]],eye:[[-30,30],[-40,40],[-5,5]],finger:[[-30,30],[-40,40],[-100,45]],thumb:[[-60,60],[-60,60],[-60,60]]},xw=[[-180,180],[-180,180],[-180,180]],Vm=/^(index|middle|ring|pinky|thumb)\d$/;function oc(n){let{side:e,kind:t}=Xm(n),r=(_w[Vm.test(t)?t.startsWith("thumb")?"thumb":"finger":t]??xw).map(([o,a],l)=>e==="right"&&l>0?[-a,-o]:[o,a]),s=o=>r.map(a=>a[o]*Math.PI/180);return{low:s(0),high:s(1)}}var Gm=["Torso","Head","Left arm","Right arm","Left leg","Right leg","Left hand","Right hand"];function Hm(n){let{side:e,kind:t}=Xm(n);if(["neck","head","jaw","eye"].includes(t))return"Head";if(e===null)return"Torso";let i=["hip","knee","ankle","foot"].includes(t)?"leg":t==="hand"||Vm.test(t)?"hand":"arm";return`${e==="left"?"Left":"Right"} ${i}`}function Wm(n){return n.startsWith("left_")?`right_${n.slice(5)}`:n.startsWith("right_")?`left_${n.slice(6)}`:n}function xs(n){let e=n.replaceAll("_"," ").replace(/(\D)(\d)/g,"$1 $2");return e.charAt(0).toUpperCase()+e.slice(1)}function Xm(n){let e=/^(left|right)_(.+)$/.exec(n);return e?{side:e[1],kind:e[2]}:{side:null,kind:n}}var bw=["x","y","z"],Sw=n=>`${Math.round(n*180/Math.PI)}°`;function qm(){let{avatar:n,poser:e,history:t,state:i}=ye(),r=n.value?.body.jointNames??[];return v($e,{children:[v("div",{class:"panel-intro",children:[v(Wn,{label:"Pose by hand",hint:"Drag joints on the avatar",shortcut:"P",on:i.posing.value,onChange:s=>{i.posing.value=s}}),v("div",{class:"actions",children:[v(Ge,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!t.canUndo.value,onPress:()=>t.undo()}),v(Ge,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!t.canRedo.value,onPress:()=>t.redo()}),v(Ge,{label:"Mirror",icon:"mirror",kind:"solid",shortcut:"M",onPress:()=>e.mirror(),children:"Mirror"}),v(Ge,{label:"Reset the pose",icon:"reset",kind:"solid",shortcut:"0",onPress:()=>e.reset(),children:"Reset"})]})]}),Gm.map(s=>{let o=r.filter(a=>Hm(a)===s);return o.length>0&&v(Mw,{title:s,joints:o},s)})]})}function Mw({title:n,joints:e}){let{state:t}=ye(),i=e.filter(r=>r in t.edits.value).length;return v(an,{title:n,folded:n!=="Torso",wanted:e.includes(t.joint.value??""),note:i>0&&v("span",{class:"badge",children:i}),children:e.map(r=>v(ww,{name:r},r))})}function ww({name:n}){let{state:e,poser:t}=ye(),i=e.joint.value===n,r=n in e.edits.value,s=lt(null);return St(()=>{i&&s.current?.scrollIntoView({block:"nearest"})},[i]),v("div",{class:"joint",ref:s,"data-open":i||void 0,children:[v("div",{class:"joint-head",children:[v("button",{type:"button",class:"joint-name","aria-expanded":i,onClick:()=>{e.joint.value=i?null:n},children:[v("span",{class:"dot","data-taken":r||void 0}),xs(n)]}),r&&v(Ge,{label:`Reset ${xs(n)}`,icon:"reset",onPress:()=>t.reset([n])})]}),i&&v(Aw,{name:n})]})}function Aw({name:n}){let{poser:e}=ye(),t=e.limits(n),i=e.turn(n);return v("div",{class:"joint-angles",children:bw.map((r,s)=>v(Hn,{label:`${xs(n)} ${r}`,short:r.toUpperCase(),axis:r,value:i[s],low:Math.min(t.low[s],i[s]),high:Math.max(t.high[s],i[s]),step:Math.PI/360,format:Sw,onBegin:()=>e.begin(),onChange:o=>e.setTurn(n,i.map((a,l)=>l===s?o:a))},r))})}var Ym=4;function $m(){let{avatar:n,poser:e,state:t}=ye(),i=n.value?.body.betas;if(!i)return null;let r=t.betas.value??i,s=n.value?.body.shapeNames??[];return v($e,{children:[v(an,{title:"Body shape",children:[v("p",{class:"hint",children:"Deviations from the average body. The Gaussians follow the surface."}),Array.from(r,(o,a)=>v(Hn,{label:s[a]||`Shape ${a+1}`,value:o,low:Math.min(-Ym,i[a]),high:Math.max(Ym,i[a]),step:.05,format:l=>l.toFixed(2),onBegin:()=>e.begin(),onChange:l=>e.setBeta(a,l)},a))]}),v("div",{class:"actions",children:v(Ge,{label:"Reset the shape",icon:"reset",kind:"solid",disabled:t.betas.value===null,onPress:()=>e.resetShape(),children:"The person's own shape"})})]})}var Ew=[{tab:"look",label:"Look",icon:"layers",content:zm},{tab:"pose",label:"Pose",icon:"pose",content:qm},{tab:"shape",label:"Shape",icon:"shape",content:$m},{tab:"compare",label:"Compare",icon:"compare",content:Om}];function Zm(){let{page:n,avatar:e}=ye(),t=Ew.filter(({tab:s})=>s!=="shape"||e.value?.body.betas),i=t.find(({tab:s})=>s===n.tab.value);return v("aside",{class:"panel","aria-label":"Settings","data-open":i?"":void 0,children:[v("div",{class:"tabs",role:"tablist","aria-label":"Settings",onKeyDown:s=>{let o=s.key==="ArrowRight"?1:s.key==="ArrowLeft"?-1:0;if(o===0||!i)return;let a=t[(t.indexOf(i)+o+t.length)%t.length];n.tab.value=a.tab,document.getElementById(`tab-${a.tab}`)?.focus()},children:t.map(({tab:s,label:o,icon:a})=>v("button",{type:"button",role:"tab",id:`tab-${s}`,"aria-selected":s===i?.tab,"aria-controls":"panel-content",tabIndex:s===(i??t[0])?.tab?0:-1,onClick:()=>n.show(s),children:[v(Yt,{name:a}),o]},s))}),i&&v("div",{class:"panel-content",id:"panel-content",role:"tabpanel","aria-labelledby":`tab-${i.tab}`,children:v(i.content,{})},i.tab)]})}var Tw=["Play","Look","Pose","Compare","Share","Page"],Rw=[["Drag","Turn the view"],["Right drag, two fingers","Move the view"],["Wheel, pinch","Nearer or farther"],["Drag a joint","Move the limb (while posing)"]];function Km(){let{page:n}=ye(),e=lt(null),t=n.shortcuts.value;St(()=>{t?e.current?.showModal():e.current?.close()},[t]);let i=()=>{n.shortcuts.value=!1};return v("dialog",{class:"dialog",ref:e,"aria-labelledby":"shortcuts-title",onClose:i,onClick:r=>r.target===e.current&&i(),children:v("div",{class:"dialog-content",children:[v("header",{children:[v("h2",{id:"shortcuts-title",children:"Keyboard shortcuts"}),v(Ge,{label:"Close",icon:"close",onPress:i})]}),v("div",{class:"shortcut-groups",children:[Tw.map(r=>v("section",{children:[v("h3",{children:r}),v("dl",{children:Du.filter(s=>s.group===r).map(({keys:s,label:o})=>v("div",{children:[v("dt",{children:o}),v("dd",{children:s[0].split("+").map(a=>v("kbd",{children:Cw(a)},a))})]},o))})]},r)),v("section",{children:[v("h3",{children:"Pointer"}),v("dl",{children:Rw.map(([r,s])=>v("div",{children:[v("dt",{children:s}),v("dd",{children:r})]},r))})]})]})]})})}var Jm={ArrowLeft:"←",ArrowRight:"→",ArrowUp:"↑",ArrowDown:"↓"};function Cw(n){return n==="Escape"?"Esc":n in Jm?Jm[n]:n.length===1?n.toUpperCase():n}function jm(){let{source:n}=ye(),[e,t]=Gn(!1),i=n.baking.value;if(i.kind==="settled")return null;if(i.kind==="running"){let r=Math.round(100*i.share);return v("div",{class:"bake-offer",role:"status",children:[v("span",{children:"Baking"}),v("progress",{max:100,value:r,"aria-label":"Baking"}),v("span",{children:[r," %"]})]})}return e?null:v("aside",{class:"bake-offer","aria-label":"Bake",children:[v("span",{children:i.stale?"This run was trained on since it was baked.":"Baked, its colours would follow the light."}),v(Ge,{label:"Bake now",kind:"solid",onPress:()=>n.bake(),children:"Bake now"}),v(Ge,{label:"Not now",icon:"close",onPress:()=>t(!0)})]})}function Qm({body:n,motion:e,frame:t},i,r){let s=$n(e?e.poseAt(t):n.restPose());for(let[o,a]of Object.entries(i)){let l=n.jointNames.indexOf(o);l>=0&&s.rotations.set(Yn(a),4*l)}return r.forEach((o,a)=>{s.trans[a]+=o}),s}function bs(n,e){return or(Mt(n.rotations,e))}function eg(n,e,t){let i={};return n.jointNames.forEach((r,s)=>{[0,1,2,3].every(a=>e.rotations[4*s+a]===t.rotations[4*s+a])||(i[r]=bs(t,s))}),i}function tg(n,e){let t={};return n.jointNames.forEach((i,r)=>{let s=n.jointNames.indexOf(Wm(i));if(n.parents[r]<0||s<0)return;let[o,a,l]=bs(e,s);t[i]=[o,-a,-l]}),t}var Pw={collar:.15,spine1:.5,spine2:.5,spine3:.5},Iw=24,Lw=5e-4,Dw=.12,Bu=.06;function zu(n,e){let t=[];for(let r=n.parents[e];r>=0&&!(n.parents[r]<0||(t.unshift(r),Nw(n.jointNames[r])));r=n.parents[r]);if(t.length===0)return null;let i=t.map(r=>Pw[n.jointNames[r].replace(/^(left|right)_/,"")]??1);return{joints:t,ease:i,end:e}}function ig(n,e,t,i,r){let s=i.joints.map(a=>Fw(n.jointNames[a],bs(e,a))),o=$n(e);for(let a=0;a<Iw;a++){let{positions:l,rotations:c}=n.joints(o,t),h=Bw(ng(r,Ct(l,i.end)),Dw);if(rg(h)<Lw)break;let f=i.joints.map(u=>ng(Ct(l,i.end),Ct(l,u))),d=kw(Ow(f,i.ease),h);i.joints.forEach((u,g)=>{let _=Vu(zw(f[g],d),i.ease[g]),p=Mt(c,n.parents[u]),m=li(Xc(p),li(Yn(_),p)),S=li(m,Mt(o.rotations,u));o.rotations.set(Yn(Uw(or(S),s[g])),4*u)})}return o}function Nw(n){return/collar|hip|spine1|(index|middle|ring|pinky|thumb)1/.test(n)}function Fw(n,e){let{low:t,high:i}=oc(n);return{low:t.map((r,s)=>Math.min(r,e[s])),high:i.map((r,s)=>Math.max(r,e[s]))}}function Uw(n,{low:e,high:t}){return n.map((i,r)=>Math.min(Math.max(i,e[r]),t[r]))}function Ow(n,e){let t=[Bu**2,0,0,Bu**2,0,Bu**2];return n.forEach(([i,r,s],o)=>{let a=i*i+r*r+s*s;[a-i*i,-i*r,-i*s,a-r*r,-r*s,a-s*s].forEach((c,h)=>{t[h]+=e[o]*c})}),t}function kw([n,e,t,i,r,s],[o,a,l]){let c=[i*s-r*r,t*r-e*s,e*r-t*i,n*s-t*t,e*t-n*r,n*i-e*e],[h,f,d,u,g,_]=c,p=n*h+e*f+t*d;return Vu([h*o+f*a+d*l,f*o+u*a+g*l,d*o+g*a+_*l],1/p)}var ng=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],Vu=([n,e,t],i)=>[n*i,e*i,t*i],rg=([n,e,t])=>Math.hypot(n,e,t),Bw=(n,e)=>Vu(n,Math.min(1,e/(rg(n)||1))),zw=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function sg(n,e,t,i){let r=1/Gu(n,e),{elements:s}=n.camera.matrixWorld,o=a=>t*r*s[a]-i*r*s[4+a];return[o(0),o(1),o(2)]}function Gu(n,e){let{elements:t}=n.camera.matrixWorld,i=[e[0]+.05*t[0],e[1]+.05*t[1],e[2]+.05*t[2]],[r,s]=[n.screenOf(e),n.screenOf(i)];return r&&s?Math.max(Math.hypot(s.x-r.x,s.y-r.y)/.05,1):1}function ac({x:n,y:e,width:t,height:i}){return{left:`${n}px`,top:`${e}px`,width:`${t}px`,height:`${i}px`}}var Vw=["x","y","z"],Gw=54,Ss=48;function og({joint:n}){let{engine:e,avatar:t,poser:i,pose:r,stats:s}=ye();s.value;let o=lt(null),a=t.value.body.jointNames[n],{positions:l,rotations:c}=e.joints(0),h=Ct(l,n),f=Math.min(Gw,.12*e.canvas.clientHeight),d=f/Gu(e,h),u=Mt(c,n),g=(m,S)=>E=>{E.stopPropagation();let M=E.currentTarget;M.setPointerCapture(E.pointerId);let{left:R,top:T}=M.ownerSVGElement.getBoundingClientRect(),y=qw(S,E.clientX-R,E.clientY-T),[w,U]=[S[(y+Ss-1)%Ss],S[(y+1)%Ss]],I=4*Math.PI/Ss,D=[(U.x-w.x)/I,(U.y-w.y)/I],z=Mt(r.peek().rotations,n);o.current={axis:m,from:z,pointer:[E.clientX,E.clientY],tangent:D},i.begin()},_=m=>{let S=o.current;if(!S)return;let[E,M]=S.tangent,T=((m.clientX-S.pointer[0])*E+(m.clientY-S.pointer[1])*M)/Math.max(E*E+M*M,f*f*.05);i.setTurn(a,or(li(S.from,Yn(Ww(S.axis,T)))))},p=()=>{o.current=null};return v("g",{class:"rings",children:Vw.map((m,S)=>{let E=Hw(S).map(R=>e.screenOf(Xw(h,sr(u,R),d)));if(!E.every(R=>R!==null))return null;let M=`M${E.map(({x:R,y:T})=>`${R.toFixed(1)} ${T.toFixed(1)}`).join("L")}Z`;return v("g",{"data-axis":m,onPointerDown:g(S,E),onPointerMove:_,onPointerUp:p,onPointerCancel:p,children:[v("path",{class:"ring-reach",d:M}),v("path",{class:"ring-line",d:M})]},m)})})}function Hw(n){return Array.from({length:Ss},(e,t)=>{let i=2*Math.PI*t/Ss,r=[0,0,0];return r[(n+1)%3]=Math.cos(i),r[(n+2)%3]=Math.sin(i),r})}function Ww(n,e){return[n===0?e:0,n===1?e:0,n===2?e:0]}function Xw(n,e,t){return[n[0]+t*e[0],n[1]+t*e[1],n[2]+t*e[2]]}function qw(n,e,t){let i=n.map(r=>Math.hypot(r.x-e,r.y-t));return i.indexOf(Math.min(...i))}var Yw=3;function lg(){let n=ye(),{avatar:e,engine:t,state:i,stats:r,poser:s,pose:o}=n,a=lt(null);r.value;let l=e.value?.body;if(!i.posing.value||!l||!o.value)return null;let{positions:c}=t.joints(0),h=_=>Ct(c,_),f=_=>p=>{p.currentTarget.setPointerCapture(p.pointerId);let m=[p.clientX,p.clientY];a.current={joint:_,chain:zu(l,_),from:o.peek(),start:h(_),shift:i.shift.peek(),pointer:m,moved:!1}},d=_=>{let p=a.current;if(!p)return;let[m,S]=[_.clientX-p.pointer[0],_.clientY-p.pointer[1]];if(!p.moved&&Math.hypot(m,S)<Yw)return;p.moved||s.begin(),p.moved=!0;let E=sg(t,p.start,m,S);p.chain?s.drag(p.chain,p.from,ag(p.start,E)):s.setShift(ag(p.shift,E))},u=()=>{let _=a.current;if(a.current=null,_&&!_.moved){let p=l.jointNames[_.joint];i.joint.value=i.joint.peek()===p?null:p}},g=l.jointNames.indexOf(i.joint.value??"");return v("svg",{class:"handles","aria-hidden":"true",children:[l.jointNames.map((_,p)=>{let m=t.screenOf(h(p));return m?v("g",{class:"handle","data-joint":_,"data-chosen":p===g||void 0,"data-taken":_ in i.edits.value||void 0,transform:`translate(${m.x} ${m.y})`,onPointerDown:f(p),onPointerMove:d,onPointerUp:u,onPointerCancel:u,children:[v("title",{children:xs(_)}),v("circle",{class:"handle-reach",r:13}),v("circle",{class:"handle-dot",r:zu(l,p)?5:7})]},_):null}),g>=0&&v(og,{joint:g})]})}var ag=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];function cg(){let{photographs:n,state:e,engine:t,stats:i}=ye(),r=n.comparison.value,s=e.comparison.value;i.value;let o=t.pictureRect();if(!r||!o||s==="off")return null;let a=s==="wipe"?`inset(0 ${100*(1-e.wipe.value)}% 0 0)`:void 0;return v("div",{class:"photograph","data-mode":s,style:ac(o),children:[v($w,{comparison:r,showsDifference:s==="difference",style:{opacity:s==="opacity"?e.opacity.value:1,clipPath:a}}),s==="wipe"&&v(Zw,{})]})}function $w({comparison:n,showsDifference:e,style:t}){let i=lt(null),{photograph:r,measured:s}=n;return St(()=>{let o=i.current?.getContext("2d"),a=e?s?.difference:new ImageData(new Uint8ClampedArray(r.data),r.width);o&&a&&o.putImageData(a,0,0)},[r,s,e]),v("canvas",{ref:i,width:r.width,height:r.height,style:t})}function Zw(){let{state:n}=ye(),e=t=>{let i=t.currentTarget;if(!i.hasPointerCapture(t.pointerId))return;let{left:r,width:s}=i.parentElement.getBoundingClientRect();n.wipe.value=Math.min(Math.max((t.clientX-r)/s,0),1)};return v("div",{class:"wipe-handle",style:{left:`${100*n.wipe.value}%`},onPointerDown:t=>t.currentTarget.setPointerCapture(t.pointerId),onPointerMove:e})}function lc(){let{engine:n,stats:e,other:t}=ye();e.value;let{clientWidth:i,clientHeight:r}=n.canvas,s={x:0,y:0,width:i/(t.value?2:1),height:r};return ac(n.pictureRect()??s)}function hg(){let{refining:n,state:e}=ye(),t=n.status.value,i=lc();if(t.kind!=="done"||!t.picture||n.side.value==="before")return null;let r=`brightness(${2**e.exposure.value})`;return v("img",{class:"stage-picture",src:t.picture,alt:"The refined avatar",style:{...i,filter:r}})}var Jw=[{value:"before",label:"Before"},{value:"after",label:"After"}];function ug(){let{refining:n}=ye();return n.comparable.value?v("div",{class:"refined-sides",children:v(ri,{label:"Refined",value:n.side.value,options:Jw,onChange:e=>n.compare(e)})}):null}function dg(){let{source:n}=ye(),e=n.stream?.picture.value??null,t=lt(null),i=lc();return St(()=>{e&&t.current?.getContext("2d")?.drawImage(e,0,0)},[e]),e?v("canvas",{class:"stage-picture",ref:t,width:e.width,height:e.height,style:i}):null}function fg(){let n=ye(),{engine:e}=n,t=lt(null);St(()=>{let r=e.canvas;return t.current?.prepend(r),()=>r.remove()},[e]);let i=n.avatar.value!==null;return v("main",{class:"stage",ref:t,"aria-label":"Avatar",children:[i&&v($e,{children:[v(dg,{}),v(hg,{}),v(cg,{}),v(lg,{}),v(jm,{}),v(ug,{}),v(jw,{}),v(Qw,{}),v(e1,{})]}),!i&&v(Kw,{})]})}function Kw(){let{source:n}=ye(),[e,t]=[n.trouble.value,n.training.value];return v("div",{class:"loading",role:"status",children:[v("span",{class:"loading-bar","aria-hidden":"true"}),v("p",{children:e??(t?"The avatar appears with the first checkpoint":"Loading the avatar")})]})}function jw(){let n=ye(),e=n.snapped.value,t=n.photographs.comparison.value?.measured?.scores;return e===null?null:v("div",{class:"camera-badge",role:"group","aria-label":"Camera",children:[v(Ge,{label:"Camera before",icon:"previous",shortcut:"Shift+V",onPress:()=>n.snapBy(-1)}),v("span",{children:["Camera ",e,t?.person!=null&&v("b",{children:[t.person.toFixed(1)," dB"]})]}),v(Ge,{label:"Next camera",icon:"next",shortcut:"V",onPress:()=>n.snapBy(1)}),v(Ge,{label:"Leave the camera",icon:"close",shortcut:"Esc",onPress:()=>n.snap(null)})]})}function Qw(){let{other:n,source:e,state:t}=ye();if(!n.value)return null;let[i,...r]=e.runs.value;return v("div",{class:"split-labels",children:[v("span",{children:i?.name}),v("span",{children:r.find(({id:s})=>s===t.second.value)?.name})]})}function e1(){let{stats:n,state:e}=ye();if(!n.value)return null;let{fps:t,drawn:i}=n.value;return v("div",{class:"speed","aria-hidden":"true",children:[i.toLocaleString("en")," Gaussians",e.playing.value&&` · ${Math.round(t)} fps`]})}function pg(){let{notices:n}=ye();return v("div",{class:"toasts",role:"status","aria-live":"polite",children:n.shown.value.map(({id:e,kind:t,text:i})=>v("div",{class:`toast ${t}`,role:t==="error"?"alert":void 0,children:[v(Yt,{name:t==="error"?"warning":"check"}),v("span",{children:i}),v(Ge,{label:"Dismiss",icon:"close",onPress:()=>n.dismiss(e)})]},e))})}var t1=[{value:"1",label:"1×"},{value:"2",label:"2×"},{value:"4",label:"4×"}];function mg(){let n=ye(),{transparent:e,scale:t}=n.pictures,[i,r]=Gn(!1),s=lt(null);return St(()=>{if(!i)return;let o=a=>!s.current?.contains(a.target)&&r(!1);return addEventListener("pointerdown",o),()=>removeEventListener("pointerdown",o)},[i]),v("div",{class:"menu",ref:s,onKeyDown:o=>{o.key!=="Escape"||!i||(o.stopPropagation(),r(!1),s.current?.querySelector("button")?.focus())},children:[v(Ge,{label:"Save a picture",icon:"camera",pressed:i,onPress:()=>r(!i)}),i&&v("div",{class:"popover",role:"dialog","aria-label":"Save a picture",children:[v(Wn,{label:"Transparent background",on:e.value,onChange:o=>{e.value=o}}),v(ri,{label:"Size",value:String(t.value),options:t1,onChange:o=>{t.value=Number(o)}}),v(Ge,{label:"Save PNG",kind:"primary",shortcut:"S",onPress:()=>{r(!1),n.savePicture()},children:"Save PNG"})]})]})}var n1={connecting:"Connecting…",open:"Live",lost:"Connection lost: trying again…"};function gg(){let n=ye(),{page:e,pictures:t}=n,i=t.recording.value,r=n.avatar.value;return v("header",{class:"top-bar",children:[v("div",{class:"brand",children:[v(o1,{}),v("h1",{children:r?.name??"actor3d"}),v(r1,{}),v(s1,{})]}),v("div",{class:"tools",role:"toolbar","aria-label":"Share",children:[i&&v("span",{class:"recorded",children:i1(t.recorded.value)}),v(mg,{}),v(Ge,{label:i?"End recording":"Record a video",icon:i?"stop":"record",shortcut:"W",pressed:i,onPress:()=>n.toggleRecording()}),v(Ge,{label:"Copy link",icon:"link",shortcut:"K",onPress:()=>{n.copyLink()}}),v("span",{class:"divider"}),v(Ge,{label:e.shade.value==="dark"?"Light theme":"Dark theme",icon:e.shade.value==="dark"?"sun":"moon",shortcut:"T",onPress:()=>e.nextTheme()}),v(Ge,{label:"Keyboard shortcuts",icon:"help",shortcut:"?",onPress:()=>{e.shortcuts.value=!0}}),v(Ge,{label:e.tab.value===null?"Show the panel":"Hide the panel",icon:"panel",shortcut:"\\",pressed:e.tab.value!==null,onPress:()=>e.togglePanel()})]})]})}var i1=n=>`${Math.floor(n/60)}:${String(n%60).padStart(2,"0")}`;function r1(){let{source:n}=ye();if(!n.connection)return null;let e=n.connection.value;return v("span",{class:"connection","data-state":e,role:"status",children:v("span",{class:"words",children:n1[e]})})}function s1(){let{source:n}=ye(),e=n.training.value;if(!e)return null;let t=Math.round(100*e.step/Math.max(e.total,1));return v("span",{class:"training",title:`${e.stage}: step ${e.step} of ${e.total}`,children:[v("span",{class:"words",children:["Training the ",e.stage,":"]})," ",t," %"]})}function o1(){return v("svg",{class:"mark",viewBox:"0 0 24 24","aria-hidden":"true",children:[v("ellipse",{cx:"12",cy:"5.4",rx:"2.7",ry:"3.1"}),v("ellipse",{cx:"12",cy:"13",rx:"3.1",ry:"5.2",opacity:".85"}),v("ellipse",{cx:"6.4",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(28 6.4 11)",opacity:".6"}),v("ellipse",{cx:"17.6",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(-28 17.6 11)",opacity:".6"}),v("ellipse",{cx:"9.6",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(8 9.6 20)",opacity:".7"}),v("ellipse",{cx:"14.4",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(-8 14.4 20)",opacity:".7"})]})}var a1={idle:"Refine",running:"Cancel",done:"Refined"};function yg(){let{refining:n}=ye();if(!n.possible.value)return null;let e=n.status.value,t=e.kind==="running"?e.share:e.kind==="done"?1:0;return v("div",{class:"refine","data-state":e.kind,style:{"--share":t},children:[v(Ge,{label:e.kind==="running"?"Cancel refining":"Refine this pose with the full sampler",kind:"solid",shortcut:"R",onPress:()=>e.kind==="running"?n.cancel():void n.refine(),children:[e.kind==="running"?v(l1,{share:t}):v(Yt,{name:e.kind==="done"?"check":"refine"}),v("span",{class:"refine-label",children:a1[e.kind]})]}),v("span",{class:"visually-hidden",role:"status",children:e.kind==="running"?"Refining":e.kind==="done"?"Refined":""})]})}var vg=2*Math.PI*7;function l1({share:n}){return v("svg",{class:"icon ring",viewBox:"0 0 20 20",role:"progressbar","aria-label":"Refining","aria-valuenow":Math.round(100*n),children:[v("circle",{cx:"10",cy:"10",r:"7",opacity:".25"}),v("circle",{cx:"10",cy:"10",r:"7","stroke-dasharray":vg,"stroke-dashoffset":vg*(1-n),transform:"rotate(-90 10 10)"})]})}function _g(){let{motion:n,state:e,player:t}=ye(),{count:i,fps:r}=n.value??{count:1,fps:30},s=Math.min(Math.round(e.frame.value),i-1),o=a=>(a/r).toFixed(2);return v("div",{class:"timeline",children:[v("input",{type:"range",min:0,max:Math.max(i-1,1),step:1,value:s,disabled:i<2,"aria-label":"Frame","aria-valuetext":`Frame ${s+1} of ${i}, ${o(s)} seconds`,style:{"--to":i>1?s/(i-1):0,"--ticks":i>1?i-1:1},onInput:a=>t.seek(a.currentTarget.valueAsNumber)}),v("div",{class:"timeline-numbers","aria-hidden":"true",children:[v("span",{children:[v("b",{children:s+1})," / ",i]}),v("span",{children:[o(s)," / ",o(i-1)," s"]})]})]})}function xg(){let n=ye(),{state:e,player:t}=n,i=(n.motion.value?.count??1)<2;return v("footer",{class:"transport","aria-label":"Playback",children:[v("div",{class:"transport-buttons",children:[v(Ge,{label:"One frame back",icon:"previous",shortcut:",",disabled:i,onPress:()=>t.step(-1)}),v(Ge,{label:e.playing.value?"Pause":"Play",icon:e.playing.value?"pause":"play",shortcut:"Space",kind:"primary",disabled:i,onPress:()=>t.toggle()}),v(Ge,{label:"One frame on",icon:"next",shortcut:".",disabled:i,onPress:()=>t.step(1)})]}),v(_g,{}),v("div",{class:"transport-choices",children:[v(c1,{}),v(u1,{}),v(h1,{}),v(Ge,{label:"Loop",icon:"loop",shortcut:"L",pressed:e.loop.value,onPress:()=>{e.loop.value=!e.loop.peek()}}),v(yg,{})]})]})}function c1(){let n=ye(),e=n.motions.value.map(s=>({value:s.name,label:s.name,note:`${(s.count/s.fps).toFixed(1)} s${s.heldOut?", unseen":""}`})),t=n.motions.value.map(s=>s.name),r=n.source.library.value.filter(s=>!t.includes(s)).map(s=>({value:s,label:s,note:/shipped/.test(s)?void 0:"shipped"}));return v(Er,{label:"Clip",value:n.state.clip.value,options:[...e,...r,{value:null,label:"Rest pose"}],onChange:s=>{n.chooseClip(s)},above:!0})}function h1(){let{state:n}=ye();return v(Er,{label:"Speed",value:n.speed.value,options:vs.map(e=>({value:e,label:`${e}×`})),onChange:e=>{n.speed.value=e},above:!0})}function u1(){let n=ye(),e=lt(null);return v($e,{children:[v(Ge,{label:"Open a motion file",icon:"upload",onPress:()=>e.current?.click()}),v("input",{ref:e,type:"file",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",multiple:!0,onChange:async t=>{let i=t.currentTarget;await n.openMotions(i.files??[]),i.value=""}})]})}function bg({viewer:n}){let{page:e}=n;return St(()=>{let t=i=>{let r=bm(i);r&&(i.preventDefault(),n.attempt(()=>r.run(n)))};return addEventListener("keydown",t),addEventListener("click",Nu),()=>{removeEventListener("keydown",t),removeEventListener("click",Nu)}},[n]),v(Fu.Provider,{value:n,children:v(Sm,{children:[v("div",{class:"page","data-panel":e.tab.value===null?"closed":"open","data-embedded":e.embedded||void 0,children:[!e.embedded&&v(gg,{}),v(fg,{}),!e.embedded&&v(Zm,{}),v(xg,{})]}),v(pg,{}),v(Km,{}),v(Mm,{})]})})}function Sg({problem:n}){let e=n instanceof Tn&&n.code==="no-webgl2";return v("div",{class:"fatal",children:v("div",{role:"alert",children:[v(Yt,{name:"warning"}),v("h1",{children:e?"This browser cannot draw the avatar":"The avatar cannot be shown"}),v("p",{children:n.message})]})})}var Tr={REFINED:1,STREAMED:2,GAUSSIANS:3,POSE:4,REFINE:5,STREAM:6},Hu=16;function Mg({kind:n,run:e,id:t,size:i,payload:r}){let s=new Uint8Array(Hu+r.byteLength),o=new DataView(s.buffer);return o.setUint8(0,n),o.setUint8(1,e),o.setUint32(4,t,!0),i.forEach((a,l)=>o.setUint32(8+4*l,a,!0)),s.set(new Uint8Array(r),Hu),s.buffer}function wg(n){let e=new DataView(n);return{kind:e.getUint8(0),run:e.getUint8(1),id:e.getUint32(4,!0),size:[e.getUint32(8,!0),e.getUint32(12,!0)],payload:n.slice(Hu)}}function cc(n,e,{pose:t,betas:i,camera:r},s){let{R:o,t:a,K:l,width:c,height:h}=r,f=new TextEncoder().encode(JSON.stringify({betas:i,camera:{R:o,t:a,K:l,width:c,height:h},...s})),d=new Uint8Array(Bo(t)),u=new Uint8Array(d.length+f.length);return u.set(d),u.set(f,d.length),Mg({kind:n,run:0,id:e,size:[t.rotations.length/4,0],payload:u.buffer})}var hc=class{constructor(e,t){this.socket=e;this.nextId=t}socket;nextId;running=null;refine(e,t){this.giveUp("A newer pose is refined instead.");let i=this.nextId();return new Promise((r,s)=>{this.running={id:i,progress:t,resolve:r,reject:s,answer:{picture:null,gaussians:null}},this.socket.send(cc(Tr.REFINE,i,e,{finish:"3d",seed:0}))||this.giveUp("The server cannot be reached: refine once it is back.")})}cancel(){this.running&&this.socket.send({type:"cancel"}),this.giveUp("Refining was given up.")}lost(){this.giveUp("The connection to the server was lost while it refined.")}onMessage({type:e,id:t,done:i,total:r,message:s}){let{running:o}=this;!o||t!==o.id||(e==="progress"?o.progress(Number(i)/Math.max(Number(r),1)):e==="failed"?this.giveUp(String(s)):e==="cancelled"?this.giveUp("The server gave refining up for a newer request."):e==="done"&&(this.running=null,o.resolve(o.answer)))}onPacket({kind:e,id:t,payload:i}){!this.running||t!==this.running.id||(e===Tr.REFINED&&(this.running.answer.picture=new Blob([i],{type:"image/png"})),e===Tr.GAUSSIANS&&(this.running.answer.gaussians=i))}giveUp(e){let{running:t}=this;this.running=null,t?.reject(new Error(e))}};var d1=85,uc=class{constructor(e,t){this.socket=e;this.nextId=t}socket;nextId;picture=Te(null);mode=Te("repose");asked=null;next=null;show(e,t){this.next={request:e,background:t},this.ask()}stop(){this.next=null,this.asked!==null&&this.socket.send({type:"cancel"}),this.asked=null,this.picture.peek()?.close(),this.picture.value=null}lost(){this.asked=null}onMessage({type:e,id:t}){t!==this.asked||e!=="failed"&&e!=="cancelled"||(this.asked=null,this.ask())}onPacket({kind:e,id:t,payload:i}){e===Tr.STREAMED&&t===this.asked&&this.take(t,i)}async take(e,t){let i=await createImageBitmap(new Blob([t],{type:"image/jpeg"}));if(e!==this.asked)return i.close();this.picture.peek()?.close(),this.picture.value=i,this.socket.send({type:"drawn",id:e}),this.asked=null,this.ask()}ask(){if(!this.next||this.asked!==null)return;let{request:e,background:t}=this.next,i=this.nextId();this.socket.send(cc(Tr.STREAM,i,e,{background:t,quality:d1}))&&(this.next=null,this.asked=i)}};var Ag=500,f1=8e3,dc=class{constructor(e,t){this.url=e;this.listener=t;this.open(),addEventListener("online",()=>this.connection.peek()==="lost"&&this.open())}url;listener;connection=Te("connecting");line=null;wait=Ag;send(e){return this.line?.readyState!==WebSocket.OPEN?!1:(this.line.send(e instanceof ArrayBuffer?e:JSON.stringify(e)),!0)}open(){let e=new WebSocket(this.url);this.line=e,e.binaryType="arraybuffer",e.onopen=()=>{this.wait=Ag,this.connection.value="open"},e.onmessage=({data:t})=>this.receive(t),e.onclose=()=>{this.line===e&&(this.line=null,this.connection.value="lost",this.listener.onLost(),setTimeout(()=>this.line??this.open(),this.wait),this.wait=Math.min(2*this.wait,f1))}}receive(e){if(typeof e=="string")return this.listener.onMessage(JSON.parse(e));this.listener.onPacket(wg(e))}};var Ms=class extends Error{constructor(t,i,r){super(t);this.fields=i;this.wanted=r}fields;wanted;name="FlagsWanted"};var fc=class{runs=Te([]);training=Te(null);trouble=Te(null);refiner=Te(null);motionKinds="SMPL or AMASS .npz, BVH, and whatever else the server reads";connection;stream;baking=Te({kind:"settled"});library=Te([]);socket;bakeBefore=null;serverRefiner;lastId=0;constructor(){let e=new URL("api/socket",location.href);e.protocol=e.protocol.replace("http","ws"),e.hash="";let t=new dc(e.href,{onMessage:r=>this.receive(r),onPacket:r=>{this.serverRefiner.onPacket(r),this.stream.onPacket(r)},onLost:()=>{this.serverRefiner.lost(),this.stream.lost()}});this.socket=t;let i=()=>++this.lastId;this.connection=t.connection,this.serverRefiner=new hc(t,i),this.stream=new uc(t,i)}async pack({id:e,revision:t}){return(await Wu(`api/runs/${e}/avatar?revision=${t}`)).arrayBuffer()}photograph=async(e,t)=>{let i=`${encodeURIComponent(e)}/${t}`,[r,s]=await Promise.all([Eg(`api/runs/0/photo/${i}`),Eg(`api/runs/0/mask/${i}`)]);if(!r)return null;if(s?.data.length===r.data.length)for(let o=0;o<r.data.length;o+=4)r.data[o+3]=s.data[o];return r};async readMotion(e,t,i={}){let r={method:"POST",body:e,headers:{"X-Actor3d":"1"}},s=await Wu(`api/runs/0/motion?${new URLSearchParams({...i,name:e.name})}`,r);return Is(await s.arrayBuffer(),t.body)}bake(){this.socket.send({type:"bake",run:0})?this.baking.value={kind:"running",share:0}:this.trouble.value="The server cannot be reached: bake once it is back."}async libraryMotion(e,t){let i=await Wu(`api/runs/0/library/${encodeURIComponent(e)}`);return Is(await i.arrayBuffer(),t.body)}receive(e){this.serverRefiner.onMessage(e),this.stream.onMessage(e),e.type==="hello"?this.greet(e.runs):e.type==="avatar"?this.renew(e):e.type==="trouble"?this.trouble.value=String(e.message):e.type==="baking"&&e.run===0?this.baking.value={kind:"running",share:Number(e.done)/Math.max(Number(e.total),1)}:e.type==="unbaked"&&e.run===0?(this.showBake(this.bakeBefore),this.trouble.value=String(e.message)):e.type==="training"&&e.run===0&&(this.training.value=e.finished?null:e)}greet(e){this.runs.value=e.map(({index:t,name:i,revision:r})=>({id:String(t),name:i,revision:r})),this.training.value=e[0]?.training??null,this.trouble.value=e[0]?.trouble??null,this.refiner.value=e[0]?.refine?this.serverRefiner:null,this.stream.mode.value=e[0]?.stream??"repose",this.library.value=e[0]?.library??[],this.showBake(e[0]?.bake??null)}showBake(e){this.bakeBefore=e;let t=e==="missing"||e==="stale";this.baking.value=t?{kind:"wanted",stale:e==="stale"}:{kind:"settled"}}renew({run:e,revision:t,refine:i,bake:r}){this.trouble.value=null,e===0&&(this.refiner.value=i?this.serverRefiner:null,this.showBake(r)),this.runs.value=this.runs.peek().map(s=>s.id===String(e)?{...s,revision:t}:s)}};async function Wu(n,e={}){let t;try{t=await fetch(n,e)}catch{throw new Error("The server cannot be reached.")}if(t.ok)return t;let{error:i,fields:r,wanted:s}=await t.json().catch(()=>({})),o=i??`The server answered ${t.status} ${t.statusText}.`;throw r?new Ms(o,r,s??[]):new Error(o)}async function Eg(n){let e=await fetch(n).catch(()=>null);if(!e?.ok)return null;let t=await createImageBitmap(await e.blob(),{colorSpaceConversion:"none"}),i=new OffscreenCanvas(t.width,t.height).getContext("2d",{willReadFrequently:!0});i.drawImage(t,0,0);let{width:r,height:s}=t;return t.close(),i.getImageData(0,0,r,s)}var Sn=Uint8Array,ws=Uint16Array,p1=Int32Array,Tg=new Sn([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Rg=new Sn([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),m1=new Sn([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),Cg=function(n,e){for(var t=new ws(31),i=0;i<31;++i)t[i]=e+=1<<n[i-1];for(var r=new p1(t[30]),i=1;i<30;++i)for(var s=t[i];s<t[i+1];++s)r[s]=s-t[i]<<5|i;return{b:t,r}},Pg=Cg(Tg,2),Ig=Pg.b,g1=Pg.r;Ig[28]=258,g1[258]=28;var Lg=Cg(Rg,0),v1=Lg.b,_D=Lg.r,$u=new ws(32768);for(it=0;it<32768;++it)Ei=(it&43690)>>1|(it&21845)<<1,Ei=(Ei&52428)>>2|(Ei&13107)<<2,Ei=(Ei&61680)>>4|(Ei&3855)<<4,$u[it]=((Ei&65280)>>8|(Ei&255)<<8)>>1;var Ei,it,To=(function(n,e,t){for(var i=n.length,r=0,s=new ws(e);r<i;++r)n[r]&&++s[n[r]-1];var o=new ws(e);for(r=1;r<e;++r)o[r]=o[r-1]+s[r-1]<<1;var a;if(t){a=new ws(1<<e);var l=15-e;for(r=0;r<i;++r)if(n[r])for(var c=r<<4|n[r],h=e-n[r],f=o[n[r]-1]++<<h,d=f|(1<<h)-1;f<=d;++f)a[$u[f]>>l]=c}else for(a=new ws(i),r=0;r<i;++r)n[r]&&(a[r]=$u[o[n[r]-1]++]>>15-n[r]);return a}),Ro=new Sn(288);for(it=0;it<144;++it)Ro[it]=8;var it;for(it=144;it<256;++it)Ro[it]=9;var it;for(it=256;it<280;++it)Ro[it]=7;var it;for(it=280;it<288;++it)Ro[it]=8;var it,Dg=new Sn(32);for(it=0;it<32;++it)Dg[it]=5;var it;var y1=To(Ro,9,1);var _1=To(Dg,5,1),Xu=function(n){for(var e=n[0],t=1;t<n.length;++t)n[t]>e&&(e=n[t]);return e},Xn=function(n,e,t){var i=e/8|0;return(n[i]|n[i+1]<<8)>>(e&7)&t},qu=function(n,e){var t=e/8|0;return(n[t]|n[t+1]<<8|n[t+2]<<16)>>(e&7)},x1=function(n){return(n+7)/8|0},Ju=function(n,e,t){return(e==null||e<0)&&(e=0),(t==null||t>n.length)&&(t=n.length),new Sn(n.subarray(e,t))};var b1=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],bn=function(n,e,t){var i=new Error(e||b1[n]);if(i.code=n,Error.captureStackTrace&&Error.captureStackTrace(i,bn),!t)throw i;return i},S1=function(n,e,t,i){var r=n.length,s=i?i.length:0;if(!r||e.f&&!e.l)return t||new Sn(0);var o=!t,a=o||e.i!=2,l=e.i;o&&(t=new Sn(r*3));var c=function(Pe){var Qe=t.length;if(Pe>Qe){var rt=new Sn(Math.max(Qe*2,Pe));rt.set(t),t=rt}},h=e.f||0,f=e.p||0,d=e.b||0,u=e.l,g=e.d,_=e.m,p=e.n,m=r*8;do{if(!u){h=Xn(n,f,1);var S=Xn(n,f+1,3);if(f+=3,S)if(S==1)u=y1,g=_1,_=9,p=5;else if(S==2){var T=Xn(n,f,31)+257,y=Xn(n,f+10,15)+4,w=T+Xn(n,f+5,31)+1;f+=14;for(var U=new Sn(w),I=new Sn(19),D=0;D<y;++D)I[m1[D]]=Xn(n,f+D*3,7);f+=y*3;for(var z=Xu(I),W=(1<<z)-1,L=To(I,z,1),D=0;D<w;){var X=L[Xn(n,f,W)];f+=X&15;var E=X>>4;if(E<16)U[D++]=E;else{var Y=0,G=0;for(E==16?(G=3+Xn(n,f,3),f+=2,Y=U[D-1]):E==17?(G=3+Xn(n,f,7),f+=3):E==18&&(G=11+Xn(n,f,127),f+=7);G--;)U[D++]=Y}}var te=U.subarray(0,T),H=U.subarray(T);_=Xu(te),p=Xu(H),u=To(te,_,1),g=To(H,p,1)}else bn(1);else{var E=x1(f)+4,M=n[E-4]|n[E-3]<<8,R=E+M;if(R>r){l&&bn(0);break}a&&c(d+M),t.set(n.subarray(E,R),d),e.b=d+=M,e.p=f=R*8,e.f=h;continue}if(f>m){l&&bn(0);break}}a&&c(d+131072);for(var Q=(1<<_)-1,ee=(1<<p)-1,xe=f;;xe=f){var Y=u[qu(n,f)&Q],Ie=Y>>4;if(f+=Y&15,f>m){l&&bn(0);break}if(Y||bn(2),Ie<256)t[d++]=Ie;else if(Ie==256){xe=f,u=null;break}else{var Z=Ie-254;if(Ie>264){var D=Ie-257,de=Tg[D];Z=Xn(n,f,(1<<de)-1)+Ig[D],f+=de}var _e=g[qu(n,f)&ee],Re=_e>>4;_e||bn(3),f+=_e&15;var H=v1[Re];if(Re>3){var de=Rg[Re];H+=qu(n,f)&(1<<de)-1,f+=de}if(f>m){l&&bn(0);break}a&&c(d+131072);var pe=d+Z;if(d<H){var Ue=s-H,_t=Math.min(H,pe);for(Ue+d<0&&bn(3);d<_t;++d)t[d]=i[Ue+d]}for(;d<pe;++d)t[d]=t[d-H]}}e.l=u,e.p=xe,e.b=d,e.f=h,u&&(h=1,e.m=_,e.d=g,e.n=p)}while(!h);return d!=t.length&&o?Ju(t,0,d):t.subarray(0,d)};var M1=new Sn(0);var si=function(n,e){return n[e]|n[e+1]<<8},Nn=function(n,e){return(n[e]|n[e+1]<<8|n[e+2]<<16|n[e+3]<<24)>>>0},Yu=function(n,e){return Nn(n,e)+Nn(n,e+4)*4294967296};function w1(n,e){return S1(n,{i:2},e&&e.out,e&&e.dictionary)}var Zu=typeof TextDecoder<"u"&&new TextDecoder,A1=0;try{Zu.decode(M1,{stream:!0}),A1=1}catch{}var E1=function(n){for(var e="",t=0;;){var i=n[t++],r=(i>127)+(i>223)+(i>239);if(t+r>n.length)return{s:e,r:Ju(n,t-1)};r?r==3?(i=((i&15)<<18|(n[t++]&63)<<12|(n[t++]&63)<<6|n[t++]&63)-65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):r&1?e+=String.fromCharCode((i&31)<<6|n[t++]&63):e+=String.fromCharCode((i&15)<<12|(n[t++]&63)<<6|n[t++]&63):e+=String.fromCharCode(i)}};function T1(n,e){if(e){for(var t="",i=0;i<n.length;i+=16384)t+=String.fromCharCode.apply(null,n.subarray(i,i+16384));return t}else{if(Zu)return Zu.decode(n);var r=E1(n),s=r.s,t=r.r;return t.length&&bn(8),s}}var R1=function(n,e){return e+30+si(n,e+26)+si(n,e+28)},C1=function(n,e,t){var i=si(n,e+28),r=si(n,e+30),s=T1(n.subarray(e+46,e+46+i),!(si(n,e+8)&2048)),o=e+46+i,a=P1(n,o,r,t,Nn(n,e+20),Nn(n,e+24),Nn(n,e+42)),l=a[0],c=a[1],h=a[2];return[si(n,e+10),l,c,s,o+r+si(n,e+32),h]},P1=function(n,e,t,i,r,s,o){var a=r==4294967295,l=s==4294967295,c=o==4294967295,h=e+t,f=a+l+c;if(i&&f){for(;e+4<h;e+=4+si(n,e+2))if(si(n,e)==1)return[a?Yu(n,e+4+8*l):r,l?Yu(n,e+4):s,c?Yu(n,e+4+8*(l+a)):o,1];i<2&&bn(13)}return[r,s,o,0]};function Ng(n,e){for(var t={},i=n.length-22;Nn(n,i)!=101010256;--i)(!i||n.length-i>65558)&&bn(13);var r=si(n,i+8);if(!r)return{};var s=Nn(n,i+16),o=Nn(n,i-20)==117853008;if(o){var a=Nn(n,i-12);o=Nn(n,a)==101075792,o&&(r=Nn(n,a+32),s=Nn(n,a+48))}for(var l=e&&e.filter,c=0;c<r;++c){var h=C1(n,s,o),f=h[0],d=h[1],u=h[2],g=h[3],_=h[4],p=h[5],m=R1(n,p);s=_,(!l||l({name:g,size:d,originalSize:u,compression:f}))&&(f?f==8?t[g]=w1(n.subarray(m,m+d),{out:new Sn(u)}):bn(14,"unknown compression type "+f):t[g]=Ju(n,m,m+d))}return t}var I1=[147,78,85,77,80,89],L1=512*2**20,D1={"<f4":[4,(n,e)=>n.getFloat32(e,!0)],"<f8":[8,(n,e)=>n.getFloat64(e,!0)],"<i4":[4,(n,e)=>n.getInt32(e,!0)],"<i8":[8,(n,e)=>Number(n.getBigInt64(e,!0))]};function Fg(n,e){let t=new Set(e.map(r=>`${r}.npy`)),i;try{i=Ng(n,{filter:r=>t.has(r.name)&&r.originalSize<=L1})}catch{throw new Error("it is not a readable .npz archive")}return new Map(Object.entries(i).map(([r,s])=>[r.slice(0,-4),N1(s,r)]))}function N1(n,e){let t=new DataView(n.buffer,n.byteOffset,n.byteLength);if(n.length<12||I1.some((d,u)=>n[u]!==d))throw new Error(`its ${e} is not an array`);let i=n[6]>1,r=i?12:10,s=r+(i?t.getUint32(8,!0):t.getUint16(8,!0)),o=new TextDecoder().decode(n.subarray(r,s)),a=D1[/'descr': '([^']+)'/.exec(o)?.[1]??""],l=/'shape': \(([^)]*)\)/.exec(o)?.[1];if(!a||l===void 0||o.includes("'fortran_order': True"))throw new Error(`its ${e} must hold floats or integers, row by row`);let c=l.split(",").filter(d=>d.trim()!=="").map(Number),h=c.reduce((d,u)=>d*u,1);if(s+h*a[0]>n.length)throw new Error(`its ${e} is cut short`);let f=Float64Array.from({length:h},(d,u)=>a[1](t,s+u*a[0]));return{shape:c,data:f}}var kg=30,Ug=2e5;async function Bg(n,e){try{let t=/\.json$/i.test(n.name)?U1(await n.text()):F1(new Uint8Array(await n.arrayBuffer()));return O1(n.name.replace(/\.[^.]*$/,""),t,e)}catch(t){throw new Error(`${n.name} cannot be played: ${t.message}.`)}}function F1(n){let e=Fg(n,["poses","trans","fps","mocap_framerate","mocap_frame_rate"]),t=e.get("poses"),i=t?.shape[0];if(!t||!i)throw new Error("it has no array “poses” with one row for each frame");return{fps:(e.get("fps")??e.get("mocap_framerate")??e.get("mocap_frame_rate"))?.data[0]??kg,poses:t.data,frames:i,trans:e.get("trans")?.data??null}}function U1(n){let e;try{e=JSON.parse(n)}catch{throw new Error("it is not JSON")}if(!Array.isArray(e?.poses)||e.poses.length===0)throw new Error("it must be an object with “poses”: for each frame, three numbers for each joint");let t=Array.isArray(e.trans)?e.trans.flat(Number.POSITIVE_INFINITY):null,i=e.poses.flat(Number.POSITIVE_INFINITY);return{fps:typeof e.fps=="number"?e.fps:kg,poses:i,frames:e.poses.length,trans:t}}function O1(n,e,t){let{fps:i,frames:r,poses:s,trans:o}=e,a=s.length/(3*r);if(!Number.isInteger(a)||a<1)throw new Error("its poses are not three numbers for each joint of each frame");if(r>Ug)throw new Error(`it has ${r} frames, at most ${Ug} are possible`);if(o&&o.length!==3*r)throw new Error("“trans” must be three numbers for each frame");if(!(i>=1&&i<=1e3))throw new Error(`a frame rate must lie between 1 and 1000, it says ${i}`);if(!Og(s)||o&&!Og(o))throw new Error("some of its numbers are missing or infinite");return k1(n,e,a,t)}function k1(n,{fps:e,frames:t,poses:i,trans:r},s,o){let a=new Float32Array(4*o.numJoints*t);for(let l=0;l<t;l++)for(let c=0;c<o.numJoints;c++){let h=c<s?Yn(Ct(i,l*s+c)):Wc;a.set(h,4*(l*o.numJoints+c))}return new Ii({name:n,fps:e,count:t,start:null,held_out:!1},a,r?Float32Array.from(r):new Float32Array(3*t))}function Og(n){for(let e=0;e<n.length;e++)if(!Number.isFinite(n[e]))return!1;return!0}var pc=class{constructor(e){this.element=e}element;runs=Te([{id:"0",name:"avatar",revision:1}]);training=Te(null);trouble=Te(null);refiner=Te(null);connection=null;stream=null;photograph=null;baking=Te({kind:"settled"});library=Te([]);motionKinds="SMPL poses as .npz or .json";async pack(){try{let e=(this.element.textContent??"").trim(),t=Uint8Array.from(atob(e),r=>r.charCodeAt(0)),i=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));return await new Response(i).arrayBuffer()}catch{throw new Error("The file is damaged: its avatar cannot be read. Export it again.")}}bake(){}libraryMotion(e){return Promise.reject(new Error(`${e} is not in this file.`))}readMotion(e,t){return Bg(e,t.body)}};function zg(){let n=document.getElementById("actor3d-avatar");return n?new pc(n):new fc}var Vg=[1,.75,.5,.35],B1=70,z1=28,V1=260,mc=class{constructor(e){this.parts=e}parts;step=0;before=0;moving=!1;timer=0;follow(){let{state:e,pose:t,engine:i}=this.parts;je(()=>{t.value,e.view.value,this.move(e.playing.value)}),je(()=>{e.adapts.value,e.resolution.value,this.apply()}),i.on("frame",()=>this.measure())}move(e){this.moving=!0,clearTimeout(this.timer),e||(this.timer=window.setTimeout(()=>this.rest(),V1))}rest(){this.moving=!1,this.before=0,this.apply()}measure(){let e=performance.now(),t=e-this.before,i=this.before===0;if(this.before=this.moving?e:0,!this.moving||i)return;let r=this.step+(t>B1?1:t<z1?-1:0);this.step=Math.min(Math.max(r,0),Vg.length-1),this.apply()}apply(){let{state:e,engine:t}=this.parts,r=(this.moving&&e.adapts.peek()?Vg[this.step]:1)*e.resolution.peek();t.display.resolution!==r&&t.setDisplay({resolution:r})}};var Gg=[[228,228,230],[146,147,151]],Hg=.42,oi=512,gc=class{constructor(e){this.parts=e}parts;picture=Te(null);studio=null;follow(){let{engine:e,shade:t,state:i}=this.parts;je(()=>{t.value;let r=i.background.value,s=getComputedStyle(document.documentElement).getPropertyValue("--stage").trim(),o=r==="studio"?this.studio??=G1():r==="picture"?this.picture.value:null;e.setDisplay({background:r.startsWith("#")?r:s,backdrop:o})})}async choose(e){let{notices:t,state:i}=this.parts;try{this.picture.value=await createImageBitmap(e,{colorSpaceConversion:"none"}),i.background.value="picture"}catch{t.error(`${e.name} is not a picture that this browser can read.`)}}};function G1(){let n=new OffscreenCanvas(oi,oi),e=n.getContext("2d"),t=e.createImageData(oi,oi),i=Math.hypot(.5,1-Hg);for(let r=0;r<oi*oi;r++){let[s,o]=[(r%oi+.5)/oi,(Math.floor(r/oi)+.5)/oi],a=Math.hypot(s-.5,o-Hg)/i,l=a*a*(3-2*a),c=Math.random()-.5;Gg[0].forEach((h,f)=>{t.data[4*r+f]=Math.round(h+l*(Gg[1][f]-h)+c)}),t.data[4*r+3]=255}return e.putImageData(t,0,0),n.transferToImageBitmap()}var H1=.5;function Wg({avatar:n,engine:e,motion:t,pose:i,state:r}){let s=null,o=!1;je(()=>{let[a,l,c]=[n.value,i.value,t.value];if(!a||!l)return;let h=r.shift.peek(),f=Xg(h.map((g,_)=>l.trans[_]-g),a.up),d=c!==null&&W1(c,a.up),u=s&&f.map((g,_)=>g-s[_]);u&&(d||o)&&r.follow.value&&Math.hypot(...u)>0&&e.moveView(u),[s,o]=[f,d]})}var Ku=new WeakMap;function W1(n,e){if(!Ku.has(n)){let t=Array.from({length:n.count},(r,s)=>Xg(n.placeAt(s),e)),i=[0,1,2].map(r=>{let s=t.map(o=>o[r]);return Math.max(...s)-Math.min(...s)});Ku.set(n,Math.hypot(...i)>H1)}return Ku.get(n)}function Xg(n,e){let t=n[0]*e[0]+n[1]*e[1]+n[2]*e[2];return[n[0]-t*e[0],n[1]-t*e[1],n[2]-t*e[2]]}var ju=Object.keys(wi);function qg(){return Object.fromEntries(ju.map(n=>[n,Te(wi[n])]))}function Yg(n){return Object.fromEntries(ju.map(e=>[e,n[e].peek()]))}function vc(n,e){xn(()=>{for(let t of ju)t in e&&(n[t].value=e[t])})}var X1=100,yc=class{constructor(e){this.state=e}state;canUndo=Te(!1);canRedo=Te(!1);past=[];future=[];mark(){this.past=[...this.past,this.current()].slice(-X1),this.future=[],this.announce()}undo(){this.move(this.past,this.future)}redo(){this.move(this.future,this.past)}move(e,t){let i=e.pop();i&&(t.push(this.current()),vc(this.state,i),this.announce())}current(){return{edits:this.state.edits.peek(),shift:this.state.shift.peek(),betas:this.state.betas.peek()}}announce(){xn(()=>{this.canUndo.value=this.past.length>0,this.canRedo.value=this.future.length>0})}};var Zg="view";function Jg(n){let e=Object.entries(n).filter(([t,i])=>JSON.stringify(i)!==JSON.stringify(wi[t]));return`#${Zg}=${j1(JSON.stringify(Object.fromEntries(e)))}`}function Kg(n){let e=new URLSearchParams(n.slice(1)).get(Zg);if(e===null)return null;let t=q1(e),i={};for(let[r,s]of Object.entries(t)){let o=K1[r]??r;if(!Object.hasOwn($g,o)||!$g[o](s))throw new Error(`This link is damaged: it has no usable "${o}".`);i[o]=o==="layers"?{...wi.layers,...s}:s}return i}function q1(n){try{let e=JSON.parse(Q1(n));if(Sc(e))return e}catch{}throw new Error("This link is damaged: its end may be missing.")}var Sc=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),Qu=n=>typeof n=="number"&&Number.isFinite(n),Qi=n=>typeof n=="boolean",jg=n=>typeof n=="string",xc=n=>n===null||jg(n),Rr=(n,e)=>t=>Qu(t)&&t>=n&&t<=e,_c=n=>e=>n.includes(e),Qg=n=>Array.isArray(n)&&n.length<=1e3&&n.every(Qu),bc=n=>Qg(n)&&n.length===3,Y1=n=>Sc(n)&&Object.values(n).every(bc),$1=n=>Sc(n)&&Object.keys(wi.layers).every(e=>!(e in n)||Qi(n[e])),Z1=n=>ym.includes(n)||jg(n)&&/^#[0-9a-f]{6}$/i.test(n),J1=n=>n===null||Sc(n)&&bc(n.position)&&bc(n.target)&&Qu(n.fov)&&xc(n.snapped),$g={clip:xc,frame:Rr(0,1e7),playing:Qi,loop:Qi,speed:Rr(.01,16),edits:Y1,shift:bc,betas:n=>n===null||Qg(n),view:J1,follow:Qi,layers:$1,mode:_c(["splats","ellipsoids","points"]),coloring:_c(["rgb","part","normal","opacity","views","depth"]),exposure:Rr(-8,8),background:Z1,share:Rr(.01,1),resolution:Rr(.1,2),adapts:Qi,streaming:Qi,posing:Qi,joint:xc,comparison:_c(gs),opacity:Rr(0,1),wipe:Rr(0,1),second:xc,autoRefine:Qi,theme:_c(Kl)},K1={served:"streaming"};function j1(n){let e=String.fromCharCode(...new TextEncoder().encode(n));return btoa(e).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function Q1(n){let e=atob(n.replaceAll("-","+").replaceAll("_","/"));return new TextDecoder().decode(Uint8Array.from(e,t=>t.charCodeAt(0)))}var Mc=class{constructor(e){this.parts=e}parts;dropped=Te([]);questions=Te([]);async open(e){for(let t of e)await this.read(t,{})}async answer(e){let t=this.questions.peek()[0];t&&(this.dismiss(),await this.read(t.file,e))}dismiss(){this.questions.value=this.questions.peek().slice(1)}async bring(e){let{avatar:t,notices:i,source:r}=this.parts,s=t.peek();if(this.dropped.peek().some(o=>o.name===e))return!0;if(!s||!r.library.peek().includes(e))return!1;try{return this.keep(await r.libraryMotion(e,s)),!0}catch(o){return i.error(o),!1}}keep(e){this.dropped.value=[...this.dropped.peek().filter(t=>t.name!==e.name),e]}async read(e,t){let{avatar:i,notices:r,source:s,play:o}=this.parts,a=i.peek();if(a)try{let l=await s.readMotion(e,a,t);this.keep(l),o(l)}catch(l){l instanceof Ms?this.questions.value=[{file:e,problem:l,flags:t},...this.questions.peek()]:r.error(l)}}};var eA={info:3,error:8},wc=class{shown=Te([]);next=1;info(e){this.show("info",e)}error(e){this.show("error",e instanceof Error?e.message:String(e))}dismiss(e){this.shown.value=this.shown.peek().filter(t=>t.id!==e)}show(e,t){let i={id:this.next++,kind:e,text:t};this.shown.value=[...this.shown.peek().filter(r=>r.text!==t),i].slice(-3),setTimeout(()=>this.dismiss(i.id),eA[e]*1e3)}};var e0="actor3d.theme",t0="(max-width: 760px)",Ac=class{constructor(e){this.state=e;let t=Kl.find(i=>i===tA(e0));t&&(e.theme.value=t),je(()=>{document.documentElement.dataset.theme=this.shade.value})}state;embedded=new URLSearchParams(location.hash.slice(1)).has("embed");tab=Te(this.embedded||matchMedia(t0).matches?null:"look");shortcuts=Te(!1);narrow=n0(t0);prefersLight=n0("(prefers-color-scheme: light)");shade=Vt(()=>{let e=this.state.theme.value;return e==="system"?this.prefersLight.value?"light":"dark":e});last="look";show(e){this.last=e,this.tab.value=this.narrow.peek()&&this.tab.peek()===e?null:e}togglePanel(){this.tab.value=this.tab.peek()===null?this.last:null}nextTheme(){let e=this.shade.peek()==="dark"?"light":"dark";this.state.theme.value=e,nA(e0,e)}};function n0(n){let e=matchMedia(n),t=Te(e.matches);return e.addEventListener("change",()=>{t.value=e.matches}),t}function tA(n){try{return localStorage.getItem(n)}catch{return null}}function nA(n,e){try{localStorage.setItem(n,e)}catch{}}var iA=["video/webm;codecs=vp9","video/webm;codecs=vp8","video/webm"],rA=30,sA=8e6,Ec=class{constructor(e){this.parts=e}parts;recording=Te(!1);recorded=Te(0);transparent=Te(!1);scale=Te(1);recorder=null;async save(){let{engine:e}=this.parts,{clientWidth:t,clientHeight:i}=e.canvas,r=this.scale.peek(),s=await e.render({width:Math.round(t*r),height:Math.round(i*r),background:this.transparent.peek()?null:"display",layers:!0});i0(await oA(s),this.fileName("png"))}record(){let e=iA.find(o=>window.MediaRecorder?.isTypeSupported(o));if(!e)throw new Error("This browser cannot record video.");let t=this.parts.engine.canvas.captureStream(rA),i=new MediaRecorder(t,{mimeType:e,videoBitsPerSecond:sA}),r=[],s=performance.now();i.ondataavailable=({data:o})=>{r.push(o),this.recorded.value=Math.floor((performance.now()-s)/1e3)},i.onstop=()=>{for(let o of t.getTracks())o.stop();i0(new Blob(r,{type:"video/webm"}),this.fileName("webm"))},i.start(250),this.recorder=i,this.recorded.value=0,this.recording.value=!0,this.parts.player.seek(0),this.parts.player.play()}finish(){this.recorder?.stop(),this.recorder=null,this.recording.value=!1}fileName(e){let{clip:t,frame:i}=this.parts.state,r=t.peek()===null?"rest":`${t.peek()}_${Math.round(i.peek())}`;return`${this.parts.avatar.peek()?.name??"avatar"}_${r}.${e}`.replace(/[^\w.-]+/g,"_")}};async function oA({width:n,height:e,data:t}){let i=new OffscreenCanvas(n,e);return i.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(t),n,e),0,0),i.convertToBlob({type:"image/png"})}function i0(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),6e4)}var aA=.25,Tc=class{constructor(e,t){this.state=e;this.clip=t}state;clip;before=null;tick(e){let t=this.clip(),i=this.before===null?0:Math.min((e-this.before)/1e3,aA);this.before=this.state.playing.peek()?e:null,t&&this.state.playing.peek()&&this.advance(i*t.fps*this.state.speed.peek(),t)}toggle(){this.state.playing.peek()?this.pause():this.play()}play(){let e=this.clip();!e||e.count<2||(!this.state.loop.peek()&&this.state.frame.peek()>=e.count-1&&(this.state.frame.value=0),this.state.playing.value=!0)}pause(){this.seek(this.state.frame.peek())}seek(e){let t=(this.clip()?.count??1)-1;xn(()=>{this.state.playing.value=!1,this.state.frame.value=Math.min(Math.max(Math.round(e),0),t)})}step(e){let t=this.clip()?.count??1,i=Math.round(this.state.frame.peek())+e;this.seek(this.state.loop.peek()?(i%t+t)%t:i)}advance(e,t){let i=this.state.frame.peek()+e;i<t.count-1?this.state.frame.value=i:this.state.loop.peek()?this.state.frame.value=i%t.count:this.seek(t.count-1)}};var Rc=class{constructor(e,t,i,r){this.state=e;this.history=t;this.avatar=i;this.pose=r}state;history;avatar;pose;begin(){this.history.mark(),this.state.playing.value=!1,this.state.frame.value=Math.round(this.state.frame.peek())}turn(e){let[t,i]=[this.body(),this.pose.value];return t&&i?bs(i,t.jointNames.indexOf(e)):[0,0,0]}limits(e){return oc(e)}setTurn(e,t){this.state.edits.value={...this.state.edits.peek(),[e]:t}}setShift(e){this.state.shift.value=e}drag(e,t,i){let r=this.body();if(!r)return;let s=this.state.betas.peek(),o=ig(r,t,s?Float32Array.from(s):void 0,e,i);this.state.edits.value={...this.state.edits.peek(),...eg(r,t,o)}}setBeta(e,t){let i=this.body()?.betas;if(!i)return;let r=[...this.state.betas.peek()??i];r[e]=t,this.state.betas.value=r}resetShape(){this.begin(),this.state.betas.value=null}reset(e){this.begin();let t=Object.entries(this.state.edits.peek()).filter(([i])=>e&&!e.includes(i));xn(()=>{this.state.edits.value=Object.fromEntries(t),e||(this.state.shift.value=[0,0,0])})}mirror(){let[e,t]=[this.body(),this.pose.peek()];!e||!t||(this.begin(),this.state.edits.value={...this.state.edits.peek(),...tg(e,t)})}body(){return this.avatar.value?.body??null}};function As(n,e){return e??lA(n)}function lA(n){let e=n.captureView(),t=Math.min(1,1024/Math.max(e.width,e.height)),[i,r]=[Math.round(e.width*t),Math.round(e.height*t)],[s,o]=[i/e.width,r/e.height],a=e.K.map((l,c)=>l*(c<3?s:c<6?o:1));return{...e,K:a,width:i,height:r}}var cA=700,ed={kind:"idle"},Cc=class{constructor(e){this.parts=e;this.possible=Vt(()=>e.source.refiner.value!==null),je(()=>this.followPose()),je(()=>this.follow())}parts;status=Te(ed);side=Te("after");kept=Te(null);comparable=Vt(()=>this.kept.value!==null);possible;turn=0;timer=0;compare(e){let t=this.kept.peek();!t||e===this.side.peek()||(this.side.value=e,this.parts.engine.replaceGaussians(e==="after"?t:null,0))}async refine(){let{camera:e,engine:t,notices:i,player:r,source:s,state:o}=this.parts,a=s.refiner.peek();r.pause();let l=this.parts.pose.peek();if(!a||!l)return;let c=++this.turn;this.show({kind:"running",share:0});try{let h={pose:l,betas:o.betas.peek(),camera:As(t,e.peek())},f=await a.refine(h,d=>{c===this.turn&&this.show({kind:"running",share:d})});c===this.turn&&this.accept(f)}catch(h){if(c!==this.turn)return;this.show(ed),i.error(h)}}cancel(){this.turn++,clearTimeout(this.timer),this.status.peek().kind==="running"&&this.parts.source.refiner.peek()?.cancel(),this.show(ed)}followPose(){let{avatar:e,engine:t,pose:i,state:r}=this.parts;e.value,i.value,r.betas.value,ji(()=>{this.kept.peek()&&this.side.peek()==="after"&&t.replaceGaussians(null,0),this.kept.value=null})}follow(){let{state:e,pose:t,avatar:i}=this.parts,r=e.autoRefine.value&&!e.playing.value&&i.value!==null&&this.possible.value;t.value,e.view.value,e.betas.value,ji(()=>{this.cancel(),r&&(this.timer=window.setTimeout(()=>{this.refine()},cA))})}accept({picture:e,gaussians:t}){t&&(this.parts.engine.replaceGaussians(t,0),xn(()=>{this.kept.value=t,this.side.value="after"})),this.show({kind:"done",picture:e&&URL.createObjectURL(e)})}show(e){let t=this.status.peek();t.kind==="done"&&t.picture&&URL.revokeObjectURL(t.picture),this.status.value=e}};function r0({camera:n,engine:e,pose:t,source:i,state:r}){let{stream:s}=i;s&&je(()=>{let o=r.streaming.value&&i.connection?.value==="open"?t.value:null;r.view.value;let a=r.betas.value;if(!o)return s.stop();let l={pose:o,betas:a,camera:As(e,n.peek())};s.show(l,hA(e.display.background))})}function hA(n){let e=new OffscreenCanvas(1,1).getContext("2d");return e.fillStyle=n,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data.subarray(0,3)]}var Pc=class{constructor(e,t){this.engine=e;this.source=t;let{avatar:i,camera:r,content:s,motion:o,notices:a,page:l,player:c,pose:h,snapped:f,state:d}=this;e.on("content",()=>{s.value=s.peek()+1}),this.backgrounds=new gc({engine:e,notices:a,shade:l.shade,state:d}),this.opened=new Mc({avatar:i,notices:a,source:t,play:u=>this.play(u)}),this.pictures=new Ec({avatar:i,engine:e,player:c,state:d}),this.photographs=new sc({avatar:i,camera:r,content:s,engine:e,motion:o,notices:a,snapped:f,source:t,state:d}),this.refining=new Cc({avatar:i,camera:r,engine:e,notices:a,player:c,pose:h,source:t,state:d})}engine;source;state=qg();notices=new wc;page=new Ac(this.state);history=new yc(this.state);avatar=Te(null);other=Te(null);opened;motions=Vt(()=>[...this.avatar.value?.clips??[],...this.opened.dropped.value]);motion=Vt(()=>this.motions.value.find(e=>e.name===this.state.clip.value)??null);pose=Vt(()=>this.composed());snapped=Vt(()=>this.state.view.value?.snapped??null);camera=Vt(()=>this.avatar.value?.cameras.find(e=>e.name===this.snapped.value)??null);content=Te(0);stats=Te(null);player=new Tc(this.state,()=>this.motion.peek());poser=new Rc(this.state,this.history,this.avatar,this.pose);backgrounds;pictures;photographs;refining;async start(){let e=await this.firstRun(),t=this.engine.load(await this.source.pack(e),0);this.state.clip.value=t.clips[0]?.name??null,this.avatar.value=t,this.follow(e),this.openLink(location.hash),addEventListener("hashchange",()=>this.openLink(location.hash))}openLink(e){try{let t=Kg(e);if(!t)return;vc(this.state,{...wi,...t}),t.view?this.engine.setView(t.view):this.engine.frameBody()}catch(t){this.notices.error(t)}}link(){return location.href.replace(/#.*$/,"")+Jg({...Yg(this.state),view:this.engine.view()})}async chooseClip(e){e!==null&&!this.motions.peek().some(t=>t.name===e)&&!await this.opened.bring(e)||(this.state.clip.value=e,this.state.frame.value=0,e===null&&(this.state.playing.value=!1))}openMotions(e){return this.opened.open(e)}play(e){this.chooseClip(e.name),this.notices.info(`Playing ${e.name}: ${e.count} frames.`)}snap(e){e===null?this.engine.unsnap():this.engine.snap(e)}snapBy(e){let t=this.avatar.peek()?.cameras.map(r=>r.name)??[];if(t.length===0)return;let i=t.indexOf(this.snapped.peek()??"");this.snap(t[i<0?e>0?0:t.length-1:(i+e+t.length)%t.length])}async attempt(e){try{await e()}catch(t){this.notices.error(t)}}savePicture(){return this.attempt(()=>this.pictures.save())}toggleRecording(){this.attempt(()=>this.pictures.recording.peek()?this.pictures.finish():this.pictures.record())}async copyLink(){let e=this.link();history.replaceState(null,"",e);try{await navigator.clipboard.writeText(e),this.notices.info("Link copied.")}catch{this.notices.info("The link is in the address bar.")}}viewCamera(){return As(this.engine,this.camera.peek())}composed(){let e=this.avatar.value?.body,{frame:t,edits:i,shift:r}=this.state;return e?Qm({body:e,motion:this.motion.value,frame:t.value},i.value,r.value):null}firstRun(){return new Promise(e=>{let t=je(()=>{let i=this.source.runs.value[0];!i||i.revision===0||(e(i),queueMicrotask(()=>t()))})})}follow(e){let{camera:t,engine:i,pose:r,source:s,state:o}=this;je(()=>{this.pose.value&&i.setPose(this.pose.value)}),je(()=>{let c=o.betas.value??this.avatar.value?.body.betas;c&&i.setShape(Float32Array.from(c),0)}),je(()=>i.setLayers(o.layers.value)),this.backgrounds.follow(),je(()=>{let{coloring:c,exposure:h,mode:f,share:d}=o;i.setDisplay({coloring:c.value,exposure:h.value,mode:f.value,share:d.value})}),je(()=>{this.motion.value===null&&o.clip.value!==null&&this.opened.bring(o.clip.value)}),Wg({avatar:this.avatar,engine:i,motion:this.motion,pose:r,state:o});let a=Vt(()=>this.source.runs.value.find(({id:c})=>c===o.second.value)??null);je(()=>{this.showOther(a.value)}),this.renewWith(e),new mc({engine:i,pose:r,state:o}).follow(),r0({camera:t,engine:i,pose:r,source:s,state:o}),je(()=>{this.source.trouble.value&&this.notices.error(this.source.trouble.value)}),i.on("view",c=>{o.view.value=c}),i.on("frame",c=>{this.stats.value=c}),o.view.value=i.view();let l=c=>{this.player.tick(c),requestAnimationFrame(l)};requestAnimationFrame(l)}renewWith(e){let{revision:t}=e;je(()=>{let i=this.source.runs.value.find(({id:r})=>r===e.id);!i||i.revision===t||(t=i.revision,t!==0&&this.attempt(async()=>{let r=await this.source.pack(i),s=this.engine.view();this.avatar.value=this.engine.load(r,0),this.engine.setView(s),this.pose.peek()&&this.engine.setPose(this.pose.peek())}))})}async showOther(e){if(e?.revision===0)return this.notices.info(`${e.name} is shown as soon as it is ready.`);if(!e)this.engine.unload(1),this.other.value=null;else try{let t=await this.source.pack(e);if(this.state.second.peek()!==e.id)return;this.other.value=this.engine.load(t,1),this.pose.peek()&&this.engine.setPose(this.pose.peek())}catch(t){this.notices.error(t),this.state.second.value=null}this.engine.setDisplay({split:this.other.peek()!==null})}};async function td(n){uA();try{let e=document.createElement("canvas");e.tabIndex=0,e.setAttribute("aria-label","The avatar: drag to turn the view");let t=new Pc(new ms(e),zg());window.actor3d=t,Oo(Cs(bg,{viewer:t}),n),await t.start(),document.title=`${t.avatar.peek()?.name} · actor3d`}catch(e){console.error(e),document.documentElement.dataset.theme??=matchMedia("(prefers-color-scheme: light)").matches?"light":"dark",Oo(null,n),Oo(Cs(Sg,{problem:e}),n)}}function uA(){let n=new URL(location.href);n.searchParams.has("token")&&(n.searchParams.delete("token"),history.replaceState(null,"",n))}var s0=document.getElementById("app");s0&&td(s0);return g0(dA);})();
