const QUALITY = 0.92;

/** Returns what the camera shows now as a JPEG file; null while it shows nothing yet. */
export async function pictureOf(video: HTMLVideoElement): Promise<File | null> {
  const { videoWidth: width, videoHeight: height } = video;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (width === 0 || context === null) return null;
  context.drawImage(video, 0, 0);
  const bytes = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', QUALITY);
  });
  return bytes && new File([bytes], 'camera.jpg', { type: 'image/jpeg' });
}
