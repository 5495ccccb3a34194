/** The one place where the game library is imported: importing it needs a browser, so node tests stay out of here. */

import * as Phaser from 'phaser';

export { Phaser };
