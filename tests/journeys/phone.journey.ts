// The papers on a phone, to the last tab of the debrief; in Chinese, as the desk's are in English.
import { PHONE } from './support/look';
import { papers } from './support/papers';

papers(PHONE, 'zh');
