export const Logo = ({ size = 30 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 512 512" aria-hidden="true">
    <rect width="512" height="512" rx="130" fill="#0b5f5b" />
    <path
      d="M84 300c46-44 92-44 138 0s92 44 138 0c25-24 46-33 68-32v28c0 95-77 172-172 172S84 391 84 296z"
      fill="#7fdacb"
    />
    <path
      d="M98 356c42-34 84-34 126 0s84 34 126 0c23-19 43-26 62-25-18 78-84 137-156 137S118 426 98 356z"
      fill="#dff6f0"
    />
    <circle cx="330" cy="158" r="52" fill="#ffb08a" />
  </svg>
);
