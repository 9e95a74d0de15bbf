const { unpack, LABELS } = await import('/work/wt/names/lib/detect/names/model.ts');
const { makeTagger } = await import('/work/wt/names/lib/detect/names/tagger.ts');
const { evaluation } = await import('/work/wt/names/scripts/train-names/examples.ts');
const { score, f1, precision, recall } = await import('/work/wt/names/scripts/train-names/score.ts');
const { WEIGHTS } = await import(process.argv[2]);
const missOf = process.argv[3];
const biases = (process.argv[4] ?? '0').split(',').map(Number);
const sets = evaluation('/work/shared/corpora').filter(s=>s.label==='PER');
for (const b of biases) {
  const m = unpack(WEIGHTS);
  for (let f=0; f<LABELS; f++) m.transitions[f*LABELS] -= b;
  m.transitions[LABELS*LABELS] -= b;
  const tag = makeTagger(m);
  let line = `b=${b} `;
  for (const s of sets) { const misses=[]; const r = score(s.rows, tag, 'PER', misses); line += r.truth ? `${s.name.slice(0,9)} ${(100*precision(r)).toFixed(1)}/${(100*recall(r)).toFixed(1)}=${(100*f1(r)).toFixed(1)} ` : `${s.name.slice(0,11)} ${r.rowsHit}/${r.rows} `;
   if (missOf && s.name.startsWith(missOf)) for (const m of misses) console.log(`   ${m.kind.padEnd(6)} ${m.text.padEnd(24)} ${m.where}`); }
  console.log(line);
}
