/** Minutes without use that an owner chooses from: five to an hour (domain/sign-in-lifetime). */
export const IDLE_CHOICES = [5, 10, 15, 20, 30, 45, 60];
