/** The little of jsdom that the tests of documents use. */
declare module 'jsdom' {
  export class JSDOM {
    constructor(html: string, options?: { readonly pretendToBeVisual?: boolean });
    readonly window: Window & typeof globalThis;
  }
}
