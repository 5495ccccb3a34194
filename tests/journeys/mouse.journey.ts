// Every road of every case with the mouse alone, in both languages.
import { roadsBy } from './support/walk';

roadsBy('mouse');
