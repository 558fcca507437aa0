/*!
The actor3d avatar element, with

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
var sd=Uint8Array.fromBase64||(()=>{for(var i=new Uint8Array(128),t=0;t<64;t++)i[t<26?t+65:t<52?t+71:t<62?t-4:t*4-205]=t;return e=>{for(var n=e.length,s=new Uint8Array((n-(e[n-1]=="=")-(e[n-2]=="="))*3/4|0),r=0,o=0;r<n;){var a=i[e.charCodeAt(r++)],l=i[e.charCodeAt(r++)],c=i[e.charCodeAt(r++)],h=i[e.charCodeAt(r++)];s[o++]=a<<2|l>>4,s[o++]=l<<4|c>>2,s[o++]=c<<6|h}return s}})();var te,ad,Cc,yi,Tc,Ao,ld,So,cd,Pc,Rc,ug,cr=Symbol.for("pv"),hd={},Eo=[],dg=/^m(i|n|o|s|text|space)$/,Ic=Array.isArray,ud=Eo.slice,qi=Object.assign;function Xi(i){i&&i.parentNode&&i.remove()}function dd(i,t,e){var n,s,r,o={},a=arguments.length;for(r in t)r=="key"?n=t[r]:r=="ref"&&typeof i!="function"?s=t[r]:o[r]=t[r];return a>2&&(o.children=a>3?ud.call(arguments,2):e),Mo(i,o,n,s,null)}function Mo(i,t,e,n,s){var r={type:i,props:t,key:e,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:cr,__v:s||++ad,__i:-1,__u:0};return!s&&te.vnode&&te.vnode(r),r}function ys(i){return i.children}function _s(i,t){this.props=i,this.context=t,this.__g=0}function vi(i,t){if(t==null)return i.__&&vi(i.__,i.__i+1);for(var e;t<i.__k.length;t++)if((e=i.__k[t])&&e.__e)return e.__e;return typeof i.type!="function"||i.props.__P?null:vi(i)}function fg(i){var t,e=i.__v,n=e.__e,s=[],r=[],o=i.__P;o&&((t=qi({constructor:cr},e)).__v=e.__v+1,te.vnode&&te.vnode(t),_d(o,t,e,i.__n,o.namespaceURI,32&e.__u?[n]:null,s,n||vi(e),32&e.__u,r),t.__v=e.__v,t.__.__k[t.__i]=t,_g(s,t,r),e.__=e.__e=null,t.__e!=n&&fd(t))}function fd(i){if((i=i.__)&&i.__c&&!i.props.__P)return i.__e=null,i.__k.some(function(t){return t&&(i.__e=t.__e)}),fd(i)}function rd(i){(8&i.__g||(i.__g|=8,yi.push(i),Ao++))&&Tc==te.debounceRendering||((Tc=te.debounceRendering)||queueMicrotask)(pd)}function pd(){try{for(var i,t=1;yi.length;)yi.length>t&&yi.sort(ld),i=yi.shift(),t=yi.length,8&i.__g&&fg(i)}finally{(Ao=yi.length)&&(Tc||queueMicrotask)(pd)}}function md(i,t,e,n,s,r,o,a,l,c,h){var u,f,d,g,_,p,m=n.__k||Eo,x=t.length;for(l=pg(e,t,m,l,x),u=0;u<x;u++)(d=e.__k[u])!=null&&(f=~d.__i&&m[d.__i]||hd,d.__i=u,p=_d(i,d,f,s,r,o,a,l,c,h),g=d.__e,(f.ref!=d.ref||8&f.__u)&&(f.ref&&Lc(f.ref,null,d,f),d.ref&&h.push(d.ref,d.__c||g,d)),_=_||g,4&d.__u?(l=gd(d,l,i,!f.__v),f.__e&&(f.__e=null)):typeof d.type=="function"&&p!==void 0?l=p:g&&(l=g.nextSibling),d.__u&=-21);return e.__e=_,l}function pg(i,t,e,n,s){var r,o,a,l,c,h,u,f,d,g=e.length,_=g,p=0,m=0,x=i.__k=Array(s);for(r=0;r<s;r++)(o=t[r])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=x[r]=Mo(null,o):Ic(o)?o=x[r]=Mo(ys,{children:o}):o.constructor===cr&&o.__b?o=x[r]=Mo(o.type,o.props,o.key,o.ref,o.__v):x[r]=o,l=r+p,o.__=i,o.__b=i.__b+1,a=null,~(c=o.__i=mg(o,e,l,_))&&(_--,(a=e[c])&&(a.__u|=2)),a&&a.__v?(o.__u|=16,c==l-1?p--:c==l+1?p++:c!=l&&(c>l?p--:p++,m=1)):(~c||(s>g?p--:s<g&&p++),typeof o.type!="function"&&(o.__u|=4))):x[r]=null;if(m){for(h=[],u=[],r=0;r<s;r++)if((o=x[r])&&16&o.__u){for(p=0,f=h.length;p<f;)h[d=p+f>>1]<o.__i?p=d+1:f=d;h[p]=o.__i,u[r]=p+1}for(p=h.length;r--;)u[r]&&(u[r]==p?p--:x[r].__u|=4)}if(_)for(r=0;r<g;r++)!(a=e[r])||2&a.__u||(a.__e==n&&(n=vi(a)),Dc(a,a));return n}function gd(i,t,e,n){var s,r,o,a;if(typeof i.type=="function"){if(i.props.__P)return t;if(s=i.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=i,t=gd(s[r],t,e,!1));return t}for(t&&!t.parentNode&&(t=vi(i))&&!t.parentNode&&(t=null),o=i.__e,a=t;a&&a.nodeType==8;)a=a.nextSibling;for(o!=a&&(!n&&e.moveBefore&&o.parentNode?e.moveBefore(o,t):e.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function mg(i,t,e,n){var s,r=i.key,o=i.type,a=t[e],l=a&&!(2&a.__u);if(a===null&&r==null||l&&r==a.key&&o==a.type)return e;if(n>(l?1:0)){for(s=e-1;s>=0;s--)if((a=t[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s;for(s=e+1;s<t.length;s++)if((a=t[s])&&!(2&a.__u)&&r==a.key&&o==a.type)return s}return-1}function od(i,t,e){e==null&&(e=""),t[0]=="-"?i.setProperty(t,e):i[t]=e}function bo(i,t,e,n,s){var r,o;if(t=="style")if(typeof e=="string")i.style.cssText=e;else{if(typeof n=="string"&&(i.style.cssText=n=""),n)for(t in n)e&&t in e||od(i.style,t);if(e)for(t in e)n&&e[t]==n[t]||od(i.style,t,e[t])}else if(t[0]=="o"&&t[1]=="n")typeof e!="function"&&(e=null),typeof n!="function"&&(n=null),(i.__e||(i.__e={}))[t]=e,e&&n||(o=Rc[t]||(Rc[t]=gg(t)),(i.__a||(i.__a={}))[t]=Pc,r=t!=(t=t.replace(cd,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),e?i.addEventListener(t,o,r):i.removeEventListener(t,o,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in i)try{return void(i[t]=e??"")}catch{}if(typeof e=="function")return;e==null||e===!1&&t[4]!="-"?i.removeAttribute(t):i.setAttribute(t,t=="popover"&&e==1?"":e)}}function gg(i){return function(t){var e=this.__e;if(e){if(e=e[i],t[So]==null)t[So]=Pc++;else if(t[So]<this.__a[i])return;return e(te.event?te.event(t):t)}}}function _d(i,t,e,n,s,r,o,a,l,c){var h,u,f,d,g,_,p,m,x,w,S,T,A,y,M,D,R,P,N=t.type;if(t.constructor!==cr)return null;128&e.__u&&(l=32&e.__u,h=e.__c.__z)&&(t.__u|=l,u=r=[],h.nodeType==8?a=wo(h,r):r.push(h),a=r[0]||a),(h=te.__b)&&h(t);t:if(typeof N=="function"){f=o.length;try{if(m=t.props,x=(h=N.prototype)&&h.render,w=(h=N.contextType)&&n[h.__c],S=h?w?w.props.value:h.__:n,(d=e.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(x?t.__c=d=new N(m,S):(t.__c=d=new _s(m,S),d.constructor=N,d.render=vg),w&&w.sub(d),d.state||(d.state={}),d.__n=n,d.__g|=8,d.__h=[],d.__k=[]),x&&(d.__s||(d.__s=d.state),N.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=qi({},d.__s)),qi(d.__s,N.getDerivedStateFromProps(m,d.__s)))),g=d.props,_=d.state,d.__v=t,e.__c){if(m!==g&&x&&!N.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(m,S),t.__v==e.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(m,d.__s,S)===!1){t.__v!=e.__v&&(d.props=m,d.state=d.__s,d.__g&=-9),t.__e=e.__e,t.__k=e.__k,t.__k.some(function(k){k&&(k.__=t)}),Eo.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),a=vi(e);break t}d.componentWillUpdate&&d.componentWillUpdate(m,d.__s,S),x&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(g,_,p)})}else x&&!N.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),x&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=m,d.__P=i,d.__g&=-5,T=te.__r,A=x?25:0;do d.__g&=-9,T&&T(t),h=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++A<25);x&&(Eo.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(n=qi({},n,d.getChildContext())),x&&e.__c&&d.getSnapshotBeforeUpdate&&(p=d.getSnapshotBeforeUpdate(g,_)),y=h&&h.type===ys&&h.key==null?h.props.children:h,m.__P&&(h=a,s=(i=m.__P).namespaceURI,l=r=null,e.props&&e.props.__P!=i&&(e.__k.some(function(k){k&&Dc(k,k)}),e.__k=null),a=e.__k?vi(e,0):null),a=md(i,Ic(y)?y:[y],t,e,n,s,r,o,a,l,c),m.__P&&(t.__e=null,a=h),t.__u&=-161,u&&u.some(Xi),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(k){if(o.length=f,t.__v=null,l||r)if(k&&k.then){if(t.__u|=128|l,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(P=r[R-1])&&P.nodeType==8;)R--;for(;R<r.length;R++)if(P=r[R])if(r[R]=null,M){if(P==D)break}else{if(P.nodeType!=8)break;P.data.startsWith("$s")&&(D=wo(M=P))}}if(!M){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;M=a}(h=wo(M=t.__c.__z||(t.__c.__z=M)))?(t.__e=M,a=h):t.__e=a,a=a&&a.nextSibling}else r&&r.some(Xi);else t.__e=e.__e;t.__k||(t.__k=e.__k||[]),k&&k.then||yd(t),te.__e(k,t,e)}}else a=t.__e=yg(e.__e,t,e,n,s,r,o,l,c,i);return(h=te.diffed)&&h(t),a}function wo(i,t){if(i&&i.nodeType==8&&i.data.startsWith("$s"))for(var e=1;i=i.nextSibling;){if(i.nodeType==8){if(i.data.startsWith("$s"))e++;else if(i.data.startsWith("/$s")&&!--e)return i}t&&t.push(i)}}function yd(i){i&&(i.__c&&(i.__c.__g|=4),i.__k&&i.__k.some(yd))}function _g(i,t,e){for(var n=0;n<e.length;)Lc(e[n++],e[n++],e[n++]);te.__c&&te.__c(t,i),i.some(function(s){try{i=s.__h,s.__h=[],i.some(function(r){r.call(s)})}catch(r){te.__e(r,s.__v)}})}function yg(i,t,e,n,s,r,o,a,l,c){var h,u,f,d,g,_,p,m,x=e.props||hd,w=t.props,S=t.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(h=0;h<r.length;h++)if((g=r[h])&&(S?g.localName==S:g.nodeType==3)){i=g,r[h]=null;break}}if(!i){if(m=c.ownerDocument||document,!S)return m.createTextNode(w);i=m.createElementNS(s,S,w.is?w:c),a&&(te.__m&&te.__m(t,r),a=!1),r=null}if(S){if(c=S=="template"&&i.content||i,r=S=="textarea"&&w.defaultValue!=null?null:r&&ud.call(c.childNodes),!a&&r)for(x={},h=0;h<i.attributes.length;h++)x[(g=i.attributes[h]).name]=g.value;for(h in x)g=x[h],h=="dangerouslySetInnerHTML"?f=g:h=="children"||h in w||h=="value"&&"defaultValue"in w||h=="checked"&&"defaultChecked"in w||bo(i,h,null,g,s);for(h in w)g=w[h],h=="children"?d=g:h=="dangerouslySetInnerHTML"?u=g:h=="value"?_=g:h=="checked"?p=g:a&&typeof g!="function"||x[h]===g||bo(i,h,g,x[h],s);u?(a||f&&(u.__html==f.__html||u.__html==i.innerHTML)||(i.innerHTML=u.__html),t.__k=[]):(f&&(i.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&dg.test(S))&&(s="http://www.w3.org/1999/xhtml"),md(c,Ic(d)?d:[d],t,e,n,s,r,o,r?r[0]:e.__k&&vi(e,0),a,l),r&&r.some(Xi)),a&&S!="textarea"||(h="value",S=="progress"&&_==null?i.removeAttribute(h):_==null||_===i[h]&&(S!="progress"||_)||bo(i,h,_,x[h],s),h="checked",p!=null&&p!=i[h]&&bo(i,h,p,x[h],s))}else x===w||a&&i.data==w||(i.data=w);return i}function Lc(i,t,e,n){try{typeof i=="function"?t?t.__x=i(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():i(null)):i.current=t}catch(s){te.__e(s,e)}}function Dc(i,t,e){var n,s,r,o;if(te.unmount&&te.unmount(i),!(n=i.ref)||n.current&&n.current!=i.__e||Lc(n,null,t,i),n=i.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(a){te.__e(a,t)}n.__P=n.__n=null}if(n=i.__k)for(o=0;o<n.length;o++)n[o]&&Dc(n[o],t,typeof i.type!="function"||e&&!i.props.__P);!e&&(n=i.__c)&&(n=n.__z)&&(s=wo(n,r=[]))&&(n==i.__e&&r.some(Xi),Xi(s),Xi(n)),e||Xi(i.__e),i.__e=i.__c=i.__=null}function vg(i,t,e){return this.constructor(i,e)}te={__e:function(i,t,e,n){for(var s,r,o;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(i)),s.componentDidCatch&&(s.componentDidCatch(i,n||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(a){i=a}}throw Ao=0,i}},ad=0,Cc=function(i){return i!=null&&i.constructor===cr},_s.prototype.setState=function(i,t){var e=this.__s;e&&e!=this.state||(e=this.__s=qi({},this.state)),typeof i=="function"&&(i=i(qi({},e),this.props)),i&&(qi(e,i),this.__v&&(t&&this.__k.push(t),rd(this)))},_s.prototype.forceUpdate=function(i){this.__v&&(this.__g|=4,i&&this.__h.push(i),rd(this))},_s.prototype.render=ys,yi=[],Ao=0,ld=function(i,t){return i.__v.__b-t.__v.__b},So=Symbol(),cd=/(PointerCapture)$|Capture$/i,Pc=0,Rc={},ug=0;var Nc,an,Fc,vd,xg=Object.is,xd=0,Cd=[],Uc=[],be=te,bd=be.__b,Sd=be.__r,Md=be.diffed,wd=be.__c,Ad=be.unmount,Ed=be.__;function bg(i,t){be.__h&&be.__h(an,i,xd||t),xd=0;var e=an.__H||(an.__H={__:[],__h:[]});return i>=e.__.length&&e.__.push({}),e.__[i]}function Bc(i,t){var e=bg(Nc++,7);return wg(e.__H,t)&&(e.__=i(),e.__H=t),e.__}function Sg(){var i;do{for(;i=Uc.shift();)try{hr(i)}catch(e){be.__e(e,{__:(i=i.__P)&&i.__v})}for(;i=Cd.shift();){var t=i.__H;if(i.__P&&t)try{t.__h.some(hr),t.__h.some(Oc),t.__h=[]}catch(e){t.__h=[],be.__e(e,i.__v)}}}while(Uc.length)}be.__b=function(i){an=null,bd&&bd(i)},be.__=function(i,t){i&&t.__k&&t.__k.__m&&(i.__m=t.__k.__m),Ed&&Ed(i,t)},be.__r=function(i){Sd&&Sd(i),Nc=0;var t=(an=i.__c).__H;t&&(Fc==an?an.__h=[]:(t.__h.some(hr),t.__h.some(Oc),Nc=0),t.__h=[],t.__.some(function(e){e.__N&&(e.__=e.__N),e.u=e.__N=void 0})),Fc=an},be.diffed=function(i){Md&&Md(i);var t=i.__c;t&&t.__H&&(t.__H.__h.length&&Rd(Cd.push(t)),t.__H.__.some(function(e){e.u&&(e.__H=e.u)})),Fc=an=null},be.__c=function(i,t){t.some(function(e){try{e.__h.some(hr),e.__h=e.__h.filter(function(n){return!n.__||Oc(n)})}catch(n){e.__h=[function(){throw n}]}}),wd&&wd(i,t)},be.unmount=function(i){Ad&&Ad(i);var t,e,n=i.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(e===void 0){for(e=i.__;e&&(!e.__c||!e.__c.__P);)e=e.__;e=e&&e.__c}s.__P=e,Rd(Uc.push(s))}else hr(s)}catch(r){t=r}}),n.__H=void 0,t&&be.__e(t,n.__v))};var Td=typeof requestAnimationFrame=="function";function Mg(i){var t,e=function(){clearTimeout(n),Td&&cancelAnimationFrame(t),setTimeout(i)},n=setTimeout(e,35);Td&&(t=requestAnimationFrame(e))}function Rd(i){i!=1&&vd==be.requestAnimationFrame||((vd=be.requestAnimationFrame)||Mg)(Sg)}function hr(i){var t=an,e=i.__c;typeof e=="function"&&(i.__c=void 0,e()),an=t}function Oc(i){var t=an;i.__c=i.__(),an=t}function wg(i,t){return!i||i.length!=t.length||t.some(function(e,n){return!xg(e,i[n])})}var Ag=Symbol.for("preact-signals");function Po(){if(ti>1)ti--;else{var i,t=!1;for((function(){var s=Ro;for(Ro=void 0;s!==void 0;){var r=s.S;if(r.v===s.v)for(var o=r.t;o!==void 0;o=o.x)o.i===s.i&&(o.i=r.i);s=s.o}})();dr!==void 0;){var e=dr;for(dr=void 0,To++;e!==void 0;){var n=e.u;if(e.u=void 0,e.f&=-3,!(8&e.f)&&Id(e))try{e.c()}catch(s){t||(i=s,t=!0)}e=n}}if(To=0,ti--,t)throw i}}function xi(i){if(ti>0)return i();kc=++Eg,ti++;try{return i()}finally{Po()}}var ur,he=void 0;function fr(i){var t=he,e=ur;he=void 0,ur=void 0;try{return i()}finally{he=t,ur=e}}var dr=void 0,ti=0,To=0,Eg=0,kc=0,Ro=void 0,Co=0;function Pd(i){if(he!==void 0){var t=i.n;if(t===void 0||t.t!==he)return t={i:0,S:i,p:he.s,n:void 0,t:he,e:void 0,x:void 0,r:t},he.s!==void 0&&(he.s.n=t),he.s=t,i.n=t,32&he.f&&i.S(t),t;if(t.i===-1)return t.i=0,t.n!==void 0&&(t.n.p=t.p,t.p!==void 0&&(t.p.n=t.n),t.p=he.s,t.n=void 0,he.s.n=t,he.s=t),t}}function Se(i,t){this.v=i,this.i=0,this.n=void 0,this.t=void 0,this.l=0,this.W=t?.watched,this.Z=t?.unwatched,this.name=t?.name}Se.prototype.brand=Ag;Se.prototype.h=function(){return!0};Se.prototype.S=function(i){var t=this,e=this.t;e!==i&&i.e===void 0&&(i.x=e,this.t=i,e!==void 0?e.e=i:fr(function(){var n;(n=t.W)==null||n.call(t)}))};Se.prototype.U=function(i){var t=this;if(this.t!==void 0){var e=i.e,n=i.x;e!==void 0&&(e.x=n,i.e=void 0),n!==void 0&&(n.e=e,i.x=void 0),i===this.t&&(this.t=n,n===void 0&&fr(function(){var s;(s=t.Z)==null||s.call(t)}))}};Se.prototype.subscribe=function(i){var t=this;return We(function(){var e=t.value;fr(function(){return i(e)})},{name:"sub"})};Se.prototype.valueOf=function(){return this.value};Se.prototype.toString=function(){return this.value+""};Se.prototype.toJSON=function(){return this.value};Se.prototype.peek=function(){var i=this;return fr(function(){return i.value})};Object.defineProperty(Se.prototype,"value",{get:function(){var i=Pd(this);return i!==void 0&&(i.i=this.i),this.v},set:function(i){if(i!==this.v){if(To>100)throw new Error("Cycle detected");(function(e){ti!==0&&To===0&&e.l!==kc&&(e.l=kc,Ro={S:e,v:e.v,i:e.i,o:Ro})})(this),this.v=i,this.i++,Co++,ti++;try{for(var t=this.t;t!==void 0;t=t.x)t.t.N()}finally{Po()}}}});function Be(i,t){return new Se(i,t)}function Id(i){for(var t=i.s;t!==void 0;t=t.n)if(t.S.i!==t.i||!t.S.h()||t.S.i!==t.i)return!0;return!1}function Ld(i){for(var t=i.s;t!==void 0;t=t.n){var e=t.S.n;if(e!==void 0&&(t.r=e),t.S.n=t,t.i=-1,t.n===void 0){i.s=t;break}}}function Dd(i){for(var t=i.s,e=void 0;t!==void 0;){var n=t.p;t.i===-1?(t.S.U(t),n!==void 0&&(n.n=t.n),t.n!==void 0&&(t.n.p=n)):e=t,t.S.n=t.r,t.r!==void 0&&(t.r=void 0),t=n}i.s=e}function Yi(i,t){Se.call(this,void 0,t),this.x=i,this.s=void 0,this.g=Co-1,this.f=4}Yi.prototype=new Se;Yi.prototype.h=function(){if(this.f&=-3,1&this.f)return!1;if((36&this.f)==32||(this.f&=-5,this.g===Co))return!0;if(this.g=Co,this.f|=1,this.i>0&&!Id(this))return this.f&=-2,!0;var i=he;try{Ld(this),he=this;var t=this.x();(16&this.f||this.v!==t||this.i===0)&&(this.v=t,this.f&=-17,this.i++)}catch(e){this.v=e,this.f|=16,this.i++}return he=i,Dd(this),this.f&=-2,!0};Yi.prototype.S=function(i){if(this.t===void 0){this.f|=36;for(var t=this.s;t!==void 0;t=t.n)t.S.S(t)}Se.prototype.S.call(this,i)};Yi.prototype.U=function(i){if(this.t!==void 0&&(Se.prototype.U.call(this,i),this.t===void 0)){this.f&=-33;for(var t=this.s;t!==void 0;t=t.n)t.S.U(t)}};Yi.prototype.N=function(){if(!(2&this.f)){this.f|=6;for(var i=this.t;i!==void 0;i=i.x)i.t.N()}};Object.defineProperty(Yi.prototype,"value",{get:function(){if(1&this.f)throw new Error("Cycle detected");var i=Pd(this);if(this.h(),i!==void 0&&(i.i=this.i),16&this.f)throw this.v;return this.v}});function vs(i,t){return new Yi(i,t)}function Fd(i){var t=i.j;if(i.j=void 0,typeof t=="function"){ti++;var e=he;he=void 0;try{t()}catch(n){throw i.f&=-2,i.f|=8,zc(i),n}finally{he=e,Po()}}}function zc(i){for(var t=i.s;t!==void 0;t=t.n)t.S.U(t);i.x=void 0,i.s=void 0,Fd(i)}function Tg(i){if(he!==this)throw new Error("Out-of-order effect");Dd(this),he=i,this.f&=-2;try{8&this.f&&zc(this)}finally{Po()}}function xs(i,t){this.x=i,this.j=void 0,this.s=void 0,this.u=void 0,this.f=32,this.name=t?.name,ur&&ur.push(this)}xs.prototype.c=function(){var i=this.S();try{if(8&this.f||this.x===void 0)return;var t=this.x();typeof t=="function"&&(this.j=t)}finally{i()}};xs.prototype.S=function(){if(1&this.f)throw new Error("Cycle detected");this.f|=1,this.f&=-9,Fd(this),Ld(this),ti++;var i=he;return he=this,Tg.bind(this,i)};xs.prototype.N=function(){2&this.f||(this.f|=2,this.u=dr,dr=this)};xs.prototype.d=function(){this.f|=8,1&this.f||zc(this)};xs.prototype.dispose=function(){this.d()};function We(i,t){var e=new xs(i,t);try{e.c()}catch(s){throw e.d(),s}var n=e.d.bind(e);return n[Symbol.dispose]=n,n}var Nd,Lo,Io,Rg=typeof window<"u"&&!!window.__PREACT_SIGNALS_DEVTOOLS__;var Ud=[];We(function(){Nd=this.N})();function bs(i,t){te[i]=t.bind(null,te[i]||function(){})}function pr(i){if(Io){var t=Io;Io=void 0,t()}Io=i&&i.S()}function Od(i){var t=this,e=i.data,n=Pg(e);n.name="ReactiveDom",n.value=e;var s=Bc(function(){for(var a=t,l=t.__v;l=l.__;)if(l.__c){l.__c.__$f|=4;break}var c=vs(function(){var d=n.value.value;return d===0?0:d===!0?"":d||""}),h=vs(function(){return!Array.isArray(c.value)&&!Cc(c.value)}),u=We(function(){if(this.N=Bd,h.value){var d=c.value;a.__v&&a.__v.__e&&a.__v.__e.nodeType===3&&(a.__v.__e.data=d)}}),f=t.__$u.d;return t.__$u.d=function(){u(),f.call(this)},[h,c]},[]),r=s[0],o=s[1];return r.value?o.peek():o.value}Od.displayName="ReactiveTextNode";Object.defineProperties(Se.prototype,{constructor:{configurable:!0,value:dd(ys,null).constructor},type:{configurable:!0,value:Od},props:{configurable:!0,get:function(){var i=this;return{data:{get value(){return i.value}}}}},__b:{configurable:!0,value:1}});bs("__b",function(i,t){if(pr(),Lo=void 0,typeof t.type=="string"){var e,n=t.props;for(var s in n)if(s!=="children"){var r=n[s];r instanceof Se&&(e||(t.__np=e={}),e[s]=r,n[s]=r.peek())}}i(t)});bs("__r",function(i,t){if(i(t),t.type!==ys){pr();var e,n=t.__c;n&&(n.__$f&=-2,(e=n.__$u)===void 0&&(n.__$u=e=(function(s,r){var o;return We(function(){o=this},{name:r}),o.c=s,o})((function(s){return function(){var r;Rg&&((r=this.y)==null||r.call(this)),s.__$f|=1,s.setState({})}})(n),typeof t.type=="function"?t.type.displayName||t.type.name:""))),Lo=n,pr(e)}});bs("__e",function(i,t,e,n){pr(),Lo=void 0,i(t,e,n)});bs("diffed",function(i,t){pr(),Lo=void 0;var e;if(typeof t.type=="string"&&(e=t.__e)){var n=t.__np,s=t.props,r=e.U;if(r)for(var o in r){var a=r[o];a===void 0||n&&o in n||(a.d(),r[o]=void 0)}if(n){r||(r={},e.U=r);for(var l in n){var c=r[l],h=n[l];c===void 0?(c=Cg(e,l,h,s),r[l]=c):c.o(h,s)}}}i(t)});function Cg(i,t,e,n){var s=t in i&&i.ownerSVGElement===void 0,r=Be(e);return{o:function(o,a){r.value=o,n=a},d:We(function(){this.N=Bd;var o=r.value.value;n[t]!==o&&(n[t]=o,s?i[t]=o:o!=null&&(o!==!1||t[4]==="-")?i.setAttribute(t,o):i.removeAttribute(t))})}}bs("unmount",function(i,t){if(typeof t.type=="string"){var e=t.__e;if(e){var n=e.U;if(n){e.U=void 0;for(var s in n){var r=n[s];r&&r.d()}}}var o=t.__np;if(o){var a=t.props;for(var l in o)a[l]=o[l]}t.__np=void 0}else{var c=t.__c;if(c){c.__$f|=8;var h=c.__$u;h&&(c.__$u=void 0,h.d())}}i(t)});bs("__h",function(i,t,e,n){n<3&&(t.__$f|=2),i(t,e,n)});_s.prototype.shouldComponentUpdate=function(i,t){if(this.__R)return!0;var e=this.__$u,n=e&&e.s!==void 0;for(var s in t)return!0;if(this.__f||typeof this.u=="boolean"&&this.u===!0){var r=2&this.__$f;if(!(n||r||4&this.__$f)||1&this.__$f)return!0}else if(!(n||4&this.__$f)||3&this.__$f)return!0;for(var o in i)if(o!=="__source"&&i[o]!==this.props[o])return!0;for(var a in this.props)if(!(a in i))return!0;return!1};function Pg(i,t){return Bc(function(){return Be(i,t)},[])}var Ig=function(i){queueMicrotask(function(){queueMicrotask(i)})};function Lg(){xi(function(){for(var i;i=Ud.shift();)Nd.call(i)})}function Bd(){Ud.push(this)===1&&(te.requestAnimationFrame||Ig)(Lg)}var Lt=class extends Error{name="FormatError"},Xe=class extends Error{constructor(e,n){super(n);this.code=e}code;name="EngineError"};var kd=[1,0,0,0];function Ke(i,t){let e=4*t;return[i[e],i[e+1],i[e+2],i[e+3]]}function Le(i,t){let e=3*t;return[i[e],i[e+1],i[e+2]]}function Mn([i,t,e,n],[s,r,o,a]){return[i*s-t*r-e*o-n*a,i*r+t*s+e*a-n*o,i*o-t*a+e*s+n*r,i*a+t*o-e*r+n*s]}function $i([i,t,e,n]){return[i,-t,-e,-n]}function Ss([i,t,e,n]){let s=Math.hypot(i,t,e,n);return s>0?[i/s,t/s,e/s,n/s]:[1,0,0,0]}function _e([i,t,e,n],[s,r,o]){let a=2*(e*o-n*r),l=2*(n*s-t*o),c=2*(t*r-e*s);return[s+i*a+e*c-n*l,r+i*l+n*a-t*c,o+i*c+t*l-e*a]}function zd([i,t,e]){if(t<-1+1e-6)return[0,1,0,0];let n=Math.hypot(1+t,e,i);return[(1+t)/n,-e/n,0,i/n]}function In([i,t,e]){let n=Math.hypot(i,t,e),s=n>1e-8?Math.sin(n/2)/n:.5;return[Math.cos(n/2),i*s,t*s,e*s]}function Vd(i,t,e){let n=i[0]*t[0]+i[1]*t[1]+i[2]*t[2]+i[3]*t[3],s=n<0?-1:1,r=Math.acos(Math.min(1,Math.abs(n))),[o,a]=r<1e-4?[1-e,s*e]:[Math.sin((1-e)*r)/Math.sin(r),s*Math.sin(e*r)/Math.sin(r)];return Ss([o*i[0]+a*t[0],o*i[1]+a*t[1],o*i[2]+a*t[2],o*i[3]+a*t[3]])}function ei([i,t,e,n]){return[1-2*(e*e+n*n),2*(t*e-i*n),2*(t*n+i*e),2*(t*e+i*n),1-2*(t*t+n*n),2*(e*n-i*t),2*(t*n-i*e),2*(e*n+i*t),1-2*(t*t+e*e)]}function Vc(i){let t=new Float32Array(4*i);for(let e=0;e<i;e++)t[4*e]=1;return{rotations:t,trans:new Float32Array(3)}}function ji(i){return{rotations:i.rotations.slice(),trans:i.trans.slice()}}function Gd(i,t,e){let n=new Float32Array(i.rotations.length);for(let s=0;4*s<n.length;s++)n.set(Vd(Ke(i.rotations,s),Ke(t.rotations,s),e),4*s);return{rotations:n,trans:i.trans.map((s,r)=>s+e*(t.trans[r]-s))}}function Hd(i){let t=new Float32Array(i.length);for(let e=0;4*e<i.length;e++)t.set(Ss(Ke(i,e)),4*e);return t}var mr=class{constructor({name:t,fps:e,count:n,start:s,held_out:r},o,a){this.rotations=o;this.trans=a;this.name=t,this.fps=e,this.count=n,this.start=s,this.heldOut=r}rotations;trans;name;fps;count;start;heldOut;poseAt(t){let e=Math.min(Math.max(t,0),this.count-1),n=Math.floor(e),s=e-n;return{...s===0?this.frame(n):Gd(this.frame(n),this.frame(n+1),s),moment:{clip:this,frame:e}}}placeAt(t){return Le(this.trans,t)}frame(t){let e=this.rotations.length/this.count;return{rotations:this.rotations.slice(t*e,(t+1)*e),trans:this.trans.slice(3*t,3*t+3)}}};var gr=class{constructor(t,e,n){this.data=t;this.up=e;this.floor=n;this.numJoints=t.parents.length,this.numVertices=t.restVertices.length/3,this.numFaces=t.faces.length/3}data;up;floor;numJoints;numVertices;numFaces;get kind(){return this.data.kind}get gender(){return this.data.gender}get jointNames(){return this.data.jointNames}get parents(){return this.data.parents}get betas(){return this.data.shape?.betas??null}get shapeNames(){return this.data.shape?.names??[]}restPose(){let t=Vc(this.numJoints),{restJoints:e,restVertices:n}=this.data,s=$i(zd(this.up)),r=n.reduce((h,u,f)=>f%3===1?Math.min(h,u):h,1/0),[o,a,l]=Le(e,0),c=_e(s,[o,a+this.floor-r,l]);return t.rotations.set(s,0),t.trans.set([c[0]-o,c[1]-a,c[2]-l]),t}joints(t,e){return this.jointsOf(t,this.restJoints(e))}restJoints(t){let{shape:e,restJoints:n}=this.data,s=n.slice();return e&&t&&Gc(s,e.jointDirections,1,Wd(t,e.betas)),s}restVertices(t){let{shape:e,restVertices:n}=this.data,s=n.slice();return e&&t&&Gc(s,e.directions,e.step,Wd(t,e.betas)),s}jointsOf(t,e){let n=new Float32Array(3*this.numJoints),s=new Float32Array(4*this.numJoints);for(let r=0;r<this.numJoints;r++){let o=Ss(Ke(t.rotations,r)),a=this.data.parents[r],l=Le(e,r);if(a<0){n.set(l.map((f,d)=>f+t.trans[d]),3*r),s.set(o,4*r);continue}let c=Ke(s,a),h=Le(e,a),u=_e(c,[l[0]-h[0],l[1]-h[1],l[2]-h[2]]);n.set(u.map((f,d)=>f+n[3*a+d]),3*r),s.set(Mn(c,o),4*r)}return{positions:n,rotations:s}}},_r=class{constructor(t){this.body=t;this.restVertices=t.restVertices(),this.restJoints=t.restJoints()}body;betas=null;restVertices;restJoints;setShape(t){this.betas=t,this.restVertices=this.body.restVertices(t),this.restJoints=this.body.restJoints(t)}get shape(){return this.betas??this.body.betas}get rest(){return this.restVertices}joints(t){return this.body.jointsOf(t,this.restJoints)}bones(t){return Xd(this.joints(t),this.restJoints)}pose(t,e){let n=this.joints(t),s=Xd(n,this.restJoints),r=Dg(this.body.data,this.corrected(t),s);return e?.(r,s),{vertices:r,normals:Hc(r,this.body.data.faces),joints:n,bones:s,rest:this.restVertices}}corrected(t){let e=this.body.data.pose;if(!e)return this.restVertices;let n=new Float32Array(9*(this.body.numJoints-1));for(let r=1;r<this.body.numJoints;r++)ei(Ss(Ke(t.rotations,r))).forEach((a,l)=>n[9*(r-1)+l]=a-(l%4===0?1:0));let s=this.restVertices.slice();return Gc(s,e.directions,e.step,n),s}};function Wd(i,t){return t.map((e,n)=>n<i.length?i[n]-e:0)}function Gc(i,t,e,n){n.forEach((s,r)=>{if(Math.abs(s)<1e-6)return;let o=s*e,a=r*i.length;for(let l=0;l<i.length;l++)i[l]+=o*t[a+l]})}function Xd(i,t){let e=t.length/3,n=new Float32Array(12*e);for(let s=0;s<e;s++){let r=ei(Ke(i.rotations,s)),[o,a,l]=Le(t,s);for(let c=0;c<3;c++){let[h,u,f]=[r[3*c],r[3*c+1],r[3*c+2]];n.set([h,u,f,i.positions[3*s+c]-(h*o+u*a+f*l)],12*s+4*c)}}return n}function Dg(i,t,e){let{skinJoints:n,skinWeights:s}=i,r=t.length/3,o=n.length/r,a=new Float32Array(t.length);for(let l=0;l<r;l++){let c=t[3*l],h=t[3*l+1],u=t[3*l+2],f=0,d=0,g=0;for(let _=l*o;_<(l+1)*o;_++){let p=s[_];if(p===0)break;let m=12*n[_];f+=p*(e[m]*c+e[m+1]*h+e[m+2]*u+e[m+3]),d+=p*(e[m+4]*c+e[m+5]*h+e[m+6]*u+e[m+7]),g+=p*(e[m+8]*c+e[m+9]*h+e[m+10]*u+e[m+11])}a[3*l]=f,a[3*l+1]=d,a[3*l+2]=g}return a}function Hc(i,t){let e=new Float32Array(i.length);for(let n=0;n<t.length;n+=3){let s=3*t[n],r=3*t[n+1],o=3*t[n+2],a=i[r]-i[s],l=i[r+1]-i[s+1],c=i[r+2]-i[s+2],h=i[o]-i[s],u=i[o+1]-i[s+1],f=i[o+2]-i[s+2],d=l*f-c*u,g=c*h-a*f,_=a*u-l*h;for(let p of[s,r,o])e[p]+=d,e[p+1]+=g,e[p+2]+=_}for(let n=0;n<e.length;n+=3){let s=Math.sqrt(e[n]**2+e[n+1]**2+e[n+2]**2),r=s>1e-12?1/s:0;e[n]*=r,e[n+1]*=r,e[n+2]*=r}return e}var Fg=1447310145,qd=[1,2,3],Ng=64,bi=16,Yd=16,Wc={i8:Int8Array,u8:Uint8Array,i16:Int16Array,u16:Uint16Array,u32:Uint32Array,f32:Float32Array};function No(i){let t=new DataView(i.buffer,i.byteOffset,bi);if(t.getUint32(0,!0)!==Fg)throw new Lt("this is no avatar of the viewer: it does not start with A3DV");let e=t.getUint32(4,!0);if(!qd.some(n=>n===e))throw new Lt(`the avatar has format version ${e}, this page reads ${qd.join(", ")}: export it anew`);return t.getUint32(12,!0)}function Xc(i,t){return t<bi||t<bi+new DataView(i).getUint32(8,!0)?null:yr.read(i,t).levelEnds}var yr=class i{constructor(t,e,n,s,r,o,a){this.kind=t;this.meta=e;this.bytes=n;this.start=s;this.entries=r;this.complete=o;this.levelEnds=a}kind;meta;bytes;start;entries;complete;levelEnds;static read(t,e=t.byteLength){let n=new DataView(t);if(t.byteLength<bi)throw new Lt("this is no avatar of the viewer: it does not start with A3DV");let s=No(new Uint8Array(t,0,bi)),r=bi+n.getUint32(8,!0);if(s!==t.byteLength||r>s||r%Yd!==0)throw new Lt(`the avatar is cut off: it has ${t.byteLength} bytes of ${s}`);if(r>e)throw new Lt("the avatar's header has not come yet");let o=Ug(new Uint8Array(t,bi,r-bi)),a=new Map,l=[];for(let[c,h]of Object.entries(o.arrays)){let u=Og(c,h,s-r);u.cut&&u.pieces.forEach((d,g)=>l[g]=Math.max(l[g]??0,r+qc(u,d)));let f=kg(u,e-r);f&&a.set(c,f)}return new i(o.kind,o.meta,t,r,a,e===t.byteLength,l)}has(t){return this.entries.has(t)}shape(t){return this.entry(t).shape}get(t,e,n){let s=this.entry(t);if(!(s.shape.length===n.length&&n.every((h,u)=>h===null||h===s.shape[u]))||!e.includes(s.type)){let h=`${e.join(" or ")} [${n.map(u=>u??"any").join(", ")}]`;throw new Lt(`array '${t}' must be ${h}, found ${s.type} [${s.shape.join(", ")}]`)}let o=Wc[s.type],a=s.pieces.map(({offset:h,length:u})=>new o(this.bytes,this.start+h,u));if(a.length===1)return a[0];let l=new o(Fo(s.shape)),c=0;for(let h of a)l.set(h,c),c+=h.length;return l}entry(t){let e=this.entries.get(t);if(!e)throw new Lt(`the avatar lacks the array '${t}'`);return e}};function Ug(i){let t;try{t=JSON.parse(new TextDecoder("utf-8",{fatal:!0}).decode(i))}catch{throw new Lt("the avatar's header is not JSON: the file is damaged")}if(!Do(t)||typeof t.kind!="string"||!Do(t.meta)||!Do(t.arrays))throw new Lt("the avatar's header must hold kind, meta and arrays");return{kind:t.kind,meta:t.meta,arrays:t.arrays}}function Og(i,t,e){let n=h=>Number.isSafeInteger(h)&&h>=0;if(!Do(t)||typeof t.type!="string"||!Object.hasOwn(Wc,t.type)||!Array.isArray(t.shape)||!t.shape.every(n)||!(t.pieces===void 0?n(t.offset):Bg(t.pieces)))throw new Lt(`array '${i}' lacks a known type, a shape or an offset`);let s=t.type,r=t.shape,o=Fo(r.slice(1)),a=t.pieces!==void 0,c=(a?t.pieces:[[t.offset,r[0]??1]]).map(([h,u])=>({offset:h,length:u*o}));if(c.reduce((h,{length:u})=>h+u,0)!==Fo(r))throw new Lt(`array '${i}' is cut into pieces that are not the whole`);if(c.some(({offset:h})=>h%Yd!==0))throw new Lt(`array '${i}' lacks a known type, a shape or an offset`);if(!c.every(h=>qc({type:s},h)<=e))throw new Lt(`array '${i}' of shape [${r.join(", ")}] lies outside of the file`);return{type:s,shape:r,pieces:c,cut:a}}function Bg(i){let t=e=>Array.isArray(e)&&e.length===2&&e.every(n=>Number.isSafeInteger(n)&&n>=0);return Array.isArray(i)&&i.length>0&&i.length<=Ng&&i.every(t)}function qc({type:i},{offset:t,length:e}){return t+e*Wc[i].BYTES_PER_ELEMENT}function kg(i,t){let e=i.pieces.findIndex(r=>qc(i,r)>t);if(e<0)return i;if(!i.cut||e===0)return null;let n=i.pieces.slice(0,e),s=n.reduce((r,{length:o})=>r+o,0)/Fo(i.shape.slice(1));return{...i,pieces:n,shape:[s,...i.shape.slice(1)]}}function Do(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)}function Fo(i){return i.reduce((t,e)=>t*e,1)}var Zi=(i,t)=>typeof i=="string"?i:Ji(t,"text",i),xr=(i,t)=>typeof i=="boolean"?i:Ji(t,"true or false",i),Qt=(i,t)=>typeof i=="number"&&Number.isFinite(i)?i:Ji(t,"a number",i),qe=(i,t)=>Number.isSafeInteger(i)&&i>=0?i:Ji(t,"a natural number",i);function zg(...i){return(t,e)=>i.includes(t)?t:Ji(e,i.join(" or "),t)}function ln(i){return(t,e)=>t==null?null:i(t,e)}function Me(i,t){return(e,n)=>!Array.isArray(e)||t!==void 0&&e.length!==t?Ji(n,`a list${t===void 0?"":` of ${t}`}`,e):e.map((s,r)=>i(s,`${n}[${r}]`))}var Uo=Me(Qt,3);function cn(i){return(t,e)=>{if(typeof t!="object"||t===null||Array.isArray(t))return Ji(e,"an object",t);let n=t;return Object.fromEntries(Object.entries(i).map(([s,r])=>[s,r(n[s],`${e}.${s}`)]))}}function Ji(i,t,e){throw new Lt(`'${i}' must be ${t}, found ${(JSON.stringify(e)??"nothing").slice(0,60)}`)}var vr=cn({low:Qt,high:Qt}),Vg=cn({directions:Me(Qt),intensities:Me(Qt),everywhere:Uo,mean:Uo,inside:ln(Me(Qt))}),Gg=cn({step:Qt,most:Qt}),Yc=cn({count:qe,frame:zg("triangle","world","bones"),weights:vr,height:vr,log_scale:vr,color:vr,shading_step:ln(Qt),light:ln(Me(Qt,24)),dilation:ln(Qt),pixels_per_metre:ln(Qt),levels:ln(Me(cn({count:qe,growth:Qt}))),lamps:ln(Vg),folds:ln(Gg)}),Hg=cn({first:qe,rows:qe,columns:qe,closed:xr,bends:xr,particle_rows:Me(qe),particle_columns:Me(qe),stiffness:Qt,drag:Qt,clearance:Qt,settling:qe,pushing:Me(qe),obstacles:qe}),Wg=cn({sheets:Me(Hg),constants:cn({rate:Qt,gravity:Qt,near:Qt,shortest:Qt,fastest:Qt,rounds:qe})}),Xg=cn({kind:Zi,gender:Zi,joint_names:Me(Zi),parents:Me(Qt),rest_vertices:Me(vr,3),shape:ln(cn({betas:Me(Qt),step:Qt,names:ln(Me(Zi))})),pose_step:ln(Qt),clothes:ln(Wg)}),$d=cn({name:Zi,fps:Qt,first:qe,count:qe,start:ln(qe),held_out:xr}),qg=cn({name:Zi,R:Me(Qt,9),t:Uo,K:Me(Qt,9),width:qe,height:qe,held_out:xr,anchor:xr}),jd=cn({name:Zi,up:Uo,floor:Qt,body:Xg,gaussians:Yc,clips:Me($d),cameras:Me(qg)});var Oo=class{constructor(t,e){this.faces=t;this.axes=new Float32Array(2*t.length),this.plane=new Float32Array(t.length),this.shares=new Float32Array(t.length),this.atVertices=new Float32Array(6*e.length/3),this.atFaces=new Float32Array(6*t.length/3),this.measureRest(e)}faces;axes;atVertices;plane;shares;atFaces;setPose(t){this.strainFaces(t);for(let e=0;e<3;e++)this.gather(),e<2&&this.spread()}measureRest(t){let{axes:e,faces:n,plane:s,shares:r}=this,o=new Float32Array(n.length/3),a=new Float32Array(t.length/3);for(let l=0;l<n.length;l+=3){let[c,h,u]=[3*n[l],3*n[l+1],3*n[l+2]],[f,d,g]=[t[h]-t[c],t[h+1]-t[c+1],t[h+2]-t[c+2]],[_,p,m]=[t[u]-t[c],t[u+1]-t[c+1],t[u+2]-t[c+2]],[x,w,S]=[d*m-g*p,g*_-f*m,f*p-d*_],T=Math.hypot(x,w,S);o[l/3]=T;for(let I=l;I<l+3;I++)a[n[I]]+=T;let[A,y]=[Math.max(Math.hypot(f,d,g),1e-12),Math.max(T,1e-12)],[M,D,R]=[f/A,d/A,g/A],[P,N,k]=[x/y,w/y,S/y];e.set([M,D,R,N*R-k*D,k*M-P*R,P*D-N*M],2*l),s.set(T<1e-12?[1,0,1]:[A,M*_+D*p+R*m,T/A],l)}for(let l=0;l<n.length;l++)r[l]=o[Math.floor(l/3)]/Math.max(a[n[l]],1e-12)}strainFaces(t){let{atFaces:e,axes:n,faces:s,plane:r}=this;for(let o=0,a=0,l=0;o<s.length;o+=3,a+=6,l+=6){let c=3*s[o],h=3*s[o+1],u=3*s[o+2],f=r[o],d=r[o+1]/f,g=r[o+2],_=(t[h]-t[c])/f,p=(t[h+1]-t[c+1])/f,m=(t[h+2]-t[c+2])/f,x=(t[u]-t[c]-d*(t[h]-t[c]))/g,w=(t[u+1]-t[c+1]-d*(t[h+1]-t[c+1]))/g,S=(t[u+2]-t[c+2]-d*(t[h+2]-t[c+2]))/g,T=_*_+p*p+m*m-1,A=_*x+p*w+m*S,y=x*x+w*w+S*S-1,M=n[l],D=n[l+1],R=n[l+2],P=n[l+3],N=n[l+4],k=n[l+5];e[a]=Ms(T*M*M+2*A*M*P+y*P*P),e[a+1]=Ms(T*M*D+A*(M*N+D*P)+y*P*N),e[a+2]=Ms(T*M*R+A*(M*k+R*P)+y*P*k),e[a+3]=Ms(T*D*D+2*A*D*N+y*N*N),e[a+4]=Ms(T*D*R+A*(D*k+R*N)+y*N*k),e[a+5]=Ms(T*R*R+2*A*R*k+y*k*k)}}gather(){let{atFaces:t,atVertices:e,faces:n,shares:s}=this;e.fill(0);for(let r=0;r<n.length;r++){let o=6*n[r],a=2*(r-r%3),l=s[r];for(let c=0;c<6;c++)e[o+c]+=l*t[a+c]}}spread(){let{atFaces:t,atVertices:e,faces:n}=this;for(let s=0;s<n.length;s+=3){let r=6*n[s],o=6*n[s+1],a=6*n[s+2];for(let l=0;l<6;l++)t[2*s+l]=(e[r+l]+e[o+l]+e[a+l])/3}}};function Ms(i){return i<-1?-1:i>3?3:i}var jc=.02,Yg=.25;function Zd({most:i,step:t},e,n){if(!(t>0&&i>0&&i<=1))throw new Lt("'meta.gaussians.folds' must hold a positive step, and most in (0, 1]");return{moves:e.get("fold_moves",["i8"],[n,12]),step:t,most:e.get("fold_most",["u8"],[n,4]),strongest:i,face:e.get("face",["u16","u32"],[n])}}var ko=class{constructor(t,e,n,s,r){this.folds=t;this.atRest=e;this.faces=n;this.moved={weights:e.weights.slice(),heights:e.heights.slice()},this.strain=new Oo(n,r),this.edges=Float32Array.from(t.face,l=>$g(s,n,l));let{most:o}=t,a=l=>o[4*l]||o[4*l+1]||o[4*l+2]||o[4*l+3];this.movable=Uint32Array.from(e.heights.keys()).filter(a)}folds;atRest;faces;moved;strain;edges;movable;setPose(t){this.strain.setPose(t);let{atRest:e,edges:n,folds:s,moved:r,movable:o}=this,a=new Float32Array(4),l=s.strongest/255;for(let c of o){this.compress(c,a);let h=0,u=0,f=0;for(let p=0,m=12*c;p<4;p++,m+=3){let x=Math.min(a[p],s.most[4*c+p]*l);h+=x*s.moves[m],u+=x*s.moves[m+1],f+=x*s.moves[m+2]}let d=s.step/Yg,g=jc*Math.tanh(h*d)/n[c],_=jc*Math.tanh(u*d)/n[c];r.weights[3*c]=e.weights[3*c]-g-_,r.weights[3*c+1]=e.weights[3*c+1]+g,r.weights[3*c+2]=e.weights[3*c+2]+_,r.heights[c]=e.heights[c]+jc*Math.tanh(f*d)}}compress(t,e){let{atRest:{weights:n},faces:s,folds:r,strain:{atVertices:o,axes:a}}=this,l=r.face[t],c=Math.max(n[3*t],0),h=Math.max(n[3*t+1],0),u=Math.max(n[3*t+2],0),f=c+h+u,d=6*s[3*l],g=6*s[3*l+1],_=6*s[3*l+2],p=(c*o[d]+h*o[g]+u*o[_])/f,m=(c*o[d+1]+h*o[g+1]+u*o[_+1])/f,x=(c*o[d+2]+h*o[g+2]+u*o[_+2])/f,w=(c*o[d+3]+h*o[g+3]+u*o[_+3])/f,S=(c*o[d+4]+h*o[g+4]+u*o[_+4])/f,T=(c*o[d+5]+h*o[g+5]+u*o[_+5])/f,A=6*l,y=a[A],M=a[A+1],D=a[A+2],R=a[A+3],P=a[A+4],N=a[A+5],k=p*y+m*M+x*D,I=m*y+w*M+S*D,W=x*y+S*M+T*D,Y=y*k+M*I+D*W,G=R*k+P*I+N*W,tt=R*(p*R+m*P+x*N)+P*(m*R+w*P+S*N)+N*(x*R+S*P+T*N),H=(Y+tt)/2;e[0]=Bo(Y),e[1]=Bo(H+G),e[2]=Bo(tt),e[3]=Bo(H-G)}};function Bo(i){return i>=0?0:1-Math.sqrt(Math.max(1+i,0))}function $g(i,t,e){let[n,s,r]=[3*t[3*e],3*t[3*e+1],3*t[3*e+2]],[o,a,l]=[i[s]-i[n],i[s+1]-i[n+1],i[s+2]-i[n+2]],[c,h,u]=[i[r]-i[n],i[r+1]-i[n+1],i[r+2]-i[n+2]],f=Math.hypot(a*u-l*h,l*c-o*u,o*h-a*c);return Math.sqrt(f*2/Math.sqrt(3))}var Jd=64,jg=2.2,Zg=1e-4;function Kd({directions:i,everywhere:t,inside:e,intensities:n,mean:s}){let r=i.length/3;if(!(Number.isInteger(r)&&r>=1&&r<=Jd&&n.length===3*r))throw new Lt(`'meta.gaussians.lamps' must hold 1 to ${Jd} lamps`);if([...n,...t,...s].some(c=>c<0))throw new Lt("'meta.gaussians.lamps' must not take light away");let l=e??[];if(l.length%2||l.some(c=>!Number.isInteger(c)||c<0))throw new Lt("'meta.gaussians.lamps.inside' must hold pairs of vertices");return{directions:Float32Array.from(i),intensities:Float32Array.from(n),everywhere:t,mean:s,inside:Uint32Array.from(l)}}function Qd({everywhere:i,inside:t,intensities:e},n,s,r,o,a){let l=s.length/3;for(let c=0;c<a.length;c++)a[c]=i[c%3]+Zg;for(let c=0;c<e.length;c+=3){let[h,u,f]=[n[c],n[c+1],n[c+2]],[d,g,_]=[e[c]/o,e[c+1]/o,e[c+2]/o],p=c/3*l;for(let m=0,x=0;m<l;m++,x+=3){let w=r[p+m];if(w===0)continue;let S=s[x]*h+s[x+1]*u+s[x+2]*f;if(S<=0)continue;let T=S*w;a[x]+=T*d,a[x+1]+=T*g,a[x+2]+=T*_}}for(let c=0;c<t.length;c+=2){let[h,u]=[3*t[c],3*t[c+1]];h<a.length&&u<a.length&&a.copyWithin(h,u,u+3)}for(let c=0;c<a.length;c++)a[c]**=1/jg}var Jg=.3;function Jc(i,t,e,n){let s=i.levels?Kg(i.count,t):i.count;i={...i,count:s};let r=t.get("colors",["u8"],[s,4]),o={count:s,frame:i.frame,opacities:Uint8Array.from({length:s},(f,d)=>r[4*d+3]),shading:i.lamps?null:t0(i,t),light:i.lamps||i.shading_step===null?null:i.light,lamps:null,folds:null,weights:i.weights,height:i.height,logScale:i.log_scale,color:i.color,dilation:i.dilation??Jg,pixelsPerMetre:i.pixels_per_metre??0,coming:!t.complete,levels:Qg(i)},a=new Uint32Array(r.slice().buffer),l=t.get("scales",["u32"],[s]),c=t.get("rotations",["u32"],[s]);if(i.frame==="bones")return{...o,hasViews:!1,...n0(t,s,n,a,l,c)};let h=t.has("views"),u=h?t.get("views",["u8"],[s]):new Uint8Array(s);return{...o,hasViews:h,lamps:i.lamps&&Kd(i.lamps),folds:i.folds&&Zd(i.folds,t,s),...e0(i,t,e,a,l,c,u)}}function Kg(i,t){let e=["colors","scales","rotations","face","weights","height","views","shading","fold_moves","fold_most"].filter(n=>t.has(n)).map(n=>t.shape(n)[0]);return t.complete?i:Math.min(i,...e)}function Qg({count:i,levels:t}){if(t?.every((n,s)=>n.count>=(t[s-1]?.count??1)&&n.growth>=1&&n.growth<=16)===!1)throw new Lt("'meta.gaussians.levels' must ascend, and grow 1 to 16 times");return t?.filter((n,s)=>n.count<=i||s===0)??[]}function t0({count:i,shading_step:t},e){if(t===null)return null;let n=e.get("shading",["i8"],[i,24]),s=new Uint32Array(8*i),r=new Int8Array(s.buffer);for(let o=0;o<i;o++)r.set(n.subarray(24*o,24*o+24),32*o);return{words:s,step:t}}function e0(i,t,e,n,s,r,o){let{count:a}=i,l=t.get("face",["u16","u32"],[a]),c=t.get("weights",["u16"],[a,2]),h=t.get("height",["u16"],[a]),u={kind:i.frame,corners:new Uint32Array(3*a),weights:new Float32Array(3*a),heights:Float32Array.from(h,g=>Zc(g,i.height))},f=new Uint32Array(4*a),d=new Uint32Array(4*a);for(let g=0;g<a;g++){let _=3*l[g];if(_>=e.length)throw new Lt(`a Gaussian lies on face ${l[g]}, the body has ${e.length/3}`);let p=Zc(c[2*g],i.weights),m=Zc(c[2*g+1],i.weights);u.corners.set([e[_],e[_+1],e[_+2]],3*g),u.weights.set([p,m,1-p-m],3*g),f.set([l[g],c[2*g]|c[2*g+1]<<16,h[g]|o[g]<<16,n[g]],4*g),d.set([s[g],r[g],0,0],4*g)}return{anchors:u,places:f,shapes:d}}function n0(i,t,e,n,s,r){let o=i.get("means",["f32"],[t,3]),a=i.get("bones",["u8"],[t,4]),l=i.get("bone_weights",["u8"],[t,4]);if(!o.every(Number.isFinite))throw new Lt("array 'means' holds NaN or infinity");if(a.some(_=>_>=e))throw new Lt(`array 'bones' names joints beyond the body's ${e}`);let c=new Float32Array(4*t),h=new Uint32Array(o.slice().buffer),u=new Uint32Array(a.slice().buffer),f=new Uint32Array(l.slice().buffer),d=new Uint32Array(4*t),g=new Uint32Array(4*t);for(let _=0;_<t;_++){let p=l[4*_]+l[4*_+1]+l[4*_+2]+l[4*_+3];if(p===0)throw new Lt("a Gaussian follows no bone: its bone_weights are zero");for(let m=4*_;m<4*_+4;m++)c[m]=l[m]/p;d.set([h[3*_],h[3*_+1],h[3*_+2],n[_]],4*_),g.set([s[_],r[_],u[_],f[_]],4*_)}return{anchors:{kind:"bones",means:o,bones:a,weights:c},places:d,shapes:g}}function Zc(i,t){return t.low+i/65535*(t.high-t.low)}var tf=1e3,i0=100;function ni(i,t){let e=sf(i,"avatar",t),n=jd(e.meta,"meta"),s=s0(n),r=new gr(r0(n.body,e),s,n.floor);return{name:n.name,up:s,floor:n.floor,body:r,gaussians:Jc(n.gaussians,e,r.data.faces,r.numJoints),clips:f0(n.clips,e,r.numJoints),cameras:n.cameras.map(p0)}}function nf(i,t){let e=sf(i,"gaussians");return Jc(Yc(e.meta,"meta"),e,t.data.faces,t.numJoints)}function sf(i,t,e){let n=yr.read(i,e);if(n.kind!==t)throw new Lt(`the file holds '${n.kind}', expected '${t}'`);return n}function s0({up:i}){let t=Math.hypot(...i);if(!(t>0))throw new Lt("'meta.up' must not be zero");return[i[0]/t,i[1]/t,i[2]/t]}function r0(i,t){let e=i.parents.length,[n]=t.shape("rest_vertices"),[s]=t.shape("faces"),[,r]=t.shape("skin_joints");if(e===0||i.joint_names.length!==e||!i.parents.every(l0))throw new Lt("'meta.body' must name every joint, and parents before their children");let o=Uint32Array.from(t.get("faces",["u16","u32"],[null,3])),a=t.get("skin_joints",["u8"],[n,r??null]);if(o.some(l=>l>=n)||a.some(l=>l>=e))throw new Lt("a face or a weight refers to a vertex or joint that the body lacks");return{kind:i.kind,gender:i.gender,jointNames:i.joint_names,parents:i.parents,restVertices:c0(i,t,n),restJoints:t.get("rest_joints",["f32"],[e,3]),faces:o,faceParts:t.get("face_parts",["u8"],[s]),skinJoints:a,skinWeights:h0(t,n,r),shape:u0(i,t,n,e),pose:d0(i,t,n,e),clothes:o0(i,n,e)}}function o0({clothes:i},t,e){if(!i)return null;let{constants:{rate:n,rounds:s},sheets:r}=i,o=n>0&&n<=tf&&s<=i0,a=1;for(let l of r){let{columns:c,first:h,obstacles:u,pushing:f,rows:d,settling:g}=l;if(!(h>=a&&h+d*c<=t&&u>0&&g<=tf)||!a0(l)||f.some(p=>p>=e))throw ef();a=h+d*c}if(!o||a!==t)throw ef();return i}function a0({closed:i,columns:t,particle_columns:e,particle_rows:n,rows:s}){let r=(l,c)=>l.length>2&&l.every((h,u)=>h<c&&h>(l[u-1]??-1)),o=t/e.length,a=!i||e.every((l,c)=>l===c*o);return r(n,s)&&r(e,t)&&a}function ef(){return new Lt("'meta.body.clothes' does not fit the body")}function l0(i,t){return Number.isInteger(i)&&i<t&&(t===0?i===-1:i>=0)}function c0(i,t,e){let n=t.get("rest_vertices",["u16"],[e,3]);return Float32Array.from(n,(s,r)=>{let{low:o,high:a}=i.rest_vertices[r%3];return o+s/65535*(a-o)})}function h0(i,t,e){let n=i.get("skin_weights",["u16"],[t,e]),s=Float32Array.from(n);for(let r=0;r<s.length;r+=e){let o=s.subarray(r,r+e),a=o.reduce((l,c)=>l+c,0);if(a===0)throw new Lt("a vertex has no skinning weight");o.forEach((l,c)=>o[c]=l/a)}return s}function u0(i,t,e,n){if(!i.shape||!rf(t,["shape_directions","shape_joint_directions"]))return null;let{betas:s,step:r,names:o}=i.shape;return{betas:Float32Array.from(s),directions:t.get("shape_directions",["i16"],[s.length,e,3]),step:r,jointDirections:t.get("shape_joint_directions",["f32"],[s.length,n,3]),names:o??[]}}function d0(i,t,e,n){return i.pose_step===null||!rf(t,["pose_directions"])?null:{directions:t.get("pose_directions",["i16"],[9*(n-1),e,3]),step:i.pose_step}}function rf(i,t){return i.complete||t.every(e=>i.has(e))}function f0(i,t,e){let n=i.reduce((o,a)=>o+a.count,0),s=t.get("clip_rotations",["i16"],[n,e,4]),r=t.get("clip_trans",["f32"],[n,3]);return i.map(o=>{let{first:a,count:l}=o;if(l<1||a+l>n||!(o.fps>0))throw new Lt(`clip '${o.name}' lies outside of the ${n} frames that there are`);let c=4*e,h=Hd(s.subarray(a*c,(a+l)*c));return new mr(o,h,r.slice(3*a,3*(a+l)))})}function p0(i){if(i.width<1||i.height<1)throw new Lt(`camera '${i.name}' has no size`);return i}var Ni={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},Ui={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},Rf=0,Mh=1,Cf=2;var Hr=1,Pf=2,Ys=3,Oi=0,Qe=1,Ue=2,os=0,$s=1,wh=2,Ah=3,Eh=4,Rn=5;var On=100,If=101,Lf=102,Df=103,Ff=104,Nf=200,Cn=201,Uf=202,Of=203,Th=204,gn=205,Bf=206,kf=207,zf=208,Vf=209,Gf=210,Hf=211,Wf=212,Xf=213,qf=214,la=0,ca=1,ha=2,Bs=3,ua=4,da=5,fa=6,pa=7,Rh=0,Yf=1,$f=2,Xn=0,Ch=1,Ph=2,Ih=3,Lh=4,Dh=5,Fh=6,Nh=7;var Uh=300,as=301,js=302,Ua=303,Oa=304,ma=1e3,Gn=1001,ga=1002,re=1003,jf=1004;var Wr=1005;var ke=1006,Ba=1007;var di=1008;var tn=1009,Oh=1010,Bh=1011,Zs=1012,ka=1013,en=1014,_n=1015,Bn=1016,za=1017,Va=1018,ls=1020,kh=35902,zh=35899,Vh=1021,Gh=1022,yn=1023,ci=1026,fi=1027,Xr=1028,Js=1029,Bi=1030,Ks=1031;var ki=1033,qr=33776,Yr=33777,$r=33778,jr=33779,Ga=35840,Ha=35841,Wa=35842,Xa=35843,qa=36196,Ya=37492,$a=37496,ja=37488,Za=37489,Zr=37490,Ja=37491,Ka=37808,Qa=37809,tl=37810,el=37811,nl=37812,il=37813,sl=37814,rl=37815,ol=37816,al=37817,ll=37818,cl=37819,hl=37820,ul=37821,dl=36492,fl=36494,pl=36495,ml=36283,gl=36284,Jr=36285,_l=36286;var Rr=2300,_a=2301,oa=2302,_h=2303,yh=2400,vh=2401,xh=2402;var Zf=3200;var Hh=0,Jf=1,pi="",dn="srgb",is="srgb-linear",Cr="linear",Jt="srgb";var aa=7680;var Kf=519,Qf=512,tp=513,ep=514,Wh=515,np=516,ip=517,Xh=518,qh=519,sp=35044,Kr=35048;var ze="300 es",An=2e3,Pr=2001;function m0(i){for(let t=i.length-1;t>=0;--t)if(i[t]>=65535)return!0;return!1}function g0(i){return ArrayBuffer.isView(i)&&!(i instanceof DataView)}function Ir(i){return document.createElementNS("http://www.w3.org/1999/xhtml",i)}function rp(){let i=Ir("canvas");return i.style.display="block",i}var of={},ks=null;function Yh(...i){let t="THREE."+i.shift();ks?ks("log",t,...i):console.log(t,...i)}function op(i){let t=i[0];if(typeof t=="string"&&t.startsWith("TSL:")){let e=i[1];e&&e.isStackTrace?i[0]+=" "+e.getLocation():i[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return i}function Pt(...i){i=op(i);let t="THREE."+i.shift();if(ks)ks("warn",t,...i);else{let e=i[0];e&&e.isStackTrace?console.warn(e.getError(t)):console.warn(t,...i)}}function Dt(...i){i=op(i);let t="THREE."+i.shift();if(ks)ks("error",t,...i);else{let e=i[0];e&&e.isStackTrace?console.error(e.getError(t)):console.error(t,...i)}}function Ar(...i){let t=i.join(" ");t in of||(of[t]=!0,Pt(...i))}function ap(i,t,e){return new Promise(function(n,s){function r(){switch(i.clientWaitSync(t,i.SYNC_FLUSH_COMMANDS_BIT,0)){case i.WAIT_FAILED:s();break;case i.TIMEOUT_EXPIRED:setTimeout(r,e);break;default:n()}}setTimeout(r,e)})}var lp={[la]:la,[ha]:fa,[ua]:ua,[Bs]:da,[ca]:ca,[fa]:ha,[pa]:pa,[da]:Bs},Nn=class{addEventListener(t,e){this._listeners===void 0&&(this._listeners={});let n=this._listeners;n[t]===void 0&&(n[t]=[]),n[t].indexOf(e)===-1&&n[t].push(e)}hasEventListener(t,e){let n=this._listeners;return n===void 0?!1:n[t]!==void 0&&n[t].indexOf(e)!==-1}removeEventListener(t,e){let n=this._listeners;if(n===void 0)return;let s=n[t];if(s!==void 0){let r=s.indexOf(e);r!==-1&&s.splice(r,1)}}dispatchEvent(t){let e=this._listeners;if(e===void 0)return;let n=e[t.type];if(n!==void 0){t.target=this;let s=n.slice(0);for(let r=0,o=s.length;r<o;r++)s[r].call(this,t);t.target=null}}},Ye=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],af=1234567,Er=Math.PI/180,zs=180/Math.PI;function Qs(){let i=Math.random()*4294967295|0,t=Math.random()*4294967295|0,e=Math.random()*4294967295|0,n=Math.random()*4294967295|0;return(Ye[i&255]+Ye[i>>8&255]+Ye[i>>16&255]+Ye[i>>24&255]+"-"+Ye[t&255]+Ye[t>>8&255]+"-"+Ye[t>>16&15|64]+Ye[t>>24&255]+"-"+Ye[e&63|128]+Ye[e>>8&255]+"-"+Ye[e>>16&255]+Ye[e>>24&255]+Ye[n&255]+Ye[n>>8&255]+Ye[n>>16&255]+Ye[n>>24&255]).toLowerCase()}function Vt(i,t,e){return Math.max(t,Math.min(e,i))}function $h(i,t){return(i%t+t)%t}function _0(i,t,e,n,s){return n+(i-t)*(s-n)/(e-t)}function y0(i,t,e){return i!==t?(e-i)/(t-i):0}function Tr(i,t,e){return(1-e)*i+e*t}function v0(i,t,e,n){return Tr(i,t,1-Math.exp(-e*n))}function x0(i,t=1){return t-Math.abs($h(i,t*2)-t)}function b0(i,t,e){return i<=t?0:i>=e?1:(i=(i-t)/(e-t),i*i*(3-2*i))}function S0(i,t,e){return i<=t?0:i>=e?1:(i=(i-t)/(e-t),i*i*i*(i*(i*6-15)+10))}function M0(i,t){return i+Math.floor(Math.random()*(t-i+1))}function w0(i,t){return i+Math.random()*(t-i)}function A0(i){return i*(.5-Math.random())}function E0(i){i!==void 0&&(af=i);let t=af+=1831565813;return t=Math.imul(t^t>>>15,t|1),t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}function T0(i){return i*Er}function R0(i){return i*zs}function C0(i){return i>0&&Number.isInteger(i)&&2**Math.round(Math.log2(i))===i}function P0(i){return Math.pow(2,Math.ceil(Math.log(i)/Math.LN2))}function jh(i){return Math.pow(2,Math.floor(Math.log(i)/Math.LN2))}function I0(i,t,e,n,s){let r=Math.cos,o=Math.sin,a=r(e/2),l=o(e/2),c=r((t+n)/2),h=o((t+n)/2),u=r((t-n)/2),f=o((t-n)/2),d=r((n-t)/2),g=o((n-t)/2);switch(s){case"XYX":i.set(a*h,l*u,l*f,a*c);break;case"YZY":i.set(l*f,a*h,l*u,a*c);break;case"ZXZ":i.set(l*u,l*f,a*h,a*c);break;case"XZX":i.set(a*h,l*g,l*d,a*c);break;case"YXY":i.set(l*d,a*h,l*g,a*c);break;case"ZYZ":i.set(l*g,l*d,a*h,a*c);break;default:Pt("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+s)}}function Zh(i){switch(i.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function cp(i,t){if(t.constructor===Float32Array)return i;let e=Zh(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(i/e,-1)}function hp(i,t){if(t.constructor===Float32Array)return i;let e=Zh(t);if(e===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(i*e)}var qn={DEG2RAD:Er,RAD2DEG:zs,generateUUID:Qs,clamp:Vt,euclideanModulo:$h,mapLinear:_0,inverseLerp:y0,lerp:Tr,damp:v0,pingpong:x0,smoothstep:b0,smootherstep:S0,randInt:M0,randFloat:w0,randFloatSpread:A0,seededRandom:E0,degToRad:T0,radToDeg:R0,isPowerOfTwo:C0,ceilPowerOfTwo:P0,floorPowerOfTwo:jh,setQuaternionFromProperEuler:I0,normalize:hp,denormalize:cp},St=class{static{this.prototype.isVector2=!0}constructor(t=0,e=0){this.x=t,this.y=e}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,e){return this.x=t,this.y=e,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let e=this.x,n=this.y,s=t.elements;return this.x=s[0]*e+s[3]*n+s[6],this.y=s[1]*e+s[4]*n+s[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,e){return this.x=Vt(this.x,t.x,e.x),this.y=Vt(this.y,t.y,e.y),this}clampScalar(t,e){return this.x=Vt(this.x,t,e),this.y=Vt(this.y,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Vt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Vt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y;return e*e+n*n}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this}rotateAround(t,e){let n=Math.cos(e),s=Math.sin(e),r=this.x-t.x,o=this.y-t.y;return this.x=r*n-o*s+t.x,this.y=r*s+o*n+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},me=class{constructor(t=0,e=0,n=0,s=1){this.isQuaternion=!0,this._x=t,this._y=e,this._z=n,this._w=s}static slerpFlat(t,e,n,s,r,o,a){let l=n[s+0],c=n[s+1],h=n[s+2],u=n[s+3],f=r[o+0],d=r[o+1],g=r[o+2],_=r[o+3];if(u!==_||l!==f||c!==d||h!==g){let p=l*f+c*d+h*g+u*_;p<0&&(f=-f,d=-d,g=-g,_=-_,p=-p);let m=1-a;if(p<.9995){let x=Math.acos(p),w=Math.sin(x);m=Math.sin(m*x)/w,a=Math.sin(a*x)/w,l=l*m+f*a,c=c*m+d*a,h=h*m+g*a,u=u*m+_*a}else{l=l*m+f*a,c=c*m+d*a,h=h*m+g*a,u=u*m+_*a;let x=1/Math.sqrt(l*l+c*c+h*h+u*u);l*=x,c*=x,h*=x,u*=x}}t[e]=l,t[e+1]=c,t[e+2]=h,t[e+3]=u}static multiplyQuaternionsFlat(t,e,n,s,r,o){let a=n[s],l=n[s+1],c=n[s+2],h=n[s+3],u=r[o],f=r[o+1],d=r[o+2],g=r[o+3];return t[e]=a*g+h*u+l*d-c*f,t[e+1]=l*g+h*f+c*u-a*d,t[e+2]=c*g+h*d+a*f-l*u,t[e+3]=h*g-a*u-l*f-c*d,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,e,n,s){return this._x=t,this._y=e,this._z=n,this._w=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,e=!0){let n=t._x,s=t._y,r=t._z,o=t._order,a=Math.cos,l=Math.sin,c=a(n/2),h=a(s/2),u=a(r/2),f=l(n/2),d=l(s/2),g=l(r/2);switch(o){case"XYZ":this._x=f*h*u+c*d*g,this._y=c*d*u-f*h*g,this._z=c*h*g+f*d*u,this._w=c*h*u-f*d*g;break;case"YXZ":this._x=f*h*u+c*d*g,this._y=c*d*u-f*h*g,this._z=c*h*g-f*d*u,this._w=c*h*u+f*d*g;break;case"ZXY":this._x=f*h*u-c*d*g,this._y=c*d*u+f*h*g,this._z=c*h*g+f*d*u,this._w=c*h*u-f*d*g;break;case"ZYX":this._x=f*h*u-c*d*g,this._y=c*d*u+f*h*g,this._z=c*h*g-f*d*u,this._w=c*h*u+f*d*g;break;case"YZX":this._x=f*h*u+c*d*g,this._y=c*d*u+f*h*g,this._z=c*h*g-f*d*u,this._w=c*h*u-f*d*g;break;case"XZY":this._x=f*h*u-c*d*g,this._y=c*d*u-f*h*g,this._z=c*h*g+f*d*u,this._w=c*h*u+f*d*g;break;default:Pt("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return e===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,e){let n=e/2,s=Math.sin(n);return this._x=t.x*s,this._y=t.y*s,this._z=t.z*s,this._w=Math.cos(n),this._onChangeCallback(),this}setFromRotationMatrix(t){let e=t.elements,n=e[0],s=e[4],r=e[8],o=e[1],a=e[5],l=e[9],c=e[2],h=e[6],u=e[10],f=n+a+u;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(h-l)*d,this._y=(r-c)*d,this._z=(o-s)*d}else if(n>a&&n>u){let d=2*Math.sqrt(1+n-a-u);this._w=(h-l)/d,this._x=.25*d,this._y=(s+o)/d,this._z=(r+c)/d}else if(a>u){let d=2*Math.sqrt(1+a-n-u);this._w=(r-c)/d,this._x=(s+o)/d,this._y=.25*d,this._z=(l+h)/d}else{let d=2*Math.sqrt(1+u-n-a);this._w=(o-s)/d,this._x=(r+c)/d,this._y=(l+h)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(t,e){let n=t.dot(e)+1;return n<1e-8?(n=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=n):(this._x=0,this._y=-t.z,this._z=t.y,this._w=n)):(this._x=t.y*e.z-t.z*e.y,this._y=t.z*e.x-t.x*e.z,this._z=t.x*e.y-t.y*e.x,this._w=n),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(Vt(this.dot(t),-1,1)))}rotateTowards(t,e){let n=this.angleTo(t);if(n===0)return this;let s=Math.min(1,e/n);return this.slerp(t,s),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,e){let n=t._x,s=t._y,r=t._z,o=t._w,a=e._x,l=e._y,c=e._z,h=e._w;return this._x=n*h+o*a+s*c-r*l,this._y=s*h+o*l+r*a-n*c,this._z=r*h+o*c+n*l-s*a,this._w=o*h-n*a-s*l-r*c,this._onChangeCallback(),this}slerp(t,e){let n=t._x,s=t._y,r=t._z,o=t._w,a=this.dot(t);a<0&&(n=-n,s=-s,r=-r,o=-o,a=-a);let l=1-e;if(a<.9995){let c=Math.acos(a),h=Math.sin(c);l=Math.sin(l*c)/h,e=Math.sin(e*c)/h,this._x=this._x*l+n*e,this._y=this._y*l+s*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this._onChangeCallback()}else this._x=this._x*l+n*e,this._y=this._y*l+s*e,this._z=this._z*l+r*e,this._w=this._w*l+o*e,this.normalize();return this}slerpQuaternions(t,e,n){return this.copy(t).slerp(e,n)}random(){let t=2*Math.PI*Math.random(),e=2*Math.PI*Math.random(),n=Math.random(),s=Math.sqrt(1-n),r=Math.sqrt(n);return this.set(s*Math.sin(t),s*Math.cos(t),r*Math.sin(e),r*Math.cos(e))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,e=0){return this._x=t[e],this._y=t[e+1],this._z=t[e+2],this._w=t[e+3],this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._w,t}fromBufferAttribute(t,e){return this._x=t.getX(e),this._y=t.getY(e),this._z=t.getZ(e),this._w=t.getW(e),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},U=class{static{this.prototype.isVector3=!0}constructor(t=0,e=0,n=0){this.x=t,this.y=e,this.z=n}set(t,e,n){return n===void 0&&(n=this.z),this.x=t,this.y=e,this.z=n,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,e){return this.x=t.x*e.x,this.y=t.y*e.y,this.z=t.z*e.z,this}applyEuler(t){return this.applyQuaternion(lf.setFromEuler(t))}applyAxisAngle(t,e){return this.applyQuaternion(lf.setFromAxisAngle(t,e))}applyMatrix3(t){let e=this.x,n=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[3]*n+r[6]*s,this.y=r[1]*e+r[4]*n+r[7]*s,this.z=r[2]*e+r[5]*n+r[8]*s,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let e=this.x,n=this.y,s=this.z,r=t.elements,o=1/(r[3]*e+r[7]*n+r[11]*s+r[15]);return this.x=(r[0]*e+r[4]*n+r[8]*s+r[12])*o,this.y=(r[1]*e+r[5]*n+r[9]*s+r[13])*o,this.z=(r[2]*e+r[6]*n+r[10]*s+r[14])*o,this}applyQuaternion(t){let e=this.x,n=this.y,s=this.z,r=t.x,o=t.y,a=t.z,l=t.w,c=2*(o*s-a*n),h=2*(a*e-r*s),u=2*(r*n-o*e);return this.x=e+l*c+o*u-a*h,this.y=n+l*h+a*c-r*u,this.z=s+l*u+r*h-o*c,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let e=this.x,n=this.y,s=this.z,r=t.elements;return this.x=r[0]*e+r[4]*n+r[8]*s,this.y=r[1]*e+r[5]*n+r[9]*s,this.z=r[2]*e+r[6]*n+r[10]*s,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,e){return this.x=Vt(this.x,t.x,e.x),this.y=Vt(this.y,t.y,e.y),this.z=Vt(this.z,t.z,e.z),this}clampScalar(t,e){return this.x=Vt(this.x,t,e),this.y=Vt(this.y,t,e),this.z=Vt(this.z,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Vt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,e){let n=t.x,s=t.y,r=t.z,o=e.x,a=e.y,l=e.z;return this.x=s*l-r*a,this.y=r*o-n*l,this.z=n*a-s*o,this}projectOnVector(t){let e=t.lengthSq();if(e===0)return this.set(0,0,0);let n=t.dot(this)/e;return this.copy(t).multiplyScalar(n)}projectOnPlane(t){return Kc.copy(this).projectOnVector(t),this.sub(Kc)}reflect(t){return this.sub(Kc.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let e=Math.sqrt(this.lengthSq()*t.lengthSq());if(e===0)return Math.PI/2;let n=this.dot(t)/e;return Math.acos(Vt(n,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let e=this.x-t.x,n=this.y-t.y,s=this.z-t.z;return e*e+n*n+s*s}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,e,n){let s=Math.sin(e)*t;return this.x=s*Math.sin(n),this.y=Math.cos(e)*t,this.z=s*Math.cos(n),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,e,n){return this.x=t*Math.sin(e),this.y=n,this.z=t*Math.cos(e),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this}setFromMatrixScale(t){let e=this.setFromMatrixColumn(t,0).length(),n=this.setFromMatrixColumn(t,1).length(),s=this.setFromMatrixColumn(t,2).length();return this.x=e,this.y=n,this.z=s,this}setFromMatrixColumn(t,e){return this.fromArray(t.elements,e*4)}setFromMatrix3Column(t,e){return this.fromArray(t.elements,e*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,e=Math.random()*2-1,n=Math.sqrt(1-e*e);return this.x=n*Math.cos(t),this.y=e,this.z=n*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},Kc=new U,lf=new me,It=class{static{this.prototype.isMatrix3=!0}constructor(t,e,n,s,r,o,a,l,c){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,e,n,s,r,o,a,l,c)}set(t,e,n,s,r,o,a,l,c){let h=this.elements;return h[0]=t,h[1]=s,h[2]=a,h[3]=e,h[4]=r,h[5]=l,h[6]=n,h[7]=o,h[8]=c,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],this}extractBasis(t,e,n){return t.setFromMatrix3Column(this,0),e.setFromMatrix3Column(this,1),n.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let e=t.elements;return this.set(e[0],e[4],e[8],e[1],e[5],e[9],e[2],e[6],e[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,s=e.elements,r=this.elements,o=n[0],a=n[3],l=n[6],c=n[1],h=n[4],u=n[7],f=n[2],d=n[5],g=n[8],_=s[0],p=s[3],m=s[6],x=s[1],w=s[4],S=s[7],T=s[2],A=s[5],y=s[8];return r[0]=o*_+a*x+l*T,r[3]=o*p+a*w+l*A,r[6]=o*m+a*S+l*y,r[1]=c*_+h*x+u*T,r[4]=c*p+h*w+u*A,r[7]=c*m+h*S+u*y,r[2]=f*_+d*x+g*T,r[5]=f*p+d*w+g*A,r[8]=f*m+d*S+g*y,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[3]*=t,e[6]*=t,e[1]*=t,e[4]*=t,e[7]*=t,e[2]*=t,e[5]*=t,e[8]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8];return e*o*h-e*a*c-n*r*h+n*a*l+s*r*c-s*o*l}invert(){let t=this.elements,e=t[0],n=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=h*o-a*c,f=a*l-h*r,d=c*r-o*l,g=e*u+n*f+s*d;if(g===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/g;return t[0]=u*_,t[1]=(s*c-h*n)*_,t[2]=(a*n-s*o)*_,t[3]=f*_,t[4]=(h*e-s*l)*_,t[5]=(s*r-a*e)*_,t[6]=d*_,t[7]=(n*l-c*e)*_,t[8]=(o*e-n*r)*_,this}transpose(){let t,e=this.elements;return t=e[1],e[1]=e[3],e[3]=t,t=e[2],e[2]=e[6],e[6]=t,t=e[5],e[5]=e[7],e[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let e=this.elements;return t[0]=e[0],t[1]=e[3],t[2]=e[6],t[3]=e[1],t[4]=e[4],t[5]=e[7],t[6]=e[2],t[7]=e[5],t[8]=e[8],this}setUvTransform(t,e,n,s,r,o,a){let l=Math.cos(r),c=Math.sin(r);return this.set(n*l,n*c,-n*(l*o+c*a)+o+t,-s*c,s*l,-s*(-c*o+l*a)+a+e,0,0,1),this}scale(t,e){return Ar("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(Qc.makeScale(t,e)),this}rotate(t){return Ar("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(Qc.makeRotation(-t)),this}translate(t,e){return Ar("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(Qc.makeTranslation(t,e)),this}makeTranslation(t,e){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,e,0,0,1),this}makeRotation(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,n,e,0,0,0,1),this}makeScale(t,e){return this.set(t,0,0,0,e,0,0,0,1),this}equals(t){let e=this.elements,n=t.elements;for(let s=0;s<9;s++)if(e[s]!==n[s])return!1;return!0}fromArray(t,e=0){for(let n=0;n<9;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t}clone(){return new this.constructor().fromArray(this.elements)}},Qc=new It,cf=new It().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),hf=new It().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function L0(){let i={enabled:!0,workingColorSpace:is,spaces:{},convert:function(s,r,o){return this.enabled===!1||r===o||!r||!o||(this.spaces[r].transfer===Jt&&(s.r=li(s.r),s.g=li(s.g),s.b=li(s.b)),this.spaces[r].primaries!==this.spaces[o].primaries&&(s.applyMatrix3(this.spaces[r].toXYZ),s.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===Jt&&(s.r=Os(s.r),s.g=Os(s.g),s.b=Os(s.b))),s},workingToColorSpace:function(s,r){return this.convert(s,this.workingColorSpace,r)},colorSpaceToWorking:function(s,r){return this.convert(s,r,this.workingColorSpace)},getPrimaries:function(s){return this.spaces[s].primaries},getTransfer:function(s){return s===pi?Cr:this.spaces[s].transfer},getToneMappingMode:function(s){return this.spaces[s].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(s,r=this.workingColorSpace){return s.fromArray(this.spaces[r].luminanceCoefficients)},define:function(s){Object.assign(this.spaces,s)},_getMatrix:function(s,r,o){return s.copy(this.spaces[o].fromXYZ).multiply(this.spaces[r].toXYZ)},_getDrawingBufferColorSpace:function(s){return this.spaces[s].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(s=this.workingColorSpace){return this.spaces[s].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],e=[.2126,.7152,.0722],n=[.3127,.329];return i.define({[is]:{primaries:t,whitePoint:n,transfer:Cr,toXYZ:cf,fromXYZ:hf,luminanceCoefficients:e,workingColorSpaceConfig:{unpackColorSpace:dn},outputColorSpaceConfig:{drawingBufferColorSpace:dn}},[dn]:{primaries:t,whitePoint:n,transfer:Jt,toXYZ:cf,fromXYZ:hf,luminanceCoefficients:e,outputColorSpaceConfig:{drawingBufferColorSpace:dn}}}),i}var zt=L0();function li(i){return i<.04045?i*.0773993808:Math.pow(i*.9478672986+.0521327014,2.4)}function Os(i){return i<.0031308?i*12.92:1.055*Math.pow(i,.41666)-.055}var ws,ya=class{static getDataURL(t,e="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let n;if(t instanceof HTMLCanvasElement)n=t;else{ws===void 0&&(ws=Ir("canvas")),ws.width=t.width,ws.height=t.height;let s=ws.getContext("2d");t instanceof ImageData?s.putImageData(t,0,0):s.drawImage(t,0,0,t.width,t.height),n=ws}return n.toDataURL(e)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let e=Ir("canvas");e.width=t.width,e.height=t.height;let n=e.getContext("2d");n.drawImage(t,0,0,t.width,t.height);let s=n.getImageData(0,0,t.width,t.height),r=s.data;for(let o=0;o<r.length;o++)r[o]=li(r[o]/255)*255;return n.putImageData(s,0,0),e}else if(t.data){let e=t.data.slice(0);for(let n=0;n<e.length;n++)e instanceof Uint8Array||e instanceof Uint8ClampedArray?e[n]=Math.floor(li(e[n]/255)*255):e[n]=li(e[n]);return{data:e,width:t.width,height:t.height}}else return Pt("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},D0=0,Vs=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:D0++}),this.uuid=Qs(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let e=this.data;return typeof HTMLVideoElement<"u"&&e instanceof HTMLVideoElement?t.set(e.videoWidth,e.videoHeight,0):typeof VideoFrame<"u"&&e instanceof VideoFrame?t.set(e.displayWidth,e.displayHeight,0):e!==null?t.set(e.width||0,e.height||0,e.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let n={uuid:this.uuid,url:""},s=this.data;if(s!==null){let r;if(Array.isArray(s)){r=[];for(let o=0,a=s.length;o<a;o++)s[o].isDataTexture?r.push(th(s[o].image)):r.push(th(s[o]))}else r=th(s);n.url=r}return e||(t.images[this.uuid]=n),n}};function th(i){return typeof HTMLImageElement<"u"&&i instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&i instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&i instanceof ImageBitmap?ya.getDataURL(i):i.data?{data:Array.from(i.data),width:i.width,height:i.height,type:i.data.constructor.name}:(Pt("Texture: Unable to serialize Texture."),{})}var F0=0,eh=new U,je=class i extends Nn{constructor(t=i.DEFAULT_IMAGE,e=i.DEFAULT_MAPPING,n=Gn,s=Gn,r=ke,o=di,a=yn,l=tn,c=i.DEFAULT_ANISOTROPY,h=pi){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:F0++}),this.uuid=Qs(),this.name="",this.source=new Vs(t),this.mipmaps=[],this.mapping=e,this.channel=0,this.wrapS=n,this.wrapT=s,this.magFilter=r,this.minFilter=o,this.anisotropy=c,this.format=a,this.internalFormat=null,this.type=l,this.offset=new St(0,0),this.repeat=new St(1,1),this.center=new St(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new It,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=h,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(eh).x}get height(){return this.source.getSize(eh).y}get depth(){return this.source.getSize(eh).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let e in t){let n=t[e];if(n===void 0){Pt(`Texture.setValues(): parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){Pt(`Texture.setValues(): property '${e}' does not exist.`);continue}s&&n&&s.isVector2&&n.isVector2||s&&n&&s.isVector3&&n.isVector3||s&&n&&s.isMatrix3&&n.isMatrix3?s.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";if(!e&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let n={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(n.userData=this.userData),e||(t.textures[this.uuid]=n),n}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==Uh)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case ma:t.x=t.x-Math.floor(t.x);break;case Gn:t.x=t.x<0?0:1;break;case ga:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case ma:t.y=t.y-Math.floor(t.y);break;case Gn:t.y=t.y<0?0:1;break;case ga:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};je.DEFAULT_IMAGE=null;je.DEFAULT_MAPPING=Uh;je.DEFAULT_ANISOTROPY=1;var oe=class{static{this.prototype.isVector4=!0}constructor(t=0,e=0,n=0,s=1){this.x=t,this.y=e,this.z=n,this.w=s}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,e,n,s){return this.x=t,this.y=e,this.z=n,this.w=s,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,e){switch(t){case 0:this.x=e;break;case 1:this.y=e;break;case 2:this.z=e;break;case 3:this.w=e;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,e){return this.x=t.x+e.x,this.y=t.y+e.y,this.z=t.z+e.z,this.w=t.w+e.w,this}addScaledVector(t,e){return this.x+=t.x*e,this.y+=t.y*e,this.z+=t.z*e,this.w+=t.w*e,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,e){return this.x=t.x-e.x,this.y=t.y-e.y,this.z=t.z-e.z,this.w=t.w-e.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let e=this.x,n=this.y,s=this.z,r=this.w,o=t.elements;return this.x=o[0]*e+o[4]*n+o[8]*s+o[12]*r,this.y=o[1]*e+o[5]*n+o[9]*s+o[13]*r,this.z=o[2]*e+o[6]*n+o[10]*s+o[14]*r,this.w=o[3]*e+o[7]*n+o[11]*s+o[15]*r,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let e=Math.sqrt(1-t.w*t.w);return e<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/e,this.y=t.y/e,this.z=t.z/e),this}setAxisAngleFromRotationMatrix(t){let e,n,s,r,l=t.elements,c=l[0],h=l[4],u=l[8],f=l[1],d=l[5],g=l[9],_=l[2],p=l[6],m=l[10];if(Math.abs(h-f)<.01&&Math.abs(u-_)<.01&&Math.abs(g-p)<.01){if(Math.abs(h+f)<.1&&Math.abs(u+_)<.1&&Math.abs(g+p)<.1&&Math.abs(c+d+m-3)<.1)return this.set(1,0,0,0),this;e=Math.PI;let w=(c+1)/2,S=(d+1)/2,T=(m+1)/2,A=(h+f)/4,y=(u+_)/4,M=(g+p)/4;return w>S&&w>T?w<.01?(n=0,s=.707106781,r=.707106781):(n=Math.sqrt(w),s=A/n,r=y/n):S>T?S<.01?(n=.707106781,s=0,r=.707106781):(s=Math.sqrt(S),n=A/s,r=M/s):T<.01?(n=.707106781,s=.707106781,r=0):(r=Math.sqrt(T),n=y/r,s=M/r),this.set(n,s,r,e),this}let x=Math.sqrt((p-g)*(p-g)+(u-_)*(u-_)+(f-h)*(f-h));return Math.abs(x)<.001&&(x=1),this.x=(p-g)/x,this.y=(u-_)/x,this.z=(f-h)/x,this.w=Math.acos((c+d+m-1)/2),this}setFromMatrixPosition(t){let e=t.elements;return this.x=e[12],this.y=e[13],this.z=e[14],this.w=e[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,e){return this.x=Vt(this.x,t.x,e.x),this.y=Vt(this.y,t.y,e.y),this.z=Vt(this.z,t.z,e.z),this.w=Vt(this.w,t.w,e.w),this}clampScalar(t,e){return this.x=Vt(this.x,t,e),this.y=Vt(this.y,t,e),this.z=Vt(this.z,t,e),this.w=Vt(this.w,t,e),this}clampLength(t,e){let n=this.length();return this.divideScalar(n||1).multiplyScalar(Vt(n,t,e))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,e){return this.x+=(t.x-this.x)*e,this.y+=(t.y-this.y)*e,this.z+=(t.z-this.z)*e,this.w+=(t.w-this.w)*e,this}lerpVectors(t,e,n){return this.x=t.x+(e.x-t.x)*n,this.y=t.y+(e.y-t.y)*n,this.z=t.z+(e.z-t.z)*n,this.w=t.w+(e.w-t.w)*n,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,e=0){return this.x=t[e],this.y=t[e+1],this.z=t[e+2],this.w=t[e+3],this}toArray(t=[],e=0){return t[e]=this.x,t[e+1]=this.y,t[e+2]=this.z,t[e+3]=this.w,t}fromBufferAttribute(t,e){return this.x=t.getX(e),this.y=t.getY(e),this.z=t.getZ(e),this.w=t.getW(e),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},va=class extends Nn{constructor(t=1,e=1,n={}){super(),n=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:ke,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},n),this.isRenderTarget=!0,this.width=t,this.height=e,this.depth=n.depth,this.scissor=new oe(0,0,t,e),this.scissorTest=!1,this.viewport=new oe(0,0,t,e),this.textures=[];let s=n.count;for(let r=0;r<s;r++)this.textures[r]=new je({width:t,height:e,depth:n.depth}),this.textures[r].isRenderTargetTexture=!0,this.textures[r].renderTarget=this;this._setTextureOptions(n),this.depthBuffer=n.depthBuffer,this.stencilBuffer=n.stencilBuffer,this.resolveColorBuffer=n.resolveColorBuffer,this.resolveDepthBuffer=n.resolveDepthBuffer,this.resolveStencilBuffer=n.resolveStencilBuffer,this.storeMultisampledColorBuffer=n.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=n.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=n.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=n.depthTexture,this.samples=n.samples,this.multiview=n.multiview,this.useArrayDepthTexture=n.useArrayDepthTexture}_setTextureOptions(t={}){let e={minFilter:ke,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(e.mapping=t.mapping),t.wrapS!==void 0&&(e.wrapS=t.wrapS),t.wrapT!==void 0&&(e.wrapT=t.wrapT),t.wrapR!==void 0&&(e.wrapR=t.wrapR),t.magFilter!==void 0&&(e.magFilter=t.magFilter),t.minFilter!==void 0&&(e.minFilter=t.minFilter),t.format!==void 0&&(e.format=t.format),t.type!==void 0&&(e.type=t.type),t.anisotropy!==void 0&&(e.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(e.colorSpace=t.colorSpace),t.flipY!==void 0&&(e.flipY=t.flipY),t.generateMipmaps!==void 0&&(e.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(e.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(e.internalFormat=t.internalFormat);for(let n=0;n<this.textures.length;n++)this.textures[n].setValues(e)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,e,n=1){if(this.width!==t||this.height!==e||this.depth!==n){this.width=t,this.height=e,this.depth=n;for(let s=0,r=this.textures.length;s<r;s++)this.textures[s].image.width=t,this.textures[s].image.height=e,this.textures[s].image.depth=n,this.textures[s].isData3DTexture!==!0&&(this.textures[s].isArrayTexture=this.textures[s].image.depth>1);this.dispose()}this.viewport.set(0,0,t,e),this.scissor.set(0,0,t,e)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let e=0,n=t.textures.length;e<n;e++){this.textures[e]=t.textures[e].clone(),this.textures[e].isRenderTargetTexture=!0,this.textures[e].renderTarget=this;let s=Object.assign({},t.textures[e].image);this.textures[e].source=new Vs(s)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let e=t.depthTexture.clone();e.renderTarget=null,this.depthTexture=e}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Ae=class extends va{constructor(t=1,e=1,n={}){super(t,e,n),this.isWebGLRenderTarget=!0}},Lr=class extends je{constructor(t=null,e=1,n=1,s=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:e,height:n,depth:s},this.magFilter=re,this.minFilter=re,this.wrapR=Gn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var xa=class extends je{constructor(t=null,e=1,n=1,s=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:e,height:n,depth:s},this.magFilter=re,this.minFilter=re,this.wrapR=Gn,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var ue=class i{static{this.prototype.isMatrix4=!0}constructor(t,e,n,s,r,o,a,l,c,h,u,f,d,g,_,p){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,e,n,s,r,o,a,l,c,h,u,f,d,g,_,p)}set(t,e,n,s,r,o,a,l,c,h,u,f,d,g,_,p){let m=this.elements;return m[0]=t,m[4]=e,m[8]=n,m[12]=s,m[1]=r,m[5]=o,m[9]=a,m[13]=l,m[2]=c,m[6]=h,m[10]=u,m[14]=f,m[3]=d,m[7]=g,m[11]=_,m[15]=p,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new i().fromArray(this.elements)}copy(t){let e=this.elements,n=t.elements;return e[0]=n[0],e[1]=n[1],e[2]=n[2],e[3]=n[3],e[4]=n[4],e[5]=n[5],e[6]=n[6],e[7]=n[7],e[8]=n[8],e[9]=n[9],e[10]=n[10],e[11]=n[11],e[12]=n[12],e[13]=n[13],e[14]=n[14],e[15]=n[15],this}copyPosition(t){let e=this.elements,n=t.elements;return e[12]=n[12],e[13]=n[13],e[14]=n[14],this}setFromMatrix3(t){let e=t.elements;return this.set(e[0],e[3],e[6],0,e[1],e[4],e[7],0,e[2],e[5],e[8],0,0,0,0,1),this}extractBasis(t,e,n){return this.determinantAffine()===0?(t.set(1,0,0),e.set(0,1,0),n.set(0,0,1),this):(t.setFromMatrixColumn(this,0),e.setFromMatrixColumn(this,1),n.setFromMatrixColumn(this,2),this)}makeBasis(t,e,n){return this.set(t.x,e.x,n.x,0,t.y,e.y,n.y,0,t.z,e.z,n.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let e=this.elements,n=t.elements,s=1/As.setFromMatrixColumn(t,0).length(),r=1/As.setFromMatrixColumn(t,1).length(),o=1/As.setFromMatrixColumn(t,2).length();return e[0]=n[0]*s,e[1]=n[1]*s,e[2]=n[2]*s,e[3]=0,e[4]=n[4]*r,e[5]=n[5]*r,e[6]=n[6]*r,e[7]=0,e[8]=n[8]*o,e[9]=n[9]*o,e[10]=n[10]*o,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromEuler(t){let e=this.elements,n=t.x,s=t.y,r=t.z,o=Math.cos(n),a=Math.sin(n),l=Math.cos(s),c=Math.sin(s),h=Math.cos(r),u=Math.sin(r);if(t.order==="XYZ"){let f=o*h,d=o*u,g=a*h,_=a*u;e[0]=l*h,e[4]=-l*u,e[8]=c,e[1]=d+g*c,e[5]=f-_*c,e[9]=-a*l,e[2]=_-f*c,e[6]=g+d*c,e[10]=o*l}else if(t.order==="YXZ"){let f=l*h,d=l*u,g=c*h,_=c*u;e[0]=f+_*a,e[4]=g*a-d,e[8]=o*c,e[1]=o*u,e[5]=o*h,e[9]=-a,e[2]=d*a-g,e[6]=_+f*a,e[10]=o*l}else if(t.order==="ZXY"){let f=l*h,d=l*u,g=c*h,_=c*u;e[0]=f-_*a,e[4]=-o*u,e[8]=g+d*a,e[1]=d+g*a,e[5]=o*h,e[9]=_-f*a,e[2]=-o*c,e[6]=a,e[10]=o*l}else if(t.order==="ZYX"){let f=o*h,d=o*u,g=a*h,_=a*u;e[0]=l*h,e[4]=g*c-d,e[8]=f*c+_,e[1]=l*u,e[5]=_*c+f,e[9]=d*c-g,e[2]=-c,e[6]=a*l,e[10]=o*l}else if(t.order==="YZX"){let f=o*l,d=o*c,g=a*l,_=a*c;e[0]=l*h,e[4]=_-f*u,e[8]=g*u+d,e[1]=u,e[5]=o*h,e[9]=-a*h,e[2]=-c*h,e[6]=d*u+g,e[10]=f-_*u}else if(t.order==="XZY"){let f=o*l,d=o*c,g=a*l,_=a*c;e[0]=l*h,e[4]=-u,e[8]=c*h,e[1]=f*u+_,e[5]=o*h,e[9]=d*u-g,e[2]=g*u-d,e[6]=a*h,e[10]=_*u+f}return e[3]=0,e[7]=0,e[11]=0,e[12]=0,e[13]=0,e[14]=0,e[15]=1,this}makeRotationFromQuaternion(t){return this.compose(N0,t,U0)}lookAt(t,e,n){let s=this.elements;return hn.subVectors(t,e),hn.lengthSq()===0&&(hn.z=1),hn.normalize(),Si.crossVectors(n,hn),Si.lengthSq()===0&&(Math.abs(n.z)===1?hn.x+=1e-4:hn.z+=1e-4,hn.normalize(),Si.crossVectors(n,hn)),Si.normalize(),zo.crossVectors(hn,Si),s[0]=Si.x,s[4]=zo.x,s[8]=hn.x,s[1]=Si.y,s[5]=zo.y,s[9]=hn.y,s[2]=Si.z,s[6]=zo.z,s[10]=hn.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,e){let n=t.elements,s=e.elements,r=this.elements,o=n[0],a=n[4],l=n[8],c=n[12],h=n[1],u=n[5],f=n[9],d=n[13],g=n[2],_=n[6],p=n[10],m=n[14],x=n[3],w=n[7],S=n[11],T=n[15],A=s[0],y=s[4],M=s[8],D=s[12],R=s[1],P=s[5],N=s[9],k=s[13],I=s[2],W=s[6],Y=s[10],G=s[14],tt=s[3],H=s[7],K=s[11],Q=s[15];return r[0]=o*A+a*R+l*I+c*tt,r[4]=o*y+a*P+l*W+c*H,r[8]=o*M+a*N+l*Y+c*K,r[12]=o*D+a*k+l*G+c*Q,r[1]=h*A+u*R+f*I+d*tt,r[5]=h*y+u*P+f*W+d*H,r[9]=h*M+u*N+f*Y+d*K,r[13]=h*D+u*k+f*G+d*Q,r[2]=g*A+_*R+p*I+m*tt,r[6]=g*y+_*P+p*W+m*H,r[10]=g*M+_*N+p*Y+m*K,r[14]=g*D+_*k+p*G+m*Q,r[3]=x*A+w*R+S*I+T*tt,r[7]=x*y+w*P+S*W+T*H,r[11]=x*M+w*N+S*Y+T*K,r[15]=x*D+w*k+S*G+T*Q,this}multiplyScalar(t){let e=this.elements;return e[0]*=t,e[4]*=t,e[8]*=t,e[12]*=t,e[1]*=t,e[5]*=t,e[9]*=t,e[13]*=t,e[2]*=t,e[6]*=t,e[10]*=t,e[14]*=t,e[3]*=t,e[7]*=t,e[11]*=t,e[15]*=t,this}determinant(){let t=this.elements,e=t[0],n=t[4],s=t[8],r=t[12],o=t[1],a=t[5],l=t[9],c=t[13],h=t[2],u=t[6],f=t[10],d=t[14],g=t[3],_=t[7],p=t[11],m=t[15],x=l*d-c*f,w=a*d-c*u,S=a*f-l*u,T=o*d-c*h,A=o*f-l*h,y=o*u-a*h;return e*(_*x-p*w+m*S)-n*(g*x-p*T+m*A)+s*(g*w-_*T+m*y)-r*(g*S-_*A+p*y)}determinantAffine(){let t=this.elements,e=t[0],n=t[4],s=t[8],r=t[1],o=t[5],a=t[9],l=t[2],c=t[6],h=t[10];return e*(o*h-a*c)-n*(r*h-a*l)+s*(r*c-o*l)}transpose(){let t=this.elements,e;return e=t[1],t[1]=t[4],t[4]=e,e=t[2],t[2]=t[8],t[8]=e,e=t[6],t[6]=t[9],t[9]=e,e=t[3],t[3]=t[12],t[12]=e,e=t[7],t[7]=t[13],t[13]=e,e=t[11],t[11]=t[14],t[14]=e,this}setPosition(t,e,n){let s=this.elements;return t.isVector3?(s[12]=t.x,s[13]=t.y,s[14]=t.z):(s[12]=t,s[13]=e,s[14]=n),this}invert(){let t=this.elements,e=t[0],n=t[1],s=t[2],r=t[3],o=t[4],a=t[5],l=t[6],c=t[7],h=t[8],u=t[9],f=t[10],d=t[11],g=t[12],_=t[13],p=t[14],m=t[15],x=e*a-n*o,w=e*l-s*o,S=e*c-r*o,T=n*l-s*a,A=n*c-r*a,y=s*c-r*l,M=h*_-u*g,D=h*p-f*g,R=h*m-d*g,P=u*p-f*_,N=u*m-d*_,k=f*m-d*p,I=x*k-w*N+S*P+T*R-A*D+y*M;if(I===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let W=1/I;return t[0]=(a*k-l*N+c*P)*W,t[1]=(s*N-n*k-r*P)*W,t[2]=(_*y-p*A+m*T)*W,t[3]=(f*A-u*y-d*T)*W,t[4]=(l*R-o*k-c*D)*W,t[5]=(e*k-s*R+r*D)*W,t[6]=(p*S-g*y-m*w)*W,t[7]=(h*y-f*S+d*w)*W,t[8]=(o*N-a*R+c*M)*W,t[9]=(n*R-e*N-r*M)*W,t[10]=(g*A-_*S+m*x)*W,t[11]=(u*S-h*A-d*x)*W,t[12]=(a*D-o*P-l*M)*W,t[13]=(e*P-n*D+s*M)*W,t[14]=(_*w-g*T-p*x)*W,t[15]=(h*T-u*w+f*x)*W,this}scale(t){let e=this.elements,n=t.x,s=t.y,r=t.z;return e[0]*=n,e[4]*=s,e[8]*=r,e[1]*=n,e[5]*=s,e[9]*=r,e[2]*=n,e[6]*=s,e[10]*=r,e[3]*=n,e[7]*=s,e[11]*=r,this}getMaxScaleOnAxis(){let t=this.elements,e=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],n=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],s=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(e,n,s))}makeTranslation(t,e,n){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,e,0,0,1,n,0,0,0,1),this}makeRotationX(t){let e=Math.cos(t),n=Math.sin(t);return this.set(1,0,0,0,0,e,-n,0,0,n,e,0,0,0,0,1),this}makeRotationY(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,0,n,0,0,1,0,0,-n,0,e,0,0,0,0,1),this}makeRotationZ(t){let e=Math.cos(t),n=Math.sin(t);return this.set(e,-n,0,0,n,e,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,e){let n=Math.cos(e),s=Math.sin(e),r=1-n,o=t.x,a=t.y,l=t.z,c=r*o,h=r*a;return this.set(c*o+n,c*a-s*l,c*l+s*a,0,c*a+s*l,h*a+n,h*l-s*o,0,c*l-s*a,h*l+s*o,r*l*l+n,0,0,0,0,1),this}makeScale(t,e,n){return this.set(t,0,0,0,0,e,0,0,0,0,n,0,0,0,0,1),this}makeShear(t,e,n,s,r,o){return this.set(1,n,r,0,t,1,o,0,e,s,1,0,0,0,0,1),this}compose(t,e,n){let s=this.elements,r=e._x,o=e._y,a=e._z,l=e._w,c=r+r,h=o+o,u=a+a,f=r*c,d=r*h,g=r*u,_=o*h,p=o*u,m=a*u,x=l*c,w=l*h,S=l*u,T=n.x,A=n.y,y=n.z;return s[0]=(1-(_+m))*T,s[1]=(d+S)*T,s[2]=(g-w)*T,s[3]=0,s[4]=(d-S)*A,s[5]=(1-(f+m))*A,s[6]=(p+x)*A,s[7]=0,s[8]=(g+w)*y,s[9]=(p-x)*y,s[10]=(1-(f+_))*y,s[11]=0,s[12]=t.x,s[13]=t.y,s[14]=t.z,s[15]=1,this}decompose(t,e,n){let s=this.elements;t.x=s[12],t.y=s[13],t.z=s[14];let r=this.determinantAffine();if(r===0)return n.set(1,1,1),e.identity(),this;let o=As.set(s[0],s[1],s[2]).length(),a=As.set(s[4],s[5],s[6]).length(),l=As.set(s[8],s[9],s[10]).length();r<0&&(o=-o),Ln.copy(this);let c=1/o,h=1/a,u=1/l;return Ln.elements[0]*=c,Ln.elements[1]*=c,Ln.elements[2]*=c,Ln.elements[4]*=h,Ln.elements[5]*=h,Ln.elements[6]*=h,Ln.elements[8]*=u,Ln.elements[9]*=u,Ln.elements[10]*=u,e.setFromRotationMatrix(Ln),n.x=o,n.y=a,n.z=l,this}makePerspective(t,e,n,s,r,o,a=An,l=!1){let c=this.elements,h=2*r/(e-t),u=2*r/(n-s),f=(e+t)/(e-t),d=(n+s)/(n-s),g,_;if(l)g=r/(o-r),_=o*r/(o-r);else if(a===An)g=-(o+r)/(o-r),_=-2*o*r/(o-r);else if(a===Pr)g=-o/(o-r),_=-o*r/(o-r);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=f,c[12]=0,c[1]=0,c[5]=u,c[9]=d,c[13]=0,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=-1,c[15]=0,this}makeOrthographic(t,e,n,s,r,o,a=An,l=!1){let c=this.elements,h=2/(e-t),u=2/(n-s),f=-(e+t)/(e-t),d=-(n+s)/(n-s),g,_;if(l)g=1/(o-r),_=o/(o-r);else if(a===An)g=-2/(o-r),_=-(o+r)/(o-r);else if(a===Pr)g=-1/(o-r),_=-r/(o-r);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return c[0]=h,c[4]=0,c[8]=0,c[12]=f,c[1]=0,c[5]=u,c[9]=0,c[13]=d,c[2]=0,c[6]=0,c[10]=g,c[14]=_,c[3]=0,c[7]=0,c[11]=0,c[15]=1,this}equals(t){let e=this.elements,n=t.elements;for(let s=0;s<16;s++)if(e[s]!==n[s])return!1;return!0}fromArray(t,e=0){for(let n=0;n<16;n++)this.elements[n]=t[n+e];return this}toArray(t=[],e=0){let n=this.elements;return t[e]=n[0],t[e+1]=n[1],t[e+2]=n[2],t[e+3]=n[3],t[e+4]=n[4],t[e+5]=n[5],t[e+6]=n[6],t[e+7]=n[7],t[e+8]=n[8],t[e+9]=n[9],t[e+10]=n[10],t[e+11]=n[11],t[e+12]=n[12],t[e+13]=n[13],t[e+14]=n[14],t[e+15]=n[15],t}},As=new U,Ln=new ue,N0=new U(0,0,0),U0=new U(1,1,1),Si=new U,zo=new U,hn=new U,uf=new ue,df=new me,Ri=class i{constructor(t=0,e=0,n=0,s=i.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=e,this._z=n,this._order=s}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,e,n,s=this._order){return this._x=t,this._y=e,this._z=n,this._order=s,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,e=this._order,n=!0){let s=t.elements,r=s[0],o=s[4],a=s[8],l=s[1],c=s[5],h=s[9],u=s[2],f=s[6],d=s[10];switch(e){case"XYZ":this._y=Math.asin(Vt(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-h,d),this._z=Math.atan2(-o,r)):(this._x=Math.atan2(f,c),this._z=0);break;case"YXZ":this._x=Math.asin(-Vt(h,-1,1)),Math.abs(h)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(l,c)):(this._y=Math.atan2(-u,r),this._z=0);break;case"ZXY":this._x=Math.asin(Vt(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-u,d),this._z=Math.atan2(-o,c)):(this._y=0,this._z=Math.atan2(l,r));break;case"ZYX":this._y=Math.asin(-Vt(u,-1,1)),Math.abs(u)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(l,r)):(this._x=0,this._z=Math.atan2(-o,c));break;case"YZX":this._z=Math.asin(Vt(l,-1,1)),Math.abs(l)<.9999999?(this._x=Math.atan2(-h,c),this._y=Math.atan2(-u,r)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-Vt(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,c),this._y=Math.atan2(a,r)):(this._x=Math.atan2(-h,d),this._y=0);break;default:Pt("Euler: .setFromRotationMatrix() encountered an unknown order: "+e)}return this._order=e,n===!0&&this._onChangeCallback(),this}setFromQuaternion(t,e,n){return uf.makeRotationFromQuaternion(t),this.setFromRotationMatrix(uf,e,n)}setFromVector3(t,e=this._order){return this.set(t.x,t.y,t.z,e)}reorder(t){return df.setFromEuler(this),this.setFromQuaternion(df,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],e=0){return t[e]=this._x,t[e+1]=this._y,t[e+2]=this._z,t[e+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ri.DEFAULT_ORDER="XYZ";var Dr=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},O0=0,ff=new U,Es=new me,ii=new ue,Vo=new U,br=new U,B0=new U,k0=new me,pf=new U(1,0,0),mf=new U(0,1,0),gf=new U(0,0,1),_f={type:"added"},z0={type:"removed"},Ts={type:"childadded",child:null},nh={type:"childremoved",child:null},rn=class i extends Nn{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:O0++}),this.uuid=Qs(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=i.DEFAULT_UP.clone();let t=new U,e=new Ri,n=new me,s=new U(1,1,1);function r(){n.setFromEuler(e,!1)}function o(){e.setFromQuaternion(n,void 0,!1)}e._onChange(r),n._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:e},quaternion:{configurable:!0,enumerable:!0,value:n},scale:{configurable:!0,enumerable:!0,value:s},modelViewMatrix:{value:new ue},normalMatrix:{value:new It}}),this.matrix=new ue,this.matrixWorld=new ue,this.matrixAutoUpdate=i.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=i.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new Dr,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,e){this.quaternion.setFromAxisAngle(t,e)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,e){return Es.setFromAxisAngle(t,e),this.quaternion.multiply(Es),this}rotateOnWorldAxis(t,e){return Es.setFromAxisAngle(t,e),this.quaternion.premultiply(Es),this}rotateX(t){return this.rotateOnAxis(pf,t)}rotateY(t){return this.rotateOnAxis(mf,t)}rotateZ(t){return this.rotateOnAxis(gf,t)}translateOnAxis(t,e){return ff.copy(t).applyQuaternion(this.quaternion),this.position.add(ff.multiplyScalar(e)),this}translateX(t){return this.translateOnAxis(pf,t)}translateY(t){return this.translateOnAxis(mf,t)}translateZ(t){return this.translateOnAxis(gf,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(ii.copy(this.matrixWorld).invert())}lookAt(t,e,n){t.isVector3?Vo.copy(t):Vo.set(t,e,n);let s=this.parent;this.updateWorldMatrix(!0,!1),br.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?ii.lookAt(br,Vo,this.up):ii.lookAt(Vo,br,this.up),this.quaternion.setFromRotationMatrix(ii),s&&(ii.extractRotation(s.matrixWorld),Es.setFromRotationMatrix(ii),this.quaternion.premultiply(Es.invert()))}add(t){if(arguments.length>1){for(let e=0;e<arguments.length;e++)this.add(arguments[e]);return this}return t===this?(Dt("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(_f),Ts.child=t,this.dispatchEvent(Ts),Ts.child=null):Dt("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.remove(arguments[n]);return this}let e=this.children.indexOf(t);return e!==-1&&(t.parent=null,this.children.splice(e,1),t.dispatchEvent(z0),nh.child=t,this.dispatchEvent(nh),nh.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),ii.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),ii.multiply(t.parent.matrixWorld)),t.applyMatrix4(ii),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(_f),Ts.child=t,this.dispatchEvent(Ts),Ts.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,e){if(this[t]===e)return this;for(let n=0,s=this.children.length;n<s;n++){let o=this.children[n].getObjectByProperty(t,e);if(o!==void 0)return o}}getObjectsByProperty(t,e,n=[]){this[t]===e&&n.push(this);let s=this.children;for(let r=0,o=s.length;r<o;r++)s[r].getObjectsByProperty(t,e,n);return n}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(br,t,B0),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(br,k0,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let e=this.matrixWorld.elements;return t.set(e[8],e[9],e[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let e=this.children;for(let n=0,s=e.length;n<s;n++)e[n].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let e=this.children;for(let n=0,s=e.length;n<s;n++)e[n].traverseVisible(t)}traverseAncestors(t){let e=this.parent;e!==null&&(t(e),e.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let e=t.x,n=t.y,s=t.z,r=this.matrix.elements;r[12]+=e-r[0]*e-r[4]*n-r[8]*s,r[13]+=n-r[1]*e-r[5]*n-r[9]*s,r[14]+=s-r[2]*e-r[6]*n-r[10]*s}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let e=this.children;for(let n=0,s=e.length;n<s;n++)e[n].updateMatrixWorld(t)}updateWorldMatrix(t,e,n=!1){let s=this.parent;if(t===!0&&s!==null&&s.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||n)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,n=!0),e===!0){let r=this.children;for(let o=0,a=r.length;o<a;o++)r[o].updateWorldMatrix(!1,!0,n)}}toJSON(t){let e=t===void 0||typeof t=="string",n={};e&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},n.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let s={};s.uuid=this.uuid,s.type=this.type,s.name=this.name,s.castShadow=this.castShadow,s.receiveShadow=this.receiveShadow,s.visible=this.visible,s.frustumCulled=this.frustumCulled,s.renderOrder=this.renderOrder,s.static=this.static,s.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(s.userData=this.userData),s.layers=this.layers.mask,s.matrix=this.matrix.toArray(),s.up=this.up.toArray(),this.pivot!==null&&(s.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(s.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(s.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(s.type="InstancedMesh",s.count=this.count,s.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(s.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(s.type="BatchedMesh",s.perObjectFrustumCulled=this.perObjectFrustumCulled,s.sortObjects=this.sortObjects,s.drawRanges=this._drawRanges,s.reservedRanges=this._reservedRanges,s.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),s.instanceInfo=this._instanceInfo.map(a=>({...a})),s.availableInstanceIds=this._availableInstanceIds.slice(),s.availableGeometryIds=this._availableGeometryIds.slice(),s.nextIndexStart=this._nextIndexStart,s.nextVertexStart=this._nextVertexStart,s.geometryCount=this._geometryCount,s.maxInstanceCount=this._maxInstanceCount,s.maxVertexCount=this._maxVertexCount,s.maxIndexCount=this._maxIndexCount,s.geometryInitialized=this._geometryInitialized,s.matricesTexture=this._matricesTexture.toJSON(t),s.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(s.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(s.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(s.boundingBox=this.boundingBox.toJSON()));function r(a,l){return a[l.uuid]===void 0&&(a[l.uuid]=l.toJSON(t)),l.uuid}if(this.isScene)this.background&&(this.background.isColor?s.background=this.background.toJSON():this.background.isTexture&&(s.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(s.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){s.geometry=r(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let l=a.shapes;if(Array.isArray(l))for(let c=0,h=l.length;c<h;c++){let u=l[c];r(t.shapes,u)}else r(t.shapes,l)}}if(this.isSkinnedMesh&&(s.bindMode=this.bindMode,s.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(r(t.skeletons,this.skeleton),s.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let l=0,c=this.material.length;l<c;l++)a.push(r(t.materials,this.material[l]));s.material=a}else s.material=r(t.materials,this.material);if(this.children.length>0){s.children=[];for(let a=0;a<this.children.length;a++)s.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){s.animations=[];for(let a=0;a<this.animations.length;a++){let l=this.animations[a];s.animations.push(r(t.animations,l))}}if(e){let a=o(t.geometries),l=o(t.materials),c=o(t.textures),h=o(t.images),u=o(t.shapes),f=o(t.skeletons),d=o(t.animations),g=o(t.nodes);a.length>0&&(n.geometries=a),l.length>0&&(n.materials=l),c.length>0&&(n.textures=c),h.length>0&&(n.images=h),u.length>0&&(n.shapes=u),f.length>0&&(n.skeletons=f),d.length>0&&(n.animations=d),g.length>0&&(n.nodes=g)}return n.object=s,n;function o(a){let l=[];for(let c in a){let h=a[c];delete h.metadata,l.push(h)}return l}}clone(t){return new this.constructor().copy(this,t)}copy(t,e=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),e===!0)for(let n=0;n<t.children.length;n++){let s=t.children[n];this.add(s.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};rn.DEFAULT_UP=new U(0,1,0);rn.DEFAULT_MATRIX_AUTO_UPDATE=!0;rn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var ns=class extends rn{constructor(){super(),this.isGroup=!0,this.type="Group"}},V0={type:"move"},Gs=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new ns,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new ns,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new U,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new U),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new ns,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new U,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new U,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let e=this._hand;if(e)for(let n of t.hand.values())this._getHandJoint(e,n)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,e,n){let s=null,r=null,o=null,a=this._targetRay,l=this._grip,c=this._hand;if(t&&e.session.visibilityState!=="visible-blurred"){if(c&&t.hand){o=!0;for(let _ of t.hand.values()){let p=e.getJointPose(_,n),m=this._getHandJoint(c,_);p!==null&&(m.matrix.fromArray(p.transform.matrix),m.matrix.decompose(m.position,m.quaternion,m.scale),m.matrixWorldNeedsUpdate=!0,m.jointRadius=p.radius),m.visible=p!==null}let h=c.joints["index-finger-tip"],u=c.joints["thumb-tip"],f=h.position.distanceTo(u.position),d=.02,g=.005;c.inputState.pinching&&f>d+g?(c.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!c.inputState.pinching&&f<=d-g&&(c.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else l!==null&&t.gripSpace&&(r=e.getPose(t.gripSpace,n),r!==null&&(l.matrix.fromArray(r.transform.matrix),l.matrix.decompose(l.position,l.quaternion,l.scale),l.matrixWorldNeedsUpdate=!0,r.linearVelocity?(l.hasLinearVelocity=!0,l.linearVelocity.copy(r.linearVelocity)):l.hasLinearVelocity=!1,r.angularVelocity?(l.hasAngularVelocity=!0,l.angularVelocity.copy(r.angularVelocity)):l.hasAngularVelocity=!1,l.eventsEnabled&&l.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(s=e.getPose(t.targetRaySpace,n),s===null&&r!==null&&(s=r),s!==null&&(a.matrix.fromArray(s.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,s.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(s.linearVelocity)):a.hasLinearVelocity=!1,s.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(s.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(V0)))}return a!==null&&(a.visible=s!==null),l!==null&&(l.visible=r!==null),c!==null&&(c.visible=o!==null),this}_getHandJoint(t,e){if(t.joints[e.jointName]===void 0){let n=new ns;n.matrixAutoUpdate=!1,n.visible=!1,t.joints[e.jointName]=n,t.add(n)}return t.joints[e.jointName]}},up={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},Mi={h:0,s:0,l:0},Go={h:0,s:0,l:0};function ih(i,t,e){return e<0&&(e+=1),e>1&&(e-=1),e<1/6?i+(t-i)*6*e:e<1/2?t:e<2/3?i+(t-i)*6*(2/3-e):i}var Yt=class{constructor(t,e,n){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,e,n)}set(t,e,n){if(e===void 0&&n===void 0){let s=t;s&&s.isColor?this.copy(s):typeof s=="number"?this.setHex(s):typeof s=="string"&&this.setStyle(s)}else this.setRGB(t,e,n);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,e=dn){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,zt.colorSpaceToWorking(this,e),this}setRGB(t,e,n,s=zt.workingColorSpace){return this.r=t,this.g=e,this.b=n,zt.colorSpaceToWorking(this,s),this}setHSL(t,e,n,s=zt.workingColorSpace){if(t=$h(t,1),e=Vt(e,0,1),n=Vt(n,0,1),e===0)this.r=this.g=this.b=n;else{let r=n<=.5?n*(1+e):n+e-n*e,o=2*n-r;this.r=ih(o,r,t+1/3),this.g=ih(o,r,t),this.b=ih(o,r,t-1/3)}return zt.colorSpaceToWorking(this,s),this}setStyle(t,e=dn){function n(r){r!==void 0&&parseFloat(r)<1&&Pt("Color: Alpha component of "+t+" will be ignored.")}let s;if(s=/^(\w+)\(([^\)]*)\)/.exec(t)){let r,o=s[1],a=s[2];switch(o){case"rgb":case"rgba":if(r=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(255,parseInt(r[1],10))/255,Math.min(255,parseInt(r[2],10))/255,Math.min(255,parseInt(r[3],10))/255,e);if(r=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setRGB(Math.min(100,parseFloat(r[1]))/100,Math.min(100,parseFloat(r[2]))/100,Math.min(100,parseFloat(r[3]))/100,e);break;case"hsl":case"hsla":if(r=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return n(r[4]),this.setHSL(parseFloat(r[1])/360,parseFloat(r[2])/100,parseFloat(r[3])/100,e);break;default:Pt("Color: Unknown color model "+t)}}else if(s=/^\#([A-Fa-f\d]+)$/.exec(t)){let r=s[1],o=r.length;if(o===3)return this.setRGB(parseInt(r.charAt(0),16)/15,parseInt(r.charAt(1),16)/15,parseInt(r.charAt(2),16)/15,e);if(o===6)return this.setHex(parseInt(r,16),e);Pt("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,e);return this}setColorName(t,e=dn){let n=up[t.toLowerCase()];return n!==void 0?this.setHex(n,e):Pt("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=li(t.r),this.g=li(t.g),this.b=li(t.b),this}copyLinearToSRGB(t){return this.r=Os(t.r),this.g=Os(t.g),this.b=Os(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=dn){return zt.workingToColorSpace($e.copy(this),t),Math.round(Vt($e.r*255,0,255))*65536+Math.round(Vt($e.g*255,0,255))*256+Math.round(Vt($e.b*255,0,255))}getHexString(t=dn){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,e=zt.workingColorSpace){zt.workingToColorSpace($e.copy(this),e);let n=$e.r,s=$e.g,r=$e.b,o=Math.max(n,s,r),a=Math.min(n,s,r),l,c,h=(a+o)/2;if(a===o)l=0,c=0;else{let u=o-a;switch(c=h<=.5?u/(o+a):u/(2-o-a),o){case n:l=(s-r)/u+(s<r?6:0);break;case s:l=(r-n)/u+2;break;case r:l=(n-s)/u+4;break}l/=6}return t.h=l,t.s=c,t.l=h,t}getRGB(t,e=zt.workingColorSpace){return zt.workingToColorSpace($e.copy(this),e),t.r=$e.r,t.g=$e.g,t.b=$e.b,t}getStyle(t=dn){zt.workingToColorSpace($e.copy(this),t);let e=$e.r,n=$e.g,s=$e.b;return t!==dn?`color(${t} ${e.toFixed(3)} ${n.toFixed(3)} ${s.toFixed(3)})`:`rgb(${Math.round(e*255)},${Math.round(n*255)},${Math.round(s*255)})`}offsetHSL(t,e,n){return this.getHSL(Mi),this.setHSL(Mi.h+t,Mi.s+e,Mi.l+n)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,e){return this.r=t.r+e.r,this.g=t.g+e.g,this.b=t.b+e.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,e){return this.r+=(t.r-this.r)*e,this.g+=(t.g-this.g)*e,this.b+=(t.b-this.b)*e,this}lerpColors(t,e,n){return this.r=t.r+(e.r-t.r)*n,this.g=t.g+(e.g-t.g)*n,this.b=t.b+(e.b-t.b)*n,this}lerpHSL(t,e){this.getHSL(Mi),t.getHSL(Go);let n=Tr(Mi.h,Go.h,e),s=Tr(Mi.s,Go.s,e),r=Tr(Mi.l,Go.l,e);return this.setHSL(n,s,r),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let e=this.r,n=this.g,s=this.b,r=t.elements;return this.r=r[0]*e+r[3]*n+r[6]*s,this.g=r[1]*e+r[4]*n+r[7]*s,this.b=r[2]*e+r[5]*n+r[8]*s,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,e=0){return this.r=t[e],this.g=t[e+1],this.b=t[e+2],this}toArray(t=[],e=0){return t[e]=this.r,t[e+1]=this.g,t[e+2]=this.b,t}fromBufferAttribute(t,e){return this.r=t.getX(e),this.g=t.getY(e),this.b=t.getZ(e),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},$e=new Yt;Yt.NAMES=up;var hi=class extends rn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ri,this.environmentIntensity=1,this.environmentRotation=new Ri,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,e){return super.copy(t,e),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let e=super.toJSON(t);return this.fog!==null&&(e.object.fog=this.fog.toJSON()),e.object.backgroundBlurriness=this.backgroundBlurriness,e.object.backgroundIntensity=this.backgroundIntensity,e.object.backgroundRotation=this.backgroundRotation.toArray(),e.object.environmentIntensity=this.environmentIntensity,e.object.environmentRotation=this.environmentRotation.toArray(),e}},Dn=new U,si=new U,sh=new U,ri=new U,Rs=new U,Cs=new U,yf=new U,rh=new U,oh=new U,ah=new U,lh=new oe,ch=new oe,hh=new oe,Ti=class i{constructor(t=new U,e=new U,n=new U){this.a=t,this.b=e,this.c=n}static getNormal(t,e,n,s){s.subVectors(n,e),Dn.subVectors(t,e),s.cross(Dn);let r=s.lengthSq();return r>0?s.multiplyScalar(1/Math.sqrt(r)):s.set(0,0,0)}static getBarycoord(t,e,n,s,r){Dn.subVectors(s,e),si.subVectors(n,e),sh.subVectors(t,e);let o=Dn.dot(Dn),a=Dn.dot(si),l=Dn.dot(sh),c=si.dot(si),h=si.dot(sh),u=o*c-a*a;if(u===0)return r.set(0,0,0),null;let f=1/u,d=(c*l-a*h)*f,g=(o*h-a*l)*f;return r.set(1-d-g,g,d)}static containsPoint(t,e,n,s){return this.getBarycoord(t,e,n,s,ri)===null?!1:ri.x>=0&&ri.y>=0&&ri.x+ri.y<=1}static getInterpolation(t,e,n,s,r,o,a,l){return this.getBarycoord(t,e,n,s,ri)===null?(l.x=0,l.y=0,"z"in l&&(l.z=0),"w"in l&&(l.w=0),null):(l.setScalar(0),l.addScaledVector(r,ri.x),l.addScaledVector(o,ri.y),l.addScaledVector(a,ri.z),l)}static getInterpolatedAttribute(t,e,n,s,r,o){return lh.setScalar(0),ch.setScalar(0),hh.setScalar(0),lh.fromBufferAttribute(t,e),ch.fromBufferAttribute(t,n),hh.fromBufferAttribute(t,s),o.setScalar(0),o.addScaledVector(lh,r.x),o.addScaledVector(ch,r.y),o.addScaledVector(hh,r.z),o}static isFrontFacing(t,e,n,s){return Dn.subVectors(n,e),si.subVectors(t,e),Dn.cross(si).dot(s)<0}set(t,e,n){return this.a.copy(t),this.b.copy(e),this.c.copy(n),this}setFromPointsAndIndices(t,e,n,s){return this.a.copy(t[e]),this.b.copy(t[n]),this.c.copy(t[s]),this}setFromAttributeAndIndices(t,e,n,s){return this.a.fromBufferAttribute(t,e),this.b.fromBufferAttribute(t,n),this.c.fromBufferAttribute(t,s),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return Dn.subVectors(this.c,this.b),si.subVectors(this.a,this.b),Dn.cross(si).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return i.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,e){return i.getBarycoord(t,this.a,this.b,this.c,e)}getInterpolation(t,e,n,s,r){return i.getInterpolation(t,this.a,this.b,this.c,e,n,s,r)}containsPoint(t){return i.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return i.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,e){let n=this.a,s=this.b,r=this.c,o,a;Rs.subVectors(s,n),Cs.subVectors(r,n),rh.subVectors(t,n);let l=Rs.dot(rh),c=Cs.dot(rh);if(l<=0&&c<=0)return e.copy(n);oh.subVectors(t,s);let h=Rs.dot(oh),u=Cs.dot(oh);if(h>=0&&u<=h)return e.copy(s);let f=l*u-h*c;if(f<=0&&l>=0&&h<=0&&l-h>0)return o=l/(l-h),e.copy(n).addScaledVector(Rs,o);ah.subVectors(t,r);let d=Rs.dot(ah),g=Cs.dot(ah);if(g>=0&&d<=g)return e.copy(r);let _=d*c-l*g;if(_<=0&&c>=0&&g<=0)return a=c/(c-g),e.copy(n).addScaledVector(Cs,a);let p=h*g-d*u;if(p<=0&&u-h>=0&&d-g>=0)return yf.subVectors(r,s),a=(u-h)/(u-h+(d-g)),e.copy(s).addScaledVector(yf,a);let m=1/(p+_+f);return o=_*m,a=f*m,e.copy(n).addScaledVector(Rs,o).addScaledVector(Cs,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},Ci=class{constructor(t=new U(1/0,1/0,1/0),e=new U(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=e}set(t,e){return this.min.copy(t),this.max.copy(e),this}setFromArray(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e+=3)this.expandByPoint(Fn.fromArray(t,e));return this}setFromBufferAttribute(t){this.makeEmpty();for(let e=0,n=t.count;e<n;e++)this.expandByPoint(Fn.fromBufferAttribute(t,e));return this}setFromPoints(t){this.makeEmpty();for(let e=0,n=t.length;e<n;e++)this.expandByPoint(t[e]);return this}setFromCenterAndSize(t,e){let n=Fn.copy(e).multiplyScalar(.5);return this.min.copy(t).sub(n),this.max.copy(t).add(n),this}setFromObject(t,e=!1){return this.makeEmpty(),this.expandByObject(t,e)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,e=!1){t.updateWorldMatrix(!1,!1);let n=t.geometry;if(n!==void 0){let r=n.getAttribute("position");if(e===!0&&r!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=r.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,Fn):Fn.fromBufferAttribute(r,o),Fn.applyMatrix4(t.matrixWorld),this.expandByPoint(Fn);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),Ho.copy(t.boundingBox)):(n.boundingBox===null&&n.computeBoundingBox(),Ho.copy(n.boundingBox)),Ho.applyMatrix4(t.matrixWorld),this.union(Ho)}let s=t.children;for(let r=0,o=s.length;r<o;r++)this.expandByObject(s[r],e);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,e){return e.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,Fn),Fn.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let e,n;return t.normal.x>0?(e=t.normal.x*this.min.x,n=t.normal.x*this.max.x):(e=t.normal.x*this.max.x,n=t.normal.x*this.min.x),t.normal.y>0?(e+=t.normal.y*this.min.y,n+=t.normal.y*this.max.y):(e+=t.normal.y*this.max.y,n+=t.normal.y*this.min.y),t.normal.z>0?(e+=t.normal.z*this.min.z,n+=t.normal.z*this.max.z):(e+=t.normal.z*this.max.z,n+=t.normal.z*this.min.z),e<=-t.constant&&n>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(Sr),Wo.subVectors(this.max,Sr),Ps.subVectors(t.a,Sr),Is.subVectors(t.b,Sr),Ls.subVectors(t.c,Sr),wi.subVectors(Is,Ps),Ai.subVectors(Ls,Is),Ki.subVectors(Ps,Ls);let e=[0,-wi.z,wi.y,0,-Ai.z,Ai.y,0,-Ki.z,Ki.y,wi.z,0,-wi.x,Ai.z,0,-Ai.x,Ki.z,0,-Ki.x,-wi.y,wi.x,0,-Ai.y,Ai.x,0,-Ki.y,Ki.x,0];return!uh(e,Ps,Is,Ls,Wo)||(e=[1,0,0,0,1,0,0,0,1],!uh(e,Ps,Is,Ls,Wo))?!1:(Xo.crossVectors(wi,Ai),e=[Xo.x,Xo.y,Xo.z],uh(e,Ps,Is,Ls,Wo))}clampPoint(t,e){return e.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,Fn).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(Fn).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(oi[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),oi[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),oi[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),oi[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),oi[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),oi[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),oi[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),oi[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(oi),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},oi=[new U,new U,new U,new U,new U,new U,new U,new U],Fn=new U,Ho=new Ci,Ps=new U,Is=new U,Ls=new U,wi=new U,Ai=new U,Ki=new U,Sr=new U,Wo=new U,Xo=new U,Qi=new U;function uh(i,t,e,n,s){for(let r=0,o=i.length-3;r<=o;r+=3){Qi.fromArray(i,r);let a=s.x*Math.abs(Qi.x)+s.y*Math.abs(Qi.y)+s.z*Math.abs(Qi.z),l=t.dot(Qi),c=e.dot(Qi),h=n.dot(Qi);if(Math.max(-Math.max(l,c,h),Math.min(l,c,h))>a)return!1}return!0}var ye=new U,qo=new St,G0=0,we=class extends Nn{constructor(t,e,n=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:G0++}),this.name="",this.array=t,this.itemSize=e,this.count=t!==void 0?t.length/e:0,this.normalized=n,this.usage=sp,this.updateRanges=[],this.gpuType=_n,this.version=0,this._normalizationScale=t!==void 0?Zh(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,e){this.updateRanges.push({start:t,count:e})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,e,n){t*=this.itemSize,n*=e.itemSize;for(let s=0,r=this.itemSize;s<r;s++)this.array[t+s]=e.array[n+s];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let e=0,n=this.count;e<n;e++)qo.fromBufferAttribute(this,e),qo.applyMatrix3(t),this.setXY(e,qo.x,qo.y);else if(this.itemSize===3)for(let e=0,n=this.count;e<n;e++)ye.fromBufferAttribute(this,e),ye.applyMatrix3(t),this.setXYZ(e,ye.x,ye.y,ye.z);return this}applyMatrix4(t){for(let e=0,n=this.count;e<n;e++)ye.fromBufferAttribute(this,e),ye.applyMatrix4(t),this.setXYZ(e,ye.x,ye.y,ye.z);return this}applyNormalMatrix(t){for(let e=0,n=this.count;e<n;e++)ye.fromBufferAttribute(this,e),ye.applyNormalMatrix(t),this.setXYZ(e,ye.x,ye.y,ye.z);return this}transformDirection(t){for(let e=0,n=this.count;e<n;e++)ye.fromBufferAttribute(this,e),ye.transformDirection(t),this.setXYZ(e,ye.x,ye.y,ye.z);return this}set(t,e=0){return this.array.set(t,e),this}getComponent(t,e){let n=this.array[t*this.itemSize+e];return this.normalized&&(n=this._denormalize(n)),n}setComponent(t,e,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize+e]=n,this}getX(t){let e=this.array[t*this.itemSize];return this.normalized&&(e=this._denormalize(e)),e}setX(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize]=e,this}getY(t){let e=this.array[t*this.itemSize+1];return this.normalized&&(e=this._denormalize(e)),e}setY(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+1]=e,this}getZ(t){let e=this.array[t*this.itemSize+2];return this.normalized&&(e=this._denormalize(e)),e}setZ(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+2]=e,this}getW(t){let e=this.array[t*this.itemSize+3];return this.normalized&&(e=this._denormalize(e)),e}setW(t,e){return this.normalized&&(e=this._normalize(e)),this.array[t*this.itemSize+3]=e,this}setXY(t,e,n){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n)),this.array[t+0]=e,this.array[t+1]=n,this}setXYZ(t,e,n,s){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),s=this._normalize(s)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=s,this}setXYZW(t,e,n,s,r){return t*=this.itemSize,this.normalized&&(e=this._normalize(e),n=this._normalize(n),s=this._normalize(s),r=this._normalize(r)),this.array[t+0]=e,this.array[t+1]=n,this.array[t+2]=s,this.array[t+3]=r,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let e=this._normalizationScale;return e!==void 0?Math.max(t/e,-1):cp(t,this.array)}_normalize(t){let e=this._normalizationScale;return e!==void 0?Math.round(t*e):hp(t,this.array)}};var Fr=class extends we{constructor(t,e,n){super(new Uint16Array(t),e,n)}};var Nr=class extends we{constructor(t,e,n){super(new Uint32Array(t),e,n)}};var En=class extends we{constructor(t,e,n){super(new Float32Array(t),e,n)}},H0=new Ci,Mr=new U,dh=new U,Hn=class{constructor(t=new U,e=-1){this.isSphere=!0,this.center=t,this.radius=e}set(t,e){return this.center.copy(t),this.radius=e,this}setFromPoints(t,e){let n=this.center;e!==void 0?n.copy(e):H0.setFromPoints(t).getCenter(n);let s=0;for(let r=0,o=t.length;r<o;r++)s=Math.max(s,n.distanceToSquared(t[r]));return this.radius=Math.sqrt(s),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let e=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=e*e}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,e){let n=this.center.distanceToSquared(t);return e.copy(t),n>this.radius*this.radius&&(e.sub(this.center).normalize(),e.multiplyScalar(this.radius).add(this.center)),e}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;Mr.subVectors(t,this.center);let e=Mr.lengthSq();if(e>this.radius*this.radius){let n=Math.sqrt(e),s=(n-this.radius)*.5;this.center.addScaledVector(Mr,s/n),this.radius+=s}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(dh.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(Mr.copy(t.center).add(dh)),this.expandByPoint(Mr.copy(t.center).sub(dh))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},W0=0,wn=new ue,fh=new rn,Ds=new U,un=new Ci,wr=new Ci,De=new U,Un=class i extends Nn{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:W0++}),this.uuid=Qs(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(m0(t)?Nr:Fr)(t,1):this.index=t,this}setIndirect(t,e=0){return this.indirect=t,this.indirectOffset=e,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,e){return this.attributes[t]=e,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,e,n=0){this.groups.push({start:t,count:e,materialIndex:n})}clearGroups(){this.groups=[]}setDrawRange(t,e){this.drawRange.start=t,this.drawRange.count=e}applyMatrix4(t){let e=this.attributes.position;e!==void 0&&(e.applyMatrix4(t),e.needsUpdate=!0);let n=this.attributes.normal;if(n!==void 0){let r=new It().getNormalMatrix(t);n.applyNormalMatrix(r),n.needsUpdate=!0}let s=this.attributes.tangent;return s!==void 0&&(s.transformDirection(t),s.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return wn.makeRotationFromQuaternion(t),this.applyMatrix4(wn),this}rotateX(t){return wn.makeRotationX(t),this.applyMatrix4(wn),this}rotateY(t){return wn.makeRotationY(t),this.applyMatrix4(wn),this}rotateZ(t){return wn.makeRotationZ(t),this.applyMatrix4(wn),this}translate(t,e,n){return wn.makeTranslation(t,e,n),this.applyMatrix4(wn),this}scale(t,e,n){return wn.makeScale(t,e,n),this.applyMatrix4(wn),this}lookAt(t){return fh.lookAt(t),fh.updateMatrix(),this.applyMatrix4(fh.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Ds).negate(),this.translate(Ds.x,Ds.y,Ds.z),this}setFromPoints(t){let e=this.getAttribute("position");if(e===void 0){let n=[];for(let s=0,r=t.length;s<r;s++){let o=t[s];n.push(o.x,o.y,o.z||0)}this.setAttribute("position",new En(n,3))}else{let n=Math.min(t.length,e.count);for(let s=0;s<n;s++){let r=t[s];e.setXYZ(s,r.x,r.y,r.z||0)}t.length>e.count&&Pt("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),e.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new Ci);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Dt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new U(-1/0,-1/0,-1/0),new U(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),e)for(let n=0,s=e.length;n<s;n++){let r=e[n];un.setFromBufferAttribute(r),this.morphTargetsRelative?(De.addVectors(this.boundingBox.min,un.min),this.boundingBox.expandByPoint(De),De.addVectors(this.boundingBox.max,un.max),this.boundingBox.expandByPoint(De)):(this.boundingBox.expandByPoint(un.min),this.boundingBox.expandByPoint(un.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&Dt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new Hn);let t=this.attributes.position,e=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){Dt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new U,1/0);return}if(t){let n=this.boundingSphere.center;if(un.setFromBufferAttribute(t),e)for(let r=0,o=e.length;r<o;r++){let a=e[r];wr.setFromBufferAttribute(a),this.morphTargetsRelative?(De.addVectors(un.min,wr.min),un.expandByPoint(De),De.addVectors(un.max,wr.max),un.expandByPoint(De)):(un.expandByPoint(wr.min),un.expandByPoint(wr.max))}un.getCenter(n);let s=0;for(let r=0,o=t.count;r<o;r++)De.fromBufferAttribute(t,r),s=Math.max(s,n.distanceToSquared(De));if(e)for(let r=0,o=e.length;r<o;r++){let a=e[r],l=this.morphTargetsRelative;for(let c=0,h=a.count;c<h;c++)De.fromBufferAttribute(a,c),l&&(Ds.fromBufferAttribute(t,c),De.add(Ds)),s=Math.max(s,n.distanceToSquared(De))}this.boundingSphere.radius=Math.sqrt(s),isNaN(this.boundingSphere.radius)&&Dt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,e=this.attributes;if(t===null||e.position===void 0||e.normal===void 0||e.uv===void 0){Dt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let n=e.position,s=e.normal,r=e.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==n.count)&&(o=new we(new Float32Array(4*n.count),4),this.setAttribute("tangent",o));let a=[],l=[],c=new Uint8Array(n.count);for(let D=0;D<n.count;D++)a[D]=new U,l[D]=new U;let h=new U,u=new U,f=new U,d=new St,g=new St,_=new St,p=new U,m=new U;function x(D,R,P){c[D]=c[R]=c[P]=1,h.fromBufferAttribute(n,D),u.fromBufferAttribute(n,R),f.fromBufferAttribute(n,P),d.fromBufferAttribute(r,D),g.fromBufferAttribute(r,R),_.fromBufferAttribute(r,P),u.sub(h),f.sub(h),g.sub(d),_.sub(d);let N=1/(g.x*_.y-_.x*g.y);isFinite(N)&&(p.copy(u).multiplyScalar(_.y).addScaledVector(f,-g.y).multiplyScalar(N),m.copy(f).multiplyScalar(g.x).addScaledVector(u,-_.x).multiplyScalar(N),a[D].add(p),a[R].add(p),a[P].add(p),l[D].add(m),l[R].add(m),l[P].add(m))}let w=this.groups;w.length===0&&(w=[{start:0,count:t.count}]);for(let D=0,R=w.length;D<R;++D){let P=w[D],N=P.start,k=P.count;for(let I=N,W=N+k;I<W;I+=3)x(t.getX(I+0),t.getX(I+1),t.getX(I+2))}let S=new U,T=new U,A=new U,y=new U;function M(D){A.fromBufferAttribute(s,D),y.copy(A);let R=a[D];S.copy(R),S.sub(A.multiplyScalar(A.dot(R))).normalize(),T.crossVectors(y,R);let N=T.dot(l[D])<0?-1:1;o.setXYZW(D,S.x,S.y,S.z,N)}for(let D=0,R=n.count;D<R;++D)c[D]&&M(D);this._transformed=!0}computeVertexNormals(){let t=this.index,e=this.getAttribute("position");if(e!==void 0){let n=this.getAttribute("normal");if(n===void 0||n.count!==e.count)n=new we(new Float32Array(e.count*3),3),this.setAttribute("normal",n);else for(let f=0,d=n.count;f<d;f++)n.setXYZ(f,0,0,0);let s=new U,r=new U,o=new U,a=new U,l=new U,c=new U,h=new U,u=new U;if(t)for(let f=0,d=t.count;f<d;f+=3){let g=t.getX(f+0),_=t.getX(f+1),p=t.getX(f+2);s.fromBufferAttribute(e,g),r.fromBufferAttribute(e,_),o.fromBufferAttribute(e,p),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),a.fromBufferAttribute(n,g),l.fromBufferAttribute(n,_),c.fromBufferAttribute(n,p),a.add(h),l.add(h),c.add(h),n.setXYZ(g,a.x,a.y,a.z),n.setXYZ(_,l.x,l.y,l.z),n.setXYZ(p,c.x,c.y,c.z)}else for(let f=0,d=e.count;f<d;f+=3)s.fromBufferAttribute(e,f+0),r.fromBufferAttribute(e,f+1),o.fromBufferAttribute(e,f+2),h.subVectors(o,r),u.subVectors(s,r),h.cross(u),n.setXYZ(f+0,h.x,h.y,h.z),n.setXYZ(f+1,h.x,h.y,h.z),n.setXYZ(f+2,h.x,h.y,h.z);this.normalizeNormals(),n.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let e=0,n=t.count;e<n;e++)De.fromBufferAttribute(t,e),De.normalize(),t.setXYZ(e,De.x,De.y,De.z)}toNonIndexed(){function t(a,l){let c=a.array,h=a.itemSize,u=a.normalized,f=new c.constructor(l.length*h),d=0,g=0;for(let _=0,p=l.length;_<p;_++){a.isInterleavedBufferAttribute?d=l[_]*a.data.stride+a.offset:d=l[_]*h;for(let m=0;m<h;m++)f[g++]=c[d++]}return new we(f,h,u)}if(this.index===null)return Pt("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let e=new i,n=this.index.array,s=this.attributes;for(let a in s){let l=s[a],c=t(l,n);e.setAttribute(a,c)}let r=this.morphAttributes;for(let a in r){let l=[],c=r[a];for(let h=0,u=c.length;h<u;h++){let f=c[h],d=t(f,n);l.push(d)}e.morphAttributes[a]=l}e.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,l=o.length;a<l;a++){let c=o[a];e.addGroup(c.start,c.count,c.materialIndex)}return e}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let l=this.parameters;for(let c in l)l[c]!==void 0&&(t[c]=l[c]);return t}t.data={attributes:{}};let e=this.index;e!==null&&(t.data.index={type:e.array.constructor.name,array:Array.prototype.slice.call(e.array)});let n=this.attributes;for(let l in n){let c=n[l];t.data.attributes[l]=c.toJSON(t.data)}let s={},r=!1;for(let l in this.morphAttributes){let c=this.morphAttributes[l],h=[];for(let u=0,f=c.length;u<f;u++){let d=c[u];h.push(d.toJSON(t.data))}h.length>0&&(s[l]=h,r=!0)}r&&(t.data.morphAttributes=s,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let e={};this.name=t.name;let n=t.index;n!==null&&this.setIndex(n.clone());let s=t.attributes;for(let c in s){let h=s[c];this.setAttribute(c,h.clone(e))}let r=t.morphAttributes;for(let c in r){let h=[],u=r[c];for(let f=0,d=u.length;f<d;f++)h.push(u[f].clone(e));this.morphAttributes[c]=h}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let c=0,h=o.length;c<h;c++){let u=o[c];this.addGroup(u.start,u.count,u.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let l=t.boundingSphere;return l!==null&&(this.boundingSphere=l.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var ph=new U,X0=new U,q0=new It,fn=class{constructor(t=new U(1,0,0),e=0){this.isPlane=!0,this.normal=t,this.constant=e}set(t,e){return this.normal.copy(t),this.constant=e,this}setComponents(t,e,n,s){return this.normal.set(t,e,n),this.constant=s,this}setFromNormalAndCoplanarPoint(t,e){return this.normal.copy(t),this.constant=-e.dot(this.normal),this}setFromCoplanarPoints(t,e,n){let s=ph.subVectors(n,e).cross(X0.subVectors(t,e)).normalize();return this.setFromNormalAndCoplanarPoint(s,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,e){return e.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,e,n=!0){let s=t.delta(ph),r=this.normal.dot(s);if(r===0)return this.distanceToPoint(t.start)===0?e.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/r;return n===!0&&(o<0||o>1)?null:e.copy(t.start).addScaledVector(s,o)}intersectsLine(t){let e=this.distanceToPoint(t.start),n=this.distanceToPoint(t.end);return e<0&&n>0||n<0&&e>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,e){let n=e||q0.getNormalMatrix(t),s=this.coplanarPoint(ph).applyMatrix4(t),r=this.normal.applyMatrix3(n).normalize();return this.constant=-s.dot(r),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},Y0=0,ss=class extends Nn{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:Y0++}),this.uuid=Qs(),this.name="",this.type="Material",this.blending=$s,this.side=Oi,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=Th,this.blendDst=gn,this.blendEquation=On,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Yt(0,0,0),this.blendAlpha=0,this.depthFunc=Bs,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=Kf,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=aa,this.stencilZFail=aa,this.stencilZPass=aa,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let e in t){let n=t[e];if(n===void 0){Pt(`Material: parameter '${e}' has value of undefined.`);continue}let s=this[e];if(s===void 0){Pt(`Material: '${e}' is not a property of THREE.${this.type}.`);continue}s&&s.isColor?s.set(n):s&&s.isVector2&&n&&n.isVector2||s&&s.isEuler&&n&&n.isEuler||s&&s.isVector3&&n&&n.isVector3?s.copy(n):this[e]=n}}toJSON(t){let e=t===void 0||typeof t=="string";e&&(t={textures:{},images:{}});let n={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};n.uuid=this.uuid,n.type=this.type,n.blending=this.blending,n.side=this.side,n.shadowSide=this.shadowSide,n.vertexColors=this.vertexColors,n.opacity=this.opacity,n.transparent=this.transparent,n.blendSrc=this.blendSrc,n.blendDst=this.blendDst,n.blendEquation=this.blendEquation,n.blendSrcAlpha=this.blendSrcAlpha,n.blendDstAlpha=this.blendDstAlpha,n.blendEquationAlpha=this.blendEquationAlpha,n.blendColor=this.blendColor.getHex(),n.blendAlpha=this.blendAlpha,n.depthFunc=this.depthFunc,n.depthTest=this.depthTest,n.depthWrite=this.depthWrite,n.colorWrite=this.colorWrite,n.clipIntersection=this.clipIntersection,n.clipShadows=this.clipShadows,n.stencilWriteMask=this.stencilWriteMask,n.stencilFunc=this.stencilFunc,n.stencilRef=this.stencilRef,n.stencilFuncMask=this.stencilFuncMask,n.stencilFail=this.stencilFail,n.stencilZFail=this.stencilZFail,n.stencilZPass=this.stencilZPass,n.stencilWrite=this.stencilWrite,n.polygonOffset=this.polygonOffset,n.polygonOffsetFactor=this.polygonOffsetFactor,n.polygonOffsetUnits=this.polygonOffsetUnits,n.dithering=this.dithering,n.alphaTest=this.alphaTest,n.alphaHash=this.alphaHash,n.alphaToCoverage=this.alphaToCoverage,n.premultipliedAlpha=this.premultipliedAlpha,n.forceSinglePass=this.forceSinglePass,n.allowOverride=this.allowOverride,n.visible=this.visible,n.toneMapped=this.toneMapped,n.name=this.name,this.color&&this.color.isColor&&(n.color=this.color.getHex()),this.roughness!==void 0&&(n.roughness=this.roughness),this.metalness!==void 0&&(n.metalness=this.metalness),this.sheen!==void 0&&(n.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(n.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(n.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(n.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(n.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(n.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(n.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(n.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(n.shininess=this.shininess),this.clearcoat!==void 0&&(n.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(n.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(n.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(n.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(n.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(n.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(n.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,n.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(n.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(n.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(n.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(n.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(n.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(n.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(n.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(n.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(n.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(n.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(n.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(n.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(n.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(n.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(n.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(n.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(n.lightMap=this.lightMap.toJSON(t).uuid,n.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(n.aoMap=this.aoMap.toJSON(t).uuid,n.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(n.bumpMap=this.bumpMap.toJSON(t).uuid,n.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(n.normalMap=this.normalMap.toJSON(t).uuid,n.normalMapType=this.normalMapType,n.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(n.displacementMap=this.displacementMap.toJSON(t).uuid,n.displacementScale=this.displacementScale,n.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(n.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(n.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(n.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(n.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(n.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(n.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(n.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(n.combine=this.combine)),this.envMapRotation!==void 0&&(n.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(n.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(n.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(n.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(n.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(n.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(n.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(n.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(n.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(n.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(n.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(n.size=this.size),this.sizeAttenuation!==void 0&&(n.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(n.clippingPlanes=this.clippingPlanes.map(r=>r.toJSON())),this.rotation!==void 0&&(n.rotation=this.rotation),this.depthPacking!==void 0&&(n.depthPacking=this.depthPacking),this.linewidth!==void 0&&(n.linewidth=this.linewidth),this.linecap!==void 0&&(n.linecap=this.linecap),this.linejoin!==void 0&&(n.linejoin=this.linejoin),this.dashSize!==void 0&&(n.dashSize=this.dashSize),this.gapSize!==void 0&&(n.gapSize=this.gapSize),this.scale!==void 0&&(n.scale=this.scale),this.wireframe!==void 0&&(n.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(n.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(n.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(n.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(n.flatShading=this.flatShading),this.fog!==void 0&&(n.fog=this.fog),Object.keys(this.userData).length>0&&(n.userData=this.userData);function s(r){let o=[];for(let a in r){let l=r[a];delete l.metadata,o.push(l)}return o}if(e){let r=s(t.textures),o=s(t.images);r.length>0&&(n.textures=r),o.length>0&&(n.images=o)}return n}fromJSON(t,e){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new Yt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(n=>new fn().fromJSON(n))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=e[t.map]||null),t.matcap!==void 0&&(this.matcap=e[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=e[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=e[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=e[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let n=t.normalScale;Array.isArray(n)===!1&&(n=[n,n]),this.normalScale=new St().fromArray(n)}return t.displacementMap!==void 0&&(this.displacementMap=e[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=e[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=e[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=e[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=e[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=e[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=e[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=e[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=e[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=e[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=e[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=e[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=e[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=e[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new St().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=e[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=e[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=e[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=e[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=e[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=e[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=e[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=e[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let e=t.clippingPlanes,n=null;if(e!==null){let s=e.length;n=new Array(s);for(let r=0;r!==s;++r)n[r]=e[r].clone()}return this.clippingPlanes=n,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var ai=new U,mh=new U,Yo=new U,$o=new U,Hs=class{constructor(t=new U,e=new U(0,0,-1)){this.origin=t,this.direction=e}set(t,e){return this.origin.copy(t),this.direction.copy(e),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,e){return e.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,ai)),this}closestPointToPoint(t,e){e.subVectors(t,this.origin);let n=e.dot(this.direction);return n<0?e.copy(this.origin):e.copy(this.origin).addScaledVector(this.direction,n)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let e=ai.subVectors(t,this.origin).dot(this.direction);return e<0?this.origin.distanceToSquared(t):(ai.copy(this.origin).addScaledVector(this.direction,e),ai.distanceToSquared(t))}distanceSqToSegment(t,e,n,s){mh.copy(t).add(e).multiplyScalar(.5),Yo.copy(e).sub(t).normalize(),$o.copy(this.origin).sub(mh);let r=t.distanceTo(e)*.5,o=-this.direction.dot(Yo),a=$o.dot(this.direction),l=-$o.dot(Yo),c=$o.lengthSq(),h=Math.abs(1-o*o),u,f,d,g;if(h>0)if(u=o*l-a,f=o*a-l,g=r*h,u>=0)if(f>=-g)if(f<=g){let _=1/h;u*=_,f*=_,d=u*(u+o*f+2*a)+f*(o*u+f+2*l)+c}else f=r,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f=-r,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;else f<=-g?(u=Math.max(0,-(-o*r+a)),f=u>0?-r:Math.min(Math.max(-r,-l),r),d=-u*u+f*(f+2*l)+c):f<=g?(u=0,f=Math.min(Math.max(-r,-l),r),d=f*(f+2*l)+c):(u=Math.max(0,-(o*r+a)),f=u>0?r:Math.min(Math.max(-r,-l),r),d=-u*u+f*(f+2*l)+c);else f=o>0?-r:r,u=Math.max(0,-(o*f+a)),d=-u*u+f*(f+2*l)+c;return n&&n.copy(this.origin).addScaledVector(this.direction,u),s&&s.copy(mh).addScaledVector(Yo,f),d}intersectSphere(t,e){if(t.radius<0)return null;ai.subVectors(t.center,this.origin);let n=ai.dot(this.direction),s=ai.dot(ai)-n*n,r=t.radius*t.radius;if(s>r)return null;let o=Math.sqrt(r-s),a=n-o,l=n+o;return l<0?null:a<0?this.at(l,e):this.at(a,e)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let e=t.normal.dot(this.direction);if(e===0)return t.distanceToPoint(this.origin)===0?0:null;let n=-(this.origin.dot(t.normal)+t.constant)/e;return n>=0?n:null}intersectPlane(t,e){let n=this.distanceToPlane(t);return n===null?null:this.at(n,e)}intersectsPlane(t){let e=t.distanceToPoint(this.origin);return e===0||t.normal.dot(this.direction)*e<0}intersectBox(t,e){let n,s,r,o,a,l,c=1/this.direction.x,h=1/this.direction.y,u=1/this.direction.z,f=this.origin;return c>=0?(n=(t.min.x-f.x)*c,s=(t.max.x-f.x)*c):(n=(t.max.x-f.x)*c,s=(t.min.x-f.x)*c),h>=0?(r=(t.min.y-f.y)*h,o=(t.max.y-f.y)*h):(r=(t.max.y-f.y)*h,o=(t.min.y-f.y)*h),n>o||r>s||((r>n||isNaN(n))&&(n=r),(o<s||isNaN(s))&&(s=o),u>=0?(a=(t.min.z-f.z)*u,l=(t.max.z-f.z)*u):(a=(t.max.z-f.z)*u,l=(t.min.z-f.z)*u),n>l||a>s)||((a>n||n!==n)&&(n=a),(l<s||s!==s)&&(s=l),s<0)?null:this.at(n>=0?n:s,e)}intersectsBox(t){return this.intersectBox(t,ai)!==null}intersectTriangle(t,e,n,s,r){let o=this.origin,a=this.direction,l=a.x,c=a.y,h=a.z,u=t.x-o.x,f=t.y-o.y,d=t.z-o.z,g=e.x-o.x,_=e.y-o.y,p=e.z-o.z,m=n.x-o.x,x=n.y-o.y,w=n.z-o.z,S=Math.abs(l),T=Math.abs(c),A=Math.abs(h),y,M,D,R,P,N,k,I,W,Y,G,tt;if(S>=T&&S>=A?(D=l,N=u,W=g,tt=m,l>=0?(y=c,M=h,R=f,P=d,k=_,I=p,Y=x,G=w):(y=h,M=c,R=d,P=f,k=p,I=_,Y=w,G=x)):T>=A?(D=c,N=f,W=_,tt=x,c>=0?(y=h,M=l,R=d,P=u,k=p,I=g,Y=w,G=m):(y=l,M=h,R=u,P=d,k=g,I=p,Y=m,G=w)):(D=h,N=d,W=p,tt=w,h>=0?(y=l,M=c,R=u,P=f,k=g,I=_,Y=m,G=x):(y=c,M=l,R=f,P=u,k=_,I=g,Y=x,G=m)),D===0)return null;let H=y/D,K=M/D,Q=1/D,bt=R-H*N,Ct=P-K*N,$=k-H*W,dt=I-K*W,_t=Y-H*tt,Et=G-K*tt,ft=_t*dt-Et*$,Ft=bt*Et-Ct*_t,ne=$*Ct-dt*bt;if(s){if(ft<0||Ft<0||ne<0)return null}else if((ft<0||Ft<0||ne<0)&&(ft>0||Ft>0||ne>0))return null;let At=ft+Ft+ne;if(At===0)return null;let Xt=Q*(ft*N+Ft*W+ne*tt);return(At>0?Xt<0:Xt>0)?null:this.at(Xt/At,r)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},ba=class extends ss{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Yt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ri,this.combine=Rh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},vf=new ue,ts=new Hs,jo=new Hn,xf=new U,Zo=new U,Jo=new U,Ko=new U,gh=new U,Qo=new U,bf=new U,ta=new U,ae=class extends rn{constructor(t=new Un,e=new ba){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=e,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,e){return super.copy(t,e),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let e=this.geometry.morphAttributes,n=Object.keys(e);if(n.length>0){let s=e[n[0]];if(s!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let r=0,o=s.length;r<o;r++){let a=s[r].name||String(r);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=r}}}}getVertexPosition(t,e){let n=this.geometry,s=n.attributes.position,r=n.morphAttributes.position,o=n.morphTargetsRelative;e.fromBufferAttribute(s,t);let a=this.morphTargetInfluences;if(r&&a){Qo.set(0,0,0);for(let l=0,c=r.length;l<c;l++){let h=a[l],u=r[l];h!==0&&(gh.fromBufferAttribute(u,t),o?Qo.addScaledVector(gh,h):Qo.addScaledVector(gh.sub(e),h))}e.add(Qo)}return e}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,e){let n=this.geometry,s=this.material,r=this.matrixWorld;s!==void 0&&(n.boundingSphere===null&&n.computeBoundingSphere(),jo.copy(n.boundingSphere),jo.applyMatrix4(r),ts.copy(t.ray).recast(t.near),!(jo.containsPoint(ts.origin)===!1&&(ts.intersectSphere(jo,xf)===null||ts.origin.distanceToSquared(xf)>(t.far-t.near)**2))&&(vf.copy(r).invert(),ts.copy(t.ray).applyMatrix4(vf),!(n.boundingBox!==null&&ts.intersectsBox(n.boundingBox)===!1)&&this._computeIntersections(t,e,ts)))}_computeIntersections(t,e,n){let s,r=this.geometry,o=this.material,a=r.index,l=r.attributes.position,c=r.attributes.uv,h=r.attributes.uv1,u=r.attributes.normal,f=r.groups,d=r.drawRange;if(a!==null)if(Array.isArray(o))for(let g=0,_=f.length;g<_;g++){let p=f[g],m=o[p.materialIndex],x=Math.max(p.start,d.start),w=Math.min(a.count,Math.min(p.start+p.count,d.start+d.count));for(let S=x,T=w;S<T;S+=3){let A=a.getX(S),y=a.getX(S+1),M=a.getX(S+2);s=ea(this,m,t,n,c,h,u,A,y,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=p.materialIndex,e.push(s))}}else{let g=Math.max(0,d.start),_=Math.min(a.count,d.start+d.count);for(let p=g,m=_;p<m;p+=3){let x=a.getX(p),w=a.getX(p+1),S=a.getX(p+2);s=ea(this,o,t,n,c,h,u,x,w,S),s&&(s.faceIndex=Math.floor(p/3),e.push(s))}}else if(l!==void 0)if(Array.isArray(o))for(let g=0,_=f.length;g<_;g++){let p=f[g],m=o[p.materialIndex],x=Math.max(p.start,d.start),w=Math.min(l.count,Math.min(p.start+p.count,d.start+d.count));for(let S=x,T=w;S<T;S+=3){let A=S,y=S+1,M=S+2;s=ea(this,m,t,n,c,h,u,A,y,M),s&&(s.faceIndex=Math.floor(S/3),s.face.materialIndex=p.materialIndex,e.push(s))}}else{let g=Math.max(0,d.start),_=Math.min(l.count,d.start+d.count);for(let p=g,m=_;p<m;p+=3){let x=p,w=p+1,S=p+2;s=ea(this,o,t,n,c,h,u,x,w,S),s&&(s.faceIndex=Math.floor(p/3),e.push(s))}}}};function $0(i,t,e,n,s,r,o,a){let l;if(t.side===Qe?l=n.intersectTriangle(o,r,s,!0,a):l=n.intersectTriangle(s,r,o,t.side===Oi,a),l===null)return null;ta.copy(a),ta.applyMatrix4(i.matrixWorld);let c=e.ray.origin.distanceTo(ta);return c<e.near||c>e.far?null:{distance:c,point:ta.clone(),object:i}}function ea(i,t,e,n,s,r,o,a,l,c){i.getVertexPosition(a,Zo),i.getVertexPosition(l,Jo),i.getVertexPosition(c,Ko);let h=$0(i,t,e,n,Zo,Jo,Ko,bf);if(h){let u=new U;Ti.getBarycoord(bf,Zo,Jo,Ko,u),s&&(h.uv=Ti.getInterpolatedAttribute(s,a,l,c,u,new St)),r&&(h.uv1=Ti.getInterpolatedAttribute(r,a,l,c,u,new St)),o&&(h.normal=Ti.getInterpolatedAttribute(o,a,l,c,u,new U),h.normal.dot(n.direction)>0&&h.normal.multiplyScalar(-1));let f={a,b:l,c,normal:new U,materialIndex:0};Ti.getNormal(Zo,Jo,Ko,f.normal),h.face=f,h.barycoord=u}return h}var Tn=class extends je{constructor(t=null,e=1,n=1,s,r,o,a,l,c=re,h=re,u,f){super(null,o,a,l,c,h,s,r,u,f),this.isDataTexture=!0,this.image={data:t,width:e,height:n},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var Ur=class extends we{constructor(t,e,n,s=1){super(t,e,n),this.isInstancedBufferAttribute=!0,this.meshPerAttribute=s}copy(t){return super.copy(t),this.meshPerAttribute=t.meshPerAttribute,this}toJSON(){let t=super.toJSON();return t.meshPerAttribute=this.meshPerAttribute,t.isInstancedBufferAttribute=!0,t}};var es=new Hn,j0=new St(.5,.5),na=new U,rs=class{constructor(t=new fn,e=new fn,n=new fn,s=new fn,r=new fn,o=new fn){this.planes=[t,e,n,s,r,o]}set(t,e,n,s,r,o){let a=this.planes;return a[0].copy(t),a[1].copy(e),a[2].copy(n),a[3].copy(s),a[4].copy(r),a[5].copy(o),this}copy(t){let e=this.planes;for(let n=0;n<6;n++)e[n].copy(t.planes[n]);return this}setFromProjectionMatrix(t,e=An,n=!1){let s=this.planes,r=t.elements,o=r[0],a=r[1],l=r[2],c=r[3],h=r[4],u=r[5],f=r[6],d=r[7],g=r[8],_=r[9],p=r[10],m=r[11],x=r[12],w=r[13],S=r[14],T=r[15];if(s[0].setComponents(c-o,d-h,m-g,T-x).normalize(),s[1].setComponents(c+o,d+h,m+g,T+x).normalize(),s[2].setComponents(c+a,d+u,m+_,T+w).normalize(),s[3].setComponents(c-a,d-u,m-_,T-w).normalize(),n)s[4].setComponents(l,f,p,S).normalize(),s[5].setComponents(c-l,d-f,m-p,T-S).normalize();else if(s[4].setComponents(c-l,d-f,m-p,T-S).normalize(),e===An)s[5].setComponents(c+l,d+f,m+p,T+S).normalize();else if(e===Pr)s[5].setComponents(l,f,p,S).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+e);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),es.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let e=t.geometry;e.boundingSphere===null&&e.computeBoundingSphere(),es.copy(e.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(es)}intersectsSprite(t){es.center.set(0,0,0);let e=j0.distanceTo(t.center);return es.radius=.7071067811865476+e,es.applyMatrix4(t.matrixWorld),this.intersectsSphere(es)}intersectsSphere(t){let e=this.planes,n=t.center,s=-t.radius;for(let r=0;r<6;r++)if(e[r].distanceToPoint(n)<s)return!1;return!0}intersectsBox(t){let e=this.planes;for(let n=0;n<6;n++){let s=e[n];if(na.x=s.normal.x>0?t.max.x:t.min.x,na.y=s.normal.y>0?t.max.y:t.min.y,na.z=s.normal.z>0?t.max.z:t.min.z,s.distanceToPoint(na)<0)return!1}return!0}containsPoint(t){let e=this.planes;for(let n=0;n<6;n++)if(e[n].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},Sf=new ue,Sa=class i{constructor(){this.coordinateSystem=An,this._frustums=[],this._count=0}setFromArrayCamera(t){let e=t.cameras,n=this._frustums;for(let s=0;s<e.length;s++){let r=e[s];Sf.multiplyMatrices(r.projectionMatrix,r.matrixWorldInverse),n[s]===void 0&&(n[s]=new rs),n[s].setFromProjectionMatrix(Sf,r.coordinateSystem,r.reversedDepth)}return this._count=e.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsObject(t))return!0;return!1}intersectsSprite(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsSphere(t))return!0;return!1}intersectsBox(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].intersectsBox(t))return!0;return!1}containsPoint(t){let e=this._frustums;for(let n=0;n<this._count;n++)if(e[n].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let e=this._frustums,n=t._frustums;for(let s=0;s<t._count;s++)e[s]===void 0&&(e[s]=new rs),e[s].copy(n[s]);return this._count=t._count,this}clone(){return new i().copy(this)}};var Or=class extends je{constructor(t=[],e=as,n,s,r,o,a,l,c,h){super(t,e,n,s,r,o,a,l,c,h),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var ui=class extends je{constructor(t,e,n=en,s,r,o,a=re,l=re,c,h=ci,u=1){if(h!==ci&&h!==fi)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:t,height:e,depth:u};super(f,s,r,o,a,l,h,n,c),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new Vs(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let e=super.toJSON(t);return e.compareFunction=this.compareFunction,e}},Br=class extends ui{constructor(t,e=en,n=as,s,r,o=re,a=re,l,c=ci){let h={width:t,height:t,depth:1},u=[h,h,h,h,h,h];super(t,t,e,n,s,r,o,a,l,c),this.image=u,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},kr=class extends je{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},Ws=class i extends Un{constructor(t=1,e=1,n=1,s=1,r=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:e,depth:n,widthSegments:s,heightSegments:r,depthSegments:o};let a=this;s=Math.floor(s),r=Math.floor(r),o=Math.floor(o);let l=[],c=[],h=[],u=[],f=0,d=0;g("z","y","x",-1,-1,n,e,t,o,r,0),g("z","y","x",1,-1,n,e,-t,o,r,1),g("x","z","y",1,1,t,n,e,s,o,2),g("x","z","y",1,-1,t,n,-e,s,o,3),g("x","y","z",1,-1,t,e,n,s,r,4),g("x","y","z",-1,-1,t,e,-n,s,r,5),this.setIndex(l),this.setAttribute("position",new En(c,3)),this.setAttribute("normal",new En(h,3)),this.setAttribute("uv",new En(u,2));function g(_,p,m,x,w,S,T,A,y,M,D){let R=S/y,P=T/M,N=S/2,k=T/2,I=A/2,W=y+1,Y=M+1,G=0,tt=0,H=new U;for(let K=0;K<Y;K++){let Q=K*P-k;for(let bt=0;bt<W;bt++){let Ct=bt*R-N;H[_]=Ct*x,H[p]=Q*w,H[m]=I,c.push(H.x,H.y,H.z),H[_]=0,H[p]=0,H[m]=A>0?1:-1,h.push(H.x,H.y,H.z),u.push(bt/y),u.push(1-K/M),G+=1}}for(let K=0;K<M;K++)for(let Q=0;Q<y;Q++){let bt=f+Q+W*K,Ct=f+Q+W*(K+1),$=f+(Q+1)+W*(K+1),dt=f+(Q+1)+W*K;l.push(bt,Ct,dt),l.push(Ct,$,dt),tt+=6}a.addGroup(d,tt,D),d+=tt,f+=G}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var pn=class i extends Un{constructor(t=1,e=1,n=1,s=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:e,widthSegments:n,heightSegments:s};let r=t/2,o=e/2,a=Math.floor(n),l=Math.floor(s),c=a+1,h=l+1,u=t/a,f=e/l,d=[],g=[],_=[],p=[];for(let m=0;m<h;m++){let x=m*f-o;for(let w=0;w<c;w++){let S=w*u-r;g.push(S,-x,0),_.push(0,0,1),p.push(w/a),p.push(1-m/l)}}for(let m=0;m<l;m++)for(let x=0;x<a;x++){let w=x+c*m,S=x+c*(m+1),T=x+1+c*(m+1),A=x+1+c*m;d.push(w,S,A),d.push(S,T,A)}this.setIndex(d),this.setAttribute("position",new En(g,3)),this.setAttribute("normal",new En(_,3)),this.setAttribute("uv",new En(p,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new i(t.width,t.height,t.widthSegments,t.heightSegments)}};function cs(i){let t={};for(let e in i){t[e]={};for(let n in i[e]){let s=i[e][n];if(Mf(s))s.isRenderTargetTexture?(Pt("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[e][n]=null):t[e][n]=s.clone();else if(Array.isArray(s))if(Mf(s[0])){let r=[];for(let o=0,a=s.length;o<a;o++)r[o]=s[o].clone();t[e][n]=r}else t[e][n]=s.slice();else t[e][n]=s}}return t}function Ze(i){let t={};for(let e=0;e<i.length;e++){let n=cs(i[e]);for(let s in n)t[s]=n[s]}return t}function Mf(i){return i&&(i.isColor||i.isMatrix3||i.isMatrix4||i.isVector2||i.isVector3||i.isVector4||i.isTexture||i.isQuaternion)}function Z0(i){let t=[];for(let e=0;e<i.length;e++)t.push(i[e].clone());return t}function Jh(i){let t=i.getRenderTarget();return t===null?i.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:zt.workingColorSpace}var dp={clone:cs,merge:Ze},J0=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,K0=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,Wn=class extends ss{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=J0,this.fragmentShader=K0,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=cs(t.uniforms),this.uniformsGroups=Z0(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let e=super.toJSON(t);e.glslVersion=this.glslVersion,e.uniforms={};for(let s in this.uniforms){let o=this.uniforms[s].value;o&&o.isTexture?e.uniforms[s]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?e.uniforms[s]={type:"c",value:o.getHex()}:o&&o.isVector2?e.uniforms[s]={type:"v2",value:o.toArray()}:o&&o.isVector3?e.uniforms[s]={type:"v3",value:o.toArray()}:o&&o.isVector4?e.uniforms[s]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?e.uniforms[s]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?e.uniforms[s]={type:"m4",value:o.toArray()}:e.uniforms[s]={value:o}}Object.keys(this.defines).length>0&&(e.defines=this.defines),e.vertexShader=this.vertexShader,e.fragmentShader=this.fragmentShader,e.lights=this.lights,e.clipping=this.clipping;let n={};for(let s in this.extensions)this.extensions[s]===!0&&(n[s]=!0);return Object.keys(n).length>0&&(e.extensions=n),e}fromJSON(t,e){if(super.fromJSON(t,e),t.uniforms!==void 0)for(let n in t.uniforms){let s=t.uniforms[n];switch(this.uniforms[n]={},s.type){case"t":this.uniforms[n].value=e[s.value]||null;break;case"c":this.uniforms[n].value=new Yt().setHex(s.value);break;case"v2":this.uniforms[n].value=new St().fromArray(s.value);break;case"v3":this.uniforms[n].value=new U().fromArray(s.value);break;case"v4":this.uniforms[n].value=new oe().fromArray(s.value);break;case"m3":this.uniforms[n].value=new It().fromArray(s.value);break;case"m4":this.uniforms[n].value=new ue().fromArray(s.value);break;default:this.uniforms[n].value=s.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let n in t.extensions)this.extensions[n]=t.extensions[n];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},Ne=class extends Wn{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var Ma=class extends ss{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=Zf,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},wa=class extends ss{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function Fs(i,t){return!i||i.constructor===t?i:typeof t.BYTES_PER_ELEMENT=="number"?new t(i):Array.prototype.slice.call(i)}function ia(i){return i!==void 0&&i.inTangents!==void 0&&i.outTangents!==void 0}var Pi=class{constructor(t,e,n,s){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=s!==void 0?s:new e.constructor(n),this.sampleValues=e,this.valueSize=n,this.settings=null,this.DefaultSettings_={}}evaluate(t){let e=this.parameterPositions,n=this._cachedIndex,s=e[n],r=e[n-1];t:{e:{let o;n:{i:if(!(t<s)){for(let a=n+2;;){if(s===void 0){if(t<r)break i;return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}if(n===a)break;if(r=s,s=e[++n],t<s)break e}o=e.length;break n}if(!(t>=r)){let a=e[1];t<a&&(n=2,r=a);for(let l=n-2;;){if(r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(n===l)break;if(s=r,r=e[--n-1],t>=r)break e}o=n,n=0;break n}break t}for(;n<o;){let a=n+o>>>1;t<e[a]?o=a:n=a+1}if(s=e[n],r=e[n-1],r===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(s===void 0)return n=e.length,this._cachedIndex=n,this.copySampleValue_(n-1)}this._cachedIndex=n,this.intervalChanged_(n,r,s)}return this.interpolate_(n,r,t,s)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let e=this.resultBuffer,n=this.sampleValues,s=this.valueSize,r=t*s;for(let o=0;o!==s;++o)e[o]=n[r+o];return e}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Aa=class extends Pi{constructor(t,e,n,s){super(t,e,n,s),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:yh,endingEnd:yh}}intervalChanged_(t,e,n){let s=this.parameterPositions,r=t-2,o=t+1,a=s[r],l=s[o];if(a===void 0)switch(this.getSettings_().endingStart){case vh:r=t,a=2*e-n;break;case xh:r=s.length-2,a=e+s[r]-s[r+1];break;default:r=t,a=n}if(l===void 0)switch(this.getSettings_().endingEnd){case vh:o=t,l=2*n-e;break;case xh:o=1,l=n+s[1]-s[0];break;default:o=t-1,l=e}let c=(n-e)*.5,h=this.valueSize;this._weightPrev=c/(e-a),this._weightNext=c/(l-n),this._offsetPrev=r*h,this._offsetNext=o*h}interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this._offsetPrev,u=this._offsetNext,f=this._weightPrev,d=this._weightNext,g=(n-e)/(s-e),_=g*g,p=_*g,m=-f*p+2*f*_-f*g,x=(1+f)*p+(-1.5-2*f)*_+(-.5+f)*g+1,w=(-1-d)*p+(1.5+d)*_+.5*g,S=d*p-d*_;for(let T=0;T!==a;++T)r[T]=m*o[h+T]+x*o[c+T]+w*o[l+T]+S*o[u+T];return r}},Ea=class extends Pi{constructor(t,e,n,s){super(t,e,n,s)}interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=(n-e)/(s-e),u=1-h;for(let f=0;f!==a;++f)r[f]=o[c+f]*u+o[l+f]*h;return r}},Ta=class extends Pi{constructor(t,e,n,s){super(t,e,n,s)}interpolate_(t){return this.copySampleValue_(t-1)}},Ra=class extends Pi{interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=t*a,c=l-a,h=this.inTangents,u=this.outTangents;if(!h||!u){let g=(n-e)/(s-e),_=1-g;for(let p=0;p!==a;++p)r[p]=o[c+p]*_+o[l+p]*g;return r}let f=a*2,d=t-1;for(let g=0;g!==a;++g){let _=o[c+g],p=o[l+g],m=d*f+g*2,x=u[m],w=u[m+1],S=t*f+g*2,T=h[S],A=h[S+1],y=t_(n,e,x,T,s);r[g]=fp(y,_,w,A,p)}return r}};function fp(i,t,e,n,s){let r=1-i;return r*r*r*t+3*r*r*i*e+3*r*i*i*n+i*i*i*s}function Q0(i,t,e,n,s){let r=1-i;return 3*r*r*(e-t)+6*r*i*(n-e)+3*i*i*(s-n)}function t_(i,t,e,n,s){let r=(i-t)/(s-t);for(let o=0;o<8;o++){let a=fp(r,t,e,n,s)-i;if(Math.abs(a)<1e-10)break;let l=Q0(r,t,e,n,s);if(Math.abs(l)<1e-10)break;r=Math.max(0,Math.min(1,r-a/l))}return r}var mn=class{constructor(t,e,n,s){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(e===void 0||e.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=Fs(e,this.TimeBufferType),this.values=Fs(n,this.ValueBufferType),this.setInterpolation(s||this.DefaultInterpolation)}static toJSON(t){let e=t.constructor,n;if(e.toJSON!==this.toJSON)n=e.toJSON(t);else{n={name:t.name,times:Fs(t.times,Array),values:Fs(t.values,Array)};let s=t.getInterpolation();s!==t.DefaultInterpolation&&(n.interpolation=s),ia(t.settings)&&(n.settings={inTangents:Fs(t.settings.inTangents,Array),outTangents:Fs(t.settings.outTangents,Array)})}return n.type=t.ValueTypeName,n}InterpolantFactoryMethodDiscrete(t){return new Ta(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new Ea(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new Aa(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let e=new Ra(this.times,this.values,this.getValueSize(),t);return this.settings&&(e.inTangents=this.settings.inTangents,e.outTangents=this.settings.outTangents),e}setInterpolation(t){let e;switch(t){case Rr:e=this.InterpolantFactoryMethodDiscrete;break;case _a:e=this.InterpolantFactoryMethodLinear;break;case oa:e=this.InterpolantFactoryMethodSmooth;break;case _h:e=this.InterpolantFactoryMethodBezier;break}if(e===void 0){let n="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(n);return Pt("KeyframeTrack:",n),this}return this.createInterpolant=e,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return Rr;case this.InterpolantFactoryMethodLinear:return _a;case this.InterpolantFactoryMethodSmooth:return oa;case this.InterpolantFactoryMethodBezier:return _h}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let e=this.times;for(let n=0,s=e.length;n!==s;++n)e[n]+=t;ia(this.settings)&&(wf(this.settings.inTangents,t),wf(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let e=this.times;for(let n=0,s=e.length;n!==s;++n)e[n]*=t;ia(this.settings)&&(Af(this.settings.inTangents,t),Af(this.settings.outTangents,t))}return this}trim(t,e){let n=this.times,s=n.length,r=0,o=s-1;for(;r!==s&&n[r]<t;)++r;for(;o!==-1&&n[o]>e;)--o;if(++o,r!==0||o!==s){r>=o&&(o=Math.max(o,1),r=o-1);let a=this.getValueSize();this.times=n.slice(r,o),this.values=this.values.slice(r*a,o*a)}return this}validate(){let t=!0,e=this.getValueSize();e-Math.floor(e)!==0&&(Dt("KeyframeTrack: Invalid value size in track.",this),t=!1);let n=this.times,s=this.values,r=n.length;r===0&&(Dt("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==r;a++){let l=n[a];if(typeof l=="number"&&isNaN(l)){Dt("KeyframeTrack: Time is not a valid number.",this,a,l),t=!1;break}if(o!==null&&o>l){Dt("KeyframeTrack: Out of order keys.",this,a,l,o),t=!1;break}o=l}if(s!==void 0&&g0(s))for(let a=0,l=s.length;a!==l;++a){let c=s[a];if(isNaN(c)){Dt("KeyframeTrack: Value is not a valid number.",this,a,c),t=!1;break}}return t}optimize(){let t=this.times.slice(),e=this.values.slice(),n=this.getValueSize(),s=this.getInterpolation()===oa,r=t.length-1,o=1;for(let a=1;a<r;++a){let l=!1,c=t[a],h=t[a+1];if(c!==h&&(a!==1||c!==t[0]))if(s)l=!0;else{let u=a*n,f=u-n,d=u+n;for(let g=0;g!==n;++g){let _=e[u+g];if(_!==e[f+g]||_!==e[d+g]){l=!0;break}}}if(l){if(a!==o){t[o]=t[a];let u=a*n,f=o*n;for(let d=0;d!==n;++d)e[f+d]=e[u+d]}++o}}if(r>0){t[o]=t[r];for(let a=r*n,l=o*n,c=0;c!==n;++c)e[l+c]=e[a+c];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=e.slice(0,o*n)):(this.times=t,this.values=e),this}clone(){let t=this.times.slice(),e=this.values.slice(),n=this.constructor,s=new n(this.name,t,e);return s.createInterpolant=this.createInterpolant,ia(this.settings)&&(s.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),s}};function wf(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]+=t}function Af(i,t){for(let e=0,n=i.length;e!==n;e+=2)i[e]*=t}mn.prototype.ValueTypeName="";mn.prototype.TimeBufferType=Float32Array;mn.prototype.ValueBufferType=Float32Array;mn.prototype.DefaultInterpolation=_a;var Ii=class extends mn{constructor(t,e,n){super(t,e,n)}};Ii.prototype.ValueTypeName="bool";Ii.prototype.ValueBufferType=Array;Ii.prototype.DefaultInterpolation=Rr;Ii.prototype.InterpolantFactoryMethodLinear=void 0;Ii.prototype.InterpolantFactoryMethodSmooth=void 0;var Ca=class extends mn{constructor(t,e,n,s){super(t,e,n,s)}};Ca.prototype.ValueTypeName="color";var Pa=class extends mn{constructor(t,e,n,s){super(t,e,n,s)}};Pa.prototype.ValueTypeName="number";var Ia=class extends Pi{constructor(t,e,n,s){super(t,e,n,s)}interpolate_(t,e,n,s){let r=this.resultBuffer,o=this.sampleValues,a=this.valueSize,l=(n-e)/(s-e),c=t*a;for(let h=c+a;c!==h;c+=4)me.slerpFlat(r,0,o,c-a,o,c,l);return r}},zr=class extends mn{constructor(t,e,n,s){super(t,e,n,s)}InterpolantFactoryMethodLinear(t){return new Ia(this.times,this.values,this.getValueSize(),t)}};zr.prototype.ValueTypeName="quaternion";zr.prototype.InterpolantFactoryMethodSmooth=void 0;var Li=class extends mn{constructor(t,e,n){super(t,e,n)}};Li.prototype.ValueTypeName="string";Li.prototype.ValueBufferType=Array;Li.prototype.DefaultInterpolation=Rr;Li.prototype.InterpolantFactoryMethodLinear=void 0;Li.prototype.InterpolantFactoryMethodSmooth=void 0;var La=class extends mn{constructor(t,e,n,s){super(t,e,n,s)}};La.prototype.ValueTypeName="vector";var Da=class{constructor(t,e,n){let s=this,r=!1,o=0,a=0,l,c=[];this.onStart=void 0,this.onLoad=t,this.onProgress=e,this.onError=n,this._abortController=null,this.itemStart=function(h){a++,r===!1&&s.onStart!==void 0&&s.onStart(h,o,a),r=!0},this.itemEnd=function(h){o++,s.onProgress!==void 0&&s.onProgress(h,o,a),o===a&&(r=!1,s.onLoad!==void 0&&s.onLoad())},this.itemError=function(h){s.onError!==void 0&&s.onError(h)},this.resolveURL=function(h){return h=h.normalize("NFC"),l?l(h):h},this.setURLModifier=function(h){return l=h,this},this.addHandler=function(h,u){return c.push(h,u),this},this.removeHandler=function(h){let u=c.indexOf(h);return u!==-1&&c.splice(u,2),this},this.getHandler=function(h){for(let u=0,f=c.length;u<f;u+=2){let d=c[u],g=c[u+1];if(d.global&&(d.lastIndex=0),d.test(h))return g}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},pp=new Da,Fa=class{constructor(t){this.manager=t!==void 0?t:pp,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,e){let n=this;return new Promise(function(s,r){n.load(t,s,e,r)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};Fa.DEFAULT_MATERIAL_NAME="__DEFAULT";var sa=new U,ra=new me,Vn=new U,Vr=class extends rn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new ue,this.projectionMatrix=new ue,this.projectionMatrixInverse=new ue,this.coordinateSystem=An,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,e){return super.copy(t,e),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(sa,ra,Vn),Vn.x===1&&Vn.y===1&&Vn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(sa,ra,Vn.set(1,1,1)).invert()}updateWorldMatrix(t,e,n=!1){super.updateWorldMatrix(t,e,n),this.matrixWorld.decompose(sa,ra,Vn),Vn.x===1&&Vn.y===1&&Vn.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(sa,ra,Vn.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},Ei=new U,Ef=new St,Tf=new St,Fe=class extends Vr{constructor(t=50,e=1,n=.1,s=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=n,this.far=s,this.focus=10,this.aspect=e,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let e=.5*this.getFilmHeight()/t;this.fov=zs*2*Math.atan(e),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(Er*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return zs*2*Math.atan(Math.tan(Er*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,e,n){Ei.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),e.set(Ei.x,Ei.y).multiplyScalar(-t/Ei.z),Ei.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(Ei.x,Ei.y).multiplyScalar(-t/Ei.z)}getViewSize(t,e){return this.getViewBounds(t,Ef,Tf),e.subVectors(Tf,Ef)}setViewOffset(t,e,n,s,r,o){this.aspect=t/e,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,e=t*Math.tan(Er*.5*this.fov)/this.zoom,n=2*e,s=this.aspect*n,r=-.5*s,o=this.view;if(this.view!==null&&this.view.enabled){let l=o.fullWidth,c=o.fullHeight;r+=o.offsetX*s/l,e-=o.offsetY*n/c,s*=o.width/l,n*=o.height/c}let a=this.filmOffset;a!==0&&(r+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(r,r+s,e,e-n,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.fov=this.fov,e.object.zoom=this.zoom,e.object.near=this.near,e.object.far=this.far,e.object.focus=this.focus,e.object.aspect=this.aspect,this.view!==null&&(e.object.view=Object.assign({},this.view)),e.object.filmGauge=this.filmGauge,e.object.filmOffset=this.filmOffset,e}};var Di=class extends Vr{constructor(t=-1,e=1,n=1,s=-1,r=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=e,this.top=n,this.bottom=s,this.near=r,this.far=o,this.updateProjectionMatrix()}copy(t,e){return super.copy(t,e),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,e,n,s,r,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=e,this.view.offsetX=n,this.view.offsetY=s,this.view.width=r,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),e=(this.top-this.bottom)/(2*this.zoom),n=(this.right+this.left)/2,s=(this.top+this.bottom)/2,r=n-t,o=n+t,a=s+e,l=s-e;if(this.view!==null&&this.view.enabled){let c=(this.right-this.left)/this.view.fullWidth/this.zoom,h=(this.top-this.bottom)/this.view.fullHeight/this.zoom;r+=c*this.view.offsetX,o=r+c*this.view.width,a-=h*this.view.offsetY,l=a-h*this.view.height}this.projectionMatrix.makeOrthographic(r,o,a,l,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let e=super.toJSON(t);return e.object.zoom=this.zoom,e.object.left=this.left,e.object.right=this.right,e.object.top=this.top,e.object.bottom=this.bottom,e.object.near=this.near,e.object.far=this.far,this.view!==null&&(e.object.view=Object.assign({},this.view)),e}};var Fi=class extends Un{constructor(){super(),this.isInstancedBufferGeometry=!0,this.type="InstancedBufferGeometry",this.instanceCount=1/0}copy(t){return super.copy(t),this.instanceCount=t.instanceCount,this}toJSON(){let t=super.toJSON();return t.instanceCount=this.instanceCount,t.isInstancedBufferGeometry=!0,t}};var Ns=-90,Us=1,Xs=class extends rn{constructor(t,e,n){super(),this.type="CubeCamera",this.renderTarget=n,this.coordinateSystem=null,this.activeMipmapLevel=0;let s=new Fe(Ns,Us,t,e);s.layers=this.layers,this.add(s);let r=new Fe(Ns,Us,t,e);r.layers=this.layers,this.add(r);let o=new Fe(Ns,Us,t,e);o.layers=this.layers,this.add(o);let a=new Fe(Ns,Us,t,e);a.layers=this.layers,this.add(a);let l=new Fe(Ns,Us,t,e);l.layers=this.layers,this.add(l);let c=new Fe(Ns,Us,t,e);c.layers=this.layers,this.add(c)}updateCoordinateSystem(){let t=this.coordinateSystem,e=this.children.concat(),[n,s,r,o,a,l]=e;for(let c of e)this.remove(c);if(t===An)n.up.set(0,1,0),n.lookAt(1,0,0),s.up.set(0,1,0),s.lookAt(-1,0,0),r.up.set(0,0,-1),r.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),l.up.set(0,1,0),l.lookAt(0,0,-1);else if(t===Pr)n.up.set(0,-1,0),n.lookAt(-1,0,0),s.up.set(0,-1,0),s.lookAt(1,0,0),r.up.set(0,0,1),r.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),l.up.set(0,-1,0),l.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let c of e)this.add(c),c.updateMatrixWorld()}update(t,e){this.parent===null&&this.updateMatrixWorld();let{renderTarget:n,activeMipmapLevel:s}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[r,o,a,l,c,h]=this.children,u=t.getRenderTarget(),f=t.getActiveCubeFace(),d=t.getActiveMipmapLevel(),g=t.xr.enabled;t.xr.enabled=!1;let _=n.texture.mipmapsAutoUpdate;n.texture.mipmapsAutoUpdate=!1;let p=!1;t.isWebGLRenderer===!0?p=t.state.buffers.depth.getReversed():p=t.reversedDepthBuffer,t.setRenderTarget(n,0,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,r),t.setRenderTarget(n,1,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,o),t.setRenderTarget(n,2,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,a),t.setRenderTarget(n,3,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,l),t.setRenderTarget(n,4,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,c),n.texture.mipmapsAutoUpdate=_,t.setRenderTarget(n,5,s),p&&t.autoClear===!1&&t.clearDepth(),t.render(e,h),t.setRenderTarget(u,f,d),t.xr.enabled=g,n.texture.needsPMREMUpdate=!0}},Na=class extends Fe{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var Kh="\\[\\]\\.:\\/",e_=new RegExp("["+Kh+"]","g"),Qh="[^"+Kh+"]",n_="[^"+Kh.replace("\\.","")+"]",i_=/((?:WC+[\/:])*)/.source.replace("WC",Qh),s_=/(WCOD+)?/.source.replace("WCOD",n_),r_=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Qh),o_=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Qh),a_=new RegExp("^"+i_+s_+r_+o_+"$"),l_=["material","materials","bones","map"],bh=class{constructor(t,e,n){let s=n||se.parseTrackName(e);this._targetGroup=t,this._bindings=t.subscribe_(e,s)}getValue(t,e){this.bind();let n=this._targetGroup.nCachedObjects_,s=this._bindings[n];s!==void 0&&s.getValue(t,e)}setValue(t,e){let n=this._bindings;for(let s=this._targetGroup.nCachedObjects_,r=n.length;s!==r;++s)n[s].setValue(t,e)}bind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].bind()}unbind(){let t=this._bindings;for(let e=this._targetGroup.nCachedObjects_,n=t.length;e!==n;++e)t[e].unbind()}},se=class i{constructor(t,e,n){this.path=e,this.parsedPath=n||i.parseTrackName(e),this.node=i.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,e,n){return t&&t.isAnimationObjectGroup?new i.Composite(t,e,n):new i(t,e,n)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(e_,"")}static parseTrackName(t){let e=a_.exec(t);if(e===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let n={nodeName:e[2],objectName:e[3],objectIndex:e[4],propertyName:e[5],propertyIndex:e[6]},s=n.nodeName&&n.nodeName.lastIndexOf(".");if(s!==void 0&&s!==-1){let r=n.nodeName.substring(s+1);l_.indexOf(r)!==-1&&(n.nodeName=n.nodeName.substring(0,s),n.objectName=r)}if(n.propertyName===null||n.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return n}static findNode(t,e){if(e===void 0||e===""||e==="."||e===-1||e===t.name||e===t.uuid)return t;if(t.skeleton){let n=t.skeleton.getBoneByName(e);if(n!==void 0)return n}if(t.children){let n=function(r){for(let o=0;o<r.length;o++){let a=r[o];if(a.name===e||a.uuid===e)return a;let l=n(a.children);if(l)return l}return null},s=n(t.children);if(s)return s}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,e){t[e]=this.targetObject[this.propertyName]}_getValue_array(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)t[e++]=n[s]}_getValue_arrayElement(t,e){t[e]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,e){this.resolvedProperty.toArray(t,e)}_setValue_direct(t,e){this.targetObject[this.propertyName]=t[e]}_setValue_direct_setNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,e){this.targetObject[this.propertyName]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=t[e++]}_setValue_array_setNeedsUpdate(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=t[e++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,e){let n=this.resolvedProperty;for(let s=0,r=n.length;s!==r;++s)n[s]=t[e++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,e){this.resolvedProperty[this.propertyIndex]=t[e]}_setValue_arrayElement_setNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty[this.propertyIndex]=t[e],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,e){this.resolvedProperty.fromArray(t,e)}_setValue_fromArray_setNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,e){this.resolvedProperty.fromArray(t,e),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,e){this.bind(),this.getValue(t,e)}_setValue_unbound(t,e){this.bind(),this.setValue(t,e)}bind(){let t=this.node,e=this.parsedPath,n=e.objectName,s=e.propertyName,r=e.propertyIndex;if(t||(t=i.findNode(this.rootNode,e.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){Pt("PropertyBinding: No target node found for track: "+this.path+".");return}if(n){let c=e.objectIndex;switch(n){case"materials":if(!t.material){Dt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){Dt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){Dt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let h=0;h<t.length;h++)if(t[h].name===c){c=h;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){Dt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){Dt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[n]===void 0){Dt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[n]}if(c!==void 0){if(t[c]===void 0){Dt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[c]}}let o=t[s];if(o===void 0){let c=e.nodeName;Dt("PropertyBinding: Trying to update property for track: "+c+"."+s+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let l=this.BindingType.Direct;if(r!==void 0){if(s==="morphTargetInfluences"){if(!t.geometry){Dt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){Dt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[r]!==void 0&&(r=t.morphTargetDictionary[r])}l=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=r}else o.fromArray!==void 0&&o.toArray!==void 0?(l=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(l=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=s;this.getValue=this.GetterByBindingType[l],this.setValue=this.SetterByBindingTypeAndVersioning[l][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};se.Composite=bh;se.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};se.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};se.prototype.GetterByBindingType=[se.prototype._getValue_direct,se.prototype._getValue_array,se.prototype._getValue_arrayElement,se.prototype._getValue_toArray];se.prototype.SetterByBindingTypeAndVersioning=[[se.prototype._setValue_direct,se.prototype._setValue_direct_setNeedsUpdate,se.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[se.prototype._setValue_array,se.prototype._setValue_array_setNeedsUpdate,se.prototype._setValue_array_setMatrixWorldNeedsUpdate],[se.prototype._setValue_arrayElement,se.prototype._setValue_arrayElement_setNeedsUpdate,se.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[se.prototype._setValue_fromArray,se.prototype._setValue_fromArray_setNeedsUpdate,se.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var lA=new Float32Array(1);var qs=class{constructor(t=1,e=0,n=0){this.radius=t,this.phi=e,this.theta=n}set(t,e,n){return this.radius=t,this.phi=e,this.theta=n,this}copy(t){return this.radius=t.radius,this.phi=t.phi,this.theta=t.theta,this}makeSafe(){return this.phi=Vt(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(t){return this.setFromCartesianCoords(t.x,t.y,t.z)}setFromCartesianCoords(t,e,n){return this.radius=Math.sqrt(t*t+e*e+n*n),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(t,n),this.phi=Math.acos(Vt(e/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var Sh=class{static{this.prototype.isMatrix2=!0}constructor(t,e,n,s){this.elements=[1,0,0,1],t!==void 0&&this.set(t,e,n,s)}identity(){return this.set(1,0,0,1),this}fromArray(t,e=0){for(let n=0;n<4;n++)this.elements[n]=t[n+e];return this}set(t,e,n,s){let r=this.elements;return r[0]=t,r[2]=e,r[1]=n,r[3]=s,this}};var Gr=class extends Nn{constructor(t,e=null){super(),this.object=t,this.domElement=e,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(t){this.domElement!==null&&this.disconnect(),this.domElement=t}disconnect(){}dispose(){}update(){}};function tu(i,t,e,n){let s=c_(n);switch(e){case Vh:return i*t;case Xr:return i*t/s.components*s.byteLength;case Js:return i*t/s.components*s.byteLength;case Bi:return i*t*2/s.components*s.byteLength;case Ks:return i*t*2/s.components*s.byteLength;case Gh:return i*t*3/s.components*s.byteLength;case yn:return i*t*4/s.components*s.byteLength;case ki:return i*t*4/s.components*s.byteLength;case qr:case Yr:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case $r:case jr:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case Ha:case Xa:return Math.max(i,16)*Math.max(t,8)/4;case Ga:case Wa:return Math.max(i,8)*Math.max(t,8)/2;case qa:case Ya:case ja:case Za:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*8;case $a:case Zr:case Ja:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case Ka:return Math.floor((i+3)/4)*Math.floor((t+3)/4)*16;case Qa:return Math.floor((i+4)/5)*Math.floor((t+3)/4)*16;case tl:return Math.floor((i+4)/5)*Math.floor((t+4)/5)*16;case el:return Math.floor((i+5)/6)*Math.floor((t+4)/5)*16;case nl:return Math.floor((i+5)/6)*Math.floor((t+5)/6)*16;case il:return Math.floor((i+7)/8)*Math.floor((t+4)/5)*16;case sl:return Math.floor((i+7)/8)*Math.floor((t+5)/6)*16;case rl:return Math.floor((i+7)/8)*Math.floor((t+7)/8)*16;case ol:return Math.floor((i+9)/10)*Math.floor((t+4)/5)*16;case al:return Math.floor((i+9)/10)*Math.floor((t+5)/6)*16;case ll:return Math.floor((i+9)/10)*Math.floor((t+7)/8)*16;case cl:return Math.floor((i+9)/10)*Math.floor((t+9)/10)*16;case hl:return Math.floor((i+11)/12)*Math.floor((t+9)/10)*16;case ul:return Math.floor((i+11)/12)*Math.floor((t+11)/12)*16;case dl:case fl:case pl:return Math.ceil(i/4)*Math.ceil(t/4)*16;case ml:case gl:return Math.ceil(i/4)*Math.ceil(t/4)*8;case Jr:case _l:return Math.ceil(i/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${e} format.`)}function c_(i){switch(i){case tn:case Oh:return{byteLength:1,components:1};case Zs:case Bh:case Bn:return{byteLength:2,components:1};case za:case Va:return{byteLength:2,components:4};case en:case ka:case _n:return{byteLength:4,components:1};case kh:case zh:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${i}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Pt("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function Up(){let i=null,t=!1,e=null,n=null;function s(r,o){n=i.requestAnimationFrame(s),e(r,o)}return{start:function(){t!==!0&&e!==null&&i!==null&&(n=i.requestAnimationFrame(s),t=!0)},stop:function(){i!==null&&i.cancelAnimationFrame(n),t=!1},setAnimationLoop:function(r){e=r},setContext:function(r){i=r}}}function u_(i){let t=new WeakMap;function e(a,l){let c=a.array,h=a.usage,u=c.byteLength,f=i.createBuffer();i.bindBuffer(l,f),i.bufferData(l,c,h),a.onUploadCallback();let d;if(c instanceof Float32Array)d=i.FLOAT;else if(typeof Float16Array<"u"&&c instanceof Float16Array)d=i.HALF_FLOAT;else if(c instanceof Uint16Array)a.isFloat16BufferAttribute?d=i.HALF_FLOAT:d=i.UNSIGNED_SHORT;else if(c instanceof Int16Array)d=i.SHORT;else if(c instanceof Uint32Array)d=i.UNSIGNED_INT;else if(c instanceof Int32Array)d=i.INT;else if(c instanceof Int8Array)d=i.BYTE;else if(c instanceof Uint8Array)d=i.UNSIGNED_BYTE;else if(c instanceof Uint8ClampedArray)d=i.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+c);return{buffer:f,type:d,bytesPerElement:c.BYTES_PER_ELEMENT,version:a.version,size:u}}function n(a,l,c){let h=l.array,u=l.updateRanges;if(i.bindBuffer(c,a),u.length===0)i.bufferSubData(c,0,h);else{u.sort((d,g)=>d.start-g.start);let f=0;for(let d=1;d<u.length;d++){let g=u[f],_=u[d];_.start<=g.start+g.count+1?g.count=Math.max(g.count,_.start+_.count-g.start):(++f,u[f]=_)}u.length=f+1;for(let d=0,g=u.length;d<g;d++){let _=u[d];i.bufferSubData(c,_.start*h.BYTES_PER_ELEMENT,h,_.start,_.count)}l.clearUpdateRanges()}l.onUploadCallback()}function s(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function r(a){a.isInterleavedBufferAttribute&&(a=a.data);let l=t.get(a);l&&(i.deleteBuffer(l.buffer),t.delete(a))}function o(a,l){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let h=t.get(a);(!h||h.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let c=t.get(a);if(c===void 0)t.set(a,e(a,l));else if(c.version<a.version){if(c.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");n(c.buffer,a,l),c.version=a.version}}return{get:s,remove:r,update:o}}var d_=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,f_=`#ifdef USE_ALPHAHASH
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
#endif`,p_=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,m_=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,g_=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,__=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,y_=`#ifdef USE_AOMAP
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
#endif`,v_=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,x_=`#ifdef USE_BATCHING
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
#endif`,b_=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,S_=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,M_=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,w_=`float G_BlinnPhong_Implicit( ) {
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
} // validated`,A_=`#ifdef USE_IRIDESCENCE
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
#endif`,E_=`#ifdef USE_BUMPMAP
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
#endif`,T_=`#if NUM_CLIPPING_PLANES > 0
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
#endif`,R_=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,C_=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,P_=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,I_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,L_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,D_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,F_=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
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
#endif`,N_=`#define PI 3.141592653589793
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
} // validated`,U_=`vec3 transformedNormal = objectNormal;
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
#endif`,O_=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,B_=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,k_=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,z_=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,V_="gl_FragColor = linearToOutputTexel( gl_FragColor );",G_=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,H_=`#ifdef USE_ENVMAP
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
#endif`,W_=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,X_=`#ifdef USE_ENVMAP
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
#endif`,q_=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,Y_=`#ifdef USE_ENVMAP
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
#endif`,$_=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,j_=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,Z_=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,J_=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,K_=`#ifdef USE_GRADIENTMAP
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
}`,Q_=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,ty=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,ey=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,ny=`uniform bool receiveShadow;
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
#include <lightprobes_pars_fragment>`,iy=`#ifdef USE_ENVMAP
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
#endif`,sy=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,ry=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,oy=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,ay=`varying vec3 vViewPosition;
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
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,ly=`PhysicalMaterial material;
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
#endif`,cy=`uniform sampler2D dfgLUT;
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
}`,hy=`
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
#endif`,uy=`#if defined( RE_IndirectDiffuse )
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
#endif`,dy=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,fy=`#if NUM_LIGHT_PROBE_GRIDS > 0
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
#endif`,py=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,my=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,gy=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,_y=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,yy=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,vy=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,xy=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
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
#endif`,by=`#if defined( USE_POINTS_UV )
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
#endif`,Sy=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,My=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,wy=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,Ay=`#if defined( USE_MORPHCOLORS )
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
#endif`,Ey=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Ty=`#ifdef USE_MORPHTARGETS
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
#endif`,Ry=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,Cy=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
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
vec3 nonPerturbedNormal = normal;`,Py=`#ifdef USE_NORMALMAP_OBJECTSPACE
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
#endif`,Iy=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Ly=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,Dy=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,Fy=`#ifdef USE_NORMALMAP
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
#endif`,Ny=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,Uy=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,Oy=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,By=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,ky=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,zy=`vec3 packNormalToRGB( const in vec3 normal ) {
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
}`,Vy=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,Gy=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,Hy=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,Wy=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,Xy=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,qy=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,Yy=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,$y=`#if NUM_SPOT_LIGHT_COORDS > 0
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
#endif`,jy=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
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
#endif`,Zy=`float getShadowMask() {
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
}`,Jy=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,Ky=`#ifdef USE_SKINNING
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
#endif`,Qy=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,tv=`#ifdef USE_SKINNING
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
#endif`,ev=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,nv=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,iv=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,sv=`#ifndef saturate
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
vec3 CustomToneMapping( vec3 color ) { return color; }`,rv=`#ifdef USE_TRANSMISSION
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
#endif`,ov=`#ifdef USE_TRANSMISSION
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
#endif`,av=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,lv=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,cv=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
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
#endif`,hv=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,uv=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,dv=`uniform sampler2D t2D;
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
}`,fv=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,pv=`uniform float backgroundBlurriness;
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
}`,mv=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,gv=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,_v=`#include <common>
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
}`,yv=`#if DEPTH_PACKING == 3200
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
}`,vv=`#define DISTANCE
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
}`,xv=`#define DISTANCE
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
}`,bv=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,Sv=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,Mv=`uniform float scale;
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
}`,wv=`uniform vec3 diffuse;
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
}`,Av=`#include <common>
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
}`,Ev=`uniform vec3 diffuse;
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
}`,Tv=`#define LAMBERT
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
}`,Rv=`#define LAMBERT
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
}`,Cv=`#define MATCAP
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
}`,Pv=`#define MATCAP
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
}`,Iv=`#define NORMAL
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
}`,Lv=`#define NORMAL
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
}`,Dv=`#define PHONG
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
}`,Fv=`#define PHONG
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
}`,Nv=`#define STANDARD
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
}`,Uv=`#define STANDARD
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
}`,Ov=`#define TOON
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
}`,Bv=`#define TOON
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
}`,kv=`uniform float size;
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
}`,zv=`uniform vec3 diffuse;
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
}`,Vv=`#include <common>
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
}`,Gv=`uniform vec3 color;
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
}`,Hv=`uniform float rotation;
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
}`,Wv=`uniform vec3 diffuse;
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
}`,kt={alphahash_fragment:d_,alphahash_pars_fragment:f_,alphamap_fragment:p_,alphamap_pars_fragment:m_,alphatest_fragment:g_,alphatest_pars_fragment:__,aomap_fragment:y_,aomap_pars_fragment:v_,batching_pars_vertex:x_,batching_vertex:b_,begin_vertex:S_,beginnormal_vertex:M_,bsdfs:w_,iridescence_fragment:A_,bumpmap_pars_fragment:E_,clipping_planes_fragment:T_,clipping_planes_pars_fragment:R_,clipping_planes_pars_vertex:C_,clipping_planes_vertex:P_,color_fragment:I_,color_pars_fragment:L_,color_pars_vertex:D_,color_vertex:F_,common:N_,defaultnormal_vertex:U_,displacementmap_pars_vertex:O_,displacementmap_vertex:B_,emissivemap_fragment:k_,emissivemap_pars_fragment:z_,colorspace_fragment:V_,colorspace_pars_fragment:G_,envmap_fragment:H_,envmap_common_pars_fragment:W_,envmap_pars_fragment:X_,envmap_pars_vertex:q_,envmap_physical_pars_fragment:iy,envmap_vertex:Y_,fog_vertex:$_,fog_pars_vertex:j_,fog_fragment:Z_,fog_pars_fragment:J_,gradientmap_pars_fragment:K_,lightmap_pars_fragment:Q_,lights_lambert_fragment:ty,lights_lambert_pars_fragment:ey,lights_pars_begin:ny,lights_toon_fragment:sy,lights_toon_pars_fragment:ry,lights_phong_fragment:oy,lights_phong_pars_fragment:ay,lights_physical_fragment:ly,lights_physical_pars_fragment:cy,lights_fragment_begin:hy,lights_fragment_maps:uy,lights_fragment_end:dy,lightprobes_pars_fragment:fy,logdepthbuf_fragment:py,logdepthbuf_pars_fragment:my,logdepthbuf_pars_vertex:gy,logdepthbuf_vertex:_y,map_fragment:yy,map_pars_fragment:vy,map_particle_fragment:xy,map_particle_pars_fragment:by,metalnessmap_fragment:Sy,metalnessmap_pars_fragment:My,morphinstance_vertex:wy,morphcolor_vertex:Ay,morphnormal_vertex:Ey,morphtarget_pars_vertex:Ty,morphtarget_vertex:Ry,normal_fragment_begin:Cy,normal_fragment_maps:Py,normal_pars_fragment:Iy,normal_pars_vertex:Ly,normal_vertex:Dy,normalmap_pars_fragment:Fy,clearcoat_normal_fragment_begin:Ny,clearcoat_normal_fragment_maps:Uy,clearcoat_pars_fragment:Oy,iridescence_pars_fragment:By,opaque_fragment:ky,packing:zy,premultiplied_alpha_fragment:Vy,project_vertex:Gy,dithering_fragment:Hy,dithering_pars_fragment:Wy,roughnessmap_fragment:Xy,roughnessmap_pars_fragment:qy,shadowmap_pars_fragment:Yy,shadowmap_pars_vertex:$y,shadowmap_vertex:jy,shadowmask_pars_fragment:Zy,skinbase_vertex:Jy,skinning_pars_vertex:Ky,skinning_vertex:Qy,skinnormal_vertex:tv,specularmap_fragment:ev,specularmap_pars_fragment:nv,tonemapping_fragment:iv,tonemapping_pars_fragment:sv,transmission_fragment:rv,transmission_pars_fragment:ov,uv_pars_fragment:av,uv_pars_vertex:lv,uv_vertex:cv,worldpos_vertex:hv,background_vert:uv,background_frag:dv,backgroundCube_vert:fv,backgroundCube_frag:pv,cube_vert:mv,cube_frag:gv,depth_vert:_v,depth_frag:yv,distance_vert:vv,distance_frag:xv,equirect_vert:bv,equirect_frag:Sv,linedashed_vert:Mv,linedashed_frag:wv,meshbasic_vert:Av,meshbasic_frag:Ev,meshlambert_vert:Tv,meshlambert_frag:Rv,meshmatcap_vert:Cv,meshmatcap_frag:Pv,meshnormal_vert:Iv,meshnormal_frag:Lv,meshphong_vert:Dv,meshphong_frag:Fv,meshphysical_vert:Nv,meshphysical_frag:Uv,meshtoon_vert:Ov,meshtoon_frag:Bv,points_vert:kv,points_frag:zv,shadow_vert:Vv,shadow_frag:Gv,sprite_vert:Hv,sprite_frag:Wv},mt={common:{diffuse:{value:new Yt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new It},alphaMap:{value:null},alphaMapTransform:{value:new It},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new It}},envmap:{envMap:{value:null},envMapRotation:{value:new It},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new It}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new It}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new It},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new It},normalScale:{value:new St(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new It},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new It}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new It}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new It}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Yt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Yt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new It},alphaTest:{value:0},uvTransform:{value:new It}},sprite:{diffuse:{value:new Yt(16777215)},opacity:{value:1},center:{value:new St(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new It},alphaMap:{value:null},alphaMapTransform:{value:new It},alphaTest:{value:0}}},$n={basic:{uniforms:Ze([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.fog]),vertexShader:kt.meshbasic_vert,fragmentShader:kt.meshbasic_frag},lambert:{uniforms:Ze([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,mt.lights,{emissive:{value:new Yt(0)},envMapIntensity:{value:1}}]),vertexShader:kt.meshlambert_vert,fragmentShader:kt.meshlambert_frag},phong:{uniforms:Ze([mt.common,mt.specularmap,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,mt.lights,{emissive:{value:new Yt(0)},specular:{value:new Yt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:kt.meshphong_vert,fragmentShader:kt.meshphong_frag},standard:{uniforms:Ze([mt.common,mt.envmap,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.roughnessmap,mt.metalnessmap,mt.fog,mt.lights,{emissive:{value:new Yt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:kt.meshphysical_vert,fragmentShader:kt.meshphysical_frag},toon:{uniforms:Ze([mt.common,mt.aomap,mt.lightmap,mt.emissivemap,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.gradientmap,mt.fog,mt.lights,{emissive:{value:new Yt(0)}}]),vertexShader:kt.meshtoon_vert,fragmentShader:kt.meshtoon_frag},matcap:{uniforms:Ze([mt.common,mt.bumpmap,mt.normalmap,mt.displacementmap,mt.fog,{matcap:{value:null}}]),vertexShader:kt.meshmatcap_vert,fragmentShader:kt.meshmatcap_frag},points:{uniforms:Ze([mt.points,mt.fog]),vertexShader:kt.points_vert,fragmentShader:kt.points_frag},dashed:{uniforms:Ze([mt.common,mt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:kt.linedashed_vert,fragmentShader:kt.linedashed_frag},depth:{uniforms:Ze([mt.common,mt.displacementmap]),vertexShader:kt.depth_vert,fragmentShader:kt.depth_frag},normal:{uniforms:Ze([mt.common,mt.bumpmap,mt.normalmap,mt.displacementmap,{opacity:{value:1}}]),vertexShader:kt.meshnormal_vert,fragmentShader:kt.meshnormal_frag},sprite:{uniforms:Ze([mt.sprite,mt.fog]),vertexShader:kt.sprite_vert,fragmentShader:kt.sprite_frag},background:{uniforms:{uvTransform:{value:new It},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:kt.background_vert,fragmentShader:kt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new It}},vertexShader:kt.backgroundCube_vert,fragmentShader:kt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:kt.cube_vert,fragmentShader:kt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:kt.equirect_vert,fragmentShader:kt.equirect_frag},distance:{uniforms:Ze([mt.common,mt.displacementmap,{referencePosition:{value:new U},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:kt.distance_vert,fragmentShader:kt.distance_frag},shadow:{uniforms:Ze([mt.lights,mt.fog,{color:{value:new Yt(0)},opacity:{value:1}}]),vertexShader:kt.shadow_vert,fragmentShader:kt.shadow_frag}};$n.physical={uniforms:Ze([$n.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new It},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new It},clearcoatNormalScale:{value:new St(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new It},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new It},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new It},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new It},sheen:{value:0},sheenColor:{value:new Yt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new It},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new It},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new It},transmissionSamplerSize:{value:new St},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new It},attenuationDistance:{value:0},attenuationColor:{value:new Yt(0)},specularColor:{value:new Yt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new It},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new It},anisotropyVector:{value:new St},anisotropyMap:{value:null},anisotropyMapTransform:{value:new It}}]),vertexShader:kt.meshphysical_vert,fragmentShader:kt.meshphysical_frag};var yl={r:0,b:0,g:0},Xv=new ue,Op=new It;Op.set(-1,0,0,0,1,0,0,0,1);function qv(i,t,e,n,s,r){let o=new Yt(0),a=s===!0?0:1,l,c,h=null,u=0,f=null;function d(x){let w=x.isScene===!0?x.background:null;if(w&&w.isTexture){let S=x.backgroundBlurriness>0;w=t.get(w,S)}return w}function g(x){let w=!1,S=d(x);S===null?p(o,a):S&&S.isColor&&(p(S,1),w=!0);let T=i.xr.getEnvironmentBlendMode();T==="additive"?e.buffers.color.setClear(0,0,0,1,r):T==="alpha-blend"&&e.buffers.color.setClear(0,0,0,0,r),(i.autoClear||w)&&(e.buffers.depth.setTest(!0),e.buffers.depth.setMask(!0),e.buffers.color.setMask(!0),i.clear(i.autoClearColor,i.autoClearDepth,i.autoClearStencil))}function _(x,w){let S=d(w);S&&S.isCubeTexture?(c===void 0&&(c=new ae(new Ws(1,1,1),new Wn({name:"BackgroundCubeMaterial",uniforms:cs($n.backgroundCube.uniforms),vertexShader:$n.backgroundCube.vertexShader,fragmentShader:$n.backgroundCube.fragmentShader,side:Qe,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),c.geometry.deleteAttribute("uv"),c.onBeforeRender=function(T,A,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(c.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),n.update(c)),c.material.uniforms.envMap.value=S,c.material.uniforms.backgroundBlurriness.value=w.backgroundBlurriness,c.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,c.material.uniforms.backgroundRotation.value.setFromMatrix4(Xv.makeRotationFromEuler(w.backgroundRotation)).transpose(),S.isRenderTargetTexture===!1&&c.material.uniforms.backgroundRotation.value.premultiply(Op),c.material.toneMapped=zt.getTransfer(S.colorSpace)!==Jt,(h!==S||u!==S.version||f!==i.toneMapping)&&(c.material.needsUpdate=!0,h=S,u=S.version,f=i.toneMapping),c.layers.enableAll(),x.unshift(c,c.geometry,c.material,0,0,null)):S&&S.isTexture&&(l===void 0&&(l=new ae(new pn(2,2),new Wn({name:"BackgroundMaterial",uniforms:cs($n.background.uniforms),vertexShader:$n.background.vertexShader,fragmentShader:$n.background.fragmentShader,side:Oi,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),Object.defineProperty(l.material,"map",{get:function(){return this.uniforms.t2D.value}}),n.update(l)),l.material.uniforms.t2D.value=S,l.material.uniforms.backgroundIntensity.value=w.backgroundIntensity,l.material.toneMapped=zt.getTransfer(S.colorSpace)!==Jt,S.matrixAutoUpdate===!0&&S.updateMatrix(),l.material.uniforms.uvTransform.value.copy(S.matrix),(h!==S||u!==S.version||f!==i.toneMapping)&&(l.material.needsUpdate=!0,h=S,u=S.version,f=i.toneMapping),l.layers.enableAll(),x.unshift(l,l.geometry,l.material,0,0,null))}function p(x,w){x.getRGB(yl,Jh(i)),e.buffers.color.setClear(yl.r,yl.g,yl.b,w,r)}function m(){c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0),l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0)}return{getClearColor:function(){return o},setClearColor:function(x,w=1){o.set(x),a=w,p(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(x){a=x,p(o,a)},render:g,addToRenderList:_,dispose:m}}function Yv(i,t){let e=i.getParameter(i.MAX_VERTEX_ATTRIBS),n={},s=f(null),r=s,o=!1;function a(P,N,k,I,W){let Y=!1,G=u(P,I,k,N);r!==G&&(r=G,c(r.object)),Y=d(P,I,k,W),Y&&g(P,I,k,W),W!==null&&t.update(W,i.ELEMENT_ARRAY_BUFFER),(Y||o)&&(o=!1,S(P,N,k,I),W!==null&&i.bindBuffer(i.ELEMENT_ARRAY_BUFFER,t.get(W).buffer))}function l(){return i.createVertexArray()}function c(P){return i.bindVertexArray(P)}function h(P){return i.deleteVertexArray(P)}function u(P,N,k,I){let W=I.wireframe===!0,Y=n[N.id];Y===void 0&&(Y={},n[N.id]=Y);let G=P.isInstancedMesh===!0?P.id:0,tt=Y[G];tt===void 0&&(tt={},Y[G]=tt);let H=tt[k.id];H===void 0&&(H={},tt[k.id]=H);let K=H[W];return K===void 0&&(K=f(l()),H[W]=K),K}function f(P){let N=[],k=[],I=[];for(let W=0;W<e;W++)N[W]=0,k[W]=0,I[W]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:k,attributeDivisors:I,object:P,attributes:{},index:null}}function d(P,N,k,I){let W=r.attributes,Y=N.attributes,G=0,tt=k.getAttributes();for(let H in tt)if(tt[H].location>=0){let Q=W[H],bt=Y[H];if(bt===void 0&&(H==="instanceMatrix"&&P.instanceMatrix&&(bt=P.instanceMatrix),H==="instanceColor"&&P.instanceColor&&(bt=P.instanceColor)),Q===void 0||Q.attribute!==bt||bt&&Q.data!==bt.data)return!0;G++}return r.attributesNum!==G||r.index!==I}function g(P,N,k,I){let W={},Y=N.attributes,G=0,tt=k.getAttributes();for(let H in tt)if(tt[H].location>=0){let Q=Y[H];Q===void 0&&(H==="instanceMatrix"&&P.instanceMatrix&&(Q=P.instanceMatrix),H==="instanceColor"&&P.instanceColor&&(Q=P.instanceColor));let bt={};bt.attribute=Q,Q&&Q.data&&(bt.data=Q.data),W[H]=bt,G++}r.attributes=W,r.attributesNum=G,r.index=I}function _(){let P=r.newAttributes;for(let N=0,k=P.length;N<k;N++)P[N]=0}function p(P){m(P,0)}function m(P,N){let k=r.newAttributes,I=r.enabledAttributes,W=r.attributeDivisors;k[P]=1,I[P]===0&&(i.enableVertexAttribArray(P),I[P]=1),W[P]!==N&&(i.vertexAttribDivisor(P,N),W[P]=N)}function x(){let P=r.newAttributes,N=r.enabledAttributes;for(let k=0,I=N.length;k<I;k++)N[k]!==P[k]&&(i.disableVertexAttribArray(k),N[k]=0)}function w(P,N,k,I,W,Y,G){G===!0?i.vertexAttribIPointer(P,N,k,W,Y):i.vertexAttribPointer(P,N,k,I,W,Y)}function S(P,N,k,I){_();let W=I.attributes,Y=k.getAttributes(),G=N.defaultAttributeValues;for(let tt in Y){let H=Y[tt];if(H.location>=0){let K=W[tt];if(K===void 0&&(tt==="instanceMatrix"&&P.instanceMatrix&&(K=P.instanceMatrix),tt==="instanceColor"&&P.instanceColor&&(K=P.instanceColor)),K!==void 0){let Q=K.normalized,bt=K.itemSize,Ct=t.get(K);if(Ct===void 0)continue;let $=Ct.buffer,dt=Ct.type,_t=Ct.bytesPerElement,Et=dt===i.INT||dt===i.UNSIGNED_INT||K.gpuType===ka;if(K.isInterleavedBufferAttribute){let ft=K.data,Ft=ft.isInterleavedBuffer===!0?ft.stride:ft.itemSize,ne=K.offset;if(ft.isInstancedInterleavedBuffer||ft.isInstancedBufferAttribute){for(let At=0;At<H.locationSize;At++)m(H.location+At,ft.meshPerAttribute);P.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=ft.meshPerAttribute*ft.count)}else for(let At=0;At<H.locationSize;At++)p(H.location+At);i.bindBuffer(i.ARRAY_BUFFER,$);for(let At=0;At<H.locationSize;At++)w(H.location+At,bt/H.locationSize,dt,Q,Ft*_t,(ne+bt/H.locationSize*At)*_t,Et)}else{if(K.isInstancedBufferAttribute){for(let ft=0;ft<H.locationSize;ft++)m(H.location+ft,K.meshPerAttribute);P.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=K.meshPerAttribute*K.count)}else for(let ft=0;ft<H.locationSize;ft++)p(H.location+ft);i.bindBuffer(i.ARRAY_BUFFER,$);for(let ft=0;ft<H.locationSize;ft++)w(H.location+ft,bt/H.locationSize,dt,Q,bt*_t,bt/H.locationSize*ft*_t,Et)}}else if(G!==void 0){let Q=G[tt];if(Q!==void 0)switch(Q.length){case 2:i.vertexAttrib2fv(H.location,Q);break;case 3:i.vertexAttrib3fv(H.location,Q);break;case 4:i.vertexAttrib4fv(H.location,Q);break;default:i.vertexAttrib1fv(H.location,Q)}}}}x()}function T(){D();for(let P in n){let N=n[P];for(let k in N){let I=N[k];for(let W in I){let Y=I[W];for(let G in Y)h(Y[G].object),delete Y[G];delete I[W]}}delete n[P]}}function A(P){if(n[P.id]===void 0)return;let N=n[P.id];for(let k in N){let I=N[k];for(let W in I){let Y=I[W];for(let G in Y)h(Y[G].object),delete Y[G];delete I[W]}}delete n[P.id]}function y(P){for(let N in n){let k=n[N];for(let I in k){let W=k[I];if(W[P.id]===void 0)continue;let Y=W[P.id];for(let G in Y)h(Y[G].object),delete Y[G];delete W[P.id]}}}function M(P){for(let N in n){let k=n[N],I=P.isInstancedMesh===!0?P.id:0,W=k[I];if(W!==void 0){for(let Y in W){let G=W[Y];for(let tt in G)h(G[tt].object),delete G[tt];delete W[Y]}delete k[I],Object.keys(k).length===0&&delete n[N]}}}function D(){R(),o=!0,r!==s&&(r=s,c(r.object))}function R(){s.geometry=null,s.program=null,s.wireframe=!1}return{setup:a,reset:D,resetDefaultState:R,dispose:T,releaseStatesOfGeometry:A,releaseStatesOfObject:M,releaseStatesOfProgram:y,initAttributes:_,enableAttribute:p,disableUnusedAttributes:x}}function $v(i,t,e){let n;function s(l){n=l}function r(l,c){i.drawArrays(n,l,c),e.update(c,n,1)}function o(l,c,h){h!==0&&(i.drawArraysInstanced(n,l,c,h),e.update(c,n,h))}function a(l,c,h){if(h===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(n,l,0,c,0,h);let f=0;for(let d=0;d<h;d++)f+=c[d];e.update(f,n,1)}this.setMode=s,this.render=r,this.renderInstances=o,this.renderMultiDraw=a}function jv(i,t,e,n){let s;function r(){if(s!==void 0)return s;if(t.has("EXT_texture_filter_anisotropic")===!0){let y=t.get("EXT_texture_filter_anisotropic");s=i.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else s=0;return s}function o(y){return!(y!==yn&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let M=y===Bn&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(y!==tn&&y!==_n&&!M&&n.convert(y)!==i.getParameter(i.IMPLEMENTATION_COLOR_READ_TYPE))}function l(y){if(y==="highp"){if(i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.HIGH_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&i.getShaderPrecisionFormat(i.VERTEX_SHADER,i.MEDIUM_FLOAT).precision>0&&i.getShaderPrecisionFormat(i.FRAGMENT_SHADER,i.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let c=e.precision!==void 0?e.precision:"highp",h=l(c);h!==c&&(Pt("WebGLRenderer:",c,"not supported, using",h,"instead."),c=h);let u=e.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),f=e.logarithmicDepthBuffer===!0&&u===!1;e.reversedDepthBuffer===!0&&u===!1&&Pt("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),e.logarithmicDepthBuffer===!0&&u===!0&&Pt("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=i.getParameter(i.MAX_TEXTURE_IMAGE_UNITS),g=i.getParameter(i.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=i.getParameter(i.MAX_TEXTURE_SIZE),p=i.getParameter(i.MAX_CUBE_MAP_TEXTURE_SIZE),m=i.getParameter(i.MAX_VERTEX_ATTRIBS),x=i.getParameter(i.MAX_VERTEX_UNIFORM_VECTORS),w=i.getParameter(i.MAX_VARYING_VECTORS),S=i.getParameter(i.MAX_FRAGMENT_UNIFORM_VECTORS),T=i.getParameter(i.MAX_SAMPLES),A=i.getParameter(i.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:r,getMaxPrecision:l,textureFormatReadable:o,textureTypeReadable:a,precision:c,logarithmicDepthBuffer:f,reversedDepthBuffer:u,maxTextures:d,maxVertexTextures:g,maxTextureSize:_,maxCubemapSize:p,maxAttributes:m,maxVertexUniforms:x,maxVaryings:w,maxFragmentUniforms:S,maxSamples:T,samples:A}}function Zv(i){let t=this,e=null,n=0,s=!1,r=!1,o=new fn,a=new It,l={value:null,needsUpdate:!1};this.uniform=l,this.numPlanes=0,this.numIntersection=0,this.init=function(u,f){let d=u.length!==0||f||n!==0||s;return s=f,n=u.length,d},this.beginShadows=function(){r=!0,h(null)},this.endShadows=function(){r=!1},this.setGlobalState=function(u,f){e=h(u,f,0)},this.setState=function(u,f,d){let g=u.clippingPlanes,_=u.clipIntersection,p=u.clipShadows,m=i.get(u);if(!s||g===null||g.length===0||r&&!p)r?h(null):c();else{let x=r?0:n,w=x*4,S=m.clippingState||null;l.value=S,S=h(g,f,w,d);for(let T=0;T!==w;++T)S[T]=e[T];m.clippingState=S,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=x}};function c(){l.value!==e&&(l.value=e,l.needsUpdate=n>0),t.numPlanes=n,t.numIntersection=0}function h(u,f,d,g){let _=u!==null?u.length:0,p=null;if(_!==0){if(p=l.value,g!==!0||p===null){let m=d+_*4,x=f.matrixWorldInverse;a.getNormalMatrix(x),(p===null||p.length<m)&&(p=new Float32Array(m));for(let w=0,S=d;w!==_;++w,S+=4)o.copy(u[w]).applyMatrix4(x,a),o.normal.toArray(p,S),p[S+3]=o.constant}l.value=p,l.needsUpdate=!0}return t.numPlanes=_,t.numIntersection=0,p}}var eo=class extends Ae{constructor(t=1,e={}){super(t,t,e),this.isWebGLCubeRenderTarget=!0;let n={width:t,height:t,depth:1},s=[n,n,n,n,n,n];this.texture=new Or(s),this._setTextureOptions(e),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,e){this.texture.type=e.type,this.texture.colorSpace=e.colorSpace,this.texture.generateMipmaps=e.generateMipmaps,this.texture.minFilter=e.minFilter,this.texture.magFilter=e.magFilter;let n={uniforms:{tEquirect:{value:null}},vertexShader:`

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
			`},s=new Ws(5,5,5),r=new Wn({name:"CubemapFromEquirect",uniforms:cs(n.uniforms),vertexShader:n.vertexShader,fragmentShader:n.fragmentShader,side:Qe,blending:os});r.uniforms.tEquirect.value=e;let o=new ae(s,r),a=e.minFilter;return e.minFilter===di&&(e.minFilter=ke),new Xs(1,10,this).update(t,o),e.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,e=!0,n=!0,s=!0){let r=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(e,n,s);t.setRenderTarget(r)}},mp=256,Jv=3,Kv=20,Bp=256,kp=16,Qv=3,tx=new U,ex=new Yt,xl=class i{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Xs(1,10,null),this._boxMesh=new ae(new Ws(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,e=0,n=.1,s=100,r={}){let{size:o=256,position:a=tx}=r,l=this._renderer;this._setSize(o);let c=this._allocateTarget(),h=this._getSourceTarget(!0);e>0&&(h.texture.mipmapsAutoUpdate=!1);let u=l.autoClear,f=l.autoClearColor,d=l.autoClearDepth,g=l.autoClearStencil,_=t.background;l.autoClear=!0,l.autoClearColor=!0,l.autoClearDepth=!0,l.autoClearStencil=!0,_===null&&(t.background=l.getClearColor(ex));let p=new Xs(n,s,h);return p.position.copy(a),p.update(l,t),l.autoClear=u,l.autoClearColor=f,l.autoClearDepth=d,l.autoClearStencil=g,t.background=_,e>0&&(h.texture.mipmapsAutoUpdate=!0,this._blur(c,e)),this._applyPMREM(c),c}fromEquirectangular(t,e=null){return this._fromTexture(t,e)}fromCubemap(t,e=null){return this._fromTexture(t,e)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=yp(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=_p(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,e){return e>0?1-Math.sqrt(1-t/e):0}_setSize(t){this._cubeSize=Math.max(mp,jh(t))}_fromTexture(t,e){t.mapping===as||t.mapping===js?this._setSize(t.image.length===0?mp:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let n=e||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(n),n}_allocateTarget(){let t=this._cubeSize,e=gp(t,!1,!1),n=Math.log2(t)-Jv;for(let s=0;s<=n;s++)e.texture.mipmaps.push({width:t>>s,height:t>>s});return e.texture.name="PMREM",e.texture.isPMREMTexture=!0,e}_getSourceTarget(t=!1){let e=this._cubeSize,n=this._sourceTarget;return(n===null||n.width!==e||t&&n.depthBuffer===!1)&&(n!==null&&n.dispose(),this._sourceTarget=gp(e,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,e,n){let s=this._boxMesh,r=this._cubeCamera;s.material=n,r.renderTarget=t,r.activeMipmapLevel=e;let o=t.width>>e;t.viewport.set(0,0,o,o),r.update(this._renderer,s),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let e;t.mapping===as||t.mapping===js?(this._cubemapMaterial===null&&(this._cubemapMaterial=yp()),e=this._cubemapMaterial,e.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=_p()),e=this._equirectMaterial),e.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,e)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=nx(),this._integrationMaterial=ix());let e=this._cubeSize,n=t.texture.mipmaps.length-1,s=this._ggxMaterial.uniforms;s.envMap.value=this._sourceTarget.texture;let r=this._integrationMaterial.uniforms;r.envMap.value=this._sourceTarget.texture,r.sourceLod.value=Math.log2(e/kp);for(let o=0;o<=n;o++){let a=i.lodToRoughness(o,n);if(o>n-Qv)r.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let l=a>0?Math.log2(e)+.5*Math.log2(6/(Bp*Math.pow(a,4)))+.5:0;s.roughness.value=a,s.lodBias.value=l,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,e){this._blurMaterial===null&&(this._blurMaterial=sx());let n=this._blurMaterial,s=n.uniforms,r=this._sourceTarget;s.sigma.value=Math.min(e,Math.PI)/Math.SQRT2,s.envMap.value=r.texture,this._renderCube(t,0,n),s.envMap.value=t.texture,this._renderCube(r,0,n)}};function gp(i,t,e){return new eo(i,{minFilter:di,generateMipmaps:t,type:Bn,colorSpace:is,depthBuffer:e})}function no(i,t,e){return new Wn({name:i,uniforms:t,vertexShader:kt.cube_vert,fragmentShader:e,side:Qe,blending:os,depthTest:!1,depthWrite:!1})}function nx(){return no("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${Bp}u

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
	`)}function ix(){return no("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:kp}},`

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
	`)}function sx(){return no("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${Kv}
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
	`)}function _p(){return no("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

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
	`)}function yp(){return no("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function rx(i){let t=new WeakMap,e=new WeakMap,n=null;function s(f,d=!1){return f==null?null:d?o(f):r(f)}function r(f){if(f&&f.isTexture){let d=f.mapping;if(d===Ua||d===Oa)if(t.has(f)){let g=t.get(f).texture;return a(g,f.mapping)}else{let g=f.image;if(g&&g.height>0){let _=new eo(g.height);return _.fromEquirectangularTexture(i,f),t.set(f,_),f.addEventListener("dispose",c),a(_.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,g=d===Ua||d===Oa,_=d===as||d===js;if(g||_){let p=e.get(f),m=p!==void 0?p.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==m)return n===null&&(n=new xl(i)),p=g?n.fromEquirectangular(f,p):n.fromCubemap(f,p),p.texture.pmremVersion=f.pmremVersion,e.set(f,p),p.texture;if(p!==void 0)return p.texture;{let x=f.image;return g&&x&&x.height>0||_&&x&&l(x)?(n===null&&(n=new xl(i)),p=g?n.fromEquirectangular(f):n.fromCubemap(f),p.texture.pmremVersion=f.pmremVersion,e.set(f,p),f.addEventListener("dispose",h),p.texture):null}}}return f}function a(f,d){return d===Ua?f.mapping=as:d===Oa&&(f.mapping=js),f}function l(f){let d=0,g=6;for(let _=0;_<g;_++)f[_]!==void 0&&d++;return d===g}function c(f){let d=f.target;d.removeEventListener("dispose",c);let g=t.get(d);g!==void 0&&(t.delete(d),g.dispose())}function h(f){let d=f.target;d.removeEventListener("dispose",h);let g=e.get(d);g!==void 0&&(e.delete(d),g.dispose())}function u(){t=new WeakMap,e=new WeakMap,n!==null&&(n.dispose(),n=null)}return{get:s,dispose:u}}function ox(i){let t={};function e(n){if(t[n]!==void 0)return t[n];let s=i.getExtension(n);return t[n]=s,s}return{has:function(n){return e(n)!==null},init:function(){e("EXT_color_buffer_float"),e("WEBGL_clip_cull_distance"),e("OES_texture_float_linear"),e("EXT_color_buffer_half_float"),e("WEBGL_multisampled_render_to_texture"),e("WEBGL_render_shared_exponent")},get:function(n){let s=e(n);return s===null&&Ar("WebGLRenderer: "+n+" extension not supported."),s}}}function ax(i,t,e,n){let s={},r=new WeakMap,o=new FinalizationRegistry(g=>delete s[g]);function a(g){l(g.target)}function l(g){g.index!==null&&t.remove(g.index);for(let p in g.attributes)t.remove(g.attributes[p]);g.removeEventListener("dispose",a),delete s[g.id],o.unregister(g);let _=r.get(g);_&&(t.remove(_),r.delete(g)),n.releaseStatesOfGeometry(g),g.isInstancedBufferGeometry===!0&&delete g._maxInstanceCount,e.memory.geometries--}function c(g,_){return s[_.id]!==void 0||(_.addEventListener("dispose",a),s[_.id]=new WeakRef(_),o.register(_,_.id,_),e.memory.geometries++),_}function h(g){let _=g.attributes;for(let p in _)t.update(_[p],i.ARRAY_BUFFER)}function u(g){let _=g.index,p=g.attributes.position,m=0;if(p===void 0)return;let x=_!==null?_.array.length:p.array.length/3-1,w=p.count>=65535?Nr:Fr,S=new w(Math.ceil(x/3)*6,1),T=S.array;if(_!==null){let y=_.array;m=_.version;for(let M=0,D=0;M<x;M+=3){let R=y[M+0],P=y[M+1],N=y[M+2];T[D++]=R,T[D++]=P,T[D++]=P,T[D++]=N,T[D++]=N,T[D++]=R}}else{m=p.version;for(let y=0,M=0;y<x;y+=3){let D=y+0,R=y+1,P=y+2;T[M++]=D,T[M++]=R,T[M++]=R,T[M++]=P,T[M++]=P,T[M++]=D}}S.version=m;let A=r.get(g);A&&t.remove(A),r.set(g,S)}function f(g){let _=r.get(g);if(_){let p=g.index;p!==null&&_.version<p.version&&u(g)}else u(g);return r.get(g)}function d(){for(let g in s){let _=s[g].deref();_!==void 0&&l(_)}}return{get:c,update:h,getWireframeAttribute:f,dispose:d}}function lx(i,t,e){let n;function s(u){n=u}let r,o;function a(u){r=u.type,o=u.bytesPerElement}function l(u,f){i.drawElements(n,f,r,u*o),e.update(f,n,1)}function c(u,f,d){d!==0&&(i.drawElementsInstanced(n,f,r,u*o,d),e.update(f,n,d))}function h(u,f,d){if(d===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(n,f,0,r,u,0,d);let _=0;for(let p=0;p<d;p++)_+=f[p];e.update(_,n,1)}this.setMode=s,this.setIndex=a,this.render=l,this.renderInstances=c,this.renderMultiDraw=h}function cx(i){let t={geometries:0,textures:0},e={frame:0,calls:0,triangles:0,points:0,lines:0};function n(r,o,a){switch(e.calls++,o){case i.TRIANGLES:e.triangles+=a*(r/3);break;case i.LINES:e.lines+=a*(r/2);break;case i.LINE_STRIP:e.lines+=a*(r-1);break;case i.LINE_LOOP:e.lines+=a*r;break;case i.POINTS:e.points+=a*r;break;default:Dt("WebGLInfo: Unknown draw mode:",o);break}}function s(){e.calls=0,e.triangles=0,e.points=0,e.lines=0}return{memory:t,render:e,programs:null,autoReset:!0,reset:s,update:n}}function hx(i,t,e){let n=new WeakMap,s=new oe;function r(o,a,l){let c=o.morphTargetInfluences,h=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,u=h!==void 0?h.length:0,f=n.get(a);if(f===void 0||f.count!==u){let D=function(){y.dispose(),n.delete(a),a.removeEventListener("dispose",D)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,g=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,p=a.morphAttributes.position||[],m=a.morphAttributes.normal||[],x=a.morphAttributes.color||[],w=0;d===!0&&(w=1),g===!0&&(w=2),_===!0&&(w=3);let S=a.attributes.position.count*w,T=1;S>t.maxTextureSize&&(T=Math.ceil(S/t.maxTextureSize),S=t.maxTextureSize);let A=new Float32Array(S*T*4*u),y=new Lr(A,S,T,u);y.type=_n,y.needsUpdate=!0;let M=w*4;for(let R=0;R<u;R++){let P=p[R],N=m[R],k=x[R],I=S*T*4*R;for(let W=0;W<P.count;W++){let Y=W*M;d===!0&&(s.fromBufferAttribute(P,W),A[I+Y+0]=s.x,A[I+Y+1]=s.y,A[I+Y+2]=s.z,A[I+Y+3]=0),g===!0&&(s.fromBufferAttribute(N,W),A[I+Y+4]=s.x,A[I+Y+5]=s.y,A[I+Y+6]=s.z,A[I+Y+7]=0),_===!0&&(s.fromBufferAttribute(k,W),A[I+Y+8]=s.x,A[I+Y+9]=s.y,A[I+Y+10]=s.z,A[I+Y+11]=k.itemSize===4?s.w:1)}}f={count:u,texture:y,size:new St(S,T)},n.set(a,f),a.addEventListener("dispose",D)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)l.getUniforms().setValue(i,"morphTexture",o.morphTexture,e);else{let d=0;for(let _=0;_<c.length;_++)d+=c[_];let g=a.morphTargetsRelative?1:1-d;l.getUniforms().setValue(i,"morphTargetBaseInfluence",g),l.getUniforms().setValue(i,"morphTargetInfluences",c)}l.getUniforms().setValue(i,"morphTargetsTexture",f.texture,e),l.getUniforms().setValue(i,"morphTargetsTextureSize",f.size)}return{update:r}}function ux(i,t,e,n,s){let r=new WeakMap;function o(c){let h=s.render.frame,u=c.geometry,f=t.get(c,u);if(r.get(f)!==h&&(t.update(f),r.set(f,h)),c.isInstancedMesh&&(c.hasEventListener("dispose",l)===!1&&c.addEventListener("dispose",l),r.get(c)!==h&&(e.update(c.instanceMatrix,i.ARRAY_BUFFER),c.instanceColor!==null&&e.update(c.instanceColor,i.ARRAY_BUFFER),r.set(c,h))),c.isSkinnedMesh){let d=c.skeleton;r.get(d)!==h&&(d.update(),r.set(d,h))}return f}function a(){r=new WeakMap}function l(c){let h=c.target;h.removeEventListener("dispose",l),n.releaseStatesOfObject(h),e.remove(h.instanceMatrix),h.instanceColor!==null&&e.remove(h.instanceColor)}return{update:o,dispose:a}}var dx={[Ch]:"LINEAR_TONE_MAPPING",[Ph]:"REINHARD_TONE_MAPPING",[Ih]:"CINEON_TONE_MAPPING",[Lh]:"ACES_FILMIC_TONE_MAPPING",[Fh]:"AGX_TONE_MAPPING",[Nh]:"NEUTRAL_TONE_MAPPING",[Dh]:"CUSTOM_TONE_MAPPING"};function fx(i,t,e,n,s,r){let o=new Ae(t,e,{type:i,depthBuffer:s,stencilBuffer:r,samples:n?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,l=null,c=null,h=new Un;h.setAttribute("position",new En([-1,3,0,-1,-1,0,3,-1,0],3)),h.setAttribute("uv",new En([0,2,0,0,2,0],2));let u=new Ne({uniforms:{tDiffuse:{value:null}},vertexShader:`
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
			}`,depthTest:!1,depthWrite:!1}),f=new ae(h,u),d=new Di(-1,1,1,-1,0,1),g=null,_=null,p=!1,m,x=null,w=[],S=!1;this.setSize=function(T,A){o.setSize(T,A),a!==null&&a.setSize(T,A),l!==null&&l.setSize(T,A);for(let y=0;y<w.length;y++){let M=w[y];M.setSize&&M.setSize(T,A)}},this.setEffects=function(T){w=T,S=w.length>0&&w[0].isRenderPass===!0;let A=o.width,y=o.height;w.length>0&&a===null&&(a=new Ae(A,y,{type:Bn,depthBuffer:!1,stencilBuffer:!1}),l=new Ae(A,y,{type:Bn,depthBuffer:!1,stencilBuffer:!1}));let M=s===!0&&w.some(D=>D.needsDepthTexture===!0);M!==(o.depthTexture!==null)&&(M===!0&&c===null&&(c=new ui(A,y),r===!0&&(c.format=fi,c.type=ls)),o.dispose(),o.depthTexture=M?c:null,o.resolveDepthBuffer=M,o.storeMultisampledDepthBuffer=M);for(let D=0;D<w.length;D++){let R=w[D];R.setSize&&R.setSize(A,y),M&&R.needsDepthTexture===!0&&R.setDepthTexture&&R.setDepthTexture(c)}},this.begin=function(T,A){if(p||T.toneMapping===Xn&&w.length===0)return!1;if(x=A,A!==null){let y=A.width,M=A.height;(o.width!==y||o.height!==M)&&this.setSize(y,M)}return S===!1&&T.setRenderTarget(o),m=T.toneMapping,T.toneMapping=Xn,!0},this.hasRenderPass=function(){return S},this.end=function(T,A){T.toneMapping=m,p=!0;let y=o,M=a;for(let D=0;D<w.length;D++){let R=w[D];R.enabled!==!1&&(R.render(T,M,y,A),R.needsSwap!==!1&&(y=M,M=M===a?l:a))}if(g!==T.outputColorSpace||_!==T.toneMapping){g=T.outputColorSpace,_=T.toneMapping,u.defines={},zt.getTransfer(g)===Jt&&(u.defines.SRGB_TRANSFER="");let D=dx[_];D&&(u.defines[D]=""),u.needsUpdate=!0}u.uniforms.tDiffuse.value=y.texture,T.setRenderTarget(x),T.render(f,d),x=null,p=!1},this.isCompositing=function(){return p},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),l!==null&&l.dispose(),h.dispose(),u.dispose()}}var zp=new je,Vp=new ui(1,1),Gp=new Br(1),Hp=new Lr,Wp=new xa,Xp=new Or,vp=[],xp=[],bp=new Float32Array(16),Sp=new Float32Array(9),Mp=new Float32Array(4);function er(i,t,e){let n=i[0];if(n<=0||n>0)return i;let s=t*e,r=vp[s];if(r===void 0&&(r=new Float32Array(s),vp[s]=r),t!==0){n.toArray(r,0);for(let o=1,a=0;o!==t;++o)a+=e,i[o].toArray(r,a)}return r}function Ee(i,t){if(i.length!==t.length)return!1;for(let e=0,n=i.length;e<n;e++)if(i[e]!==t[e])return!1;return!0}function Te(i,t){for(let e=0,n=t.length;e<n;e++)i[e]=t[e]}function Sl(i,t){let e=xp[t];e===void 0&&(e=new Int32Array(t),xp[t]=e);for(let n=0;n!==t;++n)e[n]=i.allocateTextureUnit();return e}function px(i,t){let e=this.cache;e[0]!==t&&(i.uniform1f(this.addr,t),e[0]=t)}function mx(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2f(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;i.uniform2fv(this.addr,t),Te(e,t)}}function gx(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3f(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else if(t.r!==void 0)(e[0]!==t.r||e[1]!==t.g||e[2]!==t.b)&&(i.uniform3f(this.addr,t.r,t.g,t.b),e[0]=t.r,e[1]=t.g,e[2]=t.b);else{if(Ee(e,t))return;i.uniform3fv(this.addr,t),Te(e,t)}}function _x(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4f(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;i.uniform4fv(this.addr,t),Te(e,t)}}function yx(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Ee(e,t))return;i.uniformMatrix2fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,n))return;Mp.set(n),i.uniformMatrix2fv(this.addr,!1,Mp),Te(e,n)}}function vx(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Ee(e,t))return;i.uniformMatrix3fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,n))return;Sp.set(n),i.uniformMatrix3fv(this.addr,!1,Sp),Te(e,n)}}function xx(i,t){let e=this.cache,n=t.elements;if(n===void 0){if(Ee(e,t))return;i.uniformMatrix4fv(this.addr,!1,t),Te(e,t)}else{if(Ee(e,n))return;bp.set(n),i.uniformMatrix4fv(this.addr,!1,bp),Te(e,n)}}function bx(i,t){let e=this.cache;e[0]!==t&&(i.uniform1i(this.addr,t),e[0]=t)}function Sx(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2i(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;i.uniform2iv(this.addr,t),Te(e,t)}}function Mx(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3i(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ee(e,t))return;i.uniform3iv(this.addr,t),Te(e,t)}}function wx(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4i(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;i.uniform4iv(this.addr,t),Te(e,t)}}function Ax(i,t){let e=this.cache;e[0]!==t&&(i.uniform1ui(this.addr,t),e[0]=t)}function Ex(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y)&&(i.uniform2ui(this.addr,t.x,t.y),e[0]=t.x,e[1]=t.y);else{if(Ee(e,t))return;i.uniform2uiv(this.addr,t),Te(e,t)}}function Tx(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z)&&(i.uniform3ui(this.addr,t.x,t.y,t.z),e[0]=t.x,e[1]=t.y,e[2]=t.z);else{if(Ee(e,t))return;i.uniform3uiv(this.addr,t),Te(e,t)}}function Rx(i,t){let e=this.cache;if(t.x!==void 0)(e[0]!==t.x||e[1]!==t.y||e[2]!==t.z||e[3]!==t.w)&&(i.uniform4ui(this.addr,t.x,t.y,t.z,t.w),e[0]=t.x,e[1]=t.y,e[2]=t.z,e[3]=t.w);else{if(Ee(e,t))return;i.uniform4uiv(this.addr,t),Te(e,t)}}function Ml(i){return i.version===0&&(i.compareFunction=qh,i.needsUpdate=!0),i}function Cx(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_2D_SHADOW?r=Ml(Vp):r=zp,e.setTexture2D(t||r,s)}function Px(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),e.setTexture3D(t||Wp,s)}function Ix(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s);let r;this.type===i.SAMPLER_CUBE_SHADOW?r=Ml(Gp):r=Xp,e.setTextureCube(t||r,s)}function Lx(i,t,e){let n=this.cache,s=e.allocateTextureUnit();n[0]!==s&&(i.uniform1i(this.addr,s),n[0]=s),e.setTexture2DArray(t||Hp,s)}function Dx(i){switch(i){case 5126:return px;case 35664:return mx;case 35665:return gx;case 35666:return _x;case 35674:return yx;case 35675:return vx;case 35676:return xx;case 5124:case 35670:return bx;case 35667:case 35671:return Sx;case 35668:case 35672:return Mx;case 35669:case 35673:return wx;case 5125:return Ax;case 36294:return Ex;case 36295:return Tx;case 36296:return Rx;case 35678:case 36198:case 36298:case 36306:case 35682:return Cx;case 35679:case 36299:case 36307:return Px;case 35680:case 36300:case 36308:case 36293:return Ix;case 36289:case 36303:case 36311:case 36292:return Lx}}function Fx(i,t){i.uniform1fv(this.addr,t)}function Nx(i,t){let e=er(t,this.size,2);i.uniform2fv(this.addr,e)}function Ux(i,t){let e=er(t,this.size,3);i.uniform3fv(this.addr,e)}function Ox(i,t){let e=er(t,this.size,4);i.uniform4fv(this.addr,e)}function Bx(i,t){let e=er(t,this.size,4);i.uniformMatrix2fv(this.addr,!1,e)}function kx(i,t){let e=er(t,this.size,9);i.uniformMatrix3fv(this.addr,!1,e)}function zx(i,t){let e=er(t,this.size,16);i.uniformMatrix4fv(this.addr,!1,e)}function Vx(i,t){i.uniform1iv(this.addr,t)}function Gx(i,t){i.uniform2iv(this.addr,t)}function Hx(i,t){i.uniform3iv(this.addr,t)}function Wx(i,t){i.uniform4iv(this.addr,t)}function Xx(i,t){i.uniform1uiv(this.addr,t)}function qx(i,t){i.uniform2uiv(this.addr,t)}function Yx(i,t){i.uniform3uiv(this.addr,t)}function $x(i,t){i.uniform4uiv(this.addr,t)}function jx(i,t,e){let n=this.cache,s=t.length,r=Sl(e,s);Ee(n,r)||(i.uniform1iv(this.addr,r),Te(n,r));let o;this.type===i.SAMPLER_2D_SHADOW?o=Ml(Vp):o=zp;for(let a=0;a!==s;++a)e.setTexture2D(t[a]||o,r[a])}function Zx(i,t,e){let n=this.cache,s=t.length,r=Sl(e,s);Ee(n,r)||(i.uniform1iv(this.addr,r),Te(n,r));for(let o=0;o!==s;++o)e.setTexture3D(t[o]||Wp,r[o])}function Jx(i,t,e){let n=this.cache,s=t.length,r=Sl(e,s);Ee(n,r)||(i.uniform1iv(this.addr,r),Te(n,r));let o;this.type===i.SAMPLER_CUBE_SHADOW?o=Ml(Gp):o=Xp;for(let a=0;a!==s;++a)e.setTextureCube(t[a]||o,r[a])}function Kx(i,t,e){let n=this.cache,s=t.length,r=Sl(e,s);Ee(n,r)||(i.uniform1iv(this.addr,r),Te(n,r));for(let o=0;o!==s;++o)e.setTexture2DArray(t[o]||Hp,r[o])}function Qx(i){switch(i){case 5126:return Fx;case 35664:return Nx;case 35665:return Ux;case 35666:return Ox;case 35674:return Bx;case 35675:return kx;case 35676:return zx;case 5124:case 35670:return Vx;case 35667:case 35671:return Gx;case 35668:case 35672:return Hx;case 35669:case 35673:return Wx;case 5125:return Xx;case 36294:return qx;case 36295:return Yx;case 36296:return $x;case 35678:case 36198:case 36298:case 36306:case 35682:return jx;case 35679:case 36299:case 36307:return Zx;case 35680:case 36300:case 36308:case 36293:return Jx;case 36289:case 36303:case 36311:case 36292:return Kx}}var iu=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.setValue=Dx(e.type)}},su=class{constructor(t,e,n){this.id=t,this.addr=n,this.cache=[],this.type=e.type,this.size=e.size,this.setValue=Qx(e.type)}},ru=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,e,n){let s=this.seq;for(let r=0,o=s.length;r!==o;++r){let a=s[r];a.setValue(t,e[a.id],n)}}},eu=/(\w+)(\])?(\[|\.)?/g;function wp(i,t){i.seq.push(t),i.map[t.id]=t}function tb(i,t,e){let n=i.name,s=n.length;for(eu.lastIndex=0;;){let r=eu.exec(n),o=eu.lastIndex,a=r[1],l=r[2]==="]",c=r[3];if(l&&(a=a|0),c===void 0||c==="["&&o+2===s){wp(e,c===void 0?new iu(a,i,t):new su(a,i,t));break}else{let u=e.map[a];u===void 0&&(u=new ru(a),wp(e,u)),e=u}}}var tr=class{constructor(t,e){this.seq=[],this.map={};let n=t.getProgramParameter(e,t.ACTIVE_UNIFORMS);for(let o=0;o<n;++o){let a=t.getActiveUniform(e,o),l=t.getUniformLocation(e,a.name);tb(a,l,this)}let s=[],r=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?s.push(o):r.push(o);s.length>0&&(this.seq=s.concat(r))}setValue(t,e,n,s){let r=this.map[e];r!==void 0&&r.setValue(t,n,s)}setOptional(t,e,n){let s=e[n];s!==void 0&&this.setValue(t,n,s)}static upload(t,e,n,s){for(let r=0,o=e.length;r!==o;++r){let a=e[r],l=n[a.id];l.needsUpdate!==!1&&a.setValue(t,l.value,s)}}static seqWithValue(t,e){let n=[];for(let s=0,r=t.length;s!==r;++s){let o=t[s];o.id in e&&n.push(o)}return n}};function Ap(i,t,e){let n=i.createShader(t);return i.shaderSource(n,e),i.compileShader(n),n}var eb=37297,nb=0;function ib(i,t){let e=i.split(`
`),n=[],s=Math.max(t-6,0),r=Math.min(t+6,e.length);for(let o=s;o<r;o++){let a=o+1;n.push(`${a===t?">":" "} ${a}: ${e[o]}`)}return n.join(`
`)}var Ep=new It;function sb(i){zt._getMatrix(Ep,zt.workingColorSpace,i);let t=`mat3( ${Ep.elements.map(e=>e.toFixed(4))} )`;switch(zt.getTransfer(i)){case Cr:return[t,"LinearTransferOETF"];case Jt:return[t,"sRGBTransferOETF"];default:return Pt("WebGLProgram: Unsupported color space: ",i),[t,"LinearTransferOETF"]}}function Tp(i,t,e){let n=i.getShaderParameter(t,i.COMPILE_STATUS),r=(i.getShaderInfoLog(t)||"").trim();if(n&&r==="")return"";let o=/ERROR: 0:(\d+)/.exec(r);if(o){let a=parseInt(o[1]);return e.toUpperCase()+`

`+r+`

`+ib(i.getShaderSource(t),a)}else return r}function rb(i,t){let e=sb(t);return[`vec4 ${i}( vec4 value ) {`,`	return ${e[1]}( vec4( ${e[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var ob={[Ch]:"Linear",[Ph]:"Reinhard",[Ih]:"Cineon",[Lh]:"ACESFilmic",[Fh]:"AgX",[Nh]:"Neutral",[Dh]:"Custom"};function ab(i,t){let e=ob[t];return e===void 0?(Pt("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+i+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+i+"( vec3 color ) { return "+e+"ToneMapping( color ); }"}var vl=new U;function lb(){zt.getLuminanceCoefficients(vl);let i=vl.x.toFixed(4),t=vl.y.toFixed(4),e=vl.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${i}, ${t}, ${e} );`,"	return dot( weights, rgb );","}"].join(`
`)}function cb(i){return[i.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",i.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(to).join(`
`)}function hb(i){let t=[];for(let e in i){let n=i[e];n!==!1&&t.push("#define "+e+" "+n)}return t.join(`
`)}function ub(i,t){let e={},n=i.getProgramParameter(t,i.ACTIVE_ATTRIBUTES);for(let s=0;s<n;s++){let r=i.getActiveAttrib(t,s),o=r.name,a=1;r.type===i.FLOAT_MAT2&&(a=2),r.type===i.FLOAT_MAT3&&(a=3),r.type===i.FLOAT_MAT4&&(a=4),e[o]={type:r.type,location:i.getAttribLocation(t,o),locationSize:a}}return e}function to(i){return i!==""}function Rp(i,t){let e=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return i.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,e).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function Cp(i,t){return i.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var db=/^[ \t]*#include +<([\w\d./]+)>/gm;function ou(i){return i.replace(db,fb)}function fb(i,t){let e=kt[t];if(e===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return ou(e)}var pb=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function Pp(i){return i.replace(pb,mb)}function mb(i,t,e,n){let s="";for(let r=parseInt(t);r<parseInt(e);r++)s+=n.replace(/\[\s*i\s*\]/g,"[ "+r+" ]").replace(/UNROLLED_LOOP_INDEX/g,r);return s}function Ip(i){let t=`precision ${i.precision} float;
	precision ${i.precision} int;
	precision ${i.precision} sampler2D;
	precision ${i.precision} samplerCube;
	precision ${i.precision} sampler3D;
	precision ${i.precision} sampler2DArray;
	precision ${i.precision} sampler2DShadow;
	precision ${i.precision} samplerCubeShadow;
	precision ${i.precision} sampler2DArrayShadow;
	precision ${i.precision} isampler2D;
	precision ${i.precision} isampler3D;
	precision ${i.precision} isamplerCube;
	precision ${i.precision} isampler2DArray;
	precision ${i.precision} usampler2D;
	precision ${i.precision} usampler3D;
	precision ${i.precision} usamplerCube;
	precision ${i.precision} usampler2DArray;
	`;return i.precision==="highp"?t+=`
#define HIGH_PRECISION`:i.precision==="mediump"?t+=`
#define MEDIUM_PRECISION`:i.precision==="lowp"&&(t+=`
#define LOW_PRECISION`),t}var gb={[Hr]:"SHADOWMAP_TYPE_PCF",[Ys]:"SHADOWMAP_TYPE_VSM"};function _b(i){return gb[i.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var yb={[js]:"ENVMAP_MODE_REFRACTION"};function vb(i){return i.envMap===!1?"ENVMAP_MODE_REFLECTION":yb[i.envMapMode]||"ENVMAP_MODE_REFLECTION"}var xb={[Rh]:"ENVMAP_BLENDING_MULTIPLY",[Yf]:"ENVMAP_BLENDING_MIX",[$f]:"ENVMAP_BLENDING_ADD"};function bb(i){return i.envMap===!1?"ENVMAP_BLENDING_NONE":xb[i.combine]||"ENVMAP_BLENDING_NONE"}function Sb(i,t,e,n){let s=i.getContext(),r=e.defines,o=e.vertexShader,a=e.fragmentShader,l=_b(e),c=e.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",h=vb(e),u=bb(e),f=cb(e),d=hb(r),g=s.createProgram(),_,p,m=e.glslVersion?"#version "+e.glslVersion+`
`:"";e.isRawShaderMaterial?(_=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d].filter(to).join(`
`),_.length>0&&(_+=`
`),p=["#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d].filter(to).join(`
`),p.length>0&&(p+=`
`)):(_=[Ip(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d,e.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",e.batching?"#define USE_BATCHING":"",e.batchingColor?"#define USE_BATCHING_COLOR":"",e.instancing?"#define USE_INSTANCING":"",e.instancingColor?"#define USE_INSTANCING_COLOR":"",e.instancingMorph?"#define USE_INSTANCING_MORPH":"",e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.map?"#define USE_MAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+h:"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.displacementMap?"#define USE_DISPLACEMENTMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.mapUv?"#define MAP_UV "+e.mapUv:"",e.alphaMapUv?"#define ALPHAMAP_UV "+e.alphaMapUv:"",e.lightMapUv?"#define LIGHTMAP_UV "+e.lightMapUv:"",e.aoMapUv?"#define AOMAP_UV "+e.aoMapUv:"",e.emissiveMapUv?"#define EMISSIVEMAP_UV "+e.emissiveMapUv:"",e.bumpMapUv?"#define BUMPMAP_UV "+e.bumpMapUv:"",e.normalMapUv?"#define NORMALMAP_UV "+e.normalMapUv:"",e.displacementMapUv?"#define DISPLACEMENTMAP_UV "+e.displacementMapUv:"",e.metalnessMapUv?"#define METALNESSMAP_UV "+e.metalnessMapUv:"",e.roughnessMapUv?"#define ROUGHNESSMAP_UV "+e.roughnessMapUv:"",e.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+e.anisotropyMapUv:"",e.clearcoatMapUv?"#define CLEARCOATMAP_UV "+e.clearcoatMapUv:"",e.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+e.clearcoatNormalMapUv:"",e.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+e.clearcoatRoughnessMapUv:"",e.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+e.diffuseRoughnessMapUv:"",e.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+e.iridescenceMapUv:"",e.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+e.iridescenceThicknessMapUv:"",e.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+e.sheenColorMapUv:"",e.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+e.sheenRoughnessMapUv:"",e.specularMapUv?"#define SPECULARMAP_UV "+e.specularMapUv:"",e.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+e.specularColorMapUv:"",e.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+e.specularIntensityMapUv:"",e.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+e.transmissionMapUv:"",e.thicknessMapUv?"#define THICKNESSMAP_UV "+e.thicknessMapUv:"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexNormals?"#define HAS_NORMAL":"",e.vertexColors?"#define USE_COLOR":"",e.vertexAlphas?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.flatShading?"#define FLAT_SHADED":"",e.skinning?"#define USE_SKINNING":"",e.morphTargets?"#define USE_MORPHTARGETS":"",e.morphNormals&&e.flatShading===!1?"#define USE_MORPHNORMALS":"",e.morphColors?"#define USE_MORPHCOLORS":"",e.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+e.morphTextureStride:"",e.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+e.morphTargetsCount:"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.sizeAttenuation?"#define USE_SIZEATTENUATION":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(to).join(`
`),p=[Ip(e),"#define SHADER_TYPE "+e.shaderType,"#define SHADER_NAME "+e.shaderName,d,e.useFog&&e.fog?"#define USE_FOG":"",e.useFog&&e.fogExp2?"#define FOG_EXP2":"",e.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",e.map?"#define USE_MAP":"",e.matcap?"#define USE_MATCAP":"",e.envMap?"#define USE_ENVMAP":"",e.envMap?"#define "+c:"",e.envMap?"#define "+h:"",e.envMap?"#define "+u:"",e.envMapPMREM?"#define ENVMAP_MAX_LOD "+e.envMapMaxLod+".0":"",e.envMapPMREM?"#define ENVMAP_SIZE "+e.envMapSize+".0":"",e.lightMap?"#define USE_LIGHTMAP":"",e.aoMap?"#define USE_AOMAP":"",e.bumpMap?"#define USE_BUMPMAP":"",e.normalMap?"#define USE_NORMALMAP":"",e.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",e.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",e.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",e.emissiveMap?"#define USE_EMISSIVEMAP":"",e.anisotropy?"#define USE_ANISOTROPY":"",e.anisotropyMap?"#define USE_ANISOTROPYMAP":"",e.clearcoat?"#define USE_CLEARCOAT":"",e.clearcoatMap?"#define USE_CLEARCOATMAP":"",e.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",e.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",e.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",e.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",e.dispersion?"#define USE_DISPERSION":"",e.retroreflection?"#define USE_RETROREFLECTION":"",e.iridescence?"#define USE_IRIDESCENCE":"",e.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",e.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",e.specularMap?"#define USE_SPECULARMAP":"",e.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",e.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",e.roughnessMap?"#define USE_ROUGHNESSMAP":"",e.metalnessMap?"#define USE_METALNESSMAP":"",e.alphaMap?"#define USE_ALPHAMAP":"",e.alphaTest?"#define USE_ALPHATEST":"",e.alphaHash?"#define USE_ALPHAHASH":"",e.sheen?"#define USE_SHEEN":"",e.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",e.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",e.transmission?"#define USE_TRANSMISSION":"",e.transmissionMap?"#define USE_TRANSMISSIONMAP":"",e.thicknessMap?"#define USE_THICKNESSMAP":"",e.vertexTangents&&e.flatShading===!1?"#define USE_TANGENT":"",e.vertexColors||e.instancingColor?"#define USE_COLOR":"",e.vertexAlphas||e.batchingColor?"#define USE_COLOR_ALPHA":"",e.vertexUv1s?"#define USE_UV1":"",e.vertexUv2s?"#define USE_UV2":"",e.vertexUv3s?"#define USE_UV3":"",e.pointsUvs?"#define USE_POINTS_UV":"",e.gradientMap?"#define USE_GRADIENTMAP":"",e.flatShading?"#define FLAT_SHADED":"",e.doubleSided?"#define DOUBLE_SIDED":"",e.flipSided?"#define FLIP_SIDED":"",e.shadowMapEnabled?"#define USE_SHADOWMAP":"",e.shadowMapEnabled?"#define "+l:"",e.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",e.numLightProbes>0?"#define USE_LIGHT_PROBES":"",e.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",e.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",e.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",e.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",e.toneMapping!==Xn?"#define TONE_MAPPING":"",e.toneMapping!==Xn?kt.tonemapping_pars_fragment:"",e.toneMapping!==Xn?ab("toneMapping",e.toneMapping):"",e.dithering?"#define DITHERING":"",e.opaque?"#define OPAQUE":"",kt.colorspace_pars_fragment,rb("linearToOutputTexel",e.outputColorSpace),lb(),e.useDepthPacking?"#define DEPTH_PACKING "+e.depthPacking:"",`
`].filter(to).join(`
`)),o=ou(o),o=Rp(o,e),o=Cp(o,e),a=ou(a),a=Rp(a,e),a=Cp(a,e),o=Pp(o),a=Pp(a),e.isRawShaderMaterial!==!0&&(m=`#version 300 es
`,_=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,p=["#define varying in",e.glslVersion===ze?"":"layout(location = 0) out highp vec4 pc_fragColor;",e.glslVersion===ze?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+p);let x=m+_+o,w=m+p+a,S=Ap(s,s.VERTEX_SHADER,x),T=Ap(s,s.FRAGMENT_SHADER,w);s.attachShader(g,S),s.attachShader(g,T),e.index0AttributeName!==void 0?s.bindAttribLocation(g,0,e.index0AttributeName):e.hasPositionAttribute===!0&&s.bindAttribLocation(g,0,"position"),s.linkProgram(g);function A(R){if(i.debug.checkShaderErrors){let P=s.getProgramInfoLog(g)||"",N=s.getShaderInfoLog(S)||"",k=s.getShaderInfoLog(T)||"",I=P.trim(),W=N.trim(),Y=k.trim(),G=!0,tt=!0;if(s.getProgramParameter(g,s.LINK_STATUS)===!1)if(G=!1,typeof i.debug.onShaderError=="function")i.debug.onShaderError(s,g,S,T);else{let H=Tp(s,S,"vertex"),K=Tp(s,T,"fragment");Dt("WebGLProgram: Shader Error "+s.getError()+" - VALIDATE_STATUS "+s.getProgramParameter(g,s.VALIDATE_STATUS)+`

Material Name: `+R.name+`
Material Type: `+R.type+`

Program Info Log: `+I+`
`+H+`
`+K)}else I!==""?Pt("WebGLProgram: Program Info Log:",I):(W===""||Y==="")&&(tt=!1);tt&&(R.diagnostics={runnable:G,programLog:I,vertexShader:{log:W,prefix:_},fragmentShader:{log:Y,prefix:p}})}s.deleteShader(S),s.deleteShader(T),y=new tr(s,g),M=ub(s,g)}let y;this.getUniforms=function(){return y===void 0&&A(this),y};let M;this.getAttributes=function(){return M===void 0&&A(this),M};let D=e.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return D===!1&&(D=s.getProgramParameter(g,eb)),D},this.destroy=function(){n.releaseStatesOfProgram(this),s.deleteProgram(g),this.program=void 0},this.type=e.shaderType,this.name=e.shaderName,this.id=nb++,this.cacheKey=t,this.usedTimes=1,this.program=g,this.vertexShader=S,this.fragmentShader=T,this}var Mb=0,au=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,e,n){let s=this._getShaderCacheForMaterial(t);return s.has(e)===!1&&(s.add(e),e.usedTimes++),s.has(n)===!1&&(s.add(n),n.usedTimes++),this}remove(t){let e=this.materialCache.get(t);for(let n of e)n.usedTimes--,n.usedTimes===0&&this.shaderCache.delete(n.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let e=this.materialCache,n=e.get(t);return n===void 0&&(n=new Set,e.set(t,n)),n}_getShaderStage(t){let e=this.shaderCache,n=e.get(t);return n===void 0&&(n=new lu(t),e.set(t,n)),n}},lu=class{constructor(t){this.id=Mb++,this.code=t,this.usedTimes=0}};function wb(i){return i===Bi||i===Zr||i===Jr}function Ab(i,t,e,n,s,r){let o=new Dr,a=new au,l=new Set,c=[],h=new Map,u=n.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(y){return l.add(y),y===0?"uv":`uv${y}`}function g(y,M,D,R,P,N){let k=R.fog,I=P.geometry,W=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?R.environment:null,Y=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,G=t.get(y.envMap||W,Y),tt=f[y.type],H=n.precision;y.precision!==null&&(H=n.getMaxPrecision(y.precision),H!==y.precision&&Pt("WebGLProgram.getParameters:",y.precision,"not supported, using",H,"instead."));let K=I.morphAttributes.position||I.morphAttributes.normal||I.morphAttributes.color,Q=K!==void 0?K.length:0,bt=0;I.morphAttributes.position!==void 0&&(bt=1),I.morphAttributes.normal!==void 0&&(bt=2),I.morphAttributes.color!==void 0&&(bt=3);let Ct,$,dt,_t;if(tt){let pt=$n[tt];Ct=pt.vertexShader,$=pt.fragmentShader}else{Ct=y.vertexShader,$=y.fragmentShader;let pt=a.getVertexShaderStage(y),Kt=a.getFragmentShaderStage(y);a.update(y,pt,Kt),dt=pt.id,_t=Kt.id}let Et=i.getRenderTarget(),ft=i.state.buffers.depth.getReversed(),Ft=P.isInstancedMesh===!0,ne=P.isBatchedMesh===!0,At=!!y.map,Xt=!!y.matcap,Zt=!!G,Gt=Zt&&G.isPMREMTexture===!0,de=!!y.aoMap,ve=!!y.lightMap,sn=!!y.bumpMap&&y.wireframe===!1,fe=!!y.normalMap,zn=!!y.displacementMap,Ce=!!y.emissiveMap,vn=!!y.metalnessMap,xn=!!y.roughnessMap,bn=y.anisotropy>0,F=y.clearcoat>0,Sn=y.diffuseRoughness>0,le=y.dispersion>0,ce=y.retroreflectivity>0,ut=y.iridescence>0,xe=y.sheen>0,Rt=y.transmission>0,Nt=bn&&!!y.anisotropyMap,E=F&&!!y.clearcoatMap,v=F&&!!y.clearcoatNormalMap,B=F&&!!y.clearcoatRoughnessMap,et=Sn&&!!y.diffuseRoughnessMap,J=ut&&!!y.iridescenceMap,st=ut&&!!y.iridescenceThicknessMap,ct=xe&&!!y.sheenColorMap,q=xe&&!!y.sheenRoughnessMap,j=!!y.specularMap,ot=!!y.specularColorMap,C=!!y.specularIntensityMap,Z=Rt&&!!y.transmissionMap,X=Rt&&!!y.thicknessMap,at=!!y.gradientMap,it=!!y.alphaMap,rt=y.alphaTest>0,wt=!!y.alphaHash,Bt=!!y.extensions,nt=Xn;y.toneMapped&&(Et===null||Et.isXRRenderTarget===!0)&&(nt=i.toneMapping);let Tt=Gt?G.isCompressedCubeTexture?G.image[0].mipmaps:G.mipmaps:null,Ot={shaderID:tt,shaderType:y.type,shaderName:y.name,vertexShader:Ct,fragmentShader:$,defines:y.defines,customVertexShaderID:dt,customFragmentShaderID:_t,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:H,batching:ne,batchingColor:ne&&P._colorsTexture!==null,instancing:Ft,instancingColor:Ft&&P.instanceColor!==null,instancingMorph:Ft&&P.morphTexture!==null,outputColorSpace:Et===null?i.outputColorSpace:Et.isXRRenderTarget===!0?Et.texture.colorSpace:zt.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:At,matcap:Xt,envMap:Zt,envMapMode:Zt&&G.mapping,envMapPMREM:Gt,envMapMaxLod:Gt?Tt.length-1:null,envMapSize:Gt?Tt[0].width:null,aoMap:de,lightMap:ve,bumpMap:sn,normalMap:fe,displacementMap:zn,emissiveMap:Ce,normalMapObjectSpace:fe&&y.normalMapType===Jf,normalMapTangentSpace:fe&&y.normalMapType===Hh,packedNormalMap:fe&&y.normalMapType===Hh&&wb(y.normalMap.format),metalnessMap:vn,roughnessMap:xn,anisotropy:bn,anisotropyMap:Nt,clearcoat:F,clearcoatMap:E,clearcoatNormalMap:v,clearcoatRoughnessMap:B,diffuseRoughness:Sn,diffuseRoughnessMap:et,dispersion:le,retroreflection:ce,iridescence:ut,iridescenceMap:J,iridescenceThicknessMap:st,sheen:xe,sheenColorMap:ct,sheenRoughnessMap:q,specularMap:j,specularColorMap:ot,specularIntensityMap:C,transmission:Rt,transmissionMap:Z,thicknessMap:X,gradientMap:at,opaque:y.transparent===!1&&y.blending===$s&&y.alphaToCoverage===!1,alphaMap:it,alphaTest:rt,alphaHash:wt,combine:y.combine,mapUv:At&&d(y.map.channel),aoMapUv:de&&d(y.aoMap.channel),lightMapUv:ve&&d(y.lightMap.channel),bumpMapUv:sn&&d(y.bumpMap.channel),normalMapUv:fe&&d(y.normalMap.channel),displacementMapUv:zn&&d(y.displacementMap.channel),emissiveMapUv:Ce&&d(y.emissiveMap.channel),metalnessMapUv:vn&&d(y.metalnessMap.channel),roughnessMapUv:xn&&d(y.roughnessMap.channel),anisotropyMapUv:Nt&&d(y.anisotropyMap.channel),clearcoatMapUv:E&&d(y.clearcoatMap.channel),clearcoatNormalMapUv:v&&d(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:B&&d(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:et&&d(y.diffuseRoughnessMap.channel),iridescenceMapUv:J&&d(y.iridescenceMap.channel),iridescenceThicknessMapUv:st&&d(y.iridescenceThicknessMap.channel),sheenColorMapUv:ct&&d(y.sheenColorMap.channel),sheenRoughnessMapUv:q&&d(y.sheenRoughnessMap.channel),specularMapUv:j&&d(y.specularMap.channel),specularColorMapUv:ot&&d(y.specularColorMap.channel),specularIntensityMapUv:C&&d(y.specularIntensityMap.channel),transmissionMapUv:Z&&d(y.transmissionMap.channel),thicknessMapUv:X&&d(y.thicknessMap.channel),alphaMapUv:it&&d(y.alphaMap.channel),vertexTangents:!!I.attributes.tangent&&(fe||bn),vertexNormals:!!I.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!I.attributes.color&&I.attributes.color.itemSize===4,pointsUvs:P.isPoints===!0&&!!I.attributes.uv&&(At||it),fog:!!k,useFog:y.fog===!0,fogExp2:!!k&&k.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||I.attributes.normal===void 0&&fe===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:u,reversedDepthBuffer:ft,skinning:P.isSkinnedMesh===!0,hasPositionAttribute:I.attributes.position!==void 0,morphTargets:I.morphAttributes.position!==void 0,morphNormals:I.morphAttributes.normal!==void 0,morphColors:I.morphAttributes.color!==void 0,morphTargetsCount:Q,morphTextureStride:bt,numSunLights:M.sun.length,numDirLights:M.directional.length,numPointLights:M.point.length,numSpotLights:M.spot.length,numSpotLightMaps:M.spotLightMap.length,numRectAreaLights:M.rectArea.length,numHemiLights:M.hemi.length,numSunLightShadows:M.sunShadowMap.length,numDirLightShadows:M.directionalShadowMap.length,numPointLightShadows:M.pointShadowMap.length,numSpotLightShadows:M.spotShadowMap.length,numSpotLightShadowsWithMaps:M.numSpotLightShadowsWithMaps,numLightProbes:M.numLightProbes,numLightProbeGrids:N.filter(pt=>pt.texture!==null).length,numClippingPlanes:r.numPlanes,numClipIntersection:r.numIntersection,dithering:y.dithering,shadowMapEnabled:i.shadowMap.enabled&&D.length>0,shadowMapType:i.shadowMap.type,toneMapping:nt,decodeVideoTexture:At&&y.map.isVideoTexture===!0&&zt.getTransfer(y.map.colorSpace)===Jt,decodeVideoTextureEmissive:Ce&&y.emissiveMap.isVideoTexture===!0&&zt.getTransfer(y.emissiveMap.colorSpace)===Jt,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===Ue,flipSided:y.side===Qe,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:Bt&&y.extensions.clipCullDistance===!0&&e.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Bt&&y.extensions.multiDraw===!0||ne)&&e.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:e.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return Ot.vertexUv1s=l.has(1),Ot.vertexUv2s=l.has(2),Ot.vertexUv3s=l.has(3),l.clear(),Ot}function _(y){let M=[];if(y.shaderID?M.push(y.shaderID):(M.push(y.customVertexShaderID),M.push(y.customFragmentShaderID)),y.defines!==void 0)for(let D in y.defines)M.push(D),M.push(y.defines[D]);return y.isRawShaderMaterial===!1&&(p(M,y),m(M,y),M.push(i.outputColorSpace)),M.push(y.customProgramCacheKey),M.join()}function p(y,M){y.push(M.precision),y.push(M.outputColorSpace),y.push(M.envMapMode),y.push(M.envMapPMREM),y.push(M.envMapMaxLod),y.push(M.envMapSize),y.push(M.mapUv),y.push(M.alphaMapUv),y.push(M.lightMapUv),y.push(M.aoMapUv),y.push(M.bumpMapUv),y.push(M.normalMapUv),y.push(M.displacementMapUv),y.push(M.emissiveMapUv),y.push(M.metalnessMapUv),y.push(M.roughnessMapUv),y.push(M.anisotropyMapUv),y.push(M.clearcoatMapUv),y.push(M.clearcoatNormalMapUv),y.push(M.clearcoatRoughnessMapUv),y.push(M.diffuseRoughnessMapUv),y.push(M.iridescenceMapUv),y.push(M.iridescenceThicknessMapUv),y.push(M.sheenColorMapUv),y.push(M.sheenRoughnessMapUv),y.push(M.specularMapUv),y.push(M.specularColorMapUv),y.push(M.specularIntensityMapUv),y.push(M.transmissionMapUv),y.push(M.thicknessMapUv),y.push(M.combine),y.push(M.fogExp2),y.push(M.sizeAttenuation),y.push(M.morphTargetsCount),y.push(M.numSunLights),y.push(M.numDirLights),y.push(M.numPointLights),y.push(M.numSpotLights),y.push(M.numSpotLightMaps),y.push(M.numHemiLights),y.push(M.numRectAreaLights),y.push(M.numSunLightShadows),y.push(M.numDirLightShadows),y.push(M.numPointLightShadows),y.push(M.numSpotLightShadows),y.push(M.numSpotLightShadowsWithMaps),y.push(M.numLightProbes),y.push(M.numLightProbeGrids),y.push(M.shadowMapType),y.push(M.toneMapping),y.push(M.numClippingPlanes),y.push(M.numClipIntersection),y.push(M.depthPacking)}function m(y,M){o.disableAll(),M.instancing&&o.enable(0),M.instancingColor&&o.enable(1),M.instancingMorph&&o.enable(2),M.matcap&&o.enable(3),M.envMap&&o.enable(4),M.normalMapObjectSpace&&o.enable(5),M.normalMapTangentSpace&&o.enable(6),M.clearcoat&&o.enable(7),M.iridescence&&o.enable(8),M.alphaTest&&o.enable(9),M.vertexColors&&o.enable(10),M.vertexAlphas&&o.enable(11),M.vertexUv1s&&o.enable(12),M.vertexUv2s&&o.enable(13),M.vertexUv3s&&o.enable(14),M.vertexTangents&&o.enable(15),M.anisotropy&&o.enable(16),M.alphaHash&&o.enable(17),M.batching&&o.enable(18),M.dispersion&&o.enable(19),M.retroreflection&&o.enable(24),M.diffuseRoughness&&o.enable(25),M.batchingColor&&o.enable(20),M.gradientMap&&o.enable(21),M.packedNormalMap&&o.enable(22),M.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),M.fog&&o.enable(0),M.useFog&&o.enable(1),M.flatShading&&o.enable(2),M.logarithmicDepthBuffer&&o.enable(3),M.reversedDepthBuffer&&o.enable(4),M.skinning&&o.enable(5),M.morphTargets&&o.enable(6),M.morphNormals&&o.enable(7),M.morphColors&&o.enable(8),M.premultipliedAlpha&&o.enable(9),M.shadowMapEnabled&&o.enable(10),M.doubleSided&&o.enable(11),M.flipSided&&o.enable(12),M.useDepthPacking&&o.enable(13),M.dithering&&o.enable(14),M.transmission&&o.enable(15),M.sheen&&o.enable(16),M.opaque&&o.enable(17),M.pointsUvs&&o.enable(18),M.decodeVideoTexture&&o.enable(19),M.decodeVideoTextureEmissive&&o.enable(20),M.alphaToCoverage&&o.enable(21),M.numLightProbeGrids>0&&o.enable(22),M.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function x(y){let M=f[y.type],D;if(M){let R=$n[M];D=dp.clone(R.uniforms)}else D=y.uniforms;return D}function w(y,M){let D=h.get(M);return D!==void 0?++D.usedTimes:(D=new Sb(i,M,y,s),c.push(D),h.set(M,D)),D}function S(y){if(--y.usedTimes===0){let M=c.indexOf(y);c[M]=c[c.length-1],c.pop(),h.delete(y.cacheKey),y.destroy()}}function T(y){a.remove(y)}function A(){a.dispose()}return{getParameters:g,getProgramCacheKey:_,getUniforms:x,acquireProgram:w,releaseProgram:S,releaseShaderCache:T,programs:c,dispose:A}}function Eb(){let i=new WeakMap;function t(o){return i.has(o)}function e(o){let a=i.get(o);return a===void 0&&(a={},i.set(o,a)),a}function n(o){i.delete(o)}function s(o,a,l){i.get(o)[a]=l}function r(){i=new WeakMap}return{has:t,get:e,remove:n,update:s,dispose:r}}function Tb(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.material.id!==t.material.id?i.material.id-t.material.id:i.materialVariant!==t.materialVariant?i.materialVariant-t.materialVariant:i.z!==t.z?i.z-t.z:i.id-t.id}function Lp(i,t){return i.groupOrder!==t.groupOrder?i.groupOrder-t.groupOrder:i.renderOrder!==t.renderOrder?i.renderOrder-t.renderOrder:i.z!==t.z?t.z-i.z:i.id-t.id}function Dp(){let i=[],t=0,e=[],n=[],s=[];function r(){t=0,e.length=0,n.length=0,s.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,g,_,p,m){let x=i[t];return x===void 0?(x={id:f.id,object:f,geometry:d,material:g,materialVariant:o(f),groupOrder:_,renderOrder:f.renderOrder,z:p,group:m},i[t]=x):(x.id=f.id,x.object=f,x.geometry=d,x.material=g,x.materialVariant=o(f),x.groupOrder=_,x.renderOrder=f.renderOrder,x.z=p,x.group=m),t++,x}function l(f,d,g,_,p,m,x){x.reversedDepth===!0&&(p=-p);let w=a(f,d,g,_,p,m);g.transmission>0?n.push(w):g.transparent===!0?s.push(w):e.push(w)}function c(f,d,g,_,p,m){let x=a(f,d,g,_,p,m);g.transmission>0?n.unshift(x):g.transparent===!0?s.unshift(x):e.unshift(x)}function h(f,d){e.length>1&&e.sort(f||Tb),n.length>1&&n.sort(d||Lp),s.length>1&&s.sort(d||Lp)}function u(){for(let f=t,d=i.length;f<d;f++){let g=i[f];if(g.id===null)break;g.id=null,g.object=null,g.geometry=null,g.material=null,g.group=null}}return{opaque:e,transmissive:n,transparent:s,init:r,push:l,unshift:c,finish:u,sort:h}}function Rb(){let i=new WeakMap;function t(n,s){let r=i.get(n),o;return r===void 0?(o=new Dp,i.set(n,[o])):s>=r.length?(o=new Dp,r.push(o)):o=r[s],o}function e(){i=new WeakMap}return{get:t,dispose:e}}function Cb(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={direction:new U,color:new Yt};break;case"SpotLight":e={position:new U,direction:new U,color:new Yt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":e={position:new U,color:new Yt,distance:0,decay:0};break;case"HemisphereLight":e={direction:new U,skyColor:new Yt,groundColor:new Yt};break;case"RectAreaLight":e={color:new Yt,position:new U,halfWidth:new U,halfHeight:new U};break}return i[t.id]=e,e}}}function Pb(){let i={};return{get:function(t){if(i[t.id]!==void 0)return i[t.id];let e;switch(t.type){case"SunLight":case"DirectionalLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"SpotLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St};break;case"PointLight":e={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new St,shadowCameraNear:1,shadowCameraFar:1e3};break}return i[t.id]=e,e}}}var Ib=0;function Lb(i,t){return(t.castShadow?2:0)-(i.castShadow?2:0)+(t.map?1:0)-(i.map?1:0)}function Db(i){let t=new Cb,e=Pb(),n={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let c=0;c<9;c++)n.probe.push(new U);let s=new U,r=new ue,o=new ue;function a(c){let h=0,u=0,f=0;for(let N=0;N<9;N++)n.probe[N].set(0,0,0);let d=0,g=0,_=0,p=0,m=0,x=0,w=0,S=0,T=0,A=0,y=0,M=0,D=0,R=0;c.sort(Lb);for(let N=0,k=c.length;N<k;N++){let I=c[N],W=I.color,Y=I.intensity,G=I.distance,tt=null;if(I.shadow&&I.shadow.map&&(I.shadow.map.texture.format===Bi?tt=I.shadow.map.texture:tt=I.shadow.map.depthTexture||I.shadow.map.texture),I.isAmbientLight)h+=W.r*Y,u+=W.g*Y,f+=W.b*Y;else if(I.isLightProbe){for(let H=0;H<9;H++)n.probe[H].addScaledVector(I.sh.coefficients[H],Y);R++}else if(I.isSunLight){let H=t.get(I);if(H.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let K=I.shadow,Q=e.get(I);Q.shadowIntensity=K.intensity,Q.shadowBias=K.bias,Q.shadowNormalBias=K.normalBias,Q.shadowRadius=K.radius,Q.shadowMapSize.copy(K.mapSize).multiply(K.getFrameExtents()),n.sunShadow[g]=Q,n.sunShadowMap[g]=tt;let bt=K.getViewportCount();for(let Ct=0;Ct<bt;Ct++)n.sunShadowMatrix[_+Ct]=K.getMatrix(Ct),n.sunShadowCascade[_+Ct]=K._cascadeData[Ct];_+=bt,g++}n.sun[d]=H,d++}else if(I.isDirectionalLight){let H=t.get(I);if(H.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let K=I.shadow,Q=e.get(I);Q.shadowIntensity=K.intensity,Q.shadowBias=K.bias,Q.shadowNormalBias=K.normalBias,Q.shadowRadius=K.radius,Q.shadowMapSize=K.mapSize,n.directionalShadow[p]=Q,n.directionalShadowMap[p]=tt,n.directionalShadowMatrix[p]=I.shadow.matrix,T++}n.directional[p]=H,p++}else if(I.isSpotLight){let H=t.get(I);H.position.setFromMatrixPosition(I.matrixWorld),H.color.copy(W).multiplyScalar(Y),H.distance=G,H.coneCos=Math.cos(I.angle),H.penumbraCos=Math.cos(I.angle*(1-I.penumbra)),H.decay=I.decay,n.spot[x]=H;let K=I.shadow;if(I.map&&(n.spotLightMap[M]=I.map,M++,K.updateMatrices(I),I.castShadow&&D++),n.spotLightMatrix[x]=K.matrix,I.castShadow){let Q=e.get(I);Q.shadowIntensity=K.intensity,Q.shadowBias=K.bias,Q.shadowNormalBias=K.normalBias,Q.shadowRadius=K.radius,Q.shadowMapSize=K.mapSize,n.spotShadow[x]=Q,n.spotShadowMap[x]=tt,y++}x++}else if(I.isRectAreaLight){let H=t.get(I);H.color.copy(W).multiplyScalar(Y),H.halfWidth.set(I.width*.5,0,0),H.halfHeight.set(0,I.height*.5,0),n.rectArea[w]=H,w++}else if(I.isPointLight){let H=t.get(I);if(H.color.copy(I.color).multiplyScalar(I.intensity),H.distance=I.distance,H.decay=I.decay,I.castShadow){let K=I.shadow,Q=e.get(I);Q.shadowIntensity=K.intensity,Q.shadowBias=K.bias,Q.shadowNormalBias=K.normalBias,Q.shadowRadius=K.radius,Q.shadowMapSize=K.mapSize,Q.shadowCameraNear=K.camera.near,Q.shadowCameraFar=K.camera.far,n.pointShadow[m]=Q,n.pointShadowMap[m]=tt,n.pointShadowMatrix[m]=I.shadow.matrix,A++}n.point[m]=H,m++}else if(I.isHemisphereLight){let H=t.get(I);H.skyColor.copy(I.color).multiplyScalar(Y),H.groundColor.copy(I.groundColor).multiplyScalar(Y),n.hemi[S]=H,S++}}w>0&&(i.has("OES_texture_float_linear")===!0?(n.rectAreaLTC1=mt.LTC_FLOAT_1,n.rectAreaLTC2=mt.LTC_FLOAT_2):(n.rectAreaLTC1=mt.LTC_HALF_1,n.rectAreaLTC2=mt.LTC_HALF_2)),n.ambient[0]=h,n.ambient[1]=u,n.ambient[2]=f;let P=n.hash;(P.sunLength!==d||P.directionalLength!==p||P.pointLength!==m||P.spotLength!==x||P.rectAreaLength!==w||P.hemiLength!==S||P.numSunShadows!==g||P.numDirectionalShadows!==T||P.numPointShadows!==A||P.numSpotShadows!==y||P.numSpotMaps!==M||P.numLightProbes!==R)&&(n.sun.length=d,n.directional.length=p,n.spot.length=x,n.rectArea.length=w,n.point.length=m,n.hemi.length=S,n.sunShadow.length=g,n.sunShadowMap.length=g,n.sunShadowMatrix.length=_,n.sunShadowCascade.length=_,n.directionalShadow.length=T,n.directionalShadowMap.length=T,n.directionalShadowMatrix.length=T,n.pointShadow.length=A,n.pointShadowMap.length=A,n.pointShadowMatrix.length=A,n.spotShadow.length=y,n.spotShadowMap.length=y,n.spotLightMatrix.length=y+M-D,n.spotLightMap.length=M,n.numSpotLightShadowsWithMaps=D,n.numLightProbes=R,P.sunLength=d,P.directionalLength=p,P.pointLength=m,P.spotLength=x,P.rectAreaLength=w,P.hemiLength=S,P.numSunShadows=g,P.numDirectionalShadows=T,P.numPointShadows=A,P.numSpotShadows=y,P.numSpotMaps=M,P.numLightProbes=R,n.version=Ib++)}function l(c,h){let u=0,f=0,d=0,g=0,_=0,p=0,m=h.matrixWorldInverse;for(let x=0,w=c.length;x<w;x++){let S=c[x];if(S.isSunLight){let T=n.sun[u];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(m),u++}else if(S.isDirectionalLight){let T=n.directional[f];T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),f++}else if(S.isSpotLight){let T=n.spot[g];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),T.direction.setFromMatrixPosition(S.matrixWorld),s.setFromMatrixPosition(S.target.matrixWorld),T.direction.sub(s),T.direction.transformDirection(m),g++}else if(S.isRectAreaLight){let T=n.rectArea[_];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),o.identity(),r.copy(S.matrixWorld),r.premultiply(m),o.extractRotation(r),T.halfWidth.set(S.width*.5,0,0),T.halfHeight.set(0,S.height*.5,0),T.halfWidth.applyMatrix4(o),T.halfHeight.applyMatrix4(o),_++}else if(S.isPointLight){let T=n.point[d];T.position.setFromMatrixPosition(S.matrixWorld),T.position.applyMatrix4(m),d++}else if(S.isHemisphereLight){let T=n.hemi[p];T.direction.setFromMatrixPosition(S.matrixWorld),T.direction.transformDirection(m),p++}}}return{setup:a,setupView:l,state:n}}function Fp(i){let t=new Db(i),e=[],n=[],s=[];function r(u){h.camera=u,e.length=0,n.length=0,s.length=0}function o(u){u.isLightProbeGrid?s.push(u):e.push(u)}function a(u){n.push(u)}function l(){t.setup(e),s.sort((u,f)=>u.priority-f.priority||u.id-f.id)}function c(u){t.setupView(e,u)}let h={lightsArray:e,shadowsArray:n,lightProbeGridArray:s,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:r,state:h,setupLights:l,setupLightsView:c,pushLight:o,pushShadow:a}}function Fb(i){let t=new WeakMap;function e(s,r=0){let o=t.get(s),a;return o===void 0?(a=new Fp(i),t.set(s,[a])):r>=o.length?(a=new Fp(i),o.push(a)):a=o[r],a}function n(){t=new WeakMap}return{get:e,dispose:n}}var Nb=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,Ub=`uniform sampler2D shadow_pass;
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
}`,Ob=[new U(1,0,0),new U(-1,0,0),new U(0,1,0),new U(0,-1,0),new U(0,0,1),new U(0,0,-1)],Bb=[new U(0,-1,0),new U(0,-1,0),new U(0,0,1),new U(0,0,-1),new U(0,-1,0),new U(0,-1,0)],Np=new ue,Qr=new U,nu=new U;function kb(i,t,e){let n=new rs,s=new St,r=new St,o=new oe,a=new Ma,l=new wa,c={},h=e.maxTextureSize,u={[Oi]:Qe,[Qe]:Oi,[Ue]:Ue},f=new Wn({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new St},radius:{value:4}},vertexShader:Nb,fragmentShader:Ub}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let g=new Un;g.setAttribute("position",new we(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new ae(g,f),p=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Hr;let m=this.type;this.render=function(A,y,M){if(p.enabled===!1||p.autoUpdate===!1&&p.needsUpdate===!1||A.length===0)return;this.type===Pf&&(Pt("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Hr);let D=i.getRenderTarget(),R=i.getActiveCubeFace(),P=i.getActiveMipmapLevel(),N=i.state;N.setBlending(os),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let k=m!==this.type;k&&y.traverse(function(I){I.material&&(Array.isArray(I.material)?I.material.forEach(W=>W.needsUpdate=!0):I.material.needsUpdate=!0)});for(let I=0,W=A.length;I<W;I++){let Y=A[I],G=Y.shadow;if(G===void 0){Pt("WebGLShadowMap:",Y,"has no shadow.");continue}if(G.autoUpdate===!1&&G.needsUpdate===!1)continue;s.copy(G.mapSize);let tt=G.getFrameExtents();s.multiply(tt),r.copy(G.mapSize),(s.x>h||s.y>h)&&(s.x>h&&(r.x=Math.floor(h/tt.x),s.x=r.x*tt.x,G.mapSize.x=r.x),s.y>h&&(r.y=Math.floor(h/tt.y),s.y=r.y*tt.y,G.mapSize.y=r.y));let H=i.state.buffers.depth.getReversed();if(G.camera._reversedDepth=H,G.map===null||k===!0){if(G.map!==null&&(G.map.depthTexture!==null&&(G.map.depthTexture.dispose(),G.map.depthTexture=null),G.map.dispose()),this.type===Ys){if(Y.isPointLight){Pt("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}G.map=new Ae(s.x,s.y,{format:Bi,type:Bn,minFilter:ke,magFilter:ke,generateMipmaps:!1}),G.map.texture.name=Y.name+".shadowMap",G.map.depthTexture=new ui(s.x,s.y,_n),G.map.depthTexture.name=Y.name+".shadowMapDepth",G.map.depthTexture.format=ci,G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=re,G.map.depthTexture.magFilter=re}else Y.isPointLight?(G.map=new eo(s.x),G.map.depthTexture=new Br(s.x,en)):(G.map=new Ae(s.x,s.y),G.map.depthTexture=new ui(s.x,s.y,en)),G.map.depthTexture.name=Y.name+".shadowMap",G.map.depthTexture.format=ci,this.type===Hr?(G.map.depthTexture.compareFunction=H?Xh:Wh,G.map.depthTexture.minFilter=ke,G.map.depthTexture.magFilter=ke):(G.map.depthTexture.compareFunction=null,G.map.depthTexture.minFilter=re,G.map.depthTexture.magFilter=re);G.camera.updateProjectionMatrix()}G.map.isWebGLCubeRenderTarget!==!0&&(G.map.width!==s.x||G.map.height!==s.y)&&G.map.setSize(s.x,s.y);let K=G.map.isWebGLCubeRenderTarget?6:G.getViewportCount();Y.isPointLight!==!0&&G.updateMatrices(Y,M);let Q=(G.camera.layers.mask&4294967294)!==0?G.camera.layers:M.layers;for(let bt=0;bt<K;bt++){let Ct=G.getCamera(bt);if(Y.isPointLight){let $=G.camera,dt=G.matrix,_t=Y.distance||$.far;_t!==$.far&&($.far=_t,$.updateProjectionMatrix()),Qr.setFromMatrixPosition(Y.matrixWorld),$.position.copy(Qr),nu.copy($.position),nu.add(Ob[bt]),$.up.copy(Bb[bt]),$.lookAt(nu),$.updateMatrixWorld(),dt.makeTranslation(-Qr.x,-Qr.y,-Qr.z),Np.multiplyMatrices($.projectionMatrix,$.matrixWorldInverse),G._frustum.setFromProjectionMatrix(Np,$.coordinateSystem,$.reversedDepth)}if(G.map.isWebGLCubeRenderTarget)i.setRenderTarget(G.map,bt),i.clear();else{bt===0&&(i.setRenderTarget(G.map),i.clear());let $=G.getViewport(bt);o.set(r.x*$.x,r.y*$.y,r.x*$.z,r.y*$.w),N.viewport(o)}n=G.getFrustum(bt),S(y,M,Ct,Y,Q,this.type)}G.isPointLightShadow!==!0&&this.type===Ys&&x(G,M),G.needsUpdate=!1}m=this.type,p.needsUpdate=!1,i.setRenderTarget(D,R,P)};function x(A,y){let M=t.update(_);f.defines.VSM_SAMPLES!==A.blurSamples&&(f.defines.VSM_SAMPLES=A.blurSamples,d.defines.VSM_SAMPLES=A.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),A.mapPass===null?A.mapPass=new Ae(s.x,s.y,{format:Bi,type:Bn}):(A.mapPass.width!==A.map.width||A.mapPass.height!==A.map.height)&&A.mapPass.setSize(A.map.width,A.map.height),f.uniforms.shadow_pass.value=A.map.depthTexture,f.uniforms.resolution.value.set(A.map.width,A.map.height),f.uniforms.radius.value=A.radius,i.setRenderTarget(A.mapPass),i.clear(),i.renderBufferDirect(y,null,M,f,_,null),d.uniforms.shadow_pass.value=A.mapPass.texture,d.uniforms.resolution.value.set(A.map.width,A.map.height),d.uniforms.radius.value=A.radius,i.setRenderTarget(A.map),i.clear(),i.renderBufferDirect(y,null,M,d,_,null)}function w(A,y,M,D){let R=null,P=M.isPointLight===!0?A.customDistanceMaterial:A.customDepthMaterial;if(P!==void 0)R=P;else if(R=M.isPointLight===!0?l:a,i.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let N=R.uuid,k=y.uuid,I=c[N];I===void 0&&(I={},c[N]=I);let W=I[k];W===void 0&&(W=R.clone(),I[k]=W,y.addEventListener("dispose",T)),R=W}if(R.visible=y.visible,R.wireframe=y.wireframe,D===Ys?R.side=y.shadowSide!==null?y.shadowSide:y.side:R.side=y.shadowSide!==null?y.shadowSide:u[y.side],R.alphaMap=y.alphaMap,R.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,R.map=y.map,R.clipShadows=y.clipShadows,R.clippingPlanes=y.clippingPlanes,R.clipIntersection=y.clipIntersection,R.displacementMap=y.displacementMap,R.displacementScale=y.displacementScale,R.displacementBias=y.displacementBias,R.wireframeLinewidth=y.wireframeLinewidth,R.linewidth=y.linewidth,M.isPointLight===!0&&R.isMeshDistanceMaterial===!0){let N=i.properties.get(R);N.light=M}return R}function S(A,y,M,D,R,P){if(A.visible===!1)return;if(A.layers.test(R)&&(A.isMesh||A.isLine||A.isPoints)&&(A.castShadow||A.receiveShadow&&P===Ys)&&(!A.frustumCulled||A.intersectsFrustum(n))){A.modelViewMatrix.multiplyMatrices(M.matrixWorldInverse,A.matrixWorld);let I=t.update(A),W=A.material;if(Array.isArray(W)){let Y=I.groups;for(let G=0,tt=Y.length;G<tt;G++){let H=Y[G],K=W[H.materialIndex];if(K&&K.visible){let Q=w(A,K,D,P);A.onBeforeShadow(i,A,y,M,I,Q,H),i.renderBufferDirect(M,null,I,Q,A,H),A.onAfterShadow(i,A,y,M,I,Q,H)}}}else if(W.visible){let Y=w(A,W,D,P);A.onBeforeShadow(i,A,y,M,I,Y,null),i.renderBufferDirect(M,null,I,Y,A,null),A.onAfterShadow(i,A,y,M,I,Y,null)}}let k=A.children;for(let I=0,W=k.length;I<W;I++)S(k[I],y,M,D,R,P)}function T(A){A.target.removeEventListener("dispose",T);for(let M in c){let D=c[M],R=A.target.uuid;R in D&&(D[R].dispose(),delete D[R])}}}function zb(i,t){function e(){let C=!1,Z=new oe,X=null,at=new oe(0,0,0,0);return{setMask:function(it){X!==it&&!C&&(i.colorMask(it,it,it,it),X=it)},setLocked:function(it){C=it},setClear:function(it,rt,wt,Bt,nt){nt===!0&&(it*=Bt,rt*=Bt,wt*=Bt),Z.set(it,rt,wt,Bt),at.equals(Z)===!1&&(i.clearColor(it,rt,wt,Bt),at.copy(Z))},reset:function(){C=!1,X=null,at.set(-1,0,0,0)}}}function n(){let C=!1,Z=!1,X=null,at=null,it=null;return{setReversed:function(rt){if(Z!==rt){let wt=t.get("EXT_clip_control");rt?wt.clipControlEXT(wt.LOWER_LEFT_EXT,wt.ZERO_TO_ONE_EXT):wt.clipControlEXT(wt.LOWER_LEFT_EXT,wt.NEGATIVE_ONE_TO_ONE_EXT),Z=rt;let Bt=it;it=null,this.setClear(Bt)}},getReversed:function(){return Z},setTest:function(rt){rt?ft(i.DEPTH_TEST):Ft(i.DEPTH_TEST)},setMask:function(rt){X!==rt&&!C&&(i.depthMask(rt),X=rt)},setFunc:function(rt){if(Z&&(rt=lp[rt]),at!==rt){switch(rt){case la:i.depthFunc(i.NEVER);break;case ca:i.depthFunc(i.ALWAYS);break;case ha:i.depthFunc(i.LESS);break;case Bs:i.depthFunc(i.LEQUAL);break;case ua:i.depthFunc(i.EQUAL);break;case da:i.depthFunc(i.GEQUAL);break;case fa:i.depthFunc(i.GREATER);break;case pa:i.depthFunc(i.NOTEQUAL);break;default:i.depthFunc(i.LEQUAL)}at=rt}},setLocked:function(rt){C=rt},setClear:function(rt){it!==rt&&(it=rt,Z&&(rt=1-rt),i.clearDepth(rt))},reset:function(){C=!1,X=null,at=null,it=null,Z=!1}}}function s(){let C=!1,Z=null,X=null,at=null,it=null,rt=null,wt=null,Bt=null,nt=null;return{setTest:function(Tt){C||(Tt?ft(i.STENCIL_TEST):Ft(i.STENCIL_TEST))},setMask:function(Tt){Z!==Tt&&!C&&(i.stencilMask(Tt),Z=Tt)},setFunc:function(Tt,Ot,pt){(X!==Tt||at!==Ot||it!==pt)&&(i.stencilFunc(Tt,Ot,pt),X=Tt,at=Ot,it=pt)},setOp:function(Tt,Ot,pt){(rt!==Tt||wt!==Ot||Bt!==pt)&&(i.stencilOp(Tt,Ot,pt),rt=Tt,wt=Ot,Bt=pt)},setLocked:function(Tt){C=Tt},setClear:function(Tt){nt!==Tt&&(i.clearStencil(Tt),nt=Tt)},reset:function(){C=!1,Z=null,X=null,at=null,it=null,rt=null,wt=null,Bt=null,nt=null}}}let r=new e,o=new n,a=new s,l={},c=new WeakMap,h={},u={},f={},d=new WeakMap,g=[],_=null,p=!1,m=null,x=null,w=null,S=null,T=null,A=null,y=null,M=new Yt(0,0,0),D=0,R=!1,P=null,N=null,k=null,I=null,W=null,Y=i.getParameter(i.MAX_COMBINED_TEXTURE_IMAGE_UNITS),G=!1,tt=0,H=i.getParameter(i.VERSION);H.indexOf("WebGL")!==-1?(tt=parseFloat(/^WebGL (\d)/.exec(H)[1]),G=tt>=1):H.indexOf("OpenGL ES")!==-1&&(tt=parseFloat(/^OpenGL ES (\d)/.exec(H)[1]),G=tt>=2);let K=null,Q={},bt=i.getParameter(i.SCISSOR_BOX),Ct=i.getParameter(i.VIEWPORT),$=new oe().fromArray(bt),dt=new oe().fromArray(Ct);function _t(C,Z,X,at){let it=new Uint8Array(4),rt=i.createTexture();i.bindTexture(C,rt),i.texParameteri(C,i.TEXTURE_MIN_FILTER,i.NEAREST),i.texParameteri(C,i.TEXTURE_MAG_FILTER,i.NEAREST);for(let wt=0;wt<X;wt++)C===i.TEXTURE_3D||C===i.TEXTURE_2D_ARRAY?i.texImage3D(Z,0,i.RGBA,1,1,at,0,i.RGBA,i.UNSIGNED_BYTE,it):i.texImage2D(Z+wt,0,i.RGBA,1,1,0,i.RGBA,i.UNSIGNED_BYTE,it);return rt}let Et={};Et[i.TEXTURE_2D]=_t(i.TEXTURE_2D,i.TEXTURE_2D,1),Et[i.TEXTURE_CUBE_MAP]=_t(i.TEXTURE_CUBE_MAP,i.TEXTURE_CUBE_MAP_POSITIVE_X,6),Et[i.TEXTURE_2D_ARRAY]=_t(i.TEXTURE_2D_ARRAY,i.TEXTURE_2D_ARRAY,1,1),Et[i.TEXTURE_3D]=_t(i.TEXTURE_3D,i.TEXTURE_3D,1,1),r.setClear(0,0,0,1),o.setClear(1),a.setClear(0),ft(i.DEPTH_TEST),o.setFunc(Bs),sn(!1),fe(Mh),ft(i.CULL_FACE),de(os);function ft(C){h[C]!==!0&&(i.enable(C),h[C]=!0)}function Ft(C){h[C]!==!1&&(i.disable(C),h[C]=!1)}function ne(C,Z){return f[C]!==Z?(i.bindFramebuffer(C,Z),f[C]=Z,C===i.DRAW_FRAMEBUFFER&&(f[i.FRAMEBUFFER]=Z),C===i.FRAMEBUFFER&&(f[i.DRAW_FRAMEBUFFER]=Z),!0):!1}function At(C,Z){let X=g,at=!1;if(C){X=d.get(Z),X===void 0&&(X=[],d.set(Z,X));let it=C.textures;if(X.length!==it.length||X[0]!==i.COLOR_ATTACHMENT0){for(let rt=0,wt=it.length;rt<wt;rt++)X[rt]=i.COLOR_ATTACHMENT0+rt;X.length=it.length,at=!0}}else X[0]!==i.BACK&&(X[0]=i.BACK,at=!0);at&&i.drawBuffers(X)}function Xt(C){return _!==C?(i.useProgram(C),_=C,!0):!1}let Zt={[On]:i.FUNC_ADD,[If]:i.FUNC_SUBTRACT,[Lf]:i.FUNC_REVERSE_SUBTRACT};Zt[Df]=i.MIN,Zt[Ff]=i.MAX;let Gt={[Nf]:i.ZERO,[Cn]:i.ONE,[Uf]:i.SRC_COLOR,[Th]:i.SRC_ALPHA,[Gf]:i.SRC_ALPHA_SATURATE,[zf]:i.DST_COLOR,[Bf]:i.DST_ALPHA,[Of]:i.ONE_MINUS_SRC_COLOR,[gn]:i.ONE_MINUS_SRC_ALPHA,[Vf]:i.ONE_MINUS_DST_COLOR,[kf]:i.ONE_MINUS_DST_ALPHA,[Hf]:i.CONSTANT_COLOR,[Wf]:i.ONE_MINUS_CONSTANT_COLOR,[Xf]:i.CONSTANT_ALPHA,[qf]:i.ONE_MINUS_CONSTANT_ALPHA};function de(C,Z,X,at,it,rt,wt,Bt,nt,Tt){if(C===os){p===!0&&(Ft(i.BLEND),p=!1);return}if(p===!1&&(ft(i.BLEND),p=!0),C!==Rn){if(C!==m||Tt!==R){if((x!==On||T!==On)&&(i.blendEquation(i.FUNC_ADD),x=On,T=On),Tt)switch(C){case $s:i.blendFuncSeparate(i.ONE,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case wh:i.blendFunc(i.ONE,i.ONE);break;case Ah:i.blendFuncSeparate(i.ZERO,i.ONE_MINUS_SRC_COLOR,i.ZERO,i.ONE);break;case Eh:i.blendFuncSeparate(i.DST_COLOR,i.ONE_MINUS_SRC_ALPHA,i.ZERO,i.ONE);break;default:Dt("WebGLState: Invalid blending: ",C);break}else switch(C){case $s:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE_MINUS_SRC_ALPHA,i.ONE,i.ONE_MINUS_SRC_ALPHA);break;case wh:i.blendFuncSeparate(i.SRC_ALPHA,i.ONE,i.ONE,i.ONE);break;case Ah:Dt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case Eh:Dt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:Dt("WebGLState: Invalid blending: ",C);break}w=null,S=null,A=null,y=null,M.set(0,0,0),D=0,m=C,R=Tt}return}it=it||Z,rt=rt||X,wt=wt||at,(Z!==x||it!==T)&&(i.blendEquationSeparate(Zt[Z],Zt[it]),x=Z,T=it),(X!==w||at!==S||rt!==A||wt!==y)&&(i.blendFuncSeparate(Gt[X],Gt[at],Gt[rt],Gt[wt]),w=X,S=at,A=rt,y=wt),(Bt.equals(M)===!1||nt!==D)&&(i.blendColor(Bt.r,Bt.g,Bt.b,nt),M.copy(Bt),D=nt),m=C,R=!1}function ve(C,Z){C.side===Ue?Ft(i.CULL_FACE):ft(i.CULL_FACE);let X=C.side===Qe;Z&&(X=!X),sn(X),C.blending===$s&&C.transparent===!1?de(os):de(C.blending,C.blendEquation,C.blendSrc,C.blendDst,C.blendEquationAlpha,C.blendSrcAlpha,C.blendDstAlpha,C.blendColor,C.blendAlpha,C.premultipliedAlpha),o.setFunc(C.depthFunc),o.setTest(C.depthTest),o.setMask(C.depthWrite),r.setMask(C.colorWrite);let at=C.stencilWrite;a.setTest(at),at&&(a.setMask(C.stencilWriteMask),a.setFunc(C.stencilFunc,C.stencilRef,C.stencilFuncMask),a.setOp(C.stencilFail,C.stencilZFail,C.stencilZPass)),Ce(C.polygonOffset,C.polygonOffsetFactor,C.polygonOffsetUnits),C.alphaToCoverage===!0?ft(i.SAMPLE_ALPHA_TO_COVERAGE):Ft(i.SAMPLE_ALPHA_TO_COVERAGE)}function sn(C){P!==C&&(C?i.frontFace(i.CW):i.frontFace(i.CCW),P=C)}function fe(C){C!==Rf?(ft(i.CULL_FACE),C!==N&&(C===Mh?i.cullFace(i.BACK):C===Cf?i.cullFace(i.FRONT):i.cullFace(i.FRONT_AND_BACK))):Ft(i.CULL_FACE),N=C}function zn(C){C!==k&&(G&&i.lineWidth(C),k=C)}function Ce(C,Z,X){C?(ft(i.POLYGON_OFFSET_FILL),(I!==Z||W!==X)&&(I=Z,W=X,o.getReversed()&&(Z=-Z,X=-X),i.polygonOffset(Z,X))):Ft(i.POLYGON_OFFSET_FILL)}function vn(C){C?ft(i.SCISSOR_TEST):Ft(i.SCISSOR_TEST)}function xn(C){C===void 0&&(C=i.TEXTURE0+Y-1),K!==C&&(i.activeTexture(C),K=C)}function bn(C,Z,X){X===void 0&&(K===null?X=i.TEXTURE0+Y-1:X=K);let at=Q[X];at===void 0&&(at={type:void 0,texture:void 0},Q[X]=at),(at.type!==C||at.texture!==Z)&&(K!==X&&(i.activeTexture(X),K=X),i.bindTexture(C,Z||Et[C]),at.type=C,at.texture=Z)}function F(){let C=Q[K];C!==void 0&&C.type!==void 0&&(i.bindTexture(C.type,null),C.type=void 0,C.texture=void 0)}function Sn(){try{i.compressedTexImage2D(...arguments)}catch(C){Dt("WebGLState:",C)}}function le(){try{i.compressedTexImage3D(...arguments)}catch(C){Dt("WebGLState:",C)}}function ce(){try{i.texSubImage2D(...arguments)}catch(C){Dt("WebGLState:",C)}}function ut(){try{i.texSubImage3D(...arguments)}catch(C){Dt("WebGLState:",C)}}function xe(){try{i.compressedTexSubImage2D(...arguments)}catch(C){Dt("WebGLState:",C)}}function Rt(){try{i.compressedTexSubImage3D(...arguments)}catch(C){Dt("WebGLState:",C)}}function Nt(){try{i.texStorage2D(...arguments)}catch(C){Dt("WebGLState:",C)}}function E(){try{i.texStorage3D(...arguments)}catch(C){Dt("WebGLState:",C)}}function v(){try{i.texImage2D(...arguments)}catch(C){Dt("WebGLState:",C)}}function B(){try{i.texImage3D(...arguments)}catch(C){Dt("WebGLState:",C)}}function et(C){return u[C]!==void 0?u[C]:i.getParameter(C)}function J(C,Z){u[C]!==Z&&(i.pixelStorei(C,Z),u[C]=Z)}function st(C){$.equals(C)===!1&&(i.scissor(C.x,C.y,C.z,C.w),$.copy(C))}function ct(C){dt.equals(C)===!1&&(i.viewport(C.x,C.y,C.z,C.w),dt.copy(C))}function q(C,Z){let X=c.get(Z);X===void 0&&(X=new WeakMap,c.set(Z,X));let at=X.get(C);at===void 0&&(at=i.getUniformBlockIndex(Z,C.name),i.uniformBlockBinding(Z,at,at),X.set(C,at))}function j(C,Z,X){let it=c.get(Z).get(C);l[it]!==X&&(i.bindBufferBase(i.UNIFORM_BUFFER,it,X),l[it]=X)}function ot(){i.disable(i.BLEND),i.disable(i.CULL_FACE),i.disable(i.DEPTH_TEST),i.disable(i.POLYGON_OFFSET_FILL),i.disable(i.SCISSOR_TEST),i.disable(i.STENCIL_TEST),i.disable(i.SAMPLE_ALPHA_TO_COVERAGE),i.blendEquation(i.FUNC_ADD),i.blendFunc(i.ONE,i.ZERO),i.blendFuncSeparate(i.ONE,i.ZERO,i.ONE,i.ZERO),i.blendColor(0,0,0,0),i.colorMask(!0,!0,!0,!0),i.clearColor(0,0,0,0),i.depthMask(!0),i.depthFunc(i.LESS),o.setReversed(!1),i.clearDepth(1),i.stencilMask(4294967295),i.stencilFunc(i.ALWAYS,0,4294967295),i.stencilOp(i.KEEP,i.KEEP,i.KEEP),i.clearStencil(0),i.cullFace(i.BACK),i.frontFace(i.CCW),i.polygonOffset(0,0),i.activeTexture(i.TEXTURE0),i.bindFramebuffer(i.FRAMEBUFFER,null),i.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),i.bindFramebuffer(i.READ_FRAMEBUFFER,null),i.useProgram(null),i.lineWidth(1),i.scissor(0,0,i.canvas.width,i.canvas.height),i.viewport(0,0,i.canvas.width,i.canvas.height),i.pixelStorei(i.PACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_ALIGNMENT,4),i.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,!1),i.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),i.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,i.BROWSER_DEFAULT_WEBGL),i.pixelStorei(i.PACK_ROW_LENGTH,0),i.pixelStorei(i.PACK_SKIP_PIXELS,0),i.pixelStorei(i.PACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_ROW_LENGTH,0),i.pixelStorei(i.UNPACK_IMAGE_HEIGHT,0),i.pixelStorei(i.UNPACK_SKIP_PIXELS,0),i.pixelStorei(i.UNPACK_SKIP_ROWS,0),i.pixelStorei(i.UNPACK_SKIP_IMAGES,0),h={},u={},K=null,Q={},f={},l={},d=new WeakMap,g=[],_=null,p=!1,m=null,x=null,w=null,S=null,T=null,A=null,y=null,M=new Yt(0,0,0),D=0,R=!1,P=null,N=null,k=null,I=null,W=null,$.set(0,0,i.canvas.width,i.canvas.height),dt.set(0,0,i.canvas.width,i.canvas.height),r.reset(),o.reset(),a.reset()}return{buffers:{color:r,depth:o,stencil:a},enable:ft,disable:Ft,bindFramebuffer:ne,drawBuffers:At,useProgram:Xt,setBlending:de,setMaterial:ve,setFlipSided:sn,setCullFace:fe,setLineWidth:zn,setPolygonOffset:Ce,setScissorTest:vn,activeTexture:xn,bindTexture:bn,unbindTexture:F,compressedTexImage2D:Sn,compressedTexImage3D:le,texImage2D:v,texImage3D:B,pixelStorei:J,getParameter:et,updateUBOMapping:q,uniformBlockBinding:j,texStorage2D:Nt,texStorage3D:E,texSubImage2D:ce,texSubImage3D:ut,compressedTexSubImage2D:xe,compressedTexSubImage3D:Rt,scissor:st,viewport:ct,reset:ot}}function Vb(i,t,e,n,s,r,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,l=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),c=new St,h=new WeakMap,u=new Set,f,d=new WeakMap,g=new Set,_=new FinalizationRegistry(E=>g.delete(E)),p=!1;try{p=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function m(E,v){return p?new OffscreenCanvas(E,v):Ir("canvas")}function x(E,v,B){let et=1,J=Nt(E);if((J.width>B||J.height>B)&&(et=B/Math.max(J.width,J.height)),et<1)if(typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&E instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&E instanceof ImageBitmap||typeof VideoFrame<"u"&&E instanceof VideoFrame){let st=Math.floor(et*J.width),ct=Math.floor(et*J.height);f===void 0&&(f=m(st,ct));let q=v?m(st,ct):f;return q.width=st,q.height=ct,q.getContext("2d").drawImage(E,0,0,st,ct),Pt("WebGLRenderer: Texture has been resized from ("+J.width+"x"+J.height+") to ("+st+"x"+ct+")."),q}else return"data"in E&&Pt("WebGLRenderer: Image in DataTexture is too big ("+J.width+"x"+J.height+")."),E;return E}function w(E){return E.generateMipmaps}function S(E){i.generateMipmap(E)}function T(E){return E.isWebGLCubeRenderTarget?i.TEXTURE_CUBE_MAP:E.isWebGL3DRenderTarget?i.TEXTURE_3D:E.isWebGLArrayRenderTarget||E.isCompressedArrayTexture?i.TEXTURE_2D_ARRAY:i.TEXTURE_2D}function A(E,v,B,et,J,st=!1){if(E!==null){if(i[E]!==void 0)return i[E];Pt("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+E+"'")}let ct;et&&(ct=t.get("EXT_texture_norm16"),ct||Pt("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let q=v;if(v===i.RED&&(B===i.FLOAT&&(q=i.R32F),B===i.HALF_FLOAT&&(q=i.R16F),B===i.UNSIGNED_BYTE&&(q=i.R8),B===i.UNSIGNED_SHORT&&ct&&(q=ct.R16_EXT),B===i.SHORT&&ct&&(q=ct.R16_SNORM_EXT)),v===i.RED_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.R8UI),B===i.UNSIGNED_SHORT&&(q=i.R16UI),B===i.UNSIGNED_INT&&(q=i.R32UI),B===i.BYTE&&(q=i.R8I),B===i.SHORT&&(q=i.R16I),B===i.INT&&(q=i.R32I)),v===i.RG&&(B===i.FLOAT&&(q=i.RG32F),B===i.HALF_FLOAT&&(q=i.RG16F),B===i.UNSIGNED_BYTE&&(q=i.RG8),B===i.UNSIGNED_SHORT&&ct&&(q=ct.RG16_EXT),B===i.SHORT&&ct&&(q=ct.RG16_SNORM_EXT)),v===i.RG_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.RG8UI),B===i.UNSIGNED_SHORT&&(q=i.RG16UI),B===i.UNSIGNED_INT&&(q=i.RG32UI),B===i.BYTE&&(q=i.RG8I),B===i.SHORT&&(q=i.RG16I),B===i.INT&&(q=i.RG32I)),v===i.RGB_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.RGB8UI),B===i.UNSIGNED_SHORT&&(q=i.RGB16UI),B===i.UNSIGNED_INT&&(q=i.RGB32UI),B===i.BYTE&&(q=i.RGB8I),B===i.SHORT&&(q=i.RGB16I),B===i.INT&&(q=i.RGB32I)),v===i.RGBA_INTEGER&&(B===i.UNSIGNED_BYTE&&(q=i.RGBA8UI),B===i.UNSIGNED_SHORT&&(q=i.RGBA16UI),B===i.UNSIGNED_INT&&(q=i.RGBA32UI),B===i.BYTE&&(q=i.RGBA8I),B===i.SHORT&&(q=i.RGBA16I),B===i.INT&&(q=i.RGBA32I)),v===i.RGB&&(B===i.UNSIGNED_SHORT&&ct&&(q=ct.RGB16_EXT),B===i.SHORT&&ct&&(q=ct.RGB16_SNORM_EXT),B===i.UNSIGNED_INT_5_9_9_9_REV&&(q=i.RGB9_E5),B===i.UNSIGNED_INT_10F_11F_11F_REV&&(q=i.R11F_G11F_B10F)),v===i.RGBA){let j=st?Cr:zt.getTransfer(J);B===i.FLOAT&&(q=i.RGBA32F),B===i.HALF_FLOAT&&(q=i.RGBA16F),B===i.UNSIGNED_BYTE&&(q=j===Jt?i.SRGB8_ALPHA8:i.RGBA8),B===i.UNSIGNED_SHORT&&ct&&(q=ct.RGBA16_EXT),B===i.SHORT&&ct&&(q=ct.RGBA16_SNORM_EXT),B===i.UNSIGNED_SHORT_4_4_4_4&&(q=i.RGBA4),B===i.UNSIGNED_SHORT_5_5_5_1&&(q=i.RGB5_A1)}return(q===i.R16F||q===i.R32F||q===i.RG16F||q===i.RG32F||q===i.RGBA16F||q===i.RGBA32F)&&t.get("EXT_color_buffer_float"),q}function y(E,v){let B;return E?v===null||v===en||v===ls?B=i.DEPTH24_STENCIL8:v===_n?B=i.DEPTH32F_STENCIL8:v===Zs&&(B=i.DEPTH24_STENCIL8,Pt("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):v===null||v===en||v===ls?B=i.DEPTH_COMPONENT24:v===_n?B=i.DEPTH_COMPONENT32F:v===Zs&&(B=i.DEPTH_COMPONENT16),B}function M(E,v){return w(E)===!0||E.isFramebufferTexture&&E.minFilter!==re&&E.minFilter!==ke?Math.log2(Math.max(v.width,v.height))+1:E.mipmaps.length>0?E.mipmaps.length:E.isCompressedTexture&&Array.isArray(E.image)?v.mipmaps.length:1}function D(E){let v=new WeakRef(E);n.get(E).__ref=v,g.add(v),_.register(E,v,v)}function R(E){let v=n.get(E).__ref;v!==void 0&&(g.delete(v),_.unregister(v))}function P(E){k(E.target)}function N(E){I(E.target)}function k(E){E.removeEventListener("dispose",P),R(E),Y(E),E.isVideoTexture&&h.delete(E),E.isHTMLTexture&&u.delete(E)}function I(E){E.removeEventListener("dispose",N),R(E),tt(E)}function W(){for(let E of g){let v=E.deref();v!==void 0&&(v.isRenderTarget===!0?I(v):k(v))}g.clear(),u.clear()}function Y(E){let v=n.get(E);if(v.__webglInit===void 0)return;let B=E.source,et=d.get(B);if(et){let J=et[v.__cacheKey];J.usedTimes--,J.usedTimes===0&&G(E),Object.keys(et).length===0&&d.delete(B)}n.remove(E)}function G(E){let v=n.get(E);i.deleteTexture(v.__webglTexture);let B=E.source,et=d.get(B);delete et[v.__cacheKey],o.memory.textures--}function tt(E){let v=n.get(E);v.__depthDisposeCallback&&v.__depthDisposeCallback();let B=E.depthTexture;if(B&&B.renderTarget===E&&k(B),E.isWebGLCubeRenderTarget)for(let J=0;J<6;J++){if(Array.isArray(v.__webglFramebuffer[J]))for(let st=0;st<v.__webglFramebuffer[J].length;st++)i.deleteFramebuffer(v.__webglFramebuffer[J][st]);else i.deleteFramebuffer(v.__webglFramebuffer[J]);v.__webglDepthbuffer&&i.deleteRenderbuffer(v.__webglDepthbuffer[J])}else{if(Array.isArray(v.__webglFramebuffer))for(let J=0;J<v.__webglFramebuffer.length;J++)i.deleteFramebuffer(v.__webglFramebuffer[J]);else i.deleteFramebuffer(v.__webglFramebuffer);if(v.__webglDepthbuffer&&i.deleteRenderbuffer(v.__webglDepthbuffer),v.__webglMultisampledFramebuffer&&i.deleteFramebuffer(v.__webglMultisampledFramebuffer),v.__webglColorRenderbuffer)for(let J=0;J<v.__webglColorRenderbuffer.length;J++)v.__webglColorRenderbuffer[J]&&i.deleteRenderbuffer(v.__webglColorRenderbuffer[J]);v.__webglDepthRenderbuffer&&i.deleteRenderbuffer(v.__webglDepthRenderbuffer)}let et=E.textures;for(let J=0,st=et.length;J<st;J++){let ct=n.get(et[J]);ct.__webglTexture&&(i.deleteTexture(ct.__webglTexture),o.memory.textures--),n.remove(et[J])}n.remove(E)}let H=0;function K(){H=0}function Q(){return H}function bt(E){H=E}function Ct(){let E=H;return E>=s.maxTextures&&Pt("WebGLTextures: Trying to use "+(E+1)+" texture units while this GPU supports only "+s.maxTextures),H+=1,E}function $(E){let v=[];return v.push(E.wrapS),v.push(E.wrapT),v.push(E.wrapR||0),v.push(E.magFilter),v.push(E.minFilter),v.push(E.anisotropy),v.push(E.internalFormat),v.push(E.format),v.push(E.type),v.push(E.generateMipmaps),v.push(E.mipmapsAutoUpdate),v.push(E.premultiplyAlpha),v.push(E.flipY),v.push(E.unpackAlignment),v.push(E.colorSpace),v.join()}function dt(E,v){let B=n.get(E);if(E.isVideoTexture&&xe(E),E.isRenderTargetTexture===!1&&E.isExternalTexture!==!0&&E.version>0&&B.__version!==E.version){let et=E.image;if(et===null)Pt("WebGLRenderer: Texture marked for update but no image data found.");else if(et.complete===!1)Pt("WebGLRenderer: Texture marked for update but image is incomplete");else{ve(B,E,v);return}}else E.isExternalTexture&&(B.__webglTexture=E.sourceTexture?E.sourceTexture:null);e.bindTexture(i.TEXTURE_2D,B.__webglTexture,i.TEXTURE0+v)}function _t(E,v){let B=n.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&B.__version!==E.version){ve(B,E,v);return}else E.isExternalTexture&&(B.__webglTexture=E.sourceTexture?E.sourceTexture:null);e.bindTexture(i.TEXTURE_2D_ARRAY,B.__webglTexture,i.TEXTURE0+v)}function Et(E,v){let B=n.get(E);if(E.isRenderTargetTexture===!1&&E.version>0&&B.__version!==E.version){ve(B,E,v);return}e.bindTexture(i.TEXTURE_3D,B.__webglTexture,i.TEXTURE0+v)}function ft(E,v){let B=n.get(E);if(E.version>0&&B.__version!==E.version){sn(B,E,v);return}e.bindTexture(i.TEXTURE_CUBE_MAP,B.__webglTexture,i.TEXTURE0+v)}let Ft={[ma]:i.REPEAT,[Gn]:i.CLAMP_TO_EDGE,[ga]:i.MIRRORED_REPEAT},ne={[re]:i.NEAREST,[jf]:i.NEAREST_MIPMAP_NEAREST,[Wr]:i.NEAREST_MIPMAP_LINEAR,[ke]:i.LINEAR,[Ba]:i.LINEAR_MIPMAP_NEAREST,[di]:i.LINEAR_MIPMAP_LINEAR},At={[Qf]:i.NEVER,[qh]:i.ALWAYS,[tp]:i.LESS,[Wh]:i.LEQUAL,[ep]:i.EQUAL,[Xh]:i.GEQUAL,[np]:i.GREATER,[ip]:i.NOTEQUAL};function Xt(E,v){if(v.type===_n&&t.has("OES_texture_float_linear")===!1&&(v.magFilter===ke||v.magFilter===Ba||v.magFilter===Wr||v.magFilter===di||v.minFilter===ke||v.minFilter===Ba||v.minFilter===Wr||v.minFilter===di)&&Pt("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),i.texParameteri(E,i.TEXTURE_WRAP_S,Ft[v.wrapS]),i.texParameteri(E,i.TEXTURE_WRAP_T,Ft[v.wrapT]),(E===i.TEXTURE_3D||E===i.TEXTURE_2D_ARRAY)&&i.texParameteri(E,i.TEXTURE_WRAP_R,Ft[v.wrapR]),i.texParameteri(E,i.TEXTURE_MAG_FILTER,ne[v.magFilter]),i.texParameteri(E,i.TEXTURE_MIN_FILTER,ne[v.minFilter]),v.compareFunction&&(i.texParameteri(E,i.TEXTURE_COMPARE_MODE,i.COMPARE_REF_TO_TEXTURE),i.texParameteri(E,i.TEXTURE_COMPARE_FUNC,At[v.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(v.magFilter===re||v.minFilter!==Wr&&v.minFilter!==di||v.type===_n&&t.has("OES_texture_float_linear")===!1)return;if(v.anisotropy>1||n.get(v).__currentAnisotropy){let B=t.get("EXT_texture_filter_anisotropic");i.texParameterf(E,B.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(v.anisotropy,s.getMaxAnisotropy())),n.get(v).__currentAnisotropy=v.anisotropy}}}function Zt(E,v){let B=!1;E.__webglInit===void 0&&(E.__webglInit=!0,v.addEventListener("dispose",P),D(v));let et=v.source,J=d.get(et);J===void 0&&(J={},d.set(et,J));let st=$(v);if(st!==E.__cacheKey){J[st]===void 0&&(J[st]={texture:i.createTexture(),usedTimes:0},o.memory.textures++,B=!0),J[st].usedTimes++;let ct=J[E.__cacheKey];ct!==void 0&&(J[E.__cacheKey].usedTimes--,ct.usedTimes===0&&G(v)),E.__cacheKey=st,E.__webglTexture=J[st].texture}return B}function Gt(E,v,B){return Math.floor(Math.floor(E/B)/v)}function de(E,v,B,et){let st=E.updateRanges;if(st.length===0)e.texSubImage2D(i.TEXTURE_2D,0,0,0,v.width,v.height,B,et,v.data);else{st.sort((C,Z)=>C.start-Z.start);let ct=0;for(let C=1;C<st.length;C++){let Z=st[ct],X=st[C],at=Z.start+Z.count,it=Gt(X.start,v.width,4),rt=Gt(Z.start,v.width,4);X.start<=at+1&&it===rt&&Gt(X.start+X.count-1,v.width,4)===it?Z.count=Math.max(Z.count,X.start+X.count-Z.start):(++ct,st[ct]=X)}st.length=ct+1;let q=e.getParameter(i.UNPACK_ROW_LENGTH),j=e.getParameter(i.UNPACK_SKIP_PIXELS),ot=e.getParameter(i.UNPACK_SKIP_ROWS);e.pixelStorei(i.UNPACK_ROW_LENGTH,v.width);for(let C=0,Z=st.length;C<Z;C++){let X=st[C],at=Math.floor(X.start/4),it=Math.ceil(X.count/4),rt=at%v.width,wt=Math.floor(at/v.width),Bt=it,nt=1;e.pixelStorei(i.UNPACK_SKIP_PIXELS,rt),e.pixelStorei(i.UNPACK_SKIP_ROWS,wt),e.texSubImage2D(i.TEXTURE_2D,0,rt,wt,Bt,nt,B,et,v.data)}E.clearUpdateRanges(),e.pixelStorei(i.UNPACK_ROW_LENGTH,q),e.pixelStorei(i.UNPACK_SKIP_PIXELS,j),e.pixelStorei(i.UNPACK_SKIP_ROWS,ot)}}function ve(E,v,B){let et=i.TEXTURE_2D;(v.isDataArrayTexture||v.isCompressedArrayTexture)&&(et=i.TEXTURE_2D_ARRAY),v.isData3DTexture&&(et=i.TEXTURE_3D);let J=Zt(E,v),st=v.source;e.bindTexture(et,E.__webglTexture,i.TEXTURE0+B);let ct=n.get(st);if(st.version!==ct.__version||J===!0){if(e.activeTexture(i.TEXTURE0+B),(typeof ImageBitmap<"u"&&v.image instanceof ImageBitmap)===!1){let nt=zt.getPrimaries(zt.workingColorSpace),Tt=v.colorSpace===pi?null:zt.getPrimaries(v.colorSpace),Ot=v.colorSpace===pi||nt===Tt?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,v.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,Ot)}e.pixelStorei(i.UNPACK_ALIGNMENT,v.unpackAlignment);let j=x(v.image,!1,s.maxTextureSize);j=Rt(v,j);let ot=r.convert(v.format,v.colorSpace),C=r.convert(v.type),Z=A(v.internalFormat,ot,C,v.normalized,v.colorSpace,v.isVideoTexture);Xt(et,v);let X,at=v.mipmaps,it=v.isVideoTexture!==!0,rt=ct.__version===void 0||J===!0,wt=st.dataReady,Bt=M(v,j);if(v.isDepthTexture)Z=y(v.format===fi,v.type),rt&&(it?e.texStorage2D(i.TEXTURE_2D,1,Z,j.width,j.height):e.texImage2D(i.TEXTURE_2D,0,Z,j.width,j.height,0,ot,C,null));else if(v.isDataTexture)if(at.length>0){it&&rt&&e.texStorage2D(i.TEXTURE_2D,Bt,Z,at[0].width,at[0].height);for(let nt=0,Tt=at.length;nt<Tt;nt++)X=at[nt],it?wt&&e.texSubImage2D(i.TEXTURE_2D,nt,0,0,X.width,X.height,ot,C,X.data):e.texImage2D(i.TEXTURE_2D,nt,Z,X.width,X.height,0,ot,C,X.data);v.generateMipmaps=!1}else it?(rt&&e.texStorage2D(i.TEXTURE_2D,Bt,Z,j.width,j.height),wt&&de(v,j,ot,C)):e.texImage2D(i.TEXTURE_2D,0,Z,j.width,j.height,0,ot,C,j.data);else if(v.isCompressedTexture)if(v.isCompressedArrayTexture){it&&rt&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Bt,Z,at[0].width,at[0].height,j.depth);for(let nt=0,Tt=at.length;nt<Tt;nt++)if(X=at[nt],v.format!==yn)if(ot!==null)if(it){if(wt)if(v.layerUpdates.size>0){let Ot=tu(X.width,X.height,v.format,v.type);for(let pt of v.layerUpdates){let Kt=X.data.subarray(pt*Ot/X.data.BYTES_PER_ELEMENT,(pt+1)*Ot/X.data.BYTES_PER_ELEMENT);e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,nt,0,0,pt,X.width,X.height,1,ot,Kt)}}else e.compressedTexSubImage3D(i.TEXTURE_2D_ARRAY,nt,0,0,0,X.width,X.height,j.depth,ot,X.data)}else e.compressedTexImage3D(i.TEXTURE_2D_ARRAY,nt,Z,X.width,X.height,j.depth,0,X.data,0,0);else Pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else it?wt&&e.texSubImage3D(i.TEXTURE_2D_ARRAY,nt,0,0,0,X.width,X.height,j.depth,ot,C,X.data):e.texImage3D(i.TEXTURE_2D_ARRAY,nt,Z,X.width,X.height,j.depth,0,ot,C,X.data);v.layerUpdates.size>0&&v.clearLayerUpdates()}else{it&&rt&&e.texStorage2D(i.TEXTURE_2D,Bt,Z,at[0].width,at[0].height);for(let nt=0,Tt=at.length;nt<Tt;nt++)X=at[nt],v.format!==yn?ot!==null?it?wt&&e.compressedTexSubImage2D(i.TEXTURE_2D,nt,0,0,X.width,X.height,ot,X.data):e.compressedTexImage2D(i.TEXTURE_2D,nt,Z,X.width,X.height,0,X.data):Pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):it?wt&&e.texSubImage2D(i.TEXTURE_2D,nt,0,0,X.width,X.height,ot,C,X.data):e.texImage2D(i.TEXTURE_2D,nt,Z,X.width,X.height,0,ot,C,X.data)}else if(v.isDataArrayTexture)if(it){if(rt&&e.texStorage3D(i.TEXTURE_2D_ARRAY,Bt,Z,j.width,j.height,j.depth),wt)if(v.layerUpdates.size>0){let nt=tu(j.width,j.height,v.format,v.type);for(let Tt of v.layerUpdates){let Ot=j.data.subarray(Tt*nt/j.data.BYTES_PER_ELEMENT,(Tt+1)*nt/j.data.BYTES_PER_ELEMENT);e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,Tt,j.width,j.height,1,ot,C,Ot)}v.clearLayerUpdates()}else e.texSubImage3D(i.TEXTURE_2D_ARRAY,0,0,0,0,j.width,j.height,j.depth,ot,C,j.data)}else e.texImage3D(i.TEXTURE_2D_ARRAY,0,Z,j.width,j.height,j.depth,0,ot,C,j.data);else if(v.isData3DTexture)it?(rt&&e.texStorage3D(i.TEXTURE_3D,Bt,Z,j.width,j.height,j.depth),wt&&e.texSubImage3D(i.TEXTURE_3D,0,0,0,0,j.width,j.height,j.depth,ot,C,j.data)):e.texImage3D(i.TEXTURE_3D,0,Z,j.width,j.height,j.depth,0,ot,C,j.data);else if(v.isFramebufferTexture){if(rt)if(it)e.texStorage2D(i.TEXTURE_2D,Bt,Z,j.width,j.height);else{let nt=j.width,Tt=j.height;for(let Ot=0;Ot<Bt;Ot++)e.texImage2D(i.TEXTURE_2D,Ot,Z,nt,Tt,0,ot,C,null),nt>>=1,Tt>>=1}}else if(v.isHTMLTexture){if("texElementImage2D"in i){let nt=i.canvas;if(nt.hasAttribute("layoutsubtree")||nt.setAttribute("layoutsubtree","true"),j.parentNode!==nt){nt.appendChild(j),u.add(v),nt.onpaint=Tt=>{let Ot=Tt.changedElements;for(let pt of u)Ot.includes(pt.image)&&(pt.needsUpdate=!0)},nt.requestPaint();return}if(i.texElementImage2D.length===3)i.texElementImage2D(i.TEXTURE_2D,i.RGBA8,j);else{let Ot=i.RGBA,pt=i.RGBA,Kt=i.UNSIGNED_BYTE;i.texElementImage2D(i.TEXTURE_2D,0,Ot,pt,Kt,j)}i.texParameteri(i.TEXTURE_2D,i.TEXTURE_MIN_FILTER,i.LINEAR),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_S,i.CLAMP_TO_EDGE),i.texParameteri(i.TEXTURE_2D,i.TEXTURE_WRAP_T,i.CLAMP_TO_EDGE)}}else if(at.length>0){if(it&&rt){let nt=Nt(at[0]);e.texStorage2D(i.TEXTURE_2D,Bt,Z,nt.width,nt.height)}for(let nt=0,Tt=at.length;nt<Tt;nt++)X=at[nt],it?wt&&e.texSubImage2D(i.TEXTURE_2D,nt,0,0,ot,C,X):e.texImage2D(i.TEXTURE_2D,nt,Z,ot,C,X);v.generateMipmaps=!1}else if(it){if(rt){let nt=Nt(j);e.texStorage2D(i.TEXTURE_2D,Bt,Z,nt.width,nt.height)}wt&&e.texSubImage2D(i.TEXTURE_2D,0,0,0,ot,C,j)}else e.texImage2D(i.TEXTURE_2D,0,Z,ot,C,j);w(v)&&v.mipmapsAutoUpdate===!0&&S(et),ct.__version=st.version,v.onUpdate&&v.onUpdate(v)}E.__version=v.version}function sn(E,v,B){if(v.image.length!==6)return;let et=Zt(E,v),J=v.source;e.bindTexture(i.TEXTURE_CUBE_MAP,E.__webglTexture,i.TEXTURE0+B);let st=n.get(J);if(J.version!==st.__version||et===!0){e.activeTexture(i.TEXTURE0+B);let ct=zt.getPrimaries(zt.workingColorSpace),q=v.colorSpace===pi?null:zt.getPrimaries(v.colorSpace),j=v.colorSpace===pi||ct===q?i.NONE:i.BROWSER_DEFAULT_WEBGL;e.pixelStorei(i.UNPACK_FLIP_Y_WEBGL,v.flipY),e.pixelStorei(i.UNPACK_PREMULTIPLY_ALPHA_WEBGL,v.premultiplyAlpha),e.pixelStorei(i.UNPACK_ALIGNMENT,v.unpackAlignment),e.pixelStorei(i.UNPACK_COLORSPACE_CONVERSION_WEBGL,j);let ot=v.isCompressedTexture||v.image[0].isCompressedTexture,C=v.image[0]&&v.image[0].isDataTexture,Z=[];for(let pt=0;pt<6;pt++)!ot&&!C?Z[pt]=x(v.image[pt],!0,s.maxCubemapSize):Z[pt]=C?v.image[pt].image:v.image[pt],Z[pt]=Rt(v,Z[pt]);let X=Z[0],at=r.convert(v.format,v.colorSpace),it=r.convert(v.type),rt=A(v.internalFormat,at,it,v.normalized,v.colorSpace),wt=v.isVideoTexture!==!0,Bt=st.__version===void 0||et===!0,nt=J.dataReady,Tt=M(v,X);Xt(i.TEXTURE_CUBE_MAP,v);let Ot;if(v.isDepthTexture){if(rt=y(v.format===fi,v.type),Bt)if(wt)e.texStorage2D(i.TEXTURE_CUBE_MAP,1,rt,X.width,X.height);else for(let pt=0;pt<6;pt++)e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,rt,X.width,X.height,0,at,it,null)}else if(ot){wt&&Bt&&e.texStorage2D(i.TEXTURE_CUBE_MAP,Tt,rt,X.width,X.height);for(let pt=0;pt<6;pt++){Ot=Z[pt].mipmaps;for(let Kt=0;Kt<Ot.length;Kt++){let Pe=Ot[Kt];v.format!==yn?at!==null?wt?nt&&e.compressedTexSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt,0,0,Pe.width,Pe.height,at,Pe.data):e.compressedTexImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt,rt,Pe.width,Pe.height,0,Pe.data):Pt("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):wt?nt&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt,0,0,Pe.width,Pe.height,at,it,Pe.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt,rt,Pe.width,Pe.height,0,at,it,Pe.data)}}}else{if(Ot=v.mipmaps,wt&&Bt){Ot.length>0&&Tt++;let pt=Nt(Z[0]);e.texStorage2D(i.TEXTURE_CUBE_MAP,Tt,rt,pt.width,pt.height)}for(let pt=0;pt<6;pt++)if(C){wt?nt&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,0,0,Z[pt].width,Z[pt].height,at,it,Z[pt].data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,rt,Z[pt].width,Z[pt].height,0,at,it,Z[pt].data);for(let Kt=0;Kt<Ot.length;Kt++){let gi=Ot[Kt].image[pt].image;wt?nt&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt+1,0,0,gi.width,gi.height,at,it,gi.data):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt+1,rt,gi.width,gi.height,0,at,it,gi.data)}}else{wt?nt&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,0,0,at,it,Z[pt]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,0,rt,at,it,Z[pt]);for(let Kt=0;Kt<Ot.length;Kt++){let Pe=Ot[Kt];wt?nt&&e.texSubImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt+1,0,0,at,it,Pe.image[pt]):e.texImage2D(i.TEXTURE_CUBE_MAP_POSITIVE_X+pt,Kt+1,rt,at,it,Pe.image[pt])}}}w(v)&&v.mipmapsAutoUpdate===!0&&S(i.TEXTURE_CUBE_MAP),st.__version=J.version,v.onUpdate&&v.onUpdate(v)}E.__version=v.version}function fe(E,v,B,et,J,st){let ct=r.convert(B.format,B.colorSpace),q=r.convert(B.type),j=A(B.internalFormat,ct,q,B.normalized,B.colorSpace),ot=n.get(v),C=n.get(B);if(C.__renderTarget=v,!ot.__hasExternalTextures){let Z=Math.max(1,v.width>>st),X=Math.max(1,v.height>>st);J===i.TEXTURE_3D||J===i.TEXTURE_2D_ARRAY?e.texImage3D(J,st,j,Z,X,v.depth,0,ct,q,null):e.texImage2D(J,st,j,Z,X,0,ct,q,null)}e.bindFramebuffer(i.FRAMEBUFFER,E),ut(v)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,et,J,C.__webglTexture,0,ce(v)):(J===i.TEXTURE_2D||J>=i.TEXTURE_CUBE_MAP_POSITIVE_X&&J<=i.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&i.framebufferTexture2D(i.FRAMEBUFFER,et,J,C.__webglTexture,st),e.bindFramebuffer(i.FRAMEBUFFER,null)}function zn(E,v,B){if(i.bindRenderbuffer(i.RENDERBUFFER,E),v.depthBuffer){let et=v.depthTexture,J=et&&et.isDepthTexture?et.type:null,st=y(v.stencilBuffer,J),ct=v.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;ut(v)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ce(v),st,v.width,v.height):B?i.renderbufferStorageMultisample(i.RENDERBUFFER,ce(v),st,v.width,v.height):i.renderbufferStorage(i.RENDERBUFFER,st,v.width,v.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,ct,i.RENDERBUFFER,E)}else{let et=v.textures;for(let J=0;J<et.length;J++){let st=et[J],ct=r.convert(st.format,st.colorSpace),q=r.convert(st.type),j=A(st.internalFormat,ct,q,st.normalized,st.colorSpace);ut(v)?a.renderbufferStorageMultisampleEXT(i.RENDERBUFFER,ce(v),j,v.width,v.height):B?i.renderbufferStorageMultisample(i.RENDERBUFFER,ce(v),j,v.width,v.height):i.renderbufferStorage(i.RENDERBUFFER,j,v.width,v.height)}}i.bindRenderbuffer(i.RENDERBUFFER,null)}function Ce(E,v,B){let et=v.isWebGLCubeRenderTarget===!0;if(e.bindFramebuffer(i.FRAMEBUFFER,E),!(v.depthTexture&&v.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let J=n.get(v.depthTexture);J.__renderTarget=v;let st=et?v.depthTexture.image[0]:v.depthTexture.image;(!J.__webglTexture||st.width!==v.width||st.height!==v.height)&&(st.width=v.width,st.height=v.height,v.depthTexture.needsUpdate=!0),et?ft(v.depthTexture,0):dt(v.depthTexture,0);let ct=J.__webglTexture,q=ce(v),j=et?i.TEXTURE_CUBE_MAP_POSITIVE_X+B:i.TEXTURE_2D,ot=v.depthTexture.format===fi?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;if(v.depthTexture.format===ci)ut(v)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ot,j,ct,0,q):i.framebufferTexture2D(i.FRAMEBUFFER,ot,j,ct,0);else if(v.depthTexture.format===fi)ut(v)?a.framebufferTexture2DMultisampleEXT(i.FRAMEBUFFER,ot,j,ct,0,q):i.framebufferTexture2D(i.FRAMEBUFFER,ot,j,ct,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function vn(E){let v=n.get(E),B=E.isWebGLCubeRenderTarget===!0;if(v.__boundDepthTexture!==E.depthTexture){let et=E.depthTexture;if(v.__depthDisposeCallback&&v.__depthDisposeCallback(),et){let J=()=>{delete v.__boundDepthTexture,delete v.__depthDisposeCallback,et.removeEventListener("dispose",J)};et.addEventListener("dispose",J),v.__depthDisposeCallback=J}v.__boundDepthTexture=et}if(E.depthTexture&&!v.__autoAllocateDepthBuffer)if(B)for(let et=0;et<6;et++)Ce(v.__webglFramebuffer[et],E,et);else E.texture.mipmaps.length>0?Ce(v.__webglFramebuffer[0],E,0):Ce(v.__webglFramebuffer,E,0);else if(B){v.__webglDepthbuffer=[];for(let et=0;et<6;et++)if(e.bindFramebuffer(i.FRAMEBUFFER,v.__webglFramebuffer[et]),v.__webglDepthbuffer[et]===void 0)v.__webglDepthbuffer[et]=i.createRenderbuffer(),zn(v.__webglDepthbuffer[et],E,!1);else{let J=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,st=v.__webglDepthbuffer[et];i.bindRenderbuffer(i.RENDERBUFFER,st),i.framebufferRenderbuffer(i.FRAMEBUFFER,J,i.RENDERBUFFER,st)}}else if(E.texture.mipmaps.length>0?e.bindFramebuffer(i.FRAMEBUFFER,v.__webglFramebuffer[0]):e.bindFramebuffer(i.FRAMEBUFFER,v.__webglFramebuffer),v.__webglDepthbuffer===void 0)v.__webglDepthbuffer=i.createRenderbuffer(),zn(v.__webglDepthbuffer,E,!1);else{let J=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,st=v.__webglDepthbuffer;i.bindRenderbuffer(i.RENDERBUFFER,st),i.framebufferRenderbuffer(i.FRAMEBUFFER,J,i.RENDERBUFFER,st)}e.bindFramebuffer(i.FRAMEBUFFER,null)}function xn(E,v,B){let et=n.get(E);v!==void 0&&fe(et.__webglFramebuffer,E,E.texture,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,0),B!==void 0&&vn(E)}function bn(E){let v=E.texture,B=n.get(E),et=n.get(v);E.addEventListener("dispose",N),D(E);let J=E.textures,st=E.isWebGLCubeRenderTarget===!0,ct=J.length>1;if(ct||(et.__webglTexture===void 0&&(et.__webglTexture=i.createTexture()),et.__version=v.version,o.memory.textures++),st){B.__webglFramebuffer=[];for(let q=0;q<6;q++)if(v.mipmaps.length>0){B.__webglFramebuffer[q]=[];for(let j=0;j<v.mipmaps.length;j++)B.__webglFramebuffer[q][j]=i.createFramebuffer()}else B.__webglFramebuffer[q]=i.createFramebuffer()}else{if(v.mipmaps.length>0){B.__webglFramebuffer=[];for(let q=0;q<v.mipmaps.length;q++)B.__webglFramebuffer[q]=i.createFramebuffer()}else B.__webglFramebuffer=i.createFramebuffer();if(ct)for(let q=0,j=J.length;q<j;q++){let ot=n.get(J[q]);ot.__webglTexture===void 0&&(ot.__webglTexture=i.createTexture(),o.memory.textures++)}if(E.samples>0&&ut(E)===!1){B.__webglMultisampledFramebuffer=i.createFramebuffer(),B.__webglColorRenderbuffer=[],e.bindFramebuffer(i.FRAMEBUFFER,B.__webglMultisampledFramebuffer);for(let q=0;q<J.length;q++){let j=J[q];B.__webglColorRenderbuffer[q]=i.createRenderbuffer(),i.bindRenderbuffer(i.RENDERBUFFER,B.__webglColorRenderbuffer[q]);let ot=r.convert(j.format,j.colorSpace),C=r.convert(j.type),Z=A(j.internalFormat,ot,C,j.normalized,j.colorSpace,E.isXRRenderTarget===!0),X=ce(E);i.renderbufferStorageMultisample(i.RENDERBUFFER,X,Z,E.width,E.height),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+q,i.RENDERBUFFER,B.__webglColorRenderbuffer[q])}i.bindRenderbuffer(i.RENDERBUFFER,null),E.depthBuffer&&(B.__webglDepthRenderbuffer=i.createRenderbuffer(),zn(B.__webglDepthRenderbuffer,E,!0)),e.bindFramebuffer(i.FRAMEBUFFER,null)}}if(st){e.bindTexture(i.TEXTURE_CUBE_MAP,et.__webglTexture),Xt(i.TEXTURE_CUBE_MAP,v);for(let q=0;q<6;q++)if(v.mipmaps.length>0)for(let j=0;j<v.mipmaps.length;j++)fe(B.__webglFramebuffer[q][j],E,v,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+q,j);else fe(B.__webglFramebuffer[q],E,v,i.COLOR_ATTACHMENT0,i.TEXTURE_CUBE_MAP_POSITIVE_X+q,0);w(v)?S(i.TEXTURE_CUBE_MAP):v.mipmaps.length>0&&i.texParameteri(i.TEXTURE_CUBE_MAP,i.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),e.unbindTexture()}else if(ct){for(let q=0,j=J.length;q<j;q++){let ot=J[q],C=n.get(ot),Z=i.TEXTURE_2D;(E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(Z=E.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(Z,C.__webglTexture),Xt(Z,ot),fe(B.__webglFramebuffer,E,ot,i.COLOR_ATTACHMENT0+q,Z,0),w(ot)&&S(Z)}e.unbindTexture()}else{let q=i.TEXTURE_2D;if((E.isWebGL3DRenderTarget||E.isWebGLArrayRenderTarget)&&(q=E.isWebGL3DRenderTarget?i.TEXTURE_3D:i.TEXTURE_2D_ARRAY),e.bindTexture(q,et.__webglTexture),Xt(q,v),v.mipmaps.length>0)for(let j=0;j<v.mipmaps.length;j++)fe(B.__webglFramebuffer[j],E,v,i.COLOR_ATTACHMENT0,q,j);else fe(B.__webglFramebuffer,E,v,i.COLOR_ATTACHMENT0,q,0);w(v)?S(q):v.mipmaps.length>0&&i.texParameteri(q,i.TEXTURE_MAX_LEVEL,v.mipmaps.length-1),e.unbindTexture()}E.depthBuffer&&vn(E)}function F(E){let v=E.textures;for(let B=0,et=v.length;B<et;B++){let J=v[B];if(w(J)&&J.mipmapsAutoUpdate===!0){let st=T(E),ct=n.get(J).__webglTexture;e.bindTexture(st,ct),S(st),e.unbindTexture()}}}let Sn=[];function le(E){if(E.samples>0){if(ut(E)===!1){let v=E.textures,B=E.width,et=E.height,J=i.COLOR_BUFFER_BIT,st=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT,ct=n.get(E),q=v.length>1;if(q)for(let ot=0;ot<v.length;ot++)e.bindFramebuffer(i.FRAMEBUFFER,ct.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ot,i.RENDERBUFFER,null),e.bindFramebuffer(i.FRAMEBUFFER,ct.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ot,i.TEXTURE_2D,null,0);e.bindFramebuffer(i.READ_FRAMEBUFFER,ct.__webglMultisampledFramebuffer),E.texture.mipmaps.length>0?e.bindFramebuffer(i.DRAW_FRAMEBUFFER,ct.__webglFramebuffer[0]):e.bindFramebuffer(i.DRAW_FRAMEBUFFER,ct.__webglFramebuffer);for(let ot=0;ot<v.length;ot++){if(E.resolveDepthBuffer&&(E.depthBuffer&&(J|=i.DEPTH_BUFFER_BIT),E.stencilBuffer&&E.resolveStencilBuffer&&(J|=i.STENCIL_BUFFER_BIT)),q){i.framebufferRenderbuffer(i.READ_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.RENDERBUFFER,ct.__webglColorRenderbuffer[ot]);let C=n.get(v[ot]).__webglTexture;i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0,i.TEXTURE_2D,C,0)}i.blitFramebuffer(0,0,B,et,0,0,B,et,J,i.NEAREST),l===!0&&(Sn.length=0,Sn.push(i.COLOR_ATTACHMENT0+ot),E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&Sn.push(st),i.invalidateFramebuffer(i.READ_FRAMEBUFFER,Sn))}if(e.bindFramebuffer(i.READ_FRAMEBUFFER,null),e.bindFramebuffer(i.DRAW_FRAMEBUFFER,null),q)for(let ot=0;ot<v.length;ot++){e.bindFramebuffer(i.FRAMEBUFFER,ct.__webglMultisampledFramebuffer),i.framebufferRenderbuffer(i.FRAMEBUFFER,i.COLOR_ATTACHMENT0+ot,i.RENDERBUFFER,ct.__webglColorRenderbuffer[ot]);let C=n.get(v[ot]).__webglTexture;e.bindFramebuffer(i.FRAMEBUFFER,ct.__webglFramebuffer),i.framebufferTexture2D(i.DRAW_FRAMEBUFFER,i.COLOR_ATTACHMENT0+ot,i.TEXTURE_2D,C,0)}e.bindFramebuffer(i.DRAW_FRAMEBUFFER,ct.__webglMultisampledFramebuffer)}else if(E.depthBuffer&&E.storeMultisampledDepthBuffer===!1&&l){let v=E.stencilBuffer?i.DEPTH_STENCIL_ATTACHMENT:i.DEPTH_ATTACHMENT;i.invalidateFramebuffer(i.DRAW_FRAMEBUFFER,[v])}}}function ce(E){return Math.min(s.maxSamples,E.samples)}function ut(E){let v=n.get(E);return E.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&v.__useRenderToTexture!==!1}function xe(E){let v=o.render.frame;h.get(E)!==v&&(h.set(E,v),E.update())}function Rt(E,v){let B=E.colorSpace,et=E.format,J=E.type;return E.isCompressedTexture===!0||E.isVideoTexture===!0||B!==is&&B!==pi&&(zt.getTransfer(B)===Jt?(et!==yn||J!==tn)&&Pt("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):Dt("WebGLTextures: Unsupported texture color space:",B)),v}function Nt(E){return typeof HTMLImageElement<"u"&&E instanceof HTMLImageElement?(c.width=E.naturalWidth||E.width,c.height=E.naturalHeight||E.height):typeof VideoFrame<"u"&&E instanceof VideoFrame?(c.width=E.displayWidth,c.height=E.displayHeight):(c.width=E.width,c.height=E.height),c}this.allocateTextureUnit=Ct,this.resetTextureUnits=K,this.getTextureUnits=Q,this.setTextureUnits=bt,this.setTexture2D=dt,this.setTexture2DArray=_t,this.setTexture3D=Et,this.setTextureCube=ft,this.rebindTextures=xn,this.setupRenderTarget=bn,this.updateRenderTargetMipmap=F,this.updateMultisampleRenderTarget=le,this.setupDepthRenderbuffer=vn,this.setupFrameBufferTexture=fe,this.useMultisampledRTT=ut,this.dispose=W}function Gb(i,t){function e(n,s=pi){let r,o=zt.getTransfer(s);if(n===tn)return i.UNSIGNED_BYTE;if(n===za)return i.UNSIGNED_SHORT_4_4_4_4;if(n===Va)return i.UNSIGNED_SHORT_5_5_5_1;if(n===kh)return i.UNSIGNED_INT_5_9_9_9_REV;if(n===zh)return i.UNSIGNED_INT_10F_11F_11F_REV;if(n===Oh)return i.BYTE;if(n===Bh)return i.SHORT;if(n===Zs)return i.UNSIGNED_SHORT;if(n===ka)return i.INT;if(n===en)return i.UNSIGNED_INT;if(n===_n)return i.FLOAT;if(n===Bn)return i.HALF_FLOAT;if(n===Vh)return i.ALPHA;if(n===Gh)return i.RGB;if(n===yn)return i.RGBA;if(n===ci)return i.DEPTH_COMPONENT;if(n===fi)return i.DEPTH_STENCIL;if(n===Xr)return i.RED;if(n===Js)return i.RED_INTEGER;if(n===Bi)return i.RG;if(n===Ks)return i.RG_INTEGER;if(n===ki)return i.RGBA_INTEGER;if(n===qr||n===Yr||n===$r||n===jr)if(o===Jt)if(r=t.get("WEBGL_compressed_texture_s3tc_srgb"),r!==null){if(n===qr)return r.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(n===Yr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(n===$r)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(n===jr)return r.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(r=t.get("WEBGL_compressed_texture_s3tc"),r!==null){if(n===qr)return r.COMPRESSED_RGB_S3TC_DXT1_EXT;if(n===Yr)return r.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(n===$r)return r.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(n===jr)return r.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(n===Ga||n===Ha||n===Wa||n===Xa)if(r=t.get("WEBGL_compressed_texture_pvrtc"),r!==null){if(n===Ga)return r.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(n===Ha)return r.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(n===Wa)return r.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(n===Xa)return r.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(n===qa||n===Ya||n===$a||n===ja||n===Za||n===Zr||n===Ja)if(r=t.get("WEBGL_compressed_texture_etc"),r!==null){if(n===qa||n===Ya)return o===Jt?r.COMPRESSED_SRGB8_ETC2:r.COMPRESSED_RGB8_ETC2;if(n===$a)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:r.COMPRESSED_RGBA8_ETC2_EAC;if(n===ja)return r.COMPRESSED_R11_EAC;if(n===Za)return r.COMPRESSED_SIGNED_R11_EAC;if(n===Zr)return r.COMPRESSED_RG11_EAC;if(n===Ja)return r.COMPRESSED_SIGNED_RG11_EAC}else return null;if(n===Ka||n===Qa||n===tl||n===el||n===nl||n===il||n===sl||n===rl||n===ol||n===al||n===ll||n===cl||n===hl||n===ul)if(r=t.get("WEBGL_compressed_texture_astc"),r!==null){if(n===Ka)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:r.COMPRESSED_RGBA_ASTC_4x4_KHR;if(n===Qa)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:r.COMPRESSED_RGBA_ASTC_5x4_KHR;if(n===tl)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:r.COMPRESSED_RGBA_ASTC_5x5_KHR;if(n===el)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:r.COMPRESSED_RGBA_ASTC_6x5_KHR;if(n===nl)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:r.COMPRESSED_RGBA_ASTC_6x6_KHR;if(n===il)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:r.COMPRESSED_RGBA_ASTC_8x5_KHR;if(n===sl)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:r.COMPRESSED_RGBA_ASTC_8x6_KHR;if(n===rl)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:r.COMPRESSED_RGBA_ASTC_8x8_KHR;if(n===ol)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:r.COMPRESSED_RGBA_ASTC_10x5_KHR;if(n===al)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:r.COMPRESSED_RGBA_ASTC_10x6_KHR;if(n===ll)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:r.COMPRESSED_RGBA_ASTC_10x8_KHR;if(n===cl)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:r.COMPRESSED_RGBA_ASTC_10x10_KHR;if(n===hl)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:r.COMPRESSED_RGBA_ASTC_12x10_KHR;if(n===ul)return o===Jt?r.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:r.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(n===dl||n===fl||n===pl)if(r=t.get("EXT_texture_compression_bptc"),r!==null){if(n===dl)return o===Jt?r.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:r.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(n===fl)return r.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(n===pl)return r.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(n===ml||n===gl||n===Jr||n===_l)if(r=t.get("EXT_texture_compression_rgtc"),r!==null){if(n===ml)return r.COMPRESSED_RED_RGTC1_EXT;if(n===gl)return r.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(n===Jr)return r.COMPRESSED_RED_GREEN_RGTC2_EXT;if(n===_l)return r.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return n===ls?i.UNSIGNED_INT_24_8:i[n]!==void 0?i[n]:null}return{convert:e}}var Hb=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,Wb=`
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

}`,cu=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,e){if(this.texture===null){let n=new kr(t.texture);(t.depthNear!==e.depthNear||t.depthFar!==e.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=n}}getMesh(t){if(this.texture!==null&&this.mesh===null){let e=t.cameras[0].viewport,n=new Wn({vertexShader:Hb,fragmentShader:Wb,uniforms:{depthColor:{value:this.texture},depthWidth:{value:e.z},depthHeight:{value:e.w}}});this.mesh=new ae(new pn(20,20),n)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},hu=class extends Nn{constructor(t,e){super();let n=this,s=null,r=1,o=null,a="local-floor",l=1,c=null,h=null,u=null,f=null,d=null,g=null,_=typeof XRWebGLBinding<"u",p=new cu,m={},x=e.getContextAttributes(),w=null,S=null,T=[],A=[],y=new St,M=null,D=null,R=new Fe;R.viewport=new oe;let P=new Fe;P.viewport=new oe;let N=[R,P],k=new Na,I=null,W=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function($){let dt=T[$];return dt===void 0&&(dt=new Gs,T[$]=dt),dt.getTargetRaySpace()},this.getControllerGrip=function($){let dt=T[$];return dt===void 0&&(dt=new Gs,T[$]=dt),dt.getGripSpace()},this.getHand=function($){let dt=T[$];return dt===void 0&&(dt=new Gs,T[$]=dt),dt.getHandSpace()};function Y($){let dt=A.indexOf($.inputSource);if(dt===-1)return;let _t=T[dt];_t!==void 0&&(_t.update($.inputSource,$.frame,c||o),_t.dispatchEvent({type:$.type,data:$.inputSource}))}function G(){s.removeEventListener("select",Y),s.removeEventListener("selectstart",Y),s.removeEventListener("selectend",Y),s.removeEventListener("squeeze",Y),s.removeEventListener("squeezestart",Y),s.removeEventListener("squeezeend",Y),s.removeEventListener("end",G),s.removeEventListener("inputsourceschange",tt);for(let $=0;$<T.length;$++){let dt=A[$];dt!==null&&(A[$]=null,T[$].disconnect(dt))}I=null,W=null,p.reset();for(let $ in m)delete m[$];if(t.setRenderTarget(w),d=null,f=null,u=null,s=null,S=null,Ct.stop(),n.isPresenting=!1,t.setPixelRatio(M),t.setSize(y.width,y.height,!1),D!==null){let $=D.camera;$.fov=D.fov,$.zoom=D.zoom,$.updateProjectionMatrix(),D=null}n.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function($){r=$,n.isPresenting===!0&&Pt("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function($){a=$,n.isPresenting===!0&&Pt("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return c||o},this.setReferenceSpace=function($){c=$},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return u===null&&_&&(u=new XRWebGLBinding(s,e)),u},this.getFrame=function(){return g},this.getSession=function(){return s},this.setSession=async function($){if(s=$,s!==null){if(w=t.getRenderTarget(),s.addEventListener("select",Y),s.addEventListener("selectstart",Y),s.addEventListener("selectend",Y),s.addEventListener("squeeze",Y),s.addEventListener("squeezestart",Y),s.addEventListener("squeezeend",Y),s.addEventListener("end",G),s.addEventListener("inputsourceschange",tt),x.xrCompatible!==!0&&await e.makeXRCompatible(),M=t.getPixelRatio(),t.getSize(y),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let _t=null,Et=null,ft=null;x.depth&&(ft=x.stencil?e.DEPTH24_STENCIL8:e.DEPTH_COMPONENT24,_t=x.stencil?fi:ci,Et=x.stencil?ls:en);let Ft={colorFormat:e.RGBA8,depthFormat:ft,scaleFactor:r};u=this.getBinding(),f=u.createProjectionLayer(Ft),s.updateRenderState({layers:[f]}),t.setPixelRatio(1),t.setSize(f.textureWidth,f.textureHeight,!1),S=new Ae(f.textureWidth,f.textureHeight,{format:yn,type:tn,depthTexture:new ui(f.textureWidth,f.textureHeight,Et,void 0,void 0,void 0,void 0,void 0,void 0,_t),stencilBuffer:x.stencil,colorSpace:t.outputColorSpace,samples:x.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let _t={antialias:x.antialias,alpha:!0,depth:x.depth,stencil:x.stencil,framebufferScaleFactor:r};d=new XRWebGLLayer(s,e,_t),s.updateRenderState({baseLayer:d}),t.setPixelRatio(1),t.setSize(d.framebufferWidth,d.framebufferHeight,!1),S=new Ae(d.framebufferWidth,d.framebufferHeight,{format:yn,type:tn,colorSpace:t.outputColorSpace,stencilBuffer:x.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}S.isXRRenderTarget=!0,this.setFoveation(l),c=null,o=await s.requestReferenceSpace(a),Ct.setContext(s),Ct.start(),n.isPresenting=!0,n.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(s!==null)return s.environmentBlendMode},this.getDepthTexture=function(){return p.getDepthTexture()};function tt($){for(let dt=0;dt<$.removed.length;dt++){let _t=$.removed[dt],Et=A.indexOf(_t);Et>=0&&(A[Et]=null,T[Et].disconnect(_t))}for(let dt=0;dt<$.added.length;dt++){let _t=$.added[dt],Et=A.indexOf(_t);if(Et===-1){for(let Ft=0;Ft<T.length;Ft++)if(Ft>=A.length){A.push(_t),Et=Ft;break}else if(A[Ft]===null){A[Ft]=_t,Et=Ft;break}if(Et===-1)break}let ft=T[Et];ft&&ft.connect(_t)}}function H($,dt){dt===null?$.matrixWorld.copy($.matrix):$.matrixWorld.multiplyMatrices(dt.matrixWorld,$.matrix),$.matrixWorldInverse.copy($.matrixWorld).invert()}this.updateCamera=function($){if(s===null)return;let dt=$.near,_t=$.far;p.texture!==null&&(p.depthNear>0&&(dt=p.depthNear),p.depthFar>0&&(_t=p.depthFar)),k.near=P.near=R.near=dt,k.far=P.far=R.far=_t,(I!==k.near||W!==k.far)&&(s.updateRenderState({depthNear:k.near,depthFar:k.far}),I=k.near,W=k.far),k.layers.mask=$.layers.mask|6,R.layers.mask=k.layers.mask&-5,P.layers.mask=k.layers.mask&-3;let Et=$.parent,ft=k.cameras;H(k,Et);for(let Ft=0;Ft<ft.length;Ft++)H(ft[Ft],Et);k.projectionMatrix.copy(R.projectionMatrix),k.projectionMatrixInverse.copy(R.projectionMatrixInverse),D===null&&$.isPerspectiveCamera&&(D={camera:$,fov:$.fov,zoom:$.zoom}),K($,k,Et)};function K($,dt,_t){_t===null?$.matrix.copy(dt.matrixWorld):($.matrix.copy(_t.matrixWorld),$.matrix.invert(),$.matrix.multiply(dt.matrixWorld)),$.matrix.decompose($.position,$.quaternion,$.scale),$.updateMatrixWorld(!0),$.projectionMatrix.copy(dt.projectionMatrix),$.projectionMatrixInverse.copy(dt.projectionMatrixInverse),$.isPerspectiveCamera&&($.fov=zs*2*Math.atan(1/$.projectionMatrix.elements[5]),$.zoom=1)}this.getCamera=function(){return k},this.getFoveation=function(){if(!(f===null&&d===null))return l},this.setFoveation=function($){l=$,f!==null&&(f.fixedFoveation=$),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=$)},this.hasDepthSensing=function(){return p.texture!==null},this.getDepthSensingMesh=function(){return p.getMesh(k)},this.getCameraTexture=function($){return m[$]};let Q=null;function bt($,dt){if(h=dt.getViewerPose(c||o),g=dt,h!==null){let _t=h.views;d!==null&&(t.setRenderTargetFramebuffer(S,d.framebuffer),t.setRenderTarget(S));let Et=!1;_t.length!==k.cameras.length&&(k.cameras.length=0,Et=!0);for(let At=0;At<_t.length;At++){let Xt=_t[At],Zt=null;if(d!==null)Zt=d.getViewport(Xt);else{let de=u.getViewSubImage(f,Xt);Zt=de.viewport,At===0&&(t.setRenderTargetTextures(S,de.colorTexture,de.depthStencilTexture),t.setRenderTarget(S))}let Gt=N[At];Gt===void 0&&(Gt=new Fe,Gt.layers.enable(At),Gt.viewport=new oe,N[At]=Gt),Gt.matrix.fromArray(Xt.transform.matrix),Gt.matrix.decompose(Gt.position,Gt.quaternion,Gt.scale),Gt.projectionMatrix.fromArray(Xt.projectionMatrix),Gt.projectionMatrixInverse.copy(Gt.projectionMatrix).invert(),Gt.viewport.set(Zt.x,Zt.y,Zt.width,Zt.height),At===0&&(k.matrix.copy(Gt.matrix),k.matrix.decompose(k.position,k.quaternion,k.scale)),Et===!0&&k.cameras.push(Gt)}let ft=s.enabledFeatures;if(ft&&ft.includes("depth-sensing")&&s.depthUsage=="gpu-optimized"&&_){u=n.getBinding();let At=u.getDepthInformation(_t[0]);At&&At.isValid&&At.texture&&p.init(At,s.renderState)}if(ft&&ft.includes("camera-access")&&_){t.state.unbindTexture(),u=n.getBinding();for(let At=0;At<_t.length;At++){let Xt=_t[At].camera;if(Xt){let Zt=m[Xt];Zt||(Zt=new kr,m[Xt]=Zt);let Gt=u.getCameraImage(Xt);Zt.sourceTexture=Gt}}}}for(let _t=0;_t<T.length;_t++){let Et=A[_t],ft=T[_t];Et!==null&&ft!==void 0&&ft.update(Et,dt,c||o)}Q&&Q($,dt),dt.detectedPlanes&&n.dispatchEvent({type:"planesdetected",data:dt}),g=null}let Ct=new Up;Ct.setAnimationLoop(bt),this.setAnimationLoop=function($){Q=$},this.dispose=function(){}}},Xb=new ue,qp=new It;qp.set(-1,0,0,0,1,0,0,0,1);function qb(i,t){function e(p,m){p.matrixAutoUpdate===!0&&p.updateMatrix(),m.value.copy(p.matrix)}function n(p,m){m.color.getRGB(p.fogColor.value,Jh(i)),m.isFog?(p.fogNear.value=m.near,p.fogFar.value=m.far):m.isFogExp2&&(p.fogDensity.value=m.density)}function s(p,m,x,w,S){m.isNodeMaterial?m.uniformsNeedUpdate=!1:m.isMeshBasicMaterial?r(p,m):m.isMeshLambertMaterial?(r(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshToonMaterial?(r(p,m),u(p,m)):m.isMeshPhongMaterial?(r(p,m),h(p,m),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)):m.isMeshStandardMaterial?(r(p,m),f(p,m),m.isMeshPhysicalMaterial&&d(p,m,S)):m.isMeshMatcapMaterial?(r(p,m),g(p,m)):m.isMeshDepthMaterial?r(p,m):m.isMeshDistanceMaterial?(r(p,m),_(p,m)):m.isMeshNormalMaterial?r(p,m):m.isLineBasicMaterial?(o(p,m),m.isLineDashedMaterial&&a(p,m)):m.isPointsMaterial?l(p,m,x,w):m.isSpriteMaterial?c(p,m):m.isShadowMaterial?(p.color.value.copy(m.color),p.opacity.value=m.opacity):m.isShaderMaterial&&(m.uniformsNeedUpdate=!1)}function r(p,m){p.opacity.value=m.opacity,m.color&&p.diffuse.value.copy(m.color),m.emissive&&p.emissive.value.copy(m.emissive).multiplyScalar(m.emissiveIntensity),m.map&&(p.map.value=m.map,e(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,e(m.alphaMap,p.alphaMapTransform)),m.bumpMap&&(p.bumpMap.value=m.bumpMap,e(m.bumpMap,p.bumpMapTransform),p.bumpScale.value=m.bumpScale,m.side===Qe&&(p.bumpScale.value*=-1)),m.normalMap&&(p.normalMap.value=m.normalMap,e(m.normalMap,p.normalMapTransform),p.normalScale.value.copy(m.normalScale),m.side===Qe&&p.normalScale.value.negate()),m.displacementMap&&(p.displacementMap.value=m.displacementMap,e(m.displacementMap,p.displacementMapTransform),p.displacementScale.value=m.displacementScale,p.displacementBias.value=m.displacementBias),m.emissiveMap&&(p.emissiveMap.value=m.emissiveMap,e(m.emissiveMap,p.emissiveMapTransform)),m.specularMap&&(p.specularMap.value=m.specularMap,e(m.specularMap,p.specularMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest);let x=t.get(m),w=x.envMap,S=x.envMapRotation;w&&(p.envMap.value=w,p.envMapRotation.value.setFromMatrix4(Xb.makeRotationFromEuler(S)).transpose(),w.isCubeTexture&&w.isRenderTargetTexture===!1&&p.envMapRotation.value.premultiply(qp),p.reflectivity.value=m.reflectivity,p.ior.value=m.ior,p.refractionRatio.value=m.refractionRatio),m.lightMap&&(p.lightMap.value=m.lightMap,p.lightMapIntensity.value=m.lightMapIntensity,e(m.lightMap,p.lightMapTransform)),m.aoMap&&(p.aoMap.value=m.aoMap,p.aoMapIntensity.value=m.aoMapIntensity,e(m.aoMap,p.aoMapTransform))}function o(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,m.map&&(p.map.value=m.map,e(m.map,p.mapTransform))}function a(p,m){p.dashSize.value=m.dashSize,p.totalSize.value=m.dashSize+m.gapSize,p.scale.value=m.scale}function l(p,m,x,w){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.size.value=m.size*x,p.scale.value=w*.5,m.map&&(p.map.value=m.map,e(m.map,p.uvTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,e(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function c(p,m){p.diffuse.value.copy(m.color),p.opacity.value=m.opacity,p.rotation.value=m.rotation,m.map&&(p.map.value=m.map,e(m.map,p.mapTransform)),m.alphaMap&&(p.alphaMap.value=m.alphaMap,e(m.alphaMap,p.alphaMapTransform)),m.alphaTest>0&&(p.alphaTest.value=m.alphaTest)}function h(p,m){p.specular.value.copy(m.specular),p.shininess.value=Math.max(m.shininess,1e-4)}function u(p,m){m.gradientMap&&(p.gradientMap.value=m.gradientMap)}function f(p,m){p.metalness.value=m.metalness,m.metalnessMap&&(p.metalnessMap.value=m.metalnessMap,e(m.metalnessMap,p.metalnessMapTransform)),p.roughness.value=m.roughness,m.roughnessMap&&(p.roughnessMap.value=m.roughnessMap,e(m.roughnessMap,p.roughnessMapTransform)),m.envMap&&(p.envMapIntensity.value=m.envMapIntensity)}function d(p,m,x){p.ior.value=m.ior,m.diffuseRoughness>0&&(p.diffuseRoughness.value=m.diffuseRoughness,m.diffuseRoughnessMap&&(p.diffuseRoughnessMap.value=m.diffuseRoughnessMap,e(m.diffuseRoughnessMap,p.diffuseRoughnessMapTransform))),m.sheen>0&&(p.sheenColor.value.copy(m.sheenColor).multiplyScalar(m.sheen),p.sheenRoughness.value=m.sheenRoughness,m.sheenColorMap&&(p.sheenColorMap.value=m.sheenColorMap,e(m.sheenColorMap,p.sheenColorMapTransform)),m.sheenRoughnessMap&&(p.sheenRoughnessMap.value=m.sheenRoughnessMap,e(m.sheenRoughnessMap,p.sheenRoughnessMapTransform))),m.clearcoat>0&&(p.clearcoat.value=m.clearcoat,p.clearcoatRoughness.value=m.clearcoatRoughness,m.clearcoatMap&&(p.clearcoatMap.value=m.clearcoatMap,e(m.clearcoatMap,p.clearcoatMapTransform)),m.clearcoatRoughnessMap&&(p.clearcoatRoughnessMap.value=m.clearcoatRoughnessMap,e(m.clearcoatRoughnessMap,p.clearcoatRoughnessMapTransform)),m.clearcoatNormalMap&&(p.clearcoatNormalMap.value=m.clearcoatNormalMap,e(m.clearcoatNormalMap,p.clearcoatNormalMapTransform),p.clearcoatNormalScale.value.copy(m.clearcoatNormalScale),m.side===Qe&&p.clearcoatNormalScale.value.negate())),m.dispersion>0&&(p.dispersion.value=m.dispersion),m.retroreflectivity>0&&(p.retroreflectivity.value=m.retroreflectivity),m.iridescence>0&&(p.iridescence.value=m.iridescence,p.iridescenceIOR.value=m.iridescenceIOR,p.iridescenceThicknessMinimum.value=m.iridescenceThicknessMinimum,p.iridescenceThicknessMaximum.value=m.iridescenceThicknessMaximum,m.iridescenceMap&&(p.iridescenceMap.value=m.iridescenceMap,e(m.iridescenceMap,p.iridescenceMapTransform)),m.iridescenceThicknessMap&&(p.iridescenceThicknessMap.value=m.iridescenceThicknessMap,e(m.iridescenceThicknessMap,p.iridescenceThicknessMapTransform))),m.transmission>0&&(p.transmission.value=m.transmission,p.transmissionSamplerMap.value=x.texture,p.transmissionSamplerSize.value.set(x.width,x.height),m.transmissionMap&&(p.transmissionMap.value=m.transmissionMap,e(m.transmissionMap,p.transmissionMapTransform)),p.thickness.value=m.thickness,m.thicknessMap&&(p.thicknessMap.value=m.thicknessMap,e(m.thicknessMap,p.thicknessMapTransform)),p.attenuationDistance.value=m.attenuationDistance,p.attenuationColor.value.copy(m.attenuationColor)),m.anisotropy>0&&(p.anisotropyVector.value.set(m.anisotropy*Math.cos(m.anisotropyRotation),m.anisotropy*Math.sin(m.anisotropyRotation)),m.anisotropyMap&&(p.anisotropyMap.value=m.anisotropyMap,e(m.anisotropyMap,p.anisotropyMapTransform))),p.specularIntensity.value=m.specularIntensity,p.specularColor.value.copy(m.specularColor),m.specularColorMap&&(p.specularColorMap.value=m.specularColorMap,e(m.specularColorMap,p.specularColorMapTransform)),m.specularIntensityMap&&(p.specularIntensityMap.value=m.specularIntensityMap,e(m.specularIntensityMap,p.specularIntensityMapTransform))}function g(p,m){m.matcap&&(p.matcap.value=m.matcap)}function _(p,m){let x=t.get(m).light;p.referencePosition.value.setFromMatrixPosition(x.matrixWorld),p.nearDistance.value=x.shadow.camera.near,p.farDistance.value=x.shadow.camera.far}return{refreshFogUniforms:n,refreshMaterialUniforms:s}}function Yb(i,t,e,n){let s={},r={};function o(x,w){let S=w.program;n.uniformBlockBinding(x,S,s[x.id])}function a(x,w){let S=s[x.id];S===void 0&&(g(x),S=l(x),s[x.id]=S,x.addEventListener("dispose",p));let T=w.program;n.updateUBOMapping(x,T);let A=t.render.frame;r[x.id]!==A&&(c(x),r[x.id]=A)}function l(x){let w=i.createBuffer(),S=x.__size,T=x.usage;return i.bindBuffer(i.UNIFORM_BUFFER,w),i.bufferData(i.UNIFORM_BUFFER,S,T),i.bindBuffer(i.UNIFORM_BUFFER,null),w}function c(x){let w=s[x.id],S=x.uniforms,T=x.__cache;i.bindBuffer(i.UNIFORM_BUFFER,w);for(let A=0,y=S.length;A<y;A++){let M=S[A];if(Array.isArray(M))for(let D=0,R=M.length;D<R;D++)h(M[D],A,D,T);else h(M,A,0,T)}i.bindBuffer(i.UNIFORM_BUFFER,null)}function h(x,w,S,T){if(f(x,w,S,T)===!0){let A=x.__offset,y=x.value;if(Array.isArray(y)){let M=0;for(let D=0;D<y.length;D++){let R=y[D],P=_(R,!0);u(R,x.__data,M),M+=P.storage/Float32Array.BYTES_PER_ELEMENT}}else u(y,x.__data,0);i.bufferSubData(i.UNIFORM_BUFFER,A,x.__data)}}function u(x,w,S){typeof x=="number"||typeof x=="boolean"?w[S]=x:x.isMatrix3?(w[S]=x.elements[0],w[S+1]=x.elements[1],w[S+2]=x.elements[2],w[S+3]=0,w[S+4]=x.elements[3],w[S+5]=x.elements[4],w[S+6]=x.elements[5],w[S+7]=0,w[S+8]=x.elements[6],w[S+9]=x.elements[7],w[S+10]=x.elements[8],w[S+11]=0):ArrayBuffer.isView(x)?w.set(x.subarray(0,w.length-S),S):x.toArray(w,S)}function f(x,w,S,T){let A=x.value,y=w+"_"+S;if(Array.isArray(A)){T[y]===void 0&&(T[y]=[]);let M=T[y],D=!1;for(let R=0;R<A.length;R++)d(A[R],M,R)===!0&&(D=!0);return D}return d(A,T,y)}function d(x,w,S){if(w[S]===void 0)return typeof x=="number"||typeof x=="boolean"?w[S]=x:ArrayBuffer.isView(x)?w[S]=x.slice():w[S]=x.clone(),!0;{let T=w[S];if(typeof x=="number"||typeof x=="boolean"){if(T!==x)return w[S]=x,!0}else{if(ArrayBuffer.isView(x))return!0;if(T.equals(x)===!1)return T.copy(x),!0}}return!1}function g(x){let w=x.uniforms,S=0,T=16;for(let y=0,M=w.length;y<M;y++){let D=Array.isArray(w[y])?w[y]:[w[y]];for(let R=0,P=D.length;R<P;R++){let N=D[R],k=Array.isArray(N.value)?N.value:[N.value],I=Array.isArray(w[y])||Array.isArray(N.value),W=S;for(let G=0,tt=k.length;G<tt;G++){let H=k[G],K=_(H,I),Q=S%T,bt=Q%K.boundary,Ct=Q+bt;S+=bt,Ct!==0&&T-Ct<K.storage&&(S+=T-Ct),G===0&&(W=S),S+=K.storage}let Y=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new Y((S-W)/Float32Array.BYTES_PER_ELEMENT),N.__offset=W}}let A=S%T;return A>0&&(S+=T-A),x.__size=S,x.__cache={},this}function _(x,w){let S={boundary:0,storage:0};return typeof x=="number"||typeof x=="boolean"?(S.boundary=4,S.storage=4):x.isVector2?(S.boundary=8,S.storage=8):x.isVector3||x.isColor?(S.boundary=16,S.storage=12):x.isVector4?(S.boundary=16,S.storage=16):x.isMatrix3?(S.boundary=16,S.storage=48):x.isMatrix4?(S.boundary=16,S.storage=64):x.isTexture?Pt("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(x)?(S.boundary=16,S.storage=x.byteLength):Pt("WebGLRenderer: Unsupported uniform value type.",x),w===!0&&(S.boundary=16,S.storage=Math.ceil(S.storage/16)*16),S}function p(x){let w=x.target;w.removeEventListener("dispose",p),i.deleteBuffer(s[w.id]),delete s[w.id],delete r[w.id]}function m(){for(let x in s)i.deleteBuffer(s[x]);s={},r={}}return{bind:o,update:a,dispose:m}}var $b=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),Yn=null;function jb(){return Yn===null&&(Yn=new Tn($b,16,16,Bi,Bn),Yn.name="DFG_LUT",Yn.minFilter=ke,Yn.magFilter=ke,Yn.wrapS=Gn,Yn.wrapT=Gn,Yn.generateMipmaps=!1,Yn.needsUpdate=!0),Yn}var bl=class{constructor(t={}){let{canvas:e=rp(),context:n=null,depth:s=!0,stencil:r=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:l=!0,preserveDrawingBuffer:c=!1,powerPreference:h="default",failIfMajorPerformanceCaveat:u=!1,reversedDepthBuffer:f=!1,outputBufferType:d=tn}=t;this.isWebGLRenderer=!0;let g;if(n!==null){if(typeof WebGLRenderingContext<"u"&&n instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");g=n.getContextAttributes().alpha}else g=o;let _=d,p=new Set([ki,Ks,Js]),m=new Set([tn,en,Zs,ls,za,Va]),x=new Uint32Array(4),w=new Int32Array(4),S={textures:[],min:[],max:[],resolution:[]},T=null,A=null,y=[],M=[],D=null;this.domElement=e,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=Xn,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let R=this,P=!1,N=null,k=null,I=null,W=null;this._outputColorSpace=dn;let Y=0,G=0,tt=null,H=-1,K=null,Q=new oe,bt=new oe,Ct=null,$=new Yt(0),dt=0,_t=e.width,Et=e.height,ft=1,Ft=null,ne=null,At=new oe(0,0,_t,Et),Xt=new oe(0,0,_t,Et),Zt=!1,Gt=new rs,de=new Sa,ve=!1,sn=!1,fe=new ue,zn=new U,Ce=new oe,vn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},xn=!1;function bn(){return tt===null?ft:1}let F=n;function Sn(b,L){return e.getContext(b,L)}let le,ce,ut,xe,Rt,Nt,E,v,B,et,J,st,ct,q,j,ot,C,Z,X,at,it,rt,wt;try{let b={alpha:!0,depth:s,stencil:r,antialias:a,premultipliedAlpha:l,preserveDrawingBuffer:c,powerPreference:h,failIfMajorPerformanceCaveat:u};if("setAttribute"in e&&e.setAttribute("data-engine",`three.js r${"187"}`),e.addEventListener("webglcontextlost",Tt,!1),e.addEventListener("webglcontextrestored",Ot,!1),e.addEventListener("webglcontextcreationerror",pt,!1),F===null){let L="webgl2";if(F=Sn(L,b),F===null)throw Sn(L)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Bt()}catch(b){throw e.removeEventListener("webglcontextlost",Tt,!1),e.removeEventListener("webglcontextrestored",Ot,!1),e.removeEventListener("webglcontextcreationerror",pt,!1),Dt("WebGLRenderer: "+b.message),b}function Bt(){le=new ox(F),le.init(),it=new Gb(F,le),ce=new jv(F,le,t,it),ut=new zb(F,le),ce.reversedDepthBuffer&&f&&ut.buffers.depth.setReversed(!0),k=F.createFramebuffer(),I=F.createFramebuffer(),W=F.createFramebuffer(),xe=new cx(F),Rt=new Eb,Nt=new Vb(F,le,ut,Rt,ce,it,xe),E=new rx(R),v=new u_(F),rt=new Yv(F,v),B=new ax(F,v,xe,rt),et=new ux(F,B,v,rt,xe),Z=new hx(F,ce,Nt),j=new Zv(Rt),J=new Ab(R,E,le,ce,rt,j),st=new qb(R,Rt),ct=new Rb,q=new Fb(le),C=new qv(R,E,ut,et,g,l),ot=new kb(R,et,ce),wt=new Yb(F,xe,ce,ut),X=new $v(F,le,xe),at=new lx(F,le,xe),xe.programs=J.programs,R.capabilities=ce,R.extensions=le,R.properties=Rt,R.renderLists=ct,R.shadowMap=ot,R.state=ut,R.info=xe}_!==tn&&(D=new fx(_,e.width,e.height,a,s,r));let nt=new hu(R,F);this.xr=nt,this.getContext=function(){return F},this.getContextAttributes=function(){return F.getContextAttributes()},this.forceContextLoss=function(){let b=le.get("WEBGL_lose_context");b&&b.loseContext()},this.forceContextRestore=function(){let b=le.get("WEBGL_lose_context");b&&b.restoreContext()},this.getPixelRatio=function(){return ft},this.setPixelRatio=function(b){b!==void 0&&(ft=b,this.setSize(_t,Et,!1))},this.getSize=function(b){return b.set(_t,Et)},this.setSize=function(b,L,V=!0){if(nt.isPresenting){Pt("WebGLRenderer: Can't change size while VR device is presenting.");return}_t=b,Et=L,e.width=Math.floor(b*ft),e.height=Math.floor(L*ft),V===!0&&(e.style.width=b+"px",e.style.height=L+"px"),D!==null&&D.setSize(e.width,e.height),this.setViewport(0,0,b,L)},this.getDrawingBufferSize=function(b){return b.set(_t*ft,Et*ft).floor()},this.setDrawingBufferSize=function(b,L,V){_t=b,Et=L,ft=V,e.width=Math.floor(b*V),e.height=Math.floor(L*V),this.setViewport(0,0,b,L)},this.setEffects=function(b){if(_===tn){Dt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(b){for(let L=0;L<b.length;L++)if(b[L].isOutputPass===!0){Pt("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}D.setEffects(b||[])},this.getCurrentViewport=function(b){return b.copy(Q)},this.getViewport=function(b){return b.copy(At)},this.setViewport=function(b,L,V,O){b.isVector4?At.set(b.x,b.y,b.z,b.w):At.set(b,L,V,O),ut.viewport(Q.copy(At).multiplyScalar(bn()).round())},this.getScissor=function(b){return b.copy(Xt)},this.setScissor=function(b,L,V,O){b.isVector4?Xt.set(b.x,b.y,b.z,b.w):Xt.set(b,L,V,O),ut.scissor(bt.copy(Xt).multiplyScalar(bn()).round())},this.getScissorTest=function(){return Zt},this.setScissorTest=function(b){ut.setScissorTest(Zt=b)},this.setOpaqueSort=function(b){Ft=b},this.setTransparentSort=function(b){ne=b},this.getClearColor=function(b){return b.copy(C.getClearColor())},this.setClearColor=function(){C.setClearColor(...arguments)},this.getClearAlpha=function(){return C.getClearAlpha()},this.setClearAlpha=function(){C.setClearAlpha(...arguments)},this.clear=function(b=!0,L=!0,V=!0){let O=0;if(b){let z=!1;if(tt!==null){let ht=tt.texture.format;z=p.has(ht)}if(z){let ht=tt.texture.type,yt=m.has(ht),lt=C.getClearColor(),gt=C.getClearAlpha(),Mt=lt.r,Ut=lt.g,Ht=lt.b;yt?(x[0]=Mt,x[1]=Ut,x[2]=Ht,x[3]=gt,F.clearBufferuiv(F.COLOR,0,x)):(w[0]=Mt,w[1]=Ut,w[2]=Ht,w[3]=gt,F.clearBufferiv(F.COLOR,0,w))}else O|=F.COLOR_BUFFER_BIT}L&&(O|=F.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),V&&(O|=F.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),O!==0&&F.clear(O)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(b){b.setRenderer(this),N=b},this.dispose=function(){e.removeEventListener("webglcontextlost",Tt,!1),e.removeEventListener("webglcontextrestored",Ot,!1),e.removeEventListener("webglcontextcreationerror",pt,!1),C.dispose(),ct.dispose(),q.dispose(),Nt.dispose(),Rt.dispose(),E.dispose(),et.dispose(),B.dispose(),rt.dispose(),wt.dispose(),J.dispose(),nt.dispose(),nt.removeEventListener("sessionstart",$u),nt.removeEventListener("sessionend",ju),Gi.stop()};function Tt(b){b.preventDefault(),Yh("WebGLRenderer: Context Lost."),P=!0}function Ot(){Yh("WebGLRenderer: Context Restored."),P=!1;let b=xe.autoReset,L=ot.enabled,V=ot.autoUpdate,O=ot.needsUpdate,z=ot.type;Bt(),xe.autoReset=b,ot.enabled=L,ot.autoUpdate=V,ot.needsUpdate=O,ot.type=z}function pt(b){Dt("WebGLRenderer: A WebGL context could not be created. Reason: ",b.statusMessage)}function Kt(b){let L=b.target;L.removeEventListener("dispose",Kt),Pe(L)}function Pe(b){gi(b),Rt.remove(b)}function gi(b){let L=Rt.get(b).programs;L!==void 0&&(L.forEach(function(V){J.releaseProgram(V)}),b.isShaderMaterial&&J.releaseShaderCache(b))}this.renderBufferDirect=function(b,L,V,O,z,ht){L===null&&(L=vn);let yt=z.isMesh&&z.matrixWorld.determinantAffine()<0,lt=lg(b,L,V,O,z);ut.setMaterial(O,yt);let gt=V.index,Mt=1;if(O.wireframe===!0){if(gt=B.getWireframeAttribute(V),gt===void 0)return;Mt=2}let Ut=V.drawRange,Ht=V.attributes.position,vt=Ut.start*Mt,Wt=(Ut.start+Ut.count)*Mt;ht!==null&&(vt=Math.max(vt,ht.start*Mt),Wt=Math.min(Wt,(ht.start+ht.count)*Mt)),gt!==null?(vt=Math.max(vt,0),Wt=Math.min(Wt,gt.count)):Ht!=null&&(vt=Math.max(vt,0),Wt=Math.min(Wt,Ht.count));let ge=Wt-vt;if(ge<0||ge===1/0)return;rt.setup(z,O,lt,V,gt);let ie,ee=X;if(gt!==null&&(ie=v.get(gt),ee=at,ee.setIndex(ie)),z.isMesh)O.wireframe===!0?(ut.setLineWidth(O.wireframeLinewidth*bn()),ee.setMode(F.LINES)):ee.setMode(F.TRIANGLES);else if(z.isLine){let Ge=O.linewidth;Ge===void 0&&(Ge=1),ut.setLineWidth(Ge*bn()),z.isLineSegments?ee.setMode(F.LINES):z.isLineLoop?ee.setMode(F.LINE_LOOP):ee.setMode(F.LINE_STRIP)}else z.isPoints?ee.setMode(F.POINTS):z.isSprite&&ee.setMode(F.TRIANGLES);if(z.isBatchedMesh)if(le.get("WEBGL_multi_draw"))ee.renderMultiDraw(z._multiDrawStarts,z._multiDrawCounts,z._multiDrawCount);else{let Ge=z._multiDrawStarts,xt=z._multiDrawCounts,Je=z._multiDrawCount,$t=gt?v.get(gt).bytesPerElement:1,Hi=Rt.get(O).currentProgram.getUniforms();for(let He=0;He<Je;He++)Hi.setValue(F,"_gl_DrawID",He),ee.render(Ge[He]/$t,xt[He])}else if(z.isInstancedMesh)ee.renderInstances(vt,ge,z.count);else if(V.isInstancedBufferGeometry){let Ge=V._maxInstanceCount!==void 0?V._maxInstanceCount:1/0,xt=Math.min(V.instanceCount,Ge);ee.renderInstances(vt,ge,xt)}else ee.render(vt,ge)};function Yu(b,L,V,O){N!==null&&b.isNodeMaterial&&N.setObject(O,b),ve===!0&&j.setState(b,V,!1),b.transparent===!0&&b.side===Ue&&b.forceSinglePass===!1?(b.side=Qe,b.needsUpdate=!0,lr(b,L,O),b.side=Oi,b.needsUpdate=!0,lr(b,L,O),b.side=Ue):lr(b,L,O)}this.compile=function(b,L,V=null){V===null&&(V=b),N!==null&&N.renderStart(b,L,V),A=q.get(V),A.init(L),M.push(A),V.traverseVisible(function(z){z.isLight&&z.layers.test(L.layers)&&(A.pushLight(z),z.castShadow&&A.pushShadow(z))}),b!==V&&b.traverseVisible(function(z){z.isLight&&z.layers.test(L.layers)&&(A.pushLight(z),z.castShadow&&A.pushShadow(z))}),A.setupLights(),N!==null&&N.updateLights(A.state.lightsArray),sn=this.localClippingEnabled,ve=j.init(this.clippingPlanes,sn),ve===!0&&j.setGlobalState(this.clippingPlanes,L),N!==null&&ot.render(A.state.shadowsArray,V,L);let O=new Set;return b.traverse(function(z){if(!(z.isMesh||z.isPoints||z.isLine||z.isSprite))return;let ht=z.material;if(ht)if(Array.isArray(ht))for(let yt=0;yt<ht.length;yt++){let lt=ht[yt];Yu(lt,V,L,z),O.add(lt)}else Yu(ht,V,L,z),O.add(ht)}),A=M.pop(),N!==null&&N.renderEnd(),O},this.compileAsync=function(b,L,V=null){let O=this.compile(b,L,V);return new Promise(z=>{function ht(){if(O.forEach(function(yt){let gt=Rt.get(yt).currentProgram;(gt===void 0||gt.isReady())&&O.delete(yt)}),O.size===0){z(b);return}setTimeout(ht,10)}le.get("KHR_parallel_shader_compile")!==null?ht():setTimeout(ht,10)})};let Ac=null;function og(b){Ac&&Ac(b)}function $u(){Gi.stop()}function ju(){Gi.start()}let Gi=new Up;Gi.setAnimationLoop(og),typeof self<"u"&&Gi.setContext(self),this.setAnimationLoop=function(b){Ac=b,nt.setAnimationLoop(b),b===null?Gi.stop():Gi.start()},nt.addEventListener("sessionstart",$u),nt.addEventListener("sessionend",ju),this.render=function(b,L){if(L!==void 0&&L.isCamera!==!0){Dt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(P===!0)return;N!==null&&N.renderStart(b,L);let V=nt.enabled===!0&&nt.isPresenting===!0,O=D!==null&&(tt===null||V)&&D.begin(R,tt);if(b.matrixWorldAutoUpdate===!0&&b.updateMatrixWorld(),L.parent===null&&L.matrixWorldAutoUpdate===!0&&L.updateMatrixWorld(),nt.enabled===!0&&nt.isPresenting===!0&&(D===null||D.isCompositing()===!1)&&(nt.cameraAutoUpdate===!0&&nt.updateCamera(L),L=nt.getCamera()),b.isScene===!0&&b.onBeforeRender(R,b,L,tt),A=q.get(b,M.length),A.init(L),A.state.textureUnits=Nt.getTextureUnits(),M.push(A),fe.multiplyMatrices(L.projectionMatrix,L.matrixWorldInverse),L.isArrayCamera?de.setFromArrayCamera(L):Gt.setFromProjectionMatrix(fe,An,L.reversedDepth),sn=this.localClippingEnabled,ve=j.init(this.clippingPlanes,sn),T=ct.get(b,y.length),T.init(),y.push(T),this.info.render.frame++,nt.enabled===!0&&nt.isPresenting===!0){let yt=R.xr.getDepthSensingMesh();yt!==null&&Ec(yt,L,-1/0,R.sortObjects)}Ec(b,L,0,R.sortObjects),T.finish(),N!==null&&N.updateLights(A.state.lightsArray),R.sortObjects===!0&&T.sort(Ft,ne),xn=nt.enabled===!1||nt.isPresenting===!1||nt.hasDepthSensing()===!1,xn&&C.addToRenderList(T,b),this.info.autoReset===!0&&this.info.reset(),ve===!0&&j.beginShadows();let z=A.state.shadowsArray;if(ot.render(z,b,L),ve===!0&&j.endShadows(),(O&&D.hasRenderPass())===!1){let yt=T.opaque,lt=T.transmissive;if(A.setupLights(),L.isArrayCamera){let gt=L.cameras;if(lt.length>0)for(let Mt=0,Ut=gt.length;Mt<Ut;Mt++){let Ht=gt[Mt];Ju(yt,lt,b,Ht)}xn&&C.render(b);for(let Mt=0,Ut=gt.length;Mt<Ut;Mt++){let Ht=gt[Mt];Zu(T,b,Ht,Ht.viewport)}}else lt.length>0&&Ju(yt,lt,b,L),xn&&C.render(b),Zu(T,b,L)}tt!==null&&G===0&&(Nt.updateMultisampleRenderTarget(tt),Nt.updateRenderTargetMipmap(tt)),O&&D.end(R),b.isScene===!0&&b.onAfterRender(R,b,L),rt.resetDefaultState(),H=-1,K=null,M.pop(),M.length>0?(A=M[M.length-1],Nt.setTextureUnits(A.state.textureUnits),ve===!0&&j.setGlobalState(R.clippingPlanes,A.state.camera)):A=null,y.pop(),y.length>0?T=y[y.length-1]:T=null,N!==null&&N.renderEnd()};function Ec(b,L,V,O){if(b.visible===!1)return;if(b.layers.test(L.layers)){if(b.isGroup)V=b.renderOrder;else if(b.isLOD)b.autoUpdate===!0&&b.update(L);else if(b.isLight)A.pushLight(b),b.castShadow&&A.pushShadow(b);else if(b.isSprite){let yt=L.isArrayCamera?de:Gt;if(!b.frustumCulled||b.intersectsFrustum(yt)){O&&Ce.setFromMatrixPosition(b.matrixWorld).applyMatrix4(fe);let lt=et.update(b),gt=b.material;gt.visible&&T.push(b,lt,gt,V,Ce.z,null,L)}}else if(b.isMesh||b.isLine||b.isPoints){let yt=L.isArrayCamera?de:Gt;if(!b.frustumCulled||b.intersectsFrustum(yt)){let lt=et.update(b),gt=b.material;if(O&&(b.boundingSphere!==void 0?(b.boundingSphere===null&&b.computeBoundingSphere(),Ce.copy(b.boundingSphere.center)):(lt.boundingSphere===null&&lt.computeBoundingSphere(),Ce.copy(lt.boundingSphere.center)),Ce.applyMatrix4(b.matrixWorld).applyMatrix4(fe)),Array.isArray(gt)){let Mt=lt.groups;for(let Ut=0,Ht=Mt.length;Ut<Ht;Ut++){let vt=Mt[Ut],Wt=gt[vt.materialIndex];Wt&&Wt.visible&&T.push(b,lt,Wt,V,Ce.z,vt,L)}}else gt.visible&&T.push(b,lt,gt,V,Ce.z,null,L)}}}let ht=b.children;for(let yt=0,lt=ht.length;yt<lt;yt++)Ec(ht[yt],L,V,O)}function Zu(b,L,V,O){let{opaque:z,transmissive:ht,transparent:yt}=b;A.setupLightsView(V),ve===!0&&j.setGlobalState(R.clippingPlanes,V),O&&ut.viewport(Q.copy(O)),z.length>0&&vo(z,L,V),ht.length>0&&vo(ht,L,V),yt.length>0&&vo(yt,L,V),ut.buffers.depth.setTest(!0),ut.buffers.depth.setMask(!0),ut.buffers.color.setMask(!0),ut.setPolygonOffset(!1)}function Ju(b,L,V,O){if((V.isScene===!0?V.overrideMaterial:null)!==null)return;if(A.state.transmissionRenderTarget[O.id]===void 0){let vt=le.has("EXT_color_buffer_half_float")||le.has("EXT_color_buffer_float");A.state.transmissionRenderTarget[O.id]=new Ae(1,1,{generateMipmaps:!0,type:vt?Bn:tn,minFilter:di,samples:Math.max(4,ce.samples),stencilBuffer:r,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:zt.workingColorSpace})}let ht=A.state.transmissionRenderTarget[O.id],yt=O.viewport||Q;ht.setSize(yt.z*R.transmissionResolutionScale,yt.w*R.transmissionResolutionScale);let lt=R.getRenderTarget(),gt=R.getActiveCubeFace(),Mt=R.getActiveMipmapLevel();R.setRenderTarget(ht),R.getClearColor($),dt=R.getClearAlpha(),dt<1&&R.setClearColor(16777215,.5),R.clear(),xn&&C.render(V);let Ut=R.toneMapping;R.toneMapping=Xn;let Ht=O.viewport;if(O.viewport!==void 0&&(O.viewport=void 0),A.setupLightsView(O),ve===!0&&j.setGlobalState(R.clippingPlanes,O),vo(b,V,O),Nt.updateMultisampleRenderTarget(ht),Nt.updateRenderTargetMipmap(ht),le.has("WEBGL_multisampled_render_to_texture")===!1){let vt=!1;for(let Wt=0,ge=L.length;Wt<ge;Wt++){let ie=L[Wt],{object:ee,geometry:Ge,material:xt,group:Je}=ie;if(xt.side===Ue&&ee.layers.test(O.layers)){let $t=xt.side;xt.side=Qe,xt.needsUpdate=!0,Ku(ee,V,O,Ge,xt,Je),xt.side=$t,xt.needsUpdate=!0,vt=!0}}vt===!0&&(Nt.updateMultisampleRenderTarget(ht),Nt.updateRenderTargetMipmap(ht))}R.setRenderTarget(lt,gt,Mt),R.setClearColor($,dt),Ht!==void 0&&(O.viewport=Ht),R.toneMapping=Ut}function vo(b,L,V){let O=L.isScene===!0?L.overrideMaterial:null;for(let z=0,ht=b.length;z<ht;z++){let yt=b[z],{object:lt,geometry:gt,group:Mt}=yt,Ut=yt.material;Ut.allowOverride===!0&&O!==null&&(Ut=O),lt.layers.test(V.layers)&&Ku(lt,L,V,gt,Ut,Mt)}}function Ku(b,L,V,O,z,ht){N!==null&&z.isNodeMaterial&&N.setObject(b,z),b.onBeforeRender(R,L,V,O,z,ht),b.modelViewMatrix.multiplyMatrices(V.matrixWorldInverse,b.matrixWorld),b.normalMatrix.getNormalMatrix(b.modelViewMatrix),z.onBeforeRender(R,L,V,O,b,ht),z.transparent===!0&&z.side===Ue&&z.forceSinglePass===!1?(z.side=Qe,z.needsUpdate=!0,R.renderBufferDirect(V,L,O,z,b,ht),z.side=Oi,z.needsUpdate=!0,R.renderBufferDirect(V,L,O,z,b,ht),z.side=Ue):R.renderBufferDirect(V,L,O,z,b,ht),b.onAfterRender(R,L,V,O,z,ht)}function Qu(b){let L=0;for(let V of b)V.texture!==null&&L++;return L}function lr(b,L,V){L.isScene!==!0&&(L=vn);let O=Rt.get(b),z=A.state.lights,ht=A.state.shadowsArray,yt=z.state.version,lt=J.getParameters(b,z.state,ht,L,V,A.state.lightProbeGridArray),gt=J.getProgramCacheKey(lt),Mt=O.programs;O.environment=b.isMeshStandardMaterial||b.isMeshLambertMaterial||b.isMeshPhongMaterial?L.environment:null,O.fog=L.fog;let Ut=b.isMeshStandardMaterial||b.isMeshLambertMaterial&&!b.envMap||b.isMeshPhongMaterial&&!b.envMap;O.envMap=E.get(b.envMap||O.environment,Ut),O.envMapRotation=O.environment!==null&&b.envMap===null?L.environmentRotation:b.envMapRotation,Mt===void 0&&(b.addEventListener("dispose",Kt),Mt=new Map,O.programs=Mt,O.programVariants=new Map);let Ht=Mt.get(gt);if(Ht!==void 0){if(O.currentProgram===Ht&&O.lightsStateVersion===yt)return ed(b,lt),Ht}else lt.uniforms=J.getUniforms(b),N!==null&&b.isNodeMaterial&&N.build(b,V,lt),b.onBeforeCompile(lt,R),Ht=J.acquireProgram(lt,gt),Mt.set(gt,Ht),O.uniforms=lt.uniforms;let vt=O.uniforms;return(!b.isShaderMaterial&&!b.isRawShaderMaterial||b.clipping===!0)&&(vt.clippingPlanes=j.uniform),ed(b,lt),O.needsLights=hg(b),O.lightsStateVersion=yt,O.needsLights&&(vt.ambientLightColor.value=z.state.ambient,vt.lightProbe.value=z.state.probe,vt.sunLights.value=z.state.sun,vt.sunLightShadows.value=z.state.sunShadow,vt.directionalLights.value=z.state.directional,vt.directionalLightShadows.value=z.state.directionalShadow,vt.spotLights.value=z.state.spot,vt.spotLightShadows.value=z.state.spotShadow,vt.rectAreaLights.value=z.state.rectArea,vt.ltc_1.value=z.state.rectAreaLTC1,vt.ltc_2.value=z.state.rectAreaLTC2,vt.pointLights.value=z.state.point,vt.pointLightShadows.value=z.state.pointShadow,vt.hemisphereLights.value=z.state.hemi,vt.sunShadowMatrix.value=z.state.sunShadowMatrix,vt.sunShadowCascade.value=z.state.sunShadowCascade,vt.directionalShadowMatrix.value=z.state.directionalShadowMatrix,vt.spotLightMatrix.value=z.state.spotLightMatrix,vt.spotLightMap.value=z.state.spotLightMap,vt.pointShadowMatrix.value=z.state.pointShadowMatrix),O.numLightProbeGrids=Qu(A.state.lightProbeGridArray),O.currentProgram=Ht,O.uniformsList=null,Ht}function ag(b,L,V,O,z){let ht=Rt.get(b),yt=ht.currentProgram.id+","+O+","+z,lt=ht.programVariants.get(yt);return lt===void 0?(lt=lr(b,L,V),ht.programVariants.set(yt,lt)):(ht.currentProgram=lt,ht.uniformsList=null,ht.outputColorSpace=O,ht.toneMapping=z),lt}function td(b){if(b.uniformsList===null){let L=b.currentProgram.getUniforms();b.uniformsList=tr.seqWithValue(L.seq,b.uniforms)}return b.uniformsList}function ed(b,L){let V=Rt.get(b);V.outputColorSpace=L.outputColorSpace,V.batching=L.batching,V.batchingColor=L.batchingColor,V.instancing=L.instancing,V.instancingColor=L.instancingColor,V.instancingMorph=L.instancingMorph,V.skinning=L.skinning,V.morphTargets=L.morphTargets,V.morphNormals=L.morphNormals,V.morphColors=L.morphColors,V.morphTargetsCount=L.morphTargetsCount,V.numClippingPlanes=L.numClippingPlanes,V.numIntersection=L.numClipIntersection,V.vertexAlphas=L.vertexAlphas,V.vertexTangents=L.vertexTangents,V.toneMapping=L.toneMapping}function lg(b,L,V,O,z){L.isScene!==!0&&(L=vn),Nt.resetTextureUnits();let ht=L.fog,yt=O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial?L.environment:null,lt=tt===null?R.outputColorSpace:tt.isXRRenderTarget===!0?tt.texture.colorSpace:zt.workingColorSpace,gt=O.isMeshStandardMaterial||O.isMeshLambertMaterial&&!O.envMap||O.isMeshPhongMaterial&&!O.envMap,Mt=E.get(O.envMap||yt,gt),Ut=O.vertexColors===!0&&!!V.attributes.color&&V.attributes.color.itemSize===4,Ht=!!V.attributes.tangent&&(!!O.normalMap||O.anisotropy>0),vt=!!V.morphAttributes.position,Wt=!!V.morphAttributes.normal,ge=!!V.morphAttributes.color,ie=Xn;O.toneMapped&&(tt===null||tt.isXRRenderTarget===!0)&&(ie=R.toneMapping);let ee=V.morphAttributes.position||V.morphAttributes.normal||V.morphAttributes.color,Ge=ee!==void 0?ee.length:0,xt=Rt.get(O),Je=A.state.lights;if(ve===!0&&(sn===!0||b!==K)){let pe=b===K&&O.id===H;j.setState(O,b,pe)}let $t=!1,Hi=!1;O.version===xt.__version?xt.needsLights&&xt.lightsStateVersion!==Je.state.version||z.isBatchedMesh&&xt.batching===!1||!z.isBatchedMesh&&xt.batching===!0||z.isBatchedMesh&&xt.batchingColor===!0&&z._colorsTexture===null||z.isBatchedMesh&&xt.batchingColor===!1&&z._colorsTexture!==null||z.isInstancedMesh&&xt.instancing===!1||!z.isInstancedMesh&&xt.instancing===!0||z.isSkinnedMesh&&xt.skinning===!1||!z.isSkinnedMesh&&xt.skinning===!0||z.isInstancedMesh&&xt.instancingColor===!0&&z.instanceColor===null||z.isInstancedMesh&&xt.instancingColor===!1&&z.instanceColor!==null||z.isInstancedMesh&&xt.instancingMorph===!0&&z.morphTexture===null||z.isInstancedMesh&&xt.instancingMorph===!1&&z.morphTexture!==null||xt.envMap!==Mt||O.fog===!0&&xt.fog!==ht||xt.numClippingPlanes!==void 0&&(xt.numClippingPlanes!==j.numPlanes||xt.numIntersection!==j.numIntersection)||xt.vertexAlphas!==Ut||xt.vertexTangents!==Ht||xt.morphTargets!==vt||xt.morphNormals!==Wt||xt.morphColors!==ge||xt.morphTargetsCount!==Ge||xt.numLightProbeGrids!==Qu(A.state.lightProbeGridArray)?$t=!0:(xt.outputColorSpace!==lt||xt.toneMapping!==ie)&&(Hi=!0):($t=!0,xt.__version=O.version);let He=xt.currentProgram;($t===!0||Hi===!0)&&(He=Hi===!0?ag(O,L,z,lt,ie):lr(O,L,z),N&&O.isNodeMaterial&&N.onUpdateProgram(O,He,xt));let xo=!1,_i=!1,Wi=!1,qt=He.getUniforms(),Oe=xt.uniforms;if(ut.useProgram(He.program)&&(xo=!0,_i=!0,Wi=!0),O.id!==H&&(H=O.id,_i=!0),xo||K!==b){ut.buffers.depth.getReversed()&&b.reversedDepth!==!0&&(b._reversedDepth=!0,b.updateProjectionMatrix()),qt.setValue(F,"projectionMatrix",b.projectionMatrix),qt.setValue(F,"viewMatrix",b.matrixWorldInverse);let Ie=qt.map.cameraPosition;Ie!==void 0&&Ie.setValue(F,zn.setFromMatrixPosition(b.matrixWorld)),ce.logarithmicDepthBuffer&&qt.setValue(F,"logDepthBufFC",2/(Math.log(b.far+1)/Math.LN2)),(O.isMeshPhongMaterial||O.isMeshToonMaterial||O.isMeshLambertMaterial||O.isMeshBasicMaterial||O.isMeshStandardMaterial||O.isShaderMaterial)&&qt.setValue(F,"isOrthographic",b.isOrthographicCamera===!0),K!==b&&(K=b,_i=!0,Wi=!0)}if(xt.needsLights&&(Je.state.sunShadowMap.length>0&&qt.setValue(F,"sunShadowMap",Je.state.sunShadowMap,Nt),Je.state.directionalShadowMap.length>0&&qt.setValue(F,"directionalShadowMap",Je.state.directionalShadowMap,Nt),Je.state.spotShadowMap.length>0&&qt.setValue(F,"spotShadowMap",Je.state.spotShadowMap,Nt),Je.state.pointShadowMap.length>0&&qt.setValue(F,"pointShadowMap",Je.state.pointShadowMap,Nt)),z.isSkinnedMesh){qt.setOptional(F,z,"bindMatrix"),qt.setOptional(F,z,"bindMatrixInverse");let pe=z.skeleton;pe&&(pe.boneTexture===null&&pe.computeBoneTexture(),qt.setValue(F,"boneTexture",pe.boneTexture,Nt))}z.isBatchedMesh&&(qt.setOptional(F,z,"batchingTexture"),qt.setValue(F,"batchingTexture",z._matricesTexture,Nt),qt.setOptional(F,z,"batchingIdTexture"),qt.setValue(F,"batchingIdTexture",z._indirectTexture,Nt),qt.setOptional(F,z,"batchingColorTexture"),z._colorsTexture!==null&&qt.setValue(F,"batchingColorTexture",z._colorsTexture,Nt));let Pn=V.morphAttributes;if((Pn.position!==void 0||Pn.normal!==void 0||Pn.color!==void 0)&&Z.update(z,V,He),(_i||xt.receiveShadow!==z.receiveShadow)&&(xt.receiveShadow=z.receiveShadow,qt.setValue(F,"receiveShadow",z.receiveShadow)),(O.isMeshStandardMaterial||O.isMeshLambertMaterial||O.isMeshPhongMaterial)&&O.envMap===null&&L.environment!==null&&(Oe.envMapIntensity.value=L.environmentIntensity),Oe.dfgLUT!==void 0&&(Oe.dfgLUT.value=jb()),_i){if(qt.setValue(F,"toneMappingExposure",R.toneMappingExposure),xt.needsLights&&cg(Oe,Wi),ht&&O.fog===!0&&st.refreshFogUniforms(Oe,ht),st.refreshMaterialUniforms(Oe,O,ft,Et,A.state.transmissionRenderTarget[b.id]),xt.needsLights&&xt.numLightProbeGrids>0){let pe=S,Ie=0;for(let Qn of A.state.lightProbeGridArray)Qn.texture!==null&&(pe.textures[Ie]=Qn.texture,pe.min[Ie]=Qn.boundingBox.min,pe.max[Ie]=Qn.boundingBox.max,pe.resolution[Ie]=Qn.resolution,Ie++);for(let Qn in pe)pe[Qn].length=Ie;Oe.probesSH.value=pe.textures,Oe.probesMin.value=pe.min,Oe.probesMax.value=pe.max,Oe.probesResolution.value=pe.resolution}tr.upload(F,td(xt),Oe,Nt)}if(O.isShaderMaterial&&O.uniformsNeedUpdate===!0&&(tr.upload(F,td(xt),Oe,Nt),O.uniformsNeedUpdate=!1),O.isSpriteMaterial&&qt.setValue(F,"center",z.center),qt.setValue(F,"modelViewMatrix",z.modelViewMatrix),qt.setValue(F,"normalMatrix",z.normalMatrix),qt.setValue(F,"modelMatrix",z.matrixWorld),O.uniformsGroups!==void 0){let pe=O.uniformsGroups;for(let Ie=0,Qn=pe.length;Ie<Qn;Ie++){let id=pe[Ie];wt.update(id,He),wt.bind(id,He)}}return He}function cg(b,L){b.ambientLightColor.needsUpdate=L,b.lightProbe.needsUpdate=L,b.sunLights.needsUpdate=L,b.sunLightShadows.needsUpdate=L,b.directionalLights.needsUpdate=L,b.directionalLightShadows.needsUpdate=L,b.pointLights.needsUpdate=L,b.pointLightShadows.needsUpdate=L,b.spotLights.needsUpdate=L,b.spotLightShadows.needsUpdate=L,b.rectAreaLights.needsUpdate=L,b.hemisphereLights.needsUpdate=L}function hg(b){return b.isMeshLambertMaterial||b.isMeshToonMaterial||b.isMeshPhongMaterial||b.isMeshStandardMaterial||b.isShadowMaterial||b.isShaderMaterial&&b.lights===!0}this.getActiveCubeFace=function(){return Y},this.getActiveMipmapLevel=function(){return G},this.getRenderTarget=function(){return tt},this.setRenderTargetTextures=function(b,L,V){let O=Rt.get(b);O.__autoAllocateDepthBuffer=b.resolveDepthBuffer===!1,O.__autoAllocateDepthBuffer===!1&&(O.__useRenderToTexture=!1),Rt.get(b.texture).__webglTexture=L,Rt.get(b.depthTexture).__webglTexture=O.__autoAllocateDepthBuffer?void 0:V,O.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(b,L){let V=Rt.get(b);V.__webglFramebuffer=L,V.__useDefaultFramebuffer=L===void 0},this.setRenderTarget=function(b,L=0,V=0){tt=b,Y=L,G=V;let O=null,z=!1,ht=!1;if(b){let lt=Rt.get(b);if(lt.__useDefaultFramebuffer!==void 0){ut.bindFramebuffer(F.FRAMEBUFFER,lt.__webglFramebuffer),Q.copy(b.viewport),bt.copy(b.scissor),Ct=b.scissorTest,ut.viewport(Q),ut.scissor(bt),ut.setScissorTest(Ct),H=-1;return}else if(lt.__webglFramebuffer===void 0)Nt.setupRenderTarget(b);else if(lt.__hasExternalTextures)Nt.rebindTextures(b,Rt.get(b.texture).__webglTexture,Rt.get(b.depthTexture).__webglTexture);else if(b.depthBuffer){let Ut=b.depthTexture;if(lt.__boundDepthTexture!==Ut){if(Ut!==null&&Rt.has(Ut)&&(b.width!==Ut.image.width||b.height!==Ut.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Nt.setupDepthRenderbuffer(b)}}let gt=b.texture;(gt.isData3DTexture||gt.isDataArrayTexture||gt.isCompressedArrayTexture)&&(ht=!0);let Mt=Rt.get(b).__webglFramebuffer;b.isWebGLCubeRenderTarget?(Array.isArray(Mt[L])?O=Mt[L][V]:O=Mt[L],z=!0):b.samples>0&&Nt.useMultisampledRTT(b)===!1?O=Rt.get(b).__webglMultisampledFramebuffer:Array.isArray(Mt)?O=Mt[V]:O=Mt,Q.copy(b.viewport),bt.copy(b.scissor),Ct=b.scissorTest}else Q.copy(At).multiplyScalar(ft).floor(),bt.copy(Xt).multiplyScalar(ft).floor(),Ct=Zt;if(V!==0&&(O=k),ut.bindFramebuffer(F.FRAMEBUFFER,O)&&ut.drawBuffers(b,O),ut.viewport(Q),ut.scissor(bt),ut.setScissorTest(Ct),z){let lt=Rt.get(b.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_CUBE_MAP_POSITIVE_X+L,lt.__webglTexture,V)}else if(ht){let lt=L;for(let gt=0;gt<b.textures.length;gt++){let Mt=Rt.get(b.textures[gt]);F.framebufferTextureLayer(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0+gt,Mt.__webglTexture,V,lt)}}else if(b!==null&&V!==0){let lt=Rt.get(b.texture);F.framebufferTexture2D(F.FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,lt.__webglTexture,V)}H=-1};function nd(b){let L=Rt.get(b);return(L.__readFormat!==b.format||L.__readType!==b.type)&&(L.__readFormat=b.format,L.__readType=b.type,L.__formatReadable=ce.textureFormatReadable(b.format),L.__typeReadable=ce.textureTypeReadable(b.type)),L}this.readRenderTargetPixels=function(b,L,V,O,z,ht,yt,lt=0){if(!(b&&b.isWebGLRenderTarget)){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let gt=Rt.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&yt!==void 0&&(gt=gt[yt],Array.isArray(gt)&&(gt=gt[0])),gt){ut.bindFramebuffer(F.FRAMEBUFFER,gt);try{let Mt=b.textures[lt],Ut=Mt.format,Ht=Mt.type;b.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+lt);let vt=nd(Mt);if(vt.__formatReadable===!1){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(vt.__typeReadable===!1){Dt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}L>=0&&L<=b.width-O&&V>=0&&V<=b.height-z&&F.readPixels(L,V,O,z,it.convert(Ut),it.convert(Ht),ht)}finally{let Mt=tt!==null?Rt.get(tt).__webglFramebuffer:null;ut.bindFramebuffer(F.FRAMEBUFFER,Mt)}}},this.readRenderTargetPixelsAsync=async function(b,L,V,O,z,ht,yt,lt=0){if(!(b&&b.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let gt=Rt.get(b).__webglFramebuffer;if(b.isWebGLCubeRenderTarget&&yt!==void 0&&(gt=gt[yt],Array.isArray(gt)&&(gt=gt[0])),gt)if(L>=0&&L<=b.width-O&&V>=0&&V<=b.height-z){ut.bindFramebuffer(F.FRAMEBUFFER,gt);let Mt=b.textures[lt],Ut=Mt.format,Ht=Mt.type;b.textures.length>1&&F.readBuffer(F.COLOR_ATTACHMENT0+lt);let vt=nd(Mt);if(vt.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(vt.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let Wt=F.createBuffer();F.bindBuffer(F.PIXEL_PACK_BUFFER,Wt),F.bufferData(F.PIXEL_PACK_BUFFER,ht.byteLength,F.STREAM_READ),F.readPixels(L,V,O,z,it.convert(Ut),it.convert(Ht),0),F.bindBuffer(F.PIXEL_PACK_BUFFER,null);let ge=tt!==null?Rt.get(tt).__webglFramebuffer:null;ut.bindFramebuffer(F.FRAMEBUFFER,ge);let ie=F.fenceSync(F.SYNC_GPU_COMMANDS_COMPLETE,0);return F.flush(),await ap(F,ie,4),F.bindBuffer(F.PIXEL_PACK_BUFFER,Wt),F.getBufferSubData(F.PIXEL_PACK_BUFFER,0,ht),F.bindBuffer(F.PIXEL_PACK_BUFFER,null),F.deleteBuffer(Wt),F.deleteSync(ie),ht}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(b,L=null,V=0){let O=Math.pow(2,-V),z=Math.floor(b.image.width*O),ht=Math.floor(b.image.height*O),yt=L!==null?L.x:0,lt=L!==null?L.y:0;Nt.setTexture2D(b,0),F.copyTexSubImage2D(F.TEXTURE_2D,V,0,0,yt,lt,z,ht),ut.unbindTexture()},this.copyTextureToTexture=function(b,L,V=null,O=null,z=0,ht=0){let yt,lt,gt,Mt,Ut,Ht,vt,Wt,ge,ie=b.isCompressedTexture?b.mipmaps[ht]:b.image;if(V!==null)yt=V.max.x-V.min.x,lt=V.max.y-V.min.y,gt=V.isBox3?V.max.z-V.min.z:1,Mt=V.min.x,Ut=V.min.y,Ht=V.isBox3?V.min.z:0;else{let qt=Math.pow(2,-z);yt=Math.floor(ie.width*qt),lt=Math.floor(ie.height*qt),b.isDataArrayTexture?gt=ie.depth:b.isData3DTexture?gt=Math.floor(ie.depth*qt):gt=1,Mt=0,Ut=0,Ht=0}O!==null?(vt=O.x,Wt=O.y,ge=O.z):(vt=0,Wt=0,ge=0);let ee=it.convert(L.format),Ge=it.convert(L.type),xt;L.isData3DTexture?(Nt.setTexture3D(L,0),xt=F.TEXTURE_3D):L.isDataArrayTexture||L.isCompressedArrayTexture?(Nt.setTexture2DArray(L,0),xt=F.TEXTURE_2D_ARRAY):(Nt.setTexture2D(L,0),xt=F.TEXTURE_2D),ut.activeTexture(F.TEXTURE0),ut.pixelStorei(F.UNPACK_FLIP_Y_WEBGL,L.flipY),ut.pixelStorei(F.UNPACK_PREMULTIPLY_ALPHA_WEBGL,L.premultiplyAlpha),ut.pixelStorei(F.UNPACK_ALIGNMENT,L.unpackAlignment);let Je=ut.getParameter(F.UNPACK_ROW_LENGTH),$t=ut.getParameter(F.UNPACK_IMAGE_HEIGHT),Hi=ut.getParameter(F.UNPACK_SKIP_PIXELS),He=ut.getParameter(F.UNPACK_SKIP_ROWS),xo=ut.getParameter(F.UNPACK_SKIP_IMAGES);ut.pixelStorei(F.UNPACK_ROW_LENGTH,ie.width),ut.pixelStorei(F.UNPACK_IMAGE_HEIGHT,ie.height),ut.pixelStorei(F.UNPACK_SKIP_PIXELS,Mt),ut.pixelStorei(F.UNPACK_SKIP_ROWS,Ut),ut.pixelStorei(F.UNPACK_SKIP_IMAGES,Ht);let _i=b.isDataArrayTexture||b.isData3DTexture,Wi=L.isDataArrayTexture||L.isData3DTexture;if(b.isDepthTexture){let qt=Rt.get(b),Oe=Rt.get(L),Pn=Rt.get(qt.__renderTarget),pe=Rt.get(Oe.__renderTarget);ut.bindFramebuffer(F.READ_FRAMEBUFFER,Pn.__webglFramebuffer),ut.bindFramebuffer(F.DRAW_FRAMEBUFFER,pe.__webglFramebuffer);for(let Ie=0;Ie<gt;Ie++)_i&&(F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Rt.get(b).__webglTexture,z,Ht+Ie),F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Rt.get(L).__webglTexture,ht,ge+Ie)),F.blitFramebuffer(Mt,Ut,Mt+yt,Ut+lt,vt,Wt,vt+yt,Wt+lt,F.DEPTH_BUFFER_BIT,F.NEAREST);ut.bindFramebuffer(F.READ_FRAMEBUFFER,null),ut.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else if(z!==0||b.isRenderTargetTexture||Rt.has(b)){let qt=Rt.get(b),Oe=Rt.get(L);ut.bindFramebuffer(F.READ_FRAMEBUFFER,I),ut.bindFramebuffer(F.DRAW_FRAMEBUFFER,W);for(let Pn=0;Pn<gt;Pn++)_i?F.framebufferTextureLayer(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,qt.__webglTexture,z,Ht+Pn):F.framebufferTexture2D(F.READ_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,qt.__webglTexture,z),Wi?F.framebufferTextureLayer(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,Oe.__webglTexture,ht,ge+Pn):F.framebufferTexture2D(F.DRAW_FRAMEBUFFER,F.COLOR_ATTACHMENT0,F.TEXTURE_2D,Oe.__webglTexture,ht),z!==0?F.blitFramebuffer(Mt,Ut,Mt+yt,Ut+lt,vt,Wt,vt+yt,Wt+lt,F.COLOR_BUFFER_BIT,F.NEAREST):Wi?F.copyTexSubImage3D(xt,ht,vt,Wt,ge+Pn,Mt,Ut,yt,lt):F.copyTexSubImage2D(xt,ht,vt,Wt,Mt,Ut,yt,lt);ut.bindFramebuffer(F.READ_FRAMEBUFFER,null),ut.bindFramebuffer(F.DRAW_FRAMEBUFFER,null)}else Wi?b.isDataTexture||b.isData3DTexture?F.texSubImage3D(xt,ht,vt,Wt,ge,yt,lt,gt,ee,Ge,ie.data):L.isCompressedArrayTexture?F.compressedTexSubImage3D(xt,ht,vt,Wt,ge,yt,lt,gt,ee,ie.data):F.texSubImage3D(xt,ht,vt,Wt,ge,yt,lt,gt,ee,Ge,ie):b.isDataTexture?F.texSubImage2D(F.TEXTURE_2D,ht,vt,Wt,yt,lt,ee,Ge,ie.data):b.isCompressedTexture?F.compressedTexSubImage2D(F.TEXTURE_2D,ht,vt,Wt,ie.width,ie.height,ee,ie.data):F.texSubImage2D(F.TEXTURE_2D,ht,vt,Wt,yt,lt,ee,Ge,ie);ut.pixelStorei(F.UNPACK_ROW_LENGTH,Je),ut.pixelStorei(F.UNPACK_IMAGE_HEIGHT,$t),ut.pixelStorei(F.UNPACK_SKIP_PIXELS,Hi),ut.pixelStorei(F.UNPACK_SKIP_ROWS,He),ut.pixelStorei(F.UNPACK_SKIP_IMAGES,xo),ht===0&&L.generateMipmaps===!0&&L.mipmapsAutoUpdate===!0&&F.generateMipmap(xt),ut.unbindTexture()},this.initRenderTarget=function(b){Rt.get(b).__webglFramebuffer===void 0&&Nt.setupRenderTarget(b)},this.initTexture=function(b){b.isCubeTexture?Nt.setTextureCube(b,0):b.isData3DTexture?Nt.setTexture3D(b,0):b.isDataArrayTexture||b.isCompressedArrayTexture?Nt.setTexture2DArray(b,0):Nt.setTexture2D(b,0),ut.unbindTexture()},this.resetState=function(){Y=0,G=0,tt=null,ut.reset(),rt.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return An}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let e=this.getContext();e.drawingBufferColorSpace=zt._getDrawingBufferColorSpace(t),e.unpackColorSpace=zt._getUnpackColorSpace()}};var nr={x:0,z:0,turn:0},jn={rotation:[...kd],scale:1,translation:[0,0,0]};function Yp({x:i,z:t,turn:e},n,s){if(n===s&&i===0&&t===0&&e===0)return jn;let[r,o]=wl(s.up),a=Mn(In(kn(s.up,e)),io(n.up,s.up)),l=hs(hs(uu(s),kn(r,i)),kn(o,t)),c=_e(a,uu(n));return{rotation:a,scale:1,translation:hs(l,kn(c,-1))}}function wl(i){let t=io([0,0,1],i);return[_e(t,[1,0,0]),_e(t,[0,-1,0])]}function io(i,t){let{w:e,x:n,y:s,z:r}=new me().setFromUnitVectors(new U(...i),new U(...t));return[e,n,s,r]}function us({rotation:i,scale:t,translation:e},n){return hs(kn(_e(i,n),t),e)}function $p({rotation:i,scale:t,translation:e},n){return kn(_e($i(i),hs(n,kn(e,-1))),1/t)}function so(i,t){if(t===jn)return i;let e=ei(t.rotation),n=[0,1,2].flatMap(r=>[0,1,2].map(o=>[0,1,2].reduce((a,l)=>a+i.R[3*r+l]*e[3*l+o]*t.scale,0))),s=[0,1,2].map(r=>t.translation.reduce((o,a,l)=>o+i.R[3*r+l]*a,i.t[r]));return{...i,R:n,t:s}}function ds(i,t){if(t===jn)return i;let{rotation:e,translation:n}=t,s=$i(e);return so(i,{rotation:s,scale:1,translation:kn(_e(s,n),-1)})}function Al(i,t){if(i===jn)return t;let[e,n]=[t.positions.slice(),t.rotations.slice()];for(let s=0;3*s<e.length;s++)e.set(us(i,Le(e,s)),3*s),n.set(Mn(i.rotation,Ke(n,s)),4*s);return{positions:e,rotations:n}}function jp({up:i,floor:t},e,n,s){let r=io([0,1,0],i),[o,a]=[_e(r,[0,0,1]),_e(r,[1,0,0])],l=In(kn(i,Math.atan2(du(n,a),du(n,o)))),c=uu({up:i,floor:t,home:e});return{rotation:Mn(l,r),scale:1,translation:hs(c,kn(n,s))}}function uu({up:i,floor:t,home:e}){return hs(e,kn(i,t-du(e,i)))}var kn=([i,t,e],n)=>[i*n,t*n,e*n],du=(i,t)=>i[0]*t[0]+i[1]*t[1]+i[2]*t[2],hs=(i,t)=>[i[0]+t[0],i[1]+t[1],i[2]+t[2]];var Zb={y:[0,1,0],"-y":[0,-1,0],z:[0,0,1],"-z":[0,0,-1]},ro=class{constructor(t,e){this.stage=t;this.changed=e}stage;changed;get chosen(){return this.stage().chosenId}add(t){return this.change(e=>e.add(ni(t)))}replace(t,e){this.change(n=>n.replace(e,t))}remove(t){this.change(e=>e.remove(t))}choose(t){this.change(e=>e.choose(t))}avatar(t){return this.stage().of(t).avatar}show(t,e){this.change(n=>n.show(t,e))}place(t,e){this.change(n=>n.place(t,e))}setPose(t,e){this.change(n=>n.of(t).setPose(e))}setShape(t,e){this.change(n=>n.of(t).setShape(e))}setScene(t,e){this.change(n=>n.setCloud(t,Jb(e,n.world.up)))}joints(t){let{motion:e,pose:n,poser:s}=this.stage().of(t);return Al(e,s.joints(n))}own(t,e=this.chosen){return $p(this.stage().of(e).motion,t)}leadWay(t,e=this.chosen){return _e(this.stage().of(e).motion.rotation,t)}lead(t,e=this.chosen){return us(this.stage().of(e).motion,t)}ownCamera(t,e=this.chosen){return so(t,this.stage().of(e).motion)}sceneCamera(t,e=this.chosen){return ds(t,this.stage().of(e).motion)}axes(){let{floor:t,up:e}=this.stage().world,[n,s]=wl(e);return{up:e,right:n,front:s,floor:t}}change(t){let e=t(this.stage());return this.changed(),e}};function Jb({scale:i,turn:t,up:e,x:n,y:s,z:r},o){let[a,l]=wl(o),c=e==="capture"?jn.rotation:io(Zb[e],o),h=Mn(In([o[0]*t,o[1]*t,o[2]*t]),c),u=[0,1,2].map(f=>n*a[f]+s*o[f]+r*l[f]);return{rotation:h,scale:i,translation:u}}var Kb=1.06;function Zp(i,t,e,n,s){let r=zi(i.low,.5,i.high,.5),o=pu(i,e,n,s);return{position:zi(r,1,Qb(t,e),o),target:r}}function pu(i,t,e,n){let s=zi(i.high,.5,i.low,-.5),r=zi(s,1,t,-fu(s,t)),o=Math.tan(e*Math.PI/360),a=(l,c)=>Kb*l/Math.sin(Math.atan(c));return Math.max(a(Math.hypot(...s),o),a(Math.hypot(...r),o*n))}function mu(i,t){let e=_e(i,[0,0,1]),n=zi(e,1,t,-fu(e,t));if(Math.hypot(...n)>=.1)return oo(n);let s=Math.abs(t[0])<.9?[1,0,0]:[0,0,1];return oo(zi(s,1,t,-fu(s,t)))}function Qb(i,t){let e=mu(i,t);return oo(zi(zi(e,1,El(t,e),.3),1,t,.12))}function zi(i,t,e,n){return[0,1,2].map(s=>t*i[s]+n*e[s])}function fu(i,t){return i[0]*t[0]+i[1]*t[1]+i[2]*t[2]}function El(i,t){return[i[1]*t[2]-i[2]*t[1],i[2]*t[0]-i[0]*t[2],i[0]*t[1]-i[1]*t[0]]}function oo(i){let t=Math.hypot(...i);return[i[0]/t,i[1]/t,i[2]/t]}var Vi=.01,Tl=200;function tS({R:i,t,K:e,...n},s,r){let o=s/n.width,a=r/n.height;return{R:i,t,focal:[e[0]*o,e[4]*a],centre:[e[2]*o,e[5]*a],width:s,height:r}}function gu(i,t,e){let n=Math.min(t/i.width,e/i.height),s={width:n*i.width,height:n*i.height};return{x:(t-s.width)/2,y:(e-s.height)/2,...s}}function Rl(i,t,e){let n=gu(i,t,e),s=tS(i,n.width,n.height);return{...s,centre:[s.centre[0]+n.x,s.centre[1]+n.y],width:t,height:e}}function Jp(i,t,e,n,s){let r=ei(t),o=[r[0],r[3],r[6],-r[1],-r[4],-r[7],-r[2],-r[5],-r[8]],a=[0,1,2].map(c=>-tm(o,c,i)),l=s/2/Math.tan(e*Math.PI/360);return{R:o,t:a,focal:[l,l],centre:[n/2,s/2],width:n,height:s}}function _u(i,t,e,n){let s=(r,o)=>[0,4,8].map(a=>o*i[a+r]);return{R:[...s(0,1),...s(1,-1),...s(2,-1)],t:[i[12],-i[13],-i[14]],focal:[t[0]*e/2,t[5]*n/2],centre:[(1-t[8])*e/2,(1+t[9])*n/2],width:e,height:n}}function ir({R:i,t}){return[0,1,2].map(e=>-(i[e]*t[0]+i[3+e]*t[1]+i[6+e]*t[2]))}function Kp({R:i,t,focal:e,centre:n},s){let[r,o,a]=[0,1,2].map(l=>tm(i,l,s)+t[l]);return[n[0]+e[0]*r/a,n[1]+e[1]*o/a,a]}function yu({R:i,t}){return[i[6],i[7],i[8],t[2]]}function Qp(i,{R:t,t:e}){i.set(t[0],t[1],t[2],e[0],-t[3],-t[4],-t[5],-e[1],-t[6],-t[7],-t[8],-e[2],0,0,0,1)}function Cl(i,{focal:t,centre:e,width:n,height:s}){let r=2*t[0]/n,o=2*t[1]/s,a=1-2*e[0]/n,l=2*e[1]/s-1,[c,h]=vu();i.set(r,0,a,0,0,o,l,0,0,0,-c,h,0,0,-1,0)}function vu(){return[(Tl+Vi)/(Tl-Vi),-2*Tl*Vi/(Tl-Vi)]}function tm(i,t,[e,n,s]){return i[3*t]*e+i[3*t+1]*n+i[3*t+2]*s}async function em(){let i=["immersive-vr","immersive-ar"],t=await Promise.all(i.map(e=>navigator.xr?.isSessionSupported(e).catch(()=>!1)??!1));return i.filter((e,n)=>t[n])}var Pl=class i{constructor(t,e,n,s,r,o){this.kind=t;this.session=e;this.layer=n;this.floor=s;this.target=r;this.work=o;e.addEventListener("end",()=>{this.over=!0,o.ended()}),e.requestAnimationFrame(this.frame)}kind;session;layer;floor;target;work;over=!1;static async begin(t,e,n){let s;try{s=await navigator.xr.requestSession(t,{requiredFeatures:["local-floor"]});let r=e.getContext();await r.makeXRCompatible();let o=new XRWebGLLayer(s,r,{antialias:!1,ignoreDepthValues:!0});await s.updateRenderState({baseLayer:o});let a=await s.requestReferenceSpace("local-floor"),l=new Ae(o.framebufferWidth,o.framebufferHeight);return e.setRenderTargetFramebuffer(l,o.framebuffer),new i(t,s,o,a,l,n)}catch(r){throw await s?.end().catch(()=>{}),new Xe("no-headset",`The headset could not be entered: ${r.message}`)}}async end(){this.over||await this.session.end()}frame=(t,e)=>{if(this.over)return;this.session.requestAnimationFrame(this.frame);let n=e.getViewerPose(this.floor);if(!n)return;let{space:s}=this.work,r=n.views.map(l=>{let c=this.layer.getViewport(l),h=_u(l.transform.inverse.matrix,l.projectionMatrix,c.width,c.height);return{pinhole:ds(h,s),rect:c}}).filter(({rect:l})=>l.width>0),[{pinhole:o}]=r,a=_u(n.transform.inverse.matrix,n.views[0].projectionMatrix,o.width,o.height);this.work.prepare(ds(a,s)),this.work.draw(r,this.target)}};var eS=2,Il=class{constructor(t){this.parts=t}parts;immersion=null;kinds(){return em()}async enter(t){let{changed:e,presenter:n,scheduler:s}=this.parts;this.immersion=await Pl.begin(t,n.renderer,this.work(t)),s.pause(),e(t)}async leave(){await this.immersion?.end()}work(t){let{changed:e,frame:n,presenter:s,scheduler:r,stage:o}=this.parts,{actor:a,world:l}=o(),{motion:c,pose:h,poser:u}=a,{positions:f,rotations:d}=u.joints(h),g=mu(Mn(c.rotation,Ke(d,0)),l.up);return{space:jp(l,us(c,Le(f,0)),g,eS),prepare:_=>{n(),s.prepareEyes(o(),_)},draw:(_,p)=>s.drawEyes(o(),_,p,t==="immersive-ar"),ended:()=>{this.immersion=null,r.resume(),e(null)}}}};var nS=`
precision highp float;

in vec3 position;
uniform vec2 share;
out vec2 place;

void main() {
  place = 0.5 + 0.5 * share * vec2(position.x, -position.y);
  gl_Position = vec4(position.xy, 0.0, 1.0);
}
`,iS=`
precision highp float;

in vec2 place;
uniform sampler2D picture;
out vec4 result;

void main() {
  result = vec4(texture(picture, place).rgb, 1.0);
}
`,Ll=class{scene=new hi;camera=new Di;mesh;texture=null;constructor(){let t=new Ne({glslVersion:ze,vertexShader:nS,fragmentShader:iS,depthTest:!1,depthWrite:!1,uniforms:{picture:{value:null},share:{value:new St(1,1)}}});this.mesh=new ae(new pn(2,2),t),this.mesh.frustumCulled=!1,this.scene.add(this.mesh)}draw(t,e,n,s){if(this.texture?.image!==e&&this.take(e),!e)return;let r=n/s/(e.width/e.height),{uniforms:o}=this.mesh.material;o.share.value.set(Math.min(r,1),Math.min(1/r,1)),t.render(this.scene,this.camera)}dispose(){this.texture?.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}take(t){this.texture?.dispose(),this.texture=t&&new je(t),this.texture&&(this.texture.flipY=!1,this.texture.needsUpdate=!0),this.mesh.material.uniforms.picture.value=this.texture}};var ao={on:!0,turn:0,brightness:1,tint:"#ffffff"};function nm(i,t,e){let n=$i(In(t.map(s=>s*e*Math.PI/180)));return oS([0,1,2].map(s=>sS(i.filter((r,o)=>o%3===s),n)))}function sS(i,t){let[e,n,s]=[[1,0,0],[0,1,0],[0,0,1]].map(a=>_e(t,a)),r=[e,n,s].map(a=>i[0]*a[0]+i[1]*a[1]+i[2]*a[2]),o=(a,l)=>rS(i,a,l);return[...r,2*o(e,n),2*o(n,s),2*o(s,e),1.5*o(s,s),o(e,e)-o(n,n)]}function rS([,,,i,t,e,n,s],r,o){let a=(h,u)=>(r[h]*o[u]+r[u]*o[h])/2;return[s/2-n/3,-s/2-n/3,2*n/3].reduce((h,u,f)=>h+u*r[f]*o[f],0)+i*a(0,1)+t*a(1,2)+e*a(2,0)}function oS(i){return i[0].flatMap((t,e)=>i.map(n=>n[e]))}function Dl({brightness:i,tint:t}){return[1,3,5].map(e=>i*Number.parseInt(t.slice(e,e+2),16)/255)}function im(i){let t=i.getContext(),{drawingBufferWidth:e,drawingBufferHeight:n}=t,s=new Uint8ClampedArray(4*e*n);return i.setRenderTarget(null),t.readPixels(0,0,e,n,t.RGBA,t.UNSIGNED_BYTE,new Uint8Array(s.buffer)),rm({width:e,height:n,data:s})}function sm(i,{width:t,height:e},n,s){let r=new Ae(t,e),o=new Uint8ClampedArray(4*t*e);try{i.setRenderTarget(r),i.setClearColor(n??"#000000",n===null?0:1),i.clear(),s(),i.readRenderTargetPixels(r,0,0,t,e,new Uint8Array(o.buffer))}finally{i.setRenderTarget(null),r.dispose()}return n===null&&aS(o),rm({width:t,height:e,data:o})}function aS(i){for(let t=0;t<i.length;t+=4){let e=i[t+3]>0?255/i[t+3]:0;for(let n=t;n<t+3;n++)i[n]=i[n]*e}}function rm({width:i,height:t,data:e}){let n=new Uint8ClampedArray(e.length),s=4*i;for(let r=0;r<t;r++)n.set(e.subarray(r*s,(r+1)*s),(t-1-r)*s);return{width:i,height:t,data:n}}var om=["mode","coloring","pointSize","exposure","light","share"],xu={gaussians:!0,mesh:!1,skeleton:!1,cameras:!1,floor:!1,box:!1,shadow:!1},Fl=class{constructor(t,e){this.canvas=t;this.viewpoint=e;this.renderer=lS(t)}canvas;viewpoint;display={mode:"splats",coloring:"rgb",share:1,resolution:1,background:"#ffffff",backdrop:null,elsewhere:!1,split:!1,alone:!1,pointSize:1.5,exposure:0,light:ao};layers={...xu,floor:!0};renderer;backdrop=new Ll;prepare(t,e){let n=this.screens(t.length),s=t.length;s===0&&e();for(let o of t.slice(1))o.standLike(t[0].actor);let r=this.look();t.forEach((o,a)=>{o.setAlone(this.display.alone),o.setLook(...r),o.applyPose(),o.showCameras(this.viewpoint.through?.name??null);let{width:l,height:c}=n[a];o.sort(this.viewpoint.pinhole(l,c),this.display.share,h=>{h&&--s===0&&e()})})}getReady(t){this.fit(),t.compile(this.renderer)}draw(t){let{renderer:e}=this,{width:n,height:s}=this.size();this.fit();let r=this.look(),o=this.screens(t.length);e.setScissorTest(!1),e.setViewport(0,0,n,s),e.setClearColor(this.display.background,1),e.clear(),this.backdrop.draw(e,this.display.backdrop,n,s),this.viewpoint.sync(this.viewpoint.pinhole(o[0].width,o[0].height)),t.forEach((a,l)=>{let c=this.enter(o[l]);a.setLook(...r),a.draw(e,c,r[2])})}prepareEyes(t,e){t.setAlone(this.display.alone),t.setLook(this.display,{...this.layers,cameras:!1},1),t.applyPose(),t.showCameras(null),t.sort(e,this.display.share,()=>{})}drawEyes(t,e,n,s){let{renderer:r}=this;r.setClearColor(s?"#000000":this.display.background,s?0:1),t.setLook(this.display,{...this.layers,cameras:!1,floor:this.layers.floor&&!s},1),n.scissorTest=!0;for(let{pinhole:o,rect:a}of e)n.viewport.set(a.x,a.y,a.width,a.height),n.scissor.copy(n.viewport),r.setRenderTarget(n),r.clear(),t.draw(r,o,1);r.setRenderTarget(null)}read(){return im(this.renderer)}async render(t,e){let{width:n,height:s,camera:r,background:o=null,layers:a=!1}=e,l=r??this.viewpoint.through,c=l?Rl(l,n,s):this.viewpoint.pinhole(n,s);do{if(t.setAlone(this.display.alone),t.setLook(this.display,a?this.layers:xu,1),t.disposed)throw new Xe("disposed","the avatar was taken away while it was being drawn");t.applyPose()}while(!await new Promise(u=>t.sort(c,this.display.share,u)));if(this.renderer.getContext().isContextLost())throw new Xe("context-lost","the browser took the graphics context away: try again");t.setLook(this.display,a?this.layers:xu,1),t.hurry();let h=o==="display";return sm(this.renderer,c,h?this.display.background:o,()=>{h&&this.backdrop.draw(this.renderer,this.display.backdrop,n,s),t.draw(this.renderer,c,1)})}screens(t){let{width:e,height:n}=this.size();if(t<2)return[{x:0,y:0,width:e,height:n}];let s=Math.max(1,Math.floor(e/2));return[{x:0,y:0,width:s,height:n},{x:s,y:0,width:Math.max(1,e-s),height:n}]}dispose(){this.backdrop.dispose(),this.renderer.dispose()}fit(){let{width:t,height:e}=this.size();(this.canvas.width!==t||this.canvas.height!==e)&&this.renderer.setSize(t,e,!1)}look(){let t={...this.layers,gaussians:this.layers.gaussians&&!this.display.elsewhere};return[this.display,t,this.size().width/Math.max(1,this.canvas.clientWidth)]}size(){let t=devicePixelRatio*this.display.resolution,{clientWidth:e,clientHeight:n}=this.canvas,s=r=>Math.max(1,Math.round(r*t));return{width:s(e),height:s(n)}}enter(t){return this.renderer.setViewport(t.x,t.y,t.width,t.height),this.renderer.setScissor(t.x,t.y,t.width,t.height),this.renderer.setScissorTest(!0),this.viewpoint.pinhole(t.width,t.height)}};function lS(i){zt.enabled=!1;let t={alpha:!1,antialias:!1,powerPreference:"high-performance"},e=i.getContext("webgl2",t);if(!e)throw new Xe("no-webgl2","This browser cannot draw with WebGL2. Turn on hardware acceleration, or open the page in a current Chrome, Edge, Firefox or Safari.");let n=new bl({canvas:i,context:e,...t});return n.debug.checkShaderErrors=!1,n.setPixelRatio(1),n.outputColorSpace=is,n.autoClear=!1,n}var Nl=class{constructor(t){this.work=t}work;milliseconds=0;wanted=1;applied=0;sorted=0;drawn=0;shown=0;handle=0;paused=!1;holds=Promise.resolve();held=0;waiting=[];times=[];start(){this.handle=requestAnimationFrame(()=>this.tick())}stop(){cancelAnimationFrame(this.handle),this.paused=!0}pause(){this.paused=!0}resume(){this.paused=!1,this.invalidate()}invalidate(){this.wanted++}settled(){let t=this.wanted;return this.shown>=t?Promise.resolve():new Promise(e=>this.waiting.push({version:t,resolve:e}))}hold(t){this.held++;let e=this.holds.then(t).finally(()=>{this.held--,this.drawn=this.applied,this.invalidate()});return this.holds=e.catch(()=>{}),e}framesPerSecond(){let t=performance.now();return this.times=this.times.filter(e=>t-e<1e3),this.times.length*(1e3/1e3)}tick(){this.handle=requestAnimationFrame(()=>this.tick()),!(this.paused||this.held>0)&&(this.work.tick(),this.applied>this.drawn&&this.draw(),this.wanted>this.applied&&this.apply())}apply(){let t=this.wanted,e=performance.now();this.applied=t,this.work.apply(()=>{this.sorted=Math.max(this.sorted,t),t===this.applied&&!this.paused&&this.held===0&&this.draw()}),this.milliseconds=performance.now()-e}draw(){let t=performance.now();this.work.draw(),this.drawn=this.applied,this.shown=Math.min(this.drawn,this.sorted);let e=performance.now();this.milliseconds+=e-t,this.times.push(e),this.work.drawn();let n=this.waiting.filter(({version:s})=>s<=this.shown);this.waiting=this.waiting.filter(({version:s})=>s>this.shown);for(let{resolve:s}of n)s()}};var am=`"use strict";(()=>{function v(e,t){let o=new Uint32Array(t),n=e.filter(i=>i.count<=t).at(-1)?.count??0,r=e.find(i=>i.count>t)?.count??t;for(let i=0;i<t;i++)o[i]=i;let l=t-n;for(let i=0;i<l;i++)o[n+i]=n+Math.floor(i*(r-n)/l);return o}var b=.01;var g=65536,O=30;function S(e,t,o,n){if(e.kind==="still")V(e.means,o,n);else if(t)e.kind==="bones"?I(e,t.bones,o,n):e.kind==="triangle"?G(e,t,o,n):L(e,t,o,n);else throw new Error("sort was asked for before there was something to sort")}function G(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{normals:s}=t,u=P(t.vertices,o);for(let m=0,a=0;m<n.length;m++,a+=3){let[c,h,p]=[l[a],l[a+1],l[a+2]],[f,d,y]=[r[a],r[a+1],r[a+2]],[M,k,F]=[c>0?c:0,h>0?h:0,p>0?p:0],R=M*s[3*f]+k*s[3*d]+F*s[3*y],U=M*s[3*f+1]+k*s[3*d+1]+F*s[3*y+1],w=M*s[3*f+2]+k*s[3*d+2]+F*s[3*y+2],C=(R*o[0]+U*o[1]+w*o[2])/Math.max(Math.sqrt(R*R+U*U+w*w),1e-12);n[m]=c*u[f]+h*u[d]+p*u[y]+i[m]*C}}function L(e,t,o,n){let{corners:r}=e,{weights:l,heights:i}=t.places??e,{vertices:s}=t,u=P(s,o),m=0;for(let a=0,c=0;a<n.length;a++,c+=3){let[h,p,f]=[r[c],r[c+1],r[c+2]];a>0&&h===r[c-3]&&p===r[c-2]&&f===r[c-1]||(m=N(s,3*h,3*p,3*f,o));let y=l[c]*u[h]+l[c+1]*u[p]+l[c+2]*u[f];n[a]=y+i[a]*m}}function N(e,t,o,n,r){let[l,i,s]=[e[o]-e[t],e[o+1]-e[t+1],e[o+2]-e[t+2]],[u,m,a]=[e[n]-e[t],e[n+1]-e[t+1],e[n+2]-e[t+2]],[c,h,p]=[i*a-s*m,s*u-l*a,l*m-i*u];return(c*r[0]+h*r[1]+p*r[2])/Math.max(Math.sqrt(c*c+h*h+p*p),1e-12)}function I({means:e,bones:t,weights:o},n,r,l){let i=q(n,r);for(let s=0;s<l.length;s++){let u=0;for(let m=4*s;m<4*s+4;m++){let a=4*t[m],c=i[a]*e[3*s]+i[a+1]*e[3*s+1]+i[a+2]*e[3*s+2];u+=o[m]*(c+i[a+3])}l[s]=u}}function P(e,t){let o=new Float32Array(e.length/3);return V(e,t,o),o}function V(e,t,o){for(let n=0;n<o.length;n++)o[n]=t[0]*e[3*n]+t[1]*e[3*n+1]+t[2]*e[3*n+2]+t[3]}function q(e,t){let o=new Float32Array(e.length/3);for(let n=0;12*n<e.length;n++)for(let r=0;r<4;r++){let l=12*n+r,i=t[0]*e[l]+t[1]*e[l+4]+t[2]*e[l+8];o[4*n+r]=i+(r===3?t[3]:0)}return o}var A=class{starts=new Uint32Array(g+1);keys=new Uint16Array(0);sort(t,o,n){let r=n.length;this.keys.length<r&&(this.keys=new Uint16Array(r));let{keys:l,starts:i}=this,s=1/0,u=-1/0;for(let a=0;a<t.length;a++){let c=t[a];c<s&&(s=c),c>u&&(u=c)}let m=u>s?(g-1)/(u-s):0;if(u-s>O)B(t,o,u,l,r);else for(let a=0;a<r;a++)l[a]=(u-t[o?o[a]:a])*m;i.fill(0);for(let a=0;a<r;a++)i[l[a]+1]++;for(let a=1;a<=g;a++)i[a]+=i[a-1];for(let a=0;a<r;a++)n[i[l[a]]++]=o?o[a]:a}};function B(e,t,o,n,r){let l=Math.log(Math.max(o,2*b)),i=(g-1)/(l-Math.log(b));for(let s=0;s<r;s++)n[s]=(l-Math.log(Math.max(e[t?t[s]:s],b)))*i}function Q(e,t){if(t>=e.length)return null;let o=new Uint32Array(256);for(let s of e)o[s]++;let n=255,r=0;for(;n>0&&r+o[n]<t;)r+=o[n--];let l=t-r,i=new Uint32Array(t);for(let s=0,u=0;u<t;s++)(e[s]>n||e[s]===n&&l-- >0)&&(i[u++]=s);return i}function D(e,t){let o=e.reduce((l,{opacities:i})=>l+i.length,0);if(t>=o)return null;if(!e.some(({levels:l})=>l.length>0))return Q(T(e.map(({opacities:l})=>l)),t);let n=new Uint32Array(t),r=0;for(let{levels:l,opacities:i}of e){let s=r+i.length,[u,m]=[r,s].map(c=>Math.round(c*t/o)),a=l.length>0?v(l,m-u):Q(i,m-u);for(let c=u;c<m;c++)n[c]=r+(a?a[c-u]:c-u);r=s}return n}function T(e){if(e.length===1)return e[0];let t=new Uint8Array(e.reduce((n,r)=>n+r.length,0)),o=0;for(let n of e)t.set(n,o),o+=n.length;return t}var x=class{constructor(t){this.reply=t}reply;groups=[];depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new A;handle(t){switch(t.type){case"groups":this.setGroups(t.groups);break;case"stance":this.groups[t.group].stance=t.stance;break;case"sort":this.sort(t);break}}setGroups(t){let o=t.map(({opacities:r})=>r.length);this.depths=new Float32Array(o.reduce((r,l)=>r+l,0));let n=0;this.groups=t.map((r,l)=>{let i=this.depths.subarray(n,n+=o[l]);return{...r,stance:null,depths:i}}),this.names=t.length===1&&t[0].first===0?null:j(t),this.keptCount=-1}sort({id:t,rows:o,count:n,buffer:r}){let l=performance.now();this.keptCount!==n&&(this.kept=D(this.groups,n),this.keptCount=n),this.groups.forEach(({anchors:s,stance:u,depths:m},a)=>S(s,u,o[a],m));let i=r?.length===n?r:new Uint32Array(n);if(this.sorter.sort(this.depths,this.kept,i),this.names)for(let s=0;s<n;s++)i[s]=this.names[i[s]];this.reply({id:t,order:i,milliseconds:performance.now()-l})}};function j(e){let t=new Uint32Array(e.reduce((n,{opacities:r})=>n+r.length,0)),o=0;for(let{first:n,opacities:r}of e)for(let l=0;l<r.length;l++)t[o++]=n+l;return t}var E=self,Y=new x(e=>E.postMessage(e,[e.order.buffer]));E.onmessage=({data:e})=>Y.handle(e);})();
`;function lm(i,t){let e=new Uint32Array(t),n=i.filter(o=>o.count<=t).at(-1)?.count??0,s=i.find(o=>o.count>t)?.count??t;for(let o=0;o<t;o++)e[o]=o;let r=t-n;for(let o=0;o<r;o++)e[n+o]=n+Math.floor(o*(s-n)/r);return e}function cm(i,t){let e=i.findIndex(o=>o.count>=t);if(e<0)return 1;let n=i[e],s=i[e-1];if(!s)return n.growth;let r=Math.log(t/s.count)/Math.log(n.count/s.count);return s.growth*(n.growth/s.growth)**r}var Ul=65536,hS=30;function hm(i,t,e,n){if(i.kind==="still")dm(i.means,e,n);else if(t)i.kind==="bones"?pS(i,t.bones,e,n):i.kind==="triangle"?uS(i,t,e,n):dS(i,t,e,n);else throw new Error("sort was asked for before there was something to sort")}function uS(i,t,e,n){let{corners:s}=i,{weights:r,heights:o}=t.places??i,{normals:a}=t,l=um(t.vertices,e);for(let c=0,h=0;c<n.length;c++,h+=3){let[u,f,d]=[r[h],r[h+1],r[h+2]],[g,_,p]=[s[h],s[h+1],s[h+2]],[m,x,w]=[u>0?u:0,f>0?f:0,d>0?d:0],S=m*a[3*g]+x*a[3*_]+w*a[3*p],T=m*a[3*g+1]+x*a[3*_+1]+w*a[3*p+1],A=m*a[3*g+2]+x*a[3*_+2]+w*a[3*p+2],y=(S*e[0]+T*e[1]+A*e[2])/Math.max(Math.sqrt(S*S+T*T+A*A),1e-12);n[c]=u*l[g]+f*l[_]+d*l[p]+o[c]*y}}function dS(i,t,e,n){let{corners:s}=i,{weights:r,heights:o}=t.places??i,{vertices:a}=t,l=um(a,e),c=0;for(let h=0,u=0;h<n.length;h++,u+=3){let[f,d,g]=[s[u],s[u+1],s[u+2]];h>0&&f===s[u-3]&&d===s[u-2]&&g===s[u-1]||(c=fS(a,3*f,3*d,3*g,e));let p=r[u]*l[f]+r[u+1]*l[d]+r[u+2]*l[g];n[h]=p+o[h]*c}}function fS(i,t,e,n,s){let[r,o,a]=[i[e]-i[t],i[e+1]-i[t+1],i[e+2]-i[t+2]],[l,c,h]=[i[n]-i[t],i[n+1]-i[t+1],i[n+2]-i[t+2]],[u,f,d]=[o*h-a*c,a*l-r*h,r*c-o*l];return(u*s[0]+f*s[1]+d*s[2])/Math.max(Math.sqrt(u*u+f*f+d*d),1e-12)}function pS({means:i,bones:t,weights:e},n,s,r){let o=mS(n,s);for(let a=0;a<r.length;a++){let l=0;for(let c=4*a;c<4*a+4;c++){let h=4*t[c],u=o[h]*i[3*a]+o[h+1]*i[3*a+1]+o[h+2]*i[3*a+2];l+=e[c]*(u+o[h+3])}r[a]=l}}function um(i,t){let e=new Float32Array(i.length/3);return dm(i,t,e),e}function dm(i,t,e){for(let n=0;n<e.length;n++)e[n]=t[0]*i[3*n]+t[1]*i[3*n+1]+t[2]*i[3*n+2]+t[3]}function mS(i,t){let e=new Float32Array(i.length/3);for(let n=0;12*n<i.length;n++)for(let s=0;s<4;s++){let r=12*n+s,o=t[0]*i[r]+t[1]*i[r+4]+t[2]*i[r+8];e[4*n+s]=o+(s===3?t[3]:0)}return e}var Ol=class{starts=new Uint32Array(Ul+1);keys=new Uint16Array(0);sort(t,e,n){let s=n.length;this.keys.length<s&&(this.keys=new Uint16Array(s));let{keys:r,starts:o}=this,a=1/0,l=-1/0;for(let h=0;h<t.length;h++){let u=t[h];u<a&&(a=u),u>l&&(l=u)}let c=l>a?(Ul-1)/(l-a):0;if(l-a>hS)gS(t,e,l,r,s);else for(let h=0;h<s;h++)r[h]=(l-t[e?e[h]:h])*c;o.fill(0);for(let h=0;h<s;h++)o[r[h]+1]++;for(let h=1;h<=Ul;h++)o[h]+=o[h-1];for(let h=0;h<s;h++)n[o[r[h]]++]=e?e[h]:h}};function gS(i,t,e,n,s){let r=Math.log(Math.max(e,2*Vi)),o=(Ul-1)/(r-Math.log(Vi));for(let a=0;a<s;a++)n[a]=(r-Math.log(Math.max(i[t?t[a]:a],Vi)))*o}function bu(i,t){if(t>=i.length)return null;let e=new Uint32Array(256);for(let a of i)e[a]++;let n=255,s=0;for(;n>0&&s+e[n]<t;)s+=e[n--];let r=t-s,o=new Uint32Array(t);for(let a=0,l=0;l<t;a++)(i[a]>n||i[a]===n&&r-- >0)&&(o[l++]=a);return o}function Bl(i,t){let e=i.reduce((r,{opacities:o})=>r+o.length,0);if(t>=e)return null;if(!i.some(({levels:r})=>r.length>0))return bu(_S(i.map(({opacities:r})=>r)),t);let n=new Uint32Array(t),s=0;for(let{levels:r,opacities:o}of i){let a=s+o.length,[l,c]=[s,a].map(u=>Math.round(u*t/e)),h=r.length>0?lm(r,c-l):bu(o,c-l);for(let u=l;u<c;u++)n[u]=s+(h?h[u-l]:u-l);s=a}return n}function _S(i){if(i.length===1)return i[0];let t=new Uint8Array(i.reduce((n,s)=>n+s.length,0)),e=0;for(let n of i)t.set(n,e),e+=n.length;return t}var kl=class{constructor(t){this.reply=t}reply;groups=[];depths=new Float32Array(0);names=null;kept=null;keptCount=-1;sorter=new Ol;handle(t){switch(t.type){case"groups":this.setGroups(t.groups);break;case"stance":this.groups[t.group].stance=t.stance;break;case"sort":this.sort(t);break}}setGroups(t){let e=t.map(({opacities:s})=>s.length);this.depths=new Float32Array(e.reduce((s,r)=>s+r,0));let n=0;this.groups=t.map((s,r)=>{let o=this.depths.subarray(n,n+=e[r]);return{...s,stance:null,depths:o}}),this.names=t.length===1&&t[0].first===0?null:yS(t),this.keptCount=-1}sort({id:t,rows:e,count:n,buffer:s}){let r=performance.now();this.keptCount!==n&&(this.kept=Bl(this.groups,n),this.keptCount=n),this.groups.forEach(({anchors:a,stance:l,depths:c},h)=>hm(a,l,e[h],c));let o=s?.length===n?s:new Uint32Array(n);if(this.sorter.sort(this.depths,this.kept,o),this.names)for(let a=0;a<n;a++)o[a]=this.names[o[a]];this.reply({id:t,order:o,milliseconds:performance.now()-r})}};function yS(i){let t=new Uint32Array(i.reduce((n,{opacities:s})=>n+s.length,0)),e=0;for(let{first:n,opacities:s}of i)for(let r=0;r<s.length;r++)t[e++]=n+r;return t}var Vl=class{milliseconds=0;connection;groups=null;stances=[];untold=new Set;running=null;waiting=null;lastId=0;spare=null;constructor(){this.connection=vS(t=>this.receive(t),()=>this.moveToPage())}setGroups(t){this.groups={type:"groups",groups:t},this.stances=[],this.untold=new Set([this.groups]),this.forget()}setStance(t,{vertices:e,normals:n,bones:s,places:r}){let o={type:"stance",group:t,stance:{vertices:e,normals:n,bones:s,places:r}};this.untold.delete(this.stances[t]),this.untold.add(o),this.stances[t]=o}sort(t,e,n){let s=this.waiting;this.waiting={rows:t,count:e,sorted:n},this.running||this.next(),s?.sorted(null)}recycle(t){this.spare=t}forget(){let t=[this.waiting,this.running?.wish];this.waiting=null,this.running&&(this.running.wish={...this.running.wish,sorted:()=>{}});for(let e of t)e?.sorted(null)}dispose(){this.forget(),this.connection.stop()}next(){let t=this.waiting;if(!t)return;this.waiting=null,this.running={id:++this.lastId,wish:t};let e=this.spare;this.spare=null,this.tell();let n=e?[e.buffer]:[];this.connection.send({type:"sort",id:this.lastId,rows:t.rows,count:t.count,buffer:e},n)}tell(){for(let t of this.untold)this.connection.send(t);this.untold.clear()}moveToPage(){this.connection.stop(),this.connection=Su(t=>this.receive(t)),this.untold=new Set([this.groups,...this.stances].filter(t=>t!==null)),this.waiting??=this.running?.wish??null,this.running=null,this.next()}receive({id:t,order:e,milliseconds:n}){if(this.running?.id!==t)return;let{wish:s}=this.running;this.running=null,this.milliseconds=n,s.sorted(e),this.next()}},sr=null,zl=!1;function fm(){if(!(sr||zl))try{sr=pm(),sr.onerror=()=>{sr=null,zl=!0}}catch{zl=!0}}function pm(){let i=URL.createObjectURL(new Blob([am],{type:"text/javascript"})),t=new Worker(i);return URL.revokeObjectURL(i),t}function vS(i,t){if(zl)return Su(i);try{let e=sr??pm();return sr=null,e.onmessage=({data:n})=>i(n),e.onerror=t,{send:(n,s=[])=>e.postMessage(n,s),stop:()=>e.terminate()}}catch{return Su(i)}}function Su(i){let t=new kl(e=>setTimeout(()=>i(e)));return{send:e=>t.handle(e),stop:()=>{}}}function lo(i,t){let e=i.length;if(e===1)return t.map(()=>Float64Array.of(1));let n=e===2?Mu(2)[0]:xS(i);return t.map(s=>{let r=i.slice(1,-1).filter(o=>o<=s).length;return gm([r,r+1],i[r+1]-i[r],s-i[r],n)})}function mm(i,t){let e=bS(i);return t.map(n=>{let s=Math.floor(n)%i;return gm([s,(s+1)%i],1,n-Math.floor(n),e)})}function gm([i,t],e,n,s){let[r,o]=[1-n/e,n/e],[a,l]=[(r**3-r)*e**2/6,(o**3-o)*e**2/6],c=s[i].map((h,u)=>a*h+l*s[t][u]);return c[i]+=r,c[t]+=o,c}function xS(i){let t=i.length-1,[e,n]=Mu(t+1),s=i.slice(1).map((r,o)=>r-i[o]);for(let r=1;r<t;r++)_m(e[r],n[r],[r-1,r,r+1],[s[r-1],s[r]]);return t===2?(e[0].set([1,-1,0]),e[2].set([0,1,-1])):(e[0].set([s[1],-s[0]-s[1],s[0]]),e[t].set([s[t-1],-s[t-1]-s[t-2],s[t-2]],t-2)),ym(e,n)}function bS(i){let[t,e]=Mu(i);for(let n=0;n<i;n++)_m(t[n],e[n],[(n+i-1)%i,n,(n+1)%i],[1,1]);return ym(t,e)}function _m(i,t,[e,n,s],[r,o]){i[e]+=r/6,i[n]+=(r+o)/3,i[s]+=o/6,t[e]+=1/r,t[n]-=1/r+1/o,t[s]+=1/o}function Mu(i){let t=()=>Array.from({length:i},()=>new Float64Array(i));return[t(),t()]}function ym(i,t){let e=i.length;for(let n=0;n<e;n++){let s=n;for(let r=n+1;r<e;r++)Math.abs(i[r][n])>Math.abs(i[s][n])&&(s=r);[i[n],i[s]]=[i[s],i[n]],[t[n],t[s]]=[t[s],t[n]];for(let r=0;r<e;r++){let o=r===n?0:i[r][n]/i[n][n];if(o!==0){for(let a=n;a<e;a++)i[r][a]-=o*i[n][a];for(let a=0;a<e;a++)t[r][a]-=o*t[n][a]}}}return t.map((n,s)=>n.map(r=>r/i[s][s]))}var wu=10,SS=1e3,MS=1,Gl=class{constructor(t,e,n){this.simulation=t;this.clip=e;this.bonesOf=n;this.steps=Math.min(Math.max(1,Math.ceil(t.rate/e.fps)),SS),this.lead=Math.ceil(MS*e.fps)*this.steps,this.now=this.before=this.settled(0),this.known.set(0,this.now)}simulation;clip;bonesOf;steps;lead;known=new Map;bones=new Map;rows=new Map;step=0;now;before;whole=!0;at(t,e){let n=Math.min(Math.max(t,0),this.clip.count-1)*this.steps,s=Math.ceil(n-1e-6);for((s<this.step||s>this.step+this.lead)&&this.seek(Math.floor(n+1e-6));this.step<s;)this.advance();if(s%this.steps===0&&s-n<1e-6)return this.now.swing.position;let r=Math.max(s-n,0),o=(l,c)=>Float64Array.from(l,(h,u)=>h+r*(c[u]-h)),a=o(this.now.swing.position,this.before.swing.position);return this.simulation.borne(a,o(this.now.bones,this.before.bones),e)}seek(t){let e=Math.max(t-this.lead,0),n=Math.max(...[...this.known.keys()].filter(s=>s<=t));this.whole=n>=e-this.lead,this.step=this.whole?n:e,this.now=this.before=this.known.get(this.step)??this.settled(this.step)}settled(t){let e=this.bonesAt(t);return{swing:this.simulation.settled(e),bones:e}}advance(){this.step++,this.before=this.now;let t=this.bonesAt(this.step);this.now={swing:this.simulation.step(this.now.swing,t,1/(this.clip.fps*this.steps)),bones:t},this.whole&&this.step%this.lead===0&&this.known.set(this.step,this.now)}bonesAt(t){let e=Math.floor(t/this.steps);if(t%this.steps===0)return this.frameBones(e);let n=Math.max(e-wu,0),s=Math.min(e+1+wu,this.clip.count-1),r=this.curve(s-n,t/this.steps-n),o=new Float64Array(this.frameBones(e).length);return r.forEach((a,l)=>{let c=this.frameBones(n+l);for(let h=0;h<o.length;h++)o[h]+=a*c[h]}),o}curve(t,e){let n=`${t} ${e.toFixed(6)}`;return this.rows.has(n)||this.rows.set(n,lo([...Array(t+1).keys()],[e])[0]),this.rows.get(n)}frameBones(t){let e=this.bones.get(t);if(e)return e;this.bones.size>4*wu&&this.bones.delete(this.bones.keys().next().value);let n=this.bonesOf(this.clip.poseAt(t));return this.bones.set(t,n),n}};var Hl=class{points=new Float64Array(0);low=[0,0,0];size=[.05,.05,.05];cells=[1,1,1];starts=new Int32Array(2);order=new Int32Array(0);cellOf=new Int32Array(0);set(t){this.points=t,this.measure(),this.sort()}find(t,e,n,s,r=-1){let{cells:[,o,a],order:l,points:c,starts:h}=this,u=-1,f=s*s;if(r>=0){let S=this.squared(r,t,e,n);S<f&&([u,f]=[r,S])}let d=Math.sqrt(f),[g,_]=[this.cell(0,t-d),this.cell(0,t+d)],[p,m]=[this.cell(1,e-d),this.cell(1,e+d)],[x,w]=[this.cell(2,n-d),this.cell(2,n+d)];for(let S=g;S<=_;S++)for(let T=p;T<=m;T++){let A=(S*o+T)*a,y=h[A+w+1];for(let M=h[A+x];M<y;M++){let D=l[M],R=c[3*D]-t,P=c[3*D+1]-e,N=c[3*D+2]-n,k=R*R+P*P+N*N;k<f&&(f=k,u=D)}}return u}squared(t,e,n,s){let{points:r}=this;return(r[3*t]-e)**2+(r[3*t+1]-n)**2+(r[3*t+2]-s)**2}cell(t,e){let n=Math.floor((e-this.low[t])/this.size[t]);return n<0?0:n>=this.cells[t]?this.cells[t]-1:n}measure(){for(let t=0;t<3;t++){let e=1/0,n=-1/0;for(let r=t;r<this.points.length;r+=3)e=Math.min(e,this.points[r]),n=Math.max(n,this.points[r]);let s=n-e;this.low[t]=e,this.size[t]=Math.max(.05,s/64),this.cells[t]=Math.max(1,Math.ceil(s/this.size[t]))}}sort(){let{cells:[t,e,n],points:s}=this,r=s.length/3;this.starts.length<t*e*n+2&&(this.starts=new Int32Array(2*t*e*n+2)),this.order.length!==r&&([this.order,this.cellOf]=[new Int32Array(r),new Int32Array(r)]);let{cellOf:o,order:a,starts:l}=this;l.fill(0);for(let c=0;c<r;c++){let h=(this.cell(0,s[3*c])*e+this.cell(1,s[3*c+1]))*n+this.cell(2,s[3*c+2]);o[c]=h,l[h+2]++}for(let c=2;c<l.length;c++)l[c]+=l[c-1];for(let c=0;c<r;c++)a[l[o[c]+1]++]=c}};var Wl=class{constructor(t,e,n,s,r,o){this.meta=t;this.constants=e;let{closed:a,columns:l,first:c,particle_columns:h,particle_rows:u,rows:f}=t,d=u.flatMap(p=>h.map(m=>c+p*l+m)),g=wS(t,s,n);this.rate=e.rate,this.columns=h.length,this.particles=Au(s,r,d),this.lengths=AS(this.particles.points,this.columns),this.obstacles=Au(s,r,g),this.outwards=Au(s,Hc(r,s.faces),g),this.gravity=o.map(p=>-e.gravity*p),this.nearest=new Int32Array(d.length).fill(-1),this.down=lo(u,[...Array(f).keys()]);let _=[...Array(l).keys()];this.round=a?mm(this.columns,_.map(p=>p*this.columns/l)):lo(h,_)}meta;constants;rate;particles;lengths;obstacles;outwards;gravity;tree=new Hl;nearest;down;round;columns;settled(t){let{settling:e}=this.meta,n=fs(this.particles,t,!0),s={position:n,velocity:new Float64Array(n.length)};for(let r=0;r<e;r++)s=this.step(s,t,1/this.rate);return s}step({position:t,velocity:e},n,s){let{drag:r,stiffness:o}=this.meta,{fastest:a,rounds:l}=this.constants,c=fs(this.particles,n,!0),h=new Float64Array(t.length);for(let p=0;p<t.length;p++){let m=o*(c[p]-t[p])-r*e[p]+this.gravity[p%3];h[p]=t[p]+s*(e[p]+s*m)-c[p]}let u=this.evened(h),f=3*this.columns;for(let p=0;p<u.length;p++)u[p]=c[p]+(p<f?0:u[p]);let d=fs(this.obstacles,n,!0),g=fs(this.outwards,n,!1);this.tree.set(d);for(let p=0;p<l;p++)this.pushOut(u,d,g),this.keepLengths(u);let _=u.map((p,m)=>(p-t[m])/s);for(let p=0;p<_.length;p+=3){let m=Math.min(1,a/Math.max(Math.hypot(_[p],_[p+1],_[p+2]),1e-9));for(let x=p;x<p+3;x++)_[x]*=m}return{position:u,velocity:_}}carried({position:t},e){return fs(this.particles,e,!0).subarray(0,3*this.columns).reduce((s,r,o)=>Math.max(s,Math.abs(r-t[o])),0)}borne(t,e,n){let[s,r]=[fs(this.particles,e,!0),fs(this.particles,n,!0)];return t.map((o,a)=>o+r[a]-s[a])}write(t,e){let{columns:n}=this,s=new Float64Array(3*n),r=3*this.meta.first;for(let o of this.down){s.fill(0),o.forEach((a,l)=>vm(s,t,3*n*l,a));for(let a of this.round){let[l,c,h]=[0,0,0];for(let u=0;u<n;u++)l+=a[u]*s[3*u],c+=a[u]*s[3*u+1],h+=a[u]*s[3*u+2];e[r++]=l,e[r++]=c,e[r++]=h}}}evened(t){let{bends:e,closed:n}=this.meta,s=3*this.columns,r=new Float64Array(t.length);for(let l=0;l<t.length;l+=s)for(let c=0;c<s;c++){let h=c>=3?c-3:n?c+s-3:c,u=c+3<s?c+3:n?c+3-s:c;r[l+c]=t[l+c]/2+(t[l+h]+t[l+u])/4}if(e)return r;let o=r.slice(),a=t.length-s;for(let l=s;l<t.length;l++){let c=l<a?r[l+s]:2*r[l]-r[l-s];o[l]=.6*r[l]+.2*(r[l-s]+c)}return o}pushOut(t,e,n){let{clearance:s}=this.meta,{near:r}=this.constants;for(let o=this.columns;3*o<t.length;o++){let a=3*o,[l,c,h]=[t[a],t[a+1],t[a+2]],u=this.tree.find(l,c,h,r,this.nearest[o]);if(this.nearest[o]=u,u<0)continue;let f=3*u,d=(l-e[f])*n[f]+(c-e[f+1])*n[f+1]+(h-e[f+2])*n[f+2];vm(t.subarray(a,a+3),n,f,Math.min(Math.max(s-d,0),r))}}keepLengths(t){let{shortest:e}=this.constants,n=3*this.columns;for(let s=n;s<t.length;s+=3){let r=s-n,o=t[s]-t[r],a=t[s+1]-t[r+1],l=t[s+2]-t[r+2],c=Math.max(Math.sqrt(o*o+a*a+l*l),1e-9),h=this.lengths[r/3],u=Math.min(Math.max(c,e*h),h)/c;t[s]=t[r]+o*u,t[s+1]=t[r+1]+a*u,t[s+2]=t[r+2]+l*u}}};function wS({obstacles:i,pushing:t},{restVertices:e,skinJoints:n},s){let r=n.length/(e.length/3);return[...Array(s).keys()].filter(a=>t.includes(n[a*r])).filter((a,l)=>l%i===0)}function AS(i,t){return Float64Array.from({length:i.length/3-t},(e,n)=>{let[s,r]=[3*n,3*(n+t)];return Math.hypot(i[r]-i[s],i[r+1]-i[s+1],i[r+2]-i[s+2])})}function Au({restVertices:i,skinJoints:t,skinWeights:e},n,s){let r=t.length/(i.length/3),o=(a,l)=>s.flatMap(c=>Array.from({length:l},(h,u)=>a[c*l+u]));return{points:Float64Array.from(o(n,3)),joints:Uint8Array.from(o(t,r)),weights:Float64Array.from(o(e,r))}}function fs({joints:i,points:t,weights:e},n,s){let r=t.length/3,o=i.length/r,a=new Float64Array(t.length),l=s?1:0;for(let c=0;c<r;c++){let h=t[3*c],u=t[3*c+1],f=t[3*c+2];for(let d=c*o;d<(c+1)*o&&e[d]>0;d++){let g=e[d],_=12*i[d];a[3*c]+=g*(n[_]*h+n[_+1]*u+n[_+2]*f+l*n[_+3]),a[3*c+1]+=g*(n[_+4]*h+n[_+5]*u+n[_+6]*f+l*n[_+7]),a[3*c+2]+=g*(n[_+8]*h+n[_+9]*u+n[_+10]*f+l*n[_+11])}}return a}function vm(i,t,e,n){for(let s=0;s<i.length;s++)i[s]+=n*t[e+s]}var ES=.004,TS=.5,RS=3,CS=.004,PS=.15,IS=.5,LS=.04,Eu=class{constructor(t,e,n,s,r){this.meta=t;this.constants=e;this.skin=n;this.body=s;this.poser=r;this.rest=r.rest,this.simulation=this.simulated()}meta;constants;skin;body;poser;simulation;rest;played=null;swing=null;bones=new Float32Array(0);shownAt=0;waiting=null;get swinging(){return this.waiting!==null}hang(t,e,n){this.rest!==this.poser.rest&&this.reshape(),this.swing=n.moment?this.along(n.moment,e):this.inTime(e),this.simulation.write(this.swing.position,t)}simulated(){return new Wl(this.meta,this.constants,this.skin,this.body.data,this.rest,this.body.up)}reshape(){this.rest=this.poser.rest,this.simulation=this.simulated(),this.played=this.swing=null}along({clip:t,frame:e},n){this.waiting=null,this.bones=n,this.played?.clip!==t&&(this.played=new Gl(this.simulation,t,r=>this.poser.bones(r)));let s=this.played.at(e,n);return{position:s,velocity:new Float64Array(s.length)}}inTime(t){let{bones:e,simulation:n,swing:s,waiting:r}=this,o=performance.now(),a=r?Math.min((o-this.shownAt)/1e3,TS):1/n.rate,l=t.reduce((u,f,d)=>Math.max(u,Math.abs(f-e[d])),0);if(s&&(a<ES||!r&&l===0))return s;if(this.bones=t,this.shownAt=o,!s||DS()||n.carried(s,t)>IS)return this.waiting=null,n.settled(t);let c=Math.ceil(Math.max(a*n.rate,Math.min(l,1)/LS)),h=s;for(let u=1;u<=c;u++){let f=t.map((d,g)=>e[g]+u/c*(d-e[g]));h=n.step(h,f,a/c)}return this.wait(h,l>0,a),h}wait({velocity:t},e,n){let s=e?0:(this.waiting?.kept??0)+n,o=!e&&t.every(a=>Math.abs(a)<CS)?(this.waiting?.calm??0)+n:0;this.waiting=s>RS||o>PS?null:{kept:s,calm:o}}};function DS(){return matchMedia("(prefers-reduced-motion: reduce)").matches}function xm(i,t){if(!i.data.clothes)return[];let{constants:e,sheets:n}=i.data.clothes;return n.map(s=>new Eu(s,e,n[0].first,i,t))}var FS=`
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
`,NS=`
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
`,US=.55,Xl=class{mesh;depths;constructor(t){let e=new Un;for(let s of["position","normal"]){let r=new we(new Float32Array(3*t.numVertices),3);e.setAttribute(s,r.setUsage(Kr))}e.setIndex(new we(t.data.faces,1));let n=new Ne({glslVersion:ze,vertexShader:FS,fragmentShader:NS,uniforms:{opacity:{value:1}},side:Ue,transparent:!0,blending:Rn,blendSrc:Cn,blendDst:gn});this.mesh=new ae(e,n),this.depths=new ae(e,n.clone()),this.depths.material.colorWrite=!1,this.mesh.frustumCulled=this.depths.frustumCulled=!1}set visible(t){this.mesh.visible=this.depths.visible=t}setStance({vertices:t,normals:e}){let{attributes:n}=this.mesh.geometry;n.position.array.set(t),n.normal.array.set(e),n.position.needsUpdate=n.normal.needsUpdate=!0}setVeil(t){this.mesh.material.uniforms.opacity.value=t?US:1}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose(),this.depths.material.dispose()}};var OS=[.24,.62,.98,1],BS=[.98,.46,.34,1],kS=[.98,.8,.3,1],zS=[1,1,1,1],bm=[.08,.09,.12,.85],VS=[.35,.62,.95,.9],GS=[1,.66,.2,1],HS=[.55,.75,.45,.9],WS=24;function Sm(i,{positions:t},e,n){let s=a=>Le(t,a),r=a=>a>=WS?1.5:3;i.clear();let o=e.map((a,l)=>({joint:l,parent:a})).filter(({parent:a})=>a>=0);for(let{joint:a,parent:l}of o)i.add(s(l),s(a),{color:bm,width:r(a)+2});for(let{joint:a,parent:l}of o)i.add(s(l),s(a),{color:XS(n[a]),width:r(a)});for(let a=0;a<e.length;a++)i.dot(s(a),{color:bm,width:2*r(a)+3}),i.dot(s(a),{color:zS,width:2*r(a)});i.commit()}function XS(i){return i.startsWith("left")?OS:i.startsWith("right")?BS:kS}function Mm(i,t,e,n){i.clear();for(let s of t){let r=s.name===n?{color:GS,width:2.5}:{color:VS,width:1.5},o=ir(s),[a,l]=[s.width,s.height],c=[[0,0],[a,0],[a,l],[0,l]].map(([h,u])=>co(s,h,u,e));c.forEach((h,u)=>{i.add(o,h,r),i.add(h,c[(u+1)%4],r)}),i.add(co(s,.4*a,0,e),co(s,.5*a,-.12*l,e),r),i.add(co(s,.6*a,0,e),co(s,.5*a,-.12*l,e),r)}i.commit()}function co({R:i,t,K:e},n,s,r){let o=[(n-e[2])/e[0]*r-t[0],(s-e[5])/e[4]*r-t[1],r-t[2]];return[0,1,2].map(a=>i[a]*o[0]+i[3+a]*o[1]+i[6+a]*o[2])}function Tu(i){let t=[1/0,1/0,1/0],e=[-1/0,-1/0,-1/0];for(let n=0;n<i.length;n++){let s=n%3;i[n]<t[s]&&(t[s]=i[n]),i[n]>e[s]&&(e[s]=i[n])}return{low:t,high:e}}function wm(i,{vertices:t}){let{low:e,high:n}=Tu(t),s=r=>e.map((o,a)=>r>>a&1?n[a]:o);i.clear();for(let r=0;r<8;r++)for(let o=0;o<3;o++)r>>o&1||i.add(s(r),s(r|1<<o),{color:HS,width:1.5});i.commit()}var qS=`
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
`,YS=`
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
`,Am=11,rr=class{mesh;values=[];count=-1;constructor({overAll:t=!1}={}){this.mesh=new ae(new Fi,new Ne({glslVersion:ze,vertexShader:qS,fragmentShader:YS,uniforms:{size:{value:new St},pixelRatio:{value:1},faintest:{value:t?.02:.5}},transparent:!0,depthTest:!t,depthWrite:!t,blending:Rn,blendSrc:Cn,blendDst:gn})),this.mesh.frustumCulled=!1}clear(){this.values=[]}add(t,e,{color:n,width:s}){this.values.push(t[0],t[1],t[2],e[0],e[1],e[2],...n,s)}dot(t,e){this.add(t,t,e)}commit(){let t=this.values.length/Am,e={start:[0,3],end:[3,3],tint:[6,4],width:[10,1]};t!==this.count&&this.resize(t);let{geometry:n}=this.mesh;for(let[s,[r,o]]of Object.entries(e)){let a=n.getAttribute(s);for(let l=0;l<t;l++){let c=Am*l+r;for(let h=0;h<o;h++)a.array[l*o+h]=this.values[c+h]}a.needsUpdate=!0}}setScreen(t,e,n){let{uniforms:s}=this.mesh.material;s.size.value.set(t,e),s.pixelRatio.value=n}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}resize(t){this.count=t;let e=new Fi;e.setAttribute("position",new we(new Float32Array([-1,-1,1,-1,1,1,-1,1]),2)),e.setIndex([0,1,2,0,2,3]);for(let[n,s]of Object.entries({start:3,end:3,tint:4,width:1})){let r=new Ur(new Float32Array(t*s),s);e.setAttribute(n,r.setUsage(Kr))}e.instanceCount=t,e.boundingSphere=new Hn,this.mesh.geometry.dispose(),this.mesh.geometry=e}};function Ru(i){return new me().setFromUnitVectors(new U(0,0,1),new U(...i))}function ql(i,t,e,n){let s=new Ne({glslVersion:ze,...e,uniforms:n,transparent:!0,depthWrite:!1,blending:Rn,blendSrc:Cn,blendDst:gn}),r=new ae(new pn(t,t),s);return r.quaternion.copy(Ru(i)),r.frustumCulled=!1,r}var Zn=.03,Em=300,Cm=[{height:.04,blur:.02,darkness:.42},{height:.15,blur:.06,darkness:.28},{height:.8,blur:.16,darkness:.22}],Yl=3*Cm[2].blur,$S=`
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
`,$l=class{constructor(t,e,n){this.floor=n;this.up=new U(...e);let s=Ru(e);this.across=new U(1,0,0).applyQuaternion(s),this.along=new U(0,1,0).applyQuaternion(s),this.areas=ZS(t);let r={darkness:{value:null}};this.mesh=ql(e,1,{vertexShader:$S,fragmentShader:jS},r)}floor;mesh;across;along;up;areas;texture=new Tn;stance=null;setStance(t){this.stance=t}update(){if(!this.mesh.visible||!this.stance)return;let{vertices:t}=this.stance;this.stance=null;let[e,n,s]=[this.across,this.along,this.up].map(f=>JS(t,f)),r=[Tm(e)-Yl,Tm(n)-Yl],o=Math.ceil((Rm(e)+Yl-r[0])/Zn),a=Math.ceil((Rm(n)+Yl-r[1])/Zn),l=o<=Em&&a<=Em;this.mesh.scale.set(o*Zn,a*Zn,l?1:0);let[c,h]=[r[0]+o*Zn/2,r[1]+a*Zn/2];if(this.mesh.position.copy(this.up).multiplyScalar(this.floor),this.mesh.position.addScaledVector(this.across,c).addScaledVector(this.along,h),!l)return;let u=Uint32Array.from(e,(f,d)=>Math.floor((n[d]-r[1])/Zn)*o+Math.floor((f-r[0])/Zn));this.show(this.darkness(u,s,o,a),o,a)}dispose(){this.texture.dispose(),this.mesh.geometry.dispose(),this.mesh.material.dispose()}darkness(t,e,n,s){let r=new Float32Array(n*s).fill(1);for(let{height:o,blur:a,darkness:l}of Cm){let c=new Float32Array(n*s);t.forEach((u,f)=>{let d=Math.max(0,e[f]-this.floor)/o;c[u]+=this.areas[f]/Zn**2*2**-(d*d)}),KS(c,n,s,a/Zn).forEach((u,f)=>r[f]*=1-l*(1-Math.exp(-u)))}return Uint8Array.from(r,o=>Math.round(255*(1-o)))}show(t,e,n){let{width:s,height:r}=this.texture.image;s===e&&r===n?this.texture.image.data=t:(this.texture.dispose(),this.texture=new Tn(t,e,n,Xr,tn),this.texture.minFilter=this.texture.magFilter=ke,this.texture.unpackAlignment=1,this.mesh.material.uniforms.darkness.value=this.texture),this.texture.needsUpdate=!0}};function ZS({data:{faces:i,restVertices:t}}){let e=new Float32Array(t.length/3),n=s=>new U().fromArray(t,3*i[s]);for(let s=0;s<i.length;s+=3){let r=n(s),o=n(s+1).sub(r).cross(n(s+2).sub(r));for(let a=s;a<s+3;a++)e[i[a]]+=o.length()/6}return e}function JS(i,{x:t,y:e,z:n}){return Float32Array.from({length:i.length/3},(s,r)=>i[3*r]*t+i[3*r+1]*e+i[3*r+2]*n)}var Tm=i=>i.reduce((t,e)=>Math.min(t,e),1/0),Rm=i=>i.reduce((t,e)=>Math.max(t,e),-1/0);function KS(i,t,e,n){let s=Math.ceil(3*n),r=Array.from({length:2*s+1},(l,c)=>Math.exp(-.5*((c-s)/n)**2)),o=r.reduce((l,c)=>l+c,0),a=(l,c,h,u,f)=>{let d=new Float32Array(l.length);for(let g=0;g<u;g++)for(let _=0;_<c;_++){let p=l[g*f+_*h];if(p!==0)for(let m=Math.max(0,_-s);m<=Math.min(c-1,_+s);m++)d[g*f+m*h]+=p*r[m-_+s]/o}return d};return a(a(i,t,1,e,t),e,t,t,1)}var nn=128,Cu=40,Pu=.01,QS=.02,tM=1.03,Iu=5,jl=class{constructor(t,e){this.faces=t;this.seen=new Float32Array(3*e)}faces;nearest=new Float32Array(nn*nn);seen;body=null;centre=[0,0,0];focal=0;setBody(t){let{vertices:e}=t,[n,s]=[[1/0,1/0,1/0],[-1/0,-1/0,-1/0]];for(let c=0;c<e.length;c++){let[h,u]=[c%3,e[c]];u<n[h]&&(n[h]=u),u>s[h]&&(s[h]=u)}let[r,o,a]=[0,1,2].map(c=>(n[c]+s[c])/2),l=0;for(let c=0;c<e.length;c+=3)l=Math.max(l,(e[c]-r)**2+(e[c+1]-o)**2+(e[c+2]-a)**2);this.body=t,this.centre=[r,o,a],this.focal=nn/2*Cu/Math.max(Math.sqrt(l)*tM,1e-6)}expose(t,e){if(!this.body)return;let n=eM(t);this.look(n,this.body.vertices),this.draw(),this.ask(n,this.body,e)}look(t,e){let{centre:n,focal:s,seen:r}=this,[[o,a,l],[c,h,u],[f,d,g]]=t;for(let _=0;_<e.length;_+=3){let p=e[_]-n[0],m=e[_+1]-n[1],x=e[_+2]-n[2],w=1/(f*p+d*m+g*x+Cu);r[_]=(o*p+a*m+l*x)*s*w+nn/2,r[_+1]=(c*p+h*m+u*x)*s*w+nn/2,r[_+2]=w}}draw(){let{faces:t,nearest:e,seen:n}=this;e.fill(0);for(let s=0;s<t.length;s+=3){let r=3*t[s],o=3*t[s+1],a=3*t[s+2],l=n[r+1],c=n[o+1],h=n[a+1],u=Math.ceil((l<c?l<h?l:h:c<h?c:h)-.5),f=Math.floor((l>c?l>h?l:h:c>h?c:h)-.5);if(u>f)continue;let d=n[r],g=n[o],_=n[a],p=Math.ceil((d<g?d<_?d:_:g<_?g:_)-.5),m=Math.floor((d>g?d>_?d:_:g>_?g:_)-.5);if(p>m)continue;let x=(g-d)*(h-l)-(c-l)*(_-d);if(x!==0)for(let w=u;w<=f;w++)for(let S=p;S<=m;S++){let T=S+.5,A=w+.5,y=((_-g)*(A-c)-(h-c)*(T-g))/x,M=((d-_)*(A-h)-(l-h)*(T-_))/x,D=((g-d)*(A-l)-(c-l)*(T-d))/x;if(y<0||M<0||D<0)continue;let R=y*n[r+2]+M*n[o+2]+D*n[a+2];R>e[w*nn+S]&&(e[w*nn+S]=R)}}}ask([[t,e,n],[s,r,o],[a,l,c]],h,u){let{centre:f,focal:d,nearest:g}=this,{normals:_,vertices:p}=h,m=nn-1;for(let x=0,w=0;w<p.length;x++,w+=3){if(a*_[w]+l*_[w+1]+c*_[w+2]>=0){u[x]=0;continue}let S=p[w]+Pu*_[w]-f[0],T=p[w+1]+Pu*_[w+1]-f[1],A=p[w+2]+Pu*_[w+2]-f[2],y=a*S+l*T+c*A+Cu,M=Pm((t*S+e*T+n*A)*d/y+nn/2),D=Pm((s*S+r*T+o*A)*d/y+nn/2),R=1/(y-QS),P=nn*D+M,N=g[P]<R?1:0;g[M<m?P+1:P]<R&&N++,g[M>0?P-1:P]<R&&N++,g[D<m?P+nn:P]<R&&N++,g[D>0?P-nn:P]<R&&N++,u[x]=N}}};function Pm(i){return i<0?0:i>=nn?nn-1:Math.trunc(i)}function eM(i){let t=[-i[0],-i[1],-i[2]],e=oo(El(t,Math.abs(i[1])<.9?[0,1,0]:[1,0,0]));return[e,El(t,e),t]}var nM=120,iM=8,Zl=class{constructor(t,e,n={shadows:!0}){this.lamps=t;this.on=e;this.options=n;this.maps=new jl(e.data.faces,e.numVertices),this.factors=new Float32Array(3*e.numVertices),this.exposure=new Uint8Array(e.numVertices*t.directions.length/3).fill(Iu),this.directions=t.directions}lamps;on;options;factors;maps;exposure;directions;body=null;posedAt=-1/0;playing=!1;look=ao;turn=[1,0,0,0,1,0,0,0,1];due=[];changed=!0;get late(){return this.due.length>0}setPose(t){let e=performance.now();this.playing=e-this.posedAt<nM&&this.due.length<this.count,this.posedAt=e,this.body=t,this.options.shadows&&this.maps.setBody(t),this.renew()}setTurn(t){this.turn=t,this.aim()}setLook(t){let{on:e,turn:n}=this.look;this.look=t,!(e===t.on&&n===t.turn)&&this.aim()}update(){let{body:t,due:e,lamps:n,look:s}=this;if(!t||!this.changed)return!1;if(s.on)this.castShadows(),Qd(n,this.directions,t.normals,this.exposure,Iu,this.factors);else{e.length=0;for(let r=0;r<this.factors.length;r++)this.factors[r]=n.mean[r%3]}return this.changed=e.length>0,!0}hurry(){this.playing=!1}get count(){return this.lamps.directions.length/3}castShadows(){let{due:t,exposure:e,maps:n}=this,s=this.on.numVertices,r=performance.now();do{let o=t.shift();if(o===void 0)return;n.expose(Le(this.directions,o),e.subarray(o*s,(o+1)*s))}while(!this.playing||performance.now()-r<iM)}renew(){if(this.changed=!0,!this.options.shadows)return;let t=new Set(this.due);for(let e=0;e<this.count;e++)t.has(e)||this.due.push(e)}aim(){let{look:{turn:t},on:e,turn:[n,s,r,o,a,l,c,h,u]}=this,f=In(e.up.map(g=>g*t*Math.PI/180)),d=new Float32Array(this.lamps.directions.length);for(let g=0;g<this.count;g++){let[_,p,m]=_e(f,Le(this.lamps.directions,g));d.set([n*_+o*p+c*m,s*_+a*p+h*m,r*_+l*p+u*m],3*g)}this.directions=d,this.hurry(),this.renew()}};var Jl=class{constructor(t,e){this.data=t;this.body=e;let{lamps:n}=t;this.lighting=n&&e?new Zl(n,e,{shadows:!t.coming}):null}data;body;lit=0;lighting;folding=null;rest=null;get factors(){return this.lighting?.factors??null}get places(){return this.folding?.moved??null}get late(){return this.lighting?.late??!1}setStance(t){this.lighting?.setPose(t);let{body:e,data:{anchors:n,coming:s,folds:r}}=this;!r||s||!e||!("corners"in n)||((this.rest!==t.rest||!this.folding)&&(this.folding=new ko(r,n,e.data.faces,e.data.restVertices,t.rest),this.rest=t.rest),this.folding.setPose(t.vertices))}setTurn(t){this.lighting?.setTurn(t)}setLight(t){this.lighting?.setLook(t)}hurry(){this.lighting?.hurry()}update(){this.lighting?.update()&&this.lit++}};var Ve=1024;function ps(i){return Math.max(1,Math.ceil(i/Ve))}function ho(i){return Du(sM(i,4),4,ki,"RGBA32UI")}function Lu(i){return Du(new Uint32Array(Ve*ps(i)),1,Js,"R32UI")}function or(i){return Du(new Float32Array(4*Ve*ps(i)),4,yn,"RGBA32F")}function Kl(i,t){let e=i.image.data;for(let n=0,s=0;s<t.length;n+=4,s+=3)e[n]=t[s],e[n+1]=t[s+1],e[n+2]=t[s+2];i.needsUpdate=!0}function Du(i,t,e,n){let s=i instanceof Float32Array?_n:en,r=new Tn(i,Ve,i.length/(t*Ve),e,s);return r.internalFormat=n,r.minFilter=r.magFilter=re,r.needsUpdate=!0,r}function sM(i,t){let e=new Uint32Array(t*Ve*ps(i.length/t));return e.set(i),e}var uo=["rgb","part","normal","opacity","views","depth"],Lm=`
in vec3 position;
void main() { gl_Position = vec4(position.xy, 0.0, 1.0); }
`,Ql=`
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

ivec2 at(uint index) { return ivec2(index % ${Ve}u, index / ${Ve}u); }

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
`,Im=`
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
`,rM=`
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
`,oM=`
Placed placeGaussian(uvec4 place, uvec4 shape) {
  vec3 scales = scalesOf(shape.x);
  mat3 turned = rotationOf(quatOf(shape.y));
  Placed result;
  result.mean = uintBitsToFloat(place.xyz);
  result.axes = mat3(turned[0] * scales.x, turned[1] * scales.y, turned[2] * scales.z);
  return result;
}
`,tc=`
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
  int index = texel.y * ${Ve} + texel.x;
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
`,aM={triangle:`#define TRIANGLE
${Ql}${Im}${tc}`,world:`${Ql}${Im}${tc}`,bones:`${Ql}${rM}${tc}`,still:`#define STILL
${Ql}${oM}${tc}`};function Dm({folds:i,frame:t,lamps:e,shading:n}){return`${Object.entries({SHADED:n,LIT:e,FOLDED:i}).filter(([,r])=>r!==null).map(([r])=>`#define ${r}
`).join("")}${aM[t]}`}function ec({data:i,posed:t},e){let{dilation:n,pixelsPerMetre:s}=i;if(!s||!t)return n;let[r,o]=e.focal,a=(r+o)/2/lM(e,t.vertices);return Math.min(100,n*Math.max(1,a/s))}function lM({R:i,t},e){let n=[0,0,0],s=0;for(let o=0;o<e.length;o+=48,s++)for(let a=0;a<3;a++)n[a]+=e[o+a];let r=[0,1,2].map(o=>t[o]+n.reduce((a,l,c)=>a+i[3*o+c]*l/s,0));return Math.max(1e-8,Math.hypot(...r))}var ic=class{constructor(t){this.placement=t;let{body:e,data:n,effects:s}=t;this.vertices=or(e?.numVertices??0),this.normals=or(e?.numVertices??0),this.bones=or(3*(e?.numJoints??0)),this.factors=or(s.factors&&e?e.numVertices:0),this.moved=or(n.folds?n.count:0);let r={places:ho(n.places),shapes:ho(n.shapes),faces:ho(e?hM(e,t.restAreas):new Uint32Array(0)),shading:ho(n.shading?.words??new Uint32Array(0)),vertices:this.vertices,normals:this.normals,bones:this.bones,factors:this.factors,moved:this.moved};this.material=new Ne({glslVersion:ze,vertexShader:Lm,fragmentShader:Dm(n),depthTest:!1,depthWrite:!1,uniforms:cM(n,r)});let o=new ae(new pn(2,2),this.material);o.frustumCulled=!1,this.scene.add(o),this.owned=[...Object.values(r),this.material,o.geometry]}placement;vertices;normals;bones;factors;moved;material;scene=new hi;camera=new Di;owned;posed=null;lit=-1;compile(t){t.compile(this.scene,this.camera)}project(t,e,n,s,r){this.fill(),this.setLook();let{uniforms:o}=this.material,[a,l,c,h,u,f,d,g,_]=e.R;o.viewRotation.value.set(a,l,c,h,u,f,d,g,_),o.viewTranslation.value.fromArray(e.t),o.focal.value.fromArray(e.focal),o.centre.value.fromArray(e.centre),o.dilation.value=ec(this.placement,e),o.size.value.set(e.width,e.height),o.depthRange.value.fromArray(n),o.firstRow.value=r,s.viewport.set(0,r,Ve,ps(this.placement.data.count)),t.setRenderTarget(s),t.render(this.scene,this.camera)}dispose(){for(let t of this.owned)t.dispose()}fill(){let{data:t,effects:e,posed:n}=this.placement;n&&this.posed!==n?this.setStance(n):!this.posed&&t.folds&&"corners"in t.anchors&&this.setPlaces(t.anchors),this.posed=n,e.factors&&this.lit!==e.lit&&Kl(this.factors,e.factors),this.lit=e.lit}setStance(t){let{data:e,effects:n}=this.placement;if(e.frame==="bones"){this.bones.image.data.set(t.bones),this.bones.needsUpdate=!0;return}Kl(this.vertices,t.vertices),(e.frame==="triangle"||e.shading)&&Kl(this.normals,t.normals),e.folds&&"corners"in e.anchors&&this.setPlaces(n.places??e.anchors)}setPlaces({heights:t,weights:e}){let n=this.moved.image.data;for(let s=0;s<t.length;s++)n[4*s]=e[3*s],n[4*s+1]=e[3*s+1],n[4*s+2]=t[s];this.moved.needsUpdate=!0}setLook(){let{coloring:t,growth:e,lightChange:n,lightGain:s,pointRadius:r,shadingStep:o,turn:a}=this.placement,{uniforms:l}=this.material,[c,h,u,f,d,g,_,p,m]=a;l.turn.value.set(c,h,u,f,d,g,_,p,m),l.coloring.value=uo.indexOf(t),l.pointRadius.value=r,l.growth.value=e,l.lightChange.value.forEach((x,w)=>x.fromArray(n,3*w)),l.lightGain.value.fromArray(s),l.shadingStep.value=o}};function cM(i,t){return{...Object.fromEntries(Object.entries(t).map(([e,n])=>[e,{value:n}])),dilation:{value:i.dilation},shadingStep:{value:i.shading?.step??0},lightChange:{value:Array.from({length:8},()=>new U)},lightGain:{value:new U(1,1,1)},colorSpan:{value:nc(i.color)},count:{value:i.count},weightSpan:{value:nc(i.weights)},heightSpan:{value:nc(i.height)},scaleSpan:{value:nc(i.logScale)},viewRotation:{value:new It},viewTranslation:{value:new U},turn:{value:new It},firstRow:{value:0},focal:{value:new St},centre:{value:new St},size:{value:new St},depthRange:{value:new St(0,1)},mostViews:{value:uM(i)},pointRadius:{value:0},growth:{value:1},coloring:{value:0}}}function hM(i,t){let{faces:e,faceParts:n}=i.data,s=new Uint32Array(4*i.numFaces),r=new Float32Array(s.buffer);for(let o=0;o<i.numFaces;o++){let[a,l,c]=e.subarray(3*o,3*o+3);s.set([a|n[o]<<24,l,c],4*o),r[4*o+3]=t[o]}return s}function uM({frame:i,places:t,count:e}){let n=1;if(i==="triangle"||i==="world")for(let s=0;s<e;s++)n=Math.max(n,t[4*s+2]>>>16);return n}function nc({low:i,high:t}){return new St(i,t)}var dM={low:0,high:1},ms=class{constructor(t,e){this.data=t;this.body=e;this.rows=ps(t.count),this.effects=new Jl(t,e),this.shadingStep=t.shading?.step??0}data;body;rows;effects;posed=null;coloring="rgb";pointRadius=0;growth=1;turn=[1,0,0,0,1,0,0,0,1];lightGain=[1,1,1];lightChange=new Array(24).fill(0);shadingStep;shader=null;areas=null;get restAreas(){return this.areas??=this.body?fM(this.body):new Float32Array(0)}colorings(){return uo.filter(t=>t!=="views"||this.data.hasViews)}colorSpan(t){return(t==="rgb"||this.data.frame==="still"&&t!=="opacity"&&t!=="depth")&&!this.data.shading&&!this.data.lamps?this.data.color:dM}setStance(t){this.posed=t,this.data.frame!=="bones"&&this.effects.setStance(t)}setTurn(t){this.effects.setTurn(t),this.turn=t}setLook(t,e){this.coloring=t,this.pointRadius=e}setDetail(t){this.growth=cm(this.data.levels,Math.round(t*this.data.count))}setLight(t){let{body:e,data:n}=this;if(this.effects.setLight(t),n.lamps&&(this.lightGain=Dl(t)),!e||!n.light||!n.shading)return;let s=n.light,r=t.on&&t.turn!==0?nm(s,e.up,t.turn):s;this.lightChange=r.map((o,a)=>o-s[a]),this.shadingStep=t.on?n.shading.step:0,this.lightGain=Dl(t)}compile(t){this.shaderPlacing().compile(t)}project(t,e,n,s,r){this.effects.update(),this.shaderPlacing().project(t,e,n,s,r)}dispose(){this.shader?.dispose()}shaderPlacing(){return this.shader??=new ic(this)}};function fM({data:{faces:i,restVertices:t},numFaces:e}){let n=new Float32Array(e);for(let s=0;s<e;s++){let r=3*i[3*s],o=3*i[3*s+1],a=3*i[3*s+2],l=t[o]-t[r],c=t[o+1]-t[r+1],h=t[o+2]-t[r+2],u=t[a]-t[r],f=t[a+1]-t[r+1],d=t[a+2]-t[r+2];n[s]=Math.hypot(c*d-h*f,h*u-l*d,l*f-c*u)}return n}var pM=.25,Jn={floor:0,shadow:1,cameras:2,box:3,splats:4,depths:5,mesh:6,skeleton:7},ar=class{constructor(t){this.avatar=t;let{body:e}=t;this.poser=new _r(e),this.pose=t.clips[0]?.poseAt(0)??e.restPose(),this.clothes=xm(e,this.poser),this.posed=this.poser.pose(this.pose),this.placer=new ms(t.gaussians,e),this.ground=mM(t),this.mesh=new Xl(e),this.shadow=new $l(e,t.up,t.floor);let n=[[this.shadow.mesh,Jn.shadow],[this.cameras.mesh,Jn.cameras],[this.box.mesh,Jn.box],[this.mesh.depths,Jn.depths],[this.mesh.mesh,Jn.mesh],[this.skeleton.mesh,Jn.skeleton]];for(let[s,r]of n)s.renderOrder=r;this.root.add(...n.map(([s])=>s)),this.root.matrixAutoUpdate=!1,this.showCameras(null)}avatar;root=new rn;poser;ground;placer;pose;posed;visible=!0;place=nr;motion=jn;poseMilliseconds=0;clothes;mesh;shadow;skeleton=new rr({overAll:!0});cameras=new rr;box=new rr;moved=!0;setPose(t){this.pose={...ji(t),moment:t.moment},this.moved=!0}setShape(t){this.poser.setShape(t.slice()),this.moved=!0}replaceGaussians(t){this.placer.dispose(),this.placer=new ms(t,this.avatar.body),this.setTurn()}standAt(t,e){this.lead(t,Yp(t,this.ground,e))}lead(t,e){this.place=t,this.motion=e;let{rotation:n,translation:s}=this.motion,[r,o,a,l]=n;this.root.matrix.copy(new ue().compose(new U(...s),new me(o,a,l,r),new U(1,1,1))),this.root.matrixWorldNeedsUpdate=!0,this.setTurn()}showCameras(t){Mm(this.cameras,this.avatar.cameras,pM,t)}forget(){this.moved=!0}get swinging(){return this.clothes.some(t=>t.swinging)}applyPose(){if(!this.moved&&!this.swinging)return!1;this.moved=!1;let t=performance.now(),{clothes:e,pose:n}=this;return this.posed=this.poser.pose(n,(s,r)=>{for(let o of e)o.hang(s,r,n)}),this.placer.setStance(this.posed),this.mesh.setStance(this.posed),this.shadow.setStance(this.posed),Sm(this.skeleton,this.posed.joints,this.avatar.body.parents,this.avatar.body.jointNames),wm(this.box,this.posed),this.poseMilliseconds=performance.now()-t,!0}setLayers(t,e){this.mesh.visible=t.mesh,this.mesh.setVeil(t.gaussians),this.skeleton.mesh.visible=t.skeleton,this.cameras.mesh.visible=t.cameras&&e,this.shadow.mesh.visible=t.shadow,this.box.mesh.visible=t.box}prepare(t,e,n){for(let s of[this.skeleton,this.cameras,this.box])s.setScreen(t,e,n);this.shadow.update()}bounds(){return Tu(this.posed.vertices)}corners(){let{low:t,high:e}=this.bounds();return[0,1,2,3,4,5,6,7].map(n=>us(this.motion,t.map((s,r)=>n>>r&1?e[r]:s)))}dispose(){for(let t of[this.placer,this.mesh,this.shadow,this.skeleton,this.cameras,this.box])t.dispose()}setTurn(){let[t,e,n]=this.avatar.up,{turn:s}=this.place;this.placer.setTurn(ei(In([t*s,e*s,n*s])))}};function mM({body:i,clips:t,floor:e,up:n}){let s=Le(i.restJoints(),0),r=t[0]?.placeAt(0)??[0,0,0];return{up:n,floor:e,home:[s[0]+r[0],s[1]+r[1],s[2]+r[2]]}}var Fm=5,gM=`
precision highp float;

in vec3 position;
uniform mat4 modelViewMatrix, projectionMatrix;
out vec2 place;

void main() {
  place = position.xy;
  gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
}
`,_M=`
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
  float fade = 1.0 - smoothstep(0.25, 1.0, length(place) / ${Fm.toFixed(1)});
  float alpha = fade * max(0.22 * lines(0.1, 1.0), 0.55 * lines(1.0, 1.4));
  if (alpha < 0.004) discard;
  result = vec4(color * alpha, alpha);
}
`,fo=class{mesh;constructor(t,e){let n={color:{value:new U(.5,.55,.62)}};this.mesh=ql(t,2*Fm,{vertexShader:gM,fragmentShader:_M},n),this.mesh.material.side=Ue,this.mesh.position.set(...t).multiplyScalar(e)}dispose(){this.mesh.geometry.dispose(),this.mesh.material.dispose()}};var po=128,mo=16,gs=1<<24,Nm=`
precision highp float;
precision highp int;
precision highp usampler2D;

in vec3 position;
uniform usampler2D order, splats, looks;
uniform int drawn;
uniform vec2 size, depthCoefficients, colorSpans[${mo}];
uniform float contour, gain;

out vec2 offset;
flat out vec4 color;

ivec2 at(uint index, int width) { return ivec2(int(index) % width, int(index) / width); }

void main() {
  gl_Position = vec4(0.0, 0.0, 2.0, 1.0); // outside, unless something is to be drawn
  uint turn = uint(gl_InstanceID * ${po} + int(position.z));
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
`,Um=`
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
`;function Om(i){let t=new Float32Array(12*po),e=new Uint16Array(6*po);for(let s=0;s<po;s++)t.set([-1,-1,s,1,-1,s,1,1,s,-1,1,s],12*s),e.set([0,1,2,0,2,3].map(r=>4*s+r),6*s);let n=new Fi;return n.setAttribute("position",new we(t,3)),n.setIndex(new we(e,1)),n.instanceCount=Fu(i),n.boundingSphere=new Hn(void 0,1/0),n}function Fu(i){return Math.ceil(i/po)}var Bm=sd("AGFzbQEAAAABMQdgAn9/AGABfwBgBX9/f39/AX9gBH9/f38AYAt/f3t7e3t7e3t7ewBgAABgA39/fwADDQwCAwEAAAQABQAABgEFAwEAAQcyBgVwbGFjZQAIBnVucGFjawACBWJlZ2luAAsFcGFpbnQACgRzb3J0AAAGbWVtb3J5AgAK/FoM9gIBB39BfyEHA0AgAiAGSgRAIAAgAQR/IAEgBkECdGooAgAFIAYLQQJ0aigCACIIBEAgByAIIAcgCEkbIQcgBSAIIAUgCEsbIQULIAZBAWohBgwBCwsgBUUEQEEADwtBACEGQRAgBSAHa2drIghBACAIQQBOGyEKIANBAEGEgBD8CwADQCACIAZKBEAgACABBH8gASAGQQJ0aigCAAUgBgtBAnRqKAIAIggEQCADIAggB2sgCnZBAnRqIgggCCgCBEEBajYCBAsgBkEBaiEGDAELCyADIAUgB2sgCnZBAnRqIQggAyEGA0AgBiAISQRAIAYgBigCACAGKAIEajYCBCAGQQRqIQYMAQsLQQAhBgNAIAIgBkoEQCAAIAEEfyABIAZBAnRqKAIABSAGCyIFQQJ0aigCACIJBEAgAyAJIAdrIAp2QQJ0aiIJKAIAIQsgCSALQQFqNgIAIAQgC0ECdGogBTYCAAsgBkEBaiEGDAELCyAIKAIAC8oDAQ99IAAoAkAiACACQQp2Qf8HcUECdGoqAgAhDCAAIAJBFHZB/wdxQQJ0aioCACEEIAEgACACQf8HcUECdGoqAgAiC0MAAIA/QwAAAEBDAACAPyADQf8HcbNDCCAAO5RDAACAv5JD8wQ1P5QiBiAGlJMgA0EKdkH/B3GzQwggADuUQwAAgL+SQ/MENT+UIgggCJSTIANBFHZB/wdxs0MIIAA7lEMAAIC/kkPzBDU/lCIJIAmUk0MAAAAAl5EiCiAGIANBHnYiAEUiAhsiBSAFlCAGIAogCCAAQQFGGyACGyIGIAaUIgeSIAggCiAJIABBAkYbIABBAU0bIg0gDZQiCJIgCSAKIABBAk0bIg4gDpQiCZKVIgogCCAJkpSTlDgCACABIAsgCpQiCyAGIA2UIg8gBSAOlCIQkpQ4AhAgASALIAYgDpQiESAFIA2UIhKTlDgCICABIAwgCpQiCyAPIBCTlDgCMCABIAxDAACAPyAKIAcgCZKUk5Q4AkAgASALIA0gDpQiCSAFIAaUIgWSlDgCUCABIAQgCpQiBiARIBKSlDgCYCABIAYgCSAFk5Q4AnAgASAEQwAAgD8gCiAHIAiSlJOUOAKAAQtMAQJ/A0AgASAAKAIESARAIAAgACgCDCABQQJ1QZABbGogAUEDcUECdGogACgCCCABQQR0aiICKAIAIAIoAgQQASABQQFqIQEMAQsLC/IFAgZ7An/9DAAAgD8AAIA/AACAPwAAgD9BwAn9AAQAIgNB0An9AAQAIgT9DQABAgMQERITBAUGBxQVFhdB4An9AAQAIgVB8An9AAQAIgb9DQABAgMQERITBAUGBxQVFhciB/0NAAECAwQFBgcQERITFBUWFyICIAL95gEgAyAE/Q0AAQIDEBESEwQFBgcUFRYXIAf9DQgJCgsMDQ4PGBkaGxwdHh8iByAH/eYB/eQBIAMgBP0NCAkKCxgZGhsMDQ4PHB0eHyAFIAb9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhciAyAD/eYB/eQB/eMB/QzMvIwrzLyMK8y8jCvMvIwr/esB/ecBIgQgAiAAKgLEAf0T/eYBIAcgACoCyAH9E/3mAf3kASADIAAqAswB/RP95gH95AH95gEhBSAEIAIgACoC0AH9E/3mASAHIAAqAtQB/RP95gH95AEgAyAAKgLYAf0T/eYB/eQB/eYBIQYgBCACIAAqAtwB/RP95gEgByAAKgLgAf0T/eYB/eQBIAMgACoC5AH9E/3mAf3kAf3mASECQYAMIAX9CwQAQZAMIAb9CwQAQaAMIAL9CwQAQbAMIAUgBv3mAf0LBABBwAwgBiAC/eYB/QsEAEHQDCACIAX95gH9CwQAQeAMIAIgAv3mAf0Mq6qqPquqqj6rqqo+q6qqPv3lAf0LBABB8Az9DAAAAD8AAAA/AAAAPwAAAD8gBSAF/eYBIAYgBv3mAf3lAf3mAf0LBABBgA1BAEHgAPwLACAAKgLoAf0TIQIDQCAIQRhJBEAgCEEDcEEEdEGADWoiCSAJ/QAEACACIAAoAkQgAUEYbGogCEECdkEEdGr9AAQAQRggCEEDcUEDdGv9qwFBGP2sAf36Af3mASAIQQNuQQR0QYAMav0ABAAiA/3mAf3kAf0LBAAgCSAJ/QAEMCAAKAJIIAhBAnRq/QkCACAD/eYB/eQB/QsEMCAIQQFqIQgMAQsLC5UGAhV7AX8gACoCZP0TIgRBwAr9AAQAIgL95gEgACoCaP0TIgZB0Ar9AAQAIgP95gH95AEgACoCbP0TIgdB4Ar9AAQAIgX95gH95AEgACoCeP0T/eQBIgv9DArXIzwK1yM8CtcjPArXIzz9RiEKIAAqAkz9EyIMIAL95gEgACoCUP0TIg0gA/3mAf3kASAAKgJU/RMiDiAF/eYB/eQBIAAqAnD9E/3kAf0MAACAPwAAgD8AAIA/AACAPyAL/ecBIg/95gEiECAAKgJ8/RMiEf3mASAAKgKEAf0T/eQBIQkgACoCWP0TIhIgAv3mASAAKgJc/RMiEyAD/eYB/eQBIAAqAmD9EyIUIAX95gH95AEgACoCdP0T/eQBIA/95gEiBSAAKgKAAf0TIhX95gEgACoCiAH9E/3kASEIIBEgACoCpAH9EyAP/eYBIg/95gEiESAMIBAgACoClAH9E/3rASAAKgKcAf0T/eoBIgwgBP3mAf3lAf3mASEDIBEgDSAMIAb95gH95QH95gEhAiARIA4gDCAH/eYB/eUB/eYBIQwgFSAP/eYBIg0gEiAFIAAqApgB/RP96wEgACoCoAH9E/3qASIOIAT95gH95QH95gEhBSANIBMgDiAG/eYB/eUB/eYBIQQgDSAUIA4gB/3mAf3lAf3mASENIAAoAgAiF0ECRkEBIBcbBEAgA0HwCv0ABAAiDv3mASACQYAL/QAEACIP/eYB/eQBIAxBkAv9AAQAIhD95gH95AEgA0GgC/0ABAAiEf3mASACQbAL/QAEACIS/eYB/eQBIAxBwAv9AAQAIhP95gH95AEhByADQdAL/QAEACIU/eYBIAJB4Av9AAQAIhX95gH95AEgDEHwC/0ABAAiFv3mAf3kASEMIQMgByECIAUgDv3mASAEIA/95gH95AEgDSAQ/eYB/eQBIAUgEf3mASAEIBL95gH95AEgDSAT/eYB/eQBIAUgFP3mASAEIBX95gH95AEgDSAW/eYB/eQBIQ0hBCEFCyAAIAEgCiAL/U4gCSAIIAMgAiAMIAUgBCANEAULoxMCC3sCfyAAKAIMIAFBJGxqIhb9AAQQIQsgBSAW/QAEACIQ/eYBIAYgC/3mAf3kASAHIBb9AAQgIgz95gH95AEiDSAN/eYBIAUgFv0ABDAiDv3mASAGIBb9AARAIhH95gH95AEgByAW/QAEUCIS/eYB/eQBIg8gD/3mAf3kASAFIBb9AARgIhP95gEgBiAW/QAEcCIG/eYB/eQBIAcgFv0ABIABIgf95gH95AEiBSAF/eYB/eQBIAAqAqgB/RMiFP3kASEVIA0gCCAQ/eYBIAkgC/3mAf3kASAKIAz95gH95AEiC/3mASAPIAggDv3mASAJIBH95gH95AEgCiAS/eYB/eQBIgz95gH95AEgBSAIIBP95gEgCSAG/eYB/eQBIAogB/3mAf3kASIF/eYB/eQBIQYgAyABQQJ0IhYgACgCFGr9AAQAIgcgFf3mAf3jASII/eUB/QwAAAA/AAAAPwAAAD8AAAA//eUB/Wf9DAAAAAAAAAAAAAAAAAAAAAD96wEgACoCjAH9EyIJ/eoBIQogACgCOCAWaiACIBUgCyAL/eYBIAwgDP3mAf3kASAFIAX95gH95AEgFP3kASIC/eYBIAYgBv3mAf3lASIF/QwAAAAAAAAAAAAAAAAAAAAA/UQgBf0MyvJJccrySXHK8klxyvJJcf1D/U79TiAKIAMgCP3kAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf1o/QwAAAAAAAAAAAAAAAAAAAAA/esBIAn96gEiCP1DIAQgByAC/eYB/eMBIgn95QH9DAAAAD8AAAA/AAAAPwAAAD/95QH9Z/0MAAAAAAAAAAAAAAAAAAAAAP3rASAAKgKQAf0TIgv96gEiDCAEIAn95AH9DAAAAD8AAAA/AAAAPwAAAD/95AH9aP0MAAAAAAAAAAAAAAAAAAAAAP3rASAL/eoBIgn9Q/1O/U4iC/0LBAAgC/1TRQRADwsgACgCECABQQJ0av0ABAAhCyAAKAI8IAFBMGxqIhYgAyAE/Q0AAQIDEBESEwQFBgcUFRYXIg0gBiAC/ecBIgb9DAAAgD8AAIA/AACAPwAAgD8gAv3nASIO/Q0AAQIDEBESEwQFBgcUFRYXIg/9DQABAgMEBQYHEBESExQVFhf9CwQAIBYgDSAP/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAWIAMgBP0NCAkKCxgZGhsMDQ4PHB0eHyIDIAYgDv0NCAkKCxgZGhsMDQ4PHB0eHyIE/Q0AAQIDBAUGBxAREhMUFRYX/QsEYCAWIAMgBP0NCAkKCwwNDg8YGRobHB0eH/0LBJABIBZBEGoiFyACIAX95wEiAiAH/Q0AAQIDEBESEwQFBgcUFRYXIgMgC0EY/a0B/fsB/QyBgIA7gYCAO4GAgDuBgIA7/eYBIgQgCv35ASAI/fkBQRD9qwH9UCIF/Q0AAQIDEBESEwQFBgcUFRYXIgb9DQABAgMEBQYHEBESExQVFhf9CwQAIBcgAyAG/Q0ICQoLDA0ODxgZGhscHR4f/QsEMCAXIAIgB/0NCAkKCxgZGhsMDQ4PHB0eHyICIAQgBf0NCAkKCxgZGhsMDQ4PHB0eHyID/Q0AAQIDBAUGBxAREhMUFRYX/QsEYCAXIAIgA/0NCAkKCwwNDg8YGRobHB0eH/0LBJABIAAqAqwB/RMiBCAAKgKwAf0TIgUgC/0M/wAAAP8AAAD/AAAA/wAAAP1O/fsB/eYB/eQBIQIgBCAFIAtBCP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1O/fsB/eYB/eQBIQMgBCAFIAtBEP2tAf0M/wAAAP8AAAD/AAAA/wAAAP1O/fsB/eYB/eQBIQQgACgCMARAIAAqArQB/RMgAv3mAUGACv0ABAAiBUGQCv0ABAAiBv0NAAECAxAREhMEBQYHFBUWF0GgCv0ABAAiB0GwCv0ABAAiCP0NAAECAxAREhMEBQYHFBUWFyIK/Q0AAQIDBAUGBxAREhMUFRYX/eYB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QwAAIA/AACAPwAAgD8AAIA//eoBIQIgACoCuAH9EyAD/eYBIAUgBv0NAAECAxAREhMEBQYHFBUWFyAK/Q0ICQoLDA0ODxgZGhscHR4f/eYB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QwAAIA/AACAPwAAgD8AAIA//eoBIQMgACoCvAH9EyAE/eYBIAUgBv0NCAkKCxgZGhsMDQ4PHB0eHyAHIAj9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf95gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9DAAAgD8AAIA/AACAPwAAgD/96gEhBAUgACgCRARAIAAgARADIAAqArgB/RMgA/0MAACAPwAAgD8AAIA/AACAP0HADf0ABAD95AH95gFBkA39AAQA/eQB/eYB/QwAAAAAAAAAAAAAAAAAAAAA/esB/QwAAIA/AACAPwAAgD8AAIA//eoBIQMgACoCvAH9EyAE/QwAAIA/AACAPwAAgD8AAIA/QdAN/QAEAP3kAf3mAUGgDf0ABAD95AH95gH9DAAAAAAAAAAAAAAAAAAAAAD96wH9DAAAgD8AAIA/AACAPwAAgD/96gEhBCAAKgK0Af0TIAL9DAAAgD8AAIA/AACAPwAAgD9BsA39AAQA/eQB/eYBQYAN/QAEAP3kAf3mAf0MAAAAAAAAAAAAAAAAAAAAAP3rAf0MAACAPwAAgD8AAIA/AACAP/3qASECCwsgFkEgaiIB/QwAAAAAAAAAAAAAAAAAAAAAIAAqAsAB/RMiBSAC/eYBIAL9DAAAgD8AAIA/AACAPwAAgD/96wH96gH96wEiAv0MAAAAAAAAAAAAAAAAAAAAACAFIAP95gEgA/0MAACAPwAAgD8AAIA/AACAP/3rAf3qAf3rASID/Q0AAQIDEBESEwQFBgcUFRYXIgb9DAAAAAAAAAAAAAAAAAAAAAAgBSAE/eYBIAT9DAAAgD8AAIA/AACAPwAAgD/96wH96gH96wEiBCAM/fkBIAn9+QFBEP2rAf1QIgX9DQABAgMQERITBAUGBxQVFhciB/0NAAECAwQFBgcQERITFBUWF/0LBAAgASAGIAf9DQgJCgsMDQ4PGBkaGxwdHh/9CwQwIAEgAiAD/Q0ICQoLGBkaGwwNDg8cHR4fIgIgBCAF/Q0ICQoLGBkaGwwNDg8cHR4fIgP9DQABAgMEBQYHEBESExQVFhf9CwRgIAEgAiAD/Q0ICQoLDA0ODxgZGhscHR4f/QsEkAEL1w0CD3sBf0HACP0ABAAiB0HQCP0ABAAiCP0NAAECAxAREhMEBQYHFBUWFyIJQeAI/QAEACIKQfAI/QAEACIL/Q0AAQIDEBESEwQFBgcUFRYXIgz9DQgJCgsMDQ4PGBkaGxwdHh8iDUGACf0ABAAiAkGQCf0ABAAiA/0NCAkKCxgZGhsMDQ4PHB0eH0GgCf0ABAAiBEGwCf0ABAAiBf0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyIG/eYBIAcgCP0NCAkKCxgZGhsMDQ4PHB0eHyAKIAv9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhciByACIAP9DQABAgMQERITBAUGBxQVFhciCCAEIAX9DQABAgMQERITBAUGBxQVFhciAv0NCAkKCwwNDg8YGRobHB0eHyIE/eYB/eUBIgMgA/3mASAHIAggAv0NAAECAwQFBgcQERITFBUWFyIF/eYBIAkgDP0NAAECAwQFBgcQERITFBUWFyIIIAb95gH95QEiAiAC/eYB/eQBIAggBP3mASANIAX95gH95QEiBCAE/eYB/eQB/eMBIAAoAgBFIhEEQEHACf0ABAAiAkHQCf0ABAAiBf0NAAECAxAREhMEBQYHFBUWF0HgCf0ABAAiBEHwCf0ABAAiBv0NAAECAxAREhMEBQYHFBUWFyIK/Q0AAQIDBAUGBxAREhMUFRYXIQMgAiAF/Q0ICQoLGBkaGwwNDg8cHR4fIAQgBv0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyEEIAIgBf0NAAECAxAREhMEBQYHFBUWFyAK/Q0ICQoLDA0ODxgZGhscHR4fIQILIAP9DAAAgD8AAIA/AACAPwAAgD8gAyAD/eYBIAIgAv3mAf3kASAEIAT95gH95AH94wH9DMy8jCvMvIwrzLyMK8y8jCv96wH95wEiCv3mASELQYAI/QAEACIMQZAI/QAEACIO/Q0AAQIDEBESEwQFBgcUFRYXQaAI/QAEACIPQbAI/QAEACID/Q0AAQIDEBESEwQFBgcUFRYXIgX9DQgJCgsMDQ4PGBkaGxwdHh8gACgCHCABQQJ0av0ABAAiBiACIAr95gEiEP3mAf3kASECQcAKIAwgDv0NAAECAxAREhMEBQYHFBUWFyAF/Q0AAQIDBAUGBxAREhMUFRYXIAYgC/3mAf3kAf0LBABB0AogAv0LBABB4AogDCAO/Q0ICQoLGBkaGwwNDg8cHR4fIA8gA/0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyAGIAQgCv3mASIC/eYB/eQB/QsEACARRQRADwsgACgCJCABQQJ0av0ABAAiA/3nAf0MAACAPwAAgD8AAIA/AACAPyAD/QwAAAAAAAAAAAAAAAAAAAAA/UT9Uv0MAACAPQAAgD0AAIA9AACAPf3rAf0MAACAQQAAgEEAAIBBAACAQf3qAf3jASEFIAggCCALIAsgC/3mASAQIBD95gH95AEgAiAC/eYB/eQB/QwAAIA+AACAPgAAgD4AAIA+/UQiA/1OIgb95gEgDSAQIAP9TiII/eYB/eQBIAcgAv0MAACAPwAAgD8AAIA/AACAPyAD/VIiCf3mAf3kASICIAb95gH95QEiAyAD/eYBIA0gAiAI/eYB/eUBIgQgBP3mAf3kASAHIAIgCf3mAf3lASICIAL95gH95AH9DO+SkyHvkpMh75KTIe+SkyH9QyIH/VMEQP0MAACAPwAAgD8AAIA/AACAPyAG/eABIgogCP3gASIL/UUgCiAJ/eABIgr9Rf1OIgz9TiAGIAggCSALIAr9RSAM/U8iCv1SIAz9UiILIAb95gH95QEgAyAH/VIhA/0MAACAPwAAgD8AAIA/AACAPyAK/U4gCyAI/eYB/eUBIAQgB/1SIQT9DAAAgD8AAIA/AACAPwAAgD8gDCAK/VD9Tf1OIAsgCf3mAf3lASACIAf9UiECC0HwCiADIAX9DAAAgD8AAIA/AACAPwAAgD8gAyAD/eYBIAQgBP3mAf3kASACIAL95gH95AH94wH9DMy8jCvMvIwrzLyMK8y8jCv96wH95wH95gEiA/3mASIH/QsEAEGACyAEIAP95gEiBP0LBABBkAsgAiAD/eYBIgL9CwQAQaALIAggAv3mASAJIAT95gH95QH9CwQAQbALIAkgB/3mASAGIAL95gH95QH9CwQAQcALIAYgBP3mASAIIAf95gH95QH9CwQAQdALIAUgBv3mAf0LBABB4AsgBSAI/eYB/QsEAEHwCyAFIAn95gH9CwQAC8oNAQx7QYAJ/QAEACIGQZAJ/QAEACIH/Q0AAQIDEBESEwQFBgcUFRYXIghBoAn9AAQAIglBsAn9AAQAIgr9DQABAgMQERITBAUGBxQVFhciC/0NAAECAwQFBgcQERITFBUWF0GACP0ABAAiAUGQCP0ABAAiAv0NAAECAxAREhMEBQYHFBUWF0GgCP0ABAAiA0GwCP0ABAAiBP0NAAECAxAREhMEBQYHFBUWFyIF/Q0AAQIDBAUGBxAREhMUFRYXIgD95gEgCCAL/Q0ICQoLDA0ODxgZGhscHR4fIAEgAv0NAAECAxAREhMEBQYHFBUWFyAF/Q0ICQoLDA0ODxgZGhscHR4fIgX95gH95AEgBiAH/Q0ICQoLGBkaGwwNDg8cHR4fIgYgCSAK/Q0ICQoLGBkaGwwNDg8cHR4fIgf9DQABAgMEBQYHEBESExQVFhcgASAC/Q0ICQoLGBkaGwwNDg8cHR4fIAMgBP0NCAkKCxgZGhsMDQ4PHB0eH/0NAAECAwQFBgcQERITFBUWFyIC/eYB/eQBIAYgB/0NCAkKCwwNDg8YGRobHB0eH/3kASEDQcAJ/QAEACIBQdAJ/QAEACIE/Q0AAQIDEBESEwQFBgcUFRYXIgZB4An9AAQAIgdB8An9AAQAIgj9DQABAgMQERITBAUGBxQVFhciCf0NAAECAwQFBgcQERITFBUWFyAA/eYBIAYgCf0NCAkKCwwNDg8YGRobHB0eHyAF/eYB/eQBIAEgBP0NCAkKCxgZGhsMDQ4PHB0eHyIBIAcgCP0NCAkKCxgZGhsMDQ4PHB0eHyIE/Q0AAQIDBAUGBxAREhMUFRYXIAL95gH95AEgASAE/Q0ICQoLDA0ODxgZGhscHR4f/eQBIQRBwApBwAj9AAQAIgZB0Aj9AAQAIgf9DQABAgMQERITBAUGBxQVFhciCEHgCP0ABAAiCUHwCP0ABAAiAf0NAAECAxAREhMEBQYHFBUWFyIK/Q0AAQIDBAUGBxAREhMUFRYXIAD95gEgCCAK/Q0ICQoLDA0ODxgZGhscHR4fIAX95gH95AEgBiAH/Q0ICQoLGBkaGwwNDg8cHR4fIgAgCSAB/Q0ICQoLGBkaGwwNDg8cHR4fIgH9DQABAgMEBQYHEBESExQVFhcgAv3mAf3kASAAIAH9DQgJCgsMDQ4PGBkaGxwdHh/95AH9CwQAQdAKIAP9CwQAQeAKIAT9CwQAQYAJ/QAEAEGQCf0ABAD9DQABAgMQERITBAUGBxQVFhdBoAn9AAQAQbAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyEAQcAJ/QAEAEHQCf0ABAD9DQABAgMQERITBAUGBxQVFhdB4An9AAQAQfAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWFyEBQfAKQcAI/QAEAEHQCP0ABAD9DQABAgMQERITBAUGBxQVFhdB4Aj9AAQAQfAI/QAEAP0NAAECAxAREhMEBQYHFBUWF/0NAAECAwQFBgcQERITFBUWF/0LBABBgAsgAP0LBABBkAsgAf0LBABBgAn9AAQAQZAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF0GgCf0ABABBsAn9AAQA/Q0AAQIDEBESEwQFBgcUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIQBBwAn9AAQAQdAJ/QAEAP0NAAECAxAREhMEBQYHFBUWF0HgCf0ABABB8An9AAQA/Q0AAQIDEBESEwQFBgcUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIQFBoAtBwAj9AAQAQdAI/QAEAP0NAAECAxAREhMEBQYHFBUWF0HgCP0ABABB8Aj9AAQA/Q0AAQIDEBESEwQFBgcUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEAEGwCyAA/QsEAEHACyAB/QsEAEGACf0ABABBkAn9AAQA/Q0ICQoLGBkaGwwNDg8cHR4fQaAJ/QAEAEGwCf0ABAD9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchAEHACf0ABABB0An9AAQA/Q0ICQoLGBkaGwwNDg8cHR4fQeAJ/QAEAEHwCf0ABAD9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhchAUHQC0HACP0ABABB0Aj9AAQA/Q0ICQoLGBkaGwwNDg8cHR4fQeAI/QAEAEHwCP0ABAD9DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwQAQeALIAD9CwQAQfALIAH9CwQAC6UIAwh/BnsCfQNAIAEgBEoEQCAAKAIAQQJGBEBBACECA0AgAkEESARAIAJBBHRBgAhqIQUgACgCCCACIARqIgZBBHRqIQf9DAAAAAAAAAAAAAAAAAAAAAAhCv0MAAAAAAAAAAAAAAAAAAAAACEL/QwAAAAAAAAAAAAAAAAAAAAAIQxDAAAAACEQQQAhAwNAIANBBEkEQCAKIAMgB2oiCC0ADLMiEf0TIg0gACgCNCAILQAIQTBsaiII/QAEAP3mAf3kASEKIAsgDSAI/QAEEP3mAf3kASELIAwgDSAI/QAEIP3mAf3kASEMIBAgEZIhECADQQFqIQMMAQsLIAUgACgCGCAGQQxsav0ABAD9CwQAIAUgCkMAAIA/IBCV/RMiCv3mAf0LBEAgBSALIAr95gH9CwSAASAFIAwgCv3mAf0LBMABIAJBAWohAgwBCwsQBwUgACgCAEEDRgRAQQAhAgNAIAJBBEgEQCACQQR0QYAIaiAAKAIYIAIgBGpBDGxq/QAEAP0LBAAgAkEBaiECDAELC0GACP0ABAAiCkGQCP0ABAAiC/0NAAECAxAREhMEBQYHFBUWF0GgCP0ABAAiDEGwCP0ABAAiDf0NAAECAxAREhMEBQYHFBUWFyIO/Q0ICQoLDA0ODxgZGhscHR4fIQ9BwAogCiAL/Q0AAQIDEBESEwQFBgcUFRYXIA79DQABAgMEBQYHEBESExQVFhf9CwQAQdAKIA/9CwQAQeAKIAogC/0NCAkKCxgZGhsMDQ4PHB0eHyAMIA39DQgJCgsYGRobDA0ODxwdHh/9DQABAgMEBQYHEBESExQVFhf9CwQABUEAIQIDQCACQQRIBEAgAiAEakEMbCIDIAAoAiBqIgUoAgBBDGwiBiAAKAIoIgdq/QAEACEKIAJBBHRBgAhqIgggACgCGCADaiIJ/QkCACILIAr95gEgCf0JAgQiDCAHIAUoAgRBDGwiA2r9AAQAIg395gH95AEgCf0JAggiDiAHIAUoAghBDGwiBWr9AAQAIg/95gH95AH9CwQAIAggDSAK/eUB/QsEQCAIIA8gCv3lAf0LBIABIAv9DAAAAAAAAAAAAAAAAAAAAAD96wEhCiAM/QwAAAAAAAAAAAAAAAAAAAAA/esBIQsgDv0MAAAAAAAAAAAAAAAAAAAAAP3rASEMIAAoAiwiBwRAIAggCiAGIAdq/QAEAP3mASALIAMgB2r9AAQA/eYB/eQBIAwgBSAHav0ABAD95gH95AH9CwTAAQsgACgCMCIHBEAgCCAKIAYgB2r9AAQA/eYBIAsgAyAHav0ABAD95gH95AEgDCAFIAdq/QAEAP3mAf3kASAKIAv95AEgDP3kAf3nAf0LBIACCyACQQFqIQIMAQsLIAAgBBAGCwsgACAEEAQgBEEEaiEEDAELCwvMBwMKfwp7CH0gAS8BLiEFIAAoAhwhCSABLwEcIgdBA3YhBCABLwEeIgJBAWtBA3UhCiABLwEsIghBA3YhBgJ/A0AgBiAFQQFrQQN1TARAIAAoAgQgBiAJbGohCyAEIQMDQCADIApMBEBBASADIAtqLQAADQQaIANBAWohAwwBCwsgBkEBaiEGDAELC0EAC0UEQA8LIAAgACgCICIDIAcgAyAHSBs2AiAgACAAKAIkIgMgCCADIAhIGzYCJCAAIAAoAigiAyACIAIgA0gbNgIoIAAgACgCLCIDIAUgAyAFShs2AiwgASoCACEdIAEqAgQhHCABKgIIIRsgASoCDCEaQwAAgD8gASoCECIWlSEZIBb9EyETIAEqAhQiGP0TIRIgAf0JAhghESAB/QkCICEQIAH9CQIkIQ8gAf0JAighDiACIAdBfHFrQRBKIQYDQCAFIAhKBEAgCLJDAAAAP5IgHJMiFiAWlCAalCEXIB0gGyAWlJJDAAAAv5IhFiACIQEgB0F8cSEEIAAoAgQgACgCHCAIQQN1bGohCSAX/RMhDSAGBEAgASAWIBggF5MgGZRDAAAAAJeRIheSjvwAQQFqIgMgASADSBshASAHIBYgF5ON/AAiAyADIAdIG0F8cSEECyAAKAIAIAggACgCGGwgBGpBBHRqIQMDQCABIARKBEAgA/0ABAAiFP0MAMB/PwDAfz8AwH8/AMB/P/1FIgz9UwRAIAwgDSATIASyIBaT/RP9DAAAAAAAAIA/AAAAQAAAQED95AEiDCAM/eYB/eYB/eQBIhUgEv1F/U4hDCADIBT9DAAAgD8AAIA/AACAPwAAgD8gFP3lAf0Md75/P3e+fz93vn8/d75/PyAR/QzV/38/1f9/P9X/fz/V/38/IBX9DPH0f73x9H+98fR/vfH0f70gFf0MeA7/OngO/zp4Dv86eA7/OiAV/QzyMSO48jEjuPIxI7jyMSO4IBX9DBgo8DQYKPA0GCjwNBgo8DT95gH95AH95gH95AH95gH95AH95gH95AEiFCAU/eYBIhQgFP3mASIUIBT95gH95gH96gEgDP1O/eYBIhT95AEiFf0LBAAgAyAD/QAEECAUIBD95gH95AH9CwQQIAMgA/0ABCAgFCAP/eYB/eQB/QsEICADIAP9AAQwIBQgDv3mAf3kAf0LBDAgDCAV/QwAwH8/AMB/PwDAfz8AwH8//UT9TiIM/VMEQCAJIARBA3VqIgogCi0AACAM/aQBaWs6AAALCyAEQQRqIQQgA0FAayEDDAELCyAIQQFqIQgMAQsLC64HAgd/AXsgACAAKAIQNgIgIAAgACgCFDYCJCAAQQA2AiwgAEEANgIoIAAoAgQhBANAIAAoAhQiAyAHSgRAQQggAyAHayIDIANBCEobIQZBACEIA0AgACgCECIFIAhKBEAgBCIDQQFqIQQgAyAGQQggBSAIayIDIANBCEobbDoAACAIQQhqIQgMAQsLIAdBCGohBwwBCwsDQCACIAlKBEAgACAAKAIMIAEgCUECdGooAgBBMGxqEAkgCUEBaiEJDAELCyAAIAAoAiBBfHE2AiAgACAAKAIoIAAoAiBrQT9qIgFBACABQQBOG0FAcTYCMCAAIAAoAiwgACgCJGtBP2oiAUEAIAFBAE4bQUBxNgI0IAAoAiQhCQNAIAkgACgCLEgEQCAAKAIAIAAoAiAiASAJIAAoAhhsakEEdGohBCAAKAIIIAAoAjAgCSAAKAIka2xBAnRqIQIDQCABIAAoAihIBEAgAiAE/QAEEP0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAB/QwAAf0MAAH9DAAB/Q/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf35ASAE/QAEIP0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAB/QwAAf0MAAH9DAAB/Q/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf35AUEI/asB/VAgBP0ABDD9DAAAgD8AAIA/AACAPwAAgD/96gH9DAAAf0MAAH9DAAB/QwAAf0P95gH9DAAAAD8AAAA/AAAAPwAAAD/95AH9+QFBEP2rASAE/QAEAP0MAACAPwAAgD8AAIA/AACAP/3qAf0MAAB/QwAAf0MAAH9DAAB/Q/3mAf0MAAAAPwAAAD8AAAA/AAAAP/3kAf35AUEY/asB/VD9UP0LBAAgAUEEaiEBIARBQGshBCACQRBqIQIMAQsLIAlBAWohCQwBCwsgACgCICEBIAAoAighBSAAKAIsIQMgACgCEP0R/QwBAAAAAgAAAAMAAAAEAAAA/bEBIQogACgCJCEGA0AgAyAGSgRAIAAoAgAgBiAAKAIYbCABakEEdGohBCABIQIDQCACIAVIBEAgBP0MAACAPwAAgD8AAIA/AACAPyAC/REgCv07/U79CwQAIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwQgIAT9DAAAAAAAAAAAAAAAAAAAAAD9CwQwIAJBBGohAiAEQUBrIQQMAQsLIAZBAWohBgwBCwsL7gECBn8BeyAAKAIQIgFBfHEhAiAAKAIYIQUgACgCFCEGIAH9Ef0MAQAAAAIAAAADAAAABAAAAP2xASEHA0AgBCAGSARAIAAoAgAgBCAAKAIYbCACakEEdGohAyACIQEDQCABIAVIBEAgA/0MAACAPwAAgD8AAIA/AACAPyAB/REgB/07/U79CwQAIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQQIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQgIAP9DAAAAAAAAAAAAAAAAAAAAAD9CwQwIAFBBGohASADQUBrIQMMAQsLIARBAWohBAwBCwsL");var sc=class{constructor(t){this.memory=t}memory;next=65536;used=65536;take(t){let e=this.next;this.next=e+t+31&-16;let n=Math.ceil((this.next-this.memory.buffer.byteLength)/65536);return n>0&&this.memory.grow(n),this.used>e&&this.bytes(e,Math.min(this.used,this.next)-e).fill(0),this.used=Math.max(this.used,this.next),e}put(t,e=t.length){let n=this.take(4*e);return t instanceof Float32Array?this.floats(n,e).set(t):this.words(n,e).set(t),n}giveBack(t){this.next=t}floats(t,e){return new Float32Array(this.memory.buffer,t,e)}words(t,e){return new Uint32Array(this.memory.buffer,t,e)}bytes(t,e){return new Uint8Array(this.memory.buffer,t,e)}};var km=48,vM=59,zm=19,xM=16,bM=["triangle","world","bones","still"],SM=65537,Vm=64,MM=Float32Array.from({length:256},(i,t)=>2*Math.log(Math.max(t,1))),rc;function Hm(){if(rc===void 0)try{rc=new WebAssembly.Module(Bm)}catch{rc=null}return rc}function Wm(i){let t=({coloring:e,data:{frame:n,shading:s}})=>e==="rgb"&&(n!=="bones"||!s);return Hm()!==null&&i.every(t)}var ac=class{sortMilliseconds=0;run;memory;groups;total;depths;records;order;kept;starts;picture;canvas;size={width:0,height:0,pixels:0};count=-1;some=!1;ends=[];constructor(t){this.run=new WebAssembly.Instance(Hm()).exports;let e=this.memory=new sc(this.run.memory),n=0,s=t.map(({data:r})=>(n+=oc(r.count))-oc(r.count));this.total=n,this.depths=e.take(4*n),this.records=e.take(km*n),this.order=e.take(4*n),this.kept=e.take(4*n),this.starts=e.take(4*SM),this.picture=e.take(4*xM),this.groups=t.map((r,o)=>this.enter(r,s[o])),this.canvas=e.take(0)}paint(t,e,n){let{kept:s,memory:r,order:o,picture:a,run:l}=this,{height:c,width:h}=t[0];this.fit(h,c),this.choose(e),this.groups.forEach((S,T)=>{this.tell(S),this.aim(S,t[T],n),l.place(S.at,this.ends[T])});let u=performance.now(),f=l.sort(this.depths,this.some?s:0,this.some?e:this.total,this.starts,o);this.sortMilliseconds=performance.now()-u,l.paint(a,o,f);let[d,g,_,p,m,x]=r.words(a+32,6);return{pixels:r.bytes(this.size.pixels,4*m*x),columns:m,rows:x,corner:[d,g],width:h,height:c,region:{left:d,top:g,right:_,bottom:p}}}enter(t,e){let{memory:n}=this,{body:s,data:r,effects:o}=t,{anchors:a,frame:l,logScale:c,shading:h}=r,u=oc(r.count),f="corners"in a,d=f?12*(s?.numVertices??0):0,g={placement:t,at:n.take(4*vM),first:e,stance:null,lit:-1,vertices:n.take(d),normals:l==="triangle"||h?n.take(d):0,factors:o.factors?n.take(d):0,changes:n.take(96),bones:n.take(l==="bones"?48*(s?.numJoints??0):0),weights:f?n.take(12*u):n.put(a.means,3*u),heights:n.take(f?4*u:0)},_=Uint32Array.from({length:r.count},(x,w)=>r.places[4*w+3]),p=Float32Array.from({length:1024},(x,w)=>Math.exp(c.low+w/1023*(c.high-c.low))),m=[n.put(r.shapes,4*u),n.take(36*u),n.put(_,u),n.put(Float32Array.from(_,x=>MM[x>>>24]),u),g.weights,g.heights,f?n.put(a.corners,3*u):0,l==="triangle"?n.put(wM(t),u):0,g.vertices,g.normals,g.factors,g.bones,this.depths+4*e,this.records+km*e,n.put(p),h?n.put(AM(h.words,u)):0,g.changes];return n.words(g.at,zm).set([bM.indexOf(l),r.count,...m]),this.run.unpack(g.at),g}tell(t){let{memory:e}=this,{data:{anchors:n},effects:s,posed:r}=t.placement;if(s.update(),r&&t.stance!==r){if(n.kind==="bones"&&e.floats(t.bones,r.bones.length).set(r.bones),"corners"in n){let{heights:o,weights:a}=s.places??n;e.floats(t.vertices,r.vertices.length).set(r.vertices),t.normals&&e.floats(t.normals,r.normals.length).set(r.normals),e.floats(t.weights,a.length).set(a),e.floats(t.heights,o.length).set(o)}t.stance=r}s.factors&&t.lit!==s.lit&&(e.floats(t.factors,s.factors.length).set(s.factors),t.lit=s.lit)}aim({at:t,changes:e,placement:n},s,r){let{R:o,t:a,focal:l,centre:c,width:h,height:u}=s,{data:{color:f},growth:d,lightChange:g,lightGain:_,shadingStep:p,turn:m}=n,[x,w]=Gm(l[0],c[0],h),[S,T]=Gm(l[1],c[1],u),A=[...o,...a,...l,...c,h,u,x,S,w,T,d,ec(n,s),f.low,(f.high-f.low)/255,..._,r,...m,p];this.memory.floats(t+4*zm,A.length).set(A),this.memory.floats(e,24).set(g)}choose(t){if(t===this.count)return;let e=this.groups.map(({placement:o})=>o.data.count),n=Bl(this.groups.map(({placement:o})=>o.data),t);if(this.count=t,this.some=n!==null,this.ends=e,!n)return;let s=0,r=0;this.ends=this.groups.map(({first:o},a)=>{let l=0;for(;s<n.length&&n[s]<r+e[a];s++)l=n[s]-r+1,n[s]+=o-r;return r+=e[a],l}),this.memory.words(this.kept,n.length).set(n)}fit(t,e){if(this.size.width===t&&this.size.height===e)return;let{memory:n}=this,s=oc(t),r=Math.ceil(t/8);n.giveBack(this.canvas);let o=n.take(16*s*e),a=n.take(r*Math.ceil(e/8)),l=n.take(4*(s+Vm)*(e+Vm));this.size={width:t,height:e,pixels:l},n.words(this.picture,8).set([o,a,l,this.records,t,e,s,r]),this.run.begin(this.picture)}};function wM({data:{count:i,places:t},restAreas:e}){return Float32Array.from({length:i},(n,s)=>e[t[4*s]])}function AM(i,t){return Uint32Array.from({length:6*t},(e,n)=>{let s=Math.floor(n/24);return i[8*(4*s+n%4)+(n>>2)%6]??0})}function oc(i){return i+3&-4}function Gm(i,t,e){let n=.15*e/i;return[-t/i-n,(e-t)/i+n]}var EM=`
precision highp float;

in vec3 position;
uniform vec2 size;
uniform vec4 region;
out vec2 pixel;

void main() {
  pixel = mix(region.xy, region.zw, 0.5 * position.xy + 0.5);
  gl_Position = vec4(2.0 * pixel.x / size.x - 1.0, 1.0 - 2.0 * pixel.y / size.y, 0.0, 1.0);
}
`,TM=`
precision highp float;

in vec2 pixel;
uniform sampler2D picture;
uniform vec2 corner;
out vec4 result;

void main() { result = texelFetch(picture, ivec2(pixel - corner), 0); }
`,lc=class{mesh=new ae(new pn(2,2),RM());texture=new Tn;constructor(){this.mesh.frustumCulled=!1}show({columns:t,corner:e,height:n,pixels:s,region:r,rows:o,width:a}){let{bottom:l,left:c,right:h,top:u}=r,{uniforms:f}=this.mesh.material;this.mesh.visible=c<h,this.mesh.visible&&(this.fit(t,o),this.texture.image.data=s,this.texture.needsUpdate=!0,f.corner.value.set(...e),f.size.value.set(a,n),f.region.value.set(c,u,h,l))}dispose(){for(let t of[this.texture,this.mesh.geometry,this.mesh.material])t.dispose()}fit(t,e){let{image:n}=this.texture;n.width===t&&n.height===e||(this.texture.dispose(),this.texture=new Tn(null,t,e),this.texture.minFilter=this.texture.magFilter=re,this.mesh.material.uniforms.picture.value=this.texture)}};function RM(){return new Ne({glslVersion:ze,vertexShader:EM,fragmentShader:TM,uniforms:{picture:{value:null},corner:{value:new St},size:{value:new St},region:{value:new oe}},side:Ue,transparent:!0,depthTest:!1,depthWrite:!1,blending:Rn,blendEquation:On,blendSrc:Cn,blendDst:gn})}var Xm=1-1/1024,CM=.999,Uu=512,PM=2*Math.log(255),IM=Float32Array.from({length:Math.ceil(Uu*PM)+2},(i,t)=>Math.exp(-.5*(t+.5)/Uu)),LM=Float32Array.from({length:256},(i,t)=>2*Math.log(Math.max(t,1))),mi=3,Kn=1<<mi,go=class{constructor(t,e){this.width=t;this.height=e;this.pixels=new Uint8Array(4*t*e),this.sums=new Float32Array(4*t*e),this.columns=t+Kn-1>>mi,this.open=new Uint8Array(this.columns*(e+Kn-1>>mi))}width;height;pixels;sums;columns;open;before={left:1/0,top:1/0,right:0,bottom:0};paint(t,e,{gain:n,spans:s}){let{looks:r,splats:o}=t,a={...t,floats:new Float32Array(o.buffer,o.byteOffset,o.length),gain:n},l={left:this.width,top:this.height,right:0,bottom:0};this.openTiles();for(let c=e.length-1;c>=0;c--){let h=e[c],u=4*(h&gs-1);r[u]!==0&&this.paintSplat(a,u,s[h/gs|0],l)}return this.finish(l),l}paintSplat({floats:t,gain:e,looks:n,splats:s},r,{x:o,y:a},l){let{columns:c,height:h,open:u,sums:f,width:d}=this,g=t[r],_=t[r+1],p=n[r+1],m=cc(s[r+2]),x=cc(s[r+2]>>>16),w=cc(s[r+3]),S=cc(s[r+3]>>>16),T=m*m+w*w,A=m*x+w*S,y=x*x+S*S,M=LM[p>>>24],D=Math.sqrt(M*T),R=Math.sqrt(M*y),P=Math.max(0,Math.ceil(_-R-.5)),N=Math.min(h,Math.floor(_+R+.5)),k=Math.max(0,Math.ceil(g-D-.5)),I=Math.min(d,Math.floor(g+D+.5));if(P>=N||k>=I||!this.isOpen(k,P,I,N))return;k<l.left&&(l.left=k),P<l.top&&(l.top=P),I>l.right&&(l.right=I),N>l.bottom&&(l.bottom=N);let W=(p>>>24)/255,Y=Nu(p&255,o,a,e),G=Nu(p>>>8&255,o,a,e),tt=Nu(p>>>16&255,o,a,e),H=y/(T*y-A*A),K=A/y,Q=1/y,bt=1/H;for(let Ct=P;Ct<N;Ct++){let $=Ct+.5-_,dt=$*$*Q,_t=g+K*$-.5,Et=Math.sqrt(Math.max(0,(M-dt)*bt)),ft=Math.min(d,Math.floor(_t+Et)+1),Ft=(Ct>>mi)*c,ne=Math.max(0,Math.ceil(_t-Et));for(let At=4*(Ct*d+ne);ne<ft;ne++,At+=4){let Xt=f[At+3];if(Xt>Xm)continue;let Zt=ne-_t,de=Math.min(CM,W*IM[(dt+H*Zt*Zt)*Uu|0])*(1-Xt);f[At]+=de*Y,f[At+1]+=de*G,f[At+2]+=de*tt,f[At+3]=Xt+de,Xt+de>Xm&&u[Ft+(ne>>mi)]--}}}isOpen(t,e,n,s){let{columns:r,open:o}=this,[a,l]=[t>>mi,n-1>>mi];for(let c=e>>mi;c<=s-1>>mi;c++)for(let h=a;h<=l;h++)if(o[c*r+h]>0)return!0;return!1}openTiles(){let{columns:t,height:e,open:n,width:s}=this;n.fill(Kn*Kn);let[r,o]=[s%Kn||Kn,e%Kn||Kn];for(let a=t-1;a<n.length;a+=t)n[a]=Kn*r;for(let a=0;a<t;a++)n[n.length-t+a]=o*(a===t-1?r:Kn)}finish(t){let{before:e,pixels:n,sums:s,width:r}=this,o=Math.max(t.right,e.right),a=Math.min(t.left,e.left);for(let l=Math.min(t.top,e.top);l<Math.max(t.bottom,e.bottom);l++){let c=4*(l*r+o);for(let h=4*(l*r+a);h<c;h+=4)n[h]=hc(s[h]),n[h+1]=hc(s[h+1]),n[h+2]=hc(s[h+2]),n[h+3]=hc(s[h+3]),s[h]=s[h+1]=s[h+2]=s[h+3]=0}this.before={...t}}},qm=new Uint32Array(1),DM=new Float32Array(qm.buffer);function cc(i){return qm[0]=(i&32768)<<16|(i&32767)<<13,DM[0]*2**112}function Nu(i,t,e,n){let s=t+(e-t)*i/255;return Math.max(0,Math.min(n*s,Math.max(s,1)))}function hc(i){return i<1?255*i+.5|0:255}var uc=class{painting=new go(1,1);projected={splats:new Uint32Array(0),looks:new Uint32Array(0)};paint(t,e,n,s,{height:r,width:o}){this.read(t,e),(this.painting.width!==o||this.painting.height!==r)&&(this.painting=new go(o,r));let a=this.painting.paint(this.projected,n,s);return{width:o,height:r,region:a,pixels:this.painting.pixels,columns:o,rows:r,corner:[0,0]}}read(t,e){let{height:n,width:s}=e,r=4*s*n;this.projected.splats.length!==r&&(this.projected={splats:new Uint32Array(r),looks:new Uint32Array(r)});let o=t.getContext();t.setRenderTarget(e),[this.projected.splats,this.projected.looks].forEach((a,l)=>{o.readBuffer(o.COLOR_ATTACHMENT0+l),o.readPixels(0,0,s,n,o.RGBA_INTEGER,o.UNSIGNED_INT,a)}),o.readBuffer(o.COLOR_ATTACHMENT0)}};function Ou(i){let t=i.getContext(),e=t.getExtension("WEBGL_debug_renderer_info");return e!==null&&String(t.getParameter(e.UNMASKED_RENDERER_WEBGL)).includes("SwiftShader")}var FM=1.5,dc=class{count=0;mesh;overlay=new lc;painter=new uc;kernel=null;placers=[];order=Lu(0);target=Ym(1);ordered=!1;shown=!0;behind=!1;software=null;tooMany=!1;constructor(){this.mesh=new ae(Om(0),NM()),this.mesh.frustumCulled=!1}get objects(){return[this.mesh,this.overlay.mesh]}get visible(){return this.shown}show(t,e){this.shown=t,this.behind=e;for(let n of this.objects)n.visible&&=t}compile(t,e,n){if(this.software??=Ou(t),!this.ordersItself)for(let s of this.placers)s.compile(t);t.compile(this.isPainted?this.overlay.mesh:this.mesh,e,n)}get drawn(){return this.mesh.material.uniforms.drawn.value}get ordersItself(){return this.isPainted&&this.kernelCan}get sortMilliseconds(){return this.kernel?.sortMilliseconds??0}setPlacers(t){let e=t.reduce((n,s)=>n+s.rows,0);if(t.length>mo||e*Ve>gs)throw new Xe("too-much",`at most ${mo} avatars of ${gs/1e6} million Gaussians can be shown at once`);return this.placers=t,this.kernel=null,this.tooMany=!1,this.count=t.reduce((n,{data:s})=>n+s.count,0),this.makeRoom(Math.max(1,e)),this.firstRows().map((n,s)=>n*Ve+s*gs)}setOrder(t){this.order.image.data.set(t),this.order.needsUpdate=!0,this.ordered=t.length>0,this.setDetail(t.length),this.mesh.geometry.instanceCount=Fu(t.length)}setCount(t){this.ordered=!1,this.setDetail(t)}setLook({mode:t,coloring:e,pointSize:n,exposure:s,light:r}){let{uniforms:o}=this.mesh.material;o.gain.value=e==="rgb"?2**s:1,o.contour.value=t==="splats"?0:t==="points"?1:FM,this.placers.forEach((a,l)=>{a.setLook(e,t==="points"?n:0),a.setLight(r);let{low:c,high:h}=a.colorSpan(e);o.colorSpans.value[l].set(c,h)})}project(t,e,n){this.software??=Ou(t);for(let l of this.objects)l.visible=!1;if(this.software&&this.drawn===0)return;let s=this.ordersItself||this.software&&!this.ordered?this.paintByKernel(e):null,r=s!==null||this.isPainted;if(this.mesh.visible=!r,this.overlay.mesh.visible=r,s){this.overlay.show(s);return}let o=t.getRenderTarget(),a=this.firstRows();this.placers.forEach((l,c)=>{let{width:h,height:u}=e[c];this.mesh.material.uniforms.size.value.set(h,u),l.project(t,e[c],n,this.target,a[c])}),r&&this.overlay.show(this.paint(t,e[0])),t.setRenderTarget(o)}dispose(){for(let t of[this.overlay,this.order,this.target,this.mesh.geometry,this.mesh.material])t.dispose()}get isPainted(){return this.software===!0&&this.count>0&&!this.behind&&this.mesh.material.uniforms.contour.value===0}get kernelCan(){return!this.tooMany&&Wm(this.placers)}paintByKernel(t){if(!this.kernelCan)return null;try{return this.kernel??=new ac(this.placers),this.kernel.paint(t,this.drawn,this.mesh.material.uniforms.gain.value)}catch(e){if(!(e instanceof RangeError))throw e;return this.tooMany=!0,null}}paint(t,e){let{colorSpans:n,gain:s}=this.mesh.material.uniforms,r=this.order.image.data.subarray(0,this.drawn);return this.painter.paint(t,this.target,r,{spans:n.value,gain:s.value},e)}setDetail(t){this.mesh.material.uniforms.drawn.value=t;for(let e of this.placers)e.setDetail(t/this.count)}firstRows(){let t=0;return this.placers.map(e=>(t+=e.rows)-e.rows)}makeRoom(t){this.target.height!==t&&(this.target.dispose(),this.order.dispose(),this.target=Ym(t),this.order=Lu(t*Ve));let{uniforms:e}=this.mesh.material;e.order.value=this.order,[e.splats.value,e.looks.value]=this.target.textures,this.setOrder(new Uint32Array(0))}};function NM(){let i={order:{value:null},splats:{value:null},looks:{value:null},drawn:{value:0},size:{value:new St},depthCoefficients:{value:new St(...vu())},colorSpans:{value:Array.from({length:mo},()=>new St(0,1))},contour:{value:0},gain:{value:1}};return new Ne({glslVersion:ze,vertexShader:Nm,fragmentShader:Um,uniforms:i,side:Ue,transparent:!0,depthWrite:!1,blending:Rn,blendEquation:On,blendSrc:Cn,blendDst:gn})}function Ym(i){let t=new Ae(Ve,i,{count:2,format:ki,type:en,internalFormat:"RGBA32UI",minFilter:re,magFilter:re,depthBuffer:!1,generateMipmaps:!1});return t.textures[1].format=Ks,t.textures[1].internalFormat="RG32UI",t}var fc=class{constructor(t){this.data=t;this.placer=new ms(t,null)}data;placer;motion=jn;lead(t){this.motion=t}dispose(){this.placer.dispose()}};var pc=class{splats=new dc;actors=new Map;scene=new hi;sorter=new Vl;camera=new Fe;ground;floor;cloud=null;chosen=0;lastId=0;alone=!1;shown=[];gone=!1;constructor(t){let e=new ar(t);this.ground=e.ground,this.floor=new fo(this.ground.up,this.ground.floor),this.camera.matrixWorldAutoUpdate=!1;for(let n of this.splats.objects)n.renderOrder=Jn.splats;this.scene.add(this.floor.mesh,...this.splats.objects),this.enter(0,e,nr)}get actor(){return this.of(this.chosen)}get chosenId(){return this.chosen}of(t){let e=this.actors.get(t);if(!e)throw new Xe("no-avatar",`the scene has no avatar ${t}`);return e}add(t){let e=++this.lastId;try{this.enter(e,new ar(t),nr)}catch(n){throw this.remove(e),n}return e}replace(t,e=this.chosen){let n=this.of(e),s=new ar(t);n.ground===this.ground&&this.setGround(s.ground),s.visible=n.visible,this.scene.remove(n.root),this.enter(e,s,n.place),n.dispose();for(let r of this.actors.values())r.standAt(r.place,this.ground)}remove(t){if(t===this.chosen)throw new Xe("no-avatar","choose another avatar before this one leaves");let e=this.of(t);this.actors.delete(t),this.scene.remove(e.root),this.group(),e.dispose()}choose(t){this.of(t),this.chosen=t,this.alone&&this.group()}show(t,e){let n=this.of(t);n.visible!==e&&(n.visible=e,this.group())}place(t,e){this.of(t).standAt(e,this.ground)}standLike({motion:t,place:e}){this.actor.motion!==t&&this.actor.lead(e,t)}setAlone(t){t!==this.alone&&(this.alone=t,this.group())}replaceGaussians(t){this.actor.replaceGaussians(t),this.group()}setCloud(t,e){let n=this.cloud;n?.data!==t&&(this.cloud=t&&new fc(t),this.group(),n?.dispose()),this.cloud?.lead(e)}get world(){return this.ground}get poseMilliseconds(){return this.shown.reduce((t,{poseMilliseconds:e})=>t+e,0)}get sortMilliseconds(){return this.splats.ordersItself?this.splats.sortMilliseconds:this.sorter.milliseconds}colorings(){return this.actor.placer.colorings()}applyPose(){this.shown.forEach((t,e)=>{t.applyPose()&&this.sorter.setStance(e,{...t.posed,places:t.placer.effects.places})}),this.shown.includes(this.actor)||this.actor.applyPose()}get late(){return this.shown.some(({placer:t})=>t.effects.late)}get swinging(){return this.shown.some(t=>t.swinging)}hurry(){for(let{placer:t}of this.shown)t.effects.hurry()}sort(t,e,n){let{splats:s}=this;if(s.count===0)return n(!0);let r=Math.min(Math.max(1,Math.round(e*s.count)),s.count);if(s.ordersItself)return s.setCount(r),n(!0);let o=this.ownViews(t).map(yu);this.sorter.sort(o,r,a=>{a&&(s.setOrder(a),this.sorter.recycle(a)),n(a!==null)})}compile(t){this.splats.compile(t,this.camera,this.scene),t.compile(this.floor.mesh,this.camera,this.scene)}setLook(t,e,n){this.splats.setLook({...t,pointSize:t.pointSize*n}),this.splats.show(e.gaussians,e.cameras||e.box),this.floor.mesh.visible=e.floor;for(let s of this.actors.values())s.root.visible=this.shown.includes(s),s.setLayers(e,s===this.actor)}draw(t,e,n){Qp(this.camera.matrixWorldInverse,e),this.camera.matrixWorld.copy(this.camera.matrixWorldInverse).invert(),Cl(this.camera.projectionMatrix,e);for(let a of this.shown)a.prepare(e.width,e.height,n);let{up:s,floor:r}=this.ground,o=ir(e).reduce((a,l,c)=>a+l*s[c],0);this.floor.mesh.renderOrder=o<r?Jn.skeleton+1:Jn.floor,this.splats.visible&&this.splats.project(t,this.ownViews(e),this.depthRange(e)),t.render(this.scene,this.camera)}showCameras(t){this.actor.showCameras(t)}bounds(){let e=(this.shown.length>0?this.shown:[this.actor]).flatMap(s=>s.corners()),n=s=>[0,1,2].map(r=>s(...e.map(o=>o[r])));return{low:n(Math.min),high:n(Math.max)}}get disposed(){return this.gone}dispose(){this.gone=!0;for(let t of this.actors.values())t.dispose();for(let t of[this.sorter,this.splats,this.floor,this.cloud])t?.dispose()}enter(t,e,n){e.standAt(n,this.ground),this.actors.set(t,e),this.scene.add(e.root),this.group()}setGround(t){this.ground=t,this.scene.remove(this.floor.mesh),this.floor.dispose(),this.floor=new fo(t.up,t.floor),this.scene.add(this.floor.mesh)}group(){let t=this.alone?[this.actor]:[...this.actors.values()];this.shown=t.filter(r=>this.alone||r.visible);let e=[...this.shown.map(({placer:r})=>r),...this.still?[this.still.placer]:[]],n=this.splats.setPlacers(e),s=e.map(({data:{anchors:r,levels:o,opacities:a}},l)=>({anchors:r,levels:o,opacities:a,first:n[l]}));this.sorter.setGroups(s);for(let r of this.shown)r.forget()}get still(){return this.alone?null:this.cloud}ownViews(t){return[...this.shown.map(({motion:n})=>n),...this.still?[this.still.motion]:[]].map(n=>so(t,n))}depthRange(t){let e=yu(t),s=(this.shown.length>0?this.shown:[this.actor]).flatMap(r=>r.corners()).map(r=>r.reduce((o,a,l)=>o+e[l]*a,e[3]));return[Math.min(...s),Math.max(...s)+1e-6]}};var $m={type:"change"},ku={type:"start"},Zm={type:"end"},mc=new Hs,jm=new fn,UM=Math.cos(70*qn.DEG2RAD),Re=new U,on=2*Math.PI,jt={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Bu=1e-6,gc=class extends Gr{constructor(t,e=null){super(t,e),this.state=jt.NONE,this.target=new U,this.cursor=new U,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:Ni.ROTATE,MIDDLE:Ni.DOLLY,RIGHT:Ni.PAN},this.touches={ONE:Ui.ROTATE,TWO:Ui.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new U,this._lastQuaternion=new me,this._lastTargetPosition=new U,this._quat=new me().setFromUnitVectors(t.up,new U(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new qs,this._sphericalDelta=new qs,this._scale=1,this._panOffset=new U,this._rotateStart=new St,this._rotateEnd=new St,this._rotateDelta=new St,this._panStart=new St,this._panEnd=new St,this._panDelta=new St,this._dollyStart=new St,this._dollyEnd=new St,this._dollyDelta=new St,this._dollyDirection=new U,this._mouse=new St,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=BM.bind(this),this._onPointerDown=OM.bind(this),this._onPointerUp=kM.bind(this),this._onContextMenu=qM.bind(this),this._onMouseWheel=GM.bind(this),this._onKeyDown=HM.bind(this),this._onTouchStart=WM.bind(this),this._onTouchMove=XM.bind(this),this._onMouseDown=zM.bind(this),this._onMouseMove=VM.bind(this),this._interceptControlDown=YM.bind(this),this._interceptControlUp=$M.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(t){this._cursorStyle=t,t==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(t){super.connect(t),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=jt.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(t){t.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=t}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent($m),this.update(),this.state=jt.NONE}pan(t,e){this._pan(t,e),this.update()}dollyIn(t){this._dollyIn(t),this.update()}dollyOut(t){this._dollyOut(t),this.update()}rotateLeft(t){this._rotateLeft(t),this.update()}rotateUp(t){this._rotateUp(t),this.update()}update(t=null){let e=this.object.position;Re.copy(e).sub(this.target),Re.applyQuaternion(this._quat),this._spherical.setFromVector3(Re),this.autoRotate&&this.state===jt.NONE&&this._rotateLeft(this._getAutoRotationAngle(t)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let n=this.minAzimuthAngle,s=this.maxAzimuthAngle;isFinite(n)&&isFinite(s)&&(n<-Math.PI?n+=on:n>Math.PI&&(n-=on),s<-Math.PI?s+=on:s>Math.PI&&(s-=on),n<=s?this._spherical.theta=Math.max(n,Math.min(s,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(n+s)/2?Math.max(n,this._spherical.theta):Math.min(s,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let r=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),r=o!=this._spherical.radius}if(Re.setFromSpherical(this._spherical),Re.applyQuaternion(this._quatInverse),e.copy(this.target).add(Re),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=Re.length();o=this._clampDistance(a*this._scale);let l=a-o;this.object.position.addScaledVector(this._dollyDirection,l),this.object.updateMatrixWorld(),r=!!l}else if(this.object.isOrthographicCamera){let a=new U(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let l=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),r=l!==this.object.zoom;let c=new U(this._mouse.x,this._mouse.y,0);c.unproject(this.object),this.object.position.sub(c).add(a),this.object.updateMatrixWorld(),o=Re.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(mc.origin.copy(this.object.position),mc.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(mc.direction))<UM?this.object.lookAt(this.target):(jm.setFromNormalAndCoplanarPoint(this.object.up,this.target),mc.intersectPlane(jm,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),r=!0)}return this._scale=1,this._performCursorZoom=!1,r||this._lastPosition.distanceToSquared(this.object.position)>Bu||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Bu||this._lastTargetPosition.distanceToSquared(this.target)>Bu?(this.dispatchEvent($m),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(t){return t!==null?on/60*this.autoRotateSpeed*t:on/60/60*this.autoRotateSpeed}_getZoomScale(t){let e=Math.abs(t*.01);return Math.pow(.95,this.zoomSpeed*e)}_rotateLeft(t){this._sphericalDelta.theta-=t}_rotateUp(t){this._sphericalDelta.phi-=t}_panLeft(t,e){Re.setFromMatrixColumn(e,0),Re.multiplyScalar(-t),this._panOffset.add(Re)}_panUp(t,e){this.screenSpacePanning===!0?Re.setFromMatrixColumn(e,1):(Re.setFromMatrixColumn(e,0),Re.crossVectors(this.object.up,Re)),Re.multiplyScalar(t),this._panOffset.add(Re)}_pan(t,e){let n=this.domElement;if(this.object.isPerspectiveCamera){let s=this.object.position;Re.copy(s).sub(this.target);let r=Re.length();r*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*t*r/n.clientHeight,this.object.matrix),this._panUp(2*e*r/n.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(t*(this.object.right-this.object.left)/this.object.zoom/n.clientWidth,this.object.matrix),this._panUp(e*(this.object.top-this.object.bottom)/this.object.zoom/n.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(t,e){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let n=this.domElement.getBoundingClientRect(),s=t-n.left,r=e-n.top,o=n.width,a=n.height;this._mouse.x=s/o*2-1,this._mouse.y=-(r/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(t){return Math.max(this.minDistance,Math.min(this.maxDistance,t))}_handleMouseDownRotate(t){this._rotateStart.set(t.clientX,t.clientY)}_handleMouseDownDolly(t){this._updateZoomParameters(t.clientX,t.clientY),this._dollyStart.set(t.clientX,t.clientY)}_handleMouseDownPan(t){this._panStart.set(t.clientX,t.clientY)}_handleMouseMoveRotate(t){this._rotateEnd.set(t.clientX,t.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(on*this._rotateDelta.x/e.clientHeight),this._rotateUp(on*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(t){this._dollyEnd.set(t.clientX,t.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(t){this._panEnd.set(t.clientX,t.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(t){this._updateZoomParameters(t.clientX,t.clientY),t.deltaY<0?this._dollyIn(this._getZoomScale(t.deltaY)):t.deltaY>0&&this._dollyOut(this._getZoomScale(t.deltaY)),this.update()}_handleKeyDown(t){let e=!1;switch(t.code){case this.keys.UP:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(on*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),e=!0;break;case this.keys.BOTTOM:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(-on*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),e=!0;break;case this.keys.LEFT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(on*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),e=!0;break;case this.keys.RIGHT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(-on*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),e=!0;break}e&&(t.preventDefault(),this.update())}_handleTouchStartRotate(t){if(this._pointers.length===1)this._rotateStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),n=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._rotateStart.set(n,s)}}_handleTouchStartPan(t){if(this._pointers.length===1)this._panStart.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),n=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panStart.set(n,s)}}_handleTouchStartDolly(t){let e=this._getSecondPointerPosition(t),n=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(n*n+s*s);this._dollyStart.set(0,r)}_handleTouchStartDollyPan(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enablePan&&this._handleTouchStartPan(t)}_handleTouchStartDollyRotate(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enableRotate&&this._handleTouchStartRotate(t)}_handleTouchMoveRotate(t){if(this._pointers.length==1)this._rotateEnd.set(t.pageX,t.pageY);else{let n=this._getSecondPointerPosition(t),s=.5*(t.pageX+n.x),r=.5*(t.pageY+n.y);this._rotateEnd.set(s,r)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let e=this.domElement;this._rotateLeft(on*this._rotateDelta.x/e.clientHeight),this._rotateUp(on*this._rotateDelta.y/e.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(t){if(this._pointers.length===1)this._panEnd.set(t.pageX,t.pageY);else{let e=this._getSecondPointerPosition(t),n=.5*(t.pageX+e.x),s=.5*(t.pageY+e.y);this._panEnd.set(n,s)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(t){let e=this._getSecondPointerPosition(t),n=t.pageX-e.x,s=t.pageY-e.y,r=Math.sqrt(n*n+s*s);this._dollyEnd.set(0,r),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(t.pageX+e.x)*.5,a=(t.pageY+e.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enablePan&&this._handleTouchMovePan(t)}_handleTouchMoveDollyRotate(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enableRotate&&this._handleTouchMoveRotate(t)}_addPointer(t){this._pointers.push(t.pointerId)}_removePointer(t){delete this._pointerPositions[t.pointerId];for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId){this._pointers.splice(e,1);return}}_isTrackingPointer(t){for(let e=0;e<this._pointers.length;e++)if(this._pointers[e]==t.pointerId)return!0;return!1}_trackPointer(t){let e=this._pointerPositions[t.pointerId];e===void 0&&(e=new St,this._pointerPositions[t.pointerId]=e),e.set(t.pageX,t.pageY)}_getSecondPointerPosition(t){let e=t.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[e]}_customWheelEvent(t){let e=t.deltaMode,n={clientX:t.clientX,clientY:t.clientY,deltaY:t.deltaY};switch(e){case 1:n.deltaY*=16;break;case 2:n.deltaY*=100;break}return t.ctrlKey&&!this._controlActive&&(n.deltaY*=10),n}};function OM(i){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(i.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(i)&&(this._addPointer(i),i.pointerType==="touch"?this._onTouchStart(i):this._onMouseDown(i),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function BM(i){this.enabled!==!1&&(i.pointerType==="touch"?this._onTouchMove(i):this._onMouseMove(i))}function kM(i){switch(this._removePointer(i),this._pointers.length){case 0:this.domElement.releasePointerCapture(i.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(Zm),this.state=jt.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let t=this._pointers[0],e=this._pointerPositions[t];this._onTouchStart({pointerId:t,pageX:e.x,pageY:e.y});break}}function zM(i){let t;switch(i.button){case 0:t=this.mouseButtons.LEFT;break;case 1:t=this.mouseButtons.MIDDLE;break;case 2:t=this.mouseButtons.RIGHT;break;default:t=-1}switch(t){case Ni.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(i),this.state=jt.DOLLY;break;case Ni.ROTATE:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=jt.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=jt.ROTATE}break;case Ni.PAN:if(i.ctrlKey||i.metaKey||i.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(i),this.state=jt.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(i),this.state=jt.PAN}break;default:this.state=jt.NONE}this.state!==jt.NONE&&this.dispatchEvent(ku)}function VM(i){switch(this.state){case jt.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(i);break;case jt.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(i);break;case jt.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(i);break}}function GM(i){this.enabled===!1||this.enableZoom===!1||this.state!==jt.NONE||(i.preventDefault(),this.dispatchEvent(ku),this._handleMouseWheel(this._customWheelEvent(i)),this.dispatchEvent(Zm))}function HM(i){this.enabled!==!1&&this._handleKeyDown(i)}function WM(i){switch(this._trackPointer(i),this._pointers.length){case 1:switch(this.touches.ONE){case Ui.ROTATE:if(this.enableRotate===!1){this.state=jt.NONE;break}this._handleTouchStartRotate(i),this.state=jt.TOUCH_ROTATE;break;case Ui.PAN:if(this.enablePan===!1){this.state=jt.NONE;break}this._handleTouchStartPan(i),this.state=jt.TOUCH_PAN;break;default:this.state=jt.NONE}break;case 2:switch(this.touches.TWO){case Ui.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(i),this.state=jt.TOUCH_DOLLY_PAN;break;case Ui.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(i),this.state=jt.TOUCH_DOLLY_ROTATE;break;default:this.state=jt.NONE}break;default:this.state=jt.NONE}this.state!==jt.NONE&&this.dispatchEvent(ku)}function XM(i){switch(this._trackPointer(i),this.state){case jt.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(i),this.update();break;case jt.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(i),this.update();break;case jt.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(i),this.update();break;case jt.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(i),this.update();break;default:this.state=jt.NONE}}function qM(i){this.enabled!==!1&&i.preventDefault()}function YM(i){i.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function $M(i){i.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}var _o=35,Jm=.02,jM=10,_c=class{constructor(t,e){this.canvas=t;this.changed=e;this.camera.position.set(0,1,3),this.controls=this.makeControls()}canvas;changed;camera=new Fe(_o);controls;snapped=null;restless=0;get through(){return this.snapped}state(){return{position:this.camera.position.toArray(),target:this.controls.target.toArray(),fov:this.camera.fov,snapped:this.snapped?.name??null}}look(t,e,n=_o){this.snapped=null,this.camera.position.set(...t),this.camera.fov=qn.clamp(n,1,150),this.controls.target.set(...e),this.camera.up.copy(this.up),this.controls.update(),this.changed()}setUp(t){if(this.up.equals(new U(...t)))return;this.up.set(...t),this.camera.up.copy(this.up);let{target:e}=this.controls;this.controls.dispose(),this.controls=this.makeControls(),this.controls.target.copy(e)}snap(t){let e=this.controls.target.clone(),n=new U(...ir(t)),s=new U(t.R[6],t.R[7],t.R[8]),r=Math.max(.2,e.sub(n).dot(s));this.snapped=t,this.camera.position.copy(n),this.camera.quaternion.copy(ZM(t)),this.camera.fov=qn.radToDeg(2*Math.atan(t.height/2/t.K[4])),this.controls.target.copy(n).addScaledVector(s,r),this.changed()}unsnap(){this.snapped&&(this.snapped=null,this.controls.update(),this.changed())}orbit(t,e){this.snapped=null;let n=this.camera.position.clone().sub(this.controls.target);n.applyAxisAngle(this.up,t);let s=n.angleTo(this.up),r=new U().crossVectors(this.up,n);if(r.lengthSq()>0){let o=qn.clamp(s-e,Jm,Math.PI-Jm);n.applyAxisAngle(r.normalize(),o-s)}this.camera.position.copy(this.controls.target).add(n),this.camera.up.copy(this.up),this.controls.update(),this.changed()}retreat(t){let{target:e}=this.controls;this.camera.position.sub(e).setLength(t).add(e),this.controls.update(),this.changed()}move(t){if(this.snapped)return;let e=new U(...t);this.camera.position.add(e),this.controls.target.add(e),this.controls.update(),this.changed()}tick(){this.snapped||this.restless===0||(this.restless--,this.controls.update())}pinhole(t,e){if(this.snapped)return Rl(this.snapped,t,e);let{position:n,quaternion:s}=this.camera;return Jp(n.toArray(),[s.w,s.x,s.y,s.z],this.camera.fov,t,e)}pictureRect(t,e){return this.snapped&&gu(this.snapped,t,e)}sync(t){this.camera.aspect=t.width/t.height,Cl(this.camera.projectionMatrix,t),this.camera.projectionMatrixInverse.copy(this.camera.projectionMatrix).invert(),this.camera.updateMatrixWorld()}dispose(){this.controls.dispose()}up=new U(0,1,0);makeControls(){let t=new gc(this.camera,this.canvas);return t.enableDamping=!matchMedia("(prefers-reduced-motion: reduce)").matches,t.dampingFactor=.15,t.zoomToCursor=!0,t.minDistance=.1,t.maxDistance=60,t.addEventListener("start",()=>this.unsnap()),t.addEventListener("change",()=>{this.restless=jM,this.changed()}),t}};function ZM({R:i}){let t=new Fe;return t.matrix.set(i[0],-i[3],-i[6],0,i[1],-i[4],-i[7],0,i[2],-i[5],-i[8],0,0,0,0,1),new me().setFromRotationMatrix(t.matrix)}var JM=1e-6,yo=class{constructor(t,e={}){this.canvas=t;this.viewpoint=new _c(t,()=>{this.invalidate(),this.fire("view",this.view())}),fm(),this.presenter=new Fl(t,this.viewpoint),this.scheduler=new Nl({tick:()=>this.viewpoint.tick(),apply:n=>this.presenter.prepare(this.visible(),n),draw:()=>this.presenter.draw(this.visible()),drawn:()=>{(this.late()||this.visible().some(n=>n.swinging))&&this.invalidate(),this.fire("frame",this.stats())}}),this.headset=new Il({stage:()=>this.stage(0),presenter:this.presenter,scheduler:this.scheduler,frame:()=>this.fire("immersedframe",null),changed:n=>this.fire("immersion",n)}),this.observer=new ResizeObserver(()=>this.resized()),this.observer.observe(t),this.listenForContext(),e.background&&this.setDisplay(e),this.scheduler.start()}canvas;cast=new ro(()=>this.stage(0),()=>this.alter());headset;presenter;viewpoint;scheduler;stages=[null,null];events=new EventTarget;observer;abort=new AbortController;framed=null;load(t,e=0){return this.show(ni(t),e)}show(t,e=0){let n=this.stages[e];return n?n.replace(t):this.stages[e]=new pc(t),this.presenter.getReady(this.stage(e)),e===0&&(this.viewpoint.setUp(this.stage(0).world.up),this.frameBody()),this.alter(),this.fire("load",{slot:e}),t}replaceGaussians(t,e=0){let n=this.stage(e),{avatar:s}=n.actor;n.replaceGaussians(t?nf(t,s.body):s.gaussians),this.alter()}unload(t){this.stages[t]?.dispose(),this.stages[t]=null,this.alter()}avatar(t=0){return this.stages[t]?.actor.avatar??null}setPose(t,e){for(let n of this.slots(e)){let{actor:s}=this.stage(n);t.rotations.length===4*s.avatar.body.numJoints&&(s.setPose(t),this.fire("pose",{slot:n}))}this.alter()}pose(t=0){return ji(this.stage(t).actor.pose)}setShape(t,e){for(let n of this.slots(e))this.stage(n).actor.setShape(t);this.alter()}shape(t=0){return this.stage(t).actor.poser.shape?.slice()??null}joints(t=0){let{motion:e,pose:n,poser:s}=this.stage(t).actor;return Al(e,s.joints(n))}get camera(){return this.viewpoint.camera}view(){return this.viewpoint.state()}setView({position:t,target:e,fov:n,snapped:s}){this.viewpoint.look(t,e,n),s!==null&&this.findCamera(s)&&this.snap(s)}snap(t){let e=typeof t=="string"?this.findCamera(t):t;e&&this.viewpoint.snap(ds(e,this.stage(0).actor.motion))}unsnap(){this.viewpoint.unsnap()}captureView(){let{R:t,t:e,focal:n,centre:s,width:r,height:o}=this.cssPinhole(),a=[n[0],0,s[0],0,n[1],s[1],0,0,1];return{name:"view",R:[...t],t:[...e],K:a,width:r,height:o,held_out:!1,anchor:!1}}frameBody(){let t=this.stages[0];if(!t)return;t.applyPose();let{width:e,height:n}=this.presenter.screens(this.visible().length)[0],{motion:s,posed:r}=t.actor,o=Mn(s.rotation,Ke(r.joints.rotations,0)),{position:a,target:l}=Zp(t.bounds(),o,t.world.up,_o,e/n);this.viewpoint.look(a,l),this.framed=this.view()}reframe(){this.isFramed()&&this.frameBody()}orbit(t,e){this.viewpoint.orbit(t,e)}moveView(t){let e=this.isFramed();this.viewpoint.move(t),e&&(this.framed=this.view())}pictureRect(){let{clientWidth:t,clientHeight:e}=this.canvas;return this.viewpoint.pictureRect(this.isSplit()?t/2:t,e)}screenOf(t){let[e,n,s]=Kp(this.cssPinhole(),t);return s>0?{x:e,y:n,depth:s}:null}get display(){return this.presenter.display}setDisplay(t){let e={...this.presenter.display,...t},n=qn.clamp(e.share,1e-4,1),s=this.presenter.display;this.presenter.display={...e,share:n,resolution:qn.clamp(e.resolution,.05,2)},om.some(o=>s[o]!==this.presenter.display[o])?this.alter():this.invalidate()}get layers(){return this.presenter.layers}setLayers(t){this.presenter.layers={...this.presenter.layers,...t},this.invalidate()}colorings(){return this.stages[0]?.colorings()??[]}invalidate(){this.scheduler.invalidate()}drawn(){return this.scheduler.settled()}async frame(){if(await this.scheduler.settled(),this.late()){for(let t of this.visible())t.hurry();await this.scheduler.settled()}return this.stats()}readPixels(){return this.presenter.draw(this.visible()),this.presenter.read()}async render(t){let e=this.stage(t.slot??0);return this.scheduler.hold(()=>this.presenter.render(e,t))}stats(){let t=this.visible(),e=r=>t.reduce((o,a)=>o+r(a),0),{width:n,height:s}=this.canvas;return{fps:this.scheduler.framesPerSecond(),frameMs:this.scheduler.milliseconds,sortMs:e(r=>r.sortMilliseconds),poseMs:e(r=>r.poseMilliseconds),drawn:e(r=>r.splats.drawn),total:e(r=>r.splats.count),width:n,height:s}}on(t,e){let n=s=>e(s.detail);return this.events.addEventListener(t,n,{signal:this.abort.signal}),()=>this.events.removeEventListener(t,n)}dispose(){this.scheduler.stop(),this.observer.disconnect(),this.abort.abort(),this.viewpoint.dispose(),this.stages.forEach(t=>t?.dispose()),this.presenter.dispose()}isFramed(){let[t,e]=[this.framed,this.view()],n=(s,r)=>Math.hypot(s[0]-r[0],s[1]-r[1],s[2]-r[2]);return!t||e.snapped!==null?!1:n(t.position,e.position)+n(t.target,e.target)<JM}resized(){let t=this.stages[0],{clientWidth:e,clientHeight:n}=this.canvas;if(t&&e>0&&n>0&&this.isFramed()){let{width:s,height:r}=this.presenter.screens(this.visible().length)[0];t.applyPose(),this.viewpoint.retreat(pu(t.bounds(),t.world.up,_o,s/r)),this.framed=this.view()}this.invalidate()}stage(t){let e=this.stages[t];if(!e)throw new Xe("no-avatar",`no avatar has been loaded into slot ${t}`);return e}slots(t){return t!==void 0?[t]:[0,1].filter(e=>this.stages[e])}cssPinhole(){let{clientWidth:t,clientHeight:e}=this.canvas;return this.viewpoint.pinhole(Math.round(this.isSplit()?t/2:t),e)}findCamera(t){return this.avatar()?.cameras.find(e=>e.name===t)}isSplit(){return this.presenter.display.split&&this.stages[1]!==null}visible(){return this.stages.filter((t,e)=>t!==null&&(e===0||this.isSplit()))}late(){return this.visible().some(t=>t.late)}listenForContext(){let{signal:t}=this.abort;this.canvas.addEventListener("webglcontextlost",e=>{e.preventDefault(),this.scheduler.pause(),this.fire("contextlost",null)},{signal:t}),this.canvas.addEventListener("webglcontextrestored",()=>{this.scheduler.resume(),this.fire("contextrestored",null)},{signal:t})}alter(){this.fire("content",null),this.invalidate()}fire(t,e){this.events.dispatchEvent(new CustomEvent(t,{detail:e}))}};var KM=2**30,Vu=16,Km=400;async function Qm(i,t,e){let n=await fetch(i,{signal:t}).catch(s=>{throw t.throwIfAborted(),new Error(`${zu(i)} could not be loaded: ${s.message}`)});if(!n.ok||!n.body)throw new Error(`${zu(i)} could not be loaded: ${n.status} ${n.statusText}`.trim());return QM(await nw(n.body),zu(i),e)}async function QM(i,t,e){let n=i.getReader(),s=new Uint8Array(0),r=null,o=0,a={end:0,time:-Km},l=()=>n.read().catch(c=>{throw c.name==="AbortError"?c:new Error(`${t} broke off: ${c.message}`)});for(let{done:c,value:h}=await l();!c;{done:c,value:h}=await l()){let u=h;if(!r){if(s=iw(s,u),s.length<Vu)continue;r=new Uint8Array(ew(s,t)),u=s}if(o+u.length>r.length)throw new Lt(`${t} is damaged: it goes on after its end`);r.set(u,o),o+=u.length,e.progress({loaded:o,total:r.length}),o<r.length&&performance.now()-a.time>=Km&&(a=await tw(r.buffer,o,a,e))}if(!r||o<r.length)throw new Lt(`${t} is cut off: ${o||s.length} bytes of ${r?.length??Vu}`);return r.buffer}async function tw(i,t,e,n){let s=Xc(i,t)?.filter(r=>r<=t).at(-1)??0;if(s<=e.end)return e;try{await n.coarse(ni(i,s))}catch(r){if(!(r instanceof Lt))throw r}return{end:s,time:performance.now()}}function ew(i,t){let e=No(i);if(e<Vu||e>KM)throw new Lt(`${t} is damaged: it announces ${e} bytes`);return e}async function nw(i){let t=i.getReader(),e=await t.read(),n=new ReadableStream({start:r=>e.done?r.close():r.enqueue(e.value),pull:async r=>{let{done:o,value:a}=await t.read();o?r.close():r.enqueue(a)},cancel:r=>t.cancel(r)});return e.value?.[0]===31&&e.value[1]===139?n.pipeThrough(new DecompressionStream("gzip")):n}function iw(i,t){let e=new Uint8Array(i.length+t.length);return e.set(i),e.set(t,i.length),e}function zu(i){return new URL(i,document.baseURI).pathname.split("/").pop()||i}var sw=/^[\s,]*[-+.\d][-+.\deE\s,]*$/;function tg(i){let t=document.createElement("canvas").getContext("2d");if(t.fillStyle=i,!CSS.supports("color",i)||!/^#[0-9a-f]{6}$/.test(t.fillStyle))throw new Error(`background="${i}" is no opaque CSS colour, as #202830 or white are`);return t.fillStyle}function Gu(i,t){if(t===null)return i.frameBody();let e=i.avatar()?.cameras.map(({name:r})=>r)??[];if(e.includes(t))return i.snap(t);let n=rw(t);if(n)return i.setView(n);let s=e.length>0?`one of ${e.join(", ")}`:"none by name";throw new Error(`camera="${t}" is no camera of the avatar (it has ${s}), nor "x y z x y z", where from and where to`)}function rw(i){if(!sw.test(i))return null;let t=i.trim().split(/[\s,]+/).map(Number);if(t.length!==6&&t.length!==7||!t.every(Number.isFinite))return null;let[e,n,s,r,o,a,l=35]=t;return{position:[e,n,s],target:[r,o,a],fov:l,snapped:null}}var ow=`
:host { display: block; position: relative; width: 100%; aspect-ratio: 3 / 4; overflow: hidden; }
:host([hidden]) { display: none; }
canvas, [part=poster] { position: absolute; inset: 0; width: 100%; height: 100%; }
canvas { pointer-events: none; outline-offset: -2px; }
:host([controls]) canvas { pointer-events: auto; }
[part=poster] { object-fit: contain; }
[part=error], [part=bar] { position: absolute; inset: auto 0 0 0; box-sizing: border-box; padding: .5em .75em;
  font: 14px/1.3 system-ui, sans-serif; color: #fff; background: #000b; }
[part=error] { overflow-wrap: anywhere; }
[part=bar] { display: flex; gap: .5em; align-items: center; }
[part=bar] button { width: 2.4em; height: 2.4em; border: 0; border-radius: 50%; font: inherit; color: inherit;
  background: #fff3; cursor: pointer; }
[part=bar] input { flex: 1; min-width: 0; }
[hidden] { display: none !important; }
`,yc=class{constructor(t,e){this.root=t;let n=new CSSStyleSheet;n.replaceSync(ow),t.adoptedStyleSheets=[n],this.poster.part.add("poster"),this.poster.alt="",this.poster.hidden=!0,this.poster.addEventListener("error",()=>this.poster.hidden=!0),this.error.setAttribute("role","alert"),this.error.hidden=this.bar.hidden=!0,this.button.addEventListener("click",e.toggle),Object.assign(this.slider,{type:"range",min:"0",step:"1"}),this.slider.setAttribute("aria-label","Frame"),this.slider.addEventListener("input",()=>e.seek(this.slider.valueAsNumber)),this.bar.append(this.button,this.slider),t.append(this.poster,this.bar,this.error)}root;poster=document.createElement("img");error=eg("div","error");bar=eg("div","bar");button=document.createElement("button");slider=document.createElement("input");put(t,e){t.tabIndex=0,t.setAttribute("role","img"),t.setAttribute("aria-label",e),this.root.prepend(t)}showPoster(t){t&&(this.poster.src=t),this.poster.hidden=!t}hidePoster(){this.poster.hidden=!0}showError(t){this.error.textContent=t??"",this.error.hidden=t===null}showBar(t){this.bar.hidden=t===null||t.count<2,t&&(this.button.textContent=t.playing?"❚❚":"▶",this.button.setAttribute("aria-label",t.playing?"Pause":"Play"),this.slider.max=String(t.count-1),this.slider.value=String(Math.round(t.frame)))}};function eg(i,t){let e=document.createElement(i);return e.part.add(t),e}var ng=[{resolution:1,share:1},{resolution:.75,share:1},{resolution:.75,share:.6},{resolution:.5,share:.3},{resolution:.35,share:.3}],aw=70,lw=28,cw=260,vc=class{constructor(t){this.parts=t}parts;step=0;before=0;moving=!1;timer=0;follow(){let{state:t,pose:e,engine:n}=this.parts;We(()=>{e.value,t.view.value,this.move(t.playing.value)}),We(()=>{t.adapts.value,t.resolution.value,t.share.value,this.apply()}),n.on("frame",()=>this.measure())}move(t){this.moving=!0,clearTimeout(this.timer),t||(this.timer=window.setTimeout(()=>this.rest(),cw))}rest(){this.moving=!1,this.before=0,this.apply()}measure(){let t=performance.now(),e=t-this.before,n=this.before===0;if(this.before=this.moving?t:0,!this.moving||n)return;let s=this.step+(e>aw?1:e<lw?-1:0);this.step=Math.min(Math.max(s,0),ng.length-1),this.apply()}apply(){let{state:t,engine:e}=this.parts,n=ng[this.moving&&t.adapts.peek()?this.step:0],s=n.resolution*t.resolution.peek(),r=(e.avatar()?.gaussians.levels.length?n.share:1)*t.share.peek();(e.display.resolution!==s||e.display.share!==r)&&e.setDisplay({resolution:s,share:r})}};var hw=.25,xc=class{constructor(t,e,n=()=>!1){this.state=t;this.clip=e;this.passes=n}state;clip;passes;before=null;tick(t){let e=this.clip(),n=this.before===null?0:Math.min(Math.max(t-this.before,0)/1e3,hw);if(this.before=this.state.playing.peek()?t:null,!this.state.playing.peek())return;let s=n*this.state.speed.peek();e&&e.count>1?this.advance(s*e.fps,e):s>0&&(this.state.elapsed.value+=s)}toggle(){this.state.playing.peek()?this.pause():this.play()}play(){let t=this.clip();if(!t||t.count<2){this.state.playing.value=this.passes();return}!this.state.loop.peek()&&this.state.frame.peek()>=t.count-1&&(this.state.frame.value=0),this.state.playing.value=!0}pause(){this.seek(this.state.frame.peek())}seek(t){let e=(this.clip()?.count??1)-1;xi(()=>{this.state.playing.value=!1,this.state.frame.value=Math.min(Math.max(Math.round(t),0),e)})}step(t){let e=this.clip()?.count??1,n=Math.round(this.state.frame.peek())+t;this.seek(this.state.loop.peek()?(n%e+e)%e:n)}advance(t,e){let n=this.state.frame.peek()+t;n<e.count-1?this.state.frame.value=n:this.state.loop.peek()?this.lap(n,e):this.seek(e.count-1)}lap(t,{count:e,fps:n}){xi(()=>{this.state.frame.value=t%e,t>=e&&(this.state.elapsed.value+=e/n)})}};var bc=class{canvas=document.createElement("canvas");engine;avatar=Be(null);clip=Be(null);held=Be(null);state={playing:Be(!1),frame:Be(0),elapsed:Be(0),loop:Be(!1),speed:Be(1),adapts:Be(!0),resolution:Be(1),share:Be(1),view:Be(null)};pose=vs(()=>this.held.value??this.clip.value?.poseAt(this.state.frame.value)??null);player=new xc(this.state,()=>this.clip.peek());stops=[];visible=!0;ticking=0;constructor(t){this.engine=new yo(this.canvas),this.stops.push(We(()=>{!this.pose.value||!this.avatar.value||(this.engine.setPose(this.pose.value),t())}),this.engine.on("view",n=>this.state.view.value=n)),new vc({engine:this.engine,pose:this.pose,state:this.state}).follow();let e=new IntersectionObserver(([n])=>this.visible=n.isIntersecting);e.observe(this.canvas),this.stops.push(()=>e.disconnect()),this.tick(performance.now())}show(t,e){let n=e?this.engine.view():null;this.engine.show(t),n&&this.engine.setView(n),xi(()=>{e?this.clip.value=t.clips.find(({name:s})=>s===this.clip.peek()?.name)??null:this.choose(null),this.avatar.value=t})}choose(t){this.held.value=null,this.state.frame.value=0,t||(this.state.playing.value=!1),this.clip.value=t}play(){this.held.value=null,this.player.play()}pause(){this.state.playing.peek()&&this.player.pause()}seek(t){this.held.value=null,this.player.seek(t)}hold(t){this.pause(),this.held.value=ji(t)}dispose(){cancelAnimationFrame(this.ticking);for(let t of this.stops)t();this.engine.dispose(),this.canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext(),this.canvas.remove()}tick(t){this.ticking=requestAnimationFrame(e=>this.tick(e)),this.visible&&this.player.tick(t)}};var uw="#ffffff",dw=globalThis.HTMLElement??class{},Sc=class extends dw{static observedAttributes=["src","motion","controls","poster","background","camera","loop"];looks;showing=null;loading=new AbortController;constructor(){super(),this.looks=new yc(this.attachShadow({mode:"open"}),{toggle:()=>this.paused?this.play():this.pause(),seek:t=>this.seek(t)})}connectedCallback(){if(!this.showing){try{let t=new bc(()=>this.tell("posechange",{frame:this.currentFrame}));this.showing=t,this.looks.put(t.canvas,this.getAttribute("aria-label")??"An avatar"),this.watch(t)}catch(t){return this.fail(t)}this.load();for(let t of["background","loop"])this.attributeChangedCallback(t)}}disconnectedCallback(){queueMicrotask(()=>{this.isConnected||(this.loading.abort(),this.showing?.dispose(),this.showing=null)})}attributeChangedCallback(t){let{showing:e}=this;e&&this.attempt(()=>{t==="src"?this.load():t==="motion"?this.takeMotion(e):t==="camera"&&e.avatar.peek()?Gu(e.engine,this.camera):t==="loop"?e.state.loop.value=this.loop:t==="controls"?this.showBar():t==="poster"&&!e.avatar.peek()?this.looks.showPoster(this.poster):t==="background"&&e.engine.setDisplay({background:tg(this.background??uw)})})}get src(){return this.getAttribute("src")}set src(t){this.reflect("src",t)}get motion(){return this.getAttribute("motion")}set motion(t){this.reflect("motion",t)}get poster(){return this.getAttribute("poster")}set poster(t){this.reflect("poster",t)}get background(){return this.getAttribute("background")}set background(t){this.reflect("background",t)}get camera(){return this.getAttribute("camera")}set camera(t){this.reflect("camera",t)}get autoplay(){return this.hasAttribute("autoplay")}set autoplay(t){this.toggleAttribute("autoplay",t)}get controls(){return this.hasAttribute("controls")}set controls(t){this.toggleAttribute("controls",t)}get loop(){return this.hasAttribute("loop")}set loop(t){this.toggleAttribute("loop",t)}get engine(){return this.showing?.engine??null}get motions(){return this.showing?.avatar.peek()?.clips.map(({name:t})=>t)??[]}get paused(){return!this.showing?.state.playing.peek()}get currentFrame(){return this.showing?.state.frame.peek()??0}get frames(){return this.showing?.clip.peek()?.count??0}get pose(){return this.showing?.avatar.peek()?this.showing.engine.pose():null}set pose(t){let e=this.showing?.avatar.peek()?.body.numJoints;if(e===void 0)throw new Error("no avatar is loaded yet: wait for the event load");if(!t){this.seek(this.currentFrame);return}let[n,s]=[Float32Array.from(t.rotations),Float32Array.from(t.trans)];if(n.length!==4*e||s.length!==3||![...n,...s].every(Number.isFinite))throw new Error(`a pose of this avatar has ${4*e} finite rotations (${e} quaternions wxyz) and 3 of trans`);this.showing.hold({rotations:n,trans:s})}get view(){return this.showing?.engine.view()??null}set view(t){t?this.showing?.engine.setView(t):this.showing?.engine.frameBody()}play(){this.showing?.play()}pause(){this.showing?.pause()}seek(t){this.showing?.seek(t)}async load(){let{showing:t,src:e}=this;this.loading.abort();let n=this.loading=new AbortController;if(t&&(this.looks.showError(null),t.avatar.peek()||this.looks.showPoster(this.poster),e!==null))try{let s=!1,r=a=>{n.signal.aborted||(this.show(t,a,s),s=!0)},o=await Qm(e,n.signal,{progress:a=>this.tell("progress",a),coarse:r});r(ni(o)),await t.engine.frame(),n.signal.aborted||this.tell("load",{name:t.avatar.peek().name,motions:this.motions})}catch(s){n.signal.aborted||this.fail(s)}}show(t,e,n){t.show(e,n),!n&&(this.hasAttribute("aria-label")||t.canvas.setAttribute("aria-label",e.name),this.attempt(()=>this.takeMotion(t)),this.attempt(()=>Gu(t.engine,this.camera)),t.engine.frame().then(()=>this.looks.hidePoster()))}takeMotion(t){let e=t.avatar.peek()?.clips;if(!e)return;let n=this.motion===null?e[0]:e.find(({name:s})=>s===this.motion);if(!n&&this.motion!==null)throw new Error(`the avatar has no motion "${this.motion}": it has ${this.motions.join(", ")||"none"}`);t.choose(n??null),this.autoplay&&!matchMedia("(prefers-reduced-motion: reduce)").matches&&t.play()}watch(t){let{playing:e,frame:n}=t.state,s=!1;We(()=>{e.value!==s&&(s=e.value,this.tell(s?"play":"pause",null))}),We(()=>{let[r,o]=[n.value,t.clip.value];o&&this.tell("timeupdate",{frame:r,time:r/o.fps,duration:o.count/o.fps})}),We(()=>{e.value,n.value,t.clip.value,this.showBar()}),t.engine.on("contextlost",()=>this.looks.showError("The browser took the picture away; it may come back.")),t.engine.on("contextrestored",()=>this.looks.showError(null))}showBar(){let t={playing:!this.paused,frame:this.currentFrame,count:this.frames};this.looks.showBar(this.controls?t:null)}attempt(t){try{t()}catch(e){this.fail(e)}}fail(t){let e=t.message.split(`
`)[0];this.looks.showError(e),this.dispatchEvent(new ErrorEvent("error",{message:e,error:t}))}tell(t,e){this.dispatchEvent(new CustomEvent(t,{detail:e}))}reflect(t,e){e===null?this.removeAttribute(t):this.setAttribute(t,e)}};var wc=1,fw=["load","error","progress","timeupdate","posechange","play","pause"],Hu={play:i=>i.play(),pause:i=>i.pause(),seek:(i,{frame:t})=>i.seek(ig(t,"frame")),setMotion:(i,{name:t})=>{if(!i.motions.includes(t))throw new Error(`name must be one of ${i.motions.join(", ")}`);i.motion=t},setPose:(i,{rotations:t,trans:e})=>{let n={rotations:Mc(t,"rotations"),trans:Mc(e,"trans",3)};if(n.rotations.length!==i.pose?.rotations.length)throw new Error(`rotations must be ${i.pose?.rotations.length??0} numbers, got ${n.rotations.length}`);i.pose=n},setView:(i,t)=>{let[e,n]=[Mc(t.position,"position",3),Mc(t.target,"target",3)],s=t.fov===void 0?35:ig(t.fov,"fov");i.view={position:[e[0],e[1],e[2]],target:[n[0],n[1],n[2]],fov:s,snapped:null}},getPose:({pose:i})=>i&&{rotations:[...i.rotations],trans:[...i.trans]},getState:({motion:i,motions:t,paused:e,currentFrame:n,frames:s,view:r})=>({motion:i,motions:t,paused:e,frame:n,frames:s,view:r})};function pw(i,t){if(parent===window)return()=>{};let e=new AbortController,{signal:n}=e,s=_w(t),r=o=>parent.postMessage({actor3d:1,...o},s);addEventListener("message",o=>{o.source!==parent||o.origin!==s||!sg(o.data)||!("actor3d"in o.data)||r(mw(i,o.data))},{signal:n});for(let o of fw)i.addEventListener(o,a=>r({event:o,detail:gw(a)}),{signal:n});return r({event:"ready",detail:null}),()=>e.abort()}function mw(i,{actor3d:t,id:e,method:n,args:s={}}){let r=typeof e=="number"||typeof e=="string"?e:null;try{if(t!==1)throw new Error(`this frame speaks version 1 of the protocol, not ${Wu(t)}`);if(typeof n!="string"||!Object.hasOwn(Hu,n))throw new Error(`there is no method ${Wu(n)}: there are ${Object.keys(Hu).join(", ")}`);if(!sg(s))throw new Error("args must be an object");return{id:r,result:Hu[n](i,s)??null}}catch(o){return{id:r,error:o.message}}}function gw(i){return i instanceof ErrorEvent?{message:i.message}:i.detail}function _w(i){let t=URL.canParse(i)?new URL(i).origin:"null";if(t==="null"||t!==i)throw new Error(`"${i}" is no origin, as https://example.org is`);return t}var yw=4096;function Mc(i,t,e){let n=ArrayBuffer.isView(i)?[...i]:i;if(!(Array.isArray(n)&&n.length<=yw&&n.every(r=>typeof r=="number"&&Number.isFinite(r)))||e!==void 0&&n.length!==e)throw new Error(`${t} must be ${e??"finite"} numbers`);return Float32Array.from(n)}function ig(i,t){if(typeof i!="number"||!Number.isFinite(i))throw new Error(`${t} must be a number, got ${Wu(i)}`);return i}function Wu(i){return String(JSON.stringify(i)).slice(0,40)}function sg(i){return typeof i=="object"&&i!==null&&!Array.isArray(i)}var Xu=class{constructor(t,e){this.frame=t;this.origin=e;addEventListener("message",n=>this.hear(n),{signal:this.abort.signal})}frame;origin;abort=new AbortController;calls=new Map;events=new EventTarget;last=0;call(t,e={}){let n=++this.last;return this.frame.contentWindow?.postMessage({actor3d:1,id:n,method:t,args:e},this.origin),new Promise((s,r)=>this.calls.set(n,{resolve:s,reject:r}))}on(t,e){this.events.addEventListener(t,n=>e(n.detail))}dispose(){this.abort.abort()}hear({data:t,origin:e,source:n}){if(n!==this.frame.contentWindow||this.origin!=="*"&&e!==this.origin||t?.actor3d!==1)return;typeof t.event=="string"&&this.events.dispatchEvent(new CustomEvent(t.event,{detail:t.detail}));let s=this.calls.get(t.id);this.calls.delete(t.id),typeof t.error=="string"?s?.reject(new Error(t.error)):s?.resolve(t.result)}};var rg="actor3d-avatar",qu=globalThis.customElements;qu&&!qu.get(rg)&&qu.define(rg,Sc);export{Sc as AvatarElement,Xu as AvatarFrame,wc as PROTOCOL,pw as answerParent};
