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
"use strict";var Actor3D=(()=>{var Vd=Object.defineProperty;var pw=Object.getOwnPropertyDescriptor;var mw=Object.getOwnPropertyNames;var gw=Object.prototype.hasOwnProperty;var yw=(n,e)=>{for(var t in e)Vd(n,t,{get:e[t],enumerable:!0})},vw=(n,e,t,i)=>{if(e&&typeof e=="object"||typeof e=="function")for(let r of mw(e))!gw.call(n,r)&&r!==t&&Vd(n,r,{get:()=>e[r],enumerable:!(i=pw(e,r))||i.enumerable});return n};var _w=n=>vw(Vd({},"__esModule",{value:!0}),n);var GI={};yw(GI,{Body:()=>$s,COLORINGS:()=>il,Clip:()=>Ei,Engine:()=>Po,EngineError:()=>ri,FormatError:()=>rt,IDENTITY:()=>jd,Poser:()=>Ys,axisAngleFromQuat:()=>zn,blendPoses:()=>ma,conjugate:()=>pa,copyPose:()=>Un,decodePose:()=>qg,encodePose:()=>nc,levelEnds:()=>Zg,matrixFromQuat:()=>qs,multiply:()=>si,normalize:()=>Zi,packLength:()=>nf,quatAt:()=>Mt,quatFromAxisAngle:()=>kn,readAvatar:()=>sc,readMotion:()=>va,restPose:()=>tc,rotate:()=>Ti,slerp:()=>Qd,start:()=>bg,vectorAt:()=>At});var pt,Ng,Xd,Sr,Gd,Jl,Fg,Kl,kg,qd,Hd,Ug,da=Symbol.for("pv"),jl={},Ql=[],xw=/^m(i|n|o|s|text|space)$/,$d=Array.isArray,Yd=Ql.slice,os=Object.assign;function ss(n){n&&n.parentNode&&n.remove()}function fa(n,e,t){var i,r,s,o={},a=arguments.length;for(s in e)s=="key"?i=e[s]:s=="ref"&&typeof n!="function"?r=e[s]:o[s]=e[s];return a>2&&(o.children=a>3?Yd.call(arguments,2):t),ua(n,o,i,r,null)}function ua(n,e,t,i,r){var s={type:n,props:e,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:da,__v:r||++Ng,__i:-1,__u:0};return!r&&pt.vnode&&pt.vnode(s),s}function at(n){return n.children}function Xs(n,e){this.props=n,this.context=e,this.__g=0}function Mr(n,e){if(e==null)return n.__&&Mr(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.type!="function"||n.props.__P?null:Mr(n)}function bw(n){var e,t=n.__v,i=t.__e,r=[],s=[],o=n.__P;o&&((e=os({constructor:da},t)).__v=t.__v+1,pt.vnode&&pt.vnode(e),Kd(o,e,t,n.__n,o.namespaceURI,32&t.__u?[i]:null,r,i||Mr(t),32&t.__u,s),e.__v=t.__v,e.__.__k[e.__i]=e,Hg(r,e,s),t.__=t.__e=null,e.__e!=i&&Og(e))}function Og(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(e){return e&&(n.__e=e.__e)}),Og(n)}function Wd(n){(8&n.__g||(n.__g|=8,Sr.push(n),Jl++))&&Gd==pt.debounceRendering||((Gd=pt.debounceRendering)||queueMicrotask)(Bg)}function Bg(){try{for(var n,e=1;Sr.length;)Sr.length>e&&Sr.sort(Fg),n=Sr.shift(),e=Sr.length,8&n.__g&&bw(n)}finally{(Jl=Sr.length)&&(Gd||queueMicrotask)(Bg)}}function zg(n,e,t,i,r,s,o,a,l,c,h){var d,f,u,g,v,p,m=i.__k||Ql,w=e.length;for(l=ww(t,e,m,l,w),d=0;d<w;d++)(u=t.__k[d])!=null&&(f=~u.__i&&m[u.__i]||jl,u.__i=d,p=Kd(n,u,f,r,s,o,a,l,c,h),g=u.__e,(f.ref!=u.ref||8&f.__u)&&(f.ref&&Zd(f.ref,null,u,f),u.ref&&h.push(u.ref,u.__c||g,u)),v=v||g,4&u.__u?(l=Vg(u,l,n,!f.__v),f.__e&&(f.__e=null)):typeof u.type=="function"&&p!==void 0?l=p:g&&(l=g.nextSibling),u.__u&=-21);return t.__e=v,l}function ww(n,e,t,i,r){var s,o,a,l,c,h,d,f,u,g=t.length,v=g,p=0,m=0,w=n.__k=Array(r);for(s=0;s<r;s++)(o=e[s])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=w[s]=ua(null,o):$d(o)?o=w[s]=ua(at,{children:o}):o.constructor===da&&o.__b?o=w[s]=ua(o.type,o.props,o.key,o.ref,o.__v):w[s]=o,l=s+p,o.__=n,o.__b=n.__b+1,a=null,~(c=o.__i=Sw(o,t,l,v))&&(v--,(a=t[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?p--:c==l+1?p++:c!=l&&(c>l?p--:p++,m=1)):(~c||(r>g?p--:r<g&&p++),typeof o.type!="function"&&(o.__u|=4))):w[s]=null;if(m){for(h=[],d=[],s=0;s<r;s++)if((o=w[s])&&16&o.__u){for(p=0,f=h.length;p<f;)h[u=p+f>>1]<o.__i?p=u+1:f=u;h[p]=o.__i,d[s]=p+1}for(p=h.length;s--;)d[s]&&(d[s]==p?p--:w[s].__u|=4)}if(v)for(s=0;s<g;s++)!(a=t[s])||2&a.__u||(a.__e==i&&(i=Mr(a)),Jd(a,a));return i}function Vg(n,e,t,i){var r,s,o,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(r=n.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=n,e=Vg(r[s],e,t,!1));return e}for(e&&!e.parentNode&&(e=Mr(n))&&!e.parentNode&&(e=null),o=n.__e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!i&&t.moveBefore&&o.parentNode?t.moveBefore(o,e):t.insertBefore(o,e||null)),e=o;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function Sw(n,e,t,i){var r,s=n.key,o=n.type,a=e[t],l=a&&!(2&a.__u);if(a===null&&s==null||l&&s==a.key&&o==a.type)return t;if(i>(l?1:0)){for(r=t-1;r>=0;r--)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r;for(r=t+1;r<e.length;r++)if((a=e[r])&&!(2&a.__u)&&s==a.key&&o==a.type)return r}return-1}function Dg(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function Yl(n,e,t,i,r){var s,o;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof i=="string"&&(n.style.cssText=i=""),i)for(e in i)t&&e in t||Dg(n.style,e);if(t)for(e in t)i&&t[e]==i[e]||Dg(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="function"&&(t=null),typeof i!="function"&&(i=null),(n.__e||(n.__e={}))[e]=t,t&&i||(o=Hd[e]||(Hd[e]=Mw(e)),(n.__a||(n.__a={}))[e]=qd,s=e!=(e=e.replace(kg,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,o,s):n.removeEventListener(e,o,s));else{if(r=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!="width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="role"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function Mw(n){return function(e){var t=this.__e;if(t){if(t=t[n],e[Kl]==null)e[Kl]=qd++;else if(e[Kl]<this.__a[n])return;return t(pt.event?pt.event(e):e)}}}function Kd(n,e,t,i,r,s,o,a,l,c){var h,d,f,u,g,v,p,m,w,A,S,R,C,_,M,F,I,N,O=e.type;if(e.constructor!==da)return null;128&t.__u&&(l=32&t.__u,h=t.__c.__z)&&(e.__u|=l,d=s=[],h.nodeType==8?a=Zl(h,s):s.push(h),a=s[0]||a),(h=pt.__b)&&h(e);e:if(typeof O=="function"){f=o.length;try{if(m=e.props,w=(h=O.prototype)&&h.render,A=(h=O.contextType)&&i[h.__c],S=h?A?A.props.value:h.__:i,(u=t.__c)?(e.__c=u,2&u.__g&&(u.__g|=1)):(w?e.__c=u=new O(m,S):(e.__c=u=new Xs(m,S),u.constructor=O,u.render=Tw),A&&A.sub(u),u.state||(u.state={}),u.__n=i,u.__g|=8,u.__h=[],u.__k=[]),w&&(u.__s||(u.__s=u.state),O.getDerivedStateFromProps&&(u.__s==u.state&&(u.__s=os({},u.__s)),os(u.__s,O.getDerivedStateFromProps(m,u.__s)))),g=u.props,v=u.state,u.__v=e,t.__c){if(m!==g&&w&&!O.getDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(m,S),e.__v==t.__v&&!(8&u.__g)||!(4&u.__g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(m,u.__s,S)===!1){e.__v!=t.__v&&(u.props=m,u.state=u.__s,u.__g&=-9),e.__e=t.__e,e.__k=t.__k,e.__k.some(function(X){X&&(X.__=e)}),Ql.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&o.push(u),a=Mr(t);break e}u.componentWillUpdate&&u.componentWillUpdate(m,u.__s,S),w&&u.componentDidUpdate&&u.__h.push(function(){u.componentDidUpdate(g,v,p)})}else w&&!O.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),w&&u.componentDidMount&&u.__h.push(u.componentDidMount);u.context=S,u.props=m,u.__P=n,u.__g&=-5,R=pt.__r,C=w?25:0;do u.__g&=-9,R&&R(e),h=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++C<25);w&&(Ql.push.apply(u.__h,u.__k),u.__k=[]),u.state=u.__s,u.getChildContext&&(i=os({},i,u.getChildContext())),w&&t.__c&&u.getSnapshotBeforeUpdate&&(p=u.getSnapshotBeforeUpdate(g,v)),_=h&&h.type===at&&h.key==null?h.props.children:h,m.__P&&(h=a,r=(n=m.__P).namespaceURI,l=s=null,t.props&&t.props.__P!=n&&(t.__k.some(function(X){X&&Jd(X,X)}),t.__k=null),a=t.__k?Mr(t,0):null),a=zg(n,$d(_)?_:[_],e,t,i,r,s,o,a,l,c),m.__P&&(e.__e=null,a=h),e.__u&=-161,d&&d.some(ss),u.__h.length&&o.push(u),1&u.__g&&(u.__g&=-4)}catch(X){if(o.length=f,e.__v=null,l||s)if(X&&X.then){if(e.__u|=128|l,s){for(~(I=s.indexOf(a||void 0))||(I=s.length);(N=s[I-1])&&N.nodeType==8;)I--;for(;I<s.length;I++)if(N=s[I])if(s[I]=null,M){if(N==F)break}else{if(N.nodeType!=8)break;N.data.startsWith("$s")&&(F=Zl(M=N))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(h=Zl(M=e.__c.__z||(e.__c.__z=M)))?(e.__e=M,a=h):e.__e=a,a=a&&a.nextSibling}else s&&s.some(ss);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),X&&X.then||Gg(e),pt.__e(X,e,t)}}else a=e.__e=Aw(t.__e,e,t,i,r,s,o,l,c,n);return(h=pt.diffed)&&h(e),a}function Zl(n,e){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!--t)return n}e&&e.push(n)}}function Gg(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Gg))}function Hg(n,e,t){for(var i=0;i<t.length;)Zd(t[i++],t[i++],t[i++]);pt.__c&&pt.__c(e,n),n.some(function(r){try{n=r.__h,r.__h=[],n.some(function(s){s.call(r)})}catch(s){pt.__e(s,r.__v)}})}function Aw(n,e,t,i,r,s,o,a,l,c){var h,d,f,u,g,v,p,m,w=t.props||jl,A=e.props,S=e.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(h=0;h<s.length;h++)if((g=s[h])&&(S?g.localName==S:g.nodeType==3)){n=g,s[h]=null;break}}if(!n){if(m=c.ownerDocument||document,!S)return m.createTextNode(A);n=m.createElementNS(r,S,A.is?A:c),a&&(pt.__m&&pt.__m(e,s),a=!1),s=null}if(S){if(c=S=="template"&&n.content||n,s=S=="textarea"&&A.defaultValue!=null?null:s&&Yd.call(c.childNodes),!a&&s)for(w={},h=0;h<n.attributes.length;h++)w[(g=n.attributes[h]).name]=g.value;for(h in w)g=w[h],h=="dangerouslySetInnerHTML"?f=g:h=="children"||h in A||h=="value"&&"defaultValue"in A||h=="checked"&&"defaultChecked"in A||Yl(n,h,null,g,r);for(h in A)g=A[h],h=="children"?u=g:h=="dangerouslySetInnerHTML"?d=g:h=="value"?v=g:h=="checked"?p=g:a&&typeof g!="function"||w[h]===g||Yl(n,h,g,w[h],r);d?(a||f&&(d.__html==f.__html||d.__html==n.innerHTML)||(n.innerHTML=d.__html),e.__k=[]):(f&&(n.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&xw.test(S))&&(r="http://www.w3.org/1999/xhtml"),zg(c,$d(u)?u:[u],e,t,i,r,s,o,s?s[0]:t.__k&&Mr(t,0),a,l),s&&s.some(ss)),a&&S!="textarea"||(h="value",S=="progress"&&v==null?n.removeAttribute(h):v==null||v===n[h]&&(S!="progress"||v)||Yl(n,h,v,w[h],r),h="checked",p!=null&&p!=n[h]&&Yl(n,h,p,w[h],r))}else w===A||a&&n.data==A||(n.data=A);return n}function Zd(n,e,t,i){try{typeof n=="function"?e?e.__x=n(e)||1:i&&(i=i.__c||i.__e)&&(e=i.__x)&&(i.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(r){pt.__e(r,t)}}function Jd(n,e,t){var i,r,s,o;if(pt.unmount&&pt.unmount(n),!(i=n.ref)||i.current&&i.current!=n.__e||Zd(i,null,e,n),i=n.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(a){pt.__e(a,e)}i.__P=i.__n=null}if(i=n.__k)for(o=0;o<i.length;o++)i[o]&&Jd(i[o],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(i=n.__c)&&(i=i.__z)&&(r=Zl(i,s=[]))&&(i==n.__e&&s.some(ss),ss(r),ss(i)),t||ss(n.__e),n.__e=n.__c=n.__=null}function Tw(n,e,t){return this.constructor(n,t)}function ec(n,e){var t,i,r,s;pt.__&&pt.__(n,e),e.nodeType==9&&(e=e.documentElement),i=(t=n&&32&n.__u)?null:e.__k,e.__k=ua(at,{children:[n]}),r=[],s=[],Kd(e,e.__k,i||jl,jl,e.namespaceURI,i?null:e.firstChild?Yd.call(e.childNodes):null,r,i?i.__e:e.firstChild,t,s),Hg(r,e.__k,s),e.__k.props.children=null}function Wg(n){function e(t){var i,r;return this.getChildContext||(i=new Set,(r={})[e.__c]=this,this.getChildContext=function(){return r},this.shouldComponentUpdate=function(s){this.props.value!=s.value&&i.forEach(function(o){o.__g|=4,Wd(o)})},this.sub=function(s){i.add(s);var o=s.componentWillUnmount;s.componentWillUnmount=function(){i.delete(s),o&&o.call(s)}}),t.children}return e.__c="__cC"+Ug++,e.__=n,e.Provider=(e.Consumer=function(t,i){return t.children(i)}).contextType=e,e}pt={__e:function(n,e,t,i){for(var r,s,o;e=e.__;)if((r=e.__c)&&!(1&r.__g)){r.__g|=4;try{if((o=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(n)),r.componentDidCatch&&(r.componentDidCatch(n,i||{}),o=1),o&&8&r.__g)return void(r.__g|=2)}catch(a){n=a}}throw Jl=0,n}},Ng=0,Xd=function(n){return n!=null&&n.constructor===da},Xs.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=os({},this.state)),typeof n=="function"&&(n=n(os({},t),this.props)),n&&(os(t,n),this.__v&&(e&&this.__k.push(e),Wd(this)))},Xs.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Wd(this))},Xs.prototype.render=at,Sr=[],Jl=0,Fg=function(n,e){return n.__v.__b-e.__v.__b},Kl=Symbol(),kg=/(PointerCapture)$|Capture$/i,qd=0,Hd={},Ug=0;var rt=class extends Error{name="FormatError"},ri=class extends Error{constructor(t,i){super(i);this.code=t}code;name="EngineError"};var jd=[1,0,0,0];function Mt(n,e){let t=4*e;return[n[t],n[t+1],n[t+2],n[t+3]]}function At(n,e){let t=3*e;return[n[t],n[t+1],n[t+2]]}function si([n,e,t,i],[r,s,o,a]){return[n*r-e*s-t*o-i*a,n*s+e*r+t*a-i*o,n*o-e*a+t*r+i*s,n*a+e*o-t*s+i*r]}function pa([n,e,t,i]){return[n,-e,-t,-i]}function Zi([n,e,t,i]){let r=Math.hypot(n,e,t,i);return r>0?[n/r,e/r,t/r,i/r]:[1,0,0,0]}function Ti([n,e,t,i],[r,s,o]){let a=2*(t*o-i*s),l=2*(i*r-e*o),c=2*(e*s-t*r);return[r+n*a+t*c-i*l,s+n*l+i*a-e*c,o+n*c+e*l-t*a]}function kn([n,e,t]){let i=Math.hypot(n,e,t),r=i>1e-8?Math.sin(i/2)/i:.5;return[Math.cos(i/2),n*r,e*r,t*r]}function zn(n){let[e,t,i,r]=n[0]<0?n.map(a=>-a):n,s=Math.hypot(t,i,r),o=s>1e-8?2*Math.atan2(s,e)/s:2;return[t*o,i*o,r*o]}function Qd(n,e,t){let i=n[0]*e[0]+n[1]*e[1]+n[2]*e[2]+n[3]*e[3],r=i<0?-1:1,s=Math.acos(Math.min(1,Math.abs(i))),[o,a]=s<1e-4?[1-t,r*t]:[Math.sin((1-t)*s)/Math.sin(s),r*Math.sin(t*s)/Math.sin(s)];return Zi([o*n[0]+a*e[0],o*n[1]+a*e[1],o*n[2]+a*e[2],o*n[3]+a*e[3]])}function qs([n,e,t,i]){return[1-2*(t*t+i*i),2*(e*t-n*i),2*(e*i+n*t),2*(e*t+n*i),1-2*(e*e+i*i),2*(t*i-n*e),2*(e*i-n*t),2*(t*i+n*e),1-2*(e*e+t*t)]}var Ew=32767;function tc(n){let e=new Float32Array(4*n);for(let t=0;t<n;t++)e[4*t]=1;return{rotations:e,trans:new Float32Array(3)}}function Un(n){return{rotations:n.rotations.slice(),trans:n.trans.slice()}}function ma(n,e,t){let i=new Float32Array(n.rotations.length);for(let r=0;4*r<i.length;r++)i.set(Qd(Mt(n.rotations,r),Mt(e.rotations,r),t),4*r);return{rotations:i,trans:n.trans.map((r,s)=>r+t*(e.trans[s]-r))}}function Xg(n){let e=new Float32Array(n.length);for(let t=0;4*t<n.length;t++)e.set(Zi(Mt(n,t)),4*t);return e}function nc(n){let e=new DataView(new ArrayBuffer(2*n.rotations.length+12));for(let t=0;4*t<n.rotations.length;t++){let i=Zi(Mt(n.rotations,t)),r=i[0]<0?-1:1;i.forEach((s,o)=>e.setInt16(8*t+2*o,Math.round(r*s*Ew),!0))}return n.trans.forEach((t,i)=>e.setFloat32(2*n.rotations.length+4*i,t,!0)),e.buffer}function qg(n,e){let t=8*e+12;if(n.byteLength!==t)throw new rt(`a pose of ${e} joints has ${t} bytes, got ${n.byteLength}`);let i=new DataView(n),r=new Float32Array(4*e);for(let o=0;o<e;o++){let a=[0,1,2,3].map(l=>i.getInt16(8*o+2*l,!0));r.set(Zi(a),4*o)}let s=Float32Array.from([0,1,2],o=>i.getFloat32(8*e+4*o,!0));if(!s.every(Number.isFinite))throw new rt("a pose must be finite");return{rotations:r,trans:s}}var Ei=class{constructor({name:e,fps:t,count:i,start:r,held_out:s},o,a){this.rotations=o;this.trans=a;this.name=e,this.fps=t,this.count=i,this.start=r,this.heldOut=s}rotations;trans;name;fps;count;start;heldOut;poseAt(e){let t=Math.min(Math.max(e,0),this.count-1),i=Math.floor(t),r=t-i;return r===0?this.frame(i):ma(this.frame(i),this.frame(i+1),r)}placeAt(e){return At(this.trans,e)}frame(e){let t=this.rotations.length/this.count;return{rotations:this.rotations.slice(e*t,(e+1)*t),trans:this.trans.slice(3*e,3*e+3)}}};var $s=class{constructor(e){this.data=e;this.numJoints=e.parents.length,this.numVertices=e.restVertices.length/3,this.numFaces=e.faces.length/3}data;numJoints;numVertices;numFaces;get kind(){return this.data.kind}get gender(){return this.data.gender}get jointNames(){return this.data.jointNames}get parents(){return this.data.parents}get betas(){return this.data.shape?.betas??null}get shapeNames(){return this.data.shape?.names??[]}restPose(){return tc(this.numJoints)}joints(e,t){return this.jointsOf(e,this.restJoints(t))}restJoints(e){let{shape:t,restJoints:i}=this.data,r=i.slice();return t&&e&&ef(r,t.jointDirections,1,$g(e,t.betas)),r}restVertices(e){let{shape:t,restVertices:i}=this.data,r=i.slice();return t&&e&&ef(r,t.directions,t.step,$g(e,t.betas)),r}jointsOf(e,t){let i=new Float32Array(3*this.numJoints),r=new Float32Array(4*this.numJoints);for(let s=0;s<this.numJoints;s++){let o=Zi(Mt(e.rotations,s)),a=this.data.parents[s],l=At(t,s);if(a<0){i.set(l.map((f,u)=>f+e.trans[u]),3*s),r.set(o,4*s);continue}let c=Mt(r,a),h=At(t,a),d=Ti(c,[l[0]-h[0],l[1]-h[1],l[2]-h[2]]);i.set(d.map((f,u)=>f+i[3*a+u]),3*s),r.set(si(c,o),4*s)}return{positions:i,rotations:r}}},Ys=class{constructor(e){this.body=e;this.restVertices=e.restVertices(),this.restJoints=e.restJoints()}body;betas=null;restVertices;restJoints;setShape(e){this.betas=e,this.restVertices=this.body.restVertices(e),this.restJoints=this.body.restJoints(e)}get shape(){return this.betas??this.body.betas}joints(e){return this.body.jointsOf(e,this.restJoints)}pose(e){let t=this.joints(e),i=Cw(t,this.restJoints),r=Rw(this.body.data,this.corrected(e),i);return{vertices:r,normals:Pw(r,this.body.data.faces),joints:t,bones:i}}corrected(e){let t=this.body.data.pose;if(!t)return this.restVertices;let i=new Float32Array(9*(this.body.numJoints-1));for(let s=1;s<this.body.numJoints;s++)qs(Zi(Mt(e.rotations,s))).forEach((a,l)=>i[9*(s-1)+l]=a-(l%4===0?1:0));let r=this.restVertices.slice();return ef(r,t.directions,t.step,i),r}};function $g(n,e){return e.map((t,i)=>i<n.length?n[i]-t:0)}function ef(n,e,t,i){i.forEach((r,s)=>{if(Math.abs(r)<1e-6)return;let o=r*t,a=s*n.length;for(let l=0;l<n.length;l++)n[l]+=o*e[a+l]})}function Cw(n,e){let t=e.length/3,i=new Float32Array(12*t);for(let r=0;r<t;r++){let s=qs(Mt(n.rotations,r)),[o,a,l]=At(e,r);for(let c=0;c<3;c++){let[h,d,f]=[s[3*c],s[3*c+1],s[3*c+2]];i.set([h,d,f,n.positions[3*r+c]-(h*o+d*a+f*l)],12*r+4*c)}}return i}function Rw(n,e,t){let{skinJoints:i,skinWeights:r}=n,s=e.length/3,o=i.length/s,a=new Float32Array(e.length);for(let l=0;l<s;l++){let c=e[3*l],h=e[3*l+1],d=e[3*l+2],f=0,u=0,g=0;for(let v=l*o;v<(l+1)*o;v++){let p=r[v];if(p===0)break;let m=12*i[v];f+=p*(t[m]*c+t[m+1]*h+t[m+2]*d+t[m+3]),u+=p*(t[m+4]*c+t[m+5]*h+t[m+6]*d+t[m+7]),g+=p*(t[m+8]*c+t[m+9]*h+t[m+10]*d+t[m+11])}a[3*l]=f,a[3*l+1]=u,a[3*l+2]=g}return a}function Pw(n,e){let t=new Float32Array(n.length);for(let i=0;i<e.length;i+=3){let r=3*e[i],s=3*e[i+1],o=3*e[i+2],a=n[s]-n[r],l=n[s+1]-n[r+1],c=n[s+2]-n[r+2],h=n[o]-n[r],d=n[o+1]-n[r+1],f=n[o+2]-n[r+2],u=l*f-c*d,g=c*h-a*f,v=a*d-l*h;for(let p of[r,s,o])t[p]+=u,t[p+1]+=g,t[p+2]+=v}for(let i=0;i<t.length;i+=3){let r=Math.sqrt(t[i]**2+t[i+1]**2+t[i+2]**2),s=r>1e-12?1/r:0;t[i]*=s,t[i+1]*=s,t[i+2]*=s}return t}var Iw=1447310145,Yg=[1,2],Lw=64,Ar=16,Kg=16,tf={i8:Int8Array,u8:Uint8Array,i16:Int16Array,u16:Uint16Array,u32:Uint32Array,f32:Float32Array};function nf(n){let e=new DataView(n.buffer,n.byteOffset,Ar);if(e.getUint32(0,!0)!==Iw)throw new rt("this is no avatar of the viewer: it does not start with A3DV");let t=e.getUint32(4,!0);if(!Yg.some(i=>i===t))throw new rt(`the avatar has format version ${t}, this page reads ${Yg.join(" and ")}: export it anew`);return e.getUint32(12,!0)}function Zg(n,e){return e<Ar||e<Ar+new DataView(n).getUint32(8,!0)?null:ga.read(n,e).levelEnds}var ga=class n{constructor(e,t,i,r,s,o,a){this.kind=e;this.meta=t;this.bytes=i;this.start=r;this.entries=s;this.complete=o;this.levelEnds=a}kind;meta;bytes;start;entries;complete;levelEnds;static read(e,t=e.byteLength){let i=new DataView(e);if(e.byteLength<Ar)throw new rt("this is no avatar of the viewer: it does not start with A3DV");let r=nf(new Uint8Array(e,0,Ar)),s=Ar+i.getUint32(8,!0);if(r!==e.byteLength||s>r||s%Kg!==0)throw new rt(`the avatar is cut off: it has ${e.byteLength} bytes of ${r}`);if(s>t)throw new rt("the avatar's header has not come yet");let o=Dw(new Uint8Array(e,Ar,s-Ar)),a=new Map,l=[];for(let[c,h]of Object.entries(o.arrays)){let d=Nw(c,h,r-s);d.cut&&d.pieces.forEach((u,g)=>l[g]=Math.max(l[g]??0,s+rf(d,u)));let f=kw(d,t-s);f&&a.set(c,f)}return new n(o.kind,o.meta,e,s,a,t===e.byteLength,l)}has(e){return this.entries.has(e)}shape(e){return this.entry(e).shape}get(e,t,i){let r=this.entry(e);if(!(r.shape.length===i.length&&i.every((h,d)=>h===null||h===r.shape[d]))||!t.includes(r.type)){let h=`${t.join(" or ")} [${i.map(d=>d??"any").join(", ")}]`;throw new rt(`array '${e}' must be ${h}, found ${r.type} [${r.shape.join(", ")}]`)}let o=tf[r.type],a=r.pieces.map(({offset:h,length:d})=>new o(this.bytes,this.start+h,d));if(a.length===1)return a[0];let l=new o(rc(r.shape)),c=0;for(let h of a)l.set(h,c),c+=h.length;return l}entry(e){let t=this.entries.get(e);if(!t)throw new rt(`the avatar lacks the array '${e}'`);return t}};function Dw(n){let e;try{e=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(n))}catch{throw new rt("the avatar's header is not JSON: the file is damaged")}if(!ic(e)||typeof e.kind!="string"||!ic(e.meta)||!ic(e.arrays))throw new rt("the avatar's header must hold kind, meta and arrays");return{kind:e.kind,meta:e.meta,arrays:e.arrays}}function Nw(n,e,t){let i=h=>Number.isSafeInteger(h)&&h>=0;if(!ic(e)||typeof e.type!="string"||!Object.hasOwn(tf,e.type)||!Array.isArray(e.shape)||!e.shape.every(i)||!(e.pieces===void 0?i(e.offset):Fw(e.pieces)))throw new rt(`array '${n}' lacks a known type, a shape or an offset`);let r=e.type,s=e.shape,o=rc(s.slice(1)),a=e.pieces!==void 0,c=(a?e.pieces:[[e.offset,s[0]??1]]).map(([h,d])=>({offset:h,length:d*o}));if(c.reduce((h,{length:d})=>h+d,0)!==rc(s))throw new rt(`array '${n}' is cut into pieces that are not the whole`);if(c.some(({offset:h})=>h%Kg!==0))throw new rt(`array '${n}' lacks a known type, a shape or an offset`);if(!c.every(h=>rf({type:r},h)<=t))throw new rt(`array '${n}' of shape [${s.join(", ")}] lies outside of the file`);return{type:r,shape:s,pieces:c,cut:a}}function Fw(n){let e=t=>Array.isArray(t)&&t.length===2&&t.every(i=>Number.isSafeInteger(i)&&i>=0);return Array.isArray(n)&&n.length>0&&n.length<=Lw&&n.every(e)}function rf({type:n},{offset:e,length:t}){return e+t*tf[n].BYTES_PER_ELEMENT}function kw(n,e){let t=n.pieces.findIndex(s=>rf(n,s)>e);if(t<0)return n;if(!n.cut||t===0)return null;let i=n.pieces.slice(0,t),r=i.reduce((s,{length:o})=>s+o,0)/rc(n.shape.slice(1));return{...n,pieces:i,shape:[r,...n.shape.slice(1)]}}function ic(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function rc(n){return n.reduce((e,t)=>e*t,1)}var Uw=1.06;function jg(n,e,t,i,r){let s=Tr(n.low,.5,n.high,.5),o=of(n,t,i,r);return{position:Tr(s,1,Ow(Ti(e,[0,0,1]),t),o),target:s}}function of(n,e,t,i){let r=Tr(n.high,.5,n.low,-.5),s=Tr(r,1,e,-sf(r,e)),o=Math.tan(t*Math.PI/360),a=(l,c)=>Uw*l/Math.sin(Math.atan(c));return Math.max(a(Math.hypot(...r),o),a(Math.hypot(...s),o*i))}function Ow(n,e){let t=Tr(n,1,e,-sf(n,e));if(Math.hypot(...t)<.1){let i=Math.abs(e[0])<.9?[1,0,0]:[0,0,1];t=Tr(i,1,e,-sf(i,e))}return t=Jg(t),Jg(Tr(Tr(t,1,Bw(e,t),.3),1,e,.12))}function Tr(n,e,t,i){return[0,1,2].map(r=>e*n[r]+i*t[r])}function sf(n,e){return n[0]*e[0]+n[1]*e[1]+n[2]*e[2]}function Bw(n,e){return[n[1]*e[2]-n[2]*e[1],n[2]*e[0]-n[0]*e[2],n[0]*e[1]-n[1]*e[0]]}function Jg(n){let e=Math.hypot(...n);return[n[0]/e,n[1]/e,n[2]/e]}var as=(n,e)=>typeof n=="string"?n:hs(e,"text",n),af=(n,e)=>typeof n=="boolean"?n:hs(e,"true or false",n),On=(n,e)=>typeof n=="number"&&Number.isFinite(n)?n:hs(e,"a number",n),ls=(n,e)=>Number.isSafeInteger(n)&&n>=0?n:hs(e,"a natural number",n);function zw(...n){return(e,t)=>n.includes(e)?e:hs(t,n.join(" or "),e)}function cs(n){return(e,t)=>e==null?null:n(e,t)}function mi(n,e){return(t,i)=>!Array.isArray(t)||e!==void 0&&t.length!==e?hs(i,`a list${e===void 0?"":` of ${e}`}`,t):t.map((r,s)=>n(r,`${i}[${s}]`))}var Qg=mi(On,3);function Er(n){return(e,t)=>{if(typeof e!="object"||e===null||Array.isArray(e))return hs(t,"an object",e);let i=e;return Object.fromEntries(Object.entries(n).map(([r,s])=>[r,s(i[r],`${t}.${r}`)]))}}function hs(n,e,t){throw new rt(`'${n}' must be ${e}, found ${(JSON.stringify(t)??"nothing").slice(0,60)}`)}var ya=Er({low:On,high:On}),lf=Er({count:ls,frame:zw("triangle","world","bones"),weights:ya,height:ya,log_scale:ya,color:ya,shading_step:cs(On),dilation:cs(On),levels:cs(mi(Er({count:ls,growth:On})))}),Vw=Er({kind:as,gender:as,joint_names:mi(as),parents:mi(On),rest_vertices:mi(ya,3),shape:cs(Er({betas:mi(On),step:On,names:cs(mi(as))})),pose_step:cs(On)}),cf=Er({name:as,fps:On,first:ls,count:ls,start:cs(ls),held_out:af}),Gw=Er({name:as,R:mi(On,9),t:Qg,K:mi(On,9),width:ls,height:ls,held_out:af,anchor:af}),ey=Er({name:as,up:Qg,floor:On,body:Vw,gaussians:lf,clips:mi(cf),cameras:mi(Gw)});var Hw=.3;function uf(n,e,t,i){let r=n.levels?Ww(n.count,e):n.count;n={...n,count:r};let s=e.get("colors",["u8"],[r,4]),o={count:r,frame:n.frame,opacities:Uint8Array.from({length:r},(f,u)=>s[4*u+3]),shading:qw(n,e),weights:n.weights,height:n.height,logScale:n.log_scale,color:n.color,dilation:n.dilation??Hw,levels:Xw(n)},a=new Uint32Array(s.slice().buffer),l=e.get("scales",["u32"],[r]),c=e.get("rotations",["u32"],[r]);if(n.frame==="bones")return{...o,hasViews:!1,...Yw(e,r,i,a,l,c)};let h=e.has("views"),d=h?e.get("views",["u8"],[r]):new Uint8Array(r);return{...o,hasViews:h,...$w(n,e,t,a,l,c,d)}}function Ww(n,e){let t=["colors","scales","rotations","face","weights","height","views","shading"].filter(i=>e.has(i)).map(i=>e.shape(i)[0]);return e.complete?n:Math.min(n,...t)}function Xw({count:n,levels:e}){if(e?.every((i,r)=>i.count>=(e[r-1]?.count??1)&&i.growth>=1&&i.growth<=16)===!1)throw new rt("'meta.gaussians.levels' must ascend, and grow 1 to 16 times");return e?.filter((i,r)=>i.count<=n||r===0)??[]}function qw({count:n,shading_step:e},t){if(e===null)return null;let i=t.get("shading",["i8"],[n,24]),r=new Uint32Array(8*n),s=new Int8Array(r.buffer);for(let o=0;o<n;o++)s.set(i.subarray(24*o,24*o+24),32*o);return{words:r,step:e}}function $w(n,e,t,i,r,s,o){let{count:a}=n,l=e.get("face",["u16","u32"],[a]),c=e.get("weights",["u16"],[a,2]),h=e.get("height",["u16"],[a]),d={kind:n.frame,corners:new Uint32Array(3*a),weights:new Float32Array(3*a),heights:Float32Array.from(h,g=>hf(g,n.height))},f=new Uint32Array(4*a),u=new Uint32Array(4*a);for(let g=0;g<a;g++){let v=3*l[g];if(v>=t.length)throw new rt(`a Gaussian lies on face ${l[g]}, the body has ${t.length/3}`);let p=hf(c[2*g],n.weights),m=hf(c[2*g+1],n.weights);d.corners.set([t[v],t[v+1],t[v+2]],3*g),d.weights.set([p,m,1-p-m],3*g),f.set([l[g],c[2*g]|c[2*g+1]<<16,h[g]|o[g]<<16,i[g]],4*g),u.set([r[g],s[g],0,0],4*g)}return{anchors:d,places:f,shapes:u}}function Yw(n,e,t,i,r,s){let o=n.get("means",["f32"],[e,3]),a=n.get("bones",["u8"],[e,4]),l=n.get("bone_weights",["u8"],[e,4]);if(!o.every(Number.isFinite))throw new rt("array 'means' holds NaN or infinity");if(a.some(v=>v>=t))throw new rt(`array 'bones' names joints beyond the body's ${t}`);let c=new Float32Array(4*e),h=new Uint32Array(o.slice().buffer),d=new Uint32Array(a.slice().buffer),f=new Uint32Array(l.slice().buffer),u=new Uint32Array(4*e),g=new Uint32Array(4*e);for(let v=0;v<e;v++){let p=l[4*v]+l[4*v+1]+l[4*v+2]+l[4*v+3];if(p===0)throw new rt("a Gaussian follows no bone: its bone_weights are zero");for(let m=4*v;m<4*v+4;m++)c[m]=l[m]/p;u.set([h[3*v],h[3*v+1],h[3*v+2],i[v]],4*v),g.set([r[v],s[v],d[v],f[v]],4*v)}return{anchors:{kind:"bones",means:o,bones:a,weights:c},places:u,shapes:g}}function hf(n,e){return e.low+n/65535*(e.high-e.low)}function sc(n,e){let t=df(n,"avatar",e),i=ey(t.meta,"meta"),r=new $s(Zw(i.body,t));return{name:i.name,up:Kw(i),floor:i.floor,body:r,gaussians:uf(i.gaussians,t,r.data.faces,r.numJoints),clips:iy(i.clips,t,r.numJoints),cameras:i.cameras.map(nS)}}function ty(n,e){let t=df(n,"gaussians");return uf(lf(t.meta,"meta"),t,e.data.faces,e.numJoints)}function va(n,e){let t=df(n,"motion");return iy([cf(t.meta,"meta")],t,e.numJoints)[0]}function df(n,e,t){let i=ga.read(n,t);if(i.kind!==e)throw new rt(`the file holds '${i.kind}', expected '${e}'`);return i}function Kw({up:n}){let e=Math.hypot(...n);if(!(e>0))throw new rt("'meta.up' must not be zero");return[n[0]/e,n[1]/e,n[2]/e]}function Zw(n,e){let t=n.parents.length,[i]=e.shape("rest_vertices"),[r]=e.shape("faces"),[,s]=e.shape("skin_joints");if(t===0||n.joint_names.length!==t||!n.parents.every(Jw))throw new rt("'meta.body' must name every joint, and parents before their children");let o=Uint32Array.from(e.get("faces",["u16","u32"],[null,3])),a=e.get("skin_joints",["u8"],[i,s??null]);if(o.some(l=>l>=i)||a.some(l=>l>=t))throw new rt("a face or a weight refers to a vertex or joint that the body lacks");return{kind:n.kind,gender:n.gender,jointNames:n.joint_names,parents:n.parents,restVertices:jw(n,e,i),restJoints:e.get("rest_joints",["f32"],[t,3]),faces:o,faceParts:e.get("face_parts",["u8"],[r]),skinJoints:a,skinWeights:Qw(e,i,s),shape:eS(n,e,i,t),pose:tS(n,e,i,t)}}function Jw(n,e){return Number.isInteger(n)&&n<e&&(e===0?n===-1:n>=0)}function jw(n,e,t){let i=e.get("rest_vertices",["u16"],[t,3]);return Float32Array.from(i,(r,s)=>{let{low:o,high:a}=n.rest_vertices[s%3];return o+r/65535*(a-o)})}function Qw(n,e,t){let i=n.get("skin_weights",["u16"],[e,t]),r=Float32Array.from(i);for(let s=0;s<r.length;s+=t){let o=r.subarray(s,s+t),a=o.reduce((l,c)=>l+c,0);if(a===0)throw new rt("a vertex has no skinning weight");o.forEach((l,c)=>o[c]=l/a)}return r}function eS(n,e,t,i){if(!n.shape||!ny(e,["shape_directions","shape_joint_directions"]))return null;let{betas:r,step:s,names:o}=n.shape;return{betas:Float32Array.from(r),directions:e.get("shape_directions",["i16"],[r.length,t,3]),step:s,jointDirections:e.get("shape_joint_directions",["f32"],[r.length,i,3]),names:o??[]}}function tS(n,e,t,i){return n.pose_step===null||!ny(e,["pose_directions"])?null:{directions:e.get("pose_directions",["i16"],[9*(i-1),t,3]),step:n.pose_step}}function ny(n,e){return n.complete||e.every(t=>n.has(t))}function iy(n,e,t){let i=n.reduce((o,a)=>o+a.count,0),r=e.get("clip_rotations",["i16"],[i,t,4]),s=e.get("clip_trans",["f32"],[i,3]);return n.map(o=>{let{first:a,count:l}=o;if(l<1||a+l>i||!(o.fps>0))throw new rt(`clip '${o.name}' lies outside of the ${i} frames that there are`);let c=4*t,h=Xg(r.subarray(a*c,(a+l)*c));return new Ei(o,h,s.slice(3*a,3*(a+l)))})}function nS(n){if(n.width<1||n.height<1)throw new rt(`camera '${n.name}' has no size`);return n}var oc=.01,ac=200;function iS({R:n,t:e,K:t,...i},r,s){let o=r/i.width,a=s/i.height;return{R:n,t:e,focal:[t[0]*o,t[4]*a],centre:[t[2]*o,t[5]*a],width:r,height:s}}function ff(n,e,t){let i=Math.min(e/n.width,t/n.height),r={width:i*n.width,height:i*n.height};return{x:(e-r.width)/2,y:(t-r.height)/2,...r}}function lc(n,e,t){let i=ff(n,e,t),r=iS(n,i.width,i.height);return{...r,centre:[r.centre[0]+i.x,r.centre[1]+i.y],width:e,height:t}}function ry(n,e,t,i,r){let s=qs(e),o=[s[0],s[3],s[6],-s[1],-s[4],-s[7],-s[2],-s[5],-s[8]],a=[0,1,2].map(c=>-ay(o,c,n)),l=r/2/Math.tan(t*Math.PI/360);return{R:o,t:a,focal:[l,l],centre:[i/2,r/2],width:i,height:r}}function Ks({R:n,t:e}){return[0,1,2].map(t=>-(n[t]*e[0]+n[3+t]*e[1]+n[6+t]*e[2]))}function sy({R:n,t:e,focal:t,centre:i},r){let[s,o,a]=[0,1,2].map(l=>ay(n,l,r)+e[l]);return[i[0]+t[0]*s/a,i[1]+t[1]*o/a,a]}function pf({R:n,t:e}){return[n[6],n[7],n[8],e[2]]}function oy(n,{R:e,t}){n.set(e[0],e[1],e[2],t[0],-e[3],-e[4],-e[5],-t[1],-e[6],-e[7],-e[8],-t[2],0,0,0,1)}function cc(n,{focal:e,centre:t,width:i,height:r}){let s=2*e[0]/i,o=2*e[1]/r,a=1-2*t[0]/i,l=2*t[1]/r-1,[c,h]=mf();n.set(s,0,a,0,0,o,l,0,0,0,-c,h,0,0,-1,0)}function mf(){return[(ac+oc)/(ac-oc),-2*ac*oc/(ac-oc)]}function ay(n,e,[t,i,r]){return n[3*e]*t+n[3*e+1]*i+n[3*e+2]*r}var Vr={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Gr={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Py=0,Vf=1,Iy=2;var Va=1,Ly=2,xo=3,Hr=0,In=1,En=2,_s=0,bo=1,Gf=2,Hf=3,Wf=4,hi=5;var ar=100,Dy=101,Ny=102,Fy=103,ky=104,Uy=200,ui=201,Oy=202,By=203,Xf=204,$n=205,zy=206,Vy=207,Gy=208,Hy=209,Wy=210,Xy=211,qy=212,$y=213,Yy=214,Lc=0,Dc=1,Nc=2,ho=3,Fc=4,kc=5,Uc=6,Oc=7,qf=0,Ky=1,Zy=2,Li=0,$f=1,Yf=2,Kf=3,Zf=4,Jf=5,jf=6,Qf=7;var ep=300,xs=301,wo=302,oh=303,ah=304,Bc=1e3,Ri=1001,zc=1002,Ot=1003,Jy=1004;var Ga=1005;var gn=1006,lh=1007;var lr=1008;var Ln=1009,tp=1010,np=1011,So=1012,ch=1013,Dn=1014,Yn=1015,bi=1016,hh=1017,uh=1018,bs=1020,ip=35902,rp=35899,sp=1021,op=1022,Kn=1023,ir=1026,cr=1027,Ha=1028,Mo=1029,Wr=1030,Ao=1031;var Xr=1033,Wa=33776,Xa=33777,qa=33778,$a=33779,dh=35840,fh=35841,ph=35842,mh=35843,gh=36196,yh=37492,vh=37496,_h=37488,xh=37489,Ya=37490,bh=37491,wh=37808,Sh=37809,Mh=37810,Ah=37811,Th=37812,Eh=37813,Ch=37814,Rh=37815,Ph=37816,Ih=37817,Lh=37818,Dh=37819,Nh=37820,Fh=37821,kh=36492,Uh=36494,Oh=36495,Bh=36283,zh=36284,Ka=36285,Vh=36286;var Ta=2300,Vc=2301,Pc=2302,Ff=2303,kf=2400,Uf=2401,Of=2402;var jy=3200;var ap=0,Qy=1,hr="",Hn="srgb",gs="srgb-linear",Ea="linear",bt="srgb";var Ic=7680;var ev=519,tv=512,nv=513,iv=514,lp=515,rv=516,sv=517,cp=518,hp=519,ov=35044,Za=35048;var Cn="300 es",ai=2e3,Ca=2001;function rS(n){for(let e=n.length-1;e>=0;--e)if(n[e]>=65535)return!0;return!1}function sS(n){return ArrayBuffer.isView(n)&&!(n instanceof DataView)}function Ra(n){return document.createElementNS("http://www.w3.org/1999/xhtml",n)}function av(){let n=Ra("canvas");return n.style.display="block",n}var ly={},uo=null;function up(...n){let e="THREE."+n.shift();uo?uo("log",e,...n):console.log(e,...n)}function lv(n){let e=n[0];if(typeof e=="string"&&e.startsWith("TSL:")){let t=n[1];t&&t.isStackTrace?n[0]+=" "+t.getLocation():n[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return n}function Ve(...n){n=lv(n);let e="THREE."+n.shift();if(uo)uo("warn",e,...n);else{let t=n[0];t&&t.isStackTrace?console.warn(t.getError(e)):console.warn(e,...n)}}function qe(...n){n=lv(n);let e="THREE."+n.shift();if(uo)uo("error",e,...n);else{let t=n[0];t&&t.isStackTrace?console.error(t.getError(e)):console.error(e,...n)}}function Sa(...n){let e=n.join(" ");e in ly||(ly[e]=!0,Ve(...n))}function cv(n,e,t){return new Promise(function(i,r){function s(){switch(n.clientWaitSync(e,n.SYNC_FLUSH_COMMANDS_BIT,0)){case n.WAIT_FAILED:r();break;case n.TIMEOUT_EXPIRED:setTimeout(s,t);break;default:i()}}setTimeout(s,t)})}var hv={[Lc]:Lc,[Nc]:Uc,[Fc]:Fc,[ho]:kc,[Dc]:Dc,[Uc]:Nc,[Oc]:Oc,[kc]:ho},_i=class{addEventListener(e,t){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[e]===void 0&&(i[e]=[]),i[e].indexOf(t)===-1&&i[e].push(t)}hasEventListener(e,t){let i=this._listeners;return i===void 0?!1:i[e]!==void 0&&i[e].indexOf(t)!==-1}removeEventListener(e,t){let i=this._listeners;if(i===void 0)return;let r=i[e];if(r!==void 0){let s=r.indexOf(t);s!==-1&&r.splice(s,1)}}dispatchEvent(e){let t=this._listeners;if(t===void 0)return;let i=t[e.type];if(i!==void 0){e.target=this;let r=i.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,e);e.target=null}}},Mn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],cy=1234567,Ma=Math.PI/180,fo=180/Math.PI;function To(){let n=Math.random()*4294967295|0,e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(Mn[n&255]+Mn[n>>8&255]+Mn[n>>16&255]+Mn[n>>24&255]+"-"+Mn[e&255]+Mn[e>>8&255]+"-"+Mn[e>>16&15|64]+Mn[e>>24&255]+"-"+Mn[t&63|128]+Mn[t>>8&255]+"-"+Mn[t>>16&255]+Mn[t>>24&255]+Mn[i&255]+Mn[i>>8&255]+Mn[i>>16&255]+Mn[i>>24&255]).toLowerCase()}function it(n,e,t){return Math.max(e,Math.min(t,n))}function dp(n,e){return(n%e+e)%e}function oS(n,e,t,i,r){return i+(n-e)*(r-i)/(t-e)}function aS(n,e,t){return n!==e?(t-n)/(e-n):0}function Aa(n,e,t){return(1-t)*n+t*e}function lS(n,e,t,i){return Aa(n,e,1-Math.exp(-t*i))}function cS(n,e=1){return e-Math.abs(dp(n,e*2)-e)}function hS(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*(3-2*n))}function uS(n,e,t){return n<=e?0:n>=t?1:(n=(n-e)/(t-e),n*n*n*(n*(n*6-15)+10))}function dS(n,e){return n+Math.floor(Math.random()*(e-n+1))}function fS(n,e){return n+Math.random()*(e-n)}function pS(n){return n*(.5-Math.random())}function mS(n){n!==void 0&&(cy=n);let e=cy+=1831565813;return e=Math.imul(e^e>>>15,e|1),e^=e+Math.imul(e^e>>>7,e|61),((e^e>>>14)>>>0)/4294967296}function gS(n){return n*Ma}function yS(n){return n*fo}function vS(n){return n>0&&Number.isInteger(n)&&2**Math.round(Math.log2(n))===n}function _S(n){return Math.pow(2,Math.ceil(Math.log(n)/Math.LN2))}function fp(n){return Math.pow(2,Math.floor(Math.log(n)/Math.LN2))}function xS(n,e,t,i,r){let s=Math.cos,o=Math.sin,a=s(t/2),l=o(t/2),c=s((e+i)/2),h=o((e+i)/2),d=s((e-i)/2),f=o((e-i)/2),u=s((i-e)/2),g=o((i-e)/2);switch(r){case"XYX":n.set(a*h,l*d,l*f,a*c);break;case"YZY":n.set(l*f,a*h,l*d,a*c);break;case"ZXZ":n.set(l*d,l*f,a*h,a*c);break;case"XZX":n.set(a*h,l*g,l*u,a*c);break;case"YXY":n.set(l*u,a*h,l*g,a*c);break;case"ZYZ":n.set(l*g,l*u,a*h,a*c);break;default:Ve("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function pp(n){switch(n.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function uv(n,e){if(e.constructor===Float32Array)return n;let t=pp(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(n/t,-1)}function dv(n,e){if(e.constructor===Float32Array)return n;let t=pp(e);if(t===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(n*t)}var ws={DEG2RAD:Ma,RAD2DEG:fo,generateUUID:To,clamp:it,euclideanModulo:dp,mapLinear:oS,inverseLerp:aS,lerp:Aa,damp:lS,pingpong:cS,smoothstep:hS,smootherstep:uS,randInt:dS,randFloat:fS,randFloatSpread:pS,seededRandom:mS,degToRad:gS,radToDeg:yS,isPowerOfTwo:vS,ceilPowerOfTwo:_S,floorPowerOfTwo:fp,setQuaternionFromProperEuler:xS,normalize:dv,denormalize:uv},Fe=class{static{this.prototype.isVector2=!0}constructor(e=0,t=0){this.x=e,this.y=t}get width(){return this.x}set width(e){this.x=e}get height(){return this.y}set height(e){this.y=e}set(e,t){return this.x=e,this.y=t,this}setScalar(e){return this.x=e,this.y=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;default:throw new Error("THREE.Vector2: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y)}copy(e){return this.x=e.x,this.y=e.y,this}add(e){return this.x+=e.x,this.y+=e.y,this}addScalar(e){return this.x+=e,this.y+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this}subScalar(e){return this.x-=e,this.y-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this}multiply(e){return this.x*=e.x,this.y*=e.y,this}multiplyScalar(e){return this.x*=e,this.y*=e,this}divide(e){return this.x/=e.x,this.y/=e.y,this}divideScalar(e){return this.multiplyScalar(1/e)}applyMatrix3(e){let t=this.x,i=this.y,r=e.elements;return this.x=r[0]*t+r[3]*i+r[6],this.y=r[1]*t+r[4]*i+r[7],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this}clamp(e,t){return this.x=it(this.x,e.x,t.x),this.y=it(this.y,e.y,t.y),this}clampScalar(e,t){return this.x=it(this.x,e,t),this.y=it(this.y,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(it(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(e){return this.x*e.x+this.y*e.y}cross(e){return this.x*e.y-this.y*e.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(it(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y;return t*t+i*i}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this}equals(e){return e.x===this.x&&e.y===this.y}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this}rotateAround(e,t){let i=Math.cos(t),r=Math.sin(t),s=this.x-e.x,o=this.y-e.y;return this.x=s*i-o*r+e.x,this.y=s*r+o*i+e.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},jt=class{constructor(e=0,t=0,i=0,r=1){this.isQuaternion=!0,this._x=e,this._y=t,this._z=i,this._w=r}static slerpFlat(e,t,i,r,s,o,a){let l=i[r+0],c=i[r+1],h=i[r+2],d=i[r+3],f=s[o+0],u=s[o+1],g=s[o+2],v=s[o+3];if(d!==v||l!==f||c!==u||h!==g){let p=l*f+c*u+h*g+d*v;p<0&&(f=-f,u=-u,g=-g,v=-v,p=-p);let m=1-a;if(p<.9995){let w=Math.acos(p),A=Math.sin(w);m=Math.sin(m*w)/A,a=Math.sin(a*w)/A,l=l*m+f*a,c=c*m+u*a,h=h*m+g*a,d=d*m+v*a}else{l=l*m+f*a,c=c*m+u*a,h=h*m+g*a,d=d*m+v*a;let w=1/Math.sqrt(l*l+c*c+h*h+d*d);l*=w,c*=w,h*=w,d*=w}}e[t]=l,e[t+1]=c,e[t+2]=h,e[t+3]=d}static multiplyQuaternionsFlat(e,t,i,r,s,o){let a=i[r],l=i[r+1],c=i[r+2],h=i[r+3],d=s[o],f=s[o+1],u=s[o+2],g=s[o+3];return e[t]=a*g+h*d+l*u-c*f,e[t+1]=l*g+h*f+c*d-a*u,e[t+2]=c*g+h*u+a*f-l*d,e[t+3]=h*g-a*d-l*f-c*u,e}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get w(){return this._w}set w(e){this._w=e,this._onChangeCallback()}set(e,t,i,r){return this._x=e,this._y=t,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(e){return this._x=e.x,this._y=e.y,this._z=e.z,this._w=e.w,this._onChangeCallback(),this}setFromEuler(e,t=!0){let i=e._x,r=e._y,s=e._z,o=e._order,a=Math.cos,l=Math.sin,c=a(i/2),h=a(r/2),d=a(s/2),f=l(i/2),u=l(r/2),g=l(s/2);switch(o){case"XYZ":this._x=f*h*d+c*u*g,this._y=c*u*d-f*h*g,this._z=c*h*g+f*u*d,this._w=c*h*d-f*u*g;break;case"YXZ":this._x=f*h*d+c*u*g,this._y=c*u*d-f*h*g,this._z=c*h*g-f*u*d,this._w=c*h*d+f*u*g;break;case"ZXY":this._x=f*h*d-c*u*g,this._y=c*u*d+f*h*g,this._z=c*h*g+f*u*d,this._w=c*h*d-f*u*g;break;case"ZYX":this._x=f*h*d-c*u*g,this._y=c*u*d+f*h*g,this._z=c*h*g-f*u*d,this._w=c*h*d+f*u*g;break;case"YZX":this._x=f*h*d+c*u*g,this._y=c*u*d+f*h*g,this._z=c*h*g-f*u*d,this._w=c*h*d-f*u*g;break;case"XZY":this._x=f*h*d-c*u*g,this._y=c*u*d-f*h*g,this._z=c*h*g+f*u*d,this._w=c*h*d+f*u*g;break;default:Ve("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return t===!0&&this._onChangeCallback(),this}setFromAxisAngle(e,t){let i=t/2,r=Math.sin(i);return this._x=e.x*r,this._y=e.y*r,this._z=e.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(e){let t=e.elements,i=t[0],r=t[4],s=t[8],o=t[1],a=t[5],l=t[9],c=t[2],h=t[6],d=t[10],f=i+a+d;if(f>0){let u=.5/Math.sqrt(f+1);this._w=.25/u,this._x=(h-l)*u,this._y=(s-c)*u,this._z=(o-r)*u}else if(i>a&&i>d){let u=2*Math.sqrt(1+i-a-d);this._w=(h-l)/u,this._x=.25*u,this._y=(r+o)/u,this._z=(s+c)/u}else if(a>d){let u=2*Math.sqrt(1+a-i-d);this._w=(s-c)/u,this._x=(r+o)/u,this._y=.25*u,this._z=(l+h)/u}else{let u=2*Math.sqrt(1+d-i-a);this._w=(o-r)/u,this._x=(s+c)/u,this._y=(l+h)/u,this._z=.25*u}return this._onChangeCallback(),this}setFromUnitVectors(e,t){let i=e.dot(t)+1;return i<1e-8?(i=0,Math.abs(e.x)>Math.abs(e.z)?(this._x=-e.y,this._y=e.x,this._z=0,this._w=i):(this._x=0,this._y=-e.z,this._z=e.y,this._w=i)):(this._x=e.y*t.z-e.z*t.y,this._y=e.z*t.x-e.x*t.z,this._z=e.x*t.y-e.y*t.x,this._w=i),this.normalize()}angleTo(e){return 2*Math.acos(Math.abs(it(this.dot(e),-1,1)))}rotateTowards(e,t){let i=this.angleTo(e);if(i===0)return this;let r=Math.min(1,t/i);return this.slerp(e,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(e){return this._x*e._x+this._y*e._y+this._z*e._z+this._w*e._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let e=this.length();return e===0?(this._x=0,this._y=0,this._z=0,this._w=1):(e=1/e,this._x=this._x*e,this._y=this._y*e,this._z=this._z*e,this._w=this._w*e),this._onChangeCallback(),this}multiply(e){return this.multiplyQuaternions(this,e)}premultiply(e){return this.multiplyQuaternions(e,this)}multiplyQuaternions(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=t._x,l=t._y,c=t._z,h=t._w;return this._x=i*h+o*a+r*c-s*l,this._y=r*h+o*l+s*a-i*c,this._z=s*h+o*c+i*l-r*a,this._w=o*h-i*a-r*l-s*c,this._onChangeCallback(),this}slerp(e,t){let i=e._x,r=e._y,s=e._z,o=e._w,a=this.dot(e);a<0&&(i=-i,r=-r,s=-s,o=-o,a=-a);let l=1-t;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,t=Math.sin(t*c)/h,this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this._onChangeCallback()}else this._x=this._x*l+i*t,this._y=this._y*l+r*t,this._z=this._z*l+s*t,this._w=this._w*l+o*t,this.normalize();return this}slerpQuaternions(e,t,i){return this.copy(e).slerp(t,i)}random(){let e=2*Math.PI*Math.random(),t=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(e),r*Math.cos(e),s*Math.sin(t),s*Math.cos(t))}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._w===this._w}fromArray(e,t=0){return this._x=e[t],this._y=e[t+1],this._z=e[t+2],this._w=e[t+3],this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._w,e}fromBufferAttribute(e,t){return this._x=e.getX(t),this._y=e.getY(t),this._z=e.getZ(t),this._w=e.getW(t),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},B=class{static{this.prototype.isVector3=!0}constructor(e=0,t=0,i=0){this.x=e,this.y=t,this.z=i}set(e,t,i){return i===void 0&&(i=this.z),this.x=e,this.y=t,this.z=i,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;default:throw new Error("THREE.Vector3: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this}multiplyVectors(e,t){return this.x=e.x*t.x,this.y=e.y*t.y,this.z=e.z*t.z,this}applyEuler(e){return this.applyQuaternion(hy.setFromEuler(e))}applyAxisAngle(e,t){return this.applyQuaternion(hy.setFromAxisAngle(e,t))}applyMatrix3(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[3]*i+s[6]*r,this.y=s[1]*t+s[4]*i+s[7]*r,this.z=s[2]*t+s[5]*i+s[8]*r,this}applyNormalMatrix(e){return this.applyMatrix3(e).normalize()}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=e.elements,o=1/(s[3]*t+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*t+s[4]*i+s[8]*r+s[12])*o,this.y=(s[1]*t+s[5]*i+s[9]*r+s[13])*o,this.z=(s[2]*t+s[6]*i+s[10]*r+s[14])*o,this}applyQuaternion(e){let t=this.x,i=this.y,r=this.z,s=e.x,o=e.y,a=e.z,l=e.w,c=2*(o*r-a*i),h=2*(a*t-s*r),d=2*(s*i-o*t);return this.x=t+l*c+o*d-a*h,this.y=i+l*h+a*c-s*d,this.z=r+l*d+s*h-o*c,this}project(e){return this.applyMatrix4(e.matrixWorldInverse).applyMatrix4(e.projectionMatrix)}unproject(e){return this.applyMatrix4(e.projectionMatrixInverse).applyMatrix4(e.matrixWorld)}transformDirection(e){let t=this.x,i=this.y,r=this.z,s=e.elements;return this.x=s[0]*t+s[4]*i+s[8]*r,this.y=s[1]*t+s[5]*i+s[9]*r,this.z=s[2]*t+s[6]*i+s[10]*r,this.normalize()}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this}divideScalar(e){return this.multiplyScalar(1/e)}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this}clamp(e,t){return this.x=it(this.x,e.x,t.x),this.y=it(this.y,e.y,t.y),this.z=it(this.z,e.z,t.z),this}clampScalar(e,t){return this.x=it(this.x,e,t),this.y=it(this.y,e,t),this.z=it(this.z,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(it(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this}cross(e){return this.crossVectors(this,e)}crossVectors(e,t){let i=e.x,r=e.y,s=e.z,o=t.x,a=t.y,l=t.z;return this.x=r*l-s*a,this.y=s*o-i*l,this.z=i*a-r*o,this}projectOnVector(e){let t=e.lengthSq();if(t===0)return this.set(0,0,0);let i=e.dot(this)/t;return this.copy(e).multiplyScalar(i)}projectOnPlane(e){return gf.copy(this).projectOnVector(e),this.sub(gf)}reflect(e){return this.sub(gf.copy(e).multiplyScalar(2*this.dot(e)))}angleTo(e){let t=Math.sqrt(this.lengthSq()*e.lengthSq());if(t===0)return Math.PI/2;let i=this.dot(e)/t;return Math.acos(it(i,-1,1))}distanceTo(e){return Math.sqrt(this.distanceToSquared(e))}distanceToSquared(e){let t=this.x-e.x,i=this.y-e.y,r=this.z-e.z;return t*t+i*i+r*r}manhattanDistanceTo(e){return Math.abs(this.x-e.x)+Math.abs(this.y-e.y)+Math.abs(this.z-e.z)}setFromSpherical(e){return this.setFromSphericalCoords(e.radius,e.phi,e.theta)}setFromSphericalCoords(e,t,i){let r=Math.sin(t)*e;return this.x=r*Math.sin(i),this.y=Math.cos(t)*e,this.z=r*Math.cos(i),this}setFromCylindrical(e){return this.setFromCylindricalCoords(e.radius,e.theta,e.y)}setFromCylindricalCoords(e,t,i){return this.x=e*Math.sin(t),this.y=i,this.z=e*Math.cos(t),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this}setFromMatrixScale(e){let t=this.setFromMatrixColumn(e,0).length(),i=this.setFromMatrixColumn(e,1).length(),r=this.setFromMatrixColumn(e,2).length();return this.x=t,this.y=i,this.z=r,this}setFromMatrixColumn(e,t){return this.fromArray(e.elements,t*4)}setFromMatrix3Column(e,t){return this.fromArray(e.elements,t*3)}setFromEuler(e){return this.x=e._x,this.y=e._y,this.z=e._z,this}setFromColor(e){return this.x=e.r,this.y=e.g,this.z=e.b,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let e=Math.random()*Math.PI*2,t=Math.random()*2-1,i=Math.sqrt(1-t*t);return this.x=i*Math.cos(e),this.y=t,this.z=i*Math.sin(e),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},gf=new B,hy=new jt,We=class{static{this.prototype.isMatrix3=!0}constructor(e,t,i,r,s,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c)}set(e,t,i,r,s,o,a,l,c){let h=this.elements;return h[0]=e,h[1]=r,h[2]=a,h[3]=t,h[4]=s,h[5]=l,h[6]=i,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],this}extractBasis(e,t,i){return e.setFromMatrix3Column(this,0),t.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(e){let t=e.elements;return this.set(t[0],t[4],t[8],t[1],t[5],t[9],t[2],t[6],t[10]),this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[3],l=i[6],c=i[1],h=i[4],d=i[7],f=i[2],u=i[5],g=i[8],v=r[0],p=r[3],m=r[6],w=r[1],A=r[4],S=r[7],R=r[2],C=r[5],_=r[8];return s[0]=o*v+a*w+l*R,s[3]=o*p+a*A+l*C,s[6]=o*m+a*S+l*_,s[1]=c*v+h*w+d*R,s[4]=c*p+h*A+d*C,s[7]=c*m+h*S+d*_,s[2]=f*v+u*w+g*R,s[5]=f*p+u*A+g*C,s[8]=f*m+u*S+g*_,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[3]*=e,t[6]*=e,t[1]*=e,t[4]*=e,t[7]*=e,t[2]*=e,t[5]*=e,t[8]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8];return t*o*h-t*a*c-i*s*h+i*a*l+r*s*c-r*o*l}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=h*o-a*c,f=a*l-h*s,u=c*s-o*l,g=t*d+i*f+r*u;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let v=1/g;return e[0]=d*v,e[1]=(r*c-h*i)*v,e[2]=(a*i-r*o)*v,e[3]=f*v,e[4]=(h*t-r*l)*v,e[5]=(r*s-a*t)*v,e[6]=u*v,e[7]=(i*l-c*t)*v,e[8]=(o*t-i*s)*v,this}transpose(){let e,t=this.elements;return e=t[1],t[1]=t[3],t[3]=e,e=t[2],t[2]=t[6],t[6]=e,e=t[5],t[5]=t[7],t[7]=e,this}getNormalMatrix(e){return this.setFromMatrix4(e).invert().transpose()}transposeIntoArray(e){let t=this.elements;return e[0]=t[0],e[1]=t[3],e[2]=t[6],e[3]=t[1],e[4]=t[4],e[5]=t[7],e[6]=t[2],e[7]=t[5],e[8]=t[8],this}setUvTransform(e,t,i,r,s,o,a){let l=Math.cos(s),c=Math.sin(s);return this.set(i*l,i*c,-i*(l*o+c*a)+o+e,-r*c,r*l,-r*(-c*o+l*a)+a+t,0,0,1),this}scale(e,t){return Sa("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(yf.makeScale(e,t)),this}rotate(e){return Sa("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(yf.makeRotation(-e)),this}translate(e,t){return Sa("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(yf.makeTranslation(e,t)),this}makeTranslation(e,t){return e.isVector2?this.set(1,0,e.x,0,1,e.y,0,0,1):this.set(1,0,e,0,1,t,0,0,1),this}makeRotation(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,i,t,0,0,0,1),this}makeScale(e,t){return this.set(e,0,0,0,t,0,0,0,1),this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<9;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<9;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e}clone(){return new this.constructor().fromArray(this.elements)}},yf=new We,uy=new We().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),dy=new We().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function bS(){let n={enabled:!0,workingColorSpace:gs,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===bt&&(r.r=nr(r.r),r.g=nr(r.g),r.b=nr(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===bt&&(r.r=co(r.r),r.g=co(r.g),r.b=co(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===hr?Ea:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},e=[.64,.33,.3,.6,.15,.06],t=[.2126,.7152,.0722],i=[.3127,.329];return n.define({[gs]:{primaries:e,whitePoint:i,transfer:Ea,toXYZ:uy,fromXYZ:dy,luminanceCoefficients:t,workingColorSpaceConfig:{unpackColorSpace:Hn},outputColorSpaceConfig:{drawingBufferColorSpace:Hn}},[Hn]:{primaries:e,whitePoint:i,transfer:bt,toXYZ:uy,fromXYZ:dy,luminanceCoefficients:t,outputColorSpaceConfig:{drawingBufferColorSpace:Hn}}}),n}var nt=bS();function nr(n){return n<.04045?n*.0773993808:Math.pow(n*.9478672986+.0521327014,2.4)}function co(n){return n<.0031308?n*12.92:1.055*Math.pow(n,.41666)-.055}var Zs,Gc=class{static getDataURL(e,t="image/png"){if(/^data:/i.test(e.src)||typeof HTMLCanvasElement>"u")return e.src;let i;if(e instanceof HTMLCanvasElement)i=e;else{Zs===void 0&&(Zs=Ra("canvas")),Zs.width=e.width,Zs.height=e.height;let r=Zs.getContext("2d");e instanceof ImageData?r.putImageData(e,0,0):r.drawImage(e,0,0,e.width,e.height),i=Zs}return i.toDataURL(t)}static sRGBToLinear(e){if(typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap){let t=Ra("canvas");t.width=e.width,t.height=e.height;let i=t.getContext("2d");i.drawImage(e,0,0,e.width,e.height);let r=i.getImageData(0,0,e.width,e.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=nr(s[o]/255)*255;return i.putImageData(r,0,0),t}else if(e.data){let t=e.data.slice(0);for(let i=0;i<t.length;i++)t instanceof Uint8Array||t instanceof Uint8ClampedArray?t[i]=Math.floor(nr(t[i]/255)*255):t[i]=nr(t[i]);return{data:t,width:e.width,height:e.height}}else return Ve("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),e}},wS=0,po=class{constructor(e=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:wS++}),this.uuid=To(),this.data=e,this.dataReady=!0,this.version=0}getSize(e){let t=this.data;return typeof HTMLVideoElement<"u"&&t instanceof HTMLVideoElement?e.set(t.videoWidth,t.videoHeight,0):typeof VideoFrame<"u"&&t instanceof VideoFrame?e.set(t.displayWidth,t.displayHeight,0):t!==null?e.set(t.width||0,t.height||0,t.depth||0):e.set(0,0,0),e}set needsUpdate(e){e===!0&&this.version++}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.images[this.uuid]!==void 0)return e.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(vf(r[o].image)):s.push(vf(r[o]))}else s=vf(r);i.url=s}return t||(e.images[this.uuid]=i),i}};function vf(n){return typeof HTMLImageElement<"u"&&n instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&n instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&n instanceof ImageBitmap?Gc.getDataURL(n):n.data?{data:Array.from(n.data),width:n.width,height:n.height,type:n.data.constructor.name}:(Ve("Texture: Unable to serialize Texture."),{})}var SS=0,_f=new B,Tn=class n extends _i{constructor(e=n.DEFAULT_IMAGE,t=n.DEFAULT_MAPPING,i=Ri,r=Ri,s=gn,o=lr,a=Kn,l=Ln,c=n.DEFAULT_ANISOTROPY,h=hr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:SS++}),this.uuid=To(),this.name="",this.source=new po(e),this.mipmaps=[],this.mapping=t,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new Fe(0,0),this.repeat=new Fe(1,1),this.center=new Fe(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new We,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(e&&e.depth&&e.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(_f).x}get height(){return this.source.getSize(_f).y}get depth(){return this.source.getSize(_f).z}get image(){return this.source.data}set image(e){this.source.data=e}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(e){return this.name=e.name,this.source=e.source,this.mipmaps=e.mipmaps.slice(0),this.mapping=e.mapping,this.channel=e.channel,this.wrapS=e.wrapS,this.wrapT=e.wrapT,this.magFilter=e.magFilter,this.minFilter=e.minFilter,this.anisotropy=e.anisotropy,this.format=e.format,this.internalFormat=e.internalFormat,this.type=e.type,this.normalized=e.normalized,this.offset.copy(e.offset),this.repeat.copy(e.repeat),this.center.copy(e.center),this.rotation=e.rotation,this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrix.copy(e.matrix),this.generateMipmaps=e.generateMipmaps,this.mipmapsAutoUpdate=e.mipmapsAutoUpdate,this.premultiplyAlpha=e.premultiplyAlpha,this.flipY=e.flipY,this.unpackAlignment=e.unpackAlignment,this.colorSpace=e.colorSpace,this.renderTarget=e.renderTarget,this.isRenderTargetTexture=e.isRenderTargetTexture,this.isPMREMTexture=e.isPMREMTexture,this.isArrayTexture=e.isArrayTexture,this.userData=JSON.parse(JSON.stringify(e.userData)),this.needsUpdate=!0,this}setValues(e){for(let t in e){let i=e[t];if(i===void 0){Ve(`Texture.setValues(): parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ve(`Texture.setValues(): property '${t}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";if(!t&&e.textures[this.uuid]!==void 0)return e.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(e).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),t||(e.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(e){if(this.mapping!==ep)return e;if(e.applyMatrix3(this.matrix),e.x<0||e.x>1)switch(this.wrapS){case Bc:e.x=e.x-Math.floor(e.x);break;case Ri:e.x=e.x<0?0:1;break;case zc:Math.abs(Math.floor(e.x)%2)===1?e.x=Math.ceil(e.x)-e.x:e.x=e.x-Math.floor(e.x);break}if(e.y<0||e.y>1)switch(this.wrapT){case Bc:e.y=e.y-Math.floor(e.y);break;case Ri:e.y=e.y<0?0:1;break;case zc:Math.abs(Math.floor(e.y)%2)===1?e.y=Math.ceil(e.y)-e.y:e.y=e.y-Math.floor(e.y);break}return this.flipY&&(e.y=1-e.y),e}set needsUpdate(e){e===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(e){e===!0&&this.pmremVersion++}};Tn.DEFAULT_IMAGE=null;Tn.DEFAULT_MAPPING=ep;Tn.DEFAULT_ANISOTROPY=1;var Bt=class{static{this.prototype.isVector4=!0}constructor(e=0,t=0,i=0,r=1){this.x=e,this.y=t,this.z=i,this.w=r}get width(){return this.z}set width(e){this.z=e}get height(){return this.w}set height(e){this.w=e}set(e,t,i,r){return this.x=e,this.y=t,this.z=i,this.w=r,this}setScalar(e){return this.x=e,this.y=e,this.z=e,this.w=e,this}setX(e){return this.x=e,this}setY(e){return this.y=e,this}setZ(e){return this.z=e,this}setW(e){return this.w=e,this}setComponent(e,t){switch(e){case 0:this.x=t;break;case 1:this.y=t;break;case 2:this.z=t;break;case 3:this.w=t;break;default:throw new Error("THREE.Vector4: index is out of range: "+e)}return this}getComponent(e){switch(e){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+e)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(e){return this.x=e.x,this.y=e.y,this.z=e.z,this.w=e.w!==void 0?e.w:1,this}add(e){return this.x+=e.x,this.y+=e.y,this.z+=e.z,this.w+=e.w,this}addScalar(e){return this.x+=e,this.y+=e,this.z+=e,this.w+=e,this}addVectors(e,t){return this.x=e.x+t.x,this.y=e.y+t.y,this.z=e.z+t.z,this.w=e.w+t.w,this}addScaledVector(e,t){return this.x+=e.x*t,this.y+=e.y*t,this.z+=e.z*t,this.w+=e.w*t,this}sub(e){return this.x-=e.x,this.y-=e.y,this.z-=e.z,this.w-=e.w,this}subScalar(e){return this.x-=e,this.y-=e,this.z-=e,this.w-=e,this}subVectors(e,t){return this.x=e.x-t.x,this.y=e.y-t.y,this.z=e.z-t.z,this.w=e.w-t.w,this}multiply(e){return this.x*=e.x,this.y*=e.y,this.z*=e.z,this.w*=e.w,this}multiplyScalar(e){return this.x*=e,this.y*=e,this.z*=e,this.w*=e,this}applyMatrix4(e){let t=this.x,i=this.y,r=this.z,s=this.w,o=e.elements;return this.x=o[0]*t+o[4]*i+o[8]*r+o[12]*s,this.y=o[1]*t+o[5]*i+o[9]*r+o[13]*s,this.z=o[2]*t+o[6]*i+o[10]*r+o[14]*s,this.w=o[3]*t+o[7]*i+o[11]*r+o[15]*s,this}divide(e){return this.x/=e.x,this.y/=e.y,this.z/=e.z,this.w/=e.w,this}divideScalar(e){return this.multiplyScalar(1/e)}setAxisAngleFromQuaternion(e){this.w=2*Math.acos(e.w);let t=Math.sqrt(1-e.w*e.w);return t<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=e.x/t,this.y=e.y/t,this.z=e.z/t),this}setAxisAngleFromRotationMatrix(e){let t,i,r,s,l=e.elements,c=l[0],h=l[4],d=l[8],f=l[1],u=l[5],g=l[9],v=l[2],p=l[6],m=l[10];if(Math.abs(h-f)<.01&&Math.abs(d-v)<.01&&Math.abs(g-p)<.01){if(Math.abs(h+f)<.1&&Math.abs(d+v)<.1&&Math.abs(g+p)<.1&&Math.abs(c+u+m-3)<.1)return this.set(1,0,0,0),this;t=Math.PI;let A=(c+1)/2,S=(u+1)/2,R=(m+1)/2,C=(h+f)/4,_=(d+v)/4,M=(g+p)/4;return A>S&&A>R?A<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(A),r=C/i,s=_/i):S>R?S<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(S),i=C/r,s=M/r):R<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(R),i=_/s,r=M/s),this.set(i,r,s,t),this}let w=Math.sqrt((p-g)*(p-g)+(d-v)*(d-v)+(f-h)*(f-h));return Math.abs(w)<.001&&(w=1),this.x=(p-g)/w,this.y=(d-v)/w,this.z=(f-h)/w,this.w=Math.acos((c+u+m-1)/2),this}setFromMatrixPosition(e){let t=e.elements;return this.x=t[12],this.y=t[13],this.z=t[14],this.w=t[15],this}min(e){return this.x=Math.min(this.x,e.x),this.y=Math.min(this.y,e.y),this.z=Math.min(this.z,e.z),this.w=Math.min(this.w,e.w),this}max(e){return this.x=Math.max(this.x,e.x),this.y=Math.max(this.y,e.y),this.z=Math.max(this.z,e.z),this.w=Math.max(this.w,e.w),this}clamp(e,t){return this.x=it(this.x,e.x,t.x),this.y=it(this.y,e.y,t.y),this.z=it(this.z,e.z,t.z),this.w=it(this.w,e.w,t.w),this}clampScalar(e,t){return this.x=it(this.x,e,t),this.y=it(this.y,e,t),this.z=it(this.z,e,t),this.w=it(this.w,e,t),this}clampLength(e,t){let i=this.length();return this.divideScalar(i||1).multiplyScalar(it(i,e,t))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(e){return this.x*e.x+this.y*e.y+this.z*e.z+this.w*e.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(e){return this.normalize().multiplyScalar(e)}lerp(e,t){return this.x+=(e.x-this.x)*t,this.y+=(e.y-this.y)*t,this.z+=(e.z-this.z)*t,this.w+=(e.w-this.w)*t,this}lerpVectors(e,t,i){return this.x=e.x+(t.x-e.x)*i,this.y=e.y+(t.y-e.y)*i,this.z=e.z+(t.z-e.z)*i,this.w=e.w+(t.w-e.w)*i,this}equals(e){return e.x===this.x&&e.y===this.y&&e.z===this.z&&e.w===this.w}fromArray(e,t=0){return this.x=e[t],this.y=e[t+1],this.z=e[t+2],this.w=e[t+3],this}toArray(e=[],t=0){return e[t]=this.x,e[t+1]=this.y,e[t+2]=this.z,e[t+3]=this.w,e}fromBufferAttribute(e,t){return this.x=e.getX(t),this.y=e.getY(t),this.z=e.getZ(t),this.w=e.getW(t),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Hc=class extends _i{constructor(e=1,t=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:gn,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=e,this.height=t,this.depth=i.depth,this.scissor=new Bt(0,0,e,t),this.scissorTest=!1,this.viewport=new Bt(0,0,e,t),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new Tn({width:e,height:t,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(e={}){let t={minFilter:gn,generateMipmaps:!1,flipY:!1,internalFormat:null};e.mapping!==void 0&&(t.mapping=e.mapping),e.wrapS!==void 0&&(t.wrapS=e.wrapS),e.wrapT!==void 0&&(t.wrapT=e.wrapT),e.wrapR!==void 0&&(t.wrapR=e.wrapR),e.magFilter!==void 0&&(t.magFilter=e.magFilter),e.minFilter!==void 0&&(t.minFilter=e.minFilter),e.format!==void 0&&(t.format=e.format),e.type!==void 0&&(t.type=e.type),e.anisotropy!==void 0&&(t.anisotropy=e.anisotropy),e.colorSpace!==void 0&&(t.colorSpace=e.colorSpace),e.flipY!==void 0&&(t.flipY=e.flipY),e.generateMipmaps!==void 0&&(t.generateMipmaps=e.generateMipmaps),e.mipmapsAutoUpdate!==void 0&&(t.mipmapsAutoUpdate=e.mipmapsAutoUpdate),e.internalFormat!==void 0&&(t.internalFormat=e.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(t)}get texture(){return this.textures[0]}set texture(e){this.textures[0]=e}set depthTexture(e){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),e!==null&&e.renderTarget===null&&(e.renderTarget=this),this._depthTexture=e}get depthTexture(){return this._depthTexture}setSize(e,t,i=1){if(this.width!==e||this.height!==t||this.depth!==i){this.width=e,this.height=t,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=e,this.textures[r].image.height=t,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,e,t),this.scissor.set(0,0,e,t)}clone(){return new this.constructor().copy(this)}copy(e){this.width=e.width,this.height=e.height,this.depth=e.depth,this.scissor.copy(e.scissor),this.scissorTest=e.scissorTest,this.viewport.copy(e.viewport),this.textures.length=0;for(let t=0,i=e.textures.length;t<i;t++){this.textures[t]=e.textures[t].clone(),this.textures[t].isRenderTargetTexture=!0,this.textures[t].renderTarget=this;let r=Object.assign({},e.textures[t].image);this.textures[t].source=new po(r)}if(this.depthBuffer=e.depthBuffer,this.stencilBuffer=e.stencilBuffer,this.resolveColorBuffer=e.resolveColorBuffer,this.resolveDepthBuffer=e.resolveDepthBuffer,this.resolveStencilBuffer=e.resolveStencilBuffer,this.storeMultisampledColorBuffer=e.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=e.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=e.storeMultisampledStencilBuffer,e.depthTexture!==null)if(e.depthTexture.renderTarget===e){let t=e.depthTexture.clone();t.renderTarget=null,this.depthTexture=t}else this.depthTexture=e.depthTexture;else this.depthTexture=null;return this.samples=e.samples,this.multiview=e.multiview,this.useArrayDepthTexture=e.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},yn=class extends Hc{constructor(e=1,t=1,i={}){super(e,t,i),this.isWebGLRenderTarget=!0}},Pa=class extends Tn{constructor(e=null,t=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Ot,this.minFilter=Ot,this.wrapR=Ri,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}addLayerUpdate(e){this.layerUpdates.add(e)}clearLayerUpdates(){this.layerUpdates.clear()}};var Wc=class extends Tn{constructor(e=null,t=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:e,width:t,height:i,depth:r},this.magFilter=Ot,this.minFilter=Ot,this.wrapR=Ri,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(e){return super.copy(e),this.wrapR=e.wrapR,this}};var zt=class n{static{this.prototype.isMatrix4=!0}constructor(e,t,i,r,s,o,a,l,c,h,d,f,u,g,v,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],e!==void 0&&this.set(e,t,i,r,s,o,a,l,c,h,d,f,u,g,v,p)}set(e,t,i,r,s,o,a,l,c,h,d,f,u,g,v,p){let m=this.elements;return m[0]=e,m[4]=t,m[8]=i,m[12]=r,m[1]=s,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=d,m[14]=f,m[3]=u,m[7]=g,m[11]=v,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new n().fromArray(this.elements)}copy(e){let t=this.elements,i=e.elements;return t[0]=i[0],t[1]=i[1],t[2]=i[2],t[3]=i[3],t[4]=i[4],t[5]=i[5],t[6]=i[6],t[7]=i[7],t[8]=i[8],t[9]=i[9],t[10]=i[10],t[11]=i[11],t[12]=i[12],t[13]=i[13],t[14]=i[14],t[15]=i[15],this}copyPosition(e){let t=this.elements,i=e.elements;return t[12]=i[12],t[13]=i[13],t[14]=i[14],this}setFromMatrix3(e){let t=e.elements;return this.set(t[0],t[3],t[6],0,t[1],t[4],t[7],0,t[2],t[5],t[8],0,0,0,0,1),this}extractBasis(e,t,i){return this.determinantAffine()===0?(e.set(1,0,0),t.set(0,1,0),i.set(0,0,1),this):(e.setFromMatrixColumn(this,0),t.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(e,t,i){return this.set(e.x,t.x,i.x,0,e.y,t.y,i.y,0,e.z,t.z,i.z,0,0,0,0,1),this}extractRotation(e){if(e.determinantAffine()===0)return this.identity();let t=this.elements,i=e.elements,r=1/Js.setFromMatrixColumn(e,0).length(),s=1/Js.setFromMatrixColumn(e,1).length(),o=1/Js.setFromMatrixColumn(e,2).length();return t[0]=i[0]*r,t[1]=i[1]*r,t[2]=i[2]*r,t[3]=0,t[4]=i[4]*s,t[5]=i[5]*s,t[6]=i[6]*s,t[7]=0,t[8]=i[8]*o,t[9]=i[9]*o,t[10]=i[10]*o,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromEuler(e){let t=this.elements,i=e.x,r=e.y,s=e.z,o=Math.cos(i),a=Math.sin(i),l=Math.cos(r),c=Math.sin(r),h=Math.cos(s),d=Math.sin(s);if(e.order==="XYZ"){let f=o*h,u=o*d,g=a*h,v=a*d;t[0]=l*h,t[4]=-l*d,t[8]=c,t[1]=u+g*c,t[5]=f-v*c,t[9]=-a*l,t[2]=v-f*c,t[6]=g+u*c,t[10]=o*l}else if(e.order==="YXZ"){let f=l*h,u=l*d,g=c*h,v=c*d;t[0]=f+v*a,t[4]=g*a-u,t[8]=o*c,t[1]=o*d,t[5]=o*h,t[9]=-a,t[2]=u*a-g,t[6]=v+f*a,t[10]=o*l}else if(e.order==="ZXY"){let f=l*h,u=l*d,g=c*h,v=c*d;t[0]=f-v*a,t[4]=-o*d,t[8]=g+u*a,t[1]=u+g*a,t[5]=o*h,t[9]=v-f*a,t[2]=-o*c,t[6]=a,t[10]=o*l}else if(e.order==="ZYX"){let f=o*h,u=o*d,g=a*h,v=a*d;t[0]=l*h,t[4]=g*c-u,t[8]=f*c+v,t[1]=l*d,t[5]=v*c+f,t[9]=u*c-g,t[2]=-c,t[6]=a*l,t[10]=o*l}else if(e.order==="YZX"){let f=o*l,u=o*c,g=a*l,v=a*c;t[0]=l*h,t[4]=v-f*d,t[8]=g*d+u,t[1]=d,t[5]=o*h,t[9]=-a*h,t[2]=-c*h,t[6]=u*d+g,t[10]=f-v*d}else if(e.order==="XZY"){let f=o*l,u=o*c,g=a*l,v=a*c;t[0]=l*h,t[4]=-d,t[8]=c*h,t[1]=f*d+v,t[5]=o*h,t[9]=u*d-g,t[2]=g*d-u,t[6]=a*h,t[10]=v*d+f}return t[3]=0,t[7]=0,t[11]=0,t[12]=0,t[13]=0,t[14]=0,t[15]=1,this}makeRotationFromQuaternion(e){return this.compose(MS,e,AS)}lookAt(e,t,i){let r=this.elements;return Vn.subVectors(e,t),Vn.lengthSq()===0&&(Vn.z=1),Vn.normalize(),Cr.crossVectors(i,Vn),Cr.lengthSq()===0&&(Math.abs(i.z)===1?Vn.x+=1e-4:Vn.z+=1e-4,Vn.normalize(),Cr.crossVectors(i,Vn)),Cr.normalize(),hc.crossVectors(Vn,Cr),r[0]=Cr.x,r[4]=hc.x,r[8]=Vn.x,r[1]=Cr.y,r[5]=hc.y,r[9]=Vn.y,r[2]=Cr.z,r[6]=hc.z,r[10]=Vn.z,this}multiply(e){return this.multiplyMatrices(this,e)}premultiply(e){return this.multiplyMatrices(e,this)}multiplyMatrices(e,t){let i=e.elements,r=t.elements,s=this.elements,o=i[0],a=i[4],l=i[8],c=i[12],h=i[1],d=i[5],f=i[9],u=i[13],g=i[2],v=i[6],p=i[10],m=i[14],w=i[3],A=i[7],S=i[11],R=i[15],C=r[0],_=r[4],M=r[8],F=r[12],I=r[1],N=r[5],O=r[9],X=r[13],L=r[2],q=r[6],Y=r[10],V=r[14],ie=r[3],W=r[7],te=r[11],ne=r[15];return s[0]=o*C+a*I+l*L+c*ie,s[4]=o*_+a*N+l*q+c*W,s[8]=o*M+a*O+l*Y+c*te,s[12]=o*F+a*X+l*V+c*ne,s[1]=h*C+d*I+f*L+u*ie,s[5]=h*_+d*N+f*q+u*W,s[9]=h*M+d*O+f*Y+u*te,s[13]=h*F+d*X+f*V+u*ne,s[2]=g*C+v*I+p*L+m*ie,s[6]=g*_+v*N+p*q+m*W,s[10]=g*M+v*O+p*Y+m*te,s[14]=g*F+v*X+p*V+m*ne,s[3]=w*C+A*I+S*L+R*ie,s[7]=w*_+A*N+S*q+R*W,s[11]=w*M+A*O+S*Y+R*te,s[15]=w*F+A*X+S*V+R*ne,this}multiplyScalar(e){let t=this.elements;return t[0]*=e,t[4]*=e,t[8]*=e,t[12]*=e,t[1]*=e,t[5]*=e,t[9]*=e,t[13]*=e,t[2]*=e,t[6]*=e,t[10]*=e,t[14]*=e,t[3]*=e,t[7]*=e,t[11]*=e,t[15]*=e,this}determinant(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[12],o=e[1],a=e[5],l=e[9],c=e[13],h=e[2],d=e[6],f=e[10],u=e[14],g=e[3],v=e[7],p=e[11],m=e[15],w=l*u-c*f,A=a*u-c*d,S=a*f-l*d,R=o*u-c*h,C=o*f-l*h,_=o*d-a*h;return t*(v*w-p*A+m*S)-i*(g*w-p*R+m*C)+r*(g*A-v*R+m*_)-s*(g*S-v*C+p*_)}determinantAffine(){let e=this.elements,t=e[0],i=e[4],r=e[8],s=e[1],o=e[5],a=e[9],l=e[2],c=e[6],h=e[10];return t*(o*h-a*c)-i*(s*h-a*l)+r*(s*c-o*l)}transpose(){let e=this.elements,t;return t=e[1],e[1]=e[4],e[4]=t,t=e[2],e[2]=e[8],e[8]=t,t=e[6],e[6]=e[9],e[9]=t,t=e[3],e[3]=e[12],e[12]=t,t=e[7],e[7]=e[13],e[13]=t,t=e[11],e[11]=e[14],e[14]=t,this}setPosition(e,t,i){let r=this.elements;return e.isVector3?(r[12]=e.x,r[13]=e.y,r[14]=e.z):(r[12]=e,r[13]=t,r[14]=i),this}invert(){let e=this.elements,t=e[0],i=e[1],r=e[2],s=e[3],o=e[4],a=e[5],l=e[6],c=e[7],h=e[8],d=e[9],f=e[10],u=e[11],g=e[12],v=e[13],p=e[14],m=e[15],w=t*a-i*o,A=t*l-r*o,S=t*c-s*o,R=i*l-r*a,C=i*c-s*a,_=r*c-s*l,M=h*v-d*g,F=h*p-f*g,I=h*m-u*g,N=d*p-f*v,O=d*m-u*v,X=f*m-u*p,L=w*X-A*O+S*N+R*I-C*F+_*M;if(L===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let q=1/L;return e[0]=(a*X-l*O+c*N)*q,e[1]=(r*O-i*X-s*N)*q,e[2]=(v*_-p*C+m*R)*q,e[3]=(f*C-d*_-u*R)*q,e[4]=(l*I-o*X-c*F)*q,e[5]=(t*X-r*I+s*F)*q,e[6]=(p*S-g*_-m*A)*q,e[7]=(h*_-f*S+u*A)*q,e[8]=(o*O-a*I+c*M)*q,e[9]=(i*I-t*O-s*M)*q,e[10]=(g*C-v*S+m*w)*q,e[11]=(d*S-h*C-u*w)*q,e[12]=(a*F-o*N-l*M)*q,e[13]=(t*N-i*F+r*M)*q,e[14]=(v*A-g*R-p*w)*q,e[15]=(h*R-d*A+f*w)*q,this}scale(e){let t=this.elements,i=e.x,r=e.y,s=e.z;return t[0]*=i,t[4]*=r,t[8]*=s,t[1]*=i,t[5]*=r,t[9]*=s,t[2]*=i,t[6]*=r,t[10]*=s,t[3]*=i,t[7]*=r,t[11]*=s,this}getMaxScaleOnAxis(){let e=this.elements,t=e[0]*e[0]+e[1]*e[1]+e[2]*e[2],i=e[4]*e[4]+e[5]*e[5]+e[6]*e[6],r=e[8]*e[8]+e[9]*e[9]+e[10]*e[10];return Math.sqrt(Math.max(t,i,r))}makeTranslation(e,t,i){return e.isVector3?this.set(1,0,0,e.x,0,1,0,e.y,0,0,1,e.z,0,0,0,1):this.set(1,0,0,e,0,1,0,t,0,0,1,i,0,0,0,1),this}makeRotationX(e){let t=Math.cos(e),i=Math.sin(e);return this.set(1,0,0,0,0,t,-i,0,0,i,t,0,0,0,0,1),this}makeRotationY(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,0,i,0,0,1,0,0,-i,0,t,0,0,0,0,1),this}makeRotationZ(e){let t=Math.cos(e),i=Math.sin(e);return this.set(t,-i,0,0,i,t,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(e,t){let i=Math.cos(t),r=Math.sin(t),s=1-i,o=e.x,a=e.y,l=e.z,c=s*o,h=s*a;return this.set(c*o+i,c*a-r*l,c*l+r*a,0,c*a+r*l,h*a+i,h*l-r*o,0,c*l-r*a,h*l+r*o,s*l*l+i,0,0,0,0,1),this}makeScale(e,t,i){return this.set(e,0,0,0,0,t,0,0,0,0,i,0,0,0,0,1),this}makeShear(e,t,i,r,s,o){return this.set(1,i,s,0,e,1,o,0,t,r,1,0,0,0,0,1),this}compose(e,t,i){let r=this.elements,s=t._x,o=t._y,a=t._z,l=t._w,c=s+s,h=o+o,d=a+a,f=s*c,u=s*h,g=s*d,v=o*h,p=o*d,m=a*d,w=l*c,A=l*h,S=l*d,R=i.x,C=i.y,_=i.z;return r[0]=(1-(v+m))*R,r[1]=(u+S)*R,r[2]=(g-A)*R,r[3]=0,r[4]=(u-S)*C,r[5]=(1-(f+m))*C,r[6]=(p+w)*C,r[7]=0,r[8]=(g+A)*_,r[9]=(p-w)*_,r[10]=(1-(f+v))*_,r[11]=0,r[12]=e.x,r[13]=e.y,r[14]=e.z,r[15]=1,this}decompose(e,t,i){let r=this.elements;e.x=r[12],e.y=r[13],e.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),t.identity(),this;let o=Js.set(r[0],r[1],r[2]).length(),a=Js.set(r[4],r[5],r[6]).length(),l=Js.set(r[8],r[9],r[10]).length();s<0&&(o=-o),gi.copy(this);let c=1/o,h=1/a,d=1/l;return gi.elements[0]*=c,gi.elements[1]*=c,gi.elements[2]*=c,gi.elements[4]*=h,gi.elements[5]*=h,gi.elements[6]*=h,gi.elements[8]*=d,gi.elements[9]*=d,gi.elements[10]*=d,t.setFromRotationMatrix(gi),i.x=o,i.y=a,i.z=l,this}makePerspective(e,t,i,r,s,o,a=ai,l=!1){let c=this.elements,h=2*s/(t-e),d=2*s/(i-r),f=(t+e)/(t-e),u=(i+r)/(i-r),g,v;if(l)g=s/(o-s),v=o*s/(o-s);else if(a===ai)g=-(o+s)/(o-s),v=-2*o*s/(o-s);else if(a===Ca)g=-o/(o-s),v=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=d,c[9]=u,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=v,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(e,t,i,r,s,o,a=ai,l=!1){let c=this.elements,h=2/(t-e),d=2/(i-r),f=-(t+e)/(t-e),u=-(i+r)/(i-r),g,v;if(l)g=1/(o-s),v=o/(o-s);else if(a===ai)g=-2/(o-s),v=-(o+s)/(o-s);else if(a===Ca)g=-1/(o-s),v=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=d,c[9]=0,c[13]=u,c[2]=0,c[6]=0,c[10]=g,c[14]=v,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(e){let t=this.elements,i=e.elements;for(let r=0;r<16;r++)if(t[r]!==i[r])return!1;return!0}fromArray(e,t=0){for(let i=0;i<16;i++)this.elements[i]=e[i+t];return this}toArray(e=[],t=0){let i=this.elements;return e[t]=i[0],e[t+1]=i[1],e[t+2]=i[2],e[t+3]=i[3],e[t+4]=i[4],e[t+5]=i[5],e[t+6]=i[6],e[t+7]=i[7],e[t+8]=i[8],e[t+9]=i[9],e[t+10]=i[10],e[t+11]=i[11],e[t+12]=i[12],e[t+13]=i[13],e[t+14]=i[14],e[t+15]=i[15],e}},Js=new B,gi=new zt,MS=new B(0,0,0),AS=new B(1,1,1),Cr=new B,hc=new B,Vn=new B,fy=new zt,py=new jt,Nr=class n{constructor(e=0,t=0,i=0,r=n.DEFAULT_ORDER){this.isEuler=!0,this._x=e,this._y=t,this._z=i,this._order=r}get x(){return this._x}set x(e){this._x=e,this._onChangeCallback()}get y(){return this._y}set y(e){this._y=e,this._onChangeCallback()}get z(){return this._z}set z(e){this._z=e,this._onChangeCallback()}get order(){return this._order}set order(e){this._order=e,this._onChangeCallback()}set(e,t,i,r=this._order){return this._x=e,this._y=t,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(e){return this._x=e._x,this._y=e._y,this._z=e._z,this._order=e._order,this._onChangeCallback(),this}setFromRotationMatrix(e,t=this._order,i=!0){let r=e.elements,s=r[0],o=r[4],a=r[8],l=r[1],c=r[5],h=r[9],d=r[2],f=r[6],u=r[10];switch(t){case"XYZ":this._y=Math.asin(it(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,u),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-it(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,u),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-d,s),this._z=0);break;case"ZXY":this._x=Math.asin(it(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-d,u),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,s));break;case"ZYX":this._y=Math.asin(-it(d,-1,1)),Math.abs(d)<.9999999?(this._x=Math.atan2(f,u),this._z=Math.atan2(l,s)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(it(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-d,s)):(this._x=0,this._y=Math.atan2(a,u));break;case"XZY":this._z=Math.asin(-it(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-h,u),this._y=0);break;default:Ve("Euler: .setFromRotationMatrix() encountered an unknown order: "+t)}return this._order=t,i===!0&&this._onChangeCallback(),this}setFromQuaternion(e,t,i){return fy.makeRotationFromQuaternion(e),this.setFromRotationMatrix(fy,t,i)}setFromVector3(e,t=this._order){return this.set(e.x,e.y,e.z,t)}reorder(e){return py.setFromEuler(this),this.setFromQuaternion(py,e)}equals(e){return e._x===this._x&&e._y===this._y&&e._z===this._z&&e._order===this._order}fromArray(e){return this._x=e[0],this._y=e[1],this._z=e[2],e[3]!==void 0&&(this._order=e[3]),this._onChangeCallback(),this}toArray(e=[],t=0){return e[t]=this._x,e[t+1]=this._y,e[t+2]=this._z,e[t+3]=this._order,e}_onChange(e){return this._onChangeCallback=e,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Nr.DEFAULT_ORDER="XYZ";var Ia=class{constructor(){this.mask=1}set(e){this.mask=(1<<e|0)>>>0}enable(e){this.mask|=1<<e|0}enableAll(){this.mask=-1}toggle(e){this.mask^=1<<e|0}disable(e){this.mask&=~(1<<e|0)}disableAll(){this.mask=0}test(e){return(this.mask&e.mask)!==0}isEnabled(e){return(this.mask&(1<<e|0))!==0}},TS=0,my=new B,js=new jt,Ji=new zt,uc=new B,_a=new B,ES=new B,CS=new jt,gy=new B(1,0,0),yy=new B(0,1,0),vy=new B(0,0,1),_y={type:"added"},RS={type:"removed"},Qs={type:"childadded",child:null},xf={type:"childremoved",child:null},ci=class n extends _i{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:TS++}),this.uuid=To(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=n.DEFAULT_UP.clone();let e=new B,t=new Nr,i=new jt,r=new B(1,1,1);function s(){i.setFromEuler(t,!1)}function o(){t.setFromQuaternion(i,void 0,!1)}t._onChange(s),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:e},rotation:{configurable:!0,enumerable:!0,value:t},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new zt},normalMatrix:{value:new We}}),this.matrix=new zt,this.matrixWorld=new zt,this.matrixAutoUpdate=n.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=n.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Ia,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(e){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(e),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(e){return this.quaternion.premultiply(e),this}setRotationFromAxisAngle(e,t){this.quaternion.setFromAxisAngle(e,t)}setRotationFromEuler(e){this.quaternion.setFromEuler(e,!0)}setRotationFromMatrix(e){this.quaternion.setFromRotationMatrix(e)}setRotationFromQuaternion(e){this.quaternion.copy(e)}rotateOnAxis(e,t){return js.setFromAxisAngle(e,t),this.quaternion.multiply(js),this}rotateOnWorldAxis(e,t){return js.setFromAxisAngle(e,t),this.quaternion.premultiply(js),this}rotateX(e){return this.rotateOnAxis(gy,e)}rotateY(e){return this.rotateOnAxis(yy,e)}rotateZ(e){return this.rotateOnAxis(vy,e)}translateOnAxis(e,t){return my.copy(e).applyQuaternion(this.quaternion),this.position.add(my.multiplyScalar(t)),this}translateX(e){return this.translateOnAxis(gy,e)}translateY(e){return this.translateOnAxis(yy,e)}translateZ(e){return this.translateOnAxis(vy,e)}localToWorld(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(this.matrixWorld)}worldToLocal(e){return this.updateWorldMatrix(!0,!1),e.applyMatrix4(Ji.copy(this.matrixWorld).invert())}lookAt(e,t,i){e.isVector3?uc.copy(e):uc.set(e,t,i);let r=this.parent;this.updateWorldMatrix(!0,!1),_a.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Ji.lookAt(_a,uc,this.up):Ji.lookAt(uc,_a,this.up),this.quaternion.setFromRotationMatrix(Ji),r&&(Ji.extractRotation(r.matrixWorld),js.setFromRotationMatrix(Ji),this.quaternion.premultiply(js.invert()))}add(e){if(arguments.length>1){for(let t=0;t<arguments.length;t++)this.add(arguments[t]);return this}return e===this?(qe("Object3D.add: object can't be added as a child of itself.",e),this):(e&&e.isObject3D?(e.removeFromParent(),e.parent=this,this.children.push(e),e.dispatchEvent(_y),Qs.child=e,this.dispatchEvent(Qs),Qs.child=null):qe("Object3D.add: object not an instance of THREE.Object3D.",e),this)}remove(e){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let t=this.children.indexOf(e);return t!==-1&&(e.parent=null,this.children.splice(t,1),e.dispatchEvent(RS),xf.child=e,this.dispatchEvent(xf),xf.child=null),this}removeFromParent(){let e=this.parent;return e!==null&&e.remove(this),this}clear(){return this.remove(...this.children)}attach(e){return this.updateWorldMatrix(!0,!1),Ji.copy(this.matrixWorld).invert(),e.parent!==null&&(e.parent.updateWorldMatrix(!0,!1),Ji.multiply(e.parent.matrixWorld)),e.applyMatrix4(Ji),e.removeFromParent(),e.parent=this,this.children.push(e),e.updateWorldMatrix(!1,!0),e.dispatchEvent(_y),Qs.child=e,this.dispatchEvent(Qs),Qs.child=null,this}getObjectById(e){return this.getObjectByProperty("id",e)}getObjectByName(e){return this.getObjectByProperty("name",e)}getObjectByProperty(e,t){if(this[e]===t)return this;for(let i=0,r=this.children.length;i<r;i++){let o=this.children[i].getObjectByProperty(e,t);if(o!==void 0)return o}}getObjectsByProperty(e,t,i=[]){this[e]===t&&i.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(e,t,i);return i}getWorldPosition(e){return this.updateWorldMatrix(!0,!1),e.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(_a,e,ES),e}getWorldScale(e){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(_a,CS,e),e}getWorldDirection(e){this.updateWorldMatrix(!0,!1);let t=this.matrixWorld.elements;return e.set(t[8],t[9],t[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(e){e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverse(e)}traverseVisible(e){if(this.visible===!1)return;e(this);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].traverseVisible(e)}traverseAncestors(e){let t=this.parent;t!==null&&(e(t),t.traverseAncestors(e))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let e=this.pivot;if(e!==null){let t=e.x,i=e.y,r=e.z,s=this.matrix.elements;s[12]+=t-s[0]*t-s[4]*i-s[8]*r,s[13]+=i-s[1]*t-s[5]*i-s[9]*r,s[14]+=r-s[2]*t-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(e){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||e)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,e=!0);let t=this.children;for(let i=0,r=t.length;i<r;i++)t[i].updateMatrixWorld(e)}updateWorldMatrix(e,t,i=!1){let r=this.parent;if(e===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),t===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,i)}}toJSON(e){let t=e===void 0||typeof e=="string",i={};t&&(e={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(e),r.indirectTexture=this._indirectTexture.toJSON(e),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(e)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(e)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(e).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(e).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(e.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let d=l[c];s(e.shapes,d)}else s(e.shapes,l)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(e.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(s(e.materials,this.material[l]));r.material=a}else r.material=s(e.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(e).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];r.animations.push(s(e.animations,l))}}if(t){let a=o(e.geometries),l=o(e.materials),c=o(e.textures),h=o(e.images),d=o(e.shapes),f=o(e.skeletons),u=o(e.animations),g=o(e.nodes);a.length>0&&(i.geometries=a),l.length>0&&(i.materials=l),c.length>0&&(i.textures=c),h.length>0&&(i.images=h),d.length>0&&(i.shapes=d),f.length>0&&(i.skeletons=f),u.length>0&&(i.animations=u),g.length>0&&(i.nodes=g)}return i.object=r,i;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(e){return new this.constructor().copy(this,e)}copy(e,t=!0){if(this.name=e.name,this.up.copy(e.up),this.position.copy(e.position),this.rotation.order=e.rotation.order,this.quaternion.copy(e.quaternion),this.scale.copy(e.scale),this.pivot=e.pivot!==null?e.pivot.clone():null,this.matrix.copy(e.matrix),this.matrixWorld.copy(e.matrixWorld),this.matrixAutoUpdate=e.matrixAutoUpdate,this.matrixWorldAutoUpdate=e.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=e.matrixWorldNeedsUpdate,this.layers.mask=e.layers.mask,this.visible=e.visible,this.castShadow=e.castShadow,this.receiveShadow=e.receiveShadow,this.frustumCulled=e.frustumCulled,this.renderOrder=e.renderOrder,this.static=e.static,this.animations=e.animations.slice(),this.userData=JSON.parse(JSON.stringify(e.userData)),t===!0)for(let i=0;i<e.children.length;i++){let r=e.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};ci.DEFAULT_UP=new B(0,1,0);ci.DEFAULT_MATRIX_AUTO_UPDATE=!0;ci.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var ms=class extends ci{constructor(){super(),this.isGroup=!0,this.type="Group"}},PS={type:"move"},mo=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ms,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ms,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new B,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new B),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ms,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new B,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new B,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(e){return this._targetRay!==null&&this._targetRay.dispatchEvent(e),this._grip!==null&&this._grip.dispatchEvent(e),this._hand!==null&&this._hand.dispatchEvent(e),this}connect(e){if(e&&e.hand){let t=this._hand;if(t)for(let i of e.hand.values())this._getHandJoint(t,i)}return this.dispatchEvent({type:"connected",data:e}),this}disconnect(e){return this.dispatchEvent({type:"disconnected",data:e}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(e,t,i){let r=null,s=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(e&&t.session.visibilityState!=="visible-blurred"){if(c&&e.hand){o=!0;for(let v of e.hand.values()){let p=t.getJointPose(v,i),m=this._getHandJoint(c,v);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let h=c.joints["index-finger-tip"],d=c.joints["thumb-tip"],f=h.position.distanceTo(d.position),u=.02,g=.005;c.inputState.pinching&&f>u+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:e.handedness,target:this})):!c.inputState.pinching&&f<=u-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:e.handedness,target:this}))}else l!==null&&e.gripSpace&&(s=t.getPose(e.gripSpace,i),s!==null&&(l.matrix.fromArray(s.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,s.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(s.linearVelocity)):l.hasLinearVelocity=!1,s.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(s.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:e,target:this})));a!==null&&(r=t.getPose(e.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(PS)))}return a!==null&&(a.visible=r!==null),l!==null&&(l.visible=s!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(e,t){if(e.joints[t.jointName]===void 0){let i=new ms;i.matrixAutoUpdate=!1,i.visible=!1,e.joints[t.jointName]=i,e.add(i)}return e.joints[t.jointName]}},fv={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Rr={h:0,s:0,l:0},dc={h:0,s:0,l:0};function bf(n,e,t){return t<0&&(t+=1),t>1&&(t-=1),t<1/6?n+(e-n)*6*t:t<1/2?e:t<2/3?n+(e-n)*6*(2/3-t):n}var mt=class{constructor(e,t,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(e,t,i)}set(e,t,i){if(t===void 0&&i===void 0){let r=e;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(e,t,i);return this}setScalar(e){return this.r=e,this.g=e,this.b=e,this}setHex(e,t=Hn){return e=Math.floor(e),this.r=(e>>16&255)/255,this.g=(e>>8&255)/255,this.b=(e&255)/255,nt.colorSpaceToWorking(this,t),this}setRGB(e,t,i,r=nt.workingColorSpace){return this.r=e,this.g=t,this.b=i,nt.colorSpaceToWorking(this,r),this}setHSL(e,t,i,r=nt.workingColorSpace){if(e=dp(e,1),t=it(t,0,1),i=it(i,0,1),t===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+t):i+t-i*t,o=2*i-s;this.r=bf(o,s,e+1/3),this.g=bf(o,s,e),this.b=bf(o,s,e-1/3)}return nt.colorSpaceToWorking(this,r),this}setStyle(e,t=Hn){function i(s){s!==void 0&&parseFloat(s)<1&&Ve("Color: Alpha component of "+e+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(e)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,t);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,t);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,t);break;default:Ve("Color: Unknown color model "+e)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(e)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,t);if(o===6)return this.setHex(parseInt(s,16),t);Ve("Color: Invalid hex color "+e)}else if(e&&e.length>0)return this.setColorName(e,t);return this}setColorName(e,t=Hn){let i=fv[e.toLowerCase()];return i!==void 0?this.setHex(i,t):Ve("Color: Unknown color "+e),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(e){return this.r=e.r,this.g=e.g,this.b=e.b,this}copySRGBToLinear(e){return this.r=nr(e.r),this.g=nr(e.g),this.b=nr(e.b),this}copyLinearToSRGB(e){return this.r=co(e.r),this.g=co(e.g),this.b=co(e.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(e=Hn){return nt.workingToColorSpace(An.copy(this),e),Math.round(it(An.r*255,0,255))*65536+Math.round(it(An.g*255,0,255))*256+Math.round(it(An.b*255,0,255))}getHexString(e=Hn){return("000000"+this.getHex(e).toString(16)).slice(-6)}getHSL(e,t=nt.workingColorSpace){nt.workingToColorSpace(An.copy(this),t);let i=An.r,r=An.g,s=An.b,o=Math.max(i,r,s),a=Math.min(i,r,s),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let d=o-a;switch(c=h<=.5?d/(o+a):d/(2-o-a),o){case i:l=(r-s)/d+(r<s?6:0);break;case r:l=(s-i)/d+2;break;case s:l=(i-r)/d+4;break}l/=6}return e.h=l,e.s=c,e.l=h,e}getRGB(e,t=nt.workingColorSpace){return nt.workingToColorSpace(An.copy(this),t),e.r=An.r,e.g=An.g,e.b=An.b,e}getStyle(e=Hn){nt.workingToColorSpace(An.copy(this),e);let t=An.r,i=An.g,r=An.b;return e!==Hn?`color(${e} ${t.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(t*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(e,t,i){return this.getHSL(Rr),this.setHSL(Rr.h+e,Rr.s+t,Rr.l+i)}add(e){return this.r+=e.r,this.g+=e.g,this.b+=e.b,this}addColors(e,t){return this.r=e.r+t.r,this.g=e.g+t.g,this.b=e.b+t.b,this}addScalar(e){return this.r+=e,this.g+=e,this.b+=e,this}sub(e){return this.r=Math.max(0,this.r-e.r),this.g=Math.max(0,this.g-e.g),this.b=Math.max(0,this.b-e.b),this}multiply(e){return this.r*=e.r,this.g*=e.g,this.b*=e.b,this}multiplyScalar(e){return this.r*=e,this.g*=e,this.b*=e,this}lerp(e,t){return this.r+=(e.r-this.r)*t,this.g+=(e.g-this.g)*t,this.b+=(e.b-this.b)*t,this}lerpColors(e,t,i){return this.r=e.r+(t.r-e.r)*i,this.g=e.g+(t.g-e.g)*i,this.b=e.b+(t.b-e.b)*i,this}lerpHSL(e,t){this.getHSL(Rr),e.getHSL(dc);let i=Aa(Rr.h,dc.h,t),r=Aa(Rr.s,dc.s,t),s=Aa(Rr.l,dc.l,t);return this.setHSL(i,r,s),this}setFromVector3(e){return this.r=e.x,this.g=e.y,this.b=e.z,this}applyMatrix3(e){let t=this.r,i=this.g,r=this.b,s=e.elements;return this.r=s[0]*t+s[3]*i+s[6]*r,this.g=s[1]*t+s[4]*i+s[7]*r,this.b=s[2]*t+s[5]*i+s[8]*r,this}equals(e){return e.r===this.r&&e.g===this.g&&e.b===this.b}fromArray(e,t=0){return this.r=e[t],this.g=e[t+1],this.b=e[t+2],this}toArray(e=[],t=0){return e[t]=this.r,e[t+1]=this.g,e[t+2]=this.b,e}fromBufferAttribute(e,t){return this.r=e.getX(t),this.g=e.getY(t),this.b=e.getZ(t),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},An=new mt;mt.NAMES=fv;var rr=class extends ci{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Nr,this.environmentIntensity=1,this.environmentRotation=new Nr,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(e,t){return super.copy(e,t),this.background=e.background!==null?e.background.clone():null,this.environment=e.environment!==null?e.environment.clone():null,this.fog=e.fog!==null?e.fog.clone():null,this.backgroundBlurriness=e.backgroundBlurriness,this.backgroundIntensity=e.backgroundIntensity,this.backgroundRotation.copy(e.backgroundRotation),this.environmentIntensity=e.environmentIntensity,this.environmentRotation.copy(e.environmentRotation),this.overrideMaterial=e.overrideMaterial!==null?e.overrideMaterial.clone():null,this.matrixAutoUpdate=e.matrixAutoUpdate,this}toJSON(e){let t=super.toJSON(e);return this.fog!==null&&(t.object.fog=this.fog.toJSON()),t.object.backgroundBlurriness=this.backgroundBlurriness,t.object.backgroundIntensity=this.backgroundIntensity,t.object.backgroundRotation=this.backgroundRotation.toArray(),t.object.environmentIntensity=this.environmentIntensity,t.object.environmentRotation=this.environmentRotation.toArray(),t}},yi=new B,ji=new B,wf=new B,Qi=new B,eo=new B,to=new B,xy=new B,Sf=new B,Mf=new B,Af=new B,Tf=new Bt,Ef=new Bt,Cf=new Bt,Dr=class n{constructor(e=new B,t=new B,i=new B){this.a=e,this.b=t,this.c=i}static getNormal(e,t,i,r){r.subVectors(i,t),yi.subVectors(e,t),r.cross(yi);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(e,t,i,r,s){yi.subVectors(r,t),ji.subVectors(i,t),wf.subVectors(e,t);let o=yi.dot(yi),a=yi.dot(ji),l=yi.dot(wf),c=ji.dot(ji),h=ji.dot(wf),d=o*c-a*a;if(d===0)return s.set(0,0,0),null;let f=1/d,u=(c*l-a*h)*f,g=(o*h-a*l)*f;return s.set(1-u-g,g,u)}static containsPoint(e,t,i,r){return this.getBarycoord(e,t,i,r,Qi)===null?!1:Qi.x>=0&&Qi.y>=0&&Qi.x+Qi.y<=1}static getInterpolation(e,t,i,r,s,o,a,l){return this.getBarycoord(e,t,i,r,Qi)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(s,Qi.x),l.addScaledVector(o,Qi.y),l.addScaledVector(a,Qi.z),l)}static getInterpolatedAttribute(e,t,i,r,s,o){return Tf.setScalar(0),Ef.setScalar(0),Cf.setScalar(0),Tf.fromBufferAttribute(e,t),Ef.fromBufferAttribute(e,i),Cf.fromBufferAttribute(e,r),o.setScalar(0),o.addScaledVector(Tf,s.x),o.addScaledVector(Ef,s.y),o.addScaledVector(Cf,s.z),o}static isFrontFacing(e,t,i,r){return yi.subVectors(i,t),ji.subVectors(e,t),yi.cross(ji).dot(r)<0}set(e,t,i){return this.a.copy(e),this.b.copy(t),this.c.copy(i),this}setFromPointsAndIndices(e,t,i,r){return this.a.copy(e[t]),this.b.copy(e[i]),this.c.copy(e[r]),this}setFromAttributeAndIndices(e,t,i,r){return this.a.fromBufferAttribute(e,t),this.b.fromBufferAttribute(e,i),this.c.fromBufferAttribute(e,r),this}clone(){return new this.constructor().copy(this)}copy(e){return this.a.copy(e.a),this.b.copy(e.b),this.c.copy(e.c),this}getArea(){return yi.subVectors(this.c,this.b),ji.subVectors(this.a,this.b),yi.cross(ji).length()*.5}getMidpoint(e){return e.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(e){return n.getNormal(this.a,this.b,this.c,e)}getPlane(e){return e.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(e,t){return n.getBarycoord(e,this.a,this.b,this.c,t)}getInterpolation(e,t,i,r,s){return n.getInterpolation(e,this.a,this.b,this.c,t,i,r,s)}containsPoint(e){return n.containsPoint(e,this.a,this.b,this.c)}isFrontFacing(e){return n.isFrontFacing(this.a,this.b,this.c,e)}intersectsBox(e){return e.intersectsTriangle(this)}closestPointToPoint(e,t){let i=this.a,r=this.b,s=this.c,o,a;eo.subVectors(r,i),to.subVectors(s,i),Sf.subVectors(e,i);let l=eo.dot(Sf),c=to.dot(Sf);if(l<=0&&c<=0)return t.copy(i);Mf.subVectors(e,r);let h=eo.dot(Mf),d=to.dot(Mf);if(h>=0&&d<=h)return t.copy(r);let f=l*d-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),t.copy(i).addScaledVector(eo,o);Af.subVectors(e,s);let u=eo.dot(Af),g=to.dot(Af);if(g>=0&&u<=g)return t.copy(s);let v=u*c-l*g;if(v<=0&&c>=0&&g<=0)return a=c/(c-g),t.copy(i).addScaledVector(to,a);let p=h*g-u*d;if(p<=0&&d-h>=0&&u-g>=0)return xy.subVectors(s,r),a=(d-h)/(d-h+(u-g)),t.copy(r).addScaledVector(xy,a);let m=1/(p+v+f);return o=v*m,a=f*m,t.copy(i).addScaledVector(eo,o).addScaledVector(to,a)}equals(e){return e.a.equals(this.a)&&e.b.equals(this.b)&&e.c.equals(this.c)}},Fr=class{constructor(e=new B(1/0,1/0,1/0),t=new B(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=e,this.max=t}set(e,t){return this.min.copy(e),this.max.copy(t),this}setFromArray(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t+=3)this.expandByPoint(vi.fromArray(e,t));return this}setFromBufferAttribute(e){this.makeEmpty();for(let t=0,i=e.count;t<i;t++)this.expandByPoint(vi.fromBufferAttribute(e,t));return this}setFromPoints(e){this.makeEmpty();for(let t=0,i=e.length;t<i;t++)this.expandByPoint(e[t]);return this}setFromCenterAndSize(e,t){let i=vi.copy(t).multiplyScalar(.5);return this.min.copy(e).sub(i),this.max.copy(e).add(i),this}setFromObject(e,t=!1){return this.makeEmpty(),this.expandByObject(e,t)}clone(){return new this.constructor().copy(this)}copy(e){return this.min.copy(e.min),this.max.copy(e.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(e){return this.isEmpty()?e.set(0,0,0):e.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(e){return this.isEmpty()?e.set(0,0,0):e.subVectors(this.max,this.min)}expandByPoint(e){return this.min.min(e),this.max.max(e),this}expandByVector(e){return this.min.sub(e),this.max.add(e),this}expandByScalar(e){return this.min.addScalar(-e),this.max.addScalar(e),this}expandByObject(e,t=!1){e.updateWorldMatrix(!1,!1);let i=e.geometry;if(i!==void 0){let s=i.getAttribute("position");if(t===!0&&s!==void 0&&e.isInstancedMesh!==!0&&e.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)e.isMesh===!0?e.getVertexPosition(o,vi):vi.fromBufferAttribute(s,o),vi.applyMatrix4(e.matrixWorld),this.expandByPoint(vi);else e.boundingBox!==void 0?(e.boundingBox===null&&e.computeBoundingBox(),fc.copy(e.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),fc.copy(i.boundingBox)),fc.applyMatrix4(e.matrixWorld),this.union(fc)}let r=e.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],t);return this}containsPoint(e){return e.x>=this.min.x&&e.x<=this.max.x&&e.y>=this.min.y&&e.y<=this.max.y&&e.z>=this.min.z&&e.z<=this.max.z}containsBox(e){return this.min.x<=e.min.x&&e.max.x<=this.max.x&&this.min.y<=e.min.y&&e.max.y<=this.max.y&&this.min.z<=e.min.z&&e.max.z<=this.max.z}getParameter(e,t){return t.set((e.x-this.min.x)/(this.max.x-this.min.x),(e.y-this.min.y)/(this.max.y-this.min.y),(e.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(e){return e.max.x>=this.min.x&&e.min.x<=this.max.x&&e.max.y>=this.min.y&&e.min.y<=this.max.y&&e.max.z>=this.min.z&&e.min.z<=this.max.z}intersectsSphere(e){return this.clampPoint(e.center,vi),vi.distanceToSquared(e.center)<=e.radius*e.radius}intersectsPlane(e){let t,i;return e.normal.x>0?(t=e.normal.x*this.min.x,i=e.normal.x*this.max.x):(t=e.normal.x*this.max.x,i=e.normal.x*this.min.x),e.normal.y>0?(t+=e.normal.y*this.min.y,i+=e.normal.y*this.max.y):(t+=e.normal.y*this.max.y,i+=e.normal.y*this.min.y),e.normal.z>0?(t+=e.normal.z*this.min.z,i+=e.normal.z*this.max.z):(t+=e.normal.z*this.max.z,i+=e.normal.z*this.min.z),t<=-e.constant&&i>=-e.constant}intersectsTriangle(e){if(this.isEmpty())return!1;this.getCenter(xa),pc.subVectors(this.max,xa),no.subVectors(e.a,xa),io.subVectors(e.b,xa),ro.subVectors(e.c,xa),Pr.subVectors(io,no),Ir.subVectors(ro,io),us.subVectors(no,ro);let t=[0,-Pr.z,Pr.y,0,-Ir.z,Ir.y,0,-us.z,us.y,Pr.z,0,-Pr.x,Ir.z,0,-Ir.x,us.z,0,-us.x,-Pr.y,Pr.x,0,-Ir.y,Ir.x,0,-us.y,us.x,0];return!Rf(t,no,io,ro,pc)||(t=[1,0,0,0,1,0,0,0,1],!Rf(t,no,io,ro,pc))?!1:(mc.crossVectors(Pr,Ir),t=[mc.x,mc.y,mc.z],Rf(t,no,io,ro,pc))}clampPoint(e,t){return t.copy(e).clamp(this.min,this.max)}distanceToPoint(e){return this.clampPoint(e,vi).distanceTo(e)}getBoundingSphere(e){return this.isEmpty()?e.makeEmpty():(this.getCenter(e.center),e.radius=this.getSize(vi).length()*.5),e}intersect(e){return this.min.max(e.min),this.max.min(e.max),this.isEmpty()&&this.makeEmpty(),this}union(e){return this.min.min(e.min),this.max.max(e.max),this}applyMatrix4(e){return this.isEmpty()?this:(er[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(e),er[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(e),er[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(e),er[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(e),er[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(e),er[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(e),er[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(e),er[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(e),this.setFromPoints(er),this)}translate(e){return this.min.add(e),this.max.add(e),this}equals(e){return e.min.equals(this.min)&&e.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(e){return this.min.fromArray(e.min),this.max.fromArray(e.max),this}},er=[new B,new B,new B,new B,new B,new B,new B,new B],vi=new B,fc=new Fr,no=new B,io=new B,ro=new B,Pr=new B,Ir=new B,us=new B,xa=new B,pc=new B,mc=new B,ds=new B;function Rf(n,e,t,i,r){for(let s=0,o=n.length-3;s<=o;s+=3){ds.fromArray(n,s);let a=r.x*Math.abs(ds.x)+r.y*Math.abs(ds.y)+r.z*Math.abs(ds.z),l=e.dot(ds),c=t.dot(ds),h=i.dot(ds);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var qt=new B,gc=new Fe,IS=0,Jt=class extends _i{constructor(e,t,i=!1){if(super(),Array.isArray(e))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:IS++}),this.name="",this.array=e,this.itemSize=t,this.count=e!==void 0?e.length/t:0,this.normalized=i,this.usage=ov,this.updateRanges=[],this.gpuType=Yn,this.version=0,this._normalizationScale=e!==void 0?pp(e):void 0}onUploadCallback(){}set needsUpdate(e){e===!0&&this.version++}setUsage(e){return this.usage=e,this}addUpdateRange(e,t){this.updateRanges.push({start:e,count:t})}clearUpdateRanges(){this.updateRanges.length=0}copy(e){return this.name=e.name,this.array=new e.array.constructor(e.array),this.itemSize=e.itemSize,this.count=e.count,this.normalized=e.normalized,this.usage=e.usage,this.gpuType=e.gpuType,this._normalizationScale=e._normalizationScale,this}copyAt(e,t,i){e*=this.itemSize,i*=t.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[e+r]=t.array[i+r];return this}copyArray(e){return this.array.set(e),this}applyMatrix3(e){if(this.itemSize===2)for(let t=0,i=this.count;t<i;t++)gc.fromBufferAttribute(this,t),gc.applyMatrix3(e),this.setXY(t,gc.x,gc.y);else if(this.itemSize===3)for(let t=0,i=this.count;t<i;t++)qt.fromBufferAttribute(this,t),qt.applyMatrix3(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}applyMatrix4(e){for(let t=0,i=this.count;t<i;t++)qt.fromBufferAttribute(this,t),qt.applyMatrix4(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}applyNormalMatrix(e){for(let t=0,i=this.count;t<i;t++)qt.fromBufferAttribute(this,t),qt.applyNormalMatrix(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}transformDirection(e){for(let t=0,i=this.count;t<i;t++)qt.fromBufferAttribute(this,t),qt.transformDirection(e),this.setXYZ(t,qt.x,qt.y,qt.z);return this}set(e,t=0){return this.array.set(e,t),this}getComponent(e,t){let i=this.array[e*this.itemSize+t];return this.normalized&&(i=this._denormalize(i)),i}setComponent(e,t,i){return this.normalized&&(i=this._normalize(i)),this.array[e*this.itemSize+t]=i,this}getX(e){let t=this.array[e*this.itemSize];return this.normalized&&(t=this._denormalize(t)),t}setX(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize]=t,this}getY(e){let t=this.array[e*this.itemSize+1];return this.normalized&&(t=this._denormalize(t)),t}setY(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+1]=t,this}getZ(e){let t=this.array[e*this.itemSize+2];return this.normalized&&(t=this._denormalize(t)),t}setZ(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+2]=t,this}getW(e){let t=this.array[e*this.itemSize+3];return this.normalized&&(t=this._denormalize(t)),t}setW(e,t){return this.normalized&&(t=this._normalize(t)),this.array[e*this.itemSize+3]=t,this}setXY(e,t,i){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i)),this.array[e+0]=t,this.array[e+1]=i,this}setXYZ(e,t,i,r){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this}setXYZW(e,t,i,r,s){return e*=this.itemSize,this.normalized&&(t=this._normalize(t),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[e+0]=t,this.array[e+1]=i,this.array[e+2]=r,this.array[e+3]=s,this}onUpload(e){return this.onUploadCallback=e,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let e={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return e.name=this.name,e.usage=this.usage,e.gpuType=this.gpuType,e}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(e){let t=this._normalizationScale;return t!==void 0?Math.max(e/t,-1):uv(e,this.array)}_normalize(e){let t=this._normalizationScale;return t!==void 0?Math.round(e*t):dv(e,this.array)}};var La=class extends Jt{constructor(e,t,i){super(new Uint16Array(e),t,i)}};var Da=class extends Jt{constructor(e,t,i){super(new Uint32Array(e),t,i)}};var li=class extends Jt{constructor(e,t,i){super(new Float32Array(e),t,i)}},LS=new Fr,ba=new B,Pf=new B,Pi=class{constructor(e=new B,t=-1){this.isSphere=!0,this.center=e,this.radius=t}set(e,t){return this.center.copy(e),this.radius=t,this}setFromPoints(e,t){let i=this.center;t!==void 0?i.copy(t):LS.setFromPoints(e).getCenter(i);let r=0;for(let s=0,o=e.length;s<o;s++)r=Math.max(r,i.distanceToSquared(e[s]));return this.radius=Math.sqrt(r),this}copy(e){return this.center.copy(e.center),this.radius=e.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(e){return e.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(e){return e.distanceTo(this.center)-this.radius}intersectsSphere(e){let t=this.radius+e.radius;return e.center.distanceToSquared(this.center)<=t*t}intersectsBox(e){return e.intersectsSphere(this)}intersectsPlane(e){return Math.abs(e.distanceToPoint(this.center))<=this.radius}clampPoint(e,t){let i=this.center.distanceToSquared(e);return t.copy(e),i>this.radius*this.radius&&(t.sub(this.center).normalize(),t.multiplyScalar(this.radius).add(this.center)),t}getBoundingBox(e){return this.isEmpty()?(e.makeEmpty(),e):(e.set(this.center,this.center),e.expandByScalar(this.radius),e)}applyMatrix4(e){return this.center.applyMatrix4(e),this.radius=this.radius*e.getMaxScaleOnAxis(),this}translate(e){return this.center.add(e),this}expandByPoint(e){if(this.isEmpty())return this.center.copy(e),this.radius=0,this;ba.subVectors(e,this.center);let t=ba.lengthSq();if(t>this.radius*this.radius){let i=Math.sqrt(t),r=(i-this.radius)*.5;this.center.addScaledVector(ba,r/i),this.radius+=r}return this}union(e){return e.isEmpty()?this:this.isEmpty()?(this.copy(e),this):(this.center.equals(e.center)===!0?this.radius=Math.max(this.radius,e.radius):(Pf.subVectors(e.center,this.center).setLength(e.radius),this.expandByPoint(ba.copy(e.center).add(Pf)),this.expandByPoint(ba.copy(e.center).sub(Pf))),this)}equals(e){return e.center.equals(this.center)&&e.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(e){return this.radius=e.radius,this.center.fromArray(e.center),this}},DS=0,oi=new zt,If=new ci,so=new B,Gn=new Fr,wa=new Fr,hn=new B,xi=class n extends _i{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:DS++}),this.uuid=To(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(e){return Array.isArray(e)?this.index=new(rS(e)?Da:La)(e,1):this.index=e,this}setIndirect(e,t=0){return this.indirect=e,this.indirectOffset=t,this}getIndirect(){return this.indirect}getAttribute(e){return this.attributes[e]}setAttribute(e,t){return this.attributes[e]=t,this}deleteAttribute(e){return delete this.attributes[e],this}hasAttribute(e){return this.attributes[e]!==void 0}addGroup(e,t,i=0){this.groups.push({start:e,count:t,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(e,t){this.drawRange.start=e,this.drawRange.count=t}applyMatrix4(e){let t=this.attributes.position;t!==void 0&&(t.applyMatrix4(e),t.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new We().getNormalMatrix(e);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(e),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(e){return oi.makeRotationFromQuaternion(e),this.applyMatrix4(oi),this}rotateX(e){return oi.makeRotationX(e),this.applyMatrix4(oi),this}rotateY(e){return oi.makeRotationY(e),this.applyMatrix4(oi),this}rotateZ(e){return oi.makeRotationZ(e),this.applyMatrix4(oi),this}translate(e,t,i){return oi.makeTranslation(e,t,i),this.applyMatrix4(oi),this}scale(e,t,i){return oi.makeScale(e,t,i),this.applyMatrix4(oi),this}lookAt(e){return If.lookAt(e),If.updateMatrix(),this.applyMatrix4(If.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(so).negate(),this.translate(so.x,so.y,so.z),this}setFromPoints(e){let t=this.getAttribute("position");if(t===void 0){let i=[];for(let r=0,s=e.length;r<s;r++){let o=e[r];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new li(i,3))}else{let i=Math.min(e.length,t.count);for(let r=0;r<i;r++){let s=e[r];t.setXYZ(r,s.x,s.y,s.z||0)}e.length>t.count&&Ve("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),t.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Fr);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){qe("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new B(-1/0,-1/0,-1/0),new B(1/0,1/0,1/0));return}if(e!==void 0){if(this.boundingBox.setFromBufferAttribute(e),t)for(let i=0,r=t.length;i<r;i++){let s=t[i];Gn.setFromBufferAttribute(s),this.morphTargetsRelative?(hn.addVectors(this.boundingBox.min,Gn.min),this.boundingBox.expandByPoint(hn),hn.addVectors(this.boundingBox.max,Gn.max),this.boundingBox.expandByPoint(hn)):(this.boundingBox.expandByPoint(Gn.min),this.boundingBox.expandByPoint(Gn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&qe('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Pi);let e=this.attributes.position,t=this.morphAttributes.position;if(e&&e.isGLBufferAttribute){qe("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new B,1/0);return}if(e){let i=this.boundingSphere.center;if(Gn.setFromBufferAttribute(e),t)for(let s=0,o=t.length;s<o;s++){let a=t[s];wa.setFromBufferAttribute(a),this.morphTargetsRelative?(hn.addVectors(Gn.min,wa.min),Gn.expandByPoint(hn),hn.addVectors(Gn.max,wa.max),Gn.expandByPoint(hn)):(Gn.expandByPoint(wa.min),Gn.expandByPoint(wa.max))}Gn.getCenter(i);let r=0;for(let s=0,o=e.count;s<o;s++)hn.fromBufferAttribute(e,s),r=Math.max(r,i.distanceToSquared(hn));if(t)for(let s=0,o=t.length;s<o;s++){let a=t[s],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)hn.fromBufferAttribute(a,c),l&&(so.fromBufferAttribute(e,c),hn.add(so)),r=Math.max(r,i.distanceToSquared(hn))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&qe('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let e=this.index,t=this.attributes;if(e===null||t.position===void 0||t.normal===void 0||t.uv===void 0){qe("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=t.position,r=t.normal,s=t.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new Jt(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(i.count);for(let F=0;F<i.count;F++)a[F]=new B,l[F]=new B;let h=new B,d=new B,f=new B,u=new Fe,g=new Fe,v=new Fe,p=new B,m=new B;function w(F,I,N){c[F]=c[I]=c[N]=1,h.fromBufferAttribute(i,F),d.fromBufferAttribute(i,I),f.fromBufferAttribute(i,N),u.fromBufferAttribute(s,F),g.fromBufferAttribute(s,I),v.fromBufferAttribute(s,N),d.sub(h),f.sub(h),g.sub(u),v.sub(u);let O=1/(g.x*v.y-v.x*g.y);isFinite(O)&&(p.copy(d).multiplyScalar(v.y).addScaledVector(f,-g.y).multiplyScalar(O),m.copy(f).multiplyScalar(g.x).addScaledVector(d,-v.x).multiplyScalar(O),a[F].add(p),a[I].add(p),a[N].add(p),l[F].add(m),l[I].add(m),l[N].add(m))}let A=this.groups;A.length===0&&(A=[{start:0,count:e.count}]);for(let F=0,I=A.length;F<I;++F){let N=A[F],O=N.start,X=N.count;for(let L=O,q=O+X;L<q;L+=3)w(e.getX(L+0),e.getX(L+1),e.getX(L+2))}let S=new B,R=new B,C=new B,_=new B;function M(F){C.fromBufferAttribute(r,F),_.copy(C);let I=a[F];S.copy(I),S.sub(C.multiplyScalar(C.dot(I))).normalize(),R.crossVectors(_,I);let O=R.dot(l[F])<0?-1:1;o.setXYZW(F,S.x,S.y,S.z,O)}for(let F=0,I=i.count;F<I;++F)c[F]&&M(F);this._transformed=!0}computeVertexNormals(){let e=this.index,t=this.getAttribute("position");if(t!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==t.count)i=new Jt(new Float32Array(t.count*3),3),this.setAttribute("normal",i);else for(let f=0,u=i.count;f<u;f++)i.setXYZ(f,0,0,0);let r=new B,s=new B,o=new B,a=new B,l=new B,c=new B,h=new B,d=new B;if(e)for(let f=0,u=e.count;f<u;f+=3){let g=e.getX(f+0),v=e.getX(f+1),p=e.getX(f+2);r.fromBufferAttribute(t,g),s.fromBufferAttribute(t,v),o.fromBufferAttribute(t,p),h.subVectors(o,s),d.subVectors(r,s),h.cross(d),a.fromBufferAttribute(i,g),l.fromBufferAttribute(i,v),c.fromBufferAttribute(i,p),a.add(h),l.add(h),c.add(h),i.setXYZ(g,a.x,a.y,a.z),i.setXYZ(v,l.x,l.y,l.z),i.setXYZ(p,c.x,c.y,c.z)}else for(let f=0,u=t.count;f<u;f+=3)r.fromBufferAttribute(t,f+0),s.fromBufferAttribute(t,f+1),o.fromBufferAttribute(t,f+2),h.subVectors(o,s),d.subVectors(r,s),h.cross(d),i.setXYZ(f+0,h.x,h.y,h.z),i.setXYZ(f+1,h.x,h.y,h.z),i.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let e=this.attributes.normal;for(let t=0,i=e.count;t<i;t++)hn.fromBufferAttribute(e,t),hn.normalize(),e.setXYZ(t,hn.x,hn.y,hn.z)}toNonIndexed(){function e(a,l){let c=a.array,h=a.itemSize,d=a.normalized,f=new c.constructor(l.length*h),u=0,g=0;for(let v=0,p=l.length;v<p;v++){a.isInterleavedBufferAttribute?u=l[v]*a.data.stride+a.offset:u=l[v]*h;for(let m=0;m<h;m++)f[g++]=c[u++]}return new Jt(f,h,d)}if(this.index===null)return Ve("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let t=new n,i=this.index.array,r=this.attributes;for(let a in r){let l=r[a],c=e(l,i);t.setAttribute(a,c)}let s=this.morphAttributes;for(let a in s){let l=[],c=s[a];for(let h=0,d=c.length;h<d;h++){let f=c[h],u=e(f,i);l.push(u)}t.morphAttributes[a]=l}t.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];t.addGroup(c.start,c.count,c.materialIndex)}return t}toJSON(){let e={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(e.uuid=this.uuid,e.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,e.name=this.name,Object.keys(this.userData).length>0&&(e.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(e[c]=l[c]);return e}e.data={attributes:{}};let t=this.index;t!==null&&(e.data.index={type:t.array.constructor.name,array:Array.prototype.slice.call(t.array)});let i=this.attributes;for(let l in i){let c=i[l];e.data.attributes[l]=c.toJSON(e.data)}let r={},s=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let d=0,f=c.length;d<f;d++){let u=c[d];h.push(u.toJSON(e.data))}h.length>0&&(r[l]=h,s=!0)}s&&(e.data.morphAttributes=r,e.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(e.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(e.data.boundingSphere=a.toJSON()),e}clone(){return new this.constructor().copy(this)}copy(e){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let t={};this.name=e.name;let i=e.index;i!==null&&this.setIndex(i.clone());let r=e.attributes;for(let c in r){let h=r[c];this.setAttribute(c,h.clone(t))}let s=e.morphAttributes;for(let c in s){let h=[],d=s[c];for(let f=0,u=d.length;f<u;f++)h.push(d[f].clone(t));this.morphAttributes[c]=h}this.morphTargetsRelative=e.morphTargetsRelative;let o=e.groups;for(let c=0,h=o.length;c<h;c++){let d=o[c];this.addGroup(d.start,d.count,d.materialIndex)}let a=e.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=e.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=e.drawRange.start,this.drawRange.count=e.drawRange.count,this.userData=e.userData,this._transformed=e._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var Lf=new B,NS=new B,FS=new We,Wn=class{constructor(e=new B(1,0,0),t=0){this.isPlane=!0,this.normal=e,this.constant=t}set(e,t){return this.normal.copy(e),this.constant=t,this}setComponents(e,t,i,r){return this.normal.set(e,t,i),this.constant=r,this}setFromNormalAndCoplanarPoint(e,t){return this.normal.copy(e),this.constant=-t.dot(this.normal),this}setFromCoplanarPoints(e,t,i){let r=Lf.subVectors(i,t).cross(NS.subVectors(e,t)).normalize();return this.setFromNormalAndCoplanarPoint(r,e),this}copy(e){return this.normal.copy(e.normal),this.constant=e.constant,this}normalize(){let e=1/this.normal.length();return this.normal.multiplyScalar(e),this.constant*=e,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(e){return this.normal.dot(e)+this.constant}distanceToSphere(e){return this.distanceToPoint(e.center)-e.radius}projectPoint(e,t){return t.copy(e).addScaledVector(this.normal,-this.distanceToPoint(e))}intersectLine(e,t,i=!0){let r=e.delta(Lf),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(e.start)===0?t.copy(e.start):null;let o=-(e.start.dot(this.normal)+this.constant)/s;return i===!0&&(o<0||o>1)?null:t.copy(e.start).addScaledVector(r,o)}intersectsLine(e){let t=this.distanceToPoint(e.start),i=this.distanceToPoint(e.end);return t<0&&i>0||i<0&&t>0}intersectsBox(e){return e.intersectsPlane(this)}intersectsSphere(e){return e.intersectsPlane(this)}coplanarPoint(e){return e.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(e,t){let i=t||FS.getNormalMatrix(e),r=this.coplanarPoint(Lf).applyMatrix4(e),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(e){return this.constant-=e.dot(this.normal),this}equals(e){return e.normal.equals(this.normal)&&e.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(e){return this.normal.fromArray(e.normal),this.constant=e.constant,this}},kS=0,ys=class extends _i{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:kS++}),this.uuid=To(),this.name="",this.type="Material",this.blending=bo,this.side=Hr,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Xf,this.blendDst=$n,this.blendEquation=ar,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new mt(0,0,0),this.blendAlpha=0,this.depthFunc=ho,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=ev,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=Ic,this.stencilZFail=Ic,this.stencilZPass=Ic,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(e){this._alphaTest>0!=e>0&&this.version++,this._alphaTest=e}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(e){if(e!==void 0)for(let t in e){let i=e[t];if(i===void 0){Ve(`Material: parameter '${t}' has value of undefined.`);continue}let r=this[t];if(r===void 0){Ve(`Material: '${t}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[t]=i}}toJSON(e){let t=e===void 0||typeof e=="string";t&&(e={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(e).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(e).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(e).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(e).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(e).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(e).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(e).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(e).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(e).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(e).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(e).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(e).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(e).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(e).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(e).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(e).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(e).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(e).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(e).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(e).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(e).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(e).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(e).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(e).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(e).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(e).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(e).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let o=[];for(let a in s){let l=s[a];delete l.metadata,o.push(l)}return o}if(t){let s=r(e.textures),o=r(e.images);s.length>0&&(i.textures=s),o.length>0&&(i.images=o)}return i}fromJSON(e,t){if(e.uuid!==void 0&&(this.uuid=e.uuid),e.name!==void 0&&(this.name=e.name),e.color!==void 0&&this.color!==void 0&&this.color.setHex(e.color),e.roughness!==void 0&&(this.roughness=e.roughness),e.metalness!==void 0&&(this.metalness=e.metalness),e.sheen!==void 0&&(this.sheen=e.sheen),e.sheenColor!==void 0&&(this.sheenColor=new mt().setHex(e.sheenColor)),e.sheenRoughness!==void 0&&(this.sheenRoughness=e.sheenRoughness),e.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(e.emissive),e.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(e.specular),e.specularIntensity!==void 0&&(this.specularIntensity=e.specularIntensity),e.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(e.specularColor),e.shininess!==void 0&&(this.shininess=e.shininess),e.clearcoat!==void 0&&(this.clearcoat=e.clearcoat),e.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=e.clearcoatRoughness),e.diffuseRoughness!==void 0&&(this.diffuseRoughness=e.diffuseRoughness),e.dispersion!==void 0&&(this.dispersion=e.dispersion),e.retroreflectivity!==void 0&&(this.retroreflectivity=e.retroreflectivity),e.iridescence!==void 0&&(this.iridescence=e.iridescence),e.iridescenceIOR!==void 0&&(this.iridescenceIOR=e.iridescenceIOR),e.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessMinimum),e.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=e.iridescenceThicknessMaximum),e.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=e.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=e.iridescenceThicknessRange[1]),e.transmission!==void 0&&(this.transmission=e.transmission),e.thickness!==void 0&&(this.thickness=e.thickness),e.attenuationDistance!==void 0&&(this.attenuationDistance=e.attenuationDistance),e.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(e.attenuationColor),e.anisotropy!==void 0&&(this.anisotropy=e.anisotropy),e.anisotropyRotation!==void 0&&(this.anisotropyRotation=e.anisotropyRotation),e.fog!==void 0&&(this.fog=e.fog),e.flatShading!==void 0&&(this.flatShading=e.flatShading),e.blending!==void 0&&(this.blending=e.blending),e.combine!==void 0&&(this.combine=e.combine),e.side!==void 0&&(this.side=e.side),e.shadowSide!==void 0&&(this.shadowSide=e.shadowSide),e.opacity!==void 0&&(this.opacity=e.opacity),e.transparent!==void 0&&(this.transparent=e.transparent),e.alphaTest!==void 0&&(this.alphaTest=e.alphaTest),e.alphaHash!==void 0&&(this.alphaHash=e.alphaHash),e.depthFunc!==void 0&&(this.depthFunc=e.depthFunc),e.depthTest!==void 0&&(this.depthTest=e.depthTest),e.depthWrite!==void 0&&(this.depthWrite=e.depthWrite),e.colorWrite!==void 0&&(this.colorWrite=e.colorWrite),e.clippingPlanes!==void 0&&(this.clippingPlanes=e.clippingPlanes.map(i=>new Wn().fromJSON(i))),e.clipIntersection!==void 0&&(this.clipIntersection=e.clipIntersection),e.clipShadows!==void 0&&(this.clipShadows=e.clipShadows),e.depthPacking!==void 0&&(this.depthPacking=e.depthPacking),e.blendSrc!==void 0&&(this.blendSrc=e.blendSrc),e.blendDst!==void 0&&(this.blendDst=e.blendDst),e.blendEquation!==void 0&&(this.blendEquation=e.blendEquation),e.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=e.blendSrcAlpha),e.blendDstAlpha!==void 0&&(this.blendDstAlpha=e.blendDstAlpha),e.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=e.blendEquationAlpha),e.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(e.blendColor),e.blendAlpha!==void 0&&(this.blendAlpha=e.blendAlpha),e.stencilWriteMask!==void 0&&(this.stencilWriteMask=e.stencilWriteMask),e.stencilFunc!==void 0&&(this.stencilFunc=e.stencilFunc),e.stencilRef!==void 0&&(this.stencilRef=e.stencilRef),e.stencilFuncMask!==void 0&&(this.stencilFuncMask=e.stencilFuncMask),e.stencilFail!==void 0&&(this.stencilFail=e.stencilFail),e.stencilZFail!==void 0&&(this.stencilZFail=e.stencilZFail),e.stencilZPass!==void 0&&(this.stencilZPass=e.stencilZPass),e.stencilWrite!==void 0&&(this.stencilWrite=e.stencilWrite),e.wireframe!==void 0&&(this.wireframe=e.wireframe),e.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=e.wireframeLinewidth),e.wireframeLinecap!==void 0&&(this.wireframeLinecap=e.wireframeLinecap),e.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=e.wireframeLinejoin),e.rotation!==void 0&&(this.rotation=e.rotation),e.linewidth!==void 0&&(this.linewidth=e.linewidth),e.linecap!==void 0&&(this.linecap=e.linecap),e.linejoin!==void 0&&(this.linejoin=e.linejoin),e.dashSize!==void 0&&(this.dashSize=e.dashSize),e.gapSize!==void 0&&(this.gapSize=e.gapSize),e.scale!==void 0&&(this.scale=e.scale),e.polygonOffset!==void 0&&(this.polygonOffset=e.polygonOffset),e.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=e.polygonOffsetFactor),e.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=e.polygonOffsetUnits),e.dithering!==void 0&&(this.dithering=e.dithering),e.alphaToCoverage!==void 0&&(this.alphaToCoverage=e.alphaToCoverage),e.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=e.premultipliedAlpha),e.forceSinglePass!==void 0&&(this.forceSinglePass=e.forceSinglePass),e.allowOverride!==void 0&&(this.allowOverride=e.allowOverride),e.visible!==void 0&&(this.visible=e.visible),e.toneMapped!==void 0&&(this.toneMapped=e.toneMapped),e.userData!==void 0&&(this.userData=e.userData),e.vertexColors!==void 0&&(typeof e.vertexColors=="number"?this.vertexColors=e.vertexColors>0:this.vertexColors=e.vertexColors),e.size!==void 0&&(this.size=e.size),e.sizeAttenuation!==void 0&&(this.sizeAttenuation=e.sizeAttenuation),e.map!==void 0&&(this.map=t[e.map]||null),e.matcap!==void 0&&(this.matcap=t[e.matcap]||null),e.alphaMap!==void 0&&(this.alphaMap=t[e.alphaMap]||null),e.bumpMap!==void 0&&(this.bumpMap=t[e.bumpMap]||null),e.bumpScale!==void 0&&(this.bumpScale=e.bumpScale),e.normalMap!==void 0&&(this.normalMap=t[e.normalMap]||null),e.normalMapType!==void 0&&(this.normalMapType=e.normalMapType),e.normalScale!==void 0){let i=e.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new Fe().fromArray(i)}return e.displacementMap!==void 0&&(this.displacementMap=t[e.displacementMap]||null),e.displacementScale!==void 0&&(this.displacementScale=e.displacementScale),e.displacementBias!==void 0&&(this.displacementBias=e.displacementBias),e.roughnessMap!==void 0&&(this.roughnessMap=t[e.roughnessMap]||null),e.metalnessMap!==void 0&&(this.metalnessMap=t[e.metalnessMap]||null),e.emissiveMap!==void 0&&(this.emissiveMap=t[e.emissiveMap]||null),e.emissiveIntensity!==void 0&&(this.emissiveIntensity=e.emissiveIntensity),e.specularMap!==void 0&&(this.specularMap=t[e.specularMap]||null),e.specularIntensityMap!==void 0&&(this.specularIntensityMap=t[e.specularIntensityMap]||null),e.specularColorMap!==void 0&&(this.specularColorMap=t[e.specularColorMap]||null),e.envMap!==void 0&&(this.envMap=t[e.envMap]||null),e.envMapRotation!==void 0&&this.envMapRotation.fromArray(e.envMapRotation),e.envMapIntensity!==void 0&&(this.envMapIntensity=e.envMapIntensity),e.reflectivity!==void 0&&(this.reflectivity=e.reflectivity),e.refractionRatio!==void 0&&(this.refractionRatio=e.refractionRatio),e.lightMap!==void 0&&(this.lightMap=t[e.lightMap]||null),e.lightMapIntensity!==void 0&&(this.lightMapIntensity=e.lightMapIntensity),e.aoMap!==void 0&&(this.aoMap=t[e.aoMap]||null),e.aoMapIntensity!==void 0&&(this.aoMapIntensity=e.aoMapIntensity),e.gradientMap!==void 0&&(this.gradientMap=t[e.gradientMap]||null),e.clearcoatMap!==void 0&&(this.clearcoatMap=t[e.clearcoatMap]||null),e.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=t[e.clearcoatRoughnessMap]||null),e.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=t[e.clearcoatNormalMap]||null),e.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new Fe().fromArray(e.clearcoatNormalScale)),e.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=t[e.diffuseRoughnessMap]||null),e.iridescenceMap!==void 0&&(this.iridescenceMap=t[e.iridescenceMap]||null),e.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=t[e.iridescenceThicknessMap]||null),e.transmissionMap!==void 0&&(this.transmissionMap=t[e.transmissionMap]||null),e.thicknessMap!==void 0&&(this.thicknessMap=t[e.thicknessMap]||null),e.anisotropyMap!==void 0&&(this.anisotropyMap=t[e.anisotropyMap]||null),e.sheenColorMap!==void 0&&(this.sheenColorMap=t[e.sheenColorMap]||null),e.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=t[e.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(e){this.name=e.name,this.blending=e.blending,this.side=e.side,this.vertexColors=e.vertexColors,this.opacity=e.opacity,this.transparent=e.transparent,this.blendSrc=e.blendSrc,this.blendDst=e.blendDst,this.blendEquation=e.blendEquation,this.blendSrcAlpha=e.blendSrcAlpha,this.blendDstAlpha=e.blendDstAlpha,this.blendEquationAlpha=e.blendEquationAlpha,this.blendColor.copy(e.blendColor),this.blendAlpha=e.blendAlpha,this.depthFunc=e.depthFunc,this.depthTest=e.depthTest,this.depthWrite=e.depthWrite,this.stencilWriteMask=e.stencilWriteMask,this.stencilFunc=e.stencilFunc,this.stencilRef=e.stencilRef,this.stencilFuncMask=e.stencilFuncMask,this.stencilFail=e.stencilFail,this.stencilZFail=e.stencilZFail,this.stencilZPass=e.stencilZPass,this.stencilWrite=e.stencilWrite;let t=e.clippingPlanes,i=null;if(t!==null){let r=t.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=t[s].clone()}return this.clippingPlanes=i,this.clipIntersection=e.clipIntersection,this.clipShadows=e.clipShadows,this.shadowSide=e.shadowSide,this.colorWrite=e.colorWrite,this.precision=e.precision,this.polygonOffset=e.polygonOffset,this.polygonOffsetFactor=e.polygonOffsetFactor,this.polygonOffsetUnits=e.polygonOffsetUnits,this.dithering=e.dithering,this.alphaTest=e.alphaTest,this.alphaHash=e.alphaHash,this.alphaToCoverage=e.alphaToCoverage,this.premultipliedAlpha=e.premultipliedAlpha,this.forceSinglePass=e.forceSinglePass,this.allowOverride=e.allowOverride,this.visible=e.visible,this.toneMapped=e.toneMapped,this.userData=JSON.parse(JSON.stringify(e.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(e){e===!0&&this.version++}};var tr=new B,Df=new B,yc=new B,vc=new B,go=class{constructor(e=new B,t=new B(0,0,-1)){this.origin=e,this.direction=t}set(e,t){return this.origin.copy(e),this.direction.copy(t),this}copy(e){return this.origin.copy(e.origin),this.direction.copy(e.direction),this}at(e,t){return t.copy(this.origin).addScaledVector(this.direction,e)}lookAt(e){return this.direction.copy(e).sub(this.origin).normalize(),this}recast(e){return this.origin.copy(this.at(e,tr)),this}closestPointToPoint(e,t){t.subVectors(e,this.origin);let i=t.dot(this.direction);return i<0?t.copy(this.origin):t.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(e){return Math.sqrt(this.distanceSqToPoint(e))}distanceSqToPoint(e){let t=tr.subVectors(e,this.origin).dot(this.direction);return t<0?this.origin.distanceToSquared(e):(tr.copy(this.origin).addScaledVector(this.direction,t),tr.distanceToSquared(e))}distanceSqToSegment(e,t,i,r){Df.copy(e).add(t).multiplyScalar(.5),yc.copy(t).sub(e).normalize(),vc.copy(this.origin).sub(Df);let s=e.distanceTo(t)*.5,o=-this.direction.dot(yc),a=vc.dot(this.direction),l=-vc.dot(yc),c=vc.lengthSq(),h=Math.abs(1-o*o),d,f,u,g;if(h>0)if(d=o*l-a,f=o*a-l,g=s*h,d>=0)if(f>=-g)if(f<=g){let v=1/h;d*=v,f*=v,u=d*(d+o*f+2*a)+f*(o*d+f+2*l)+c}else f=s,d=Math.max(0,-(o*f+a)),u=-d*d+f*(f+2*l)+c;else f=-s,d=Math.max(0,-(o*f+a)),u=-d*d+f*(f+2*l)+c;else f<=-g?(d=Math.max(0,-(-o*s+a)),f=d>0?-s:Math.min(Math.max(-s,-l),s),u=-d*d+f*(f+2*l)+c):f<=g?(d=0,f=Math.min(Math.max(-s,-l),s),u=f*(f+2*l)+c):(d=Math.max(0,-(o*s+a)),f=d>0?s:Math.min(Math.max(-s,-l),s),u=-d*d+f*(f+2*l)+c);else f=o>0?-s:s,d=Math.max(0,-(o*f+a)),u=-d*d+f*(f+2*l)+c;return i&&i.copy(this.origin).addScaledVector(this.direction,d),r&&r.copy(Df).addScaledVector(yc,f),u}intersectSphere(e,t){if(e.radius<0)return null;tr.subVectors(e.center,this.origin);let i=tr.dot(this.direction),r=tr.dot(tr)-i*i,s=e.radius*e.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=i-o,l=i+o;return l<0?null:a<0?this.at(l,t):this.at(a,t)}intersectsSphere(e){return e.radius<0?!1:this.distanceSqToPoint(e.center)<=e.radius*e.radius}distanceToPlane(e){let t=e.normal.dot(this.direction);if(t===0)return e.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(e.normal)+e.constant)/t;return i>=0?i:null}intersectPlane(e,t){let i=this.distanceToPlane(e);return i===null?null:this.at(i,t)}intersectsPlane(e){let t=e.distanceToPoint(this.origin);return t===0||e.normal.dot(this.direction)*t<0}intersectBox(e,t){let i,r,s,o,a,l,c=1/this.direction.x,h=1/this.direction.y,d=1/this.direction.z,f=this.origin;return c>=0?(i=(e.min.x-f.x)*c,r=(e.max.x-f.x)*c):(i=(e.max.x-f.x)*c,r=(e.min.x-f.x)*c),h>=0?(s=(e.min.y-f.y)*h,o=(e.max.y-f.y)*h):(s=(e.max.y-f.y)*h,o=(e.min.y-f.y)*h),i>o||s>r||((s>i||isNaN(i))&&(i=s),(o<r||isNaN(r))&&(r=o),d>=0?(a=(e.min.z-f.z)*d,l=(e.max.z-f.z)*d):(a=(e.max.z-f.z)*d,l=(e.min.z-f.z)*d),i>l||a>r)||((a>i||i!==i)&&(i=a),(l<r||r!==r)&&(r=l),r<0)?null:this.at(i>=0?i:r,t)}intersectsBox(e){return this.intersectBox(e,tr)!==null}intersectTriangle(e,t,i,r,s){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,d=e.x-o.x,f=e.y-o.y,u=e.z-o.z,g=t.x-o.x,v=t.y-o.y,p=t.z-o.z,m=i.x-o.x,w=i.y-o.y,A=i.z-o.z,S=Math.abs(l),R=Math.abs(c),C=Math.abs(h),_,M,F,I,N,O,X,L,q,Y,V,ie;if(S>=R&&S>=C?(F=l,O=d,q=g,ie=m,l>=0?(_=c,M=h,I=f,N=u,X=v,L=p,Y=w,V=A):(_=h,M=c,I=u,N=f,X=p,L=v,Y=A,V=w)):R>=C?(F=c,O=f,q=v,ie=w,c>=0?(_=h,M=l,I=u,N=d,X=p,L=g,Y=A,V=m):(_=l,M=h,I=d,N=u,X=g,L=p,Y=m,V=A)):(F=h,O=u,q=p,ie=A,h>=0?(_=l,M=c,I=d,N=f,X=g,L=v,Y=m,V=w):(_=c,M=l,I=f,N=d,X=v,L=g,Y=w,V=m)),F===0)return null;let W=_/F,te=M/F,ne=1/F,Se=I-W*O,Le=N-te*O,K=X-W*q,re=L-te*q,xe=Y-W*ie,De=V-te*ie,ge=xe*re-De*K,He=Se*De-Le*xe,Et=K*Le-re*Se;if(r){if(ge<0||He<0||Et<0)return null}else if((ge<0||He<0||Et<0)&&(ge>0||He>0||Et>0))return null;let ke=ge+He+Et;if(ke===0)return null;let ct=ne*(ge*O+He*q+Et*ie);return(ke>0?ct<0:ct>0)?null:this.at(ct/ke,s)}applyMatrix4(e){return this.origin.applyMatrix4(e),this.direction.transformDirection(e),this}equals(e){return e.origin.equals(this.origin)&&e.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Xc=class extends ys{constructor(e){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new mt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Nr,this.combine=qf,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(e)}copy(e){return super.copy(e),this.color.copy(e.color),this.map=e.map,this.lightMap=e.lightMap,this.lightMapIntensity=e.lightMapIntensity,this.aoMap=e.aoMap,this.aoMapIntensity=e.aoMapIntensity,this.specularMap=e.specularMap,this.alphaMap=e.alphaMap,this.envMap=e.envMap,this.envMapRotation.copy(e.envMapRotation),this.combine=e.combine,this.reflectivity=e.reflectivity,this.refractionRatio=e.refractionRatio,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.wireframeLinecap=e.wireframeLinecap,this.wireframeLinejoin=e.wireframeLinejoin,this.fog=e.fog,this}},by=new zt,fs=new go,_c=new Pi,wy=new B,xc=new B,bc=new B,wc=new B,Nf=new B,Sc=new B,Sy=new B,Mc=new B,Nt=class extends ci{constructor(e=new xi,t=new Xc){super(),this.isMesh=!0,this.type="Mesh",this.geometry=e,this.material=t,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(e,t){return super.copy(e,t),e.morphTargetInfluences!==void 0?this.morphTargetInfluences=e.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,e.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},e.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(e.material)?e.material.slice():e.material,this.geometry=e.geometry,this}updateMorphTargets(){let t=this.geometry.morphAttributes,i=Object.keys(t);if(i.length>0){let r=t[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(e,t){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,o=i.morphTargetsRelative;t.fromBufferAttribute(r,e);let a=this.morphTargetInfluences;if(s&&a){Sc.set(0,0,0);for(let l=0,c=s.length;l<c;l++){let h=a[l],d=s[l];h!==0&&(Nf.fromBufferAttribute(d,e),o?Sc.addScaledVector(Nf,h):Sc.addScaledVector(Nf.sub(t),h))}t.add(Sc)}return t}intersectsFrustum(e){return e.intersectsObject(this)}raycast(e,t){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),_c.copy(i.boundingSphere),_c.applyMatrix4(s),fs.copy(e.ray).recast(e.near),!(_c.containsPoint(fs.origin)===!1&&(fs.intersectSphere(_c,wy)===null||fs.origin.distanceToSquared(wy)>(e.far-e.near)**2))&&(by.copy(s).invert(),fs.copy(e.ray).applyMatrix4(by),!(i.boundingBox!==null&&fs.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(e,t,fs)))}_computeIntersections(e,t,i){let r,s=this.geometry,o=this.material,a=s.index,l=s.attributes.position,c=s.attributes.uv,h=s.attributes.uv1,d=s.attributes.normal,f=s.groups,u=s.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,v=f.length;g<v;g++){let p=f[g],m=o[p.materialIndex],w=Math.max(p.start,u.start),A=Math.min(a.count,Math.min(p.start+p.count,u.start+u.count));for(let S=w,R=A;S<R;S+=3){let C=a.getX(S),_=a.getX(S+1),M=a.getX(S+2);r=Ac(this,m,e,i,c,h,d,C,_,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let g=Math.max(0,u.start),v=Math.min(a.count,u.start+u.count);for(let p=g,m=v;p<m;p+=3){let w=a.getX(p),A=a.getX(p+1),S=a.getX(p+2);r=Ac(this,o,e,i,c,h,d,w,A,S),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,v=f.length;g<v;g++){let p=f[g],m=o[p.materialIndex],w=Math.max(p.start,u.start),A=Math.min(l.count,Math.min(p.start+p.count,u.start+u.count));for(let S=w,R=A;S<R;S+=3){let C=S,_=S+1,M=S+2;r=Ac(this,m,e,i,c,h,d,C,_,M),r&&(r.faceIndex=Math.floor(S/3),r.face.materialIndex=p.materialIndex,t.push(r))}}else{let g=Math.max(0,u.start),v=Math.min(l.count,u.start+u.count);for(let p=g,m=v;p<m;p+=3){let w=p,A=p+1,S=p+2;r=Ac(this,o,e,i,c,h,d,w,A,S),r&&(r.faceIndex=Math.floor(p/3),t.push(r))}}}};function US(n,e,t,i,r,s,o,a){let l;if(e.side===In?l=i.intersectTriangle(o,s,r,!0,a):l=i.intersectTriangle(r,s,o,e.side===Hr,a),l===null)return null;Mc.copy(a),Mc.applyMatrix4(n.matrixWorld);let c=t.ray.origin.distanceTo(Mc);return c<t.near||c>t.far?null:{distance:c,point:Mc.clone(),object:n}}function Ac(n,e,t,i,r,s,o,a,l,c){n.getVertexPosition(a,xc),n.getVertexPosition(l,bc),n.getVertexPosition(c,wc);let h=US(n,e,t,i,xc,bc,wc,Sy);if(h){let d=new B;Dr.getBarycoord(Sy,xc,bc,wc,d),r&&(h.uv=Dr.getInterpolatedAttribute(r,a,l,c,d,new Fe)),s&&(h.uv1=Dr.getInterpolatedAttribute(s,a,l,c,d,new Fe)),o&&(h.normal=Dr.getInterpolatedAttribute(o,a,l,c,d,new B),h.normal.dot(i.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new B,materialIndex:0};Dr.getNormal(xc,bc,wc,f.normal),h.face=f,h.barycoord=d}return h}var sr=class extends Tn{constructor(e=null,t=1,i=1,r,s,o,a,l,c=Ot,h=Ot,d,f){super(null,o,a,l,c,h,r,s,d,f),this.isDataTexture=!0,this.image={data:e,width:t,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Na=class extends Jt{constructor(e,t,i,r=1){super(e,t,i),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=r}copy(e){return super.copy(e),this.meshPerAttribute=e.meshPerAttribute,this}toJSON(){let e=super.toJSON();return e.meshPerAttribute=this.meshPerAttribute,e.isInstancedBufferAttribute=!0,e}};var ps=new Pi,OS=new Fe(.5,.5),Tc=new B,vs=class{constructor(e=new Wn,t=new Wn,i=new Wn,r=new Wn,s=new Wn,o=new Wn){this.planes=[e,t,i,r,s,o]}set(e,t,i,r,s,o){let a=this.planes;return a[0].copy(e),a[1].copy(t),a[2].copy(i),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(e){let t=this.planes;for(let i=0;i<6;i++)t[i].copy(e.planes[i]);return this}setFromProjectionMatrix(e,t=ai,i=!1){let r=this.planes,s=e.elements,o=s[0],a=s[1],l=s[2],c=s[3],h=s[4],d=s[5],f=s[6],u=s[7],g=s[8],v=s[9],p=s[10],m=s[11],w=s[12],A=s[13],S=s[14],R=s[15];if(r[0].setComponents(c-o,u-h,m-g,R-w).normalize(),r[1].setComponents(c+o,u+h,m+g,R+w).normalize(),r[2].setComponents(c+a,u+d,m+v,R+A).normalize(),r[3].setComponents(c-a,u-d,m-v,R-A).normalize(),i)r[4].setComponents(l,f,p,S).normalize(),r[5].setComponents(c-l,u-f,m-p,R-S).normalize();else if(r[4].setComponents(c-l,u-f,m-p,R-S).normalize(),t===ai)r[5].setComponents(c+l,u+f,m+p,R+S).normalize();else if(t===Ca)r[5].setComponents(l,f,p,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+t);return this}intersectsObject(e){if(e.boundingSphere!==void 0)e.boundingSphere===null&&e.computeBoundingSphere(),ps.copy(e.boundingSphere).applyMatrix4(e.matrixWorld);else{let t=e.geometry;t.boundingSphere===null&&t.computeBoundingSphere(),ps.copy(t.boundingSphere).applyMatrix4(e.matrixWorld)}return this.intersectsSphere(ps)}intersectsSprite(e){ps.center.set(0,0,0);let t=OS.distanceTo(e.center);return ps.radius=.7071067811865476+t,ps.applyMatrix4(e.matrixWorld),this.intersectsSphere(ps)}intersectsSphere(e){let t=this.planes,i=e.center,r=-e.radius;for(let s=0;s<6;s++)if(t[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(e){let t=this.planes;for(let i=0;i<6;i++){let r=t[i];if(Tc.x=r.normal.x>0?e.max.x:e.min.x,Tc.y=r.normal.y>0?e.max.y:e.min.y,Tc.z=r.normal.z>0?e.max.z:e.min.z,r.distanceToPoint(Tc)<0)return!1}return!0}containsPoint(e){let t=this.planes;for(let i=0;i<6;i++)if(t[i].distanceToPoint(e)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},My=new zt,qc=class n{constructor(){this.coordinateSystem=ai,this._frustums=[],this._count=0}setFromArrayCamera(e){let t=e.cameras,i=this._frustums;for(let r=0;r<t.length;r++){let s=t[r];My.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new vs),i[r].setFromProjectionMatrix(My,s.coordinateSystem,s.reversedDepth)}return this._count=t.length,this}getFrustum(e){return this._frustums[e]}intersectsObject(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsObject(e))return!0;return!1}intersectsSprite(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSprite(e))return!0;return!1}intersectsSphere(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsSphere(e))return!0;return!1}intersectsBox(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].intersectsBox(e))return!0;return!1}containsPoint(e){let t=this._frustums;for(let i=0;i<this._count;i++)if(t[i].containsPoint(e))return!0;return!1}copy(e){this.coordinateSystem=e.coordinateSystem;let t=this._frustums,i=e._frustums;for(let r=0;r<e._count;r++)t[r]===void 0&&(t[r]=new vs),t[r].copy(i[r]);return this._count=e._count,this}clone(){return new n().copy(this)}};var Fa=class extends Tn{constructor(e=[],t=xs,i,r,s,o,a,l,c,h){super(e,t,i,r,s,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(e){this.image=e}};var or=class extends Tn{constructor(e,t,i=Dn,r,s,o,a=Ot,l=Ot,c,h=ir,d=1){if(h!==ir&&h!==cr)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:e,height:t,depth:d};super(f,r,s,o,a,l,h,i,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(e){return super.copy(e),this.source=new po(Object.assign({},e.image)),this.compareFunction=e.compareFunction,this}toJSON(e){let t=super.toJSON(e);return t.compareFunction=this.compareFunction,t}},ka=class extends or{constructor(e,t=Dn,i=xs,r,s,o=Ot,a=Ot,l,c=ir){let h={width:e,height:e,depth:1},d=[h,h,h,h,h,h];super(e,e,t,i,r,s,o,a,l,c),this.image=d,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(e){this.image=e}},Ua=class extends Tn{constructor(e=null){super(),this.sourceTexture=e,this.isExternalTexture=!0}copy(e){return super.copy(e),this.sourceTexture=e.sourceTexture,this}},yo=class n extends xi{constructor(e=1,t=1,i=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:e,height:t,depth:i,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let l=[],c=[],h=[],d=[],f=0,u=0;g("z","y","x",-1,-1,i,t,e,o,s,0),g("z","y","x",1,-1,i,t,-e,o,s,1),g("x","z","y",1,1,e,i,t,r,o,2),g("x","z","y",1,-1,e,i,-t,r,o,3),g("x","y","z",1,-1,e,t,i,r,s,4),g("x","y","z",-1,-1,e,t,-i,r,s,5),this.setIndex(l),this.setAttribute("position",new li(c,3)),this.setAttribute("normal",new li(h,3)),this.setAttribute("uv",new li(d,2));function g(v,p,m,w,A,S,R,C,_,M,F){let I=S/_,N=R/M,O=S/2,X=R/2,L=C/2,q=_+1,Y=M+1,V=0,ie=0,W=new B;for(let te=0;te<Y;te++){let ne=te*N-X;for(let Se=0;Se<q;Se++){let Le=Se*I-O;W[v]=Le*w,W[p]=ne*A,W[m]=L,c.push(W.x,W.y,W.z),W[v]=0,W[p]=0,W[m]=C>0?1:-1,h.push(W.x,W.y,W.z),d.push(Se/_),d.push(1-te/M),V+=1}}for(let te=0;te<M;te++)for(let ne=0;ne<_;ne++){let Se=f+ne+q*te,Le=f+ne+q*(te+1),K=f+(ne+1)+q*(te+1),re=f+(ne+1)+q*te;l.push(Se,Le,re),l.push(Le,K,re),ie+=6}a.addGroup(u,ie,F),u+=ie,f+=V}}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.depth,e.widthSegments,e.heightSegments,e.depthSegments)}};var Xn=class n extends xi{constructor(e=1,t=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:e,height:t,widthSegments:i,heightSegments:r};let s=e/2,o=t/2,a=Math.floor(i),l=Math.floor(r),c=a+1,h=l+1,d=e/a,f=t/l,u=[],g=[],v=[],p=[];for(let m=0;m<h;m++){let w=m*f-o;for(let A=0;A<c;A++){let S=A*d-s;g.push(S,-w,0),v.push(0,0,1),p.push(A/a),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let w=0;w<a;w++){let A=w+c*m,S=w+c*(m+1),R=w+1+c*(m+1),C=w+1+c*m;u.push(A,S,C),u.push(S,R,C)}this.setIndex(u),this.setAttribute("position",new li(g,3)),this.setAttribute("normal",new li(v,3)),this.setAttribute("uv",new li(p,2))}copy(e){return super.copy(e),this.parameters=Object.assign({},e.parameters),this}static fromJSON(e){return new n(e.width,e.height,e.widthSegments,e.heightSegments)}};function Ss(n){let e={};for(let t in n){e[t]={};for(let i in n[t]){let r=n[t][i];if(Ay(r))r.isRenderTargetTexture?(Ve("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),e[t][i]=null):e[t][i]=r.clone();else if(Array.isArray(r))if(Ay(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();e[t][i]=s}else e[t][i]=r.slice();else e[t][i]=r}}return e}function Rn(n){let e={};for(let t=0;t<n.length;t++){let i=Ss(n[t]);for(let r in i)e[r]=i[r]}return e}function Ay(n){return n&&(n.isColor||n.isMatrix3||n.isMatrix4||n.isVector2||n.isVector3||n.isVector4||n.isTexture||n.isQuaternion)}function BS(n){let e=[];for(let t=0;t<n.length;t++)e.push(n[t].clone());return e}function mp(n){let e=n.getRenderTarget();return e===null?n.outputColorSpace:e.isXRRenderTarget===!0?e.texture.colorSpace:nt.workingColorSpace}var pv={clone:Ss,merge:Rn},zS=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,VS=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Ii=class extends ys{constructor(e){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=zS,this.fragmentShader=VS,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,e!==void 0&&this.setValues(e)}copy(e){return super.copy(e),this.fragmentShader=e.fragmentShader,this.vertexShader=e.vertexShader,this.uniforms=Ss(e.uniforms),this.uniformsGroups=BS(e.uniformsGroups),this.defines=Object.assign({},e.defines),this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this.fog=e.fog,this.lights=e.lights,this.clipping=e.clipping,this.extensions=Object.assign({},e.extensions),this.glslVersion=e.glslVersion,this.defaultAttributeValues=Object.assign({},e.defaultAttributeValues),this.index0AttributeName=e.index0AttributeName,this.uniformsNeedUpdate=e.uniformsNeedUpdate,this}toJSON(e){let t=super.toJSON(e);t.glslVersion=this.glslVersion,t.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?t.uniforms[r]={type:"t",value:o.toJSON(e).uuid}:o&&o.isColor?t.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?t.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?t.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?t.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?t.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?t.uniforms[r]={type:"m4",value:o.toArray()}:t.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(t.defines=this.defines),t.vertexShader=this.vertexShader,t.fragmentShader=this.fragmentShader,t.lights=this.lights,t.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(t.extensions=i),t}fromJSON(e,t){if(super.fromJSON(e,t),e.uniforms!==void 0)for(let i in e.uniforms){let r=e.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=t[r.value]||null;break;case"c":this.uniforms[i].value=new mt().setHex(r.value);break;case"v2":this.uniforms[i].value=new Fe().fromArray(r.value);break;case"v3":this.uniforms[i].value=new B().fromArray(r.value);break;case"v4":this.uniforms[i].value=new Bt().fromArray(r.value);break;case"m3":this.uniforms[i].value=new We().fromArray(r.value);break;case"m4":this.uniforms[i].value=new zt().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(e.defines!==void 0&&(this.defines=e.defines),e.vertexShader!==void 0&&(this.vertexShader=e.vertexShader),e.fragmentShader!==void 0&&(this.fragmentShader=e.fragmentShader),e.glslVersion!==void 0&&(this.glslVersion=e.glslVersion),e.extensions!==void 0)for(let i in e.extensions)this.extensions[i]=e.extensions[i];return e.lights!==void 0&&(this.lights=e.lights),e.clipping!==void 0&&(this.clipping=e.clipping),this}},vn=class extends Ii{constructor(e){super(e),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var $c=class extends ys{constructor(e){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=jy,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(e)}copy(e){return super.copy(e),this.depthPacking=e.depthPacking,this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this.wireframe=e.wireframe,this.wireframeLinewidth=e.wireframeLinewidth,this}},Yc=class extends ys{constructor(e){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(e)}copy(e){return super.copy(e),this.map=e.map,this.alphaMap=e.alphaMap,this.displacementMap=e.displacementMap,this.displacementScale=e.displacementScale,this.displacementBias=e.displacementBias,this}};function oo(n,e){return!n||n.constructor===e?n:typeof e.BYTES_PER_ELEMENT=="number"?new e(n):Array.prototype.slice.call(n)}function Ec(n){return n!==void 0&&n.inTangents!==void 0&&n.outTangents!==void 0}var kr=class{constructor(e,t,i,r){this.parameterPositions=e,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new t.constructor(i),this.sampleValues=t,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(e){let t=this.parameterPositions,i=this._cachedIndex,r=t[i],s=t[i-1];e:{t:{let o;n:{i:if(!(e<r)){for(let a=i+2;;){if(r===void 0){if(e<s)break i;return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(s=r,r=t[++i],e<r)break t}o=t.length;break n}if(!(e>=s)){let a=t[1];e<a&&(i=2,s=a);for(let l=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===l)break;if(r=s,s=t[--i-1],e>=s)break t}o=i,i=0;break n}break e}for(;i<o;){let a=i+o>>>1;e<t[a]?o=a:i=a+1}if(r=t[i],s=t[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=t.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,e,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(e){let t=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=e*r;for(let o=0;o!==r;++o)t[o]=i[s+o];return t}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Kc=class extends kr{constructor(e,t,i,r){super(e,t,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:kf,endingEnd:kf}}intervalChanged_(e,t,i){let r=this.parameterPositions,s=e-2,o=e+1,a=r[s],l=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case Uf:s=e,a=2*t-i;break;case Of:s=r.length-2,a=t+r[s]-r[s+1];break;default:s=e,a=i}if(l===void 0)switch(this.getSettings_().endingEnd){case Uf:o=e,l=2*i-t;break;case Of:o=1,l=i+r[1]-r[0];break;default:o=e-1,l=t}let c=(i-t)*.5,h=this.valueSize;this._weightPrev=c/(t-a),this._weightNext=c/(l-i),this._offsetPrev=s*h,this._offsetNext=o*h}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this._offsetPrev,d=this._offsetNext,f=this._weightPrev,u=this._weightNext,g=(i-t)/(r-t),v=g*g,p=v*g,m=-f*p+2*f*v-f*g,w=(1+f)*p+(-1.5-2*f)*v+(-.5+f)*g+1,A=(-1-u)*p+(1.5+u)*v+.5*g,S=u*p-u*v;for(let R=0;R!==a;++R)s[R]=m*o[h+R]+w*o[c+R]+A*o[l+R]+S*o[d+R];return s}},Zc=class extends kr{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=(i-t)/(r-t),d=1-h;for(let f=0;f!==a;++f)s[f]=o[c+f]*d+o[l+f]*h;return s}},Jc=class extends kr{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e){return this.copySampleValue_(e-1)}},jc=class extends kr{interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=e*a,c=l-a,h=this.inTangents,d=this.outTangents;if(!h||!d){let g=(i-t)/(r-t),v=1-g;for(let p=0;p!==a;++p)s[p]=o[c+p]*v+o[l+p]*g;return s}let f=a*2,u=e-1;for(let g=0;g!==a;++g){let v=o[c+g],p=o[l+g],m=u*f+g*2,w=d[m],A=d[m+1],S=e*f+g*2,R=h[S],C=h[S+1],_=HS(i,t,w,R,r);s[g]=mv(_,v,A,C,p)}return s}};function mv(n,e,t,i,r){let s=1-n;return s*s*s*e+3*s*s*n*t+3*s*n*n*i+n*n*n*r}function GS(n,e,t,i,r){let s=1-n;return 3*s*s*(t-e)+6*s*n*(i-t)+3*n*n*(r-i)}function HS(n,e,t,i,r){let s=(n-e)/(r-e);for(let o=0;o<8;o++){let a=mv(s,e,t,i,r)-n;if(Math.abs(a)<1e-10)break;let l=GS(s,e,t,i,r);if(Math.abs(l)<1e-10)break;s=Math.max(0,Math.min(1,s-a/l))}return s}var qn=class{constructor(e,t,i,r){if(e===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(t===void 0||t.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+e);this.name=e,this.times=oo(t,this.TimeBufferType),this.values=oo(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(e){let t=e.constructor,i;if(t.toJSON!==this.toJSON)i=t.toJSON(e);else{i={name:e.name,times:oo(e.times,Array),values:oo(e.values,Array)};let r=e.getInterpolation();r!==e.DefaultInterpolation&&(i.interpolation=r),Ec(e.settings)&&(i.settings={inTangents:oo(e.settings.inTangents,Array),outTangents:oo(e.settings.outTangents,Array)})}return i.type=e.ValueTypeName,i}InterpolantFactoryMethodDiscrete(e){return new Jc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodLinear(e){return new Zc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodSmooth(e){return new Kc(this.times,this.values,this.getValueSize(),e)}InterpolantFactoryMethodBezier(e){let t=new jc(this.times,this.values,this.getValueSize(),e);return this.settings&&(t.inTangents=this.settings.inTangents,t.outTangents=this.settings.outTangents),t}setInterpolation(e){let t;switch(e){case Ta:t=this.InterpolantFactoryMethodDiscrete;break;case Vc:t=this.InterpolantFactoryMethodLinear;break;case Pc:t=this.InterpolantFactoryMethodSmooth;break;case Ff:t=this.InterpolantFactoryMethodBezier;break}if(t===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(e!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ve("KeyframeTrack:",i),this}return this.createInterpolant=t,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Ta;case this.InterpolantFactoryMethodLinear:return Vc;case this.InterpolantFactoryMethodSmooth:return Pc;case this.InterpolantFactoryMethodBezier:return Ff}}getValueSize(){return this.values.length/this.times.length}shift(e){if(e!==0){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]+=e;Ec(this.settings)&&(Ty(this.settings.inTangents,e),Ty(this.settings.outTangents,e))}return this}scale(e){if(e!==1){let t=this.times;for(let i=0,r=t.length;i!==r;++i)t[i]*=e;Ec(this.settings)&&(Ey(this.settings.inTangents,e),Ey(this.settings.outTangents,e))}return this}trim(e,t){let i=this.times,r=i.length,s=0,o=r-1;for(;s!==r&&i[s]<e;)++s;for(;o!==-1&&i[o]>t;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=i.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let e=!0,t=this.getValueSize();t-Math.floor(t)!==0&&(qe("KeyframeTrack: Invalid value size in track.",this),e=!1);let i=this.times,r=this.values,s=i.length;s===0&&(qe("KeyframeTrack: Track is empty.",this),e=!1);let o=null;for(let a=0;a!==s;a++){let l=i[a];if(typeof l=="number"&&isNaN(l)){qe("KeyframeTrack: Time is not a valid number.",this,a,l),e=!1;break}if(o!==null&&o>l){qe("KeyframeTrack: Out of order keys.",this,a,l,o),e=!1;break}o=l}if(r!==void 0&&sS(r))for(let a=0,l=r.length;a!==l;++a){let c=r[a];if(isNaN(c)){qe("KeyframeTrack: Value is not a valid number.",this,a,c),e=!1;break}}return e}optimize(){let e=this.times.slice(),t=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===Pc,s=e.length-1,o=1;for(let a=1;a<s;++a){let l=!1,c=e[a],h=e[a+1];if(c!==h&&(a!==1||c!==e[0]))if(r)l=!0;else{let d=a*i,f=d-i,u=d+i;for(let g=0;g!==i;++g){let v=t[d+g];if(v!==t[f+g]||v!==t[u+g]){l=!0;break}}}if(l){if(a!==o){e[o]=e[a];let d=a*i,f=o*i;for(let u=0;u!==i;++u)t[f+u]=t[d+u]}++o}}if(s>0){e[o]=e[s];for(let a=s*i,l=o*i,c=0;c!==i;++c)t[l+c]=t[a+c];++o}return o!==e.length?(this.times=e.slice(0,o),this.values=t.slice(0,o*i)):(this.times=e,this.values=t),this}clone(){let e=this.times.slice(),t=this.values.slice(),i=this.constructor,r=new i(this.name,e,t);return r.createInterpolant=this.createInterpolant,Ec(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function Ty(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]+=e}function Ey(n,e){for(let t=0,i=n.length;t!==i;t+=2)n[t]*=e}qn.prototype.ValueTypeName="";qn.prototype.TimeBufferType=Float32Array;qn.prototype.ValueBufferType=Float32Array;qn.prototype.DefaultInterpolation=Vc;var Ur=class extends qn{constructor(e,t,i){super(e,t,i)}};Ur.prototype.ValueTypeName="bool";Ur.prototype.ValueBufferType=Array;Ur.prototype.DefaultInterpolation=Ta;Ur.prototype.InterpolantFactoryMethodLinear=void 0;Ur.prototype.InterpolantFactoryMethodSmooth=void 0;var Qc=class extends qn{constructor(e,t,i,r){super(e,t,i,r)}};Qc.prototype.ValueTypeName="color";var eh=class extends qn{constructor(e,t,i,r){super(e,t,i,r)}};eh.prototype.ValueTypeName="number";var th=class extends kr{constructor(e,t,i,r){super(e,t,i,r)}interpolate_(e,t,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(i-t)/(r-t),c=e*a;for(let h=c+a;c!==h;c+=4)jt.slerpFlat(s,0,o,c-a,o,c,l);return s}},Oa=class extends qn{constructor(e,t,i,r){super(e,t,i,r)}InterpolantFactoryMethodLinear(e){return new th(this.times,this.values,this.getValueSize(),e)}};Oa.prototype.ValueTypeName="quaternion";Oa.prototype.InterpolantFactoryMethodSmooth=void 0;var Or=class extends qn{constructor(e,t,i){super(e,t,i)}};Or.prototype.ValueTypeName="string";Or.prototype.ValueBufferType=Array;Or.prototype.DefaultInterpolation=Ta;Or.prototype.InterpolantFactoryMethodLinear=void 0;Or.prototype.InterpolantFactoryMethodSmooth=void 0;var nh=class extends qn{constructor(e,t,i,r){super(e,t,i,r)}};nh.prototype.ValueTypeName="vector";var ih=class{constructor(e,t,i){let r=this,s=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=e,this.onProgress=t,this.onError=i,this._abortController=null,this.itemStart=function(h){a++,s===!1&&r.onStart!==void 0&&r.onStart(h,o,a),s=!0},this.itemEnd=function(h){o++,r.onProgress!==void 0&&r.onProgress(h,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(h){r.onError!==void 0&&r.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,d){return c.push(h,d),this},this.removeHandler=function(h){let d=c.indexOf(h);return d!==-1&&c.splice(d,2),this},this.getHandler=function(h){for(let d=0,f=c.length;d<f;d+=2){let u=c[d],g=c[d+1];if(u.global&&(u.lastIndex=0),u.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},gv=new ih,rh=class{constructor(e){this.manager=e!==void 0?e:gv,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(e,t){let i=this;return new Promise(function(r,s){i.load(e,r,t,s)})}parse(){}setCrossOrigin(e){return this.crossOrigin=e,this}setWithCredentials(e){return this.withCredentials=e,this}setPath(e){return this.path=e,this}setResourcePath(e){return this.resourcePath=e,this}setRequestHeader(e){return this.requestHeader=e,this}setPriority(e){return this.priority=e,this}setCache(e){return this.cache=e,this}abort(){return this}};rh.DEFAULT_MATERIAL_NAME="__DEFAULT";var Cc=new B,Rc=new jt,Ci=new B,Ba=class extends ci{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new zt,this.projectionMatrix=new zt,this.projectionMatrixInverse=new zt,this.coordinateSystem=ai,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(e,t){return super.copy(e,t),this.matrixWorldInverse.copy(e.matrixWorldInverse),this.projectionMatrix.copy(e.projectionMatrix),this.projectionMatrixInverse.copy(e.projectionMatrixInverse),this.coordinateSystem=e.coordinateSystem,this}getWorldDirection(e){return super.getWorldDirection(e).negate()}updateMatrixWorld(e){super.updateMatrixWorld(e),this.matrixWorld.decompose(Cc,Rc,Ci),Ci.x===1&&Ci.y===1&&Ci.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Cc,Rc,Ci.set(1,1,1)).invert()}updateWorldMatrix(e,t,i=!1){super.updateWorldMatrix(e,t,i),this.matrixWorld.decompose(Cc,Rc,Ci),Ci.x===1&&Ci.y===1&&Ci.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(Cc,Rc,Ci.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Lr=new B,Cy=new Fe,Ry=new Fe,un=class extends Ba{constructor(e=50,t=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=e,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=t,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.fov=e.fov,this.zoom=e.zoom,this.near=e.near,this.far=e.far,this.focus=e.focus,this.aspect=e.aspect,this.view=e.view===null?null:Object.assign({},e.view),this.filmGauge=e.filmGauge,this.filmOffset=e.filmOffset,this}setFocalLength(e){let t=.5*this.getFilmHeight()/e;this.fov=fo*2*Math.atan(t),this.updateProjectionMatrix()}getFocalLength(){let e=Math.tan(Ma*.5*this.fov);return .5*this.getFilmHeight()/e}getEffectiveFOV(){return fo*2*Math.atan(Math.tan(Ma*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(e,t,i){Lr.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),t.set(Lr.x,Lr.y).multiplyScalar(-e/Lr.z),Lr.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(Lr.x,Lr.y).multiplyScalar(-e/Lr.z)}getViewSize(e,t){return this.getViewBounds(e,Cy,Ry),t.subVectors(Ry,Cy)}setViewOffset(e,t,i,r,s,o){this.aspect=e/t,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=this.near,t=e*Math.tan(Ma*.5*this.fov)/this.zoom,i=2*t,r=this.aspect*i,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;s+=o.offsetX*r/l,t-=o.offsetY*i/c,r*=o.width/l,i*=o.height/c}let a=this.filmOffset;a!==0&&(s+=e*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,t,t-i,e,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.fov=this.fov,t.object.zoom=this.zoom,t.object.near=this.near,t.object.far=this.far,t.object.focus=this.focus,t.object.aspect=this.aspect,this.view!==null&&(t.object.view=Object.assign({},this.view)),t.object.filmGauge=this.filmGauge,t.object.filmOffset=this.filmOffset,t}};var Br=class extends Ba{constructor(e=-1,t=1,i=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=e,this.right=t,this.top=i,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(e,t){return super.copy(e,t),this.left=e.left,this.right=e.right,this.top=e.top,this.bottom=e.bottom,this.near=e.near,this.far=e.far,this.zoom=e.zoom,this.view=e.view===null?null:Object.assign({},e.view),this}setViewOffset(e,t,i,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=e,this.view.fullHeight=t,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let e=(this.right-this.left)/(2*this.zoom),t=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-e,o=i+e,a=r+t,l=r-t;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=c*this.view.offsetX,o=s+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(e){let t=super.toJSON(e);return t.object.zoom=this.zoom,t.object.left=this.left,t.object.right=this.right,t.object.top=this.top,t.object.bottom=this.bottom,t.object.near=this.near,t.object.far=this.far,this.view!==null&&(t.object.view=Object.assign({},this.view)),t}};var zr=class extends xi{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(e){return super.copy(e),this.instanceCount=e.instanceCount,this}toJSON(){let e=super.toJSON();return e.instanceCount=this.instanceCount,e.isInstancedBufferGeometry=!0,e}};var ao=-90,lo=1,vo=class extends ci{constructor(e,t,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new un(ao,lo,e,t);r.layers=this.layers,this.add(r);let s=new un(ao,lo,e,t);s.layers=this.layers,this.add(s);let o=new un(ao,lo,e,t);o.layers=this.layers,this.add(o);let a=new un(ao,lo,e,t);a.layers=this.layers,this.add(a);let l=new un(ao,lo,e,t);l.layers=this.layers,this.add(l);let c=new un(ao,lo,e,t);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let e=this.coordinateSystem,t=this.children.concat(),[i,r,s,o,a,l]=t;for(let c of t)this.remove(c);if(e===ai)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(e===Ca)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+e);for(let c of t)this.add(c),c.updateMatrixWorld()}update(e,t){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==e.coordinateSystem&&(this.coordinateSystem=e.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,l,c,h]=this.children,d=e.getRenderTarget(),f=e.getActiveCubeFace(),u=e.getActiveMipmapLevel(),g=e.xr.enabled;e.xr.enabled=!1;let v=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let p=!1;e.isWebGLRenderer===!0?p=e.state.buffers.depth.getReversed():p=e.reversedDepthBuffer,e.setRenderTarget(i,0,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,s),e.setRenderTarget(i,1,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,o),e.setRenderTarget(i,2,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,a),e.setRenderTarget(i,3,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,l),e.setRenderTarget(i,4,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,c),i.texture.mipmapsAutoUpdate=v,e.setRenderTarget(i,5,r),p&&e.autoClear===!1&&e.clearDepth(),e.render(t,h),e.setRenderTarget(d,f,u),e.xr.enabled=g,i.texture.needsPMREMUpdate=!0}},sh=class extends un{constructor(e=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=e,this.perCameraFrustumCulled=!1}};var gp="\\[\\]\\.:\\/",WS=new RegExp("["+gp+"]","g"),yp="[^"+gp+"]",XS="[^"+gp.replace("\\.","")+"]",qS=/((?:WC+[\/:])*)/.source.replace("WC",yp),$S=/(WCOD+)?/.source.replace("WCOD",XS),YS=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",yp),KS=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",yp),ZS=new RegExp("^"+qS+$S+YS+KS+"$"),JS=["material","materials","bones","map"],Bf=class{constructor(e,t,i){let r=i||Ct.parseTrackName(t);this._targetGroup=e,this._bindings=e.subscribe_(t,r)}getValue(e,t){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(e,t)}setValue(e,t){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(e,t)}bind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].bind()}unbind(){let e=this._bindings;for(let t=this._targetGroup.nCachedObjects_,i=e.length;t!==i;++t)e[t].unbind()}},Ct=class n{constructor(e,t,i){this.path=t,this.parsedPath=i||n.parseTrackName(t),this.node=n.findNode(e,this.parsedPath.nodeName),this.rootNode=e,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(e,t,i){return e&&e.isAnimationObjectGroup?new n.Composite(e,t,i):new n(e,t,i)}static sanitizeNodeName(e){return e.replace(/\s/g,"_").replace(WS,"")}static parseTrackName(e){let t=ZS.exec(e);if(t===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+e);let i={nodeName:t[2],objectName:t[3],objectIndex:t[4],propertyName:t[5],propertyIndex:t[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);JS.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+e);return i}static findNode(e,t){if(t===void 0||t===""||t==="."||t===-1||t===e.name||t===e.uuid)return e;if(e.skeleton){let i=e.skeleton.getBoneByName(t);if(i!==void 0)return i}if(e.children){let i=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===t||a.uuid===t)return a;let l=i(a.children);if(l)return l}return null},r=i(e.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(e,t){e[t]=this.targetObject[this.propertyName]}_getValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)e[t++]=i[r]}_getValue_arrayElement(e,t){e[t]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(e,t){this.resolvedProperty.toArray(e,t)}_setValue_direct(e,t){this.targetObject[this.propertyName]=e[t]}_setValue_direct_setNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(e,t){this.targetObject[this.propertyName]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++]}_setValue_array_setNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(e,t){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=e[t++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(e,t){this.resolvedProperty[this.propertyIndex]=e[t]}_setValue_arrayElement_setNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty[this.propertyIndex]=e[t],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(e,t){this.resolvedProperty.fromArray(e,t)}_setValue_fromArray_setNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(e,t){this.resolvedProperty.fromArray(e,t),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(e,t){this.bind(),this.getValue(e,t)}_setValue_unbound(e,t){this.bind(),this.setValue(e,t)}bind(){let e=this.node,t=this.parsedPath,i=t.objectName,r=t.propertyName,s=t.propertyIndex;if(e||(e=n.findNode(this.rootNode,t.nodeName),this.node=e),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!e){Ve("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let c=t.objectIndex;switch(i){case"materials":if(!e.material){qe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.materials){qe("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}e=e.material.materials;break;case"bones":if(!e.skeleton){qe("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}e=e.skeleton.bones;for(let h=0;h<e.length;h++)if(e[h].name===c){c=h;break}break;case"map":if("map"in e){e=e.map;break}if(!e.material){qe("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!e.material.map){qe("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}e=e.material.map;break;default:if(e[i]===void 0){qe("PropertyBinding: Can not bind to objectName of node undefined.",this);return}e=e[i]}if(c!==void 0){if(e[c]===void 0){qe("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,e);return}e=e[c]}}let o=e[r];if(o===void 0){let c=t.nodeName;qe("PropertyBinding: Trying to update property for track: "+c+"."+r+" but it wasn't found.",e);return}let a=this.Versioning.None;this.targetObject=e,e.isMaterial===!0?a=this.Versioning.NeedsUpdate:e.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!e.geometry){qe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!e.geometry.morphAttributes){qe("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}e.morphTargetDictionary[s]!==void 0&&(s=e.morphTargetDictionary[s])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Ct.Composite=Bf;Ct.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Ct.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Ct.prototype.GetterByBindingType=[Ct.prototype._getValue_direct,Ct.prototype._getValue_array,Ct.prototype._getValue_arrayElement,Ct.prototype._getValue_toArray];Ct.prototype.SetterByBindingTypeAndVersioning=[[Ct.prototype._setValue_direct,Ct.prototype._setValue_direct_setNeedsUpdate,Ct.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Ct.prototype._setValue_array,Ct.prototype._setValue_array_setNeedsUpdate,Ct.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Ct.prototype._setValue_arrayElement,Ct.prototype._setValue_arrayElement_setNeedsUpdate,Ct.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Ct.prototype._setValue_fromArray,Ct.prototype._setValue_fromArray_setNeedsUpdate,Ct.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var gL=new Float32Array(1);var _o=class{constructor(e=1,t=0,i=0){this.radius=e,this.phi=t,this.theta=i}set(e,t,i){return this.radius=e,this.phi=t,this.theta=i,this}copy(e){return this.radius=e.radius,this.phi=e.phi,this.theta=e.theta,this}makeSafe(){return this.phi=it(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(e){return this.setFromCartesianCoords(e.x,e.y,e.z)}setFromCartesianCoords(e,t,i){return this.radius=Math.sqrt(e*e+t*t+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(e,i),this.phi=Math.acos(it(t/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var zf=class{static{this.prototype.isMatrix2=!0}constructor(e,t,i,r){this.elements=[1,0,0,1],e!==void 0&&this.set(e,t,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(e,t=0){for(let i=0;i<4;i++)this.elements[i]=e[i+t];return this}set(e,t,i,r){let s=this.elements;return s[0]=e,s[2]=t,s[1]=i,s[3]=r,this}};var za=class extends _i{constructor(e,t=null){super(),this.object=e,this.domElement=t,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(e){this.domElement!==null&&this.disconnect(),this.domElement=e}disconnect(){}dispose(){}update(){}};function vp(n,e,t,i){let r=jS(i);switch(t){case sp:return n*e;case Ha:return n*e/r.components*r.byteLength;case Mo:return n*e/r.components*r.byteLength;case Wr:return n*e*2/r.components*r.byteLength;case Ao:return n*e*2/r.components*r.byteLength;case op:return n*e*3/r.components*r.byteLength;case Kn:return n*e*4/r.components*r.byteLength;case Xr:return n*e*4/r.components*r.byteLength;case Wa:case Xa:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case qa:case $a:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case fh:case mh:return Math.max(n,16)*Math.max(e,8)/4;case dh:case ph:return Math.max(n,8)*Math.max(e,8)/2;case gh:case yh:case _h:case xh:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*8;case vh:case Ya:case bh:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case wh:return Math.floor((n+3)/4)*Math.floor((e+3)/4)*16;case Sh:return Math.floor((n+4)/5)*Math.floor((e+3)/4)*16;case Mh:return Math.floor((n+4)/5)*Math.floor((e+4)/5)*16;case Ah:return Math.floor((n+5)/6)*Math.floor((e+4)/5)*16;case Th:return Math.floor((n+5)/6)*Math.floor((e+5)/6)*16;case Eh:return Math.floor((n+7)/8)*Math.floor((e+4)/5)*16;case Ch:return Math.floor((n+7)/8)*Math.floor((e+5)/6)*16;case Rh:return Math.floor((n+7)/8)*Math.floor((e+7)/8)*16;case Ph:return Math.floor((n+9)/10)*Math.floor((e+4)/5)*16;case Ih:return Math.floor((n+9)/10)*Math.floor((e+5)/6)*16;case Lh:return Math.floor((n+9)/10)*Math.floor((e+7)/8)*16;case Dh:return Math.floor((n+9)/10)*Math.floor((e+9)/10)*16;case Nh:return Math.floor((n+11)/12)*Math.floor((e+9)/10)*16;case Fh:return Math.floor((n+11)/12)*Math.floor((e+11)/12)*16;case kh:case Uh:case Oh:return Math.ceil(n/4)*Math.ceil(e/4)*16;case Bh:case zh:return Math.ceil(n/4)*Math.ceil(e/4)*8;case Ka:case Vh:return Math.ceil(n/4)*Math.ceil(e/4)*16}throw new Error(`Unable to determine texture byte length for ${t} format.`)}function jS(n){switch(n){case Ln:case tp:return{byteLength:1,components:1};case So:case np:case bi:return{byteLength:2,components:1};case hh:case uh:return{byteLength:2,components:4};case Dn:case ch:case Yn:return{byteLength:4,components:1};case ip:case rp:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${n}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ve("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Ov(){let n=null,e=!1,t=null,i=null;function r(s,o){i=n.requestAnimationFrame(r),t(s,o)}return{start:function(){e!==!0&&t!==null&&n!==null&&(i=n.requestAnimationFrame(r),e=!0)},stop:function(){n!==null&&n.cancelAnimationFrame(i),e=!1},setAnimationLoop:function(s){t=s},setContext:function(s){n=s}}}function eM(n){let e=new WeakMap;function t(a,l){let c=a.array,h=a.usage,d=c.byteLength,f=n.createBuffer();n.bindBuffer(l,f),n.bufferData(l,c,h),a.onUploadCallback();let u;if(c instanceof Float32Array)u=n.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)u=n.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?u=n.HALF_FLOAT:u=n.UNSIGNED_SHORT;else if(c instanceof Int16Array)u=n.SHORT;else if(c instanceof Uint32Array)u=n.UNSIGNED_INT;else if(c instanceof Int32Array)u=n.INT;else if(c instanceof Int8Array)u=n.BYTE;else if(c instanceof Uint8Array)u=n.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)u=n.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:u,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:d}}function i(a,l,c){let h=l.array,d=l.updateRanges;if(n.bindBuffer(c,a),d.length===0)n.bufferSubData(c,0,h);else{d.sort((u,g)=>u.start-g.start);let f=0;for(let u=1;u<d.length;u++){let g=d[f],v=d[u];v.start<=g.start+g.count+1?g.count=Math.max(g.count,v.start+v.count-g.start):(++f,d[f]=v)}d.length=f+1;for(let u=0,g=d.length;u<g;u++){let v=d[u];n.bufferSubData(c,v.start*h.BYTES_PER_ELEMENT,h,v.start,v.count)}l.clearUpdateRanges()}l.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),e.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=e.get(a);l&&(n.deleteBuffer(l.buffer),e.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=e.get(a);(!h||h.version<a.version)&&e.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=e.get(a);if(c===void 0)e.set(a,t(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(c.buffer,a,l),c.version=a.version}}return{get:r,remove:s,update:o}}var tM=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,nM=`#ifdef USE_ALPHAHASH
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
#endif`,iM=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,rM=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,sM=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,oM=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,aM=`#ifdef USE_AOMAP
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
#endif`,lM=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,cM=`#ifdef USE_BATCHING
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
#endif`,hM=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,uM=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,dM=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,fM=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,pM=`#ifdef USE_IRIDESCENCE
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
#endif`,mM=`#ifdef USE_BUMPMAP
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
#endif`,gM=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,yM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,vM=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,_M=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,xM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,bM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,wM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,SM=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,MM=`#define PI 3.141592653589793
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
} // validated`,AM=`vec3 transformedNormal = objectNormal;
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
#endif`,TM=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,EM=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,CM=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,RM=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,PM="gl_FragColor = linearToOutputTexel( gl_FragColor );",IM=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,LM=`#ifdef USE_ENVMAP
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
#endif`,DM=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,NM=`#ifdef USE_ENVMAP
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
#endif`,FM=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,kM=`#ifdef USE_ENVMAP
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
#endif`,UM=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,OM=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,BM=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,zM=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,VM=`#ifdef USE_GRADIENTMAP
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
}`,GM=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,HM=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,WM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,XM=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,qM=`#ifdef USE_ENVMAP
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
#endif`,$M=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,YM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,KM=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,ZM=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,JM=`PhysicalMaterial material;
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
#endif`,jM=`uniform sampler2D dfgLUT;
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
}`,QM=`
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
#endif`,e1=`#if defined( RE_IndirectDiffuse )
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
#endif`,t1=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,n1=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,i1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,r1=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,s1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,o1=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,a1=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,l1=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,c1=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,h1=`#if defined( USE_POINTS_UV )
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
#endif`,u1=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,d1=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,f1=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,p1=`#if defined( USE_MORPHCOLORS )
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
#endif`,m1=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,g1=`#ifdef USE_MORPHTARGETS
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
#endif`,y1=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,v1=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,_1=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,x1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,b1=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,w1=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,S1=`#ifdef USE_NORMALMAP
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
#endif`,M1=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,A1=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,T1=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,E1=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,C1=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,R1=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,P1=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,I1=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,L1=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,D1=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,N1=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,F1=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,k1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,U1=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,O1=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,B1=`float getShadowMask() {
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
}`,z1=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,V1=`#ifdef USE_SKINNING
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
#endif`,G1=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,H1=`#ifdef USE_SKINNING
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
#endif`,W1=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,X1=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,q1=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,$1=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,Y1=`#ifdef USE_TRANSMISSION
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
#endif`,K1=`#ifdef USE_TRANSMISSION
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
#endif`,Z1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,J1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,j1=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,Q1=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,eA=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,tA=`uniform sampler2D t2D;
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
}`,nA=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,iA=`uniform float backgroundBlurriness;
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
}`,rA=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,sA=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,oA=`#include <common>
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
}`,aA=`#if DEPTH_PACKING == 3200
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
}`,lA=`#define DISTANCE
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
}`,cA=`#define DISTANCE
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
}`,hA=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,uA=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,dA=`uniform float scale;
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
}`,fA=`uniform vec3 diffuse;
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
}`,pA=`#include <common>
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
}`,mA=`uniform vec3 diffuse;
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
}`,gA=`#define LAMBERT
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
}`,yA=`#define LAMBERT
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
}`,vA=`#define MATCAP
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
}`,_A=`#define MATCAP
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
}`,xA=`#define NORMAL
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
}`,bA=`#define NORMAL
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
}`,wA=`#define PHONG
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
}`,SA=`#define PHONG
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
}`,MA=`#define STANDARD
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
}`,AA=`#define STANDARD
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
}`,TA=`#define TOON
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
}`,EA=`#define TOON
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
}`,CA=`uniform float size;
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
}`,RA=`uniform vec3 diffuse;
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
}`,PA=`#include <common>
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
}`,IA=`uniform vec3 color;
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
}`,LA=`uniform float rotation;
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
}`,DA=`uniform vec3 diffuse;
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
}`,Qe={alphahash_fragment:tM,alphahash_pars_fragment:nM,alphamap_fragment:iM,alphamap_pars_fragment:rM,alphatest_fragment:sM,alphatest_pars_fragment:oM,aomap_fragment:aM,aomap_pars_fragment:lM,batching_pars_vertex:cM,batching_vertex:hM,begin_vertex:uM,beginnormal_vertex:dM,bsdfs:fM,iridescence_fragment:pM,bumpmap_pars_fragment:mM,clipping_planes_fragment:gM,clipping_planes_pars_fragment:yM,clipping_planes_pars_vertex:vM,clipping_planes_vertex:_M,color_fragment:xM,color_pars_fragment:bM,color_pars_vertex:wM,color_vertex:SM,common:MM,defaultnormal_vertex:AM,displacementmap_pars_vertex:TM,displacementmap_vertex:EM,emissivemap_fragment:CM,emissivemap_pars_fragment:RM,colorspace_fragment:PM,colorspace_pars_fragment:IM,envmap_fragment:LM,envmap_common_pars_fragment:DM,envmap_pars_fragment:NM,envmap_pars_vertex:FM,envmap_physical_pars_fragment:qM,envmap_vertex:kM,fog_vertex:UM,fog_pars_vertex:OM,fog_fragment:BM,fog_pars_fragment:zM,gradientmap_pars_fragment:VM,lightmap_pars_fragment:GM,lights_lambert_fragment:HM,lights_lambert_pars_fragment:WM,lights_pars_begin:XM,lights_toon_fragment:$M,lights_toon_pars_fragment:YM,lights_phong_fragment:KM,lights_phong_pars_fragment:ZM,lights_physical_fragment:JM,lights_physical_pars_fragment:jM,lights_fragment_begin:QM,lights_fragment_maps:e1,lights_fragment_end:t1,lightprobes_pars_fragment:n1,logdepthbuf_fragment:i1,logdepthbuf_pars_fragment:r1,logdepthbuf_pars_vertex:s1,logdepthbuf_vertex:o1,map_fragment:a1,map_pars_fragment:l1,map_particle_fragment:c1,map_particle_pars_fragment:h1,metalnessmap_fragment:u1,metalnessmap_pars_fragment:d1,morphinstance_vertex:f1,morphcolor_vertex:p1,morphnormal_vertex:m1,morphtarget_pars_vertex:g1,morphtarget_vertex:y1,normal_fragment_begin:v1,normal_fragment_maps:_1,normal_pars_fragment:x1,normal_pars_vertex:b1,normal_vertex:w1,normalmap_pars_fragment:S1,clearcoat_normal_fragment_begin:M1,clearcoat_normal_fragment_maps:A1,clearcoat_pars_fragment:T1,iridescence_pars_fragment:E1,opaque_fragment:C1,packing:R1,premultiplied_alpha_fragment:P1,project_vertex:I1,dithering_fragment:L1,dithering_pars_fragment:D1,roughnessmap_fragment:N1,roughnessmap_pars_fragment:F1,shadowmap_pars_fragment:k1,shadowmap_pars_vertex:U1,shadowmap_vertex:O1,shadowmask_pars_fragment:B1,skinbase_vertex:z1,skinning_pars_vertex:V1,skinning_vertex:G1,skinnormal_vertex:H1,specularmap_fragment:W1,specularmap_pars_fragment:X1,tonemapping_fragment:q1,tonemapping_pars_fragment:$1,transmission_fragment:Y1,transmission_pars_fragment:K1,uv_pars_fragment:Z1,uv_pars_vertex:J1,uv_vertex:j1,worldpos_vertex:Q1,background_vert:eA,background_frag:tA,backgroundCube_vert:nA,backgroundCube_frag:iA,cube_vert:rA,cube_frag:sA,depth_vert:oA,depth_frag:aA,distance_vert:lA,distance_frag:cA,equirect_vert:hA,equirect_frag:uA,linedashed_vert:dA,linedashed_frag:fA,meshbasic_vert:pA,meshbasic_frag:mA,meshlambert_vert:gA,meshlambert_frag:yA,meshmatcap_vert:vA,meshmatcap_frag:_A,meshnormal_vert:xA,meshnormal_frag:bA,meshphong_vert:wA,meshphong_frag:SA,meshphysical_vert:MA,meshphysical_frag:AA,meshtoon_vert:TA,meshtoon_frag:EA,points_vert:CA,points_frag:RA,shadow_vert:PA,shadow_frag:IA,sprite_vert:LA,sprite_frag:DA},_e={common:{diffuse:{value:new mt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new We},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new We}},envmap:{envMap:{value:null},envMapRotation:{value:new We},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new We}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new We}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new We},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new We},normalScale:{value:new Fe(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new We},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new We}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new We}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new We}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new mt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new mt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0},uvTransform:{value:new We}},sprite:{diffuse:{value:new mt(16777215)},opacity:{value:1},center:{value:new Fe(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new We},alphaMap:{value:null},alphaMapTransform:{value:new We},alphaTest:{value:0}}},Ni={basic:{uniforms:Rn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.fog]),vertexShader:Qe.meshbasic_vert,fragmentShader:Qe.meshbasic_frag},lambert:{uniforms:Rn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new mt(0)},envMapIntensity:{value:1}}]),vertexShader:Qe.meshlambert_vert,fragmentShader:Qe.meshlambert_frag},phong:{uniforms:Rn([_e.common,_e.specularmap,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,_e.lights,{emissive:{value:new mt(0)},specular:{value:new mt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Qe.meshphong_vert,fragmentShader:Qe.meshphong_frag},standard:{uniforms:Rn([_e.common,_e.envmap,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.roughnessmap,_e.metalnessmap,_e.fog,_e.lights,{emissive:{value:new mt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Qe.meshphysical_vert,fragmentShader:Qe.meshphysical_frag},toon:{uniforms:Rn([_e.common,_e.aomap,_e.lightmap,_e.emissivemap,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.gradientmap,_e.fog,_e.lights,{emissive:{value:new mt(0)}}]),vertexShader:Qe.meshtoon_vert,fragmentShader:Qe.meshtoon_frag},matcap:{uniforms:Rn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,_e.fog,{matcap:{value:null}}]),vertexShader:Qe.meshmatcap_vert,fragmentShader:Qe.meshmatcap_frag},points:{uniforms:Rn([_e.points,_e.fog]),vertexShader:Qe.points_vert,fragmentShader:Qe.points_frag},dashed:{uniforms:Rn([_e.common,_e.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Qe.linedashed_vert,fragmentShader:Qe.linedashed_frag},depth:{uniforms:Rn([_e.common,_e.displacementmap]),vertexShader:Qe.depth_vert,fragmentShader:Qe.depth_frag},normal:{uniforms:Rn([_e.common,_e.bumpmap,_e.normalmap,_e.displacementmap,{opacity:{value:1}}]),vertexShader:Qe.meshnormal_vert,fragmentShader:Qe.meshnormal_frag},sprite:{uniforms:Rn([_e.sprite,_e.fog]),vertexShader:Qe.sprite_vert,fragmentShader:Qe.sprite_frag},background:{uniforms:{uvTransform:{value:new We},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Qe.background_vert,fragmentShader:Qe.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new We}},vertexShader:Qe.backgroundCube_vert,fragmentShader:Qe.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Qe.cube_vert,fragmentShader:Qe.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Qe.equirect_vert,fragmentShader:Qe.equirect_frag},distance:{uniforms:Rn([_e.common,_e.displacementmap,{referencePosition:{value:new B},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Qe.distance_vert,fragmentShader:Qe.distance_frag},shadow:{uniforms:Rn([_e.lights,_e.fog,{color:{value:new mt(0)},opacity:{value:1}}]),vertexShader:Qe.shadow_vert,fragmentShader:Qe.shadow_frag}};Ni.physical={uniforms:Rn([Ni.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new We},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new We},clearcoatNormalScale:{value:new Fe(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new We},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new We},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new We},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new We},sheen:{value:0},sheenColor:{value:new mt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new We},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new We},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new We},transmissionSamplerSize:{value:new Fe},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new We},attenuationDistance:{value:0},attenuationColor:{value:new mt(0)},specularColor:{value:new mt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new We},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new We},anisotropyVector:{value:new Fe},anisotropyMap:{value:null},anisotropyMapTransform:{value:new We}}]),vertexShader:Qe.meshphysical_vert,fragmentShader:Qe.meshphysical_frag};var Gh={r:0,b:0,g:0},NA=new zt,Bv=new We;Bv.set(-1,0,0,0,1,0,0,0,1);function FA(n,e,t,i,r,s){let o=new mt(0),a=r===!0?0:1,l,c,h=null,d=0,f=null;function u(w){let A=w.isScene===!0?w.background:null;if(A&&A.isTexture){let S=w.backgroundBlurriness>0;A=e.get(A,S)}return A}function g(w){let A=!1,S=u(w);S===null?p(o,a):S&&S.isColor&&(p(S,1),A=!0);let R=n.xr.getEnvironmentBlendMode();R==="additive"?t.buffers.color.setClear(0,0,0,1,s):R==="alpha-blend"&&t.buffers.color.setClear(0,0,0,0,s),(n.autoClear||A)&&(t.buffers.depth.setTest(!0),t.buffers.depth.setMask(!0),t.buffers.color.setMask(!0),n.clear(n.autoClearColor,n.autoClearDepth,n.autoClearStencil))}function v(w,A){let S=u(A);S&&S.isCubeTexture?(c===void 0&&(c=new Nt(new yo(1,1,1),new Ii({name:"BackgroundCubeMaterial",uniforms:Ss(Ni.backgroundCube.uniforms),vertexShader:Ni.backgroundCube.vertexShader,fragmentShader:Ni.backgroundCube.fragmentShader,side:In,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(R,C,_){this.matrixWorld.copyPosition(_.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=A.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(NA.makeRotationFromEuler(A.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Bv),c.material.toneMapped=nt.getTransfer(S.colorSpace)!==bt,(h!==S||d!==S.version||f!==n.toneMapping)&&(c.material.needsUpdate=!0,h=S,d=S.version,f=n.toneMapping),c.layers.enableAll(),w.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new Nt(new Xn(2,2),new Ii({name:"BackgroundMaterial",uniforms:Ss(Ni.background.uniforms),vertexShader:Ni.background.vertexShader,fragmentShader:Ni.background.fragmentShader,side:Hr,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=A.backgroundIntensity,l.material.toneMapped=nt.getTransfer(S.colorSpace)!==bt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||d!==S.version||f!==n.toneMapping)&&(l.material.needsUpdate=!0,h=S,d=S.version,f=n.toneMapping),l.layers.enableAll(),w.unshift(l,l.geometry,l.material,0,0,null))}function p(w,A){w.getRGB(Gh,mp(n)),t.buffers.color.setClear(Gh.r,Gh.g,Gh.b,A,s)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(w,A=1){o.set(w),a=A,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(w){a=w,p(o,a)},render:g,addToRenderList:v,dispose:m}}function kA(n,e){let t=n.getParameter(n.MAX_VERTEX_ATTRIBS),i={},r=f(null),s=r,o=!1;function a(N,O,X,L,q){let Y=!1,V=d(N,L,X,O);s!==V&&(s=V,c(s.object)),Y=u(N,L,X,q),Y&&g(N,L,X,q),q!==null&&e.update(q,n.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,S(N,O,X,L),q!==null&&n.bindBuffer(n.ELEMENT_ARRAY_BUFFER,e.get(q).buffer))}function l(){return n.createVertexArray()}function c(N){return n.bindVertexArray(N)}function h(N){return n.deleteVertexArray(N)}function d(N,O,X,L){let q=L.wireframe===!0,Y=i[O.id];Y===void 0&&(Y={},i[O.id]=Y);let V=N.isInstancedMesh===!0?N.id:0,ie=Y[V];ie===void 0&&(ie={},Y[V]=ie);let W=ie[X.id];W===void 0&&(W={},ie[X.id]=W);let te=W[q];return te===void 0&&(te=f(l()),W[q]=te),te}function f(N){let O=[],X=[],L=[];for(let q=0;q<t;q++)O[q]=0,X[q]=0,L[q]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:O,enabledAttributes:X,attributeDivisors:L,object:N,attributes:{},index:null}}function u(N,O,X,L){let q=s.attributes,Y=O.attributes,V=0,ie=X.getAttributes();for(let W in ie)if(ie[W].location>=0){let ne=q[W],Se=Y[W];if(Se===void 0&&(W==="instanceMatrix"&&N.instanceMatrix&&(Se=N.instanceMatrix),W==="instanceColor"&&N.instanceColor&&(Se=N.instanceColor)),ne===void 0||ne.attribute!==Se||Se&&ne.data!==Se.data)return!0;V++}return s.attributesNum!==V||s.index!==L}function g(N,O,X,L){let q={},Y=O.attributes,V=0,ie=X.getAttributes();for(let W in ie)if(ie[W].location>=0){let ne=Y[W];ne===void 0&&(W==="instanceMatrix"&&N.instanceMatrix&&(ne=N.instanceMatrix),W==="instanceColor"&&N.instanceColor&&(ne=N.instanceColor));let Se={};Se.attribute=ne,ne&&ne.data&&(Se.data=ne.data),q[W]=Se,V++}s.attributes=q,s.attributesNum=V,s.index=L}function v(){let N=s.newAttributes;for(let O=0,X=N.length;O<X;O++)N[O]=0}function p(N){m(N,0)}function m(N,O){let X=s.newAttributes,L=s.enabledAttributes,q=s.attributeDivisors;X[N]=1,L[N]===0&&(n.enableVertexAttribArray(N),L[N]=1),q[N]!==O&&(n.vertexAttribDivisor(N,O),q[N]=O)}function w(){let N=s.newAttributes,O=s.enabledAttributes;for(let X=0,L=O.length;X<L;X++)O[X]!==N[X]&&(n.disableVertexAttribArray(X),O[X]=0)}function A(N,O,X,L,q,Y,V){V===!0?n.vertexAttribIPointer(N,O,X,q,Y):n.vertexAttribPointer(N,O,X,L,q,Y)}function S(N,O,X,L){v();let q=L.attributes,Y=X.getAttributes(),V=O.defaultAttributeValues;for(let ie in Y){let W=Y[ie];if(W.location>=0){let te=q[ie];if(te===void 0&&(ie==="instanceMatrix"&&N.instanceMatrix&&(te=N.instanceMatrix),ie==="instanceColor"&&N.instanceColor&&(te=N.instanceColor)),te!==void 0){let ne=te.normalized,Se=te.itemSize,Le=e.get(te);if(Le===void 0)continue;let K=Le.buffer,re=Le.type,xe=Le.bytesPerElement,De=re===n.INT||re===n.UNSIGNED_INT||te.gpuType===ch;if(te.isInterleavedBufferAttribute){let ge=te.data,He=ge.isInterleavedBuffer===!0?ge.stride:ge.itemSize,Et=te.offset;if(ge.isInstancedInterleavedBuffer||ge.isInstancedBufferAttribute){for(let ke=0;ke<W.locationSize;ke++)m(W.location+ke,ge.meshPerAttribute);N.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=ge.meshPerAttribute*ge.count)}else for(let ke=0;ke<W.locationSize;ke++)p(W.location+ke);n.bindBuffer(n.ARRAY_BUFFER,K);for(let ke=0;ke<W.locationSize;ke++)A(W.location+ke,Se/W.locationSize,re,ne,He*xe,(Et+Se/W.locationSize*ke)*xe,De)}else{if(te.isInstancedBufferAttribute){for(let ge=0;ge<W.locationSize;ge++)m(W.location+ge,te.meshPerAttribute);N.isInstancedMesh!==!0&&L._maxInstanceCount===void 0&&(L._maxInstanceCount=te.meshPerAttribute*te.count)}else for(let ge=0;ge<W.locationSize;ge++)p(W.location+ge);n.bindBuffer(n.ARRAY_BUFFER,K);for(let ge=0;ge<W.locationSize;ge++)A(W.location+ge,Se/W.locationSize,re,ne,Se*xe,Se/W.locationSize*ge*xe,De)}}else if(V!==void 0){let ne=V[ie];if(ne!==void 0)switch(ne.length){case 2:n.vertexAttrib2fv(W.location,ne);break;case 3:n.vertexAttrib3fv(W.location,ne);break;case 4:n.vertexAttrib4fv(W.location,ne);break;default:n.vertexAttrib1fv(W.location,ne)}}}}w()}function R(){F();for(let N in i){let O=i[N];for(let X in O){let L=O[X];for(let q in L){let Y=L[q];for(let V in Y)h(Y[V].object),delete Y[V];delete L[q]}}delete i[N]}}function C(N){if(i[N.id]===void 0)return;let O=i[N.id];for(let X in O){let L=O[X];for(let q in L){let Y=L[q];for(let V in Y)h(Y[V].object),delete Y[V];delete L[q]}}delete i[N.id]}function _(N){for(let O in i){let X=i[O];for(let L in X){let q=X[L];if(q[N.id]===void 0)continue;let Y=q[N.id];for(let V in Y)h(Y[V].object),delete Y[V];delete q[N.id]}}}function M(N){for(let O in i){let X=i[O],L=N.isInstancedMesh===!0?N.id:0,q=X[L];if(q!==void 0){for(let Y in q){let V=q[Y];for(let ie in V)h(V[ie].object),delete V[ie];delete q[Y]}delete X[L],Object.keys(X).length===0&&delete i[O]}}}function F(){I(),o=!0,s!==r&&(s=r,c(s.object))}function I(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:F,resetDefaultState:I,dispose:R,releaseStatesOfGeometry:C,releaseStatesOfObject:M,releaseStatesOfProgram:_,initAttributes:v,enableAttribute:p,disableUnusedAttributes:w}}function UA(n,e,t){let i;function r(l){i=l}function s(l,c){n.drawArrays(i,l,c),t.update(c,i,1)}function o(l,c,h){h!==0&&(n.drawArraysInstanced(i,l,c,h),t.update(c,i,h))}function a(l,c,h){if(h===0)return;e.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,l,0,c,0,h);let f=0;for(let u=0;u<h;u++)f+=c[u];t.update(f,i,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function OA(n,e,t,i){let r;function s(){if(r!==void 0)return r;if(e.has("EXT_texture_filter_anisotropic")===!0){let _=e.get("EXT_texture_filter_anisotropic");r=n.getParameter(_.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(_){return!(_!==Kn&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(_){let M=_===bi&&(e.has("EXT_color_buffer_half_float")||e.has("EXT_color_buffer_float"));return!(_!==Ln&&_!==Yn&&!M&&i.convert(_)!==n.getParameter(n.IMPLEMENTATION_COLOR_READ_TYPE))}function l(_){if(_==="highp"){if(n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.HIGH_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.HIGH_FLOAT).precision>0)return"highp";_="mediump"}return _==="mediump"&&n.getShaderPrecisionFormat(n.VERTEX_SHADER,n.MEDIUM_FLOAT).precision>0&&n.getShaderPrecisionFormat(n.FRAGMENT_SHADER,n.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=t.precision!==void 0?t.precision:"highp",h=l(c);h!==c&&(Ve("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let d=t.reversedDepthBuffer===!0&&e.has("EXT_clip_control"),f=t.logarithmicDepthBuffer===!0&&d===!1;t.reversedDepthBuffer===!0&&d===!1&&Ve("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),t.logarithmicDepthBuffer===!0&&d===!0&&Ve("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let u=n.getParameter(n.MAX_TEXTURE_IMAGE_UNITS),g=n.getParameter(n.MAX_VERTEX_TEXTURE_IMAGE_UNITS),v=n.getParameter(n.MAX_TEXTURE_SIZE),p=n.getParameter(n.MAX_CUBE_MAP_TEXTURE_SIZE),m=n.getParameter(n.MAX_VERTEX_ATTRIBS),w=n.getParameter(n.MAX_VERTEX_UNIFORM_VECTORS),A=n.getParameter(n.MAX_VARYING_VECTORS),S=n.getParameter(n.MAX_FRAGMENT_UNIFORM_VECTORS),R=n.getParameter(n.MAX_SAMPLES),C=n.getParameter(n.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:d,maxTextures:u,maxVertexTextures:g,maxTextureSize:v,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:w,maxVaryings:A,maxFragmentUniforms:S,maxSamples:R,samples:C}}function BA(n){let e=this,t=null,i=0,r=!1,s=!1,o=new Wn,a=new We,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(d,f){let u=d.length!==0||f||i!==0||r;return r=f,i=d.length,u},this.beginShadows=function(){s=!0,h(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(d,f){t=h(d,f,0)},this.setState=function(d,f,u){let g=d.clippingPlanes,v=d.clipIntersection,p=d.clipShadows,m=n.get(d);if(!r||g===null||g.length===0||s&&!p)s?h(null):c();else{let w=s?0:i,A=w*4,S=m.clippingState||null;l.value=S,S=h(g,f,A,u);for(let R=0;R!==A;++R)S[R]=t[R];m.clippingState=S,this.numIntersection=v?this.numPlanes:0,this.numPlanes+=w}};function c(){l.value!==t&&(l.value=t,l.needsUpdate=i>0),e.numPlanes=i,e.numIntersection=0}function h(d,f,u,g){let v=d!==null?d.length:0,p=null;if(v!==0){if(p=l.value,g!==!0||p===null){let m=u+v*4,w=f.matrixWorldInverse;a.getNormalMatrix(w),(p===null||p.length<m)&&(p=new Float32Array(m));for(let A=0,S=u;A!==v;++A,S+=4)o.copy(d[A]).applyMatrix4(w,a),o.normal.toArray(p,S),p[S+3]=o.constant}l.value=p,l.needsUpdate=!0}return e.numPlanes=v,e.numIntersection=0,p}}var Qa=class extends yn{constructor(e=1,t={}){super(e,e,t),this.isWebGLCubeRenderTarget=!0;let i={width:e,height:e,depth:1},r=[i,i,i,i,i,i];this.texture=new Fa(r),this._setTextureOptions(t),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(e,t){this.texture.type=t.type,this.texture.colorSpace=t.colorSpace,this.texture.generateMipmaps=t.generateMipmaps,this.texture.minFilter=t.minFilter,this.texture.magFilter=t.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},r=new yo(5,5,5),s=new Ii({name:"CubemapFromEquirect",uniforms:Ss(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:In,blending:_s});s.uniforms.tEquirect.value=t;let o=new Nt(r,s),a=t.minFilter;return t.minFilter===lr&&(t.minFilter=gn),new vo(1,10,this).update(e,o),t.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(e,t=!0,i=!0,r=!0){let s=e.getRenderTarget();for(let o=0;o<6;o++)e.setRenderTarget(this,o),e.clear(t,i,r);e.setRenderTarget(s)}},yv=256,zA=3,VA=20,zv=256,Vv=16,GA=3,HA=new B,WA=new mt,Wh=class n{constructor(e){this._renderer=e,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new vo(1,10,null),this._boxMesh=new Nt(new yo(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(e,t=0,i=.1,r=100,s={}){let{size:o=256,position:a=HA}=s,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);t>0&&(h.texture.mipmapsAutoUpdate=!1);let d=l.autoClear,f=l.autoClearColor,u=l.autoClearDepth,g=l.autoClearStencil,v=e.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,v===null&&(e.background=l.getClearColor(WA));let p=new vo(i,r,h);return p.position.copy(a),p.update(l,e),l.autoClear=d,l.autoClearColor=f,l.autoClearDepth=u,l.autoClearStencil=g,e.background=v,t>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,t)),this._applyPMREM(c),c}fromEquirectangular(e,t=null){return this._fromTexture(e,t)}fromCubemap(e,t=null){return this._fromTexture(e,t)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=xv(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=_v(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(e,t){return t>0?1-Math.sqrt(1-e/t):0}_setSize(e){this._cubeSize=Math.max(yv,fp(e))}_fromTexture(e,t){e.mapping===xs||e.mapping===wo?this._setSize(e.image.length===0?yv:e.image[0].width||e.image[0].image.width):this._setSize(e.image.width/4);let i=t||this._allocateTarget();return this._textureToCubemap(e),this._applyPMREM(i),i}_allocateTarget(){let e=this._cubeSize,t=vv(e,!1,!1),i=Math.log2(e)-zA;for(let r=0;r<=i;r++)t.texture.mipmaps.push({width:e>>r,height:e>>r});return t.texture.name="PMREM",t.texture.isPMREMTexture=!0,t}_getSourceTarget(e=!1){let t=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==t||e&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=vv(t,!0,e)),this._sourceTarget}_compileMaterial(e){this._boxMesh.material=e,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(e,t,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=e,s.activeMipmapLevel=t;let o=e.width>>t;e.viewport.set(0,0,o,o),s.update(this._renderer,r),e.viewport.set(0,0,e.width,e.height)}_textureToCubemap(e){let t;e.mapping===xs||e.mapping===wo?(this._cubemapMaterial===null&&(this._cubemapMaterial=xv()),t=this._cubemapMaterial,t.uniforms.flipEnvMap.value=e.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=_v()),t=this._equirectMaterial),t.uniforms.envMap.value=e,this._renderCube(this._getSourceTarget(),0,t)}_applyPMREM(e){this._ggxMaterial===null&&(this._ggxMaterial=XA(),this._integrationMaterial=qA());let t=this._cubeSize,i=e.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(t/Vv);for(let o=0;o<=i;o++){let a=n.lodToRoughness(o,i);if(o>i-GA)s.roughness.value=a,this._renderCube(e,o,this._integrationMaterial);else{let l=a>0?Math.log2(t)+.5*Math.log2(6/(zv*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=l,this._renderCube(e,o,this._ggxMaterial)}}}_blur(e,t){this._blurMaterial===null&&(this._blurMaterial=$A());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(t,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(e,0,i),r.envMap.value=e.texture,this._renderCube(s,0,i)}};function vv(n,e,t){return new Qa(n,{minFilter:lr,generateMipmaps:e,type:bi,colorSpace:gs,depthBuffer:t})}function el(n,e,t){return new Ii({name:n,uniforms:e,vertexShader:Qe.cube_vert,fragmentShader:t,side:In,blending:_s,depthTest:!1,depthWrite:!1})}function XA(){return el("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${zv}u

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
	`)}function qA(){return el("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:Vv}},`

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
	`)}function $A(){return el("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${VA}
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
	`)}function _v(){return el("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function xv(){return el("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function YA(n){let e=new WeakMap,t=new WeakMap,i=null;function r(f,u=!1){return f==null?null:u?o(f):s(f)}function s(f){if(f&&f.isTexture){let u=f.mapping;if(u===oh||u===ah)if(e.has(f)){let g=e.get(f).texture;return a(g,f.mapping)}else{let g=f.image;if(g&&g.height>0){let v=new Qa(g.height);return v.fromEquirectangularTexture(n,f),e.set(f,v),f.addEventListener("dispose",c),a(v.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let u=f.mapping,g=u===oh||u===ah,v=u===xs||u===wo;if(g||v){let p=t.get(f),m=p!==void 0?p.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==m)return i===null&&(i=new Wh(n)),p=g?i.fromEquirectangular(f,p):i.fromCubemap(f,p),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),p.texture;if(p!==void 0)return p.texture;{let w=f.image;return g&&w&&w.height>0||v&&w&&l(w)?(i===null&&(i=new Wh(n)),p=g?i.fromEquirectangular(f):i.fromCubemap(f),p.texture.pmremVersion=f.pmremVersion,t.set(f,p),f.addEventListener("dispose",h),p.texture):null}}}return f}function a(f,u){return u===oh?f.mapping=xs:u===ah&&(f.mapping=wo),f}function l(f){let u=0,g=6;for(let v=0;v<g;v++)f[v]!==void 0&&u++;return u===g}function c(f){let u=f.target;u.removeEventListener("dispose",c);let g=e.get(u);g!==void 0&&(e.delete(u),g.dispose())}function h(f){let u=f.target;u.removeEventListener("dispose",h);let g=t.get(u);g!==void 0&&(t.delete(u),g.dispose())}function d(){e=new WeakMap,t=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:d}}function KA(n){let e={};function t(i){if(e[i]!==void 0)return e[i];let r=n.getExtension(i);return e[i]=r,r}return{has:function(i){return t(i)!==null},init:function(){t("EXT_color_buffer_float"),t("WEBGL_clip_cull_distance"),t("OES_texture_float_linear"),t("EXT_color_buffer_half_float"),t("WEBGL_multisampled_render_to_texture"),t("WEBGL_render_shared_exponent")},get:function(i){let r=t(i);return r===null&&Sa("WebGLRenderer: "+i+" extension not supported."),r}}}function ZA(n,e,t,i){let r={},s=new WeakMap,o=new FinalizationRegistry(g=>delete r[g]);function a(g){l(g.target)}function l(g){g.index!==null&&e.remove(g.index);for(let p in g.attributes)e.remove(g.attributes[p]);g.removeEventListener("dispose",a),delete r[g.id],o.unregister(g);let v=s.get(g);v&&(e.remove(v),s.delete(g)),i.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,t.memory.geometries--}function c(g,v){return r[v.id]!==void 0||(v.addEventListener("dispose",a),r[v.id]=new WeakRef(v),o.register(v,v.id,v),t.memory.geometries++),v}function h(g){let v=g.attributes;for(let p in v)e.update(v[p],n.ARRAY_BUFFER)}function d(g){let v=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let w=v!==null?v.array.length:p.array.length/3-1,A=p.count>=65535?Da:La,S=new A(Math.ceil(w/3)*6,1),R=S.array;if(v!==null){let _=v.array;m=v.version;for(let M=0,F=0;M<w;M+=3){let I=_[M+0],N=_[M+1],O=_[M+2];R[F++]=I,R[F++]=N,R[F++]=N,R[F++]=O,R[F++]=O,R[F++]=I}}else{m=p.version;for(let _=0,M=0;_<w;_+=3){let F=_+0,I=_+1,N=_+2;R[M++]=F,R[M++]=I,R[M++]=I,R[M++]=N,R[M++]=N,R[M++]=F}}S.version=m;let C=s.get(g);C&&e.remove(C),s.set(g,S)}function f(g){let v=s.get(g);if(v){let p=g.index;p!==null&&v.version<p.version&&d(g)}else d(g);return s.get(g)}function u(){for(let g in r){let v=r[g].deref();v!==void 0&&l(v)}}return{get:c,update:h,getWireframeAttribute:f,dispose:u}}function JA(n,e,t){let i;function r(d){i=d}let s,o;function a(d){s=d.type,o=d.bytesPerElement}function l(d,f){n.drawElements(i,f,s,d*o),t.update(f,i,1)}function c(d,f,u){u!==0&&(n.drawElementsInstanced(i,f,s,d*o,u),t.update(f,i,u))}function h(d,f,u){if(u===0)return;e.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,f,0,s,d,0,u);let v=0;for(let p=0;p<u;p++)v+=f[p];t.update(v,i,1)}this.setMode=r,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function jA(n){let e={geometries:0,textures:0},t={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,o,a){switch(t.calls++,o){case n.TRIANGLES:t.triangles+=a*(s/3);break;case n.LINES:t.lines+=a*(s/2);break;case n.LINE_STRIP:t.lines+=a*(s-1);break;case n.LINE_LOOP:t.lines+=a*s;break;case n.POINTS:t.points+=a*s;break;default:qe("WebGLInfo: Unknown draw mode:",o);break}}function r(){t.calls=0,t.triangles=0,t.points=0,t.lines=0}return{memory:e,render:t,programs:null,autoReset:!0,reset:r,update:i}}function QA(n,e,t){let i=new WeakMap,r=new Bt;function s(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,d=h!==void 0?h.length:0,f=i.get(a);if(f===void 0||f.count!==d){let F=function(){_.dispose(),i.delete(a),a.removeEventListener("dispose",F)};f!==void 0&&f.texture.dispose();let u=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,v=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],w=a.morphAttributes.color||[],A=0;u===!0&&(A=1),g===!0&&(A=2),v===!0&&(A=3);let S=a.attributes.position.count*A,R=1;S>e.maxTextureSize&&(R=Math.ceil(S/e.maxTextureSize),S=e.maxTextureSize);let C=new Float32Array(S*R*4*d),_=new Pa(C,S,R,d);_.type=Yn,_.needsUpdate=!0;let M=A*4;for(let I=0;I<d;I++){let N=p[I],O=m[I],X=w[I],L=S*R*4*I;for(let q=0;q<N.count;q++){let Y=q*M;u===!0&&(r.fromBufferAttribute(N,q),C[L+Y+0]=r.x,C[L+Y+1]=r.y,C[L+Y+2]=r.z,C[L+Y+3]=0),g===!0&&(r.fromBufferAttribute(O,q),C[L+Y+4]=r.x,C[L+Y+5]=r.y,C[L+Y+6]=r.z,C[L+Y+7]=0),v===!0&&(r.fromBufferAttribute(X,q),C[L+Y+8]=r.x,C[L+Y+9]=r.y,C[L+Y+10]=r.z,C[L+Y+11]=X.itemSize===4?r.w:1)}}f={count:d,texture:_,size:new Fe(S,R)},i.set(a,f),a.addEventListener("dispose",F)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(n,"morphTexture",o.morphTexture,t);else{let u=0;for(let v=0;v<c.length;v++)u+=c[v];let g=a.morphTargetsRelative?1:1-u;l.getUniforms().setValue(n,"morphTargetBaseInfluence",g),l.getUniforms().setValue(n,"morphTargetInfluences",c)}l.getUniforms().setValue(n,"morphTargetsTexture",f.texture,t),l.getUniforms().setValue(n,"morphTargetsTextureSize",f.size)}return{update:s}}function eT(n,e,t,i,r){let s=new WeakMap;function o(c){let h=r.render.frame,d=c.geometry,f=e.get(c,d);if(s.get(f)!==h&&(e.update(f),s.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),s.get(c)!==h&&(t.update(c.instanceMatrix,n.ARRAY_BUFFER),c.instanceColor!==null&&t.update(c.instanceColor,n.ARRAY_BUFFER),s.set(c,h))),c.isSkinnedMesh){let u=c.skeleton;s.get(u)!==h&&(u.update(),s.set(u,h))}return f}function a(){s=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),i.releaseStatesOfObject(h),t.remove(h.instanceMatrix),h.instanceColor!==null&&t.remove(h.instanceColor)}return{update:o,dispose:a}}var tT={[$f]:"LINEAR_TONE_MAPPING",[Yf]:"REINHARD_TONE_MAPPING",[Kf]:"CINEON_TONE_MAPPING",[Zf]:"ACES_FILMIC_TONE_MAPPING",[jf]:"AGX_TONE_MAPPING",[Qf]:"NEUTRAL_TONE_MAPPING",[Jf]:"CUSTOM_TONE_MAPPING"};function nT(n,e,t,i,r,s){let o=new yn(e,t,{type:n,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new xi;h.setAttribute("position",new li([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new li([0,2,0,0,2,0],2));let d=new vn({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new Nt(h,d),u=new Br(-1,1,1,-1,0,1),g=null,v=null,p=!1,m,w=null,A=[],S=!1;this.setSize=function(R,C){o.setSize(R,C),a!==null&&a.setSize(R,C),l!==null&&l.setSize(R,C);for(let _=0;_<A.length;_++){let M=A[_];M.setSize&&M.setSize(R,C)}},this.setEffects=function(R){A=R,S=A.length>0&&A[0].isRenderPass===!0;let C=o.width,_=o.height;A.length>0&&a===null&&(a=new yn(C,_,{type:bi,depthBuffer:!1,stencilBuffer:!1}),l=new yn(C,_,{type:bi,depthBuffer:!1,stencilBuffer:!1}));let M=r===!0&&A.some(F=>F.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new or(C,_),s===!0&&(c.format=cr,c.type=bs)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let F=0;F<A.length;F++){let I=A[F];I.setSize&&I.setSize(C,_),M&&I.needsDepthTexture===!0&&I.setDepthTexture&&I.setDepthTexture(c)}},this.begin=function(R,C){if(p||R.toneMapping===Li&&A.length===0)return!1;if(w=C,C!==null){let _=C.width,M=C.height;(o.width!==_||o.height!==M)&&this.setSize(_,M)}return S===!1&&R.setRenderTarget(o),m=R.toneMapping,R.toneMapping=Li,!0},this.hasRenderPass=function(){return S},this.end=function(R,C){R.toneMapping=m,p=!0;let _=o,M=a;for(let F=0;F<A.length;F++){let I=A[F];I.enabled!==!1&&(I.render(R,M,_,C),I.needsSwap!==!1&&(_=M,M=M===a?l:a))}if(g!==R.outputColorSpace||v!==R.toneMapping){g=R.outputColorSpace,v=R.toneMapping,d.defines={},nt.getTransfer(g)===bt&&(d.defines.SRGB_TRANSFER="");let F=tT[v];F&&(d.defines[F]=""),d.needsUpdate=!0}d.uniforms.tDiffuse.value=_.texture,R.setRenderTarget(w),R.render(f,u),w=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),d.dispose()}}var Gv=new Tn,Hv=new or(1,1),Wv=new ka(1),Xv=new Pa,qv=new Wc,$v=new Fa,bv=[],wv=[],Sv=new Float32Array(16),Mv=new Float32Array(9),Av=new Float32Array(4);function Co(n,e,t){let i=n[0];if(i<=0||i>0)return n;let r=e*t,s=bv[r];if(s===void 0&&(s=new Float32Array(r),bv[r]=s),e!==0){i.toArray(s,0);for(let o=1,a=0;o!==e;++o)a+=t,n[o].toArray(s,a)}return s}function Qt(n,e){if(n.length!==e.length)return!1;for(let t=0,i=n.length;t<i;t++)if(n[t]!==e[t])return!1;return!0}function en(n,e){for(let t=0,i=e.length;t<i;t++)n[t]=e[t]}function qh(n,e){let t=wv[e];t===void 0&&(t=new Int32Array(e),wv[e]=t);for(let i=0;i!==e;++i)t[i]=n.allocateTextureUnit();return t}function iT(n,e){let t=this.cache;t[0]!==e&&(n.uniform1f(this.addr,e),t[0]=e)}function rT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2f(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;n.uniform2fv(this.addr,e),en(t,e)}}function sT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3f(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else if(e.r!==void 0)(t[0]!==e.r||t[1]!==e.g||t[2]!==e.b)&&(n.uniform3f(this.addr,e.r,e.g,e.b),t[0]=e.r,t[1]=e.g,t[2]=e.b);else{if(Qt(t,e))return;n.uniform3fv(this.addr,e),en(t,e)}}function oT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4f(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;n.uniform4fv(this.addr,e),en(t,e)}}function aT(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Qt(t,e))return;n.uniformMatrix2fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,i))return;Av.set(i),n.uniformMatrix2fv(this.addr,!1,Av),en(t,i)}}function lT(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Qt(t,e))return;n.uniformMatrix3fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,i))return;Mv.set(i),n.uniformMatrix3fv(this.addr,!1,Mv),en(t,i)}}function cT(n,e){let t=this.cache,i=e.elements;if(i===void 0){if(Qt(t,e))return;n.uniformMatrix4fv(this.addr,!1,e),en(t,e)}else{if(Qt(t,i))return;Sv.set(i),n.uniformMatrix4fv(this.addr,!1,Sv),en(t,i)}}function hT(n,e){let t=this.cache;t[0]!==e&&(n.uniform1i(this.addr,e),t[0]=e)}function uT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2i(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;n.uniform2iv(this.addr,e),en(t,e)}}function dT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3i(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Qt(t,e))return;n.uniform3iv(this.addr,e),en(t,e)}}function fT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4i(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;n.uniform4iv(this.addr,e),en(t,e)}}function pT(n,e){let t=this.cache;t[0]!==e&&(n.uniform1ui(this.addr,e),t[0]=e)}function mT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y)&&(n.uniform2ui(this.addr,e.x,e.y),t[0]=e.x,t[1]=e.y);else{if(Qt(t,e))return;n.uniform2uiv(this.addr,e),en(t,e)}}function gT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z)&&(n.uniform3ui(this.addr,e.x,e.y,e.z),t[0]=e.x,t[1]=e.y,t[2]=e.z);else{if(Qt(t,e))return;n.uniform3uiv(this.addr,e),en(t,e)}}function yT(n,e){let t=this.cache;if(e.x!==void 0)(t[0]!==e.x||t[1]!==e.y||t[2]!==e.z||t[3]!==e.w)&&(n.uniform4ui(this.addr,e.x,e.y,e.z,e.w),t[0]=e.x,t[1]=e.y,t[2]=e.z,t[3]=e.w);else{if(Qt(t,e))return;n.uniform4uiv(this.addr,e),en(t,e)}}function $h(n){return n.version===0&&(n.compareFunction=hp,n.needsUpdate=!0),n}function vT(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_2D_SHADOW?s=$h(Hv):s=Gv,t.setTexture2D(e||s,r)}function _T(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture3D(e||qv,r)}function xT(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r);let s;this.type===n.SAMPLER_CUBE_SHADOW?s=$h(Wv):s=$v,t.setTextureCube(e||s,r)}function bT(n,e,t){let i=this.cache,r=t.allocateTextureUnit();i[0]!==r&&(n.uniform1i(this.addr,r),i[0]=r),t.setTexture2DArray(e||Xv,r)}function wT(n){switch(n){case 5126:return iT;case 35664:return rT;case 35665:return sT;case 35666:return oT;case 35674:return aT;case 35675:return lT;case 35676:return cT;case 5124:case 35670:return hT;case 35667:case 35671:return uT;case 35668:case 35672:return dT;case 35669:case 35673:return fT;case 5125:return pT;case 36294:return mT;case 36295:return gT;case 36296:return yT;case 35678:case 36198:case 36298:case 36306:case 35682:return vT;case 35679:case 36299:case 36307:return _T;case 35680:case 36300:case 36308:case 36293:return xT;case 36289:case 36303:case 36311:case 36292:return bT}}function ST(n,e){n.uniform1fv(this.addr,e)}function MT(n,e){let t=Co(e,this.size,2);n.uniform2fv(this.addr,t)}function AT(n,e){let t=Co(e,this.size,3);n.uniform3fv(this.addr,t)}function TT(n,e){let t=Co(e,this.size,4);n.uniform4fv(this.addr,t)}function ET(n,e){let t=Co(e,this.size,4);n.uniformMatrix2fv(this.addr,!1,t)}function CT(n,e){let t=Co(e,this.size,9);n.uniformMatrix3fv(this.addr,!1,t)}function RT(n,e){let t=Co(e,this.size,16);n.uniformMatrix4fv(this.addr,!1,t)}function PT(n,e){n.uniform1iv(this.addr,e)}function IT(n,e){n.uniform2iv(this.addr,e)}function LT(n,e){n.uniform3iv(this.addr,e)}function DT(n,e){n.uniform4iv(this.addr,e)}function NT(n,e){n.uniform1uiv(this.addr,e)}function FT(n,e){n.uniform2uiv(this.addr,e)}function kT(n,e){n.uniform3uiv(this.addr,e)}function UT(n,e){n.uniform4uiv(this.addr,e)}function OT(n,e,t){let i=this.cache,r=e.length,s=qh(t,r);Qt(i,s)||(n.uniform1iv(this.addr,s),en(i,s));let o;this.type===n.SAMPLER_2D_SHADOW?o=$h(Hv):o=Gv;for(let a=0;a!==r;++a)t.setTexture2D(e[a]||o,s[a])}function BT(n,e,t){let i=this.cache,r=e.length,s=qh(t,r);Qt(i,s)||(n.uniform1iv(this.addr,s),en(i,s));for(let o=0;o!==r;++o)t.setTexture3D(e[o]||qv,s[o])}function zT(n,e,t){let i=this.cache,r=e.length,s=qh(t,r);Qt(i,s)||(n.uniform1iv(this.addr,s),en(i,s));let o;this.type===n.SAMPLER_CUBE_SHADOW?o=$h(Wv):o=$v;for(let a=0;a!==r;++a)t.setTextureCube(e[a]||o,s[a])}function VT(n,e,t){let i=this.cache,r=e.length,s=qh(t,r);Qt(i,s)||(n.uniform1iv(this.addr,s),en(i,s));for(let o=0;o!==r;++o)t.setTexture2DArray(e[o]||Xv,s[o])}function GT(n){switch(n){case 5126:return ST;case 35664:return MT;case 35665:return AT;case 35666:return TT;case 35674:return ET;case 35675:return CT;case 35676:return RT;case 5124:case 35670:return PT;case 35667:case 35671:return IT;case 35668:case 35672:return LT;case 35669:case 35673:return DT;case 5125:return NT;case 36294:return FT;case 36295:return kT;case 36296:return UT;case 35678:case 36198:case 36298:case 36306:case 35682:return OT;case 35679:case 36299:case 36307:return BT;case 35680:case 36300:case 36308:case 36293:return zT;case 36289:case 36303:case 36311:case 36292:return VT}}var bp=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.setValue=wT(t.type)}},wp=class{constructor(e,t,i){this.id=e,this.addr=i,this.cache=[],this.type=t.type,this.size=t.size,this.setValue=GT(t.type)}},Sp=class{constructor(e){this.id=e,this.seq=[],this.map={}}setValue(e,t,i){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(e,t[a.id],i)}}},_p=/(\w+)(\])?(\[|\.)?/g;function Tv(n,e){n.seq.push(e),n.map[e.id]=e}function HT(n,e,t){let i=n.name,r=i.length;for(_p.lastIndex=0;;){let s=_p.exec(i),o=_p.lastIndex,a=s[1],l=s[2]==="]",c=s[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===r){Tv(t,c===void 0?new bp(a,n,e):new wp(a,n,e));break}else{let d=t.map[a];d===void 0&&(d=new Sp(a),Tv(t,d)),t=d}}}var Eo=class{constructor(e,t){this.seq=[],this.map={};let i=e.getProgramParameter(t,e.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=e.getActiveUniform(t,o),l=e.getUniformLocation(t,a.name);HT(a,l,this)}let r=[],s=[];for(let o of this.seq)o.type===e.SAMPLER_2D_SHADOW||o.type===e.SAMPLER_CUBE_SHADOW||o.type===e.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(e,t,i,r){let s=this.map[t];s!==void 0&&s.setValue(e,i,r)}setOptional(e,t,i){let r=t[i];r!==void 0&&this.setValue(e,i,r)}static upload(e,t,i,r){for(let s=0,o=t.length;s!==o;++s){let a=t[s],l=i[a.id];l.needsUpdate!==!1&&a.setValue(e,l.value,r)}}static seqWithValue(e,t){let i=[];for(let r=0,s=e.length;r!==s;++r){let o=e[r];o.id in t&&i.push(o)}return i}};function Ev(n,e,t){let i=n.createShader(e);return n.shaderSource(i,t),n.compileShader(i),i}var WT=37297,XT=0;function qT(n,e){let t=n.split(`
`),i=[],r=Math.max(e-6,0),s=Math.min(e+6,t.length);for(let o=r;o<s;o++){let a=o+1;i.push(`${a===e?">":" "} ${a}: ${t[o]}`)}return i.join(`
`)}var Cv=new We;function $T(n){nt._getMatrix(Cv,nt.workingColorSpace,n);let e=`mat3( ${Cv.elements.map(t=>t.toFixed(4))} )`;switch(nt.getTransfer(n)){case Ea:return[e,"LinearTransferOETF"];case bt:return[e,"sRGBTransferOETF"];default:return Ve("WebGLProgram: Unsupported color space: ",n),[e,"LinearTransferOETF"]}}function Rv(n,e,t){let i=n.getShaderParameter(e,n.COMPILE_STATUS),s=(n.getShaderInfoLog(e)||"").trim();if(i&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return t.toUpperCase()+`

`+s+`

`+qT(n.getShaderSource(e),a)}else return s}function YT(n,e){let t=$T(e);return[`vec4 ${n}( vec4 value ) {`,`	return ${t[1]}( vec4( ${t[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var KT={[$f]:"Linear",[Yf]:"Reinhard",[Kf]:"Cineon",[Zf]:"ACESFilmic",[jf]:"AgX",[Qf]:"Neutral",[Jf]:"Custom"};function ZT(n,e){let t=KT[e];return t===void 0?(Ve("WebGLProgram: Unsupported toneMapping:",e),"vec3 "+n+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+n+"( vec3 color ) { return "+t+"ToneMapping( color ); }"}var Hh=new B;function JT(){nt.getLuminanceCoefficients(Hh);let n=Hh.x.toFixed(4),e=Hh.y.toFixed(4),t=Hh.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${n}, ${e}, ${t} );`,"	return dot( weights, rgb );","}"].join(`
`)}function jT(n){return[n.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",n.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(ja).join(`
`)}function QT(n){let e=[];for(let t in n){let i=n[t];i!==!1&&e.push("#define "+t+" "+i)}return e.join(`
`)}function eE(n,e){let t={},i=n.getProgramParameter(e,n.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=n.getActiveAttrib(e,r),o=s.name,a=1;s.type===n.FLOAT_MAT2&&(a=2),s.type===n.FLOAT_MAT3&&(a=3),s.type===n.FLOAT_MAT4&&(a=4),t[o]={type:s.type,location:n.getAttribLocation(e,o),locationSize:a}}return t}function ja(n){return n!==""}function Pv(n,e){let t=e.numSpotLightShadows+e.numSpotLightMaps-e.numSpotLightShadowsWithMaps;return n.replace(/NUM_SUN_LIGHTS/g,e.numSunLights).replace(/NUM_DIR_LIGHTS/g,e.numDirLights).replace(/NUM_SPOT_LIGHTS/g,e.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,e.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,t).replace(/NUM_RECT_AREA_LIGHTS/g,e.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,e.numPointLights).replace(/NUM_HEMI_LIGHTS/g,e.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,e.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,e.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,e.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,e.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,e.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,e.numLightProbeGrids)}function Iv(n,e){return n.replace(/NUM_CLIPPING_PLANES/g,e.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,e.numClippingPlanes-e.numClipIntersection)}var tE=/^[ \t]*#include +<([\w\d./]+)>/gm;function Mp(n){return n.replace(tE,nE)}function nE(n,e){let t=Qe[e];if(t===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+e+">");return Mp(t)}var iE=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Lv(n){return n.replace(iE,rE)}function rE(n,e,t,i){let r="";for(let s=parseInt(e);s<parseInt(t);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function Dv(n){let e=`precision ${n.precision} float;
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
#define LOW_PRECISION`),e}var sE={[Va]:"SHADOWMAP_TYPE_PCF",[xo]:"SHADOWMAP_TYPE_VSM"};function oE(n){return sE[n.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var aE={[wo]:"ENVMAP_MODE_REFRACTION"};function lE(n){return n.envMap===!1?"ENVMAP_MODE_REFLECTION":aE[n.envMapMode]||"ENVMAP_MODE_REFLECTION"}var cE={[qf]:"ENVMAP_BLENDING_MULTIPLY",[Ky]:"ENVMAP_BLENDING_MIX",[Zy]:"ENVMAP_BLENDING_ADD"};function hE(n){return n.envMap===!1?"ENVMAP_BLENDING_NONE":cE[n.combine]||"ENVMAP_BLENDING_NONE"}function uE(n,e,t,i){let r=n.getContext(),s=t.defines,o=t.vertexShader,a=t.fragmentShader,l=oE(t),c=t.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=lE(t),d=hE(t),f=jT(t),u=QT(s),g=r.createProgram(),v,p,m=t.glslVersion?"#version "+t.glslVersion+`
`:"";t.isRawShaderMaterial?(v=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u].filter(ja).join(`
`),v.length>0&&(v+=`
`),p=["#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u].filter(ja).join(`
`),p.length>0&&(p+=`
`)):(v=[Dv(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u,t.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",t.batching?"#define USE_BATCHING":"",t.batchingColor?"#define USE_BATCHING_COLOR":"",t.instancing?"#define USE_INSTANCING":"",t.instancingColor?"#define USE_INSTANCING_COLOR":"",t.instancingMorph?"#define USE_INSTANCING_MORPH":"",t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.map?"#define USE_MAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+h:"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.displacementMap?"#define USE_DISPLACEMENTMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.mapUv?"#define MAP_UV "+t.mapUv:"",t.alphaMapUv?"#define ALPHAMAP_UV "+t.alphaMapUv:"",t.lightMapUv?"#define LIGHTMAP_UV "+t.lightMapUv:"",t.aoMapUv?"#define AOMAP_UV "+t.aoMapUv:"",t.emissiveMapUv?"#define EMISSIVEMAP_UV "+t.emissiveMapUv:"",t.bumpMapUv?"#define BUMPMAP_UV "+t.bumpMapUv:"",t.normalMapUv?"#define NORMALMAP_UV "+t.normalMapUv:"",t.displacementMapUv?"#define DISPLACEMENTMAP_UV "+t.displacementMapUv:"",t.metalnessMapUv?"#define METALNESSMAP_UV "+t.metalnessMapUv:"",t.roughnessMapUv?"#define ROUGHNESSMAP_UV "+t.roughnessMapUv:"",t.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+t.anisotropyMapUv:"",t.clearcoatMapUv?"#define CLEARCOATMAP_UV "+t.clearcoatMapUv:"",t.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+t.clearcoatNormalMapUv:"",t.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+t.clearcoatRoughnessMapUv:"",t.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+t.diffuseRoughnessMapUv:"",t.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+t.iridescenceMapUv:"",t.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+t.iridescenceThicknessMapUv:"",t.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+t.sheenColorMapUv:"",t.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+t.sheenRoughnessMapUv:"",t.specularMapUv?"#define SPECULARMAP_UV "+t.specularMapUv:"",t.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+t.specularColorMapUv:"",t.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+t.specularIntensityMapUv:"",t.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+t.transmissionMapUv:"",t.thicknessMapUv?"#define THICKNESSMAP_UV "+t.thicknessMapUv:"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexNormals?"#define HAS_NORMAL":"",t.vertexColors?"#define USE_COLOR":"",t.vertexAlphas?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.flatShading?"#define FLAT_SHADED":"",t.skinning?"#define USE_SKINNING":"",t.morphTargets?"#define USE_MORPHTARGETS":"",t.morphNormals&&t.flatShading===!1?"#define USE_MORPHNORMALS":"",t.morphColors?"#define USE_MORPHCOLORS":"",t.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+t.morphTextureStride:"",t.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+t.morphTargetsCount:"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.sizeAttenuation?"#define USE_SIZEATTENUATION":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(ja).join(`
`),p=[Dv(t),"#define SHADER_TYPE "+t.shaderType,"#define SHADER_NAME "+t.shaderName,u,t.useFog&&t.fog?"#define USE_FOG":"",t.useFog&&t.fogExp2?"#define FOG_EXP2":"",t.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",t.map?"#define USE_MAP":"",t.matcap?"#define USE_MATCAP":"",t.envMap?"#define USE_ENVMAP":"",t.envMap?"#define "+c:"",t.envMap?"#define "+h:"",t.envMap?"#define "+d:"",t.envMapPMREM?"#define ENVMAP_MAX_LOD "+t.envMapMaxLod+".0":"",t.envMapPMREM?"#define ENVMAP_SIZE "+t.envMapSize+".0":"",t.lightMap?"#define USE_LIGHTMAP":"",t.aoMap?"#define USE_AOMAP":"",t.bumpMap?"#define USE_BUMPMAP":"",t.normalMap?"#define USE_NORMALMAP":"",t.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",t.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",t.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",t.emissiveMap?"#define USE_EMISSIVEMAP":"",t.anisotropy?"#define USE_ANISOTROPY":"",t.anisotropyMap?"#define USE_ANISOTROPYMAP":"",t.clearcoat?"#define USE_CLEARCOAT":"",t.clearcoatMap?"#define USE_CLEARCOATMAP":"",t.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",t.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",t.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",t.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",t.dispersion?"#define USE_DISPERSION":"",t.retroreflection?"#define USE_RETROREFLECTION":"",t.iridescence?"#define USE_IRIDESCENCE":"",t.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",t.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",t.specularMap?"#define USE_SPECULARMAP":"",t.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",t.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",t.roughnessMap?"#define USE_ROUGHNESSMAP":"",t.metalnessMap?"#define USE_METALNESSMAP":"",t.alphaMap?"#define USE_ALPHAMAP":"",t.alphaTest?"#define USE_ALPHATEST":"",t.alphaHash?"#define USE_ALPHAHASH":"",t.sheen?"#define USE_SHEEN":"",t.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",t.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",t.transmission?"#define USE_TRANSMISSION":"",t.transmissionMap?"#define USE_TRANSMISSIONMAP":"",t.thicknessMap?"#define USE_THICKNESSMAP":"",t.vertexTangents&&t.flatShading===!1?"#define USE_TANGENT":"",t.vertexColors||t.instancingColor?"#define USE_COLOR":"",t.vertexAlphas||t.batchingColor?"#define USE_COLOR_ALPHA":"",t.vertexUv1s?"#define USE_UV1":"",t.vertexUv2s?"#define USE_UV2":"",t.vertexUv3s?"#define USE_UV3":"",t.pointsUvs?"#define USE_POINTS_UV":"",t.gradientMap?"#define USE_GRADIENTMAP":"",t.flatShading?"#define FLAT_SHADED":"",t.doubleSided?"#define DOUBLE_SIDED":"",t.flipSided?"#define FLIP_SIDED":"",t.shadowMapEnabled?"#define USE_SHADOWMAP":"",t.shadowMapEnabled?"#define "+l:"",t.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",t.numLightProbes>0?"#define USE_LIGHT_PROBES":"",t.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",t.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",t.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",t.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",t.toneMapping!==Li?"#define TONE_MAPPING":"",t.toneMapping!==Li?Qe.tonemapping_pars_fragment:"",t.toneMapping!==Li?ZT("toneMapping",t.toneMapping):"",t.dithering?"#define DITHERING":"",t.opaque?"#define OPAQUE":"",Qe.colorspace_pars_fragment,YT("linearToOutputTexel",t.outputColorSpace),JT(),t.useDepthPacking?"#define DEPTH_PACKING "+t.depthPacking:"",`
`].filter(ja).join(`
`)),o=Mp(o),o=Pv(o,t),o=Iv(o,t),a=Mp(a),a=Pv(a,t),a=Iv(a,t),o=Lv(o),a=Lv(a),t.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,v=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+v,p=["#define varying in",t.glslVersion===Cn?"":"layout(location = 0) out highp vec4 pc_fragColor;",t.glslVersion===Cn?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let w=m+v+o,A=m+p+a,S=Ev(r,r.VERTEX_SHADER,w),R=Ev(r,r.FRAGMENT_SHADER,A);r.attachShader(g,S),r.attachShader(g,R),t.index0AttributeName!==void 0?r.bindAttribLocation(g,0,t.index0AttributeName):t.hasPositionAttribute===!0&&r.bindAttribLocation(g,0,"position"),r.linkProgram(g);function C(I){if(n.debug.checkShaderErrors){let N=r.getProgramInfoLog(g)||"",O=r.getShaderInfoLog(S)||"",X=r.getShaderInfoLog(R)||"",L=N.trim(),q=O.trim(),Y=X.trim(),V=!0,ie=!0;if(r.getProgramParameter(g,r.LINK_STATUS)===!1)if(V=!1,typeof n.debug.onShaderError=="function")n.debug.onShaderError(r,g,S,R);else{let W=Rv(r,S,"vertex"),te=Rv(r,R,"fragment");qe("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(g,r.VALIDATE_STATUS)+`

Material Name: `+I.name+`
Material Type: `+I.type+`

Program Info Log: `+L+`
`+W+`
`+te)}else L!==""?Ve("WebGLProgram: Program Info Log:",L):(q===""||Y==="")&&(ie=!1);ie&&(I.diagnostics={runnable:V,programLog:L,vertexShader:{log:q,prefix:v},fragmentShader:{log:Y,prefix:p}})}r.deleteShader(S),r.deleteShader(R),_=new Eo(r,g),M=eE(r,g)}let _;this.getUniforms=function(){return _===void 0&&C(this),_};let M;this.getAttributes=function(){return M===void 0&&C(this),M};let F=t.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return F===!1&&(F=r.getProgramParameter(g,WT)),F},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(g),this.program=void 0},this.type=t.shaderType,this.name=t.shaderName,this.id=XT++,this.cacheKey=e,this.usedTimes=1,this.program=g,this.vertexShader=S,this.fragmentShader=R,this}var dE=0,Ap=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(e,t,i){let r=this._getShaderCacheForMaterial(e);return r.has(t)===!1&&(r.add(t),t.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(e){let t=this.materialCache.get(e);for(let i of t)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(e),this}getVertexShaderStage(e){return this._getShaderStage(e.vertexShader)}getFragmentShaderStage(e){return this._getShaderStage(e.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(e){let t=this.materialCache,i=t.get(e);return i===void 0&&(i=new Set,t.set(e,i)),i}_getShaderStage(e){let t=this.shaderCache,i=t.get(e);return i===void 0&&(i=new Tp(e),t.set(e,i)),i}},Tp=class{constructor(e){this.id=dE++,this.code=e,this.usedTimes=0}};function fE(n){return n===Wr||n===Ya||n===Ka}function pE(n,e,t,i,r,s){let o=new Ia,a=new Ap,l=new Set,c=[],h=new Map,d=i.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function u(_){return l.add(_),_===0?"uv":`uv${_}`}function g(_,M,F,I,N,O){let X=I.fog,L=N.geometry,q=_.isMeshStandardMaterial||_.isMeshLambertMaterial||_.isMeshPhongMaterial?I.environment:null,Y=_.isMeshStandardMaterial||_.isMeshLambertMaterial&&!_.envMap||_.isMeshPhongMaterial&&!_.envMap,V=e.get(_.envMap||q,Y),ie=f[_.type],W=i.precision;_.precision!==null&&(W=i.getMaxPrecision(_.precision),W!==_.precision&&Ve("WebGLProgram.getParameters:",_.precision,"not supported, using",W,"instead."));let te=L.morphAttributes.position||L.morphAttributes.normal||L.morphAttributes.color,ne=te!==void 0?te.length:0,Se=0;L.morphAttributes.position!==void 0&&(Se=1),L.morphAttributes.normal!==void 0&&(Se=2),L.morphAttributes.color!==void 0&&(Se=3);let Le,K,re,xe;if(ie){let ve=Ni[ie];Le=ve.vertexShader,K=ve.fragmentShader}else{Le=_.vertexShader,K=_.fragmentShader;let ve=a.getVertexShaderStage(_),wt=a.getFragmentShaderStage(_);a.update(_,ve,wt),re=ve.id,xe=wt.id}let De=n.getRenderTarget(),ge=n.state.buffers.depth.getReversed(),He=N.isInstancedMesh===!0,Et=N.isBatchedMesh===!0,ke=!!_.map,ct=!!_.matcap,ht=!!V,Je=ht&&V.isPMREMTexture===!0,pn=!!_.aoMap,Kt=!!_.lightMap,Fn=!!_.bumpMap&&_.wireframe===!1,kt=!!_.normalMap,Ai=!!_.displacementMap,an=!!_.emissiveMap,ei=!!_.metalnessMap,ti=!!_.roughnessMap,ni=_.anisotropy>0,U=_.clearcoat>0,ii=_.diffuseRoughness>0,Lt=_.dispersion>0,Dt=_.retroreflectivity>0,ye=_.iridescence>0,Zt=_.sheen>0,ze=_.transmission>0,$e=ni&&!!_.anisotropyMap,T=U&&!!_.clearcoatMap,x=U&&!!_.clearcoatNormalMap,G=U&&!!_.clearcoatRoughnessMap,se=ii&&!!_.diffuseRoughnessMap,ee=ye&&!!_.iridescenceMap,ce=ye&&!!_.iridescenceThicknessMap,pe=Zt&&!!_.sheenColorMap,J=Zt&&!!_.sheenRoughnessMap,j=!!_.specularMap,ue=!!_.specularColorMap,P=!!_.specularIntensityMap,Q=ze&&!!_.transmissionMap,Z=ze&&!!_.thicknessMap,de=!!_.gradientMap,ae=!!_.alphaMap,he=_.alphaTest>0,Ne=!!_.alphaHash,je=!!_.extensions,oe=Li;_.toneMapped&&(De===null||De.isXRRenderTarget===!0)&&(oe=n.toneMapping);let Oe=Je?V.isCompressedCubeTexture?V.image[0].mipmaps:V.mipmaps:null,Ze={shaderID:ie,shaderType:_.type,shaderName:_.name,vertexShader:Le,fragmentShader:K,defines:_.defines,customVertexShaderID:re,customFragmentShaderID:xe,isRawShaderMaterial:_.isRawShaderMaterial===!0,glslVersion:_.glslVersion,precision:W,batching:Et,batchingColor:Et&&N._colorsTexture!==null,instancing:He,instancingColor:He&&N.instanceColor!==null,instancingMorph:He&&N.morphTexture!==null,outputColorSpace:De===null?n.outputColorSpace:De.isXRRenderTarget===!0?De.texture.colorSpace:nt.workingColorSpace,alphaToCoverage:!!_.alphaToCoverage,map:ke,matcap:ct,envMap:ht,envMapMode:ht&&V.mapping,envMapPMREM:Je,envMapMaxLod:Je?Oe.length-1:null,envMapSize:Je?Oe[0].width:null,aoMap:pn,lightMap:Kt,bumpMap:Fn,normalMap:kt,displacementMap:Ai,emissiveMap:an,normalMapObjectSpace:kt&&_.normalMapType===Qy,normalMapTangentSpace:kt&&_.normalMapType===ap,packedNormalMap:kt&&_.normalMapType===ap&&fE(_.normalMap.format),metalnessMap:ei,roughnessMap:ti,anisotropy:ni,anisotropyMap:$e,clearcoat:U,clearcoatMap:T,clearcoatNormalMap:x,clearcoatRoughnessMap:G,diffuseRoughness:ii,diffuseRoughnessMap:se,dispersion:Lt,retroreflection:Dt,iridescence:ye,iridescenceMap:ee,iridescenceThicknessMap:ce,sheen:Zt,sheenColorMap:pe,sheenRoughnessMap:J,specularMap:j,specularColorMap:ue,specularIntensityMap:P,transmission:ze,transmissionMap:Q,thicknessMap:Z,gradientMap:de,opaque:_.transparent===!1&&_.blending===bo&&_.alphaToCoverage===!1,alphaMap:ae,alphaTest:he,alphaHash:Ne,combine:_.combine,mapUv:ke&&u(_.map.channel),aoMapUv:pn&&u(_.aoMap.channel),lightMapUv:Kt&&u(_.lightMap.channel),bumpMapUv:Fn&&u(_.bumpMap.channel),normalMapUv:kt&&u(_.normalMap.channel),displacementMapUv:Ai&&u(_.displacementMap.channel),emissiveMapUv:an&&u(_.emissiveMap.channel),metalnessMapUv:ei&&u(_.metalnessMap.channel),roughnessMapUv:ti&&u(_.roughnessMap.channel),anisotropyMapUv:$e&&u(_.anisotropyMap.channel),clearcoatMapUv:T&&u(_.clearcoatMap.channel),clearcoatNormalMapUv:x&&u(_.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:G&&u(_.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:se&&u(_.diffuseRoughnessMap.channel),iridescenceMapUv:ee&&u(_.iridescenceMap.channel),iridescenceThicknessMapUv:ce&&u(_.iridescenceThicknessMap.channel),sheenColorMapUv:pe&&u(_.sheenColorMap.channel),sheenRoughnessMapUv:J&&u(_.sheenRoughnessMap.channel),specularMapUv:j&&u(_.specularMap.channel),specularColorMapUv:ue&&u(_.specularColorMap.channel),specularIntensityMapUv:P&&u(_.specularIntensityMap.channel),transmissionMapUv:Q&&u(_.transmissionMap.channel),thicknessMapUv:Z&&u(_.thicknessMap.channel),alphaMapUv:ae&&u(_.alphaMap.channel),vertexTangents:!!L.attributes.tangent&&(kt||ni),vertexNormals:!!L.attributes.normal,vertexColors:_.vertexColors,vertexAlphas:_.vertexColors===!0&&!!L.attributes.color&&L.attributes.color.itemSize===4,pointsUvs:N.isPoints===!0&&!!L.attributes.uv&&(ke||ae),fog:!!X,useFog:_.fog===!0,fogExp2:!!X&&X.isFogExp2,flatShading:_.wireframe===!1&&(_.flatShading===!0||L.attributes.normal===void 0&&kt===!1&&(_.isMeshLambertMaterial||_.isMeshPhongMaterial||_.isMeshStandardMaterial||_.isMeshPhysicalMaterial)),sizeAttenuation:_.sizeAttenuation===!0,logarithmicDepthBuffer:d,reversedDepthBuffer:ge,skinning:N.isSkinnedMesh===!0,hasPositionAttribute:L.attributes.position!==void 0,morphTargets:L.morphAttributes.position!==void 0,morphNormals:L.morphAttributes.normal!==void 0,morphColors:L.morphAttributes.color!==void 0,morphTargetsCount:ne,morphTextureStride:Se,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:O.filter(ve=>ve.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:_.dithering,shadowMapEnabled:n.shadowMap.enabled&&F.length>0,shadowMapType:n.shadowMap.type,toneMapping:oe,decodeVideoTexture:ke&&_.map.isVideoTexture===!0&&nt.getTransfer(_.map.colorSpace)===bt,decodeVideoTextureEmissive:an&&_.emissiveMap.isVideoTexture===!0&&nt.getTransfer(_.emissiveMap.colorSpace)===bt,premultipliedAlpha:_.premultipliedAlpha,doubleSided:_.side===En,flipSided:_.side===In,useDepthPacking:_.depthPacking>=0,depthPacking:_.depthPacking||0,index0AttributeName:_.index0AttributeName,extensionClipCullDistance:je&&_.extensions.clipCullDistance===!0&&t.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(je&&_.extensions.multiDraw===!0||Et)&&t.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:t.has("KHR_parallel_shader_compile"),customProgramCacheKey:_.customProgramCacheKey()};return Ze.vertexUv1s=l.has(1),Ze.vertexUv2s=l.has(2),Ze.vertexUv3s=l.has(3),l.clear(),Ze}function v(_){let M=[];if(_.shaderID?M.push(_.shaderID):(M.push(_.customVertexShaderID),M.push(_.customFragmentShaderID)),_.defines!==void 0)for(let F in _.defines)M.push(F),M.push(_.defines[F]);return _.isRawShaderMaterial===!1&&(p(M,_),m(M,_),M.push(n.outputColorSpace)),M.push(_.customProgramCacheKey),M.join()}function p(_,M){_.push(M.precision),_.push(M.outputColorSpace),_.push(M.envMapMode),_.push(M.envMapPMREM),_.push(M.envMapMaxLod),_.push(M.envMapSize),_.push(M.mapUv),_.push(M.alphaMapUv),_.push(M.lightMapUv),_.push(M.aoMapUv),_.push(M.bumpMapUv),_.push(M.normalMapUv),_.push(M.displacementMapUv),_.push(M.emissiveMapUv),_.push(M.metalnessMapUv),_.push(M.roughnessMapUv),_.push(M.anisotropyMapUv),_.push(M.clearcoatMapUv),_.push(M.clearcoatNormalMapUv),_.push(M.clearcoatRoughnessMapUv),_.push(M.diffuseRoughnessMapUv),_.push(M.iridescenceMapUv),_.push(M.iridescenceThicknessMapUv),_.push(M.sheenColorMapUv),_.push(M.sheenRoughnessMapUv),_.push(M.specularMapUv),_.push(M.specularColorMapUv),_.push(M.specularIntensityMapUv),_.push(M.transmissionMapUv),_.push(M.thicknessMapUv),_.push(M.combine),_.push(M.fogExp2),_.push(M.sizeAttenuation),_.push(M.morphTargetsCount),_.push(M.numSunLights),_.push(M.numDirLights),_.push(M.numPointLights),_.push(M.numSpotLights),_.push(M.numSpotLightMaps),_.push(M.numHemiLights),_.push(M.numRectAreaLights),_.push(M.numSunLightShadows),_.push(M.numDirLightShadows),_.push(M.numPointLightShadows),_.push(M.numSpotLightShadows),_.push(M.numSpotLightShadowsWithMaps),_.push(M.numLightProbes),_.push(M.numLightProbeGrids),_.push(M.shadowMapType),_.push(M.toneMapping),_.push(M.numClippingPlanes),_.push(M.numClipIntersection),_.push(M.depthPacking)}function m(_,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),_.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),_.push(o.mask)}function w(_){let M=f[_.type],F;if(M){let I=Ni[M];F=pv.clone(I.uniforms)}else F=_.uniforms;return F}function A(_,M){let F=h.get(M);return F!==void 0?++F.usedTimes:(F=new uE(n,M,_,r),c.push(F),h.set(M,F)),F}function S(_){if(--_.usedTimes===0){let M=c.indexOf(_);c[M]=c[c.length-1],c.pop(),h.delete(_.cacheKey),_.destroy()}}function R(_){a.remove(_)}function C(){a.dispose()}return{getParameters:g,getProgramCacheKey:v,getUniforms:w,acquireProgram:A,releaseProgram:S,releaseShaderCache:R,programs:c,dispose:C}}function mE(){let n=new WeakMap;function e(o){return n.has(o)}function t(o){let a=n.get(o);return a===void 0&&(a={},n.set(o,a)),a}function i(o){n.delete(o)}function r(o,a,l){n.get(o)[a]=l}function s(){n=new WeakMap}return{has:e,get:t,remove:i,update:r,dispose:s}}function gE(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.material.id!==e.material.id?n.material.id-e.material.id:n.materialVariant!==e.materialVariant?n.materialVariant-e.materialVariant:n.z!==e.z?n.z-e.z:n.id-e.id}function Nv(n,e){return n.groupOrder!==e.groupOrder?n.groupOrder-e.groupOrder:n.renderOrder!==e.renderOrder?n.renderOrder-e.renderOrder:n.z!==e.z?e.z-n.z:n.id-e.id}function Fv(){let n=[],e=0,t=[],i=[],r=[];function s(){e=0,t.length=0,i.length=0,r.length=0}function o(f){let u=0;return f.isInstancedMesh&&(u+=2),f.isSkinnedMesh&&(u+=1),u}function a(f,u,g,v,p,m){let w=n[e];return w===void 0?(w={id:f.id,object:f,geometry:u,material:g,materialVariant:o(f),groupOrder:v,renderOrder:f.renderOrder,z:p,group:m},n[e]=w):(w.id=f.id,w.object=f,w.geometry=u,w.material=g,w.materialVariant=o(f),w.groupOrder=v,w.renderOrder=f.renderOrder,w.z=p,w.group=m),e++,w}function l(f,u,g,v,p,m,w){w.reversedDepth===!0&&(p=-p);let A=a(f,u,g,v,p,m);g.transmission>0?i.push(A):g.transparent===!0?r.push(A):t.push(A)}function c(f,u,g,v,p,m){let w=a(f,u,g,v,p,m);g.transmission>0?i.unshift(w):g.transparent===!0?r.unshift(w):t.unshift(w)}function h(f,u){t.length>1&&t.sort(f||gE),i.length>1&&i.sort(u||Nv),r.length>1&&r.sort(u||Nv)}function d(){for(let f=e,u=n.length;f<u;f++){let g=n[f];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:t,transmissive:i,transparent:r,init:s,push:l,unshift:c,finish:d,sort:h}}function yE(){let n=new WeakMap;function e(i,r){let s=n.get(i),o;return s===void 0?(o=new Fv,n.set(i,[o])):r>=s.length?(o=new Fv,s.push(o)):o=s[r],o}function t(){n=new WeakMap}return{get:e,dispose:t}}function vE(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={direction:new B,color:new mt};break;case"SpotLight":t={position:new B,direction:new B,color:new mt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":t={position:new B,color:new mt,distance:0,decay:0};break;case"HemisphereLight":t={direction:new B,skyColor:new mt,groundColor:new mt};break;case"RectAreaLight":t={color:new mt,position:new B,halfWidth:new B,halfHeight:new B};break}return n[e.id]=t,t}}}function _E(){let n={};return{get:function(e){if(n[e.id]!==void 0)return n[e.id];let t;switch(e.type){case"SunLight":case"DirectionalLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Fe};break;case"SpotLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Fe};break;case"PointLight":t={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new Fe,shadowCameraNear:1,shadowCameraFar:1e3};break}return n[e.id]=t,t}}}var xE=0;function bE(n,e){return(e.castShadow?2:0)-(n.castShadow?2:0)+(e.map?1:0)-(n.map?1:0)}function wE(n){let e=new vE,t=_E(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)i.probe.push(new B);let r=new B,s=new zt,o=new zt;function a(c){let h=0,d=0,f=0;for(let O=0;O<9;O++)i.probe[O].set(0,0,0);let u=0,g=0,v=0,p=0,m=0,w=0,A=0,S=0,R=0,C=0,_=0,M=0,F=0,I=0;c.sort(bE);for(let O=0,X=c.length;O<X;O++){let L=c[O],q=L.color,Y=L.intensity,V=L.distance,ie=null;if(L.shadow&&L.shadow.map&&(L.shadow.map.texture.format===Wr?ie=L.shadow.map.texture:ie=L.shadow.map.depthTexture||L.shadow.map.texture),L.isAmbientLight)h+=q.r*Y,d+=q.g*Y,f+=q.b*Y;else if(L.isLightProbe){for(let W=0;W<9;W++)i.probe[W].addScaledVector(L.sh.coefficients[W],Y);I++}else if(L.isSunLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let te=L.shadow,ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize.copy(te.mapSize).multiply(te.getFrameExtents()),i.sunShadow[g]=ne,i.sunShadowMap[g]=ie;let Se=te.getViewportCount();for(let Le=0;Le<Se;Le++)i.sunShadowMatrix[v+Le]=te.getMatrix(Le),i.sunShadowCascade[v+Le]=te._cascadeData[Le];v+=Se,g++}i.sun[u]=W,u++}else if(L.isDirectionalLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),L.castShadow){let te=L.shadow,ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,i.directionalShadow[p]=ne,i.directionalShadowMap[p]=ie,i.directionalShadowMatrix[p]=L.shadow.matrix,R++}i.directional[p]=W,p++}else if(L.isSpotLight){let W=e.get(L);W.position.setFromMatrixPosition(L.matrixWorld),W.color.copy(q).multiplyScalar(Y),W.distance=V,W.coneCos=Math.cos(L.angle),W.penumbraCos=Math.cos(L.angle*(1-L.penumbra)),W.decay=L.decay,i.spot[w]=W;let te=L.shadow;if(L.map&&(i.spotLightMap[M]=L.map,M++,te.updateMatrices(L),L.castShadow&&F++),i.spotLightMatrix[w]=te.matrix,L.castShadow){let ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,i.spotShadow[w]=ne,i.spotShadowMap[w]=ie,_++}w++}else if(L.isRectAreaLight){let W=e.get(L);W.color.copy(q).multiplyScalar(Y),W.halfWidth.set(L.width*.5,0,0),W.halfHeight.set(0,L.height*.5,0),i.rectArea[A]=W,A++}else if(L.isPointLight){let W=e.get(L);if(W.color.copy(L.color).multiplyScalar(L.intensity),W.distance=L.distance,W.decay=L.decay,L.castShadow){let te=L.shadow,ne=t.get(L);ne.shadowIntensity=te.intensity,ne.shadowBias=te.bias,ne.shadowNormalBias=te.normalBias,ne.shadowRadius=te.radius,ne.shadowMapSize=te.mapSize,ne.shadowCameraNear=te.camera.near,ne.shadowCameraFar=te.camera.far,i.pointShadow[m]=ne,i.pointShadowMap[m]=ie,i.pointShadowMatrix[m]=L.shadow.matrix,C++}i.point[m]=W,m++}else if(L.isHemisphereLight){let W=e.get(L);W.skyColor.copy(L.color).multiplyScalar(Y),W.groundColor.copy(L.groundColor).multiplyScalar(Y),i.hemi[S]=W,S++}}A>0&&(n.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=_e.LTC_FLOAT_1,i.rectAreaLTC2=_e.LTC_FLOAT_2):(i.rectAreaLTC1=_e.LTC_HALF_1,i.rectAreaLTC2=_e.LTC_HALF_2)),i.ambient[0]=h,i.ambient[1]=d,i.ambient[2]=f;let N=i.hash;(N.sunLength!==u||N.directionalLength!==p||N.pointLength!==m||N.spotLength!==w||N.rectAreaLength!==A||N.hemiLength!==S||N.numSunShadows!==g||N.numDirectionalShadows!==R||N.numPointShadows!==C||N.numSpotShadows!==_||N.numSpotMaps!==M||N.numLightProbes!==I)&&(i.sun.length=u,i.directional.length=p,i.spot.length=w,i.rectArea.length=A,i.point.length=m,i.hemi.length=S,i.sunShadow.length=g,i.sunShadowMap.length=g,i.sunShadowMatrix.length=v,i.sunShadowCascade.length=v,i.directionalShadow.length=R,i.directionalShadowMap.length=R,i.directionalShadowMatrix.length=R,i.pointShadow.length=C,i.pointShadowMap.length=C,i.pointShadowMatrix.length=C,i.spotShadow.length=_,i.spotShadowMap.length=_,i.spotLightMatrix.length=_+M-F,i.spotLightMap.length=M,i.numSpotLightShadowsWithMaps=F,i.numLightProbes=I,N.sunLength=u,N.directionalLength=p,N.pointLength=m,N.spotLength=w,N.rectAreaLength=A,N.hemiLength=S,N.numSunShadows=g,N.numDirectionalShadows=R,N.numPointShadows=C,N.numSpotShadows=_,N.numSpotMaps=M,N.numLightProbes=I,i.version=xE++)}function l(c,h){let d=0,f=0,u=0,g=0,v=0,p=0,m=h.matrixWorldInverse;for(let w=0,A=c.length;w<A;w++){let S=c[w];if(S.isSunLight){let R=i.sun[d];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(m),d++}else if(S.isDirectionalLight){let R=i.directional[f];R.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(m),f++}else if(S.isSpotLight){let R=i.spot[g];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(m),R.direction.setFromMatrixPosition(S.matrixWorld),r.setFromMatrixPosition(S.target.matrixWorld),R.direction.sub(r),R.direction.transformDirection(m),g++}else if(S.isRectAreaLight){let R=i.rectArea[v];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(m),o.identity(),s.copy(S.matrixWorld),s.premultiply(m),o.extractRotation(s),R.halfWidth.set(S.width*.5,0,0),R.halfHeight.set(0,S.height*.5,0),R.halfWidth.applyMatrix4(o),R.halfHeight.applyMatrix4(o),v++}else if(S.isPointLight){let R=i.point[u];R.position.setFromMatrixPosition(S.matrixWorld),R.position.applyMatrix4(m),u++}else if(S.isHemisphereLight){let R=i.hemi[p];R.direction.setFromMatrixPosition(S.matrixWorld),R.direction.transformDirection(m),p++}}}return{setup:a,setupView:l,state:i}}function kv(n){let e=new wE(n),t=[],i=[],r=[];function s(d){h.camera=d,t.length=0,i.length=0,r.length=0}function o(d){d.isLightProbeGrid?r.push(d):t.push(d)}function a(d){i.push(d)}function l(){e.setup(t),r.sort((d,f)=>d.priority-f.priority||d.id-f.id)}function c(d){e.setupView(t,d)}let h={lightsArray:t,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:e,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function SE(n){let e=new WeakMap;function t(r,s=0){let o=e.get(r),a;return o===void 0?(a=new kv(n),e.set(r,[a])):s>=o.length?(a=new kv(n),o.push(a)):a=o[s],a}function i(){e=new WeakMap}return{get:t,dispose:i}}var ME=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,AE=`uniform sampler2D shadow_pass;
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
}`,TE=[new B(1,0,0),new B(-1,0,0),new B(0,1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1)],EE=[new B(0,-1,0),new B(0,-1,0),new B(0,0,1),new B(0,0,-1),new B(0,-1,0),new B(0,-1,0)],Uv=new zt,Ja=new B,xp=new B;function CE(n,e,t){let i=new vs,r=new Fe,s=new Fe,o=new Bt,a=new $c,l=new Yc,c={},h=t.maxTextureSize,d={[Hr]:In,[In]:Hr,[En]:En},f=new Ii({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new Fe},radius:{value:4}},vertexShader:ME,fragmentShader:AE}),u=f.clone();u.defines.HORIZONTAL_PASS=1;let g=new xi;g.setAttribute("position",new Jt(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let v=new Nt(g,f),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Va;let m=this.type;this.render=function(C,_,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||C.length===0)return;this.type===Ly&&(Ve("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Va);let F=n.getRenderTarget(),I=n.getActiveCubeFace(),N=n.getActiveMipmapLevel(),O=n.state;O.setBlending(_s),O.buffers.depth.getReversed()===!0?O.buffers.color.setClear(0,0,0,0):O.buffers.color.setClear(1,1,1,1),O.buffers.depth.setTest(!0),O.setScissorTest(!1);let X=m!==this.type;X&&_.traverse(function(L){L.material&&(Array.isArray(L.material)?L.material.forEach(q=>q.needsUpdate=!0):L.material.needsUpdate=!0)});for(let L=0,q=C.length;L<q;L++){let Y=C[L],V=Y.shadow;if(V===void 0){Ve("WebGLShadowMap:",Y,"has no shadow.");continue}if(V.autoUpdate===!1&&V.needsUpdate===!1)continue;r.copy(V.mapSize);let ie=V.getFrameExtents();r.multiply(ie),s.copy(V.mapSize),(r.x>h||r.y>h)&&(r.x>h&&(s.x=Math.floor(h/ie.x),r.x=s.x*ie.x,V.mapSize.x=s.x),r.y>h&&(s.y=Math.floor(h/ie.y),r.y=s.y*ie.y,V.mapSize.y=s.y));let W=n.state.buffers.depth.getReversed();if(V.camera._reversedDepth=W,V.map===null||X===!0){if(V.map!==null&&(V.map.depthTexture!==null&&(V.map.depthTexture.dispose(),V.map.depthTexture=null),V.map.dispose()),this.type===xo){if(Y.isPointLight){Ve("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}V.map=new yn(r.x,r.y,{format:Wr,type:bi,minFilter:gn,magFilter:gn,generateMipmaps:!1}),V.map.texture.name=Y.name+".shadowMap",V.map.depthTexture=new or(r.x,r.y,Yn),V.map.depthTexture.name=Y.name+".shadowMapDepth",V.map.depthTexture.format=ir,V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Ot,V.map.depthTexture.magFilter=Ot}else Y.isPointLight?(V.map=new Qa(r.x),V.map.depthTexture=new ka(r.x,Dn)):(V.map=new yn(r.x,r.y),V.map.depthTexture=new or(r.x,r.y,Dn)),V.map.depthTexture.name=Y.name+".shadowMap",V.map.depthTexture.format=ir,this.type===Va?(V.map.depthTexture.compareFunction=W?cp:lp,V.map.depthTexture.minFilter=gn,V.map.depthTexture.magFilter=gn):(V.map.depthTexture.compareFunction=null,V.map.depthTexture.minFilter=Ot,V.map.depthTexture.magFilter=Ot);V.camera.updateProjectionMatrix()}V.map.isWebGLCubeRenderTarget!==!0&&(V.map.width!==r.x||V.map.height!==r.y)&&V.map.setSize(r.x,r.y);let te=V.map.isWebGLCubeRenderTarget?6:V.getViewportCount();Y.isPointLight!==!0&&V.updateMatrices(Y,M);let ne=(V.camera.layers.mask&4294967294)!==0?V.camera.layers:M.layers;for(let Se=0;Se<te;Se++){let Le=V.getCamera(Se);if(Y.isPointLight){let K=V.camera,re=V.matrix,xe=Y.distance||K.far;xe!==K.far&&(K.far=xe,K.updateProjectionMatrix()),Ja.setFromMatrixPosition(Y.matrixWorld),K.position.copy(Ja),xp.copy(K.position),xp.add(TE[Se]),K.up.copy(EE[Se]),K.lookAt(xp),K.updateMatrixWorld(),re.makeTranslation(-Ja.x,-Ja.y,-Ja.z),Uv.multiplyMatrices(K.projectionMatrix,K.matrixWorldInverse),V._frustum.setFromProjectionMatrix(Uv,K.coordinateSystem,K.reversedDepth)}if(V.map.isWebGLCubeRenderTarget)n.setRenderTarget(V.map,Se),n.clear();else{Se===0&&(n.setRenderTarget(V.map),n.clear());let K=V.getViewport(Se);o.set(s.x*K.x,s.y*K.y,s.x*K.z,s.y*K.w),O.viewport(o)}i=V.getFrustum(Se),S(_,M,Le,Y,ne,this.type)}V.isPointLightShadow!==!0&&this.type===xo&&w(V,M),V.needsUpdate=!1}m=this.type,p.needsUpdate=!1,n.setRenderTarget(F,I,N)};function w(C,_){let M=e.update(v);f.defines.VSM_SAMPLES!==C.blurSamples&&(f.defines.VSM_SAMPLES=C.blurSamples,u.defines.VSM_SAMPLES=C.blurSamples,f.needsUpdate=!0,u.needsUpdate=!0),C.mapPass===null?C.mapPass=new yn(r.x,r.y,{format:Wr,type:bi}):(C.mapPass.width!==C.map.width||C.mapPass.height!==C.map.height)&&C.mapPass.setSize(C.map.width,C.map.height),f.uniforms.shadow_pass.value=C.map.depthTexture,f.uniforms.resolution.value.set(C.map.width,C.map.height),f.uniforms.radius.value=C.radius,n.setRenderTarget(C.mapPass),n.clear(),n.renderBufferDirect(_,null,M,f,v,null),u.uniforms.shadow_pass.value=C.mapPass.texture,u.uniforms.resolution.value.set(C.map.width,C.map.height),u.uniforms.radius.value=C.radius,n.setRenderTarget(C.map),n.clear(),n.renderBufferDirect(_,null,M,u,v,null)}function A(C,_,M,F){let I=null,N=M.isPointLight===!0?C.customDistanceMaterial:C.customDepthMaterial;if(N!==void 0)I=N;else if(I=M.isPointLight===!0?l:a,n.localClippingEnabled&&_.clipShadows===!0&&Array.isArray(_.clippingPlanes)&&_.clippingPlanes.length!==0||_.displacementMap&&_.displacementScale!==0||_.alphaMap&&_.alphaTest>0||_.map&&_.alphaTest>0||_.alphaToCoverage===!0){let O=I.uuid,X=_.uuid,L=c[O];L===void 0&&(L={},c[O]=L);let q=L[X];q===void 0&&(q=I.clone(),L[X]=q,_.addEventListener("dispose",R)),I=q}if(I.visible=_.visible,I.wireframe=_.wireframe,F===xo?I.side=_.shadowSide!==null?_.shadowSide:_.side:I.side=_.shadowSide!==null?_.shadowSide:d[_.side],I.alphaMap=_.alphaMap,I.alphaTest=_.alphaToCoverage===!0?.5:_.alphaTest,I.map=_.map,I.clipShadows=_.clipShadows,I.clippingPlanes=_.clippingPlanes,I.clipIntersection=_.clipIntersection,I.displacementMap=_.displacementMap,I.displacementScale=_.displacementScale,I.displacementBias=_.displacementBias,I.wireframeLinewidth=_.wireframeLinewidth,I.linewidth=_.linewidth,M.isPointLight===!0&&I.isMeshDistanceMaterial===!0){let O=n.properties.get(I);O.light=M}return I}function S(C,_,M,F,I,N){if(C.visible===!1)return;if(C.layers.test(I)&&(C.isMesh||C.isLine||C.isPoints)&&(C.castShadow||C.receiveShadow&&N===xo)&&(!C.frustumCulled||C.intersectsFrustum(i))){C.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,C.matrixWorld);let L=e.update(C),q=C.material;if(Array.isArray(q)){let Y=L.groups;for(let V=0,ie=Y.length;V<ie;V++){let W=Y[V],te=q[W.materialIndex];if(te&&te.visible){let ne=A(C,te,F,N);C.onBeforeShadow(n,C,_,M,L,ne,W),n.renderBufferDirect(M,null,L,ne,C,W),C.onAfterShadow(n,C,_,M,L,ne,W)}}}else if(q.visible){let Y=A(C,q,F,N);C.onBeforeShadow(n,C,_,M,L,Y,null),n.renderBufferDirect(M,null,L,Y,C,null),C.onAfterShadow(n,C,_,M,L,Y,null)}}let X=C.children;for(let L=0,q=X.length;L<q;L++)S(X[L],_,M,F,I,N)}function R(C){C.target.removeEventListener("dispose",R);for(let M in c){let F=c[M],I=C.target.uuid;I in F&&(F[I].dispose(),delete F[I])}}}function RE(n,e){function t(){let P=!1,Q=new Bt,Z=null,de=new Bt(0,0,0,0);return{setMask:function(ae){Z!==ae&&!P&&(n.colorMask(ae,ae,ae,ae),Z=ae)},setLocked:function(ae){P=ae},setClear:function(ae,he,Ne,je,oe){oe===!0&&(ae*=je,he*=je,Ne*=je),Q.set(ae,he,Ne,je),de.equals(Q)===!1&&(n.clearColor(ae,he,Ne,je),de.copy(Q))},reset:function(){P=!1,Z=null,de.set(-1,0,0,0)}}}function i(){let P=!1,Q=!1,Z=null,de=null,ae=null;return{setReversed:function(he){if(Q!==he){let Ne=e.get("EXT_clip_control");he?Ne.clipControlEXT(Ne.LOWER_LEFT_EXT,Ne.ZERO_TO_ONE_EXT):Ne.clipControlEXT(Ne.LOWER_LEFT_EXT,Ne.NEGATIVE_ONE_TO_ONE_EXT),Q=he;let je=ae;ae=null,this.setClear(je)}},getReversed:function(){return Q},setTest:function(he){he?ge(n.DEPTH_TEST):He(n.DEPTH_TEST)},setMask:function(he){Z!==he&&!P&&(n.depthMask(he),Z=he)},setFunc:function(he){if(Q&&(he=hv[he]),de!==he){switch(he){case Lc:n.depthFunc(n.NEVER);break;case Dc:n.depthFunc(n.ALWAYS);break;case Nc:n.depthFunc(n.LESS);break;case ho:n.depthFunc(n.LEQUAL);break;case Fc:n.depthFunc(n.EQUAL);break;case kc:n.depthFunc(n.GEQUAL);break;case Uc:n.depthFunc(n.GREATER);break;case Oc:n.depthFunc(n.NOTEQUAL);break;default:n.depthFunc(n.LEQUAL)}de=he}},setLocked:function(he){P=he},setClear:function(he){ae!==he&&(ae=he,Q&&(he=1-he),n.clearDepth(he))},reset:function(){P=!1,Z=null,de=null,ae=null,Q=!1}}}function r(){let P=!1,Q=null,Z=null,de=null,ae=null,he=null,Ne=null,je=null,oe=null;return{setTest:function(Oe){P||(Oe?ge(n.STENCIL_TEST):He(n.STENCIL_TEST))},setMask:function(Oe){Q!==Oe&&!P&&(n.stencilMask(Oe),Q=Oe)},setFunc:function(Oe,Ze,ve){(Z!==Oe||de!==Ze||ae!==ve)&&(n.stencilFunc(Oe,Ze,ve),Z=Oe,de=Ze,ae=ve)},setOp:function(Oe,Ze,ve){(he!==Oe||Ne!==Ze||je!==ve)&&(n.stencilOp(Oe,Ze,ve),he=Oe,Ne=Ze,je=ve)},setLocked:function(Oe){P=Oe},setClear:function(Oe){oe!==Oe&&(n.clearStencil(Oe),oe=Oe)},reset:function(){P=!1,Q=null,Z=null,de=null,ae=null,he=null,Ne=null,je=null,oe=null}}}let s=new t,o=new i,a=new r,l={},c=new WeakMap,h={},d={},f={},u=new WeakMap,g=[],v=null,p=!1,m=null,w=null,A=null,S=null,R=null,C=null,_=null,M=new mt(0,0,0),F=0,I=!1,N=null,O=null,X=null,L=null,q=null,Y=n.getParameter(n.MAX_COMBINED_TEXTURE_IMAGE_UNITS),V=!1,ie=0,W=n.getParameter(n.VERSION);W.indexOf("WebGL")!==-1?(ie=parseFloat(/^WebGL (\d)/.exec(W)[1]),V=ie>=1):W.indexOf("OpenGL ES")!==-1&&(ie=parseFloat(/^OpenGL ES (\d)/.exec(W)[1]),V=ie>=2);let te=null,ne={},Se=n.getParameter(n.SCISSOR_BOX),Le=n.getParameter(n.VIEWPORT),K=new Bt().fromArray(Se),re=new Bt().fromArray(Le);function xe(P,Q,Z,de){let ae=new Uint8Array(4),he=n.createTexture();n.bindTexture(P,he),n.texParameteri(P,n.TEXTURE_MIN_FILTER,n.NEAREST),n.texParameteri(P,n.TEXTURE_MAG_FILTER,n.NEAREST);for(let Ne=0;Ne<Z;Ne++)P===n.TEXTURE_3D||P===n.TEXTURE_2D_ARRAY?n.texImage3D(Q,0,n.RGBA,1,1,de,0,n.RGBA,n.UNSIGNED_BYTE,ae):n.texImage2D(Q+Ne,0,n.RGBA,1,1,0,n.RGBA,n.UNSIGNED_BYTE,ae);return he}let De={};De[n.TEXTURE_2D]=xe(n.TEXTURE_2D,n.TEXTURE_2D,1),De[n.TEXTURE_CUBE_MAP]=xe(n.TEXTURE_CUBE_MAP,n.TEXTURE_CUBE_MAP_POSITIVE_X,6),De[n.TEXTURE_2D_ARRAY]=xe(n.TEXTURE_2D_ARRAY,n.TEXTURE_2D_ARRAY,1,1),De[n.TEXTURE_3D]=xe(n.TEXTURE_3D,n.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ge(n.DEPTH_TEST),o.setFunc(ho),Fn(!1),kt(Vf),ge(n.CULL_FACE),pn(_s);function ge(P){h[P]!==!0&&(n.enable(P),h[P]=!0)}function He(P){h[P]!==!1&&(n.disable(P),h[P]=!1)}function Et(P,Q){return f[P]!==Q?(n.bindFramebuffer(P,Q),f[P]=Q,P===n.DRAW_FRAMEBUFFER&&(f[n.FRAMEBUFFER]=Q),P===n.FRAMEBUFFER&&(f[n.DRAW_FRAMEBUFFER]=Q),!0):!1}function ke(P,Q){let Z=g,de=!1;if(P){Z=u.get(Q),Z===void 0&&(Z=[],u.set(Q,Z));let ae=P.textures;if(Z.length!==ae.length||Z[0]!==n.COLOR_ATTACHMENT0){for(let he=0,Ne=ae.length;he<Ne;he++)Z[he]=n.COLOR_ATTACHMENT0+he;Z.length=ae.length,de=!0}}else Z[0]!==n.BACK&&(Z[0]=n.BACK,de=!0);de&&n.drawBuffers(Z)}function ct(P){return v!==P?(n.useProgram(P),v=P,!0):!1}let ht={[ar]:n.FUNC_ADD,[Dy]:n.FUNC_SUBTRACT,[Ny]:n.FUNC_REVERSE_SUBTRACT};ht[Fy]=n.MIN,ht[ky]=n.MAX;let Je={[Uy]:n.ZERO,[ui]:n.ONE,[Oy]:n.SRC_COLOR,[Xf]:n.SRC_ALPHA,[Wy]:n.SRC_ALPHA_SATURATE,[Gy]:n.DST_COLOR,[zy]:n.DST_ALPHA,[By]:n.ONE_MINUS_SRC_COLOR,[$n]:n.ONE_MINUS_SRC_ALPHA,[Hy]:n.ONE_MINUS_DST_COLOR,[Vy]:n.ONE_MINUS_DST_ALPHA,[Xy]:n.CONSTANT_COLOR,[qy]:n.ONE_MINUS_CONSTANT_COLOR,[$y]:n.CONSTANT_ALPHA,[Yy]:n.ONE_MINUS_CONSTANT_ALPHA};function pn(P,Q,Z,de,ae,he,Ne,je,oe,Oe){if(P===_s){p===!0&&(He(n.BLEND),p=!1);return}if(p===!1&&(ge(n.BLEND),p=!0),P!==hi){if(P!==m||Oe!==I){if((w!==ar||R!==ar)&&(n.blendEquation(n.FUNC_ADD),w=ar,R=ar),Oe)switch(P){case bo:n.blendFuncSeparate(n.ONE,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Gf:n.blendFunc(n.ONE,n.ONE);break;case Hf:n.blendFuncSeparate(n.ZERO,n.ONE_MINUS_SRC_COLOR,n.ZERO,n.ONE);break;case Wf:n.blendFuncSeparate(n.DST_COLOR,n.ONE_MINUS_SRC_ALPHA,n.ZERO,n.ONE);break;default:qe("WebGLState: Invalid blending: ",P);break}else switch(P){case bo:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE_MINUS_SRC_ALPHA,n.ONE,n.ONE_MINUS_SRC_ALPHA);break;case Gf:n.blendFuncSeparate(n.SRC_ALPHA,n.ONE,n.ONE,n.ONE);break;case Hf:qe("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Wf:qe("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:qe("WebGLState: Invalid blending: ",P);break}A=null,S=null,C=null,_=null,M.set(0,0,0),F=0,m=P,I=Oe}return}ae=ae||Q,he=he||Z,Ne=Ne||de,(Q!==w||ae!==R)&&(n.blendEquationSeparate(ht[Q],ht[ae]),w=Q,R=ae),(Z!==A||de!==S||he!==C||Ne!==_)&&(n.blendFuncSeparate(Je[Z],Je[de],Je[he],Je[Ne]),A=Z,S=de,C=he,_=Ne),(je.equals(M)===!1||oe!==F)&&(n.blendColor(je.r,je.g,je.b,oe),M.copy(je),F=oe),m=P,I=!1}function Kt(P,Q){P.side===En?He(n.CULL_FACE):ge(n.CULL_FACE);let Z=P.side===In;Q&&(Z=!Z),Fn(Z),P.blending===bo&&P.transparent===!1?pn(_s):pn(P.blending,P.blendEquation,P.blendSrc,P.blendDst,P.blendEquationAlpha,P.blendSrcAlpha,P.blendDstAlpha,P.blendColor,P.blendAlpha,P.premultipliedAlpha),o.setFunc(P.depthFunc),o.setTest(P.depthTest),o.setMask(P.depthWrite),s.setMask(P.colorWrite);let de=P.stencilWrite;a.setTest(de),de&&(a.setMask(P.stencilWriteMask),a.setFunc(P.stencilFunc,P.stencilRef,P.stencilFuncMask),a.setOp(P.stencilFail,P.stencilZFail,P.stencilZPass)),an(P.polygonOffset,P.polygonOffsetFactor,P.polygonOffsetUnits),P.alphaToCoverage===!0?ge(n.SAMPLE_ALPHA_TO_COVERAGE):He(n.SAMPLE_ALPHA_TO_COVERAGE)}function Fn(P){N!==P&&(P?n.frontFace(n.CW):n.frontFace(n.CCW),N=P)}function kt(P){P!==Py?(ge(n.CULL_FACE),P!==O&&(P===Vf?n.cullFace(n.BACK):P===Iy?n.cullFace(n.FRONT):n.cullFace(n.FRONT_AND_BACK))):He(n.CULL_FACE),O=P}function Ai(P){P!==X&&(V&&n.lineWidth(P),X=P)}function an(P,Q,Z){P?(ge(n.POLYGON_OFFSET_FILL),(L!==Q||q!==Z)&&(L=Q,q=Z,o.getReversed()&&(Q=-Q,Z=-Z),n.polygonOffset(Q,Z))):He(n.POLYGON_OFFSET_FILL)}function ei(P){P?ge(n.SCISSOR_TEST):He(n.SCISSOR_TEST)}function ti(P){P===void 0&&(P=n.TEXTURE0+Y-1),te!==P&&(n.activeTexture(P),te=P)}function ni(P,Q,Z){Z===void 0&&(te===null?Z=n.TEXTURE0+Y-1:Z=te);let de=ne[Z];de===void 0&&(de={type:void 0,texture:void 0},ne[Z]=de),(de.type!==P||de.texture!==Q)&&(te!==Z&&(n.activeTexture(Z),te=Z),n.bindTexture(P,Q||De[P]),de.type=P,de.texture=Q)}function U(){let P=ne[te];P!==void 0&&P.type!==void 0&&(n.bindTexture(P.type,null),P.type=void 0,P.texture=void 0)}function ii(){try{n.compressedTexImage2D(...arguments)}catch(P){qe("WebGLState:",P)}}function Lt(){try{n.compressedTexImage3D(...arguments)}catch(P){qe("WebGLState:",P)}}function Dt(){try{n.texSubImage2D(...arguments)}catch(P){qe("WebGLState:",P)}}function ye(){try{n.texSubImage3D(...arguments)}catch(P){qe("WebGLState:",P)}}function Zt(){try{n.compressedTexSubImage2D(...arguments)}catch(P){qe("WebGLState:",P)}}function ze(){try{n.compressedTexSubImage3D(...arguments)}catch(P){qe("WebGLState:",P)}}function $e(){try{n.texStorage2D(...arguments)}catch(P){qe("WebGLState:",P)}}function T(){try{n.texStorage3D(...arguments)}catch(P){qe("WebGLState:",P)}}function x(){try{n.texImage2D(...arguments)}catch(P){qe("WebGLState:",P)}}function G(){try{n.texImage3D(...arguments)}catch(P){qe("WebGLState:",P)}}function se(P){return d[P]!==void 0?d[P]:n.getParameter(P)}function ee(P,Q){d[P]!==Q&&(n.pixelStorei(P,Q),d[P]=Q)}function ce(P){K.equals(P)===!1&&(n.scissor(P.x,P.y,P.z,P.w),K.copy(P))}function pe(P){re.equals(P)===!1&&(n.viewport(P.x,P.y,P.z,P.w),re.copy(P))}function J(P,Q){let Z=c.get(Q);Z===void 0&&(Z=new WeakMap,c.set(Q,Z));let de=Z.get(P);de===void 0&&(de=n.getUniformBlockIndex(Q,P.name),n.uniformBlockBinding(Q,de,de),Z.set(P,de))}function j(P,Q,Z){let ae=c.get(Q).get(P);l[ae]!==Z&&(n.bindBufferBase(n.UNIFORM_BUFFER,ae,Z),l[ae]=Z)}function ue(){n.disable(n.BLEND),n.disable(n.CULL_FACE),n.disable(n.DEPTH_TEST),n.disable(n.POLYGON_OFFSET_FILL),n.disable(n.SCISSOR_TEST),n.disable(n.STENCIL_TEST),n.disable(n.SAMPLE_ALPHA_TO_COVERAGE),n.blendEquation(n.FUNC_ADD),n.blendFunc(n.ONE,n.ZERO),n.blendFuncSeparate(n.ONE,n.ZERO,n.ONE,n.ZERO),n.blendColor(0,0,0,0),n.colorMask(!0,!0,!0,!0),n.clearColor(0,0,0,0),n.depthMask(!0),n.depthFunc(n.LESS),o.setReversed(!1),n.clearDepth(1),n.stencilMask(4294967295),n.stencilFunc(n.ALWAYS,0,4294967295),n.stencilOp(n.KEEP,n.KEEP,n.KEEP),n.clearStencil(0),n.cullFace(n.BACK),n.frontFace(n.CCW),n.polygonOffset(0,0),n.activeTexture(n.TEXTURE0),n.bindFramebuffer(n.FRAMEBUFFER,null),n.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),n.bindFramebuffer(n.READ_FRAMEBUFFER,null),n.useProgram(null),n.lineWidth(1),n.scissor(0,0,n.canvas.width,n.canvas.height),n.viewport(0,0,n.canvas.width,n.canvas.height),n.pixelStorei(n.PACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_ALIGNMENT,4),n.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,!1),n.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),n.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,n.BROWSER_DEFAULT_WEBGL),n.pixelStorei(n.PACK_ROW_LENGTH,0),n.pixelStorei(n.PACK_SKIP_PIXELS,0),n.pixelStorei(n.PACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_ROW_LENGTH,0),n.pixelStorei(n.UNPACK_IMAGE_HEIGHT,0),n.pixelStorei(n.UNPACK_SKIP_PIXELS,0),n.pixelStorei(n.UNPACK_SKIP_ROWS,0),n.pixelStorei(n.UNPACK_SKIP_IMAGES,0),h={},d={},te=null,ne={},f={},l={},u=new WeakMap,g=[],v=null,p=!1,m=null,w=null,A=null,S=null,R=null,C=null,_=null,M=new mt(0,0,0),F=0,I=!1,N=null,O=null,X=null,L=null,q=null,K.set(0,0,n.canvas.width,n.canvas.height),re.set(0,0,n.canvas.width,n.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:ge,disable:He,bindFramebuffer:Et,drawBuffers:ke,useProgram:ct,setBlending:pn,setMaterial:Kt,setFlipSided:Fn,setCullFace:kt,setLineWidth:Ai,setPolygonOffset:an,setScissorTest:ei,activeTexture:ti,bindTexture:ni,unbindTexture:U,compressedTexImage2D:ii,compressedTexImage3D:Lt,texImage2D:x,texImage3D:G,pixelStorei:ee,getParameter:se,updateUBOMapping:J,uniformBlockBinding:j,texStorage2D:$e,texStorage3D:T,texSubImage2D:Dt,texSubImage3D:ye,compressedTexSubImage2D:Zt,compressedTexSubImage3D:ze,scissor:ce,viewport:pe,reset:ue}}function PE(n,e,t,i,r,s,o){let a=e.has("WEBGL_multisampled_render_to_texture")?e.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new Fe,h=new WeakMap,d=new Set,f,u=new WeakMap,g=new Set,v=new FinalizationRegistry(T=>g.delete(T)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(T,x){return p?new OffscreenCanvas(T,x):Ra("canvas")}function w(T,x,G){let se=1,ee=$e(T);if((ee.width>G||ee.height>G)&&(se=G/Math.max(ee.width,ee.height)),se<1)if(typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&T instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&T instanceof ImageBitmap||typeof VideoFrame<"u"&&T instanceof VideoFrame){let ce=Math.floor(se*ee.width),pe=Math.floor(se*ee.height);f===void 0&&(f=m(ce,pe));let J=x?m(ce,pe):f;return J.width=ce,J.height=pe,J.getContext("2d").drawImage(T,0,0,ce,pe),Ve("WebGLRenderer: Texture has been resized from ("+ee.width+"x"+ee.height+") to ("+ce+"x"+pe+")."),J}else return"data"in T&&Ve("WebGLRenderer: Image in DataTexture is too big ("+ee.width+"x"+ee.height+")."),T;return T}function A(T){return T.generateMipmaps}function S(T){n.generateMipmap(T)}function R(T){return T.isWebGLCubeRenderTarget?n.TEXTURE_CUBE_MAP:T.isWebGL3DRenderTarget?n.TEXTURE_3D:T.isWebGLArrayRenderTarget||T.isCompressedArrayTexture?n.TEXTURE_2D_ARRAY:n.TEXTURE_2D}function C(T,x,G,se,ee,ce=!1){if(T!==null){if(n[T]!==void 0)return n[T];Ve("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+T+"'")}let pe;se&&(pe=e.get("EXT_texture_norm16"),pe||Ve("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let J=x;if(x===n.RED&&(G===n.FLOAT&&(J=n.R32F),G===n.HALF_FLOAT&&(J=n.R16F),G===n.UNSIGNED_BYTE&&(J=n.R8),G===n.UNSIGNED_SHORT&&pe&&(J=pe.R16_EXT),G===n.SHORT&&pe&&(J=pe.R16_SNORM_EXT)),x===n.RED_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.R8UI),G===n.UNSIGNED_SHORT&&(J=n.R16UI),G===n.UNSIGNED_INT&&(J=n.R32UI),G===n.BYTE&&(J=n.R8I),G===n.SHORT&&(J=n.R16I),G===n.INT&&(J=n.R32I)),x===n.RG&&(G===n.FLOAT&&(J=n.RG32F),G===n.HALF_FLOAT&&(J=n.RG16F),G===n.UNSIGNED_BYTE&&(J=n.RG8),G===n.UNSIGNED_SHORT&&pe&&(J=pe.RG16_EXT),G===n.SHORT&&pe&&(J=pe.RG16_SNORM_EXT)),x===n.RG_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.RG8UI),G===n.UNSIGNED_SHORT&&(J=n.RG16UI),G===n.UNSIGNED_INT&&(J=n.RG32UI),G===n.BYTE&&(J=n.RG8I),G===n.SHORT&&(J=n.RG16I),G===n.INT&&(J=n.RG32I)),x===n.RGB_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.RGB8UI),G===n.UNSIGNED_SHORT&&(J=n.RGB16UI),G===n.UNSIGNED_INT&&(J=n.RGB32UI),G===n.BYTE&&(J=n.RGB8I),G===n.SHORT&&(J=n.RGB16I),G===n.INT&&(J=n.RGB32I)),x===n.RGBA_INTEGER&&(G===n.UNSIGNED_BYTE&&(J=n.RGBA8UI),G===n.UNSIGNED_SHORT&&(J=n.RGBA16UI),G===n.UNSIGNED_INT&&(J=n.RGBA32UI),G===n.BYTE&&(J=n.RGBA8I),G===n.SHORT&&(J=n.RGBA16I),G===n.INT&&(J=n.RGBA32I)),x===n.RGB&&(G===n.UNSIGNED_SHORT&&pe&&(J=pe.RGB16_EXT),G===n.SHORT&&pe&&(J=pe.RGB16_SNORM_EXT),G===n.UNSIGNED_INT_5_9_9_9_REV&&(J=n.RGB9_E5),G===n.UNSIGNED_INT_10F_11F_11F_REV&&(J=n.R11F_G11F_B10F)),x===n.RGBA){let j=ce?Ea:nt.getTransfer(ee);G===n.FLOAT&&(J=n.RGBA32F),G===n.HALF_FLOAT&&(J=n.RGBA16F),G===n.UNSIGNED_BYTE&&(J=j===bt?n.SRGB8_ALPHA8:n.RGBA8),G===n.UNSIGNED_SHORT&&pe&&(J=pe.RGBA16_EXT),G===n.SHORT&&pe&&(J=pe.RGBA16_SNORM_EXT),G===n.UNSIGNED_SHORT_4_4_4_4&&(J=n.RGBA4),G===n.UNSIGNED_SHORT_5_5_5_1&&(J=n.RGB5_A1)}return(J===n.R16F||J===n.R32F||J===n.RG16F||J===n.RG32F||J===n.RGBA16F||J===n.RGBA32F)&&e.get("EXT_color_buffer_float"),J}function _(T,x){let G;return T?x===null||x===Dn||x===bs?G=n.DEPTH24_STENCIL8:x===Yn?G=n.DEPTH32F_STENCIL8:x===So&&(G=n.DEPTH24_STENCIL8,Ve("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):x===null||x===Dn||x===bs?G=n.DEPTH_COMPONENT24:x===Yn?G=n.DEPTH_COMPONENT32F:x===So&&(G=n.DEPTH_COMPONENT16),G}function M(T,x){return A(T)===!0||T.isFramebufferTexture&&T.minFilter!==Ot&&T.minFilter!==gn?Math.log2(Math.max(x.width,x.height))+1:T.mipmaps.length>0?T.mipmaps.length:T.isCompressedTexture&&Array.isArray(T.image)?x.mipmaps.length:1}function F(T){let x=new WeakRef(T);i.get(T).__ref=x,g.add(x),v.register(T,x,x)}function I(T){let x=i.get(T).__ref;x!==void 0&&(g.delete(x),v.unregister(x))}function N(T){X(T.target)}function O(T){L(T.target)}function X(T){T.removeEventListener("dispose",N),I(T),Y(T),T.isVideoTexture&&h.delete(T),T.isHTMLTexture&&d.delete(T)}function L(T){T.removeEventListener("dispose",O),I(T),ie(T)}function q(){for(let T of g){let x=T.deref();x!==void 0&&(x.isRenderTarget===!0?L(x):X(x))}g.clear(),d.clear()}function Y(T){let x=i.get(T);if(x.__webglInit===void 0)return;let G=T.source,se=u.get(G);if(se){let ee=se[x.__cacheKey];ee.usedTimes--,ee.usedTimes===0&&V(T),Object.keys(se).length===0&&u.delete(G)}i.remove(T)}function V(T){let x=i.get(T);n.deleteTexture(x.__webglTexture);let G=T.source,se=u.get(G);delete se[x.__cacheKey],o.memory.textures--}function ie(T){let x=i.get(T);x.__depthDisposeCallback&&x.__depthDisposeCallback();let G=T.depthTexture;if(G&&G.renderTarget===T&&X(G),T.isWebGLCubeRenderTarget)for(let ee=0;ee<6;ee++){if(Array.isArray(x.__webglFramebuffer[ee]))for(let ce=0;ce<x.__webglFramebuffer[ee].length;ce++)n.deleteFramebuffer(x.__webglFramebuffer[ee][ce]);else n.deleteFramebuffer(x.__webglFramebuffer[ee]);x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer[ee])}else{if(Array.isArray(x.__webglFramebuffer))for(let ee=0;ee<x.__webglFramebuffer.length;ee++)n.deleteFramebuffer(x.__webglFramebuffer[ee]);else n.deleteFramebuffer(x.__webglFramebuffer);if(x.__webglDepthbuffer&&n.deleteRenderbuffer(x.__webglDepthbuffer),x.__webglMultisampledFramebuffer&&n.deleteFramebuffer(x.__webglMultisampledFramebuffer),x.__webglColorRenderbuffer)for(let ee=0;ee<x.__webglColorRenderbuffer.length;ee++)x.__webglColorRenderbuffer[ee]&&n.deleteRenderbuffer(x.__webglColorRenderbuffer[ee]);x.__webglDepthRenderbuffer&&n.deleteRenderbuffer(x.__webglDepthRenderbuffer)}let se=T.textures;for(let ee=0,ce=se.length;ee<ce;ee++){let pe=i.get(se[ee]);pe.__webglTexture&&(n.deleteTexture(pe.__webglTexture),o.memory.textures--),i.remove(se[ee])}i.remove(T)}let W=0;function te(){W=0}function ne(){return W}function Se(T){W=T}function Le(){let T=W;return T>=r.maxTextures&&Ve("WebGLTextures: Trying to use "+(T+1)+" texture units while this GPU supports only "+r.maxTextures),W+=1,T}function K(T){let x=[];return x.push(T.wrapS),x.push(T.wrapT),x.push(T.wrapR||0),x.push(T.magFilter),x.push(T.minFilter),x.push(T.anisotropy),x.push(T.internalFormat),x.push(T.format),x.push(T.type),x.push(T.generateMipmaps),x.push(T.mipmapsAutoUpdate),x.push(T.premultiplyAlpha),x.push(T.flipY),x.push(T.unpackAlignment),x.push(T.colorSpace),x.join()}function re(T,x){let G=i.get(T);if(T.isVideoTexture&&Zt(T),T.isRenderTargetTexture===!1&&T.isExternalTexture!==!0&&T.version>0&&G.__version!==T.version){let se=T.image;if(se===null)Ve("WebGLRenderer: Texture marked for update but no image data found.");else if(se.complete===!1)Ve("WebGLRenderer: Texture marked for update but image is incomplete");else{Kt(G,T,x);return}}else T.isExternalTexture&&(G.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(n.TEXTURE_2D,G.__webglTexture,n.TEXTURE0+x)}function xe(T,x){let G=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&G.__version!==T.version){Kt(G,T,x);return}else T.isExternalTexture&&(G.__webglTexture=T.sourceTexture?T.sourceTexture:null);t.bindTexture(n.TEXTURE_2D_ARRAY,G.__webglTexture,n.TEXTURE0+x)}function De(T,x){let G=i.get(T);if(T.isRenderTargetTexture===!1&&T.version>0&&G.__version!==T.version){Kt(G,T,x);return}t.bindTexture(n.TEXTURE_3D,G.__webglTexture,n.TEXTURE0+x)}function ge(T,x){let G=i.get(T);if(T.version>0&&G.__version!==T.version){Fn(G,T,x);return}t.bindTexture(n.TEXTURE_CUBE_MAP,G.__webglTexture,n.TEXTURE0+x)}let He={[Bc]:n.REPEAT,[Ri]:n.CLAMP_TO_EDGE,[zc]:n.MIRRORED_REPEAT},Et={[Ot]:n.NEAREST,[Jy]:n.NEAREST_MIPMAP_NEAREST,[Ga]:n.NEAREST_MIPMAP_LINEAR,[gn]:n.LINEAR,[lh]:n.LINEAR_MIPMAP_NEAREST,[lr]:n.LINEAR_MIPMAP_LINEAR},ke={[tv]:n.NEVER,[hp]:n.ALWAYS,[nv]:n.LESS,[lp]:n.LEQUAL,[iv]:n.EQUAL,[cp]:n.GEQUAL,[rv]:n.GREATER,[sv]:n.NOTEQUAL};function ct(T,x){if(x.type===Yn&&e.has("OES_texture_float_linear")===!1&&(x.magFilter===gn||x.magFilter===lh||x.magFilter===Ga||x.magFilter===lr||x.minFilter===gn||x.minFilter===lh||x.minFilter===Ga||x.minFilter===lr)&&Ve("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),n.texParameteri(T,n.TEXTURE_WRAP_S,He[x.wrapS]),n.texParameteri(T,n.TEXTURE_WRAP_T,He[x.wrapT]),(T===n.TEXTURE_3D||T===n.TEXTURE_2D_ARRAY)&&n.texParameteri(T,n.TEXTURE_WRAP_R,He[x.wrapR]),n.texParameteri(T,n.TEXTURE_MAG_FILTER,Et[x.magFilter]),n.texParameteri(T,n.TEXTURE_MIN_FILTER,Et[x.minFilter]),x.compareFunction&&(n.texParameteri(T,n.TEXTURE_COMPARE_MODE,n.COMPARE_REF_TO_TEXTURE),n.texParameteri(T,n.TEXTURE_COMPARE_FUNC,ke[x.compareFunction])),e.has("EXT_texture_filter_anisotropic")===!0){if(x.magFilter===Ot||x.minFilter!==Ga&&x.minFilter!==lr||x.type===Yn&&e.has("OES_texture_float_linear")===!1)return;if(x.anisotropy>1||i.get(x).__currentAnisotropy){let G=e.get("EXT_texture_filter_anisotropic");n.texParameterf(T,G.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(x.anisotropy,r.getMaxAnisotropy())),i.get(x).__currentAnisotropy=x.anisotropy}}}function ht(T,x){let G=!1;T.__webglInit===void 0&&(T.__webglInit=!0,x.addEventListener("dispose",N),F(x));let se=x.source,ee=u.get(se);ee===void 0&&(ee={},u.set(se,ee));let ce=K(x);if(ce!==T.__cacheKey){ee[ce]===void 0&&(ee[ce]={texture:n.createTexture(),usedTimes:0},o.memory.textures++,G=!0),ee[ce].usedTimes++;let pe=ee[T.__cacheKey];pe!==void 0&&(ee[T.__cacheKey].usedTimes--,pe.usedTimes===0&&V(x)),T.__cacheKey=ce,T.__webglTexture=ee[ce].texture}return G}function Je(T,x,G){return Math.floor(Math.floor(T/G)/x)}function pn(T,x,G,se){let ce=T.updateRanges;if(ce.length===0)t.texSubImage2D(n.TEXTURE_2D,0,0,0,x.width,x.height,G,se,x.data);else{ce.sort((P,Q)=>P.start-Q.start);let pe=0;for(let P=1;P<ce.length;P++){let Q=ce[pe],Z=ce[P],de=Q.start+Q.count,ae=Je(Z.start,x.width,4),he=Je(Q.start,x.width,4);Z.start<=de+1&&ae===he&&Je(Z.start+Z.count-1,x.width,4)===ae?Q.count=Math.max(Q.count,Z.start+Z.count-Q.start):(++pe,ce[pe]=Z)}ce.length=pe+1;let J=t.getParameter(n.UNPACK_ROW_LENGTH),j=t.getParameter(n.UNPACK_SKIP_PIXELS),ue=t.getParameter(n.UNPACK_SKIP_ROWS);t.pixelStorei(n.UNPACK_ROW_LENGTH,x.width);for(let P=0,Q=ce.length;P<Q;P++){let Z=ce[P],de=Math.floor(Z.start/4),ae=Math.ceil(Z.count/4),he=de%x.width,Ne=Math.floor(de/x.width),je=ae,oe=1;t.pixelStorei(n.UNPACK_SKIP_PIXELS,he),t.pixelStorei(n.UNPACK_SKIP_ROWS,Ne),t.texSubImage2D(n.TEXTURE_2D,0,he,Ne,je,oe,G,se,x.data)}T.clearUpdateRanges(),t.pixelStorei(n.UNPACK_ROW_LENGTH,J),t.pixelStorei(n.UNPACK_SKIP_PIXELS,j),t.pixelStorei(n.UNPACK_SKIP_ROWS,ue)}}function Kt(T,x,G){let se=n.TEXTURE_2D;(x.isDataArrayTexture||x.isCompressedArrayTexture)&&(se=n.TEXTURE_2D_ARRAY),x.isData3DTexture&&(se=n.TEXTURE_3D);let ee=ht(T,x),ce=x.source;t.bindTexture(se,T.__webglTexture,n.TEXTURE0+G);let pe=i.get(ce);if(ce.version!==pe.__version||ee===!0){if(t.activeTexture(n.TEXTURE0+G),(typeof ImageBitmap<"u"&&x.image instanceof ImageBitmap)===!1){let oe=nt.getPrimaries(nt.workingColorSpace),Oe=x.colorSpace===hr?null:nt.getPrimaries(x.colorSpace),Ze=x.colorSpace===hr||oe===Oe?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ze)}t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment);let j=w(x.image,!1,r.maxTextureSize);j=ze(x,j);let ue=s.convert(x.format,x.colorSpace),P=s.convert(x.type),Q=C(x.internalFormat,ue,P,x.normalized,x.colorSpace,x.isVideoTexture);ct(se,x);let Z,de=x.mipmaps,ae=x.isVideoTexture!==!0,he=pe.__version===void 0||ee===!0,Ne=ce.dataReady,je=M(x,j);if(x.isDepthTexture)Q=_(x.format===cr,x.type),he&&(ae?t.texStorage2D(n.TEXTURE_2D,1,Q,j.width,j.height):t.texImage2D(n.TEXTURE_2D,0,Q,j.width,j.height,0,ue,P,null));else if(x.isDataTexture)if(de.length>0){ae&&he&&t.texStorage2D(n.TEXTURE_2D,je,Q,de[0].width,de[0].height);for(let oe=0,Oe=de.length;oe<Oe;oe++)Z=de[oe],ae?Ne&&t.texSubImage2D(n.TEXTURE_2D,oe,0,0,Z.width,Z.height,ue,P,Z.data):t.texImage2D(n.TEXTURE_2D,oe,Q,Z.width,Z.height,0,ue,P,Z.data);x.generateMipmaps=!1}else ae?(he&&t.texStorage2D(n.TEXTURE_2D,je,Q,j.width,j.height),Ne&&pn(x,j,ue,P)):t.texImage2D(n.TEXTURE_2D,0,Q,j.width,j.height,0,ue,P,j.data);else if(x.isCompressedTexture)if(x.isCompressedArrayTexture){ae&&he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,Q,de[0].width,de[0].height,j.depth);for(let oe=0,Oe=de.length;oe<Oe;oe++)if(Z=de[oe],x.format!==Kn)if(ue!==null)if(ae){if(Ne)if(x.layerUpdates.size>0){let Ze=vp(Z.width,Z.height,x.format,x.type);for(let ve of x.layerUpdates){let wt=Z.data.subarray(ve*Ze/Z.data.BYTES_PER_ELEMENT,(ve+1)*Ze/Z.data.BYTES_PER_ELEMENT);t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,oe,0,0,ve,Z.width,Z.height,1,ue,wt)}}else t.compressedTexSubImage3D(n.TEXTURE_2D_ARRAY,oe,0,0,0,Z.width,Z.height,j.depth,ue,Z.data)}else t.compressedTexImage3D(n.TEXTURE_2D_ARRAY,oe,Q,Z.width,Z.height,j.depth,0,Z.data,0,0);else Ve("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else ae?Ne&&t.texSubImage3D(n.TEXTURE_2D_ARRAY,oe,0,0,0,Z.width,Z.height,j.depth,ue,P,Z.data):t.texImage3D(n.TEXTURE_2D_ARRAY,oe,Q,Z.width,Z.height,j.depth,0,ue,P,Z.data);x.layerUpdates.size>0&&x.clearLayerUpdates()}else{ae&&he&&t.texStorage2D(n.TEXTURE_2D,je,Q,de[0].width,de[0].height);for(let oe=0,Oe=de.length;oe<Oe;oe++)Z=de[oe],x.format!==Kn?ue!==null?ae?Ne&&t.compressedTexSubImage2D(n.TEXTURE_2D,oe,0,0,Z.width,Z.height,ue,Z.data):t.compressedTexImage2D(n.TEXTURE_2D,oe,Q,Z.width,Z.height,0,Z.data):Ve("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):ae?Ne&&t.texSubImage2D(n.TEXTURE_2D,oe,0,0,Z.width,Z.height,ue,P,Z.data):t.texImage2D(n.TEXTURE_2D,oe,Q,Z.width,Z.height,0,ue,P,Z.data)}else if(x.isDataArrayTexture)if(ae){if(he&&t.texStorage3D(n.TEXTURE_2D_ARRAY,je,Q,j.width,j.height,j.depth),Ne)if(x.layerUpdates.size>0){let oe=vp(j.width,j.height,x.format,x.type);for(let Oe of x.layerUpdates){let Ze=j.data.subarray(Oe*oe/j.data.BYTES_PER_ELEMENT,(Oe+1)*oe/j.data.BYTES_PER_ELEMENT);t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,Oe,j.width,j.height,1,ue,P,Ze)}x.clearLayerUpdates()}else t.texSubImage3D(n.TEXTURE_2D_ARRAY,0,0,0,0,j.width,j.height,j.depth,ue,P,j.data)}else t.texImage3D(n.TEXTURE_2D_ARRAY,0,Q,j.width,j.height,j.depth,0,ue,P,j.data);else if(x.isData3DTexture)ae?(he&&t.texStorage3D(n.TEXTURE_3D,je,Q,j.width,j.height,j.depth),Ne&&t.texSubImage3D(n.TEXTURE_3D,0,0,0,0,j.width,j.height,j.depth,ue,P,j.data)):t.texImage3D(n.TEXTURE_3D,0,Q,j.width,j.height,j.depth,0,ue,P,j.data);else if(x.isFramebufferTexture){if(he)if(ae)t.texStorage2D(n.TEXTURE_2D,je,Q,j.width,j.height);else{let oe=j.width,Oe=j.height;for(let Ze=0;Ze<je;Ze++)t.texImage2D(n.TEXTURE_2D,Ze,Q,oe,Oe,0,ue,P,null),oe>>=1,Oe>>=1}}else if(x.isHTMLTexture){if("texElementImage2D"in n){let oe=n.canvas;if(oe.hasAttribute("layoutsubtree")||oe.setAttribute("layoutsubtree","true"),j.parentNode!==oe){oe.appendChild(j),d.add(x),oe.onpaint=Oe=>{let Ze=Oe.changedElements;for(let ve of d)Ze.includes(ve.image)&&(ve.needsUpdate=!0)},oe.requestPaint();return}if(n.texElementImage2D.length===3)n.texElementImage2D(n.TEXTURE_2D,n.RGBA8,j);else{let Ze=n.RGBA,ve=n.RGBA,wt=n.UNSIGNED_BYTE;n.texElementImage2D(n.TEXTURE_2D,0,Ze,ve,wt,j)}n.texParameteri(n.TEXTURE_2D,n.TEXTURE_MIN_FILTER,n.LINEAR),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_S,n.CLAMP_TO_EDGE),n.texParameteri(n.TEXTURE_2D,n.TEXTURE_WRAP_T,n.CLAMP_TO_EDGE)}}else if(de.length>0){if(ae&&he){let oe=$e(de[0]);t.texStorage2D(n.TEXTURE_2D,je,Q,oe.width,oe.height)}for(let oe=0,Oe=de.length;oe<Oe;oe++)Z=de[oe],ae?Ne&&t.texSubImage2D(n.TEXTURE_2D,oe,0,0,ue,P,Z):t.texImage2D(n.TEXTURE_2D,oe,Q,ue,P,Z);x.generateMipmaps=!1}else if(ae){if(he){let oe=$e(j);t.texStorage2D(n.TEXTURE_2D,je,Q,oe.width,oe.height)}Ne&&t.texSubImage2D(n.TEXTURE_2D,0,0,0,ue,P,j)}else t.texImage2D(n.TEXTURE_2D,0,Q,ue,P,j);A(x)&&x.mipmapsAutoUpdate===!0&&S(se),pe.__version=ce.version,x.onUpdate&&x.onUpdate(x)}T.__version=x.version}function Fn(T,x,G){if(x.image.length!==6)return;let se=ht(T,x),ee=x.source;t.bindTexture(n.TEXTURE_CUBE_MAP,T.__webglTexture,n.TEXTURE0+G);let ce=i.get(ee);if(ee.version!==ce.__version||se===!0){t.activeTexture(n.TEXTURE0+G);let pe=nt.getPrimaries(nt.workingColorSpace),J=x.colorSpace===hr?null:nt.getPrimaries(x.colorSpace),j=x.colorSpace===hr||pe===J?n.NONE:n.BROWSER_DEFAULT_WEBGL;t.pixelStorei(n.UNPACK_FLIP_Y_WEBGL,x.flipY),t.pixelStorei(n.UNPACK_PREMULTIPLY_ALPHA_WEBGL,x.premultiplyAlpha),t.pixelStorei(n.UNPACK_ALIGNMENT,x.unpackAlignment),t.pixelStorei(n.UNPACK_COLORSPACE_CONVERSION_WEBGL,j);let ue=x.isCompressedTexture||x.image[0].isCompressedTexture,P=x.image[0]&&x.image[0].isDataTexture,Q=[];for(let ve=0;ve<6;ve++)!ue&&!P?Q[ve]=w(x.image[ve],!0,r.maxCubemapSize):Q[ve]=P?x.image[ve].image:x.image[ve],Q[ve]=ze(x,Q[ve]);let Z=Q[0],de=s.convert(x.format,x.colorSpace),ae=s.convert(x.type),he=C(x.internalFormat,de,ae,x.normalized,x.colorSpace),Ne=x.isVideoTexture!==!0,je=ce.__version===void 0||se===!0,oe=ee.dataReady,Oe=M(x,Z);ct(n.TEXTURE_CUBE_MAP,x);let Ze;if(x.isDepthTexture){if(he=_(x.format===cr,x.type),je)if(Ne)t.texStorage2D(n.TEXTURE_CUBE_MAP,1,he,Z.width,Z.height);else for(let ve=0;ve<6;ve++)t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,Z.width,Z.height,0,de,ae,null)}else if(ue){Ne&&je&&t.texStorage2D(n.TEXTURE_CUBE_MAP,Oe,he,Z.width,Z.height);for(let ve=0;ve<6;ve++){Ze=Q[ve].mipmaps;for(let wt=0;wt<Ze.length;wt++){let ln=Ze[wt];x.format!==Kn?de!==null?Ne?oe&&t.compressedTexSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt,0,0,ln.width,ln.height,de,ln.data):t.compressedTexImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt,he,ln.width,ln.height,0,ln.data):Ve("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Ne?oe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt,0,0,ln.width,ln.height,de,ae,ln.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt,he,ln.width,ln.height,0,de,ae,ln.data)}}}else{if(Ze=x.mipmaps,Ne&&je){Ze.length>0&&Oe++;let ve=$e(Q[0]);t.texStorage2D(n.TEXTURE_CUBE_MAP,Oe,he,ve.width,ve.height)}for(let ve=0;ve<6;ve++)if(P){Ne?oe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,0,0,Q[ve].width,Q[ve].height,de,ae,Q[ve].data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,Q[ve].width,Q[ve].height,0,de,ae,Q[ve].data);for(let wt=0;wt<Ze.length;wt++){let br=Ze[wt].image[ve].image;Ne?oe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt+1,0,0,br.width,br.height,de,ae,br.data):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt+1,he,br.width,br.height,0,de,ae,br.data)}}else{Ne?oe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,0,0,de,ae,Q[ve]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,0,he,de,ae,Q[ve]);for(let wt=0;wt<Ze.length;wt++){let ln=Ze[wt];Ne?oe&&t.texSubImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt+1,0,0,de,ae,ln.image[ve]):t.texImage2D(n.TEXTURE_CUBE_MAP_POSITIVE_X+ve,wt+1,he,de,ae,ln.image[ve])}}}A(x)&&x.mipmapsAutoUpdate===!0&&S(n.TEXTURE_CUBE_MAP),ce.__version=ee.version,x.onUpdate&&x.onUpdate(x)}T.__version=x.version}function kt(T,x,G,se,ee,ce){let pe=s.convert(G.format,G.colorSpace),J=s.convert(G.type),j=C(G.internalFormat,pe,J,G.normalized,G.colorSpace),ue=i.get(x),P=i.get(G);if(P.__renderTarget=x,!ue.__hasExternalTextures){let Q=Math.max(1,x.width>>ce),Z=Math.max(1,x.height>>ce);ee===n.TEXTURE_3D||ee===n.TEXTURE_2D_ARRAY?t.texImage3D(ee,ce,j,Q,Z,x.depth,0,pe,J,null):t.texImage2D(ee,ce,j,Q,Z,0,pe,J,null)}t.bindFramebuffer(n.FRAMEBUFFER,T),ye(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,se,ee,P.__webglTexture,0,Dt(x)):(ee===n.TEXTURE_2D||ee>=n.TEXTURE_CUBE_MAP_POSITIVE_X&&ee<=n.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&n.framebufferTexture2D(n.FRAMEBUFFER,se,ee,P.__webglTexture,ce),t.bindFramebuffer(n.FRAMEBUFFER,null)}function Ai(T,x,G){if(n.bindRenderbuffer(n.RENDERBUFFER,T),x.depthBuffer){let se=x.depthTexture,ee=se&&se.isDepthTexture?se.type:null,ce=_(x.stencilBuffer,ee),pe=x.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;ye(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Dt(x),ce,x.width,x.height):G?n.renderbufferStorageMultisample(n.RENDERBUFFER,Dt(x),ce,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,ce,x.width,x.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,pe,n.RENDERBUFFER,T)}else{let se=x.textures;for(let ee=0;ee<se.length;ee++){let ce=se[ee],pe=s.convert(ce.format,ce.colorSpace),J=s.convert(ce.type),j=C(ce.internalFormat,pe,J,ce.normalized,ce.colorSpace);ye(x)?a.renderbufferStorageMultisampleEXT(n.RENDERBUFFER,Dt(x),j,x.width,x.height):G?n.renderbufferStorageMultisample(n.RENDERBUFFER,Dt(x),j,x.width,x.height):n.renderbufferStorage(n.RENDERBUFFER,j,x.width,x.height)}}n.bindRenderbuffer(n.RENDERBUFFER,null)}function an(T,x,G){let se=x.isWebGLCubeRenderTarget===!0;if(t.bindFramebuffer(n.FRAMEBUFFER,T),!(x.depthTexture&&x.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let ee=i.get(x.depthTexture);ee.__renderTarget=x;let ce=se?x.depthTexture.image[0]:x.depthTexture.image;(!ee.__webglTexture||ce.width!==x.width||ce.height!==x.height)&&(ce.width=x.width,ce.height=x.height,x.depthTexture.needsUpdate=!0),se?ge(x.depthTexture,0):re(x.depthTexture,0);let pe=ee.__webglTexture,J=Dt(x),j=se?n.TEXTURE_CUBE_MAP_POSITIVE_X+G:n.TEXTURE_2D,ue=x.depthTexture.format===cr?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;if(x.depthTexture.format===ir)ye(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,j,pe,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,ue,j,pe,0);else if(x.depthTexture.format===cr)ye(x)?a.framebufferTexture2DMultisampleEXT(n.FRAMEBUFFER,ue,j,pe,0,J):n.framebufferTexture2D(n.FRAMEBUFFER,ue,j,pe,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function ei(T){let x=i.get(T),G=T.isWebGLCubeRenderTarget===!0;if(x.__boundDepthTexture!==T.depthTexture){let se=T.depthTexture;if(x.__depthDisposeCallback&&x.__depthDisposeCallback(),se){let ee=()=>{delete x.__boundDepthTexture,delete x.__depthDisposeCallback,se.removeEventListener("dispose",ee)};se.addEventListener("dispose",ee),x.__depthDisposeCallback=ee}x.__boundDepthTexture=se}if(T.depthTexture&&!x.__autoAllocateDepthBuffer)if(G)for(let se=0;se<6;se++)an(x.__webglFramebuffer[se],T,se);else T.texture.mipmaps.length>0?an(x.__webglFramebuffer[0],T,0):an(x.__webglFramebuffer,T,0);else if(G){x.__webglDepthbuffer=[];for(let se=0;se<6;se++)if(t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[se]),x.__webglDepthbuffer[se]===void 0)x.__webglDepthbuffer[se]=n.createRenderbuffer(),Ai(x.__webglDepthbuffer[se],T,!1);else{let ee=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=x.__webglDepthbuffer[se];n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ce)}}else if(T.texture.mipmaps.length>0?t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer[0]):t.bindFramebuffer(n.FRAMEBUFFER,x.__webglFramebuffer),x.__webglDepthbuffer===void 0)x.__webglDepthbuffer=n.createRenderbuffer(),Ai(x.__webglDepthbuffer,T,!1);else{let ee=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,ce=x.__webglDepthbuffer;n.bindRenderbuffer(n.RENDERBUFFER,ce),n.framebufferRenderbuffer(n.FRAMEBUFFER,ee,n.RENDERBUFFER,ce)}t.bindFramebuffer(n.FRAMEBUFFER,null)}function ti(T,x,G){let se=i.get(T);x!==void 0&&kt(se.__webglFramebuffer,T,T.texture,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,0),G!==void 0&&ei(T)}function ni(T){let x=T.texture,G=i.get(T),se=i.get(x);T.addEventListener("dispose",O),F(T);let ee=T.textures,ce=T.isWebGLCubeRenderTarget===!0,pe=ee.length>1;if(pe||(se.__webglTexture===void 0&&(se.__webglTexture=n.createTexture()),se.__version=x.version,o.memory.textures++),ce){G.__webglFramebuffer=[];for(let J=0;J<6;J++)if(x.mipmaps.length>0){G.__webglFramebuffer[J]=[];for(let j=0;j<x.mipmaps.length;j++)G.__webglFramebuffer[J][j]=n.createFramebuffer()}else G.__webglFramebuffer[J]=n.createFramebuffer()}else{if(x.mipmaps.length>0){G.__webglFramebuffer=[];for(let J=0;J<x.mipmaps.length;J++)G.__webglFramebuffer[J]=n.createFramebuffer()}else G.__webglFramebuffer=n.createFramebuffer();if(pe)for(let J=0,j=ee.length;J<j;J++){let ue=i.get(ee[J]);ue.__webglTexture===void 0&&(ue.__webglTexture=n.createTexture(),o.memory.textures++)}if(T.samples>0&&ye(T)===!1){G.__webglMultisampledFramebuffer=n.createFramebuffer(),G.__webglColorRenderbuffer=[],t.bindFramebuffer(n.FRAMEBUFFER,G.__webglMultisampledFramebuffer);for(let J=0;J<ee.length;J++){let j=ee[J];G.__webglColorRenderbuffer[J]=n.createRenderbuffer(),n.bindRenderbuffer(n.RENDERBUFFER,G.__webglColorRenderbuffer[J]);let ue=s.convert(j.format,j.colorSpace),P=s.convert(j.type),Q=C(j.internalFormat,ue,P,j.normalized,j.colorSpace,T.isXRRenderTarget===!0),Z=Dt(T);n.renderbufferStorageMultisample(n.RENDERBUFFER,Z,Q,T.width,T.height),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+J,n.RENDERBUFFER,G.__webglColorRenderbuffer[J])}n.bindRenderbuffer(n.RENDERBUFFER,null),T.depthBuffer&&(G.__webglDepthRenderbuffer=n.createRenderbuffer(),Ai(G.__webglDepthRenderbuffer,T,!0)),t.bindFramebuffer(n.FRAMEBUFFER,null)}}if(ce){t.bindTexture(n.TEXTURE_CUBE_MAP,se.__webglTexture),ct(n.TEXTURE_CUBE_MAP,x);for(let J=0;J<6;J++)if(x.mipmaps.length>0)for(let j=0;j<x.mipmaps.length;j++)kt(G.__webglFramebuffer[J][j],T,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,j);else kt(G.__webglFramebuffer[J],T,x,n.COLOR_ATTACHMENT0,n.TEXTURE_CUBE_MAP_POSITIVE_X+J,0);A(x)?S(n.TEXTURE_CUBE_MAP):x.mipmaps.length>0&&n.texParameteri(n.TEXTURE_CUBE_MAP,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}else if(pe){for(let J=0,j=ee.length;J<j;J++){let ue=ee[J],P=i.get(ue),Q=n.TEXTURE_2D;(T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(Q=T.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(Q,P.__webglTexture),ct(Q,ue),kt(G.__webglFramebuffer,T,ue,n.COLOR_ATTACHMENT0+J,Q,0),A(ue)&&S(Q)}t.unbindTexture()}else{let J=n.TEXTURE_2D;if((T.isWebGL3DRenderTarget||T.isWebGLArrayRenderTarget)&&(J=T.isWebGL3DRenderTarget?n.TEXTURE_3D:n.TEXTURE_2D_ARRAY),t.bindTexture(J,se.__webglTexture),ct(J,x),x.mipmaps.length>0)for(let j=0;j<x.mipmaps.length;j++)kt(G.__webglFramebuffer[j],T,x,n.COLOR_ATTACHMENT0,J,j);else kt(G.__webglFramebuffer,T,x,n.COLOR_ATTACHMENT0,J,0);A(x)?S(J):x.mipmaps.length>0&&n.texParameteri(J,n.TEXTURE_MAX_LEVEL,x.mipmaps.length-1),t.unbindTexture()}T.depthBuffer&&ei(T)}function U(T){let x=T.textures;for(let G=0,se=x.length;G<se;G++){let ee=x[G];if(A(ee)&&ee.mipmapsAutoUpdate===!0){let ce=R(T),pe=i.get(ee).__webglTexture;t.bindTexture(ce,pe),S(ce),t.unbindTexture()}}}let ii=[];function Lt(T){if(T.samples>0){if(ye(T)===!1){let x=T.textures,G=T.width,se=T.height,ee=n.COLOR_BUFFER_BIT,ce=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT,pe=i.get(T),J=x.length>1;if(J)for(let ue=0;ue<x.length;ue++)t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,null),t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,null,0);t.bindFramebuffer(n.READ_FRAMEBUFFER,pe.__webglMultisampledFramebuffer),T.texture.mipmaps.length>0?t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglFramebuffer[0]):t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglFramebuffer);for(let ue=0;ue<x.length;ue++){if(T.resolveDepthBuffer&&(T.depthBuffer&&(ee|=n.DEPTH_BUFFER_BIT),T.stencilBuffer&&T.resolveStencilBuffer&&(ee|=n.STENCIL_BUFFER_BIT)),J){n.framebufferRenderbuffer(n.READ_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.RENDERBUFFER,pe.__webglColorRenderbuffer[ue]);let P=i.get(x[ue]).__webglTexture;n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0,n.TEXTURE_2D,P,0)}n.blitFramebuffer(0,0,G,se,0,0,G,se,ee,n.NEAREST),l===!0&&(ii.length=0,ii.push(n.COLOR_ATTACHMENT0+ue),T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&ii.push(ce),n.invalidateFramebuffer(n.READ_FRAMEBUFFER,ii))}if(t.bindFramebuffer(n.READ_FRAMEBUFFER,null),t.bindFramebuffer(n.DRAW_FRAMEBUFFER,null),J)for(let ue=0;ue<x.length;ue++){t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglMultisampledFramebuffer),n.framebufferRenderbuffer(n.FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.RENDERBUFFER,pe.__webglColorRenderbuffer[ue]);let P=i.get(x[ue]).__webglTexture;t.bindFramebuffer(n.FRAMEBUFFER,pe.__webglFramebuffer),n.framebufferTexture2D(n.DRAW_FRAMEBUFFER,n.COLOR_ATTACHMENT0+ue,n.TEXTURE_2D,P,0)}t.bindFramebuffer(n.DRAW_FRAMEBUFFER,pe.__webglMultisampledFramebuffer)}else if(T.depthBuffer&&T.storeMultisampledDepthBuffer===!1&&l){let x=T.stencilBuffer?n.DEPTH_STENCIL_ATTACHMENT:n.DEPTH_ATTACHMENT;n.invalidateFramebuffer(n.DRAW_FRAMEBUFFER,[x])}}}function Dt(T){return Math.min(r.maxSamples,T.samples)}function ye(T){let x=i.get(T);return T.samples>0&&e.has("WEBGL_multisampled_render_to_texture")===!0&&x.__useRenderToTexture!==!1}function Zt(T){let x=o.render.frame;h.get(T)!==x&&(h.set(T,x),T.update())}function ze(T,x){let G=T.colorSpace,se=T.format,ee=T.type;return T.isCompressedTexture===!0||T.isVideoTexture===!0||G!==gs&&G!==hr&&(nt.getTransfer(G)===bt?(se!==Kn||ee!==Ln)&&Ve("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):qe("WebGLTextures: Unsupported texture color space:",G)),x}function $e(T){return typeof HTMLImageElement<"u"&&T instanceof HTMLImageElement?(c.width=T.naturalWidth||T.width,c.height=T.naturalHeight||T.height):typeof VideoFrame<"u"&&T instanceof VideoFrame?(c.width=T.displayWidth,c.height=T.displayHeight):(c.width=T.width,c.height=T.height),c}this.allocateTextureUnit=Le,this.resetTextureUnits=te,this.getTextureUnits=ne,this.setTextureUnits=Se,this.setTexture2D=re,this.setTexture2DArray=xe,this.setTexture3D=De,this.setTextureCube=ge,this.rebindTextures=ti,this.setupRenderTarget=ni,this.updateRenderTargetMipmap=U,this.updateMultisampleRenderTarget=Lt,this.setupDepthRenderbuffer=ei,this.setupFrameBufferTexture=kt,this.useMultisampledRTT=ye,this.dispose=q}function IE(n,e){function t(i,r=hr){let s,o=nt.getTransfer(r);if(i===Ln)return n.UNSIGNED_BYTE;if(i===hh)return n.UNSIGNED_SHORT_4_4_4_4;if(i===uh)return n.UNSIGNED_SHORT_5_5_5_1;if(i===ip)return n.UNSIGNED_INT_5_9_9_9_REV;if(i===rp)return n.UNSIGNED_INT_10F_11F_11F_REV;if(i===tp)return n.BYTE;if(i===np)return n.SHORT;if(i===So)return n.UNSIGNED_SHORT;if(i===ch)return n.INT;if(i===Dn)return n.UNSIGNED_INT;if(i===Yn)return n.FLOAT;if(i===bi)return n.HALF_FLOAT;if(i===sp)return n.ALPHA;if(i===op)return n.RGB;if(i===Kn)return n.RGBA;if(i===ir)return n.DEPTH_COMPONENT;if(i===cr)return n.DEPTH_STENCIL;if(i===Ha)return n.RED;if(i===Mo)return n.RED_INTEGER;if(i===Wr)return n.RG;if(i===Ao)return n.RG_INTEGER;if(i===Xr)return n.RGBA_INTEGER;if(i===Wa||i===Xa||i===qa||i===$a)if(o===bt)if(s=e.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===Wa)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Xa)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===qa)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===$a)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=e.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===Wa)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Xa)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===qa)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===$a)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===dh||i===fh||i===ph||i===mh)if(s=e.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===dh)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===fh)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===ph)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===mh)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===gh||i===yh||i===vh||i===_h||i===xh||i===Ya||i===bh)if(s=e.get("WEBGL_compressed_texture_etc"),s!==null){if(i===gh||i===yh)return o===bt?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===vh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===_h)return s.COMPRESSED_R11_EAC;if(i===xh)return s.COMPRESSED_SIGNED_R11_EAC;if(i===Ya)return s.COMPRESSED_RG11_EAC;if(i===bh)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===wh||i===Sh||i===Mh||i===Ah||i===Th||i===Eh||i===Ch||i===Rh||i===Ph||i===Ih||i===Lh||i===Dh||i===Nh||i===Fh)if(s=e.get("WEBGL_compressed_texture_astc"),s!==null){if(i===wh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===Sh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===Mh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===Ah)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===Th)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===Eh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===Ch)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===Rh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===Ph)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===Ih)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===Lh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===Dh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Nh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Fh)return o===bt?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===kh||i===Uh||i===Oh)if(s=e.get("EXT_texture_compression_bptc"),s!==null){if(i===kh)return o===bt?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Uh)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Oh)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Bh||i===zh||i===Ka||i===Vh)if(s=e.get("EXT_texture_compression_rgtc"),s!==null){if(i===Bh)return s.COMPRESSED_RED_RGTC1_EXT;if(i===zh)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Ka)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Vh)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===bs?n.UNSIGNED_INT_24_8:n[i]!==void 0?n[i]:null}return{convert:t}}var LE=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,DE=`
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

}`,Ep=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(e,t){if(this.texture===null){let i=new Ua(e.texture);(e.depthNear!==t.depthNear||e.depthFar!==t.depthFar)&&(this.depthNear=e.depthNear,this.depthFar=e.depthFar),this.texture=i}}getMesh(e){if(this.texture!==null&&this.mesh===null){let t=e.cameras[0].viewport,i=new Ii({vertexShader:LE,fragmentShader:DE,uniforms:{depthColor:{value:this.texture},depthWidth:{value:t.z},depthHeight:{value:t.w}}});this.mesh=new Nt(new Xn(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Cp=class extends _i{constructor(e,t){super();let i=this,r=null,s=1,o=null,a="local-floor",l=1,c=null,h=null,d=null,f=null,u=null,g=null,v=typeof XRWebGLBinding<"u",p=new Ep,m={},w=t.getContextAttributes(),A=null,S=null,R=[],C=[],_=new Fe,M=null,F=null,I=new un;I.viewport=new Bt;let N=new un;N.viewport=new Bt;let O=[I,N],X=new sh,L=null,q=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(K){let re=R[K];return re===void 0&&(re=new mo,R[K]=re),re.getTargetRaySpace()},this.getControllerGrip=function(K){let re=R[K];return re===void 0&&(re=new mo,R[K]=re),re.getGripSpace()},this.getHand=function(K){let re=R[K];return re===void 0&&(re=new mo,R[K]=re),re.getHandSpace()};function Y(K){let re=C.indexOf(K.inputSource);if(re===-1)return;let xe=R[re];xe!==void 0&&(xe.update(K.inputSource,K.frame,c||o),xe.dispatchEvent({type:K.type,data:K.inputSource}))}function V(){r.removeEventListener("select",Y),r.removeEventListener("selectstart",Y),r.removeEventListener("selectend",Y),r.removeEventListener("squeeze",Y),r.removeEventListener("squeezestart",Y),r.removeEventListener("squeezeend",Y),r.removeEventListener("end",V),r.removeEventListener("inputsourceschange",ie);for(let K=0;K<R.length;K++){let re=C[K];re!==null&&(C[K]=null,R[K].disconnect(re))}L=null,q=null,p.reset();for(let K in m)delete m[K];if(e.setRenderTarget(A),u=null,f=null,d=null,r=null,S=null,Le.stop(),i.isPresenting=!1,e.setPixelRatio(M),e.setSize(_.width,_.height,!1),F!==null){let K=F.camera;K.fov=F.fov,K.zoom=F.zoom,K.updateProjectionMatrix(),F=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(K){s=K,i.isPresenting===!0&&Ve("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(K){a=K,i.isPresenting===!0&&Ve("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function(K){c=K},this.getBaseLayer=function(){return f!==null?f:u},this.getBinding=function(){return d===null&&v&&(d=new XRWebGLBinding(r,t)),d},this.getFrame=function(){return g},this.getSession=function(){return r},this.setSession=async function(K){if(r=K,r!==null){if(A=e.getRenderTarget(),r.addEventListener("select",Y),r.addEventListener("selectstart",Y),r.addEventListener("selectend",Y),r.addEventListener("squeeze",Y),r.addEventListener("squeezestart",Y),r.addEventListener("squeezeend",Y),r.addEventListener("end",V),r.addEventListener("inputsourceschange",ie),w.xrCompatible!==!0&&await t.makeXRCompatible(),M=e.getPixelRatio(),e.getSize(_),v&&"createProjectionLayer"in XRWebGLBinding.prototype){let xe=null,De=null,ge=null;w.depth&&(ge=w.stencil?t.DEPTH24_STENCIL8:t.DEPTH_COMPONENT24,xe=w.stencil?cr:ir,De=w.stencil?bs:Dn);let He={colorFormat:t.RGBA8,depthFormat:ge,scaleFactor:s};d=this.getBinding(),f=d.createProjectionLayer(He),r.updateRenderState({layers:[f]}),e.setPixelRatio(1),e.setSize(f.textureWidth,f.textureHeight,!1),S=new yn(f.textureWidth,f.textureHeight,{format:Kn,type:Ln,depthTexture:new or(f.textureWidth,f.textureHeight,De,void 0,void 0,void 0,void 0,void 0,void 0,xe),stencilBuffer:w.stencil,colorSpace:e.outputColorSpace,samples:w.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let xe={antialias:w.antialias,alpha:!0,depth:w.depth,stencil:w.stencil,framebufferScaleFactor:s};u=new XRWebGLLayer(r,t,xe),r.updateRenderState({baseLayer:u}),e.setPixelRatio(1),e.setSize(u.framebufferWidth,u.framebufferHeight,!1),S=new yn(u.framebufferWidth,u.framebufferHeight,{format:Kn,type:Ln,colorSpace:e.outputColorSpace,stencilBuffer:w.stencil,resolveDepthBuffer:u.ignoreDepthValues===!1,resolveStencilBuffer:u.ignoreDepthValues===!1,storeMultisampledDepthBuffer:u.ignoreDepthValues===!1,storeMultisampledStencilBuffer:u.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await r.requestReferenceSpace(a),Le.setContext(r),Le.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function ie(K){for(let re=0;re<K.removed.length;re++){let xe=K.removed[re],De=C.indexOf(xe);De>=0&&(C[De]=null,R[De].disconnect(xe))}for(let re=0;re<K.added.length;re++){let xe=K.added[re],De=C.indexOf(xe);if(De===-1){for(let He=0;He<R.length;He++)if(He>=C.length){C.push(xe),De=He;break}else if(C[He]===null){C[He]=xe,De=He;break}if(De===-1)break}let ge=R[De];ge&&ge.connect(xe)}}function W(K,re){re===null?K.matrixWorld.copy(K.matrix):K.matrixWorld.multiplyMatrices(re.matrixWorld,K.matrix),K.matrixWorldInverse.copy(K.matrixWorld).invert()}this.updateCamera=function(K){if(r===null)return;let re=K.near,xe=K.far;p.texture!==null&&(p.depthNear>0&&(re=p.depthNear),p.depthFar>0&&(xe=p.depthFar)),X.near=N.near=I.near=re,X.far=N.far=I.far=xe,(L!==X.near||q!==X.far)&&(r.updateRenderState({depthNear:X.near,depthFar:X.far}),L=X.near,q=X.far),X.layers.mask=K.layers.mask|6,I.layers.mask=X.layers.mask&-5,N.layers.mask=X.layers.mask&-3;let De=K.parent,ge=X.cameras;W(X,De);for(let He=0;He<ge.length;He++)W(ge[He],De);X.projectionMatrix.copy(I.projectionMatrix),X.projectionMatrixInverse.copy(I.projectionMatrixInverse),F===null&&K.isPerspectiveCamera&&(F={camera:K,fov:K.fov,zoom:K.zoom}),te(K,X,De)};function te(K,re,xe){xe===null?K.matrix.copy(re.matrixWorld):(K.matrix.copy(xe.matrixWorld),K.matrix.invert(),K.matrix.multiply(re.matrixWorld)),K.matrix.decompose(K.position,K.quaternion,K.scale),K.updateMatrixWorld(!0),K.projectionMatrix.copy(re.projectionMatrix),K.projectionMatrixInverse.copy(re.projectionMatrixInverse),K.isPerspectiveCamera&&(K.fov=fo*2*Math.atan(1/K.projectionMatrix.elements[5]),K.zoom=1)}this.getCamera=function(){return X},this.getFoveation=function(){if(!(f===null&&u===null))return l},this.setFoveation=function(K){l=K,f!==null&&(f.fixedFoveation=K),u!==null&&u.fixedFoveation!==void 0&&(u.fixedFoveation=K)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(X)},this.getCameraTexture=function(K){return m[K]};let ne=null;function Se(K,re){if(h=re.getViewerPose(c||o),g=re,h!==null){let xe=h.views;u!==null&&(e.setRenderTargetFramebuffer(S,u.framebuffer),e.setRenderTarget(S));let De=!1;xe.length!==X.cameras.length&&(X.cameras.length=0,De=!0);for(let ke=0;ke<xe.length;ke++){let ct=xe[ke],ht=null;if(u!==null)ht=u.getViewport(ct);else{let pn=d.getViewSubImage(f,ct);ht=pn.viewport,ke===0&&(e.setRenderTargetTextures(S,pn.colorTexture,pn.depthStencilTexture),e.setRenderTarget(S))}let Je=O[ke];Je===void 0&&(Je=new un,Je.layers.enable(ke),Je.viewport=new Bt,O[ke]=Je),Je.matrix.fromArray(ct.transform.matrix),Je.matrix.decompose(Je.position,Je.quaternion,Je.scale),Je.projectionMatrix.fromArray(ct.projectionMatrix),Je.projectionMatrixInverse.copy(Je.projectionMatrix).invert(),Je.viewport.set(ht.x,ht.y,ht.width,ht.height),ke===0&&(X.matrix.copy(Je.matrix),X.matrix.decompose(X.position,X.quaternion,X.scale)),De===!0&&X.cameras.push(Je)}let ge=r.enabledFeatures;if(ge&&ge.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&v){d=i.getBinding();let ke=d.getDepthInformation(xe[0]);ke&&ke.isValid&&ke.texture&&p.init(ke,r.renderState)}if(ge&&ge.includes("camera-access")&&v){e.state.unbindTexture(),d=i.getBinding();for(let ke=0;ke<xe.length;ke++){let ct=xe[ke].camera;if(ct){let ht=m[ct];ht||(ht=new Ua,m[ct]=ht);let Je=d.getCameraImage(ct);ht.sourceTexture=Je}}}}for(let xe=0;xe<R.length;xe++){let De=C[xe],ge=R[xe];De!==null&&ge!==void 0&&ge.update(De,re,c||o)}ne&&ne(K,re),re.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:re}),g=null}let Le=new Ov;Le.setAnimationLoop(Se),this.setAnimationLoop=function(K){ne=K},this.dispose=function(){}}},NE=new zt,Yv=new We;Yv.set(-1,0,0,0,1,0,0,0,1);function FE(n,e){function t(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function i(p,m){m.color.getRGB(p.fogColor.value,mp(n)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function r(p,m,w,A,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?s(p,m):m.isMeshLambertMaterial?(s(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(s(p,m),d(p,m)):m.isMeshPhongMaterial?(s(p,m),h(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(s(p,m),f(p,m),m.isMeshPhysicalMaterial&&u(p,m,S)):m.isMeshMatcapMaterial?(s(p,m),g(p,m)):m.isMeshDepthMaterial?s(p,m):m.isMeshDistanceMaterial?(s(p,m),v(p,m)):m.isMeshNormalMaterial?s(p,m):m.isLineBasicMaterial?(o(p,m),m.isLineDashedMaterial&&a(p,m)):m.isPointsMaterial?l(p,m,w,A):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function s(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,t(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===In&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,t(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===In&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,t(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,t(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,t(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let w=e.get(m),A=w.envMap,S=w.envMapRotation;A&&(p.envMap.value=A,p.envMapRotation.value.setFromMatrix4(NE.makeRotationFromEuler(S)).transpose(),A.isCubeTexture&&A.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(Yv),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,t(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,t(m.aoMap,p.aoMapTransform))}function o(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform))}function a(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,w,A){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*w,p.scale.value=A*.5,m.map&&(p.map.value=m.map,t(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,t(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,t(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function h(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function d(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function f(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,t(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,t(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function u(p,m,w){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,t(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,t(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,t(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,t(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,t(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,t(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===In&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,t(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,t(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=w.texture,p.transmissionSamplerSize.value.set(w.width,w.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,t(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,t(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,t(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,t(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,t(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function v(p,m){let w=e.get(m).light;p.referencePosition.value.setFromMatrixPosition(w.matrixWorld),p.nearDistance.value=w.shadow.camera.near,p.farDistance.value=w.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function kE(n,e,t,i){let r={},s={};function o(w,A){let S=A.program;i.uniformBlockBinding(w,S,r[w.id])}function a(w,A){let S=r[w.id];S===void 0&&(g(w),S=l(w),r[w.id]=S,w.addEventListener("dispose",p));let R=A.program;i.updateUBOMapping(w,R);let C=e.render.frame;s[w.id]!==C&&(c(w),s[w.id]=C)}function l(w){let A=n.createBuffer(),S=w.__size,R=w.usage;return n.bindBuffer(n.UNIFORM_BUFFER,A),n.bufferData(n.UNIFORM_BUFFER,S,R),n.bindBuffer(n.UNIFORM_BUFFER,null),A}function c(w){let A=r[w.id],S=w.uniforms,R=w.__cache;n.bindBuffer(n.UNIFORM_BUFFER,A);for(let C=0,_=S.length;C<_;C++){let M=S[C];if(Array.isArray(M))for(let F=0,I=M.length;F<I;F++)h(M[F],C,F,R);else h(M,C,0,R)}n.bindBuffer(n.UNIFORM_BUFFER,null)}function h(w,A,S,R){if(f(w,A,S,R)===!0){let C=w.__offset,_=w.value;if(Array.isArray(_)){let M=0;for(let F=0;F<_.length;F++){let I=_[F],N=v(I,!0);d(I,w.__data,M),M+=N.storage/Float32Array.BYTES_PER_ELEMENT}}else d(_,w.__data,0);n.bufferSubData(n.UNIFORM_BUFFER,C,w.__data)}}function d(w,A,S){typeof w=="number"||typeof w=="boolean"?A[S]=w:w.isMatrix3?(A[S]=w.elements[0],A[S+1]=w.elements[1],A[S+2]=w.elements[2],A[S+3]=0,A[S+4]=w.elements[3],A[S+5]=w.elements[4],A[S+6]=w.elements[5],A[S+7]=0,A[S+8]=w.elements[6],A[S+9]=w.elements[7],A[S+10]=w.elements[8],A[S+11]=0):ArrayBuffer.isView(w)?A.set(w.subarray(0,A.length-S),S):w.toArray(A,S)}function f(w,A,S,R){let C=w.value,_=A+"_"+S;if(Array.isArray(C)){R[_]===void 0&&(R[_]=[]);let M=R[_],F=!1;for(let I=0;I<C.length;I++)u(C[I],M,I)===!0&&(F=!0);return F}return u(C,R,_)}function u(w,A,S){if(A[S]===void 0)return typeof w=="number"||typeof w=="boolean"?A[S]=w:ArrayBuffer.isView(w)?A[S]=w.slice():A[S]=w.clone(),!0;{let R=A[S];if(typeof w=="number"||typeof w=="boolean"){if(R!==w)return A[S]=w,!0}else{if(ArrayBuffer.isView(w))return!0;if(R.equals(w)===!1)return R.copy(w),!0}}return!1}function g(w){let A=w.uniforms,S=0,R=16;for(let _=0,M=A.length;_<M;_++){let F=Array.isArray(A[_])?A[_]:[A[_]];for(let I=0,N=F.length;I<N;I++){let O=F[I],X=Array.isArray(O.value)?O.value:[O.value],L=Array.isArray(A[_])||Array.isArray(O.value),q=S;for(let V=0,ie=X.length;V<ie;V++){let W=X[V],te=v(W,L),ne=S%R,Se=ne%te.boundary,Le=ne+Se;S+=Se,Le!==0&&R-Le<te.storage&&(S+=R-Le),V===0&&(q=S),S+=te.storage}let Y=O.type==="int"?Int32Array:O.type==="uint"?Uint32Array:Float32Array;O.__data=new Y((S-q)/Float32Array.BYTES_PER_ELEMENT),O.__offset=q}}let C=S%R;return C>0&&(S+=R-C),w.__size=S,w.__cache={},this}function v(w,A){let S={boundary:0,storage:0};return typeof w=="number"||typeof w=="boolean"?(S.boundary=4,S.storage=4):w.isVector2?(S.boundary=8,S.storage=8):w.isVector3||w.isColor?(S.boundary=16,S.storage=12):w.isVector4?(S.boundary=16,S.storage=16):w.isMatrix3?(S.boundary=16,S.storage=48):w.isMatrix4?(S.boundary=16,S.storage=64):w.isTexture?Ve("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(w)?(S.boundary=16,S.storage=w.byteLength):Ve("WebGLRenderer: Unsupported uniform value type.",w),A===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function p(w){let A=w.target;A.removeEventListener("dispose",p),n.deleteBuffer(r[A.id]),delete r[A.id],delete s[A.id]}function m(){for(let w in r)n.deleteBuffer(r[w]);r={},s={}}return{bind:o,update:a,dispose:m}}var UE=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Di=null;function OE(){return Di===null&&(Di=new sr(UE,16,16,Wr,bi),Di.name="DFG_LUT",Di.minFilter=gn,Di.magFilter=gn,Di.wrapS=Ri,Di.wrapT=Ri,Di.generateMipmaps=!1,Di.needsUpdate=!0),Di}var Xh=class{constructor(e={}){let{canvas:t=av(),context:i=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:d=!1,reversedDepthBuffer:f=!1,outputBufferType:u=Ln}=e;this.isWebGLRenderer=!0;let g;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=i.getContextAttributes().alpha}else g=o;let v=u,p=new Set([Xr,Ao,Mo]),m=new Set([Ln,Dn,So,bs,hh,uh]),w=new Uint32Array(4),A=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},R=null,C=null,_=[],M=[],F=null;this.domElement=t,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Li,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let I=this,N=!1,O=null,X=null,L=null,q=null;this._outputColorSpace=Hn;let Y=0,V=0,ie=null,W=-1,te=null,ne=new Bt,Se=new Bt,Le=null,K=new mt(0),re=0,xe=t.width,De=t.height,ge=1,He=null,Et=null,ke=new Bt(0,0,xe,De),ct=new Bt(0,0,xe,De),ht=!1,Je=new vs,pn=new qc,Kt=!1,Fn=!1,kt=new zt,Ai=new B,an=new Bt,ei={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},ti=!1;function ni(){return ie===null?ge:1}let U=i;function ii(b,D){return t.getContext(b,D)}let Lt,Dt,ye,Zt,ze,$e,T,x,G,se,ee,ce,pe,J,j,ue,P,Q,Z,de,ae,he,Ne;try{let b={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:d};if("setAttribute"in t&&t.setAttribute("data-engine",`three.js r${"187"}`),t.addEventListener("webglcontextlost",Oe,!1),t.addEventListener("webglcontextrestored",Ze,!1),t.addEventListener("webglcontextcreationerror",ve,!1),U===null){let D="webgl2";if(U=ii(D,b),U===null)throw ii(D)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}je()}catch(b){throw t.removeEventListener("webglcontextlost",Oe,!1),t.removeEventListener("webglcontextrestored",Ze,!1),t.removeEventListener("webglcontextcreationerror",ve,!1),qe("WebGLRenderer: "+b.message),b}function je(){Lt=new KA(U),Lt.init(),ae=new IE(U,Lt),Dt=new OA(U,Lt,e,ae),ye=new RE(U,Lt),Dt.reversedDepthBuffer&&f&&ye.buffers.depth.setReversed(!0),X=U.createFramebuffer(),L=U.createFramebuffer(),q=U.createFramebuffer(),Zt=new jA(U),ze=new mE,$e=new PE(U,Lt,ye,ze,Dt,ae,Zt),T=new YA(I),x=new eM(U),he=new kA(U,x),G=new ZA(U,x,Zt,he),se=new eT(U,G,x,he,Zt),Q=new QA(U,Dt,$e),j=new BA(ze),ee=new pE(I,T,Lt,Dt,he,j),ce=new FE(I,ze),pe=new yE,J=new SE(Lt),P=new FA(I,T,ye,se,g,l),ue=new CE(I,se,Dt),Ne=new kE(U,Zt,Dt,ye),Z=new UA(U,Lt,Zt),de=new JA(U,Lt,Zt),Zt.programs=ee.programs,I.capabilities=Dt,I.extensions=Lt,I.properties=ze,I.renderLists=pe,I.shadowMap=ue,I.state=ye,I.info=Zt}v!==Ln&&(F=new nT(v,t.width,t.height,a,r,s));let oe=new Cp(I,U);this.xr=oe,this.getContext=function(){return U},this.getContextAttributes=function(){return U.getContextAttributes()},this.forceContextLoss=function(){let b=Lt.get("WEBGL_lose_context");b&&b.loseContext()},this.forceContextRestore=function(){let b=Lt.get("WEBGL_lose_context");b&&b.restoreContext()},this.getPixelRatio=function(){return ge},this.setPixelRatio=function(b){b!==void 0&&(ge=b,this.setSize(xe,De,!1))},this.getSize=function(b){return b.set(xe,De)},this.setSize=function(b,D,$=!0){if(oe.isPresenting){Ve("WebGLRenderer: Can't change size while VR device is presenting.");return}xe=b,De=D,t.width=Math.floor(b*ge),t.height=Math.floor(D*ge),$===!0&&(t.style.width=b+"px",t.style.height=D+"px"),F!==null&&F.setSize(t.width,t.height),this.setViewport(0,0,b,D)},this.getDrawingBufferSize=function(b){return b.set(xe*ge,De*ge).floor()},this.setDrawingBufferSize=function(b,D,$){xe=b,De=D,ge=$,t.width=Math.floor(b*$),t.height=Math.floor(D*$),this.setViewport(0,0,b,D)},this.setEffects=function(b){if(v===Ln){qe("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(b){for(let D=0;D<b.length;D++)if(b[D].isOutputPass===!0){Ve("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}F.setEffects(b||[])},this.getCurrentViewport=function(b){return b.copy(ne)},this.getViewport=function(b){return b.copy(ke)},this.setViewport=function(b,D,$,z){b.isVector4?ke.set(b.x,b.y,b.z,b.w):ke.set(b,D,$,z),ye.viewport(ne.copy(ke).multiplyScalar(ni()).round())},this.getScissor=function(b){return b.copy(ct)},this.setScissor=function(b,D,$,z){b.isVector4?ct.set(b.x,b.y,b.z,b.w):ct.set(b,D,$,z),ye.scissor(Se.copy(ct).multiplyScalar(ni()).round())},this.getScissorTest=function(){return ht},this.setScissorTest=function(b){ye.setScissorTest(ht=b)},this.setOpaqueSort=function(b){He=b},this.setTransparentSort=function(b){Et=b},this.getClearColor=function(b){return b.copy(P.getClearColor())},this.setClearColor=function(){P.setClearColor(...arguments)},this.getClearAlpha=function(){return P.getClearAlpha()},this.setClearAlpha=function(){P.setClearAlpha(...arguments)},this.clear=function(b=!0,D=!0,$=!0){let z=0;if(b){let H=!1;if(ie!==null){let me=ie.texture.format;H=p.has(me)}if(H){let me=ie.texture.type,Ae=m.has(me),fe=P.getClearColor(),be=P.getClearAlpha(),Ie=fe.r,Ye=fe.g,st=fe.b;Ae?(w[0]=Ie,w[1]=Ye,w[2]=st,w[3]=be,U.clearBufferuiv(U.COLOR,0,w)):(A[0]=Ie,A[1]=Ye,A[2]=st,A[3]=be,U.clearBufferiv(U.COLOR,0,A))}else z|=U.COLOR_BUFFER_BIT}D&&(z|=U.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),$&&(z|=U.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),z!==0&&U.clear(z)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(b){b.setRenderer(this),O=b},this.dispose=function(){t.removeEventListener("webglcontextlost",Oe,!1),t.removeEventListener("webglcontextrestored",Ze,!1),t.removeEventListener("webglcontextcreationerror",ve,!1),P.dispose(),pe.dispose(),J.dispose(),$e.dispose(),ze.dispose(),T.dispose(),se.dispose(),G.dispose(),he.dispose(),Ne.dispose(),ee.dispose(),oe.dispose(),oe.removeEventListener("sessionstart",Sg),oe.removeEventListener("sessionend",Mg),ns.stop()};function Oe(b){b.preventDefault(),up("WebGLRenderer: Context Lost."),N=!0}function Ze(){up("WebGLRenderer: Context Restored."),N=!1;let b=Zt.autoReset,D=ue.enabled,$=ue.autoUpdate,z=ue.needsUpdate,H=ue.type;je(),Zt.autoReset=b,ue.enabled=D,ue.autoUpdate=$,ue.needsUpdate=z,ue.type=H}function ve(b){qe("WebGLRenderer: A WebGL context could not be created. Reason: ",b.statusMessage)}function wt(b){let D=b.target;D.removeEventListener("dispose",wt),ln(D)}function ln(b){br(b),ze.remove(b)}function br(b){let D=ze.get(b).programs;D!==void 0&&(D.forEach(function($){ee.releaseProgram($)}),b.isShaderMaterial&&ee.releaseShaderCache(b))}this.renderBufferDirect=function(b,D,$,z,H,me){D===null&&(D=ei);let Ae=H.isMesh&&H.matrixWorld.determinantAffine()<0,fe=uw(b,D,$,z,H);ye.setMaterial(z,Ae);let be=$.index,Ie=1;if(z.wireframe===!0){if(be=G.getWireframeAttribute($),be===void 0)return;Ie=2}let Ye=$.drawRange,st=$.attributes.position,Te=Ye.start*Ie,ot=(Ye.start+Ye.count)*Ie;me!==null&&(Te=Math.max(Te,me.start*Ie),ot=Math.min(ot,(me.start+me.count)*Ie)),be!==null?(Te=Math.max(Te,0),ot=Math.min(ot,be.count)):st!=null&&(Te=Math.max(Te,0),ot=Math.min(ot,st.count));let Xt=ot-Te;if(Xt<0||Xt===1/0)return;he.setup(H,z,fe,$,be);let Tt,St=Z;if(be!==null&&(Tt=x.get(be),St=de,St.setIndex(Tt)),H.isMesh)z.wireframe===!0?(ye.setLineWidth(z.wireframeLinewidth*ni()),St.setMode(U.LINES)):St.setMode(U.TRIANGLES);else if(H.isLine){let wn=z.linewidth;wn===void 0&&(wn=1),ye.setLineWidth(wn*ni()),H.isLineSegments?St.setMode(U.LINES):H.isLineLoop?St.setMode(U.LINE_LOOP):St.setMode(U.LINE_STRIP)}else H.isPoints?St.setMode(U.POINTS):H.isSprite&&St.setMode(U.TRIANGLES);if(H.isBatchedMesh)if(Lt.get("WEBGL_multi_draw"))St.renderMultiDraw(H._multiDrawStarts,H._multiDrawCounts,H._multiDrawCount);else{let wn=H._multiDrawStarts,Ee=H._multiDrawCounts,Pn=H._multiDrawCount,yt=be?x.get(be).bytesPerElement:1,is=ze.get(z).currentProgram.getUniforms();for(let Sn=0;Sn<Pn;Sn++)is.setValue(U,"_gl_DrawID",Sn),St.render(wn[Sn]/yt,Ee[Sn])}else if(H.isInstancedMesh)St.renderInstances(Te,Xt,H.count);else if($.isInstancedBufferGeometry){let wn=$._maxInstanceCount!==void 0?$._maxInstanceCount:1/0,Ee=Math.min($.instanceCount,wn);St.renderInstances(Te,Xt,Ee)}else St.render(Te,Xt)};function wg(b,D,$,z){O!==null&&b.isNodeMaterial&&O.setObject(z,b),Kt===!0&&j.setState(b,$,!1),b.transparent===!0&&b.side===En&&b.forceSinglePass===!1?(b.side=In,b.needsUpdate=!0,ha(b,D,z),b.side=Hr,b.needsUpdate=!0,ha(b,D,z),b.side=En):ha(b,D,z)}this.compile=function(b,D,$=null){$===null&&($=b),O!==null&&O.renderStart(b,D,$),C=J.get($),C.init(D),M.push(C),$.traverseVisible(function(H){H.isLight&&H.layers.test(D.layers)&&(C.pushLight(H),H.castShadow&&C.pushShadow(H))}),b!==$&&b.traverseVisible(function(H){H.isLight&&H.layers.test(D.layers)&&(C.pushLight(H),H.castShadow&&C.pushShadow(H))}),C.setupLights(),O!==null&&O.updateLights(C.state.lightsArray),Fn=this.localClippingEnabled,Kt=j.init(this.clippingPlanes,Fn),Kt===!0&&j.setGlobalState(this.clippingPlanes,D),O!==null&&ue.render(C.state.shadowsArray,$,D);let z=new Set;return b.traverse(function(H){if(!(H.isMesh||H.isPoints||H.isLine||H.isSprite))return;let me=H.material;if(me)if(Array.isArray(me))for(let Ae=0;Ae<me.length;Ae++){let fe=me[Ae];wg(fe,$,D,H),z.add(fe)}else wg(me,$,D,H),z.add(me)}),C=M.pop(),O!==null&&O.renderEnd(),z},this.compileAsync=function(b,D,$=null){let z=this.compile(b,D,$);return new Promise(H=>{function me(){if(z.forEach(function(Ae){let be=ze.get(Ae).currentProgram;(be===void 0||be.isReady())&&z.delete(Ae)}),z.size===0){H(b);return}setTimeout(me,10)}Lt.get("KHR_parallel_shader_compile")!==null?me():setTimeout(me,10)})};let Bd=null;function cw(b){Bd&&Bd(b)}function Sg(){ns.stop()}function Mg(){ns.start()}let ns=new Ov;ns.setAnimationLoop(cw),typeof self<"u"&&ns.setContext(self),this.setAnimationLoop=function(b){Bd=b,oe.setAnimationLoop(b),b===null?ns.stop():ns.start()},oe.addEventListener("sessionstart",Sg),oe.addEventListener("sessionend",Mg),this.render=function(b,D){if(D!==void 0&&D.isCamera!==!0){qe("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(N===!0)return;O!==null&&O.renderStart(b,D);let $=oe.enabled===!0&&oe.isPresenting===!0,z=F!==null&&(ie===null||$)&&F.begin(I,ie);if(b.matrixWorldAutoUpdate===!0&&b.updateMatrixWorld(),D.parent===null&&D.matrixWorldAutoUpdate===!0&&D.updateMatrixWorld(),oe.enabled===!0&&oe.isPresenting===!0&&(F===null||F.isCompositing()===!1)&&(oe.cameraAutoUpdate===!0&&oe.updateCamera(D),D=oe.getCamera()),b.isScene===!0&&b.onBeforeRender(I,b,D,ie),C=J.get(b,M.length),C.init(D),C.state.textureUnits=$e.getTextureUnits(),M.push(C),kt.multiplyMatrices(D.projectionMatrix,D.matrixWorldInverse),D.isArrayCamera?pn.setFromArrayCamera(D):Je.setFromProjectionMatrix(kt,ai,D.reversedDepth),Fn=this.localClippingEnabled,Kt=j.init(this.clippingPlanes,Fn),R=pe.get(b,_.length),R.init(),_.push(R),this.info.render.frame++,oe.enabled===!0&&oe.isPresenting===!0){let Ae=I.xr.getDepthSensingMesh();Ae!==null&&zd(Ae,D,-1/0,I.sortObjects)}zd(b,D,0,I.sortObjects),R.finish(),O!==null&&O.updateLights(C.state.lightsArray),I.sortObjects===!0&&R.sort(He,Et),ti=oe.enabled===!1||oe.isPresenting===!1||oe.hasDepthSensing()===!1,ti&&P.addToRenderList(R,b),this.info.autoReset===!0&&this.info.reset(),Kt===!0&&j.beginShadows();let H=C.state.shadowsArray;if(ue.render(H,b,D),Kt===!0&&j.endShadows(),(z&&F.hasRenderPass())===!1){let Ae=R.opaque,fe=R.transmissive;if(C.setupLights(),D.isArrayCamera){let be=D.cameras;if(fe.length>0)for(let Ie=0,Ye=be.length;Ie<Ye;Ie++){let st=be[Ie];Tg(Ae,fe,b,st)}ti&&P.render(b);for(let Ie=0,Ye=be.length;Ie<Ye;Ie++){let st=be[Ie];Ag(R,b,st,st.viewport)}}else fe.length>0&&Tg(Ae,fe,b,D),ti&&P.render(b),Ag(R,b,D)}ie!==null&&V===0&&($e.updateMultisampleRenderTarget(ie),$e.updateRenderTargetMipmap(ie)),z&&F.end(I),b.isScene===!0&&b.onAfterRender(I,b,D),he.resetDefaultState(),W=-1,te=null,M.pop(),M.length>0?(C=M[M.length-1],$e.setTextureUnits(C.state.textureUnits),Kt===!0&&j.setGlobalState(I.clippingPlanes,C.state.camera)):C=null,_.pop(),_.length>0?R=_[_.length-1]:R=null,O!==null&&O.renderEnd()};function zd(b,D,$,z){if(b.visible===!1)return;if(b.layers.test(D.layers)){if(b.isGroup)$=b.renderOrder;else if(b.isLOD)b.autoUpdate===!0&&b.update(D);else if(b.isLight)C.pushLight(b),b.castShadow&&C.pushShadow(b);else if(b.isSprite){let Ae=D.isArrayCamera?pn:Je;if(!b.frustumCulled||b.intersectsFrustum(Ae)){z&&an.setFromMatrixPosition(b.matrixWorld).applyMatrix4(kt);let fe=se.update(b),be=b.material;be.visible&&R.push(b,fe,be,$,an.z,null,D)}}else if(b.isMesh||b.isLine||b.isPoints){let Ae=D.isArrayCamera?pn:Je;if(!b.frustumCulled||b.intersectsFrustum(Ae)){let fe=se.update(b),be=b.material;if(z&&(b.boundingSphere!==void 0?(b.boundingSphere===null&&b.computeBoundingSphere(),an.copy(b.boundingSphere.center)):(fe.boundingSphere===null&&fe.computeBoundingSphere(),an.copy(fe.boundingSphere.center)),an.applyMatrix4(b.matrixWorld).applyMatrix4(kt)),Array.isArray(be)){let Ie=fe.groups;for(let Ye=0,st=Ie.length;Ye<st;Ye++){let Te=Ie[Ye],ot=be[Te.materialIndex];ot&&ot.visible&&R.push(b,fe,ot,$,an.z,Te,D)}}else be.visible&&R.push(b,fe,be,$,an.z,null,D)}}}let me=b.children;for(let Ae=0,fe=me.length;Ae<fe;Ae++)zd(me[Ae],D,$,z)}function Ag(b,D,$,z){let{opaque:H,transmissive:me,transparent:Ae}=b;C.setupLightsView($),Kt===!0&&j.setGlobalState(I.clippingPlanes,$),z&&ye.viewport(ne.copy(z)),H.length>0&&ql(H,D,$),me.length>0&&ql(me,D,$),Ae.length>0&&ql(Ae,D,$),ye.buffers.depth.setTest(!0),ye.buffers.depth.setMask(!0),ye.buffers.color.setMask(!0),ye.setPolygonOffset(!1)}function Tg(b,D,$,z){if(($.isScene===!0?$.overrideMaterial:null)!==null)return;if(C.state.transmissionRenderTarget[z.id]===void 0){let Te=Lt.has("EXT_color_buffer_half_float")||Lt.has("EXT_color_buffer_float");C.state.transmissionRenderTarget[z.id]=new yn(1,1,{generateMipmaps:!0,type:Te?bi:Ln,minFilter:lr,samples:Math.max(4,Dt.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:nt.workingColorSpace})}let me=C.state.transmissionRenderTarget[z.id],Ae=z.viewport||ne;me.setSize(Ae.z*I.transmissionResolutionScale,Ae.w*I.transmissionResolutionScale);let fe=I.getRenderTarget(),be=I.getActiveCubeFace(),Ie=I.getActiveMipmapLevel();I.setRenderTarget(me),I.getClearColor(K),re=I.getClearAlpha(),re<1&&I.setClearColor(16777215,.5),I.clear(),ti&&P.render($);let Ye=I.toneMapping;I.toneMapping=Li;let st=z.viewport;if(z.viewport!==void 0&&(z.viewport=void 0),C.setupLightsView(z),Kt===!0&&j.setGlobalState(I.clippingPlanes,z),ql(b,$,z),$e.updateMultisampleRenderTarget(me),$e.updateRenderTargetMipmap(me),Lt.has("WEBGL_multisampled_render_to_texture")===!1){let Te=!1;for(let ot=0,Xt=D.length;ot<Xt;ot++){let Tt=D[ot],{object:St,geometry:wn,material:Ee,group:Pn}=Tt;if(Ee.side===En&&St.layers.test(z.layers)){let yt=Ee.side;Ee.side=In,Ee.needsUpdate=!0,Eg(St,$,z,wn,Ee,Pn),Ee.side=yt,Ee.needsUpdate=!0,Te=!0}}Te===!0&&($e.updateMultisampleRenderTarget(me),$e.updateRenderTargetMipmap(me))}I.setRenderTarget(fe,be,Ie),I.setClearColor(K,re),st!==void 0&&(z.viewport=st),I.toneMapping=Ye}function ql(b,D,$){let z=D.isScene===!0?D.overrideMaterial:null;for(let H=0,me=b.length;H<me;H++){let Ae=b[H],{object:fe,geometry:be,group:Ie}=Ae,Ye=Ae.material;Ye.allowOverride===!0&&z!==null&&(Ye=z),fe.layers.test($.layers)&&Eg(fe,D,$,be,Ye,Ie)}}function Eg(b,D,$,z,H,me){O!==null&&H.isNodeMaterial&&O.setObject(b,H),b.onBeforeRender(I,D,$,z,H,me),b.modelViewMatrix.multiplyMatrices($.matrixWorldInverse,b.matrixWorld),b.normalMatrix.getNormalMatrix(b.modelViewMatrix),H.onBeforeRender(I,D,$,z,b,me),H.transparent===!0&&H.side===En&&H.forceSinglePass===!1?(H.side=In,H.needsUpdate=!0,I.renderBufferDirect($,D,z,H,b,me),H.side=Hr,H.needsUpdate=!0,I.renderBufferDirect($,D,z,H,b,me),H.side=En):I.renderBufferDirect($,D,z,H,b,me),b.onAfterRender(I,D,$,z,H,me)}function Cg(b){let D=0;for(let $ of b)$.texture!==null&&D++;return D}function ha(b,D,$){D.isScene!==!0&&(D=ei);let z=ze.get(b),H=C.state.lights,me=C.state.shadowsArray,Ae=H.state.version,fe=ee.getParameters(b,H.state,me,D,$,C.state.lightProbeGridArray),be=ee.getProgramCacheKey(fe),Ie=z.programs;z.environment=b.isMeshStandardMaterial||b.isMeshLambertMaterial||b.isMeshPhongMaterial?D.environment:null,z.fog=D.fog;let Ye=b.isMeshStandardMaterial||b.isMeshLambertMaterial&&!b.envMap||b.isMeshPhongMaterial&&!b.envMap;z.envMap=T.get(b.envMap||z.environment,Ye),z.envMapRotation=z.environment!==null&&b.envMap===null?D.environmentRotation:b.envMapRotation,Ie===void 0&&(b.addEventListener("dispose",wt),Ie=new Map,z.programs=Ie,z.programVariants=new Map);let st=Ie.get(be);if(st!==void 0){if(z.currentProgram===st&&z.lightsStateVersion===Ae)return Pg(b,fe),st}else fe.uniforms=ee.getUniforms(b),O!==null&&b.isNodeMaterial&&O.build(b,$,fe),b.onBeforeCompile(fe,I),st=ee.acquireProgram(fe,be),Ie.set(be,st),z.uniforms=fe.uniforms;let Te=z.uniforms;return(!b.isShaderMaterial&&!b.isRawShaderMaterial||b.clipping===!0)&&(Te.clippingPlanes=j.uniform),Pg(b,fe),z.needsLights=fw(b),z.lightsStateVersion=Ae,z.needsLights&&(Te.ambientLightColor.value=H.state.ambient,Te.lightProbe.value=H.state.probe,Te.sunLights.value=H.state.sun,Te.sunLightShadows.value=H.state.sunShadow,Te.directionalLights.value=H.state.directional,Te.directionalLightShadows.value=H.state.directionalShadow,Te.spotLights.value=H.state.spot,Te.spotLightShadows.value=H.state.spotShadow,Te.rectAreaLights.value=H.state.rectArea,Te.ltc_1.value=H.state.rectAreaLTC1,Te.ltc_2.value=H.state.rectAreaLTC2,Te.pointLights.value=H.state.point,Te.pointLightShadows.value=H.state.pointShadow,Te.hemisphereLights.value=H.state.hemi,Te.sunShadowMatrix.value=H.state.sunShadowMatrix,Te.sunShadowCascade.value=H.state.sunShadowCascade,Te.directionalShadowMatrix.value=H.state.directionalShadowMatrix,Te.spotLightMatrix.value=H.state.spotLightMatrix,Te.spotLightMap.value=H.state.spotLightMap,Te.pointShadowMatrix.value=H.state.pointShadowMatrix),z.numLightProbeGrids=Cg(C.state.lightProbeGridArray),z.currentProgram=st,z.uniformsList=null,st}function hw(b,D,$,z,H){let me=ze.get(b),Ae=me.currentProgram.id+","+z+","+H,fe=me.programVariants.get(Ae);return fe===void 0?(fe=ha(b,D,$),me.programVariants.set(Ae,fe)):(me.currentProgram=fe,me.uniformsList=null,me.outputColorSpace=z,me.toneMapping=H),fe}function Rg(b){if(b.uniformsList===null){let D=b.currentProgram.getUniforms();b.uniformsList=Eo.seqWithValue(D.seq,b.uniforms)}return b.uniformsList}function Pg(b,D){let $=ze.get(b);$.outputColorSpace=D.outputColorSpace,$.batching=D.batching,$.batchingColor=D.batchingColor,$.instancing=D.instancing,$.instancingColor=D.instancingColor,$.instancingMorph=D.instancingMorph,$.skinning=D.skinning,$.morphTargets=D.morphTargets,$.morphNormals=D.morphNormals,$.morphColors=D.morphColors,$.morphTargetsCount=D.morphTargetsCount,$.numClippingPlanes=D.numClippingPlanes,$.numIntersection=D.numClipIntersection,$.vertexAlphas=D.vertexAlphas,$.vertexTangents=D.vertexTangents,$.toneMapping=D.toneMapping}function uw(b,D,$,z,H){D.isScene!==!0&&(D=ei),$e.resetTextureUnits();let me=D.fog,Ae=z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial?D.environment:null,fe=ie===null?I.outputColorSpace:ie.isXRRenderTarget===!0?ie.texture.colorSpace:nt.workingColorSpace,be=z.isMeshStandardMaterial||z.isMeshLambertMaterial&&!z.envMap||z.isMeshPhongMaterial&&!z.envMap,Ie=T.get(z.envMap||Ae,be),Ye=z.vertexColors===!0&&!!$.attributes.color&&$.attributes.color.itemSize===4,st=!!$.attributes.tangent&&(!!z.normalMap||z.anisotropy>0),Te=!!$.morphAttributes.position,ot=!!$.morphAttributes.normal,Xt=!!$.morphAttributes.color,Tt=Li;z.toneMapped&&(ie===null||ie.isXRRenderTarget===!0)&&(Tt=I.toneMapping);let St=$.morphAttributes.position||$.morphAttributes.normal||$.morphAttributes.color,wn=St!==void 0?St.length:0,Ee=ze.get(z),Pn=C.state.lights;if(Kt===!0&&(Fn===!0||b!==te)){let Ut=b===te&&z.id===W;j.setState(z,b,Ut)}let yt=!1,is=!1;z.version===Ee.__version?Ee.needsLights&&Ee.lightsStateVersion!==Pn.state.version||H.isBatchedMesh&&Ee.batching===!1||!H.isBatchedMesh&&Ee.batching===!0||H.isBatchedMesh&&Ee.batchingColor===!0&&H._colorsTexture===null||H.isBatchedMesh&&Ee.batchingColor===!1&&H._colorsTexture!==null||H.isInstancedMesh&&Ee.instancing===!1||!H.isInstancedMesh&&Ee.instancing===!0||H.isSkinnedMesh&&Ee.skinning===!1||!H.isSkinnedMesh&&Ee.skinning===!0||H.isInstancedMesh&&Ee.instancingColor===!0&&H.instanceColor===null||H.isInstancedMesh&&Ee.instancingColor===!1&&H.instanceColor!==null||H.isInstancedMesh&&Ee.instancingMorph===!0&&H.morphTexture===null||H.isInstancedMesh&&Ee.instancingMorph===!1&&H.morphTexture!==null||Ee.envMap!==Ie||z.fog===!0&&Ee.fog!==me||Ee.numClippingPlanes!==void 0&&(Ee.numClippingPlanes!==j.numPlanes||Ee.numIntersection!==j.numIntersection)||Ee.vertexAlphas!==Ye||Ee.vertexTangents!==st||Ee.morphTargets!==Te||Ee.morphNormals!==ot||Ee.morphColors!==Xt||Ee.morphTargetsCount!==wn||Ee.numLightProbeGrids!==Cg(C.state.lightProbeGridArray)?yt=!0:(Ee.outputColorSpace!==fe||Ee.toneMapping!==Tt)&&(is=!0):(yt=!0,Ee.__version=z.version);let Sn=Ee.currentProgram;(yt===!0||is===!0)&&(Sn=is===!0?hw(z,D,H,fe,Tt):ha(z,D,H),O&&z.isNodeMaterial&&O.onUpdateProgram(z,Sn,Ee));let $l=!1,wr=!1,rs=!1,ft=Sn.getUniforms(),mn=Ee.uniforms;if(ye.useProgram(Sn.program)&&($l=!0,wr=!0,rs=!0),z.id!==W&&(W=z.id,wr=!0),$l||te!==b){ye.buffers.depth.getReversed()&&b.reversedDepth!==!0&&(b._reversedDepth=!0,b.updateProjectionMatrix()),ft.setValue(U,"projectionMatrix",b.projectionMatrix),ft.setValue(U,"viewMatrix",b.matrixWorldInverse);let cn=ft.map.cameraPosition;cn!==void 0&&cn.setValue(U,Ai.setFromMatrixPosition(b.matrixWorld)),Dt.logarithmicDepthBuffer&&ft.setValue(U,"logDepthBufFC",2/(Math.log(b.far+1)/Math.LN2)),(z.isMeshPhongMaterial||z.isMeshToonMaterial||z.isMeshLambertMaterial||z.isMeshBasicMaterial||z.isMeshStandardMaterial||z.isShaderMaterial)&&ft.setValue(U,"isOrthographic",b.isOrthographicCamera===!0),te!==b&&(te=b,wr=!0,rs=!0)}if(Ee.needsLights&&(Pn.state.sunShadowMap.length>0&&ft.setValue(U,"sunShadowMap",Pn.state.sunShadowMap,$e),Pn.state.directionalShadowMap.length>0&&ft.setValue(U,"directionalShadowMap",Pn.state.directionalShadowMap,$e),Pn.state.spotShadowMap.length>0&&ft.setValue(U,"spotShadowMap",Pn.state.spotShadowMap,$e),Pn.state.pointShadowMap.length>0&&ft.setValue(U,"pointShadowMap",Pn.state.pointShadowMap,$e)),H.isSkinnedMesh){ft.setOptional(U,H,"bindMatrix"),ft.setOptional(U,H,"bindMatrixInverse");let Ut=H.skeleton;Ut&&(Ut.boneTexture===null&&Ut.computeBoneTexture(),ft.setValue(U,"boneTexture",Ut.boneTexture,$e))}H.isBatchedMesh&&(ft.setOptional(U,H,"batchingTexture"),ft.setValue(U,"batchingTexture",H._matricesTexture,$e),ft.setOptional(U,H,"batchingIdTexture"),ft.setValue(U,"batchingIdTexture",H._indirectTexture,$e),ft.setOptional(U,H,"batchingColorTexture"),H._colorsTexture!==null&&ft.setValue(U,"batchingColorTexture",H._colorsTexture,$e));let pi=$.morphAttributes;if((pi.position!==void 0||pi.normal!==void 0||pi.color!==void 0)&&Q.update(H,$,Sn),(wr||Ee.receiveShadow!==H.receiveShadow)&&(Ee.receiveShadow=H.receiveShadow,ft.setValue(U,"receiveShadow",H.receiveShadow)),(z.isMeshStandardMaterial||z.isMeshLambertMaterial||z.isMeshPhongMaterial)&&z.envMap===null&&D.environment!==null&&(mn.envMapIntensity.value=D.environmentIntensity),mn.dfgLUT!==void 0&&(mn.dfgLUT.value=OE()),wr){if(ft.setValue(U,"toneMappingExposure",I.toneMappingExposure),Ee.needsLights&&dw(mn,rs),me&&z.fog===!0&&ce.refreshFogUniforms(mn,me),ce.refreshMaterialUniforms(mn,z,ge,De,C.state.transmissionRenderTarget[b.id]),Ee.needsLights&&Ee.numLightProbeGrids>0){let Ut=S,cn=0;for(let Ki of C.state.lightProbeGridArray)Ki.texture!==null&&(Ut.textures[cn]=Ki.texture,Ut.min[cn]=Ki.boundingBox.min,Ut.max[cn]=Ki.boundingBox.max,Ut.resolution[cn]=Ki.resolution,cn++);for(let Ki in Ut)Ut[Ki].length=cn;mn.probesSH.value=Ut.textures,mn.probesMin.value=Ut.min,mn.probesMax.value=Ut.max,mn.probesResolution.value=Ut.resolution}Eo.upload(U,Rg(Ee),mn,$e)}if(z.isShaderMaterial&&z.uniformsNeedUpdate===!0&&(Eo.upload(U,Rg(Ee),mn,$e),z.uniformsNeedUpdate=!1),z.isSpriteMaterial&&ft.setValue(U,"center",H.center),ft.setValue(U,"modelViewMatrix",H.modelViewMatrix),ft.setValue(U,"normalMatrix",H.normalMatrix),ft.setValue(U,"modelMatrix",H.matrixWorld),z.uniformsGroups!==void 0){let Ut=z.uniformsGroups;for(let cn=0,Ki=Ut.length;cn<Ki;cn++){let Lg=Ut[cn];Ne.update(Lg,Sn),Ne.bind(Lg,Sn)}}return Sn}function dw(b,D){b.ambientLightColor.needsUpdate=D,b.lightProbe.needsUpdate=D,b.sunLights.needsUpdate=D,b.sunLightShadows.needsUpdate=D,b.directionalLights.needsUpdate=D,b.directionalLightShadows.needsUpdate=D,b.pointLights.needsUpdate=D,b.pointLightShadows.needsUpdate=D,b.spotLights.needsUpdate=D,b.spotLightShadows.needsUpdate=D,b.rectAreaLights.needsUpdate=D,b.hemisphereLights.needsUpdate=D}function fw(b){return b.isMeshLambertMaterial||b.isMeshToonMaterial||b.isMeshPhongMaterial||b.isMeshStandardMaterial||b.isShadowMaterial||b.isShaderMaterial&&b.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return V},this.getRenderTarget=function(){return ie},this.setRenderTargetTextures=function(b,D,$){let z=ze.get(b);z.__autoAllocateDepthBuffer=b.resolveDepthBuffer===!1,z.__autoAllocateDepthBuffer===!1&&(z.__useRenderToTexture=!1),ze.get(b.texture).__webglTexture=D,ze.get(b.depthTexture).__webglTexture=z.__autoAllocateDepthBuffer?void 0:$,z.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(b,D){let $=ze.get(b);$.__webglFramebuffer=D,$.__useDefaultFramebuffer=D===void 0},this.setRenderTarget=function(b,D=0,$=0){ie=b,Y=D,V=$;let z=null,H=!1,me=!1;if(b){let fe=ze.get(b);if(fe.__useDefaultFramebuffer!==void 0){ye.bindFramebuffer(U.FRAMEBUFFER,fe.__webglFramebuffer),ne.copy(b.viewport),Se.copy(b.scissor),Le=b.scissorTest,ye.viewport(ne),ye.scissor(Se),ye.setScissorTest(Le),W=-1;return}else if(fe.__webglFramebuffer===void 0)$e.setupRenderTarget(b);else if(fe.__hasExternalTextures)$e.rebindTextures(b,ze.get(b.texture).__webglTexture,ze.get(b.depthTexture).__webglTexture);else if(b.depthBuffer){let Ye=b.depthTexture;if(fe.__boundDepthTexture!==Ye){if(Ye!==null&&ze.has(Ye)&&(b.width!==Ye.image.width||b.height!==Ye.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");$e.setupDepthRenderbuffer(b)}}let be=b.texture;(be.isData3DTexture||be.isDataArrayTexture||be.isCompressedArrayTexture)&&(me=!0);let Ie=ze.get(b).__webglFramebuffer;b.isWebGLCubeRenderTarget?(Array.isArray(Ie[D])?z=Ie[D][$]:z=Ie[D],H=!0):b.samples>0&&$e.useMultisampledRTT(b)===!1?z=ze.get(b).__webglMultisampledFramebuffer:Array.isArray(Ie)?z=Ie[$]:z=Ie,ne.copy(b.viewport),Se.copy(b.scissor),Le=b.scissorTest}else ne.copy(ke).multiplyScalar(ge).floor(),Se.copy(ct).multiplyScalar(ge).floor(),Le=ht;if($!==0&&(z=X),ye.bindFramebuffer(U.FRAMEBUFFER,z)&&ye.drawBuffers(b,z),ye.viewport(ne),ye.scissor(Se),ye.setScissorTest(Le),H){let fe=ze.get(b.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_CUBE_MAP_POSITIVE_X+D,fe.__webglTexture,$)}else if(me){let fe=D;for(let be=0;be<b.textures.length;be++){let Ie=ze.get(b.textures[be]);U.framebufferTextureLayer(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0+be,Ie.__webglTexture,$,fe)}}else if(b!==null&&$!==0){let fe=ze.get(b.texture);U.framebufferTexture2D(U.FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,fe.__webglTexture,$)}W=-1};function Ig(b){let D=ze.get(b);return(D.__readFormat!==b.format||D.__readType!==b.type)&&(D.__readFormat=b.format,D.__readType=b.type,D.__formatReadable=Dt.textureFormatReadable(b.format),D.__typeReadable=Dt.textureTypeReadable(b.type)),D}this.readRenderTargetPixels=function(b,D,$,z,H,me,Ae,fe=0){if(!(b&&b.isWebGLRenderTarget)){qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let be=ze.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&Ae!==void 0&&(be=be[Ae],Array.isArray(be)&&(be=be[0])),be){ye.bindFramebuffer(U.FRAMEBUFFER,be);try{let Ie=b.textures[fe],Ye=Ie.format,st=Ie.type;b.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+fe);let Te=Ig(Ie);if(Te.__formatReadable===!1){qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Te.__typeReadable===!1){qe("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}D>=0&&D<=b.width-z&&$>=0&&$<=b.height-H&&U.readPixels(D,$,z,H,ae.convert(Ye),ae.convert(st),me)}finally{let Ie=ie!==null?ze.get(ie).__webglFramebuffer:null;ye.bindFramebuffer(U.FRAMEBUFFER,Ie)}}},this.readRenderTargetPixelsAsync=async function(b,D,$,z,H,me,Ae,fe=0){if(!(b&&b.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let be=ze.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&Ae!==void 0&&(be=be[Ae],Array.isArray(be)&&(be=be[0])),be)if(D>=0&&D<=b.width-z&&$>=0&&$<=b.height-H){ye.bindFramebuffer(U.FRAMEBUFFER,be);let Ie=b.textures[fe],Ye=Ie.format,st=Ie.type;b.textures.length>1&&U.readBuffer(U.COLOR_ATTACHMENT0+fe);let Te=Ig(Ie);if(Te.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Te.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let ot=U.createBuffer();U.bindBuffer(U.PIXEL_PACK_BUFFER,ot),U.bufferData(U.PIXEL_PACK_BUFFER,me.byteLength,U.STREAM_READ),U.readPixels(D,$,z,H,ae.convert(Ye),ae.convert(st),0),U.bindBuffer(U.PIXEL_PACK_BUFFER,null);let Xt=ie!==null?ze.get(ie).__webglFramebuffer:null;ye.bindFramebuffer(U.FRAMEBUFFER,Xt);let Tt=U.fenceSync(U.SYNC_GPU_COMMANDS_COMPLETE,0);return U.flush(),await cv(U,Tt,4),U.bindBuffer(U.PIXEL_PACK_BUFFER,ot),U.getBufferSubData(U.PIXEL_PACK_BUFFER,0,me),U.bindBuffer(U.PIXEL_PACK_BUFFER,null),U.deleteBuffer(ot),U.deleteSync(Tt),me}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(b,D=null,$=0){let z=Math.pow(2,-$),H=Math.floor(b.image.width*z),me=Math.floor(b.image.height*z),Ae=D!==null?D.x:0,fe=D!==null?D.y:0;$e.setTexture2D(b,0),U.copyTexSubImage2D(U.TEXTURE_2D,$,0,0,Ae,fe,H,me),ye.unbindTexture()},this.copyTextureToTexture=function(b,D,$=null,z=null,H=0,me=0){let Ae,fe,be,Ie,Ye,st,Te,ot,Xt,Tt=b.isCompressedTexture?b.mipmaps[me]:b.image;if($!==null)Ae=$.max.x-$.min.x,fe=$.max.y-$.min.y,be=$.isBox3?$.max.z-$.min.z:1,Ie=$.min.x,Ye=$.min.y,st=$.isBox3?$.min.z:0;else{let ft=Math.pow(2,-H);Ae=Math.floor(Tt.width*ft),fe=Math.floor(Tt.height*ft),b.isDataArrayTexture?be=Tt.depth:b.isData3DTexture?be=Math.floor(Tt.depth*ft):be=1,Ie=0,Ye=0,st=0}z!==null?(Te=z.x,ot=z.y,Xt=z.z):(Te=0,ot=0,Xt=0);let St=ae.convert(D.format),wn=ae.convert(D.type),Ee;D.isData3DTexture?($e.setTexture3D(D,0),Ee=U.TEXTURE_3D):D.isDataArrayTexture||D.isCompressedArrayTexture?($e.setTexture2DArray(D,0),Ee=U.TEXTURE_2D_ARRAY):($e.setTexture2D(D,0),Ee=U.TEXTURE_2D),ye.activeTexture(U.TEXTURE0),ye.pixelStorei(U.UNPACK_FLIP_Y_WEBGL,D.flipY),ye.pixelStorei(U.UNPACK_PREMULTIPLY_ALPHA_WEBGL,D.premultiplyAlpha),ye.pixelStorei(U.UNPACK_ALIGNMENT,D.unpackAlignment);let Pn=ye.getParameter(U.UNPACK_ROW_LENGTH),yt=ye.getParameter(U.UNPACK_IMAGE_HEIGHT),is=ye.getParameter(U.UNPACK_SKIP_PIXELS),Sn=ye.getParameter(U.UNPACK_SKIP_ROWS),$l=ye.getParameter(U.UNPACK_SKIP_IMAGES);ye.pixelStorei(U.UNPACK_ROW_LENGTH,Tt.width),ye.pixelStorei(U.UNPACK_IMAGE_HEIGHT,Tt.height),ye.pixelStorei(U.UNPACK_SKIP_PIXELS,Ie),ye.pixelStorei(U.UNPACK_SKIP_ROWS,Ye),ye.pixelStorei(U.UNPACK_SKIP_IMAGES,st);let wr=b.isDataArrayTexture||b.isData3DTexture,rs=D.isDataArrayTexture||D.isData3DTexture;if(b.isDepthTexture){let ft=ze.get(b),mn=ze.get(D),pi=ze.get(ft.__renderTarget),Ut=ze.get(mn.__renderTarget);ye.bindFramebuffer(U.READ_FRAMEBUFFER,pi.__webglFramebuffer),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,Ut.__webglFramebuffer);for(let cn=0;cn<be;cn++)wr&&(U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,ze.get(b).__webglTexture,H,st+cn),U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,ze.get(D).__webglTexture,me,Xt+cn)),U.blitFramebuffer(Ie,Ye,Ie+Ae,Ye+fe,Te,ot,Te+Ae,ot+fe,U.DEPTH_BUFFER_BIT,U.NEAREST);ye.bindFramebuffer(U.READ_FRAMEBUFFER,null),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else if(H!==0||b.isRenderTargetTexture||ze.has(b)){let ft=ze.get(b),mn=ze.get(D);ye.bindFramebuffer(U.READ_FRAMEBUFFER,L),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,q);for(let pi=0;pi<be;pi++)wr?U.framebufferTextureLayer(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,ft.__webglTexture,H,st+pi):U.framebufferTexture2D(U.READ_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,ft.__webglTexture,H),rs?U.framebufferTextureLayer(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,mn.__webglTexture,me,Xt+pi):U.framebufferTexture2D(U.DRAW_FRAMEBUFFER,U.COLOR_ATTACHMENT0,U.TEXTURE_2D,mn.__webglTexture,me),H!==0?U.blitFramebuffer(Ie,Ye,Ie+Ae,Ye+fe,Te,ot,Te+Ae,ot+fe,U.COLOR_BUFFER_BIT,U.NEAREST):rs?U.copyTexSubImage3D(Ee,me,Te,ot,Xt+pi,Ie,Ye,Ae,fe):U.copyTexSubImage2D(Ee,me,Te,ot,Ie,Ye,Ae,fe);ye.bindFramebuffer(U.READ_FRAMEBUFFER,null),ye.bindFramebuffer(U.DRAW_FRAMEBUFFER,null)}else rs?b.isDataTexture||b.isData3DTexture?U.texSubImage3D(Ee,me,Te,ot,Xt,Ae,fe,be,St,wn,Tt.data):D.isCompressedArrayTexture?U.compressedTexSubImage3D(Ee,me,Te,ot,Xt,Ae,fe,be,St,Tt.data):U.texSubImage3D(Ee,me,Te,ot,Xt,Ae,fe,be,St,wn,Tt):b.isDataTexture?U.texSubImage2D(U.TEXTURE_2D,me,Te,ot,Ae,fe,St,wn,Tt.data):b.isCompressedTexture?U.compressedTexSubImage2D(U.TEXTURE_2D,me,Te,ot,Tt.width,Tt.height,St,Tt.data):U.texSubImage2D(U.TEXTURE_2D,me,Te,ot,Ae,fe,St,wn,Tt);ye.pixelStorei(U.UNPACK_ROW_LENGTH,Pn),ye.pixelStorei(U.UNPACK_IMAGE_HEIGHT,yt),ye.pixelStorei(U.UNPACK_SKIP_PIXELS,is),ye.pixelStorei(U.UNPACK_SKIP_ROWS,Sn),ye.pixelStorei(U.UNPACK_SKIP_IMAGES,$l),me===0&&D.generateMipmaps===!0&&D.mipmapsAutoUpdate===!0&&U.generateMipmap(Ee),ye.unbindTexture()},this.initRenderTarget=function(b){ze.get(b).__webglFramebuffer===void 0&&$e.setupRenderTarget(b)},this.initTexture=function(b){b.isCubeTexture?$e.setTextureCube(b,0):b.isData3DTexture?$e.setTexture3D(b,0):b.isDataArrayTexture||b.isCompressedArrayTexture?$e.setTexture2DArray(b,0):$e.setTexture2D(b,0),ye.unbindTexture()},this.resetState=function(){Y=0,V=0,ie=null,ye.reset(),he.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return ai}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(e){this._outputColorSpace=e;let t=this.getContext();t.drawingBufferColorSpace=nt._getDrawingBufferColorSpace(e),t.unpackColorSpace=nt._getUnpackColorSpace()}};var BE=`
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,zE=`
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`,Yh=class{scene=new rr;camera=new Br;mesh;texture=null;constructor(){let e=new vn({glslVersion:Cn,vertexShader:BE,fragmentShader:zE,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},share:{value:new Fe(1,1)}}});this.mesh=new Nt(new Xn(2,2),e),this.mesh.frustumCulled=!1,this.scene.add(this.mesh)}draw(e,t,i,r){if(this.texture?.image!==t&&this.take(t),!t)return;let s=i/r/(t.width/t.height),{uniforms:o}=this.mesh.material;o.share.value.set(Math.min(s,1),Math.min(1/s,1)),e.render(this.scene,this.camera)}dispose(){this.texture?.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}take(e){this.texture?.dispose(),this.texture=e&&new Tn(e),this.texture&&(this.texture.flipY=!1,this.texture.needsUpdate=!0),this.mesh.material.uniforms.picture.value=this.texture}};function Kv(n){let e=n.getContext(),{drawingBufferWidth:t,drawingBufferHeight:i}=e,r=new Uint8ClampedArray(4*t*i);return n.setRenderTarget(null),e.readPixels(0,0,t,i,e.RGBA,e.UNSIGNED_BYTE,new Uint8Array(r.buffer)),Jv({width:t,height:i,data:r})}function Zv(n,{width:e,height:t},i,r){let s=new yn(e,t),o=new Uint8ClampedArray(4*e*t);try{n.setRenderTarget(s),n.setClearColor(i??"#000000",i===null?0:1),n.clear(),r(),n.readRenderTargetPixels(s,0,0,e,t,new Uint8Array(o.buffer))}finally{n.setRenderTarget(null),s.dispose()}return i===null&&VE(o),Jv({width:e,height:t,data:o})}function VE(n){for(let e=0;e<n.length;e+=4){let t=n[e+3]>0?255/n[e+3]:0;for(let i=e;i<e+3;i++)n[i]=n[i]*t}}function Jv({width:n,height:e,data:t}){let i=new Uint8ClampedArray(t.length),r=4*n;for(let s=0;s<e;s++)i.set(t.subarray(s*r,(s+1)*r),(e-1-s)*r);return{width:n,height:e,data:i}}var jv={gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!1,box:!1,shadow:!1},Kh=class{constructor(e,t){this.canvas=e;this.viewpoint=t;this.renderer=GE(e)}canvas;viewpoint;display={mode:"splats",coloring:"rgb",share:1,resolution:1,background:"#ffffff",backdrop:null,split:!1,pointSize:1.5,exposure:0};layers={...jv,floor:!0};backdrop=new Yh;renderer;prepare(e,t){let i=this.screens(e.length),r=e.length;r===0&&t(),e.forEach((s,o)=>{s.applyPose(),s.showCameras(this.viewpoint.through?.name??null);let{width:a,height:l}=i[o];s.sort(this.viewpoint.pinhole(a,l),this.display.share,c=>{c&&--r===0&&t()})})}draw(e){let{renderer:t}=this,{width:i,height:r}=this.size();(this.canvas.width!==i||this.canvas.height!==r)&&t.setSize(i,r,!1);let s=i/Math.max(1,this.canvas.clientWidth),o=this.screens(e.length);t.setScissorTest(!1),t.setViewport(0,0,i,r),t.setClearColor(this.display.background,1),t.clear(),this.backdrop.draw(t,this.display.backdrop,i,r),this.viewpoint.sync(this.viewpoint.pinhole(o[0].width,o[0].height)),e.forEach((a,l)=>{let c=this.enter(o[l]);a.setLook(this.display,this.layers,s),a.draw(t,c,s)})}read(){return Kv(this.renderer)}async render(e,t){let{width:i,height:r,camera:s,background:o=null,layers:a=!1}=t,l=s??this.viewpoint.through,c=l?lc(l,i,r):this.viewpoint.pinhole(i,r);do{if(e.disposed)throw new ri("disposed","the avatar was taken away while it was being drawn");e.applyPose()}while(!await new Promise(d=>e.sort(c,this.display.share,d)));if(this.renderer.getContext().isContextLost())throw new ri("context-lost","the browser took the graphics context away: try again");e.setLook(this.display,a?this.layers:jv,1);let h=o==="display";return Zv(this.renderer,c,h?this.display.background:o,()=>{h&&this.backdrop.draw(this.renderer,this.display.backdrop,i,r),e.draw(this.renderer,c,1)})}screens(e){let{width:t,height:i}=this.size();if(e<2)return[{x:0,y:0,width:t,height:i}];let r=Math.max(1,Math.floor(t/2));return[{x:0,y:0,width:r,height:i},{x:r,y:0,width:Math.max(1,t-r),height:i}]}dispose(){this.backdrop.dispose(),this.renderer.dispose()}size(){let e=devicePixelRatio*this.display.resolution,{clientWidth:t,clientHeight:i}=this.canvas,r=s=>Math.max(1,Math.round(s*e));return{width:r(t),height:r(i)}}enter(e){return this.renderer.setViewport(e.x,e.y,e.width,e.height),this.renderer.setScissor(e.x,e.y,e.width,e.height),this.renderer.setScissorTest(!0),this.viewpoint.pinhole(e.width,e.height)}};function GE(n){nt.enabled=!1;let e={alpha:!1,antialias:!1,powerPreference:"high-performance"},t=n.getContext("webgl2",e);if(!t)throw new ri("no-webgl2","This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.");let i=new Xh({canvas:n,context:t,...e});return i.setPixelRatio(1),i.outputColorSpace=gs,i.autoClear=!1,i}var Zh=class{constructor(e){this.work=e}work;milliseconds=0;wanted=1;applied=0;sorted=0;drawn=0;shown=0;handle=0;paused=!1;holds=Promise.resolve();held=0;waiting=[];times=[];start(){this.handle=requestAnimationFrame(()=>this.tick())}stop(){cancelAnimationFrame(this.handle),this.paused=!0}pause(){this.paused=!0}resume(){this.paused=!1,this.invalidate()}invalidate(){this.wanted++}settled(){let e=this.wanted;return this.shown>=e?Promise.resolve():new Promise(t=>this.waiting.push({version:e,resolve:t}))}hold(e){this.held++;let t=this.holds.then(e).finally(()=>{this.held--,this.drawn=this.applied,this.invalidate()});return this.holds=t.catch(()=>{}),t}framesPerSecond(){let e=performance.now();return this.times=this.times.filter(t=>e-t<1e3),this.times.length*(1e3/1e3)}tick(){this.handle=requestAnimationFrame(()=>this.tick()),!(this.paused||this.held>0)&&(this.work.tick(),this.applied>this.drawn&&this.draw(),this.wanted>this.applied&&this.apply())}apply(){let e=this.wanted,t=performance.now();this.applied=e,this.work.apply(()=>{this.sorted=Math.max(this.sorted,e),e===this.applied&&!this.paused&&this.held===0&&this.draw()}),this.milliseconds=performance.now()-t}draw(){let e=performance.now();this.work.draw(),this.drawn=this.applied,this.shown=Math.min(this.drawn,this.sorted);let t=performance.now();this.milliseconds+=t-e,this.times.push(t),this.work.drawn();let i=this.waiting.filter(({version:r})=>r<=this.shown);this.waiting=this.waiting.filter(({version:r})=>r>this.shown);for(let{resolve:r}of i)r()}};var HE=`
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
`,WE=`
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
`,XE=.55,Jh=class{mesh;depths;constructor(e){let t=new xi;for(let r of["position","normal"]){let s=new Jt(new Float32Array(3*e.numVertices),3);t.setAttribute(r,s.setUsage(Za))}t.setIndex(new Jt(e.data.faces,1));let i=new vn({glslVersion:Cn,vertexShader:HE,fragmentShader:WE,uniforms:{opacity:{value:1}},side:En,transparent:!0,blending:hi,blendSrc:ui,blendDst:$n});this.mesh=new Nt(t,i),this.depths=new Nt(t,i.clone()),this.depths.material.colorWrite=!1,this.mesh.frustumCulled=this.depths.frustumCulled=!1}set visible(e){this.mesh.visible=this.depths.visible=e}setStance({vertices:e,normals:t}){let{attributes:i}=this.mesh.geometry;i.position.array.set(e),i.normal.array.set(t),i.position.needsUpdate=i.normal.needsUpdate=!0}setVeil(e){this.mesh.material.uniforms.opacity.value=e?XE:1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.depths.material.dispose()}};var qE=[.24,.62,.98,1],$E=[.98,.46,.34,1],YE=[.98,.8,.3,1],KE=[1,1,1,1],Qv=[.08,.09,.12,.85],ZE=[.35,.62,.95,.9],JE=[1,.66,.2,1],jE=[.55,.75,.45,.9],QE=24;function e0(n,{positions:e},t,i){let r=a=>At(e,a),s=a=>a>=QE?1.5:3;n.clear();let o=t.map((a,l)=>({joint:l,parent:a})).filter(({parent:a})=>a>=0);for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:Qv,width:s(a)+2});for(let{joint:a,parent:l}of o)n.add(r(l),r(a),{color:eC(i[a]),width:s(a)});for(let a=0;a<t.length;a++)n.dot(r(a),{color:Qv,width:2*s(a)+3}),n.dot(r(a),{color:KE,width:2*s(a)});n.commit()}function eC(n){return n.startsWith("left")?qE:n.startsWith("right")?$E:YE}function t0(n,e,t,i){n.clear();for(let r of e){let s=r.name===i?{color:JE,width:2.5}:{color:ZE,width:1.5},o=Ks(r),[a,l]=[r.width,r.height],c=[[0,0],[a,0],[a,l],[0,l]].map(([h,d])=>tl(r,h,d,t));c.forEach((h,d)=>{n.add(o,h,s),n.add(h,c[(d+1)%4],s)}),n.add(tl(r,.4*a,0,t),tl(r,.5*a,-.12*l,t),s),n.add(tl(r,.6*a,0,t),tl(r,.5*a,-.12*l,t),s)}n.commit()}function tl({R:n,t:e,K:t},i,r,s){let o=[(i-t[2])/t[0]*s-e[0],(r-t[5])/t[4]*s-e[1],s-e[2]];return[0,1,2].map(a=>n[a]*o[0]+n[3+a]*o[1]+n[6+a]*o[2])}function Rp(n){let e=[1/0,1/0,1/0],t=[-1/0,-1/0,-1/0];for(let i=0;i<n.length;i++){let r=i%3;n[i]<e[r]&&(e[r]=n[i]),n[i]>t[r]&&(t[r]=n[i])}return{low:e,high:t}}function n0(n,{vertices:e}){let{low:t,high:i}=Rp(e),r=s=>t.map((o,a)=>s>>a&1?i[a]:o);n.clear();for(let s=0;s<8;s++)for(let o=0;o<3;o++)s>>o&1||n.add(r(s),r(s|1<<o),{color:jE,width:1.5});n.commit()}var Pp=5,tC=`
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,nC=`
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
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${Pp.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`,jh=class{mesh;constructor(e,t){this.mesh=new Nt(new Xn(2*Pp,2*Pp),new vn({glslVersion:Cn,vertexShader:tC,fragmentShader:nC,uniforms:{color:{value:new B(.5,.55,.62)}},side:En,transparent:!0,depthWrite:!1,blending:hi,blendSrc:ui,blendDst:$n}));let i=new B(...e);this.mesh.quaternion.copy(new jt().setFromUnitVectors(new B(0,0,1),i)),this.mesh.position.copy(i.multiplyScalar(t)),this.mesh.frustumCulled=!1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var iC=`
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
`,rC=`
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
`,i0=11,Ro=class{mesh;values=[];count=-1;constructor({overAll:e=!1}={}){this.mesh=new Nt(new zr,new vn({glslVersion:Cn,vertexShader:iC,fragmentShader:rC,uniforms:{size:{value:new Fe},pixelRatio:{value:1},faintest:{value:e?.02:.5}},transparent:!0,depthTest:!e,depthWrite:!e,blending:hi,blendSrc:ui,blendDst:$n})),this.mesh.frustumCulled=!1}clear(){this.values=[]}add(e,t,{color:i,width:r}){this.values.push(e[0],e[1],e[2],t[0],t[1],t[2],...i,r)}dot(e,t){this.add(e,e,t)}commit(){let e=this.values.length/i0,t={start:[0,3],end:[3,3],tint:[6,4],width:[10,1]};e!==this.count&&this.resize(e);let{geometry:i}=this.mesh;for(let[r,[s,o]]of Object.entries(t)){let a=i.getAttribute(r);for(let l=0;l<e;l++){let c=i0*l+s;for(let h=0;h<o;h++)a.array[l*o+h]=this.values[c+h]}a.needsUpdate=!0}}setScreen(e,t,i){let{uniforms:r}=this.mesh.material;r.size.value.set(e,t),r.pixelRatio.value=i}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}resize(e){this.count=e;let t=new zr;t.setAttribute("position",new Jt(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),t.setIndex([0,1,2,0,2,3]);for(let[i,r]of Object.entries({start:3,end:3,tint:4,width:1})){let s=new Na(new Float32Array(e*r),r);t.setAttribute(i,s.setUsage(Za))}t.instanceCount=e,t.boundingSphere=new Pi,this.mesh.geometry.dispose(),this.mesh.geometry=t}};var Fi=.03,r0=300,a0=[{height:.04,blur:.02,darkness:.42},{height:.15,blur:.06,darkness:.28},{height:.8,blur:.16,darkness:.22}],Qh=3*a0[2].blur,sC=`
precision highp float;

in vec3 position;
in vec2 uv;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = uv;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,oC=`
precision highp float;

in vec2 place;
uniform sampler2D darkness;
out vec4 result;

void main() {
  result = vec4(0.0, 0.0, 0.0, texture(darkness, place).r);
}
`,eu=class{constructor(e,t,i){this.floor=i;this.up=new B(...t);let r=new jt().setFromUnitVectors(new B(0,0,1),this.up);this.across=new B(1,0,0).applyQuaternion(r),this.along=new B(0,1,0).applyQuaternion(r),this.areas=aC(e),this.mesh=new Nt(new Xn(1,1),new vn({glslVersion:Cn,vertexShader:sC,fragmentShader:oC,uniforms:{darkness:{value:null}},transparent:!0,depthWrite:!1,blending:hi,blendSrc:ui,blendDst:$n})),this.mesh.quaternion.copy(r),this.mesh.frustumCulled=!1}floor;mesh;across;along;up;areas;texture=new sr;stance=null;setStance(e){this.stance=e}update(){if(!this.mesh.visible||!this.stance)return;let{vertices:e}=this.stance;this.stance=null;let[t,i,r]=[this.across,this.along,this.up].map(f=>lC(e,f)),s=[s0(t)-Qh,s0(i)-Qh],o=Math.ceil((o0(t)+Qh-s[0])/Fi),a=Math.ceil((o0(i)+Qh-s[1])/Fi),l=o<=r0&&a<=r0;this.mesh.scale.set(o*Fi,a*Fi,l?1:0);let[c,h]=[s[0]+o*Fi/2,s[1]+a*Fi/2];if(this.mesh.position.copy(this.up).multiplyScalar(this.floor),this.mesh.position.addScaledVector(this.across,c).addScaledVector(this.along,h),!l)return;let d=Uint32Array.from(t,(f,u)=>Math.floor((i[u]-s[1])/Fi)*o+Math.floor((f-s[0])/Fi));this.show(this.darkness(d,r,o,a),o,a)}dispose(){this.texture.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}darkness(e,t,i,r){let s=new Float32Array(i*r).fill(1);for(let{height:o,blur:a,darkness:l}of a0){let c=new Float32Array(i*r);e.forEach((d,f)=>{let u=Math.max(0,t[f]-this.floor)/o;c[d]+=this.areas[f]/Fi**2*2**-(u*u)}),cC(c,i,r,a/Fi).forEach((d,f)=>s[f]*=1-l*(1-Math.exp(-d)))}return Uint8Array.from(s,o=>Math.round(255*(1-o)))}show(e,t,i){let{width:r,height:s}=this.texture.image;r===t&&s===i?this.texture.image.data=e:(this.texture.dispose(),this.texture=new sr(e,t,i,Ha,Ln),this.texture.minFilter=this.texture.magFilter=gn,this.texture.unpackAlignment=1,this.mesh.material.uniforms.darkness.value=this.texture),this.texture.needsUpdate=!0}};function aC({data:{faces:n,restVertices:e}}){let t=new Float32Array(e.length/3),i=r=>new B().fromArray(e,3*n[r]);for(let r=0;r<n.length;r+=3){let s=i(r),o=i(r+1).sub(s).cross(i(r+2).sub(s));for(let a=r;a<r+3;a++)t[n[a]]+=o.length()/6}return t}function lC(n,{x:e,y:t,z:i}){return Float32Array.from({length:n.length/3},(r,s)=>n[3*s]*e+n[3*s+1]*t+n[3*s+2]*i)}var s0=n=>n.reduce((e,t)=>Math.min(e,t),1/0),o0=n=>n.reduce((e,t)=>Math.max(e,t),-1/0);function cC(n,e,t,i){let r=Math.ceil(3*i),s=Array.from({length:2*r+1},(l,c)=>Math.exp(-.5*((c-r)/i)**2)),o=s.reduce((l,c)=>l+c,0),a=(l,c,h,d,f)=>{let u=new Float32Array(l.length);for(let g=0;g<d;g++)for(let v=0;v<c;v++){let p=l[g*f+v*h];if(p!==0)for(let m=Math.max(0,v-r);m<=Math.min(c-1,v+r);m++)u[g*f+m*h]+=p*s[m-v+r]/o}return u};return a(a(n,e,1,t,e),t,e,e,1)}var l0=`"use strict";(()=>{function U(e,t){let s=new Uint32Array(t),r=e.filter(n=>n.count<=t).at(-1)?.count??0,a=e.find(n=>n.count>t)?.count??t;for(let n=0;n<t;n++)s[n]=n;let l=t-r;for(let n=0;n<l;n++)s[r+n]=r+Math.floor(n*(a-r)/l);return s}function F(e,t,s,r){e.kind==="bones"?O(e,t.bones,s,r):e.kind==="triangle"?E(e,t,s,r):B(e,t,s,r)}function E({corners:e,weights:t,heights:s},r,a,l){let{normals:n}=r,i=S(r.vertices,a);for(let h=0,c=0;h<l.length;h++,c+=3){let[o,p,f]=[t[c],t[c+1],t[c+2]],[y,m,u]=[e[c],e[c+1],e[c+2]],[g,b,v]=[o>0?o:0,p>0?p:0,f>0?f:0],k=g*n[3*y]+b*n[3*m]+v*n[3*u],w=g*n[3*y+1]+b*n[3*m+1]+v*n[3*u+1],x=g*n[3*y+2]+b*n[3*m+2]+v*n[3*u+2],M=(k*a[0]+w*a[1]+x*a[2])/Math.max(Math.sqrt(k*k+w*w+x*x),1e-12);l[h]=o*i[y]+p*i[m]+f*i[u]+s[h]*M}}function B({corners:e,weights:t,heights:s},r,a,l){let{vertices:n}=r,i=S(n,a),h=0;for(let c=0,o=0;c<l.length;c++,o+=3){let[p,f,y]=[e[o],e[o+1],e[o+2]];c>0&&p===e[o-3]&&f===e[o-2]&&y===e[o-1]||(h=C(n,3*p,3*f,3*y,a));let u=t[o]*i[p]+t[o+1]*i[f]+t[o+2]*i[y];l[c]=u+s[c]*h}}function C(e,t,s,r,a){let[l,n,i]=[e[s]-e[t],e[s+1]-e[t+1],e[s+2]-e[t+2]],[h,c,o]=[e[r]-e[t],e[r+1]-e[t+1],e[r+2]-e[t+2]],[p,f,y]=[n*o-i*c,i*h-l*o,l*c-n*h];return(p*a[0]+f*a[1]+y*a[2])/Math.max(Math.sqrt(p*p+f*f+y*y),1e-12)}function O({means:e,bones:t,weights:s},r,a,l){let n=L(r,a);for(let i=0;i<l.length;i++){let h=0;for(let c=4*i;c<4*i+4;c++){let o=4*t[c],p=n[o]*e[3*i]+n[o+1]*e[3*i+1]+n[o+2]*e[3*i+2];h+=s[c]*(p+n[o+3])}l[i]=h}}function S(e,t){let s=new Float32Array(e.length/3);for(let r=0;r<s.length;r++)s[r]=t[0]*e[3*r]+t[1]*e[3*r+1]+t[2]*e[3*r+2]+t[3];return s}function L(e,t){let s=new Float32Array(e.length/3);for(let r=0;12*r<e.length;r++)for(let a=0;a<4;a++){let l=12*r+a,n=t[0]*e[l]+t[1]*e[l+4]+t[2]*e[l+8];s[4*r+a]=n+(a===3?t[3]:0)}return s}var d=class{starts=new Uint32Array(65537);keys=new Uint16Array(0);sort(t,s,r){let a=r.length;this.keys.length<a&&(this.keys=new Uint16Array(a));let{keys:l,starts:n}=this,i=1/0,h=-1/0;for(let o=0;o<t.length;o++){let p=t[o];p<i&&(i=p),p>h&&(h=p)}let c=h>i?65535/(h-i):0;n.fill(0);for(let o=0;o<a;o++){let p=(h-t[s?s[o]:o])*c;l[o]=p,n[l[o]+1]++}for(let o=1;o<=65536;o++)n[o]+=n[o-1];for(let o=0;o<a;o++)r[n[l[o]]++]=s?s[o]:o}};function R(e,t){if(t>=e.length)return null;let s=new Uint32Array(256);for(let i of e)s[i]++;let r=255,a=0;for(;r>0&&a+s[r]<t;)a+=s[r--];let l=t-a,n=new Uint32Array(t);for(let i=0,h=0;h<t;i++)(e[i]>r||e[i]===r&&l-- >0)&&(n[h++]=i);return n}var A=class{constructor(t){this.reply=t}reply;anchors=null;opacities=new Uint8Array(0);levels=[];stance=null;depths=new Float32Array(0);kept=null;keptCount=-1;sorter=new d;handle(t){switch(t.type){case"gaussians":this.anchors=t.anchors,this.opacities=t.opacities,this.levels=t.levels,this.depths=new Float32Array(t.opacities.length),this.keptCount=-1;break;case"stance":this.stance=t.stance;break;case"sort":this.sort(t);break}}chosen(t){return this.levels.length>0&&t<this.opacities.length?U(this.levels,t):R(this.opacities,t)}sort({id:t,row:s,count:r,buffer:a}){if(!this.anchors||!this.stance)throw new Error("sort was asked for before there was something to sort");let l=performance.now();this.keptCount!==r&&(this.kept=this.chosen(r),this.keptCount=r),F(this.anchors,this.stance,s,this.depths);let n=a?.length===r?a:new Uint32Array(r);this.sorter.sort(this.depths,this.kept,n),this.reply({id:t,order:n,milliseconds:performance.now()-l})}};var D=self,T=new A(e=>D.postMessage(e,[e.order.buffer]));D.onmessage=({data:e})=>T.handle(e);})();
`;function c0(n,e){let t=new Uint32Array(e),i=n.filter(o=>o.count<=e).at(-1)?.count??0,r=n.find(o=>o.count>e)?.count??e;for(let o=0;o<e;o++)t[o]=o;let s=e-i;for(let o=0;o<s;o++)t[i+o]=i+Math.floor(o*(r-i)/s);return t}function h0(n,e){let t=n.findIndex(o=>o.count>=e);if(t<0)return 1;let i=n[t],r=n[t-1];if(!r)return i.growth;let s=Math.log(e/r.count)/Math.log(i.count/r.count);return r.growth*(i.growth/r.growth)**s}function u0(n,e,t,i){n.kind==="bones"?pC(n,e.bones,t,i):n.kind==="triangle"?uC(n,e,t,i):dC(n,e,t,i)}function uC({corners:n,weights:e,heights:t},i,r,s){let{normals:o}=i,a=d0(i.vertices,r);for(let l=0,c=0;l<s.length;l++,c+=3){let[h,d,f]=[e[c],e[c+1],e[c+2]],[u,g,v]=[n[c],n[c+1],n[c+2]],[p,m,w]=[h>0?h:0,d>0?d:0,f>0?f:0],A=p*o[3*u]+m*o[3*g]+w*o[3*v],S=p*o[3*u+1]+m*o[3*g+1]+w*o[3*v+1],R=p*o[3*u+2]+m*o[3*g+2]+w*o[3*v+2],C=(A*r[0]+S*r[1]+R*r[2])/Math.max(Math.sqrt(A*A+S*S+R*R),1e-12);s[l]=h*a[u]+d*a[g]+f*a[v]+t[l]*C}}function dC({corners:n,weights:e,heights:t},i,r,s){let{vertices:o}=i,a=d0(o,r),l=0;for(let c=0,h=0;c<s.length;c++,h+=3){let[d,f,u]=[n[h],n[h+1],n[h+2]];c>0&&d===n[h-3]&&f===n[h-2]&&u===n[h-1]||(l=fC(o,3*d,3*f,3*u,r));let v=e[h]*a[d]+e[h+1]*a[f]+e[h+2]*a[u];s[c]=v+t[c]*l}}function fC(n,e,t,i,r){let[s,o,a]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[l,c,h]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]],[d,f,u]=[o*h-a*c,a*l-s*h,s*c-o*l];return(d*r[0]+f*r[1]+u*r[2])/Math.max(Math.sqrt(d*d+f*f+u*u),1e-12)}function pC({means:n,bones:e,weights:t},i,r,s){let o=mC(i,r);for(let a=0;a<s.length;a++){let l=0;for(let c=4*a;c<4*a+4;c++){let h=4*e[c],d=o[h]*n[3*a]+o[h+1]*n[3*a+1]+o[h+2]*n[3*a+2];l+=t[c]*(d+o[h+3])}s[a]=l}}function d0(n,e){let t=new Float32Array(n.length/3);for(let i=0;i<t.length;i++)t[i]=e[0]*n[3*i]+e[1]*n[3*i+1]+e[2]*n[3*i+2]+e[3];return t}function mC(n,e){let t=new Float32Array(n.length/3);for(let i=0;12*i<n.length;i++)for(let r=0;r<4;r++){let s=12*i+r,o=e[0]*n[s]+e[1]*n[s+4]+e[2]*n[s+8];t[4*i+r]=o+(r===3?e[3]:0)}return t}var tu=class{starts=new Uint32Array(65537);keys=new Uint16Array(0);sort(e,t,i){let r=i.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:s,starts:o}=this,a=1/0,l=-1/0;for(let h=0;h<e.length;h++){let d=e[h];d<a&&(a=d),d>l&&(l=d)}let c=l>a?65535/(l-a):0;o.fill(0);for(let h=0;h<r;h++){let d=(l-e[t?t[h]:h])*c;s[h]=d,o[s[h]+1]++}for(let h=1;h<=65536;h++)o[h]+=o[h-1];for(let h=0;h<r;h++)i[o[s[h]]++]=t?t[h]:h}};function f0(n,e){if(e>=n.length)return null;let t=new Uint32Array(256);for(let a of n)t[a]++;let i=255,r=0;for(;i>0&&r+t[i]<e;)r+=t[i--];let s=e-r,o=new Uint32Array(e);for(let a=0,l=0;l<e;a++)(n[a]>i||n[a]===i&&s-- >0)&&(o[l++]=a);return o}var nu=class{constructor(e){this.reply=e}reply;anchors=null;opacities=new Uint8Array(0);levels=[];stance=null;depths=new Float32Array(0);kept=null;keptCount=-1;sorter=new tu;handle(e){switch(e.type){case"gaussians":this.anchors=e.anchors,this.opacities=e.opacities,this.levels=e.levels,this.depths=new Float32Array(e.opacities.length),this.keptCount=-1;break;case"stance":this.stance=e.stance;break;case"sort":this.sort(e);break}}chosen(e){return this.levels.length>0&&e<this.opacities.length?c0(this.levels,e):f0(this.opacities,e)}sort({id:e,row:t,count:i,buffer:r}){if(!this.anchors||!this.stance)throw new Error("sort was asked for before there was something to sort");let s=performance.now();this.keptCount!==i&&(this.kept=this.chosen(i),this.keptCount=i),u0(this.anchors,this.stance,t,this.depths);let o=r?.length===i?r:new Uint32Array(i);this.sorter.sort(this.depths,this.kept,o),this.reply({id:e,order:o,milliseconds:performance.now()-s})}};var iu=class{milliseconds=0;connection;gaussians=null;stance=null;running=null;waiting=null;lastId=0;spare=null;constructor(){this.connection=gC(e=>this.receive(e),()=>this.moveToPage())}setGaussians({anchors:e,opacities:t,levels:i}){this.gaussians={type:"gaussians",anchors:e,opacities:t,levels:i},this.connection.send(this.gaussians),this.forget()}setStance({vertices:e,normals:t,bones:i}){this.stance={type:"stance",stance:{vertices:e,normals:t,bones:i}},this.connection.send(this.stance)}sort(e,t,i){let r=this.waiting;this.waiting={row:e,count:t,sorted:i},this.running||this.next(),r?.sorted(null)}recycle(e){this.spare=e}forget(){let e=[this.waiting,this.running?.wish];this.waiting=null,this.running&&(this.running.wish={...this.running.wish,sorted:()=>{}});for(let t of e)t?.sorted(null)}dispose(){this.forget(),this.connection.stop()}next(){let e=this.waiting;if(!e)return;this.waiting=null,this.running={id:++this.lastId,wish:e};let t=this.spare;this.spare=null;let i=t?[t.buffer]:[];this.connection.send({type:"sort",id:this.lastId,row:e.row,count:e.count,buffer:t},i)}moveToPage(){this.connection.stop(),this.connection=p0(e=>this.receive(e));for(let e of[this.gaussians,this.stance])e&&this.connection.send(e);this.waiting??=this.running?.wish??null,this.running=null,this.next()}receive({id:e,order:t,milliseconds:i}){if(this.running?.id!==e)return;let{wish:r}=this.running;this.running=null,this.milliseconds=i,r.sorted(t),this.next()}};function gC(n,e){try{let t=URL.createObjectURL(new Blob([l0],{type:"text/javascript"})),i=new Worker(t);return URL.revokeObjectURL(t),i.onmessage=({data:r})=>n(r),i.onerror=e,{send:(r,s=[])=>i.postMessage(r,s),stop:()=>i.terminate()}}catch{return p0(n)}}function p0(n){let e=new nu(t=>setTimeout(()=>n(t)));return{send:t=>e.handle(t),stop:()=>{}}}var nl=128,m0=`
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpan;
uniform float contour, gain;

out vec2 offset;
flat out vec4 color;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // outside, unless something is to be drawn
  uint turn = uint(gl_InstanceID * ${nl} + int(position.z));
  if (int(turn) >= drawn) return;
  ivec2 texel = at(turn, textureSize(splats, 0).x);
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
`,g0=`
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
`;function y0(n){let e=new Float32Array(12*nl),t=new Uint16Array(6*nl);for(let r=0;r<nl;r++)e.set([-1,-1,r,1,-1,r,1,1,r,-1,1,r],12*r),t.set([0,1,2,0,2,3].map(s=>4*r+s),6*r);let i=new zr;return i.setAttribute("position",new Jt(e,3)),i.setIndex(new Jt(t,1)),i.instanceCount=Ip(n),i.boundingSphere=new Pi(void 0,1/0),i}function Ip(n){return Math.ceil(n/nl)}var il=["rgb","part","normal","opacity","views","depth"],_0=`
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`,Lp=`
precision highp float;
precision highp int;
precision highp usampler2D;
precision highp sampler2D;

uniform usampler2D places;
uniform usampler2D shapes;
uniform usampler2D order;
uniform int drawn;
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
`,v0=`
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
`,yC=`
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
`,Dp=`
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
  if (texel.y * textureSize(order, 0).x + texel.x >= drawn) return;
  uint index = texelFetch(order, texel, 0).x;
  ivec2 source = at(index, textureSize(places, 0).x);
  uvec4 place = texelFetch(places, source, 0);
  Placed placed = placeGaussian(place, texelFetch(shapes, source, 0));

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
  outLook = uvec2(floatBitsToUint(point.z), lookOf(placed, place, point.z, int(index)));
}
`,vC={triangle:`#define TRIANGLE
${Lp}${v0}${Dp}`,world:`${Lp}${v0}${Dp}`,bones:`${Lp}${yC}${Dp}`};function x0(n,e){return`${e?`#define SHADED
`:""}${vC[n]}`}var qr=1024;function rl(n){return Math.max(1,Math.ceil(n/qr))}function sl(n){return Fp(_C(n,4),4,Xr,"RGBA32UI")}function b0(n){return Fp(new Uint32Array(qr*rl(n)),1,Mo,"R32UI")}function ru(n){return Fp(new Float32Array(4*qr*rl(n)),4,Kn,"RGBA32F")}function Np(n,e){let t=n.image.data;for(let i=0,r=0;r<e.length;i+=4,r+=3)t[i]=e[r],t[i+1]=e[r+1],t[i+2]=e[r+2];n.needsUpdate=!0}function Fp(n,e,t,i){let r=n instanceof Float32Array?Yn:Dn,s=new sr(n,qr,n.length/(e*qr),t,r);return s.internalFormat=i,s.minFilter=s.magFilter=Ot,s.needsUpdate=!0,s}function _C(n,e){let t=new Uint32Array(e*qr*rl(n.length/e));return t.set(n),t}var xC=1.5,ol=class{constructor(e,t){this.data=e;this.vertices=ru(t.numVertices),this.normals=ru(t.numVertices),this.bones=ru(3*t.numJoints),this.order=b0(e.count),this.target=bC(e.count);let i=sl(e.places),r=sl(e.shapes),s=sl(wC(t)),o=sl(e.shading?.words??new Uint32Array(0));this.placing=new vn({glslVersion:Cn,vertexShader:_0,fragmentShader:x0(e.frame,e.shading!==null),depthTest:!1,depthWrite:!1,uniforms:{places:{value:i},shapes:{value:r},faces:{value:s},shading:{value:o},dilation:{value:e.dilation},shadingStep:{value:e.shading?.step??0},colorSpan:{value:su(e.color)},vertices:{value:this.vertices},normals:{value:this.normals},bones:{value:this.bones},order:{value:this.order},drawn:{value:0},weightSpan:{value:su(e.weights)},heightSpan:{value:su(e.height)},scaleSpan:{value:su(e.logScale)},viewRotation:{value:new We},viewTranslation:{value:new B},focal:{value:new Fe},centre:{value:new Fe},size:{value:new Fe},depthRange:{value:new Fe(0,1)},mostViews:{value:MC(e)},pointRadius:{value:0},growth:{value:1},coloring:{value:0}}});let a=new Nt(new Xn(2,2),this.placing);a.frustumCulled=!1,this.placingScene.add(a),this.mesh=new Nt(y0(e.count),this.drawingMaterial()),this.mesh.frustumCulled=!1,this.owned=[i,r,s,o,this.vertices,this.normals,this.bones,this.order,this.target,this.placing,a.geometry,this.mesh.geometry,this.mesh.material]}data;mesh;vertices;normals;bones;order;target;placing;placingScene=new rr;placingCamera=new Br;owned;get drawn(){return this.mesh.material.uniforms.drawn.value}colorings(){return il.filter(e=>e!=="views"||this.data.hasViews)}setStance({vertices:e,normals:t,bones:i}){if(this.data.frame==="bones"){this.bones.image.data.set(i),this.bones.needsUpdate=!0;return}Np(this.vertices,e),(this.data.frame==="triangle"||this.data.shading)&&Np(this.normals,t)}setOrder(e){this.order.image.data.set(e),this.order.needsUpdate=!0,this.mesh.material.uniforms.drawn.value=this.placing.uniforms.drawn.value=e.length,this.placing.uniforms.growth.value=h0(this.data.levels,e.length),this.mesh.geometry.instanceCount=Ip(e.length)}setLook({mode:e,coloring:t,pointSize:i,exposure:r}){this.mesh.material.uniforms.gain.value=t==="rgb"?2**r:1,this.placing.uniforms.coloring.value=il.indexOf(t),this.placing.uniforms.pointRadius.value=e==="points"?i:0;let{uniforms:s}=this.mesh.material;s.contour.value=e==="splats"?0:e==="points"?1:xC;let o=t==="rgb"&&!this.data.shading?this.data.color:{low:0,high:1};s.colorSpan.value.set(o.low,o.high)}project(e,t,i){let{uniforms:r}=this.placing,[s,o,a,l,c,h,d,f,u]=t.R;r.viewRotation.value.set(s,o,a,l,c,h,d,f,u),r.viewTranslation.value.fromArray(t.t),r.focal.value.fromArray(t.focal),r.centre.value.fromArray(t.centre),r.size.value.set(t.width,t.height),r.depthRange.value.fromArray(i),this.mesh.material.uniforms.size.value.set(t.width,t.height);let g=e.getRenderTarget();e.setRenderTarget(this.target),e.render(this.placingScene,this.placingCamera),e.setRenderTarget(g)}dispose(){for(let e of this.owned)e.dispose()}drawingMaterial(){let e={splats:{value:this.target.textures[0]},looks:{value:this.target.textures[1]},drawn:{value:0},size:{value:new Fe},depthCoefficients:{value:new Fe(...mf())},colorSpan:{value:new Fe(0,1)},contour:{value:0},gain:{value:1}};return new vn({glslVersion:Cn,vertexShader:m0,fragmentShader:g0,uniforms:e,side:En,transparent:!0,depthWrite:!1,blending:hi,blendEquation:ar,blendSrc:ui,blendDst:$n})}};function bC(n){let e=new yn(qr,rl(n),{count:2,format:Xr,type:Dn,internalFormat:"RGBA32UI",minFilter:Ot,magFilter:Ot,depthBuffer:!1,generateMipmaps:!1});return e.textures[1].format=Ao,e.textures[1].internalFormat="RG32UI",e}function wC(n){let{faces:e,faceParts:t,restVertices:i}=n.data,r=new Uint32Array(4*n.numFaces),s=new Float32Array(r.buffer);for(let o=0;o<n.numFaces;o++){let[a,l,c]=e.subarray(3*o,3*o+3);r.set([a|t[o]<<24,l,c],4*o),s[4*o+3]=SC(i,3*a,3*l,3*c)}return r}function SC(n,e,t,i){let[r,s,o]=[n[t]-n[e],n[t+1]-n[e+1],n[t+2]-n[e+2]],[a,l,c]=[n[i]-n[e],n[i+1]-n[e+1],n[i+2]-n[e+2]];return Math.hypot(s*c-o*l,o*a-r*c,r*l-s*a)}function MC({frame:n,places:e,count:t}){let i=1;if(n!=="bones")for(let r=0;r<t;r++)i=Math.max(i,e[4*r+2]>>>16);return i}function su({low:n,high:e}){return new Fe(n,e)}var AC=.25,ou=class{constructor(e){this.avatar=e;let{body:t}=e;this.poser=new Ys(t),this.pose=e.clips[0]?.poseAt(0)??t.restPose(),this.posed=this.poser.pose(this.pose),this.splats=new ol(e.gaussians,t),this.sorter.setGaussians(e.gaussians),this.mesh=new Jh(t),this.floor=new jh(e.up,e.floor),this.shadow=new eu(t,e.up,e.floor),this.camera.matrixWorldAutoUpdate=!1;let i=[this.floor.mesh,this.shadow.mesh,this.cameras.mesh,this.box.mesh,this.splats.mesh,this.mesh.depths,this.mesh.mesh,this.skeleton.mesh];i.forEach((r,s)=>r.renderOrder=s),this.scene.add(...i),this.showCameras(null)}avatar;scene=new rr;poser;splats;pose;posed;poseMilliseconds=0;sorter=new iu;mesh;floor;shadow;skeleton=new Ro({overAll:!0});cameras=new Ro;box=new Ro;camera=new un;moved=!0;gone=!1;get sortMilliseconds(){return this.sorter.milliseconds}setPose(e){this.pose=Un(e),this.moved=!0}setShape(e){this.poser.setShape(e.slice()),this.moved=!0}replaceGaussians(e){this.scene.remove(this.splats.mesh);let{renderOrder:t}=this.splats.mesh;this.splats.dispose(),this.splats=new ol(e,this.avatar.body),this.splats.mesh.renderOrder=t,this.scene.add(this.splats.mesh),this.sorter.setGaussians(e),this.moved=!0}showCameras(e){t0(this.cameras,this.avatar.cameras,AC,e)}applyPose(){if(!this.moved)return;this.moved=!1;let e=performance.now();this.posed=this.poser.pose(this.pose),this.splats.setStance(this.posed),this.sorter.setStance(this.posed),this.mesh.setStance(this.posed),this.shadow.setStance(this.posed),e0(this.skeleton,this.posed.joints,this.avatar.body.parents,this.avatar.body.jointNames),n0(this.box,this.posed),this.poseMilliseconds=performance.now()-e}sort(e,t,i){let{splats:r}=this,s=Math.max(1,Math.round(t*r.data.count));this.sorter.sort(pf(e),Math.min(s,r.data.count),o=>{o&&(r.setOrder(o),this.sorter.recycle(o)),i(o!==null)})}setLook(e,t,i){this.splats.setLook({...e,pointSize:e.pointSize*i}),this.splats.mesh.visible=t.gaussians,this.mesh.visible=t.mesh,this.mesh.setVeil(t.gaussians),this.skeleton.mesh.visible=t.skeleton,this.cameras.mesh.visible=t.cameras,this.floor.mesh.visible=t.floor,this.shadow.mesh.visible=t.shadow,this.box.mesh.visible=t.box}draw(e,t,i){oy(this.camera.matrixWorldInverse,t),this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert(),cc(this.camera.projectionMatrix,t);for(let a of[this.skeleton,this.cameras,this.box])a.setScreen(t.width,t.height,i);let{up:r,floor:s}=this.avatar,o=Ks(t).reduce((a,l,c)=>a+l*r[c],0);this.floor.mesh.renderOrder=o<s?this.skeleton.mesh.renderOrder+1:0,this.shadow.update(),this.splats.mesh.visible&&this.splats.project(e,t,this.depthRange(t)),e.render(this.scene,this.camera)}bounds(){return Rp(this.posed.vertices)}get disposed(){return this.gone}dispose(){this.gone=!0,this.sorter.dispose();for(let e of[this.splats,this.mesh,this.floor,this.shadow,this.skeleton,this.cameras,this.box])e.dispose()}depthRange(e){let{low:t,high:i}=this.bounds(),r=pf(e),s=[0,1,2,3,4,5,6,7].map(o=>t.reduce((a,l,c)=>a+r[c]*(o>>c&1?i[c]:l),r[3]));return[Math.min(...s),Math.max(...s)+1e-6]}};var w0={type:"change"},Up={type:"start"},M0={type:"end"},au=new go,S0=new Wn,TC=Math.cos(70*ws.DEG2RAD),tn=new B,Bn=2*Math.PI,vt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},kp=1e-6,lu=class extends za{constructor(e,t=null){super(e,t),this.state=vt.NONE,this.target=new B,this.cursor=new B,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Vr.ROTATE,MIDDLE:Vr.DOLLY,RIGHT:Vr.PAN},this.touches={ONE:Gr.ROTATE,TWO:Gr.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new B,this._lastQuaternion=new jt,this._lastTargetPosition=new B,this._quat=new jt().setFromUnitVectors(e.up,new B(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new _o,this._sphericalDelta=new _o,this._scale=1,this._panOffset=new B,this._rotateStart=new Fe,this._rotateEnd=new Fe,this._rotateDelta=new Fe,this._panStart=new Fe,this._panEnd=new Fe,this._panDelta=new Fe,this._dollyStart=new Fe,this._dollyEnd=new Fe,this._dollyDelta=new Fe,this._dollyDirection=new B,this._mouse=new Fe,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=CC.bind(this),this._onPointerDown=EC.bind(this),this._onPointerUp=RC.bind(this),this._onContextMenu=kC.bind(this),this._onMouseWheel=LC.bind(this),this._onKeyDown=DC.bind(this),this._onTouchStart=NC.bind(this),this._onTouchMove=FC.bind(this),this._onMouseDown=PC.bind(this),this._onMouseMove=IC.bind(this),this._interceptControlDown=UC.bind(this),this._interceptControlUp=OC.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(e){this._cursorStyle=e,e==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(e){super.connect(e),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=vt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(e){e.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=e}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(w0),this.update(),this.state=vt.NONE}pan(e,t){this._pan(e,t),this.update()}dollyIn(e){this._dollyIn(e),this.update()}dollyOut(e){this._dollyOut(e),this.update()}rotateLeft(e){this._rotateLeft(e),this.update()}rotateUp(e){this._rotateUp(e),this.update()}update(e=null){let t=this.object.position;tn.copy(t).sub(this.target),tn.applyQuaternion(this._quat),this._spherical.setFromVector3(tn),this.autoRotate&&this.state===vt.NONE&&this._rotateLeft(this._getAutoRotationAngle(e)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,r=this.maxAzimuthAngle;isFinite(i)&&isFinite(r)&&(i<-Math.PI?i+=Bn:i>Math.PI&&(i-=Bn),r<-Math.PI?r+=Bn:r>Math.PI&&(r-=Bn),i<=r?this._spherical.theta=Math.max(i,Math.min(r,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+r)/2?Math.max(i,this._spherical.theta):Math.min(r,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let s=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),s=o!=this._spherical.radius}if(tn.setFromSpherical(this._spherical),tn.applyQuaternion(this._quatInverse),t.copy(this.target).add(tn),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=tn.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),s=!!l}else if(this.object.isOrthographicCamera){let a=new B(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),s=l!==this.object.zoom;let c=new B(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=tn.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(au.origin.copy(this.object.position),au.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(au.direction))<TC?this.object.lookAt(this.target):(S0.setFromNormalAndCoplanarPoint(this.object.up,this.target),au.intersectPlane(S0,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),s=!0)}return this._scale=1,this._performCursorZoom=!1,s||this._lastPosition.distanceToSquared(this.object.position)>kp||8*(1-this._lastQuaternion.dot(this.object.quaternion))>kp||this._lastTargetPosition.distanceToSquared(this.target)>kp?(this.dispatchEvent(w0),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(e){return e!==null?Bn/60*this.autoRotateSpeed*e:Bn/60/60*this.autoRotateSpeed}_getZoomScale(e){let t=Math.abs(e*.01);return Math.pow(.95,this.zoomSpeed*t)}_rotateLeft(e){this._sphericalDelta.theta-=e}_rotateUp(e){this._sphericalDelta.phi-=e}_panLeft(e,t){tn.setFromMatrixColumn(t,0),tn.multiplyScalar(-e),this._panOffset.add(tn)}_panUp(e,t){this.screenSpacePanning===!0?tn.setFromMatrixColumn(t,1):(tn.setFromMatrixColumn(t,0),tn.crossVectors(this.object.up,tn)),tn.multiplyScalar(e),this._panOffset.add(tn)}_pan(e,t){let i=this.domElement;if(this.object.isPerspectiveCamera){let r=this.object.position;tn.copy(r).sub(this.target);let s=tn.length();s*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*e*s/i.clientHeight,this.object.matrix),this._panUp(2*t*s/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(e*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(t*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(e){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=e:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(e,t){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),r=e-i.left,s=t-i.top,o=i.width,a=i.height;this._mouse.x=r/o*2-1,this._mouse.y=-(s/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(e){return Math.max(this.minDistance,Math.min(this.maxDistance,e))}_handleMouseDownRotate(e){this._rotateStart.set(e.clientX,e.clientY)}_handleMouseDownDolly(e){this._updateZoomParameters(e.clientX,e.clientY),this._dollyStart.set(e.clientX,e.clientY)}_handleMouseDownPan(e){this._panStart.set(e.clientX,e.clientY)}_handleMouseMoveRotate(e){this._rotateEnd.set(e.clientX,e.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Bn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Bn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(e){this._dollyEnd.set(e.clientX,e.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(e){this._panEnd.set(e.clientX,e.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(e){this._updateZoomParameters(e.clientX,e.clientY),e.deltaY<0?this._dollyIn(this._getZoomScale(e.deltaY)):e.deltaY>0&&this._dollyOut(this._getZoomScale(e.deltaY)),this.update()}_handleKeyDown(e){let t=!1;switch(e.code){case this.keys.UP:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(Bn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),t=!0;break;case this.keys.BOTTOM:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateUp(-Bn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),t=!0;break;case this.keys.LEFT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(Bn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),t=!0;break;case this.keys.RIGHT:e.ctrlKey||e.metaKey||e.shiftKey?this.enableRotate&&this._rotateLeft(-Bn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),t=!0;break}t&&(e.preventDefault(),this.update())}_handleTouchStartRotate(e){if(this._pointers.length===1)this._rotateStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._rotateStart.set(i,r)}}_handleTouchStartPan(e){if(this._pointers.length===1)this._panStart.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panStart.set(i,r)}}_handleTouchStartDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyStart.set(0,s)}_handleTouchStartDollyPan(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enablePan&&this._handleTouchStartPan(e)}_handleTouchStartDollyRotate(e){this.enableZoom&&this._handleTouchStartDolly(e),this.enableRotate&&this._handleTouchStartRotate(e)}_handleTouchMoveRotate(e){if(this._pointers.length==1)this._rotateEnd.set(e.pageX,e.pageY);else{let i=this._getSecondPointerPosition(e),r=.5*(e.pageX+i.x),s=.5*(e.pageY+i.y);this._rotateEnd.set(r,s)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let t=this.domElement;this._rotateLeft(Bn*this._rotateDelta.x/t.clientHeight),this._rotateUp(Bn*this._rotateDelta.y/t.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(e){if(this._pointers.length===1)this._panEnd.set(e.pageX,e.pageY);else{let t=this._getSecondPointerPosition(e),i=.5*(e.pageX+t.x),r=.5*(e.pageY+t.y);this._panEnd.set(i,r)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(e){let t=this._getSecondPointerPosition(e),i=e.pageX-t.x,r=e.pageY-t.y,s=Math.sqrt(i*i+r*r);this._dollyEnd.set(0,s),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(e.pageX+t.x)*.5,a=(e.pageY+t.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enablePan&&this._handleTouchMovePan(e)}_handleTouchMoveDollyRotate(e){this.enableZoom&&this._handleTouchMoveDolly(e),this.enableRotate&&this._handleTouchMoveRotate(e)}_addPointer(e){this._pointers.push(e.pointerId)}_removePointer(e){delete this._pointerPositions[e.pointerId];for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId){this._pointers.splice(t,1);return}}_isTrackingPointer(e){for(let t=0;t<this._pointers.length;t++)if(this._pointers[t]==e.pointerId)return!0;return!1}_trackPointer(e){let t=this._pointerPositions[e.pointerId];t===void 0&&(t=new Fe,this._pointerPositions[e.pointerId]=t),t.set(e.pageX,e.pageY)}_getSecondPointerPosition(e){let t=e.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[t]}_customWheelEvent(e){let t=e.deltaMode,i={clientX:e.clientX,clientY:e.clientY,deltaY:e.deltaY};switch(t){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return e.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function EC(n){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(n.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(n)&&(this._addPointer(n),n.pointerType==="touch"?this._onTouchStart(n):this._onMouseDown(n),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function CC(n){this.enabled!==!1&&(n.pointerType==="touch"?this._onTouchMove(n):this._onMouseMove(n))}function RC(n){switch(this._removePointer(n),this._pointers.length){case 0:this.domElement.releasePointerCapture(n.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(M0),this.state=vt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let e=this._pointers[0],t=this._pointerPositions[e];this._onTouchStart({pointerId:e,pageX:t.x,pageY:t.y});break}}function PC(n){let e;switch(n.button){case 0:e=this.mouseButtons.LEFT;break;case 1:e=this.mouseButtons.MIDDLE;break;case 2:e=this.mouseButtons.RIGHT;break;default:e=-1}switch(e){case Vr.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(n),this.state=vt.DOLLY;break;case Vr.ROTATE:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=vt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=vt.ROTATE}break;case Vr.PAN:if(n.ctrlKey||n.metaKey||n.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(n),this.state=vt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(n),this.state=vt.PAN}break;default:this.state=vt.NONE}this.state!==vt.NONE&&this.dispatchEvent(Up)}function IC(n){switch(this.state){case vt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(n);break;case vt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(n);break;case vt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(n);break}}function LC(n){this.enabled===!1||this.enableZoom===!1||this.state!==vt.NONE||(n.preventDefault(),this.dispatchEvent(Up),this._handleMouseWheel(this._customWheelEvent(n)),this.dispatchEvent(M0))}function DC(n){this.enabled!==!1&&this._handleKeyDown(n)}function NC(n){switch(this._trackPointer(n),this._pointers.length){case 1:switch(this.touches.ONE){case Gr.ROTATE:if(this.enableRotate===!1){this.state=vt.NONE;break}this._handleTouchStartRotate(n),this.state=vt.TOUCH_ROTATE;break;case Gr.PAN:if(this.enablePan===!1){this.state=vt.NONE;break}this._handleTouchStartPan(n),this.state=vt.TOUCH_PAN;break;default:this.state=vt.NONE}break;case 2:switch(this.touches.TWO){case Gr.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(n),this.state=vt.TOUCH_DOLLY_PAN;break;case Gr.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(n),this.state=vt.TOUCH_DOLLY_ROTATE;break;default:this.state=vt.NONE}break;default:this.state=vt.NONE}this.state!==vt.NONE&&this.dispatchEvent(Up)}function FC(n){switch(this._trackPointer(n),this.state){case vt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(n),this.update();break;case vt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(n),this.update();break;case vt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(n),this.update();break;case vt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(n),this.update();break;default:this.state=vt.NONE}}function kC(n){this.enabled!==!1&&n.preventDefault()}function UC(n){n.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function OC(n){n.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var al=35,A0=.02,BC=10,cu=class{constructor(e,t){this.canvas=e;this.changed=t;this.camera.position.set(0,1,3),this.controls=this.makeControls()}canvas;changed;camera=new un(al);controls;snapped=null;restless=0;get through(){return this.snapped}state(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),fov:this.camera.fov,snapped:this.snapped?.name??null}}look(e,t,i=al){this.snapped=null,this.camera.position.set(...e),this.camera.fov=ws.clamp(i,1,150),this.controls.target.set(...t),this.camera.up.copy(this.up),this.controls.update(),this.changed()}setUp(e){if(this.up.equals(new B(...e)))return;this.up.set(...e),this.camera.up.copy(this.up);let{target:t}=this.controls;this.controls.dispose(),this.controls=this.makeControls(),this.controls.target.copy(t)}snap(e){let t=this.controls.target.clone(),i=new B(...Ks(e)),r=new B(e.R[6],e.R[7],e.R[8]),s=Math.max(.2,t.sub(i).dot(r));this.snapped=e,this.camera.position.copy(i),this.camera.quaternion.copy(zC(e)),this.camera.fov=ws.radToDeg(2*Math.atan(e.height/2/e.K[4])),this.controls.target.copy(i).addScaledVector(r,s),this.changed()}unsnap(){this.snapped&&(this.snapped=null,this.controls.update(),this.changed())}orbit(e,t){this.snapped=null;let i=this.camera.position.clone().sub(this.controls.target);i.applyAxisAngle(this.up,e);let r=i.angleTo(this.up),s=new B().crossVectors(this.up,i);if(s.lengthSq()>0){let o=ws.clamp(r-t,A0,Math.PI-A0);i.applyAxisAngle(s.normalize(),o-r)}this.camera.position.copy(this.controls.target).add(i),this.camera.up.copy(this.up),this.controls.update(),this.changed()}retreat(e){let{target:t}=this.controls;this.camera.position.sub(t).setLength(e).add(t),this.controls.update(),this.changed()}move(e){if(this.snapped)return;let t=new B(...e);this.camera.position.add(t),this.controls.target.add(t),this.controls.update(),this.changed()}tick(){this.snapped||this.restless===0||(this.restless--,this.controls.update())}pinhole(e,t){if(this.snapped)return lc(this.snapped,e,t);let{position:i,quaternion:r}=this.camera;return ry(i.toArray(),[r.w,r.x,r.y,r.z],this.camera.fov,e,t)}pictureRect(e,t){return this.snapped&&ff(this.snapped,e,t)}sync(e){this.camera.aspect=e.width/e.height,cc(this.camera.projectionMatrix,e),this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert(),this.camera.updateMatrixWorld()}dispose(){this.controls.dispose()}up=new B(0,1,0);makeControls(){let e=new lu(this.camera,this.canvas);return e.enableDamping=!matchMedia("(prefers-reduced-motion: reduce)").matches,e.dampingFactor=.15,e.zoomToCursor=!0,e.minDistance=.1,e.maxDistance=60,e.addEventListener("start",()=>this.unsnap()),e.addEventListener("change",()=>{this.restless=BC,this.changed()}),e}};function zC({R:n}){let e=new un;return e.matrix.set(n[0],-n[3],-n[6],0,n[1],-n[4],-n[7],0,n[2],-n[5],-n[8],0,0,0,0,1),new jt().setFromRotationMatrix(e.matrix)}var VC=1e-6,GC=["mode","coloring","pointSize","exposure","share"],Po=class{constructor(e,t={}){this.canvas=e;this.viewpoint=new cu(e,()=>{this.invalidate(),this.fire("view",this.view())}),this.presenter=new Kh(e,this.viewpoint),this.scheduler=new Zh({tick:()=>this.viewpoint.tick(),apply:i=>this.presenter.prepare(this.visible(),i),draw:()=>this.presenter.draw(this.visible()),drawn:()=>this.fire("frame",this.stats())}),this.observer=new ResizeObserver(()=>this.resized()),this.observer.observe(e),this.listenForContext(),t.background&&this.setDisplay(t),this.scheduler.start()}canvas;presenter;viewpoint;scheduler;stages=[null,null];events=new EventTarget;observer;abort=new AbortController;framed=null;load(e,t=0){return this.show(sc(e),t)}show(e,t=0){let i=new ou(e);return this.stages[t]?.dispose(),this.stages[t]=i,t===0&&(this.viewpoint.setUp(e.up),this.frameBody()),this.alter(),this.fire("load",{slot:t}),e}replaceGaussians(e,t=0){let i=this.stage(t);i.replaceGaussians(e?ty(e,i.avatar.body):i.avatar.gaussians),this.alter()}unload(e){this.stages[e]?.dispose(),this.stages[e]=null,this.alter()}avatar(e=0){return this.stages[e]?.avatar??null}setPose(e,t){for(let i of this.slots(t)){let r=this.stage(i);e.rotations.length===4*r.avatar.body.numJoints&&(r.setPose(e),this.fire("pose",{slot:i}))}this.alter()}pose(e=0){return Un(this.stage(e).pose)}setShape(e,t){for(let i of this.slots(t))this.stage(i).setShape(e);this.alter()}shape(e=0){return this.stage(e).poser.shape?.slice()??null}joints(e=0){let t=this.stage(e);return t.poser.joints(t.pose)}get camera(){return this.viewpoint.camera}view(){return this.viewpoint.state()}setView({position:e,target:t,fov:i,snapped:r}){this.viewpoint.look(e,t,i),r!==null&&this.findCamera(r)&&this.snap(r)}snap(e){let t=typeof e=="string"?this.findCamera(e):e;t&&this.viewpoint.snap(t)}unsnap(){this.viewpoint.unsnap()}captureView(){let{R:e,t,focal:i,centre:r,width:s,height:o}=this.cssPinhole(),a=[i[0],0,r[0],0,i[1],r[1],0,0,1];return{name:"view",R:[...e],t:[...t],K:a,width:s,height:o,held_out:!1,anchor:!1}}frameBody(){let e=this.stages[0];if(!e)return;e.applyPose();let{width:t,height:i}=this.presenter.screens(this.visible().length)[0],r=Mt(e.posed.joints.rotations,0),{position:s,target:o}=jg(e.bounds(),r,e.avatar.up,al,t/i);this.viewpoint.look(s,o),this.framed=this.view()}orbit(e,t){this.viewpoint.orbit(e,t)}moveView(e){let t=this.isFramed();this.viewpoint.move(e),t&&(this.framed=this.view())}pictureRect(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pictureRect(this.isSplit()?e/2:e,t)}screenOf(e){let[t,i,r]=sy(this.cssPinhole(),e);return r>0?{x:t,y:i,depth:r}:null}get display(){return this.presenter.display}setDisplay(e){let t={...this.presenter.display,...e},i=T0(t.share,1e-4,1),r=this.presenter.display;this.presenter.display={...t,share:i,resolution:T0(t.resolution,.05,2)},GC.some(o=>r[o]!==this.presenter.display[o])?this.alter():this.invalidate()}get layers(){return this.presenter.layers}setLayers(e){this.presenter.layers={...this.presenter.layers,...e},this.invalidate()}colorings(){return this.stages[0]?.splats.colorings()??[]}invalidate(){this.scheduler.invalidate()}async frame(){return await this.scheduler.settled(),this.stats()}readPixels(){return this.presenter.draw(this.visible()),this.presenter.read()}async render(e){let t=this.stage(e.slot??0);return this.scheduler.hold(()=>this.presenter.render(t,e))}stats(){let e=this.visible(),t=s=>e.reduce((o,a)=>o+s(a),0),{width:i,height:r}=this.canvas;return{fps:this.scheduler.framesPerSecond(),frameMs:this.scheduler.milliseconds,sortMs:t(s=>s.sortMilliseconds),poseMs:t(s=>s.poseMilliseconds),drawn:t(s=>s.splats.drawn),total:t(s=>s.splats.data.count),width:i,height:r}}on(e,t){let i=r=>t(r.detail);return this.events.addEventListener(e,i,{signal:this.abort.signal}),()=>this.events.removeEventListener(e,i)}dispose(){this.scheduler.stop(),this.observer.disconnect(),this.abort.abort(),this.viewpoint.dispose(),this.stages.forEach(e=>e?.dispose()),this.presenter.dispose()}isFramed(){let[e,t]=[this.framed,this.view()],i=(r,s)=>Math.hypot(r[0]-s[0],r[1]-s[1],r[2]-s[2]);return!e||t.snapped!==null?!1:i(e.position,t.position)+i(e.target,t.target)<VC}resized(){let e=this.stages[0],{clientWidth:t,clientHeight:i}=this.canvas;if(e&&t>0&&i>0&&this.isFramed()){let{width:r,height:s}=this.presenter.screens(this.visible().length)[0];e.applyPose(),this.viewpoint.retreat(of(e.bounds(),e.avatar.up,al,r/s)),this.framed=this.view()}this.invalidate()}stage(e){let t=this.stages[e];if(!t)throw new ri("no-avatar",`no avatar has been loaded into slot ${e}`);return t}slots(e){return e!==void 0?[e]:[0,1].filter(t=>this.stages[t])}cssPinhole(){let{clientWidth:e,clientHeight:t}=this.canvas;return this.viewpoint.pinhole(Math.round(this.isSplit()?e/2:e),t)}findCamera(e){return this.stages[0]?.avatar.cameras.find(t=>t.name===e)}isSplit(){return this.presenter.display.split&&this.stages[1]!==null}visible(){return this.stages.filter((e,t)=>e!==null&&(t===0||this.isSplit()))}listenForContext(){let{signal:e}=this.abort;this.canvas.addEventListener("webglcontextlost",t=>{t.preventDefault(),this.scheduler.pause(),this.fire("contextlost",null)},{signal:e}),this.canvas.addEventListener("webglcontextrestored",()=>{this.scheduler.resume(),this.fire("contextrestored",null)},{signal:e})}alter(){this.fire("content",null),this.invalidate()}fire(e,t){this.events.dispatchEvent(new CustomEvent(e,{detail:t}))}};function T0(n,e,t){return Math.min(t,Math.max(e,n))}var Ms,Vt,Op,E0,Bp=Object.is,hu=0,k0=[],zp=[],$t=pt,C0=$t.__b,R0=$t.__r,P0=$t.diffed,I0=$t.__c,L0=$t.unmount,D0=$t.__;function cl(n,e){$t.__h&&$t.__h(Vt,n,hu||e),hu=0;var t=Vt.__H||(Vt.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function wi(n){return hu=1,HC(B0,n)}function HC(n,e,t){var i=cl(Ms++,2);if(i.t=n,!i.__c&&(i.__=[t?t(e):B0(void 0,e),function(s){var o=(i.__N||i.__)[0],a=i.t(o,s);Bp(o,a)||(i.__N=[a,i.__[1]],i.__c.setState({}))}],i.__c=Vt,!Vt.__f)){Vt.__f=!0;var r=Vt.shouldComponentUpdate;Vt.shouldComponentUpdate=function(s,o,a){var l=this.__H;if(!l)return!0;var c=!1,h=this.props!=s;if(l.__.some(function(f){f.__N&&(c=!0,Bp(f.__[0],f.__N[0])||(h=!0))}),r){var d=r.call(this,s,o,a);return c?d||h:d}return!c||h}}return i.__}function Rt(n,e){var t=cl(Ms++,3);!$t.__s&&O0(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,Vt.__H.__h.push(t))}function ut(n){return hu=5,Io(function(){return{current:n}},[])}function Io(n,e){var t=cl(Ms++,7);return O0(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function U0(n){var e=Vt.context[n.__c],t=cl(Ms++,9);return t.c=n,e?(t.__==null&&(t.__=!0,e.sub(Vt)),e.props.value):n.__}function uu(){var n=cl(Ms++,11);if(!n.__){for(var e=Vt.__v;!e.__m&&e.__;)e=e.__;var t=e.__m||(e.__m=[0,0]);n.__="P"+t[0]+"-"+t[1]++}return n.__}function WC(){var n;do{for(;n=zp.shift();)try{ll(n)}catch(t){$t.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=k0.shift();){var e=n.__H;if(n.__P&&e)try{e.__h.some(ll),e.__h.some(Vp),e.__h=[]}catch(t){e.__h=[],$t.__e(t,n.__v)}}}while(zp.length)}$t.__b=function(n){Vt=null,C0&&C0(n)},$t.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),D0&&D0(n,e)},$t.__r=function(n){R0&&R0(n),Ms=0;var e=(Vt=n.__c).__H;e&&(Op==Vt?Vt.__h=[]:(e.__h.some(ll),e.__h.some(Vp),Ms=0),e.__h=[],e.__.some(function(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Op=Vt},$t.diffed=function(n){P0&&P0(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&F0(k0.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Op=Vt=null},$t.__c=function(n,e){e.some(function(t){try{t.__h.some(ll),t.__h=t.__h.filter(function(i){return!i.__||Vp(i)})}catch(i){t.__h=[function(){throw i}]}}),I0&&I0(n,e)},$t.unmount=function(n){L0&&L0(n);var e,t,i=n.__c;i&&i.__H&&(i.__H.__.some(function(r){try{if(r.__P&&r.__c){if(t===void 0){for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}r.__P=t,F0(zp.push(r))}else ll(r)}catch(s){e=s}}),i.__H=void 0,e&&$t.__e(e,i.__v))};var N0=typeof requestAnimationFrame=="function";function XC(n){var e,t=function(){clearTimeout(i),N0&&cancelAnimationFrame(e),setTimeout(n)},i=setTimeout(t,35);N0&&(e=requestAnimationFrame(t))}function F0(n){n!=1&&E0==$t.requestAnimationFrame||((E0=$t.requestAnimationFrame)||XC)(WC)}function ll(n){var e=Vt,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()),Vt=e}function Vp(n){var e=Vt;n.__c=n.__(),Vt=e}function O0(n,e){return!n||n.length!=e.length||e.some(function(t,i){return!Bp(t,n[i])})}function B0(n,e){return typeof e=="function"?e(n):e}var V0=["poses","views"],fu={fps:30,count:90,poses:[],views:[]},As=9e3,Lo=240;function $r(n){return n.poses.length+n.views.length>0}function Ts(n,e,t){return n[e].find(i=>i.frame===t)??null}function hl(n,e,t){let r=[...pu(n,e,t.frame)[e],t].sort((s,o)=>s.frame-o.frame);return{...n,count:Math.max(n.count,t.frame+1),[e]:r}}function pu(n,e,t){return{...n,[e]:n[e].filter(i=>i.frame!==t)}}function G0(n,e,t,i){let r=Ts(n,e,t),s=Math.min(Math.max(Math.round(i),0),n.count-1);return r&&s!==t?hl(pu(n,e,t),e,{...r,frame:s}):n}function Hp(n,e){let t=Math.max(0,...n.poses.map(({frame:i})=>i),...n.views.map(({frame:i})=>i));return{...n,count:Math.min(Math.max(Math.round(e),t+1,2),As)}}function mu(n){return[...new Set([...n.poses,...n.views].map(({frame:t})=>t))].sort((t,i)=>t-i)}var Gp=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),du=n=>Array.isArray(n)&&n.length===3&&n.every(Number.isFinite),z0=(n,e)=>Number.isInteger(n)&&n>=0&&n<e;function gu(n){if(!Gp(n))return!1;let{fps:e,count:t,poses:i,views:r}=n;if(!(typeof e=="number"&&e>=1&&e<=Lo&&z0(t,As+1)))return!1;let s=(o,a)=>Array.isArray(o)&&o.every(l=>Gp(l)&&z0(l.frame,t)&&typeof l.smooth=="boolean"&&a(l))&&o.every((l,c)=>c===0||l.frame>o[c-1].frame);return s(i,({turns:o,place:a})=>Gp(o)&&Object.values(o).every(du)&&du(a))&&s(r,({position:o,target:a,fov:l})=>du(o)&&du(a)&&Number.isFinite(l))}var Do=["off","opacity","wipe","difference"],yu=["system","light","dark"],H0=["theme","studio","picture"],No=[.1,.25,.5,1,1.5,2,4],ur={clip:null,frame:0,playing:!1,loop:!0,speed:1,edits:{},shift:[0,0,0],keys:fu,autoKey:!1,viewFollows:!1,betas:null,view:null,follow:!0,layers:{gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!0,box:!1,shadow:!0},mode:"splats",coloring:"rgb",exposure:0,background:"theme",share:1,resolution:1,adapts:!0,streaming:!1,posing:!1,joint:null,comparison:"off",opacity:.5,wipe:.5,second:null,autoRefine:!1,theme:"system"};var Es=(n,e,t)=>({keys:[n],label:`Show or hide ${t}`,group:"Look",run:({state:i})=>{i.layers.value={...i.layers.peek(),[e]:!i.layers.peek()[e]}}}),W0=Math.PI/36,vu=(n,e,t,i)=>({keys:[n],label:e,group:"Look",run:({engine:r})=>r.orbit(t*W0,i*W0)}),Wp=[{keys:["Space"],label:"Play or pause",group:"Play",run:({player:n})=>n.toggle()},{keys:[","],label:"One frame back",group:"Play",run:({player:n})=>n.step(-1)},{keys:["."],label:"One frame on",group:"Play",run:({player:n})=>n.step(1)},{keys:["Home"],label:"First frame",group:"Play",run:({player:n})=>n.seek(0)},{keys:["End"],label:"Last frame",group:"Play",run:({player:n})=>n.seek(Number.MAX_SAFE_INTEGER)},{keys:["l"],label:"Loop",group:"Play",run:({state:n})=>{n.loop.value=!n.loop.peek()}},{keys:["["],label:"Slower",group:"Play",run:n=>X0(n,-1)},{keys:["]"],label:"Faster",group:"Play",run:n=>X0(n,1)},Es("1","gaussians","the Gaussians"),Es("2","mesh","the body mesh"),Es("3","skeleton","the skeleton"),Es("4","cameras","the cameras"),Es("5","floor","the floor"),Es("6","box","the bounding box"),Es("7","shadow","the shadow"),vu("ArrowLeft","Look from farther left",-1,0),vu("ArrowRight","Look from farther right",1,0),vu("ArrowUp","Look from higher up",0,1),vu("ArrowDown","Look from lower down",0,-1),{keys:["c"],label:"Next colouring",group:"Look",run:YC},{keys:["f"],label:"Frame the body",group:"Look",run:n=>n.engine.frameBody()},{keys:["p"],label:"Pose by hand",group:"Pose",run:({state:n})=>{n.posing.value=!n.posing.peek()}},{keys:["m"],label:"Mirror the pose",group:"Pose",run:({poser:n})=>n.mirror()},{keys:["0"],label:"Reset the pose",group:"Pose",run:({poser:n})=>n.reset()},{keys:["Ctrl+z"],label:"Undo",group:"Pose",run:({history:n})=>n.undo()},{keys:["Ctrl+Shift+z","Ctrl+y"],label:"Redo",group:"Pose",run:({history:n})=>n.redo()},{keys:["k"],label:"Key this pose",group:"Keys",run:({keying:n})=>n.setPose()},{keys:["Shift+k"],label:"Key this view",group:"Keys",run:({keying:n})=>n.setView()},{keys:["a"],label:"Key each drag",group:"Keys",run:({keying:n,state:e})=>n.setAuto(!e.autoKey.peek())},{keys:["<"],label:"Key before",group:"Keys",run:({keying:n})=>n.step(-1)},{keys:[">"],label:"Next key",group:"Keys",run:({keying:n})=>n.step(1)},{keys:["Shift+ArrowLeft"],label:"Move the key back",group:"Keys",run:({keying:n})=>n.nudge(-1)},{keys:["Shift+ArrowRight"],label:"Move the key on",group:"Keys",run:({keying:n})=>n.nudge(1)},{keys:["Delete","Backspace"],label:"Remove the key",group:"Keys",run:({keying:n})=>n.remove()},{keys:["v"],label:"Next camera",group:"Compare",run:n=>n.snapBy(1)},{keys:["Shift+v"],label:"Camera before",group:"Compare",run:n=>n.snapBy(-1)},{keys:["Escape"],label:"Leave the camera",group:"Compare",run:n=>n.snap(null)},{keys:["x"],label:"Next comparison",group:"Compare",run:KC},{keys:["b"],label:"Other run beside this one",group:"Compare",run:ZC},{keys:["r"],label:"Refine",group:"Compare",run:({refining:n})=>{n.refine()}},{keys:["d"],label:"Before or after refining",group:"Compare",run:({refining:n})=>n.compare(n.side.peek()==="after"?"before":"after")},{keys:["s"],label:"Save a picture",group:"Share",run:n=>{n.savePicture()}},{keys:["w"],label:"Record a video",group:"Share",run:({page:n})=>{n.recorder.value=!n.recorder.peek()}},{keys:["u"],label:"Copy a link to exactly this",group:"Share",run:n=>{n.copyLink()}},{keys:["\\"],label:"Show or hide the panel",group:"Page",run:({page:n})=>n.togglePanel()},{keys:["t"],label:"Light or dark",group:"Page",run:({page:n})=>n.nextTheme()},{keys:["?"],label:"Keyboard shortcuts",group:"Page",run:({page:n})=>{n.shortcuts.value=!0}}];function q0(n){if(n.altKey||$C(n))return null;let e=qC(n);return Wp.find(t=>t.keys.includes(e))??null}function qC(n){let e=n.key===" "?"Space":n.key.length===1?n.key.toLowerCase():n.key,t=/^([a-z]|Arrow\w+)$/.test(e);return`${n.ctrlKey||n.metaKey?"Ctrl+":""}${t&&n.shiftKey?"Shift+":""}${e}`}function $C(n){let e=n.target;return e.closest("dialog[open]")||e.matches("input[type=number]")||e.closest("[role=tablist]")&&/^Arrow/.test(n.key)?!0:n.key===" "?e.closest("button, input:not([type=range]), a")!==null:n.key.startsWith("Arrow")&&e.closest("[role=tab], select, input:not([type=checkbox])")?!0:e.matches("input[type=range], input[type=radio]")&&/^(Arrow|Page|Home|End)/.test(n.key)}function X0({state:n},e){let t=No.findIndex(i=>i>=n.speed.peek());n.speed.value=No[Math.min(Math.max(t+e,0),No.length-1)]}function YC({engine:n,state:e}){let t=n.colorings();e.coloring.value=t[(t.indexOf(e.coloring.peek())+1)%t.length]??"rgb"}function KC(n){let{state:e,photographs:t}=n;if(!t.possible.peek())return n.notices.info("There are no photographs to compare with here.");n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=Do[(Do.indexOf(e.comparison.peek())+1)%Do.length]}function ZC(n){let e=n.source.runs.peek().slice(1);if(e.length===0)return n.notices.info("There is no second run: start the viewer with two.");n.state.second.value=n.state.second.peek()===null?e[0].id:null}function Xp(n){n.detail!==0&&requestAnimationFrame(()=>{let e=document.activeElement;e instanceof HTMLElement&&e.matches(JC)&&e.blur()})}var JC="button:not([role=combobox]), input[type=checkbox], input[type=radio]";var qp=Wg(null);function le(){let n=U0(qp);if(!n)throw new Error("A part of the page is shown outside of it.");return n}var jC=Symbol.for("pv"),QC=0;function y(n,e,t,i,r,s){e||(e={});var o,a,l=e;if("ref"in l&&typeof n!="function")for(a in l={},e)a=="ref"?o=e[a]:l[a]=e[a];var c={type:n,props:l,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:jC,__v:--QC,__i:-1,__u:0};return(r||s)&&(c.__source=r,c.__self=s),pt.vnode&&pt.vnode(c),c}var eR={play:y("path",{d:"M6.5 4.2v11.6L15.5 10z",fill:"currentColor"}),pause:y("path",{d:"M6.5 4.5v11M13.5 4.5v11","stroke-width":"2.4"}),previous:y("path",{d:"M14 5v10L7.5 10zM5.5 5v10"}),next:y("path",{d:"M6 5v10l6.5-5zM14.5 5v10"}),loop:y("path",{d:"M4 9V8a3 3 0 0 1 3-3h8m0 0-2.5-2.5M15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m0 0 2.5 2.5M5 15l2.5-2.5"}),camera:y("path",{d:"M3 7h3l1.5-2h5L14 7h3v9H3zM10 14a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z"}),record:y(at,{children:[y("circle",{cx:"10",cy:"10",r:"6.5"}),y("circle",{cx:"10",cy:"10",r:"3",fill:"currentColor",stroke:"none"})]}),stop:y("rect",{x:"6",y:"6",width:"8",height:"8",rx:"1.5",fill:"currentColor"}),link:y("path",{d:"M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9"}),sun:y(at,{children:[y("circle",{cx:"10",cy:"10",r:"3.2"}),y("path",{d:"M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3"})]}),moon:y("path",{d:"M15.8 12.2A6.3 6.3 0 0 1 7.8 4.2a6.3 6.3 0 1 0 8 8z"}),display:y(at,{children:[y("rect",{x:"2.8",y:"4",width:"14.4",height:"10",rx:"1.6"}),y("path",{d:"M7.5 17h5"})]}),help:y(at,{children:[y("circle",{cx:"10",cy:"10",r:"7.2"}),y("path",{d:"M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4"}),y("circle",{cx:"10",cy:"13.7",r:".5",fill:"currentColor"})]}),panel:y(at,{children:[y("rect",{x:"2.8",y:"3.8",width:"14.4",height:"12.4",rx:"2"}),y("path",{d:"M12.2 3.8v12.4"})]}),layers:y("path",{d:"m10 3 7 3.6-7 3.6-7-3.6zM3.4 10.2 10 13.6l6.6-3.4M3.4 13.6 10 17l6.6-3.4"}),pose:y(at,{children:[y("circle",{cx:"10",cy:"4",r:"1.8"}),y("path",{d:"M4 8.2l6-.6 6 .6M10 7.6v5M10 12.6 7.3 17M10 12.6l2.7 4.4"})]}),shape:y("path",{d:"M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.6v3.8M8 11.6v3.8"}),compare:y(at,{children:[y("rect",{x:"2.8",y:"4",width:"14.4",height:"12",rx:"1.8"}),y("path",{d:"M10 2.5v15"}),y("path",{d:"M12.4 8h2.4M12.4 11h2.4"})]}),refine:y("path",{d:"M10 2.8 11.6 7l4.4 1.5-4.4 1.5L10 14.2 8.4 10 4 8.5 8.4 7zM15.4 13l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z"}),close:y("path",{d:"m5.5 5.5 9 9M14.5 5.5l-9 9"}),chevron:y("path",{d:"m6 8 4 4 4-4"}),check:y("path",{d:"m4.8 10.4 3.4 3.4 7-7.4"}),undo:y("path",{d:"M7.5 4 4 7.5 7.5 11M4.4 7.5h7.2a4.2 4.2 0 0 1 0 8.4H8"}),redo:y("path",{d:"M12.5 4 16 7.5 12.5 11M15.6 7.5H8.4a4.2 4.2 0 0 0 0 8.4H12"}),reset:y("path",{d:"M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.2 3.6v3.2h3.2"}),mirror:y("path",{d:"M10 3v14M7.5 6 3 14.5h4.5zM12.5 6l4.5 8.5h-4.5z"}),frame:y("path",{d:"M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13"}),key:y("path",{d:"m10 3.5 6 6.5-6 6.5L4 10z"}),download:y("path",{d:"M10 4v9m0 0-3.5-3.5M10 13l3.5-3.5M4 13v3h12v-3"}),upload:y("path",{d:"M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3"}),warning:y(at,{children:[y("path",{d:"M10 3.2 17.4 16H2.6z"}),y("path",{d:"M10 8v3.6"}),y("circle",{cx:"10",cy:"13.6",r:".5",fill:"currentColor"})]}),more:y(at,{children:[y("circle",{cx:"4.5",cy:"10",r:"1.2",fill:"currentColor"}),y("circle",{cx:"10",cy:"10",r:"1.2",fill:"currentColor"}),y("circle",{cx:"15.5",cy:"10",r:"1.2",fill:"currentColor"})]})};function _n({name:n}){return y("svg",{class:"icon",viewBox:"0 0 20 20","aria-hidden":"true",children:eR[n]})}function $0({children:n}){let e=le(),[t,i]=wi(!1),r=ut(0),s=a=>a.dataTransfer?.types.includes("Files")??!1,o=a=>l=>{s(l)&&(l.preventDefault(),r.current+=a,i(r.current>0))};return y("div",{class:"drop-target",onDragEnter:o(1),onDragLeave:o(-1),onDragOver:a=>s(a)&&a.preventDefault(),onDrop:a=>{a.preventDefault(),r.current=0,i(!1),e.openMotions(a.dataTransfer?.files??[])},children:[n,t&&y("div",{class:"drop-veil",children:y("div",{class:"drop-card",children:[y(_n,{name:"upload"}),y("strong",{children:"Drop a motion to play it"}),y("span",{children:e.source.motionKinds})]})})]})}var tR={hip:[[-125,40],[-50,50],[-35,70]],knee:[[-5,150],[-15,15],[-10,10]],ankle:[[-40,50],[-30,30],[-30,30]],foot:[[-40,40],[-10,10],[-10,10]],spine1:[[-30,45],[-30,30],[-30,30]],spine2:[[-25,40],[-30,30],[-25,25]],spine3:[[-20,30],[-30,30],[-25,25]],neck:[[-45,45],[-60,60],[-40,40]],head:[[-45,45],[-60,60],[-40,40]],collar:[[-20,20],[-35,25],[-20,45]],shoulder:[[-100,100],[-140,70],[-110,120]],elbow:[[-90,90],[-150,8],[-30,30]],wrist:[[-60,60],[-40,40],[-85,85]],hand:[[-30,30],[-30,30],[-40,40]],jaw:[[-5,30],[-10,10],[-5,5]],eye:[[-30,30],[-40,40],[-5,5]],finger:[[-30,30],[-40,40],[-100,45]],thumb:[[-60,60],[-60,60],[-60,60]]},nR=[[-180,180],[-180,180],[-180,180]],Y0=/^(index|middle|ring|pinky|thumb)\d$/;function _u(n){let{side:e,kind:t}=j0(n),r=(tR[Y0.test(t)?t.startsWith("thumb")?"thumb":"finger":t]??nR).map(([o,a],l)=>e==="right"&&l>0?[-a,-o]:[o,a]),s=o=>r.map(a=>a[o]*Math.PI/180);return{low:s(0),high:s(1)}}var K0=["Torso","Head","Left arm","Right arm","Left leg","Right leg","Left hand","Right hand"];function Z0(n){let{side:e,kind:t}=j0(n);if(["neck","head","jaw","eye"].includes(t))return"Head";if(e===null)return"Torso";let i=["hip","knee","ankle","foot"].includes(t)?"leg":t==="hand"||Y0.test(t)?"hand":"arm";return`${e==="left"?"Left":"Right"} ${i}`}function J0(n){return n.startsWith("left_")?`right_${n.slice(5)}`:n.startsWith("right_")?`left_${n.slice(6)}`:n}function ki(n){let e=n.replaceAll("_"," ").replace(/(\D)(\d)/g,"$1 $2");return e.charAt(0).toUpperCase()+e.slice(1)}function j0(n){let e=/^(left|right)_(.+)$/.exec(n);return e?{side:e[1],kind:e[2]}:{side:null,kind:n}}function Q0({body:n,motion:e,frame:t},i,r){let s=Un(e?e.poseAt(t):n.restPose());for(let[o,a]of Object.entries(i)){let l=n.jointNames.indexOf(o);l>=0&&s.rotations.set(kn(a),4*l)}return r.forEach((o,a)=>{s.trans[a]+=o}),s}function Yr(n,e){return zn(Mt(n.rotations,e))}function xu(n,e,t){let i={};return n.jointNames.forEach((r,s)=>{[0,1,2,3].every(a=>e.rotations[4*s+a]===t.rotations[4*s+a])||(i[r]=Yr(t,s))}),i}function e_(n,e){let t={};return n.jointNames.forEach((i,r)=>{let s=n.jointNames.indexOf(J0(i));if(n.parents[r]<0||s<0)return;let[o,a,l]=Yr(e,s);t[i]=[o,-a,-l]}),t}var iR=240;function n_(n,e,t){let i=t===null?-1:e.jointNames.indexOf(t),r=Math.min(n.count,iR),s=Array.from({length:r},(h,d)=>d*(n.count-1)/Math.max(r-1,1)),o=s.map(h=>{let d=n.poseAt(h);return i<0?At(d.trans,0):Yr(d,i)}),a=i<0?o:rR(o),l=[0,1,2].map(h=>a.map(d=>d[h])),c=l.flat();return{axes:l,frames:s,low:Math.min(...c),high:Math.max(...c)}}function rR(n){let e=[];for(let t of n){let i=e.at(-1)??t,r=Math.hypot(...t),s=r>1e-6?t.map(o=>o-2*Math.PI*o/r):t;e.push(t_(s,i)<t_(t,i)?s:t)}return e}var t_=(n,e)=>Math.hypot(n[0]-e[0],n[1]-e[1],n[2]-e[2]);var $p=["x","y","z"],i_=.08;function r_(){let{avatar:n,keying:e,motion:t,state:i}=le(),[r,s,o]=[n.value?.body,t.value,i.joint.value],a=o!==null&&r?.jointNames.includes(o)?o:null,l=Io(()=>r&&s?n_(s,r,a):null,[r,s,a]);if(!l||!s)return null;let c=a===null?"Place":ki(a),h=a===null?lR:aR,d=`${h(l.low)} to ${h(l.high)}`;return y("div",{class:"key-lane key-curves",children:[y("span",{class:"key-lane-name",children:[c,y("small",{children:h(l.high)}),y("small",{children:h(l.low)})]}),y("div",{class:"key-track",children:[y("svg",{viewBox:"0 0 1 1",preserveAspectRatio:"none",role:"img","aria-label":`${c}: ${d}`,children:$p.map((f,u)=>y("path",{"data-axis":f,d:sR(l,u,s.count)},f))}),i.keys.value.poses.map(({frame:f})=>y("span",{class:"key-line",style:{"--at":f/Math.max(s.count-1,1)}},f))]}),y("output",{class:"key-values","aria-label":`${c} at this frame`,children:oR(l,e.frame.value).map((f,u)=>y("span",{"data-axis":$p[u],children:h(f)},$p[u]))})]})}function sR({axes:n,frames:e,high:t,low:i},r,s){let o=Math.max(t-i,1e-6);return`M${n[r].map((l,c)=>{let h=i_+(1-2*i_)*((t-l)/o);return`${(e[c]/Math.max(s-1,1)).toFixed(4)} ${h.toFixed(4)}`}).join("L")}`}function oR({axes:n,frames:e},t){let i=e.findIndex(r=>r>=t-1e-6);return n.map(r=>r.at(i)??0)}var aR=n=>`${Math.round(n*180/Math.PI)}°`,lR=n=>`${n.toFixed(2)} m`;var cR={poses:"Poses",views:"View"},hR={poses:"Pose",views:"View"};function s_(){let{keying:n,motion:e,page:t,state:i}=le();if(t.tab.value!=="keys")return null;let r=Math.max(e.value?.count??i.keys.value.count,2);return y("section",{class:"key-strip","aria-label":"Keys along the time",style:{"--now":n.frame.value/(r-1)},children:[V0.map(s=>y(uR,{lane:s,count:r},s)),y(r_,{})]})}function uR({lane:n,count:e}){let{keying:t,player:i,state:r}=le(),s=ut(null),o=l=>{let{left:c,width:h}=s.current.getBoundingClientRect();return Math.round((l.clientX-c)/h*(e-1))},a=l=>{l.buttons===1&&i.seek(o(l))};return y("div",{class:"key-lane",children:[y("span",{class:"key-lane-name",children:cR[n]}),y("div",{class:"key-track",ref:s,onPointerDown:a,onPointerMove:a,children:r.keys.value[n].map(({frame:l,smooth:c})=>y(fR,{label:`${hR[n]} at frame ${l+1}`,at:l/(e-1),smooth:c,chosen:t.lane.value===n&&t.frame.value===l,onPress:()=>t.choose(n,l),frameUnder:o,onDrag:(h,d)=>t.moveTo(h,n,l,d)},l))})]})}var dR=3;function fR({label:n,at:e,smooth:t,chosen:i,onPress:r,frameUnder:s,onDrag:o}){let{keying:a,state:l}=le();return y("button",{type:"button",class:"key-mark","aria-label":n,"aria-pressed":i,title:n,"data-smooth":t||void 0,style:{"--at":e},onPointerDown:h=>{h.stopPropagation();let[d,f]=[l.keys.peek(),h.clientX],u=!1;r();let g=p=>{!u&&Math.abs(p.clientX-f)<dR||(u||a.begin(),u=!0,o(d,s(p)))},v=()=>{removeEventListener("pointermove",g),removeEventListener("pointerup",v),removeEventListener("pointercancel",v)};addEventListener("pointermove",g),addEventListener("pointerup",v),addEventListener("pointercancel",v)},onClick:h=>h.detail===0&&r()})}function Be({label:n,onPress:e,icon:t,shortcut:i,pressed:r,disabled:s,kind:o="plain",children:a}){return y("button",{type:"button",class:`button ${o} ${a?"":"bare"}`,"aria-label":n,title:i?`${n} (${i})`:n,"aria-pressed":r,disabled:s,onClick:e,children:[t&&y(_n,{name:t}),a]})}function o_(){let{opened:n}=le(),e=ut(null),t=n.questions.value[0]??null;return Rt(()=>{t?e.current?.open||e.current?.showModal():e.current?.close()},[t]),y("dialog",{class:"dialog motion-flags",ref:e,"aria-labelledby":"motion-flags-title",onCancel:i=>{i.preventDefault(),n.dismiss()},children:t&&y(pR,{question:t},t.problem)})}function pR({question:{file:n,flags:e,problem:t}}){let i=le(),{opened:r}=i;return y("form",{class:"dialog-content",onSubmit:s=>{s.preventDefault();let o=s.currentTarget;i.attempt(async()=>r.answer(await gR(o,t.fields,e)))},children:[y("header",{children:[y("h2",{id:"motion-flags-title",children:n.name}),y(Be,{label:"Leave it",icon:"close",onPress:()=>r.dismiss()})]}),y("p",{role:"alert",children:t.message}),t.fields.map(s=>y("label",{class:"flag","data-wanted":t.wanted.includes(s.name)||void 0,children:[y("span",{children:["--",s.name]}),y(mR,{field:s,given:e[s.name]})]},s.name)),y("footer",{children:y("button",{type:"submit",class:"button primary",children:"Read again"})})]})}function mR({field:n,given:e}){return n.kind==="choice"?y("select",{name:n.name,children:n.choices.map(t=>y("option",{selected:t===(e??n.default),children:t},t))}):n.kind==="file"?y("input",{type:"file",name:n.name,accept:".json"}):y("input",{type:"number",name:n.name,step:"any",placeholder:"as the file says",defaultValue:e})}async function gR(n,e,t){let i=new FormData(n),r={};for(let{name:s,kind:o,default:a}of e){let l=i.get(s),c=l instanceof File?await l.text():(l??"").trim();c!==""&&c!==a?r[s]=c:o==="file"&&t[s]&&(r[s]=t[s])}return r}var yR=Symbol.for("preact-signals");function Mu(){if(dr>1)dr--;else{var n,e=!1;for((function(){var r=wu;for(wu=void 0;r!==void 0;){var s=r.S;if(s.v===r.v)for(var o=s.t;o!==void 0;o=o.x)o.i===r.i&&(o.i=s.i);r=r.o}})();dl!==void 0;){var t=dl;for(dl=void 0,bu++;t!==void 0;){var i=t.u;if(t.u=void 0,t.f&=-3,!(8&t.f)&&l_(t))try{t.c()}catch(r){e||(n=r,e=!0)}t=i}}if(bu=0,dr--,e)throw n}}function nn(n){if(dr>0)return n();Yp=++vR,dr++;try{return n()}finally{Mu()}}var ul,Ft=void 0;function Kr(n){var e=Ft,t=ul;Ft=void 0,ul=void 0;try{return n()}finally{Ft=e,ul=t}}var dl=void 0,dr=0,bu=0,vR=0,Yp=0,wu=void 0,Su=0;function a_(n){if(Ft!==void 0){var e=n.n;if(e===void 0||e.t!==Ft)return e={i:0,S:n,p:Ft.s,n:void 0,t:Ft,e:void 0,x:void 0,r:e},Ft.s!==void 0&&(Ft.s.n=e),Ft.s=e,n.n=e,32&Ft.f&&n.S(e),e;if(e.i===-1)return e.i=0,e.n!==void 0&&(e.n.p=e.p,e.p!==void 0&&(e.p.n=e.n),e.p=Ft.s,e.n=void 0,Ft.s.n=e,Ft.s=e),e}}function rn(n,e){this.v=n,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=e?.watched,this.Z=e?.unwatched,this.name=e?.name}rn.prototype.brand=yR;rn.prototype.h=function(){return!0};rn.prototype.S=function(n){var e=this,t=this.t;t!==n&&n.e===void 0&&(n.x=t,this.t=n,t!==void 0?t.e=n:Kr(function(){var i;(i=e.W)==null||i.call(e)}))};rn.prototype.U=function(n){var e=this;if(this.t!==void 0){var t=n.e,i=n.x;t!==void 0&&(t.x=i,n.e=void 0),i!==void 0&&(i.e=t,n.x=void 0),n===this.t&&(this.t=i,i===void 0&&Kr(function(){var r;(r=e.Z)==null||r.call(e)}))}};rn.prototype.subscribe=function(n){var e=this;return tt(function(){var t=e.value;Kr(function(){return n(t)})},{name:"sub"})};rn.prototype.valueOf=function(){return this.value};rn.prototype.toString=function(){return this.value+""};rn.prototype.toJSON=function(){return this.value};rn.prototype.peek=function(){var n=this;return Kr(function(){return n.value})};Object.defineProperty(rn.prototype,"value",{get:function(){var n=a_(this);return n!==void 0&&(n.i=this.i),this.v},set:function(n){if(n!==this.v){if(bu>100)throw new Error("Cycle detected");(function(t){dr!==0&&bu===0&&t.l!==Yp&&(t.l=Yp,wu={S:t,v:t.v,i:t.i,o:wu})})(this),this.v=n,this.i++,Su++,dr++;try{for(var e=this.t;e!==void 0;e=e.x)e.t.N()}finally{Mu()}}}});function Pe(n,e){return new rn(n,e)}function l_(n){for(var e=n.s;e!==void 0;e=e.n)if(e.S.i!==e.i||!e.S.h()||e.S.i!==e.i)return!0;return!1}function c_(n){for(var e=n.s;e!==void 0;e=e.n){var t=e.S.n;if(t!==void 0&&(e.r=t),e.S.n=e,e.i=-1,e.n===void 0){n.s=e;break}}}function h_(n){for(var e=n.s,t=void 0;e!==void 0;){var i=e.p;e.i===-1?(e.S.U(e),i!==void 0&&(i.n=e.n),e.n!==void 0&&(e.n.p=i)):t=e,e.S.n=e.r,e.r!==void 0&&(e.r=void 0),e=i}n.s=t}function Cs(n,e){rn.call(this,void 0,e),this.x=n,this.s=void 0,this.g=Su-1,this.f=4}Cs.prototype=new rn;Cs.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Su))return!0;if(this.g=Su,this.f|=1,this.i>0&&!l_(this))return this.f&=-2,!0;var n=Ft;try{c_(this),Ft=this;var e=this.x();(16&this.f||this.v!==e||this.i===0)&&(this.v=e,this.f&=-17,this.i++)}catch(t){this.v=t,this.f|=16,this.i++}return Ft=n,h_(this),this.f&=-2,!0};Cs.prototype.S=function(n){if(this.t===void 0){this.f|=36;for(var e=this.s;e!==void 0;e=e.n)e.S.S(e)}rn.prototype.S.call(this,n)};Cs.prototype.U=function(n){if(this.t!==void 0&&(rn.prototype.U.call(this,n),this.t===void 0)){this.f&=-33;for(var e=this.s;e!==void 0;e=e.n)e.S.U(e)}};Cs.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var n=this.t;n!==void 0;n=n.x)n.t.N()}};Object.defineProperty(Cs.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var n=a_(this);if(this.h(),n!==void 0&&(n.i=this.i),16&this.f)throw this.v;return this.v}});function Gt(n,e){return new Cs(n,e)}function u_(n){var e=n.j;if(n.j=void 0,typeof e=="function"){dr++;var t=Ft;Ft=void 0;try{e()}catch(i){throw n.f&=-2,n.f|=8,Kp(n),i}finally{Ft=t,Mu()}}}function Kp(n){for(var e=n.s;e!==void 0;e=e.n)e.S.U(e);n.x=void 0,n.s=void 0,u_(n)}function _R(n){if(Ft!==this)throw new Error("Out-of-order effect");h_(this),Ft=n,this.f&=-2;try{8&this.f&&Kp(this)}finally{Mu()}}function Fo(n,e){this.x=n,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=e?.name,ul&&ul.push(this)}Fo.prototype.c=function(){var n=this.S();try{if(8&this.f||this.x===void 0)return;var e=this.x();typeof e=="function"&&(this.j=e)}finally{n()}};Fo.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,u_(this),c_(this),dr++;var n=Ft;return Ft=this,_R.bind(this,n)};Fo.prototype.N=function(){2&this.f||(this.f|=2,this.u=dl,dl=this)};Fo.prototype.d=function(){this.f|=8,1&this.f||Kp(this)};Fo.prototype.dispose=function(){this.d()};function tt(n,e){var t=new Fo(n,e);try{t.c()}catch(r){throw t.d(),r}var i=t.d.bind(t);return i[Symbol.dispose]=i,i}var d_,Tu,Au,xR=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var f_=[];tt(function(){d_=this.N})();function ko(n,e){pt[n]=e.bind(null,pt[n]||function(){})}function fl(n){if(Au){var e=Au;Au=void 0,e()}Au=n&&n.S()}function p_(n){var e=this,t=n.data,i=wR(t);i.name="ReactiveDom",i.value=t;var r=Io(function(){for(var a=e,l=e.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=Gt(function(){var u=i.value.value;return u===0?0:u===!0?"":u||""}),h=Gt(function(){return!Array.isArray(c.value)&&!Xd(c.value)}),d=tt(function(){if(this.N=m_,h.value){var u=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=u)}}),f=e.__$u.d;return e.__$u.d=function(){d(),f.call(this)},[h,c]},[]),s=r[0],o=r[1];return s.value?o.peek():o.value}p_.displayName="ReactiveTextNode";Object.defineProperties(rn.prototype,{constructor:{configurable:!0,value:fa(at,null).constructor},type:{configurable:!0,value:p_},props:{configurable:!0,get:function(){var n=this;return{data:{get value(){return n.value}}}}},__b:{configurable:!0,value:1}});ko("__b",function(n,e){if(fl(),Tu=void 0,typeof e.type=="string"){var t,i=e.props;for(var r in i)if(r!=="children"){var s=i[r];s instanceof rn&&(t||(e.__np=t={}),t[r]=s,i[r]=s.peek())}}n(e)});ko("__r",function(n,e){if(n(e),e.type!==at){fl();var t,i=e.__c;i&&(i.__$f&=-2,(t=i.__$u)===void 0&&(i.__$u=t=(function(r,s){var o;return tt(function(){o=this},{name:s}),o.c=r,o})((function(r){return function(){var s;xR&&((s=this.y)==null||s.call(this)),r.__$f|=1,r.setState({})}})(i),typeof e.type=="function"?e.type.displayName||e.type.name:""))),Tu=i,fl(t)}});ko("__e",function(n,e,t,i){fl(),Tu=void 0,n(e,t,i)});ko("diffed",function(n,e){fl(),Tu=void 0;var t;if(typeof e.type=="string"&&(t=e.__e)){var i=e.__np,r=e.props,s=t.U;if(s)for(var o in s){var a=s[o];a===void 0||i&&o in i||(a.d(),s[o]=void 0)}if(i){s||(s={},t.U=s);for(var l in i){var c=s[l],h=i[l];c===void 0?(c=bR(t,l,h,r),s[l]=c):c.o(h,r)}}}n(e)});function bR(n,e,t,i){var r=e in n&&n.ownerSVGElement===void 0,s=Pe(t);return{o:function(o,a){s.value=o,i=a},d:tt(function(){this.N=m_;var o=s.value.value;i[e]!==o&&(i[e]=o,r?n[e]=o:o!=null&&(o!==!1||e[4]==="-")?n.setAttribute(e,o):n.removeAttribute(e))})}}ko("unmount",function(n,e){if(typeof e.type=="string"){var t=e.__e;if(t){var i=t.U;if(i){t.U=void 0;for(var r in i){var s=i[r];s&&s.d()}}}var o=e.__np;if(o){var a=e.props;for(var l in o)a[l]=o[l]}e.__np=void 0}else{var c=e.__c;if(c){c.__$f|=8;var h=c.__$u;h&&(c.__$u=void 0,h.d())}}n(e)});ko("__h",function(n,e,t,i){i<3&&(e.__$f|=2),n(e,t,i)});Xs.prototype.shouldComponentUpdate=function(n,e){if(this.__R)return!0;var t=this.__$u,i=t&&t.s!==void 0;for(var r in e)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var s=2&this.__$f;if(!(i||s||4&this.__$f)||1&this.__$f)return!0}else if(!(i||4&this.__$f)||3&this.__$f)return!0;for(var o in n)if(o!=="__source"&&n[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in n))return!0;return!1};function wR(n,e){return Io(function(){return Pe(n,e)},[])}var SR=function(n){queueMicrotask(function(){queueMicrotask(n)})};function MR(){nn(function(){for(var n;n=f_.shift();)d_.call(n)})}function m_(){f_.push(this)===1&&(pt.requestAnimationFrame||SR)(MR)}function y_(n,e){let{data:t}=n,{data:i}=e;if(t.length!==i.length)throw new Error(`A photograph of ${n.width}×${n.height} cannot be compared with ${e.width}×${e.height}.`);let[r,s,o]=[0,0,0];for(let a=0;a<t.length;a+=4){let l=0;for(let c=0;c<3;c++)l+=((t[a+c]*t[a+3]-i[a+c]*i[a+3])/65025)**2;r+=l,(t[a+3]>=128||i[a+3]>=128)&&(s+=l,o++)}return{person:o>0?g_(s/(3*o)):null,whole:g_(r/(.75*t.length))}}function v_(n,e,t){let{data:i}=n,{data:r}=e,s=new ImageData(n.width,n.height);for(let o=0;o<i.length;o+=4){for(let a=0;a<3;a++){let l=Math.abs(i[o+a]*i[o+3]-r[o+a]*r[o+3])/255;s.data[o+a]=t*l}s.data[o+3]=255}return s}function g_(n){return n>0?Math.min(99,-10*Math.log10(n)):99}var Zp=4,AR=120,Eu=class{constructor(e){this.parts=e;let{avatar:t,source:i}=e;this.possible=Gt(()=>i.photograph!==null&&(t.value?.cameras.length??0)>0),tt(()=>this.follow())}parts;comparison=Pe(null);missing=Pe(!1);possible;turn=0;timer=0;follow(){let{content:e,motion:t,snapped:i,state:r}=this.parts,s=r.comparison.value!=="off"&&this.possible.value?i.value:null,o=t.value?.start??null,a=o===null?null:o+Math.round(r.frame.value);e.value;let l=++this.turn;if(clearTimeout(this.timer),s===null||a===null){this.comparison.value=null,this.missing.value=s!==null;return}this.timer=window.setTimeout(()=>{this.show(l,s,a)},r.playing.peek()?0:AR)}async show(e,t,i){let{camera:r,engine:s,notices:o,source:a,state:l}=this.parts;try{let c=await a.photograph?.(t,i)??null;if(e!==this.turn)return;this.missing.value=c===null,this.comparison.value=c&&{photograph:c,measured:null};let h=r.peek();if(!c||!h||l.playing.peek())return;let{width:d,height:f}=c,u=await s.render({width:d,height:f,camera:h,background:null,slot:0});if(e!==this.turn)return;let g={scores:y_(c,u),difference:v_(c,u,Zp)};this.comparison.value={photograph:c,measured:g}}catch(c){e===this.turn&&o.error(c)}}};function fr({label:n,value:e,options:t,onChange:i,above:r}){let s=uu(),[o,a]=wi(!1),l=t.findIndex(v=>v.value===e),[c,h]=wi(l),d=ut(null);Rt(()=>{if(!o)return;let v=p=>!d.current?.contains(p.target)&&a(!1);return addEventListener("pointerdown",v),()=>removeEventListener("pointerdown",v)},[o]),Rt(()=>{o&&d.current?.querySelector("[data-active]")?.scrollIntoView({block:"nearest"})},[o,c]);let f=()=>{h(Math.max(l,0)),a(!0)},u=v=>{a(!1);let p=t[v];p&&i(p.value)},g=v=>{let p={ArrowDown:c+1,ArrowUp:c-1,Home:0,End:t.length-1};if(v.key==="Escape"&&o)a(!1);else{if(v.key==="Tab")return a(!1);if(v.key==="Enter"||v.key===" ")o?u(c):f();else if(v.key in p)o?h(Math.min(Math.max(p[v.key],0),t.length-1)):f();else return}v.preventDefault(),v.stopPropagation()};return y("div",{class:"choice",ref:d,"data-above":r||void 0,children:[y("button",{type:"button",class:"choice-button",role:"combobox","aria-label":`${n}: ${t[l]?.label??"none"}`,"aria-haspopup":"listbox","aria-expanded":o,"aria-controls":s,"aria-activedescendant":o?`${s}-${c}`:void 0,onClick:()=>o?a(!1):f(),onKeyDown:g,children:[y("span",{class:"choice-value",children:t[l]?.label??"—"}),y(_n,{name:"chevron"})]}),o&&y("ul",{class:"choice-list",role:"listbox",id:s,"aria-label":n,children:t.map((v,p)=>y("li",{id:`${s}-${p}`,role:"option","aria-selected":p===l,"data-active":p===c||void 0,onPointerMove:()=>h(p),onClick:()=>u(p),children:[y(_n,{name:"check"}),y("span",{children:v.label}),v.note&&y("small",{children:v.note})]},v.label))})]})}function sn({title:n,children:e,folded:t,wanted:i,note:r}){let[s,o]=wi((t??!1)&&!i);return Rt(()=>{i&&o(!1)},[i]),t===void 0?y("section",{class:"section","aria-label":n,children:[y("h3",{children:[n,r]}),y("div",{class:"section-content",children:e})]}):y("section",{class:"section","aria-label":n,children:[y("h3",{children:y("button",{type:"button",class:"section-fold","aria-expanded":!s,onClick:()=>o(!s),children:[y(_n,{name:"chevron"}),n,r]})}),!s&&y("div",{class:"section-content",children:e})]})}function Nn({label:n,value:e,options:t,onChange:i}){let r=uu();return y("fieldset",{class:"segmented","aria-label":n,children:t.map(s=>y("label",{"data-chosen":s.value===e||void 0,children:[y("input",{type:"radio",name:r,checked:s.value===e,onChange:()=>i(s.value)}),s.label]},s.value))})}var TR=new Set(["ArrowLeft","ArrowRight","ArrowUp","ArrowDown","PageUp","PageDown","Home","End"]);function Si({label:n,value:e,low:t,high:i,step:r,format:s,onChange:o,onBegin:a,short:l,axis:c}){let h=i>t?(Math.min(Math.max(e,t),i)-t)/(i-t):0,d=t<0&&i>0?-t/(i-t):0;return y("label",{class:"slider","data-axis":c,children:[y("span",{class:"slider-label",children:l??n}),y("input",{type:"range",min:t,max:i,step:r,value:e,"aria-label":n,"aria-valuetext":s(e),style:{"--from":Math.min(h,d),"--to":Math.max(h,d)},onPointerDown:a,onKeyDown:f=>TR.has(f.key)&&!f.repeat&&a?.(),onInput:f=>o(f.currentTarget.valueAsNumber)}),y("output",{class:"slider-value",children:s(e)})]})}function xn({label:n,on:e,onChange:t,shortcut:i,disabled:r,hint:s}){return y("label",{class:"switch","data-disabled":r||void 0,children:[y("span",{class:"switch-label",children:[n,s&&y("small",{children:s})]}),i&&y("kbd",{"aria-hidden":"true",children:i}),y("input",{type:"checkbox",role:"switch",checked:e,disabled:r,"aria-label":n,onChange:o=>t(o.currentTarget.checked)}),y("span",{class:"track","aria-hidden":"true"})]})}var ER=[{value:"off",label:"Off"},{value:"opacity",label:"Blend"},{value:"wipe",label:"Wipe"},{value:"difference",label:`Difference ×${Zp}`}],__=n=>`${Math.round(100*n)} %`;function x_(){let n=le();return y(at,{children:[y(sn,{title:"Capture camera",children:y(RR,{})}),n.photographs.possible.value&&y(sn,{title:"Photograph",children:y(PR,{})}),n.source.runs.value.length>1&&y(sn,{title:"Side by side",children:y(LR,{})}),n.source.stream&&y(sn,{title:"Server",children:y(CR,{})})]})}function CR(){let{state:n,refining:e,source:t}=le();return y(at,{children:[e.possible.value&&y(xn,{label:"Refine when at rest",hint:"The full sampler repaints the pose",on:n.autoRefine.value,onChange:i=>{n.autoRefine.value=i}}),y(xn,{label:"Draw on the server",hint:t.stream?.mode.value==="sampler"?"Each picture by the full sampler":"For machines that draw slowly",on:n.streaming.value,onChange:i=>{n.streaming.value=i}})]})}function RR(){let n=le(),e=n.avatar.value?.cameras??[];return e.length===0?y("p",{class:"hint",children:"This avatar came without its cameras."}):y(at,{children:[y("div",{class:"cameras",children:e.map(({name:t,held_out:i})=>y("button",{type:"button",class:"camera","aria-pressed":n.snapped.value===t,"aria-label":`Camera ${t}${i?", not seen in training":""}`,title:i?"Not seen in training":void 0,"data-held-out":i||void 0,onClick:()=>n.snap(n.snapped.peek()===t?null:t),children:t},t))}),e.some(({held_out:t})=>t)&&y("p",{class:"hint held-out-hint",children:"Dotted: not seen in training."})]})}function PR(){let n=le(),{state:e,photographs:t}=n,i=s=>{s!=="off"&&n.snapped.peek()===null&&n.snapBy(1),e.comparison.value=s},r=e.comparison.value;return y(at,{children:[y(Nn,{label:"Compare by",value:r,options:ER,onChange:i}),r==="opacity"&&y(Si,{label:"Photograph",value:e.opacity.value,low:0,high:1,step:.01,format:__,onChange:s=>{e.opacity.value=s}}),r==="wipe"&&y(Si,{label:"Photograph",value:e.wipe.value,low:0,high:1,step:.01,format:__,onChange:s=>{e.wipe.value=s}}),r!=="off"&&y(IR,{}),r!=="off"&&t.missing.value&&y("p",{class:"hint",children:"No photograph was taken of this moment."})]})}function IR(){let{photographs:n}=le(),e=n.comparison.value?.measured?.scores,t=i=>i==null?"—":`${i.toFixed(2)} dB`;return y("dl",{class:"scores","aria-live":"polite",children:[y("div",{children:[y("dt",{children:"PSNR, person"}),y("dd",{children:t(e?.person)})]}),y("div",{children:[y("dt",{children:"PSNR, picture"}),y("dd",{children:t(e?.whole)})]})]})}function LR(){let{source:n,state:e}=le(),t=n.runs.value.slice(1).map(({id:i,name:r})=>({value:i,label:r}));return y("div",{class:"row",children:[y("span",{children:"Beside it"}),y(fr,{label:"Run beside it",value:e.second.value,options:[{value:null,label:"Nothing"},...t],onChange:i=>{e.second.value=i}})]})}function Zr({label:n,value:e,low:t,high:i,step:r=1,onChange:s}){return y("label",{class:"number-field",children:[y("span",{children:n}),y("input",{type:"number",min:t,max:i,step:r,value:e,onChange:o=>{let a=o.currentTarget.valueAsNumber,l=Number.isFinite(a)?Math.min(Math.max(a,t),i):e;o.currentTarget.value=String(l),l!==e&&s(l)}})]})}function b_(){return y(at,{children:[y(DR,{}),y(NR,{}),y(FR,{}),y(kR,{})]})}function DR(){let{history:n,keying:e,state:t}=le();return y("div",{class:"panel-intro",children:[y("div",{class:"actions",children:[y(Be,{label:"Key pose",icon:"key",kind:"primary",shortcut:"K",onPress:()=>e.setPose(),children:"Key pose"}),y(Be,{label:"Key view",icon:"camera",kind:"solid",shortcut:"Shift+K",onPress:()=>e.setView(),children:"Key view"}),y(Be,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!n.canUndo.value,onPress:()=>n.undo()}),y(Be,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!n.canRedo.value,onPress:()=>n.redo()})]}),y(xn,{label:"Key each drag",hint:"Posing by hand sets a key at once",shortcut:"A",on:t.autoKey.value,onChange:i=>e.setAuto(i)}),y(xn,{label:"Look along the keys",hint:"The view follows its keys in time",on:t.viewFollows.value,onChange:i=>{t.viewFollows.value=i}})]})}function NR(){let{keying:n,state:e}=le(),t=n.chosen.value,i=mu(e.keys.value),r=n.lane.value==="poses"?"Pose":"View";return y(sn,{title:t?`${r} at frame ${t.frame+1}`:"No key at this frame",children:y("div",{class:"key-steps",children:[y(Be,{label:"Key before",icon:"previous",shortcut:"←",disabled:!i.length,onPress:()=>n.step(-1)}),y(Be,{label:"Next key",icon:"next",shortcut:"→",disabled:!i.length,onPress:()=>n.step(1)}),y(Be,{label:"Remove the key",icon:"close",shortcut:"Delete",disabled:!i.includes(n.frame.value),onPress:()=>n.remove()}),y(Nn,{label:"The way to the next key",value:t?.smooth?"smooth":"even",options:[{value:"even",label:"Even"},{value:"smooth",label:"Smooth"}],onChange:s=>n.setSmooth(s==="smooth")})]})})}function FR(){let{avatar:n,keying:e,state:t}=le(),{count:i,fps:r}=t.keys.value,s=n.value?.body.jointNames??[];return y(sn,{title:"Timeline",children:[y("div",{class:"row",children:["Curves",y(fr,{label:"Curves",value:t.joint.value,options:[{value:null,label:"Place"},...s.map(o=>({value:o,label:ki(o)}))],onChange:o=>{t.joint.value=o}})]}),y("div",{class:"row",children:[y(Zr,{label:"Frames",value:i,low:2,high:As,onChange:o=>e.setCount(o)}),y(Zr,{label:"Frames/s",value:r,low:1,high:Lo,step:.001,onChange:o=>e.setFps(o)})]})]})}function kR(){let n=le(),{keying:e,keyFiles:t,state:i}=n,r=ut(null),s=!$r(i.keys.value);return y(sn,{title:"File",children:[y("p",{class:"hint",children:"A motion for actor3d render, and keys for this page."}),y("div",{class:"actions key-file",children:[y(Be,{label:"Save the keys",icon:"download",kind:"solid",disabled:s,onPress:()=>t.save(),children:"Save"}),y(Be,{label:"Open keys",icon:"upload",kind:"solid",onPress:()=>r.current?.click(),children:"Open"}),y(Be,{label:"Clear all keys",icon:"close",kind:"solid",disabled:s,onPress:()=>e.clear(),children:"Clear"})]}),y("input",{ref:r,type:"file",accept:".npz",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",onChange:async o=>{let a=o.currentTarget;await n.openMotions(a.files??[]),a.value=""}})]})}var UR=[{value:"theme",label:"Plain"},{value:"studio",label:"Studio"},{value:"color",label:"Colour"},{value:"picture",label:"Picture"}],OR="#999999";function w_(){let{backgrounds:n,state:e}=le(),t=ut(null),i=e.background.value,r=i.startsWith("#")?"color":i;return y(sn,{title:"Background",children:[y(Nn,{label:"Background",value:r,options:UR,onChange:o=>{o==="picture"&&t.current?.click(),e.background.value=o==="color"?OR:o}}),r==="color"&&y("label",{class:"row",children:[y("span",{children:"Colour"}),y("input",{type:"color",class:"color","aria-label":"Background colour",value:i,onInput:o=>{e.background.value=o.currentTarget.value}})]}),y("input",{ref:t,type:"file",accept:"image/*",class:"visually-hidden",tabIndex:-1,"aria-label":"Background picture",onChange:async o=>{let[a]=o.currentTarget.files??[];a&&await n.choose(a),t.current&&(t.current.value="")}})]})}var BR=[{name:"gaussians",label:"Gaussians"},{name:"mesh",label:"Body mesh"},{name:"skeleton",label:"Skeleton"},{name:"cameras",label:"Cameras"},{name:"floor",label:"Floor"},{name:"box",label:"Bounding box"},{name:"shadow",label:"Shadow"}],zR=[{value:"splats",label:"Splats"},{value:"ellipsoids",label:"Ellipsoids"},{value:"points",label:"Points"}],VR={rgb:"Colour",part:"Body part",normal:"Normal",opacity:"Opacity",views:"View count",depth:"Depth"},GR=n=>`${n>0?"+":""}${n.toFixed(1)}`,S_=n=>`${Math.round(100*n)} %`;function M_(){let{engine:n,state:e,avatar:t}=le(),i=t.value?n.colorings():[];return y(at,{children:[y(sn,{title:"Show",children:[BR.map(({name:r,label:s},o)=>y(xn,{label:s,shortcut:String(o+1),on:e.layers.value[r],onChange:a=>{e.layers.value={...e.layers.peek(),[r]:a}}},r)),y(xn,{label:"Follow the person",hint:"Where a motion travels",on:e.follow.value,onChange:r=>{e.follow.value=r}})]}),y(w_,{}),y(sn,{title:"Gaussians",children:[y(Nn,{label:"Drawn as",value:e.mode.value,options:zR,onChange:r=>{e.mode.value=r}}),y("div",{class:"row",children:[y("span",{children:"Coloured by"}),y(fr,{label:"Coloured by",value:e.coloring.value,options:i.map(r=>({value:r,label:VR[r]})),onChange:r=>{e.coloring.value=r}})]}),y(Si,{label:"Exposure",value:e.exposure.value,low:-3,high:3,step:.1,format:GR,onChange:r=>{e.exposure.value=r}})]}),y(sn,{title:"Quality",note:y(HR,{}),children:[y(Si,{label:"Gaussians drawn",short:"Amount",value:e.share.value,low:.05,high:1,step:.05,format:S_,onChange:r=>{e.share.value=r}}),y(Si,{label:"Resolution",value:e.resolution.value,low:.25,high:1,step:.05,format:S_,onChange:r=>{e.resolution.value=r}}),y(xn,{label:"Coarser while moving",hint:"Where the machine is slow",on:e.adapts.value,onChange:r=>{e.adapts.value=r}})]}),y("div",{class:"actions",children:y(Be,{label:"Frame the body",icon:"frame",kind:"solid",shortcut:"F",onPress:()=>n.frameBody(),children:"Frame the body"})})]})}function HR(){let{avatar:n}=le();return y("span",{class:"note",children:[n.value?.gaussians.count.toLocaleString("en")," Gaussians"]})}var WR=["x","y","z"],XR=n=>`${Math.round(n*180/Math.PI)}°`;function A_(){let{avatar:n,poser:e,history:t,state:i}=le(),r=n.value?.body.jointNames??[];return y(at,{children:[y("div",{class:"panel-intro",children:[y(xn,{label:"Pose by hand",hint:"Drag joints on the avatar",shortcut:"P",on:i.posing.value,onChange:s=>{i.posing.value=s}}),y("div",{class:"actions",children:[y(Be,{label:"Undo",icon:"undo",shortcut:"Ctrl+Z",disabled:!t.canUndo.value,onPress:()=>t.undo()}),y(Be,{label:"Redo",icon:"redo",shortcut:"Ctrl+Shift+Z",disabled:!t.canRedo.value,onPress:()=>t.redo()}),y(Be,{label:"Mirror",icon:"mirror",kind:"solid",shortcut:"M",onPress:()=>e.mirror(),children:"Mirror"}),y(Be,{label:"Reset the pose",icon:"reset",kind:"solid",shortcut:"0",onPress:()=>e.reset(),children:"Reset"})]})]}),K0.map(s=>{let o=r.filter(a=>Z0(a)===s);return o.length>0&&y(qR,{title:s,joints:o},s)})]})}function qR({title:n,joints:e}){let{state:t}=le(),i=e.filter(r=>r in t.edits.value).length;return y(sn,{title:n,folded:n!=="Torso",wanted:e.includes(t.joint.value??""),note:i>0&&y("span",{class:"badge",children:i}),children:e.map(r=>y($R,{name:r},r))})}function $R({name:n}){let{state:e,poser:t}=le(),i=e.joint.value===n,r=n in e.edits.value,s=ut(null);return Rt(()=>{i&&s.current?.scrollIntoView({block:"nearest"})},[i]),y("div",{class:"joint",ref:s,"data-open":i||void 0,children:[y("div",{class:"joint-head",children:[y("button",{type:"button",class:"joint-name","aria-expanded":i,onClick:()=>{e.joint.value=i?null:n},children:[y("span",{class:"dot","data-taken":r||void 0}),ki(n)]}),r&&y(Be,{label:`Reset ${ki(n)}`,icon:"reset",onPress:()=>t.reset([n])})]}),i&&y(YR,{name:n})]})}function YR({name:n}){let{poser:e}=le(),t=e.limits(n),i=e.turn(n);return y("div",{class:"joint-angles",children:WR.map((r,s)=>y(Si,{label:`${ki(n)} ${r}`,short:r.toUpperCase(),axis:r,value:i[s],low:Math.min(t.low[s],i[s]),high:Math.max(t.high[s],i[s]),step:Math.PI/360,format:XR,onBegin:()=>e.begin(),onChange:o=>e.setTurn(n,i.map((a,l)=>l===s?o:a))},r))})}var T_=4;function E_(){let{avatar:n,poser:e,state:t}=le(),i=n.value?.body.betas;if(!i)return null;let r=t.betas.value??i,s=n.value?.body.shapeNames??[];return y(at,{children:[y(sn,{title:"Body shape",children:[y("p",{class:"hint",children:"Deviations from the average body. The Gaussians follow the surface."}),Array.from(r,(o,a)=>y(Si,{label:s[a]||`Shape ${a+1}`,value:o,low:Math.min(-T_,i[a]),high:Math.max(T_,i[a]),step:.05,format:l=>l.toFixed(2),onBegin:()=>e.begin(),onChange:l=>e.setBeta(a,l)},a))]}),y("div",{class:"actions",children:y(Be,{label:"Reset the shape",icon:"reset",kind:"solid",disabled:t.betas.value===null,onPress:()=>e.resetShape(),children:"Reset the shape"})})]})}var KR=[{tab:"look",label:"Look",icon:"layers",content:M_},{tab:"pose",label:"Pose",icon:"pose",content:A_},{tab:"keys",label:"Keys",icon:"key",content:b_},{tab:"shape",label:"Shape",icon:"shape",content:E_},{tab:"compare",label:"Compare",icon:"compare",content:x_}];function C_(){let{page:n,avatar:e}=le(),t=KR.filter(({tab:s})=>s!=="shape"||e.value?.body.betas),i=t.find(({tab:s})=>s===n.tab.value);return y("aside",{class:"panel","aria-label":"Settings","data-open":i?"":void 0,children:[y("div",{class:"tabs",role:"tablist","aria-label":"Settings",onKeyDown:s=>{let o=s.key==="ArrowRight"?1:s.key==="ArrowLeft"?-1:0;if(o===0||!i)return;let a=t[(t.indexOf(i)+o+t.length)%t.length];n.tab.value=a.tab,document.getElementById(`tab-${a.tab}`)?.focus()},children:t.map(({tab:s,label:o,icon:a})=>y("button",{type:"button",role:"tab",id:`tab-${s}`,"aria-selected":s===i?.tab,"aria-controls":"panel-content",tabIndex:s===(i??t[0])?.tab?0:-1,onClick:()=>n.show(s),children:[y(_n,{name:a}),o]},s))}),i&&y("div",{class:"panel-content",id:"panel-content",role:"tabpanel","aria-labelledby":`tab-${i.tab}`,children:[y("h2",{class:"visually-hidden",children:i.label}),y(i.content,{})]},i.tab)]})}var ZR=[{value:"still",label:"As it looks"},{value:"turntable",label:"Turntable"},{value:"path",label:"Keys"}],JR={webm:"WebM",mp4:"MP4",png:"PNGs"},R_=4096;function I_(){let{page:n}=le(),e=ut(null),t=n.recorder.value;return Rt(()=>{if(!t)return;let i=r=>!e.current?.contains(r.target)&&(n.recorder.value=!1);return addEventListener("pointerdown",i),()=>removeEventListener("pointerdown",i)},[t]),y("div",{class:"menu",ref:e,onKeyDown:i=>{i.key!=="Escape"||!t||(i.stopPropagation(),n.recorder.value=!1,e.current?.querySelector("button")?.focus())},children:[y(Be,{label:"Record a video",icon:"record",shortcut:"W",pressed:t,onPress:()=>{n.recorder.value=!t}}),t&&y(jR,{})]})}function jR(){let n=le(),{motion:e,page:t,recording:i}=n,{format:r,height:s,move:o,plays:a,seconds:l,transparent:c,width:h}=i.options.value,d=e.value!==null,f=()=>{t.recorder.value=!1,n.attempt(()=>i.record())};return y("div",{class:"popover record-options",role:"dialog","aria-label":"Record a video",children:[y(Nn,{label:"Camera",value:o,options:ZR,onChange:u=>i.set({move:u})}),y(xn,{label:"Play the motion",on:a&&d,disabled:!d,onChange:u=>i.set({plays:u})}),y("div",{class:"row",children:[y(Zr,{label:"Width",value:h,low:16,high:R_,step:2,onChange:u=>i.set({width:P_(u)})}),y(Zr,{label:"Height",value:s,low:16,high:R_,step:2,onChange:u=>i.set({height:P_(u)})})]}),y("div",{class:"row",children:[y(Zr,{label:"Frames/s",value:i.fps(),low:1,high:240,step:.001,onChange:u=>i.set({fps:u})}),!(a&&d)&&o!=="path"&&y(Zr,{label:"Seconds",value:l,low:.1,high:600,step:.1,onChange:u=>i.set({seconds:u})})]}),y(Nn,{label:"File",value:c?"png":r,options:i.formats.value.map(u=>({value:u,label:JR[u]})),onChange:u=>i.set({format:u,transparent:c&&u==="png"})}),y(xn,{label:"Transparent background",hint:"As a zip of PNG pictures",on:c,onChange:u=>i.set({transparent:u})}),y(Be,{label:"Record",kind:"primary",onPress:f,children:"Record"})]})}var P_=n=>2*Math.round(n/2);function L_(){let{recording:n}=le(),e=ut(null),t=n.progress.value,i=t!==null;return Rt(()=>{i?e.current?.showModal():e.current?.close()},[i]),y("dialog",{class:"dialog record-progress",ref:e,"aria-labelledby":"record-progress-title",onCancel:r=>{r.preventDefault(),n.cancel()},children:t&&y("div",{class:"dialog-content",children:[y("h2",{id:"record-progress-title",children:"Recording"}),y("progress",{value:t.done,max:t.count,"aria-label":"Frames recorded"}),y("p",{children:["Frame ",t.done," of ",t.count]}),y(Be,{label:"Cancel",kind:"solid",onPress:()=>n.cancel(),children:"Cancel"})]})})}var QR=["Play","Look","Pose","Keys","Compare","Share","Page"],e3=[["Drag","Turn the view"],["Right drag, two fingers","Move the view"],["Wheel, pinch","Nearer or farther"],["Drag a joint","Move the limb (while posing)"]];function N_(){let{page:n}=le(),e=ut(null),t=n.shortcuts.value;Rt(()=>{t?e.current?.showModal():e.current?.close()},[t]);let i=()=>{n.shortcuts.value=!1};return y("dialog",{class:"dialog",ref:e,"aria-labelledby":"shortcuts-title",onClose:i,onClick:r=>r.target===e.current&&i(),children:y("div",{class:"dialog-content",children:[y("header",{children:[y("h2",{id:"shortcuts-title",children:"Keyboard shortcuts"}),y(Be,{label:"Close",icon:"close",onPress:i})]}),y("div",{class:"shortcut-groups",children:[QR.map(r=>y("section",{children:[y("h3",{children:r}),y("dl",{children:Wp.filter(s=>s.group===r).map(({keys:s,label:o})=>y("div",{children:[y("dt",{children:o}),y("dd",{children:s[0].split("+").map(a=>y("kbd",{children:t3(a)},a))})]},o))})]},r)),y("section",{children:[y("h3",{children:"Pointer"}),y("dl",{children:e3.map(([r,s])=>y("div",{children:[y("dt",{children:s}),y("dd",{children:r})]},r))})]})]})]})})}var D_={ArrowLeft:"←",ArrowRight:"→",ArrowUp:"↑",ArrowDown:"↓"};function t3(n){return n==="Escape"?"Esc":n in D_?D_[n]:n.length===1?n.toUpperCase():n}function F_(){let{source:n}=le(),[e,t]=wi(!1),i=n.baking.value;if(i.kind==="settled")return null;if(i.kind==="running"){let r=Math.round(100*i.share);return y("div",{class:"bake-offer",role:"status",children:[y("span",{children:"Baking"}),y("progress",{max:100,value:r,"aria-label":"Baking"}),y("span",{children:[r," %"]})]})}return e?null:y("aside",{class:"bake-offer","aria-label":"Bake",children:[y("span",{children:i.stale?"This run was trained on since it was baked.":"Baked, its colours would follow the light."}),y(Be,{label:"Bake now",kind:"solid",onPress:()=>n.bake(),children:"Bake now"}),y(Be,{label:"Not now",icon:"close",onPress:()=>t(!0)})]})}var n3={collar:.15,spine1:.5,spine2:.5,spine3:.5},i3=24,r3=5e-4,s3=.12,Jp=.06;function jp(n,e){let t=[];for(let r=n.parents[e];r>=0&&!(n.parents[r]<0||(t.unshift(r),o3(n.jointNames[r])));r=n.parents[r]);if(t.length===0)return null;let i=t.map(r=>n3[n.jointNames[r].replace(/^(left|right)_/,"")]??1);return{joints:t,ease:i,end:e}}function U_(n,e,t,i,r){let s=i.joints.map(a=>a3(n.jointNames[a],Yr(e,a))),o=Un(e);for(let a=0;a<i3;a++){let{positions:l,rotations:c}=n.joints(o,t),h=u3(k_(r,At(l,i.end)),s3);if(O_(h)<r3)break;let d=i.joints.map(u=>k_(At(l,i.end),At(l,u))),f=h3(c3(d,i.ease),h);i.joints.forEach((u,g)=>{let v=Qp(d3(d[g],f),i.ease[g]),p=Mt(c,n.parents[u]),m=si(pa(p),si(kn(v),p)),w=si(m,Mt(o.rotations,u));o.rotations.set(kn(l3(zn(w),s[g])),4*u)})}return o}function o3(n){return/collar|hip|spine1|(index|middle|ring|pinky|thumb)1/.test(n)}function a3(n,e){let{low:t,high:i}=_u(n);return{low:t.map((r,s)=>Math.min(r,e[s])),high:i.map((r,s)=>Math.max(r,e[s]))}}function l3(n,{low:e,high:t}){return n.map((i,r)=>Math.min(Math.max(i,e[r]),t[r]))}function c3(n,e){let t=[Jp**2,0,0,Jp**2,0,Jp**2];return n.forEach(([i,r,s],o)=>{let a=i*i+r*r+s*s;[a-i*i,-i*r,-i*s,a-r*r,-r*s,a-s*s].forEach((c,h)=>{t[h]+=e[o]*c})}),t}function h3([n,e,t,i,r,s],[o,a,l]){let c=[i*s-r*r,t*r-e*s,e*r-t*i,n*s-t*t,e*t-n*r,n*i-e*e],[h,d,f,u,g,v]=c,p=n*h+e*d+t*f;return Qp([h*o+d*a+f*l,d*o+u*a+g*l,f*o+g*a+v*l],1/p)}var k_=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],Qp=([n,e,t],i)=>[n*i,e*i,t*i],O_=([n,e,t])=>Math.hypot(n,e,t),u3=(n,e)=>Qp(n,Math.min(1,e/(O_(n)||1))),d3=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function B_(n,e,t,i){let r=1/em(n,e),{elements:s}=n.camera.matrixWorld,o=a=>t*r*s[a]-i*r*s[4+a];return[o(0),o(1),o(2)]}function em(n,e){let{elements:t}=n.camera.matrixWorld,i=[e[0]+.05*t[0],e[1]+.05*t[1],e[2]+.05*t[2]],[r,s]=[n.screenOf(e),n.screenOf(i)];return r&&s?Math.max(Math.hypot(s.x-r.x,s.y-r.y)/.05,1):1}function Cu({x:n,y:e,width:t,height:i}){return{left:`${n}px`,top:`${e}px`,width:`${t}px`,height:`${i}px`}}var f3=["x","y","z"],p3=54,Uo=48;function z_({joint:n}){let{engine:e,avatar:t,poser:i,pose:r,stats:s}=le();s.value;let o=ut(null),a=t.value.body.jointNames[n],{positions:l,rotations:c}=e.joints(0),h=At(l,n),d=Math.min(p3,.12*e.canvas.clientHeight),f=d/em(e,h),u=Mt(c,n),g=(m,w)=>A=>{A.stopPropagation();let S=A.currentTarget;S.setPointerCapture(A.pointerId);let{left:R,top:C}=S.ownerSVGElement.getBoundingClientRect(),_=v3(w,A.clientX-R,A.clientY-C),[M,F]=[w[(_+Uo-1)%Uo],w[(_+1)%Uo]],I=4*Math.PI/Uo,N=[(F.x-M.x)/I,(F.y-M.y)/I],O=Mt(r.peek().rotations,n);o.current={axis:m,from:O,pointer:[A.clientX,A.clientY],tangent:N},i.begin()},v=m=>{let w=o.current;if(!w)return;let[A,S]=w.tangent,C=((m.clientX-w.pointer[0])*A+(m.clientY-w.pointer[1])*S)/Math.max(A*A+S*S,d*d*.05);i.setTurn(a,zn(si(w.from,kn(g3(w.axis,C)))))},p=()=>{o.current=null};return y("g",{class:"rings",children:f3.map((m,w)=>{let A=m3(w).map(R=>e.screenOf(y3(h,Ti(u,R),f)));if(!A.every(R=>R!==null))return null;let S=`M${A.map(({x:R,y:C})=>`${R.toFixed(1)} ${C.toFixed(1)}`).join("L")}Z`;return y("g",{"data-axis":m,onPointerDown:g(w,A),onPointerMove:v,onPointerUp:p,onPointerCancel:p,children:[y("path",{class:"ring-reach",d:S}),y("path",{class:"ring-line",d:S})]},m)})})}function m3(n){return Array.from({length:Uo},(e,t)=>{let i=2*Math.PI*t/Uo,r=[0,0,0];return r[(n+1)%3]=Math.cos(i),r[(n+2)%3]=Math.sin(i),r})}function g3(n,e){return[n===0?e:0,n===1?e:0,n===2?e:0]}function y3(n,e,t){return[n[0]+t*e[0],n[1]+t*e[1],n[2]+t*e[2]]}function v3(n,e,t){let i=n.map(r=>Math.hypot(r.x-e,r.y-t));return i.indexOf(Math.min(...i))}var _3=3;function G_(){let n=le(),{avatar:e,engine:t,state:i,stats:r,poser:s,pose:o}=n,a=ut(null);r.value;let l=e.value?.body;if(!i.posing.value||!l||!o.value)return null;let{positions:c}=t.joints(0),h=v=>At(c,v),d=v=>p=>{p.currentTarget.setPointerCapture(p.pointerId);let m=[p.clientX,p.clientY];a.current={joint:v,chain:jp(l,v),from:o.peek(),start:h(v),shift:i.shift.peek(),pointer:m,moved:!1}},f=v=>{let p=a.current;if(!p)return;let[m,w]=[v.clientX-p.pointer[0],v.clientY-p.pointer[1]];if(!p.moved&&Math.hypot(m,w)<_3)return;p.moved||s.begin(),p.moved=!0;let A=B_(t,p.start,m,w);p.chain?s.drag(p.chain,p.from,V_(p.start,A)):s.setShift(V_(p.shift,A))},u=()=>{let v=a.current;if(a.current=null,v&&!v.moved){let p=l.jointNames[v.joint];i.joint.value=i.joint.peek()===p?null:p}},g=l.jointNames.indexOf(i.joint.value??"");return y("svg",{class:"handles","aria-hidden":"true",children:[l.jointNames.map((v,p)=>{let m=t.screenOf(h(p));return m?y("g",{class:"handle","data-joint":v,"data-chosen":p===g||void 0,"data-taken":v in i.edits.value||void 0,transform:`translate(${m.x} ${m.y})`,onPointerDown:d(p),onPointerMove:f,onPointerUp:u,onPointerCancel:u,children:[y("title",{children:ki(v)}),y("circle",{class:"handle-reach",r:13}),y("circle",{class:"handle-dot",r:jp(l,p)?5:7})]},v):null}),g>=0&&y(z_,{joint:g})]})}var V_=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];function H_(){let{photographs:n,state:e,engine:t,stats:i}=le(),r=n.comparison.value,s=e.comparison.value;i.value;let o=t.pictureRect();if(!r||!o||s==="off")return null;let a=s==="wipe"?`inset(0 ${100*(1-e.wipe.value)}% 0 0)`:void 0;return y("div",{class:"photograph","data-mode":s,style:Cu(o),children:[y(x3,{comparison:r,showsDifference:s==="difference",style:{opacity:s==="opacity"?e.opacity.value:1,clipPath:a}}),s==="wipe"&&y(b3,{})]})}function x3({comparison:n,showsDifference:e,style:t}){let i=ut(null),{photograph:r,measured:s}=n;return Rt(()=>{let o=i.current?.getContext("2d"),a=e?s?.difference:new ImageData(new Uint8ClampedArray(r.data),r.width);o&&a&&o.putImageData(a,0,0)},[r,s,e]),y("canvas",{ref:i,width:r.width,height:r.height,style:t})}function b3(){let{state:n}=le(),e=t=>{let i=t.currentTarget;if(!i.hasPointerCapture(t.pointerId))return;let{left:r,width:s}=i.parentElement.getBoundingClientRect();n.wipe.value=Math.min(Math.max((t.clientX-r)/s,0),1)};return y("div",{class:"wipe-handle",style:{left:`${100*n.wipe.value}%`},onPointerDown:t=>t.currentTarget.setPointerCapture(t.pointerId),onPointerMove:e})}function Ru(){let{engine:n,stats:e,other:t}=le();e.value;let{clientWidth:i,clientHeight:r}=n.canvas,s={x:0,y:0,width:i/(t.value?2:1),height:r};return Cu(n.pictureRect()??s)}function W_(){let{refining:n,state:e}=le(),t=n.status.value,i=Ru();if(t.kind!=="done"||!t.picture||n.side.value==="before")return null;let r=`brightness(${2**e.exposure.value})`;return y("img",{class:"stage-picture",src:t.picture,alt:"The refined avatar",style:{...i,filter:r}})}var w3=[{value:"before",label:"Before"},{value:"after",label:"After"}];function X_(){let{refining:n}=le();return n.comparable.value?y("div",{class:"refined-sides",children:y(Nn,{label:"Refined",value:n.side.value,options:w3,onChange:e=>n.compare(e)})}):null}function q_(){let{source:n}=le(),e=n.stream?.picture.value??null,t=ut(null),i=Ru();return Rt(()=>{e&&t.current?.getContext("2d")?.drawImage(e,0,0)},[e]),e?y("canvas",{class:"stage-picture",ref:t,width:e.width,height:e.height,style:i}):null}var Rs="Keyed",S3=7;function Y_(n,e,t,i){let r={};return n.jointNames.forEach((s,o)=>{let a=zn(Mt(e.rotations,o)).map($_);a.some(l=>l!==0)&&(r[s]=a)}),{frame:t,smooth:i,turns:r,place:[...e.trans].map($_)}}function M3({turns:n,place:e},t){let i=t.restPose();for(let[r,s]of Object.entries(n)){let o=t.jointNames.indexOf(r);o>=0&&i.rotations.set(kn(s),4*o)}return i.trans.set(e),i}function Iu({fps:n,count:e,poses:t},i){let r=4*i.numJoints,[s,o]=[new Float32Array(r*e),new Float32Array(3*e)],a=t.map(l=>M3(l,i));for(let l=0;l<e;l++){let{before:c,after:h,share:d}=Z_(t,l),f=a.length===0?i.restPose():d===0?Un(a[c]):ma(a[c],a[h],d);s.set(f.rotations,r*l),o.set(f.trans,3*l)}return new Ei({name:Rs,fps:n,count:e,start:null,held_out:!1},s,o)}function Oo(n,e,t){if(n.length===0)return null;let{before:i,after:r,share:s}=Z_(n,e),[o,a]=[n[i],n[r]];if(s===0)return o;let l=T3(o.target,a.target,s),c=A3(tm(o,t),tm(a,t),s);return{position:J_(c,l,t),target:l,fov:o.fov+s*(a.fov-o.fov)}}function K_(n,e,t){let i=tm(n,t);return{...n,position:J_({...i,azimuth:i.azimuth+e},n.target,t)}}function Z_(n,e){let t=n.findIndex(s=>s.frame>e);if(t<=0){let s=t===0?0:n.length-1;return{before:s,after:s,share:0}}let i=t-1,r=(e-n[i].frame)/(n[t].frame-n[i].frame);return{before:i,after:t,share:n[i].smooth?r*r*(3-2*r):r}}function tm({position:n,target:e},t){let i=n.map((l,c)=>l-e[c]),[r,s]=j_(t),o=Math.max(Math.hypot(...i),1e-6),a=Math.asin(Math.min(Math.max(Pu(i,t)/o,-1),1));return{azimuth:Math.atan2(Pu(i,r),Pu(i,s)),elevation:a,distance:o}}function J_({azimuth:n,elevation:e,distance:t},i,r){let[s,o]=j_(r),a=t*Math.cos(e);return i.map((l,c)=>l+a*(Math.sin(n)*s[c]+Math.cos(n)*o[c])+t*Math.sin(e)*r[c])}function A3(n,e,t){let i=Math.atan2(Math.sin(e.azimuth-n.azimuth),Math.cos(e.azimuth-n.azimuth));return{azimuth:n.azimuth+t*i,elevation:n.elevation+t*(e.elevation-n.elevation),distance:n.distance*(e.distance/n.distance)**t}}function j_(n){let e=Math.abs(n[2])<.9?[0,0,1]:[0,-1,0],t=Pu(e,n),i=C3(e.map((r,s)=>r-t*n[s]));return[E3(n,i),i]}var $_=n=>Number(n.toFixed(S3))+0,Pu=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],T3=(n,e,t)=>n.map((i,r)=>i+t*(e[r]-i)),E3=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function C3([n,e,t]){let i=Math.hypot(n,e,t);return[n/i,e/i,t/i]}var Q_=96;function ex(){let{avatar:n,engine:e,page:t,state:i,stats:r}=le();r.value;let{views:s}=i.keys.value;if(t.tab.value!=="keys"||s.length<2||!n.value)return null;let{up:o}=n.value,[a,l]=[s[0].frame,s[s.length-1].frame],c=Array.from({length:Q_+1},(d,f)=>{let u=Oo(s,a+(l-a)*f/Q_,o);return u&&e.screenOf(u.position)}),h=c.map((d,f)=>d?`${c[f-1]?"L":"M"}${d.x.toFixed(1)} ${d.y.toFixed(1)}`:"");return y("svg",{class:"view-path","aria-hidden":"true",children:[y("path",{d:h.join("")}),s.map(({frame:d,position:f})=>{let u=e.screenOf(f);return u&&y("circle",{cx:u.x,cy:u.y,r:4},d)})]})}function tx(){let n=le(),{engine:e}=n,t=ut(null);Rt(()=>{let r=e.canvas;return t.current?.prepend(r),()=>r.remove()},[e]);let i=n.avatar.value!==null;return y("main",{class:"stage",ref:t,"aria-label":"Avatar",children:[i&&y(at,{children:[y(q_,{}),y(W_,{}),y(H_,{}),y(ex,{}),y(G_,{}),y(F_,{}),y(X_,{}),y(P3,{}),y(I3,{}),y(L3,{})]}),!i&&y(R3,{})]})}function R3(){let{source:n}=le(),[e,t]=[n.trouble.value,n.training.value];return y("div",{class:"loading",role:"status",children:[y("span",{class:"loading-bar","aria-hidden":"true"}),y("p",{children:e??(t?"The avatar appears with the first checkpoint":"Loading the avatar")})]})}function P3(){let n=le(),e=n.snapped.value,t=n.photographs.comparison.value?.measured?.scores;return e===null?null:y("div",{class:"camera-badge",role:"group","aria-label":"Camera",children:[y(Be,{label:"Camera before",icon:"previous",shortcut:"Shift+V",onPress:()=>n.snapBy(-1)}),y("span",{children:["Camera ",e,t?.person!=null&&y("b",{children:[t.person.toFixed(1)," dB"]})]}),y(Be,{label:"Next camera",icon:"next",shortcut:"V",onPress:()=>n.snapBy(1)}),y(Be,{label:"Leave the camera",icon:"close",shortcut:"Esc",onPress:()=>n.snap(null)})]})}function I3(){let{other:n,source:e,state:t}=le();if(!n.value)return null;let[i,...r]=e.runs.value;return y("div",{class:"split-labels",children:[y("span",{children:i?.name}),y("span",{children:r.find(({id:s})=>s===t.second.value)?.name})]})}function L3(){let{stats:n,state:e}=le();if(!n.value)return null;let{fps:t,drawn:i}=n.value;return y("div",{class:"speed","aria-hidden":"true",children:[i.toLocaleString("en")," Gaussians",e.playing.value&&` · ${Math.round(t)} fps`]})}function nx(){let{notices:n}=le();return y("div",{class:"toasts",role:"status","aria-live":"polite",children:n.shown.value.map(({id:e,kind:t,text:i})=>y("div",{class:`toast ${t}`,role:t==="error"?"alert":void 0,children:[y(_n,{name:t==="error"?"warning":"check"}),y("span",{children:i}),y(Be,{label:"Dismiss",icon:"close",onPress:()=>n.dismiss(e)})]},e))})}var D3=[{value:"1",label:"1×"},{value:"2",label:"2×"},{value:"4",label:"4×"}];function ix(){let n=le(),{transparent:e,scale:t}=n.pictures,[i,r]=wi(!1),s=ut(null);return Rt(()=>{if(!i)return;let o=a=>!s.current?.contains(a.target)&&r(!1);return addEventListener("pointerdown",o),()=>removeEventListener("pointerdown",o)},[i]),y("div",{class:"menu",ref:s,onKeyDown:o=>{o.key!=="Escape"||!i||(o.stopPropagation(),r(!1),s.current?.querySelector("button")?.focus())},children:[y(Be,{label:"Save a picture",icon:"camera",pressed:i,onPress:()=>r(!i)}),i&&y("div",{class:"popover",role:"dialog","aria-label":"Save a picture",children:[y(xn,{label:"Transparent background",on:e.value,onChange:o=>{e.value=o}}),y(Nn,{label:"Size",value:String(t.value),options:D3,onChange:o=>{t.value=Number(o)}}),y(Be,{label:"Save PNG",kind:"primary",shortcut:"S",onPress:()=>{r(!1),n.savePicture()},children:"Save PNG"})]})]})}var N3={connecting:"Connecting…",open:"Live",lost:"Connection lost: trying again…"};function rx(){let n=le(),{page:e}=n,t=n.avatar.value;return y("header",{class:"top-bar",children:[y("div",{class:"brand",children:[y(U3,{}),y("h1",{children:t?.name??"actor3d"}),y(F3,{}),y(k3,{})]}),y("div",{class:"tools",role:"toolbar","aria-label":"Share",children:[y(ix,{}),y(I_,{}),y(Be,{label:"Copy link",icon:"link",shortcut:"U",onPress:()=>{n.copyLink()}}),y("span",{class:"divider"}),y(Be,{label:e.shade.value==="dark"?"Light theme":"Dark theme",icon:e.shade.value==="dark"?"sun":"moon",shortcut:"T",onPress:()=>e.nextTheme()}),y(Be,{label:"Keyboard shortcuts",icon:"help",shortcut:"?",onPress:()=>{e.shortcuts.value=!0}}),y(Be,{label:e.tab.value===null?"Show the panel":"Hide the panel",icon:"panel",shortcut:"\\",pressed:e.tab.value!==null,onPress:()=>e.togglePanel()})]})]})}function F3(){let{source:n}=le();if(!n.connection)return null;let e=n.connection.value;return y("span",{class:"connection","data-state":e,role:"status",children:y("span",{class:"words",children:N3[e]})})}function k3(){let{source:n}=le(),e=n.training.value;if(!e)return null;let t=Math.round(100*e.step/Math.max(e.total,1));return y("span",{class:"training",title:`${e.stage}: step ${e.step} of ${e.total}`,children:[y("span",{class:"words",children:["Training the ",e.stage,":"]})," ",t," %"]})}function U3(){return y("svg",{class:"mark",viewBox:"0 0 24 24","aria-hidden":"true",children:[y("ellipse",{cx:"12",cy:"5.4",rx:"2.7",ry:"3.1"}),y("ellipse",{cx:"12",cy:"13",rx:"3.1",ry:"5.2",opacity:".85"}),y("ellipse",{cx:"6.4",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(28 6.4 11)",opacity:".6"}),y("ellipse",{cx:"17.6",cy:"11",rx:"1.5",ry:"4.6",transform:"rotate(-28 17.6 11)",opacity:".6"}),y("ellipse",{cx:"9.6",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(8 9.6 20)",opacity:".7"}),y("ellipse",{cx:"14.4",cy:"20",rx:"1.6",ry:"3.6",transform:"rotate(-8 14.4 20)",opacity:".7"})]})}var O3={idle:"Refine",running:"Cancel",done:"Refined"};function ox(){let{refining:n}=le();if(!n.possible.value)return null;let e=n.status.value,t=e.kind==="running"?e.share:e.kind==="done"?1:0;return y("div",{class:"refine","data-state":e.kind,style:{"--share":t},children:[y(Be,{label:e.kind==="running"?"Cancel refining":"Refine this pose with the full sampler",kind:"solid",shortcut:"R",onPress:()=>e.kind==="running"?n.cancel():void n.refine(),children:[e.kind==="running"?y(B3,{share:t}):y(_n,{name:e.kind==="done"?"check":"refine"}),y("span",{class:"refine-label",children:O3[e.kind]})]}),y("span",{class:"visually-hidden",role:"status",children:e.kind==="running"?"Refining":e.kind==="done"?"Refined":""})]})}var sx=2*Math.PI*7;function B3({share:n}){return y("svg",{class:"icon ring",viewBox:"0 0 20 20",role:"progressbar","aria-label":"Refining","aria-valuenow":Math.round(100*n),children:[y("circle",{cx:"10",cy:"10",r:"7",opacity:".25"}),y("circle",{cx:"10",cy:"10",r:"7","stroke-dasharray":sx,"stroke-dashoffset":sx*(1-n),transform:"rotate(-90 10 10)"})]})}function ax(){let{motion:n,state:e,player:t}=le(),{count:i,fps:r}=n.value??{count:1,fps:30},s=Math.min(Math.round(e.frame.value),i-1),o=a=>(a/r).toFixed(2);return y("div",{class:"timeline",children:[y("input",{type:"range",min:0,max:Math.max(i-1,1),step:1,value:s,disabled:i<2,"aria-label":"Frame","aria-valuetext":`Frame ${s+1} of ${i}, ${o(s)} seconds`,style:{"--to":i>1?s/(i-1):0,"--ticks":i>1?i-1:1},onInput:a=>t.seek(a.currentTarget.valueAsNumber)}),y("div",{class:"timeline-numbers","aria-hidden":"true",children:[y("span",{children:[y("b",{children:s+1})," / ",i]}),y("span",{children:[o(s)," / ",o(i-1)," s"]})]})]})}function lx(){let n=le(),{state:e,player:t}=n,i=(n.motion.value?.count??1)<2;return y("footer",{class:"transport","aria-label":"Playback",children:[y("div",{class:"transport-buttons",children:[y(Be,{label:"One frame back",icon:"previous",shortcut:",",disabled:i,onPress:()=>t.step(-1)}),y(Be,{label:e.playing.value?"Pause":"Play",icon:e.playing.value?"pause":"play",shortcut:"Space",kind:"primary",disabled:i,onPress:()=>t.toggle()}),y(Be,{label:"One frame on",icon:"next",shortcut:".",disabled:i,onPress:()=>t.step(1)})]}),y(ax,{}),y("div",{class:"transport-choices",children:[y(z3,{}),y(G3,{}),y(V3,{}),y(Be,{label:"Loop",icon:"loop",shortcut:"L",pressed:e.loop.value,onPress:()=>{e.loop.value=!e.loop.peek()}}),y(ox,{})]})]})}function z3(){let n=le(),e=n.motions.value.map(s=>({value:s.name,label:s.name,note:`${(s.count/s.fps).toFixed(1)} s${s.heldOut?", unseen":""}`})),t=n.motions.value.map(s=>s.name),r=n.source.library.value.filter(s=>!t.includes(s)).map(s=>({value:s,label:s,note:/shipped/.test(s)?void 0:"shipped"}));return y(fr,{label:"Clip",value:n.state.clip.value,options:[...e,...r,{value:null,label:"Rest pose"}],onChange:s=>{n.chooseClip(s)},above:!0})}function V3(){let{state:n}=le();return y(fr,{label:"Speed",value:n.speed.value,options:No.map(e=>({value:e,label:`${e}×`})),onChange:e=>{n.speed.value=e},above:!0})}function G3(){let n=le(),e=ut(null);return y(at,{children:[y(Be,{label:"Open a motion file",icon:"upload",onPress:()=>e.current?.click()}),y("input",{ref:e,type:"file",class:"visually-hidden",tabIndex:-1,"aria-hidden":"true",multiple:!0,onChange:async t=>{let i=t.currentTarget;await n.openMotions(i.files??[]),i.value=""}})]})}function cx({viewer:n}){let{page:e}=n;return Rt(()=>{let t=i=>{let r=q0(i);r&&(i.preventDefault(),n.attempt(()=>r.run(n)))};return addEventListener("keydown",t),addEventListener("click",Xp),()=>{removeEventListener("keydown",t),removeEventListener("click",Xp)}},[n]),y(qp.Provider,{value:n,children:y($0,{children:[y("div",{class:"page","data-panel":e.tab.value===null?"closed":"open","data-embedded":e.embedded||void 0,children:[!e.embedded&&y(rx,{}),y(tx,{}),!e.embedded&&y(C_,{}),!e.embedded&&y(s_,{}),y(lx,{})]}),y(nx,{}),y(N_,{}),y(o_,{}),y(L_,{})]})})}function hx({problem:n}){let e=n instanceof ri&&n.code==="no-webgl2";return y("div",{class:"fatal",children:y("div",{role:"alert",children:[y(_n,{name:"warning"}),y("h1",{children:e?"This browser cannot draw the avatar":"The avatar cannot be shown"}),y("p",{children:n.message})]})})}var Ps={REFINED:1,STREAMED:2,GAUSSIANS:3,POSE:4,REFINE:5,STREAM:6},nm=16;function ux({kind:n,run:e,id:t,size:i,payload:r}){let s=new Uint8Array(nm+r.byteLength),o=new DataView(s.buffer);return o.setUint8(0,n),o.setUint8(1,e),o.setUint32(4,t,!0),i.forEach((a,l)=>o.setUint32(8+4*l,a,!0)),s.set(new Uint8Array(r),nm),s.buffer}function dx(n){let e=new DataView(n);return{kind:e.getUint8(0),run:e.getUint8(1),id:e.getUint32(4,!0),size:[e.getUint32(8,!0),e.getUint32(12,!0)],payload:n.slice(nm)}}function Lu(n,e,{pose:t,betas:i,camera:r},s){let{R:o,t:a,K:l,width:c,height:h}=r,d=new TextEncoder().encode(JSON.stringify({betas:i,camera:{R:o,t:a,K:l,width:c,height:h},...s})),f=new Uint8Array(nc(t)),u=new Uint8Array(f.length+d.length);return u.set(f),u.set(d,f.length),ux({kind:n,run:0,id:e,size:[t.rotations.length/4,0],payload:u.buffer})}var Du=class{constructor(e,t){this.socket=e;this.nextId=t}socket;nextId;running=null;refine(e,t){this.giveUp("A newer pose is refined instead.");let i=this.nextId();return new Promise((r,s)=>{this.running={id:i,progress:t,resolve:r,reject:s,answer:{picture:null,gaussians:null}},this.socket.send(Lu(Ps.REFINE,i,e,{finish:"3d",seed:0}))||this.giveUp("The server cannot be reached: refine once it is back.")})}cancel(){this.running&&this.socket.send({type:"cancel"}),this.giveUp("Refining was given up.")}lost(){this.giveUp("The connection to the server was lost while it refined.")}onMessage({type:e,id:t,done:i,total:r,message:s}){let{running:o}=this;!o||t!==o.id||(e==="progress"?o.progress(Number(i)/Math.max(Number(r),1)):e==="failed"?this.giveUp(String(s)):e==="cancelled"?this.giveUp("The server gave refining up for a newer request."):e==="done"&&(this.running=null,o.resolve(o.answer)))}onPacket({kind:e,id:t,payload:i}){!this.running||t!==this.running.id||(e===Ps.REFINED&&(this.running.answer.picture=new Blob([i],{type:"image/png"})),e===Ps.GAUSSIANS&&(this.running.answer.gaussians=i))}giveUp(e){let{running:t}=this;this.running=null,t?.reject(new Error(e))}};var H3=85,Nu=class{constructor(e,t){this.socket=e;this.nextId=t}socket;nextId;picture=Pe(null);mode=Pe("repose");asked=null;next=null;show(e,t){this.next={request:e,background:t},this.ask()}stop(){this.next=null,this.asked!==null&&this.socket.send({type:"cancel"}),this.asked=null,this.picture.peek()?.close(),this.picture.value=null}lost(){this.asked=null}onMessage({type:e,id:t}){t!==this.asked||e!=="failed"&&e!=="cancelled"||(this.asked=null,this.ask())}onPacket({kind:e,id:t,payload:i}){e===Ps.STREAMED&&t===this.asked&&this.take(t,i)}async take(e,t){let i=await createImageBitmap(new Blob([t],{type:"image/jpeg"}));if(e!==this.asked)return i.close();this.picture.peek()?.close(),this.picture.value=i,this.socket.send({type:"drawn",id:e}),this.asked=null,this.ask()}ask(){if(!this.next||this.asked!==null)return;let{request:e,background:t}=this.next,i=this.nextId();this.socket.send(Lu(Ps.STREAM,i,e,{background:t,quality:H3}))&&(this.next=null,this.asked=i)}};var fx=500,W3=8e3,Fu=class{constructor(e,t){this.url=e;this.listener=t;this.open(),addEventListener("online",()=>this.connection.peek()==="lost"&&this.open())}url;listener;connection=Pe("connecting");line=null;wait=fx;send(e){return this.line?.readyState!==WebSocket.OPEN?!1:(this.line.send(e instanceof ArrayBuffer?e:JSON.stringify(e)),!0)}open(){let e=new WebSocket(this.url);this.line=e,e.binaryType="arraybuffer",e.onopen=()=>{this.wait=fx,this.connection.value="open"},e.onmessage=({data:t})=>this.receive(t),e.onclose=()=>{this.line===e&&(this.line=null,this.connection.value="lost",this.listener.onLost(),setTimeout(()=>this.line??this.open(),this.wait),this.wait=Math.min(2*this.wait,W3))}}receive(e){if(typeof e=="string")return this.listener.onMessage(JSON.parse(e));this.listener.onPacket(dx(e))}};var Bo=class extends Error{constructor(t,i,r){super(t);this.fields=i;this.wanted=r}fields;wanted;name="FlagsWanted"};var ku=class{runs=Pe([]);training=Pe(null);trouble=Pe(null);refiner=Pe(null);motionKinds="SMPL or AMASS .npz, BVH, and whatever else the server reads";connection;stream;baking=Pe({kind:"settled"});library=Pe([]);socket;bakeBefore=null;serverRefiner;lastId=0;constructor(){let e=new URL("api/socket",location.href);e.protocol=e.protocol.replace("http","ws"),e.hash="";let t=new Fu(e.href,{onMessage:r=>this.receive(r),onPacket:r=>{this.serverRefiner.onPacket(r),this.stream.onPacket(r)},onLost:()=>{this.serverRefiner.lost(),this.stream.lost()}});this.socket=t;let i=()=>++this.lastId;this.connection=t.connection,this.serverRefiner=new Du(t,i),this.stream=new Nu(t,i)}async pack({id:e,revision:t}){return(await im(`api/runs/${e}/avatar?revision=${t}`)).arrayBuffer()}photograph=async(e,t)=>{let i=`${encodeURIComponent(e)}/${t}`,[r,s]=await Promise.all([px(`api/runs/0/photo/${i}`),px(`api/runs/0/mask/${i}`)]);if(!r)return null;if(s?.data.length===r.data.length)for(let o=0;o<r.data.length;o+=4)r.data[o+3]=s.data[o];return r};async readMotion(e,t,i={}){let r={method:"POST",body:e,headers:{"X-Actor3d":"1"}},s=await im(`api/runs/0/motion?${new URLSearchParams({...i,name:e.name})}`,r);return va(await s.arrayBuffer(),t.body)}bake(){this.socket.send({type:"bake",run:0})?this.baking.value={kind:"running",share:0}:this.trouble.value="The server cannot be reached: bake once it is back."}async libraryMotion(e,t){let i=await im(`api/runs/0/library/${encodeURIComponent(e)}`);return va(await i.arrayBuffer(),t.body)}receive(e){this.serverRefiner.onMessage(e),this.stream.onMessage(e),e.type==="hello"?this.greet(e.runs):e.type==="avatar"?this.renew(e):e.type==="trouble"?this.trouble.value=String(e.message):e.type==="baking"&&e.run===0?this.baking.value={kind:"running",share:Number(e.done)/Math.max(Number(e.total),1)}:e.type==="unbaked"&&e.run===0?(this.showBake(this.bakeBefore),this.trouble.value=String(e.message)):e.type==="training"&&e.run===0&&(this.training.value=e.finished?null:e)}greet(e){this.runs.value=e.map(({index:t,name:i,revision:r})=>({id:String(t),name:i,revision:r})),this.training.value=e[0]?.training??null,this.trouble.value=e[0]?.trouble??null,this.refiner.value=e[0]?.refine?this.serverRefiner:null,this.stream.mode.value=e[0]?.stream??"repose",this.library.value=e[0]?.library??[],this.showBake(e[0]?.bake??null)}showBake(e){this.bakeBefore=e;let t=e==="missing"||e==="stale";this.baking.value=t?{kind:"wanted",stale:e==="stale"}:{kind:"settled"}}renew({run:e,revision:t,refine:i,bake:r}){this.trouble.value=null,e===0&&(this.refiner.value=i?this.serverRefiner:null,this.showBake(r)),this.runs.value=this.runs.peek().map(s=>s.id===String(e)?{...s,revision:t}:s)}};async function im(n,e={}){let t;try{t=await fetch(n,e)}catch{throw new Error("The server cannot be reached.")}if(t.ok)return t;let{error:i,fields:r,wanted:s}=await t.json().catch(()=>({})),o=i??`The server answered ${t.status} ${t.statusText}.`;throw r?new Bo(o,r,s??[]):new Error(o)}async function px(n){let e=await fetch(n).catch(()=>null);if(!e?.ok)return null;let t=await createImageBitmap(await e.blob(),{colorSpaceConversion:"none"}),i=new OffscreenCanvas(t.width,t.height).getContext("2d",{willReadFrequently:!0});i.drawImage(t,0,0);let{width:r,height:s}=t;return t.close(),i.getImageData(0,0,r,s)}var Pt=Uint8Array,Zn=Uint16Array,fm=Int32Array,Bu=new Pt([0,0,0,0,0,0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),zu=new Pt([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),lm=new Pt([16,17,18,0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),_x=function(n,e){for(var t=new Zn(31),i=0;i<31;++i)t[i]=e+=1<<n[i-1];for(var r=new fm(t[30]),i=1;i<30;++i)for(var s=t[i];s<t[i+1];++s)r[s]=s-t[i]<<5|i;return{b:t,r}},xx=_x(Bu,2),bx=xx.b,cm=xx.r;bx[28]=258,cm[258]=28;var wx=_x(zu,0),X3=wx.b,mx=wx.r,hm=new Zn(32768);for(_t=0;_t<32768;++_t)pr=(_t&43690)>>1|(_t&21845)<<1,pr=(pr&52428)>>2|(pr&13107)<<2,pr=(pr&61680)>>4|(pr&3855)<<4,hm[_t]=((pr&65280)>>8|(pr&255)<<8)>>1;var pr,_t,Oi=(function(n,e,t){for(var i=n.length,r=0,s=new Zn(e);r<i;++r)n[r]&&++s[n[r]-1];var o=new Zn(e);for(r=1;r<e;++r)o[r]=o[r-1]+s[r-1]<<1;var a;if(t){a=new Zn(1<<e);var l=15-e;for(r=0;r<i;++r)if(n[r])for(var c=r<<4|n[r],h=e-n[r],d=o[n[r]-1]++<<h,f=d|(1<<h)-1;d<=f;++d)a[hm[d]>>l]=c}else for(a=new Zn(i),r=0;r<i;++r)n[r]&&(a[r]=hm[o[n[r]-1]++]>>15-n[r]);return a}),Jr=new Pt(288);for(_t=0;_t<144;++_t)Jr[_t]=8;var _t;for(_t=144;_t<256;++_t)Jr[_t]=9;var _t;for(_t=256;_t<280;++_t)Jr[_t]=7;var _t;for(_t=280;_t<288;++_t)Jr[_t]=8;var _t,gl=new Pt(32);for(_t=0;_t<32;++_t)gl[_t]=5;var _t,q3=Oi(Jr,9,0),$3=Oi(Jr,9,1),Y3=Oi(gl,5,0),K3=Oi(gl,5,1),rm=function(n){for(var e=n[0],t=1;t<n.length;++t)n[t]>e&&(e=n[t]);return e},Mi=function(n,e,t){var i=e/8|0;return(n[i]|n[i+1]<<8)>>(e&7)&t},sm=function(n,e){var t=e/8|0;return(n[t]|n[t+1]<<8|n[t+2]<<16)>>(e&7)},pm=function(n){return(n+7)/8|0},yl=function(n,e,t){return(e==null||e<0)&&(e=0),(t==null||t>n.length)&&(t=n.length),new Pt(n.subarray(e,t))};var Z3=["unexpected EOF","invalid block type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in range 1980-2099","filename too long","stream finishing","invalid zip data"],Wt=function(n,e,t){var i=new Error(e||Z3[n]);if(i.code=n,Error.captureStackTrace&&Error.captureStackTrace(i,Wt),!t)throw i;return i},J3=function(n,e,t,i){var r=n.length,s=i?i.length:0;if(!r||e.f&&!e.l)return t||new Pt(0);var o=!t,a=o||e.i!=2,l=e.i;o&&(t=new Pt(r*3));var c=function(ke){var ct=t.length;if(ke>ct){var ht=new Pt(Math.max(ct*2,ke));ht.set(t),t=ht}},h=e.f||0,d=e.p||0,f=e.b||0,u=e.l,g=e.d,v=e.m,p=e.n,m=r*8;do{if(!u){h=Mi(n,d,1);var w=Mi(n,d+1,3);if(d+=3,w)if(w==1)u=$3,g=K3,v=9,p=5;else if(w==2){var C=Mi(n,d,31)+257,_=Mi(n,d+10,15)+4,M=C+Mi(n,d+5,31)+1;d+=14;for(var F=new Pt(M),I=new Pt(19),N=0;N<_;++N)I[lm[N]]=Mi(n,d+N*3,7);d+=_*3;for(var O=rm(I),X=(1<<O)-1,L=Oi(I,O,1),N=0;N<M;){var q=L[Mi(n,d,X)];d+=q&15;var A=q>>4;if(A<16)F[N++]=A;else{var Y=0,V=0;for(A==16?(V=3+Mi(n,d,3),d+=2,Y=F[N-1]):A==17?(V=3+Mi(n,d,7),d+=3):A==18&&(V=11+Mi(n,d,127),d+=7);V--;)F[N++]=Y}}var ie=F.subarray(0,C),W=F.subarray(C);v=rm(ie),p=rm(W),u=Oi(ie,v,1),g=Oi(W,p,1)}else Wt(1);else{var A=pm(d)+4,S=n[A-4]|n[A-3]<<8,R=A+S;if(R>r){l&&Wt(0);break}a&&c(f+S),t.set(n.subarray(A,R),f),e.b=f+=S,e.p=d=R*8,e.f=h;continue}if(d>m){l&&Wt(0);break}}a&&c(f+131072);for(var te=(1<<v)-1,ne=(1<<p)-1,Se=d;;Se=d){var Y=u[sm(n,d)&te],Le=Y>>4;if(d+=Y&15,d>m){l&&Wt(0);break}if(Y||Wt(2),Le<256)t[f++]=Le;else if(Le==256){Se=d,u=null;break}else{var K=Le-254;if(Le>264){var N=Le-257,re=Bu[N];K=Mi(n,d,(1<<re)-1)+bx[N],d+=re}var xe=g[sm(n,d)&ne],De=xe>>4;xe||Wt(3),d+=xe&15;var W=X3[De];if(De>3){var re=zu[De];W+=sm(n,d)&(1<<re)-1,d+=re}if(d>m){l&&Wt(0);break}a&&c(f+131072);var ge=f+K;if(f<W){var He=s-W,Et=Math.min(W,ge);for(He+f<0&&Wt(3);f<Et;++f)t[f]=i[He+f]}for(;f<ge;++f)t[f]=t[f-W]}}e.l=u,e.p=Se,e.b=f,e.f=h,u&&(h=1,e.m=v,e.d=g,e.n=p)}while(!h);return f!=t.length&&o?yl(t,0,f):t.subarray(0,f)},mr=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8},pl=function(n,e,t){t<<=e&7;var i=e/8|0;n[i]|=t,n[i+1]|=t>>8,n[i+2]|=t>>16},om=function(n,e){for(var t=[],i=0;i<n.length;++i)n[i]&&t.push({s:i,f:n[i]});var r=t.length,s=t.slice();if(!r)return{t:Mx,l:0};if(r==1){var o=new Pt(t[0].s+1);return o[t[0].s]=1,{t:o,l:1}}t.sort(function(R,C){return R.f-C.f}),t.push({s:-1,f:25001});var a=t[0],l=t[1],c=0,h=1,d=2;for(t[0]={s:-1,f:a.f+l.f,l:a,r:l};h!=r-1;)a=t[t[c].f<t[d].f?c++:d++],l=t[c!=h&&t[c].f<t[d].f?c++:d++],t[h++]={s:-1,f:a.f+l.f,l:a,r:l};for(var f=s[0].s,i=1;i<r;++i)s[i].s>f&&(f=s[i].s);var u=new Zn(f+1),g=um(t[h-1],u,0);if(g>e){var i=0,v=0,p=g-e,m=1<<p;for(s.sort(function(C,_){return u[_.s]-u[C.s]||C.f-_.f});i<r;++i){var w=s[i].s;if(u[w]>e)v+=m-(1<<g-u[w]),u[w]=e;else break}for(v>>=p;v>0;){var A=s[i].s;u[A]<e?v-=1<<e-u[A]++-1:++i}for(;i>=0&&v;--i){var S=s[i].s;u[S]==e&&(--u[S],++v)}g=e}return{t:new Pt(u),l:g}},um=function(n,e,t){return n.s==-1?Math.max(um(n.l,e,t+1),um(n.r,e,t+1)):e[n.s]=t},gx=function(n){for(var e=n.length;e&&!n[--e];);for(var t=new Zn(++e),i=0,r=n[0],s=1,o=function(l){t[i++]=l},a=1;a<=e;++a)if(n[a]==r&&a!=e)++s;else{if(!r&&s>2){for(;s>138;s-=138)o(32754);s>2&&(o(s>10?s-11<<5|28690:s-3<<5|12305),s=0)}else if(s>3){for(o(r),--s;s>6;s-=6)o(8304);s>2&&(o(s-3<<5|8208),s=0)}for(;s--;)o(r);s=1,r=n[a]}return{c:t.subarray(0,i),n:e}},ml=function(n,e){for(var t=0,i=0;i<e.length;++i)t+=n[i]*e[i];return t},Sx=function(n,e,t){var i=t.length,r=pm(e+2);n[r]=i&255,n[r+1]=i>>8,n[r+2]=n[r]^255,n[r+3]=n[r+1]^255;for(var s=0;s<i;++s)n[r+s+4]=t[s];return(r+4+i)*8},yx=function(n,e,t,i,r,s,o,a,l,c,h){mr(e,h++,t),++r[256];for(var d=om(r,15),f=d.t,u=d.l,g=om(s,15),v=g.t,p=g.l,m=gx(f),w=m.c,A=m.n,S=gx(v),R=S.c,C=S.n,_=new Zn(19),M=0;M<w.length;++M)++_[w[M]&31];for(var M=0;M<R.length;++M)++_[R[M]&31];for(var F=om(_,7),I=F.t,N=F.l,O=19;O>4&&!I[lm[O-1]];--O);var X=c+5<<3,L=ml(r,Jr)+ml(s,gl)+o,q=ml(r,f)+ml(s,v)+o+14+3*O+ml(_,I)+2*_[16]+3*_[17]+7*_[18];if(l>=0&&X<=L&&X<=q)return Sx(e,h,n.subarray(l,l+c));var Y,V,ie,W;if(mr(e,h,1+(q<L)),h+=2,q<L){Y=Oi(f,u,0),V=f,ie=Oi(v,p,0),W=v;var te=Oi(I,N,0);mr(e,h,A-257),mr(e,h+5,C-1),mr(e,h+10,O-4),h+=14;for(var M=0;M<O;++M)mr(e,h+3*M,I[lm[M]]);h+=3*O;for(var ne=[w,R],Se=0;Se<2;++Se)for(var Le=ne[Se],M=0;M<Le.length;++M){var K=Le[M]&31;mr(e,h,te[K]),h+=I[K],K>15&&(mr(e,h,Le[M]>>5&127),h+=Le[M]>>12)}}else Y=q3,V=Jr,ie=Y3,W=gl;for(var M=0;M<a;++M){var re=i[M];if(re>255){var K=re>>18&31;pl(e,h,Y[K+257]),h+=V[K+257],K>7&&(mr(e,h,re>>23&31),h+=Bu[K]);var xe=re&31;pl(e,h,ie[xe]),h+=W[xe],xe>3&&(pl(e,h,re>>5&8191),h+=zu[xe])}else pl(e,h,Y[re]),h+=V[re]}return pl(e,h,Y[256]),h+V[256]},j3=new fm([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),Mx=new Pt(0),Q3=function(n,e,t,i,r,s){var o=s.z||n.length,a=new Pt(i+o+5*(1+Math.ceil(o/7e3))+r),l=a.subarray(i,a.length-r),c=s.l,h=(s.r||0)&7;if(e){h&&(l[0]=s.r>>3);for(var d=j3[e-1],f=d>>13,u=d&8191,g=(1<<t)-1,v=s.p||new Zn(32768),p=s.h||new Zn(g+1),m=Math.ceil(t/3),w=2*m,A=function(Je){return(n[Je]^n[Je+1]<<m^n[Je+2]<<w)&g},S=new fm(25e3),R=new Zn(288),C=new Zn(32),_=0,M=0,F=s.i||0,I=0,N=s.w||0,O=0;F+2<o;++F){var X=A(F),L=F&32767,q=p[X];if(v[L]=q,p[X]=L,N<=F){var Y=o-F;if((_>7e3||I>24576)&&(Y>423||!c)){h=yx(n,l,0,S,R,C,M,I,O,F-O,h),I=_=M=0,O=F;for(var V=0;V<286;++V)R[V]=0;for(var V=0;V<30;++V)C[V]=0}var ie=2,W=0,te=u,ne=L-q&32767;if(Y>2&&X==A(F-ne))for(var Se=Math.min(f,Y)-1,Le=Math.min(32767,F),K=Math.min(258,Y);ne<=Le&&--te&&L!=q;){if(n[F+ie]==n[F+ie-ne]){for(var re=0;re<K&&n[F+re]==n[F+re-ne];++re);if(re>ie){if(ie=re,W=ne,re>Se)break;for(var xe=Math.min(ne,re-2),De=0,V=0;V<xe;++V){var ge=F-ne+V&32767,He=v[ge],Et=ge-He&32767;Et>De&&(De=Et,q=ge)}}}L=q,q=v[L],ne+=L-q&32767}if(W){S[I++]=268435456|cm[ie]<<18|mx[W];var ke=cm[ie]&31,ct=mx[W]&31;M+=Bu[ke]+zu[ct],++R[257+ke],++C[ct],N=F+ie,++_}else S[I++]=n[F],++R[n[F]]}}for(F=Math.max(F,N);F<o;++F)S[I++]=n[F],++R[n[F]];h=yx(n,l,c,S,R,C,M,I,O,F-O,h),c||(s.r=h&7|l[h/8|0]<<3,h-=7,s.h=p,s.p=v,s.i=F,s.w=N)}else{for(var F=s.w||0;F<o+c;F+=65535){var ht=F+65535;ht>=o&&(l[h/8|0]=c,ht=o),h=Sx(l,h+1,n.subarray(F,ht))}s.i=o}return yl(a,0,i+pm(h)+r)},eP=(function(){for(var n=new Int32Array(256),e=0;e<256;++e){for(var t=e,i=9;--i;)t=(t&1&&-306674912)^t>>>1;n[e]=t}return n})(),Ax=function(){var n=-1;return{p:function(e){for(var t=n,i=0;i<e.length;++i)t=eP[t&255^e[i]]^t>>>8;n=t},d:function(){return~n}}};var tP=function(n,e,t,i,r){if(!r&&(r={l:1},e.dictionary)){var s=e.dictionary.subarray(-32768),o=new Pt(s.length+n.length);o.set(s),o.set(n,s.length),n=o,r.w=s.length}return Q3(n,e.level==null?6:e.level,e.mem==null?r.l?Math.ceil(Math.max(8,Math.min(13,Math.log(n.length)))*1.5):20:12+e.mem,t,i,r)},mm=function(n,e){var t={};for(var i in n)t[i]=n[i];for(var i in e)t[i]=e[i];return t};var Ui=function(n,e){return n[e]|n[e+1]<<8},di=function(n,e){return(n[e]|n[e+1]<<8|n[e+2]<<16|n[e+3]<<24)>>>0},am=function(n,e){return di(n,e)+di(n,e+4)*4294967296},Ht=function(n,e,t){for(;t;++e)n[e]=t,t>>>=8};function nP(n,e){return tP(n,e||{},0,0)}function iP(n,e){return J3(n,{i:2},e&&e.out,e&&e.dictionary)}var Tx=function(n,e,t,i){for(var r in n){var s=n[r],o=e+r,a=i;Array.isArray(s)&&(a=mm(i,s[1]),s=s[0]),ArrayBuffer.isView(s)?t[o]=[s,a]:(t[o+="/"]=[new Pt(0),a],Tx(s,o,t,i))}},vx=typeof TextEncoder<"u"&&new TextEncoder,dm=typeof TextDecoder<"u"&&new TextDecoder,rP=0;try{dm.decode(Mx,{stream:!0}),rP=1}catch{}var sP=function(n){for(var e="",t=0;;){var i=n[t++],r=(i>127)+(i>223)+(i>239);if(t+r>n.length)return{s:e,r:yl(n,t-1)};r?r==3?(i=((i&15)<<18|(n[t++]&63)<<12|(n[t++]&63)<<6|n[t++]&63)-65536,e+=String.fromCharCode(55296|i>>10,56320|i&1023)):r&1?e+=String.fromCharCode((i&31)<<6|n[t++]&63):e+=String.fromCharCode((i&15)<<12|(n[t++]&63)<<6|n[t++]&63):e+=String.fromCharCode(i)}};function Uu(n,e){if(e){for(var t=new Pt(n.length),i=0;i<n.length;++i)t[i]=n.charCodeAt(i);return t}if(vx)return vx.encode(n);for(var r=n.length,s=new Pt(n.length+(n.length>>1)),o=0,a=function(h){s[o++]=h},i=0;i<r;++i){if(o+5>s.length){var l=new Pt(o+8+(r-i<<1));l.set(s),s=l}var c=n.charCodeAt(i);c<128||e?a(c):c<2048?(a(192|c>>6),a(128|c&63)):c>55295&&c<57344?(c=65536+(c&1047552)|n.charCodeAt(++i)&1023,a(240|c>>18),a(128|c>>12&63),a(128|c>>6&63),a(128|c&63)):(a(224|c>>12),a(128|c>>6&63),a(128|c&63))}return yl(s,0,o)}function oP(n,e){if(e){for(var t="",i=0;i<n.length;i+=16384)t+=String.fromCharCode.apply(null,n.subarray(i,i+16384));return t}else{if(dm)return dm.decode(n);var r=sP(n),s=r.s,t=r.r;return t.length&&Wt(8),s}}var aP=function(n,e){return e+30+Ui(n,e+26)+Ui(n,e+28)},lP=function(n,e,t){var i=Ui(n,e+28),r=Ui(n,e+30),s=oP(n.subarray(e+46,e+46+i),!(Ui(n,e+8)&2048)),o=e+46+i,a=cP(n,o,r,t,di(n,e+20),di(n,e+24),di(n,e+42)),l=a[0],c=a[1],h=a[2];return[Ui(n,e+10),l,c,s,o+r+Ui(n,e+32),h]},cP=function(n,e,t,i,r,s,o){var a=r==4294967295,l=s==4294967295,c=o==4294967295,h=e+t,d=a+l+c;if(i&&d){for(;e+4<h;e+=4+Ui(n,e+2))if(Ui(n,e)==1)return[a?am(n,e+4+8*l):r,l?am(n,e+4):s,c?am(n,e+4+8*(l+a)):o,1];i<2&&Wt(13)}return[r,s,o,0]},zo=function(n){var e=0;if(n)for(var t in n){var i=n[t].length;i>65535&&Wt(9),e+=i+4}return e},Ou=function(n,e,t,i,r,s,o,a){var l=i.length,c=t.extra,h=a&&a.length,d=zo(c);Ht(n,e,o!=null?33639248:67324752),e+=4,o!=null&&(n[e++]=20,n[e++]=t.os),n[e]=20,e+=2,n[e++]=t.flag<<1|(s<0&&8),n[e++]=r&&8,n[e++]=t.compression&255,n[e++]=t.compression>>8;var f=new Date(t.mtime==null?Date.now():t.mtime),u=f.getFullYear()-1980;if((u<0||u>119)&&Wt(10),Ht(n,e,u<<25|f.getMonth()+1<<21|f.getDate()<<16|f.getHours()<<11|f.getMinutes()<<5|f.getSeconds()>>1),e+=4,s!=-1&&(Ht(n,e,t.crc),Ht(n,e+4,s<0?-s-2:s),Ht(n,e+8,t.size)),Ht(n,e+12,l),Ht(n,e+14,d),e+=16,o!=null&&(Ht(n,e,h),Ht(n,e+6,t.attrs),Ht(n,e+10,o),e+=14),n.set(i,e),e+=l,d)for(var g in c){var v=c[g],p=v.length;Ht(n,e,+g),Ht(n,e+2,p),n.set(v,e+4),e+=4+p}return h&&(n.set(a,e),e+=h),e},Ex=function(n,e,t,i,r){Ht(n,e,101010256),Ht(n,e+8,t),Ht(n,e+10,t),Ht(n,e+12,i),Ht(n,e+16,r)},Cx=(function(){function n(e){this.filename=e,this.c=Ax(),this.size=0,this.compression=0}return n.prototype.process=function(e,t){this.ondata(null,e,t)},n.prototype.push=function(e,t){this.ondata||Wt(5),this.c.p(e),this.size+=e.length,t&&(this.crc=this.c.d()),this.process(e,t||!1)},n})();var Rx=(function(){function n(e){this.ondata=e,this.u=[],this.d=1}return n.prototype.add=function(e){var t=this;if(this.ondata||Wt(5),this.d&2)this.ondata(Wt(4+(this.d&1)*8,0,1),null,!1);else{var i=Uu(e.filename),r=i.length,s=e.comment,o=s&&Uu(s),a=r!=e.filename.length||o&&s.length!=o.length,l=r+zo(e.extra)+30;r>65535&&this.ondata(Wt(11,0,1),null,!1);var c=new Pt(l);Ou(c,0,e,i,a,-1);var h=[c],d=function(){for(var p=0,m=h;p<m.length;p++){var w=m[p];t.ondata(null,w,!1)}h=[]},f=this.d;this.d=0;var u=this.u.length,g=mm(e,{f:i,u:a,o,t:function(){e.terminate&&e.terminate()},r:function(){if(d(),f){var p=t.u[u+1];p?p.r():t.d=1}f=1}}),v=0;e.ondata=function(p,m,w){if(p)t.ondata(p,m,w),t.terminate();else if(v+=m.length,h.push(m),w){var A=new Pt(16);Ht(A,0,134695760),Ht(A,4,e.crc),Ht(A,8,v),Ht(A,12,e.size),h.push(A),g.c=v,g.b=l+v+16,g.crc=e.crc,g.size=e.size,f&&g.r(),f=1}else f&&d()},this.u.push(g)}},n.prototype.end=function(){var e=this;if(this.d&2){this.ondata(Wt(4+(this.d&1)*8,0,1),null,!0);return}this.d?this.e():this.u.push({r:function(){e.d&1&&(e.u.splice(-1,1),e.e())},t:function(){}}),this.d=3},n.prototype.e=function(){for(var e=0,t=0,i=0,r=0,s=this.u;r<s.length;r++){var o=s[r];i+=46+o.f.length+zo(o.extra)+(o.o?o.o.length:0)}for(var a=new Pt(i+22),l=0,c=this.u;l<c.length;l++){var o=c[l];Ou(a,e,o,o.f,o.u,-o.c-2,t,o.o),e+=46+o.f.length+zo(o.extra)+(o.o?o.o.length:0),t+=o.b}Ex(a,e,this.u.length,i,t),this.ondata(null,a,!0),this.d=2},n.prototype.terminate=function(){for(var e=0,t=this.u;e<t.length;e++){var i=t[e];i.t()}this.d=2},n})();function Px(n,e){e||(e={});var t={},i=[];Tx(n,"",t,e);var r=0,s=0;for(var o in t){var a=t[o],l=a[0],c=a[1],h=c.level==0?0:8,d=Uu(o),f=d.length,u=c.comment,g=u&&Uu(u),v=g&&g.length,p=zo(c.extra);f>65535&&Wt(11);var m=h?nP(l,c):l,w=m.length,A=Ax();A.p(l),i.push(mm(c,{size:l.length,crc:A.d(),c:m,f:d,m:g,u:f!=o.length||g&&u.length!=v,o:r,compression:h})),r+=30+f+p+w,s+=76+2*(f+p)+(v||0)+w}for(var S=new Pt(s+22),R=r,C=s-r,_=0;_<i.length;++_){var d=i[_];Ou(S,d.o,d,d.f,d.u,d.c.length);var M=30+d.f.length+zo(d.extra);S.set(d.c,d.o+M),Ou(S,r,d,d.f,d.u,d.c.length,d.o,d.m),r+=16+M+(d.m?d.m.length:0)}return Ex(S,r,i.length,C,R),S}function Ix(n,e){for(var t={},i=n.length-22;di(n,i)!=101010256;--i)(!i||n.length-i>65558)&&Wt(13);var r=Ui(n,i+8);if(!r)return{};var s=di(n,i+16),o=di(n,i-20)==117853008;if(o){var a=di(n,i-12);o=di(n,a)==101075792,o&&(r=di(n,a+32),s=di(n,a+48))}for(var l=e&&e.filter,c=0;c<r;++c){var h=lP(n,s,o),d=h[0],f=h[1],u=h[2],g=h[3],v=h[4],p=h[5],m=aP(n,p);s=v,(!l||l({name:g,size:f,originalSize:u,compression:d}))&&(d?d==8?t[g]=iP(n.subarray(m,m+f),{out:new Pt(u)}):Wt(14,"unknown compression type "+d):t[g]=yl(n,m,m+f))}return t}var hP=[147,78,85,77,80,89],uP=512*2**20,dP={"<f4":[4,(n,e)=>n.getFloat32(e,!0)],"<f8":[8,(n,e)=>n.getFloat64(e,!0)],"<i4":[4,(n,e)=>n.getInt32(e,!0)],"<i8":[8,(n,e)=>Number(n.getBigInt64(e,!0))]};function Vu(n,e){let t=new Set(e.map(r=>`${r}.npy`)),i;try{i=Ix(n,{filter:r=>t.has(r.name)&&r.originalSize<=uP})}catch{throw new Error("it is not a readable .npz archive")}return new Map(Object.entries(i).map(([r,s])=>[r.slice(0,-4),fP(s,r)]))}function fP(n,e){let t=new DataView(n.buffer,n.byteOffset,n.byteLength);if(n.length<12||hP.some((f,u)=>n[u]!==f))throw new Error(`its ${e} is not an array`);let i=n[6]>1,r=i?12:10,s=r+(i?t.getUint32(8,!0):t.getUint16(8,!0)),o=new TextDecoder().decode(n.subarray(r,s)),a=dP[/'descr': '([^']+)'/.exec(o)?.[1]??""],l=/'shape': \(([^)]*)\)/.exec(o)?.[1];if(!a||l===void 0||o.includes("'fortran_order': True"))throw new Error(`its ${e} must hold floats or integers, row by row`);let c=l.split(",").filter(f=>f.trim()!=="").map(Number),h=c.reduce((f,u)=>f*u,1);if(s+h*a[0]>n.length)throw new Error(`its ${e} is cut short`);let d=Float64Array.from({length:h},(f,u)=>a[1](t,s+u*a[0]));return{shape:c,data:d}}var Nx=30,Lx=2e5;async function Fx(n,e){try{let t=/\.json$/i.test(n.name)?mP(await n.text()):pP(new Uint8Array(await n.arrayBuffer()));return gP(n.name.replace(/\.[^.]*$/,""),t,e)}catch(t){throw new Error(`${n.name} cannot be played: ${t.message}.`)}}function pP(n){let e=Vu(n,["poses","trans","fps","mocap_framerate","mocap_frame_rate"]),t=e.get("poses"),i=t?.shape[0];if(!t||!i)throw new Error("it has no array “poses” with one row for each frame");return{fps:(e.get("fps")??e.get("mocap_framerate")??e.get("mocap_frame_rate"))?.data[0]??Nx,poses:t.data,frames:i,trans:e.get("trans")?.data??null}}function mP(n){let e;try{e=JSON.parse(n)}catch{throw new Error("it is not JSON")}if(!Array.isArray(e?.poses)||e.poses.length===0)throw new Error("it must be an object with “poses”: for each frame, three numbers for each joint");let t=Array.isArray(e.trans)?e.trans.flat(Number.POSITIVE_INFINITY):null,i=e.poses.flat(Number.POSITIVE_INFINITY);return{fps:typeof e.fps=="number"?e.fps:Nx,poses:i,frames:e.poses.length,trans:t}}function gP(n,e,t){let{fps:i,frames:r,poses:s,trans:o}=e,a=s.length/(3*r);if(!Number.isInteger(a)||a<1)throw new Error("its poses are not three numbers for each joint of each frame");if(r>Lx)throw new Error(`it has ${r} frames, at most ${Lx} are possible`);if(o&&o.length!==3*r)throw new Error("“trans” must be three numbers for each frame");if(!(i>=1&&i<=1e3))throw new Error(`a frame rate must lie between 1 and 1000, it says ${i}`);if(!Dx(s)||o&&!Dx(o))throw new Error("some of its numbers are missing or infinite");return yP(n,e,a,t)}function yP(n,{fps:e,frames:t,poses:i,trans:r},s,o){let a=new Float32Array(4*o.numJoints*t);for(let l=0;l<t;l++)for(let c=0;c<o.numJoints;c++){let h=c<s?kn(At(i,l*s+c)):jd;a.set(h,4*(l*o.numJoints+c))}return new Ei({name:n,fps:e,count:t,start:null,held_out:!1},a,r?Float32Array.from(r):new Float32Array(3*t))}function Dx(n){for(let e=0;e<n.length;e++)if(!Number.isFinite(n[e]))return!1;return!0}var Gu=class{constructor(e){this.element=e}element;runs=Pe([{id:"0",name:"avatar",revision:1}]);training=Pe(null);trouble=Pe(null);refiner=Pe(null);connection=null;stream=null;photograph=null;baking=Pe({kind:"settled"});library=Pe([]);motionKinds="SMPL poses as .npz or .json";async pack(){try{let e=(this.element.textContent??"").trim(),t=Uint8Array.from(atob(e),r=>r.charCodeAt(0)),i=new Blob([t]).stream().pipeThrough(new DecompressionStream("gzip"));return await new Response(i).arrayBuffer()}catch{throw new Error("The file is damaged: its avatar cannot be read. Export it again.")}}bake(){}libraryMotion(e){return Promise.reject(new Error(`${e} is not in this file.`))}readMotion(e,t){return Fx(e,t.body)}};function kx(){let n=document.getElementById("actor3d-avatar");return n?new Gu(n):new ku}var vP=["load","error","progress","timeupdate","posechange","play","pause"],gm={play:n=>n.play(),pause:n=>n.pause(),seek:(n,{frame:e})=>n.seek(Ux(e,"frame")),setMotion:(n,{name:e})=>{if(!n.motions.includes(e))throw new Error(`name must be one of ${n.motions.join(", ")}`);n.motion=e},setPose:(n,{rotations:e,trans:t})=>{let i={rotations:Hu(e,"rotations"),trans:Hu(t,"trans",3)};if(i.rotations.length!==n.pose?.rotations.length)throw new Error(`rotations must be ${n.pose?.rotations.length??0} numbers, got ${i.rotations.length}`);n.pose=i},setView:(n,e)=>{let[t,i]=[Hu(e.position,"position",3),Hu(e.target,"target",3)],r=e.fov===void 0?35:Ux(e.fov,"fov");n.view={position:[t[0],t[1],t[2]],target:[i[0],i[1],i[2]],fov:r,snapped:null}},getPose:({pose:n})=>n&&{rotations:[...n.rotations],trans:[...n.trans]},getState:({motion:n,motions:e,paused:t,currentFrame:i,frames:r,view:s})=>({motion:n,motions:e,paused:t,frame:i,frames:r,view:s})};function Ox(n,e){if(parent===window)return()=>{};let t=new AbortController,{signal:i}=t,r=bP(e),s=o=>parent.postMessage({actor3d:1,...o},r);addEventListener("message",o=>{o.source!==parent||o.origin!==r||!Bx(o.data)||!("actor3d"in o.data)||s(_P(n,o.data))},{signal:i});for(let o of vP)n.addEventListener(o,a=>s({event:o,detail:xP(a)}),{signal:i});return s({event:"ready",detail:null}),()=>t.abort()}function _P(n,{actor3d:e,id:t,method:i,args:r={}}){let s=typeof t=="number"||typeof t=="string"?t:null;try{if(e!==1)throw new Error(`this frame speaks version 1 of the protocol, not ${ym(e)}`);if(typeof i!="string"||!Object.hasOwn(gm,i))throw new Error(`there is no method ${ym(i)}: there are ${Object.keys(gm).join(", ")}`);if(!Bx(r))throw new Error("args must be an object");return{id:s,result:gm[i](n,r)??null}}catch(o){return{id:s,error:o.message}}}function xP(n){return n instanceof ErrorEvent?{message:n.message}:n.detail}function bP(n){let e=URL.canParse(n)?new URL(n).origin:"null";if(e==="null"||e!==n)throw new Error(`"${n}" is no origin, as https://example.org is`);return e}var wP=4096;function Hu(n,e,t){let i=ArrayBuffer.isView(n)?[...n]:n;if(!(Array.isArray(i)&&i.length<=wP&&i.every(s=>typeof s=="number"&&Number.isFinite(s)))||t!==void 0&&i.length!==t)throw new Error(`${e} must be ${t??"finite"} numbers`);return Float32Array.from(i)}function Ux(n,e){if(typeof n!="number"||!Number.isFinite(n))throw new Error(`${e} must be a number, got ${ym(n)}`);return n}function ym(n){return String(JSON.stringify(n)).slice(0,40)}function Bx(n){return typeof n=="object"&&n!==null&&!Array.isArray(n)}function zx(n,e){let t=new URLSearchParams(e.slice(1)).get("origin");t!==null&&Ox(new vm(n),t)}var vm=class extends EventTarget{constructor(t){super();this.viewer=t;let{motion:i,pose:r,state:s}=t,o=s.playing.peek();tt(()=>{s.playing.value!==o&&(o=s.playing.value,this.tell(o?"play":"pause",null))}),tt(()=>{let[a,l]=[s.frame.value,i.value];l&&this.tell("timeupdate",{frame:a,time:a/l.fps,duration:l.count/l.fps})}),tt(()=>{r.value&&this.tell("posechange",{frame:s.frame.peek()})})}viewer;get motions(){return this.viewer.motions.peek().map(({name:t})=>t)}get paused(){return!this.viewer.state.playing.peek()}get currentFrame(){return this.viewer.state.frame.peek()}get frames(){return this.viewer.motion.peek()?.count??0}get motion(){return this.viewer.state.clip.peek()}set motion(t){this.viewer.chooseClip(t)}get pose(){return this.viewer.pose.peek()}set pose(t){let{avatar:i,motion:r,player:s,state:o}=this.viewer,a=i.peek()?.body;if(!a)return;s.pause();let l=r.peek()?.poseAt(o.frame.peek())??a.restPose();o.edits.value=t?xu(a,l,t):{};let[c,h,d]=t?t.trans.map((f,u)=>f-l.trans[u]):[0,0,0];o.shift.value=[c,h,d]}get view(){return this.viewer.engine.view()}set view(t){t?this.viewer.engine.setView(t):this.viewer.engine.frameBody()}play(){this.viewer.player.play()}pause(){this.viewer.player.pause()}seek(t){this.viewer.player.seek(t)}tell(t,i){this.dispatchEvent(new CustomEvent(t,{detail:i}))}};var Vx=[{resolution:1,share:1},{resolution:.75,share:1},{resolution:.75,share:.6},{resolution:.5,share:.3},{resolution:.35,share:.3}],SP=70,MP=28,AP=260,Wu=class{constructor(e){this.parts=e}parts;step=0;before=0;moving=!1;timer=0;follow(){let{state:e,pose:t,engine:i}=this.parts;tt(()=>{t.value,e.view.value,this.move(e.playing.value)}),tt(()=>{e.adapts.value,e.resolution.value,e.share.value,this.apply()}),i.on("frame",()=>this.measure())}move(e){this.moving=!0,clearTimeout(this.timer),e||(this.timer=window.setTimeout(()=>this.rest(),AP))}rest(){this.moving=!1,this.before=0,this.apply()}measure(){let e=performance.now(),t=e-this.before,i=this.before===0;if(this.before=this.moving?e:0,!this.moving||i)return;let r=this.step+(t>SP?1:t<MP?-1:0);this.step=Math.min(Math.max(r,0),Vx.length-1),this.apply()}apply(){let{state:e,engine:t}=this.parts,i=Vx[this.moving&&e.adapts.peek()?this.step:0],r=i.resolution*e.resolution.peek(),s=(t.avatar()?.gaussians.levels.length?i.share:1)*e.share.peek();(t.display.resolution!==r||t.display.share!==s)&&t.setDisplay({resolution:r,share:s})}};var Gx=[[228,228,230],[146,147,151]],Hx=.42,Bi=512,Xu=class{constructor(e){this.parts=e}parts;picture=Pe(null);studio=null;follow(){let{engine:e,shade:t,state:i}=this.parts;tt(()=>{t.value;let r=i.background.value,s=getComputedStyle(document.documentElement).getPropertyValue("--stage").trim(),o=r==="studio"?this.studio??=TP():r==="picture"?this.picture.value:null;e.setDisplay({background:r.startsWith("#")?r:s,backdrop:o})})}async choose(e){let{notices:t,state:i}=this.parts;try{this.picture.value=await createImageBitmap(e,{colorSpaceConversion:"none"}),i.background.value="picture"}catch{t.error(`${e.name} is not a picture that this browser can read.`)}}};function TP(){let n=new OffscreenCanvas(Bi,Bi),e=n.getContext("2d"),t=e.createImageData(Bi,Bi),i=Math.hypot(.5,1-Hx);for(let r=0;r<Bi*Bi;r++){let[s,o]=[(r%Bi+.5)/Bi,(Math.floor(r/Bi)+.5)/Bi],a=Math.hypot(s-.5,o-Hx)/i,l=a*a*(3-2*a),c=Math.random()-.5;Gx[0].forEach((h,d)=>{t.data[4*r+d]=Math.round(h+l*(Gx[1][d]-h)+c)}),t.data[4*r+3]=255}return e.putImageData(t,0,0),n.transferToImageBitmap()}var EP=.5;function Wx({avatar:n,engine:e,motion:t,pose:i,state:r}){let s=null,o=!1;tt(()=>{let[a,l,c]=[n.value,i.value,t.value];if(!a||!l)return;let h=r.shift.peek(),d=Xx(h.map((g,v)=>l.trans[v]-g),a.up),f=c!==null&&CP(c,a.up),u=s&&d.map((g,v)=>g-s[v]);u&&(f||o)&&r.follow.value&&Math.hypot(...u)>0&&e.moveView(u),[s,o]=[d,f]})}var _m=new WeakMap;function CP(n,e){if(!_m.has(n)){let t=Array.from({length:n.count},(r,s)=>Xx(n.placeAt(s),e)),i=[0,1,2].map(r=>{let s=t.map(o=>o[r]);return Math.max(...s)-Math.min(...s)});_m.set(n,Math.hypot(...i)>EP)}return _m.get(n)}function Xx(n,e){let t=n[0]*e[0]+n[1]*e[1]+n[2]*e[2];return[n[0]-t*e[0],n[1]-t*e[1],n[2]-t*e[2]]}var xm=Object.keys(ur);function qx(){return Object.fromEntries(xm.map(n=>[n,Pe(ur[n])]))}function $x(n){return Object.fromEntries(xm.map(e=>[e,n[e].peek()]))}function qu(n,e){nn(()=>{for(let t of xm)t in e&&(n[t].value=e[t])})}var RP=100,$u=class{constructor(e){this.state=e}state;canUndo=Pe(!1);canRedo=Pe(!1);marks=0;past=[];future=[];mark(){this.marks++,this.past=[...this.past,this.current()].slice(-RP),this.future=[],this.announce()}undo(){this.move(this.past,this.future)}redo(){this.move(this.future,this.past)}move(e,t){let i=e.pop();if(!i)return;let r=this.current();t.push(r),qu(this.state,r.keys===i.keys?{...i,clip:r.clip}:i),this.announce()}current(){let{edits:e,shift:t,betas:i,keys:r,clip:s}=this.state;return{edits:e.peek(),shift:t.peek(),betas:i.peek(),keys:r.peek(),clip:s.peek()}}announce(){nn(()=>{this.canUndo.value=this.past.length>0,this.canRedo.value=this.future.length>0})}};var Yu=class{constructor(e){this.parts=e}parts;clip=Gt(()=>{let[e,t]=[this.parts.avatar.value?.body,this.parts.state.keys.value];return e&&$r(t)?Iu(t,e):null});lane=Pe("poses");frame=Gt(()=>Math.round(this.parts.state.frame.value));chosen=Gt(()=>Ts(this.parts.state.keys.value,this.lane.value,this.frame.value));held=new Set;committed=0;setPose(){this.parts.history.mark(),this.keepPose()}setView(){let{engine:e,history:t,motion:i,state:r}=this.parts;t.mark();let{position:s,target:o,fov:a}=e.view(),l=this.frame.peek(),c=Ts(r.keys.peek(),"views",l)?.smooth??!1;nn(()=>{i.peek()||(r.clip.value=Rs),r.keys.value=hl(this.begun(),"views",{frame:l,smooth:c,position:s,target:o,fov:a}),this.stay(l)}),this.lane.value="views"}remove(){let{history:e,state:t}=this.parts,r=(this.lane.peek()==="poses"?["poses","views"]:["views","poses"]).find(s=>Ts(t.keys.peek(),s,this.frame.peek()));r&&(e.mark(),this.change(pu(t.keys.peek(),r,this.frame.peek())))}clear(){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),poses:[],views:[]})}step(e){let{player:t,state:i}=this.parts,r=mu(i.keys.peek()),s=this.frame.peek(),o=e>0?r.find(a=>a>s):r.filter(a=>a<s).at(-1);o!==void 0&&t.seek(o)}choose(e,t){this.lane.value=e,this.parts.player.seek(t)}nudge(e){let{history:t,motion:i,state:r}=this.parts,[s,o,a]=[r.keys.peek(),this.lane.peek(),this.frame.peek()],l=a+e,c=Math.min(s.count,i.peek()?.count??s.count)-1;!this.chosen.peek()||l<0||l>c||Ts(s,o,l)||(t.mark(),this.moveTo(s,o,a,l))}moveTo(e,t,i,r){nn(()=>{this.parts.state.keys.value=G0(e,t,i,r),this.choose(t,Math.min(Math.max(Math.round(r),0),e.count-1))})}begin(){this.parts.history.mark()}setSmooth(e){let{history:t,state:i}=this.parts,r=this.chosen.peek();r&&(t.mark(),i.keys.value=hl(i.keys.peek(),this.lane.peek(),{...r,smooth:e}))}setCount(e){this.parts.history.mark(),this.change(Hp(this.parts.state.keys.peek(),e))}setFps(e){this.parts.history.mark(),this.change({...this.parts.state.keys.peek(),fps:e})}open(e){let{history:t,state:i}=this.parts;t.mark(),nn(()=>{i.keys.value=e,i.clip.value=Rs,this.stay(0)})}setAuto(e){this.committed=this.parts.history.marks,this.parts.state.autoKey.value=e}follow(){let{avatar:e,engine:t,motion:i,state:r}=this.parts;addEventListener("pointerdown",({pointerId:s})=>this.held.add(s),{capture:!0});for(let s of["pointerup","pointercancel"])addEventListener(s,({pointerId:o})=>{this.held.delete(o),this.letGo()});for(let s of["click","keyup"])addEventListener(s,()=>this.letGo());tt(()=>{let s=e.value?.up;if(!r.viewFollows.value||!s||!i.value)return;let o=Oo(r.keys.value.views,r.frame.value,s);o&&t.setView({...o,snapped:null})})}letGo(){let{history:e,state:t}=this.parts;if(!t.autoKey.peek()||this.held.size>0||e.marks===this.committed)return;(Object.keys(t.edits.peek()).length>0||t.shift.peek().some(r=>r!==0))&&this.keepPose(),this.committed=e.marks}keepPose(){let{avatar:e,pose:t,state:i}=this.parts,[r,s,o]=[e.peek()?.body,t.peek(),this.frame.peek()];if(!r||!s)return;let a=Ts(i.keys.peek(),"poses",o)?.smooth??!1;nn(()=>{i.keys.value=hl(this.begun(),"poses",Y_(r,s,o,a)),i.edits.value={},i.shift.value=[0,0,0],i.clip.value=Rs,this.stay(o)}),this.lane.value="poses"}begun(){let{motion:e,state:t}=this.parts,[i,r]=[t.keys.peek(),e.peek()];return $r(i)||!r||r.count<2?i:Hp({...fu,fps:r.fps},r.count)}change(e){let{state:t}=this.parts;nn(()=>{t.keys.value=e,t.clip.peek()===Rs&&!$r(e)&&(t.clip.value=null),t.clip.peek()===Rs&&this.stay(Math.min(this.frame.peek(),e.count-1))})}stay(e){this.parts.state.playing.value=!1,this.parts.state.frame.value=e}};async function Ku({width:n,height:e,data:t}){let i=new OffscreenCanvas(n,e);return i.getContext("2d").putImageData(new ImageData(new Uint8ClampedArray(t),n,e),0,0),i.convertToBlob({type:"image/png"})}function Vo(n,e){let t=document.createElement("a");t.href=URL.createObjectURL(n),t.download=e,t.click(),setTimeout(()=>URL.revokeObjectURL(t.href),6e4)}function Go(n,e){return`${n?.name??"avatar"}_${e}`.replace(/[^\w.-]+/g,"_")}var Yx={"<f4":4,"<f8":8,"<i4":4},PP={"<f4":(n,e,t)=>n.setFloat32(e,t,!0),"<f8":(n,e,t)=>n.setFloat64(e,t,!0),"<i4":(n,e,t)=>n.setInt32(e,t,!0)};function Kx(n){let e=Object.entries(n).map(([t,i])=>[`${t}.npy`,IP(i)]);return Px(Object.fromEntries(e))}function IP(n){if(n.kind==="text")return LP(n.values);let{kind:e,shape:t,values:i}=n,r=new DataView(new ArrayBuffer(Yx[e]*i.length));for(let s=0;s<i.length;s++)PP[e](r,Yx[e]*s,i[s]);return Zx(e,t,r)}function LP(n){let e=n.map(r=>[...r].map(s=>s.codePointAt(0))),t=Math.max(1,...e.map(({length:r})=>r)),i=new DataView(new ArrayBuffer(4*t*n.length));return e.forEach((r,s)=>r.forEach((o,a)=>i.setUint32(4*(s*t+a),o,!0))),Zx(`<U${t}`,[n.length],i)}function Zx(n,e,t){let i=e.length===1?`${e[0]},`:e.join(", "),r=`{'descr': '${n}', 'fortran_order': False, 'shape': (${i}), }`,s=`${r.padEnd(64*Math.ceil((r.length+11)/64)-11)}
`,o=new Uint8Array(10+s.length+t.byteLength);return o.set([147,78,85,77,80,89,1,0,s.length&255,s.length>>8]),o.set(new TextEncoder().encode(s),10),o.set(new Uint8Array(t.buffer),10+s.length),o}function bm({body:n,floor:e,up:t}){let i=DP(t),r=At(n.restJoints(),0);return{fromPage(s){let o=Un(s);o.rotations.set(si(i,Mt(s.rotations,0)),0);let a=Ti(i,Jx(At(s.trans,0),r));return o.trans.set([a[0]-r[0],a[1]-r[1]-e,a[2]-r[2]]),o},toPage(s,[o,a,l]){let c=pa(i),h=Ti(c,Jx([o,a+e,l],r));return{turn:zn(si(c,kn(s))),place:[h[0]-r[0],h[1]-r[1],h[2]-r[2]]}}}}function DP([n,e,t]){if(e<-1+1e-6)return[0,1,0,0];let i=Math.hypot(1+e,t,n);return[(1+e)/i,-t/i,0,n/i]}var Jx=(n,e)=>[n[0]+e[0],n[1]+e[1],n[2]+e[2]];var NP=64*2**20,FP=["poses","trans","mocap_frame_rate","actor3d_key_frames","actor3d_key_smooth","actor3d_view_frames","actor3d_view_smooth","actor3d_views"],Ju=class{constructor(e){this.parts=e}parts;save(){let{avatar:e,notices:t,state:i}=this.parts,r=e.peek();if(!r||!$r(i.keys.peek()))return t.info("There are no keys to save: K sets one.");Vo(new Blob([UP(i.keys.peek(),r)]),Go(r,"keys.npz"))}async open(e){let{avatar:t,keying:i,notices:r}=this.parts,s=t.peek();if(!s||!/\.npz$/i.test(e.name)||e.size>NP)return!1;try{let o=kP(new Uint8Array(await e.arrayBuffer()));if(!o?.has("actor3d_key_frames"))return!1;let a=OP(o,s);i.open(a),r.info(`${e.name}: ${a.poses.length} keys of poses, ${a.views.length} of the view.`)}catch(o){r.error(`${e.name} cannot be opened: ${o.message}.`)}return!0}};function kP(n){try{return Vu(n,FP)}catch{return null}}function UP(n,e){let{body:t}=e,[i,r]=[Iu(n,t),bm(e)],s=new Float32Array(3*t.numJoints*n.count),o=new Float32Array(3*n.count);for(let a=0;a<n.count;a++){let l=r.fromPage(i.poseAt(a));for(let c=0;c<t.numJoints;c++)s.set(zn(Mt(l.rotations,c)),3*(a*t.numJoints+c));o.set(l.trans,3*a)}return Kx({poses:{kind:"<f4",shape:[n.count,3*t.numJoints],values:s},trans:{kind:"<f4",shape:[n.count,3],values:o},mocap_frame_rate:{kind:"<f8",shape:[],values:[n.fps]},joint_names:{kind:"text",values:t.jointNames},actor3d_rest_joints:{kind:"<f4",shape:[t.numJoints,3],values:t.restJoints()},actor3d_key_frames:Zu(n.poses.map(({frame:a})=>a)),actor3d_key_smooth:Zu(n.poses.map(({smooth:a})=>Number(a))),actor3d_view_frames:Zu(n.views.map(({frame:a})=>a)),actor3d_view_smooth:Zu(n.views.map(({smooth:a})=>Number(a))),actor3d_views:{kind:"<f8",shape:[n.views.length,7],values:n.views.flatMap(({position:a,target:l,fov:c})=>[...a,...l,c])}})}var Zu=n=>({kind:"<i4",shape:[n.length],values:n});function OP(n,e){let t=u=>{let g=n.get(u);if(!g)throw new Error(`it has no array “${u}”`);return g},{numJoints:i,jointNames:r}=e.body,[s,o,a]=[t("poses"),t("trans"),t("actor3d_views")],[l,c]=s.shape,h=t("mocap_frame_rate").data[0];if(c!==3*i)throw new Error(`its poses are of ${c/3} joints, this body has ${i}`);if(!(l<=As))throw new Error(`it has ${l} frames, at most ${As} are possible`);if(!(h>=1&&h<=Lo))throw new Error(`its frame rate must lie between 1 and ${Lo}, it says ${h}`);let d=bm(e),f={fps:h,count:l,poses:jx(t("actor3d_key_frames"),t("actor3d_key_smooth"),u=>BP(u,s,o,r,d)),views:jx(t("actor3d_view_frames"),t("actor3d_view_smooth"),(u,g)=>({position:Qx(a.data,7*g),target:Qx(a.data,7*g+3),fov:a.data[7*g+6]}))};if(!gu(f))throw new Error("its keys are damaged");return f}function jx(n,e,t){return[...n.data].map((i,r)=>({frame:i,smooth:e.data[r]===1,...t(i,r)}))}function BP(n,e,t,i,r){let s=i.map((c,h)=>[c,At(e.data,n*i.length+h)]),{turn:o,place:a}=r.toPage(s[0][1],At(t.data,n)),l=s.map(([c,h],d)=>[c,d===0?o:h]);return{turns:Object.fromEntries(l.filter(([,c])=>c.some(h=>h!==0))),place:a}}var Qx=(n,e)=>[n[e],n[e+1],n[e+2]];var tb="view";function nb(n){let e=Object.entries(n).filter(([t,i])=>JSON.stringify(i)!==JSON.stringify(ur[t]));return`#${tb}=${qP(JSON.stringify(Object.fromEntries(e)))}`}function ib(n){let e=new URLSearchParams(n.slice(1)).get(tb);if(e===null)return null;let t=zP(e),i={};for(let[r,s]of Object.entries(t)){let o=XP[r]??r;if(!Object.hasOwn(eb,o)||!eb[o](s))throw new Error(`This link is damaged: it has no usable "${o}".`);i[o]=o==="layers"?{...ur.layers,...s}:s}return i}function zP(n){try{let e=JSON.parse($P(n));if(td(e))return e}catch{}throw new Error("This link is damaged: its end may be missing.")}var td=n=>typeof n=="object"&&n!==null&&!Array.isArray(n),wm=n=>typeof n=="number"&&Number.isFinite(n),zi=n=>typeof n=="boolean",rb=n=>typeof n=="string",Qu=n=>n===null||rb(n),Is=(n,e)=>t=>wm(t)&&t>=n&&t<=e,ju=n=>e=>n.includes(e),sb=n=>Array.isArray(n)&&n.length<=1e3&&n.every(wm),ed=n=>sb(n)&&n.length===3,VP=n=>td(n)&&Object.values(n).every(ed),GP=n=>td(n)&&Object.keys(ur.layers).every(e=>!(e in n)||zi(n[e])),HP=n=>H0.includes(n)||rb(n)&&/^#[0-9a-f]{6}$/i.test(n),WP=n=>n===null||td(n)&&ed(n.position)&&ed(n.target)&&wm(n.fov)&&Qu(n.snapped),eb={clip:Qu,frame:Is(0,1e7),playing:zi,loop:zi,speed:Is(.01,16),edits:VP,shift:ed,keys:gu,autoKey:zi,viewFollows:zi,betas:n=>n===null||sb(n),view:WP,follow:zi,layers:GP,mode:ju(["splats","ellipsoids","points"]),coloring:ju(["rgb","part","normal","opacity","views","depth"]),exposure:Is(-8,8),background:HP,share:Is(.01,1),resolution:Is(.1,2),adapts:zi,streaming:zi,posing:zi,joint:Qu,comparison:ju(Do),opacity:Is(0,1),wipe:Is(0,1),second:Qu,autoRefine:zi,theme:ju(yu)},XP={served:"streaming"};function qP(n){let e=String.fromCharCode(...new TextEncoder().encode(n));return btoa(e).replaceAll("+","-").replaceAll("/","_").replace(/=+$/,"")}function $P(n){let e=atob(n.replaceAll("-","+").replaceAll("_","/"));return new TextDecoder().decode(Uint8Array.from(e,t=>t.charCodeAt(0)))}var nd=class{constructor(e){this.parts=e}parts;dropped=Pe([]);questions=Pe([]);async open(e){for(let t of e)await this.read(t,{})}async answer(e){let t=this.questions.peek()[0];t&&(this.dismiss(),await this.read(t.file,e))}dismiss(){this.questions.value=this.questions.peek().slice(1)}async bring(e){let{avatar:t,notices:i,source:r}=this.parts,s=t.peek();if(this.dropped.peek().some(o=>o.name===e))return!0;if(!s||!r.library.peek().includes(e))return!1;try{return this.keep(await r.libraryMotion(e,s)),!0}catch(o){return i.error(o),!1}}keep(e){this.dropped.value=[...this.dropped.peek().filter(t=>t.name!==e.name),e]}async read(e,t){let{avatar:i,notices:r,source:s,play:o}=this.parts,a=i.peek();if(a)try{let l=await s.readMotion(e,a,t);this.keep(l),o(l)}catch(l){l instanceof Bo?this.questions.value=[{file:e,problem:l,flags:t},...this.questions.peek()]:r.error(l)}}};var YP={info:3,error:8},id=class{shown=Pe([]);next=1;info(e){this.show("info",e)}error(e){this.show("error",e instanceof Error?e.message:String(e))}dismiss(e){this.shown.value=this.shown.peek().filter(t=>t.id!==e)}show(e,t){let i={id:this.next++,kind:e,text:t};this.shown.value=[...this.shown.peek().filter(r=>r.text!==t),i].slice(-3),setTimeout(()=>this.dismiss(i.id),YP[e]*1e3)}};var ob="actor3d.theme",ab="(max-width: 760px)",rd=class{constructor(e){this.state=e;let t=yu.find(i=>i===KP(ob));t&&(e.theme.value=t),tt(()=>{document.documentElement.dataset.theme=this.shade.value})}state;embedded=new URLSearchParams(location.hash.slice(1)).has("embed");tab=Pe(this.embedded||matchMedia(ab).matches?null:"look");shortcuts=Pe(!1);recorder=Pe(!1);narrow=lb(ab);prefersLight=lb("(prefers-color-scheme: light)");shade=Gt(()=>{let e=this.state.theme.value;return e==="system"?this.prefersLight.value?"light":"dark":e});last="look";show(e){this.last=e,this.tab.value=this.narrow.peek()&&this.tab.peek()===e?null:e}togglePanel(){this.tab.value=this.tab.peek()===null?this.last:null}nextTheme(){let e=this.shade.peek()==="dark"?"light":"dark";this.state.theme.value=e,ZP(ob,e)}};function lb(n){let e=matchMedia(n),t=Pe(e.matches);return e.addEventListener("change",()=>{t.value=e.matches}),t}function KP(n){try{return localStorage.getItem(n)}catch{return null}}function ZP(n,e){try{localStorage.setItem(n,e)}catch{}}var sd=class{constructor(e){this.parts=e}parts;transparent=Pe(!1);scale=Pe(1);async save(){let{engine:e}=this.parts,{clientWidth:t,clientHeight:i}=e.canvas,r=this.scale.peek(),s=await e.render({width:Math.round(t*r),height:Math.round(i*r),background:this.transparent.peek()?null:"display",layers:!0});Vo(await Ku(s),this.fileName("png"))}fileName(e){let{clip:t,frame:i}=this.parts.state,r=t.peek()===null?"rest":`${t.peek()}_${Math.round(i.peek())}`;return Go(this.parts.avatar.peek(),`${r}.${e}`)}};var JP=.25,od=class{constructor(e,t){this.state=e;this.clip=t}state;clip;before=null;tick(e){let t=this.clip(),i=this.before===null?0:Math.min((e-this.before)/1e3,JP);this.before=this.state.playing.peek()?e:null,t&&this.state.playing.peek()&&this.advance(i*t.fps*this.state.speed.peek(),t)}toggle(){this.state.playing.peek()?this.pause():this.play()}play(){let e=this.clip();!e||e.count<2||(!this.state.loop.peek()&&this.state.frame.peek()>=e.count-1&&(this.state.frame.value=0),this.state.playing.value=!0)}pause(){this.seek(this.state.frame.peek())}seek(e){let t=(this.clip()?.count??1)-1;nn(()=>{this.state.playing.value=!1,this.state.frame.value=Math.min(Math.max(Math.round(e),0),t)})}step(e){let t=this.clip()?.count??1,i=Math.round(this.state.frame.peek())+e;this.seek(this.state.loop.peek()?(i%t+t)%t:i)}advance(e,t){let i=this.state.frame.peek()+e;i<t.count-1?this.state.frame.value=i:this.state.loop.peek()?this.state.frame.value=i%t.count:this.seek(t.count-1)}};var ad=class{constructor(e,t,i,r){this.state=e;this.history=t;this.avatar=i;this.pose=r}state;history;avatar;pose;begin(){this.history.mark(),this.state.playing.value=!1,this.state.frame.value=Math.round(this.state.frame.peek())}turn(e){let[t,i]=[this.body(),this.pose.value];return t&&i?Yr(i,t.jointNames.indexOf(e)):[0,0,0]}limits(e){return _u(e)}setTurn(e,t){this.state.edits.value={...this.state.edits.peek(),[e]:t}}setShift(e){this.state.shift.value=e}drag(e,t,i){let r=this.body();if(!r)return;let s=this.state.betas.peek(),o=U_(r,t,s?Float32Array.from(s):void 0,e,i);this.state.edits.value={...this.state.edits.peek(),...xu(r,t,o)}}setBeta(e,t){let i=this.body()?.betas;if(!i)return;let r=[...this.state.betas.peek()??i];r[e]=t,this.state.betas.value=r}resetShape(){this.begin(),this.state.betas.value=null}reset(e){this.begin();let t=Object.entries(this.state.edits.peek()).filter(([i])=>e&&!e.includes(i));nn(()=>{this.state.edits.value=Object.fromEntries(t),e||(this.state.shift.value=[0,0,0])})}mirror(){let[e,t]=[this.body(),this.pose.peek()];!e||!t||(this.begin(),this.state.edits.value={...this.state.edits.peek(),...e_(e,t)})}body(){return this.avatar.value?.body??null}};var ld=class{ending="zip";pieces=[];problem=null;count=0;zip=new Rx((e,t)=>{e?this.problem=e:this.pieces.push(t)});async add(e){let t=new Uint8Array(await(await Ku(e)).arrayBuffer()),i=new Cx(`${String(this.count++).padStart(6,"0")}.png`);if(this.zip.add(i),i.push(t,!0),this.problem)throw this.problem}async finish(){if(this.zip.end(),this.problem)throw this.problem;return new Blob(this.pieces,{type:"application/zip"})}abandon(){this.zip.terminate(),this.pieces.length=0}};var cb=2e4;function db(n){let{fps:e,frame:t,motion:i,move:r,plays:s,up:o,view:a,views:l}=n;if(r==="path"&&l.length<2)throw new Error("A camera path needs two keys of the view at least: Shift+K sets one.");if(s&&i.count<2)throw new Error("There is no motion to record: choose a clip, or hold the pose.");let h=Math.max(1,Math.round((s||r==="path"?i.count/i.fps:n.seconds)*e));if(h>cb)throw new Error(`The film would have ${h} frames, at most ${cb} are possible.`);return Array.from({length:h},(d,f)=>{let u=Math.min(f*i.fps/e,i.count-1),g=2*Math.PI*f/h,v=r==="turntable"?K_(a,g,o):r==="path"?Oo(l,u,o):null;return{frame:s?u:t,view:v}})}function fb({position:n,target:e,fov:t},i,r,s){let o=ub(QP(e,n)),a=ub(hb(o,i)),l=hb(o,a),c=s/2/Math.tan(t*Math.PI/360),h=[...a,...l,...o],d=[a,l,o].map(f=>-jP(f,n));return{R:h,t:d,K:[c,0,r/2,0,c,s/2,0,0,1],width:r,height:s}}var jP=(n,e)=>n[0]*e[0]+n[1]*e[1]+n[2]*e[2],QP=(n,e)=>[n[0]-e[0],n[1]-e[1],n[2]-e[2]],hb=([n,e,t],[i,r,s])=>[e*s-t*r,t*i-n*s,n*r-e*i];function ub([n,e,t]){let i=Math.hypot(n,e,t)||1;return[n/i,e/i,t/i]}var Dm=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},k=(n,e,t)=>(Dm(n,e,"read from private field"),t?t.call(n):e.get(n)),et=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},fn=(n,e,t,i)=>(Dm(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),e2=(n,e,t,i)=>({set _(r){fn(n,e,r,t)},get _(){return k(n,e,i)}}),lt=(n,e,t)=>(Dm(n,e,"access private method"),t),dt=new Uint8Array(8),Wi=new DataView(dt.buffer),on=n=>[(n%256+256)%256],xt=n=>(Wi.setUint16(0,n,!1),[dt[0],dt[1]]),t2=n=>(Wi.setInt16(0,n,!1),[dt[0],dt[1]]),mb=n=>(Wi.setUint32(0,n,!1),[dt[1],dt[2],dt[3]]),Me=n=>(Wi.setUint32(0,n,!1),[dt[0],dt[1],dt[2],dt[3]]),n2=n=>(Wi.setInt32(0,n,!1),[dt[0],dt[1],dt[2],dt[3]]),Us=n=>(Wi.setUint32(0,Math.floor(n/2**32),!1),Wi.setUint32(4,n,!1),[dt[0],dt[1],dt[2],dt[3],dt[4],dt[5],dt[6],dt[7]]),Nm=n=>(Wi.setInt16(0,2**8*n,!1),[dt[0],dt[1]]),Gi=n=>(Wi.setInt32(0,2**16*n,!1),[dt[0],dt[1],dt[2],dt[3]]),Sm=n=>(Wi.setInt32(0,2**30*n,!1),[dt[0],dt[1],dt[2],dt[3]]),fi=(n,e=!1)=>{let t=Array(n.length).fill(null).map((i,r)=>n.charCodeAt(r));return e&&t.push(0),t},pd=n=>n&&n[n.length-1],Fm=n=>{let e;for(let t of n)(!e||t.presentationTimestamp>e.presentationTimestamp)&&(e=t);return e},Hi=(n,e,t=!0)=>{let i=n*e;return t?Math.round(i):i},gb=n=>{let e=n*(Math.PI/180),t=Math.cos(e),i=Math.sin(e);return[t,i,0,-i,t,0,0,0,1]},yb=gb(0),vb=n=>[Gi(n[0]),Gi(n[1]),Sm(n[2]),Gi(n[3]),Gi(n[4]),Sm(n[5]),Gi(n[6]),Gi(n[7]),Sm(n[8])],xl=n=>!n||typeof n!="object"?n:Array.isArray(n)?n.map(xl):Object.fromEntries(Object.entries(n).map(([e,t])=>[e,xl(t)])),qo=n=>n>=0&&n<2**32,Yt=(n,e,t)=>({type:n,contents:e&&new Uint8Array(e.flat(10)),children:t}),It=(n,e,t,i,r)=>Yt(n,[on(e),mb(t),i??[]],r),i2=n=>{let e=512;return n.fragmented?Yt("ftyp",[fi("iso5"),Me(e),fi("iso5"),fi("iso6"),fi("mp41")]):Yt("ftyp",[fi("isom"),Me(e),fi("isom"),n.holdsAvc?fi("avc1"):[],fi("mp41")])},Mm=n=>({type:"mdat",largeSize:n}),r2=n=>({type:"free",size:n}),cd=(n,e,t=!1)=>Yt("moov",null,[s2(e,n),...n.map(i=>o2(i,e)),t?U2(n):null]),s2=(n,e)=>{let t=Hi(Math.max(0,...e.filter(o=>o.samples.length>0).map(o=>{let a=Fm(o.samples);return a.presentationTimestamp+a.duration})),Em),i=Math.max(...e.map(o=>o.id))+1,r=!qo(n)||!qo(t),s=r?Us:Me;return It("mvhd",+r,0,[s(n),s(n),Me(Em),s(t),Gi(1),Nm(1),Array(10).fill(0),vb(yb),Array(24).fill(0),Me(i)])},o2=(n,e)=>Yt("trak",null,[a2(n,e),l2(n,e)]),a2=(n,e)=>{let t=Fm(n.samples),i=Hi(t?t.presentationTimestamp+t.duration:0,Em),r=!qo(e)||!qo(i),s=r?Us:Me,o;return n.info.type==="video"?o=typeof n.info.rotation=="number"?gb(n.info.rotation):n.info.rotation:o=yb,It("tkhd",+r,3,[s(e),s(e),Me(n.id),Me(0),s(i),Array(8).fill(0),xt(0),xt(0),Nm(n.info.type==="audio"?1:0),xt(0),vb(o),Gi(n.info.type==="video"?n.info.width:0),Gi(n.info.type==="video"?n.info.height:0)])},l2=(n,e)=>Yt("mdia",null,[c2(n,e),h2(n.info.type==="video"?"vide":"soun"),u2(n)]),c2=(n,e)=>{let t=Fm(n.samples),i=Hi(t?t.presentationTimestamp+t.duration:0,n.timescale),r=!qo(e)||!qo(i),s=r?Us:Me;return It("mdhd",+r,0,[s(e),s(e),Me(n.timescale),s(i),xt(21956),xt(0)])},h2=n=>It("hdlr",0,0,[fi("mhlr"),fi(n),Me(0),Me(0),Me(0),fi("mp4-muxer-hdlr",!0)]),u2=n=>Yt("minf",null,[n.info.type==="video"?d2():f2(),p2(),y2(n)]),d2=()=>It("vmhd",0,1,[xt(0),xt(0),xt(0),xt(0)]),f2=()=>It("smhd",0,0,[xt(0),xt(0)]),p2=()=>Yt("dinf",null,[m2()]),m2=()=>It("dref",0,0,[Me(1)],[g2()]),g2=()=>It("url ",0,1),y2=n=>{let e=n.compositionTimeOffsetTable.length>1||n.compositionTimeOffsetTable.some(t=>t.sampleCompositionTimeOffset!==0);return Yt("stbl",null,[v2(n),I2(n),L2(n),D2(n),N2(n),F2(n),e?k2(n):null])},v2=n=>It("stsd",0,0,[Me(1)],[n.info.type==="video"?_2($2[n.info.codec],n):C2(K2[n.info.codec],n)]),_2=(n,e)=>Yt(n,[Array(6).fill(0),xt(1),xt(0),xt(0),Array(12).fill(0),xt(e.info.width),xt(e.info.height),Me(4718592),Me(4718592),Me(0),xt(1),Array(32).fill(0),xt(24),t2(65535)],[Y2[e.info.codec](e),e.info.decoderConfig.colorSpace?S2(e):null]),x2={bt709:1,bt470bg:5,smpte170m:6},b2={bt709:1,smpte170m:6,"iec61966-2-1":13},w2={rgb:0,bt709:1,bt470bg:5,smpte170m:6},S2=n=>Yt("colr",[fi("nclx"),xt(x2[n.info.decoderConfig.colorSpace.primaries]),xt(b2[n.info.decoderConfig.colorSpace.transfer]),xt(w2[n.info.decoderConfig.colorSpace.matrix]),on((n.info.decoderConfig.colorSpace.fullRange?1:0)<<7)]),M2=n=>n.info.decoderConfig&&Yt("avcC",[...new Uint8Array(n.info.decoderConfig.description)]),A2=n=>n.info.decoderConfig&&Yt("hvcC",[...new Uint8Array(n.info.decoderConfig.description)]),T2=n=>{if(!n.info.decoderConfig)return null;let e=n.info.decoderConfig;if(!e.colorSpace)throw new Error("'colorSpace' is required in the decoder config for VP9.");let t=e.codec.split("."),i=Number(t[1]),r=Number(t[2]),a=(Number(t[3])<<4)+(0<<1)+Number(e.colorSpace.fullRange);return It("vpcC",1,0,[on(i),on(r),on(a),on(2),on(2),on(2),xt(0)])},E2=()=>{let t=(1<<7)+1;return Yt("av1C",[t,0,0,0])},C2=(n,e)=>Yt(n,[Array(6).fill(0),xt(1),xt(0),xt(0),Me(0),xt(e.info.numberOfChannels),xt(16),xt(0),xt(0),Gi(e.info.sampleRate)],[Z2[e.info.codec](e)]),R2=n=>{let e=new Uint8Array(n.info.decoderConfig.description);return It("esds",0,0,[Me(58753152),on(32+e.byteLength),xt(1),on(0),Me(75530368),on(18+e.byteLength),on(64),on(21),mb(0),Me(130071),Me(130071),Me(92307584),on(e.byteLength),...e,Me(109084800),on(1),on(2)])},P2=n=>{let e=3840,t=0,i=n.info.decoderConfig?.description;if(i){if(i.byteLength<18)throw new TypeError("Invalid decoder description provided for Opus; must be at least 18 bytes long.");let r=ArrayBuffer.isView(i)?new DataView(i.buffer,i.byteOffset,i.byteLength):new DataView(i);e=r.getUint16(10,!0),t=r.getInt16(14,!0)}return Yt("dOps",[on(0),on(n.info.numberOfChannels),xt(e),Me(n.info.sampleRate),Nm(t),on(0)])},I2=n=>It("stts",0,0,[Me(n.timeToSampleTable.length),n.timeToSampleTable.map(e=>[Me(e.sampleCount),Me(e.sampleDelta)])]),L2=n=>{if(n.samples.every(t=>t.type==="key"))return null;let e=[...n.samples.entries()].filter(([,t])=>t.type==="key");return It("stss",0,0,[Me(e.length),e.map(([t])=>Me(t+1))])},D2=n=>It("stsc",0,0,[Me(n.compactlyCodedChunkTable.length),n.compactlyCodedChunkTable.map(e=>[Me(e.firstChunk),Me(e.samplesPerChunk),Me(1)])]),N2=n=>It("stsz",0,0,[Me(0),Me(n.samples.length),n.samples.map(e=>Me(e.size))]),F2=n=>n.finalizedChunks.length>0&&pd(n.finalizedChunks).offset>=2**32?It("co64",0,0,[Me(n.finalizedChunks.length),n.finalizedChunks.map(e=>Us(e.offset))]):It("stco",0,0,[Me(n.finalizedChunks.length),n.finalizedChunks.map(e=>Me(e.offset))]),k2=n=>It("ctts",0,0,[Me(n.compositionTimeOffsetTable.length),n.compositionTimeOffsetTable.map(e=>[Me(e.sampleCount),Me(e.sampleCompositionTimeOffset)])]),U2=n=>Yt("mvex",null,n.map(O2)),O2=n=>It("trex",0,0,[Me(n.id),Me(1),Me(0),Me(0),Me(0)]),pb=(n,e)=>Yt("moof",null,[B2(n),...e.map(z2)]),B2=n=>It("mfhd",0,0,[Me(n)]),_b=n=>{let e=0,t=0,i=0,r=0,s=n.type==="delta";return t|=+s,s?e|=1:e|=2,e<<24|t<<16|i<<8|r},z2=n=>Yt("traf",null,[V2(n),G2(n),H2(n)]),V2=n=>{let e=0;e|=8,e|=16,e|=32,e|=131072;let t=n.currentChunk.samples[1]??n.currentChunk.samples[0],i={duration:t.timescaleUnitsToNextSample,size:t.size,flags:_b(t)};return It("tfhd",0,e,[Me(n.id),Me(i.duration),Me(i.size),Me(i.flags)])},G2=n=>It("tfdt",1,0,[Us(Hi(n.currentChunk.startTimestamp,n.timescale))]),H2=n=>{let e=n.currentChunk.samples.map(v=>v.timescaleUnitsToNextSample),t=n.currentChunk.samples.map(v=>v.size),i=n.currentChunk.samples.map(_b),r=n.currentChunk.samples.map(v=>Hi(v.presentationTimestamp-v.decodeTimestamp,n.timescale)),s=new Set(e),o=new Set(t),a=new Set(i),l=new Set(r),c=a.size===2&&i[0]!==i[1],h=s.size>1,d=o.size>1,f=!c&&a.size>1,u=l.size>1||[...l].some(v=>v!==0),g=0;return g|=1,g|=4*+c,g|=256*+h,g|=512*+d,g|=1024*+f,g|=2048*+u,It("trun",1,g,[Me(n.currentChunk.samples.length),Me(n.currentChunk.offset-n.currentChunk.moofOffset||0),c?Me(i[0]):[],n.currentChunk.samples.map((v,p)=>[h?Me(e[p]):[],d?Me(t[p]):[],f?Me(i[p]):[],u?n2(r[p]):[]])])},W2=n=>Yt("mfra",null,[...n.map(X2),q2()]),X2=(n,e)=>It("tfra",1,0,[Me(n.id),Me(63),Me(n.finalizedChunks.length),n.finalizedChunks.map(i=>[Us(Hi(i.startTimestamp,n.timescale)),Us(i.moofOffset),Me(e+1),Me(1),Me(1)])]),q2=()=>It("mfro",0,0,[Me(0)]),$2={avc:"avc1",hevc:"hvc1",vp9:"vp09",av1:"av01"},Y2={avc:M2,hevc:A2,vp9:T2,av1:E2},K2={aac:"mp4a",opus:"Opus"},Z2={aac:R2,opus:P2};var xd=class{},km=class extends xd{constructor(){super(...arguments),this.buffer=null}},xb=class extends xd{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},J2=class extends xd{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},Ls,Ho,bb=class{constructor(){this.pos=0,et(this,Ls,new Uint8Array(8)),et(this,Ho,new DataView(k(this,Ls).buffer)),this.offsets=new WeakMap}seek(n){this.pos=n}writeU32(n){k(this,Ho).setUint32(0,n,!1),this.write(k(this,Ls).subarray(0,4))}writeU64(n){k(this,Ho).setUint32(0,Math.floor(n/2**32),!1),k(this,Ho).setUint32(4,n,!1),this.write(k(this,Ls).subarray(0,8))}writeAscii(n){for(let e=0;e<n.length;e++)k(this,Ho).setUint8(e%8,n.charCodeAt(e)),e%8===7&&this.write(k(this,Ls));n.length%8!==0&&this.write(k(this,Ls).subarray(0,n.length%8))}writeBox(n){if(this.offsets.set(n,this.pos),n.contents&&!n.children)this.writeBoxHeader(n,n.size??n.contents.byteLength+8),this.write(n.contents);else{let e=this.pos;if(this.writeBoxHeader(n,0),n.contents&&this.write(n.contents),n.children)for(let r of n.children)r&&this.writeBox(r);let t=this.pos,i=n.size??t-e;this.seek(e),this.writeBoxHeader(n,i),this.seek(t)}}writeBoxHeader(n,e){this.writeU32(n.largeSize?1:e),this.writeAscii(n.type),n.largeSize&&this.writeU64(e)}measureBoxHeader(n){return 8+(n.largeSize?8:0)}patchBox(n){let e=this.pos;this.seek(this.offsets.get(n)),this.writeBox(n),this.seek(e)}measureBox(n){if(n.contents&&!n.children)return this.measureBoxHeader(n)+n.contents.byteLength;{let e=this.measureBoxHeader(n);if(n.contents&&(e+=n.contents.byteLength),n.children)for(let t of n.children)t&&(e+=this.measureBox(t));return e}}};Ls=new WeakMap;Ho=new WeakMap;var hd,ks,Al,vl,ud,Am,j2=class extends bb{constructor(n){super(),et(this,ud),et(this,hd,void 0),et(this,ks,new ArrayBuffer(2**16)),et(this,Al,new Uint8Array(k(this,ks))),et(this,vl,0),fn(this,hd,n)}write(n){lt(this,ud,Am).call(this,this.pos+n.byteLength),k(this,Al).set(n,this.pos),this.pos+=n.byteLength,fn(this,vl,Math.max(k(this,vl),this.pos))}finalize(){lt(this,ud,Am).call(this,this.pos),k(this,hd).buffer=k(this,ks).slice(0,Math.max(k(this,vl),this.pos))}};hd=new WeakMap;ks=new WeakMap;Al=new WeakMap;vl=new WeakMap;ud=new WeakSet;Am=function(n){let e=k(this,ks).byteLength;for(;e<n;)e*=2;if(e===k(this,ks).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(k(this,Al),0),fn(this,ks,t),fn(this,Al,i)};var Q2=2**24,eI=2,bl,Ds,_l,yr,jn,md,Tm,Um,wb,Om,Sb,wl,gd,Bm=class extends bb{constructor(n){super(),et(this,md),et(this,Um),et(this,Om),et(this,wl),et(this,bl,void 0),et(this,Ds,[]),et(this,_l,void 0),et(this,yr,void 0),et(this,jn,[]),fn(this,bl,n),fn(this,_l,n.options?.chunked??!1),fn(this,yr,n.options?.chunkSize??Q2)}write(n){k(this,Ds).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(k(this,Ds).length===0)return;let n=[],e=[...k(this,Ds)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of k(this,Ds))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);k(this,_l)?(lt(this,md,Tm).call(this,t.data,t.start),lt(this,wl,gd).call(this)):k(this,bl).options.onData?.(t.data,t.start)}k(this,Ds).length=0}finalize(){k(this,_l)&&lt(this,wl,gd).call(this,!0)}};bl=new WeakMap;Ds=new WeakMap;_l=new WeakMap;yr=new WeakMap;jn=new WeakMap;md=new WeakSet;Tm=function(n,e){let t=k(this,jn).findIndex(a=>a.start<=e&&e<a.start+k(this,yr));t===-1&&(t=lt(this,Om,Sb).call(this,e));let i=k(this,jn)[t],r=e-i.start,s=n.subarray(0,Math.min(k(this,yr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(lt(this,Um,wb).call(this,i,o),i.written[0].start===0&&i.written[0].end===k(this,yr)&&(i.shouldFlush=!0),k(this,jn).length>eI){for(let a=0;a<k(this,jn).length-1;a++)k(this,jn)[a].shouldFlush=!0;lt(this,wl,gd).call(this)}s.byteLength<n.byteLength&&lt(this,md,Tm).call(this,n.subarray(s.byteLength),e+s.byteLength)};Um=new WeakSet;wb=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};Om=new WeakSet;Sb=function(n){let t={start:Math.floor(n/k(this,yr))*k(this,yr),data:new Uint8Array(k(this,yr)),written:[],shouldFlush:!1};return k(this,jn).push(t),k(this,jn).sort((i,r)=>i.start-r.start),k(this,jn).indexOf(t)};wl=new WeakSet;gd=function(n=!1){for(let e=0;e<k(this,jn).length;e++){let t=k(this,jn)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written)k(this,bl).options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start);k(this,jn).splice(e--,1)}}};var tI=class extends Bm{constructor(n){super(new xb({onData:(e,t)=>n.stream.write({type:"write",data:e,position:t}),chunked:!0,chunkSize:n.options?.chunkSize}))}},Em=1e3,nI=["avc","hevc","vp9","av1"],iI=["aac","opus"],rI=2082844800,sI=["strict","offset","cross-track-offset"],Ue,Xe,yd,Jn,bn,dn,Wo,Xo,zm,Ns,Fs,Sl,Cm,Mb,Rm,Ab,Vm,Tb,Pm,Eb,Gm,Cb,dd,Im,Vi,gr,Hm,Rb,Ml,vd,_d,Wm,$o,Tl,fd,Lm,Pb=class{constructor(n){if(et(this,Cm),et(this,Rm),et(this,Vm),et(this,Pm),et(this,Gm),et(this,dd),et(this,Vi),et(this,Hm),et(this,Ml),et(this,_d),et(this,$o),et(this,fd),et(this,Ue,void 0),et(this,Xe,void 0),et(this,yd,void 0),et(this,Jn,void 0),et(this,bn,null),et(this,dn,null),et(this,Wo,Math.floor(Date.now()/1e3)+rI),et(this,Xo,[]),et(this,zm,1),et(this,Ns,[]),et(this,Fs,[]),et(this,Sl,!1),lt(this,Cm,Mb).call(this,n),n.video=xl(n.video),n.audio=xl(n.audio),n.fastStart=xl(n.fastStart),this.target=n.target,fn(this,Ue,{firstTimestampBehavior:"strict",...n}),n.target instanceof km)fn(this,Xe,new j2(n.target));else if(n.target instanceof xb)fn(this,Xe,new Bm(n.target));else if(n.target instanceof J2)fn(this,Xe,new tI(n.target));else throw new Error(`Invalid target: ${n.target}`);lt(this,Pm,Eb).call(this),lt(this,Rm,Ab).call(this)}addVideoChunk(n,e,t,i){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (sample) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");if(i!==void 0&&!Number.isFinite(i))throw new TypeError("addVideoChunk's fourth argument (compositionTimeOffset), when provided, must be a real number.");let r=new Uint8Array(n.byteLength);n.copyTo(r),this.addVideoChunkRaw(r,n.type,t??n.timestamp,n.duration,e,i)}addVideoChunkRaw(n,e,t,i,r,s){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addVideoChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addVideoChunkRaw's fifth argument (meta), when provided, must be an object.");if(s!==void 0&&!Number.isFinite(s))throw new TypeError("addVideoChunkRaw's sixth argument (compositionTimeOffset), when provided, must be a real number.");if(lt(this,fd,Lm).call(this),!k(this,Ue).video)throw new Error("No video track declared.");if(typeof k(this,Ue).fastStart=="object"&&k(this,bn).samples.length===k(this,Ue).fastStart.expectedVideoChunks)throw new Error(`Cannot add more video chunks than specified in 'fastStart' (${k(this,Ue).fastStart.expectedVideoChunks}).`);let o=lt(this,dd,Im).call(this,k(this,bn),n,e,t,i,r,s);if(k(this,Ue).fastStart==="fragmented"&&k(this,dn)){for(;k(this,Fs).length>0&&k(this,Fs)[0].decodeTimestamp<=o.decodeTimestamp;){let a=k(this,Fs).shift();lt(this,Vi,gr).call(this,k(this,dn),a)}o.decodeTimestamp<=k(this,dn).lastDecodeTimestamp?lt(this,Vi,gr).call(this,k(this,bn),o):k(this,Ns).push(o)}else lt(this,Vi,gr).call(this,k(this,bn),o)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (sample) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,n.duration,e)}addAudioChunkRaw(n,e,t,i,r){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(!Number.isFinite(i)||i<0)throw new TypeError("addAudioChunkRaw's fourth argument (duration) must be a non-negative real number.");if(r&&typeof r!="object")throw new TypeError("addAudioChunkRaw's fifth argument (meta), when provided, must be an object.");if(lt(this,fd,Lm).call(this),!k(this,Ue).audio)throw new Error("No audio track declared.");if(typeof k(this,Ue).fastStart=="object"&&k(this,dn).samples.length===k(this,Ue).fastStart.expectedAudioChunks)throw new Error(`Cannot add more audio chunks than specified in 'fastStart' (${k(this,Ue).fastStart.expectedAudioChunks}).`);let s=lt(this,dd,Im).call(this,k(this,dn),n,e,t,i,r);if(k(this,Ue).fastStart==="fragmented"&&k(this,bn)){for(;k(this,Ns).length>0&&k(this,Ns)[0].decodeTimestamp<=s.decodeTimestamp;){let o=k(this,Ns).shift();lt(this,Vi,gr).call(this,k(this,bn),o)}s.decodeTimestamp<=k(this,bn).lastDecodeTimestamp?lt(this,Vi,gr).call(this,k(this,dn),s):k(this,Fs).push(s)}else lt(this,Vi,gr).call(this,k(this,dn),s)}finalize(){if(k(this,Sl))throw new Error("Cannot finalize a muxer more than once.");if(k(this,Ue).fastStart==="fragmented"){for(let e of k(this,Ns))lt(this,Vi,gr).call(this,k(this,bn),e);for(let e of k(this,Fs))lt(this,Vi,gr).call(this,k(this,dn),e);lt(this,_d,Wm).call(this,!1)}else k(this,bn)&&lt(this,Ml,vd).call(this,k(this,bn)),k(this,dn)&&lt(this,Ml,vd).call(this,k(this,dn));let n=[k(this,bn),k(this,dn)].filter(Boolean);if(k(this,Ue).fastStart==="in-memory"){let e;for(let i=0;i<2;i++){let r=cd(n,k(this,Wo)),s=k(this,Xe).measureBox(r);e=k(this,Xe).measureBox(k(this,Jn));let o=k(this,Xe).pos+s+e;for(let a of k(this,Xo)){a.offset=o;for(let{data:l}of a.samples)o+=l.byteLength,e+=l.byteLength}if(o<2**32)break;e>=2**32&&(k(this,Jn).largeSize=!0)}let t=cd(n,k(this,Wo));k(this,Xe).writeBox(t),k(this,Jn).size=e,k(this,Xe).writeBox(k(this,Jn));for(let i of k(this,Xo))for(let r of i.samples)k(this,Xe).write(r.data),r.data=null}else if(k(this,Ue).fastStart==="fragmented"){let e=k(this,Xe).pos,t=W2(n);k(this,Xe).writeBox(t);let i=k(this,Xe).pos-e;k(this,Xe).seek(k(this,Xe).pos-4),k(this,Xe).writeU32(i)}else{let e=k(this,Xe).offsets.get(k(this,Jn)),t=k(this,Xe).pos-e;k(this,Jn).size=t,k(this,Jn).largeSize=t>=2**32,k(this,Xe).patchBox(k(this,Jn));let i=cd(n,k(this,Wo));if(typeof k(this,Ue).fastStart=="object"){k(this,Xe).seek(k(this,yd)),k(this,Xe).writeBox(i);let r=e-k(this,Xe).pos;k(this,Xe).writeBox(r2(r))}else k(this,Xe).writeBox(i)}lt(this,$o,Tl).call(this),k(this,Xe).finalize(),fn(this,Sl,!0)}};Ue=new WeakMap;Xe=new WeakMap;yd=new WeakMap;Jn=new WeakMap;bn=new WeakMap;dn=new WeakMap;Wo=new WeakMap;Xo=new WeakMap;zm=new WeakMap;Ns=new WeakMap;Fs=new WeakMap;Sl=new WeakMap;Cm=new WeakSet;Mb=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof xd))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(!nI.includes(n.video.codec))throw new TypeError(`Unsupported video codec: ${n.video.codec}`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);let e=n.video.rotation;if(typeof e=="number"&&![0,90,180,270].includes(e))throw new TypeError(`Invalid video rotation: ${e}. Has to be 0, 90, 180 or 270.`);if(Array.isArray(e)&&(e.length!==9||e.some(t=>typeof t!="number")))throw new TypeError(`Invalid video transformation matrix: ${e.join()}`);if(n.video.frameRate!==void 0&&(!Number.isInteger(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive integer.`)}if(n.audio){if(!iI.includes(n.audio.codec))throw new TypeError(`Unsupported audio codec: ${n.audio.codec}`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`)}if(n.firstTimestampBehavior&&!sI.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(typeof n.fastStart=="object"){if(n.video){if(n.fastStart.expectedVideoChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedVideoChunks'.");if(!Number.isInteger(n.fastStart.expectedVideoChunks)||n.fastStart.expectedVideoChunks<0)throw new TypeError("'expectedVideoChunks' must be a non-negative integer.")}if(n.audio){if(n.fastStart.expectedAudioChunks===void 0)throw new TypeError("'fastStart' is an object but is missing property 'expectedAudioChunks'.");if(!Number.isInteger(n.fastStart.expectedAudioChunks)||n.fastStart.expectedAudioChunks<0)throw new TypeError("'expectedAudioChunks' must be a non-negative integer.")}}else if(![!1,"in-memory","fragmented"].includes(n.fastStart))throw new TypeError("'fastStart' option must be false, 'in-memory', 'fragmented' or an object.");if(n.minFragmentDuration!==void 0&&(!Number.isFinite(n.minFragmentDuration)||n.minFragmentDuration<0))throw new TypeError("'minFragmentDuration' must be a non-negative number.")};Rm=new WeakSet;Ab=function(){if(k(this,Xe).writeBox(i2({holdsAvc:k(this,Ue).video?.codec==="avc",fragmented:k(this,Ue).fastStart==="fragmented"})),fn(this,yd,k(this,Xe).pos),k(this,Ue).fastStart==="in-memory")fn(this,Jn,Mm(!1));else if(k(this,Ue).fastStart!=="fragmented"){if(typeof k(this,Ue).fastStart=="object"){let n=lt(this,Vm,Tb).call(this);k(this,Xe).seek(k(this,Xe).pos+n)}fn(this,Jn,Mm(!0)),k(this,Xe).writeBox(k(this,Jn))}lt(this,$o,Tl).call(this)};Vm=new WeakSet;Tb=function(){if(typeof k(this,Ue).fastStart!="object")return;let n=0,e=[k(this,Ue).fastStart.expectedVideoChunks,k(this,Ue).fastStart.expectedAudioChunks];for(let t of e)t&&(n+=8*Math.ceil(2/3*t),n+=4*t,n+=12*Math.ceil(2/3*t),n+=4*t,n+=8*t);return n+=4096,n};Pm=new WeakSet;Eb=function(){if(k(this,Ue).video&&fn(this,bn,{id:1,info:{type:"video",codec:k(this,Ue).video.codec,width:k(this,Ue).video.width,height:k(this,Ue).video.height,rotation:k(this,Ue).video.rotation??0,decoderConfig:null},timescale:k(this,Ue).video.frameRate??57600,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),k(this,Ue).audio&&(fn(this,dn,{id:k(this,Ue).video?2:1,info:{type:"audio",codec:k(this,Ue).audio.codec,numberOfChannels:k(this,Ue).audio.numberOfChannels,sampleRate:k(this,Ue).audio.sampleRate,decoderConfig:null},timescale:k(this,Ue).audio.sampleRate,samples:[],finalizedChunks:[],currentChunk:null,firstDecodeTimestamp:void 0,lastDecodeTimestamp:-1,timeToSampleTable:[],compositionTimeOffsetTable:[],lastTimescaleUnits:null,lastSample:null,compactlyCodedChunkTable:[]}),k(this,Ue).audio.codec==="aac")){let n=lt(this,Gm,Cb).call(this,2,k(this,Ue).audio.sampleRate,k(this,Ue).audio.numberOfChannels);k(this,dn).info.decoderConfig={codec:k(this,Ue).audio.codec,description:n,numberOfChannels:k(this,Ue).audio.numberOfChannels,sampleRate:k(this,Ue).audio.sampleRate}}};Gm=new WeakSet;Cb=function(n,e,t){let r=[96e3,88200,64e3,48e3,44100,32e3,24e3,22050,16e3,12e3,11025,8e3,7350].indexOf(e),s=t,o="";o+=n.toString(2).padStart(5,"0"),o+=r.toString(2).padStart(4,"0"),r===15&&(o+=e.toString(2).padStart(24,"0")),o+=s.toString(2).padStart(4,"0");let a=Math.ceil(o.length/8)*8;o=o.padEnd(a,"0");let l=new Uint8Array(o.length/8);for(let c=0;c<o.length;c+=8)l[c/8]=parseInt(o.slice(c,c+8),2);return l};dd=new WeakSet;Im=function(n,e,t,i,r,s,o){let a=i/1e6,l=(i-(o??0))/1e6,c=r/1e6,h=lt(this,Hm,Rb).call(this,a,l,n);return a=h.presentationTimestamp,l=h.decodeTimestamp,s?.decoderConfig&&(n.info.decoderConfig===null?n.info.decoderConfig=s.decoderConfig:Object.assign(n.info.decoderConfig,s.decoderConfig)),{presentationTimestamp:a,decodeTimestamp:l,duration:c,data:e,size:e.byteLength,type:t,timescaleUnitsToNextSample:Hi(c,n.timescale)}};Vi=new WeakSet;gr=function(n,e){k(this,Ue).fastStart!=="fragmented"&&n.samples.push(e);let t=Hi(e.presentationTimestamp-e.decodeTimestamp,n.timescale);if(n.lastTimescaleUnits!==null){let r=Hi(e.decodeTimestamp,n.timescale,!1),s=Math.round(r-n.lastTimescaleUnits);if(n.lastTimescaleUnits+=s,n.lastSample.timescaleUnitsToNextSample=s,k(this,Ue).fastStart!=="fragmented"){let o=pd(n.timeToSampleTable);o.sampleCount===1?(o.sampleDelta=s,o.sampleCount++):o.sampleDelta===s?o.sampleCount++:(o.sampleCount--,n.timeToSampleTable.push({sampleCount:2,sampleDelta:s}));let a=pd(n.compositionTimeOffsetTable);a.sampleCompositionTimeOffset===t?a.sampleCount++:n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t})}}else n.lastTimescaleUnits=0,k(this,Ue).fastStart!=="fragmented"&&(n.timeToSampleTable.push({sampleCount:1,sampleDelta:Hi(e.duration,n.timescale)}),n.compositionTimeOffsetTable.push({sampleCount:1,sampleCompositionTimeOffset:t}));n.lastSample=e;let i=!1;if(!n.currentChunk)i=!0;else{let r=e.presentationTimestamp-n.currentChunk.startTimestamp;if(k(this,Ue).fastStart==="fragmented"){let s=k(this,bn)??k(this,dn),o=k(this,Ue).minFragmentDuration??1;n===s&&e.type==="key"&&r>=o&&(i=!0,lt(this,_d,Wm).call(this))}else i=r>=.5}i&&(n.currentChunk&&lt(this,Ml,vd).call(this,n),n.currentChunk={startTimestamp:e.presentationTimestamp,samples:[]}),n.currentChunk.samples.push(e)};Hm=new WeakSet;Rb=function(n,e,t){let i=k(this,Ue).firstTimestampBehavior==="strict",r=t.lastDecodeTimestamp===-1;if(i&&r&&e!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received DTS=${e}).Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of thedocument, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
`);if(k(this,Ue).firstTimestampBehavior==="offset"||k(this,Ue).firstTimestampBehavior==="cross-track-offset"){t.firstDecodeTimestamp===void 0&&(t.firstDecodeTimestamp=e);let o;k(this,Ue).firstTimestampBehavior==="offset"?o=t.firstDecodeTimestamp:o=Math.min(k(this,bn)?.firstDecodeTimestamp??1/0,k(this,dn)?.firstDecodeTimestamp??1/0),e-=o,n-=o}if(e<t.lastDecodeTimestamp)throw new Error(`Timestamps must be monotonically increasing (DTS went from ${t.lastDecodeTimestamp*1e6} to ${e*1e6}).`);return t.lastDecodeTimestamp=e,{presentationTimestamp:n,decodeTimestamp:e}};Ml=new WeakSet;vd=function(n){if(k(this,Ue).fastStart==="fragmented")throw new Error("Can't finalize individual chunks if 'fastStart' is set to 'fragmented'.");if(n.currentChunk){if(n.finalizedChunks.push(n.currentChunk),k(this,Xo).push(n.currentChunk),(n.compactlyCodedChunkTable.length===0||pd(n.compactlyCodedChunkTable).samplesPerChunk!==n.currentChunk.samples.length)&&n.compactlyCodedChunkTable.push({firstChunk:n.finalizedChunks.length,samplesPerChunk:n.currentChunk.samples.length}),k(this,Ue).fastStart==="in-memory"){n.currentChunk.offset=0;return}n.currentChunk.offset=k(this,Xe).pos;for(let e of n.currentChunk.samples)k(this,Xe).write(e.data),e.data=null;lt(this,$o,Tl).call(this)}};_d=new WeakSet;Wm=function(n=!0){if(k(this,Ue).fastStart!=="fragmented")throw new Error("Can't finalize a fragment unless 'fastStart' is set to 'fragmented'.");let e=[k(this,bn),k(this,dn)].filter(a=>a&&a.currentChunk);if(e.length===0)return;let t=e2(this,zm)._++;if(t===1){let a=cd(e,k(this,Wo),!0);k(this,Xe).writeBox(a)}let i=k(this,Xe).pos,r=pb(t,e);k(this,Xe).writeBox(r);{let a=Mm(!1),l=0;for(let h of e)for(let d of h.currentChunk.samples)l+=d.size;let c=k(this,Xe).measureBox(a)+l;c>=2**32&&(a.largeSize=!0,c=k(this,Xe).measureBox(a)+l),a.size=c,k(this,Xe).writeBox(a)}for(let a of e){a.currentChunk.offset=k(this,Xe).pos,a.currentChunk.moofOffset=i;for(let l of a.currentChunk.samples)k(this,Xe).write(l.data),l.data=null}let s=k(this,Xe).pos;k(this,Xe).seek(k(this,Xe).offsets.get(r));let o=pb(t,e);k(this,Xe).writeBox(o),k(this,Xe).seek(s);for(let a of e)a.finalizedChunks.push(a.currentChunk),k(this,Xo).push(a.currentChunk),a.currentChunk=null;n&&lt(this,$o,Tl).call(this)};$o=new WeakSet;Tl=function(){k(this,Xe)instanceof Bm&&k(this,Xe).flush()};fd=new WeakSet;Lm=function(){if(k(this,Sl))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var ng=(n,e,t)=>{if(!e.has(n))throw TypeError("Cannot "+t)},E=(n,e,t)=>(ng(n,e,"read from private field"),t?t.call(n):e.get(n)),we=(n,e,t)=>{if(e.has(n))throw TypeError("Cannot add the same private member more than once");e instanceof WeakSet?e.add(n):e.set(n,t)},Ke=(n,e,t,i)=>(ng(n,e,"write to private field"),i?i.call(n,t):e.set(n,t),t),Ce=(n,e,t)=>(ng(n,e,"access private method"),t),Lb=class{constructor(n){this.value=n}},ig=class{constructor(n){this.value=n}},Db=n=>n<256?1:n<65536?2:n<1<<24?3:n<2**32?4:n<2**40?5:6,aI=n=>{if(n<127)return 1;if(n<16383)return 2;if(n<(1<<21)-1)return 3;if(n<(1<<28)-1)return 4;if(n<2**35-1)return 5;if(n<2**42-1)return 6;throw new Error("EBML VINT size not supported "+n)},Yo=(n,e,t)=>{let i=0;for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7),l=(o&1<<a)>>a;i<<=1,i|=l}return i},lI=(n,e,t,i)=>{for(let r=e;r<t;r++){let s=Math.floor(r/8),o=n[s],a=7-(r&7);o&=~(1<<a),o|=(i&1<<t-r-1)>>t-r-1<<a,n[s]=o}};var Dd=class{},rg=class extends Dd{constructor(){super(...arguments),this.buffer=null}},Nb=class extends Dd{constructor(n){if(super(),this.options=n,typeof n!="object")throw new TypeError("StreamTarget requires an options object to be passed to its constructor.");if(n.onData){if(typeof n.onData!="function")throw new TypeError("options.onData, when provided, must be a function.");if(n.onData.length<2)throw new TypeError("options.onData, when provided, must be a function that takes in at least two arguments (data and position). Ignoring the position argument, which specifies the byte offset at which the data is to be written, can lead to broken outputs.")}if(n.onHeader&&typeof n.onHeader!="function")throw new TypeError("options.onHeader, when provided, must be a function.");if(n.onCluster&&typeof n.onCluster!="function")throw new TypeError("options.onCluster, when provided, must be a function.");if(n.chunked!==void 0&&typeof n.chunked!="boolean")throw new TypeError("options.chunked, when provided, must be a boolean.");if(n.chunkSize!==void 0&&(!Number.isInteger(n.chunkSize)||n.chunkSize<1024))throw new TypeError("options.chunkSize, when provided, must be an integer and not smaller than 1024.")}},cI=class extends Dd{constructor(n,e){if(super(),this.stream=n,this.options=e,!(n instanceof FileSystemWritableFileStream))throw new TypeError("FileSystemWritableFileStreamTarget requires a FileSystemWritableFileStream instance.");if(e!==void 0&&typeof e!="object")throw new TypeError("FileSystemWritableFileStreamTarget's options, when provided, must be an object.");if(e&&e.chunkSize!==void 0&&(!Number.isInteger(e.chunkSize)||e.chunkSize<=0))throw new TypeError("options.chunkSize, when provided, must be a positive integer")}},es,gt,Xm,Fb,qm,kb,$m,Ub,bd,Ym,Km,Ob,Bb=class{constructor(){we(this,Xm),we(this,qm),we(this,$m),we(this,bd),we(this,Km),this.pos=0,we(this,es,new Uint8Array(8)),we(this,gt,new DataView(E(this,es).buffer)),this.offsets=new WeakMap,this.dataOffsets=new WeakMap}seek(n){this.pos=n}writeEBMLVarInt(n,e=aI(n)){let t=0;switch(e){case 1:E(this,gt).setUint8(t++,128|n);break;case 2:E(this,gt).setUint8(t++,64|n>>8),E(this,gt).setUint8(t++,n);break;case 3:E(this,gt).setUint8(t++,32|n>>16),E(this,gt).setUint8(t++,n>>8),E(this,gt).setUint8(t++,n);break;case 4:E(this,gt).setUint8(t++,16|n>>24),E(this,gt).setUint8(t++,n>>16),E(this,gt).setUint8(t++,n>>8),E(this,gt).setUint8(t++,n);break;case 5:E(this,gt).setUint8(t++,8|n/2**32&7),E(this,gt).setUint8(t++,n>>24),E(this,gt).setUint8(t++,n>>16),E(this,gt).setUint8(t++,n>>8),E(this,gt).setUint8(t++,n);break;case 6:E(this,gt).setUint8(t++,4|n/2**40&3),E(this,gt).setUint8(t++,n/2**32|0),E(this,gt).setUint8(t++,n>>24),E(this,gt).setUint8(t++,n>>16),E(this,gt).setUint8(t++,n>>8),E(this,gt).setUint8(t++,n);break;default:throw new Error("Bad EBML VINT size "+e)}this.write(E(this,es).subarray(0,t))}writeEBML(n){if(n!==null)if(n instanceof Uint8Array)this.write(n);else if(Array.isArray(n))for(let e of n)this.writeEBML(e);else if(this.offsets.set(n,this.pos),Ce(this,bd,Ym).call(this,n.id),Array.isArray(n.data)){let e=this.pos,t=n.size===-1?1:n.size??4;n.size===-1?Ce(this,Xm,Fb).call(this,255):this.seek(this.pos+t);let i=this.pos;if(this.dataOffsets.set(n,i),this.writeEBML(n.data),n.size!==-1){let r=this.pos-i,s=this.pos;this.seek(e),this.writeEBMLVarInt(r,t),this.seek(s)}}else if(typeof n.data=="number"){let e=n.size??Db(n.data);this.writeEBMLVarInt(e),Ce(this,bd,Ym).call(this,n.data,e)}else typeof n.data=="string"?(this.writeEBMLVarInt(n.data.length),Ce(this,Km,Ob).call(this,n.data)):n.data instanceof Uint8Array?(this.writeEBMLVarInt(n.data.byteLength,n.size),this.write(n.data)):n.data instanceof Lb?(this.writeEBMLVarInt(4),Ce(this,qm,kb).call(this,n.data.value)):n.data instanceof ig&&(this.writeEBMLVarInt(8),Ce(this,$m,Ub).call(this,n.data.value))}};es=new WeakMap;gt=new WeakMap;Xm=new WeakSet;Fb=function(n){E(this,gt).setUint8(0,n),this.write(E(this,es).subarray(0,1))};qm=new WeakSet;kb=function(n){E(this,gt).setFloat32(0,n,!1),this.write(E(this,es).subarray(0,4))};$m=new WeakSet;Ub=function(n){E(this,gt).setFloat64(0,n,!1),this.write(E(this,es))};bd=new WeakSet;Ym=function(n,e=Db(n)){let t=0;switch(e){case 6:E(this,gt).setUint8(t++,n/2**40|0);case 5:E(this,gt).setUint8(t++,n/2**32|0);case 4:E(this,gt).setUint8(t++,n>>24);case 3:E(this,gt).setUint8(t++,n>>16);case 2:E(this,gt).setUint8(t++,n>>8);case 1:E(this,gt).setUint8(t++,n);break;default:throw new Error("Bad UINT size "+e)}this.write(E(this,es).subarray(0,t))};Km=new WeakSet;Ob=function(n){this.write(new Uint8Array(n.split("").map(e=>e.charCodeAt(0))))};var wd,Hs,Ol,Sd,Zm,hI=class extends Bb{constructor(n){super(),we(this,Sd),we(this,wd,void 0),we(this,Hs,new ArrayBuffer(2**16)),we(this,Ol,new Uint8Array(E(this,Hs))),Ke(this,wd,n)}write(n){Ce(this,Sd,Zm).call(this,this.pos+n.byteLength),E(this,Ol).set(n,this.pos),this.pos+=n.byteLength}finalize(){Ce(this,Sd,Zm).call(this,this.pos),E(this,wd).buffer=E(this,Hs).slice(0,this.pos)}};wd=new WeakMap;Hs=new WeakMap;Ol=new WeakMap;Sd=new WeakSet;Zm=function(n){let e=E(this,Hs).byteLength;for(;e<n;)e*=2;if(e===E(this,Hs).byteLength)return;let t=new ArrayBuffer(e),i=new Uint8Array(t);i.set(E(this,Ol),0),Ke(this,Hs,t),Ke(this,Ol,i)};var Ko,Xi,qi,Os,Wl=class extends Bb{constructor(n){super(),this.target=n,we(this,Ko,!1),we(this,Xi,void 0),we(this,qi,void 0),we(this,Os,void 0)}write(n){if(!E(this,Ko))return;let e=this.pos;if(e<E(this,qi)){if(e+n.byteLength<=E(this,qi))return;n=n.subarray(E(this,qi)-e),e=0}let t=e+n.byteLength-E(this,qi),i=E(this,Xi).byteLength;for(;i<t;)i*=2;if(i!==E(this,Xi).byteLength){let r=new Uint8Array(i);r.set(E(this,Xi),0),Ke(this,Xi,r)}E(this,Xi).set(n,e-E(this,qi)),Ke(this,Os,Math.max(E(this,Os),e+n.byteLength))}startTrackingWrites(){Ke(this,Ko,!0),Ke(this,Xi,new Uint8Array(2**10)),Ke(this,qi,this.pos),Ke(this,Os,this.pos)}getTrackedWrites(){if(!E(this,Ko))throw new Error("Can't get tracked writes since nothing was tracked.");let e={data:E(this,Xi).subarray(0,E(this,Os)-E(this,qi)),start:E(this,qi),end:E(this,Os)};return Ke(this,Xi,void 0),Ke(this,Ko,!1),e}};Ko=new WeakMap;Xi=new WeakMap;qi=new WeakMap;Os=new WeakMap;var uI=2**24,dI=2,Bs,Qo,Il,El,xr,Qn,Ed,Jm,sg,zb,og,Vb,Ll,Cd,ag=class extends Wl{constructor(n,e){super(n),we(this,Ed),we(this,sg),we(this,og),we(this,Ll),we(this,Bs,[]),we(this,Qo,0),we(this,Il,void 0),we(this,El,void 0),we(this,xr,void 0),we(this,Qn,[]),Ke(this,Il,e),Ke(this,El,n.options?.chunked??!1),Ke(this,xr,n.options?.chunkSize??uI)}write(n){super.write(n),E(this,Bs).push({data:n.slice(),start:this.pos}),this.pos+=n.byteLength}flush(){if(E(this,Bs).length===0)return;let n=[],e=[...E(this,Bs)].sort((t,i)=>t.start-i.start);n.push({start:e[0].start,size:e[0].data.byteLength});for(let t=1;t<e.length;t++){let i=n[n.length-1],r=e[t];r.start<=i.start+i.size?i.size=Math.max(i.size,r.start+r.data.byteLength-i.start):n.push({start:r.start,size:r.data.byteLength})}for(let t of n){t.data=new Uint8Array(t.size);for(let i of E(this,Bs))t.start<=i.start&&i.start<t.start+t.size&&t.data.set(i.data,i.start-t.start);if(E(this,El))Ce(this,Ed,Jm).call(this,t.data,t.start),Ce(this,Ll,Cd).call(this);else{if(E(this,Il)&&t.start<E(this,Qo))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data,t.start),Ke(this,Qo,t.start+t.data.byteLength)}}E(this,Bs).length=0}finalize(){E(this,El)&&Ce(this,Ll,Cd).call(this,!0)}};Bs=new WeakMap;Qo=new WeakMap;Il=new WeakMap;El=new WeakMap;xr=new WeakMap;Qn=new WeakMap;Ed=new WeakSet;Jm=function(n,e){let t=E(this,Qn).findIndex(a=>a.start<=e&&e<a.start+E(this,xr));t===-1&&(t=Ce(this,og,Vb).call(this,e));let i=E(this,Qn)[t],r=e-i.start,s=n.subarray(0,Math.min(E(this,xr)-r,n.byteLength));i.data.set(s,r);let o={start:r,end:r+s.byteLength};if(Ce(this,sg,zb).call(this,i,o),i.written[0].start===0&&i.written[0].end===E(this,xr)&&(i.shouldFlush=!0),E(this,Qn).length>dI){for(let a=0;a<E(this,Qn).length-1;a++)E(this,Qn)[a].shouldFlush=!0;Ce(this,Ll,Cd).call(this)}s.byteLength<n.byteLength&&Ce(this,Ed,Jm).call(this,n.subarray(s.byteLength),e+s.byteLength)};sg=new WeakSet;zb=function(n,e){let t=0,i=n.written.length-1,r=-1;for(;t<=i;){let s=Math.floor(t+(i-t+1)/2);n.written[s].start<=e.start?(t=s+1,r=s):i=s-1}for(n.written.splice(r+1,0,e),(r===-1||n.written[r].end<e.start)&&r++;r<n.written.length-1&&n.written[r].end>=n.written[r+1].start;)n.written[r].end=Math.max(n.written[r].end,n.written[r+1].end),n.written.splice(r+1,1)};og=new WeakSet;Vb=function(n){let t={start:Math.floor(n/E(this,xr))*E(this,xr),data:new Uint8Array(E(this,xr)),written:[],shouldFlush:!1};return E(this,Qn).push(t),E(this,Qn).sort((i,r)=>i.start-r.start),E(this,Qn).indexOf(t)};Ll=new WeakSet;Cd=function(n=!1){for(let e=0;e<E(this,Qn).length;e++){let t=E(this,Qn)[e];if(!(!t.shouldFlush&&!n)){for(let i of t.written){if(E(this,Il)&&t.start+i.start<E(this,Qo))throw new Error("Internal error: Monotonicity violation.");this.target.options.onData?.(t.data.subarray(i.start,i.end),t.start+i.start),Ke(this,Qo,t.start+i.end)}E(this,Qn).splice(e--,1)}}};var fI=class extends ag{constructor(n,e){super(new Nb({onData:(t,i)=>n.stream.write({type:"write",data:t,position:i}),chunked:!0,chunkSize:n.options?.chunkSize}),e)}},oa=1,Bl=2,Rd=3,pI=1,mI=2,gI=17,yI=2**15,Dl=2**13,Ib="https://github.com/Vanilagy/webm-muxer",Gb=6,Hb=5,vI=["strict","offset","permissive"],Ge,Re,zl,Vl,_r,aa,Zo,Ws,la,ts,ea,ta,Yi,Xl,na,jr,Qr,zs,Nl,Fl,ia,ra,Pd,Gl,kl,jm,Wb,Qm,Xb,lg,qb,cg,$b,hg,Yb,ug,Kb,dg,Zb,Nd,fg,Fd,pg,mg,Jb,Vs,Jo,Gs,jo,eg,jb,tg,Qb,Cl,Md,Rl,Ad,gg,ew,$i,vr,sa,Hl,Ul,Id,yg,tw,Ld,vg,Pl,Td,nw=class{constructor(n){we(this,jm),we(this,Qm),we(this,lg),we(this,cg),we(this,hg),we(this,ug),we(this,dg),we(this,Nd),we(this,Fd),we(this,mg),we(this,Vs),we(this,Gs),we(this,eg),we(this,tg),we(this,Cl),we(this,Rl),we(this,gg),we(this,$i),we(this,sa),we(this,Ul),we(this,yg),we(this,Ld),we(this,Pl),we(this,Ge,void 0),we(this,Re,void 0),we(this,zl,void 0),we(this,Vl,void 0),we(this,_r,void 0),we(this,aa,void 0),we(this,Zo,void 0),we(this,Ws,void 0),we(this,la,void 0),we(this,ts,void 0),we(this,ea,void 0),we(this,ta,void 0),we(this,Yi,void 0),we(this,Xl,void 0),we(this,na,0),we(this,jr,[]),we(this,Qr,[]),we(this,zs,[]),we(this,Nl,void 0),we(this,Fl,void 0),we(this,ia,-1),we(this,ra,-1),we(this,Pd,-1),we(this,Gl,void 0),we(this,kl,!1),Ce(this,jm,Wb).call(this,n),Ke(this,Ge,{type:"webm",firstTimestampBehavior:"strict",...n}),this.target=n.target;let e=!!E(this,Ge).streaming;if(n.target instanceof rg)Ke(this,Re,new hI(n.target));else if(n.target instanceof Nb)Ke(this,Re,new ag(n.target,e));else if(n.target instanceof cI)Ke(this,Re,new fI(n.target,e));else throw new Error(`Invalid target: ${n.target}`);Ce(this,Qm,Xb).call(this)}addVideoChunk(n,e,t){if(!(n instanceof EncodedVideoChunk))throw new TypeError("addVideoChunk's first argument (chunk) must be of type EncodedVideoChunk.");if(e&&typeof e!="object")throw new TypeError("addVideoChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addVideoChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addVideoChunkRaw(i,n.type,t??n.timestamp,e)}addVideoChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addVideoChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addVideoChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addVideoChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addVideoChunkRaw's fourth argument (meta), when provided, must be an object.");if(Ce(this,Pl,Td).call(this),!E(this,Ge).video)throw new Error("No video track declared.");E(this,Nl)===void 0&&Ke(this,Nl,t),i&&Ce(this,eg,jb).call(this,i);let r=Ce(this,Rl,Ad).call(this,n,e,t,oa);for(E(this,Ge).video.codec==="V_VP9"&&Ce(this,tg,Qb).call(this,r),Ke(this,ia,r.timestamp);E(this,Qr).length>0&&E(this,Qr)[0].timestamp<=r.timestamp;){let s=E(this,Qr).shift();Ce(this,$i,vr).call(this,s,!1)}!E(this,Ge).audio||r.timestamp<=E(this,ra)?Ce(this,$i,vr).call(this,r,!0):E(this,jr).push(r),Ce(this,Cl,Md).call(this),Ce(this,Vs,Jo).call(this)}addAudioChunk(n,e,t){if(!(n instanceof EncodedAudioChunk))throw new TypeError("addAudioChunk's first argument (chunk) must be of type EncodedAudioChunk.");if(e&&typeof e!="object")throw new TypeError("addAudioChunk's second argument (meta), when provided, must be an object.");if(t!==void 0&&(!Number.isFinite(t)||t<0))throw new TypeError("addAudioChunk's third argument (timestamp), when provided, must be a non-negative real number.");let i=new Uint8Array(n.byteLength);n.copyTo(i),this.addAudioChunkRaw(i,n.type,t??n.timestamp,e)}addAudioChunkRaw(n,e,t,i){if(!(n instanceof Uint8Array))throw new TypeError("addAudioChunkRaw's first argument (data) must be an instance of Uint8Array.");if(e!=="key"&&e!=="delta")throw new TypeError("addAudioChunkRaw's second argument (type) must be either 'key' or 'delta'.");if(!Number.isFinite(t)||t<0)throw new TypeError("addAudioChunkRaw's third argument (timestamp) must be a non-negative real number.");if(i&&typeof i!="object")throw new TypeError("addAudioChunkRaw's fourth argument (meta), when provided, must be an object.");if(Ce(this,Pl,Td).call(this),!E(this,Ge).audio)throw new Error("No audio track declared.");E(this,Fl)===void 0&&Ke(this,Fl,t),i?.decoderConfig&&(E(this,Ge).streaming?Ke(this,ts,Ce(this,sa,Hl).call(this,i.decoderConfig.description)):Ce(this,Ul,Id).call(this,E(this,ts),i.decoderConfig.description));let r=Ce(this,Rl,Ad).call(this,n,e,t,Bl);for(Ke(this,ra,r.timestamp);E(this,jr).length>0&&E(this,jr)[0].timestamp<=r.timestamp;){let s=E(this,jr).shift();Ce(this,$i,vr).call(this,s,!0)}!E(this,Ge).video||r.timestamp<=E(this,ia)?Ce(this,$i,vr).call(this,r,!E(this,Ge).video):E(this,Qr).push(r),Ce(this,Cl,Md).call(this),Ce(this,Vs,Jo).call(this)}addSubtitleChunk(n,e,t){if(typeof n!="object"||!n)throw new TypeError("addSubtitleChunk's first argument (chunk) must be an object.");if(!(n.body instanceof Uint8Array))throw new TypeError("body must be an instance of Uint8Array.");if(!Number.isFinite(n.timestamp)||n.timestamp<0)throw new TypeError("timestamp must be a non-negative real number.");if(!Number.isFinite(n.duration)||n.duration<0)throw new TypeError("duration must be a non-negative real number.");if(n.additions&&!(n.additions instanceof Uint8Array))throw new TypeError("additions, when present, must be an instance of Uint8Array.");if(typeof e!="object")throw new TypeError("addSubtitleChunk's second argument (meta) must be an object.");if(Ce(this,Pl,Td).call(this),!E(this,Ge).subtitles)throw new Error("No subtitle track declared.");e?.decoderConfig&&(E(this,Ge).streaming?Ke(this,ea,Ce(this,sa,Hl).call(this,e.decoderConfig.description)):Ce(this,Ul,Id).call(this,E(this,ea),e.decoderConfig.description));let i=Ce(this,Rl,Ad).call(this,n.body,"key",t??n.timestamp,Rd,n.duration,n.additions);Ke(this,Pd,i.timestamp),E(this,zs).push(i),Ce(this,Cl,Md).call(this),Ce(this,Vs,Jo).call(this)}finalize(){if(E(this,kl))throw new Error("Cannot finalize a muxer more than once.");for(;E(this,jr).length>0;)Ce(this,$i,vr).call(this,E(this,jr).shift(),!0);for(;E(this,Qr).length>0;)Ce(this,$i,vr).call(this,E(this,Qr).shift(),!0);for(;E(this,zs).length>0&&E(this,zs)[0].timestamp<=E(this,na);)Ce(this,$i,vr).call(this,E(this,zs).shift(),!1);if(E(this,Yi)&&Ce(this,Ld,vg).call(this),E(this,Re).writeEBML(E(this,ta)),!E(this,Ge).streaming){let n=E(this,Re).pos,e=E(this,Re).pos-E(this,Gs,jo);E(this,Re).seek(E(this,Re).offsets.get(E(this,zl))+4),E(this,Re).writeEBMLVarInt(e,Gb),E(this,Zo).data=new ig(E(this,na)),E(this,Re).seek(E(this,Re).offsets.get(E(this,Zo))),E(this,Re).writeEBML(E(this,Zo)),E(this,_r).data[0].data[1].data=E(this,Re).offsets.get(E(this,ta))-E(this,Gs,jo),E(this,_r).data[1].data[1].data=E(this,Re).offsets.get(E(this,Vl))-E(this,Gs,jo),E(this,_r).data[2].data[1].data=E(this,Re).offsets.get(E(this,aa))-E(this,Gs,jo),E(this,Re).seek(E(this,Re).offsets.get(E(this,_r))),E(this,Re).writeEBML(E(this,_r)),E(this,Re).seek(n)}Ce(this,Vs,Jo).call(this),E(this,Re).finalize(),Ke(this,kl,!0)}};Ge=new WeakMap;Re=new WeakMap;zl=new WeakMap;Vl=new WeakMap;_r=new WeakMap;aa=new WeakMap;Zo=new WeakMap;Ws=new WeakMap;la=new WeakMap;ts=new WeakMap;ea=new WeakMap;ta=new WeakMap;Yi=new WeakMap;Xl=new WeakMap;na=new WeakMap;jr=new WeakMap;Qr=new WeakMap;zs=new WeakMap;Nl=new WeakMap;Fl=new WeakMap;ia=new WeakMap;ra=new WeakMap;Pd=new WeakMap;Gl=new WeakMap;kl=new WeakMap;jm=new WeakSet;Wb=function(n){if(typeof n!="object")throw new TypeError("The muxer requires an options object to be passed to its constructor.");if(!(n.target instanceof Dd))throw new TypeError("The target must be provided and an instance of Target.");if(n.video){if(typeof n.video.codec!="string")throw new TypeError(`Invalid video codec: ${n.video.codec}. Must be a string.`);if(!Number.isInteger(n.video.width)||n.video.width<=0)throw new TypeError(`Invalid video width: ${n.video.width}. Must be a positive integer.`);if(!Number.isInteger(n.video.height)||n.video.height<=0)throw new TypeError(`Invalid video height: ${n.video.height}. Must be a positive integer.`);if(n.video.frameRate!==void 0&&(!Number.isFinite(n.video.frameRate)||n.video.frameRate<=0))throw new TypeError(`Invalid video frame rate: ${n.video.frameRate}. Must be a positive number.`);if(n.video.alpha!==void 0&&typeof n.video.alpha!="boolean")throw new TypeError(`Invalid video alpha: ${n.video.alpha}. Must be a boolean.`)}if(n.audio){if(typeof n.audio.codec!="string")throw new TypeError(`Invalid audio codec: ${n.audio.codec}. Must be a string.`);if(!Number.isInteger(n.audio.numberOfChannels)||n.audio.numberOfChannels<=0)throw new TypeError(`Invalid number of audio channels: ${n.audio.numberOfChannels}. Must be a positive integer.`);if(!Number.isInteger(n.audio.sampleRate)||n.audio.sampleRate<=0)throw new TypeError(`Invalid audio sample rate: ${n.audio.sampleRate}. Must be a positive integer.`);if(n.audio.bitDepth!==void 0&&(!Number.isInteger(n.audio.bitDepth)||n.audio.bitDepth<=0))throw new TypeError(`Invalid audio bit depth: ${n.audio.bitDepth}. Must be a positive integer.`)}if(n.subtitles&&typeof n.subtitles.codec!="string")throw new TypeError(`Invalid subtitles codec: ${n.subtitles.codec}. Must be a string.`);if(n.type!==void 0&&!["webm","matroska"].includes(n.type))throw new TypeError(`Invalid type: ${n.type}. Must be 'webm' or 'matroska'.`);if(n.firstTimestampBehavior&&!vI.includes(n.firstTimestampBehavior))throw new TypeError(`Invalid first timestamp behavior: ${n.firstTimestampBehavior}`);if(n.streaming!==void 0&&typeof n.streaming!="boolean")throw new TypeError(`Invalid streaming option: ${n.streaming}. Must be a boolean.`)};Qm=new WeakSet;Xb=function(){E(this,Re)instanceof Wl&&E(this,Re).target.options.onHeader&&E(this,Re).startTrackingWrites(),Ce(this,lg,qb).call(this),E(this,Ge).streaming||Ce(this,ug,Kb).call(this),Ce(this,dg,Zb).call(this),Ce(this,cg,$b).call(this),Ce(this,hg,Yb).call(this),E(this,Ge).streaming||(Ce(this,Nd,fg).call(this),Ce(this,Fd,pg).call(this)),Ce(this,mg,Jb).call(this),Ce(this,Vs,Jo).call(this)};lg=new WeakSet;qb=function(){let n={id:440786851,data:[{id:17030,data:1},{id:17143,data:1},{id:17138,data:4},{id:17139,data:8},{id:17026,data:E(this,Ge).type??"webm"},{id:17031,data:2},{id:17029,data:2}]};E(this,Re).writeEBML(n)};cg=new WeakSet;$b=function(){Ke(this,la,{id:236,size:4,data:new Uint8Array(Dl)}),Ke(this,ts,{id:236,size:4,data:new Uint8Array(Dl)}),Ke(this,ea,{id:236,size:4,data:new Uint8Array(Dl)})};hg=new WeakSet;Yb=function(){Ke(this,Ws,{id:21936,data:[{id:21937,data:2},{id:21946,data:2},{id:21947,data:2},{id:21945,data:0}]})};ug=new WeakSet;Kb=function(){let n=new Uint8Array([28,83,187,107]),e=new Uint8Array([21,73,169,102]),t=new Uint8Array([22,84,174,107]);Ke(this,_r,{id:290298740,data:[{id:19899,data:[{id:21419,data:n},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:e},{id:21420,size:5,data:0}]},{id:19899,data:[{id:21419,data:t},{id:21420,size:5,data:0}]}]})};dg=new WeakSet;Zb=function(){let n={id:17545,data:new ig(0)};Ke(this,Zo,n);let e={id:357149030,data:[{id:2807729,data:1e6},{id:19840,data:Ib},{id:22337,data:Ib},E(this,Ge).streaming?null:n]};Ke(this,Vl,e)};Nd=new WeakSet;fg=function(){let n={id:374648427,data:[]};Ke(this,aa,n),E(this,Ge).video&&n.data.push({id:174,data:[{id:215,data:oa},{id:29637,data:oa},{id:131,data:pI},{id:134,data:E(this,Ge).video.codec},E(this,la),E(this,Ge).video.frameRate?{id:2352003,data:1e9/E(this,Ge).video.frameRate}:null,{id:224,data:[{id:176,data:E(this,Ge).video.width},{id:186,data:E(this,Ge).video.height},E(this,Ge).video.alpha?{id:21440,data:1}:null,E(this,Ws)]}]}),E(this,Ge).audio&&(Ke(this,ts,E(this,Ge).streaming?E(this,ts)||null:{id:236,size:4,data:new Uint8Array(Dl)}),n.data.push({id:174,data:[{id:215,data:Bl},{id:29637,data:Bl},{id:131,data:mI},{id:134,data:E(this,Ge).audio.codec},E(this,ts),{id:225,data:[{id:181,data:new Lb(E(this,Ge).audio.sampleRate)},{id:159,data:E(this,Ge).audio.numberOfChannels},E(this,Ge).audio.bitDepth?{id:25188,data:E(this,Ge).audio.bitDepth}:null]}]})),E(this,Ge).subtitles&&n.data.push({id:174,data:[{id:215,data:Rd},{id:29637,data:Rd},{id:131,data:gI},{id:134,data:E(this,Ge).subtitles.codec},E(this,ea)]})};Fd=new WeakSet;pg=function(){let n={id:408125543,size:E(this,Ge).streaming?-1:Gb,data:[E(this,Ge).streaming?null:E(this,_r),E(this,Vl),E(this,aa)]};if(Ke(this,zl,n),E(this,Re).writeEBML(n),E(this,Re)instanceof Wl&&E(this,Re).target.options.onHeader){let{data:e,start:t}=E(this,Re).getTrackedWrites();E(this,Re).target.options.onHeader(e,t)}};mg=new WeakSet;Jb=function(){Ke(this,ta,{id:475249515,data:[]})};Vs=new WeakSet;Jo=function(){E(this,Re)instanceof ag&&E(this,Re).flush()};Gs=new WeakSet;jo=function(){return E(this,Re).dataOffsets.get(E(this,zl))};eg=new WeakSet;jb=function(n){if(n.decoderConfig){if(n.decoderConfig.colorSpace){let e=n.decoderConfig.colorSpace;if(Ke(this,Gl,e),E(this,Ws).data=[{id:21937,data:{rgb:1,bt709:1,bt470bg:5,smpte170m:6}[e.matrix]},{id:21946,data:{bt709:1,smpte170m:6,"iec61966-2-1":13}[e.transfer]},{id:21947,data:{bt709:1,bt470bg:5,smpte170m:6}[e.primaries]},{id:21945,data:[1,2][Number(e.fullRange)]}],!E(this,Ge).streaming){let t=E(this,Re).pos;E(this,Re).seek(E(this,Re).offsets.get(E(this,Ws))),E(this,Re).writeEBML(E(this,Ws)),E(this,Re).seek(t)}}n.decoderConfig.description&&(E(this,Ge).streaming?Ke(this,la,Ce(this,sa,Hl).call(this,n.decoderConfig.description)):Ce(this,Ul,Id).call(this,E(this,la),n.decoderConfig.description))}};tg=new WeakSet;Qb=function(n){if(n.type!=="key"||!E(this,Gl))return;let e=0;if(Yo(n.data,0,2)!==2)return;e+=2;let t=(Yo(n.data,e+1,e+2)<<1)+Yo(n.data,e+0,e+1);e+=2,t===3&&e++;let i=Yo(n.data,e+0,e+1);if(e++,i)return;let r=Yo(n.data,e+0,e+1);if(e++,r!==0)return;e+=2;let s=Yo(n.data,e+0,e+24);if(e+=24,s!==4817730)return;t>=2&&e++;let o={rgb:7,bt709:2,bt470bg:1,smpte170m:3}[E(this,Gl).matrix];lI(n.data,e+0,e+3,o)};Cl=new WeakSet;Md=function(){let n=Math.min(E(this,Ge).video?E(this,ia):1/0,E(this,Ge).audio?E(this,ra):1/0),e=E(this,zs);for(;e.length>0&&e[0].timestamp<=n;)Ce(this,$i,vr).call(this,e.shift(),!E(this,Ge).video&&!E(this,Ge).audio)};Rl=new WeakSet;Ad=function(n,e,t,i,r,s){let o=Ce(this,gg,ew).call(this,t,i);return{data:n,additions:s,type:e,timestamp:o,duration:r,trackNumber:i}};gg=new WeakSet;ew=function(n,e){let t=e===oa?E(this,ia):e===Bl?E(this,ra):E(this,Pd);if(e!==Rd){let i=e===oa?E(this,Nl):E(this,Fl);if(E(this,Ge).firstTimestampBehavior==="strict"&&t===-1&&n!==0)throw new Error(`The first chunk for your media track must have a timestamp of 0 (received ${n}). Non-zero first timestamps are often caused by directly piping frames or audio data from a MediaStreamTrack into the encoder. Their timestamps are typically relative to the age of the document, which is probably what you want.

If you want to offset all timestamps of a track such that the first one is zero, set firstTimestampBehavior: 'offset' in the options.
If you want to allow non-zero first timestamps, set firstTimestampBehavior: 'permissive'.
`);E(this,Ge).firstTimestampBehavior==="offset"&&(n-=i)}if(n<t)throw new Error(`Timestamps must be monotonically increasing (went from ${t} to ${n}).`);if(n<0)throw new Error(`Timestamps must be non-negative (received ${n}).`);return n};$i=new WeakSet;vr=function(n,e){E(this,Ge).streaming&&!E(this,aa)&&(Ce(this,Nd,fg).call(this),Ce(this,Fd,pg).call(this));let t=Math.floor(n.timestamp/1e3),i=t-E(this,Xl),r=e&&n.type==="key"&&i>=1e3,s=i>=yI;if((!E(this,Yi)||r||s)&&(Ce(this,yg,tw).call(this,t),i=0),i<0)return;let o=new Uint8Array(4),a=new DataView(o.buffer);if(a.setUint8(0,128|n.trackNumber),a.setInt16(1,i,!1),n.duration===void 0&&!n.additions){a.setUint8(3,+(n.type==="key")<<7);let l={id:163,data:[o,n.data]};E(this,Re).writeEBML(l)}else{let l=Math.floor(n.duration/1e3),c={id:160,data:[{id:161,data:[o,n.data]},n.duration!==void 0?{id:155,data:l}:null,n.additions?{id:30113,data:n.additions}:null]};E(this,Re).writeEBML(c)}Ke(this,na,Math.max(E(this,na),t))};sa=new WeakSet;Hl=function(n){return{id:25506,size:4,data:new Uint8Array(n)}};Ul=new WeakSet;Id=function(n,e){let t=E(this,Re).pos;E(this,Re).seek(E(this,Re).offsets.get(n));let i=6+e.byteLength,r=Dl-i;if(r<0){let s=e.byteLength+r;e instanceof ArrayBuffer?e=e.slice(0,s):e=e.buffer.slice(0,s),r=0}n=[Ce(this,sa,Hl).call(this,e),{id:236,size:4,data:new Uint8Array(r)}],E(this,Re).writeEBML(n),E(this,Re).seek(t)};yg=new WeakSet;tw=function(n){E(this,Yi)&&Ce(this,Ld,vg).call(this),E(this,Re)instanceof Wl&&E(this,Re).target.options.onCluster&&E(this,Re).startTrackingWrites(),Ke(this,Yi,{id:524531317,size:E(this,Ge).streaming?-1:Hb,data:[{id:231,data:n}]}),E(this,Re).writeEBML(E(this,Yi)),Ke(this,Xl,n);let e=E(this,Re).offsets.get(E(this,Yi))-E(this,Gs,jo);E(this,ta).data.push({id:187,data:[{id:179,data:n},E(this,Ge).video?{id:183,data:[{id:247,data:oa},{id:241,data:e}]}:null,E(this,Ge).audio?{id:183,data:[{id:247,data:Bl},{id:241,data:e}]}:null]})};Ld=new WeakSet;vg=function(){if(!E(this,Ge).streaming){let n=E(this,Re).pos-E(this,Re).dataOffsets.get(E(this,Yi)),e=E(this,Re).pos;E(this,Re).seek(E(this,Re).offsets.get(E(this,Yi))+4),E(this,Re).writeEBMLVarInt(n,Hb),E(this,Re).seek(e)}if(E(this,Re)instanceof Wl&&E(this,Re).target.options.onCluster){let{data:n,start:e}=E(this,Re).getTrackedWrites();E(this,Re).target.options.onCluster(n,e,E(this,Xl))}};Pl=new WeakSet;Td=function(){if(E(this,kl))throw new Error("Cannot add new video or audio chunks after the file has been finalized.")};var _I=/(?:(\d{2}):)?(\d{2}):(\d{2}).(\d{3})/;var wG=new TextEncoder,xI,bI,wI,SI,MI,AI,TI,EI,CI;xI=new WeakMap;bI=new WeakMap;wI=new WeakMap;SI=new WeakMap;MI=new WeakMap;AI=new WeakSet;TI=function(n){let e=_I.exec(n);if(!e)throw new Error("Expected match.");return 3600*1e3*Number(e[1]||"0")+60*1e3*Number(e[2])+1e3*Number(e[3])+Number(e[4])};EI=new WeakSet;CI=function(n){let e=Math.floor(n/36e5),t=Math.floor(n%(3600*1e3)/(60*1e3)),i=Math.floor(n%(60*1e3)/1e3),r=n%1e3;return e.toString().padStart(2,"0")+":"+t.toString().padStart(2,"0")+":"+i.toString().padStart(2,"0")+"."+r.toString().padStart(3,"0")};var PI={webm:[{name:"vp09.00.41.08",inFile:"V_VP9"},{name:"vp09.00.61.08",inFile:"V_VP9"},{name:"vp8",inFile:"V_VP8"}],mp4:[{name:"avc1.64002a",inFile:"avc"},{name:"avc1.640034",inFile:"avc"},{name:"avc1.42003e",inFile:"avc"}]},II=.15,LI=1e6,DI=4,NI=2,iw=57600;async function rw(n,e){let t=await ow(n,e);if(!t){let i=window.isSecureContext?"cannot encode it":"encodes video only for pages of this machine or over https";throw new Error(`This browser ${i} (${n}, ${e.width} × ${e.height}): choose PNG pictures, or another size.`)}return new _g(n,t.codec,t.config,e)}async function sw(n){return await ow(n,{width:640,height:360,fps:30})!==null}async function ow(n,{width:e,height:t,fps:i}){if(!("VideoEncoder"in window))return null;for(let r of PI[n]){let s=Math.max(LI,Math.round(II*e*t*i)),o={codec:r.name,width:e,height:t,framerate:i,bitrate:s,latencyMode:"quality"};if(n==="mp4"&&(o.avc={format:"avc"}),(await VideoEncoder.isConfigSupported(o).catch(()=>null))?.supported)return{codec:r,config:o}}return null}var _g=class{constructor(e,t,i,r){this.ending=e;let s=e==="webm"||Number.isInteger(r.fps);this.fps=s?r.fps:iw/Math.round(iw/r.fps),this.muxer=FI(e,t,r),this.encoder=new VideoEncoder({output:(o,a)=>this.muxer.addVideoChunk(o,a),error:o=>{this.problem=o}}),this.encoder.configure(i)}ending;muxer;encoder;problem=null;count=0;fps;async add({data:e,height:t,width:i}){let r=l=>Math.round(1e6*l/this.fps),s=r(this.count),o=r(this.count+1)-s,a=new VideoFrame(e,{format:"RGBX",codedWidth:i,codedHeight:t,timestamp:s,duration:o});for(this.check(),this.encoder.encode(a,{keyFrame:this.count%Math.ceil(NI*this.fps)===0}),a.close(),this.count++;this.encoder.encodeQueueSize>DI&&!this.problem;)await kI(this.encoder)}async finish(){return this.check(),await this.encoder.flush(),this.check(),this.encoder.close(),this.muxer.finalize(),new Blob([this.muxer.target.buffer],{type:`video/${this.ending}`})}abandon(){this.encoder.state!=="closed"&&this.encoder.close()}check(){if(this.problem)throw new Error(`The browser gave up encoding: ${this.problem.message}`)}};function FI(n,{inFile:e},{fps:t,height:i,width:r}){if(n==="webm")return new nw({target:new rg,video:{codec:e,width:r,height:i,frameRate:t}});let s={codec:e,width:r,height:i,...Number.isInteger(t)&&{frameRate:t}};return new Pb({target:new km,fastStart:"in-memory",video:s})}function kI(n){return new Promise(e=>{let t=()=>e();n.addEventListener("dequeue",t,{once:!0}),setTimeout(t,200)})}var UI=30,kd=class{constructor(e){this.parts=e;this.findFormats()}parts;options=Pe({move:"still",plays:!0,width:1280,height:720,fps:null,seconds:4,format:"webm",transparent:!1});progress=Pe(null);formats=Pe(["png"]);cancelled=!1;set(e){this.options.value={...this.options.peek(),...e}}fps(){return this.options.value.fps??this.parts.motion.value?.fps??UI}async record(){if(this.progress.peek())return null;let{avatar:e,player:t,state:i}=this.parts,[r,s,o]=[this.options.peek(),e.peek(),i.frame.peek()];if(!s)return null;t.pause();let a=this.shots(s);this.cancelled=!1,this.progress.value={done:0,count:a.length};let l=null;try{l=await this.open(r),await this.draw(a,l,r,s);let c=this.cancelled?null:await l.finish();return c&&Vo(c,Go(s,`${i.clip.peek()??"rest"}_${r.move}.${l.ending}`)),c}finally{l?.abandon(),this.progress.value=null,i.frame.value=o}}cancel(){this.cancelled=!0}async draw(e,t,i,r){for(let[s,o]of e.entries())if(await t.add(await this.picture(o,i,r)),this.progress.value={done:s+1,count:e.length},await new Promise(a=>setTimeout(a)),this.cancelled)return}picture({frame:e,view:t},{height:i,transparent:r,width:s},{up:o}){let{engine:a,state:l}=this.parts;return l.frame.value=e,a.render({width:s,height:i,camera:t?fb(t,o,s,i):void 0,background:r?null:a.display.background,layers:!0})}shots({up:e}){let{engine:t,motion:i,state:r}=this.parts,{move:s,plays:o,seconds:a}=this.options.peek(),l=r.keys.peek(),{count:c,fps:h}=i.peek()??l;return db({move:s,plays:o&&i.peek()!==null,seconds:a,fps:this.fps(),motion:{count:c,fps:h},frame:r.frame.peek(),view:t.view(),views:l.views,up:e})}async open({format:e,height:t,transparent:i,width:r}){return e==="png"||i?new ld:rw(e,{width:r,height:t,fps:this.fps()})}async findFormats(){let e=[];for(let t of["webm","mp4"])await sw(t)&&e.push(t);this.formats.value=[...e,"png"],e.includes(this.options.peek().format)||this.set({format:e[0]??"png"})}};function ca(n,e){return e??OI(n)}function OI(n){let e=n.captureView(),t=Math.min(1,1024/Math.max(e.width,e.height)),[i,r]=[Math.round(e.width*t),Math.round(e.height*t)],[s,o]=[i/e.width,r/e.height],a=e.K.map((l,c)=>l*(c<3?s:c<6?o:1));return{...e,K:a,width:i,height:r}}var BI=700,xg={kind:"idle"},Ud=class{constructor(e){this.parts=e;this.possible=Gt(()=>e.source.refiner.value!==null),tt(()=>this.followPose()),tt(()=>this.follow())}parts;status=Pe(xg);side=Pe("after");kept=Pe(null);comparable=Gt(()=>this.kept.value!==null);possible;turn=0;timer=0;compare(e){let t=this.kept.peek();!t||e===this.side.peek()||(this.side.value=e,this.parts.engine.replaceGaussians(e==="after"?t:null,0))}async refine(){let{camera:e,engine:t,notices:i,player:r,source:s,state:o}=this.parts,a=s.refiner.peek();r.pause();let l=this.parts.pose.peek();if(!a||!l)return;let c=++this.turn;this.show({kind:"running",share:0});try{let h={pose:l,betas:o.betas.peek(),camera:ca(t,e.peek())},d=await a.refine(h,f=>{c===this.turn&&this.show({kind:"running",share:f})});c===this.turn&&this.accept(d)}catch(h){if(c!==this.turn)return;this.show(xg),i.error(h)}}cancel(){this.turn++,clearTimeout(this.timer),this.status.peek().kind==="running"&&this.parts.source.refiner.peek()?.cancel(),this.show(xg)}followPose(){let{avatar:e,engine:t,pose:i,state:r}=this.parts;e.value,i.value,r.betas.value,Kr(()=>{this.kept.peek()&&this.side.peek()==="after"&&t.replaceGaussians(null,0),this.kept.value=null})}follow(){let{state:e,pose:t,avatar:i}=this.parts,r=e.autoRefine.value&&!e.playing.value&&i.value!==null&&this.possible.value;t.value,e.view.value,e.betas.value,Kr(()=>{this.cancel(),r&&(this.timer=window.setTimeout(()=>{this.refine()},BI))})}accept({picture:e,gaussians:t}){t&&(this.parts.engine.replaceGaussians(t,0),nn(()=>{this.kept.value=t,this.side.value="after"})),this.show({kind:"done",picture:e&&URL.createObjectURL(e)})}show(e){let t=this.status.peek();t.kind==="done"&&t.picture&&URL.revokeObjectURL(t.picture),this.status.value=e}};function aw({camera:n,engine:e,pose:t,source:i,state:r}){let{stream:s}=i;s&&tt(()=>{let o=r.streaming.value&&i.connection?.value==="open"?t.value:null;r.view.value;let a=r.betas.value;if(!o)return s.stop();let l={pose:o,betas:a,camera:ca(e,n.peek())};s.show(l,zI(e.display.background))})}function zI(n){let e=new OffscreenCanvas(1,1).getContext("2d");return e.fillStyle=n,e.fillRect(0,0,1,1),[...e.getImageData(0,0,1,1).data.subarray(0,3)]}var Od=class{constructor(e,t){this.engine=e;this.source=t;let{avatar:i,camera:r,content:s,history:o,motion:a,notices:l,page:c,player:h,pose:d,snapped:f,state:u}=this;e.on("content",()=>{s.value=s.peek()+1}),this.backgrounds=new Xu({engine:e,notices:l,shade:c.shade,state:u}),this.keying=new Yu({avatar:i,engine:e,history:o,motion:a,player:h,pose:d,state:u}),this.keyFiles=new Ju({avatar:i,keying:this.keying,notices:l,state:u}),this.opened=new nd({avatar:i,notices:l,source:t,play:g=>this.play(g)}),this.pictures=new sd({avatar:i,engine:e,state:u}),this.recording=new kd({avatar:i,engine:e,motion:a,notices:l,player:h,state:u}),this.photographs=new Eu({avatar:i,camera:r,content:s,engine:e,motion:a,notices:l,snapped:f,source:t,state:u}),this.refining=new Ud({avatar:i,camera:r,engine:e,notices:l,player:h,pose:d,source:t,state:u})}engine;source;state=qx();notices=new id;page=new rd(this.state);history=new $u(this.state);avatar=Pe(null);other=Pe(null);opened;motions=Gt(()=>[...this.avatar.value?.clips??[],...this.keying.clip.value?[this.keying.clip.value]:[],...this.opened.dropped.value]);motion=Gt(()=>this.motions.value.find(e=>e.name===this.state.clip.value)??null);pose=Gt(()=>this.composed());snapped=Gt(()=>this.state.view.value?.snapped??null);camera=Gt(()=>this.avatar.value?.cameras.find(e=>e.name===this.snapped.value)??null);content=Pe(0);stats=Pe(null);player=new od(this.state,()=>this.motion.peek());poser=new ad(this.state,this.history,this.avatar,this.pose);keying;keyFiles;backgrounds;pictures;recording;photographs;refining;async start(){let e=await this.firstRun(),t=this.engine.load(await this.source.pack(e),0);this.state.clip.value=t.clips[0]?.name??null,this.avatar.value=t,this.follow(e),this.openLink(location.hash),addEventListener("hashchange",()=>this.openLink(location.hash))}openLink(e){try{let t=ib(e);if(!t)return;qu(this.state,{...ur,...t}),t.view?this.engine.setView(t.view):this.engine.frameBody()}catch(t){this.notices.error(t)}}link(){return location.href.replace(/#.*$/,"")+nb({...$x(this.state),view:this.engine.view()})}async chooseClip(e){e!==null&&!this.motions.peek().some(t=>t.name===e)&&!await this.opened.bring(e)||(this.state.clip.value=e,this.state.frame.value=0,e===null&&(this.state.playing.value=!1))}async openMotions(e){for(let t of e)await this.keyFiles.open(t)||await this.opened.open([t])}play(e){this.chooseClip(e.name),this.notices.info(`Playing ${e.name}: ${e.count} frames.`)}snap(e){e===null?this.engine.unsnap():this.engine.snap(e)}snapBy(e){let t=this.avatar.peek()?.cameras.map(r=>r.name)??[];if(t.length===0)return;let i=t.indexOf(this.snapped.peek()??"");this.snap(t[i<0?e>0?0:t.length-1:(i+e+t.length)%t.length])}async attempt(e){try{await e()}catch(t){this.notices.error(t)}}savePicture(){return this.attempt(()=>this.pictures.save())}async copyLink(){let e=this.link();history.replaceState(null,"",e);try{await navigator.clipboard.writeText(e),this.notices.info("Link copied.")}catch{this.notices.info("The link is in the address bar.")}}viewCamera(){return ca(this.engine,this.camera.peek())}composed(){let e=this.avatar.value?.body,{frame:t,edits:i,shift:r}=this.state;return e?Q0({body:e,motion:this.motion.value,frame:t.value},i.value,r.value):null}firstRun(){return new Promise(e=>{let t=tt(()=>{let i=this.source.runs.value[0];!i||i.revision===0||(e(i),queueMicrotask(()=>t()))})})}follow(e){let{camera:t,engine:i,pose:r,source:s,state:o}=this;tt(()=>{this.pose.value&&i.setPose(this.pose.value)}),tt(()=>{let c=o.betas.value??this.avatar.value?.body.betas;c&&i.setShape(Float32Array.from(c),0)}),tt(()=>i.setLayers(o.layers.value)),this.backgrounds.follow(),tt(()=>{let{coloring:c,exposure:h,mode:d}=o;i.setDisplay({coloring:c.value,exposure:h.value,mode:d.value})}),tt(()=>{this.motion.value===null&&o.clip.value!==null&&this.opened.bring(o.clip.value)}),Wx({avatar:this.avatar,engine:i,motion:this.motion,pose:r,state:o});let a=Gt(()=>this.source.runs.value.find(({id:c})=>c===o.second.value)??null);tt(()=>{this.showOther(a.value)}),this.renewWith(e),this.keying.follow(),new Wu({engine:i,pose:r,state:o}).follow(),aw({camera:t,engine:i,pose:r,source:s,state:o}),tt(()=>{this.source.trouble.value&&this.notices.error(this.source.trouble.value)}),i.on("view",c=>{o.view.value=c}),i.on("frame",c=>{this.stats.value=c}),o.view.value=i.view();let l=c=>{this.player.tick(c),requestAnimationFrame(l)};requestAnimationFrame(l)}renewWith(e){let{revision:t}=e;tt(()=>{let i=this.source.runs.value.find(({id:r})=>r===e.id);!i||i.revision===t||(t=i.revision,t!==0&&this.attempt(async()=>{let r=await this.source.pack(i),s=this.engine.view();this.avatar.value=this.engine.load(r,0),this.engine.setView(s),this.pose.peek()&&this.engine.setPose(this.pose.peek())}))})}async showOther(e){if(e?.revision===0)return this.notices.info(`${e.name} is shown as soon as it is ready.`);if(!e)this.engine.unload(1),this.other.value=null;else try{let t=await this.source.pack(e);if(this.state.second.peek()!==e.id)return;this.other.value=this.engine.load(t,1),this.pose.peek()&&this.engine.setPose(this.pose.peek())}catch(t){this.notices.error(t),this.state.second.value=null}this.engine.setDisplay({split:this.other.peek()!==null})}};async function bg(n){VI();try{let e=document.createElement("canvas");e.tabIndex=0,e.setAttribute("aria-label","The avatar: drag to turn the view");let t=new Od(new Po(e),kx());window.actor3d=t,ec(fa(cx,{viewer:t}),n),await t.start(),zx(t,location.hash),document.title=`${t.avatar.peek()?.name} · actor3d`}catch(e){console.error(e),document.documentElement.dataset.theme??=matchMedia("(prefers-color-scheme: light)").matches?"light":"dark",ec(null,n),ec(fa(hx,{problem:e}),n)}}function VI(){let n=new URL(location.href);n.searchParams.has("token")&&(n.searchParams.delete("token"),history.replaceState(null,"",n))}var lw=document.getElementById("app");lw&&bg(lw);return _w(GI);})();
