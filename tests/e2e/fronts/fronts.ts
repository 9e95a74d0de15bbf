/**
 * Chats that nobody knows, written by hand the many ways people write them. `send(text)` puts a prompt on the wire,
 * `pressed(name)` notes that a button which does not send did its work.
 */
export interface Front {
  html: string;
  /** What the person writes in; looked up through open shadow roots and frames. */
  editor: string;
  frame?: string;
  /** Every way this front sends: a key, or a selector to click. */
  ways: readonly (`key:${string}` | `click:${string}` | `focus:${string}`)[];
  /** Buttons that do something else and must work with any text. */
  others?: readonly string[];
  /** A way that makes a new line and nothing else. */
  newline?: string;
}

/** Sends in a way that no gate on keys, presses and forms can see. */
export const BEHIND_THE_GATE: Front = {
  html: `<div style="display:flex;margin-top:300px"><textarea id="t" rows="2" cols="60"></textarea><div id="s">Send</div></div>
    <script>const go=()=>{if(t.value.trim()){const text=t.value;t.value='';setTimeout(()=>send(text),50)}};
    s.addEventListener('pointermove',go);t.addEventListener('keydown',e=>{if(e.key==='Enter'){e.preventDefault();go()}})</script>`,
  editor: '#t',
  ways: ['key:Enter'],
};

/** The same with its composer in an empty frame, from outside which it sends. */
export const BEHIND_THE_GATE_IN_A_FRAME: Front = {
  html: `<div style="display:flex;margin-top:100px"><iframe id="frame" style="width:600px;height:200px"></iframe><div id="s">Send</div></div>
    <script>const d=frame.contentDocument;d.body.innerHTML='<textarea id="t" rows="2" cols="60"></textarea>';const t=d.querySelector('#t');
    const go=()=>{if(t.value.trim()){const text=t.value;t.value='';setTimeout(()=>send(text),50)}};
    s.addEventListener('pointermove',go);t.addEventListener('keydown',e=>{if(e.key==='Enter'){e.preventDefault();go()}})</script>`,
  editor: '#t',
  frame: '#frame',
  ways: ['key:Enter'],
};

const icon = (path: string) => `<svg width="20" height="20" viewBox="0 0 24 24"><path d="${path}"/></svg>`;
const UP = 'M12 4l8 8h-5v8H9v-8H4z';
const CLIP =
  'M6 12a4 4 0 0 1 8 0v6a2 2 0 0 1-4 0v-6h1v6a1 1 0 0 0 2 0v-6a3 3 0 0 0-6 0v6a5 5 0 0 0 10 0V8h1v10a6 6 0 0 1-12 0z';
const MIC = 'M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3z';
const row = 'display:flex;align-items:center;gap:8px;width:720px;margin:300px auto 0;border:1px solid #999;padding:8px';

