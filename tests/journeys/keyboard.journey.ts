// Every road of every case with the keyboard alone, in both languages.
import { roadsBy } from './support/walk';

roadsBy('keyboard');
