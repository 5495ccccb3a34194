// The papers on a phone, to the last tab of the debrief.
import { PHONE } from './support/look';
import { papers } from './support/papers';

papers(PHONE);
