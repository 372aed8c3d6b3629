/** A text kept in the workbook; null when absent. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<string | null> {
  const setting = context.workbook.settings.getItemOrNullObject(key);
  setting.load({ value: true });
  await context.sync();
  return setting.isNullObject ? null : String(setting.value);
}

/** Keeps a text in the workbook, or removes it. */
export async function writeSetting(context: Excel.RequestContext, key: string, value: string | null): Promise<void> {
  const { settings } = context.workbook;
  if (value !== null) settings.add(key, value);
  else {
    const setting = settings.getItemOrNullObject(key);
    setting.load({ key: true });
    await context.sync();
    if (!setting.isNullObject) setting.delete();
  }
  await context.sync();
}
