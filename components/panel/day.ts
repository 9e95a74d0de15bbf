import { useLanguage } from '../language.tsx';

/** `2026-11-24` as the person's language writes it: 24. november 2026, 24 November 2026. */
export function useDay(): (day: string) => string {
  const format = new Intl.DateTimeFormat(useLanguage() === 'da' ? 'da-DK' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'UTC',
  });
  return (day) => {
    const date = new Date(`${day}T00:00:00Z`);
    return Number.isNaN(date.getTime()) ? day : format.format(date);
  };
}
