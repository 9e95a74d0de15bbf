import type { Level } from '../../lib/detect/types.ts';
import { guardWords as words } from '../../lib/i18n/guard.ts';
import { useSay } from '../language.tsx';
import { ShieldIcon } from './icons.tsx';

export interface BadgeProps {
  count: number;
  level: Level;
  open: boolean;
  onToggle(): void;
}

/** The quiet sign beside the composer: how many things were found. Hidden while there is nothing to say. */
export function Badge({ count, level, open, onToggle }: BadgeProps) {
  const say = useSay();
  const label = count === 0 ? say(words.badgeQuiet) : say(words.badge, { count });
  return (
    <button
      type="button"
      class="lg lg-badge"
      data-part="badge"
      data-count={count}
      data-level={level}
      aria-expanded={open}
      aria-label={`${say(words.productName)}: ${label}`}
      title={label}
      onClick={onToggle}
    >
      <ShieldIcon />
      {count}
    </button>
  );
}
