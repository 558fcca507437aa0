import { useEffect, useRef } from "preact/hooks";
import { useViewer } from "./context";
import { usePicturePlace } from "./picture_place";

/** What the server draws while the page is asked to leave that to it. */
export function StreamPicture() {
  const { source } = useViewer();
  const picture = source.stream?.picture.value ?? null;
  const canvas = useRef<HTMLCanvasElement>(null);
  const place = usePicturePlace();
  useEffect(() => {
    const context = canvas.current?.getContext("2d");
    if (!picture || !context) return;
    context.globalCompositeOperation = "copy";
    context.drawImage(picture, 0, 0);
  }, [picture]);
  if (!picture) return null;
  return <canvas class="stage-picture" ref={canvas} width={picture.width} height={picture.height} style={place} />;
}
