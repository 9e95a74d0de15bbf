import { CALLS } from '../calls.ts';
import { element } from '../chat/elements.ts';

/** A form that the browser itself sends: no script of the page's stands between Enter or click and the wire. */
const input = element('input', {
  type: 'text',
  name: 'question',
  placeholder: 'Stil et spørgsmål',
  autocomplete: 'off',
  class: 'line',
});
document
  .querySelector('#root')
  ?.append(
    element(
      'main',
      {},
      element('div', { class: 'thread' }),
      element(
        'form',
        { class: 'composer', method: 'post', action: CALLS.form.path, enctype: 'application/x-www-form-urlencoded' },
        input,
        element('div', { class: 'buttons' }, element('button', { type: 'submit' }, 'Spørg')),
      ),
    ),
  );
