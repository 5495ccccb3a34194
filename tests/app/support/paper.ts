/** Stand-ins for the browser's own storage: one that keeps, one that refuses everything. */

export type Paper = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> & {
  readonly kept: Map<string, string>;
};

export function paper(): Paper {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

export const refusingPaper: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = {
  getItem: refuse,
  setItem: refuse,
  removeItem: refuse,
};