export const FRONTS = {
  'textarea-enter': {
    html: `<div style="${row}"><textarea id="t" rows="2" style="flex:1"></textarea><button id="s">${icon(UP)}</button></div>
      <script>const go=()=>{if(t.value.trim()){send(t.value);t.value=''}};
      t.addEventListener('keydown',e=>{if(e.key==='Enter'&&!e.shiftKey){e.preventDefault();go()}});s.onclick=go</script>`,
    editor: '#t',
    ways: ['key:Enter', 'key:NumpadEnter', 'click:#s', 'focus:#s Enter', 'focus:#s Space'],
  },
  'keyup-enter': {
    html: `<div style="${row}"><input id="t" style="flex:1" placeholder="Ask me"><div id="s" style="cursor:pointer">${icon(UP)}</div></div>
      <script>const go=()=>{if(t.value.trim()){send(t.value);t.value=''}};
      t.addEventListener('keyup',e=>{if(e.key==='Enter')go()});s.onclick=go</script>`,
    editor: '#t',
    ways: ['key:Enter', 'click:#s'],
  },
  'keypress-enter': {
    html: `<div style="${row}"><textarea id="t" style="flex:1"></textarea><button id="s">Afsted</button></div>
      <script>const go=()=>{if(t.value.trim()){send(t.value);t.value=''}};
      t.addEventListener('keypress',e=>{if(e.which===13&&!e.shiftKey){e.preventDefault();go()}});s.onclick=go</script>`,
    editor: '#t',
    ways: ['key:Enter', 'click:#s'],
  },
  'mousedown-div': {
    html: `<div style="${row}"><textarea id="t" style="flex:1"></textarea><div id="s">${icon(UP)}</div></div>
      <script>s.addEventListener('mousedown',()=>{if(t.value.trim()){send(t.value);t.value=''}})</script>`,
    editor: '#t',
    ways: ['click:#s'],
  },
  'pointerdown-div': {
    html: `<div style="${row}"><textarea id="t" style="flex:1"></textarea><div id="s" tabindex="0" class="chat-btn">${icon(UP)}</div></div>
      <script>s.addEventListener('pointerdown',()=>{if(t.value.trim()){send(t.value);t.value=''}})</script>`,
    editor: '#t',
    ways: ['click:#s'],
  },
  'pointerup-div': {
    html: `<div style="${row}"><textarea id="t" style="flex:1"></textarea><div id="s" role="button">${icon(UP)}</div></div>
      <script>s.addEventListener('pointerup',()=>{if(t.value.trim()){send(t.value);t.value=''}})</script>`,
    editor: '#t',
    ways: ['click:#s'],
  },
  'window-capture': {
    html: `<script>window.addEventListener('keydown',e=>{const t=document.getElementById('t');
      if(e.key==='Enter'&&!e.shiftKey&&t.value.trim()){e.preventDefault();send(t.value);t.value=''}},true)</script>
      <div style="${row}"><textarea id="t" style="flex:1"></textarea></div>`,
    editor: '#t',
    ways: ['key:Enter'],
  },
  'document-bubble': {
    html: `<div style="${row}"><div id="t" contenteditable="true" style="flex:1;min-height:40px"></div><span id="s" class="icon-send" style="cursor:pointer">➤</span></div>
      <script>const go=()=>{if(t.innerText.trim()){send(t.innerText.replace(/\\n$/,''));t.innerHTML=''}};
      document.addEventListener('keydown',e=>{if(e.code==='Enter'&&!e.shiftKey){e.preventDefault();go()}});s.onclick=go</script>`,
    editor: '#t',
    ways: ['key:Enter', 'click:#s'],
  },
  'form-submit': {
    html: `<form id="f" style="${row}"><input id="t" name="q" style="flex:1" autocomplete="off"><button>OK</button></form>
      <script>f.addEventListener('submit',e=>{e.preventDefault();send(t.value);t.value=''})</script>`,
    editor: '#t',
    ways: ['key:Enter', 'click:button', 'focus:button Enter'],
  },
  'request-submit': {
    html: `<form id="f" style="${row}"><button type="button" id="a">${icon(CLIP)}</button><textarea id="t" style="flex:1"></textarea><input type="submit" value="Videre"></form>
      <script>t.addEventListener('keydown',e=>{if(e.key==='Enter'&&!e.shiftKey){e.preventDefault();f.requestSubmit()}});
      f.onsubmit=e=>{e.preventDefault();send(t.value);t.value=''};a.onclick=()=>pressed('a')</script>`,
    editor: '#t',
    ways: ['key:Enter', 'click:input[type=submit]'],
    others: ['#a'],
  },
  'button-outside-form': {
    html: `<form style="${row}" onsubmit="return false"><textarea id="t" style="flex:1"></textarea></form>
      <div style="width:720px;margin:0 auto;text-align:right"><button id="m">GPT-5 ▾</button> <button id="s">Chat</button></div>
      <script>m.setAttribute('aria-haspopup','menu');m.onclick=()=>pressed('m');s.onclick=()=>{send(t.value);t.value=''}</script>`,
    editor: '#t',
    ways: ['click:#s'],
    others: ['#m'],
  },
  'icon-row': {
    html: `<div style="${row}"><button id="a">${icon(CLIP)}</button><textarea id="t" style="flex:1"></textarea>
      <button id="v" aria-label="Diktér">${icon(MIC)}</button><button id="s">${icon(UP)}</button></div>
      <script>a.onclick=()=>pressed('a');v.onclick=()=>pressed('v');s.onclick=()=>{send(t.value);t.value=''}</script>`,
    editor: '#t',
    ways: ['click:#s'],
    others: ['#a', '#v'],
  },
  'disabled-until-text': {
    html: `<div style="${row}"><textarea id="t" style="flex:1"></textarea><button id="v" title="Stemme">${icon(MIC)}</button><button id="s" disabled>${icon(UP)}</button></div>
      <script>t.oninput=()=>{s.disabled=!t.value.trim()};v.onclick=()=>pressed('v');
      s.onclick=()=>{send(t.value);t.value='';s.disabled=true}</script>`,
    editor: '#t',
    ways: ['click:#s'],
    others: ['#v'],
  },
  'material-icons': {
    html: `<div style="${row}"><button id="a"><i class="material-icons">attach_file</i></button><div id="t" contenteditable="plaintext-only" role="textbox" style="flex:1;min-height:40px"></div>
      <button id="s"><i class="material-icons">arrow_upward</i></button><button id="v"><i class="material-icons">mic</i></button></div>
      <script>a.onclick=()=>pressed('a');v.onclick=()=>pressed('v');s.onclick=()=>{send(t.innerText.replace(/\\n$/,''));t.textContent=''}</script>`,
    editor: '#t',
    ways: ['click:#s'],
    others: ['#a', '#v'],
  },
  'ctrl-enter': {
    html: `<div style="${row}"><textarea id="t" rows="4" style="flex:1"></textarea><button id="s" title="Send (Ctrl+Enter)">Send</button></div>
      <script>const go=()=>{send(t.value);t.value=''};
      t.addEventListener('keydown',e=>{if(e.key==='Enter'&&(e.ctrlKey||e.metaKey)){e.preventDefault();go()}});s.onclick=go</script>`,
    editor: '#t',
    ways: ['key:Control+Enter', 'key:Meta+Enter', 'click:#s'],
    newline: 'Enter',
  },
  'shift-enter-sends': {
    html: `<div style="${row}"><textarea id="t" rows="4" style="flex:1" placeholder="Shift + Enter to send, Enter to wrap"></textarea></div>
      <script>t.addEventListener('keydown',e=>{if(e.key==='Enter'&&e.shiftKey){e.preventDefault();send(t.value);t.value=''}})</script>`,
    editor: '#t',
    ways: ['key:Shift+Enter'],
  },
  'alt-enter-sends': {
    html: `<div style="${row}"><textarea id="t" rows="4" style="flex:1"></textarea></div>
      <script>t.addEventListener('keydown',e=>{if(e.key==='Enter'&&e.altKey){e.preventDefault();send(t.value);t.value=''}})</script>`,
    editor: '#t',
    ways: ['key:Alt+Enter'],
  },
  'open-shadow': {
    html: `<x-chat></x-chat><script>customElements.define('x-chat',class extends HTMLElement{connectedCallback(){
      const r=this.attachShadow({mode:'open'});r.innerHTML='<div style="${row}"><textarea style="flex:1"></textarea><button>${icon(UP).replaceAll('"', '&quot;').replaceAll('&quot;', '\\"')}</button></div>';
      const t=r.querySelector('textarea'),go=()=>{if(t.value.trim()){send(t.value);t.value=''}};
      t.addEventListener('keydown',e=>{if(e.key==='Enter'&&!e.shiftKey){e.preventDefault();go()}});r.querySelector('button').onclick=go}})</script>`,
    editor: 'x-chat textarea',
    ways: ['key:Enter', 'click:x-chat button'],
  },
  'nested-shadow': {
    html: `<x-field></x-field><x-send style="display:inline-block"></x-send><script>
      customElements.define('x-field',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<div contenteditable="true" style="border:1px solid;margin:200px 20px 0;min-height:40px"></div>'}});
      customElements.define('x-send',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<button>→</button>'}});
      const box=()=>document.querySelector('x-field').shadowRoot.firstChild;
      document.querySelector('x-send').addEventListener('click',()=>{send(box().innerText.replace(/\\n$/,''));box().textContent=''})</script>`,
    editor: 'x-field div',
    ways: ['click:x-send button'],
  },
  'two-composers': {
    html: `<div style="display:flex;gap:24px;margin-top:300px">
      <div class="pane"><textarea id="t" rows="3"></textarea><button id="s">Send</button></div>
      <div class="pane"><textarea id="u" rows="3">Hvad er vejret</textarea><button id="o">Send</button></div></div>
      <script>s.onclick=()=>{send(t.value);t.value=''};o.onclick=()=>pressed('o')</script>`,
    editor: '#t',
    ways: ['click:#s'],
    others: ['#o'],
  },
  'send-link': {
    html: `<div style="${row}"><textarea id="t" style="flex:1"></textarea><a href="#" id="s">Send</a></div>
      <script>s.onclick=e=>{e.preventDefault();send(t.value);t.value=''}</script>`,
    editor: '#t',
    ways: ['click:#s'],
  },
  'far-toolbar': {
    html: `<header style="display:flex;gap:12px"><button id="n">Ny samtale</button><button id="w">Indstillinger</button><button id="s">Send besked</button></header>
      <main style="padding-top:400px"><textarea id="t" rows="4" cols="60"></textarea></main>
      <script>n.onclick=()=>pressed('n');w.onclick=()=>pressed('w');s.onclick=()=>{send(t.value);t.value=''}</script>`,
    editor: '#t',
    ways: ['click:#s'],
    others: ['#n', '#w'],
  },
  srcdoc: {
    html: `<iframe id="frame" style="width:800px;height:400px" srcdoc="<script>const send=(x)=>parent.send(x)</script><textarea id=t></textarea><button id=s>Send</button><script>const go=()=>{send(t.value);t.value=''};t.onkeydown=e=>{if(e.key==='Enter'&&!e.shiftKey){e.preventDefault();go()}};s.onclick=go</script>"></iframe>`,
    editor: '#t',
    frame: '#frame',
    ways: ['key:Enter', 'click:#s'],
  },
  'about-blank': {
    html: `<iframe id="frame" style="width:800px;height:400px"></iframe><script>const d=frame.contentDocument;
      d.body.innerHTML='<textarea id=t></textarea><button id=s>Send</button>';const t=d.getElementById('t'),s=d.getElementById('s');
      const go=()=>{send(t.value);t.value=''};t.onkeydown=e=>{if(e.key==='Enter'&&!e.shiftKey){e.preventDefault();go()}};s.onclick=go</script>`,
    editor: '#t',
    frame: '#frame',
    ways: ['key:Enter', 'click:#s'],
  },
} satisfies Record<string, Front>;

export type FrontId = keyof typeof FRONTS;

/** `wire`: the path that prompts are posted to. */
export const frontPage = (
  front: Front,
  wire: string,
) => `<!doctype html><html><head><meta charset="utf-8"><title>Chat</title><script>
  window.send=(text)=>fetch('${wire}',{method:'POST',body:text,keepalive:true});
  window.done=[];window.pressed=(name)=>done.push(name);
</script></head><body>${front.html}</body></html>`;
