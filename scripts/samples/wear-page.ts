/** How worn a scan is. */
export interface Wear {
  /** Degrees by which the paper lay askew, page after page by turns. */
  readonly skews: readonly [number, ...number[]];
  /** Pixels. */
  readonly blur: number;
  /** By how much the head of the page is narrower than its foot, 0..1: a photograph. */
  readonly keystone: number;
  /** Where it is darker: along the spine, or away from a lamp. */
  readonly light: "spine" | "lamp";
  /** Steps of 255, at the most 1.5 times this. */
  readonly grain: number;
  /** Share of the pixels. */
  readonly dust: number;
  /** Of the JPEG, 0..1. */
  readonly quality: number;
}

/** An old machine on a usual day. */
export const USUAL_WEAR: Wear = {
  skews: [1.7, -1.2],
  blur: 0.6,
  keystone: 0,
  light: "spine",
  grain: 34,
  dust: 0.0006,
  quality: 0.6,
};

/** A page to be worn. Lengths are pixels. */
export interface WornPage extends Omit<Wear, "skews"> {
  /** The clean page, as a data address. */
  readonly png: string;
  readonly skew: number;
  /** Middle of the stamp over the signature; `null` on a page without one. */
  readonly stamp: { readonly x: number; readonly y: number } | null;
  /** A pen's cross over a word; `null` on a page without one. */
  readonly stroke: { readonly x1: number; readonly x2: number; readonly y: number } | null;
  readonly seed: number;
}

/** Run in a browser: draws the page as it comes out of the scanner; a JPEG as a data address. */
export async function wearPage(page: WornPage): Promise<string> {
  const { png, skew, stamp, stroke, seed, blur, keystone, light, grain: roughness, dust: specks, quality } = page;
  const image = new Image();
  image.src = png;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  const { width, height } = canvas;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.filter = `blur(${blur}px)`;
  context.translate(width / 2, height / 2);
  context.rotate((skew * Math.PI) / 180);
  context.drawImage(image, -width / 2, -height / 2);
  context.filter = "none";
  if (stroke) {
    context.strokeStyle = "rgba(30, 50, 150, 0.9)";
    context.lineWidth = 5;
    context.beginPath();
    for (const [from, to] of [
      [0, -22],
      [-22, 0],
    ] as const) {
      context.moveTo(stroke.x1 - width / 2, stroke.y + from - height / 2);
      context.lineTo(stroke.x2 - width / 2, stroke.y + to - height / 2);
    }
    context.stroke();
  }
  if (stamp) {
    context.translate(stamp.x - width / 2, stamp.y - height / 2);
    context.strokeStyle = context.fillStyle = "rgba(205, 30, 45, 0.8)";
    for (const [radius, thickness] of [
      [140, 6],
      [128, 2],
      [84, 2],
    ] as const) {
      context.lineWidth = thickness;
      context.beginPath();
      context.arc(0, 0, radius, 0, 2 * Math.PI);
      context.stroke();
    }
    context.font = "bold 30px serif";
    const words = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ★ ";
    for (const [i, letter] of [...words].entries()) {
      context.save();
      context.rotate((i / words.length) * 2 * Math.PI);
      context.fillText(letter, -10, -94);
      context.restore();
    }
    context.font = "90px serif";
    context.fillText("★", -45, 32);
    context.strokeStyle = "rgba(30, 50, 150, 0.9)";
    context.lineWidth = 5;
    context.beginPath();
    context.moveTo(-20, 60);
    for (let i = 0; i < 6; i++) context.quadraticCurveTo(30 * i, i % 2 ? -40 : 130, 40 * i + 20, 50);
    context.stroke();
  }
  context.setTransform(1, 0, 0, 1, 0, 0);
  if (keystone > 0) {
    // Row by row: the far edge of a sheet that is photographed from below is narrower.
    const flat = new OffscreenCanvas(width, height);
    flat.getContext("2d")?.drawImage(canvas, 0, 0);
    context.fillStyle = "#fff";
    context.fillRect(0, 0, width, height);
    for (let y = 0; y < height; y++) {
      const narrow = keystone * (1 - y / height) * width;
      context.drawImage(flat, 0, y, width, 1, narrow / 2, y, width - narrow, 1);
    }
  }
  const pixels = context.getImageData(0, 0, width, height);
  let state = seed;
  const random = (): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  for (let i = 0; i < pixels.data.length; i += 4) {
    const x = (i / 4) % width;
    // A shadow along the spine, or a lamp at a corner; grain of the sensor, dust.
    const y = i / 4 / width;
    const shade = light === "spine" ? 45 * Math.exp(-x / (width / 8)) : 95 * Math.hypot(1 - x / width, y / height) ** 1.5;
    const paper = 238 - shade;
    const grain = (random() + random() + random() - 1.5) * roughness;
    const dust = random() < specks ? -150 : 0;
    for (let k = 0; k < 3; k++) {
      pixels.data[i + k] = ((pixels.data[i + k] ?? 255) * paper) / 255 + grain + dust;
    }
  }
  context.putImageData(pixels, 0, 0);
  return canvas.toDataURL("image/jpeg", quality);
}
