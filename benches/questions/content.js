// Puts the holiday form beside the assessments: what is common to all is only right where all are.
const { cpSync, rmSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.argv[2];

rmSync(folder, { recursive: true, force: true });
cpSync(join(__dirname, '../../assessments'), folder, { recursive: true });
cpSync(join(__dirname, 'holiday'), join(folder, 'holiday'), { recursive: true });
