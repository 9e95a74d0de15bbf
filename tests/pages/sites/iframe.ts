import { element } from '../chat/elements.ts';

/** A page with a chat from another host in a frame, as help desks and Teams have it. */
document
  .querySelector('#root')
  ?.append(
    element(
      'main',
      {},
      element('h1', {}, 'Intranet'),
      element('iframe', { src: 'https://textarea.chat.test/', class: 'frame', title: 'Chat' }),
    ),
  );
