/** The clinic again in another season: how she comes in tells first, the film behind her after. */

import type { View } from '../session/door';
import { stanceOf } from './cast';
import { atCouch, companion } from './couch-side';
import type { Cue } from './cue';
import { atDoor } from './door-side';
import { hourOf, treeOf } from './hour';
import type { Place } from './place';
import { paintReviewRoom } from './review-room';
import { RoomScene, type Stage } from './room-scene';
import type { Pen } from './rooms/walls';

export class FollowUpScene extends RoomScene {
  constructor(stage: Stage) {
    super('follow-up', stage);
  }

  protected override doorStands(): boolean {
    return true;
  }

  protected paintKey(view: View): string {
    return `${view.clock.month} ${treeOf(view)} ${Math.floor(hourOf(view) * 12)} ${stanceOf(view) === 'lying'}`;
  }

  protected paint(pen: Pen, place: Place, view: View): void {
    paintReviewRoom(pen, place, view, hourOf(view));
  }

  protected cast(place: Place, view: View): readonly Cue[] {
    return [
      ...atDoor(place, view, 'right'),
      ...companion(place, view, 'right'),
      ...atCouch(place, view, 'right'),
    ];
  }
}
