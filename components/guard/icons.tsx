/** Small pictures drawn by hand: they take the colour of the text beside them. */
export function ShieldIcon({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d="M8 1.2 2.6 3.1v4.2c0 3.4 2.2 6.1 5.4 7.5 3.2-1.4 5.4-4.1 5.4-7.5V3.1z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linejoin="round"
      />
      <path
        d="M5.4 7.9 7.2 9.7l3.4-3.5"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}

export function PauseIcon({ size = 20 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d="M6.1 1.5h7.8l4.6 4.6v7.8l-4.6 4.6H6.1l-4.6-4.6V6.1z" fill="currentColor" />
      <path d="M7.6 6.6v6.8M12.4 6.6v6.8" stroke="var(--lg-stop-surface)" stroke-width="2" stroke-linecap="round" />
    </svg>
  );
}
