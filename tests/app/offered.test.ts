// What a list may offer: everything the catalogue knows, and nothing that would give a later stage away.
import { describe, expect, it } from 'vitest';
import { isOffered } from '../../src/app/offered';

describe('an act in a list', () => {
  it('is offered wherever it has no setting of its own', () => {
    expect(isOffered({ act: 'order' }, false, 'clinic')).toBe(true);
    expect(isOffered({ act: 'order' }, true, 'clinic')).toBe(true);
  });

  it('of the catalogue is offered elsewhere too, where the ward says why not', () => {
    expect(isOffered({ act: 'order', settings: ['ward', 'rescue'] }, false, 'clinic')).toBe(true);
  });

  it('that sends her elsewhere is offered only where it can be said', () => {
    expect(isOffered({ act: 'decide', settings: ['ward'] }, false, 'clinic')).toBe(false);
    expect(isOffered({ act: 'decide', settings: ['ward'] }, false, 'ward')).toBe(true);
  });

  it('of the case shows only where it belongs', () => {
    expect(isOffered({ act: 'order', settings: ['ward'] }, true, 'clinic')).toBe(false);
    expect(isOffered({ act: 'order', settings: ['ward'] }, true, 'ward')).toBe(true);
  });

  it('that is a sentence of a talk is never listed outside the talk', () => {
    expect(isOffered({ act: 'consult', settings: ['talk'] }, true, 'ward')).toBe(false);
    expect(isOffered({ act: 'consult', settings: ['talk'] }, false, 'ward')).toBe(false);
    expect(isOffered({ act: 'consult', settings: ['talk'] }, false, 'talk')).toBe(true);
  });
});
