export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  | { type: 'list'; ordered: boolean; items: string[] };

/** Just enough Markdown for the canned answers: headings, lists, paragraphs. */
export function toBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const part of text.split(/\n{2,}/)) {
    const lines = part.split('\n').filter((line) => line.trim() !== '');
    const [first] = lines;
    if (first === undefined) continue;
    if (/^#{1,4} /.test(first)) {
      blocks.push({ type: 'heading', text: first.replace(/^#+ /, '') });
      if (lines.length > 1) blocks.push(...toBlocks(lines.slice(1).join('\n')));
    } else if (lines.every((line) => /^(?:[-*]|\d+\.) /.test(line))) {
      blocks.push({
        type: 'list',
        ordered: /^\d/.test(first),
        items: lines.map((line) => line.replace(/^(?:[-*]|\d+\.) /, '')),
      });
    } else {
      blocks.push({ type: 'paragraph', text: lines.join('\n') });
    }
  }
  return blocks;
}

/** Splits `a **b** c` into plain and strong runs. */
export function toRuns(text: string): { text: string; strong: boolean }[] {
  return text
    .split(/(\*\*[^*]+\*\*)/)
    .filter((run) => run !== '')
    .map((run) =>
      /^\*\*.+\*\*$/s.test(run) ? { text: run.slice(2, -2), strong: true } : { text: run, strong: false },
    );
}
