/** Shannon entropy of the characters, in bits per character: random hex has near 4, "xxxxxxxx" 0. */
export function entropy(text: string): number {
  const counts = new Map<number, number>();
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  let bits = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    bits -= share * Math.log2(share);
  }
  return bits;
}

/** Stands where a value is to be put in: `<your-key>`, `${TOKEN}`, `xxxx`, `changeme`, `indsæt kode her`. */
export function isPlaceholder(value: string): boolean {
  const lower = value.toLowerCase();
  if (/[<>]|\$\{|\{\{|^\{.*\}$|^\[.*\]$|^%|%s|\$\(|^\$[a-z_]|^\$\d|\.\.\.|…|^#/.test(lower)) return true;
  if (/^(.)\1*$/.test(lower) || /x{4,}|\*{3,}|•{3,}|_{4,}|-{4,}|0{8,}|#{4,}/.test(lower)) return true;
  if (
    /your|example|eksempel|change[-_]?(?:me|this|it)|place-?holder|insert|replace|indsæt|indsaet|dummy|sample|redacted|skjult|todo|fake[-_]|not[-_]a[-_]real|lorem|foobar|\b(?:din|dit|min|mit|my|the|a)[-_](?:password|adgangskode|kode|secret|token|key|api)/.test(
      lower,
    )
  )
    return true;
  if (
    /^(?:password|passwd|passw0rd|pass|pwd|secret|hemmelig|token|key|nøgle|kode|kodeord|adgangskode|test|testing|admin|user|username|bruger|brugernavn|root|none|null|nil|undefined|true|false|string|str|text|value|values|empty|required|optional|unknown|hidden|abc|abcd|abc123|1234|12345|123456|mypassword|mypass|credentials|login|email|mail|db|database|postgres|mysql|mongodb|localhost|environment|env|config|default|standard|ja|nej|yes|no|ok|fail|executed)$/.test(
      lower,
    )
  )
    return true;
  return /abcdefghij|0123456789(?!\d)|1234567890/.test(lower) && lower.length < 24;
}
