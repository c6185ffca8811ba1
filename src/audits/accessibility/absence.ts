import type { Checkpoint } from '../../model/journey.ts';

type Needs = 'page' | 'dom';

const frames = ['2.1', '2.2'];
const timedMedia = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.10', '4.11', '4.13'];
const tables = ['5.1', '5.2', '5.4', '5.5', '5.6', '5.7', '5.8'];

const frameTags = ['<iframe', '<frame ', '<frameset'];
const mediaTags = ['<video', '<audio', '<object', '<embed', '<bgsound'];
const tableTags = ['<table', 'role="table"', "role='table'", 'role="grid"', "role='grid'", 'role="treegrid"', "role='treegrid'"];

function whole(checkpoint: Checkpoint<Needs>): boolean {
  const { page, dom } = checkpoint.evidence;
  return page.ok && dom.ok && page.value.truncated.length === 0;
}

function noneOf(sources: readonly string[], tags: readonly string[]): boolean {
  return sources.every((source) => tags.every((tag) => !source.includes(tag)));
}

/**
 * Criteria that concern nothing on any state, because the content they speak of is certainly absent: no frame, no time-based media
 * (a frame could hold a player), no table. Nothing is said when a page was read in part only. Criterion → why.
 */
export function absentContent(checkpoints: readonly Checkpoint<Needs>[]): ReadonlyMap<string, string> {
  if (checkpoints.length === 0 || !checkpoints.every(whole)) return new Map();
  const sources = checkpoints.map(({ evidence }) => (evidence.dom.ok ? evidence.dom.value.toLowerCase() : ''));
  const framed = checkpoints.some(({ evidence }) => evidence.page.ok && evidence.page.value.frames.length > 0);
  const frameless = !framed && noneOf(sources, frameTags);
  const silent = frameless && noneOf(sources, mediaTags);
  const flat = frameless && noneOf(sources, tableTags);
  return new Map([
    ...(frameless ? frames.map((id) => [id, 'absence: frame'] as const) : []),
    ...(silent ? timedMedia.map((id) => [id, 'absence: audio, video'] as const) : []),
    ...(flat ? tables.map((id) => [id, 'absence: table'] as const) : []),
  ]);
}
