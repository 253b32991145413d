import { initPlanFolder } from '../files/initPlanFolder.js';
import { packageInfo } from '../files/packageInfo.js';
import type { Language } from '../plan/LocalText.js';
import { print } from './print.js';

/** `init`: makes a new plan folder and a first notebook, and says what to do next. */
export async function init(folder: string, { lang }: { readonly lang: Language }): Promise<void> {
  const names = await initPlanFolder(folder);
  const { name } = packageInfo();
  const next =
    lang === 'vi'
      ? `Tiếp theo: npx ${name} run ${folder}; sau đó sửa các tệp, bắt đầu từ plan.yaml.`
      : `Next: npx ${name} run ${folder}; then edit the files, plan.yaml first.`;
  print([...names.map((file) => `${folder}/${file}`), next].join('\n'));
}
