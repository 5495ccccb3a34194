// Roads of the cases with the keyboard alone: in every run those that fall to it, in the long one all, in both languages.
import { roadsBy } from './support/walk';

roadsBy('keyboard');
