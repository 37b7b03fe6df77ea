// Russian: what people wait for in person, which is neither foreseen nor said by anybody.
#pragma once

// clang-format off
#define ATTEST_AWAITED "(вылета|вылетов|рейс~|отправлени~|посадки|помощи|эвакуации|очереди|" \
    "приема|операци~|спасател~|ответа|ответов|квартир~|суда|приговора|депортации|поезда|поездов|" \
    "автобус~|парома|пересадки|донора|трансплантации|госпитализации|переезда|расселения|выплат~)"
#define ATTEST_WAITS "(ждет|ждут|ждал~|ожидает|ожидают|ожидал~)"
// «Вылета ждали 300 пассажиров», «ждёт ответа 14 месяцев»
#define ATTEST_WAITING(waits) "(" waits " [своего|своей|своих|его|ее|их] " ATTEST_AWAITED "|" \
    ATTEST_AWAITED " [<w>] " waits "|" waits " [уже|почти|больше|около] <n> (года|год|лет|месяц~|" \
    "месяцев|недел~|недель|дня|дней|день|сутки|суток|час~|часов|минут~|минут))"
#define ATTEST_WAITS_FOR ATTEST_WAITING(ATTEST_WAITS)
#define ATTEST_STILL_WAITS_FOR ATTEST_WAITING("(ждет|ждут|ожидает|ожидают)")
// clang-format on
