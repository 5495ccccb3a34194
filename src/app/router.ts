/** Where in the game one is, as the part of the address behind `#`: the browser's own back and forward do the rest. */

import type { Language } from '../kernel/text';

export type Route =
  | { readonly page: 'title' }
  | { readonly page: 'briefing'; readonly caseId: string }
  | { readonly page: 'play'; readonly id: string }
  | { readonly page: 'debrief'; readonly id: string }
  | { readonly page: 'kept' }
  | { readonly page: 'sources' }
  /** Cases from files. */
  | { readonly page: 'file' }
  | { readonly page: 'pair'; readonly id: string }
  /** An address that leads nowhere. */
  | { readonly page: 'lost'; readonly asked: string };

/** Reads `#play/7f3a…`. */
export function readRoute(hash: string): Route {
  const asked = hash.replace(/^#\/?/, '');
  const [page = '', id = ''] = asked.split('/', 2);
  if (page === '') return { page: 'title' };
  if (page === 'kept' || page === 'sources' || page === 'file') return { page };
  if (!/^[A-Za-z0-9-]{1,64}$/.test(id)) return { page: 'lost', asked: asked.slice(0, 80) };
  if (page === 'briefing') return { page, caseId: id };
  if (page === 'play' || page === 'debrief' || page === 'pair') return { page, id };
  return { page: 'lost', asked: asked.slice(0, 80) };
}

export function hashOf(route: Route): string {
  switch (route.page) {
    case 'title':
    case 'lost':
      return '';
    case 'briefing':
      return `#briefing/${route.caseId}`;
    case 'play':
    case 'debrief':
    case 'pair':
      return `#${route.page}/${route.id}`;
    default:
      return `#${route.page}`;
  }
}

/** What a link may ask for: `?case=…&lang=zh&seed=7` opens a case past title and briefing. */
export interface Entry {
  readonly caseId: string | undefined;
  readonly language: Language | undefined;
  readonly seed: number | undefined;
}

const LARGEST_SEED = 2 ** 31 - 1;

export function readEntry(search: string): Entry {
  const asked = new URLSearchParams(search);
  const language = asked.get('lang');
  const seed = asked.get('seed') ?? '';
  return {
    caseId: asked.get('case') ?? undefined,
    language: language === 'en' || language === 'zh' ? language : undefined,
    seed: /^\d{1,10}$/.test(seed) && Number(seed) <= LARGEST_SEED ? Number(seed) : undefined,
  };
}
