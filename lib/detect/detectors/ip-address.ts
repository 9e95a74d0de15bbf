import { after, before, standsAlone } from '../context.ts';
import { rx } from '../rx.ts';
import type { Detector, Span } from '../types.ts';

const V4 = rx('g')`(?<![\p{L}\p{N}_.-])(?:\d{1,3}\.){3}\d{1,3}(?![\p{L}\p{N}_]|-\d)`;
const V6 = rx(
  'g',
)`(?<![\p{L}\p{N}:.])(?:[0-9A-Fa-f]{1,4}(?::[0-9A-Fa-f]{0,4}){1,8}|::[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{1,4}){0,7})(?:(?<=:)(?:\d{1,3}\.){3}\d{1,3})?(?:\.\d{1,3}){0,3}(?![\p{L}\p{N}:])`;
const NOT_ADDRESS =
  /(?:version|ver\.?|\bv\.?|release|build|firmware|opdatering|update|patch|afsnit|punkt|pkt\.?|kapitel|kap\.?|section|sektion|chapter|§|stk\.?|bilag|figur|figure|tabel|table|krav|requirement|step|trin)\s*[:#]?\s*$/;
const VERSION_WORDS = /\b(?:version|release|build|firmware|upgrade|opgrader|opdater|update|changelog)\w*/;
const ADDRESS_WORDS =
  /\bips?\b|\bipv[46]|ip-?adr|ip-?add|address|adresse|server|host|netværk|network|subnet|gateway|dns|ping|vpn|firewall|router|switch|printer|port\b|localhost|log/;

const MACHINE_WORDS =
  /\bips?\b|\bipv4|ip-?adr|ip-?add|address|adresse|server|host\b|netværk|network|subnet|gateway|dns|ping|vpn|firewall|router|switch|printer|\bport\b|localhost|ssh|rdp|http/;
const PLACE_BEFORE = /(?:på|on|at|from|fra)\s?[("']?\s?$/;

function octets(address: string): number[] | undefined {
  const parts = address.split('.');
  const numbers = parts.map(Number);
  if (
    parts.length !== 4 ||
    numbers.some(
      (value, index) => value > 255 || ((parts[index] as string).length > 1 && parts[index]?.startsWith('0')),
    )
  )
    return undefined;
  return numbers;
}

/** RFC 4291, 2.2: eight groups of hex digits, one run of zero groups as `::`, the last two groups also as an IPv4 address. */
export function isIpv6(address: string): boolean {
  let groups = address;
  let room = 8;
  const dotted = /(?:^|:)(\d+\.\d+\.\d+\.\d+)$/.exec(address);
  if (dotted) {
    if (!octets(dotted[1] as string)) return false;
    groups = address.slice(0, -(dotted[1] as string).length);
    if (groups.endsWith(':') && !groups.endsWith('::')) groups = groups.slice(0, -1);
    room = 6;
  } else if (address.includes('.')) return false;
  const halves = groups.split('::');
  if (halves.length > 2) return false;
  const count = halves.reduce((sum, half) => sum + (half === '' ? 0 : half.split(':').length), 0);
  if (halves.some((half) => half !== '' && half.split(':').some((group) => !/^[0-9A-Fa-f]{1,4}$/.test(group))))
    return false;
  return halves.length === 2 ? count < room : count === room;
}

/** Addresses that are the same everywhere: this machine, nowhere, documentation (RFC 5737, RFC 3849). */
function isNobodys(address: string): boolean {
  return /^(?:127\.|0\.0\.0\.0$|255\.255\.|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|::1?$|2001:0?db8:)/i.test(address);
}

export const ipAddress: Detector = {
  id: 'ip-address',
  kinds: ['ip-address'],
  find(passage) {
    const { text, lower } = passage;
    const spans: Span[] = [];
    const add = (start: number, address: string, score: number, rule: string) => {
      const span: Span = { kind: 'ip-address', start, end: start + address.length, score, rule };
      if (isNobodys(address)) span.public = true;
      spans.push(span);
    };
    if (/\d\.\d/.test(text)) {
      for (const match of text.matchAll(V4)) {
        const numbers = octets(match[0]);
        if (!numbers) continue;
        const words = before(passage, match.index, 80);
        if (NOT_ADDRESS.test(words)) continue;
        // "Does 4.18.0.193 look like a firmware build?": the sentence says what it is, and nothing in it is a machine's.
        const behind = after(passage, match.index + match[0].length, 60).split(/[.!?]\s/, 1)[0] ?? '';
        const ahead = words.split(/[.!?]\s/).at(-1) ?? '';
        if (
          VERSION_WORDS.test(`${ahead} ${behind}`) &&
          !MACHINE_WORDS.test(`${ahead} ${behind}`) &&
          !PLACE_BEFORE.test(ahead)
        )
          continue;
        const small = numbers.every((value) => value < 40);
        if (
          small &&
          !standsAlone(passage) &&
          (VERSION_WORDS.test(words + after(passage, match.index + match[0].length)) || !ADDRESS_WORDS.test(lower))
        )
          continue;
        add(match.index, match[0], 0.9, 'ipv4');
      }
    }
    if (text.includes(':')) {
      for (const match of text.matchAll(V6)) {
        const address = match[0];
        if (address.length < 2 || !isIpv6(address)) continue;
        // `a::b` is C++, "12::30" a typing error: without four digits or a word there must be more to it.
        const digits = address.replace(/[^0-9A-Fa-f]/g, '').length;
        const named = ADDRESS_WORDS.test(before(passage, match.index, 80)) || /ipv6/.test(lower);
        if (digits < 4 && !named && !standsAlone(passage)) continue;
        add(match.index, address, 0.9, 'ipv6');
      }
    }
    return spans;
  },
};
