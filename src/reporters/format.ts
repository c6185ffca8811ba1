import type { Lang, Localized } from '../model/localized.ts';
import { say } from './say.ts';

const locales = { fr: 'fr-FR', en: 'en-GB' } as const;

/** Making a format costs more than using it a hundred times. */
const numberFormats = new Map<string, Intl.NumberFormat>();

function numberFormat(lang: Lang, digits: number): Intl.NumberFormat {
  const key = `${lang} ${digits}`;
  const known = numberFormats.get(key);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(locales[lang], { maximumFractionDigits: digits, useGrouping: true });
  numberFormats.set(key, made);
  return made;
}

const dayFormat = (lang: Lang): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locales[lang], { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

const dayFormats: Readonly<Record<Lang, Intl.DateTimeFormat>> = { fr: dayFormat('fr'), en: dayFormat('en') };

/** Number in the reader's language; the thousands separator is fixed so that it does not change with the ICU version. */
export function formatNumber(lang: Lang, value: number, digits = 0): string {
  const text = numberFormat(lang, digits).format(value);
  return text.replace(/[\u00a0\u202f]/gu, '\u202f');
}

/** Share 0–1 as a percentage. */
export function formatShare(lang: Lang, share: number): string {
  return formatPercent(lang, share * 100);
}

/** Percentage already in 0–100. */
export function formatPercent(lang: Lang, percent: number): string {
  const figure = formatNumber(lang, Math.round(percent));
  return lang === 'fr' ? `${figure}\u00a0%` : `${figure}%`;
}

/** Day in words, UTC: `22 novembre 2026`. */
export function formatDay(lang: Lang, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return say(lang, { fr: 'date inconnue', en: 'unknown date' });
  return dayFormats[lang].format(date);
}

/** Day and time; the time zone is always UTC and always said: `22 novembre 2026 à 14:05 UTC`. */
export function formatMoment(lang: Lang, iso: string): string {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return formatDay(lang, iso);
  const time = date.toISOString().slice(11, 16);
  return `${formatDay(lang, iso)} ${say(lang, { fr: 'à', en: 'at' })} ${time}\u00a0UTC`;
}

/** Milliseconds as a person says them: `8 s`, `2 min 5 s`. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds}\u00a0s`;
  const rest = seconds % 60;
  return rest === 0 ? `${Math.floor(seconds / 60)}\u00a0min` : `${Math.floor(seconds / 60)}\u00a0min ${rest}\u00a0s`;
}

/** Bytes in decimal units, as transferred: `1,2 Mo`, `1.2 MB`. */
export function formatBytes(lang: Lang, bytes: number): string {
  const unit = lang === 'fr' ? 'o' : 'B';
  if (bytes < 1000) return `${formatNumber(lang, bytes)}\u00a0${unit}`;
  if (bytes < 1_000_000) return `${formatNumber(lang, bytes / 1000)}\u00a0k${unit}`;
  return `${formatNumber(lang, bytes / 1_000_000, 1)}\u00a0M${unit}`;
}

/** `n` with its noun: French counts 0 and 1 as singular, English only 1. */
export function formatCount(lang: Lang, n: number, one: Localized, many: Localized): string {
  const singular = lang === 'fr' ? Math.abs(n) < 2 : n === 1;
  return `${formatNumber(lang, n)}\u00a0${say(lang, singular ? one : many)}`;
}
