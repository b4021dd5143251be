/** What strangers try first, of those long enough to be allowed at all; in lower case. */
export const COMMON_PASSWORDS: ReadonlySet<string> = new Set(
  `1234567890 12345678910 123456789a 123456789q 0123456789 0987654321 9876543210 1111111111 0000000000
   1212121212 1122334455 1231231234 123123123123 1234512345 123456123456 1234554321 12345678900
   123456789123 1234567891 147258369a 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx3edc qwertyuiop qwerty12345
   qwerty123456 qwerty1234 qwer1234qwer qwertyuiop123 qazwsxedcrfv asdfghjkl1 asdfghjkl123 zxcvbnm123
   zaq12wsxcde3 1qazxsw23edc q1w2e3r4t5 q1w2e3r4t5y6 a123456789 aa12345678 aa123456789 abc123456789
   abc1234567 abcd123456 abcdefghij abcdef1234 a1b2c3d4e5 aaaaaaaaaa qqqqqqqqqq zzzzzzzzzz
   password12 password123 password1234 password12345 passw0rd123 p@ssw0rd123 p@ssword123 password2024
   password2025 password2026 passwordpassword mypassword mypassword1 changeme123 changemenow letmein123
   letmein1234 welcome123 welcome1234 welcome2024 welcome2025 welcome2026 administrator admin12345
   admin123456 admin1234567 adminadmin admin@12345 rootrootroot testtest123 test123456 test1234567
   guest12345 user123456 iloveyou123 iloveyou12 iloveyou1234 iloveyou22 woaini1314 woaini520 woaini123456
   5201314520 1314520520 woaiwojia1 sunshine123 princess123 football123 baseball123 basketball
   superman123 batman12345 dragon12345 monkey12345 shadow12345 master12345 michael123 jennifer123
   jordan12345 charlie123 liverpool123 chelsea123 manchester arsenal123 barcelona123 barcelona1
   realmadrid1 cristiano7 pokemon123 starwars123 minecraft123 fuckyou123 trustno1trustno1 whatever123
   computer123 internet123 samsung123 iphone12345 google1234 facebook123 alibaba123 taobao1688
   sampan1234 sampan12345 shopping123 tequieromucho teamomucho contraseña contrasena contrasena123
   contraseña123 matkhau123 matkhau1234 matkhau12345 anhyeuem123 yeuemnhieu yeuanhnhieu khongbiet1
   summer2024 summer2025 summer2026 winter2024 winter2025 winter2026 spring2025 spring2026 autumn2025
   autumn2026 corporate1 correcthorsebatterystaple thequickbrownfox`
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
);
