import { browser } from 'wxt/browser';
import type { HealthState } from '../../components/guard/Health.tsx';
import type { Finding } from '../../lib/detect/types.ts';
import { warmUp } from '../../lib/detect/warm-up.ts';
import { resolveLanguage } from '../../lib/i18n/words.ts';
import { createActiveComposer } from '../../lib/page/active-composer.ts';
import { follow } from '../../lib/page/beside.ts';
import { originOf } from '../../lib/page/deep.ts';
import { holdUnreadable, watchUnreadable } from '../../lib/page/health.ts';
import { createHoldStory } from '../../lib/page/hold-story.ts';
import { whenIdle } from '../../lib/page/idle.ts';
import { createMirror } from '../../lib/page/mirror.ts';
import { refuseForeign } from '../../lib/page/own-events.ts';
import { clearMarks, paintMarks } from '../../lib/page/paint.ts';
import { isValueField, snapshot } from '../../lib/page/snapshot.ts';
import { type Field, holds, type Judgement } from '../../lib/page/types.ts';
import { type Reading, watchTyping } from '../../lib/page/typing-watch.ts';
import { until } from '../../lib/page/wait.ts';
import { linkWire } from '../../lib/page/wire-link.ts';
import { type Edit, writeAppended, writeEdits, writeWhole } from '../../lib/page/write.ts';
import { createPlaceholderBook } from '../../lib/placeholders/book.ts';
import { replacedByDefault } from '../../lib/placeholders/selection.ts';
import { isOutdated } from '../../lib/platform/about.ts';
import { hashFinding, type IgnoredList, readIgnored, watchIgnored } from '../../lib/platform/ignored.ts';
import { listen, type Request, send } from '../../lib/platform/messages.ts';
import { readerAddress } from '../../lib/platform/reader-page.ts';
import { DEFAULTS, readEffective, watchEffective } from '../../lib/platform/settings-store.ts';
import { namesSite } from '../../lib/policy/decide.ts';
import type { Handover } from '../gate.content/handover.ts';
import { mountAnswers } from './answers.tsx';
import { mountFiles } from './files.tsx';
import { mountFirstNote } from './first-note.tsx';
import { createHost } from './host.ts';
import { createJudge } from './judge.ts';
import { createView } from './view.tsx';

/** How long a site may take to empty its composer once it has called its server, in milliseconds. */
const EMPTIED_WITHIN = 400;

interface Armed {
  field: Field;
  text: string;
  judgement: Judgement;
}

