/** The page's icons: strokes on a 20 × 20 grid, in the colour of the text beside them. */

const PATHS = {
  play: <path d="M6.5 4.2v11.6L15.5 10z" fill="currentColor" />,
  pause: <path d="M6.5 4.5v11M13.5 4.5v11" stroke-width="2.4" />,
  previous: <path d="M14 5v10L7.5 10zM5.5 5v10" />,
  next: <path d="M6 5v10l6.5-5zM14.5 5v10" />,
  loop: <path d="M4 9V8a3 3 0 0 1 3-3h8m0 0-2.5-2.5M15 5l-2.5 2.5M16 11v1a3 3 0 0 1-3 3H5m0 0 2.5 2.5M5 15l2.5-2.5" />,
  camera: <path d="M3 7h3l1.5-2h5L14 7h3v9H3zM10 14a2.7 2.7 0 1 0 0-5.4 2.7 2.7 0 0 0 0 5.4z" />,
  record: <><circle cx="10" cy="10" r="6.5" /><circle cx="10" cy="10" r="3" fill="currentColor" stroke="none" /></>,
  stop: <rect x="6" y="6" width="8" height="8" rx="1.5" fill="currentColor" />,
  link: <path d="M8.5 11.5a3 3 0 0 0 4.2 0l2.6-2.6a3 3 0 0 0-4.2-4.2l-.9.9M11.5 8.5a3 3 0 0 0-4.2 0l-2.6 2.6a3 3 0 0 0 4.2 4.2l.9-.9" />,
  sun: <><circle cx="10" cy="10" r="3.2" /><path d="M10 2.5v1.8M10 15.7v1.8M2.5 10h1.8M15.7 10h1.8M4.7 4.7 6 6M14 14l1.3 1.3M4.7 15.3 6 14M14 6l1.3-1.3" /></>,
  moon: <path d="M15.8 12.2A6.3 6.3 0 0 1 7.8 4.2a6.3 6.3 0 1 0 8 8z" />,
  display: <><rect x="2.8" y="4" width="14.4" height="10" rx="1.6" /><path d="M7.5 17h5" /></>,
  headset: <path d="M4.2 6.5h11.6a1.5 1.5 0 0 1 1.5 1.5v5a1.5 1.5 0 0 1-1.5 1.5h-2.6L11.4 12H8.6l-1.8 2.5H4.2A1.5 1.5 0 0 1 2.7 13V8a1.5 1.5 0 0 1 1.5-1.5z" />,
  help: <><circle cx="10" cy="10" r="7.2" /><path d="M7.9 8a2.1 2.1 0 1 1 3 1.9c-.6.3-.9.7-.9 1.4" /><circle cx="10" cy="13.7" r=".5" fill="currentColor" /></>,
  panel: <><rect x="2.8" y="3.8" width="14.4" height="12.4" rx="2" /><path d="M12.2 3.8v12.4" /></>,
  layers: <path d="m10 3 7 3.6-7 3.6-7-3.6zM3.4 10.2 10 13.6l6.6-3.4M3.4 13.6 10 17l6.6-3.4" />,
  pose: <><circle cx="10" cy="4" r="1.8" /><path d="M4 8.2l6-.6 6 .6M10 7.6v5M10 12.6 7.3 17M10 12.6l2.7 4.4" /></>,
  shape: <path d="M3 6.5h7M14 6.5h3M3 13.5h3M10 13.5h7M12 4.6v3.8M8 11.6v3.8" />,
  scene: <><circle cx="7" cy="5.2" r="1.8" /><path d="M7 8v5M7 13l-1.8 4M7 13l1.8 4M4 9.4h6" /><circle cx="14" cy="7" r="1.4" /><path d="M14 9.4v3.8M14 13.2 12.8 17M14 13.2l1.2 3.8" /></>,
  add: <path d="M10 4v12M4 10h12" />,
  eye: <><path d="M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z" /><circle cx="10" cy="10" r="2.2" /></>,
  hidden: <><path d="M2.8 10S5.4 5.2 10 5.2 17.2 10 17.2 10 14.6 14.8 10 14.8 2.8 10 2.8 10z" /><path d="m4 16 12-12" /></>,
  compare: <><rect x="2.8" y="4" width="14.4" height="12" rx="1.8" /><path d="M10 2.5v15" /><path d="M12.4 8h2.4M12.4 11h2.4" /></>,
  refine: <path d="M10 2.8 11.6 7l4.4 1.5-4.4 1.5L10 14.2 8.4 10 4 8.5 8.4 7zM15.4 13l.7 1.7 1.7.7-1.7.7-.7 1.7-.7-1.7-1.7-.7 1.7-.7z" />,
  close: <path d="m5.5 5.5 9 9M14.5 5.5l-9 9" />,
  chevron: <path d="m6 8 4 4 4-4" />,
  check: <path d="m4.8 10.4 3.4 3.4 7-7.4" />,
  undo: <path d="M7.5 4 4 7.5 7.5 11M4.4 7.5h7.2a4.2 4.2 0 0 1 0 8.4H8" />,
  redo: <path d="M12.5 4 16 7.5 12.5 11M15.6 7.5H8.4a4.2 4.2 0 0 0 0 8.4H12" />,
  reset: <path d="M4.5 10a5.5 5.5 0 1 0 1.8-4.1M4.2 3.6v3.2h3.2" />,
  mirror: <path d="M10 3v14M7.5 6 3 14.5h4.5zM12.5 6l4.5 8.5h-4.5z" />,
  frame: <path d="M3.5 7V3.5H7M13 3.5h3.5V7M16.5 13v3.5H13M7 16.5H3.5V13" />,
  key: <path d="m10 3.5 6 6.5-6 6.5L4 10z" />,
  download: <path d="M10 4v9m0 0-3.5-3.5M10 13l3.5-3.5M4 13v3h12v-3" />,
  upload: <path d="M10 13V4m0 0L6.5 7.5M10 4l3.5 3.5M4 13v3h12v-3" />,
  warning: <><path d="M10 3.2 17.4 16H2.6z" /><path d="M10 8v3.6" /><circle cx="10" cy="13.6" r=".5" fill="currentColor" /></>,
  more: <><circle cx="4.5" cy="10" r="1.2" fill="currentColor" /><circle cx="10" cy="10" r="1.2" fill="currentColor" /><circle cx="15.5" cy="10" r="1.2" fill="currentColor" /></>,
};

export type IconName = keyof typeof PATHS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true">
      {PATHS[name]}
    </svg>
  );
}
