/** The first script of the page: everything that can wait is fetched later. */

import '../documents/styles/tokens.css';
import '../documents/styles/base.css';
import '../documents/styles/paper.css';
import './fonts.css';
import '../documents/title/title.css';
import '../documents/records/records.css';
import { boot } from './boot';

void boot();
