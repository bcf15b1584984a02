import type { MerchantNames } from './merchants-category.ts';

/** Words of Spanish that tell what a payment was for. */
export const SPANISH_WORDS: MerchantNames = {
  Rent: 'alquiler|alquileres|alquiler piso|renta|renta mensual|arriendo|arrendamiento|arrendador|inmobiliaria|comunidad de propietarios|comunidad propietarios|cuota comunidad|hipoteca|prestamo hipotecario|casero|administracion de fincas|fianza alquiler',
  Groceries:
    'supermercado|supermercados|hipermercado|alimentacion|ultramarinos|fruteria|frutas|frutas y verduras|verduleria|verduras|carniceria|charcuteria|pescaderia|polleria|panaderia despensa|mercado|mercado municipal|mercadillo|abarrotes|tienda de barrio|tienda de alimentacion|autoservicio|colmado|lecheria|huevos|congelados|herbolario|dietetica|granja|licoreria|vinoteca|despensa|minimercado|almacen de alimentos|tortilleria',
  'Food & Dining':
    'restaurante|restaurantes|cafeteria|cafe bar|bar|cerveceria|taberna|meson|marisqueria|asador|tapas|tapas bar|pizzeria|hamburgueseria|panaderia|pasteleria|confiteria|heladeria|churreria|bocateria|comedor|comida rapida|comida a domicilio|taqueria|tacos|parrilla|arepera|pupuseria|chiringuito|sidreria|vermuteria|braseria|freiduria|pulperia|arroceria|cantina|fonda|bocadillos|comidas|desayuno|almuerzo|cena|chocolateria',
  Transport:
    'gasolinera|gasolina|gasoleo|estacion de servicio|combustible|aparcamiento|aparcamientos|parquimetro|estacionamiento|zona azul|peaje|peajes|autopista|autopistas|taller|taller mecanico|talleres|neumaticos|itv|lavado coche|lavadero|punto de recarga|metro|tranvia|cercanias|billete tren|abono transporte|autobus|autobuses|empresa municipal de transportes|taxi|radio taxi|bicicletas|grua|autoescuela vehiculo|transporte publico|repuestos',
  Travel:
    'viaje|viajes|agencia de viajes|hotel|hostal|hostales|pension|albergue|apartamentos turisticos|camping|aeropuerto|vuelo|vuelos|billete avion|aerolinea|aerolineas|alquiler coches|alquiler de coches|crucero|cruceros|balneario|casa rural|parador|vacaciones|turismo|excursion|equipaje',
  Shopping:
    'ropa|moda|zapatos|zapateria|calzados|calzado|joyeria|relojeria|libreria|papeleria|juguetes|jugueteria|tienda|tiendas|boutique|electrodomesticos|electronica|informatica|centro comercial|grandes almacenes|bazar|bazar chino|estanco|tabacos|quiosco|kiosko|lenceria|merceria|deportes|tienda de deportes|telefonia movil tienda|bisuteria|perfumes y regalos|mochilas|optica gafas|segunda mano|compras',
  Utilities:
    'luz|recibo luz|electricidad|energia|gas natural|recibo gas|butano|agua|aguas|recibo agua|canal de isabel|saneamiento|basura|tasa de basuras|recogida basuras|telefono|telefonia|factura telefono|movil recarga|recarga movil|fibra|internet hogar|calefaccion|suministros|compania electrica|comision federal de electricidad|alcantarillado|gasoil calefaccion',
  Subscription:
    'suscripcion|suscripciones|abono mensual|cuota mensual|cuota socio|cuota anual socio|membresia|periodico|revista|dominio web|alojamiento web|licencia software|cuota club',
  Entertainment:
    'cine|cines|teatro|teatros|opera|concierto|conciertos|museo|museos|espectaculo|espectaculos|entradas|taquilla|parque de atracciones|parque tematico|piscina|piscinas|zoologico|loteria|loterias|loterias y apuestas|apuestas|bingo|casino|discoteca|sala de conciertos|festival|bolera|feria|acuario|circo|juegos|recreativos|videojuegos|plaza de toros|senderismo|esqui forfait',
  Medical:
    'farmacia|farmacias|medico|doctor|doctora|dentista|clinica|clinica dental|odontologia|hospital|centro medico|centro de salud|laboratorio|analisis clinicos|radiologia|optica|oftalmologia|oftalmologo|fisioterapia|fisioterapeuta|psicologo|psicologa|podologo|ortopedia|pediatra|veterinario|clinica veterinaria|parafarmacia|dermatologia|ginecologia|urgencias|consultorio|traumatologia|audifonos|enfermeria',
  Health:
    'gimnasio|gimnasios|polideportivo|club deportivo|centro deportivo|natacion|clases de yoga|pilates estudio|padel|club de tenis|pista padel|entrenador personal|artes marciales|federacion deportiva',
  Insurance:
    'seguro|seguros|seguro coche|seguro hogar|seguro de vida|seguro salud|poliza|aseguradora|mutua|mutua madrilena|prima seguro|correduria de seguros|seguro medico|seguro decesos',
  Education:
    'colegio|colegios|escuela|universidad|guarderia|escuela infantil|academia|academia de idiomas|matricula|matricula universidad|tasas universitarias|clases particulares|comedor escolar|material escolar|libros de texto|autoescuela|conservatorio|curso|cursos|formacion|escuela de musica|ampa|campamento|extraescolares|ludoteca|colegiatura',
  'Gifts & Donation':
    'donacion|donaciones|donativo|regalo|regalos|floristeria|flores|iglesia|parroquia|caritas|fundacion|ong|apadrinamiento|limosna|obra social|diezmo|cofradia|hermandad|banco de alimentos',
  'Fees & Charges':
    'comision|comisiones|comision mantenimiento|mantenimiento cuenta|gastos bancarios|cuota tarjeta|comision tarjeta|intereses deudores|intereses descubierto|descubierto|recargo|multa|multas|sancion|comision cambio|gastos de gestion|correos|notaria|notario|gestoria|liquidacion intereses|comision transferencia',
  Taxes:
    'impuesto|impuestos|hacienda|agencia tributaria|aeat|ibi|irpf|iva|impuesto circulacion|impuesto bienes inmuebles|ayuntamiento|diputacion|tesoreria general|seguridad social|autonomos|cuota autonomos|tributos|recaudacion|plusvalia|aduanas|modelo 303|predial|tenencia vehicular',
  'Personal Care':
    'peluqueria|peluquerias|barberia|peluquero|estetica|centro de estetica|salon de belleza|manicura|depilacion|masaje|masajes|perfumeria|cosmetica|drogueria|tintoreria|lavanderia|autolavanderia|spa|solarium|belleza|estilistas',
  Household:
    'muebles|mueble|ferreteria|bricolaje|jardineria|vivero|fontanero|fontaneria|electricista|cerrajero|cerrajeria|pintor|pinturas|albanil|reformas|carpinteria|carpintero|cristaleria|limpieza|servicio de limpieza|empleada de hogar|asistenta|mudanzas|trastero|guardamuebles|decoracion|menaje|menaje hogar|colchones|colchoneria|cocinas|textil hogar|azulejos|materiales de construccion|persianas|toldos|calderas|hogar',
  Investment:
    'inversion|inversiones|fondo de inversion|fondos de inversion|plan de pensiones|aportacion plan pensiones|suscripcion fondos|letras del tesoro|deposito inversion|aportacion fondo|cetes',
  Stock: 'compra acciones|acciones|compra valores|bolsa acciones',
  Savings: 'ahorro|ahorros|cuenta ahorro|traspaso ahorro|hucha|plan ahorro|plazo fijo|deposito a plazo|caja de ahorro',
  Cash: 'cajero|cajeros|cajero automatico|reintegro|reintegro efectivo|reintegro cajero|retiro efectivo|retirada efectivo|retiro cajero|efectivo|disposicion efectivo',
  Salary:
    'nomina|nominas|abono nomina|sueldo|salario|salarios|paga extra|paga|pension jubilacion|pago de nomina|aguinaldo|quincena|finiquito|honorarios nomina',
  Interest: 'intereses|intereses a favor|abono intereses|dividendo|dividendos|cupon|remuneracion cuenta|rendimientos',
  Refund:
    'devolucion|devoluciones|reembolso|reembolsos|devolucion compra|devolucion hacienda|reintegro gastos|bonificacion|anulacion|retrocesion',
  'Other Income':
    'prestacion|prestaciones|prestacion desempleo|sepe|subsidio|ayuda|beca|becas|subvencion|bono social abono|alquiler cobrado|premio|herencia|honorarios|pension alimenticia|ingreso minimo vital',
};
