/** One sentence or two for what the rig shows, in both languages, from the same values: for who cannot see the figure. */

import type { Localized } from '../../kernel/text';
import type { Pose } from './pose';
import type { Appearance } from './rig';

type Rig = Omit<Appearance, 'text'>;
type Sex = 'female' | 'male';

export function describe(rig: Rig, sex: Sex, pose?: Pose): Localized {
  const [She, her, zh] = sex === 'female' ? (['She', 'her', '她'] as const) : (['He', 'his', '他'] as const);
  if (!rig.alive) return { en: `${She} has died.`, zh: `${zh}已经去世。` };
  if (pose === 'absent') return { en: `${She} is not here.`, zh: `${zh}不在这里。` };
  if (pose === 'prone')
    return {
      en: `${She} lies face down under the drapes; only ${her} back is bare.`,
      zh: `${zh}俯卧着，铺着手术巾，只露出后背。`,
    };
  const parts = [
    place(rig, pose, She, her, zh) ?? posture(rig, pose, She, her, zh),
    face(rig, She === 'She' ? 'Her' : 'His', zh),
    chill(rig, She, her),
    legs(rig, She),
  ];
  const spoken = parts.filter((part) => part !== null);
  return { en: spoken.map((part) => part.en).join(' '), zh: spoken.map((part) => part.zh).join('') };
}

/** Poses that say more than the pain does. */
function place(rig: Rig, pose: Pose | undefined, She: string, her: string, zh: string): Localized | null {
  const still =
    rig.restless > 0.5 ? { en: ', and does not settle', zh: '，坐着也不安稳' } : { en: '', zh: '' };
  if (pose === 'wheelchair' && rig.aid !== 'bed')
    return {
      en: `${She} sits in a wheelchair, both hands on the armrests${still.en}.`,
      zh: `${zh}坐在轮椅上，两手撑着扶手${still.zh}。`,
    };
  if (pose === 'with-child')
    return { en: `${She} stands upright, ${her} child on ${her} arm.`, zh: `${zh}站得直直的，抱着孩子。` };
  const climbs = pose === 'stairs' && rig.aid !== 'bed' && rig.aid !== 'sits';
  if (climbs && rig.painMoving < 0.65)
    return { en: `${She} takes the stairs, one hand on the rail.`, zh: `${zh}扶着栏杆，在上楼梯。` };
  return null;
}

/** In bed a back in pain is curled around; upright it leans. */
function posture(rig: Rig, pose: Pose | undefined, She: string, her: string, zh: string): Localized {
  const self = She === 'She' ? 'herself' : 'himself';
  const unsettled = rig.restless > 0.5;
  const lies = pose === 'bed' || rig.aid === 'bed' || rig.aid === 'sits';
  if (rig.painMoving < 0.3)
    return lies
      ? { en: `${She} lies quietly.`, zh: `${zh}安静地躺着。` }
      : { en: `${She} holds ${self} easily.`, zh: `${zh}神态放松。` };
  const stays = unsettled
    ? { en: ', and does not settle', zh: '，静下来也不安稳' }
    : { en: ', and eases when still', zh: '，不动时缓和些' };
  if (lies)
    return {
      en: `${She} lies with drawn-up knees, guarding ${her} back${stays.en}.`,
      zh: `${zh}蜷腿侧卧，护着腰${stays.zh}。`,
    };
  return rig.painMoving < 0.65
    ? {
        en: `${She} leans forward a little, one hand on ${her} back${stays.en}.`,
        zh: `${zh}身子微微前倾，一手扶腰${stays.zh}。`,
      }
    : {
        en: `${She} leans forward, one hand on ${her} back and the other holding on${stays.en}.`,
        zh: `${zh}弯着身子，一手撑腰，一手抓着东西${stays.zh}。`,
      };
}

function face(rig: Rig, Her: string, zh: string): Localized | null {
  const en: string[] = [];
  const words: string[] = [];
  if (rig.flush > 0.15) {
    en.push('flushed');
    words.push('发红');
  } else if (rig.pallor > 0.35) {
    en.push('pale');
    words.push('苍白');
  }
  if (rig.sweat > 0.2) {
    en.push('wet');
    words.push('有汗');
  }
  const lids = rig.lids >= 0.5;
  if (en.length === 0 && !lids) return null;
  const eyes = lids ? { en: `${Her.toLowerCase()} eyes half shut`, zh: '眼睛半闭' } : null;
  const skin = en.length > 0 ? `${Her} face is ${en.join(' and ')}` : null;
  if (!skin) return { en: `${Her} eyes are half shut.`, zh: `${zh}眼睛半闭。` };
  return {
    en: `${skin}${eyes ? `, ${eyes.en}` : ''}.`,
    zh: `${zh}脸色${words.join('、')}${eyes ? `，${eyes.zh}` : ''}。`,
  };
}

function chill(rig: Rig, She: string, her: string): Localized | null {
  if (rig.rigor === 1) return { en: `${She} is shaking with cold.`, zh: '正在寒战。' };
  if (rig.blanket === 'chin') return { en: `The blanket is up to ${her} chin.`, zh: '被子拉到了下巴。' };
  return rig.blanket === 'thrown-off' ? { en: 'The blanket is thrown off.', zh: '被子掀在一边。' } : null;
}

function legs(rig: Rig, She: string): Localized | null {
  const Her = She === 'She' ? 'Her' : 'His';
  if (rig.power < 1.5) return { en: `${Her} legs do not move.`, zh: '两条腿不动。' };
  if (rig.power < 2.6)
    return { en: `${Her} legs do not carry ${She === 'She' ? 'her' : 'him'}.`, zh: '两条腿撑不住身子。' };
  if (rig.footDrags)
    return {
      en: `${Her} ${rig.footDrags} foot drags.`,
      zh: `${rig.footDrags === 'left' ? '左' : '右'}脚拖地。`,
    };
  if (rig.aid === 'frame') return { en: `${She} moves only with a frame.`, zh: '要扶助行架才能挪步。' };
  return rig.aid === 'stick' ? { en: 'A stick is within reach.', zh: '手边放着拐杖。' } : null;
}
