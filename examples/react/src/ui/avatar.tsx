import './avatar.css';

const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('')
    .toUpperCase();

/** A person as a coloured disc; nobody as an empty one. */
export const Avatar = ({ name, color, size = 24 }: { name: string; color?: string | undefined; size?: number }) => (
  <span
    className="avatar"
    data-nobody={name === ''}
    style={{ width: size, height: size, fontSize: size * 0.4, ...(color && { background: color }) }}
    title={name || 'Nobody yet'}
    aria-hidden="true"
  >
    {initialsOf(name)}
  </span>
);
