import './empty-state.css';
import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  icon: IconName;
  title: string;
  text: string;
  children?: ReactNode;
}

export const EmptyState = ({ icon, title, text, children }: Props) => (
  <div className="empty">
    <span className="empty__icon">
      <Icon name={icon} size={26} />
    </span>
    <h2>{title}</h2>
    <p>{text}</p>
    {children}
  </div>
);