/** Puts the parts together behind the gate, and then takes the decisions over from it. */
export function startGuard({ gate, place }: Handover): void {
  const { signal, page, events } = gate;
  let settings = DEFAULTS;
  let ignored: IgnoredList = { salt: '', entries: [] };
  const host = createHost((element, root) => {
    gate.own(element);
    refuseForeign(root, gate.ownEvents, signal);
  });
  const judge = createJudge(
    () => {
      const { site, host: address, chat } = place();
      return { site: site.id, host: address, chat };
    },
    settings,
    ignored,
  );
  const book = createPlaceholderBook();
  const browserLanguage = navigator.language;
  const language = () => resolveLanguage(settings.language, browserLanguage);
  const view = createView({
    host,
    book,
    language,
    siteName: () => (place().site.id === 'generic' ? undefined : place().site.name),
    organisation: () => settings.organisationName,
  });
  let armed: Armed | undefined;
  const wire = linkWire(() => void onWireStopped(), signal);
  const mirror = createMirror(() => host.slot('mirror'));
  let alive = true;
  let reading: Reading | undefined;
  let dismissed = false;
  let unreadable = false;
  /** What the toolbar icon was told last. */
  let reported = '';

  /** After an update of the extension this script is cut off: it goes on guarding, and says that the page should be reloaded. */
  async function tell<N extends Parameters<typeof send>[0]>(name: N, payload: Request<N>): Promise<void> {
    try {
      await send(name, payload);
    } catch {
      if (browser.runtime?.id || !alive) return;
      alive = false;
      showHealth();
    }
  }

  const edits = (text: string, findings: readonly Finding[]): Edit[] =>
    book
      .replace(text, findings, language())
      .replacements.map(({ finding, placeholder }) => ({ start: finding.start, end: finding.end, text: placeholder }));

  async function ignore(findings: readonly Finding[]): Promise<void> {
    const [finding] = findings;
    if (!finding) return;
    const entry = {
      hash: hashFinding(ignored.salt, finding.kind, finding.text),
      kind: finding.kind,
      site: place().site.id,
    };
    // At once here; the storage tells the other pages.
    ignored = { ...ignored, entries: [...ignored.entries, { ...entry, day: '' }] };
    judge.use(settings, ignored);
    void tell('ignored.add', entry);
    typing.refresh();
  }

  let dialogShown = false;
  let drawing: ReturnType<typeof setTimeout> | undefined;
  const story = createHoldStory({
    page,
    judge,
    edits,
    show: (hold) => {
      const draw = () => {
        dialogShown = hold !== undefined;
        view.dialog(hold, {
          edit: () => story.edit(),
          replace: (findings, thenSend) => void story.replace(findings, thenSend),
          sendAnyway: () => void story.sendAnyway(),
          ignore: (findings) => void ignore(findings).then(() => story.reconsider()),
        });
      };
      clearTimeout(drawing);
      // The key or click is answered first; the dialog is drawn right after it.
      if (hold && !dialogShown) drawing = setTimeout(draw);
      else draw();
    },
    release: (text) => judge.release(text),
    beforeSend: () => wire.freeAll(),
    replaced: (text, findings) => keepReplaced(text, findings),
    say(what) {
      if (what === 'replaced') typing.readNow();
      view.say(what);
    },
    count: (what) => void tell('counts.add', { counts: { [what]: 1 } }),
  });

  const composer = createActiveComposer(page, () => typing.field() ?? gate.guard.fields().at(-1));

  const besideComposer = follow(
    () => reading?.field,
    () => [host.slot('badge'), host.slot('notes')],
    () => mirror.follow(),
    signal,
  );

  const firstNote = mountFirstNote(
    {
      settings: () => settings,
      language,
      slot: () => host.slot('first-note'),
      append: (field, text) => void insert(field, text, 'append'),
    },
    signal,
  );

  const typing = watchTyping(
    {
      page,
      events,
      judge,
      onFirst() {
        showHealth();
        // The engine's tables are built while nobody waits: better now than at the first send.
        if (place().chat) whenIdle(warmUp(), signal);
      },
      onReading(next) {
        reading = next;
        // Before anything is drawn: the page's layout is known then.
        besideComposer();
        firstNote.read(place().chat ? next?.field : undefined, next?.shot.text ?? '');
        if (next) wire.read(next.shot.text);
        if (!next) wire.freeSoon();
        else if (holds(next.judgement)) armWire({ field: next.field, text: next.shot.text, judgement: next.judgement });
        else wire.free();
        const marks = (next?.judgement.findings ?? []).map(({ finding, action }) => ({
          start: finding.start,
          end: finding.end,
          level: action === 'notice' ? ('notice' as const) : ('warn' as const),
        }));
        if (next && isValueField(next.field)) {
          clearMarks();
          mirror.draw(next.field, marks);
        } else {
          mirror.clear();
          if (next) paintMarks(next.shot, marks);
          else clearMarks();
        }
        view.badge(next, {
          replace: () => void replaceBeside(),
          ignore: (findings) => void ignore(findings),
        });
        report();
      },
    },
    signal,
  );

  /** The second layer learns what is held; it stops what the page sends past the first. */
  function armWire(holding: Armed): void {
    if (!settings.secondLayer) return;
    armed = holding;
    const spans = holding.judgement.findings.filter((each) => each.action !== 'notice').map((each) => each.finding);
    wire.hold(holding.text, spans);
  }

  function keepReplaced(text: string, findings: readonly Finding[]): void {
    if (settings.secondLayer) wire.keep(text, findings);
  }

  /** The page has tried to send a held text in a way the first layer did not see: put it back, and ask. */
  async function onWireStopped(): Promise<void> {
    if (!armed || story.current()) return;
    const { field, text, judgement } = armed;
    // Many sites send first and empty their composer after.
    const emptied = await until(() => snapshot(field).text.trim() === '', EMPTIED_WITHIN);
    if (story.current()) return;
    if (emptied && field.isConnected) {
      const written = await writeWhole(field, text, page);
      if (written.ok) return story.begin({ field, text: snapshot(field).text, judgement, way: { by: 'wire' } });
    }
    view.say('wire-stopped');
  }

  /** "Replace" from the notes: nothing is held, nothing is sent. */
  async function replaceBeside(): Promise<void> {
    const field = reading?.field;
    if (!field) return;
    const { text } = snapshot(field);
    const findings = replacedByDefault(judge(text).findings.map((each) => each.finding));
    const written = await writeEdits(field, edits(text, findings), page);
    if (written.ok) keepReplaced(text, findings);
    typing.readNow();
    view.say(written.ok ? 'replaced' : 'write-refused');
  }

  function healthNow(): HealthState {
    if (!alive) return 'reload';
    const { site, host: address, chat } = place();
    if (!chat) return 'unsupported';
    if (namesSite(settings.sitesOff, site.id, address)) return 'paused';
    return unreadable ? 'unprotected' : 'protected';
  }

  function showHealth(): void {
    const now = healthNow();
    view.health(now === 'protected' && isOutdated(settings.minimumVersion) ? 'outdated' : now, dismissed, () => {
      dismissed = true;
      showHealth();
    });
    report();
  }

  function report(): void {
    if (!alive) return;
    const action = reading?.judgement.action ?? 'allow';
    const health = healthNow();
    const next: Request<'health.report'> = {
      state: health === 'protected' || health === 'unprotected' ? health : 'unsupported',
      site: place().site.id,
      findings: reading?.judgement.findings.length ?? 0,
      level: action === 'allow' ? 'none' : action === 'notice' ? 'notice' : 'warn',
    };
    // Every reading comes here; a message to the background costs more than the reading.
    const words = JSON.stringify(next);
    if (words === reported) return;
    reported = words;
    void tell('health.report', next);
  }

  async function insert(field: Field, text: string, mode: 'replace' | 'append') {
    const written = mode === 'append' ? await writeAppended(field, text, page) : await writeWhole(field, text, page);
    return written.ok ? ({ ok: true } as const) : ({ ok: false, reason: 'mismatch' } as const);
  }

  listen(
    {
      'composer.insert': ({ text, mode }) => {
        const field = composer();
        if (story.current()) return { ok: false, reason: 'busy' };
        if (field) return insert(field, text, mode);
        return window === window.top ? { ok: false, reason: 'no-composer' } : undefined;
      },
      'composer.read': () => {
        const field = composer();
        return field ? { text: snapshot(field).text, site: place().site.id } : undefined;
      },
    },
    signal,
  );

  const answers = mountAnswers(
    {
      page,
      events,
      active: () => place().chat && !settings.sitesOff.includes(place().site.id),
      settings: () => settings,
      language,
      slot: host.slot,
      composer,
      restore: (text) => book.restore(text),
      count: (counts) => void tell('counts.add', { counts }),
    },
    signal,
  );

  const files = mountFiles(
    {
      page,
      hear: (type, handle) => events.hear(type, handle, signal),
      holdsText: (text) => holds(judge(text)),
      active: () => settings.files && healthNow() === 'protected',
      judgingBy: () => ({ settings, ignored, site: place().site.id, host: place().host, language: language() }),
      book,
      language,
      siteName: () => (place().site.id === 'generic' ? undefined : place().site.name),
      reader: readerAddress,
      slot: host.slot,
      count: (counts) => void tell('counts.add', { counts }),
    },
    signal,
  );
  holdUnreadable(
    {
      events,
      originOf: (event) => originOf(event, page.shadowOf),
      isOn: () => settings.holdWhenUnprotected && place().chat,
      onHeld: () => view.say('unreadable-held'),
    },
    signal,
  );
  watchUnreadable(
    events,
    (event) => originOf(event, page.shadowOf),
    (element) => {
      if (page.isOwn(element)) return;
      unreadable = true;
      showHealth();
    },
    signal,
  );

  const use = () => {
    place.use(settings.siteSelectors);
    judge.use(settings, ignored);
    if (typing.field()) showHealth();
    answers.settingsChanged();
    gate.files.settingsChanged();
    typing.refresh();
  };
  watchEffective((effective) => {
    settings = effective.settings;
    use();
  }, signal);
  watchIgnored((list) => {
    ignored = list;
    use();
  }, signal);
  void start();

  /** What was held for the engine is decided about by the settings in force, not by the ones we came with. */
  async function start(): Promise<void> {
    const [effective, list] = await Promise.allSettled([readEffective(), readIgnored()]);
    if (effective.status === 'fulfilled') settings = effective.value.settings;
    if (list.status === 'fulfilled') ignored = list.value;
    use();
    gate.open({
      judge(text, field) {
        const judged = judge(text);
        // What may go now must not be stopped for what stood there before.
        if (!holds(judged) && armed?.field === field) wire.free();
        return judged;
      },
      onHold(held) {
        armWire(held);
        story.begin(held);
      },
      onPassed: armWire,
    });
    gate.files.open(files);
    const written = gate.guard.fields().at(-1);
    if (written && !typing.field()) typing.takeUp(written);
  }
}
