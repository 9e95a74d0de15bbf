import { useId } from 'preact/hooks';
import { panelWords as words } from '../../../lib/i18n/panel.ts';
import type { Word } from '../../../lib/i18n/words.ts';
import type { Filter } from '../../../lib/snippets/search.ts';
import { AREA_NAMES, GAIN_NAMES, LEVEL_NAMES, ROLE_NAMES } from '../../../lib/snippets/tags.ts';
import { useSay } from '../../language.tsx';

const PARTS: { key: keyof Filter; label: Word; names: Record<string, Word> }[] = [
  { key: 'area', label: words.filterArea, names: AREA_NAMES },
  { key: 'role', label: words.filterRole, names: ROLE_NAMES },
  { key: 'level', label: words.filterLevel, names: LEVEL_NAMES },
  { key: 'gain', label: words.filterGain, names: GAIN_NAMES },
];

/** Task, role, level and gain: folded away until they are wanted. */
export function Filters({ filter, onChange }: { filter: Filter; onChange(filter: Filter): void }) {
  const say = useSay();
  const id = useId();
  const count = Object.values(filter).filter((value) => value !== undefined).length;
  return (
    <details class="lg-filters">
      <summary>{count === 0 ? say(words.filter) : say(words.filterCount, { count })}</summary>
      <div class="lg-filter-grid">
        {PARTS.map(({ key, label, names }) => (
          <div key={key}>
            <label for={`${id}${key}`}>{say(label)}</label>
            <select
              id={`${id}${key}`}
              class="lg-field"
              value={filter[key] ?? ''}
              onChange={(event) => onChange({ ...filter, [key]: event.currentTarget.value || undefined })}
            >
              <option value="">{say(words.filterAny)}</option>
              {Object.entries(names).map(([value, name]) => (
                <option key={value} value={value}>
                  {say(name)}
                </option>
              ))}
            </select>
          </div>
        ))}
      </div>
      {count > 0 && (
        <button type="button" class="lg-link" onClick={() => onChange({})}>
          {say(words.filterClear)}
        </button>
      )}
    </details>
  );
}
