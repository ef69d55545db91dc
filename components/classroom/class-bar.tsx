/** The bar on top of every view of the classroom: the way to the list, where the class is, and what concerns the screen. */
import type { Words } from '../../rules/model/words.ts';
import { Icon, type IconName } from '../icon/icon.tsx';
import { IconButton } from '../icon/icon-button.tsx';
import type { KeyAction } from './keys.ts';
import { firstPlace, formatPlace } from './place.ts';

export interface ClassBarProps {
  words: Words;
  title: string;
  /** The language of the title. */
  titleLang: string;
  /** The list itself. */
  isFirst: boolean;
  onAction: (action: KeyAction) => void;
}

const tools: { action: 'smaller' | 'larger' | 'colours' | 'full-screen' | 'help'; icon: IconName; key: string }[] = [
  { action: 'smaller', icon: 'smaller', key: '-' },
  { action: 'larger', icon: 'larger', key: '+' },
  { action: 'colours', icon: 'colours', key: 'k' },
  { action: 'full-screen', icon: 'full-screen', key: 'f' },
  { action: 'help', icon: 'keyboard', key: '?' },
];

export function ClassBar({ words, title, titleLang, isFirst, onAction }: ClassBarProps) {
  return (
    <header class="class-bar no-print">
      <a class="button button-plain" href={formatPlace(firstPlace)} title={`${words.t('classroom.key.list')} (l)`}>
        {isFirst ? <Icon name="panel" /> : <Icon name="back" />}
        {words.t('app.classroom')}
      </a>
      <h1 lang={titleLang}>{title}</h1>
      <div class="class-tools">
        {tools.map(({ action, icon, key }) => (
          <IconButton
            key={action}
            icon={icon}
            label={words.t(`classroom.key.${action}`)}
            title={`${words.t(`classroom.key.${action}`)} (${key})`}
            data-tool={action}
            onClick={() => onAction(action)}
          />
        ))}
      </div>
    </header>
  );
}
