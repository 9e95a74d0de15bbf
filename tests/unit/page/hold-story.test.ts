// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createHoldStory, type HoldView, type StoryPorts } from '../../../lib/page/hold-story.ts';
import type { Judgement } from '../../../lib/page/types.ts';
import { generic } from '../../../lib/sites/table.ts';

const CONFIRM: Judgement = { action: 'confirm', findings: [], requireReason: false };

function held(text: string) {
  const field = document.createElement('textarea');
  field.value = text;
  document.body.append(field);
  const shown: (HoldView | undefined)[] = [];
  const release = vi.fn();
  const ports: StoryPorts = {
    page: { site: generic, shadowOf: () => null, isOwn: () => false },
    judge: () => CONFIRM,
    show: (view) => shown.push(view),
    edits: () => [],
    beforeSend: () => undefined,
    replaced: () => undefined,
    release,
    say: () => undefined,
    count: () => undefined,
  };
  const story = createHoldStory(ports);
  story.begin({ field, text, judgement: CONFIRM, way: { by: 'wire' } });
  return { field, story, shown, release };
}

describe('a text that changes under the dialog', () => {
  it('is not sent by a press that was for the text shown before; the new one is shown instead', async () => {
    const { field, story, shown, release } = held('Peter er syg');
    field.value = 'Peter er syg, og IBAN DK50 0040 0440 1162 43';
    await story.sendAnyway();
    expect(release).not.toHaveBeenCalled();
    expect(shown.at(-1)).toMatchObject({ text: field.value, news: 'changed' });
    await story.edit();
  });
});
