/** The extension's icon in the toolbar: a number when there are findings, `!` when the guard does not stand. */
import { browser } from 'wxt/browser';
import { backgroundWords } from '../i18n/background.ts';
import { resolveLanguage, sayIn } from '../i18n/words.ts';
import type { Settings } from '../policy/fields.ts';
import type { Request } from './messages.ts';

/** White text on each is at least 4.5:1. */
const COLOUR = { warn: '#b3261e', notice: '#7a5200', unprotected: '#5c5f66' };

export async function showBadge(tab: number, report: Request<'health.report'>, settings: Settings): Promise<void> {
  const say = sayIn(resolveLanguage(settings.language, browser.i18n.getUILanguage()));
  const lost = report.state === 'unprotected';
  const count = lost || report.level === 'none' ? 0 : report.findings;
  const line = count > 0 ? say(backgroundWords.findings, { count }) : say(backgroundWords[report.state]);
  const colour = lost ? COLOUR.unprotected : report.level === 'warn' ? COLOUR.warn : COLOUR.notice;
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId: tab, text: lost ? '!' : count > 0 ? String(count) : '' }),
      browser.action.setBadgeBackgroundColor({ tabId: tab, color: colour }),
      browser.action.setBadgeTextColor({ tabId: tab, color: '#ffffff' }),
      browser.action.setTitle({ tabId: tab, title: `${browser.i18n.getMessage('extensionName')}: ${line}` }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
