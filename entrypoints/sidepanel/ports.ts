import type { Checked, PanelPorts } from '../../components/panel/ports.ts';
import type { ScanOptions } from '../../lib/detect/types.ts';
import type { Language } from '../../lib/i18n/words.ts';
import { findChat, watchChat } from '../../lib/platform/chat-tab.ts';
import { clearCounts, readCounts, watchCounts } from '../../lib/platform/counts.ts';
import { dayOf } from '../../lib/platform/day.ts';
import { ignoredTest, readIgnored } from '../../lib/platform/ignored.ts';
import { send, sendToTab } from '../../lib/platform/messages.ts';
import { ownSnippets } from '../../lib/platform/own-snippets.ts';
import { panelMemory } from '../../lib/platform/panel-memory.ts';
import { pilotLog } from '../../lib/platform/pilot-log.ts';
import { decide } from '../../lib/policy/decide.ts';
import type { Settings } from '../../lib/policy/fields.ts';
import { SITES } from '../../lib/sites/table.ts';

/** The engine comes after the first paint: nothing can be found in empty fields. */
const engine = () => import('../../lib/detect/scan.ts');
const placeholders = () => import('../../lib/placeholders/book.ts');

const siteName = (id: string): string => SITES.find((site) => site.id === id)?.name ?? '';

/** Settings decide alike in the panel and in the page; no site of its own is left alone here. */
const PANEL = 'sidepanel';

/** A tool is named by its site's id or by a host, which a site's own patterns may cover. */
function means(tool: string, id: string): boolean {
  if (tool === id) return true;
  const site = SITES.find((each) => each.id === id);
  return site?.matches.some((pattern) => pattern.includes(`//${tool}/`)) ?? false;
}

function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export function connect(settings: Settings, language: Language): PanelPorts {
  const options: ScanOptions = { customTerms: settings.customTerms, customPatterns: settings.customPatterns };
  const now = new Date();

  async function look(text: string) {
    const [{ scan }, ignored] = await Promise.all([engine(), readIgnored().then(ignoredTest)]);
    const result = scan(text, options);
    return decide({ ...result, findings: result.findings.filter((finding) => !ignored(finding)) }, settings, PANEL);
  }

  return {
    settings,
    day: Math.floor((now.getTime() - now.getTimezoneOffset() * 60_000) / 86_400_000),
    today: dayOf(now),
    async check(text): Promise<Checked> {
      const { action, findings } = await look(text);
      const seen = new Map<string, Checked['findings'][number]>();
      for (const { finding, action: wanted } of findings) {
        seen.set(`${finding.kind}|${finding.text}`, {
          kind: finding.kind,
          text: finding.text,
          blocked: wanted === 'block',
        });
      }
      return { action, findings: [...seen.values()] };
    },
    coach: async (prompt) => (await import('../../lib/coach/coach.ts')).coach(prompt),
    async replace(values) {
      const { createPlaceholderBook } = await placeholders();
      const book = createPlaceholderBook();
      const replaced: Record<string, string> = {};
      for (const [id, value] of Object.entries(values)) {
        const findings = (await look(value)).findings.map(({ finding }) => finding);
        replaced[id] = findings.length === 0 ? value : book.replace(value, findings, language).text;
      }
      return replaced;
    },
    async template(prompt) {
      const [{ findings }, { fromPrompt }] = await Promise.all([
        look(prompt),
        import('../../lib/snippets/from-prompt.ts'),
      ]);
      return fromPrompt(
        prompt,
        findings.map(({ finding }) => finding),
        language,
      );
    },
    chat: {
      async look() {
        const chat = await findChat();
        return chat && { name: siteName(chat.site), site: chat.site, text: chat.text };
      },
      async insert(text, mode) {
        const chat = await findChat();
        const answer = chat && (await sendToTab(chat.tab, 'composer.insert', { text, mode }));
        if (answer === undefined) return 'no-composer';
        return answer.ok ? 'ok' : answer.reason;
      },
      watch: watchChat,
    },
    copy: (text) =>
      navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    saveFile,
    count: (name) => void send('counts.add', { counts: { [name]: 1 } }).catch(() => undefined),
    memory: panelMemory,
    own: ownSnippets,
    log: pilotLog,
    counts: { read: readCounts, watch: watchCounts, clear: clearCounts },
    toolName: (tool) => siteName(tool) || tool,
    isApproved: (site) =>
      settings.approvedTools.length === 0 || settings.approvedTools.some((tool) => means(tool, site)),
  };
}
