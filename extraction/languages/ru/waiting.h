// Russian: what people wait for in person, which is neither foreseen nor said by anybody.
#pragma once

// clang-format off
#define ATTEST_AWAITED "(вылета|вылетов|помощи|эвакуации|очереди|приема|спасател~|ответа|" \
    "ответов|квартир~|суда|приговора|депортации|автобус~|парома|пересадки|донора|" \
    "трансплантации|госпитализации|переезда)"
#define ATTEST_WAITED_LONG "[почти|больше|около] <n> (года|год|лет|месяц~|месяцев|недел~|недель|" \
    "дня|дней|день|сутки|суток|час~|часов|минут~|минут)"
// «Вылета ждали 300 пассажиров», «ждёт ответа 14 месяцев», «ждут уже три года»
#define ATTEST_WAITING(waits) waits " [своего|своей|своих|его|ее|их] " ATTEST_AWAITED "|" \
    ATTEST_AWAITED " [<w>] " waits "|" waits " уже " ATTEST_WAITED_LONG
#define ATTEST_WAITS_FOR "(" ATTEST_WAITING("(ждет|ждут|ждал~|ожидает|ожидают|ожидал~)") \
    "|(ждал~|ожидал~) " ATTEST_WAITED_LONG ")"
#define ATTEST_STILL_WAITS_FOR "(" ATTEST_WAITING("(ждет|ждут|ожидает|ожидают)") ")"
// clang-format on
