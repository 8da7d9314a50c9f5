import './navigation.css';
import { Link, useLocation } from 'wouter';
import { useInbox } from '../inbox/use-inbox.ts';
import { Icon, type IconName } from '../ui/icon.tsx';

interface Place {
  readonly to: string;
  readonly label: string;
  readonly icon: IconName;
  /** Also here on pages that open from it. */
  readonly within?: string;
}

const places: readonly Place[] = [
  { to: '/leads', label: 'Leads', icon: 'leads' },
  { to: '/pipeline', label: 'Pipeline', icon: 'pipeline', within: '/deals' },
  { to: '/catalogue', label: 'Catalogue', icon: 'catalogue' },
  { to: '/inbox', label: 'Inbox', icon: 'inbox' },
];

export function Navigation() {
  const [path] = useLocation();
  const { refusals, conflicts } = useInbox();
  const waiting = refusals.length + conflicts.length;
  return (
    <nav className="nav" aria-label="Main">
      {places.map(({ to, label, icon, within = to }) => (
        <Link
          key={to}
          to={to}
          className="nav__link"
          aria-label={label}
          aria-current={path.startsWith(to) || path.startsWith(within) ? 'page' : undefined}
        >
          <Icon name={icon} />
          <span>{label}</span>
          {to === '/inbox' && waiting > 0 && <span className="nav__count">{waiting}</span>}
        </Link>
      ))}
    </nav>
  );
}
