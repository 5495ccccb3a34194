/** The hospital's own prices that a player opened: read from a file, kept on this device, shown in the debrief only. */

import type { Tariff } from '../cases/tariff';
import type { Localized } from '../kernel/text';
import { TARIFF_WORDS } from '../text/tariff';
import { localStore, PREFIX } from './settings';

const KEY = `${PREFIX}tariff`;
/** Far more than any list of prices fills. */
const MOST_BYTES = 500_000;

type Opened =
  | { readonly ok: true; readonly tariff: Tariff }
  | { readonly ok: false; readonly faults: readonly Localized[] };

/** The prices kept here; null where there are none, or none that can be read any more. */
export async function keptTariff(): Promise<Tariff | null> {
  try {
    const raw = localStore()?.getItem(KEY);
    if (!raw) return null;
    const { tariffFile } = await import('../cases/tariff');
    return tariffFile.safeParse(JSON.parse(raw)).data ?? null;
  } catch {
    return null;
  }
}

/** False where the device keeps nothing: then the prices hold until the page is closed. */
export function keepTariff(tariff: Tariff | null): boolean {
  try {
    const store = localStore();
    if (tariff === null) store?.removeItem(KEY);
    else store?.setItem(KEY, JSON.stringify(tariff));
    return store !== undefined;
  } catch {
    return false;
  }
}

/** Any file at all may come; whatever is wrong with it is said by line and column. */
export async function readTariffFile(
  file: Pick<File, 'name' | 'size' | 'text'>,
  actIds: () => Promise<ReadonlySet<string>>,
): Promise<Opened> {
  if (file.size > MOST_BYTES) return { ok: false, faults: [TARIFF_WORDS.tooLarge] };
  try {
    const { loadTariff } = await import('../cases/loader');
    const { tariff, faults } = loadTariff({ path: file.name, text: await file.text() }, await actIds());
    if (tariff && faults.length === 0) return { ok: true, tariff };
    return {
      ok: false,
      faults: faults.map(({ line, column, what, remedy }) => TARIFF_WORDS.fault(line, column, what, remedy)),
    };
  } catch {
    return { ok: false, faults: [TARIFF_WORDS.unreadable] };
  }
}
