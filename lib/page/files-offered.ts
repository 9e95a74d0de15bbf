/** Knows when a person takes a file that the chat offers. The file is the site's own business: nothing is opened. */

const FILE =
  'a[download], a[href^="blob:"], a[href^="sandbox:"], a[href*=".docx"], a[href*=".xlsx"], a[href*=".pptx"], a[href*=".pdf"], a[href*=".csv"], button, [role="button"]';
const TAKES = /(?<!\p{L})(?:download|hent|gem som)(?!\p{L})/iu;

export function isOfferedFile(element: Element): boolean {
  const control = element.closest(FILE);
  if (!control) return false;
  if (control.localName === 'a') return true;
  const words = [control.getAttribute('aria-label'), control.getAttribute('title'), control.textContent?.slice(0, 60)];
  return words.some((word) => TAKES.test(word ?? ''));
}
